const two = (part: number) => String(part).padStart(2, '0');

/** The last day on which an application works, where the viewer is. */
export function dayOfExpiry(expiresAt: string | null | undefined): string {
  if (!expiresAt) return '';
  const last = new Date(new Date(expiresAt).getTime() - 1);
  return `${last.getFullYear()}-${two(last.getMonth() + 1)}-${two(last.getDate())}`;
}

/** The end of that day; nothing when it works for ever. */
export function expiryOf(day: string): string | undefined {
  const [year, month, date] = day.split('-').map(Number);
  if (!year || !month || !date) return undefined;
  return new Date(year, month - 1, date + 1).toISOString();
}
