import { Select } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { IconChevronRight } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Campaign, CampaignMessage } from '@/api/types';
import { useFormats } from '@/lib/use-formats';
import { Ago } from '@/ui/ago';
import { StateChip, type Tone } from '@/ui/chip';
import { Empty } from '@/ui/states';
import { messagesQuery } from './api';
import { beforeStart, counted, hasEnded, messageStates } from './campaign-states';
import { Rows } from './rows';
import classes from './campaigns.module.css';

const tones: Record<string, Tone> = {
  SENT: 'success',
  FAILED: 'danger',
  HARD_BOUNCED: 'danger',
  SOFT_BOUNCED: 'warning',
  SENDING: 'accent',
};

interface MessageListProps {
  one: Campaign;
  messages: string | undefined;
  onMessages: (messages: string | undefined) => void;
}

/** Every message of a campaign, or those that a number counts; each opens to its text and its reason. */
export function MessageList({ one, messages, onMessages }: MessageListProps) {
  const { t } = useTranslation();
  const pages = useInfiniteQuery(messagesQuery(one.id, messages));
  const options = [
    { value: 'all', label: t('campaigns.allMessages') },
    ...Object.keys(counted).map((name) => ({ value: name, label: t(`campaigns.results.${name}`) })),
    ...messageStates
      .filter((state) => !['SENT', 'SUPPRESSED'].includes(state))
      .map((state) => ({ value: state, label: t(`campaigns.messageStates.${state}`) })),
  ];
  return (
    <>
      <Select
        w={220}
        mb={12}
        aria-label={t('campaigns.show')}
        data={options}
        value={messages ?? 'all'}
        onChange={(chosen) => onMessages(chosen === 'all' ? undefined : (chosen ?? undefined))}
      />
      <Rows
        label={t('campaigns.tabs.messages')}
        pages={pages}
        empty={<NoMessages one={one} all={messages === undefined} />}
      >
        {(message) => <Message key={message.id} message={message} />}
      </Rows>
    </>
  );
}

/** None yet, none of these, or none at all. */
function NoMessages({ one, all }: { one: Campaign; all: boolean }) {
  const { t } = useTranslation();
  if (all && one.startedAt && hasEnded(one.state))
    return <Empty title={t('campaigns.reachedNobody')} text={t('campaigns.reachedNobodyText')} />;
  const text = beforeStart(one.state) ? t('campaigns.noMessagesText') : undefined;
  return <Empty drawing="no-match" title={t('campaigns.noMessages')} text={text} />;
}

function Message({ message }: { message: CampaignMessage }) {
  const { t } = useTranslation();
  const formats = useFormats();
  return (
    <li>
      <details className={classes.row}>
        <summary>
          <span className={classes.name}>
            <IconChevronRight size={14} stroke={1.75} aria-hidden />
            <span className="strong clip">{message.name}</span>
          </span>
          <span className="muted clip">{message.address}</span>
          <StateChip tone={tones[message.state]}>{t(`campaigns.messageStates.${message.state}`)}</StateChip>
          <span className={classes.when} title={message.sentAt ? formats.moment(message.sentAt) : undefined}>
            {message.sentAt && <Ago moment={message.sentAt} />}
          </span>
        </summary>
        <div className={classes.more}>
          <Link to="/accounts/$accountId" params={{ accountId: message.accountId }}>
            {t('campaigns.openCustomer')}
          </Link>
          {message.reason && (
            <p>{t('campaigns.why', { reason: t(`campaigns.why_${message.reason}`, message.reason) })}</p>
          )}
          <p className="muted">{t('campaigns.attempts', { count: message.attempts })}</p>
          {message.subject && <p className="strong">{message.subject}</p>}
          {message.body && <p className={`${classes.sent} prose`}>{message.body}</p>}
        </div>
      </details>
    </li>
  );
}
