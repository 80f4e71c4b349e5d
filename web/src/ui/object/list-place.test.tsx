import { sessionQuery } from '@/lib/session';
import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { cardHeight, layOut, longListApi, onPhone, signedIn, tableRow } from '@/test/long-list';
import { showPage } from '@/test/render';
import { http, HttpResponse, mockApi } from '@/test/server';

vi.setConfig({ testTimeout: 90_000 }); // whole pages, long lists
const asked: string[] = [];
const server = mockApi(...longListApi(asked));
beforeEach(() => {
  asked.splice(0);
  layOut(() => asked.length < 3);
});

type Page = Awaited<ReturnType<typeof showPage>>;
const place = ({ router }: Page) => router.state.location.search as Record<string, unknown>;
const scroller = () => document.querySelector<HTMLElement>('[data-scroll-restoration-id]') as HTMLElement;
const note = 'The rows before these are not shown.';

function scrollTo(row: number, height = tableRow) {
  scroller().scrollTop = row * height;
  fireEvent.scroll(scroller());
}

/** A list, scrolled by and by to its row 120, which is on the third page. */
async function scrolled(path = '/accounts?cols=name', height = tableRow) {
  const page = await showPage(path);
  await screen.findAllByText('Row 0');
  for (const row of [49, 90, 120]) {
    scrollTo(row, height);
    await screen.findAllByText(`Row ${row}`);
  }
  await waitFor(() => expect(place(page).after).toBe('r99'));
  return page;
}

describe('the address of a list', () => {
  it('names the page of the first row that is seen, without a step for Back', async () => {
    const page = await scrolled();
    expect(page.router.history.length).toBe(1);
    expect(asked).toEqual(['first', 'r49', 'r99']);
    expect(screen.queryByText(note)).not.toBeInTheDocument();
    scrollTo(49);
    await waitFor(() => expect(place(page).after).toBeUndefined());
    expect(asked).toEqual(['first', 'r49', 'r99']);
  });

  it('follows who rests, not who rushes by', async () => {
    const page = await scrolled();
    const changes: unknown[] = [];
    page.router.subscribe('onResolved', () => changes.push(place(page).after));
    for (const row of [90, 60, 40, 20, 0]) scrollTo(row);
    await waitFor(() => expect(place(page).after).toBeUndefined());
    expect(changes).toEqual([undefined]);
  });

  it('loses the page when the rows are sorted otherwise, which begin at the top', async () => {
    const page = await scrolled();
    fireEvent.click(screen.getByText('Name', { selector: 'thead *' }));
    await waitFor(() => expect(place(page)).toEqual({ cols: 'name', sort: 'name' }));
    expect(scroller().scrollTop).toBe(0);
  });

  it('says all of the view that opened by itself, so that it means the same as before', async () => {
    const view = {
      id: 'v1',
      name: 'Mine',
      object: 'accounts',
      ownerId: 'u1',
      query: 'sort=name',
      position: 0,
    };
    server.use(
      http.get('*/api/views', () => HttpResponse.json({ items: [{ ...view, isDefault: true }], next: null })),
    );
    const page = await scrolled('/accounts');
    expect(place(page)).toEqual({ sort: 'name', view: 'v1', after: 'r99' });
    expect(page.router.history.length).toBe(1);
    expect(asked).toEqual(['first', 'r49', 'r99']);
  });
});

/** Opens a record, or something else, and comes back. */
async function awayAndBack({ router }: Page, open: () => void, meanwhile: () => void = () => undefined) {
  open();
  await waitFor(() => expect(router.state.location.pathname).not.toBe('/accounts'));
  await waitFor(() => expect(scroller()).toBeNull());
  asked.splice(0);
  meanwhile();
  act(() => router.history.back());
  await waitFor(() => expect(scroller()).not.toBeNull());
}

const openRow = (name: string) => () => fireEvent.click(screen.getByText(name));

