import { expect, it } from 'vitest';
import { fenced, isSession, sessionStatements } from '../../../src/ui/example-text.ts';

it('takes the statements out of an interpreter session', () => {
  const session = '>>> for n in range(2):\n...     print(n)\n...\n0\n1\n>>> f()\n2';
  expect(isSession(session)).toBe(true);
  expect(sessionStatements(session)).toBe('for n in range(2):\n    print(n)\n\nf()');
});

it('does not take a shift for a prompt', () => {
  expect(isSession('a >>> b')).toBe(false);
});

it('fences code that holds fences', () => {
  expect(fenced('"""\n```\n"""', 'python')).toBe('````python\n"""\n```\n"""\n````');
});

it('fences code that holds more fences than a call takes arguments', () => {
  expect(fenced('```\n'.repeat(200_000), 'python')).toMatch(/^````python\n/);
});
