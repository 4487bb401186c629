"""processes that take the next few numbers themselves, from a counter that they share."""

import multiprocessing


def is_prime(n):
    """Whether n is a prime; it takes longer, the larger n is."""
    return n > 1 and all(n % divisor for divisor in range(2, n))


def work(check, start, stop, size, counter, results):
    found = []
    try:
        while True:
            with counter.get_lock():
                first = start + counter.value
                counter.value += size
            if first >= stop:
                break
            found += [n for n in range(first, min(first + size, stop)) if check(n)]
    except Exception as error:
        found = error
    results.put(found)


def find_all(check, start, stop, workers):
    if workers < 1:
        raise ValueError(workers)
    many = stop - start
    if many <= 0:
        return []
    workers = min(workers, many)
    size = many // (20 * workers) + 1
    counter = multiprocessing.Value("q", 0)
    results = multiprocessing.SimpleQueue()
    processes = [
        multiprocessing.Process(target=work, args=(check, start, stop, size, counter, results))
        for _ in range(workers)
    ]
    for process in processes:
        process.start()
    answers = [results.get() for _ in processes]
    for process in processes:
        process.join()
    for answer in answers:
        if isinstance(answer, Exception):
            raise answer
    return sorted(sum(answers, []))
