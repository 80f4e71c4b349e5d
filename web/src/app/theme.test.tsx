import { Button, CloseButton, MultiSelect, NumberInput } from '@mantine/core';
import { screen } from '@testing-library/react';
import { show } from '@/test/render';

describe('targets', () => {
  it('are 24 px high at least', async () => {
    await show(
      <>
        <Button size="compact-xs">Small</Button>
        <CloseButton size="sm" aria-label="Close" />
        <MultiSelect aria-label="Many" data={['a']} value={['a']} clearable />
      </>,
    );
    expect(await screen.findByRole('button', { name: 'Small' })).toHaveStyle({ '--button-height': '24px' });
    expect(screen.getByRole('button', { name: 'Close' })).toHaveStyle({ '--cb-size': '24px' });
    const clear = document.querySelector('.mantine-InputClearButton-root');
    expect(clear).toHaveStyle({ '--cb-size': '24px' });
  });

  it('are none beside a number', async () => {
    await show(<NumberInput aria-label="Amount" defaultValue={1} />);
    expect(await screen.findByRole('textbox', { name: 'Amount' })).toBeVisible();
    expect(document.querySelector('.mantine-NumberInput-control')).toBeNull();
  });
});
