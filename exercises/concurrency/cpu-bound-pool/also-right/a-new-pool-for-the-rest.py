"""a new pool whenever one has broken: what has no outcome by then is sent again, item by item in a single
process, so that only those fail which kill it themselves."""

from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool

_kept = {}


def _keep(load):
    _kept["model"] = load()


def _compute(compute, numbered):
    outcomes = []
    for number, item in numbered:
        try:
            outcomes.append((number, compute(_kept["model"], item), None))
        except Exception as error:
            outcomes.append((number, None, error))
    return outcomes


def _attempt(load, compute, chunks, processes, results, errors):
    """Whether the pool has survived these chunks; fills in what came of them."""
    is_whole = True
    with ProcessPoolExecutor(processes, initializer=_keep, initargs=(load,)) as pool:
        calls = []
        try:
            for chunk in chunks:
                calls.append(pool.submit(_compute, compute, chunk))
        except BrokenProcessPool:
            is_whole = False
        for call in calls:
            try:
                outcomes = call.result()
            except BrokenProcessPool:
                is_whole = False
                continue
            for number, result, error in outcomes:
                if error is None:
                    results[number] = result
                else:
                    errors[number] = error
    return is_whole


def compute_all(load, compute, items, processes, size):
    if size < 1:
        raise ValueError("size must be positive")
    numbered = list(enumerate(items))
    results, errors = {}, {}
    chunks = [numbered[start : start + size] for start in range(0, len(numbered), size)]
    if not _attempt(load, compute, chunks, processes, results, errors):
        for number, item in numbered:
            if number not in results and number not in errors:
                if not _attempt(load, compute, [[(number, item)]], 1, results, errors):
                    errors[number] = BrokenProcessPool(f"{item!r} ends its process")
    return (
        [(item, results[number]) for number, item in numbered if number in results],
        [(item, errors[number]) for number, item in numbered if number in errors],
    )
