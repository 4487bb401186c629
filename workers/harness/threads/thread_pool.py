"""What `multiprocessing.pool.ThreadPool`, which has threads alone, takes from the world of processes.

Its threads tell one another of a change through a queue that CPython makes of a pipe.
"""

import atexit
import multiprocessing.connection
import multiprocessing.context
import multiprocessing.util
import queue

_wait = multiprocessing.connection.wait


class _Notices(queue._PySimpleQueue):
    def __init__(self):
        super().__init__()
        self._reader = self

    @property
    def _writer(self):
        """Asked for by a pool of processes."""
        raise RuntimeError("can't start new process (processes are not available here yet)")

    def close(self):
        pass

    def wait(self, timeout):
        """Whether there is one before that time is over."""
        is_there = self._count.acquire(timeout=timeout)
        if is_there:
            self._count.release()
        return is_there


def _wait_for(object_list, timeout=None):
    if object_list and all(type(each) is _Notices for each in object_list):
        return object_list if object_list[0].wait(timeout) else []
    return _wait(object_list, timeout)


# There are no processes to end, and a program's own last words should be the only ones.
atexit.unregister(multiprocessing.util._exit_function)
multiprocessing.context.BaseContext.SimpleQueue = lambda _context: _Notices()
multiprocessing.connection.wait = _wait_for
