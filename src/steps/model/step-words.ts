import { code } from '../../domain/sentence.ts';
import type { Sentence } from '../../domain/sentence.ts';
import type { FrameNumber } from '../../domain/trace.ts';
import { conditionWords } from './condition-words.ts';
import { givenTo } from './given-to.ts';
import { leavesWith } from './leaves-with.ts';
import { nameWords } from './name-words.ts';
import { nameThing } from './name-thing.ts';
import { previewOf } from './preview.ts';
import { thingWords } from './thing-words.ts';
import { isAfterGap } from './trace-index.ts';
import type { Walk, WalkState } from './walk.ts';

/** Changes that are told one by one; more than these are looked at, not read. */
const mostTold = 4;

/** What a step did, in sentences that belong together. */
export function stepWords(walk: Walk, step: number): Sentence {
  const state = walk.at(step);
  const all = changeWords(state);
  const more = all.length - mostTold;
  const changes = [
    ...all.slice(0, more === 1 ? undefined : mostTold),
    ...(more > 1 ? [[`${more.toLocaleString('en')} more changes are marked`]] : []),
  ];
  const sentences = [
    ...backWords(walk, state),
    ...conditionWords(walk, step),
    ...(isCalledByTest(walk, step) ? byTest(changes) : changes),
    ...printWords(walk, step),
    ...eventWords(walk, state),
  ];
  if (sentences.length === 0) return plainWords(walk, state);
  return sentences.flatMap((sentence, place) =>
    sentence.concat(place === sentences.length - 1 ? '.' : '. '),
  );
}

/** Whether the code of a test ran since the step before, which is not followed: it has called once more. */
function isCalledByTest({ trace, index }: Walk, step: number): boolean {
  const [before, { event, lane } = {}] = trace.steps.slice(step - 1, step + 1);
  const isOutermost = (at: number) => {
    const stack = index.stacks[at] ?? [];
    return stack.length === 1 && index.frames.get(stack[0] ?? -1)?.function !== '';
  };
  return (
    step > 0 &&
    event === 'call' &&
    lane === undefined &&
    (before?.event === 'return' || before?.event === 'raise') &&
    isOutermost(step - 1) &&
    isOutermost(step)
  );
}

/** What the learner's code has not done, in one sentence. */
function byTest(changes: readonly Sentence[]): readonly Sentence[] {
  if (changes.length === 0) return [];
  const told = changes.flatMap((change, place) => (place === 0 ? change : ['; ', ...change]));
  return [['In the test meanwhile: ', ...told]];
}

function changeWords(state: WalkState): readonly Sentence[] {
  const { changed, event, stack } = state;
  // The names of a call are its arguments, which its own sentence tells.
  const called = event === 'call' ? stack.at(-1) : undefined;
  const names = [...changed.names].flatMap(([frame, bound]) =>
    frame === called ? [] : [...bound].map((name) => nameWords(state, frame, name)),
  );
  const unbound = changed.unbound.map(([frame, name]) => nameWords(state, frame, name));
  const things = [...changed.things].flatMap(([number, change]) =>
    thingWords(state, number, change),
  );
  return [...names, ...unbound, ...things];
}

function printWords({ trace }: Walk, step: number): readonly Sentence[] {
  const text = (trace.steps[step]?.printed ?? []).map(([, piece]) => piece).join('');
  if (text === '') return [];
  const lines = text.replace(/\n$/, '').split('\n');
  if (lines.length > 1) return [[`Prints ${lines.length.toLocaleString('en')} lines`]];
  const [line = ''] = lines;
  if (line === '') return [['Prints an empty line']];
  return [['Prints ', code(line.length > 60 ? `${line.slice(0, 60)}…` : line)]];
}

function eventWords(walk: Walk, state: WalkState): readonly Sentence[] {
  const frame = state.stack.at(-1) ?? 0;
  const name = state.frames.get(frame)?.function ?? '';
  const value = state.value === null ? null : previewOf(state.value, state.things);
  const held = value === null ? [] : [code(value)];
  switch (state.event) {
    case 'call':
      return name === '' ? [] : [callWords(state, frame, name)];
    case 'resume':
      return name === '' ? [] : [['Goes on in ', code(name)]];
    case 'return':
      return [name === '' ? ['The program ends'] : [code(name), ' returns ', ...held]];
    case 'yield':
      return [[code(name), ' yields ', ...held]];
    case 'wait':
      return [[code(name), ' waits, and others go on meanwhile']];
    case 'raise':
      return [raiseWords(walk, state, name)];
    case 'line':
      return [];
  }
}

function callWords(state: WalkState, frame: FrameNumber, name: string): Sentence {
  const { self, texts } = givenTo(state, frame);
  const call: Sentence = ['Calls ', code(`${name}(${texts.join(', ')})`)];
  if (self === null) return call;
  return [...call, ' of ', ...nameThing(self, state, isNew(state, self) ? 'a new' : 'the')];
}

const isNew = ({ changed }: WalkState, thing: number) => changed.things.get(thing)?.before === null;

function raiseWords(walk: Walk, { step, error }: WalkState, name: string): Sentence {
  const before = walk.trace.steps[step - 1];
  const isPassedOn =
    before?.event === 'raise' &&
    before.error === error &&
    walk.index.stacks[step - 1]?.at(-1) !== walk.index.stacks[step]?.at(-1);
  const raised = code(error ?? '');
  if (!isPassedOn) return ['Raises ', raised];
  return name === '' ? [raised, ' reaches the module'] : [raised, ' reaches ', code(name)];
}

/** That a call is over, and what called it goes on. */
function backWords({ index, trace }: Walk, state: WalkState): readonly Sentence[] {
  const { step, event, stack, frames } = state;
  const name = frames.get(stack.at(-1) ?? -1)?.function ?? '';
  const before = index.stacks[step - 1] ?? [];
  const now = index.stacks[step] ?? [];
  const isBack =
    event === 'line' &&
    before.length > now.length &&
    !isAfterGap(trace, step) &&
    before.includes(now.at(-1) ?? -1);
  if (!isBack) return [];
  return [name === '' ? ['Back in the module'] : ['Back in ', code(name)]];
}

function plainWords(walk: Walk, state: WalkState): Sentence {
  const { trace, index, texts } = walk;
  const { step, line } = state;
  if (step === 0) return [`Starts at line ${line}.`];
  const frame = state.stack.at(-1) ?? 0;
  const name = state.frames.get(frame)?.function ?? '';
  const isEntered = index.stacks[step - 1]?.includes(frame) !== true;
  if (isEntered && name.startsWith('class ')) return ['Begins with ', code(name), '.'];
  if (isAfterGap(trace, step)) return [`Goes on at line ${line}.`];
  if (leavesWith(walk, step)) return ['Leaves ', code(texts[line - 1]?.trim() ?? 'with'), '.'];
  return [`Goes to line ${line}.`];
}
