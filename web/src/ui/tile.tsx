import { Skeleton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { AsOf } from './states';
import classes from './tile.module.css';

interface TileProps {
  title: string;
  definition: string;
  asOf?: string;
  stale?: boolean;
  busy?: boolean;
  unknown?: boolean;
  /** The full figure where a short one is shown. */
  exact?: string;
  children: React.ReactNode;
}

/** One figure, what it counts, and from when it is. */
export function Tile({ title, definition, asOf, stale, busy, unknown, exact, children }: TileProps) {
  const { t } = useTranslation();
  return (
    <section className={classes.tile}>
      <h2 className={classes.title}>{title}</h2>
      <div className={classes.figure} title={exact}>
        {busy ? (
          <Skeleton height={26} width={96} />
        ) : unknown ? (
          <span className="muted">{t('states.unknown')}</span>
        ) : (
          children
        )}
      </div>
      <p className={classes.definition}>{definition}</p>
      {asOf && <AsOf moment={asOf} stale={stale} />}
    </section>
  );
}
