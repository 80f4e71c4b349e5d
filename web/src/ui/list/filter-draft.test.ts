import {
  changed,
  conditionOn,
  type DraftCondition,
  type DraftGroup,
  draftOf,
  groupWith,
  hasUnread,
  textOf,
} from './filter-draft';
import type { ListField } from './field';

const field = (id: string, type: ListField<never>['type'], more = {}) => ({ id, type, ...more });
const fields = [
  field('name', 'text'),
  field('kind', 'enum'),
  field('createdAt', 'moment'),
  field('amount', 'number'),
  field('ownerId', 'record', { of: 'users' as const }),
];
const draft = (text: string) => draftOf(fields, text) as DraftGroup;

describe('the tree of a filter', () => {
  it.each([
    'name==*贸易*',
    'name=="a \\"b\\" c";kind=in=(A,B)',
    'name==x,(kind==A;amount=gt=5)'.replace('(', '').replace(')', ''),
    'name==x;(kind==A,createdAt=ge=-30d)',
    'a==1;(b==2,c==3;(d==4,e=lt=-12h))',
    'ownerId==me;ownerId!="";amount=out=(1,2)',
  ])('is written as it was read: %s', (text) => {
    expect(textOf(fields, draft(text))).toBe(text);
  });

  it('is not there when the filter cannot be read', () => {
    expect(draftOf(fields, 'name==')).toBeUndefined();
  });

  it('leaves out what is not entered yet', () => {
    const tree = draft('name==x');
    const amount = conditionOn({ id: 'amount', type: 'number' });
    const more = {
      ...tree,
      parts: [...tree.parts, amount, groupWith(conditionOn({ id: 'name', type: 'text' }), 'or')],
    };
    expect(textOf(fields, more)).toBe('name==x');
    const entered = changed(more, amount.key, (part) => ({ ...(part as DraftCondition), values: ['7'] }));
    expect(textOf(fields, entered)).toBe('name==x;amount=ge=7');
  });

  it('knows of a value that cannot be read, however deep it is', () => {
    const amount = { ...conditionOn({ id: 'amount', type: 'number' }), values: ['1e3'] };
    const tree = { ...draft('amount==1e3'), parts: [groupWith(amount, 'or')] };
    expect(hasUnread(fields, tree)).toBe(true);
    expect(
      hasUnread(
        fields,
        changed(tree, amount.key, () => ({ ...amount, values: ['1000'] })),
      ),
    ).toBe(false);
    expect(hasUnread(fields, draft('amount==1e3;name==x'))).toBe(false);
  });

  it('changes deep inside and keeps the rest', () => {
    const tree = draft('name==x;(kind==A,amount=gt=5)');
    const inner = (tree.parts[1] as DraftGroup).parts[1] as DraftCondition;
    expect(
      textOf(
        fields,
        changed(tree, inner.key, () => undefined),
      ),
    ).toBe('name==x;kind==A');
    const other = changed(
      tree,
      inner.key,
      (part) => ({ ...part, read: undefined, values: ['6'] }) as DraftCondition,
    );
    expect(textOf(fields, other)).toBe('name==x;(kind==A,amount=gt=6)');
  });

  it('knows what it cannot edit, and keeps it', () => {
    const tree = draft('secret=gt=5;createdAt=ge=-12h');
    expect(tree.parts.map((part) => (part as DraftCondition).choice)).toEqual([undefined, undefined]);
    expect(textOf(fields, tree)).toBe('secret=gt=5;createdAt=ge=-12h');
  });
});
