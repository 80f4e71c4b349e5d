import { ActionIcon, Code, CopyButton, Tooltip } from '@mantine/core';
import { IconCheck, IconCopy } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import classes from './applications.module.css';

/** Something to be pasted elsewhere, letter by letter as it is. */
export function CopyText({ text }: { text: string }) {
  const { t } = useTranslation();
  return (
    <span className={classes.copy}>
      <Code className={classes.code}>{text}</Code>
      <CopyButton value={text}>
        {({ copied, copy }) => (
          <Tooltip label={t(copied ? 'states.copied' : 'actions.copy')}>
            <ActionIcon size={28} aria-label={t(copied ? 'states.copied' : 'actions.copy')} onClick={copy}>
              {copied ? (
                <IconCheck size={16} stroke={1.75} aria-hidden />
              ) : (
                <IconCopy size={16} stroke={1.75} aria-hidden />
              )}
            </ActionIcon>
          </Tooltip>
        )}
      </CopyButton>
    </span>
  );
}
