import { http } from '@/lib/http';
import { signOut } from './api';

describe('signing out', () => {
  beforeEach(() => void vi.spyOn(console, 'error').mockImplementation(() => undefined)); // jsdom goes nowhere
  afterEach(() => vi.restoreAllMocks());

  it('leaves nothing on the device of what the person may do and wants', async () => {
    vi.spyOn(http, 'submit').mockResolvedValue(new Response());
    localStorage.setItem('guanxi.lastKnown', JSON.stringify({ person: 'lin', parts: {} }));
    await signOut();
    expect(localStorage.getItem('guanxi.lastKnown')).toBeNull();
  });

  it('takes the page that it ends at', async () => {
    const fetched = vi.spyOn(globalThis, 'fetch').mockResolvedValue(new Response('<!doctype html>'));
    await signOut();
    const [path, { method, headers } = {}] = fetched.mock.calls[0] ?? [];
    expect([path, method, new Headers(headers).get('Accept')]).toEqual(['/logout', 'POST', 'text/html']);
  });
});
