import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createNodeRunner } from '../../scripts/grade/node-runner.ts';
import { defaultLimits } from '../../src/domain/exercise.ts';
import type { Capability, ExerciseBody } from '../../src/domain/exercise.ts';
import { plainSentence } from '../../src/domain/sentence.ts';
import { submissionFor } from '../../src/domain/submission.ts';
import type { Held, Trace } from '../../src/domain/trace.ts';
import type { Runner } from '../../src/runner/runner.ts';
import { stepWords } from '../../src/steps/model/step-words.ts';
import { createWalk, type WalkState } from '../../src/steps/model/walk.ts';

/**
 * Each program has the steps that the machine's own Python sees when it is traced: the same events,
 * in the same lines, with the same names, which hold the same.
 */
const folder = new URL('programs/', import.meta.url);
const reference = new URL('reference.py', import.meta.url).pathname;

type Step = readonly [string, number, string, Readonly<Record<string, string>>, string | null];

let runner: Runner & { close: () => void };
beforeAll(async () => {
  runner = await createNodeRunner();
});
afterAll(() => runner.close());

async function traceOf(source: string, capabilities: readonly Capability[] = []): Promise<Trace> {
  const program = { source, prompt: '', given: {}, stdin: '', capabilities };
  const recording = await runner.record({ kind: 'program', program }, AbortSignal.timeout(20_000));
  if (recording.kind !== 'recorded') throw new Error(JSON.stringify(recording));
  return recording.trace;
}

describe.each(readdirSync(folder))('%s', (file) => {
  it('has the steps that Python has', async () => {
    const path = new URL(file, folder).pathname;
    const trace = await traceOf(readFileSync(path, 'utf8'));
    const walk = createWalk(trace);
    const ours = trace.steps.map((_, step) => seen(walk.at(step)));
    const expected = JSON.parse(
      execFileSync('python3', [reference, path], { encoding: 'utf8' }),
    ) as Step[];
    expect(ours).toEqual(expected);
  });
});

it('tells of a closure what it was given, and of a program what its last line did', async () => {
  const source = `def buttons(colors):
    made = {}
    for color in colors:
        def press(event=None):
            return color
        made[color] = press
    return list(made.values())

def passes(*args, **options):
    return options

first, _ = buttons(["red", "blue"])
passes(1, unit="K")
got = first()
`;
  const trace = await traceOf(source);
  const walk = createWalk(trace, source);
  const words = trace.steps.map((_, step) => plainSentence(stepWords(walk, step)));
  expect(words).toContain('Calls `press(None)`.');
  expect(words).toContain("Calls `passes(1, unit='K')`.");
  expect(words.at(-1)).toBe("`got` is now `'blue'`. The program ends.");
});

it('gives each thread and each task a lane, and a call one number however often it is left', async () => {
  const work = `    for turn in range(2):
        SLEEP(0.01)
        seen.append((name, turn))
`;
  const threads = `import threading, time
seen = []
def work(name):
${work.replace('SLEEP', 'time.sleep')}
workers = [threading.Thread(target=work, args=(name,), name=name) for name in ("ann", "bob")]
for worker in workers: worker.start()
for worker in workers: worker.join()
`;
  const tasks = `import asyncio
seen = []
async def work(name):
${work.replace('SLEEP', 'await asyncio.sleep')}
async def main():
    await asyncio.gather(work("ann"), work("bob"))
asyncio.run(main())
`;
  const ofThreads = await traceOf(threads, ['threads']);
  expect(ofThreads.lanes).toEqual(['main thread', 'ann', 'bob']);
  expect((await traceOf(tasks)).lanes).toEqual([
    'main thread',
    'main (Task-1)',
    'work (Task-2)',
    'work (Task-3)',
  ]);
  const calls = ofThreads.steps.flatMap(({ frames = [] }) => frames.map((frame) => frame.function));
  expect(calls.filter((name) => name === 'work')).toHaveLength(2);
  const walk = createWalk(ofThreads);
  const place = ofThreads.steps.findIndex(({ lane }) => lane === 2);
  expect([...(walk.at(place).names.get(0)?.keys() ?? [])]).toContain('seen');
  expect(walk.at(place).stack).toHaveLength(2);
});

it('tells nothing anew when a thread or a task goes on that has waited', async () => {
  const threads = `import threading, time
def work(number):
    mine = [[number]]
    time.sleep(0.02 * number)
    mine.append(number)
workers = [threading.Thread(target=work, args=(number,)) for number in (1, 2)]
for worker in workers: worker.start()
for worker in workers: worker.join()
`;
  const tasks = `import asyncio
async def work(number):
    mine = [[number]]
    await asyncio.sleep(0.02 * number)
    mine.append(number)
async def main():
    await asyncio.gather(work(1), work(2))
asyncio.run(main())
`;
  for (const trace of [await traceOf(threads, ['threads']), await traceOf(tasks)]) {
    const told = trace.steps.flatMap(({ names = [] }) => names.map(([, name]) => name));
    expect(told.filter((name) => name === 'mine')).toHaveLength(2);
  }
});

