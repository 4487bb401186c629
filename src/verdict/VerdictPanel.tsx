import { Lightbulb } from 'lucide-react';
import { useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { mistakeSentence } from '../domain/recognise-mistake.ts';
import { lateSentence } from '../domain/verdict-sentence.ts';
import type { Verdict } from '../domain/verdict.ts';
import { OutputText } from '../ui/OutputText.tsx';
import { Region } from '../ui/Region.tsx';
import { SentenceText } from '../ui/SentenceText.tsx';
import { Status } from '../ui/Status.tsx';
import { LineButton } from './LineButton.tsx';
import { finishedOf, firstToLookAt, linesOf, nameOf, verdictStateOf } from './panel-state.ts';
import type { PanelState } from './panel-state.ts';
import { panelSentence } from './panel-sentence.ts';
import { StatusIcon } from './StatusIcon.tsx';
import { TestItem } from './TestItem.tsx';
import { TracebackView } from './TracebackView.tsx';
import { useSettling } from './use-settling.ts';
import styles from './VerdictPanel.module.css';

interface VerdictPanelProps {
  readonly state: PanelState;
  /** The code was handed in before Python had started. */
  readonly queued: boolean;
  /** The text is no longer the one that was judged. */
  readonly changed: boolean;
  /** The mistake that the verdict looks like; null where none does. */
  readonly mistake: string | null;
  /** What to do after passing. */
  readonly next?: ReactNode;
  readonly onGoToLine: (line: number) => void;
}

/** The verdict in a sentence, then the evidence. Rows keep their place while results arrive. */
export function VerdictPanel(props: VerdictPanelProps) {
  const { state, queued, changed, mistake, next = null, onGoToLine } = props;
  const verdict = state.kind === 'judged' && !queued ? state.verdict : null;
  const shown = queued ? 'running' : verdictStateOf(state);
  const [toggled, setToggled] = useState<Toggled>({ verdict: null, open: {} });

  const opened = toggled.verdict === verdict ? toggled.open : {};
  const toggle = (name: string, open: boolean) =>
    setToggled({ verdict, open: { ...opened, [name]: open } });
  const first = verdict === null ? null : firstToLookAt(verdict);
  const lines = queued ? [] : linesOf(state);
  const panel = useRef<HTMLDivElement>(null);
  const sentence = useRef<HTMLDivElement>(null);
  const firstRow = useRef<HTMLLIElement>(null);
  useSettling(verdict, { panel, sentence, firstRow });

  return (
    <Region
      ref={panel}
      label="Results"
      data-verdict={shown}
      className={styles['panel']}
      // What is busy may not be announced, and the sentence says what happened by then.
      aria-busy={shown === 'running' && lateSentence(finishedOf(lines)) === null}
    >
      <div ref={sentence} className={styles['sentence']}>
        <StatusIcon status={shown} />
        <Status>
          <SentenceText sentence={panelSentence(state, queued)} />
        </Status>
        {verdict !== null && changed && (
          <span className={styles['changed']}>The code has changed since.</span>
        )}
        {verdict?.kind === 'passed' && next}
      </div>
      {verdict !== null && mistake !== null && (
        <p className={styles['mistake']} data-opens>
          <Lightbulb aria-hidden />
          <span>
            <SentenceText sentence={mistakeSentence(mistake)} />
          </span>
        </p>
      )}
      {verdict !== null && <Reason verdict={verdict} onGoToLine={onGoToLine} />}
      {lines.length > 0 && (
        <ol aria-label="Hidden tests" className={styles['tests']}>
          {lines.map((line) => {
            const { name } = nameOf(line);
            return (
              <TestItem
                key={name}
                ref={name === first ? firstRow : null}
                line={line}
                open={opened[name] ?? name === first}
                onToggle={toggle}
                onGoToLine={onGoToLine}
              />
            );
          })}
        </ol>
      )}
      {verdict !== null && verdict.output !== '' && (
        <div className={styles['block']}>
          <OutputText text={verdict.output} label="Printed while your code was loaded" />
        </div>
      )}
    </Region>
  );
}

/** Which rows the learner opened or closed, of which verdict. */
interface Toggled {
  readonly verdict: Verdict | null;
  readonly open: Readonly<Record<string, boolean>>;
}

interface ReasonProps {
  readonly verdict: Verdict;
  readonly onGoToLine: (line: number) => void;
}

/** Where a broken solution broke. */
function Reason({ verdict, onGoToLine }: ReasonProps) {
  if (verdict.kind !== 'broken') return null;
  const { reason } = verdict;
  if (reason.kind === 'missing') return null;
  return (
    <div className={styles['block']}>
      {reason.kind === 'syntax' ? (
        <LineButton
          line={reason.problem.line}
          onGoToLine={onGoToLine}
          words={`Go to line ${reason.problem.line}`}
        />
      ) : (
        <TracebackView
          traceback={reason.traceback}
          onGoToLine={onGoToLine}
          isSaid={reason.kind === 'raised'}
        />
      )}
    </div>
  );
}
