"""looking whether the list has an item, and then taking it: another thread can take the last one in
between, and `pop` raises IndexError in a thread where nobody sees it."""

import threading


def fetch_all(fetch, urls, limit):
    if limit < 1:
        raise ValueError("limit must be at least 1")
    urls = list(urls)
    waiting = list(dict.fromkeys(urls))
    results = {}

    def work():
        while waiting:
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
