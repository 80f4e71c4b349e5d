import { useTranslation } from 'react-i18next';
import { useStable } from '../list/use-stable';
import { showUndo } from '../object/undo-toast';
import type { BoardColumn } from './board-column';
import { useArrived } from './use-arrived';
import { type Moved, type OnMove, useMoves } from './use-moves';

interface BoardMoves<Row> {
  columns: BoardColumn<Row>[];
  question?: string;
  rowId: (row: Row) => string;
  rowName: (row: Row) => string;
  onMove?: OnMove<Row>;
  /** The focus stays with a card, wherever it goes. */
  follow: (id: string) => void;
}

/** The columns with what has arrived in them, and how cards get there; each move is told and may be taken back. */
export function useBoardMoves<Row>(board: BoardMoves<Row>) {
  const { question, rowId, rowName, onMove, follow } = board;
  const { t } = useTranslation();
  const { shown: columns, arrive } = useArrived(board.columns, rowId, question);
  const onMoved = ({ row, back, told }: Moved<Row>, from: string, to: string) => {
    arrive(row, to);
    if (told) return;
    const column = columns.find(({ id }) => id === to)?.title ?? '';
    showUndo({
      of: rowId(row),
      message: t('board.moved', { name: rowName(row), column }),
      undo: t('rows.undo'),
      onUndo: back ? () => does.move(row, to, from) : undefined,
    });
  };
  const { moves, refusals, move, dismiss } = useMoves({ rowId, onMove, onMoved });
  const columnOf = (id: string) => columns.find(({ rows }) => rows.some((row) => rowId(row) === id))?.id;
  const does = useStable({
    dismiss,
    move: (row: Row, from: string, to: string) => {
      follow(rowId(row));
      void move(row, from, to);
    },
    places: (of: string) => columns.filter(({ id, closed }) => id !== of && !closed),
    carry: (row: Row, to: string) => {
      const from = columnOf(rowId(row));
      if (from !== undefined) does.move(row, from, to);
    },
  });
  return { columns, moves, refusals, does };
}
