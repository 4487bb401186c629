"""looking every now and then whether a thread is free: between two looks nothing is fetched in its
place. A pool, or a queue, wakes up at the very moment."""

import time
from concurrent.futures import ThreadPoolExecutor


def fetch_all(fetch, urls, limit):
    urls = list(urls)
    calls = {}
    with ThreadPoolExecutor(limit) as pool:
        for url in dict.fromkeys(urls):
            while sum(not call.done() for call in calls.values()) >= limit:
                time.sleep(0.3)
            calls[url] = pool.submit(fetch, url)
    return [
        calls[url].result() if calls[url].exception() is None else calls[url].exception()
        for url in urls
    ]
