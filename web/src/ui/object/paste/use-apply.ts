import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Undecided } from '../conflicts';
import { showTrouble, showUndo } from '../undo-toast';
import type { ObjectDescription } from '../object';
import { type RowChange, useRowPatch, type Versioned } from '../use-row-patch';
import { useTrouble } from '../use-trouble';
import { eachOf } from './apply';

/** Applies many single changes, tells how it went, and takes all of them back with one undo. */
export function useApply<One extends Versioned>(object: ObjectDescription<One>) {
  const { t } = useTranslation();
  const patch = useRowPatch<One>(object);
  const trouble = useTrouble();
  const [done, setDone] = useState<number>();

  const run = async (changes: RowChange<One>[]) => {
    const all: RowChange<One>[] = [];
    const problems: string[] = [];
    setDone(0);
    await eachOf(
      changes,
      async (each) => {
        try {
          const { back } = await patch(each);
          if (back) all.push(back);
        } catch (problem) {
          if (!(problem instanceof Undecided)) problems.push(trouble(problem));
        }
      },
      setDone,
    );
    setDone(undefined);
    if (problems[0]) showTrouble(t('rows.paste.failed', { count: problems.length, reason: problems[0] }));
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
