"""Adds up durations of songs."""

from units import Minutes


def playing_time(songs):
    total = Minutes(0)
    for _, length in songs:
        total = total + Minutes.parse(length)
    return total
