def area(shape):
    match shape:
        case ("square", side):
            return side * side
        case ("circle", radius):
            return 3 * radius * radius
        case _:
            return 0


areas = []
for shape in [("circle", 2), ("square", 3), "dot"]:
    areas.append(area(shape))
