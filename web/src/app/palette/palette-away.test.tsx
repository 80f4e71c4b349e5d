import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { http, HttpResponse, mockApi } from '@/test/server';
import { show } from '@/test/render';
import { PaletteBox } from './palette-box';

const rights = ['accounts:read', 'deals:read'];

mockApi(
  http.get('*/api/me', () => HttpResponse.json({ id: 'p1', name: 'Lin', roles: ['sales-rep'], rights })),
  http.get('*/api/deals', () => HttpResponse.json({ title: 'Away', status: 503 }, { status: 503 })),
  http.get('*/api/:object', ({ params, request }) => {
    const found = params.object === 'accounts' && new URL(request.url).search.includes(encodeURI('华北'));
    return HttpResponse.json({ items: found ? [{ id: 'a1', name: '华北机械' }] : [], next: null });
  }),
);

function Box() {
  const [typed, setTyped] = useState('');
  return <PaletteBox typed={typed} onType={setTyped} onClose={() => undefined} />;
}

describe('the palette, while a service is away', () => {
  it.each([
    ['en', '华北', 'Could not be searched just now: Deals'],
    ['en', 'qqqzzz', 'Could not be searched just now: Deals'],
    ['zh-CN', '华北', '暂时无法查找：商机'],
  ] as const)(
    'names what could not be searched, and finds the others (%s, %s)',
    async (language, typed, line) => {
      const user = userEvent.setup();
      await show(<Box />, language);
      const box = await screen.findByRole('combobox');
      await user.type(box, typed);
      expect(await screen.findByText(line)).toBeInTheDocument();
      if (typed === '华北') await screen.findByRole('option', { name: /^华北机械/ });
      else await screen.findByText('Nothing found for “qqqzzz”');
      await user.clear(box);
      expect(screen.queryByText(line)).not.toBeInTheDocument();
    },
  );
});
