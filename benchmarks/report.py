"""Write the tables of docs/performance.md from the results."""

from __future__ import annotations

from statistics import median
from typing import TYPE_CHECKING, NamedTuple

from figures import number, ratio, value
from goals import FALCONPY, REQUESTS, SESSION, goals_of
from plots import linked

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from bench import Samples
    from figures import Results

END = "<!-- end -->"


def table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """Write a table; all columns except the first are numbers."""
    marks = ["---", *["---:"] * (len(head) - 1)]
    return "".join(f"| {' | '.join(row)} |\n" for row in (head, marks, *rows))


class Column(NamedTuple):
    """A column of a table: its head, its measure, and the row that it is divided by."""

    head: str
    measure: str
    scale: float = 1
    base: str = ""


def compared(samples: Samples, first: str, columns: Sequence[Column]) -> str:
    """Write a table with a row for each label; columns without measurements are omitted."""
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
BY_HAND = "http.client"


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
    return "".join(f"| {' | '.join(row)} |\n" for row in (["Part", "What was used"], ["---", "---"], *rows))


def headroom(results: Results) -> str:
    """Write how much faster the server is than its clients, by CPU time, which other load hardly changes."""
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


def context(results: Results) -> str:
    """Write the table of the functions with a token in their context."""
    columns = (
        Column("wall ms", "total", MILLI),
        Column("/ http.client", "total", base=BY_HAND),
        Column("CPU ms", "cpu", MILLI),
        Column("/ http.client", "cpu", base=BY_HAND),
        Column("M instructions", "instructions", MEGA),
        Column("/ http.client", "instructions", base=BY_HAND),
        Column("peak RSS MB", "peak"),
        Column("modules", "modules"),
    )
    return compared(results["context"]["http"], "Client", columns)


def function(results: Results) -> str:
    """Write the table of the functions with credentials in their environment."""
    columns = (
        Column("module loaded, wall ms", "init", MILLI),
        Column("first invocation, wall ms", "first", MILLI),
        Column("second, wall ms", "second", MILLI),
        Column("all, CPU ms", "cpu", MILLI),
        Column("/ falconpy", "cpu", base=FALCONPY),
        Column("/ requests", "cpu", base=REQUESTS),
        Column("M instructions", "instructions", MEGA),
        Column("/ falconpy", "instructions", base=FALCONPY),
        Column("/ requests", "instructions", base=REQUESTS),
        Column("peak RSS MB", "peak"),
        Column("connections", "connections"),
    )
    return compared(results["function"]["https"], "Client", columns)


DEAREST = 10
"""Classes in the table of the imports."""


def imports(results: Results) -> str:
    """Write the classes whose import costs most, the median, and falconpy's."""
    samples: Samples = results["imports"]["classes"]
    cost = "instructions" if any("instructions" in found for found in samples.values()) else "cpu"
    ours = sorted(
        (label for label in samples if label.startswith("falconlite ")),
        key=lambda label: samples[label][cost][0],
        reverse=True,
    )
    middle: dict[str, list[float]] = {
        measure: [median(samples[label][measure][0] for label in ours)]
        for measure in ("cpu", "modules", "instructions")
        if measure in samples[ours[0]]
    }
    most = {label: samples[label] for label in ours[:DEAREST]}
    others = {label: found for label, found in samples.items() if label not in ours}
    columns = (
        Column("M instructions", "instructions", MEGA),
        Column("/ median", "instructions", base=(name := f"the median of {len(ours)}")),
        Column("CPU ms", "cpu", MILLI),
        Column("modules", "modules"),
    )
    return compared({**most, name: middle, **others}, "Class", columns)


def start(results: Results) -> str:
    """Write the cost of each step of a start."""
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
        Column("/ http.client", "cpu", base=BY_HAND),
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
    """Add the server's counts for each thousand calls, without the first connection, which every client opens."""
    more = {
        f"{name}/1000": [
            max(count - 1, 0) / calls * 1000 for count, calls in zip(found[name], found["calls"], strict=True)
        ]
        for name in ("connections", "handshakes")
    }
    pairs = zip(found["server"], found["wall"], found["calls"], strict=True)
    return {**found, **more, "busy": [server / (wall * calls) * 100 for server, wall, calls in pairs]}


def far(results: Results) -> str:
    """Write the tables of calls to an API that is far away."""
    columns = (
        Column("seconds", "total"),
        Column("/ falconpy", "total", base=FALCONPY),
        Column("/ requests", "total", base=REQUESTS),
        Column("/ floor", "floors"),
        Column("ms before the first call", "before", MILLI),
        Column("CPU s", "cpu"),
        Column("connections", "connections"),
        Column("handshakes", "handshakes"),
    )
    return _each(results["far"], columns, {calls: f"A token and {int(calls):,} calls" for calls in results["far"]})


