"""a deque that is emptied by `limit - 1` threads and the calling thread itself."""

import threading
from collections import deque


def fetch_all(fetch, urls, limit):
    if limit < 1:
        raise ValueError("limit")
    urls = list(urls)
    results = {}
    waiting = deque(dict.fromkeys(urls))

    def work():
        while True:
            try:
                url = waiting.popleft()
            except IndexError:
                return
            try:
                results[url] = (fetch(url), None)
            except Exception as error:
                results[url] = (None, error)

    helpers = [threading.Thread(target=work) for _ in range(limit - 1)]
    for helper in helpers:
        helper.start()
    work()
    for helper in helpers:
        helper.join()
    return [results[url][0] if results[url][1] is None else results[url][1] for url in urls]
