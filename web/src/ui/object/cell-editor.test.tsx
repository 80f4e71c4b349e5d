import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { show } from '@/test/render';
import { CellEditor } from './cell-editor';
import type { ObjectField } from './object';

interface One {
  email: string | null;
}

const field: ObjectField<One> = { id: 'email', label: 'contacts.fields.email', type: 'email' };

describe('an email address in a cell', () => {
  it.each(['{Enter}', '{Tab}', 'leaving'])('is not given up by %s while it is none', async (key) => {
    const user = userEvent.setup();
    const onDone = vi.fn();
    await show(
      <>
        <CellEditor field={field} one={{ email: null }} onDone={onDone} />
        <button type="button">elsewhere</button>
      </>,
      'zh-CN',
    );
    const editor = screen.getByRole('textbox');
    await user.type(editor, 'nobody');
    if (key === 'leaving') await user.click(screen.getByRole('button', { name: 'elsewhere' }));
    else await user.keyboard(key);
    expect(editor).toHaveAccessibleDescription('邮箱格式不正确');
    expect(editor).toHaveValue('nobody');
    expect(onDone).not.toHaveBeenCalled();
    await user.type(editor, '@nord.example{Enter}');
    expect(onDone).toHaveBeenCalledWith('stay', {
      value: 'nobody@nord.example',
      seen: { email: null },
    });
  });
});
