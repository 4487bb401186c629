"""A deep copy of lists, dicts and tuples."""


def deepcopy(value, memo=None):
    memo = {} if memo is None else memo
    if id(value) in memo:
        return memo[id(value)]
    if isinstance(value, list):
        result = memo[id(value)] = []
        result.extend(deepcopy(item, memo) for item in value)
        return result
    if isinstance(value, dict):
        result = memo[id(value)] = {}
        result.update((deepcopy(k, memo), deepcopy(v, memo)) for k, v in value.items())
        return result
    if isinstance(value, tuple):
        return tuple(deepcopy(item, memo) for item in value)
    return value
