import math
from concurrent.futures import ProcessPoolExecutor
from itertools import compress

BLOCKS_EACH = 8


def is_prime(n):
    """Whether n is a prime; it takes longer, the larger n is."""
    return n > 1 and all(n % divisor for divisor in range(2, n))


def find_all(check, start, stop, workers):
    """Return the numbers of range(start, stop) that pass the check, found by worker processes."""
    if workers < 1:
        raise ValueError("there must be at least one worker")
    numbers = range(start, stop)
    workers = min(workers, len(numbers))
    if workers == 0:
        return []
    block = math.ceil(len(numbers) / (workers * BLOCKS_EACH))
    with ProcessPoolExecutor(workers) as pool:
        return list(compress(numbers, pool.map(check, numbers, chunksize=block)))
