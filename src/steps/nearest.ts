/** Pixels that stay free around what is looked at. */
const around = 20;

/**
 * How far to scroll, from so far and with so much room, so that a stretch can be seen: as little as
 * needed, and its start where there is no room for all of it.
 */
export function nearest(scrolled: number, room: number, from: number, length: number): number {
  const [start, end] = [from - around, from + length + around];
  if (end - start > room || start < scrolled) return Math.max(0, start);
  return end > scrolled + room ? end - room : scrolled;
}
