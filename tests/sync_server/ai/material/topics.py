"""Short sources in seven languages, and topics of which it is known whether each source covers them."""

SOURCES = {
    "photosynthesis": """# Photosynthesis

Photosynthesis is the process by which green plants make sugar from carbon dioxide and water. It takes place in the
chloroplasts of the leaf. Chlorophyll is the green pigment that absorbs light, mostly red and blue.

## Light reactions

In the light reactions water is split and oxygen is released. The energy of light is stored in ATP and NADPH. These
reactions take place in the thylakoid membranes.

## The Calvin cycle

In the Calvin cycle the enzyme rubisco fixes carbon dioxide. ATP and NADPH made in the light reactions are used up. The
cycle takes place in the stroma and makes sugars with three carbon atoms.

## What limits the rate

The rate rises with light until another factor is lacking. Low temperature slows the enzymes down. In dry air stomata
close, so that less carbon dioxide enters the leaf.
""",
    "revolution": """# The French Revolution

In 1789 the French crown was bankrupt. Louis XVI called the Estates-General to raise new taxes. The Third Estate declared
itself the National Assembly and swore the Tennis Court Oath not to part before France had a constitution.

## The fall of the Bastille

On 14 July 1789 a crowd in Paris stormed the Bastille, a royal prison. Peasants in the country attacked the houses of the
nobility. In August the Assembly abolished feudal privileges and adopted the Declaration of the Rights of Man.

## The Terror

In 1793 the king was executed by the guillotine. The Committee of Public Safety under Robespierre ruled by terror, and
thousands were put to death. Robespierre himself was executed in July 1794.

## Napoleon

In 1799 General Bonaparte overthrew the Directory in a coup. As First Consul he kept many reforms and ended the republic
when he crowned himself emperor in 1804.
""",
    "python": """# Lists and loops in Python

A list holds values in order. The method `append` adds a value at the end, and `pop` removes one. Indexes begin at zero, and
a negative index counts from the end.

## For loops

A `for` loop visits each element of a sequence in turn. The function `range` yields whole numbers up to a limit. The
statement `break` leaves the loop at once, and `continue` goes on with the next element.

## Comprehensions

A list comprehension builds a list from an expression and a loop in one line. A condition behind it filters elements.

```python
squares = [n * n for n in range(10) if n % 2]
```

## Mutability

Lists are mutable: two names may refer to the same list, and a change through one is seen through the other. A slice makes
a shallow copy.
""",
    "circuits": """# Electric circuits

Electric current is the flow of charge, measured in amperes. Voltage drives the current, and resistance opposes it. Ohm's
law says that voltage is current times resistance.

## Series and parallel

In a series circuit the same current flows through every resistor, and resistances add up. In a parallel circuit every
branch has the same voltage, and the currents add up.

## Power

Electrical power is voltage times current and is measured in watts. A fuse melts when the current is too large and so breaks
the circuit.

## Capacitors

A capacitor stores charge on two plates. It charges through a resistor with a time constant that is resistance times
capacitance.
""",
    "volcans": """# Les volcans

Un volcan est une ouverture de la croûte terrestre par laquelle sort le magma. Le magma se forme dans le manteau et remonte
parce qu'il est moins dense que les roches. Arrivé à la surface, il s'appelle la lave.

## Deux types d'éruptions

Les éruptions effusives produisent des coulées de lave fluide. Les éruptions explosives projettent des cendres et des nuées
ardentes, car la lave visqueuse retient les gaz.

## Où se trouvent les volcans

La plupart des volcans se situent aux limites des plaques tectoniques. Autour de l'océan Pacifique ils forment la ceinture
de feu.
""",
    "الماء": """# دورة الماء في الطبيعة

تسخن الشمس مياه البحار فيتبخر الماء ويصعد بخاره إلى الجو. يتكاثف البخار في الطبقات الباردة فتتكون السحب. تسقط الأمطار
والثلوج على الأرض عندما تثقل القطرات.

## المياه الجوفية

يتسرب جزء من مياه الأمطار إلى باطن الأرض ويكون المياه الجوفية. تعود المياه إلى البحر عبر الأنهار والينابيع.
""",
    "造纸术": """# 造纸术的发明

造纸术是中国古代的四大发明之一。东汉时期，蔡伦改进了造纸的方法。他用树皮、麻头、破布和旧渔网作原料，降低了纸的成本。

## 造纸的步骤

先把原料切碎并浸泡，再蒸煮成纸浆。工人用竹帘把纸浆捞起，压去水分，最后晒干成纸。

## 造纸术的传播

造纸术先传到朝鲜和日本，后来经过阿拉伯人传到欧洲。纸的使用促进了文化的传播。
""",
    "सौरमंडल": """# सौरमंडल

सूर्य सौरमंडल के केंद्र में है और आठ ग्रह उसकी परिक्रमा करते हैं। बुध सूर्य के सबसे निकट का ग्रह है। बृहस्पति सबसे बड़ा ग्रह है।

## पृथ्वी और चंद्रमा

पृथ्वी अपने अक्ष पर घूमती है, इससे दिन और रात होते हैं। चंद्रमा पृथ्वी का उपग्रह है। जब चंद्रमा सूर्य और पृथ्वी के बीच आता है, तब सूर्य ग्रहण होता है।
""",
}

