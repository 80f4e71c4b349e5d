import { Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { type Area, areasOf } from '@/features/home/areas';
import { sessionQuery } from '@/features/session/api';
import { profileQuery } from '@/lib/rights';
import { Page } from '@/ui/page';
import { AnalysisHome } from './home-analysis';
import { MarketingHome } from './home-marketing';
import { OverviewHome } from './home-overview';
import { SalesHome } from './home-sales';
import { SupportHome } from './home-support';
import classes from './home.module.css';

export interface HomePartProps {
  /** The person, and what they are here for. */
  id: string;
  roles: string[];
}

const parts: Record<Area, React.ComponentType<HomePartProps>> = {
  sales: SalesHome,
  support: SupportHome,
  marketing: MarketingHome,
  analysis: AnalysisHome,
  overview: OverviewHome,
};

/** What there is to do, by role; each figure says what it counts and opens exactly that. */
export function HomeRoute() {
  const { t } = useTranslation();
  const { data: session } = useQuery(sessionQuery);
  const { data: profile, isPending } = useQuery(profileQuery);
  const roles = profile?.roles ?? session?.user?.roles ?? [];
  const id = profile?.id ?? session?.user?.id ?? '';
  const areas = areasOf(roles);
  return (
    <Page title={t('home.hello', { name: session?.user?.name ?? '' })} tab={t('shell.places.home')}>
      {isPending && !id ? (
        <Skeleton height={120} />
      ) : (
        areas.map((area) => {
          const Part = parts[area];
          return (
            <section key={area} className={classes.part} aria-label={t(`home.areas.${area}`)}>
              {areas.length > 1 && <p className={classes.area}>{t(`home.areas.${area}`)}</p>}
              <Part id={id} roles={roles} />
            </section>
          );
        })
      )}
    </Page>
  );
}
