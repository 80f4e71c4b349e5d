import { notifications } from '@mantine/notifications';
import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Toasts } from '@/app/toasts';
import { show } from '@/test/render';
import { showUndo } from '@/ui/object/undo-toast';
import { forgetTold } from '@/ui/told';
import { ThisVisit } from './this-visit';

beforeEach(forgetTold);

const page = (
  <>
    <Toasts />
    <ThisVisit />
  </>
);
const visit = () => screen.findByRole('region', { name: 'This visit' });

describe('what toasts said in this visit', () => {
  it('is there when they are gone, the latest first', async () => {
    await show(page);
    act(() => void notifications.show({ message: 'Deal saved' }));
    act(() => void notifications.show({ message: 'Order placed' }));
    await waitFor(async () =>
      expect(
        within(await visit())
          .getAllByRole('listitem')
          .map((line) => line.firstChild?.textContent),
      ).toEqual(['Order placed', 'Deal saved']),
    );
    act(() => notifications.clean());
    await waitFor(() => expect(screen.getAllByText('Deal saved')).toHaveLength(1));
    expect(within(await visit()).getByText('Deal saved')).toBeVisible();
  });

  it('can still be undone, once', async () => {
    const undone = vi.fn();
    await show(page);
    act(() => showUndo({ message: 'Name changed', undo: 'Undo', onUndo: undone }));
    await visit();
    act(() => notifications.clean());
    await userEvent.click(within(await visit()).getByRole('button', { name: 'Undo' }));
    expect(undone).toHaveBeenCalledOnce();
    expect(within(await visit()).queryByRole('button')).toBeNull();
  });

  it('is no section while nothing was said, and has a name in Chinese', async () => {
    await show(page, 'zh-CN');
    expect(screen.queryByRole('region')).toBeNull();
    act(() => void notifications.show({ message: '已保存' }));
    expect(await screen.findByRole('region', { name: '本次访问' })).toBeVisible();
  });
});
