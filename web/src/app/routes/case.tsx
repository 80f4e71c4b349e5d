import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { caseQuery } from '@/features/cases/api';
import { CaseAssignee } from '@/features/cases/case-assignee';
import { factsOf } from '@/features/cases/case-object';
import { CaseStatePath } from '@/features/cases/case-state';
import { stateTones } from '@/features/cases/case-states';
import { Composer } from '@/features/cases/composer';
import { Conversation } from '@/features/cases/conversation';
import { OtherCases } from '@/features/cases/other-cases';
import { Priority } from '@/features/cases/priority';
import { useMay } from '@/lib/rights';
import { StateChip } from '@/ui/chip';
import { ObjectFacts } from '@/ui/object/object-facts';
import { RecordName } from '@/ui/object/record-name';
import { Line } from '@/ui/record/line';
import { RecordPage } from '@/ui/record/record-page';
import { RecordSkeleton } from '@/ui/record/record-skeleton';
import { Failure } from '@/ui/states';
import { CaseCustomer } from './case-customer';

const route = getRouteApi('/signed-in/cases/$caseId');

export function CaseRoute() {
  const { t } = useTranslation();
  const { caseId } = route.useParams();
  const mayChange = useMay('cases:write');
  const read = useQuery(caseQuery(caseId));

  if (read.isPending) return <RecordSkeleton />;
  if (read.isError && !read.data)
    return <Failure alone error={read.error} onRetry={() => void read.refetch()} />;
  const { data: one, etag } = read.data;
  const version = etag ?? `"${one.version}"`;
  return (
    <RecordPage
      fit
      name={one.subject}
      line={
        <Line>
          <span className="num">{one.number}</span>
          <Link to="/accounts/$accountId" params={{ accountId: one.accountId }}>
            <RecordName object="accounts" id={one.accountId} />
          </Link>
          <Priority priority={one.priority} />
          <StateChip tone={stateTones[one.state]}>{t(`cases.states.${one.state}`)}</StateChip>
        </Line>
      }
      mainLabel={t('cases.conversation')}
      facts={
        <>
          <CaseAssignee one={one} version={version} key={one.id} />
          <ObjectFacts object={factsOf(one)} one={one} version={version} />
        </>
      }
      related={
        <>
          <CaseCustomer accountId={one.accountId} contactId={one.contactId} />
          <OtherCases accountId={one.accountId} exceptId={one.id} />
        </>
      }
    >
      <CaseStatePath one={one} version={version} key={`state ${one.id}`} />
      <Conversation one={one} key={`conversation ${one.id}`} />
      {mayChange && <Composer one={one} key={`composer ${one.id}`} />}
    </RecordPage>
  );
}
