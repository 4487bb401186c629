import { Download, Upload } from 'lucide-react';
import { useRef, useState } from 'react';
import { isEmptyWork } from '../../session/store/all-work.ts';
import { gatherWork, importWork } from '../../session/carry/carry-work.ts';
import { openUnsavedTexts } from '../../session/session-page.ts';
import { workFileName, writeWorkFile } from '../../session/carry/work-file.ts';
import type { WorkStore } from '../../session/store/work-store.ts';
import { Button } from '../../ui/Button.tsx';
import { Status } from '../../ui/Status.tsx';
import { saveFile } from './save-file.ts';
import { importWords, listed, workParts } from './work-words.ts';
import styles from './YourWorkPage.module.css';

interface FileSectionProps {
  readonly work: WorkStore;
  /** The work of this browser has changed. */
  readonly onChange: () => void;
}

/** Everything into one file, and out of one. */
export function FileSection({ work, onChange }: FileSectionProps) {
  const [said, setSaid] = useState('');
  const input = useRef<HTMLInputElement>(null);

  const takeIn = async (file: File) => {
    setSaid('Reading the file…');
    const imported = await importWork(work, file);
    setSaid(importWords(imported, work.storage));
    if (imported.kind !== 'imported') return;
    onChange();
    // Who brings their work here means to keep it here.
    await work.askForPersistence();
    onChange();
  };

  return (
    <section aria-labelledby="file">
      <h2 id="file">In one file</h2>
      <p>
        Drafts, attempts with their verdicts, progress, and exercises from links. Import the file in
        another browser or on another device. Importing only adds: where two drafts of an exercise
        differ, the newer one is the draft, and the other goes to its attempts.
      </p>
      <div className={styles['actions']}>
        <Button icon={<Download />} onClick={() => void giveOut(work).then(setSaid)}>
          Export to a file
        </Button>
        <Button icon={<Upload />} onClick={() => input.current?.click()}>
          Import a file
        </Button>
        <input
          ref={input}
          type="file"
          hidden
          accept=".json,application/json"
          aria-label="A file with work"
          onChange={({ currentTarget }) => {
            const file = currentTarget.files?.[0];
            if (file !== undefined) void takeIn(file);
            // The same file can be chosen again.
            currentTarget.value = '';
          }}
        />
      </div>
      <Status className={styles['said']}>{said}</Status>
    </section>
  );
}

/** Exports everything; what came of it, in a sentence. */
async function giveOut(work: WorkStore): Promise<string> {
  const all = await gatherWork(work, openUnsavedTexts(window));
  if (all === null) return 'The browser does not let your work be read now. Nothing was exported.';
  if (isEmptyWork(all)) return 'There is nothing to export yet.';
  const now = new Date();
  const name = workFileName(now);
  try {
    saveFile(name, writeWorkFile(all, now.getTime()));
  } catch {
    // A browser's texts end at about 500 million characters.
    return 'Your work is too large for one file. Nothing was exported.';
  }
  return `Exported to ${name}: ${listed(workParts(all))}.`;
}
