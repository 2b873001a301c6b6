<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>AlarmRow</name>
    <message>
        <source>Acknowledge</source>
        <translation>知悉</translation>
    </message>
    <message>
        <source>Acknowledge: {alarm}</source>
        <translation>知悉：{alarm}</translation>
    </message>
</context>
<context>
    <name>AlarmStrip</name>
    <message>
        <source>Acknowledge all</source>
        <translation>全部知悉</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>警报</translation>
    </message>
    <message>
        <source>And {n} more</source>
        <translation>还有 {n} 项</translation>
    </message>
</context>
<context>
    <name>AssociateWidget</name>
    <message>
        <source>Things to pair</source>
        <translation>待配对的项目</translation>
    </message>
    <message>
        <source>Press two that belong together, or drag one onto the other.</source>
        <translation>点选属于一起的两项，或把一项拖到另一项上。</translation>
    </message>
    <message>
        <source>Press two that belong together.</source>
        <translation>点选属于一起的两项。</translation>
    </message>
    <message>
        <source>the things</source>
        <translation>各项目</translation>
    </message>
    <message>
        <source>{thing} is held. Choose its partner. Escape puts it back.</source>
        <translation>已拿起{thing}。请选择与它配对的一项。按 Esc 放回。</translation>
    </message>
</context>
<context>
    <name>AttemptsPage</name>
    <message>
        <source>A stick that can be carried away.</source>
        <translation>可以带走的 U 盘。</translation>
    </message>
    <message>
        <source>All of the file holds. The test goes on here when the candidate signs in.</source>
        <translation>文件完好无误。考生登录后，考试在此继续。</translation>
    </message>
    <message>
        <source>Attempts here</source>
        <translation>本机的作答</translation>
    </message>
    <message>
        <source>Everything on this computer is at the organisation.</source>
        <translation>此电脑上的全部内容都已在机构处。</translation>
    </message>
    <message>
        <source>Export results…</source>
        <translation>导出结果…</translation>
    </message>
    <message>
        <source>Export the results again.</source>
        <translation>请再次导出结果。</translation>
    </message>
    <message>
        <source>Export the results of {sitting}</source>
        <translation>导出 {sitting} 的结果</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>移交</translation>
    </message>
    <message>
        <source>Hand over to another computer</source>
        <translation>移交到另一台电脑</translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation>移交…</translation>
    </message>
    <message>
        <source>It stands in the log of the test who did this.</source>
        <translation>考试日志会记录是谁做的。</translation>
    </message>
    <message>
        <source>Looking for attempts…</source>
        <translation>正在查找作答…</translation>
    </message>
    <message>
        <source>No attempts yet</source>
        <translation>还没有作答</translation>
    </message>
    <message>
        <source>No test that was handed over and no acknowledgement is in this folder.</source>
        <translation>此文件夹中没有移交的考试，也没有回执。</translation>
    </message>
    <message>
        <source>No test was begun on this computer.</source>
        <translation>本机上还没有开始过考试。</translation>
    </message>
    <message>
        <source>Not in it, because they are not on this computer: {files}.</source>
        <translation>未包含（不在本机上）：{files}。</translation>
    </message>
    <message>
        <source>Not known to be there: {n}.</source>
        <translation>尚不知是否已到达：{n}。</translation>
    </message>
    <message>
        <source>Nothing more is taken on this computer: {name} goes on where the file is taken over.</source>
        <translation>本机不再接受任何作答：{name} 将在接收文件的电脑上继续。</translation>
    </message>
    <message>
        <source>Only where the other computer has not taken it over. If it has, both are kept, and the organiser has to decide which counts.</source>
        <translation>仅当另一台电脑尚未接管时。若已接管，两份都会保留，由主办方决定以哪份为准。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>收回</translation>
    </message>
    <message>
        <source>Take back…</source>
        <translation>收回…</translation>
    </message>
    <message>
        <source>Take in a file…</source>
        <translation>接收文件…</translation>
    </message>
    <message>
        <source>Take in what came on a stick</source>
        <translation>接收U盘带来的内容</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>接管</translation>
    </message>
    <message>
        <source>Take over {name}</source>
        <translation>接管 {name}</translation>
    </message>
    <message>
        <source>Take the test back</source>
        <translation>收回考试</translation>
    </message>
    <message>
        <source>Tests that were begun or taken over on this computer. Nothing is deleted here.</source>
        <translation>在本机开始或接管的考试。此处不会删除任何内容。</translation>
    </message>
    <message>
        <source>The file of {name} was written again:</source>
        <translation>{name} 的文件已重新写入：</translation>
    </message>
    <message>
        <source>The organisation has not everything yet</source>
        <translation>机构尚未收到全部内容</translation>
    </message>
    <message>
        <source>Use this folder</source>
        <translation>使用此文件夹</translation>
    </message>
    <message>
        <source>Where the file is to lie</source>
        <translation>文件存放位置</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>您是谁？</translation>
    </message>
    <message>
        <source>Write the file again…</source>
        <translation>重新写入文件…</translation>
    </message>
    <message>
        <source>{attempts} of {name} exported:</source>
        <translation>已导出 {name} 的 {attempts}：</translation>
    </message>
    <message>
        <source>{name} goes on at this computer again: let them sign in here.</source>
        <translation>{name} 重新在本机继续：请让其在此登录。</translation>
    </message>
    <message>
        <source>{name} goes on at this computer: let them sign in here.</source>
        <translation>{name} 在本机继续：请让其在此登录。</translation>
    </message>
    <message>
        <source>{name} is handed over; nothing more is taken here. The file:</source>
        <translation>{name} 已移交；本机不再接受作答。文件：</translation>
    </message>
</context>
<context>
    <name>AudioRecordingWidget</name>
    <message>
        <source>Recording.</source>
        <translation>正在录音。</translation>
    </message>
    <message>
        <source>Nothing is heard so far. Check the microphone.</source>
        <translation>目前没有听到声音。请检查麦克风。</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>剩余{time}</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Play back</source>
        <translation>播放</translation>
    </message>
    <message>
        <source>At most {time}</source>
        <translation>最多{time}</translation>
    </message>
    <message>
        <source>Stop recording</source>
        <translation>停止录音</translation>
    </message>
    <message>
        <source>Look for a microphone</source>
        <translation>查找麦克风</translation>
    </message>
    <message>
        <source>Record again</source>
        <translation>重新录音</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>录音</translation>
    </message>
    <message>
        <source>Recording. The earlier recording is kept until this one is saved.</source>
        <translation>正在录音。在这段保存之前，先前的录音会保留。</translation>
    </message>
    <message>
        <source>Recording. It is saved when you stop.</source>
        <translation>正在录音。停止时即保存。</translation>
    </message>
    <message>
        <source>Saving the recording</source>
        <translation>正在保存录音</translation>
    </message>
    <message>
        <source>Sound cannot be recorded here.</source>
        <translation>这里无法录音。</translation>
    </message>
    <message>
        <source>Saved on this computer, {size}</source>
        <translation>已保存在本机，{size}</translation>
    </message>
    <message>
        <source>Looking for a microphone.</source>
        <translation>正在查找麦克风。</translation>
    </message>
    <message>
        <source>No microphone is found. Connect one, or tell the proctor.</source>
        <translation>没有找到麦克风。请接上一个，或告知监考员。</translation>
    </message>
    <message>
        <source>Nothing is recorded yet.</source>
        <translation>尚未录音。</translation>
    </message>
    <message>
        <source>Another recording is going on. Stop it first.</source>
        <translation>另一段录音正在进行。请先停止它。</translation>
    </message>
    <message>
        <source>The recording ended early. What was recorded until then is saved.</source>
        <translation>录音提前结束。到那时为止的录音已保存。</translation>
    </message>
    <message>
        <source>The recording cannot be read back. Tell the proctor.</source>
        <translation>无法读回录音。请告知监考员。</translation>
    </message>
    <message>
        <source>Sound level</source>
        <translation>音量</translation>
    </message>
    <message>
        <source>The recording is not saved yet</source>
        <translation>录音尚未保存</translation>
    </message>
    <message>
        <source>The recording of this answer cannot be shown.</source>
        <translation>无法显示此答案的录音。</translation>
    </message>
    <message>
        <source>Try to save again</source>
        <translation>重试保存</translation>
    </message>
    <message>
        <source>{time}, {left} left</source>
        <translation>{time}，剩余{left}</translation>
    </message>
</context>
<context>
    <name>Bank</name>
    <message>
        <source>Choose what goes into {place}. Escape cancels.</source>
        <translation>{place}：请选择放在这里的内容。按 Esc 取消。</translation>
    </message>
    <message>
        <source>It can also be dragged there.</source>
        <translation>也可以拖到那里。</translation>
    </message>
    <message>
        <source>Now choose where it goes. Escape puts it back.</source>
        <translation>现在选择放在哪里。按 Esc 放回。</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Understood</source>
        <translation>知道了</translation>
    </message>
</context>
<context>
    <name>BreakPanel</name>
    <message>
        <source>Begin the break</source>
        <translation>开始休息</translation>
    </message>
    <message>
        <source>It lasts until you end it.</source>
        <translation>休息持续到您结束为止。</translation>
    </message>
    <message>
        <source>It may last {length}; you can end it sooner.</source>
        <translation>最长{length}；您可以提前结束。</translation>
    </message>
    <message>
        <source>Keep working</source>
        <translation>继续作答</translation>
    </message>
    <message>
        <source>Take a break?</source>
        <translation>要休息吗？</translation>
    </message>
    <message>
        <source>The clock stops and the questions are hidden.</source>
        <translation>计时停止，题目隐藏。</translation>
    </message>
    <message>
        <source>You have {breaks} left, this one included.</source>
        <translation>您还有{breaks}，包括这一次。</translation>
    </message>
</context>
<context>
    <name>CandidateRoom</name>
    <message>
        <source>For proctors</source>
        <translation>监考员入口</translation>
    </message>
    <message>
        <source>Handed over to another machine</source>
        <translation>已移交到另一台电脑</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>考试说明</translation>
    </message>
    <message>
        <source>Is this you?</source>
        <translation>这是您吗？</translation>
    </message>
    <message>
        <source>My attempts</source>
        <translation>我的作答记录</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>正在打开</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>练习</translation>
    </message>
    <message>
        <source>Proctor</source>
        <translation>监考员</translation>
    </message>
    <message>
        <source>Proctor&apos;s desk</source>
        <translation>监考员工作台</translation>
    </message>
    <message>
        <source>Proctor&apos;s panel</source>
        <translation>监考员面板</translation>
    </message>
    <message>
        <source>Question {number}: {title}</source>
        <translation>第 {number} 题：{title}</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>成绩</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Set up this computer</source>
        <translation>设置本机</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>已提交</translation>
    </message>
    <message>
        <source>System check</source>
        <translation>系统检查</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>考试</translation>
    </message>
    <message>
        <source>The test is locked</source>
        <translation>考试已锁定</translation>
    </message>
    <message>
        <source>Try it out</source>
        <translation>试一试</translation>
    </message>
    <message>
        <source>When this time is over, you are led on to the next open question.</source>
        <translation>此时间一到，会带您到下一道开放的题目。</translation>
    </message>
    <message>
        <source>Your answers are saved.</source>
        <translation>您的答案已保存。</translation>
    </message>
    <message>
        <source>When the time is over, the test is submitted by itself.</source>
        <translation>时间一到，考试会自动提交。</translation>
    </message>
</context>
<context>
    <name>CandidateSheet</name>
    <message>
        <source>Answered</source>
        <translation>已作答</translation>
    </message>
    <message>
        <source>Cancel the test</source>
        <translation>作废考试</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>考生</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>电脑</translation>
    </message>
    <message>
        <source>End the test</source>
        <translation>结束考试</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Its state</source>
        <translation>电脑状态</translation>
    </message>
    <message>
        <source>Latest incidents</source>
        <translation>最近的事件</translation>
    </message>
    <message>
        <source>Let it go on</source>
        <translation>让其继续</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>锁定</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>More time</source>
        <translation>加时</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>无。</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>考试</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>解锁</translation>
    </message>
    <message>
        <source>What staff told</source>
        <translation>工作人员的指令</translation>
    </message>
    <message>
        <source>as of {time}</source>
        <translation>截至 {time}</translation>
    </message>
    <message>
        <source>at question {n}</source>
        <translation>正在第 {n} 题</translation>
    </message>
    <message>
        <source>desk {desk}</source>
        <translation>座位 {desk}</translation>
    </message>
    <message>
        <source>irregularities: {n}</source>
        <translation>异常：{n}</translation>
    </message>
    <message>
        <source>{n} attempts</source>
        <translation>{n} 次作答</translation>
    </message>
    <message>
        <source>{n} more on the computer, not sent yet</source>
        <translation>电脑上还有 {n} 项，尚未发送</translation>
    </message>
    <message>
        <source>{time} more were given</source>
        <translation>已加时 {time}</translation>
    </message>
</context>
<context>
    <name>CheckPanel</name>
    <message>
        <source>Check</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Check question {number}</source>
        <translation>检查第 {number} 题</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>正在检查…</translation>
    </message>
</context>
<context>
    <name>CheckRowView</name>
    <message>
        <source>For a technician: {detail}</source>
        <translation>供技术人员参考：{detail}</translation>
    </message>
</context>
<context>
    <name>CheckView</name>
    <message>
        <source>System check</source>
        <translation>系统检查</translation>
    </message>
    <message>
        <source>The proctor reads it out when the test may be opened.</source>
        <translation>可以打开考试时，监考员会宣读此码。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>再次检查</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Enter the release code to continue.</source>
        <translation>请输入开启码以继续。</translation>
    </message>
    <message>
        <source>First mend what is marked with a cross, then check again.</source>
        <translation>请先处理标有叉号的项目，然后再次检查。</translation>
    </message>
    <message>
        <source>The test is being opened.</source>
        <translation>正在打开考试。</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>Space picks it up.</source>
        <translation>空格键拿起。</translation>
    </message>
    <message>
        <source>Picked up.</source>
        <translation>已拿起。</translation>
    </message>
    <message>
        <source>Space picks it up, Delete takes it away.</source>
        <translation>空格键拿起，Delete 键取走。</translation>
    </message>
    <message>
        <source>To be used up to {times}.</source>
        <translation>最多可用{times}。</translation>
    </message>
    <message>
        <source>Used.</source>
        <translation>已使用。</translation>
    </message>
</context>
<context>
    <name>ChoiceGroup</name>
    <message>
        <source>Brought back</source>
        <translation>已恢复</translation>
    </message>
    <message>
        <source>Ruled out</source>
        <translation>已排除</translation>
    </message>
    <message>
        <source>This is your answer. Choose another before ruling it out.</source>
        <translation>这是您的答案。排除之前请先选择另一个。</translation>
    </message>
</context>
<context>
    <name>ClozeWidget</name>
    <message>
        <source>Gap {n} of {all}</source>
        <translation>第 {n} 空，共 {all} 空</translation>
    </message>
    <message>
        <source>gap {n}</source>
        <translation>第 {n} 空</translation>
    </message>
    <message>
        <source>{name}, {unit}</source>
        <translation>{name}，{unit}</translation>
    </message>
    <message>
        <source>Gap {n}: {count}. The limit is {most}.</source>
        <translation>第 {n} 空：{count}。上限为{most}。</translation>
    </message>
    <message>
        <source>No more than {most} in each gap.</source>
        <translation>每空不超过{most}。</translation>
    </message>
    <message>
        <source>Gap {n}: no more than {most}.</source>
        <translation>第 {n} 空：不超过{most}。</translation>
    </message>
</context>
<context>
    <name>CodeSheetDocument</name>
    <message>
        <source>A locked test names its candidate and the place of the code, such as: candidate 1042, code 3. Type that code, then cross it out: each opens the test once.</source>
        <translation>被锁定的考试会显示考生和码的位置，例如：考生 1042，第 3 个码。输入该码，然后将其划掉：每个码只能打开考试一次。</translation>
    </message>
    <message>
        <source>Candidate number</source>
        <translation>考生号</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>解锁码</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>座位</translation>
    </message>
    <message>
        <source>Good until {time}</source>
        <translation>有效期至 {time}</translation>
    </message>
    <message>
        <source>Keep this like an exam paper, and destroy it after the sitting.</source>
        <translation>请像试卷一样保管，场次结束后销毁。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Page {number} of {pages}</source>
        <translation>第 {number} 页，共 {pages} 页</translation>
    </message>
    <message>
        <source>Unlock codes</source>
        <translation>解锁码</translation>
    </message>
    <message>
        <source>Unlock codes: {title}</source>
        <translation>解锁码：{title}</translation>
    </message>
</context>
<context>
    <name>CodeWidget</name>
    <message>
        <source>Tab indents. To leave with the keyboard, press Escape, then Tab.</source>
        <translation>Tab 键缩进。要用键盘离开，请先按 Esc，再按 Tab。</translation>
    </message>
    <message>
        <source>Tab now leaves the code.</source>
        <translation>现在按 Tab 离开代码。</translation>
    </message>
    <message>
        <source>Your answer, code</source>
        <translation>您的答案，代码</translation>
    </message>
    <message>
        <source>Your answer, code in {language}</source>
        <translation>您的答案，{language} 代码</translation>
    </message>
</context>
<context>
    <name>ColumnScreen</name>
    <message>
        <source>Proctor</source>
        <translation>监考员</translation>
    </message>
</context>
<context>
    <name>Cover</name>
    <message>
        <source>Cover {choice}</source>
        <translation>遮住{choice}</translation>
    </message>
    <message>
        <source>Covered</source>
        <translation>已遮住</translation>
    </message>
    <message>
        <source>Uncover {choice}</source>
        <translation>显露{choice}</translation>
    </message>
    <message>
        <source>this answer</source>
        <translation>此答案</translation>
    </message>
</context>
<context>
    <name>CoverCard</name>
    <message>
        <source>If this stays for longer than a minute, raise your hand.</source>
        <translation>如果超过一分钟仍是如此，请举手。</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>请稍候</translation>
    </message>
    <message>
        <source>The test has stopped for a moment and comes back by itself.</source>
        <translation>考试暂时停止，会自动恢复。</translation>
    </message>
    <message>
        <source>Your answers are saved on this computer. You need not do anything.</source>
        <translation>您的答案已保存在这台计算机上。您无需任何操作。</translation>
    </message>
</context>
<context>
    <name>CrossPad</name>
    <message>
        <source>Cross-hair down</source>
        <translation>十字线下移</translation>
    </message>
    <message>
        <source>Cross-hair to the left</source>
        <translation>十字线左移</translation>
    </message>
    <message>
        <source>Cross-hair to the right</source>
        <translation>十字线右移</translation>
    </message>
    <message>
        <source>Cross-hair up</source>
        <translation>十字线上移</translation>
    </message>
    <message>
        <source>Move the cross-hair</source>
        <translation>移动十字线</translation>
    </message>
    <message>
        <source>Remove point</source>
        <translation>移除点</translation>
    </message>
    <message>
        <source>Set point</source>
        <translation>设点</translation>
    </message>
    <message>
        <source>Small steps</source>
        <translation>小步移动</translation>
    </message>
</context>
<context>
    <name>DeskView</name>
    <message>
        <source>Attempts here</source>
        <translation>本机的作答</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>考生</translation>
    </message>
    <message>
        <source>Leave the desk</source>
        <translation>离开工作台</translation>
    </message>
    <message>
        <source>Proctor&apos;s desk</source>
        <translation>监考员工作台</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>考场</translation>
    </message>
    <message>
        <source>Sections of the desk</source>
        <translation>工作台的栏目</translation>
    </message>
</context>
<context>
    <name>DisplayPanel</name>
    <message>
        <source>Above</source>
        <translation>上方</translation>
    </message>
    <message>
        <source>Back to what was set for me</source>
        <translation>恢复为我设定的样式</translation>
    </message>
    <message>
        <source>Beside</source>
        <translation>旁边</translation>
    </message>
    <message>
        <source>Black on cream</source>
        <translation>米色底黑字</translation>
    </message>
    <message>
        <source>Black on light grey</source>
        <translation>浅灰底黑字</translation>
    </message>
    <message>
        <source>Black on pale blue</source>
        <translation>浅蓝底黑字</translation>
    </message>
    <message>
        <source>Black on pale green</source>
        <translation>浅绿底黑字</translation>
    </message>
    <message>
        <source>Black on pale rose</source>
        <translation>浅粉底黑字</translation>
    </message>
    <message>
        <source>Black on white</source>
        <translation>白底黑字</translation>
    </message>
    <message>
        <source>Black on yellow</source>
        <translation>黄底黑字</translation>
    </message>
    <message>
        <source>Blue on cream</source>
        <translation>米色底蓝字</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Cream on black</source>
        <translation>黑底米色字</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Dyslexia-friendly</source>
        <translation>便于阅读障碍者</translation>
    </message>
    <message>
        <source>Green on black</source>
        <translation>黑底绿字</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>放大文字</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Light grey on dark grey</source>
        <translation>深灰底浅灰字</translation>
    </message>
    <message>
        <source>Line spacing</source>
        <translation>行距</translation>
    </message>
    <message>
        <source>Lines closer together</source>
        <translation>缩小行距</translation>
    </message>
    <message>
        <source>Lines farther apart</source>
        <translation>加大行距</translation>
    </message>
    <message>
        <source>Passage and questions</source>
        <translation>文章和题目</translation>
    </message>
    <message>
        <source>Sans</source>
        <translation>无衬线</translation>
    </message>
    <message>
        <source>Serif</source>
        <translation>衬线</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>缩小文字</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>This computer has no dyslexia-friendly typeface. The plain one stands in for it.</source>
        <translation>本机没有便于阅读障碍者的字体。以普通字体代替。</translation>
    </message>
    <message>
        <source>Typeface</source>
        <translation>字体</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>通常</translation>
    </message>
    <message>
        <source>Where the passage stands</source>
        <translation>文章的位置</translation>
    </message>
    <message>
        <source>White on black</source>
        <translation>黑底白字</translation>
    </message>
    <message>
        <source>White on blue</source>
        <translation>蓝底白字</translation>
    </message>
    <message>
        <source>Yellow on black</source>
        <translation>黑底黄字</translation>
    </message>
    <message>
        <source>Yellow on blue</source>
        <translation>蓝底黄字</translation>
    </message>
</context>
<context>
    <name>Divider</name>
    <message>
        <source>Divider between passage and questions</source>
        <translation>文章与题目之间的分隔条</translation>
    </message>
    <message>
        <source>Left and right arrow keys move it, Space brings it to its next place</source>
        <translation>用左右箭头键移动，空格键移到下一个位置</translation>
    </message>
</context>
<context>
    <name>EssayToolbar</name>
    <message>
        <source>Looks of the text</source>
        <translation>文字样式</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>粗体</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>斜体</translation>
    </message>
    <message>
        <source>Underlined</source>
        <translation>下划线</translation>
    </message>
    <message>
        <source>List with dots</source>
        <translation>圆点列表</translation>
    </message>
    <message>
        <source>Numbered list</source>
        <translation>编号列表</translation>
    </message>
    <message>
        <source>{name} ({keys})</source>
        <translation>{name}（{keys}）</translation>
    </message>
</context>
<context>
    <name>EssayWidget</name>
    <message>
        <source>Your answer</source>
        <translation>您的答案</translation>
    </message>
    <message>
        <source>{told}, {over} over the limit</source>
        <translation>{told}，超出上限 {over}</translation>
    </message>
    <message>
        <source>Write {least} to {most} words.</source>
        <translation>请写 {least} 到 {most} 个词。</translation>
    </message>
    <message>
        <source>Write at least {least} words.</source>
        <translation>请至少写 {least} 个词。</translation>
    </message>
    <message>
        <source>Write at most {most} words.</source>
        <translation>请最多写 {most} 个词。</translation>
    </message>
    <message>
        <source>{limits} Words cannot be counted in this script: characters are.</source>
        <translation>{limits}此文字无法计词数：按字符计。</translation>
    </message>
    <message>
        <source>{told}, within the limit</source>
        <translation>{told}，未超出上限</translation>
    </message>
</context>
<context>
    <name>FilePanel</name>
    <message>
        <source>Folders and files</source>
        <translation>文件夹和文件</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>主文件夹</translation>
    </message>
    <message>
        <source>Or type its path</source>
        <translation>或输入其路径</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>下载</translation>
    </message>
    <message>
        <source>Folder above</source>
        <translation>上级文件夹</translation>
    </message>
</context>
<context>
    <name>FileRow</name>
    <message>
        <source>Replace</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Replace {name}</source>
        <translation>替换 {name}</translation>
    </message>
    <message>
        <source>Try again to save {name}</source>
        <translation>重试保存 {name}</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>移除 {name}</translation>
    </message>
    <message>
        <source>Saving, {percent} %</source>
        <translation>正在保存，{percent}%</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>正在保存</translation>
    </message>
    <message>
        <source>Saved on this computer</source>
        <translation>已保存在本机</translation>
    </message>
    <message>
        <source>Not saved. {why}</source>
        <translation>未保存。{why}</translation>
    </message>
    <message>
        <source>{size}. {text}</source>
        <translation>{size}。{text}</translation>
    </message>
</context>
<context>
    <name>FloatingPanel</name>
    <message>
        <source>Close {tool}</source>
        <translation>关闭{tool}</translation>
    </message>
</context>
<context>
    <name>GapMatchWidget</name>
    <message>
        <source>Words to choose from</source>
        <translation>可选词语</translation>
    </message>
    <message>
        <source>Press a word, then its gap.</source>
        <translation>先点词语，再点它的空处。</translation>
    </message>
    <message>
        <source>gap {n} of {all}</source>
        <translation>第 {n} 空，共 {all} 空</translation>
    </message>
    <message>
        <source>the words</source>
        <translation>各词语</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
</context>
<context>
    <name>GoToPanel</name>
    <message>
        <source>Go to a question</source>
        <translation>前往题目</translation>
    </message>
    <message>
        <source>Question number</source>
        <translation>题号</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>前往</translation>
    </message>
    <message>
        <source>1 to {last}</source>
        <translation>1 到 {last}</translation>
    </message>
    <message>
        <source>There is no question with this number.</source>
        <translation>没有此题号的题目。</translation>
    </message>
    <message>
        <source>This question cannot be opened from here.</source>
        <translation>从这里不能打开此题。</translation>
    </message>
</context>
<context>
    <name>GrantSheet</name>
    <message>
        <source>0: as long as wanted</source>
        <translation>0：不限时长</translation>
    </message>
    <message>
        <source>Accommodations</source>
        <translation>便利安排</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>照常</translation>
    </message>
    <message>
        <source>Breaks beside those of the sitting</source>
        <translation>本场考试之外的休息次数</translation>
    </message>
    <message>
        <source>Change them</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Keyboard alone</source>
        <translation>仅用键盘</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Line spacing</source>
        <translation>行距</translation>
    </message>
    <message>
        <source>Minutes of each break</source>
        <translation>每次休息的分钟数</translation>
    </message>
    <message>
        <source>Nothing has to be dragged</source>
        <translation>无需拖动</translation>
    </message>
    <message>
        <source>Passage above the questions</source>
        <translation>文章在题目上方</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>They hold at once, over what the candidate chose. The time factor stays as it was agreed.</source>
        <translation>立即生效，优先于考生自己的选择。时间系数保持原约定。</translation>
    </message>
    <message>
        <source>Tools beside those of the test</source>
        <translation>考试之外的工具</translation>
    </message>
    <message>
        <source>Typeface</source>
        <translation>字体</translation>
    </message>
    <message>
        <source>Ways of working</source>
        <translation>作答方式</translation>
    </message>
