"""cutting where the shares are equal for a range that begins at 0: far from there all numbers take about
as long, and the first share has far too many."""

from concurrent.futures import ProcessPoolExecutor
from math import isqrt


def is_prime(n):
    """Whether n is a prime; it takes longer, the larger n is."""
    return n > 1 and all(n % divisor for divisor in range(2, n))


def _scan(check, r):
    return [n for n in r if check(n)]


def find_all(check, start, stop, workers):
    if workers < 1:
        raise ValueError
    count = stop - start
    if count <= 0:
        return []
    workers = min(workers, count)
    cuts = [start + isqrt(count * count * i // workers) for i in range(workers)] + [stop]
    with ProcessPoolExecutor(workers) as pool:
        fs = [pool.submit(_scan, check, range(a, b)) for a, b in zip(cuts, cuts[1:])]
        return [n for f in fs for n in f.result()]
