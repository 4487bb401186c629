import { useEffect, useMemo, useRef } from 'react';
import type { Trace } from '../domain/trace.ts';
import { createLanes, laneWords } from './model/lanes.ts';
import styles from './LaneStrip.module.css';

interface LaneStripProps {
  readonly trace: Trace;
  /** The lines of the text that ran. */
  readonly texts: readonly string[];
  readonly step: number;
  readonly onStep: (step: number) => void;
}

/** The threads and tasks of a run: which runs, where the others wait, and a way into each. */
export function LaneStrip({ trace, texts, step, onStep }: LaneStripProps) {
  const lanes = useMemo(() => createLanes(trace), [trace]);
  const spans = useMemo(() => lanes.names.map((_, lane) => lanes.spansOf(lane)), [lanes]);
  const running = lanes.at(step);
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    list.current?.children[running]?.scrollIntoView({ block: 'nearest' });
  }, [running]);
  const share = trace.steps.length > 1 ? step / (trace.steps.length - 1) : 0;
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- scrollable boxes must be reachable by keyboard
    <ul ref={list} className={styles['lanes']} aria-label="Threads and tasks" tabIndex={0}>
      {lanes.names.map((name, lane) => {
        const next = lanes.nextOf(lane, step);
        const words = laneWords(lanes, { steps: trace.steps, texts }, lane, step);
        return (
          // oxlint-disable-next-line react/no-array-index-key -- a lane is its place, and names may be the same
          <li key={lane} aria-current={running === lane ? 'step' : undefined}>
            <button
              type="button"
              className={styles['name']}
              title={`${name}: to its next step`}
              aria-disabled={next === null}
              onClick={() => {
                if (next !== null) onStep(next);
              }}
            >
              {name}
            </button>
            <svg
              className={styles['track']}
              viewBox="0 0 1 1"
              preserveAspectRatio="none"
              aria-hidden
            >
              {(spans[lane] ?? []).map(({ from, until }) => (
                <rect key={from} x={from} width={until - from} height={1} />
              ))}
              <line x1={share} x2={share} y1={0} y2={1} />
            </svg>
            <span className={styles['where']} title={words}>
              {words}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
