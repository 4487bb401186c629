"""telling a failure by the class of the outcome: an exception can be returned as well as raised."""

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
            outcomes = [error] * len(chunk) if error else call.result()
            for item, result in zip(chunk, outcomes):
                if not isinstance(result, Exception):
                    done.append((item, result))
                else:
                    failed.append((item, result))
    return done, failed


def begin(load):
    global model
    model = load()


def compute_chunk(compute, chunk):
    outcomes = []
    for item in chunk:
        try:
            outcomes.append(compute(model, item))
        except Exception as error:
            outcomes.append(error)
    return outcomes


def submit(pool, compute, chunk):
    try:
        return pool.submit(compute_chunk, compute, chunk)
    except BrokenProcessPool as error:
        call = Future()
        call.set_exception(error)
        return call
