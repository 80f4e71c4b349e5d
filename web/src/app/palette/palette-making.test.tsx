import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { show } from '@/test/render';
import { http, HttpResponse, may, mockApi } from '@/test/server';
import { PaletteBox } from './palette-box';

const record = { id: 'd1', name: 'New renewal of the log, 新建' };

mockApi(
  may('deals:read', 'deals:write', 'interactions:write'),
  http.get('*/api/:object', ({ params }) =>
    HttpResponse.json({ items: params.object === 'deals' ? [record] : [], next: null }),
  ),
);

function Box() {
  const [typed, setTyped] = useState('');
  return <PaletteBox typed={typed} onType={setTyped} onClose={() => undefined} />;
}

it.each([
  ['en', 'new ', 'New deal'],
  ['en', 'log', 'Log an activity'],
  ['zh-CN', '新建', '新建商机'],
] as const)('offers to make one before what has the word in it: %s, %s', async (language, word, offered) => {
  const user = userEvent.setup();
  await show(<Box />, language);
  await user.type(await screen.findByRole('combobox'), word);
  const found = await screen.findByRole('option', { name: /^New renewal/ });
  const [first] = screen.getAllByRole('option');
  expect(first).toHaveAccessibleName(offered);
  expect(first).toHaveAttribute('aria-selected', 'true');
  expect(found).toHaveAttribute('aria-selected', 'false');
});
