import type { ObjectField } from '../object';
import { fieldsOf, type Pasted, planPaste } from './plan';
import { readValue } from './read-value';

interface Row {
  id: string;
  name: string;
  amount?: number;
  currency?: string;
  kind?: string;
  ownerId?: string;
}

const field = (id: string, more: Partial<ObjectField<Row>> = {}): ObjectField<Row> => ({
  id,
  label: `fields.${id}`,
  type: 'text',
  edit: true,
  ...more,
});
const name = field('name', { required: true, maxLength: 5 });
const amount = field('amount', { type: 'money' });
const kind = field('kind', { type: 'enum', options: [{ value: 'BIG', label: 'kinds.big' }] });
const owner = field('ownerId', { type: 'record', of: 'users' });
const made = field('createdAt', { type: 'moment', edit: false });
const t = (key: string) => (key === 'kinds.big' ? '大' : key);
const rows: Row[] = [
  { id: '1', name: 'one', amount: 5 },
  { id: '2', name: 'two' },
];
const paste = (cells: Pasted[][], columns: ObjectField<Row>[], firstRow = 0, into = rows) =>
  planPaste({
    cells,
    rows: into,
    columns,
    firstRow,
    t,
    find: (_field, who) => Promise.resolve(who === 'Ada' ? 'id-of-ada' : undefined),
  });

describe('pasting into a list', () => {
  it('changes the cells to the right and below, and only what differs', async () => {
    const plan = await paste(
      [
        ['one', '¥1,280.50'],
        ['2nd', ''],
      ],
      [name, amount],
    );
    expect(plan.changes).toEqual([
      { row: rows[0], change: { amount: 1280.5 } },
      { row: rows[1], change: { name: '2nd' } },
    ]);
    expect(plan.same).toBe(2);
    expect(fieldsOf(plan)).toEqual(['amount', 'name']);
  });

  it('counts an emoji as one character', async () => {
    const plan = await paste([['😀'.repeat(5)], ['😀'.repeat(6)]], [name]);
    expect(plan.refusals.map(({ reason }) => reason)).toEqual(['rows.paste.tooLong']);
  });

  it('refuses what does not fit, and says why', async () => {
    const plan = await paste(
      [['too long', 'much', 'small', 'Nobody', 'today']],
      [name, amount, kind, owner, made],
    );
    expect(plan.changes).toEqual([]);
    expect(plan.refusals.map(({ reason }) => reason)).toEqual([
      'rows.paste.tooLong',
      'form.number.none',
      'rows.paste.noOption',
      'rows.paste.noRecord',
      'rows.paste.fixed',
    ]);
  });

  it('finds options by their word and records by their name', async () => {
    const plan = await paste([['大', 'Ada']], [kind, owner], 1);
    expect(plan.changes).toEqual([{ row: rows[1], change: { kind: 'BIG', ownerId: 'id-of-ada' } }]);
  });

  it('takes an amount in the currency of its row, and in no other', async () => {
    const own = [
      { id: '1', name: 'one', currency: 'CNY' },
      { id: '2', name: 'two', currency: 'USD' },
    ];
    const plan = await paste([['USD 500'], ['USD 500']], [amount], 0, own);
    expect(plan.changes).toEqual([{ row: own[1], change: { amount: 500 } }]);
    expect(plan.refusals).toMatchObject([{ row: 0, text: 'USD 500', reason: 'form.number.otherCurrency' }]);
  });

  it('takes an amount in the currency that is pasted beside it', async () => {
    const plan = await paste([['€500', 'eur']], [amount, field('currency', { type: 'currency' })]);
    expect(plan.changes).toEqual([{ row: rows[0], change: { amount: 500, currency: 'EUR' } }]);
  });

  it('fills no amount into a row in another currency', async () => {
    const plan = await paste([[{ value: 500, currency: 'USD' }]], [amount]);
    expect(plan.refusals).toMatchObject([{ reason: 'form.number.otherCurrency' }]);
  });

  it('says how much has no place', async () => {
    const plan = await paste(
      [
        ['a', '1'],
        ['b', '2'],
      ],
      [name],
      1,
    );
    expect(plan.beyond).toEqual({ rows: 1, columns: 1 });
    expect(plan.changes).toHaveLength(1);
  });
});

describe('a pasted text', () => {
  it.each([
    ['2026/3/1', '2026-03-01'],
    ['2026年12月31日', '2026-12-31'],
  ])('%s is a day', (text, value) => {
    expect(readValue(field('day', { type: 'day' }), text, t)).toEqual({ value });
  });

  it.each(['31/12/2026', '2026-02-30', 'soon'])('%s is none', (text) => {
    expect(readValue(field('day', { type: 'day' }), text, t)).toEqual({ refused: 'rows.paste.noDay' });
  });

  it.each(['德国', 'Germany', 'germany', 'de'])('%s is a country', (text) => {
    expect(readValue(field('country', { type: 'country' }), text, t)).toEqual({ value: 'DE' });
  });

  it('in brackets is below zero', () => {
    expect(readValue(field('balance', { type: 'number' }), '(300)', t)).toEqual({ value: -300 });
    expect(readValue(amount, '(300)', t)).toEqual({ refused: 'form.number.tooSmall' });
    expect(readValue(field('share', { type: 'percent' }), '12 %', t)).toEqual({ value: 12 });
  });

  it('is a phone number in plain digits', () => {
    expect(readValue(field('phone', { type: 'phone' }), '０１０－６５５５', t)).toEqual({
      value: '010-6555',
    });
  });

  it('with a line break has no place where there is one line', () => {
    for (const text of ['one\ntwo', 'one\u2028two', 'one\ttwo'])
      expect(readValue(field('name'), text, t)).toEqual({ refused: 'rows.paste.oneLine' });
    expect(readValue(field('name'), 'one\n', t)).toEqual({ value: 'one' });
    expect(readValue(field('body', { type: 'longText' }), 'one\ntwo', t)).toEqual({ value: 'one\ntwo' });
  });

  it('that is empty empties, where that may be', () => {
    expect(readValue(amount, ' ', t)).toEqual({ value: null });
    expect(readValue(name, '', t)).toEqual({ refused: 'rows.paste.required' });
  });
});
