"""starting a thread for every url, and letting a semaphore hold back most of them: the calls keep
to the limit, but the threads that only wait for their turn are as many as the urls."""

import threading


def fetch_all(fetch, urls, limit):
    if limit < 1:
        raise ValueError("limit must be at least 1")
    urls = list(urls)
    results = {}
    room = threading.Semaphore(limit)

    def work(url):
        with room:
            try:
                results[url] = fetch(url)
            except Exception as error:
                results[url] = error

    threads = [threading.Thread(target=work, args=(url,)) for url in dict.fromkeys(urls)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return [results[url] for url in urls]
