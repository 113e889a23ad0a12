"""Made pairs in which only the matter differs: what a thing costs, where it is, when, how long, who, whether.

Every thing (a scan, a locker, a claim) has a handful of made facts. A question asks for one of them in one of many
wordings, or for one that is not there. So the sentences about the same thing that do not answer are always at hand,
and so are those that answer for another thing.
"""

from __future__ import annotations

import random

from models.answer_scorer.train.questions import Group, Passage

PLACES = """the garage under the building|the counter on the second floor|room 214|the end of the corridor|the east
wing|the building next door|the basement|the side entrance on Elm Street|the ground floor beside the stairs|level three
behind the glass door|the desk by the elevators|the courtyard""".replace("\n", " ").split("|")
SPANS = """twenty minutes|about an hour|half an hour|two hours|forty-five minutes|three days|two weeks|six weeks|a month|
ten working days|a year|three months|five days|a quarter of an hour""".replace("\n", "").split("|")
TIMES = """8 a.m.|9:30 in the morning|noon|4 p.m.|half past five|7 in the evening|10 a.m.|2 o'clock""".replace(
    "\n", ""
).split("|")
DAYS = "Mondays|Tuesdays and Thursdays|weekdays|Saturdays|every day except Sunday|Wednesday afternoons|Fridays".split(
    "|"
)
SUMS = """fifteen dollars|forty euros|$120|two hundred pounds|nine dollars fifty|€65|thirty francs|$18 an hour|
ninety-five dollars|£4|six dollars a day|two thousand dollars""".replace("\n", "").split("|")
PEOPLE = """Ms. Okoye|Mr. Brandt|nurse Paula Reyes|Dr. Hannah Weiss|the duty manager|the social worker|Samir Haddad|our
secretary Ms. Lin|Dr. Petrov|the ward clerk""".replace("\n", " ").split("|")
PHONES = "555-0110|0800 4471|555-2398|020 7788 12|extension 305|555-0177".split("|")
PAPERS = """your insurance card|a photo identification|the referral letter|two recent payslips|the completed blue form|a
list of your medicines|the original invoice|your booking code""".replace("\n", " ").split("|")
GROUPS = """children under twelve|pregnant women|people over sixty-five|visitors|patients with diabetes|students|staff|
family members|new members|people in wheelchairs""".replace("\n", "").split("|")
LANGUAGES = "Spanish and French|Turkish|sign language|Portuguese|Polish and Russian|Mandarin".split("|")

