import type { TFunction } from 'i18next';
import { Formats } from '@/lib/format';
import { cellText } from './cell-text';
import type { ObjectField } from './object';

interface Row {
  [property: string]: unknown;
}

const formats = new Formats('en', 'Asia/Shanghai');
const t = ((key: string) => (key === 'stages.won' ? 'Won' : key)) as TFunction;
const text = (field: Partial<ObjectField<Row>>, one: Row) =>
  cellText<Row>({ id: 'x', label: 'x', type: 'text', ...field }, formats, t)?.(one);

describe('what a spreadsheet gets of a cell', () => {
  it('is what is shown', () => {
    expect(text({ type: 'money' }, { x: 1280.5, currency: 'EUR' })).toBe('€1,280.50');
    expect(text({ type: 'money', unitPrice: true }, { x: 33.335, currency: 'CNY' })).toBe('¥33.335');
    expect(text({ type: 'percent' }, { x: 12 })).toBe('12%');
    expect(text({ type: 'enum', options: [{ value: 'WON', label: 'stages.won' }] }, { x: 'WON' })).toBe(
      'Won',
    );
    expect(text({ type: 'record', of: 'users', nameIn: 'who' }, { x: '7', who: 'Lin' })).toBe('Lin');
    expect(text({}, {})).toBe('');
  });

  it('has days and moments with the year first, in the time of the reader', () => {
    expect(text({ type: 'day' }, { x: '2026-03-31' })).toBe('2026-03-31');
    expect(text({ type: 'moment' }, { x: '2026-03-31T20:15:00Z' })).toBe('2026-04-01 04:15');
  });

  it('is for the field to say where it shows something of its own', () => {
    expect(text({ show: () => 'mine' }, { x: 1 })).toBeUndefined();
  });
});