</context>
<context>
    <name>GraphicGapMatchWidget</name>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>Space picks it up, Delete takes it away.</source>
        <translation>空格键拿起，Delete 键取走。</translation>
    </message>
    <message>
        <source>Press a label, then its place on the picture.</source>
        <translation>先点标签，再点它在图上的位置。</translation>
    </message>
    <message>
        <source>Space chooses what goes here.</source>
        <translation>空格键选择放在这里的内容。</translation>
    </message>
    <message>
        <source>{filled} of {places} labelled</source>
        <translation>{places}中已放标签 {filled} 处</translation>
    </message>
</context>
<context>
    <name>Hand</name>
    <message>
        <source>{place} does not take this.</source>
        <translation>{place}不能放此项。</translation>
    </message>
    <message>
        <source>There is no room for more. Take something away first.</source>
        <translation>没有空位了。请先取走一项。</translation>
    </message>
    <message>
        <source>Choose what goes into {place}. Escape cancels.</source>
        <translation>{place}：请选择放在这里的内容。按 Esc 取消。</translation>
    </message>
    <message>
        <source>{thing} picked up. Choose a place; Escape puts it back.</source>
        <translation>已拿起{thing}。请选择位置；按 Esc 放回。</translation>
    </message>
    <message>
        <source>{thing} taken away.</source>
        <translation>已取走{thing}。</translation>
    </message>
    <message>
        <source>{thing} put in {place}.</source>
        <translation>已把{thing}放到{place}。</translation>
    </message>
    <message>
        <source>{thing} put back.</source>
        <translation>已放回{thing}。</translation>
    </message>
</context>
<context>
    <name>HandedView</name>
    <message>
        <source>A stick that can be carried to the other computer.</source>
        <translation>可以带到另一台电脑的 U 盘。</translation>
    </message>
    <message>
        <source>Carry it to the other computer. There a proctor opens their desk, chooses Attempts here, and takes over from this file; then the candidate signs in and goes on at the same question.</source>
        <translation>请把它带到另一台电脑。监考员在那里打开工作台，选择“本机的作答”，从此文件接管；然后考生登录，从同一题继续。</translation>
    </message>
    <message>
        <source>Choose another folder…</source>
        <translation>选择另一个文件夹…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Folder: {path}</source>
        <translation>文件夹：{path}</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>已移交</translation>
    </message>
    <message>
        <source>Handed over, but there is no file yet</source>
        <translation>已移交，但还没有文件</translation>
    </message>
    <message>
        <source>Handing over…</source>
        <translation>正在移交…</translation>
    </message>
    <message>
        <source>Not handed over</source>
        <translation>未移交</translation>
    </message>
    <message>
        <source>Not in it, because they were lost on this computer: {files}</source>
        <translation>未包含（已在本机上丢失）：{files}</translation>
    </message>
    <message>
        <source>Nothing more is taken on this computer for this test.</source>
        <translation>本机不再接受此考试的任何作答。</translation>
    </message>
    <message>
        <source>The file is written and read back.</source>
        <translation>正在写入文件并读回核对。</translation>
    </message>
    <message>
        <source>The file is {path}</source>
        <translation>文件是 {path}</translation>
    </message>
    <message>
        <source>The test is still on this computer, and can go on here when the candidate signs in.</source>
        <translation>考试仍在本机上，考生登录后可以在此继续。</translation>
    </message>
    <message>
        <source>Use this folder</source>
        <translation>使用此文件夹</translation>
    </message>
    <message>
        <source>Where the file is to lie</source>
        <translation>文件存放位置</translation>
    </message>
</context>
<context>
    <name>HeldPanel</name>
    <message>
        <source>Leave now</source>
        <translation>立即离开</translation>
    </message>
    <message>
        <source>Leave without {lost}</source>
        <translation>放弃{lost}并离开</translation>
    </message>
    <message>
        <source>Not everything is saved yet</source>
        <translation>尚未全部保存</translation>
    </message>
    <message>
        <source>The number has changed. Confirm it again.</source>
        <translation>数目已变。请再次确认。</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>正在检查…</translation>
    </message>
</context>
<context>
    <name>HistoryView</name>
    <message>
        <source>All you have finished on this computer.</source>
        <translation>您在本机上完成的全部考试。</translation>
    </message>
    <message>
        <source>Back to practice</source>
        <translation>返回练习</translation>
    </message>
    <message>
        <source>Hollow points: answers are still to be marked.</source>
        <translation>空心点：仍有答案待评分。</translation>
    </message>
    <message>
        <source>My attempts</source>
        <translation>我的作答记录</translation>
    </message>
    <message>
        <source>Not passed</source>
        <translation>未通过</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>这里还没有内容</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>已通过</translation>
    </message>
    <message>
        <source>Points reached in the last {attempts}, oldest first.</source>
        <translation>最近{attempts}的得分，最早的在前。</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进步</translation>
    </message>
    <message>
        <source>Show older attempts</source>
        <translation>显示更早的记录</translation>
    </message>
    <message>
        <source>When you have finished a test, it stands here with its score and the time you worked.</source>
        <translation>完成一场考试后，它会连同分数和作答时间显示在这里。</translation>
    </message>
    <message>
        <source>no score</source>
        <translation>无分数</translation>
    </message>
    <message>
        <source>{answers} to be marked</source>
        <translation>{answers}待评分</translation>
    </message>
    <message>
        <source>{score} / {maximum} so far</source>
        <translation>目前 {score} / {maximum}</translation>
    </message>
</context>
<context>
    <name>HotText</name>
    <message>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
</context>
<context>
    <name>HotspotWidget</name>
    <message>
        <source>Arrow keys move among the areas, Space picks.</source>
        <translation>箭头键在各区域间移动，空格键选取。</translation>
    </message>
    <message>
        <source>Pick one area: press it, or use the arrow keys and Space.</source>
        <translation>选取一个区域：点按它，或用箭头键和空格键。</translation>
    </message>
    <message>
        <source>Pick areas: press them, or use the arrow keys and Space.</source>
        <translation>选取区域：点按它们，或用箭头键和空格键。</translation>
    </message>
    <message>
        <source>1 area picked</source>
        <translation>已选 1 个区域</translation>
    </message>
    <message>
        <source>Pick at least {n} areas: press them, or use the arrow keys and Space.</source>
        <translation>至少选取 {n} 个区域：点按它们，或用箭头键和空格键。</translation>
    </message>
    <message>
        <source>Pick up to {n} areas: press them, or use the arrow keys and Space.</source>
        <translation>最多选取 {n} 个区域：点按它们，或用箭头键和空格键。</translation>
    </message>
    <message>
        <source>Pick {n} areas: press them, or use the arrow keys and Space.</source>
        <translation>选取 {n} 个区域：点按它们，或用箭头键和空格键。</translation>
    </message>
    <message>
        <source>{count} of {most} picked</source>
        <translation>已选 {count} 个，最多 {most} 个</translation>
    </message>
    <message>
        <source>{count} picked</source>
        <translation>已选 {count} 个</translation>
    </message>
    <message>
        <source>{text}. Clear one before picking another.</source>
        <translation>{text}。选另一个之前请先清除一个。</translation>
    </message>
</context>
<context>
    <name>HottextWidget</name>
    <message>
        <source>Pick one of {all} marked places.</source>
        <translation>从标出的 {all} 处中选一处。</translation>
    </message>
    <message>
        <source>{count} of {most} picked.</source>
        <translation>已选 {count} 处，最多 {most} 处。</translation>
    </message>
    <message>
        <source>{n} picked.</source>
        <translation>已选 {n} 处。</translation>
    </message>
    <message>
        <source>{told} Put one back before picking another.</source>
        <translation>{told}选另一处之前请先放回一处。</translation>
    </message>
    <message>
        <source>{told} Pick at least {more}.</source>
        <translation>{told}请至少再选{more}。</translation>
    </message>
    <message>
        <source>None picked yet.</source>
        <translation>尚未选择。</translation>
    </message>
    <message>
        <source>Pick up to {n}. None picked yet.</source>
        <translation>最多选 {n} 处。尚未选择。</translation>
    </message>
    <message>
        <source>Pick {n}.</source>
        <translation>请选 {n} 处。</translation>
    </message>
    <message>
        <source>Place {n} of {all}. {note}</source>
        <translation>第 {n} 处，共 {all} 处。{note}</translation>
    </message>
</context>
<context>
    <name>IdentityView</name>
    <message>
        <source>Candidate number</source>
        <translation>考生号</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>座位</translation>
    </message>
    <message>
        <source>If it is not, go back and tell the proctor. Nothing has been started.</source>
        <translation>如果不是，请返回并告知监考员。尚未开始任何内容。</translation>
    </message>
    <message>
        <source>Is this you?</source>
        <translation>这是您吗？</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Sitting</source>
        <translation>场次</translation>
    </message>
    <message>
        <source>This is me</source>
        <translation>这是我</translation>
    </message>
    <message>
        <source>This is not me</source>
        <translation>这不是我</translation>
    </message>
</context>
<context>
    <name>InsertRow</name>
    <message>
        <source>Put the result into the answer</source>
        <translation>把结果放入答案</translation>
    </message>
    <message>
        <source>Types it where you were typing last.</source>
        <translation>输入到您上次输入的位置。</translation>
    </message>
    <message>
        <source>{number} was put into the answer</source>
        <translation>已把 {number} 放入答案</translation>
    </message>
</context>
<context>
    <name>InstructionsView</name>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Start the test</source>
        <translation>开始考试</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>正在开始…</translation>
    </message>
    <message>
        <source>Candidate {n}</source>
        <translation>考生 {n}</translation>
    </message>
    <message>
        <source>Agree to the statement to start.</source>
        <translation>同意声明后即可开始。</translation>
    </message>
    <message>
        <source>Check below a question shows how your answer comes out.</source>
        <translation>题目下方的“检查”会显示您的答案是否正确。</translation>
    </message>
    <message>
        <source>Desk {desk}</source>
        <translation>座位 {desk}</translation>
    </message>
    <message>
        <source>For switches, or without arrow keys: Tab stops at every answer, Space or Enter presses.</source>
        <translation>使用开关设备或没有箭头键时：Tab 键停在每个答案上，空格键或 Enter 键按下。</translation>
    </message>
    <message>
        <source>Go on with the test</source>
        <translation>继续考试</translation>
    </message>
    <message>
        <source>I have read the statement, and I agree to it.</source>
        <translation>我已阅读声明，并表示同意。</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>声明</translation>
    </message>
    <message>
        <source>Stay on this screen until you submit. Leaving it is recorded.</source>
        <translation>提交前请留在此屏幕。离开会被记录。</translation>
    </message>
    <message>
        <source>Tab stops everywhere</source>
        <translation>Tab 键停在每一处</translation>
    </message>
    <message>
        <source>The clock has been kept for you.</source>
        <translation>时间已为您保留。</translation>
    </message>
    <message>
        <source>The clock starts when you press Start.</source>
        <translation>按下“开始”后开始计时。</translation>
    </message>
    <message>
        <source>This is practice: it counts for nothing, and you can leave and go on later.</source>
        <translation>这是练习：不计入成绩，您可以离开，稍后继续。</translation>
    </message>
    <message>
        <source>Try it out</source>
        <translation>试一试</translation>
    </message>
    <message>
        <source>check the answer</source>
        <translation>检查答案</translation>
    </message>
    <message>
        <source>highlight selected words or write a note on them, where that is allowed</source>
        <translation>在允许时，突出显示所选词语或为其写笔记</translation>
    </message>
    <message>
        <source>in this test</source>
        <translation>此考试中</translation>
    </message>
    <message>
        <source>larger text, smaller text, the size set for you</source>
        <translation>放大文字、缩小文字、为您设定的大小</translation>
    </message>
    <message>
        <source>list the notes on this page</source>
        <translation>列出本页的笔记</translation>
    </message>
    <message>
        <source>put a caret into the text; Shift with arrows selects words</source>
        <translation>在文字中放入光标；Shift 加箭头键选择词语</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>不限时</translation>
    </message>
    <message>
        <source>rule an option out or bring it back, where that is allowed</source>
        <translation>在允许时，排除一个选项或将其恢复</translation>
    </message>
    <message>
        <source>time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>your time, with {n}% extra</source>
        <translation>您的时间，含 {n}% 加时</translation>
    </message>
    <message>
        <source>your time</source>
        <translation>您的时间</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>考试说明</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>须知</translation>
    </message>
    <message>
        <source>Every answer is saved on this computer as you give it. A tick at the top shows it.</source>
        <translation>每个答案一给出就保存在本机。上方的对勾会显示。</translation>
    </message>
    <message>
        <source>A lost network or a power cut does not lose your answers.</source>
        <translation>断网或断电不会丢失您的答案。</translation>
    </message>
    <message>
        <source>You can look over all answers before you submit. After that they cannot change.</source>
        <translation>提交前可以检查所有答案。提交后不能更改。</translation>
    </message>
    <message>
        <source>When the time is over, the test is submitted with the answers given so far.</source>
        <translation>时间一到，考试会按已给出的答案提交。</translation>
    </message>
    <message>
        <source>The test by keyboard</source>
        <translation>用键盘考试</translation>
    </message>
    <message>
        <source>next and previous question</source>
        <translation>下一题和上一题</translation>
    </message>
    <message>
        <source>choose an answer; the same key again clears it</source>
        <translation>选择答案；再按同一键则清除</translation>
    </message>
    <message>
        <source>go to a question by its number</source>
        <translation>按题号前往题目</translation>
    </message>
    <message>
        <source>flag a question for a second look</source>
        <translation>标记题目以便再看</translation>
    </message>
    <message>
        <source>review all answers</source>
        <translation>检查所有答案</translation>
    </message>
    <message>
        <source>move between passage, questions and question numbers</source>
        <translation>在文章、题目和题号之间移动</translation>
    </message>
</context>
<context>
    <name>ItemView</name>
    <message>
        <source>Flag</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>Question {number}</source>
        <translation>第 {number} 题</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Flagged</source>
        <translation>已标记</translation>
    </message>
    <message>
        <source>Marks the question for a second look</source>
        <translation>标记此题以便再看</translation>
    </message>
</context>
<context>
    <name>Keypad</name>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
</context>
<context>
    <name>LabelBoard</name>
    <message>
        <source>Labels to choose from</source>
        <translation>可选标签</translation>
    </message>
    <message>
        <source>the labels</source>
        <translation>各标签</translation>
    </message>
</context>
<context>
    <name>LabelList</name>
    <message>
        <source>Press a label, then its place.</source>
        <translation>先点标签，再点它的位置。</translation>
    </message>
    <message>
        <source>You can still answer: put the labels beside the names of its areas.</source>
        <translation>您仍可作答：把标签放到各区域名称旁。</translation>
    </message>
    <message>
        <source>Put a label here</source>
        <translation>在此放标签</translation>
    </message>
</context>
<context>
    <name>LaunchSheet</name>
    <message>
        <source>0 to {most}</source>
        <translation>0 至 {most}</translation>
    </message>
    <message>
        <source>Accommodations</source>
        <translation>便利安排</translation>
    </message>
    <message>
        <source>Change them</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Extra minutes</source>
        <translation>额外分钟数</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Go on with the test</source>
        <translation>继续考试</translation>
    </message>
    <message>
        <source>It stands in the log of the test.</source>
        <translation>会记入考试日志。</translation>
    </message>
    <message>
        <source>Launch</source>
        <translation>启动</translation>
    </message>
    <message>
        <source>Launch the test</source>
        <translation>启动考试</translation>
    </message>
    <message>
        <source>More minutes from now on</source>
        <translation>从现在起增加的分钟数</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Time, in percent of everybody&apos;s</source>
        <translation>时间（占标准时间的百分比）</translation>
    </message>
    <message>
        <source>You vouch for who sits here: no password is asked. The candidate confirms their name, and the screen is locked when they press Start.</source>
        <translation>由您担保在座者的身份：不要求密码。考生确认自己的姓名，按下开始后屏幕即锁定。</translation>
    </message>
    <message>
        <source>{least} to {most}</source>
        <translation>{least} 至 {most}</translation>
    </message>
</context>
<context>
    <name>LinePanel</name>
    <message>
        <source>Calculation</source>
        <translation>算式</translation>
    </message>
    <message>
        <source>Enter calculates; arrow up brings back the line before.</source>
        <translation>Enter 键计算；上箭头键调出前一行。</translation>
    </message>
</context>
<context>
    <name>LockedView</name>
    <message>
        <source>Allow this until the end, and go on</source>
        <translation>允许此情况直到结束，并继续</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>正在检查…</translation>
    </message>
    <message>
        <source>End the test here</source>
        <translation>在此结束考试</translation>
    </message>
    <message>
        <source>For the proctor</source>
        <translation>监考员操作</translation>
    </message>
    <message>
        <source>Go on with the test</source>
        <translation>继续考试</translation>
    </message>
    <message>
        <source>Please wait. It goes on when the proctor says so.</source>
        <translation>请稍候。监考员同意后考试会继续。</translation>
    </message>
    <message>
        <source>Proctor PIN</source>
        <translation>监考员 PIN 码</translation>
    </message>
    <message>
        <source>Proctor PIN or unlock code</source>
        <translation>监考员 PIN 码或解锁码</translation>
    </message>
    <message>
        <source>Raise your hand. A proctor looks at it and opens the test again.</source>
        <translation>请举手。监考员查看后会重新打开考试。</translation>
    </message>
    <message>
        <source>The test clock goes on.</source>
        <translation>考试计时继续。</translation>
    </message>
    <message>
        <source>The test clock is stopped.</source>
        <translation>考试计时已停止。</translation>
    </message>
    <message>
        <source>The test is locked</source>
        <translation>考试已锁定</translation>
    </message>
    <message>
        <source>The test is paused</source>
        <translation>考试已暂停</translation>
    </message>
    <message>
        <source>This PIN is not right.</source>
        <translation>此 PIN 码不正确。</translation>
    </message>
    <message>
        <source>This code is not right.</source>
        <translation>此码不正确。</translation>
    </message>
    <message>
        <source>This is neither the PIN nor the code that opens this test now.</source>
        <translation>这既不是 PIN 码，也不是现在能打开此考试的码。</translation>
    </message>
    <message>
        <source>This test is opened from the server, not here.</source>
        <translation>此考试由服务器打开，不能在此处打开。</translation>
    </message>
    <message>
        <source>Unlock code</source>
        <translation>解锁码</translation>
    </message>
    <message>
        <source>Your answers are saved on this computer.</source>
        <translation>您的答案已保存在这台电脑上。</translation>
    </message>
</context>
<context>
    <name>LogSheet</name>
    <message>
        <source>Acknowledge all</source>
        <translation>全部知悉</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>警报</translation>
    </message>
    <message>
        <source>Alarms and orders</source>
        <translation>警报与指令</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>None since you began to watch.</source>
        <translation>开始查看以来没有。</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>指令</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>重新发送</translation>
    </message>
</context>
<context>
    <name>MachineCard</name>
    <message>
        <source>Control</source>
        <translation>控制项</translation>
    </message>
    <message>
        <source>Not looked at yet.</source>
        <translation>尚未检查。</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>The sitting wants</source>
        <translation>考试场次要求</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>本机</translation>
    </message>
</context>
<context>
    <name>MachineSummary</name>
    <message>
        <source>Look again</source>
        <translation>重新检查</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>正在检查…</translation>
    </message>
    <message>
        <source>Not looked at yet.</source>
        <translation>尚未检查。</translation>
    </message>
    <message>
        <source>This computer is being looked at.</source>
        <translation>正在检查本机。</translation>
    </message>
</context>
<context>
    <name>MagnifierPanel</name>
    <message>
        <source>Move the lens</source>
        <translation>移动镜片</translation>
    </message>
    <message>
        <source>Stronger</source>
        <translation>增强</translation>
    </message>
    <message>
        <source>Weaker</source>
        <translation>减弱</translation>
    </message>
</context>
<context>
    <name>MarkBar</name>
    <message>
        <source>Mark the selected words</source>
        <translation>标注所选词语</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>笔记</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Takes highlights and whole notes off the selected words (Delete)</source>
        <translation>去除所选词语上的突出显示和整条笔记（Delete）</translation>
    </message>
</context>
<context>
    <name>Marks</name>
    <message>
        <source>Highlight</source>
        <translation>突出显示</translation>
    </message>
    <message>
        <source>Highlight with a dashed line</source>
        <translation>虚线突出显示</translation>
    </message>
    <message>
        <source>Highlight with a wavy line</source>
        <translation>波浪线突出显示</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>笔记</translation>
    </message>
    <message>
        <source>Note {number} on “{words}”: {note}</source>
        <translation>笔记 {number}，“{words}”：{note}</translation>
    </message>
    <message>
        <source>Note: {note}</source>
        <translation>笔记：{note}</translation>
    </message>
    <message>
        <source>{kind} begins</source>
        <translation>{kind}开始</translation>
    </message>
    <message>
        <source>{kind} ends</source>
        <translation>{kind}结束</translation>
    </message>
    <message>
        <source>{kind}: “{words}”</source>
        <translation>{kind}：“{words}”</translation>
    </message>
</context>
<context>
    <name>MatchingWidget</name>
    <message>
        <source>Answers to choose from</source>
        <translation>可选答案</translation>
    </message>
    <message>
        <source>Press an answer, then its place.</source>
        <translation>先点答案，再点它的位置。</translation>
    </message>
    <message>
        <source>the answers</source>
        <translation>各答案</translation>
    </message>
    <message>
        <source>Put an answer here</source>
        <translation>在此放答案</translation>
    </message>
</context>
<context>
    <name>MatrixWidget</name>
    <message>
        <source>This row takes no more than {n}. Clear one first.</source>
        <translation>此行最多 {n} 个。请先清除一个。</translation>
    </message>
    <message>
        <source>“{column}” is taken as often as it may be. Clear it in another row first.</source>
        <translation>“{column}”已用到上限。请先在另一行清除它。</translation>
    </message>
</context>
<context>
    <name>MessageSheet</name>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
</context>
<context>
    <name>MultipleChoiceWidget</name>
    <message>
        <source>{count} of {most} chosen</source>
        <translation>已选 {count} 项，最多 {most} 项</translation>
    </message>
    <message>
        <source>{chosen}. Clear one before choosing another.</source>
        <translation>{chosen}。选另一项之前请先清除一项。</translation>
    </message>
    <message>
        <source>Choose at least {n}. None chosen yet.</source>
        <translation>至少选 {n} 项。尚未选择。</translation>
    </message>
    <message>
        <source>Choose up to {n}. None chosen yet.</source>
        <translation>最多选 {n} 项。尚未选择。</translation>
    </message>
    <message>
        <source>Choose {n}. None chosen yet.</source>
        <translation>请选 {n} 项。尚未选择。</translation>
    </message>
    <message>
        <source>None chosen yet.</source>
        <translation>尚未选择。</translation>
    </message>
    <message>
        <source>{count} chosen</source>
        <translation>已选 {count} 项</translation>
    </message>
</context>
<context>
    <name>NavSquare</name>
    <message>
        <source>Question {number}</source>
        <translation>第 {number} 题</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>已答</translation>
    </message>
    <message>
        <source>flagged</source>
        <translation>已标记</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>未作答</translation>
    </message>
    <message>
        <source>not visited</source>
        <translation>未看过</translation>
    </message>
    <message>
        <source>partly answered</source>
        <translation>部分作答</translation>
    </message>
    <message>
        <source>read</source>
        <translation>已读</translation>
    </message>
    <message>
        <source>current</source>
        <translation>当前</translation>
    </message>
    <message>
        <source>cannot be opened from here</source>
        <translation>从这里不能打开</translation>
    </message>
</context>
<context>
    <name>NavigatorStrip</name>
    <message>
        <source>Questions</source>
        <translation>题目</translation>
    </message>
</context>
<context>
    <name>NotLockedLine</name>
    <message>
        <source>Not locked: this computer does not keep other programs away from the test.</source>
        <translation>未锁定：本机无法阻止考试期间使用其他程序。</translation>
    </message>
</context>
<context>
    <name>NoteCard</name>
    <message>
        <source>All notes</source>
        <translation>全部笔记</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>笔记</translation>
    </message>
    <message>
        <source>The note is full.</source>
        <translation>笔记已满。</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>写笔记</translation>
    </message>
</context>
<context>
    <name>NoteSheet</name>
    <message>
        <source>About</source>
        <translation>关于</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>用您自己的话说明</translation>
    </message>
    <message>
        <source>It stands in the log of the test and is counted in reports. The candidate is not told.</source>
        <translation>会记入考试日志并计入报告。不会告知考生。</translation>
    </message>
    <message>
        <source>Note an irregularity</source>
        <translation>记录异常</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Say in your own words what it was.</source>
        <translation>请用您自己的话说明情况。</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>发生了什么</translation>
    </message>
</context>
<context>
    <name>NoteSign</name>
    <message>
        <source>Note {number}: {note}</source>
        <translation>笔记 {number}：{note}</translation>
    </message>
</context>
<context>
    <name>NotepadPanel</name>
    <message>
        <source>Room for {left} characters more.</source>
        <translation>还可写 {left} 个字符。</translation>
    </message>
    <message>
        <source>The notepad is full: {most} characters.</source>
        <translation>记事本已满：{most} 个字符。</translation>
    </message>
</context>
<context>
    <name>NotesPanel</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Notes on this page</source>
        <translation>本页的笔记</translation>
    </message>
    <message>
        <source>There are no notes yet. Select words in a text, then choose Note or press Ctrl+M.</source>
        <translation>还没有笔记。请在文字中选择词语，再选“笔记”或按 Ctrl+M。</translation>
    </message>
</context>
<context>
    <name>NumericWidget</name>
    <message>
        <source>Your answer</source>
        <translation>您的答案</translation>
    </message>
    <message>
        <source>{name}, {unit}</source>
        <translation>{name}，{unit}</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>This does not read as a number. It is kept as you typed it.</source>
        <translation>这读不成一个数。仍按您输入的内容保存。</translation>
    </message>
</context>
<context>
    <name>OpeningView</name>
    <message>
        <source>Opening…</source>
        <translation>正在打开…</translation>
    </message>
</context>
<context>
    <name>OptionCard</name>
    <message>
        <source>Ruled out</source>
        <translation>已排除</translation>
    </message>
</context>
<context>
    <name>OrderRow</name>
    <message>
        <source>Move {thing} up</source>
        <translation>上移{thing}</translation>
    </message>
    <message>
        <source>Move {thing} down</source>
        <translation>下移{thing}</translation>
    </message>
    <message>
        <source>Take {thing} out of the order</source>
        <translation>把{thing}移出顺序</translation>
    </message>
    <message>
        <source>Put {thing} next</source>
        <translation>接着放{thing}</translation>
    </message>
