import { useEffect, useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import { Eye, Lightbulb } from 'lucide-react';
import type { ExerciseBody } from '../../../domain/exercise.ts';
import { Button } from '../../../ui/Button.tsx';
import { Markdown } from '../../../ui/Markdown.tsx';
import { useFocusHeir } from '../../../ui/use-focus-heir.ts';
import { answerHeading } from './Answer.tsx';
import { useSessionActions, useSessionState } from '../context/session-context.ts';
import { useIsAnswered } from './use-is-answered.ts';
import styles from './Hints.module.css';

/** Hints one at a time, from a nudge to nearly the answer; after them the solution itself. */
export function Hints({ body }: { readonly body: ExerciseBody }) {
  const shown = useSessionState(({ hintsShown }) => Math.min(hintsShown, body.hints.length));
  const answered = useIsAnswered();
  const list = useRef<HTMLOListElement>(null);
  const lastHint = () => list.current?.lastElementChild?.querySelector('h2');
  const left = body.hints.length - shown;
  const hasAnswer = body.solution !== null || body.explanation !== null;
  if (body.hints.length === 0 && (!hasAnswer || answered)) return null;
  return (
    <section aria-label="Hints" className={styles['hints']}>
      <div className={styles['actions']}>
        {left > 0 && (
          <>
            <HintButton shown={shown} lastHint={lastHint} />
            <span className={styles['left']}>
              {shown === 0 && left > 1 ? `${left} hints, one at a time` : `${left} left`}
            </span>
          </>
        )}
        {!answered && hasAnswer && <ShowSolution />}
      </div>
      {shown > 0 && (
        <ol ref={list}>
          {body.hints.slice(0, shown).map((hint, index) => (
            // oxlint-disable-next-line react/no-array-index-key -- hints never move
            <li key={index}>
              <h2 tabIndex={-1}>{`Hint ${index + 1} of ${body.hints.length}`}</h2>
              <Markdown text={hint} />
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}

interface HintButtonProps {
  readonly shown: number;
  readonly lastHint: () => HTMLElement | null | undefined;
}

function HintButton({ shown, lastHint }: HintButtonProps) {
  const { showNextHint } = useSessionActions();
  const button = useRef<HTMLButtonElement>(null);
  useFocusHeir(button, lastHint);

  // Below the button, which keeps its place; both should be seen.
  useEffect(() => {
    if (shown > 0 && document.activeElement === button.current) lastHint()?.scrollIntoView(nearest);
    // oxlint-disable-next-line react/exhaustive-deps -- a new hint is meant, not another function
  }, [shown]);

  return (
    <Button ref={button} icon={<Lightbulb />} onClick={showNextHint}>
      Hint
    </Button>
  );
}

const nearest = { block: 'nearest' } as const;

function ShowSolution() {
  const [asked, setAsked] = useState(false);
  const show = useRef<HTMLButtonElement>(null);
  if (asked) {
    return (
      <ConfirmShowing
        heir={() => show.current ?? broughtToTop(answerHeading())}
        onKeepTrying={() => setAsked(false)}
      />
    );
  }
  return (
    <span className={styles['show']}>
      <Button ref={show} look="quiet" icon={<Eye />} onClick={() => setAsked(true)}>
        Show me the solution
      </Button>
    </span>
  );
}

function broughtToTop(heading: HTMLElement | null): HTMLElement | null {
  heading?.scrollIntoView({ block: 'start' });
  return heading;
}

interface ConfirmShowingProps {
  /** Where the focus goes after the answer. */
  readonly heir: () => HTMLElement | null;
  readonly onKeepTrying: () => void;
}

function ConfirmShowing({ heir, onKeepTrying }: ConfirmShowingProps) {
  const { showSolution } = useSessionActions();
  const isSolved = useSessionState(({ progress }) => progress === 'solved');
  const question = useRef<HTMLDivElement>(null);
  useFocusHeir(question, heir);

  useEffect(() => {
    // Some browsers answer with a promise, which an effect must not return.
    question.current?.scrollIntoView(nearest);
  }, []);
  const leave = (event: KeyboardEvent) => {
    if (event.key === 'Escape') onKeepTrying();
  };

  return (
    <div
      ref={question}
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- this is no form, whose tag it would be
      role="group"
      aria-labelledby="show-consequence"
      className={styles['confirm']}
    >
      <p id="show-consequence">
        {isSolved
          ? 'The exercise stays marked as solved.'
          : 'The exercise is then marked as shown, not as solved.'}
      </p>
      <Button
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- it replaces the button that had the focus
        autoFocus
        aria-describedby="show-consequence"
        onClick={showSolution}
        onKeyDown={leave}
      >
        Show it
      </Button>
      <Button look="quiet" onClick={onKeepTrying} onKeyDown={leave}>
        Keep trying
      </Button>
    </div>
  );
}
