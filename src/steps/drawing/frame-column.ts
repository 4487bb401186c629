import type { FrameNumber, Held } from '../../domain/trace.ts';
import { entry } from '../model/trace-index.ts';
import type { Walk } from '../model/walk.ts';
import { charactersOf, most, size, textWidth } from './metrics.ts';

/** The widths that all frames share, and the rows that each has from the start, whatever is bound. */
export interface FrameColumn {
  readonly name: number;
  readonly value: number;
  readonly width: number;
  readonly rows: ReadonlyMap<FrameNumber, FrameNames>;
}

export interface FrameNames {
  readonly names: readonly string[];
  /** Names of functions, classes and modules alone, which share one row. */
  readonly defined: readonly string[];
}

export function frameColumn({ trace, index }: Walk): FrameColumn {
  let [names, values, titles, errors] = [4, 6, 6, 0];
  const told = new Map<FrameNumber, Map<string, boolean>>();
  const seen = (held: Held | undefined) => {
    if (typeof held === 'string') values = Math.max(values, charactersOf(held));
  };
  for (const { names: bound = [], value, error } of trace.steps) {
    for (const [frame, name, held] of bound) {
      const ofFrame = entry(told, frame, () => new Map<string, boolean>());
      const isDefined = held === null || isDefinition(name, held);
      ofFrame.set(name, (ofFrame.get(name) ?? true) && isDefined);
      names = Math.max(names, charactersOf(name));
      if (held !== null && !isDefined) seen(held);
    }
    if (value !== undefined || error !== undefined) names = Math.max(names, 'returns'.length);
    seen(value);
    errors = Math.max(errors, charactersOf(error ?? ''));
  }
  const line = trace.steps.reduce((highest, step) => Math.max(highest, step.line), 0);
  for (const { function: called } of index.frames.values()) {
    titles = Math.max(titles, charactersOf(called));
  }
  const rows = new Map([...told].map(([frame, ofFrame]) => [frame, rowsIn(ofFrame)]));
  const name = Math.ceil(textWidth(Math.min(names, most.name), size.value)) + 22;
  const value = Math.ceil(textWidth(Math.min(values, most.value), size.value)) + 20;
  // What stands around the title: the mark of the current frame, the line, and room between them.
  const around = textWidth(2, size.value) + textWidth(`line ${line}`.length, size.small) + 34;
  const title = Math.ceil(textWidth(Math.min(titles, most.title), size.value) + around);
  const error = errors === 0 ? 0 : errorWidth(Math.min(errors, most.value));
  const width = Math.max(name + value, title, error);
  return { name, value: width - name, width, rows };
}

/** Errors stand close to their label, as definitions do. */
const errorWidth = (characters: number) =>
  Math.ceil(textWidth('defines'.length + characters, size.value)) + 33;

function rowsIn(told: ReadonlyMap<string, boolean>): FrameNames {
  const all = [...told];
  const named = (wanted: boolean) =>
    all.flatMap(([name, isDefined]) => (isDefined === wanted ? [name] : []));
  return { names: named(false), defined: named(true) };
}

/** Another name for a function, such as that of an argument, is a name like all others. */
const isDefinition = (name: string, held: Held) =>
  typeof held === 'string' &&
  (held.startsWith(`def ${name}(`) || held === `class ${name}` || held.startsWith('module '));
