"""having each thread look whether there is a result already: while one is still waiting for its
answer there is none, and the next one asks again."""

from concurrent.futures import ThreadPoolExecutor


def fetch_all(fetch, urls, limit):
    results = {}

    def work(url):
        if url not in results:
            try:
                results[url] = fetch(url)
            except Exception as error:
                results[url] = error

    urls = list(urls)
    with ThreadPoolExecutor(limit) as pool:
        for url in urls:
            pool.submit(work, url)
    return [results[url] for url in urls]
