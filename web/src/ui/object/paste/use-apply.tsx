import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { objects } from '@/lib/objects';
import { Undecided } from '../conflicts';
import { showTrouble, showUndo } from '../undo-toast';
import type { ObjectDescription } from '../object';
import { type RowChange, useRowPatch, type Versioned } from '../use-row-patch';
import { useTrouble } from '../use-trouble';
import { read } from '../value';
import { eachOf } from './apply';
import { NotChanged } from './not-changed';

/** Applies many single changes, tells how it went, and takes all of them back with one undo. */
export function useApply<One extends Versioned>(object: ObjectDescription<One>) {
  const { t } = useTranslation();
  const patch = useRowPatch<One>(object);
  const trouble = useTrouble();
  const nameOf = (row: One) => String(read(row, objects[object.name].title) ?? '');
  const [done, setDone] = useState<number>();

  const run = async (changes: RowChange<One>[]) => {
    const all: RowChange<One>[] = [];
    const reasons = new Map<RowChange<One>, string>();
    setDone(0);
    await eachOf(
      changes,
      async (each) => {
        try {
          const { back } = await patch(each);
          if (back) all.push(back);
        } catch (problem) {
          if (!(problem instanceof Undecided)) reasons.set(each, trouble(problem));
        }
      },
      setDone,
    );
    setDone(undefined);
    const unchanged = changes.flatMap((each) => {
      const reason = reasons.get(each);
      return reason === undefined ? [] : [{ name: nameOf(each.row), reason }];
    });
    if (unchanged.length > 0) showTrouble(<NotChanged rows={unchanged} />);
    return all;
  };

  const apply = async (changes: RowChange<One>[]) => {
    const back = await run(changes);
    if (back.length === 0) return;
    showUndo({
      message: t('rows.paste.done', { count: back.length }),
      undo: t('rows.undo'),
      onUndo: () => void run(back),
    });
  };

  return { done, apply };
}
