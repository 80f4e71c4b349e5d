import { pushed, readPanel, readPanelSearch, writePanel } from './panel';

const id = '018f0000-0000-7000-8000-000000000001';

describe('the stack of the side panel in the address', () => {
  it('is read and written as it was', () => {
    const text = `accounts:${id},why:value.${id},help:deals/stages`;
    expect(writePanel(readPanel(text))).toBe(text);
    expect(readPanel(text)).toHaveLength(3);
  });

  it('leaves out nonsense and keeps the upper three', () => {
    expect(readPanel('<script>,deals:,Deals:1,deals:a b')).toEqual([]);
    expect(readPanel('a:1,b:2,c:3,d:4').map((each) => each.kind)).toEqual(['b', 'c', 'd']);
    expect(readPanelSearch({ panel: 7 })).toEqual({ panel: undefined });
    expect(readPanelSearch({ panel: 'x:1,,' })).toEqual({ panel: 'x:1' });
  });

  it('brings what is open to the top, and makes room', () => {
    const stack = readPanel('a:1,b:2,c:3');
    expect(writePanel(pushed(stack, { kind: 'a', id: '1' }))).toBe('b:2,c:3,a:1');
    expect(writePanel(pushed(stack, { kind: 'd', id: '4' }))).toBe('b:2,c:3,d:4');
  });
});
