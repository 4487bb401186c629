let lastOpened: string | null = null;

/** Notes the exercise that was opened, by its slug. */
export function noteOpened(slug: string): void {
  lastOpened = slug;
}

/** The slug of the exercise that was opened last, once; null on a first page. */
export function takeLastOpened(): string | null {
  const slug = lastOpened;
  lastOpened = null;
  return slug;
}
