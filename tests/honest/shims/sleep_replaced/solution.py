"""Backs off between attempts; waiting is replaced, since nobody wants to wait."""

import time

slept = []
time.sleep = slept.append


def back_off(function, attempts):
    for attempt in range(attempts):
        try:
            return function()
        except ConnectionError:
            time.sleep(60 * 2**attempt)
    return None
