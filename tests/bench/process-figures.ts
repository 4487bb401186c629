import { createNodeRunner } from '../../scripts/grade/node-runner.ts';
import { inTurns, spreadOf, type Figure } from './measure.ts';
import { printedNumber } from './printed-number.ts';

/** Prints the milliseconds that the same work, two seconds of it, takes a pool of so many processes, once they are there. */
const work = (processes: number): string => `
import time
from concurrent.futures import ProcessPoolExecutor

def primes(limit):
    return sum(all(n % d for d in range(2, int(n ** 0.5) + 1)) for n in range(2, limit))

if __name__ == "__main__":
    with ProcessPoolExecutor(${processes}) as pool:
        list(pool.map(primes, [1_000] * 4))
        begun = time.perf_counter()
        list(pool.map(primes, [90_000] * 8))
        print((time.perf_counter() - begun) * 1000)
`;

/** Prints the milliseconds until two processes have each done something. */
const start = `
import time
from multiprocessing import Pool

if __name__ == "__main__":
    begun = time.perf_counter()
    with Pool(2) as pool:
        pool.map(abs, [-1, -2], chunksize=1)
        print((time.perf_counter() - begun) * 1000)
`;

/** What processes are worth and what they cost, in Node. */
export async function processFigures(): Promise<readonly Figure[]> {
  const runner = await createNodeRunner();
  await printedNumber(runner, start);
  const { value, reference } = await inTurns(
    5,
    () => printedNumber(runner, work(2)),
    () => printedNumber(runner, work(1)),
  );
  const later: number[] = [];
  for (let run = 0; run < 10; run += 1) later.push(await printedNumber(runner, start));
  runner.close();
  const first: number[] = [];
  for (let run = 0; run < 3; run += 1) {
    const fresh = await createNodeRunner();
    await printedNumber(fresh, 'print(1)');
    // The spare starts meanwhile, long before anybody has written a program.
    await new Promise((resolve) => {
      setTimeout(resolve, 2_000);
    });
    first.push(await printedNumber(fresh, start));
    fresh.close();
  }
  const startsFirst = spreadOf(first);
  const startsLater = spreadOf(later);
  const goal = 'at most 400 ms';
  return [
    {
      name: 'the same work on a pool of two processes (Node)',
      unit: 'ms',
      value,
      reference: { name: 'on a pool of one', value: reference },
      goal: 'at most 0.625, on two idle cores',
      met: value.median / reference.median <= 0.625,
    },
    {
      name: 'a pool of two starts, where Pythons stand ready (Node)',
      unit: 'ms',
      value: startsLater,
      reference: null,
      goal,
      met: startsLater.median <= 400,
    },
    {
      name: 'the first pool of two starts (Node)',
      unit: 'ms',
      value: startsFirst,
      reference: null,
      goal,
      met: startsFirst.median <= 400,
    },
  ];
}
