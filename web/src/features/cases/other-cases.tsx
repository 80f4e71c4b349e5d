import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useFormats } from '@/lib/use-formats';
import { Block } from '@/ui/block';
import { StateChip } from '@/ui/chip';
import { otherCasesQuery } from './api';
import { stateTones } from './case-states';
import classes from './workspace.module.css';

/** What else the customer waits for. */
export function OtherCases({ accountId, exceptId }: { accountId: string; exceptId: string }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const { data } = useQuery(otherCasesQuery(accountId));
  if (!data) return null;
  const others = data.items.filter(({ id }) => id !== exceptId);
  return (
    <Block title={t('cases.others')}>
      {others.length === 0 && (
        <p className="muted" style={{ margin: 0 }}>
          {t('cases.noOthers')}
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
              <span title={formats.moment(each.changedAt)}>{formats.relative(each.changedAt)}</span>
            </div>
          </li>
        ))}
      </ul>
    </Block>
  );
}
