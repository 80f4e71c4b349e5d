import { fireEvent, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import type { Case, CaseMessageInput, CaseMove } from '@/api/types';
import { draftPlace } from '@/lib/drafts';
import { drafts } from '@/test/drafts';
import { http, HttpResponse, mockApi, refuse } from '@/test/server';
import { show } from '@/test/render';
import { Composer } from './composer';

const one = {
  id: 'c1',
  subject: 'Printer burns',
  type: 'INCIDENT',
  state: 'OPEN',
  allowedMoves: ['PENDING_CUSTOMER', 'PENDING_INTERNAL', 'RESOLVED', 'REJECTED'],
  accountId: 'a1',
  version: 4,
} as Case;

const said: CaseMessageInput[] = [];
const keys: (string | null)[] = [];
let answer: Promise<Response | undefined>;
const moved: { move: CaseMove; version: string | null }[] = [];
const server = mockApi(
  http.get('*/api/cases/states', () =>
    HttpResponse.json([
      { state: 'OPEN', moves: one.allowedMoves },
      { state: 'CLOSED', moves: [] },
    ]),
  ),
  http.get('*/api/cases/c1', () => HttpResponse.json(one, { headers: { etag: '"5"' } })),
  http.post('*/api/cases/c1/messages', async ({ request }) => {
    said.push((await request.json()) as CaseMessageInput);
    keys.push(request.headers.get('Idempotency-Key'));
    return (await answer) ?? HttpResponse.json({ id: 'm1', caseId: 'c1' }, { status: 201 });
  }),
  http.put('*/api/cases/c1/state', async ({ request }) => {
    moved.push({ move: (await request.json()) as CaseMove, version: request.headers.get('if-match') });
    return HttpResponse.json(one);
  }),
);

beforeEach(() => {
  localStorage.clear();
  said.splice(0);
  keys.splice(0);
  answer = Promise.resolve(undefined);
  moved.splice(0);
});

const kept = (mode: string) => draftPlace('lin', `case.c1.${mode}`).value();
const reply = () => screen.getByRole('textbox', { name: 'Reply' });
const note = () => screen.getByRole('textbox', { name: 'Internal note' });

/** An answer that comes when it is told to. */
function later() {
  let arrive = () => {};
  answer = new Promise((resolve) => (arrive = () => resolve(undefined)));
  return () => arrive();
}

async function choose(user: ReturnType<typeof userEvent.setup>, then: string) {
  await user.click(await screen.findByRole('combobox', { name: 'After sending' }));
  await user.click(await screen.findByRole('option', { name: then }));
}

function Leaving() {
  const [here, setHere] = useState(true);
  return (
    <>
      <button onClick={() => setHere(!here)}>{here ? 'away' : 'back'}</button>
      {here && <Composer one={one} />}
    </>
  );
}

describe('writing about a case', () => {
  it('keeps reply and note apart', async () => {
    const user = userEvent.setup();
    await show(<Composer one={one} />);
    await user.type(reply(), 'Dear customer');
    expect(screen.getByText('The customer reads this')).toBeInTheDocument();

    await user.click(screen.getByRole('radio', { name: /Internal note/ }));
    expect(note()).toHaveValue('');
    expect(screen.getByText('Only colleagues read this')).toBeInTheDocument();
    await user.type(note(), 'He is angry');
    await user.click(screen.getByRole('button', { name: 'Add note' }));
    await waitFor(() => expect(said).toEqual([{ kind: 'INTERNAL_NOTE', body: 'He is angry' }]));
    await waitFor(() => expect(note()).toHaveValue(''));

    await user.click(screen.getByRole('radio', { name: /Reply/ }));
    expect(reply()).toHaveValue('Dear customer');
    expect(moved).toEqual([]);
  });

  it('keeps what was typed for when one comes back', async () => {
    const user = userEvent.setup();
    const { unmount } = await show(<Composer one={one} />);
    await user.type(reply(), 'Half a sentence');
    unmount();
    await show(<Composer one={one} />);
    expect(reply()).toHaveValue('Half a sentence');
    await user.keyboard('{Control>}{Enter}{/Control}');
    expect(said).toEqual([]);
    await user.click(reply());
    await user.keyboard('{Control>}{Enter}{/Control}');
    await waitFor(() => expect(said).toEqual([{ kind: 'PUBLIC_REPLY', body: 'Half a sentence' }]));
    await waitFor(() => expect(drafts()).toHaveLength(0));
  });

  it('forgets a reply that was sent although one left before the answer', async () => {
    const arrive = later();
    const user = userEvent.setup();
    const { unmount } = await show(<Composer one={one} />);
    await user.type(reply(), 'Sent once{Control>}{Enter}{/Control}');
    await waitFor(() => expect(said).toHaveLength(1));
    unmount();
    expect(kept('reply')).toBe('Sent once');
    arrive();
    await waitFor(() => expect(drafts()).toHaveLength(0));
  });

  it('forgets a reply that was sent while a note is begun', async () => {
    const arrive = later();
    const user = userEvent.setup();
    await show(<Composer one={one} />);
    await user.type(reply(), 'Sent once{Control>}{Enter}{/Control}');
    await waitFor(() => expect(said).toHaveLength(1));
    await user.click(screen.getByRole('radio', { name: /Internal note/ }));
    arrive();
    await waitFor(() => expect(kept('reply')).toBeUndefined());
    await user.click(screen.getByRole('radio', { name: /Reply/ }));
    expect(reply()).toHaveValue('');
  });

  it('is on its way for whoever comes back before the answer', async () => {
    const arrive = later();
    const user = userEvent.setup();
    await show(<Leaving />);
    await user.type(reply(), 'Sent once{Control>}{Enter}{/Control}');
    await waitFor(() => expect(said).toHaveLength(1));
    await user.click(screen.getByRole('button', { name: 'away' }));
    await user.click(screen.getByRole('button', { name: 'back' }));
    expect(reply()).toHaveAttribute('readonly');
    await user.click(reply());
    await user.keyboard('{Control>}{Enter}{/Control}');
    arrive();
    await waitFor(() => expect(reply()).toHaveValue(''));
    expect(said).toHaveLength(1);
  });

  it('sends a reply without an answer again under the same key, also when one has been away', async () => {
    answer = Promise.resolve(HttpResponse.error());
    const user = userEvent.setup();
    const { unmount } = await show(<Composer one={one} />);
    await user.type(reply(), 'Once{Control>}{Enter}{/Control}');
    await screen.findByRole('alert');
    unmount();
    answer = Promise.resolve(undefined);
    await show(<Composer one={one} />);
    await user.click(screen.getByRole('button', { name: 'Send reply' }));
    await waitFor(() => expect(reply()).toHaveValue(''));
    await user.type(reply(), 'Once{Control>}{Enter}{/Control}');
    await waitFor(() => expect(keys).toHaveLength(3));
    expect(keys[1]).toBe(keys[0]);
    expect(keys[2]).not.toBe(keys[0]);
  });

  it('shows nobody what somebody else began', async () => {
    const user = userEvent.setup();
    const { unmount } = await show(<Composer one={one} />);
    await user.click(screen.getByRole('radio', { name: /Internal note/ }));
    await user.type(note(), 'Not for Wang');
    unmount();
    await show(<Composer one={one} />, 'en', { person: 'wang' });
    expect(reply()).toHaveValue('');
    await user.click(screen.getByRole('radio', { name: /Internal note/ }));
    expect(note()).toHaveValue('');
  });

  it('sends nothing while an input method composes', async () => {
    const user = userEvent.setup();
    await show(<Composer one={one} />);
    await user.type(reply(), 'nihao');
    fireEvent.keyDown(reply(), { key: 'Enter', ctrlKey: true, isComposing: true });
    fireEvent.change(reply(), { target: { value: '你好' } });
    fireEvent.keyDown(reply(), { key: 'Enter', ctrlKey: true });
    await waitFor(() => expect(said.map(({ body }) => body)).toEqual(['你好']));
  });

  it('replies and waits over the version that there is after the reply', async () => {
    const user = userEvent.setup();
    await show(<Composer one={one} />);
    await user.type(reply(), 'Which model is it?');
    await choose(user, 'Then wait for customer');
    await user.click(screen.getByRole('button', { name: 'Send and wait' }));
    await waitFor(() => expect(moved).toEqual([{ move: { state: 'PENDING_CUSTOMER' }, version: '"5"' }]));
  });

  it('resolves with the reply as the solution, which can be shortened but not emptied', async () => {
    const user = userEvent.setup();
    await show(<Composer one={one} />);
    await user.type(reply(), 'Hello, restart it');
    await choose(user, 'Then resolve the case');
    const solution = screen.getByRole('textbox', { name: /Solution/ });
    expect(solution).toHaveValue('Hello, restart it');
    await user.clear(solution);
    await user.click(screen.getByRole('button', { name: 'Send and resolve' }));
    expect(screen.getByText('Say what helped')).toBeInTheDocument();
    expect(said).toEqual([]);
    await user.type(solution, 'Restart');
    await user.click(screen.getByRole('button', { name: 'Send and resolve' }));
    await waitFor(() => expect(moved[0]?.move).toEqual({ state: 'RESOLVED', resolution: 'Restart' }));
  });

  it('says that the reply is out when only the move was refused', async () => {
    server.use(http.put('*/api/cases/c1/state', () => refuse(412, 'stale-version')));
    const user = userEvent.setup();
    await show(<Composer one={one} />);
    await user.type(reply(), 'Done');
    await choose(user, 'Then wait for customer');
    await user.click(screen.getByRole('button', { name: 'Send and wait' }));
    const told = /The reply is sent, but the state stayed: Somebody else/;
    expect(await screen.findByRole('alert')).toHaveTextContent(told);
    expect(said).toHaveLength(1);
    expect(reply()).toHaveValue('');
  });

  it('takes only notes once the case has ended', async () => {
    await show(<Composer one={{ ...one, state: 'CLOSED', allowedMoves: [] }} />);
    expect(screen.queryByRole('radio')).toBeNull();
    expect(note()).toBeInTheDocument();
    expect(screen.getByText(/The case has ended/)).toBeInTheDocument();
  });

  it('begins a reply with R and a note with N', async () => {
    const user = userEvent.setup();
    await show(<Composer one={one} />);
    await user.keyboard('n');
    expect(note()).toHaveFocus();
    await user.keyboard('r');
    expect(note()).toHaveValue('r');
    await user.clear(note());
    await user.tab();
    await user.keyboard('r');
    expect(reply()).toHaveFocus();
  });
});
