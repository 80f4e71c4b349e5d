import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useMay } from '@/lib/rights';
import type { CellEditing } from '../list/table-types';
import { CellEditor } from './cell-editor';
import { Undecided } from './conflicts';
import { editable } from './editable';
import type { ObjectDescription } from './object';
import { showTrouble, showUndo } from './undo-toast';
import { useRowPatch, type Versioned } from './use-row-patch';
import { useTrouble } from './use-trouble';

/** Lets the cells of an object's list be edited, each by the editor of its field; every change can be taken back. */
export function useCellEditing<One extends Versioned>(
  object: ObjectDescription<One>,
): CellEditing<One> | undefined {
  const { t } = useTranslation();
  const may = useMay(`${object.name}:write`);
  const patch = useRowPatch<One>(object);
  const trouble = useTrouble();
  return useMemo(() => {
    if (!may) return undefined;
    const fields = new Map(object.fields.filter(({ edit }) => edit).map((field) => [field.id, field]));

    const refused = (problem: unknown, field: string) => {
      if (!(problem instanceof Undecided)) showTrouble(trouble(problem, field));
    };
    const save = async (row: One, field: string, value: unknown) => {
      const change = { [field]: value };
      const labelOf = (id: string) => t(object.fields.find((each) => each.id === id)?.label ?? id);
      try {
        const { others, back } = await patch({ row, change });
        const kept = others.map(labelOf).join(t('conflict.comma'));
        const told = [
          back && t('rows.changed', { field: labelOf(field) }),
          kept && t('record.othersKept', { fields: kept }),
        ].filter(Boolean);
        if (told.length > 0)
          showUndo({
            of: row.id,
            message: told.join(t('conflict.stop')),
            undo: t('rows.undo'),
            onUndo: back && (() => void patch(back).catch((problem: unknown) => refused(problem, field))),
          });
      } catch (problem) {
        refused(problem, field);
      }
    };

    return {
      can: (id, row) => {
        const field = fields.get(id);
        return field !== undefined && editable(field, row);
      },
      editor: (row, id, done) => {
        const field = fields.get(id);
        if (!field) return null;
        return (
          <CellEditor
            field={field}
            one={row}
            onDone={(then, change) => {
              if (change) void save(change.seen, id, change.value);
              done(then);
            }}
          />
        );
      },
    };
  }, [may, object, patch, t, trouble]);
}
