import { graphlib, layout } from '@dagrejs/dagre';
import type { Slot, SlotEdge } from './slots.ts';

export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Placed {
  readonly x: number;
  readonly y: number;
  readonly column: number;
}

export interface Column {
  readonly left: number;
  readonly right: number;
}

/** More edges than these are not looked at: what they join is near by others. */
const mostEdges = 800;

/** Places slots from left to right by their distance from what refers to them. */
export function placeSlots(
  slots: readonly Slot[],
  edges: readonly SlotEdge[],
  sizeOf: (slot: Slot) => Size,
): { places: ReadonlyMap<Slot, Placed>; columns: readonly Column[]; height: number } {
  const forth = acyclic(slots, edges);
  const graph = new graphlib.Graph();
  graph.setGraph({ rankdir: 'LR', nodesep: 30, ranksep: 60, edgesep: 12 });
  graph.setDefaultEdgeLabel(() => ({}));
  graph.setNode('root', { width: 0, height: 0 });
  for (const slot of inReadingOrder(slots, forth)) graph.setNode(String(slot.number), sizeOf(slot));
  const reached = new Set(forth.map(({ to }) => to));
  for (const slot of slots) {
    // Heavy, so that what nothing else refers to stands in the first column.
    if (!reached.has(slot)) graph.setEdge('root', String(slot.number), { weight: 50 });
  }
  for (const { from, to } of forth) {
    graph.setEdge(String(from.number), String(to.number), { weight: 2 });
  }
  layout(graph);

  const boxes = slots.map((slot) => {
    const { x = 0, y = 0 } = graph.node(String(slot.number)) as { x?: number; y?: number };
    const { width, height } = sizeOf(slot);
    return { slot, x, top: y - height / 2, width, height };
  });
  const centres = [...new Set(boxes.map(({ x }) => Math.round(x)))].toSorted((a, b) => a - b);
  const columns = columnsOf(centres.map((x) => boxes.filter((box) => Math.round(box.x) === x)));
  const top = Math.min(...boxes.map((box) => box.top), Infinity);
  const places = new Map(
    boxes.map(({ slot, x, top: y }) => {
      const column = centres.indexOf(Math.round(x));
      return [slot, { x: columns[column]?.left ?? 0, y: Math.round(y - top), column }];
    }),
  );
  return {
    places,
    columns,
    height: Math.max(0, ...boxes.map((box) => box.top + box.height - top)),
  };
}

/** Columns with room between them, each as wide as its widest box. */
function columnsOf(columns: readonly (readonly Size[])[]): readonly Column[] {
  const gap = 60;
  let left = 0;
  return columns.map((boxes) => {
    const right = left + Math.max(...boxes.map(({ width }) => width));
    const column = { left, right };
    left = right + gap;
    return column;
  });
}

/**
 * The edges without those that would close a circle, of which the first seen stays; by their place in
 * the object, so that `left` comes before `right`.
 */
function acyclic(slots: readonly Slot[], edges: readonly SlotEdge[]): readonly SlotEdge[] {
  const known = new Set(slots);
  const next = new Map<Slot, Slot[]>(slots.map((slot) => [slot, []]));
  const kept: SlotEdge[] = [];
  for (const edge of edges) {
    if (kept.length === mostEdges) break;
    if (!known.has(edge.from) || !known.has(edge.to) || leads(next, edge.to, edge.from)) continue;
    next.get(edge.from)?.push(edge.to);
    kept.push(edge);
  }
  return kept.toSorted((a, b) => a.place - b.place);
}

function leads(next: ReadonlyMap<Slot, readonly Slot[]>, start: Slot, end: Slot): boolean {
  const seen = new Set([start]);
  for (const slot of seen) {
    if (slot === end) return true;
    for (const follower of next.get(slot) ?? []) seen.add(follower);
  }
  return false;
}

/** Each slot before what it leads to. */
function inReadingOrder(slots: readonly Slot[], edges: readonly SlotEdge[]): readonly Slot[] {
  const inside = new Map<Slot, SlotEdge[]>();
  for (const edge of edges) inside.set(edge.from, [...(inside.get(edge.from) ?? []), edge]);
  const reached = new Set(edges.map(({ to }) => to));
  const order = new Set<Slot>();
  const visit = (slot: Slot) => {
    if (order.has(slot)) return;
    order.add(slot);
    const edgesHere = inside.get(slot) ?? [];
    for (const { to } of edgesHere) visit(to);
  };
  for (const slot of slots) if (!reached.has(slot)) visit(slot);
  return [...order];
}
