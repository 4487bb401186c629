"""catching one kind of exception: what a call raises may be of any class, and all of them belong
among the results."""

from concurrent.futures import ThreadPoolExecutor


def fetch_all(fetch, urls, limit):
    def attempt(url):
        try:
            return fetch(url)
        except OSError as error:
            return error

    urls = list(urls)
    with ThreadPoolExecutor(limit) as pool:
        calls = {url: pool.submit(attempt, url) for url in dict.fromkeys(urls)}
    return [calls[url].result() for url in urls]
