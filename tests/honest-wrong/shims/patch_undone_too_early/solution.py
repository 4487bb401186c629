"""Replaces time.sleep and puts it back at once, so its functions sleep for real."""

import time

slept = []
_sleep = time.sleep
time.sleep = slept.append
time.sleep(0)
time.sleep = _sleep


def pause(seconds):
    time.sleep(seconds)
    return len(slept)
