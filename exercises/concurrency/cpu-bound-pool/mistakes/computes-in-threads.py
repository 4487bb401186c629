"""computing in threads: with the GIL one thread at a time computes, so that several of them take
as long as one."""

from concurrent.futures import Future, ThreadPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from itertools import batched

model = None  # of a process of the pool, from when it begins


def compute_all(load, compute, items, processes, size):
    done, failed = [], []
    with ThreadPoolExecutor(processes, initializer=begin, initargs=(load,)) as pool:
        calls = [(chunk, submit(pool, compute, chunk)) for chunk in batched(items, size)]
        for chunk, call in calls:
            error = call.exception()
            outcomes = [(None, error)] * len(chunk) if error else call.result()
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
