import { Button, Group, Modal } from '@mantine/core';
import { Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useObject } from '../panel/registry';
import { useConflict } from './conflicts';
import { type Choice, type Clash, decided } from './merge';
import type { ObjectDescription, ObjectField } from './object';
import { read, Value } from './value';
import classes from './conflict-dialog.module.css';

type Waiting = NonNullable<ReturnType<typeof useConflict>>;
type Row = { id: string } & Record<string, unknown>;

/** Stands once in the frame: field by field what was there, mine and theirs, whenever somebody else was faster. */
export function ConflictDialog() {
  const { t } = useTranslation();
  const conflict = useConflict();
  return (
    <Modal
      opened={conflict !== undefined}
      onClose={() => conflict?.giveUp()}
      title={t(conflict?.undoes ? 'conflict.undo.title' : 'conflict.title')}
      size={720}
    >
      <Suspense>
        {conflict &&
          (conflict.undoes ? (
            <TakingBack conflict={conflict} />
          ) : (
            <Fields key={conflict.id} conflict={conflict} />
          ))}
      </Suspense>
    </Modal>
  );
}

function Fields({ conflict }: { conflict: Waiting }) {
  const { t } = useTranslation();
  const object = useObject(conflict.object);
  const { clashes, others } = conflict.merged;
  const [choices, setChoices] = useState<Record<string, Choice>>({});
  const open = clashes.filter(({ field }) => !choices[field]).length;
  const [asked, setAsked] = useState(false);
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setAsked(true);
        if (open === 0) conflict.decide(decided(conflict.merged, choices));
      }}
    >
      <p className={classes.lead}>{t('conflict.lead')}</p>
      {clashes.map((clash) => (
        <ClashRow
          key={clash.field}
          clash={clash}
          object={object}
          choice={choices[clash.field]}
          sides={conflict.sides}
          onChoice={(choice) =>
            setChoices((before) => ({
              ...before,
              ...Object.fromEntries(clashes.filter(goesWith(clash)).map(({ field }) => [field, choice])),
            }))
          }
        />
      ))}
      {others.length > 0 && (
        <p className={classes.others}>
          {t('conflict.others', {
            fields: others.map((id) => labelOf(object, id, t)).join(t('conflict.comma')),
          })}
        </p>
      )}
      {asked && open > 0 && (
        <p className={classes.missing} role="alert">
          {t('conflict.missing', { count: open })}
        </p>
      )}
      <Group justify="flex-end" gap={8} mt={16}>
        <Button variant="default" onClick={conflict.giveUp}>
          {t('conflict.goOn')}
        </Button>
        <Button type="submit">{t('conflict.save')}</Button>
      </Group>
    </form>
  );
}

/** Two amounts in one currency are mine both or theirs both. */
const goesWith =
  (clash: Clash) =>
  ({ field, along }: Clash): boolean =>
    field === clash.field || Boolean(along?.some((each) => clash.along?.includes(each)));

/** Somebody else has changed since what is to be taken back: theirs stays, or goes with it. */
function TakingBack({ conflict }: { conflict: Waiting }) {
  const { t } = useTranslation();
  const object = useObject(conflict.object);
  const { clashes } = conflict.merged;
  const { mine, theirs } = conflict.sides;
  const decide = (choice: Choice) => () => {
    const choices = Object.fromEntries(clashes.map(({ field }) => [field, choice]));
    conflict.decide(decided(conflict.merged, choices));
  };
  return (
    <>
      <p className={classes.lead}>{t('conflict.undo.lead')}</p>
      {clashes.map((clash) => (
        <fieldset key={clash.field} className={classes.clash} data-two>
          <legend className={classes.field}>{labelOf(object, clash.field, t)}</legend>
          <Side title={t('conflict.undo.mine')} object={object} id={clash.field} one={mine} />
          <Side title={t('conflict.theirs')} object={object} id={clash.field} one={theirs} />
        </fieldset>
      ))}
      <Group justify="flex-end" gap={8} mt={16}>
        <Button variant="default" onClick={decide('mine')}>
          {t('conflict.undo.anyway')}
        </Button>
        <Button onClick={decide('theirs')} data-autofocus>
          {t('conflict.undo.keep')}
        </Button>
      </Group>
    </>
  );
}

interface SideProps {
  title: string;
  object: ObjectDescription<Row> | undefined;
  id: string;
  /** The record that has it; nothing where it is not known. */
  one: object | undefined;
}

/** A value that is only looked at. */
function Side({ title, object, id, one }: SideProps) {
  return (
    <div className={classes.before}>
      <span className={classes.who}>{title}</span>
      <Shown field={object?.fields.find((each) => each.id === id)} id={id} one={one} />
    </div>
  );
}

interface ClashRowProps {
  clash: Clash;
  sides: Waiting['sides'];
  object: ObjectDescription<Row> | undefined;
  choice: Choice | undefined;
  onChoice: (choice: Choice) => void;
}

function ClashRow({ clash, sides, object, choice, onChoice }: ClashRowProps) {
  const { t } = useTranslation();
  const field = object?.fields.find(({ id }) => id === clash.field);
  return (
    <fieldset className={classes.clash}>
      <legend className={classes.field}>{labelOf(object, clash.field, t)}</legend>
      <Side title={t('conflict.before')} object={object} id={clash.field} one={sides.before} />
      {(['mine', 'theirs'] as const).map((side) => (
        <label key={side} className={classes.side} data-checked={choice === side || undefined}>
          <input
            type="radio"
            name={clash.field}
            checked={choice === side}
            onChange={() => onChoice(side)}
            data-autofocus={side === 'mine' || undefined}
          />
          <span className={classes.value}>
            <span className={classes.who}>{t(`conflict.${side}`)}</span>
            <Shown field={field} id={clash.field} one={sides[side]} />
          </span>
        </label>
      ))}
    </fieldset>
  );
}

interface ShownProps {
  field: ObjectField<Row> | undefined;
  id: string;
  one: object | undefined;
}

function Shown({ field, id, one = {} }: ShownProps) {
  const { t } = useTranslation();
  const value = read(one, id);
  if (value === null || value === undefined || value === '')
    return <span className="muted">{t('record.notSet')}</span>;
  if (!field) return <span className="strong">{String(value)}</span>;
  return (
    <span className="strong">
      <Value field={{ ...field, nameIn: undefined }} one={{ id: '', ...one }} />
    </span>
  );
}

function labelOf(object: ObjectDescription<Row> | undefined, id: string, t: (key: string) => string): string {
  const field = object?.fields.find((each) => each.id === id);
  return field ? t(field.label) : id;
}
