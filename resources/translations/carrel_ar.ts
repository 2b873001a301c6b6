<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar">
<context>
    <name>AlarmRow</name>
    <message>
        <source>Acknowledge</source>
        <translation>تأكيد الاطلاع</translation>
    </message>
    <message>
        <source>Acknowledge: {alarm}</source>
        <translation>تأكيد الاطلاع: {alarm}</translation>
    </message>
</context>
<context>
    <name>AlarmStrip</name>
    <message>
        <source>Acknowledge all</source>
        <translation>تأكيد الاطلاع على الكل</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>التنبيهات</translation>
    </message>
    <message>
        <source>And {n} more</source>
        <translation>و{n} أخرى</translation>
    </message>
</context>
<context>
    <name>AssociateWidget</name>
    <message>
        <source>Things to pair</source>
        <translation>عناصر للمزاوجة</translation>
    </message>
    <message>
        <source>Press two that belong together, or drag one onto the other.</source>
        <translation>اضغط على عنصرين متوافقين، أو اسحب أحدهما إلى الآخر.</translation>
    </message>
    <message>
        <source>Press two that belong together.</source>
        <translation>اضغط على عنصرين متوافقين.</translation>
    </message>
    <message>
        <source>the things</source>
        <translation>العناصر</translation>
    </message>
    <message>
        <source>{thing} is held. Choose its partner. Escape puts it back.</source>
        <translation>تم التقاط {thing}. اختر ما يوافقه. مفتاح Esc يعيده.</translation>
    </message>
</context>
<context>
    <name>AttemptsPage</name>
    <message>
        <source>A stick that can be carried away.</source>
        <translation>وحدة تخزين يمكن حملها.</translation>
    </message>
    <message>
        <source>All of the file holds. The test goes on here when the candidate signs in.</source>
        <translation>الملف سليم كله. يُتابَع الاختبار هنا عندما يسجّل المرشح دخوله.</translation>
    </message>
    <message>
        <source>Attempts here</source>
        <translation>المحاولات هنا</translation>
    </message>
    <message>
        <source>Everything on this computer is at the organisation.</source>
        <translation>كل ما على هذا الحاسوب موجود لدى المؤسسة.</translation>
    </message>
    <message>
        <source>Export results…</source>
        <translation>تصدير النتائج…</translation>
    </message>
    <message>
        <source>Export the results again.</source>
        <translation>صدّر النتائج مرة أخرى.</translation>
    </message>
    <message>
        <source>Export the results of {sitting}</source>
        <translation>تصدير نتائج {sitting}</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>تسليم</translation>
    </message>
    <message>
        <source>Hand over to another computer</source>
        <translation>تسليم إلى حاسوب آخر</translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation>تسليم…</translation>
    </message>
    <message>
        <source>It stands in the log of the test who did this.</source>
        <translation>يُسجَّل في سجل الاختبار مَن فعل ذلك.</translation>
    </message>
    <message>
        <source>Looking for attempts…</source>
        <translation>يجري البحث عن المحاولات…</translation>
    </message>
    <message>
        <source>No attempts yet</source>
        <translation>لا محاولات بعد</translation>
    </message>
    <message>
        <source>No test that was handed over and no acknowledgement is in this folder.</source>
        <translation>لا يوجد في هذا المجلد اختبار مُسلَّم ولا إشعار استلام.</translation>
    </message>
    <message>
        <source>No test was begun on this computer.</source>
        <translation>لم يبدأ أي اختبار على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Not in it, because they are not on this computer: {files}.</source>
        <translation>ليس فيه، لأنه ليس على هذا الحاسوب: {files}.</translation>
    </message>
    <message>
        <source>Not known to be there: {n}.</source>
        <translation>غير معروف أنه هناك: {n}.</translation>
    </message>
    <message>
        <source>Nothing more is taken on this computer: {name} goes on where the file is taken over.</source>
        <translation>لا يُقبل شيء بعد الآن على هذا الحاسوب: يتابع {name} حيث يُستلم الملف.</translation>
    </message>
    <message>
        <source>Only where the other computer has not taken it over. If it has, both are kept, and the organiser has to decide which counts.</source>
        <translation>فقط إذا لم يستلمه الحاسوب الآخر. وإن استلمه فيُحفظ الاثنان، وعلى المنظِّم أن يقرر أيهما يُحتسب.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>استرجاع</translation>
    </message>
    <message>
        <source>Take back…</source>
        <translation>استرجاع…</translation>
    </message>
    <message>
        <source>Take in a file…</source>
        <translation>استيراد ملف…</translation>
    </message>
    <message>
        <source>Take in what came on a stick</source>
        <translation>استيراد ما جاء على وحدة تخزين</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>استلام</translation>
    </message>
    <message>
        <source>Take over {name}</source>
        <translation>استلام اختبار {name}</translation>
    </message>
    <message>
        <source>Take the test back</source>
        <translation>استرجاع الاختبار</translation>
    </message>
    <message>
        <source>Tests that were begun or taken over on this computer. Nothing is deleted here.</source>
        <translation>اختبارات بدأت أو استُلمت على هذا الحاسوب. لا يُحذف شيء هنا.</translation>
    </message>
    <message>
        <source>The file of {name} was written again:</source>
        <translation>كُتب ملف {name} من جديد:</translation>
    </message>
    <message>
        <source>The organisation has not everything yet</source>
        <translation>لم يصل كل شيء إلى المؤسسة بعد</translation>
    </message>
    <message>
        <source>Use this folder</source>
        <translation>استعمال هذا المجلد</translation>
    </message>
    <message>
        <source>Where the file is to lie</source>
        <translation>أين يوضع الملف</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>من أنت؟</translation>
    </message>
    <message>
        <source>Write the file again…</source>
        <translation>كتابة الملف من جديد…</translation>
    </message>
    <message>
        <source>{attempts} of {name} exported:</source>
        <translation>صُدِّر من {name}: {attempts}</translation>
    </message>
    <message>
        <source>{name} goes on at this computer again: let them sign in here.</source>
        <translation>يتابع {name} على هذا الحاسوب من جديد: دعه يسجّل دخوله هنا.</translation>
    </message>
    <message>
        <source>{name} goes on at this computer: let them sign in here.</source>
        <translation>يتابع {name} على هذا الحاسوب: دعه يسجّل دخوله هنا.</translation>
    </message>
    <message>
        <source>{name} is handed over; nothing more is taken here. The file:</source>
        <translation>سُلِّم اختبار {name}؛ لا يُقبل شيء هنا بعد الآن. الملف:</translation>
    </message>
</context>
<context>
    <name>AudioRecordingWidget</name>
    <message>
        <source>Recording.</source>
        <translation>جارٍ التسجيل.</translation>
    </message>
    <message>
        <source>Nothing is heard so far. Check the microphone.</source>
        <translation>لا يُسمع شيء حتى الآن. تحقق من الميكروفون.</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>الوقت المتبقي: {time}</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Play back</source>
        <translation>استماع</translation>
    </message>
    <message>
        <source>At most {time}</source>
        <translation>{time} على الأكثر</translation>
    </message>
    <message>
        <source>Stop recording</source>
        <translation>إيقاف التسجيل</translation>
    </message>
    <message>
        <source>Look for a microphone</source>
        <translation>البحث عن ميكروفون</translation>
    </message>
    <message>
        <source>Record again</source>
        <translation>التسجيل من جديد</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>تسجيل</translation>
    </message>
    <message>
        <source>Recording. The earlier recording is kept until this one is saved.</source>
        <translation>جارٍ التسجيل. يُحتفظ بالتسجيل السابق إلى أن يُحفظ هذا.</translation>
    </message>
    <message>
        <source>Recording. It is saved when you stop.</source>
        <translation>جارٍ التسجيل. يُحفظ عند الإيقاف.</translation>
    </message>
    <message>
        <source>Saving the recording</source>
        <translation>جارٍ حفظ التسجيل</translation>
    </message>
    <message>
        <source>Sound cannot be recorded here.</source>
        <translation>لا يمكن تسجيل الصوت هنا.</translation>
    </message>
    <message>
        <source>Saved on this computer, {size}</source>
        <translation>محفوظ على هذا الحاسوب، {size}</translation>
    </message>
    <message>
        <source>Looking for a microphone.</source>
        <translation>جارٍ البحث عن ميكروفون.</translation>
    </message>
    <message>
        <source>No microphone is found. Connect one, or tell the proctor.</source>
        <translation>لم يُعثر على ميكروفون. صِل واحدًا أو أخبر المراقب.</translation>
    </message>
    <message>
        <source>Nothing is recorded yet.</source>
        <translation>لم يُسجَّل شيء بعد.</translation>
    </message>
    <message>
        <source>Another recording is going on. Stop it first.</source>
        <translation>هناك تسجيل آخر جارٍ. أوقفه أولًا.</translation>
    </message>
    <message>
        <source>The recording ended early. What was recorded until then is saved.</source>
        <translation>انتهى التسجيل قبل أوانه. ما سُجِّل حتى ذلك الحين محفوظ.</translation>
    </message>
    <message>
        <source>The recording cannot be read back. Tell the proctor.</source>
        <translation>لا يمكن قراءة التسجيل. أخبر المراقب.</translation>
    </message>
    <message>
        <source>Sound level</source>
        <translation>مستوى الصوت</translation>
    </message>
    <message>
        <source>The recording is not saved yet</source>
        <translation>لم يُحفظ التسجيل بعد</translation>
    </message>
    <message>
        <source>The recording of this answer cannot be shown.</source>
        <translation>لا يمكن عرض تسجيل هذه الإجابة.</translation>
    </message>
    <message>
        <source>Try to save again</source>
        <translation>إعادة محاولة الحفظ</translation>
    </message>
    <message>
        <source>{time}, {left} left</source>
        <translation>{time}، الوقت المتبقي: {left}</translation>
    </message>
</context>
<context>
    <name>Bank</name>
    <message>
        <source>Choose what goes into {place}. Escape cancels.</source>
        <translation>{place}: اختر ما يوضع هنا. مفتاح Esc يلغي.</translation>
    </message>
    <message>
        <source>It can also be dragged there.</source>
        <translation>ويمكن السحب إلى هناك أيضًا.</translation>
    </message>
    <message>
        <source>Now choose where it goes. Escape puts it back.</source>
        <translation>اختر الآن موضعه. مفتاح Esc يعيده.</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Understood</source>
        <translation>مفهوم</translation>
    </message>
</context>
<context>
    <name>BreakPanel</name>
    <message>
        <source>Begin the break</source>
        <translation>بدء الاستراحة</translation>
    </message>
    <message>
        <source>It lasts until you end it.</source>
        <translation>تستمر إلى أن تنهيها.</translation>
    </message>
    <message>
        <source>It may last {length}; you can end it sooner.</source>
        <translation>مدتها القصوى: {length}. ويمكنك إنهاؤها قبل ذلك.</translation>
    </message>
    <message>
        <source>Keep working</source>
        <translation>متابعة العمل</translation>
    </message>
    <message>
        <source>Take a break?</source>
        <translation>أتريد أخذ استراحة؟</translation>
    </message>
    <message>
        <source>The clock stops and the questions are hidden.</source>
        <translation>يتوقف الوقت وتُخفى الأسئلة.</translation>
    </message>
    <message>
        <source>You have {breaks} left, this one included.</source>
        <translation>بقي لك {breaks}، بما فيها هذه.</translation>
    </message>
</context>
<context>
    <name>CandidateRoom</name>
    <message>
        <source>For proctors</source>
        <translation>للمراقبين</translation>
    </message>
    <message>
        <source>Handed over to another machine</source>
        <translation>سُلِّم إلى حاسوب آخر</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>التعليمات</translation>
    </message>
    <message>
        <source>Is this you?</source>
        <translation>هل هذا أنت؟</translation>
    </message>
    <message>
        <source>My attempts</source>
        <translation>محاولاتي</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>جارٍ الفتح</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>التدريب</translation>
    </message>
    <message>
        <source>Proctor</source>
        <translation>المراقب</translation>
    </message>
    <message>
        <source>Proctor&apos;s desk</source>
        <translation>مكتب المراقب</translation>
    </message>
    <message>
        <source>Proctor&apos;s panel</source>
        <translation>لوحة المراقب</translation>
    </message>
    <message>
        <source>Question {number}: {title}</source>
        <translation>السؤال {number}: {title}</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>مراجعة</translation>
    </message>
    <message>
        <source>Set up this computer</source>
        <translation>إعداد هذا الحاسوب</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>متوقف</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>تم التسليم</translation>
    </message>
    <message>
        <source>System check</source>
        <translation>فحص الجهاز</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>الاختبار</translation>
    </message>
    <message>
        <source>The test is locked</source>
        <translation>الاختبار مقفل</translation>
    </message>
    <message>
        <source>Try it out</source>
        <translation>تجربة</translation>
    </message>
    <message>
        <source>When this time is over, you are led on to the next open question.</source>
        <translation>عند انتهاء هذا الوقت تُنقل إلى السؤال المفتوح التالي.</translation>
    </message>
    <message>
        <source>Your answers are saved.</source>
        <translation>إجاباتك محفوظة.</translation>
    </message>
    <message>
        <source>When the time is over, the test is submitted by itself.</source>
        <translation>عند انتهاء الوقت يُسلَّم الاختبار من تلقاء نفسه.</translation>
    </message>
</context>
<context>
    <name>CandidateSheet</name>
    <message>
        <source>Answered</source>
        <translation>المُجاب عنها</translation>
    </message>
    <message>
        <source>Cancel the test</source>
        <translation>إلغاء الاختبار</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>المرشّح</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>الحاسوب</translation>
    </message>
    <message>
        <source>End the test</source>
        <translation>إنهاء الاختبار</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>الحوادث</translation>
    </message>
    <message>
        <source>Its state</source>
        <translation>حالته</translation>
    </message>
    <message>
        <source>Latest incidents</source>
        <translation>أحدث الحوادث</translation>
    </message>
    <message>
        <source>Let it go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>قفل</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>رسالة</translation>
    </message>
    <message>
        <source>More time</source>
        <translation>وقت إضافي</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>لا شيء.</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>الاختبار</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>فتح القفل</translation>
    </message>
    <message>
        <source>What staff told</source>
        <translation>ما أبلغه الطاقم</translation>
    </message>
    <message>
        <source>as of {time}</source>
        <translation>كما في {time}</translation>
    </message>
    <message>
        <source>at question {n}</source>
        <translation>عند السؤال {n}</translation>
    </message>
    <message>
        <source>desk {desk}</source>
        <translation>المقعد {desk}</translation>
    </message>
    <message>
        <source>irregularities: {n}</source>
        <translation>المخالفات: {n}</translation>
    </message>
    <message>
        <source>{n} attempts</source>
        <translation>{n} محاولات</translation>
    </message>
    <message>
        <source>{n} more on the computer, not sent yet</source>
        <translation>{n} أخرى على الحاسوب لم تُرسَل بعد</translation>
    </message>
    <message>
        <source>{time} more were given</source>
        <translation>مُنح {time} إضافية</translation>
    </message>
</context>
<context>
    <name>CheckPanel</name>
    <message>
        <source>Check</source>
        <translation>تحقّق</translation>
    </message>
    <message>
        <source>Check question {number}</source>
        <translation>التحقق من السؤال {number}</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>جارٍ التحقق…</translation>
    </message>
</context>
<context>
    <name>CheckRowView</name>
    <message>
        <source>For a technician: {detail}</source>
        <translation>للفنيّ: {detail}</translation>
    </message>
</context>
<context>
    <name>CheckView</name>
    <message>
        <source>System check</source>
        <translation>فحص الجهاز</translation>
    </message>
    <message>
        <source>The proctor reads it out when the test may be opened.</source>
        <translation>يقرؤه المراقب بصوت مسموع عندما يجوز فتح الاختبار.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>الفحص مجددًا</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Enter the release code to continue.</source>
        <translation>أدخل رمز الفتح للمتابعة.</translation>
    </message>
    <message>
        <source>First mend what is marked with a cross, then check again.</source>
        <translation>أصلح أولًا ما بجانبه علامة خطأ، ثم افحص مجددًا.</translation>
    </message>
    <message>
        <source>The test is being opened.</source>
        <translation>يجري فتح الاختبار.</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>Space picks it up.</source>
        <translation>مفتاح المسافة يلتقطه.</translation>
    </message>
    <message>
        <source>Picked up.</source>
        <translation>تم التقاطه.</translation>
    </message>
    <message>
        <source>Space picks it up, Delete takes it away.</source>
        <translation>مفتاح المسافة يلتقطه، ومفتاح Delete يزيله.</translation>
    </message>
    <message>
        <source>To be used up to {times}.</source>
        <translation>يُستعمل {times} على الأكثر.</translation>
    </message>
    <message>
        <source>Used.</source>
        <translation>مستعمل.</translation>
    </message>
</context>
<context>
    <name>ChoiceGroup</name>
    <message>
        <source>Brought back</source>
        <translation>أُعيد</translation>
    </message>
    <message>
        <source>Ruled out</source>
        <translation>مستبعَد</translation>
    </message>
    <message>
        <source>This is your answer. Choose another before ruling it out.</source>
        <translation>هذه إجابتك. اختر غيرها قبل استبعادها.</translation>
    </message>
</context>
<context>
    <name>ClozeWidget</name>
    <message>
        <source>Gap {n} of {all}</source>
        <translation>الفراغ {n} من {all}</translation>
    </message>
    <message>
        <source>gap {n}</source>
        <translation>الفراغ {n}</translation>
    </message>
    <message>
        <source>{name}, {unit}</source>
        <translation>{name}، {unit}</translation>
    </message>
    <message>
        <source>Gap {n}: {count}. The limit is {most}.</source>
        <translation>الفراغ {n}: {count}. الحد {most}.</translation>
    </message>
    <message>
        <source>No more than {most} in each gap.</source>
        <translation>الحد الأقصى في كل فراغ: {most}.</translation>
    </message>
    <message>
        <source>Gap {n}: no more than {most}.</source>
        <translation>الفراغ {n}، الحد الأقصى: {most}.</translation>
    </message>
</context>
<context>
    <name>CodeSheetDocument</name>
    <message>
        <source>A locked test names its candidate and the place of the code, such as: candidate 1042, code 3. Type that code, then cross it out: each opens the test once.</source>
        <translation>يذكر الاختبار المقفل المرشح ورقم الرمز، مثل: المرشح 1042، الرمز 3. اكتب ذلك الرمز ثم اشطبه: كل رمز يفتح الاختبار مرة واحدة فقط.</translation>
    </message>
    <message>
        <source>Candidate number</source>
        <translation>رقم المرشح</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>الرموز</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>المكتب</translation>
    </message>
    <message>
        <source>Good until {time}</source>
        <translation>صالح حتى {time}</translation>
    </message>
    <message>
        <source>Keep this like an exam paper, and destroy it after the sitting.</source>
        <translation>احفظ هذه الورقة كورقة الامتحان، وأتلفها بعد الجلسة.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Page {number} of {pages}</source>
        <translation>الصفحة {number} من {pages}</translation>
    </message>
    <message>
        <source>Unlock codes</source>
        <translation>رموز فتح القفل</translation>
    </message>
    <message>
        <source>Unlock codes: {title}</source>
        <translation>رموز فتح القفل: {title}</translation>
    </message>
</context>
<context>
    <name>CodeWidget</name>
    <message>
        <source>Tab indents. To leave with the keyboard, press Escape, then Tab.</source>
        <translation>مفتاح Tab يزيح السطر. للخروج بلوحة المفاتيح اضغط على Esc ثم Tab.</translation>
    </message>
    <message>
        <source>Tab now leaves the code.</source>
        <translation>مفتاح Tab يخرج الآن من الشيفرة.</translation>
    </message>
    <message>
        <source>Your answer, code</source>
        <translation>إجابتك، شيفرة</translation>
    </message>
    <message>
        <source>Your answer, code in {language}</source>
        <translation>إجابتك، شيفرة بلغة {language}</translation>
    </message>
</context>
<context>
    <name>ColumnScreen</name>
    <message>
        <source>Proctor</source>
        <translation>المراقب</translation>
    </message>
</context>
<context>
    <name>Cover</name>
    <message>
        <source>Cover {choice}</source>
        <translation>تغطية {choice}</translation>
    </message>
    <message>
        <source>Covered</source>
        <translation>مغطّاة</translation>
    </message>
    <message>
        <source>Uncover {choice}</source>
        <translation>كشف {choice}</translation>
    </message>
    <message>
        <source>this answer</source>
        <translation>هذه الإجابة</translation>
    </message>
</context>
<context>
    <name>CoverCard</name>
    <message>
        <source>If this stays for longer than a minute, raise your hand.</source>
        <translation>إذا استمر هذا أكثر من دقيقة فارفع يدك.</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>لحظة من فضلك</translation>
    </message>
    <message>
        <source>The test has stopped for a moment and comes back by itself.</source>
        <translation>توقف الاختبار للحظة وسيعود من تلقاء نفسه.</translation>
    </message>
    <message>
        <source>Your answers are saved on this computer. You need not do anything.</source>
        <translation>إجاباتك محفوظة على هذا الحاسوب. ليس عليك فعل أي شيء.</translation>
    </message>
</context>
<context>
    <name>CrossPad</name>
    <message>
        <source>Cross-hair down</source>
        <translation>علامة التصويب إلى أسفل</translation>
    </message>
    <message>
        <source>Cross-hair to the left</source>
        <translation>علامة التصويب إلى اليسار</translation>
    </message>
    <message>
        <source>Cross-hair to the right</source>
        <translation>علامة التصويب إلى اليمين</translation>
    </message>
    <message>
        <source>Cross-hair up</source>
        <translation>علامة التصويب إلى أعلى</translation>
    </message>
    <message>
        <source>Move the cross-hair</source>
        <translation>تحريك علامة التصويب</translation>
    </message>
    <message>
        <source>Remove point</source>
        <translation>إزالة النقطة</translation>
    </message>
    <message>
        <source>Set point</source>
        <translation>وضع نقطة</translation>
    </message>
    <message>
        <source>Small steps</source>
        <translation>خطوات صغيرة</translation>
    </message>
</context>
<context>
    <name>DeskView</name>
    <message>
        <source>Attempts here</source>
        <translation>المحاولات هنا</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>المرشحون</translation>
    </message>
    <message>
        <source>Leave the desk</source>
        <translation>مغادرة المكتب</translation>
    </message>
    <message>
        <source>Proctor&apos;s desk</source>
        <translation>مكتب المراقب</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>القاعة</translation>
    </message>
    <message>
        <source>Sections of the desk</source>
        <translation>أقسام المكتب</translation>
    </message>
</context>
<context>
    <name>DisplayPanel</name>
    <message>
        <source>Above</source>
        <translation>في الأعلى</translation>
    </message>
    <message>
        <source>Back to what was set for me</source>
        <translation>العودة إلى ما ضُبط لي</translation>
    </message>
    <message>
        <source>Beside</source>
        <translation>إلى الجانب</translation>
    </message>
    <message>
        <source>Black on cream</source>
        <translation>أسود على كريمي</translation>
    </message>
    <message>
        <source>Black on light grey</source>
        <translation>أسود على رمادي فاتح</translation>
    </message>
    <message>
        <source>Black on pale blue</source>
        <translation>أسود على أزرق باهت</translation>
    </message>
    <message>
        <source>Black on pale green</source>
        <translation>أسود على أخضر باهت</translation>
    </message>
    <message>
        <source>Black on pale rose</source>
        <translation>أسود على وردي باهت</translation>
    </message>
    <message>
        <source>Black on white</source>
        <translation>أسود على أبيض</translation>
    </message>
    <message>
        <source>Black on yellow</source>
        <translation>أسود على أصفر</translation>
    </message>
    <message>
        <source>Blue on cream</source>
        <translation>أزرق على كريمي</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>الألوان</translation>
    </message>
    <message>
        <source>Cream on black</source>
        <translation>كريمي على أسود</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>العرض</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Dyslexia-friendly</source>
        <translation>ملائم لعسر القراءة</translation>
    </message>
    <message>
        <source>Green on black</source>
        <translation>أخضر على أسود</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>نص أكبر</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Light grey on dark grey</source>
        <translation>رمادي فاتح على رمادي داكن</translation>
    </message>
    <message>
        <source>Line spacing</source>
        <translation>تباعد الأسطر</translation>
    </message>
    <message>
        <source>Lines closer together</source>
        <translation>أسطر أكثر تقاربًا</translation>
    </message>
    <message>
        <source>Lines farther apart</source>
        <translation>أسطر أكثر تباعدًا</translation>
    </message>
    <message>
        <source>Passage and questions</source>
        <translation>النص والأسئلة</translation>
    </message>
    <message>
        <source>Sans</source>
        <translation>بلا زوائد</translation>
    </message>
    <message>
        <source>Serif</source>
        <translation>بزوائد</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>نص أصغر</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source>This computer has no dyslexia-friendly typeface. The plain one stands in for it.</source>
        <translation>ليس على هذا الحاسوب خط ملائم لعسر القراءة. يحل الخط البسيط محله.</translation>
    </message>
    <message>
        <source>Typeface</source>
        <translation>الخط</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>المعتاد</translation>
    </message>
    <message>
        <source>Where the passage stands</source>
        <translation>موضع النص</translation>
    </message>
    <message>
        <source>White on black</source>
        <translation>أبيض على أسود</translation>
    </message>
    <message>
        <source>White on blue</source>
        <translation>أبيض على أزرق</translation>
    </message>
    <message>
        <source>Yellow on black</source>
        <translation>أصفر على أسود</translation>
    </message>
    <message>
        <source>Yellow on blue</source>
        <translation>أصفر على أزرق</translation>
    </message>
</context>
<context>
    <name>Divider</name>
    <message>
        <source>Divider between passage and questions</source>
        <translation>الفاصل بين النص والأسئلة</translation>
    </message>
    <message>
        <source>Left and right arrow keys move it, Space brings it to its next place</source>
        <translation>يحركه السهمان الأيسر والأيمن، ومفتاح المسافة ينقله إلى موضعه التالي</translation>
    </message>
</context>
<context>
    <name>EssayToolbar</name>
    <message>
        <source>Looks of the text</source>
        <translation>هيئة النص</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>غامق</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>مائل</translation>
    </message>
    <message>
        <source>Underlined</source>
        <translation>تحته خط</translation>
    </message>
    <message>
        <source>List with dots</source>
        <translation>قائمة نقطية</translation>
    </message>
    <message>
        <source>Numbered list</source>
        <translation>قائمة مرقمة</translation>
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
        <translation>إجابتك</translation>
    </message>
    <message>
        <source>{told}, {over} over the limit</source>
        <translation>{told}، {over} فوق الحد</translation>
    </message>
    <message>
        <source>Write {least} to {most} words.</source>
        <translation>اكتب من {least} إلى {most} كلمة.</translation>
    </message>
    <message>
        <source>Write at least {least} words.</source>
        <translation>اكتب {least} كلمة على الأقل.</translation>
    </message>
    <message>
        <source>Write at most {most} words.</source>
        <translation>اكتب {most} كلمة على الأكثر.</translation>
    </message>
    <message>
        <source>{limits} Words cannot be counted in this script: characters are.</source>
        <translation>{limits} لا يمكن عد الكلمات في هذه الكتابة: تُعد الأحرف.</translation>
    </message>
    <message>
        <source>{told}, within the limit</source>
        <translation>{told}، ضمن الحد</translation>
    </message>
</context>
<context>
    <name>FilePanel</name>
    <message>
        <source>Folders and files</source>
        <translation>المجلدات والملفات</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>المجلد الرئيسي</translation>
    </message>
    <message>
        <source>Or type its path</source>
        <translation>أو اكتب مساره</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>التنزيلات</translation>
    </message>
    <message>
        <source>Folder above</source>
        <translation>المجلد الأعلى</translation>
    </message>
</context>
<context>
    <name>FileRow</name>
    <message>
        <source>Replace</source>
        <translation>استبدال</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Replace {name}</source>
        <translation>استبدال {name}</translation>
    </message>
    <message>
        <source>Try again to save {name}</source>
        <translation>إعادة محاولة حفظ {name}</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>إزالة {name}</translation>
    </message>
    <message>
        <source>Saving, {percent} %</source>
        <translation>جارٍ الحفظ، {percent} %</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>جارٍ الحفظ</translation>
    </message>
    <message>
        <source>Saved on this computer</source>
        <translation>محفوظ على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Not saved. {why}</source>
        <translation>لم يُحفظ. {why}</translation>
    </message>
    <message>
        <source>{size}. {text}</source>
        <translation>{size}. {text}</translation>
    </message>
</context>
<context>
    <name>FloatingPanel</name>
    <message>
        <source>Close {tool}</source>
        <translation>إغلاق {tool}</translation>
    </message>
</context>
<context>
    <name>GapMatchWidget</name>
    <message>
        <source>Words to choose from</source>
        <translation>كلمات للاختيار</translation>
    </message>
    <message>
        <source>Press a word, then its gap.</source>
        <translation>اضغط على كلمة ثم على فراغها.</translation>
    </message>
    <message>
        <source>gap {n} of {all}</source>
        <translation>الفراغ {n} من {all}</translation>
    </message>
    <message>
        <source>the words</source>
        <translation>الكلمات</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>فارغ</translation>
    </message>
</context>
<context>
    <name>GoToPanel</name>
    <message>
        <source>Go to a question</source>
        <translation>الذهاب إلى سؤال</translation>
    </message>
    <message>
        <source>Question number</source>
        <translation>رقم السؤال</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>انتقال</translation>
    </message>
    <message>
        <source>1 to {last}</source>
        <translation>من 1 إلى {last}</translation>
    </message>
    <message>
        <source>There is no question with this number.</source>
        <translation>لا يوجد سؤال بهذا الرقم.</translation>
    </message>
    <message>
        <source>This question cannot be opened from here.</source>
        <translation>لا يمكن فتح هذا السؤال من هنا.</translation>
    </message>
</context>
<context>
    <name>GrantSheet</name>
    <message>
        <source>0: as long as wanted</source>
        <translation>0: بلا حد للمدة</translation>
    </message>
    <message>
        <source>Accommodations</source>
        <translation>التسهيلات</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>كالمعتاد</translation>
    </message>
    <message>
        <source>Breaks beside those of the sitting</source>
        <translation>استراحات إضافةً إلى استراحات الجلسة</translation>
    </message>
    <message>
        <source>Change them</source>
        <translation>تغييرها</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>الألوان</translation>
    </message>
    <message>
        <source>Keyboard alone</source>
        <translation>لوحة المفاتيح وحدها</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Line spacing</source>
        <translation>تباعد الأسطر</translation>
    </message>
    <message>
        <source>Minutes of each break</source>
        <translation>دقائق كل استراحة</translation>
    </message>
    <message>
        <source>Nothing has to be dragged</source>
        <translation>لا شيء يحتاج إلى السحب</translation>
    </message>
    <message>
        <source>Passage above the questions</source>
        <translation>النص فوق الأسئلة</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source>They hold at once, over what the candidate chose. The time factor stays as it was agreed.</source>
        <translation>تسري فورًا، وتتقدم على ما اختاره المرشح. ويبقى معامل الوقت كما اتُّفق عليه.</translation>
    </message>
    <message>
        <source>Tools beside those of the test</source>
        <translation>أدوات إضافةً إلى أدوات الاختبار</translation>
    </message>
    <message>
        <source>Typeface</source>
        <translation>الخط</translation>
    </message>
    <message>
        <source>Ways of working</source>
        <translation>طرق العمل</translation>
    </message>
</context>
<context>
    <name>GraphicGapMatchWidget</name>
    <message>
        <source>empty</source>
        <translation>فارغ</translation>
    </message>
    <message>
        <source>Space picks it up, Delete takes it away.</source>
        <translation>مفتاح المسافة يلتقطه، ومفتاح Delete يزيله.</translation>
    </message>
    <message>
        <source>Press a label, then its place on the picture.</source>
        <translation>اضغط على تسمية ثم على موضعها في الصورة.</translation>
    </message>
    <message>
        <source>Space chooses what goes here.</source>
        <translation>مفتاح المسافة يختار ما يوضع هنا.</translation>
    </message>
    <message>
        <source>{filled} of {places} labelled</source>
        <translation>المواضع التي عليها تسمية: {filled}، والمجموع: {places}</translation>
    </message>
