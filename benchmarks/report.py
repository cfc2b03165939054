"""Write the tables of docs/performance.md from the measurements."""

from __future__ import annotations

from statistics import median
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from bench import Samples

Results = dict[str, Any]
END = "<!-- end -->"


def number(value: float | None) -> str:
    """Format a number with three significant digits."""
    if value is None:
        return ""
    if isinstance(value, int):
        return f"{value:,}"
    if abs(value) >= 100 or value == 0:
        return f"{value:,.0f}"
    digits = 2
    while abs(value) * 10 ** (digits - 2) < 1 and digits < 6:
        digits += 1
    return f"{value:.{digits - (abs(value) >= 10)}f}"


def table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """Format a table; all columns except the first are numbers."""
    marks = ["---", *["---:"] * (len(head) - 1)]
    return "".join(f"| {' | '.join(row)} |\n" for row in (head, marks, *rows))


def value(samples: Samples, label: str, measure: str, scale: float = 1) -> float | None:
    """Return the median of a measure."""
    found = samples.get(label, {}).get(measure)
    return median(found) * scale if found else None


def ratio(samples: Samples, label: str, base: str, measure: str) -> float | None:
    """Return the median of the ratios of the rounds."""
    pairs = zip(samples.get(label, {}).get(measure, ()), samples.get(base, {}).get(measure, ()), strict=False)
    found = [one / other for one, other in pairs if other > 0]
    return median(found) if found else None


class Column(NamedTuple):
    """A column of a table: its head, its measure, and the row that ratios refer to."""

    head: str
    measure: str
    scale: float = 1
    base: str = ""


def compared(samples: Samples, first: str, columns: Sequence[Column]) -> str:
    """Format a table with a row per label; leave out columns without data."""
    used = [column for column in columns if any(column.measure in found for found in samples.values())]
    rows = []
    for label in samples:
        cells = [
            ratio(samples, label, column.base, column.measure)
            if column.base
            else value(samples, label, column.measure, column.scale)
            for column in used
        ]
        rows.append([label, *map(number, cells)])
    return table([first, *(column.head for column in used)], rows)


MICRO, MILLI, KILO, MEGA = 1e6, 1e3, 1e-3, 1e-6
FALCONPY, SESSION, REQUESTS = "falconpy", "falconpy, session=", "requests.Session"


def about(results: Results) -> str:
    """Write the table of the machine."""
    found = results["machine"]
    versions = ", ".join(f"{name} {version}" for name, version in found["versions"].items())
    rows = [
        ["Processor", f"{found['cpu']}, {found['cores']} cores"],
        ["System", found["system"]],
        ["Python", f"{found['python']}, {found['openssl']}"],
        ["Packages", versions],
    ]
    return "".join(f"| {' | '.join(row)} |\n" for row in (["", ""], ["---", "---"], *rows))


def headroom(results: Results) -> str:
    """Write how much faster the server is than its clients, in CPU time, which other programs barely affect."""
    rows = []
    for place, samples in results["headroom"].items():
        served = value(samples, "fifty under way", "each", MICRO)
        bare = value(samples, "bare socket", "cpu", MICRO)
        least = value(samples, "http.client", "cpu", MICRO)
        rates = [value(samples, name, "wall") for name in ("fifty under way", "bare socket", "http.client")]
        room = least / served if least and served else None
        rows.append([place, *map(number, (served, bare, least, room, *(1 / rate for rate in rates if rate)))])
    head = (
        "Over",
        "server, CPU µs/request",
        "bare socket, CPU µs/call",
        "http.client, CPU µs/call",
        "headroom",
        "server, requests/s",
        "bare socket, calls/s",
        "http.client, calls/s",
    )
    return table(head, rows)


def cold(results: Results) -> str:
    """Write the tables of the start."""
    columns = (
        Column("wall ms", "total", MILLI),
        Column("/ falconpy", "total", base=FALCONPY),
        Column("CPU ms", "cpu", MILLI),
        Column("/ falconpy", "cpu", base=FALCONPY),
        Column("/ requests", "cpu", base=REQUESTS),
        Column("M instructions", "instructions", MEGA),
        Column("/ falconpy", "instructions", base=FALCONPY),
        Column("/ requests", "instructions", base=REQUESTS),
        Column("peak RSS MB", "peak"),
        Column("modules", "modules"),
        Column("connections", "connections"),
    )
    return _each(results["cold"], columns, {"https": "Over TLS", "http": "Over HTTP"})


def start(results: Results) -> str:
    """Write what each step of a start takes."""
    columns = (Column("M instructions", "instructions", MEGA),)
    return "".join(compared(samples, "Step", columns) for samples in results["start"].values())


