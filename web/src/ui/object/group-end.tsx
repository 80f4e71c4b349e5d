import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { StripPlace } from '../list/strips';
import { Failure } from '../states';
import type { OpenRows } from './use-open-rows';
import classes from './object-groups.module.css';

interface GroupEndProps {
  rows: Pick<OpenRows<never>, 'error' | 'retry' | 'loading' | 'loadMore'>;
  span: number;
  place: StripPlace;
}

/** Stands below the rows of a group that has more of them, or whose rows did not come. */
export function GroupEnd({ rows, span, place }: GroupEndProps) {
  const { t } = useTranslation();
  return (
    <tr {...place}>
      <td colSpan={span} className={classes.more}>
        {rows.error ? (
          <Failure error={rows.error} onRetry={rows.retry} />
        ) : (
          <Button size="xs" variant="subtle" loading={rows.loading} onClick={rows.loadMore}>
            {t('list.more')}
          </Button>
        )}
      </td>
    </tr>
  );
}
