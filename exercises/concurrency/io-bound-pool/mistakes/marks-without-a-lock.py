"""asking whether a url is taken, and taking it, in two steps that no lock common to all threads
holds together: another thread can ask in between, and then both fetch it. The GIL does not make the
two steps one."""

from concurrent.futures import ThreadPoolExecutor


def fetch_all(fetch, urls, limit):
    taken = set()
    results = {}

    def work(url):
        if url in taken:
            return
        taken.add(url)
        try:
            results[url] = fetch(url)
        except Exception as error:
            results[url] = error

    urls = list(urls)
    with ThreadPoolExecutor(limit) as pool:
        for url in urls:
            pool.submit(work, url)
    return [results[url] for url in urls]
