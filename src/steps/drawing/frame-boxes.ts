import type { FrameNumber, Held } from '../../domain/trace.ts';
import type { WalkState } from '../model/walk.ts';
import type { FrameColumn } from './frame-column.ts';
import { margin } from './layout.ts';
import { cutTo, header, most, row as rowHeight, size, textWidth } from './metrics.ts';

/** A call and its names, or the calls between two that are not shown. */
export type FrameBox =
  | {
      readonly kind: 'frame';
      readonly frame: FrameNumber;
      readonly y: number;
      readonly height: number;
      readonly title: string;
      readonly line: number | null;
      readonly isCurrent: boolean;
      readonly rows: readonly FrameRow[];
    }
  | { readonly kind: 'fold'; readonly y: number; readonly height: number; readonly count: number };

export interface FrameRow {
  readonly kind: 'name' | 'defined' | 'value' | 'error';
  readonly name: string;
  readonly label: string;
  /** Null while the name is not bound. */
  readonly held: Held | null;
  readonly text: string;
  readonly full: string | null;
  readonly isChanged: boolean;
}

/** Calls of a deep stack that are shown: those that came first, and the latest. */
const outer = 2;
const inner = 5;
const gap = 10;
const foldHeight = 30;

export function frameBoxes(
  state: WalkState,
  column: FrameColumn,
  isUnfolded: boolean,
): readonly FrameBox[] {
  const { stack } = state;
  const isFolded = !isUnfolded && stack.length > outer + inner + 1;
  const boxes: FrameBox[] = [];
  let y: number = margin.top;
  for (const [depth, frame] of stack.entries()) {
    if (isFolded && depth >= outer && depth < stack.length - inner) {
      if (depth > outer) continue;
      const count = stack.length - outer - inner;
      boxes.push({ kind: 'fold', y, height: foldHeight, count });
      y += foldHeight + gap;
      continue;
    }
    const isCurrent = depth === stack.length - 1;
    const rows = frameRows(state, column, frame, isCurrent);
    const height = header + 4 + rows.length * rowHeight;
    const called = state.frames.get(frame)?.function ?? '';
    const title = called === '' ? 'Module' : cutTo(called, most.title);
    const line = state.lines.get(frame) ?? null;
    boxes.push({ kind: 'frame', frame, y, height, title, line, isCurrent, rows });
    y += height + gap;
  }
  return boxes;
}

function frameRows(
  state: WalkState,
  column: FrameColumn,
  frame: FrameNumber,
  isCurrent: boolean,
): readonly FrameRow[] {
  const bound = state.names.get(frame);
  const changed = state.changed.names.get(frame);
  const { names = [], defined = [] } = column.rows.get(frame) ?? {};
  const isChanged = (name: string) => changed?.has(name) === true;
  const row = rowsFor(column);
  const there = defined.filter((name) => bound?.has(name) === true).join(', ');
  // Names that are still to come are shown where they can come: what calls waits, and stays short.
  const shown = isCurrent ? names : names.filter((name) => bound?.has(name) === true);
  const rows = [
    ...(defined.length > 0
      ? [row('defined', 'defines', there === '' ? null : there, defined.some(isChanged))]
      : []),
    ...shown.map((name) => row('name', name, bound?.get(name) ?? null, isChanged(name))),
  ];
  // That the module returns None says nothing.
  const isModule = (state.frames.get(frame)?.function ?? '') === '';
  if (isCurrent && state.value !== null && !isModule) {
    const label = state.event === 'yield' ? 'yields' : 'returns';
    return [...rows, row('value', label, state.value, true)];
  }
  if (isCurrent && state.error !== null) {
    return [...rows, row('error', 'raises', state.error, true)];
  }
  return rows;
}

/** Where the text of a row begins: the definitions need no column of names. */
export const textStart = (kind: FrameRow['kind'], { name }: Pick<FrameColumn, 'name'>) =>
  kind === 'defined' || kind === 'error' ? 22 + textWidth('defines'.length, size.value) : name + 4;

function rowsFor(column: FrameColumn) {
  return (
    kind: FrameRow['kind'],
    name: string,
    held: Held | null,
    isChanged: boolean,
  ): FrameRow => {
    const whole = typeof held === 'string' ? held : '';
    const room = column.width - textStart(kind, column) - 10;
    const text = held === null ? '–' : cutTo(whole, Math.floor(room / textWidth(1, size.value)));
    const full = held === null || text === whole ? null : whole;
    return { kind, name, label: cutTo(name, most.name), held, text, full, isChanged };
  };
}

/** Where the value of a row stands, and an arrow starts from. */
export function dotOf(box: FrameBox, place: number, column: FrameColumn) {
  return {
    x: margin.left + column.width - 16,
    y: box.y + header + 2 + place * rowHeight + rowHeight / 2,
  };
}
