import type { Held, Thing } from '../../domain/trace.ts';
import { kindOf } from './kind-of.ts';

type Things = ReadonlyMap<number, Thing>;

/** Characters that a preview may take. */
const room = 36;

/** What is held as one would write it, short: `3`, `[1, 2, …]`, `Node(value=2)`. */
export function previewOf(held: Held, things: Things): string {
  if (typeof held === 'string') return held;
  const thing = things.get(held);
  return thing === undefined ? '…' : previewOfThing(thing, things);
}

export function previewOfThing(thing: Thing, things: Things): string {
  const inner = (held: Held) => (typeof held === 'string' ? held : outlineOf(things.get(held)));
  switch (thing.shape) {
    case 'row':
      return enclosed(thing, thing.cells.map(inner));
    case 'pairs':
      return enclosed(
        thing,
        thing.pairs.map(([key, value]) => `${inner(key)}: ${inner(value)}`),
      );
    case 'fields': {
      if (kindOf(thing) !== 'object') return thing.type;
      const plain = thing.fields.filter(([, held]) => typeof held === 'string').slice(0, 2);
      if (plain.length === 0) return thing.type;
      return `${thing.type}(${plain.map(([name, held]) => `${name}=${held}`).join(', ')})`;
    }
    case 'text':
      return thing.text === '' ? thing.type : thing.text;
  }
}

const brackets: Record<string, readonly [string, string]> = {
  list: ['[', ']'],
  tuple: ['(', ')'],
  set: ['{', '}'],
  dict: ['{', '}'],
};

function bracketsOf(thing: Thing): readonly [string, string] {
  const known = brackets[thing.type];
  if (known !== undefined) return known;
  return thing.shape === 'pairs' ? [`${thing.type}({`, '})'] : [`${thing.type}([`, '])'];
}

function enclosed(
  thing: Thing & { readonly shape: 'row' | 'pairs' },
  items: readonly string[],
): string {
  const [open, close] = bracketsOf(thing);
  if (items.length === 0 && thing.more === 0) return thing.type === 'set' ? 'set()' : open + close;
  const shown: string[] = [];
  let length = 0;
  for (const item of items) {
    length += item.length + 2;
    if (shown.length > 0 && length > room) break;
    shown.push(item);
  }
  if (shown.length < items.length || thing.more > 0) shown.push('…');
  const lone = thing.type === 'tuple' && items.length === 1 ? ',' : '';
  return open + shown.join(', ') + lone + close;
}

/** An object inside another one. */
function outlineOf(thing: Thing | undefined): string {
  if (thing === undefined) return '…';
  if (thing.shape === 'fields' || thing.shape === 'text') return thing.type;
  const [open, close] = bracketsOf(thing);
  const isEmpty = (thing.shape === 'row' ? thing.cells : thing.pairs).length === 0;
  return isEmpty ? open + close : `${open}…${close}`;
}
