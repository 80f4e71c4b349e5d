/** What is begun and not sent on this device. */
export function drafts(): string[] {
  return Object.keys(localStorage).filter((key) => key.startsWith('guanxi.draft.'));
}
