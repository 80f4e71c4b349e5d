import { fireEvent, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import type { Language } from '@/lib/language';
import type { NumberKind } from '@/lib/read-number';
import type { TypedNumber } from '@/lib/typed-number';
import { show } from '@/test/render';
import { NumberField } from './number-field';

const changed = vi.fn();
beforeEach(() => changed.mockClear());

function Amount({ start = '', kind }: { start?: TypedNumber; kind?: NumberKind }) {
  const [value, setValue] = useState(start);
  const [currency, setCurrency] = useState('CNY');
  return (
    <>
      <NumberField
        label="Amount"
        kind={kind ?? { currency, min: 0 }}
        value={value}
        onChange={(next) => {
          changed(next);
          setValue(next);
        }}
      />
      <button onClick={() => setCurrency('USD')}>elsewhere</button>
    </>
  );
}

const start = async (language: Language = 'en', props: Parameters<typeof Amount>[0] = {}) => {
  const user = userEvent.setup();
  const { unmount } = await show(<Amount {...props} />, language);
  return { user, unmount, field: screen.getByRole('textbox', { name: 'Amount' }) };
};

describe('a field for a number', () => {
  it.each([
    ['12万', 120000, '120,000'],
    ['１２３．４５', 123.45, '123.45'],
    ['１２，３４５', 12345, '12,345'],
    ['¥1,280.50', 1280.5, '1,280.5'],
    ['1.5亿', 150000000, '150,000,000'],
    ['999999999999999', 999999999999999, '999,999,999,999,999'],
  ])('means by %s what it says, and writes it so when it is left', async (text, value, after) => {
    const { user, field } = await start();
    await user.click(field);
    await user.paste(text);
    expect(field).toHaveValue(text);
    expect(changed).toHaveBeenLastCalledWith(value);
    await user.tab();
    expect(field).toHaveValue(after);
    expect(field).not.toBeInvalid();
  });

  it.each([
    ['1e3', 'Not a number', '不是数字'],
    ['-5', 'Not less than 0', '不能小于 0'],
    ['1.280,50', 'Not clear which number: write it like 1,280.50', '数字写法不明确，请写成 1,280.50'],
    ['99999999999999999', 'At most 15 digits before the decimal point', '小数点前最多 15 位数字'],
    ['1.23456', 'At most 4 decimals', '最多 4 位小数'],
    ['US$5', 'In another currency than this amount', '与此金额的币种不同'],
  ])('keeps %s as it was typed and says why it is refused', async (text, en, zh) => {
    for (const [language, words] of [['en', en] as const, ['zh-CN', zh] as const]) {
      const { user, field, unmount } = await start(language);
      await user.type(field, text);
      expect(field).not.toBeInvalid();
      await user.tab();
      expect(field).toHaveValue(text);
      expect(field).toHaveAccessibleDescription(words);
      expect(changed).toHaveBeenLastCalledWith(text);
      unmount();
    }
  });

  it('says so at Enter as well', async () => {
    const { user, field } = await start();
    await user.type(field, 'much{Enter}');
    expect(field).toHaveAccessibleDescription('Not a number');
    await user.type(field, '5');
    expect(field).not.toBeInvalid();
  });

  it('lets an input method compose full-width digits and units', async () => {
    const { field } = await start();
    field.focus();
    fireEvent.compositionStart(field);
    for (const text of ['１', '１２', '１２w', '１２wan', '１２万']) {
      fireEvent.compositionUpdate(field, { data: text });
      fireEvent.input(field, { target: { value: text }, isComposing: true });
      expect(field).toHaveValue(text);
    }
    fireEvent.keyDown(field, { key: 'Enter', isComposing: true });
    fireEvent.compositionEnd(field, { data: '１２万' });
    expect(field).not.toBeInvalid();
    expect(changed).toHaveBeenLastCalledWith(120000);
    fireEvent.blur(field);
    expect(field).toHaveValue('120,000');
  });

  it('reads again what was refused when its currency changes', async () => {
    const { user, field } = await start();
    await user.type(field, 'US$5');
    await user.click(screen.getByRole('button', { name: 'elsewhere' }));
    expect(field).toHaveValue('5');
    expect(changed).toHaveBeenLastCalledWith(5);
  });

  it('is empty when it is emptied', async () => {
    const { user, field } = await start('en', { start: 12 });
    await user.clear(field);
    expect(changed).toHaveBeenLastCalledWith('');
    expect(field).toHaveValue('');
  });
});
