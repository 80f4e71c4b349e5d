import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse, mockApi } from '@/test/server';
import { show } from '@/test/render';
import { ShortcutSettings } from './shortcut-settings';

let map: Record<string, string> = {};
const answer = () =>
  HttpResponse.json({ shortcuts: { enabled: true, map }, version: 0 }, { headers: { ETag: '"0"' } });

mockApi(
  http.get('*/api/me/preferences', answer),
  http.patch('*/api/me/preferences', async ({ request }) => {
    map = ((await request.json()) as { shortcuts: { map: typeof map } }).shortcuts.map;
    return answer();
  }),
);

beforeEach(() => (map = {}));

describe('the choice of keys', () => {
  it('takes another key for an action and gives the usual one back', async () => {
    const user = userEvent.setup();
    await show(<ShortcutSettings />);
    await user.click(await screen.findByRole('button', { name: /^Change\s*Edit$/ }));
    expect(screen.getByRole('textbox', { name: 'New key for “Edit”' })).toHaveFocus();
    await user.keyboard('z');
    await waitFor(() => expect(map).toEqual({ edit: 'z' }));
    await user.click(await screen.findByRole('button', { name: /^Back to usual\s*Edit$/ }));
    await waitFor(() => expect(map).toEqual({}));
  });

  it('says whose key it is already, and takes no keys with Ctrl', async () => {
    const user = userEvent.setup();
    await show(<ShortcutSettings />);
    await user.click(await screen.findByRole('button', { name: /^Change\s*Edit$/ }));
    await user.keyboard('j');
    expect(await screen.findByText('This key is for “Next”')).toBeInTheDocument();
    await user.keyboard('{Control>}b{/Control}');
    expect(await screen.findByText('Take one letter or sign without Ctrl')).toBeInTheDocument();
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('textbox')).not.toBeInTheDocument();
    expect(map).toEqual({});
  });

  it('takes a letter after G for a place', async () => {
    const user = userEvent.setup();
    await show(<ShortcutSettings />);
    await user.click(await screen.findByRole('button', { name: /^Change\s*Go to: Deals$/ }));
    await user.keyboard('q');
    await waitFor(() => expect(map).toEqual({ 'go:/deals': 'g q' }));
  });
});
