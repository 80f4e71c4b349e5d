import { useTranslation } from 'react-i18next';
import type { CaseRow } from '@/api/types';
import { looksAfterAll, ownedBy } from '@/features/home/areas';
import { CountTile } from '@/features/home/count-tile';
import { FewList } from '@/features/home/few-list';
import { Ago } from '@/ui/ago';
import type { HomePartProps } from './home';
import classes from './home.module.css';

const open = 'state=out=(RESOLVED,CLOSED,REJECTED)';
const unassigned = `assigneeId=="";${open}`;
const waiting = 'state=in=(NEW,OPEN);changedAt=lt=-2d';

/** Cases of one's own, those that nobody has taken, and those that wait long for us. */
export function SupportHome({ id, roles }: HomePartProps) {
  const { t } = useTranslation();
  const all = looksAfterAll(roles, 'support');
  const mine = ownedBy('assigneeId', id, open);
  const shared = {
    object: 'cases' as const,
    name: (one: CaseRow) => one.subject,
    under: (one: CaseRow) => [one.number, one.accountName].filter(Boolean).join(' · '),
    end: (one: CaseRow) => <Ago moment={one.changedAt} />,
  };
  return (
    <>
      <div className={classes.tiles}>
        <CountTile object="cases" name="myCases" filter={mine} />
        <CountTile object="cases" name="unassigned" filter={unassigned} />
        <CountTile object="cases" name="waiting" filter={waiting} />
        <CountTile object="cases" name="urgent" filter={`priority==URGENT;${open}`} />
        {all && <CountTile object="cases" filter={open} />}
      </div>
      <div className={classes.columns}>
        <FewList<CaseRow>
          {...shared}
          title={t('home.cases.mine')}
          filter={mine}
          sort="changedAt"
          none={t('home.cases.mineNone')}
        />
        <FewList<CaseRow>
          {...shared}
          title={t('home.cases.unassigned')}
          filter={unassigned}
          sort="createdAt"
          none={t('home.cases.unassignedNone')}
        />
        <FewList<CaseRow>
          {...shared}
          title={t('home.cases.waiting')}
          filter={waiting}
          sort="changedAt"
          none={t('home.cases.waitingNone')}
        />
      </div>
    </>
  );
}
