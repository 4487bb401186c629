def add(a, b):
    total = a + b
    return total


x = 5
breakpoint()
y = add(x, 2)
for number in range(3):
    y += number
print("y is", y)
breakpoint()
