import type { FrameNumber, Held } from '../../domain/trace.ts';
import { previewOf } from './preview.ts';
import type { WalkState } from './walk.ts';

/** What a call was given: the object whose method it is, and its arguments as they can be written. */
export interface Given {
  readonly self: number | null;
  readonly texts: readonly string[];
}

export function givenTo(state: WalkState, frame: FrameNumber): Given {
  const { closed = [], packed = [] } = state.frames.get(frame) ?? {};
  const names = [...(state.names.get(frame) ?? [])].filter(([name]) => !closed.includes(name));
  const [[first, held] = []] = names;
  const self = first === 'self' && typeof held === 'number' ? held : null;
  const texts = names.slice(self === null ? 0 : 1).flatMap(([name, one]) => {
    const written = packed.find((star) => star.replace(/^\*+/, '') === name);
    return written === undefined ? [previewOf(one, state.things)] : unpacked(written, one, state);
  });
  return { self, texts };
}

/** What `*args` or `**options` took, one by one. */
function unpacked(written: string, held: Held, { things }: WalkState): readonly string[] {
  const thing = typeof held === 'number' ? things.get(held) : undefined;
  const left = thing !== undefined && thing.shape !== 'text' && thing.more > 0 ? ['…'] : [];
  if (thing?.shape === 'row') return [...thing.cells.map((one) => previewOf(one, things)), ...left];
  if (thing?.shape === 'pairs') {
    const texts = thing.pairs.map(
      ([key, one]) =>
        `${previewOf(key, things).replaceAll(/^'|'$/g, '')}=${previewOf(one, things)}`,
    );
    return [...texts, ...left];
  }
  const inside = /^\((?<items>.*?),?\)$/s.exec(previewOf(held, things))?.groups?.['items'];
  if (inside === undefined) return [`${written.replaceAll(/\w/g, '')}${previewOf(held, things)}`];
  return inside === '' ? [] : [inside];
}
