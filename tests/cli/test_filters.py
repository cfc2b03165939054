"""``--filter``: a caret stands under the mistake, and nothing is sent."""

from tests.cases import each


@each(
    "filter, caret",
    [
        ("hostname='a'", 8),
        ("hostname:'a'+", 13),
        ("(hostname:'a'", 13),
        ("hostname:'a')", 12),
        ("hostname:'a' platform_name:'b'", 13),
        ("hostnam:'a'", 0),
        ("platform_name:'a',(hostname:'b'+lastseen:>'now-1d')", 32),
    ],
)
def test_a_caret_stands_under_the_mistake(here, cloud, filter, caret):
    ended = here("hosts", "list", "--filter", filter)
    assert ended.status == 2
    assert ended.err.splitlines()[1:] == [f"  {filter}", f"  {' ' * caret}^"]
    assert not cloud.requests


@each("filter", ["hostname:*'*a*'", "made_up_name:'x'", "device_policies.prevention.policy_id:'x'", "*", " "])
def test_a_filter_that_may_be_right_is_sent(here, cloud, filter):
    here("hosts", "list", "--filter", filter)
    assert cloud.requests