</context>
<context>
    <name>Hand</name>
    <message>
        <source>{place} does not take this.</source>
        <translation>{place} لا يقبل هذا.</translation>
    </message>
    <message>
        <source>There is no room for more. Take something away first.</source>
        <translation>لا متسع للمزيد. أزل شيئًا أولًا.</translation>
    </message>
    <message>
        <source>Choose what goes into {place}. Escape cancels.</source>
        <translation>{place}: اختر ما يوضع هنا. مفتاح Esc يلغي.</translation>
    </message>
    <message>
        <source>{thing} picked up. Choose a place; Escape puts it back.</source>
        <translation>تم التقاط {thing}. اختر موضعًا؛ مفتاح Esc يعيده.</translation>
    </message>
    <message>
        <source>{thing} taken away.</source>
        <translation>أُزيل {thing}.</translation>
    </message>
    <message>
        <source>{thing} put in {place}.</source>
        <translation>وُضع {thing} في {place}.</translation>
    </message>
    <message>
        <source>{thing} put back.</source>
        <translation>أُعيد {thing}.</translation>
    </message>
</context>
<context>
    <name>HandedView</name>
    <message>
        <source>A stick that can be carried to the other computer.</source>
        <translation>وحدة تخزين يمكن حملها إلى الحاسوب الآخر.</translation>
    </message>
    <message>
        <source>Carry it to the other computer. There a proctor opens their desk, chooses Attempts here, and takes over from this file; then the candidate signs in and goes on at the same question.</source>
        <translation>احمله إلى الحاسوب الآخر. هناك يفتح مراقب مكتبه ويختار «المحاولات هنا» ويستلم من هذا الملف؛ ثم يسجّل المرشح دخوله ويتابع من السؤال نفسه.</translation>
    </message>
    <message>
        <source>Choose another folder…</source>
        <translation>اختيار مجلد آخر…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Folder: {path}</source>
        <translation>المجلد: {path}</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>تم التسليم إلى حاسوب آخر</translation>
    </message>
    <message>
        <source>Handed over, but there is no file yet</source>
        <translation>سُلِّم، لكن لا ملف بعد</translation>
    </message>
    <message>
        <source>Handing over…</source>
        <translation>يجري التسليم…</translation>
    </message>
    <message>
        <source>Not handed over</source>
        <translation>لم يُسلَّم</translation>
    </message>
    <message>
        <source>Not in it, because they were lost on this computer: {files}</source>
        <translation>ليس فيه، لأنه فُقد على هذا الحاسوب: {files}</translation>
    </message>
    <message>
        <source>Nothing more is taken on this computer for this test.</source>
        <translation>لا يُقبل شيء بعد الآن على هذا الحاسوب لهذا الاختبار.</translation>
    </message>
    <message>
        <source>The file is written and read back.</source>
        <translation>يُكتب الملف ويُقرأ للتحقق.</translation>
    </message>
    <message>
        <source>The file is {path}</source>
        <translation>الملف هو {path}</translation>
    </message>
    <message>
        <source>The test is still on this computer, and can go on here when the candidate signs in.</source>
        <translation>ما زال الاختبار على هذا الحاسوب، ويمكن متابعته هنا عندما يسجّل المرشح دخوله.</translation>
    </message>
    <message>
        <source>Use this folder</source>
        <translation>استعمال هذا المجلد</translation>
    </message>
    <message>
        <source>Where the file is to lie</source>
        <translation>أين يوضع الملف</translation>
    </message>
</context>
<context>
    <name>HeldPanel</name>
    <message>
        <source>Leave now</source>
        <translation>المغادرة الآن</translation>
    </message>
    <message>
        <source>Leave without {lost}</source>
        <translation>المغادرة مع فقدان إجابات ({lost})</translation>
    </message>
    <message>
        <source>Not everything is saved yet</source>
        <translation>لم يُحفظ كل شيء بعد</translation>
    </message>
    <message>
        <source>The number has changed. Confirm it again.</source>
        <translation>تغيّر العدد. أكِّده من جديد.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>جارٍ الفحص…</translation>
    </message>
</context>
<context>
    <name>HistoryView</name>
    <message>
        <source>All you have finished on this computer.</source>
        <translation>كل ما أنهيته على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Back to practice</source>
        <translation>العودة إلى التدريب</translation>
    </message>
    <message>
        <source>Hollow points: answers are still to be marked.</source>
        <translation>النقاط المفرغة: إجابات ما زالت بانتظار التصحيح.</translation>
    </message>
    <message>
        <source>My attempts</source>
        <translation>محاولاتي</translation>
    </message>
    <message>
        <source>Not passed</source>
        <translation>غير ناجح</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>لا شيء هنا بعد</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>ناجح</translation>
    </message>
    <message>
        <source>Points reached in the last {attempts}, oldest first.</source>
        <translation>الدرجات المحققة في آخر {attempts}، الأقدم أولًا.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
    <message>
        <source>Show older attempts</source>
        <translation>عرض المحاولات الأقدم</translation>
    </message>
    <message>
        <source>When you have finished a test, it stands here with its score and the time you worked.</source>
        <translation>عندما تنهي اختبارًا يظهر هنا مع درجته والوقت الذي عملت فيه.</translation>
    </message>
    <message>
        <source>no score</source>
        <translation>بلا درجة</translation>
    </message>
    <message>
        <source>{answers} to be marked</source>
        <translation>{answers} بانتظار التصحيح</translation>
    </message>
    <message>
        <source>{score} / {maximum} so far</source>
        <translation>{score} / {maximum} حتى الآن</translation>
    </message>
</context>
<context>
    <name>HotText</name>
    <message>
        <source>Picture</source>
        <translation>صورة</translation>
    </message>
</context>
<context>
    <name>HotspotWidget</name>
    <message>
        <source>Arrow keys move among the areas, Space picks.</source>
        <translation>تنتقل الأسهم بين المناطق، ومفتاح المسافة يختار.</translation>
    </message>
    <message>
        <source>Pick one area: press it, or use the arrow keys and Space.</source>
        <translation>اختر منطقة واحدة: اضغط عليها، أو استعمل الأسهم ومفتاح المسافة.</translation>
    </message>
    <message>
        <source>Pick areas: press them, or use the arrow keys and Space.</source>
        <translation>اختر مناطق: اضغط عليها، أو استعمل الأسهم ومفتاح المسافة.</translation>
    </message>
    <message>
        <source>1 area picked</source>
        <translation>اختيرت منطقة واحدة</translation>
    </message>
    <message>
        <source>Pick at least {n} areas: press them, or use the arrow keys and Space.</source>
        <translation>اختر {n} من المناطق على الأقل: اضغط عليها، أو استعمل الأسهم ومفتاح المسافة.</translation>
    </message>
    <message>
        <source>Pick up to {n} areas: press them, or use the arrow keys and Space.</source>
        <translation>اختر {n} من المناطق على الأكثر: اضغط عليها، أو استعمل الأسهم ومفتاح المسافة.</translation>
    </message>
    <message>
        <source>Pick {n} areas: press them, or use the arrow keys and Space.</source>
        <translation>اختر {n} من المناطق: اضغط عليها، أو استعمل الأسهم ومفتاح المسافة.</translation>
    </message>
    <message>
        <source>{count} of {most} picked</source>
        <translation>اختير {count} من {most}</translation>
    </message>
    <message>
        <source>{count} picked</source>
        <translation>اختير {count}</translation>
    </message>
    <message>
        <source>{text}. Clear one before picking another.</source>
        <translation>{text}. امسح واحدة قبل اختيار أخرى.</translation>
    </message>
</context>
<context>
    <name>HottextWidget</name>
    <message>
        <source>Pick one of {all} marked places.</source>
        <translation>اختر واحدًا من المواضع المعلَّمة ({all}).</translation>
    </message>
    <message>
        <source>{count} of {most} picked.</source>
        <translation>اختير {count} من {most}.</translation>
    </message>
    <message>
        <source>{n} picked.</source>
        <translation>اختير {n}.</translation>
    </message>
    <message>
        <source>{told} Put one back before picking another.</source>
        <translation>{told} أعد واحدًا قبل اختيار آخر.</translation>
    </message>
    <message>
        <source>{told} Pick at least {more}.</source>
        <translation>{told} الحد الأدنى: {more}.</translation>
    </message>
    <message>
        <source>None picked yet.</source>
        <translation>لم يُختر شيء بعد.</translation>
    </message>
    <message>
        <source>Pick up to {n}. None picked yet.</source>
        <translation>اختر {n} على الأكثر. لم يُختر شيء بعد.</translation>
    </message>
    <message>
        <source>Pick {n}.</source>
        <translation>اختر {n}.</translation>
    </message>
    <message>
        <source>Place {n} of {all}. {note}</source>
        <translation>الموضع {n} من {all}. {note}</translation>
    </message>
</context>
<context>
    <name>IdentityView</name>
    <message>
        <source>Candidate number</source>
        <translation>رقم المرشح</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>المقعد</translation>
    </message>
    <message>
        <source>If it is not, go back and tell the proctor. Nothing has been started.</source>
        <translation>إن لم يكن كذلك فارجع وأخبر المراقب. لم يبدأ شيء.</translation>
    </message>
    <message>
        <source>Is this you?</source>
        <translation>هل هذا أنت؟</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Sitting</source>
        <translation>الجلسة</translation>
    </message>
    <message>
        <source>This is me</source>
        <translation>هذا أنا</translation>
    </message>
    <message>
        <source>This is not me</source>
        <translation>هذا ليس أنا</translation>
    </message>
</context>
<context>
    <name>InsertRow</name>
    <message>
        <source>Put the result into the answer</source>
        <translation>وضع النتيجة في الإجابة</translation>
    </message>
    <message>
        <source>Types it where you were typing last.</source>
        <translation>يكتبها حيث كنت تكتب آخر مرة.</translation>
    </message>
    <message>
        <source>{number} was put into the answer</source>
        <translation>وُضع {number} في الإجابة</translation>
    </message>
</context>
<context>
    <name>InstructionsView</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Start the test</source>
        <translation>بدء الاختبار</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>جارٍ البدء…</translation>
    </message>
    <message>
        <source>Candidate {n}</source>
        <translation>المرشح {n}</translation>
    </message>
    <message>
        <source>Agree to the statement to start.</source>
        <translation>وافق على الإقرار للبدء.</translation>
    </message>
    <message>
        <source>Check below a question shows how your answer comes out.</source>
        <translation>يُظهر «تحقّق» تحت السؤال نتيجة إجابتك.</translation>
    </message>
    <message>
        <source>Desk {desk}</source>
        <translation>المقعد {desk}</translation>
    </message>
    <message>
        <source>For switches, or without arrow keys: Tab stops at every answer, Space or Enter presses.</source>
        <translation>لمستخدمي أزرار التحكم البديلة، أو عند عدم وجود أسهم: يتوقف Tab عند كل إجابة، ومفتاح المسافة أو Enter يضغط.</translation>
    </message>
    <message>
        <source>Go on with the test</source>
        <translation>متابعة الاختبار</translation>
    </message>
    <message>
        <source>I have read the statement, and I agree to it.</source>
        <translation>قرأت الإقرار وأوافق عليه.</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>الإقرار</translation>
    </message>
    <message>
        <source>Stay on this screen until you submit. Leaving it is recorded.</source>
        <translation>ابقَ على هذه الشاشة حتى التسليم. الخروج منها يُسجَّل.</translation>
    </message>
    <message>
        <source>Tab stops everywhere</source>
        <translation>يتوقف Tab في كل موضع</translation>
    </message>
    <message>
        <source>The clock has been kept for you.</source>
        <translation>حُفظ لك الوقت.</translation>
    </message>
    <message>
        <source>The clock starts when you press Start.</source>
        <translation>يبدأ الوقت عند الضغط على «بدء».</translation>
    </message>
    <message>
        <source>This is practice: it counts for nothing, and you can leave and go on later.</source>
        <translation>هذا تدريب: لا يُحتسب، ويمكنك المغادرة والمتابعة لاحقًا.</translation>
    </message>
    <message>
        <source>Try it out</source>
        <translation>تجربة</translation>
    </message>
    <message>
        <source>check the answer</source>
        <translation>التحقق من الإجابة</translation>
    </message>
    <message>
        <source>highlight selected words or write a note on them, where that is allowed</source>
        <translation>تظليل الكلمات المحددة أو كتابة ملاحظة عليها، حيث يُسمح بذلك</translation>
    </message>
    <message>
        <source>in this test</source>
        <translation>في هذا الاختبار</translation>
    </message>
    <message>
        <source>larger text, smaller text, the size set for you</source>
        <translation>نص أكبر، نص أصغر، الحجم المضبوط لك</translation>
    </message>
    <message>
        <source>list the notes on this page</source>
        <translation>عرض ملاحظات هذه الصفحة</translation>
    </message>
    <message>
        <source>put a caret into the text; Shift with arrows selects words</source>
        <translation>وضع مؤشر في النص؛ ومفتاح Shift مع الأسهم يحدد الكلمات</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>بلا حد</translation>
    </message>
    <message>
        <source>rule an option out or bring it back, where that is allowed</source>
        <translation>استبعاد خيار أو إعادته، حيث يُسمح بذلك</translation>
    </message>
    <message>
        <source>time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>your time, with {n}% extra</source>
        <translation>وقتك، مع زيادة {n}%</translation>
    </message>
    <message>
        <source>your time</source>
        <translation>وقتك</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>التعليمات</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>من المفيد أن تعلم</translation>
    </message>
    <message>
        <source>Every answer is saved on this computer as you give it. A tick at the top shows it.</source>
        <translation>تُحفظ كل إجابة على هذا الحاسوب فور إدخالها. تُظهر ذلك علامة صح في الأعلى.</translation>
    </message>
    <message>
        <source>A lost network or a power cut does not lose your answers.</source>
        <translation>انقطاع الشبكة أو الكهرباء لا يُفقدك إجاباتك.</translation>
    </message>
    <message>
        <source>You can look over all answers before you submit. After that they cannot change.</source>
        <translation>يمكنك مراجعة كل الإجابات قبل التسليم. ولا يمكن تغييرها بعده.</translation>
    </message>
    <message>
        <source>When the time is over, the test is submitted with the answers given so far.</source>
        <translation>عند انتهاء الوقت يُسلَّم الاختبار بالإجابات المُدخلة حتى ذلك الحين.</translation>
    </message>
    <message>
        <source>The test by keyboard</source>
        <translation>الاختبار بلوحة المفاتيح</translation>
    </message>
    <message>
        <source>next and previous question</source>
        <translation>السؤال التالي والسابق</translation>
    </message>
    <message>
        <source>choose an answer; the same key again clears it</source>
        <translation>اختيار إجابة؛ والمفتاح نفسه يمسحها</translation>
    </message>
    <message>
        <source>go to a question by its number</source>
        <translation>الذهاب إلى سؤال برقمه</translation>
    </message>
    <message>
        <source>flag a question for a second look</source>
        <translation>وضع علامة على سؤال للعودة إليه</translation>
    </message>
    <message>
        <source>review all answers</source>
        <translation>مراجعة كل الإجابات</translation>
    </message>
    <message>
        <source>move between passage, questions and question numbers</source>
        <translation>التنقل بين النص والأسئلة وأرقامها</translation>
    </message>
</context>
<context>
    <name>ItemView</name>
    <message>
        <source>Flag</source>
        <translation>وضع علامة</translation>
    </message>
    <message>
        <source>Question {number}</source>
        <translation>السؤال {number}</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>معلومات</translation>
    </message>
    <message>
        <source>Flagged</source>
        <translation>عليه علامة</translation>
    </message>
    <message>
        <source>Marks the question for a second look</source>
        <translation>يضع علامة على السؤال للعودة إليه لاحقًا</translation>
    </message>
</context>
<context>
    <name>Keypad</name>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
</context>
<context>
    <name>LabelBoard</name>
    <message>
        <source>Labels to choose from</source>
        <translation>تسميات للاختيار</translation>
    </message>
    <message>
        <source>the labels</source>
        <translation>التسميات</translation>
    </message>
</context>
<context>
    <name>LabelList</name>
    <message>
        <source>Press a label, then its place.</source>
        <translation>اضغط على تسمية ثم على موضعها.</translation>
    </message>
    <message>
        <source>You can still answer: put the labels beside the names of its areas.</source>
        <translation>ما زال بإمكانك الإجابة: ضع التسميات بجانب أسماء المناطق.</translation>
    </message>
    <message>
        <source>Put a label here</source>
        <translation>ضع تسمية هنا</translation>
    </message>
</context>
<context>
    <name>LaunchSheet</name>
    <message>
        <source>0 to {most}</source>
        <translation>من 0 إلى {most}</translation>
    </message>
    <message>
        <source>Accommodations</source>
        <translation>التسهيلات</translation>
    </message>
    <message>
        <source>Change them</source>
        <translation>تغييرها</translation>
    </message>
    <message>
        <source>Extra minutes</source>
        <translation>دقائق إضافية</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Go on with the test</source>
        <translation>متابعة الاختبار</translation>
    </message>
    <message>
        <source>It stands in the log of the test.</source>
        <translation>يُدوَّن في سجل الاختبار.</translation>
    </message>
    <message>
        <source>Launch</source>
        <translation>إطلاق</translation>
    </message>
    <message>
        <source>Launch the test</source>
        <translation>إطلاق الاختبار</translation>
    </message>
    <message>
        <source>More minutes from now on</source>
        <translation>دقائق إضافية من الآن</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Time, in percent of everybody&apos;s</source>
        <translation>الوقت، نسبةً مئوية من وقت الجميع</translation>
    </message>
    <message>
        <source>You vouch for who sits here: no password is asked. The candidate confirms their name, and the screen is locked when they press Start.</source>
        <translation>أنت تضمن هوية الجالس هنا: لا تُطلب كلمة مرور. يؤكد المرشح اسمه، وتُقفل الشاشة حين يضغط على البدء.</translation>
    </message>
    <message>
        <source>{least} to {most}</source>
        <translation>من {least} إلى {most}</translation>
    </message>
</context>
<context>
    <name>LinePanel</name>
    <message>
        <source>Calculation</source>
        <translation>العملية الحسابية</translation>
    </message>
    <message>
        <source>Enter calculates; arrow up brings back the line before.</source>
        <translation>مفتاح Enter يحسب؛ والسهم الأعلى يعيد السطر السابق.</translation>
    </message>
</context>
<context>
    <name>LockedView</name>
    <message>
        <source>Allow this until the end, and go on</source>
        <translation>السماح بهذا حتى النهاية والمتابعة</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>جارٍ التحقق…</translation>
    </message>
    <message>
        <source>End the test here</source>
        <translation>إنهاء الاختبار هنا</translation>
    </message>
    <message>
        <source>For the proctor</source>
        <translation>للمراقب</translation>
    </message>
    <message>
        <source>Go on with the test</source>
        <translation>متابعة الاختبار</translation>
    </message>
    <message>
        <source>Please wait. It goes on when the proctor says so.</source>
        <translation>انتظر من فضلك. يستمر الاختبار عندما يأذن المراقب.</translation>
    </message>
    <message>
        <source>Proctor PIN</source>
        <translation>رمز PIN للمراقب</translation>
    </message>
    <message>
        <source>Proctor PIN or unlock code</source>
        <translation>رمز PIN للمراقب أو رمز فتح القفل</translation>
    </message>
    <message>
        <source>Raise your hand. A proctor looks at it and opens the test again.</source>
        <translation>ارفع يدك. ينظر المراقب في الأمر ويفتح الاختبار من جديد.</translation>
    </message>
    <message>
        <source>The test clock goes on.</source>
        <translation>ساعة الاختبار مستمرة.</translation>
    </message>
    <message>
        <source>The test clock is stopped.</source>
        <translation>ساعة الاختبار متوقفة.</translation>
    </message>
    <message>
        <source>The test is locked</source>
        <translation>الاختبار مقفل</translation>
    </message>
    <message>
        <source>The test is paused</source>
        <translation>الاختبار متوقف مؤقتًا</translation>
    </message>
    <message>
        <source>This PIN is not right.</source>
        <translation>رمز PIN هذا غير صحيح.</translation>
    </message>
    <message>
        <source>This code is not right.</source>
        <translation>هذا الرمز غير صحيح.</translation>
    </message>
    <message>
        <source>This is neither the PIN nor the code that opens this test now.</source>
        <translation>هذا ليس رمز PIN ولا الرمز الذي يفتح هذا الاختبار الآن.</translation>
    </message>
    <message>
        <source>This test is opened from the server, not here.</source>
        <translation>يُفتح هذا الاختبار من الخادم، لا من هنا.</translation>
    </message>
    <message>
        <source>Unlock code</source>
        <translation>رمز فتح القفل</translation>
    </message>
    <message>
        <source>Your answers are saved on this computer.</source>
        <translation>إجاباتك محفوظة على هذا الحاسوب.</translation>
    </message>
</context>
<context>
    <name>LogSheet</name>
    <message>
        <source>Acknowledge all</source>
        <translation>تأكيد الاطلاع على الكل</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>التنبيهات</translation>
    </message>
    <message>
        <source>Alarms and orders</source>
        <translation>التنبيهات والأوامر</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>None since you began to watch.</source>
        <translation>لا شيء منذ بدأت المتابعة.</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>الأوامر</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>إعادة الإرسال</translation>
    </message>
</context>
<context>
    <name>MachineCard</name>
    <message>
        <source>Control</source>
        <translation>الضابط</translation>
    </message>
    <message>
        <source>Not looked at yet.</source>
        <translation>لم يُفحص بعد.</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>The sitting wants</source>
        <translation>تطلب الجلسة</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>هذا الحاسوب</translation>
    </message>
</context>
<context>
    <name>MachineSummary</name>
    <message>
        <source>Look again</source>
        <translation>افحص مرة أخرى</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>جارٍ الفحص…</translation>
    </message>
    <message>
        <source>Not looked at yet.</source>
        <translation>لم يُفحص بعد.</translation>
    </message>
    <message>
        <source>This computer is being looked at.</source>
        <translation>يجري فحص هذا الحاسوب.</translation>
    </message>
</context>
<context>
    <name>MagnifierPanel</name>
    <message>
        <source>Move the lens</source>
        <translation>تحريك العدسة</translation>
    </message>
    <message>
        <source>Stronger</source>
        <translation>أقوى</translation>
    </message>
    <message>
        <source>Weaker</source>
        <translation>أضعف</translation>
    </message>
</context>
<context>
    <name>MarkBar</name>
    <message>
        <source>Mark the selected words</source>
        <translation>وضع علامة على الكلمات المحددة</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Takes highlights and whole notes off the selected words (Delete)</source>
        <translation>يزيل التظليل والملاحظات الكاملة عن الكلمات المحددة (Delete)</translation>
    </message>
</context>
<context>
    <name>Marks</name>
    <message>
        <source>Highlight</source>
        <translation>تظليل</translation>
    </message>
    <message>
        <source>Highlight with a dashed line</source>
        <translation>تظليل بخط متقطع</translation>
    </message>
    <message>
        <source>Highlight with a wavy line</source>
        <translation>تظليل بخط متموج</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Note {number} on “{words}”: {note}</source>
        <translation>الملاحظة {number} على «{words}»: {note}</translation>
    </message>
    <message>
        <source>Note: {note}</source>
        <translation>ملاحظة: {note}</translation>
    </message>
    <message>
        <source>{kind} begins</source>
        <translation>بداية {kind}</translation>
    </message>
    <message>
        <source>{kind} ends</source>
        <translation>نهاية {kind}</translation>
    </message>
    <message>
        <source>{kind}: “{words}”</source>
        <translation>{kind}: «{words}»</translation>
    </message>
</context>
<context>
    <name>MatchingWidget</name>
    <message>
        <source>Answers to choose from</source>
        <translation>إجابات للاختيار</translation>
    </message>
    <message>
        <source>Press an answer, then its place.</source>
        <translation>اضغط على إجابة ثم على موضعها.</translation>
    </message>
    <message>
        <source>the answers</source>
        <translation>الإجابات</translation>
    </message>
    <message>
        <source>Put an answer here</source>
        <translation>ضع إجابة هنا</translation>
    </message>
</context>
<context>
    <name>MatrixWidget</name>
    <message>
        <source>This row takes no more than {n}. Clear one first.</source>
        <translation>لا يقبل هذا الصف أكثر من {n}. امسح واحدة أولًا.</translation>
    </message>
    <message>
        <source>“{column}” is taken as often as it may be. Clear it in another row first.</source>
        <translation>«{column}» مستعملة بقدر ما يُسمح. امسحها في صف آخر أولًا.</translation>
    </message>
</context>
<context>
    <name>MessageSheet</name>
    <message>
        <source>Message</source>
        <translation>رسالة</translation>
    </message>
</context>
<context>
    <name>MultipleChoiceWidget</name>
    <message>
        <source>{count} of {most} chosen</source>
        <translation>اختير {count} من {most}</translation>
    </message>
    <message>
        <source>{chosen}. Clear one before choosing another.</source>
        <translation>{chosen}. امسح واحدة قبل اختيار أخرى.</translation>
    </message>
    <message>
        <source>Choose at least {n}. None chosen yet.</source>
        <translation>اختر {n} على الأقل. لم يُختر شيء بعد.</translation>
    </message>
    <message>
        <source>Choose up to {n}. None chosen yet.</source>
        <translation>اختر {n} على الأكثر. لم يُختر شيء بعد.</translation>
    </message>
    <message>
        <source>Choose {n}. None chosen yet.</source>
        <translation>اختر {n}. لم يُختر شيء بعد.</translation>
    </message>
    <message>
        <source>None chosen yet.</source>
        <translation>لم يُختر شيء بعد.</translation>
    </message>
    <message>
        <source>{count} chosen</source>
        <translation>اختير {count}</translation>
    </message>
</context>
<context>
    <name>NavSquare</name>
    <message>
        <source>Question {number}</source>
        <translation>السؤال {number}</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>معلومات</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>أُجيب عنه</translation>
    </message>
    <message>
        <source>flagged</source>
        <translation>عليه علامة</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>بلا إجابة</translation>
    </message>
    <message>
        <source>not visited</source>
        <translation>لم يُزَر</translation>
    </message>
    <message>
        <source>partly answered</source>
        <translation>إجابة جزئية</translation>
    </message>
    <message>
        <source>read</source>
        <translation>قُرئ</translation>
    </message>
    <message>
        <source>current</source>
        <translation>الحالي</translation>
    </message>
    <message>
        <source>cannot be opened from here</source>
        <translation>لا يمكن فتحه من هنا</translation>
    </message>
</context>
<context>
    <name>NavigatorStrip</name>
    <message>
        <source>Questions</source>
        <translation>الأسئلة</translation>
    </message>
</context>
<context>
    <name>NotLockedLine</name>
    <message>
        <source>Not locked: this computer does not keep other programs away from the test.</source>
        <translation>غير مقفل: هذا الحاسوب لا يُبقي البرامج الأخرى بعيدة عن الاختبار.</translation>
    </message>
</context>
<context>
    <name>NoteCard</name>
    <message>
        <source>All notes</source>
        <translation>كل الملاحظات</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>The note is full.</source>
        <translation>الملاحظة ممتلئة.</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>كتابة ملاحظة</translation>
    </message>
</context>
<context>
    <name>NoteSheet</name>
    <message>
        <source>About</source>
        <translation>بشأن</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>بكلماتك</translation>
    </message>
    <message>
        <source>It stands in the log of the test and is counted in reports. The candidate is not told.</source>
        <translation>يُدوَّن في سجل الاختبار ويُحصى في التقارير. ولا يُبلَّغ به المرشح.</translation>
    </message>
    <message>
        <source>Note an irregularity</source>
        <translation>تدوين مخالفة</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>تدوينها</translation>
    </message>
    <message>
        <source>Say in your own words what it was.</source>
        <translation>صف بكلماتك ما حدث.</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>ما حدث</translation>
    </message>
</context>
<context>
    <name>NoteSign</name>
    <message>
        <source>Note {number}: {note}</source>
        <translation>الملاحظة {number}: {note}</translation>
    </message>
</context>
<context>
    <name>NotepadPanel</name>
    <message>
        <source>Room for {left} characters more.</source>
        <translation>يتسع لعدد {left} من الأحرف بعد.</translation>
    </message>
    <message>
        <source>The notepad is full: {most} characters.</source>
        <translation>المفكرة ممتلئة: {most} حرف.</translation>
    </message>
</context>
<context>
    <name>NotesPanel</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Notes on this page</source>
        <translation>ملاحظات هذه الصفحة</translation>
    </message>
    <message>
        <source>There are no notes yet. Select words in a text, then choose Note or press Ctrl+M.</source>
        <translation>لا ملاحظات بعد. حدد كلمات في نص، ثم اختر «ملاحظة» أو اضغط على Ctrl+M.</translation>
    </message>
</context>
<context>
    <name>NumericWidget</name>
    <message>
        <source>Your answer</source>
        <translation>إجابتك</translation>
    </message>
    <message>
        <source>{name}, {unit}</source>
        <translation>{name}، {unit}</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>الوحدة</translation>
    </message>
    <message>
        <source>This does not read as a number. It is kept as you typed it.</source>
        <translation>لا يُقرأ هذا عددًا. يُحفظ كما كتبته.</translation>
    </message>
</context>
<context>
    <name>OpeningView</name>
    <message>
        <source>Opening…</source>
        <translation>جارٍ الفتح…</translation>
    </message>
</context>
<context>
    <name>OptionCard</name>
    <message>
        <source>Ruled out</source>
        <translation>مستبعَد</translation>
    </message>
</context>
<context>
    <name>OrderRow</name>
    <message>
        <source>Move {thing} up</source>
        <translation>تحريك {thing} إلى أعلى</translation>
    </message>
    <message>
        <source>Move {thing} down</source>
        <translation>تحريك {thing} إلى أسفل</translation>
    </message>
    <message>
        <source>Take {thing} out of the order</source>
        <translation>إخراج {thing} من الترتيب</translation>
    </message>
    <message>
        <source>Put {thing} next</source>
        <translation>وضع {thing} تاليًا</translation>
    </message>
</context>
<context>
    <name>OrderSheets</name>
    <message>
        <source>Cancel it now</source>
        <translation>ألغِه الآن</translation>
    </message>
    <message>
        <source>Cancel the test of {name}</source>
        <translation>إلغاء اختبار {name}</translation>
    </message>
    <message>
        <source>End it now</source>
        <translation>أنهِه الآن</translation>
    </message>
    <message>
        <source>End the test of {name}</source>
        <translation>إنهاء اختبار {name}</translation>
    </message>
    <message>
        <source>Give this time</source>
        <translation>امنح هذا الوقت</translation>
    </message>
    <message>
        <source>It is kept on the server, with your name.</source>
        <translation>يُحفظ على الخادم مع اسمك.</translation>
    </message>
    <message>
        <source>It is on the candidate&apos;s clock as soon as the computer hears of it.</source>
        <translation>يظهر على ساعة المرشّح حالما يعلم به الحاسوب.</translation>
    </message>
    <message>
        <source>It is shown over the test until it is dismissed.</source>
        <translation>تظهر فوق الاختبار إلى أن تُغلَق.</translation>
    </message>
    <message>
        <source>It is submitted as it is, with all that was answered. It cannot be opened again.</source>
        <translation>يُسلَّم كما هو بكل ما أُجيب عنه. ولا يمكن فتحه مرة أخرى.</translation>
    </message>
    <message>
        <source>It rests until staff let it go on. Whether the clock stops was agreed before.</source>
        <translation>يتوقف إلى أن يسمح الطاقم بمتابعته. أما توقف الساعة فقد اتُّفق عليه سابقًا.</translation>
    </message>
    <message>
        <source>It stands in the log of the test.</source>
        <translation>يُدوَّن في سجل الاختبار.</translation>
    </message>
    <message>
        <source>Let all go on</source>
        <translation>متابعة الجميع</translation>
    </message>
    <message>
        <source>Let it go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Let {name} go on</source>
        <translation>السماح لـ{name} بالمتابعة</translation>
    </message>
    <message>
        <source>Lock all tests</source>
        <translation>قفل كل الاختبارات</translation>
    </message>
    <message>
        <source>Lock it</source>
        <translation>اقفله</translation>
    </message>
    <message>
        <source>Lock the test of {name}</source>
        <translation>قفل اختبار {name}</translation>
    </message>
    <message>
        <source>Message to all</source>
        <translation>رسالة إلى الجميع</translation>
    </message>
    <message>
        <source>Message to {name}</source>
        <translation>رسالة إلى {name}</translation>
    </message>
    <message>
        <source>More time for all</source>
        <translation>وقت إضافي للجميع</translation>
    </message>
    <message>
        <source>More time for {name}</source>
        <translation>وقت إضافي لـ{name}</translation>
    </message>
    <message>
        <source>Pause all tests</source>
        <translation>إيقاف كل الاختبارات مؤقتًا</translation>
    </message>
    <message>
        <source>Pause it</source>
        <translation>أوقفه مؤقتًا</translation>
    </message>
    <message>
        <source>Pause the test of {name}</source>
        <translation>إيقاف اختبار {name} مؤقتًا</translation>
    </message>
    <message>
        <source>Send it</source>
        <translation>أرسلها</translation>
    </message>
    <message>
        <source>Tell {count}</source>
        <translation>إبلاغ {count}</translation>
    </message>
    <message>
        <source>The candidate reads it, and it stands in the log.</source>
        <translation>يقرؤه المرشّح، ويُدوَّن في السجل.</translation>
    </message>
    <message>
        <source>The lock that is known here is opened, and no later one.</source>
        <translation>يُفتح القفل المعروف هنا، لا قفل لاحق.</translation>
    </message>
    <message>
        <source>The test ends and does not count. It cannot be opened again.</source>
        <translation>ينتهي الاختبار ولا يُحتسب. ولا يمكن فتحه مرة أخرى.</translation>
    </message>
    <message>
        <source>The test is covered until it is unlocked from here or at the computer.</source>
        <translation>يُغطّى الاختبار إلى أن يُفتح من هنا أو عند الحاسوب.</translation>
    </message>
    <message>
        <source>This goes to everybody whose test is under way: {count}.</source>
        <translation>يصل هذا إلى كل من اختباره جارٍ: {count}.</translation>
    </message>
    <message>
        <source>Unlock it</source>
        <translation>افتح القفل</translation>
    </message>
    <message>
        <source>Unlock the test of {name}</source>
        <translation>فتح قفل اختبار {name}</translation>
    </message>
    <message>
        <source>What staff have paused goes on. What a control has locked stays locked.</source>
        <translation>يتابع ما أوقفه الطاقم. وما قفلته المراقبة يبقى مقفلًا.</translation>
    </message>
