import { fireEvent, screen, waitFor } from '@testing-library/react';
import { layOut, longListApi } from '@/test/long-list';
import { showPage } from '@/test/render';
import { mockApi } from '@/test/server';

vi.setConfig({ testTimeout: 60_000 }); // a whole page
mockApi(...longListApi([]));
beforeEach(() => layOut(() => false));

it('a list beside its record is walked through from anywhere on the page', async () => {
  const { router } = await showPage('/accounts?as=split');
  await screen.findByText('Row 1');
  const one = () => (router.state.location.search as { one?: string }).one;
  fireEvent.keyDown(document.body, { key: 'j' });
  await waitFor(() => expect(one()).toBe('r1'));
  expect(screen.getByText('Row 1').closest('button')).toHaveFocus();
  fireEvent.keyDown(document.activeElement ?? document.body, { key: 'j' });
  await waitFor(() => expect(one()).toBe('r2'));
  fireEvent.keyDown(document.body, { key: 'k' });
  await waitFor(() => expect(one()).toBe('r1'));
});
