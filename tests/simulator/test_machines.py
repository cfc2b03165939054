"""The machines behind real-time response: their files against a model, the words of a line, and each command."""

import base64
import fnmatch
import hashlib
import io
import json
import ntpath
import posixpath
import tarfile
import zipfile

import pytest
from Cryptodome.Cipher import AES
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
        ("Windows", "encrypt C:\\x", "Check your filename"),
        ("Windows", "encrypt C:\\Windows\\win.ini c2hvcnQ=", "32 bytes in base64"),
        ("Windows", "map C: \\\\server\\share u p", "already in use"),
        ("Windows", "map Z: server u p", "path was not found"),
        ("Windows", "unmap Z:", "could not be found"),
        ("Windows", "update install KB1", "no update 'KB1'"),
        ("Windows", "reg load C:\\nothing HKU\\x", "Check your filename"),
        ("Windows", "reg load C:\\Windows\\win.ini HKLM\\SOFTWARE", "exists already"),
        ("Windows", "reg unload HKLM\\SOFTWARE", "No hive is loaded"),
        ("Linux", "umount /", "target is busy"),
        ("Linux", "umount /tmp", "not mounted"),
        ("Linux", "mount server:/data /nothing", "does not exist"),
        ("Linux", "tar -f=x.tar /etc", "one of -c and -u"),
        ("Linux", "tar -u -f=/etc/hosts /etc/passwd", "does not look like a tar archive"),
    ],
)
def test_a_command_that_fails_says_so_on_stderr(platform, line, wrong):
    output = Terminal(platform)(line)
    assert output.stdout == ""
    assert wrong in output.stderr


def test_what_a_command_changed_is_there_until_another_one_changes_it_back():
    """Mounts, network drives, hives and updates: what reads them, before and after each change, and after a restore."""
    for platform, change, back, read, word in (
        ("Windows", "map z \\\\server\\share u p", "unmap Z:", "mount", "\\\\server\\share"),
        ("Windows", "map Z: \\\\server\\share u p", "unmap Z:", "cd Z:\\", "Z:\\"),
        ("Linux", "mount server:/data /tmp -t=nfs", "umount /tmp", "mount", "server:/data on /tmp"),
        ("Mac", "mount server:/data /tmp", "umount server:/data", "mount", "server:/data on /tmp"),
        (
            "Windows",
            "reg load {user}\\NTUSER.DAT HKU\\Of",
            "reg unload HKU\\of",
            "reg query HKU\\Of\\Environment",
            "TEMP",
        ),
    ):
        terminal = Terminal(platform)
        user = f"C:\\Users\\{terminal.machine.host.user}"
        for line, there in ((change, True), (back, False), (change, True)):
            assert not terminal(line.format(user=user)).stderr, line
            assert (word in terminal(read).stdout) is there, (line, read)
            again = made(platform)
            again.restore(json.loads(json.dumps(terminal.machine.state())))
            terminal.machine = again
            assert (word in terminal(read).stdout) is there, "after a restore"
        assert terminal(change.format(user=user)).stderr or platform != "Windows", "a second time"


def test_an_update_that_was_installed_is_no_longer_offered():
    terminal = Terminal()
    offered = [row.split()[0] for row in terminal("update list").stdout.split("\n")[1:]]
    first, *others = offered
    before = terminal("update history").stdout
    assert first not in before
    assert "Available" in terminal(f"update query {first}").stdout
    terminal.machine.now = BORN + 3600
    assert terminal(f"update install {first}").takes > 1
    assert terminal(f"update install {first[2:]}").stderr, "it is installed"
    assert [row.split()[0] for row in terminal("update list").stdout.split("\n")[1:]] == others
    latest, *rest = terminal("update history").stdout.split("\n")[1:]
    assert (latest.split()[0], rest) == (first, before.split("\n")[1:])
    assert "Installed 2026-01-01T01:01:00Z" in terminal(f"update query {first}").stdout


def test_a_tar_archive_has_the_files_and_an_update_replaces_them():
    for option, name, mode in (
        ("", "x.tar", "r:"), ("-z", "x", "r:gz"), ("-j", "x", "r:bz2"), ("-J", "x", "r:xz"),
        ("-a", "x.tgz", "r:gz"), ("-a", "x.tar.xz", "r:xz"), ("-a", "x.tar", "r:"),
    ):  # fmt: skip
        terminal = Terminal("Linux", text=b"new")
        terminal("cd /tmp")
        terminal("mkdir inner")
        terminal("cp /etc/hosts inner/hosts")
        assert terminal(f"tar -f={name} -c /tmp/inner {option}").stdout == f"/tmp/{name}"
        terminal("rm inner/hosts")
        terminal("cd inner")
        terminal("put text")
        for mark, names in (("u", {"inner", "inner/hosts", "inner/text"}), ("c", {"inner", "inner/text"})):
            assert not terminal(f"tar -f=/tmp/{name} -{mark} /tmp/inner {option}").stderr
            content = terminal.machine.disk.find(f"/tmp/{name}").read()
            with tarfile.open(fileobj=io.BytesIO(content), mode=mode) as archive:
                assert set(archive.getnames()) == names
                assert archive.extractfile("inner/text").read() == b"new"


def test_an_encrypted_file_is_decrypted_by_its_key():
    key = bytes(range(32))
    for text in ("", base64.b64encode(key).decode()):
        terminal = Terminal()
        before = terminal.machine.disk.find("C:\\Windows\\win.ini").read()
        said = terminal(f"encrypt C:\\Windows\\win.ini {text}").stdout
        used = key if text else base64.b64decode(said.partition("Key: ")[2])
        after = terminal.machine.disk.find("C:\\Windows\\win.ini").read()
        plain = AES.new(used, AES.MODE_CBC, after[:16]).decrypt(after[16:])
        assert plain == before + bytes([plain[-1]]) * plain[-1]


def test_a_diagnosis_leaves_an_archive_where_samples_look_for_it():
    terminal = Terminal()
    path = terminal("cswindiag").stdout
    assert fnmatch.fnmatchcase(path, "C:\\Program Files\\CrowdStrike\\Rtr\\PutRun\\CSWinDiag*.zip")
    with zipfile.ZipFile(io.BytesIO(terminal.machine.disk.find(path).read())) as archive:
        assert {"CrowdStrike/CSFalconService.exe", "System.evtx"} <= set(archive.namelist())


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
