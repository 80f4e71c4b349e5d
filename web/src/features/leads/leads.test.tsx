import { useQuery } from '@tanstack/react-query';
import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Lead } from '@/api/types';
import { pipeline } from '@/test/pipeline';
import { http, HttpResponse, mockApi, refuse } from '@/test/server';
import { show } from '@/test/render';
import { inputOf, missingIn, usualChoice } from './conversion-input';
import { LeadPath } from './lead-path';

const lead: Lead = {
  id: '1',
  name: '王小明',
  company: '华北机械',
  email: 'wang@huabei.cn',
  status: 'WORKING',
  next: ['NURTURING', 'DISQUALIFIED'],
  convertible: true,
  ownerId: 'u1',
  createdAt: '2026-06-01T00:00:00Z',
  changedAt: '2026-06-01T00:00:00Z',
  version: 4,
};
const account = {
  id: 'a9',
  kind: 'ORGANISATION',
  name: '华北机械集团',
  email: 'info@huabei.cn',
  createdAt: lead.createdAt,
  changedAt: lead.changedAt,
  version: 0,
};
let asked = 0;
const sent: { body: unknown; key: string | null }[] = [];
const moves: { body: unknown; version: string | null }[] = [];

const server = mockApi(
  http.get('*/api/pipelines', () => HttpResponse.json({ items: [pipeline] })),
  http.get('*/api/accounts', () => {
    asked++;
    return HttpResponse.json({ items: [account], next: null });
  }),
  http.get('*/api/accounts/a9', () => HttpResponse.json(account)),
  http.post('*/api/leads/1/conversions', async ({ request }) => {
    sent.push({ body: await request.json(), key: request.headers.get('Idempotency-Key') });
    return sent.length === 1
      ? refuse(503, 'customer-service-away', { detail: 'Nothing was changed here.' })
      : HttpResponse.json({ ...lead, status: 'QUALIFIED', next: [], convertible: false }, { status: 201 });
  }),
  http.put('*/api/leads/1/status', async ({ request }) => {
    moves.push({ body: await request.json(), version: request.headers.get('If-Match') });
    return HttpResponse.json({ ...lead, status: 'NURTURING' });
  }),
);

beforeEach(() => {
  sent.splice(0);
  moves.splice(0);
});

const shown = (one = lead) => show(<LeadPath lead={one} version={'"4"'} mayMove />);
/** The page of a lead, which news of it change. */
function Followed() {
  const { data } = useQuery({
    queryKey: ['followed'],
    queryFn: () => lead,
    initialData: lead,
    enabled: false,
  });
  return <LeadPath lead={data} version={'"4"'} mayMove />;
}
const press = async (user: ReturnType<typeof userEvent.setup>, name: string) =>
  user.click(await screen.findByRole('button', { name }));

describe('what becomes of a lead', () => {
  it('is its company and a deal unless somebody says otherwise', () => {
    expect(inputOf(usualChoice(lead))).toEqual({
      newAccount: { kind: 'ORGANISATION', name: '华北机械' },
      dealName: '华北机械',
      currency: 'CNY',
    });
    expect(inputOf({ ...usualChoice({ name: 'Anna' }), withDeal: false })).toEqual({
      newAccount: { kind: 'PERSON', name: 'Anna' },
    });
  });

  it('needs a customer, and a name where there is a deal', () => {
    const choice = { ...usualChoice(lead), account: 'existing', dealName: ' ' } as const;
    expect(missingIn(choice)).toEqual({ accountId: true, dealName: true });
  });
});

describe('the path of a lead', () => {
  it('offers only the moves that are allowed', async () => {
    await shown();
    expect(await screen.findByRole('button', { name: 'Move to Nurturing' })).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Move to New' })).not.toBeInTheDocument();
  });

  it('offers the conversion only where it is possible', async () => {
    await shown({ ...lead, status: 'ASSIGNED', next: ['WORKING', 'DISQUALIFIED'], convertible: false });
    expect(await screen.findByRole('button', { name: 'Move to Working' })).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Move to Converted' })).not.toBeInTheDocument();
  });

  it('moves with the version that was seen', async () => {
    const user = userEvent.setup();
    await shown();
    await press(user, 'Move to Nurturing');
    await waitFor(() => expect(moves).toEqual([{ body: { status: 'NURTURING' }, version: '"4"' }]));
  });

  it('says a refusal in words', async () => {
    const user = userEvent.setup();
    server.use(
      http.put('*/api/leads/1/status', () =>
        refuse(403, 'lead-reopening-not-allowed', { detail: 'Ask a sales manager.' }),
      ),
    );
    await shown({ ...lead, status: 'DISQUALIFIED', next: ['WORKING'], convertible: false });
    await press(user, 'Move to Working');
    expect(await screen.findByRole('alert')).toHaveTextContent('Ask a sales manager.');
  });

  it('asks why before it disqualifies', async () => {
    const user = userEvent.setup();
    await shown();
    await press(user, 'Move to Disqualified');
    const dialog = await screen.findByRole('dialog');
    await user.click(within(dialog).getByRole('button', { name: 'Disqualify' }));
    expect(moves).toHaveLength(0);
    await user.type(within(dialog).getByRole('textbox', { name: /Reason/ }), 'No budget');
    await user.click(within(dialog).getByRole('button', { name: 'Disqualify' }));
    await waitFor(() => expect(moves[0]?.body).toEqual({ status: 'DISQUALIFIED', reason: 'No budget' }));
  });
});

