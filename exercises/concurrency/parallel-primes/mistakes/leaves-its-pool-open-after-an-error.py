"""ending the pool in the lines below: an exception skips them, and the processes stay."""

from multiprocessing import Pool


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
    pool = Pool(workers)
    shares = [range(start + first, stop, workers) for first in range(workers)]
    results = pool.starmap(passing, [(check, share) for share in shares], chunksize=1)
    pool.close()
    pool.join()
    return sorted(n for numbers in results for n in numbers)
