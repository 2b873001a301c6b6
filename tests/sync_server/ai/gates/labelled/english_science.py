"""Clean items in English on nature, technique and programs."""

from tests.sync_server.ai.gates.labelled.make import About

_ = About(
    "en-photo",
    "Photosynthesis",
    "Photosynthesis takes place in the chloroplasts of green plant cells.",
    "Chlorophyll absorbs mainly red and blue light and reflects most of the green.",
    "In the light-dependent reactions water is split, and oxygen is set free as a by-product.",
    "The Calvin cycle then uses ATP and NADPH to build sugars from carbon dioxide.",
    "At high temperatures the enzyme rubisco binds oxygen more often, which wastes energy.",
    "Stomata close in dry air, so that less carbon dioxide enters the leaf.",
)
_.single(
    "Why do most leaves look green to us?",
    "Their pigment absorbs little of that colour.",
    [
        "Their cell walls scatter blue sunlight.",
        "Their sugars glow faintly in daylight.",
        "Their waxy surface filters out red rays.",
    ],
    1,
)
_.single(
    "Where does the oxygen that plants give off come from?",
    "Water",
    ["Carbon dioxide", "Glucose", "Nitrogen"],
    2,
    bloom="remember",
    difficulty="easy",
)
_.single(
    "A gardener notices that growth slows during a dry, windy week. What is the most likely reason?",
    "Less carbon dioxide enters the leaf through its pores.",
    [
        "More light is reflected by the upper surface.",
        "More sugar is lost through the cut stems.",
        "Less nitrogen is fixed by bacteria in the soil.",
    ],
    5,
    bloom="apply",
)
_.judge("Rubisco binds oxygen more often when it is hot.", True, 4)
_.short(
    "In which organelle of a plant cell does photosynthesis take place?",
    ["chloroplast", "the chloroplast", "chloroplasts"],
    0,
    bloom="remember",
)
_.multiple(
    "Which two molecules supply the Calvin cycle with energy and electrons?",
    ["ATP", "NADPH"],
    ["DNA", "Glucose", "Oxygen"],
    3,
    bloom="remember",
)

_ = About(
    "en-plates",
    "Plate tectonics",
    "The outer shell of the Earth is divided into about fifteen large plates that drift a few centimetres a year.",
    "Where two plates move apart, molten rock rises and forms new ocean floor.",
    "Where an oceanic plate meets a continental one, the denser oceanic plate sinks beneath it.",
    "Such sinking, called subduction, produces deep trenches and chains of volcanoes.",
    "The San Andreas Fault is a boundary at which two plates slide past each other.",
    "In 1912 Alfred Wegener proposed that the continents had once been joined in a single land mass.",
)
_.single(
    "What is formed at a boundary where two plates separate?",
    "Fresh sea floor",
    ["A deep trench", "A folded mountain range", "A chain of coral islands"],
    1,
)
_.single(
    "Why does an oceanic plate go under a continental plate when they collide?",
    "It has a greater density.",
    ["It has a higher temperature.", "It has a rougher surface.", "It has a larger area."],
    2,
)
_.single(
    "About how fast do tectonic plates move?",
    "A few centimetres a year",
    ["A few centimetres a day", "A few metres a year", "A few kilometres a century"],
    0,
    bloom="remember",
)
_.judge("At the San Andreas Fault one plate is pushed beneath another.", False, 4)
_.short("What is the sinking of one plate beneath another called?", ["subduction"], 3)
_.single(
    "What did Wegener suggest in 1912?",
    "The land masses had formerly been one.",
    [
        "The oceans were growing saltier.",
        "The poles had exchanged places twice.",
        "The Earth's core was made of iron.",
    ],
    5,
)

_ = About(
    "en-electric",
    "Electric circuits",
    "Ohm's law states that the current through a resistor is proportional to the voltage across it.",
    "In a series circuit the same current flows through every component, and the resistances add up.",
    "In a parallel circuit each branch has the full voltage of the source across it.",
    "A fuse melts when the current exceeds its rating and so protects the wiring from overheating.",
    "Electric power in watts is the product of voltage in volts and current in amperes.",
    "An ammeter has a very low resistance and is connected in series with the load.",
)
_.single(
    "A 4 Ω and a 6 Ω resistor are connected in series. What is the total resistance?",
    "10 Ω",
    ["2 Ω", "2.4 Ω", "24 Ω"],
    1,
    bloom="apply",
)
_.single(
    "A lamp carries 2 A at 12 V. How much power does it take?",
    "24 W",
    ["6 W", "14 W", "144 W"],
    4,
    bloom="apply",
    difficulty="easy",
)
_.single(
    "What is the purpose of a fuse?",
    "To stop cables from becoming too hot",
    [
        "To raise the voltage of the mains",
        "To store charge for later use",
        "To turn alternating into direct current",
    ],
    3,
)
_.single(
    "Which measurement is made with an instrument placed in series?",
    "Current",
    ["Voltage", "Resistance", "Capacitance"],
    5,
)
_.multiple(
    "Which statements hold for components connected in parallel to one battery?",
    ["They have equal voltages across them.", "One can fail while the rest go on working."],
    ["They carry equal currents in every case.", "Their resistances are summed to get the total."],
    2,
    bloom="analyse",
)
_.judge(
    "According to Ohm's law, doubling the voltage across a resistor doubles the current through it.",
    True,
    0,
    bloom="apply",
)

