"""a thread for each item in the house, a semaphore for the places in it, and another one for those who
work."""

from threading import Event, Semaphore, Thread


def process_all(sources, work, workers, room):
    if workers <= 0 or room <= 0:
        raise ValueError("not positive")
    house, free = Semaphore(workers + room), Semaphore(workers)
    results, errors, threads = [], [], []
    stop = Event()

    def attempt(function, *arguments):
        try:
            function(*arguments)
        except Exception as error:
            errors.append(error)
            stop.set()

    def handle(item):
        with free:
            if not stop.is_set():
                results.append(work(item))

    def handled(item):
        attempt(handle, item)
        house.release()

    def read(source):
        for item in source:
            house.acquire()
            if stop.is_set():
                house.release()
                return
            thread = Thread(target=handled, args=(item,))
            threads.append(thread)
            thread.start()

    readers = [Thread(target=attempt, args=(read, source)) for source in sources]
    for reader in readers:
        reader.start()
    for reader in readers:
        reader.join()
    for thread in threads:
        thread.join()
    if errors:
        raise errors[0]
    return results
