import { List } from 'lucide-react';
import { Popover } from 'radix-ui';
import { useState } from 'react';
import type { ExerciseEntry } from '../../../domain/exercise.ts';
import type { LearningPath } from '../../../domain/learning-path.ts';
import { Button } from '../../../ui/Button.tsx';
import popup from '../../../ui/Popup.module.css';
import { ExerciseList } from './ExerciseList.tsx';
import styles from './ExerciseMenu.module.css';

interface ExerciseMenuProps {
  /** The exercise that is open; null for one from a link. */
  readonly entry: ExerciseEntry | null;
  readonly path: LearningPath | null;
  /** Without the word beside the icon. */
  readonly compact: boolean;
}

/** The list of exercises, over the one that is open: looking at it loses nothing. */
export function ExerciseMenu({ entry, path, compact }: ExerciseMenuProps) {
  const [open, setOpen] = useState(false);
  return (
    <Popover.Root open={open} onOpenChange={setOpen}>
      <Popover.Trigger asChild>
        <Button look="quiet" icon={<List />} aria-label="Exercises">
          {compact ? null : <span className={styles['word']}>Exercises</span>}
        </Button>
      </Popover.Trigger>
      <Popover.Portal>
        <Popover.Content
          className={`${popup['popup']} ${styles['content']}`}
          align="start"
          sideOffset={6}
          collisionPadding={8}
          aria-label="Exercises"
          onOpenAutoFocus={(event) => {
            // The list shows the place where the learner is, and the arrows go on from there.
            event.preventDefault();
            if (event.currentTarget instanceof HTMLElement) focusCurrent(event.currentTarget);
          }}
        >
          <ExerciseList entry={entry} path={path} onChosen={() => setOpen(false)} />
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  );
}

function focusCurrent(content: HTMLElement): void {
  const current = content.querySelector<HTMLElement>('[aria-current]');
  current?.scrollIntoView({ block: 'center' });
  (current ?? content.querySelector<HTMLElement>('a') ?? content).focus({ preventScroll: true });
}
