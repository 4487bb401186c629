"""options that an event adds to the queries of every session: others load the lists too, whatever they
ask for. An option belongs to one query."""

from cookbook import Ingredient, Recipe, Tag
from sqlalchemy import event, select
from sqlalchemy.orm import Session, joinedload, selectinload


@event.listens_for(Session, "do_orm_execute")
def load_everything(state):
    if state.is_select and state.bind_mapper is Recipe.__mapper__ and not state.is_relationship_load:
        state.statement = state.statement.options(
            joinedload(Recipe.author),
            selectinload(Recipe.tags),
            selectinload(Recipe.ingredients).joinedload(Ingredient.food),
        )


def load(engine, query):
    with Session(engine) as session:
        return session.scalars(query).all()


def newest(engine, count):
    return load(engine, select(Recipe).order_by(Recipe.added.desc(), Recipe.id).limit(count))


def tagged(engine, names):
    query = select(Recipe).where(Recipe.tags.any(Tag.name.in_(names)))
    return load(engine, query.order_by(Recipe.title, Recipe.id))
