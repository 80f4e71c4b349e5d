import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { isProblem } from '@/lib/problem';
import { useTroubleOf } from '@/lib/system';
import { Block } from './block';

interface BlockFailureProps {
  title: string;
  /** Nothing is said without one: the block is still to come. */
  error: unknown;
  onRetry: () => void;
}

/** A block of a side column that could not be read, in one line; those who may not see it see nothing. */
export function BlockFailure({ title, error, onRetry }: BlockFailureProps) {
  const { t } = useTranslation();
  const trouble = useTroubleOf(error);
  if (!error || (isProblem(error) && error.status === 403)) return null;
  return (
    <Block title={title}>
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
    </Block>
  );
}
