import { expect, it } from 'vitest';
import { callParts } from '../../../src/verdict/call-parts.ts';
import { sameError, saidOnce, saysError } from '../../../src/verdict/said-once.ts';
import { failure, traceback } from '../domain/verdict-fixture.ts';

const raised = {
  message: 'Your code raised ValueError: no.',
  traceback: traceback('ValueError', 'no', 4),
};

it('tells an exception in full once, and then only where it came again', () => {
  const failures = [
    failure({ ...raised, subtest: 'n=1' }),
    failure({ ...raised, subtest: 'n=2' }),
    failure({ subtest: 'n=3', expected: '1', actual: '2' }),
  ];
  const [first, second, third] = saidOnce(failures);
  expect([first, third]).toEqual([failures[0], failures[2]]);
  expect(second).toEqual(failure({ subtest: 'n=2', message: sameError }));
});

it('knows a message that says what was raised', () => {
  expect(saysError(raised.message, raised)).toBe(true);
  expect(saysError('The order is wrong.', raised)).toBe(false);
  expect(saysError('It did not finish.', { traceback: traceback('', '', 3) })).toBe(false);
});

it('parts a call from what its helpers are', () => {
  expect(callParts('# not: a helper\nf(1)\n# to_list: The values.\n# pushed: A stack.')).toEqual({
    code: '# not: a helper\nf(1)',
    helpers: [
      { name: 'to_list', words: 'The values.' },
      { name: 'pushed', words: 'A stack.' },
    ],
  });
  expect(callParts('f(1)').helpers).toEqual([]);
});
