import type { FrameNumber, Held } from '../../domain/trace.ts';
import type { Walk, WalkState } from '../model/walk.ts';
import type { FrameColumn } from './frame-column.ts';
import { margin, rowsOf } from './layout.ts';
import { cutTo, header, most, row } from './metrics.ts';

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
  readonly kind: 'name' | 'value' | 'error';
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

export function frameBoxes(walk: Walk, state: WalkState, isUnfolded: boolean): readonly FrameBox[] {
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
    const rows = frameRows(walk, state, frame, isCurrent);
    const height = header + 4 + rows.length * row;
    const called = state.frames.get(frame)?.function ?? '';
    const title = called === '' ? 'Module' : cutTo(called, most.title);
    const line = state.lines.get(frame) ?? null;
    boxes.push({ kind: 'frame', frame, y, height, title, line, isCurrent, rows });
    y += height + gap;
  }
  return boxes;
}

function frameRows(
  walk: Walk,
  state: WalkState,
  frame: FrameNumber,
  isCurrent: boolean,
): readonly FrameRow[] {
  const bound = state.names.get(frame);
  const changed = state.changed.names.get(frame);
  const rows = rowsOf(walk, frame).map((name) =>
    rowOf(
      'name',
      name,
      cutTo(name, most.name),
      bound?.get(name) ?? null,
      changed?.has(name) === true,
    ),
  );
  if (isCurrent && state.value !== null) {
    const label = state.event === 'yield' ? 'yields' : 'returns';
    return [...rows, rowOf('value', label, label, state.value, true)];
  }
  if (isCurrent && state.error !== null) {
    return [...rows, rowOf('error', 'raises', 'raises', state.error, true)];
  }
  return rows;
}

function rowOf(
  kind: FrameRow['kind'],
  name: string,
  label: string,
  held: Held | null,
  isChanged: boolean,
): FrameRow {
  const whole = typeof held === 'string' ? held : '';
  const text = held === null ? '–' : cutTo(whole, most.value);
  return { kind, name, label, held, text, full: text === whole ? null : whole, isChanged };
}

/** Where the value of a row stands, and an arrow starts from. */
export function dotOf(box: FrameBox, place: number, column: FrameColumn) {
  return {
    x: margin.left + column.width - 16,
    y: box.y + header + 2 + place * row + row / 2,
  };
}
