import { pipeline } from '@/test/pipeline';
import { closing, daysInStage, isRotting, placesOf, worthOf } from './board';

const today = '2026-06-15';

describe('the worth of a column', () => {
  it('is told apart by currency, the largest first', () => {
    const sums = [
      { field: 'amount', currency: 'USD', amount: 10 },
      { field: 'weighted', currency: 'USD', amount: 1 },
      { field: 'amount', currency: 'CNY', amount: 900 },
      { field: 'weighted', currency: 'CNY', amount: 450 },
    ];
    expect(worthOf({ sums })).toEqual([
      { currency: 'CNY', amount: 900, weighted: 450 },
      { currency: 'USD', amount: 10, weighted: 1 },
    ]);
  });

  it('is nothing where there are no deals', () => {
    expect(worthOf(undefined)).toEqual([]);
  });
});

describe('the places of a board', () => {
  it('are the stages in their order and what ended lately', () => {
    expect(placesOf(pipeline).map(({ id }) => id)).toEqual(['s1', 's2', 'WON', 'LOST']);
    expect(placesOf(pipeline)[1]?.filter).toBe('pipelineId==p1;stageId==s2;status==OPEN');
    expect(placesOf(pipeline)[2]?.filter).toBe('pipelineId==p1;status==WON;closedOn=ge=-30d');
  });

  it('keep an "or" of the filter together', () => {
    expect(placesOf(pipeline, 'ownerId==a,ownerId==b')[0]?.filter).toBe(
      'pipelineId==p1;(ownerId==a,ownerId==b);stageId==s1;status==OPEN',
    );
  });
});

describe('a card', () => {
  it('counts the days in its stage and marks too many of them', () => {
    const fresh = { stageSince: '2026-06-14T09:00:00Z', status: 'OPEN' } as const;
    const old = { stageSince: '2026-05-01T09:00:00Z', status: 'OPEN' } as const;
    expect(daysInStage(fresh, today, 'UTC')).toBe(1);
    expect(daysInStage(old, today, 'UTC')).toBe(45);
    expect(isRotting(fresh, 30)).toBe(false);
    expect(isRotting(old, 31)).toBe(true);
    expect(isRotting({ ...old, status: 'WON' }, 31)).toBe(false);
  });

  it('counts them where the reader is', () => {
    const evening = { stageSince: '2026-06-14T18:00:00Z' };
    expect(daysInStage(evening, today, 'Asia/Shanghai')).toBe(0);
    expect(daysInStage(evening, today, 'Europe/Berlin')).toBe(1);
  });

  it('says whether its closing day has passed', () => {
    expect(closing({ status: 'OPEN' }, today)).toBe('none');
    expect(closing({ expectedCloseOn: '2026-06-15', status: 'OPEN' }, today)).toBe('planned');
    expect(closing({ expectedCloseOn: '2026-06-14', status: 'OPEN' }, today)).toBe('overdue');
    expect(closing({ expectedCloseOn: '2026-06-14', status: 'WON' }, today)).toBe('planned');
  });
});
