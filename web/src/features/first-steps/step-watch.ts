import { useEffect, useEffectEvent, useRef } from 'react';
import { useChecklist } from './api';
import { doneBy, stepsOf } from './steps';

interface StepWatchProps {
  path: string;
  roles: string[];
  rights: string[];
  /** Calls back with what happened that no data tells of; gives what ends the listening. */
  listen: (tell: (event: 'palette' | 'sheet' | 'help') => void) => () => void;
}

/** Sees what the person does for the first time; shows nothing. */
export function StepWatcher({ path, roles, rights, listen }: StepWatchProps): null {
  const { checklist, tick } = useChecklist();
  const before = useRef<string>(undefined);
  const happened = useEffectEvent((what: Parameters<typeof doneBy>[1]) => {
    if (checklist && !checklist.dismissed) tick(doneBy(stepsOf(roles, rights), what));
  });
  useEffect(() => {
    happened({ from: before.current, to: path });
    before.current = path;
  }, [path]);
  useEffect(() => listen((event) => happened({ event })), [listen]);
  return null;
}
