"""`task_done` in `finally` and `join` of the queue: after a failure the workers take what comes and drop it,
and pairs say whether there is more."""

import threading
import queue


def process_all(sources, work, workers, room):
    if workers < 1 or room < 1:
        raise ValueError("too few")
    items = queue.Queue(room)
    results = []
    lock = threading.Lock()
    error = None

    def note(caught):
        nonlocal error
        with lock:
            error = error or caught

    def read(source):
        try:
            iterator = iter(source)
            while error is None:
                try:
                    item = next(iterator)
                except StopIteration:
                    break
                items.put((True, item))
        except Exception as caught:
            note(caught)

    def consume():
        while True:
            more, item = items.get()
            try:
                if not more:
                    return
                if error is None:
                    results.append(work(item))
            except Exception as caught:
                note(caught)
            finally:
                items.task_done()

    consumers = [threading.Thread(target=consume) for _ in range(workers)]
    for thread in consumers:
        thread.start()
    readers = [threading.Thread(target=read, args=(source,)) for source in sources]
    for thread in readers:
        thread.start()
    for thread in readers:
        thread.join()
    items.join()
    for _ in consumers:
        items.put((False, None))
    for thread in consumers:
        thread.join()
    if error is not None:
        raise error
    return results
