import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useFormats } from '@/lib/use-formats';
import { Ago } from '@/ui/ago';
import { Block } from '@/ui/block';
import { BlockFailure } from '@/ui/block-failure';
import { StateChip } from '@/ui/chip';
import { otherCasesQuery } from './api';
import { stateTones } from './case-states';
import classes from './workspace.module.css';

const openWords = ['cases.ofCustomer', 'cases.noneOfCustomer'] as const;

/** What the customer waits for, beside the case that is open. */
export function OtherCases({ accountId, exceptId }: { accountId: string; exceptId?: string }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const { data, error, refetch } = useQuery(otherCasesQuery(accountId));
  const words = exceptId ? (['cases.others', 'cases.noOthers'] as const) : openWords;
  const title = t(words[0]);
  if (!data) return <BlockFailure title={title} error={error} onRetry={() => void refetch()} />;
  const others = data.items.filter(({ id }) => id !== exceptId);
  return (
    <Block title={title}>
      {others.length === 0 && (
        <p className="muted" style={{ margin: 0 }}>
          {t(words[1])}
        </p>
      )}
      <ul className={classes.others}>
        {others.map((each) => (
          <li key={each.id}>
            <Link to="/cases/$caseId" params={{ caseId: each.id }}>
              {each.subject}
            </Link>
            <div className={classes.line}>
              <span className="num">{each.number}</span>
              <StateChip tone={stateTones[each.state]}>{t(`caseStates.${each.state}`)}</StateChip>
              <span title={formats.moment(each.changedAt)}>
                <Ago moment={each.changedAt} />
              </span>
            </div>
          </li>
        ))}
      </ul>
    </Block>
  );
}
