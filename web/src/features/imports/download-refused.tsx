import { Button } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { useRefusedFile } from './api';

export function DownloadRefused({ file }: { file: ReturnType<typeof useRefusedFile> }) {
  const { t } = useTranslation();
  return (
    <Button
      variant="subtle"
      size="compact-sm"
      loading={file.isPending}
      leftSection={<IconDownload size={16} stroke={1.75} aria-hidden />}
      onClick={() => file.mutate()}
    >
      {t('imports.refused.download')}
    </Button>
  );
}
