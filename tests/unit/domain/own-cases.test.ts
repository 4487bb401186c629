import { expect, it } from 'vitest';
import { caseExamples, caseOf, casesOf, mergedCases } from '../../../src/domain/own-cases.ts';

it('takes a case for every line, and further lines with the one above', () => {
  expect(
    casesOf('f(1)\n\n# not this\nfor n in (1, 2):\n    f(n)\nelse:\n    f(3)\nf(\n4\n)'),
  ).toEqual(['f(1)', 'for n in (1, 2):\n    f(n)\nelse:\n    f(3)', 'f(', '4\n)']);
});

it('reads what was copied from an interpreter', () => {
  expect(casesOf('>>> f(1)\n>>> for n in (1, 2):\n...     f(n)\n... \n>>> ')).toEqual([
    'f(1)',
    'for n in (1, 2):\n    f(n)',
  ]);
  expect(casesOf('    f(1)\r\nf(2)')).toEqual(['f(1)', 'f(2)']);
});

it('makes examples of cases, which are known again', () => {
  expect(caseExamples('')).toBe('');
  expect(caseExamples('f(1)')).toBe('\n```\n>>> # yours\n... f(1)\n```\n');
  expect(caseOf('# yours\nf(1)')).toBe('f(1)');
  expect(caseOf('f(1)')).toBeNull();
});

it('merges cases without losing or doubling any', () => {
  expect(mergedCases('f(1)', 'f(2)\nf(1)')).toBe('f(1)\nf(2)');
  expect(mergedCases('', 'f(2)')).toBe('f(2)');
  expect(mergedCases('f(1)\n# why', 'f(1)')).toBe('f(1)\n# why');
});
