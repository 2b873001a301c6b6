"""Clean items in English on people, money, health and machines."""

from tests.sync_server.ai.gates.labelled.make import About

_ = About(
    "en-rome",
    "The Roman Republic",
    "After the last king was expelled, Rome was governed by two consuls who were elected for one year.",
    "Each consul could veto the decisions of the other, so that neither could rule alone.",
    "The tribunes of the plebs protected ordinary citizens against arbitrary acts of magistrates.",
    "In an emergency a dictator could be appointed, but for no longer than six months.",
    "The Gracchi brothers tried to limit how much public land a single family could hold.",
    "Caesar crossed the Rubicon with his army in 49 BC, which began a civil war.",
)
_.single(
    "What kept a Roman consul from ruling alone?",
    "A colleague with a right of veto",
    ["A written constitution", "An oath before the high priest", "A vote of the foreign allies"],
    1,
)
_.single(
    "For how long could a dictator hold power at most?",
    "Six months",
    ["One month", "One year", "Five years"],
    3,
    bloom="remember",
)
_.single(
    "Whose interests would a large landowner have seen threatened by the Gracchi?",
    "His own",
    ["The poor farmers'", "The slaves'", "The landless veterans'"],
    4,
    bloom="analyse",
)
_.judge("The crossing of the Rubicon brought a civil war to its end.", False, 5)
_.short(
    "What was the title of the officials who protected the plebs?",
    ["tribune", "tribunes", "tribunes of the plebs"],
    2,
)
_.extended(
    "Discuss two arrangements by which the Roman Republic kept power from being concentrated in one person.",
    "There were two consuls who could veto each other and served one year; a dictator was limited to six months.",
    {
        "Arrangements": ["None named", "One named", "Two named"],
        "Explanation": ["Missing", "In part", "How each works is explained"],
    },
    0,
    bloom="evaluate",
)

_ = About(
    "en-market",
    "Supply and demand",
    "When the price of a good rises, consumers usually buy less of it.",
    "At the equilibrium price the quantity demanded equals the quantity supplied.",
    "A price ceiling that is set below the equilibrium leads to a shortage.",
    "Demand is called elastic if a small change in price causes a large change in the quantity bought.",
    "Goods with close substitutes tend to have more elastic demand than goods without them.",
    "A subsidy paid to producers lowers their costs and shifts the supply curve to the right.",
)
_.single(
    "A city caps rents far below the market level. What is likely to follow?",
    "Too few flats are on offer.",
    ["Too many flats stand empty.", "Landlords build at a faster pace.", "Tenants move away to the suburbs."],
    2,
    bloom="apply",
)
_.single(
    "Which good probably has the most elastic demand?",
    "One brand of butter among many",
    ["Insulin for diabetics", "Tap water in a village", "Salt for household use"],
    4,
    bloom="apply",
)
_.single(
    "What happens to the supply curve if the state subsidises producers?",
    "It moves to the right.",
    ["It moves to the left.", "It becomes vertical.", "It stays where it is."],
    5,
)
_.judge("At equilibrium the quantity supplied is greater than the quantity demanded.", False, 1)
_.single(
    "Coffee becomes dearer. What do buyers tend to do?",
    "Purchase smaller amounts",
    ["Purchase larger amounts", "Demand higher wages", "Lower their savings rate"],
    0,
)

_ = About(
    "en-hygiene",
    "Hand hygiene in hospitals",
    "Staff clean their hands before touching a patient and after any contact with body fluids.",
    "An alcohol rub must be spread over all surfaces of the hands and rubbed in until they are dry, which takes about twenty to thirty seconds.",
    "Hands that are visibly soiled are washed with soap and water, because alcohol does not work through dirt.",
    "Spores of Clostridioides difficile survive alcohol, so soap and water are used after contact with such patients.",
    "Gloves do not replace cleaning of the hands, since germs can pass through small defects.",
    "Rings and artificial nails harbour bacteria and are not worn in patient care.",
)
_.single(
    "A nurse has blood on her fingers. What should she do first?",
    "Wash with soap and water",
    ["Apply an alcohol rub", "Put on a fresh pair of gloves", "Wipe them with a dry towel"],
    2,
    bloom="apply",
)
_.single(
    "Why are spores of Clostridioides difficile a special problem?",
    "They withstand alcohol.",
    ["They float in the air for days.", "They dissolve latex gloves.", "They multiply in cold rooms."],
    3,
)
_.single(
    "How long does rubbing in a disinfectant usually take?",
    "20 to 30 seconds",
    ["2 to 5 seconds", "60 to 90 seconds", "3 to 5 minutes"],
    1,
    bloom="remember",
)
_.multiple(
    "Which of these should a carer leave at home? Choose two.",
    ["A wedding ring", "Acrylic nails"],
    ["A name badge", "Flat shoes"],
    5,
    bloom="apply",
)
_.judge("Whoever wears gloves need not clean the hands.", False, 4)

