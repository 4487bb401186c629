def standings(teams):
    print(sorted(teams))


def memoize(function):
    def cached(*args):
        return function(*args)
