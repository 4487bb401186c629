# pyright: reportExplicitAny=error
# pyright: reportImplicitOverride=error
from typing import Self, assert_type
from solution import Link, PagedLink

# rule: Pyright accepts your code in its standard mode
# rule: every parameter has a type, and none is Any
# rule: # type: ignore has no effect
# rule: Every override says so with @override
# rule: A PagedLink may be used wherever a Link may
# test: passes the type checker by itself

# rule: to, param and page return an object of the class they are called on, and the checker knows it
# test: to: returns a link of the class it is called on
assert_type(Link.to("/films"), Link)
assert_type(PagedLink.to("/films"), PagedLink)

# rule: to, param and page return an object of the class they are called on, and the checker knows it
# test: param: returns a link of the class it is called on
assert_type(Link.to("/films").param("by", "Varda"), Link)
assert_type(PagedLink.to("/films").param("by", "Varda"), PagedLink)

# rule: to, param and page return an object of the class they are called on, and the checker knows it
# test: page: returns a link of the class it is called on
assert_type(PagedLink.to("/films").page(2), PagedLink)

# rule: for subclasses of yours too
# test: to: returns a link of a subclass
class Sale(PagedLink): ...
assert_type(Sale.to("/films"), Sale)

# rule: for subclasses of yours too
# test: param: returns a link of a subclass
class Sale(PagedLink): ...
def show(link: Sale) -> None:
    assert_type(link.param("by", "Varda"), Sale)

# rule: for subclasses of yours too
# test: page: returns a link of a subclass
class Sale(PagedLink): ...
def show(link: Sale) -> None:
    assert_type(link.page(2), Sale)

# rule: for subclasses of yours too
# test: knows the class of a link after many steps
class Sale(PagedLink):
    def cheap(self) -> Self:
        return self.param("max", "10")
assert_type(Sale.to("/films").page(2).param("by", "Varda").cheap().page(3).cheap(), Sale)

# rule: for subclasses of yours too
# test: param: returns a link of a subclass of Link
class Download(Link):
    def as_pdf(self) -> Self:
        return self.param("as", "pdf")
assert_type(Download.to("/bill").param("of", "May").as_pdf(), Download)

# rule: both strings
# rule: Link does not
# test: param: refuses an int as a value of a Link
Link.to("/films").param("year", "1962")
Link.to("/films").param("year", 1962)  # refused: reportArgumentType

# rule: PagedLink also takes an int as the value
# test: param: takes a string or an int as a value of a PagedLink
def show(link: PagedLink, value: str | int) -> None:
    link.param("year", value)

# rule: both strings
# test: param: refuses None as a value
Link.to("/films").param("year", None)  # refused: reportArgumentType
PagedLink.to("/films").param("year", None)  # refused: reportArgumentType

# rule: PagedLink also takes an int as the value
# test: param: refuses a float as a value
PagedLink.to("/films").param("year", 1962)
PagedLink.to("/films").param("year", 1962.5)  # refused: reportArgumentType

# rule: both strings
# test: param: refuses a name that is not a string
Link.to("/films").param(1, "by")  # refused: reportArgumentType
PagedLink.to("/films").param(1, "by")  # refused: reportArgumentType

# rule: The checker expects an int or None of a Link
# test: number: is an int or None for a Link
def show(link: Link) -> None:
    assert_type(link.number(), int | None)

# rule: and an int of a PagedLink
# test: number: is an int for a PagedLink
assert_type(PagedLink.to("/films").number(), int)

# rule: of a PagedLink only
# test: page: is refused for a Link
Link.to("/films").page(2)  # refused: reportAttributeAccessIssue

# rule: link.page(number)
# test: page: refuses a string
PagedLink.to("/films").page(2)
PagedLink.to("/films").page("2")  # refused: reportArgumentType

# rule: Link.to(path)
# test: to: refuses a path that is not a string
Link.to(404)  # refused: reportArgumentType

# rule: link.url() is the path
# test: url: returns a string
assert_type(Link.to("/films").url(), str)
assert_type(PagedLink.to("/films").url(), str)

# rule: A PagedLink may be used wherever a Link may
# test: may be given to a function that takes a Link
def show(link: Link) -> str:
    return link.param("by", "Varda").url()
show(PagedLink.to("/films"))
