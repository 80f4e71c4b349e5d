/** Whether somebody has asked for the line of the timeline that is about to be shown. */
let asked = false;

/** Opens the tab of the timeline, whose line takes the focus; false where this page has none. */
export function goToLogLine(): boolean {
  const tab = document.querySelector<HTMLElement>('[data-tab="timeline"]');
  asked = tab !== null;
  tab?.click();
  return asked;
}

/** Told once to the line that comes. */
export function isLogLineAsked(): boolean {
  const was = asked;
  asked = false;
  return was;
}
