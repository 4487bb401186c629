"""assigning the model in the initializer without `global`: that is a local variable of the initializer,
and the one of the module stays None."""

from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from itertools import batched

model = None


def init(load):
    model = load()


def work(compute, chunk):
    out = []
    for item in chunk:
        try:
            out.append((True, compute(model, item)))
        except Exception as e:
            out.append((False, e))
    return out


def compute_all(load, compute, items, processes, size):
    if processes < 1 or size < 1:
        raise ValueError
    good, bad = [], []
    with ProcessPoolExecutor(processes, initializer=init, initargs=(load,)) as pool:
        futures = []
        for chunk in batched(items, size):
            try:
                futures.append((chunk, pool.submit(work, compute, chunk)))
            except BrokenProcessPool as error:
                futures.append((chunk, error))
        for chunk, future in futures:
            try:
                if isinstance(future, BrokenProcessPool):
                    raise future
                for item, (is_well, value) in zip(chunk, future.result()):
                    (good if is_well else bad).append((item, value))
            except BrokenProcessPool as error:
                bad += [(item, error) for item in chunk]
    return good, bad
