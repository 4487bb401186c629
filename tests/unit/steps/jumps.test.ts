import { expect, it } from 'vitest';
import { createJumps } from '../../../src/steps/model/jumps.ts';
import { createWalk } from '../../../src/steps/model/walk.ts';
import { aliased, generator, recursion, reversal } from './runs.ts';
import { createRun, list } from './trace-fixture.ts';

const jumpsIn = (trace: Parameters<typeof createWalk>[0]) => createJumps(createWalk(trace));

it('steps over a call, and out of it', () => {
  const trace = recursion(2);
  const jumps = jumpsIn(trace);
  const events = trace.steps.map(({ event }) => event).join(' ');
  expect(events).toBe('call line call line call line call line return return return line');
  expect(jumps.next(1)).toBe(2);
  expect(jumps.over(1)).toBe(11);
  expect(jumps.over(3)).toBe(10);
  expect(jumps.out(7)).toBe(8);
  expect(jumps.out(8)).toBe(9);
  expect(jumps.out(3)).toBe(10);
  expect(jumps.over(11)).toBeNull();
  expect(jumps.next(11)).toBeNull();
  expect(jumps.previous(0)).toBeNull();
});

it('goes on from a call that a test has made to the next one that it makes', () => {
  const steps = [
    { event: 'call', line: 1, stack: [1] },
    { event: 'return', line: 2 },
    { event: 'call', line: 1, stack: [2] },
    { event: 'return', line: 2 },
  ] as const;
  const jumps = jumpsIn({ ...recursion(0), steps });
  expect(jumps.over(1)).toBe(2);
  expect(jumps.out(1)).toBe(2);
  expect(jumps.over(3)).toBeNull();
});

it('steps over a generator that goes on', () => {
  const trace = generator();
  const jumps = jumpsIn(trace);
  const resumed = trace.steps.findIndex(({ event }) => event === 'resume');
  expect(trace.steps[jumps.over(resumed - 1) ?? 0]).toMatchObject({ event: 'line', line: 6 });
  expect(jumps.out(resumed)).toBe(trace.steps.findLastIndex(({ event }) => event === 'yield'));
});

it('finds the next and the last time that a line runs', () => {
  const { trace } = reversal();
  const jumps = jumpsIn(trace);
  const turns = [...trace.steps.keys()].filter((step) => trace.steps[step]?.line === 9);
  expect(turns).toHaveLength(4);
  expect(jumps.nextOfLine(turns[0] ?? 0)).toBe(turns[1]);
  expect(jumps.nextOfLine(turns[3] ?? 0)).toBeNull();
  expect(jumps.previousOfLine(turns[1] ?? 0)).toBe(turns[0]);
  expect(jumps.previousOfLine(turns[0] ?? 0)).toBeNull();
});

it('finds the next call of the function in which it is', () => {
  const jumps = jumpsIn(recursion(2));
  expect(jumps.nextCall(2)).toBe(4);
  expect(jumps.nextCall(7)).toBeNull();
});

it('goes back to where a name changed, again and again', () => {
  const { trace } = reversal();
  const jumps = jumpsIn(trace);
  const frame = 1;
  const found: number[] = [];
  let step: number | null = trace.steps.length - 2;
  while ((step = jumps.lastChange(step, frame, 'prev')) !== null) found.push(step);
  expect(found.map((at) => trace.steps[at]?.names)).toHaveLength(5);
  for (const at of found) {
    expect(trace.steps[at]?.names?.some(([, name]) => name === 'prev')).toBe(true);
  }
});

it('goes back to where an object was made', () => {
  const { trace, other } = aliased();
  const jumps = jumpsIn(trace);
  expect(jumps.madeAt(6, other)).toBeNull();
  expect(jumpsIn(reversal().trace).madeAt(20, reversal().nodes[3] ?? 0)).toBe(2);
});

it('knows where an object was made that comes back into reach', () => {
  const run = createRun();
  run.call('', 1);
  const kept = run.make(list('1'));
  run.bind({ a: kept });
  run.line(1);
  run.bind({ a: 'None' });
  run.line(2);
  run.bind({ a: kept });
  run.line(3);
  run.line(4);
  expect(jumpsIn(run.trace()).madeAt(4, kept)).toBe(1);
});

it('stops where steps were not kept', () => {
  const run = createRun();
  run.call('', 1);
  run.bind({ a: '1' });
  run.line(2);
  run.call('f', 5);
  run.skip(90);
  run.line(6);
  run.line(7);
  const jumps = jumpsIn(run.trace());
  expect(jumps.over(1)).toBe(3);
  expect(jumps.lastChange(4, 0, 'a')).toBe(3);
  expect(jumps.lastChange(3, 0, 'a')).toBe(1);
});

it('knows what is told from anew again, where no step is missing', () => {
  const run = createRun();
  run.call('', 1);
  const kept = run.make(list('1'));
  run.bind({ a: kept, b: run.make(list('2')) });
  run.line(2);
  run.tellAnew();
  run.unbind('b');
  run.line(3);
  run.line(4);
  const trace = run.trace();
  const jumps = jumpsIn(trace);
  expect(trace.steps[2]).toMatchObject({ isFresh: true, names: [[0, 'a', kept]] });
  expect(jumps.lastChange(3, 0, 'a')).toBe(1);
  expect(jumps.madeAt(3, kept)).toBe(1);
  expect(jumps.over(1)).toBe(2);
  expect(createWalk(trace).at(2).changed).toMatchObject({ names: new Map(), things: new Map() });
});
