import { useDraggable } from '@dnd-kit/core';
import { ActionIcon } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { IconAlertTriangle, IconX } from '@tabler/icons-react';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { CardMenu } from './card-menu';
import classes from './board.module.css';

interface BoardCardProps<Row> {
  row: Row;
  id: string;
  name: string;
  href?: string;
  /** The id of the text that says how it is moved by keys; missing when it cannot be moved. */
  hint?: string;
  /** The column that it stands in. */
  column: string;
  /** Where cards of a column can go. */
  places: (column: string) => { id: string; title: string }[];
  busy: boolean;
  held: boolean;
  refusal?: string;
  onDismiss: (id: string) => void;
  onMove: (row: Row, to: string) => void;
  /** Missing where nothing can be chosen. */
  chosen?: boolean;
  onChoose: (id: string) => void;
  card: (row: Row) => React.ReactNode;
}

function Card<Row>(props: BoardCardProps<Row>) {
  const { row, id, name, href, hint, column, places, busy, held, refusal, onDismiss, onMove, card } = props;
  const { chosen, onChoose } = props;
  const { t } = useTranslation();
  const movable = hint !== undefined;
  const { setNodeRef, listeners, isDragging } = useDraggable({ id, disabled: !movable || busy });
  return (
    <li
      className={classes.card}
      data-busy={busy || undefined}
      data-held={held || undefined}
      data-chosen={chosen || undefined}
      data-dragging={isDragging || undefined}
      ref={setNodeRef}
      {...listeners}
    >
      <Face
        row={row}
        id={id}
        name={chosen ? t('board.chosen', { name }) : name}
        href={href}
        hint={hint}
        card={card}
      />
      {(movable || chosen !== undefined) && (
        <CardMenu {...{ row, id, name, movable, column, places, onMove, chosen, onChoose }} />
      )}
      {refusal && (
        <div className={classes.refusal} role="alert">
          <IconAlertTriangle size={14} aria-hidden />
          <span>{refusal}</span>
          <ActionIcon size={24} aria-label={t('board.dismiss')} onClick={() => onDismiss(id)}>
            <IconX size={12} aria-hidden />
          </ActionIcon>
        </div>
      )}
    </li>
  );
}

type FaceProps<Row> = Pick<BoardCardProps<Row>, 'row' | 'id' | 'name' | 'href' | 'hint' | 'card'>;

function DrawnFace<Row>({ row, id, name, href, hint, card }: FaceProps<Row>) {
  const hold = {
    'data-card': id,
    'aria-label': name,
    'aria-describedby': hint,
    className: classes.link,
    draggable: false,
  };
  return (
    <>
      <div className={classes.body}>{card(row)}</div>
      {href ? <Link to={href} {...hold} /> : <button type="button" {...hold} />}
    </>
  );
}

/** What is on a card stays drawn while anything is dragged over the board. */
const Face = memo(DrawnFace) as typeof DrawnFace;

/** The columns of a board are read one by one: a card that stays as it is need not be drawn for each of them. */
export const BoardCard = memo(Card) as typeof Card;
