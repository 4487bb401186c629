import type { Code } from './codes.ts';
import * as rows from './row.ts';
import type { Look, Row, Source } from './row.ts';
import { plain, styled } from './style.ts';

/** Rows that a program can reach with the cursor; what is above stays as it was printed. */
const height = 50;

/** What a terminal takes without showing anything: a bell, a question, other character sets. */
const silent = new Set(['\u0005', '\u0007', '\u000e', '\u000f', '\u007f']);

const printable = /^[ -~]*$/;

export interface Screen {
  readonly write: (codes: Iterable<Code>, source: Source) => void;
  /** Writes a line as it is, and ends it. */
  readonly type: (line: string) => void;
  /** The rows from the first to the last that is in use. */
  readonly rows: () => readonly Row[];
  /** Where the program stands in its row, and whether that is at the row's end. */
  readonly atLineStart: () => boolean;
  /** Hands all rows over and starts anew, in the same style. */
  readonly empty: () => void;
}

interface ScreenDeps {
  /** A row has left the screen at its top. */
  readonly onLeave: (row: Row) => void;
  /** The program has wiped what is above the screen. */
  readonly onWipe: () => void;
}

/** The part of a terminal that a program can still change, as ECMA-48 and xterm have it. */
export function createScreen({ onLeave, onWipe }: ScreenDeps): Screen {
  let lines: Row[] = [rows.emptyRow()];
  let row = 0;
  let column = 0;
  let saved = { row: 0, column: 0 };
  let style = plain;
  let source: Source = 'stdout';
  let look: Look = { source, style };

  const here = (): Row => lines[row] ?? rows.emptyRow();

  function goTo(nextRow: number, nextColumn: number): void {
    row = Math.min(Math.max(nextRow, 0), height - 1);
    column = Math.min(Math.max(nextColumn, 0), rows.columns - 1);
    while (lines.length <= row) lines.push(rows.emptyRow());
  }

  /** One row down, in the same column; the first row leaves where there is no room. */
  function down(ends: boolean): void {
    if (ends) here().end ??= look;
    else here().isWrapped = true;
    if (row + 1 < height) {
      if (row + 1 === lines.length) lines.push(rows.emptyRow());
      row += 1;
      return;
    }
    const first = lines.shift();
    if (first !== undefined) onLeave(first);
    lines.push(rows.emptyRow());
  }

  function putText(text: string): void {
    const isPrintable = printable.test(text);
    // By code points: what is put together of several is put together here as a terminal does it.
    for (const letter of isPrintable ? text : Array.from(text)) {
      const width = isPrintable ? 1 : rows.widthOf(letter, here(), column);
      if (width === 0 && rows.putOn(here(), column, letter)) continue;
      const taken = Math.max(1, width);
      if (column + taken > rows.columns) {
        down(false);
        column = 0;
      }
      const line = here();
      if (taken === 1 && column === line.texts.length) {
        line.texts.push(letter);
        line.looks.push(look);
      } else {
        rows.put(line, column, letter, taken, look);
      }
      column += taken;
    }
  }

  function tab(): void {
    const stop = Math.min(8 * (Math.floor(column / 8) + 1), rows.columns - 1);
    const line = here();
    // Kept as it is where nothing stands yet, so that it is copied as one.
    if (column >= line.texts.length && stop > column) {
      rows.put(line, column, '\t', stop - column, look);
    }
    column = stop;
  }

  const controls: Readonly<Record<string, () => void>> = {
    '\n': () => {
      down(true);
      column = 0;
    },
    '\r': () => {
      column = 0;
    },
    '\b': () => {
      column = Math.max(0, column - 1);
    },
    '\t': tab,
    '\v': () => down(true),
    '\f': () => down(true),
  };

  function eraseScreen(part: number): void {
    if (part > 3) return;
    if (part === 3) onWipe();
    for (const [index, line] of lines.entries()) {
      const isErased = part === 0 ? index > row : part === 1 ? index < row : true;
      if (!isErased) continue;
      rows.cutFrom(line, 0);
      line.end = null;
      line.isWrapped = false;
    }
    if (part < 2) eraseLine(part);
  }

  function eraseLine(part: number): void {
    if (part === 1) rows.blankUntil(here(), column + 1);
    else rows.cutFrom(here(), part === 0 ? column : 0);
  }

  const moves: Readonly<Record<string, (count: number) => void>> = {
    A: (count) => goTo(row - count, column),
    B: (count) => goTo(row + count, column),
    C: (count) => goTo(row, column + count),
    D: (count) => goTo(row, column - count),
    E: (count) => goTo(row + count, 0),
    F: (count) => goTo(row - count, 0),
    G: (place) => goTo(row, place - 1),
    '`': (place) => goTo(row, place - 1),
    d: (place) => goTo(place - 1, column),
    P: (count) => rows.removeColumns(here(), column, count),
    '@': (count) => rows.insertColumns(here(), column, count),
    X: (count) => {
      const end = Math.min(column + count, here().texts.length);
      for (let place = column; place < end; place += 1) rows.put(here(), place, ' ', 1, look);
    },
    L: (count) => {
      lines.splice(row, 0, ...Array.from({ length: count }, rows.emptyRow));
      lines.length = Math.min(lines.length, height);
    },
    M: (count) => {
      lines.splice(row, count);
      while (lines.length <= row) lines.push(rows.emptyRow());
    },
  };

  function sequence(command: string, groups: readonly (readonly string[])[]): void {
    const numbers = groups.map(([first]) => Math.max(0, Math.trunc(Number(first)) || 0));
    if (command === 'm') {
      style = styled(style, groups.length === 0 ? [['0']] : groups);
      look = { source, style };
    } else if (command === 'H' || command === 'f')
      goTo((numbers[0] || 1) - 1, (numbers[1] || 1) - 1);
    else if (command === 'J') eraseScreen(numbers[0] ?? 0);
    else if (command === 'K') eraseLine(numbers[0] ?? 0);
    else if (command === 's') saved = { row, column };
    else if (command === 'u') goTo(saved.row, saved.column);
    else moves[command]?.(Math.min(numbers[0] || 1, rows.columns));
  }

  const escapes: Readonly<Record<string, () => void>> = {
    '7': () => {
      saved = { row, column };
    },
    '8': () => goTo(saved.row, saved.column),
    D: () => down(true),
    E: () => controls['\n']?.(),
    M: () => goTo(row - 1, column),
    c: () => {
      style = plain;
      look = { source, style };
      eraseScreen(3);
      goTo(0, 0);
    },
  };

  function writtenBy(next: Source): void {
    if (next === source) return;
    source = next;
    look = { source, style };
  }

  return {
    write: (codes, from) => {
      writtenBy(from);
      for (const code of codes) {
        if (code.kind === 'text') putText(code.text);
        else if (code.kind === 'sequence') sequence(code.command, code.groups);
        else if (code.kind === 'escape') escapes[code.command]?.();
        else if (!silent.has(code.character)) {
          (controls[code.character] ?? (() => putText(code.character)))();
        }
      }
    },
    type: (line) => {
      writtenBy('typed');
      putText(line);
      down(true);
      column = 0;
    },
    rows: () => {
      const last = lines.findLastIndex(({ texts }, index) => texts.length > 0 || index === row);
      return lines.slice(0, last + 1);
    },
    atLineStart: () => column === 0,
    empty: () => {
      // A line that has not ended is not ended by this either.
      const last = lines.at(-1);
      if (last !== undefined) last.isWrapped = true;
      for (const line of lines) onLeave(line);
      lines = [rows.emptyRow()];
      row = column = 0;
      saved = { row, column };
    },
  };
}