</context>
<context>
    <name>OrderWidget</name>
    <message>
        <source>To place</source>
        <translation>للترتيب</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>مرتَّب</translation>
    </message>
    <message>
        <source>Held: {thing}. Arrow keys move it, Enter puts it down, Escape puts it back.</source>
        <translation>تم التقاط {thing}. الأسهم تحركه، ومفتاح Enter يضعه، ومفتاح Esc يعيده.</translation>
    </message>
    <message>
        <source>Put the next one here</source>
        <translation>ضع التالي هنا</translation>
    </message>
    <message>
        <source>place {n}</source>
        <translation>الموضع {n}</translation>
    </message>
    <message>
        <source>{n} of {all} placed</source>
        <translation>وُضع {n} من {all}</translation>
    </message>
    <message>
        <source>{thing}: place {n} of {count}.</source>
        <translation>{thing}: الموضع {n} من {count}.</translation>
    </message>
    <message>
        <source>Clear answer</source>
        <translation>مسح الإجابة</translation>
    </message>
    <message>
        <source>Keep this order</source>
        <translation>الإبقاء على هذا الترتيب</translation>
    </message>
    <message>
        <source>This order is your answer.</source>
        <translation>هذا الترتيب هو إجابتك.</translation>
    </message>
    <message>
        <source>Your answer ends with place {n} so far.</source>
        <translation>تنتهي إجابتك حتى الآن عند الموضع {n}.</translation>
    </message>
    <message>
        <source>Not answered yet. Move something, or keep this order.</source>
        <translation>لا إجابة بعد. حرّك شيئًا أو أبقِ هذا الترتيب.</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>Not right</source>
        <translation>غير صحيحة</translation>
    </message>
    <message>
        <source>Partly right</source>
        <translation>صحيحة جزئيًّا</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>صحيحة</translation>
    </message>
    <message>
        <source>Right answer</source>
        <translation>الإجابة الصحيحة</translation>
    </message>
    <message>
        <source>You can change your answer and check it again.</source>
        <translation>يمكنك تغيير إجابتك والتحقق منها مجددًا.</translation>
    </message>
    <message>
        <source>You can change your answer and check it {left}.</source>
        <translation>يمكنك تغيير إجابتك والتحقق منها {left}.</translation>
    </message>
    <message>
        <source>{score} of {maximum}</source>
        <translation>الدرجة: {score} (الحد الأقصى: {maximum})</translation>
    </message>
</context>
<context>
    <name>PageMarks</name>
    <message>
        <source>Caret on. Shift and arrows select.</source>
        <translation>المؤشر ظاهر. مفتاح Shift مع الأسهم يحدد.</translation>
    </message>
    <message>
        <source>Highlight removed</source>
        <translation>أُزيل التظليل</translation>
    </message>
    <message>
        <source>Marks removed</source>
        <translation>أُزيلت العلامات</translation>
    </message>
</context>
<context>
    <name>PageNotes</name>
    <message>
        <source>New note</source>
        <translation>ملاحظة جديدة</translation>
    </message>
    <message>
        <source>Note deleted</source>
        <translation>حُذفت الملاحظة</translation>
    </message>
    <message>
        <source>Note {number}</source>
        <translation>الملاحظة {number}</translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>Information</source>
        <translation>معلومات</translation>
    </message>
    <message>
        <source>Question {number}</source>
        <translation>السؤال {number}</translation>
    </message>
    <message>
        <source>Questions {first}–{last}</source>
        <translation>الأسئلة {first}–{last}</translation>
    </message>
</context>
<context>
    <name>PairBoard</name>
    <message>
        <source>{thing} is used already.</source>
        <translation>{thing} مستعمل من قبل.</translation>
    </message>
</context>
<context>
    <name>PairRow</name>
    <message>
        <source>{first} with {second}</source>
        <translation>{first} مع {second}</translation>
    </message>
    <message>
        <source>Delete takes the pair apart.</source>
        <translation>مفتاح Delete يفك الزوج.</translation>
    </message>
    <message>
        <source>Take apart {first} and {second}</source>
        <translation>فك {first} عن {second}</translation>
    </message>
</context>
<context>
    <name>PairRows</name>
    <message>
        <source>Pairs: {n} of {most}</source>
        <translation>الأزواج: {n} من {most}</translation>
    </message>
    <message>
        <source>Pairs: {n}</source>
        <translation>الأزواج: {n}</translation>
    </message>
</context>
<context>
    <name>PaneSwitch</name>
    <message>
        <source>Passage</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>الأسئلة</translation>
    </message>
    <message>
        <source>What is in view</source>
        <translation>المعروض</translation>
    </message>
</context>
<context>
    <name>PauseNote</name>
    <message>
        <source>After this one you have {breaks} left.</source>
        <translation>بعد هذه يبقى لك {breaks}.</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>استراحة</translation>
    </message>
    <message>
        <source>End the break</source>
        <translation>إنهاء الاستراحة</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>It lasts until you end it.</source>
        <translation>تستمر إلى أن تنهيها.</translation>
    </message>
    <message>
        <source>The break ends in one minute.</source>
        <translation>تنتهي الاستراحة بعد دقيقة واحدة.</translation>
    </message>
    <message>
        <source>The break lasts up to {length} and then ends by itself.</source>
        <translation>المدة القصوى للاستراحة: {length}، ثم تنتهي من تلقاء نفسها.</translation>
    </message>
    <message>
        <source>The test clock goes on.</source>
        <translation>ساعة الاختبار مستمرة.</translation>
    </message>
    <message>
        <source>The test clock is stopped, and the questions are hidden.</source>
        <translation>وقت الاختبار متوقف، والأسئلة مخفية.</translation>
    </message>
    <message>
        <source>The test clock is stopped.</source>
        <translation>ساعة الاختبار متوقفة.</translation>
    </message>
    <message>
        <source>The test is paused</source>
        <translation>الاختبار متوقف مؤقتًا</translation>
    </message>
    <message>
        <source>This is your last break.</source>
        <translation>هذه استراحتك الأخيرة.</translation>
    </message>
    <message>
        <source>Your answers are kept. The questions come back when the test goes on.</source>
        <translation>إجاباتك محفوظة. تعود الأسئلة عند متابعة الاختبار.</translation>
    </message>
    <message>
        <source>{time} of the break left</source>
        <translation>الوقت المتبقي من الاستراحة: {time}</translation>
    </message>
</context>
<context>
    <name>Photo</name>
    <message>
        <source>Photo of the candidate</source>
        <translation>صورة المرشح</translation>
    </message>
</context>
<context>
    <name>PictureBoard</name>
    <message>
        <source>Enlarge</source>
        <translation>تكبير</translation>
    </message>
    <message>
        <source>Enlarge the picture</source>
        <translation>تكبير الصورة</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>تصغير</translation>
    </message>
</context>
<context>
    <name>PictureCanvas</name>
    <message>
        <source>Picture: {alt}</source>
        <translation>صورة: {alt}</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>صورة</translation>
    </message>
</context>
<context>
    <name>PinEntry</name>
    <message>
        <source>Proctor PIN</source>
        <translation>رمز PIN للمراقب</translation>
    </message>
    <message>
        <source>This PIN is not right.</source>
        <translation>رمز PIN هذا غير صحيح.</translation>
    </message>
    <message>
        <source>Try again in {time}.</source>
        <translation>الوقت المتبقي قبل المحاولة من جديد: {time}.</translation>
    </message>
</context>
<context>
    <name>PinPanel</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>جارٍ الفحص…</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
</context>
<context>
    <name>PocketPanel</name>
    <message>
        <source>Type digits and signs; Enter calculates.</source>
        <translation>اكتب أرقامًا وعلامات؛ ومفتاح Enter يحسب.</translation>
    </message>
</context>
<context>
    <name>PopupList</name>
    <message>
        <source>Empty</source>
        <translation>فارغ</translation>
    </message>
</context>
<context>
    <name>PracticeView</name>
    <message>
        <source>Any test, by lot. New ones come first.</source>
        <translation>أي اختبار بالقرعة. الاختبارات الجديدة تأتي أولًا.</translation>
    </message>
    <message>
        <source>At random</source>
        <translation>عشوائيًّا</translation>
    </message>
    <message>
        <source>Choose for me</source>
        <translation>اختر لي</translation>
    </message>
    <message>
        <source>Choosing…</source>
        <translation>جارٍ الاختيار…</translation>
    </message>
    <message>
        <source>Done {times}</source>
        <translation>سبق أداؤه {times}</translation>
    </message>
    <message>
        <source>Enter the code</source>
        <translation>إدخال الرمز</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>How a test is chosen</source>
        <translation>كيف يُختار الاختبار</translation>
    </message>
    <message>
        <source>How a test is chosen for you</source>
        <translation>كيف يُختار لك الاختبار</translation>
    </message>
    <message>
        <source>In turn</source>
        <translation>بالدور</translation>
    </message>
    <message>
        <source>Least used</source>
        <translation>الأقل استعمالًا</translation>
    </message>
    <message>
        <source>Looking for tests…</source>
        <translation>جارٍ البحث عن اختبارات…</translation>
    </message>
    <message>
        <source>My attempts</source>
        <translation>محاولاتي</translation>
    </message>
    <message>
        <source>No practice tests yet</source>
        <translation>لا اختبارات تدريبية بعد</translation>
    </message>
    <message>
        <source>Not done yet</source>
        <translation>لم يُؤدَّ بعد</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>التدريب</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>تسجيل الخروج</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>بدء</translation>
    </message>
    <message>
        <source>Tests</source>
        <translation>الاختبارات</translation>
    </message>
    <message>
        <source>The test that was used least on this computer. New ones come first.</source>
        <translation>الاختبار الأقل استعمالًا على هذا الحاسوب. الاختبارات الجديدة تأتي أولًا.</translation>
    </message>
    <message>
        <source>The test that was used longest ago. New ones come first.</source>
        <translation>الاختبار الذي مضى على استعماله أطول وقت. الاختبارات الجديدة تأتي أولًا.</translation>
    </message>
    <message>
        <source>They appear here as soon as your organisation sends them to this computer, or somebody brings them as a file.</source>
        <translation>تظهر هنا فور أن ترسلها مؤسستك إلى هذا الحاسوب، أو يحضرها أحد في ملف.</translation>
    </message>
    <message>
        <source>best {score} of {maximum}</source>
        <translation>الأفضل {score} من {maximum}</translation>
    </message>
    <message>
        <source>{name}: nothing here counts, and you can leave a test and go on later.</source>
        <translation>{name}: لا شيء هنا يُحتسب، ويمكنك مغادرة اختبار ومتابعته لاحقًا.</translation>
    </message>
</context>
<context>
    <name>PreviewView</name>
    <message>
        <source>Carrel preview</source>
        <translation>معاينة Carrel</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>صفحة</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>تحقّق</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>فاتح أو داكن</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source>Mistakes</source>
        <translation>أخطاء</translation>
    </message>
    <message>
        <source>a person marks</source>
        <translation>يصحِّح شخص</translation>
    </message>
</context>
<context>
    <name>ProctorPanel</name>
    <message>
        <source>Leave the test</source>
        <translation>مغادرة الاختبار</translation>
    </message>
    <message>
        <source>Stay in the test</source>
        <translation>البقاء في الاختبار</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>مغادرة</translation>
    </message>
    <message>
        <source>Only a proctor can do this. The answers are kept, and the test can go on later.</source>
        <translation>لا يفعل هذا إلا المراقب. الإجابات محفوظة، ويمكن متابعة الاختبار لاحقًا.</translation>
    </message>
    <message>
        <source>No proctor PIN is set. The answers are kept, and the test can go on later.</source>
        <translation>لم يُحدَّد رمز PIN للمراقب. الإجابات محفوظة، ويمكن متابعة الاختبار لاحقًا.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>جارٍ الفحص…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>جارٍ الحفظ…</translation>
    </message>
    <message>
        <source>The answers are kept. Leaving is recorded, and the test is then locked until a proctor opens it.</source>
        <translation>الإجابات محفوظة. تُسجَّل المغادرة، ثم يُقفَل الاختبار إلى أن يفتحه مراقب.</translation>
    </message>
    <message>
        <source>Your answers are kept. You can go on with this test later.</source>
        <translation>إجاباتك محفوظة. يمكنك متابعة هذا الاختبار لاحقًا.</translation>
    </message>
</context>
<context>
    <name>ProctorView</name>
    <message>
        <source>Accommodations</source>
        <translation>التسهيلات</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>الأسئلة المُجاب عنها</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>المرشح</translation>
    </message>
    <message>
        <source>Close the panel</source>
        <translation>إغلاق اللوحة</translation>
    </message>
    <message>
        <source>Earlier ones: {n}. All are in the log.</source>
        <translation>حوادث أسبق: {n}. كلها في السجل.</translation>
    </message>
    <message>
        <source>End the test</source>
        <translation>إنهاء الاختبار</translation>
    </message>
    <message>
        <source>Give more time</source>
        <translation>منح وقت إضافي</translation>
    </message>
    <message>
        <source>Hand over to another computer</source>
        <translation>تسليم إلى حاسوب آخر</translation>
    </message>
    <message>
        <source>Latest incidents</source>
        <translation>أحدث الحوادث</translation>
    </message>
    <message>
        <source>Leave the test</source>
        <translation>مغادرة الاختبار</translation>
    </message>
    <message>
        <source>Let the test go on</source>
        <translation>السماح باستمرار الاختبار</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>القفل</translation>
    </message>
    <message>
        <source>Note an irregularity</source>
        <translation>تدوين مخالفة</translation>
    </message>
    <message>
        <source>Nothing was recorded.</source>
        <translation>لم يُسجَّل شيء.</translation>
    </message>
    <message>
        <source>Pause the test</source>
        <translation>إيقاف الاختبار مؤقتًا</translation>
    </message>
    <message>
        <source>Proctor&apos;s panel</source>
        <translation>لوحة المراقب</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>محفوظ</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>الإرسال</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>الاختبار</translation>
    </message>
    <message>
        <source>The panel closes by itself after {time} without a key.</source>
        <translation>تُغلق اللوحة تلقائيًا بعد {time} دون ضغط أي مفتاح.</translation>
    </message>
    <message>
        <source>The questions are hidden, nothing is taken, and the clock goes on.</source>
        <translation>الأسئلة مخفية، ولا يُقبل شيء، والساعة مستمرة.</translation>
    </message>
    <message>
        <source>The questions are hidden, nothing is taken, and the clock is stopped.</source>
        <translation>الأسئلة مخفية، ولا يُقبل شيء، والساعة متوقفة.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>ما يمكن فعله</translation>
    </message>
    <message>
        <source>desk {desk}</source>
        <translation>المقعد {desk}</translation>
    </message>
    <message>
        <source>{name} is here.</source>
        <translation>{name} موجود هنا.</translation>
    </message>
</context>
<context>
    <name>ProgressPlot</name>
    <message>
        <source>Progress over {count} attempts: {first} on {first_day}, {last} on {last_day}, the best {best}</source>
        <translation>التقدم، عدد المحاولات {count}: {first} في {first_day}، و{last} في {last_day}، والأفضل {best}</translation>
    </message>
    <message>
        <source>Progress: nothing to show yet</source>
        <translation>التقدم: لا شيء للعرض بعد</translation>
    </message>
</context>
<context>
    <name>ReadAloudPanel</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Choice {number}</source>
        <translation>الخيار {number}</translation>
    </message>
    <message>
        <source>Choose what is read.</source>
        <translation>اختر ما يُقرأ.</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>أسرع</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>معلومات</translation>
    </message>
    <message>
        <source>On</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Paused: {name}</source>
        <translation>متوقف مؤقتًا: {name}</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>السؤال</translation>
    </message>
    <message>
        <source>Question {number}</source>
        <translation>السؤال {number}</translation>
    </message>
    <message>
        <source>Reading: {name}</source>
        <translation>تُقرأ: {name}</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>أبطأ</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>The voice broke off. Try again.</source>
        <translation>انقطع الصوت. حاول مجددًا.</translation>
    </message>
    <message>
        <source>This computer has no voice to read with. Tell the proctor if you need one.</source>
        <translation>ليس لهذا الحاسوب صوت يقرأ به. أخبر المراقب إن احتجت إليه.</translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <source>Passage</source>
        <translation>النص</translation>
    </message>
</context>
<context>
    <name>Readout</name>
    <message>
        <source>Result: {number}</source>
        <translation>النتيجة: {number}</translation>
    </message>
</context>
<context>
    <name>ReceiptDocument</name>
    <message>
        <source>Answered</source>
        <translation>الأسئلة المُجاب عنها</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>المرشح</translation>
    </message>
    <message>
        <source>Candidate number</source>
        <translation>رقم المرشح</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>وقت الانتهاء</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256)</source>
        <translation>البصمة (SHA-256)</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>كيف انتهى</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>الإيصال</translation>
    </message>
    <message>
        <source>Receipt code</source>
        <translation>رمز الإيصال</translation>
    </message>
    <message>
        <source>Receipt {code}</source>
        <translation>الإيصال {code}</translation>
    </message>
    <message>
        <source>Sitting</source>
        <translation>الجلسة</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>الاختبار</translation>
    </message>
    <message>
        <source>The code and the fingerprint are made of all answers, the test and the time of its end. They prove that the answers on record are the ones that were given.</source>
        <translation>يُستخرج الرمز والبصمة من كل الإجابات ومن الاختبار ووقت انتهائه. وهما يثبتان أن الإجابات المسجلة هي التي أُعطيت.</translation>
    </message>
    <message>
        <source>desk {desk}</source>
        <translation>المقعد {desk}</translation>
    </message>
</context>
<context>
    <name>ReleaseCodeCard</name>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>جارٍ الفتح…</translation>
    </message>
    <message>
        <source>Release code</source>
        <translation>رمز الفتح</translation>
    </message>
    <message>
        <source>Unlock the test</source>
        <translation>فتح الاختبار</translation>
    </message>
</context>
<context>
    <name>ResultDetails</name>
    <message>
        <source>Chart</source>
        <translation>رسم بياني</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>معلومات</translation>
    </message>
    <message>
        <source>Out of</source>
        <translation>الدرجة القصوى</translation>
    </message>
    <message>
        <source>Pauses are left out.</source>
        <translation>فترات الإيقاف المؤقت غير محسوبة.</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>الدرجات</translation>
    </message>
    <message>
        <source>Points by section</source>
        <translation>الدرجات حسب القسم</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>السؤال</translation>
    </message>
    <message>
        <source>Question by question</source>
        <translation>سؤالًا سؤالًا</translation>
    </message>
    <message>
        <source>Question {n}</source>
        <translation>السؤال {n}</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>الأسئلة</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>القسم</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>الأقسام</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>جدول</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Time spent</source>
        <translation>الوقت المستغرق</translation>
    </message>
    <message>
        <source>Time spent by question</source>
        <translation>الوقت المستغرق حسب السؤال</translation>
    </message>
    <message>
        <source>Time spent by section</source>
        <translation>الوقت المستغرق حسب القسم</translation>
    </message>
    <message>
        <source>To be marked</source>
        <translation>بانتظار التصحيح</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>بلا إجابة</translation>
    </message>
    <message>
        <source>to be marked, of {maximum}</source>
        <translation>بانتظار التصحيح، من {maximum}</translation>
    </message>
    <message>
        <source>{n} to be marked</source>
        <translation>{n} بانتظار التصحيح</translation>
    </message>
    <message>
        <source>{score} of {maximum}</source>
        <translation>{score} من {maximum}</translation>
    </message>
</context>
<context>
    <name>ResultView</name>
    <message>
        <source>Finish</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>التقدير</translation>
    </message>
    <message>
        <source>Grade so far</source>
        <translation>التقدير حتى الآن</translation>
    </message>
    <message>
        <source>No grade reached</source>
        <translation>دون تقدير</translation>
    </message>
    <message>
        <source>Not passed so far.</source>
        <translation>لم تُبلغ درجة النجاح حتى الآن.</translation>
    </message>
    <message>
        <source>Not passed.</source>
        <translation>لم تُبلغ درجة النجاح.</translation>
    </message>
    <message>
        <source>Passed.</source>
        <translation>النتيجة: نجاح.</translation>
    </message>
    <message>
        <source>The pass mark is {points}.</source>
        <translation>درجة النجاح: {points}.</translation>
    </message>
    <message>
        <source>The score can still rise.</source>
        <translation>ما زال من الممكن أن ترتفع الدرجة.</translation>
    </message>
    <message>
        <source>Your organisation has released this result. It is the one that counts.</source>
        <translation>أصدرت مؤسستك هذه النتيجة. إنها النتيجة المعتمدة.</translation>
    </message>
    <message>
        <source>of {points}</source>
        <translation>الحد الأقصى: {points}</translation>
    </message>
    <message>
        <source>Your result</source>
        <translation>نتيجتك</translation>
    </message>
    <message>
        <source>There is no result yet. It appears here when it comes.</source>
        <translation>لا نتيجة بعد. تظهر هنا عند وصولها.</translation>
    </message>
    <message>
        <source>You can still pass.</source>
        <translation>ما زال بإمكانك النجاح.</translation>
    </message>
    <message>
        <source>Your grade can go up with it.</source>
        <translation>وقد يرتفع تقديرك معها.</translation>
    </message>
    <message>
        <source>Your result so far</source>
        <translation>نتيجتك حتى الآن</translation>
    </message>
</context>
<context>
    <name>ReviewRow</name>
    <message>
        <source>Information</source>
        <translation>معلومات</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>قُرئ</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>لم يُقرأ بعد</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>أُجيب عنه</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>بلا إجابة</translation>
    </message>
    <message>
        <source>Partly answered</source>
        <translation>إجابة جزئية</translation>
    </message>
    <message>
        <source>flagged</source>
        <translation>عليه علامة</translation>
    </message>
</context>
<context>
    <name>ReviewSection</name>
    <message>
        <source>Questions</source>
        <translation>الأسئلة</translation>
    </message>
    <message>
        <source>{done} of {all} answered</source>
        <translation>أُجيب عن {done} من {all}</translation>
    </message>
</context>
<context>
    <name>ReviewView</name>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Which questions are shown</source>
        <translation>أي الأسئلة تُعرض</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>شبكة</translation>
    </message>
    <message>
        <source>List</source>
        <translation>قائمة</translation>
    </message>
    <message>
        <source>How questions are shown</source>
        <translation>كيف تُعرض الأسئلة</translation>
    </message>
    <message>
        <source>Answered {n}</source>
        <translation>أُجيب عنها {n}</translation>
    </message>
    <message>
        <source>Back to the test</source>
        <translation>العودة إلى الاختبار</translation>
    </message>
    <message>
        <source>Go to next unanswered</source>
        <translation>إلى السؤال التالي غير المُجاب</translation>
    </message>
    <message>
        <source>No question is answered yet.</source>
        <translation>لم يُجَب عن أي سؤال بعد.</translation>
    </message>
    <message>
        <source>Press a question that is open to go to it.</source>
        <translation>اضغط على سؤال مفتوح للذهاب إليه.</translation>
    </message>
    <message>
        <source>Submit</source>
        <translation>تسليم</translation>
    </message>
    <message>
        <source>Review your answers</source>
        <translation>راجع إجاباتك</translation>
    </message>
    <message>
        <source>{answered} of {all} answered.</source>
        <translation>الأسئلة المُجاب عنها: {answered}، والمجموع: {all}.</translation>
    </message>
    <message>
        <source>Press a question to go back to it.</source>
        <translation>اضغط على سؤال للعودة إليه.</translation>
    </message>
    <message>
        <source>All {n}</source>
        <translation>الكل {n}</translation>
    </message>
    <message>
        <source>Unanswered {n}</source>
        <translation>بلا إجابة {n}</translation>
    </message>
    <message>
        <source>Flagged {n}</source>
        <translation>عليها علامة {n}</translation>
    </message>
    <message>
        <source>Every question is answered.</source>
        <translation>أُجيب عن كل الأسئلة.</translation>
    </message>
    <message>
        <source>No question is flagged.</source>
        <translation>لا سؤال عليه علامة.</translation>
    </message>
</context>
<context>
    <name>RichText</name>
    <message>
        <source>Picture missing</source>
        <translation>الصورة مفقودة</translation>
    </message>
    <message>
        <source>Picture missing: {shows}</source>
        <translation>الصورة مفقودة: {shows}</translation>
    </message>
</context>
<context>
    <name>RoomPage</name>
    <message>
        <source>Alarms and orders</source>
        <translation>التنبيهات والأوامر</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>جارٍ سؤال الخادم…</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>المرشّحون</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>كبيرة</translation>
    </message>
    <message>
        <source>Let all go on</source>
        <translation>متابعة الجميع</translation>
    </message>
    <message>
        <source>Lock all</source>
        <translation>قفل الجميع</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>متوسطة</translation>
    </message>
    <message>
        <source>Message to all</source>
        <translation>رسالة إلى الجميع</translation>
    </message>
    <message>
        <source>More time for all</source>
        <translation>وقت إضافي للجميع</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>يحتاج إلى انتباه</translation>
    </message>
    <message>
        <source>Nobody is on the roster of this sitting.</source>
        <translation>لا أحد في قائمة هذه الجلسة.</translation>
    </message>
    <message>
        <source>Nobody, as far as is known.</source>
        <translation>لا أحد، بقدر ما هو معروف.</translation>
    </message>
    <message>
        <source>Not seen</source>
        <translation>غير ظاهر</translation>
    </message>
    <message>
        <source>Other room</source>
        <translation>قاعة أخرى</translation>
    </message>
    <message>
        <source>Pause all</source>
        <translation>إيقاف الجميع مؤقتًا</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>تسجيل الخروج</translation>
    </message>
    <message>
        <source>Size of the tiles</source>
        <translation>حجم البطاقات</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>صغيرة</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>الصوت</translation>
    </message>
    <message>
        <source>The server does not answer</source>
        <translation>الخادم لا يجيب</translation>
    </message>
    <message>
        <source>This computer plays no sound.</source>
        <translation>هذا الحاسوب لا يشغّل صوتًا.</translation>
    </message>
    <message>
        <source>To all whose test is under way: {n}</source>
        <translation>إلى كل من اختباره جارٍ: {n}</translation>
    </message>
    <message>
        <source>Which candidates</source>
        <translation>أيّ المرشّحين</translation>
    </message>
    <message>
        <source>{n} under way</source>
        <translation>{n} قيد التقدّم</translation>
    </message>
</context>
<context>
    <name>RosterList</name>
    <message>
        <source>Nobody has this name or number.</source>
        <translation>لا أحد بهذا الاسم أو الرقم.</translation>
    </message>
    <message>
        <source>Nobody is on the roster of this sitting.</source>
        <translation>لا أحد في قائمة هذه الجلسة.</translation>
    </message>
    <message>
        <source>Not over: {n}</source>
        <translation>لم ينتهِ: {n}</translation>
    </message>
    <message>
        <source>Search by name or number</source>
        <translation>ابحث بالاسم أو الرقم</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>عرض المزيد</translation>
    </message>
    <message>
        <source>The roster is being read…</source>
        <translation>تُقرأ القائمة…</translation>
    </message>
    <message>
        <source>{n} of {candidates}</source>
        <translation>{n} من {candidates}</translation>
    </message>
</context>
<context>
    <name>RosterRowView</name>
    <message>
        <source>Desk {desk}</source>
        <translation>المقعد {desk}</translation>
    </message>
    <message>
        <source>Go on…</source>
        <translation>متابعة…</translation>
    </message>
    <message>
        <source>Launch again…</source>
        <translation>إطلاق من جديد…</translation>
    </message>
    <message>
        <source>Launch…</source>
        <translation>إطلاق…</translation>
    </message>
</context>
<context>
    <name>RuleOutButton</name>
    <message>
        <source>Bring back: {option}</source>
        <translation>إعادة: {option}</translation>
    </message>
    <message>
        <source>Rule out: {option}</source>
        <translation>استبعاد: {option}</translation>
    </message>
</context>
<context>
    <name>SaveIndicator</name>
    <message>
        <source>Kept on this computer</source>
        <translation>محفوظ على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Not kept</source>
        <translation>بلا حفظ</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>لم يُحفظ بعد</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>لم يُرسل</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>لم يُرسل بعد</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>محفوظ</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>حُفظ {time}</translation>
    </message>
    <message>
        <source>Sent {time}</source>
        <translation>أُرسل {time}</translation>
    </message>
</context>
<context>
    <name>SectionChip</name>
    <message>
        <source>{done} of {all}</source>
        <translation>{done} من {all}</translation>
    </message>
    <message>
        <source>{title}, {count} answered</source>
        <translation>{title}، أُجيب عن {count}</translation>
    </message>
</context>
<context>
    <name>SelectButton</name>
    <message>
        <source>Choose</source>
        <translation>اختر</translation>
    </message>
    <message>
        <source>nothing chosen</source>
        <translation>لم يُختر شيء</translation>
    </message>
</context>
<context>
    <name>SelectPointWidget</name>
    <message>
        <source>1 point set</source>
        <translation>وُضعت نقطة واحدة</translation>
    </message>
    <message>
        <source>Arrow keys move a cross-hair, with Shift in larger steps. Space sets a point.</source>
        <translation>تحرك الأسهم علامة التصويب، ومع Shift بخطوات أكبر. مفتاح المسافة يضع نقطة.</translation>
    </message>
    <message>
        <source>Click on the picture to set a point.</source>
        <translation>انقر على الصورة لوضع نقطة.</translation>
    </message>
    <message>
        <source>Click on the picture, or move the cross-hair by arrow keys and press Space.</source>
        <translation>انقر على الصورة، أو حرّك علامة التصويب بالأسهم واضغط على مفتاح المسافة.</translation>
    </message>
    <message>
        <source>Move by buttons</source>
        <translation>التحريك بالأزرار</translation>
    </message>
    <message>
        <source>Point removed.</source>
        <translation>أُزيلت النقطة.</translation>
    </message>
    <message>
        <source>Point set. Drag it, or use the arrow keys. Delete removes it.</source>
        <translation>وُضعت النقطة. اسحبها أو استعمل الأسهم. مفتاح Delete يزيلها.</translation>
    </message>
    <message>
        <source>Point {number} of {count}, {where}</source>
        <translation>النقطة {number} من {count}، {where}</translation>
    </message>
    <message>
        <source>Point, {where}</source>
        <translation>نقطة، {where}</translation>
    </message>
    <message>
        <source>{count} of {most} points set</source>
        <translation>عدد النقاط الموضوعة: {count} من {most}</translation>
    </message>
    <message>
        <source>{count} of {most} points set. Remove one before setting another.</source>
        <translation>عدد النقاط الموضوعة: {count} من {most}. أزل واحدة قبل وضع أخرى.</translation>
    </message>
    <message>
        <source>{count} points set</source>
        <translation>عدد النقاط الموضوعة: {count}</translation>
    </message>
    <message>
        <source>{x} % from the left, {y} % from the top</source>
        <translation>{x} % من اليسار، {y} % من الأعلى</translation>
    </message>
    <message>
        <source>Arrow keys move it, Delete removes it.</source>
        <translation>تحركها الأسهم، ويزيلها Delete.</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>It stands in the log of the test.</source>
        <translation>يُدوَّن في سجل الاختبار.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
