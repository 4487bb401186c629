/** One of the sixteen named colours by its number, any other as hex; null where none is asked for. */
export type Colour = number | `#${string}` | null;

/** How a program asks for its letters to look. */
export interface Style {
  readonly foreground: Colour;
  readonly background: Colour;
  readonly bold: boolean;
  readonly dim: boolean;
  readonly italic: boolean;
  readonly underlined: boolean;
  readonly struck: boolean;
  readonly inverse: boolean;
}

export const plain: Style = {
  foreground: null,
  background: null,
  bold: false,
  dim: false,
  italic: false,
  underlined: false,
  struck: false,
  inverse: false,
};

/** What each number of "select graphic rendition" changes. Concealed text stays: it would hide. */
const changes: Readonly<Record<number, Partial<Style>>> = {
  1: { bold: true },
  2: { dim: true },
  3: { italic: true },
  4: { underlined: true },
  7: { inverse: true },
  9: { struck: true },
  21: { underlined: true },
  22: { bold: false, dim: false },
  23: { italic: false },
  24: { underlined: false },
  27: { inverse: false },
  29: { struck: false },
  39: { foreground: null },
  49: { background: null },
};

/** The style after a sequence with these numbers. Each may have parts of its own: `38:2::255:0:0`. */
export function styled(style: Style, groups: readonly (readonly string[])[]): Style {
  let next = style;
  for (let index = 0; index < groups.length; index += 1) {
    const group = groups[index] ?? [];
    const number = Number(group[0] ?? 0);
    if (number === 38 || number === 48) {
      const inParts = group.length > 1;
      const following = groups.slice(index + 1).map(([first = '']) => first);
      const [colour, used] = mixedColour(inParts ? group.slice(1) : following, inParts);
      if (!inParts) index += used;
      if (colour === null) continue;
      next = changed(next, number === 38 ? { foreground: colour } : { background: colour });
    } else if (number === 4 && group[1] === '0') {
      next = changed(next, { underlined: false });
    } else {
      next = numbered(next, number);
    }
  }
  return next;
}

const changed = (style: Style, change: Partial<Style>): Style => ({ ...style, ...change });

function numbered(style: Style, number: number): Style {
  if (number === 0) return plain;
  if (number >= 30 && number <= 37) return { ...style, foreground: number - 30 };
  if (number >= 40 && number <= 47) return { ...style, background: number - 40 };
  if (number >= 90 && number <= 97) return { ...style, foreground: number - 82 };
  if (number >= 100 && number <= 107) return { ...style, background: number - 92 };
  const change = changes[number];
  return change === undefined ? style : changed(style, change);
}

/** The colour after 38 or 48, and how many numbers it takes. */
function mixedColour(parts: readonly string[], inParts: boolean): readonly [Colour, number] {
  const numbers = parts.map(Number);
  if (numbers[0] === 5) return [indexedColour(numbers[1] ?? 0), 2];
  if (numbers[0] !== 2) return [null, 1];
  // Written in parts, a colour space may stand before the three.
  const from = inParts && numbers.length > 4 ? 2 : 1;
  return [hex(numbers.slice(from, from + 3)), 4];
}

const steps = [0, 95, 135, 175, 215, 255];

/** Of the 256: sixteen named, a cube of 6 × 6 × 6, and a stair of greys. */
function indexedColour(index: number): Colour {
  if (!Number.isInteger(index) || index < 0 || index > 255) return null;
  if (index < 16) return index;
  if (index >= 232) return hex([0, 0, 0].map(() => 8 + 10 * (index - 232)));
  const cube = index - 16;
  const places = [Math.floor(cube / 36), Math.floor(cube / 6) % 6, cube % 6];
  return hex(places.map((place) => steps[place] ?? 0));
}

function hex(parts: readonly number[]): Colour {
  const digits = [0, 1, 2].map((place) => {
    const part = Math.min(255, Math.max(0, Math.trunc(parts[place] ?? 0) || 0));
    return part.toString(16).padStart(2, '0');
  });
  return `#${digits.join('')}`;
}
