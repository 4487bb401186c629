"""What `multiprocessing.pool.ThreadPool`, which has threads alone, takes from the world of processes.

Its threads tell one another of a change through a queue that CPython makes of a pipe: whoever waits
for a pipe waits for another process, and no clock and no search over schedules knows when that ends.
"""

import queue


class _Notices(queue._PySimpleQueue):
    def __init__(self):
        super().__init__()
        self._reader = self

    def close(self):
        pass

    def wait(self, timeout):
        """Whether there is one before that time is over."""
        is_there = self._count.acquire(timeout=timeout)
        if is_there:
            self._count.release()
        return is_there


def amend(pool):
    """Has the pools of threads in `multiprocessing.pool` do without a pipe."""
    wait = pool.wait

    def wait_for(object_list, timeout=None):
        if object_list and all(type(each) is _Notices for each in object_list):
            return object_list if object_list[0].wait(timeout) else []
        return wait(object_list, timeout)

    def __init__(self, processes=None, initializer=None, initargs=()):
        context = type(pool.get_context())()
        context.SimpleQueue = _Notices
        pool.Pool.__init__(self, processes, initializer, initargs, context=context)

    pool.wait = wait_for
    pool.ThreadPool.__init__ = __init__
