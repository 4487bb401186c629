from concurrent.futures import ThreadPoolExecutor


def total_of(lists):
    with ThreadPoolExecutor(1) as pool:

        def total(numbers):
            return sum(future.result() for future in [pool.submit(sum, numbers)])

        return sum(future.result() for future in [pool.submit(total, each) for each in lists])
