import { useQuery } from '@tanstack/react-query';
import { useLocation } from '@tanstack/react-router';
import { useEffect, useEffectEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { isComposing } from '@/lib/composing';
import { goToLogLine } from '@/lib/log-line';
import { objectAt } from '@/lib/objects';
import { profileQuery } from '@/lib/rights';
import { sendForm } from '@/lib/send-form';
import { useSingleKeys } from '@/lib/single-keys';
import { creatable, isCreatable, mayCreate } from '../create/creatable';
import { useCreate } from '../create/use-create';
import { Palette } from './overlay-host';
import { openPalette, openSheet } from './overlays';
import { useTypedAhead } from './typed-ahead';

/** The keys that act on every page: the palette, the sheet of keys, something new, an activity, and sending what was written. */
export function useFrameKeys(): void {
  const { t } = useTranslation();
  const create = useCreate();
  const rights = useQuery(profileQuery).data?.rights ?? [];
  const object = useLocation({ select: ({ pathname }) => objectAt(pathname)?.object });
  useTypedAhead();
  useSingleKeys({
    '?': openSheet,
    c: () => {
      if (isCreatable(object) && mayCreate(rights, object)) create(object);
      else if (creatable.some((each) => mayCreate(rights, each.object))) openPalette(t('shell.createWord'));
    },
  });
  const log = () => {
    if (!goToLogLine()) create('interactions');
  };
  useSingleKeys({ L: mayCreate(rights, 'interactions') ? log : undefined }, 'window');
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (event.key.toLowerCase() === 'k') {
      event.preventDefault();
      openPalette();
    }
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (isComposing(event)) return;
      if (event.key === 'Control' || event.key === 'Meta') Palette.preload();
      if ((event.ctrlKey || event.metaKey) && !event.altKey && !event.defaultPrevented) press(event);
    };
    document.addEventListener('keydown', sendForm, true);
    document.addEventListener('keydown', listen);
    return () => {
      document.removeEventListener('keydown', sendForm, true);
      document.removeEventListener('keydown', listen);
    };
  }, []);
}
