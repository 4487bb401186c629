/** The replacement of `[start, end)` by `text`, in UTF-16 units. */
export interface TextEdit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The shortest single replacement that turns one text into another; null where they are equal. */
export function textEdit(before: string, after: string): TextEdit | null {
  if (before === after) return null;
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start += 1;
  let tail = 0;
  while (tail < shorter - start && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1;
  return { start, end: before.length - tail, text: after.slice(start, after.length - tail) };
}

/** Monaco keeps one kind of line end; so does everything that is compared with its text. */
export const withUnixLines = (text: string): string => text.replaceAll(/\r\n?/g, '\n');
