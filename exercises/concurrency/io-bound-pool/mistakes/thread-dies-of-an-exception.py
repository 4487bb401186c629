"""letting an exception end the thread that meets it: the urls that this thread would have fetched
later are left to fewer threads, and to none in the end."""

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
        url = None
        try:
            while True:
                url = waiting.get_nowait()
                results[url] = fetch(url)
        except queue.Empty:
            pass
        except Exception as error:
            results[url] = error

    threads = [threading.Thread(target=work) for _ in range(limit)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return [results.get(url) for url in urls]
