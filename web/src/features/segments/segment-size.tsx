import { useTranslation } from 'react-i18next';
import type { Segment } from '@/api/types';
import { useFormats } from '@/lib/use-formats';

/** How many members there are, and how far that is known: a new rule is asked of everybody, which takes a while. */
export function SegmentSize({ one }: { one: Segment }) {
  const { t } = useTranslation();
  const formats = useFormats();
  return (
    <>
      <span role="status">
        {t('segments.members', { count: one.memberCount, shown: formats.number(one.memberCount) })}
      </span>
      {one.filled < 1 && <span>{t('segments.filling', { share: formats.percent(one.filled) })}</span>}
    </>
  );
}
