import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useTroubleOf } from '@/lib/system';

interface NotReadProps {
  error: unknown;
  onRetry: () => void;
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
