import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { preferencesQuery, useChangePreferences } from '@/lib/preferences';
import type { Shortcut } from '@/lib/shortcuts';
import { FormError } from '@/ui/form-error';
import { Panel } from '@/ui/page';
import { usePlaces } from '../shell/places-of-mine';
import { Keys } from './keys';
import { PressKey } from './press-key';
import { groups, ownerOf, shownShortcuts, type ShownShortcut, withKey } from './shortcut-list';
import classes from './shortcuts.module.css';

/** Which key does what, to be changed one by one. */
export function ShortcutSettings() {
  const { t } = useTranslation();
  const places = usePlaces();
  const choice = useQuery(preferencesQuery).data?.data.shortcuts;
  const change = useChangePreferences();
  const [changing, setChanging] = useState<string>();
  if (!choice) return null;
  const all = shownShortcuts(places, choice, t);
  const take = (shortcut: Shortcut, key: string) => {
    change.mutate({ shortcuts: withKey(choice, shortcut, key) });
    setChanging(undefined);
  };
  const row = (each: ShownShortcut) => (
    <li key={each.id} className={classes.row}>
      <span className={classes.label}>{each.label}</span>
      {changing === each.id ? (
        <PressKey
          shortcut={each}
          taken={(key) => ownerOf(key, all, each.id)?.label}
          onKey={(key) => take(each, key)}
          onCancel={() => setChanging(undefined)}
        />
      ) : (
        <span className={classes.change}>
          <Keys keys={each.keys} />
          {!each.fixed && (
            <Button size="compact-xs" variant="subtle" onClick={() => setChanging(each.id)}>
              {t('keys.changeOne')}
              <span className={classes.hidden}>{each.label}</span>
            </Button>
          )}
          {each.keys !== each.usual && (
            <Button size="compact-xs" variant="subtle" color="gray" onClick={() => take(each, each.usual)}>
              {t('keys.reset')}
              <span className={classes.hidden}>{each.label}</span>
            </Button>
          )}
        </span>
      )}
    </li>
  );
  return (
    <Panel title={t('keys.title')} id="keys" aside={choice.enabled ? undefined : t('keys.off')}>
      <div className={classes.groups}>
        {groups.map((group) => (
          <section key={group} className={classes.group} aria-label={t(`keys.groups.${group}`)}>
            <h3 className={classes.title}>{t(`keys.groups.${group}`)}</h3>
            <ul className={classes.rows}>{all.filter((each) => each.group === group).map(row)}</ul>
          </section>
        ))}
      </div>
      <FormError error={change.error} />
    </Panel>
  );
}
