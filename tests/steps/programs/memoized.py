known = {}


def ways(n):
    if n in known:
        return known[n]
    if n <= 1:
        result = 1
    else:
        result = ways(n - 1) + ways(n - 2)
    known[n] = result
    return result


answer = ways(5)
