"""Items with one flaw that shows beside others, or in what a model answers: G7, G8, G10 to G12."""

# the clean items must be there first
from tests.sync_server.ai.gates.labelled import english_people, english_science, other_languages  # noqa: F401
from tests.sync_server.ai.gates.labelled.make import flaw

# ---------------------------------------------- G7: its stem answers another item of the same form (its passage's)
flaw(
    "G7",
    "en-plates.4",
    "names the sinking",
    stem="Subduction, the sinking of one plate beneath another, takes place at the San Andreas Fault.",
)
flaw(
    "G7",
    "en-photo.4",
    "names the organelle",
    stem="In the chloroplast, the organelle of photosynthesis, rubisco binds oxygen more often when it is hot.",
)
flaw(
    "G7",
    "en-heart.4",
    "names the protein",
    stem="Veins carry red blood cells, whose protein haemoglobin binds oxygen, away from the heart.",
)
flaw(
    "G7",
    "en-rome.4",
    "names the officials",
    stem="The tribunes, who protected the plebs, ended the civil war by crossing the Rubicon.",
)
flaw(
    "G7",
    "en-fire.4",
    "names the place to gather",
    stem="On the way to the assembly point, where staff gather after leaving, the stairs should be used rather than the lift.",
)
flaw(
    "G7",
    "en-hygiene.5",
    "tells what spores do",
    stem="Because spores of Clostridioides difficile withstand alcohol, gloves replace the cleaning of hands.",
)
flaw(
    "G7",
    "en-chem.5",
    "tells what comes of it",
    stem="In a neutralisation, which yields a pair of products, a salt and water, the base accepts protons.",
)
flaw(
    "G7",
    "en-genes.4",
    "tells what an allele is",
    stem="An allele is a variant of a gene, and a dominant one needs two copies to show its effect.",
)
flaw(
    "G7",
    "fr-revolution.4",
    "nomme la forteresse",
    stem="Avant la prise de la forteresse de la Bastille à Paris, à quoi s'engagèrent les députés du tiers état ?",
)
flaw(
    "G7",
    "es-celula.3",
    "nombra el material",
    stem="En las células vegetales, cuya pared está hecha de celulosa, los ribosomas unen aminoácidos.",
)
flaw(
    "G7",
    "zh-guanghe.3",
    "names the organelle",
    stem="植物的光合作用在细胞的叶绿体中进行，夜间植物也进行光合作用。",
)
flaw(
    "G7",
    "vi-mang.2",
    "names the device",
    stem="Khi tường lửa chặn một kết nối không được phép và một gói tin bị mất, TCP làm gì?",
)

# -------------------------------------------------------------------- G8: much like one that the bank has (``of``)
flaw(
    "G8", "en-photo.1", "the same with a capital and a mark less", stem="why do most leaves look green to us"
)
flaw(
    "G8",
    "en-plates.2",
    "other distractors",
    wrong=["It has a finer grain.", "It has a greater age.", "It has a thicker crust."],
)
flaw(
    "G8",
    "en-electric.4",
    "a word more",
    stem="Which measurement is usually made with an instrument placed in series?",
)
flaw(
    "G8",
    "en-heart.1",
    "a word for another",
    stem="Why is the muscle of the left ventricle thicker than that of the right?",
)
flaw("G8", "en-rome.2", "two words fewer", stem="For how long could a dictator hold power?")
flaw(
    "G8",
    "en-market.4",
    "a word for another",
    stem="At equilibrium the quantity supplied is larger than the quantity demanded.",
)
flaw(
    "G8", "en-hygiene.1", "another pronoun", stem="A nurse has blood on his fingers. What should he do first?"
)
flaw(
    "G8",
    "en-chem.3",
    "the question turned a little",
    stem="A colourless liquid turns litmus blue. What can be said about its pH?",
)
flaw(
    "G8",
    "en-safety.2",
    "the name of the page",
    stem="How does a manager help against imitations of a shop's page?",
)
flaw("G8", "fr-eau.1", "un mot de plus", stem="Quel est le rôle du coagulant dans l'eau ?")
flaw("G8", "es-clima.3", "una palabra más", stem="Los bosques liberan carbono cuando se arden.")
flaw("G8", "zh-siliu.1", "a word for another", stem="谁打通了中原前往西域的道路？")
flaw("G8", "ar-miyah.4", "a mark less", stem="متى يسقط المطر")
flaw("G8", "hi-paudhe.3", "a word more", stem="अमरबेल पौधा अपना भोजन कहाँ से पाती है?")

