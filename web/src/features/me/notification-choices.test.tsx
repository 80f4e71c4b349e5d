import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse, mockApi, refuse } from '@/test/server';
import { show } from '@/test/render';
import { NotificationChoices } from './notification-choices';

const won = { kind: 'DEAL_WON', inApp: true, toast: true, desktop: false };
const answered = { kind: 'CASE_ANSWERED', inApp: false, toast: true, desktop: true };
let kept = [won, answered];
const asked: unknown[] = [];

const server = mockApi(
  http.get('*/api/notifications/choices', () => HttpResponse.json({ items: kept, next: null })),
  http.put('*/api/notifications/choices/:kind', async ({ request, params: { kind } }) => {
    const body = (await request.json()) as Partial<typeof won>;
    asked.push([kind, body]);
    kept = kept.map((each) => (each.kind === kind ? { ...each, ...body } : each));
    return HttpResponse.json(kept.find((each) => each.kind === kind));
  }),
);

const shown = vi.fn();
const request = vi.fn<() => Promise<NotificationPermission>>();
function browser(permission: NotificationPermission, refuses = false) {
  class FakeNotification {
    static permission = permission;
    onclick: (() => void) | null = null;
    static requestPermission = async () => (FakeNotification.permission = await request());
    constructor(title: string) {
      if (refuses) throw new TypeError('Illegal constructor');
      shown(title);
    }
  }
  vi.stubGlobal('isSecureContext', true);
  vi.stubGlobal('Notification', FakeNotification);
}

beforeEach(() => {
  kept = [won, answered];
  asked.splice(0);
  shown.mockReset();
  request.mockReset();
});
afterEach(() => void vi.unstubAllGlobals());

async function open(language: 'en' | 'zh-CN' = 'en') {
  const user = userEvent.setup();
  await show(<NotificationChoices />, language);
  return user;
}
const desktopOfWon = () => screen.findByRole('switch', { name: 'wins a deal of mine: Desktop' });

describe('where one is told', () => {
  it('is chosen kind by kind', async () => {
    browser('default');
    const user = await open();
    await user.click(await screen.findByRole('switch', { name: 'wins a deal of mine: Pop-up' }));
    await waitFor(() => expect(asked).toEqual([['DEAL_WON', { inApp: true, toast: false, desktop: false }]]));
    expect(request).not.toHaveBeenCalled();
  });

  it('is nowhere for what is not in the centre, and as before when it is there again', async () => {
    browser('granted');
    const user = await open();
    const name = 'writes in a case of mine, as the customer';
    const popUp = await screen.findByRole('switch', { name: `${name}: Pop-up` });
    expect(popUp).toBeDisabled();
    expect(popUp).not.toBeChecked();
    await user.click(screen.getByRole('switch', { name: `${name}: In the centre` }));
    await waitFor(() => expect(popUp).toBeChecked());
  });

  it('goes back to what it was when it is refused', async () => {
    browser('granted');
    server.use(http.put('*/api/notifications/choices/:kind', () => refuse(503, 'unavailable')));
    const user = await open();
    await user.click(await screen.findByRole('switch', { name: 'wins a deal of mine: In the centre' }));
    expect(await screen.findByRole('alert')).toBeInTheDocument();
    expect(screen.getByRole('switch', { name: 'wins a deal of mine: In the centre' })).toBeChecked();
  });
});

describe('the desktop', () => {
  it('is asked for when it is chosen, and shows that it works', async () => {
    browser('default');
    request.mockResolvedValue('granted');
    const user = await open();
    expect(screen.queryByText(/not been allowed/)).not.toBeInTheDocument();
    await user.click(await desktopOfWon());
    await waitFor(() => expect(asked).toEqual([['DEAL_WON', { inApp: true, toast: true, desktop: true }]]));
    expect(shown).toHaveBeenCalledWith('Notifications appear here from now on');
  });

  it('is not chosen when the person or the browser refuses, and says why', async () => {
    browser('default');
    request.mockResolvedValue('denied');
    const user = await open();
    await user.click(await desktopOfWon());
    expect(await screen.findByText(/^This browser refuses/)).toBeInTheDocument();
    expect(await desktopOfWon()).not.toBeChecked();
    expect(asked).toEqual([]);
  });

  it('is not chosen where the browser shows nothing although it says yes', async () => {
    browser('default', true);
    request.mockResolvedValue('granted');
    const user = await open();
    await user.click(await desktopOfWon());
    expect(await screen.findByText(/^This browser cannot show/)).toBeInTheDocument();
    expect(asked).toEqual([]);
  });

  it('can be allowed in another browser of somebody who has chosen it', async () => {
    kept = [{ ...won, desktop: true }];
    browser('default');
    request.mockResolvedValue('granted');
    const user = await open('zh-CN');
    expect(await screen.findByText('此浏览器尚未获准显示桌面通知。')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: '在此浏览器中允许' }));
    await waitFor(() => expect(screen.queryByText(/尚未获准/)).not.toBeInTheDocument());
  });

  it('is out of reach without https, which is said', async () => {
    kept = [{ ...won, desktop: true }];
    browser('denied');
    vi.stubGlobal('isSecureContext', false);
    await open();
    expect(await screen.findByText(/only for sites that are opened by https/)).toBeInTheDocument();
  });
});
