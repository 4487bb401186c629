import { code } from '../../domain/sentence.ts';
import type { Sentence } from '../../domain/sentence.ts';
import type { Held, Thing } from '../../domain/trace.ts';
import type { ThingChange } from './changes.ts';
import { kindOf } from './kind-of.ts';
import { nameThing, nowHolds } from './name-thing.ts';
import { pathTo, placesOf } from './path-to.ts';
import { previewOfThing } from './preview.ts';
import { memberWords, rowWords } from './row-words.ts';
import type { WalkState } from './walk.ts';

/** How the sentences about an object call it. */
export interface Subject {
  /** As the code of the current frame can write it; null where it cannot. */
  readonly path: string | null;
  readonly words: Sentence;
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
  const words: Sentence = path === null ? nameThing(number, state, 'the') : [code(path)];
  const subject: Subject = { path, words };
  if (before.shape === 'row' && after.shape === 'row') {
    if (!after.isIndexed) return memberWords(state, subject, before, after);
    const told = rowWords(state, subject, before, after);
    if (told !== null) return told;
  }
  if (before.shape !== after.shape || after.shape === 'text') {
    return [words.concat(' is now ', code(previewOfThing(after, state.things)))];
  }
  // The names of what runs are told as those of its frame.
  if (kindOf(after) === 'running' && isRunning(state, after)) return [];
  const [old, now] = [namedPlaces(before), namedPlaces(after)];
  const was = new Map(old);
  const there = new Set(now.map(([name]) => name));
  const gone = old.filter(([name]) => !there.has(name));
  return [
    ...[...places].flatMap((place) => {
      const [name, held] = now[place] ?? [];
      if (name === undefined || held === undefined || isOfItsCall(state, after, name)) return [];
      return [
        placeOf(subject, after, name).concat(
          nowHolds(held, state, null),
          wasWords(was.get(name), held),
        ),
      ];
    }),
    ...gone.map(([name]) => placeOf(subject, before, name).concat(' is no longer there')),
  ];
}

/** What a closure holds is told as a name of its call where that is what runs. */
function isOfItsCall({ stack, frames }: WalkState, thing: Thing, place: string): boolean {
  const call = frames.get(stack.at(-1) ?? -1);
  const called = thing.type.replace(/\(.*$/s, '').split(/[ .]/).at(-1);
  return (
    kindOf(thing) === 'function' &&
    call?.function === called &&
    call?.closed?.includes(place.slice(1)) === true
  );
}

function isRunning({ stack, frames }: WalkState, { type }: Thing): boolean {
  const called = frames.get(stack.at(-1) ?? -1)?.function ?? '';
  return type.split(' ').at(-1) === called;
}

function wasWords(old: Held | undefined, held: Held): Sentence {
  return typeof old === 'string' && typeof held === 'string' ? [' (was ', code(old), ')'] : [];
}

function placeOf({ path, words }: Subject, thing: Thing, name: string): Sentence {
  if (path !== null && placesOf(thing).length > 0) return [code(path + name)];
  const start: Sentence = [code(name.replace(/^\./, '')), ' of '];
  return start.concat(words);
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
