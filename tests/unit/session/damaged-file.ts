/** Numbers from 0 to below 1, the same ones for the same seed (mulberry32). */
export function randomNumbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

export type Random = ReturnType<typeof randomNumbers>;

export const below = (random: Random, limit: number): number => Math.floor(random() * limit);

export function oneOf<Item extends {} | null>(random: Random, items: readonly Item[]): Item {
  const item = items[below(random, items.length)];
  if (item === undefined) throw new Error('There is nothing to choose from.');
  return item;
}

/** What somebody else's program, or a fault, may put in the place of any value. */
const strangeValues: readonly ({} | null)[] = [
  null,
  true,
  0,
  -1,
  1.5,
  1e308,
  8.64e15 + 1,
  '',
  'stack',
  '__proto__',
  '\ud800',
  'a'.repeat(5_000),
  [],
  {},
  [[[[]]]],
  { kind: 'submitted' },
  { kind: 'kept', because: 'whim' },
  { key: 'stack', code: 'from nowhere', at: 5, openedWith: null },
];

type Container = Record<string, unknown>;

/** Every object and list of a JSON value. */
function containers(value: unknown): Container[] {
  if (typeof value !== 'object' || value === null) return [];
  return [value as Container, ...Object.values(value).flatMap(containers)];
}

/** Another structure: a value replaced, left out, doubled, or one that nobody asked for. */
export function withStrangeValue(random: Random, text: string): string {
  const value: unknown = JSON.parse(text);
  for (let changes = 1 + below(random, 3); changes > 0; changes -= 1) {
    const place = oneOf(random, containers(value));
    const name = oneOf(random, [...Object.keys(place), 'unasked', '__proto__']);
    if (random() < 0.25) delete place[name];
    else if (Array.isArray(place))
      place.push(
        structuredClone(
          oneOf(random, [...place.filter((item) => item !== undefined), ...strangeValues]),
        ),
      );
    else place[name] = structuredClone(oneOf(random, strangeValues));
  }
  return JSON.stringify(value);
}

const encode = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);

function utf16(text: string): Uint8Array<ArrayBuffer> {
  const units = Uint16Array.from(`\ufeff${text}`, (letter) => letter.charCodeAt(0));
  return new Uint8Array(units.buffer);
}

function withFlippedBits(random: Random, text: string): Uint8Array<ArrayBuffer> {
  const bytes = encode(text);
  for (let flips = 1 + below(random, 4); flips > 0; flips -= 1) {
    const place = below(random, bytes.length);
    bytes[place] = (bytes[place] ?? 0) ^ (1 << below(random, 8));
  }
  return bytes;
}

const damages: readonly ((random: Random, text: string) => Uint8Array<ArrayBuffer>)[] = [
  (_random, text) => encode(text),
  (random, text) => encode(withStrangeValue(random, text)),
  (random, text) => encode(withStrangeValue(random, text)),
  (random, text) => encode(withStrangeValue(random, text)),
  withFlippedBits,
  (random, text) => encode(text).slice(0, below(random, text.length)),
  (random, text) => encode(text).slice(below(random, text.length)),
  (random, text) => {
    const [from, to] = [below(random, text.length), below(random, text.length)];
    return encode(text.slice(0, from) + text.slice(to));
  },
  (random, text) =>
    encode(
      text.replace('"version":1', `"version":${oneOf(random, [0, 2, 1e9, '"1"', '1e999', null])}`),
    ),
  (random, text) =>
    encode(
      text.replaceAll(/:\d+/g, () =>
        oneOf(random, [':1e999', ':-7', ':3', ':"7"', ':12345678901234567890']),
      ),
    ),
  (random) => Uint8Array.from({ length: below(random, 400) }, () => below(random, 256)),
  (random) =>
    encode(
      oneOf(random, ['', ' ', 'null', '[]', '{}', '"', '<!doctype html>', '['.repeat(50_000)]),
    ),
  (_random, text) => encode(`\ufeff${JSON.stringify(JSON.parse(text), null, 2)}\r\n`),
  (_random, text) => utf16(text),
  // Two parts have changed places.
  (random, text) => {
    const [from, to] = [below(random, text.length), below(random, text.length)].toSorted(
      (one, other) => one - other,
    );
    return encode(text.slice(0, from) + text.slice(to) + text.slice(from, to));
  },
  // Everything twice, in the other order the second time.
  (_random, text) => {
    const file = JSON.parse(text) as Record<string, unknown>;
    const twice = Object.entries(file).map(([name, value]) => [
      name,
      Array.isArray(value) ? [...value, ...value.toReversed()] : value,
    ]);
    return encode(JSON.stringify(Object.fromEntries(twice)));
  },
  // Nested as no program that reads by calling itself can read it.
  (_random, text) =>
    encode(text.replace('"key":', `"unasked":${'['.repeat(9_000)}${']'.repeat(9_000)},"key":`)),
];

/** The bytes of a file that began as `text`, and to which something may have happened. */
export const damagedFile = (random: Random, text: string): Uint8Array<ArrayBuffer> =>
  oneOf(random, damages)(random, text);