</context>
<context>
    <name>OrderSheets</name>
    <message>
        <source>Cancel it now</source>
        <translation>立即作废</translation>
    </message>
    <message>
        <source>Cancel the test of {name}</source>
        <translation>作废 {name} 的考试</translation>
    </message>
    <message>
        <source>End it now</source>
        <translation>立即结束</translation>
    </message>
    <message>
        <source>End the test of {name}</source>
        <translation>结束 {name} 的考试</translation>
    </message>
    <message>
        <source>Give this time</source>
        <translation>给予这段时间</translation>
    </message>
    <message>
        <source>It is kept on the server, with your name.</source>
        <translation>连同您的姓名保存在服务器上。</translation>
    </message>
    <message>
        <source>It is on the candidate&apos;s clock as soon as the computer hears of it.</source>
        <translation>电脑收到后即计入考生的时钟。</translation>
    </message>
    <message>
        <source>It is shown over the test until it is dismissed.</source>
        <translation>显示在考试之上，直到被关闭。</translation>
    </message>
    <message>
        <source>It is submitted as it is, with all that was answered. It cannot be opened again.</source>
        <translation>按现状连同所有答案提交，不能再打开。</translation>
    </message>
    <message>
        <source>It rests until staff let it go on. Whether the clock stops was agreed before.</source>
        <translation>暂停到工作人员让其继续为止。时钟是否停止已事先约定。</translation>
    </message>
    <message>
        <source>It stands in the log of the test.</source>
        <translation>记入考试日志。</translation>
    </message>
    <message>
        <source>Let all go on</source>
        <translation>让所有人继续</translation>
    </message>
    <message>
        <source>Let it go on</source>
        <translation>让其继续</translation>
    </message>
    <message>
        <source>Let {name} go on</source>
        <translation>让 {name} 继续</translation>
    </message>
    <message>
        <source>Lock all tests</source>
        <translation>锁定所有考试</translation>
    </message>
    <message>
        <source>Lock it</source>
        <translation>锁定</translation>
    </message>
    <message>
        <source>Lock the test of {name}</source>
        <translation>锁定 {name} 的考试</translation>
    </message>
    <message>
        <source>Message to all</source>
        <translation>给所有人的消息</translation>
    </message>
    <message>
        <source>Message to {name}</source>
        <translation>给 {name} 的消息</translation>
    </message>
    <message>
        <source>More time for all</source>
        <translation>所有人加时</translation>
    </message>
    <message>
        <source>More time for {name}</source>
        <translation>为 {name} 加时</translation>
    </message>
    <message>
        <source>Pause all tests</source>
        <translation>暂停所有考试</translation>
    </message>
    <message>
        <source>Pause it</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Pause the test of {name}</source>
        <translation>暂停 {name} 的考试</translation>
    </message>
    <message>
        <source>Send it</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>Tell {count}</source>
        <translation>告知 {count}</translation>
    </message>
    <message>
        <source>The candidate reads it, and it stands in the log.</source>
        <translation>考生会看到，并记入日志。</translation>
    </message>
    <message>
        <source>The lock that is known here is opened, and no later one.</source>
        <translation>只打开此处已知的锁定，不打开之后的锁定。</translation>
    </message>
    <message>
        <source>The test ends and does not count. It cannot be opened again.</source>
        <translation>考试结束且不计成绩，不能再打开。</translation>
    </message>
    <message>
        <source>The test is covered until it is unlocked from here or at the computer.</source>
        <translation>考试被遮盖，直到从此处或在电脑上解锁。</translation>
    </message>
    <message>
        <source>This goes to everybody whose test is under way: {count}.</source>
        <translation>发给所有正在考试的人：{count}。</translation>
    </message>
    <message>
        <source>Unlock it</source>
        <translation>解锁</translation>
    </message>
    <message>
        <source>Unlock the test of {name}</source>
        <translation>解锁 {name} 的考试</translation>
    </message>
    <message>
        <source>What staff have paused goes on. What a control has locked stays locked.</source>
        <translation>工作人员暂停的考试继续。由控制锁定的仍保持锁定。</translation>
    </message>
</context>
<context>
    <name>OrderWidget</name>
    <message>
        <source>To place</source>
        <translation>待放置</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>顺序中</translation>
    </message>
    <message>
        <source>Held: {thing}. Arrow keys move it, Enter puts it down, Escape puts it back.</source>
        <translation>已拿起：{thing}。箭头键移动它，Enter 键放下，按 Esc 放回。</translation>
    </message>
    <message>
        <source>Put the next one here</source>
        <translation>下一项放这里</translation>
    </message>
    <message>
        <source>place {n}</source>
        <translation>第 {n} 位</translation>
    </message>
    <message>
        <source>{n} of {all} placed</source>
        <translation>{all} 项中已放置 {n} 项</translation>
    </message>
    <message>
        <source>{thing}: place {n} of {count}.</source>
        <translation>{thing}：第 {n} 位，共 {count} 位。</translation>
    </message>
    <message>
        <source>Clear answer</source>
        <translation>清除答案</translation>
    </message>
    <message>
        <source>Keep this order</source>
        <translation>保持此顺序</translation>
    </message>
    <message>
        <source>This order is your answer.</source>
        <translation>此顺序即为您的答案。</translation>
    </message>
    <message>
        <source>Your answer ends with place {n} so far.</source>
        <translation>您的答案目前到第 {n} 位。</translation>
    </message>
    <message>
        <source>Not answered yet. Move something, or keep this order.</source>
        <translation>尚未作答。请移动某项，或保持此顺序。</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>Not right</source>
        <translation>不正确</translation>
    </message>
    <message>
        <source>Partly right</source>
        <translation>部分正确</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>正确</translation>
    </message>
    <message>
        <source>Right answer</source>
        <translation>正确答案</translation>
    </message>
    <message>
        <source>You can change your answer and check it again.</source>
        <translation>您可以更改答案并再次检查。</translation>
    </message>
    <message>
        <source>You can change your answer and check it {left}.</source>
        <translation>您可以更改答案，还可检查{left}。</translation>
    </message>
    <message>
        <source>{score} of {maximum}</source>
        <translation>{score} / {maximum}</translation>
    </message>
</context>
<context>
    <name>PageMarks</name>
    <message>
        <source>Caret on. Shift and arrows select.</source>
        <translation>光标已开启。Shift 加箭头键选择。</translation>
    </message>
    <message>
        <source>Highlight removed</source>
        <translation>已移除突出显示</translation>
    </message>
    <message>
        <source>Marks removed</source>
        <translation>已移除标注</translation>
    </message>
</context>
<context>
    <name>PageNotes</name>
    <message>
        <source>New note</source>
        <translation>新笔记</translation>
    </message>
    <message>
        <source>Note deleted</source>
        <translation>笔记已删除</translation>
    </message>
    <message>
        <source>Note {number}</source>
        <translation>笔记 {number}</translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>Information</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Question {number}</source>
        <translation>第 {number} 题</translation>
    </message>
    <message>
        <source>Questions {first}–{last}</source>
        <translation>第 {first}–{last} 题</translation>
    </message>
</context>
<context>
    <name>PairBoard</name>
    <message>
        <source>{thing} is used already.</source>
        <translation>{thing}已被使用。</translation>
    </message>
</context>
<context>
    <name>PairRow</name>
    <message>
        <source>{first} with {second}</source>
        <translation>{first}与{second}</translation>
    </message>
    <message>
        <source>Delete takes the pair apart.</source>
        <translation>Delete 键拆开此对。</translation>
    </message>
    <message>
        <source>Take apart {first} and {second}</source>
        <translation>拆开{first}与{second}</translation>
    </message>
</context>
<context>
    <name>PairRows</name>
    <message>
        <source>Pairs: {n} of {most}</source>
        <translation>配对：{n}，最多 {most}</translation>
    </message>
    <message>
        <source>Pairs: {n}</source>
        <translation>配对：{n}</translation>
    </message>
</context>
<context>
    <name>PaneSwitch</name>
    <message>
        <source>Passage</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>题目</translation>
    </message>
    <message>
        <source>What is in view</source>
        <translation>显示内容</translation>
    </message>
</context>
<context>
    <name>PauseNote</name>
    <message>
        <source>After this one you have {breaks} left.</source>
        <translation>这次之后您还有{breaks}。</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>休息</translation>
    </message>
    <message>
        <source>End the break</source>
        <translation>结束休息</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>It lasts until you end it.</source>
        <translation>休息持续到您结束为止。</translation>
    </message>
    <message>
        <source>The break ends in one minute.</source>
        <translation>休息将在一分钟后结束。</translation>
    </message>
    <message>
        <source>The break lasts up to {length} and then ends by itself.</source>
        <translation>休息最长{length}，到时自动结束。</translation>
    </message>
    <message>
        <source>The test clock goes on.</source>
        <translation>考试计时继续。</translation>
    </message>
    <message>
        <source>The test clock is stopped, and the questions are hidden.</source>
        <translation>考试计时已停止，题目已隐藏。</translation>
    </message>
    <message>
        <source>The test clock is stopped.</source>
        <translation>考试计时已停止。</translation>
    </message>
    <message>
        <source>The test is paused</source>
        <translation>考试已暂停</translation>
    </message>
    <message>
        <source>This is your last break.</source>
        <translation>这是您最后一次休息。</translation>
    </message>
    <message>
        <source>Your answers are kept. The questions come back when the test goes on.</source>
        <translation>您的答案已保留。考试继续时题目会再出现。</translation>
    </message>
    <message>
        <source>{time} of the break left</source>
        <translation>休息剩余{time}</translation>
    </message>
</context>
<context>
    <name>Photo</name>
    <message>
        <source>Photo of the candidate</source>
        <translation>考生照片</translation>
    </message>
</context>
<context>
    <name>PictureBoard</name>
    <message>
        <source>Enlarge</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Enlarge the picture</source>
        <translation>放大图片</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>缩小</translation>
    </message>
</context>
<context>
    <name>PictureCanvas</name>
    <message>
        <source>Picture: {alt}</source>
        <translation>图片：{alt}</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
</context>
<context>
    <name>PinEntry</name>
    <message>
        <source>Proctor PIN</source>
        <translation>监考员 PIN 码</translation>
    </message>
    <message>
        <source>This PIN is not right.</source>
        <translation>此 PIN 码不正确。</translation>
    </message>
    <message>
        <source>Try again in {time}.</source>
        <translation>请在{time}后重试。</translation>
    </message>
</context>
<context>
    <name>PinPanel</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>正在检查…</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
</context>
<context>
    <name>PocketPanel</name>
    <message>
        <source>Type digits and signs; Enter calculates.</source>
        <translation>输入数字和符号；Enter 键计算。</translation>
    </message>
</context>
<context>
    <name>PopupList</name>
    <message>
        <source>Empty</source>
        <translation>空</translation>
    </message>
</context>
<context>
    <name>PracticeView</name>
    <message>
        <source>Any test, by lot. New ones come first.</source>
        <translation>任意一个考试，随机抽取。新的优先。</translation>
    </message>
    <message>
        <source>At random</source>
        <translation>随机</translation>
    </message>
    <message>
        <source>Choose for me</source>
        <translation>为我选择</translation>
    </message>
    <message>
        <source>Choosing…</source>
        <translation>正在选择…</translation>
    </message>
    <message>
        <source>Done {times}</source>
        <translation>已做{times}</translation>
    </message>
    <message>
        <source>Enter the code</source>
        <translation>输入代码</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>How a test is chosen</source>
        <translation>如何选择考试</translation>
    </message>
    <message>
        <source>How a test is chosen for you</source>
        <translation>如何为您选择考试</translation>
    </message>
    <message>
        <source>In turn</source>
        <translation>轮流</translation>
    </message>
    <message>
        <source>Least used</source>
        <translation>最少使用</translation>
    </message>
    <message>
        <source>Looking for tests…</source>
        <translation>正在查找考试…</translation>
    </message>
    <message>
        <source>My attempts</source>
        <translation>我的作答记录</translation>
    </message>
    <message>
        <source>No practice tests yet</source>
        <translation>还没有练习考试</translation>
    </message>
    <message>
        <source>Not done yet</source>
        <translation>尚未做过</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>练习</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>退出登录</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Tests</source>
        <translation>考试</translation>
    </message>
    <message>
        <source>The test that was used least on this computer. New ones come first.</source>
        <translation>本机上使用最少的考试。新的优先。</translation>
    </message>
    <message>
        <source>The test that was used longest ago. New ones come first.</source>
        <translation>最久未使用的考试。新的优先。</translation>
    </message>
    <message>
        <source>They appear here as soon as your organisation sends them to this computer, or somebody brings them as a file.</source>
        <translation>您的机构把考试发送到本机，或有人以文件带来后，即显示在这里。</translation>
    </message>
    <message>
        <source>best {score} of {maximum}</source>
        <translation>最好成绩 {score} / {maximum}</translation>
    </message>
    <message>
        <source>{name}: nothing here counts, and you can leave a test and go on later.</source>
        <translation>{name}：这里不计成绩，您可以离开考试，稍后继续。</translation>
    </message>
</context>
<context>
    <name>PreviewView</name>
    <message>
        <source>Carrel preview</source>
        <translation>Carrel 预览</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>页</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>浅色或深色</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>Mistakes</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>a person marks</source>
        <translation>由人评分</translation>
    </message>
</context>
<context>
    <name>ProctorPanel</name>
    <message>
        <source>Leave the test</source>
        <translation>离开考试</translation>
    </message>
    <message>
        <source>Stay in the test</source>
        <translation>留在考试中</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>离开</translation>
    </message>
    <message>
        <source>Only a proctor can do this. The answers are kept, and the test can go on later.</source>
        <translation>只有监考员可以这样做。答案会保留，考试可以稍后继续。</translation>
    </message>
    <message>
        <source>No proctor PIN is set. The answers are kept, and the test can go on later.</source>
        <translation>没有设定监考员 PIN 码。答案会保留，考试可以稍后继续。</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>正在检查…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>正在保存…</translation>
    </message>
    <message>
        <source>The answers are kept. Leaving is recorded, and the test is then locked until a proctor opens it.</source>
        <translation>答案会保留。离开会被记录，之后考试将被锁定，直到监考员将其打开。</translation>
    </message>
    <message>
        <source>Your answers are kept. You can go on with this test later.</source>
        <translation>您的答案已保留。您可以稍后继续此考试。</translation>
    </message>
</context>
<context>
    <name>ProctorView</name>
    <message>
        <source>Accommodations</source>
        <translation>便利安排</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>已答</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>考生</translation>
    </message>
    <message>
        <source>Close the panel</source>
        <translation>关闭面板</translation>
    </message>
    <message>
        <source>Earlier ones: {n}. All are in the log.</source>
        <translation>更早的：{n}。全部都在日志中。</translation>
    </message>
    <message>
        <source>End the test</source>
        <translation>结束考试</translation>
    </message>
    <message>
        <source>Give more time</source>
        <translation>增加时间</translation>
    </message>
    <message>
        <source>Hand over to another computer</source>
        <translation>移交到另一台电脑</translation>
    </message>
    <message>
        <source>Latest incidents</source>
        <translation>最近的事件</translation>
    </message>
    <message>
        <source>Leave the test</source>
        <translation>离开考试</translation>
    </message>
    <message>
        <source>Let the test go on</source>
        <translation>让考试继续</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>锁定</translation>
    </message>
    <message>
        <source>Note an irregularity</source>
        <translation>记录异常</translation>
    </message>
    <message>
        <source>Nothing was recorded.</source>
        <translation>没有任何记录。</translation>
    </message>
    <message>
        <source>Pause the test</source>
        <translation>暂停考试</translation>
    </message>
    <message>
        <source>Proctor&apos;s panel</source>
        <translation>监考员面板</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>考试</translation>
    </message>
    <message>
        <source>The panel closes by itself after {time} without a key.</source>
        <translation>{time}无按键后面板会自动关闭。</translation>
    </message>
    <message>
        <source>The questions are hidden, nothing is taken, and the clock goes on.</source>
        <translation>题目已隐藏，不接受任何输入，计时继续。</translation>
    </message>
    <message>
        <source>The questions are hidden, nothing is taken, and the clock is stopped.</source>
        <translation>题目已隐藏，不接受任何输入，计时已停止。</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>desk {desk}</source>
        <translation>座位 {desk}</translation>
    </message>
    <message>
        <source>{name} is here.</source>
        <translation>{name} 在此。</translation>
    </message>
</context>
<context>
    <name>ProgressPlot</name>
    <message>
        <source>Progress over {count} attempts: {first} on {first_day}, {last} on {last_day}, the best {best}</source>
        <translation>{count} 次作答的进步：{first_day} 为 {first}，{last_day} 为 {last}，最好为 {best}</translation>
    </message>
    <message>
        <source>Progress: nothing to show yet</source>
        <translation>进步：还没有可显示的内容</translation>
    </message>
</context>
<context>
    <name>ReadAloudPanel</name>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Choice {number}</source>
        <translation>选项 {number}</translation>
    </message>
    <message>
        <source>Choose what is read.</source>
        <translation>请选择要朗读的内容。</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>加快</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>On</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Paused: {name}</source>
        <translation>已暂停：{name}</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>题目</translation>
    </message>
    <message>
        <source>Question {number}</source>
        <translation>第 {number} 题</translation>
    </message>
    <message>
        <source>Reading: {name}</source>
        <translation>正在朗读：{name}</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>放慢</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>The voice broke off. Try again.</source>
        <translation>朗读中断。请重试。</translation>
    </message>
    <message>
        <source>This computer has no voice to read with. Tell the proctor if you need one.</source>
        <translation>本机没有朗读语音。如有需要，请告知监考员。</translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <source>Passage</source>
        <translation>文章</translation>
    </message>
</context>
<context>
    <name>Readout</name>
    <message>
        <source>Result: {number}</source>
        <translation>结果：{number}</translation>
    </message>
</context>
<context>
    <name>ReceiptDocument</name>
    <message>
        <source>Answered</source>
        <translation>已答</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>考生</translation>
    </message>
    <message>
        <source>Candidate number</source>
        <translation>考生号</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256)</source>
        <translation>指纹（SHA-256）</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>结束方式</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>回执</translation>
    </message>
    <message>
        <source>Receipt code</source>
        <translation>回执码</translation>
    </message>
    <message>
        <source>Receipt {code}</source>
        <translation>回执 {code}</translation>
    </message>
    <message>
        <source>Sitting</source>
        <translation>场次</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>考试</translation>
    </message>
    <message>
        <source>The code and the fingerprint are made of all answers, the test and the time of its end. They prove that the answers on record are the ones that were given.</source>
        <translation>回执码和指纹由全部答案、考试及其结束时间生成。它们证明记录中的答案就是当时给出的答案。</translation>
    </message>
    <message>
        <source>desk {desk}</source>
        <translation>座位 {desk}</translation>
    </message>
</context>
<context>
    <name>ReleaseCodeCard</name>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>正在打开…</translation>
    </message>
    <message>
        <source>Release code</source>
        <translation>开启码</translation>
    </message>
    <message>
        <source>Unlock the test</source>
        <translation>开启考试</translation>
    </message>
</context>
<context>
    <name>ResultDetails</name>
    <message>
        <source>Chart</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Out of</source>
        <translation>满分</translation>
    </message>
    <message>
        <source>Pauses are left out.</source>
        <translation>不含暂停时间。</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Points by section</source>
        <translation>各部分得分</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>题目</translation>
    </message>
    <message>
        <source>Question by question</source>
        <translation>逐题</translation>
    </message>
    <message>
        <source>Question {n}</source>
        <translation>第 {n} 题</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>题目</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>部分</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>各部分</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Time spent</source>
        <translation>所用时间</translation>
    </message>
    <message>
        <source>Time spent by question</source>
        <translation>各题所用时间</translation>
    </message>
    <message>
        <source>Time spent by section</source>
        <translation>各部分所用时间</translation>
    </message>
    <message>
        <source>To be marked</source>
        <translation>待评分</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>未作答</translation>
    </message>
    <message>
        <source>to be marked, of {maximum}</source>
        <translation>待评分，满分 {maximum}</translation>
    </message>
    <message>
        <source>{n} to be marked</source>
        <translation>{n} 题待评分</translation>
    </message>
    <message>
        <source>{score} of {maximum}</source>
        <translation>{score} / {maximum}</translation>
    </message>
</context>
<context>
    <name>ResultView</name>
    <message>
        <source>Finish</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>Grade so far</source>
        <translation>目前等级</translation>
    </message>
    <message>
        <source>No grade reached</source>
        <translation>未达到任何等级</translation>
    </message>
    <message>
        <source>Not passed so far.</source>
        <translation>目前未通过。</translation>
    </message>
    <message>
        <source>Not passed.</source>
        <translation>未通过。</translation>
    </message>
    <message>
        <source>Passed.</source>
        <translation>已通过。</translation>
    </message>
    <message>
        <source>The pass mark is {points}.</source>
        <translation>及格线：{points}。</translation>
    </message>
    <message>
        <source>The score can still rise.</source>
        <translation>分数仍可能提高。</translation>
    </message>
    <message>
        <source>Your organisation has released this result. It is the one that counts.</source>
        <translation>您的机构已发布此结果，以此结果为准。</translation>
    </message>
    <message>
        <source>of {points}</source>
        <translation>满分 {points}</translation>
    </message>
    <message>
        <source>Your result</source>
        <translation>您的成绩</translation>
    </message>
    <message>
        <source>There is no result yet. It appears here when it comes.</source>
        <translation>还没有成绩。成绩到达后显示在这里。</translation>
    </message>
    <message>
        <source>You can still pass.</source>
        <translation>您仍有可能通过。</translation>
    </message>
    <message>
        <source>Your grade can go up with it.</source>
        <translation>您的等级也可能随之提高。</translation>
    </message>
    <message>
        <source>Your result so far</source>
        <translation>您目前的成绩</translation>
    </message>
</context>
<context>
    <name>ReviewRow</name>
    <message>
        <source>Information</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>已读</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>尚未阅读</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>已答</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>未答</translation>
    </message>
    <message>
        <source>Partly answered</source>
        <translation>部分作答</translation>
    </message>
    <message>
        <source>flagged</source>
        <translation>已标记</translation>
    </message>
</context>
<context>
    <name>ReviewSection</name>
    <message>
        <source>Questions</source>
        <translation>题目</translation>
    </message>
    <message>
        <source>{done} of {all} answered</source>
        <translation>{all} 题中已答 {done} 题</translation>
    </message>
</context>
<context>
    <name>ReviewView</name>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Which questions are shown</source>
        <translation>显示哪些题目</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>网格</translation>
    </message>
    <message>
        <source>List</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>How questions are shown</source>
        <translation>题目的显示方式</translation>
    </message>
    <message>
        <source>Answered {n}</source>
        <translation>已答 {n}</translation>
    </message>
    <message>
        <source>Back to the test</source>
        <translation>返回考试</translation>
    </message>
    <message>
        <source>Go to next unanswered</source>
        <translation>前往下一道未答题</translation>
    </message>
    <message>
        <source>No question is answered yet.</source>
        <translation>还没有作答任何题目。</translation>
    </message>
    <message>
        <source>Press a question that is open to go to it.</source>
        <translation>点按开放的题目可前往该题。</translation>
    </message>
    <message>
        <source>Submit</source>
        <translation>提交</translation>
    </message>
    <message>
        <source>Review your answers</source>
        <translation>检查您的答案</translation>
    </message>
    <message>
        <source>{answered} of {all} answered.</source>
        <translation>{all} 题中已答 {answered} 题。</translation>
    </message>
    <message>
        <source>Press a question to go back to it.</source>
        <translation>点按题目可返回该题。</translation>
    </message>
    <message>
        <source>All {n}</source>
        <translation>全部 {n}</translation>
    </message>
    <message>
        <source>Unanswered {n}</source>
        <translation>未答 {n}</translation>
    </message>
    <message>
        <source>Flagged {n}</source>
        <translation>已标记 {n}</translation>
    </message>
    <message>
        <source>Every question is answered.</source>
        <translation>所有题目均已作答。</translation>
    </message>
    <message>
        <source>No question is flagged.</source>
        <translation>没有标记的题目。</translation>
    </message>
</context>
<context>
    <name>RichText</name>
    <message>
        <source>Picture missing</source>
        <translation>缺少图片</translation>
    </message>
    <message>
        <source>Picture missing: {shows}</source>
        <translation>缺少图片：{shows}</translation>
    </message>
</context>
<context>
    <name>RoomPage</name>
    <message>
        <source>Alarms and orders</source>
        <translation>警报与指令</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>正在询问服务器…</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>考生</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>大</translation>
    </message>
    <message>
        <source>Let all go on</source>
        <translation>让所有人继续</translation>
    </message>
    <message>
        <source>Lock all</source>
        <translation>全部锁定</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>中</translation>
    </message>
    <message>
        <source>Message to all</source>
        <translation>给所有人的消息</translation>
    </message>
    <message>
        <source>More time for all</source>
        <translation>所有人加时</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>需要关注</translation>
    </message>
    <message>
        <source>Nobody is on the roster of this sitting.</source>
        <translation>本场考试名单上没有人。</translation>
    </message>
    <message>
        <source>Nobody, as far as is known.</source>
        <translation>据目前所知，没有。</translation>
    </message>
    <message>
        <source>Not seen</source>
        <translation>未见</translation>
    </message>
    <message>
        <source>Other room</source>
        <translation>其他考场</translation>
    </message>
    <message>
        <source>Pause all</source>
        <translation>全部暂停</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>退出登录</translation>
    </message>
    <message>
        <source>Size of the tiles</source>
        <translation>卡片大小</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>小</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>声音</translation>
    </message>
    <message>
        <source>The server does not answer</source>
        <translation>服务器没有应答</translation>
    </message>
    <message>
        <source>This computer plays no sound.</source>
        <translation>这台电脑无法播放声音。</translation>
    </message>
    <message>
        <source>To all whose test is under way: {n}</source>
        <translation>给所有正在考试的人：{n}</translation>
    </message>
    <message>
        <source>Which candidates</source>
        <translation>哪些考生</translation>
    </message>
    <message>
        <source>{n} under way</source>
        <translation>{n} 人正在考试</translation>
    </message>
</context>
<context>
    <name>RosterList</name>
    <message>
        <source>Nobody has this name or number.</source>
        <translation>没有此姓名或考生号。</translation>
    </message>
    <message>
        <source>Nobody is on the roster of this sitting.</source>
        <translation>本场次名单中没有考生。</translation>
    </message>
    <message>
        <source>Not over: {n}</source>
        <translation>未结束：{n}</translation>
    </message>
    <message>
        <source>Search by name or number</source>
        <translation>按姓名或考生号查找</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>显示更多</translation>
    </message>
    <message>
        <source>The roster is being read…</source>
        <translation>正在读取名单…</translation>
    </message>
    <message>
        <source>{n} of {candidates}</source>
        <translation>{candidates}中的 {n} 名</translation>
    </message>
</context>
<context>
    <name>RosterRowView</name>
    <message>
        <source>Desk {desk}</source>
        <translation>座位 {desk}</translation>
    </message>
    <message>
        <source>Go on…</source>
        <translation>继续…</translation>
    </message>
    <message>
        <source>Launch again…</source>
        <translation>再次启动…</translation>
    </message>
    <message>
        <source>Launch…</source>
        <translation>启动…</translation>
    </message>
</context>
<context>
    <name>RuleOutButton</name>
    <message>
        <source>Bring back: {option}</source>
        <translation>恢复：{option}</translation>
    </message>
    <message>
        <source>Rule out: {option}</source>
        <translation>排除：{option}</translation>
    </message>
</context>
<context>
    <name>SaveIndicator</name>
    <message>
        <source>Kept on this computer</source>
        <translation>保存在本机</translation>
    </message>
    <message>
        <source>Not kept</source>
        <translation>不保留</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>尚未保存</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>未发送</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>尚未发送</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>已保存 {time}</translation>
    </message>
    <message>
        <source>Sent {time}</source>
        <translation>已发送 {time}</translation>
    </message>
</context>
<context>
    <name>SectionChip</name>
    <message>
        <source>{done} of {all}</source>
        <translation>{done} / {all}</translation>
    </message>
    <message>
        <source>{title}, {count} answered</source>
        <translation>{title}，已答 {count} 题</translation>
    </message>
</context>
<context>
    <name>SelectButton</name>
    <message>
        <source>Choose</source>
        <translation>选择</translation>
    </message>
    <message>
        <source>nothing chosen</source>
        <translation>未选择</translation>
    </message>
