"""putting None where a call has raised: the caller cannot tell an error from a result any more."""

from concurrent.futures import ThreadPoolExecutor


def fetch_all(fetch, urls, limit):
    def attempt(url):
        try:
            return fetch(url)
        except Exception:
            return None

    urls = list(urls)
    with ThreadPoolExecutor(limit) as pool:
        calls = {url: pool.submit(attempt, url) for url in dict.fromkeys(urls)}
    return [calls[url].result() for url in urls]
