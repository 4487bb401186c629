"""starting a thread for every url: they all ask at once, whatever the limit says, and a thousand
urls are a thousand threads."""

import threading


def fetch_all(fetch, urls, limit):
    if limit < 1:
        raise ValueError("limit must be at least 1")
    urls = list(urls)
    results = {}

    def work(url):
        try:
            results[url] = fetch(url)
        except Exception as error:
            results[url] = error

    threads = [threading.Thread(target=work, args=(url,)) for url in dict.fromkeys(urls)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return [results[url] for url in urls]
