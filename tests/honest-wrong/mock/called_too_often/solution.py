"""A cache that forgets falsy results."""


class Cache:
    def __init__(self, function):
        self.function = function
        self.results = {}

    def __call__(self, key):
        if not self.results.get(key):
            self.results[key] = self.function(key)
        return self.results[key]
