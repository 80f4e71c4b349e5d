import { Bell } from '@/features/notifications/bell';
import type { Session } from '@/lib/session';
import { HelpButton } from './help-button';
import { Jobs } from './jobs';
import { LanguageSwitch, ThemeSwitch } from './switches';
import { UserMenu } from './user-menu';

/** What has menus comes a moment after the page, which does not wait for it. */
export function TopEnd({ user }: { user: Session['user'] }) {
  return (
    <>
      {user && <Jobs />}
      {user && <Bell />}
      <HelpButton />
      <LanguageSwitch />
      <ThemeSwitch />
      {user && <UserMenu user={user} />}
    </>
  );
}
