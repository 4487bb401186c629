import type { Runner } from '../../src/runner/runner.ts';

/** Runs a program that prints one number -> that number. */
export async function printedNumber(runner: Runner, source: string): Promise<number> {
  let printed = '';
  const io = {
    onEvent: (event: { kind: string; text?: string }) => (printed += event.text ?? ''),
    readLine: () => Promise.resolve(null),
  };
  const program = { source, prompt: '', given: {}, stdin: '', capabilities: [] };
  await runner.run(program, io, new AbortController().signal);
  const number = Number.parseFloat(printed);
  if (Number.isNaN(number)) throw new Error(`the program printed ${printed}`);
  return number;
}
