import { Select, Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Rule, Segment } from '@/api/types';
import { useMay } from '@/lib/rights';
import { useFormats } from '@/lib/use-formats';
import { AsOf, Failure } from '@/ui/states';
import { overlapQuery, segmentsQuery } from './api';
import { overlapParts } from './overlap-parts';
import classes from './overlap.module.css';

interface OverlapProps {
  segment: Segment;
  other: string | undefined;
  onOther: (id: string) => void;
}

/** Whom two segments have in common, and who is in one of them alone; each part opens its customers. */
export function Overlap({ segment, other, onOther }: OverlapProps) {
  const { t } = useTranslation();
  const all = useQuery(segmentsQuery);
  const choices = all.data?.items.filter(({ id }) => id !== segment.id) ?? [];
  const chosen = choices.find(({ id }) => id === other);
  return (
    <div className={classes.overlap}>
      <Select
        label={t('segments.overlap.with')}
        placeholder={t('segments.overlap.choose')}
        searchable
        maw={360}
        data={choices.map(({ id, name }) => ({ value: id, label: name }))}
        value={chosen?.id ?? null}
        onChange={(id) => id && onOther(id)}
      />
      {chosen ? (
        <Parts segment={segment} other={chosen} />
      ) : (
        <p className="muted">{t('segments.overlap.about')}</p>
      )}
    </div>
  );
}

function Parts({ segment, other }: { segment: Segment; other: Segment }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const { data, error, isPending, isError, refetch } = useQuery(overlapQuery(segment.id, other.id));
  if (isPending) return <Skeleton height={120} />;
  if (!data) return <Failure error={error} onRetry={() => void refetch()} />;
  const names = { one: segment.name, other: other.name };
  const parts = overlapParts(data, segment.rule, other.rule);
  const most = Math.max(1, ...parts.map(({ accounts }) => accounts));
  return (
    <>
      <ul className={classes.parts}>
        {parts.map(({ name, accounts, of, rule }) => (
          <li key={name}>
            <span className={classes.name}>{t(`segments.overlap.${name}`, names)}</span>
            <span className={classes.bar} aria-hidden>
              <i style={{ width: `${(accounts / most) * 100}%` }} />
            </span>
            <Open rule={rule} name={t(`segments.overlap.${name}`, names)} disabled={accounts === 0}>
              {formats.number(accounts)}
            </Open>
            <span className="muted small">
              {of > 0 && t('segments.overlap.share', { share: formats.percent(accounts / of, 1) })}
            </span>
          </li>
        ))}
      </ul>
      <AsOf moment={data.asOf} stale={isError} />
    </>
  );
}

interface OpenProps {
  rule: Rule;
  name: string;
  disabled: boolean;
  children: React.ReactNode;
}

function Open({ rule, name, disabled, children }: OpenProps) {
  const { t } = useTranslation();
  const mayMake = useMay('segments:write');
  if (disabled) return <b className="num">{children}</b>;
  return (
    <Link
      to="/segments/new"
      search={{ rule: JSON.stringify(rule), name: name.slice(0, 120) }}
      className="num"
      title={t(mayMake ? 'segments.overlap.open' : 'segments.look.open')}
    >
      <b>{children}</b>
    </Link>
  );
}
