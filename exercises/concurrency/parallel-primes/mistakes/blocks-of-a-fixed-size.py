"""cutting blocks of a fixed size: a range that is no longer than one of them is the work of a single
process, and the others have nothing to do."""

from concurrent.futures import ProcessPoolExecutor


def is_prime(n):
    """Whether n is a prime; it takes longer, the larger n is."""
    return n > 1 and all(n % divisor for divisor in range(2, n))


def find_all(check, start, stop, workers):
    if workers < 1:
        raise ValueError("there must be at least one worker")
    workers = min(workers, stop - start)
    if workers < 1:
        return []
    with ProcessPoolExecutor(workers) as pool:
        answers = list(pool.map(check, range(start, stop), chunksize=100))
    return [n for n, answer in zip(range(start, stop), answers) if answer]
