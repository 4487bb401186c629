"""worker threads that take urls from a queue until each finds a sentinel."""

import queue
import threading

END = object()


def fetch_all(fetch, urls, limit):
    if limit < 1:
        raise ValueError("limit must be at least 1")
    urls = list(urls)
    different = list(dict.fromkeys(urls))
    waiting = queue.Queue()
    results = {}

    def work():
        while (url := waiting.get()) is not END:
            try:
                results[url] = fetch(url)
            except Exception as error:
                results[url] = error

    threads = [threading.Thread(target=work) for _ in range(min(limit, len(different)))]
    for url in different:
        waiting.put(url)
    for thread in threads:
        waiting.put(END)
        thread.start()
    for thread in threads:
        thread.join()
    return [results[url] for url in urls]
