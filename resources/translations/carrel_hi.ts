<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hi">
<context>
    <name>AlarmRow</name>
    <message>
        <source>Acknowledge</source>
        <translation>देख लिया</translation>
    </message>
    <message>
        <source>Acknowledge: {alarm}</source>
        <translation>देख लिया: {alarm}</translation>
    </message>
</context>
<context>
    <name>AlarmStrip</name>
    <message>
        <source>Acknowledge all</source>
        <translation>सब देख लिया</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>चेतावनियाँ</translation>
    </message>
    <message>
        <source>And {n} more</source>
        <translation>और {n}</translation>
    </message>
</context>
<context>
    <name>AssociateWidget</name>
    <message>
        <source>Things to pair</source>
        <translation>जोड़े बनाने की चीज़ें</translation>
    </message>
    <message>
        <source>Press two that belong together, or drag one onto the other.</source>
        <translation>जो दो साथ हों उन्हें दबाएँ, या एक को दूसरे पर खींचें।</translation>
    </message>
    <message>
        <source>Press two that belong together.</source>
        <translation>जो दो साथ हों उन्हें दबाएँ।</translation>
    </message>
    <message>
        <source>the things</source>
        <translation>चीज़ें</translation>
    </message>
    <message>
        <source>{thing} is held. Choose its partner. Escape puts it back.</source>
        <translation>{thing} उठाया गया। इसका जोड़ीदार चुनें। Escape इसे वापस रखता है।</translation>
    </message>
</context>
<context>
    <name>AttemptsPage</name>
    <message>
        <source>A stick that can be carried away.</source>
        <translation>ऐसी स्टिक जिसे ले जाया जा सके।</translation>
    </message>
    <message>
        <source>All of the file holds. The test goes on here when the candidate signs in.</source>
        <translation>पूरी फ़ाइल सही है। परीक्षार्थी के साइन इन करने पर परीक्षा यहाँ जारी रहेगी।</translation>
    </message>
    <message>
        <source>Attempts here</source>
        <translation>यहाँ के प्रयास</translation>
    </message>
    <message>
        <source>Everything on this computer is at the organisation.</source>
        <translation>इस कंप्यूटर पर जो कुछ है, वह सब संगठन के पास है।</translation>
    </message>
    <message>
        <source>Export results…</source>
        <translation>परिणाम निर्यात करें…</translation>
    </message>
    <message>
        <source>Export the results again.</source>
        <translation>परिणाम फिर से निर्यात करें।</translation>
    </message>
    <message>
        <source>Export the results of {sitting}</source>
        <translation>{sitting} के परिणाम निर्यात करें</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>सौंपें</translation>
    </message>
    <message>
        <source>Hand over to another computer</source>
        <translation>दूसरे कंप्यूटर को सौंपें</translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation>सौंपें…</translation>
    </message>
    <message>
        <source>It stands in the log of the test who did this.</source>
        <translation>परीक्षा के लॉग में दर्ज होता है कि यह किसने किया।</translation>
    </message>
    <message>
        <source>Looking for attempts…</source>
        <translation>प्रयास खोजे जा रहे हैं…</translation>
    </message>
    <message>
        <source>No attempts yet</source>
        <translation>अभी कोई प्रयास नहीं</translation>
    </message>
    <message>
        <source>No test that was handed over and no acknowledgement is in this folder.</source>
        <translation>इस फ़ोल्डर में न कोई सौंपी गई परीक्षा है और न कोई पावती।</translation>
    </message>
    <message>
        <source>No test was begun on this computer.</source>
        <translation>इस कंप्यूटर पर कोई परीक्षा शुरू नहीं हुई।</translation>
    </message>
    <message>
        <source>Not in it, because they are not on this computer: {files}.</source>
        <translation>इसमें नहीं है, क्योंकि इस कंप्यूटर पर नहीं है: {files}।</translation>
    </message>
    <message>
        <source>Not known to be there: {n}.</source>
        <translation>वहाँ होना ज्ञात नहीं: {n}।</translation>
    </message>
    <message>
        <source>Nothing more is taken on this computer: {name} goes on where the file is taken over.</source>
        <translation>इस कंप्यूटर पर अब कुछ नहीं लिया जाता: {name} वहाँ जारी रखेंगे जहाँ फ़ाइल ली जाएगी।</translation>
    </message>
    <message>
        <source>Only where the other computer has not taken it over. If it has, both are kept, and the organiser has to decide which counts.</source>
        <translation>केवल तब, जब दूसरे कंप्यूटर ने उसे न लिया हो। ले लिया हो तो दोनों रखे जाते हैं, और आयोजक तय करता है कि कौन-सा गिना जाए।</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>खोलें</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>वापस लें</translation>
    </message>
    <message>
        <source>Take back…</source>
        <translation>वापस लें…</translation>
    </message>
    <message>
        <source>Take in a file…</source>
        <translation>फ़ाइल लें…</translation>
    </message>
    <message>
        <source>Take in what came on a stick</source>
        <translation>पेन ड्राइव पर जो आया उसे लें</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>ले लें</translation>
    </message>
    <message>
        <source>Take over {name}</source>
        <translation>{name} की परीक्षा लें</translation>
    </message>
    <message>
        <source>Take the test back</source>
        <translation>परीक्षा वापस लें</translation>
    </message>
    <message>
        <source>Tests that were begun or taken over on this computer. Nothing is deleted here.</source>
        <translation>इस कंप्यूटर पर शुरू हुई या ली गई परीक्षाएँ। यहाँ कुछ नहीं मिटाया जाता।</translation>
    </message>
    <message>
        <source>The file of {name} was written again:</source>
        <translation>{name} की फ़ाइल फिर से लिखी गई:</translation>
    </message>
    <message>
        <source>The organisation has not everything yet</source>
        <translation>संगठन के पास अभी सब कुछ नहीं है</translation>
    </message>
    <message>
        <source>Use this folder</source>
        <translation>यह फ़ोल्डर लें</translation>
    </message>
    <message>
        <source>Where the file is to lie</source>
        <translation>फ़ाइल कहाँ रखी जाए</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>आप कौन हैं?</translation>
    </message>
    <message>
        <source>Write the file again…</source>
        <translation>फ़ाइल फिर लिखें…</translation>
    </message>
    <message>
        <source>{attempts} of {name} exported:</source>
        <translation>{name} से निर्यात: {attempts}</translation>
    </message>
    <message>
        <source>{name} goes on at this computer again: let them sign in here.</source>
        <translation>{name} फिर इसी कंप्यूटर पर जारी रखेंगे: उन्हें यहाँ साइन इन करने दें।</translation>
    </message>
    <message>
        <source>{name} goes on at this computer: let them sign in here.</source>
        <translation>{name} इस कंप्यूटर पर जारी रखेंगे: उन्हें यहाँ साइन इन करने दें।</translation>
    </message>
    <message>
        <source>{name} is handed over; nothing more is taken here. The file:</source>
        <translation>{name} की परीक्षा सौंप दी गई; यहाँ अब कुछ नहीं लिया जाता। फ़ाइल:</translation>
    </message>
</context>
<context>
    <name>AudioRecordingWidget</name>
    <message>
        <source>Recording.</source>
        <translation>रिकॉर्डिंग चल रही है।</translation>
    </message>
    <message>
        <source>Nothing is heard so far. Check the microphone.</source>
        <translation>अभी कुछ सुनाई नहीं दे रहा। माइक्रोफ़ोन जाँचें।</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>{time} बाकी</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>रोकें</translation>
    </message>
    <message>
        <source>Play back</source>
        <translation>सुनें</translation>
    </message>
    <message>
        <source>At most {time}</source>
        <translation>अधिक से अधिक {time}</translation>
    </message>
    <message>
        <source>Stop recording</source>
        <translation>रिकॉर्डिंग रोकें</translation>
    </message>
    <message>
        <source>Look for a microphone</source>
        <translation>माइक्रोफ़ोन ढूँढें</translation>
    </message>
    <message>
        <source>Record again</source>
        <translation>फिर से रिकॉर्ड करें</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>रिकॉर्ड करें</translation>
    </message>
    <message>
        <source>Recording. The earlier recording is kept until this one is saved.</source>
        <translation>रिकॉर्डिंग चल रही है। पिछली रिकॉर्डिंग तब तक रखी जाती है जब तक यह सहेजी न जाए।</translation>
    </message>
    <message>
        <source>Recording. It is saved when you stop.</source>
        <translation>रिकॉर्डिंग चल रही है। रोकने पर यह सहेजी जाती है।</translation>
    </message>
    <message>
        <source>Saving the recording</source>
        <translation>रिकॉर्डिंग सहेजी जा रही है</translation>
    </message>
    <message>
        <source>Sound cannot be recorded here.</source>
        <translation>यहाँ आवाज़ रिकॉर्ड नहीं हो सकती।</translation>
    </message>
    <message>
        <source>Saved on this computer, {size}</source>
        <translation>इस कंप्यूटर पर सहेजा गया, {size}</translation>
    </message>
    <message>
        <source>Looking for a microphone.</source>
        <translation>माइक्रोफ़ोन ढूँढा जा रहा है।</translation>
    </message>
    <message>
        <source>No microphone is found. Connect one, or tell the proctor.</source>
        <translation>कोई माइक्रोफ़ोन नहीं मिला। एक लगाएँ, या निरीक्षक को बताएँ।</translation>
    </message>
    <message>
        <source>Nothing is recorded yet.</source>
        <translation>अभी कुछ रिकॉर्ड नहीं हुआ।</translation>
    </message>
    <message>
        <source>Another recording is going on. Stop it first.</source>
        <translation>दूसरी रिकॉर्डिंग चल रही है। पहले उसे रोकें।</translation>
    </message>
    <message>
        <source>The recording ended early. What was recorded until then is saved.</source>
        <translation>रिकॉर्डिंग समय से पहले रुक गई। तब तक का हिस्सा सहेजा गया है।</translation>
    </message>
    <message>
        <source>The recording cannot be read back. Tell the proctor.</source>
        <translation>रिकॉर्डिंग वापस पढ़ी नहीं जा सकती। निरीक्षक को बताएँ।</translation>
    </message>
    <message>
        <source>Sound level</source>
        <translation>आवाज़ का स्तर</translation>
    </message>
    <message>
        <source>The recording is not saved yet</source>
        <translation>रिकॉर्डिंग अभी सहेजी नहीं गई</translation>
    </message>
    <message>
        <source>The recording of this answer cannot be shown.</source>
        <translation>इस उत्तर की रिकॉर्डिंग दिखाई नहीं जा सकती।</translation>
    </message>
    <message>
        <source>Try to save again</source>
        <translation>फिर से सहेजने की कोशिश करें</translation>
    </message>
    <message>
        <source>{time}, {left} left</source>
        <translation>{time}, {left} बाकी</translation>
    </message>
</context>
<context>
    <name>Bank</name>
    <message>
        <source>Choose what goes into {place}. Escape cancels.</source>
        <translation>{place}: चुनें कि यहाँ क्या जाए। Escape रद्द करता है।</translation>
    </message>
    <message>
        <source>It can also be dragged there.</source>
        <translation>इसे वहाँ खींचा भी जा सकता है।</translation>
    </message>
    <message>
        <source>Now choose where it goes. Escape puts it back.</source>
        <translation>अब चुनें कि यह कहाँ जाए। Escape इसे वापस रखता है।</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Understood</source>
        <translation>समझ गया</translation>
    </message>
</context>
<context>
    <name>BreakPanel</name>
    <message>
        <source>Begin the break</source>
        <translation>अवकाश शुरू करें</translation>
    </message>
    <message>
        <source>It lasts until you end it.</source>
        <translation>यह तब तक चलता है जब तक आप इसे समाप्त न करें।</translation>
    </message>
    <message>
        <source>It may last {length}; you can end it sooner.</source>
        <translation>यह {length} तक चल सकता है; आप इसे पहले समाप्त कर सकते हैं।</translation>
    </message>
    <message>
        <source>Keep working</source>
        <translation>काम जारी रखें</translation>
    </message>
    <message>
        <source>Take a break?</source>
        <translation>अवकाश लें?</translation>
    </message>
    <message>
        <source>The clock stops and the questions are hidden.</source>
        <translation>समय रुक जाता है और प्रश्न छिपा दिए जाते हैं।</translation>
    </message>
    <message>
        <source>You have {breaks} left, this one included.</source>
        <translation>आपके पास {breaks} बाकी, यह भी शामिल है।</translation>
    </message>
</context>
<context>
    <name>CandidateRoom</name>
    <message>
        <source>For proctors</source>
        <translation>निरीक्षकों के लिए</translation>
    </message>
    <message>
        <source>Handed over to another machine</source>
        <translation>दूसरे कंप्यूटर को सौंपा गया</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>निर्देश</translation>
    </message>
    <message>
        <source>Is this you?</source>
        <translation>क्या यह आप हैं?</translation>
    </message>
    <message>
        <source>My attempts</source>
        <translation>मेरे प्रयास</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>खुल रहा है</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>अभ्यास</translation>
    </message>
    <message>
        <source>Proctor</source>
        <translation>निरीक्षक</translation>
    </message>
    <message>
        <source>Proctor&apos;s desk</source>
        <translation>निरीक्षक की मेज़</translation>
    </message>
    <message>
        <source>Proctor&apos;s panel</source>
        <translation>निरीक्षक का पैनल</translation>
    </message>
    <message>
        <source>Question {number}: {title}</source>
        <translation>प्रश्न {number}: {title}</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>परिणाम</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>समीक्षा</translation>
    </message>
    <message>
        <source>Set up this computer</source>
        <translation>यह कंप्यूटर तैयार करें</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>साइन इन करें</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>रुका हुआ</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>जमा हुई</translation>
    </message>
    <message>
        <source>System check</source>
        <translation>सिस्टम जाँच</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>परीक्षा</translation>
    </message>
    <message>
        <source>The test is locked</source>
        <translation>परीक्षा बंद कर दी गई है</translation>
    </message>
    <message>
        <source>Try it out</source>
        <translation>आज़माएँ</translation>
    </message>
    <message>
        <source>When this time is over, you are led on to the next open question.</source>
        <translation>यह समय पूरा होने पर आपको अगले खुले प्रश्न पर ले जाया जाता है।</translation>
    </message>
    <message>
        <source>Your answers are saved.</source>
        <translation>आपके उत्तर सहेजे गए हैं।</translation>
    </message>
    <message>
        <source>When the time is over, the test is submitted by itself.</source>
        <translation>समय पूरा होने पर परीक्षा अपने आप जमा हो जाती है।</translation>
    </message>
</context>
<context>
    <name>CandidateSheet</name>
    <message>
        <source>Answered</source>
        <translation>उत्तर दिए</translation>
    </message>
    <message>
        <source>Cancel the test</source>
        <translation>परीक्षा रद्द करें</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>परीक्षार्थी</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>कंप्यूटर</translation>
    </message>
    <message>
        <source>End the test</source>
        <translation>परीक्षा समाप्त करें</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>घटनाएँ</translation>
    </message>
    <message>
        <source>Its state</source>
        <translation>उसकी स्थिति</translation>
    </message>
    <message>
        <source>Latest incidents</source>
        <translation>नवीनतम घटनाएँ</translation>
    </message>
    <message>
        <source>Let it go on</source>
        <translation>आगे बढ़ने दें</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>लॉक करें</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>संदेश</translation>
    </message>
    <message>
        <source>More time</source>
        <translation>अधिक समय</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>कुछ नहीं।</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>रोकें</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>परीक्षा</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>अनलॉक करें</translation>
    </message>
    <message>
        <source>What staff told</source>
        <translation>कर्मचारियों ने जो कहा</translation>
    </message>
    <message>
        <source>as of {time}</source>
        <translation>{time} तक</translation>
    </message>
    <message>
        <source>at question {n}</source>
        <translation>प्रश्न {n} पर</translation>
    </message>
    <message>
        <source>desk {desk}</source>
        <translation>डेस्क {desk}</translation>
    </message>
    <message>
        <source>irregularities: {n}</source>
        <translation>अनियमितताएँ: {n}</translation>
    </message>
    <message>
        <source>{n} attempts</source>
        <translation>{n} प्रयास</translation>
    </message>
    <message>
        <source>{n} more on the computer, not sent yet</source>
        <translation>{n} और कंप्यूटर पर, अभी भेजी नहीं गईं</translation>
    </message>
    <message>
        <source>{time} more were given</source>
        <translation>{time} अधिक दिए गए</translation>
    </message>
</context>
<context>
    <name>CheckPanel</name>
    <message>
        <source>Check</source>
        <translation>जाँचें</translation>
    </message>
    <message>
        <source>Check question {number}</source>
        <translation>प्रश्न {number} जाँचें</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>जाँच हो रही है…</translation>
    </message>
</context>
<context>
    <name>CheckRowView</name>
    <message>
        <source>For a technician: {detail}</source>
        <translation>तकनीशियन के लिए: {detail}</translation>
    </message>
</context>
<context>
    <name>CheckView</name>
    <message>
        <source>System check</source>
        <translation>सिस्टम जाँच</translation>
    </message>
    <message>
        <source>The proctor reads it out when the test may be opened.</source>
        <translation>जब परीक्षा खोली जा सकती है, निरीक्षक इसे पढ़कर सुनाते हैं।</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>वापस</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>फिर से जाँचें</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>जारी रखें</translation>
    </message>
    <message>
        <source>Enter the release code to continue.</source>
        <translation>जारी रखने के लिए खोलने का कोड लिखें।</translation>
    </message>
    <message>
        <source>First mend what is marked with a cross, then check again.</source>
        <translation>पहले वह ठीक करें जिस पर क्रॉस का निशान है, फिर दोबारा जाँचें।</translation>
    </message>
    <message>
        <source>The test is being opened.</source>
        <translation>परीक्षा खोली जा रही है।</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>Space picks it up.</source>
        <translation>स्पेस इसे उठाता है।</translation>
    </message>
    <message>
        <source>Picked up.</source>
        <translation>उठाया गया।</translation>
    </message>
    <message>
        <source>Space picks it up, Delete takes it away.</source>
        <translation>स्पेस इसे उठाता है, Delete हटाता है।</translation>
    </message>
    <message>
        <source>To be used up to {times}.</source>
        <translation>अधिक से अधिक {times} प्रयोग हो सकता है।</translation>
    </message>
    <message>
        <source>Used.</source>
        <translation>प्रयोग हो चुका।</translation>
    </message>
</context>
<context>
    <name>ChoiceGroup</name>
    <message>
        <source>Brought back</source>
        <translation>वापस लाया गया</translation>
    </message>
    <message>
        <source>Ruled out</source>
        <translation>काटा गया</translation>
    </message>
    <message>
        <source>This is your answer. Choose another before ruling it out.</source>
        <translation>यह आपका उत्तर है। इसे काटने से पहले दूसरा चुनें।</translation>
    </message>
</context>
<context>
    <name>ClozeWidget</name>
    <message>
        <source>Gap {n} of {all}</source>
        <translation>रिक्त स्थान {n}, कुल {all}</translation>
    </message>
    <message>
        <source>gap {n}</source>
        <translation>रिक्त स्थान {n}</translation>
    </message>
    <message>
        <source>{name}, {unit}</source>
        <translation>{name}, {unit}</translation>
    </message>
    <message>
        <source>Gap {n}: {count}. The limit is {most}.</source>
        <translation>रिक्त स्थान {n}: {count}। सीमा {most} है।</translation>
    </message>
    <message>
        <source>No more than {most} in each gap.</source>
        <translation>हर रिक्त स्थान में {most} से अधिक नहीं।</translation>
    </message>
    <message>
        <source>Gap {n}: no more than {most}.</source>
        <translation>रिक्त स्थान {n}: {most} से अधिक नहीं।</translation>
    </message>
</context>
<context>
    <name>CodeSheetDocument</name>
    <message>
        <source>A locked test names its candidate and the place of the code, such as: candidate 1042, code 3. Type that code, then cross it out: each opens the test once.</source>
        <translation>बंद परीक्षा अपने परीक्षार्थी और कोड का स्थान बताती है, जैसे: परीक्षार्थी 1042, कोड 3। वह कोड लिखें, फिर उसे काट दें: हर कोड परीक्षा को एक ही बार खोलता है।</translation>
    </message>
    <message>
        <source>Candidate number</source>
        <translation>परीक्षार्थी संख्या</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>कोड</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>डेस्क</translation>
    </message>
    <message>
        <source>Good until {time}</source>
        <translation>{time} तक मान्य</translation>
    </message>
    <message>
        <source>Keep this like an exam paper, and destroy it after the sitting.</source>
        <translation>इसे प्रश्नपत्र की तरह सुरक्षित रखें और सत्र के बाद नष्ट कर दें।</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Page {number} of {pages}</source>
        <translation>पृष्ठ {number} / {pages}</translation>
    </message>
    <message>
        <source>Unlock codes</source>
        <translation>अनलॉक कोड</translation>
    </message>
    <message>
        <source>Unlock codes: {title}</source>
        <translation>अनलॉक कोड: {title}</translation>
    </message>
</context>
<context>
    <name>CodeWidget</name>
    <message>
        <source>Tab indents. To leave with the keyboard, press Escape, then Tab.</source>
        <translation>Tab पंक्ति को अंदर खिसकाता है। कीबोर्ड से निकलने के लिए Escape, फिर Tab दबाएँ।</translation>
    </message>
    <message>
        <source>Tab now leaves the code.</source>
        <translation>Tab अब कोड से बाहर ले जाता है।</translation>
    </message>
    <message>
        <source>Your answer, code</source>
        <translation>आपका उत्तर, कोड</translation>
    </message>
    <message>
        <source>Your answer, code in {language}</source>
        <translation>आपका उत्तर, {language} में कोड</translation>
    </message>
</context>
<context>
    <name>ColumnScreen</name>
    <message>
        <source>Proctor</source>
        <translation>निरीक्षक</translation>
    </message>
</context>
<context>
    <name>Cover</name>
    <message>
        <source>Cover {choice}</source>
        <translation>{choice} ढकें</translation>
    </message>
    <message>
        <source>Covered</source>
        <translation>ढका हुआ</translation>
    </message>
    <message>
        <source>Uncover {choice}</source>
        <translation>{choice} खोलें</translation>
    </message>
    <message>
        <source>this answer</source>
        <translation>यह उत्तर</translation>
    </message>
</context>
<context>
    <name>CoverCard</name>
    <message>
        <source>If this stays for longer than a minute, raise your hand.</source>
        <translation>यदि यह एक मिनट से अधिक रहे, तो हाथ उठाएँ।</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>एक क्षण</translation>
    </message>
    <message>
        <source>The test has stopped for a moment and comes back by itself.</source>
        <translation>परीक्षा क्षण भर के लिए रुक गई है और अपने आप लौट आएगी।</translation>
    </message>
    <message>
        <source>Your answers are saved on this computer. You need not do anything.</source>
        <translation>आपके उत्तर इस कंप्यूटर पर सुरक्षित हैं। आपको कुछ नहीं करना है।</translation>
    </message>
</context>
<context>
    <name>CrossPad</name>
    <message>
        <source>Cross-hair down</source>
        <translation>निशाना नीचे</translation>
    </message>
    <message>
        <source>Cross-hair to the left</source>
        <translation>निशाना बाएँ</translation>
    </message>
    <message>
        <source>Cross-hair to the right</source>
        <translation>निशाना दाएँ</translation>
    </message>
    <message>
        <source>Cross-hair up</source>
        <translation>निशाना ऊपर</translation>
    </message>
    <message>
        <source>Move the cross-hair</source>
        <translation>निशाना खिसकाएँ</translation>
    </message>
    <message>
        <source>Remove point</source>
        <translation>बिंदु हटाएँ</translation>
    </message>
    <message>
        <source>Set point</source>
        <translation>बिंदु लगाएँ</translation>
    </message>
    <message>
        <source>Small steps</source>
        <translation>छोटे कदम</translation>
    </message>
</context>
<context>
    <name>DeskView</name>
    <message>
        <source>Attempts here</source>
        <translation>यहाँ के प्रयास</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>परीक्षार्थी</translation>
    </message>
    <message>
        <source>Leave the desk</source>
        <translation>मेज़ छोड़ें</translation>
    </message>
    <message>
        <source>Proctor&apos;s desk</source>
        <translation>निरीक्षक की मेज़</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>कक्ष</translation>
    </message>
    <message>
        <source>Sections of the desk</source>
        <translation>मेज़ के भाग</translation>
    </message>
</context>
<context>
    <name>DisplayPanel</name>
    <message>
        <source>Above</source>
        <translation>ऊपर</translation>
    </message>
    <message>
        <source>Back to what was set for me</source>
        <translation>मेरे लिए तय रूप पर वापस</translation>
    </message>
    <message>
        <source>Beside</source>
        <translation>बगल में</translation>
    </message>
    <message>
        <source>Black on cream</source>
        <translation>क्रीम पर काला</translation>
    </message>
    <message>
        <source>Black on light grey</source>
        <translation>हल्के धूसर पर काला</translation>
    </message>
    <message>
        <source>Black on pale blue</source>
        <translation>हल्के नीले पर काला</translation>
    </message>
    <message>
        <source>Black on pale green</source>
        <translation>हल्के हरे पर काला</translation>
    </message>
    <message>
        <source>Black on pale rose</source>
        <translation>हल्के गुलाबी पर काला</translation>
    </message>
    <message>
        <source>Black on white</source>
        <translation>सफ़ेद पर काला</translation>
    </message>
    <message>
        <source>Black on yellow</source>
        <translation>पीले पर काला</translation>
    </message>
    <message>
        <source>Blue on cream</source>
        <translation>क्रीम पर नीला</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>रंग</translation>
    </message>
    <message>
        <source>Cream on black</source>
        <translation>काले पर क्रीम</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>गहरा</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>प्रदर्शन</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>हो गया</translation>
    </message>
    <message>
        <source>Dyslexia-friendly</source>
        <translation>डिस्लेक्सिया के अनुकूल</translation>
    </message>
    <message>
        <source>Green on black</source>
        <translation>काले पर हरा</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>भाषा</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>बड़ा पाठ</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>हल्का</translation>
    </message>
    <message>
        <source>Light grey on dark grey</source>
        <translation>गहरे धूसर पर हल्का धूसर</translation>
    </message>
    <message>
        <source>Line spacing</source>
        <translation>पंक्तियों की दूरी</translation>
    </message>
    <message>
        <source>Lines closer together</source>
        <translation>पंक्तियाँ पास-पास</translation>
    </message>
    <message>
        <source>Lines farther apart</source>
        <translation>पंक्तियाँ दूर-दूर</translation>
    </message>
    <message>
        <source>Passage and questions</source>
        <translation>गद्यांश और प्रश्न</translation>
    </message>
    <message>
        <source>Sans</source>
        <translation>सैन्स</translation>
    </message>
    <message>
        <source>Serif</source>
        <translation>सेरिफ़</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>छोटा पाठ</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>पाठ का आकार</translation>
    </message>
    <message>
        <source>This computer has no dyslexia-friendly typeface. The plain one stands in for it.</source>
        <translation>इस कंप्यूटर पर डिस्लेक्सिया के अनुकूल अक्षर-रूप नहीं है। उसकी जगह सादा रूप है।</translation>
    </message>
    <message>
        <source>Typeface</source>
        <translation>अक्षर-रूप</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>सामान्य</translation>
    </message>
    <message>
        <source>Where the passage stands</source>
        <translation>गद्यांश कहाँ हो</translation>
    </message>
    <message>
        <source>White on black</source>
        <translation>काले पर सफ़ेद</translation>
    </message>
    <message>
        <source>White on blue</source>
        <translation>नीले पर सफ़ेद</translation>
    </message>
    <message>
        <source>Yellow on black</source>
        <translation>काले पर पीला</translation>
    </message>
    <message>
        <source>Yellow on blue</source>
        <translation>नीले पर पीला</translation>
    </message>
</context>
<context>
    <name>Divider</name>
    <message>
        <source>Divider between passage and questions</source>
        <translation>गद्यांश और प्रश्नों के बीच की पट्टी</translation>
    </message>
    <message>
        <source>Left and right arrow keys move it, Space brings it to its next place</source>
        <translation>बाएँ और दाएँ तीर इसे खिसकाते हैं, स्पेस इसे अगली जगह ले जाता है</translation>
    </message>
</context>
<context>
    <name>EssayToolbar</name>
    <message>
        <source>Looks of the text</source>
        <translation>पाठ का रूप</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>मोटा</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>तिरछा</translation>
    </message>
    <message>
        <source>Underlined</source>
        <translation>रेखांकित</translation>
    </message>
    <message>
        <source>List with dots</source>
        <translation>बिंदु वाली सूची</translation>
    </message>
    <message>
        <source>Numbered list</source>
        <translation>क्रमांक वाली सूची</translation>
    </message>
    <message>
        <source>{name} ({keys})</source>
        <translation>{name} ({keys})</translation>
    </message>
</context>
<context>
    <name>EssayWidget</name>
    <message>
        <source>Your answer</source>
        <translation>आपका उत्तर</translation>
    </message>
    <message>
        <source>{told}, {over} over the limit</source>
        <translation>{told}, सीमा से {over} अधिक</translation>
    </message>
    <message>
        <source>Write {least} to {most} words.</source>
        <translation>{least} से {most} शब्द लिखें।</translation>
    </message>
    <message>
        <source>Write at least {least} words.</source>
        <translation>कम से कम {least} शब्द लिखें।</translation>
    </message>
    <message>
        <source>Write at most {most} words.</source>
        <translation>अधिक से अधिक {most} शब्द लिखें।</translation>
    </message>
    <message>
        <source>{limits} Words cannot be counted in this script: characters are.</source>
        <translation>{limits} इस लिपि में शब्द नहीं गिने जा सकते: अक्षर गिने जाते हैं।</translation>
    </message>
    <message>
        <source>{told}, within the limit</source>
        <translation>{told}, सीमा के भीतर</translation>
    </message>
</context>
<context>
    <name>FilePanel</name>
    <message>
        <source>Folders and files</source>
        <translation>फ़ोल्डर और फ़ाइलें</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>मुख्य फ़ोल्डर</translation>
    </message>
    <message>
        <source>Or type its path</source>
        <translation>या इसका पथ लिखें</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>डाउनलोड</translation>
    </message>
    <message>
        <source>Folder above</source>
        <translation>ऊपर का फ़ोल्डर</translation>
    </message>
</context>
<context>
    <name>FileRow</name>
    <message>
        <source>Replace</source>
        <translation>बदलें</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>फिर कोशिश करें</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>हटाएँ</translation>
    </message>
    <message>
        <source>Replace {name}</source>
        <translation>{name} बदलें</translation>
    </message>
    <message>
        <source>Try again to save {name}</source>
        <translation>{name} सहेजने की फिर कोशिश करें</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>{name} हटाएँ</translation>
    </message>
    <message>
        <source>Saving, {percent} %</source>
        <translation>सहेजा जा रहा है, {percent} %</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>सहेजा जा रहा है</translation>
    </message>
    <message>
        <source>Saved on this computer</source>
        <translation>इस कंप्यूटर पर सहेजा गया</translation>
    </message>
    <message>
        <source>Not saved. {why}</source>
        <translation>सहेजा नहीं गया। {why}</translation>
    </message>
    <message>
        <source>{size}. {text}</source>
        <translation>{size}। {text}</translation>
    </message>
</context>
<context>
    <name>FloatingPanel</name>
    <message>
        <source>Close {tool}</source>
        <translation>{tool} बंद करें</translation>
    </message>
</context>
<context>
    <name>GapMatchWidget</name>
    <message>
        <source>Words to choose from</source>
        <translation>चुनने के लिए शब्द</translation>
    </message>
    <message>
        <source>Press a word, then its gap.</source>
        <translation>शब्द दबाएँ, फिर उसका रिक्त स्थान।</translation>
    </message>
    <message>
        <source>gap {n} of {all}</source>
        <translation>रिक्त स्थान {n}, कुल {all}</translation>
    </message>
    <message>
        <source>the words</source>
        <translation>शब्द</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>खाली</translation>
    </message>
</context>
<context>
    <name>GoToPanel</name>
    <message>
        <source>Go to a question</source>
        <translation>किसी प्रश्न पर जाएँ</translation>
    </message>
    <message>
        <source>Question number</source>
        <translation>प्रश्न संख्या</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>जाएँ</translation>
    </message>
    <message>
        <source>1 to {last}</source>
        <translation>1 से {last}</translation>
    </message>
    <message>
        <source>There is no question with this number.</source>
        <translation>इस संख्या का कोई प्रश्न नहीं है।</translation>
    </message>
    <message>
        <source>This question cannot be opened from here.</source>
        <translation>यह प्रश्न यहाँ से नहीं खुल सकता।</translation>
    </message>
</context>
<context>
    <name>GrantSheet</name>
    <message>
        <source>0: as long as wanted</source>
        <translation>0: जितनी देर चाहें</translation>
    </message>
    <message>
        <source>Accommodations</source>
        <translation>सुविधाएँ</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>सामान्य</translation>
    </message>
    <message>
        <source>Breaks beside those of the sitting</source>
        <translation>सत्र के अलावा और विराम</translation>
    </message>
    <message>
        <source>Change them</source>
        <translation>बदलें</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>रंग</translation>
    </message>
    <message>
        <source>Keyboard alone</source>
        <translation>केवल कीबोर्ड</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>भाषा</translation>
    </message>
    <message>
        <source>Line spacing</source>
        <translation>पंक्तियों की दूरी</translation>
    </message>
    <message>
        <source>Minutes of each break</source>
        <translation>हर विराम के मिनट</translation>
    </message>
    <message>
        <source>Nothing has to be dragged</source>
        <translation>कुछ भी खींचना नहीं पड़ता</translation>
    </message>
    <message>
        <source>Passage above the questions</source>
        <translation>गद्यांश प्रश्नों के ऊपर</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>पाठ का आकार</translation>
    </message>
    <message>
        <source>They hold at once, over what the candidate chose. The time factor stays as it was agreed.</source>
        <translation>ये तुरंत लागू होती हैं, परीक्षार्थी की पसंद से ऊपर। समय का गुणांक वैसा ही रहता है जैसा तय हुआ था।</translation>
    </message>
    <message>
        <source>Tools beside those of the test</source>
        <translation>परीक्षा के अलावा और साधन</translation>
    </message>
    <message>
        <source>Typeface</source>
        <translation>अक्षर-रूप</translation>
    </message>
    <message>
        <source>Ways of working</source>
        <translation>काम करने के तरीके</translation>
    </message>
</context>
<context>
    <name>GraphicGapMatchWidget</name>
    <message>
        <source>empty</source>
        <translation>खाली</translation>
    </message>
    <message>
        <source>Space picks it up, Delete takes it away.</source>
        <translation>स्पेस इसे उठाता है, Delete हटाता है।</translation>
    </message>
    <message>
        <source>Press a label, then its place on the picture.</source>
        <translation>लेबल दबाएँ, फिर चित्र पर उसकी जगह।</translation>
    </message>
    <message>
        <source>Space chooses what goes here.</source>
        <translation>स्पेस से चुनें कि यहाँ क्या जाए।</translation>
    </message>
    <message>
        <source>{filled} of {places} labelled</source>
        <translation>लेबल लगे: {filled}, कुल {places}</translation>
    </message>
