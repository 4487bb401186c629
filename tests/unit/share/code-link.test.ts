import { deflateRawSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { encodeCode, openCode } from '../../../src/share/code-link.ts';
import { describeLinkProblem } from '../../../src/share/link-problem.ts';

const packed = (bytes: Uint8Array | string) => `1.${deflateRawSync(bytes).toString('base64url')}`;

async function encoded(code: string): Promise<string> {
  const link = await encodeCode(code);
  if (link.kind !== 'encoded') throw new Error(link.kind);
  return link.payload;
}

it.each([
  ['nothing', ''],
  ['plain code', 'def f(x):\n\treturn x * 2\n'],
  ['every kind of character', '\uFEFF# é 漢 🐍 \u2028 \0 \r\n'],
  ['a long text', 'x = 1\n'.repeat(40_000)],
])('gives %s back exactly', async (_name, code) => {
  expect(await openCode(await encoded(code))).toEqual({ kind: 'opened', code });
});

it('uses only characters that a fragment carries unescaped', async () => {
  expect(await encoded('print("🐍?>~")\n'.repeat(50))).toMatch(/^1\.[\w-]+$/);
});

it('opens what other tools pack in the same form', async () => {
  expect(await openCode(packed('x = 1\n'))).toEqual({ kind: 'opened', code: 'x = 1\n' });
});

it('tells or opens every single-character corruption, and never throws', async () => {
  const payload = await encoded('def reverse(head):\n    return head\n');
  const kinds = new Set<string>();
  for (let place = 0; place < payload.length; place += 1) {
    for (const wrong of 'A_9z.=%\n') {
      const corrupted = payload.slice(0, place) + wrong + payload.slice(place + 1);
      kinds.add((await openCode(corrupted)).kind);
    }
  }
  expect([...kinds].toSorted()).toEqual(['damaged', 'newer', 'opened']);
});

it('tells every truncation', async () => {
  const payload = await encoded('def reverse(head):\n    return head\n');
  for (let length = 0; length < payload.length; length += 1) {
    expect(await openCode(payload.slice(0, length))).toEqual({ kind: 'damaged' });
  }
});

it('calls bytes that are not UTF-8 damaged', async () => {
  expect(await openCode(packed(Uint8Array.of(0xff, 0xfe)))).toEqual({ kind: 'damaged' });
});

it('stops a deflate bomb at the cap', async () => {
  const bomb = packed(new Uint8Array(64 * 1024 * 1024));
  expect(bomb.length).toBeLessThan(128 * 1024);
  expect(await openCode(bomb)).toEqual({ kind: 'oversized' });
});

it('opens 256 KiB and refuses one byte more', async () => {
  const most = 'x'.repeat(256 * 1024);
  expect(await openCode(packed(most))).toMatchObject({ kind: 'opened' });
  expect(await openCode(packed(`${most}x`))).toEqual({ kind: 'oversized' });
});

it('refuses a payload that is too long before decoding it', async () => {
  expect(await openCode(`1.${'A'.repeat(128 * 1024)}`)).toEqual({ kind: 'oversized' });
});

it('does not encode what it would not open', async () => {
  expect(await encodeCode('x'.repeat(256 * 1024 + 1))).toEqual({ kind: 'oversized' });
  const random = Array.from({ length: 120_000 }, (_, index) => (index * 7919 * index) % 65_521);
  expect(await encodeCode(random.join(''))).toEqual({ kind: 'oversized' });
});

it.each(['2.anything', '17.', '999999999.x'])('knows that %s is newer', async (payload) => {
  expect(await openCode(payload)).toEqual({
    kind: 'newer',
    version: Number.parseInt(payload, 10),
  });
});

it.each(['', '.', '1', '1.', '0.AwA', '01.AwA', '-1.AwA', 'AwA', '1.AwA=', '1.Aw A', '1.A'])(
  'calls %j damaged',
  async (payload) => {
    expect(await openCode(payload)).toEqual({ kind: 'damaged' });
  },
);

it('says of every problem what to do, and that nothing was changed', () => {
  const problems = [
    { kind: 'damaged' },
    { kind: 'oversized' },
    { kind: 'newer', version: 2 },
    { kind: 'invalid', reason: 'it has no tests' },
  ] as const;
  for (const problem of problems) {
    expect(describeLinkProblem(problem)).toMatch(
      /^This link .+\. (Ask|Reload) .+; nothing of yours was changed\.$/,
    );
  }
});
