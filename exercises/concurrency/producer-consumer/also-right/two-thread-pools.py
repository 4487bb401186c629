"""two pools of `concurrent.futures`, one that reads and one that works, and a semaphore for the places
between them."""

import threading
from concurrent.futures import ThreadPoolExecutor


def process_all(sources, work, workers, room):
    if workers < 1:
        raise ValueError("workers")
    if room < 1:
        raise ValueError("room")
    sources = list(sources)
    places = threading.Semaphore(workers + room)
    lock = threading.Lock()
    first = None
    calls = []

    def note(error):
        nonlocal first
        with lock:
            if first is None:
                first = error

    def handle(item):
        try:
            if first is None:
                return work(item)
        except Exception as error:
            note(error)
        finally:
            places.release()

    def read(source, pool):
        try:
            for item in source:
                places.acquire()
                if first is not None:
                    places.release()
                    return
                calls.append(pool.submit(handle, item))
        except Exception as error:
            note(error)

    with ThreadPoolExecutor(workers) as pool:
        with ThreadPoolExecutor(max(1, len(sources))) as readers:
            for source in sources:
                readers.submit(read, source, pool)
    if first is not None:
        raise first
    return [call.result() for call in calls]
