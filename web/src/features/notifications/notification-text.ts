import { useTranslation } from 'react-i18next';
import type { Notification, NotificationGroup } from '@/api/types';
import { useFormats } from '@/lib/use-formats';

/** Says what happened in the reader's own language. */
export function useNotificationText() {
  const { t } = useTranslation();
  const formats = useFormats();
  return ({ kind, words, actor }: Notification): string => {
    const { amount, currency } = words;
    return t(`notifications.texts.${kind}`, {
      who: actor?.name ?? t('notifications.somebody'),
      name: words.name ?? '',
      number: words.number ?? '',
      reason: words.reason ?? '',
      amount: amount && currency ? formats.money(Number(amount), currency) : '',
    });
  };
}

/** Names some of a group; how many there are is said by its title. */
export function useGroupNames() {
  const { t } = useTranslation();
  const formats = useFormats();
  return ({ newest, count }: NotificationGroup): string => {
    const names = newest.flatMap(({ words: { name, number } }) => name ?? number ?? []);
    if (names.length === count) return formats.list(names);
    return t('notifications.andOthers', { names: names.join(t('notifications.between')) });
  };
}
