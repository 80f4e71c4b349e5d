import { Select } from '@mantine/core';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { mockApi } from '@/test/server';
import { show } from '@/test/render';
import { useUnsaved } from '../unsaved';
import { FormDialog } from './form-dialog';

mockApi();

function Field({ label }: { label: string }) {
  const [text, setText] = useState('');
  useUnsaved(text !== '');
  return <input aria-label={label} value={text} onChange={(event) => setText(event.currentTarget.value)} />;
}

function Two() {
  const [outer, setOuter] = useState(true);
  const [inner, setInner] = useState(false);
  return (
    <FormDialog opened={outer} onClose={() => setOuter(false)} title="Outer">
      <Field label="outer" />
      <button type="button" onClick={() => setInner(true)}>
        more
      </button>
      <FormDialog opened={inner} onClose={() => setInner(false)} title="Inner">
        <Field label="inner" />
      </FormDialog>
    </FormDialog>
  );
}

describe('a form in a dialog', () => {
  it('opens in its first field', async () => {
    const user = userEvent.setup();
    await show(<Two />);
    await waitFor(() => expect(screen.getByRole('textbox', { name: 'outer' })).toHaveFocus());
    await user.click(screen.getByRole('button', { name: 'more' }));
    await waitFor(() => expect(screen.getByRole('textbox', { name: 'inner' })).toHaveFocus());
  });

  it('keeps Tab in the upper one, from its last control to its first', async () => {
    const user = userEvent.setup();
    await show(<Two />);
    await user.click(await screen.findByRole('button', { name: 'more' }));
    const field = screen.getByRole('textbox', { name: 'inner' });
    await waitFor(() => expect(field).toHaveFocus());
    const dialog = screen.getByRole('dialog', { name: 'Inner' });
    for (let steps = 0; steps < 4; steps++) {
      await user.tab();
      expect(dialog).toContainElement(document.activeElement as HTMLElement);
    }
    expect(field).toHaveFocus();
  });

  it('is sent with Ctrl Enter', async () => {
    const user = userEvent.setup();
    const sent = vi.fn((event: React.SubmitEvent) => event.preventDefault());
    await show(
      <FormDialog opened onClose={() => undefined} title="Letter">
        <form onSubmit={sent}>
          <input aria-label="to" />
        </form>
      </FormDialog>,
    );
    await waitFor(() => expect(screen.getByRole('textbox', { name: 'to' })).toHaveFocus());
    await user.keyboard('{Control>}{Enter}{/Control}');
    expect(sent).toHaveBeenCalledOnce();
  });

  it('is sent with Ctrl Enter from a choice, too, unless one is marked in it', async () => {
    const user = userEvent.setup();
    const sent = vi.fn((event: React.SubmitEvent) => event.preventDefault());
    await show(
      <FormDialog opened onClose={() => undefined} title="Letter">
        <form onSubmit={sent}>
          <Select label="Kind" data={['Post', 'Mail']} />
        </form>
      </FormDialog>,
    );
    const kind = screen.getByRole('combobox', { name: 'Kind' });
    await waitFor(() => expect(kind).toHaveFocus());
    await user.keyboard('{Control>}{Enter}{/Control}');
    expect(sent).toHaveBeenCalledOnce();
    expect(kind).toHaveAttribute('aria-expanded', 'false');
    await user.keyboard('{ArrowDown}{Control>}{Enter}{/Control}');
    expect(sent).toHaveBeenCalledOnce();
    expect(kind).toHaveValue('Post');
  });

  it('closes without a question while nothing was typed', async () => {
    const user = userEvent.setup();
    await show(<Two />);
    await screen.findByRole('dialog', { name: 'Outer' });
    await user.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
  });

  it('asks before it throws away what was typed', async () => {
    const user = userEvent.setup();
    await show(<Two />);
    await user.type(await screen.findByRole('textbox', { name: 'outer' }), 'kept');
    await user.keyboard('{Escape}');
    await user.click(await screen.findByRole('button', { name: 'Stay here' }));
    expect(screen.getByRole('textbox', { name: 'outer' })).toHaveValue('kept');
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Leave' })).not.toBeInTheDocument());
    await user.keyboard('{Escape}');
    await user.click(await screen.findByRole('button', { name: 'Leave' }));
    await waitFor(() => expect(screen.queryByRole('textbox')).not.toBeInTheDocument());
  });

  it('over another one is closed alone by Escape', async () => {
    const user = userEvent.setup();
    await show(<Two />);
    await user.click(await screen.findByRole('button', { name: 'more' }));
    await screen.findByRole('dialog', { name: 'Inner' });
    await user.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('dialog', { name: 'Inner' })).not.toBeInTheDocument());
    expect(screen.getByRole('dialog', { name: 'Outer' })).toBeInTheDocument();
  });
});
