from greeting import greet

print(greet("you"))
print(greet())
