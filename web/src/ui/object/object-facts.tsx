import { useTranslation } from 'react-i18next';
import { useMay } from '@/lib/rights';
import { EditInPlace } from './edit-in-place';
import { editable, isFact } from './editable';
import type { ObjectDescription, ObjectField } from './object';
import { Why } from '../why';
import { read } from './value';
import classes from '../record/facts.module.css';

interface ObjectFactsProps<One extends object> {
  object: ObjectDescription<One>;
  one: One;
  /** The ETag of what is shown. */
  version: string;
}

/** Label over value for every fact of a record, under the headings of its description; changed in its place where it may be. */
export function ObjectFacts<One extends { id: string }>({ object, one, version }: ObjectFactsProps<One>) {
  const { t } = useTranslation();
  const mayChange = useMay(`${object.name}:write`);
  const shown = object.fields.filter(
    (field) => isFact(field, one) && ((mayChange && editable(field, one)) || !isEmpty(read(one, field.id))),
  );
  return sections(shown).map(([section, fields]) => (
    <div key={section} className={classes.factSection}>
      {section && <h3 className={classes.sectionTitle}>{t(section)}</h3>}
      <dl className={classes.factList}>
        {fields.map((field) => (
          <div key={field.id}>
            <dt>
              {t(field.label)} <Asked label={t(field.label)} id={field.why?.(one)} />
            </dt>
            <dd>
              <EditInPlace
                key={one.id}
                object={object}
                field={field}
                one={one}
                version={version}
                fixed={!mayChange || !editable(field, one)}
              />
            </dd>
          </div>
        ))}
      </dl>
    </div>
  ));
}

function Asked({ label, id }: { label: string; id: string | undefined }) {
  return id && <Why label={label} id={id} />;
}

/** What is empty and cannot be filled in here says nothing. */
function isEmpty(value: unknown): boolean {
  return (
    value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0)
  );
}

function sections<One extends object>(fields: ObjectField<One>[]): [string, ObjectField<One>[]][] {
  const found = new Map<string, ObjectField<One>[]>([['', []]]);
  for (const field of fields) {
    found.set(field.section ?? '', [...(found.get(field.section ?? '') ?? []), field]);
  }
  return [...found].filter(([, those]) => those.length > 0);
}
