def push(stack, item):
    stack.append(item)
    return len(stack)


def counter():
    count = 0

    def more():
        nonlocal count
        count += 1
        return count

    return more


stack = []
for letter in "abc":
    push(stack, letter)
more = counter()
total = 0
total += more() + more()
last = stack.pop() if push(stack, "d") > 3 else None
