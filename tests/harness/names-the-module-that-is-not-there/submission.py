def mean(numbers):
    import numpy.linalg

    return numpy.mean(numbers)
