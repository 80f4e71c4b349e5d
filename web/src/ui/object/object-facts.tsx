import { useTranslation } from 'react-i18next';
import { useMay } from '@/lib/rights';
import { EditInPlace } from './edit-in-place';
import type { ObjectDescription } from './object';
import { Value } from './value';
import classes from '../record/record.module.css';

interface ObjectFactsProps<One extends object> {
  object: ObjectDescription<One>;
  one: One;
  /** The ETag of what is shown. */
  version: string;
}

/** Label over value for every fact of a record; what may be changed is changed in its place. */
export function ObjectFacts<One extends { id: string }>({ object, one, version }: ObjectFactsProps<One>) {
  const { t } = useTranslation();
  const mayChange = useMay(`${object.name}:write`);
  return (
    <dl className={classes.factList}>
      {object.fields
        .filter((field) => field.fact)
        .map((field) => (
          <div key={field.id}>
            <dt>{t(field.label)}</dt>
            <dd>
              {field.edit && mayChange ? (
                <EditInPlace object={object} field={field} one={one} version={version} />
              ) : (
                <Value field={field} one={one} links />
              )}
            </dd>
          </div>
        ))}
    </dl>
  );
}
