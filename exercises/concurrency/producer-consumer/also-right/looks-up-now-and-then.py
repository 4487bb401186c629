"""timeouts on `put` and `get`: between two of them each thread asks whether all is over."""

import queue
import threading


def process_all(sources, work, workers, room):
    if workers < 1 or room < 1:
        raise ValueError
    q = queue.Queue(maxsize=room)
    over = threading.Event()  # all sources are read
    stop = threading.Event()
    results, errors = [], []

    def produce(source):
        try:
            for item in source:
                while not stop.is_set():
                    try:
                        q.put(item, timeout=0.05)
                        break
                    except queue.Full:
                        pass
                if stop.is_set():
                    return
        except BaseException as e:
            errors.append(e)
            stop.set()

    def consume():
        while not stop.is_set():
            try:
                item = q.get(timeout=0.05)
            except queue.Empty:
                if over.is_set():
                    return
                continue
            if stop.is_set():
                return
            try:
                results.append(work(item))
            except BaseException as e:
                errors.append(e)
                stop.set()

    ps = [threading.Thread(target=produce, args=(s,)) for s in sources]
    cs = [threading.Thread(target=consume) for _ in range(workers)]
    for t in ps + cs:
        t.start()
    for t in ps:
        t.join()
    over.set()
    for t in cs:
        t.join()
    if errors:
        raise errors[0]
    return results
