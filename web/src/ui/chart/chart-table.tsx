import type { ChartData } from './chart';
import { Scroller } from '../scroller';
import classes from './chart.module.css';

interface ChartTableProps {
  title: string;
  data: ChartData;
  onDrill?: (category: number, series: number) => void;
}

/** The same figures to be read, and a way to what they count for those who use no mouse. */
export function ChartTable({ title, data, onDrill }: ChartTableProps) {
  const { by, categories, series, format } = data;
  return (
    <Scroller label={title} className={classes.scroll}>
      <table className={classes.table} aria-label={title}>
        <thead>
          <tr>
            <th scope="col">{by}</th>
            {series.map(({ name }) => (
              <th key={name} scope="col" data-align="right">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {categories.map((category, at) => (
            <tr key={category}>
              <th scope="row">
                {onDrill ? (
                  <button type="button" className={classes.drill} onClick={() => onDrill(at, 0)}>
                    {category}
                  </button>
                ) : (
                  category
                )}
              </th>
              {series.map(({ name, values }) => {
                const value = values[at];
                return (
                  <td key={name} data-align="right">
                    {value === null || value === undefined ? '' : format(value)}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </Scroller>
  );
}
