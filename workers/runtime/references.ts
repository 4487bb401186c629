import type { PyodideModule } from './pyodide-internals.ts';

/**
 * Python refers to JavaScript objects by their place in a table, which is not in linear memory. What
 * a run has let go of, and put something else into its place, must be there again afterwards.
 * Returns the function that puts it back.
 */
export function rememberReferences(module: PyodideModule): () => void {
  const objects: unknown[] = [];
  try {
    for (;;) objects.push(module.__hiwire_get(objects.length));
  } catch {
    // Past the end of the table.
  }
  return () => {
    for (const [place, object] of objects.entries()) {
      if (module.__hiwire_get(place) !== object) module.__hiwire_set(place, object);
    }
  };
}
