"""Values as a learner reads them: one shown as text, and two that should be equal told apart.

In reading order, each file answers one question:

  showing        How is any value shown, and in how many characters?
  fields         What does an object of the learner's hold, without asking it?
  digits         How is a number shown that Python will not print?
  equality       What is there to say of two values that should be equal?
  approximate    And of one that should be nearly so?
  differences    Where do they part?
  pointing       How is that place put in words?
  windows        How do two long values show it?
  alignment      Which items of two lists stand for each other?
  lookalike      Which characters differ, where two strings look alike?
"""
