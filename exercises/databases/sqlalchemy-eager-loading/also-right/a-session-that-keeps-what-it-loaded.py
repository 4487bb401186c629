"""a `sessionmaker` whose sessions do not expire what they have loaded, and a transaction for each
call."""

from datetime import date

from sqlalchemy import Column, Engine, ForeignKey, Table, create_engine, desc, false, or_, select
from sqlalchemy.orm import (
    DeclarativeBase,
    Mapped,
    Session,
    joinedload,
    mapped_column,
    relationship,
    selectinload,
    sessionmaker,
)


class Base(DeclarativeBase):
    """The base class of the models."""


class Author(Base):
    __tablename__ = "authors"

    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str]


class Tag(Base):
    __tablename__ = "tags"

    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str]


class Food(Base):
    __tablename__ = "foods"

    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str]


class Ingredient(Base):
    __tablename__ = "ingredients"

    id: Mapped[int] = mapped_column(primary_key=True)
    recipe_id: Mapped[int] = mapped_column(ForeignKey("recipes.id"))
    food_id: Mapped[int] = mapped_column(ForeignKey("foods.id"))
    grams: Mapped[int]
    food: Mapped[Food] = relationship()


recipe_tags = Table(
    "recipe_tags",
    Base.metadata,
    Column("recipe_id", ForeignKey("recipes.id"), primary_key=True),
    Column("tag_id", ForeignKey("tags.id"), primary_key=True),
)


class Recipe(Base):
    __tablename__ = "recipes"

    id: Mapped[int] = mapped_column(primary_key=True)
    title: Mapped[str]
    added: Mapped[date]
    author_id: Mapped[int | None] = mapped_column(ForeignKey("authors.id"))
    author: Mapped[Author | None] = relationship()
    tags: Mapped[list[Tag]] = relationship(secondary=recipe_tags, order_by=Tag.name)
    ingredients: Mapped[list[Ingredient]] = relationship(order_by=Ingredient.id)


def load(engine, query):
    sessions = sessionmaker(engine, expire_on_commit=False)
    with sessions.begin() as session:
        recipes = [recipe for (recipe,) in session.execute(query.options(*parts())).unique()]
    return recipes


def parts():
    """What is read of a recipe later."""
    yield selectinload(Recipe.ingredients).options(joinedload(Ingredient.food))
    yield joinedload(Recipe.author)
    yield joinedload(Recipe.tags)


def newest(engine, count):
    return load(engine, select(Recipe).order_by(desc(Recipe.added), Recipe.id).limit(count))


def tagged(engine, names):
    ids = select(Recipe.id).join(Recipe.tags).where(or_(false(), *[Tag.name == n for n in names]))
    query = select(Recipe).where(Recipe.id.in_(ids.group_by(Recipe.id)))
    return sorted(load(engine, query), key=lambda recipe: (recipe.title, recipe.id))
