import { IconLock, type IconProps, IconSend, IconTicket, IconUser } from '@tabler/icons-react';
import type { ComponentType } from 'react';
import { useTranslation } from 'react-i18next';
import type { Case, CaseMessage } from '@/api/types';
import { useFormats } from '@/lib/use-formats';
import { ActorName } from '@/ui/object/actor-name';
import classes from './conversation.module.css';

const icons: Record<CaseMessage['kind'], ComponentType<IconProps>> = {
  CUSTOMER_MESSAGE: IconUser,
  PUBLIC_REPLY: IconSend,
  INTERNAL_NOTE: IconLock,
};

/** One message. Who may read it is told by place, colour, icon and word alike. */
export function Message({ message }: { message: CaseMessage }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const Icon = icons[message.kind];
  return (
    <li className={classes.message} data-kind={message.kind}>
      <div className={classes.head}>
        <Icon size={16} stroke={1.75} aria-hidden />
        <span className={classes.kind}>{t(`cases.messages.${message.kind}`)}</span>
        <span className={classes.author}>
          {message.authorId ? (
            <ActorName id={message.authorId} />
          ) : (
            message.kind !== 'CUSTOMER_MESSAGE' && t('cases.application')
          )}
        </span>
        <time dateTime={message.createdAt} title={formats.moment(message.createdAt)}>
          {formats.time(message.createdAt)}
        </time>
      </div>
      <p className={`${classes.body} prose`}>{message.body}</p>
    </li>
  );
}

/** How the case began: by which way, when, and with which words. */
export function FirstMessage({ one }: { one: Case }) {
  const { t } = useTranslation();
  const formats = useFormats();
  return (
    <div className={classes.first}>
      <div className={classes.head}>
        <IconTicket size={16} stroke={1.75} aria-hidden />
        <span className={classes.kind}>
          {t('cases.began', { channel: t(`cases.channels.${one.channel}`) })}
        </span>
        <time dateTime={one.createdAt}>{formats.moment(one.createdAt)}</time>
      </div>
      {one.description && <p className={`${classes.body} prose`}>{one.description}</p>}
    </div>
  );
}
