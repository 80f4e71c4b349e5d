import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { CampaignInput } from '@/api/types';
import { switchLanguage } from '@/lib/language';
import { Problem } from '@/lib/problem';
import { scheduledCampaign as one } from '@/test/scheduled-campaign';
import { show } from '@/test/render';
import { http, HttpResponse, may, mockApi } from '@/test/server';
import { useFormDraft } from '@/ui/form/form-draft';
import { draftOf } from './campaign-draft';
import { CampaignForm } from './campaign-form';

mockApi(
  may('campaigns:write'),
  http.get('*/api/segments', () => HttpResponse.json({ items: [{ id: 's1', name: 'Loyal' }], next: null })),
  http.get('*/api/segments/s1', () => HttpResponse.json({ id: 's1', name: 'Loyal', memberCount: 1200 })),
  http.get('*/api/campaigns/reach', () =>
    HttpResponse.json({ frozen: false, included: 1100, excluded: { NO_ADDRESS: 100 } }),
  ),
);

describe('a campaign that is reviewed or scheduled', () => {
  it('keeps what it says and gets another time', async () => {
    const saved: CampaignInput[] = [];
    const user = userEvent.setup();
    await show(<Written onSubmit={async (input) => saved.push(input)} />);
    expect(screen.getByRole('textbox', { name: 'Subject' })).toHaveAttribute('readonly');
    expect(screen.getByRole('textbox', { name: 'Text' })).toHaveAttribute('readonly');
    expect(screen.getByText(/go out as they were handed in/)).toBeInTheDocument();
    const name = screen.getByRole('textbox', { name: /Name/ });
    await user.clear(name);
    await user.click(name);
    await user.paste('Autumn');
    await user.click(screen.getByRole('button', { name: 'Save' }));
    await waitFor(() => expect(saved).toHaveLength(1));
    expect(saved[0]).toMatchObject({ name: 'Autumn', segmentId: 's1' });
  });
});

function Written({ onSubmit }: { onSubmit: (input: CampaignInput) => Promise<unknown> }) {
  const draft = useFormDraft(undefined, draftOf('UTC', one));
  return (
    <CampaignForm
      campaign={one}
      draft={draft}
      error={null}
      busy={false}
      onSubmit={onSubmit}
      onCancel={() => undefined}
    />
  );
}

function New({ onSubmit }: { onSubmit: (input: CampaignInput) => Promise<unknown> }) {
  const draft = useFormDraft('campaigns', draftOf('UTC', undefined, 'en'));
  return (
    <CampaignForm draft={draft} error={null} busy={false} onSubmit={onSubmit} onCancel={() => undefined} />
  );
}

describe('a campaign being written', () => {
  it('says in the language of the page what is wrong, wherever it says it', async () => {
    const user = userEvent.setup();
    await show(<New onSubmit={async () => undefined} />);
    await user.click(screen.getByRole('button', { name: 'Save as draft' }));
    expect(screen.getAllByText('Give a name')).toHaveLength(2);
    await act(() => switchLanguage('zh-CN'));
    expect(await screen.findAllByText('填写名称')).toHaveLength(2);
    expect(screen.queryByText('Give a name')).not.toBeInTheDocument();
  });

  it('shows the message as it is read, the size of the segment and whom it reaches', async () => {
    const saved: CampaignInput[] = [];
    const user = userEvent.setup();
    await show(<New onSubmit={async (input) => saved.push(input)} />);
    await user.click(screen.getByRole('button', { name: 'Save as draft' }));
    expect(screen.getAllByText('Give a name')).not.toHaveLength(0);

    const fill = async (name: string | RegExp, text: string) => {
      await user.click(screen.getByRole('textbox', { name }));
      await user.paste(text);
    };
    await fill(/Name/, 'Spring');
    await fill('Subject', 'News for {{name}}');
    await fill('Text', 'Dear {{first}}');
    const preview = screen.getByRole('article', { name: 'Preview' });
    expect(within(preview).getByText('News for Anna Berg')).toBeInTheDocument();
    expect(within(preview).getByText('Would be sent as it stands: {{first}}')).toBeInTheDocument();

    await user.click(screen.getByRole('combobox', { name: 'Segment' }));
    await user.click(await screen.findByRole('option', { name: 'Loyal' }));
    expect(await screen.findByText('1,200 customers in the segment')).toBeInTheDocument();
    expect(await screen.findByText('people would be reached now')).toBeInTheDocument();
    expect(screen.getByText('No mail address')).toBeInTheDocument();

    await user.click(screen.getByRole('button', { name: 'Save as draft' }));
    await waitFor(() => expect(saved).toHaveLength(1));
    expect(saved[0]).toMatchObject({
      name: 'Spring',
      channel: 'MAIL',
      segmentId: 's1',
      subject: 'News for {{name}}',
    });
  });

  it('is saved with the costs that were typed, or not at all', async () => {
    const saved: CampaignInput[] = [];
    const user = userEvent.setup();
    await show(<Written onSubmit={async (input) => saved.push(input)} />);
    const budget = screen.getByRole('textbox', { name: 'Budget' });
    await user.clear(budget);
    await user.type(budget, '12千');
    await user.click(screen.getByRole('button', { name: 'Save' }));
    expect(budget).toHaveAccessibleDescription('Not a number');
    expect(saved).toHaveLength(0);
    await user.clear(budget);
    await user.type(budget, '1.2万');
    await user.click(screen.getByRole('button', { name: 'Save' }));
    await waitFor(() => expect(saved[0]).toMatchObject({ budget: 12000 }));
  });

  it('says at the field what is refused', async () => {
    const errors = ['segmentId', 'startsAt', 'endsAt', 'currency'].map((field) => ({
      pointer: `/${field}`,
      message: `${field} is wrong`,
    }));
    const user = userEvent.setup();
    await show(<Written onSubmit={() => Promise.reject(new Problem(422, { code: 'any', errors }))} />);
    await user.click(screen.getByRole('button', { name: 'Save' }));
    for (const { message } of errors)
      await waitFor(() =>
        expect(document.querySelectorAll('.mantine-InputWrapper-error')).toSatisfy((said: NodeList) =>
          Array.from(said).some(({ textContent }) => textContent === message),
        ),
      );
  });
});
