import os,sys,time
import pytest
from tests.desktop.ui.test_whole_words import *
from tests.desktop.ui.test_whole_words import windows, scenes
from desktop.ui.theme import LIGHT
LANG=os.environ["WL"].split(","); ZOOM=float(os.environ["WZ"])
@pytest.mark.parametrize("code",LANG)
def test_all(qapp,code):
    apply_theme(qapp, LIGHT, zoom=ZOOM)
    apply_language(qapp, code)
    names=list(scenes())
    t=time.time()
    bad=[]
    for name in names:
        try:
            for n,window in windows([name]):
                for cut in cut_words(window): bad.append(f"{name}: {cut}")
        except Exception as e: bad.append(f"{name}: EXC {e!r}")
    print(code,ZOOM,len(names),"scenes",time.time()-t)
    open(f"/tmp/words_{code}_{ZOOM}.txt","w").write("\n".join(bad))
