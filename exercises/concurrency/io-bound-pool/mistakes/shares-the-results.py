"""keeping the results of all calls in one dict of the module: two calls at the same time clear it,
or write into it, while the other still needs it."""

import threading

results = {}


def fetch_all(fetch, urls, limit):
    if limit < 1:
        raise ValueError("limit must be at least 1")
    results.clear()
    urls = list(urls)
    waiting = list(dict.fromkeys(urls))
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

    threads = [threading.Thread(target=work) for _ in range(limit)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return [results[url] for url in urls]
