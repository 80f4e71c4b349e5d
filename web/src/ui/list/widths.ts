export const narrowest = 60;
export const widest = 800;
/** The first column takes what is left, and never less than this. */
export const firstColumn = 240;
export const usualColumn = 140;
export const boxColumn = 40;

export function clampWidth(width: number): number {
  return Math.round(Math.min(widest, Math.max(narrowest, width)));
}