</context>
<context>
    <name>SelectPointWidget</name>
    <message>
        <source>1 point set</source>
        <translation>已设 1 个点</translation>
    </message>
    <message>
        <source>Arrow keys move a cross-hair, with Shift in larger steps. Space sets a point.</source>
        <translation>箭头键移动十字线，按住 Shift 步幅更大。空格键设点。</translation>
    </message>
    <message>
        <source>Click on the picture to set a point.</source>
        <translation>点按图片即可设点。</translation>
    </message>
    <message>
        <source>Click on the picture, or move the cross-hair by arrow keys and press Space.</source>
        <translation>点按图片，或用箭头键移动十字线再按空格键。</translation>
    </message>
    <message>
        <source>Move by buttons</source>
        <translation>用按钮移动</translation>
    </message>
    <message>
        <source>Point removed.</source>
        <translation>已移除此点。</translation>
    </message>
    <message>
        <source>Point set. Drag it, or use the arrow keys. Delete removes it.</source>
        <translation>已设点。可拖动它，或用箭头键。Delete 键移除它。</translation>
    </message>
    <message>
        <source>Point {number} of {count}, {where}</source>
        <translation>第 {number} 个点，共 {count} 个，{where}</translation>
    </message>
    <message>
        <source>Point, {where}</source>
        <translation>点，{where}</translation>
    </message>
    <message>
        <source>{count} of {most} points set</source>
        <translation>已设 {count} 个点，最多 {most} 个</translation>
    </message>
    <message>
        <source>{count} of {most} points set. Remove one before setting another.</source>
        <translation>已设 {count} 个点，最多 {most} 个。设另一个之前请先移除一个。</translation>
    </message>
    <message>
        <source>{count} points set</source>
        <translation>已设 {count} 个点</translation>
    </message>
    <message>
        <source>{x} % from the left, {y} % from the top</source>
        <translation>距左侧 {x}%，距顶部 {y}%</translation>
    </message>
    <message>
        <source>Arrow keys move it, Delete removes it.</source>
        <translation>箭头键移动它，Delete 键移除它。</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>It stands in the log of the test.</source>
        <translation>会记入考试日志。</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
</context>
<context>
    <name>SheetPanel</name>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Find in this sheet</source>
        <translation>在此资料页中查找</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>The next place</source>
        <translation>下一处</translation>
    </message>
    <message>
        <source>The place before</source>
        <translation>上一处</translation>
    </message>
    <message>
        <source>{at} of {count}</source>
        <translation>{at} / {count}</translation>
    </message>
</context>
<context>
    <name>Sheets</name>
    <message>
        <source>End it now</source>
        <translation>立即结束</translation>
    </message>
    <message>
        <source>End the test</source>
        <translation>结束考试</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>移交</translation>
    </message>
    <message>
        <source>Hand over to another computer</source>
        <translation>移交到另一台电脑</translation>
    </message>
    <message>
        <source>It is submitted as it is, with all that was answered. It cannot be opened again.</source>
        <translation>将按现状提交，包含所有已作答内容，之后无法再打开。</translation>
    </message>
    <message>
        <source>It rests until a proctor lets it go on. Whether the clock stops was agreed before.</source>
        <translation>考试将暂停，直到监考员允许继续。计时是否停止已事先约定。</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>离开</translation>
    </message>
    <message>
        <source>Leave the test</source>
        <translation>离开考试</translation>
    </message>
    <message>
        <source>Pause it</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Pause the test</source>
        <translation>暂停考试</translation>
    </message>
    <message>
        <source>The candidate reads it, and it stands in the log.</source>
        <translation>考生会看到，并会记入日志。</translation>
    </message>
    <message>
        <source>The computer is free again. The answers are kept, and the test can go on later.</source>
        <translation>电脑将解除占用。答案会保留，考试可以稍后继续。</translation>
    </message>
    <message>
        <source>The test ends on this computer: what was answered goes along, and nothing more is taken here. The file is written into {folder}</source>
        <translation>考试在本机结束：已作答内容随之移走，本机不再接受作答。文件将写入 {folder}</translation>
    </message>
    <message>
        <source>The test goes into a file here. Take a stick that can be carried to the other computer.</source>
        <translation>考试将存为此处的一个文件。请使用可以带到另一台电脑的 U 盘。</translation>
    </message>
    <message>
        <source>Use this folder</source>
        <translation>使用此文件夹</translation>
    </message>
</context>
<context>
    <name>ShortTextWidget</name>
    <message>
        <source>Your answer</source>
        <translation>您的答案</translation>
    </message>
    <message>
        <source>{count}. The limit is {most}.</source>
        <translation>{count}。上限为{most}。</translation>
    </message>
    <message>
        <source>No more than {most}.</source>
        <translation>不超过{most}。</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Every candidate of a sitting, live, through the server. No exam needs it: without a network all goes on, and is done at the computers.</source>
        <translation>通过服务器实时查看一场考试的每位考生。考试并不需要它：没有网络时一切照常，并在电脑上处理。</translation>
    </message>
    <message>
        <source>Its address, such as https://exams.example</source>
        <translation>其地址，例如 https://exams.example</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>正在登录…</translation>
    </message>
    <message>
        <source>The session has ended.</source>
        <translation>会话已结束。</translation>
    </message>
    <message>
        <source>Watch a room</source>
        <translation>查看考场</translation>
    </message>
    <message>
        <source>You are not signed in any more</source>
        <translation>您已不再处于登录状态</translation>
    </message>
</context>
<context>
    <name>SignInSheet</name>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>正在检查…</translation>
    </message>
    <message>
        <source>For the proctor</source>
        <translation>监考员操作</translation>
    </message>
    <message>
        <source>It opens a panel over the test. The questions are hidden then, and the clock goes on.</source>
        <translation>会在考试之上打开一个面板。题目将被隐藏，计时继续。</translation>
    </message>
    <message>
        <source>Leave the test</source>
        <translation>离开考试</translation>
    </message>
    <message>
        <source>Open the panel</source>
        <translation>打开面板</translation>
    </message>
    <message>
        <source>Proctor PIN</source>
        <translation>监考员 PIN 码</translation>
    </message>
    <message>
        <source>Proctor PIN or unlock code</source>
        <translation>监考员 PIN 码或解锁码</translation>
    </message>
    <message>
        <source>This PIN is not right.</source>
        <translation>此 PIN 码不正确。</translation>
    </message>
    <message>
        <source>This code is not right.</source>
        <translation>此码不正确。</translation>
    </message>
    <message>
        <source>This is neither a PIN nor the code that is asked for now.</source>
        <translation>这既不是 PIN 码，也不是当前要求的代码。</translation>
    </message>
    <message>
        <source>Unlock code</source>
        <translation>解锁码</translation>
    </message>
</context>
<context>
    <name>SignInView</name>
    <message>
        <source>Sign in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Candidate number</source>
        <translation>考生号</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>在本机</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>练习</translation>
    </message>
    <message>
        <source>Set up this computer</source>
        <translation>设置本机</translation>
    </message>
    <message>
        <source>Sign in to practise</source>
        <translation>登录练习</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>正在登录…</translation>
    </message>
    <message>
        <source>Wait {seconds} s</source>
        <translation>请等待 {seconds} 秒</translation>
    </message>
    <message>
        <source>{tests} Practice counts for nothing.</source>
        <translation>{tests}练习不计入成绩。</translation>
    </message>
</context>
<context>
    <name>SittingList</name>
    <message>
        <source>Not here yet</source>
        <translation>尚未到达</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>练习</translation>
    </message>
    <message>
        <source>Ready on this computer</source>
        <translation>已在本机就绪</translation>
    </message>
</context>
<context>
    <name>SittingPage</name>
    <message>
        <source>All sittings</source>
        <translation>所有场次</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>考生</translation>
    </message>
    <message>
        <source>Once it is typed here, no candidate on this computer needs it.</source>
        <translation>在此输入后，这台电脑上的考生都无需再输入。</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>本机</translation>
    </message>
    <message>
        <source>This page closes by itself after {time} without a key.</source>
        <translation>{time}无按键后本页会自动关闭。</translation>
    </message>
    <message>
        <source>What is shown of the sitting</source>
        <translation>显示场次的哪一部分</translation>
    </message>
    <message>
        <source>You are here as {name}</source>
        <translation>您的身份：{name}</translation>
    </message>
</context>
<context>
    <name>SittingsPage</name>
    <message>
        <source>Candidates</source>
        <translation>考生</translation>
    </message>
    <message>
        <source>Candidates sign in themselves. Staff can set a PIN and publish the sitting again.</source>
        <translation>考生自行登录。工作人员可以设置 PIN 码并重新发布本场次。</translation>
    </message>
    <message>
        <source>Choose a sitting to see this computer and its candidates.</source>
        <translation>选择场次以查看本机及其考生。</translation>
    </message>
    <message>
        <source>For the proctor</source>
        <translation>监考员操作</translation>
    </message>
    <message>
        <source>It has no proctor PIN, so nobody is let in from here.</source>
        <translation>本场次没有监考员 PIN 码，因此无法从这里放行考生。</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>重新查看</translation>
    </message>
    <message>
        <source>Looking for sittings…</source>
        <translation>正在查找场次…</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>正在查看…</translation>
    </message>
    <message>
        <source>No sittings yet</source>
        <translation>还没有场次</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Open now</source>
        <translation>现已开放</translation>
    </message>
    <message>
        <source>Open: {sitting}</source>
        <translation>打开：{sitting}</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>退出登录</translation>
    </message>
    <message>
        <source>The server has no sittings.</source>
        <translation>服务器上没有考试。</translation>
    </message>
    <message>
        <source>They come by themselves when this computer belongs to an organisation and reaches its server. Or leave the desk, set up this computer, and choose the sitting&apos;s file.</source>
        <translation>本机加入机构并能连接其服务器时，场次会自动到达。也可离开工作台，设置本机，并选择场次文件。</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>Watch {title}</source>
        <translation>查看 {title}</translation>
    </message>
    <message>
        <source>Which room?</source>
        <translation>哪个考场？</translation>
    </message>
    <message>
        <source>Your PIN opens {sitting}. What you do there stands in the log with your name.</source>
        <translation>您的 PIN 码可打开{sitting}。您在其中的操作会连同姓名记入日志。</translation>
    </message>
    <message>
        <source>{name} is signed in.</source>
        <translation>{name} 已登录。</translation>
    </message>
</context>
<context>
    <name>SliderWidget</name>
    <message>
        <source>Your answer as a number</source>
        <translation>用数字作答</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Clear the answer</source>
        <translation>清除答案</translation>
    </message>
    <message>
        <source>One step less</source>
        <translation>减一步</translation>
    </message>
    <message>
        <source>One step more</source>
        <translation>加一步</translation>
    </message>
    <message>
        <source>The answer kept is {value}. It is not on this scale.</source>
        <translation>保存的答案是 {value}。它不在此标尺上。</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} 到 {high}</translation>
    </message>
    <message>
        <source>Not on the scale: {bounds} in steps of {step}.</source>
        <translation>不在标尺上：{bounds}，步长 {step}。</translation>
    </message>
    <message>
        <source>Not answered. Click the scale, press an arrow key or type a number.</source>
        <translation>未作答。点按标尺、按箭头键或输入数字。</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>未作答</translation>
    </message>
    <message>
        <source>Scale, {now}</source>
        <translation>标尺，{now}</translation>
    </message>
    <message>
        <source>From {bounds}. Delete clears.</source>
        <translation>{bounds}。Delete 键清除。</translation>
    </message>
</context>
<context>
    <name>Slot</name>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>Space picks it up, Delete takes it away.</source>
        <translation>空格键拿起，Delete 键取走。</translation>
    </message>
    <message>
        <source>Space chooses what goes here.</source>
        <translation>空格键选择放在这里的内容。</translation>
    </message>
    <message>
        <source>Take away {thing}</source>
        <translation>取走{thing}</translation>
    </message>
</context>
<context>
    <name>SpellingNote</name>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>For suggestions, put the cursor into an underlined word.</source>
        <translation>如需建议，请把光标放入带下划线的词中。</translation>
    </message>
    <message>
        <source>Not in the dictionary, {language}: {words}.</source>
        <translation>不在{language}词典中：{words}。</translation>
    </message>
    <message>
        <source>Spelling is not checked: there is no dictionary for {language} on this computer.</source>
        <translation>不检查拼写：本机没有{language}词典。</translation>
    </message>
    <message>
        <source>Words that are not in the dictionary, {language}, are underlined.</source>
        <translation>不在{language}词典中的词会加下划线。</translation>
    </message>
    <message>
        <source>{words} and {count} more</source>
        <translation>{words}，还有 {count} 个</translation>
    </message>
</context>
<context>
    <name>StaffMessagePanel</name>
    <message>
        <source>A message from the proctor</source>
        <translation>监考员的消息</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>知道了</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>{percent} %</source>
        <translation>{percent}%</translation>
    </message>
</context>
<context>
    <name>StoppedView</name>
    <message>
        <source>All answers saved before are kept on it.</source>
        <translation>此前保存的所有答案都保留在本机。</translation>
    </message>
    <message>
        <source>This computer has stopped</source>
        <translation>本机已停止</translation>
    </message>
    <message>
        <source>Please call the proctor.</source>
        <translation>请叫监考员。</translation>
    </message>
</context>
<context>
    <name>SubmitPanel</name>
    <message>
        <source>Submit the test?</source>
        <translation>提交考试？</translation>
    </message>
    <message>
        <source>After submitting, answers cannot change.</source>
        <translation>提交后答案不能更改。</translation>
    </message>
    <message>
        <source>Keep working</source>
        <translation>继续作答</translation>
    </message>
    <message>
        <source>Partly answered: {numbers}</source>
        <translation>部分作答：{numbers}</translation>
    </message>
    <message>
        <source>Submit now</source>
        <translation>立即提交</translation>
    </message>
    <message>
        <source>{answered} of {all} answered.</source>
        <translation>{all} 题中已答 {answered} 题。</translation>
    </message>
    <message>
        <source>Not answered: {numbers}</source>
        <translation>未作答：{numbers}</translation>
    </message>
    <message>
        <source>All {all} answered.</source>
        <translation>{all}已全部作答。</translation>
    </message>
    <message>
        <source>Flagged: {numbers}</source>
        <translation>已标记：{numbers}</translation>
    </message>
</context>
<context>
    <name>SubmittedView</name>
    <message>
        <source>The result is not here yet. It can be shown when it comes.</source>
        <translation>成绩尚未到达。到达后即可显示。</translation>
    </message>
    <message>
        <source>Show the result</source>
        <translation>显示成绩</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>It is sent by itself later. You may finish.</source>
        <translation>稍后会自动发送。您可以点按“完成”。</translation>
    </message>
    <message>
        <source>Your receipt code</source>
        <translation>您的回执码</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>已答</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>考生</translation>
    </message>
    <message>
        <source>Copy it down, photograph the square, or save the receipt. It proves that this computer holds your answers.</source>
        <translation>请抄下来、拍下方形码，或保存回执。它证明本机保有您的答案。</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>指纹</translation>
    </message>
    <message>
        <source>It is saved as a PDF file into the folder that is shown.</source>
        <translation>它以 PDF 文件保存到所显示的文件夹。</translation>
    </message>
    <message>
        <source>QR code of the receipt; it says what the code and the fingerprint say</source>
        <translation>回执的 QR 码；内容与回执码和指纹相同</translation>
    </message>
    <message>
        <source>Receipt code {code}</source>
        <translation>回执码 {code}</translation>
    </message>
    <message>
        <source>Save here</source>
        <translation>保存在此</translation>
    </message>
    <message>
        <source>Save the receipt</source>
        <translation>保存回执</translation>
    </message>
    <message>
        <source>Save the receipt…</source>
        <translation>保存回执…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>正在保存…</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>考试</translation>
    </message>
    <message>
        <source>While the screen is locked, only a proctor can save files.</source>
        <translation>屏幕锁定时，只有监考员可以保存文件。</translation>
    </message>
</context>
<context>
    <name>SuggestButton</name>
    <message>
        <source>No suggestions</source>
        <translation>没有建议</translation>
    </message>
    <message>
        <source>Put the cursor into an underlined word</source>
        <translation>请把光标放入带下划线的词中</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>Suggestions for {word}</source>
        <translation>“{word}”的建议</translation>
    </message>
</context>
<context>
    <name>Tape</name>
    <message>
        <source>Enter takes the result of a line.</source>
        <translation>Enter 键取用一行的结果。</translation>
    </message>
    <message>
        <source>Last calculations</source>
        <translation>最近的计算</translation>
    </message>
</context>
<context>
    <name>TestFooter</name>
    <message>
        <source>Review</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一题</translation>
    </message>
    <message>
        <source>Next unanswered</source>
        <translation>下一道未答题</translation>
    </message>
</context>
<context>
    <name>TestHeader</name>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Proctor</source>
        <translation>监考员</translation>
    </message>
    <message>
        <source>Candidate {n}</source>
        <translation>考生 {n}</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>休息</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>离开</translation>
    </message>
    <message>
        <source>Shows what may be used here: Alt+T</source>
        <translation>显示这里可以使用的工具：Alt+T</translation>
    </message>
    <message>
        <source>Stops the clock and hides the questions for a while</source>
        <translation>暂时停止计时并隐藏题目</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>工具</translation>
    </message>
    <message>
        <source>desk {desk}</source>
        <translation>座位 {desk}</translation>
    </message>
</context>
<context>
    <name>TileButton</name>
    <message>
        <source>question {n}</source>
        <translation>第 {n} 题</translation>
    </message>
</context>
<context>
    <name>TimeSheet</name>
    <message>
        <source>1 to {most}</source>
        <translation>1 至 {most}</translation>
    </message>
    <message>
        <source>Give more time</source>
        <translation>增加时间</translation>
    </message>
    <message>
        <source>Give this time</source>
        <translation>增加这些时间</translation>
    </message>
    <message>
        <source>It is on the candidate&apos;s clock at once.</source>
        <translation>会立即计入考生的时间。</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>分钟</translation>
    </message>
    <message>
        <source>The candidate reads it, and it stands in the log.</source>
        <translation>考生会看到，并会记入日志。</translation>
    </message>
</context>
<context>
    <name>TimerWidget</name>
    <message>
        <source>Hide</source>
        <translation>隐藏</translation>
    </message>
    <message>
        <source>Hide the time</source>
        <translation>隐藏时间</translation>
    </message>
    <message>
        <source>No time limit</source>
        <translation>不限时</translation>
    </message>
    <message>
        <source>The time is over. Late answers are kept.</source>
        <translation>时间到。迟交的答案会保留。</translation>
    </message>
    <message>
        <source>Time hidden</source>
        <translation>时间已隐藏</translation>
    </message>
    <message>
        <source>Time left for {place}: {minute}</source>
        <translation>{place}剩余时间：{minute}</translation>
    </message>
    <message>
        <source>Time over</source>
        <translation>时间到</translation>
    </message>
    <message>
        <source>answers now are marked late</source>
        <translation>现在的作答记为迟交</translation>
    </message>
    <message>
        <source>for {place}</source>
        <translation>用于{place}</translation>
    </message>
    <message>
        <source>warnings still show</source>
        <translation>提醒仍会显示</translation>
    </message>
    <message>
        <source>of {total}</source>
        <translation>共 {total}</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Show the time</source>
        <translation>显示时间</translation>
    </message>
    <message>
        <source>Time left: {minute}</source>
        <translation>剩余时间：{minute}</translation>
    </message>
</context>
<context>
    <name>TitleBar</name>
    <message>
        <source>Arrow keys move it; Escape puts it away.</source>
        <translation>箭头键移动它；按 Esc 收起。</translation>
    </message>
    <message>
        <source>Move {tool}</source>
        <translation>移动{tool}</translation>
    </message>
    <message>
        <source>With Shift they make it larger or smaller.</source>
        <translation>按住 Shift 则放大或缩小它。</translation>
    </message>
</context>
<context>
    <name>ToolList</name>
    <message>
        <source>Tools</source>
        <translation>工具</translation>
    </message>
</context>
<context>
    <name>Tools</name>
    <message>
        <source>Calculator</source>
        <translation>计算器</translation>
    </message>
    <message>
        <source>Calculator with brackets</source>
        <translation>带括号的计算器</translation>
    </message>
    <message>
        <source>Cover answers</source>
        <translation>遮住答案</translation>
    </message>
    <message>
        <source>Division by zero has no result.</source>
        <translation>除以零没有结果。</translation>
    </message>
    <message>
        <source>Euler&apos;s number</source>
        <translation>自然常数 e</translation>
    </message>
    <message>
        <source>Highlighter</source>
        <translation>荧光笔</translation>
    </message>
    <message>
        <source>Line reader</source>
        <translation>逐行阅读尺</translation>
    </message>
    <message>
        <source>Magnifier</source>
        <translation>放大镜</translation>
    </message>
    <message>
        <source>Not saved yet. Tell the proctor if this stays.</source>
        <translation>尚未保存。如果一直这样，请告知监考员。</translation>
    </message>
    <message>
        <source>Notepad</source>
        <translation>记事本</translation>
    </message>
    <message>
        <source>Notes on the text</source>
        <translation>文字笔记</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>朗读</translation>
    </message>
    <message>
        <source>Saved on this computer at {time}</source>
        <translation>已于 {time} 保存在本机</translation>
    </message>
    <message>
        <source>Saved with your test. It is not marked.</source>
        <translation>与您的考试一起保存。不评分。</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>正在保存</translation>
    </message>
    <message>
        <source>Scientific calculator</source>
        <translation>科学计算器</translation>
    </message>
    <message>
        <source>Sheet {number}</source>
        <translation>资料页 {number}</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>拼写</translation>
    </message>
    <message>
        <source>Strike out answers</source>
        <translation>划去答案</translation>
    </message>
    <message>
        <source>The line is too long.</source>
        <translation>此行太长。</translation>
    </message>
    <message>
        <source>The number is too large.</source>
        <translation>数字太大。</translation>
    </message>
    <message>
        <source>There is no such number.</source>
        <translation>没有这样的数。</translation>
    </message>
    <message>
        <source>This cannot be read as a calculation.</source>
        <translation>这读不成一个算式。</translation>
    </message>
    <message>
        <source>Trying out: notes are not kept.</source>
        <translation>试用：笔记不保留。</translation>
    </message>
    <message>
        <source>absolute value</source>
        <translation>绝对值</translation>
    </message>
    <message>
        <source>add to the memory</source>
        <translation>加入存储</translation>
    </message>
    <message>
        <source>change the sign</source>
        <translation>变换正负号</translation>
    </message>
    <message>
        <source>clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>clear the memory</source>
        <translation>清除存储</translation>
    </message>
    <message>
        <source>close bracket</source>
        <translation>右括号</translation>
    </message>
    <message>
        <source>cosine</source>
        <translation>余弦</translation>
    </message>
    <message>
        <source>cube root</source>
        <translation>立方根</translation>
    </message>
    <message>
        <source>cubed</source>
        <translation>立方</translation>
    </message>
    <message>
        <source>degrees</source>
        <translation>角度</translation>
    </message>
    <message>
        <source>delete the last sign</source>
        <translation>删除最后一个符号</translation>
    </message>
    <message>
        <source>divided by</source>
        <translation>除以</translation>
    </message>
    <message>
        <source>e to the power of</source>
        <translation>e 的次方</translation>
    </message>
    <message>
        <source>equals</source>
        <translation>等于</translation>
    </message>
    <message>
        <source>factorial</source>
        <translation>阶乘</translation>
    </message>
    <message>
        <source>inverse cosine</source>
        <translation>反余弦</translation>
    </message>
    <message>
        <source>inverse sine</source>
        <translation>反正弦</translation>
    </message>
    <message>
        <source>inverse tangent</source>
        <translation>反正切</translation>
    </message>
    <message>
        <source>last result</source>
        <translation>上次结果</translation>
    </message>
    <message>
        <source>logarithm</source>
        <translation>对数</translation>
    </message>
    <message>
        <source>minus</source>
        <translation>减</translation>
    </message>
    <message>
        <source>natural logarithm</source>
        <translation>自然对数</translation>
    </message>
    <message>
        <source>one divided by it</source>
        <translation>倒数</translation>
    </message>
    <message>
        <source>open bracket</source>
        <translation>左括号</translation>
    </message>
    <message>
        <source>per cent</source>
        <translation>百分号</translation>
    </message>
    <message>
        <source>pi</source>
        <translation>圆周率</translation>
    </message>
    <message>
        <source>plus</source>
        <translation>加</translation>
    </message>
    <message>
        <source>point</source>
        <translation>点</translation>
    </message>
    <message>
        <source>radians</source>
        <translation>弧度</translation>
    </message>
    <message>
        <source>recall the memory</source>
        <translation>调出存储</translation>
    </message>
    <message>
        <source>root of</source>
        <translation>次方根</translation>
    </message>
    <message>
        <source>sine</source>
        <translation>正弦</translation>
    </message>
    <message>
        <source>square root</source>
        <translation>平方根</translation>
    </message>
    <message>
        <source>squared</source>
        <translation>平方</translation>
    </message>
    <message>
        <source>take from the memory</source>
        <translation>从存储中减去</translation>
    </message>
    <message>
        <source>tangent</source>
        <translation>正切</translation>
    </message>
    <message>
        <source>ten to the power of</source>
        <translation>十的次方</translation>
    </message>
    <message>
        <source>times</source>
        <translation>乘以</translation>
    </message>
    <message>
        <source>times ten to the power of</source>
        <translation>乘以十的次方</translation>
    </message>
    <message>
        <source>to the power of</source>
        <translation>的次方</translation>
    </message>
</context>
<context>
    <name>TrueFalseNotGivenWidget</name>
    <message>
        <source>False</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Not given</source>
        <translation>未提及</translation>
    </message>
    <message>
        <source>True</source>
        <translation>正确</translation>
    </message>
</context>
<context>
    <name>TryoutPaper</name>
    <message>
        <source>A text to read</source>
        <translation>一段阅读文字</translation>
    </message>
    <message>
        <source>Choose an answer: click it, or press its letter. Choose another one to change it, or the same one again to clear it.</source>
        <translation>选择答案：点按它，或按它的字母键。选另一个可更改，再选同一个则清除。</translation>
    </message>
    <message>
        <source>I have found the mark</source>
        <translation>我找到标记了</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>还没有</translation>
    </message>
    <message>
        <source>Or that one</source>
        <translation>或那一个</translation>
    </message>
    <message>
        <source>Or this one</source>
        <translation>或这一个</translation>
    </message>
    <message>
        <source>Press the flag beside this question to mark it for a second look. Then find its number in the row below: it has a mark in its corner.</source>
        <translation>按此题旁的旗标，标记此题以便再看。然后在下方一行找到它的题号：角上有标记。</translation>
    </message>
    <message>
        <source>Texts that belong to questions stand on this side. Drag the line between the two sides to give one of them more room.</source>
        <translation>与题目相关的文字在这一侧。拖动两侧之间的线，可让一侧更宽。</translation>
    </message>
    <message>
        <source>The bar above shows the time and whether your answers are saved. What the test allows you to use is found there too.</source>
        <translation>上方的栏显示时间以及您的答案是否已保存。考试允许使用的工具也在那里。</translation>
    </message>
    <message>
        <source>The row below shows all questions. A filled number is answered. Press a number to go to its question.</source>
        <translation>下方一行显示所有题目。填满的题号表示已答。点按题号可前往该题。</translation>
    </message>
    <message>
        <source>This one</source>
        <translation>这一个</translation>
    </message>
    <message>
        <source>Try it out</source>
        <translation>试一试</translation>
    </message>
    <message>
        <source>Try out everything here. Nothing of it counts.</source>
        <translation>请在这里试用各项功能。都不计入成绩。</translation>
    </message>
    <message>
        <source>Type a word into the field. It is taken as you type; there is nothing to press.</source>
        <translation>在框中输入一个词。输入时即被接受，无需再按任何键。</translation>
    </message>
</context>
<context>
    <name>TryoutView</name>
    <message>
        <source>Back to trying out</source>
        <translation>返回试用</translation>
    </message>
