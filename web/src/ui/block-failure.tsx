import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { isProblem } from '@/lib/problem';
import { useTroubleOf } from '@/lib/system';
import { Block } from './block';

interface NotReadProps {
  error: unknown;
  onRetry: () => void;
}

interface BlockFailureProps extends NotReadProps {
  title: string;
}

/** A block of a side column that could not be read, in one line; those who may not see it see nothing, as before it comes. */
export function BlockFailure({ title, error, onRetry }: BlockFailureProps) {
  if (!error || (isProblem(error) && error.status === 403)) return null;
  return (
    <Block title={title}>
      <NotRead error={error} onRetry={onRetry} />
    </Block>
  );
}

/** What could not be read now, in one sentence, and another try. */
export function NotRead({ error, onRetry }: NotReadProps) {
  const { t } = useTranslation();
  const trouble = useTroubleOf(error);
  return (
    <div role="alert">
      <p className="muted" style={{ margin: '0 0 4px' }}>
        {trouble
          ? t('states.away.title', { part: t(`system.parts.${trouble.part}`, trouble.part) })
          : t('states.notRead')}
      </p>
      <Button size="compact-sm" variant="subtle" onClick={onRetry}>
        {t('actions.retry')}
      </Button>
    </div>
  );
}
