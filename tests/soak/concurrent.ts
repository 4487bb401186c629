import { readdirSync, readFileSync } from 'node:fs';
import { poison, wrong, type Program, type Programs } from './program.ts';

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

const byTheClock = `import asyncio

async def later(x, seconds):
    await asyncio.sleep(seconds)
    return x

async def summed(xs):
    queue = asyncio.Queue(2)
    async def produce():
        for x in xs:
            await queue.put(x)
        await queue.put(None)
    async with asyncio.TaskGroup() as group:
        group.create_task(produce())
        result = 0
        while (x := await queue.get()) is not None:
            result += await asyncio.wait_for(later(x, 30), 60)
    return result

def add(a, b):
    async def both():
        return sum(await asyncio.gather(later(a, 3600), later(b, 7200)))
    return asyncio.run(both())

def total(xs):
    return asyncio.run(summed(xs))
`;

const ordinary: readonly Program[] = [
  { name: 'right, in threads', code: threaded, verdict: 'passed', endsWorker: false },
  { name: 'right, in processes', code: inProcesses, verdict: 'passed', endsWorker: false },
  {
    name: 'right, by the clock',
    code: byTheClock,
    capabilities: ['clock'],
    verdict: 'passed',
    endsWorker: false,
  },
];

const poisons: readonly Program[] = [
  'import threading, time\nfor _ in range(50):\n    threading.Thread(target=time.sleep, args=(1000,), daemon=True).start()\n',
  'import threading\ndef spin():\n    while True: pass\nthreading.Thread(target=spin, daemon=True).start()\n',
  'import threading\nlock = threading.Lock()\nlock.acquire()\ndef add(a, b): lock.acquire()\n',
  'import threading, _thread\nthreading.Lock = _thread.allocate_lock = threading.Thread.join = None\n',
  'import multiprocessing\ndef spin():\n    while True: pass\ndef add(a, b):\n    for _ in range(2): multiprocessing.Process(target=spin).start()\n',
  'import multiprocessing as mp\nlock, value = mp.Lock(), mp.Value("i", 7)\nlock.acquire()\ndef spin(q):\n    q.put(1)\n    lock.acquire()\nif mp.current_process().name == "MainProcess":\n    q = mp.Queue()\n    mp.Process(target=spin, args=(q,), daemon=True).start()\n    q.get()\n',
  'import os\nfrom concurrent.futures import ProcessPoolExecutor\ndef add(a, b):\n    try: ProcessPoolExecutor(1).submit(os._exit, 1).result()\n    except Exception: pass\n',
  'import asyncio\nasync def add(a, b): await asyncio.Event().wait()\nloop = asyncio.new_event_loop()\nloop.create_task(add(1, 2))\nasyncio.set_event_loop(loop)\n',
].map((code) => poison(code));

const faults: readonly Program[] = [
  {
    name: 'waits for a thread that never ends',
    code: `${wrong}import threading\ndef spin():\n    while True: pass\nspinning = threading.Thread(target=spin)\nspinning.start()\nspinning.join()\n`,
    verdict: 'timed-out',
    endsWorker: true,
  },
];

const folder = new URL('../races/', import.meta.url);

/** The planted races, and what mends each. */
const races = readdirSync(folder).flatMap((name): readonly Program[] => {
  const text = (file: string): string => readFileSync(new URL(`${name}/${file}`, folder), 'utf8');
  const common = { tests: text('tests.py'), capabilities: ['threads'], endsWorker: false } as const;
  return [
    { name, code: text('broken.py'), verdict: 'failed', ...common },
    { name: `${name}, mended`, code: text('mended.py'), verdict: 'passed', ...common },
  ];
});

/** Of what runs at the same time, or looks as if it did. */
export const concurrent: Programs = { ordinary, poisons, faults };

/** The same with the planted races. */
export const racing: Programs = {
  ordinary: [...ordinary, ...ordinary, ...ordinary, ...races],
  poisons,
  faults,
};
