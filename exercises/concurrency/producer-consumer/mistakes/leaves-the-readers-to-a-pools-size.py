"""leaving the number of readers to the pool: it has a size of its own, and the sources beyond it wait until others
are read to their end."""

import queue
import threading
from concurrent.futures import ThreadPoolExecutor

END = object()


def process_all(sources, work, workers, room):
    if workers < 1 or room < 1:
        raise ValueError("workers and room must be at least 1")
    waiting = queue.Queue(room)
    results, errors = [], []

    def produce(source):
        try:
            for item in source:
                if errors:
                    return
                waiting.put(item)
        except Exception as error:
            errors.append(error)

    def consume():
        while (item := waiting.get()) is not END:
            if errors:
                continue
            try:
                results.append(work(item))
            except Exception as error:
                errors.append(error)

    consumers = [threading.Thread(target=consume) for _ in range(workers)]
    for thread in consumers:
        thread.start()
    with ThreadPoolExecutor() as readers:
        for source in sources:
            readers.submit(produce, source)
    for _ in consumers:
        waiting.put(END)
    for thread in consumers:
        thread.join()
    if errors:
        raise errors[0]
    return results
