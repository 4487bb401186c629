import type { Slot, SlotEdge } from './slots.ts';

/** More edges than these are not looked at: what they join is near by others. */
const mostEdges = 800;

/**
 * The edges without those that would close a circle, of which the first seen stays; by their place in
 * the object, so that `left` comes before `right`.
 */
export function acyclic(slots: readonly Slot[], edges: readonly SlotEdge[]): readonly SlotEdge[] {
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
export function inReadingOrder(
  slots: readonly Slot[],
  edges: readonly SlotEdge[],
): readonly Slot[] {
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
