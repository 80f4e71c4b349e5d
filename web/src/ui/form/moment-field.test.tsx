import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import type { Language } from '@/lib/language';
import { show } from '@/test/render';
import { MomentField } from './moment-field';

function Form({ start }: { start: string }) {
  const [local, setLocal] = useState(start);
  return (
    <>
      <MomentField label="Start" value={local} onChange={setLocal} />
      <output>{local}</output>
    </>
  );
}

async function open(start = '', language?: Language) {
  const user = userEvent.setup();
  await show(<Form start={start} />, language);
  return { user, field: await screen.findByRole('textbox', { name: 'Start' }) };
}

const value = () => screen.getByRole('status').textContent;

describe('a moment', () => {
  it.each([
    ['en', 'Nov 29, 2026, 9:30 AM'],
    ['zh-CN', '2026年11月29日 09:30'],
  ] as const)('is written as %s does', async (language, written) => {
    const { field } = await open('2026-11-29T09:30', language);
    expect((field as HTMLInputElement).value.replace('\u202f', ' ')).toBe(written);
  });

  it('needs its time', async () => {
    const { user, field } = await open();
    await user.type(field, '2026-11-29');
    await user.tab();
    expect(field).toHaveAccessibleDescription(/not a date with a time/);
    await user.type(field, ' 9:30');
    expect(value()).toBe('2026-11-29T09:30');
  });

  it('is chosen by its day, in the morning until a time is told', async () => {
    const { user, field } = await open('', 'zh-CN');
    await user.type(field, '2026-11-29 08:00');
    await user.clear(field);
    await user.click(screen.getByRole('button', { name: '从日历中选择' }));
    await user.click((await screen.findAllByRole('button', { pressed: false }))[10] as HTMLElement);
    expect(value()).toMatch(/^\d{4}-\d\d-\d\dT09:00$/);
    await user.clear(screen.getByRole('spinbutton', { name: '小时' }));
    await user.type(screen.getByRole('spinbutton', { name: '小时' }), '15');
    expect(value()).toMatch(/T15:00$/);
    await user.click(screen.getByRole('button', { name: '完成' }));
    expect(field).toHaveFocus();
  });
});
