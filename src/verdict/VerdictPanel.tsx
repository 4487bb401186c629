import { useEffect, useId, useRef } from 'react';
import type { ReactNode } from 'react';
import { nextStep } from '../domain/next-step.ts';
import { mistakeSentence } from '../domain/recognise-mistake.ts';
import { lateSentence } from '../domain/verdict-sentence.ts';
import type { Verdict } from '../domain/verdict.ts';
import { Advice } from '../ui/Advice.tsx';
import { OutputText } from '../ui/OutputText.tsx';
import { Region } from '../ui/Region.tsx';
import { SentenceText } from '../ui/SentenceText.tsx';
import { Status } from '../ui/Status.tsx';
import { CoverageLine } from './CoverageLine.tsx';
import type { CoverageChoice } from './CoverageLine.tsx';
import { Evidence } from './Evidence.tsx';
import type { Stepping } from './stepping.ts';
import { LineButton } from './LineButton.tsx';
import { Meaning } from './Meaning.tsx';
import { evidenceOf, finishedOf, firstToLookAt, linesOf, verdictStateOf } from './panel-state.ts';
import type { PanelState } from './panel-state.ts';
import { panelSentence } from './panel-sentence.ts';
import { StatusIcon } from './StatusIcon.tsx';
import { TestList } from './TestList.tsx';
import { TracebackView } from './TracebackView.tsx';
import { useMeanings } from './use-meanings.ts';
import { useOpenTest } from './use-open-test.ts';
import styles from './VerdictPanel.module.css';

interface VerdictPanelProps {
  readonly state: PanelState;
  /** What the code that was handed in waits for, as a sentence begins; null once it is judged. */
  readonly awaited: string | null;
  /** The text is no longer the one that was judged. */
  readonly changed: boolean;
  /** The mistake that the verdict looks like; null where none does. */
  readonly mistake: string | null;
  /** What is said before anything was judged, where it is not the first time. */
  readonly idle?: string | undefined;
  /** What to do after passing. */
  readonly next?: ReactNode;
  readonly onGoToLine: (line: number) => void;
  readonly stepping?: Stepping;
  readonly coverage?: CoverageChoice;
}

/**
 * The verdict in a sentence with the evidence of one test below it, and beside them a row for every
 * test. Each part scrolls by itself: whatever is said or shown, no row moves.
 */
export function VerdictPanel(props: VerdictPanelProps) {
  const { state, awaited, changed, mistake, idle, next = null, onGoToLine } = props;
  const { stepping, coverage } = props;
  const queued = awaited !== null;
  const verdict = state.kind === 'judged' && !queued ? state.verdict : null;
  const shown = queued ? 'running' : verdictStateOf(state);
  const lines = queued ? [] : linesOf(state);
  const named = verdict === null ? null : firstToLookAt(verdict);
  const [open, setOpen] = useOpenTest(verdict ?? (queued ? 'queued' : state.kind), named);
  const evidence = evidenceOf(lines, open);
  const evidenceId = useId();
  const reading = useRef<HTMLDivElement>(null);

  useEffect(() => {
    // Some browsers answer with a promise, which an effect must not return.
    reading.current?.scrollTo(0, 0);
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- whatever is shown next is read from its start
  }, [verdict, open]);

  return (
    <Region
      label="Results"
      data-verdict={shown}
      className={styles['panel']}
      // What is busy may not be announced, and the sentence says what happened by then.
      aria-busy={shown === 'running' && lateSentence(finishedOf(lines)) === null}
    >
      <div className={styles['parts']} data-rows={lines.length > 0}>
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- scrollable boxes must be reachable by keyboard */}
        <div ref={reading} className={styles['reading']} tabIndex={0}>
          <div className={styles['sentence']}>
            <StatusIcon status={shown} />
            <Status>
              <SentenceText sentence={panelSentence(state, awaited, idle)} />
            </Status>
          </div>
          {/* Above what opens and closes, so that it stays where it is. */}
          {verdict !== null && lines.length > 0 && coverage && <CoverageLine {...coverage} />}
          {verdict?.kind === 'passed' && next}
          {verdict !== null && mistake !== null && (
            <Advice>
              <SentenceText sentence={mistakeSentence(mistake)} />
            </Advice>
          )}
          {verdict !== null && <Reason verdict={verdict} onGoToLine={onGoToLine} />}
          {evidence !== null && (
            <Evidence
              key={evidence.name}
              id={evidenceId}
              result={evidence}
              named={open === named}
              onGoToLine={onGoToLine}
              {...(verdict !== null && stepping && { stepping })}
            />
          )}
          {verdict !== null && verdict.output !== '' && (
            <OutputText text={verdict.output} label="Printed while your code was loaded" />
          )}
          {/* Last, so that it moves nothing when it comes. */}
          {verdict !== null && changed && (
            <p className={styles['changed']}>The code has changed since.</p>
          )}
        </div>
        {lines.length > 0 && (
          <TestList lines={lines} open={open} evidenceId={evidenceId} onOpen={setOpen} />
        )}
      </div>
    </Region>
  );
}

interface ReasonProps {
  readonly verdict: Verdict;
  readonly onGoToLine: (line: number) => void;
}

/** Where a broken solution broke. */
function Reason({ verdict, onGoToLine }: ReasonProps) {
  const meanings = useMeanings(verdict.kind === 'broken');
  if (verdict.kind !== 'broken') return null;
  const { reason } = verdict;
  if (reason.kind === 'missing') return null;
  if (reason.kind === 'syntax') {
    const { line } = reason.problem;
    return (
      <>
        <div>
          <LineButton line={line} onGoToLine={onGoToLine} words={`Go to line ${line}`} />
        </div>
        <Meaning sentence={meanings?.syntaxMeaning(reason.problem) ?? null} />
      </>
    );
  }
  const advice = nextStep(reason.traceback);
  return (
    <>
      {advice !== null && <Advice>{advice}</Advice>}
      <div>
        <TracebackView
          traceback={reason.traceback}
          onGoToLine={onGoToLine}
          isSaid={reason.kind === 'raised'}
        />
      </div>
      <Meaning sentence={meanings?.tracebackMeaning(reason.traceback) ?? null} />
    </>
  );
}
