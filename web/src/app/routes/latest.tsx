import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Block } from '@/ui/block';

/** What happened last, with the way to all of it. */
export function Latest({ onAll, children }: { onAll: () => void; children: ReactNode }) {
  const { t } = useTranslation();
  return (
    <Block
      title={t('timeline.latest')}
      aside={
        <Button size="compact-sm" variant="subtle" onClick={onAll}>
          {t('record.showAll')}
        </Button>
      }
    >
      {children}
    </Block>
  );
}
