import { Trash2 } from 'lucide-react';
import { useLayoutEffect, useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import type { LearningPath } from '../../domain/learning-path.ts';
import { isEmptyWork, type AllWork } from '../../session/store/all-work.ts';
import { clearWork } from '../../session/carry/carry-work.ts';
import { mergeWork } from '../../session/carry/merge-work.ts';
import { openUnsavedTexts } from '../../session/session-page.ts';
import type { WorkStore } from '../../session/store/work-store.ts';
import { Button } from '../../ui/Button.tsx';
import { Status } from '../../ui/Status.tsx';
import { followedPath, followPath } from '../followed-path.ts';
import { listed, workParts } from './work-words.ts';
import styles from './YourWorkPage.module.css';

interface RemoveSectionProps {
  readonly work: WorkStore;
  readonly all: AllWork;
  readonly onChange: () => void;
}

interface Removed {
  readonly all: AllWork;
  readonly path: LearningPath | null;
}

/** Removes everything, after a question that says what will go, and with a way back. */
export function RemoveSection({ work, all, onChange }: RemoveSectionProps) {
  const [asked, setAsked] = useState(false);
  const [removed, setRemoved] = useState<Removed | null>(null);
  const [said, setSaid] = useState('');
  const section = useRef<HTMLElement>(null);
  // One button gives way to another: the focus stays where the hand is.
  const pressed = useRef(false);
  useLayoutEffect(() => {
    if (pressed.current) section.current?.querySelector('button')?.focus();
    pressed.current = false;
  });
  const ask = (asking: boolean) => {
    pressed.current = true;
    setAsked(asking);
  };

  const remove = async () => {
    const before = { all, path: followedPath() };
    const done = await clearWork(work, openUnsavedTexts(window));
    if (done) followPath(null);
    ask(false);
    if (done) setRemoved(before);
    setSaid(done ? 'Everything was removed.' : refusedWords);
    onChange();
  };
  const putBack = async ({ all: before, path }: Removed) => {
    const added = await work.addAll((mine) => mergeWork(mine, before));
    if (added.kind === 'added') {
      followPath(path);
      pressed.current = true;
      setRemoved(null);
    }
    setSaid(added.kind === 'added' ? 'Everything is back.' : stillGoneWords);
    onChange();
  };

  const isEmpty = isEmptyWork(all);
  return (
    <section ref={section} aria-labelledby="remove">
      <h2 id="remove">Remove it</h2>
      <p>
        Everything goes from this browser, and from its other tabs. The theme, the settings of the
        editor and the sizes of the panes stay, and so does the copy of Python.
      </p>
      <div className={styles['actions']}>
        {asked && <Question all={all} onRemove={() => void remove()} onKeep={() => ask(false)} />}
        {!asked && removed !== null && (
          <Button aria-label="Undo: put everything back" onClick={() => void putBack(removed)}>
            Undo
          </Button>
        )}
        {!asked && (
          <Button icon={<Trash2 />} aria-disabled={isEmpty} onClick={() => !isEmpty && ask(true)}>
            Remove everything
          </Button>
        )}
      </div>
      <Status className={styles['said']}>{said}</Status>
    </section>
  );
}

const refusedWords =
  'The browser did not let it happen. Delete the data of this site in its settings instead.';
const stillGoneWords = 'The browser did not take it back. Try again before you leave this page.';

interface QuestionProps {
  readonly all: AllWork;
  readonly onRemove: () => void;
  readonly onKeep: () => void;
}

function Question({ all, onRemove, onKeep }: QuestionProps) {
  const leave = (event: KeyboardEvent) => {
    if (event.key === 'Escape') onKeep();
  };
  return (
    <div
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- this is no form, whose tag it would be
      role="group"
      aria-labelledby="remove-consequence"
      className={styles['confirm']}
    >
      <p id="remove-consequence">
        {`This removes ${listed(workParts(all))}. Export it first if you may want it again.`}
      </p>
      <Button aria-describedby="remove-consequence" onClick={onKeep} onKeyDown={leave}>
        Keep everything
      </Button>
      <Button
        icon={<Trash2 />}
        aria-describedby="remove-consequence"
        onClick={onRemove}
        onKeyDown={leave}
      >
        Remove everything
      </Button>
    </div>
  );
}
