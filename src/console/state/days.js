// Days as the server writes them, such as 2026-11-30.
const MILLISECONDS = 86_400_000;

/** A year that is typed passes through years such as 0002. */
export const isWhole = date => Boolean(date) && date >= '1900';

/** Returns the day that is some days after another. */
export const daysAfter = (date, count) => new Date(Date.parse(`${date}T00:00:00Z`) + count * MILLISECONDS).toISOString().slice(0, 10);

/** Returns the day of an instant in a time zone. */
export const dayIn = (zone, at) => new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short' }).format(at);
