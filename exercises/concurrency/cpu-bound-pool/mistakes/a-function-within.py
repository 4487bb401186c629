"""submitting a function that is defined inside another one: it is pickled by its name, and the
other process cannot find it by that."""

from concurrent.futures import ProcessPoolExecutor
from itertools import batched

model = None


def begin(load):
    global model
    model = load()


def compute_all(load, compute, items, processes, size):
    def compute_chunk(chunk):
        outcomes = []
        for item in chunk:
            try:
                outcomes.append((compute(model, item), None))
            except Exception as error:
                outcomes.append((None, error))
        return outcomes

    done, failed = [], []
    with ProcessPoolExecutor(processes, initializer=begin, initargs=(load,)) as pool:
        calls = [(chunk, pool.submit(compute_chunk, chunk)) for chunk in batched(items, size)]
        for chunk, call in calls:
            error = call.exception()
            outcomes = [(None, error)] * len(chunk) if error else call.result()
            for item, (result, error) in zip(chunk, outcomes):
                if error is None:
                    done.append((item, result))
                else:
                    failed.append((item, error))
    return done, failed
