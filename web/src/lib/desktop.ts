/** Whether this browser shows notifications of this site outside of its windows; `missing` where it cannot. */
export type DesktopState = 'granted' | 'default' | 'denied' | 'missing' | 'insecure';

export function desktopState(): DesktopState {
  if (!window.isSecureContext) return 'insecure';
  return 'Notification' in window ? Notification.permission : 'missing';
}

/** Asks the person, unless they have answered before. */
export async function askForDesktop(): Promise<DesktopState> {
  const state = desktopState();
  return state === 'default' ? Notification.requestPermission() : state;
}

interface Shown {
  title: string;
  /** What has the same takes the place of the one before. */
  tag: string;
  language: string;
  onClick?: () => void;
}

/** @returns false where the browser does not, as on phones, which tell so only when they are asked to */
export function showOnDesktop({ title, tag, language, onClick }: Shown): boolean {
  if (desktopState() !== 'granted') return false;
  try {
    const shown = new Notification(title, { tag, lang: language, icon: '/seal.svg' });
    shown.onclick = () => {
      shown.close();
      window.focus();
      onClick?.();
    };
    return true;
  } catch {
    return false;
  }
}
