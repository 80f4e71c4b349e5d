import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { Problem } from '@/lib/problem';
import { show } from '@/test/render';
import { Board } from './board';
import { type BoardColumn, neighbour, placed } from './board-column';

interface Card {
  id: string;
  name: string;
}
const one = { id: '1', name: 'Ten pumps' };
const two = { id: '2', name: 'Spare parts' };
const start: BoardColumn<Card>[] = [
  { id: 'new', title: 'New', rows: [one, two], count: 2 },
  { id: 'lost', title: 'Lost', rows: [], count: 0, closed: true },
  { id: 'won', title: 'Won', rows: [], count: 0 },
];
const rowId = ({ id }: Card) => id;

function Deals({ onMove }: { onMove?: (row: Card, from: string, to: string) => Promise<unknown> }) {
  const [columns, setColumns] = useState(start);
  return (
    <Board
      label="Deals"
      columns={columns}
      rowId={rowId}
      rowName={({ name }) => name}
      card={({ name }) => name}
      onMove={
        onMove &&
        (async (row, from, to) => {
          await onMove(row, from, to);
          setColumns((before) => placed(before, new Map([[row.id, { row, from, to }]]), rowId));
        })
      }
    />
  );
}

const lane = (name: string) => screen.getByRole('region', { name });
const card = (column: string, name: string) => within(lane(column)).findByRole('button', { name });

describe('the places on a board', () => {
  it('are the new ones for what is on its way', () => {
    const shown = placed(start, new Map([['2', { row: two, from: 'new', to: 'won' }]]), rowId);
    expect(shown.map(({ rows }) => rows.map(rowId))).toEqual([['1'], [], ['2']]);
    expect(shown.map(({ count }) => count)).toEqual([1, 0, 1]);
  });

  it('beside a column leave out what takes no cards', () => {
    expect(neighbour(start, 'new', 1)).toBe('won');
    expect(neighbour(start, 'new', -1)).toBe('new');
  });
});

describe('a board', () => {
  it('carries a card by keys and keeps the focus on it', async () => {
    const user = userEvent.setup();
    const onMove = vi.fn(() => Promise.resolve());
    await show(<Deals onMove={onMove} />);
    (await card('New', 'Ten pumps')).focus();
    await user.keyboard(' {ArrowRight}');
    expect(await card('Won', 'Ten pumps')).toHaveFocus();
    expect(onMove).not.toHaveBeenCalled();
    await user.keyboard(' ');
    expect(onMove).toHaveBeenCalledWith(one, 'new', 'won');
    await waitFor(async () => expect(await card('Won', 'Ten pumps')).toHaveFocus());
  });

  it('leaves a card where it was by Escape', async () => {
    const user = userEvent.setup();
    const onMove = vi.fn(() => Promise.resolve());
    await show(<Deals onMove={onMove} />);
    (await card('New', 'Ten pumps')).focus();
    await user.keyboard(' {ArrowRight}{Escape}');
    expect(await card('New', 'Ten pumps')).toHaveFocus();
    expect(onMove).not.toHaveBeenCalled();
  });

  it('gives a refused card back with the reason', async () => {
    const user = userEvent.setup();
    const refuse = () => Promise.reject(new Problem(409, { title: 'No', detail: 'The deal is closed.' }));
    await show(<Deals onMove={refuse} />);
    await user.click(await screen.findByRole('button', { name: 'Move “Spare parts”' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Won' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('The deal is closed.');
    expect(await card('New', 'Spare parts')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Close the message' }));
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  });

  it('offers no move where nothing may be moved', async () => {
    const user = userEvent.setup();
    await show(<Deals />);
    (await card('New', 'Ten pumps')).focus();
    await user.keyboard(' {ArrowRight} ');
    expect(await card('New', 'Ten pumps')).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: /^Move/ })).not.toBeInTheDocument();
  });

  it('walks over the cards by arrows', async () => {
    const user = userEvent.setup();
    await show(<Deals />);
    (await card('New', 'Ten pumps')).focus();
    await user.keyboard('{ArrowDown}');
    expect(await card('New', 'Spare parts')).toHaveFocus();
  });
});
