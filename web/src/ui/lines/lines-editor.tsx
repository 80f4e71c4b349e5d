import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '@/lib/use-formats';
import { LineEditor } from './line-editor';
import { totalOf } from './totals';
import type { WrittenLines } from './written-lines';
import classes from './lines.module.css';

interface LinesEditorProps {
  draft: WrittenLines;
  currency: string;
  /** What is wrong with a field: `lines.0.quantity`. */
  errors: Record<string, string>;
}

/** What is sold, line by line, with what it comes to while one types. */
export function LinesEditor({ draft, currency, errors }: LinesEditorProps) {
  const { t } = useTranslation();
  const formats = useFormats();
  return (
    <div className={classes.editor}>
      {draft.lines.map((line, at) => (
        <LineEditor
          key={line.key}
          line={line}
          number={at + 1}
          currency={currency}
          path={['lines', at].join('.')}
          errors={errors}
          onChange={(changes) => draft.change(line.key, changes)}
          onRemove={() => draft.remove(line.key)}
        />
      ))}
      <div className={classes.sum} data-field="lines">
        <Button
          variant="default"
          leftSection={<IconPlus size={16} stroke={1.75} aria-hidden />}
          onClick={draft.add}
        >
          {t('lines.add')}
        </Button>
        <span className={classes.total} role="status">
          {t('lines.totalOf', { amount: formats.money(totalOf(draft.lines, currency), currency) })}
        </span>
      </div>
    </div>
  );
}
