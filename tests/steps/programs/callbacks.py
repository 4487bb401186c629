def apply(function, values):
    result = []
    for value in values:
        result.append(function(value))
    return result


def double(x):
    return 2 * x


answer = apply(double, [1, 2])
longest = max(["a", "bbb", "cc"], key=lambda word: len(word))
