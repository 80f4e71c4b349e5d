import { ActionIcon, Button, SegmentedControl } from '@mantine/core';
import { IconPlus, IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { ListField } from './field';
import { FilterCondition } from './filter-condition';
import { changed, conditionOn, type DraftGroup, groupWith, isGroup } from './filter-draft';
import classes from './filter-tree.module.css';

interface FilterGroupProps<Row> {
  /** What can be filtered by. */
  fields: ListField<Row>[];
  /** All fields, to name what a condition that came otherwise is about. */
  all: ListField<Row>[];
  group: DraftGroup;
  depth: number;
  onChange: (group: DraftGroup) => void;
  onRemove?: () => void;
}

const deepest = 3;

/** Conditions of which all must hold, or any; groups among them are the same again. */
export function FilterGroup<Row>({ fields, all, group, depth, onChange, onRemove }: FilterGroupProps<Row>) {
  const { t } = useTranslation();
  const first = fields[0];
  const other = group.joint === 'and' ? 'or' : 'and';
  const add = (part: DraftGroup['parts'][number]) => onChange({ ...group, parts: [...group.parts, part] });
  return (
    <fieldset className={classes.group} data-depth={depth}>
      <legend className={classes.legend}>{t(`list.tree.${group.joint}`)}</legend>
      <div className={classes.groupHead}>
        <SegmentedControl
          size="xs"
          aria-label={t('list.tree.joint')}
          value={group.joint}
          onChange={(joint) => onChange({ ...group, joint: joint === 'or' ? 'or' : 'and' })}
          data={[
            { value: 'and', label: t('list.tree.and') },
            { value: 'or', label: t('list.tree.or') },
          ]}
        />
        {onRemove && (
          <ActionIcon size={28} ml="auto" aria-label={t('list.tree.removeGroup')} onClick={onRemove}>
            <IconX size={16} stroke={1.75} aria-hidden />
          </ActionIcon>
        )}
      </div>
      {group.parts.map((part) =>
        isGroup(part) ? (
          <FilterGroup
            key={part.key}
            fields={fields}
            all={all}
            group={part}
            depth={depth + 1}
            onChange={(next) => onChange(changed(group, part.key, () => next))}
            onRemove={() => onChange(changed(group, part.key, () => undefined))}
          />
        ) : (
          <FilterCondition
            key={part.key}
            fields={fields}
            all={all}
            condition={part}
            onChange={(next) => onChange(changed(group, part.key, () => next))}
            onRemove={() => onChange(changed(group, part.key, () => undefined))}
          />
        ),
      )}
      {first && (
        <div className={classes.adders}>
          <Button
            variant="subtle"
            size="xs"
            leftSection={<IconPlus size={14} aria-hidden />}
            onClick={() => add(conditionOn(first))}
          >
            {t('list.tree.addCondition')}
          </Button>
          {depth < deepest && (
            <Button
              variant="subtle"
              size="xs"
              leftSection={<IconPlus size={14} aria-hidden />}
              onClick={() => add(groupWith(conditionOn(first), other))}
            >
              {t('list.tree.addGroup')}
            </Button>
          )}
        </div>
      )}
    </fieldset>
  );
}
