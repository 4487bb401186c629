"""keeping the exceptions of sources and those of the work apart, and looking at the sources' first: which of all came
first is lost."""

import queue
import threading

END = object()


def process_all(sources, work, workers, room):
    if workers < 1 or room < 1:
        raise ValueError("workers and room must be at least 1")
    waiting = queue.Queue(room)
    results, errors, broken = [], [], []

    def produce(source):
        try:
            for item in source:
                if errors or broken:
                    return
                waiting.put(item)
        except Exception as error:
            broken.append(error)

    def consume():
        while (item := waiting.get()) is not END:
            if errors or broken:
                continue
            try:
                results.append(work(item))
            except Exception as error:
                errors.append(error)

    producers = [threading.Thread(target=produce, args=[source]) for source in sources]
    consumers = [threading.Thread(target=consume) for _ in range(workers)]
    for thread in producers + consumers:
        thread.start()
    for thread in producers:
        thread.join()
    for _ in consumers:
        waiting.put(END)
    for thread in consumers:
        thread.join()
    if broken:
        raise broken[0]
    if errors:
        raise errors[0]
    return results
