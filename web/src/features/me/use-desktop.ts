import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { askForDesktop, type DesktopState, desktopState, showOnDesktop } from '@/lib/desktop';

export interface Desktop {
  state: DesktopState;
  /** The person has been asked on this page: what came of it is said even if nothing is chosen. */
  asked: boolean;
  ask: () => Promise<boolean>;
}

/** Whether this browser shows notifications on the desktop; it asks its person only when told to. */
export function useDesktop(): Desktop {
  const { t, i18n } = useTranslation();
  const [state, setState] = useState(desktopState);
  const [asked, setAsked] = useState(false);
  const ask = async () => {
    const before = desktopState();
    const answer = await askForDesktop();
    // some say yes and show nothing, which only a first one brings to light
    const works =
      answer === 'granted' &&
      (before === 'granted' ||
        showOnDesktop({ title: t('me.desktop.sample'), tag: 'sample', language: i18n.language }));
    setAsked(true);
    setState(answer === 'granted' && !works ? 'missing' : answer);
    return works;
  };
  return { state, asked, ask };
}