</context>
<context>
    <name>Hand</name>
    <message>
        <source>{place} does not take this.</source>
        <translation>{place} इसे नहीं लेता।</translation>
    </message>
    <message>
        <source>There is no room for more. Take something away first.</source>
        <translation>और जगह नहीं है। पहले कुछ हटाएँ।</translation>
    </message>
    <message>
        <source>Choose what goes into {place}. Escape cancels.</source>
        <translation>{place}: चुनें कि यहाँ क्या जाए। Escape रद्द करता है।</translation>
    </message>
    <message>
        <source>{thing} picked up. Choose a place; Escape puts it back.</source>
        <translation>{thing} उठाया गया। जगह चुनें; Escape वापस रखता है।</translation>
    </message>
    <message>
        <source>{thing} taken away.</source>
        <translation>{thing} हटाया गया।</translation>
    </message>
    <message>
        <source>{thing} put in {place}.</source>
        <translation>{thing} को {place} में रखा गया।</translation>
    </message>
    <message>
        <source>{thing} put back.</source>
        <translation>{thing} वापस रखा गया।</translation>
    </message>
</context>
<context>
    <name>HandedView</name>
    <message>
        <source>A stick that can be carried to the other computer.</source>
        <translation>ऐसी स्टिक जिसे दूसरे कंप्यूटर तक ले जाया जा सके।</translation>
    </message>
    <message>
        <source>Carry it to the other computer. There a proctor opens their desk, chooses Attempts here, and takes over from this file; then the candidate signs in and goes on at the same question.</source>
        <translation>इसे दूसरे कंप्यूटर पर ले जाएँ। वहाँ निरीक्षक अपनी मेज़ खोलकर ‘यहाँ के प्रयास’ चुनता है और इस फ़ाइल से लेता है; फिर परीक्षार्थी साइन इन करके उसी प्रश्न से जारी रखता है।</translation>
    </message>
    <message>
        <source>Choose another folder…</source>
        <translation>दूसरा फ़ोल्डर चुनें…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>हो गया</translation>
    </message>
    <message>
        <source>Folder: {path}</source>
        <translation>फ़ोल्डर: {path}</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>सौंप दिया गया</translation>
    </message>
    <message>
        <source>Handed over, but there is no file yet</source>
        <translation>सौंप दिया गया, पर फ़ाइल अभी नहीं है</translation>
    </message>
    <message>
        <source>Handing over…</source>
        <translation>सौंपा जा रहा है…</translation>
    </message>
    <message>
        <source>Not handed over</source>
        <translation>नहीं सौंपा गया</translation>
    </message>
    <message>
        <source>Not in it, because they were lost on this computer: {files}</source>
        <translation>इसमें नहीं है, क्योंकि इस कंप्यूटर पर खो गया: {files}</translation>
    </message>
    <message>
        <source>Nothing more is taken on this computer for this test.</source>
        <translation>इस परीक्षा के लिए इस कंप्यूटर पर अब कुछ नहीं लिया जाता।</translation>
    </message>
    <message>
        <source>The file is written and read back.</source>
        <translation>फ़ाइल लिखी और वापस पढ़ी जा रही है।</translation>
    </message>
    <message>
        <source>The file is {path}</source>
        <translation>फ़ाइल यह है: {path}</translation>
    </message>
    <message>
        <source>The test is still on this computer, and can go on here when the candidate signs in.</source>
        <translation>परीक्षा अब भी इसी कंप्यूटर पर है, और परीक्षार्थी के साइन इन करने पर यहीं जारी रह सकती है।</translation>
    </message>
    <message>
        <source>Use this folder</source>
        <translation>यह फ़ोल्डर लें</translation>
    </message>
    <message>
        <source>Where the file is to lie</source>
        <translation>फ़ाइल कहाँ रखी जाए</translation>
    </message>
</context>
<context>
    <name>HeldPanel</name>
    <message>
        <source>Leave now</source>
        <translation>अभी छोड़ें</translation>
    </message>
    <message>
        <source>Leave without {lost}</source>
        <translation>{lost} के बिना छोड़ें</translation>
    </message>
    <message>
        <source>Not everything is saved yet</source>
        <translation>अभी सब कुछ सहेजा नहीं गया है</translation>
    </message>
    <message>
        <source>The number has changed. Confirm it again.</source>
        <translation>संख्या बदल गई है। फिर से पुष्टि करें।</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>जाँच हो रही है…</translation>
    </message>
</context>
<context>
    <name>HistoryView</name>
    <message>
        <source>All you have finished on this computer.</source>
        <translation>इस कंप्यूटर पर आपने जो कुछ पूरा किया।</translation>
    </message>
    <message>
        <source>Back to practice</source>
        <translation>अभ्यास पर वापस</translation>
    </message>
    <message>
        <source>Hollow points: answers are still to be marked.</source>
        <translation>खाली बिंदु: कुछ उत्तरों पर अंक देना अभी बाकी है।</translation>
    </message>
    <message>
        <source>My attempts</source>
        <translation>मेरे प्रयास</translation>
    </message>
    <message>
        <source>Not passed</source>
        <translation>उत्तीर्ण नहीं</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>यहाँ अभी कुछ नहीं</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>उत्तीर्ण</translation>
    </message>
    <message>
        <source>Points reached in the last {attempts}, oldest first.</source>
        <translation>मिले अंक, पिछले {attempts}, सबसे पुराना पहले।</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>प्रगति</translation>
    </message>
    <message>
        <source>Show older attempts</source>
        <translation>पुराने प्रयास दिखाएँ</translation>
    </message>
    <message>
        <source>When you have finished a test, it stands here with its score and the time you worked.</source>
        <translation>परीक्षा पूरी करने पर वह यहाँ अपने अंकों और लगे समय के साथ दिखती है।</translation>
    </message>
    <message>
        <source>no score</source>
        <translation>अंक नहीं</translation>
    </message>
    <message>
        <source>{answers} to be marked</source>
        <translation>{answers} पर अंक बाकी</translation>
    </message>
    <message>
        <source>{score} / {maximum} so far</source>
        <translation>अब तक {score} / {maximum}</translation>
    </message>
</context>
<context>
    <name>HotText</name>
    <message>
        <source>Picture</source>
        <translation>चित्र</translation>
    </message>
</context>
<context>
    <name>HotspotWidget</name>
    <message>
        <source>Arrow keys move among the areas, Space picks.</source>
        <translation>तीर क्षेत्रों के बीच ले जाते हैं, स्पेस चुनता है।</translation>
    </message>
    <message>
        <source>Pick one area: press it, or use the arrow keys and Space.</source>
        <translation>एक क्षेत्र चुनें: उसे दबाएँ, या तीर और स्पेस का प्रयोग करें।</translation>
    </message>
    <message>
        <source>Pick areas: press them, or use the arrow keys and Space.</source>
        <translation>क्षेत्र चुनें: उन्हें दबाएँ, या तीर और स्पेस का प्रयोग करें।</translation>
    </message>
    <message>
        <source>1 area picked</source>
        <translation>1 क्षेत्र चुना गया</translation>
    </message>
    <message>
        <source>Pick at least {n} areas: press them, or use the arrow keys and Space.</source>
        <translation>कम से कम {n} क्षेत्र चुनें: उन्हें दबाएँ, या तीर और स्पेस का प्रयोग करें।</translation>
    </message>
    <message>
        <source>Pick up to {n} areas: press them, or use the arrow keys and Space.</source>
        <translation>अधिक से अधिक {n} क्षेत्र चुनें: उन्हें दबाएँ, या तीर और स्पेस का प्रयोग करें।</translation>
    </message>
    <message>
        <source>Pick {n} areas: press them, or use the arrow keys and Space.</source>
        <translation>{n} क्षेत्र चुनें: उन्हें दबाएँ, या तीर और स्पेस का प्रयोग करें।</translation>
    </message>
    <message>
        <source>{count} of {most} picked</source>
        <translation>{most} में से {count} चुने गए</translation>
    </message>
    <message>
        <source>{count} picked</source>
        <translation>{count} चुने गए</translation>
    </message>
    <message>
        <source>{text}. Clear one before picking another.</source>
        <translation>{text}। दूसरा चुनने से पहले एक हटाएँ।</translation>
    </message>
</context>
<context>
    <name>HottextWidget</name>
    <message>
        <source>Pick one of {all} marked places.</source>
        <translation>{all} चिह्नित जगहों में से एक चुनें।</translation>
    </message>
    <message>
        <source>{count} of {most} picked.</source>
        <translation>{most} में से {count} चुनी गईं।</translation>
    </message>
    <message>
        <source>{n} picked.</source>
        <translation>चुनी गई जगहें: {n}।</translation>
    </message>
    <message>
        <source>{told} Put one back before picking another.</source>
        <translation>{told} दूसरी चुनने से पहले एक वापस रखें।</translation>
    </message>
    <message>
        <source>{told} Pick at least {more}.</source>
        <translation>{told} कम से कम {more} और चुनें।</translation>
    </message>
    <message>
        <source>None picked yet.</source>
        <translation>अभी कोई जगह नहीं चुनी गई।</translation>
    </message>
    <message>
        <source>Pick up to {n}. None picked yet.</source>
        <translation>अधिक से अधिक {n} चुनें। अभी कोई जगह नहीं चुनी गई।</translation>
    </message>
    <message>
        <source>Pick {n}.</source>
        <translation>{n} चुनें।</translation>
    </message>
    <message>
        <source>Place {n} of {all}. {note}</source>
        <translation>जगह {n}, कुल {all}। {note}</translation>
    </message>
</context>
<context>
    <name>IdentityView</name>
    <message>
        <source>Candidate number</source>
        <translation>परीक्षार्थी संख्या</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>डेस्क</translation>
    </message>
    <message>
        <source>If it is not, go back and tell the proctor. Nothing has been started.</source>
        <translation>यदि नहीं, तो वापस जाएँ और निरीक्षक को बताएँ। कुछ शुरू नहीं हुआ है।</translation>
    </message>
    <message>
        <source>Is this you?</source>
        <translation>क्या यह आप हैं?</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>स्थान</translation>
    </message>
    <message>
        <source>Sitting</source>
        <translation>सत्र</translation>
    </message>
    <message>
        <source>This is me</source>
        <translation>यह मैं हूँ</translation>
    </message>
    <message>
        <source>This is not me</source>
        <translation>यह मैं नहीं हूँ</translation>
    </message>
</context>
<context>
    <name>InsertRow</name>
    <message>
        <source>Put the result into the answer</source>
        <translation>परिणाम उत्तर में डालें</translation>
    </message>
    <message>
        <source>Types it where you were typing last.</source>
        <translation>इसे वहाँ लिखता है जहाँ आप पिछली बार लिख रहे थे।</translation>
    </message>
    <message>
        <source>{number} was put into the answer</source>
        <translation>{number} उत्तर में डाला गया</translation>
    </message>
</context>
<context>
    <name>InstructionsView</name>
    <message>
        <source>Back</source>
        <translation>वापस</translation>
    </message>
    <message>
        <source>Start the test</source>
        <translation>परीक्षा शुरू करें</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>शुरू हो रही है…</translation>
    </message>
    <message>
        <source>Candidate {n}</source>
        <translation>परीक्षार्थी {n}</translation>
    </message>
    <message>
        <source>Agree to the statement to start.</source>
        <translation>शुरू करने के लिए घोषणा से सहमत हों।</translation>
    </message>
    <message>
        <source>Check below a question shows how your answer comes out.</source>
        <translation>प्रश्न के नीचे जाँचें दबाने पर दिखता है कि आपका उत्तर कैसा रहा।</translation>
    </message>
    <message>
        <source>Desk {desk}</source>
        <translation>डेस्क {desk}</translation>
    </message>
    <message>
        <source>For switches, or without arrow keys: Tab stops at every answer, Space or Enter presses.</source>
        <translation>स्विच के लिए, या बिना तीर कुंजियों के: Tab हर उत्तर पर रुकता है, स्पेस या Enter दबाता है।</translation>
    </message>
    <message>
        <source>Go on with the test</source>
        <translation>परीक्षा जारी रखें</translation>
    </message>
    <message>
        <source>I have read the statement, and I agree to it.</source>
        <translation>मैंने घोषणा पढ़ ली है, और मैं इससे सहमत हूँ।</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>घोषणा</translation>
    </message>
    <message>
        <source>Stay on this screen until you submit. Leaving it is recorded.</source>
        <translation>जमा करने तक इसी स्क्रीन पर रहें। इसे छोड़ना दर्ज होता है।</translation>
    </message>
    <message>
        <source>Tab stops everywhere</source>
        <translation>Tab हर जगह रुके</translation>
    </message>
    <message>
        <source>The clock has been kept for you.</source>
        <translation>आपका समय सुरक्षित रखा गया है।</translation>
    </message>
    <message>
        <source>The clock starts when you press Start.</source>
        <translation>शुरू दबाने पर समय चलना शुरू होता है।</translation>
    </message>
    <message>
        <source>This is practice: it counts for nothing, and you can leave and go on later.</source>
        <translation>यह अभ्यास है: यह गिना नहीं जाता, और आप छोड़कर बाद में जारी रख सकते हैं।</translation>
    </message>
    <message>
        <source>Try it out</source>
        <translation>आज़माएँ</translation>
    </message>
    <message>
        <source>check the answer</source>
        <translation>उत्तर जाँचें</translation>
    </message>
    <message>
        <source>highlight selected words or write a note on them, where that is allowed</source>
        <translation>जहाँ अनुमति हो, चुने हुए शब्द हाइलाइट करें या उन पर नोट लिखें</translation>
    </message>
    <message>
        <source>in this test</source>
        <translation>इस परीक्षा में</translation>
    </message>
    <message>
        <source>larger text, smaller text, the size set for you</source>
        <translation>बड़ा पाठ, छोटा पाठ, आपके लिए तय आकार</translation>
    </message>
    <message>
        <source>list the notes on this page</source>
        <translation>इस पृष्ठ के नोट दिखाएँ</translation>
    </message>
    <message>
        <source>put a caret into the text; Shift with arrows selects words</source>
        <translation>पाठ में कर्सर रखें; Shift के साथ तीर शब्द चुनते हैं</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>कोई सीमा नहीं</translation>
    </message>
    <message>
        <source>rule an option out or bring it back, where that is allowed</source>
        <translation>जहाँ अनुमति हो, विकल्प काटें या वापस लाएँ</translation>
    </message>
    <message>
        <source>time</source>
        <translation>समय</translation>
    </message>
    <message>
        <source>your time, with {n}% extra</source>
        <translation>आपका समय, {n}% अतिरिक्त सहित</translation>
    </message>
    <message>
        <source>your time</source>
        <translation>आपका समय</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>निर्देश</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>जानने योग्य</translation>
    </message>
    <message>
        <source>Every answer is saved on this computer as you give it. A tick at the top shows it.</source>
        <translation>हर उत्तर देते ही इस कंप्यूटर पर सहेजा जाता है। ऊपर का सही का निशान यह दिखाता है।</translation>
    </message>
    <message>
        <source>A lost network or a power cut does not lose your answers.</source>
        <translation>नेटवर्क या बिजली जाने से आपके उत्तर नहीं खोते।</translation>
    </message>
    <message>
        <source>You can look over all answers before you submit. After that they cannot change.</source>
        <translation>जमा करने से पहले आप सब उत्तर देख सकते हैं। उसके बाद वे बदल नहीं सकते।</translation>
    </message>
    <message>
        <source>When the time is over, the test is submitted with the answers given so far.</source>
        <translation>समय पूरा होने पर परीक्षा तब तक के उत्तरों के साथ जमा हो जाती है।</translation>
    </message>
    <message>
        <source>The test by keyboard</source>
        <translation>कीबोर्ड से परीक्षा</translation>
    </message>
    <message>
        <source>next and previous question</source>
        <translation>अगला और पिछला प्रश्न</translation>
    </message>
    <message>
        <source>choose an answer; the same key again clears it</source>
        <translation>उत्तर चुनें; वही कुंजी फिर से उसे हटाती है</translation>
    </message>
    <message>
        <source>go to a question by its number</source>
        <translation>संख्या से किसी प्रश्न पर जाएँ</translation>
    </message>
    <message>
        <source>flag a question for a second look</source>
        <translation>दोबारा देखने के लिए प्रश्न चिह्नित करें</translation>
    </message>
    <message>
        <source>review all answers</source>
        <translation>सब उत्तर देखें</translation>
    </message>
    <message>
        <source>move between passage, questions and question numbers</source>
        <translation>गद्यांश, प्रश्नों और प्रश्न संख्याओं के बीच जाएँ</translation>
    </message>
</context>
<context>
    <name>ItemView</name>
    <message>
        <source>Flag</source>
        <translation>चिह्नित करें</translation>
    </message>
    <message>
        <source>Question {number}</source>
        <translation>प्रश्न {number}</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>जानकारी</translation>
    </message>
    <message>
        <source>Flagged</source>
        <translation>चिह्नित</translation>
    </message>
    <message>
        <source>Marks the question for a second look</source>
        <translation>दोबारा देखने के लिए प्रश्न को चिह्नित करता है</translation>
    </message>
</context>
<context>
    <name>Keypad</name>
    <message>
        <source>Keys</source>
        <translation>कुंजियाँ</translation>
    </message>
</context>
<context>
    <name>LabelBoard</name>
    <message>
        <source>Labels to choose from</source>
        <translation>चुनने के लिए लेबल</translation>
    </message>
    <message>
        <source>the labels</source>
        <translation>लेबल</translation>
    </message>
</context>
<context>
    <name>LabelList</name>
    <message>
        <source>Press a label, then its place.</source>
        <translation>लेबल दबाएँ, फिर उसकी जगह।</translation>
    </message>
    <message>
        <source>You can still answer: put the labels beside the names of its areas.</source>
        <translation>आप फिर भी उत्तर दे सकते हैं: लेबल क्षेत्रों के नामों के पास रखें।</translation>
    </message>
    <message>
        <source>Put a label here</source>
        <translation>यहाँ लेबल रखें</translation>
    </message>
</context>
<context>
    <name>LaunchSheet</name>
    <message>
        <source>0 to {most}</source>
        <translation>0 से {most}</translation>
    </message>
    <message>
        <source>Accommodations</source>
        <translation>सुविधाएँ</translation>
    </message>
    <message>
        <source>Change them</source>
        <translation>बदलें</translation>
    </message>
    <message>
        <source>Extra minutes</source>
        <translation>अतिरिक्त मिनट</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>आगे बढ़ें</translation>
    </message>
    <message>
        <source>Go on with the test</source>
        <translation>परीक्षा जारी रखें</translation>
    </message>
    <message>
        <source>It stands in the log of the test.</source>
        <translation>यह परीक्षा के लॉग में रहता है।</translation>
    </message>
    <message>
        <source>Launch</source>
        <translation>शुरू कराएँ</translation>
    </message>
    <message>
        <source>Launch the test</source>
        <translation>परीक्षा शुरू कराएँ</translation>
    </message>
    <message>
        <source>More minutes from now on</source>
        <translation>अब से और मिनट</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>कारण</translation>
    </message>
    <message>
        <source>Time, in percent of everybody&apos;s</source>
        <translation>समय, सबके समय के प्रतिशत में</translation>
    </message>
    <message>
        <source>You vouch for who sits here: no password is asked. The candidate confirms their name, and the screen is locked when they press Start.</source>
        <translation>यहाँ कौन बैठा है, इसकी ज़िम्मेदारी आपकी है: पासवर्ड नहीं पूछा जाता। परीक्षार्थी अपना नाम पक्का करते हैं, और शुरू दबाने पर स्क्रीन लॉक हो जाती है।</translation>
    </message>
    <message>
        <source>{least} to {most}</source>
        <translation>{least} से {most}</translation>
    </message>
</context>
<context>
    <name>LinePanel</name>
    <message>
        <source>Calculation</source>
        <translation>गणना</translation>
    </message>
    <message>
        <source>Enter calculates; arrow up brings back the line before.</source>
        <translation>Enter गणना करता है; ऊपर का तीर पिछली पंक्ति वापस लाता है।</translation>
    </message>
</context>
<context>
    <name>LockedView</name>
    <message>
        <source>Allow this until the end, and go on</source>
        <translation>अंत तक इसकी अनुमति दें और आगे बढ़ें</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>जाँच हो रही है…</translation>
    </message>
    <message>
        <source>End the test here</source>
        <translation>परीक्षा यहीं समाप्त करें</translation>
    </message>
    <message>
        <source>For the proctor</source>
        <translation>निरीक्षक के लिए</translation>
    </message>
    <message>
        <source>Go on with the test</source>
        <translation>परीक्षा जारी रखें</translation>
    </message>
    <message>
        <source>Please wait. It goes on when the proctor says so.</source>
        <translation>कृपया प्रतीक्षा करें। निरीक्षक के कहने पर परीक्षा आगे चलेगी।</translation>
    </message>
    <message>
        <source>Proctor PIN</source>
        <translation>निरीक्षक का PIN</translation>
    </message>
    <message>
        <source>Proctor PIN or unlock code</source>
        <translation>निरीक्षक का PIN या अनलॉक कोड</translation>
    </message>
    <message>
        <source>Raise your hand. A proctor looks at it and opens the test again.</source>
        <translation>अपना हाथ उठाएँ। निरीक्षक देखेंगे और परीक्षा फिर खोलेंगे।</translation>
    </message>
    <message>
        <source>The test clock goes on.</source>
        <translation>परीक्षा की घड़ी चलती रहती है।</translation>
    </message>
    <message>
        <source>The test clock is stopped.</source>
        <translation>परीक्षा की घड़ी रुकी हुई है।</translation>
    </message>
    <message>
        <source>The test is locked</source>
        <translation>परीक्षा बंद कर दी गई है</translation>
    </message>
    <message>
        <source>The test is paused</source>
        <translation>परीक्षा रोकी गई है</translation>
    </message>
    <message>
        <source>This PIN is not right.</source>
        <translation>यह PIN सही नहीं है।</translation>
    </message>
    <message>
        <source>This code is not right.</source>
        <translation>यह कोड सही नहीं है।</translation>
    </message>
    <message>
        <source>This is neither the PIN nor the code that opens this test now.</source>
        <translation>यह न तो PIN है, न वह कोड जो इस परीक्षा को अभी खोलता है।</translation>
    </message>
    <message>
        <source>This test is opened from the server, not here.</source>
        <translation>यह परीक्षा सर्वर से खोली जाती है, यहाँ से नहीं।</translation>
    </message>
    <message>
        <source>Unlock code</source>
        <translation>अनलॉक कोड</translation>
    </message>
    <message>
        <source>Your answers are saved on this computer.</source>
        <translation>आपके उत्तर इस कंप्यूटर पर सहेजे गए हैं।</translation>
    </message>
</context>
<context>
    <name>LogSheet</name>
    <message>
        <source>Acknowledge all</source>
        <translation>सब देख लिया</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>चेतावनियाँ</translation>
    </message>
    <message>
        <source>Alarms and orders</source>
        <translation>चेतावनियाँ और आदेश</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>None since you began to watch.</source>
        <translation>जब से आप देख रहे हैं, कुछ नहीं।</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>आदेश</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>फिर भेजें</translation>
    </message>
</context>
<context>
    <name>MachineCard</name>
    <message>
        <source>Control</source>
        <translation>नियंत्रण</translation>
    </message>
    <message>
        <source>Not looked at yet.</source>
        <translation>अभी देखा नहीं गया।</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>नतीजा</translation>
    </message>
    <message>
        <source>The sitting wants</source>
        <translation>सत्र चाहता है</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>यह कंप्यूटर</translation>
    </message>
</context>
<context>
    <name>MachineSummary</name>
    <message>
        <source>Look again</source>
        <translation>फिर देखें</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>देखा जा रहा है…</translation>
    </message>
    <message>
        <source>Not looked at yet.</source>
        <translation>अभी देखा नहीं गया।</translation>
    </message>
    <message>
        <source>This computer is being looked at.</source>
        <translation>यह कंप्यूटर देखा जा रहा है।</translation>
    </message>
</context>
<context>
    <name>MagnifierPanel</name>
    <message>
        <source>Move the lens</source>
        <translation>लेंस खिसकाएँ</translation>
    </message>
    <message>
        <source>Stronger</source>
        <translation>अधिक</translation>
    </message>
    <message>
        <source>Weaker</source>
        <translation>कम</translation>
    </message>
</context>
<context>
    <name>MarkBar</name>
    <message>
        <source>Mark the selected words</source>
        <translation>चुने हुए शब्दों पर निशान लगाएँ</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>नोट</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>हटाएँ</translation>
    </message>
    <message>
        <source>Takes highlights and whole notes off the selected words (Delete)</source>
        <translation>चुने हुए शब्दों से हाइलाइट और पूरे नोट हटाता है (Delete)</translation>
    </message>
</context>
<context>
    <name>Marks</name>
    <message>
        <source>Highlight</source>
        <translation>हाइलाइट</translation>
    </message>
    <message>
        <source>Highlight with a dashed line</source>
        <translation>टूटी रेखा वाला हाइलाइट</translation>
    </message>
    <message>
        <source>Highlight with a wavy line</source>
        <translation>लहरदार रेखा वाला हाइलाइट</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>नोट</translation>
    </message>
    <message>
        <source>Note {number} on “{words}”: {note}</source>
        <translation>नोट {number}, “{words}” पर: {note}</translation>
    </message>
    <message>
        <source>Note: {note}</source>
        <translation>नोट: {note}</translation>
    </message>
    <message>
        <source>{kind} begins</source>
        <translation>{kind} शुरू</translation>
    </message>
    <message>
        <source>{kind} ends</source>
        <translation>{kind} समाप्त</translation>
    </message>
    <message>
        <source>{kind}: “{words}”</source>
        <translation>{kind}: “{words}”</translation>
    </message>
</context>
<context>
    <name>MatchingWidget</name>
    <message>
        <source>Answers to choose from</source>
        <translation>चुनने के लिए उत्तर</translation>
    </message>
    <message>
        <source>Press an answer, then its place.</source>
        <translation>उत्तर दबाएँ, फिर उसकी जगह।</translation>
    </message>
    <message>
        <source>the answers</source>
        <translation>उत्तर</translation>
    </message>
    <message>
        <source>Put an answer here</source>
        <translation>यहाँ उत्तर रखें</translation>
    </message>
</context>
<context>
    <name>MatrixWidget</name>
    <message>
        <source>This row takes no more than {n}. Clear one first.</source>
        <translation>यह पंक्ति {n} से अधिक नहीं लेती। पहले एक हटाएँ।</translation>
    </message>
    <message>
        <source>“{column}” is taken as often as it may be. Clear it in another row first.</source>
        <translation>“{column}” जितनी बार हो सकता है लिया जा चुका है। पहले दूसरी पंक्ति में इसे हटाएँ।</translation>
    </message>
</context>
<context>
    <name>MessageSheet</name>
    <message>
        <source>Message</source>
        <translation>संदेश</translation>
    </message>
</context>
<context>
    <name>MultipleChoiceWidget</name>
    <message>
        <source>{count} of {most} chosen</source>
        <translation>{most} में से {count} चुने गए</translation>
    </message>
    <message>
        <source>{chosen}. Clear one before choosing another.</source>
        <translation>{chosen}। दूसरा चुनने से पहले एक हटाएँ।</translation>
    </message>
    <message>
        <source>Choose at least {n}. None chosen yet.</source>
        <translation>कम से कम {n} चुनें। अभी कुछ नहीं चुना गया।</translation>
    </message>
    <message>
        <source>Choose up to {n}. None chosen yet.</source>
        <translation>अधिक से अधिक {n} चुनें। अभी कुछ नहीं चुना गया।</translation>
    </message>
    <message>
        <source>Choose {n}. None chosen yet.</source>
        <translation>{n} चुनें। अभी कुछ नहीं चुना गया।</translation>
    </message>
    <message>
        <source>None chosen yet.</source>
        <translation>अभी कुछ नहीं चुना गया।</translation>
    </message>
    <message>
        <source>{count} chosen</source>
        <translation>{count} चुने गए</translation>
    </message>
</context>
<context>
    <name>NavSquare</name>
    <message>
        <source>Question {number}</source>
        <translation>प्रश्न {number}</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>जानकारी</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>उत्तर दिया</translation>
    </message>
    <message>
        <source>flagged</source>
        <translation>चिह्नित</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>उत्तर नहीं दिया</translation>
    </message>
    <message>
        <source>not visited</source>
        <translation>नहीं देखा</translation>
    </message>
    <message>
        <source>partly answered</source>
        <translation>आंशिक उत्तर दिया</translation>
    </message>
    <message>
        <source>read</source>
        <translation>पढ़ा गया</translation>
    </message>
    <message>
        <source>current</source>
        <translation>वर्तमान</translation>
    </message>
    <message>
        <source>cannot be opened from here</source>
        <translation>यहाँ से नहीं खुल सकता</translation>
    </message>
</context>
<context>
    <name>NavigatorStrip</name>
    <message>
        <source>Questions</source>
        <translation>प्रश्न</translation>
    </message>
</context>
<context>
    <name>NotLockedLine</name>
    <message>
        <source>Not locked: this computer does not keep other programs away from the test.</source>
        <translation>लॉक नहीं है: यह कंप्यूटर दूसरे प्रोग्रामों को परीक्षा से दूर नहीं रखता।</translation>
    </message>
</context>
<context>
    <name>NoteCard</name>
    <message>
        <source>All notes</source>
        <translation>सब नोट</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>मिटाएँ</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>हो गया</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>नोट</translation>
    </message>
    <message>
        <source>The note is full.</source>
        <translation>नोट भर गया है।</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>नोट लिखें</translation>
    </message>
</context>
<context>
    <name>NoteSheet</name>
    <message>
        <source>About</source>
        <translation>किस बारे में</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>अपने शब्दों में</translation>
    </message>
    <message>
        <source>It stands in the log of the test and is counted in reports. The candidate is not told.</source>
        <translation>यह परीक्षा के लॉग में रहता है और रिपोर्टों में गिना जाता है। परीक्षार्थी को नहीं बताया जाता।</translation>
    </message>
    <message>
        <source>Note an irregularity</source>
        <translation>अनियमितता दर्ज करें</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>दर्ज करें</translation>
    </message>
    <message>
        <source>Say in your own words what it was.</source>
        <translation>अपने शब्दों में बताएँ कि क्या हुआ।</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>क्या हुआ</translation>
    </message>
</context>
<context>
    <name>NoteSign</name>
    <message>
        <source>Note {number}: {note}</source>
        <translation>नोट {number}: {note}</translation>
    </message>
</context>
<context>
    <name>NotepadPanel</name>
    <message>
        <source>Room for {left} characters more.</source>
        <translation>{left} और अक्षरों की जगह है।</translation>
    </message>
    <message>
        <source>The notepad is full: {most} characters.</source>
        <translation>नोटपैड भर गया है: {most} अक्षर।</translation>
    </message>
</context>
<context>
    <name>NotesPanel</name>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Notes on this page</source>
        <translation>इस पृष्ठ के नोट</translation>
    </message>
    <message>
        <source>There are no notes yet. Select words in a text, then choose Note or press Ctrl+M.</source>
        <translation>अभी कोई नोट नहीं है। पाठ में शब्द चुनें, फिर नोट चुनें या Ctrl+M दबाएँ।</translation>
    </message>
</context>
<context>
    <name>NumericWidget</name>
    <message>
        <source>Your answer</source>
        <translation>आपका उत्तर</translation>
    </message>
    <message>
        <source>{name}, {unit}</source>
        <translation>{name}, {unit}</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>इकाई</translation>
    </message>
    <message>
        <source>This does not read as a number. It is kept as you typed it.</source>
        <translation>यह संख्या के रूप में नहीं पढ़ा जाता। जैसा आपने लिखा वैसा ही रखा गया है।</translation>
    </message>
</context>
<context>
    <name>OpeningView</name>
    <message>
        <source>Opening…</source>
        <translation>खुल रहा है…</translation>
    </message>
</context>
<context>
    <name>OptionCard</name>
    <message>
        <source>Ruled out</source>
        <translation>काटा गया</translation>
    </message>
</context>
<context>
    <name>OrderRow</name>
    <message>
        <source>Move {thing} up</source>
        <translation>{thing} ऊपर ले जाएँ</translation>
    </message>
    <message>
        <source>Move {thing} down</source>
        <translation>{thing} नीचे ले जाएँ</translation>
    </message>
    <message>
        <source>Take {thing} out of the order</source>
        <translation>{thing} को क्रम से निकालें</translation>
    </message>
    <message>
        <source>Put {thing} next</source>
        <translation>{thing} को आगे रखें</translation>
    </message>
