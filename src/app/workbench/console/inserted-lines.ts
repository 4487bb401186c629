/** Lines that a paste has completed, and what it leaves begun. */
export interface InsertedLines {
  readonly lines: readonly string[];
  readonly rest: string;
}

/** What comes of pasting text over a part of a line that is being typed. */
export function insertedLines(
  line: string,
  pasted: string,
  start: number,
  end: number,
): InsertedLines {
  const text = `${line.slice(0, start)}${pasted}${line.slice(end)}`;
  const lines = text.split(/\r\n|\r|\n/);
  return { lines: lines.slice(0, -1), rest: lines.at(-1) ?? '' };
}