</context>
<context>
    <name>SheetPanel</name>
    <message>
        <source>Find</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Find in this sheet</source>
        <translation>البحث في هذه الورقة</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>غير موجود</translation>
    </message>
    <message>
        <source>The next place</source>
        <translation>الموضع التالي</translation>
    </message>
    <message>
        <source>The place before</source>
        <translation>الموضع السابق</translation>
    </message>
    <message>
        <source>{at} of {count}</source>
        <translation>{at} من {count}</translation>
    </message>
</context>
<context>
    <name>Sheets</name>
    <message>
        <source>End it now</source>
        <translation>إنهاؤه الآن</translation>
    </message>
    <message>
        <source>End the test</source>
        <translation>إنهاء الاختبار</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>تسليم</translation>
    </message>
    <message>
        <source>Hand over to another computer</source>
        <translation>تسليم إلى حاسوب آخر</translation>
    </message>
    <message>
        <source>It is submitted as it is, with all that was answered. It cannot be opened again.</source>
        <translation>يُسلَّم كما هو، بكل ما أُجيب عنه. ولا يمكن فتحه مرة أخرى.</translation>
    </message>
    <message>
        <source>It rests until a proctor lets it go on. Whether the clock stops was agreed before.</source>
        <translation>يتوقف إلى أن يسمح مراقب باستمراره. أما توقّف الساعة فقد اتُّفق عليه مسبقًا.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>مغادرة</translation>
    </message>
    <message>
        <source>Leave the test</source>
        <translation>مغادرة الاختبار</translation>
    </message>
    <message>
        <source>Pause it</source>
        <translation>إيقافه مؤقتًا</translation>
    </message>
    <message>
        <source>Pause the test</source>
        <translation>إيقاف الاختبار مؤقتًا</translation>
    </message>
    <message>
        <source>The candidate reads it, and it stands in the log.</source>
        <translation>يقرؤه المرشح، ويُدوَّن في السجل.</translation>
    </message>
    <message>
        <source>The computer is free again. The answers are kept, and the test can go on later.</source>
        <translation>يصبح الحاسوب حرًّا من جديد. الإجابات محفوظة، ويمكن متابعة الاختبار لاحقًا.</translation>
    </message>
    <message>
        <source>The test ends on this computer: what was answered goes along, and nothing more is taken here. The file is written into {folder}</source>
        <translation>ينتهي الاختبار على هذا الحاسوب: تنتقل الإجابات معه ولا يُقبل شيء هنا بعد ذلك. يُكتب الملف في {folder}</translation>
    </message>
    <message>
        <source>The test goes into a file here. Take a stick that can be carried to the other computer.</source>
        <translation>يوضع الاختبار هنا في ملف. استعمل وحدة تخزين يمكن حملها إلى الحاسوب الآخر.</translation>
    </message>
    <message>
        <source>Use this folder</source>
        <translation>استعمال هذا المجلد</translation>
    </message>
</context>
<context>
    <name>ShortTextWidget</name>
    <message>
        <source>Your answer</source>
        <translation>إجابتك</translation>
    </message>
    <message>
        <source>{count}. The limit is {most}.</source>
        <translation>{count}. الحد {most}.</translation>
    </message>
    <message>
        <source>No more than {most}.</source>
        <translation>الحد الأقصى: {most}.</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Every candidate of a sitting, live, through the server. No exam needs it: without a network all goes on, and is done at the computers.</source>
        <translation>كل مرشّح في الجلسة مباشرةً عبر الخادم. لا يحتاج إليه أي اختبار: فمن دون شبكة يستمر كل شيء، ويُنجَز عند الحواسيب.</translation>
    </message>
    <message>
        <source>Its address, such as https://exams.example</source>
        <translation>عنوانه، مثل https://exams.example</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>جارٍ تسجيل الدخول…</translation>
    </message>
    <message>
        <source>The session has ended.</source>
        <translation>انتهت الجلسة.</translation>
    </message>
    <message>
        <source>Watch a room</source>
        <translation>متابعة قاعة</translation>
    </message>
    <message>
        <source>You are not signed in any more</source>
        <translation>لم تعد مسجّل الدخول</translation>
    </message>
</context>
<context>
    <name>SignInSheet</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>جارٍ التحقق…</translation>
    </message>
    <message>
        <source>For the proctor</source>
        <translation>للمراقب</translation>
    </message>
    <message>
        <source>It opens a panel over the test. The questions are hidden then, and the clock goes on.</source>
        <translation>يفتح لوحة فوق الاختبار. تُخفى الأسئلة عندئذ، وتستمر الساعة.</translation>
    </message>
    <message>
        <source>Leave the test</source>
        <translation>مغادرة الاختبار</translation>
    </message>
    <message>
        <source>Open the panel</source>
        <translation>فتح اللوحة</translation>
    </message>
    <message>
        <source>Proctor PIN</source>
        <translation>رمز PIN للمراقب</translation>
    </message>
    <message>
        <source>Proctor PIN or unlock code</source>
        <translation>رمز PIN للمراقب أو رمز فتح القفل</translation>
    </message>
    <message>
        <source>This PIN is not right.</source>
        <translation>رمز PIN هذا غير صحيح.</translation>
    </message>
    <message>
        <source>This code is not right.</source>
        <translation>هذا الرمز غير صحيح.</translation>
    </message>
    <message>
        <source>This is neither a PIN nor the code that is asked for now.</source>
        <translation>ليس هذا رمز PIN ولا الرمز المطلوب الآن.</translation>
    </message>
    <message>
        <source>Unlock code</source>
        <translation>رمز فتح القفل</translation>
    </message>
</context>
<context>
    <name>SignInView</name>
    <message>
        <source>Sign in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Candidate number</source>
        <translation>رقم المرشح</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>التدريب</translation>
    </message>
    <message>
        <source>Set up this computer</source>
        <translation>إعداد هذا الحاسوب</translation>
    </message>
    <message>
        <source>Sign in to practise</source>
        <translation>سجِّل الدخول للتدريب</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>جارٍ تسجيل الدخول…</translation>
    </message>
    <message>
        <source>Wait {seconds} s</source>
        <translation>انتظر {seconds} ث</translation>
    </message>
    <message>
        <source>{tests} Practice counts for nothing.</source>
        <translation>{tests} التدريب لا يُحتسب.</translation>
    </message>
</context>
<context>
    <name>SittingList</name>
    <message>
        <source>Not here yet</source>
        <translation>ليست هنا بعد</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>التدريب</translation>
    </message>
    <message>
        <source>Ready on this computer</source>
        <translation>جاهزة على هذا الحاسوب</translation>
    </message>
</context>
<context>
    <name>SittingPage</name>
    <message>
        <source>All sittings</source>
        <translation>كل الجلسات</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>المرشحون</translation>
    </message>
    <message>
        <source>Once it is typed here, no candidate on this computer needs it.</source>
        <translation>بعد كتابته هنا لا يحتاج إليه أي مرشح على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>هذا الحاسوب</translation>
    </message>
    <message>
        <source>This page closes by itself after {time} without a key.</source>
        <translation>تُغلق هذه الصفحة تلقائيًا بعد {time} دون ضغط أي مفتاح.</translation>
    </message>
    <message>
        <source>What is shown of the sitting</source>
        <translation>ما يُعرض من الجلسة</translation>
    </message>
    <message>
        <source>You are here as {name}</source>
        <translation>أنت هنا باسم {name}</translation>
    </message>
</context>
<context>
    <name>SittingsPage</name>
    <message>
        <source>Candidates</source>
        <translation>المرشحون</translation>
    </message>
    <message>
        <source>Candidates sign in themselves. Staff can set a PIN and publish the sitting again.</source>
        <translation>يسجّل المرشحون دخولهم بأنفسهم. ويمكن للموظفين تعيين رمز PIN ونشر الجلسة من جديد.</translation>
    </message>
    <message>
        <source>Choose a sitting to see this computer and its candidates.</source>
        <translation>اختر جلسة لترى هذا الحاسوب ومرشحيها.</translation>
    </message>
    <message>
        <source>For the proctor</source>
        <translation>للمراقب</translation>
    </message>
    <message>
        <source>It has no proctor PIN, so nobody is let in from here.</source>
        <translation>لا رمز PIN للمراقب فيها، فلا يُدخَل أحد من هنا.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>انظر مجددًا</translation>
    </message>
    <message>
        <source>Looking for sittings…</source>
        <translation>جارٍ البحث عن الجلسات…</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>جارٍ البحث…</translation>
    </message>
    <message>
        <source>No sittings yet</source>
        <translation>لا جلسات بعد</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Open now</source>
        <translation>مفتوحة الآن</translation>
    </message>
    <message>
        <source>Open: {sitting}</source>
        <translation>فتح: {sitting}</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>تسجيل الخروج</translation>
    </message>
    <message>
        <source>The server has no sittings.</source>
        <translation>لا جلسات على الخادم.</translation>
    </message>
    <message>
        <source>They come by themselves when this computer belongs to an organisation and reaches its server. Or leave the desk, set up this computer, and choose the sitting&apos;s file.</source>
        <translation>تأتي تلقائيًا حين ينتمي هذا الحاسوب إلى مؤسسة ويصل إلى خادمها. أو غادر المكتب وأعِدّ هذا الحاسوب واختر ملف الجلسة.</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Watch {title}</source>
        <translation>متابعة {title}</translation>
    </message>
    <message>
        <source>Which room?</source>
        <translation>أيّ قاعة؟</translation>
    </message>
    <message>
        <source>Your PIN opens {sitting}. What you do there stands in the log with your name.</source>
        <translation>رمز PIN الخاص بك يفتح {sitting}. وما تفعله هناك يُدوَّن في السجل باسمك.</translation>
    </message>
    <message>
        <source>{name} is signed in.</source>
        <translation>{name} مسجّل الدخول.</translation>
    </message>
</context>
<context>
    <name>SliderWidget</name>
    <message>
        <source>Your answer as a number</source>
        <translation>إجابتك عددًا</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>Clear the answer</source>
        <translation>مسح الإجابة</translation>
    </message>
    <message>
        <source>One step less</source>
        <translation>خطوة أقل</translation>
    </message>
    <message>
        <source>One step more</source>
        <translation>خطوة أكثر</translation>
    </message>
    <message>
        <source>The answer kept is {value}. It is not on this scale.</source>
        <translation>الإجابة المحفوظة هي {value}. وهي ليست على هذا المقياس.</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} إلى {high}</translation>
    </message>
    <message>
        <source>Not on the scale: {bounds} in steps of {step}.</source>
        <translation>ليس على المقياس: {bounds} بخطوات {step}.</translation>
    </message>
    <message>
        <source>Not answered. Click the scale, press an arrow key or type a number.</source>
        <translation>بلا إجابة. انقر على المقياس أو اضغط على سهم أو اكتب عددًا.</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>بلا إجابة</translation>
    </message>
    <message>
        <source>Scale, {now}</source>
        <translation>المقياس، {now}</translation>
    </message>
    <message>
        <source>From {bounds}. Delete clears.</source>
        <translation>من {bounds}. مفتاح Delete يمسح.</translation>
    </message>
</context>
<context>
    <name>Slot</name>
    <message>
        <source>empty</source>
        <translation>فارغ</translation>
    </message>
    <message>
        <source>Space picks it up, Delete takes it away.</source>
        <translation>مفتاح المسافة يلتقطه، ومفتاح Delete يزيله.</translation>
    </message>
    <message>
        <source>Space chooses what goes here.</source>
        <translation>مفتاح المسافة يختار ما يوضع هنا.</translation>
    </message>
    <message>
        <source>Take away {thing}</source>
        <translation>إزالة {thing}</translation>
    </message>
</context>
<context>
    <name>SpellingNote</name>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>For suggestions, put the cursor into an underlined word.</source>
        <translation>للحصول على اقتراحات، ضع المؤشر في كلمة تحتها خط.</translation>
    </message>
    <message>
        <source>Not in the dictionary, {language}: {words}.</source>
        <translation>ليست في القاموس، {language}: {words}.</translation>
    </message>
    <message>
        <source>Spelling is not checked: there is no dictionary for {language} on this computer.</source>
        <translation>لا يُدقَّق الإملاء: لا قاموس للغة {language} على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Words that are not in the dictionary, {language}, are underlined.</source>
        <translation>الكلمات التي ليست في القاموس، {language}، تحتها خط.</translation>
    </message>
    <message>
        <source>{words} and {count} more</source>
        <translation>{words} و{count} غيرها</translation>
    </message>
</context>
<context>
    <name>StaffMessagePanel</name>
    <message>
        <source>A message from the proctor</source>
        <translation>رسالة من المراقب</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>مفهوم</translation>
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
        <translation>كل الإجابات التي حُفظت من قبل باقية عليه.</translation>
    </message>
    <message>
        <source>This computer has stopped</source>
        <translation>توقف هذا الحاسوب</translation>
    </message>
    <message>
        <source>Please call the proctor.</source>
        <translation>نادِ المراقب من فضلك.</translation>
    </message>
</context>
<context>
    <name>SubmitPanel</name>
    <message>
        <source>Submit the test?</source>
        <translation>تسليم الاختبار؟</translation>
    </message>
    <message>
        <source>After submitting, answers cannot change.</source>
        <translation>لا يمكن تغيير الإجابات بعد التسليم.</translation>
    </message>
    <message>
        <source>Keep working</source>
        <translation>متابعة العمل</translation>
    </message>
    <message>
        <source>Partly answered: {numbers}</source>
        <translation>إجابة جزئية: {numbers}</translation>
    </message>
    <message>
        <source>Submit now</source>
        <translation>التسليم الآن</translation>
    </message>
    <message>
        <source>{answered} of {all} answered.</source>
        <translation>الأسئلة المُجاب عنها: {answered}، والمجموع: {all}.</translation>
    </message>
    <message>
        <source>Not answered: {numbers}</source>
        <translation>بلا إجابة: {numbers}</translation>
    </message>
    <message>
        <source>All {all} answered.</source>
        <translation>أُجيب عن كل الأسئلة. المجموع: {all}.</translation>
    </message>
    <message>
        <source>Flagged: {numbers}</source>
        <translation>عليها علامة: {numbers}</translation>
    </message>
</context>
<context>
    <name>SubmittedView</name>
    <message>
        <source>The result is not here yet. It can be shown when it comes.</source>
        <translation>النتيجة ليست هنا بعد. يمكن عرضها عند وصولها.</translation>
    </message>
    <message>
        <source>Show the result</source>
        <translation>عرض النتيجة</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>It is sent by itself later. You may finish.</source>
        <translation>يُرسل لاحقًا من تلقاء نفسه. يمكنك الإنهاء.</translation>
    </message>
    <message>
        <source>Your receipt code</source>
        <translation>رمز الإيصال</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>وقت الانتهاء</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>الأسئلة المُجاب عنها</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>المرشح</translation>
    </message>
    <message>
        <source>Copy it down, photograph the square, or save the receipt. It proves that this computer holds your answers.</source>
        <translation>انسخه أو صوّر المربع أو احفظ الإيصال. إنه يثبت أن هذا الحاسوب يحفظ إجاباتك.</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>البصمة</translation>
    </message>
    <message>
        <source>It is saved as a PDF file into the folder that is shown.</source>
        <translation>يُحفظ بصيغة PDF في المجلد المعروض.</translation>
    </message>
    <message>
        <source>QR code of the receipt; it says what the code and the fingerprint say</source>
        <translation>رمز QR للإيصال؛ يحمل ما يحمله الرمز والبصمة</translation>
    </message>
    <message>
        <source>Receipt code {code}</source>
        <translation>رمز الإيصال {code}</translation>
    </message>
    <message>
        <source>Save here</source>
        <translation>الحفظ هنا</translation>
    </message>
    <message>
        <source>Save the receipt</source>
        <translation>حفظ الإيصال</translation>
    </message>
    <message>
        <source>Save the receipt…</source>
        <translation>حفظ الإيصال…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>جارٍ الحفظ…</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>الاختبار</translation>
    </message>
    <message>
        <source>While the screen is locked, only a proctor can save files.</source>
        <translation>ما دامت الشاشة مقفلة، لا يحفظ الملفات إلا المراقب.</translation>
    </message>
</context>
<context>
    <name>SuggestButton</name>
    <message>
        <source>No suggestions</source>
        <translation>لا اقتراحات</translation>
    </message>
    <message>
        <source>Put the cursor into an underlined word</source>
        <translation>ضع المؤشر في كلمة تحتها خط</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>اقتراحات</translation>
    </message>
    <message>
        <source>Suggestions for {word}</source>
        <translation>اقتراحات لكلمة {word}</translation>
    </message>
</context>
<context>
    <name>Tape</name>
    <message>
        <source>Enter takes the result of a line.</source>
        <translation>مفتاح Enter يأخذ نتيجة السطر.</translation>
    </message>
    <message>
        <source>Last calculations</source>
        <translation>آخر العمليات الحسابية</translation>
    </message>
</context>
<context>
    <name>TestFooter</name>
    <message>
        <source>Review</source>
        <translation>مراجعة</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>السابق</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Next unanswered</source>
        <translation>السؤال التالي غير المُجاب</translation>
    </message>
</context>
<context>
    <name>TestHeader</name>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Proctor</source>
        <translation>المراقب</translation>
    </message>
    <message>
        <source>Candidate {n}</source>
        <translation>المرشح {n}</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>استراحة</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>مغادرة</translation>
    </message>
    <message>
        <source>Shows what may be used here: Alt+T</source>
        <translation>يعرض ما يجوز استعماله هنا: Alt+T</translation>
    </message>
    <message>
        <source>Stops the clock and hides the questions for a while</source>
        <translation>يوقف الوقت ويخفي الأسئلة مدة</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>الأدوات</translation>
    </message>
    <message>
        <source>desk {desk}</source>
        <translation>المقعد {desk}</translation>
    </message>
</context>
<context>
    <name>TileButton</name>
    <message>
        <source>question {n}</source>
        <translation>السؤال {n}</translation>
    </message>
</context>
<context>
    <name>TimeSheet</name>
    <message>
        <source>1 to {most}</source>
        <translation>من 1 إلى {most}</translation>
    </message>
    <message>
        <source>Give more time</source>
        <translation>منح وقت إضافي</translation>
    </message>
    <message>
        <source>Give this time</source>
        <translation>منح هذا الوقت</translation>
    </message>
    <message>
        <source>It is on the candidate&apos;s clock at once.</source>
        <translation>يظهر فورًا في ساعة المرشح.</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>الدقائق</translation>
    </message>
    <message>
        <source>The candidate reads it, and it stands in the log.</source>
        <translation>يقرؤه المرشح، ويُدوَّن في السجل.</translation>
    </message>
</context>
<context>
    <name>TimerWidget</name>
    <message>
        <source>Hide</source>
        <translation>إخفاء</translation>
    </message>
    <message>
        <source>Hide the time</source>
        <translation>إخفاء الوقت</translation>
    </message>
    <message>
        <source>No time limit</source>
        <translation>بلا حد زمني</translation>
    </message>
    <message>
        <source>The time is over. Late answers are kept.</source>
        <translation>انتهى الوقت. الإجابات المتأخرة محفوظة.</translation>
    </message>
    <message>
        <source>Time hidden</source>
        <translation>الوقت مخفي</translation>
    </message>
    <message>
        <source>Time left for {place}: {minute}</source>
        <translation>الوقت المتبقي في {place}: {minute}</translation>
    </message>
    <message>
        <source>Time over</source>
        <translation>انتهى الوقت</translation>
    </message>
    <message>
        <source>answers now are marked late</source>
        <translation>الإجابات الآن تُسجَّل متأخرة</translation>
    </message>
    <message>
        <source>for {place}</source>
        <translation>في {place}</translation>
    </message>
    <message>
        <source>warnings still show</source>
        <translation>التنبيهات ما زالت تظهر</translation>
    </message>
    <message>
        <source>of {total}</source>
        <translation>المدة: {total}</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>متوقف مؤقتًا</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>إظهار</translation>
    </message>
    <message>
        <source>Show the time</source>
        <translation>إظهار الوقت</translation>
    </message>
    <message>
        <source>Time left: {minute}</source>
        <translation>الوقت المتبقي: {minute}</translation>
    </message>
</context>
<context>
    <name>TitleBar</name>
    <message>
        <source>Arrow keys move it; Escape puts it away.</source>
        <translation>الأسهم تحركها؛ ومفتاح Esc يغلقها.</translation>
    </message>
    <message>
        <source>Move {tool}</source>
        <translation>تحريك {tool}</translation>
    </message>
    <message>
        <source>With Shift they make it larger or smaller.</source>
        <translation>ومع Shift تكبّرها أو تصغّرها.</translation>
    </message>
</context>
<context>
    <name>ToolList</name>
    <message>
        <source>Tools</source>
        <translation>الأدوات</translation>
    </message>
</context>
<context>
    <name>Tools</name>
    <message>
        <source>Calculator</source>
        <translation>الآلة الحاسبة</translation>
    </message>
    <message>
        <source>Calculator with brackets</source>
        <translation>آلة حاسبة بأقواس</translation>
    </message>
    <message>
        <source>Cover answers</source>
        <translation>تغطية الإجابات</translation>
    </message>
    <message>
        <source>Division by zero has no result.</source>
        <translation>القسمة على صفر لا نتيجة لها.</translation>
    </message>
    <message>
        <source>Euler&apos;s number</source>
        <translation>عدد أويلر</translation>
    </message>
    <message>
        <source>Highlighter</source>
        <translation>قلم التظليل</translation>
    </message>
    <message>
        <source>Line reader</source>
        <translation>مسطرة القراءة</translation>
    </message>
    <message>
        <source>Magnifier</source>
        <translation>المكبِّر</translation>
    </message>
    <message>
        <source>Not saved yet. Tell the proctor if this stays.</source>
        <translation>لم يُحفظ بعد. أخبر المراقب إن استمر ذلك.</translation>
    </message>
    <message>
        <source>Notepad</source>
        <translation>المفكرة</translation>
    </message>
    <message>
        <source>Notes on the text</source>
        <translation>ملاحظات على النص</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>القراءة بصوت مسموع</translation>
    </message>
    <message>
        <source>Saved on this computer at {time}</source>
        <translation>محفوظ على هذا الحاسوب، {time}</translation>
    </message>
    <message>
        <source>Saved with your test. It is not marked.</source>
        <translation>محفوظة مع اختبارك. لا تُصحَّح.</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>جارٍ الحفظ</translation>
    </message>
    <message>
        <source>Scientific calculator</source>
        <translation>آلة حاسبة علمية</translation>
    </message>
    <message>
        <source>Sheet {number}</source>
        <translation>الورقة {number}</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>الإملاء</translation>
    </message>
    <message>
        <source>Strike out answers</source>
        <translation>شطب الإجابات</translation>
    </message>
    <message>
        <source>The line is too long.</source>
        <translation>السطر طويل جدًا.</translation>
    </message>
    <message>
        <source>The number is too large.</source>
        <translation>العدد كبير جدًا.</translation>
    </message>
    <message>
        <source>There is no such number.</source>
        <translation>لا يوجد عدد كهذا.</translation>
    </message>
    <message>
        <source>This cannot be read as a calculation.</source>
        <translation>هذه ليست عملية حسابية صحيحة.</translation>
    </message>
    <message>
        <source>Trying out: notes are not kept.</source>
        <translation>تجربة: لا تُحفظ الملاحظات.</translation>
    </message>
    <message>
        <source>absolute value</source>
        <translation>القيمة المطلقة</translation>
    </message>
    <message>
        <source>add to the memory</source>
        <translation>إضافة إلى الذاكرة</translation>
    </message>
    <message>
        <source>change the sign</source>
        <translation>تغيير الإشارة</translation>
    </message>
    <message>
        <source>clear</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>clear the memory</source>
        <translation>مسح الذاكرة</translation>
    </message>
    <message>
        <source>close bracket</source>
        <translation>إغلاق القوس</translation>
    </message>
    <message>
        <source>cosine</source>
        <translation>جيب التمام</translation>
    </message>
    <message>
        <source>cube root</source>
        <translation>الجذر التكعيبي</translation>
    </message>
    <message>
        <source>cubed</source>
        <translation>تكعيب</translation>
    </message>
    <message>
        <source>degrees</source>
        <translation>درجات</translation>
    </message>
    <message>
        <source>delete the last sign</source>
        <translation>حذف الرمز الأخير</translation>
    </message>
    <message>
        <source>divided by</source>
        <translation>مقسوم على</translation>
    </message>
    <message>
        <source>e to the power of</source>
        <translation>e أس</translation>
    </message>
    <message>
        <source>equals</source>
        <translation>يساوي</translation>
    </message>
    <message>
        <source>factorial</source>
        <translation>مضروب العدد</translation>
    </message>
    <message>
        <source>inverse cosine</source>
        <translation>جيب التمام العكسي</translation>
    </message>
    <message>
        <source>inverse sine</source>
        <translation>الجيب العكسي</translation>
    </message>
    <message>
        <source>inverse tangent</source>
        <translation>الظل العكسي</translation>
    </message>
    <message>
        <source>last result</source>
        <translation>النتيجة الأخيرة</translation>
    </message>
    <message>
        <source>logarithm</source>
        <translation>لوغاريتم</translation>
    </message>
    <message>
        <source>minus</source>
        <translation>ناقص</translation>
    </message>
    <message>
        <source>natural logarithm</source>
        <translation>اللوغاريتم الطبيعي</translation>
    </message>
    <message>
        <source>one divided by it</source>
        <translation>واحد مقسوم عليه</translation>
    </message>
    <message>
        <source>open bracket</source>
        <translation>فتح القوس</translation>
    </message>
    <message>
        <source>per cent</source>
        <translation>بالمئة</translation>
    </message>
    <message>
        <source>pi</source>
        <translation>باي</translation>
    </message>
    <message>
        <source>plus</source>
        <translation>زائد</translation>
    </message>
    <message>
        <source>point</source>
        <translation>فاصلة عشرية</translation>
    </message>
    <message>
        <source>radians</source>
        <translation>راديان</translation>
    </message>
    <message>
        <source>recall the memory</source>
        <translation>استدعاء الذاكرة</translation>
    </message>
    <message>
        <source>root of</source>
        <translation>جذر</translation>
    </message>
    <message>
        <source>sine</source>
        <translation>الجيب</translation>
    </message>
    <message>
        <source>square root</source>
        <translation>الجذر التربيعي</translation>
    </message>
    <message>
        <source>squared</source>
        <translation>تربيع</translation>
    </message>
    <message>
        <source>take from the memory</source>
        <translation>طرح من الذاكرة</translation>
    </message>
    <message>
        <source>tangent</source>
        <translation>الظل</translation>
    </message>
    <message>
        <source>ten to the power of</source>
        <translation>عشرة أس</translation>
    </message>
    <message>
        <source>times</source>
        <translation>ضرب</translation>
    </message>
    <message>
        <source>times ten to the power of</source>
        <translation>ضرب عشرة أس</translation>
    </message>
    <message>
        <source>to the power of</source>
        <translation>أس</translation>
    </message>
</context>
<context>
    <name>TrueFalseNotGivenWidget</name>
    <message>
        <source>False</source>
        <translation>خطأ</translation>
    </message>
    <message>
        <source>Not given</source>
        <translation>غير مذكور</translation>
    </message>
    <message>
        <source>True</source>
        <translation>صواب</translation>
    </message>
</context>
<context>
    <name>TryoutPaper</name>
    <message>
        <source>A text to read</source>
        <translation>نص للقراءة</translation>
    </message>
    <message>
        <source>Choose an answer: click it, or press its letter. Choose another one to change it, or the same one again to clear it.</source>
        <translation>اختر إجابة: انقر عليها أو اضغط على حرفها. اختر غيرها لتغييرها، أو اخترها مرة أخرى لمسحها.</translation>
    </message>
    <message>
        <source>I have found the mark</source>
        <translation>وجدت العلامة</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>ليس بعد</translation>
    </message>
    <message>
        <source>Or that one</source>
        <translation>أو تلك</translation>
    </message>
    <message>
        <source>Or this one</source>
        <translation>أو هذه</translation>
    </message>
    <message>
        <source>Press the flag beside this question to mark it for a second look. Then find its number in the row below: it has a mark in its corner.</source>
        <translation>اضغط على العَلَم بجانب هذا السؤال لوضع علامة عليه والعودة إليه لاحقًا. ثم ابحث عن رقمه في الصف أدناه: في زاويته علامة.</translation>
    </message>
    <message>
        <source>Texts that belong to questions stand on this side. Drag the line between the two sides to give one of them more room.</source>
        <translation>النصوص التابعة للأسئلة تقع في هذا الجانب. اسحب الخط بين الجانبين لتوسيع أحدهما.</translation>
    </message>
    <message>
        <source>The bar above shows the time and whether your answers are saved. What the test allows you to use is found there too.</source>
        <translation>يعرض الشريط أعلاه الوقت وما إذا كانت إجاباتك محفوظة. وتجد فيه أيضًا ما يسمح لك الاختبار باستعماله.</translation>
    </message>
    <message>
        <source>The row below shows all questions. A filled number is answered. Press a number to go to its question.</source>
        <translation>يعرض الصف أدناه كل الأسئلة. الرقم الممتلئ أُجيب عنه. اضغط على رقم للذهاب إلى سؤاله.</translation>
    </message>
    <message>
        <source>This one</source>
        <translation>هذه</translation>
    </message>
    <message>
        <source>Try it out</source>
        <translation>تجربة</translation>
    </message>
    <message>
        <source>Try out everything here. Nothing of it counts.</source>
        <translation>جرّب كل شيء هنا. لا شيء منه يُحتسب.</translation>
    </message>
    <message>
        <source>Type a word into the field. It is taken as you type; there is nothing to press.</source>
        <translation>اكتب كلمة في الحقل. تُسجَّل أثناء الكتابة؛ ولا حاجة إلى الضغط على شيء.</translation>
    </message>
</context>
<context>
    <name>TryoutView</name>
    <message>
        <source>Back to trying out</source>
        <translation>العودة إلى التجربة</translation>
    </message>
</context>
<context>
    <name>UnlockFacts</name>
    <message>
        <source>A challenge changes every few minutes; its answer is good for at least ten.</source>
        <translation>يتغيّر التحدي كل بضع دقائق، وتبقى إجابته صالحة عشر دقائق على الأقل.</translation>
    </message>
    <message>
        <source>Candidate {number}, code {place}</source>
        <translation>المرشح {number}، الرمز {place}</translation>
    </message>
    <message>
        <source>Challenge</source>
        <translation>السؤال</translation>
    </message>
    <message>
        <source>Challenge {challenge}</source>
        <translation>السؤال {challenge}</translation>
    </message>
    <message>
        <source>On the sheet</source>
        <translation>في الورقة</translation>
    </message>
    <message>
        <source>Type the answer to the challenge.</source>
        <translation>اكتب جواب السؤال.</translation>
    </message>
    <message>
        <source>Type the code that stands there, or the answer to the challenge.</source>
        <translation>اكتب الرمز المذكور هناك، أو جواب السؤال.</translation>
    </message>
</context>
<context>
    <name>UploadWidget</name>
    <message>
        <source>A file of this answer cannot be shown.</source>
        <translation>لا يمكن عرض ملف من هذه الإجابة.</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>اختيار ملف</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Add another file</source>
        <translation>إضافة ملف آخر</translation>
    </message>
    <message>
        <source>No file of this kind in this folder.</source>
        <translation>لا ملف من هذا النوع في هذا المجلد.</translation>
    </message>
    <message>
        <source>{name} cannot be read.</source>
        <translation>لا يمكن قراءة {name}.</translation>
    </message>
    <message>
        <source>{name} is empty.</source>
        <translation>{name} فارغ.</translation>
    </message>
    <message>
        <source>{name} is larger than {most}.</source>
        <translation>{name} أكبر من {most}.</translation>
    </message>
    <message>
        <source>{name} is not of a kind that is asked for.</source>
        <translation>{name} ليس من نوع مطلوب.</translation>
    </message>
    <message>
        <source>{name} is saved on this computer.</source>
        <translation>{name} محفوظ على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>This file is there already.</source>
        <translation>هذا الملف موجود من قبل.</translation>
    </message>
    <message>
        <source>File removed.</source>
        <translation>أُزيل الملف.</translation>
    </message>
    <message>
        <source>Files cannot be added here.</source>
        <translation>لا يمكن إضافة ملفات هنا.</translation>
    </message>
    <message>
        <source>No more than {files}. Replace or remove one.</source>
        <translation>الحد الأقصى: {files}. استبدل واحدًا أو أزله.</translation>
    </message>
    <message>
        <source>Files: {kinds}.</source>
        <translation>الملفات: {kinds}.</translation>
    </message>
    <message>
        <source>Any kind of file.</source>
        <translation>أي نوع من الملفات.</translation>
    </message>
    <message>
        <source>{what} At most {files} of {size} each.</source>
        <translation>{what} الحد الأقصى: {files}، وحجم كل ملف {size} على الأكثر.</translation>
    </message>
    <message>
        <source>{what} One file of at most {size}.</source>
        <translation>{what} ملف واحد، {size} على الأكثر.</translation>
    </message>
