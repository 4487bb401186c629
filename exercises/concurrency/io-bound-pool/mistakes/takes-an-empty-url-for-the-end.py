"""asking whether the url is true: the empty string is a string like any other, and not the end of the urls."""

import threading


def fetch_all(fetch, urls, limit):
    if limit < 1:
        raise ValueError("limit")
    urls = list(urls)
    todo = iter(dict.fromkeys(urls))
    lock = threading.Lock()
    results = {}

    def run():
        while True:
            with lock:
                url = next(todo, None)
            if not url:
                return
            try:
                results[url] = fetch(url)
            except BaseException as e:
                results[url] = e

    threads = [threading.Thread(target=run) for _ in range(min(limit, len(urls)))]
    for t in threads:
        t.start()
    for t in threads:
        t.join()
    return [results.get(u) for u in urls]
