/** The time zones that the browser knows, by their names in the database of zones. */
export function zones(): string[] {
  return Intl.supportedValuesOf('timeZone');
}