</context>
<context>
    <name>WelcomeView</name>
    <message>
        <source>Import a file</source>
        <translation>استيراد ملف</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>For example https://exams.example.org. Leave it empty if the code holds it.</source>
        <translation>مثال: https://exams.example.org (اتركه فارغًا إن كان الرمز يتضمنه).</translation>
    </message>
    <message>
        <source>No test files in this folder.</source>
        <translation>لا ملفات اختبار في هذا المجلد.</translation>
    </message>
    <message>
        <source>Set up this computer</source>
        <translation>إعداد هذا الحاسوب</translation>
    </message>
    <message>
        <source>Tests come from an organisation over the network, or as a file on a USB stick.</source>
        <translation>تأتي الاختبارات من مؤسسة عبر الشبكة، أو في ملف على ذاكرة USB.</translation>
    </message>
    <message>
        <source>Sittings on this computer</source>
        <translation>الجلسات على هذا الحاسوب</translation>
    </message>
    <message>
        <source>None yet. They appear here as soon as they arrive.</source>
        <translation>لا شيء بعد. تظهر هنا فور وصولها.</translation>
    </message>
    <message>
        <source>This system has no key store. Keys are kept in a file that only this user can read.</source>
        <translation>ليس لهذا النظام مخزن مفاتيح. تُحفظ المفاتيح في ملف لا يقرؤه إلا هذا المستخدم.</translation>
    </message>
    <message>
        <source>Go to sign-in</source>
        <translation>إلى تسجيل الدخول</translation>
    </message>
    <message>
        <source>Enrol with an organisation</source>
        <translation>التسجيل لدى مؤسسة</translation>
    </message>
    <message>
        <source>Enter the one-time code that a member of staff gave you.</source>
        <translation>أدخل الرمز الذي يُستعمل مرة واحدة وأعطاك إياه أحد الموظفين.</translation>
    </message>
    <message>
        <source>Enrolment code</source>
        <translation>رمز التسجيل</translation>
    </message>
    <message>
        <source>Server address</source>
        <translation>عنوان الخادم</translation>
    </message>
    <message>
        <source>Enrol</source>
        <translation>تسجيل</translation>
    </message>
    <message>
        <source>A test (.carrel) or a sitting (.carrelsitting), from any folder or drive.</source>
        <translation>اختبار (‎.carrel) أو جلسة (‎.carrelsitting)، من أي مجلد أو قرص.</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>اختيار ملف</translation>
    </message>
    <message>
        <source>Enrolling…</source>
        <translation>جارٍ التسجيل…</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>تم الاستيراد</translation>
    </message>
</context>
<context>
    <name>WithoutPicture</name>
    <message>
        <source>Area {number} of {count}</source>
        <translation>المنطقة {number} من {count}</translation>
    </message>
    <message>
        <source>It cannot be answered without it. Tell the proctor.</source>
        <translation>لا يمكن الإجابة عنه دونها. أخبر المراقب.</translation>
    </message>
    <message>
        <source>It shows: {alt}.</source>
        <translation>تُظهر: {alt}.</translation>
    </message>
    <message>
        <source>The picture of this question cannot be shown</source>
        <translation>لا يمكن عرض صورة هذا السؤال</translation>
    </message>
    <message>
        <source>You can still answer: choose from the list of areas.</source>
        <translation>ما زال بإمكانك الإجابة: اختر من قائمة المناطق.</translation>
    </message>
    <message>
        <source>Your earlier answer is kept.</source>
        <translation>إجابتك السابقة محفوظة.</translation>
    </message>
</context>
<context>
    <name>_Columns</name>
    <message>
        <source>All attempts, the newest first</source>
        <translation>كل المحاولات، الأحدث أولًا</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>تاريخ الانتهاء</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>الدرجة</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>الاختبار</translation>
    </message>
    <message>
        <source>Time worked</source>
        <translation>المدة المستغرقة</translation>
    </message>
</context>
<context>
    <name>_Handle</name>
    <message>
        <source>Arrow up and down move the lines; with Shift there are more or fewer. Escape puts it away.</source>
        <translation>السهمان الأعلى والأسفل يحركان الأسطر؛ ومع Shift تزيد أو تقل. مفتاح Esc يغلقها.</translation>
    </message>
    <message>
        <source>Close {tool}</source>
        <translation>إغلاق {tool}</translation>
    </message>
    <message>
        <source>Fewer lines</source>
        <translation>أسطر أقل</translation>
    </message>
    <message>
        <source>More lines</source>
        <translation>أسطر أكثر</translation>
    </message>
</context>
<context>
    <name>_Lines</name>
    <message>
        <source>All attempts, the newest first</source>
        <translation>كل المحاولات، الأحدث أولًا</translation>
    </message>
</context>
<context>
    <name>_Mover</name>
    <message>
        <source>Arrow keys move it, with Shift further; plus and minus magnify.</source>
        <translation>الأسهم تحركها، ومع Shift أبعد؛ وعلامتا زائد وناقص تغيران التكبير.</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>Note {number}: {note}</source>
        <translation>الملاحظة {number}: {note}</translation>
    </message>
</context>
<context>
    <name>_Strip</name>
    <message>
        <source>Back to the instructions</source>
        <translation>العودة إلى التعليمات</translation>
    </message>
    <message>
        <source>This is to try things out. Nothing of it counts or is kept.</source>
        <translation>هذا للتجربة. لا شيء منه يُحتسب أو يُحفظ.</translation>
    </message>
</context>
<context>
    <name>answer_words</name>
    <message>
        <source>Area {number}</source>
        <translation>المنطقة {number}</translation>
    </message>
</context>
<context>
    <name>arriving_words</name>
    <message>
        <source>By both computers&apos; clocks that was {time} ago. This time does not count.</source>
        <translation>بحسب ساعتَي الحاسوبين كان ذلك قبل {time}. هذا الوقت لا يُحسب.</translation>
    </message>
    <message>
        <source>Handed over by {name}, {at}: {why}</source>
        <translation>سلَّمه {name}، {at}: {why}</translation>
    </message>
    <message>
        <source>Lost at the other computer and not in the file: {files}</source>
        <translation>فُقد على الحاسوب الآخر وليس في الملف: {files}</translation>
    </message>
    <message>
        <source>The clock of this computer is {time} behind the other one&apos;s. The time between does not count.</source>
        <translation>ساعة هذا الحاسوب متأخرة {time} عن ساعة الآخر. الوقت بينهما لا يُحسب.</translation>
    </message>
    <message>
        <source>answered: {n}</source>
        <translation>أُجيب عن: {n}</translation>
    </message>
    <message>
        <source>desk {desk}</source>
        <translation>المقعد {desk}</translation>
    </message>
    <message>
        <source>no time limit</source>
        <translation>بلا حد زمني</translation>
    </message>
    <message>
        <source>the clock goes on</source>
        <translation>الوقت مستمر</translation>
    </message>
    <message>
        <source>the clock stands</source>
        <translation>الوقت متوقف</translation>
    </message>
    <message>
        <source>time left: {time}</source>
        <translation>الوقت المتبقي: {time}</translation>
    </message>
</context>
<context>
    <name>desk_words</name>
    <message>
        <source>Any computer will do</source>
        <translation>يكفي أي حاسوب</translation>
    </message>
    <message>
        <source>Needs the release code</source>
        <translation>تحتاج إلى رمز الفتح</translation>
    </message>
    <message>
        <source>Needs tier A: a kiosk session</source>
        <translation>تحتاج إلى المستوى A: جلسة كشك</translation>
    </message>
    <message>
        <source>Needs tier B: a locked screen</source>
        <translation>تحتاج إلى المستوى B: شاشة مقفلة</translation>
    </message>
    <message>
        <source>Nothing is locked</source>
        <translation>لا شيء يُقفل</translation>
    </message>
    <message>
        <source>Ready on this computer</source>
        <translation>جاهزة على هذا الحاسوب</translation>
    </message>
    <message>
        <source>The test is not here yet</source>
        <translation>الاختبار ليس هنا بعد</translation>
    </message>
    <message>
        <source>The test on this computer is damaged</source>
        <translation>الاختبار على هذا الحاسوب تالف</translation>
    </message>
</context>
<context>
    <name>evidence_words</name>
    <message>
        <source>Carrel runs from its source, which nobody has sealed</source>
        <translation>يعمل Carrel من شيفرته المصدرية التي لم يختمها أحد</translation>
    </message>
    <message>
        <source>for {ms}</source>
        <translation>لمدة {ms}</translation>
    </message>
    <message>
        <source>for {seconds} seconds</source>
        <translation>لمدة {seconds} ثانية</translation>
    </message>
    <message>
        <source>logged in from {name}</source>
        <translation>تسجيل الدخول من {name}</translation>
    </message>
    <message>
        <source>port {number} ({name}) is open to everyone</source>
        <translation>المنفذ {number} ({name}) مفتوح للجميع</translation>
    </message>
    <message>
        <source>port {number} ({name}) is open to this computer alone</source>
        <translation>المنفذ {number} ({name}) مفتوح لهذا الحاسوب وحده</translation>
    </message>
    <message>
        <source>process {number}</source>
        <translation>العملية {number}</translation>
    </message>
    <message>
        <source>put back by {ms}</source>
        <translation>أُخِّرت {ms}</translation>
    </message>
    <message>
        <source>put forward by {ms}</source>
        <translation>قُدِّمت {ms}</translation>
    </message>
    <message>
        <source>screen server: {name}</source>
        <translation>خادم الشاشة: {name}</translation>
    </message>
    <message>
        <source>screen: {name}</source>
        <translation>الشاشة: {name}</translation>
    </message>
    <message>
        <source>session {name}</source>
        <translation>الجلسة {name}</translation>
    </message>
    <message>
        <source>which programs show windows cannot be known here</source>
        <translation>لا يمكن هنا معرفة البرامج التي تعرض نوافذ</translation>
    </message>
    <message>
        <source>{after} screens in place of {before}</source>
        <translation>{after} شاشات بدلًا من {before}</translation>
    </message>
    <message>
        <source>{name} is set</source>
        <translation>{name} مضبوط</translation>
    </message>
    <message>
        <source>{name}, process {number}</source>
        <translation>{name}، العملية {number}</translation>
    </message>
    <message>
        <source>{now} in place of {before}</source>
        <translation>{now} بدلًا من {before}</translation>
    </message>
</context>
<context>
    <name>field</name>
    <message>
        <source>Nothing was pasted: it is more than can be kept.</source>
        <translation>لم يُلصق شيء: هذا أكثر مما يمكن حفظه.</translation>
    </message>
</context>
<context>
    <name>file_kinds</name>
    <message>
        <source>OpenDocument text</source>
        <translation>نص OpenDocument</translation>
    </message>
    <message>
        <source>films</source>
        <translation>أفلام</translation>
    </message>
    <message>
        <source>pictures</source>
        <translation>صور</translation>
    </message>
    <message>
        <source>plain text</source>
        <translation>نص عادي</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>صوت</translation>
    </message>
    <message>
        <source>text files</source>
        <translation>ملفات نصية</translation>
    </message>
</context>
<context>
    <name>held_words</name>
    <message>
        <source>At the organisation</source>
        <translation>لدى المؤسسة</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>ملغى</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>مكتمل</translation>
    </message>
    <message>
        <source>Ended by time</source>
        <translation>انتهى بانتهاء الوقت</translation>
    </message>
    <message>
        <source>Handed over by {name}</source>
        <translation>سلَّمه {name}</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>متوقف مؤقتًا</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>أُرسل</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>تم التسليم</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>جارٍ</translation>
    </message>
    <message>
        <source>answered: {n}</source>
        <translation>أُجيب عن: {n}</translation>
    </message>
    <message>
        <source>belongs to {organisation}, not sent there: {n}; export it as a file</source>
        <translation>يعود إلى {organisation}، ولم يُرسل إليها: {n}؛ صدِّره ملفًا</translation>
    </message>
    <message>
        <source>desk {desk}</source>
        <translation>المقعد {desk}</translation>
    </message>
    <message>
        <source>saved here, not sent yet: {n}</source>
        <translation>محفوظ هنا، لم يُرسل بعد: {n}</translation>
    </message>
    <message>
        <source>seat {n}</source>
        <translation>الموضع {n}</translation>
    </message>
</context>
<context>
    <name>live_sentences</name>
    <message>
        <source>Begin the address with https:// or ask the administrator for it.</source>
        <translation>ابدأ العنوان بـ https:// أو اطلبه من المسؤول.</translation>
    </message>
    <message>
        <source>Cancel the test</source>
        <translation>إلغاء الاختبار</translation>
    </message>
    <message>
        <source>Check both and try again. Capital letters count.</source>
        <translation>تحقّق منهما وحاول مجددًا. حالة الأحرف مهمة.</translation>
    </message>
    <message>
        <source>End the test</source>
        <translation>إنهاء الاختبار</translation>
    </message>
    <message>
        <source>Go back to the sittings and choose again.</source>
        <translation>عُد إلى الجلسات واختر مجددًا.</translation>
    </message>
    <message>
        <source>It is a practice test.</source>
        <translation>إنه اختبار تدريبي.</translation>
    </message>
    <message>
        <source>Let it go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>قفل</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>رسالة</translation>
    </message>
    <message>
        <source>More time</source>
        <translation>وقت إضافي</translation>
    </message>
    <message>
        <source>New incident at {name}</source>
        <translation>حادث جديد عند {name}</translation>
    </message>
    <message>
        <source>Nobody could be told this</source>
        <translation>تعذّر إبلاغ أحد بهذا</translation>
    </message>
    <message>
        <source>Not seen any more</source>
        <translation>لم يعد ظاهرًا</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>سجّل الدخول مجددًا.</translation>
    </message>
    <message>
        <source>Something that was told later came first.</source>
        <translation>سبقه أمر أُبلغ لاحقًا.</translation>
    </message>
    <message>
        <source>The battery of {name} is low</source>
        <translation>بطارية {name} منخفضة</translation>
    </message>
    <message>
        <source>The rules of the test do not allow it.</source>
        <translation>قواعد الاختبار لا تسمح به.</translation>
    </message>
    <message>
        <source>The server cannot be reached</source>
        <translation>لا يمكن الوصول إلى الخادم</translation>
    </message>
    <message>
        <source>The server does not answer</source>
        <translation>الخادم لا يجيب</translation>
    </message>
    <message>
        <source>The server has no such sitting any more</source>
        <translation>لم تعد هذه الجلسة على الخادم</translation>
    </message>
    <message>
        <source>The server is busy</source>
        <translation>الخادم مشغول</translation>
    </message>
    <message>
        <source>The server knows you, and your role does not watch rooms.</source>
        <translation>يعرفك الخادم، لكن دورك لا يتابع القاعات.</translation>
    </message>
    <message>
        <source>The server signs staff in over HTTPS only</source>
        <translation>لا يسجّل الخادم دخول الطاقم إلا عبر HTTPS</translation>
    </message>
    <message>
        <source>The test has not started.</source>
        <translation>لم يبدأ الاختبار.</translation>
    </message>
    <message>
        <source>The test is locked: it has to be unlocked.</source>
        <translation>الاختبار مقفل: يجب فتح قفله.</translation>
    </message>
    <message>
        <source>The test is not locked.</source>
        <translation>الاختبار غير مقفل.</translation>
    </message>
    <message>
        <source>The test is not paused.</source>
        <translation>الاختبار غير متوقف.</translation>
    </message>
    <message>
        <source>The test is over.</source>
        <translation>انتهى الاختبار.</translation>
    </message>
    <message>
        <source>The test rests already.</source>
        <translation>الاختبار متوقف أصلًا.</translation>
    </message>
    <message>
        <source>The test rests for another reason by now.</source>
        <translation>الاختبار متوقف الآن لسبب آخر.</translation>
    </message>
    <message>
        <source>This address is not one, so nobody was signed in.</source>
        <translation>وهذا العنوان ليس كذلك، فلم يُسجَّل دخول أحد.</translation>
    </message>
    <message>
        <source>This is for proctors</source>
        <translation>هذا للمراقبين</translation>
    </message>
    <message>
        <source>This name and password do not fit</source>
        <translation>الاسم وكلمة المرور غير متوافقين</translation>
    </message>
    <message>
        <source>This sitting is not unlocked from the server: go to the computer.</source>
        <translation>لا تُفتح هذه الجلسة من الخادم: اذهب إلى الحاسوب.</translation>
    </message>
    <message>
        <source>Too many tries</source>
        <translation>محاولات كثيرة جدًا</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>حاول بعد لحظة.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>فتح القفل</translation>
    </message>
    <message>
        <source>Wait a little.</source>
        <translation>انتظر قليلًا.</translation>
    </message>
    <message>
        <source>Wait {time} and try again.</source>
        <translation>انتظر {time} ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>You are not signed in any more</source>
        <translation>لم تعد مسجّل الدخول</translation>
    </message>
    <message>
        <source>acknowledged</source>
        <translation>اطُّلع عليه</translation>
    </message>
    <message>
        <source>all</source>
        <translation>الجميع</translation>
    </message>
    <message>
        <source>being sent</source>
        <translation>قيد الإرسال</translation>
    </message>
    <message>
        <source>came too late</source>
        <translation>وصل متأخرًا</translation>
    </message>
    <message>
        <source>done</source>
        <translation>تمّ</translation>
    </message>
    <message>
        <source>nobody is under way</source>
        <translation>لا أحد قيد الاختبار</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>لم يُنفَّذ</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>لم يُرسَل</translation>
    </message>
    <message>
        <source>over</source>
        <translation>انتهى</translation>
    </message>
    <message>
        <source>waiting for the computer</source>
        <translation>بانتظار الحاسوب</translation>
    </message>
    <message>
        <source>{count}: {names} and others</source>
        <translation>{count}: {names} وآخرون</translation>
    </message>
    <message>
        <source>{name} is locked</source>
        <translation>{name} مقفل</translation>
    </message>
    <message>
        <source>{n} came too late</source>
        <translation>{n} وصل متأخرًا</translation>
    </message>
    <message>
        <source>{n} new incidents at {name}</source>
        <translation>{n} حوادث جديدة عند {name}</translation>
    </message>
    <message>
        <source>{n} of {all} done</source>
        <translation>تمّ {n} من {all}</translation>
    </message>
    <message>
        <source>{n} refused</source>
        <translation>رُفض {n}</translation>
    </message>
    <message>
        <source>{n} waiting</source>
        <translation>{n} بالانتظار</translation>
    </message>
    <message>
        <source>{what} to {whom}</source>
        <translation>{what} إلى {whom}</translation>
    </message>
</context>
<context>
    <name>live_words</name>
    <message>
        <source>About to start</source>
        <translation>على وشك البدء</translation>
    </message>
    <message>
        <source>All sent</source>
        <translation>أُرسل كل شيء</translation>
    </message>
    <message>
        <source>At work</source>
        <translation>يعمل</translation>
    </message>
    <message>
        <source>Battery low: {charge}</source>
        <translation>البطارية منخفضة: {charge}</translation>
    </message>
    <message>
        <source>Battery {charge}</source>
        <translation>البطارية {charge}</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>أُلغي</translation>
    </message>
    <message>
        <source>In a state that is not known here</source>
        <translation>في حالة غير معروفة هنا</translation>
    </message>
    <message>
        <source>Its computer was never heard of</source>
        <translation>لم يُسمع من حاسوبه قط</translation>
    </message>
    <message>
        <source>Last seen {time} ago</source>
        <translation>آخر ظهور قبل {time}</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>مقفل</translation>
    </message>
    <message>
        <source>New incident</source>
        <translation>حادث جديد</translation>
    </message>
    <message>
        <source>Not answering since {time}. What is shown is from then, and grows older.</source>
        <translation>لا يجيب منذ {time}. المعروض يعود إلى ذلك الوقت ويتقادم.</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>لم يبدأ</translation>
    </message>
    <message>
        <source>Not locked down</source>
        <translation>غير مؤمَّن</translation>
    </message>
    <message>
        <source>Not seen</source>
        <translation>غير ظاهر</translation>
    </message>
    <message>
        <source>Not seen for {time}</source>
        <translation>لم يظهر منذ {time}</translation>
    </message>
    <message>
        <source>Noted: {n}</source>
        <translation>مدوَّن: {n}</translation>
    </message>
    <message>
        <source>On a break</source>
        <translation>في استراحة</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>متوقف</translation>
    </message>
    <message>
        <source>Paused by staff</source>
        <translation>أوقفه الطاقم</translation>
    </message>
    <message>
        <source>Serious</source>
        <translation>خطير</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>سُلِّم</translation>
    </message>
    <message>
        <source>Tier {tier}</source>
        <translation>المستوى {tier}</translation>
    </message>
    <message>
        <source>Time over</source>
        <translation>انتهى الوقت</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>تحذير</translation>
    </message>
    <message>
        <source>Warnings: {n}</source>
        <translation>تحذيرات: {n}</translation>
    </message>
    <message>
        <source>desk {desk}</source>
        <translation>المقعد {desk}</translation>
    </message>
    <message>
        <source>new</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>{n} answered</source>
        <translation>أُجيب عن {n}</translation>
    </message>
    <message>
        <source>{n} h</source>
        <translation>{n} س</translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation>{n} د</translation>
    </message>
    <message>
        <source>{n} not sent</source>
        <translation>{n} لم تُرسَل</translation>
    </message>
    <message>
        <source>{n} s</source>
        <translation>{n} ث</translation>
    </message>
</context>
<context>
    <name>lock_sentences</name>
    <message>
        <source>A proctor has locked it.</source>
        <translation>أقفله أحد المراقبين.</translation>
    </message>
    <message>
        <source>A proctor has paused it. Nothing is wrong.</source>
        <translation>أوقفه أحد المراقبين مؤقتًا. لا توجد أي مشكلة.</translation>
    </message>
    <message>
        <source>A program was opened that the test does not allow.</source>
        <translation>فُتح برنامج لا يسمح به الاختبار.</translation>
    </message>
    <message>
        <source>A program was started that may not run during the test.</source>
        <translation>شُغّل برنامج لا يجوز أن يعمل أثناء الاختبار.</translation>
    </message>
    <message>
        <source>A program was started that shows this screen to others.</source>
        <translation>شُغّل برنامج يعرض هذه الشاشة على آخرين.</translation>
    </message>
    <message>
        <source>A screen was plugged in or taken away.</source>
        <translation>تم توصيل شاشة أو فصلها.</translation>
    </message>
    <message>
        <source>A shortcut was pressed that leads out of the test.</source>
        <translation>ضُغط اختصار يخرج من الاختبار.</translation>
    </message>
    <message>
        <source>A window of another program came in front of the test.</source>
        <translation>ظهرت نافذة برنامج آخر أمام الاختبار.</translation>
    </message>
    <message>
        <source>Another program has hidden the test.</source>
        <translation>أخفى برنامج آخر الاختبار.</translation>
    </message>
    <message>
        <source>Another program has moved the test on the screen.</source>
        <translation>حرّك برنامج آخر الاختبار على الشاشة.</translation>
    </message>
    <message>
        <source>Another program has put something on the clipboard.</source>
        <translation>وضع برنامج آخر شيئًا في الحافظة.</translation>
    </message>
    <message>
        <source>Another program has taken the keyboard.</source>
        <translation>استولى برنامج آخر على لوحة المفاتيح.</translation>
    </message>
    <message>
        <source>Another program tried to take the keyboard.</source>
        <translation>حاول برنامج آخر الاستيلاء على لوحة المفاتيح.</translation>
    </message>
    <message>
        <source>It was closed for {gap}.</source>
        <translation>بقي مغلقًا لمدة {gap}.</translation>
    </message>
    <message>
        <source>Keys were pressed by a program, not by hand.</source>
        <translation>ضغط برنامج على مفاتيح، لا يد إنسان.</translation>
    </message>
    <message>
        <source>Somebody has stopped the program of the test for a while.</source>
        <translation>أوقف أحدهم برنامج الاختبار لفترة.</translation>
    </message>
    <message>
        <source>Somebody left the test without showing a PIN or a code.</source>
        <translation>غادر شخص ما الاختبار دون إدخال رمز PIN أو رمز فتح.</translation>
    </message>
    <message>
        <source>Somebody switched to another screen session.</source>
        <translation>انتقل أحدهم إلى جلسة شاشة أخرى.</translation>
    </message>
    <message>
        <source>Somebody switched to another user.</source>
        <translation>انتقل أحدهم إلى مستخدم آخر.</translation>
    </message>
    <message>
        <source>Somebody tried to close the test.</source>
        <translation>حاول شخص إغلاق الاختبار.</translation>
    </message>
    <message>
        <source>Somebody tried to go to another desktop.</source>
        <translation>حاول شخص الانتقال إلى سطح مكتب آخر.</translation>
    </message>
    <message>
        <source>Somebody tried to start Carrel a second time.</source>
        <translation>حاول أحدهم تشغيل Carrel مرة ثانية.</translation>
    </message>
    <message>
        <source>Something happened that this sitting does not allow.</source>
        <translation>حدث شيء لا تسمح به هذه الجلسة.</translation>
    </message>
    <message>
        <source>The computer was asleep.</source>
        <translation>كان الحاسوب في وضع السكون.</translation>
    </message>
    <message>
        <source>The computer&apos;s clock was changed.</source>
        <translation>غُيّرت ساعة الحاسوب.</translation>
    </message>
    <message>
        <source>The computer&apos;s own lock screen came up.</source>
        <translation>ظهرت شاشة القفل الخاصة بالحاسوب.</translation>
    </message>
    <message>
        <source>The key that takes a picture of the screen was pressed.</source>
        <translation>ضُغط مفتاح التقاط صورة الشاشة.</translation>
    </message>
    <message>
        <source>The program of the test did not answer for a while.</source>
        <translation>لم يستجب برنامج الاختبار لفترة.</translation>
    </message>
    <message>
        <source>The program that guards the test has stopped.</source>
        <translation>توقف البرنامج الذي يحرس الاختبار.</translation>
    </message>
    <message>
        <source>The program that watches over the test has stopped.</source>
        <translation>توقف البرنامج الذي يراقب الاختبار.</translation>
    </message>
    <message>
        <source>The size of the screen was changed.</source>
        <translation>تم تغيير حجم الشاشة.</translation>
    </message>
    <message>
        <source>The test closed unexpectedly: its program or the computer had stopped.</source>
        <translation>أُغلق الاختبار دون إنذار: توقف برنامجه أو توقف الحاسوب.</translation>
    </message>
    <message>
        <source>The test was locked when it was left.</source>
        <translation>كان الاختبار مقفلًا عند تركه.</translation>
    </message>
    <message>
        <source>The window of the test was taken off the screen by another program.</source>
        <translation>أزال برنامج آخر نافذة الاختبار من الشاشة.</translation>
    </message>
    <message>
        <source>This computer can be watched from another.</source>
        <translation>يمكن مراقبة هذا الحاسوب من حاسوب آخر.</translation>
    </message>
    <message>
        <source>This was recorded</source>
        <translation>تم تسجيل ذلك</translation>
    </message>
    <message>
        <source>What runs on the computer cannot be looked at.</source>
        <translation>لا يمكن معرفة ما يعمل على الحاسوب.</translation>
    </message>
