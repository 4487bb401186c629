"""a thread for each process, which takes chunks from an iterator that all share and speaks with its process
through a pipe."""

import threading
from concurrent.futures.process import BrokenProcessPool
from multiprocessing import Pipe, Process


def _child(pipe, load, compute):
    model = load()
    for chunk in iter(pipe.recv, None):
        good, bad = [], []
        for k, item in enumerate(chunk):
            try:
                good.append((k, compute(model, item)))
            except Exception as e:
                bad.append((k, e))
        pipe.send((good, bad))


def compute_all(load, compute, items, processes, size):
    if processes < 1 or size < 1:
        raise ValueError("at least one")
    items = list(items)
    bounds = list(range(0, len(items), size))
    next_bound = iter(bounds)
    lock = threading.Lock()
    good, bad = {}, {}

    def lead(process, ours):
        try:
            while True:
                with lock:
                    first = next(next_bound, None)
                if first is None:
                    ours.send(None)
                    return
                ours.send(items[first : first + size])
                g, b = ours.recv()
                good.update({first + k: v for k, v in g})
                bad.update({first + k: v for k, v in b})
        except (EOFError, OSError):
            pass
        finally:
            process.join()
            ours.close()

    threads = []
    for _ in range(min(processes, len(bounds))):
        ours, theirs = Pipe()
        process = Process(target=_child, args=(theirs, load, compute))
        process.start()
        theirs.close()
        threads.append(threading.Thread(target=lead, args=(process, ours)))
    for t in threads:
        t.start()
    for t in threads:
        t.join()
    return (
        [(item, good[k]) for k, item in enumerate(items) if k in good],
        [
            (item, bad[k] if k in bad else BrokenProcessPool("died"))
            for k, item in enumerate(items)
            if k not in good
        ],
    )