it('tells what a comprehension is at, in the frame around it', async () => {
  const source = `def one(number):
    return number

def both(numbers):
    return [one(number) for number in numbers]

both([1, 2])
`;
  const trace = await traceOf(source);
  const walk = createWalk(trace);
  const seenIn = trace.steps.flatMap((step, place) => {
    const { stack, names } = walk.at(place);
    return step.event === 'call' && step.line === 1
      ? [names.get(stack.at(-2) ?? 0)?.get('number')]
      : [];
  });
  expect(seenIn).toEqual(['1', '2']);
});

it('counts how often the tests run each line of a function, and no line outside of them', async () => {
  const solution = `limit = 3

same = lambda number: number

def clipped(numbers):
    """Cuts."""
    kept = list(
        same(number) for number in [
            0 for _ in numbers
        ]
    )[
        len(numbers):
    ]
    for number in numbers:
        if number > limit:
            kept.append(limit)
        elif number < 0:
            raise ValueError(number)
        else:
            kept.append(number)
    return kept
`;
  const tests = `import unittest
from solution import clipped

class ClippedTests(unittest.TestCase):
    def test_small(self):
        self.assertEqual(clipped([1, 2]), [1, 2])

    def test_large(self):
        self.assertEqual(clipped([9]), [3])
`;
  const given = {};
  const plain = { tests, given, capabilities: [], limits: defaultLimits, typeTests: '' };
  const exercise = { ...plain, requires: [] };
  const covered = await runner.cover(
    submissionFor({ ...exercise } as unknown as ExerciseBody, solution),
    AbortSignal.timeout(20_000),
  );
  if (covered.kind !== 'measured') throw new Error(JSON.stringify(covered));
  expect(Object.fromEntries(covered.lines.map(({ line, times }) => [line, times]))).toEqual({
    7: 2,
    14: 5,
    15: 3,
    16: 1,
    17: 2,
    18: 0,
    20: 2,
    21: 2,
  });
});

it.each(['', '# Nothing yet\n'])(
  'has no step in a program without a statement: %j',
  async (source) => {
    const program = { source, prompt: '', given: {}, stdin: '', capabilities: [] };
    const recording = await runner.record(
      { kind: 'program', program },
      AbortSignal.timeout(20_000),
    );
    expect(recording).toMatchObject({ kind: 'unrecorded' });
  },
);

/** As the reference tells it: a generator that yields returns, and is called when it goes on. */
const events: Readonly<Record<string, string>> = {
  yield: 'return',
  wait: 'return',
  resume: 'call',
};

const running = /^(class|function|generator|coroutine|lambda)(?= |$)/;

/** What the reference shows of a value, as the trace has it; so deep. */
function shown(held: Held, things: WalkState['things'], depth = 3): string {
  const text = typeof held === 'string' ? held : (things.get(held)?.type ?? '?');
  const kind = /^(?:class|def|lambda|function)(?= |$)/.exec(text)?.[0];
  if (kind !== undefined) return kind === 'class' ? 'class' : 'function';
  const thing = typeof held === 'string' ? undefined : things.get(held);
  if (thing === undefined) return text;
  const inner = (one: Held) => shown(one, things, depth - 1);
  const name = running.exec(thing.type)?.[0] ?? thing.type;
  if (depth === 0 || name !== thing.type) return name;
  switch (thing.shape) {
    case 'row': {
      const cells = thing.cells.map(inner);
      return `${name}(${(thing.isIndexed ? cells : cells.toSorted()).join(', ')})`;
    }
    case 'pairs':
      return `${name}(${thing.pairs.map(([key, one]) => `${inner(key)}: ${inner(one)}`).join(', ')})`;
    case 'fields':
      return `${name}(${thing.fields.map(([label, one]) => `${label}=${inner(one)}`).join(', ')})`;
    case 'text':
      return name;
  }
}

function seen({ event, line, stack, frames, names, things, error }: WalkState): Step {
  const frame = stack.at(-1) ?? 0;
  const found = Object.fromEntries(
    [...(names.get(frame) ?? [])].map(([name, held]) => [name, shown(held, things)]),
  );
  const called = frames.get(frame)?.function.replace('class ', '') ?? '';
  return [events[event] ?? event, line, called, found, error?.split(':')[0] ?? null];
}

it('knows an object again that a cache has kept meanwhile, and calls no other one so', async () => {
  const source = `import functools

class Box:
    def __init__(self, n):
        self.n = n

@functools.cache
def kept(n):
    return Box(n)

box = kept(3)
box = None
box = kept(3)
box = None
box = Box(3)
`;
  const trace = await traceOf(source);
  const walk = createWalk(trace, source);
  const held = trace.steps.map((_, step) => walk.at(step).names.get(0)?.get('box'));
  const boxes = held.filter((box) => typeof box === 'number');
  expect(new Set(boxes).size).toBe(2);
  // What the second call of `kept` did.
  const back = trace.steps.findIndex(({ line }) => line === 14);
  expect(held[back]).toBe(boxes[0]);
  expect(plainSentence(stepWords(walk, back))).toBe('`box` now refers to the Box with `n = 3`.');
});
