"""finding what has no result by comparing with `==`: a result decides itself what it is equal to, and
an array of NumPy, for one, does not say yes or no."""

from concurrent.futures import ProcessPoolExecutor, wait
from concurrent.futures.process import BrokenProcessPool

NOTHING = ("nothing",)
_m = None


def _init(load):
    global _m
    _m = load()


def _work(compute, chunk):
    res, exc = [], []
    for item in chunk:
        r, e = NOTHING, None
        try:
            r = compute(_m, item)
        except Exception as error:
            e = error
        res.append(r)
        exc.append(e)
    return res, exc


def compute_all(load, compute, items, processes, size):
    if processes < 1 or size < 1:
        raise ValueError
    items = list(items)
    if not items:
        return [], []
    chunks = [items[i : i + size] for i in range(0, len(items), size)]
    with ProcessPoolExecutor(processes, initializer=_init, initargs=(load,)) as pool:
        fs = []
        try:
            for c in chunks:
                fs.append(pool.submit(_work, compute, c))
        except BrokenProcessPool:
            pass
        wait(fs)
    res, exc = [], []
    for k, c in enumerate(chunks):
        error = fs[k].exception() if k < len(fs) else BrokenProcessPool("gone")
        if error:
            res += [NOTHING] * len(c)
            exc += [error] * len(c)
        else:
            r, e = fs[k].result()
            res += r
            exc += e
    return (
        [(i, r) for i, r in zip(items, res) if not r == NOTHING],
        [(i, e) for i, r, e in zip(items, res, exc) if r == NOTHING],
    )
