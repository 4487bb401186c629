import gc
import unittest
import weakref

from solution import Section


def alive_after(use):
    """How many sections that use() returns are alive when nobody holds them any more."""
    watched = [weakref.ref(section) for section in use()]
    return sum(watch() is not None for watch in watched)


def refuse(section):
    """A rule that nothing passes."""
    raise ValueError(f"{section.title} is refused")


def refuse_with_a_cause(section):
    """A rule that nothing passes, with an exception that has a cause."""
    try:
        refuse(section)
    except ValueError as error:
        raise RuntimeError("no way") from error


def refuse_by_itself(section):
    """A rule that nothing passes, with an exception that holds the section."""
    raise ValueError(section)


def accept(section):
    """A rule that everything passes."""


def untouched():
    """A section with which nothing was done."""
    return [Section("alone", "text")]


def parent_and_child():
    """A section and the one that was added to it."""
    parent = Section("parent")
    return [parent, parent.add(Section("child"))]


def deep():
    """Four sections on three levels."""
    top = Section("top")
    middle = top.add(Section("middle"))
    return [top, middle, middle.add(Section("low")), middle.add(Section("lower"))]


def written():
    """A section that was written."""
    section = Section("section", "text")
    section.write()
    return [section]


def loud():
    """A section that was written in another style."""
    section = Section("section", "text")
    section.use("loud")
    section.write()
    section.use("plain")
    return [section]


def refused():
    """A section that did not pass a check."""
    section = Section("section")
    section.check(refuse)
    return [section]


def refused_with_a_cause():
    """A section that did not pass a check, whose exception has a cause."""
    section = Section("section")
    section.check(refuse_with_a_cause)
    return [section]


def refused_by_itself():
    """A section that was checked with a rule whose error holds the section itself."""
    section = Section("section")
    section.check(refuse_by_itself)
    return [section]


def everything():
    """Two sections with which everything was done that can be done."""
    top = Section("top", "text")
    low = top.add(Section("low"))
    low.use("loud")
    low.path()
    top.write()
    low.check(refuse)
    return [top, low]


def written_in(style, section):
    """What a section writes in a style, or "KeyError" if there is no such style."""
    try:
        section.use(style)
    except KeyError:
        return "KeyError"
    return section.write()


