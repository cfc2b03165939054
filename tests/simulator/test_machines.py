"""The machines behind real-time response: their files against a model, the words of a line, and each command."""

import hashlib
import json
import ntpath
import posixpath

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from falconlite.simulator.machines.commands import ACTIVE, ADMIN, COMMANDS, READ, run
from falconlite.simulator.machines.host import Host, Invalid
from falconlite.simulator.machines.lines import split, words
from falconlite.simulator.machines.machine import Machine
from tests.cases import each

QUICK = settings(max_examples=80, deadline=None, suppress_health_check=list(HealthCheck), derandomize=True)
BORN = 1_767_225_600.0


class Shelf:
    """The files and scripts of the cloud."""

    def __init__(self, **files):
        self.files = files

    def put_file(self, name):
        return self.files.get(name)

    def script(self, name, *, admin):
        return self.files.get(name) if admin or name.startswith("public") else None

    def falcon_script(self, name):
        return None


def made(platform="Windows", aid="a" * 32, seed="7"):
    return Machine(Host(aid, seed, platform, "WEB1", "10.0.0.5", "02-00-00-00-00-05", "corp.example", "OS 1"), BORN)


class Terminal:
    """A session on a machine: it keeps the directory."""

    def __init__(self, platform="Windows", level=ADMIN, **files):
        self.machine, self.shelf, self.level = made(platform), Shelf(**files), level
        self.directory, self.history = self.machine.host.root, []

    def __call__(self, line):
        _, output = run(line, self.level, self.machine, self.directory, self.shelf, self.history)
        self.directory = output.directory or self.directory
        self.history.append(line)
        return output

    def names(self, path):
        listed = self(f"ls '{path}'")
        assert not listed.stderr, listed
        if not self.machine.host.windows:
            return set(listed.stdout.split("\n")) - {""}
        return {row[:40].strip() for row in listed.stdout.split("\n")[4:]}


# The words of a line


@each(
    ("line", "found"),
    [
        ("", []),
        ("ls", ["ls"]),
        ("  ls   C:\\Windows ", ["ls", "C:\\Windows"]),
        ('cat "C:\\Program Files\\a.txt"', ["cat", "C:\\Program Files\\a.txt"]),
        ("runscript -CloudFile='my script'", ["runscript", "-CloudFile=my script"]),
        ("runscript -Raw=```echo 'a b'\necho \"c\"``` -Timeout=5",
         ["runscript", "-Raw=echo 'a b'\necho \"c\"", "-Timeout=5"]),
        ("cat it's", ["cat", "it's"]),
        ("get ''", ["get", ""]),
    ],
)  # fmt: skip
def test_a_line_is_split_at_blanks_outside_of_quotes(line, found):
    assert words(line) == found


def test_options_are_told_from_arguments():
    assert split(["-l", "-Timeout=5", "a=b", "-1", "C:\\-x", "--la", "-Raw=x=y"]) == (
        ["a=b", "-1", "C:\\-x"],
        {"l": "", "timeout": "5", "la": "", "raw": "x=y"},
    )


@QUICK
@given(st.text(max_size=60))
def test_any_line_is_split(line):
    split(words(line))


# The file system, against a dict

NAMES = st.sampled_from(["a", "b", "B", "c"])
PATHS = st.lists(NAMES, min_size=1, max_size=3)
STEPS = st.lists(
    st.one_of(
        st.tuples(st.just("mkdir"), PATHS),
        st.tuples(st.just("put"), PATHS),
        st.tuples(st.just("rm -Force"), PATHS),
        st.tuples(st.sampled_from(["cp", "mv"]), PATHS, PATHS),
    ),
    max_size=14,
)


class Model:
    """A file system as a dict: directories hold None."""

    def __init__(self, paths, base):
        self.paths, self.windows = paths, paths is ntpath
        self.held: dict[str, bytes | None] = {base: None}

    def key(self, path):
        return next(
            (known for known in self.held if known == path or (self.windows and known.lower() == path.lower())), None
        )

    def inside(self, path):
        start = self.paths.join(path, "")
        return [known for known in self.held if known.startswith(start)]

    def remove(self, path):
        found = self.key(path)
        for one in [found, *self.inside(found)]:
            del self.held[one]


