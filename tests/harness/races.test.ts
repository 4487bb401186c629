import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createNodeRunner } from '../../scripts/grade/node-runner.ts';
import { defaultLimits } from '../../src/domain/exercise.ts';
import type { Verdict } from '../../src/domain/verdict.ts';
import type { Runner } from '../../src/runner/runner.ts';

const root = new URL('../races/', import.meta.url);

let runner: Runner & { close: () => void };
beforeAll(async () => {
  runner = await createNodeRunner();
});
afterAll(() => runner.close());

const text = (name: string, file: string): string =>
  readFileSync(new URL(`${name}/${file}`, root), 'utf8');

async function judge(name: string, file: string): Promise<Verdict> {
  const submission = {
    solution: text(name, file),
    tests: text(name, 'tests.py'),
    typeTests: '',
    module: 'solution',
    testsModule: 'tests',
    files: {},
    given: {},
    stdin: '',
    requires: [],
    capabilities: ['threads'],
    limits: defaultLimits,
  } as const;
  const verdict = await runner.judge(submission, () => {}, new AbortController().signal);
  if (verdict.kind === 'stopped') throw new Error('nobody stopped it');
  return verdict;
}

const outcome = ({ kind, tests }: Verdict): readonly unknown[] => [
  kind,
  tests.flatMap(({ status, failures }) => [status, ...failures.map(({ message }) => message)]),
];

describe.each(readdirSync(root))('%s', (name) => {
  it('is found, and shown', async () => {
    const { kind, tests } = await judge(name, 'broken.py');
    expect(kind).toBe('failed');
    const [failure] = tests[0]?.failures ?? [];
    expect(failure?.schedule?.steps.length).toBeGreaterThan(0);
  });

  it('is not claimed where it is mended', async () => {
    expect(outcome(await judge(name, 'mended.py'))).toEqual(['passed', ['passed']]);
  });
});

it('shows the same schedule every time', async () => {
  const shown = new Set<string>();
  for (let time = 0; time < 20; time += 1) {
    const { tests } = await judge('lock-order', 'broken.py');
    shown.add(JSON.stringify(tests.map(({ failures }) => failures)));
  }
  expect([...shown]).toHaveLength(1);
});
