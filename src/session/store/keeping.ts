/**
 * Whether everything is stored, and why it is not: the browser has no room, the database belongs to
 * a newer build, or anything else.
 */
export type Keeping = 'kept' | 'full' | 'newer' | 'refused';

/** What an error of the database says. */
export function keepingAfter(error: unknown): Exclude<Keeping, 'kept'> {
  const name = error instanceof DOMException ? error.name : '';
  if (name === 'QuotaExceededError') return 'full';
  return name === 'VersionError' ? 'newer' : 'refused';
}