# ------------------- G10: with the source, the key is not what a careful reader picks: (picked, also supported)
flaw(
    "G10",
    "en-photo.3",
    "the wrong key",
    replies=[
        (["Less nitrogen is fixed by bacteria in the soil."], []),
        (["Less nitrogen is fixed by bacteria in the soil."], []),
    ],
)
flaw(
    "G10",
    "en-plates.1",
    "right once of two times",
    replies=[(["Fresh sea floor"], []), (["A deep trench"], [])],
)
flaw(
    "G10",
    "en-electric.4",
    "an option that is supported too",
    replies=[(["Current"], ["Voltage"]), (["Current"], [])],
)
flaw("G10", "en-heart.2", "nothing can be picked", replies=[([], []), ([], [])])
flaw(
    "G10",
    "en-safety.4",
    "one of two",
    replies=[
        (["A code from a separate device"], []),
        (["A code from a separate device", "A physical security key"], []),
    ],
)
flaw("G10", "en-rome.5", "other words", replies=["lictor", "tribune"])
flaw("G10", "en-fire.4", "the other verdict", replies=[False, False])
flaw(
    "G10", "en-market.2", "a reply that is none", replies=[{"chosen": "the butter"}, {"chosen": "the butter"}]
)
flaw("G10", "zh-siliu.2", "supported too", replies=[(["葡萄"], ["茶叶"]), (["葡萄"], ["茶叶"])])
flaw("G10", "es-celula.1", "the wrong key", replies=[(["El ribosoma"], []), (["El ribosoma"], [])])

# --------------------------------------------------------------- G11: right twice without the source: guessable
flaw("G11", "en-water.2", "known to all", replies=[["Tiny drops"], ["Tiny drops"]])
flaw("G11", "en-fire.1", "known from work", replies=[["Carbon dioxide"], ["Carbon dioxide"]])
flaw("G11", "en-poem.3", "known from school", replies=[["14"], ["14"]])
flaw("G11", "en-photo.5", "known from school", replies=["Chloroplasts", "the chloroplast"])
flaw("G11", "en-heart.4", "known to all", replies=[False, False])
flaw(
    "G11",
    "en-safety.4",
    "both are known",
    replies=[
        ["A code from a separate device", "A physical security key"],
        ["A code from a separate device", "A physical security key"],
    ],
)
flaw("G11", "ar-khwarizmi.1", "known from history", replies=[["بغداد"], ["بغداد"]])
flaw("G11", "zh-guanghe.1", "known from school", replies=[["叶绿体"], ["叶绿体"]])
flaw("G11", "hi-sansad.1", "known to all", replies=[["पाँच"], ["पाँच"]])

# ------------ G12: the quote does not bear the key, and the verifier does not save it: (supported, second quote)
flaw("G12", "en-photo.2", "a quote on something else, said to support", quote=5, replies=[(False, "")])
flaw(
    "G12",
    "en-plates.5",
    "a quote on something else, with an invented second",
    quote=5,
    replies=[(True, "Geologists agree that subduction is what the sinking of plates is called.")],
)
flaw(
    "G12",
    "en-electric.3",
    "a quote on something else",
    quote=0,
    replies=[
        (
            False,
            "A fuse melts when the current exceeds its rating and so protects the wiring from overheating.",
        )
    ],
)
flaw(
    "G12",
    "en-heart.2",
    "said to support, with no quote",
    quote=1,
    replies=[(True, "")],
)
flaw("G12", "en-rome.2", "a quote on something else", quote=5, replies=[(False, "")])
flaw("G12", "en-market.3", "a reply that is none", quote=0, replies=[{"supported": "perhaps"}])
flaw("G12", "en-hygiene.3", "a second quote of two words", quote=5, replies=[(True, "twenty to")])
flaw("G12", "fr-eau.3", "a quote on something else", quote=0, replies=[(False, "")])
flaw("G12", "es-celula.4", "a quote on something else", quote=1, replies=[(False, "")])
flaw("G12", "zh-siliu.1", "a quote on something else", quote=3, replies=[(False, "")])
flaw(
    "G12",
    "vi-mang.4",
    "a quote on something else",
    quote=0,
    replies=[(True, "Tường lửa là một phần mềm do quản trị viên cài đặt trên máy chủ.")],
)
