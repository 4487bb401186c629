"""checking one share in the calling process: it is one of the workers then, where all checking belongs
into other processes."""

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
    shares = [range(start + first, stop, workers) for first in range(workers)]
    with ProcessPoolExecutor(max(1, workers - 1)) as pool:
        calls = [pool.submit(passing, check, share) for share in shares[1:]]
        found = passing(check, shares[0])
    return sorted(found + [n for call in calls for n in call.result()])
