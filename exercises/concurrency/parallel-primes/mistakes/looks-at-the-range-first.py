"""returning for an empty range before `workers` is looked at: the mistake of the caller shows only on
the day on which there is something to do."""

from concurrent.futures import ProcessPoolExecutor


def is_prime(n):
    """Whether n is a prime; it takes longer, the larger n is."""
    return n > 1 and all(n % divisor for divisor in range(2, n))


def passing(check, numbers):
    return [n for n in numbers if check(n)]


def find_all(check, start, stop, workers):
    if start >= stop:
        return []
    if workers < 1:
        raise ValueError("there must be at least one worker")
    workers = min(workers, stop - start)
    with ProcessPoolExecutor(workers) as pool:
        shares = [range(start + first, stop, workers) for first in range(workers)]
        calls = [pool.submit(passing, check, share) for share in shares]
    return sorted(n for call in calls for n in call.result())
