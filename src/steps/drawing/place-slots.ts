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

export interface Places {
  readonly places: ReadonlyMap<Slot, Placed>;
  readonly columns: readonly Column[];
  readonly width: number;
  readonly height: number;
}

/** Between two boxes below each other, and two columns. */
const apart = { rows: 30, lone: 14, columns: 54 } as const;

/**
 * Places slots from left to right by their distance from what refers to them. Those that nothing joins
 * to another stand by themselves, so that a long list moves no column to the right.
 */
export function placeSlots(
  slots: readonly Slot[],
  edges: readonly SlotEdge[],
  sizeOf: (slot: Slot) => Size,
): Places {
  const known = new Set(slots);
  const among = edges.filter(({ from, to }) => known.has(from) && known.has(to));
  const joined = new Set(among.flatMap(({ from, to }) => [from, to]));
  const graph = placeJoined([...joined], among, sizeOf);
  const lone = placeLone(
    slots.filter((slot) => !joined.has(slot)),
    sizeOf,
  );
  // The smaller part first: both are then near the frames.
  const [upper, lower] = graph.height > lone.height ? [lone, graph] : [graph, lone];
  const down = upper.height === 0 ? 0 : upper.height + apart.rows;
  const moved = [...lower.places].map(
    ([slot, { x, y, column }]) => [slot, { x, y: y + down, column }] as const,
  );
  return {
    places: new Map([...upper.places, ...moved]),
    columns: graph.columns.length > 0 ? graph.columns : lone.columns,
    width: Math.max(graph.width, lone.width),
    height: down + lower.height,
  };
}

function placeLone(slots: readonly Slot[], sizeOf: (slot: Slot) => Size): Places {
  let [width, y] = [0, 0];
  const places = new Map<Slot, Placed>();
  for (const slot of slots) {
    const box = sizeOf(slot);
    places.set(slot, { x: 0, y, column: 0 });
    width = Math.max(width, box.width);
    y += box.height + apart.lone;
  }
  return {
    places,
    columns: [{ left: 0, right: width }],
    width,
    height: Math.max(0, y - apart.lone),
  };
}

function placeJoined(
  slots: readonly Slot[],
  edges: readonly SlotEdge[],
  sizeOf: (slot: Slot) => Size,
): Places {
  if (slots.length === 0) return { places: new Map(), columns: [], width: 0, height: 0 };
  const forth = acyclic(slots, edges);
  const sizes = new Map(slots.map((slot) => [slot, sizeOf(slot)]));
  // As the code has it, where that crosses nothing: only else may `right` come above `left`.
  const asRead = laidOut(slots, forth, sizes, true);
  const crossed = crossings(asRead, forth);
  const eased = crossed === 0 ? asRead : laidOut(slots, forth, sizes, false);
  const boxes = crossed > crossings(eased, forth) ? eased : asRead;
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
    width: columns.at(-1)?.right ?? 0,
    height: Math.max(0, ...boxes.map((box) => box.top + box.height - top)),
  };
}

interface Box extends Size {
  readonly slot: Slot;
  /** Its middle. */
  readonly x: number;
  readonly top: number;
}

function laidOut(
  slots: readonly Slot[],
  edges: readonly SlotEdge[],
  sizes: ReadonlyMap<Slot, Size>,
  isAsRead: boolean,
): readonly Box[] {
  // Names that are no numbers: those would be sorted.
  const name = ({ number }: Slot) => `slot ${number}`;
  const graph = new graphlib.Graph();
  graph.setGraph({
    rankdir: 'LR',
    align: 'UL',
    nodesep: apart.rows,
    ranksep: apart.columns,
    edgesep: 12,
  });
  graph.setDefaultEdgeLabel(() => ({}));
  graph.setNode('root', { width: 0, height: 0 });
  for (const slot of inReadingOrder(slots, edges))
    graph.setNode(name(slot), { ...sizes.get(slot) });
  const reached = new Set(edges.map(({ to }) => to));
  for (const slot of slots) {
    // Heavy, so that what nothing else refers to stands in the first column.
    if (!reached.has(slot)) graph.setEdge('root', name(slot), { weight: 50 });
  }
  for (const { from, to } of edges) graph.setEdge(name(from), name(to), { weight: 2 });
  layout(graph, { disableOptimalOrderHeuristic: isAsRead });
  return slots.map((slot) => {
    const { x = 0, y = 0 } = graph.node(name(slot)) as { x?: number; y?: number };
    const { width = 0, height = 0 } = sizes.get(slot) ?? {};
    return { slot, x, top: y - height / 2, width, height };
  });
}

/** How many pairs of edges between the same two columns cross. */
function crossings(boxes: readonly Box[], edges: readonly SlotEdge[]): number {
  const of = new Map(boxes.map((box) => [box.slot, box]));
  const lines = edges.flatMap(({ from, to }) => {
    const [start, end] = [of.get(from), of.get(to)];
    return start === undefined || end === undefined ? [] : [{ start, end }];
  });
  let count = 0;
  for (const [place, one] of lines.entries()) {
    for (const other of lines.slice(place + 1)) {
      const isBetweenSame = one.start.x === other.start.x && one.end.x === other.end.x;
      const turned = (one.start.top - other.start.top) * (one.end.top - other.end.top) < 0;
      if (isBetweenSame && turned) count += 1;
    }
  }
  return count;
}

/** Columns with room between them, each as wide as its widest box. */
function columnsOf(columns: readonly (readonly Size[])[]): readonly Column[] {
  let left = 0;
  return columns.map((boxes) => {
    const right = left + Math.max(...boxes.map(({ width }) => width));
    const column = { left, right };
    left = right + apart.columns;
    return column;
  });
}

/**
 * The edges without those that would close a circle, of which the first seen stays; by their place in
 * the object, so that `left` comes before `right`.
 */
function acyclic(slots: readonly Slot[], edges: readonly SlotEdge[]): readonly SlotEdge[] {
  const next = new Map<Slot, Slot[]>(slots.map((slot) => [slot, []]));
  const kept: SlotEdge[] = [];
  for (const edge of edges) {
    if (kept.length === mostEdges) break;
    if (leads(next, edge.to, edge.from)) continue;
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
