import { code } from '../../domain/sentence.ts';
import type { Sentence } from '../../domain/sentence.ts';
import type { FrameNumber, Held, Thing } from '../../domain/trace.ts';
import { insertedAt } from './changes.ts';
import type { ThingChange } from './changes.ts';
import { nameThing, nowHolds } from './name-thing.ts';
import { pathTo, placesOf } from './path-to.ts';
import { previewOf, previewOfThing } from './preview.ts';
import type { WalkState } from './walk.ts';

type Row = Thing & { readonly shape: 'row' };

/** What happened to one name, without its full stop. */
export function nameWords(state: WalkState, frame: FrameNumber, name: string): Sentence {
  const held = state.names.get(frame)?.get(name);
  if (held === undefined) return [code(name), whereOf(state, frame), ' is no longer bound'];
  return [code(name), whereOf(state, frame), ...nowHolds(held, state, aliasOf(state, frame, name))];
}

function whereOf(state: WalkState, frame: FrameNumber): string {
  if (frame === state.stack.at(-1)) return '';
  const called = state.frames.get(frame)?.function ?? '';
  return called === '' ? ' of the module' : ` of ${called}`;
}

/** Another name for the same object, which this step did not bind. */
function aliasOf(state: WalkState, frame: FrameNumber, name: string): string | null {
  const held = state.names.get(frame)?.get(name);
  for (const [other, known] of state.names.get(frame) ?? []) {
    const isOther = other !== name && state.changed.names.get(frame)?.has(other) !== true;
    if (known === held && isOther) return other;
  }
  return null;
}

/** What happened to one object, one sentence for each change, without their full stops. */
export function thingWords(
  state: WalkState,
  number: number,
  { before, places }: ThingChange,
): readonly Sentence[] {
  const after = state.things.get(number);
  if (before === null || after === undefined) return [];
  const path = pathTo(number, state);
  const whole: Sentence = path === null ? nameThing(number, state, 'the') : [code(path)];
  if (before.shape === 'row' && after.shape === 'row') {
    if (!after.isIndexed) return memberWords(state, whole, before, after);
    const moved = rowWords(state, path, whole, before, after);
    if (moved !== null) return moved;
  }
  if (before.shape === 'text' && after.shape === 'text') {
    return [[...whole, ' is now ', code(after.text)]];
  }
  if (before.shape !== after.shape) {
    return [[...whole, ' is now ', code(previewOfThing(after, state.things))]];
  }
  return [
    ...[...places].map((place) => placeWords(state, path, whole, before, after, place)),
    ...goneWords(path, whole, before, after),
  ];
}

function memberWords(state: WalkState, whole: Sentence, before: Row, after: Row) {
  const shown = (held: Held) => code(previewOf(held, state.things));
  const without = (one: Row, other: Row) => one.cells.filter((held) => !other.cells.includes(held));
  return [
    ...without(after, before).map((held): Sentence => [shown(held), ' is now in ', ...whole]),
    ...without(before, after).map((held): Sentence => [shown(held), ' is no longer in ', ...whole]),
  ];
}

/** Cells that were put in, taken out or exchanged; null where others say it better. */
function rowWords(
  state: WalkState,
  path: string | null,
  whole: Sentence,
  before: Row,
  after: Row,
): readonly Sentence[] | null {
  const shown = (held: Held | undefined) =>
    code(held === undefined ? '…' : previewOf(held, state.things));
  const now: Sentence = [...whole, ' is now ', code(previewOfThing(after, state.things))];
  if (before.cells.length === after.cells.length) {
    if (before.more !== after.more) {
      return [
        [...whole, ` has ${(after.cells.length + after.more).toLocaleString('en')} items now`],
      ];
    }
    const moved = after.cells.flatMap((held, at) => (held === before.cells[at] ? [] : [at]));
    const [one = 0, other = 0] = moved;
    const isSwap =
      before.cells[one] === after.cells[other] && before.cells[other] === after.cells[one];
    if (moved.length === 2 && isSwap && path !== null) {
      return [
        [code(`${path}[${one}]`), ' and ', code(`${path}[${other}]`), ' have changed places'],
      ];
    }
    return moved.length > 2
      ? [path === null ? ['the list is now ', code(previewOfThing(after, state.things))] : now]
      : null;
  }
  const { start, length, removed } = insertedAt(before.cells, after.cells);
  const isAtEnd =
    start + Math.max(length, removed) >= Math.max(before.cells.length, after.cells.length);
  const where = isAtEnd ? 'at the end of ' : `at place ${start} of `;
  if (length === 1 && removed === 0)
    return [[shown(after.cells[start]), ' is now ', where, ...whole]];
  if (length === 0 && removed === 1) {
    return [[shown(before.cells[start]), ' is no longer ', where, ...whole]];
  }
  return [now];
}

function placeWords(
  state: WalkState,
  path: string | null,
  whole: Sentence,
  before: Thing,
  after: Thing,
  place: number,
): Sentence {
  const [name, held] = placeAt(after, place);
  const old = new Map(namedPlaces(before)).get(name);
  const was = typeof old === 'string' && typeof held === 'string' ? [' (was ', code(old), ')'] : [];
  const isKnown = path !== null && placesOf(after).length > 0;
  const subject: Sentence = isKnown
    ? [code(path + name)]
    : [code(name.replace(/^\./, '')), ' of ', ...whole];
  return [...subject, ...nowHolds(held, state, null), ...was];
}

function goneWords(
  path: string | null,
  whole: Sentence,
  before: Thing,
  after: Thing,
): readonly Sentence[] {
  const there = new Set(namedPlaces(after).map(([name]) => name));
  return namedPlaces(before)
    .filter(([name]) => !there.has(name))
    .map(([name]) => {
      const isKnown = path !== null && placesOf(before).length > 0;
      const subject: Sentence = isKnown
        ? [code(path + name)]
        : [code(name.replace(/^\./, '')), ' of ', ...whole];
      return [...subject, ' is no longer there'];
    });
}

function placeAt(thing: Thing, place: number): readonly [string, Held] {
  return namedPlaces(thing)[place] ?? ['', '…'];
}

/** Every place, in order, also one that cannot be written. */
function namedPlaces(thing: Thing): readonly (readonly [string, Held])[] {
  switch (thing.shape) {
    case 'row':
      return thing.cells.map((held, place) => [`[${place}]`, held]);
    case 'pairs':
      return thing.pairs.map(([key, held]) => [
        `[${typeof key === 'string' ? key : `…${key}`}]`,
        held,
      ]);
    case 'fields':
      return thing.fields.map(([name, held]) => [`.${name}`, held]);
    case 'text':
      return [];
  }
}
