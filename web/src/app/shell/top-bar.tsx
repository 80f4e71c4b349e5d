import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { lazyPart } from '@/lib/lazy-part';
import { Spare } from '@/lib/spare';
import { sessionQuery } from '@/lib/session';
import { Seal } from '@/ui/seal';
import { TopSearch } from './top-search';
import classes from './top-bar.module.css';

const TopEnd = lazyPart(async () => (await import('./top-end')).TopEnd, 'start');

export function TopBar() {
  const { t } = useTranslation();
  const { data: session } = useQuery(sessionQuery);
  return (
    <header className={classes.top}>
      <Link to="/" className={classes.topBrand} aria-label={t('shell.goHome')}>
        <Seal size={28} />
      </Link>
      {session?.user && <TopSearch />}
      <div className={classes.topEnd}>
        <Spare>
          <TopEnd user={session?.user} />
        </Spare>
      </div>
    </header>
  );
}