_ = About(
    "en-heart",
    "The circulatory system",
    "The right ventricle pumps blood that is poor in oxygen to the lungs.",
    "The left ventricle has the thickest wall because it drives blood around the whole body.",
    "Valves between the atria and the ventricles prevent blood from flowing backwards.",
    "Arteries carry blood away from the heart, and veins return it.",
    "The sinoatrial node in the right atrium sets the rhythm of the heartbeat.",
    "Red blood cells contain haemoglobin, which binds oxygen in the lungs and releases it in the tissues.",
)
_.single(
    "Why is the muscle of the left ventricle stronger than that of the right?",
    "It must push blood through the entire body.",
    [
        "It must hold back blood from the lungs.",
        "It must warm the blood on its way.",
        "It must filter waste out of the plasma.",
    ],
    1,
)
_.single(
    "A patient's pacemaker tissue no longer fires regularly. Which structure is affected?",
    "The sinoatrial node",
    ["The mitral valve", "The pulmonary vein", "The coronary artery"],
    4,
    bloom="apply",
    difficulty="hard",
)
_.short("Which protein in red blood cells binds oxygen?", ["haemoglobin", "hemoglobin"], 5)
_.judge("Veins carry blood away from the heart.", False, 3, difficulty="easy")
_.single(
    "What would happen if the valves between atria and ventricles did not close?",
    "Some blood would return to the upper chambers.",
    [
        "Some air would enter the lower chambers.",
        "The lungs would receive no nerve signals.",
        "The red cells would lose their pigment.",
    ],
    2,
    bloom="analyse",
)

_ = About(
    "en-water",
    "The water cycle",
    "The sun warms the sea, and some of the water turns into vapour.",
    "High in the sky the vapour cools and turns into tiny drops that make clouds.",
    "When the drops grow too heavy, they fall as rain, hail or snow.",
    "Some rain soaks into the ground, and some runs down to rivers and lakes.",
    "Rivers carry the water back to the sea, and the journey begins again.",
)
_.single(
    "What makes water in the sea turn into vapour?",
    "Heat from the sun",
    ["Salt in the waves", "Wind from the land", "Light from the moon"],
    0,
    bloom="remember",
    difficulty="easy",
)
_.single(
    "What are clouds made of?",
    "Tiny drops",
    ["White smoke", "Warm dust", "Soft cotton"],
    1,
    bloom="remember",
    difficulty="easy",
)
_.multiple(
    "Where does rain go after it reaches the ground? Choose two.",
    ["Into the soil", "Into streams and lakes"],
    ["Into the sun", "Into the stars"],
    3,
    difficulty="easy",
)
_.judge("Rain falls when the drops in a cloud have grown too heavy.", True, 2, difficulty="easy")

_ = About(
    "en-python",
    "Python lists and functions",
    "In Python a list is mutable, which means that its elements can be changed after it was made.",
    "A tuple is written with parentheses and cannot be changed once it exists.",
    "The expression items[1:3] gives a new list with the elements at the positions 1 and 2.",
    "A function without a return statement gives back None when it is called.",
    "A default argument is evaluated only once, when the function is defined.",
    "The method sort orders a list in place, whereas the function sorted gives back a new list.",
)
_.single(
    "What does `[5, 6, 7, 8][1:3]` evaluate to?",
    "`[6, 7]`",
    ["`[5, 6]`", "`[5, 6, 7]`", "`[6, 7, 8]`"],
    2,
    bloom="apply",
)
_.single(
    "What is the value of `f()` after `def f(): x = 1`?", "`None`", ["`0`", "`1`", "`x`"], 3, bloom="apply"
)
_.single(
    "Which call leaves the list `a` as it was?",
    "`sorted(a)`",
    ["`a.sort()`", "`a.reverse()`", "`a.append(1)`"],
    5,
)
_.single(
    "Why is `def add(x, to=[])` often a mistake?",
    "All calls share one default list.",
    [
        "The square brackets raise a syntax error.",
        "The argument must come before the others.",
        "A copy is made for each caller.",
    ],
    4,
    bloom="analyse",
    difficulty="hard",
)
_.code(
    "Write a function that returns the largest difference between two neighbours of a list of integers. A list with fewer than two elements gives 0.",
    "largest_step(numbers)",
    "def largest_step(numbers):\n    return max((abs(b - a) for a, b in zip(numbers, numbers[1:])), default=0)\n",
    [("[[1, 4, 2]]", "3"), ("[[]]", "0"), ("[[7]]", "0"), ("[[-5, 5, 6]]", "10")],
    0,
)
_.code(
    "Write a function that takes a text and returns a tuple-like list of its words, each one reversed, in the same order.",
    "mirrored(text)",
    "def mirrored(text):\n    return [word[::-1] for word in text.split()]\n",
    [('["ab cd"]', '["ba", "dc"]'), ('[""]', "[]"), ('["one"]', '["eno"]')],
    1,
)
_.short("What does a Python function give back when it has no return statement?", ["None"], 3)