</context>
<context>
    <name>machine_words</name>
    <message>
        <source>A clock that jumps</source>
        <translation>ساعة تقفز</translation>
    </message>
    <message>
        <source>A test can start here.</source>
        <translation>يمكن أن يبدأ اختبار هنا.</translation>
    </message>
    <message>
        <source>A virtual machine</source>
        <translation>جهاز افتراضي</translation>
    </message>
    <message>
        <source>Access from elsewhere</source>
        <translation>الوصول من مكان آخر</translation>
    </message>
    <message>
        <source>Another user&apos;s session</source>
        <translation>جلسة مستخدم آخر</translation>
    </message>
    <message>
        <source>Candidate warned</source>
        <translation>يُنبَّه المرشح</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>جيد</translation>
    </message>
    <message>
        <source>Good to have</source>
        <translation>يُستحسن وجوده</translation>
    </message>
    <message>
        <source>Keep an eye on it</source>
        <translation>راقِب هذا</translation>
    </message>
    <message>
        <source>Keep an eye on: {n}</source>
        <translation>ما يحتاج إلى مراقبة: {n}</translation>
    </message>
    <message>
        <source>Kept away</source>
        <translation>يُمنع</translation>
    </message>
    <message>
        <source>Keys pressed by programs</source>
        <translation>مفاتيح تضغطها برامج</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>لازم</translation>
    </message>
    <message>
        <source>Neither seen nor kept away</source>
        <translation>لا يُرى ولا يُمنع</translation>
    </message>
    <message>
        <source>No start</source>
        <translation>لا بدء</translation>
    </message>
    <message>
        <source>No test starts</source>
        <translation>لا يبدأ اختبار</translation>
    </message>
    <message>
        <source>Not asked for</source>
        <translation>غير مطلوب</translation>
    </message>
    <message>
        <source>Not looked at</source>
        <translation>لا يُفحص</translation>
    </message>
    <message>
        <source>Pictures of the screen</source>
        <translation>صور الشاشة</translation>
    </message>
    <message>
        <source>Program, test and log unchanged</source>
        <translation>البرنامج والاختبار والسجل دون تغيير</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>يُسجَّل</translation>
    </message>
    <message>
        <source>Screens and mirrors</source>
        <translation>الشاشات ونسخها</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>يُرى</translation>
    </message>
    <message>
        <source>Test locked</source>
        <translation>يُقفل الاختبار</translation>
    </message>
    <message>
        <source>The computer asleep</source>
        <translation>الحاسوب نائم</translation>
    </message>
    <message>
        <source>The sitting needs tier A.</source>
        <translation>تحتاج الجلسة إلى المستوى A.</translation>
    </message>
    <message>
        <source>The sitting needs tier B or better.</source>
        <translation>تحتاج الجلسة إلى المستوى B أو أعلى.</translation>
    </message>
    <message>
        <source>The sitting takes any tier.</source>
        <translation>تقبل الجلسة أي مستوى.</translation>
    </message>
    <message>
        <source>The system&apos;s keys</source>
        <translation>مفاتيح النظام</translation>
    </message>
    <message>
        <source>The test ends without a word</source>
        <translation>ينتهي الاختبار فجأة</translation>
    </message>
    <message>
        <source>The test fills all screens</source>
        <translation>يملأ الاختبار كل الشاشات</translation>
    </message>
    <message>
        <source>The test is not here yet: nobody can begin.</source>
        <translation>الاختبار ليس هنا بعد: لا يمكن لأحد أن يبدأ.</translation>
    </message>
    <message>
        <source>This computer holds {tier}.</source>
        <translation>هذا الحاسوب يبلغ {tier}.</translation>
    </message>
    <message>
        <source>This sitting locks no computer.</source>
        <translation>لا تُقفل هذه الجلسة أي حاسوب.</translation>
    </message>
    <message>
        <source>Which programs run</source>
        <translation>أي البرامج تعمل</translation>
    </message>
    <message>
        <source>Who has the keyboard</source>
        <translation>من يملك لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Windows of other programs</source>
        <translation>نوافذ برامج أخرى</translation>
    </message>
    <message>
        <source>tier A, the system is locked to the test</source>
        <translation>المستوى A، النظام مقفل على الاختبار</translation>
    </message>
    <message>
        <source>tier B, the program holds the screen</source>
        <translation>المستوى B، البرنامج يمسك الشاشة</translation>
    </message>
    <message>
        <source>tier C, what happens is seen, and not kept away</source>
        <translation>المستوى C، يُرى ما يحدث ولا يُمنع</translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <source>A file cannot be read back</source>
        <translation>لا يمكن قراءة ملف من جديد</translation>
    </message>
    <message>
        <source>A later version of Carrel was used on this computer. All answers are kept, and nothing was changed.</source>
        <translation>استُعملت نسخة أحدث من Carrel على هذا الحاسوب. كل الإجابات محفوظة ولم يتغير شيء.</translation>
    </message>
    <message>
        <source>A microphone is connected</source>
        <translation>ميكروفون موصول</translation>
    </message>
    <message>
        <source>A network sign-in page or a proxy may stand in between. Nothing is lost.</source>
        <translation>ربما تعترض صفحة دخول للشبكة أو وسيط. لم يُفقد شيء.</translation>
    </message>
    <message>
        <source>A part of Carrel itself is missing</source>
        <translation>جزء من Carrel نفسه مفقود</translation>
    </message>
    <message>
        <source>A part of it is larger than it says or than is allowed.</source>
        <translation>جزء منه أكبر مما يقول أو مما يُسمح به.</translation>
    </message>
    <message>
        <source>A part of it tries to leave its folder. Nothing was unpacked.</source>
        <translation>جزء منه يحاول الخروج من مجلده. لم يُستخرج شيء.</translation>
    </message>
    <message>
        <source>A part of the record belongs to another computer</source>
        <translation>جزء من السجل يخص حاسوبًا آخر</translation>
    </message>
    <message>
        <source>A part of the record cannot be read</source>
        <translation>جزء من السجل لا يُقرأ</translation>
    </message>
    <message>
        <source>A part of the record is too large</source>
        <translation>جزء من السجل كبير جدًا</translation>
    </message>
    <message>
        <source>A question cannot be shown</source>
        <translation>لا يمكن عرض سؤال</translation>
    </message>
    <message>
        <source>A technician must allow it. Use another computer until then.</source>
        <translation>يجب أن يسمح به فنيّ. استعمل حاسوبًا آخر حتى ذلك الحين.</translation>
    </message>
    <message>
        <source>A test can no longer be started.</source>
        <translation>لم يعد بالإمكان بدء اختبار.</translation>
    </message>
    <message>
        <source>A test write to the disk failed.</source>
        <translation>فشلت كتابة تجريبية على القرص.</translation>
    </message>
    <message>
        <source>All answers are on the disk</source>
        <translation>كل الإجابات على القرص</translation>
    </message>
    <message>
        <source>Another program holds the answers</source>
        <translation>برنامج آخر يمسك بالإجابات</translation>
    </message>
    <message>
        <source>Answers are saved as you give them</source>
        <translation>تُحفظ الإجابات فور إدخالها</translation>
    </message>
    <message>
        <source>Answers could not be saved.</source>
        <translation>تعذر حفظ الإجابات.</translation>
    </message>
    <message>
        <source>Ask the organiser for a new copy of the file.</source>
        <translation>اطلب من المنظِّم نسخة جديدة من الملف.</translation>
    </message>
    <message>
        <source>Ask the organiser for a new enrolment code.</source>
        <translation>اطلب من المنظِّم رمز تسجيل جديدًا.</translation>
    </message>
    <message>
        <source>Ask the organiser to send the sitting again.</source>
        <translation>اطلب من المنظِّم إرسال الجلسة مجددًا.</translation>
    </message>
    <message>
        <source>Ask the proctor how this test is released.</source>
        <translation>اسأل المراقب كيف يُفتح هذا الاختبار.</translation>
    </message>
    <message>
        <source>Begun, not finished</source>
        <translation>بدأ ولم ينتهِ</translation>
    </message>
    <message>
        <source>Cannot be locked</source>
        <translation>لا يمكن قفله</translation>
    </message>
    <message>
        <source>Cannot be used</source>
        <translation>لا يمكن استعماله</translation>
    </message>
    <message>
        <source>Carrel is already open</source>
        <translation>برنامج Carrel مفتوح من قبل</translation>
    </message>
    <message>
        <source>Carrel keeps trying and leaves by itself when all is saved. The screen is unlocked meanwhile.</source>
        <translation>يواصل Carrel المحاولة ويغادر من تلقاء نفسه حين يُحفظ كل شيء. الشاشة غير مقفلة في هذه الأثناء.</translation>
    </message>
    <message>
        <source>Check both and try again. Capital letters count.</source>
        <translation>تحقق من الاثنين وحاول مجددًا. حالة الأحرف مهمة.</translation>
    </message>
    <message>
        <source>Check each letter and digit, then enter the code again.</source>
        <translation>تحقق من كل حرف ورقم، ثم أدخل الرمز مجددًا.</translation>
    </message>
    <message>
        <source>Check the file and choose it again.</source>
        <translation>تحقق من الملف واختره مجددًا.</translation>
    </message>
    <message>
        <source>Check the network cable or the wireless network.</source>
        <translation>تحقق من سلك الشبكة أو الشبكة اللاسلكية.</translation>
    </message>
    <message>
        <source>Check the number on your invitation.</source>
        <translation>تحقق من الرقم في دعوتك.</translation>
    </message>
    <message>
        <source>Check the server&apos;s address and the network, then try again.</source>
        <translation>تحقق من عنوان الخادم ومن الشبكة، ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>Check the server&apos;s address, or sign in to the network first.</source>
        <translation>تحقق من عنوان الخادم، أو سجِّل الدخول إلى الشبكة أولًا.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>جارٍ الفحص…</translation>
    </message>
    <message>
        <source>Choose a smaller one.</source>
        <translation>اختر أصغر منه.</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>الساعة</translation>
    </message>
    <message>
        <source>Close other programs, or tell the proctor.</source>
        <translation>أغلق البرامج الأخرى، أو أخبر المراقب.</translation>
    </message>
    <message>
        <source>Close other programs. Keep Carrel open.</source>
        <translation>أغلق البرامج الأخرى. أبقِ Carrel مفتوحًا.</translation>
    </message>
    <message>
        <source>Complete and signed</source>
        <translation>كامل وموقَّع</translation>
    </message>
    <message>
        <source>Connect one, or tell the proctor.</source>
        <translation>صِل واحدًا أو أخبر المراقب.</translation>
    </message>
    <message>
        <source>Connect them, or tell the proctor.</source>
        <translation>صِلها أو أخبر المراقب.</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>متصل</translation>
    </message>
    <message>
        <source>Differs from the server</source>
        <translation>تختلف عن الخادم</translation>
    </message>
    <message>
        <source>Does not work</source>
        <translation>لا يعمل</translation>
    </message>
    <message>
        <source>Enrol this computer with the organisation that issued the file.</source>
        <translation>سجِّل هذا الحاسوب لدى المؤسسة التي أصدرت الملف.</translation>
    </message>
    <message>
        <source>Enter the code when it is read out.</source>
        <translation>أدخل الرمز حين يُقرأ.</translation>
    </message>
    <message>
        <source>Everything is kept here until it is enrolled again.</source>
        <translation>كل شيء محفوظ هنا إلى أن يُسجَّل من جديد.</translation>
    </message>
    <message>
        <source>Free some space after it.</source>
        <translation>وفِّر بعض المساحة بعده.</translation>
    </message>
    <message>
        <source>Install Carrel again.</source>
        <translation>ثبِّت Carrel من جديد.</translation>
    </message>
    <message>
        <source>Install that version or a newer one, then open Carrel again.</source>
        <translation>ثبِّت تلك النسخة أو أحدث منها، ثم افتح Carrel مجددًا.</translation>
    </message>
    <message>
        <source>It cannot be kept on.</source>
        <translation>لا يمكن إبقاؤها مضاءة.</translation>
    </message>
    <message>
        <source>It could not be read or trusted.</source>
        <translation>تعذرت قراءته أو الوثوق به.</translation>
    </message>
    <message>
        <source>It does not fit the question. The answer before it is kept.</source>
        <translation>لا تناسب السؤال. الإجابة السابقة محفوظة.</translation>
    </message>
    <message>
        <source>It is damaged, or of a kind that is not known here.</source>
        <translation>إنه تالف، أو من نوع غير معروف هنا.</translation>
    </message>
    <message>
        <source>It is kept as it is, for a person to look at.</source>
        <translation>يُحفظ كما هو ليطّلع عليه شخص.</translation>
    </message>
    <message>
        <source>It is kept as it is.</source>
        <translation>يُحفظ كما هو.</translation>
    </message>
    <message>
        <source>It is larger than this question allows. Nothing was added.</source>
        <translation>أكبر مما يسمح به هذا السؤال. لم يُضف شيء.</translation>
    </message>
    <message>
        <source>It may have been moved, or the drive was removed.</source>
        <translation>ربما نُقل، أو نُزع القرص.</translation>
    </message>
    <message>
        <source>It opens on {day}.</source>
        <translation>تُفتح في {day}.</translation>
    </message>
    <message>
        <source>It opens with the release code.</source>
        <translation>يُفتح برمز الفتح.</translation>
    </message>
    <message>
        <source>It was made for a later version of Carrel.</source>
        <translation>أُعدّ لنسخة أحدث من Carrel.</translation>
    </message>
    <message>
        <source>Carrel may not save files in its own folder.</source>
        <translation>لا يجوز أن يحفظ Carrel ملفات في مجلده.</translation>
    </message>
    <message>
        <source>Choose a higher resolution or a smaller scale in the system&apos;s settings, then check again.</source>
        <translation>اختر دقة أعلى أو مقياسًا أصغر في إعدادات النظام، ثم افحص مجددًا.</translation>
    </message>
    <message>
        <source>Choose a higher resolution, then check again.</source>
        <translation>اختر دقة أعلى، ثم افحص مجددًا.</translation>
    </message>
    <message>
        <source>Choose another folder, or copy the code down. It is worth the same.</source>
        <translation>اختر مجلدًا آخر، أو انسخ الرمز. له القيمة نفسها.</translation>
    </message>
    <message>
        <source>Close other programs before you start, and stay in this window.</source>
        <translation>أغلق البرامج الأخرى قبل البدء، وابقَ في هذه النافذة.</translation>
    </message>
    <message>
        <source>Connect the network and wait, or bring the file on a USB stick to “Set up this computer”. Then check again.</source>
        <translation>صِل الحاسوب بالشبكة وانتظر، أو أحضر الملف على ذاكرة USB إلى «إعداد هذا الحاسوب». ثم افحص مجددًا.</translation>
    </message>
    <message>
        <source>Delete files that are not needed, then check again.</source>
        <translation>احذف الملفات غير اللازمة، ثم افحص مجددًا.</translation>
    </message>
    <message>
        <source>Each one is begun already, taken as often as allowed, or not ready on this computer.</source>
        <translation>كل منها بدأ من قبل، أو أُدي بقدر ما يُسمح، أو ليس جاهزًا على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Eject a stick before you take it out.</source>
        <translation>أخرج الذاكرة من النظام قبل نزعها.</translation>
    </message>
    <message>
        <source>Free some space, then check again, or use another computer.</source>
        <translation>وفِّر بعض المساحة ثم افحص مجددًا، أو استعمل حاسوبًا آخر.</translation>
    </message>
    <message>
        <source>Go on with one below, or come back later.</source>
        <translation>تابع واحدًا أدناه، أو عُد لاحقًا.</translation>
    </message>
    <message>
        <source>Has to rest before the next time</source>
        <translation>عليه الانتظار قبل المرة التالية</translation>
    </message>
    <message>
        <source>If it goes dark, press a key or move the mouse. Keep the computer plugged in.</source>
        <translation>إن انطفأت فاضغط على مفتاح أو حرّك الفأرة. أبقِ الحاسوب موصولًا بالكهرباء.</translation>
    </message>
    <message>
        <source>It is kept as it is. Nothing has changed.</source>
        <translation>يُحفظ كما هو. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>It is not well formed. Nothing has changed.</source>
        <translation>ليس سليم الصياغة. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>It is too soon</source>
        <translation>ما زال الوقت مبكرًا</translation>
    </message>
    <message>
        <source>It lies at {path}.</source>
        <translation>يوجد في {path}.</translation>
    </message>
    <message>
        <source>It may not be left out.</source>
        <translation>لا يجوز تركه.</translation>
    </message>
    <message>
        <source>It was paused, and closed for {gap}.</source>
        <translation>كان متوقفًا مؤقتًا ومغلقًا. مدة الإغلاق: {gap}.</translation>
    </message>
    <message>
        <source>Its answer stands and can no longer be changed.</source>
        <translation>إجابته قائمة ولا يمكن تغييرها بعد الآن.</translation>
    </message>
    <message>
        <source>Its document could not be read or trusted.</source>
        <translation>تعذرت قراءة وثيقتها أو الوثوق بها.</translation>
    </message>
    <message>
        <source>Its signature does not match its content.</source>
        <translation>توقيعه لا يطابق محتواه.</translation>
    </message>
    <message>
        <source>Keep Carrel open and call a technician.</source>
        <translation>أبقِ Carrel مفتوحًا ونادِ فنيًّا.</translation>
    </message>
    <message>
        <source>Kept on this computer. No server is set up.</source>
        <translation>محفوظ على هذا الحاسوب. لم يُعدّ خادم.</translation>
    </message>
    <message>
        <source>Key store</source>
        <translation>مخزن المفاتيح</translation>
    </message>
    <message>
        <source>Keys are kept by the system</source>
        <translation>يحفظ النظام المفاتيح</translation>
    </message>
    <message>
        <source>Keys are kept in a file</source>
        <translation>المفاتيح محفوظة في ملف</translation>
    </message>
    <message>
        <source>Keys are kept in a file that only this user can read.</source>
        <translation>المفاتيح محفوظة في ملف لا يقرؤه إلا هذا المستخدم.</translation>
    </message>
    <message>
        <source>Keys can be kept neither by the system nor in a file.</source>
        <translation>لا يمكن حفظ المفاتيح لا في النظام ولا في ملف.</translation>
    </message>
    <message>
        <source>Large enough</source>
        <translation>كبيرة بما يكفي</translation>
    </message>
    <message>
        <source>Leaving now loses the record only. The test goes on by itself when Carrel is opened again.</source>
        <translation>المغادرة الآن تُفقد هذا القيد وحده. يُستأنف الاختبار من تلقاء نفسه عند فتح Carrel مجددًا.</translation>
    </message>
    <message>
        <source>Leaving now loses {lost} for good: they are in memory only.</source>
        <translation>إن غادرت الآن ضاع نهائيًّا ما هو في الذاكرة فقط: {lost}.</translation>
    </message>
    <message>
        <source>Leaving the window is not always prevented. It is recorded.</source>
        <translation>لا يُمنع الخروج من النافذة دائمًا. لكنه يُسجَّل.</translation>
    </message>
    <message>
        <source>Little room left</source>
        <translation>بقيت مساحة قليلة</translation>
    </message>
    <message>
        <source>Locked only in part</source>
        <translation>مقفلة جزئيًّا فقط</translation>
    </message>
    <message>
        <source>Locked screen</source>
        <translation>قفل الشاشة</translation>
    </message>
    <message>
        <source>Make some room on the disk. Keep Carrel open.</source>
        <translation>وفِّر مساحة على القرص. أبقِ Carrel مفتوحًا.</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>الميكروفون</translation>
    </message>
    <message>
        <source>More than one screen</source>
        <translation>أكثر من شاشة</translation>
    </message>
    <message>
        <source>New answers cannot be saved until it lets go. Carrel keeps trying.</source>
        <translation>لا يمكن حفظ إجابات جديدة إلى أن يتركها. يواصل Carrel المحاولة.</translation>
    </message>
    <message>
        <source>No connection to the server</source>
        <translation>لا اتصال بالخادم</translation>
    </message>
    <message>
        <source>No further attempt is allowed in this sitting.</source>
        <translation>لا يُسمح بمحاولة أخرى في هذه الجلسة.</translation>
    </message>
    <message>
        <source>No key store on this computer</source>
        <translation>لا مخزن مفاتيح على هذا الحاسوب</translation>
    </message>
    <message>
        <source>No loudspeaker or headphones can be used.</source>
        <translation>لا يمكن استعمال مكبر صوت أو سماعات.</translation>
    </message>
    <message>
        <source>No microphone can be used</source>
        <translation>لا يمكن استعمال أي ميكروفون</translation>
    </message>
    <message>
        <source>No microphone was found</source>
        <translation>لم يُعثر على ميكروفون</translation>
    </message>
    <message>
        <source>No practice test for this number</source>
        <translation>لا اختبار تدريبي لهذا الرقم</translation>
    </message>
    <message>
        <source>No server is set up</source>
        <translation>لم يُعدّ خادم</translation>
    </message>
    <message>
        <source>No sitting on this computer</source>
        <translation>لا جلسة على هذا الحاسوب</translation>
    </message>
    <message>
        <source>No sitting on this computer has a candidate with this number.</source>
        <translation>لا جلسة على هذا الحاسوب فيها مرشح بهذا الرقم.</translation>
    </message>
    <message>
        <source>No test is free to begin now</source>
        <translation>لا اختبار متاح للبدء الآن</translation>
    </message>
    <message>
        <source>None is connected, or another program holds it.</source>
        <translation>لا شيء موصول، أو يمسك به برنامج آخر.</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>غير متصل</translation>
    </message>
    <message>
        <source>Not on this computer yet</source>
        <translation>ليس على هذا الحاسوب بعد</translation>
    </message>
    <message>
        <source>Not open yet</source>
        <translation>لم يُفتح بعد</translation>
    </message>
    <message>
        <source>Not saved yet. Please call the proctor.</source>
        <translation>لم يُحفظ بعد. نادِ المراقب من فضلك.</translation>
    </message>
    <message>
        <source>Not sent: Carrel on this computer is too old for the server: update it.</source>
        <translation>لم يُرسل: Carrel على هذا الحاسوب أقدم من أن يناسب الخادم: حدِّثه.</translation>
    </message>
    <message>
        <source>Not sent: the server is too old for this computer: it has to be updated.</source>
        <translation>لم يُرسل: الخادم أقدم من أن يناسب هذا الحاسوب: يجب تحديثه.</translation>
    </message>
    <message>
        <source>Not usable</source>
        <translation>غير صالح للاستعمال</translation>
    </message>
    <message>
        <source>Nothing has been lost.</source>
        <translation>لم يُفقد شيء.</translation>
    </message>
    <message>
        <source>Nothing has changed.</source>
        <translation>لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Nothing is lost on this computer.</source>
        <translation>لم يُفقد شيء على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Nothing is sent</source>
        <translation>لا شيء يُرسل</translation>
    </message>
    <message>
        <source>Nothing needs to be done for this test.</source>
        <translation>لا يلزم فعل شيء لهذا الاختبار.</translation>
    </message>
    <message>
        <source>Nothing needs to be done for this test. A technician can set up the system&apos;s key store later.</source>
        <translation>لا يلزم فعل شيء لهذا الاختبار. يستطيع فنيّ إعداد مخزن مفاتيح النظام لاحقًا.</translation>
    </message>
    <message>
        <source>Nothing needs to be done now. Check the network cable or Wi-Fi after the test.</source>
        <translation>لا يلزم فعل شيء الآن. تحقق من سلك الشبكة أو Wi-Fi بعد الاختبار.</translation>
    </message>
    <message>
        <source>Nothing to listen with can be used</source>
        <translation>لا يمكن استعمال أي جهاز للاستماع</translation>
    </message>
    <message>
        <source>Nothing to listen with was found</source>
        <translation>لم يُعثر على جهاز للاستماع</translation>
    </message>
    <message>
        <source>Number and password do not fit together</source>
        <translation>الرقم وكلمة المرور لا يتوافقان</translation>
    </message>
    <message>
        <source>Only one can run on this computer at a time.</source>
        <translation>لا يعمل على هذا الحاسوب إلا واحد في الوقت نفسه.</translation>
    </message>
    <message>
        <source>Opens on {when}</source>
        <translation>يُفتح في {when}</translation>
    </message>
    <message>
        <source>Opens with a code</source>
        <translation>يُفتح برمز</translation>
    </message>
    <message>
        <source>Parts are missing or changed, or it is not a test file.</source>
        <translation>أجزاء مفقودة أو مغيَّرة، أو ليس ملف اختبار.</translation>
    </message>
    <message>
        <source>Parts of this test are heard.</source>
        <translation>أجزاء من هذا الاختبار مسموعة.</translation>
    </message>
    <message>
        <source>Passage and questions may not stand side by side.</source>
        <translation>قد لا يتجاور النص والأسئلة.</translation>
    </message>
    <message>
        <source>Please come back then.</source>
        <translation>عُد حينها من فضلك.</translation>
    </message>
    <message>
        <source>Please wait.</source>
        <translation>انتظر من فضلك.</translation>
    </message>
    <message>
        <source>Plug in a headset and allow its use in the system&apos;s settings, then check again. If it stays so, tell the proctor.</source>
        <translation>صِل سماعة بميكروفون واسمح باستعمالها في إعدادات النظام، ثم افحص مجددًا. إن بقي الأمر كذلك فأخبر المراقب.</translation>
    </message>
    <message>
        <source>Plug in headphones, then check again. If it stays so, tell the proctor.</source>
        <translation>صِل سماعات، ثم افحص مجددًا. إن بقي الأمر كذلك فأخبر المراقب.</translation>
    </message>
    <message>
        <source>Reason: {reason}.</source>
        <translation>السبب: {reason}.</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>Remove a mark or shorten a note.</source>
        <translation>أزل علامة أو اختصر ملاحظة.</translation>
    </message>
    <message>
        <source>Saved on this computer</source>
        <translation>محفوظ على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Saving answers</source>
        <translation>حفظ الإجابات</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>جارٍ الحفظ…</translation>
    </message>
    <message>
        <source>Scan the code again.</source>
        <translation>امسح الرمز ضوئيًّا مجددًا.</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>الشاشة</translation>
    </message>
    <message>
        <source>Screen stays on</source>
        <translation>الشاشة تبقى مضاءة</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>مختوم</translation>
    </message>
    <message>
        <source>See whether the disk is connected and can be written to. Keep Carrel open.</source>
        <translation>انظر هل القرص موصول ويقبل الكتابة. أبقِ Carrel مفتوحًا.</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>جارٍ الإرسال…</translation>
    </message>
    <message>
        <source>Sent to the server</source>
        <translation>أُرسل إلى الخادم</translation>
    </message>
    <message>
        <source>Sent; Carrel on this computer is too old for the server: update it</source>
        <translation>أُرسل؛ لكن Carrel على هذا الحاسوب أقدم من أن يناسب الخادم: حدِّثه</translation>
    </message>
    <message>
        <source>Sent; the server is too old for this computer: it has to be updated</source>
        <translation>أُرسل؛ لكن الخادم أقدم من أن يناسب هذا الحاسوب: يجب تحديثه</translation>
    </message>
    <message>
        <source>Sent; what came for the organisation&apos;s receipt is not genuine</source>
        <translation>أُرسل؛ لكن ما ورد على أنه إيصال المؤسسة ليس أصليًّا</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>مضبوطة</translation>
    </message>
    <message>
        <source>Set the clock, then check again.</source>
        <translation>اضبط الساعة ثم افحص مجددًا.</translation>
    </message>
    <message>
        <source>Show the reason to the organiser.</source>
        <translation>أطلع المنظِّم على السبب.</translation>
    </message>
    <message>
        <source>Sign in to this computer as the user who took the test, or tell the proctor.</source>
        <translation>ادخل إلى هذا الحاسوب بالمستخدم الذي أدى الاختبار، أو أخبر المراقب.</translation>
    </message>
    <message>
        <source>Signing in is closed for a moment.</source>
        <translation>تسجيل الدخول مغلق للحظة.</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>صغيرة</translation>
    </message>
    <message>
        <source>The test can be taken, and nothing is lost.</source>
        <translation>يمكن أداء الاختبار، ولا يُفقد شيء.</translation>
    </message>
    <message>
        <source>Trying out: answers are not kept</source>
        <translation>تجربة: لا تُحفظ الإجابات</translation>
    </message>
    <message>
        <source>Unplug or turn off the others, then check again.</source>
        <translation>افصل الأخرى أو أطفئها، ثم افحص مجددًا.</translation>
    </message>
    <message>
        <source>Something else answered for the server</source>
        <translation>أجاب شيء آخر مكان الخادم</translation>
    </message>
    <message>
        <source>A lock screen shows no such characters.</source>
        <translation>لا تعرض شاشة القفل مثل هذه الأحرف.</translation>
    </message>
    <message>
        <source>A message from the server was refused</source>
        <translation>رُفضت رسالة من الخادم</translation>
    </message>
    <message>
        <source>A proctor has handed it over.</source>
        <translation>سلَّمه أحد المراقبين.</translation>
    </message>
    <message>
        <source>A proxy of this network did not let Carrel through</source>
        <translation>لم يسمح وسيط هذه الشبكة لـ Carrel بالمرور</translation>
    </message>
    <message>
        <source>A proxy of this network takes only less at once</source>
        <translation>لا يقبل وسيط هذه الشبكة هذا القدر دفعة واحدة</translation>
    </message>
    <message>
        <source>A rule of the organisation cannot be used</source>
        <translation>لا يمكن استخدام إحدى قواعد المؤسسة</translation>
    </message>
    <message>
        <source>A technician must install Carrel anew. Use another computer until then.</source>
        <translation>يجب أن يثبّت فنّي Carrel من جديد. استعمل حاسوبًا آخر حتى ذلك الحين.</translation>
    </message>
    <message>
        <source>As it was installed</source>
        <translation>كما ثُبّت</translation>
    </message>
    <message>
        <source>Ask a technician of this network to raise its limit.</source>
        <translation>اطلب من فنيّ مسؤول عن هذه الشبكة أن يرفع حدّه.</translation>
    </message>
    <message>
        <source>Ask a technician of this network.</source>
        <translation>اسأل فنيًّا مسؤولًا عن هذه الشبكة.</translation>
    </message>
    <message>
        <source>Ask the organiser to mend the sitting.</source>
        <translation>اطلب من الجهة المنظمة تصحيح الجلسة.</translation>
    </message>
    <message>
        <source>Ask the organiser.</source>
        <translation>اسأل الجهة المنظمة.</translation>
    </message>
    <message>
        <source>Bring the sitting&apos;s file to this computer first.</source>
        <translation>أحضر أولًا ملف الجلسة إلى هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Carrel itself</source>
        <translation>Carrel نفسه</translation>
    </message>
    <message>
        <source>Changed files: {found}.</source>
        <translation>الملفات المتغيّرة: {found}.</translation>
    </message>
    <message>
        <source>Choose a reason.</source>
        <translation>اختر سببًا.</translation>
    </message>
    <message>
        <source>Close it, then try again, or tell the proctor.</source>
        <translation>أغلقه ثم حاول مجددًا، أو أخبر المراقب.</translation>
    </message>
    <message>
        <source>Close or unplug it, then try again, or tell the proctor.</source>
        <translation>أغلقه أو افصله ثم حاول مجددًا، أو أخبر المراقب.</translation>
    </message>
    <message>
        <source>Close them, then try again, or tell the proctor.</source>
        <translation>أغلقها ثم حاول مجددًا، أو أخبر المراقب.</translation>
    </message>
    <message>
        <source>Compare code and address with what the organiser gave, or join at the organisation&apos;s own server.</source>
        <translation>قارن الرمز والعنوان بما أعطاه المنظم، أو انضم عند خادم المؤسسة نفسه.</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>الحاسوب</translation>
    </message>
    <message>
        <source>Connected besides: {found}.</source>
        <translation>موصول أيضًا: {found}.</translation>
    </message>
    <message>
        <source>Found: {found}.</source>
        <translation>وُجد: {found}.</translation>
    </message>
    <message>
        <source>It cannot be seen what is open</source>
        <translation>لا يمكن معرفة ما هو مفتوح</translation>
    </message>
    <message>
        <source>It cannot be started any more.</source>
        <translation>لم يعد من الممكن بدؤه.</translation>
    </message>
    <message>
        <source>It cannot be started any more. Nothing was begun.</source>
        <translation>لم يعد من الممكن بدؤه. ولم يبدأ شيء.</translation>
    </message>
    <message>
        <source>It does not hold the hub&apos;s key, so nothing was sent to it. Nothing is lost.</source>
        <translation>لا يملك مفتاح خادم المركز، فلم يُرسَل إليه شيء. لم يُفقد شيء.</translation>
    </message>
    <message>
        <source>It does not hold the key that the enrolment code names, so nothing of it was kept.</source>
        <translation>لا يملك المفتاح الذي يسميه رمز التسجيل، لذا لم يُحفظ منه شيء.</translation>
    </message>
    <message>
        <source>It has no reason, or no words where it needs some.</source>
        <translation>لا سبب له، أو تنقصه كلمات حيث تلزم.</translation>
    </message>
    <message>
        <source>It is not signed as it should be, or makes no sense.</source>
        <translation>ليست موقّعة كما يجب، أو لا معنى لها.</translation>
    </message>
    <message>
        <source>It opens no test here.</source>
        <translation>لا يفتح أي اختبار هنا.</translation>
    </message>
    <message>
        <source>It wants a name and password, or does not reach the server. Nothing is lost.</source>
        <translation>يطلب اسمًا وكلمة مرور، أو لا يصل إلى الخادم. لم يُفقد شيء.</translation>
    </message>
    <message>
        <source>Its page answered for the server. Nothing is lost.</source>
        <translation>أجابت صفحتها مكان الخادم. لم يُفقد شيء.</translation>
    </message>
    <message>
        <source>More screens than the test allows</source>
        <translation>شاشات أكثر مما يسمح به الاختبار</translation>
    </message>
    <message>
        <source>New answers cannot be saved. Those saved before are safe.</source>
        <translation>لا يمكن حفظ إجابات جديدة. الإجابات المحفوظة من قبل في أمان.</translation>
    </message>
    <message>
        <source>No remote access was found</source>
        <translation>لم يُعثر على وصول عن بُعد</translation>
    </message>
    <message>
        <source>No sign of a virtual machine</source>
        <translation>لا علامة على جهاز افتراضي</translation>
    </message>
    <message>
        <source>Not as it was installed</source>
        <translation>ليس كما ثُبّت</translation>
    </message>
    <message>
        <source>Not handed over</source>
        <translation>لم يُسلَّم</translation>
    </message>
    <message>
        <source>Not sent yet: a proxy of this network is in the way.</source>
        <translation>لم يُرسل بعد: يعترض وسيط في هذه الشبكة.</translation>
    </message>
    <message>
        <source>Not sent yet: a proxy of this network takes only less at once.</source>
        <translation>لم يُرسل بعد: لا يقبل وسيط هذه الشبكة هذا القدر دفعة واحدة.</translation>
    </message>
    <message>
        <source>Not sent yet: no network.</source>
        <translation>لم يُرسل بعد: لا شبكة.</translation>
    </message>
    <message>
        <source>Not sent yet: something else answered for the server.</source>
        <translation>لم يُرسل بعد: أجاب شيء آخر مكان الخادم.</translation>
    </message>
    <message>
        <source>Not sent yet: the server is busy.</source>
        <translation>لم يُرسل بعد: الخادم مشغول.</translation>
    </message>
    <message>
        <source>Not sent yet: this network asks for a sign-in in a browser.</source>
        <translation>لم يُرسل بعد: تطلب هذه الشبكة تسجيل الدخول في متصفح.</translation>
    </message>
    <message>
        <source>Not sent yet: who answers at the hub&apos;s address is not the hub.</source>
        <translation>لم يُرسَل بعد: من يجيب على عنوان خادم المركز ليس هو.</translation>
    </message>
    <message>
        <source>Not sent: the server did not accept it.</source>
        <translation>لم يُرسل: لم يقبله الخادم.</translation>
    </message>
    <message>
        <source>Not sent: the server no longer knows this computer.</source>
        <translation>لم يُرسل: لم يعد الخادم يعرف هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Nothing is lost.</source>
        <translation>لم يُفقد شيء.</translation>
    </message>
    <message>
        <source>Nothing is open that may not be</source>
        <translation>لا شيء ممنوع مفتوح</translation>
    </message>
    <message>
        <source>Nothing needs to be done: it is tried again by itself.</source>
        <translation>لا حاجة إلى فعل شيء: تُعاد المحاولة تلقائيًّا.</translation>
    </message>
    <message>
        <source>Nothing of it was believed. Ask the organiser for a new file.</source>
        <translation>لم يُؤخذ بأي شيء منه. اطلب من المنظِّم ملفاً جديداً.</translation>
    </message>
    <message>
        <source>Nothing of it was believed. Nothing is lost.</source>
        <translation>لم يُصدَّق منه شيء. لم يُفقد شيء.</translation>
    </message>
    <message>
        <source>Only programs that the test allows may be open</source>
        <translation>لا يجوز أن يُفتح إلا ما يسمح به الاختبار من برامج</translation>
    </message>
    <message>
        <source>Only the built-in screen may be used</source>
        <translation>لا يجوز استعمال إلا الشاشة المدمجة</translation>
    </message>
    <message>
        <source>Only the note that the test was left is not.</source>
        <translation>القيد الخاص بمغادرة الاختبار وحده ليس عليه بعد.</translation>
    </message>
    <message>
        <source>Open besides: {found}.</source>
        <translation>مفتوح أيضًا: {found}.</translation>
    </message>
    <message>
        <source>Open now: {found}.</source>
        <translation>مفتوح الآن: {found}.</translation>
    </message>
    <message>
        <source>Open the test another way.</source>
        <translation>افتح الاختبار بطريقة أخرى.</translation>
    </message>
    <message>
        <source>Other programs</source>
        <translation>برامج أخرى</translation>
    </message>
    <message>
        <source>Read it off again.</source>
        <translation>اقرأه مرة أخرى.</translation>
    </message>
    <message>
        <source>Remote access</source>
        <translation>الوصول عن بُعد</translation>
    </message>
    <message>
        <source>Screens found: {found}.</source>
        <translation>الشاشات الموجودة: {found}.</translation>
    </message>
    <message>
        <source>Sent to the centre; the organisation has not confirmed it yet</source>
        <translation>أُرسل إلى المركز؛ لم تؤكده المؤسسة بعد</translation>
    </message>
    <message>
        <source>Sign in to the network in a browser, or use another network.</source>
        <translation>سجِّل الدخول إلى الشبكة في متصفح، أو استخدم شبكة أخرى.</translation>
    </message>
    <message>
        <source>Signs of a virtual machine: {found}.</source>
        <translation>علامات جهاز افتراضي: {found}.</translation>
    </message>
    <message>
        <source>Somebody elsewhere could see this screen</source>
        <translation>قد يرى أحد من مكان آخر هذه الشاشة</translation>
    </message>
    <message>
        <source>Something is open or connected that the test does not allow.</source>
        <translation>هناك شيء مفتوح أو موصول لا يسمح به الاختبار.</translation>
    </message>
    <message>
        <source>Something is open that may not be</source>
        <translation>هناك شيء مفتوح لا يجوز فتحه</translation>
    </message>
    <message>
        <source>Something to listen with is connected</source>
        <translation>جهاز للاستماع موصول</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>حدث خطأ ما</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>الصوت</translation>
    </message>
    <message>
        <source>Sound cannot be played</source>
        <translation>لا يمكن تشغيل الصوت</translation>
    </message>
    <message>
        <source>Speak to the proctor.</source>
        <translation>تحدث إلى المراقب.</translation>
    </message>
    <message>
        <source>Staff have ended it, and it does not count. Your answers are kept.</source>
        <translation>أنهاه المشرفون، ولن يُحتسب. إجاباتك محفوظة.</translation>
    </message>
    <message>
        <source>Start the test on the computer itself, or tell the proctor.</source>
        <translation>ابدأ الاختبار على الحاسوب نفسه، أو أخبر المراقب.</translation>
    </message>
    <message>
        <source>Taken as often as allowed</source>
        <translation>أُدي بقدر ما يُسمح</translation>
    </message>
    <message>
        <source>Tell the organiser.</source>
        <translation>أبلغ المنظِّم.</translation>
    </message>
    <message>
        <source>Tell the organiser: another machine may stand in for the hub, or its key has changed.</source>
        <translation>أخبر المنظِّم: ربما حلّ جهاز آخر محل خادم المركز، أو تغيّر مفتاحه.</translation>
    </message>
    <message>
        <source>Tell the proctor before you try again.</source>
        <translation>أخبر المراقب قبل أن تحاول مجددًا.</translation>
    </message>
    <message>
        <source>Tell the proctor now.</source>
        <translation>أخبر المراقب الآن.</translation>
    </message>
    <message>
        <source>Tell the proctor now: some room must be made on the disk.</source>
        <translation>أخبر المراقب الآن: يجب توفير مساحة على القرص.</translation>
    </message>
    <message>
        <source>Tell the proctor.</source>
        <translation>أخبر المراقب.</translation>
    </message>
    <message>
        <source>Tell the proctor. Do not go on with this computer.</source>
        <translation>أخبر المراقب. لا تتابع على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Tell the proctor: the computer may have to be set up anew after the test.</source>
        <translation>أخبر المراقب: قد يلزم إعداد الحاسوب من جديد بعد الاختبار.</translation>
    </message>
    <message>
        <source>Test file</source>
        <translation>ملف الاختبار</translation>
    </message>
    <message>
        <source>The answers are complete and will be scored later.</source>
        <translation>الإجابات كاملة وستُصحَّح لاحقًا.</translation>
    </message>
    <message>
        <source>The answers are here, but cannot be opened without it.</source>
        <translation>الإجابات هنا، لكنها لا تُفتح بدونه.</translation>
    </message>
    <message>
        <source>The computer showed somebody else.</source>
        <translation>أظهر الحاسوب شخصًا آخر.</translation>
    </message>
    <message>
        <source>The connection broke off.</source>
        <translation>انقطع الاتصال.</translation>
    </message>
    <message>
        <source>The connection is not secure: the server&apos;s certificate does not fit.</source>
        <translation>الاتصال غير آمن: شهادة الخادم لا تتوافق.</translation>
    </message>
    <message>
        <source>The date or time is outside the sitting.</source>
        <translation>التاريخ أو الوقت خارج الجلسة.</translation>
    </message>
    <message>
        <source>The disk cannot be written to</source>
        <translation>لا يمكن الكتابة على القرص</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>القرص ممتلئ</translation>
    </message>
    <message>
        <source>The disk refused to save</source>
        <translation>رفض القرص الحفظ</translation>
    </message>
    <message>
        <source>The file could not be written</source>
        <translation>تعذرت كتابة الملف</translation>
    </message>
    <message>
        <source>The file holds no key of this kind.</source>
        <translation>لا يحمل الملف مفتاحًا من هذا النوع.</translation>
    </message>
    <message>
        <source>The file is signed by somebody this computer does not trust yet.</source>
        <translation>وقَّع الملف من لا يثق به هذا الحاسوب بعد.</translation>
    </message>
    <message>
        <source>The file is too large</source>
        <translation>الملف كبير جدًا</translation>
    </message>
    <message>
        <source>The file was put aside, not deleted. What can be read will be recovered.</source>
        <translation>نُحّي الملف جانبًا ولم يُحذف. ما يُقرأ منه سيُستعاد.</translation>
    </message>
    <message>
        <source>The folder is full or cannot be written to.</source>
        <translation>المجلد ممتلئ أو لا يقبل الكتابة.</translation>
    </message>
    <message>
        <source>The issuer is not known here</source>
        <translation>المُصدِر غير معروف هنا</translation>
    </message>
    <message>
        <source>The key to the stored answers is missing</source>
        <translation>مفتاح الإجابات المحفوظة مفقود</translation>
    </message>
    <message>
        <source>The last answer is not saved. Carrel keeps trying.</source>
        <translation>الإجابة الأخيرة لم تُحفظ. يواصل Carrel المحاولة.</translation>
    </message>
    <message>
        <source>The least time here is not over yet.</source>
        <translation>لم ينقضِ بعد أقل وقت لازم هنا.</translation>
    </message>
    <message>
        <source>The list of tests cannot be used</source>
        <translation>لا يمكن استعمال قائمة الاختبارات</translation>
    </message>
    <message>
        <source>The next attempt must wait</source>
        <translation>على المحاولة التالية الانتظار</translation>
    </message>
    <message>
        <source>The organisation did not write this for this computer</source>
        <translation>لم تكتب المؤسسة هذا لهذا الحاسوب</translation>
    </message>
    <message>
        <source>The organisation&apos;s receipt is not genuine</source>
        <translation>إيصال المؤسسة ليس أصليًّا</translation>
    </message>
    <message>
        <source>The proctor has ended your test</source>
        <translation>أنهى المراقب اختبارك</translation>
    </message>
    <message>
        <source>The proctor takes the answers from this computer afterwards.</source>
        <translation>يأخذ المراقب الإجابات من هذا الحاسوب بعد ذلك.</translation>
    </message>
    <message>
        <source>The receipt is not saved</source>
        <translation>لم يُحفظ الإيصال</translation>
    </message>
    <message>
        <source>The receipt is saved</source>
        <translation>حُفظ الإيصال</translation>
    </message>
    <message>
        <source>The record does not fit</source>
        <translation>السجل لا يتوافق</translation>
    </message>
    <message>
        <source>The record has a gap</source>
        <translation>في السجل فجوة</translation>
    </message>
    <message>
        <source>The record of tests was changed</source>
        <translation>غُيّر سجل الاختبارات</translation>
    </message>
    <message>
        <source>The record&apos;s signature does not hold</source>
        <translation>توقيع السجل لا يصح</translation>
    </message>
    <message>
        <source>The score cannot be worked out here</source>
        <translation>لا يمكن حساب الدرجة هنا</translation>
    </message>
    <message>
        <source>The screen goes dark</source>
        <translation>تنطفئ الشاشة</translation>
    </message>
    <message>
        <source>The screen is shown a second time</source>
        <translation>تُعرض الشاشة مرة ثانية</translation>
    </message>
    <message>
        <source>The screen is too small for the test.</source>
        <translation>الشاشة أصغر من أن يُؤدى عليها الاختبار.</translation>
    </message>
    <message>
        <source>The screen may go dark</source>
        <translation>قد تنطفئ الشاشة</translation>
    </message>
    <message>
        <source>The screen will be locked for the test</source>
        <translation>ستُقفل الشاشة للاختبار</translation>
    </message>
    <message>
        <source>The screen will not go dark during the test</source>
        <translation>لن تنطفئ الشاشة أثناء الاختبار</translation>
    </message>
    <message>
        <source>The server asks us to wait a little.</source>
        <translation>يطلب منا الخادم أن ننتظر قليلًا.</translation>
    </message>
    <message>
        <source>The server could not confirm that this computer holds its own key.</source>
        <translation>لم يستطع الخادم التأكد من أن هذا الحاسوب يحمل مفتاحه.</translation>
    </message>
    <message>
        <source>The server could not store what was sent.</source>
        <translation>لم يستطع الخادم حفظ ما أُرسل.</translation>
    </message>
    <message>
        <source>The server did not accept this</source>
        <translation>لم يقبل الخادم هذا</translation>
    </message>
    <message>
        <source>The server did not answer in time.</source>
        <translation>لم يُجب الخادم في الوقت المناسب.</translation>
    </message>
    <message>
        <source>The server did not understand what was sent.</source>
        <translation>لم يفهم الخادم ما أُرسل.</translation>
    </message>
    <message>
        <source>The server does not accept this computer</source>
        <translation>لا يقبل الخادم هذا الحاسوب</translation>
    </message>
    <message>
        <source>The server does not accept this computer. Answers are kept here.</source>
        <translation>لا يقبل الخادم هذا الحاسوب. الإجابات محفوظة هنا.</translation>
    </message>
    <message>
        <source>The server does not take so much at once.</source>
        <translation>لا يقبل الخادم هذا القدر دفعة واحدة.</translation>
    </message>
    <message>
        <source>The server has made a mistake.</source>
        <translation>وقع خطأ في الخادم نفسه.</translation>
    </message>
    <message>
        <source>The server has no such thing.</source>
        <translation>ليس لدى الخادم شيء كهذا.</translation>
    </message>
    <message>
        <source>The server has not been set up.</source>
        <translation>لم يُعدّ الخادم.</translation>
    </message>
    <message>
        <source>The server is busy</source>
        <translation>الخادم مشغول</translation>
    </message>
    <message>
        <source>The server is busy.</source>
        <translation>الخادم مشغول.</translation>
    </message>
    <message>
        <source>The server no longer knows this computer</source>
        <translation>لم يعد الخادم يعرف هذا الحاسوب</translation>
    </message>
    <message>
        <source>The server&apos;s address is not known on this network.</source>
        <translation>عنوان الخادم غير معروف في هذه الشبكة.</translation>
    </message>
    <message>
        <source>The server&apos;s address was found, but nothing answered there.</source>
        <translation>وُجد عنوان الخادم، لكن لم يُجب شيء هناك.</translation>
    </message>
    <message>
        <source>The server&apos;s database is damaged.</source>
        <translation>قاعدة بيانات الخادم تالفة.</translation>
    </message>
    <message>
        <source>The server&apos;s disk is full.</source>
        <translation>قرص الخادم ممتلئ.</translation>
    </message>
    <message>
        <source>The sitting cannot be used</source>
        <translation>لا يمكن استعمال الجلسة</translation>
    </message>
    <message>
        <source>The sitting has closed</source>
        <translation>أُغلقت الجلسة</translation>
    </message>
    <message>
        <source>The sitting has not opened yet</source>
        <translation>لم تُفتح الجلسة بعد</translation>
    </message>
    <message>
        <source>The stored answers cannot be read</source>
        <translation>لا يمكن قراءة الإجابات المحفوظة</translation>
    </message>
    <message>
        <source>The stored answers need a newer version</source>
        <translation>تحتاج الإجابات المحفوظة إلى نسخة أحدث</translation>
    </message>
    <message>
        <source>The test allows certain programs only, and this system does not tell which show windows.</source>
        <translation>يسمح الاختبار ببرامج معيّنة فقط، وهذا النظام لا يبيّن أيّها يعرض نوافذ.</translation>
    </message>
    <message>
        <source>The test asks for more than this computer can do.</source>
        <translation>يطلب الاختبار أكثر مما يستطيعه هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The test asks for more than this computer can hold, so it does not start here.</source>
        <translation>يتطلب الاختبار أكثر مما يستطيع هذا الحاسوب ضمانه، ولذلك لا يبدأ هنا.</translation>
    </message>
    <message>
        <source>The test can be taken. An administrator can set up a key store later.</source>
        <translation>يمكن أداء الاختبار. يستطيع مسؤول إعداد مخزن مفاتيح لاحقًا.</translation>
    </message>
    <message>
        <source>The test cannot be opened this way</source>
        <translation>لا يمكن فتح الاختبار بهذه الطريقة</translation>
    </message>
    <message>
        <source>The test does not start on this computer as it is</source>
        <translation>لا يبدأ الاختبار على هذا الحاسوب وهو على هذه الحال</translation>
    </message>
    <message>
        <source>The test file cannot be used</source>
        <translation>لا يمكن استعمال ملف الاختبار</translation>
    </message>
    <message>
        <source>The test file has not arrived.</source>
        <translation>لم يصل ملف الاختبار.</translation>
    </message>
    <message>
        <source>The test file is damaged</source>
        <translation>ملف الاختبار تالف</translation>
    </message>
    <message>
        <source>The test file is missing, damaged or not trusted.</source>
        <translation>ملف الاختبار مفقود أو تالف أو غير موثوق.</translation>
    </message>
    <message>
        <source>The test file is not safe</source>
        <translation>ملف الاختبار غير آمن</translation>
    </message>
    <message>
        <source>The test file is too large</source>
        <translation>ملف الاختبار كبير جدًا</translation>
    </message>
    <message>
        <source>The test file needs a newer version</source>
        <translation>يحتاج ملف الاختبار إلى نسخة أحدث</translation>
    </message>
    <message>
        <source>The test file was changed</source>
        <translation>غُيِّر ملف الاختبار</translation>
    </message>
    <message>
        <source>The test goes on</source>
        <translation>يُستأنف الاختبار</translation>
    </message>
    <message>
        <source>The test goes on where it stopped</source>
        <translation>يُستأنف الاختبار من حيث توقف</translation>
    </message>
    <message>
        <source>The test holds something that is not well formed.</source>
        <translation>في الاختبار شيء غير سليم الصياغة.</translation>
    </message>
    <message>
        <source>The test is answered in order.</source>
        <translation>يُجاب عن الاختبار بالترتيب.</translation>
    </message>
    <message>
        <source>The test is handed over and closed here. Write its file into another folder.</source>
        <translation>سُلِّم الاختبار وأُغلق هنا. اكتب ملفه في مجلد آخر.</translation>
    </message>
    <message>
        <source>The test is not in a state that allows it. Nothing has changed.</source>
        <translation>حالة الاختبار لا تسمح بذلك. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>The test shows on one of them.</source>
        <translation>يظهر الاختبار على واحدة منها.</translation>
    </message>
    <message>
        <source>The test was closed for {gap}.</source>
        <translation>كان الاختبار مغلقًا. مدة الإغلاق: {gap}.</translation>
    </message>
    <message>
        <source>The test was ended with the answers you had given. All of them are kept.</source>
        <translation>انتهى الاختبار بالإجابات التي أعطيتها. كلها محفوظة.</translation>
    </message>
    <message>
        <source>The test was not started and nothing was changed.</source>
        <translation>لم يبدأ الاختبار ولم يتغير شيء.</translation>
    </message>
    <message>
        <source>The test works without it, and answers are kept here until it takes them.</source>
        <translation>يعمل الاختبار بدونه، وتُحفظ الإجابات هنا إلى أن يستلمها.</translation>
    </message>
    <message>
        <source>The test works without it, and answers are kept here.</source>
        <translation>يعمل الاختبار بدونه، وتُحفظ الإجابات هنا.</translation>
    </message>
    <message>
        <source>The test works without it. Answers are sent later.</source>
        <translation>يعمل الاختبار بدونه. تُرسل الإجابات لاحقًا.</translation>
    </message>
    <message>
        <source>The test works without one. Answers stay on this computer.</source>
        <translation>يعمل الاختبار بدونه. تبقى الإجابات على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The test&apos;s rules do not allow it.</source>
        <translation>قواعد الاختبار لا تسمح بذلك.</translation>
    </message>
    <message>
        <source>The test&apos;s time is measured apart from it and stays fair.</source>
        <translation>يُقاس وقت الاختبار على حدة ويبقى عادلًا.</translation>
    </message>
    <message>
        <source>The text is not what a receipt&apos;s QR code says.</source>
        <translation>النص ليس ما يحمله رمز QR لإيصال.</translation>
    </message>
    <message>
        <source>The time for this question is over</source>
        <translation>انتهى وقت هذا السؤال</translation>
    </message>
    <message>
        <source>The time is over</source>
        <translation>انتهى الوقت</translation>
    </message>
    <message>
        <source>The work goes on here. Nothing is lost.</source>
        <translation>يستمر العمل هنا. لم يُفقد شيء.</translation>
    </message>
    <message>
        <source>The work goes on without it. Nothing is lost.</source>
        <translation>يستمر العمل بدونه. لم يُفقد شيء.</translation>
    </message>
    <message>
        <source>There are no unlock codes</source>
        <translation>لا توجد رموز لفتح القفل</translation>
    </message>
    <message>
        <source>There are too many marks here, or the notes are too long. What was marked before is kept.</source>
        <translation>العلامات هنا كثيرة جدًا، أو الملاحظات طويلة جدًا. العلامات السابقة محفوظة.</translation>
    </message>
    <message>
        <source>There is enough for this test.</source>
        <translation>ما يكفي لهذا الاختبار موجود.</translation>
    </message>
    <message>
        <source>There is nothing to sign in to yet.</source>
        <translation>لا يوجد ما يُسجَّل الدخول إليه بعد.</translation>
    </message>
    <message>
        <source>This answer cannot be checked now</source>
        <translation>لا يمكن التحقق من هذه الإجابة الآن</translation>
    </message>
    <message>
        <source>This answer could not be taken</source>
        <translation>تعذر أخذ هذه الإجابة</translation>
    </message>
    <message>
        <source>This cannot be done</source>
        <translation>لا يمكن فعل هذا</translation>
    </message>
    <message>
        <source>This cannot be done now</source>
        <translation>لا يمكن فعل هذا الآن</translation>
    </message>
    <message>
        <source>This code cannot be used</source>
        <translation>لا يمكن استخدام هذا الرمز</translation>
    </message>
    <message>
        <source>This code does not open the test</source>
        <translation>هذا الرمز لا يفتح الاختبار</translation>
    </message>
    <message>
        <source>This code leads through a hub and does not name the organisation&apos;s key. Ask for a new one.</source>
        <translation>يمر هذا الرمز عبر خادم مركز ولا يسمي مفتاح المؤسسة. اطلب رمزًا جديدًا.</translation>
    </message>
    <message>
        <source>This computer cannot be locked as the test asks</source>
        <translation>لا يمكن قفل هذا الحاسوب كما يطلب الاختبار</translation>
    </message>
    <message>
        <source>This computer cannot be locked far enough</source>
        <translation>لا يمكن قفل هذا الحاسوب بالقدر الكافي</translation>
    </message>
    <message>
        <source>This computer holds none that you may take.</source>
        <translation>لا يحمل هذا الحاسوب اختبارًا يجوز لك أداؤه.</translation>
    </message>
    <message>
        <source>This computer is known to the server with another key.</source>
        <translation>يعرف الخادم هذا الحاسوب بمفتاح آخر.</translation>
    </message>
    <message>
        <source>This computer needs attention</source>
        <translation>يحتاج هذا الحاسوب إلى عناية</translation>
    </message>
    <message>
        <source>This computer was shut out: what it sends is kept apart at the server, and staff decide whether it counts.</source>
        <translation>استُبعد هذا الحاسوب: ما يرسله يُحفظ على حدة في الخادم، ويقرر الموظفون ما إذا كان يُحتسب.</translation>
    </message>
    <message>
        <source>This could not be marked</source>
        <translation>تعذر وضع علامة هنا</translation>
    </message>
    <message>
        <source>This could not be noted</source>
        <translation>تعذر تدوين ذلك</translation>
    </message>
    <message>
        <source>This enrolment code is not known, was used before, or has run out.</source>
        <translation>رمز التسجيل هذا غير معروف، أو استُعمل من قبل، أو انتهت صلاحيته.</translation>
    </message>
    <message>
        <source>This file cannot be read</source>
        <translation>لا يمكن قراءة هذا الملف</translation>
    </message>
    <message>
        <source>This file cannot be used: it is damaged, changed or of another kind</source>
        <translation>لا يمكن استعمال هذا الملف: إنه تالف أو معدَّل أو من نوع آخر</translation>
    </message>
    <message>
        <source>This file is for a sitting that is not on this computer</source>
        <translation>هذا الملف لجلسة ليست على هذا الحاسوب</translation>
    </message>
    <message>
        <source>This file needs a newer version of Carrel</source>
        <translation>يحتاج هذا الملف إلى إصدار أحدث من Carrel</translation>
    </message>
    <message>
        <source>This is a computer inside another</source>
        <translation>هذا حاسوب داخل حاسوب آخر</translation>
    </message>
    <message>
        <source>This is a hub, and it cannot reach the organisation&apos;s server now.</source>
        <translation>هذا خادم مركز، ولا يمكنه الوصول إلى خادم المؤسسة الآن.</translation>
    </message>
    <message>
        <source>This is a hub, and it has trouble with the organisation&apos;s server.</source>
        <translation>هذا خادم مركز، ولديه مشكلة مع خادم المؤسسة.</translation>
    </message>
    <message>
        <source>This is a hub, and something else answers it for the organisation&apos;s server.</source>
        <translation>هذا خادم مركز، ويجيبه شيء آخر مكان خادم المؤسسة.</translation>
    </message>
    <message>
        <source>This is a hub, and the organisation&apos;s server refuses what it asks.</source>
        <translation>هذا خادم مركز، وخادم المؤسسة يرفض ما يطلبه.</translation>
    </message>
    <message>
        <source>This is no challenge</source>
        <translation>هذا ليس رمز تحدٍّ</translation>
    </message>
    <message>
        <source>This is not a receipt</source>
        <translation>ليس هذا إيصالًا</translation>
    </message>
    <message>
        <source>This is not an enrolment code.</source>
        <translation>ليس هذا رمز تسجيل.</translation>
    </message>
    <message>
        <source>This network asks for a sign-in of its own</source>
        <translation>تطلب هذه الشبكة تسجيل دخول خاصًّا بها</translation>
    </message>
    <message>
        <source>This number is not on the list</source>
        <translation>هذا الرقم ليس في القائمة</translation>
    </message>
    <message>
        <source>This program and the server are of versions that do not understand each other</source>
        <translation>إصدارا هذا البرنامج والخادم لا يفهم أحدهما الآخر</translation>
    </message>
    <message>
        <source>This question cannot be opened from here</source>
        <translation>لا يمكن فتح هذا السؤال من هنا</translation>
    </message>
    <message>
        <source>This question needs an answer</source>
        <translation>يحتاج هذا السؤال إلى إجابة</translation>
    </message>
    <message>
        <source>This question was checked</source>
        <translation>تم التحقق من هذا السؤال</translation>
    </message>
    <message>
        <source>This section is locked</source>
        <translation>هذا القسم مقفل</translation>
    </message>
    <message>
        <source>This sitting was published without them.</source>
        <translation>نُشرت هذه الجلسة من دونها.</translation>
    </message>
    <message>
        <source>This sound cannot be played</source>
        <translation>لا يمكن تشغيل هذا الصوت</translation>
    </message>
    <message>
        <source>This system has no usable key store. Only this user can read the file.</source>
        <translation>ليس لهذا النظام مخزن مفاتيح صالح. لا يقرأ الملف إلا هذا المستخدم.</translation>
    </message>
    <message>
        <source>This test asks for spoken answers.</source>
        <translation>يطلب هذا الاختبار إجابات شفوية.</translation>
    </message>
    <message>
        <source>This test was withdrawn</source>
        <translation>سُحب هذا الاختبار</translation>
    </message>
    <message>
        <source>To sit a test, use Sign in.</source>
        <translation>لأداء اختبار استعمل «تسجيل الدخول».</translation>
    </message>
    <message>
        <source>Too many tries</source>
        <translation>محاولات كثيرة جدًا</translation>
    </message>
    <message>
        <source>Try again in {time}.</source>
        <translation>الوقت المتبقي قبل المحاولة من جديد: {time}.</translation>
    </message>
    <message>
        <source>Turn off remote access, then try again. If it stays so, tell the proctor.</source>
        <translation>أوقف الوصول عن بُعد ثم حاول مجددًا. إن بقي كذلك فأخبر المراقب.</translation>
    </message>
    <message>
        <source>Unplug it, then try again.</source>
        <translation>افصلها ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>Unplug or turn off the others, then try again.</source>
        <translation>افصل الأخرى أو أطفئها، ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>Unplug the other screen or projector, then try again.</source>
        <translation>افصل الشاشة الأخرى أو جهاز العرض ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>Update Carrel on this computer, or ask the organiser to update the server.</source>
        <translation>حدِّث Carrel على هذا الحاسوب، أو اطلب من المنظِّم تحديث الخادم.</translation>
    </message>
    <message>
        <source>Update Carrel on this computer.</source>
        <translation>حدِّث Carrel على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Update Carrel.</source>
        <translation>حدِّث Carrel.</translation>
    </message>
    <message>
        <source>Use Next to go on.</source>
        <translation>استعمل «التالي» للمتابعة.</translation>
    </message>
    <message>
        <source>Use another computer, and tell the proctor.</source>
        <translation>استعمل حاسوبًا آخر وأخبر المراقب.</translation>
    </message>
    <message>
        <source>Use another computer, or tell the proctor.</source>
        <translation>استعمل حاسوبًا آخر، أو أخبر المراقب.</translation>
    </message>
    <message>
        <source>Use another computer.</source>
        <translation>استعمل حاسوبًا آخر.</translation>
    </message>
    <message>
        <source>Use the window that is open.</source>
        <translation>استعمل النافذة المفتوحة.</translation>
    </message>
    <message>
        <source>What answered could not show that it speaks for the organisation</source>
        <translation>لم يستطع من أجاب أن يثبت أنه يتحدث باسم المؤسسة</translation>
    </message>
    <message>
        <source>What is left of it is kept on this computer.</source>
        <translation>ما بقي منه محفوظ على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>What is stored on this computer is untouched.</source>
        <translation>ما هو محفوظ على هذا الحاسوب لم يُمسّ.</translation>
    </message>
    <message>
        <source>What it wants locked contradicts itself, or leaves no way out.</source>
        <translation>ما تطلب قفله متناقض أو لا يترك مخرجًا.</translation>
    </message>
    <message>
        <source>What stands in it is not what this computer wrote.</source>
        <translation>ما فيه ليس ما كتبه هذا الحاسوب.</translation>
    </message>
    <message>
        <source>What was answered before is kept.</source>
        <translation>ما أُجيب عنه من قبل محفوظ.</translation>
    </message>
    <message>
        <source>What was sent is kept here as well. Nothing is lost.</source>
        <translation>ما أُرسل محفوظ هنا أيضًا. لم يُفقد شيء.</translation>
    </message>
    <message>
        <source>What was sent is longer than it lets through. Nothing is lost.</source>
        <translation>ما أُرسل أطول مما يسمح بمروره. لم يُفقد شيء.</translation>
    </message>
    <message>
        <source>What was told of a hub is not from the organisation</source>
        <translation>ما قيل عن خادم مركز ليس من المؤسسة</translation>
    </message>
    <message>
        <source>What you answered before is kept. The test goes on.</source>
        <translation>ما أجبت عنه من قبل محفوظ. يستمر الاختبار.</translation>
    </message>
    <message>
        <source>Who answers there is not the hub of this centre</source>
        <translation>من يجيب هناك ليس خادم هذا المركز</translation>
    </message>
    <message>
        <source>Works, with room to spare</source>
        <translation>يعمل، والمساحة وافرة</translation>
    </message>
    <message>
        <source>Write the file again at the other computer.</source>
        <translation>اكتب الملف من جديد على الحاسوب الآخر.</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>غير صحيحة</translation>
    </message>
    <message>
        <source>You are not signed in</source>
        <translation>لم تسجِّل الدخول</translation>
    </message>
    <message>
        <source>You can go on all the same. It is recorded.</source>
        <translation>يمكنك المتابعة مع ذلك. ويُسجَّل هذا.</translation>
    </message>
    <message>
        <source>You have left it, and it does not open again. Its answers are kept.</source>
        <translation>لقد غادرته، ولا يُفتح مجددًا. إجاباته محفوظة.</translation>
    </message>
    <message>
        <source>You have taken this test</source>
        <translation>لقد أديت هذا الاختبار</translation>
    </message>
    <message>
        <source>You may begin</source>
        <translation>يمكنك البدء</translation>
    </message>
    <message>
        <source>You may go on</source>
        <translation>يمكنك المتابعة</translation>
    </message>
    <message>
        <source>Your answers are kept and can no longer change.</source>
        <translation>إجاباتك محفوظة ولا يمكن أن تتغير بعد الآن.</translation>
    </message>
    <message>
        <source>Your answers are kept on this computer.</source>
        <translation>إجاباتك محفوظة على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Your answers up to that moment are kept.</source>
        <translation>إجاباتك حتى تلك اللحظة محفوظة.</translation>
    </message>
    <message>
        <source>Your test goes on at another computer</source>
        <translation>يُتابَع اختبارك على حاسوب آخر</translation>
    </message>
    <message>
        <source>Your test is submitted</source>
        <translation>سُلِّم اختبارك</translation>
    </message>
    <message>
        <source>Your test was cancelled</source>
        <translation>أُلغي اختبارك</translation>
    </message>
