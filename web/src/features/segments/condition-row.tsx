import { ActionIcon, Select } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RuleField } from '@/api/types';
import { focusFirst } from '@/ui/object/focus-first';
import { type ConditionDraft, defaultValue, newCondition } from './draft';
import { editorOf, RuleValueEditor } from './rule-value-editor';
import { fieldName } from './rule-words';
import classes from './rule.module.css';

interface ConditionRowProps {
  condition: ConditionDraft;
  fields: RuleField[];
  /** Its field has just been chosen: its value comes next. */
  begun: boolean;
  onChange: (condition: ConditionDraft) => void;
  onRemove: () => void;
}

export function ConditionRow({ condition, fields, begun, onChange, onRemove }: ConditionRowProps) {
  const { t } = useTranslation();
  const [chosen, setChosen] = useState(begun);
  const field = fields.find(({ name }) => name === condition.field);
  const editor = field && editorOf(field, condition.op);
  return (
    <div className={classes.condition}>
      <Select
        size="sm"
        className={classes.conditionField}
        aria-label={t('segments.field')}
        searchable
        data={fields.map(({ name }) => ({ value: name, label: fieldName(name, t) }))}
        value={condition.field}
        onChange={(name) => {
          const next = fields.find((each) => each.name === name);
          if (!next) return;
          setChosen(true);
          onChange({ ...newCondition(next), id: condition.id });
        }}
      />
      <Select
        size="sm"
        className={classes.conditionOp}
        aria-label={t('segments.operator')}
        data={(field?.ops ?? [condition.op]).map((op) => ({ value: op, label: t(`segments.ops.${op}`) }))}
        value={condition.op}
        onChange={(op) => {
          if (!op) return;
          const same = field && editorOf(field, op) === editor;
          onChange({ ...condition, op, value: same ? condition.value : defaultValue(op) });
        }}
      />
      <div key={condition.field} ref={chosen ? focusFirst : undefined} className={classes.conditionValue}>
        {field && editor && (
          <RuleValueEditor
            editor={editor}
            field={field}
            value={condition.value}
            onChange={(value) => onChange({ ...condition, value })}
          />
        )}
        {condition.op === 'notWithinLast' && (
          <p className={`${classes.conditionHint} muted small`}>{t('segments.onlyWhoHad')}</p>
        )}
      </div>
      <ActionIcon
        aria-label={t('segments.removeCondition')}
        title={t('segments.removeCondition')}
        onClick={onRemove}
      >
        <IconX size={16} stroke={1.75} aria-hidden />
      </ActionIcon>
    </div>
  );
}
