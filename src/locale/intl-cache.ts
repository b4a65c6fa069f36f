/** A reader's page shows a few languages; some two dozen formats each. */
const MOST = 100;
const FALLBACK = 'en';

/** Shared by all instances on the page; what was not used for longest leaves first. */
function remembered<Format, Options>(make: (locales: readonly string[], options: Options) => Format) {
  const formats = new Map<string, Format>();
  return (lang: string, options: Options): Format => {
    const key = `${lang} ${JSON.stringify(options)}`;
    const format = formats.get(key) ?? make(locales(lang), options);
    formats.delete(key);
    formats.set(key, format);
    if (formats.size > MOST) formats.delete(formats.keys().next().value ?? key);
    return format;
  };
}

/** A language that the engine lacks would become that of its user, and one that is no tag would throw. */
function locales(lang: string): readonly string[] {
  try {
    return [...Intl.getCanonicalLocales(lang), FALLBACK];
  } catch {
    return [FALLBACK];
  }
}

/** Always UTC and the Gregorian calendar, whatever the options or the language say. */
export const dateTimeFormat: (lang: string, options: Intl.DateTimeFormatOptions) => Intl.DateTimeFormat =
  remembered((langs, options) =>
    new Intl.DateTimeFormat([...langs], { ...options, timeZone: 'UTC', calendar: 'gregory' }));

/** Times by the clocks of a zone. */
export const zoneFormat: (lang: string, options: Intl.DateTimeFormatOptions) => Intl.DateTimeFormat =
  remembered((langs, options) => new Intl.DateTimeFormat([...langs], options));

export const numberFormat: (lang: string, options: Intl.NumberFormatOptions) => Intl.NumberFormat =
  remembered((langs, options) => new Intl.NumberFormat([...langs], options));
