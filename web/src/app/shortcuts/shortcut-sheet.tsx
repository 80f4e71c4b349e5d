import { Modal, TextInput } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { Link } from '@tanstack/react-router';
import { IconSearch } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useKnownPreferences } from '@/lib/preferences';
import { useActiveKeys } from '@/lib/shortcuts';
import { fits } from '../palette/match';
import { usePlaces } from '../shell/places-of-mine';
import { tellStep } from '../shell/told-steps';
import { Keys } from './keys';
import { groups, shownShortcuts } from './shortcut-list';
import classes from './shortcuts.module.css';

const usual = { enabled: true, map: {} };

/** Every key in groups; those that do something on this page are marked. */
export function ShortcutSheet({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  const { t } = useTranslation();
  const phone = useMediaQuery('(max-width: 47.99em)');
  useEffect(() => {
    if (opened) tellStep('sheet');
  }, [opened]);
  return (
    <Modal opened={opened} onClose={onClose} title={t('keys.title')} size={720} fullScreen={phone}>
      <Sheet onClose={onClose} />
    </Modal>
  );
}

function Sheet({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState('');
  const choice = useKnownPreferences()?.shortcuts ?? usual;
  const active = useActiveKeys();
  const all = shownShortcuts(usePlaces(), choice, t);
  const found = all.filter(({ label, keys }) => fits(typed, [label, keys.replace('mod+', 'Ctrl ')]) > 0);
  const worksHere = ({ fixed, group, usual: key }: (typeof all)[number]) =>
    fixed ? group === 'everywhere' || active.has(key) : choice.enabled && (group === 'go' || active.has(key));
  return (
    <>
      <TextInput
        data-autofocus
        aria-label={t('keys.find')}
        placeholder={t('keys.find')}
        value={typed}
        leftSection={<IconSearch size={16} stroke={1.75} aria-hidden />}
        onChange={(event) => setTyped(event.currentTarget.value)}
      />
      <p className={classes.about} role="status">
        {t(choice.enabled ? 'keys.about' : 'keys.off')}{' '}
        <Link to="/me" hash="keys" onClick={onClose}>
          {t('keys.change')}
        </Link>
      </p>
      {found.length === 0 && <p className={classes.about}>{t('keys.nothing')}</p>}
      <div className={classes.groups}>
        {groups.map((group) => {
          const these = found.filter((each) => each.group === group);
          return (
            these.length > 0 && (
              <section key={group} className={classes.group} aria-label={t(`keys.groups.${group}`)}>
                <h3 className={classes.title}>{t(`keys.groups.${group}`)}</h3>
                <ul className={classes.rows}>
                  {these.map((each) => (
                    <li key={each.id} className={classes.row} data-here={worksHere(each) || undefined}>
                      <span className={classes.label}>
                        {each.label}
                        {worksHere(each) && <span className={classes.here} aria-hidden />}
                        {worksHere(each) && <span className={classes.hidden}>{t('keys.here')}</span>}
                      </span>
                      <Keys keys={each.keys} />
                    </li>
                  ))}
                </ul>
              </section>
            )
          );
        })}
      </div>
    </>
  );
}
