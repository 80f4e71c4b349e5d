import { ActionIcon, Tooltip } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { pageOf } from '@/lib/objects';
import { useMay } from '@/lib/rights';
import { FormError } from '@/ui/form-error';
import { Monogram } from '@/ui/monogram';
import { RecordSelect } from '@/ui/object/record-select';
import { Failure } from '@/ui/states';
import { membersQuery, useMembership } from './api';
import classes from './teams.module.css';

/** Who belongs to a team; who may change people adds and removes them here. */
export function TeamMembers({ teamId }: { teamId: string }) {
  const { t } = useTranslation();
  const members = useQuery(membersQuery(teamId));
  const membership = useMembership(teamId);
  const mayChange = useMay('users:write');
  if (members.isError && !members.data)
    return <Failure error={members.error} onRetry={() => void members.refetch()} />;
  const people = members.data?.items ?? [];
  return (
    <section aria-busy={members.isFetching}>
      <h3 className={classes.heading}>{t('teams.members', { count: people.length })}</h3>
      {members.data && people.length === 0 && <p className="muted">{t('teams.nobody')}</p>}
      <ul className={classes.members}>
        {people.map((person) => (
          <li key={person.id} className={classes.member}>
            <Monogram name={person.name} size={28} round />
            <div className={classes.who}>
              <Link to={pageOf('users', person.id)} className="strong">
                {person.name}
              </Link>
              <div className="muted small clip">
                {person.roles.map((role) => t(`roles.${role}`, role)).join(' · ')}
                {!person.active && ` · ${t('teams.inactive')}`}
              </div>
            </div>
            {mayChange && (
              <Tooltip label={t('teams.remove', { name: person.name })}>
                <ActionIcon
                  aria-label={t('teams.remove', { name: person.name })}
                  loading={membership.isPending && membership.variables.personId === person.id}
                  onClick={() => membership.mutate({ personId: person.id, member: false })}
                >
                  <IconX size={16} stroke={1.75} aria-hidden />
                </ActionIcon>
              </Tooltip>
            )}
          </li>
        ))}
      </ul>
      <FormError error={membership.error} />
      {mayChange && (
        <div className={classes.add}>
          <RecordSelect
            object="users"
            label={t('teams.add')}
            value={null}
            filter={`teamIds!=${teamId};active==true`}
            onChange={(personId) => personId && membership.mutate({ personId, member: true })}
          />
        </div>
      )}
    </section>
  );
}
