import { fireEvent, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { show } from '@/test/render';
import type { ListField } from './field';
import { FilterBar } from './filter-bar';
import type { ListSearch } from './list-search';

interface Row {
  name: string;
}

const fields: ListField<Row>[] = [
  { id: 'region', label: 'Region', type: 'text', filter: true },
  { id: 'amount', label: 'Amount', type: 'number', filter: true },
  { id: 'closesOn', label: 'Closes on', type: 'moment', filter: true },
];

/** The bar with the URL that it writes, and a way back to an earlier one. */
function Bar({ start = {} }: { start?: ListSearch }) {
  const [search, setSearch] = useState(start);
  return (
    <>
      <FilterBar<Row> fields={fields} search={search} onSearch={setSearch} quickLabel="Find" />
      <button onClick={() => setSearch({ q: 'earlier' })}>Back</button>
      <output>{JSON.stringify(search)}</output>
    </>
  );
}

const url = () => JSON.parse(screen.getByRole('status').textContent ?? '') as ListSearch;
const box = () => screen.findByRole('textbox', { name: 'Find' });

async function typeRegion(user: ReturnType<typeof userEvent.setup>) {
  await user.click(await screen.findByRole('button', { name: 'Filter' }));
  await user.click(await screen.findByRole('menuitem', { name: 'Region' }));
  const value = await screen.findByRole('textbox', { name: 'Value' });
  await user.type(value, 'north');
  return value;
}

async function addRegion(user: ReturnType<typeof userEvent.setup>) {
  await typeRegion(user);
  await user.click(screen.getByRole('button', { name: 'Apply' }));
}

describe('a number to compare with', () => {
  it('is taken as it was typed, or not at all', async () => {
    const user = userEvent.setup();
    await show(<Bar />);
    await user.click(await screen.findByRole('button', { name: 'Filter' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Amount' }));
    const value = await screen.findByRole('textbox', { name: 'Value' });
    await user.type(value, '1e3{Enter}');
    expect(value).toHaveAccessibleDescription('Not a number');
    expect(url().filter).toBeUndefined();
    await user.clear(value);
    await user.type(value, '１２万{Enter}');
    await waitFor(() => expect(url().filter).toBe('amount=ge=120000'));
  });
});

describe('the search box', () => {
  it('tells what was typed when the typing rests', async () => {
    const user = userEvent.setup();
    await show(<Bar />);
    await user.type(await box(), 'acme');
    await waitFor(() => expect(url().q).toBe('acme'));
    expect(await box()).toHaveValue('acme');
  });

  it('is empty after the filters were cleared, and stays so', async () => {
    const user = userEvent.setup();
    await show(<Bar />);
    await user.type(await box(), 'acme');
    await user.click(await screen.findByRole('button', { name: 'Clear filters' }));
    expect(await box()).toHaveValue('');
    await new Promise((done) => setTimeout(done, 400));
    expect(url().q).toBeUndefined();
  });

  it('shows what the URL says after going back', async () => {
    const user = userEvent.setup();
    await show(<Bar start={{ q: 'earlier' }} />);
    await user.clear(await box());
    await user.type(await box(), 'acme');
    await waitFor(() => expect(url().q).toBe('acme'));
    await user.click(screen.getByRole('button', { name: 'Back' }));
    expect(await box()).toHaveValue('earlier');
  });
});

describe('the filter', () => {
  it('keeps an "or" when a condition is added', async () => {
    const user = userEvent.setup();
    await show(<Bar start={{ filter: 'kind==PERSON,name==*x*' }} />);
    expect(await screen.findByRole('button', { name: 'kind == PERSON or name == *x*' })).toBeInTheDocument();
    await addRegion(user);
    await waitFor(() => expect(url().filter).toBe('(kind==PERSON,name==*x*);region==*north*'));
    await user.click(screen.getByRole('button', { name: 'Remove the filter' }));
    expect(url().filter).toBe('region==*north*');
  });

  it('keeps what it cannot read when a condition is added', async () => {
    const user = userEvent.setup();
    await show(<Bar start={{ filter: "name=='a'" }} />);
    await addRegion(user);
    await waitFor(() => expect(url().filter).toBe("(name=='a');region==*north*"));
  });

  it('names a part of the calendar that moves on with time, and takes another', async () => {
    const user = userEvent.setup();
    await show(<Bar start={{ filter: 'closesOn==lastMonth' }} />);
    await user.click(await screen.findByRole('button', { name: 'Closes on in last month' }));
    await user.click(await screen.findByRole('combobox', { name: 'Value' }));
    await user.click(await screen.findByRole('option', { name: 'next quarter' }));
    await user.click(screen.getByRole('button', { name: 'Apply' }));
    await waitFor(() => expect(url().filter).toBe('closesOn==nextQuarter'));
  });

  it('stays open while Escape is a key of an input method', async () => {
    const user = userEvent.setup();
    await show(<Bar />);
    const value = await typeRegion(user);
    fireEvent.keyDown(value, { key: 'Escape', isComposing: true });
    expect(screen.getByRole('textbox', { name: 'Value' })).toHaveValue('north');
    fireEvent.keyDown(value, { key: 'Escape' });
    await waitFor(() => expect(screen.queryByRole('textbox', { name: 'Value' })).not.toBeInTheDocument());
  });

  it('is edited as a tree and written as it was but for what changed', async () => {
    const user = userEvent.setup();
    await show(<Bar start={{ filter: 'region==*a*;(kind==PERSON,region==b)' }} />);
    await user.click(await screen.findByRole('button', { name: 'Edit all' }));
    const values = await screen.findAllByRole('textbox', { name: 'Value' });
    await user.clear(values[1] as HTMLElement);
    await user.type(values[1] as HTMLElement, 'south');
    await user.click(screen.getByRole('button', { name: 'Apply' }));
    await waitFor(() => expect(url().filter).toBe('region==*a*;(kind==PERSON,region==south)'));
  });
});
