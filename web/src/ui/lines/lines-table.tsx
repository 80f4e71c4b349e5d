import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Line } from '@/api/types';
import { pageOf } from '@/lib/objects';
import { useFormats } from '@/lib/use-formats';
import { reckoned } from './reckoned';
import classes from './lines.module.css';

interface LinesTableProps {
  lines: Line[];
  currency: string;
  /** The sum, as the server has it. */
  total: number;
}

/** The lines of a deal or an order as the server computed them. */
export function LinesTable({ lines, currency, total }: LinesTableProps) {
  const { t } = useTranslation();
  const formats = useFormats();
  return (
    <div className={classes.lines}>
      <table className={classes.table} aria-label={t('lines.title')}>
        <thead>
          <tr>
            <th scope="col">{t('lines.description')}</th>
            <th scope="col">{t('lines.quantity')}</th>
            <th scope="col">{t('lines.unitPrice')}</th>
            <th scope="col">{t('lines.discount')}</th>
            <th scope="col">{t('lines.amount')}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line, at) => (
            <tr key={at}>
              <td>
                {line.productId ? (
                  <Link to={pageOf('products', line.productId)}>{line.description}</Link>
                ) : (
                  line.description
                )}
                <small className={classes.reckoned}>{reckoned(line, currency, t, formats)}</small>
              </td>
              <td>{formats.exact(line.quantity)}</td>
              <td>{formats.unitPrice(line.unitPrice, currency)}</td>
              <td>{line.discountPercent ? `${formats.exact(line.discountPercent)} %` : ''}</td>
              <td>{formats.money(line.amount, currency)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <td colSpan={3} />
            <th scope="row">{t('lines.total')}</th>
            <td>{formats.money(total, currency)}</td>
          </tr>
        </tfoot>
      </table>
    </div>
  );
}