_ = About(
    "en-fire",
    "Fire safety at work",
    "Fire needs fuel, oxygen and heat; take one away, and it goes out.",
    "A carbon dioxide extinguisher is suited to burning electrical equipment because it leaves no residue and does not conduct.",
    "Water must never be poured on burning oil, since it turns to steam at once and throws the oil about.",
    "Escape routes are kept clear, and fire doors are never wedged open.",
    "On hearing the alarm, staff leave by the nearest safe exit and gather at the assembly point.",
    "Lifts are not used during a fire, because they may stop between floors.",
)
_.single(
    "A computer is on fire. Which extinguisher is suitable?",
    "Carbon dioxide",
    ["Water", "Foam", "Wet chemical"],
    1,
    bloom="apply",
)
_.single(
    "Oil in a pan has caught fire. What makes pouring water on it dangerous?",
    "Steam throws the burning oil around.",
    ["The metal of the pan shatters.", "Poisonous chlorine is set free.", "The flames change their colour."],
    2,
)
_.single(
    "What removes oxygen from a small fire?",
    "Covering it with a blanket",
    ["Opening a window nearby", "Moving papers out of reach", "Cooling it with a wet sponge"],
    0,
    bloom="apply",
)
_.judge("During a fire the stairs should be used rather than the lift.", True, 5)
_.short(
    "Where do staff gather after they have left the building?",
    ["assembly point", "the assembly point", "at the assembly point"],
    4,
)

_ = About(
    "en-poem",
    "Reading poetry",
    "A simile compares two things by means of like or as.",
    "A metaphor speaks of one thing as if it were another.",
    "Alliteration is the repetition of a consonant at the beginning of neighbouring words.",
    "A sonnet has fourteen lines, and the English form closes with a rhyming couplet.",
    "In free verse there is neither a regular metre nor a fixed pattern of rhyme.",
    'Keats called the urn a "still unravish\'d bride of quietness", which gives it a life of its own.',
)
_.single(
    "Which line contains a simile?",
    "Her voice was like a bell.",
    ["Her voice was a bell.", "Bells boomed below the bay.", "Toll, bell, toll for the lost!"],
    0,
    bloom="apply",
)
_.single(
    "Which device is used in “wild winds whip the waves”?",
    "Alliteration",
    ["Simile", "Rhyme", "Metaphor"],
    2,
    bloom="apply",
)
_.single(
    "How many lines does a sonnet have?", "14", ["10", "12", "16"], 3, bloom="remember", difficulty="easy"
)
_.single(
    "By which means does Keats bring the urn to life?",
    "By addressing it as a person",
    ["By describing its maker at work", "By listing its past owners", "By telling the story of its theft"],
    "Keats called the urn a “still unravish’d bride of quietness”,  which gives it a life of its own.",
    bloom="analyse",
)
_.judge("Free verse follows a strict rhyme scheme.", False, 4)

_ = About(
    "en-safety",
    "Password security",
    "A long passphrase of several random words is harder to guess than a short password full of symbols.",
    "Reusing a password means that a leak at one site opens the door to all the others.",
    "A second factor protects an account even if the password has become known.",
    "Sites should store only salted hashes, so that a stolen table does not reveal the passwords.",
    "Phishing pages imitate a familiar site in order to make people type in what they know.",
    "A password manager fills in a password only at the address for which it was saved.",
)
_.single(
    "Why is it risky to use one password everywhere?",
    "One leak endangers several accounts.",
    [
        "Browsers refuse to save it again.",
        "Typing it often wears out the keys.",
        "Its strength declines with each login.",
    ],
    1,
)
_.single(
    "How does a manager help against imitations of a bank's page?",
    "It fills in nothing at an unknown address.",
    [
        "It reports the forgery to the police.",
        "It slows the connection to the page.",
        "It changes the user's name each day.",
    ],
    5,
)
_.single(
    "What should a database of users contain in place of the secrets themselves?",
    "Salted hashes",
    ["Shortened copies", "Encrypted e-mails", "Reversed strings"],
    3,
)
_.multiple(
    "Which measures still protect an account whose password was guessed?",
    ["A code from a separate device", "A physical security key"],
    ["A longer user name", "A different browser"],
    2,
    bloom="apply",
)
_.single(
    "Which of these is hardest for an attacker to guess?",
    "copper lantern orbit willow",
    ["P4$$w0rd!", "Qwerty#1", "Summer2024?"],
    0,
    bloom="evaluate",
)

_ = About(
    "en-stats",
    "Describing data",
    "The median is the middle value when the data are put in order, and it is hardly affected by extreme values.",
    "The mean is the sum of all values divided by their number.",
    "The standard deviation measures how far the values typically lie from the mean.",
    "A correlation between two variables does not prove that one causes the other.",
    "In a sample that is drawn at random each member of the population has the same chance of being chosen.",
)
_.single("What is the median of 3, 9, 4, 100 and 5?", "5", ["4", "9", "24.2"], 0, bloom="apply")
_.single(
    "Ice cream sales and drownings rise together. What may be concluded?",
    "A third factor may influence both.",
    [
        "Eating ice cream makes people swim badly.",
        "Drownings make people buy ice cream.",
        "The figures must have been invented.",
    ],
    3,
    bloom="evaluate",
)
_.single(
    "In a firm most people earn 2,000 and the owner earns 90,000. Which measure describes a typical wage best?",
    "The median",
    ["The mean", "The range", "The maximum"],
    0,
    bloom="evaluate",
)
_.single(
    "Two classes have the same mean mark, but one has a larger standard deviation. What differs?",
    "The spread of the marks",
    ["The number of the pupils", "The sum of the marks", "The hardest of the questions"],
    2,
    bloom="analyse",
)
_.judge("A random sample gives each member of the population the same chance of being chosen.", True, 4)
