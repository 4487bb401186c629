"""taking repeats out with a set at the end: the shares overlap, and some numbers are checked more than
once all the same."""

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
    size = max(1, (stop - start) // (8 * workers))
    with ProcessPoolExecutor(workers) as pool:
        calls = []
        for first in range(start, stop, size):
            block = range(first, min(first + size + 1, stop))
            calls.append(pool.submit(passing, check, block))
    return sorted({n for call in calls for n in call.result()})
