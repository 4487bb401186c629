import { expect, it } from 'vitest';
import { askedInput, preparedInput } from '../../../workers/runtime/input.ts';

const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

it('reads a prepared text on from where loading has left it', () => {
  const input = preparedInput('one\ntwo é\n', 4);
  expect(text(input.read(3))).toBe('two');
  expect(input.position()).toBe(7);
  expect(text(input.read(100))).toBe(' é\n');
  expect(input.read(100)).toHaveLength(0);
});

it('asks for a line once the last one is used up, and never again after the end', async () => {
  const lines = ['ab', '', null];
  let asked = 0;
  const input = askedInput(() => Promise.resolve(lines[asked++] ?? null));
  expect(input.mustWait()).toBe(true);
  await input.wait();
  expect(text(input.read(3))).toBe('ab\n');
  expect(input.mustWait()).toBe(true);
  await input.wait();
  expect(text(input.read(100))).toBe('\n');
  await input.wait();
  expect(input.mustWait()).toBe(false);
  expect(input.read(100)).toHaveLength(0);
  expect(asked).toBe(3);
});
