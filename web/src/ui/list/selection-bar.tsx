import { Button, CloseButton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { leaveComposing } from '@/lib/composing';
import { useFormats } from '@/lib/use-formats';
import { chosenCount } from './selection';
import type { SelectionModel } from './use-selection';
import classes from './selection-bar.module.css';

interface SelectionBarProps {
  model: SelectionModel;
  /** How many match in all. */
  total?: { count: number; capped: boolean };
  /** What can be done with them. */
  children?: React.ReactNode;
}

/** How many rows are chosen, how to choose all that match, and what can be done with them. */
export function SelectionBar({ model, total, children }: SelectionBarProps) {
  const { t } = useTranslation();
  const formats = useFormats();
  const { selection } = model;
  const count = chosenCount(selection, total?.capped ? undefined : total?.count);
  const more = !selection.all && total !== undefined && total.count > selection.ids.size;
  return (
    <div
      className={classes.bar}
      role="toolbar"
      data-stays="more"
      aria-label={t('rows.chosenBar')}
      onKeyDownCapture={leaveComposing}
    >
      <CloseButton size={28} aria-label={t('rows.clear')} onClick={model.clear} />
      <span className="num strong" role="status">
        {count === undefined
          ? t('rows.chosenAll')
          : t('rows.chosen', { count, shown: formats.number(count) })}
      </span>
      {more && (
        <Button size="xs" variant="subtle" onClick={model.all}>
          {total.capped
            ? t('rows.chooseAllCapped')
            : t('rows.chooseAll', { count: total.count, shown: formats.number(total.count) })}
        </Button>
      )}
      <span className={classes.actions} data-actions>
        {children}
      </span>
    </div>
  );
}
