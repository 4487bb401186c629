"""a task for each process, of every `workers`-th number, and the results sorted at the end."""

from concurrent.futures import ProcessPoolExecutor


def is_prime(n):
    """Whether n is a prime; it takes longer, the larger n is."""
    return n > 1 and all(n % divisor for divisor in range(2, n))


def passing(check, numbers):
    return [n for n in numbers if check(n)]


def find_all(check, start, stop, workers):
    if workers < 1:
        raise ValueError("there must be at least one worker")
    if start >= stop:
        return []
    workers = min(workers, stop - start)
    with ProcessPoolExecutor(max_workers=workers) as pool:
        calls = [
            pool.submit(passing, check, range(start + first, stop, workers))
            for first in range(workers)
        ]
    return sorted(n for call in calls for n in call.result())
