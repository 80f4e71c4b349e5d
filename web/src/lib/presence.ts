/** Who has not touched the page for so long is not there. */
const patience = 5 * 60_000;
const touches = ['pointerdown', 'pointermove', 'keydown', 'wheel', 'touchstart'];
let touched = Date.now();

function touch(): void {
  touched = Date.now();
}

/** What the page asks by itself while nobody is there does not put off the end of the session. */
export function isNobodyThere(): boolean {
  return Date.now() - touched > patience;
}

export function watchPresence(): void {
  touch();
  for (const each of touches) window.addEventListener(each, touch, { capture: true, passive: true });
}
