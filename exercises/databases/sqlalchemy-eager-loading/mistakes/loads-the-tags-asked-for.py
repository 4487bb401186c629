"""a condition on the tags that are loaded, as well as on the recipes: `recipe.tags` should be the list
of all."""

from datetime import date

from sqlalchemy import Column, Engine, ForeignKey, Table, create_engine, select
from sqlalchemy.orm import (
    DeclarativeBase,
    Mapped,
    Session,
    joinedload,
    mapped_column,
    relationship,
    selectinload,
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


def whole(query):
    """The query, with all that a page reads."""
    return query.options(
        joinedload(Recipe.author),
        selectinload(Recipe.tags),
        selectinload(Recipe.ingredients).joinedload(Ingredient.food),
    )


def newest(engine, count):
    query = select(Recipe).order_by(Recipe.added.desc(), Recipe.id).limit(count)
    with Session(engine) as session:
        return list(session.scalars(whole(query)))


def tagged(engine, names):
    asked = Tag.name.in_(names)
    query = select(Recipe).where(Recipe.tags.any(asked)).order_by(Recipe.title, Recipe.id)
    query = query.options(
        joinedload(Recipe.author),
        selectinload(Recipe.tags.and_(asked)),
        selectinload(Recipe.ingredients).joinedload(Ingredient.food),
    )
    with Session(engine) as session:
        return session.scalars(query).all()
