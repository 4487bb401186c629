"""starting as many processes as allowed, whatever there is to do: those without a number are started
and ended for nothing."""

from multiprocessing import Pool


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
    shares = [range(start + first, stop, workers) for first in range(workers)]
    with Pool(workers) as pool:
        results = pool.starmap(passing, [(check, share) for share in shares], chunksize=1)
    return sorted(n for numbers in results for n in numbers)
