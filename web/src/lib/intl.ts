type Made<Options, Format> = new (locale: string, options: Options) => Format;

const made = new Map<unknown, Map<string, unknown>>();

/** A format of the browser for a language: to make one takes far longer than to write with it, and a list has hundreds of cells. */
export function intl<Options, Format>(
  Kind: Made<Options, Format>,
  locale: string,
  options: NoInfer<Options>,
): Format {
  const ofKind = made.get(Kind) ?? new Map<string, unknown>();
  made.set(Kind, ofKind);
  // whoever travels takes the device to another time zone
  const key = `${locale}${new Date().getTimezoneOffset()}${JSON.stringify(options)}`;
  const format = ofKind.get(key) ?? new Kind(locale, options);
  ofKind.set(key, format);
  return format as Format;
}
