"""doing without a process where there is a single chunk: that takes loading the model in the calling
process, and a letter that crashes Python takes the caller with it."""

from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool

_m = None


def _init(load):
    global _m
    _m = load()


def _work(compute, chunk):
    out = []
    for item in chunk:
        try:
            out.append((True, compute(_m, item)))
        except Exception as e:
            out.append((False, e))
    return out


def compute_all(load, compute, items, processes, size):
    if processes < 1 or size < 1:
        raise ValueError
    items = list(items)
    chunks = [items[i : i + size] for i in range(0, len(items), size)]
    good, bad = [], []
    if len(chunks) == 1:
        _init(load)
        for item, (ok, v) in zip(items, _work(compute, items)):
            (good if ok else bad).append((item, v))
        return good, bad
    with ProcessPoolExecutor(processes, initializer=_init, initargs=(load,)) as pool:
        futures = []
        for c in chunks:
            try:
                futures.append(pool.submit(_work, compute, c))
            except BrokenProcessPool:
                break
        for k, c in enumerate(chunks):
            try:
                answers = (
                    futures[k].result()
                    if k < len(futures)
                    else [(False, BrokenProcessPool())] * len(c)
                )
            except BrokenProcessPool as e:
                answers = [(False, e)] * len(c)
            for item, (ok, v) in zip(c, answers):
                (good if ok else bad).append((item, v))
    return good, bad
