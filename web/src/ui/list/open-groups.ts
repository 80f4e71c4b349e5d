/** The groups that are open, as the address has them: `北京,上海,`; the one without a value is the empty word. */
export function readOpen(text: string | undefined): ReadonlySet<string> {
  const words = text?.match(/(?:[^\\,]|\\.)*,/gs) ?? [];
  return new Set(words.map((word) => word.slice(0, -1).replaceAll(/\\(.)/gs, '$1')));
}

/** The same with this one opened, or closed when it was open. */
export function toggleOpen(text: string | undefined, key: string): string | undefined {
  const open = new Set(readOpen(text));
  if (!open.delete(key)) open.add(key);
  return [...open].map((each) => `${each.replaceAll(/[\\,]/g, '\\$&')},`).join('') || undefined;
}
