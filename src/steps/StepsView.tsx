import { useCallback, useEffect, useMemo, useRef } from 'react';
import type { KeyboardEvent, ReactNode } from 'react';
import { List, Shrink } from 'lucide-react';
import type { FrameNumber, Trace } from '../domain/trace.ts';
import { Button } from '../ui/Button.tsx';
import { Region } from '../ui/Region.tsx';
import { SentenceText } from '../ui/SentenceText.tsx';
import { Status } from '../ui/Status.tsx';
import { CopySvgButton } from './CopySvgButton.tsx';
import { drawState } from './drawing/draw-state.ts';
import { createLayout } from './drawing/layout.ts';
import { DrawingPane } from './DrawingPane.tsx';
import { createJumps } from './model/jumps.ts';
import { leavesWith } from './model/leaves-with.ts';
import { stepWords } from './model/step-words.ts';
import { createWalk } from './model/walk.ts';
import type { WalkState } from './model/walk.ts';
import { PrintedPane } from './PrintedPane.tsx';
import { StepBar } from './StepBar.tsx';
import { stepOfKey } from './step-keys.ts';
import { stepNotes } from './step-notes.ts';
import type { StepsLook } from './steps-look.ts';
import { LaneStrip } from './LaneStrip.tsx';
import { NextLine } from './NextLine.tsx';
import { StateText } from './text/StateText.tsx';
import { useOpened } from './use-opened.ts';
import styles from './StepsView.module.css';

interface StepsViewProps {
  readonly trace: Trace;
  /** The text that ran. */
  readonly source: string;
  /** Counted from 0. */
  readonly step: number;
  readonly onStep: (step: number) => void;
  readonly look: StepsLook;
  readonly onLook: (look: StepsLook) => void;
  /** Told what holds at the step that is shown. */
  readonly onState?: (state: WalkState) => void;
  /** What is to say of the whole run. */
  readonly note?: ReactNode;
}

/** A recorded run, walked back and forth in: what a step did, and all that holds then. */
export function StepsView(props: StepsViewProps) {
  const { trace, source, step: asked, onStep, look, onLook, onState, note } = props;
  const { isText, isWhole } = look;
  const { walk, jumps, layoutOf } = useMemo(() => {
    const made = createWalk(trace, source);
    return { walk: made, jumps: createJumps(made), layoutOf: createLayout(made) };
  }, [trace, source]);
  const { opened, fold, unfoldStack } = useOpened(trace);
  const svg = useRef<SVGSVGElement>(null);

  const last = trace.steps.length - 1;
  const step = Math.max(0, Math.min(asked, last));
  const state = walk.at(step);
  useEffect(() => onState?.(state), [state, onState]);
  const drawing = useMemo(
    () => drawState(state, layoutOf(opened.things), opened),
    [state, layoutOf, opened],
  );
  const shown = useMemo(() => drawing.boxes.map(({ thing }) => thing), [drawing]);
  const called = state.frames.get(state.stack.at(-1) ?? -1)?.function ?? '';

  const goToChange = useCallback(
    (frame: FrameNumber, name: string) => go(onStep, jumps.lastChange(step, frame, name)),
    [jumps, step, onStep],
  );
  const goToMade = useCallback(
    (thing: number) => go(onStep, jumps.madeAt(step, thing)),
    [jumps, step, onStep],
  );
  const press = (event: KeyboardEvent<HTMLElement>) => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const { target } = event;
    const isOnSlider = target instanceof HTMLInputElement && target.type === 'range';
    const next = stepOfKey(event.key, step, last, isOnSlider);
    if (next === null) return;
    event.preventDefault();
    if (next !== step) onStep(next);
  };

  if (trace.steps.length === 0) return null;
  return (
    <Region label="Steps" className={styles['steps']} onKeyDown={press}>
      <StepBar
        trace={trace}
        jumps={jumps}
        step={step}
        called={called === '' ? null : called}
        onStep={onStep}
      />
      {trace.lanes.length > 1 && <LaneStrip {...{ trace, step, onStep }} texts={walk.texts} />}
      {note !== undefined && <div className={styles['note']}>{note}</div>}
      <div className={styles['said']}>
        <div className={styles['words']}>
          {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- scrollable boxes must be reachable by keyboard */}
          <Status className={styles['sentences']} tabIndex={0}>
            <SentenceText sentence={stepWords(walk, step)} />
            {stepNotes(trace, step).map((words) => (
              <span key={words} className={styles['aside']}>{` ${words}`}</span>
            ))}
            {drawing.leftOut > 0 && (
              <span
                className={styles['aside']}
              >{` ${drawing.leftOut.toLocaleString('en')} more objects are not drawn.`}</span>
            )}
          </Status>
          <NextLine
            text={walk.texts[state.line - 1]?.trim() ?? ''}
            isLine={state.event === 'line'}
            isLeft={leavesWith(walk, step)}
          />
        </div>
        <Button
          look="quiet"
          aria-pressed={isWhole}
          aria-disabled={isText}
          tip="All of the drawing, as small as it takes"
          icon={<Shrink />}
          onClick={() => onLook({ ...look, isWhole: !isWhole })}
        >
          <span className={styles['label']}>Fit</span>
        </Button>
        <Button
          look="quiet"
          aria-pressed={isText}
          tip="Frames and objects in words"
          icon={<List />}
          onClick={() => onLook({ ...look, isText: !isText })}
        >
          <span className={styles['label']}>As text</span>
        </Button>
        <CopySvgButton svg={svg} isThere={!isText} />
      </div>
      <div className={styles['panes']} data-printed={walk.index.printed.text !== ''}>
        {isText ? (
          // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- scrollable boxes must be reachable by keyboard
          <div className={styles['pane']} tabIndex={0}>
            <StateText
              {...{ state, shown }}
              isPlain={false}
              onName={goToChange}
              onMade={goToMade}
            />
          </div>
        ) : (
          <DrawingPane
            drawing={drawing}
            isWhole={isWhole}
            svg={svg}
            onName={goToChange}
            onMade={goToMade}
            onFold={fold}
            onUnfoldStack={unfoldStack}
          >
            <StateText {...{ state, shown }} isPlain onName={goToChange} onMade={goToMade} />
          </DrawingPane>
        )}
        {walk.index.printed.text !== '' && <PrintedPane text={state.printed} />}
      </div>
    </Region>
  );
}

function go(onStep: (step: number) => void, target: number | null): void {
  if (target !== null) onStep(target);
}
