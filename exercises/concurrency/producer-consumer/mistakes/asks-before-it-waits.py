"""asking whether something has failed and then waiting for an item: by the time that one comes, it may have, and the
item is worked on all the same."""

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
                waiting.put(item)
                if errors:
                    return
        except Exception as error:
            errors.append(error)

    def consume():
        while True:
            has_failed = bool(errors)
            item = waiting.get()
            if item is END:
                return
            if has_failed:
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
