"""putting one sentinel into the queue: the first worker takes it and goes home, and the others wait for
an item that never comes."""

import queue
import threading

END = object()


def process_all(sources, work, workers, room):
    if workers < 1 or room < 1:
        raise ValueError("workers and room must be at least 1")
    waiting = queue.Queue(room)
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
            if item is END:
                return
            results.append(work(item))

    producers = [started(produce, source) for source in sources]
    consumers = [started(consume) for _ in range(workers)]
    for thread in producers:
        thread.join()
    try:
        waiting.put(END)
    except queue.ShutDown:
        pass
    for thread in consumers:
        thread.join()
    if errors:
        raise errors[0]
    return results
