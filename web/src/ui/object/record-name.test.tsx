import { screen } from '@testing-library/react';
import { show } from '@/test/render';
import { http, HttpResponse, mockApi, refuse } from '@/test/server';
import { RecordName } from './record-name';

const server = mockApi(http.get('*/api/accounts/a1', () => HttpResponse.json({ id: 'a1', name: 'Acme' })));
const answers = (status: number) =>
  server.use(http.get('*/api/accounts/a1', () => refuse(status, 'refused')));
const name = <RecordName object="accounts" id="a1" />;

describe('the name of a record', () => {
  it('is read by its id', async () => {
    await show(name);
    expect(await screen.findByText('Acme')).toBeInTheDocument();
  });

  it('is no link without words while it is on its way', async () => {
    server.use(http.get('*/api/accounts/a1', () => new Promise<never>(() => undefined)));
    await show(<a href="/accounts/a1">{name}</a>);
    expect(await screen.findByRole('link', { name: '…' })).toBeInTheDocument();
  });

  it.each([
    ['en', 'Customer no longer there'],
    ['zh-CN', '客户已不存在'],
  ] as const)('says in %s that the record is not there any more', async (language, words) => {
    answers(404);
    await show(name, language);
    expect(await screen.findByText(words)).toBeInTheDocument();
  });

  it('says that it cannot be read now', async () => {
    answers(503);
    await show(name);
    expect(await screen.findByText('Name cannot be read now')).toBeInTheDocument();
  });
});