</context>
<context>
    <name>OrderSheets</name>
    <message>
        <source>Cancel it now</source>
        <translation>अभी रद्द करें</translation>
    </message>
    <message>
        <source>Cancel the test of {name}</source>
        <translation>{name} की परीक्षा रद्द करें</translation>
    </message>
    <message>
        <source>End it now</source>
        <translation>अभी समाप्त करें</translation>
    </message>
    <message>
        <source>End the test of {name}</source>
        <translation>{name} की परीक्षा समाप्त करें</translation>
    </message>
    <message>
        <source>Give this time</source>
        <translation>यह समय दें</translation>
    </message>
    <message>
        <source>It is kept on the server, with your name.</source>
        <translation>यह सर्वर पर आपके नाम के साथ रखा जाता है।</translation>
    </message>
    <message>
        <source>It is on the candidate&apos;s clock as soon as the computer hears of it.</source>
        <translation>कंप्यूटर को पता चलते ही यह परीक्षार्थी की घड़ी पर आता है।</translation>
    </message>
    <message>
        <source>It is shown over the test until it is dismissed.</source>
        <translation>यह परीक्षा के ऊपर तब तक दिखता है जब तक बंद न किया जाए।</translation>
    </message>
    <message>
        <source>It is submitted as it is, with all that was answered. It cannot be opened again.</source>
        <translation>जैसी है वैसी, सभी उत्तरों सहित जमा होती है। इसे फिर नहीं खोला जा सकता।</translation>
    </message>
    <message>
        <source>It rests until staff let it go on. Whether the clock stops was agreed before.</source>
        <translation>जब तक कर्मचारी आगे न बढ़ाएँ, यह रुकी रहती है। घड़ी रुकेगी या नहीं, पहले से तय है।</translation>
    </message>
    <message>
        <source>It stands in the log of the test.</source>
        <translation>यह परीक्षा के लॉग में रहता है।</translation>
    </message>
    <message>
        <source>Let all go on</source>
        <translation>सबको आगे बढ़ने दें</translation>
    </message>
    <message>
        <source>Let it go on</source>
        <translation>आगे बढ़ने दें</translation>
    </message>
    <message>
        <source>Let {name} go on</source>
        <translation>{name} को आगे बढ़ने दें</translation>
    </message>
    <message>
        <source>Lock all tests</source>
        <translation>सभी परीक्षाएँ लॉक करें</translation>
    </message>
    <message>
        <source>Lock it</source>
        <translation>लॉक करें</translation>
    </message>
    <message>
        <source>Lock the test of {name}</source>
        <translation>{name} की परीक्षा लॉक करें</translation>
    </message>
    <message>
        <source>Message to all</source>
        <translation>सबको संदेश</translation>
    </message>
    <message>
        <source>Message to {name}</source>
        <translation>{name} को संदेश</translation>
    </message>
    <message>
        <source>More time for all</source>
        <translation>सबको अधिक समय</translation>
    </message>
    <message>
        <source>More time for {name}</source>
        <translation>{name} को अधिक समय</translation>
    </message>
    <message>
        <source>Pause all tests</source>
        <translation>सभी परीक्षाएँ रोकें</translation>
    </message>
    <message>
        <source>Pause it</source>
        <translation>रोकें</translation>
    </message>
    <message>
        <source>Pause the test of {name}</source>
        <translation>{name} की परीक्षा रोकें</translation>
    </message>
    <message>
        <source>Send it</source>
        <translation>भेजें</translation>
    </message>
    <message>
        <source>Tell {count}</source>
        <translation>{count} को बताएँ</translation>
    </message>
    <message>
        <source>The candidate reads it, and it stands in the log.</source>
        <translation>परीक्षार्थी इसे पढ़ता है और यह लॉग में रहता है।</translation>
    </message>
    <message>
        <source>The lock that is known here is opened, and no later one.</source>
        <translation>यहाँ ज्ञात लॉक खुलता है, बाद का कोई नहीं।</translation>
    </message>
    <message>
        <source>The test ends and does not count. It cannot be opened again.</source>
        <translation>परीक्षा समाप्त होती है और गिनी नहीं जाती। इसे फिर नहीं खोला जा सकता।</translation>
    </message>
    <message>
        <source>The test is covered until it is unlocked from here or at the computer.</source>
        <translation>परीक्षा तब तक ढकी रहती है जब तक यहाँ से या कंप्यूटर पर अनलॉक न हो।</translation>
    </message>
    <message>
        <source>This goes to everybody whose test is under way: {count}.</source>
        <translation>यह उन सबको जाता है जिनकी परीक्षा चल रही है: {count}।</translation>
    </message>
    <message>
        <source>Unlock it</source>
        <translation>अनलॉक करें</translation>
    </message>
    <message>
        <source>Unlock the test of {name}</source>
        <translation>{name} की परीक्षा अनलॉक करें</translation>
    </message>
    <message>
        <source>What staff have paused goes on. What a control has locked stays locked.</source>
        <translation>कर्मचारियों ने जो रोका वह आगे बढ़ता है। जो नियंत्रण ने लॉक किया वह लॉक रहता है।</translation>
    </message>
</context>
<context>
    <name>OrderWidget</name>
    <message>
        <source>To place</source>
        <translation>रखने के लिए</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>क्रम में</translation>
    </message>
    <message>
        <source>Held: {thing}. Arrow keys move it, Enter puts it down, Escape puts it back.</source>
        <translation>उठाया गया: {thing}। तीर इसे खिसकाते हैं, Enter इसे रखता है, Escape इसे वापस रखता है।</translation>
    </message>
    <message>
        <source>Put the next one here</source>
        <translation>अगला यहाँ रखें</translation>
    </message>
    <message>
        <source>place {n}</source>
        <translation>स्थान {n}</translation>
    </message>
    <message>
        <source>{n} of {all} placed</source>
        <translation>{all} में से {n} रखे गए</translation>
    </message>
    <message>
        <source>{thing}: place {n} of {count}.</source>
        <translation>{thing}: स्थान {n}, कुल {count}।</translation>
    </message>
    <message>
        <source>Clear answer</source>
        <translation>उत्तर हटाएँ</translation>
    </message>
    <message>
        <source>Keep this order</source>
        <translation>यही क्रम रखें</translation>
    </message>
    <message>
        <source>This order is your answer.</source>
        <translation>यही क्रम आपका उत्तर है।</translation>
    </message>
    <message>
        <source>Your answer ends with place {n} so far.</source>
        <translation>आपका उत्तर अभी स्थान {n} तक है।</translation>
    </message>
    <message>
        <source>Not answered yet. Move something, or keep this order.</source>
        <translation>अभी उत्तर नहीं दिया। कुछ खिसकाएँ, या यही क्रम रखें।</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>Not right</source>
        <translation>सही नहीं</translation>
    </message>
    <message>
        <source>Partly right</source>
        <translation>कुछ हद तक सही</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>सही</translation>
    </message>
    <message>
        <source>Right answer</source>
        <translation>सही उत्तर</translation>
    </message>
    <message>
        <source>You can change your answer and check it again.</source>
        <translation>आप अपना उत्तर बदलकर फिर से जाँच सकते हैं।</translation>
    </message>
    <message>
        <source>You can change your answer and check it {left}.</source>
        <translation>आप अपना उत्तर बदलकर {left} जाँच सकते हैं।</translation>
    </message>
    <message>
        <source>{score} of {maximum}</source>
        <translation>{maximum} में से {score}</translation>
    </message>
</context>
<context>
    <name>PageMarks</name>
    <message>
        <source>Caret on. Shift and arrows select.</source>
        <translation>कर्सर चालू। Shift और तीर चुनते हैं।</translation>
    </message>
    <message>
        <source>Highlight removed</source>
        <translation>हाइलाइट हटाया गया</translation>
    </message>
    <message>
        <source>Marks removed</source>
        <translation>निशान हटाए गए</translation>
    </message>
</context>
<context>
    <name>PageNotes</name>
    <message>
        <source>New note</source>
        <translation>नया नोट</translation>
    </message>
    <message>
        <source>Note deleted</source>
        <translation>नोट मिटाया गया</translation>
    </message>
    <message>
        <source>Note {number}</source>
        <translation>नोट {number}</translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>Information</source>
        <translation>जानकारी</translation>
    </message>
    <message>
        <source>Question {number}</source>
        <translation>प्रश्न {number}</translation>
    </message>
    <message>
        <source>Questions {first}–{last}</source>
        <translation>प्रश्न {first}–{last}</translation>
    </message>
</context>
<context>
    <name>PairBoard</name>
    <message>
        <source>{thing} is used already.</source>
        <translation>{thing} का प्रयोग हो चुका है।</translation>
    </message>
</context>
<context>
    <name>PairRow</name>
    <message>
        <source>{first} with {second}</source>
        <translation>{first} और {second}</translation>
    </message>
    <message>
        <source>Delete takes the pair apart.</source>
        <translation>Delete जोड़ी को अलग करता है।</translation>
    </message>
    <message>
        <source>Take apart {first} and {second}</source>
        <translation>{first} और {second} को अलग करें</translation>
    </message>
</context>
<context>
    <name>PairRows</name>
    <message>
        <source>Pairs: {n} of {most}</source>
        <translation>जोड़ियाँ: {most} में से {n}</translation>
    </message>
    <message>
        <source>Pairs: {n}</source>
        <translation>जोड़ियाँ: {n}</translation>
    </message>
</context>
<context>
    <name>PaneSwitch</name>
    <message>
        <source>Passage</source>
        <translation>गद्यांश</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>प्रश्न</translation>
    </message>
    <message>
        <source>What is in view</source>
        <translation>क्या दिख रहा है</translation>
    </message>
</context>
<context>
    <name>PauseNote</name>
    <message>
        <source>After this one you have {breaks} left.</source>
        <translation>इसके बाद आपके पास {breaks} बाकी।</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>अवकाश</translation>
    </message>
    <message>
        <source>End the break</source>
        <translation>अवकाश समाप्त करें</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>आगे बढ़ें</translation>
    </message>
    <message>
        <source>It lasts until you end it.</source>
        <translation>यह तब तक चलता है जब तक आप इसे समाप्त न करें।</translation>
    </message>
    <message>
        <source>The break ends in one minute.</source>
        <translation>अवकाश एक मिनट में समाप्त होगा।</translation>
    </message>
    <message>
        <source>The break lasts up to {length} and then ends by itself.</source>
        <translation>अवकाश अधिक से अधिक {length} चलता है और फिर अपने आप समाप्त हो जाता है।</translation>
    </message>
    <message>
        <source>The test clock goes on.</source>
        <translation>परीक्षा की घड़ी चलती रहती है।</translation>
    </message>
    <message>
        <source>The test clock is stopped, and the questions are hidden.</source>
        <translation>परीक्षा का समय रुका हुआ है, और प्रश्न छिपे हैं।</translation>
    </message>
    <message>
        <source>The test clock is stopped.</source>
        <translation>परीक्षा की घड़ी रुकी हुई है।</translation>
    </message>
    <message>
        <source>The test is paused</source>
        <translation>परीक्षा रुकी हुई है</translation>
    </message>
    <message>
        <source>This is your last break.</source>
        <translation>यह आपका अंतिम अवकाश है।</translation>
    </message>
    <message>
        <source>Your answers are kept. The questions come back when the test goes on.</source>
        <translation>आपके उत्तर रखे गए हैं। परीक्षा जारी होने पर प्रश्न लौटेंगे।</translation>
    </message>
    <message>
        <source>{time} of the break left</source>
        <translation>अवकाश के {time} बाकी</translation>
    </message>
</context>
<context>
    <name>Photo</name>
    <message>
        <source>Photo of the candidate</source>
        <translation>परीक्षार्थी का फ़ोटो</translation>
    </message>
</context>
<context>
    <name>PictureBoard</name>
    <message>
        <source>Enlarge</source>
        <translation>बड़ा करें</translation>
    </message>
    <message>
        <source>Enlarge the picture</source>
        <translation>चित्र बड़ा करें</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>छोटा करें</translation>
    </message>
</context>
<context>
    <name>PictureCanvas</name>
    <message>
        <source>Picture: {alt}</source>
        <translation>चित्र: {alt}</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>चित्र</translation>
    </message>
</context>
<context>
    <name>PinEntry</name>
    <message>
        <source>Proctor PIN</source>
        <translation>निरीक्षक का PIN</translation>
    </message>
    <message>
        <source>This PIN is not right.</source>
        <translation>यह PIN सही नहीं है।</translation>
    </message>
    <message>
        <source>Try again in {time}.</source>
        <translation>{time} बाद फिर कोशिश करें।</translation>
    </message>
</context>
<context>
    <name>PinPanel</name>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>जाँच हो रही है…</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>जारी रखें</translation>
    </message>
</context>
<context>
    <name>PocketPanel</name>
    <message>
        <source>Type digits and signs; Enter calculates.</source>
        <translation>अंक और चिह्न लिखें; Enter गणना करता है।</translation>
    </message>
</context>
<context>
    <name>PopupList</name>
    <message>
        <source>Empty</source>
        <translation>खाली</translation>
    </message>
</context>
<context>
    <name>PracticeView</name>
    <message>
        <source>Any test, by lot. New ones come first.</source>
        <translation>कोई भी परीक्षा, संयोग से। नई पहले आती हैं।</translation>
    </message>
    <message>
        <source>At random</source>
        <translation>संयोग से</translation>
    </message>
    <message>
        <source>Choose for me</source>
        <translation>मेरे लिए चुनें</translation>
    </message>
    <message>
        <source>Choosing…</source>
        <translation>चुना जा रहा है…</translation>
    </message>
    <message>
        <source>Done {times}</source>
        <translation>{times} दी गई</translation>
    </message>
    <message>
        <source>Enter the code</source>
        <translation>कोड लिखें</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>आगे बढ़ें</translation>
    </message>
    <message>
        <source>How a test is chosen</source>
        <translation>परीक्षा कैसे चुनी जाए</translation>
    </message>
    <message>
        <source>How a test is chosen for you</source>
        <translation>आपके लिए परीक्षा कैसे चुनी जाए</translation>
    </message>
    <message>
        <source>In turn</source>
        <translation>बारी से</translation>
    </message>
    <message>
        <source>Least used</source>
        <translation>सबसे कम प्रयुक्त</translation>
    </message>
    <message>
        <source>Looking for tests…</source>
        <translation>परीक्षाएँ ढूँढी जा रही हैं…</translation>
    </message>
    <message>
        <source>My attempts</source>
        <translation>मेरे प्रयास</translation>
    </message>
    <message>
        <source>No practice tests yet</source>
        <translation>अभी कोई अभ्यास परीक्षा नहीं</translation>
    </message>
    <message>
        <source>Not done yet</source>
        <translation>अभी नहीं दी</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>अभ्यास</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>साइन आउट करें</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>शुरू करें</translation>
    </message>
    <message>
        <source>Tests</source>
        <translation>परीक्षाएँ</translation>
    </message>
    <message>
        <source>The test that was used least on this computer. New ones come first.</source>
        <translation>वह परीक्षा जो इस कंप्यूटर पर सबसे कम ली गई। नई पहले आती हैं।</translation>
    </message>
    <message>
        <source>The test that was used longest ago. New ones come first.</source>
        <translation>वह परीक्षा जिसे लिए सबसे अधिक समय बीता है। नई पहले आती हैं।</translation>
    </message>
    <message>
        <source>They appear here as soon as your organisation sends them to this computer, or somebody brings them as a file.</source>
        <translation>जैसे ही आपका संगठन उन्हें इस कंप्यूटर पर भेजता है, या कोई उन्हें फ़ाइल में लाता है, वे यहाँ दिखती हैं।</translation>
    </message>
    <message>
        <source>best {score} of {maximum}</source>
        <translation>सबसे अच्छा: {maximum} में से {score}</translation>
    </message>
    <message>
        <source>{name}: nothing here counts, and you can leave a test and go on later.</source>
        <translation>{name}: यहाँ कुछ नहीं गिना जाता, और आप परीक्षा छोड़कर बाद में जारी रख सकते हैं।</translation>
    </message>
</context>
<context>
    <name>PreviewView</name>
    <message>
        <source>Carrel preview</source>
        <translation>Carrel पूर्वावलोकन</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>पृष्ठ</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>जाँचें</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>हल्का या गहरा</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>पाठ का आकार</translation>
    </message>
    <message>
        <source>Mistakes</source>
        <translation>गलतियाँ</translation>
    </message>
    <message>
        <source>a person marks</source>
        <translation>व्यक्ति अंक देता है</translation>
    </message>
</context>
<context>
    <name>ProctorPanel</name>
    <message>
        <source>Leave the test</source>
        <translation>परीक्षा छोड़ें</translation>
    </message>
    <message>
        <source>Stay in the test</source>
        <translation>परीक्षा में रहें</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>छोड़ें</translation>
    </message>
    <message>
        <source>Only a proctor can do this. The answers are kept, and the test can go on later.</source>
        <translation>केवल निरीक्षक ऐसा कर सकते हैं। उत्तर रखे जाते हैं, और परीक्षा बाद में जारी रह सकती है।</translation>
    </message>
    <message>
        <source>No proctor PIN is set. The answers are kept, and the test can go on later.</source>
        <translation>निरीक्षक का PIN तय नहीं है। उत्तर रखे जाते हैं, और परीक्षा बाद में जारी रह सकती है।</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>जाँच हो रही है…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>सहेजा जा रहा है…</translation>
    </message>
    <message>
        <source>The answers are kept. Leaving is recorded, and the test is then locked until a proctor opens it.</source>
        <translation>उत्तर रखे जाते हैं। परीक्षा छोड़ना दर्ज होता है, और फिर परीक्षा तब तक लॉक रहती है जब तक कोई निरीक्षक उसे न खोले।</translation>
    </message>
    <message>
        <source>Your answers are kept. You can go on with this test later.</source>
        <translation>आपके उत्तर रखे गए हैं। आप यह परीक्षा बाद में जारी रख सकते हैं।</translation>
    </message>
</context>
<context>
    <name>ProctorView</name>
    <message>
        <source>Accommodations</source>
        <translation>सुविधाएँ</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>उत्तर दिया</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>परीक्षार्थी</translation>
    </message>
    <message>
        <source>Close the panel</source>
        <translation>पैनल बंद करें</translation>
    </message>
    <message>
        <source>Earlier ones: {n}. All are in the log.</source>
        <translation>पहले की: {n}। सब लॉग में हैं।</translation>
    </message>
    <message>
        <source>End the test</source>
        <translation>परीक्षा समाप्त करें</translation>
    </message>
    <message>
        <source>Give more time</source>
        <translation>और समय दें</translation>
    </message>
    <message>
        <source>Hand over to another computer</source>
        <translation>दूसरे कंप्यूटर को सौंपें</translation>
    </message>
    <message>
        <source>Latest incidents</source>
        <translation>नवीनतम घटनाएँ</translation>
    </message>
    <message>
        <source>Leave the test</source>
        <translation>परीक्षा छोड़ें</translation>
    </message>
    <message>
        <source>Let the test go on</source>
        <translation>परीक्षा आगे बढ़ने दें</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>लॉक</translation>
    </message>
    <message>
        <source>Note an irregularity</source>
        <translation>अनियमितता दर्ज करें</translation>
    </message>
    <message>
        <source>Nothing was recorded.</source>
        <translation>कुछ दर्ज नहीं हुआ।</translation>
    </message>
    <message>
        <source>Pause the test</source>
        <translation>परीक्षा रोकें</translation>
    </message>
    <message>
        <source>Proctor&apos;s panel</source>
        <translation>निरीक्षक का पैनल</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>सहेजा गया</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>भेजना</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>परीक्षा</translation>
    </message>
    <message>
        <source>The panel closes by itself after {time} without a key.</source>
        <translation>बिना कोई कुंजी दबाए {time} बाद पैनल अपने आप बंद हो जाता है।</translation>
    </message>
    <message>
        <source>The questions are hidden, nothing is taken, and the clock goes on.</source>
        <translation>प्रश्न छिपे हैं, कुछ स्वीकार नहीं होता, और घड़ी चलती रहती है।</translation>
    </message>
    <message>
        <source>The questions are hidden, nothing is taken, and the clock is stopped.</source>
        <translation>प्रश्न छिपे हैं, कुछ स्वीकार नहीं होता, और घड़ी रुकी है।</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>समय</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>क्या करें</translation>
    </message>
    <message>
        <source>desk {desk}</source>
        <translation>डेस्क {desk}</translation>
    </message>
    <message>
        <source>{name} is here.</source>
        <translation>{name} यहाँ हैं।</translation>
    </message>
</context>
<context>
    <name>ProgressPlot</name>
    <message>
        <source>Progress over {count} attempts: {first} on {first_day}, {last} on {last_day}, the best {best}</source>
        <translation>{count} प्रयासों में प्रगति: {first_day} को {first}, {last_day} को {last}, सबसे अच्छा {best}</translation>
    </message>
    <message>
        <source>Progress: nothing to show yet</source>
        <translation>प्रगति: अभी दिखाने को कुछ नहीं</translation>
    </message>
</context>
<context>
    <name>ReadAloudPanel</name>
    <message>
        <source>Back</source>
        <translation>वापस</translation>
    </message>
    <message>
        <source>Choice {number}</source>
        <translation>विकल्प {number}</translation>
    </message>
    <message>
        <source>Choose what is read.</source>
        <translation>चुनें कि क्या पढ़ा जाए।</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>तेज़</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>आगे बढ़ें</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>जानकारी</translation>
    </message>
    <message>
        <source>On</source>
        <translation>आगे</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>गद्यांश</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>विराम</translation>
    </message>
    <message>
        <source>Paused: {name}</source>
        <translation>रुका हुआ: {name}</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>प्रश्न</translation>
    </message>
    <message>
        <source>Question {number}</source>
        <translation>प्रश्न {number}</translation>
    </message>
    <message>
        <source>Reading: {name}</source>
        <translation>पढ़ा जा रहा है: {name}</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>धीमे</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>रोकें</translation>
    </message>
    <message>
        <source>The voice broke off. Try again.</source>
        <translation>आवाज़ रुक गई। फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>This computer has no voice to read with. Tell the proctor if you need one.</source>
        <translation>इस कंप्यूटर में पढ़ने की आवाज़ नहीं है। आवश्यकता हो तो निरीक्षक को बताएँ।</translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <source>Passage</source>
        <translation>गद्यांश</translation>
    </message>
</context>
<context>
    <name>Readout</name>
    <message>
        <source>Result: {number}</source>
        <translation>परिणाम: {number}</translation>
    </message>
</context>
<context>
    <name>ReceiptDocument</name>
    <message>
        <source>Answered</source>
        <translation>उत्तर दिया</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>परीक्षार्थी</translation>
    </message>
    <message>
        <source>Candidate number</source>
        <translation>परीक्षार्थी संख्या</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>समाप्त</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256)</source>
        <translation>फ़िंगरप्रिंट (SHA-256)</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>कैसे समाप्त हुई</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>स्थान</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>रसीद</translation>
    </message>
    <message>
        <source>Receipt code</source>
        <translation>रसीद कोड</translation>
    </message>
    <message>
        <source>Receipt {code}</source>
        <translation>रसीद {code}</translation>
    </message>
    <message>
        <source>Sitting</source>
        <translation>सत्र</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>परीक्षा</translation>
    </message>
    <message>
        <source>The code and the fingerprint are made of all answers, the test and the time of its end. They prove that the answers on record are the ones that were given.</source>
        <translation>कोड और फ़िंगरप्रिंट सब उत्तरों, परीक्षा और उसके समाप्त होने के समय से बनते हैं। वे प्रमाण हैं कि दर्ज उत्तर वही हैं जो दिए गए थे।</translation>
    </message>
    <message>
        <source>desk {desk}</source>
        <translation>डेस्क {desk}</translation>
    </message>
</context>
<context>
    <name>ReleaseCodeCard</name>
    <message>
        <source>Code</source>
        <translation>कोड</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>खुल रहा है…</translation>
    </message>
    <message>
        <source>Release code</source>
        <translation>खोलने का कोड</translation>
    </message>
    <message>
        <source>Unlock the test</source>
        <translation>परीक्षा खोलें</translation>
    </message>
</context>
<context>
    <name>ResultDetails</name>
    <message>
        <source>Chart</source>
        <translation>चार्ट</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>जानकारी</translation>
    </message>
    <message>
        <source>Out of</source>
        <translation>कुल अंक</translation>
    </message>
    <message>
        <source>Pauses are left out.</source>
        <translation>विराम इसमें नहीं गिने गए।</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>अंक</translation>
    </message>
    <message>
        <source>Points by section</source>
        <translation>खंड के अनुसार अंक</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>प्रश्न</translation>
    </message>
    <message>
        <source>Question by question</source>
        <translation>प्रश्न-दर-प्रश्न</translation>
    </message>
    <message>
        <source>Question {n}</source>
        <translation>प्रश्न {n}</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>प्रश्न</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>खंड</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>खंड</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>तालिका</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>समय</translation>
    </message>
    <message>
        <source>Time spent</source>
        <translation>लगा समय</translation>
    </message>
    <message>
        <source>Time spent by question</source>
        <translation>प्रश्न के अनुसार लगा समय</translation>
    </message>
    <message>
        <source>Time spent by section</source>
        <translation>खंड के अनुसार लगा समय</translation>
    </message>
    <message>
        <source>To be marked</source>
        <translation>अंक देना बाकी</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>उत्तर नहीं दिया</translation>
    </message>
    <message>
        <source>to be marked, of {maximum}</source>
        <translation>अंक देना बाकी, {maximum} में से</translation>
    </message>
    <message>
        <source>{n} to be marked</source>
        <translation>{n} पर अंक बाकी</translation>
    </message>
    <message>
        <source>{score} of {maximum}</source>
        <translation>{maximum} में से {score}</translation>
    </message>
</context>
<context>
    <name>ResultView</name>
    <message>
        <source>Finish</source>
        <translation>समाप्त करें</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>ग्रेड</translation>
    </message>
    <message>
        <source>Grade so far</source>
        <translation>अब तक का ग्रेड</translation>
    </message>
    <message>
        <source>No grade reached</source>
        <translation>कोई ग्रेड नहीं मिला</translation>
    </message>
    <message>
        <source>Not passed so far.</source>
        <translation>अब तक उत्तीर्ण नहीं।</translation>
    </message>
    <message>
        <source>Not passed.</source>
        <translation>उत्तीर्ण नहीं।</translation>
    </message>
    <message>
        <source>Passed.</source>
        <translation>उत्तीर्ण।</translation>
    </message>
    <message>
        <source>The pass mark is {points}.</source>
        <translation>उत्तीर्ण होने के लिए अंक: {points}।</translation>
    </message>
    <message>
        <source>The score can still rise.</source>
        <translation>अंक अभी बढ़ सकते हैं।</translation>
    </message>
    <message>
        <source>Your organisation has released this result. It is the one that counts.</source>
        <translation>आपके संगठन ने यह परिणाम जारी कर दिया है। यही परिणाम मान्य है।</translation>
    </message>
    <message>
        <source>of {points}</source>
        <translation>{points} में से</translation>
    </message>
    <message>
        <source>Your result</source>
        <translation>आपका परिणाम</translation>
    </message>
    <message>
        <source>There is no result yet. It appears here when it comes.</source>
        <translation>अभी परिणाम नहीं है। आने पर वह यहाँ दिखेगा।</translation>
    </message>
    <message>
        <source>You can still pass.</source>
        <translation>आप अभी भी उत्तीर्ण हो सकते हैं।</translation>
    </message>
    <message>
        <source>Your grade can go up with it.</source>
        <translation>उनके साथ आपका ग्रेड भी बढ़ सकता है।</translation>
    </message>
    <message>
        <source>Your result so far</source>
        <translation>आपका अब तक का परिणाम</translation>
    </message>
</context>
<context>
    <name>ReviewRow</name>
    <message>
        <source>Information</source>
        <translation>जानकारी</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>पढ़ा गया</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>अभी नहीं पढ़ा</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>उत्तर दिया</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>उत्तर नहीं दिया</translation>
    </message>
    <message>
        <source>Partly answered</source>
        <translation>आंशिक उत्तर</translation>
    </message>
    <message>
        <source>flagged</source>
        <translation>चिह्नित</translation>
    </message>
</context>
<context>
    <name>ReviewSection</name>
    <message>
        <source>Questions</source>
        <translation>प्रश्न</translation>
    </message>
    <message>
        <source>{done} of {all} answered</source>
        <translation>{all} में से {done} के उत्तर दिए</translation>
    </message>
</context>
<context>
    <name>ReviewView</name>
    <message>
        <source>All</source>
        <translation>सब</translation>
    </message>
    <message>
        <source>Which questions are shown</source>
        <translation>कौन से प्रश्न दिखें</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>जाल</translation>
    </message>
    <message>
        <source>List</source>
        <translation>सूची</translation>
    </message>
    <message>
        <source>How questions are shown</source>
        <translation>प्रश्न कैसे दिखें</translation>
    </message>
    <message>
        <source>Answered {n}</source>
        <translation>उत्तर दिए {n}</translation>
    </message>
    <message>
        <source>Back to the test</source>
        <translation>परीक्षा पर वापस</translation>
    </message>
    <message>
        <source>Go to next unanswered</source>
        <translation>अगले बिना उत्तर वाले पर जाएँ</translation>
    </message>
    <message>
        <source>No question is answered yet.</source>
        <translation>अभी किसी प्रश्न का उत्तर नहीं दिया गया।</translation>
    </message>
    <message>
        <source>Press a question that is open to go to it.</source>
        <translation>जो प्रश्न खुला हो उस पर जाने के लिए उसे दबाएँ।</translation>
    </message>
    <message>
        <source>Submit</source>
        <translation>जमा करें</translation>
    </message>
    <message>
        <source>Review your answers</source>
        <translation>अपने उत्तर देखें</translation>
    </message>
    <message>
        <source>{answered} of {all} answered.</source>
        <translation>{all} में से {answered} के उत्तर दिए।</translation>
    </message>
    <message>
        <source>Press a question to go back to it.</source>
        <translation>किसी प्रश्न पर लौटने के लिए उसे दबाएँ।</translation>
    </message>
    <message>
        <source>All {n}</source>
        <translation>सब {n}</translation>
    </message>
    <message>
        <source>Unanswered {n}</source>
        <translation>बिना उत्तर {n}</translation>
    </message>
    <message>
        <source>Flagged {n}</source>
        <translation>चिह्नित {n}</translation>
    </message>
    <message>
        <source>Every question is answered.</source>
        <translation>हर प्रश्न का उत्तर दिया गया है।</translation>
    </message>
    <message>
        <source>No question is flagged.</source>
        <translation>कोई प्रश्न चिह्नित नहीं है।</translation>
    </message>
</context>
<context>
    <name>RichText</name>
    <message>
        <source>Picture missing</source>
        <translation>चित्र नहीं है</translation>
    </message>
    <message>
        <source>Picture missing: {shows}</source>
        <translation>चित्र नहीं है: {shows}</translation>
    </message>
</context>
<context>
    <name>RoomPage</name>
    <message>
        <source>Alarms and orders</source>
        <translation>चेतावनियाँ और आदेश</translation>
    </message>
    <message>
        <source>All</source>
        <translation>सब</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>सर्वर से पूछ रहे हैं…</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>परीक्षार्थी</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>बड़ी</translation>
    </message>
    <message>
        <source>Let all go on</source>
        <translation>सबको आगे बढ़ने दें</translation>
    </message>
    <message>
        <source>Lock all</source>
        <translation>सब लॉक करें</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>मध्यम</translation>
    </message>
    <message>
        <source>Message to all</source>
        <translation>सबको संदेश</translation>
    </message>
    <message>
        <source>More time for all</source>
        <translation>सबको अधिक समय</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>ध्यान चाहिए</translation>
    </message>
    <message>
        <source>Nobody is on the roster of this sitting.</source>
        <translation>इस सत्र की सूची में कोई नहीं है।</translation>
    </message>
    <message>
        <source>Nobody, as far as is known.</source>
        <translation>जहाँ तक पता है, कोई नहीं।</translation>
    </message>
    <message>
        <source>Not seen</source>
        <translation>नहीं दिखा</translation>
    </message>
    <message>
        <source>Other room</source>
        <translation>दूसरा कक्ष</translation>
    </message>
    <message>
        <source>Pause all</source>
        <translation>सब रोकें</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>साइन आउट</translation>
    </message>
    <message>
        <source>Size of the tiles</source>
        <translation>टाइलों का आकार</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>छोटी</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>ध्वनि</translation>
    </message>
    <message>
        <source>The server does not answer</source>
        <translation>सर्वर उत्तर नहीं दे रहा</translation>
    </message>
    <message>
        <source>This computer plays no sound.</source>
        <translation>यह कंप्यूटर ध्वनि नहीं बजाता।</translation>
    </message>
    <message>
        <source>To all whose test is under way: {n}</source>
        <translation>उन सबको जिनकी परीक्षा चल रही है: {n}</translation>
    </message>
    <message>
        <source>Which candidates</source>
        <translation>कौन-से परीक्षार्थी</translation>
    </message>
    <message>
        <source>{n} under way</source>
        <translation>{n} जारी</translation>
    </message>
</context>
<context>
    <name>RosterList</name>
    <message>
        <source>Nobody has this name or number.</source>
        <translation>इस नाम या संख्या का कोई नहीं है।</translation>
    </message>
    <message>
        <source>Nobody is on the roster of this sitting.</source>
        <translation>इस सत्र की सूची में कोई नहीं है।</translation>
    </message>
    <message>
        <source>Not over: {n}</source>
        <translation>अधूरी: {n}</translation>
    </message>
    <message>
        <source>Search by name or number</source>
        <translation>नाम या संख्या से खोजें</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>और दिखाएँ</translation>
    </message>
    <message>
        <source>The roster is being read…</source>
        <translation>सूची पढ़ी जा रही है…</translation>
    </message>
    <message>
        <source>{n} of {candidates}</source>
        <translation>{candidates} में से {n}</translation>
    </message>
</context>
<context>
    <name>RosterRowView</name>
    <message>
        <source>Desk {desk}</source>
        <translation>डेस्क {desk}</translation>
    </message>
    <message>
        <source>Go on…</source>
        <translation>आगे बढ़ाएँ…</translation>
    </message>
    <message>
        <source>Launch again…</source>
        <translation>फिर शुरू कराएँ…</translation>
    </message>
    <message>
        <source>Launch…</source>
        <translation>शुरू कराएँ…</translation>
    </message>
</context>
<context>
    <name>RuleOutButton</name>
    <message>
        <source>Bring back: {option}</source>
        <translation>वापस लाएँ: {option}</translation>
    </message>
    <message>
        <source>Rule out: {option}</source>
        <translation>काटें: {option}</translation>
    </message>
</context>
<context>
    <name>SaveIndicator</name>
    <message>
        <source>Kept on this computer</source>
        <translation>इस कंप्यूटर पर रखा है</translation>
    </message>
    <message>
        <source>Not kept</source>
        <translation>रखा नहीं जाता</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>अभी सहेजा नहीं गया</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>नहीं भेजा गया</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>अभी नहीं भेजा गया</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>सहेजा गया</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>सहेजा गया {time}</translation>
    </message>
    <message>
        <source>Sent {time}</source>
        <translation>भेजा गया {time}</translation>
    </message>
</context>
<context>
    <name>SectionChip</name>
    <message>
        <source>{done} of {all}</source>
        <translation>{all} में से {done}</translation>
    </message>
    <message>
        <source>{title}, {count} answered</source>
        <translation>{title}, {count} के उत्तर दिए</translation>
    </message>
</context>
<context>
    <name>SelectButton</name>
    <message>
        <source>Choose</source>
        <translation>चुनें</translation>
    </message>
    <message>
        <source>nothing chosen</source>
        <translation>कुछ नहीं चुना</translation>
    </message>
</context>
<context>
    <name>SelectPointWidget</name>
    <message>
        <source>1 point set</source>
        <translation>1 बिंदु लगाया गया</translation>
    </message>
    <message>
        <source>Arrow keys move a cross-hair, with Shift in larger steps. Space sets a point.</source>
        <translation>तीर क्रॉस को खिसकाते हैं, Shift के साथ बड़े कदम। स्पेस बिंदु रखता है।</translation>
    </message>
    <message>
        <source>Click on the picture to set a point.</source>
        <translation>बिंदु लगाने के लिए चित्र पर क्लिक करें।</translation>
    </message>
    <message>
        <source>Click on the picture, or move the cross-hair by arrow keys and press Space.</source>
        <translation>चित्र पर क्लिक करें, या तीर कुंजियों से निशाना खिसकाएँ और स्पेस दबाएँ।</translation>
    </message>
    <message>
        <source>Move by buttons</source>
        <translation>बटनों से खिसकाएँ</translation>
    </message>
    <message>
        <source>Point removed.</source>
        <translation>बिंदु हटाया गया।</translation>
    </message>
    <message>
        <source>Point set. Drag it, or use the arrow keys. Delete removes it.</source>
        <translation>बिंदु लगाया गया। उसे खींचें, या तीर कुंजियों का प्रयोग करें। Delete हटाता है।</translation>
    </message>
    <message>
        <source>Point {number} of {count}, {where}</source>
        <translation>बिंदु {number}, कुल {count}, {where}</translation>
    </message>
    <message>
        <source>Point, {where}</source>
        <translation>बिंदु, {where}</translation>
    </message>
    <message>
        <source>{count} of {most} points set</source>
        <translation>{most} में से {count} बिंदु लगाए गए</translation>
    </message>
    <message>
        <source>{count} of {most} points set. Remove one before setting another.</source>
        <translation>{most} में से {count} बिंदु लगाए गए। दूसरा लगाने से पहले एक हटाएँ।</translation>
    </message>
    <message>
        <source>{count} points set</source>
        <translation>{count} बिंदु लगाए गए</translation>
    </message>
    <message>
        <source>{x} % from the left, {y} % from the top</source>
        <translation>बाएँ से {x} %, ऊपर से {y} %</translation>
    </message>
    <message>
        <source>Arrow keys move it, Delete removes it.</source>
        <translation>तीर इसे खिसकाते हैं, Delete हटाता है।</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Back</source>
        <translation>वापस</translation>
    </message>
    <message>
        <source>It stands in the log of the test.</source>
        <translation>यह परीक्षा के लॉग में रहता है।</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>कारण</translation>
    </message>
