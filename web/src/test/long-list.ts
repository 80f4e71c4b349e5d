import { http, HttpResponse, refuse } from './server';

const stored = Array.from({ length: 500 }, (_, at) => ({ id: `r${at}`, name: `Row ${at}` }));
const user = { id: 'u1', username: 'lin', name: 'Lin', roles: [] };
export const signedIn = { signedIn: true, user };

/** Five hundred accounts, page by page; a cursor is the id of the row before. `asked` takes what of the list is asked for. */
export const longListApi = (asked: string[]) => [
  http.get('*/session', () => HttpResponse.json(signedIn)),
  http.get('*/api/me', () => HttpResponse.json({ ...user, rights: ['accounts:write'] })),
  http.get('*/api/:object/count', () => HttpResponse.json({ count: stored.length, capped: false })),
  http.get('*/api/me/preferences', () => HttpResponse.json({})),
  http.get('*/api/accounts/:id', ({ params }) => {
    const one = stored.find(({ id }) => id === params.id);
    return one && HttpResponse.json(one, { headers: { etag: '"0"' } });
  }),
  http.get('*/api/accounts', ({ request }) => {
    const { searchParams } = new URL(request.url);
    const after = searchParams.get('after');
    asked.push(after ?? 'first');
    const from = after === null ? 0 : stored.findIndex(({ id }) => id === after) + 1;
    if (after !== null && from === 0)
      return refuse(400, 'unreadable-cursor', { detail: 'The cursor cannot be read' });
    const to = from + Number(searchParams.get('limit'));
    return HttpResponse.json({
      items: stored.slice(from, to),
      next: to < stored.length ? stored[to - 1]?.id : null,
    });
  }),
];

/** How high a row of the table is, and a card. */
export const tableRow = 36;
export const cardHeight = 40;
const frame = 200;

/** Gives lists a height, and cards a place that follows how far they are scrolled; `more` says when their end is near. */
export function layOut(more: () => boolean) {
  vi.spyOn(Element.prototype, 'clientHeight', 'get').mockReturnValue(frame);
  vi.spyOn(Element.prototype, 'scrollHeight', 'get').mockReturnValue(100_000);
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (this: Element) {
    if (this.localName !== 'li') return new DOMRect(0, 0, 800, frame);
    const scrolled = this.closest('[data-scroll-restoration-id]')?.scrollTop ?? 0;
    const at = [...(this.parentElement?.children ?? [])].indexOf(this);
    return new DOMRect(0, at * cardHeight - scrolled, 800, cardHeight);
  });
  vi.spyOn(globalThis, 'IntersectionObserver').mockImplementation(function (seen) {
    const observe = (target: Element) => {
      if (more()) seen([{ target, isIntersecting: true } as IntersectionObserverEntry], {} as never);
    };
    return { observe, disconnect: () => undefined } as unknown as IntersectionObserver;
  });
}

/** A narrow window. */
export function onPhone() {
  const wide = window.matchMedia.bind(window);
  vi.spyOn(window, 'matchMedia').mockImplementation((query) => ({
    ...wide(query),
    matches: query.includes('47.99em'),
  }));
}
