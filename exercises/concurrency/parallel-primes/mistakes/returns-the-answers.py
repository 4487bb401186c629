"""returning what `map` gives: those are the answers of the check, and not the numbers that it was
true of."""

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
    size = -(-(stop - start) // (8 * workers))
    with ProcessPoolExecutor(workers) as pool:
        return list(pool.map(check, range(start, stop), chunksize=size))
