/** A phone number in the digits and signs that dial: an input method may have typed wide ones. */
export function plainPhone(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .trim();
}
