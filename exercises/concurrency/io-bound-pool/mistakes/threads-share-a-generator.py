"""having several threads go through one generator without a lock: where one asks it while it is at
work for another, it raises ValueError, in a thread where nobody sees it."""

import threading


def fetch_all(fetch, urls, limit):
    if limit < 1:
        raise ValueError("limit must be at least 1")
    urls = list(urls)
    results = {}

    def different():
        seen = set()
        for url in urls:
            if url not in seen:
                seen.add(url)
                yield url

    waiting = different()

    def work():
        for url in waiting:
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
