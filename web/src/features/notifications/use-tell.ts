import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Notification } from '@/api/types';
import { showOnDesktop } from '@/lib/desktop';
import { choicesQuery } from '@/lib/notification-choices';
import { preferencesQuery } from '@/lib/preferences';
import { useFormats } from '@/lib/use-formats';
import { readNotifications, useMarkRead } from './api';
import { useNotificationText } from './notification-text';
import { placeOf } from './place-of';
import { showToast } from './show-toast';
import { runs, toldBy } from './told';

const staleTime = 30_000;

/** Tells some notifications: as a toast where a person looks at, on the desktop from the one tab that leads. */
export function useTell() {
  const { t, i18n } = useTranslation();
  const queries = useQueryClient();
  const { timeZone } = useFormats();
  const navigate = useNavigate();
  const textOf = useNotificationText();
  const markRead = useMarkRead();
  const [toastRuns] = useState(runs);
  const [desktopRuns] = useState(runs);

  /** What a run says, and where it leads: one notification to its record, several to the centre. */
  const worded = (run: Notification[]) => {
    const [only] = run;
    const alone = run.length === 1 && only ? only : undefined;
    return {
      tag: `notification ${only?.id}`,
      text: alone ? textOf(alone) : t('notifications.news', { count: run.length }),
      open: () => {
        if (alone) markRead.mutate(alone.id);
        if (alone) void navigate({ to: placeOf(alone) });
        else void navigate({ to: '/notifications', search: { unread: true } });
      },
    };
  };

  const pop = (news: Notification[]) => {
    const { tag, text, open } = worded(toastRuns.join(news));
    showToast({ id: tag, text, open: t('notifications.open'), onOpen: open, onClose: toastRuns.end });
  };
  const popOnDesktop = (news: Notification[]) => {
    const { tag, text, open } = worded(desktopRuns.join(news));
    showOnDesktop({ title: text, tag, language: i18n.language, onClick: open });
  };

  return async (ids: string[], leads: boolean) => {
    const seen = document.visibilityState === 'visible';
    if (!seen && !leads) return;
    try {
      const [news, choices, preferences] = await Promise.all([
        readNotifications(ids),
        queries.fetchQuery({ ...choicesQuery, staleTime }),
        queries.fetchQuery({ ...preferencesQuery, staleTime }),
      ]);
      const { quietHours: quiet } = preferences.data;
      const told = toldBy(news, { choices: choices.items, quiet, timeZone, now: new Date() });
      if (seen && told.toasts.length > 0) pop(told.toasts);
      if (leads && told.desktop.length > 0) popOnDesktop(told.desktop);
    } catch {
      // what could not be read now is in the centre all the same
    }
  };
}