COVERED = [
    ("photosynthesis", "Light reactions of photosynthesis", "Explain where oxygen comes from"),
    ("photosynthesis", "Calvin cycle", "Describe how carbon dioxide is fixed by rubisco"),
    ("photosynthesis", "Limiting factors", "Predict how temperature and light change the rate"),
    ("photosynthesis", "Chlorophyll", "Identify which colours of light are absorbed"),
    ("photosynthesis", "Role of stomata", "Explain how dry air affects the carbon dioxide in a leaf"),
    ("photosynthesis", "Chloroplast structure", "Locate reactions in thylakoid membranes and stroma"),
    ("revolution", "Causes of the French Revolution", "Explain why the Estates-General were called"),
    ("revolution", "Storming of the Bastille", "State when and why a crowd attacked the prison"),
    ("revolution", "The Terror", "Describe what Robespierre and the Committee of Public Safety did"),
    ("revolution", "Napoleon", "Explain how Bonaparte came to power in a coup"),
    ("revolution", "Tennis Court Oath", "Know what the Third Estate swore"),
    ("revolution", "Declaration of the Rights of Man", "Say what the Assembly abolished in August 1789"),
    ("python", "For loops in Python", "Use range, break and continue"),
    ("python", "List comprehensions", "Build a filtered list from a loop and a condition"),
    ("python", "Mutable lists", "Explain why two names that refer to one list see the same change"),
    ("python", "List indexing", "Use negative indexes"),
    ("python", "List methods", "Use append and pop"),
    ("circuits", "Ohm's law", "Calculate current from voltage and resistance"),
    ("circuits", "Series circuits", "Add up resistances in series"),
    ("circuits", "Parallel circuits", "Find the currents in the branches"),
    ("circuits", "Electrical power", "Calculate power in watts"),
    ("circuits", "Capacitors", "Find the time constant of a charging capacitor"),
    ("volcans", "Les éruptions explosives", "Expliquer le rôle des gaz"),
    ("volcans", "La formation du magma", "Décrire pourquoi il remonte à la surface"),
    ("volcans", "La répartition des volcans", "Situer les volcans aux limites des plaques"),
    ("الماء", "تبخر الماء", "اشرح كيف يصعد البخار من البحار إلى الجو"),
    ("الماء", "المياه الجوفية", "وصف تسرب مياه الأمطار إلى باطن الأرض"),
    ("造纸术", "造纸的原料", "说明蔡伦用什么原料造纸"),
    ("造纸术", "造纸术的传播", "理解造纸术怎样传到欧洲"),
    ("सौरमंडल", "सूर्य ग्रहण", "चंद्रमा सूर्य और पृथ्वी के बीच कब आता है"),
    ("सौरमंडल", "ग्रह", "सबसे बड़ा ग्रह कौन है"),
]

