import type { ChartData } from './chart';
import { Scroller } from '../scroller';
import classes from './chart.module.css';

interface ChartTableProps {
  title: string;
  data: ChartData;
  onDrill?: (category: number, series?: number) => void;
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
                  <button type="button" className={classes.drill} onClick={() => onDrill(at)}>
                    {category}
                  </button>
                ) : (
                  category
                )}
              </th>
              {series.map((each, of) => {
                const value = each.values[at];
                const told = value === null || value === undefined ? '' : format(value);
                return (
                  <td key={each.name} data-align="right">
                    {onDrill && each.own && told ? (
                      <button
                        type="button"
                        className={classes.drill}
                        aria-label={`${category}, ${each.name}: ${told}`}
                        onClick={() => onDrill(at, of)}
                      >
                        {told}
                      </button>
                    ) : (
                      told
                    )}
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
