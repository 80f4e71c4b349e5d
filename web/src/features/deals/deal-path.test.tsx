import { screen, within } from '@testing-library/react';
import { openDeal } from '@/test/open-deal';
import { pipeline } from '@/test/pipeline';
import { http, HttpResponse, mockApi } from '@/test/server';
import { show } from '@/test/render';
import { DealPath } from './deal-path';

mockApi(http.get('*/api/pipelines', () => HttpResponse.json({ items: [pipeline] })));
const deal = { ...openDeal, pipelineId: pipeline.id, stageId: 's2', stage: 'Proposal' };

async function steps(status: 'OPEN' | 'WON' | 'LOST') {
  await show(<DealPath deal={{ ...deal, status, next: [] }} version={'"3"'} mayMove={false} />);
  const list = await screen.findByRole('list', { name: new RegExp(pipeline.name) });
  return within(list)
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent);
}
const current = () => document.querySelector('[aria-current]');

describe('the path of a deal', () => {
  it('stands at its stage while it is open', async () => {
    expect(await steps('OPEN')).toEqual(pipeline.stages.map(({ name }) => name));
    expect(current()).toHaveTextContent('Proposal');
  });

  it('is behind a won deal as a whole', async () => {
    expect(await steps('WON')).toEqual(pipeline.stages.map(({ name }) => `${name}, passed`));
    expect(current()).toBeNull();
    expect(screen.getByRole('list')).toHaveAccessibleName(`Stages of ${pipeline.name}: Won`);
  });

  it('ends where a deal was lost', async () => {
    expect((await steps('LOST')).slice(0, 2)).toEqual(['Contact, passed', 'Proposal']);
    expect(current()).toBeNull();
    expect(screen.getByText('in stage Proposal')).toBeVisible();
  });
});
