import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { BulkChange } from '@/api/types';
import { useFormats } from '@/lib/use-formats';
import type { SelectionModel } from '../../list/use-selection';
import type { ObjectDescription } from '../object';
import { showUndo, takenBack } from '../undo-toast';
import { useTrouble } from '../use-trouble';
import { mostIds, wanted } from './api';
import { BulkErrors } from './bulk-errors';
import { BulkProgress } from './bulk-progress';
import { fieldsOfChange, resultOf } from './bulk-words';
import { ChangeField } from './change-field';
import { useBulkChange } from './use-bulk-change';
import { useEnded } from './use-ended';

interface BulkBarProps<One extends object> {
  object: ObjectDescription<One>;
  model: SelectionModel;
  filter: string | undefined;
}

/** What can be done with many rows, and how it goes. */
export function BulkBar<One extends object>({ object, model, filter }: BulkBarProps<One>) {
  const { t } = useTranslation();
  const formats = useFormats();
  const trouble = useTrouble();
  const bulk = useBulkChange(object.name);
  const [errorsOf, setErrorsOf] = useState<string>();
  const { start } = bulk;
  const takeBack = ({ id }: BulkChange) => {
    takenBack(id);
    start({ undo: id });
  };

  const onEnded = useCallback(
    (change: BulkChange) => {
      if (change.changed === 0 || change.undoOf) return;
      showUndo({
        id: change.id,
        message: `${fieldsOfChange(object, change, t)}: ${resultOf(change, t)}`,
        undo: t('rows.undo'),
        onUndo: () => start({ undo: change.id }),
      });
    },
    [object, t, start],
  );
  useEnded(object.name, bulk.change, onEnded);

  const { selection } = model;
  const tooMany = !selection.all && selection.ids.size > mostIds;
  const rows = selection.all
    ? t('rows.bulk.allRows')
    : t('rows.bulk.rows', { count: selection.ids.size, shown: formats.number(selection.ids.size) });
  return (
    <>
      {bulk.problem && (
        <span role="alert" style={{ color: 'var(--gx-danger)' }}>
          {trouble(bulk.problem)}
        </span>
      )}
      {bulk.change ? (
        <BulkProgress
          change={bulk.change}
          onCancel={bulk.cancel}
          onUndo={takeBack}
          onErrors={() => setErrorsOf(bulk.change?.id)}
          onClose={() => {
            bulk.forget();
            model.clear();
          }}
        />
      ) : tooMany ? (
        <span>{t('rows.bulk.tooMany', { most: formats.number(mostIds) })}</span>
      ) : (
        <ChangeField
          object={object}
          rows={rows}
          busy={bulk.starting}
          onChange={(field, value) => start(wanted(selection, filter, { [field]: value }))}
        />
      )}
      <BulkErrors object={object.name} id={errorsOf} onClose={() => setErrorsOf(undefined)} />
    </>
  );
}
