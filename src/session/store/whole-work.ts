import type { AllWork } from './all-work.ts';
import { keepingAfter } from './keeping.ts';
import type { RecordChange } from './work-channel.ts';
import type { WorkRecords, WorkStore } from './work-store.ts';
import type { Writing } from './writing.ts';

export interface WholeWorkParts {
  /** Null where the browser keeps nothing. */
  readonly records: WorkRecords | null;
  /** What could not be stored. */
  readonly unsaved: WorkRecords;
  readonly writing: Writing;
  readonly onStored: (change: RecordChange) => void;
}

/** What is done to all of the work at once. Where it fails it has changed nothing, and says so. */
export function createWholeWork({
  records,
  unsaved,
  writing,
  onStored,
}: WholeWorkParts): Pick<WorkStore, 'loadAll' | 'addAll' | 'clear'> {
  return {
    loadAll: async () => {
      const held = await unsaved.loadAll();
      if (records === null) return held;
      try {
        return overlaid(await records.loadAll(), held);
      } catch {
        return null;
      }
    },
    addAll: (merge) =>
      writing(async () => {
        try {
          const additions = await (records ?? unsaved).addAll(merge);
          if (records !== null) onStored({ kind: 'imported' });
          return { kind: 'added', additions };
        } catch (error) {
          const isFull = keepingAfter(error) === 'full';
          return { kind: 'refused', reason: isFull ? 'full' : 'blocked' };
        }
      }),
    clear: () =>
      writing(async () => {
        try {
          await records?.clear();
        } catch {
          return false;
        }
        await unsaved.clear();
        if (records !== null) onStored({ kind: 'cleared' });
        return true;
      }),
  };
}

/** What is held in memory is the newer. */
function overlaid(written: AllWork, held: AllWork): AllWork {
  const byKey = <Record extends { readonly key: string }>(...records: readonly Record[]) => [
    ...new Map(records.map((record) => [record.key, record])).values(),
  ];
  return {
    drafts: byKey(...written.drafts, ...held.drafts),
    attempts: [...written.attempts, ...held.attempts],
    progress: byKey(...written.progress, ...held.progress),
    linked: byKey(...written.linked, ...held.linked),
  };
}