</context>
<context>
    <name>proctor_incidents</name>
    <message>
        <source>A proctor left the test.</source>
        <translation>خرج أحد المراقبين من الاختبار.</translation>
    </message>
    <message>
        <source>A program runs that this sitting allows as an exception.</source>
        <translation>يعمل برنامج تسمح به هذه الجلسة استثناءً.</translation>
    </message>
    <message>
        <source>A screen outside the computer is in use.</source>
        <translation>تُستخدم شاشة خارجية.</translation>
    </message>
    <message>
        <source>Files of the program were changed.</source>
        <translation>غُيّرت ملفات البرنامج.</translation>
    </message>
    <message>
        <source>Part of the lock could not be had on this computer.</source>
        <translation>تعذّر جزء من القفل على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Somebody is logged in from elsewhere.</source>
        <translation>سجّل أحدهم الدخول من مكان آخر.</translation>
    </message>
    <message>
        <source>Somebody tried to open the locked test, and could not.</source>
        <translation>حاول أحدهم فتح الاختبار المقفل ولم يستطع.</translation>
    </message>
    <message>
        <source>Somebody tried to open the proctor&apos;s panel, and could not.</source>
        <translation>حاول أحدهم فتح لوحة المراقب ولم يستطع.</translation>
    </message>
    <message>
        <source>Something else was recorded.</source>
        <translation>سُجّل شيء آخر.</translation>
    </message>
    <message>
        <source>The computer ended its lock for a moment.</source>
        <translation>أنهى الحاسوب قفله لحظةً.</translation>
    </message>
    <message>
        <source>The log is not what this computer wrote.</source>
        <translation>ليس السجل ما كتبه هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The screen can be shown elsewhere.</source>
        <translation>يمكن عرض الشاشة في مكان آخر.</translation>
    </message>
    <message>
        <source>The screen is on another computer.</source>
        <translation>الشاشة على حاسوب آخر.</translation>
    </message>
    <message>
        <source>The screen is shown from another computer.</source>
        <translation>تُعرض الشاشة من حاسوب آخر.</translation>
    </message>
    <message>
        <source>The session was opened from another computer.</source>
        <translation>فُتحت الجلسة من حاسوب آخر.</translation>
    </message>
    <message>
        <source>The test has the keyboard again.</source>
        <translation>استعاد الاختبار لوحة المفاتيح.</translation>
    </message>
    <message>
        <source>The test lost the keyboard.</source>
        <translation>فقد الاختبار لوحة المفاتيح.</translation>
    </message>
    <message>
        <source>This computer is a virtual machine.</source>
        <translation>هذا الحاسوب آلة افتراضية.</translation>
    </message>
    <message>
        <source>Whether the program is unchanged cannot be known.</source>
        <translation>لا يمكن معرفة هل بقي البرنامج دون تغيير.</translation>
    </message>
    <message>
        <source>Which programs show windows cannot be known on this computer.</source>
        <translation>لا يمكن على هذا الحاسوب معرفة البرامج التي تعرض نوافذ.</translation>
    </message>
