import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { IconKey, IconPencil } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Person } from '@/api/types';
import { GivePassword } from '@/features/people/give-password';
import { EditPerson } from '@/features/people/person-dialogs';
import { people } from '@/features/people/person-object';
import { PersonRights } from '@/features/people/person-rights';
import { TeamNames } from '@/features/people/team-names';
import { profileQuery, useMay } from '@/lib/rights';
import { Block } from '@/ui/block';
import { ObjectPage } from '@/ui/object/object-page';

const route = getRouteApi('/signed-in/people/$personId');

export function PersonRoute() {
  const { t } = useTranslation();
  const { personId } = route.useParams();
  const mayChange = useMay('users:write');
  const { data: me } = useQuery(profileQuery);
  const [editing, setEditing] = useState(false);
  const [giving, setGiving] = useState(false);
  return (
    <ObjectPage<Person> object={people} id={personId}>
      {({ one, version }) => ({
        actions: mayChange && (
          <>
            {me?.id !== one.id && (
              <Button
                variant="default"
                leftSection={<IconKey size={16} stroke={1.75} aria-hidden />}
                onClick={() => setGiving(true)}
              >
                {t('people.password.title')}
              </Button>
            )}
            <Button
              variant="default"
              leftSection={<IconPencil size={16} stroke={1.75} aria-hidden />}
              onClick={() => setEditing(true)}
            >
              {t('actions.edit')}
            </Button>
          </>
        ),
        tabs: [{ id: 'rights', label: t('people.rights'), content: <PersonRights person={one} /> }],
        related: (
          <Block title={t('people.fields.teams')}>
            {one.teamIds.length > 0 ? (
              <TeamNames ids={one.teamIds} links />
            ) : (
              <span className="muted">{t('people.noTeam')}</span>
            )}
          </Block>
        ),
        dialogs: (
          <>
            <EditPerson person={one} version={version} opened={editing} onClose={() => setEditing(false)} />
            <GivePassword person={one} opened={giving} onClose={() => setGiving(false)} />
          </>
        ),
      })}
    </ObjectPage>
  );
}