</context>
<context>
    <name>SheetPanel</name>
    <message>
        <source>Find</source>
        <translation>ढूँढें</translation>
    </message>
    <message>
        <source>Find in this sheet</source>
        <translation>इस पत्रक में ढूँढें</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>नहीं मिला</translation>
    </message>
    <message>
        <source>The next place</source>
        <translation>अगली जगह</translation>
    </message>
    <message>
        <source>The place before</source>
        <translation>पिछली जगह</translation>
    </message>
    <message>
        <source>{at} of {count}</source>
        <translation>{count} में से {at}</translation>
    </message>
</context>
<context>
    <name>Sheets</name>
    <message>
        <source>End it now</source>
        <translation>अभी समाप्त करें</translation>
    </message>
    <message>
        <source>End the test</source>
        <translation>परीक्षा समाप्त करें</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>सौंपें</translation>
    </message>
    <message>
        <source>Hand over to another computer</source>
        <translation>दूसरे कंप्यूटर को सौंपें</translation>
    </message>
    <message>
        <source>It is submitted as it is, with all that was answered. It cannot be opened again.</source>
        <translation>यह जैसी है वैसी ही, सभी उत्तरों के साथ जमा होती है। इसे फिर नहीं खोला जा सकता।</translation>
    </message>
    <message>
        <source>It rests until a proctor lets it go on. Whether the clock stops was agreed before.</source>
        <translation>यह तब तक रुकी रहती है जब तक निरीक्षक इसे आगे न बढ़ाएँ। घड़ी रुकेगी या नहीं, यह पहले से तय है।</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>छोड़ें</translation>
    </message>
    <message>
        <source>Leave the test</source>
        <translation>परीक्षा छोड़ें</translation>
    </message>
    <message>
        <source>Pause it</source>
        <translation>रोकें</translation>
    </message>
    <message>
        <source>Pause the test</source>
        <translation>परीक्षा रोकें</translation>
    </message>
    <message>
        <source>The candidate reads it, and it stands in the log.</source>
        <translation>परीक्षार्थी इसे पढ़ता है, और यह लॉग में रहता है।</translation>
    </message>
    <message>
        <source>The computer is free again. The answers are kept, and the test can go on later.</source>
        <translation>कंप्यूटर फिर से खुल जाता है। उत्तर रखे जाते हैं, और परीक्षा बाद में जारी रह सकती है।</translation>
    </message>
    <message>
        <source>The test ends on this computer: what was answered goes along, and nothing more is taken here. The file is written into {folder}</source>
        <translation>परीक्षा इस कंप्यूटर पर समाप्त होती है: दिए गए उत्तर साथ जाते हैं, और यहाँ आगे कुछ नहीं लिया जाता। फ़ाइल यहाँ लिखी जाएगी: {folder}</translation>
    </message>
    <message>
        <source>The test goes into a file here. Take a stick that can be carried to the other computer.</source>
        <translation>परीक्षा यहाँ एक फ़ाइल में जाती है। ऐसी स्टिक लें जिसे दूसरे कंप्यूटर तक ले जाया जा सके।</translation>
    </message>
    <message>
        <source>Use this folder</source>
        <translation>यह फ़ोल्डर लें</translation>
    </message>
</context>
<context>
    <name>ShortTextWidget</name>
    <message>
        <source>Your answer</source>
        <translation>आपका उत्तर</translation>
    </message>
    <message>
        <source>{count}. The limit is {most}.</source>
        <translation>{count}। सीमा {most} है।</translation>
    </message>
    <message>
        <source>No more than {most}.</source>
        <translation>{most} से अधिक नहीं।</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Every candidate of a sitting, live, through the server. No exam needs it: without a network all goes on, and is done at the computers.</source>
        <translation>सत्र का हर परीक्षार्थी, सीधे, सर्वर के माध्यम से। किसी परीक्षा को इसकी ज़रूरत नहीं: नेटवर्क के बिना सब चलता रहता है और कंप्यूटरों पर होता है।</translation>
    </message>
    <message>
        <source>Its address, such as https://exams.example</source>
        <translation>उसका पता, जैसे https://exams.example</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>पासवर्ड</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>सर्वर</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>साइन इन</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>साइन इन हो रहा है…</translation>
    </message>
    <message>
        <source>The session has ended.</source>
        <translation>सत्र समाप्त हो गया है।</translation>
    </message>
    <message>
        <source>Watch a room</source>
        <translation>कक्ष देखें</translation>
    </message>
    <message>
        <source>You are not signed in any more</source>
        <translation>आप अब साइन इन नहीं हैं</translation>
    </message>
</context>
<context>
    <name>SignInSheet</name>
    <message>
        <source>Back</source>
        <translation>वापस</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>जाँच हो रही है…</translation>
    </message>
    <message>
        <source>For the proctor</source>
        <translation>निरीक्षक के लिए</translation>
    </message>
    <message>
        <source>It opens a panel over the test. The questions are hidden then, and the clock goes on.</source>
        <translation>यह परीक्षा के ऊपर एक पैनल खोलता है। तब प्रश्न छिपे रहते हैं और घड़ी चलती रहती है।</translation>
    </message>
    <message>
        <source>Leave the test</source>
        <translation>परीक्षा छोड़ें</translation>
    </message>
    <message>
        <source>Open the panel</source>
        <translation>पैनल खोलें</translation>
    </message>
    <message>
        <source>Proctor PIN</source>
        <translation>निरीक्षक का PIN</translation>
    </message>
    <message>
        <source>Proctor PIN or unlock code</source>
        <translation>निरीक्षक का PIN या अनलॉक कोड</translation>
    </message>
    <message>
        <source>This PIN is not right.</source>
        <translation>यह PIN सही नहीं है।</translation>
    </message>
    <message>
        <source>This code is not right.</source>
        <translation>यह कोड सही नहीं है।</translation>
    </message>
    <message>
        <source>This is neither a PIN nor the code that is asked for now.</source>
        <translation>यह न PIN है और न वह कोड जो अभी माँगा गया है।</translation>
    </message>
    <message>
        <source>Unlock code</source>
        <translation>अनलॉक कोड</translation>
    </message>
</context>
<context>
    <name>SignInView</name>
    <message>
        <source>Sign in</source>
        <translation>साइन इन करें</translation>
    </message>
    <message>
        <source>Candidate number</source>
        <translation>परीक्षार्थी संख्या</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>पासवर्ड</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>इस कंप्यूटर पर</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>अभ्यास</translation>
    </message>
    <message>
        <source>Set up this computer</source>
        <translation>यह कंप्यूटर तैयार करें</translation>
    </message>
    <message>
        <source>Sign in to practise</source>
        <translation>अभ्यास के लिए साइन इन करें</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>साइन इन हो रहा है…</translation>
    </message>
    <message>
        <source>Wait {seconds} s</source>
        <translation>{seconds} सेकंड रुकें</translation>
    </message>
    <message>
        <source>{tests} Practice counts for nothing.</source>
        <translation>{tests} अभ्यास गिना नहीं जाता।</translation>
    </message>
</context>
<context>
    <name>SittingList</name>
    <message>
        <source>Not here yet</source>
        <translation>अभी यहाँ नहीं</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>अभ्यास</translation>
    </message>
    <message>
        <source>Ready on this computer</source>
        <translation>इस कंप्यूटर पर तैयार</translation>
    </message>
</context>
<context>
    <name>SittingPage</name>
    <message>
        <source>All sittings</source>
        <translation>सभी सत्र</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>परीक्षार्थी</translation>
    </message>
    <message>
        <source>Once it is typed here, no candidate on this computer needs it.</source>
        <translation>यहाँ दर्ज करने के बाद इस कंप्यूटर पर किसी परीक्षार्थी को इसकी आवश्यकता नहीं।</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>यह कंप्यूटर</translation>
    </message>
    <message>
        <source>This page closes by itself after {time} without a key.</source>
        <translation>बिना कोई कुंजी दबाए {time} बाद यह पृष्ठ अपने आप बंद हो जाता है।</translation>
    </message>
    <message>
        <source>What is shown of the sitting</source>
        <translation>सत्र का क्या दिखाया जाए</translation>
    </message>
    <message>
        <source>You are here as {name}</source>
        <translation>आप यहाँ {name} के रूप में हैं</translation>
    </message>
</context>
<context>
    <name>SittingsPage</name>
    <message>
        <source>Candidates</source>
        <translation>परीक्षार्थी</translation>
    </message>
    <message>
        <source>Candidates sign in themselves. Staff can set a PIN and publish the sitting again.</source>
        <translation>परीक्षार्थी स्वयं साइन इन करते हैं। कर्मचारी PIN रखकर सत्र फिर प्रकाशित कर सकते हैं।</translation>
    </message>
    <message>
        <source>Choose a sitting to see this computer and its candidates.</source>
        <translation>यह कंप्यूटर और परीक्षार्थी देखने के लिए सत्र चुनें।</translation>
    </message>
    <message>
        <source>For the proctor</source>
        <translation>निरीक्षक के लिए</translation>
    </message>
    <message>
        <source>It has no proctor PIN, so nobody is let in from here.</source>
        <translation>इसमें निरीक्षक का PIN नहीं है, इसलिए यहाँ से किसी को अंदर नहीं लिया जाता।</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>फिर देखें</translation>
    </message>
    <message>
        <source>Looking for sittings…</source>
        <translation>सत्र खोजे जा रहे हैं…</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>देख रहे हैं…</translation>
    </message>
    <message>
        <source>No sittings yet</source>
        <translation>अभी कोई सत्र नहीं</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>खोलें</translation>
    </message>
    <message>
        <source>Open now</source>
        <translation>अभी खुला है</translation>
    </message>
    <message>
        <source>Open: {sitting}</source>
        <translation>खोलें: {sitting}</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>साइन आउट</translation>
    </message>
    <message>
        <source>The server has no sittings.</source>
        <translation>सर्वर पर कोई सत्र नहीं है।</translation>
    </message>
    <message>
        <source>They come by themselves when this computer belongs to an organisation and reaches its server. Or leave the desk, set up this computer, and choose the sitting&apos;s file.</source>
        <translation>जब यह कंप्यूटर किसी संस्था का हो और उसके सर्वर तक पहुँचे, तो ये अपने आप आते हैं। या मेज़ छोड़ें, यह कंप्यूटर तैयार करें और सत्र की फ़ाइल चुनें।</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>देखें</translation>
    </message>
    <message>
        <source>Watch {title}</source>
        <translation>{title} देखें</translation>
    </message>
    <message>
        <source>Which room?</source>
        <translation>कौन-सा कक्ष?</translation>
    </message>
    <message>
        <source>Your PIN opens {sitting}. What you do there stands in the log with your name.</source>
        <translation>आपका PIN {sitting} खोलता है। वहाँ आप जो करते हैं वह आपके नाम से लॉग में रहता है।</translation>
    </message>
    <message>
        <source>{name} is signed in.</source>
        <translation>{name} साइन इन हैं।</translation>
    </message>
</context>
<context>
    <name>SliderWidget</name>
    <message>
        <source>Your answer as a number</source>
        <translation>संख्या में आपका उत्तर</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>हटाएँ</translation>
    </message>
    <message>
        <source>Clear the answer</source>
        <translation>उत्तर हटाएँ</translation>
    </message>
    <message>
        <source>One step less</source>
        <translation>एक कदम कम</translation>
    </message>
    <message>
        <source>One step more</source>
        <translation>एक कदम अधिक</translation>
    </message>
    <message>
        <source>The answer kept is {value}. It is not on this scale.</source>
        <translation>रखा गया उत्तर {value} है। वह इस पैमाने पर नहीं है।</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} से {high}</translation>
    </message>
    <message>
        <source>Not on the scale: {bounds} in steps of {step}.</source>
        <translation>पैमाने पर नहीं: {bounds}, कदम {step}।</translation>
    </message>
    <message>
        <source>Not answered. Click the scale, press an arrow key or type a number.</source>
        <translation>उत्तर नहीं दिया। पैमाने पर क्लिक करें, तीर दबाएँ या संख्या लिखें।</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>उत्तर नहीं दिया</translation>
    </message>
    <message>
        <source>Scale, {now}</source>
        <translation>पैमाना, {now}</translation>
    </message>
    <message>
        <source>From {bounds}. Delete clears.</source>
        <translation>{bounds}। Delete हटाता है।</translation>
    </message>
</context>
<context>
    <name>Slot</name>
    <message>
        <source>empty</source>
        <translation>खाली</translation>
    </message>
    <message>
        <source>Space picks it up, Delete takes it away.</source>
        <translation>स्पेस इसे उठाता है, Delete हटाता है।</translation>
    </message>
    <message>
        <source>Space chooses what goes here.</source>
        <translation>स्पेस से चुनें कि यहाँ क्या जाए।</translation>
    </message>
    <message>
        <source>Take away {thing}</source>
        <translation>{thing} हटाएँ</translation>
    </message>
</context>
<context>
    <name>SpellingNote</name>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>For suggestions, put the cursor into an underlined word.</source>
        <translation>सुझावों के लिए कर्सर किसी रेखांकित शब्द में रखें।</translation>
    </message>
    <message>
        <source>Not in the dictionary, {language}: {words}.</source>
        <translation>शब्दकोश में नहीं, {language}: {words}।</translation>
    </message>
    <message>
        <source>Spelling is not checked: there is no dictionary for {language} on this computer.</source>
        <translation>वर्तनी नहीं जाँची जाती: इस कंप्यूटर पर {language} का शब्दकोश नहीं है।</translation>
    </message>
    <message>
        <source>Words that are not in the dictionary, {language}, are underlined.</source>
        <translation>जो शब्द शब्दकोश में नहीं हैं, {language}, वे रेखांकित हैं।</translation>
    </message>
    <message>
        <source>{words} and {count} more</source>
        <translation>{words} और {count} अन्य</translation>
    </message>
</context>
<context>
    <name>StaffMessagePanel</name>
    <message>
        <source>A message from the proctor</source>
        <translation>निरीक्षक का संदेश</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>समझ गया</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
</context>
<context>
    <name>StoppedView</name>
    <message>
        <source>All answers saved before are kept on it.</source>
        <translation>पहले सहेजे गए सब उत्तर इस पर रखे हैं।</translation>
    </message>
    <message>
        <source>This computer has stopped</source>
        <translation>यह कंप्यूटर रुक गया है</translation>
    </message>
    <message>
        <source>Please call the proctor.</source>
        <translation>कृपया निरीक्षक को बुलाएँ।</translation>
    </message>
</context>
<context>
    <name>SubmitPanel</name>
    <message>
        <source>Submit the test?</source>
        <translation>परीक्षा जमा करें?</translation>
    </message>
    <message>
        <source>After submitting, answers cannot change.</source>
        <translation>जमा करने के बाद उत्तर बदल नहीं सकते।</translation>
    </message>
    <message>
        <source>Keep working</source>
        <translation>काम जारी रखें</translation>
    </message>
    <message>
        <source>Partly answered: {numbers}</source>
        <translation>आंशिक उत्तर दिए: {numbers}</translation>
    </message>
    <message>
        <source>Submit now</source>
        <translation>अभी जमा करें</translation>
    </message>
    <message>
        <source>{answered} of {all} answered.</source>
        <translation>{all} में से {answered} के उत्तर दिए।</translation>
    </message>
    <message>
        <source>Not answered: {numbers}</source>
        <translation>उत्तर नहीं दिए: {numbers}</translation>
    </message>
    <message>
        <source>All {all} answered.</source>
        <translation>सभी {all} के उत्तर दिए।</translation>
    </message>
    <message>
        <source>Flagged: {numbers}</source>
        <translation>चिह्नित: {numbers}</translation>
    </message>
</context>
<context>
    <name>SubmittedView</name>
    <message>
        <source>The result is not here yet. It can be shown when it comes.</source>
        <translation>परिणाम अभी यहाँ नहीं है। आने पर दिखाया जा सकता है।</translation>
    </message>
    <message>
        <source>Show the result</source>
        <translation>परिणाम दिखाएँ</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>समाप्त करें</translation>
    </message>
    <message>
        <source>It is sent by itself later. You may finish.</source>
        <translation>यह बाद में अपने आप भेजा जाता है। आप समाप्त कर सकते हैं।</translation>
    </message>
    <message>
        <source>Your receipt code</source>
        <translation>आपका रसीद कोड</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>समाप्त</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>उत्तर दिया</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>परीक्षार्थी</translation>
    </message>
    <message>
        <source>Copy it down, photograph the square, or save the receipt. It proves that this computer holds your answers.</source>
        <translation>इसे लिख लें, चौकोर का फ़ोटो लें, या रसीद सहेजें। यह प्रमाण है कि आपके उत्तर इस कंप्यूटर पर हैं।</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>फ़िंगरप्रिंट</translation>
    </message>
    <message>
        <source>It is saved as a PDF file into the folder that is shown.</source>
        <translation>यह दिखाए गए फ़ोल्डर में PDF फ़ाइल के रूप में सहेजी जाती है।</translation>
    </message>
    <message>
        <source>QR code of the receipt; it says what the code and the fingerprint say</source>
        <translation>रसीद का QR कोड; इसमें वही है जो कोड और फ़िंगरप्रिंट में है</translation>
    </message>
    <message>
        <source>Receipt code {code}</source>
        <translation>रसीद कोड {code}</translation>
    </message>
    <message>
        <source>Save here</source>
        <translation>यहाँ सहेजें</translation>
    </message>
    <message>
        <source>Save the receipt</source>
        <translation>रसीद सहेजें</translation>
    </message>
    <message>
        <source>Save the receipt…</source>
        <translation>रसीद सहेजें…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>सहेजा जा रहा है…</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>परीक्षा</translation>
    </message>
    <message>
        <source>While the screen is locked, only a proctor can save files.</source>
        <translation>जब तक स्क्रीन बंद है, केवल निरीक्षक फ़ाइलें सहेज सकते हैं।</translation>
    </message>
</context>
<context>
    <name>SuggestButton</name>
    <message>
        <source>No suggestions</source>
        <translation>कोई सुझाव नहीं</translation>
    </message>
    <message>
        <source>Put the cursor into an underlined word</source>
        <translation>कर्सर किसी रेखांकित शब्द में रखें</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>सुझाव</translation>
    </message>
    <message>
        <source>Suggestions for {word}</source>
        <translation>{word} के लिए सुझाव</translation>
    </message>
</context>
<context>
    <name>Tape</name>
    <message>
        <source>Enter takes the result of a line.</source>
        <translation>Enter पंक्ति का परिणाम लेता है।</translation>
    </message>
    <message>
        <source>Last calculations</source>
        <translation>पिछली गणनाएँ</translation>
    </message>
</context>
<context>
    <name>TestFooter</name>
    <message>
        <source>Review</source>
        <translation>समीक्षा</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>वापस</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>अगला</translation>
    </message>
    <message>
        <source>Next unanswered</source>
        <translation>अगला बिना उत्तर</translation>
    </message>
</context>
<context>
    <name>TestHeader</name>
    <message>
        <source>Pause</source>
        <translation>विराम</translation>
    </message>
    <message>
        <source>Proctor</source>
        <translation>निरीक्षक</translation>
    </message>
    <message>
        <source>Candidate {n}</source>
        <translation>परीक्षार्थी {n}</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>अवकाश</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>छोड़ें</translation>
    </message>
    <message>
        <source>Shows what may be used here: Alt+T</source>
        <translation>दिखाता है कि यहाँ क्या प्रयोग हो सकता है: Alt+T</translation>
    </message>
    <message>
        <source>Stops the clock and hides the questions for a while</source>
        <translation>कुछ देर के लिए समय रोकता है और प्रश्न छिपाता है</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>साधन</translation>
    </message>
    <message>
        <source>desk {desk}</source>
        <translation>डेस्क {desk}</translation>
    </message>
</context>
<context>
    <name>TileButton</name>
    <message>
        <source>question {n}</source>
        <translation>प्रश्न {n}</translation>
    </message>
</context>
<context>
    <name>TimeSheet</name>
    <message>
        <source>1 to {most}</source>
        <translation>1 से {most}</translation>
    </message>
    <message>
        <source>Give more time</source>
        <translation>और समय दें</translation>
    </message>
    <message>
        <source>Give this time</source>
        <translation>यह समय दें</translation>
    </message>
    <message>
        <source>It is on the candidate&apos;s clock at once.</source>
        <translation>यह तुरंत परीक्षार्थी की घड़ी में जुड़ जाता है।</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>मिनट</translation>
    </message>
    <message>
        <source>The candidate reads it, and it stands in the log.</source>
        <translation>परीक्षार्थी इसे पढ़ता है, और यह लॉग में रहता है।</translation>
    </message>
</context>
<context>
    <name>TimerWidget</name>
    <message>
        <source>Hide</source>
        <translation>छिपाएँ</translation>
    </message>
    <message>
        <source>Hide the time</source>
        <translation>समय छिपाएँ</translation>
    </message>
    <message>
        <source>No time limit</source>
        <translation>समय की सीमा नहीं</translation>
    </message>
    <message>
        <source>The time is over. Late answers are kept.</source>
        <translation>समय पूरा हुआ। देर से दिए उत्तर रखे जाते हैं।</translation>
    </message>
    <message>
        <source>Time hidden</source>
        <translation>समय छिपा है</translation>
    </message>
    <message>
        <source>Time left for {place}: {minute}</source>
        <translation>बाकी समय, {place}: {minute}</translation>
    </message>
    <message>
        <source>Time over</source>
        <translation>समय पूरा</translation>
    </message>
    <message>
        <source>answers now are marked late</source>
        <translation>अब के उत्तर देर से दिए माने जाते हैं</translation>
    </message>
    <message>
        <source>for {place}</source>
        <translation>{place}</translation>
    </message>
    <message>
        <source>warnings still show</source>
        <translation>सूचनाएँ फिर भी दिखेंगी</translation>
    </message>
    <message>
        <source>of {total}</source>
        <translation>{total} में से</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>रुका हुआ</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>दिखाएँ</translation>
    </message>
    <message>
        <source>Show the time</source>
        <translation>समय दिखाएँ</translation>
    </message>
    <message>
        <source>Time left: {minute}</source>
        <translation>बाकी समय: {minute}</translation>
    </message>
</context>
<context>
    <name>TitleBar</name>
    <message>
        <source>Arrow keys move it; Escape puts it away.</source>
        <translation>तीर कुंजियाँ इसे खिसकाती हैं; Escape इसे हटा देता है।</translation>
    </message>
    <message>
        <source>Move {tool}</source>
        <translation>{tool} खिसकाएँ</translation>
    </message>
    <message>
        <source>With Shift they make it larger or smaller.</source>
        <translation>Shift के साथ वे इसे बड़ा या छोटा करती हैं।</translation>
    </message>
</context>
<context>
    <name>ToolList</name>
    <message>
        <source>Tools</source>
        <translation>साधन</translation>
    </message>
</context>
<context>
    <name>Tools</name>
    <message>
        <source>Calculator</source>
        <translation>कैलकुलेटर</translation>
    </message>
    <message>
        <source>Calculator with brackets</source>
        <translation>कोष्ठक वाला कैलकुलेटर</translation>
    </message>
    <message>
        <source>Cover answers</source>
        <translation>उत्तर ढकें</translation>
    </message>
    <message>
        <source>Division by zero has no result.</source>
        <translation>शून्य से भाग का कोई परिणाम नहीं।</translation>
    </message>
    <message>
        <source>Euler&apos;s number</source>
        <translation>ऑयलर संख्या</translation>
    </message>
    <message>
        <source>Highlighter</source>
        <translation>हाइलाइटर</translation>
    </message>
    <message>
        <source>Line reader</source>
        <translation>पठन पट्टी</translation>
    </message>
    <message>
        <source>Magnifier</source>
        <translation>आवर्धक</translation>
    </message>
    <message>
        <source>Not saved yet. Tell the proctor if this stays.</source>
        <translation>अभी सहेजा नहीं गया। यदि ऐसा ही रहे तो निरीक्षक को बताएँ।</translation>
    </message>
    <message>
        <source>Notepad</source>
        <translation>नोटपैड</translation>
    </message>
    <message>
        <source>Notes on the text</source>
        <translation>पाठ पर नोट</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>पढ़कर सुनाना</translation>
    </message>
    <message>
        <source>Saved on this computer at {time}</source>
        <translation>{time} पर इस कंप्यूटर पर सहेजा गया</translation>
    </message>
    <message>
        <source>Saved with your test. It is not marked.</source>
        <translation>आपकी परीक्षा के साथ सहेजा गया। इस पर अंक नहीं दिए जाते।</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>सहेजा जा रहा है</translation>
    </message>
    <message>
        <source>Scientific calculator</source>
        <translation>वैज्ञानिक कैलकुलेटर</translation>
    </message>
    <message>
        <source>Sheet {number}</source>
        <translation>पत्रक {number}</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>वर्तनी</translation>
    </message>
    <message>
        <source>Strike out answers</source>
        <translation>उत्तर काटें</translation>
    </message>
    <message>
        <source>The line is too long.</source>
        <translation>पंक्ति बहुत लंबी है।</translation>
    </message>
    <message>
        <source>The number is too large.</source>
        <translation>संख्या बहुत बड़ी है।</translation>
    </message>
    <message>
        <source>There is no such number.</source>
        <translation>ऐसी कोई संख्या नहीं है।</translation>
    </message>
    <message>
        <source>This cannot be read as a calculation.</source>
        <translation>इसे गणना के रूप में नहीं पढ़ा जा सकता।</translation>
    </message>
    <message>
        <source>Trying out: notes are not kept.</source>
        <translation>आज़माइश: नोट नहीं रखे जाते।</translation>
    </message>
    <message>
        <source>absolute value</source>
        <translation>निरपेक्ष मान</translation>
    </message>
    <message>
        <source>add to the memory</source>
        <translation>मेमोरी में जोड़ें</translation>
    </message>
    <message>
        <source>change the sign</source>
        <translation>चिह्न बदलें</translation>
    </message>
    <message>
        <source>clear</source>
        <translation>हटाएँ</translation>
    </message>
    <message>
        <source>clear the memory</source>
        <translation>मेमोरी खाली करें</translation>
    </message>
    <message>
        <source>close bracket</source>
        <translation>कोष्ठक बंद</translation>
    </message>
    <message>
        <source>cosine</source>
        <translation>कोसाइन</translation>
    </message>
    <message>
        <source>cube root</source>
        <translation>घनमूल</translation>
    </message>
    <message>
        <source>cubed</source>
        <translation>घन</translation>
    </message>
    <message>
        <source>degrees</source>
        <translation>डिग्री</translation>
    </message>
    <message>
        <source>delete the last sign</source>
        <translation>अंतिम चिह्न मिटाएँ</translation>
    </message>
    <message>
        <source>divided by</source>
        <translation>भाग</translation>
    </message>
    <message>
        <source>e to the power of</source>
        <translation>e की घात</translation>
    </message>
    <message>
        <source>equals</source>
        <translation>बराबर</translation>
    </message>
    <message>
        <source>factorial</source>
        <translation>फ़ैक्टोरियल</translation>
    </message>
    <message>
        <source>inverse cosine</source>
        <translation>प्रतिलोम कोसाइन</translation>
    </message>
    <message>
        <source>inverse sine</source>
        <translation>प्रतिलोम साइन</translation>
    </message>
    <message>
        <source>inverse tangent</source>
        <translation>प्रतिलोम टैन्जेंट</translation>
    </message>
    <message>
        <source>last result</source>
        <translation>पिछला परिणाम</translation>
    </message>
    <message>
        <source>logarithm</source>
        <translation>लघुगणक</translation>
    </message>
    <message>
        <source>minus</source>
        <translation>घटा</translation>
    </message>
    <message>
        <source>natural logarithm</source>
        <translation>प्राकृतिक लघुगणक</translation>
    </message>
    <message>
        <source>one divided by it</source>
        <translation>एक बटा यह</translation>
    </message>
    <message>
        <source>open bracket</source>
        <translation>कोष्ठक खुला</translation>
    </message>
    <message>
        <source>per cent</source>
        <translation>प्रतिशत</translation>
    </message>
    <message>
        <source>pi</source>
        <translation>पाई</translation>
    </message>
    <message>
        <source>plus</source>
        <translation>जोड़</translation>
    </message>
    <message>
        <source>point</source>
        <translation>दशमलव</translation>
    </message>
    <message>
        <source>radians</source>
        <translation>रेडियन</translation>
    </message>
    <message>
        <source>recall the memory</source>
        <translation>मेमोरी से लाएँ</translation>
    </message>
    <message>
        <source>root of</source>
        <translation>का मूल</translation>
    </message>
    <message>
        <source>sine</source>
        <translation>साइन</translation>
    </message>
    <message>
        <source>square root</source>
        <translation>वर्गमूल</translation>
    </message>
    <message>
        <source>squared</source>
        <translation>वर्ग</translation>
    </message>
    <message>
        <source>take from the memory</source>
        <translation>मेमोरी से घटाएँ</translation>
    </message>
    <message>
        <source>tangent</source>
        <translation>टैन्जेंट</translation>
    </message>
    <message>
        <source>ten to the power of</source>
        <translation>दस की घात</translation>
    </message>
    <message>
        <source>times</source>
        <translation>गुणा</translation>
    </message>
    <message>
        <source>times ten to the power of</source>
        <translation>गुणा दस की घात</translation>
    </message>
    <message>
        <source>to the power of</source>
        <translation>की घात</translation>
    </message>
</context>
<context>
    <name>TrueFalseNotGivenWidget</name>
    <message>
        <source>False</source>
        <translation>असत्य</translation>
    </message>
    <message>
        <source>Not given</source>
        <translation>नहीं दिया गया</translation>
    </message>
    <message>
        <source>True</source>
        <translation>सत्य</translation>
    </message>
</context>
<context>
    <name>TryoutPaper</name>
    <message>
        <source>A text to read</source>
        <translation>पढ़ने के लिए पाठ</translation>
    </message>
    <message>
        <source>Choose an answer: click it, or press its letter. Choose another one to change it, or the same one again to clear it.</source>
        <translation>उत्तर चुनें: उस पर क्लिक करें, या उसका अक्षर दबाएँ। बदलने के लिए दूसरा चुनें, या हटाने के लिए वही फिर से।</translation>
    </message>
    <message>
        <source>I have found the mark</source>
        <translation>मुझे निशान मिल गया</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>अभी नहीं</translation>
    </message>
    <message>
        <source>Or that one</source>
        <translation>या वह</translation>
    </message>
    <message>
        <source>Or this one</source>
        <translation>या यह</translation>
    </message>
    <message>
        <source>Press the flag beside this question to mark it for a second look. Then find its number in the row below: it has a mark in its corner.</source>
        <translation>दोबारा देखने के लिए इस प्रश्न के पास का झंडा दबाएँ। फिर नीचे की पंक्ति में उसकी संख्या ढूँढें: उसके कोने में निशान है।</translation>
    </message>
    <message>
        <source>Texts that belong to questions stand on this side. Drag the line between the two sides to give one of them more room.</source>
        <translation>प्रश्नों से जुड़े पाठ इस ओर हैं। किसी एक ओर को अधिक जगह देने के लिए दोनों के बीच की रेखा खींचें।</translation>
    </message>
    <message>
        <source>The bar above shows the time and whether your answers are saved. What the test allows you to use is found there too.</source>
        <translation>ऊपर की पट्टी समय दिखाती है और यह भी कि आपके उत्तर सहेजे गए हैं या नहीं। परीक्षा में जिन साधनों की अनुमति है वे भी वहीं हैं।</translation>
    </message>
    <message>
        <source>The row below shows all questions. A filled number is answered. Press a number to go to its question.</source>
        <translation>नीचे की पंक्ति सब प्रश्न दिखाती है। भरी हुई संख्या का उत्तर दिया गया है। किसी प्रश्न पर जाने के लिए उसकी संख्या दबाएँ।</translation>
    </message>
    <message>
        <source>This one</source>
        <translation>यह</translation>
    </message>
    <message>
        <source>Try it out</source>
        <translation>आज़माएँ</translation>
    </message>
    <message>
        <source>Try out everything here. Nothing of it counts.</source>
        <translation>यहाँ सब कुछ आज़माएँ। इसमें से कुछ नहीं गिना जाता।</translation>
    </message>
    <message>
        <source>Type a word into the field. It is taken as you type; there is nothing to press.</source>
        <translation>खाने में एक शब्द लिखें। लिखते ही वह ले लिया जाता है; कुछ दबाना नहीं है।</translation>
    </message>
</context>
<context>
    <name>TryoutView</name>
    <message>
        <source>Back to trying out</source>
        <translation>आज़माने पर वापस</translation>
    </message>
</context>
<context>
    <name>UnlockFacts</name>
    <message>
        <source>A challenge changes every few minutes; its answer is good for at least ten.</source>
        <translation>चुनौती कुछ मिनटों में बदल जाती है; उसका उत्तर कम से कम दस मिनट तक मान्य रहता है।</translation>
    </message>
    <message>
        <source>Candidate {number}, code {place}</source>
        <translation>परीक्षार्थी {number}, कोड {place}</translation>
    </message>
    <message>
        <source>Challenge</source>
        <translation>चुनौती</translation>
    </message>
    <message>
        <source>Challenge {challenge}</source>
        <translation>चुनौती {challenge}</translation>
    </message>
    <message>
        <source>On the sheet</source>
        <translation>शीट पर</translation>
    </message>
    <message>
        <source>Type the answer to the challenge.</source>
        <translation>चुनौती का उत्तर लिखें।</translation>
    </message>
    <message>
        <source>Type the code that stands there, or the answer to the challenge.</source>
        <translation>वहाँ दिया गया कोड या चुनौती का उत्तर लिखें।</translation>
    </message>
