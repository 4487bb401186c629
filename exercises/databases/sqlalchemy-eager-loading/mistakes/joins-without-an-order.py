"""joining the tags by hand and leaving their order to the database: `order_by` of the relationship is for
loading that SQLAlchemy does itself."""

from datetime import date

from sqlalchemy import Column, Engine, ForeignKey, Table, create_engine, select
from sqlalchemy.orm import (
    DeclarativeBase,
    Mapped,
    Session,
    aliased,
    contains_eager,
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
    last = select(Recipe).order_by(Recipe.added.desc(), Recipe.id).limit(count).subquery()
    recipe = aliased(Recipe, last)
    query = (
        select(recipe)
        .outerjoin(recipe.tags)
        .order_by(recipe.added.desc(), recipe.id)
        .options(
            contains_eager(recipe.tags),
            joinedload(recipe.author),
            selectinload(recipe.ingredients).joinedload(Ingredient.food),
        )
    )
    with Session(engine) as session:
        return session.scalars(query).unique().all()


def tagged(engine, names):
    query = select(Recipe).where(Recipe.tags.any(Tag.name.in_(names)))
    with Session(engine) as session:
        return list(session.scalars(whole(query).order_by(Recipe.title, Recipe.id)))
