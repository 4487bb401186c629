"""loading the model for every chunk: it is slow to load, and a process can keep it from one chunk
to the next."""

from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from itertools import batched


def compute_all(load, compute, items, processes, size):
    done, failed = [], []
    with ProcessPoolExecutor(processes) as pool:
        calls = [(chunk, submit(pool, load, compute, chunk)) for chunk in batched(items, size)]
        for chunk, call in calls:
            error = call.exception()
            outcomes = [(None, error)] * len(chunk) if error else call.result()
            for item, (result, error) in zip(chunk, outcomes):
                if error is None:
                    done.append((item, result))
                else:
                    failed.append((item, error))
    return done, failed


def compute_chunk(load, compute, chunk):
    model = load()
    outcomes = []
    for item in chunk:
        try:
            outcomes.append((compute(model, item), None))
        except Exception as error:
            outcomes.append((None, error))
    return outcomes


def submit(pool, load, compute, chunk):
    try:
        return pool.submit(compute_chunk, load, compute, chunk)
    except BrokenProcessPool as error:
        call = Future()
        call.set_exception(error)
        return call
