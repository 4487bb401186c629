import { phrase, title } from '../../../domain/sentence.ts';
import type { Sentence } from '../../../domain/sentence.ts';
import type { TestName } from '../../../domain/verdict.ts';
import type { Results } from '../../../session/session-state.ts';

/** Characters of a value that the note has room for. */
const longest = 60;

/** Which test the steps are of, and what it missed, while its verdict is there to be read. */
export function testNote({ name, title: told }: TestName, results: Results): Sentence {
  const tests = results.kind === 'judged' ? results.verdict.tests : [];
  const failure = tests.find((test) => test.name === name)?.failures[0];
  const { expected = null, actual = null } = failure ?? {};
  if (expected === null || actual === null) return phrase`Of the test ${[title(told)]}.`;
  return phrase`Of the test ${[title(told)]}. Expected ${inOneLine(expected)}, got ${inOneLine(actual)}.`;
}

function inOneLine(value: string): string {
  const line = value.replaceAll(/\s+/g, ' ');
  return line.length > longest ? `${line.slice(0, longest)}…` : line;
}
