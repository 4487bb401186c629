"""starting the threads and returning at once: `start` does not wait, and when the results are read
there are none."""

import threading


def fetch_all(fetch, urls, limit):
    if limit < 1:
        raise ValueError("limit must be at least 1")
    urls = list(urls)
    waiting = list(dict.fromkeys(urls))
    results = dict.fromkeys(urls)
    lock = threading.Lock()

    def work():
        while True:
            with lock:
                if not waiting:
                    return
                url = waiting.pop(0)
            try:
                results[url] = fetch(url)
            except Exception as error:
                results[url] = error

    for _ in range(limit):
        threading.Thread(target=work).start()
    return [results[url] for url in urls]
