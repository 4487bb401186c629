import { afterAll, beforeAll, expect, it } from 'vitest';
import type { RunEvent } from '../../src/domain/run.ts';
import { startInterpreter, type Interpreter } from './interpreter.ts';

let interpreter: Interpreter;
beforeAll(async () => {
  interpreter = await startInterpreter();
});
afterAll(() => interpreter.close());

async function printed(source: string): Promise<string> {
  let text = '';
  await interpreter.program(
    { source, prompt: '', given: {}, stdin: '', capabilities: [] },
    (event: RunEvent) => {
      if (event.kind === 'output') text += event.text;
    },
  );
  return text;
}

it('draws other numbers in every run, though memory is rewound', async () => {
  const source = 'import random\nprint(random.random(), random.getrandbits(64))\n';
  expect(await printed(source)).not.toBe(await printed(source));
});

it('draws the same numbers from a seed', async () => {
  const source = 'import random\nrandom.seed(7)\nprint(random.random())\n';
  expect(await printed(source)).toBe(await printed(source));
});
