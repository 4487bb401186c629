import { code } from '../../domain/sentence.ts';
import type { Sentence } from '../../domain/sentence.ts';
import type { FrameNumber } from '../../domain/trace.ts';
import { nowHolds } from './name-thing.ts';
import type { WalkState } from './walk.ts';

/** What happened to one name, without its full stop. */
export function nameWords(state: WalkState, frame: FrameNumber, name: string): Sentence {
  const held = state.names.get(frame)?.get(name);
  const subject: Sentence = [code(name), whereOf(state, frame)];
  if (held === undefined) return subject.concat(' is no longer bound');
  return subject.concat(nowHolds(held, state, aliasOf(state, frame, name)));
}

/** Names of the current frame need no place. */
function whereOf(state: WalkState, frame: FrameNumber): string {
  if (frame === state.stack.at(-1)) return '';
  const called = state.frames.get(frame)?.function ?? '';
  return called === '' ? ' of the module' : ` of ${called}`;
}

/** Another name for the same object: one that the line has, or that was bound before this one. */
function aliasOf(state: WalkState, frame: FrameNumber, name: string): string | null {
  const held = state.names.get(frame)?.get(name);
  const bound = [...(state.changed.names.get(frame) ?? [])];
  const later = new Set(bound.slice(bound.indexOf(name)));
  const others = [...(state.names.get(frame) ?? [])].flatMap(([other, known]) =>
    known === held && !later.has(other) ? [other] : [],
  );
  return others.find((other) => state.written.has(other)) ?? others[0] ?? null;
}
