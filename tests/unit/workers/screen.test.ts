import { expect, it } from 'vitest';
import type { Printed } from '../../../src/domain/run.ts';
import { createScreen, type ScreenLimits } from '../../../workers/runtime/screen.ts';

const limits: ScreenLimits = {
  pieces: 3,
  piecesPerSecond: 10,
  characters: 1000,
  charactersPerSecond: 1000,
  newest: 900,
  gatherMs: 30,
  floodMs: 250,
};

function screenAt(start = 0) {
  let time = start;
  const told: Printed[] = [];
  const holding: boolean[] = [];
  const screen = createScreen(
    (printed) => told.push(printed),
    limits,
    (isHolding) => holding.push(isHolding),
    () => time,
  );
  const shown = (): string =>
    told.map((one) => (one.kind === 'output' ? one.text : `[${one.characters}]`)).join('');
  return { screen, told, holding, shown, pass: (ms: number) => (time += ms) };
}

it('sends what is printed at once while not too much is', () => {
  const { screen, told, holding } = screenAt();
  screen.write('stdout', 'one\n');
  screen.write('stderr', 'two\n');
  expect(told).toEqual([
    { kind: 'output', stream: 'stdout', text: 'one\n' },
    { kind: 'output', stream: 'stderr', text: 'two\n' },
  ]);
  expect(holding).toEqual([]);
});

it('gathers many small pieces, and sends them when somebody passes by', () => {
  const { screen, told, holding, shown, pass } = screenAt();
  for (const letter of 'abcdefg') screen.write('stdout', letter);
  expect(shown()).toBe('abc');
  expect(holding).toEqual([true]);
  screen.poll();
  expect(shown()).toBe('abc');
  pass(limits.gatherMs);
  screen.poll();
  expect(shown()).toBe('abcdefg');
  expect(told).toHaveLength(4);
  expect(holding).toEqual([true, false]);
});

it('keeps the newest whole lines of a flood, and says how many characters are missing', () => {
  const { screen, shown } = screenAt();
  const lines = Array.from(
    { length: 1000 },
    (_, index) => `line ${String(index).padStart(3, '0')}\n`,
  );
  screen.write('stdout', lines.join(''));
  screen.flush();
  const [before = '', characters = '', after = ''] = shown().split(/\[(\d+)\]/u);
  expect(before).toBe(lines.slice(0, 111).join(''));
  expect(after.endsWith('line 999\n')).toBe(true);
  expect(after.startsWith('line ')).toBe(true);
  expect(before.length + Number(characters) + after.length).toBe(9000);
});

it('completes the line that was sent in part before anything is cut', () => {
  const { screen, shown } = screenAt();
  screen.write('stdout', 'begun');
  screen.write('stdout', '.');
  screen.write('stdout', '.');
  screen.write('stdout', ' and ended\n');
  for (let index = 0; index < 500; index += 1) screen.write('stdout', 'another line\n');
  screen.flush();
  expect(shown()).toMatch(/^begun\.\. and ended\n\[\d+\](?:another line\n)+$/u);
});

it('cuts within a line that is too long to be sent whole, between characters', () => {
  const { screen, shown } = screenAt();
  screen.write('stdout', '😀'.repeat(1000));
  screen.flush();
  expect(shown()).toMatch(/^(?:😀)+\[\d+\](?:😀)+$/u);
});

it('keeps the order of the streams, and counts each piece that is held back', () => {
  const { screen, told } = screenAt();
  for (let index = 0; index < 1000; index += 1) {
    screen.write(index % 2 === 0 ? 'stdout' : 'stderr', 'x');
  }
  screen.flush();
  expect(told.length).toBeLessThan(10);
  expect(told.filter(({ kind }) => kind === 'cut')).toHaveLength(2);
});

it('has room again after somebody has read everything', () => {
  const { screen, shown, holding } = screenAt();
  const line = `${'y'.repeat(998)}\n`;
  for (let round = 0; round < 5; round += 1) {
    screen.write('stdout', line);
    screen.reset();
  }
  expect(shown()).toBe(line.repeat(5));
  expect(holding).toEqual([]);
});