describe('the conversion', { timeout: 60_000 }, () => {
  it('hints at customers that may be the same and takes one', async () => {
    const user = userEvent.setup();
    await shown();
    await press(user, 'Move to Converted');
    await press(user, 'Use 华北机械集团');
    await press(user, 'Convert');
    await waitFor(() => expect(sent[0]?.body).toMatchObject({ accountId: 'a9', dealName: '华北机械' }));
    expect(sent[0]?.body).not.toHaveProperty('newAccount');
  });

  it('takes nobody for the same while it makes the customer', async () => {
    let arrive = () => {};
    const answer = new Promise<void>((resolve) => (arrive = resolve));
    server.use(
      http.post('*/api/leads/1/conversions', async () => {
        await answer;
        return refuse(503, 'customer-service-away');
      }),
    );
    const user = userEvent.setup();
    const { queries } = await shown();
    await press(user, 'Move to Converted');
    expect(await screen.findByText('华北机械集团')).toBeInTheDocument();
    await press(user, 'Convert');
    await waitFor(() => expect(screen.queryByText('华北机械集团')).not.toBeInTheDocument());
    const before = asked;
    await queries.invalidateQueries({ queryKey: ['accounts'] });
    expect(asked).toBe(before);
    arrive();
    expect(await screen.findByText('华北机械集团')).toBeInTheDocument();
  });

  it('takes no amount for another one', async () => {
    const user = userEvent.setup();
    await shown();
    await press(user, 'Move to Converted');
    const amount = await screen.findByRole('textbox', { name: 'Amount' });
    await user.type(amount, '-5');
    await press(user, 'Convert');
    expect(await screen.findByRole('alert')).toHaveTextContent('Not less than 0');
    expect(amount).toHaveValue('-5');
    expect(sent).toHaveLength(0);
    await user.clear(amount);
    await user.type(amount, '１２万');
    await press(user, 'Convert');
    await waitFor(() => expect(sent[0]?.body).toMatchObject({ amount: 120000, currency: 'CNY' }));
  });

  it('tells who comes second that somebody has converted it, and closes nothing', async () => {
    server.use(
      http.post('*/api/leads/1/conversions', () =>
        HttpResponse.json(
          {
            ...lead,
            status: 'QUALIFIED',
            next: [],
            convertible: false,
            conversion: { accountId: 'a7', dealId: null, convertedAt: lead.changedAt },
          },
          { status: 201 },
        ),
      ),
    );
    const user = userEvent.setup();
    await shown();
    await press(user, 'Move to Converted');
    await press(user, 'Convert');
    expect(await screen.findByRole('alert')).toHaveTextContent('Somebody has converted this lead meanwhile.');
    expect(screen.getByRole('button', { name: 'Convert' })).toBeDisabled();
  });

  it.each([
    ['en', 'Move to Converted', 'Name', 'Just changed elsewhere: Company, Email', 'Convert'],
    ['zh-CN', '变更为“已转化”', '名称', '别处刚刚修改了：公司、邮箱', '转化'],
  ] as const)(
    'follows a lead that is changed meanwhile but for what was chosen, and says so in %s',
    async (language, open, name, said, action) => {
      const user = userEvent.setup();
      const { queries } = await show(<Followed />, language);
      await press(user, open);
      const [customer, deal] = await screen.findAllByRole('textbox', { name });
      await user.clear(deal as HTMLElement);
      await user.type(deal as HTMLElement, 'Presses');
      act(
        () =>
          void queries.setQueryData(['followed'], { ...lead, company: '华南机械', email: 'wang@huanan.cn' }),
      );
      await waitFor(() => expect(customer).toHaveValue('华南机械'));
      expect(deal).toHaveValue('Presses');
      expect(screen.getByText(/wang@huanan.cn/)).toBeInTheDocument();
      expect(screen.getByText(said)).toBeInTheDocument();
      await press(user, action);
      await waitFor(() =>
        expect(sent[0]?.body).toMatchObject({ newAccount: { name: '华南机械' }, dealName: 'Presses' }),
      );
    },
  );

  it('says why it failed and repeats itself under the same key', async () => {
    const user = userEvent.setup();
    await shown();
    await press(user, 'Move to Converted');
    await press(user, 'Convert');
    expect(await screen.findByRole('alert')).toHaveTextContent('Nothing was changed here.');
    await press(user, 'Convert');
    await waitFor(() => expect(sent).toHaveLength(2));
    expect(sent[1]?.key).toBe(sent[0]?.key);
  });
});
