"""`pool.map`, whose iterator ends at the first exception: after a process has died, what the
others have given for later chunks cannot be reached."""

from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from functools import partial

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
    items = list(items)
    outcomes = []
    with ProcessPoolExecutor(processes, initializer=begin, initargs=(load,)) as pool:
        try:
            for outcome in pool.map(partial(attempt, compute), items, chunksize=size):
                outcomes.append(outcome)
        except BrokenProcessPool as error:
            outcomes += [(None, error)] * (len(items) - len(outcomes))
    pairs = list(zip(items, outcomes))
    return (
        [(item, result) for item, (result, error) in pairs if error is None],
        [(item, error) for item, (result, error) in pairs if error is not None],
    )
