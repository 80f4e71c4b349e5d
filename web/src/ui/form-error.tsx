import { IconAlertCircle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { signInPath } from '@/lib/sign-in';
import { isProblem } from '@/lib/problem';
import { Undecided } from './object/conflicts';
import { unansweredWords } from './object/use-trouble';
import classes from './form-error.module.css';

interface FormErrorProps {
  error: unknown;
  action?: React.ReactNode;
  /** The refusal in the words of the page, where those of the server would not do. */
  words?: string;
}

/**
 * Why the server refused a form, with a way out where there is one; nothing for who only goes on editing, or has changed the
 * language since.
 */
export function FormError({ error, action, words }: FormErrorProps) {
  const { t, i18n } = useTranslation();
  if (!error || error instanceof Undecided) return null;
  const problem = isProblem(error) ? error : undefined;
  const signedOut = problem?.status === 401;
  const unanswered = problem && unansweredWords(problem);
  const own = words || (signedOut && t('states.signedOut.title')) || (unanswered && t(unanswered));
  const said = problem?.detail || problem?.title;
  if (!own && said && problem?.language && problem.language !== i18n.language) return null;
  const text = own || said || t(problem?.status === 0 ? 'states.offline.text' : 'states.failed.text');
  return (
    <div className={classes.error} role="alert">
      <IconAlertCircle size={16} stroke={1.75} aria-hidden />
      <div>
        {text}
        {problem?.traceId && !signedOut && !unanswered && (
          <div className={classes.trace}>{t('states.trace', { id: problem.traceId })}</div>
        )}
        {signedOut && (
          <div className={classes.action}>
            <a href={signInPath('/')} target="_blank" rel="noreferrer">
              {t('states.signedOut.form')}
            </a>
          </div>
        )}
        {action && <div className={classes.action}>{action}</div>}
      </div>
    </div>
  );
}
