"""taking as many items as there are workers, and waiting for all of them: a worker that is done sooner stands
idle."""

import queue
import threading
from concurrent.futures import ThreadPoolExecutor


def process_all(sources, work, workers, room):
    if workers < 1 or room < 1:
        raise ValueError("workers and room must be at least 1")
    waiting = queue.Queue(room)
    results, errors = [], []
    end = object()

    def read(source):
        try:
            for item in source:
                waiting.put(item)
        except queue.ShutDown as error:
            if not errors:
                errors.append(error)
        except Exception as error:
            errors.append(error)

    def read_all():
        with ThreadPoolExecutor(max(1, len(sources))) as pool:
            list(pool.map(read, sources))
        try:
            waiting.put(end)
        except queue.ShutDown:
            pass

    def one(item):
        try:
            results.append(work(item))
        except Exception as error:
            errors.append(error)

    reader = threading.Thread(target=read_all)
    reader.start()
    while not errors:
        batch = []
        while len(batch) < workers:
            item = waiting.get()
            if item is end:
                break
            batch.append(item)
        threads = [threading.Thread(target=one, args=(item,)) for item in batch]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        if len(batch) < workers:
            break
    if errors:
        waiting.shutdown(immediate=True)
    reader.join()
    if errors:
        raise errors[0]
    return results
