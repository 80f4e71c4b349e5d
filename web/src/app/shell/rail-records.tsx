import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useFavourites } from '@/lib/favourites';
import { type KeptRecord, recentRecords } from '@/lib/kept-records';
import { objects, pageOf } from '@/lib/objects';
import { profileQuery } from '@/lib/rights';
import { described } from '../objects';
import classes from './rail.module.css';

const fewest = 5;

/** Below the places: what the person marked, and where they were last. */
export function RailRecords() {
  const { t } = useTranslation();
  const { data: me } = useQuery(profileQuery);
  const favourites = useFavourites();
  const recent = recentRecords.use(me?.id);
  const readable = ({ object }: KeptRecord) => me?.rights.includes(`${object}:read`);
  const marked = favourites.filter(readable);
  const last = recent
    .filter(readable)
    .filter((each) => !marked.some(({ object, id }) => object === each.object && id === each.id))
    .slice(0, fewest);
  return (
    <>
      <Records title={t('shell.favourites')} records={marked} />
      <Records title={t('shell.recent')} records={last} />
    </>
  );
}

function Records({ title, records }: { title: string; records: KeptRecord[] }) {
  const { t } = useTranslation();
  if (records.length === 0) return null;
  return (
    <>
      <h2 className={classes.group}>{title}</h2>
      <ul aria-label={title}>
        {records.map(({ object, id, name }) => {
          const Icon = described[object].icon;
          return (
            <li key={`${object}/${id}`}>
              <Link
                to={pageOf(object, id)}
                className={classes.record}
                title={`${t(objects[object].plural)}: ${name}`}
                activeProps={{ 'data-active': true, 'aria-current': 'page' }}
                activeOptions={{ includeSearch: false }}
              >
                <Icon size={16} stroke={1.75} aria-hidden />
                <span className="clip">{name}</span>
              </Link>
            </li>
          );
        })}
      </ul>
    </>
  );
}
