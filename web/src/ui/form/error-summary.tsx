import { IconAlertCircle } from '@tabler/icons-react';
import type { UseFormReturnType } from '@mantine/form';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import errorClasses from '../form-error.module.css';
import classes from './form.module.css';

interface ErrorSummaryProps {
  /** The label of each wrong field and what is wrong, by the field's id. */
  wrong: { id: string; message: string }[];
  /** Grows with every try to send, so that each failed one is read out. */
  tries: number;
}

/** What stands between a form and its being sent; each line leads to its field. */
export function ErrorSummary({ wrong, tries }: ErrorSummaryProps) {
  const { t } = useTranslation();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (tries > 0) box.current?.focus();
  }, [tries]);
  if (tries === 0 || wrong.length === 0) return null;
  const go = (id: string) => {
    const form = box.current?.closest('form');
    const editor = `[data-field="${id}"] :is(input, textarea, button), [data-path="${id}"]`;
    form?.querySelector<HTMLElement>(editor)?.focus();
  };
  return (
    <div ref={box} tabIndex={-1} role="alert" className={errorClasses.error}>
      <IconAlertCircle size={16} stroke={1.75} aria-hidden />
      <div>
        {t('form.wrong', { count: wrong.length })}
        <ul className={classes.wrong}>
          {wrong.map(({ id, message }) => (
            <li key={id}>
              <button type="button" onClick={() => go(id)}>
                {message}
              </button>
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}

type AnyForm = Pick<UseFormReturnType<never>, 'errors' | 'validateField'>;

/** The same for a form that is written by hand; in another language each wrong field is judged anew. */
export function FormErrors({ form, tries }: { form: AnyForm; tries: number }) {
  const { language } = useTranslation().i18n;
  const latest = useRef(form);
  useEffect(() => void (latest.current = form));
  useEffect(() => {
    const { errors, validateField } = latest.current;
    for (const id of Object.keys(errors)) void validateField(id as never);
  }, [language]);
  const wrong = Object.entries(form.errors).flatMap(([id, message]) =>
    typeof message === 'string' ? [{ id, message }] : [],
  );
  return <ErrorSummary wrong={wrong} tries={tries} />;
}
