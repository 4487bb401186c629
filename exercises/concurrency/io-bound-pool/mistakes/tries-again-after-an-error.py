"""keeping results but no exceptions: a url that raised counts as not fetched, and is fetched again
where it occurs again."""

import threading


def fetch_all(fetch, urls, limit):
    if limit < 1:
        raise ValueError("limit must be at least 1")
    urls = list(urls)
    waiting = iter(urls)
    taken = set()
    results = {}
    lock = threading.Lock()

    def work():
        while True:
            with lock:
                for url in waiting:
                    if url not in taken:
                        taken.add(url)
                        break
                else:
                    return
            try:
                results[url] = fetch(url)
            except Exception as error:
                results[url] = error
                with lock:
                    taken.remove(url)

    threads = [threading.Thread(target=work) for _ in range(limit)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return [results[url] for url in urls]
