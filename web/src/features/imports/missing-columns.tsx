import { IconAlertCircle, IconCircleCheck } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import formClasses from '@/ui/form/form.module.css';
import classes from './columns.module.css';

interface MissingColumnsProps {
  groups: string[][];
  /** Grows with every try to go on; a failed one leads here. */
  tries: number;
  onGo: () => void;
}

/** What is needed before a row can be checked, one line each; once somebody tried without it, each leads to a choice. */
export function MissingColumns({ groups, tries, onGo }: MissingColumnsProps) {
  const { t, i18n } = useTranslation();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (tries > 0) box.current?.focus();
  }, [tries]);
  const or = new Intl.ListFormat(i18n.language, { type: 'disjunction' });
  if (groups.length === 0)
    return (
      <p className={classes.ready}>
        <IconCircleCheck size={16} stroke={1.75} aria-hidden />
        {t('imports.allThere')}
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
