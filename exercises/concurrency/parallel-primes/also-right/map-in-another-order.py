"""the map of an executor with a chunk for each process, over numbers that were dealt out beforehand."""

from concurrent.futures import ProcessPoolExecutor
from itertools import compress


def is_prime(n):
    """Whether n is a prime; it takes longer, the larger n is."""
    return n > 1 and all(n % divisor for divisor in range(2, n))


def find_all(check, start, stop, workers):
    if workers < 1:
        raise ValueError
    numbers = list(range(start, stop))
    if not numbers:
        return []
    workers = min(workers, len(numbers))
    order = [n for i in range(workers) for n in numbers[i::workers]]
    size = -(-len(numbers) // workers)
    executor = ProcessPoolExecutor(max_workers=workers)
    try:
        return sorted(compress(order, executor.map(check, order, chunksize=size)))
    finally:
        executor.shutdown(wait=True, cancel_futures=True)
