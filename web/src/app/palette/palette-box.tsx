import { CloseButton, Loader } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { type KeyboardEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isComposing } from '@/lib/composing';
import { useFormats } from '@/lib/use-formats';
import { usePanel } from '@/ui/panel/use-panel';
import type { Entry } from './entry';
import { PaletteList } from './palette-list';
import { sectionStep, step } from './rank';
import { useSections } from './use-sections';
import classes from './palette.module.css';

interface PaletteBoxProps {
  typed: string;
  onType: (typed: string) => void;
  onClose: () => void;
}

/** A combobox with a list that is always open: the focus stays in the box, the list says which entry is meant. */
export function PaletteBox({ typed, onType, onClose }: PaletteBoxProps) {
  const { t } = useTranslation();
  const formats = useFormats();
  const panel = usePanel();
  const list = useId();
  const [at, setAt] = useState(0);
  const { sections, busy, unsearched } = useSections(typed);
  const entries = sections.flatMap((section) => section.entries);
  const active = Math.min(at, entries.length - 1);
  const optionId = (index: number) => `${list}-${index}`;

  const run = (entry: Entry | undefined, aside = false) => {
    if (!entry) return;
    onClose();
    if (aside && entry.side) panel.open(entry.side);
    else entry.run();
  };
  const goTo = (next: number) => {
    setAt(next);
    document.getElementById(optionId(next))?.scrollIntoView({ block: 'nearest' });
  };
  const moves: Record<string, () => number> = {
    ArrowDown: () => step(active, 1, entries.length),
    ArrowUp: () => step(active, -1, entries.length),
    PageDown: () => sectionStep(active, 1, sections),
    PageUp: () => sectionStep(active, -1, sections),
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (isComposing(event)) return;
    const move = moves[event.key];
    if (move) goTo(move());
    else if (event.key === 'Enter') run(entries[active], event.ctrlKey || event.metaKey);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <>
      <div className={classes.head}>
        {busy ? <Loader size={18} aria-hidden /> : <IconSearch size={20} stroke={1.75} aria-hidden />}
        <input
          className={classes.input}
          data-autofocus
          role="combobox"
          aria-label={t('palette.title')}
          aria-expanded={entries.length > 0}
          aria-haspopup="listbox"
          aria-controls={list}
          aria-autocomplete="list"
          aria-activedescendant={entries.length > 0 ? optionId(active) : undefined}
          autoComplete="off"
          spellCheck={false}
          placeholder={t('palette.placeholder')}
          value={typed}
          onKeyDown={onKeyDown}
          onChange={(event) => {
            onType(event.currentTarget.value);
            setAt(0);
          }}
        />
        <CloseButton aria-label={t('actions.close')} onClick={onClose} />
      </div>
      <PaletteList
        id={list}
        sections={sections}
        active={active}
        optionId={optionId}
        onPoint={setAt}
        onRun={run}
        empty={busy ? t('palette.searching') : t('palette.nothing', { typed })}
      />
      {unsearched.length > 0 && (
        <p className={classes.unsearched} role="status">
          {t('palette.unsearched', { kinds: formats.list(unsearched) })}
        </p>
      )}
      <p className={classes.foot}>
        <span role="status">{t('palette.count', { count: entries.length })}</span>
        <span className={classes.hints}>
          <kbd>↑ ↓</kbd> {t('palette.hints.choose')} <kbd>{t('palette.keys.enter')}</kbd>{' '}
          {t('palette.hints.open')} <kbd>{t('palette.keys.ctrlEnter')}</kbd> {t('palette.hints.side')}
        </span>
      </p>
    </>
  );
}
