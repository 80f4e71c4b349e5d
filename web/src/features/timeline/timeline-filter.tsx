import { useTranslation } from 'react-i18next';
import { DateField } from '@/ui/form/date-field';
import { KindFilter } from './kind-filter';
import { PersonFilter } from './person-filter';
import { kindsOf, type TimelineSearch } from './timeline-search';
import classes from './timeline.module.css';

interface TimelineFilterProps {
  contacts: { id: string; fullName: string }[];
  /** Off where all entries are one person's anyway. */
  withPerson?: boolean;
  search: TimelineSearch;
  onSearch: (search: TimelineSearch) => void;
}

/** Which entries are shown: of some kinds, of a person, of a stretch of days; all of it is the URL's. */
export function TimelineFilter({ contacts, withPerson = true, search, onSearch }: TimelineFilterProps) {
  const { t } = useTranslation();
  return (
    <>
      <KindFilter
        kinds={kindsOf(search)}
        onKinds={(kinds) => onSearch({ ...search, kinds: kinds.join(',') || undefined })}
      />
      <div className={classes.asked}>
        {withPerson && (
          <PersonFilter
            contacts={contacts}
            person={search.person}
            onPerson={(person) => onSearch({ ...search, person })}
          />
        )}
        <DateField
          size="xs"
          label={t('timeline.from')}
          value={search.from ?? ''}
          onChange={(day) => onSearch({ ...search, from: day || undefined })}
        />
        <DateField
          size="xs"
          label={t('timeline.until')}
          value={search.until ?? ''}
          onChange={(day) => onSearch({ ...search, until: day || undefined })}
        />
      </div>
    </>
  );
}
