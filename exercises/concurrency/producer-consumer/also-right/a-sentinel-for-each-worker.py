"""a sentinel for each worker, and an event for failure: after it the workers still take what comes, and
drop it, so that nobody waits in vain."""

import threading
from queue import Queue

END = object()


def process_all(sources, work, workers, room):
    if not (workers > 0 and room > 0):
        raise ValueError((workers, room))
    items = Queue(maxsize=room)
    results, errors = [], []
    failed = threading.Event()

    def fail(error):
        errors.append(error)
        failed.set()

    def producer(source):
        try:
            for item in source:
                if failed.is_set():
                    break
                items.put(item)
                if failed.is_set():
                    break
        except Exception as error:
            fail(error)

    def worker():
        while (item := items.get()) is not END:
            if failed.is_set():
                continue
            try:
                results.append(work(item))
            except Exception as error:
                fail(error)

    producers = [threading.Thread(target=producer, args=(source,)) for source in sources]
    consumers = [threading.Thread(target=worker) for _ in range(workers)]
    for thread in producers + consumers:
        thread.start()
    for thread in producers:
        thread.join()
    for _ in consumers:
        items.put(END)
    for thread in consumers:
        thread.join()
    if errors:
        raise errors[0]
    return results
