import { type Filter, flat, read, write } from './rsql';

describe('the filter grammar', () => {
  it.each<[string, Filter]>([
    ['kind==PERSON', { field: 'kind', op: '==', values: ['PERSON'] }],
    ['name==*贸易*', { field: 'name', op: '==', values: ['*贸易*'] }],
    ['kind=in=(PERSON,ORGANISATION)', { field: 'kind', op: '=in=', values: ['PERSON', 'ORGANISATION'] }],
    ['name=="a \\"b\\" c"', { field: 'name', op: '==', values: ['a "b" c'] }],
    [
      'name==x;(kind==PERSON,createdAt=ge=-30d)',
      {
        and: [
          { field: 'name', op: '==', values: ['x'] },
          {
            or: [
              { field: 'kind', op: '==', values: ['PERSON'] },
              { field: 'createdAt', op: '=ge=', values: ['-30d'] },
            ],
          },
        ],
      },
    ],
  ])('reads and writes %s', (text, tree) => {
    expect(read(text)).toEqual(tree);
    expect(write(tree)).toBe(text);
  });

  it('lists a flat filter and refuses a tree', () => {
    expect(flat('a==1;b==2')).toHaveLength(2);
    expect(flat('a==1,b==2')).toBeUndefined();
    expect(flat('a==')).toBeUndefined();
    expect(flat('')).toEqual([]);
  });
});
