import { screen, waitFor } from '@testing-library/react';
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

describe('an amount in a cell', () => {
  const amount: ObjectField<Priced> = { id: 'amount', label: 'deals.fields.amount', type: 'money' };
  interface Priced {
    amount: number;
    currency: string;
  }

  it('is read in the currency of its row, and not given up while it is none', async () => {
    const user = userEvent.setup();
    const onDone = vi.fn();
    const one = { amount: 5, currency: 'USD' };
    await show(<CellEditor field={amount} one={one} onDone={onDone} />, 'zh-CN');
    const editor = screen.getByRole('textbox');
    await user.clear(editor);
    await user.paste('12万元');
    await user.keyboard('{Tab}');
    expect(editor).toHaveAccessibleDescription('与此金额的币种不同');
    expect(onDone).not.toHaveBeenCalled();
    await user.clear(editor);
    await user.paste('US$１２万');
    await user.keyboard('{Enter}');
    expect(onDone).toHaveBeenCalledWith('stay', { value: 120000, seen: one });
  });
});

describe('a currency in a cell', () => {
  const currency: ObjectField<{ currency: string }> = {
    id: 'currency',
    label: 'deals.fields.currency',
    type: 'currency',
  };

  it('becomes the first that fits at Enter', async () => {
    const user = userEvent.setup();
    const onDone = vi.fn();
    const one = { currency: 'CNY' };
    await show(<CellEditor field={currency} one={one} onDone={onDone} />);
    const editor = screen.getByRole('combobox');
    await user.clear(editor);
    await user.type(editor, 'usd');
    await waitFor(() => expect(editor).toHaveAttribute('aria-activedescendant'));
    await user.keyboard('{Enter}');
    expect(onDone).toHaveBeenCalledWith('stay', { value: 'USD', seen: one });
  });
});