</context>
<context>
    <name>proctor_reasons</name>
    <message>
        <source>Alarm or evacuation</source>
        <translation>إنذار أو إخلاء</translation>
    </message>
    <message>
        <source>Came late</source>
        <translation>وصل متأخرًا</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>المرشح</translation>
    </message>
    <message>
        <source>Disturbed others</source>
        <translation>أزعج الآخرين</translation>
    </message>
    <message>
        <source>Doubt about who it is</source>
        <translation>شك في هويته</translation>
    </message>
    <message>
        <source>Had something that is not allowed</source>
        <translation>كان معه شيء غير مسموح به</translation>
    </message>
    <message>
        <source>Keyboard or mouse</source>
        <translation>لوحة المفاتيح أو الفأرة</translation>
    </message>
    <message>
        <source>Left the room</source>
        <translation>غادر القاعة</translation>
    </message>
    <message>
        <source>Light, heat or cold</source>
        <translation>ضوء أو حر أو برد</translation>
    </message>
    <message>
        <source>Looked at the work of others</source>
        <translation>نظر في عمل الآخرين</translation>
    </message>
    <message>
        <source>More help was given than is allowed</source>
        <translation>قُدّمت مساعدة أكثر من المسموح به</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>الشبكة</translation>
    </message>
    <message>
        <source>Nobody was in the room</source>
        <translation>لم يكن أحد في القاعة</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>ضوضاء</translation>
    </message>
    <message>
        <source>Power cut</source>
        <translation>انقطاع الكهرباء</translation>
    </message>
    <message>
        <source>Room and surroundings</source>
        <translation>القاعة وما حولها</translation>
    </message>
    <message>
        <source>Screen or sound</source>
        <translation>الشاشة أو الصوت</translation>
    </message>
    <message>
        <source>Somebody came in or interrupted</source>
        <translation>دخل أحد أو قاطع</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>شيء آخر</translation>
    </message>
    <message>
        <source>Something was wrong with a question</source>
        <translation>كان في أحد الأسئلة خطأ</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>الموظفون</translation>
    </message>
    <message>
        <source>Talked to others</source>
        <translation>تحدث مع الآخرين</translation>
    </message>
    <message>
        <source>Technology</source>
        <translation>التقنية</translation>
    </message>
    <message>
        <source>The computer stopped or was slow</source>
        <translation>توقف الحاسوب أو كان بطيئًا</translation>
    </message>
    <message>
        <source>The program did something wrong</source>
        <translation>أخطأ البرنامج</translation>
    </message>
    <message>
        <source>The start was late</source>
        <translation>تأخر البدء</translation>
    </message>
    <message>
        <source>Unwell</source>
        <translation>متوعّك</translation>
    </message>
    <message>
        <source>Wrong instructions were given</source>
        <translation>أُعطيت تعليمات خاطئة</translation>
    </message>
    <message>
        <source>Wrong or missing materials</source>
        <translation>مواد خاطئة أو ناقصة</translation>
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
        <translation>قيود لم تُرسل: {n}</translation>
    </message>
    <message>
        <source>Everything is saved on this computer</source>
        <translation>كل شيء محفوظ على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Files not sent: {n}</source>
        <translation>ملفات لم تُرسل: {n}</translation>
    </message>
    <message>
        <source>Locked; it is opened on the screen behind this panel</source>
        <translation>مقفل؛ ويُفتح في الشاشة التي خلف هذه اللوحة</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>بلا حد</translation>
    </message>
    <message>
        <source>Noted: {reason}.</source>
        <translation>دُوّن: {reason}.</translation>
    </message>
    <message>
        <source>On a break</source>
        <translation>في استراحة</translation>
    </message>
    <message>
        <source>Paused by a proctor</source>
        <translation>أوقفه مراقب مؤقتًا</translation>
    </message>
    <message>
        <source>Paused by the candidate</source>
        <translation>أوقفه المرشح مؤقتًا</translation>
    </message>
    <message>
        <source>The accommodations were changed.</source>
        <translation>غُيّرت التسهيلات.</translation>
    </message>
    <message>
        <source>The test goes on when you close the panel.</source>
        <translation>يستمر الاختبار عندما تُغلق اللوحة.</translation>
    </message>
    <message>
        <source>The test has ended.</source>
        <translation>انتهى الاختبار.</translation>
    </message>
    <message>
        <source>The test is paused.</source>
        <translation>الاختبار متوقف مؤقتًا.</translation>
    </message>
    <message>
        <source>This computer is not locked</source>
        <translation>هذا الحاسوب غير مقفل</translation>
    </message>
    <message>
        <source>Tier A: the system is locked to the test</source>
        <translation>المستوى A: النظام مقفل على الاختبار</translation>
    </message>
    <message>
        <source>Tier B: the program holds the screen</source>
        <translation>المستوى B: البرنامج يمسك الشاشة</translation>
    </message>
    <message>
        <source>Tier C: what happens is seen, and not kept away</source>
        <translation>المستوى C: يُرى ما يحدث ولا يُمنع</translation>
    </message>
    <message>
        <source>Under way; it takes nothing while this panel is open</source>
        <translation>جارٍ؛ ولا يقبل شيئًا ما دامت هذه اللوحة مفتوحة</translation>
    </message>
    <message>
        <source>What you did is not on the disk yet. It is tried again and again.</source>
        <translation>ما فعلته ليس على القرص بعد. تُعاد المحاولة مرارًا.</translation>
    </message>
    <message>
        <source>full screen</source>
        <translation>ملء الشاشة</translation>
    </message>
    <message>
        <source>other users&apos; sessions</source>
        <translation>جلسات المستخدمين الآخرين</translation>
    </message>
    <message>
        <source>other windows</source>
        <translation>النوافذ الأخرى</translation>
    </message>
    <message>
        <source>pictures of the screen</source>
        <translation>صور الشاشة</translation>
    </message>
    <message>
        <source>the clock is stopped</source>
        <translation>الساعة متوقفة</translation>
    </message>
    <message>
        <source>the keyboard</source>
        <translation>لوحة المفاتيح</translation>
    </message>
    <message>
        <source>the program itself</source>
        <translation>البرنامج نفسه</translation>
    </message>
    <message>
        <source>the screen stays on</source>
        <translation>تبقى الشاشة مضاءة</translation>
    </message>
    <message>
        <source>the system&apos;s bars and menus</source>
        <translation>أشرطة النظام وقوائمه</translation>
    </message>
    <message>
        <source>the system&apos;s keys</source>
        <translation>مفاتيح النظام</translation>
    </message>
    <message>
        <source>the system&apos;s own lock</source>
        <translation>قفل النظام نفسه</translation>
    </message>
    <message>
        <source>{n} flagged</source>
        <translation>{n} معلَّمة</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>الوقت المتبقي: {time}</translation>
    </message>
    <message>
        <source>{time} more were given</source>
        <translation>وقت إضافي مُنح: {time}</translation>
    </message>
    <message>
        <source>{time} more were given.</source>
        <translation>وقت إضافي مُنح: {time}.</translation>
    </message>
</context>
<context>
    <name>reach_reasons</name>
    <message>
        <source>Any program of this user can take pictures of the screen. Only the keys for it are held.</source>
        <translation>يمكن لأي برنامج لهذا المستخدم التقاط صورة للشاشة. ولا تُحجز إلا المفاتيح المخصصة لذلك.</translation>
    </message>
    <message>
        <source>By name, path or digest; a copy under another name by its digest alone. No program is ended.</source>
        <translation>بالاسم أو المسار أو البصمة؛ والنسخة باسم آخر ببصمتها وحدها. ولا يُنهى أي برنامج.</translation>
    </message>
    <message>
        <source>By programs, ports, environment and the screen server. A camera or a cable shows none of these.</source>
        <translation>بالبرامج والمنافذ والبيئة وخادم الشاشة. أما الكاميرا أو الكابل فلا يُظهر شيئًا من ذلك.</translation>
    </message>
    <message>
        <source>By what a virtual machine tells of itself. One that hides well tells nothing.</source>
        <translation>بما تقوله الآلة الافتراضية عن نفسها. والتي تُحسن الاختباء لا تقول شيئًا.</translation>
    </message>
    <message>
        <source>Carrel runs from its source: there is nothing to compare it with.</source>
        <translation>يعمل Carrel من شيفرته المصدرية: لا شيء يقارَن به.</translation>
    </message>
    <message>
        <source>Ctrl+Alt+Del and Win+L belong to the system.</source>
        <translation>Ctrl+Alt+Del وWin+L تابعان للنظام.</translation>
    </message>
    <message>
        <source>Files are compared with what was installed. Whoever may write there may change both.</source>
        <translation>تُقارَن الملفات بما ثُبّت. ومن يستطيع الكتابة هناك يستطيع تغيير كليهما.</translation>
    </message>
    <message>
        <source>It is not known what draws the screens of this session.</source>
        <translation>لا يُعرف ما الذي يرسم شاشات هذه الجلسة.</translation>
    </message>
    <message>
        <source>No program is told whether this is a session of Assigned Access: see {file}.</source>
        <translation>لا يُخبَر أي برنامج إن كانت هذه جلسة وصول معيَّن: انظر {file}.</translation>
    </message>
    <message>
        <source>No two clocks here tell that the computer slept.</source>
        <translation>لا توجد هنا ساعتان تدلان على أن الحاسوب كان في وضع السكون.</translation>
    </message>
    <message>
        <source>Nothing here tells which session is in view.</source>
        <translation>لا شيء هنا يبيّن أي جلسة هي المعروضة.</translation>
    </message>
    <message>
        <source>Nothing is known that does it in this kind of session ({names}).</source>
        <translation>لا يُعرف ما يقوم بذلك في هذا النوع من الجلسات ({names}).</translation>
    </message>
    <message>
        <source>Nothing is shown on a screen here.</source>
        <translation>لا شيء يُعرض على شاشة هنا.</translation>
    </message>
    <message>
        <source>Other programs and Force Quit are put away. Mission Control, Spotlight and the power button are not.</source>
        <translation>تُبعَد البرامج الأخرى والإنهاء الإجباري. أما Mission Control وSpotlight وزر التشغيل فلا.</translation>
    </message>
    <message>
        <source>The kiosk draws on no screen of this computer.</source>
        <translation>لا يرسم الكشك على أي شاشة من شاشات هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The kiosk is a window within another session.</source>
        <translation>الكشك نافذة داخل جلسة أخرى.</translation>
    </message>
    <message>
        <source>The kiosk lets one switch to another console (option -s).</source>
        <translation>يسمح الكشك بالانتقال إلى وحدة تحكم أخرى (الخيار -s).</translation>
    </message>
    <message>
        <source>The kiosk was started in a way that is not known: {names}</source>
        <translation>شُغّل الكشك بطريقة غير معروفة: {names}</translation>
    </message>
    <message>
        <source>The screen server is itself a program of another session ({names}).</source>
        <translation>خادم الشاشة نفسه برنامج من جلسة أخرى ({names}).</translation>
    </message>
    <message>
        <source>The screen server lacks {names}.</source>
        <translation>ينقص خادم الشاشة {names}.</translation>
    </message>
    <message>
        <source>The system does not tell; in a kiosk nothing else can be started.</source>
        <translation>لا يخبر النظام بذلك؛ وفي الكشك لا يمكن تشغيل شيء آخر.</translation>
    </message>
    <message>
        <source>There is no screen here.</source>
        <translation>لا توجد شاشة هنا.</translation>
    </message>
    <message>
        <source>There is no screen server.</source>
        <translation>لا يوجد خادم شاشة.</translation>
    </message>
    <message>
        <source>They are told, and put behind the test.</source>
        <translation>يُبلَّغ عنها وتوضع خلف الاختبار.</translation>
    </message>
    <message>
        <source>This account may log in ({names}).</source>
        <translation>يمكن لهذا الحساب تسجيل الدخول ({names}).</translation>
    </message>
    <message>
        <source>This is not Windows.</source>
        <translation>هذا ليس Windows.</translation>
    </message>
    <message>
        <source>This session is drawn by {names}, which is not made for a kiosk.</source>
        <translation>يرسم هذه الجلسة {names}، وهو غير مصمم لكشك.</translation>
    </message>
    <message>
        <source>This version does not count them.</source>
        <translation>هذا الإصدار لا يعدّها.</translation>
    </message>
    <message>
        <source>This version does not look at it on this system.</source>
        <translation>هذا الإصدار لا يتحقق منه على هذا النظام.</translation>
    </message>
    <message>
        <source>This version of Windows lacks {names}.</source>
        <translation>ينقص هذا الإصدار من Windows {names}.</translation>
    </message>
    <message>
        <source>macOS cannot be asked: {names}</source>
        <translation>لا يمكن سؤال macOS: {names}</translation>
    </message>
    <message>
        <source>macOS tells it only to programs that have a permission.</source>
        <translation>لا يخبر macOS بذلك إلا البرامج التي لديها إذن.</translation>
    </message>
    <message>
        <source>{names} can be changed by others than the administrator.</source>
        <translation>يمكن لغير المسؤول تغيير {names}.</translation>
    </message>
</context>
<context>
    <name>roster_words</name>
    <message>
        <source>Cancelled</source>
        <translation>ملغى</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>مكتمل</translation>
    </message>
    <message>
        <source>Ended by its time</source>
        <translation>انتهى بانتهاء وقته</translation>
    </message>
    <message>
        <source>Goes on at another computer</source>
        <translation>يُتابَع على حاسوب آخر</translation>
    </message>
    <message>
        <source>Keyboard alone</source>
        <translation>لوحة المفاتيح وحدها</translation>
    </message>
    <message>
        <source>Lines {percent}</source>
        <translation>الأسطر {percent}</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>مقفل</translation>
    </message>
    <message>
        <source>No accommodations</source>
        <translation>لا ترتيبات خاصة</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>لم يبدأ</translation>
    </message>
    <message>
        <source>Nothing has to be dragged</source>
        <translation>لا شيء يحتاج إلى السحب</translation>
    </message>
    <message>
        <source>On a break</source>
        <translation>في استراحة</translation>
    </message>
    <message>
        <source>Passage above the questions</source>
        <translation>النص فوق الأسئلة</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>متوقف مؤقتًا</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>تم التسليم</translation>
    </message>
    <message>
        <source>Text {percent}</source>
        <translation>النص {percent}</translation>
    </message>
    <message>
        <source>Time {percent}</source>
        <translation>الوقت {percent}</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>جارٍ</translation>
    </message>
    <message>
        <source>without {tool}</source>
        <translation>دون {tool}</translation>
    </message>
    <message>
        <source>{time} more</source>
        <translation>{time} إضافية</translation>
    </message>
</context>
<context>
    <name>seat_sentences</name>
    <message>
        <source>Another computer has this test</source>
        <translation>هذا الاختبار لدى حاسوب آخر</translation>
    </message>
    <message>
        <source>Bring the newest file of the sitting here first.</source>
        <translation>أحضر أولًا أحدث ملف للجلسة إلى هنا.</translation>
    </message>
    <message>
        <source>Bring the sitting&apos;s file to this computer first.</source>
        <translation>أحضر أولًا ملف الجلسة إلى هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Bring the test&apos;s file here first.</source>
        <translation>أحضر أولًا ملف الاختبار إلى هنا.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>End that test or hand it over first; then take this one over.</source>
        <translation>أنهِ ذلك الاختبار أو سلّمه أولاً، ثم تولَّ هذا.</translation>
    </message>
    <message>
        <source>Export the results here, and have them taken in first.</source>
        <translation>صدّر النتائج هنا، واطلب استيرادها أولاً.</translation>
    </message>
    <message>
        <source>Hand it over there.</source>
        <translation>سلِّمه هناك.</translation>
    </message>
    <message>
        <source>It can be begun anew anywhere.</source>
        <translation>يمكن بدؤه من جديد في أي مكان.</translation>
    </message>
    <message>
        <source>It goes on where it is.</source>
        <translation>يُتابَع حيث هو.</translation>
    </message>
    <message>
        <source>Its result can be exported.</source>
        <translation>يمكن تصدير نتيجته.</translation>
    </message>
    <message>
        <source>Its sitting is not on this computer</source>
        <translation>جلسته ليست على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Let the candidate sign in here.</source>
        <translation>دع المرشح يسجّل دخوله هنا.</translation>
    </message>
    <message>
        <source>Nothing is lost. Export the results of both, and tell the organiser.</source>
        <translation>لم يضع شيء. صدِّر نتائج الاثنين وأخبر المنظِّم.</translation>
    </message>
    <message>
        <source>Nothing of it was believed. Ask the organiser for a new file.</source>
        <translation>لم يُؤخذ بأي شيء منه. اطلب من المنظِّم ملفاً جديداً.</translation>
    </message>
    <message>
        <source>Only sittings with unlock codes can be handed over.</source>
        <translation>لا تُسلَّم إلا الجلسات ذات رموز الفتح.</translation>
    </message>
    <message>
        <source>Open it with its release code first.</source>
        <translation>افتحه أولًا برمز الفتح.</translation>
    </message>
    <message>
        <source>Practice is not handed over</source>
        <translation>لا يُسلَّم التدريب</translation>
    </message>
    <message>
        <source>Send them over the network, or ask the organiser for a new sitting file.</source>
        <translation>أرسلها عبر الشبكة، أو اطلب من المنظِّم ملف جلسة جديدًا.</translation>
    </message>
    <message>
        <source>Take the newest file.</source>
        <translation>استعمل أحدث ملف.</translation>
    </message>
    <message>
        <source>The candidate has begun this test anew on this computer</source>
        <translation>بدأ المرشح هذا الاختبار من جديد على هذا الحاسوب</translation>
    </message>
    <message>
        <source>The computers contradict one another about this test</source>
        <translation>الحواسيب متناقضة بشأن هذا الاختبار</translation>
    </message>
    <message>
        <source>The computers of this sitting share no key</source>
        <translation>حواسيب هذه الجلسة لا تتشارك مفتاحًا</translation>
    </message>
    <message>
        <source>The file does not fit into this folder, or may not be written there</source>
        <translation>لا يتسع هذا المجلد للملف، أو لا يُسمح بالكتابة فيه</translation>
    </message>
    <message>
        <source>The file says nothing of this computer</source>
        <translation>الملف لا يذكر هذا الحاسوب</translation>
    </message>
    <message>
        <source>The organisation did not write this for this computer</source>
        <translation>لم تكتب المؤسسة هذا لهذا الحاسوب</translation>
    </message>
    <message>
        <source>The sitting names no key to seal results to</source>
        <translation>لا تذكر الجلسة مفتاحًا لختم النتائج</translation>
    </message>
    <message>
        <source>The test is still closed on this computer</source>
        <translation>ما زال الاختبار مغلقًا على هذا الحاسوب</translation>
    </message>
    <message>
        <source>The test itself is not on this computer</source>
        <translation>الاختبار نفسه ليس على هذا الحاسوب</translation>
    </message>
    <message>
        <source>There is nothing to export</source>
        <translation>لا شيء للتصدير</translation>
    </message>
    <message>
        <source>This candidate is not on the roster of this computer</source>
        <translation>هذا المرشح ليس في قائمة هذا الحاسوب</translation>
    </message>
    <message>
        <source>This computer handed the test over itself</source>
        <translation>هذا الحاسوب هو الذي سلَّم الاختبار</translation>
    </message>
    <message>
        <source>This computer has this test already</source>
        <translation>هذا الاختبار موجود على هذا الحاسوب أصلًا</translation>
    </message>
    <message>
        <source>This computer knows more of the test than the file</source>
        <translation>هذا الحاسوب يعرف عن الاختبار أكثر من الملف</translation>
    </message>
    <message>
        <source>This test is not on this computer</source>
        <translation>هذا الاختبار ليس على هذا الحاسوب</translation>
    </message>
    <message>
        <source>This test is over</source>
        <translation>انتهى هذا الاختبار</translation>
    </message>
    <message>
        <source>This test was not handed over</source>
        <translation>لم يُسلَّم هذا الاختبار</translation>
    </message>
    <message>
        <source>To go on here, take it back in the list below.</source>
        <translation>للمتابعة هنا استرجعه من القائمة أدناه.</translation>
    </message>
</context>
<context>
    <name>time_words</name>
    <message>
        <source>Answer it, then submit.</source>
        <translation>أجب عنه، ثم سلِّم.</translation>
    </message>
    <message>
        <source>It asks for more than you have chosen.</source>
        <translation>يطلب أكثر مما اخترت.</translation>
    </message>
    <message>
        <source>It may not be left out.</source>
        <translation>لا يجوز تركه.</translation>
    </message>
    <message>
        <source>It opens when you get there.</source>
        <translation>يُفتح عندما تصل إليه.</translation>
    </message>
    <message>
        <source>Its answers are kept. You are now at the next open question.</source>
        <translation>إجاباته محفوظة. أنت الآن عند السؤال المفتوح التالي.</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>مقفل</translation>
    </message>
    <message>
        <source>Its time is over.</source>
        <translation>انتهى وقته.</translation>
    </message>
    <message>
        <source>Locked: you have left it, and it does not open again.</source>
        <translation>مقفل: لقد غادرته، ولا يُفتح مجددًا.</translation>
    </message>
    <message>
        <source>Not yet open</source>
        <translation>لم يُفتح بعد</translation>
    </message>
    <message>
        <source>Of that time {back} were given back.</source>
        <translation>ما أُعيد إليك من ذلك الوقت: {back}.</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>تم تجاوزه</translation>
    </message>
    <message>
        <source>Question {number} is not complete</source>
        <translation>السؤال {number} غير مكتمل</translation>
    </message>
    <message>
        <source>Question {number} needs an answer</source>
        <translation>يحتاج السؤال {number} إلى إجابة</translation>
    </message>
    <message>
        <source>That time counts as test time.</source>
        <translation>يُحتسب ذلك الوقت من وقت الاختبار.</translation>
    </message>
    <message>
        <source>That time was given back.</source>
        <translation>أُعيد إليك ذلك الوقت.</translation>
    </message>
    <message>
        <source>The test goes on</source>
        <translation>يُستأنف الاختبار</translation>
    </message>
    <message>
        <source>The test was paused for {length}.</source>
        <translation>كان الاختبار متوقفًا مؤقتًا. مدة التوقف: {length}.</translation>
    </message>
    <message>
        <source>The time for {place} is over</source>
        <translation>انتهى وقت {place}</translation>
    </message>
    <message>
        <source>The time is over. What you answer now is kept and marked as late.</source>
        <translation>انتهى الوقت. ما تجيب عنه الآن يُحفظ ويُسجَّل متأخرًا.</translation>
    </message>
    <message>
        <source>Time over</source>
        <translation>انتهى الوقت</translation>
    </message>
    <message>
        <source>What you answered is kept.</source>
        <translation>ما أجبت به محفوظ.</translation>
    </message>
    <message>
        <source>You can in {wait}.</source>
        <translation>مدة الانتظار المتبقية: {wait}.</translation>
    </message>
    <message>
        <source>You cannot come back to it: answer it, then go on.</source>
        <translation>لا يمكنك العودة إليه: أجب عنه، ثم تابع.</translation>
    </message>
    <message>
        <source>You cannot go on yet</source>
        <translation>لا يمكنك المتابعة بعد</translation>
    </message>
    <message>
        <source>You cannot submit yet</source>
        <translation>لا يمكنك التسليم بعد</translation>
    </message>
    <message>
        <source>You gave no answer.</source>
        <translation>لم تُدخل إجابة.</translation>
    </message>
    <message>
        <source>You have been given more time</source>
        <translation>أُعطيت وقتًا إضافيًّا</translation>
    </message>
    <message>
        <source>You have gone past it, and there is no way back.</source>
        <translation>لقد تجاوزته، ولا يمكنك العودة إليه.</translation>
    </message>
    <message>
        <source>You have {left} left for {place}, and {whole} for the whole test.</source>
        <translation>بقي لك {left} في {place}، و{whole} في الاختبار كله.</translation>
    </message>
    <message>
        <source>You have {left} left for {place}.</source>
        <translation>بقي لك {left} في {place}.</translation>
    </message>
    <message>
        <source>You have {left} left.</source>
        <translation>بقي لك {left}.</translation>
    </message>
    <message>
        <source>Your break lasted {length}. The clock was stopped.</source>
        <translation>مدة استراحتك: {length}. كان الوقت متوقفًا.</translation>
    </message>
    <message>
        <source>the whole test</source>
        <translation>الاختبار كله</translation>
    </message>
    <message>
        <source>this part</source>
        <translation>هذا الجزء</translation>
    </message>
    <message>
        <source>this question</source>
        <translation>هذا السؤال</translation>
    </message>
    <message>
        <source>this section</source>
        <translation>هذا القسم</translation>
    </message>
    <message>
        <source>{length} more.</source>
        <translation>الوقت الإضافي: {length}.</translation>
    </message>
    <message>
        <source>{length} more: {reason}.</source>
        <translation>الوقت الإضافي: {length}. السبب: {reason}.</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>الوقت المتبقي: {time}</translation>
    </message>
    <message>
        <source>{time} left for {place}</source>
        <translation>الوقت المتبقي في {place}: {time}</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>{before}, {after}</source>
        <translation>{before}، {after}</translation>
    </message>
    <message>
        <source>{minutes} {seconds}</source>
        <translation>{minutes} و{seconds}</translation>
    </message>
    <message>
        <source>{number} points</source>
        <translation>{number} درجة</translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation>{n} من {all}</translation>
    </message>
    <message>
        <source>{n} of {all}, {partly} more in part</source>
        <translation>{n} من {all}، و{partly} جزئيًا</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>«{words}»</translation>
    </message>
    <message numerus="yes">
        <source>%n answers</source>
        <translation>
            <numerusform>لا إجابات (%n)</numerusform>
            <numerusform>إجابة واحدة</numerusform>
            <numerusform>إجابتان</numerusform>
            <numerusform>%n إجابات</numerusform>
            <numerusform>%n إجابة</numerusform>
            <numerusform>%n إجابة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answers are here.</source>
        <translation>
            <numerusform>لا إجابات هنا.</numerusform>
            <numerusform>إجابة واحدة هنا.</numerusform>
            <numerusform>إجابتان هنا.</numerusform>
            <numerusform>%n إجابات هنا.</numerusform>
            <numerusform>%n إجابة هنا.</numerusform>
            <numerusform>%n إجابة هنا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answers are still to be marked by a person.</source>
        <translation>
            <numerusform>لا إجابات تنتظر أن يصححها شخص.</numerusform>
            <numerusform>إجابة واحدة ما زالت تنتظر أن يصححها شخص.</numerusform>
            <numerusform>إجابتان ما زالتا تنتظران أن يصححهما شخص.</numerusform>
            <numerusform>%n إجابات ما زالت تنتظر أن يصححها شخص.</numerusform>
            <numerusform>%n إجابة ما زالت تنتظر أن يصححها شخص.</numerusform>
            <numerusform>%n إجابة ما زالت تنتظر أن يصححها شخص.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attempts</source>
        <translation>
            <numerusform>%n محاولة</numerusform>
            <numerusform>محاولة واحدة</numerusform>
            <numerusform>محاولتين</numerusform>
            <numerusform>%n محاولات</numerusform>
            <numerusform>%n محاولة</numerusform>
            <numerusform>%n محاولة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n breaks</source>
        <translation>
            <numerusform>%n استراحة</numerusform>
            <numerusform>استراحة واحدة</numerusform>
            <numerusform>استراحتان</numerusform>
            <numerusform>%n استراحات</numerusform>
            <numerusform>%n استراحة</numerusform>
            <numerusform>%n استراحة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n characters</source>
        <translation>
            <numerusform>%n حرف</numerusform>
            <numerusform>حرف واحد</numerusform>
            <numerusform>حرفان</numerusform>
            <numerusform>%n أحرف</numerusform>
            <numerusform>%n حرفًا</numerusform>
            <numerusform>%n حرف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines</source>
        <translation>
            <numerusform>%n سطر</numerusform>
            <numerusform>سطر واحد</numerusform>
            <numerusform>سطران</numerusform>
            <numerusform>%n أسطر</numerusform>
            <numerusform>%n سطرًا</numerusform>
            <numerusform>%n سطر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more times</source>
        <translation>
            <numerusform>%n مرة أخرى</numerusform>
            <numerusform>مرة أخرى</numerusform>
            <numerusform>مرتين أخريين</numerusform>
            <numerusform>%n مرات أخرى</numerusform>
            <numerusform>%n مرة أخرى</numerusform>
            <numerusform>%n مرة أخرى</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new alarms</source>
        <translation>
            <numerusform>لا تنبيهات جديدة</numerusform>
            <numerusform>تنبيه جديد</numerusform>
            <numerusform>تنبيهان جديدان</numerusform>
            <numerusform>%n تنبيهات جديدة</numerusform>
            <numerusform>%n تنبيهًا جديدًا</numerusform>
            <numerusform>%n تنبيه جديد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n practice tests are here.</source>
        <translation>
            <numerusform>لا اختبارات تدريبية هنا.</numerusform>
            <numerusform>اختبار تدريبي واحد هنا.</numerusform>
            <numerusform>اختباران تدريبيان هنا.</numerusform>
            <numerusform>%n اختبارات تدريبية هنا.</numerusform>
            <numerusform>%n اختبارًا تدريبيًّا هنا.</numerusform>
            <numerusform>%n اختبار تدريبي هنا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n times</source>
        <translation>
            <numerusform>%n مرة</numerusform>
            <numerusform>مرة واحدة</numerusform>
            <numerusform>مرتين</numerusform>
            <numerusform>%n مرات</numerusform>
            <numerusform>%n مرة</numerusform>
            <numerusform>%n مرة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answers are not on the disk yet</source>
        <translation>
            <numerusform>كل الإجابات على القرص</numerusform>
            <numerusform>إجابة واحدة ليست على القرص بعد</numerusform>
            <numerusform>إجابتان ليستا على القرص بعد</numerusform>
            <numerusform>%n إجابات ليست على القرص بعد</numerusform>
            <numerusform>%n إجابة ليست على القرص بعد</numerusform>
            <numerusform>%n إجابة ليست على القرص بعد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bytes</source>
        <translation>
            <numerusform>%n بايت</numerusform>
            <numerusform>بايت واحد</numerusform>
            <numerusform>%n بايت</numerusform>
            <numerusform>%n بايت</numerusform>
            <numerusform>%n بايت</numerusform>
            <numerusform>%n بايت</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n candidates</source>
        <translation>
            <numerusform>لا مرشحين (%n)</numerusform>
            <numerusform>مرشح واحد</numerusform>
            <numerusform>مرشحان</numerusform>
            <numerusform>%n مرشحين</numerusform>
            <numerusform>%n مرشحًا</numerusform>
            <numerusform>%n مرشح</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n ملف</numerusform>
            <numerusform>ملف واحد</numerusform>
            <numerusform>ملفان</numerusform>
            <numerusform>%n ملفات</numerusform>
            <numerusform>%n ملفًا</numerusform>
            <numerusform>%n ملف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتان</numerusform>
            <numerusform>%n دقائق</numerusform>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>%n دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n places</source>
        <translation>
            <numerusform>%n موضع</numerusform>
            <numerusform>موضع واحد</numerusform>
            <numerusform>موضعان</numerusform>
            <numerusform>%n مواضع</numerusform>
            <numerusform>%n موضعًا</numerusform>
            <numerusform>%n موضع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n points</source>
        <translation>
            <numerusform>%n درجة</numerusform>
            <numerusform>درجة واحدة</numerusform>
            <numerusform>درجتان</numerusform>
            <numerusform>%n درجات</numerusform>
            <numerusform>%n درجة</numerusform>
            <numerusform>%n درجة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questions</source>
        <translation>
            <numerusform>%n سؤال</numerusform>
            <numerusform>سؤال واحد</numerusform>
            <numerusform>سؤالان</numerusform>
            <numerusform>%n أسئلة</numerusform>
            <numerusform>%n سؤالًا</numerusform>
            <numerusform>%n سؤال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n ثانية</numerusform>
            <numerusform>ثانية واحدة</numerusform>
            <numerusform>ثانيتان</numerusform>
            <numerusform>%n ثوانٍ</numerusform>
            <numerusform>%n ثانية</numerusform>
            <numerusform>%n ثانية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n words</source>
        <translation>
            <numerusform>%n كلمة</numerusform>
            <numerusform>كلمة واحدة</numerusform>
            <numerusform>كلمتان</numerusform>
            <numerusform>%n كلمات</numerusform>
            <numerusform>%n كلمة</numerusform>
            <numerusform>%n كلمة</numerusform>
        </translation>
    </message>
</context>
</TS>
