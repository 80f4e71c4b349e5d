import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { Problem } from '@/lib/problem';
import { show } from '@/test/render';
import type { OnMove } from '../board/use-moves';
import { Calendar, type CalendarItem } from './calendar';

const call = { id: '1', title: 'Call Acme', day: '2026-11-10' };

function Month({
  onReschedule,
  items = [call],
}: {
  onReschedule?: OnMove<CalendarItem>;
  items?: CalendarItem[];
}) {
  const [on, setOn] = useState<string>();
  return (
    <Calendar
      label="Deals"
      on={on}
      onOn={setOn}
      today="2026-11-27"
      items={items}
      onReschedule={onReschedule}
    />
  );
}

const cellOf = (name: string) => screen.getByRole('button', { name }).closest('td');

describe('a calendar', () => {
  it('shows what stands on the days of a month and goes to the next', async () => {
    const user = userEvent.setup();
    await show(<Month />);
    expect(await screen.findByRole('heading', { name: 'Nov 2026' })).toBeInTheDocument();
    expect(within(cellOf('Call Acme') as HTMLElement).getByText('10')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Next month' }));
    expect(screen.getByRole('heading', { name: 'Dec 2026' })).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Call Acme' })).not.toBeInTheDocument();
  });

  it('scrolls to today as it opens and whenever it is asked for, not to a month without it', async () => {
    const seen = vi.spyOn(Element.prototype, 'scrollIntoView');
    const today = () => document.querySelector('[aria-current="date"]');
    const user = userEvent.setup();
    await show(<Month />);
    await screen.findByRole('heading', { name: 'Nov 2026' });
    expect(today()).toHaveTextContent('27');
    expect(seen.mock.instances.at(-1)).toBe(today());
    seen.mockClear();
    await user.click(screen.getByRole('button', { name: 'Today' }));
    expect(seen.mock.instances).toEqual([today()]);
    expect(seen).toHaveBeenCalledWith({ block: 'nearest' });
    await user.click(screen.getByRole('button', { name: 'Next month' }));
    expect(seen).toHaveBeenCalledOnce();
    await user.click(screen.getByRole('button', { name: 'Today' }));
    expect(seen.mock.instances.at(-1)).toBe(today());
    seen.mockRestore();
  });

  it('moves by keys to another day', async () => {
    const user = userEvent.setup();
    const onReschedule = vi.fn<OnMove<CalendarItem>>((row) => Promise.resolve({ row, back: true }));
    await show(<Month onReschedule={onReschedule} />);
    (await screen.findByRole('button', { name: 'Call Acme' })).focus();
    await user.keyboard(' {ArrowDown}{ArrowRight}');
    expect(within(cellOf('Call Acme') as HTMLElement).getByText('18')).toBeInTheDocument();
    await user.keyboard(' ');
    expect(onReschedule).toHaveBeenCalledWith(call, '2026-11-10', '2026-11-18');
  });

  it('says why something stays on its day', async () => {
    const user = userEvent.setup();
    const refuse = () => Promise.reject(new Problem(409, { title: 'No', detail: 'The deal is closed.' }));
    await show(<Month onReschedule={refuse} />);
    (await screen.findByRole('button', { name: 'Call Acme' })).focus();
    await user.keyboard(' {ArrowRight} ');
    expect(await screen.findByRole('alert')).toHaveTextContent('The deal is closed.');
    expect(within(cellOf('Call Acme') as HTMLElement).getByText('10')).toBeInTheDocument();
  });

  it('says in words and by a shape in which state something is', async () => {
    const state = { label: 'Won', tone: 'success' } as const;
    await show(
      <Month
        items={[
          { ...call, state },
          { ...call, id: '2', title: 'Call Bo' },
        ]}
      />,
    );
    const won = await screen.findByRole('button', { name: 'Call Acme · Won' });
    expect(won).toHaveAttribute('title', 'Call Acme · Won');
    expect(won.querySelector('svg')).toBeInTheDocument();
    const other = screen.getByRole('button', { name: 'Call Bo' });
    expect(other.querySelector('svg')).toBeNull();
  });

  it('tells how many more there are on a day, and shows their week', async () => {
    const user = userEvent.setup();
    const many = Array.from({ length: 6 }, (_, at) => ({ ...call, id: String(at), title: `Call ${at}` }));
    await show(<Month items={many} />);
    await user.click(await screen.findByRole('button', { name: '3 more' }));
    expect(await screen.findByRole('button', { name: 'Call 5' })).toBeInTheDocument();
    expect(screen.getByText('Nov 9, 2026 – Nov 15, 2026')).toBeInTheDocument();
  });
});
