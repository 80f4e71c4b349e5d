import { type Filter, parts, read, write } from './rsql';

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

  it('lists what must hold together, with an "or" in one piece', () => {
    const written = (text: string) => parts(text)?.map((part) => write(part));
    expect(written('a==1;b==2')).toEqual(['a==1', 'b==2']);
    expect(written('a==1,b==2')).toEqual(['a==1,b==2']);
    expect(written('(a==1,b==2;c==3);(d==4;e==5)')).toEqual(['a==1,b==2;c==3', 'd==4', 'e==5']);
    expect(written('a==')).toBeUndefined();
    expect(written('')).toEqual([]);
  });
});