</context>
<context>
    <name>UnlockFacts</name>
    <message>
        <source>A challenge changes every few minutes; its answer is good for at least ten.</source>
        <translation>挑战码每隔几分钟更换一次；其应答码至少十分钟内有效。</translation>
    </message>
    <message>
        <source>Candidate {number}, code {place}</source>
        <translation>考生 {number}，第 {place} 个码</translation>
    </message>
    <message>
        <source>Challenge</source>
        <translation>询问码</translation>
    </message>
    <message>
        <source>Challenge {challenge}</source>
        <translation>询问码 {challenge}</translation>
    </message>
    <message>
        <source>On the sheet</source>
        <translation>在码单上</translation>
    </message>
    <message>
        <source>Type the answer to the challenge.</source>
        <translation>请输入询问码的应答码。</translation>
    </message>
    <message>
        <source>Type the code that stands there, or the answer to the challenge.</source>
        <translation>请输入该处的码，或询问码的应答码。</translation>
    </message>
</context>
<context>
    <name>UploadWidget</name>
    <message>
        <source>A file of this answer cannot be shown.</source>
        <translation>无法显示此答案的一个文件。</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>选择文件</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Add another file</source>
        <translation>再添加一个文件</translation>
    </message>
    <message>
        <source>No file of this kind in this folder.</source>
        <translation>此文件夹中没有这类文件。</translation>
    </message>
    <message>
        <source>{name} cannot be read.</source>
        <translation>无法读取 {name}。</translation>
    </message>
    <message>
        <source>{name} is empty.</source>
        <translation>{name} 是空的。</translation>
    </message>
    <message>
        <source>{name} is larger than {most}.</source>
        <translation>{name} 大于 {most}。</translation>
    </message>
    <message>
        <source>{name} is not of a kind that is asked for.</source>
        <translation>{name} 不属于所要求的类型。</translation>
    </message>
    <message>
        <source>{name} is saved on this computer.</source>
        <translation>{name} 已保存在本机。</translation>
    </message>
    <message>
        <source>This file is there already.</source>
        <translation>此文件已在其中。</translation>
    </message>
    <message>
        <source>File removed.</source>
        <translation>文件已移除。</translation>
    </message>
    <message>
        <source>Files cannot be added here.</source>
        <translation>这里不能添加文件。</translation>
    </message>
    <message>
        <source>No more than {files}. Replace or remove one.</source>
        <translation>不超过{files}。请替换或移除一个。</translation>
    </message>
    <message>
        <source>Files: {kinds}.</source>
        <translation>文件：{kinds}。</translation>
    </message>
    <message>
        <source>Any kind of file.</source>
        <translation>任何类型的文件。</translation>
    </message>
    <message>
        <source>{what} At most {files} of {size} each.</source>
        <translation>{what}最多{files}，每个不超过 {size}。</translation>
    </message>
    <message>
        <source>{what} One file of at most {size}.</source>
        <translation>{what}一个文件，最大 {size}。</translation>
    </message>
</context>
<context>
    <name>WelcomeView</name>
    <message>
        <source>Import a file</source>
        <translation>导入文件</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>For example https://exams.example.org. Leave it empty if the code holds it.</source>
        <translation>例如 https://exams.example.org （如果代码中已包含地址，请留空）。</translation>
    </message>
    <message>
        <source>No test files in this folder.</source>
        <translation>此文件夹中没有考试文件。</translation>
    </message>
    <message>
        <source>Set up this computer</source>
        <translation>设置本机</translation>
    </message>
    <message>
        <source>Tests come from an organisation over the network, or as a file on a USB stick.</source>
        <translation>考试由机构通过网络发来，或以 U 盘中的文件带来。</translation>
    </message>
    <message>
        <source>Sittings on this computer</source>
        <translation>本机上的考试场次</translation>
    </message>
    <message>
        <source>None yet. They appear here as soon as they arrive.</source>
        <translation>还没有。到达后即显示在这里。</translation>
    </message>
    <message>
        <source>This system has no key store. Keys are kept in a file that only this user can read.</source>
        <translation>此系统没有密钥库。密钥保存在只有此用户能读的文件中。</translation>
    </message>
    <message>
        <source>Go to sign-in</source>
        <translation>前往登录</translation>
    </message>
    <message>
        <source>Enrol with an organisation</source>
        <translation>在机构登记</translation>
    </message>
    <message>
        <source>Enter the one-time code that a member of staff gave you.</source>
        <translation>请输入工作人员给您的一次性代码。</translation>
    </message>
    <message>
        <source>Enrolment code</source>
        <translation>登记码</translation>
    </message>
    <message>
        <source>Server address</source>
        <translation>服务器地址</translation>
    </message>
    <message>
        <source>Enrol</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>A test (.carrel) or a sitting (.carrelsitting), from any folder or drive.</source>
        <translation>任何文件夹或驱动器中的考试（.carrel）或场次（.carrelsitting）。</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>选择文件</translation>
    </message>
    <message>
        <source>Enrolling…</source>
        <translation>正在登记…</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>已导入</translation>
    </message>
</context>
<context>
    <name>WithoutPicture</name>
    <message>
        <source>Area {number} of {count}</source>
        <translation>第 {number} 个区域，共 {count} 个</translation>
    </message>
    <message>
        <source>It cannot be answered without it. Tell the proctor.</source>
        <translation>没有图片无法作答。请告知监考员。</translation>
    </message>
    <message>
        <source>It shows: {alt}.</source>
        <translation>图中内容：{alt}。</translation>
    </message>
    <message>
        <source>The picture of this question cannot be shown</source>
        <translation>此题的图片无法显示</translation>
    </message>
    <message>
        <source>You can still answer: choose from the list of areas.</source>
        <translation>您仍可作答：从区域列表中选择。</translation>
    </message>
    <message>
        <source>Your earlier answer is kept.</source>
        <translation>您先前的答案已保留。</translation>
    </message>
</context>
<context>
    <name>_Columns</name>
    <message>
        <source>All attempts, the newest first</source>
        <translation>全部作答记录，最新的在前</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>完成时间</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>分数</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>考试</translation>
    </message>
    <message>
        <source>Time worked</source>
        <translation>作答时间</translation>
    </message>
</context>
<context>
    <name>_Handle</name>
    <message>
        <source>Arrow up and down move the lines; with Shift there are more or fewer. Escape puts it away.</source>
        <translation>上下箭头键移动各行；按住 Shift 则增减行数。按 Esc 收起。</translation>
    </message>
    <message>
        <source>Close {tool}</source>
        <translation>关闭{tool}</translation>
    </message>
    <message>
        <source>Fewer lines</source>
        <translation>减少行数</translation>
    </message>
    <message>
        <source>More lines</source>
        <translation>增加行数</translation>
    </message>
</context>
<context>
    <name>_Lines</name>
    <message>
        <source>All attempts, the newest first</source>
        <translation>全部作答记录，最新的在前</translation>
    </message>
</context>
<context>
    <name>_Mover</name>
    <message>
        <source>Arrow keys move it, with Shift further; plus and minus magnify.</source>
        <translation>箭头键移动它，按住 Shift 移得更远；加号和减号调整放大倍数。</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>Note {number}: {note}</source>
        <translation>笔记 {number}：{note}</translation>
    </message>
</context>
<context>
    <name>_Strip</name>
    <message>
        <source>Back to the instructions</source>
        <translation>返回考试说明</translation>
    </message>
    <message>
        <source>This is to try things out. Nothing of it counts or is kept.</source>
        <translation>这里供试用。都不计入成绩，也不保留。</translation>
    </message>
</context>
<context>
    <name>answer_words</name>
    <message>
        <source>Area {number}</source>
        <translation>区域 {number}</translation>
    </message>
</context>
<context>
    <name>arriving_words</name>
    <message>
        <source>By both computers&apos; clocks that was {time} ago. This time does not count.</source>
        <translation>按两台电脑的时钟，那是{time}前。这段时间不计入。</translation>
    </message>
    <message>
        <source>Handed over by {name}, {at}: {why}</source>
        <translation>由 {name} 移交，{at}：{why}</translation>
    </message>
    <message>
        <source>Lost at the other computer and not in the file: {files}</source>
        <translation>已在另一台电脑上丢失，不在文件中：{files}</translation>
    </message>
    <message>
        <source>The clock of this computer is {time} behind the other one&apos;s. The time between does not count.</source>
        <translation>此电脑的时钟比另一台慢{time}。其间的时间不计入。</translation>
    </message>
    <message>
        <source>answered: {n}</source>
        <translation>已答：{n}</translation>
    </message>
    <message>
        <source>desk {desk}</source>
        <translation>座位 {desk}</translation>
    </message>
    <message>
        <source>no time limit</source>
        <translation>不限时</translation>
    </message>
    <message>
        <source>the clock goes on</source>
        <translation>计时继续</translation>
    </message>
    <message>
        <source>the clock stands</source>
        <translation>计时停止</translation>
    </message>
    <message>
        <source>time left: {time}</source>
        <translation>剩余时间：{time}</translation>
    </message>
</context>
<context>
    <name>desk_words</name>
    <message>
        <source>Any computer will do</source>
        <translation>任何电脑均可</translation>
    </message>
    <message>
        <source>Needs the release code</source>
        <translation>需要开启码</translation>
    </message>
    <message>
        <source>Needs tier A: a kiosk session</source>
        <translation>需要 A 级：信息亭会话</translation>
    </message>
    <message>
        <source>Needs tier B: a locked screen</source>
        <translation>需要 B 级：锁定屏幕</translation>
    </message>
    <message>
        <source>Nothing is locked</source>
        <translation>不锁定</translation>
    </message>
    <message>
        <source>Ready on this computer</source>
        <translation>已在本机就绪</translation>
    </message>
    <message>
        <source>The test is not here yet</source>
        <translation>考试尚未到达</translation>
    </message>
    <message>
        <source>The test on this computer is damaged</source>
        <translation>本机上的考试已损坏</translation>
    </message>
</context>
<context>
    <name>evidence_words</name>
    <message>
        <source>Carrel runs from its source, which nobody has sealed</source>
        <translation>Carrel 从源代码运行，未经任何人封存</translation>
    </message>
    <message>
        <source>for {ms}</source>
        <translation>持续 {ms}</translation>
    </message>
    <message>
        <source>for {seconds} seconds</source>
        <translation>持续 {seconds} 秒</translation>
    </message>
    <message>
        <source>logged in from {name}</source>
        <translation>从 {name} 登录</translation>
    </message>
    <message>
        <source>port {number} ({name}) is open to everyone</source>
        <translation>端口 {number}（{name}）对所有人开放</translation>
    </message>
    <message>
        <source>port {number} ({name}) is open to this computer alone</source>
        <translation>端口 {number}（{name}）仅对本机开放</translation>
    </message>
    <message>
        <source>process {number}</source>
        <translation>进程 {number}</translation>
    </message>
    <message>
        <source>put back by {ms}</source>
        <translation>拨慢了 {ms}</translation>
    </message>
    <message>
        <source>put forward by {ms}</source>
        <translation>拨快了 {ms}</translation>
    </message>
    <message>
        <source>screen server: {name}</source>
        <translation>屏幕服务器：{name}</translation>
    </message>
    <message>
        <source>screen: {name}</source>
        <translation>屏幕：{name}</translation>
    </message>
    <message>
        <source>session {name}</source>
        <translation>会话 {name}</translation>
    </message>
    <message>
        <source>which programs show windows cannot be known here</source>
        <translation>在这里无法得知哪些程序显示窗口</translation>
    </message>
    <message>
        <source>{after} screens in place of {before}</source>
        <translation>{after} 个屏幕，原为 {before} 个</translation>
    </message>
    <message>
        <source>{name} is set</source>
        <translation>已设置 {name}</translation>
    </message>
    <message>
        <source>{name}, process {number}</source>
        <translation>{name}，进程 {number}</translation>
    </message>
    <message>
        <source>{now} in place of {before}</source>
        <translation>{now}，而不是 {before}</translation>
    </message>
</context>
<context>
    <name>field</name>
    <message>
        <source>Nothing was pasted: it is more than can be kept.</source>
        <translation>没有粘贴任何内容：超出了可保存的长度。</translation>
    </message>
</context>
<context>
    <name>file_kinds</name>
    <message>
        <source>OpenDocument text</source>
        <translation>OpenDocument 文本</translation>
    </message>
    <message>
        <source>films</source>
        <translation>影片</translation>
    </message>
    <message>
        <source>pictures</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>plain text</source>
        <translation>纯文本</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>声音</translation>
    </message>
    <message>
        <source>text files</source>
        <translation>文本文件</translation>
    </message>
</context>
<context>
    <name>held_words</name>
    <message>
        <source>At the organisation</source>
        <translation>已在机构处</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Ended by time</source>
        <translation>到时结束</translation>
    </message>
    <message>
        <source>Handed over by {name}</source>
        <translation>由 {name} 移交</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>已发送</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>已提交</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>answered: {n}</source>
        <translation>已答：{n}</translation>
    </message>
    <message>
        <source>belongs to {organisation}, not sent there: {n}; export it as a file</source>
        <translation>属于 {organisation}，尚未发送到那里：{n}；请导出为文件</translation>
    </message>
    <message>
        <source>desk {desk}</source>
        <translation>座位 {desk}</translation>
    </message>
    <message>
        <source>saved here, not sent yet: {n}</source>
        <translation>已保存在本机，尚未发送：{n}</translation>
    </message>
    <message>
        <source>seat {n}</source>
        <translation>第 {n} 机位</translation>
    </message>
</context>
<context>
    <name>live_sentences</name>
    <message>
        <source>Begin the address with https:// or ask the administrator for it.</source>
        <translation>请以 https:// 开头，或向管理员询问地址。</translation>
    </message>
    <message>
        <source>Cancel the test</source>
        <translation>作废考试</translation>
    </message>
    <message>
        <source>Check both and try again. Capital letters count.</source>
        <translation>请检查两者后重试。区分大小写。</translation>
    </message>
    <message>
        <source>End the test</source>
        <translation>结束考试</translation>
    </message>
    <message>
        <source>Go back to the sittings and choose again.</source>
        <translation>请返回考试列表重新选择。</translation>
    </message>
    <message>
        <source>It is a practice test.</source>
        <translation>这是练习考试。</translation>
    </message>
    <message>
        <source>Let it go on</source>
        <translation>让其继续</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>锁定</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>More time</source>
        <translation>加时</translation>
    </message>
    <message>
        <source>New incident at {name}</source>
        <translation>{name} 有新事件</translation>
    </message>
    <message>
        <source>Nobody could be told this</source>
        <translation>无人可接收此指令</translation>
    </message>
    <message>
        <source>Not seen any more</source>
        <translation>已看不到</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>请重新登录。</translation>
    </message>
    <message>
        <source>Something that was told later came first.</source>
        <translation>之后的指令先到达了。</translation>
    </message>
    <message>
        <source>The battery of {name} is low</source>
        <translation>{name} 的电量低</translation>
    </message>
    <message>
        <source>The rules of the test do not allow it.</source>
        <translation>考试规则不允许。</translation>
    </message>
    <message>
        <source>The server cannot be reached</source>
        <translation>无法连接服务器</translation>
    </message>
    <message>
        <source>The server does not answer</source>
        <translation>服务器没有应答</translation>
    </message>
    <message>
        <source>The server has no such sitting any more</source>
        <translation>服务器上已没有这场考试</translation>
    </message>
    <message>
        <source>The server is busy</source>
        <translation>服务器繁忙</translation>
    </message>
    <message>
        <source>The server knows you, and your role does not watch rooms.</source>
        <translation>服务器认识您，但您的角色不能查看考场。</translation>
    </message>
    <message>
        <source>The server signs staff in over HTTPS only</source>
        <translation>服务器只允许工作人员通过 HTTPS 登录</translation>
    </message>
    <message>
        <source>The test has not started.</source>
        <translation>考试尚未开始。</translation>
    </message>
    <message>
        <source>The test is locked: it has to be unlocked.</source>
        <translation>考试已锁定：必须解锁。</translation>
    </message>
    <message>
        <source>The test is not locked.</source>
        <translation>考试未锁定。</translation>
    </message>
    <message>
        <source>The test is not paused.</source>
        <translation>考试未暂停。</translation>
    </message>
    <message>
        <source>The test is over.</source>
        <translation>考试已结束。</translation>
    </message>
    <message>
        <source>The test rests already.</source>
        <translation>考试已处于暂停。</translation>
    </message>
    <message>
        <source>The test rests for another reason by now.</source>
        <translation>考试目前因其他原因暂停。</translation>
    </message>
    <message>
        <source>This address is not one, so nobody was signed in.</source>
        <translation>此地址不是 HTTPS，因此未登录任何人。</translation>
    </message>
    <message>
        <source>This is for proctors</source>
        <translation>这是给监考人员的</translation>
    </message>
    <message>
        <source>This name and password do not fit</source>
        <translation>姓名与密码不匹配</translation>
    </message>
    <message>
        <source>This sitting is not unlocked from the server: go to the computer.</source>
        <translation>本场考试不能从服务器解锁：请到电脑前处理。</translation>
    </message>
    <message>
        <source>Too many tries</source>
        <translation>尝试次数过多</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>请稍后再试。</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>解锁</translation>
    </message>
    <message>
        <source>Wait a little.</source>
        <translation>请稍等。</translation>
    </message>
    <message>
        <source>Wait {time} and try again.</source>
        <translation>请等待 {time} 后重试。</translation>
    </message>
    <message>
        <source>You are not signed in any more</source>
        <translation>您已不再处于登录状态</translation>
    </message>
    <message>
        <source>acknowledged</source>
        <translation>已知悉</translation>
    </message>
    <message>
        <source>all</source>
        <translation>所有人</translation>
    </message>
    <message>
        <source>being sent</source>
        <translation>正在发送</translation>
    </message>
    <message>
        <source>came too late</source>
        <translation>到达过晚</translation>
    </message>
    <message>
        <source>done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>nobody is under way</source>
        <translation>没有人在考试</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>未执行</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>未发送</translation>
    </message>
    <message>
        <source>over</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>waiting for the computer</source>
        <translation>等待电脑</translation>
    </message>
    <message>
        <source>{count}: {names} and others</source>
        <translation>{count}：{names} 等</translation>
    </message>
    <message>
        <source>{name} is locked</source>
        <translation>{name} 已锁定</translation>
    </message>
    <message>
        <source>{n} came too late</source>
        <translation>{n} 过晚</translation>
    </message>
    <message>
        <source>{n} new incidents at {name}</source>
        <translation>{name} 有 {n} 个新事件</translation>
    </message>
    <message>
        <source>{n} of {all} done</source>
        <translation>{all} 中已完成 {n}</translation>
    </message>
    <message>
        <source>{n} refused</source>
        <translation>{n} 被拒绝</translation>
    </message>
    <message>
        <source>{n} waiting</source>
        <translation>{n} 等待中</translation>
    </message>
    <message>
        <source>{what} to {whom}</source>
        <translation>{what} → {whom}</translation>
    </message>
</context>
<context>
    <name>live_words</name>
    <message>
        <source>About to start</source>
        <translation>即将开始</translation>
    </message>
    <message>
        <source>All sent</source>
        <translation>全部已发送</translation>
    </message>
    <message>
        <source>At work</source>
        <translation>正在作答</translation>
    </message>
    <message>
        <source>Battery low: {charge}</source>
        <translation>电量低：{charge}</translation>
    </message>
    <message>
        <source>Battery {charge}</source>
        <translation>电量 {charge}</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已作废</translation>
    </message>
    <message>
        <source>In a state that is not known here</source>
        <translation>处于此处未知的状态</translation>
    </message>
    <message>
        <source>Its computer was never heard of</source>
        <translation>从未收到其电脑的消息</translation>
    </message>
    <message>
        <source>Last seen {time} ago</source>
        <translation>{time}前最后见到</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>已锁定</translation>
    </message>
    <message>
        <source>New incident</source>
        <translation>新事件</translation>
    </message>
    <message>
        <source>Not answering since {time}. What is shown is from then, and grows older.</source>
        <translation>自 {time} 起无应答。所示内容为当时的情况，并在变旧。</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>未开始</translation>
    </message>
    <message>
        <source>Not locked down</source>
        <translation>未锁定电脑</translation>
    </message>
    <message>
        <source>Not seen</source>
        <translation>未见</translation>
    </message>
    <message>
        <source>Not seen for {time}</source>
        <translation>{time}未见</translation>
    </message>
    <message>
        <source>Noted: {n}</source>
        <translation>已记录：{n}</translation>
    </message>
    <message>
        <source>On a break</source>
        <translation>休息中</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Paused by staff</source>
        <translation>被工作人员暂停</translation>
    </message>
    <message>
        <source>Serious</source>
        <translation>严重</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>已提交</translation>
    </message>
    <message>
        <source>Tier {tier}</source>
        <translation>等级 {tier}</translation>
    </message>
    <message>
        <source>Time over</source>
        <translation>时间到</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Warnings: {n}</source>
        <translation>警告：{n}</translation>
    </message>
    <message>
        <source>desk {desk}</source>
        <translation>座位 {desk}</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新</translation>
    </message>
    <message>
        <source>{n} answered</source>
        <translation>已答 {n} 题</translation>
    </message>
    <message>
        <source>{n} h</source>
        <translation>{n} 小时</translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation>{n} 分钟</translation>
    </message>
    <message>
        <source>{n} not sent</source>
        <translation>{n} 项未发送</translation>
    </message>
    <message>
        <source>{n} s</source>
        <translation>{n} 秒</translation>
    </message>
</context>
<context>
    <name>lock_sentences</name>
    <message>
        <source>A proctor has locked it.</source>
        <translation>监考员已将其锁定。</translation>
    </message>
    <message>
        <source>A proctor has paused it. Nothing is wrong.</source>
        <translation>监考员已将其暂停。没有出现问题。</translation>
    </message>
    <message>
        <source>A program was opened that the test does not allow.</source>
        <translation>打开了考试不允许的程序。</translation>
    </message>
    <message>
        <source>A program was started that may not run during the test.</source>
        <translation>启动了考试期间不得运行的程序。</translation>
    </message>
    <message>
        <source>A program was started that shows this screen to others.</source>
        <translation>启动了会把此屏幕显示给他人的程序。</translation>
    </message>
    <message>
        <source>A screen was plugged in or taken away.</source>
        <translation>接入或移除了一个屏幕。</translation>
    </message>
    <message>
        <source>A shortcut was pressed that leads out of the test.</source>
        <translation>按下了会离开考试的快捷键。</translation>
    </message>
    <message>
        <source>A window of another program came in front of the test.</source>
        <translation>另一个程序的窗口出现在考试前面。</translation>
    </message>
    <message>
        <source>Another program has hidden the test.</source>
        <translation>另一个程序隐藏了考试。</translation>
    </message>
    <message>
        <source>Another program has moved the test on the screen.</source>
        <translation>另一个程序移动了屏幕上的考试。</translation>
    </message>
    <message>
        <source>Another program has put something on the clipboard.</source>
        <translation>另一个程序在剪贴板中放入了内容。</translation>
    </message>
    <message>
        <source>Another program has taken the keyboard.</source>
        <translation>另一个程序占用了键盘。</translation>
    </message>
    <message>
        <source>Another program tried to take the keyboard.</source>
        <translation>另一个程序试图占用键盘。</translation>
    </message>
    <message>
        <source>It was closed for {gap}.</source>
        <translation>关闭了{gap}。</translation>
    </message>
    <message>
        <source>Keys were pressed by a program, not by hand.</source>
        <translation>按键来自程序，而不是手。</translation>
    </message>
    <message>
        <source>Somebody has stopped the program of the test for a while.</source>
        <translation>有人将考试程序停止了一段时间。</translation>
    </message>
    <message>
        <source>Somebody left the test without showing a PIN or a code.</source>
        <translation>有人未出示 PIN 码或代码就离开了考试。</translation>
    </message>
    <message>
        <source>Somebody switched to another screen session.</source>
        <translation>有人切换到了另一个屏幕会话。</translation>
    </message>
    <message>
        <source>Somebody switched to another user.</source>
        <translation>有人切换到了另一个用户。</translation>
    </message>
    <message>
        <source>Somebody tried to close the test.</source>
        <translation>有人试图关闭考试。</translation>
    </message>
    <message>
        <source>Somebody tried to go to another desktop.</source>
        <translation>有人试图切换到另一个桌面。</translation>
    </message>
    <message>
        <source>Somebody tried to start Carrel a second time.</source>
        <translation>有人试图再次启动 Carrel。</translation>
    </message>
    <message>
        <source>Something happened that this sitting does not allow.</source>
        <translation>发生了本场考试不允许的情况。</translation>
    </message>
    <message>
        <source>The computer was asleep.</source>
        <translation>电脑曾进入睡眠。</translation>
    </message>
    <message>
        <source>The computer&apos;s clock was changed.</source>
        <translation>电脑的时钟被更改了。</translation>
    </message>
    <message>
        <source>The computer&apos;s own lock screen came up.</source>
        <translation>电脑自己的锁屏出现了。</translation>
    </message>
    <message>
        <source>The key that takes a picture of the screen was pressed.</source>
        <translation>按下了截屏键。</translation>
    </message>
    <message>
        <source>The program of the test did not answer for a while.</source>
        <translation>考试程序有一段时间没有响应。</translation>
    </message>
    <message>
        <source>The program that guards the test has stopped.</source>
        <translation>守护考试的程序已停止。</translation>
    </message>
    <message>
        <source>The program that watches over the test has stopped.</source>
        <translation>监督考试的程序已停止。</translation>
    </message>
    <message>
        <source>The size of the screen was changed.</source>
        <translation>屏幕的大小被更改。</translation>
    </message>
    <message>
        <source>The test closed unexpectedly: its program or the computer had stopped.</source>
        <translation>考试在没有预告的情况下关闭：程序或计算机曾停止运行。</translation>
    </message>
    <message>
        <source>The test was locked when it was left.</source>
        <translation>离开时考试处于锁定状态。</translation>
    </message>
    <message>
        <source>The window of the test was taken off the screen by another program.</source>
        <translation>另一个程序将考试窗口从屏幕上移除了。</translation>
    </message>
    <message>
        <source>This computer can be watched from another.</source>
        <translation>此电脑可以从另一台电脑上被观看。</translation>
    </message>
    <message>
        <source>This was recorded</source>
        <translation>此情况已被记录</translation>
    </message>
    <message>
        <source>What runs on the computer cannot be looked at.</source>
        <translation>无法查看电脑上正在运行的程序。</translation>
    </message>