@QUICK
@given(st.sampled_from([("Windows", ntpath, "C:\\z"), ("Linux", posixpath, "/z")]), STEPS)
def test_files_are_those_that_a_plain_model_has(kind, steps):
    platform, paths, base = kind
    terminal, model = Terminal(platform), Model(paths, base)
    terminal(f"mkdir {base}")
    for number, (command, *operands) in enumerate(steps):
        full = [paths.join(base, *operand) for operand in operands]
        source = model.key(full[0])
        above = model.key(paths.dirname(full[0]))
        if command in {"put", "mkdir"} and (source is not None or above is None or model.held[above] is not None):
            continue  # what a command does below a file, or in a directory that is missing, is not modelled
        if command == "put":
            content = f"{number}".encode()
            terminal.shelf.files["new"] = content
            terminal.directory = above
            terminal("put new")
            terminal(f"mv new {full[0]}")
            model.held[paths.join(above, paths.basename(full[0]))] = content
        elif command == "mkdir":
            terminal(f"mkdir {full[0]}")
            model.held[paths.join(above, paths.basename(full[0]))] = None
        elif command == "rm -Force":
            assert bool(terminal(f"{command} {full[0]}").stderr) is (source is None)
            if source is not None:
                model.remove(source)
        else:
            copied(terminal, model, command, source, full)
    for path in [base, *model.inside(base)]:
        held = model.held[path]
        if held is None:
            names = {paths.basename(one) for one in model.inside(path) if paths.dirname(one) == path}
            assert terminal.names(path) == names, path
        else:
            assert terminal(f"cat {path}").stdout.encode() == held
            digest = hashlib.sha256(held).hexdigest()
            assert digest in terminal(f"filehash {path}").stdout.lower()


def copied(terminal, model, command, source, full):
    """Copy or move in both, where the model knows what comes of it."""
    paths, target = model.paths, model.key(full[1])
    if source is None:
        assert terminal(f"{command} {full[0]} {full[1]}").stderr
        return
    place = paths.join(target, paths.basename(source)) if target and model.held[target] is None else full[1]
    above = model.key(paths.dirname(place))
    taken = model.key(place) is not None or above is None or model.held[above] is not None
    if taken or above == source or above.startswith(paths.join(source, "")):
        return
    terminal(f"{command} {full[0]} {full[1]}")
    place = paths.join(above, paths.basename(place))
    new = {place + one[len(source) :]: model.held[one] for one in [source, *model.inside(source)]}
    if command == "mv":
        model.remove(source)
    model.held |= new


# Commands


@each("platform", ["Windows", "Linux", "Mac"])
def test_a_machine_is_what_its_facts_and_the_seed_say(platform):
    here, again = Terminal(platform), Terminal(platform)
    for line in ("ls", "ps", "netstat", "env", "users", "mount"):
        assert here(line).stdout == again(line).stdout != ""
    name = "C:\\Windows\\System32\\drivers\\etc\\hosts" if platform == "Windows" else "/etc/hosts"
    assert "10.0.0.5 WEB1" in here(f"cat {name}").stdout
    other = made(platform, aid="b" * 32)
    assert [p.pid for p in other.processes()] != [p.pid for p in here.machine.processes()]
    pids = {str(process.pid) for process in here.machine.processes()}
    assert {row.split()[-1] for row in here("netstat").stdout.split("\n")[1:]} == pids


@each(
    ("platform", "line", "said"),
    [
        ("Windows", "cd C:\\windows\\TEMP", "C:\\Windows\\Temp"),
        ("Windows", "cd ..", "C:\\"),
        ("Linux", "cd ~", "/root"),
        ("Linux", "cd ../..", "/"),
        ("Mac", "cd /Users/Shared/../Shared", "/Users/Shared"),
        ("Windows", "mkdir C:\\demo", "C:\\demo"),
        ("Windows", "get C:\\Windows\\notepad.exe", "C:\\Windows\\notepad.exe"),
        ("Linux", "runscript -Raw=```hostname```", "WEB1"),
        ("Windows", "runscript -Raw=```Write-Output 'a b'; hostname```", "a b\nWEB1"),
        ("Windows", "runscript -CloudFile=hello -CommandLine=''", "from the cloud"),
        ("Windows", "run C:\\Windows\\notepad.exe", "The process was successfully started"),
        ("Windows", "put tool", "Operation completed successfully."),
        ("Windows", "eventlog list", "Application\nSecurity\nSystem"),
        ("Mac", "csrutil", "System Integrity Protection status: enabled."),
    ],
)  # fmt: skip
def test_a_command_says_what_it_did(platform, line, said):
    output = Terminal(platform, hello="echo 'from the cloud'", tool=b"x")(line)
    assert (output.stdout, output.stderr) == (said, "")


