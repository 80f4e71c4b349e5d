import { useTranslation } from 'react-i18next';
import type { Letter } from '@/api/types';
import { useMay } from '@/lib/rights';
import { useFormats } from '@/lib/use-formats';
import { LetterActions } from './letter-actions';
import classes from './operations.module.css';

/** Everything about one letter, and what can be done about it. */
export function LetterContent({ letter }: { letter: Letter }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const mayChange = useMay('operations:write');
  const { settled } = letter;
  const facts = [
    { name: 'key', value: letter.key },
    { name: 'setAside', value: formats.moment(letter.setAsideAt) },
    { name: 'offset', value: String(letter.offset) },
  ];
  return (
    <>
      {settled && (
        <p className={classes.settled}>
          {t(`operations.settled.${settled.outcome}`, { who: settled.by, when: formats.moment(settled.at) })}
          {settled.reason && <q>{settled.reason}</q>}
        </p>
      )}
      {letter.cause && (
        <section>
          <h3>{t('operations.letter.cause')}</h3>
          <p className={classes.why}>{letter.cause}</p>
        </section>
      )}
      <dl className={classes.facts}>
        {facts.map(
          ({ name, value }) =>
            value && (
              <div key={name}>
                <dt>{t(`operations.letter.${name}`)}</dt>
                <dd>{value}</dd>
              </div>
            ),
        )}
      </dl>
      <Text title={t('operations.letter.payload')} text={letter.payload} open />
      <Text
        title={t('operations.letter.headers')}
        text={Object.entries(letter.headers)
          .map(([name, value]) => `${name}: ${value}`)
          .join('\n')}
      />
      <Text title={t('operations.letter.trace')} text={letter.trace} />
      {mayChange && !settled && <LetterActions letter={letter} />}
    </>
  );
}

function Text({ title, text, open }: { title: string; text?: string | null; open?: boolean }) {
  if (!text) return null;
  return (
    <details className={classes.more} open={open}>
      <summary>{title}</summary>
      {/* what is wider than the screen is scrolled, also by keys */}
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <pre className={classes.text} tabIndex={0} aria-label={title}>
        {text}
      </pre>
    </details>
  );
}
