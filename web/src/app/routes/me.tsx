import { useTranslation } from 'react-i18next';
import { Appearance } from '@/features/me/appearance';
import { Identity } from '@/features/me/identity';
import { NotificationChoices } from '@/features/me/notification-choices';
import { PasswordForm } from '@/features/me/password-form';
import { QuietHours } from '@/features/me/quiet-hours';
import { Page } from '@/ui/page';
import { ShortcutSettings } from '../shortcuts/shortcut-settings';
import classes from './me.module.css';

export function MeRoute() {
  const { t } = useTranslation();
  return (
    <Page title={t('me.title')}>
      <div className={classes.page}>
        <Identity />
        <Appearance />
        <ShortcutSettings />
        <NotificationChoices />
        <QuietHours />
        <PasswordForm />
      </div>
    </Page>
  );
}