@each(
    ("platform", "line", "wrong"),
    [
        ("Windows", "cat C:\\nothing", "Check your filename"),
        ("Windows", "get C:\\Windows", "Check your filename"),
        ("Windows", "cd C:\\nothing", "cannot find the path"),
        ("Linux", "rm /tmp", "is a directory"),
        ("Linux", "mkdir /tmp", "already exists"),
        ("Linux", "cp /etc/hosts /etc/passwd", "already exists"),
        ("Linux", "cp /etc /etc/copy", "is inside of"),
        ("Windows", "kill 1", "process identifier 1"),
        ("Windows", "memdump 1", "process identifier 1"),
        ("Windows", "eventlog view Nothing", "'Nothing'"),
        ("Windows", "reg query HKLM\\Nothing", "does not exist"),
        ("Windows", "runscript -Raw=```frobnicate```", "The term 'frobnicate' is not recognized"),
        ("Linux", "runscript -Raw=```frobnicate 'a```", "frobnicate: command not found"),
        ("Linux", "runscript -Raw=```sleep 31```", "timed out"),
        ("Windows", "encrypt C:\\x", "the simulator does not model it"),
    ],
)
def test_a_command_that_fails_says_so_on_stderr(platform, line, wrong):
    output = Terminal(platform)(line)
    assert output.stdout == ""
    assert wrong in output.stderr


@each(
    ("platform", "line", "code"),
    [
        ("Windows", "frobnicate", 40006),
        ("Windows", "", 40006),
        ("Windows", "reg", 40006),
        ("Windows", "reg frobnicate", 40006),
        ("Linux", "reg query HKLM", 40006),
        ("Linux", "ipconfig", 40006),
        ("Windows", "runscript", 40006),
        ("Windows", "runscript -CloudFile=nothing", 40006),
        ("Windows", "runscript a b c d", 40012),
        ("Windows", "cat", 40013),
        ("Windows", "put nothing", 40408),
    ],
)
def test_a_line_that_is_not_valid_is_refused_with_its_code(platform, line, code):
    with pytest.raises(Invalid) as refused:
        Terminal(platform)(line)
    assert refused.value.code == code


OF_LEVELS = {  # as the vendor's PowerShell module offers them
    READ: "cat cd clear env filehash getsid help history ipconfig ls mount netstat ps users",
    ACTIVE: "cp encrypt get kill map memdump mkdir mv restart rm runscript shutdown unmap xmemdump zip",
    ADMIN: "cswindiag falconscript put put-and-run run",
}


@each(("least", "name"), [(level, name) for level, names in OF_LEVELS.items() for name in names.split()])
def test_a_command_is_allowed_from_its_level_up(least, name):
    line = " ".join([name, *["x"] * COMMANDS[name].least])
    for level in (READ, ACTIVE, ADMIN):
        terminal = Terminal(level=level, x=b"x")
        try:
            terminal(line)
            allowed = True
        except Invalid as invalid:
            allowed = invalid.code != 40006 or (name in {"runscript", "falconscript"} and level >= least)
        assert allowed is (level >= least), level


def test_only_administrators_run_scripts_that_are_not_in_the_cloud_or_not_public():
    for line, least in (
        ("runscript -CloudFile=public1", ACTIVE),
        ("runscript -CloudFile=secret", ADMIN),
        ("runscript -Raw=```hostname```", ADMIN),
        ("runscript -HostPath=C:\\Windows\\win.ini", ADMIN),
    ):
        for level in (ACTIVE, ADMIN):
            terminal = Terminal(level=level, public1="hostname", secret="hostname")
            if level >= least:
                terminal(line)
            else:
                with pytest.raises(Invalid, match="not valid"):
                    terminal(line)


def test_a_value_of_the_registry_names_the_machine():
    output = Terminal()("reg query HKLM\\SYSTEM\\CurrentControlSet\\Services\\Tcpip\\Parameters Hostname")
    assert output.stdout.split() == [
        "HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Services\\Tcpip\\Parameters",
        *("Hostname", "REG_SZ", "WEB1"),
    ]


