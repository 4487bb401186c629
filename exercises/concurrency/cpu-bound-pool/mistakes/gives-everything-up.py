"""giving all items up when the pool breaks: results that had come back by then can still be asked
for."""

from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from itertools import batched

model = None  # of a process of the pool, from when it begins


def compute_all(load, compute, items, processes, size):
    done, failed = [], []
    with ProcessPoolExecutor(processes, initializer=begin, initargs=(load,)) as pool:
        calls = [(chunk, submit(pool, compute, chunk)) for chunk in batched(items, size)]
        try:
            outcomes = [each for _, call in calls for each in call.result()]
        except BrokenProcessPool as error:
            return [], [(item, error) for chunk, _ in calls for item in chunk]
        for item, (result, error) in zip([item for chunk, _ in calls for item in chunk], outcomes):
            if error is None:
                done.append((item, result))
            else:
                failed.append((item, error))
    return done, failed


def begin(load):
    global model
    model = load()


def compute_chunk(compute, chunk):
    outcomes = []
    for item in chunk:
        try:
            outcomes.append((compute(model, item), None))
        except Exception as error:
            outcomes.append((None, error))
    return outcomes


def submit(pool, compute, chunk):
    try:
        return pool.submit(compute_chunk, compute, chunk)
    except BrokenProcessPool as error:
        call = Future()
        call.set_exception(error)
        return call
