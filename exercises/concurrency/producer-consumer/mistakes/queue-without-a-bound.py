"""a queue without a bound: fast sources are read to their end, and everything piles up in memory."""

import queue
import threading


def process_all(sources, work, workers, room):
    if workers < 1 or room < 1:
        raise ValueError("workers and room must be at least 1")
    waiting = queue.Queue()
    results, errors = [], []

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
        while True:
            try:
                item = waiting.get()
            except queue.ShutDown:
                return
            results.append(work(item))

    producers = [started(produce, source) for source in sources]
    consumers = [started(consume) for _ in range(workers)]
    for thread in producers:
        thread.join()
    waiting.shutdown()
    for thread in consumers:
        thread.join()
    if errors:
        raise errors[0]
    return results
