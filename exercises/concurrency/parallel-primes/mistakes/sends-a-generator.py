"""sending a generator to another process: it is a function that has stopped in the middle, and cannot
be pickled, as a list or a range can."""

from concurrent.futures import ProcessPoolExecutor


def is_prime(n):
    """Whether n is a prime; it takes longer, the larger n is."""
    return n > 1 and all(n % divisor for divisor in range(2, n))


def passing(check, numbers):
    return [n for n in numbers if check(n)]


def find_all(check, start, stop, workers):
    if workers < 1:
        raise ValueError("there must be at least one worker")
    workers = min(workers, stop - start)
    if workers < 1:
        return []
    with ProcessPoolExecutor(workers) as pool:
        calls = []
        for first in range(workers):
            share = (n for n in range(start + first, stop, workers))
            calls.append(pool.submit(passing, check, share))
    return sorted(n for call in calls for n in call.result())
