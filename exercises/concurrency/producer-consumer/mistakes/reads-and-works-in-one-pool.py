"""one pool of threads for both kinds: the readers take its threads, and while they wait for room, nobody is
left to work."""

import queue
from concurrent.futures import ThreadPoolExecutor


def process_all(sources, work, workers, room):
    if workers < 1 or room < 1:
        raise ValueError("too few")
    items = queue.Queue(room)
    end = object()

    def read(source):
        try:
            for item in source:
                items.put(item)
        except queue.ShutDown:
            pass

    def consume():
        results = []
        while True:
            try:
                item = items.get()
            except queue.ShutDown:
                return results
            try:
                results.append(work(item))
            except Exception:
                items.shutdown(immediate=True)
                raise

    pool = ThreadPoolExecutor(workers)
    reads = [pool.submit(read, source) for source in sources]
    consumers = [pool.submit(consume) for _ in range(workers)]
    for each in reads:
        each.result()
    items.shutdown()
    results = [result for each in consumers for result in each.result()]
    pool.shutdown()
    return results
