"""looks the key up first and asks forgiveness: KeyError for new, TypeError for not hashable"""

import functools


def memoize(function):
    """Call function once for the same arguments and remember its result."""
    results = {}

    @functools.wraps(function)
    def wrapper(*args, **kwargs):
        keep = True
        try:
            key = (args, frozenset(kwargs.items()))
            return results[key]
        except KeyError:
            pass
        except TypeError:
            keep = False
        result = function(*args, **kwargs)
        if keep:
            results[key] = result
        return result

    def cache_clear():
        """Forget all results."""
        results.clear()

    wrapper.cache_clear = cache_clear
    return wrapper
