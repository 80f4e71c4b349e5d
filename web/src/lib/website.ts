const scheme = /^\s*[a-z][a-z\d+.-]*:(?!\d{1,5}([/?#]|$))/i;

/** Where a website leads: a host as people write it, or http(s). Whatever else it says is shown, and leads nowhere. */
export function websiteOf(text: string): string | undefined {
  if (/^https?:\/\//i.test(text)) return text;
  return scheme.test(text) ? undefined : `https://${text}`;
}
