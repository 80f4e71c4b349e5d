import { doneBy, stepsOf } from './steps';

const all = [
  'accounts',
  'deals',
  'interactions',
  'cases',
  'segments',
  'campaigns',
  'users',
  'teams',
  'applications',
].map((object) => `${object}:write`);
const ids = (...given: Parameters<typeof stepsOf>) => stepsOf(...given).map(({ id }) => id);

describe('the first steps', () => {
  it('follow from the roles', () => {
    expect(ids(['sales-rep'], all)).toEqual([
      'importCustomers',
      'firstDeal',
      'logTalk',
      'saveView',
      'palette',
    ]);
    expect(ids(['support-agent'], all)).toContain('takeCase');
    expect(ids(['read-only'], [])).toEqual(['customerPage', 'favourite', 'saveView', 'help', 'palette']);
    expect(ids([], [])).toEqual(['help', 'appearance', 'palette']);
  });

  it('leave out what the person may not do', () => {
    expect(ids(['sales-rep'], [])).toEqual(['saveView', 'palette']);
  });

  it('of several roles come once each and not too many, the palette last', () => {
    const found = ids(['admin', 'sales-rep', 'marketer'], all);
    expect(found).toHaveLength(6);
    expect(new Set(found).size).toBe(6);
    expect(found.at(-1)).toBe('palette');
  });

  it('are done by going there, or by having come from where it is made', () => {
    const marketer = stepsOf(['marketer'], all);
    expect(doneBy(marketer, { to: '/rfm' })).toEqual(['rfm']);
    expect(doneBy(marketer, { to: '/segments/s1' })).toEqual([]);
    expect(doneBy(marketer, { from: '/segments/new', to: '/segments/s1' })).toEqual(['segment']);
    expect(doneBy(marketer, { from: '/segments', to: '/segments/new' })).toEqual([]);
    expect(doneBy(marketer, { event: 'palette' })).toEqual(['palette']);
  });
});
