import math


class Stak:
    def push_all(self, items):
        return list(items)


def revers(items):
    return items[::-1]
