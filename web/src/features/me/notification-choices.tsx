import { Switch } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { FormError } from '@/ui/form-error';
import { Panel } from '@/ui/page';
import { Failure } from '@/ui/states';
import { choicesQuery, useChoose } from './api';
import { Setting } from './setting';
import classes from './me.module.css';

/** Of what the person wants to be told. */
export function NotificationChoices() {
  const { t } = useTranslation();
  const choices = useQuery(choicesQuery);
  const choose = useChoose();
  if (choices.isError && !choices.data)
    return <Failure error={choices.error} onRetry={() => void choices.refetch()} />;
  return (
    <Panel title={t('me.notifications')}>
      <ul className={classes.rows}>
        {choices.data?.items.map(({ kind, inApp }) => (
          <Setting key={kind} title={t(`me.kinds.${kind}`)}>
            <Switch
              aria-label={t(`me.kinds.${kind}`)}
              checked={inApp}
              onChange={(event) => choose.mutate({ kind, inApp: event.currentTarget.checked })}
            />
          </Setting>
        ))}
      </ul>
      <FormError error={choose.error} />
      <p className={classes.hint}>{t('me.notificationsHint')}</p>
    </Panel>
  );
}
