import { Notifications, useNotifications } from '@mantine/notifications';
import { useEffect } from 'react';
import { keepTold } from '@/ui/told';

export function Toasts() {
  const { notifications } = useNotifications();
  useEffect(() => keepTold(notifications), [notifications]);
  return <Notifications position="bottom-left" autoClose={10_000} limit={3} withinPortal={false} />;
}
