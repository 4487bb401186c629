from collections import deque

graph = {"a": ["b", "c"], "b": ["d"], "c": ["d"], "d": []}
seen = {"a"}
waiting = deque(["a"])
order = []
while waiting:
    node = waiting.popleft()
    order.append(node)
    for neighbour in graph[node]:
        if neighbour not in seen:
            seen.add(neighbour)
            waiting.append(neighbour)
