import type { RecordChange } from './work-channel.ts';
import type { MemoryRecords } from './work-store-memory.ts';
import type { WorkRecords } from './work-store.ts';

/**
 * Writes what had to be held in memory, now that the browser takes something again; what is written
 * is held no more. Rejects at the first record that it does not take. Nothing else may be written
 * meanwhile: a newer draft would be replaced by the one that was held.
 */
export async function writeHeld(
  records: WorkRecords,
  held: MemoryRecords,
  onStored: (change: RecordChange) => void,
): Promise<void> {
  for (const write of held.writes()) {
    const { keptOther } = await records.saveDraft(write);
    held.dropDraft(write.key);
    onStored({ kind: 'draft', key: write.key });
    if (keptOther) onStored({ kind: 'attempts', key: write.key });
  }
  for (const [key, { id, ...attempt }] of held.addedAttempts()) {
    await records.addAttempt(key, attempt);
    held.dropAttempt(key, id);
    onStored({ kind: 'attempts', key });
  }
  for (const record of await held.loadAllProgress()) {
    await records.changeProgress(record.key, () => record);
    held.dropProgress(record.key);
    onStored({ kind: 'progress', key: record.key });
  }
  for (const linked of await held.loadLinked()) {
    await records.saveLinked(linked);
    await held.dropLinked(linked.key);
    onStored({ kind: 'linked', key: linked.key });
  }
}
