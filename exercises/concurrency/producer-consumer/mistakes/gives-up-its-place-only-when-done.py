"""counting the items in work as waiting: while all workers are busy, fewer items are read ahead than there
is room for."""

import queue
import threading


def process_all(sources, work, workers, room):
    if workers < 1 or room < 1:
        raise ValueError("workers and room must be at least 1")
    waiting = queue.Queue(room)
    results, errors = [], []
    places = threading.Semaphore(room)

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
            places.acquire()
            try:
                waiting.put(item)
            except queue.ShutDown:
                places.release()
                return

    def consume():
        while True:
            try:
                item = waiting.get()
            except queue.ShutDown:
                return
            try:
                results.append(work(item))
            finally:
                places.release()

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
