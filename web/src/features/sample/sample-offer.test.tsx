import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ImportJob } from '@/api/types';
import { show } from '@/test/render';
import { http, HttpResponse, may, mockApi, refuse } from '@/test/server';
import { SampleOffer } from './sample-offer';

const until = '2999-01-01T00:00:00Z';
const me = http.get('*/api/me', () =>
  HttpResponse.json({ id: 'p', roles: [], rights: ['accounts:write', 'contacts:write'] }),
);
const jobOf = (object: string, change: Partial<ImportJob> = {}) =>
  ({
    id: object,
    object,
    source: 'guanxi-sample',
    state: 'COMPLETED',
    createdBy: 'p',
    failed: 0,
    undo: { until, removed: 0, restored: 0, kept: 0 },
    ...change,
  }) as ImportJob;

let kept: Record<string, ImportJob> = {};
let ends: Record<string, Partial<ImportJob>> = {};
let sent: string[] = [];

const server = mockApi(
  me,
  http.get('*/api/:object/imports', ({ params, request }) => {
    expect(new URL(request.url).searchParams.get('filter')).toBe('source==guanxi-sample');
    const job = kept[String(params.object)];
    return HttpResponse.json({ items: job ? [job] : [], next: null });
  }),
  http.post('*/api/:object/imports', ({ params, request }) => {
    const object = String(params.object);
    sent.push(`${object} from ${new URL(request.url).searchParams.get('source')}`);
    kept[object] = jobOf(object, ends[object]);
    return HttpResponse.json({ ...kept[object], state: 'QUEUED' }, { status: 202 });
  }),
  http.get('*/api/:object/imports/:id', ({ params }) => HttpResponse.json(kept[String(params.object)])),
  http.put('*/api/:object/imports/:id/state', async ({ params, request }) => {
    const object = String(params.object);
    sent.push(`${object} ${((await request.json()) as { state: string }).state}`);
    kept[object] = jobOf(object, { state: 'UNDONE', ...ends[object] });
    return HttpResponse.json(kept[object]);
  }),
);

beforeEach(() => {
  [kept, ends, sent] = [{}, {}, []];
});

const button = (name: string) => screen.findByRole('button', { name });

describe('the sample data', () => {
  it.each([
    ['en', 'Load sample data', 'Remove sample data', /is loaded/, 'The sample data is removed.'],
    ['zh-CN', '加载示例数据', '移除示例数据', /已加载/, '示例数据已移除。'],
  ] as const)(
    'is loaded and removed by one click each, in %s',
    async (language, load, remove, there, gone) => {
      const hand = userEvent.setup();
      await show(<SampleOffer />, language);
      await hand.click(await button(load));
      const removal = await button(remove);
      expect(screen.getByRole('status')).toHaveTextContent(there);
      expect(screen.queryByRole('button', { name: load })).toBeNull();
      await hand.click(removal);
      await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent(gone));
      expect(sent).toEqual([
        'accounts from guanxi-sample',
        'contacts from guanxi-sample',
        'contacts UNDOING',
        'accounts UNDOING',
      ]);
      expect(await button(load)).toBeEnabled();
    },
  );

  it('says why an import failed, with the way to it, and brings no contacts without their customers', async () => {
    ends = {
      accounts: { state: 'FAILED', reason: 'The disk is full', undo: { removed: 0, restored: 0, kept: 0 } },
    };
    const hand = userEvent.setup();
    await show(<SampleOffer />);
    await hand.click(await button('Load sample data'));
    expect(await screen.findByRole('alert')).toHaveTextContent('The disk is full');
    expect(screen.getByRole('link', { name: 'Look at the import of customers' })).toHaveAttribute(
      'href',
      '/imports/accounts/accounts',
    );
    expect(sent).toEqual(['accounts from guanxi-sample']);
    expect(await button('Load sample data')).toBeEnabled();
  });

  it('says in the words of the server why it could not even be sent', async () => {
    server.use(http.post('*/api/accounts/imports', () => refuse(503, 'busy', { detail: 'Try again soon' })));
    const hand = userEvent.setup();
    await show(<SampleOffer brief />);
    await hand.click(await button('Load sample data'));
    expect(await screen.findByRole('alert')).toHaveTextContent('Try again soon');
  });

  it('tells what stayed, as somebody has changed it', async () => {
    kept = { accounts: jobOf('accounts'), contacts: jobOf('contacts') };
    ends = { contacts: { undo: { until, removed: 28, restored: 0, kept: 2 } } };
    const hand = userEvent.setup();
    await show(<SampleOffer />);
    await hand.click(await button('Remove sample data'));
    await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('2 records stay'));
    expect(screen.getByRole('link', { name: 'Look at the import of contacts' })).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Remove sample data' })).toBeNull();
  });

  it('of somebody else is theirs to remove', async () => {
    kept = {
      accounts: jobOf('accounts', { createdBy: 'q' }),
      contacts: jobOf('contacts', { createdBy: 'q' }),
    };
    await show(<SampleOffer />);
    expect(await screen.findByText(/Only who loaded it can remove it/)).toBeVisible();
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('is not offered to who may import only one of both', async () => {
    server.use(may('accounts:write', 'contacts:read'));
    const { queries, container } = await show(<SampleOffer />);
    await waitFor(() => expect(queries.getQueryData(['profile'])).toBeDefined());
    expect(container.querySelector('p')).toBeNull();
  });
});
