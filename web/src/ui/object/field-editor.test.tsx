import { fireEvent, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Formats } from '@/lib/format';
import { show } from '@/test/render';
import { FieldEditor } from './field-editor';
import type { ObjectField } from './object';

const field: ObjectField<object> = { id: 'startsAt', label: 'campaigns.fields.startsAt', type: 'moment' };

describe('the editor of a moment', () => {
  beforeEach(() => vi.stubEnv('TZ', 'Europe/Berlin'));
  afterEach(() => vi.unstubAllEnvs());

  it('shows and takes the time in the time zone of the person', async () => {
    const onChange = vi.fn();
    const editor = <FieldEditor field={field} value="2026-12-01T18:00:00Z" onChange={onChange} />;
    await show(editor, 'en', { timeZone: 'Asia/Shanghai' });
    const input = screen.getByLabelText('Starts');
    expect(input).toHaveValue(new Formats('en').local('2026-12-02T02:00'));
    fireEvent.change(input, { target: { value: '2026-12-01T08:00' } });
    expect(onChange).toHaveBeenCalledWith('2026-12-01T00:00:00.000Z');
  });

  it('gives nothing for what was emptied', async () => {
    const onChange = vi.fn();
    await show(<FieldEditor field={field} value="2026-12-01T18:00:00Z" onChange={onChange} />);
    fireEvent.change(screen.getByLabelText('Starts'), { target: { value: '' } });
    expect(onChange).toHaveBeenCalledWith(null);
  });
});

describe('the editor of a country', () => {
  const country: ObjectField<object> = { id: 'country', label: 'accounts.fields.country', type: 'country' };

  it.each(['Germ', 'de'])('finds it by %s', async (typed) => {
    const user = userEvent.setup();
    const onChange = vi.fn();
    await show(<FieldEditor field={country} value={null} onChange={onChange} />);
    await user.type(screen.getByRole('combobox', { name: 'Country' }), typed);
    await user.click(await screen.findByRole('option', { name: 'Germany' }));
    expect(onChange.mock.lastCall?.[0]).toBe('DE');
  });

  it('shows what is none', async () => {
    await show(<FieldEditor field={country} value="Prussia" onChange={vi.fn()} />);
    expect(screen.getByRole('combobox', { name: 'Country' })).toHaveValue('Prussia');
  });
});
