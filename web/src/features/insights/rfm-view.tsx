import { Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useFormats } from '@/lib/use-formats';
import { Panel } from '@/ui/page';
import { AsOf, Empty, Failure } from '@/ui/states';
import { rfmGridQuery } from './api';
import { cellRule, nameRule, names, rows, strength } from './rfm-grid';
import classes from './rfm.module.css';

/** Who buys often and lately: 25 cells, each one click away from a segment. */
export function RfmView() {
  const { t } = useTranslation();
  const formats = useFormats();
  const grid = useQuery(rfmGridQuery);
  if (grid.isPending) return <Skeleton height={360} />;
  if (!grid.data) return <Failure error={grid.error} onRetry={() => void grid.refetch()} />;
  const total = grid.data.cells.reduce((sum, cell) => sum + cell.accounts, 0);
  if (total === 0) return <Empty title={t('rfm.empty')} text={t('rfm.emptyText')} />;
  const most = Math.max(...grid.data.cells.map(({ accounts }) => accounts));
  const revenue = grid.data.cells.reduce((sum, cell) => sum + cell.revenue, 0);
  return (
    <div className={classes.view}>
      <Panel
        title={t('rfm.grid')}
        aside={
          grid.data.asOf && (
            <AsOf
              moment={grid.data.asOf}
              stale={grid.isError}
              after={t('insights.edges', { version: grid.data.edgesVersion })}
            />
          )
        }
      >
        {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a scrolling region must be reachable */}
        <div className={classes.scroll} tabIndex={0} role="region" aria-label={t('rfm.grid')}>
          <table className={classes.grid}>
            <caption className={classes.caption}>{t('rfm.how')}</caption>
            <thead>
              <tr>
                <td />
                {[1, 2, 3, 4, 5].map((fm) => (
                  <th key={fm} scope="col">
                    {t('rfm.fm', { score: fm })}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows(grid.data).map((row) => (
                <tr key={row[0]?.r}>
                  <th scope="row">{t('rfm.r', { score: row[0]?.r ?? 0 })}</th>
                  {row.map((cell) => (
                    <td key={cell.fm} data-strength={strength(cell.accounts, most)}>
                      {cell.accounts > 0 && (
                        <Link
                          to="/segments/new"
                          search={{
                            rule: JSON.stringify(cellRule(cell)),
                            name: `${t(`rfm.names.${cell.name}`)} R${cell.r} FM${cell.fm}`,
                          }}
                          className={classes.cell}
                          title={t('rfm.makeSegment')}
                        >
                          <b className="num">{formats.number(cell.accounts)}</b>
                          <span>{t(`rfm.names.${cell.name}`)}</span>
                        </Link>
                      )}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </Panel>
      <Panel title={t('rfm.byName')} flush>
        <table className={classes.names}>
          <thead>
            <tr>
              <th scope="col">{t('rfm.segment')}</th>
              <th scope="col">{t('rfm.accounts')}</th>
              <th scope="col">{t('rfm.accountShare')}</th>
              <th scope="col">{t('rfm.revenueShare')}</th>
            </tr>
          </thead>
          <tbody>
            {names(grid.data).map((each) => (
              <tr key={each.name}>
                <th scope="row">
                  <Link
                    to="/segments/new"
                    search={{ rule: JSON.stringify(nameRule(each.name)), name: t(`rfm.names.${each.name}`) }}
                    title={t('rfm.makeSegment')}
                  >
                    {t(`rfm.names.${each.name}`)}
                  </Link>
                </th>
                <td>{formats.number(each.accounts)}</td>
                <td>{formats.percent(each.accounts / total, 1)}</td>
                <td>{revenue > 0 ? formats.percent(each.revenue / revenue, 1) : ''}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Panel>
    </div>
  );
}
