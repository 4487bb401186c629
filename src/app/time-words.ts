// Made once: making one takes a millisecond, and a list has hundreds of times.
const timeOfDay = new Intl.DateTimeFormat([], { hour: '2-digit', minute: '2-digit' });
const dayOfYear = new Intl.DateTimeFormat([], { day: 'numeric', month: 'short' });
const dayOfAnyYear = new Intl.DateTimeFormat([], {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
});

/** The time of day, with the date unless it is today; both as the browser's language writes them. */
export function timeWords(at: number, now: number): string {
  const [then, today] = [new Date(at), new Date(now)];
  const time = timeOfDay.format(then);
  if (then.toDateString() === today.toDateString()) return time;
  return `${dayOfYear.format(then)}, ${time}`;
}

/** The time of day alone. */
export const timeOfDayWords = (at: number): string => timeOfDay.format(at);

/** `Today`, or the date, with its year unless it is this one. */
export function dayWords(at: number, now: number): string {
  const [then, today] = [new Date(at), new Date(now)];
  if (then.toDateString() === today.toDateString()) return 'Today';
  const isThisYear = then.getFullYear() === today.getFullYear();
  return (isThisYear ? dayOfYear : dayOfAnyYear).format(then);
}
