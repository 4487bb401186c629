"""Rotates a square picture in place, by a quarter to the right."""


def rotate(picture):
    picture.reverse()
    for r in range(len(picture)):
        for c in range(r):
            picture[r][c], picture[c][r] = picture[c][r], picture[r][c]
    return picture
