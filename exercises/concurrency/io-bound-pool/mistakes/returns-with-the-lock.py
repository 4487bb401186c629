"""leaving a function with the lock still taken: a `return` between `acquire` and `release` skips
the release, and the next thread waits for the lock forever. A `with` block releases it however it
is left."""

import threading


def fetch_all(fetch, urls, limit):
    if limit < 1:
        raise ValueError("limit must be at least 1")
    urls = list(urls)
    waiting = iter(list(dict.fromkeys(urls)))
    results = {}
    lock = threading.Lock()

    def work():
        while True:
            lock.acquire()
            try:
                url = next(waiting)
            except StopIteration:
                return
            lock.release()
            try:
                results[url] = fetch(url)
            except Exception as error:
                results[url] = error

    threads = [threading.Thread(target=work) for _ in range(limit)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return [results[url] for url in urls]
