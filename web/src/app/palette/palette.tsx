import { Modal } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { tellStep } from '../shell/told-steps';
import { PaletteBox } from './palette-box';
import classes from './palette.module.css';

interface PaletteProps {
  opened: boolean;
  typed: string;
  onType: (typed: string) => void;
  onClose: () => void;
}

/** Goes anywhere and does anything by its name; on a phone it is a sheet. */
export function Palette({ opened, typed, onType, onClose }: PaletteProps) {
  const { t } = useTranslation();
  const phone = useMediaQuery('(max-width: 47.99em)');
  useEffect(() => {
    if (opened) tellStep('palette');
  }, [opened]);
  return (
    <Modal.Root
      opened={opened}
      onClose={onClose}
      size={640}
      yOffset="10vh"
      fullScreen={phone}
      transitionProps={{ duration: 0 }}
    >
      <Modal.Overlay backgroundOpacity={0.35} />
      <Modal.Content
        aria-label={t('palette.title')}
        className={classes.content}
        data-palette
        data-phone={phone || undefined}
      >
        <Modal.Body p={0} className={classes.body}>
          <PaletteBox typed={typed} onType={onType} onClose={onClose} />
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );
}
