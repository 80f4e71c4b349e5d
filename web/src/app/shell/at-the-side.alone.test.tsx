import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { show } from '@/test/render';
import { AtTheSide } from './at-the-side';

vi.mock('@/ui/panel/side-panel', () => {
  throw new TypeError('no network');
});

it.each([
  ['en', 'This was not loaded', 'Close'],
  ['zh-CN', '未能加载此内容', '关闭'],
] as const)('a side panel whose files do not come says so, in %s', async (language, said, close) => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined); // React tells what a boundary catches
  const { router } = await show(<AtTheSide />, language);
  expect(screen.queryByText(said)).toBeNull();
  await router.navigate({ to: '/', search: { panel: 'help:home' } } as never);
  expect(await screen.findByRole('alert')).toHaveTextContent(said);
  await userEvent.click(screen.getByRole('button', { name: close }));
  await expect.poll(() => screen.queryByText(said)).toBeNull();
});
