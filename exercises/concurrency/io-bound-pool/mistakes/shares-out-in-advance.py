"""giving each thread its part of the urls in advance: whoever has the quick ones is done and idle,
while others still have urls that nobody has begun."""

import threading


def fetch_all(fetch, urls, limit):
    if limit < 1:
        raise ValueError("limit must be at least 1")
    urls = list(urls)
    different = list(dict.fromkeys(urls))
    results = {}

    def work(part):
        for url in part:
            try:
                results[url] = fetch(url)
            except Exception as error:
                results[url] = error

    threads = [
        threading.Thread(target=work, args=(different[number::limit],)) for number in range(limit)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return [results[url] for url in urls]
