import { http } from '@/lib/http';
import { signOut } from './api';

describe('signing out', () => {
  it('leaves nothing on the device of what the person may do and wants', async () => {
    vi.spyOn(http, 'post').mockResolvedValue(undefined as never);
    vi.spyOn(console, 'error').mockImplementation(() => undefined); // jsdom goes nowhere
    localStorage.setItem('guanxi.lastKnown', JSON.stringify({ person: 'lin', parts: {} }));
    await signOut();
    expect(localStorage.getItem('guanxi.lastKnown')).toBeNull();
  });
});