</context>
<context>
    <name>UploadWidget</name>
    <message>
        <source>A file of this answer cannot be shown.</source>
        <translation>इस उत्तर की एक फ़ाइल दिखाई नहीं जा सकती।</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>फ़ाइल चुनें</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>जोड़ें</translation>
    </message>
    <message>
        <source>Add another file</source>
        <translation>एक और फ़ाइल जोड़ें</translation>
    </message>
    <message>
        <source>No file of this kind in this folder.</source>
        <translation>इस फ़ोल्डर में ऐसी कोई फ़ाइल नहीं है।</translation>
    </message>
    <message>
        <source>{name} cannot be read.</source>
        <translation>{name} पढ़ी नहीं जा सकती।</translation>
    </message>
    <message>
        <source>{name} is empty.</source>
        <translation>{name} खाली है।</translation>
    </message>
    <message>
        <source>{name} is larger than {most}.</source>
        <translation>{name} {most} से बड़ी है।</translation>
    </message>
    <message>
        <source>{name} is not of a kind that is asked for.</source>
        <translation>{name} माँगे गए प्रकार की नहीं है।</translation>
    </message>
    <message>
        <source>{name} is saved on this computer.</source>
        <translation>{name} इस कंप्यूटर पर सहेजी गई।</translation>
    </message>
    <message>
        <source>This file is there already.</source>
        <translation>यह फ़ाइल पहले से है।</translation>
    </message>
    <message>
        <source>File removed.</source>
        <translation>फ़ाइल हटाई गई।</translation>
    </message>
    <message>
        <source>Files cannot be added here.</source>
        <translation>यहाँ फ़ाइलें नहीं जोड़ी जा सकतीं।</translation>
    </message>
    <message>
        <source>No more than {files}. Replace or remove one.</source>
        <translation>{files} से अधिक नहीं। एक बदलें या हटाएँ।</translation>
    </message>
    <message>
        <source>Files: {kinds}.</source>
        <translation>फ़ाइलें: {kinds}।</translation>
    </message>
    <message>
        <source>Any kind of file.</source>
        <translation>किसी भी प्रकार की फ़ाइल।</translation>
    </message>
    <message>
        <source>{what} At most {files} of {size} each.</source>
        <translation>{what} अधिक से अधिक {files}, हर एक {size} तक।</translation>
    </message>
    <message>
        <source>{what} One file of at most {size}.</source>
        <translation>{what} अधिक से अधिक {size} की एक फ़ाइल।</translation>
    </message>
</context>
<context>
    <name>WelcomeView</name>
    <message>
        <source>Import a file</source>
        <translation>फ़ाइल आयात करें</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>आयात करें</translation>
    </message>
    <message>
        <source>For example https://exams.example.org. Leave it empty if the code holds it.</source>
        <translation>उदाहरण: https://exams.example.org (यदि कोड में पता शामिल है तो खाली छोड़ें)।</translation>
    </message>
    <message>
        <source>No test files in this folder.</source>
        <translation>इस फ़ोल्डर में परीक्षा की कोई फ़ाइल नहीं।</translation>
    </message>
    <message>
        <source>Set up this computer</source>
        <translation>यह कंप्यूटर तैयार करें</translation>
    </message>
    <message>
        <source>Tests come from an organisation over the network, or as a file on a USB stick.</source>
        <translation>परीक्षाएँ किसी संगठन से नेटवर्क पर, या USB में फ़ाइल के रूप में आती हैं।</translation>
    </message>
    <message>
        <source>Sittings on this computer</source>
        <translation>इस कंप्यूटर पर परीक्षा-सत्र</translation>
    </message>
    <message>
        <source>None yet. They appear here as soon as they arrive.</source>
        <translation>अभी कोई नहीं। आते ही वे यहाँ दिखेंगे।</translation>
    </message>
    <message>
        <source>This system has no key store. Keys are kept in a file that only this user can read.</source>
        <translation>इस सिस्टम में कुंजी भंडार नहीं है। कुंजियाँ ऐसी फ़ाइल में हैं जिसे केवल यही उपयोगकर्ता पढ़ सकता है।</translation>
    </message>
    <message>
        <source>Go to sign-in</source>
        <translation>साइन इन पर जाएँ</translation>
    </message>
    <message>
        <source>Enrol with an organisation</source>
        <translation>किसी संगठन में पंजीकृत करें</translation>
    </message>
    <message>
        <source>Enter the one-time code that a member of staff gave you.</source>
        <translation>कर्मचारी का दिया हुआ एक बार का कोड लिखें।</translation>
    </message>
    <message>
        <source>Enrolment code</source>
        <translation>पंजीकरण कोड</translation>
    </message>
    <message>
        <source>Server address</source>
        <translation>सर्वर का पता</translation>
    </message>
    <message>
        <source>Enrol</source>
        <translation>पंजीकृत करें</translation>
    </message>
    <message>
        <source>A test (.carrel) or a sitting (.carrelsitting), from any folder or drive.</source>
        <translation>परीक्षा (.carrel) या सत्र (.carrelsitting), किसी भी फ़ोल्डर या ड्राइव से।</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>फ़ाइल चुनें</translation>
    </message>
    <message>
        <source>Enrolling…</source>
        <translation>पंजीकरण हो रहा है…</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>आयात हुआ</translation>
    </message>
</context>
<context>
    <name>WithoutPicture</name>
    <message>
        <source>Area {number} of {count}</source>
        <translation>क्षेत्र {number}, कुल {count}</translation>
    </message>
    <message>
        <source>It cannot be answered without it. Tell the proctor.</source>
        <translation>उसके बिना इसका उत्तर नहीं दिया जा सकता। निरीक्षक को बताएँ।</translation>
    </message>
    <message>
        <source>It shows: {alt}.</source>
        <translation>इसमें दिखता है: {alt}।</translation>
    </message>
    <message>
        <source>The picture of this question cannot be shown</source>
        <translation>इस प्रश्न का चित्र नहीं दिखाया जा सकता</translation>
    </message>
    <message>
        <source>You can still answer: choose from the list of areas.</source>
        <translation>आप फिर भी उत्तर दे सकते हैं: क्षेत्रों की सूची में से चुनें।</translation>
    </message>
    <message>
        <source>Your earlier answer is kept.</source>
        <translation>आपका पिछला उत्तर रखा गया है।</translation>
    </message>
</context>
<context>
    <name>_Columns</name>
    <message>
        <source>All attempts, the newest first</source>
        <translation>सब प्रयास, सबसे नया पहले</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>समाप्त</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>नतीजा</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>अंक</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>परीक्षा</translation>
    </message>
    <message>
        <source>Time worked</source>
        <translation>काम का समय</translation>
    </message>
</context>
<context>
    <name>_Handle</name>
    <message>
        <source>Arrow up and down move the lines; with Shift there are more or fewer. Escape puts it away.</source>
        <translation>ऊपर और नीचे के तीर पंक्तियाँ खिसकाते हैं; Shift के साथ वे अधिक या कम होती हैं। Escape इसे हटा देता है।</translation>
    </message>
    <message>
        <source>Close {tool}</source>
        <translation>{tool} बंद करें</translation>
    </message>
    <message>
        <source>Fewer lines</source>
        <translation>कम पंक्तियाँ</translation>
    </message>
    <message>
        <source>More lines</source>
        <translation>अधिक पंक्तियाँ</translation>
    </message>
</context>
<context>
    <name>_Lines</name>
    <message>
        <source>All attempts, the newest first</source>
        <translation>सब प्रयास, सबसे नया पहले</translation>
    </message>
</context>
<context>
    <name>_Mover</name>
    <message>
        <source>Arrow keys move it, with Shift further; plus and minus magnify.</source>
        <translation>तीर कुंजियाँ इसे खिसकाती हैं, Shift के साथ और दूर; प्लस और माइनस आवर्धन बदलते हैं।</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>Note {number}: {note}</source>
        <translation>नोट {number}: {note}</translation>
    </message>
</context>
<context>
    <name>_Strip</name>
    <message>
        <source>Back to the instructions</source>
        <translation>निर्देशों पर वापस</translation>
    </message>
    <message>
        <source>This is to try things out. Nothing of it counts or is kept.</source>
        <translation>यह आज़माने के लिए है। इसमें से कुछ न गिना जाता है, न रखा जाता है।</translation>
    </message>
</context>
<context>
    <name>answer_words</name>
    <message>
        <source>Area {number}</source>
        <translation>क्षेत्र {number}</translation>
    </message>
</context>
<context>
    <name>arriving_words</name>
    <message>
        <source>By both computers&apos; clocks that was {time} ago. This time does not count.</source>
        <translation>दोनों कंप्यूटरों की घड़ियों के अनुसार यह {time} पहले था। यह समय नहीं गिना जाता।</translation>
    </message>
    <message>
        <source>Handed over by {name}, {at}: {why}</source>
        <translation>{name} ने सौंपा, {at}: {why}</translation>
    </message>
    <message>
        <source>Lost at the other computer and not in the file: {files}</source>
        <translation>दूसरे कंप्यूटर पर खोया और फ़ाइल में नहीं: {files}</translation>
    </message>
    <message>
        <source>The clock of this computer is {time} behind the other one&apos;s. The time between does not count.</source>
        <translation>इस कंप्यूटर की घड़ी दूसरे से {time} पीछे है। बीच का समय नहीं गिना जाता।</translation>
    </message>
    <message>
        <source>answered: {n}</source>
        <translation>उत्तर दिए: {n}</translation>
    </message>
    <message>
        <source>desk {desk}</source>
        <translation>डेस्क {desk}</translation>
    </message>
    <message>
        <source>no time limit</source>
        <translation>कोई समय सीमा नहीं</translation>
    </message>
    <message>
        <source>the clock goes on</source>
        <translation>समय चल रहा है</translation>
    </message>
    <message>
        <source>the clock stands</source>
        <translation>समय रुका है</translation>
    </message>
    <message>
        <source>time left: {time}</source>
        <translation>बचा समय: {time}</translation>
    </message>
</context>
<context>
    <name>desk_words</name>
    <message>
        <source>Any computer will do</source>
        <translation>कोई भी कंप्यूटर चलेगा</translation>
    </message>
    <message>
        <source>Needs the release code</source>
        <translation>खोलने का कोड चाहिए</translation>
    </message>
    <message>
        <source>Needs tier A: a kiosk session</source>
        <translation>स्तर A चाहिए: कियोस्क सत्र</translation>
    </message>
    <message>
        <source>Needs tier B: a locked screen</source>
        <translation>स्तर B चाहिए: लॉक स्क्रीन</translation>
    </message>
    <message>
        <source>Nothing is locked</source>
        <translation>कुछ लॉक नहीं होता</translation>
    </message>
    <message>
        <source>Ready on this computer</source>
        <translation>इस कंप्यूटर पर तैयार</translation>
    </message>
    <message>
        <source>The test is not here yet</source>
        <translation>परीक्षा अभी यहाँ नहीं है</translation>
    </message>
    <message>
        <source>The test on this computer is damaged</source>
        <translation>इस कंप्यूटर पर परीक्षा ख़राब है</translation>
    </message>
</context>
<context>
    <name>evidence_words</name>
    <message>
        <source>Carrel runs from its source, which nobody has sealed</source>
        <translation>Carrel अपने स्रोत कोड से चल रहा है, जिसे किसी ने सील नहीं किया</translation>
    </message>
    <message>
        <source>for {ms}</source>
        <translation>{ms} तक</translation>
    </message>
    <message>
        <source>for {seconds} seconds</source>
        <translation>{seconds} सेकंड तक</translation>
    </message>
    <message>
        <source>logged in from {name}</source>
        <translation>{name} से लॉग इन किया गया</translation>
    </message>
    <message>
        <source>port {number} ({name}) is open to everyone</source>
        <translation>पोर्ट {number} ({name}) सबके लिए खुला है</translation>
    </message>
    <message>
        <source>port {number} ({name}) is open to this computer alone</source>
        <translation>पोर्ट {number} ({name}) केवल इस कंप्यूटर के लिए खुला है</translation>
    </message>
    <message>
        <source>process {number}</source>
        <translation>प्रक्रिया {number}</translation>
    </message>
    <message>
        <source>put back by {ms}</source>
        <translation>{ms} पीछे की गई</translation>
    </message>
    <message>
        <source>put forward by {ms}</source>
        <translation>{ms} आगे की गई</translation>
    </message>
    <message>
        <source>screen server: {name}</source>
        <translation>स्क्रीन सर्वर: {name}</translation>
    </message>
    <message>
        <source>screen: {name}</source>
        <translation>स्क्रीन: {name}</translation>
    </message>
    <message>
        <source>session {name}</source>
        <translation>सत्र {name}</translation>
    </message>
    <message>
        <source>which programs show windows cannot be known here</source>
        <translation>यहाँ यह नहीं जाना जा सकता कि कौन-से प्रोग्राम विंडो दिखाते हैं</translation>
    </message>
    <message>
        <source>{after} screens in place of {before}</source>
        <translation>{before} की जगह {after} स्क्रीन</translation>
    </message>
    <message>
        <source>{name} is set</source>
        <translation>{name} सेट है</translation>
    </message>
    <message>
        <source>{name}, process {number}</source>
        <translation>{name}, प्रक्रिया {number}</translation>
    </message>
    <message>
        <source>{now} in place of {before}</source>
        <translation>{before} की जगह {now}</translation>
    </message>
</context>
<context>
    <name>field</name>
    <message>
        <source>Nothing was pasted: it is more than can be kept.</source>
        <translation>कुछ चिपकाया नहीं गया: यह सहेजी जा सकने वाली लंबाई से अधिक है।</translation>
    </message>
</context>
<context>
    <name>file_kinds</name>
    <message>
        <source>OpenDocument text</source>
        <translation>OpenDocument पाठ</translation>
    </message>
    <message>
        <source>films</source>
        <translation>फ़िल्में</translation>
    </message>
    <message>
        <source>pictures</source>
        <translation>चित्र</translation>
    </message>
    <message>
        <source>plain text</source>
        <translation>सादा पाठ</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>आवाज़</translation>
    </message>
    <message>
        <source>text files</source>
        <translation>पाठ फ़ाइलें</translation>
    </message>
</context>
<context>
    <name>held_words</name>
    <message>
        <source>At the organisation</source>
        <translation>संगठन के पास</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>रद्द</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>पूरी</translation>
    </message>
    <message>
        <source>Ended by time</source>
        <translation>समय से समाप्त</translation>
    </message>
    <message>
        <source>Handed over by {name}</source>
        <translation>{name} ने सौंपा</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>रुकी हुई</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>भेजा गया</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>जमा हुई</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>चल रही है</translation>
    </message>
    <message>
        <source>answered: {n}</source>
        <translation>उत्तर दिए: {n}</translation>
    </message>
    <message>
        <source>belongs to {organisation}, not sent there: {n}; export it as a file</source>
        <translation>{organisation} का है, वहाँ नहीं भेजा गया: {n}; इसे फ़ाइल के रूप में निर्यात करें</translation>
    </message>
    <message>
        <source>desk {desk}</source>
        <translation>डेस्क {desk}</translation>
    </message>
    <message>
        <source>saved here, not sent yet: {n}</source>
        <translation>यहाँ सहेजा, अभी नहीं भेजा: {n}</translation>
    </message>
    <message>
        <source>seat {n}</source>
        <translation>स्थान {n}</translation>
    </message>
</context>
<context>
    <name>live_sentences</name>
    <message>
        <source>Begin the address with https:// or ask the administrator for it.</source>
        <translation>पता https:// से शुरू करें या प्रशासक से पूछें।</translation>
    </message>
    <message>
        <source>Cancel the test</source>
        <translation>परीक्षा रद्द करें</translation>
    </message>
    <message>
        <source>Check both and try again. Capital letters count.</source>
        <translation>दोनों जाँचें और फिर प्रयास करें। बड़े अक्षर मायने रखते हैं।</translation>
    </message>
    <message>
        <source>End the test</source>
        <translation>परीक्षा समाप्त करें</translation>
    </message>
    <message>
        <source>Go back to the sittings and choose again.</source>
        <translation>सत्रों पर लौटें और फिर चुनें।</translation>
    </message>
    <message>
        <source>It is a practice test.</source>
        <translation>यह अभ्यास परीक्षा है।</translation>
    </message>
    <message>
        <source>Let it go on</source>
        <translation>आगे बढ़ने दें</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>लॉक करें</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>संदेश</translation>
    </message>
    <message>
        <source>More time</source>
        <translation>अधिक समय</translation>
    </message>
    <message>
        <source>New incident at {name}</source>
        <translation>{name} के यहाँ नई घटना</translation>
    </message>
    <message>
        <source>Nobody could be told this</source>
        <translation>यह किसी को नहीं बताया जा सका</translation>
    </message>
    <message>
        <source>Not seen any more</source>
        <translation>अब नहीं दिख रहा</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>रोकें</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>फिर साइन इन करें।</translation>
    </message>
    <message>
        <source>Something that was told later came first.</source>
        <translation>बाद में कही गई बात पहले पहुँची।</translation>
    </message>
    <message>
        <source>The battery of {name} is low</source>
        <translation>{name} की बैटरी कम है</translation>
    </message>
    <message>
        <source>The rules of the test do not allow it.</source>
        <translation>परीक्षा के नियम इसकी अनुमति नहीं देते।</translation>
    </message>
    <message>
        <source>The server cannot be reached</source>
        <translation>सर्वर तक पहुँचा नहीं जा सकता</translation>
    </message>
    <message>
        <source>The server does not answer</source>
        <translation>सर्वर उत्तर नहीं दे रहा</translation>
    </message>
    <message>
        <source>The server has no such sitting any more</source>
        <translation>सर्वर पर अब ऐसा सत्र नहीं है</translation>
    </message>
    <message>
        <source>The server is busy</source>
        <translation>सर्वर व्यस्त है</translation>
    </message>
    <message>
        <source>The server knows you, and your role does not watch rooms.</source>
        <translation>सर्वर आपको जानता है, पर आपकी भूमिका कक्ष नहीं देखती।</translation>
    </message>
    <message>
        <source>The server signs staff in over HTTPS only</source>
        <translation>सर्वर कर्मचारियों को केवल HTTPS पर साइन इन करता है</translation>
    </message>
    <message>
        <source>The test has not started.</source>
        <translation>परीक्षा शुरू नहीं हुई है।</translation>
    </message>
    <message>
        <source>The test is locked: it has to be unlocked.</source>
        <translation>परीक्षा लॉक है: इसे अनलॉक करना होगा।</translation>
    </message>
    <message>
        <source>The test is not locked.</source>
        <translation>परीक्षा लॉक नहीं है।</translation>
    </message>
    <message>
        <source>The test is not paused.</source>
        <translation>परीक्षा रुकी नहीं है।</translation>
    </message>
    <message>
        <source>The test is over.</source>
        <translation>परीक्षा समाप्त हो चुकी है।</translation>
    </message>
    <message>
        <source>The test rests already.</source>
        <translation>परीक्षा पहले से रुकी है।</translation>
    </message>
    <message>
        <source>The test rests for another reason by now.</source>
        <translation>परीक्षा अब किसी और कारण से रुकी है।</translation>
    </message>
    <message>
        <source>This address is not one, so nobody was signed in.</source>
        <translation>यह पता वैसा नहीं है, इसलिए कोई साइन इन नहीं हुआ।</translation>
    </message>
    <message>
        <source>This is for proctors</source>
        <translation>यह निरीक्षकों के लिए है</translation>
    </message>
    <message>
        <source>This name and password do not fit</source>
        <translation>यह नाम और पासवर्ड मेल नहीं खाते</translation>
    </message>
    <message>
        <source>This sitting is not unlocked from the server: go to the computer.</source>
        <translation>यह सत्र सर्वर से अनलॉक नहीं होता: कंप्यूटर पर जाएँ।</translation>
    </message>
    <message>
        <source>Too many tries</source>
        <translation>बहुत अधिक प्रयास</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>थोड़ी देर में फिर प्रयास करें।</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>अनलॉक करें</translation>
    </message>
    <message>
        <source>Wait a little.</source>
        <translation>थोड़ा रुकें।</translation>
    </message>
    <message>
        <source>Wait {time} and try again.</source>
        <translation>{time} रुकें और फिर प्रयास करें।</translation>
    </message>
    <message>
        <source>You are not signed in any more</source>
        <translation>आप अब साइन इन नहीं हैं</translation>
    </message>
    <message>
        <source>acknowledged</source>
        <translation>देख लिया गया</translation>
    </message>
    <message>
        <source>all</source>
        <translation>सब</translation>
    </message>
    <message>
        <source>being sent</source>
        <translation>भेजा जा रहा है</translation>
    </message>
    <message>
        <source>came too late</source>
        <translation>देर से पहुँचा</translation>
    </message>
    <message>
        <source>done</source>
        <translation>हो गया</translation>
    </message>
    <message>
        <source>nobody is under way</source>
        <translation>कोई परीक्षा जारी नहीं</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>नहीं हुआ</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>नहीं भेजा गया</translation>
    </message>
    <message>
        <source>over</source>
        <translation>समाप्त</translation>
    </message>
    <message>
        <source>waiting for the computer</source>
        <translation>कंप्यूटर की प्रतीक्षा</translation>
    </message>
    <message>
        <source>{count}: {names} and others</source>
        <translation>{count}: {names} और अन्य</translation>
    </message>
    <message>
        <source>{name} is locked</source>
        <translation>{name} लॉक है</translation>
    </message>
    <message>
        <source>{n} came too late</source>
        <translation>{n} देर से पहुँचे</translation>
    </message>
    <message>
        <source>{n} new incidents at {name}</source>
        <translation>{name} के यहाँ {n} नई घटनाएँ</translation>
    </message>
    <message>
        <source>{n} of {all} done</source>
        <translation>{all} में से {n} हुए</translation>
    </message>
    <message>
        <source>{n} refused</source>
        <translation>{n} अस्वीकृत</translation>
    </message>
    <message>
        <source>{n} waiting</source>
        <translation>{n} प्रतीक्षा में</translation>
    </message>
    <message>
        <source>{what} to {whom}</source>
        <translation>{whom} को: {what}</translation>
    </message>
</context>
<context>
    <name>live_words</name>
    <message>
        <source>About to start</source>
        <translation>शुरू होने वाली</translation>
    </message>
    <message>
        <source>All sent</source>
        <translation>सब भेजा गया</translation>
    </message>
    <message>
        <source>At work</source>
        <translation>काम में</translation>
    </message>
    <message>
        <source>Battery low: {charge}</source>
        <translation>बैटरी कम: {charge}</translation>
    </message>
    <message>
        <source>Battery {charge}</source>
        <translation>बैटरी {charge}</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>रद्द</translation>
    </message>
    <message>
        <source>In a state that is not known here</source>
        <translation>ऐसी स्थिति में जो यहाँ ज्ञात नहीं</translation>
    </message>
    <message>
        <source>Its computer was never heard of</source>
        <translation>उसके कंप्यूटर से कभी संपर्क नहीं हुआ</translation>
    </message>
    <message>
        <source>Last seen {time} ago</source>
        <translation>{time} पहले दिखा</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>लॉक</translation>
    </message>
    <message>
        <source>New incident</source>
        <translation>नई घटना</translation>
    </message>
    <message>
        <source>Not answering since {time}. What is shown is from then, and grows older.</source>
        <translation>{time} से उत्तर नहीं। जो दिख रहा है वह तब का है और पुराना हो रहा है।</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>शुरू नहीं</translation>
    </message>
    <message>
        <source>Not locked down</source>
        <translation>लॉकडाउन नहीं</translation>
    </message>
    <message>
        <source>Not seen</source>
        <translation>नहीं दिखा</translation>
    </message>
    <message>
        <source>Not seen for {time}</source>
        <translation>{time} से नहीं दिखा</translation>
    </message>
    <message>
        <source>Noted: {n}</source>
        <translation>दर्ज: {n}</translation>
    </message>
    <message>
        <source>On a break</source>
        <translation>विराम पर</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>रुकी</translation>
    </message>
    <message>
        <source>Paused by staff</source>
        <translation>कर्मचारियों ने रोकी</translation>
    </message>
    <message>
        <source>Serious</source>
        <translation>गंभीर</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>जमा की गई</translation>
    </message>
    <message>
        <source>Tier {tier}</source>
        <translation>स्तर {tier}</translation>
    </message>
    <message>
        <source>Time over</source>
        <translation>समय समाप्त</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>चेतावनी</translation>
    </message>
    <message>
        <source>Warnings: {n}</source>
        <translation>चेतावनियाँ: {n}</translation>
    </message>
    <message>
        <source>desk {desk}</source>
        <translation>डेस्क {desk}</translation>
    </message>
    <message>
        <source>new</source>
        <translation>नया</translation>
    </message>
    <message>
        <source>{n} answered</source>
        <translation>{n} उत्तर दिए</translation>
    </message>
    <message>
        <source>{n} h</source>
        <translation>{n} घं</translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation>{n} मि</translation>
    </message>
    <message>
        <source>{n} not sent</source>
        <translation>{n} नहीं भेजे</translation>
    </message>
    <message>
        <source>{n} s</source>
        <translation>{n} से</translation>
    </message>
</context>
<context>
    <name>lock_sentences</name>
    <message>
        <source>A proctor has locked it.</source>
        <translation>इसे एक निरीक्षक ने बंद किया है।</translation>
    </message>
    <message>
        <source>A proctor has paused it. Nothing is wrong.</source>
        <translation>इसे एक निरीक्षक ने रोका है। कोई गड़बड़ी नहीं है।</translation>
    </message>
    <message>
        <source>A program was opened that the test does not allow.</source>
        <translation>ऐसा प्रोग्राम खोला गया जिसकी परीक्षा में अनुमति नहीं है।</translation>
    </message>
    <message>
        <source>A program was started that may not run during the test.</source>
        <translation>ऐसा प्रोग्राम शुरू किया गया जो परीक्षा के दौरान नहीं चल सकता।</translation>
    </message>
    <message>
        <source>A program was started that shows this screen to others.</source>
        <translation>ऐसा प्रोग्राम शुरू किया गया जो यह स्क्रीन दूसरों को दिखाता है।</translation>
    </message>
    <message>
        <source>A screen was plugged in or taken away.</source>
        <translation>कोई स्क्रीन जोड़ी या हटाई गई।</translation>
    </message>
    <message>
        <source>A shortcut was pressed that leads out of the test.</source>
        <translation>ऐसा शॉर्टकट दबाया गया जो परीक्षा से बाहर ले जाता है।</translation>
    </message>
    <message>
        <source>A window of another program came in front of the test.</source>
        <translation>किसी दूसरे प्रोग्राम की विंडो परीक्षा के आगे आ गई।</translation>
    </message>
    <message>
        <source>Another program has hidden the test.</source>
        <translation>किसी दूसरे प्रोग्राम ने परीक्षा को छिपा दिया।</translation>
    </message>
    <message>
        <source>Another program has moved the test on the screen.</source>
        <translation>किसी दूसरे प्रोग्राम ने परीक्षा को स्क्रीन पर खिसका दिया।</translation>
    </message>
    <message>
        <source>Another program has put something on the clipboard.</source>
        <translation>किसी दूसरे प्रोग्राम ने क्लिपबोर्ड पर कुछ रखा है।</translation>
    </message>
    <message>
        <source>Another program has taken the keyboard.</source>
        <translation>किसी दूसरे प्रोग्राम ने कीबोर्ड ले लिया है।</translation>
    </message>
    <message>
        <source>Another program tried to take the keyboard.</source>
        <translation>किसी दूसरे प्रोग्राम ने कीबोर्ड लेने की कोशिश की।</translation>
    </message>
    <message>
        <source>It was closed for {gap}.</source>
        <translation>यह {gap} तक बंद रही।</translation>
    </message>
    <message>
        <source>Keys were pressed by a program, not by hand.</source>
        <translation>कुंजियाँ हाथ से नहीं, किसी प्रोग्राम से दबाई गईं।</translation>
    </message>
    <message>
        <source>Somebody has stopped the program of the test for a while.</source>
        <translation>किसी ने परीक्षा के प्रोग्राम को कुछ देर के लिए रोक दिया था।</translation>
    </message>
    <message>
        <source>Somebody left the test without showing a PIN or a code.</source>
        <translation>किसी ने PIN या कोड दिखाए बिना परीक्षा छोड़ दी।</translation>
    </message>
    <message>
        <source>Somebody switched to another screen session.</source>
        <translation>कोई दूसरे स्क्रीन सत्र पर चला गया।</translation>
    </message>
    <message>
        <source>Somebody switched to another user.</source>
        <translation>कोई दूसरे उपयोगकर्ता पर चला गया।</translation>
    </message>
    <message>
        <source>Somebody tried to close the test.</source>
        <translation>किसी ने परीक्षा बंद करने की कोशिश की।</translation>
    </message>
    <message>
        <source>Somebody tried to go to another desktop.</source>
        <translation>किसी ने दूसरे डेस्कटॉप पर जाने की कोशिश की।</translation>
    </message>
    <message>
        <source>Somebody tried to start Carrel a second time.</source>
        <translation>किसी ने Carrel को दूसरी बार चलाने की कोशिश की।</translation>
    </message>
    <message>
        <source>Something happened that this sitting does not allow.</source>
        <translation>कुछ ऐसा हुआ जिसकी इस सत्र में अनुमति नहीं है।</translation>
    </message>
    <message>
        <source>The computer was asleep.</source>
        <translation>कंप्यूटर सो गया था।</translation>
    </message>
    <message>
        <source>The computer&apos;s clock was changed.</source>
        <translation>कंप्यूटर की घड़ी बदली गई।</translation>
    </message>
    <message>
        <source>The computer&apos;s own lock screen came up.</source>
        <translation>कंप्यूटर की अपनी लॉक स्क्रीन आ गई।</translation>
    </message>
    <message>
        <source>The key that takes a picture of the screen was pressed.</source>
        <translation>स्क्रीन की तस्वीर लेने वाली कुंजी दबाई गई।</translation>
    </message>
    <message>
        <source>The program of the test did not answer for a while.</source>
        <translation>परीक्षा के प्रोग्राम ने कुछ देर तक उत्तर नहीं दिया।</translation>
    </message>
    <message>
        <source>The program that guards the test has stopped.</source>
        <translation>परीक्षा की निगरानी करने वाला प्रोग्राम रुक गया है।</translation>
    </message>
    <message>
        <source>The program that watches over the test has stopped.</source>
        <translation>परीक्षा की निगरानी करने वाला प्रोग्राम रुक गया है।</translation>
    </message>
    <message>
        <source>The size of the screen was changed.</source>
        <translation>स्क्रीन का आकार बदला गया।</translation>
    </message>
    <message>
        <source>The test closed unexpectedly: its program or the computer had stopped.</source>
        <translation>परीक्षा बिना सूचना के बंद हो गई: उसका प्रोग्राम या कंप्यूटर रुक गया था।</translation>
    </message>
    <message>
        <source>The test was locked when it was left.</source>
        <translation>छोड़े जाने के समय परीक्षा लॉक थी।</translation>
    </message>
    <message>
        <source>The window of the test was taken off the screen by another program.</source>
        <translation>किसी दूसरे प्रोग्राम ने परीक्षा की विंडो को स्क्रीन से हटा दिया।</translation>
    </message>
    <message>
        <source>This computer can be watched from another.</source>
        <translation>यह कंप्यूटर किसी दूसरे से देखा जा सकता है।</translation>
    </message>
    <message>
        <source>This was recorded</source>
        <translation>यह दर्ज किया गया</translation>
    </message>
    <message>
        <source>What runs on the computer cannot be looked at.</source>
        <translation>कंप्यूटर पर क्या चल रहा है, यह देखा नहीं जा सकता।</translation>
    </message>
