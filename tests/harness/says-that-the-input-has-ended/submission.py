def total():
    return int(input()) + int(input())
