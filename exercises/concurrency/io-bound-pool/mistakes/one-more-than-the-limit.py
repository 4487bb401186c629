"""one thread more than the limit allows: where the calling thread fetches as well, it counts as one
of them."""

import threading
from collections import deque


def fetch_all(fetch, urls, limit):
    if limit < 1:
        raise ValueError("limit must be at least 1")
    urls = list(urls)
    waiting = deque(dict.fromkeys(urls))
    results = {}

    def work():
        while True:
            try:
                url = waiting.popleft()
            except IndexError:
                return
            try:
                results[url] = fetch(url)
            except Exception as error:
                results[url] = error

    helpers = [threading.Thread(target=work) for _ in range(limit)]
    for helper in helpers:
        helper.start()
    work()
    for helper in helpers:
        helper.join()
    return [results[url] for url in urls]
