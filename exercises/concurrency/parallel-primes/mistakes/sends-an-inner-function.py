"""sending a lambda, or a function that is defined within another one: functions are pickled by their
name, and another process finds none under this one."""

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
    def passing(share):
        return [n for n in share if check(n)]

    with ProcessPoolExecutor(workers) as pool:
        shares = [range(start + first, stop, workers) for first in range(workers)]
        calls = [pool.submit(passing, share) for share in shares]
    return sorted(n for call in calls for n in call.result())