</context>
<context>
    <name>machine_words</name>
    <message>
        <source>A clock that jumps</source>
        <translation>उछलती घड़ी</translation>
    </message>
    <message>
        <source>A test can start here.</source>
        <translation>यहाँ परीक्षा शुरू हो सकती है।</translation>
    </message>
    <message>
        <source>A virtual machine</source>
        <translation>वर्चुअल मशीन</translation>
    </message>
    <message>
        <source>Access from elsewhere</source>
        <translation>कहीं और से पहुँच</translation>
    </message>
    <message>
        <source>Another user&apos;s session</source>
        <translation>दूसरे उपयोगकर्ता का सत्र</translation>
    </message>
    <message>
        <source>Candidate warned</source>
        <translation>परीक्षार्थी को चेतावनी</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>ठीक</translation>
    </message>
    <message>
        <source>Good to have</source>
        <translation>हो तो अच्छा</translation>
    </message>
    <message>
        <source>Keep an eye on it</source>
        <translation>नज़र रखें</translation>
    </message>
    <message>
        <source>Keep an eye on: {n}</source>
        <translation>नज़र रखने की बातें: {n}</translation>
    </message>
    <message>
        <source>Kept away</source>
        <translation>रोका जाता है</translation>
    </message>
    <message>
        <source>Keys pressed by programs</source>
        <translation>प्रोग्रामों की दबाई कुंजियाँ</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>ज़रूरी</translation>
    </message>
    <message>
        <source>Neither seen nor kept away</source>
        <translation>न दिखता है, न रोका जाता है</translation>
    </message>
    <message>
        <source>No start</source>
        <translation>शुरुआत नहीं</translation>
    </message>
    <message>
        <source>No test starts</source>
        <translation>परीक्षा शुरू नहीं होती</translation>
    </message>
    <message>
        <source>Not asked for</source>
        <translation>माँगा नहीं गया</translation>
    </message>
    <message>
        <source>Not looked at</source>
        <translation>देखा नहीं जाता</translation>
    </message>
    <message>
        <source>Pictures of the screen</source>
        <translation>स्क्रीन की तस्वीरें</translation>
    </message>
    <message>
        <source>Program, test and log unchanged</source>
        <translation>प्रोग्राम, परीक्षा और लॉग अपरिवर्तित</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>दर्ज होता है</translation>
    </message>
    <message>
        <source>Screens and mirrors</source>
        <translation>स्क्रीनें और उनकी नक़लें</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>दिखता है</translation>
    </message>
    <message>
        <source>Test locked</source>
        <translation>परीक्षा लॉक</translation>
    </message>
    <message>
        <source>The computer asleep</source>
        <translation>कंप्यूटर सोया हुआ</translation>
    </message>
    <message>
        <source>The sitting needs tier A.</source>
        <translation>सत्र को स्तर A चाहिए।</translation>
    </message>
    <message>
        <source>The sitting needs tier B or better.</source>
        <translation>सत्र को स्तर B या बेहतर चाहिए।</translation>
    </message>
    <message>
        <source>The sitting takes any tier.</source>
        <translation>सत्र को कोई भी स्तर चलेगा।</translation>
    </message>
    <message>
        <source>The system&apos;s keys</source>
        <translation>सिस्टम की कुंजियाँ</translation>
    </message>
    <message>
        <source>The test ends without a word</source>
        <translation>परीक्षा बिना बताए बंद</translation>
    </message>
    <message>
        <source>The test fills all screens</source>
        <translation>परीक्षा सभी स्क्रीनों पर</translation>
    </message>
    <message>
        <source>The test is not here yet: nobody can begin.</source>
        <translation>परीक्षा अभी यहाँ नहीं है: कोई शुरू नहीं कर सकता।</translation>
    </message>
    <message>
        <source>This computer holds {tier}.</source>
        <translation>यह कंप्यूटर {tier} तक है।</translation>
    </message>
    <message>
        <source>This sitting locks no computer.</source>
        <translation>यह सत्र कोई कंप्यूटर लॉक नहीं करता।</translation>
    </message>
    <message>
        <source>Which programs run</source>
        <translation>कौन से प्रोग्राम चल रहे हैं</translation>
    </message>
    <message>
        <source>Who has the keyboard</source>
        <translation>कीबोर्ड किसके पास है</translation>
    </message>
    <message>
        <source>Windows of other programs</source>
        <translation>दूसरे प्रोग्रामों की विंडो</translation>
    </message>
    <message>
        <source>tier A, the system is locked to the test</source>
        <translation>स्तर A, सिस्टम परीक्षा पर लॉक है</translation>
    </message>
    <message>
        <source>tier B, the program holds the screen</source>
        <translation>स्तर B, प्रोग्राम स्क्रीन को थामे है</translation>
    </message>
    <message>
        <source>tier C, what happens is seen, and not kept away</source>
        <translation>स्तर C, जो होता है वह दिखता है, रोका नहीं जाता</translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <source>A file cannot be read back</source>
        <translation>एक फ़ाइल वापस पढ़ी नहीं जा सकती</translation>
    </message>
    <message>
        <source>A later version of Carrel was used on this computer. All answers are kept, and nothing was changed.</source>
        <translation>इस कंप्यूटर पर Carrel का बाद का संस्करण चला है। सब उत्तर रखे गए हैं, और कुछ नहीं बदला।</translation>
    </message>
    <message>
        <source>A microphone is connected</source>
        <translation>माइक्रोफ़ोन जुड़ा है</translation>
    </message>
    <message>
        <source>A network sign-in page or a proxy may stand in between. Nothing is lost.</source>
        <translation>बीच में नेटवर्क का साइन इन पृष्ठ या प्रॉक्सी हो सकता है। कुछ नहीं खोया।</translation>
    </message>
    <message>
        <source>A part of Carrel itself is missing</source>
        <translation>Carrel का ही एक हिस्सा नहीं है</translation>
    </message>
    <message>
        <source>A part of it is larger than it says or than is allowed.</source>
        <translation>इसका एक हिस्सा बताई गई या अनुमत सीमा से बड़ा है।</translation>
    </message>
    <message>
        <source>A part of it tries to leave its folder. Nothing was unpacked.</source>
        <translation>इसका एक हिस्सा अपने फ़ोल्डर से बाहर जाना चाहता है। कुछ नहीं निकाला गया।</translation>
    </message>
    <message>
        <source>A part of the record belongs to another computer</source>
        <translation>रिकॉर्ड का एक हिस्सा दूसरे कंप्यूटर का है</translation>
    </message>
    <message>
        <source>A part of the record cannot be read</source>
        <translation>रिकॉर्ड का एक हिस्सा पढ़ा नहीं जा सकता</translation>
    </message>
    <message>
        <source>A part of the record is too large</source>
        <translation>रिकॉर्ड का एक हिस्सा बहुत बड़ा है</translation>
    </message>
    <message>
        <source>A question cannot be shown</source>
        <translation>एक प्रश्न दिखाया नहीं जा सकता</translation>
    </message>
    <message>
        <source>A technician must allow it. Use another computer until then.</source>
        <translation>तकनीशियन को इसकी अनुमति देनी होगी। तब तक दूसरा कंप्यूटर लें।</translation>
    </message>
    <message>
        <source>A test can no longer be started.</source>
        <translation>अब परीक्षा शुरू नहीं हो सकती।</translation>
    </message>
    <message>
        <source>A test write to the disk failed.</source>
        <translation>डिस्क पर जाँच लेखन विफल रहा।</translation>
    </message>
    <message>
        <source>All answers are on the disk</source>
        <translation>सब उत्तर डिस्क पर हैं</translation>
    </message>
    <message>
        <source>Another program holds the answers</source>
        <translation>कोई दूसरा प्रोग्राम उत्तरों को पकड़े हुए है</translation>
    </message>
    <message>
        <source>Answers are saved as you give them</source>
        <translation>उत्तर देते ही सहेजे जाते हैं</translation>
    </message>
    <message>
        <source>Answers could not be saved.</source>
        <translation>उत्तर सहेजे नहीं जा सके।</translation>
    </message>
    <message>
        <source>Ask the organiser for a new copy of the file.</source>
        <translation>आयोजक से फ़ाइल की नई प्रति माँगें।</translation>
    </message>
    <message>
        <source>Ask the organiser for a new enrolment code.</source>
        <translation>आयोजक से नया पंजीकरण कोड माँगें।</translation>
    </message>
    <message>
        <source>Ask the organiser to send the sitting again.</source>
        <translation>आयोजक से सत्र फिर भेजने को कहें।</translation>
    </message>
    <message>
        <source>Ask the proctor how this test is released.</source>
        <translation>निरीक्षक से पूछें कि यह परीक्षा कैसे खुलती है।</translation>
    </message>
    <message>
        <source>Begun, not finished</source>
        <translation>शुरू हुई, पूरी नहीं</translation>
    </message>
    <message>
        <source>Cannot be locked</source>
        <translation>बंद नहीं की जा सकती</translation>
    </message>
    <message>
        <source>Cannot be used</source>
        <translation>प्रयोग नहीं हो सकती</translation>
    </message>
    <message>
        <source>Carrel is already open</source>
        <translation>Carrel पहले से खुला है</translation>
    </message>
    <message>
        <source>Carrel keeps trying and leaves by itself when all is saved. The screen is unlocked meanwhile.</source>
        <translation>Carrel कोशिश करता रहता है और सब सहेजे जाने पर अपने आप बंद हो जाता है। इस बीच स्क्रीन खुली है।</translation>
    </message>
    <message>
        <source>Check both and try again. Capital letters count.</source>
        <translation>दोनों जाँचें और फिर कोशिश करें। बड़े अक्षर अलग गिने जाते हैं।</translation>
    </message>
    <message>
        <source>Check each letter and digit, then enter the code again.</source>
        <translation>हर अक्षर और अंक जाँचें, फिर कोड दोबारा लिखें।</translation>
    </message>
    <message>
        <source>Check the file and choose it again.</source>
        <translation>फ़ाइल जाँचें और फिर चुनें।</translation>
    </message>
    <message>
        <source>Check the network cable or the wireless network.</source>
        <translation>नेटवर्क का तार या वायरलेस नेटवर्क जाँचें।</translation>
    </message>
    <message>
        <source>Check the number on your invitation.</source>
        <translation>अपने बुलावा-पत्र की संख्या जाँचें।</translation>
    </message>
    <message>
        <source>Check the server&apos;s address and the network, then try again.</source>
        <translation>सर्वर का पता और नेटवर्क जाँचें, फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>Check the server&apos;s address, or sign in to the network first.</source>
        <translation>सर्वर का पता जाँचें, या पहले नेटवर्क में साइन इन करें।</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>जाँच हो रही है…</translation>
    </message>
    <message>
        <source>Choose a smaller one.</source>
        <translation>छोटी चुनें।</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>घड़ी</translation>
    </message>
    <message>
        <source>Close other programs, or tell the proctor.</source>
        <translation>दूसरे प्रोग्राम बंद करें, या निरीक्षक को बताएँ।</translation>
    </message>
    <message>
        <source>Close other programs. Keep Carrel open.</source>
        <translation>दूसरे प्रोग्राम बंद करें। Carrel खुला रखें।</translation>
    </message>
    <message>
        <source>Complete and signed</source>
        <translation>पूरी और हस्ताक्षरित</translation>
    </message>
    <message>
        <source>Connect one, or tell the proctor.</source>
        <translation>एक लगाएँ, या निरीक्षक को बताएँ।</translation>
    </message>
    <message>
        <source>Connect them, or tell the proctor.</source>
        <translation>उन्हें लगाएँ, या निरीक्षक को बताएँ।</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>जुड़ा हुआ</translation>
    </message>
    <message>
        <source>Differs from the server</source>
        <translation>सर्वर से अलग है</translation>
    </message>
    <message>
        <source>Does not work</source>
        <translation>काम नहीं करता</translation>
    </message>
    <message>
        <source>Enrol this computer with the organisation that issued the file.</source>
        <translation>इस कंप्यूटर को उस संगठन में पंजीकृत करें जिसने फ़ाइल जारी की।</translation>
    </message>
    <message>
        <source>Enter the code when it is read out.</source>
        <translation>कोड पढ़े जाने पर उसे लिखें।</translation>
    </message>
    <message>
        <source>Everything is kept here until it is enrolled again.</source>
        <translation>फिर पंजीकरण होने तक सब कुछ यहाँ रखा है।</translation>
    </message>
    <message>
        <source>Free some space after it.</source>
        <translation>परीक्षा के बाद कुछ जगह खाली करें।</translation>
    </message>
    <message>
        <source>Install Carrel again.</source>
        <translation>Carrel फिर से स्थापित करें।</translation>
    </message>
    <message>
        <source>Install that version or a newer one, then open Carrel again.</source>
        <translation>वह या उससे नया संस्करण स्थापित करें, फिर Carrel खोलें।</translation>
    </message>
    <message>
        <source>It cannot be kept on.</source>
        <translation>उसे जलता नहीं रखा जा सकता।</translation>
    </message>
    <message>
        <source>It could not be read or trusted.</source>
        <translation>उसे पढ़ा नहीं जा सका या उस पर भरोसा नहीं।</translation>
    </message>
    <message>
        <source>It does not fit the question. The answer before it is kept.</source>
        <translation>यह प्रश्न से मेल नहीं खाता। पिछला उत्तर रखा गया है।</translation>
    </message>
    <message>
        <source>It is damaged, or of a kind that is not known here.</source>
        <translation>यह क्षतिग्रस्त है, या ऐसे प्रकार का है जो यहाँ ज्ञात नहीं।</translation>
    </message>
    <message>
        <source>It is kept as it is, for a person to look at.</source>
        <translation>इसे ज्यों का त्यों रखा गया है, ताकि कोई व्यक्ति देखे।</translation>
    </message>
    <message>
        <source>It is kept as it is.</source>
        <translation>इसे ज्यों का त्यों रखा गया है।</translation>
    </message>
    <message>
        <source>It is larger than this question allows. Nothing was added.</source>
        <translation>यह इस प्रश्न की सीमा से बड़ी है। कुछ नहीं जोड़ा गया।</translation>
    </message>
    <message>
        <source>It may have been moved, or the drive was removed.</source>
        <translation>शायद वह हटाई गई, या ड्राइव निकाल ली गई।</translation>
    </message>
    <message>
        <source>It opens on {day}.</source>
        <translation>यह {day} को खुलेगा।</translation>
    </message>
    <message>
        <source>It opens with the release code.</source>
        <translation>यह खोलने के कोड से खुलती है।</translation>
    </message>
    <message>
        <source>It was made for a later version of Carrel.</source>
        <translation>यह Carrel के बाद के संस्करण के लिए बनी है।</translation>
    </message>
    <message>
        <source>Carrel may not save files in its own folder.</source>
        <translation>Carrel अपने ही फ़ोल्डर में फ़ाइलें नहीं सहेज सकता।</translation>
    </message>
    <message>
        <source>Choose a higher resolution or a smaller scale in the system&apos;s settings, then check again.</source>
        <translation>सिस्टम की सेटिंग में अधिक रिज़ॉल्यूशन या छोटा पैमाना चुनें, फिर जाँचें।</translation>
    </message>
    <message>
        <source>Choose a higher resolution, then check again.</source>
        <translation>अधिक रिज़ॉल्यूशन चुनें, फिर जाँचें।</translation>
    </message>
    <message>
        <source>Choose another folder, or copy the code down. It is worth the same.</source>
        <translation>दूसरा फ़ोल्डर चुनें, या कोड लिख लें। उसका मूल्य उतना ही है।</translation>
    </message>
    <message>
        <source>Close other programs before you start, and stay in this window.</source>
        <translation>शुरू करने से पहले दूसरे प्रोग्राम बंद करें, और इसी विंडो में रहें।</translation>
    </message>
    <message>
        <source>Connect the network and wait, or bring the file on a USB stick to “Set up this computer”. Then check again.</source>
        <translation>नेटवर्क जोड़ें और प्रतीक्षा करें, या फ़ाइल को USB स्टिक पर “यह कंप्यूटर तैयार करें” में लाएँ। फिर जाँचें।</translation>
    </message>
    <message>
        <source>Delete files that are not needed, then check again.</source>
        <translation>जिन फ़ाइलों की ज़रूरत नहीं उन्हें मिटाएँ, फिर जाँचें।</translation>
    </message>
    <message>
        <source>Each one is begun already, taken as often as allowed, or not ready on this computer.</source>
        <translation>हर एक या तो शुरू हो चुकी है, या जितनी बार हो सकता है दी जा चुकी है, या इस कंप्यूटर पर तैयार नहीं।</translation>
    </message>
    <message>
        <source>Eject a stick before you take it out.</source>
        <translation>स्टिक निकालने से पहले उसे सिस्टम से अलग करें।</translation>
    </message>
    <message>
        <source>Free some space, then check again, or use another computer.</source>
        <translation>कुछ जगह खाली करें, फिर जाँचें, या दूसरा कंप्यूटर लें।</translation>
    </message>
    <message>
        <source>Go on with one below, or come back later.</source>
        <translation>नीचे की कोई एक जारी रखें, या बाद में आएँ।</translation>
    </message>
    <message>
        <source>Has to rest before the next time</source>
        <translation>अगली बार से पहले रुकना होगा</translation>
    </message>
    <message>
        <source>If it goes dark, press a key or move the mouse. Keep the computer plugged in.</source>
        <translation>यदि वह बुझ जाए तो कोई कुंजी दबाएँ या माउस हिलाएँ। कंप्यूटर को बिजली से जोड़े रखें।</translation>
    </message>
    <message>
        <source>It is kept as it is. Nothing has changed.</source>
        <translation>इसे ज्यों का त्यों रखा गया है। कुछ नहीं बदला।</translation>
    </message>
    <message>
        <source>It is not well formed. Nothing has changed.</source>
        <translation>यह ठीक से बना नहीं है। कुछ नहीं बदला।</translation>
    </message>
    <message>
        <source>It is too soon</source>
        <translation>अभी बहुत जल्दी है</translation>
    </message>
    <message>
        <source>It lies at {path}.</source>
        <translation>वह {path} में है।</translation>
    </message>
    <message>
        <source>It may not be left out.</source>
        <translation>इसे छोड़ा नहीं जा सकता।</translation>
    </message>
    <message>
        <source>It was paused, and closed for {gap}.</source>
        <translation>वह रुकी हुई थी, और {gap} बंद रही।</translation>
    </message>
    <message>
        <source>Its answer stands and can no longer be changed.</source>
        <translation>इसका उत्तर बना रहता है और अब बदला नहीं जा सकता।</translation>
    </message>
    <message>
        <source>Its document could not be read or trusted.</source>
        <translation>उसका दस्तावेज़ पढ़ा नहीं जा सका या उस पर भरोसा नहीं।</translation>
    </message>
    <message>
        <source>Its signature does not match its content.</source>
        <translation>उसका हस्ताक्षर सामग्री से मेल नहीं खाता।</translation>
    </message>
    <message>
        <source>Keep Carrel open and call a technician.</source>
        <translation>Carrel खुला रखें और तकनीशियन को बुलाएँ।</translation>
    </message>
    <message>
        <source>Kept on this computer. No server is set up.</source>
        <translation>इस कंप्यूटर पर रखा है। कोई सर्वर तय नहीं है।</translation>
    </message>
    <message>
        <source>Key store</source>
        <translation>कुंजी भंडार</translation>
    </message>
    <message>
        <source>Keys are kept by the system</source>
        <translation>कुंजियाँ सिस्टम के पास हैं</translation>
    </message>
    <message>
        <source>Keys are kept in a file</source>
        <translation>कुंजियाँ एक फ़ाइल में हैं</translation>
    </message>
    <message>
        <source>Keys are kept in a file that only this user can read.</source>
        <translation>कुंजियाँ ऐसी फ़ाइल में हैं जिसे केवल यही उपयोगकर्ता पढ़ सकता है।</translation>
    </message>
    <message>
        <source>Keys can be kept neither by the system nor in a file.</source>
        <translation>कुंजियाँ न सिस्टम में रखी जा सकती हैं न फ़ाइल में।</translation>
    </message>
    <message>
        <source>Large enough</source>
        <translation>काफ़ी बड़ी</translation>
    </message>
    <message>
        <source>Leaving now loses the record only. The test goes on by itself when Carrel is opened again.</source>
        <translation>अभी छोड़ने से केवल यह अभिलेख खोता है। Carrel फिर खुलने पर परीक्षा अपने आप जारी रहेगी।</translation>
    </message>
    <message>
        <source>Leaving now loses {lost} for good: they are in memory only.</source>
        <translation>अभी छोड़ने से {lost} सदा के लिए खो जाएँगे: वे केवल मेमोरी में हैं।</translation>
    </message>
    <message>
        <source>Leaving the window is not always prevented. It is recorded.</source>
        <translation>विंडो छोड़ना हमेशा नहीं रोका जाता। वह दर्ज होता है।</translation>
    </message>
    <message>
        <source>Little room left</source>
        <translation>कम जगह बची है</translation>
    </message>
    <message>
        <source>Locked only in part</source>
        <translation>केवल आंशिक रूप से बंद</translation>
    </message>
    <message>
        <source>Locked screen</source>
        <translation>बंद स्क्रीन</translation>
    </message>
    <message>
        <source>Make some room on the disk. Keep Carrel open.</source>
        <translation>डिस्क पर कुछ जगह बनाएँ। Carrel खुला रखें।</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>माइक्रोफ़ोन</translation>
    </message>
    <message>
        <source>More than one screen</source>
        <translation>एक से अधिक स्क्रीन</translation>
    </message>
    <message>
        <source>New answers cannot be saved until it lets go. Carrel keeps trying.</source>
        <translation>उसके छोड़ने तक नए उत्तर सहेजे नहीं जा सकते। Carrel कोशिश करता रहता है।</translation>
    </message>
    <message>
        <source>No connection to the server</source>
        <translation>सर्वर से संपर्क नहीं</translation>
    </message>
    <message>
        <source>No further attempt is allowed in this sitting.</source>
        <translation>इस सत्र में और प्रयास की अनुमति नहीं।</translation>
    </message>
    <message>
        <source>No key store on this computer</source>
        <translation>इस कंप्यूटर पर कुंजी भंडार नहीं</translation>
    </message>
    <message>
        <source>No loudspeaker or headphones can be used.</source>
        <translation>कोई स्पीकर या हेडफ़ोन काम में नहीं लिया जा सकता।</translation>
    </message>
    <message>
        <source>No microphone can be used</source>
        <translation>कोई माइक्रोफ़ोन काम में नहीं लिया जा सकता</translation>
    </message>
    <message>
        <source>No microphone was found</source>
        <translation>कोई माइक्रोफ़ोन नहीं मिला</translation>
    </message>
    <message>
        <source>No practice test for this number</source>
        <translation>इस संख्या के लिए कोई अभ्यास परीक्षा नहीं</translation>
    </message>
    <message>
        <source>No server is set up</source>
        <translation>कोई सर्वर तय नहीं है</translation>
    </message>
    <message>
        <source>No sitting on this computer</source>
        <translation>इस कंप्यूटर पर कोई सत्र नहीं</translation>
    </message>
    <message>
        <source>No sitting on this computer has a candidate with this number.</source>
        <translation>इस कंप्यूटर के किसी सत्र में इस संख्या का परीक्षार्थी नहीं है।</translation>
    </message>
    <message>
        <source>No test is free to begin now</source>
        <translation>अभी शुरू करने के लिए कोई परीक्षा नहीं</translation>
    </message>
    <message>
        <source>None is connected, or another program holds it.</source>
        <translation>कोई नहीं लगा है, या दूसरा प्रोग्राम उसे पकड़े हुए है।</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>जुड़ा नहीं</translation>
    </message>
    <message>
        <source>Not on this computer yet</source>
        <translation>अभी इस कंप्यूटर पर नहीं</translation>
    </message>
    <message>
        <source>Not open yet</source>
        <translation>अभी नहीं खुली</translation>
    </message>
    <message>
        <source>Not saved yet. Please call the proctor.</source>
        <translation>अभी सहेजा नहीं गया। कृपया निरीक्षक को बुलाएँ।</translation>
    </message>
    <message>
        <source>Not sent: Carrel on this computer is too old for the server: update it.</source>
        <translation>नहीं भेजा गया: इस कंप्यूटर का Carrel सर्वर के लिए बहुत पुराना है: उसे अपडेट करें।</translation>
    </message>
    <message>
        <source>Not sent: the server is too old for this computer: it has to be updated.</source>
        <translation>नहीं भेजा गया: सर्वर इस कंप्यूटर के लिए बहुत पुराना है: उसे अपडेट करना होगा।</translation>
    </message>
    <message>
        <source>Not usable</source>
        <translation>काम का नहीं</translation>
    </message>
    <message>
        <source>Nothing has been lost.</source>
        <translation>कुछ नहीं खोया।</translation>
    </message>
    <message>
        <source>Nothing has changed.</source>
        <translation>कुछ नहीं बदला।</translation>
    </message>
    <message>
        <source>Nothing is lost on this computer.</source>
        <translation>इस कंप्यूटर पर कुछ नहीं खोया।</translation>
    </message>
    <message>
        <source>Nothing is sent</source>
        <translation>कुछ नहीं भेजा जाता</translation>
    </message>
    <message>
        <source>Nothing needs to be done for this test.</source>
        <translation>इस परीक्षा के लिए कुछ करना ज़रूरी नहीं।</translation>
    </message>
    <message>
        <source>Nothing needs to be done for this test. A technician can set up the system&apos;s key store later.</source>
        <translation>इस परीक्षा के लिए कुछ करना ज़रूरी नहीं। तकनीशियन बाद में सिस्टम का कुंजी भंडार लगा सकते हैं।</translation>
    </message>
    <message>
        <source>Nothing needs to be done now. Check the network cable or Wi-Fi after the test.</source>
        <translation>अभी कुछ करना ज़रूरी नहीं। परीक्षा के बाद नेटवर्क का तार या Wi-Fi जाँचें।</translation>
    </message>
    <message>
        <source>Nothing to listen with can be used</source>
        <translation>सुनने का कोई उपकरण काम में नहीं लिया जा सकता</translation>
    </message>
    <message>
        <source>Nothing to listen with was found</source>
        <translation>सुनने का कोई उपकरण नहीं मिला</translation>
    </message>
    <message>
        <source>Number and password do not fit together</source>
        <translation>संख्या और पासवर्ड मेल नहीं खाते</translation>
    </message>
    <message>
        <source>Only one can run on this computer at a time.</source>
        <translation>इस कंप्यूटर पर एक समय में एक ही चल सकता है।</translation>
    </message>
    <message>
        <source>Opens on {when}</source>
        <translation>{when} को खुलेगी</translation>
    </message>
    <message>
        <source>Opens with a code</source>
        <translation>कोड से खुलती है</translation>
    </message>
    <message>
        <source>Parts are missing or changed, or it is not a test file.</source>
        <translation>हिस्से नहीं हैं या बदल गए हैं, या यह परीक्षा की फ़ाइल नहीं है।</translation>
    </message>
    <message>
        <source>Parts of this test are heard.</source>
        <translation>इस परीक्षा के कुछ हिस्से सुने जाते हैं।</translation>
    </message>
    <message>
        <source>Passage and questions may not stand side by side.</source>
        <translation>हो सकता है गद्यांश और प्रश्न साथ-साथ न आएँ।</translation>
    </message>
    <message>
        <source>Please come back then.</source>
        <translation>कृपया तब आएँ।</translation>
    </message>
    <message>
        <source>Please wait.</source>
        <translation>कृपया प्रतीक्षा करें।</translation>
    </message>
    <message>
        <source>Plug in a headset and allow its use in the system&apos;s settings, then check again. If it stays so, tell the proctor.</source>
        <translation>हेडसेट लगाएँ और सिस्टम की सेटिंग में उसकी अनुमति दें, फिर जाँचें। यदि ऐसा ही रहे तो निरीक्षक को बताएँ।</translation>
    </message>
    <message>
        <source>Plug in headphones, then check again. If it stays so, tell the proctor.</source>
        <translation>हेडफ़ोन लगाएँ, फिर जाँचें। यदि ऐसा ही रहे तो निरीक्षक को बताएँ।</translation>
    </message>
    <message>
        <source>Reason: {reason}.</source>
        <translation>कारण: {reason}।</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>अस्वीकृत</translation>
    </message>
    <message>
        <source>Remove a mark or shorten a note.</source>
        <translation>कोई निशान हटाएँ या कोई नोट छोटा करें।</translation>
    </message>
    <message>
        <source>Saved on this computer</source>
        <translation>इस कंप्यूटर पर सहेजा गया</translation>
    </message>
    <message>
        <source>Saving answers</source>
        <translation>उत्तर सहेजना</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>सहेजा जा रहा है…</translation>
    </message>
    <message>
        <source>Scan the code again.</source>
        <translation>कोड फिर से स्कैन करें।</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>स्क्रीन</translation>
    </message>
    <message>
        <source>Screen stays on</source>
        <translation>स्क्रीन जलती रहे</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>मुहरबंद</translation>
    </message>
    <message>
        <source>See whether the disk is connected and can be written to. Keep Carrel open.</source>
        <translation>देखें कि डिस्क जुड़ी है और उस पर लिखा जा सकता है। Carrel खुला रखें।</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>भेजा जा रहा है…</translation>
    </message>
    <message>
        <source>Sent to the server</source>
        <translation>सर्वर को भेजा गया</translation>
    </message>
    <message>
        <source>Sent; Carrel on this computer is too old for the server: update it</source>
        <translation>भेजा गया; इस कंप्यूटर का Carrel सर्वर के लिए बहुत पुराना है: उसे अपडेट करें</translation>
    </message>
    <message>
        <source>Sent; the server is too old for this computer: it has to be updated</source>
        <translation>भेजा गया; सर्वर इस कंप्यूटर के लिए बहुत पुराना है: उसे अपडेट करना होगा</translation>
    </message>
    <message>
        <source>Sent; what came for the organisation&apos;s receipt is not genuine</source>
        <translation>भेजा गया; संगठन की रसीद के नाम पर जो आया वह असली नहीं है</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>सर्वर</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>ठीक है</translation>
    </message>
    <message>
        <source>Set the clock, then check again.</source>
        <translation>घड़ी मिलाएँ, फिर जाँचें।</translation>
    </message>
    <message>
        <source>Show the reason to the organiser.</source>
        <translation>आयोजक को कारण दिखाएँ।</translation>
    </message>
    <message>
        <source>Sign in to this computer as the user who took the test, or tell the proctor.</source>
        <translation>इस कंप्यूटर में उस उपयोगकर्ता से साइन इन करें जिसने परीक्षा दी, या निरीक्षक को बताएँ।</translation>
    </message>
    <message>
        <source>Signing in is closed for a moment.</source>
        <translation>साइन इन थोड़ी देर के लिए बंद है।</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>छोटी</translation>
    </message>
    <message>
        <source>The test can be taken, and nothing is lost.</source>
        <translation>परीक्षा दी जा सकती है, और कुछ नहीं खोता।</translation>
    </message>
    <message>
        <source>Trying out: answers are not kept</source>
        <translation>आज़माइश: उत्तर नहीं रखे जाते</translation>
    </message>
    <message>
        <source>Unplug or turn off the others, then check again.</source>
        <translation>दूसरी स्क्रीनें निकालें या बंद करें, फिर जाँचें।</translation>
    </message>
    <message>
        <source>Something else answered for the server</source>
        <translation>सर्वर की जगह किसी और ने उत्तर दिया</translation>
    </message>
    <message>
        <source>A lock screen shows no such characters.</source>
        <translation>लॉक स्क्रीन ऐसे अक्षर नहीं दिखाती।</translation>
    </message>
    <message>
        <source>A message from the server was refused</source>
        <translation>सर्वर का एक संदेश अस्वीकार किया गया</translation>
    </message>
    <message>
        <source>A proctor has handed it over.</source>
        <translation>एक निरीक्षक ने उसे सौंप दिया है।</translation>
    </message>
    <message>
        <source>A proxy of this network did not let Carrel through</source>
        <translation>इस नेटवर्क के प्रॉक्सी ने Carrel को आगे नहीं जाने दिया</translation>
    </message>
    <message>
        <source>A proxy of this network takes only less at once</source>
        <translation>इस नेटवर्क का प्रॉक्सी एक बार में इतना नहीं लेता</translation>
    </message>
    <message>
        <source>A rule of the organisation cannot be used</source>
        <translation>संस्था के एक नियम का उपयोग नहीं किया जा सकता</translation>
    </message>
    <message>
        <source>A technician must install Carrel anew. Use another computer until then.</source>
        <translation>तकनीशियन को Carrel फिर से इंस्टॉल करना होगा। तब तक दूसरा कंप्यूटर लें।</translation>
    </message>
    <message>
        <source>As it was installed</source>
        <translation>जैसा इंस्टॉल हुआ था</translation>
    </message>
    <message>
        <source>Ask a technician of this network to raise its limit.</source>
        <translation>इस नेटवर्क के तकनीशियन से उसकी सीमा बढ़ाने को कहें।</translation>
    </message>
    <message>
        <source>Ask a technician of this network.</source>
        <translation>इस नेटवर्क के तकनीशियन से पूछें।</translation>
    </message>
    <message>
        <source>Ask the organiser to mend the sitting.</source>
        <translation>आयोजक से सत्र ठीक करने को कहें।</translation>
    </message>
    <message>
        <source>Ask the organiser.</source>
        <translation>आयोजक से पूछें।</translation>
    </message>
    <message>
        <source>Bring the sitting&apos;s file to this computer first.</source>
        <translation>पहले सत्र की फ़ाइल इस कंप्यूटर पर लाएँ।</translation>
    </message>
    <message>
        <source>Carrel itself</source>
        <translation>स्वयं Carrel</translation>
    </message>
    <message>
        <source>Changed files: {found}.</source>
        <translation>बदली हुई फ़ाइलें: {found}.</translation>
    </message>
    <message>
        <source>Choose a reason.</source>
        <translation>एक कारण चुनें।</translation>
    </message>
    <message>
        <source>Close it, then try again, or tell the proctor.</source>
        <translation>इसे बंद करें और फिर कोशिश करें, या निरीक्षक को बताएँ।</translation>
    </message>
    <message>
        <source>Close or unplug it, then try again, or tell the proctor.</source>
        <translation>इसे बंद करें या निकालें और फिर कोशिश करें, या निरीक्षक को बताएँ।</translation>
    </message>
    <message>
        <source>Close them, then try again, or tell the proctor.</source>
        <translation>इन्हें बंद करें और फिर कोशिश करें, या निरीक्षक को बताएँ।</translation>
    </message>
    <message>
        <source>Compare code and address with what the organiser gave, or join at the organisation&apos;s own server.</source>
        <translation>कोड और पते को आयोजक के दिए हुए से मिलाएँ, या संगठन के अपने सर्वर पर जुड़ें।</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>कंप्यूटर</translation>
    </message>
    <message>
        <source>Connected besides: {found}.</source>
        <translation>इसके अलावा जुड़ा है: {found}.</translation>
    </message>
    <message>
        <source>Found: {found}.</source>
        <translation>मिला: {found}.</translation>
    </message>
    <message>
        <source>It cannot be seen what is open</source>
        <translation>क्या खुला है, यह देखा नहीं जा सकता</translation>
    </message>
    <message>
        <source>It cannot be started any more.</source>
        <translation>इसे अब शुरू नहीं किया जा सकता।</translation>
    </message>
    <message>
        <source>It cannot be started any more. Nothing was begun.</source>
        <translation>इसे अब शुरू नहीं किया जा सकता। कुछ भी शुरू नहीं हुआ।</translation>
    </message>
    <message>
        <source>It does not hold the hub&apos;s key, so nothing was sent to it. Nothing is lost.</source>
        <translation>उसके पास हब की कुंजी नहीं है, इसलिए उसे कुछ नहीं भेजा गया। कुछ भी खोया नहीं है।</translation>
    </message>
    <message>
        <source>It does not hold the key that the enrolment code names, so nothing of it was kept.</source>
        <translation>उसके पास वह कुंजी नहीं है जिसका नाम पंजीकरण कोड में है, इसलिए उससे कुछ भी नहीं रखा गया।</translation>
    </message>
    <message>
        <source>It has no reason, or no words where it needs some.</source>
        <translation>इसका कोई कारण नहीं है, या जहाँ शब्द चाहिए वहाँ नहीं हैं।</translation>
    </message>
    <message>
        <source>It is not signed as it should be, or makes no sense.</source>
        <translation>उस पर सही हस्ताक्षर नहीं हैं, या उसका कोई अर्थ नहीं है।</translation>
    </message>
    <message>
        <source>It opens no test here.</source>
        <translation>यह यहाँ कोई परीक्षा नहीं खोलता।</translation>
    </message>
    <message>
        <source>It wants a name and password, or does not reach the server. Nothing is lost.</source>
        <translation>वह नाम और पासवर्ड माँगता है, या सर्वर तक नहीं पहुँचता। कुछ नहीं खोया।</translation>
    </message>
    <message>
        <source>Its page answered for the server. Nothing is lost.</source>
        <translation>सर्वर की जगह उसके पृष्ठ ने उत्तर दिया। कुछ नहीं खोया।</translation>
    </message>
    <message>
        <source>More screens than the test allows</source>
        <translation>परीक्षा की अनुमति से अधिक स्क्रीन</translation>
    </message>
    <message>
        <source>New answers cannot be saved. Those saved before are safe.</source>
        <translation>नए उत्तर सहेजे नहीं जा सकते। पहले सहेजे गए उत्तर सुरक्षित हैं।</translation>
    </message>
    <message>
        <source>No remote access was found</source>
        <translation>कोई रिमोट एक्सेस नहीं मिला</translation>
    </message>
    <message>
        <source>No sign of a virtual machine</source>
        <translation>वर्चुअल मशीन का कोई संकेत नहीं</translation>
    </message>
    <message>
        <source>Not as it was installed</source>
        <translation>वैसा नहीं जैसा इंस्टॉल हुआ था</translation>
    </message>
    <message>
        <source>Not handed over</source>
        <translation>नहीं सौंपा गया</translation>
    </message>
    <message>
        <source>Not sent yet: a proxy of this network is in the way.</source>
        <translation>अभी नहीं भेजा गया: इस नेटवर्क का प्रॉक्सी बीच में है।</translation>
    </message>
    <message>
        <source>Not sent yet: a proxy of this network takes only less at once.</source>
        <translation>अभी नहीं भेजा गया: इस नेटवर्क का प्रॉक्सी एक बार में इतना नहीं लेता।</translation>
    </message>
    <message>
        <source>Not sent yet: no network.</source>
        <translation>अभी नहीं भेजा गया: नेटवर्क नहीं है।</translation>
    </message>
    <message>
        <source>Not sent yet: something else answered for the server.</source>
        <translation>अभी नहीं भेजा गया: सर्वर की जगह किसी और ने उत्तर दिया।</translation>
    </message>
    <message>
        <source>Not sent yet: the server is busy.</source>
        <translation>अभी नहीं भेजा गया: सर्वर व्यस्त है।</translation>
    </message>
    <message>
        <source>Not sent yet: this network asks for a sign-in in a browser.</source>
        <translation>अभी नहीं भेजा गया: यह नेटवर्क ब्राउज़र में साइन इन माँगता है।</translation>
    </message>
    <message>
        <source>Not sent yet: who answers at the hub&apos;s address is not the hub.</source>
        <translation>अभी नहीं भेजा गया: हब के पते पर उत्तर देने वाला हब नहीं है।</translation>
    </message>
    <message>
        <source>Not sent: the server did not accept it.</source>
        <translation>नहीं भेजा गया: सर्वर ने इसे स्वीकार नहीं किया।</translation>
    </message>
    <message>
        <source>Not sent: the server no longer knows this computer.</source>
        <translation>नहीं भेजा गया: सर्वर अब इस कंप्यूटर को नहीं जानता।</translation>
    </message>
    <message>
        <source>Nothing is lost.</source>
        <translation>कुछ नहीं खोया।</translation>
    </message>
    <message>
        <source>Nothing is open that may not be</source>
        <translation>ऐसा कुछ खुला नहीं है जो नहीं होना चाहिए</translation>
    </message>
    <message>
        <source>Nothing needs to be done: it is tried again by itself.</source>
        <translation>कुछ करने की ज़रूरत नहीं: अपने आप फिर कोशिश होती है।</translation>
    </message>
    <message>
        <source>Nothing of it was believed. Ask the organiser for a new file.</source>
        <translation>इसमें से कुछ भी नहीं माना गया। आयोजक से नई फ़ाइल माँगें।</translation>
    </message>
    <message>
        <source>Nothing of it was believed. Nothing is lost.</source>
        <translation>उसमें से किसी पर भरोसा नहीं किया गया। कुछ भी खोया नहीं है।</translation>
    </message>
    <message>
        <source>Only programs that the test allows may be open</source>
        <translation>केवल वही प्रोग्राम खुले हो सकते हैं जिनकी परीक्षा अनुमति देती है</translation>
    </message>
    <message>
        <source>Only the built-in screen may be used</source>
        <translation>केवल अपनी स्क्रीन का उपयोग हो सकता है</translation>
    </message>
    <message>
        <source>Only the note that the test was left is not.</source>
        <translation>केवल परीक्षा छोड़ने का अभिलेख अभी उस पर नहीं है।</translation>
    </message>
    <message>
        <source>Open besides: {found}.</source>
        <translation>इसके अलावा खुला है: {found}.</translation>
    </message>
    <message>
        <source>Open now: {found}.</source>
        <translation>अभी खुला है: {found}.</translation>
    </message>
    <message>
        <source>Open the test another way.</source>
        <translation>परीक्षा किसी और तरीके से खोलें।</translation>
    </message>
    <message>
        <source>Other programs</source>
        <translation>दूसरे प्रोग्राम</translation>
    </message>
    <message>
        <source>Read it off again.</source>
        <translation>इसे फिर से पढ़ें।</translation>
    </message>
    <message>
        <source>Remote access</source>
        <translation>रिमोट एक्सेस</translation>
    </message>
    <message>
        <source>Screens found: {found}.</source>
        <translation>मिली स्क्रीनें: {found}.</translation>
    </message>
    <message>
        <source>Sent to the centre; the organisation has not confirmed it yet</source>
        <translation>केंद्र को भेजा गया; संगठन ने अभी पुष्टि नहीं की है</translation>
    </message>
    <message>
        <source>Sign in to the network in a browser, or use another network.</source>
        <translation>ब्राउज़र में नेटवर्क में साइन इन करें, या दूसरा नेटवर्क इस्तेमाल करें।</translation>
    </message>
    <message>
        <source>Signs of a virtual machine: {found}.</source>
        <translation>वर्चुअल मशीन के संकेत: {found}.</translation>
    </message>
    <message>
        <source>Somebody elsewhere could see this screen</source>
        <translation>कहीं और से कोई यह स्क्रीन देख सकता है</translation>
    </message>
    <message>
        <source>Something is open or connected that the test does not allow.</source>
        <translation>कुछ ऐसा खुला या जुड़ा है जिसकी परीक्षा अनुमति नहीं देती।</translation>
    </message>
    <message>
        <source>Something is open that may not be</source>
        <translation>कुछ ऐसा खुला है जो नहीं होना चाहिए</translation>
    </message>
    <message>
        <source>Something to listen with is connected</source>
        <translation>सुनने का उपकरण जुड़ा है</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>कुछ गड़बड़ हुई</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>आवाज़</translation>
    </message>
    <message>
        <source>Sound cannot be played</source>
        <translation>आवाज़ नहीं चल सकती</translation>
    </message>
    <message>
        <source>Speak to the proctor.</source>
        <translation>निरीक्षक से बात करें।</translation>
    </message>
    <message>
        <source>Staff have ended it, and it does not count. Your answers are kept.</source>
        <translation>इसे कर्मचारियों ने समाप्त किया और यह गिनी नहीं जाएगी। आपके उत्तर सुरक्षित हैं।</translation>
    </message>
    <message>
        <source>Start the test on the computer itself, or tell the proctor.</source>
        <translation>परीक्षा स्वयं कंप्यूटर पर शुरू करें, या निरीक्षक को बताएँ।</translation>
    </message>
    <message>
        <source>Taken as often as allowed</source>
        <translation>जितनी बार हो सकता है दी जा चुकी</translation>
    </message>
    <message>
        <source>Tell the organiser.</source>
        <translation>आयोजक को बताएँ।</translation>
    </message>
    <message>
        <source>Tell the organiser: another machine may stand in for the hub, or its key has changed.</source>
        <translation>आयोजक को बताएँ: हब की जगह कोई दूसरी मशीन हो सकती है, या उसकी कुंजी बदल गई है।</translation>
    </message>
    <message>
        <source>Tell the proctor before you try again.</source>
        <translation>फिर कोशिश करने से पहले निरीक्षक को बताएँ।</translation>
    </message>
    <message>
        <source>Tell the proctor now.</source>
        <translation>निरीक्षक को अभी बताएँ।</translation>
    </message>
    <message>
        <source>Tell the proctor now: some room must be made on the disk.</source>
        <translation>निरीक्षक को अभी बताएँ: डिस्क पर जगह बनानी होगी।</translation>
    </message>
    <message>
        <source>Tell the proctor.</source>
        <translation>निरीक्षक को बताएँ।</translation>
    </message>
    <message>
        <source>Tell the proctor. Do not go on with this computer.</source>
        <translation>निरीक्षक को बताएँ। इस कंप्यूटर पर आगे न बढ़ें।</translation>
    </message>
    <message>
        <source>Tell the proctor: the computer may have to be set up anew after the test.</source>
        <translation>निरीक्षक को बताएँ: परीक्षा के बाद कंप्यूटर को फिर से तैयार करना पड़ सकता है।</translation>
    </message>
    <message>
        <source>Test file</source>
        <translation>परीक्षा फ़ाइल</translation>
    </message>
    <message>
        <source>The answers are complete and will be scored later.</source>
        <translation>उत्तर पूरे हैं और बाद में अंक दिए जाएँगे।</translation>
    </message>
    <message>
        <source>The answers are here, but cannot be opened without it.</source>
        <translation>उत्तर यहाँ हैं, पर उसके बिना खुल नहीं सकते।</translation>
    </message>
    <message>
        <source>The computer showed somebody else.</source>
        <translation>कंप्यूटर ने किसी और को दिखाया।</translation>
    </message>
    <message>
        <source>The connection broke off.</source>
        <translation>संपर्क टूट गया।</translation>
    </message>
    <message>
        <source>The connection is not secure: the server&apos;s certificate does not fit.</source>
        <translation>संपर्क सुरक्षित नहीं है: सर्वर का प्रमाणपत्र मेल नहीं खाता।</translation>
    </message>
    <message>
        <source>The date or time is outside the sitting.</source>
        <translation>तारीख या समय सत्र के बाहर है।</translation>
    </message>
    <message>
        <source>The disk cannot be written to</source>
        <translation>डिस्क पर लिखा नहीं जा सकता</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>डिस्क भर गई है</translation>
    </message>
    <message>
        <source>The disk refused to save</source>
        <translation>डिस्क ने सहेजने से मना किया</translation>
    </message>
    <message>
        <source>The file could not be written</source>
        <translation>फ़ाइल लिखी नहीं जा सकी</translation>
    </message>
    <message>
        <source>The file holds no key of this kind.</source>
        <translation>फ़ाइल में इस प्रकार की कुंजी नहीं है।</translation>
    </message>
    <message>
        <source>The file is signed by somebody this computer does not trust yet.</source>
        <translation>फ़ाइल पर ऐसे का हस्ताक्षर है जिस पर यह कंप्यूटर अभी भरोसा नहीं करता।</translation>
    </message>
    <message>
        <source>The file is too large</source>
        <translation>फ़ाइल बहुत बड़ी है</translation>
    </message>
    <message>
        <source>The file was put aside, not deleted. What can be read will be recovered.</source>
        <translation>फ़ाइल अलग रखी गई, मिटाई नहीं गई। जो पढ़ा जा सकेगा वह वापस लाया जाएगा।</translation>
    </message>
    <message>
        <source>The folder is full or cannot be written to.</source>
        <translation>फ़ोल्डर भरा है या उस पर लिखा नहीं जा सकता।</translation>
    </message>
    <message>
        <source>The issuer is not known here</source>
        <translation>जारी करने वाला यहाँ ज्ञात नहीं</translation>
    </message>
    <message>
        <source>The key to the stored answers is missing</source>
        <translation>रखे गए उत्तरों की कुंजी नहीं है</translation>
    </message>
    <message>
        <source>The last answer is not saved. Carrel keeps trying.</source>
        <translation>अंतिम उत्तर सहेजा नहीं गया। Carrel कोशिश करता रहता है।</translation>
    </message>
    <message>
        <source>The least time here is not over yet.</source>
        <translation>यहाँ का न्यूनतम समय अभी पूरा नहीं हुआ।</translation>
    </message>
    <message>
        <source>The list of tests cannot be used</source>
        <translation>परीक्षाओं की सूची प्रयोग नहीं हो सकती</translation>
    </message>
    <message>
        <source>The next attempt must wait</source>
        <translation>अगले प्रयास को रुकना होगा</translation>
    </message>
    <message>
        <source>The organisation did not write this for this computer</source>
        <translation>संगठन ने यह इस कंप्यूटर के लिए नहीं लिखा</translation>
    </message>
    <message>
        <source>The organisation&apos;s receipt is not genuine</source>
        <translation>संगठन की रसीद असली नहीं है</translation>
    </message>
    <message>
        <source>The proctor has ended your test</source>
        <translation>निरीक्षक ने आपकी परीक्षा समाप्त कर दी</translation>
    </message>
    <message>
        <source>The proctor takes the answers from this computer afterwards.</source>
        <translation>बाद में निरीक्षक इस कंप्यूटर से उत्तर लेते हैं।</translation>
    </message>
    <message>
        <source>The receipt is not saved</source>
        <translation>रसीद सहेजी नहीं गई</translation>
    </message>
    <message>
        <source>The receipt is saved</source>
        <translation>रसीद सहेजी गई</translation>
    </message>
    <message>
        <source>The record does not fit</source>
        <translation>रिकॉर्ड मेल नहीं खाता</translation>
    </message>
    <message>
        <source>The record has a gap</source>
        <translation>रिकॉर्ड में एक कमी है</translation>
    </message>
    <message>
        <source>The record of tests was changed</source>
        <translation>परीक्षाओं का लेखा बदला गया</translation>
    </message>
    <message>
        <source>The record&apos;s signature does not hold</source>
        <translation>रिकॉर्ड का हस्ताक्षर सही नहीं</translation>
    </message>
    <message>
        <source>The score cannot be worked out here</source>
        <translation>अंक यहाँ नहीं निकाले जा सकते</translation>
    </message>
    <message>
        <source>The screen goes dark</source>
        <translation>स्क्रीन बुझ जाती है</translation>
    </message>
    <message>
        <source>The screen is shown a second time</source>
        <translation>स्क्रीन दूसरी बार दिखाई जा रही है</translation>
    </message>
    <message>
        <source>The screen is too small for the test.</source>
        <translation>स्क्रीन परीक्षा के लिए बहुत छोटी है।</translation>
    </message>
    <message>
        <source>The screen may go dark</source>
        <translation>स्क्रीन बुझ सकती है</translation>
    </message>
    <message>
        <source>The screen will be locked for the test</source>
        <translation>परीक्षा के लिए स्क्रीन बंद की जाएगी</translation>
    </message>
    <message>
        <source>The screen will not go dark during the test</source>
        <translation>परीक्षा के दौरान स्क्रीन नहीं बुझेगी</translation>
    </message>
    <message>
        <source>The server asks us to wait a little.</source>
        <translation>सर्वर थोड़ी प्रतीक्षा करने को कहता है।</translation>
    </message>
    <message>
        <source>The server could not confirm that this computer holds its own key.</source>
        <translation>सर्वर पुष्टि नहीं कर सका कि इस कंप्यूटर के पास अपनी कुंजी है।</translation>
    </message>
    <message>
        <source>The server could not store what was sent.</source>
        <translation>सर्वर भेजे गए को सहेज नहीं सका।</translation>
    </message>
    <message>
        <source>The server did not accept this</source>
        <translation>सर्वर ने इसे स्वीकार नहीं किया</translation>
    </message>
    <message>
        <source>The server did not answer in time.</source>
        <translation>सर्वर ने समय पर उत्तर नहीं दिया।</translation>
    </message>
    <message>
        <source>The server did not understand what was sent.</source>
        <translation>सर्वर भेजे गए को समझ नहीं सका।</translation>
    </message>
    <message>
        <source>The server does not accept this computer</source>
        <translation>सर्वर इस कंप्यूटर को स्वीकार नहीं करता</translation>
    </message>
    <message>
        <source>The server does not accept this computer. Answers are kept here.</source>
        <translation>सर्वर इस कंप्यूटर को स्वीकार नहीं करता। उत्तर यहाँ रखे हैं।</translation>
    </message>
    <message>
        <source>The server does not take so much at once.</source>
        <translation>सर्वर एक बार में इतना नहीं लेता।</translation>
    </message>
    <message>
        <source>The server has made a mistake.</source>
        <translation>सर्वर से गलती हुई है।</translation>
    </message>
    <message>
        <source>The server has no such thing.</source>
        <translation>सर्वर के पास ऐसा कुछ नहीं है।</translation>
    </message>
    <message>
        <source>The server has not been set up.</source>
        <translation>सर्वर तैयार नहीं किया गया है।</translation>
    </message>
    <message>
        <source>The server is busy</source>
        <translation>सर्वर व्यस्त है</translation>
    </message>
    <message>
        <source>The server is busy.</source>
        <translation>सर्वर व्यस्त है।</translation>
    </message>
    <message>
        <source>The server no longer knows this computer</source>
        <translation>सर्वर अब इस कंप्यूटर को नहीं जानता</translation>
    </message>
    <message>
        <source>The server&apos;s address is not known on this network.</source>
        <translation>इस नेटवर्क पर सर्वर का पता ज्ञात नहीं।</translation>
    </message>
    <message>
        <source>The server&apos;s address was found, but nothing answered there.</source>
        <translation>सर्वर का पता मिला, पर वहाँ किसी ने उत्तर नहीं दिया।</translation>
    </message>
    <message>
        <source>The server&apos;s database is damaged.</source>
        <translation>सर्वर का डेटाबेस क्षतिग्रस्त है।</translation>
    </message>
    <message>
        <source>The server&apos;s disk is full.</source>
        <translation>सर्वर की डिस्क भर गई है।</translation>
    </message>
    <message>
        <source>The sitting cannot be used</source>
        <translation>सत्र का प्रयोग नहीं हो सकता</translation>
    </message>
    <message>
        <source>The sitting has closed</source>
        <translation>सत्र बंद हो गया है</translation>
    </message>
    <message>
        <source>The sitting has not opened yet</source>
        <translation>सत्र अभी नहीं खुला</translation>
    </message>
    <message>
        <source>The stored answers cannot be read</source>
        <translation>रखे गए उत्तर पढ़े नहीं जा सकते</translation>
    </message>
    <message>
        <source>The stored answers need a newer version</source>
        <translation>रखे गए उत्तरों को नया संस्करण चाहिए</translation>
    </message>
    <message>
        <source>The test allows certain programs only, and this system does not tell which show windows.</source>
        <translation>परीक्षा केवल कुछ प्रोग्रामों की अनुमति देती है, और यह सिस्टम नहीं बताता कि किनकी विंडो खुली हैं।</translation>
    </message>
    <message>
        <source>The test asks for more than this computer can do.</source>
        <translation>परीक्षा इस कंप्यूटर की क्षमता से अधिक माँगती है।</translation>
    </message>
    <message>
        <source>The test asks for more than this computer can hold, so it does not start here.</source>
        <translation>परीक्षा इस कंप्यूटर की क्षमता से अधिक की माँग करती है, इसलिए यह यहाँ शुरू नहीं होती।</translation>
    </message>
    <message>
        <source>The test can be taken. An administrator can set up a key store later.</source>
        <translation>परीक्षा दी जा सकती है। प्रशासक बाद में कुंजी भंडार लगा सकते हैं।</translation>
    </message>
    <message>
        <source>The test cannot be opened this way</source>
        <translation>परीक्षा इस तरह नहीं खुल सकती</translation>
    </message>
    <message>
        <source>The test does not start on this computer as it is</source>
        <translation>इस हालत में इस कंप्यूटर पर परीक्षा शुरू नहीं होती</translation>
    </message>
    <message>
        <source>The test file cannot be used</source>
        <translation>परीक्षा फ़ाइल प्रयोग नहीं हो सकती</translation>
    </message>
    <message>
        <source>The test file has not arrived.</source>
        <translation>परीक्षा फ़ाइल नहीं आई है।</translation>
    </message>
    <message>
        <source>The test file is damaged</source>
        <translation>परीक्षा फ़ाइल क्षतिग्रस्त है</translation>
    </message>
    <message>
        <source>The test file is missing, damaged or not trusted.</source>
        <translation>परीक्षा फ़ाइल नहीं है, क्षतिग्रस्त है या भरोसे की नहीं।</translation>
    </message>
    <message>
        <source>The test file is not safe</source>
        <translation>परीक्षा फ़ाइल सुरक्षित नहीं</translation>
    </message>
    <message>
        <source>The test file is too large</source>
        <translation>परीक्षा फ़ाइल बहुत बड़ी है</translation>
    </message>
    <message>
        <source>The test file needs a newer version</source>
        <translation>परीक्षा फ़ाइल को नया संस्करण चाहिए</translation>
    </message>
    <message>
        <source>The test file was changed</source>
        <translation>परीक्षा फ़ाइल बदली गई है</translation>
    </message>
    <message>
        <source>The test goes on</source>
        <translation>परीक्षा जारी है</translation>
    </message>
    <message>
        <source>The test goes on where it stopped</source>
        <translation>परीक्षा जहाँ रुकी थी वहीं से जारी है</translation>
    </message>
    <message>
        <source>The test holds something that is not well formed.</source>
        <translation>परीक्षा में कुछ ठीक से बना नहीं है।</translation>
    </message>
    <message>
        <source>The test is answered in order.</source>
        <translation>परीक्षा क्रम से देनी है।</translation>
    </message>
    <message>
        <source>The test is handed over and closed here. Write its file into another folder.</source>
        <translation>परीक्षा सौंप दी गई और यहाँ बंद है। उसकी फ़ाइल दूसरे फ़ोल्डर में लिखें।</translation>
    </message>
    <message>
        <source>The test is not in a state that allows it. Nothing has changed.</source>
        <translation>परीक्षा की स्थिति इसकी अनुमति नहीं देती। कुछ नहीं बदला।</translation>
    </message>
    <message>
        <source>The test shows on one of them.</source>
        <translation>परीक्षा उनमें से एक पर दिखती है।</translation>
    </message>
    <message>
        <source>The test was closed for {gap}.</source>
        <translation>परीक्षा {gap} बंद रही।</translation>
    </message>
    <message>
        <source>The test was ended with the answers you had given. All of them are kept.</source>
        <translation>परीक्षा आपके दिए उत्तरों के साथ समाप्त हुई। वे सब रखे गए हैं।</translation>
    </message>
    <message>
        <source>The test was not started and nothing was changed.</source>
        <translation>परीक्षा शुरू नहीं हुई और कुछ नहीं बदला।</translation>
    </message>
    <message>
        <source>The test works without it, and answers are kept here until it takes them.</source>
        <translation>परीक्षा उसके बिना भी चलती है, और उत्तर यहीं रहते हैं जब तक वह उन्हें न ले।</translation>
    </message>
    <message>
        <source>The test works without it, and answers are kept here.</source>
        <translation>परीक्षा उसके बिना भी चलती है, और उत्तर यहाँ रखे जाते हैं।</translation>
    </message>
    <message>
        <source>The test works without it. Answers are sent later.</source>
        <translation>परीक्षा उसके बिना भी चलती है। उत्तर बाद में भेजे जाएँगे।</translation>
    </message>
    <message>
        <source>The test works without one. Answers stay on this computer.</source>
        <translation>परीक्षा उसके बिना भी चलती है। उत्तर इस कंप्यूटर पर रहते हैं।</translation>
    </message>
    <message>
        <source>The test&apos;s rules do not allow it.</source>
        <translation>परीक्षा के नियम इसकी अनुमति नहीं देते।</translation>
    </message>
    <message>
        <source>The test&apos;s time is measured apart from it and stays fair.</source>
        <translation>परीक्षा का समय इससे अलग मापा जाता है और निष्पक्ष रहता है।</translation>
    </message>
    <message>
        <source>The text is not what a receipt&apos;s QR code says.</source>
        <translation>यह पाठ वह नहीं है जो रसीद के QR कोड में होता है।</translation>
    </message>
    <message>
        <source>The time for this question is over</source>
        <translation>इस प्रश्न का समय पूरा हुआ</translation>
    </message>
    <message>
        <source>The time is over</source>
        <translation>समय पूरा हुआ</translation>
    </message>
    <message>
        <source>The work goes on here. Nothing is lost.</source>
        <translation>काम यहाँ जारी रहता है। कुछ नहीं खोया।</translation>
    </message>
    <message>
        <source>The work goes on without it. Nothing is lost.</source>
        <translation>काम उसके बिना चलता है। कुछ नहीं खोया।</translation>
    </message>
    <message>
        <source>There are no unlock codes</source>
        <translation>अनलॉक कोड नहीं हैं</translation>
    </message>
    <message>
        <source>There are too many marks here, or the notes are too long. What was marked before is kept.</source>
        <translation>यहाँ बहुत अधिक निशान हैं, या नोट बहुत लंबे हैं। पहले के निशान रखे गए हैं।</translation>
    </message>
    <message>
        <source>There is enough for this test.</source>
        <translation>इस परीक्षा के लिए काफ़ी है।</translation>
    </message>
    <message>
        <source>There is nothing to sign in to yet.</source>
        <translation>अभी साइन इन करने को कुछ नहीं है।</translation>
    </message>
    <message>
        <source>This answer cannot be checked now</source>
        <translation>यह उत्तर अभी नहीं जाँचा जा सकता</translation>
    </message>
    <message>
        <source>This answer could not be taken</source>
        <translation>यह उत्तर नहीं लिया जा सका</translation>
    </message>
    <message>
        <source>This cannot be done</source>
        <translation>यह नहीं हो सकता</translation>
    </message>
    <message>
        <source>This cannot be done now</source>
        <translation>यह अभी नहीं हो सकता</translation>
    </message>
    <message>
        <source>This code cannot be used</source>
        <translation>यह कोड उपयोग नहीं किया जा सकता</translation>
    </message>
    <message>
        <source>This code does not open the test</source>
        <translation>इस कोड से परीक्षा नहीं खुलती</translation>
    </message>
    <message>
        <source>This code leads through a hub and does not name the organisation&apos;s key. Ask for a new one.</source>
        <translation>यह कोड एक हब से होकर जाता है और संगठन की कुंजी का नाम नहीं देता। नया कोड माँगें।</translation>
    </message>
    <message>
        <source>This computer cannot be locked as the test asks</source>
        <translation>यह कंप्यूटर परीक्षा की माँग के अनुसार बंद नहीं हो सकता</translation>
    </message>
    <message>
        <source>This computer cannot be locked far enough</source>
        <translation>यह कंप्यूटर पर्याप्त रूप से लॉक नहीं किया जा सकता</translation>
    </message>
    <message>
        <source>This computer holds none that you may take.</source>
        <translation>इस कंप्यूटर पर ऐसी कोई परीक्षा नहीं जो आप दे सकें।</translation>
    </message>
    <message>
        <source>This computer is known to the server with another key.</source>
        <translation>सर्वर इस कंप्यूटर को दूसरी कुंजी से जानता है।</translation>
    </message>
    <message>
        <source>This computer needs attention</source>
        <translation>इस कंप्यूटर पर ध्यान देना होगा</translation>
    </message>
    <message>
        <source>This computer was shut out: what it sends is kept apart at the server, and staff decide whether it counts.</source>
        <translation>इस कंप्यूटर को बाहर कर दिया गया है: यह जो भेजता है वह सर्वर पर अलग रखा जाता है, और कर्मचारी तय करते हैं कि वह गिना जाए या नहीं।</translation>
    </message>
    <message>
        <source>This could not be marked</source>
        <translation>इस पर निशान नहीं लग सका</translation>
    </message>
    <message>
        <source>This could not be noted</source>
        <translation>इसे दर्ज नहीं किया जा सका</translation>
    </message>
    <message>
        <source>This enrolment code is not known, was used before, or has run out.</source>
        <translation>यह पंजीकरण कोड ज्ञात नहीं, पहले प्रयोग हुआ, या इसका समय बीत गया।</translation>
    </message>
    <message>
        <source>This file cannot be read</source>
        <translation>यह फ़ाइल पढ़ी नहीं जा सकती</translation>
    </message>
    <message>
        <source>This file cannot be used: it is damaged, changed or of another kind</source>
        <translation>यह फ़ाइल काम नहीं आ सकती: ख़राब है, बदली गई है या किसी और प्रकार की है</translation>
    </message>
    <message>
        <source>This file is for a sitting that is not on this computer</source>
        <translation>यह फ़ाइल ऐसे सत्र की है जो इस कंप्यूटर पर नहीं है</translation>
    </message>
    <message>
        <source>This file needs a newer version of Carrel</source>
        <translation>इस फ़ाइल के लिए Carrel का नया संस्करण चाहिए</translation>
    </message>
    <message>
        <source>This is a computer inside another</source>
        <translation>यह एक कंप्यूटर के अंदर का कंप्यूटर है</translation>
    </message>
    <message>
        <source>This is a hub, and it cannot reach the organisation&apos;s server now.</source>
        <translation>यह एक हब है, और अभी संगठन के सर्वर तक नहीं पहुँच सकता।</translation>
    </message>
    <message>
        <source>This is a hub, and it has trouble with the organisation&apos;s server.</source>
        <translation>यह एक हब है, और उसे संगठन के सर्वर के साथ समस्या है।</translation>
    </message>
    <message>
        <source>This is a hub, and something else answers it for the organisation&apos;s server.</source>
        <translation>यह एक हब है, और संगठन के सर्वर की जगह कोई और उसे उत्तर देता है।</translation>
    </message>
    <message>
        <source>This is a hub, and the organisation&apos;s server refuses what it asks.</source>
        <translation>यह एक हब है, और संगठन का सर्वर उसका अनुरोध अस्वीकार करता है।</translation>
    </message>
    <message>
        <source>This is no challenge</source>
        <translation>यह चुनौती कोड नहीं है</translation>
    </message>
    <message>
        <source>This is not a receipt</source>
        <translation>यह रसीद नहीं है</translation>
    </message>
    <message>
        <source>This is not an enrolment code.</source>
        <translation>यह पंजीकरण कोड नहीं है।</translation>
    </message>
    <message>
        <source>This network asks for a sign-in of its own</source>
        <translation>यह नेटवर्क अपना अलग साइन इन माँगता है</translation>
    </message>
    <message>
        <source>This number is not on the list</source>
        <translation>यह संख्या सूची में नहीं है</translation>
    </message>
    <message>
        <source>This program and the server are of versions that do not understand each other</source>
        <translation>इस प्रोग्राम और सर्वर के संस्करण एक-दूसरे को नहीं समझते</translation>
    </message>
    <message>
        <source>This question cannot be opened from here</source>
        <translation>यह प्रश्न यहाँ से नहीं खुल सकता</translation>
    </message>
    <message>
        <source>This question needs an answer</source>
        <translation>इस प्रश्न का उत्तर चाहिए</translation>
    </message>
    <message>
        <source>This question was checked</source>
        <translation>यह प्रश्न जाँचा जा चुका है</translation>
    </message>
    <message>
        <source>This section is locked</source>
        <translation>यह खंड बंद है</translation>
    </message>
    <message>
        <source>This sitting was published without them.</source>
        <translation>यह सत्र उनके बिना प्रकाशित हुआ था।</translation>
    </message>
    <message>
        <source>This sound cannot be played</source>
        <translation>यह आवाज़ नहीं चल सकती</translation>
    </message>
    <message>
        <source>This system has no usable key store. Only this user can read the file.</source>
        <translation>इस सिस्टम में काम का कुंजी भंडार नहीं है। फ़ाइल केवल यही उपयोगकर्ता पढ़ सकता है।</translation>
    </message>
    <message>
        <source>This test asks for spoken answers.</source>
        <translation>इस परीक्षा में बोलकर उत्तर देने हैं।</translation>
    </message>
    <message>
        <source>This test was withdrawn</source>
        <translation>यह परीक्षा वापस ले ली गई है</translation>
    </message>
    <message>
        <source>To sit a test, use Sign in.</source>
        <translation>परीक्षा देने के लिए साइन इन करें का प्रयोग करें।</translation>
    </message>
    <message>
        <source>Too many tries</source>
        <translation>बहुत अधिक प्रयास</translation>
    </message>
    <message>
        <source>Try again in {time}.</source>
        <translation>{time} बाद फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>Turn off remote access, then try again. If it stays so, tell the proctor.</source>
        <translation>रिमोट एक्सेस बंद करें, फिर कोशिश करें। ऐसा ही रहे तो निरीक्षक को बताएँ।</translation>
    </message>
    <message>
        <source>Unplug it, then try again.</source>
        <translation>इसे निकालें, फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>Unplug or turn off the others, then try again.</source>
        <translation>दूसरी स्क्रीनें निकालें या बंद करें, फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>Unplug the other screen or projector, then try again.</source>
        <translation>दूसरी स्क्रीन या प्रोजेक्टर निकालें, फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>Update Carrel on this computer, or ask the organiser to update the server.</source>
        <translation>इस कंप्यूटर पर Carrel अपडेट करें, या आयोजक से सर्वर अपडेट करने को कहें।</translation>
    </message>
    <message>
        <source>Update Carrel on this computer.</source>
        <translation>इस कंप्यूटर पर Carrel अद्यतन करें।</translation>
    </message>
    <message>
        <source>Update Carrel.</source>
        <translation>Carrel को अद्यतन करें।</translation>
    </message>
    <message>
        <source>Use Next to go on.</source>
        <translation>आगे बढ़ने के लिए अगला दबाएँ।</translation>
    </message>
    <message>
        <source>Use another computer, and tell the proctor.</source>
        <translation>दूसरा कंप्यूटर लें और निरीक्षक को बताएँ।</translation>
    </message>
    <message>
        <source>Use another computer, or tell the proctor.</source>
        <translation>दूसरा कंप्यूटर लें, या निरीक्षक को बताएँ।</translation>
    </message>
    <message>
        <source>Use another computer.</source>
        <translation>दूसरा कंप्यूटर लें।</translation>
    </message>
    <message>
        <source>Use the window that is open.</source>
        <translation>खुली हुई विंडो का प्रयोग करें।</translation>
    </message>
    <message>
        <source>What answered could not show that it speaks for the organisation</source>
        <translation>जिसने उत्तर दिया, वह यह नहीं दिखा सका कि वह संगठन की ओर से बोलता है</translation>
    </message>
    <message>
        <source>What is left of it is kept on this computer.</source>
        <translation>उसका जो बचा है वह इस कंप्यूटर पर रखा है।</translation>
    </message>
    <message>
        <source>What is stored on this computer is untouched.</source>
        <translation>इस कंप्यूटर पर जो रखा है वह ज्यों का त्यों है।</translation>
    </message>
    <message>
        <source>What it wants locked contradicts itself, or leaves no way out.</source>
        <translation>जो लॉक करना है वह परस्पर विरोधी है, या बाहर निकलने का कोई रास्ता नहीं छोड़ता।</translation>
    </message>
    <message>
        <source>What stands in it is not what this computer wrote.</source>
        <translation>उसमें जो है वह इस कंप्यूटर ने नहीं लिखा।</translation>
    </message>
    <message>
        <source>What was answered before is kept.</source>
        <translation>पहले जो उत्तर दिया गया वह रखा है।</translation>
    </message>
    <message>
        <source>What was sent is kept here as well. Nothing is lost.</source>
        <translation>जो भेजा गया वह यहाँ भी रखा है। कुछ नहीं खोया।</translation>
    </message>
    <message>
        <source>What was sent is longer than it lets through. Nothing is lost.</source>
        <translation>जो भेजा गया वह उससे लंबा है जितना वह जाने देता है। कुछ नहीं खोया।</translation>
    </message>
    <message>
        <source>What was told of a hub is not from the organisation</source>
        <translation>हब के बारे में जो बताया गया वह संगठन की ओर से नहीं है</translation>
    </message>
    <message>
        <source>What you answered before is kept. The test goes on.</source>
        <translation>पहले दिए आपके उत्तर रखे हैं। परीक्षा जारी है।</translation>
    </message>
    <message>
        <source>Who answers there is not the hub of this centre</source>
        <translation>वहाँ से उत्तर देने वाला इस केंद्र का हब नहीं है</translation>
    </message>
    <message>
        <source>Works, with room to spare</source>
        <translation>काम करता है, जगह काफ़ी है</translation>
    </message>
    <message>
        <source>Write the file again at the other computer.</source>
        <translation>दूसरे कंप्यूटर पर फ़ाइल फिर से लिखें।</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>गलत</translation>
    </message>
    <message>
        <source>You are not signed in</source>
        <translation>आपने साइन इन नहीं किया है</translation>
    </message>
    <message>
        <source>You can go on all the same. It is recorded.</source>
        <translation>फिर भी आगे बढ़ सकते हैं। यह दर्ज किया जाता है।</translation>
    </message>
    <message>
        <source>You have left it, and it does not open again. Its answers are kept.</source>
        <translation>आप इसे छोड़ चुके हैं, और यह फिर नहीं खुलता। इसके उत्तर रखे गए हैं।</translation>
    </message>
    <message>
        <source>You have taken this test</source>
        <translation>आप यह परीक्षा दे चुके हैं</translation>
    </message>
    <message>
        <source>You may begin</source>
        <translation>आप शुरू कर सकते हैं</translation>
    </message>
    <message>
        <source>You may go on</source>
        <translation>आप जारी रख सकते हैं</translation>
    </message>
    <message>
        <source>Your answers are kept and can no longer change.</source>
        <translation>आपके उत्तर रखे गए हैं और अब बदल नहीं सकते।</translation>
    </message>
    <message>
        <source>Your answers are kept on this computer.</source>
        <translation>आपके उत्तर इस कंप्यूटर पर रखे हैं।</translation>
    </message>
    <message>
        <source>Your answers up to that moment are kept.</source>
        <translation>उस समय तक के आपके उत्तर रखे गए हैं।</translation>
    </message>
    <message>
        <source>Your test goes on at another computer</source>
        <translation>आपकी परीक्षा दूसरे कंप्यूटर पर जारी है</translation>
    </message>
    <message>
        <source>Your test is submitted</source>
        <translation>आपकी परीक्षा जमा हो गई</translation>
    </message>
    <message>
        <source>Your test was cancelled</source>
        <translation>आपकी परीक्षा रद्द कर दी गई</translation>
    </message>
