import { useTranslation } from 'react-i18next';
import type { TimelineKind } from '@/api/types';
import { timelineKinds } from './timeline-search';
import classes from './timeline.module.css';

/** None pressed shows all. */
export function KindFilter({
  kinds,
  onKinds,
}: {
  kinds: TimelineKind[];
  onKinds: (kinds: TimelineKind[]) => void;
}) {
  const { t } = useTranslation();
  return (
    <div className={classes.filter} role="group" aria-label={t('timeline.filter')}>
      {timelineKinds.map((kind) => {
        const on = kinds.includes(kind);
        return (
          <button
            key={kind}
            type="button"
            className={classes.kind}
            aria-pressed={on}
            onClick={() => onKinds(on ? kinds.filter((each) => each !== kind) : [...kinds, kind])}
          >
            {t(`timeline.kinds.${kind}`)}
          </button>
        );
      })}
    </div>
  );
}
