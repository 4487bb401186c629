"""multiprocessing.Pool: when one of its processes dies it starts another one, but the task of the
dead one is lost, and its result is waited for forever."""

from functools import partial
from multiprocessing import Pool

model = None


def begin(load):
    global model
    model = load()


def attempt(compute, item):
    try:
        return compute(model, item), None
    except Exception as error:
        return None, error


def compute_all(load, compute, items, processes, size):
    if size < 1 or processes < 1:
        raise ValueError("processes and size must be at least 1")
    items = list(items)
    if not items:
        return [], []
    pool = Pool(processes, begin, (load,))
    outcomes = pool.map(partial(attempt, compute), items, chunksize=size)
    pool.close()
    pool.join()
    pairs = list(zip(items, outcomes))
    return (
        [(item, result) for item, (result, error) in pairs if error is None],
        [(item, error) for item, (result, error) in pairs if error is not None],
    )
