import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { boardApi, column, Deals, kept, oneDeal, url, view } from '@/test/deal-board';
import { show } from '@/test/render';
import { mockApi } from '@/test/server';

mockApi(...boardApi);
beforeEach(oneDeal);

describe('the board of deals as a layout of the list', () => {
  it('is how deals are shown unless somebody says otherwise, with the filter of the list', async () => {
    const user = userEvent.setup();
    await show(<Deals start={{ filter: 'ownerId==me;createdAt=ge=2026-03-31' }} />, 'en', {
      timeZone: 'Asia/Shanghai',
    });
    expect(await column('Contact')).toBeInTheDocument();
    await waitFor(() => expect(kept.filters).toHaveLength(4));
    for (const filter of kept.filters)
      expect(filter).toContain(';ownerId==p7;createdAt=ge=2026-03-30T16:00:00.000Z;');
    await user.click(screen.getByRole('radio', { name: 'Table' }));
    expect(await screen.findByRole('grid')).toBeInTheDocument();
    expect(url()).toMatchObject({ as: 'table', filter: 'ownerId==me;createdAt=ge=2026-03-31' });
    await user.click(screen.getByRole('radio', { name: 'Board' }));
    expect(url().as).toBe('board');
  });

  it('says what of the list it shows', async () => {
    const user = userEvent.setup();
    await show(<Deals />);
    const words = /the closed deals those of the last 30 days/;
    expect(await screen.findByText(words)).toBeInTheDocument();
    await user.click(screen.getByRole('radio', { name: 'Table' }));
    expect(screen.queryByText(words)).not.toBeInTheDocument();
  });

  it('begins with the view that opens by itself', async () => {
    kept.views = [view];
    await show(<Deals />);
    expect(await column('Contact')).toBeInTheDocument();
    expect(screen.getAllByRole('button', { name: /Mine/ })[0]).toHaveAttribute('aria-current', 'true');
    for (const filter of kept.filters) expect(filter).toContain(';ownerId==p7;');
  });

  it('gives way to a view of the table', async () => {
    kept.views = [{ ...view, query: 'filter=ownerId%3D%3Dme' }];
    await show(<Deals />);
    expect(await screen.findByRole('grid')).toBeInTheDocument();
    expect(screen.queryByText('Unsaved changes')).not.toBeInTheDocument();
  });

  it('is of the pipeline that the address names', async () => {
    const user = userEvent.setup();
    await show(<Deals start={{ pipeline: 'p2' }} />);
    expect(await screen.findByRole('group', { name: 'Deals of Service by stage' })).toBeInTheDocument();
    expect(kept.filters.every((filter) => filter.startsWith('pipelineId==p2'))).toBe(true);
    await user.click(screen.getByRole('combobox', { name: 'Pipeline' }));
    await user.click(await screen.findByRole('option', { name: 'Sales' }));
    expect(await screen.findByRole('group', { name: 'Deals of Sales by stage' })).toBeInTheDocument();
    expect(url().pipeline).toBeUndefined();
  });

  it('is walked and chosen from by the letters of a list', async () => {
    const user = userEvent.setup();
    await show(<Deals />);
    await within(await column('Contact')).findByText('Ten pumps');
    await user.keyboard('j');
    expect(screen.getByRole('link', { name: 'Ten pumps' })).toHaveFocus();
    await user.keyboard('x');
    expect(within(screen.getByRole('toolbar')).getByText('1 selected')).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Ten pumps, selected' })).toHaveFocus();
    await user.keyboard('x');
    expect(screen.queryByRole('toolbar')).not.toBeInTheDocument();
  });
});
