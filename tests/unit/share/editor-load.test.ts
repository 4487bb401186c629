import { expect, it } from 'vitest';
import { openCode, encodeCode } from '../../../src/share/code-link.ts';
import { encodeCustom } from '../../../src/share/custom-link.ts';
import { overloadsEditor } from '../../../src/share/editor-load.ts';
import { packText } from '../../../src/share/packed-text.ts';
import { defaultLimits } from '../../../src/domain/exercise.ts';

const endless = '\n'.repeat(200_000);
const heaped = `x = '${'a\u0301'.repeat(500)}${'\u0301'.repeat(1_000)}'\n`;

it('leaves code alone that is long, or written in letters with marks', () => {
  expect(overloadsEditor('x = 1\n'.repeat(40_000))).toBe(false);
  expect(overloadsEditor('é́'.repeat(10_000))).toBe(false);
  expect(overloadsEditor('x'.repeat(250_000))).toBe(false);
});

it.each([
  ['lines without end', endless],
  ['marks heaped on one letter', heaped],
])('puts no code into a link, nor takes it out, that holds %s', async (_what, code) => {
  expect(await encodeCode(code)).toEqual({ kind: 'oversized' });
  const caps = { encoded: 1_000_000, decoded: 1_000_000 };
  const packed = await packText(code, caps);
  if (packed.kind !== 'encoded') throw new Error(packed.kind);
  expect(await openCode(packed.payload)).toEqual({ kind: 'oversized' });
  const exercise = {
    title: 'T',
    prompt: 'P',
    starter: '',
    tests: 'x',
    typeTests: '',
    given: {},
    requires: [],
    hints: [],
    explanation: null,
    solution: null,
    capabilities: [],
    limits: defaultLimits,
    code: null,
  };
  for (const where of ['starter', 'code'] as const) {
    expect(await encodeCustom({ ...exercise, [where]: code })).toEqual({
      kind: 'invalid',
      reason: `its ${where} is more than the editor can show`,
    });
  }
});
