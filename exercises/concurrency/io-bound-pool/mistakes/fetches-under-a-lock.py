"""fetching one url after another: calls that wait, each for its turn under a lock or in a thread
that is joined at once, take as long as they would without threads."""

import threading


def fetch_all(fetch, urls, limit):
    if limit < 1:
        raise ValueError("limit must be at least 1")
    urls = list(urls)
    waiting = list(dict.fromkeys(urls))
    results = {}
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
