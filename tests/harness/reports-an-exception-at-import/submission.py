print("loading")


def read(mapping):
    return mapping["key"]


value = read({})
