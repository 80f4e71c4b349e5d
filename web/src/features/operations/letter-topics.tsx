import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { LetterTopic } from '@/api/types';
import { useFormats } from '@/lib/use-formats';
import { Panel } from '@/ui/page';
import classes from './operations.module.css';

/** Where something was set aside, the most first. */
export function LetterTopics({ topics }: { topics: LetterTopic[] | null }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const used = (topics ?? [])
    .filter(({ open, settled }) => open + settled > 0)
    .sort((one, other) => other.open - one.open);
  return (
    <Panel title={t('operations.letters.title')} aside={t('operations.letters.about')} flush>
      {!topics ? (
        <p className={classes.none}>{t('operations.letters.unknown')}</p>
      ) : used.length === 0 ? (
        <p className={classes.none}>{t('operations.letters.none')}</p>
      ) : (
        <table className={classes.table}>
          <thead>
            <tr>
              {(['from', 'reader', 'open', 'settled'] as const).map((column) => (
                <th
                  key={column}
                  scope="col"
                  data-number={column === 'open' || column === 'settled' || undefined}
                >
                  {t(`operations.letters.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {used.map(({ topic, original, group, open, settled }) => (
              <tr key={topic}>
                <th scope="row">
                  <Link
                    to="/operations/dead-letters/$topic"
                    params={{ topic }}
                    search={open === 0 ? { settled: true } : {}}
                  >
                    {original}
                  </Link>
                </th>
                <td data-label={t('operations.letters.reader')}>{t(`system.parts.${group}`, group)}</td>
                <td data-label={t('operations.letters.open')} data-number>
                  {formats.number(open)}
                </td>
                <td data-label={t('operations.letters.settled')} data-number>
                  {formats.number(settled)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Panel>
  );
}
