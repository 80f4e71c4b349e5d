import { Button, Group, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { NewSecret } from '@/api/types';
import { CopyText } from './copy-text';
import classes from './applications.module.css';

/** A secret, the only time that anybody can see it. */
export function SecretShown({
  created,
  text,
  onDone,
}: {
  created: NewSecret;
  text: string;
  onDone: () => void;
}) {
  const { t } = useTranslation();
  return (
    <Stack gap={16}>
      <p className={classes.once} role="status">
        {text}
      </p>
      <div className={classes.secret}>
        <span className={classes.label}>{t('applications.fields.clientId')}</span>
        <CopyText text={created.application.clientId} />
      </div>
      <div className={classes.secret}>
        <span className={classes.label}>{t('applications.secret')}</span>
        <CopyText text={created.secret} />
      </div>
      <Group justify="flex-end">
        <Button onClick={onDone}>{t('applications.kept')}</Button>
      </Group>
    </Stack>
  );
}
