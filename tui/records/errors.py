"""The errors a user can meet, each saying what happened, where, what is safe and what to do."""


class DossierError(Exception):
    """Base of every error shown to a user.

    `what` is one sentence; `where` names file, table, record and field as far as known;
    `safe` says what was left untouched; `todo` says what to do next. All are plain text.
    """

    def __init__(self, what: str, *, where: str = "", safe: str = "", todo: str = "") -> None:
        super().__init__(what)
        self.what = what
        self.where = where
        self.safe = safe
        self.todo = todo

    def __str__(self) -> str:
        """Join the filled parts into one paragraph, a part a line."""
        head = f"{self.where}: {self.what}" if self.where else self.what
        return "\n".join(part for part in (head, self.safe, self.todo) if part)


class StoreError(DossierError):
    """A store that cannot be found, read or understood."""


class SaveError(DossierError):
    """A save that did not happen; the store on disk is as it was."""


class ConflictError(SaveError):
    """The same record was changed by somebody else since it was read.

    `mine` and `theirs` are the two versions, spelled as JSON, or "(removed)".
    """

    def __init__(
        self, what: str, *, where: str, safe: str, todo: str, mine: str = "", theirs: str = ""
    ) -> None:
        super().__init__(what, where=where, safe=safe, todo=todo)
        self.mine = mine
        self.theirs = theirs


class ArticleError(DossierError):
    """An article file that cannot be read as text."""


class RefusedError(DossierError):
    """A change that was refused as a whole; `problems` holds a line for each reason."""

    def __init__(
        self, what: str, problems: list[str], *, where: str = "", safe: str = "", todo: str = ""
    ) -> None:
        super().__init__(what, where=where, safe=safe, todo=todo)
        self.problems = problems


class ImportRefusedError(RefusedError):
    """Records that were not taken in."""

    def __init__(self, what: str, problems: list[str], *, where: str = "") -> None:
        super().__init__(
            what,
            problems,
            where=where,
            safe="Nothing was imported; the store is as it was.",
            todo="Mend the lines named and import again.",
        )


class RemovalRefusedError(RefusedError):
    """Records that were not removed since others refer to them."""

    def __init__(self, problems: list[str]) -> None:
        super().__init__(
            "The removal is refused: records that stay refer to what was to go.",
            problems,
            safe="Nothing was removed; the store is as it was.",
            todo="Change those first (`dossier import --replace`), or name them to go as well.",
        )


class UnknownRecordError(DossierError):
    """An id that no record of the dossier has."""


class QueryError(DossierError):
    """A query whose operator or value means nothing."""