def warm(results: Results) -> str:
    """Write the tables of the small call."""
    columns = (
        Column("CPU µs/call", "cpu", MICRO),
        Column("/ falconpy", "cpu", base=FALCONPY),
        Column("/ session=", "cpu", base=SESSION),
        Column("/ requests", "cpu", base=REQUESTS),
        Column("/ urllib3", "cpu", base="urllib3"),
        Column("k instructions", "instructions", KILO),
        Column("/ requests", "instructions", base=REQUESTS),
        Column("wall µs/call", "wall", MICRO),
        Column("connections/1,000", "connections/1000"),
        Column("handshakes/1,000", "handshakes/1000"),
        Column("server busy %", "busy"),
    )
    places = {
        place: {label: _per_call(found) for label, found in samples.items()}
        for place, samples in results["warm"].items()
    }
    return _each(places, columns, {"http": "Over HTTP", "https": "Over TLS"})


def _per_call(found: dict[str, list[float]]) -> dict[str, list[float]]:
    """Add the server's counts per thousand calls; every client needs the first connection."""
    more = {
        f"{name}/1000": [
            max(count - 1, 0) / calls * 1000 for count, calls in zip(found[name], found["calls"], strict=True)
        ]
        for name in ("connections", "handshakes")
    }
    pairs = zip(found["server"], found["wall"], found["calls"], strict=True)
    return {**found, **more, "busy": [server / (wall * calls) * 100 for server, wall, calls in pairs]}


def far(results: Results) -> str:
    """Write the table of calls to a distant API."""
    columns = (
        Column("seconds", "wall"),
        Column("/ falconpy", "wall", base=FALCONPY),
        Column("/ requests", "wall", base=REQUESTS),
        Column("/ floor", "floors"),
        Column("CPU s", "cpu"),
        Column("connections", "connections"),
        Column("handshakes", "handshakes"),
    )
    return compared(results["far"]["far"], "Client", columns)


def records(results: Results) -> str:
    """Write the tables of large responses."""
    columns = (
        Column("CPU ms", "cpu", MILLI),
        Column("/ falconpy", "cpu", base=FALCONPY),
        Column("/ requests", "cpu", base=REQUESTS),
        Column("wall ms", "wall", MILLI),
        Column("peak MB over idle", "peak"),
        Column("/ falconpy", "peak", base=FALCONPY),
        Column("kept MB", "kept"),
        Column("server CPU ms", "server", MILLI),
    )
    names = {}
    for name in results["records"]:
        place, count = name.split()
        names[name] = f"{int(count):,} records over TLS{', gzipped' if place == 'packed' else ''}"
    return _each(results["records"], columns, names)


def decoders(results: Results) -> str:
    """Write the tables of the decoders."""
    columns = (
        Column("CPU ms", "cpu", MILLI),
        Column("/ json", "cpu", base="json"),
        Column("/ model_validate", "cpu", base="json, model_validate"),
        Column("import ms", "import", MILLI),
        Column("instructions / json", "instructions", base="json"),
        Column("peak MB over the body", "peak"),
        Column("/ json", "peak", base="json"),
    )
    names = {count: f"{int(count):,} records" for count in results["decoders"]}
    return _each(results["decoders"], columns, names)


def export(results: Results) -> str:
    """Write the table of the exports."""
    base = "falconpy: kept"
    columns = (
        Column("seconds", "wall"),
        Column("/ falconpy", "wall", base=base),
        Column("CPU s", "cpu"),
        Column("/ falconpy", "cpu", base=base),
        Column("peak RSS MB", "peak"),
        Column("/ falconpy", "peak", base=base),
        Column("requests", "requests"),
        Column("connections", "connections"),
    )
    return compared(results["export"]["far"], "Client: way", columns)


def idle(results: Results) -> str:
    """Write the tables of the memory of clients."""
    columns = (
        Column("KB each", "each", 1024),
        Column("/ falconpy", "each", base=FALCONPY),
        Column("/ session=", "each", base=SESSION),
    )
    return _each(results["idle"], columns, {"http": "Over HTTP", "https": "Over TLS"})


def threads(results: Results) -> str:
    """Write the table of the threads."""
    columns = (
        Column("seconds", "wall"),
        Column("/ falconpy", "wall", base=FALCONPY),
        Column("CPU s", "cpu"),
        Column("connections", "connections"),
        Column("token renewals", "renewals"),
        Column("failed calls", "failed"),
    )
    return compared(results["threads"]["far"], "Client", columns)


