def once(function):
    return function


def twice(function):
    return function()


class Meta(type):
    pass
