import { ended, phrase, title } from '../../../domain/sentence.ts';
import type { Sentence } from '../../../domain/sentence.ts';
import type { Failure, TestName } from '../../../domain/verdict.ts';
import type { Results } from '../../../session/session-state.ts';
import { callParts } from '../../../verdict/call-parts.ts';

/** Characters of a value that the note has room for. */
const longest = 60;

/** Which test the steps are of, and what it missed, while its verdict is there to be read. */
export function testNote({ name, title: told }: TestName, results: Results): Sentence {
  const tests = results.kind === 'judged' ? results.verdict.tests : [];
  const failure = tests.find((test) => test.name === name)?.failures[0];
  const of = phrase`Of the test ${[title(told)]}.`;
  return failure === undefined ? of : [...of, ...missed(failure)];
}

function missed({ call, message, expected, actual }: Failure): Sentence {
  const { code } = callParts(call ?? '');
  const where = code === '' || code.includes('\n') ? '' : inOneLine(code);
  // Of two that look the same the message says what is other.
  const isPair = expected !== null && actual !== null && expected !== actual;
  if (!isPair && (message === '' || message.includes('\n'))) return [];
  const what = isPair
    ? phrase`expected ${inOneLine(expected)}, got ${inOneLine(actual)}.`
    : [ended(message)];
  return where === '' ? phrase` It ended with: ${what}` : phrase` ${where}: ${what}`;
}

function inOneLine(value: string): string {
  const line = value.replaceAll(/\s+/g, ' ');
  return line.length > longest ? `${line.slice(0, longest)}…` : line;
}
