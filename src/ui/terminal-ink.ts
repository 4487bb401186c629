import type { CSSProperties } from 'react';
import type { Colour, Style } from '../terminal/style.ts';

/** How letters of a style are painted: `ink` is what the stylesheet decides by the theme. */
export interface Ink {
  readonly ink: 'mixed' | 'inverse' | undefined;
  readonly style: CSSProperties | undefined;
}

const names = ['black', 'red', 'green', 'yellow', 'blue', 'magenta', 'cyan', 'white'];

/** The sixteen named colours where they are behind letters: there, they are the same in every theme. */
const named = [
  '#000000 #c0392b #2e8b57 #c79a1b #2f5fb3 #9b3fa5 #2a8f9d #d8d5cf',
  '#6b665e #e8645a #5fc283 #f0cc5b #6f9be8 #c97fd6 #6cc7d2 #ffffff',
].flatMap((row) => row.split(' '));

/** The surfaces on which the terminal's letters are hardest to read. */
const lightest = '#f0eeea';
const darkest = '#222429';

const inks = new WeakMap<Style, Ink>();

/** A style's ink, every colour changed as little as makes it readable (4.5 to 1, WCAG AA). */
export function inkOf(style: Style): Ink {
  const known = inks.get(style);
  if (known !== undefined) return known;
  const ink = makeInk(style);
  inks.set(style, ink);
  return ink;
}

function makeInk(style: Style): Ink {
  const { inverse } = style;
  const [front, back] = inverse
    ? [style.background, style.foreground]
    : [style.foreground, style.background];
  const form = formOf(style);
  // The page's own colours are exchanged by the stylesheet, which knows them.
  if (back === null && inverse) return { ink: 'inverse', style: form };
  if (back !== null) {
    const background = hexOf(back);
    const color = front === null ? opposite(background) : readable(hexOf(front), background);
    return { ink: undefined, style: { ...form, background, color } };
  }
  if (typeof front === 'number') {
    const name = `${front > 7 ? 'bright-' : ''}${names[front % 8] ?? ''}`;
    return { ink: undefined, style: { ...form, color: `var(--terminal-${name})` } };
  }
  if (front !== null) {
    const both = {
      '--ink-light': readable(front, lightest),
      '--ink-dark': readable(front, darkest),
    };
    return { ink: 'mixed', style: { ...form, ...both } };
  }
  if (style.dim) return { ink: undefined, style: { ...form, color: 'var(--text-3)' } };
  return { ink: undefined, style: form };
}

function formOf({ bold, italic, underlined, struck }: Style): CSSProperties | undefined {
  if (!bold && !italic && !underlined && !struck) return undefined;
  const lines = [underlined && 'underline', struck && 'line-through'].filter(Boolean).join(' ');
  return {
    ...(bold && { fontWeight: 700 }),
    ...(italic && { fontStyle: 'italic' }),
    ...(lines !== '' && { textDecoration: lines }),
  };
}

const hexOf = (colour: NonNullable<Colour>): string =>
  typeof colour === 'number' ? (named[colour] ?? '#000000') : colour;

/** A colour, mixed with black or white until it can be read on a background. */
export function readable(colour: string, background: string): string {
  const furthest = opposite(background);
  const towards = furthest === '#000000' ? 0 : 255;
  for (let share = 0; share < 1; share += 0.05) {
    const mixed = partsOf(colour).map((part) => Math.round(part + (towards - part) * share));
    const hex = `#${mixed.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
    if (contrast(hex, background) >= 4.5) return hex;
  }
  return furthest;
}

/** Black or white, whichever is easier to read on a background. */
const opposite = (background: string): string =>
  contrast('#000000', background) > contrast('#ffffff', background) ? '#000000' : '#ffffff';

const partsOf = (hex: string): readonly number[] =>
  [1, 3, 5].map((place) => Number.parseInt(hex.slice(place, place + 2), 16));

/** Relative luminance and contrast as WCAG 2 defines them. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = partsOf(hex).map((whole) => {
    const part = whole / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

export function contrast(one: string, other: string): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}
