import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { dealsApi, List, url, view } from '@/test/deals';
import { show } from '@/test/render';
import { http, HttpResponse, mockApi, refuse } from '@/test/server';

const asked: URLSearchParams[] = [];
const sent: unknown[] = [];
const server = mockApi(...dealsApi(asked));
beforeEach(() => {
  asked.splice(0);
  sent.splice(0);
});
const last = () => asked.at(-1);

describe('a saved view', () => {
  it('is opened by its tab and asks for the person themselves', async () => {
    const user = userEvent.setup();
    await show(<List />);
    await user.click(await screen.findByRole('button', { name: 'Mine' }));
    await waitFor(() => expect(last()?.get('filter')).toBe('ownerId==p1'));
    expect(url()).toEqual({ filter: 'ownerId==me', view: view.id });
    expect(screen.getByRole('button', { name: 'Mine' })).toHaveAttribute('aria-current', 'true');
  });

  it('opens by itself when it is the usual one', async () => {
    server.use(
      http.get('*/api/views', () => HttpResponse.json({ items: [{ ...view, isDefault: true }], next: null })),
    );
    await show(<List />);
    await screen.findByRole('link', { name: 'Ten pumps' });
    expect(asked.map((query) => query.get('filter'))).toEqual(['ownerId==p1']);
  });

  it('is saved with what was changed, or set back', async () => {
    const user = userEvent.setup();
    server.use(
      http.put('*/api/views/:id', async ({ request }) => {
        sent.push([request.headers.get('If-Match'), await request.json()]);
        return HttpResponse.json({ ...view, version: 4 });
      }),
    );
    await show(<List start={{ view: view.id, filter: 'ownerId==me;status==OPEN' }} />);
    expect(await screen.findByText('Unsaved changes')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Save' }));
    await waitFor(() =>
      expect(sent).toEqual([
        [
          '"3"',
          {
            name: 'Mine',
            shared: false,
            isDefault: false,
            query: 'filter=ownerId%3D%3Dme%3Bstatus%3D%3DOPEN',
          },
        ],
      ]),
    );
    await user.click(screen.getByRole('button', { name: 'Reset' }));
    expect(url().filter).toBe('ownerId==me');
    expect(screen.queryByText('Unsaved changes')).not.toBeInTheDocument();
  });

  it('is made of what is asked now', async () => {
    const user = userEvent.setup();
    server.use(
      http.post('*/api/views', async ({ request }) => {
        sent.push(await request.json());
        return HttpResponse.json({ ...view, id: 'new', name: 'Won' }, { status: 201 });
      }),
    );
    await show(<List start={{ filter: 'status==WON' }} />);
    await user.click(await screen.findByRole('button', { name: 'Save as a view' }));
    await user.type(await screen.findByRole('textbox', { name: 'Name' }), 'Won');
    await user.click(screen.getByRole('checkbox', { name: 'Share with all' }));
    await user.click(screen.getByRole('button', { name: 'Save' }));
    await waitFor(() => expect(url().view).toBe('new'));
    expect(sent).toEqual([
      { object: 'deals', name: 'Won', shared: true, isDefault: false, query: 'filter=status%3D%3DWON' },
    ]);
  });

  it.each([
    ['en', {}, 'This view does not exist any more: all records are shown.'],
    ['en', { filter: 'status==WON' }, 'This view does not exist any more.'],
    ['zh-CN', {}, '此视图已不存在：现显示全部记录。'],
  ] as const)('that is gone is told as such, in %s with %j', async (language, start, said) => {
    await show(<List start={{ ...start, view: 'gone' }} />, language);
    expect(await screen.findByText(said)).toBeVisible();
    expect(url()).toEqual({ ...start, view: 'gone' });
  });

  it('is not missed where views cannot be read', async () => {
    server.use(http.get('*/api/views', () => refuse(503, 'unavailable')));
    await show(<List />);
    expect(await screen.findByRole('link', { name: 'Ten pumps' })).toBeInTheDocument();
  });
});
