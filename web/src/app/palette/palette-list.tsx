import { useTranslation } from 'react-i18next';
import { Keys } from '../shortcuts/keys';
import type { Entry, Section } from './entry';
import { sectionStarts } from './rank';
import classes from './palette.module.css';

interface PaletteListProps {
  id: string;
  sections: Section[];
  active: number;
  optionId: (index: number) => string;
  onPoint: (index: number) => void;
  onRun: (entry: Entry, aside: boolean) => void;
  empty: string;
}

/** What the palette offers, in groups; the box has the focus, so the options are no stops of Tab. */
export function PaletteList({ id, sections, active, optionId, onPoint, onRun, empty }: PaletteListProps) {
  const { t } = useTranslation();
  const starts = sectionStarts(sections);
  const none = sections.length === 0;
  return (
    <>
      {none && <p className={classes.empty}>{empty}</p>}
      <div id={id} role="listbox" aria-label={t('palette.list')} className={classes.list} hidden={none}>
        {sections.map((section, which) => (
          <div key={section.id} role="group" aria-labelledby={`${id}-${section.id}`}>
            <div id={`${id}-${section.id}`} className={classes.section} role="presentation">
              {section.title}
            </div>
            {section.entries.map((entry, at) => {
              const index = (starts[which] ?? 0) + at;
              return (
                <Option
                  key={entry.id}
                  id={optionId(index)}
                  entry={entry}
                  active={index === active}
                  onPoint={() => onPoint(index)}
                  onRun={(aside) => onRun(entry, aside)}
                />
              );
            })}
          </div>
        ))}
      </div>
    </>
  );
}

interface OptionProps {
  id: string;
  entry: Entry;
  active: boolean;
  onPoint: () => void;
  onRun: (aside: boolean) => void;
}

function Option({ id, entry, active, onPoint, onRun }: OptionProps) {
  const { label, hint, keys, icon: Icon } = entry;
  return (
    // eslint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus -- keys act in the box
    <div
      id={id}
      role="option"
      aria-selected={active}
      className={classes.option}
      onPointerMove={active ? undefined : onPoint}
      onPointerDown={(event) => event.preventDefault()}
      onClick={(event) => onRun(event.ctrlKey || event.metaKey)}
    >
      <Icon size={16} stroke={1.75} aria-hidden />
      <span className={classes.label}>{label}</span>
      {hint && <span className={classes.hint}>{hint}</span>}
      {keys && <Keys keys={keys} />}
    </div>
  );
}
