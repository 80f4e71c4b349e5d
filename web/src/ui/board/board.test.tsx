import { Notifications } from '@mantine/notifications';
import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { Problem } from '@/lib/problem';
import { show } from '@/test/render';
import { Board } from './board';
import { type BoardColumn, placed } from './board-column';
import type { OnMove } from './use-moves';

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

function Deals({ onMove }: { onMove?: OnMove<Card> }) {
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
          const moved = await onMove(row, from, to);
          setColumns((before) => placed(before, new Map([[row.id, { row, from, to }]]), rowId));
          return moved;
        })
      }
    />
  );
}

const lane = (name: string) => screen.getByRole('region', { name });
const inLane = (column: string, name: string) => within(lane(column)).findByRole('button', { name });

describe('a board', () => {
  it('is reached by the keyboard where no card is, for it may be wider than the page', async () => {
    const user = userEvent.setup();
    await show(
      <Board
        label="Deals"
        columns={[{ id: 'new', title: 'New', rows: [] }]}
        rowId={rowId}
        rowName={rowId}
        card={rowId}
      />,
    );
    await user.tab();
    expect(screen.getByRole('group', { name: 'Deals' })).toHaveFocus();
  });

  it('carries a card by keys and keeps the focus on it', async () => {
    const user = userEvent.setup();
    const onMove = vi.fn((row: Card) => Promise.resolve({ row }));
    await show(<Deals onMove={onMove} />);
    (await inLane('New', 'Ten pumps')).focus();
    await user.keyboard(' {ArrowRight}');
    expect(await inLane('Won', 'Ten pumps')).toHaveFocus();
    expect(onMove).not.toHaveBeenCalled();
    await user.keyboard(' ');
    expect(onMove).toHaveBeenCalledWith(one, 'new', 'won');
    await waitFor(async () => expect(await inLane('Won', 'Ten pumps')).toHaveFocus());
  });

  it('leaves a card where it was by Escape', async () => {
    const user = userEvent.setup();
    const onMove = vi.fn((row: Card) => Promise.resolve({ row }));
    await show(<Deals onMove={onMove} />);
    (await inLane('New', 'Ten pumps')).focus();
    await user.keyboard(' {ArrowRight}{Escape}');
    expect(await inLane('New', 'Ten pumps')).toHaveFocus();
    expect(onMove).not.toHaveBeenCalled();
  });

  it('opens the menu of a card by keys, and gives the focus back', async () => {
    const user = userEvent.setup();
    await show(<Deals onMove={(row) => Promise.resolve({ row })} />);
    (await screen.findByRole('button', { name: 'Move “Spare parts”' })).focus();
    for (const round of ['first', 'second']) {
      await user.keyboard('{Enter}');
      expect(await screen.findByRole('menuitem', { name: 'Won' }), round).toBeInTheDocument();
      expect(screen.queryByRole('menuitem', { name: 'Lost' })).not.toBeInTheDocument();
      await user.keyboard('{Escape}');
      await waitFor(() => expect(screen.getByRole('button', { name: 'Move “Spare parts”' })).toHaveFocus());
      await waitFor(() => expect(screen.queryByRole('menuitem')).not.toBeInTheDocument());
    }
  });

  it('draws only the cards that changed', async () => {
    const user = userEvent.setup();
    const drawn: string[] = [];
    const card = ({ name }: Card) => {
      drawn.push(name);
      return name;
    };
    function Growing() {
      const [more, setMore] = useState<Card[]>([]);
      const columns = start.map((each) => (each.id === 'won' ? { ...each, rows: more } : each));
      return (
        <>
          <button onClick={() => setMore([{ id: '3', name: 'A crane' }])}>Read on</button>
          <Board label="Deals" columns={columns} rowId={rowId} rowName={({ name }) => name} card={card} />
        </>
      );
    }
    await show(<Growing />);
    await inLane('New', 'Ten pumps');
    drawn.length = 0;
    await user.click(screen.getByRole('button', { name: 'Read on' }));
    expect(drawn).toEqual(['A crane']);
  });

  it('gives a refused card back with the reason', async () => {
    const user = userEvent.setup();
    const refuse = () => Promise.reject(new Problem(409, { title: 'No', detail: 'The deal is closed.' }));
    await show(<Deals onMove={refuse} />);
    await user.click(await screen.findByRole('button', { name: 'Move “Spare parts”' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Won' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('The deal is closed.');
    expect(await inLane('New', 'Spare parts')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Close the message' }));
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  });

  describe('whose columns are read anew a moment after the answer', () => {
    /** As answers come: the promise is kept first, then what was read is drawn; a column may end before the card. */
    function Slow({ then, onMove }: { then: BoardColumn<Card>[]; onMove: OnMove<Card> }) {
      const [columns, setColumns] = useState(start);
      return (
        <>
          <Board
            label="Deals"
            columns={columns}
            rowId={rowId}
            rowName={({ name }) => name}
            card={({ name }) => name}
            onMove={async (row, from, to) => {
              const moved = await onMove(row, from, to);
              setTimeout(() => setColumns(then));
              return moved;
            }}
          />
          <Notifications />
        </>
      );
    }
    const last = { id: '9', name: 'A crane' };
    const atTheEnd = [
      { ...start[0], rows: [two], count: 1 },
      start[1],
      { ...start[2], rows: [last, one], count: 2 },
    ] as BoardColumn<Card>[];
    const beyond = [
      atTheEnd[0],
      atTheEnd[1],
      { ...start[2], rows: [last], count: 21 },
    ] as BoardColumn<Card>[];
    const settled = () => act(() => new Promise((resolve) => setTimeout(resolve, 50)));
    const carry = async () => {
      const user = userEvent.setup();
      (await inLane('New', 'Ten pumps')).focus();
      await user.keyboard(' {ArrowRight} ');
      await settled();
      return user;
    };

    it('keeps the focus on the card and the card in sight', async () => {
      const seen = vi.spyOn(Element.prototype, 'scrollIntoView');
      await show(<Slow then={atTheEnd} onMove={(row) => Promise.resolve({ row })} />);
      await carry();
      expect(await inLane('Won', 'Ten pumps')).toHaveFocus();
      const card = (await inLane('Won', 'Ten pumps')).closest('li');
      expect(card?.previousElementSibling).toHaveTextContent('A crane');
      expect(seen.mock.contexts.at(-1)).toBe(card);
    });

    it('keeps a card that stands behind what was read of its column', async () => {
      await show(<Slow then={beyond} onMove={(row) => Promise.resolve({ row })} />);
      await carry();
      expect(await inLane('Won', 'Ten pumps')).toHaveFocus();
      expect(within(lane('Won')).getByText('21')).toBeInTheDocument();
    });

    it('leaves the focus with those who went on', async () => {
      await show(<Slow then={atTheEnd} onMove={(row) => Promise.resolve({ row })} />);
      const user = userEvent.setup();
      (await inLane('New', 'Ten pumps')).focus();
      await user.keyboard(' {ArrowRight} {ArrowLeft}');
      await settled();
      expect(await inLane('New', 'Spare parts')).toHaveFocus();
    });

    it('says what was moved and takes it back', async () => {
      const onMove = vi.fn<OnMove<Card>>((row) => Promise.resolve({ row, back: true }));
      await show(<Slow then={atTheEnd} onMove={onMove} />);
      const user = await carry();
      expect(await screen.findByText('“Ten pumps” moved to Won.')).toBeInTheDocument();
      await user.click(screen.getByRole('button', { name: 'Undo' }));
      await waitFor(() => expect(onMove).toHaveBeenLastCalledWith(one, 'won', 'new'));
    });

    it('says nothing of a card that nobody moved after all', async () => {
      await show(<Slow then={start} onMove={() => Promise.resolve(undefined)} />);
      await carry();
      expect(await inLane('New', 'Ten pumps')).toHaveFocus();
      expect(screen.queryByText(/moved to/)).not.toBeInTheDocument();
    });
  });

  it('offers no move where nothing may be moved', async () => {
    const user = userEvent.setup();
    await show(<Deals />);
    (await inLane('New', 'Ten pumps')).focus();
    await user.keyboard(' {ArrowRight} ');
    expect(await inLane('New', 'Ten pumps')).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: /^Move/ })).not.toBeInTheDocument();
  });

  it('walks over the cards by arrows', async () => {
    const user = userEvent.setup();
    await show(<Deals />);
    (await inLane('New', 'Ten pumps')).focus();
    await user.keyboard('{ArrowDown}');
    expect(await inLane('New', 'Spare parts')).toHaveFocus();
  });
});
