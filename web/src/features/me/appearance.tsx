import { SegmentedControl, Select, Switch, useMantineColorScheme } from '@mantine/core';
import { useLocalStorage } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Preferences } from '@/api/types';
import { type Language, languageNames, languages as spoken } from '@/lib/language';
import { densityKey, preferencesQuery, useChangePreferences } from '@/lib/preferences';
import { FormError } from '@/ui/form-error';
import { Panel } from '@/ui/page';
import { Failure } from '@/ui/states';
import { useSpeak } from '@/ui/use-speak';
import { Setting } from './setting';
import { zones } from './zones';
import classes from './me.module.css';

const languages = spoken.map((value) => ({ value, label: languageNames[value] }));
const themes = ['AUTO', 'LIGHT', 'DARK'] as const;
const densities = ['COMPACT', 'NORMAL', 'ROOMY'] as const;
const colours = ['AUTO', 'RED', 'GREEN'] as const;

/** How things look, kept for every device at the moment of the choice. */
export function Appearance() {
  const { t, i18n } = useTranslation();
  const preferences = useQuery(preferencesQuery);
  const change = useChangePreferences();
  const { setColorScheme } = useMantineColorScheme();
  const switchTo = useSpeak();
  const [, setRows] = useLocalStorage<string>({ key: densityKey });
  const now = preferences.data?.data;
  if (!now)
    return preferences.isError ? (
      <Failure error={preferences.error} onRetry={() => void preferences.refetch()} />
    ) : null;

  const speak = (language: Language) => {
    void switchTo(language);
    change.mutate({ language });
  };
  const light = (theme: Preferences['theme']) => {
    setColorScheme(theme.toLowerCase() as 'auto' | 'light' | 'dark');
    change.mutate({ theme });
  };
  return (
    <Panel title={t('me.appearance')}>
      <ul className={classes.rows}>
        <Setting title={t('me.language')}>
          <SegmentedControl
            aria-label={t('me.language')}
            data={languages}
            value={i18n.language}
            onChange={(language) => speak(language as Language)}
          />
        </Setting>
        <Setting title={t('me.theme')}>
          <SegmentedControl
            aria-label={t('me.theme')}
            data={themes.map((value) => ({ value, label: t(`me.themes.${value}`) }))}
            value={now.theme}
            onChange={light}
          />
        </Setting>
        <Setting title={t('me.density')} text={t('me.densityText')}>
          <SegmentedControl
            aria-label={t('me.density')}
            data={densities.map((value) => ({ value, label: t(`me.densities.${value}`) }))}
            value={now.density}
            onChange={(density) => {
              setRows(density.toLowerCase());
              change.mutate({ density });
            }}
          />
        </Setting>
        <Setting title={t('me.gainColour')} text={t('me.gainColourText')}>
          <SegmentedControl
            aria-label={t('me.gainColour')}
            data={colours.map((value) => ({ value, label: t(`me.gainColours.${value}`) }))}
            value={now.gainColour}
            onChange={(gainColour) => change.mutate({ gainColour })}
          />
        </Setting>
        <Setting title={t('me.timeZone')} text={t('me.timeZoneText')}>
          <Select
            w={240}
            aria-label={t('me.timeZone')}
            searchable
            clearable
            placeholder={t('me.timeZoneOfDevice')}
            data={zones()}
            value={now.timeZone ?? null}
            onChange={(timeZone) => change.mutate({ timeZone })}
          />
        </Setting>
        <Setting title={t('me.shortcuts')} text={t('me.shortcutsText')}>
          <Switch
            aria-label={t('me.shortcuts')}
            checked={now.shortcuts.enabled}
            onChange={(event) =>
              change.mutate({ shortcuts: { ...now.shortcuts, enabled: event.currentTarget.checked } })
            }
          />
        </Setting>
      </ul>
      <FormError error={change.error} />
    </Panel>
  );
}
