import type { Writable } from 'node:stream';
import { plainSentence } from '../../src/domain/sentence.ts';
import type { Failure, TestResult, Verdict } from '../../src/domain/verdict.ts';
import { mistakeSentence } from '../../src/domain/recognise-mistake.ts';
import { verdictSentence } from '../../src/domain/verdict-sentence.ts';

/**
 * Prints a verdict for a person: the sentence, the mistake that it looks like, if any, then a line
 * for every test and its evidence.
 */
export function printVerdict(
  title: string,
  verdict: Verdict,
  mistake: string | null,
  output: Writable,
): void {
  const lines = [title, '', plainSentence(verdictSentence(verdict))];
  if (mistake !== null) lines.push(plainSentence(mistakeSentence(mistake)));
  lines.push('');
  for (const test of verdict.tests) lines.push(...testLines(test));
  if (verdict.output !== '') lines.push('', 'Printed while loading:', indent(verdict.output));
  output.write(`${lines.join('\n').trimEnd()}\n`);
}

function testLines(test: TestResult): string[] {
  const head = `  ${test.status.padEnd(9)}  ${test.title}`;
  const printed = test.status === 'passed' || test.output === '' ? [] : ['printed', test.output];
  return [head, ...test.failures.flatMap(failureLines), ...printed.map(indent)];
}

function failureLines({ message, call, expected, actual, subtest, traceback }: Failure): string[] {
  const frames = traceback.flatMap(({ type, message: raised, frames: places }) => [
    ...places.map((place) => `line ${place.line}, in ${place.function}: ${place.code}`),
    raised ? `${type}: ${raised}` : type,
  ]);
  return [
    ...(subtest === null ? [] : [`with ${subtest}`]),
    ...(message === '' ? [] : [message]),
    ...(call === null ? [] : [call]),
    ...(expected === null ? [] : [`expected ${expected}`]),
    ...(actual === null ? [] : [`got      ${actual}`]),
    ...frames,
  ].map(indent);
}

function indent(text: string): string {
  return text.trimEnd().replaceAll(/^/gm, ' '.repeat(13));
}
