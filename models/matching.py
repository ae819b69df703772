"""Which record a name means; two records of one name are never confused."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from models.names import initialled
from models.records import Actor, Record
from models.text import folded_words


class AmbiguousName(LookupError):
    """A name that several records have; `labels` tell them apart, and each can be typed instead."""

    def __init__(self, text: str, labels: tuple[str, ...]) -> None:
        super().__init__(text, labels)
        self.text = text
        self.labels = labels


def names_of(record: Record) -> tuple[str, ...]:
    """The names of a record, the surest first: of an actor `Donald Trump`, `Trump`, `D. Trump`.

    Those in other languages come last: `Vladimir Poutine`, `Poutine`.
    """
    name: str = getattr(record, "name", "")
    others: dict[str, str] = getattr(record, "names", {})
    if isinstance(record, Actor):
        shorts = record.short_names.values()
        return (name, record.short_name, initialled(record), *others.values(), *shorts)
    return (name, *others.values())


class NameIndex:
    """Ids by id, label and name; accents, case and the width of spaces do not matter for names.

    A surer name wins: who is called `Bush` is found before whose short name that is. A label tells records of
    one name apart: `Bush (bush-2)`.
    """

    def __init__(self, entries: Iterable[tuple[str, ...]] = ()) -> None:
        """An entry is an id and its names, the surest first; the first of them is the one shown."""
        self._names: dict[str, str] = {}
        self._tiers: defaultdict[int, defaultdict[str, list[str]]] = defaultdict(lambda: defaultdict(list))
        for entry in entries:
            self.add(*entry)

    @classmethod
    def of(cls, records: Iterable[Record]) -> NameIndex:
        return cls((record.id, *names_of(record)) for record in records)

    def add(self, record_id: str, *names: str) -> None:
        """Find from now on one more record."""
        self._names[record_id] = names[0] if names else ""
        for tier, name in enumerate(names):
            if plain := folded_words(name):
                self._tiers[tier][plain].append(record_id)

    def find(self, text: str) -> str | None:
        """The id of the record meant, None if there is none; raises AmbiguousName if there are several.

        An id is exact and comes first: for tables and command lines, which programs write.
        """
        text = text.strip()
        return text if text in self._names else self.find_typed(text)

    def find_typed(self, text: str) -> str | None:
        """The same for what a person types, to whom ids are not shown: names come first."""
        text = text.strip()
        labelled = self._labelled(text)
        if labelled is not None:
            return labelled
        plain = folded_words(text)
        for tier in sorted(self._tiers):
            ids = self._tiers[tier].get(plain, [])
            if len(ids) > 1:
                raise AmbiguousName(text, tuple(map(self.label, ids)))
            if ids:
                return ids[0]
        return text if text in self._names else None

    def label(self, record_id: str) -> str:
        """What `find` finds the record by: its name, `name (id)` where that means another one, too, or its
        id."""
        name = self._names[record_id]
        if name.strip() and self._is_alone(record_id, name):
            return name
        label = f"{name} ({record_id})"
        return label if self._labelled(label.strip()) == record_id else record_id

    def _is_alone(self, record_id: str, name: str) -> bool:
        """Whether the whole name finds the record."""
        text = name.strip()
        means_another = (text in self._names and text != record_id) or self._labelled(text) is not None
        return not means_another and self._tiers[0].get(folded_words(name)) == [record_id]

    def _labelled(self, text: str) -> str | None:
        """The id in a text such as `name (id)`, if the record has that name."""
        name, _, rest = text.rpartition(" (")
        record_id = rest[:-1] if rest.endswith(")") else ""
        known = self._names.get(record_id)
        if known is None or not name.strip() or folded_words(known) != folded_words(name):
            return None
        return record_id
