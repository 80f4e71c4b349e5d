/** Every question about a small window is answered with yes: `vi.spyOn(window, 'matchMedia').mockImplementation(phone)`. */
export const phone = (media: string) =>
  ({
    matches: media.includes('max-width'),
    media,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  }) as unknown as MediaQueryList;
