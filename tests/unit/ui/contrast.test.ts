import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = readFileSync(new URL('../../../src/ui/tokens.css', import.meta.url), 'utf8');

const themes = ['light', 'dark', 'contrast'] as const;

function tokensOf(theme: string): ReadonlyMap<string, string> {
  const block = css.split(`[data-theme='${theme}'] {`)[1]?.split('}')[0] ?? '';
  return new Map(
    [...block.matchAll(/(--[\w-]+): (#[\da-f]{6});/g)].map(([, name = '', value = '']) => [
      name,
      value,
    ]),
  );
}

/** Relative luminance and contrast as WCAG 2 defines them. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((place) => {
    const part = Number.parseInt(colour.slice(place, place + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

describe.each(themes)('in the theme %s', (theme) => {
  const tokens = tokensOf(theme);
  const ratio = (text: string, surface: string) =>
    contrast(tokens.get(text) ?? '', tokens.get(surface) ?? '');

  const pairs = (texts: readonly string[], surfaces: readonly string[]) =>
    texts.flatMap((text) => surfaces.map((surface) => [text, surface] as const));

  const names = ['black', 'red', 'green', 'yellow', 'blue', 'magenta', 'cyan', 'white'];
  const terminal = ['--terminal-', '--terminal-bright-'].flatMap((start) =>
    names.map((name) => `${start}${name}`),
  );
  const code = ['keyword', 'string', 'number', 'comment', 'function', 'builtin'].map(
    (name) => `--code-${name}`,
  );

  it.each(pairs(['--text-1', ...code], ['--surface-0']))('%s on %s is AAA', (text, surface) => {
    expect(ratio(text, surface)).toBeGreaterThanOrEqual(7);
  });

  it.each(pairs(['--text-1'], ['--surface-1', '--surface-2']))('%s on %s is AAA', (...pair) => {
    expect(ratio(...pair)).toBeGreaterThanOrEqual(7);
  });

  it.each([
    ...pairs(
      ['--text-2', '--text-3', '--accent', '--pass', '--fail', '--warn', ...code, ...terminal],
      ['--surface-0', '--surface-1', '--surface-2'],
    ),
    ...pairs(['--text-1', '--text-2'], ['--accent-soft', '--warn-soft', '--fail-soft']),
    ['--on-accent', '--accent'] as const,
    ['--on-accent', '--accent-hover'] as const,
    ['--text-1', '--selection'] as const,
    ['--text-2', '--surface-3'] as const,
    ['--pass', '--pass-soft'] as const,
    ['--fail', '--fail-soft'] as const,
  ])('%s on %s is AA', (text, surface) => {
    expect(ratio(text, surface)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(pairs(['--line-strong', '--focus'], ['--surface-0', '--surface-1']))(
    '%s can be seen against %s',
    (line, surface) => {
      expect(ratio(line, surface)).toBeGreaterThanOrEqual(3);
    },
  );
});
