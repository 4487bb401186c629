import { expect, it } from 'vitest';
import type { Trace, TraceStep } from '../../../src/domain/trace.ts';
import { createLanes, laneWords } from '../../../src/steps/model/lanes.ts';

const step = (line: number, lane?: number): TraceStep => ({
  event: 'line',
  line,
  ...(lane !== undefined && { lane }),
});

const trace: Trace = {
  steps: [step(1), step(2), step(10, 1), step(11), step(3, 0), step(12, 1), step(4, 0)],
  lanes: ['main thread', 'worker'],
  left: 0,
  gapAfter: null,
  isEnded: false,
  opensAt: 0,
};

it('says where each lane is while another runs', () => {
  const lanes = createLanes(trace);
  const texts = Array.from({ length: 10 }, (_, at) => (at === 1 ? '    worker.join()' : ''));
  const said = (at: number) =>
    trace.lanes.map((_, lane) => laneWords(lanes, { steps: trace.steps, texts }, lane, at));
  expect(said(1)).toEqual(['in line 2', 'not begun']);
  expect(said(3)).toEqual(['waits in line 2: worker.join()', 'in line 11']);
  expect(said(4)).toEqual(['in line 3', 'waits in line 11']);
  expect(said(6)).toEqual(['in line 4', 'over']);
});

it('leads to the next step of a lane, and knows when it ran', () => {
  const lanes = createLanes(trace);
  expect(lanes.nextOf(1, 0)).toBe(2);
  expect(lanes.nextOf(0, 2)).toBe(4);
  expect(lanes.nextOf(1, 5)).toBeNull();
  const ran = lanes.spansOf(1).map(({ from, until }) => [from * 7, until * 7].map(Math.round));
  expect(ran).toEqual([
    [2, 4],
    [5, 6],
  ]);
});

it('tells of a long run no more than can be seen', () => {
  const steps = Array.from({ length: 10_000 }, (_, at) => step(1, at % 2));
  const spans = createLanes({ ...trace, steps }).spansOf(1);
  expect(spans.length).toBeLessThan(400);
});
