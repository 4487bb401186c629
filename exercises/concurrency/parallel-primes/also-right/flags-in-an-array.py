"""an array that all processes share, with a flag for each number, and the exit code for what went
wrong."""

from multiprocessing import Array, Process, SimpleQueue


def is_prime(n):
    """Whether n is a prime; it takes longer, the larger n is."""
    return n > 1 and all(n % divisor for divisor in range(2, n))


def mark(check, start, places, flags, errors):
    try:
        for place in places:
            flags[place] = bool(check(start + place))
    except Exception as error:
        errors.put(error)
        raise SystemExit(1)


def find_all(check, start, stop, workers):
    if workers < 1:
        raise ValueError("workers")
    many = max(0, stop - start)
    flags = Array("b", many or 1, lock=False)
    errors = SimpleQueue()
    processes = []
    for first in range(min(workers, many)):
        places = range(first, many, workers)
        processes.append(Process(target=mark, args=(check, start, places, flags, errors)))
        processes[-1].start()
    for process in processes:
        process.join()
    if any(process.exitcode for process in processes):
        raise errors.get()
    return [start + place for place in range(many) if flags[place]]
