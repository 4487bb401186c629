import { code } from '../../domain/sentence.ts';
import type { Sentence } from '../../domain/sentence.ts';
import type { Held, Thing } from '../../domain/trace.ts';
import { insertedAt } from './changes.ts';
import { previewOf, previewOfThing } from './preview.ts';
import type { Subject } from './thing-words.ts';
import type { WalkState } from './walk.ts';

type Row = Thing & { readonly shape: 'row' };

/** What came into a set, and what left it. */
export function memberWords(
  { things }: WalkState,
  { words }: Subject,
  before: Row,
  after: Row,
): readonly Sentence[] {
  const tell = (one: Row, other: Row, verb: string) =>
    one.cells
      .filter((held) => !other.cells.includes(held))
      .map((held) => ([code(previewOf(held, things)), verb] as Sentence).concat(words));
  return [...tell(after, before, ' is now in '), ...tell(before, after, ' is no longer in ')];
}

/** Cells that were put in, taken out or exchanged; null where each place tells it better. */
export function rowWords(
  state: WalkState,
  { path, words }: Subject,
  before: Row,
  after: Row,
): readonly Sentence[] | null {
  const whole =
    path === null ? [words] : [words.concat(' is now ', code(previewOfThing(after, state.things)))];
  const [old, now] = [before.cells, after.cells];
  if (old.length === now.length) {
    if (before.more !== after.more) {
      const count = (now.length + after.more).toLocaleString('en');
      return [words.concat(` has ${count} items now`)];
    }
    const places = now.flatMap((held, place) => (held === old[place] ? [] : [place]));
    const [one = 0, other = 0] = places;
    if (
      places.length === 2 &&
      path !== null &&
      old[one] === now[other] &&
      old[other] === now[one]
    ) {
      return [
        [code(`${path}[${one}]`), ' and ', code(`${path}[${other}]`), ' have changed places'],
      ];
    }
    return places.length > 2 ? whole : null;
  }
  const { start, length, removed } = insertedAt(old, now);
  const isAtEnd = start + Math.max(length, removed) >= Math.max(old.length, now.length);
  const isLone = Math.max(old.length, now.length) === 1;
  const where = isLone ? 'in ' : placeWords(start, isAtEnd);
  const tell = (held: Held | undefined, verb: string): readonly Sentence[] => {
    const shown: Sentence = [code(held === undefined ? '…' : previewOf(held, state.things)), verb];
    return [shown.concat(where, words)];
  };
  if (length === 1 && removed === 0) return tell(now[start], ' is now ');
  if (length === 0 && removed === 1) return tell(old[start], ' is no longer ');
  return whole;
}

function placeWords(start: number, isAtEnd: boolean): string {
  if (isAtEnd) return 'at the end of ';
  return start === 0 ? 'at the start of ' : `at place ${start} of `;
}
