import { useFormats } from '@/lib/use-formats';
import classes from './wizard.module.css';

export interface Figure {
  id: string;
  label: string;
  value: number;
  bad?: boolean;
}

/** What became of rows, or would become of them. */
export function Counts({ figures }: { figures: Figure[] }) {
  const formats = useFormats();
  return (
    <dl className={classes.counts}>
      {figures.map(({ id, label, value, bad }) => (
        <div key={id} data-bad={(bad && value > 0) || undefined}>
          <dt>{label}</dt>
          <dd>{formats.number(value)}</dd>
        </div>
      ))}
    </dl>
  );
}
