import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Lag } from '@/api/types';
import { useFormats } from '@/lib/use-formats';
import { Ago } from '@/ui/ago';
import { Panel } from '@/ui/page';
import classes from './operations.module.css';

/** What each reader has not read yet; who has read everything is only counted, unless somebody wants to see it. */
export function LagTable({ lags }: { lags: Lag[] }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const [all, setAll] = useState(false);
  const waiting = lags.filter(({ behind }) => behind > 0);
  const shown = all ? lags : waiting;
  const columns = ['reader', 'topic', 'behind', 'oldest'] as const;
  return (
    <Panel title={t('operations.lags.title')} aside={t('operations.lags.about')} flush>
      {shown.length > 0 && (
        <table className={classes.table}>
          <thead>
            <tr>
              {columns.map((column) => (
                <th key={column} scope="col" data-number={column === 'behind' || undefined}>
                  {t(`operations.lags.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map(({ group, topic, behind, oldest }) => (
              <tr key={`${group} ${topic}`}>
                <th scope="row">{t(`system.parts.${group}`, group)}</th>
                <td data-label={t('operations.lags.topic')}>{topic}</td>
                <td data-label={t('operations.lags.behind')} data-number>
                  {formats.number(behind)}
                </td>
                <td
                  data-label={t('operations.lags.oldest')}
                  title={oldest ? formats.moment(oldest) : undefined}
                >
                  {oldest && <Ago moment={oldest} />}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <p className={classes.foot}>
        <span>{t('operations.lags.read', { read: lags.length - waiting.length, all: lags.length })}</span>
        {waiting.length < lags.length && (
          <Button size="compact-xs" variant="subtle" aria-pressed={all} onClick={() => setAll(!all)}>
            {t(all ? 'operations.lags.fewer' : 'operations.lags.all')}
          </Button>
        )}
      </p>
    </Panel>
  );
}
