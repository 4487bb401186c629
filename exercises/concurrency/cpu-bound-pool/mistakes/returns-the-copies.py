"""returning the items as they come back from the other process: these are copies, which a caller
does not know again."""

from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from itertools import batched

model = None  # of a process of the pool, from when it begins


def compute_all(load, compute, items, processes, size):
    done, failed = [], []
    with ProcessPoolExecutor(processes, initializer=begin, initargs=(load,)) as pool:
        calls = [(chunk, submit(pool, compute, chunk)) for chunk in batched(items, size)]
        for chunk, call in calls:
            error = call.exception()
            outcomes = [(item, None, error) for item in chunk] if error else call.result()
            for item, result, error in outcomes:
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
            outcomes.append((item, compute(model, item), None))
        except Exception as error:
            outcomes.append((item, None, error))
    return outcomes


def submit(pool, compute, chunk):
    try:
        return pool.submit(compute_chunk, compute, chunk)
    except BrokenProcessPool as error:
        call = Future()
        call.set_exception(error)
        return call