# Each matter: sentences that state it, questions that ask for it. {x} is the thing, {v} the value.
MATTERS: dict[str, tuple[tuple[str, ...], list[str], tuple[str, ...]]] = {
    "price": (
        (
            "{X} costs {v}.",
            "The fee for {x} is {v}.",
            "We charge {v} for {x}.",
            "You pay {v} for {x}.",
            "For {x}, {v} will be added to your bill.",
        ),
        SUMS,
        (
            "How much is {x}?",
            "What does {x} cost?",
            "what's the price of {x}",
            "Do I have to pay for {x}?",
            "is {x} free",
            "how expensive is {x}",
            "What will you charge me for {x}?",
            "Is there a fee for {x}?",
        ),
    ),
    "place": (
        (
            "{X} is in {v}.",
            "You will find {x} in {v}.",
            "For {x}, please go to {v}.",
            "{X} has moved to {v}.",
        ),
        PLACES,
        (
            "Where is {x}?",
            "Where do I go for {x}?",
            "how do I find {x}",
            "I'm looking for {x}",
            "Which way to {x}?",
            "Can you tell me where {x} is?",
        ),
    ),
    "length": (
        (
            "{X} takes {v}.",
            "Please allow {v} for {x}.",
            "{X} is done within {v}.",
            "Expect {x} to last {v}.",
        ),
        SPANS,
        (
            "How long does {x} take?",
            "how much time do I need for {x}",
            "Will {x} be quick?",
            "how long am I going to be busy with {x}",
            "When will I be finished with {x}?",
        ),
    ),
    "days": (
        (
            "{X} is available on {v}.",
            "We offer {x} on {v} only.",
            "{X} takes place on {v}.",
        ),
        DAYS,
        (
            "On which days do you offer {x}?",
            "which day can I come for {x}",
            "Is {x} possible on a Sunday?",
            "When is {x}?",
            "what days is {x} on",
        ),
    ),
    "hour": (
        (
            "{X} starts at {v}.",
            "Be there for {x} at {v}.",
            "{X} begins at {v} sharp.",
        ),
        TIMES,
        (
            "What time is {x}?",
            "When does {x} start?",
            "at what time should I be there for {x}",
            "how early does {x} begin",
        ),
    ),
    "person": (
        (
            "{V} is in charge of {x}.",
            "{V} looks after {x}.",
            "Please speak to {v} about {x}.",
            "{X} is done by {v}.",
        ),
        PEOPLE,
        (
            "Who is responsible for {x}?",
            "who do I talk to about {x}",
            "Who does {x}?",
            "Whom should I ask about {x}?",
        ),
    ),
    "phone": (
        (
            "To arrange {x}, call {v}.",
            "The number for {x} is {v}.",
            "Questions about {x} are answered at {v}.",
        ),
        PHONES,
        (
            "What number do I call for {x}?",
            "Is there a phone number for {x}?",
            "can I call somebody about {x}",
            "how can I reach you about {x}",
        ),
    ),
    "papers": (
        (
            "For {x}, bring {v}.",
            "You need {v} for {x}.",
            "{X} is only possible with {v}.",
        ),
        PAPERS,
        (
            "What do I have to bring for {x}?",
            "which documents are needed for {x}",
            "What do you need from me for {x}?",
            "do I need any papers for {x}",
        ),
    ),
    "who may": (
        (
            "{X} is open to {v} only.",
            "Only {v} can use {x}.",
            "{X} is meant for {v}.",
            "{X} is not suitable for {v}.",
        ),
        GROUPS,
        (
            "Who can use {x}?",
            "Is {x} for everybody?",
            "am I allowed to use {x}",
            "who is {x} for",
        ),
    ),
    "booking": (
        (
            "{X} has to be booked {v} ahead.",
            "Sign up for {x} at least {v} in advance.",
            "No booking is needed for {x}; just come.",
            "Reserve {x} online {v} before.",
        ),
        SPANS,
        (
            "Do I need to book {x}?",
            "how do I sign up for {x}",
            "Can I just turn up for {x}?",
            "how early should I reserve {x}",
        ),
    ),
    "languages": (
        (
            "{X} is also offered in {v}.",
            "For {x} we have staff who speak {v}.",
        ),
        LANGUAGES,
        (
            "Is {x} available in other languages?",
            "does anyone speak Spanish at {x}",
            "My mother has no English, can she use {x}?",
        ),
    ),
    "cancel": (
        (
            "You can cancel {x} up to {v} before.",
            "To cancel {x}, tell us {v} ahead.",
            "{X} cannot be cancelled once it is booked.",
        ),
        SPANS,
        (
            "Can I cancel {x}?",
            "What if I can't make {x}?",
            "I need to call off {x}",
            "until when can I cancel {x}",
        ),
    ),
    "paid by": (
        (
            "{X} is covered by most insurance plans.",
            "Insurance does not pay for {x}.",
            "Your health plan pays half of {x}.",
            "{X} is fully covered with a referral.",
        ),
        [""],
        (
            "Does insurance cover {x}?",
            "will my plan pay for {x}",
            "Is {x} covered?",
            "do I have to pay {x} myself or does the insurer",
        ),
    ),
    "result": (
        (
            "The result of {x} is sent to you after {v}.",
            "You hear about the outcome of {x} within {v}.",
        ),
        SPANS,
        (
            "When do I get the result of {x}?",
            "how soon will I hear back about {x}",
            "How long until I know the outcome of {x}?",
        ),
    ),
}
THINGS = """the hearing test|the MRI scan|the flu shot|physical therapy|the parking space|the locker|the family room|
the cooking class|the birth course|the blood test|the X-ray|the wheelchair|the interpreter|the taxi service|the cafeteria|
the playroom|the chapel|the gift shop|the pharmacy|the records office|the billing office|the eye test|the dental cleaning|
the nutrition advice|the sleep study|the heart check|the stress test|the vaccination|the allergy test|the ultrasound|
the first interview|the online course|the fire drill|the safety training|the claim review|the damage inspection|
the replacement car|the legal advice|the repair|the refund|the medical certificate|the travel letter|the discharge talk|
the home visit|the night nurse|the massage|the swimming pool|the yoga class|the support group|the guided tour|
the laundry room|the storage room|the guest bed|the meal service|the wireless network|the television|the hairdresser|
the prayer room|the ambulance ride|the second opinion|the skin check|the foot care|the memory test|the speech therapy|
the quit-smoking program|the weight program|the blood donation|the bone scan|the lung test|the diabetes course|
the wound check|the stitch removal|the cast change|the lens fitting|the glasses repair|the hearing aid service""".replace(
    "\n", " "
).split("|")
TITLES = """Harbour Hospital|Green Valley Clinic|Union Insurance|Staff handbook|City Health Centre|Patient guide|
Member guide|Your stay with us|Services and prices|Questions and answers""".replace("\n", " ").split("|")
_SHOWN = 7


def groups(count: int, drawn: random.Random, things: list[str]) -> list[Group]:
    return [_group(drawn, things) for _ in range(count)]


def _group(drawn: random.Random, things: list[str]) -> Group:
    thing, other = (name.strip() for name in drawn.sample(things, 2))
    title = drawn.choice(TITLES).strip()
    matters = drawn.sample(sorted(MATTERS), 5)
    asked = matters[0]
    question = _say(drawn.choice(MATTERS[asked][2]), thing, "")
    answered = drawn.random() < 0.6
    heading = drawn.choice([thing.removeprefix("the ").capitalize(), "Good to know", "Services"])
    stated = [(thing, matter) for matter in (matters if answered else matters[1:])]
    stated += [(other, asked), *((other, matter) for matter in drawn.sample(sorted(MATTERS), 2))]
    passages = [
        Passage(f"{title}. {heading}", _statement(drawn, about, matter), about == thing and matter == asked)
        for about, matter in dict.fromkeys(stated)
    ]
    return Group(question, tuple(passages[:_SHOWN]), "grid")


def _statement(drawn: random.Random, thing: str, matter: str) -> str:
    sentences, values, _ = MATTERS[matter]
    return _say(drawn.choice(sentences), thing, drawn.choice(values).strip())


def _say(pattern: str, thing: str, value: str) -> str:
    return pattern.format(x=thing, X=_upper(thing), v=value, V=_upper(value))


def _upper(words: str) -> str:
    return words[:1].upper() + words[1:]
