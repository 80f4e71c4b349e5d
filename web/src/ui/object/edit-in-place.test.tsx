import { fireEvent, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { factsApi, freshFacts, kept, object, type One, open, type } from '@/test/facts';
import { show } from '@/test/render';
import { mockApi } from '@/test/server';
import { ObjectFacts } from './object-facts';

mockApi(...factsApi);
beforeEach(freshFacts);

const whileItIsYoung = {
  ...object,
  fields: object.fields.map((field) => ({ ...field, edit: ({ version }: One) => version < 4 })),
};

/** A record that others end while it is shown. */
function Ending() {
  const [one, setOne] = useState(kept.stored);
  return (
    <>
      <button type="button" onClick={() => setOne({ ...one, version: 4 })}>
        End it
      </button>
      <ObjectFacts object={whileItIsYoung} one={one} version={'"3"'} />
    </>
  );
}

describe('editing a fact in its place', () => {
  it('keeps what is being typed when the record ends meanwhile', async () => {
    const user = userEvent.setup();
    await show(<Ending />);
    await user.click(await screen.findByRole('button', { name: /Change Region/ }));
    await user.type(screen.getByRole('textbox', { name: 'Region' }), ' nowhere');
    await user.click(screen.getByRole('button', { name: 'End it' }));
    expect(screen.getByRole('textbox', { name: 'Region' })).toHaveValue('North nowhere');
    expect(screen.queryByRole('button', { name: 'Change Phone' })).not.toBeInTheDocument();
  });

  it('saves, says so, and takes it back', async () => {
    const user = await open();
    await type(user, 'South');
    expect(await screen.findByText('Changed: Region')).toBeInTheDocument();
    expect(kept.written).toEqual([{ change: { region: 'South' }, version: '"3"' }]);
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(kept.stored.region).toBe('North'));
    expect(kept.written[1]).toEqual({ change: { region: 'North' }, version: '"4"' });
  });

  it('keeps what was typed beside the reason of a refusal', async () => {
    const user = await open();
    await type(user, 'nowhere');
    expect(await screen.findByText('No such region')).toBeInTheDocument();
    expect(screen.getByRole('textbox', { name: 'Region' })).toHaveValue('nowhere');
    await user.keyboard('{Escape}');
    expect(await screen.findByRole('button', { name: /North/ })).toBeInTheDocument();
  });

  it('says itself that an email address is none, beside what was typed', async () => {
    const user = await open();
    await user.keyboard('{Escape}');
    await user.click(screen.getByRole('button', { name: /Change Email/ }));
    const editor = screen.getByRole('textbox', { name: 'Email' });
    await user.type(editor, 'nobody{Enter}');
    expect(editor).toHaveAccessibleDescription('This is not an email address');
    expect(editor).toHaveValue('nobody');
    expect(editor.closest('form')).toHaveAttribute('novalidate');
    expect(kept.written).toHaveLength(0);
    await user.type(editor, '@nord.example{Enter}');
    await waitFor(() => expect(kept.written[0]?.change).toEqual({ email: 'nobody@nord.example' }));
  });

  it('does not take half a date for none', async () => {
    const user = await open();
    await user.keyboard('{Escape}');
    await user.click(screen.getByRole('button', { name: /Change Expected close/ }));
    const editor = screen.getByRole('textbox', { name: 'Expected close' });
    await user.type(editor, '2026-12{Enter}');
    expect(editor).toHaveAccessibleDescription('This is not a date. Write it like 2026-11-29');
    expect(kept.written).toHaveLength(0);
    await user.type(editor, '-24{Enter}');
    await waitFor(() => expect(kept.written[0]?.change).toEqual({ signedOn: '2026-12-24' }));
  });

  it('takes a pasted amount for what it says, and writes none that it cannot read', async () => {
    const user = await open();
    await user.keyboard('{Escape}');
    await user.click(screen.getByRole('button', { name: /Change Amount/ }));
    const editor = screen.getByRole('textbox', { name: 'Amount' });
    for (const text of ['1e3', '-5', '99999999999999999']) {
      await user.clear(editor);
      await user.paste(text);
      await user.keyboard('{Enter}');
      expect(editor).toHaveValue(text);
      expect(editor).toBeInvalid();
    }
    expect(editor).toHaveAccessibleDescription('At most 15 digits before the decimal point');
    expect(kept.written).toHaveLength(0);
    await user.clear(editor);
    await user.paste('12万');
    await user.keyboard('{Enter}');
    await waitFor(() => expect(kept.written[0]?.change).toEqual({ amount: 120000 }));
  });

  it('sends a phone number in plain digits, and dials them', async () => {
    kept.stored = { ...kept.stored, phone: '０１０－６５５５' };
    const user = await open();
    await user.keyboard('{Escape}');
    expect(screen.getByRole('link', { name: '010-6555' })).toHaveAttribute('href', 'tel:010-6555');
    await user.click(screen.getByRole('button', { name: 'Change Phone' }));
    const editor = screen.getByRole('textbox', { name: 'Phone' });
    await user.clear(editor);
    await user.type(editor, '＋８６ １０{Enter}');
    await waitFor(() => expect(kept.written[0]?.change).toEqual({ phone: '+86 10' }));
    expect(await screen.findByRole('link', { name: '+86 10' })).toHaveAttribute('href', 'tel:+86 10');
  });

  it('keeps what was typed while Escape is a key of the input method', async () => {
    const user = await open();
    const editor = screen.getByRole('textbox', { name: 'Region' });
    await user.clear(editor);
    await user.type(editor, 'nan');
    fireEvent.keyDown(editor, { key: 'Escape', isComposing: true });
    expect(screen.getByRole('textbox', { name: 'Region' })).toHaveValue('nan');
  });
});
