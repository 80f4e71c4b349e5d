/** Without letters and digits that are mistaken for each other when somebody reads them from a note. */
const signs = 'abcdefghjkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789';

/** A first password that nobody has thought of: four groups of four. */
export function firstPassword(): string {
  const bytes = crypto.getRandomValues(new Uint32Array(16));
  const letters = [...bytes].map((value) => signs[value % signs.length]);
  return [0, 4, 8, 12].map((from) => letters.slice(from, from + 4).join('')).join('-');
}
