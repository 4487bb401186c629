from concurrent.futures import ThreadPoolExecutor


def total_of(lists):
    with ThreadPoolExecutor(1) as pool:
        return sum(future.result() for future in [pool.submit(sum, each) for each in lists])
