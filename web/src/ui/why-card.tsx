import { IconCheck, IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import classes from './why.module.css';

export interface Factor {
  label: string;
  /** What it adds, or takes away. */
  value: number;
  note?: string;
}

export interface Reason {
  text: React.ReactNode;
  holds: boolean;
}

interface WhyCardProps {
  title: string;
  /** What it is and where it comes from, in a sentence or two. */
  words: React.ReactNode;
  /** Where the sum begins; left out when it begins with nothing. */
  base?: Factor;
  /** Signed parts that add up to the total. */
  factors?: Factor[];
  total?: { label: string; value: number };
  /** How the numbers are written: money, points. */
  format?: (value: number) => string;
  /** For what follows from conditions and not from a sum. */
  reasons?: Reason[];
  /** As-of, and the version of the rule or model. */
  foot?: React.ReactNode;
  children?: React.ReactNode;
}

/** The one layout of every explanation: in words, as a sum of signed bars or as conditions, and how current it is. */
export function WhyCard({
  title,
  words,
  base,
  factors = [],
  total,
  format = String,
  reasons = [],
  foot,
  children,
}: WhyCardProps) {
  return (
    <article className={classes.card}>
      <h2 className={classes.title}>{title}</h2>
      <div className={classes.words}>{words}</div>
      {factors.length > 0 && <Sum base={base} factors={factors} total={total} format={format} />}
      {reasons.length > 0 && (
        <ul className={classes.reasons}>
          {reasons.map(({ text, holds }, at) => (
            <li key={at} data-holds={holds || undefined}>
              {holds ? (
                <IconCheck size={16} stroke={1.75} aria-hidden />
              ) : (
                <IconX size={16} stroke={1.75} aria-hidden />
              )}
              <span>{text}</span>
            </li>
          ))}
        </ul>
      )}
      {children}
      {foot && <div className={classes.foot}>{foot}</div>}
    </article>
  );
}

interface SumProps extends Pick<WhyCardProps, 'base' | 'total'> {
  factors: Factor[];
  format: (value: number) => string;
}

/** Each bar begins where the one before it ended, so that the last one ends at the total. */
function Sum({ base, factors, total, format }: SumProps) {
  const { t } = useTranslation();
  const steps = stepsOf(base, factors);
  const ends = steps.flatMap(({ from, to }) => [from, to]);
  const low = Math.min(0, ...ends);
  const span = Math.max(0, ...ends) - low || 1;
  const place = (value: number) => ((value - low) / span) * 100;
  const signed = (value: number, isBase: boolean) =>
    isBase ? format(value) : `${value < 0 ? '−' : '+'}${format(Math.abs(value))}`;
  return (
    <table className={classes.sum}>
      <caption className={classes.hidden}>{t('why.sum')}</caption>
      <tbody>
        {steps.map(({ label, note, value, from, to, isBase }) => (
          <tr key={label}>
            <th scope="row">
              {label}
              {note && <small>{note}</small>}
            </th>
            <td className={classes.bars} aria-hidden>
              <i
                data-sign={isBase ? 'base' : value < 0 ? 'less' : 'more'}
                style={{
                  left: `${place(Math.min(from, to))}%`,
                  width: `${Math.max(1, (Math.abs(to - from) / span) * 100)}%`,
                }}
              />
            </td>
            <td className={classes.number}>{signed(value, isBase)}</td>
          </tr>
        ))}
      </tbody>
      {total && (
        <tfoot>
          <tr>
            <th scope="row">{total.label}</th>
            <td className={classes.bars} aria-hidden>
              <i
                data-sign="total"
                style={{
                  left: `${place(Math.min(0, total.value))}%`,
                  width: `${(Math.abs(total.value) / span) * 100}%`,
                }}
              />
            </td>
            <td className={classes.number}>{format(total.value)}</td>
          </tr>
        </tfoot>
      )}
    </table>
  );
}

function stepsOf(base: Factor | undefined, factors: Factor[]) {
  let at = 0;
  return [
    ...(base ? [{ ...base, isBase: true }] : []),
    ...factors.map((each) => ({ ...each, isBase: false })),
  ].map((each) => {
    const from = at;
    at += each.value;
    return { ...each, from, to: at };
  });
}
