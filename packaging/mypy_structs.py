"""For mypy: `msgspec.structs.replace` takes what the struct is made of, each as it is typed there.

The library says `**changes: Any`; for `dataclasses.replace` mypy knows better by itself, and so it
does here (https://mypy.readthedocs.io/en/stable/extending_mypy.html).
"""

from __future__ import annotations

from collections.abc import Callable

from mypy.expandtype import expand_type_by_instance
from mypy.maptype import map_instance_to_supertype
from mypy.nodes import ARG_NAMED_OPT, ARG_POS
from mypy.plugin import FunctionSigContext, Plugin
from mypy.types import (
    CallableType,
    FunctionLike,
    Instance,
    ProperType,
    TypeVarType,
    get_proper_type,
)

STRUCT = "msgspec.Struct"
REPLACE = "msgspec.structs.replace"


class StructsPlugin(Plugin):
    """Knows one function."""

    def get_function_signature_hook(
        self, fullname: str
    ) -> Callable[[FunctionSigContext], FunctionLike] | None:
        """The signature of `replace` depends on what is replaced."""
        return _signature if fullname == REPLACE else None


def _signature(context: FunctionSigContext) -> FunctionLike:
    given = context.args[0]
    if not given:
        return context.default_signature
    kind = get_proper_type(context.api.get_expression_type(given[0]))
    made_by = _made_by(kind)
    if made_by is None:
        return context.default_signature
    names, types = made_by.arg_names[1:], made_by.arg_types[1:]
    return context.default_signature.copy_modified(
        arg_types=[kind, *types],
        arg_kinds=[ARG_POS, *(ARG_NAMED_OPT for _ in names)],
        arg_names=[None, *names],
        ret_type=kind,
        variables=[],
    )


def _made_by(kind: ProperType) -> CallableType | None:
    """How an instance of this kind is made, in its own types; None where that cannot be told."""
    if isinstance(kind, TypeVarType):
        return _made_by(get_proper_type(kind.upper_bound))
    if not isinstance(kind, Instance) or not kind.type.has_base(STRUCT):
        return None
    initialiser = kind.type.get_method("__init__")
    if initialiser is None or initialiser.info.fullname == STRUCT:
        return None
    found = get_proper_type(initialiser.type)
    if not isinstance(found, CallableType):
        return None
    return expand_type_by_instance(found, map_instance_to_supertype(kind, initialiser.info))


def plugin(_version: str) -> type[Plugin]:
    """What mypy asks a plugin's module for."""
    return StructsPlugin
