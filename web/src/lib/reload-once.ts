/** What browsers say of a file that is not there, and Vite of its styles. */
const missing = /dynamically imported module|module script failed|unable to preload css/i;

/** After an upgrade the files have other names, which the page learns when it is read anew: once for each file. */
export function reloadOnce(why: unknown): void {
  if (!(why instanceof Error) || !missing.test(why.message) || !navigator.onLine) return;
  const known = `guanxi.reload.${why.message}`;
  if (sessionStorage.getItem(known)) return;
  sessionStorage.setItem(known, 'done');
  window.location.reload();
}
