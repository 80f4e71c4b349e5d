import { Button } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { Link } from '@tanstack/react-router';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RfmGrid } from '@/api/types';
import { useMay } from '@/lib/rights';
import { useFormats } from '@/lib/use-formats';
import { Panel } from '@/ui/page';
import { AsOf } from '@/ui/states';
import { type Cell, cellsRule, isIn, rows, strength, toggle } from './rfm-grid';
import { useOpenWords } from './use-open-words';
import classes from './rfm.module.css';

/** The grid. A cell opens its customers, as a segment for those who may make one; several can be chosen first. */
export function RfmTable({ grid, stale }: { grid: RfmGrid; stale: boolean }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const mayMake = useMay('segments:write');
  const [chosen, setChosen] = useState<Pick<Cell, 'r' | 'fm'>[]>();
  const how = useId();
  const most = Math.max(...grid.cells.map(({ accounts }) => accounts));
  const revenue = grid.cells.reduce((sum, cell) => sum + cell.revenue, 0);
  return (
    <Panel
      title={t('rfm.grid')}
      aside={
        <Button
          size="compact-xs"
          variant="subtle"
          aria-pressed={chosen !== undefined}
          onClick={() => setChosen(chosen ? undefined : [])}
        >
          {t(chosen ? 'rfm.chooseOne' : 'rfm.chooseSeveral')}
        </Button>
      }
    >
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a scrolling region must be reachable */}
      <div className={classes.scroll} tabIndex={0} role="region" aria-label={t('rfm.grid')}>
        <table className={classes.grid} aria-describedby={how}>
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
            {rows(grid).map((row) => (
              <tr key={row[0]?.r}>
                <th scope="row">{t('rfm.r', { score: row[0]?.r ?? 0 })}</th>
                {row.map((cell) => (
                  <td key={cell.fm} data-strength={strength(cell.accounts, most)}>
                    {cell.accounts > 0 && (
                      <GridCell
                        cell={cell}
                        share={revenue > 0 ? cell.revenue / revenue : undefined}
                        currency={grid.currency ?? undefined}
                        chosen={chosen && isIn(chosen, cell)}
                        onToggle={() => setChosen(toggle(chosen ?? [], cell))}
                      />
                    )}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p id={how} className={classes.how}>
        {t('rfm.how', { click: t(mayMake ? 'rfm.cellMakes' : 'rfm.cellShows') })}
        <span className={classes.onlyNarrow}> {t('rfm.inCells')}</span>
      </p>
      {chosen && <Chosen grid={grid} chosen={chosen} />}
      {grid.asOf && grid.edgesAsOf && (
        <AsOf
          moment={grid.asOf}
          stale={stale}
          after={t('insights.edgesOf', { version: grid.edgesVersion, date: formats.date(grid.edgesAsOf) })}
        />
      )}
    </Panel>
  );
}

interface GridCellProps {
  cell: Cell;
  share?: number;
  currency?: string;
  /** Missing when a click opens the segment at once. */
  chosen?: boolean;
  onToggle: () => void;
}

function GridCell({ cell, share, currency, chosen, onToggle }: GridCellProps) {
  const { t } = useTranslation();
  const formats = useFormats();
  const openWords = useOpenWords();
  const narrow = useMediaQuery('(max-width: 47.99em)');
  const name = t(`rfm.names.${cell.name}`);
  const content = (
    <>
      <b className="num">{formats.number(cell.accounts)}</b>
      <span className={classes.cellName}>{name}</span>
      {share !== undefined && (
        <small title={currency && formats.money(cell.revenue, currency)}>
          {narrow ? formats.percent(share, 1) : t('rfm.ofRevenue', { share: formats.percent(share, 1) })}
        </small>
      )}
    </>
  );
  if (chosen !== undefined)
    return (
      <button type="button" className={classes.cell} aria-pressed={chosen} onClick={onToggle}>
        {content}
      </button>
    );
  return (
    <Link
      to="/segments/new"
      search={{ rule: JSON.stringify(cellsRule([cell])), name: `${name} R${cell.r} FM${cell.fm}` }}
      className={classes.cell}
      title={t(openWords)}
    >
      {content}
    </Link>
  );
}

function Chosen({ grid, chosen }: { grid: RfmGrid; chosen: Pick<Cell, 'r' | 'fm'>[] }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const mayMake = useMay('segments:write');
  const openWords = useOpenWords();
  const cells = grid.cells.filter((cell) => isIn(chosen, cell));
  const accounts = cells.reduce((sum, cell) => sum + cell.accounts, 0);
  if (cells.length === 0)
    return <p className={classes.chosen}>{t(mayMake ? 'rfm.chooseHint' : 'rfm.chooseLook')}</p>;
  const search = {
    rule: JSON.stringify(cellsRule(cells)),
    name: cells
      .map(({ r, fm }) => `R${r} FM${fm}`)
      .join(', ')
      .slice(0, 120),
  };
  return (
    <div className={classes.chosen} role="status">
      <span>
        {t('rfm.chosen', { cells: cells.length, count: accounts, shown: formats.number(accounts) })}
      </span>
      <Button size="xs" renderRoot={(props) => <Link to="/segments/new" search={search} {...props} />}>
        {t(openWords)}
      </Button>
    </div>
  );
}
