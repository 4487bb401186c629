"""giving up `put` after a while: that work takes long is no error, and the item for which there was no room yet is
lost."""

import queue
import threading

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
                waiting.put(item, timeout=60)
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
    if errors:
        raise errors[0]
    return results
