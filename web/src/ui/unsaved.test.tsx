import { useNavigate, useSearch } from '@tanstack/react-router';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { show } from '@/test/render';
import { mockApi } from '@/test/server';
import { RecordTabs } from './object/record-tabs';
import { RegistryProvider } from './panel/registry';
import { SidePanel } from './panel/side-panel';
import { ShownBy, UnsavedGuard, useUnsaved } from './unsaved';

mockApi();

function Field({ label }: { label: string }) {
  const [text, setText] = useState('');
  useUnsaved(text !== '');
  return <input aria-label={label} value={text} onChange={(event) => setText(event.currentTarget.value)} />;
}

function Page() {
  const { tab }: { tab?: string } = useSearch({ strict: false });
  const navigate = useNavigate();
  return (
    <RegistryProvider value={{ objects: {}, kinds: { why: { show: (id) => <Field label={id} /> } } }}>
      <Field label="Fact" />
      <RecordTabs
        tabs={[
          { id: 'work', label: 'Work', content: <Field label="Line" /> },
          { id: 'timeline', label: 'Timeline', content: 'what happened' },
        ]}
        tab={tab}
        onTab={(next) =>
          void navigate({ to: '.', search: (before: object) => ({ ...before, tab: next }) } as never)
        }
      />
      <ShownBy value="one">
        <Field label="Beside the list" />
      </ShownBy>
      <SidePanel />
      <UnsavedGuard />
    </RegistryProvider>
  );
}

async function open(search?: object) {
  const user = userEvent.setup();
  const { router } = await show(<Page />);
  const go = (to: object) => void router.navigate({ to: '/', search: to as never });
  if (search) go(search);
  const type = async (field: string) =>
    user.type(await screen.findByRole('textbox', { name: field }), 'typed');
  const press = async (name: string) => user.click(await screen.findByRole('button', { name }));
  return { user, go, type, press };
}

const question = 'Leave without saving?';
const asking = () => screen.queryByRole('dialog', { name: question });

describe('what was typed and is not saved', () => {
  it('is asked about before another record is looked at beside the list', async () => {
    const { go, type } = await open();
    await type('Beside the list');
    go({ one: 'other' });
    await waitFor(() => expect(asking()).toBeVisible());
  });

  it('is asked about before another tab takes it away', async () => {
    const { user, type, press } = await open();
    await type('Line');
    await user.click(screen.getByRole('tab', { name: 'Timeline' }));
    expect(await screen.findByRole('dialog', { name: question })).toBeInTheDocument();
    await press('Stay here');
    await waitFor(() => expect(asking()).not.toBeInTheDocument());
    expect(screen.getByRole('textbox', { name: 'Line' })).toHaveValue('typed');
    await user.click(screen.getByRole('tab', { name: 'Timeline' }));
    await press('Leave');
    expect(await screen.findByText('what happened')).toBeInTheDocument();
  });

  it('stays without a question beside the tab and the panel that change', async () => {
    const { user, type, press } = await open({ panel: 'why:Value' });
    await type('Fact');
    await user.click(screen.getByRole('tab', { name: 'Timeline' }));
    expect(await screen.findByText('what happened')).toBeInTheDocument();
    await press('Close');
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
    expect(screen.getByRole('textbox', { name: 'Fact' })).toHaveValue('typed');
  });

  it('is asked about before its panel is closed or another one comes in its place', async () => {
    const { go, type, press } = await open({ panel: 'why:Value' });
    await type('Value');
    await press('Close');
    await press('Stay here');
    await waitFor(() => expect(asking()).not.toBeInTheDocument());
    expect(screen.getByRole('textbox', { name: 'Value' })).toHaveValue('typed');
    go({ panel: 'why:Value,why:Reach' });
    await press('Leave');
    expect(await screen.findByRole('textbox', { name: 'Reach' })).toBeInTheDocument();
    expect(screen.queryByRole('textbox', { name: 'Value' })).not.toBeInTheDocument();
  });

  it('is left alone while the panel opens beside it', async () => {
    const { go, type } = await open();
    await type('Line');
    go({ panel: 'why:Value' });
    expect(await screen.findByRole('textbox', { name: 'Value' })).toBeInTheDocument();
    expect(asking()).not.toBeInTheDocument();
    expect(screen.getByRole('textbox', { name: 'Line' })).toHaveValue('typed');
  });
});
