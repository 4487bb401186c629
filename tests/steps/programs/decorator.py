def logged(function):
    def wrapper(*args):
        calls.append(args)
        return function(*args)

    return wrapper


calls = []


@logged
def add(a, b):
    return a + b


total = add(1, 2) + add(3, 4)
