import { MultiSelect, TagsInput } from '@mantine/core';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { http, HttpResponse, mockApi } from '@/test/server';
import { show } from '@/test/render';
import { RecordSelect } from '../object/record-select';
import { CurrencySelect } from './currency-select';

const people = ['李雷', '王芳', '王伟'].map((name, at) => ({ id: `p${at}`, name }));

mockApi(
  http.get('*/api/users', async ({ request }) => {
    const [, typed = ''] = /\*(.*)\*/.exec(new URL(request.url).searchParams.get('filter') ?? '') ?? [];
    await new Promise((resolve) => setTimeout(resolve, 30));
    return HttpResponse.json({ items: people.filter(({ name }) => name.includes(typed)), next: null });
  }),
  http.get('*/api/users/:id', ({ params }) =>
    HttpResponse.json(people.find(({ id }) => id === params.id) ?? {}),
  ),
);

const sent = vi.fn();
beforeEach(() => sent.mockClear());

function Form({ children }: { children: React.ReactNode }) {
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        sent();
      }}
    >
      {children}
      <button type="submit">Send</button>
    </form>
  );
}

function Currency() {
  const [value, setValue] = useState('CNY');
  return <CurrencySelect label="Currency" value={value} onChange={setValue} />;
}

function Owner({ first = null }: { first?: string | null }) {
  const [value, setValue] = useState<string | null>(first);
  return <RecordSelect object="users" label="Owner" value={value} onChange={setValue} />;
}

function Stages() {
  const [value, setValue] = useState<string[]>([]);
  return (
    <MultiSelect label="Stages" searchable data={['Open', 'Won', 'Lost']} value={value} onChange={setValue} />
  );
}

async function start(field: React.ReactNode, name: string) {
  const user = userEvent.setup();
  await show(<Form>{field}</Form>);
  const box = await screen.findByRole<HTMLInputElement>('combobox', { name });
  await user.click(box);
  const marked = () => document.getElementById(box.getAttribute('aria-activedescendant') ?? '')?.textContent;
  return { user, box, marked };
}

describe('a picker with an open list', () => {
  it('chooses the first currency that fits at Enter, and does not send the form', async () => {
    const { user, box, marked } = await start(<Currency />, 'Currency');
    await user.clear(box);
    await user.type(box, 'usd');
    await waitFor(() => expect(marked()).toMatch(/^USD/));
    expect(document.querySelector('[data-combobox-selected]')).toHaveTextContent(/^USD/);
    await user.keyboard('{Enter}');
    expect(box.value).toMatch(/^USD/);
    expect(sent).not.toHaveBeenCalled();
    await user.keyboard('{Enter}');
    expect(sent).toHaveBeenCalledOnce();
  });

  it('goes on from the first with the arrows', async () => {
    const { user, box, marked } = await start(<Currency />, 'Currency');
    await user.clear(box);
    await user.type(box, 'dollar');
    await waitFor(() => expect(marked()).toBeDefined());
    const options = screen.getAllByRole('option').map(({ textContent }) => textContent);
    expect(marked()).toBe(options[0]);
    await user.keyboard('{ArrowDown}');
    await waitFor(() => expect(marked()).toBe(options[1]));
  });

  it('chooses nothing and sends nothing where nothing is found', async () => {
    const { user, box } = await start(<Currency />, 'Currency');
    await user.clear(box);
    await user.type(box, 'qqq{Enter}');
    expect(sent).not.toHaveBeenCalled();
  });

  it('marks nothing any more when what was typed is taken away', async () => {
    const { user, box, marked } = await start(<Owner />, 'Owner');
    await user.type(box, '王');
    await waitFor(() => expect(marked()).toBe('王芳'));
    await user.clear(box);
    await waitFor(() => expect(marked()).toBeUndefined());
    await user.keyboard('{Enter}');
    expect(box).toHaveValue('');
  });

  it('chooses the first record that fits, not one of an earlier answer', async () => {
    const { user, box, marked } = await start(<Owner />, 'Owner');
    await screen.findByRole('option', { name: '李雷' });
    await user.type(box, '王');
    await waitFor(() => expect(marked()).toBe('王芳'));
    await user.keyboard('{Enter}');
    await waitFor(() => expect(box).toHaveValue('王芳'));
    expect(sent).not.toHaveBeenCalled();
  });

  it('does not take the chosen record for one that fits', async () => {
    const { user, box, marked } = await start(<Owner first="p0" />, 'Owner');
    await waitFor(() => expect(box).toHaveValue('李雷'));
    await user.clear(box);
    await user.type(box, '王');
    await waitFor(() => expect(marked()).toBe('王芳'));
    await user.keyboard('{Enter}');
    await waitFor(() => expect(box).toHaveValue('王芳'));
  });

  it('sends nothing while it still looks for records', async () => {
    const { user, box } = await start(<Owner />, 'Owner');
    await screen.findByRole('option', { name: '李雷' });
    await user.type(box, '伟{Enter}');
    expect(sent).not.toHaveBeenCalled();
  });

  it('takes one of several, and not another one at the next Enter', async () => {
    const { user, box, marked } = await start(<Stages />, 'Stages');
    await user.type(box, 'lo');
    await waitFor(() => expect(marked()).toBe('Lost'));
    await user.keyboard('{Enter}{Enter}');
    expect(document.querySelectorAll('.mantine-Pill-root')).toHaveLength(1);
    expect(document.querySelector('.mantine-Pill-root')).toHaveTextContent('Lost');
    expect(sent).not.toHaveBeenCalled();
  });

  it('leaves a word that is no choice to a field that takes any', async () => {
    const { user, box } = await start(<TagsInput label="Tags" role="combobox" />, 'Tags');
    await user.type(box, 'east{Enter}');
    expect(screen.getByText('east')).toBeInTheDocument();
    expect(sent).not.toHaveBeenCalled();
  });
});
