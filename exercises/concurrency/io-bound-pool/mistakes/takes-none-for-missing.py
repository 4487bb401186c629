"""taking None for not yet fetched: None may be a result like any other, and the url is fetched
again for it."""

import threading


def fetch_all(fetch, urls, limit):
    if limit < 1:
        raise ValueError("limit must be at least 1")
    urls = list(urls)
    waiting = iter(urls)
    results = {}
    running = set()
    lock = threading.Lock()

    def work():
        while True:
            with lock:
                url = next(waiting, None)
                while url in running or (url is not None and results.get(url) is not None):
                    url = next(waiting, None)
                if url is None:
                    return
                running.add(url)
            try:
                result = fetch(url)
            except Exception as error:
                result = error
            with lock:
                results[url] = result
                running.remove(url)

    threads = [threading.Thread(target=work) for _ in range(limit)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return [results[url] for url in urls]
