import { act, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { known } from '@/app/providers';
import { show } from '@/test/render';
import { http, HttpResponse, mockApi, may } from '@/test/server';
import { RegistryProvider } from '@/ui/panel/registry';
import { LeadTalks } from './lead-talks';

const said: Record<string, unknown>[] = [];
const asked: (string | null)[] = [];

mockApi(
  may('interactions:write'),
  http.get('*/api/interactions', ({ request }) => {
    asked.push(new URL(request.url).searchParams.get('filter'));
    return HttpResponse.json({ items: said, next: null });
  }),
  http.post('*/api/interactions', async ({ request }) => {
    const input = (await request.json()) as Record<string, unknown>;
    said.push({ id: 'i1', occurredAt: '2026-03-01T10:00:00Z', version: 0, ...input });
    return HttpResponse.json(said[0], { status: 201 });
  }),
);

describe('what was said with a lead', () => {
  it('is noted before it is a customer, and shown at once', async () => {
    const user = userEvent.setup();
    // awaited as a whole, since the description of interactions comes in a file of its own
    await act(async () => {
      await show(
        <RegistryProvider value={known}>
          <LeadTalks leadId="l1" />
        </RegistryProvider>,
      );
    });
    const subject = await screen.findByRole('textbox', { name: 'Subject' });
    await user.type(subject, 'Wants a demonstration');
    await user.click(screen.getByRole('radio', { name: 'Call' }));
    await user.click(screen.getByRole('button', { name: 'Add to timeline' }));
    expect(await screen.findByRole('link', { name: 'Wants a demonstration' })).toBeInTheDocument();
    await waitFor(() => expect(subject).toHaveValue(''));
    expect(said[0]).toMatchObject({ leadId: 'l1', kind: 'CALL', subject: 'Wants a demonstration' });
    expect(said[0]).not.toHaveProperty('accountId');
    expect(new Set(asked)).toEqual(new Set(['leadId==l1']));
  });
});
