"""the pool's own queue, with a semaphore in front that keeps it short."""

import threading
from concurrent.futures import ThreadPoolExecutor


def process_all(sources, work, workers, room):
    if workers < 1 or room < 1:
        raise ValueError
    places = threading.Semaphore(room)
    stop = threading.Event()
    results, errors = [], []

    def job(item):
        places.release()  # it waits no longer
        if stop.is_set():
            return
        try:
            results.append(work(item))
        except BaseException as e:
            errors.append(e)
            stop.set()

    def read(source):
        try:
            for item in source:
                places.acquire()
                if stop.is_set():
                    places.release()
                    return
                pool.submit(job, item)
        except BaseException as e:
            errors.append(e)
            stop.set()

    with ThreadPoolExecutor(workers) as pool:
        readers = [threading.Thread(target=read, args=[s]) for s in sources]
        for r in readers:
            r.start()
        for r in readers:
            r.join()
    if errors:
        raise errors[0]
    return results
