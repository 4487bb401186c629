"""Tries again with growing pauses."""

import time
from time import monotonic


def retry(function, attempts=4, pause=0.5):
    started = monotonic()
    for attempt in range(attempts):
        try:
            return function(), monotonic() - started
        except OSError:
            if attempt == attempts - 1:
                raise
            time.sleep(pause * 2**attempt)
