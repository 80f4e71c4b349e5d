import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Interaction } from '@/api/types';
import { AccountContacts } from '@/features/accounts/account-contacts';
import { interactions } from '@/features/interactions/interaction-object';
import { ObjectPage } from '@/ui/object/object-page';

const route = getRouteApi('/signed-in/interactions/$interactionId');

export function InteractionRoute() {
  const { t } = useTranslation();
  const { interactionId } = route.useParams();
  return (
    <ObjectPage<Interaction> mainFirst object={interactions} id={interactionId}>
      {({ one }) => ({
        tabs: [
          {
            id: 'body',
            label: t('interactions.fields.body'),
            content: <p className="prose">{one.body ?? t('interactions.noBody')}</p>,
          },
        ],
        related: one.accountId && <AccountContacts accountId={one.accountId} />,
      })}
    </ObjectPage>
  );
}
