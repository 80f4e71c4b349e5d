import { Switch } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { NotificationChoice } from '@/api/types';
import classes from './me.module.css';

interface ChoiceRowProps {
  choice: NotificationChoice;
  onChoose: (choice: NotificationChoice) => void;
  /** Finds out whether this browser shows notifications on the desktop. */
  onDesktop: () => Promise<boolean>;
}

/** Where the person is told of a kind. What is not in the centre is nowhere. */
export function ChoiceRow({ choice, onChoose, onDesktop }: ChoiceRowProps) {
  const { t } = useTranslation();
  const kind = t(`me.kinds.${choice.kind}`);
  const cell = (channel: 'inApp' | 'toast' | 'desktop', onChange: (wanted: boolean) => void) => (
    <td>
      <Switch
        className={classes.channel}
        aria-label={`${kind}: ${t(`me.channels.${channel}`)}`}
        checked={choice.inApp && choice[channel]}
        disabled={channel !== 'inApp' && !choice.inApp}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
    </td>
  );
  const chooseDesktop = async (desktop: boolean) => {
    if (!desktop || (await onDesktop())) onChoose({ ...choice, desktop });
  };
  return (
    <tr>
      <th scope="row">{kind}</th>
      {cell('inApp', (inApp) => onChoose({ ...choice, inApp }))}
      {cell('toast', (toast) => onChoose({ ...choice, toast }))}
      {cell('desktop', (desktop) => void chooseDesktop(desktop))}
    </tr>
  );
}
