import type { Writable } from 'node:stream';
import { plainSentence } from '../../src/domain/sentence.ts';
import { stepNotes } from '../../src/domain/schedule-words.ts';
import type {
  Failure,
  RaisedException,
  Schedule,
  TestResult,
  Verdict,
} from '../../src/domain/verdict.ts';
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

function failureLines(failure: Failure): string[] {
  const { message, call, expected, actual, subtest, traceback, schedule } = failure;
  return [
    ...(subtest === null ? [] : [`with ${subtest}`]),
    ...(message === '' ? [] : [message]),
    ...(call === null ? [] : [call]),
    ...(expected === null ? [] : [`expected ${expected}`]),
    ...(actual === null ? [] : [`got      ${actual}`]),
    ...(schedule ? scheduleLines(schedule) : []),
    ...traceback.flatMap(raisedLines),
  ].map(indent);
}

function raisedLines({ type, message, frames }: RaisedException): string[] {
  const places = frames.map((place) => `line ${place.line}, in ${place.function}: ${place.code}`);
  return places.concat(message ? `${type}: ${message}` : type);
}

function scheduleLines(schedule: Schedule): string[] {
  const { lanes, steps } = schedule;
  return steps.map(({ lane, line, code }, place) => {
    const notes = stepNotes(schedule, place).map(plainSentence).join('; ');
    return `${lanes[lane]}, line ${line}: ${code}${notes === '' ? '' : `  (${notes})`}`;
  });
}

function indent(text: string): string {
  return text.trimEnd().replaceAll(/^/gm, ' '.repeat(13));
}
