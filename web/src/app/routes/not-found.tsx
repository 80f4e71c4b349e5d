import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Empty } from '@/ui/states';

export function NotFound() {
  const { t } = useTranslation();
  return (
    <main>
      <Empty
        alone
        drawing="no-match"
        title={t('shell.notFound')}
        text={t('shell.notFoundText')}
        action={
          <Button component={Link} to="/" variant="default">
            {t('shell.goHome')}
          </Button>
        }
      />
    </main>
  );
}
