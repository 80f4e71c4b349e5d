import { Select } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { StateChip } from '@/ui/chip';
import { RecordName } from '@/ui/object/record-name';
import { Empty } from '@/ui/states';
import { membersQuery } from './api';
import { exclusions } from './campaign-states';
import { Rows } from './rows';
import classes from './campaigns.module.css';

interface AudienceListProps {
  campaignId: string;
  frozen: boolean;
  exclusion: string | undefined;
  onExclusion: (exclusion: string | undefined) => void;
}

/** Who is reached and who is not, and why: by name from the start on, when the audience is frozen. */
export function AudienceList({ campaignId, frozen, exclusion, onExclusion }: AudienceListProps) {
  const { t } = useTranslation();
  const pages = useInfiniteQuery({ ...membersQuery(campaignId, exclusion), enabled: frozen });
  if (!frozen) return <Empty title={t('campaigns.notFrozen')} text={t('campaigns.notFrozenText')} />;
  const options = [
    { value: 'all', label: t('campaigns.everybody') },
    ...exclusions.map((reason) => ({ value: reason, label: t(`campaigns.exclusions.${reason}`) })),
  ];
  return (
    <>
      <Select
        w={260}
        mb={12}
        aria-label={t('campaigns.show')}
        data={options}
        value={exclusion ?? 'all'}
        onChange={(chosen) => onExclusion(chosen === 'all' ? undefined : (chosen ?? undefined))}
      />
      <Rows
        label={t('campaigns.tabs.audience')}
        pages={pages}
        empty={<Empty drawing="no-match" title={t('campaigns.nobody')} />}
      >
        {(member) => (
          <li key={member.id} className={classes.member}>
            <span className="strong clip">
              {member.name ?? <RecordName object="accounts" id={member.accountId} />}
            </span>
            <span className="muted clip">{member.address}</span>
            <StateChip tone={member.exclusion ? 'warning' : 'success'}>
              {t(member.exclusion ? `campaigns.exclusions.${member.exclusion}` : 'campaigns.reached')}
            </StateChip>
            <Link to="/accounts/$accountId" params={{ accountId: member.accountId }} className={classes.when}>
              {t('campaigns.openCustomer')}
            </Link>
          </li>
        )}
      </Rows>
    </>
  );
}
