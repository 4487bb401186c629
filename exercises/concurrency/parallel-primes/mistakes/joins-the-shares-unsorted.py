"""putting the shares one behind another: each is in order, but their numbers alternate."""

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
        shares = [range(start + first, stop, workers) for first in range(workers)]
        calls = [pool.submit(passing, check, share) for share in shares]
    return [n for call in calls for n in call.result()]
