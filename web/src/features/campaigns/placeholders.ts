export const namePlaceholder = '{{name}}';

/** A text with the reader's name in the places that it has for it. */
export function readAs(text: string, reader: string): string {
  return text.trim().replaceAll(namePlaceholder, reader);
}

/** What looks like a placeholder, whatever its braces, but would be sent as it stands. */
export function otherPlaceholders(text: string): string[] {
  return [...new Set(text.match(/\{+[^{}\n]*\}+/g) ?? [])].filter((found) => found !== namePlaceholder);
}