_ = About(
    "en-http",
    "How the web works",
    "HTTP is a stateless protocol: each request is handled without memory of earlier ones.",
    "A status code beginning with 4 says that the client made an error, one beginning with 5 that the server did.",
    "The methods GET and HEAD are safe, for they are not meant to change anything on the server.",
    "TLS encrypts the connection and lets the browser check who the server is.",
    "A cookie is a small piece of text that the browser stores and sends back with later requests.",
    "The element <main> holds the principal content of a page and may appear once.",
)
_.single(
    "A page answers with status 503. Where does the fault lie?",
    "With the server",
    ["With the browser", "With the address", "With the network cable"],
    1,
    bloom="apply",
)
_.single(
    "How can a site recognise a visitor although HTTP has no memory?",
    "The browser returns a cookie.",
    [
        "The router keeps a transcript.",
        "The status code carries a name.",
        "The address changes with each page.",
    ],
    4,
)
_.single(
    "Which element marks the principal content of a page?",
    "<main>",
    ["<head>", "<footer>", "<aside>"],
    5,
    bloom="remember",
)
_.single("Which request must NOT change anything on the server?", "GET", ["PUT", "POST", "DELETE"], 2)
_.multiple(
    "What does TLS provide?",
    ["Secrecy of what is sent", "A check of the other side's identity"],
    ["Faster loading of pictures", "A longer life of the battery"],
    3,
)

_ = About(
    "en-chem",
    "Acids and bases",
    "An acid is a substance that donates protons, and a base is one that accepts them.",
    "A solution with a pH below 7 is acidic, and one with a pH above 7 is alkaline.",
    "Each step of one on the pH scale stands for a tenfold change in the concentration of hydrogen ions.",
    "When an acid reacts with a base, a salt and water are formed.",
    "Hydrochloric acid is strong because it ionises completely in water, whereas acetic acid ionises only in part.",
    "Litmus turns red in acidic solutions and blue in alkaline ones.",
)
_.single(
    "How much greater is the hydrogen ion concentration at pH 3 than at pH 5?",
    "100 times",
    ["2 times", "10 times", "20 times"],
    2,
    bloom="apply",
    difficulty="hard",
)
_.single(
    "Which pair is obtained by neutralisation?",
    "A salt and water",
    ["A metal and oxygen", "An alcohol and an ester", "An oxide and hydrogen"],
    3,
)
_.single(
    "A colourless liquid turns litmus blue. What can be said of its pH?",
    "It is greater than 7.",
    ["It is exactly 7.", "It is between 3 and 6.", "It is less than 3."],
    5,
    bloom="apply",
)
_.single(
    "Why is acetic acid called weak?",
    "Few of its molecules lose a proton.",
    ["Its taste is hardly noticeable.", "It boils at a low temperature.", "Its vapour is lighter than air."],
    4,
)
_.judge("In a neutralisation the base accepts protons.", True, 0)
_.extended(
    "Explain why equal concentrations of hydrochloric and acetic acid have different pH values.",
    "Hydrochloric acid is fully ionised, so it sets free more hydrogen ions, and its pH is lower than that of acetic acid, which is ionised in part.",
    {
        "Ionisation": ["Not mentioned", "Mentioned for one acid", "Compared for both acids"],
        "Link to pH": ["None", "Says which pH is lower", "Explains it by hydrogen ions"],
    },
    4,
    bloom="analyse",
)

_ = About(
    "en-genes",
    "Inheritance",
    "An allele is one of the forms in which a gene can occur.",
    "A dominant allele shows its effect even when a single copy of it is present.",
    "A recessive trait appears only in individuals that carry two copies of the allele.",
    "Crossing two heterozygous pea plants gives tall and short offspring in a ratio of about three to one.",
    "Sex in humans is determined by the X and Y chromosomes, and the father's sperm decides it.",
)
_.single(
    "In peas T stands for tall and t for short. Which genotype is short?",
    "tt",
    ["Tt", "TT", "tT"],
    2,
    bloom="apply",
)
_.single(
    "Two heterozygous tall plants have 400 seedlings. About how many are expected to be short?",
    "100",
    ["50", "200", "300"],
    3,
    bloom="apply",
)
_.single(
    "What is an allele?",
    "A variant of a gene",
    ["A pair of chromosomes", "A copy of a cell", "A type of protein"],
    0,
    bloom="remember",
)
_.judge("A dominant allele needs two copies to show its effect.", False, 1)
