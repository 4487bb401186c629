"""never ending the threads: when the results are there, those of a pool, or of a loop without an
end, still wait for more to do, and every call of the function adds some."""

from concurrent.futures import ThreadPoolExecutor


def fetch_all(fetch, urls, limit):
    urls = list(urls)
    pool = ThreadPoolExecutor(limit)
    calls = {url: pool.submit(fetch, url) for url in dict.fromkeys(urls)}
    return [
        calls[url].result() if calls[url].exception() is None else calls[url].exception()
        for url in urls
    ]
