import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { draftPlace } from '@/lib/drafts';
import { drafts } from '@/test/drafts';
import { http, HttpResponse, mockApi, refuse } from '@/test/server';
import { show } from '@/test/render';
import { Composer } from './composer';
import { readDraft } from './draft';

const sent: unknown[] = [];
const keys: (string | null)[] = [];
let refusing = false;
let answer = Promise.resolve();

const server = mockApi(
  http.post('*/api/interactions', async ({ request }) => {
    sent.push(await request.json());
    keys.push(request.headers.get('Idempotency-Key'));
    await answer;
    return refusing ? refuse(503, 'service-unavailable') : HttpResponse.json({ id: 'i' }, { status: 201 });
  }),
);

beforeEach(() => {
  localStorage.clear();
  sent.splice(0);
  keys.splice(0);
  refusing = false;
  answer = Promise.resolve();
});

const kept = (record: string) => readDraft(draftPlace('lin', `timeline.${record}`).value());
const subject = () => screen.getByRole('textbox', { name: 'Subject' });

describe('the composer', () => {
  it('keeps what was typed for each record until it is sent', async () => {
    const user = userEvent.setup();
    const first = await show(<Composer accountId="a" />);
    await user.type(screen.getByRole('textbox', { name: 'Subject' }), 'Called about the offer');
    await user.click(screen.getByRole('radio', { name: 'Call' }));
    first.unmount();
    await show(<Composer accountId="a" />);
    expect(screen.getByRole('textbox', { name: 'Subject' })).toHaveValue('Called about the offer');
    expect(kept('b').subject).toBe('');
    await user.type(screen.getByRole('textbox', { name: 'Details' }), 'Twice{Control>}{Enter}{/Control}');
    await waitFor(() => expect(sent).toHaveLength(1));
    expect(sent[0]).toMatchObject({ kind: 'CALL', subject: 'Called about the offer', body: 'Twice' });
    await waitFor(() => expect(drafts()).toHaveLength(0));
  });

  it('says what it is about, and with whom it was', async () => {
    const user = userEvent.setup();
    await show(<Composer accountId="a" contactId="c" aboutId="d" />);
    await user.type(subject(), 'Price');
    expect(kept('d').subject).toBe('Price');
    await user.type(subject(), '{Control>}{Enter}{/Control}');
    await waitFor(() => expect(sent).toHaveLength(1));
    expect(sent[0]).toMatchObject({ accountId: 'a', contactId: 'c', aboutId: 'd', subject: 'Price' });
    await waitFor(() => expect(kept('d').subject).toBe(''));
  });

  it('keeps the draft when it was refused', async () => {
    refusing = true;
    draftPlace('lin', 'timeline.a').write({ kind: 'NOTE', subject: 'Keep me', body: '' });
    await show(<Composer accountId="a" />);
    await userEvent.setup().click(screen.getByRole('button', { name: 'Add to timeline' }));
    expect(await screen.findByRole('alert')).toBeInTheDocument();
    expect(kept('a').subject).toBe('Keep me');
  });

  it('says in its own words that the session has ended, and keeps the draft', async () => {
    server.use(
      http.post('*/api/interactions', () =>
        refuse(401, 'unauthenticated', {
          detail: 'Send a valid bearer token, or sign in through the browser.',
        }),
      ),
    );
    draftPlace('lin', 'timeline.a').write({ kind: 'NOTE', subject: 'Keep me', body: '' });
    await show(<Composer accountId="a" />);
    await userEvent.setup().click(screen.getByRole('button', { name: 'Add to timeline' }));
    const alert = await screen.findByRole('alert');
    expect(alert).toHaveTextContent(/^Your session has ended/);
    const wayOut = within(alert).getByRole('link', { name: /^Sign in again in a new tab, then send this/ });
    expect(wayOut.parentElement).toHaveTextContent(/^Sign in again/);
    expect(alert).not.toHaveTextContent(/bearer|Trace/);
    expect(kept('a').subject).toBe('Keep me');
  });

  it('forgets what was sent although it was gone before the answer', async () => {
    let arrive = () => {};
    answer = new Promise((resolve) => (arrive = resolve));
    const user = userEvent.setup();
    const first = await show(<Composer accountId="a" />);
    await user.type(subject(), 'Sent once{Control>}{Enter}{/Control}');
    await waitFor(() => expect(sent).toHaveLength(1));
    first.unmount();
    expect(kept('a').subject).toBe('Sent once');
    arrive();
    await waitFor(() => expect(drafts()).toHaveLength(0));
  });

  it('takes nothing that would be lost while it sends', async () => {
    let arrive = () => {};
    answer = new Promise((resolve) => (arrive = resolve));
    const user = userEvent.setup();
    await show(<Composer accountId="a" />);
    await user.type(subject(), 'One{Control>}{Enter}{/Control}');
    await waitFor(() => expect(subject()).toHaveAttribute('readonly'));
    expect(screen.getByRole('textbox', { name: 'Details' })).toHaveAttribute('readonly');
    expect(screen.getByRole('button', { name: 'Discard' })).toBeDisabled();
    arrive();
    await waitFor(() => expect(subject()).toHaveValue(''));
    expect(subject()).not.toHaveAttribute('readonly');
  });

  it('sends the same again under the same key, also when one has been away', async () => {
    refusing = true;
    const user = userEvent.setup();
    const first = await show(<Composer accountId="a" />);
    await user.type(subject(), 'Once{Control>}{Enter}{/Control}');
    await screen.findByRole('alert');
    first.unmount();
    refusing = false;
    await show(<Composer accountId="a" />);
    await user.click(screen.getByRole('button', { name: 'Add to timeline' }));
    await waitFor(() => expect(subject()).toHaveValue(''));
    await user.type(subject(), 'Once{Control>}{Enter}{/Control}');
    await waitFor(() => expect(keys).toHaveLength(3));
    expect(keys[1]).toBe(keys[0]);
    expect(keys[2]).not.toBe(keys[0]);
  });

  it('shows nobody what somebody else began', async () => {
    const user = userEvent.setup();
    const first = await show(<Composer accountId="a" />);
    await user.type(subject(), 'Not for Wang');
    first.unmount();
    const second = await show(<Composer accountId="a" />, 'en', { person: 'wang' });
    expect(subject()).toHaveValue('');
    second.unmount();
    await show(<Composer accountId="a" />);
    expect(subject()).toHaveValue('Not for Wang');
  });

  it('is reached by Shift+L, but not while somebody writes', async () => {
    await show(
      <>
        <input aria-label="elsewhere" />
        <Composer accountId="a" />
      </>,
    );
    fireEvent.keyDown(screen.getByRole('textbox', { name: 'elsewhere' }), { key: 'L', shiftKey: true });
    expect(subject()).not.toHaveFocus();
    fireEvent.keyDown(document.body, { key: 'L', shiftKey: true });
    expect(subject()).toHaveFocus();
  });

  it('takes no nonsense for a draft', () => {
    expect(readDraft({ kind: 'SPELL', subject: 'x', body: '' })).toEqual({
      kind: 'NOTE',
      subject: 'x',
      body: '',
    });
    expect(readDraft({ subject: 3 }).subject).toBe('');
  });
});
