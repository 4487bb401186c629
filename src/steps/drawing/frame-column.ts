import type { Walk } from '../model/walk.ts';
import { charactersOf, most, size, textWidth } from './metrics.ts';

/** The widths that all frames share, whatever their names hold at one step. */
export interface FrameColumn {
  readonly name: number;
  readonly value: number;
  readonly width: number;
}

export function frameColumn({ trace, index }: Walk): FrameColumn {
  let names = 4;
  let values = 6;
  let titles = 6;
  for (const { names: told = [], value } of trace.steps) {
    for (const [, name, held] of told) {
      names = Math.max(names, charactersOf(name));
      if (typeof held === 'string') values = Math.max(values, charactersOf(held));
    }
    if (value !== undefined) {
      names = Math.max(names, 'returns'.length);
      if (typeof value === 'string') values = Math.max(values, charactersOf(value));
    }
  }
  for (const { function: called } of index.frames.values()) {
    titles = Math.max(titles, charactersOf(called));
  }
  const name = Math.ceil(textWidth(Math.min(names, most.name), size.value)) + 22;
  const value = Math.ceil(textWidth(Math.min(values, most.value), size.value)) + 20;
  const title = Math.ceil(textWidth(Math.min(titles, most.title), size.value)) + 84;
  const width = Math.max(name + value, title);
  return { name, value: width - name, width };
}