</context>
<context>
    <name>proctor_incidents</name>
    <message>
        <source>A proctor left the test.</source>
        <translation>एक निरीक्षक परीक्षा से बाहर गए।</translation>
    </message>
    <message>
        <source>A program runs that this sitting allows as an exception.</source>
        <translation>एक प्रोग्राम चल रहा है जिसकी इस सत्र में अपवाद के तौर पर अनुमति है।</translation>
    </message>
    <message>
        <source>A screen outside the computer is in use.</source>
        <translation>एक बाहरी स्क्रीन उपयोग में है।</translation>
    </message>
    <message>
        <source>Files of the program were changed.</source>
        <translation>प्रोग्राम की फ़ाइलें बदली गईं।</translation>
    </message>
    <message>
        <source>Part of the lock could not be had on this computer.</source>
        <translation>इस कंप्यूटर पर लॉक का एक हिस्सा नहीं लग सका।</translation>
    </message>
    <message>
        <source>Somebody is logged in from elsewhere.</source>
        <translation>कोई कहीं और से लॉग इन है।</translation>
    </message>
    <message>
        <source>Somebody tried to open the locked test, and could not.</source>
        <translation>किसी ने बंद परीक्षा खोलने की कोशिश की, पर खोल न सका।</translation>
    </message>
    <message>
        <source>Somebody tried to open the proctor&apos;s panel, and could not.</source>
        <translation>किसी ने निरीक्षक का पैनल खोलने की कोशिश की, पर खोल न सका।</translation>
    </message>
    <message>
        <source>Something else was recorded.</source>
        <translation>कुछ और दर्ज हुआ।</translation>
    </message>
    <message>
        <source>The computer ended its lock for a moment.</source>
        <translation>कंप्यूटर ने क्षण भर के लिए अपना लॉक हटाया।</translation>
    </message>
    <message>
        <source>The log is not what this computer wrote.</source>
        <translation>लॉग वह नहीं है जो इस कंप्यूटर ने लिखा था।</translation>
    </message>
    <message>
        <source>The screen can be shown elsewhere.</source>
        <translation>स्क्रीन कहीं और दिखाई जा सकती है।</translation>
    </message>
    <message>
        <source>The screen is on another computer.</source>
        <translation>स्क्रीन किसी दूसरे कंप्यूटर पर है।</translation>
    </message>
    <message>
        <source>The screen is shown from another computer.</source>
        <translation>स्क्रीन किसी दूसरे कंप्यूटर से दिखाई जा रही है।</translation>
    </message>
    <message>
        <source>The session was opened from another computer.</source>
        <translation>सत्र किसी दूसरे कंप्यूटर से खोला गया।</translation>
    </message>
    <message>
        <source>The test has the keyboard again.</source>
        <translation>कीबोर्ड फिर परीक्षा के पास है।</translation>
    </message>
    <message>
        <source>The test lost the keyboard.</source>
        <translation>परीक्षा से कीबोर्ड छिन गया।</translation>
    </message>
    <message>
        <source>This computer is a virtual machine.</source>
        <translation>यह कंप्यूटर एक वर्चुअल मशीन है।</translation>
    </message>
    <message>
        <source>Whether the program is unchanged cannot be known.</source>
        <translation>प्रोग्राम बदला है या नहीं, यह पता नहीं चल सकता।</translation>
    </message>
    <message>
        <source>Which programs show windows cannot be known on this computer.</source>
        <translation>इस कंप्यूटर पर पता नहीं चल सकता कि कौन से प्रोग्राम विंडो दिखाते हैं।</translation>
    </message>
