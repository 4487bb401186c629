import { readFileSync } from 'node:fs';
import wabt from 'wabt';
import { expect, it } from 'vitest';
import { root } from '../../../scripts/runtime/paths.ts';
import {
  assembled,
  createPageDigest,
  pageSize,
  type PageDigest,
} from '../../../workers/runtime/page-digest.ts';

const memory = new WebAssembly.Memory({ initial: 1 });
const words = new Uint32Array(memory.buffer);
const address = 3 * pageSize;
const first = address / 4;

let made: PageDigest | null = null;
/** Made by the first test that asks: one that cannot be made must not keep the others from running. */
const digest: PageDigest = (page) => (made ??= createPageDigest(memory))(page);

/** Whether the digest is another one after a change, which is undone. */
function notices(change: () => void): boolean {
  const before = words.slice();
  const known = digest(address);
  change();
  const isNoticed = digest(address) !== known;
  words.set(before);
  return isNoticed;
}

/** Small numbers and addresses, as memory holds them. */
function fill(): void {
  for (let index = 0; index < words.length; index += 1) {
    words[index] = index % 3 === 0 ? index % 7 : 0x00d0_0000 + index * 16;
  }
}

function add(index: number, change: number): void {
  words.set([(words[first + index] ?? 0) + change], first + index);
}

it('is the module whose text stands beside it', async () => {
  const name = 'page-digest.wat';
  const text = readFileSync(`${root}workers/runtime/${name}`, 'utf8');
  const { buffer } = (await wabt()).parseWat(name, text, { simd: true }).toBinary({});
  expect(assembled).toBe(Buffer.from(buffer).toString('base64'));
});

it('stays as it is while the page does, whatever happens beside it', () => {
  fill();
  const known = digest(address);
  words[first - 1] = 1;
  words[first + pageSize / 4] = 1;
  expect(digest(address)).toBe(known);
});

it('notices each word that changes, by little and by much', () => {
  fill();
  for (let index = 0; index < pageSize / 4; index += 1) {
    for (const change of [1, -1, 256, 1 << 31]) {
      expect(notices(() => add(index, change))).toBe(true);
    }
  }
});

it('notices a word that moves, and a count that goes from one object to another', () => {
  fill();
  for (let step = 1; step < pageSize / 4; step += 1) {
    const swapped = (): void => {
      const [word, other] = [words[first], words[first + step]];
      words.set([other ?? 0], first);
      words.set([(word ?? 0) + 1], first + step);
    };
    const moved = (): void => {
      add(0, -1);
      add(step, 1);
    };
    expect(notices(swapped)).toBe(true);
    expect(notices(moved)).toBe(true);
  }
});

it('differs from interpreter to interpreter, so that no change can be prepared for it', () => {
  fill();
  expect(createPageDigest(memory)(address)).not.toBe(digest(address));
});