describe('a list that one comes back to', () => {
  it('is as it was left: its rows, and how far it was scrolled', async () => {
    const page = await scrolled();
    scrollTo(123.5);
    await awayAndBack(page, openRow('Row 125'));
    expect(scroller().scrollTop).toBe(123.5 * tableRow);
    fireEvent.scroll(scroller());
    expect(await screen.findByText('Row 123')).toBeInTheDocument();
    expect(place(page).after).toBe('r99');
    expect(screen.queryByText(note)).not.toBeInTheDocument();
    expect(asked).not.toContain('r49');
  });

  it('is where it was when one leaves it before the address has followed', async () => {
    const page = await scrolled();
    scrollTo(30);
    await awayAndBack(page, openRow('Row 31'));
    expect(scroller().scrollTop).toBe(30 * tableRow);
    fireEvent.scroll(scroller());
    await waitFor(() => expect(place(page).after).toBeUndefined());
  });

  it('is where it was also when its rows have to be read again', async () => {
    const page = await showPage('/accounts?after=r99');
    await screen.findByText('Row 100');
    scrollTo(30);
    await screen.findByText('Row 131');
    const forget = () => page.queries.removeQueries({ queryKey: ['accounts', 'list'] });
    await awayAndBack(page, openRow('Row 131'), forget);
    expect(scroller().scrollTop).toBe(30 * tableRow);
    expect(screen.getByText(note)).toBeInTheDocument();
  });

  it('keeps nobody from leaving who waits for the next page', async () => {
    const { router, queries } = await scrolled();
    let answer: () => void = () => undefined;
    const asking = new Promise<void>((resolve) => (answer = resolve));
    server.use(http.get('*/session', () => asking.then(() => HttpResponse.json(signedIn))));
    await queries.invalidateQueries({ queryKey: sessionQuery.queryKey, refetchType: 'none' });
    scrollTo(30);
    openRow('Row 31')();
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    answer();
    await waitFor(() => expect(router.state.resolvedLocation?.pathname).toBe('/accounts/r31'));
  });

  it('is as it was left as cards, though there the page scrolls', async () => {
    onPhone();
    const page = await scrolled('/accounts', cardHeight);
    expect(scroller()).toBe(document.getElementById('main'));
    scrollTo(130.5, cardHeight);
    await awayAndBack(page, openRow('Row 131'));
    expect(scroller().scrollTop).toBe(130.5 * cardHeight);
    expect(asked).not.toContain('r49');
  });

  it('leaves the page that is opened from its cards at the top', async () => {
    onPhone();
    await scrolled('/accounts', cardHeight);
    openRow('Row 121')();
    await waitFor(() => expect(scroller()).toBeNull());
    expect(document.getElementById('main')?.scrollTop).toBe(0);
  });

  it('is as it was left beside a record', async () => {
    const page = await scrolled('/accounts?as=split', cardHeight);
    expect(place(page).as).toBe('split');
    scrollTo(110.5, cardHeight);
    await awayAndBack(page, () => fireEvent.click(screen.getByText('Open')));
    expect(scroller().scrollTop).toBe(110.5 * cardHeight);
    expect(asked).not.toContain('r49');
  });
});

describe('a list that is opened within', () => {
  const opened = async () => {
    const page = await showPage('/accounts?after=r99');
    await screen.findByText('Row 100');
    return page;
  };

  it('begins there, says so, and goes on from there', async () => {
    const page = await opened();
    expect(screen.getByText(note)).toBeInTheDocument();
    expect(asked).toEqual(['r99']);
    scrollTo(49);
    await screen.findByText('Row 149');
    scrollTo(60);
    await waitFor(() => expect(place(page).after).toBe('r149'));
    expect(screen.getByText(note)).toBeInTheDocument();
    expect(asked.filter((each) => each === 'r149')).toHaveLength(1);
  });

  it('leads to its beginning', async () => {
    const page = await opened();
    scrollTo(20);
    fireEvent.click(screen.getByText('From the beginning'));
    expect(await screen.findByText('Row 0')).toBeInTheDocument();
    expect(place(page)).toEqual({});
    expect(scroller().scrollTop).toBe(0);
    expect(screen.queryByText(note)).not.toBeInTheDocument();
  });

  it('shows the page among the rows that are there already', async () => {
    const page = await scrolled();
    scrollTo(0);
    await waitFor(() => expect(place(page).after).toBeUndefined());
    await awayAndBack(page, openRow('Row 1'));
    await act(() => page.router.navigate({ to: '/contacts' } as never));
    asked.splice(0);
    await act(() =>
      page.router.navigate({ to: '/accounts', search: { cols: 'name', after: 'r49' } } as never),
    );
    await waitFor(() => expect(scroller().scrollTop).toBe(50 * tableRow));
    expect(asked).not.toContain('r49');
  });

  it('shows its beginning when the server does not know the place', async () => {
    const page = await showPage('/accounts?after=garbage');
    expect(await screen.findByText('Row 0')).toBeInTheDocument();
    expect(place(page)).toEqual({});
    expect(asked).toEqual(['garbage', 'first']);
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
    expect(page.router.history.length).toBe(1);
  });
});
