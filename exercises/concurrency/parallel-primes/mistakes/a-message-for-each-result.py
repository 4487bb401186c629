"""putting each number that passes into a queue by itself: where many pass, there are as many
messages."""

from multiprocessing import Process, Queue


def is_prime(n):
    """Whether n is a prime; it takes longer, the larger n is."""
    return n > 1 and all(n % divisor for divisor in range(2, n))


def search(check, numbers, results):
    try:
        for n in numbers:
            if check(n):
                results.put(n)
    except Exception as error:
        results.put(error)
    results.put(None)


def find_all(check, start, stop, workers):
    if workers < 1:
        raise ValueError("there must be at least one worker")
    workers = min(workers, stop - start)
    if workers < 1:
        return []
    results = Queue()
    processes = []
    for first in range(workers):
        share = range(start + first, stop, workers)
        processes.append(Process(target=search, args=(check, share, results)))
        processes[-1].start()
    found, errors, working = [], [], workers
    while working:
        result = results.get()
        if result is None:
            working -= 1
        elif isinstance(result, Exception):
            errors.append(result)
        else:
            found.append(result)
    for process in processes:
        process.join()
    if errors:
        raise errors[0]
    return sorted(found)
