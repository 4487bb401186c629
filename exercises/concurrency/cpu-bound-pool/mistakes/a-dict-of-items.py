"""keeping the outcomes in a dict by item: equal items become one, and a list cannot be a key."""

from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from itertools import batched

model = None  # of a process of the pool, from when it begins


def compute_all(load, compute, items, processes, size):
    done, failed = [], []
    with ProcessPoolExecutor(processes, initializer=begin, initargs=(load,)) as pool:
        calls = [(chunk, submit(pool, compute, chunk)) for chunk in batched(items, size)]
        outcomes = {}
        for chunk, call in calls:
            error = call.exception()
            found = [(None, error)] * len(chunk) if error else call.result()
            outcomes.update(zip(chunk, found))
        for item, (result, error) in outcomes.items():
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
