import type { AllWork, WorkAdditions } from '../store/all-work.ts';
import { mergeWork } from './merge-work.ts';
import type { UnsavedTexts } from '../store/unsaved-texts.ts';
import { beginsAsOurs, readWorkFile, writeWorkFile, type WorkFileProblem } from './work-file.ts';
import type { WorkStore } from '../store/work-store.ts';

/** Bytes. A browser reads no text of more than about 500 million characters. */
const largestFile = 256 * 1024 * 1024;

export type Imported =
  | {
      readonly kind: 'imported';
      readonly additions: WorkAdditions;
      /** Entries of the file that could not be read. */
      readonly leftOut: number;
    }
  | WorkFileProblem
  | { readonly kind: 'too-large' | 'unreadable' }
  /** The browser has no room for it, or does not let anything be stored. */
  | { readonly kind: 'full' | 'blocked' };

/** All work with what pages have left behind unsaved; null where it cannot be read. */
export async function gatherWork(
  work: WorkStore,
  unsaved: UnsavedTexts | null,
): Promise<AllWork | null> {
  const all = await work.loadAll();
  if (all === null) return null;
  // As what they are when their exercise is opened the next time: a draft, or a text set aside.
  const left = unsaved?.allLeft() ?? [];
  const additions = mergeWork(all, {
    drafts: left
      .filter(({ because }) => because === undefined)
      .map(({ key, code, at, cases = '' }) => {
        return { key, code, at, openedWith: null, starter: null, cases };
      }),
    attempts: left.flatMap(({ key, code, at, because }) =>
      because === undefined ? [] : [{ key, code, at, origin: { kind: 'kept', because } }],
    ),
    progress: [],
    linked: [],
  });
  const newer = new Set(additions.drafts.map(({ key }) => key));
  return {
    ...all,
    drafts: [...all.drafts.filter(({ key }) => !newer.has(key)), ...additions.drafts],
    attempts: [...all.attempts, ...additions.attempts],
  };
}

/** The text of a work file with everything; null where the work cannot be read. */
export async function exportWork(
  work: WorkStore,
  unsaved: UnsavedTexts | null,
  at: number,
): Promise<string | null> {
  const all = await gatherWork(work, unsaved);
  return all === null ? null : writeWorkFile(all, at);
}

/** Adds what a file holds. Unless the answer is `imported`, nothing was changed. */
export async function importWork(work: WorkStore, file: Blob): Promise<Imported> {
  if (file.size > largestFile) return { kind: 'too-large' };
  const text = await textOf(file);
  if (typeof text !== 'string') return text;
  const read = readWorkFile(text);
  if (read.kind !== 'read') return read;
  const added = await work.addAll((mine) => mergeWork(mine, read.work));
  if (added.kind === 'refused') return { kind: added.reason };
  return { kind: 'imported', additions: added.additions, leftOut: read.leftOut };
}

/** Removes everything, from this browser and from its other tabs. False where it cannot be done. */
export async function clearWork(work: WorkStore, unsaved: UnsavedTexts | null): Promise<boolean> {
  const cleared = await work.clear();
  if (cleared) unsaved?.clear();
  return cleared;
}

type Unread = { readonly kind: 'unreadable' | 'foreign' | 'damaged' };

async function textOf(file: Blob): Promise<string | Unread> {
  let bytes: ArrayBuffer;
  try {
    bytes = await file.arrayBuffer();
  } catch {
    // Moved, renamed or locked since it was chosen.
    return { kind: 'unreadable' };
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return { kind: beginsAsOurs(new TextDecoder().decode(bytes)) ? 'damaged' : 'foreign' };
  }
}
