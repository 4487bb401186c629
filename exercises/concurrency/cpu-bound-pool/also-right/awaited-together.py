"""an event loop: each chunk is awaited in an executor, all of them together, and what breaks becomes the outcome of
its chunk."""

import asyncio
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool

_STATE = {}


def _init(load):
    _STATE["model"] = load()


def _chunk(compute, chunk):
    outcomes = []
    for item in chunk:
        try:
            outcomes.append([compute(_STATE["model"], item)])
        except Exception as exc:
            outcomes.append(exc)
    return outcomes


async def _main(load, compute, chunks, processes):
    loop = asyncio.get_running_loop()
    with ProcessPoolExecutor(processes, initializer=_init, initargs=(load,)) as pool:

        async def one(chunk):
            try:
                return await loop.run_in_executor(pool, _chunk, compute, chunk)
            except BrokenProcessPool as exc:
                return [exc] * len(chunk)

        return await asyncio.gather(*map(one, chunks))


def compute_all(load, compute, items, processes, size):
    if processes < 1 or size < 1:
        raise ValueError("must be positive")
    items = list(items)
    if not items:
        return [], []
    chunks = [items[i : i + size] for i in range(0, len(items), size)]
    outcomes = [o for c in asyncio.run(_main(load, compute, chunks, processes)) for o in c]
    return (
        [(i, o[0]) for i, o in zip(items, outcomes) if isinstance(o, list)],
        [(i, o) for i, o in zip(items, outcomes) if not isinstance(o, list)],
    )
