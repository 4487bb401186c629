import { concurrent } from './concurrent.ts';
import { poison, right, wrong, type Program, type Programs } from './program.ts';

const ordinary: readonly Program[] = [
  { name: 'right', code: right, verdict: 'passed', endsWorker: false },
  { name: 'wrong', code: wrong, verdict: 'failed', endsWorker: false },
  { name: 'does not parse', code: 'def add(:\n', verdict: 'broken', endsWorker: false },
  { name: 'defines nothing', code: 'x = 1\n', verdict: 'broken', endsWorker: false },
  { name: 'exits', code: 'import sys\nsys.exit(0)\n', verdict: 'broken', endsWorker: false },
];

const poisons: readonly Program[] = [
  'import unittest\nunittest.TestCase.assertEqual = lambda *a, **k: None\n',
  'import builtins\nbuiltins.sum = lambda xs: 0\nbuiltins.len = None\n',
  'import sys\nsys.modules["json"] = None\nsys.setrecursionlimit(60)\n',
  'import gc\ngc.set_threshold(1)\nkept = [object() for _ in range(50_000)]\n',
  'open("left-behind.txt", "w").write("x" * 100_000)\n',
  'import os\nos.environ["LEFT"] = "behind"\nos.chdir("/")\n',
  'import random\nrandom.seed(1)\nrandom.random = lambda: 4\n',
  'import warnings, decimal\nwarnings.simplefilter("error")\ndecimal.getcontext().prec = 1\n',
  'def deep(n): return deep(n + 1)\ntry: deep(0)\nexcept RecursionError: pass\n',
  'print("flood " * 200_000)\n',
].map((code) => poison(code));

const faults: readonly Program[] = [
  {
    name: 'never ends',
    code: `${wrong}while True: pass\n`,
    verdict: 'timed-out',
    endsWorker: true,
  },
  {
    name: 'overflows the stack',
    code: `${wrong}a = []\nfor _ in range(100_000): a = [a]\nrepr(a)\n`,
    verdict: 'broken',
    endsWorker: false,
  },
  {
    name: 'takes all memory',
    code: `${wrong}kept = []\nwhile True: kept.append(bytearray(20_000_000))\n`,
    verdict: 'broken',
    endsWorker: true,
  },
];

/** Of everything. */
export const mixed: Programs = {
  ordinary: [...ordinary, ...concurrent.ordinary],
  poisons: [...poisons, ...concurrent.poisons],
  faults: [...faults, ...concurrent.faults],
};