</context>
<context>
    <name>machine_words</name>
    <message>
        <source>A clock that jumps</source>
        <translation>时钟跳变</translation>
    </message>
    <message>
        <source>A test can start here.</source>
        <translation>可以在此开始考试。</translation>
    </message>
    <message>
        <source>A virtual machine</source>
        <translation>虚拟机</translation>
    </message>
    <message>
        <source>Access from elsewhere</source>
        <translation>远程访问</translation>
    </message>
    <message>
        <source>Another user&apos;s session</source>
        <translation>其他用户的会话</translation>
    </message>
    <message>
        <source>Candidate warned</source>
        <translation>提醒考生</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>Good to have</source>
        <translation>最好具备</translation>
    </message>
    <message>
        <source>Keep an eye on it</source>
        <translation>请留意</translation>
    </message>
    <message>
        <source>Keep an eye on: {n}</source>
        <translation>需留意：{n}</translation>
    </message>
    <message>
        <source>Kept away</source>
        <translation>可阻止</translation>
    </message>
    <message>
        <source>Keys pressed by programs</source>
        <translation>程序模拟的按键</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>必需</translation>
    </message>
    <message>
        <source>Neither seen nor kept away</source>
        <translation>既不能发现也不能阻止</translation>
    </message>
    <message>
        <source>No start</source>
        <translation>不得开始</translation>
    </message>
    <message>
        <source>No test starts</source>
        <translation>考试不能开始</translation>
    </message>
    <message>
        <source>Not asked for</source>
        <translation>未要求</translation>
    </message>
    <message>
        <source>Not looked at</source>
        <translation>不检查</translation>
    </message>
    <message>
        <source>Pictures of the screen</source>
        <translation>屏幕截图</translation>
    </message>
    <message>
        <source>Program, test and log unchanged</source>
        <translation>程序、考试和日志未被更改</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Screens and mirrors</source>
        <translation>屏幕与镜像</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>可发现</translation>
    </message>
    <message>
        <source>Test locked</source>
        <translation>锁定考试</translation>
    </message>
    <message>
        <source>The computer asleep</source>
        <translation>电脑休眠</translation>
    </message>
    <message>
        <source>The sitting needs tier A.</source>
        <translation>本场次需要 A 级。</translation>
    </message>
    <message>
        <source>The sitting needs tier B or better.</source>
        <translation>本场次需要 B 级或更高。</translation>
    </message>
    <message>
        <source>The sitting takes any tier.</source>
        <translation>本场次接受任何级别。</translation>
    </message>
    <message>
        <source>The system&apos;s keys</source>
        <translation>系统按键</translation>
    </message>
    <message>
        <source>The test ends without a word</source>
        <translation>考试程序意外结束</translation>
    </message>
    <message>
        <source>The test fills all screens</source>
        <translation>考试占满所有屏幕</translation>
    </message>
    <message>
        <source>The test is not here yet: nobody can begin.</source>
        <translation>考试尚未到达：无人可以开始。</translation>
    </message>
    <message>
        <source>This computer holds {tier}.</source>
        <translation>本机达到{tier}。</translation>
    </message>
    <message>
        <source>This sitting locks no computer.</source>
        <translation>本场次不锁定任何电脑。</translation>
    </message>
    <message>
        <source>Which programs run</source>
        <translation>运行的程序</translation>
    </message>
    <message>
        <source>Who has the keyboard</source>
        <translation>键盘归谁使用</translation>
    </message>
    <message>
        <source>Windows of other programs</source>
        <translation>其他程序的窗口</translation>
    </message>
    <message>
        <source>tier A, the system is locked to the test</source>
        <translation>A 级，系统锁定在考试中</translation>
    </message>
    <message>
        <source>tier B, the program holds the screen</source>
        <translation>B 级，程序占据屏幕</translation>
    </message>
    <message>
        <source>tier C, what happens is seen, and not kept away</source>
        <translation>C 级，能发现情况，但不能阻止</translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <source>A file cannot be read back</source>
        <translation>无法读回一个文件</translation>
    </message>
    <message>
        <source>A later version of Carrel was used on this computer. All answers are kept, and nothing was changed.</source>
        <translation>本机曾使用更新版本的 Carrel。所有答案都保留着，没有任何改动。</translation>
    </message>
    <message>
        <source>A microphone is connected</source>
        <translation>已接上麦克风</translation>
    </message>
    <message>
        <source>A network sign-in page or a proxy may stand in between. Nothing is lost.</source>
        <translation>中间可能有网络登录页或代理。没有丢失任何内容。</translation>
    </message>
    <message>
        <source>A part of Carrel itself is missing</source>
        <translation>Carrel 本身缺少一部分</translation>
    </message>
    <message>
        <source>A part of it is larger than it says or than is allowed.</source>
        <translation>其中一部分大于所述或所允许的大小。</translation>
    </message>
    <message>
        <source>A part of it tries to leave its folder. Nothing was unpacked.</source>
        <translation>其中一部分试图越出其文件夹。没有解压任何内容。</translation>
    </message>
    <message>
        <source>A part of the record belongs to another computer</source>
        <translation>记录的一部分属于另一台电脑</translation>
    </message>
    <message>
        <source>A part of the record cannot be read</source>
        <translation>记录的一部分无法读取</translation>
    </message>
    <message>
        <source>A part of the record is too large</source>
        <translation>记录的一部分太大</translation>
    </message>
    <message>
        <source>A question cannot be shown</source>
        <translation>一道题无法显示</translation>
    </message>
    <message>
        <source>A technician must allow it. Use another computer until then.</source>
        <translation>须由技术人员允许。在此之前请换一台电脑。</translation>
    </message>
    <message>
        <source>A test can no longer be started.</source>
        <translation>不能再开始考试。</translation>
    </message>
    <message>
        <source>A test write to the disk failed.</source>
        <translation>对磁盘的试写失败。</translation>
    </message>
    <message>
        <source>All answers are on the disk</source>
        <translation>所有答案都在磁盘上</translation>
    </message>
    <message>
        <source>Another program holds the answers</source>
        <translation>另一个程序占用着答案</translation>
    </message>
    <message>
        <source>Answers are saved as you give them</source>
        <translation>答案一给出即保存</translation>
    </message>
    <message>
        <source>Answers could not be saved.</source>
        <translation>无法保存答案。</translation>
    </message>
    <message>
        <source>Ask the organiser for a new copy of the file.</source>
        <translation>请向主办方索取该文件的新副本。</translation>
    </message>
    <message>
        <source>Ask the organiser for a new enrolment code.</source>
        <translation>请向主办方索取新的登记码。</translation>
    </message>
    <message>
        <source>Ask the organiser to send the sitting again.</source>
        <translation>请主办方重新发送此场次。</translation>
    </message>
    <message>
        <source>Ask the proctor how this test is released.</source>
        <translation>请问监考员此考试如何开启。</translation>
    </message>
    <message>
        <source>Begun, not finished</source>
        <translation>已开始，未完成</translation>
    </message>
    <message>
        <source>Cannot be locked</source>
        <translation>无法锁定</translation>
    </message>
    <message>
        <source>Cannot be used</source>
        <translation>无法使用</translation>
    </message>
    <message>
        <source>Carrel is already open</source>
        <translation>Carrel 已经打开</translation>
    </message>
    <message>
        <source>Carrel keeps trying and leaves by itself when all is saved. The screen is unlocked meanwhile.</source>
        <translation>Carrel 会继续尝试，全部保存后自动离开。其间屏幕不锁定。</translation>
    </message>
    <message>
        <source>Check both and try again. Capital letters count.</source>
        <translation>请检查两者后重试。区分大小写。</translation>
    </message>
    <message>
        <source>Check each letter and digit, then enter the code again.</source>
        <translation>请检查每个字母和数字，再重新输入代码。</translation>
    </message>
    <message>
        <source>Check the file and choose it again.</source>
        <translation>请检查文件后重新选择。</translation>
    </message>
    <message>
        <source>Check the network cable or the wireless network.</source>
        <translation>请检查网线或无线网络。</translation>
    </message>
    <message>
        <source>Check the number on your invitation.</source>
        <translation>请检查准考通知上的号码。</translation>
    </message>
    <message>
        <source>Check the server&apos;s address and the network, then try again.</source>
        <translation>请检查服务器地址和网络，然后重试。</translation>
    </message>
    <message>
        <source>Check the server&apos;s address, or sign in to the network first.</source>
        <translation>请检查服务器地址，或先登录网络。</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>正在检查…</translation>
    </message>
    <message>
        <source>Choose a smaller one.</source>
        <translation>请选择更小的。</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>时钟</translation>
    </message>
    <message>
        <source>Close other programs, or tell the proctor.</source>
        <translation>请关闭其他程序，或告知监考员。</translation>
    </message>
    <message>
        <source>Close other programs. Keep Carrel open.</source>
        <translation>请关闭其他程序。保持 Carrel 打开。</translation>
    </message>
    <message>
        <source>Complete and signed</source>
        <translation>完整且有签名</translation>
    </message>
    <message>
        <source>Connect one, or tell the proctor.</source>
        <translation>请接上一个，或告知监考员。</translation>
    </message>
    <message>
        <source>Connect them, or tell the proctor.</source>
        <translation>请接上，或告知监考员。</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>已连接</translation>
    </message>
    <message>
        <source>Differs from the server</source>
        <translation>与服务器不同</translation>
    </message>
    <message>
        <source>Does not work</source>
        <translation>不起作用</translation>
    </message>
    <message>
        <source>Enrol this computer with the organisation that issued the file.</source>
        <translation>请在签发此文件的机构登记本机。</translation>
    </message>
    <message>
        <source>Enter the code when it is read out.</source>
        <translation>宣读代码时请输入。</translation>
    </message>
    <message>
        <source>Everything is kept here until it is enrolled again.</source>
        <translation>重新登记之前，一切都保留在这里。</translation>
    </message>
    <message>
        <source>Free some space after it.</source>
        <translation>考试后请腾出空间。</translation>
    </message>
    <message>
        <source>Install Carrel again.</source>
        <translation>请重新安装 Carrel。</translation>
    </message>
    <message>
        <source>Install that version or a newer one, then open Carrel again.</source>
        <translation>请安装该版本或更新版本，然后再打开 Carrel。</translation>
    </message>
    <message>
        <source>It cannot be kept on.</source>
        <translation>无法保持亮屏。</translation>
    </message>
    <message>
        <source>It could not be read or trusted.</source>
        <translation>无法读取或不可信。</translation>
    </message>
    <message>
        <source>It does not fit the question. The answer before it is kept.</source>
        <translation>它不适合此题。之前的答案仍保留。</translation>
    </message>
    <message>
        <source>It is damaged, or of a kind that is not known here.</source>
        <translation>它已损坏，或属于这里不认识的类型。</translation>
    </message>
    <message>
        <source>It is kept as it is, for a person to look at.</source>
        <translation>按原样保留，由人查看。</translation>
    </message>
    <message>
        <source>It is kept as it is.</source>
        <translation>按原样保留。</translation>
    </message>
    <message>
        <source>It is larger than this question allows. Nothing was added.</source>
        <translation>它超过此题允许的大小。没有添加任何内容。</translation>
    </message>
    <message>
        <source>It may have been moved, or the drive was removed.</source>
        <translation>它可能已被移动，或驱动器已拔出。</translation>
    </message>
    <message>
        <source>It opens on {day}.</source>
        <translation>将于 {day} 开放。</translation>
    </message>
    <message>
        <source>It opens with the release code.</source>
        <translation>用开启码打开。</translation>
    </message>
    <message>
        <source>It was made for a later version of Carrel.</source>
        <translation>它是为更新版本的 Carrel 制作的。</translation>
    </message>
    <message>
        <source>Carrel may not save files in its own folder.</source>
        <translation>Carrel 无权在自己的文件夹中保存文件。</translation>
    </message>
    <message>
        <source>Choose a higher resolution or a smaller scale in the system&apos;s settings, then check again.</source>
        <translation>请在系统设置中选择更高的分辨率或更小的缩放比例，然后再次检查。</translation>
    </message>
    <message>
        <source>Choose a higher resolution, then check again.</source>
        <translation>请选择更高的分辨率，然后再次检查。</translation>
    </message>
    <message>
        <source>Choose another folder, or copy the code down. It is worth the same.</source>
        <translation>请选择另一个文件夹，或抄下回执码。效力相同。</translation>
    </message>
    <message>
        <source>Close other programs before you start, and stay in this window.</source>
        <translation>开始前请关闭其他程序，并留在此窗口中。</translation>
    </message>
    <message>
        <source>Connect the network and wait, or bring the file on a USB stick to “Set up this computer”. Then check again.</source>
        <translation>请连接网络并等待，或用 U 盘把文件带到“设置本机”。然后再次检查。</translation>
    </message>
    <message>
        <source>Delete files that are not needed, then check again.</source>
        <translation>请删除不需要的文件，然后再次检查。</translation>
    </message>
    <message>
        <source>Each one is begun already, taken as often as allowed, or not ready on this computer.</source>
        <translation>每个考试都已开始、已达允许次数，或在本机尚未就绪。</translation>
    </message>
    <message>
        <source>Eject a stick before you take it out.</source>
        <translation>拔出 U 盘前请先弹出。</translation>
    </message>
    <message>
        <source>Free some space, then check again, or use another computer.</source>
        <translation>请腾出空间后再次检查，或换一台电脑。</translation>
    </message>
    <message>
        <source>Go on with one below, or come back later.</source>
        <translation>请继续下面的一个，或稍后再来。</translation>
    </message>
    <message>
        <source>Has to rest before the next time</source>
        <translation>须间隔一段时间才能再做</translation>
    </message>
    <message>
        <source>If it goes dark, press a key or move the mouse. Keep the computer plugged in.</source>
        <translation>如果屏幕变暗，请按一个键或移动鼠标。请保持电脑接通电源。</translation>
    </message>
    <message>
        <source>It is kept as it is. Nothing has changed.</source>
        <translation>按原样保留。没有任何改变。</translation>
    </message>
    <message>
        <source>It is not well formed. Nothing has changed.</source>
        <translation>格式不正确。没有任何改变。</translation>
    </message>
    <message>
        <source>It is too soon</source>
        <translation>时间还太早</translation>
    </message>
    <message>
        <source>It lies at {path}.</source>
        <translation>它位于 {path}。</translation>
    </message>
    <message>
        <source>It may not be left out.</source>
        <translation>此题不能跳过。</translation>
    </message>
    <message>
        <source>It was paused, and closed for {gap}.</source>
        <translation>考试曾暂停，并关闭了{gap}。</translation>
    </message>
    <message>
        <source>Its answer stands and can no longer be changed.</source>
        <translation>答案有效，不能再更改。</translation>
    </message>
    <message>
        <source>Its document could not be read or trusted.</source>
        <translation>其文档无法读取或不可信。</translation>
    </message>
    <message>
        <source>Its signature does not match its content.</source>
        <translation>其签名与内容不符。</translation>
    </message>
    <message>
        <source>Keep Carrel open and call a technician.</source>
        <translation>保持 Carrel 打开并叫技术人员。</translation>
    </message>
    <message>
        <source>Kept on this computer. No server is set up.</source>
        <translation>保存在本机。没有设置服务器。</translation>
    </message>
    <message>
        <source>Key store</source>
        <translation>密钥库</translation>
    </message>
    <message>
        <source>Keys are kept by the system</source>
        <translation>密钥由系统保管</translation>
    </message>
    <message>
        <source>Keys are kept in a file</source>
        <translation>密钥保存在文件中</translation>
    </message>
    <message>
        <source>Keys are kept in a file that only this user can read.</source>
        <translation>密钥保存在只有此用户能读的文件中。</translation>
    </message>
    <message>
        <source>Keys can be kept neither by the system nor in a file.</source>
        <translation>密钥既不能由系统保管，也不能保存在文件中。</translation>
    </message>
    <message>
        <source>Large enough</source>
        <translation>足够大</translation>
    </message>
    <message>
        <source>Leaving now loses the record only. The test goes on by itself when Carrel is opened again.</source>
        <translation>现在离开只会丢失这条记录。再次打开 Carrel 时考试会自动继续。</translation>
    </message>
    <message>
        <source>Leaving now loses {lost} for good: they are in memory only.</source>
        <translation>现在离开将永远丢失{lost}：它们只在内存中。</translation>
    </message>
    <message>
        <source>Leaving the window is not always prevented. It is recorded.</source>
        <translation>不一定能阻止离开窗口。离开会被记录。</translation>
    </message>
    <message>
        <source>Little room left</source>
        <translation>空间不多</translation>
    </message>
    <message>
        <source>Locked only in part</source>
        <translation>仅部分锁定</translation>
    </message>
    <message>
        <source>Locked screen</source>
        <translation>锁定屏幕</translation>
    </message>
    <message>
        <source>Make some room on the disk. Keep Carrel open.</source>
        <translation>请在磁盘上腾出空间。保持 Carrel 打开。</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>麦克风</translation>
    </message>
    <message>
        <source>More than one screen</source>
        <translation>不止一个屏幕</translation>
    </message>
    <message>
        <source>New answers cannot be saved until it lets go. Carrel keeps trying.</source>
        <translation>在它放开之前无法保存新答案。Carrel 会继续尝试。</translation>
    </message>
    <message>
        <source>No connection to the server</source>
        <translation>没有连接服务器</translation>
    </message>
    <message>
        <source>No further attempt is allowed in this sitting.</source>
        <translation>此场次不允许再次考试。</translation>
    </message>
    <message>
        <source>No key store on this computer</source>
        <translation>本机没有密钥库</translation>
    </message>
    <message>
        <source>No loudspeaker or headphones can be used.</source>
        <translation>没有可用的扬声器或耳机。</translation>
    </message>
    <message>
        <source>No microphone can be used</source>
        <translation>没有可用的麦克风</translation>
    </message>
    <message>
        <source>No microphone was found</source>
        <translation>没有找到麦克风</translation>
    </message>
    <message>
        <source>No practice test for this number</source>
        <translation>此号码没有练习考试</translation>
    </message>
    <message>
        <source>No server is set up</source>
        <translation>没有设置服务器</translation>
    </message>
    <message>
        <source>No sitting on this computer</source>
        <translation>本机没有考试场次</translation>
    </message>
    <message>
        <source>No sitting on this computer has a candidate with this number.</source>
        <translation>本机没有任何场次有此号码的考生。</translation>
    </message>
    <message>
        <source>No test is free to begin now</source>
        <translation>现在没有可以开始的考试</translation>
    </message>
    <message>
        <source>None is connected, or another program holds it.</source>
        <translation>没有接上，或被另一个程序占用。</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>未连接</translation>
    </message>
    <message>
        <source>Not on this computer yet</source>
        <translation>尚未到本机</translation>
    </message>
    <message>
        <source>Not open yet</source>
        <translation>尚未开放</translation>
    </message>
    <message>
        <source>Not saved yet. Please call the proctor.</source>
        <translation>尚未保存。请叫监考员。</translation>
    </message>
    <message>
        <source>Not sent: Carrel on this computer is too old for the server: update it.</source>
        <translation>未发送：此电脑上的 Carrel 对服务器来说太旧：请更新。</translation>
    </message>
    <message>
        <source>Not sent: the server is too old for this computer: it has to be updated.</source>
        <translation>未发送：服务器对此电脑来说太旧：必须更新服务器。</translation>
    </message>
    <message>
        <source>Not usable</source>
        <translation>不可用</translation>
    </message>
    <message>
        <source>Nothing has been lost.</source>
        <translation>没有丢失任何内容。</translation>
    </message>
    <message>
        <source>Nothing has changed.</source>
        <translation>没有任何改变。</translation>
    </message>
    <message>
        <source>Nothing is lost on this computer.</source>
        <translation>本机没有丢失任何内容。</translation>
    </message>
    <message>
        <source>Nothing is sent</source>
        <translation>不发送任何内容</translation>
    </message>
    <message>
        <source>Nothing needs to be done for this test.</source>
        <translation>此考试无需任何操作。</translation>
    </message>
    <message>
        <source>Nothing needs to be done for this test. A technician can set up the system&apos;s key store later.</source>
        <translation>此考试无需任何操作。技术人员以后可以设置系统的密钥库。</translation>
    </message>
    <message>
        <source>Nothing needs to be done now. Check the network cable or Wi-Fi after the test.</source>
        <translation>现在无需任何操作。考试后请检查网线或 Wi-Fi。</translation>
    </message>
    <message>
        <source>Nothing to listen with can be used</source>
        <translation>没有可用的收听设备</translation>
    </message>
    <message>
        <source>Nothing to listen with was found</source>
        <translation>没有找到收听设备</translation>
    </message>
    <message>
        <source>Number and password do not fit together</source>
        <translation>考生号与密码不匹配</translation>
    </message>
    <message>
        <source>Only one can run on this computer at a time.</source>
        <translation>本机同时只能运行一个。</translation>
    </message>
    <message>
        <source>Opens on {when}</source>
        <translation>{when} 开放</translation>
    </message>
    <message>
        <source>Opens with a code</source>
        <translation>用代码打开</translation>
    </message>
    <message>
        <source>Parts are missing or changed, or it is not a test file.</source>
        <translation>有部分缺失或被改动，或者这不是考试文件。</translation>
    </message>
    <message>
        <source>Parts of this test are heard.</source>
        <translation>此考试有听力内容。</translation>
    </message>
    <message>
        <source>Passage and questions may not stand side by side.</source>
        <translation>文章和题目可能无法并排显示。</translation>
    </message>
    <message>
        <source>Please come back then.</source>
        <translation>请届时再来。</translation>
    </message>
    <message>
        <source>Please wait.</source>
        <translation>请稍候。</translation>
    </message>
    <message>
        <source>Plug in a headset and allow its use in the system&apos;s settings, then check again. If it stays so, tell the proctor.</source>
        <translation>请插上耳麦并在系统设置中允许使用，然后再次检查。如果仍然这样，请告知监考员。</translation>
    </message>
    <message>
        <source>Plug in headphones, then check again. If it stays so, tell the proctor.</source>
        <translation>请插上耳机，然后再次检查。如果仍然这样，请告知监考员。</translation>
    </message>
    <message>
        <source>Reason: {reason}.</source>
        <translation>原因：{reason}。</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>被拒绝</translation>
    </message>
    <message>
        <source>Remove a mark or shorten a note.</source>
        <translation>请移除一处标注或缩短一条笔记。</translation>
    </message>
    <message>
        <source>Saved on this computer</source>
        <translation>已保存在本机</translation>
    </message>
    <message>
        <source>Saving answers</source>
        <translation>保存答案</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>正在保存…</translation>
    </message>
    <message>
        <source>Scan the code again.</source>
        <translation>请重新扫描此码。</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>屏幕</translation>
    </message>
    <message>
        <source>Screen stays on</source>
        <translation>屏幕保持亮着</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>已封存</translation>
    </message>
    <message>
        <source>See whether the disk is connected and can be written to. Keep Carrel open.</source>
        <translation>请查看磁盘是否接好、可否写入。保持 Carrel 打开。</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>正在发送…</translation>
    </message>
    <message>
        <source>Sent to the server</source>
        <translation>已发送到服务器</translation>
    </message>
    <message>
        <source>Sent; Carrel on this computer is too old for the server: update it</source>
        <translation>已发送；此电脑上的 Carrel 对服务器来说太旧：请更新</translation>
    </message>
    <message>
        <source>Sent; the server is too old for this computer: it has to be updated</source>
        <translation>已发送；服务器对此电脑来说太旧：必须更新服务器</translation>
    </message>
    <message>
        <source>Sent; what came for the organisation&apos;s receipt is not genuine</source>
        <translation>已发送；收到的所谓机构回执并非真实</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>已校准</translation>
    </message>
    <message>
        <source>Set the clock, then check again.</source>
        <translation>请校准时钟，然后再次检查。</translation>
    </message>
    <message>
        <source>Show the reason to the organiser.</source>
        <translation>请把原因给主办方看。</translation>
    </message>
    <message>
        <source>Sign in to this computer as the user who took the test, or tell the proctor.</source>
        <translation>请以参加考试的用户登录本机，或告知监考员。</translation>
    </message>
    <message>
        <source>Signing in is closed for a moment.</source>
        <translation>登录暂时关闭。</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>较小</translation>
    </message>
    <message>
        <source>The test can be taken, and nothing is lost.</source>
        <translation>可以考试，不会丢失任何内容。</translation>
    </message>
    <message>
        <source>Trying out: answers are not kept</source>
        <translation>试用：答案不保留</translation>
    </message>
    <message>
        <source>Unplug or turn off the others, then check again.</source>
        <translation>请拔掉或关闭其他屏幕，然后再次检查。</translation>
    </message>
    <message>
        <source>Something else answered for the server</source>
        <translation>有别的东西代替服务器应答</translation>
    </message>
    <message>
        <source>A lock screen shows no such characters.</source>
        <translation>锁定屏幕不会显示这样的字符。</translation>
    </message>
    <message>
        <source>A message from the server was refused</source>
        <translation>来自服务器的一条消息被拒绝</translation>
    </message>
    <message>
        <source>A proctor has handed it over.</source>
        <translation>监考员已将其移交。</translation>
    </message>
    <message>
        <source>A proxy of this network did not let Carrel through</source>
        <translation>此网络的代理不让 Carrel 通过</translation>
    </message>
    <message>
        <source>A proxy of this network takes only less at once</source>
        <translation>此网络的代理一次收不了这么多</translation>
    </message>
    <message>
        <source>A rule of the organisation cannot be used</source>
        <translation>机构的一条规则无法使用</translation>
    </message>
    <message>
        <source>A technician must install Carrel anew. Use another computer until then.</source>
        <translation>须由技术人员重新安装 Carrel。在此之前请换一台电脑。</translation>
    </message>
    <message>
        <source>As it was installed</source>
        <translation>与安装时一致</translation>
    </message>
    <message>
        <source>Ask a technician of this network to raise its limit.</source>
        <translation>请让此网络的技术人员提高它的上限。</translation>
    </message>
    <message>
        <source>Ask a technician of this network.</source>
        <translation>请询问此网络的技术人员。</translation>
    </message>
    <message>
        <source>Ask the organiser to mend the sitting.</source>
        <translation>请主办方修正该场考试。</translation>
    </message>
    <message>
        <source>Ask the organiser.</source>
        <translation>请询问主办方。</translation>
    </message>
    <message>
        <source>Bring the sitting&apos;s file to this computer first.</source>
        <translation>请先把场次文件导入本机。</translation>
    </message>
    <message>
        <source>Carrel itself</source>
        <translation>Carrel 本身</translation>
    </message>
    <message>
        <source>Changed files: {found}.</source>
        <translation>已更改的文件：{found}。</translation>
    </message>
    <message>
        <source>Choose a reason.</source>
        <translation>请选择原因。</translation>
    </message>
    <message>
        <source>Close it, then try again, or tell the proctor.</source>
        <translation>请关闭它后重试，或告知监考员。</translation>
    </message>
    <message>
        <source>Close or unplug it, then try again, or tell the proctor.</source>
        <translation>请关闭或拔掉它后重试，或告知监考员。</translation>
    </message>
    <message>
        <source>Close them, then try again, or tell the proctor.</source>
        <translation>请关闭它们后重试，或告知监考员。</translation>
    </message>
    <message>
        <source>Compare code and address with what the organiser gave, or join at the organisation&apos;s own server.</source>
        <translation>请将登记码和地址与组织者给出的核对，或在机构自己的服务器上加入。</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>电脑</translation>
    </message>
    <message>
        <source>Connected besides: {found}.</source>
        <translation>另外还连接着：{found}。</translation>
    </message>
    <message>
        <source>Found: {found}.</source>
        <translation>发现：{found}。</translation>
    </message>
    <message>
        <source>It cannot be seen what is open</source>
        <translation>无法看到打开了什么</translation>
    </message>
    <message>
        <source>It cannot be started any more.</source>
        <translation>它不能再开始了。</translation>
    </message>
    <message>
        <source>It cannot be started any more. Nothing was begun.</source>
        <translation>它不能再开始了。什么都没有开始。</translation>
    </message>
    <message>
        <source>It does not hold the hub&apos;s key, so nothing was sent to it. Nothing is lost.</source>
        <translation>它没有中继服务器的密钥，因此没有向它发送任何内容。没有丢失任何内容。</translation>
    </message>
    <message>
        <source>It does not hold the key that the enrolment code names, so nothing of it was kept.</source>
        <translation>它不持有登记码所指的密钥，因此没有保留其任何内容。</translation>
    </message>
    <message>
        <source>It has no reason, or no words where it needs some.</source>
        <translation>没有原因，或在需要说明处没有文字。</translation>
    </message>
    <message>
        <source>It is not signed as it should be, or makes no sense.</source>
        <translation>它没有正确签名，或者没有意义。</translation>
    </message>
    <message>
        <source>It opens no test here.</source>
        <translation>它在这里打不开任何考试。</translation>
    </message>
    <message>
        <source>It wants a name and password, or does not reach the server. Nothing is lost.</source>
        <translation>它要求用户名和密码，或无法连到服务器。没有丢失任何内容。</translation>
    </message>
    <message>
        <source>Its page answered for the server. Nothing is lost.</source>
        <translation>它的页面代替服务器应答。没有丢失任何内容。</translation>
    </message>
    <message>
        <source>More screens than the test allows</source>
        <translation>屏幕多于考试允许的数量</translation>
    </message>
    <message>
        <source>New answers cannot be saved. Those saved before are safe.</source>
        <translation>无法保存新答案。之前保存的答案是安全的。</translation>
    </message>
    <message>
        <source>No remote access was found</source>
        <translation>未发现远程访问</translation>
    </message>
    <message>
        <source>No sign of a virtual machine</source>
        <translation>没有虚拟机的迹象</translation>
    </message>
    <message>
        <source>Not as it was installed</source>
        <translation>与安装时不一致</translation>
    </message>
    <message>
        <source>Not handed over</source>
        <translation>未移交</translation>
    </message>
    <message>
        <source>Not sent yet: a proxy of this network is in the way.</source>
        <translation>尚未发送：此网络的代理挡在中间。</translation>
    </message>
    <message>
        <source>Not sent yet: a proxy of this network takes only less at once.</source>
        <translation>尚未发送：此网络的代理一次收不了这么多。</translation>
    </message>
    <message>
        <source>Not sent yet: no network.</source>
        <translation>尚未发送：没有网络。</translation>
    </message>
    <message>
        <source>Not sent yet: something else answered for the server.</source>
        <translation>尚未发送：有别的东西代替服务器应答。</translation>
    </message>
    <message>
        <source>Not sent yet: the server is busy.</source>
        <translation>尚未发送：服务器繁忙。</translation>
    </message>
    <message>
        <source>Not sent yet: this network asks for a sign-in in a browser.</source>
        <translation>尚未发送：此网络要求在浏览器中登录。</translation>
    </message>
    <message>
        <source>Not sent yet: who answers at the hub&apos;s address is not the hub.</source>
        <translation>尚未发送：在中继服务器地址应答的不是该服务器。</translation>
    </message>
    <message>
        <source>Not sent: the server did not accept it.</source>
        <translation>未发送：服务器没有接受。</translation>
    </message>
    <message>
        <source>Not sent: the server no longer knows this computer.</source>
        <translation>未发送：服务器不再认识本机。</translation>
    </message>
    <message>
        <source>Nothing is lost.</source>
        <translation>没有丢失任何内容。</translation>
    </message>
    <message>
        <source>Nothing is open that may not be</source>
        <translation>没有打开不允许的程序</translation>
    </message>
    <message>
        <source>Nothing needs to be done: it is tried again by itself.</source>
        <translation>无需任何操作：会自动重试。</translation>
    </message>
    <message>
        <source>Nothing of it was believed. Ask the organiser for a new file.</source>
        <translation>其中内容均未采信。请向组织者索取新文件。</translation>
    </message>
    <message>
        <source>Nothing of it was believed. Nothing is lost.</source>
        <translation>其中内容均未被采信。没有丢失任何内容。</translation>
    </message>
    <message>
        <source>Only programs that the test allows may be open</source>
        <translation>只可打开考试允许的程序</translation>
    </message>
    <message>
        <source>Only the built-in screen may be used</source>
        <translation>只可使用内置屏幕</translation>
    </message>
    <message>
        <source>Only the note that the test was left is not.</source>
        <translation>只有离开考试的记录尚未写入。</translation>
    </message>
    <message>
        <source>Open besides: {found}.</source>
        <translation>另外还打开着：{found}。</translation>
    </message>
    <message>
        <source>Open now: {found}.</source>
        <translation>现在打开着：{found}。</translation>
    </message>
    <message>
        <source>Open the test another way.</source>
        <translation>请用其他方式打开考试。</translation>
    </message>
    <message>
        <source>Other programs</source>
        <translation>其他程序</translation>
    </message>
    <message>
        <source>Read it off again.</source>
        <translation>请重新读取。</translation>
    </message>
    <message>
        <source>Remote access</source>
        <translation>远程访问</translation>
    </message>
    <message>
        <source>Screens found: {found}.</source>
        <translation>发现的屏幕：{found}。</translation>
    </message>
    <message>
        <source>Sent to the centre; the organisation has not confirmed it yet</source>
        <translation>已发送到考点；机构尚未确认</translation>
    </message>
    <message>
        <source>Sign in to the network in a browser, or use another network.</source>
        <translation>请在浏览器中登录此网络，或使用其他网络。</translation>
    </message>
    <message>
        <source>Signs of a virtual machine: {found}.</source>
        <translation>虚拟机的迹象：{found}。</translation>
    </message>
    <message>
        <source>Somebody elsewhere could see this screen</source>
        <translation>他处的人可能看到此屏幕</translation>
    </message>
    <message>
        <source>Something is open or connected that the test does not allow.</source>
        <translation>打开或连接了考试不允许的东西。</translation>
    </message>
    <message>
        <source>Something is open that may not be</source>
        <translation>打开了不允许的程序</translation>
    </message>
    <message>
        <source>Something to listen with is connected</source>
        <translation>已接上收听设备</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>出了问题</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>声音</translation>
    </message>
    <message>
        <source>Sound cannot be played</source>
        <translation>无法播放声音</translation>
    </message>
    <message>
        <source>Speak to the proctor.</source>
        <translation>请与监考员联系。</translation>
    </message>
    <message>
        <source>Staff have ended it, and it does not count. Your answers are kept.</source>
        <translation>工作人员已结束考试，本次不计入成绩。您的答案已保留。</translation>
    </message>
    <message>
        <source>Start the test on the computer itself, or tell the proctor.</source>
        <translation>请在电脑本身上开始考试，或告知监考员。</translation>
    </message>
    <message>
        <source>Taken as often as allowed</source>
        <translation>已达允许次数</translation>
    </message>
    <message>
        <source>Tell the organiser.</source>
        <translation>请告知组织者。</translation>
    </message>
    <message>
        <source>Tell the organiser: another machine may stand in for the hub, or its key has changed.</source>
        <translation>请告诉组织者：可能有另一台机器冒充中继服务器，或者它的密钥已更改。</translation>
    </message>
    <message>
        <source>Tell the proctor before you try again.</source>
        <translation>再试之前请告知监考员。</translation>
    </message>
    <message>
        <source>Tell the proctor now.</source>
        <translation>请立即告知监考员。</translation>
    </message>
    <message>
        <source>Tell the proctor now: some room must be made on the disk.</source>
        <translation>请立即告知监考员：必须在磁盘上腾出空间。</translation>
    </message>
    <message>
        <source>Tell the proctor.</source>
        <translation>请告知监考员。</translation>
    </message>
    <message>
        <source>Tell the proctor. Do not go on with this computer.</source>
        <translation>请告知监考员。不要在本机继续。</translation>
    </message>
    <message>
        <source>Tell the proctor: the computer may have to be set up anew after the test.</source>
        <translation>请告知监考员：考试后可能须重新设置本机。</translation>
    </message>
    <message>
        <source>Test file</source>
        <translation>考试文件</translation>
    </message>
    <message>
        <source>The answers are complete and will be scored later.</source>
        <translation>答案是完整的，稍后评分。</translation>
    </message>
    <message>
        <source>The answers are here, but cannot be opened without it.</source>
        <translation>答案在这里，但没有它无法打开。</translation>
    </message>
    <message>
        <source>The computer showed somebody else.</source>
        <translation>电脑显示的是另一个人。</translation>
    </message>
    <message>
        <source>The connection broke off.</source>
        <translation>连接中断。</translation>
    </message>
    <message>
        <source>The connection is not secure: the server&apos;s certificate does not fit.</source>
        <translation>连接不安全：服务器的证书不符。</translation>
    </message>
    <message>
        <source>The date or time is outside the sitting.</source>
        <translation>日期或时间不在场次之内。</translation>
    </message>
    <message>
        <source>The disk cannot be written to</source>
        <translation>无法写入磁盘</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>磁盘已满</translation>
    </message>
    <message>
        <source>The disk refused to save</source>
        <translation>磁盘拒绝保存</translation>
    </message>
    <message>
        <source>The file could not be written</source>
        <translation>无法写入文件</translation>
    </message>
    <message>
        <source>The file holds no key of this kind.</source>
        <translation>此文件没有这种密钥。</translation>
    </message>
    <message>
        <source>The file is signed by somebody this computer does not trust yet.</source>
        <translation>此文件由本机尚不信任的一方签名。</translation>
    </message>
    <message>
        <source>The file is too large</source>
        <translation>文件太大</translation>
    </message>
    <message>
        <source>The file was put aside, not deleted. What can be read will be recovered.</source>
        <translation>文件已放到一旁，没有删除。能读的会恢复。</translation>
    </message>
    <message>
        <source>The folder is full or cannot be written to.</source>
        <translation>文件夹已满或无法写入。</translation>
    </message>
    <message>
        <source>The issuer is not known here</source>
        <translation>这里不认识签发者</translation>
    </message>
    <message>
        <source>The key to the stored answers is missing</source>
        <translation>缺少已存答案的密钥</translation>
    </message>
    <message>
        <source>The last answer is not saved. Carrel keeps trying.</source>
        <translation>最后的答案没有保存。Carrel 会继续尝试。</translation>
    </message>
    <message>
        <source>The least time here is not over yet.</source>
        <translation>这里的最短时间还没有到。</translation>
    </message>
    <message>
        <source>The list of tests cannot be used</source>
        <translation>考试列表无法使用</translation>
    </message>
    <message>
        <source>The next attempt must wait</source>
        <translation>下次考试须等待</translation>
    </message>
    <message>
        <source>The organisation did not write this for this computer</source>
        <translation>机构并未为此电脑写下这份文件</translation>
    </message>
    <message>
        <source>The organisation&apos;s receipt is not genuine</source>
        <translation>机构的回执并非真实</translation>
    </message>
    <message>
        <source>The proctor has ended your test</source>
        <translation>监考员已结束您的考试</translation>
    </message>
    <message>
        <source>The proctor takes the answers from this computer afterwards.</source>
        <translation>监考员之后会从本机取走答案。</translation>
    </message>
    <message>
        <source>The receipt is not saved</source>
        <translation>回执未保存</translation>
    </message>
    <message>
        <source>The receipt is saved</source>
        <translation>回执已保存</translation>
    </message>
    <message>
        <source>The record does not fit</source>
        <translation>记录不相符</translation>
    </message>
    <message>
        <source>The record has a gap</source>
        <translation>记录有缺口</translation>
    </message>
    <message>
        <source>The record of tests was changed</source>
        <translation>考试记录被更改</translation>
    </message>
    <message>
        <source>The record&apos;s signature does not hold</source>
        <translation>记录的签名无效</translation>
    </message>
    <message>
        <source>The score cannot be worked out here</source>
        <translation>分数无法在这里算出</translation>
    </message>
    <message>
        <source>The screen goes dark</source>
        <translation>屏幕会变暗</translation>
    </message>
    <message>
        <source>The screen is shown a second time</source>
        <translation>屏幕被显示了第二次</translation>
    </message>
    <message>
        <source>The screen is too small for the test.</source>
        <translation>屏幕太小，不能考试。</translation>
    </message>
    <message>
        <source>The screen may go dark</source>
        <translation>屏幕可能变暗</translation>
    </message>
    <message>
        <source>The screen will be locked for the test</source>
        <translation>考试时屏幕会锁定</translation>
    </message>
    <message>
        <source>The screen will not go dark during the test</source>
        <translation>考试期间屏幕不会变暗</translation>
    </message>
    <message>
        <source>The server asks us to wait a little.</source>
        <translation>服务器请我们稍等。</translation>
    </message>
    <message>
        <source>The server could not confirm that this computer holds its own key.</source>
        <translation>服务器无法确认本机持有自己的密钥。</translation>
    </message>
    <message>
        <source>The server could not store what was sent.</source>
        <translation>服务器无法保存所发送的内容。</translation>
    </message>
    <message>
        <source>The server did not accept this</source>
        <translation>服务器没有接受</translation>
    </message>
    <message>
        <source>The server did not answer in time.</source>
        <translation>服务器没有及时应答。</translation>
    </message>
    <message>
        <source>The server did not understand what was sent.</source>
        <translation>服务器无法理解所发送的内容。</translation>
    </message>
    <message>
        <source>The server does not accept this computer</source>
        <translation>服务器不接受本机</translation>
    </message>
    <message>
        <source>The server does not accept this computer. Answers are kept here.</source>
        <translation>服务器不接受本机。答案保留在这里。</translation>
    </message>
    <message>
        <source>The server does not take so much at once.</source>
        <translation>服务器一次收不了这么多。</translation>
    </message>
    <message>
        <source>The server has made a mistake.</source>
        <translation>服务器出了错。</translation>
    </message>
    <message>
        <source>The server has no such thing.</source>
        <translation>服务器没有这样的内容。</translation>
    </message>
    <message>
        <source>The server has not been set up.</source>
        <translation>服务器尚未设置。</translation>
    </message>
    <message>
        <source>The server is busy</source>
        <translation>服务器繁忙</translation>
    </message>
    <message>
        <source>The server is busy.</source>
        <translation>服务器繁忙。</translation>
    </message>
    <message>
        <source>The server no longer knows this computer</source>
        <translation>服务器不再认识本机</translation>
    </message>
    <message>
        <source>The server&apos;s address is not known on this network.</source>
        <translation>此网络中找不到服务器地址。</translation>
    </message>
    <message>
        <source>The server&apos;s address was found, but nothing answered there.</source>
        <translation>找到了服务器地址，但那里没有应答。</translation>
    </message>
    <message>
        <source>The server&apos;s database is damaged.</source>
        <translation>服务器的数据库已损坏。</translation>
    </message>
    <message>
        <source>The server&apos;s disk is full.</source>
        <translation>服务器的磁盘已满。</translation>
    </message>
    <message>
        <source>The sitting cannot be used</source>
        <translation>此场次无法使用</translation>
    </message>
    <message>
        <source>The sitting has closed</source>
        <translation>此场次已关闭</translation>
    </message>
    <message>
        <source>The sitting has not opened yet</source>
        <translation>此场次尚未开放</translation>
    </message>
    <message>
        <source>The stored answers cannot be read</source>
        <translation>无法读取已存的答案</translation>
    </message>
    <message>
        <source>The stored answers need a newer version</source>
        <translation>已存的答案需要更新的版本</translation>
    </message>
    <message>
        <source>The test allows certain programs only, and this system does not tell which show windows.</source>
        <translation>考试只允许某些程序，而此系统不说明哪些程序显示窗口。</translation>
    </message>
    <message>
        <source>The test asks for more than this computer can do.</source>
        <translation>考试的要求超出本机所能。</translation>
    </message>
    <message>
        <source>The test asks for more than this computer can hold, so it does not start here.</source>
        <translation>考试的要求超出了这台计算机的能力，因此不能在这里开始。</translation>
    </message>
    <message>
        <source>The test can be taken. An administrator can set up a key store later.</source>
        <translation>可以考试。管理员以后可以设置密钥库。</translation>
    </message>
    <message>
        <source>The test cannot be opened this way</source>
        <translation>不能以此方式打开考试</translation>
    </message>
    <message>
        <source>The test does not start on this computer as it is</source>
        <translation>此电脑在目前状态下不能开始考试</translation>
    </message>
    <message>
        <source>The test file cannot be used</source>
        <translation>考试文件无法使用</translation>
    </message>
    <message>
        <source>The test file has not arrived.</source>
        <translation>考试文件尚未到达。</translation>
    </message>
    <message>
        <source>The test file is damaged</source>
        <translation>考试文件已损坏</translation>
    </message>
    <message>
        <source>The test file is missing, damaged or not trusted.</source>
        <translation>考试文件缺失、损坏或不可信。</translation>
    </message>
    <message>
        <source>The test file is not safe</source>
        <translation>考试文件不安全</translation>
    </message>
    <message>
        <source>The test file is too large</source>
        <translation>考试文件太大</translation>
    </message>
    <message>
        <source>The test file needs a newer version</source>
        <translation>考试文件需要更新的版本</translation>
    </message>
    <message>
        <source>The test file was changed</source>
        <translation>考试文件已被改动</translation>
    </message>
    <message>
        <source>The test goes on</source>
        <translation>考试继续</translation>
    </message>
    <message>
        <source>The test goes on where it stopped</source>
        <translation>考试从停下处继续</translation>
    </message>
    <message>
        <source>The test holds something that is not well formed.</source>
        <translation>考试中有格式不正确的内容。</translation>
    </message>
    <message>
        <source>The test is answered in order.</source>
        <translation>考试须按顺序作答。</translation>
    </message>
    <message>
        <source>The test is handed over and closed here. Write its file into another folder.</source>
        <translation>考试已移交并在本机关闭。请把文件写入另一个文件夹。</translation>
    </message>
    <message>
        <source>The test is not in a state that allows it. Nothing has changed.</source>
        <translation>考试当前的状态不允许。没有任何改变。</translation>
    </message>
    <message>
        <source>The test shows on one of them.</source>
        <translation>考试显示在其中一个屏幕上。</translation>
    </message>
    <message>
        <source>The test was closed for {gap}.</source>
        <translation>考试曾关闭{gap}。</translation>
    </message>
    <message>
        <source>The test was ended with the answers you had given. All of them are kept.</source>
        <translation>考试以您已给出的答案结束。所有答案都保留。</translation>
    </message>
    <message>
        <source>The test was not started and nothing was changed.</source>
        <translation>考试没有开始，也没有任何改动。</translation>
    </message>
    <message>
        <source>The test works without it, and answers are kept here until it takes them.</source>
        <translation>没有服务器考试照常进行，答案保留在本机，直到服务器接收。</translation>
    </message>
    <message>
        <source>The test works without it, and answers are kept here.</source>
        <translation>没有它考试照常进行，答案保留在这里。</translation>
    </message>
    <message>
        <source>The test works without it. Answers are sent later.</source>
        <translation>没有它考试照常进行。答案稍后发送。</translation>
    </message>
    <message>
        <source>The test works without one. Answers stay on this computer.</source>
        <translation>没有服务器考试照常进行。答案保留在本机。</translation>
    </message>
    <message>
        <source>The test&apos;s rules do not allow it.</source>
        <translation>考试规则不允许。</translation>
    </message>
    <message>
        <source>The test&apos;s time is measured apart from it and stays fair.</source>
        <translation>考试时间另行计量，保持公平。</translation>
    </message>
    <message>
        <source>The text is not what a receipt&apos;s QR code says.</source>
        <translation>此文字不是回执 QR 码的内容。</translation>
    </message>
    <message>
        <source>The time for this question is over</source>
        <translation>此题的时间到</translation>
    </message>
    <message>
        <source>The time is over</source>
        <translation>时间到</translation>
    </message>
    <message>
        <source>The work goes on here. Nothing is lost.</source>
        <translation>工作在此继续。没有丢失任何内容。</translation>
    </message>
    <message>
        <source>The work goes on without it. Nothing is lost.</source>
        <translation>没有它工作照常进行。没有丢失任何内容。</translation>
    </message>
    <message>
        <source>There are no unlock codes</source>
        <translation>没有解锁代码</translation>
    </message>
    <message>
        <source>There are too many marks here, or the notes are too long. What was marked before is kept.</source>
        <translation>这里的标注太多，或笔记太长。之前的标注已保留。</translation>
    </message>
    <message>
        <source>There is enough for this test.</source>
        <translation>足够用于此考试。</translation>
    </message>
    <message>
        <source>There is nothing to sign in to yet.</source>
        <translation>还没有可登录的考试。</translation>
    </message>
    <message>
        <source>This answer cannot be checked now</source>
        <translation>现在不能检查此答案</translation>
    </message>
    <message>
        <source>This answer could not be taken</source>
        <translation>无法接受此答案</translation>
    </message>
    <message>
        <source>This cannot be done</source>
        <translation>不能这样做</translation>
    </message>
    <message>
        <source>This cannot be done now</source>
        <translation>现在不能这样做</translation>
    </message>
    <message>
        <source>This code cannot be used</source>
        <translation>此代码不能使用</translation>
    </message>
    <message>
        <source>This code does not open the test</source>
        <translation>此代码打不开考试</translation>
    </message>
    <message>
        <source>This code leads through a hub and does not name the organisation&apos;s key. Ask for a new one.</source>
        <translation>此登记码经由中继服务器，且未指明机构的密钥。请索取新的登记码。</translation>
    </message>
    <message>
        <source>This computer cannot be locked as the test asks</source>
        <translation>本机不能按考试要求锁定</translation>
    </message>
    <message>
        <source>This computer cannot be locked far enough</source>
        <translation>这台计算机的锁定程度不够</translation>
    </message>
    <message>
        <source>This computer holds none that you may take.</source>
        <translation>本机没有您可以参加的考试。</translation>
    </message>
    <message>
        <source>This computer is known to the server with another key.</source>
        <translation>服务器以另一把密钥认识本机。</translation>
    </message>
    <message>
        <source>This computer needs attention</source>
        <translation>本机需要处理</translation>
    </message>
    <message>
        <source>This computer was shut out: what it sends is kept apart at the server, and staff decide whether it counts.</source>
        <translation>这台计算机已被排除：它发送的内容在服务器上单独保存，由工作人员决定是否计入。</translation>
    </message>
    <message>
        <source>This could not be marked</source>
        <translation>无法标注</translation>
    </message>
    <message>
        <source>This could not be noted</source>
        <translation>无法记录</translation>
    </message>
    <message>
        <source>This enrolment code is not known, was used before, or has run out.</source>
        <translation>此登记码不存在、已用过或已过期。</translation>
    </message>
    <message>
        <source>This file cannot be read</source>
        <translation>无法读取此文件</translation>
    </message>
    <message>
        <source>This file cannot be used: it is damaged, changed or of another kind</source>
        <translation>此文件无法使用：已损坏、被改动或类型不符</translation>
    </message>
    <message>
        <source>This file is for a sitting that is not on this computer</source>
        <translation>此文件属于本机没有的场次</translation>
    </message>
    <message>
        <source>This file needs a newer version of Carrel</source>
        <translation>此文件需要更新版本的 Carrel</translation>
    </message>
    <message>
        <source>This is a computer inside another</source>
        <translation>这是另一台电脑中的虚拟电脑</translation>
    </message>
    <message>
        <source>This is a hub, and it cannot reach the organisation&apos;s server now.</source>
        <translation>这是中继服务器，现在无法连到机构的服务器。</translation>
    </message>
    <message>
        <source>This is a hub, and it has trouble with the organisation&apos;s server.</source>
        <translation>这是中继服务器，它与机构的服务器之间出了问题。</translation>
    </message>
    <message>
        <source>This is a hub, and something else answers it for the organisation&apos;s server.</source>
        <translation>这是中继服务器，有别的东西代替机构的服务器应答它。</translation>
    </message>
    <message>
        <source>This is a hub, and the organisation&apos;s server refuses what it asks.</source>
        <translation>这是中继服务器，机构的服务器拒绝了它的请求。</translation>
    </message>
    <message>
        <source>This is no challenge</source>
        <translation>这不是质询码</translation>
    </message>
    <message>
        <source>This is not a receipt</source>
        <translation>这不是回执</translation>
    </message>
    <message>
        <source>This is not an enrolment code.</source>
        <translation>这不是登记码。</translation>
    </message>
    <message>
        <source>This network asks for a sign-in of its own</source>
        <translation>此网络要求先登录</translation>
    </message>
    <message>
        <source>This number is not on the list</source>
        <translation>此号码不在名单上</translation>
    </message>
    <message>
        <source>This program and the server are of versions that do not understand each other</source>
        <translation>此程序与服务器的版本互不兼容</translation>
    </message>
    <message>
        <source>This question cannot be opened from here</source>
        <translation>从这里不能打开此题</translation>
    </message>
    <message>
        <source>This question needs an answer</source>
        <translation>此题必须作答</translation>
    </message>
    <message>
        <source>This question was checked</source>
        <translation>此题已检查过</translation>
    </message>
    <message>
        <source>This section is locked</source>
        <translation>此部分已锁定</translation>
    </message>
    <message>
        <source>This sitting was published without them.</source>
        <translation>此场次发布时未附代码。</translation>
    </message>
    <message>
        <source>This sound cannot be played</source>
        <translation>无法播放此声音</translation>
    </message>
    <message>
        <source>This system has no usable key store. Only this user can read the file.</source>
        <translation>此系统没有可用的密钥库。只有此用户能读该文件。</translation>
    </message>
    <message>
        <source>This test asks for spoken answers.</source>
        <translation>此考试要求口头作答。</translation>
    </message>
    <message>
        <source>This test was withdrawn</source>
        <translation>此考试已被撤回</translation>
    </message>
    <message>
        <source>To sit a test, use Sign in.</source>
        <translation>要参加考试，请用“登录”。</translation>
    </message>
    <message>
        <source>Too many tries</source>
        <translation>尝试次数过多</translation>
    </message>
    <message>
        <source>Try again in {time}.</source>
        <translation>请在{time}后重试。</translation>
    </message>
    <message>
        <source>Turn off remote access, then try again. If it stays so, tell the proctor.</source>
        <translation>请关闭远程访问后重试。如果仍然如此，请告知监考员。</translation>
    </message>
    <message>
        <source>Unplug it, then try again.</source>
        <translation>请拔掉它后重试。</translation>
    </message>
    <message>
        <source>Unplug or turn off the others, then try again.</source>
        <translation>请拔掉或关闭其他屏幕后重试。</translation>
    </message>
    <message>
        <source>Unplug the other screen or projector, then try again.</source>
        <translation>请拔掉另一个屏幕或投影仪后重试。</translation>
    </message>
    <message>
        <source>Update Carrel on this computer, or ask the organiser to update the server.</source>
        <translation>请更新此电脑上的 Carrel，或请组织者更新服务器。</translation>
    </message>
    <message>
        <source>Update Carrel on this computer.</source>
        <translation>请更新本机的 Carrel。</translation>
    </message>
    <message>
        <source>Update Carrel.</source>
        <translation>请更新 Carrel。</translation>
    </message>
    <message>
        <source>Use Next to go on.</source>
        <translation>用“下一题”继续。</translation>
    </message>
    <message>
        <source>Use another computer, and tell the proctor.</source>
        <translation>请换一台电脑，并告知监考员。</translation>
    </message>
    <message>
        <source>Use another computer, or tell the proctor.</source>
        <translation>请换一台电脑，或告知监考员。</translation>
    </message>
    <message>
        <source>Use another computer.</source>
        <translation>请换一台电脑。</translation>
    </message>
    <message>
        <source>Use the window that is open.</source>
        <translation>请使用已打开的窗口。</translation>
    </message>
    <message>
        <source>What answered could not show that it speaks for the organisation</source>
        <translation>应答方无法证明自己代表机构</translation>
    </message>
    <message>
        <source>What is left of it is kept on this computer.</source>
        <translation>余下的内容保留在本机。</translation>
    </message>
    <message>
        <source>What is stored on this computer is untouched.</source>
        <translation>本机所存的内容未受影响。</translation>
    </message>
    <message>
        <source>What it wants locked contradicts itself, or leaves no way out.</source>
        <translation>它要求锁定的内容自相矛盾，或没有留下出路。</translation>
    </message>
    <message>
        <source>What stands in it is not what this computer wrote.</source>
        <translation>其中的内容不是此电脑写入的。</translation>
    </message>
    <message>
        <source>What was answered before is kept.</source>
        <translation>之前所答的内容已保留。</translation>
    </message>
    <message>
        <source>What was sent is kept here as well. Nothing is lost.</source>
        <translation>已发送的内容也保存在这里。没有丢失任何内容。</translation>
    </message>
    <message>
        <source>What was sent is longer than it lets through. Nothing is lost.</source>
        <translation>所发送的内容超过它允许通过的长度。没有丢失任何内容。</translation>
    </message>
    <message>
        <source>What was told of a hub is not from the organisation</source>
        <translation>关于中继服务器的信息并非来自本组织</translation>
    </message>
    <message>
        <source>What you answered before is kept. The test goes on.</source>
        <translation>您之前所答的内容已保留。考试继续。</translation>
    </message>
    <message>
        <source>Who answers there is not the hub of this centre</source>
        <translation>那里应答的不是本中心的中继服务器</translation>
    </message>
    <message>
        <source>Works, with room to spare</source>
        <translation>正常，空间充足</translation>
    </message>
    <message>
        <source>Write the file again at the other computer.</source>
        <translation>请在另一台电脑上重新写入文件。</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>不对</translation>
    </message>
    <message>
        <source>You are not signed in</source>
        <translation>您尚未登录</translation>
    </message>
    <message>
        <source>You can go on all the same. It is recorded.</source>
        <translation>您仍可继续。此事会被记录。</translation>
    </message>
    <message>
        <source>You have left it, and it does not open again. Its answers are kept.</source>
        <translation>您已离开此处，它不会再打开。其中的答案已保留。</translation>
    </message>
    <message>
        <source>You have taken this test</source>
        <translation>您已参加过此考试</translation>
    </message>
    <message>
        <source>You may begin</source>
        <translation>可以开始</translation>
    </message>
    <message>
        <source>You may go on</source>
        <translation>可以继续</translation>
    </message>
    <message>
        <source>Your answers are kept and can no longer change.</source>
        <translation>您的答案已保留，不能再更改。</translation>
    </message>
    <message>
        <source>Your answers are kept on this computer.</source>
        <translation>您的答案保留在本机。</translation>
    </message>
    <message>
        <source>Your answers up to that moment are kept.</source>
        <translation>到那时为止的答案已保留。</translation>
    </message>
    <message>
        <source>Your test goes on at another computer</source>
        <translation>您的考试在另一台电脑上继续</translation>
    </message>
    <message>
        <source>Your test is submitted</source>
        <translation>您的考试已提交</translation>
    </message>
    <message>
        <source>Your test was cancelled</source>
        <translation>您的考试已取消</translation>
    </message>
