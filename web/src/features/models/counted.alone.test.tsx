import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { CountedCustomer, CountedPurchase, ValueDiagnostics } from '@/api/types';
import { show } from '@/test/render';
import { http, HttpResponse, mockApi } from '@/test/server';
import { countedIn, readCountedSearch } from './counted-search';
import { ModelChecks } from './model-checks';

vi.mock('@/ui/chart/chart-canvas', () => ({ ChartCanvas: () => null }));

const diagnostics: ValueDiagnostics = {
  version: 3,
  fittedAt: '2026-06-01T10:00:00Z',
  from: '1997-01-01',
  observationEnd: '1997-09-30',
  holdOut: {
    weeks: 39,
    expected: 1,
    actual: 2,
    meanAbsoluteError: 0.8,
    groups: [
      { repeats: 1, customers: 2, expected: 0.2, actual: 1.5 },
      { repeats: 7, customers: 1, expected: 6.2, actual: 6.4 },
    ],
  },
  frequencies: [{ repeats: 1, customers: 2, expected: 2.4 }],
  tracking: [{ until: '1997-09-30', actual: 3, expected: 2.9 }],
};
const lan: CountedCustomer = { accountId: 'a1', accountName: 'Lan', repeats: 1, repeatsAfter: 3 };
const mei: CountedCustomer = { accountId: 'a2', accountName: 'Mei', repeats: 1, repeatsAfter: 0 };
const purchase: CountedPurchase = {
  orderId: 'o1',
  placedAt: '1997-09-30T23:30:00Z',
  accountId: 'a1',
  accountName: 'Lan',
  orders: 2,
};
const asked: string[] = [];
const versions = '*/api/models/customer-value/versions/3';

mockApi(
  http.get('*/api/models/customer-value/diagnostics', () => HttpResponse.json(diagnostics)),
  http.get(`${versions}/customers`, ({ request }) => {
    const { searchParams } = new URL(request.url);
    asked.push(`repeats ${searchParams.get('repeats')}`);
    return searchParams.has('after')
      ? HttpResponse.json({ items: [mei], next: null })
      : HttpResponse.json({ items: [lan], next: 'c1' });
  }),
  http.get(`${versions}/purchases`, ({ request }) => {
    asked.push(`until ${new URL(request.url).searchParams.get('until')}`);
    return HttpResponse.json({ items: [purchase], next: null });
  }),
);

const user = userEvent.setup();

async function row(title: string, asTable: string, name: string) {
  const figure = (await screen.findByText(title)).closest('figure') as HTMLElement;
  await user.click(within(figure).getByRole('button', { name: asTable }));
  return within(figure).getByRole('button', { name });
}

describe('what a check of a model counts', () => {
  beforeEach(() => void asked.splice(0));

  it('is listed when its row is opened, page after page, and can be closed', async () => {
    const { router } = await show(<ModelChecks />);
    const opener = await row('Foretold against what came', 'As a table', '1');
    await user.click(opener);
    const list = await screen.findByRole('group', { name: 'Customers with 1 repeat order' });
    expect(list).toHaveFocus();
    expect(router.state.location.search).toMatchObject({ model: 3, repeats: 1 });
    expect(within(list).getByText(/by their orders until Sep 30, 1997/)).toBeInTheDocument();
    expect(await within(list).findByRole('row', { name: 'Lan 1 3' })).toBeInTheDocument();
    await user.click(within(list).getByRole('button', { name: 'Show more' }));
    expect(await within(list).findByRole('row', { name: 'Mei 1 0' })).toBeInTheDocument();
    expect(within(list).getByRole('link', { name: 'Lan' })).toHaveAttribute('href', '/accounts/a1');
    expect(within(list).queryByText(/were counted/)).not.toBeInTheDocument();
    await user.click(within(list).getByRole('button', { name: 'Close' }));
    await waitFor(() => expect(list).not.toBeInTheDocument());
    expect(opener).toHaveFocus();
  });

  it('is all with seven and more in the last row', async () => {
    await show(<ModelChecks />);
    await user.click(await row('Foretold against what came', 'As a table', '7+'));
    expect(
      await screen.findByRole('group', { name: 'Customers with 7 and more repeat orders' }),
    ).toBeVisible();
    expect(asked).toContain('repeats 7');
  });

  it('are repeat orders, each opened by its day, and the list says when some are gone', async () => {
    await show(<ModelChecks />);
    await user.click(await row('Repeat orders so far', 'As a table', 'Sep 30, 1997'));
    const list = await screen.findByRole('group', { name: 'Repeat orders until Sep 30, 1997' });
    const listed = within(await within(list).findByRole('row', { name: 'Sep 30, 1997 Lan 2' }));
    expect(asked).toEqual(['until 1997-09-30']);
    expect(listed.getByRole('link', { name: 'Sep 30, 1997' })).toHaveAttribute('href', '/orders/o1');
    const several = new URL(listed.getByRole('link', { name: '2' }).getAttribute('href') ?? '', 'http://x');
    expect(several.searchParams.get('filter')).toBe(
      'accountId==a1;placedAt=ge=1997-09-30T00:00:00Z;placedAt=lt=1997-10-01T00:00:00Z',
    );
    expect(within(list).getByText(/1 are listed and 3 were counted/)).toBeInTheDocument();
  });

  it('is said in Chinese too', async () => {
    await show(<ModelChecks />, 'zh-CN');
    await user.click(await row('预测与实际', '以表格查看', '1'));
    const list = await screen.findByRole('group', { name: '复购 1 次的客户' });
    expect(within(list).getByText(/1997年9月30日及以前的订单/)).toBeInTheDocument();
    await user.click(await row('累计复购', '以表格查看', '1997年9月30日'));
    const orders = await screen.findByRole('group', { name: '截至1997年9月30日的复购' });
    expect(await within(orders).findByText(/列出 1 条，统计时为 3 条/)).toBeInTheDocument();
  });

  it('is read from the address only where that makes sense', () => {
    const read = (raw: Record<string, unknown>) => countedIn(readCountedSearch(raw));
    expect(read({ model: 2, repeats: 0 })).toEqual({ model: 2, repeats: 0 });
    expect(read({ model: '2', until: '1998-06-30' })).toEqual({ model: 2, until: '1998-06-30' });
    expect(read({ model: 2, repeats: 8 })).toBeUndefined();
    expect(read({ model: 2, until: 'tomorrow' })).toBeUndefined();
    expect(read({ repeats: 1 })).toBeUndefined();
    expect(read({ model: 2, repeats: null })).toBeUndefined();
  });
});
