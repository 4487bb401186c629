import { PassThrough, Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { expect, it } from 'vitest';
import { gradeLines } from '../../../scripts/grade/grade-lines.ts';
import type { Runner } from '../../../src/runner/runner.ts';

const runner: Pick<Runner, 'judge'> = {
  judge: () => Promise.resolve({ kind: 'passed', tests: [], output: '', ms: 1 }),
};

async function graded(input: string): Promise<unknown[]> {
  const output = new PassThrough();
  await gradeLines(runner as Runner, Readable.from([Buffer.from(input)]), output);
  output.end();
  const lines = (await text(output)).trim().split('\n');
  return lines.map((line): unknown => JSON.parse(line));
}

const job = (id: number) => JSON.stringify({ id, solution: '', tests: '' });

it('reads a stream with a byte order mark, Windows line ends and blank lines', async () => {
  const answers = await graded(`\uFEFF${job(1)}\r\n\r\n  \r\n${job(2)}\r\n${job(3)}`);
  expect(answers).toMatchObject([
    { id: 1, verdict: 'passed' },
    { id: 2, verdict: 'passed' },
    { id: 3, verdict: 'passed' },
  ]);
});

it('answers a line that is not JSON, and goes on', async () => {
  const answers = await graded(`{\n${job(2)}\n`);
  expect(answers).toMatchObject([{ id: null, verdict: 'crashed' }, { id: 2 }]);
});