UNCOVERED = [
    ("photosynthesis", "Mitosis and meiosis", "Compare cell division in body cells and gametes"),
    ("photosynthesis", "Digestion", "Explain how bile emulsifies fat in the small intestine"),
    ("photosynthesis", "Genetic inheritance", "Use Punnett squares to predict offspring"),
    ("photosynthesis", "Cellular respiration", "Describe glycolysis and the Krebs cycle in mitochondria"),
    ("photosynthesis", "Plant hormones", "Explain phototropism and the role of auxin"),
    ("photosynthesis", "Optics of lenses", "Calculate the focal length of a converging lens"),
    ("revolution", "The Russian Revolution", "Explain how Lenin and the Bolsheviks seized power in 1917"),
    ("revolution", "The American Civil War", "Describe slavery and the battle of Gettysburg"),
    ("revolution", "The Industrial Revolution", "Explain how steam engines changed textile mills"),
    ("revolution", "The Congress of Vienna", "Describe Metternich's balance of power"),
    ("revolution", "Photosynthesis", "Explain where oxygen comes from"),
    ("revolution", "The Black Death", "Describe how plague spread along trade routes"),
    ("python", "Java interfaces", "Explain generics and inheritance between classes"),
    ("python", "SQL joins", "Write a query with an inner join and group by"),
    ("python", "Recursion", "Write a recursive factorial and explain the call stack"),
    ("python", "Exceptions in Python", "Use try, except and finally to handle errors"),
    ("python", "Dictionaries", "Look up keys and values in a hash table"),
    ("python", "Electric circuits", "Calculate current from voltage"),
    ("circuits", "Nuclear fission", "Explain a chain reaction in a reactor"),
    ("circuits", "Newton's laws of motion", "Calculate acceleration from force and mass"),
    ("circuits", "Electromagnetic induction", "Explain Faraday's law and transformers"),
    ("circuits", "Thermodynamics", "Describe entropy and heat engines"),
    ("circuits", "The French Revolution", "Explain why the Estates-General were called"),
    ("volcans", "La photosynthèse", "Expliquer le rôle de la chlorophylle dans les feuilles"),
    ("volcans", "La Révolution française", "Décrire la prise de la Bastille"),
    ("volcans", "Les séismes", "Expliquer les ondes sismiques et l'échelle de Richter"),
    ("الماء", "الدورة الدموية", "اشرح عمل القلب والشرايين والأوردة"),
    ("الماء", "الثورة الفرنسية", "وصف سقوط الباستيل"),
    ("造纸术", "光合作用", "解释叶绿体怎样吸收阳光"),
    ("造纸术", "火药的发明", "说明火药怎样用于战争和烟花"),
    ("सौरमंडल", "प्रकाश संश्लेषण", "पौधे भोजन कैसे बनाते हैं"),
    ("सौरमंडल", "स्वतंत्रता संग्राम", "गांधीजी के नमक सत्याग्रह का वर्णन"),
]

OF_OUR_PAGES = [
    ("Release codes", "how a pack is opened with a code"),
    ("Lockdown on Linux", "which keys are held"),
    ("Conflicts between devices", "how one attempt on two devices is decided"),
    ("Backups of the server", "how a backup is sealed and restored"),
    ("Item banks", "import of QTI packages and Moodle XML"),
    ("Staff sessions", "one-time codes and passwords of staff"),
    ("Rosters", "columns of a CSV file of candidates"),
    ("Sync of events", "frames, chain and signature of the log"),
    ("Hub of a centre", "forward frames to the server above"),
    ("Marking", "second marker and released results"),
    ("Formulas", "LaTeX in questions"),
    ("Resuming", "crash recovery by folding the log"),
    ("Timer", "extra time and pauses of a candidate"),
    ("Registry health", "tests in use without content"),
    ("USB stick", "carry result bundles by hand"),
]
"""Topics that the pages of this project cover: a source of a whole book's length, in which everyday words all occur."""
