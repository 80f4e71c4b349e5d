import { IconHome } from '@tabler/icons-react';
import type { Entry } from './entry';
import { filled, ranked, sectionStep, step } from './rank';

const entry = (id: string, label = id, more: Partial<Entry> = {}): Entry => ({
  id,
  label,
  icon: IconHome,
  run: () => undefined,
  ...more,
});

describe('what the palette shows', () => {
  it('is what fits, the best first and not too much', () => {
    const all = [
      entry('1', 'Old deals'),
      entry('2', 'Deals'),
      entry('3', 'Cases', { words: ['deal with'] }),
      entry('4'),
    ];
    expect(ranked(all, 'deal', undefined, 5).map(({ id }) => id)).toEqual(['2', '3', '1']);
    expect(ranked(all, 'deal', undefined, 1).map(({ id }) => id)).toEqual(['2']);
  });

  it('is each thing once, among the best, too', () => {
    const known = [entry('1', 'Pump'), entry('1', 'Pump'), entry('2', 'Pump house')];
    expect(ranked(known, 'pump', undefined, 2).map(({ id }) => id)).toEqual(['1', '2']);
    expect(filled([{ id: 'found', title: 'Customers', entries: known }])[0]?.entries).toHaveLength(2);
  });

  it('has no empty section and nothing twice', () => {
    const sections = filled([
      { id: 'recent', title: 'Recent', entries: [entry('accounts/1')] },
      { id: 'found', title: 'Customers', entries: [entry('accounts/1'), entry('accounts/2')] },
      { id: 'none', title: 'None', entries: [entry('accounts/2')] },
    ]);
    expect(sections.map(({ id, entries }) => [id, entries.length])).toEqual([
      ['recent', 1],
      ['found', 1],
    ]);
  });

  it('is walked through around its ends and by sections', () => {
    expect([step(0, -1, 3), step(2, 1, 3), step(0, 1, 0)]).toEqual([2, 0, 0]);
    const sections = [
      { id: 'a', title: 'a', entries: [entry('1'), entry('2')] },
      { id: 'b', title: 'b', entries: [entry('3'), entry('4')] },
    ];
    expect([sectionStep(0, 1, sections), sectionStep(3, 1, sections)]).toEqual([2, 0]);
    expect([sectionStep(3, -1, sections), sectionStep(2, -1, sections)]).toEqual([2, 0]);
  });
});
