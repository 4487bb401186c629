"""counting down the open sources without a lock: `-=` reads and then writes, and of two sources that end
together one is not counted, so the end is never told."""

import queue
import threading


def process_all(sources, work, workers, room):
    if workers < 1 or room < 1:
        raise ValueError("workers and room must be at least 1")
    waiting = queue.Queue(room)
    results, errors = [], []
    still_open = len(sources)

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
        nonlocal still_open
        for item in source:
            try:
                waiting.put(item)
            except queue.ShutDown:
                return
        still_open -= 1
        if still_open == 0:
            waiting.shutdown()

    def consume():
        while True:
            try:
                item = waiting.get()
            except queue.ShutDown:
                return
            results.append(work(item))

    producers = [started(produce, source) for source in sources]
    consumers = [started(consume) for _ in range(workers)]
    if not sources:
        waiting.shutdown()
    for thread in producers:
        thread.join()
    for thread in consumers:
        thread.join()
    if errors:
        raise errors[0]
    return results
