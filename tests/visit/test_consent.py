"""What a visitor is asked to agree to, and who they are taken for."""

from __future__ import annotations

from runtime.visit.consent import Fact, summary
from runtime.visit.naming import FOR, Expected
from runtime.visit.offer import Offer
from runtime.visit.settings import DeviceSettings

DEVICE = DeviceSettings()
REMEMBERS = Offer(keeps=(("transcript", 7.0),), of_named=(("memory", 30.0),))


def test_only_what_is_used_is_said() -> None:
    assert Fact.SEEN in summary(DEVICE).facts
    blind = summary(DeviceSettings(use_camera=False, use_microphone=False))
    assert Fact.NOT_SEEN in blind.facts and Fact.SEEN not in blind.facts and not blind.camera
    assert Fact.NOT_HEARD in blind.facts


def test_a_persona_that_does_not_look_needs_no_camera() -> None:
    told = summary(DEVICE, Offer(sees=False))
    assert not told.camera and Fact.NOT_SEEN in told.facts


def test_what_is_noticed_is_said_as_far_as_policy_lets_it_be() -> None:
    assert not {Fact.MANNER, Fact.FEELINGS} & set(summary(DEVICE, Offer(watch="presence")).facts)
    assert {Fact.MANNER, Fact.FEELINGS} & set(summary(DEVICE, Offer(watch="no-emotion")).facts) == {Fact.MANNER}
    assert {Fact.MANNER, Fact.FEELINGS} <= set(summary(DEVICE, Offer(watch="full")).facts)


def test_everything_that_is_kept_is_said_with_its_days() -> None:
    told = summary(DEVICE, Offer(keeps=(("transcript", 7.0), ("answers", 90.0), ("memory", None))))
    assert dict(told.days) == {Fact.TRANSCRIPT: 7.0, Fact.ANSWERS: 90.0, Fact.REMEMBERED: None}
    assert Fact.ERASED not in told.facts and told.asks_to_keep


def test_where_nothing_is_kept_everything_is_erased() -> None:
    told = summary(DEVICE)
    assert Fact.ERASED in told.facts and not told.asks_to_keep


def test_a_stranger_may_say_who_they_are_only_where_they_are_asked() -> None:
    passing = summary(DEVICE, REMEMBERS)
    assert not {Fact.NAMED, Fact.IF_NAMED} & set(passing.facts)
    asked = summary(DEVICE, REMEMBERS, asks=True)
    assert asked.days[Fact.IF_NAMED] == 30.0 and asked.asks_to_keep
    alone = summary(DEVICE, Offer(of_named=(("memory", 30.0),)), asks=True)
    assert not alone.asks_to_keep, "an empty field already keeps nothing"


def test_one_whom_staff_named_is_told_so() -> None:
    told = summary(DEVICE, REMEMBERS, "Ada Brown")
    assert told.days[Fact.NAMED] == 30.0 and Fact.IF_NAMED not in told.facts
    assert not {Fact.NAMED, Fact.IF_NAMED} & set(summary(DEVICE, Offer(), "Ada Brown", asks=True).facts)


def test_who_is_expected_is_forgotten_after_a_while() -> None:
    expected = Expected("Ada Brown", 100.0)
    assert expected.at(100.0 + FOR - 1) == "Ada Brown"
    assert expected.at(100.0 + FOR) == ""


def test_what_is_perceived_is_asked_for_where_it_is_read_or_handed_on() -> None:
    offer = Offer(keeps=(("report", None), ("picture", None)))
    told = summary(DEVICE, offer)
    assert {Fact.REPORTED, Fact.PICTURED, Fact.ERASED} <= set(told.facts) and told.asks_to_keep
    blind = summary(DEVICE.model_copy(update={"use_camera": False}), offer)
    assert Fact.PICTURED not in blind.facts
    assert Fact.REST_ERASED in summary(DEVICE, Offer(keeps=(("transcript", 7.0), ("report", None)))).facts
