import { Notifications } from '@mantine/notifications';

export function Toasts() {
  return <Notifications position="bottom-left" autoClose={10_000} limit={3} withinPortal={false} />;
}
