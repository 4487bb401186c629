"""letting an exception end its thread: `join` does not raise it, so the caller never hears of it, and those
who feed a worker that is gone wait forever."""

import queue
import threading


def process_all(sources, work, workers, room):
    if workers < 1 or room < 1:
        raise ValueError("workers and room must be at least 1")
    waiting = queue.Queue(room)
    results = []

    def started(function, *arguments):
        thread = threading.Thread(target=function, args=arguments)
        thread.start()
        return thread

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
    return results
