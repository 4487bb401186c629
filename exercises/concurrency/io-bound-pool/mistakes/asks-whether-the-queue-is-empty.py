"""asking whether something is left, and then taking it: another thread can take the last url in
between, and `get` waits for one that never comes."""

import queue
import threading


def fetch_all(fetch, urls, limit):
    if limit < 1:
        raise ValueError("limit must be at least 1")
    urls = list(urls)
    waiting = queue.Queue()
    for url in dict.fromkeys(urls):
        waiting.put(url)
    results = {}

    def work():
        while not waiting.empty():
            url = waiting.get()
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
