import { fireEvent, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { http, HttpResponse, may, mockApi } from '@/test/server';
import { show } from '@/test/render';
import { TimelineFilter } from './timeline-filter';
import type { TimelineSearch } from './timeline-search';

const contacts = [{ id: 'c', fullName: '王芳' }];
const server = mockApi(
  may('users:read'),
  http.get('*/api/users', () => HttpResponse.json({ items: [{ id: 'u', name: 'Ines Sommer' }], next: null })),
);

function Filter({ start = {} }: { start?: TimelineSearch }) {
  const [search, setSearch] = useState(start);
  return (
    <>
      <TimelineFilter contacts={contacts} search={search} onSearch={setSearch} />
      <output>{JSON.stringify(search)}</output>
    </>
  );
}

const url = () => JSON.parse(screen.getByRole('status').textContent ?? '') as TimelineSearch;
const people = () => screen.findByRole('combobox', { name: 'Person' });

describe('the filter of the timeline', () => {
  it('offers the contacts of the customer and the colleagues', async () => {
    const user = userEvent.setup();
    await show(<Filter start={{ kinds: 'CASE' }} />);
    await user.click(await people());
    await user.click(await screen.findByRole('option', { name: '王芳' }));
    expect(url()).toEqual({ kinds: 'CASE', person: 'c' });
    await user.click(await people());
    await user.click(await screen.findByRole('option', { name: 'Ines Sommer' }));
    expect(url()).toEqual({ kinds: 'CASE', person: 'u' });
  });

  it('names no colleagues to those who may not see them', async () => {
    server.use(may('accounts:read'));
    await show(<Filter start={{ person: 'u' }} />);
    expect(await people()).toHaveValue('Another person');
  });

  it('takes days', async () => {
    await show(<Filter start={{ person: 'c' }} />);
    fireEvent.change(await screen.findByLabelText('From'), { target: { value: '2026-01-01' } });
    fireEvent.change(screen.getByLabelText('Until'), { target: { value: '2026-01-31' } });
    expect(url()).toEqual({ person: 'c', from: '2026-01-01', until: '2026-01-31' });
    fireEvent.change(screen.getByLabelText('From'), { target: { value: '' } });
    expect(url()).toEqual({ person: 'c', until: '2026-01-31' });
  });
});
