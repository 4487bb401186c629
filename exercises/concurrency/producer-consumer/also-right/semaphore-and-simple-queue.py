"""a semaphore for the places in front of a `SimpleQueue`; a failure gives places to everybody who waits for one."""

import threading
from queue import SimpleQueue

END = object()


def process_all(sources, work, workers, room):
    if workers < 1 or room < 1:
        raise ValueError("too few")
    items, results = SimpleQueue(), SimpleQueue()
    places = threading.Semaphore(room)
    first = []
    stop = False

    def failed(error):
        nonlocal stop
        first.append(error)
        stop = True
        places.release(1000 + len(sources))

    def read(source):
        try:
            for item in source:
                places.acquire()
                if stop:
                    return
                items.put(item)
        except Exception as error:
            failed(error)

    def consume():
        while True:
            item = items.get()
            if item is END:
                items.put(END)
                return
            places.release()
            if stop:
                continue
            try:
                results.put(work(item))
            except Exception as error:
                failed(error)

    readers = [threading.Thread(target=read, args=(source,)) for source in sources]
    consumers = [threading.Thread(target=consume) for _ in range(workers)]
    for thread in readers + consumers:
        thread.start()
    for thread in readers:
        thread.join()
    items.put(END)
    for thread in consumers:
        thread.join()
    if first:
        raise first[0]
    return [results.get() for _ in range(results.qsize())]
