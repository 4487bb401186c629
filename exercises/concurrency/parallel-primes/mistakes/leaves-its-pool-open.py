"""not waiting for the end of the pool: `with`, or `shutdown`, does so, and without it the processes
are still there when the call returns."""

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
    pool = ProcessPoolExecutor(workers)
    shares = [range(start + first, stop, workers) for first in range(workers)]
    calls = [pool.submit(passing, check, share) for share in shares]
    return sorted(n for call in calls for n in call.result())
