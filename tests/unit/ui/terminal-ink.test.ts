import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { plain } from '../../../src/terminal/style.ts';
import type { Colour } from '../../../src/terminal/style.ts';
import { contrast, inkOf } from '../../../src/ui/terminal-ink.ts';

const css = readFileSync(new URL('../../../src/ui/tokens.css', import.meta.url), 'utf8');

const steps = ['00', '40', '80', 'c0', 'ff'];
const mixed: readonly Colour[] = steps.flatMap((red) =>
  steps.flatMap((green) => steps.map((blue): Colour => `#${red}${green}${blue}`)),
);
const named: readonly Colour[] = Array.from({ length: 16 }, (_, index) => index);

function surfacesOf(theme: string): readonly string[] {
  const block = css.split(`[data-theme='${theme}'] {`)[1]?.split('}')[0] ?? '';
  return [...block.matchAll(/--surface-[012]: (#[\da-f]{6});/g)].map(([, value = '']) => value);
}

it.each([
  ['light', '--ink-light'],
  ['dark', '--ink-dark'],
  ['contrast', '--ink-dark'],
])('makes any colour readable on every surface of the theme %s', (theme, property) => {
  const surfaces = surfacesOf(theme);
  expect(surfaces).toHaveLength(3);
  for (const foreground of mixed) {
    const { ink, style } = inkOf({ ...plain, foreground });
    expect(ink).toBe('mixed');
    const colour = String(style?.[property as keyof typeof style]);
    for (const surface of surfaces) expect(contrast(colour, surface)).toBeGreaterThanOrEqual(4.5);
  }
});

it('makes any colour readable on any other', () => {
  for (const background of [...named, ...mixed]) {
    for (const foreground of [null, ...named, '#808080', '#ff0000', '#0000ff'] as Colour[]) {
      const { style } = inkOf({ ...plain, foreground, background });
      expect(contrast(String(style?.color), String(style?.background))).toBeGreaterThanOrEqual(4.5);
    }
  }
});

it('leaves a colour that is readable as it is', () => {
  expect(inkOf({ ...plain, foreground: '#ffffff', background: '#000000' }).style).toEqual({
    color: '#ffffff',
    background: '#000000',
  });
});

it('takes named colours from the theme, and exchanges colours that are inverse', () => {
  expect(inkOf({ ...plain, foreground: 9, bold: true }).style).toEqual({
    color: 'var(--terminal-bright-red)',
    fontWeight: 700,
  });
  expect(inkOf({ ...plain, inverse: true })).toEqual({ ink: 'inverse', style: undefined });
  expect(inkOf({ ...plain, inverse: true, foreground: '#000000' }).style).toEqual({
    color: '#ffffff',
    background: '#000000',
  });
});
