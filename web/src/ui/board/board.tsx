import {
  DndContext,
  type DragEndEvent,
  DragOverlay,
  MouseSensor,
  TouchSensor,
  useSensor,
  useSensors,
} from '@dnd-kit/core';
import { VisuallyHidden } from '@mantine/core';
import { useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useStable } from '../list/use-stable';
import type { SelectionModel } from '../list/use-selection';
import { BoardCard } from './board-card';
import { type BoardColumn, placed } from './board-column';
import { BoardLane } from './board-lane';
import { useBoardKeys } from './use-board-keys';
import { useBoardMoves } from './use-board-moves';
import { useFollowed } from './use-followed';
import type { OnMove } from './use-moves';
import classes from './board.module.css';

export interface BoardProps<Row> {
  label: string;
  columns: BoardColumn<Row>[];
  rowId: (row: Row) => string;
  /** What the card is called where it cannot be seen. */
  rowName: (row: Row) => string;
  rowHref?: (row: Row) => string;
  /** What is on a card, two or three lines; the same function for as long as it says the same. */
  card: (row: Row) => React.ReactNode;
  /**
   * Settles when the rows have been read anew. When it rejects the card goes back, and the problem's detail stands on it.
   * Without it nothing can be moved.
   */
  onMove?: OnMove<Row>;
  /** What was asked for: other cards are another board. */
  question?: string;
  /** Which cards are chosen; without it none can be. */
  selection?: Pick<SelectionModel, 'isChosen' | 'toggle'>;
}

/** Cards in columns: moved by mouse, by finger, by keys (Space, arrows, Space) or by the card's menu. */
export function Board<Row extends object>(props: BoardProps<Row>) {
  const { label, rowId, rowName, rowHref, card, onMove, selection } = props;
  const { t } = useTranslation();
  const root = useRef<HTMLDivElement>(null);
  const follow = useFollowed(root, 'data-card');
  const { columns, moves, refusals, does } = useBoardMoves({ ...props, follow });
  const { choose } = useStable({ choose: (id: string) => selection?.toggle(id) });
  const movable = Boolean(onMove);
  const keys = useBoardKeys({
    root,
    columns,
    rowId,
    rowName,
    move: does.move,
    follow,
    movable,
    toggle: selection && choose,
  });
  const [dragged, setDragged] = useState<Row>();
  const hint = useId();
  const sensors = useSensors(
    useSensor(MouseSensor, { activationConstraint: { distance: 6 } }),
    useSensor(TouchSensor, { activationConstraint: { delay: 200, tolerance: 8 } }),
  );
  const held = keys.held;
  const shown = placed(columns, held ? new Map(moves).set(rowId(held.row), held) : moves, rowId);
  const find = (id: string) => columns.flatMap(({ rows }) => rows).find((row) => rowId(row) === id);
  const onDragEnd = ({ active, over }: DragEndEvent) => {
    const row = find(String(active.id));
    setDragged(undefined);
    if (row && over) does.carry(row, String(over.id));
  };

  return (
    <DndContext
      sensors={sensors}
      accessibility={{
        restoreFocus: false,
        announcements: silent,
        screenReaderInstructions: { draggable: '' },
      }}
      onDragStart={({ active }) => setDragged(find(String(active.id)))}
      onDragCancel={() => setDragged(undefined)}
      onDragEnd={onDragEnd}
    >
      <div
        className={classes.board}
        role="group"
        aria-label={label}
        // what scrolls is reached by the keyboard, also where no card takes the focus
        tabIndex={columns.some(({ rows }) => rows.length > 0) ? undefined : 0}
        ref={root}
        {...keys.handlers}
      >
        {shown.map((column) => (
          <BoardLane key={column.id} column={column} movable={Boolean(onMove)}>
            {column.rows.map((row) => {
              const id = rowId(row);
              return (
                <BoardCard
                  key={id}
                  row={row}
                  id={id}
                  name={rowName(row)}
                  href={rowHref?.(row)}
                  hint={onMove && hint}
                  column={column.id}
                  places={does.places}
                  busy={moves.has(id)}
                  held={held !== undefined && rowId(held.row) === id}
                  refusal={refusals.get(id)}
                  onDismiss={does.dismiss}
                  onMove={does.carry}
                  chosen={selection?.isChosen(id)}
                  onChoose={choose}
                  card={card}
                />
              );
            })}
          </BoardLane>
        ))}
      </div>
      <DragOverlay dropAnimation={null}>
        {dragged && <div className={classes.overlay}>{card(dragged)}</div>}
      </DragOverlay>
      <VisuallyHidden role="status" aria-live="assertive">
        {keys.said}
      </VisuallyHidden>
      {onMove && (
        <VisuallyHidden id={hint} aria-hidden>
          {t('board.keys')}
        </VisuallyHidden>
      )}
    </DndContext>
  );
}

/** What a drag by mouse does is seen; what the keys do is said by the board itself. */
const silent = {
  onDragStart: () => undefined,
  onDragOver: () => undefined,
  onDragEnd: () => undefined,
  onDragCancel: () => undefined,
};
