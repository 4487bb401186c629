/**
 * Where a line of a text stands after the text was changed; both count from 1. What was changed lies
 * between equal first and equal last lines: a line of it leads to the same place in what it became.
 */
export function movedLine(before: string, after: string, line: number): number {
  if (before === after) return line;
  const [old, now] = [before.split('\n'), after.split('\n')];
  const shorter = Math.min(old.length, now.length);
  let start = 0;
  while (start < shorter && old[start] === now[start]) start += 1;
  let end = 0;
  while (end < shorter - start && old.at(-1 - end) === now.at(-1 - end)) end += 1;
  if (line <= start) return line;
  if (line > old.length - end) return line + now.length - old.length;
  return Math.max(1, Math.min(line, now.length - end));
}
