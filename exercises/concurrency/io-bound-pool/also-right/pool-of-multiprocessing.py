"""the thread pool of `multiprocessing`, which is told to hand out one url at a time."""

from multiprocessing.dummy import Pool


def fetch_all(fetch, urls, limit):
    if limit < 1:
        raise ValueError("limit must be at least 1")
    urls = list(urls)
    unique = list(dict.fromkeys(urls))

    def safe(url):
        try:
            return fetch(url)
        except BaseException as e:
            return e

    with Pool(limit) as pool:
        found = dict(zip(unique, pool.map(safe, unique, chunksize=1)))
        pool.close()
        pool.join()
    return [found[u] for u in urls]
