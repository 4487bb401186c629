import { deflateRawSync } from 'node:zlib';
import { below, oneOf, withStrangeValue, type Random } from '../session/damaged-file.ts';

const packed = (content: Uint8Array | string, version: number | string = 1): string =>
  `${version}.${deflateRawSync(content).toString('base64url')}`;

/** 100 MB of nothing, which is 97 kB of link; made once. */
let bomb: string | null = null;
const bombPayload = (): string => (bomb ??= packed(new Uint8Array(100_000_000)));

const texts: readonly string[] = [
  '',
  'def reverse(head):\n    return head\n',
  '# é 漢 🐍 \u2028 \0 \r\n\ufeff',
  'x = 1\n'.repeat(500),
  'a'.repeat(300_000),
  '\n'.repeat(60_000),
  `e${'\u0301'.repeat(200)}`,
];

const exercise = JSON.stringify({
  title: 'Twice as much',
  prompt: 'Write `double(n)`.\n\n```python\n>>> double(2)\n4\n```\n',
  starter: 'def double(n):\n    pass\n',
  tests: 'import unittest\n',
  typeTests: '',
  requires: ['double'],
  hints: ['Look.', 'Look again.'],
  explanation: 'It is n + n.',
  solution: 'def double(n):\n    return n + n\n',
  capabilities: ['clock'],
  limits: { testMs: 500, totalMs: 5_000 },
  code: 'double = None\n',
});

const deep = (depth: number): string => '['.repeat(depth) + ']'.repeat(depth);

/** What stands where JSON of an exercise is expected. */
const contents: readonly ((random: Random) => string)[] = [
  () => exercise,
  (random) => withStrangeValue(random, exercise),
  (random) => withStrangeValue(random, exercise),
  (random) => exercise.slice(0, below(random, exercise.length)),
  (random) =>
    exercise.replaceAll(/:\d+/g, () =>
      oneOf(random, [':1e999', ':-7', ':0.5', ':"7"', ':null', ':12345678901234567890']),
    ),
  (random) => oneOf(random, ['', 'null', '[]', '{}', '7', '"text"', deep(100_000), '{"a":']),
  () => exercise.replace('{', '{"__proto__":{"polluted":true},"constructor":{"prototype":{}},'),
  // The later one of two counts, as JSON says.
  () => exercise.replace('{', '{"title":7,"title":"Other","tests":null,'),
  () => exercise.replace('"hints":["Look."', `"unasked":${deep(50_000)},"hints":["Look."`),
  (random) =>
    exercise.replace(
      '"requires":["double"]',
      `"requires":${oneOf(random, ['["a b"]', '[""]', '["__proto__"]', `[${'"a",'.repeat(20_000)}"b"]`])}`,
    ),
  (random) =>
    exercise.replace('Twice as much', oneOf(random, ['', ' \\u0000 ', 'T'.repeat(500), '\\ud800'])),
];

const payloadOf = (random: Random): string =>
  packed(random() < 0.5 ? oneOf(random, texts) : oneOf(random, contents)(random));

function withFlips(random: Random, payload: string): string {
  const [version = '', text = ''] = payload.split('.');
  const bytes = Buffer.from(text, 'base64url');
  for (let flips = 1 + below(random, 4); flips > 0 && bytes.length > 0; flips -= 1) {
    const place = below(random, bytes.length);
    bytes[place] = (bytes[place] ?? 0) ^ (1 << below(random, 8));
  }
  return `${version}.${bytes.toString('base64url')}`;
}

/** One after the other: each gets a whole payload. */
const damages: readonly ((random: Random, payload: string) => string)[] = [
  (_random, payload) => payload,
  (_random, payload) => payload,
  (random, payload) => payload.slice(0, below(random, payload.length)),
  (random, payload) => payload.slice(below(random, payload.length)),
  withFlips,
  withFlips,
  // Two parts have changed places.
  (random, payload) => {
    const [from, to] = [below(random, payload.length), below(random, payload.length)].toSorted(
      (one, other) => one - other,
    );
    return payload.slice(0, from) + payload.slice(to) + payload.slice(from, to);
  },
  (random, payload) =>
    payload.replace(
      /^1/,
      oneOf(random, ['2', '0', '-1', '01', '1e3', '999999999', '9999999999', '']),
    ),
  (random, payload) => {
    const place = below(random, payload.length);
    const strange = oneOf(random, [
      '%',
      '%zz',
      '+',
      '/',
      '=',
      ' ',
      '\n',
      '&',
      '#',
      '?',
      '漢',
      '\0',
      '\ud800',
    ]);
    return payload.slice(0, place) + strange + payload.slice(place);
  },
  (random, payload) => payload + oneOf(random, [').', '"', '>', ' and more', '&input=x', payload]),
  (random) => packed(Uint8Array.from({ length: below(random, 300) }, () => below(random, 256))),
  (random) =>
    packed(
      Uint8Array.of(
        ...oneOf(random, [
          [0xff, 0xfe],
          [0xc0, 0x80],
          [0xed, 0xa0, 0x80],
        ]),
      ),
    ),
  (random) =>
    `1.${Buffer.from(Array.from({ length: below(random, 300) }, () => below(random, 256))).toString('base64url')}`,
  (random) => `1.${'A'.repeat(oneOf(random, [0, 1, 2, 3, 4, 300_000]))}`,
];

/** The fragment of an address that began as a link, and to which something may have happened. */
export function damagedLink(random: Random): string {
  // Each decompresses up to the cap, which takes some milliseconds.
  const payload =
    random() < 0.01 ? bombPayload() : oneOf(random, damages)(random, payloadOf(random));
  const step = oneOf(random, [
    '',
    '',
    '',
    '&step=3',
    '&step=-1',
    '&step=99999999',
    '&step=1e9&input=%zz',
    `&step=2&input=${'x'.repeat(9_000)}`,
  ]);
  return random() < 0.5
    ? `#/x/${payload}${step.replace('&', '?')}`
    : `#/e/${oneOf(random, ['reverse-linked-list', 'reverse-linked-list', '__proto__', 'no-such', '%zz'])}?code=${payload}${step}`;
}
