/** The step to which a key leads, counted from 0; null for a key that means nothing here. */
export function stepOfKey(
  key: string,
  step: number,
  last: number,
  isOnSlider: boolean,
): number | null {
  const target = {
    ArrowRight: step + 1,
    ArrowLeft: step - 1,
    // Elsewhere these scroll.
    ArrowUp: isOnSlider ? step + 1 : null,
    ArrowDown: isOnSlider ? step - 1 : null,
    PageUp: step + 10,
    PageDown: step - 10,
    Home: 0,
    End: last,
  }[key];
  return target === undefined || target === null ? null : Math.max(0, Math.min(target, last));
}
