"""a semaphore that the calling thread takes before it submits each call, reading `urls` as it goes."""

import threading
from concurrent.futures import ThreadPoolExecutor


def fetch_all(fetch, urls, limit):
    if limit < 1:
        raise ValueError("limit must be at least 1")
    order = []
    results = {}
    free = threading.Semaphore(limit)

    def one(url):
        try:
            results[url] = fetch(url)
        except BaseException as e:
            results[url] = e
        finally:
            free.release()

    with ThreadPoolExecutor(limit) as pool:
        for url in urls:
            order.append(url)
            if url not in results:
                results[url] = None
                free.acquire()
                pool.submit(one, url)
    return [results[u] for u in order]
