import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { choicesQuery } from '@/lib/notification-choices';
import { FormError } from '@/ui/form-error';
import { Panel } from '@/ui/page';
import { Failure } from '@/ui/states';
import { useChoose } from './api';
import { ChoiceRow } from './choice-row';
import { DesktopHere } from './desktop-here';
import { useDesktop } from './use-desktop';
import classes from './me.module.css';

/** Of what the person wants to be told, and where. */
export function NotificationChoices() {
  const { t } = useTranslation();
  const choices = useQuery(choicesQuery);
  const choose = useChoose();
  const desktop = useDesktop();
  if (choices.isError && !choices.data)
    return <Failure error={choices.error} onRetry={() => void choices.refetch()} />;
  const items = choices.data?.items ?? [];
  return (
    <Panel title={t('me.notifications')}>
      <table className={classes.channels}>
        <thead>
          <tr>
            <td />
            <th scope="col">{t('me.channels.inApp')}</th>
            <th scope="col">{t('me.channels.toast')}</th>
            <th scope="col">{t('me.channels.desktop')}</th>
          </tr>
        </thead>
        <tbody>
          {items.map((choice) => (
            <ChoiceRow key={choice.kind} choice={choice} onChoose={choose.mutate} onDesktop={desktop.ask} />
          ))}
        </tbody>
      </table>
      <DesktopHere desktop={desktop} wanted={items.some((choice) => choice.inApp && choice.desktop)} />
      <FormError error={choose.error} />
      <p className={classes.hint}>{t('me.notificationsHint')}</p>
    </Panel>
  );
}
