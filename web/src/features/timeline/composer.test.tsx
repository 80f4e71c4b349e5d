import { fireEvent, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse, mockApi, refuse } from '@/test/server';
import { show } from '@/test/render';
import { Composer } from './composer';
import { readDraft, writeDraft } from './draft';

const sent: unknown[] = [];
let refusing = false;

mockApi(
  http.post('*/api/interactions', async ({ request }) => {
    sent.push(await request.json());
    return refusing ? refuse(503, 'service-unavailable') : HttpResponse.json({ id: 'i' }, { status: 201 });
  }),
);

beforeEach(() => {
  localStorage.clear();
  sent.splice(0);
  refusing = false;
});

describe('the composer', () => {
  it('keeps what was typed for each record until it is sent', async () => {
    const user = userEvent.setup();
    const first = await show(<Composer accountId="a" />);
    await user.type(screen.getByRole('textbox', { name: 'Subject' }), 'Called about the offer');
    await user.click(screen.getByRole('radio', { name: 'Call' }));
    first.unmount();
    await show(<Composer accountId="a" />);
    expect(screen.getByRole('textbox', { name: 'Subject' })).toHaveValue('Called about the offer');
    expect(readDraft('b').subject).toBe('');
    await user.type(screen.getByRole('textbox', { name: 'Details' }), 'Twice{Control>}{Enter}{/Control}');
    await waitFor(() => expect(sent).toHaveLength(1));
    expect(sent[0]).toMatchObject({ kind: 'CALL', subject: 'Called about the offer', body: 'Twice' });
    await waitFor(() => expect(localStorage).toHaveLength(0));
  });

  it('says what it is about, and with whom it was', async () => {
    const user = userEvent.setup();
    await show(<Composer accountId="a" contactId="c" aboutId="d" />);
    await user.type(screen.getByRole('textbox', { name: 'Subject' }), 'Price{Control>}{Enter}{/Control}');
    await waitFor(() => expect(sent).toHaveLength(1));
    expect(sent[0]).toMatchObject({ accountId: 'a', contactId: 'c', aboutId: 'd', subject: 'Price' });
    expect(readDraft('d').subject).toBe('');
  });

  it('keeps the draft when it was refused', async () => {
    refusing = true;
    writeDraft('a', { kind: 'NOTE', subject: 'Keep me', body: '' });
    await show(<Composer accountId="a" />);
    await userEvent.setup().click(screen.getByRole('button', { name: 'Add to timeline' }));
    expect(await screen.findByRole('alert')).toBeInTheDocument();
    expect(readDraft('a').subject).toBe('Keep me');
  });

  it('is reached by Shift+L, but not while somebody writes', async () => {
    await show(
      <>
        <input aria-label="elsewhere" />
        <Composer accountId="a" />
      </>,
    );
    const subject = screen.getByRole('textbox', { name: 'Subject' });
    fireEvent.keyDown(screen.getByRole('textbox', { name: 'elsewhere' }), { key: 'L', shiftKey: true });
    expect(subject).not.toHaveFocus();
    fireEvent.keyDown(document.body, { key: 'L', shiftKey: true });
    expect(subject).toHaveFocus();
  });

  it('takes no nonsense for a draft', () => {
    localStorage.setItem('guanxi.draft.a', '{"kind":"SPELL","subject":"x","body":""}');
    expect(readDraft('a')).toEqual({ kind: 'NOTE', subject: 'x', body: '' });
    localStorage.setItem('guanxi.draft.a', '[');
    expect(readDraft('a').subject).toBe('');
  });
});
