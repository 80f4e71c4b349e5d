import {
  IconBriefcase,
  IconCalendarEvent,
  IconHeadset,
  IconMail,
  IconMessageCircle,
  IconNote,
  IconPhone,
  type IconProps,
  IconReceipt,
  IconSpeakerphone,
  IconTargetArrow,
  IconUsersGroup,
} from '@tabler/icons-react';
import type { ComponentType } from 'react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { TimelineEntry, TimelineKind } from '@/api/types';
import { actorQuery } from '@/ui/object/actor-name';
import { useFormats } from '@/lib/use-formats';
import { RecordName } from '@/ui/object/record-name';
import { RecordLink } from '@/ui/panel/record-link';
import { byDay, details, isWholeDay, late, moveOf, recordOf, subject, talkOf, title } from './entry-text';
import classes from './timeline.module.css';

const icons: Record<TimelineKind, ComponentType<IconProps>> = {
  INTERACTION: IconMessageCircle,
  ORDER: IconReceipt,
  DEAL: IconBriefcase,
  LEAD: IconTargetArrow,
  CASE: IconHeadset,
  CAMPAIGN: IconSpeakerphone,
  SEGMENT: IconUsersGroup,
};

const talkIcons: Partial<Record<string, ComponentType<IconProps>>> = {
  NOTE: IconNote,
  CALL: IconPhone,
  MAIL: IconMail,
  MEETING: IconCalendarEvent,
};

/** Entries under the days on which they happened. */
export function Days({ entries }: { entries: TimelineEntry[] }) {
  const formats = useFormats();
  return byDay(entries, formats.timeZone).map((day) => (
    <section key={day.day} className={classes.day}>
      <h3 className={classes.date}>{formats.day(day.day)}</h3>
      <ol className={classes.entries}>
        {day.entries.map((entry) => (
          <Entry key={entry.id} entry={entry} />
        ))}
      </ol>
    </section>
  ));
}

function ToRecord({ entry, children }: { entry: TimelineEntry; children: React.ReactNode }) {
  const record = recordOf(entry);
  return record ? <RecordLink {...record}>{children}</RecordLink> : children;
}

function Move({ from, to }: { from: string; to: string }) {
  return (
    <div className={classes.facts}>
      <RecordLink object="accounts" id={from}>
        <RecordName object="accounts" id={from} />
      </RecordLink>
      {' → '}
      <RecordLink object="accounts" id={to}>
        <RecordName object="accounts" id={to} />
      </RecordLink>
    </div>
  );
}

function Author({ id }: { id: string }) {
  const { t } = useTranslation();
  const { data, isPending } = useQuery(actorQuery(id));
  if (!data && !isPending) return null;
  return <div className={classes.facts}>{data ? t('timeline.by', { name: data.name }) : '…'}</div>;
}

function Entry({ entry }: { entry: TimelineEntry }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const talk = talkOf(entry);
  const Icon = (talk.kind ? talkIcons[talk.kind] : icons[entry.kind]) ?? IconMessageCircle;
  const about = subject(entry);
  const facts = details(entry, formats, t);
  const move = moveOf(entry);
  const body = typeof entry.data.body === 'string' ? entry.data.body : undefined;
  return (
    <li className={classes.entry}>
      <span className={classes.icon}>
        <Icon size={16} stroke={1.75} aria-hidden />
      </span>
      <div className={classes.text}>
        <div className={classes.line}>
          <span>
            {about ? (
              <>
                {title(entry, t)}{' '}
                <b className={classes.about}>
                  <ToRecord entry={entry}>{about}</ToRecord>
                </b>
              </>
            ) : (
              <ToRecord entry={entry}>{title(entry, t)}</ToRecord>
            )}
          </span>
          {!isWholeDay(entry) && (
            <time
              dateTime={entry.occurredAt}
              title={formats.moment(entry.occurredAt)}
              className={classes.time}
            >
              {formats.time(entry.occurredAt)}
            </time>
          )}
        </div>
        {move && <Move {...move} />}
        {facts.length > 0 && <div className={classes.facts}>{facts.join(' · ')}</div>}
        {talk.authorId && <Author id={talk.authorId} />}
        {body && <p className={`${classes.body} prose`}>{body}</p>}
        {late(entry) && (
          <div className={classes.late}>
            {t('timeline.late', { moment: formats.moment(entry.recordedAt) })}
          </div>
        )}
      </div>
    </li>
  );
}
