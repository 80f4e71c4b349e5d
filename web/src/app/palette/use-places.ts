import { useMantineColorScheme } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import {
  IconBell,
  IconDeviceDesktop,
  IconKeyboard,
  IconLanguage,
  IconListCheck,
  IconLogout,
  IconMoon,
  IconSun,
  IconTable,
  IconUserCircle,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { signOut } from '@/features/session/api';
import { languageNames, languages } from '@/lib/language';
import { objects } from '@/lib/objects';
import { useChangePreferences, useKnownPreferences } from '@/lib/preferences';
import { keyOf } from '@/lib/shortcuts';
import { readQuestion } from '@/ui/list/views';
import { allViewsQuery } from '@/ui/list/views-api';
import { useSpeak } from '@/ui/use-speak';
import { openSheet } from '../shell/overlays';
import { shortcutOf } from '../shell/places';
import { usePlaces } from '../shell/places-of-mine';
import type { Entry } from './entry';

/** The places of the rail, and those that only a menu has. */
export function usePlaceEntries(): Entry[] {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const places: Entry[] = usePlaces().map((place) => ({
    id: `place ${place.to}`,
    label: t(place.label),
    icon: place.icon,
    keys: keyOf(shortcutOf(place)),
    run: () => void navigate({ to: place.to }),
  }));
  return [
    ...places,
    {
      id: 'place /notifications',
      label: t('shell.notifications'),
      icon: IconBell,
      run: () => void navigate({ to: '/notifications' }),
    },
    {
      id: 'place /me',
      label: t('shell.profile'),
      icon: IconUserCircle,
      words: [t('palette.preferences')],
      run: () => void navigate({ to: '/me' }),
    },
  ];
}

/** Every saved view that the person sees, of all lists that they may read. */
export function useViewEntries(rights: readonly string[]): Entry[] {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const views = useQuery(allViewsQuery).data ?? [];
  return views
    .filter(({ object }) => object in objects && rights.includes(`${object}:read`))
    .map((view) => {
      const object = view.object as keyof typeof objects;
      const search = { as: 'table', ...readQuestion(view.query), view: view.id };
      return {
        id: `view ${view.id}`,
        label: view.name,
        hint: t(objects[object].plural),
        icon: IconTable,
        run: () => void navigate({ to: objects[object].page, search } as never),
      };
    });
}

const schemes = [
  { value: 'light', icon: IconSun },
  { value: 'dark', icon: IconMoon },
  { value: 'auto', icon: IconDeviceDesktop },
] as const;

/** What can be set without a page for it. */
export function useSettingEntries(): Entry[] {
  const { t, i18n } = useTranslation();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const preferences = useKnownPreferences();
  const speak = useSpeak();
  const change = useChangePreferences().mutate;
  const shortcuts = preferences?.shortcuts;
  const checklist = preferences?.checklist;
  return [
    ...languages
      .filter((language) => language !== i18n.language)
      .map((language) => ({
        id: `language ${language}`,
        label: t('palette.language', { language: languageNames[language] }),
        words: [t('shell.language'), language],
        icon: IconLanguage,
        run: () => {
          void speak(language);
          change({ language });
        },
      })),
    ...schemes
      .filter(({ value }) => value !== colorScheme)
      .map(({ value, icon }) => ({
        id: `theme ${value}`,
        label: t('palette.theme', { theme: t(`shell.themes.${value}`) }),
        words: [value],
        icon,
        run: () => {
          setColorScheme(value);
          change({ theme: value.toUpperCase() as 'LIGHT' | 'DARK' | 'AUTO' });
        },
      })),
    { id: 'sheet', label: t('keys.title'), icon: IconKeyboard, keys: '?', run: openSheet },
    ...(shortcuts
      ? [
          {
            id: 'single keys',
            label: t(shortcuts.enabled ? 'palette.keysOff' : 'palette.keysOn'),
            icon: IconKeyboard,
            run: () => change({ shortcuts: { ...shortcuts, enabled: !shortcuts.enabled } }),
          },
        ]
      : []),
    ...(checklist?.dismissed
      ? [
          {
            id: 'first steps',
            label: t('palette.firstSteps'),
            icon: IconListCheck,
            run: () => change({ checklist: { ...checklist, dismissed: false } }),
          },
        ]
      : []),
    { id: 'sign out', label: t('shell.signOut'), icon: IconLogout, run: () => void signOut() },
  ];
}
