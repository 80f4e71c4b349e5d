import { screen } from '@testing-library/react';
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
});
