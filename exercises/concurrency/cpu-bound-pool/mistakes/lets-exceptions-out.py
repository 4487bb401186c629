"""asking each Future for its result and letting exceptions out: the first one loses everything
that was computed."""

from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from itertools import batched

model = None  # of a process of the pool, from when it begins


def compute_all(load, compute, items, processes, size):
    done, failed = [], []
    with ProcessPoolExecutor(processes, initializer=begin, initargs=(load,)) as pool:
        calls = [(chunk, submit(pool, compute, chunk)) for chunk in batched(items, size)]
        for chunk, call in calls:
            outcomes = call.result()
            for item, (result, error) in zip(chunk, outcomes):
                if error is None:
                    done.append((item, result))
                else:
                    failed.append((item, error))
    return done, failed


def begin(load):
    global model
    model = load()


def compute_chunk(compute, chunk):
    return [(compute(model, item), None) for item in chunk]


def submit(pool, compute, chunk):
    try:
        return pool.submit(compute_chunk, compute, chunk)
    except BrokenProcessPool as error:
        call = Future()
        call.set_exception(error)
        return call
