from collections import Counter, defaultdict

groups = defaultdict(list)
first = groups["a"]
first.append(1)
is_empty = not groups["b"]
counts = Counter("tea")
none = counts["z"]
if groups["c"] == []:
    counts["e"] += 1
