import { useTranslation } from 'react-i18next';
import classes from './record.module.css';

export interface Fact {
  label: string;
  value: React.ReactNode;
}

/** Label over value; what nobody has filled in says so quietly. */
export function FactList({ facts }: { facts: Fact[] }) {
  const { t } = useTranslation();
  return (
    <dl className={classes.factList}>
      {facts.map(({ label, value }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value ?? <span className="muted">{t('record.notSet')}</span>}</dd>
        </div>
      ))}
    </dl>
  );
}
