import { createNodeRunner } from '../../scripts/grade/node-runner.ts';
import { defaultLimits, type Capability } from '../../src/domain/exercise.ts';
import type { Runner } from '../../src/runner/runner.ts';
import { inTurns, spreadOf, type Figure } from './measure.ts';
import { printedNumber } from './printed-number.ts';

/** Two threads that give way to each other; prints the microseconds of a switch. */
const switches = `
import threading, time

def give_way():
    for _ in range(5_000):
        time.sleep(0)

other = threading.Thread(target=give_way)
other.start()
begun = time.perf_counter()
give_way()
print((time.perf_counter() - begun) / 10_000 * 1e6)
`;

const solutions = {
  plain: 'def total(numbers):\n    return sum(numbers)\n',
  threaded: `
import threading

def total(numbers):
    totals = []
    half = len(numbers) // 2
    parts = numbers[:half], numbers[half:]
    threads = [threading.Thread(target=lambda part=part: totals.append(sum(part))) for part in parts]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return sum(totals)
`,
  patient: `
import asyncio

async def later(number):
    await asyncio.sleep(3600)
    return number

def total(numbers):
    async def main():
        return sum(await asyncio.gather(*map(later, numbers)))
    return asyncio.run(main())
`,
};

const tests = `
import unittest
from solution import total

class TotalTest(unittest.TestCase):
${Array.from(
  { length: 10 },
  (_, number) => `
    def test_${number}(self):
        self.assertEqual(total(list(range(${number + 100}))), ${((number + 100) * (number + 99)) / 2})
`,
).join('')}`;

/** What threads and the clock cost, in Node: a switch, and submissions of ten tests that use them. */
export async function threadFigures(): Promise<readonly Figure[]> {
  const runner = await createNodeRunner();
  await submitMs(runner, solutions.plain);
  const values: number[] = [];
  for (let run = 0; run < 5; run += 1) values.push(await printedNumber(runner, switches));
  const value = spreadOf(values);
  const submit = await inTurns(
    15,
    () => submitMs(runner, solutions.threaded),
    () => submitMs(runner, solutions.plain),
  );
  await submitMs(runner, solutions.patient, ['clock']);
  const perSecond: number[] = [];
  for (let run = 0; run < 9; run += 1) {
    perSecond.push(10_000 / (await submitMs(runner, solutions.patient, ['clock'])));
  }
  const onTheClock = spreadOf(perSecond);
  runner.close();
  return [
    {
      name: 'tests on the virtual clock, with a hundred tasks that sleep for an hour (Node)',
      unit: 'per s',
      value: onTheClock,
      reference: null,
      goal: 'at least 50',
      met: onTheClock.median >= 50,
    },
    {
      name: 'a switch from one thread to another (Node)',
      unit: 'µs',
      value,
      reference: null,
      goal: 'at most 50 µs',
      met: value.median <= 50,
    },
    {
      name: 'ten tests that start two threads each (Node)',
      unit: 'ms',
      value: submit.value,
      reference: { name: 'ten without threads', value: submit.reference },
      goal: 'at most 1.5',
      met: submit.value.median / submit.reference.median <= 1.5,
    },
  ];
}

async function submitMs(
  runner: Runner,
  solution: string,
  capabilities: readonly Capability[] = [],
): Promise<number> {
  const submission = {
    solution,
    tests,
    typeTests: '',
    module: 'solution',
    testsModule: 'tests',
    files: {},
    given: {},
    stdin: '',
    requires: [],
    capabilities,
    limits: defaultLimits,
  };
  const begun = performance.now();
  const verdict = await runner.judge(submission, () => {}, new AbortController().signal);
  if (verdict.kind !== 'passed') throw new Error(`the ten tests: ${verdict.kind}`);
  return performance.now() - begun;
}
