import { useTranslation } from 'react-i18next';
import { pageOf } from '@/lib/objects';
import { Board } from '../board/board';
import type { OnMove } from '../board/use-moves';
import { Failure } from '../states';
import type { LayoutProps } from './object-layout';
import { type BoardPlace, useBoardColumns } from './use-board-columns';
import { read } from './value';

interface PlacesBoardProps<One extends object> extends LayoutProps<One> {
  /** Which board it is, where an object has several. */
  label?: string;
  places: BoardPlace[];
  /** What is added up in each of them. */
  sum: string;
  /** What is on a card; the same function for as long as it says the same. */
  card: (one: One) => React.ReactNode;
  onMove?: OnMove<One>;
}

/** The list as cards in these columns. */
export function PlacesBoard<One extends { id: string }>(props: PlacesBoardProps<One>) {
  const { object, label, places, sum, card, onMove, filter, titleField, selection } = props;
  const { t } = useTranslation();
  const { columns, error, retry } = useBoardColumns<One>(object.name, places, sum);
  if (error) return <Failure error={error} onRetry={retry} />;
  return (
    <Board
      label={label ?? t(object.texts.title)}
      columns={columns}
      question={filter}
      rowId={({ id }) => id}
      rowName={(one) => String(read(one, titleField) ?? '')}
      rowHref={({ id }) => pageOf(object.name, id)}
      card={card}
      selection={selection}
      onMove={onMove}
    />
  );
}
