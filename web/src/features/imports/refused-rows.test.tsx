import { act, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ImportJob } from '@/api/types';
import { draftPlace } from '@/lib/drafts';
import { show } from '@/test/render';
import { http, HttpResponse, mockApi } from '@/test/server';
import { RefusedRows } from './refused-rows';
import { ResultStep } from './result-step';

const job = {
  id: 'j1',
  object: 'contacts',
  fileName: 'a.csv',
  state: 'CHECKED',
  failed: 300,
  ignoredColumns: [] as string[],
  createdBy: 'p',
} as ImportJob;
const drafts = draftPlace('lin', 'import.j1');
const loaded = { line: 4, cells: { 邮箱: 'nowhere' }, column: '邮箱', value: 'nowhere', reason: 'Wrong.' };
let sent: unknown;
let rows: object[] = [loaded];

const server = mockApi(
  http.get('*/api/me', () => HttpResponse.json({ id: 'p', rights: ['contacts:write', 'contacts:read'] })),
  http.get('*/api/contacts/imports/j1/refused', () => HttpResponse.json({ items: rows })),
  http.put('*/api/contacts/imports/j1/refused', async ({ request }) => {
    sent = await request.json();
    drafts.write({ 4: { 邮箱: 'zhao@b.cn' }, 400: { 邮箱: 'sun@b.cn' } }); // typed before the answer
    return HttpResponse.json({ job, refused: [] });
  }),
);

