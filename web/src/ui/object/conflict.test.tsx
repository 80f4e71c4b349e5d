import { screen, waitFor, within } from '@testing-library/react';
import { factsApi, freshFacts, kept, open, type } from '@/test/facts';
import { mockApi } from '@/test/server';

mockApi(...factsApi);
beforeEach(freshFacts);

describe('a fact that somebody else has changed as well', () => {
  it('goes together with changes of other fields without a question, and names them', async () => {
    const user = await open();
    kept.stored = { ...kept.stored, phone: '2', version: 4 };
    await type(user, 'South');
    const told = 'Changed: Region. Somebody else changed meanwhile, and it was kept: Phone';
    expect(await screen.findByText(told)).toBeInTheDocument();
    expect(kept.stored).toMatchObject({ region: 'South', phone: '2' });
  });

  it('asks when both changed the same, and writes only what was chosen', async () => {
    const user = await open();
    kept.stored = { ...kept.stored, region: 'East', version: 4 };
    await type(user, 'South');
    const dialog = await screen.findByRole('dialog', { name: 'Somebody else changed this too' });
    expect(kept.stored.region).toBe('East');
    await user.click(within(dialog).getByRole('button', { name: 'Save this choice' }));
    expect(within(dialog).getByRole('alert')).toHaveTextContent('one more field');
    await user.click(within(dialog).getByRole('radio', { name: /Yours/ }));
    await user.click(within(dialog).getByRole('button', { name: 'Save this choice' }));
    await waitFor(() => expect(kept.stored.region).toBe('South'));
    expect(kept.written.map(({ version }) => version)).toEqual(['"3"', '"4"']);
  });

  it('writes nothing when theirs is chosen', async () => {
    const user = await open();
    kept.stored = { ...kept.stored, region: 'East', version: 4 };
    await type(user, 'South');
    const dialog = await screen.findByRole('dialog', { name: 'Somebody else changed this too' });
    await user.click(within(dialog).getByRole('radio', { name: /Theirs/ }));
    await user.click(within(dialog).getByRole('button', { name: 'Save this choice' }));
    expect(await screen.findByRole('button', { name: /East/ })).toBeInTheDocument();
    expect(kept.written).toHaveLength(1);
    expect(screen.queryByText(/Changed: Region/)).not.toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Undo' })).not.toBeInTheDocument();
  });

  it('shows theirs on the page until it is decided', async () => {
    const user = await open();
    kept.stored = { ...kept.stored, region: 'East', version: 4 };
    await type(user, 'South');
    const dialog = await screen.findByRole('dialog', { name: 'Somebody else changed this too' });
    const page = () => screen.getByText('Change Region').parentElement;
    expect(page()).toHaveTextContent('East');
    await user.click(within(dialog).getByRole('button', { name: 'Go on editing' }));
    expect(await screen.findByRole('textbox', { name: 'Region' })).toHaveValue('South');
  });
});

describe('an amount whose currency somebody else has changed', () => {
  async function typed() {
    Object.assign(kept.stored, { amount: 100, currency: 'CNY' });
    const user = await open();
    await user.click(await screen.findByRole('button', { name: /Change Amount/ }));
    const editor = screen.getByRole('textbox', { name: 'Amount' });
    await user.clear(editor);
    kept.stored = { ...kept.stored, currency: 'JPY', version: 4 };
    await user.type(editor, '200{Enter}');
    const dialog = within(await screen.findByRole('dialog', { name: 'Somebody else changed this too' }));
    return { user, dialog };
  }

  it('is asked about, each side in its currency, and kept in the one it was typed in', async () => {
    const { user, dialog } = await typed();
    expect(dialog.getByText('Before').parentElement).toHaveTextContent('Before¥100.00');
    expect(dialog.getByRole('radio', { name: 'Theirs JP¥100' })).toBeInTheDocument();
    await user.click(dialog.getByRole('radio', { name: 'Yours ¥200.00' }));
    await user.click(dialog.getByRole('button', { name: 'Save this choice' }));
    await waitFor(() => expect(kept.stored).toMatchObject({ amount: 200, currency: 'CNY' }));
  });

  it('stays as they left it where theirs is chosen', async () => {
    const { user, dialog } = await typed();
    await user.click(dialog.getByRole('radio', { name: /Theirs/ }));
    await user.click(dialog.getByRole('button', { name: 'Save this choice' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
    expect(kept.stored).toMatchObject({ amount: 100, currency: 'JPY', version: 4 });
  });
});

describe('taking a change back', () => {
  it('puts theirs back where mine was chosen over it', async () => {
    const user = await open();
    kept.stored = { ...kept.stored, region: 'East', version: 4 };
    await type(user, 'South');
    await user.click(await screen.findByRole('radio', { name: /Yours/ }));
    await user.click(screen.getByRole('button', { name: 'Save this choice' }));
    await user.click(await screen.findByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(kept.stored.region).toBe('East'));
    expect(kept.written.at(-1)).toEqual({ change: { region: 'East' }, version: '"5"' });
  });

  async function afterSomebodyElse() {
    const user = await open();
    await type(user, 'South');
    const undo = await screen.findByRole('button', { name: 'Undo' });
    kept.stored = { ...kept.stored, region: 'East', version: 5 };
    await user.click(undo);
    const dialog = await screen.findByRole('dialog', { name: 'Somebody else has changed this since' });
    expect(dialog).toHaveTextContent('Take backNorth');
    expect(dialog).toHaveTextContent('TheirsEast');
    expect(screen.getByText('Change Region').parentElement).toHaveTextContent('East');
    return { user, dialog: within(dialog) };
  }

  it('asks when somebody else has changed it since, and keeps theirs', async () => {
    const { user, dialog } = await afterSomebodyElse();
    await user.click(dialog.getByRole('button', { name: 'Keep theirs' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
    expect(kept.stored).toMatchObject({ region: 'East', version: 5 });
    expect(await screen.findByRole('button', { name: /East/ })).toBeInTheDocument();
  });

  it('takes it back over theirs where that is wanted', async () => {
    const { user, dialog } = await afterSomebodyElse();
    await user.click(dialog.getByRole('button', { name: 'Take back anyway' }));
    await waitFor(() => expect(kept.stored).toMatchObject({ region: 'North', version: 6 }));
    expect(await screen.findByRole('button', { name: /North/ })).toBeInTheDocument();
  });

  it('leaves all as it is when the question is closed', async () => {
    const { user } = await afterSomebodyElse();
    await user.keyboard('{Escape}');
    expect(await screen.findByRole('button', { name: /East/ })).toBeInTheDocument();
    expect(kept.stored.version).toBe(5);
    expect(screen.queryByText(/could not be taken back/)).not.toBeInTheDocument();
  });
});
