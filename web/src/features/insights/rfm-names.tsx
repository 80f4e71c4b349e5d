import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { RfmGrid } from '@/api/types';
import { useFormats } from '@/lib/use-formats';
import { nameRule, names, placesOf } from './rfm-grid';
import { useOpenWords } from './use-open-words';
import classes from './rfm.module.css';

/** What the eleven names hold together. */
export function RfmNames({ grid }: { grid: RfmGrid }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const openWords = useOpenWords();
  const groups = names(grid);
  const accounts = groups.reduce((sum, each) => sum + each.accounts, 0);
  const revenue = groups.reduce((sum, each) => sum + each.revenue, 0);
  return (
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
        {groups.map((each) => (
          <tr key={each.name}>
            <th scope="row">
              <Link
                to="/segments/new"
                search={{ rule: JSON.stringify(nameRule(each.name)), name: t(`rfm.names.${each.name}`) }}
                title={t(openWords)}
              >
                {t(`rfm.names.${each.name}`)}
              </Link>
              <small className={classes.onlyNarrow}>
                {formats.list(placesOf(grid, each.name).map((place) => t('rfm.place', place)))}
              </small>
            </th>
            <td>{formats.number(each.accounts)}</td>
            <td>{formats.percent(each.accounts / accounts, 1)}</td>
            <td title={grid.currency ? formats.money(each.revenue, grid.currency) : undefined}>
              {revenue > 0 ? formats.percent(each.revenue / revenue, 1) : ''}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
