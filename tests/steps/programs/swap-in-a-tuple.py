pair = ([1], [2])
first, second = pair
first.extend(second)
try:
    pair[0] = []
except TypeError as error:
    said = str(error)
