import { ChevronLeft, ChevronRight, Undo2 } from 'lucide-react';
import { useMemo } from 'react';
import type { CSSProperties } from 'react';
import type { Trace } from '../domain/trace.ts';
import { Button } from '../ui/Button.tsx';
import type { Jumps } from './model/jumps.ts';
import { positionWords } from './step-notes.ts';
import styles from './StepBar.module.css';

interface StepBarProps {
  readonly trace: Trace;
  readonly jumps: Jumps;
  readonly step: number;
  /** The function of the current frame; null in the module. */
  readonly called: string | null;
  readonly onStep: (step: number) => void;
}

/** The slider, and the ways from one step to another. */
export function StepBar({ trace, jumps, step, called, onStep }: StepBarProps) {
  const count = trace.steps.length;
  const line = trace.steps[step]?.line ?? 0;
  const highestLine = useMemo(
    () => trace.steps.reduce((highest, one) => Math.max(highest, one.line), 0),
    [trace],
  );
  const share = count > 1 ? step / (count - 1) : 0;
  const to = (target: number | null) => ({
    // Not disabled: the focus stays when the end is reached.
    'aria-disabled': target === null,
    onClick: () => {
      if (target !== null) onStep(target);
    },
  });
  return (
    <div className={styles['bar']}>
      <div className={styles['walk']}>
        <Button
          look="quiet"
          aria-label="Previous step"
          tip="Previous step"
          keys="←"
          icon={<ChevronLeft />}
          {...to(jumps.previous(step))}
        />
        <input
          type="range"
          aria-label="Step"
          aria-valuetext={positionWords(trace, step)}
          min={1}
          max={count}
          value={step + 1}
          style={{ '--share': share } as CSSProperties}
          onChange={({ target }) => onStep(Number(target.value) - 1)}
        />
        <Button
          look="quiet"
          aria-label="Next step"
          tip="Next step"
          keys="→"
          icon={<ChevronRight />}
          {...to(jumps.next(step))}
        />
      </div>
      <div className={styles['jumps']}>
        <Button tip="The next step, into what is called" {...to(jumps.next(step))}>
          Into
        </Button>
        <Button tip="Past what is called: the next step here" {...to(jumps.over(step))}>
          Over
        </Button>
        <Button tip="To the end of this call" {...to(jumps.out(step))}>
          Out
        </Button>
        <Button
          aria-label="This line before"
          tip="The last time this line ran"
          icon={<Undo2 />}
          {...to(jumps.previousOfLine(step))}
        />
        <Button tip="The next time this line runs" {...to(jumps.nextOfLine(step))}>
          This line again
        </Button>
        <Button
          look="quiet"
          tip={called === null ? 'The next call of this function' : `The next call of ${called}`}
          {...to(called === null ? null : jumps.nextCall(step))}
        >
          Next call
        </Button>
      </div>
      <p
        className={styles['position']}
        data-widest={placeWords(count, count, highestLine)}
        aria-hidden
      >
        {placeWords(step + 1, count, line)}
      </p>
    </div>
  );
}

const placeWords = (step: number, count: number, line: number) =>
  `Step ${step.toLocaleString('en')} of ${count.toLocaleString('en')} · line ${line}`;
