import type { Held, Trace } from '../domain/trace.ts';
import { placesOf } from './model/path-to.ts';
import { previewOf } from './model/preview.ts';
import type { WalkState } from './model/walk.ts';

/** What stands beside a line of the source. */
export interface LineValues {
  readonly line: number;
  readonly text: string;
}

/** The line that a step is about, counted from 1. */
export function lineOf(trace: Trace, step: number): number | null {
  return trace.steps[step]?.line ?? null;
}

/** Strings and comments, and then what is looked for: names with their attributes and indices. */
const pattern =
  /[rbfutRBFUT]{0,2}(?:'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*")|#.*|(?<path>(?<![\w.])[A-Za-z_]\w*(?:\.[A-Za-z_]\w*(?!\w*\()|\[(?:\w+|'[^']*'|"[^"]*")\])*)(?!\w)/g;

/**
 * Values of the names, attributes and items that stand on the current line, as far as they are there,
 * and what is returned.
 */
export function inlineValues(state: WalkState, source: string): readonly LineValues[] {
  const text = source.split('\n')[state.line - 1] ?? '';
  const values = new Map<string, string>();
  for (const { groups } of text.matchAll(pattern)) {
    for (const path of groups?.['path'] === undefined ? [] : pathsIn(groups['path'], state)) {
      const held = heldAt(path, state);
      if (held !== null && isTold(held)) values.set(path, previewOf(held, state.things));
    }
  }
  const told = [...values].map(([name, value]) => `${name} = ${value}`);
  const verb = state.event === 'yield' ? 'yields' : 'returns';
  if (state.value !== null) told.push(`${verb} ${previewOf(state.value, state.things)}`);
  return told.length === 0 ? [] : [{ line: state.line, text: told.join('  ') }];
}

/** Of `cur.next.value` as much as is there, and of `xs[i]` also `i`. */
function pathsIn(path: string, state: WalkState): readonly string[] {
  const parts = partsOf(path);
  const ways = parts.map((_, place) => parts.slice(0, place + 1).join(''));
  const longest = ways.findLast((way) => heldAt(way, state) !== null);
  const indices = parts.flatMap((part) => /^\[([A-Za-z_]\w*)\]$/.exec(part)?.[1] ?? []);
  return [...(longest === undefined ? [] : [longest]), ...indices];
}

const partsOf = (path: string): readonly string[] => path.match(/^\w+|\.\w+|\[[^\]]*\]/g) ?? [];

/** What a function, a class or a module is, the line itself says. */
const isTold = (held: Held) =>
  typeof held === 'number' || !/^(?:def |class |module |built-in |lambda\b)/.test(held);

function heldAt(path: string, state: WalkState): Held | null {
  const [name = '', ...places] = partsOf(path);
  let held = nameAt(name, state);
  for (const place of places) {
    const thing = typeof held === 'number' ? state.things.get(held) : undefined;
    if (thing === undefined) return null;
    const index = /^\[([A-Za-z_]\w*)\]$/.exec(place)?.[1];
    const key = index === undefined ? undefined : nameAt(index, state);
    const wanted = typeof key === 'string' ? `[${key}]` : place.replaceAll('"', "'");
    held = new Map(placesOf(thing)).get(wanted) ?? null;
  }
  return held;
}

function nameAt(name: string, { stack, names }: WalkState): Held | null {
  const here = names.get(stack.at(-1) ?? -1)?.get(name);
  return here ?? names.get(0)?.get(name) ?? null;
}
