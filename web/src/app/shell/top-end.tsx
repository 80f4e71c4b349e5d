import { Bell } from '@/features/notifications/bell';
import { lazyPart } from '@/lib/lazy-part';
import type { Session } from '@/lib/session';
import { Spare } from '@/lib/spare';
import { HelpButton } from './help-button';
import { Jobs } from './jobs';
import { LanguageSwitch, ThemeSwitch } from './switches';
import { UserMenu } from './user-menu';

const Teller = lazyPart(async () => (await import('@/features/notifications/teller')).Teller, 'start');

/** What has menus comes a moment after the page, which does not wait for it. */
export function TopEnd({ user }: { user: Session['user'] }) {
  return (
    <>
      {user && <Jobs />}
      {user && <Bell />}
      {user && (
        <Spare>
          <Teller />
        </Spare>
      )}
      <HelpButton />
      <LanguageSwitch />
      <ThemeSwitch />
      {user && <UserMenu user={user} />}
    </>
  );
}
