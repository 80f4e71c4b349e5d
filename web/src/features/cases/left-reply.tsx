import { Button, Group } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import classes from './composer.module.css';

interface LeftReplyProps {
  text: string;
  onTakeOver: () => void;
  onDrop: () => void;
}

/** What was being written to the customer when a colleague ended the case: still there, to be copied or kept as a note. */
export function LeftReply({ text, onTakeOver, onDrop }: LeftReplyProps) {
  const { t } = useTranslation();
  return (
    <div className={classes.left} role="status">
      <strong>{t('cases.composer.left.title')}</strong>
      <p>{text}</p>
      <Group gap={8}>
        <Button size="compact-sm" variant="default" onClick={onTakeOver}>
          {t('cases.composer.left.takeOver')}
        </Button>
        <Button size="compact-sm" variant="subtle" color="gray" onClick={onDrop}>
          {t('cases.composer.left.drop')}
        </Button>
      </Group>
    </div>
  );
}
