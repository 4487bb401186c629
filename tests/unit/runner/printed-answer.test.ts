import { expect, it } from 'vitest';
import { withPrinted } from '../../../src/runner/printed-answer.ts';
import type { Failure } from '../../../src/domain/verdict.ts';

const wrong = { expected: '9', actual: 'None', call: 'square(3)' };

/** The messages of a test that printed something and failed in these ways. */
function said(output: string, ...failures: readonly Partial<Failure>[]): readonly string[] {
  const none: Failure = {
    message: '',
    call: null,
    expected: null,
    actual: null,
    subtest: null,
    traceback: [],
  };
  const report = {
    status: 'failed' as const,
    failures: failures.map((failure) => Object.assign({}, none, failure)),
    output,
    ms: 1,
  };
  return withPrinted(report).failures.map(({ message }) => message);
}

const printed = 'It printed 9 but returned None: give the value back with return.';

it('says that an answer was printed and not returned', () => {
  expect(said('9\n', wrong)).toEqual([printed]);
  expect(said('4\n9\n', wrong)).toEqual([printed]);
});

it('knows a text without its quotes', () => {
  expect(said('Ada\n', { ...wrong, expected: "'Ada'" })).toEqual([
    'It printed Ada but returned None: give the value back with return.',
  ]);
  expect(said("it's\nhere\n", { ...wrong, expected: String.raw`"it's\nhere"` })).toEqual([
    'It printed the answer but returned None: give the value back with return.',
  ]);
});

it('says it of each subtest, after what the author says', () => {
  const second = { ...wrong, expected: '16', message: 'Try four.' };
  expect(said('9\n16\n', wrong, second)).toEqual([
    printed,
    'Try four. It printed 16 but returned None: give the value back with return.',
  ]);
});

it('says nothing where something else was printed, or returned', () => {
  expect(said('99\n', wrong)).toEqual(['']);
  expect(said('9\n', { ...wrong, actual: '8' })).toEqual(['']);
  expect(said('None\n', { ...wrong, expected: 'None' })).toEqual(['']);
  expect(said('9\n', { ...wrong, call: 'total' })).toEqual(['']);
});
