"""What keeps a verdict honest, without second-guessing an answer.

`judges` knows whether unittest is the one that CPython came with; `answers` finds the object that
equals everything; `own_work` puts the library back for the moment in which the harness itself needs
it; `originals` is what both know the library by.
"""
