import { Button, Menu, Popover } from '@mantine/core';
import { IconAdjustmentsHorizontal, IconFilter } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Comparison } from '@/lib/rsql';
import type { ListField } from './field';
import { FilterEditor } from './filter-editor';

interface FilterMenuProps<Row> {
  fields: ListField<Row>[];
  onAdd: (comparison: Comparison) => void;
  /** Opens the whole filter as a tree. */
  onTree: () => void;
}

/** Adds a condition: first its field, then the rest. */
export function FilterMenu<Row>({ fields, onAdd, onTree }: FilterMenuProps<Row>) {
  const { t } = useTranslation();
  const [adding, setAdding] = useState<ListField<Row>>();
  return (
    <Popover
      withRoles={false}
      opened={adding !== undefined}
      onChange={(open) => !open && setAdding(undefined)}
      trapFocus
      returnFocus
    >
      <Popover.Target>
        <span>
          <Menu position="bottom-start">
            <Menu.Target>
              <Button
                variant="subtle"
                color="gray"
                leftSection={<IconFilter size={16} stroke={1.75} aria-hidden />}
              >
                {t('list.addFilter')}
              </Button>
            </Menu.Target>
            <Menu.Dropdown>
              {fields
                .filter((field) => field.filter === true)
                .map((field) => (
                  <Menu.Item key={field.id} onClick={() => setAdding(field)}>
                    {field.label}
                  </Menu.Item>
                ))}
              <Menu.Divider />
              <Menu.Item
                leftSection={<IconAdjustmentsHorizontal size={16} stroke={1.75} aria-hidden />}
                onClick={onTree}
              >
                {t('list.tree.groups')}
              </Menu.Item>
            </Menu.Dropdown>
          </Menu>
        </span>
      </Popover.Target>
      <Popover.Dropdown>
        {adding && (
          <FilterEditor
            field={adding}
            onApply={(next) => {
              onAdd(next);
              setAdding(undefined);
            }}
          />
        )}
      </Popover.Dropdown>
    </Popover>
  );
}
