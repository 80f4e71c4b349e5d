import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Case } from '@/api/types';
import { draftPlace } from '@/lib/drafts';
import { show } from '@/test/render';
import { http, HttpResponse, mockApi } from '@/test/server';
import { Composer } from './composer';

mockApi(http.get('*/api/cases/states', () => HttpResponse.json([{ state: 'CLOSED', moves: [] }])));

beforeEach(() => localStorage.clear());

describe('a reply that was being written when the case ended', () => {
  const ended = {
    id: 'c1',
    subject: 'Printer burns',
    type: 'INCIDENT',
    state: 'CLOSED',
    allowedMoves: [],
    accountId: 'a1',
    version: 4,
  } as unknown as Case;

  it('is still there, and can be kept as a note', async () => {
    draftPlace('lin', 'case.c1.reply').write('We have sent a new one.');
    draftPlace('lin', 'case.c1.note').write('Ask the plant.');
    const user = userEvent.setup();
    await show(<Composer one={ended} />);
    expect(await screen.findByText('We have sent a new one.')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Keep it as a note' }));
    const note = screen.getByRole('textbox', { name: 'Internal note' });
    expect(note).toHaveValue('Ask the plant.\n\nWe have sent a new one.');
    expect(screen.queryByRole('button', { name: 'Keep it as a note' })).not.toBeInTheDocument();
    expect(draftPlace('lin', 'case.c1.reply').value()).toBeUndefined();
  });
});
