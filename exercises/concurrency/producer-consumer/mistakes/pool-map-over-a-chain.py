"""handing one chain of the sources to a pool: the calling thread reads them one after another, and stops
while the first of them is slow."""

import itertools
from concurrent.futures import ThreadPoolExecutor


def process_all(sources, work, workers, room):
    if workers < 1 or room < 1:
        raise ValueError("too few")
    with ThreadPoolExecutor(workers) as pool:
        return list(pool.map(work, itertools.chain.from_iterable(sources), buffersize=workers + room))