RECORDS = {"first": ", the first call of the process", "https": "", "packed": ", gzipped"}
"""What the names of the places say about the call."""


def records(results: Results) -> str:
    """Write the tables of the large answers."""
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
        names[name] = f"{int(count):,} records over TLS{RECORDS[place]}"
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


def children(results: Results) -> str:
    """Write the table of the child tenants."""
    samples: Samples = results["children"]["far"]
    base = next((label for label in samples if label.startswith("falconpy")), "")
    columns = (
        Column("seconds", "wall"),
        Column("/ falconpy", "wall", base=base),
        Column("CPU s", "cpu"),
        Column("/ falconpy", "cpu", base=base),
        Column("peak RSS MB", "peak"),
    )
    return compared(samples, "Client: way", columns)


def idle(results: Results) -> str:
    """Write the tables of the memory of one more client."""
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


def loops(results: Results) -> str:
    """Write the tables of the event loop."""
    samples = results["loops"]
    call = (
        Column("CPU µs/call", "cpu", MICRO),
        Column("/ falconlite", "cpu", base="falconlite"),
        Column("/ aiohttp", "cpu", base="aiohttp"),
        Column("k instructions", "instructions", KILO),
        Column("/ aiohttp", "instructions", base="aiohttp"),
        Column("wall µs/call", "wall", MICRO),
        Column("peak RSS MB", "peak"),
    )
    many = (
        Column("CPU µs/call", "cpu", MICRO),
        Column("connections", "connections"),
        Column("logins", "tokens"),
        Column("failed calls", "failed"),
        Column("MB more after 6,000 calls", "grown"),
        Column("loop busy at most, ms", "busy", MILLI),
        Column("+ garbage collection, ms", "collected", MILLI),
    )
    first = (
        Column("CPU ms", "cpu", MILLI),
        Column("loop busy at most, ms", "busy", MILLI),
        Column("+ garbage collection, ms", "collected", MILLI),
        Column("loop busy at most during the login, ms", "first busy", MILLI),
    )
    export = (
        Column("CPU s", "cpu"),
        Column("/ export_devices", "cpu", base="falconlite: export_devices"),
        Column("/ iter_devices raw", "cpu", base="falconlite: iter_devices raw"),
        Column("seconds", "wall"),
        Column("peak RSS MB", "peak"),
        Column("connections", "connections"),
        Column("loop busy at most, ms", "busy", MILLI),
        Column("+ garbage collection, ms", "collected", MILLI),
    )
    family = (
        Column("CPU s", "cpu"),
        Column("/ for_each_child", "cpu", base="falconlite: for_each_child"),
        Column("seconds", "wall"),
        Column("peak RSS MB", "peak"),
        Column("loop busy at most, ms", "busy", MILLI),
        Column("+ garbage collection, ms", "collected", MILLI),
    )
    parts = (
        ("A small call over TLS", "warm", call),
        ("1,000 calls at the same time over TLS, six times, with `pool_size=20`", "many", many),
        ("5,000 records over TLS, the first call", "first", first),
        ("The same, gzipped", "packed", first),
        ("Export of 100,000 hosts at 40 ms", "export", export),
        ("500 children with 200 hosts each at 40 ms", "children", family),
    )
    return "\n".join(f"{title}:\n\n{compared(samples[place], 'Client', columns)}" for title, place, columns in parts)


def _each(places: dict[str, Samples], columns: Sequence[Column], names: dict[str, str]) -> str:
    return "\n".join(
        f"{names.get(place, place)}:\n\n{compared(samples, 'Client', columns)}" for place, samples in places.items()
    )


def goals(results: Results) -> str:
    """Write the table of the goals."""
    rows = []
    for goal in goals_of(results):
        measured = [found for measure in goal.measures if (found := goal.measured(results, measure)) is not None]
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
    for made in (
        about,
        headroom,
        cold,
        context,
        function,
        imports,
        start,
        warm,
        far,
        records,
        decoders,
        export,
        children,
        idle,
        threads,
        loops,
        goals,
    )
}


def filled(text: str, results: Results) -> str:
    """Return the text of a page with the measured tables, and their charts, between their markers."""
    for name, made in TABLES.items():
        before, found, rest = text.partition(f"<!-- {name} -->\n")
        _, end, after = rest.partition(END)
        if not found or not end:
            raise SystemExit(f"the page lacks the lines <!-- {name} --> and {END}, between which a table goes")
        if name in results or (name in {"about", "goals"} and "machine" in results):
            text = f"{before}{found}\n{linked(name, results)}{made(results)}\n{end}{after}"
    return text


def bare(results: Results) -> str:
    """Return the tables alone, without the goals, which need the full scale."""
    return "\n".join(f"## {name}\n\n{made(results)}" for name, made in TABLES.items() if name in results)
