import { Button, CopyButton } from '@mantine/core';
import { IconAlertTriangle, IconClock, IconLock, IconRefresh } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { startSignIn } from '@/lib/sign-in';
import { NotLoaded } from '@/lib/lazy-part';
import { isProblem } from '@/lib/problem';
import { useTroubleOf } from '@/lib/system';
import { useFormats } from '@/lib/use-formats';
import { EmptyDrawing, NoMatchDrawing } from './drawings';
import classes from './states.module.css';
import { useTabTitle } from './tab-title';

interface EmptyProps {
  title: string;
  text?: React.ReactNode;
  action?: React.ReactNode;
  drawing?: 'empty' | 'no-match';
  /** Stands alone on its page, so that its title is the page's. */
  alone?: boolean;
}

/** Nothing here: one sentence what belongs here and one thing to do. */
export function Empty({ title, text, action, drawing = 'empty', alone = false }: EmptyProps) {
  const Title = alone ? 'h1' : 'p';
  useTabTitle(alone ? title : undefined);
  return (
    <div className={classes.state}>
      {drawing === 'empty' ? <EmptyDrawing /> : <NoMatchDrawing />}
      <Title className={classes.title}>{title}</Title>
      {text && <p className={classes.text}>{text}</p>}
      {action && <div className={classes.action}>{action}</div>}
    </div>
  );
}

/** What this person may see and not do: who can grant it, and what they may do instead. */
export function NoRight({ action, alone = false }: Pick<EmptyProps, 'action' | 'alone'>) {
  const Title = alone ? 'h1' : 'p';
  const { t } = useTranslation();
  const title = t('states.noRight.title');
  useTabTitle(alone ? title : undefined);
  return (
    <div className={classes.state}>
      <IconLock size={28} stroke={1.5} className={classes.icon} aria-hidden />
      <Title className={classes.title}>{title}</Title>
      <p className={classes.text}>{t('states.noRight.text')}</p>
      <p className={classes.text}>{t('states.forbidden.grant')}</p>
      {action && <div className={classes.action}>{action}</div>}
    </div>
  );
}

interface FailureProps {
  error: unknown;
  onRetry?: () => void;
  /** Where else to go when what was asked for is not there: no other try will find it. */
  instead?: React.ReactNode;
  alone?: boolean;
}

/** What went wrong, what to do, and the trace id for whoever helps. A refusal says who can grant. */
export function Failure({ error, onRetry, instead, alone = false }: FailureProps) {
  const Title = alone ? 'h1' : 'p';
  const { t } = useTranslation();
  const problem = isProblem(error) ? error : undefined;
  const astray = problem?.leadsNowhere ?? false;
  const status = astray ? 404 : problem?.status;
  const forbidden = status === 403;
  const signedOut = status === 401;
  const missing = status === 404 && instead !== undefined;
  // what every service says of rights and of ids is said better here
  const ownWords =
    signedOut || missing || astray || isProblem(error, 'forbidden', 'service-unavailable', 'service-timeout');
  const trouble = useTroubleOf(error);
  const formats = useFormats();
  const kind = problem ? kindOf(status) : ownKind(error);
  const title = trouble
    ? t('states.away.title', { part: t(`system.parts.${trouble.part}`, trouble.part) })
    : t(`states.${kind}.title`);
  useTabTitle(alone ? title : undefined);
  return (
    <div className={classes.state} role="alert">
      {forbidden ? (
        <IconLock size={28} stroke={1.5} className={classes.icon} aria-hidden />
      ) : (
        <IconAlertTriangle size={28} stroke={1.5} className={classes.icon} aria-hidden />
      )}
      <Title className={classes.title}>{title}</Title>
      <p className={classes.text}>
        {trouble
          ? t('states.away.text', { since: formats.asOf(trouble.since) })
          : (!ownWords && (problem?.detail || problem?.title)) || t(`states.${kind}.text`)}
      </p>
      {forbidden && <p className={classes.text}>{t('states.forbidden.grant')}</p>}
      <div className={classes.action}>
        {signedOut && <Button onClick={startSignIn}>{t('states.signedOut.signIn')}</Button>}
        {missing && instead}
        {onRetry && !forbidden && !signedOut && !missing && !astray && (
          <Button variant="default" leftSection={<IconRefresh size={16} stroke={1.75} />} onClick={onRetry}>
            {t('actions.retry')}
          </Button>
        )}
      </div>
      {problem?.traceId && <TraceId id={problem.traceId} />}
    </div>
  );
}

/** What no service said: a part of the page did not come, or the page itself has a fault. */
function ownKind(error: unknown) {
  return error instanceof NotLoaded ? 'offline' : 'broken';
}

const kinds: Record<number, string> = { 0: 'offline', 401: 'signedOut', 403: 'forbidden', 404: 'missing' };
const kindOf = (status = -1) => kinds[status] ?? 'failed';

function TraceId({ id }: { id: string }) {
  const { t } = useTranslation();
  return (
    <CopyButton value={id}>
      {({ copied, copy }) => (
        <button type="button" className={classes.trace} onClick={copy} title={t('actions.copy')}>
          {copied ? t('states.copied') : t('states.trace', { id })}
        </button>
      )}
    </CopyButton>
  );
}

interface AsOfProps {
  /** Without one nothing is said. */
  moment: string | undefined;
  stale?: boolean;
  after?: string;
}

/** "as of …", with a clock when newer figures could not be read. */
export function AsOf({ moment, stale = false, after }: AsOfProps) {
  const { t } = useTranslation();
  const formats = useFormats();
  if (!moment) return null;
  return (
    <span className={classes.asOf} data-stale={stale || undefined} title={formats.moment(moment)}>
      {stale && <IconClock size={14} stroke={1.75} aria-hidden />}
      {t(stale ? 'states.stale' : 'states.asOf', { moment: formats.asOf(moment) })}
      {after && ` · ${after}`}
    </span>
  );
}
