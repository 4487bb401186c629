"""going through `urls` twice: an iterator is at its end after the first time, and the second finds
nothing."""

from concurrent.futures import ThreadPoolExecutor


def fetch_all(fetch, urls, limit):
    with ThreadPoolExecutor(limit) as pool:
        calls = {url: pool.submit(fetch, url) for url in dict.fromkeys(urls)}
    return [
        calls[url].result() if calls[url].exception() is None else calls[url].exception()
        for url in urls
    ]
