import { eastAsianWidth } from 'get-east-asian-width';
import { plain } from './style.ts';
import type { Style } from './style.ts';

/** Who wrote a letter. */
export type Source = 'stdout' | 'stderr' | 'typed';

export interface Look {
  readonly source: Source;
  readonly style: Style;
}

/**
 * One row of the screen. A letter that takes several columns stands in the first of them, and the
 * others are empty texts; a mark stands with the letter that it is put on.
 */
export interface Row {
  readonly texts: string[];
  readonly looks: Look[];
  /** Who ended the row; null where nobody has. */
  end: Look | null;
  /** It was too short for its line, which goes on in the next row. */
  isWrapped: boolean;
}

export const emptyRow = (): Row => ({ texts: [], looks: [], end: null, isWrapped: false });

/** Columns of a row: a longer line goes on in the next one, and `\r` leads to the last one's start. */
export const columns = 1_024;

/** Characters in one column, past which marks take columns of their own. */
const mostInColumn = 64;

const zeroWidth = /[\p{M}\p{Default_Ignorable_Code_Point}]|\p{Emoji_Modifier}/u;
const pictograph = /\p{Extended_Pictographic}/u;
const joiner = '\u200d';

/** The look of what nobody wrote. */
export const blank: Look = { source: 'stdout', style: plain };

/** How many columns a character takes, and whether it is a picture, which may be joined to another. */
interface Measure {
  readonly width: number;
  readonly isPicture: boolean;
}

const measures = new Map<string, Measure>();
/** Entries, of which most texts need a few hundred. */
const mostMeasures = 20_000;

function measureOf(character: string): Measure {
  const known = measures.get(character);
  if (known !== undefined) return known;
  const code = character.codePointAt(0) ?? 0;
  const measure = {
    width: zeroWidth.test(character) ? 0 : code < 0x300 ? 1 : eastAsianWidth(code),
    isPicture: pictograph.test(character),
  };
  if (measures.size >= mostMeasures) measures.clear();
  measures.set(character, measure);
  return measure;
}

/** Columns that a character takes in front of a column; 0 where it stands with the one before. */
export function widthOf(character: string, row: Row, column: number): number {
  const { width, isPicture } = measureOf(character);
  if (!isPicture || width === 0) return width;
  const before = textBefore(row, column);
  return before.endsWith(joiner) && pictograph.test(before) ? 0 : width;
}

/** The letter in front of a column. */
function textBefore(row: Row, column: number): string {
  let place = Math.min(column, row.texts.length) - 1;
  while (place > 0 && row.texts[place] === '') place -= 1;
  return row.texts[place] ?? '';
}

/** Puts a character on the letter in front of a column; false where there is no room for it. */
export function putOn(row: Row, column: number, character: string): boolean {
  let place = Math.min(column, row.texts.length) - 1;
  while (place > 0 && row.texts[place] === '') place -= 1;
  const text = row.texts[place];
  if (text === undefined || text === '\t' || text.length >= mostInColumn) return false;
  row.texts[place] = text + character;
  return true;
}

/** Writes a letter over what a row shows at a column. */
export function put(row: Row, column: number, letter: string, width: number, look: Look): void {
  const { texts, looks } = row;
  if (column > texts.length) fill(row, column);
  for (let place = column; place < column + width; place += 1) {
    if (place < texts.length) freeColumn(row, place);
    texts[place] = place === column ? letter : '';
    looks[place] = look;
  }
}

/** Makes a row at least so long. */
export function fill(row: Row, length: number): void {
  while (row.texts.length < length) {
    row.texts.push(' ');
    row.looks.push(blank);
  }
}

/** Ends a row at a column. */
export function cutFrom(row: Row, column: number): void {
  if (column >= row.texts.length) return;
  freeColumn(row, column);
  row.texts.length = column;
  row.looks.length = column;
}

/** Blanks the columns in front of one. */
export function blankUntil(row: Row, end: number): void {
  const last = Math.min(end, row.texts.length);
  for (let place = 0; place < last; place += 1) put(row, place, ' ', 1, blank);
}

/** Takes columns out of a row, or puts blank ones in. */
export function removeColumns(row: Row, column: number, count: number): void {
  if (column >= row.texts.length) return;
  freeColumn(row, column);
  if (column + count < row.texts.length) freeColumn(row, column + count);
  row.texts.splice(column, count);
  row.looks.splice(column, count);
}

export function insertColumns(row: Row, column: number, count: number): void {
  if (column >= row.texts.length) return;
  freeColumn(row, column);
  row.texts.splice(column, 0, ...Array.from({ length: count }, () => ' '));
  row.looks.splice(column, 0, ...Array.from({ length: count }, () => blank));
  cutFrom(row, columns);
}

/** A letter of which one column is taken leaves blanks in the others, as half of a wide one does. */
function freeColumn({ texts }: Row, column: number): void {
  const isAlone = texts[column] !== '' && texts[column + 1] !== '';
  if (isAlone) return;
  let start = column;
  while (start > 0 && texts[start] === '') start -= 1;
  let place = start;
  do {
    texts[place] = ' ';
    place += 1;
  } while (texts[place] === '');
}
