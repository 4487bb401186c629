import { code } from '../../domain/sentence.ts';
import type { Sentence } from '../../domain/sentence.ts';
import type { Held, Thing } from '../../domain/trace.ts';
import { kindOf } from './kind-of.ts';
import { previewOfThing } from './preview.ts';
import type { WalkState } from './walk.ts';

/** An object in words: `the list [1, 2]`, `a new Node with value = 2`. */
export function nameThing(
  number: number,
  state: Pick<WalkState, 'things'>,
  article: string,
): Sentence {
  const thing = state.things.get(number);
  if (thing === undefined) return ['an object that is not followed'];
  return [`${article} ${thing.type}`, ...tellingPart(thing, state)];
}

function tellingPart(thing: Thing, { things }: Pick<WalkState, 'things'>): Sentence {
  if (thing.shape === 'fields') {
    if (kindOf(thing) === 'function') return [];
    const plain = thing.fields.find(([, held]) => typeof held === 'string');
    return plain === undefined ? [] : [' with ', code(`${plain[0]} = ${plain[1]}`)];
  }
  if (thing.shape === 'text' && thing.text === '') return [];
  return [' ', code(previewOfThing(thing, things))];
}

/** What a name or a place holds now: `is now 6`, `now refers to the list [1, 2]`. */
export function nowHolds(held: Held, state: WalkState, alias: string | null): Sentence {
  if (typeof held === 'string') return textWords(held);
  if (alias === null) {
    const isNew = state.changed.things.get(held)?.before === null;
    return [' now refers to ', ...nameThing(held, state, isNew ? 'a new' : 'the')];
  }
  const thing = state.things.get(held);
  if (thing === undefined) return [' now refers to an object that is not followed'];
  return [
    ` now refers to the same ${thing.type} as `,
    code(alias),
    ...(thing.shape === 'fields' ? [',', ...tellingPart(thing, state)] : []),
  ];
}

function textWords(held: string): Sentence {
  const defined = /^(def|class) (.*)$/s.exec(held);
  if (defined === null) return [' is now ', code(held)];
  const [, kind, what = ''] = defined;
  return [kind === 'def' ? ' is now the function ' : ' is now the class ', code(what)];
}
