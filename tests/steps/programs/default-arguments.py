def greet(name, greeting="Hello", *, mark="."):
    text = greeting + " " + name + mark
    return text


one = greet("Ada")
two = greet("Bob", mark="?")
three = greet(greeting="Hi", name="Eve")