describe('refused rows', () => {
  afterEach(() => {
    vi.restoreAllMocks();
    rows = [loaded];
  });

  it('say in full why they were where they stand, not in a tooltip', async () => {
    vi.spyOn(HTMLElement.prototype, 'scrollHeight', 'get').mockReturnValue(500);
    const user = userEvent.setup();
    await show(<RefusedRows object="contacts" job={job} />);
    const cell = await screen.findByRole('cell', { name: '邮箱: Wrong.' });
    await user.hover(cell);
    act(() => cell.focus());
    expect(screen.queryByRole('tooltip')).not.toBeInTheDocument();
  });

  it('are only shown to who may not change the import', async () => {
    server.use(
      http.get('*/api/me', () => HttpResponse.json({ id: 'q', rights: ['contacts:write', 'contacts:read'] })),
    );
    const user = userEvent.setup();
    const undo = { removed: 0, restored: 0, kept: 0 };
    await show(
      <ResultStep object="contacts" job={{ ...job, undo, state: 'COMPLETED_WITH_ERRORS' } as ImportJob} />,
    );
    expect(await screen.findByText(/^Only who started this import/)).toBeInTheDocument();
    const cell = await screen.findByRole('cell', { name: /^Wrong\. nowhere/ });
    await user.dblClick(cell);
    expect(screen.queryByRole('textbox')).not.toBeInTheDocument();
    await user.click(cell);
    await user.paste('zhao@b.cn');
    expect(drafts.value() ?? {}).toEqual({});
    expect(screen.queryByText(/^Correct cells here/)).not.toBeInTheDocument();
    expect(screen.queryByRole('button', { name: /corrected row/ })).not.toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Download these rows' })).toBeInTheDocument();
  });

  it('are drawn as high as their reasons make them', async () => {
    rows = Array.from({ length: 60 }, (_, at) => ({ ...loaded, line: at + 2 }));
    vi.spyOn(Element.prototype, 'clientHeight', 'get').mockReturnValue(400);
    vi.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockReturnValue(100);
    await show(<RefusedRows object="contacts" job={job} />);
    const grid = await screen.findByRole('grid');
    const drawn = () => grid.querySelectorAll('tr[data-row]').length;
    await waitFor(() => expect(drawn()).toBeGreaterThan(0));
    await waitFor(() => expect(drawn()).toBeLessThan(18), { timeout: 2000 }); // 22 if each had one line
  });

  it('begin at their left, however far right the first wrong cell is', async () => {
    vi.spyOn(HTMLElement.prototype, 'offsetLeft', 'get').mockReturnValue(1148);
    vi.spyOn(HTMLElement.prototype, 'offsetWidth', 'get').mockReturnValue(180);
    vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(1100);
    await show(<RefusedRows object="contacts" job={job} />);
    const cell = await screen.findByRole('cell', { name: '邮箱: Wrong.' });
    await act(() => new Promise((drawn) => setTimeout(drawn, 50)));
    expect(cell.closest('table')?.parentElement?.scrollLeft).toBe(0);
  });

  it('begin with the first cell in view that was corrected, as after the import', async () => {
    const far = {
      line: 9,
      cells: { 邮箱: 'li@b.cn', 电话: 'x' },
      column: '电话',
      value: 'x',
      reason: 'Wrong, too.',
    };
    rows = [{ ...loaded, cells: { 邮箱: 'nowhere', 电话: '1' } }, far];
    drafts.write({ 4: { 邮箱: 'zhao@b.cn' } });
    vi.spyOn(HTMLElement.prototype, 'offsetLeft', 'get').mockImplementation(function (this: HTMLElement) {
      return this.textContent === 'zhao@b.cn' ? 520 : 1148;
    });
    vi.spyOn(HTMLElement.prototype, 'offsetWidth', 'get').mockReturnValue(180);
    vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(600);
    await show(<RefusedRows object="contacts" job={{ ...job, state: 'COMPLETED_WITH_ERRORS' }} />);
    const box = (await screen.findByRole('grid')).parentElement;
    await waitFor(() => expect(box?.scrollLeft).toBe(100));
    drafts.write({});
  });

  it('are sent as corrected if they are loaded or not, and what is typed meanwhile stays', async () => {
    drafts.write({ 4: { 邮箱: 'zhao@b.cn' }, 400: { 邮箱: 'qian@b.cn' } });
    const user = userEvent.setup();
    await show(<RefusedRows object="contacts" job={job} />);
    const check = await screen.findByRole('button', { name: 'Check 2 corrected rows' });
    await expect.poll(() => check).toBeEnabled();
    await user.click(check);
    await expect.poll(drafts.value).toEqual({ 400: { 邮箱: 'sun@b.cn' } });
    expect(sent).toEqual({
      rows: [
        { line: 4, cells: { 邮箱: 'zhao@b.cn' } },
        { line: 400, cells: { 邮箱: 'qian@b.cn' } },
      ],
    });
  });

  it.each(['CHECKED', 'COMPLETED_WITH_ERRORS'] as const)(
    'are those of the server after a correction, also where they stay as many, in %s',
    async (state) => {
      const other = { line: 9, cells: { 邮箱: 'elsewhere' }, column: '邮箱', reason: 'Wrong, too.' };
      const next = {
        line: 4,
        cells: { 邮箱: 'zhao@b.cn', 姓名: '' },
        column: '姓名',
        reason: 'Has no name.',
      };
      rows = [loaded, other];
      drafts.write({ 4: { 邮箱: 'zhao@b.cn' } });
      server.use(
        http.put('*/api/contacts/imports/j1/refused', () => {
          rows = [next, other];
          drafts.write({ 4: { 邮箱: 'zhao@b.cn' }, 9: { 邮箱: 'half typed' } });
          return HttpResponse.json({ job: { ...job, state }, refused: [next] });
        }),
      );
      const user = userEvent.setup();
      await show(<RefusedRows object="contacts" job={{ ...job, state }} />);
      const send = await screen.findByRole('button', { name: / 1 corrected row$/ });
      await expect.poll(() => send).toBeEnabled();
      await user.click(send);
      expect(await screen.findByRole('cell', { name: '姓名: Has no name.' })).toBeInTheDocument();
      expect(screen.queryByRole('cell', { name: '邮箱: Wrong.' })).not.toBeInTheDocument();
      expect(screen.getByRole('cell', { name: /zhao@b\.cn/ })).toBeInTheDocument();
      expect(screen.getByRole('cell', { name: /half typed/ })).toBeInTheDocument();
      await expect.poll(drafts.value).toEqual({ 9: { 邮箱: 'half typed' } });
    },
  );
});
