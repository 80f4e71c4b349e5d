export const narrowest = 60;
export const widest = 800;
/** The first column takes what is left, and never less than this. */
export const firstColumn = 240;
export const usualColumn = 140;
/** "59 minutes ago" with its margins, at the end of a row too. */
export const momentColumn = 152;
/** "2026年12月28日" likewise. */
export const dayColumn = 140;
export const boxColumn = 40;

export function clampWidth(width: number): number {
  return Math.round(Math.min(widest, Math.max(narrowest, width)));
}
