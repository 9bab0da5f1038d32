"""Makes a `Graph`: of a data folder, of its cache, or of a pack; and imports a file of another tool."""

from __future__ import annotations

import gc
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Final

from graph.api import Graph
from graph.build import BuiltGraph, build
from graph.dataset import Dataset
from graph.errors import FilterError, PackError
from graph.pack.manifest import is_pack
from graph.values import public

if TYPE_CHECKING:
    from typing import Unpack

    from graph.ingest import Import
    from graph.pack import Pack
    from graph.typed import ImportOptions

__all__ = ["import_file", "load", "load_cached"]

_MANY: Final = 10_000  # links


@public
def load(folder: str | Path = "data", *, engine: str | None = None, cache: bool = False) -> Graph:
    """Read, check and build the data folder; or open a pack, `NAME.axis`, of which each question reads its part.

    An `engine` searches a pack (docs/scale.md); `cache` answers from the cache of a large data folder (docs/pack.md).

    Raises:
        FilterError: An engine is given with a data folder, or is none that is known.
        DataError: The data has errors; the exception carries every one of them.
        PackError: The pack is damaged, or of another version.
    """
    if is_pack(Path(folder)):
        from graph.pack import open_pack

        if engine is not None:
            from graph.engine.spark import refuse_other

            refuse_other(engine)
        return Graph(open_pack(folder, engine=engine))
    if engine is not None:
        raise FilterError(
            "an `engine` answers from a pack", help="make one: `axisgraph pack NAME.axis`", words=("engine",)
        )
    return load_cached(Path(folder)) if cache else _of(_read(folder))


def load_cached(folder: Path, noted: Callable[[str], None] = lambda _: None) -> Graph:
    """Return the graph of a data folder, from its cache if it is large; `noted` takes a line about the cache."""
    from graph.compiled.keys import is_large

    if not is_large(folder):
        return _of(_read(folder))
    from graph.compiled.cache import compiled

    found = compiled(folder, noted)
    if isinstance(found, Dataset):
        return _of(found)
    pack = found
    return Graph(pack, whole=lambda: _whole(pack, folder))


def _read(folder: str | Path) -> Dataset:
    from graph.loader import load_dataset

    return load_dataset(folder)


def _of(dataset: Dataset) -> Graph:
    built = build(dataset)
    if len(built.graded) >= _MANY:
        gc.freeze()  # a sweep over all records in the midst of a question takes seconds
    return Graph(built)


def _whole(pack: Pack, folder: Path) -> BuiltGraph:
    """Return all of a cache; of the data folder, if the cache was deleted meanwhile."""
    try:
        return pack.whole()
    except PackError:
        return build(_read(folder))


@public
def import_file(
    format: str, path: str | Path, *, into: str | Path | None = None, **options: Unpack[ImportOptions]
) -> Import:
    """Import a file from another tool as a data set; `save` writes it into a data folder. See `graph.ingest`.

    Args:
        format: One of `graph.ingest.FORMATS`.
        path: The file, or the folder for a format of several files.
        into: A data folder to add to; actors with the same name are the same actor.
        options: The fields of `graph.ingest.Options`: `mapping={"source": "payer"}, kind="funding"`, ...

    Raises:
        DataError: The file has faults; the exception carries every one, by row.
        FilterError: There is no such format or option, or the columns cannot be identified.
        MissingExtra: The format needs a package that is not installed.
    """
    from graph import ingest
    from graph.ingest.folder import existing_data, origin_of

    unknown = sorted(options.keys() - ingest.Options.__dataclass_fields__.keys())
    if unknown:
        known = ", ".join(ingest.Options.__dataclass_fields__)
        raise FilterError(f"there is no import option `{unknown[0]}`", help=f"the options are {known}")
    base = existing_data(Path(into), origin_of(format, Path(path))) if into is not None else None
    return ingest.import_file(format, path, ingest.Options(**options), base)