ARGUMENTS = st.sampled_from(
    [
        *(
            "/",
            "C:\\",
            "\\\\server\\share",
            "\\\\?\\C:\\x",
            "..",
            "~",
            "~/..",
            "",
            "a\x00b",
            "C:",
            "D:\\x",
            "//",
            "CON",
            "é",
        ),
        *(
            "/etc/hosts",
            "C:\\Windows\\win.ini",
            "C:\\Windows",
            "/tmp",
            "HKLM",
            "HKLM\\\\",
            "\\",
            "System",
            "1",
            "9" * 30,
        ),
        *(
            "-l",
            "-R",
            "-Force",
            "-n",
            "-ShowHex",
            "-Value=x",
            "-CloudFile=public1",
            "-Raw=```sleep 9999999; cat /; x > /```",
        ),
        *("-HostPath=/etc/hosts", "-Timeout=99999", "-Raw=", "tool", "'", '"', "```", "-Raw=```echo 'a > b```"),
    ]
)
LINES = st.builds(
    lambda name, rest: " ".join([name, *rest]), st.sampled_from(list(COMMANDS)), st.lists(ARGUMENTS, max_size=3)
)


def test_a_directory_is_copied_and_moved_with_all_that_is_in_it():
    terminal = Terminal("Linux", a=b"a", b=b"b")
    for line in ("mkdir /x", "mkdir /x/y", "cd /x", "put a", "cd /x/y", "put b", "cp /x /tmp", "mv /x /z"):
        assert terminal(line).stderr == ""
    for base in ("/tmp/x", "/z"):
        assert (terminal.names(base), terminal.names(f"{base}/y")) == ({"a", "y"}, {"b"})
        assert terminal(f"cat {base}/y/b").stdout == "b"
    assert terminal("ls /x").stderr


def answered(terminal, line):
    """Return what a line writes, or the status with which it is refused."""
    try:
        output = terminal(line)
    except Invalid as invalid:
        return invalid.status
    return output.stdout + output.stderr


@settings(QUICK, max_examples=250)
@given(
    st.sampled_from(["Windows", "Linux", "Mac"]), st.lists(st.one_of(LINES, LINES, st.text(max_size=30)), max_size=5)
)
def test_any_lines_are_run_or_refused(platform, lines):
    terminal = Terminal(platform, tool=b"x", public1="hostname")
    told = [answered(terminal, line) for line in lines]
    assert all(isinstance(one, str) or one in {400, 404} for one in told)
    again = made(platform)
    again.restore(json.loads(json.dumps(terminal.machine.state())))
    assert again.state() == terminal.machine.state()


def test_a_process_that_was_ended_is_gone_and_one_that_was_started_is_there():
    terminal = Terminal()
    found = next(process for process in terminal.machine.processes() if process.name == "notepad.exe")
    assert f" {found.pid} " in terminal("ps").stdout
    terminal(f"kill {found.pid}")
    assert f" {found.pid} " not in terminal("ps").stdout
    terminal("run C:\\Windows\\notepad.exe")
    assert "notepad.exe" in terminal("ps").stdout


def test_a_value_of_the_registry_is_read_as_it_was_written_and_is_gone_when_deleted():
    terminal = Terminal()
    assert terminal("reg set HKLM\\Software\\New Value -ValueType=REG_DWORD -Value=5").stderr == ""
    assert "REG_DWORD" in terminal("reg query hklm\\software\\NEW value").stdout
    assert "HKEY_LOCAL_MACHINE\\Software\\New" in terminal("reg query HKLM\\Software").stdout
    terminal("reg delete HKLM\\Software\\New Value")
    assert terminal("reg query HKLM\\Software\\New Value").stderr


def test_what_changed_comes_back_from_a_state():
    terminal = Terminal(tool=b"x")
    for line in ("put tool", "rm C:\\Windows\\win.ini", "run tool", "reg set HKLM\\A b -Value=c"):
        terminal(line)
    again = Terminal()
    again.machine.restore(terminal.machine.state())
    for line in ("ls", "ls C:\\Windows", "ps", "cat tool", "reg query HKLM\\A"):
        assert again(line) == terminal(line)