class SectionTest(unittest.TestCase):
    def setUp(self):
        gc.collect()
        gc.disable()
        self.addCleanup(gc.enable)

    # rule: so that a section dies as soon as nobody outside holds it
    # rule: there is more than one reference cycle in it
    def test_one_dies(self):
        """a section that nobody has used dies"""
        self.assertEqual(alive_after(untouched), 0)

    # rule: so that a section dies as soon as nobody outside holds it
    def test_family_dies(self):
        """sections inside sections die"""
        alive = [alive_after(use) for use in (untouched, parent_and_child, deep)]
        self.assertEqual(alive, [0, 0, 0])

    # rule: so that a section dies as soon as nobody outside holds it
    def test_written_dies(self):
        """a section that was written dies"""
        self.assertEqual(alive_after(written), 0)

    # rule: so that a section dies as soon as nobody outside holds it
    def test_loud_dies(self):
        """a section whose style was changed dies"""
        self.assertEqual(alive_after(loud), 0)

    # rule: so that a section dies as soon as nobody outside holds it
    def test_refused_dies(self):
        """a section that failed a check dies"""
        alive = [alive_after(use) for use in (untouched, refused)]
        self.assertEqual(alive, [0, 0])

    # rule: so that a section dies as soon as nobody outside holds it
    def test_refused_with_a_cause_dies(self):
        """a section dies even if the exception of its check had a cause, or held the section"""
        uses = (refused, refused_with_a_cause, refused_by_itself)
        self.assertEqual([alive_after(use) for use in uses], [0, 0, 0])

    # rule: so that a section dies as soon as nobody outside holds it, without gc and without a new method to call
    def test_everything_dies(self):
        """sections die after all of that together"""
        self.assertEqual(alive_after(everything), 0)

    # rule: its parent: the section it was added to, or None if there is none
    def test_parent(self):
        """parent is the section that it was added to"""
        top = Section("top")
        low = top.add(Section("low"))
        self.assertIs(low.parent, top)
        self.assertIsNone(top.parent)

    # rule: but not its parent: … None if there is none or it has died
    def test_parent_dies_first(self):
        """a section does not keep its parent alive, and parent is None afterwards"""
        top = Section("top")
        low = top.add(Section("low"))
        del top
        self.assertIsNone(low.parent)
        self.assertEqual(low.path(), ["low"])

    # rule: its parent: the section it was added to
    # rule: the rest stays as it is
    def test_moved(self):
        """a section that is added elsewhere has a new parent, and add returns it"""
        first, second, low = Section("first"), Section("second"), Section("low")
        self.assertIs(second.add(first.add(low)), low)
        self.assertIs(low.parent, second)

    # rule: a section keeps its sections alive, in order
    def test_keeps_its_sections(self):
        """a section keeps those inside it alive, in order"""
        top = Section("top")
        top.add(Section("one")).add(Section("inner"))
        top.add(Section("two"))
        self.assertEqual([section.title for section in top.sections], ["one", "two"])
        self.assertEqual([section.title for section in top.sections[0].sections], ["inner"])

    # rule: path() returns the titles from the outermost section to this one
    def test_path(self):
        """path has the titles from the outermost section on"""
        top = Section("Trees")
        oak = top.add(Section("Broadleaf")).add(Section("Oak"))
        self.assertEqual(oak.path(), ["Trees", "Broadleaf", "Oak"])
        self.assertEqual(top.path(), ["Trees"])

    # rule: path() returns the titles from the outermost section to this one
    def test_path_grows(self):
        """path begins with what the outermost section was added to later"""
        birds, owls = Section("Birds"), Section("Owls")
        birds.add(owls)
        animals = Section("Animals")
        animals.add(birds)
        self.assertEqual(owls.path(), ["Animals", "Birds", "Owls"])

    # rule: path() returns the titles from the outermost section to this one
    def test_false_parent(self):
        """path has the title of a parent that is false too"""

        class Chapter(Section):
            def __bool__(self):
                return False

        chapter = Chapter("Draft")
        self.assertEqual(chapter.add(Section("Notes")).path(), ["Draft", "Notes"])

    # rule: use(style) sets how write() writes: "plain", the default, or "loud"
    def test_styles(self):
        """writes plain at first, then in the style that was chosen last"""
        section = Section("title", "Mind the gap")
        self.assertEqual(section.write(), "Mind the gap")
        section.use("loud")
        self.assertEqual(section.write(), "MIND THE GAP")
        section.use("plain")
        self.assertEqual(section.write(), "Mind the gap")
        self.assertEqual(Section("without a text").write(), "")

    # rule: use(style) sets how write() writes
    def test_style_of_one(self):
        """the style of a section is its own"""
        first, second = Section("first", "Hush"), Section("second", "Hush")
        first.use("loud")
        self.assertEqual([first.write(), second.write()], ["HUSH", "Hush"])

    # rule: any other style raises KeyError, and changes nothing
    def test_unknown_style(self):
        """raises KeyError for an unknown style, and keeps the one it had"""
        section = Section("title", "Mind the gap")
        section.use("loud")
        self.assertEqual(written_in("write_plain", section), "KeyError")
        self.assertEqual(section.write(), "MIND THE GAP")
        plain = Section("title", "Mind the gap")
        self.assertEqual(written_in("bold", plain), "KeyError")
        self.assertEqual(plain.write(), "Mind the gap")

    # rule: use(style) sets how write() writes
    def test_text_changes(self):
        """writes the text as it is by now"""
        section = Section("title", "old")
        section.use("loud")
        section.text = "new"
        self.assertEqual(section.write(), "NEW")

    # rule: subclasses may override write_plain and write_loud
    def test_override(self):
        """uses the writers of a subclass"""

        class Framed(Section):
            def write_plain(self):
                return f"[{self.text}]"

            def write_loud(self):
                return f"[[{super().write_loud()}]]"

        framed = Framed("title", "news")
        self.assertEqual(framed.write(), "[news]")
        framed.use("loud")
        self.assertEqual(framed.write(), "[[NEWS]]")

    # rule: check(rule) calls rule(section) and returns whether it raised nothing
    # rule: problem is then None, or the type and message of the exception
    def test_problem(self):
        """problem is the type and the message of the exception"""
        section = Section("Moss")
        self.assertEqual(section.check(refuse), False)
        self.assertEqual(section.problem, "ValueError: Moss is refused")

    # rule: problem is then None
    # rule: returns whether it raised nothing
    def test_problem_is_over(self):
        """problem is None before any check, and after one that raised nothing"""
        section = Section("Moss")
        self.assertIsNone(section.problem)
        section.check(refuse)
        self.assertEqual(section.check(accept), True)
        self.assertIsNone(section.problem)

    # rule: returns whether it raised nothing
    # rule: problem is then None
    def test_check_within_a_check(self):
        """check goes by its own rule, even if the rule checks the section again"""
        section = Section("Moss")
        self.assertEqual(section.check(lambda one: one.check(refuse)), True)
        self.assertIsNone(section.problem)

    # rule: check lets KeyboardInterrupt through
    def test_interrupt(self):
        """check lets KeyboardInterrupt through"""

        def stop(section):
            raise KeyboardInterrupt

        with self.assertRaises(KeyboardInterrupt):
            Section("Moss").check(stop)


if __name__ == "__main__":
    unittest.main()
