import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useQuery } from '@tanstack/react-query';
import type { Preferences } from '@/api/types';
import { show } from '@/test/render';
import { http, HttpResponse, mockApi, refuse } from '@/test/server';
import { useChangeFavourites, useFavourites, useFormerFavourites } from './favourites';
import { formerFavourites } from './kept-records';
import { preferencesQuery } from './preferences';

const deal = { object: 'deals', id: 'd1', name: 'Ten pumps' } as const;
const account = { object: 'accounts', id: 'a1', name: '华北机械' } as const;

let kept: Pick<Preferences, 'favourites' | 'version'>;
mockApi(
  http.get('*/api/me/preferences', () => HttpResponse.json(kept, { headers: { ETag: `"${kept.version}"` } })),
  http.patch('*/api/me/preferences', async ({ request }) => {
    if (request.headers.get('If-Match') !== `"${kept.version}"`) return refuse(412, 'stale-version');
    kept = { ...kept, ...((await request.json()) as Partial<Preferences>), version: kept.version + 1 };
    return HttpResponse.json(kept, { headers: { ETag: `"${kept.version}"` } });
  }),
);
beforeEach(() => {
  localStorage.clear();
  kept = { favourites: [], version: 0 };
});

function Favourites() {
  useQuery(preferencesQuery);
  useFormerFavourites('lin');
  const { put, drop, rename } = useChangeFavourites();
  return (
    <>
      <output>
        {useFavourites()
          .map(({ name }) => name)
          .join(', ')}
      </output>
      <button onClick={() => put(deal)}>put</button>
      <button onClick={() => drop(account)}>drop</button>
      <button onClick={() => rename({ ...account, name: '华北机械集团' })}>rename</button>
    </>
  );
}

const names = () => kept.favourites.map(({ name }) => name);

describe('favourites', () => {
  it('follow their person, the latest first', async () => {
    kept.favourites = [account];
    const user = userEvent.setup();
    await show(<Favourites />);
    expect(await screen.findByText('华北机械')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'put' }));
    await waitFor(() => expect(names()).toEqual(['Ten pumps', '华北机械']));
    await user.click(screen.getByRole('button', { name: 'rename' }));
    await waitFor(() => expect(names()).toEqual(['Ten pumps', '华北机械集团']));
    await user.click(screen.getByRole('button', { name: 'drop' }));
    await waitFor(() => expect(names()).toEqual(['Ten pumps']));
    expect(screen.getByText('Ten pumps')).toBeInTheDocument();
  });

  it('of another device stay when this one has seen older ones', async () => {
    const user = userEvent.setup();
    await show(<Favourites />);
    await waitFor(() => expect(screen.getByRole('status')).toBeEmptyDOMElement());
    kept = { favourites: [account], version: 7 };
    await user.click(screen.getByRole('button', { name: 'put' }));
    await waitFor(() => expect(names()).toEqual(['Ten pumps', '华北机械']));
  });

  it('of this device are taken along once, behind those that are there', async () => {
    kept.favourites = [account];
    formerFavourites.put('lin', { ...account, name: 'an older name' });
    formerFavourites.put('lin', deal);
    await show(<Favourites />);
    await waitFor(() => expect(names()).toEqual(['华北机械', 'Ten pumps']));
    await waitFor(() => expect(localStorage.getItem('guanxi.favourites.lin')).toBeNull());
  });
});
