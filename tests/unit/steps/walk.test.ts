import { describe, expect, it } from 'vitest';
import type { FrameNumber, Held, Thing, Trace } from '../../../src/domain/trace.ts';
import { createWalk } from '../../../src/steps/model/walk.ts';
import { aliased, recursion, replaced, reversal, runs } from './runs.ts';
import { createRun, list } from './trace-fixture.ts';

const byName = (names: readonly (readonly [string, Held])[]) =>
  names.toSorted(([one], [other]) => one.localeCompare(other));

/** What holds at a step, from the first step on and without any shortcut. */
function replayed(trace: Trace, until: number) {
  let stack: readonly FrameNumber[] = [];
  const names = new Map<string, Held>();
  const things = new Map<number, Thing>();
  let printed = '';
  for (const step of trace.steps.slice(0, until + 1)) {
    if (step.isFresh === true) [names, things].forEach((map) => map.clear());
    stack = step.stack ?? stack;
    for (const [frame, name, held] of step.names ?? []) {
      if (held === null) names.delete(`${frame} ${name}`);
      else names.set(`${frame} ${name}`, held);
    }
    for (const [number, thing] of step.things ?? []) {
      if (thing === null) things.delete(number);
      else things.set(number, thing);
    }
    printed += (step.printed ?? []).map(([, text]) => text).join('');
  }
  const bound = stack.flatMap((frame) =>
    byName([...names].filter(([key]) => key.startsWith(`${frame} `))),
  );
  return { stack, bound, things, printed };
}

function walked(trace: Trace, step: number, walk = createWalk(trace)) {
  const { stack, names, things, printed } = walk.at(step);
  const bound = stack.flatMap((frame) =>
    byName(
      [...(names.get(frame) ?? [])].map(([name, held]) => [`${frame} ${name}`, held] as const),
    ),
  );
  return { stack, bound, things, printed };
}

describe.each(Object.entries(runs))('in %s', (_, make) => {
  it('holds at every step what a replay from the start gives, whatever way one goes', () => {
    const trace = make();
    const walk = createWalk(trace);
    const steps = [...trace.steps.keys()];
    const zigzag = steps.flatMap((step) => [step, steps.length - 1 - step]);
    for (const step of [...zigzag, ...steps, ...steps.toReversed()]) {
      expect(walked(trace, step, walk)).toEqual(replayed(trace, step));
    }
  });
});

it('holds the same far from where it keeps states', () => {
  const { trace } = replaced(300);
  expect(trace.steps.length).toBeGreaterThan(500);
  for (const step of [0, 99, 100, 101, 350, 499, 599]) {
    expect(walked(trace, step)).toEqual(replayed(trace, step));
  }
});

it('leaves a state as it was while one walks on', () => {
  const { trace } = reversal();
  const walk = createWalk(trace);
  const states = trace.steps.map((_, step) => walk.at(step));
  for (const state of states) {
    const { names, things } = createWalk(trace).at(state.step);
    expect([state.names, state.things]).toEqual([names, things]);
  }
});

it('says which names, objects and places a step changed', () => {
  const { trace, row, grid, other } = aliased();
  const walk = createWalk(trace);
  const changedAt = (step: number) => {
    const { names, things } = walk.at(step).changed;
    return {
      names: [...(names.get(0) ?? [])],
      things: [...things].map(([number, { before, places }]) => [
        number,
        before === null,
        [...places],
      ]),
    };
  };
  expect(changedAt(2)).toEqual({ names: ['row'], things: [[row, true, []]] });
  expect(changedAt(5)).toEqual({ names: [], things: [[row, false, [1]]] });
  expect(changedAt(6)).toEqual({
    names: [],
    things: [
      [grid, false, [3]],
      [other, true, []],
    ],
  });
});

it('forgets what was before steps that were not kept, and keeps what was printed', () => {
  const run = createRun();
  run.call('', 1);
  run.bind({ a: '1', gone: run.make(list('1')) });
  run.print('before\n');
  run.line(2);
  run.unbind('gone');
  run.skip(500);
  run.line(9);
  const state = createWalk(run.trace()).at(2);
  expect([...(state.names.get(0) ?? [])]).toEqual([['a', '1']]);
  expect(state.things.size).toBe(0);
  expect(state.printed).toBe('before\n');
  expect(state.changed.names.size).toBe(0);
});

it('knows the lines in which the callers wait', () => {
  const { lines, stack } = createWalk(recursion(2)).at(6);
  expect(stack.map((frame) => lines.get(frame))).toEqual([5, 2, 2, 1]);
});
