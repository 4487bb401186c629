"""collecting in the list of a `Manager`: a manager is a process of its own, one more than the workers."""

from multiprocessing import Manager, Process


def is_prime(n):
    """Whether n is a prime; it takes longer, the larger n is."""
    return n > 1 and all(n % divisor for divisor in range(2, n))


def search(check, numbers, found, errors):
    try:
        found.extend([n for n in numbers if check(n)])
    except Exception as error:
        errors.append(error)


def find_all(check, start, stop, workers):
    if workers < 1:
        raise ValueError("there must be at least one worker")
    workers = min(workers, stop - start)
    if workers < 1:
        return []
    processes = []
    with Manager() as manager:
        found, errors = manager.list(), manager.list()
        for first in range(workers):
            share = range(start + first, stop, workers)
            processes.append(Process(target=search, args=(check, share, found, errors)))
            processes[-1].start()
        for process in processes:
            process.join()
        if errors:
            raise errors[0]
        return sorted(found)
