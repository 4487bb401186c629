"""sending each number by itself, which is what `map` of an executor, `imap` and one `submit` a number
do: the messages take longer than the checks."""

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
        answers = list(pool.map(check, range(start, stop)))
    return [n for n, answer in zip(range(start, stop), answers) if answer]