</context>
<context>
    <name>proctor_reasons</name>
    <message>
        <source>Alarm or evacuation</source>
        <translation>अलार्म या निकासी</translation>
    </message>
    <message>
        <source>Came late</source>
        <translation>देर से आए</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>परीक्षार्थी</translation>
    </message>
    <message>
        <source>Disturbed others</source>
        <translation>दूसरों को परेशान किया</translation>
    </message>
    <message>
        <source>Doubt about who it is</source>
        <translation>पहचान पर संदेह</translation>
    </message>
    <message>
        <source>Had something that is not allowed</source>
        <translation>कुछ ऐसा था जिसकी अनुमति नहीं</translation>
    </message>
    <message>
        <source>Keyboard or mouse</source>
        <translation>कीबोर्ड या माउस</translation>
    </message>
    <message>
        <source>Left the room</source>
        <translation>कमरे से बाहर गए</translation>
    </message>
    <message>
        <source>Light, heat or cold</source>
        <translation>रोशनी, गर्मी या ठंड</translation>
    </message>
    <message>
        <source>Looked at the work of others</source>
        <translation>दूसरों का काम देखा</translation>
    </message>
    <message>
        <source>More help was given than is allowed</source>
        <translation>अनुमति से अधिक सहायता दी गई</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>नेटवर्क</translation>
    </message>
    <message>
        <source>Nobody was in the room</source>
        <translation>कमरे में कोई नहीं था</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>शोर</translation>
    </message>
    <message>
        <source>Power cut</source>
        <translation>बिजली गुल</translation>
    </message>
    <message>
        <source>Room and surroundings</source>
        <translation>कमरा और आसपास</translation>
    </message>
    <message>
        <source>Screen or sound</source>
        <translation>स्क्रीन या ध्वनि</translation>
    </message>
    <message>
        <source>Somebody came in or interrupted</source>
        <translation>कोई अंदर आया या बाधा डाली</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>कुछ और</translation>
    </message>
    <message>
        <source>Something was wrong with a question</source>
        <translation>किसी प्रश्न में गड़बड़ी थी</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>कर्मचारी</translation>
    </message>
    <message>
        <source>Talked to others</source>
        <translation>दूसरों से बात की</translation>
    </message>
    <message>
        <source>Technology</source>
        <translation>तकनीक</translation>
    </message>
    <message>
        <source>The computer stopped or was slow</source>
        <translation>कंप्यूटर रुक गया या धीमा था</translation>
    </message>
    <message>
        <source>The program did something wrong</source>
        <translation>प्रोग्राम ने कुछ गलत किया</translation>
    </message>
    <message>
        <source>The start was late</source>
        <translation>शुरुआत देर से हुई</translation>
    </message>
    <message>
        <source>Unwell</source>
        <translation>अस्वस्थ</translation>
    </message>
    <message>
        <source>Wrong instructions were given</source>
        <translation>गलत निर्देश दिए गए</translation>
    </message>
    <message>
        <source>Wrong or missing materials</source>
        <translation>गलत या अनुपस्थित सामग्री</translation>
    </message>
    <message>
        <source>{group}: {reason}</source>
        <translation>{group}: {reason}</translation>
    </message>
</context>
<context>
    <name>proctor_words</name>
    <message>
        <source>Entries not sent: {n}</source>
        <translation>न भेजी गई प्रविष्टियाँ: {n}</translation>
    </message>
    <message>
        <source>Everything is saved on this computer</source>
        <translation>सब कुछ इस कंप्यूटर पर सहेजा गया है</translation>
    </message>
    <message>
        <source>Files not sent: {n}</source>
        <translation>न भेजी गई फ़ाइलें: {n}</translation>
    </message>
    <message>
        <source>Locked; it is opened on the screen behind this panel</source>
        <translation>बंद है; इसे इस पैनल के पीछे की स्क्रीन पर खोला जाता है</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>कोई सीमा नहीं</translation>
    </message>
    <message>
        <source>Noted: {reason}.</source>
        <translation>दर्ज हुआ: {reason}।</translation>
    </message>
    <message>
        <source>On a break</source>
        <translation>विराम पर</translation>
    </message>
    <message>
        <source>Paused by a proctor</source>
        <translation>निरीक्षक ने रोका</translation>
    </message>
    <message>
        <source>Paused by the candidate</source>
        <translation>परीक्षार्थी ने रोका</translation>
    </message>
    <message>
        <source>The accommodations were changed.</source>
        <translation>सुविधाएँ बदली गईं।</translation>
    </message>
    <message>
        <source>The test goes on when you close the panel.</source>
        <translation>पैनल बंद करने पर परीक्षा आगे बढ़ती है।</translation>
    </message>
    <message>
        <source>The test has ended.</source>
        <translation>परीक्षा समाप्त हो गई।</translation>
    </message>
    <message>
        <source>The test is paused.</source>
        <translation>परीक्षा रुकी हुई है।</translation>
    </message>
    <message>
        <source>This computer is not locked</source>
        <translation>यह कंप्यूटर लॉक नहीं है</translation>
    </message>
    <message>
        <source>Tier A: the system is locked to the test</source>
        <translation>स्तर A: सिस्टम परीक्षा पर लॉक है</translation>
    </message>
    <message>
        <source>Tier B: the program holds the screen</source>
        <translation>स्तर B: प्रोग्राम स्क्रीन को थामे है</translation>
    </message>
    <message>
        <source>Tier C: what happens is seen, and not kept away</source>
        <translation>स्तर C: जो होता है वह दिखता है, रोका नहीं जाता</translation>
    </message>
    <message>
        <source>Under way; it takes nothing while this panel is open</source>
        <translation>जारी है; इस पैनल के खुले रहने तक कुछ स्वीकार नहीं करती</translation>
    </message>
    <message>
        <source>What you did is not on the disk yet. It is tried again and again.</source>
        <translation>आपने जो किया वह अभी डिस्क पर नहीं है। बार-बार कोशिश हो रही है।</translation>
    </message>
    <message>
        <source>full screen</source>
        <translation>पूरी स्क्रीन</translation>
    </message>
    <message>
        <source>other users&apos; sessions</source>
        <translation>अन्य उपयोगकर्ताओं के सत्र</translation>
    </message>
    <message>
        <source>other windows</source>
        <translation>अन्य विंडो</translation>
    </message>
    <message>
        <source>pictures of the screen</source>
        <translation>स्क्रीन के चित्र</translation>
    </message>
    <message>
        <source>the clock is stopped</source>
        <translation>घड़ी रुकी है</translation>
    </message>
    <message>
        <source>the keyboard</source>
        <translation>कीबोर्ड</translation>
    </message>
    <message>
        <source>the program itself</source>
        <translation>स्वयं प्रोग्राम</translation>
    </message>
    <message>
        <source>the screen stays on</source>
        <translation>स्क्रीन चालू रहती है</translation>
    </message>
    <message>
        <source>the system&apos;s bars and menus</source>
        <translation>सिस्टम की पट्टियाँ और मेनू</translation>
    </message>
    <message>
        <source>the system&apos;s keys</source>
        <translation>सिस्टम की कुंजियाँ</translation>
    </message>
    <message>
        <source>the system&apos;s own lock</source>
        <translation>सिस्टम का अपना लॉक</translation>
    </message>
    <message>
        <source>{n} flagged</source>
        <translation>{n} चिह्नित</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>{time} बाकी</translation>
    </message>
    <message>
        <source>{time} more were given</source>
        <translation>{time} और दिए गए</translation>
    </message>
    <message>
        <source>{time} more were given.</source>
        <translation>{time} और दिए गए।</translation>
    </message>
</context>
<context>
    <name>reach_reasons</name>
    <message>
        <source>Any program of this user can take pictures of the screen. Only the keys for it are held.</source>
        <translation>इस उपयोगकर्ता का कोई भी प्रोग्राम स्क्रीन का चित्र ले सकता है। केवल उसकी कुंजियाँ रोकी जाती हैं।</translation>
    </message>
    <message>
        <source>By name, path or digest; a copy under another name by its digest alone. No program is ended.</source>
        <translation>नाम, पथ या डाइजेस्ट से; दूसरे नाम की प्रति केवल डाइजेस्ट से। कोई प्रोग्राम बंद नहीं किया जाता।</translation>
    </message>
    <message>
        <source>By programs, ports, environment and the screen server. A camera or a cable shows none of these.</source>
        <translation>प्रोग्राम, पोर्ट, परिवेश और स्क्रीन सर्वर से। कैमरा या केबल इनमें से कुछ नहीं दिखाता।</translation>
    </message>
    <message>
        <source>By what a virtual machine tells of itself. One that hides well tells nothing.</source>
        <translation>वर्चुअल मशीन अपने बारे में जो बताती है उससे। अच्छी तरह छिपी मशीन कुछ नहीं बताती।</translation>
    </message>
    <message>
        <source>Carrel runs from its source: there is nothing to compare it with.</source>
        <translation>Carrel अपने स्रोत से चल रहा है: तुलना के लिए कुछ नहीं है।</translation>
    </message>
    <message>
        <source>Ctrl+Alt+Del and Win+L belong to the system.</source>
        <translation>Ctrl+Alt+Del और Win+L सिस्टम के हैं।</translation>
    </message>
    <message>
        <source>Files are compared with what was installed. Whoever may write there may change both.</source>
        <translation>फ़ाइलों की तुलना स्थापित फ़ाइलों से होती है। जो वहाँ लिख सकता है वह दोनों बदल सकता है।</translation>
    </message>
    <message>
        <source>It is not known what draws the screens of this session.</source>
        <translation>यह ज्ञात नहीं कि इस सत्र की स्क्रीन कौन बनाता है।</translation>
    </message>
    <message>
        <source>No program is told whether this is a session of Assigned Access: see {file}.</source>
        <translation>किसी प्रोग्राम को नहीं बताया जाता कि यह Assigned Access का सत्र है या नहीं: {file} देखें।</translation>
    </message>
    <message>
        <source>No two clocks here tell that the computer slept.</source>
        <translation>यहाँ कोई दो घड़ियाँ नहीं बतातीं कि कंप्यूटर सोया था।</translation>
    </message>
    <message>
        <source>Nothing here tells which session is in view.</source>
        <translation>यहाँ कुछ नहीं बताता कि कौन सा सत्र दिख रहा है।</translation>
    </message>
    <message>
        <source>Nothing is known that does it in this kind of session ({names}).</source>
        <translation>इस प्रकार के सत्र ({names}) में ऐसा करने वाला कुछ ज्ञात नहीं।</translation>
    </message>
    <message>
        <source>Nothing is shown on a screen here.</source>
        <translation>यहाँ स्क्रीन पर कुछ नहीं दिखाया जाता।</translation>
    </message>
    <message>
        <source>Other programs and Force Quit are put away. Mission Control, Spotlight and the power button are not.</source>
        <translation>दूसरे प्रोग्राम और Force Quit हटा दिए जाते हैं। Mission Control, Spotlight और पावर बटन नहीं।</translation>
    </message>
    <message>
        <source>The kiosk draws on no screen of this computer.</source>
        <translation>कियोस्क इस कंप्यूटर की किसी स्क्रीन पर नहीं दिखता।</translation>
    </message>
    <message>
        <source>The kiosk is a window within another session.</source>
        <translation>कियोस्क किसी दूसरे सत्र के भीतर की विंडो है।</translation>
    </message>
    <message>
        <source>The kiosk lets one switch to another console (option -s).</source>
        <translation>कियोस्क दूसरे कंसोल पर जाने देता है (विकल्प -s)।</translation>
    </message>
    <message>
        <source>The kiosk was started in a way that is not known: {names}</source>
        <translation>कियोस्क अज्ञात तरीके से शुरू किया गया: {names}</translation>
    </message>
    <message>
        <source>The screen server is itself a program of another session ({names}).</source>
        <translation>स्क्रीन सर्वर स्वयं किसी दूसरे सत्र का प्रोग्राम है ({names})।</translation>
    </message>
    <message>
        <source>The screen server lacks {names}.</source>
        <translation>स्क्रीन सर्वर में {names} नहीं है।</translation>
    </message>
    <message>
        <source>The system does not tell; in a kiosk nothing else can be started.</source>
        <translation>सिस्टम नहीं बताता; कियोस्क में और कुछ शुरू नहीं किया जा सकता।</translation>
    </message>
    <message>
        <source>There is no screen here.</source>
        <translation>यहाँ कोई स्क्रीन नहीं है।</translation>
    </message>
    <message>
        <source>There is no screen server.</source>
        <translation>कोई स्क्रीन सर्वर नहीं है।</translation>
    </message>
    <message>
        <source>They are told, and put behind the test.</source>
        <translation>उनकी सूचना दी जाती है और उन्हें परीक्षा के पीछे रखा जाता है।</translation>
    </message>
    <message>
        <source>This account may log in ({names}).</source>
        <translation>यह खाता लॉग इन कर सकता है ({names})।</translation>
    </message>
    <message>
        <source>This is not Windows.</source>
        <translation>यह Windows नहीं है।</translation>
    </message>
    <message>
        <source>This session is drawn by {names}, which is not made for a kiosk.</source>
        <translation>यह सत्र {names} बनाता है, जो कियोस्क के लिए नहीं है।</translation>
    </message>
    <message>
        <source>This version does not count them.</source>
        <translation>यह संस्करण उन्हें नहीं गिनता।</translation>
    </message>
    <message>
        <source>This version does not look at it on this system.</source>
        <translation>यह संस्करण इस सिस्टम पर इसे नहीं देखता।</translation>
    </message>
    <message>
        <source>This version of Windows lacks {names}.</source>
        <translation>Windows के इस संस्करण में {names} नहीं है।</translation>
    </message>
    <message>
        <source>macOS cannot be asked: {names}</source>
        <translation>macOS से पूछा नहीं जा सकता: {names}</translation>
    </message>
    <message>
        <source>macOS tells it only to programs that have a permission.</source>
        <translation>macOS यह केवल अनुमति वाले प्रोग्रामों को बताता है।</translation>
    </message>
    <message>
        <source>{names} can be changed by others than the administrator.</source>
        <translation>व्यवस्थापक के अलावा दूसरे भी {names} बदल सकते हैं।</translation>
    </message>
</context>
<context>
    <name>roster_words</name>
    <message>
        <source>Cancelled</source>
        <translation>रद्द</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>पूरी</translation>
    </message>
    <message>
        <source>Ended by its time</source>
        <translation>समय पूरा होने से समाप्त</translation>
    </message>
    <message>
        <source>Goes on at another computer</source>
        <translation>दूसरे कंप्यूटर पर जारी</translation>
    </message>
    <message>
        <source>Keyboard alone</source>
        <translation>केवल कीबोर्ड</translation>
    </message>
    <message>
        <source>Lines {percent}</source>
        <translation>पंक्तियाँ {percent}</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>बंद</translation>
    </message>
    <message>
        <source>No accommodations</source>
        <translation>कोई विशेष सुविधा नहीं</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>शुरू नहीं</translation>
    </message>
    <message>
        <source>Nothing has to be dragged</source>
        <translation>कुछ भी खींचना नहीं पड़ता</translation>
    </message>
    <message>
        <source>On a break</source>
        <translation>विराम पर</translation>
    </message>
    <message>
        <source>Passage above the questions</source>
        <translation>गद्यांश प्रश्नों के ऊपर</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>रुकी हुई</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>जमा हुई</translation>
    </message>
    <message>
        <source>Text {percent}</source>
        <translation>पाठ {percent}</translation>
    </message>
    <message>
        <source>Time {percent}</source>
        <translation>समय {percent}</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>जारी</translation>
    </message>
    <message>
        <source>without {tool}</source>
        <translation>{tool} के बिना</translation>
    </message>
    <message>
        <source>{time} more</source>
        <translation>{time} और</translation>
    </message>
</context>
<context>
    <name>seat_sentences</name>
    <message>
        <source>Another computer has this test</source>
        <translation>यह परीक्षा दूसरे कंप्यूटर के पास है</translation>
    </message>
    <message>
        <source>Bring the newest file of the sitting here first.</source>
        <translation>पहले सत्र की सबसे नई फ़ाइल यहाँ लाएँ।</translation>
    </message>
    <message>
        <source>Bring the sitting&apos;s file to this computer first.</source>
        <translation>पहले सत्र की फ़ाइल इस कंप्यूटर पर लाएँ।</translation>
    </message>
    <message>
        <source>Bring the test&apos;s file here first.</source>
        <translation>पहले परीक्षा की फ़ाइल यहाँ लाएँ।</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>दूसरा फ़ोल्डर चुनें।</translation>
    </message>
    <message>
        <source>End that test or hand it over first; then take this one over.</source>
        <translation>पहले वह परीक्षा समाप्त करें या सौंपें; फिर इसे लें।</translation>
    </message>
    <message>
        <source>Export the results here, and have them taken in first.</source>
        <translation>पहले यहाँ परिणाम निर्यात करें और उन्हें स्वीकार करवाएँ।</translation>
    </message>
    <message>
        <source>Hand it over there.</source>
        <translation>उसे वहीं से सौंपें।</translation>
    </message>
    <message>
        <source>It can be begun anew anywhere.</source>
        <translation>उसे कहीं भी नए सिरे से शुरू किया जा सकता है।</translation>
    </message>
    <message>
        <source>It goes on where it is.</source>
        <translation>वह जहाँ है वहीं जारी रहती है।</translation>
    </message>
    <message>
        <source>Its result can be exported.</source>
        <translation>उसका परिणाम निर्यात किया जा सकता है।</translation>
    </message>
    <message>
        <source>Its sitting is not on this computer</source>
        <translation>उसका सत्र इस कंप्यूटर पर नहीं है</translation>
    </message>
    <message>
        <source>Let the candidate sign in here.</source>
        <translation>परीक्षार्थी को यहाँ साइन इन करने दें।</translation>
    </message>
    <message>
        <source>Nothing is lost. Export the results of both, and tell the organiser.</source>
        <translation>कुछ नहीं खोया। दोनों के परिणाम निर्यात करें और आयोजक को बताएँ।</translation>
    </message>
    <message>
        <source>Nothing of it was believed. Ask the organiser for a new file.</source>
        <translation>इसमें से कुछ भी नहीं माना गया। आयोजक से नई फ़ाइल माँगें।</translation>
    </message>
    <message>
        <source>Only sittings with unlock codes can be handed over.</source>
        <translation>केवल अनलॉक कोड वाले सत्र सौंपे जा सकते हैं।</translation>
    </message>
    <message>
        <source>Open it with its release code first.</source>
        <translation>पहले उसे खोलने के कोड से खोलें।</translation>
    </message>
    <message>
        <source>Practice is not handed over</source>
        <translation>अभ्यास सौंपा नहीं जाता</translation>
    </message>
    <message>
        <source>Send them over the network, or ask the organiser for a new sitting file.</source>
        <translation>उन्हें नेटवर्क से भेजें, या आयोजक से सत्र की नई फ़ाइल माँगें।</translation>
    </message>
    <message>
        <source>Take the newest file.</source>
        <translation>सबसे नई फ़ाइल लें।</translation>
    </message>
    <message>
        <source>The candidate has begun this test anew on this computer</source>
        <translation>परीक्षार्थी ने यह परीक्षा इस कंप्यूटर पर नए सिरे से शुरू की है</translation>
    </message>
    <message>
        <source>The computers contradict one another about this test</source>
        <translation>इस परीक्षा के बारे में कंप्यूटर एक-दूसरे से अलग बताते हैं</translation>
    </message>
    <message>
        <source>The computers of this sitting share no key</source>
        <translation>इस सत्र के कंप्यूटरों की कोई साझा कुंजी नहीं है</translation>
    </message>
    <message>
        <source>The file does not fit into this folder, or may not be written there</source>
        <translation>फ़ाइल इस फ़ोल्डर में नहीं समाती, या वहाँ लिखी नहीं जा सकती</translation>
    </message>
    <message>
        <source>The file says nothing of this computer</source>
        <translation>फ़ाइल इस कंप्यूटर के बारे में कुछ नहीं कहती</translation>
    </message>
    <message>
        <source>The organisation did not write this for this computer</source>
        <translation>संगठन ने यह इस कंप्यूटर के लिए नहीं लिखा</translation>
    </message>
    <message>
        <source>The sitting names no key to seal results to</source>
        <translation>सत्र में परिणाम मुहरबंद करने की कोई कुंजी नहीं है</translation>
    </message>
    <message>
        <source>The test is still closed on this computer</source>
        <translation>इस कंप्यूटर पर परीक्षा अब भी बंद है</translation>
    </message>
    <message>
        <source>The test itself is not on this computer</source>
        <translation>परीक्षा ही इस कंप्यूटर पर नहीं है</translation>
    </message>
    <message>
        <source>There is nothing to export</source>
        <translation>निर्यात के लिए कुछ नहीं है</translation>
    </message>
    <message>
        <source>This candidate is not on the roster of this computer</source>
        <translation>यह परीक्षार्थी इस कंप्यूटर की सूची में नहीं है</translation>
    </message>
    <message>
        <source>This computer handed the test over itself</source>
        <translation>यह परीक्षा इसी कंप्यूटर ने सौंपी थी</translation>
    </message>
    <message>
        <source>This computer has this test already</source>
        <translation>यह परीक्षा इस कंप्यूटर पर पहले से है</translation>
    </message>
    <message>
        <source>This computer knows more of the test than the file</source>
        <translation>यह कंप्यूटर परीक्षा के बारे में फ़ाइल से अधिक जानता है</translation>
    </message>
    <message>
        <source>This test is not on this computer</source>
        <translation>यह परीक्षा इस कंप्यूटर पर नहीं है</translation>
    </message>
    <message>
        <source>This test is over</source>
        <translation>यह परीक्षा समाप्त हो चुकी है</translation>
    </message>
    <message>
        <source>This test was not handed over</source>
        <translation>यह परीक्षा सौंपी नहीं गई</translation>
    </message>
    <message>
        <source>To go on here, take it back in the list below.</source>
        <translation>यहाँ जारी रखने के लिए उसे नीचे की सूची में वापस लें।</translation>
    </message>
</context>
<context>
    <name>time_words</name>
    <message>
        <source>Answer it, then submit.</source>
        <translation>इसका उत्तर दें, फिर जमा करें।</translation>
    </message>
    <message>
        <source>It asks for more than you have chosen.</source>
        <translation>आपने जितना चुना है, इसमें उससे अधिक चाहिए।</translation>
    </message>
    <message>
        <source>It may not be left out.</source>
        <translation>इसे छोड़ा नहीं जा सकता।</translation>
    </message>
    <message>
        <source>It opens when you get there.</source>
        <translation>आपके वहाँ पहुँचने पर यह खुलता है।</translation>
    </message>
    <message>
        <source>Its answers are kept. You are now at the next open question.</source>
        <translation>इसके उत्तर रखे गए हैं। अब आप अगले खुले प्रश्न पर हैं।</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>बंद</translation>
    </message>
    <message>
        <source>Its time is over.</source>
        <translation>इसका समय पूरा हुआ।</translation>
    </message>
    <message>
        <source>Locked: you have left it, and it does not open again.</source>
        <translation>बंद: आप इसे छोड़ चुके हैं, और यह फिर नहीं खुलता।</translation>
    </message>
    <message>
        <source>Not yet open</source>
        <translation>अभी नहीं खुला</translation>
    </message>
    <message>
        <source>Of that time {back} were given back.</source>
        <translation>उस समय में से {back} लौटाए गए।</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>आगे निकल चुके</translation>
    </message>
    <message>
        <source>Question {number} is not complete</source>
        <translation>प्रश्न {number} पूरा नहीं है</translation>
    </message>
    <message>
        <source>Question {number} needs an answer</source>
        <translation>प्रश्न {number} का उत्तर चाहिए</translation>
    </message>
    <message>
        <source>That time counts as test time.</source>
        <translation>वह समय परीक्षा के समय में गिना जाता है।</translation>
    </message>
    <message>
        <source>That time was given back.</source>
        <translation>वह समय लौटाया गया।</translation>
    </message>
    <message>
        <source>The test goes on</source>
        <translation>परीक्षा जारी है</translation>
    </message>
    <message>
        <source>The test was paused for {length}.</source>
        <translation>परीक्षा {length} रुकी रही।</translation>
    </message>
    <message>
        <source>The time for {place} is over</source>
        <translation>समय पूरा हुआ: {place}</translation>
    </message>
    <message>
        <source>The time is over. What you answer now is kept and marked as late.</source>
        <translation>समय पूरा हुआ। अब दिए गए उत्तर रखे जाते हैं और देर से दिए हुए माने जाते हैं।</translation>
    </message>
    <message>
        <source>Time over</source>
        <translation>समय पूरा</translation>
    </message>
    <message>
        <source>What you answered is kept.</source>
        <translation>आपका दिया उत्तर रखा गया है।</translation>
    </message>
    <message>
        <source>You can in {wait}.</source>
        <translation>आप {wait} बाद ऐसा कर सकते हैं।</translation>
    </message>
    <message>
        <source>You cannot come back to it: answer it, then go on.</source>
        <translation>आप इस पर वापस नहीं आ सकते: इसका उत्तर दें, फिर आगे बढ़ें।</translation>
    </message>
    <message>
        <source>You cannot go on yet</source>
        <translation>आप अभी आगे नहीं बढ़ सकते</translation>
    </message>
    <message>
        <source>You cannot submit yet</source>
        <translation>आप अभी जमा नहीं कर सकते</translation>
    </message>
    <message>
        <source>You gave no answer.</source>
        <translation>आपने कोई उत्तर नहीं दिया।</translation>
    </message>
    <message>
        <source>You have been given more time</source>
        <translation>आपको और समय दिया गया है</translation>
    </message>
    <message>
        <source>You have gone past it, and there is no way back.</source>
        <translation>आप इससे आगे निकल चुके हैं, और इस पर वापस नहीं आ सकते।</translation>
    </message>
    <message>
        <source>You have {left} left for {place}, and {whole} for the whole test.</source>
        <translation>आपके पास {left} बाकी: {place}। पूरी परीक्षा के लिए {whole}।</translation>
    </message>
    <message>
        <source>You have {left} left for {place}.</source>
        <translation>आपके पास {left} बाकी: {place}।</translation>
    </message>
    <message>
        <source>You have {left} left.</source>
        <translation>आपके पास {left} बाकी।</translation>
    </message>
    <message>
        <source>Your break lasted {length}. The clock was stopped.</source>
        <translation>आपका अवकाश {length} चला। समय रुका हुआ था।</translation>
    </message>
    <message>
        <source>the whole test</source>
        <translation>पूरी परीक्षा</translation>
    </message>
    <message>
        <source>this part</source>
        <translation>यह भाग</translation>
    </message>
    <message>
        <source>this question</source>
        <translation>यह प्रश्न</translation>
    </message>
    <message>
        <source>this section</source>
        <translation>यह खंड</translation>
    </message>
    <message>
        <source>{length} more.</source>
        <translation>{length} और।</translation>
    </message>
    <message>
        <source>{length} more: {reason}.</source>
        <translation>{length} और: {reason}।</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>{time} बाकी</translation>
    </message>
    <message>
        <source>{time} left for {place}</source>
        <translation>{time} बाकी: {place}</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>{before}, {after}</source>
        <translation>{before}, {after}</translation>
    </message>
    <message>
        <source>{minutes} {seconds}</source>
        <translation>{minutes} {seconds}</translation>
    </message>
    <message>
        <source>{number} points</source>
        <translation>{number} अंक</translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation>{all} में से {n}</translation>
    </message>
    <message>
        <source>{n} of {all}, {partly} more in part</source>
        <translation>{all} में से {n}, और {partly} आंशिक</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>“{words}”</translation>
    </message>
    <message numerus="yes">
        <source>%n answers</source>
        <translation>
            <numerusform>%n उत्तर</numerusform>
            <numerusform>%n उत्तर</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answers are here.</source>
        <translation>
            <numerusform>%n उत्तर यहाँ है।</numerusform>
            <numerusform>%n उत्तर यहाँ हैं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answers are still to be marked by a person.</source>
        <translation>
            <numerusform>%n उत्तर पर अभी किसी व्यक्ति को अंक देने हैं।</numerusform>
            <numerusform>%n उत्तरों पर अभी किसी व्यक्ति को अंक देने हैं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attempts</source>
        <translation>
            <numerusform>%n प्रयास</numerusform>
            <numerusform>%n प्रयास</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n breaks</source>
        <translation>
            <numerusform>%n अवकाश</numerusform>
            <numerusform>%n अवकाश</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n characters</source>
        <translation>
            <numerusform>%n अक्षर</numerusform>
            <numerusform>%n अक्षर</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines</source>
        <translation>
            <numerusform>%n पंक्ति</numerusform>
            <numerusform>%n पंक्तियाँ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more times</source>
        <translation>
            <numerusform>%n बार और</numerusform>
            <numerusform>%n बार और</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new alarms</source>
        <translation>
            <numerusform>%n नई चेतावनी</numerusform>
            <numerusform>%n नई चेतावनियाँ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n practice tests are here.</source>
        <translation>
            <numerusform>%n अभ्यास परीक्षा यहाँ है।</numerusform>
            <numerusform>%n अभ्यास परीक्षाएँ यहाँ हैं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n times</source>
        <translation>
            <numerusform>%n बार</numerusform>
            <numerusform>%n बार</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answers are not on the disk yet</source>
        <translation>
            <numerusform>%n उत्तर अभी डिस्क पर नहीं है</numerusform>
            <numerusform>%n उत्तर अभी डिस्क पर नहीं हैं</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bytes</source>
        <translation>
            <numerusform>%n बाइट</numerusform>
            <numerusform>%n बाइट</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n candidates</source>
        <translation>
            <numerusform>%n परीक्षार्थी</numerusform>
            <numerusform>%n परीक्षार्थी</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n फ़ाइल</numerusform>
            <numerusform>%n फ़ाइलें</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n मिनट</numerusform>
            <numerusform>%n मिनट</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n places</source>
        <translation>
            <numerusform>%n जगह</numerusform>
            <numerusform>%n जगहें</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n points</source>
        <translation>
            <numerusform>%n अंक</numerusform>
            <numerusform>%n अंक</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questions</source>
        <translation>
            <numerusform>%n प्रश्न</numerusform>
            <numerusform>%n प्रश्न</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n सेकंड</numerusform>
            <numerusform>%n सेकंड</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n words</source>
        <translation>
            <numerusform>%n शब्द</numerusform>
            <numerusform>%n शब्द</numerusform>
        </translation>
    </message>
</context>
</TS>
