import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Case } from '@/api/types';
import { CaseAssignee } from '@/features/cases/case-assignee';
import { cases } from '@/features/cases/case-object';
import { CaseStatePath } from '@/features/cases/case-state';
import { Composer } from '@/features/cases/composer';
import { Conversation } from '@/features/cases/conversation';
import { useMay } from '@/lib/rights';
import { ObjectPage } from '@/ui/object/object-page';
import { CaseCustomer } from './case-customer';
import { CustomerAtSide } from './customer-at-side';
import { happenedTab } from './happened';
import { useHappened } from './use-happened';

const route = getRouteApi('/signed-in/cases/$caseId');

/** Mails come in without anybody changing the case. */
const live = 10_000;

/** The workspace of a case: the conversation fills the middle, the customer stands at the right. */
export function CaseRoute() {
  const { t } = useTranslation();
  const { caseId } = route.useParams();
  const happened = useHappened();
  const mayChange = useMay('cases:write');
  return (
    <ObjectPage<Case> fit every={live} object={cases} id={caseId} {...happened.page}>
      {({ one, version }) => ({
        path: <CaseStatePath one={one} version={version} key={one.id} />,
        aboveFacts: <CaseAssignee one={one} version={version} key={one.id} />,
        tabs: [
          {
            id: 'conversation',
            label: t('cases.conversation'),
            content: (
              <>
                <Conversation one={one} key={`conversation ${one.id}`} />
                {mayChange && <Composer one={one} key={`composer ${one.id}`} />}
              </>
            ),
          },
          happenedTab(t('timeline.title'), { accountId: one.accountId, aboutId: one.id, ...happened.tab }),
        ],
        related: (
          <>
            <CaseCustomer accountId={one.accountId} contactId={one.contactId} />
            <CustomerAtSide accountId={one.accountId} caseId={one.id} />
          </>
        ),
      })}
    </ObjectPage>
  );
}
