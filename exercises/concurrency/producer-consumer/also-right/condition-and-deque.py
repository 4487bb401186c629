"""no queue: a deque, a count of the open sources and one condition over all of it."""

import threading
from collections import deque


def process_all(sources, work, workers, room):
    if min(workers, room) < 1:
        raise ValueError("at least one worker, and room for one item")
    sources = list(sources)
    waiting, results, errors = deque(), [], []
    changed = threading.Condition()
    still_open = len(sources)

    def fail(error):
        with changed:
            errors.append(error)
            waiting.clear()
            changed.notify_all()

    def read(source):
        nonlocal still_open
        try:
            for item in source:
                with changed:
                    changed.wait_for(lambda: errors or len(waiting) < room)
                    if errors:
                        return
                    waiting.append(item)
                    changed.notify_all()
        except Exception as error:
            fail(error)
        finally:
            with changed:
                still_open -= 1
                changed.notify_all()

    def consume():
        while True:
            with changed:
                changed.wait_for(lambda: errors or waiting or not still_open)
                if errors or not waiting:
                    return
                item = waiting.popleft()
                changed.notify_all()
            try:
                result = work(item)
            except Exception as error:
                fail(error)
                return
            with changed:
                results.append(result)

    threads = [threading.Thread(target=read, args=[source]) for source in sources]
    threads += [threading.Thread(target=consume) for _ in range(workers)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    if errors:
        raise errors[0]
    return results
