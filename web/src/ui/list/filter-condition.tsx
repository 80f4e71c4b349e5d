import { ActionIcon, Select } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { ListField } from './field';
import { choiceIn, conditionOn, type DraftCondition } from './filter-draft';
import { FilterValue } from './filter-value';
import { ConditionWords } from './filter-words';
import { choicesOf, usualValues } from './operators';
import classes from './filter-tree.module.css';

interface FilterConditionProps<Row> {
  fields: ListField<Row>[];
  all: ListField<Row>[];
  condition: DraftCondition;
  onChange: (condition: DraftCondition) => void;
  onRemove: () => void;
}

/** One line of the tree: field, way to compare, value. What none of ours can say stands there as it was read. */
export function FilterCondition<Row>({
  fields,
  all,
  condition,
  onChange,
  onRemove,
}: FilterConditionProps<Row>) {
  const { t } = useTranslation();
  const field = fields.find(({ id }) => id === condition.field);
  const choice = choiceIn(all, condition);
  const chooseField = (id: string | null) => {
    const next = fields.find((each) => each.id === id);
    if (next) onChange({ ...conditionOn(next), key: condition.key });
  };
  const chooseChoice = (name: string | null) => {
    const next = field && choicesOf(field).find((each) => each.name === name);
    if (!next || !name) return;
    const values = next.editor === choice?.editor ? condition.values : usualValues(next);
    onChange({ ...condition, choice: name, values, read: undefined });
  };
  return (
    <div className={classes.condition}>
      {field && choice ? (
        <>
          <Select
            aria-label={t('list.tree.field')}
            data={fields.map(({ id, label }) => ({ value: id, label }))}
            value={field.id}
            searchable={fields.length > 8}
            onChange={chooseField}
          />
          <Select
            aria-label={t('list.tree.operator')}
            data={choicesOf(field).map(({ name }) => ({ value: name, label: t(`list.ops.${name}`) }))}
            value={choice.name}
            onChange={chooseChoice}
          />
          <div className={classes.value}>
            <FilterValue
              line
              field={field}
              choice={choice}
              values={condition.values}
              onValues={(values) => onChange({ ...condition, values, read: undefined })}
            />
          </div>
        </>
      ) : (
        condition.read && (
          <span className={classes.kept}>
            <ConditionWords
              field={all.find(({ id }) => id === condition.field)}
              comparison={condition.read}
            />
          </span>
        )
      )}
      <ActionIcon size={28} aria-label={t('list.tree.removeCondition')} onClick={onRemove}>
        <IconX size={16} stroke={1.75} aria-hidden />
      </ActionIcon>
    </div>
  );
}
