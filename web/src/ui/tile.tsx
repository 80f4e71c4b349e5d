import { Skeleton } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { AsOf } from './states';
import classes from './tile.module.css';

/** Where the rows are that a figure counts. */
export interface Drill {
  to: string;
  search?: Record<string, unknown>;
}

interface TileProps {
  title: string;
  definition: string;
  asOf?: string;
  stale?: boolean;
  busy?: boolean;
  unknown?: boolean;
  /** The full figure where a short one is shown. */
  exact?: string;
  /** A second, smaller figure: the sum of what is counted. */
  beside?: React.ReactNode;
  /** Opens exactly the rows counted. */
  drill?: Drill;
  onRetry?: () => void;
  children: React.ReactNode;
}

/** One figure, what it counts, from when it is, and the way to what it counts. */
export function Tile(props: TileProps) {
  const { title, definition, asOf, stale, busy, unknown, exact, beside, drill, onRetry, children } = props;
  const { t } = useTranslation();
  const figure = (
    <>
      <span>{children}</span>
      {beside && <small>{beside}</small>}
    </>
  );
  return (
    <section className={classes.tile} aria-label={title}>
      <h2 className={classes.title}>{title}</h2>
      <div className={classes.figure} title={exact}>
        {busy ? (
          <Skeleton height={26} width={96} />
        ) : unknown ? (
          <span className="muted">
            {t('states.unknown')}
            {onRetry && (
              <button type="button" className={classes.retry} onClick={onRetry}>
                {t('actions.retry')}
              </button>
            )}
          </span>
        ) : drill ? (
          <Link {...drillLink(drill)} className={classes.drill} title={t('states.drill')}>
            {figure}
          </Link>
        ) : (
          figure
        )}
      </div>
      <p className={classes.definition}>{definition}</p>
      {asOf && <AsOf moment={asOf} stale={stale} />}
    </section>
  );
}

/** A place that is known only when the program runs. */
export function drillLink({ to, search }: Drill) {
  return { to, search: search as never };
}
