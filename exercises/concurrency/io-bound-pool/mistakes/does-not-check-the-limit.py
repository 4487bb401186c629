"""not looking at the limit: without a thread nothing is fetched, and the caller hears of a missing
result, or of nothing, and not of the limit."""

import threading
from collections import deque


def fetch_all(fetch, urls, limit):
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

    threads = [threading.Thread(target=work) for _ in range(limit)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return [results[url] for url in urls]
