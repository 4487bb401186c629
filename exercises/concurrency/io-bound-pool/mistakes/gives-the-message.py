"""giving the message of an exception in its place: a string may be a result as well, and the class
that a caller would ask for is lost."""

from concurrent.futures import ThreadPoolExecutor


def fetch_all(fetch, urls, limit):
    urls = list(urls)
    with ThreadPoolExecutor(limit) as pool:
        calls = {url: pool.submit(fetch, url) for url in dict.fromkeys(urls)}
    return [
        calls[url].result() if calls[url].exception() is None else str(calls[url].exception())
        for url in urls
    ]
