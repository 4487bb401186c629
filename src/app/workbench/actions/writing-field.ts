import { hasCoarsePointer } from '../../../ui/coarse-pointer.ts';

/** The editor's own field, unless it is out of sight, or a focus would bring up a keyboard on glass. */
export function writingField(): HTMLElement | null {
  if (hasCoarsePointer()) return null;
  const field = document.querySelector<HTMLElement>('#code textarea');
  return field?.checkVisibility() === true ? field : null;
}
