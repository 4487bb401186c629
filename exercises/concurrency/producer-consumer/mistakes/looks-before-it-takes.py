"""looking whether the queue has an item, and then taking it: between the two, another worker may take the
last one, and this one waits for good."""

import queue
import threading
import time


def process_all(sources, work, workers, room):
    if workers < 1 or room < 1:
        raise ValueError("workers and room must be at least 1")
    waiting = queue.Queue(room)
    results, errors = [], []
    ended = threading.Event()

    def started(function, *arguments):
        thread = threading.Thread(target=guarded, args=(function, *arguments))
        thread.start()
        return thread

    def guarded(function, *arguments):
        try:
            function(*arguments)
        except Exception as error:
            errors.append(error)
            waiting.shutdown(immediate=True)

    def produce(source):
        for item in source:
            try:
                waiting.put(item)
            except queue.ShutDown:
                return

    def consume():
        while not (ended.is_set() and waiting.empty()):
            if waiting.empty():
                time.sleep(0.001)
                continue
            try:
                item = waiting.get()
            except queue.ShutDown:
                return
            results.append(work(item))

    producers = [started(produce, source) for source in sources]
    consumers = [started(consume) for _ in range(workers)]
    for thread in producers:
        thread.join()
    ended.set()
    for thread in consumers:
        thread.join()
    if errors:
        raise errors[0]
    return results
