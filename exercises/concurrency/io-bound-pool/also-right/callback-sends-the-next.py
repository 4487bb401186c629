"""futures whose callback submits the next call, and a semaphore that counts those that are done."""

import threading
from concurrent.futures import ThreadPoolExecutor


def fetch_all(fetch, urls, limit):
    if limit < 1:
        raise ValueError("limit must be at least 1")
    urls = list(urls)
    unique = list(dict.fromkeys(urls))
    todo = iter(unique)
    futures = {}
    lock = threading.Lock()
    left = threading.Semaphore(0)

    with ThreadPoolExecutor(limit) as pool:

        def send(_=None):
            with lock:
                url = next(todo, None)
                if url is None:
                    return
                future = futures[url] = pool.submit(fetch, url)
            future.add_done_callback(lambda f: (send(), left.release()))

        for _ in range(limit):
            send()
        for _ in unique:
            left.acquire()
    return [f.exception() if f.exception() else f.result() for f in (futures[u] for u in urls)]
