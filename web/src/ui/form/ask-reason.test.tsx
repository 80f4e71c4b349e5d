import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { mockApi } from '@/test/server';
import { show } from '@/test/render';
import { AskReason } from './ask-reason';

mockApi();

describe('a question for a reason', () => {
  it('leads back to it when it is sent without', async () => {
    const given: string[] = [];
    const user = userEvent.setup();
    await show(
      <AskReason
        opened
        title="Cancel"
        label="Reason"
        action="Cancel the order"
        busy={false}
        error={null}
        onClose={() => undefined}
        onReason={(reason) => void given.push(reason)}
      />,
    );
    await user.click(await screen.findByRole('button', { name: 'Cancel the order' }));
    const reason = screen.getByRole('textbox', { name: /Reason/ });
    expect(reason).toHaveFocus();
    expect(reason).toBeInvalid();
    expect(given).toEqual([]);
    await user.keyboard('Too late{Tab}');
    await user.click(screen.getByRole('button', { name: 'Cancel the order' }));
    expect(given).toEqual(['Too late']);
  });
});
