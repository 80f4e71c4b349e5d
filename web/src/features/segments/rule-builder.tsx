import { ActionIcon, Button, Menu, Select } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RuleField } from '@/api/types';
import { ConditionRow } from './condition-row';
import { add, type GroupDraft, isGroup, type Mode, newCondition, newGroup, replace, setMode } from './draft';
import { fieldName } from './rule-words';
import classes from './rule.module.css';

const modes: Mode[] = ['all', 'any', 'none', 'notAll'];

interface RuleBuilderProps {
  root: GroupDraft;
  fields: RuleField[];
  onChange: (root: GroupDraft) => void;
}

/** Nested groups of conditions over the field catalogue. */
export function RuleBuilder({ root, fields, onChange }: RuleBuilderProps) {
  return <Group group={root} root={root} fields={fields} onChange={onChange} depth={0} />;
}

interface GroupProps extends RuleBuilderProps {
  group: GroupDraft;
  depth: number;
}

function Group({ group, root, fields, onChange, depth }: GroupProps) {
  const { t } = useTranslation();
  const [begun, setBegun] = useState<number>();
  return (
    <fieldset className={classes.group} data-depth={depth}>
      <legend className={classes.hidden}>{t('segments.group')}</legend>
      <div className={classes.groupHead}>
        <Select
          size="xs"
          w={180}
          aria-label={t('segments.mode')}
          data={modes.map((mode) => ({ value: mode, label: t(`segments.modes.${mode}`) }))}
          value={group.mode}
          onChange={(mode) => mode && onChange(setMode(root, group.id, mode as Mode))}
        />
        {depth > 0 && (
          <ActionIcon
            aria-label={t('segments.removeGroup')}
            title={t('segments.removeGroup')}
            onClick={() => onChange(replace(root, group.id, undefined))}
          >
            <IconTrash size={16} stroke={1.75} aria-hidden />
          </ActionIcon>
        )}
      </div>
      {group.parts.map((part) =>
        isGroup(part) ? (
          <Group
            key={part.id}
            group={part}
            root={root}
            fields={fields}
            onChange={onChange}
            depth={depth + 1}
          />
        ) : (
          <ConditionRow
            key={part.id}
            condition={part}
            fields={fields}
            begun={part.id === begun}
            onChange={(next) => onChange(replace(root, part.id, next))}
            onRemove={() => onChange(replace(root, part.id, undefined))}
          />
        ),
      )}
      <div className={classes.groupFoot}>
        <Menu
          position="bottom-start"
          width={240}
          menuItemTabIndex={0}
          returnFocus={begun === undefined}
          onOpen={() => setBegun(undefined)}
        >
          <Menu.Target>
            <Button size="xs" variant="default" leftSection={<IconPlus size={14} aria-hidden />}>
              {t('segments.addCondition')}
            </Button>
          </Menu.Target>
          <Menu.Dropdown mah={320} style={{ overflowY: 'auto' }}>
            {fields.map((field) => (
              <Menu.Item
                key={field.name}
                onClick={() => {
                  const condition = newCondition(field);
                  setBegun(condition.id);
                  onChange(add(root, group.id, condition));
                }}
              >
                {fieldName(field.name, t)}
              </Menu.Item>
            ))}
          </Menu.Dropdown>
        </Menu>
        {depth < 3 && (
          <Button
            size="xs"
            variant="subtle"
            color="gray"
            onClick={() => onChange(add(root, group.id, newGroup([], depth % 2 ? 'all' : 'any')))}
          >
            {t('segments.addGroup')}
          </Button>
        )}
      </div>
    </fieldset>
  );
}
