import { screen } from '@testing-library/react';
import { NotLoaded } from '@/lib/lazy-part';
import { Problem } from '@/lib/problem';
import { show } from '@/test/render';
import { Failure } from './states';

describe('a failure', () => {
  it('of an address that names nothing says so, and offers no other try', async () => {
    const body = { detail: 'Check the fields.', errors: [{ pointer: 'id', message: 'An id is expected.' }] };
    await show(<Failure alone error={new Problem(400, body)} onRetry={() => undefined} />);
    expect(await screen.findByRole('heading', { name: 'There is nothing here' })).toBeVisible();
    expect(screen.queryByText('Check the fields.')).not.toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Try again' })).not.toBeInTheDocument();
  });

  it('of a service says what it said, and offers another try', async () => {
    await show(
      <Failure alone error={new Problem(500, { title: 'Something went wrong' })} onRetry={() => undefined} />,
    );
    expect(await screen.findByText('Something went wrong')).toBeVisible();
    expect(screen.getByRole('button', { name: 'Try again' })).toBeVisible();
  });

  it('of the page itself does not blame a service', async () => {
    await show(<Failure alone error={new TypeError('x is undefined')} onRetry={() => undefined} />);
    expect(await screen.findByRole('heading', { name: 'This page has a fault' })).toBeVisible();
    expect(screen.queryByText(/service/)).not.toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Try again' })).toBeVisible();
  });

  it('to load a part of the page speaks of the network', async () => {
    await show(<Failure error={new NotLoaded(new Error('no chunk'))} onRetry={() => undefined} />);
    expect(await screen.findByText('The server cannot be reached')).toBeVisible();
  });

  it.each([
    ['en', 'An administrator can grant it.', 'Your role does not include it.'],
    ['zh-CN', '如需使用，请联系管理员授权。', '您的角色不包含此项权限。'],
  ] as const)(
    'of a right that is missing says once who can grant it, in %s',
    async (language, grant, why) => {
      const detail = 'Your rights do not cover this. An administrator can grant them.';
      await show(<Failure error={new Problem(403, { code: 'forbidden', detail })} />, language);
      expect(await screen.findByText(grant)).toBeVisible();
      expect(screen.getByText(why)).toBeVisible();
      expect(screen.queryByText(detail)).not.toBeInTheDocument();
    },
  );

  it('of a record that is gone shows the way out instead of its id', async () => {
    const detail = 'No account has the id 0199.';
    const way = <a href="/accounts">To the list</a>;
    await show(
      <Failure alone error={new Problem(404, { detail })} onRetry={() => undefined} instead={way} />,
    );
    expect(await screen.findByRole('link', { name: 'To the list' })).toBeVisible();
    expect(screen.getByText('It was deleted, or the link is wrong.')).toBeVisible();
    expect(screen.queryByText(detail)).not.toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Try again' })).not.toBeInTheDocument();
  });
});
