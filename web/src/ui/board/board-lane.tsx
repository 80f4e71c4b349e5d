import { useDroppable } from '@dnd-kit/core';
import { Button, Skeleton } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useDeferredValue } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '@/lib/use-formats';
import { StateChip } from '../chip';
import type { BoardColumn } from './board-column';
import classes from './board.module.css';

interface BoardLaneProps<Row> {
  column: BoardColumn<Row>;
  movable: boolean;
  /** The cards. */
  children: React.ReactElement[];
}

/** One column: its name, how many, their sums, and the cards below each other. */
export function BoardLane<Row>({ column, movable, children }: BoardLaneProps<Row>) {
  const { t } = useTranslation();
  const formats = useFormats();
  const { setNodeRef, isOver } = useDroppable({ id: column.id, disabled: !movable || column.closed });
  const { count, capped, limit } = column;
  const crowded = limit !== undefined && count !== undefined && count > limit;
  return (
    <section
      className={classes.lane}
      aria-label={column.title}
      data-column={column.id}
      data-over={isOver || undefined}
      ref={setNodeRef}
    >
      <header className={classes.head}>
        <h2 className={classes.title}>
          {column.tone ? <StateChip tone={column.tone}>{column.title}</StateChip> : column.title}
        </h2>
        {count !== undefined && (
          <span className={classes.count} data-crowded={crowded || undefined}>
            {crowded && <IconAlertTriangle size={13} aria-hidden />}
            {formats.number(count)}
            {capped && '+'}
            {limit !== undefined && ` / ${formats.number(limit)}`}
          </span>
        )}
        {column.sums && <div className={classes.sums}>{column.sums}</div>}
      </header>
      <ul className={classes.cards} aria-busy={column.loading || undefined}>
        {column.rows.length > 0 && <Cards>{children}</Cards>}
        {column.loading && column.rows.length === 0 && (
          <li aria-hidden className={classes.waiting}>
            <Skeleton height={64} radius="sm" />
            <Skeleton height={64} radius="sm" />
          </li>
        )}
        {!column.loading && column.rows.length === 0 && <li className={classes.none}>{t('board.none')}</li>}
        {column.more && (
          <li>
            <Button
              variant="subtle"
              color="gray"
              size="xs"
              fullWidth
              onClick={column.more}
              loading={column.loading}
            >
              {t('list.more')}
            </Button>
          </li>
        )}
      </ul>
    </section>
  );
}

const atFirst = 8;

/** Those that can be seen come first, the others as soon as there is time. */
function Cards({ children }: { children: React.ReactElement[] }) {
  const all = useDeferredValue(true, false);
  return all ? children : children.slice(0, atFirst);
}
