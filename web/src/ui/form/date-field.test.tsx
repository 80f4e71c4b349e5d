import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { act, useState } from 'react';
import { type Language, switchLanguage } from '@/lib/language';
import { show } from '@/test/render';
import { DateField } from './date-field';
import { FormDialog } from './form-dialog';

const onSend = vi.fn();
const wrong = 'This is not a date. Write it like 2026-11-29';

function Form({ start = '' }: { start?: string }) {
  const [day, setDay] = useState(start);
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        onSend(day);
      }}
    >
      <DateField label="Day" value={day} onChange={setDay} />
      <output>{day}</output>
      <button>Send</button>
    </form>
  );
}

async function open(start?: string, language?: Language) {
  onSend.mockClear();
  const user = userEvent.setup();
  await show(<Form start={start} />, language);
  return { user, field: await screen.findByRole('textbox', { name: 'Day' }) };
}

const value = () => screen.getByRole('status').textContent;
const day = (name: RegExp) => screen.findByRole('button', { name });

describe('a day', () => {
  it('is written as the language does, and changes with it in its place', async () => {
    const { field } = await open('2026-11-29');
    expect(field).toHaveValue('Nov 29, 2026');
    await act(() => switchLanguage('zh-CN'));
    expect(field).toHaveValue('2026年11月29日');
  });

  it.each(['2026-11-29', 'Nov 29, 2026', '11/29/2026', '2026年11月29日'])('is typed as %s', async (text) => {
    const { user, field } = await open();
    await user.type(field, text);
    expect(field).toHaveValue(text);
    expect(value()).toBe('2026-11-29');
    await user.tab();
    expect(field).toHaveValue('Nov 29, 2026');
  });

  it('is filled in at once', async () => {
    const { field } = await open('', 'zh-CN');
    fireEvent.change(field, { target: { value: '2026-11-29' } });
    fireEvent.blur(field);
    expect(field).toHaveValue('2026年11月29日');
  });

  it('is none when it is emptied', async () => {
    const { user, field } = await open('2026-11-29');
    await user.clear(field);
    await user.tab();
    expect(value()).toBe('');
    expect(field).toHaveAccessibleDescription('');
  });

  it('says when it cannot be understood, and stays as it was typed', async () => {
    const { user, field } = await open('2026-11-29');
    await user.clear(field);
    await user.type(field, '31/12/2026');
    expect(field).toHaveAccessibleDescription('');
    await user.tab();
    expect(field).toHaveAccessibleDescription(wrong);
    expect(field).toHaveValue('31/12/2026');
    expect(value()).toBe('');
  });

  it('holds its form back while it cannot be understood', async () => {
    const { user, field } = await open();
    await user.type(field, 'soon{Enter}');
    expect(field).toHaveAccessibleDescription(wrong);
    expect(onSend).not.toHaveBeenCalled();
    await user.click(screen.getByRole('button', { name: 'Send' }));
    expect(field).toHaveFocus();
    await user.clear(field);
    await user.type(field, '2026-11-29{Enter}');
    expect(onSend).toHaveBeenCalledWith('2026-11-29');
  });
});

describe('its calendar', () => {
  it('begins its weeks on Monday and goes with the keys over the end of a month', async () => {
    const { user, field } = await open('2026-11-29');
    await user.click(field);
    await user.keyboard('{ArrowDown}');
    const start = await day(/November 29, 2026/);
    await waitFor(() => expect(start).toHaveFocus());
    const heads = within(screen.getByRole('dialog')).getAllByRole('columnheader');
    expect(heads.map(({ textContent }) => textContent)).toEqual([
      'Mon',
      'Tue',
      'Wed',
      'Thu',
      'Fri',
      'Sat',
      'Sun',
    ]);
    await user.keyboard('{ArrowDown}{ArrowRight}{PageDown}');
    expect(await day(/January 7, 2027/)).toHaveFocus();
    await user.keyboard('{Enter}');
    expect(value()).toBe('2027-01-07');
    expect(field).toHaveFocus();
    expect(onSend).not.toHaveBeenCalled();
  });

  it('speaks the language', async () => {
    const { user } = await open('2026-11-29', 'zh-CN');
    await user.click(screen.getByRole('button', { name: '从日历中选择' }));
    expect(await day(/2026年11月29日星期日/)).toHaveAttribute('aria-pressed', 'true');
    await user.click(screen.getByRole('button', { name: '下个月' }));
    expect(screen.getByRole('button', { name: /2026年12月，/ })).toBeVisible();
  });

  it('leads to the months and the years', async () => {
    const { user } = await open('2026-11-29');
    await user.click(screen.getByRole('button', { name: 'Choose from the calendar' }));
    await user.click(await day(/November 2026, choose another month/));
    expect(screen.getByRole('button', { name: 'Nov' })).toHaveFocus();
    await user.click(await day(/2026, choose another year/));
    expect(screen.getByRole('button', { name: '2026' })).toHaveFocus();
    await user.click(screen.getByRole('button', { name: '2027' }));
    await user.click(screen.getByRole('button', { name: 'Feb' }));
    await user.click(await day(/February 3, 2027/));
    expect(value()).toBe('2027-02-03');
  });

  it('is all that Escape closes', async () => {
    const user = userEvent.setup();
    const onClose = vi.fn();
    await show(
      <FormDialog opened onClose={onClose} title="Dialog">
        <Form start="2026-11-29" />
      </FormDialog>,
    );
    const field = await screen.findByRole('textbox', { name: 'Day' });
    await user.click(screen.getByRole('button', { name: 'Choose from the calendar' }));
    await waitFor(async () => expect(await day(/November 29, 2026/)).toHaveFocus());
    await user.tab();
    expect(screen.getByRole('button', { name: 'Previous month' })).toHaveFocus();
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('button', { name: /November 29, 2026/ })).toBeNull();
    expect(field).toHaveFocus();
    expect(onClose).not.toHaveBeenCalled();
    await user.keyboard('{Escape}');
    expect(onClose).toHaveBeenCalled();
  });
});
