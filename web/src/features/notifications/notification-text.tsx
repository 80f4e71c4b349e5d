import { useTranslation } from 'react-i18next';
import type { Notification } from '@/api/types';
import { useFormats } from '@/lib/use-formats';

/** What happened, in the reader's own language. */
export function NotificationText({ notification }: { notification: Notification }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const { kind, words, actor } = notification;
  const { amount, currency } = words;
  return (
    <>
      {t(`notifications.texts.${kind}`, {
        who: actor?.name ?? t('notifications.somebody'),
        name: words.name ?? '',
        number: words.number ?? '',
        reason: words.reason ?? '',
        amount: amount && currency ? formats.money(Number(amount), currency) : '',
      })}
    </>
  );
}
