"""filing a result under the place where its url occurs first: `index` finds no other, and the
places of its repeats stay empty."""

from concurrent.futures import ThreadPoolExecutor


def fetch_all(fetch, urls, limit):
    urls = list(urls)
    results = [None] * len(urls)

    def work(url):
        try:
            results[urls.index(url)] = fetch(url)
        except Exception as error:
            results[urls.index(url)] = error

    with ThreadPoolExecutor(limit) as pool:
        for url in dict.fromkeys(urls):
            pool.submit(work, url)
    return results
