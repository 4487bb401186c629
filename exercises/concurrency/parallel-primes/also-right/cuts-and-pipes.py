"""a block for each process, cut so that the sums of their numbers are equal, and a pipe from each."""

from multiprocessing import Pipe, Process


def is_prime(n):
    """Whether n is a prime; it takes longer, the larger n is."""
    return n > 1 and all(n % divisor for divisor in range(2, n))


def work(check, first, last, connection):
    try:
        answer = [n for n in range(first, last) if check(n)]
    except Exception as error:
        answer = error
    connection.send(answer)
    connection.close()


def cuts(start, stop, workers):
    total = sum(range(start, stop))
    places, cost = [start], 0
    for n in range(start, stop):
        left = workers - len(places)
        if left and n > places[-1] and (cost >= total * len(places) / workers or stop - n <= left):
            places.append(n)
        cost += n
    return [*places, stop]


def find_all(check, start, stop, workers):
    if workers < 1:
        raise ValueError("workers < 1")
    if stop <= start:
        return []
    places = cuts(start, stop, min(workers, stop - start))
    running = []
    for first, last in zip(places, places[1:]):
        receiver, sender = Pipe(duplex=False)
        process = Process(target=work, args=(check, first, last, sender))
        process.start()
        sender.close()
        running.append((process, receiver))
    answers = []
    for process, receiver in running:
        answers.append(receiver.recv())
        process.join()
    found = []
    for answer in answers:
        if isinstance(answer, Exception):
            raise answer
        found.extend(answer)
    return found
