import { Checkbox, Group, Switch, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { QuietHours as Quiet } from '@/api/types';
import { preferencesQuery, useChangePreferences } from '@/lib/preferences';
import { useFormats } from '@/lib/use-formats';
import { FormError } from '@/ui/form-error';
import { Panel } from '@/ui/page';
import { Setting } from './setting';
import classes from './me.module.css';

const days = ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY'] as const;
/** A Monday, and those after it. */
const dayAt = (index: number) => `2026-06-0${index + 1}`;

/** When nothing pops up. */
export function QuietHours() {
  const { t } = useTranslation();
  const formats = useFormats();
  const quiet = useQuery(preferencesQuery).data?.data.quietHours;
  const change = useChangePreferences();
  if (!quiet) return null;
  const set = (part: Partial<Quiet>) =>
    change.mutate((now) => ({ quietHours: { ...now.quietHours, ...part } }));
  const time = (which: 'from' | 'until') => (
    <TextInput
      key={quiet[which]}
      type="time"
      w={120}
      aria-label={t(`me.quiet.${which}`)}
      defaultValue={quiet[which]}
      onBlur={({ currentTarget: { value } }) => {
        if (value && value !== quiet[which]) set({ [which]: value });
      }}
    />
  );
  return (
    <Panel title={t('me.quiet.title')}>
      <ul className={classes.rows}>
        <Setting title={t('me.quiet.enabled')} text={t('me.quiet.enabledText')}>
          <Switch
            aria-label={t('me.quiet.enabled')}
            checked={quiet.enabled}
            onChange={(event) => set({ enabled: event.currentTarget.checked })}
          />
        </Setting>
        {quiet.enabled && (
          <>
            <Setting title={t('me.quiet.hours')} text={t('me.quiet.hoursText', { zone: formats.timeZone })}>
              <Group gap={8}>
                {time('from')}
                <span aria-hidden>–</span>
                {time('until')}
              </Group>
            </Setting>
            <Setting title={t('me.quiet.days')} text={t('me.quiet.daysText')}>
              <Checkbox.Group
                aria-label={t('me.quiet.days')}
                value={quiet.days}
                onChange={(chosen) => set({ days: days.filter((day) => chosen.includes(day)) })}
              >
                <Group gap={12}>
                  {days.map((day, index) => (
                    <Checkbox key={day} value={day} label={formats.weekday(dayAt(index))} />
                  ))}
                </Group>
              </Checkbox.Group>
            </Setting>
          </>
        )}
      </ul>
      <FormError error={change.error} />
    </Panel>
  );
}
