import type { Verdict } from '../../src/domain/verdict.ts';

/** What is submitted in a soak, and what must come of it. */
export interface Program {
  readonly name: string;
  readonly code: string;
  readonly verdict: Verdict['kind'];
  /** Whether the interpreter cannot be used again afterwards. */
  readonly endsWorker: boolean;
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

const right = 'def add(a, b): return a + b\ndef total(xs): return sum(xs)\n';
const wrong = 'def add(a, b): return None\ndef total(xs): return None\n';

const rightOne: Program = { name: 'right', code: right, verdict: 'passed', endsWorker: false };

const threaded = `from concurrent.futures import ThreadPoolExecutor
import queue, threading

def add(a, b):
    results = queue.Queue()
    threading.Thread(target=lambda: results.put(a + b)).start()
    return results.get()

def total(xs):
    with ThreadPoolExecutor(3) as pool:
        return sum(pool.map(lambda x: x, xs))
`;

const inProcesses = `from concurrent.futures import ProcessPoolExecutor
from multiprocessing import Process, Queue

def put_sum(results, a, b):
    results.put(a + b)

def same(x):
    return x

def add(a, b):
    results = Queue()
    Process(target=put_sum, args=(results, a, b)).start()
    return results.get()

def total(xs):
    with ProcessPoolExecutor(2) as pool:
        return sum(pool.map(same, xs))
`;

const ordinary: readonly Program[] = [
  rightOne,
  { name: 'right, in threads', code: threaded, verdict: 'passed', endsWorker: false },
  { name: 'right, in processes', code: inProcesses, verdict: 'passed', endsWorker: false },
  { name: 'wrong', code: wrong, verdict: 'failed', endsWorker: false },
  { name: 'does not parse', code: 'def add(:\n', verdict: 'broken', endsWorker: false },
  { name: 'defines nothing', code: 'x = 1\n', verdict: 'broken', endsWorker: false },
  { name: 'exits', code: 'import sys\nsys.exit(0)\n', verdict: 'broken', endsWorker: false },
];

/** Each leaves something behind that must not reach the next submission. */
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
  'import threading, time\nfor _ in range(50):\n    threading.Thread(target=time.sleep, args=(1000,), daemon=True).start()\n',
  'import threading\ndef spin():\n    while True: pass\nthreading.Thread(target=spin, daemon=True).start()\n',
  'import threading\nlock = threading.Lock()\nlock.acquire()\ndef add(a, b): lock.acquire()\n',
  'import threading, _thread\nthreading.Lock = _thread.allocate_lock = threading.Thread.join = None\n',
  'import multiprocessing\ndef spin():\n    while True: pass\ndef add(a, b):\n    for _ in range(2): multiprocessing.Process(target=spin).start()\n',
  'import multiprocessing as mp\nlock, value = mp.Lock(), mp.Value("i", 7)\nlock.acquire()\ndef spin(q):\n    q.put(1)\n    lock.acquire()\nif mp.current_process().name == "MainProcess":\n    q = mp.Queue()\n    mp.Process(target=spin, args=(q,), daemon=True).start()\n    q.get()\n',
  'import os\nfrom concurrent.futures import ProcessPoolExecutor\ndef add(a, b):\n    try: ProcessPoolExecutor(1).submit(os._exit, 1).result()\n    except Exception: pass\n',
].map((code, index) => ({
  name: `poison ${index + 1}`,
  code: `${wrong}${code}`,
  verdict: 'failed',
  endsWorker: false,
}));

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
    name: 'waits for a thread that never ends',
    code: `${wrong}import threading\ndef spin():\n    while True: pass\nspinning = threading.Thread(target=spin)\nspinning.start()\nspinning.join()\n`,
    verdict: 'timed-out',
    endsWorker: true,
  },
  {
    name: 'takes all memory',
    code: `${wrong}kept = []\nwhile True: kept.append(bytearray(20_000_000))\n`,
    verdict: 'broken',
    endsWorker: true,
  },
];

/** A program by chance: mostly ordinary ones, poisons often, faults now and then. */
export function pick(random: () => number): Program {
  const chance = random();
  const group = chance < 0.02 ? faults : chance < 0.3 ? poisons : ordinary;
  return group[Math.floor(random() * group.length)] ?? rightOne;
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
