import { useTranslation } from 'react-i18next';
import type { AccountInsights } from '@/api/types';
import { useFormats } from '@/lib/use-formats';
import { Block } from '@/ui/block';
import { AsOf } from '@/ui/states';
import { Why } from '@/ui/why';
import { lastOrder } from './last-order';
import { Unpriced } from './unpriced';
import classes from './insights.module.css';

export function RfmBlock({ insights, stale }: { insights: AccountInsights; stale: boolean }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const { rfm } = insights;
  if (!rfm) return null;
  const rows = [
    { name: 'recency', text: lastOrder(insights.facts, t, formats), score: rfm.r },
    { name: 'frequency', text: t('insights.rfm.orders', { count: rfm.frequency }), score: rfm.f },
    { name: 'monetary', text: formats.money(rfm.monetary, rfm.currency ?? 'CNY'), score: rfm.m },
  ];
  return (
    <Block
      title={t('insights.rfm.title')}
      aside={<Why label={t('insights.rfm.title')} id={`rfm.${insights.accountId}`} />}
      foot={
        <AsOf moment={rfm.asOf} stale={stale} after={t('insights.edges', { version: rfm.edgesVersion })} />
      }
    >
      <div className={classes.cell}>{t(`rfm.names.${rfm.name}`)}</div>
      <table className={classes.scores}>
        <caption className={classes.hidden}>{t('insights.rfm.title')}</caption>
        <tbody>
          {rows.map(({ name, text, score }) => (
            <tr key={name}>
              <th scope="row">{t(`insights.rfm.${name}`)}</th>
              <td className={classes.measure}>{text}</td>
              <td className={classes.score}>
                <span className={classes.dots} aria-hidden>
                  {[1, 2, 3, 4, 5].map((dot) => (
                    <i key={dot} data-on={dot <= score || undefined} />
                  ))}
                </span>
                <span className={classes.hidden}>{t('insights.rfm.score', { score })}</span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <Unpriced of={rfm} />
    </Block>
  );
}
