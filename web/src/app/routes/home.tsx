import { Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { areasOf } from '@/features/home/areas';
import { profileQuery } from '@/lib/rights';
import { sessionQuery } from '@/lib/session';
import { Page } from '@/ui/page';
import { FirstSteps } from './first-steps';
import { parts } from './home-parts';
import classes from './home.module.css';

export interface HomePartProps {
  /** The person, and what they are here for. */
  id: string;
  roles: string[];
}

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
      <FirstSteps />
      {isPending && !id ? (
        <Skeleton height={120} />
      ) : (
        areas.map((area) => {
          const Part = parts[area];
          return (
            <section key={area} className={classes.part} aria-label={t(`home.areas.${area}`)}>
              {areas.length > 1 && <p className={classes.area}>{t(`home.areas.${area}`)}</p>}
              <Suspense fallback={<Skeleton height={120} />}>
                <Part id={id} roles={roles} />
              </Suspense>
            </section>
          );
        })
      )}
    </Page>
  );
}
