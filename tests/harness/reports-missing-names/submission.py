def added(a, b):
    return a + b
