x = 1
é = "😀"; if x = 2:
    pass
