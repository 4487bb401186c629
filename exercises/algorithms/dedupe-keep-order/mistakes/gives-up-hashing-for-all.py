"""one `try` around everything: a single unhashable item, and all the others are searched for in a
list as well."""


def dedupe(items):
    items = list(items)
    try:
        return list(dict.fromkeys(items))
    except TypeError:
        result = []
        for item in items:
            if item not in result:
                result.append(item)
        return result
