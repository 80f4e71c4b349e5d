import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { IconPencil } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ActiveChip } from '@/features/people/active-chip';
import { personQuery } from '@/features/people/api';
import { EditPerson } from '@/features/people/person-dialogs';
import { people } from '@/features/people/person-object';
import { PersonRights } from '@/features/people/person-rights';
import { TeamNames } from '@/features/people/team-names';
import { useMay } from '@/lib/rights';
import { Block } from '@/ui/block';
import { ObjectFacts } from '@/ui/object/object-facts';
import { Line } from '@/ui/record/line';
import { RecordPage } from '@/ui/record/record-page';
import { RecordSkeleton } from '@/ui/record/record-skeleton';
import { Failure } from '@/ui/states';

const route = getRouteApi('/signed-in/people/$personId');

export function PersonRoute() {
  const { t } = useTranslation();
  const { personId } = route.useParams();
  const mayChange = useMay('users:write');
  const [editing, setEditing] = useState(false);
  const person = useQuery(personQuery(personId));

  if (person.isPending) return <RecordSkeleton />;
  if (person.isError && !person.data)
    return <Failure alone error={person.error} onRetry={() => void person.refetch()} />;
  const { data: one, etag } = person.data;
  const version = etag ?? `"${one.version}"`;
  return (
    <RecordPage
      name={one.name}
      line={
        <Line>
          {one.username}
          {one.email}
          <ActiveChip active={one.active} />
        </Line>
      }
      mainLabel={t('people.rights')}
      actions={
        mayChange && (
          <Button
            variant="default"
            leftSection={<IconPencil size={16} stroke={1.75} aria-hidden />}
            onClick={() => setEditing(true)}
          >
            {t('actions.edit')}
          </Button>
        )
      }
      facts={<ObjectFacts object={people} one={one} version={version} />}
      related={
        <Block title={t('people.fields.teams')}>
          {one.teamIds.length > 0 ? (
            <TeamNames ids={one.teamIds} links />
          ) : (
            <span className="muted">{t('people.noTeam')}</span>
          )}
        </Block>
      }
    >
      <PersonRights person={one} />
      <EditPerson person={one} version={version} opened={editing} onClose={() => setEditing(false)} />
    </RecordPage>
  );
}
