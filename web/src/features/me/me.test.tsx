import { fireEvent, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse, mockApi, refuse } from '@/test/server';
import { show } from '@/test/render';
import { Appearance } from './appearance';
import { PasswordForm } from './password-form';
import { QuietHours } from './quiet-hours';

const preferences = {
  language: null,
  timeZone: null,
  theme: 'AUTO',
  density: 'NORMAL',
  favourites: [],
  gainColour: 'AUTO',
  shortcuts: { enabled: true, map: {} },
  checklist: { done: [], dismissed: false },
  quietHours: { enabled: false, from: '22:00', until: '07:00', days: [] as string[] },
  version: 0,
};
let kept = { ...preferences };
const sent: { body: unknown; version: string | null }[] = [];
const tagged = () => HttpResponse.json(kept, { headers: { ETag: `"${kept.version}"` } });

const server = mockApi(
  http.get('*/api/me/preferences', tagged),
  http.patch('*/api/me/preferences', async ({ request }) => {
    const version = request.headers.get('If-Match');
    const body = (await request.json()) as Partial<typeof preferences>;
    sent.push({ body, version });
    if (version !== `"${kept.version}"`) return refuse(412, 'stale-version');
    kept = { ...kept, ...body, version: kept.version + 1 };
    return tagged();
  }),
);

beforeEach(() => {
  sent.splice(0);
  kept = { ...preferences };
});

describe('the preferences', () => {
  it('are kept one by one, and the rows of lists follow at once', async () => {
    const user = userEvent.setup();
    await show(<Appearance />);
    await user.click(await screen.findByRole('radio', { name: 'Compact' }));
    await waitFor(() => expect(sent).toEqual([{ body: { density: 'COMPACT' }, version: '"0"' }]));
    expect(localStorage.getItem('guanxi.density')).toBe('"compact"');
    expect(await screen.findByRole('radio', { name: 'Compact' })).toBeChecked();
  });

  it('are changed all the same when another screen was faster', async () => {
    const user = userEvent.setup();
    await show(<Appearance />);
    const shortcuts = await screen.findByRole('switch', { name: 'Single-key shortcuts' });
    kept = { ...kept, density: 'ROOMY', version: 7 };
    await user.click(shortcuts);
    await waitFor(() => expect(sent.map(({ version }) => version)).toEqual(['"0"', '"7"']));
    await waitFor(() => expect(shortcuts).not.toBeChecked());
    expect(screen.getByRole('radio', { name: 'Roomy' })).toBeChecked();
  });

  it('go back to what they were when they are refused', async () => {
    server.use(http.patch('*/api/me/preferences', () => refuse(503, 'unavailable')));
    const user = userEvent.setup();
    await show(<Appearance />);
    await user.click(await screen.findByRole('radio', { name: 'Red' }));
    expect(await screen.findByRole('alert')).toBeInTheDocument();
    expect(screen.getByRole('radio', { name: 'Red' })).not.toBeChecked();
  });
});

describe('quiet hours', () => {
  it('are set with their days, and shown only when they count', async () => {
    const user = userEvent.setup();
    await show(<QuietHours />);
    const enabled = await screen.findByRole('switch', { name: 'Keep quiet at certain hours' });
    expect(screen.queryByLabelText('Quiet from')).not.toBeInTheDocument();
    await user.click(enabled);
    const from = await screen.findByLabelText('Quiet from');
    expect(from).toHaveValue('22:00');
    fireEvent.change(from, { target: { value: '20:30' } });
    fireEvent.blur(from);
    await waitFor(() =>
      expect(kept.quietHours).toMatchObject({ enabled: true, from: '20:30', until: '07:00' }),
    );
    await user.click(screen.getByRole('checkbox', { name: 'Sat' }));
    await user.click(screen.getByRole('checkbox', { name: 'Mon' }));
    await waitFor(() => expect(kept.quietHours.days).toEqual(['MONDAY', 'SATURDAY']));
    expect(screen.getByLabelText('Quiet from')).toHaveValue('20:30');
  });

  it('keep a time that is complete only', async () => {
    kept = { ...preferences, quietHours: { ...preferences.quietHours, enabled: true } };
    await show(<QuietHours />);
    const until = await screen.findByLabelText('Quiet until');
    fireEvent.change(until, { target: { value: '' } });
    fireEvent.blur(until);
    fireEvent.change(until, { target: { value: '08:00' } });
    fireEvent.blur(until);
    await waitFor(() => expect(sent).toHaveLength(1));
    expect(kept.quietHours.until).toBe('08:00');
  });
});

describe('a new password', () => {
  it('must be written twice alike', async () => {
    const user = userEvent.setup();
    await show(<PasswordForm />);
    await user.type(await screen.findByLabelText('Current password'), 'guanxi-demo');
    await user.type(screen.getByLabelText('New password'), 'a quiet harbour');
    await user.type(screen.getByLabelText('New password once more'), 'a quiet harbor');
    await user.click(screen.getByRole('button', { name: 'Change password' }));
    await user.click(await screen.findByRole('button', { name: 'The two are not the same' }));
    expect(screen.getByLabelText('New password once more')).toHaveFocus();
  });

  it('tells at its field that the current one is wrong', async () => {
    server.use(
      http.put('*/api/me/password', () =>
        refuse(400, 'wrong-password', { title: 'The current password is not right' }),
      ),
    );
    const user = userEvent.setup();
    await show(<PasswordForm />);
    await user.type(await screen.findByLabelText('Current password'), 'wrong');
    await user.type(screen.getByLabelText('New password'), 'a quiet harbour');
    await user.type(screen.getByLabelText('New password once more'), 'a quiet harbour');
    await user.click(screen.getByRole('button', { name: 'Change password' }));
    expect(await screen.findByText('The current password is not right')).toBeInTheDocument();
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  });
});