</context>
<context>
    <name>proctor_incidents</name>
    <message>
        <source>A proctor left the test.</source>
        <translation>监考员退出了考试。</translation>
    </message>
    <message>
        <source>A program runs that this sitting allows as an exception.</source>
        <translation>正在运行一个本场考试作为例外允许的程序。</translation>
    </message>
    <message>
        <source>A screen outside the computer is in use.</source>
        <translation>正在使用外接屏幕。</translation>
    </message>
    <message>
        <source>Files of the program were changed.</source>
        <translation>程序的文件被更改过。</translation>
    </message>
    <message>
        <source>Part of the lock could not be had on this computer.</source>
        <translation>本机无法实现锁定的一部分。</translation>
    </message>
    <message>
        <source>Somebody is logged in from elsewhere.</source>
        <translation>有人从别处登录。</translation>
    </message>
    <message>
        <source>Somebody tried to open the locked test, and could not.</source>
        <translation>有人试图打开已锁定的考试，但未成功。</translation>
    </message>
    <message>
        <source>Somebody tried to open the proctor&apos;s panel, and could not.</source>
        <translation>有人试图打开监考员面板，但未成功。</translation>
    </message>
    <message>
        <source>Something else was recorded.</source>
        <translation>记录了其他情况。</translation>
    </message>
    <message>
        <source>The computer ended its lock for a moment.</source>
        <translation>电脑曾短暂解除锁定。</translation>
    </message>
    <message>
        <source>The log is not what this computer wrote.</source>
        <translation>日志与本机所写的不符。</translation>
    </message>
    <message>
        <source>The screen can be shown elsewhere.</source>
        <translation>屏幕可能在别处显示。</translation>
    </message>
    <message>
        <source>The screen is on another computer.</source>
        <translation>屏幕位于另一台电脑上。</translation>
    </message>
    <message>
        <source>The screen is shown from another computer.</source>
        <translation>屏幕由另一台电脑显示。</translation>
    </message>
    <message>
        <source>The session was opened from another computer.</source>
        <translation>会话是从另一台电脑打开的。</translation>
    </message>
    <message>
        <source>The test has the keyboard again.</source>
        <translation>考试重新获得键盘。</translation>
    </message>
    <message>
        <source>The test lost the keyboard.</source>
        <translation>考试失去了键盘。</translation>
    </message>
    <message>
        <source>This computer is a virtual machine.</source>
        <translation>本机是虚拟机。</translation>
    </message>
    <message>
        <source>Whether the program is unchanged cannot be known.</source>
        <translation>无法确定程序是否未被更改。</translation>
    </message>
    <message>
        <source>Which programs show windows cannot be known on this computer.</source>
        <translation>在本机上无法得知哪些程序显示窗口。</translation>
    </message>
