import { SegmentedControl } from '@mantine/core';
import { IconEye, IconEyeOff, type IconProps, IconLock, IconSend } from '@tabler/icons-react';
import type { ComponentType } from 'react';
import { useTranslation } from 'react-i18next';
import type { Mode } from './use-composer';
import classes from './composer.module.css';

interface ComposerModesProps {
  mode: Mode;
  /** Nobody replies in a case that has ended; notes are still taken. */
  ended: boolean;
  onChoose: (mode: Mode) => void;
}

/** The choice between reply and note, and beside it who will read what is written. */
export function ComposerModes({ mode, ended, onChoose }: ComposerModesProps) {
  const { t } = useTranslation();
  const replies = mode === 'reply';
  const Who = replies ? IconEye : IconEyeOff;
  return (
    <div className={classes.modes}>
      {ended ? (
        <Named icon={IconLock} text={t('cases.composer.note')} />
      ) : (
        <SegmentedControl
          size="xs"
          aria-label={t('cases.composer.mode')}
          value={mode}
          onChange={(to) => onChoose(to as Mode)}
          data={[
            { value: 'reply', label: <Named icon={IconSend} text={t('cases.composer.reply')} hint="R" /> },
            { value: 'note', label: <Named icon={IconLock} text={t('cases.composer.note')} hint="N" /> },
          ]}
        />
      )}
      <span className={classes.who}>
        <Who size={16} stroke={1.75} aria-hidden />
        {t(replies ? 'cases.composer.public' : 'cases.composer.internal')}
      </span>
      {ended && <span className={classes.ended}>{t('cases.composer.ended')}</span>}
    </div>
  );
}

function Named({ icon: Icon, text, hint }: { icon: ComponentType<IconProps>; text: string; hint?: string }) {
  return (
    <span className={classes.named}>
      <Icon size={14} stroke={1.75} aria-hidden />
      {text}
      {hint && <kbd aria-hidden>{hint}</kbd>}
    </span>
  );
}
