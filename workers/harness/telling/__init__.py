"""Tells one failure in the learner's terms: a little library, from a traceback to a Failure.

In reading order, each file answers one question:

  failures       What is there to say of this exception? Begins everything below.
  bare           And where its class, the memory or the stack allow next to nothing?
  asking         What if it comes from `input()`, where nobody types?
  names          What does the solution call what the tests do not find?
  at_import      Whose is it, if the tests were still being loaded?

Where the test stood:

  trees          What binds a name in the tests' text, and what stands at a position?
  scenes         Which frames are the tests', and does an expression speak of the solution?
  fixtures       What was done for the test before it began?
  expected       Which side of a comparison is written out, where neither does?

What the assertion says:

  assertions     Which assertion failed, and with which values?
  comparisons    What did each kind of assertion expect, and what did it get?
  kept           How does a bare assert keep what it compares?
  statements     And what does it say then?
  raising        Which assertions wait for an exception?
  of_pytest      What do those of pytest say?

Which call led to it:

  calls          What does a learner type to see the same?
  slices         Which statements of the test does that take?
  effects        Which of the earlier ones have changed what it uses?
  iterations     Which round of a loop was it?
  rewriting      How does that read without `self` and names of the test?
"""
