"""as many pools of one process each: a crash breaks one of them, and whichever is idle gets the next chunk."""

from concurrent.futures import FIRST_COMPLETED, ProcessPoolExecutor, wait
from concurrent.futures.process import BrokenProcessPool
from contextlib import ExitStack


class _Model:
    value = None


def _load(load):
    _Model.value = load()


def _attempt(compute, item):
    try:
        return compute(_Model.value, item), None
    except Exception as e:
        return None, (e,)


def _run(compute, *chunk):
    return [_attempt(compute, item) for item in chunk]


def compute_all(load, compute, items, processes, size):
    if processes < 1 or size < 1:
        raise ValueError
    items = list(items)
    spans = [items[i : i + size] for i in range(0, len(items), size)]
    outcomes = [None] * len(spans)
    queue = iter(enumerate(spans))
    with ExitStack() as stack:
        running = {}

        def start(pool):
            for number, chunk in queue:
                running[pool.submit(_run, compute, *chunk)] = number, pool
                return

        for _ in range(min(processes, len(spans))):
            start(stack.enter_context(ProcessPoolExecutor(1, initializer=_load, initargs=[load])))
        while running:
            done, _ = wait(running, return_when=FIRST_COMPLETED)
            for future in done:
                number, pool = running.pop(future)
                try:
                    outcomes[number] = future.result()
                except BrokenProcessPool as e:
                    outcomes[number] = [(None, (e,))] * len(spans[number])
                else:
                    start(pool)
    results, errors = [], []
    for chunk, outcome in zip(spans, outcomes):
        if outcome is None:
            outcome = [(None, (BrokenProcessPool("no process is left"),))] * len(chunk)
        for item, (result, error) in zip(chunk, outcome):
            if error is None:
                results.append((item, result))
            else:
                errors.append((item, error[0]))
    return results, errors
