import { useTranslation } from 'react-i18next';
import type { DealRow, LeadRow } from '@/api/types';
import { looksAfterAll, nextMonth, ownedBy } from '@/features/home/areas';
import { CountTile } from '@/features/home/count-tile';
import { DealStages } from '@/features/home/deal-stages';
import { DealsTile } from '@/features/home/deals-tile';
import { FewList } from '@/features/home/few-list';
import { dayOf } from '@/lib/day';
import { useFormats } from '@/lib/use-formats';
import { RecentActivity } from '@/features/timeline/recent-activity';
import { Ago } from '@/ui/ago';
import type { HomePartProps } from './home';
import classes from './home.module.css';

/** Deals by stage, what closes when, leads to work on and what happened at the accounts. */
export function SalesHome({ id, roles }: HomePartProps) {
  const { t } = useTranslation();
  const formats = useFormats();
  const today = dayOf(new Date(), formats.timeZone);
  const all = looksAfterAll(roles, 'sales');
  const whose = all ? 'all' : 'my';
  const mine = (rest: string) => ownedBy('ownerId', all ? undefined : id, rest);
  const open = mine('status==OPEN');
  const closing = `${open};expectedCloseOn=ge=${today};expectedCloseOn=lt=${nextMonth(today)}`;
  const overdue = `${open};expectedCloseOn=lt=${today}`;
  const leads = mine('status=in=(NEW,ASSIGNED,WORKING,NURTURING)');
  return (
    <>
      <div className={classes.tiles}>
        <DealsTile name={`${whose}Deals`} filter={open} />
        <DealsTile name="closing" filter={closing} />
        <DealsTile name="overdue" filter={overdue} />
        <CountTile object="leads" name={`${whose}Leads`} filter={leads} />
      </div>
      <div className={classes.columns}>
        <DealStages title={t(`home.stages.${whose}`)} filter={open} />
        <FewList<DealRow>
          object="deals"
          title={t('home.closing.title')}
          filter={closing}
          sort="expectedCloseOn"
          none={t('home.closing.none')}
          name={(deal) => deal.name}
          under={(deal) =>
            [deal.accountName, deal.stage, deal.expectedCloseOn && formats.day(deal.expectedCloseOn)]
              .filter(Boolean)
              .join(' · ')
          }
          end={(deal) => formats.shortMoney(deal.amount ?? 0, deal.currency)}
        />
        <FewList<LeadRow>
          object="leads"
          title={t('home.leads.title')}
          filter={leads}
          sort="createdAt"
          none={t('home.leads.none')}
          name={(lead) => lead.name}
          under={(lead) => [lead.company, lead.source].filter(Boolean).join(' · ')}
          end={(lead) => <Ago moment={lead.createdAt} />}
        />
        <RecentActivity owner={all ? undefined : id} />
      </div>
    </>
  );
}
