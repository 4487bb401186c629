left = [1, 2, 3]
right = []
while left:
    right.append(left.pop())
left, right = right, left
left += [4]
right |= {5} if isinstance(right, set) else right
left[0], left[1] = left[1], left[0]
