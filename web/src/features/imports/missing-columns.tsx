import { IconAlertCircle, IconCircleCheck } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import formClasses from '@/ui/form/form.module.css';
import classes from './columns.module.css';

interface MissingColumnsProps {
  groups: string[][];
  /** The headings of which nothing is read. */
  passed: string[];
  /** Grows with every try to go on; a failed one leads here. */
  tries: number;
  onGo: () => void;
}

/** What is needed before a row can be checked, one line each; once somebody tried without it, each leads to a choice. */
export function MissingColumns({ groups, passed, tries, onGo }: MissingColumnsProps) {
  const { t, i18n } = useTranslation();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (tries > 0) box.current?.focus();
  }, [tries]);
  const and = new Intl.ListFormat(i18n.language, { type: 'conjunction' });
  const or = new Intl.ListFormat(i18n.language, { type: 'disjunction' });
  if (groups.length === 0)
    return (
      <p className={classes.ready} data-passing={passed.length > 0 || undefined}>
        <IconCircleCheck size={16} stroke={1.75} aria-hidden />
        <span>
          <span>{t('imports.allThere')}</span>{' '}
          {passed.length > 0 && <span>{t('imports.passedOver', { columns: and.format(passed) })}</span>}
        </span>
      </p>
    );
  const alarming = tries > 0;
  return (
    <div
      ref={box}
      tabIndex={-1}
      className={classes.lacking}
      data-alarming={alarming || undefined}
      role={alarming ? 'alert' : 'status'}
    >
      <IconAlertCircle size={16} stroke={1.75} aria-hidden />
      <div>
        {t(alarming ? 'imports.lackingFirst' : 'imports.lacking')}
        <ul className={alarming ? formClasses.wrong : undefined}>
          {groups.map((group) => (
            <li key={group.join()}>
              {alarming ? (
                <button type="button" onClick={onGo}>
                  {or.format(group)}
                </button>
              ) : (
                or.format(group)
              )}
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}
