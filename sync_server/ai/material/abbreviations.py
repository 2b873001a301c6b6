"""Words with a full stop that end no sentence, words that may, and words with which sentences begin."""

from sync_server.ai.material.listed import listed

NEVER_LAST = listed(
    "mr mrs ms dr prof rev hon capt lt sgt gov sen rep pres v vs cf e.g i.e viz approx ca mt "
    "bzw z.b d.h u.a s.o s.u vgl hr fr bspw evtl ggf inkl mme mlle p.ex c.-à-d env "
    "sra srta dña ud uds p.ej aprox sig dott sig.ra ing avv рис стр т.е т.к см напр"
)
"""In small letters, without the last full stop. Behind them a sentence goes on."""

BEFORE_NUMBERS = listed(
    "no nos nr p pp art arts sec secs ch chap vol vols ed eds ex exx app ref refs fig figs eq eqs tab def lem prop thm abb "
    "pág págs núm гл c gen col jan feb mar apr jun jul aug sep sept oct nov dec mon tue wed thu fri sat sun"
)
"""Behind them a sentence goes on with a number; else they may be words that end one."""

MAY_BE_LAST = listed(
    "st ave blvd rd sr jr inc ltd co corp llc plc gmbh bros etc a.m p.m am pm u.s u.k u.n e.u u.s.a d.c b.c a.d b.c.e c.e ph.d m.d b.a m.a b.sc "
    "m.sc esq usw et al seq hrs min sec kg km cm mm lb oz"
)
"""Behind them a sentence ends where the next word is one with which sentences begin."""

BEFORE_ANYTHING = listed("etc usw seq am pm a.m p.m hrs min sec kg km cm mm lb oz")
"""Of those, the ones behind which no name belongs: a large letter begins a sentence."""

BEGINNINGS = listed(
    "The A An This That These Those He She It They We You I His Her Its Their Our My Your There Here In On At By For From "
    "With Without After Before During Since Until While When Where Why How What Which Who If Unless Although Though Because "
    "However Therefore Thus Hence Moreover Furthermore Nevertheless Meanwhile Finally First Second Third Next Then Later "
    "Today Tomorrow Yesterday Now Soon Some Many Most Several Few All Both Each Every No Not Nobody Nothing One Two Three "
    "Another Other Such So But And Or Yet As To Of Under Over Between Among Through According Let Note See Consider Suppose "
    "Le La Les Un Une Des Il Elle Ils Elles On Nous Vous Ce Cette Ces Dans Pour Mais El Los Las Una Unos Este Esta Estos En "
    "Pero Der Die Das Ein Eine Er Sie Es Wir Dieser Diese Dieses Im Am Nach Vor Bei Aber"
)
