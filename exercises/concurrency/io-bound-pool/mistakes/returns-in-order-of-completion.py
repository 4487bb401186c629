"""collecting the results as they come: the fastest is the first then, and nothing says any more to
which url a result belongs."""

from concurrent.futures import ThreadPoolExecutor


def fetch_all(fetch, urls, limit):
    urls = list(urls)
    results = []

    def work(url):
        try:
            result = fetch(url)
        except Exception as error:
            result = error
        results.extend([result] * urls.count(url))

    with ThreadPoolExecutor(limit) as pool:
        for url in dict.fromkeys(urls):
            pool.submit(work, url)
    return results