def _each(places: dict[str, Samples], columns: Sequence[Column], names: dict[str, str]) -> str:
    return "\n".join(
        f"{names.get(place, place)}:\n\n{compared(samples, 'Client', columns)}" for place, samples in places.items()
    )


class Goal(NamedTuple):
    """A goal for the ratio of two rows."""

    what: str
    against: str
    goal: float
    aim: float
    scenario: str
    place: str
    label: str
    base: str
    measures: tuple[str, ...]


def goals_of(results: Results) -> list[Goal]:
    """Return the goals; those for responses use the largest one."""
    cpu = ("cpu", "instructions")
    most = max(map(int, results.get("decoders", {"0": 0})))
    call, export_way = "warm small call, CPU and instructions", "falconlite: 4 at a time"
    start = "start, token and first result over TLS, instructions"
    large, models = f"{most:,} records in one answer", f"{most:,} records as models, CPU"
    ours = "falconlite"
    return [
        Goal(start, "raw `requests`", 1.06, 1.02, "cold", "https", ours, REQUESTS, ("instructions",)),
        Goal(start, "falconpy", 0.57, 0.54, "cold", "https", ours, FALCONPY, ("instructions",)),
        Goal(call, "raw `requests.Session`", 0.45, 0.22, "warm", "http", ours, REQUESTS, cpu),
        Goal(call, "falconpy with `session=`", 0.40, 0.20, "warm", "http", ours, SESSION, cpu),
        Goal(f"{call}, TLS", "falconpy", 0.015, 0.007, "warm", "https", ours, FALCONPY, cpu),
        Goal(call, "`urllib3` and `json`", 1.30, 0.65, "warm", "http", ours, "urllib3", cpu),
        Goal("token and 200 calls at 40 ms, wall", "falconpy", 0.225, 0.215, "far", "far", ours, FALCONPY, ("wall",)),
        Goal(f"{large}, CPU", "falconpy", 0.65, 0.55, "records", f"https {most}", ours, FALCONPY, ("cpu",)),
        Goal(f"{large}, memory", "falconpy", 0.60, 0.40, "records", f"https {most}", ours, FALCONPY, ("peak",)),
        Goal(
            models,
            "`json.loads` and `model_validate` each",
            0.55,
            0.50,
            "decoders",
            str(most),
            "falconlite, models",
            "json, model_validate",
            ("cpu",),
        ),
        Goal("export at 40 ms, wall", "falconpy", 0.25, 0.16, "export", "far", export_way, "falconpy: kept", ("wall",)),
        Goal("export, memory", "falconpy", 0.12, 0.08, "export", "far", export_way, "falconpy: kept", ("peak",)),
        Goal("one more idle client, memory", "falconpy", 0.25, 0.10, "idle", "https", ours, FALCONPY, ("each",)),
        Goal("the same", "falconpy with `session=`", 0.25, 0.10, "idle", "https", ours, SESSION, ("each",)),
    ]


def goals(results: Results) -> str:
    """Write the table of the goals."""
    rows = []
    for goal in goals_of(results):
        samples = results.get(goal.scenario, {}).get(goal.place, {})
        measured = [
            found for measure in goal.measures if (found := ratio(samples, goal.label, goal.base, measure)) is not None
        ]
        if not measured:
            continue
        most = max(measured)
        reached = "aim" if most <= goal.aim else "goal" if most <= goal.goal else "no"
        numbers = ", ".join(map(number, measured))
        rows.append([goal.what, goal.against, f"{goal.goal:g}", f"{goal.aim:g}", numbers, reached])
    head = ("Scenario", "falconlite against", "goal", "aim", "measured", "reached")
    return table(head, rows)


TABLES: dict[str, Callable[[Results], str]] = {
    made.__name__: made
    for made in (about, headroom, cold, start, warm, far, records, decoders, export, idle, threads, goals)
}


def filled(text: str, results: Results) -> str:
    """Return the page with each measured table between its markers."""
    for name, made in TABLES.items():
        before, found, rest = text.partition(f"<!-- {name} -->\n")
        _, end, after = rest.partition(END)
        if not found or not end:
            raise SystemExit(f"the page lacks the lines <!-- {name} --> and {END}, between which a table goes")
        if name in results or (name in {"about", "goals"} and "machine" in results):
            text = f"{before}{found}\n{made(results)}\n{end}{after}"
    return text


def bare(results: Results) -> str:
    """Return only the tables; goals apply to the full scale only."""
    return "\n".join(f"## {name}\n\n{made(results)}" for name, made in TABLES.items() if name in results)
