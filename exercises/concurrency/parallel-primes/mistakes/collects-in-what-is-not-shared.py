"""having the processes fill a list or a global of the caller: each fills a copy of its own, which is
gone when it ends."""

from multiprocessing import Process


def is_prime(n):
    """Whether n is a prime; it takes longer, the larger n is."""
    return n > 1 and all(n % divisor for divisor in range(2, n))


def search(check, numbers, found):
    found.extend(n for n in numbers if check(n))


def find_all(check, start, stop, workers):
    if workers < 1:
        raise ValueError("there must be at least one worker")
    workers = min(workers, stop - start)
    if workers < 1:
        return []
    found = []
    processes = []
    for first in range(workers):
        share = range(start + first, stop, workers)
        processes.append(Process(target=search, args=(check, share, found)))
        processes[-1].start()
    for process in processes:
        process.join()
    return sorted(found)
