import { useState } from 'react';
import { Eye, Lightbulb } from 'lucide-react';
import type { ExerciseBody } from '../../domain/exercise.ts';
import { Button } from '../../ui/Button.tsx';
import { Markdown } from '../../ui/Markdown.tsx';
import { useSessionActions, useSessionState } from './session-context.ts';
import { useIsAnswered } from './use-is-answered.ts';
import styles from './Hints.module.css';

/** Hints one at a time, from a nudge to nearly the answer; after them the solution itself. */
export function Hints({ body }: { readonly body: ExerciseBody }) {
  const shown = useSessionState(({ hintsShown }) => Math.min(hintsShown, body.hints.length));
  const answered = useIsAnswered();
  const { showNextHint } = useSessionActions();
  const left = body.hints.length - shown;
  const hasAnswer = body.solution !== null || body.explanation !== null;
  if (body.hints.length === 0 && (!hasAnswer || answered)) return null;
  return (
    <section aria-label="Hints" className={styles['hints']}>
      {shown > 0 && (
        <ol>
          {body.hints.slice(0, shown).map((hint, index) => (
            // Hints never move.
            // oxlint-disable-next-line react/no-array-index-key
            <li key={index}>
              <h2>{`Hint ${index + 1} of ${body.hints.length}`}</h2>
              <Markdown text={hint} />
            </li>
          ))}
        </ol>
      )}
      <div className={styles['actions']}>
        {left > 0 && (
          <>
            <Button icon={<Lightbulb />} onClick={showNextHint}>
              Hint
            </Button>
            <span className={styles['left']}>
              {shown === 0 && left > 1 ? `${left} to open one by one` : `${left} left`}
            </span>
          </>
        )}
        {!answered && hasAnswer && <ShowSolution />}
      </div>
    </section>
  );
}

function ShowSolution() {
  const [asked, setAsked] = useState(false);
  const { showSolution } = useSessionActions();
  if (!asked) {
    return (
      <span className={styles['show']}>
        <Button look="quiet" icon={<Eye />} onClick={() => setAsked(true)}>
          Show me the solution
        </Button>
      </span>
    );
  }
  return (
    <div className={styles['confirm']}>
      <p id="show-consequence">The exercise is then marked as shown, not as solved.</p>
      {/* The question replaces the button that had the focus. */}
      {/* oxlint-disable-next-line jsx-a11y/no-autofocus */}
      <Button autoFocus aria-describedby="show-consequence" onClick={showSolution}>
        Show it
      </Button>
      <Button look="quiet" onClick={() => setAsked(false)}>
        Keep trying
      </Button>
    </div>
  );
}
