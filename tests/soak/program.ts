import type { Capability } from '../../src/domain/exercise.ts';
import type { Verdict } from '../../src/domain/verdict.ts';

/** What is submitted in a soak, and what must come of it. */
export interface Program {
  readonly name: string;
  readonly code: string;
  /** Its own, where it is not about `add` and `total`. */
  readonly tests?: string;
  readonly capabilities?: readonly Capability[];
  readonly verdict: Verdict['kind'];
  /** Whether the interpreter cannot be used again afterwards. */
  readonly endsWorker: boolean;
}

/** What a soak draws from. */
export interface Programs {
  readonly ordinary: readonly Program[];
  /** Each leaves something behind that must not reach the next submission. */
  readonly poisons: readonly Program[];
  readonly faults: readonly Program[];
}

export const tests = `
import unittest
from solution import add, total

class T(unittest.TestCase):
    def test_add(self):
        self.assertEqual(add(2, 3), 5)

    def test_total(self):
        self.assertEqual(total([1, 2, 3]), 6)
`;

/** Do what the tests ask for, and not. */
export const right = 'def add(a, b): return a + b\ndef total(xs): return sum(xs)\n';
export const wrong = 'def add(a, b): return None\ndef total(xs): return None\n';

/** A wrong program that does this beside; it fails and ends nothing. */
export function poison(code: string): Program {
  return {
    name: `poison ${JSON.stringify(code)}`,
    code: `${wrong}${code}`,
    verdict: 'failed',
    endsWorker: false,
  };
}

/** A program by chance: mostly ordinary ones, poisons often, faults now and then. */
export function pick({ ordinary, poisons, faults }: Programs, random: () => number): Program {
  const chance = random();
  const group = chance < 0.02 ? faults : chance < 0.3 ? poisons : ordinary;
  const program = group[Math.floor(random() * group.length)];
  if (!program) throw new Error('a soak draws from no empty group');
  return program;
}

/** Numbers from 0 to 1 that a seed determines (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d_2b_79_f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
