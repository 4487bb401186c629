def min_max(items):
    smallest = largest = None
    for place, item in enumerate(items):
        if place == 0:
            smallest = largest = item
        if item < smallest:
            smallest = item
        if largest < item:
            largest = item
    return smallest, largest
