"""processes that are dealt the numbers like cards, to and fro, and put what they find or what is
raised into one queue."""

from multiprocessing import Process, Queue


def is_prime(n):
    """Whether n is a prime; it takes longer, the larger n is."""
    return n > 1 and all(n % divisor for divisor in range(2, n))


def search(check, numbers, results):
    try:
        results.put(([n for n in numbers if check(n)], None))
    except Exception as error:
        results.put(([], error))


def find_all(check, start, stop, workers):
    if workers < 1:
        raise ValueError("at least one worker, please")
    workers = min(workers, stop - start)
    results = Queue()
    processes = []
    for place in range(workers):
        there = range(start + place, stop, 2 * workers)
        back = range(start + 2 * workers - 1 - place, stop, 2 * workers)
        process = Process(target=search, args=(check, [*there, *back], results))
        process.start()
        processes.append(process)
    found, errors = [], []
    for _ in processes:
        numbers, error = results.get()
        found += numbers
        if error is not None:
            errors.append(error)
    for process in processes:
        process.join()
    if errors:
        raise errors[0]
    return sorted(found)