</context>
<context>
    <name>proctor_reasons</name>
    <message>
        <source>Alarm or evacuation</source>
        <translation>警报或疏散</translation>
    </message>
    <message>
        <source>Came late</source>
        <translation>迟到</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>考生</translation>
    </message>
    <message>
        <source>Disturbed others</source>
        <translation>打扰他人</translation>
    </message>
    <message>
        <source>Doubt about who it is</source>
        <translation>身份存疑</translation>
    </message>
    <message>
        <source>Had something that is not allowed</source>
        <translation>持有不允许的物品</translation>
    </message>
    <message>
        <source>Keyboard or mouse</source>
        <translation>键盘或鼠标</translation>
    </message>
    <message>
        <source>Left the room</source>
        <translation>离开考场</translation>
    </message>
    <message>
        <source>Light, heat or cold</source>
        <translation>光线、冷热</translation>
    </message>
    <message>
        <source>Looked at the work of others</source>
        <translation>看他人的作答</translation>
    </message>
    <message>
        <source>More help was given than is allowed</source>
        <translation>给予的帮助超出允许范围</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Nobody was in the room</source>
        <translation>考场内无人看管</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>噪音</translation>
    </message>
    <message>
        <source>Power cut</source>
        <translation>停电</translation>
    </message>
    <message>
        <source>Room and surroundings</source>
        <translation>考场与周围环境</translation>
    </message>
    <message>
        <source>Screen or sound</source>
        <translation>屏幕或声音</translation>
    </message>
    <message>
        <source>Somebody came in or interrupted</source>
        <translation>有人进入或打断</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Something was wrong with a question</source>
        <translation>某道题有问题</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>工作人员</translation>
    </message>
    <message>
        <source>Talked to others</source>
        <translation>与他人交谈</translation>
    </message>
    <message>
        <source>Technology</source>
        <translation>技术</translation>
    </message>
    <message>
        <source>The computer stopped or was slow</source>
        <translation>电脑停止或缓慢</translation>
    </message>
    <message>
        <source>The program did something wrong</source>
        <translation>程序出错</translation>
    </message>
    <message>
        <source>The start was late</source>
        <translation>开始晚了</translation>
    </message>
    <message>
        <source>Unwell</source>
        <translation>身体不适</translation>
    </message>
    <message>
        <source>Wrong instructions were given</source>
        <translation>给出了错误的说明</translation>
    </message>
    <message>
        <source>Wrong or missing materials</source>
        <translation>材料错误或缺失</translation>
    </message>
    <message>
        <source>{group}: {reason}</source>
        <translation>{group}：{reason}</translation>
    </message>
</context>
<context>
    <name>proctor_words</name>
    <message>
        <source>Entries not sent: {n}</source>
        <translation>未发送的条目：{n}</translation>
    </message>
    <message>
        <source>Everything is saved on this computer</source>
        <translation>全部已保存在本机</translation>
    </message>
    <message>
        <source>Files not sent: {n}</source>
        <translation>未发送的文件：{n}</translation>
    </message>
    <message>
        <source>Locked; it is opened on the screen behind this panel</source>
        <translation>已锁定；在此面板后面的屏幕上解锁</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>不限时</translation>
    </message>
    <message>
        <source>Noted: {reason}.</source>
        <translation>已记录：{reason}。</translation>
    </message>
    <message>
        <source>On a break</source>
        <translation>休息中</translation>
    </message>
    <message>
        <source>Paused by a proctor</source>
        <translation>由监考员暂停</translation>
    </message>
    <message>
        <source>Paused by the candidate</source>
        <translation>由考生暂停</translation>
    </message>
    <message>
        <source>The accommodations were changed.</source>
        <translation>便利安排已更改。</translation>
    </message>
    <message>
        <source>The test goes on when you close the panel.</source>
        <translation>关闭面板后考试继续。</translation>
    </message>
    <message>
        <source>The test has ended.</source>
        <translation>考试已结束。</translation>
    </message>
    <message>
        <source>The test is paused.</source>
        <translation>考试已暂停。</translation>
    </message>
    <message>
        <source>This computer is not locked</source>
        <translation>本机未锁定</translation>
    </message>
    <message>
        <source>Tier A: the system is locked to the test</source>
        <translation>A 级：系统锁定在考试中</translation>
    </message>
    <message>
        <source>Tier B: the program holds the screen</source>
        <translation>B 级：程序占据屏幕</translation>
    </message>
    <message>
        <source>Tier C: what happens is seen, and not kept away</source>
        <translation>C 级：能发现情况，但不能阻止</translation>
    </message>
    <message>
        <source>Under way; it takes nothing while this panel is open</source>
        <translation>进行中；此面板打开时不接受任何输入</translation>
    </message>
    <message>
        <source>What you did is not on the disk yet. It is tried again and again.</source>
        <translation>您的操作尚未写入磁盘。正在反复重试。</translation>
    </message>
    <message>
        <source>full screen</source>
        <translation>全屏</translation>
    </message>
    <message>
        <source>other users&apos; sessions</source>
        <translation>其他用户的会话</translation>
    </message>
    <message>
        <source>other windows</source>
        <translation>其他窗口</translation>
    </message>
    <message>
        <source>pictures of the screen</source>
        <translation>屏幕截图</translation>
    </message>
    <message>
        <source>the clock is stopped</source>
        <translation>计时已停止</translation>
    </message>
    <message>
        <source>the keyboard</source>
        <translation>键盘</translation>
    </message>
    <message>
        <source>the program itself</source>
        <translation>程序本身</translation>
    </message>
    <message>
        <source>the screen stays on</source>
        <translation>屏幕保持开启</translation>
    </message>
    <message>
        <source>the system&apos;s bars and menus</source>
        <translation>系统的任务栏和菜单</translation>
    </message>
    <message>
        <source>the system&apos;s keys</source>
        <translation>系统按键</translation>
    </message>
    <message>
        <source>the system&apos;s own lock</source>
        <translation>系统自身的锁定</translation>
    </message>
    <message>
        <source>{n} flagged</source>
        <translation>{n} 题已标记</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>剩余{time}</translation>
    </message>
    <message>
        <source>{time} more were given</source>
        <translation>已增加{time}</translation>
    </message>
    <message>
        <source>{time} more were given.</source>
        <translation>已增加{time}。</translation>
    </message>
</context>
<context>
    <name>reach_reasons</name>
    <message>
        <source>Any program of this user can take pictures of the screen. Only the keys for it are held.</source>
        <translation>该用户的任何程序都能截取屏幕。只拦截用于截屏的按键。</translation>
    </message>
    <message>
        <source>By name, path or digest; a copy under another name by its digest alone. No program is ended.</source>
        <translation>按名称、路径或摘要识别；改了名的副本只能按摘要识别。不会结束任何程序。</translation>
    </message>
    <message>
        <source>By programs, ports, environment and the screen server. A camera or a cable shows none of these.</source>
        <translation>依据程序、端口、环境和显示服务器。摄像头或线缆不会显出这些迹象。</translation>
    </message>
    <message>
        <source>By what a virtual machine tells of itself. One that hides well tells nothing.</source>
        <translation>依据虚拟机自身透露的信息。隐藏得好的虚拟机什么也不透露。</translation>
    </message>
    <message>
        <source>Carrel runs from its source: there is nothing to compare it with.</source>
        <translation>Carrel 从源代码运行：没有可供比对的内容。</translation>
    </message>
    <message>
        <source>Ctrl+Alt+Del and Win+L belong to the system.</source>
        <translation>Ctrl+Alt+Del 和 Win+L 归系统所有。</translation>
    </message>
    <message>
        <source>Files are compared with what was installed. Whoever may write there may change both.</source>
        <translation>文件与安装时的内容比对。能在那里写入的人可以同时改动两者。</translation>
    </message>
    <message>
        <source>It is not known what draws the screens of this session.</source>
        <translation>不清楚是什么在绘制此会话的屏幕。</translation>
    </message>
    <message>
        <source>No program is told whether this is a session of Assigned Access: see {file}.</source>
        <translation>系统不告诉任何程序这是否为“分配的访问权限”会话：见 {file}。</translation>
    </message>
    <message>
        <source>No two clocks here tell that the computer slept.</source>
        <translation>这里没有两个时钟能说明电脑曾休眠。</translation>
    </message>
    <message>
        <source>Nothing here tells which session is in view.</source>
        <translation>这里无从得知正在显示的是哪个会话。</translation>
    </message>
    <message>
        <source>Nothing is known that does it in this kind of session ({names}).</source>
        <translation>在这类会话（{names}）中没有已知的办法。</translation>
    </message>
    <message>
        <source>Nothing is shown on a screen here.</source>
        <translation>这里没有在屏幕上显示任何内容。</translation>
    </message>
    <message>
        <source>Other programs and Force Quit are put away. Mission Control, Spotlight and the power button are not.</source>
        <translation>其他程序和“强制退出”已被屏蔽。调度中心、聚焦和电源按钮没有。</translation>
    </message>
    <message>
        <source>The kiosk draws on no screen of this computer.</source>
        <translation>展台没有在这台电脑的任何屏幕上绘制。</translation>
    </message>
    <message>
        <source>The kiosk is a window within another session.</source>
        <translation>展台只是另一个会话中的窗口。</translation>
    </message>
    <message>
        <source>The kiosk lets one switch to another console (option -s).</source>
        <translation>展台允许切换到另一个控制台（选项 -s）。</translation>
    </message>
    <message>
        <source>The kiosk was started in a way that is not known: {names}</source>
        <translation>展台以未知的方式启动：{names}</translation>
    </message>
    <message>
        <source>The screen server is itself a program of another session ({names}).</source>
        <translation>显示服务器本身是另一个会话的程序（{names}）。</translation>
    </message>
    <message>
        <source>The screen server lacks {names}.</source>
        <translation>显示服务器缺少 {names}。</translation>
    </message>
    <message>
        <source>The system does not tell; in a kiosk nothing else can be started.</source>
        <translation>系统不会告知；在展台中无法启动其他程序。</translation>
    </message>
    <message>
        <source>There is no screen here.</source>
        <translation>这里没有屏幕。</translation>
    </message>
    <message>
        <source>There is no screen server.</source>
        <translation>没有显示服务器。</translation>
    </message>
    <message>
        <source>They are told, and put behind the test.</source>
        <translation>会被报告，并置于考试之后。</translation>
    </message>
    <message>
        <source>This account may log in ({names}).</source>
        <translation>此账户可以登录（{names}）。</translation>
    </message>
    <message>
        <source>This is not Windows.</source>
        <translation>这不是 Windows。</translation>
    </message>
    <message>
        <source>This session is drawn by {names}, which is not made for a kiosk.</source>
        <translation>此会话由 {names} 绘制，它不是为展台而设计的。</translation>
    </message>
    <message>
        <source>This version does not count them.</source>
        <translation>此版本不统计它们。</translation>
    </message>
    <message>
        <source>This version does not look at it on this system.</source>
        <translation>此版本不在该系统上检查这一项。</translation>
    </message>
    <message>
        <source>This version of Windows lacks {names}.</source>
        <translation>此版本的 Windows 缺少 {names}。</translation>
    </message>
    <message>
        <source>macOS cannot be asked: {names}</source>
        <translation>无法查询 macOS：{names}</translation>
    </message>
    <message>
        <source>macOS tells it only to programs that have a permission.</source>
        <translation>macOS 只告诉有权限的程序。</translation>
    </message>
    <message>
        <source>{names} can be changed by others than the administrator.</source>
        <translation>管理员以外的人也能更改 {names}。</translation>
    </message>
</context>
<context>
    <name>roster_words</name>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Ended by its time</source>
        <translation>时间到已结束</translation>
    </message>
    <message>
        <source>Goes on at another computer</source>
        <translation>在另一台电脑继续</translation>
    </message>
    <message>
        <source>Keyboard alone</source>
        <translation>仅用键盘</translation>
    </message>
    <message>
        <source>Lines {percent}</source>
        <translation>行距 {percent}</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>已锁定</translation>
    </message>
    <message>
        <source>No accommodations</source>
        <translation>无特殊安排</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>未开始</translation>
    </message>
    <message>
        <source>Nothing has to be dragged</source>
        <translation>无需拖动</translation>
    </message>
    <message>
        <source>On a break</source>
        <translation>休息中</translation>
    </message>
    <message>
        <source>Passage above the questions</source>
        <translation>文章在题目上方</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>已提交</translation>
    </message>
    <message>
        <source>Text {percent}</source>
        <translation>文字 {percent}</translation>
    </message>
    <message>
        <source>Time {percent}</source>
        <translation>时间 {percent}</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>without {tool}</source>
        <translation>无{tool}</translation>
    </message>
    <message>
        <source>{time} more</source>
        <translation>增加{time}</translation>
    </message>
</context>
<context>
    <name>seat_sentences</name>
    <message>
        <source>Another computer has this test</source>
        <translation>此考试在另一台电脑上</translation>
    </message>
    <message>
        <source>Bring the newest file of the sitting here first.</source>
        <translation>请先把最新的场次文件导入此处。</translation>
    </message>
    <message>
        <source>Bring the sitting&apos;s file to this computer first.</source>
        <translation>请先把场次文件导入本机。</translation>
    </message>
    <message>
        <source>Bring the test&apos;s file here first.</source>
        <translation>请先把试题文件导入此处。</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>请选择另一个文件夹。</translation>
    </message>
    <message>
        <source>End that test or hand it over first; then take this one over.</source>
        <translation>请先结束或移交那场考试，再接手这一场。</translation>
    </message>
    <message>
        <source>Export the results here, and have them taken in first.</source>
        <translation>请先在此导出结果，并让对方接收。</translation>
    </message>
    <message>
        <source>Hand it over there.</source>
        <translation>请在那台电脑上移交。</translation>
    </message>
    <message>
        <source>It can be begun anew anywhere.</source>
        <translation>可以在任何地方重新开始。</translation>
    </message>
    <message>
        <source>It goes on where it is.</source>
        <translation>它在原处继续。</translation>
    </message>
    <message>
        <source>Its result can be exported.</source>
        <translation>可以导出其结果。</translation>
    </message>
    <message>
        <source>Its sitting is not on this computer</source>
        <translation>其场次不在本机上</translation>
    </message>
    <message>
        <source>Let the candidate sign in here.</source>
        <translation>请让考生在此登录。</translation>
    </message>
    <message>
        <source>Nothing is lost. Export the results of both, and tell the organiser.</source>
        <translation>没有丢失任何内容。请导出两台的结果并告知主办方。</translation>
    </message>
    <message>
        <source>Nothing of it was believed. Ask the organiser for a new file.</source>
        <translation>其中内容均未采信。请向组织者索取新文件。</translation>
    </message>
    <message>
        <source>Only sittings with unlock codes can be handed over.</source>
        <translation>只有带解锁码的场次才能移交。</translation>
    </message>
    <message>
        <source>Open it with its release code first.</source>
        <translation>请先用开启码打开。</translation>
    </message>
    <message>
        <source>Practice is not handed over</source>
        <translation>练习不能移交</translation>
    </message>
    <message>
        <source>Send them over the network, or ask the organiser for a new sitting file.</source>
        <translation>请通过网络发送，或向主办方索取新的场次文件。</translation>
    </message>
    <message>
        <source>Take the newest file.</source>
        <translation>请使用最新的文件。</translation>
    </message>
    <message>
        <source>The candidate has begun this test anew on this computer</source>
        <translation>考生已在此电脑上重新开始了这场考试</translation>
    </message>
    <message>
        <source>The computers contradict one another about this test</source>
        <translation>各电脑关于此考试的记录相互矛盾</translation>
    </message>
    <message>
        <source>The computers of this sitting share no key</source>
        <translation>此场次的电脑没有共享密钥</translation>
    </message>
    <message>
        <source>The file does not fit into this folder, or may not be written there</source>
        <translation>此文件夹空间不足，或不允许写入</translation>
    </message>
    <message>
        <source>The file says nothing of this computer</source>
        <translation>文件中没有关于此电脑的内容</translation>
    </message>
    <message>
        <source>The organisation did not write this for this computer</source>
        <translation>机构并未为此电脑写下这份文件</translation>
    </message>
    <message>
        <source>The sitting names no key to seal results to</source>
        <translation>该场次未指定用于密封结果的密钥</translation>
    </message>
    <message>
        <source>The test is still closed on this computer</source>
        <translation>考试在本机上尚未开启</translation>
    </message>
    <message>
        <source>The test itself is not on this computer</source>
        <translation>试题本身不在本机上</translation>
    </message>
    <message>
        <source>There is nothing to export</source>
        <translation>没有可导出的内容</translation>
    </message>
    <message>
        <source>This candidate is not on the roster of this computer</source>
        <translation>此考生不在本机的名单上</translation>
    </message>
    <message>
        <source>This computer handed the test over itself</source>
        <translation>此考试正是由本机移交的</translation>
    </message>
    <message>
        <source>This computer has this test already</source>
        <translation>本机已有此考试</translation>
    </message>
    <message>
        <source>This computer knows more of the test than the file</source>
        <translation>本机上的考试记录比文件更新</translation>
    </message>
    <message>
        <source>This test is not on this computer</source>
        <translation>此考试不在本机上</translation>
    </message>
    <message>
        <source>This test is over</source>
        <translation>此考试已结束</translation>
    </message>
    <message>
        <source>This test was not handed over</source>
        <translation>此考试没有移交</translation>
    </message>
    <message>
        <source>To go on here, take it back in the list below.</source>
        <translation>要在此继续，请在下方列表中收回。</translation>
    </message>
</context>
<context>
    <name>time_words</name>
    <message>
        <source>Answer it, then submit.</source>
        <translation>请先作答，再提交。</translation>
    </message>
    <message>
        <source>It asks for more than you have chosen.</source>
        <translation>此题要求的项数多于您所选的。</translation>
    </message>
    <message>
        <source>It may not be left out.</source>
        <translation>此题不能跳过。</translation>
    </message>
    <message>
        <source>It opens when you get there.</source>
        <translation>到达那里时会打开。</translation>
    </message>
    <message>
        <source>Its answers are kept. You are now at the next open question.</source>
        <translation>其中的答案已保留。您现在位于下一道开放的题目。</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>已锁定</translation>
    </message>
    <message>
        <source>Its time is over.</source>
        <translation>它的时间已到。</translation>
    </message>
    <message>
        <source>Locked: you have left it, and it does not open again.</source>
        <translation>已锁定：您已离开此处，它不会再打开。</translation>
    </message>
    <message>
        <source>Not yet open</source>
        <translation>尚未开放</translation>
    </message>
    <message>
        <source>Of that time {back} were given back.</source>
        <translation>其中{back}已补还。</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>已越过</translation>
    </message>
    <message>
        <source>Question {number} is not complete</source>
        <translation>第 {number} 题不完整</translation>
    </message>
    <message>
        <source>Question {number} needs an answer</source>
        <translation>第 {number} 题必须作答</translation>
    </message>
    <message>
        <source>That time counts as test time.</source>
        <translation>这段时间计入考试时间。</translation>
    </message>
    <message>
        <source>That time was given back.</source>
        <translation>这段时间已补还。</translation>
    </message>
    <message>
        <source>The test goes on</source>
        <translation>考试继续</translation>
    </message>
    <message>
        <source>The test was paused for {length}.</source>
        <translation>考试暂停了{length}。</translation>
    </message>
    <message>
        <source>The time for {place} is over</source>
        <translation>{place}的时间到</translation>
    </message>
    <message>
        <source>The time is over. What you answer now is kept and marked as late.</source>
        <translation>时间到。您现在作答的内容会保留，并记为迟交。</translation>
    </message>
    <message>
        <source>Time over</source>
        <translation>时间到</translation>
    </message>
    <message>
        <source>What you answered is kept.</source>
        <translation>您所答的内容已保留。</translation>
    </message>
    <message>
        <source>You can in {wait}.</source>
        <translation>{wait}后可以。</translation>
    </message>
    <message>
        <source>You cannot come back to it: answer it, then go on.</source>
        <translation>您不能再返回此题：请先作答，再继续。</translation>
    </message>
    <message>
        <source>You cannot go on yet</source>
        <translation>您还不能继续</translation>
    </message>
    <message>
        <source>You cannot submit yet</source>
        <translation>您还不能提交</translation>
    </message>
    <message>
        <source>You gave no answer.</source>
        <translation>您没有作答。</translation>
    </message>
    <message>
        <source>You have been given more time</source>
        <translation>您获得了加时</translation>
    </message>
    <message>
        <source>You have gone past it, and there is no way back.</source>
        <translation>您已越过此处，不能再返回。</translation>
    </message>
    <message>
        <source>You have {left} left for {place}, and {whole} for the whole test.</source>
        <translation>{place}剩余{left}，整场考试剩余{whole}。</translation>
    </message>
    <message>
        <source>You have {left} left for {place}.</source>
        <translation>{place}剩余{left}。</translation>
    </message>
    <message>
        <source>You have {left} left.</source>
        <translation>您还剩{left}。</translation>
    </message>
    <message>
        <source>Your break lasted {length}. The clock was stopped.</source>
        <translation>您休息了{length}。其间计时停止。</translation>
    </message>
    <message>
        <source>the whole test</source>
        <translation>整场考试</translation>
    </message>
    <message>
        <source>this part</source>
        <translation>此单元</translation>
    </message>
    <message>
        <source>this question</source>
        <translation>此题</translation>
    </message>
    <message>
        <source>this section</source>
        <translation>此部分</translation>
    </message>
    <message>
        <source>{length} more.</source>
        <translation>增加{length}。</translation>
    </message>
    <message>
        <source>{length} more: {reason}.</source>
        <translation>增加{length}：{reason}。</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>剩余{time}</translation>
    </message>
    <message>
        <source>{time} left for {place}</source>
        <translation>{place}剩余{time}</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>{before}, {after}</source>
        <translation>{before}，{after}</translation>
    </message>
    <message>
        <source>{minutes} {seconds}</source>
        <translation>{minutes} {seconds}</translation>
    </message>
    <message>
        <source>{number} points</source>
        <translation>{number} 分</translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation>{n} / {all}</translation>
    </message>
    <message>
        <source>{n} of {all}, {partly} more in part</source>
        <translation>{n} / {all}，另有 {partly} 题部分作答</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>“{words}”</translation>
    </message>
    <message numerus="yes">
        <source>%n answers</source>
        <translation>
            <numerusform>%n 个答案</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answers are here.</source>
        <translation>
            <numerusform>%n 个答案在此。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answers are still to be marked by a person.</source>
        <translation>
            <numerusform>%n 个答案仍待人工评分。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attempts</source>
        <translation>
            <numerusform>%n 次作答</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n breaks</source>
        <translation>
            <numerusform>%n 次休息</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n characters</source>
        <translation>
            <numerusform>%n 个字符</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines</source>
        <translation>
            <numerusform>%n 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more times</source>
        <translation>
            <numerusform>%n 次</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new alarms</source>
        <translation>
            <numerusform>%n 个新警报</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n practice tests are here.</source>
        <translation>
            <numerusform>这里有 %n 个练习考试。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n times</source>
        <translation>
            <numerusform>%n 次</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answers are not on the disk yet</source>
        <translation>
            <numerusform>%n 个答案尚未写入磁盘</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bytes</source>
        <translation>
            <numerusform>%n 字节</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n candidates</source>
        <translation>
            <numerusform>%n 名考生</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n 个文件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n places</source>
        <translation>
            <numerusform>%n 处</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n points</source>
        <translation>
            <numerusform>%n 分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questions</source>
        <translation>
            <numerusform>%n 道题</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n 秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n words</source>
        <translation>
            <numerusform>%n 个词</numerusform>
        </translation>
    </message>
</context>
</TS>
