"""one Condition for all, and a set of what is being made at the moment."""

import threading
from functools import wraps


def once(function):
    made = {}
    in_work = set()
    news = threading.Condition()

    @wraps(function)
    def inner(*key):
        with news:
            news.wait_for(lambda: key not in in_work)
            if key in made:
                return made[key]
            in_work.add(key)
        try:
            result = function(*key)
        except BaseException:
            with news:
                in_work.remove(key)
                news.notify_all()
            raise
        with news:
            made[key] = result
            in_work.remove(key)
            news.notify_all()
        return result

    return inner
