<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi">
<context>
    <name />
    <message>
        <source>no score</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>AssociateWidget</name>
    <message>
        <source>Things to pair</source>
        <translation>Các mục cần ghép</translation>
    </message>
    <message>
        <source>Now choose its partner. Escape puts it back.</source>
        <translation>Bây giờ chọn mục ghép với nó. Escape đặt lại.</translation>
    </message>
    <message>
        <source>Press two that belong together.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the things</source>
        <translation>các mục</translation>
    </message>
</context>
<context>
    <name>AudioRecordingWidget</name>
    <message>
        <source>Recording.</source>
        <translation>Đang ghi âm.</translation>
    </message>
    <message>
        <source>Nothing is heard so far. Check the microphone.</source>
        <translation>Chưa nghe thấy gì. Hãy kiểm tra micrô.</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>Còn {time}</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Dừng</translation>
    </message>
    <message>
        <source>Play back</source>
        <translation>Nghe lại</translation>
    </message>
    <message>
        <source>At most {time}</source>
        <translation>Nhiều nhất {time}</translation>
    </message>
    <message>
        <source>Stop recording</source>
        <translation>Dừng ghi âm</translation>
    </message>
    <message>
        <source>Save again</source>
        <translation>Lưu lại lần nữa</translation>
    </message>
    <message>
        <source>Look for a microphone</source>
        <translation>Tìm micrô</translation>
    </message>
    <message>
        <source>Record again</source>
        <translation>Ghi âm lại</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Ghi âm</translation>
    </message>
    <message>
        <source>Recording. The earlier recording is kept until this one is saved.</source>
        <translation>Đang ghi âm. Bản trước được giữ cho đến khi bản này được lưu.</translation>
    </message>
    <message>
        <source>Recording. It is saved when you stop.</source>
        <translation>Đang ghi âm. Bản ghi được lưu khi bạn dừng.</translation>
    </message>
    <message>
        <source>Saving the recording</source>
        <translation>Đang lưu bản ghi âm</translation>
    </message>
    <message>
        <source>Sound cannot be recorded here.</source>
        <translation>Ở đây không ghi âm được.</translation>
    </message>
    <message>
        <source>Saved on this computer, {size}</source>
        <translation>Đã lưu trên máy này, {size}</translation>
    </message>
    <message>
        <source>Looking for a microphone.</source>
        <translation>Đang tìm micrô.</translation>
    </message>
    <message>
        <source>No microphone is found. Connect one, or tell the proctor.</source>
        <translation>Không tìm thấy micrô. Hãy nối một chiếc hoặc báo giám thị.</translation>
    </message>
    <message>
        <source>Nothing is recorded yet.</source>
        <translation>Chưa ghi âm gì.</translation>
    </message>
    <message>
        <source>Not saved. {why}</source>
        <translation>Chưa lưu. {why}</translation>
    </message>
    <message>
        <source>Another recording is going on. Stop it first.</source>
        <translation>Một bản ghi khác đang chạy. Hãy dừng nó trước.</translation>
    </message>
    <message>
        <source>The recording ended early. What was recorded until then is saved.</source>
        <translation>Ghi âm kết thúc sớm. Phần đã ghi đến lúc đó được lưu.</translation>
    </message>
    <message>
        <source>The recording cannot be read back. Tell the proctor.</source>
        <translation>Không đọc lại được bản ghi. Hãy báo giám thị.</translation>
    </message>
    <message>
        <source>The recording of this answer cannot be shown.</source>
        <translation>Không hiển thị được bản ghi của câu trả lời này.</translation>
    </message>
    <message>
        <source>{time}, {left} left</source>
        <translation>{time}, còn {left}</translation>
    </message>
</context>
<context>
    <name>Bank</name>
    <message>
        <source>It can also be dragged there.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Now choose where it goes. Escape puts it back.</source>
        <translation>Bây giờ chọn chỗ đặt. Escape đặt lại.</translation>
    </message>
    <message>
        <source>Now choose what goes there.</source>
        <translation>Bây giờ chọn mục đặt vào đó.</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Understood</source>
        <translation>Đã hiểu</translation>
    </message>
</context>
<context>
    <name>BreakPanel</name>
    <message>
        <source>Begin the break</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It lasts until you end it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It may last {length}; you can end it sooner.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Keep working</source>
        <translation>Làm tiếp</translation>
    </message>
    <message>
        <source>Take a break?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The clock stops and the questions are hidden.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>You have {breaks} left, this one included.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>CandidateRoom</name>
    <message>
        <source>Instructions</source>
        <translation>Hướng dẫn</translation>
    </message>
    <message>
        <source>Is this you?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>My attempts</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Opening</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Practice</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Review</source>
        <translation>Xem lại</translation>
    </message>
    <message>
        <source>Set up this computer</source>
        <translation>Thiết lập máy này</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Đăng nhập</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Submitted</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>System check</source>
        <translation>Kiểm tra hệ thống</translation>
    </message>
    <message>
        <source>Test</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Try it out</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>When this time is over, you are led on to the next open question.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Your answers are saved.</source>
        <translation>Các câu trả lời của bạn đã được lưu.</translation>
    </message>
    <message>
        <source>When the time is over, the test is submitted by itself.</source>
        <translation>Khi hết giờ, bài thi được nộp tự động.</translation>
    </message>
</context>
<context>
    <name>CheckPanel</name>
    <message>
        <source>1 point</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Check</source>
        <translation>Kiểm tra</translation>
    </message>
    <message>
        <source>Check question {number}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Checking…</source>
        <translation>Đang kiểm tra…</translation>
    </message>
    <message>
        <source>{number} points</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>CheckView</name>
    <message>
        <source>System check</source>
        <translation>Kiểm tra hệ thống</translation>
    </message>
    <message>
        <source>Release code</source>
        <translation>Mã mở đề</translation>
    </message>
    <message>
        <source>The proctor reads it out when the test may be opened.</source>
        <translation>Giám thị đọc mã khi được phép mở đề.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Mã</translation>
    </message>
    <message>
        <source>Open the test</source>
        <translation>Mở bài thi</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Kiểm tra lại</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Tiếp tục</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Đang mở…</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>Space picks it up.</source>
        <translation>Phím cách nhấc nó lên.</translation>
    </message>
    <message>
        <source>Picked up.</source>
        <translation>Đã nhấc.</translation>
    </message>
    <message>
        <source>Space picks it up, Delete takes it away.</source>
        <translation>Phím cách nhấc lên, Delete bỏ đi.</translation>
    </message>
    <message>
        <source>To be used up to {n} times.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Used.</source>
        <translation>Đã dùng.</translation>
    </message>
</context>
<context>
    <name>ChoiceGroup</name>
    <message>
        <source>Brought back</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Ruled out</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This is your answer. Choose another before ruling it out.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>ClozeWidget</name>
    <message>
        <source>Gap {n} of {all}</source>
        <translation>Chỗ trống {n} trên {all}</translation>
    </message>
    <message>
        <source>gap {n}</source>
        <translation>chỗ trống {n}</translation>
    </message>
    <message>
        <source>{name}, {unit}</source>
        <translation>{name}, {unit}</translation>
    </message>
    <message>
        <source>Gap {n}: {count}. The limit is {most}.</source>
        <translation>Chỗ trống {n}: {count}. Giới hạn là {most}.</translation>
    </message>
    <message>
        <source>No more than {most} in each gap.</source>
        <translation>Không quá {most} cho mỗi chỗ trống.</translation>
    </message>
    <message>
        <source>Gap {n}: no more than {most}.</source>
        <translation>Chỗ trống {n}: không quá {most}.</translation>
    </message>
</context>
<context>
    <name>CodeWidget</name>
    <message>
        <source>Tab indents. To leave with the keyboard, press Escape, then Tab.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Tab now leaves the code.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Your answer, code</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Your answer, code in {language}</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>ColumnScreen</name>
    <message>
        <source>Proctor</source>
        <translation>Giám thị</translation>
    </message>
</context>
<context>
    <name>Cover</name>
    <message>
        <source>Cover {choice}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Covered</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Uncover {choice}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>this answer</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>CrossPad</name>
    <message>
        <source>Cross-hair down</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Cross-hair to the left</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Cross-hair to the right</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Cross-hair up</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Move the cross-hair</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Remove point</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Set point</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Small steps</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>DisplayPanel</name>
    <message>
        <source>Above</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Back to what was set for me</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Beside</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Black on cream</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Black on light grey</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Black on pale blue</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Black on pale green</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Black on pale rose</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Black on white</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Black on yellow</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Blue on cream</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Cream on black</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Display</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Dyslexia-friendly</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Green on black</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Larger text</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Light grey on dark grey</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Line spacing</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Lines closer together</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Lines farther apart</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Passage and questions</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Sans</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Serif</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Smaller text</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Text size</source>
        <translation>Cỡ chữ</translation>
    </message>
    <message>
        <source>This computer has no dyslexia-friendly typeface. The plain one stands in for it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Typeface</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Usual</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Where the passage stands</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>White on black</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>White on blue</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Yellow on black</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Yellow on blue</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Divider</name>
    <message>
        <source>Divider between passage and questions</source>
        <translation>Vạch chia giữa bài đọc và câu hỏi</translation>
    </message>
    <message>
        <source>Left and right arrow keys move it, Space brings it to its next place</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>EssayToolbar</name>
    <message>
        <source>Looks of the text</source>
        <translation>Kiểu chữ</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Đậm</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Nghiêng</translation>
    </message>
    <message>
        <source>Underlined</source>
        <translation>Gạch chân</translation>
    </message>
    <message>
        <source>List with dots</source>
        <translation>Danh sách dấu chấm</translation>
    </message>
    <message>
        <source>Numbered list</source>
        <translation>Danh sách đánh số</translation>
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
        <translation>Câu trả lời của bạn</translation>
    </message>
    <message>
        <source>{told}, {over} over the limit</source>
        <translation>{told}, vượt giới hạn {over}</translation>
    </message>
    <message>
        <source>Write {least} to {most} words.</source>
        <translation>Viết từ {least} đến {most} từ.</translation>
    </message>
    <message>
        <source>Write at least {least} words.</source>
        <translation>Viết ít nhất {least} từ.</translation>
    </message>
    <message>
        <source>Write at most {most} words.</source>
        <translation>Viết nhiều nhất {most} từ.</translation>
    </message>
    <message>
        <source>{limits} Words cannot be counted in this script: characters are.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{told}, within the limit</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>FilePanel</name>
    <message>
        <source>Folders and files</source>
        <translation>Thư mục và tệp</translation>
    </message>
    <message>
        <source>Home</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Or type its path</source>
        <translation>Hoặc gõ đường dẫn</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Folder above</source>
        <translation>Thư mục trên</translation>
    </message>
</context>
<context>
    <name>FileRow</name>
    <message>
        <source>Replace</source>
        <translation>Thay</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Thử lại</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Bỏ</translation>
    </message>
    <message>
        <source>Replace {name}</source>
        <translation>Thay {name}</translation>
    </message>
    <message>
        <source>Try again to save {name}</source>
        <translation>Thử lưu lại {name}</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>Bỏ {name}</translation>
    </message>
    <message>
        <source>Saving, {percent} %</source>
        <translation>Đang lưu, {percent} %</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Đang lưu</translation>
    </message>
    <message>
        <source>Saved on this computer</source>
        <translation>Đã lưu trên máy này</translation>
    </message>
    <message>
        <source>Not saved. {why}</source>
        <translation>Chưa lưu. {why}</translation>
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
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>GapMatchWidget</name>
    <message>
        <source>Words to choose from</source>
        <translation>Các từ để chọn</translation>
    </message>
    <message>
        <source>Press a word, then its gap.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>gap {n} of {all}</source>
        <translation>chỗ trống {n} trên {all}</translation>
    </message>
    <message>
        <source>the words</source>
        <translation>các từ</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>trống</translation>
    </message>
</context>
<context>
    <name>GoToPanel</name>
    <message>
        <source>Go to a question</source>
        <translation>Đến một câu hỏi</translation>
    </message>
    <message>
        <source>Question number</source>
        <translation>Số câu hỏi</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Đến</translation>
    </message>
    <message>
        <source>1 to {last}</source>
        <translation>1 đến {last}</translation>
    </message>
    <message>
        <source>There is no question with this number.</source>
        <translation>Không có câu hỏi mang số này.</translation>
    </message>
    <message>
        <source>This question cannot be opened from here.</source>
        <translation>Không mở được câu hỏi này từ đây.</translation>
    </message>
</context>
<context>
    <name>GraphicGapMatchWidget</name>
    <message>
        <source>empty</source>
        <translation>trống</translation>
    </message>
    <message>
        <source>Space picks it up, Delete takes it away.</source>
        <translation>Phím cách nhấc lên, Delete bỏ đi.</translation>
    </message>
    <message>
        <source>Press a label, then its place on the picture.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Space chooses what goes here.</source>
        <translation>Phím cách chọn mục đặt ở đây.</translation>
    </message>
    <message>
        <source>{filled} of {count} places labelled</source>
        <translation>Đã gắn nhãn {filled} trên {count} chỗ</translation>
    </message>
</context>
<context>
    <name>Hand</name>
    <message>
        <source>{place} does not take this.</source>
        <translation>{place} không nhận mục này.</translation>
    </message>
    <message>
        <source>There is no room for more. Take something away first.</source>
        <translation>Không còn chỗ. Hãy bỏ bớt một mục trước.</translation>
    </message>
    <message>
        <source>{thing} picked up. Choose a place; Escape puts it back.</source>
        <translation>Đã nhấc {thing}. Chọn chỗ; Escape đặt lại.</translation>
    </message>
    <message>
        <source>{thing} taken away.</source>
        <translation>Đã bỏ {thing}.</translation>
    </message>
    <message>
        <source>{thing} put in {place}.</source>
        <translation>Đã đặt {thing} vào {place}.</translation>
    </message>
    <message>
        <source>{thing} put back.</source>
        <translation>Đã đặt lại {thing}.</translation>
    </message>
    <message>
        <source>{place}: now choose what goes there.</source>
        <translation>{place}: bây giờ chọn mục đặt vào đó.</translation>
    </message>
</context>
<context>
    <name>HeldPanel</name>
    <message>
        <source>Leaving waits for the disk</source>
        <translation>Việc rời đang chờ đĩa</translation>
    </message>
    <message>
        <source>Leave now</source>
        <translation>Rời ngay</translation>
    </message>
    <message>
        <source>Leave without {lost}</source>
        <translation>Rời, bỏ {lost}</translation>
    </message>
    <message>
        <source>The number has changed. Confirm it again.</source>
        <translation>Số đã thay đổi. Hãy xác nhận lại.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Đang kiểm tra…</translation>
    </message>
</context>
<context>
    <name>HistoryView</name>
    <message>
        <source>All you have finished on this computer.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Back to practice</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>My attempts</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Not passed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Passed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Points reached in the last {attempts}, oldest first.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Show older attempts</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>When you have finished a test, it stands here with its score and the time you worked.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{answers} to be marked</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>HotText</name>
    <message>
        <source>Picture</source>
        <translation>Hình</translation>
    </message>
</context>
<context>
    <name>HotspotWidget</name>
    <message>
        <source>Arrow keys move among the areas, Space picks.</source>
        <translation>Phím mũi tên đi giữa các vùng, phím cách chọn.</translation>
    </message>
    <message>
        <source>Pick one area: press it, or use the arrow keys and Space.</source>
        <translation>Chọn một vùng: nhấn vào nó, hoặc dùng phím mũi tên và phím cách.</translation>
    </message>
    <message>
        <source>Pick areas: press them, or use the arrow keys and Space.</source>
        <translation>Chọn các vùng: nhấn vào chúng, hoặc dùng phím mũi tên và phím cách.</translation>
    </message>
    <message>
        <source>1 area picked</source>
        <translation>Đã chọn 1 vùng</translation>
    </message>
    <message>
        <source>{count} of {most} picked</source>
        <translation>Đã chọn {count} trên {most}</translation>
    </message>
    <message>
        <source>{count} picked</source>
        <translation>Đã chọn {count}</translation>
    </message>
    <message>
        <source>{text}. Clear one before picking another.</source>
        <translation>{text}. Bỏ một vùng trước khi chọn vùng khác.</translation>
    </message>
</context>
<context>
    <name>HottextWidget</name>
    <message>
        <source>Pick one of {all} marked places.</source>
        <translation>Chọn một trong {all} chỗ được đánh dấu.</translation>
    </message>
    <message>
        <source>{count} of {all} marked places picked.</source>
        <translation>Đã chọn {count} trên {all} chỗ được đánh dấu.</translation>
    </message>
    <message>
        <source>{count} of {most} picked.</source>
        <translation>Đã chọn {count} trên {most}.</translation>
    </message>
    <message>
        <source>{told} Put one back before picking another.</source>
        <translation>{told} Bỏ một chỗ trước khi chọn chỗ khác.</translation>
    </message>
    <message>
        <source>{told} Pick at least {more}.</source>
        <translation>{told} Chọn ít nhất {more}.</translation>
    </message>
    <message>
        <source>Place {n} of {all}. {note}</source>
        <translation>Chỗ {n} trên {all}. {note}</translation>
    </message>
</context>
<context>
    <name>IdentityView</name>
    <message>
        <source>Candidate number</source>
        <translation>Số báo danh</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>If it is not, go back and tell the proctor. Nothing has been started.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Is this you?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Sitting</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This is me</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This is not me</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>InsertRow</name>
    <message>
        <source>Put the result into the answer</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Types it where you were typing last.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{number} was put into the answer</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>InstructionsView</name>
    <message>
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
    <message>
        <source>Start the test</source>
        <translation>Bắt đầu thi</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Đang bắt đầu…</translation>
    </message>
    <message>
        <source>Candidate {n}</source>
        <translation>Thí sinh {n}</translation>
    </message>
    <message>
        <source>Agree to the statement to start.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Check below a question shows how your answer comes out.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Desk {desk}</source>
        <translation>Bàn {desk}</translation>
    </message>
    <message>
        <source>For switches, or without arrow keys: Tab stops at every answer, Space or Enter presses.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Go on with the test</source>
        <translation>Làm tiếp bài thi</translation>
    </message>
    <message>
        <source>I have read the statement, and I agree to it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Statement</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Tab stops everywhere</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The clock has been kept for you.</source>
        <translation>Thời gian đã được giữ cho bạn.</translation>
    </message>
    <message>
        <source>The clock starts when you press Start.</source>
        <translation>Đồng hồ chạy khi bạn nhấn Bắt đầu.</translation>
    </message>
    <message>
        <source>This is practice: it counts for nothing, and you can leave and go on later.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Try it out</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>highlight selected words or write a note on them, where that is allowed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>larger text, smaller text, the size set for you</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>list the notes on this page</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>put a caret into the text; Shift with arrows selects words</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>questions</source>
        <translation>câu hỏi</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Không giới hạn</translation>
    </message>
    <message>
        <source>rule an option out or bring it back, where that is allowed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>time</source>
        <translation>thời gian</translation>
    </message>
    <message>
        <source>your time, with {n}% extra</source>
        <translation>thời gian của bạn, thêm {n}%</translation>
    </message>
    <message>
        <source>your time</source>
        <translation>thời gian của bạn</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>Hướng dẫn</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Nên biết</translation>
    </message>
    <message>
        <source>Every answer is saved on this computer as you give it. A tick at the top shows it.</source>
        <translation>Mỗi câu trả lời được lưu trên máy này ngay khi bạn chọn. Dấu tích ở trên cho biết điều đó.</translation>
    </message>
    <message>
        <source>A lost network or a power cut does not lose your answers.</source>
        <translation>Mất mạng hay mất điện không làm mất câu trả lời của bạn.</translation>
    </message>
    <message>
        <source>The screen stays locked until you submit. Leaving it is recorded.</source>
        <translation>Màn hình bị khóa cho đến khi bạn nộp bài. Việc rời màn hình được ghi lại.</translation>
    </message>
    <message>
        <source>You can look over all answers before you submit. After that they cannot change.</source>
        <translation>Bạn có thể xem lại mọi câu trả lời trước khi nộp. Sau đó không thay đổi được nữa.</translation>
    </message>
    <message>
        <source>When the time is over, the test is submitted with the answers given so far.</source>
        <translation>Khi hết giờ, bài thi được nộp với các câu trả lời đã có.</translation>
    </message>
    <message>
        <source>The test by keyboard</source>
        <translation>Làm bài bằng bàn phím</translation>
    </message>
    <message>
        <source>next and previous question</source>
        <translation>câu hỏi sau và trước</translation>
    </message>
    <message>
        <source>choose an answer; the same key again clears it</source>
        <translation>chọn câu trả lời; nhấn lại phím đó để xóa</translation>
    </message>
    <message>
        <source>go to a question by its number</source>
        <translation>đến một câu hỏi theo số</translation>
    </message>
    <message>
        <source>flag a question for a second look</source>
        <translation>đánh dấu câu hỏi để xem lại</translation>
    </message>
    <message>
        <source>review all answers</source>
        <translation>xem lại mọi câu trả lời</translation>
    </message>
    <message>
        <source>move between passage, questions and question numbers</source>
        <translation>đi giữa bài đọc, câu hỏi và số câu hỏi</translation>
    </message>
</context>
<context>
    <name>ItemView</name>
    <message>
        <source>Flag</source>
        <translation>Đánh dấu</translation>
    </message>
    <message>
        <source>Question {number}</source>
        <translation>Câu hỏi {number}</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Thông tin</translation>
    </message>
    <message>
        <source>Flagged</source>
        <translation>Đã đánh dấu</translation>
    </message>
    <message>
        <source>Marks the question for a second look</source>
        <translation>Đánh dấu câu hỏi để xem lại lần nữa</translation>
    </message>
</context>
<context>
    <name>Keypad</name>
    <message>
        <source>Keys</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>LabelBoard</name>
    <message>
        <source>Labels to choose from</source>
        <translation>Các nhãn để chọn</translation>
    </message>
    <message>
        <source>the labels</source>
        <translation>các nhãn</translation>
    </message>
</context>
<context>
    <name>LabelList</name>
    <message>
        <source>Press a label, then its place.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>You can still answer: put the labels beside the names of its areas.</source>
        <translation>Bạn vẫn trả lời được: đặt nhãn cạnh tên các vùng.</translation>
    </message>
    <message>
        <source>Put a label here</source>
        <translation>Đặt nhãn ở đây</translation>
    </message>
</context>
<context>
    <name>LinePanel</name>
    <message>
        <source>Calculation</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Enter calculates; arrow up brings back the line before.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>MagnifierPanel</name>
    <message>
        <source>Move the lens</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Stronger</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Weaker</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>MarkBar</name>
    <message>
        <source>Mark the selected words</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Remove</source>
        <translation>Bỏ</translation>
    </message>
    <message>
        <source>Takes highlights and whole notes off the selected words (Delete)</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Marks</name>
    <message>
        <source>Highlight</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Highlight with a dashed line</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Highlight with a wavy line</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Note {number} on “{words}”: {note}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Note: {note}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{kind} begins</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{kind} ends</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{kind}: “{words}”</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>MatchingWidget</name>
    <message>
        <source>Answers to choose from</source>
        <translation>Các câu trả lời để chọn</translation>
    </message>
    <message>
        <source>Press an answer, then its place.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the answers</source>
        <translation>các câu trả lời</translation>
    </message>
    <message>
        <source>Put an answer here</source>
        <translation>Đặt câu trả lời ở đây</translation>
    </message>
</context>
<context>
    <name>MatrixWidget</name>
    <message>
        <source>This row takes no more than {n}. Clear one first.</source>
        <translation>Hàng này không nhận quá {n}. Hãy bỏ một mục trước.</translation>
    </message>
    <message>
        <source>“{column}” is taken as often as it may be. Clear it in another row first.</source>
        <translation>“{column}” đã được dùng đủ số lần. Hãy bỏ nó ở hàng khác trước.</translation>
    </message>
</context>
<context>
    <name>MultipleChoiceWidget</name>
    <message>
        <source>{count} of {most} chosen</source>
        <translation>Đã chọn {count} trên {most}</translation>
    </message>
    <message>
        <source>{chosen}. Clear one before choosing another.</source>
        <translation>{chosen}. Bỏ một mục trước khi chọn mục khác.</translation>
    </message>
    <message>
        <source>{count} chosen</source>
        <translation>Đã chọn {count}</translation>
    </message>
</context>
<context>
    <name>NavSquare</name>
    <message>
        <source>Question {number}</source>
        <translation>Câu hỏi {number}</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Thông tin</translation>
    </message>
    <message>
        <source>answered</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>flagged</source>
        <translation>đã đánh dấu</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>chưa trả lời</translation>
    </message>
    <message>
        <source>not visited</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>read</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>current</source>
        <translation>hiện tại</translation>
    </message>
    <message>
        <source>cannot be opened from here</source>
        <translation>không mở được từ đây</translation>
    </message>
</context>
<context>
    <name>NavigatorStrip</name>
    <message>
        <source>Questions</source>
        <translation>Các câu hỏi</translation>
    </message>
</context>
<context>
    <name>NoteCard</name>
    <message>
        <source>All notes</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The note is full.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Write a note</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>NoteSign</name>
    <message>
        <source>Note {number}: {note}</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>NotepadPanel</name>
    <message>
        <source>Room for {left} characters more.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The notepad is full: {most} characters.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>NotesPanel</name>
    <message>
        <source>Close</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Notes on this page</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>There are no notes yet. Select words in a text, then choose Note or press Ctrl+M.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>NumericWidget</name>
    <message>
        <source>Your answer</source>
        <translation>Câu trả lời của bạn</translation>
    </message>
    <message>
        <source>{name}, {unit}</source>
        <translation>{name}, {unit}</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>This does not read as a number. It is kept as you typed it.</source>
        <translation>Không đọc được thành số. Vẫn được giữ như bạn đã gõ.</translation>
    </message>
</context>
<context>
    <name>OpeningView</name>
    <message>
        <source>Opening…</source>
        <translation>Đang mở…</translation>
    </message>
</context>
<context>
    <name>OptionCard</name>
    <message>
        <source>Ruled out</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>OrderRow</name>
    <message>
        <source>Move {thing} up</source>
        <translation>Chuyển {thing} lên</translation>
    </message>
    <message>
        <source>Move {thing} down</source>
        <translation>Chuyển {thing} xuống</translation>
    </message>
    <message>
        <source>Take {thing} out of the order</source>
        <translation>Bỏ {thing} khỏi thứ tự</translation>
    </message>
    <message>
        <source>Put {thing} next</source>
        <translation>Đặt {thing} tiếp theo</translation>
    </message>
</context>
<context>
    <name>OrderWidget</name>
    <message>
        <source>To place</source>
        <translation>Cần xếp</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>Theo thứ tự</translation>
    </message>
    <message>
        <source>Put the next one here</source>
        <translation>Đặt mục tiếp theo ở đây</translation>
    </message>
    <message>
        <source>place {n}</source>
        <translation>chỗ {n}</translation>
    </message>
    <message>
        <source>{thing}: place {n} of {count}.</source>
        <translation>{thing}: chỗ {n} trên {count}.</translation>
    </message>
    <message>
        <source>Clear answer</source>
        <translation>Xóa câu trả lời</translation>
    </message>
    <message>
        <source>Keep this order</source>
        <translation>Giữ thứ tự này</translation>
    </message>
    <message>
        <source>{n} of {most} in order</source>
        <translation>{n} trên {most} theo thứ tự</translation>
    </message>
    <message>
        <source>This order is your answer.</source>
        <translation>Thứ tự này là câu trả lời của bạn.</translation>
    </message>
    <message>
        <source>Your answer ends with place {n} so far.</source>
        <translation>Câu trả lời của bạn hiện đến chỗ {n}.</translation>
    </message>
    <message>
        <source>Not answered yet. Move something, or keep this order.</source>
        <translation>Chưa trả lời. Hãy chuyển một mục, hoặc giữ thứ tự này.</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>Not right</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Partly right</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Right</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Right answer</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>You can change your answer and check it again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>You can change your answer and check it {left}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{score} of {maximum}</source>
        <translation>{score} trên {maximum}</translation>
    </message>
</context>
<context>
    <name>PageMarks</name>
    <message>
        <source>Caret on. Shift and arrows select.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Highlight removed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Marks removed</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>PageNotes</name>
    <message>
        <source>New note</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Note deleted</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Note {number}</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>Information</source>
        <translation>Thông tin</translation>
    </message>
    <message>
        <source>Question {number}</source>
        <translation>Câu hỏi {number}</translation>
    </message>
    <message>
        <source>Questions {first}–{last}</source>
        <translation>Câu hỏi {first}–{last}</translation>
    </message>
</context>
<context>
    <name>PairBoard</name>
    <message>
        <source>{thing} is used already.</source>
        <translation>{thing} đã được dùng.</translation>
    </message>
</context>
<context>
    <name>PairRow</name>
    <message>
        <source>{first} with {second}</source>
        <translation>{first} với {second}</translation>
    </message>
    <message>
        <source>Delete takes the pair apart.</source>
        <translation>Delete tách cặp này.</translation>
    </message>
    <message>
        <source>Take apart {first} and {second}</source>
        <translation>Tách {first} và {second}</translation>
    </message>
</context>
<context>
    <name>PairRows</name>
    <message>
        <source>Pairs: {n} of {most}</source>
        <translation>Cặp: {n} trên {most}</translation>
    </message>
    <message>
        <source>Pairs: {n}</source>
        <translation>Cặp: {n}</translation>
    </message>
</context>
<context>
    <name>PaneSwitch</name>
    <message>
        <source>Passage</source>
        <translation>Bài đọc</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Các câu hỏi</translation>
    </message>
    <message>
        <source>What is in view</source>
        <translation>Phần đang xem</translation>
    </message>
</context>
<context>
    <name>PauseNote</name>
    <message>
        <source>After this one you have {breaks} left.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Break</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>End the break</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Go on</source>
        <translation>Tiếp tục</translation>
    </message>
    <message>
        <source>The break ends in one minute.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The clock is stopped, and the questions are hidden.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The test is paused</source>
        <translation>Bài thi đang tạm dừng</translation>
    </message>
    <message>
        <source>This is your last break.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Your answers are kept. The questions come back when the test goes on.</source>
        <translation>Câu trả lời được giữ. Câu hỏi trở lại khi bài thi tiếp tục.</translation>
    </message>
    <message>
        <source>left of {length}. The break then ends by itself.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{time} of the break left</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Photo</name>
    <message>
        <source>Photo of the candidate</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>PictureBoard</name>
    <message>
        <source>Enlarge</source>
        <translation>Phóng to</translation>
    </message>
    <message>
        <source>Enlarge the picture</source>
        <translation>Phóng to hình</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Thu nhỏ</translation>
    </message>
</context>
<context>
    <name>PictureCanvas</name>
    <message>
        <source>Picture: {alt}</source>
        <translation>Hình: {alt}</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Hình</translation>
    </message>
</context>
<context>
    <name>PinEntry</name>
    <message>
        <source>Proctor PIN</source>
        <translation>Mã PIN giám thị</translation>
    </message>
    <message>
        <source>This PIN is not right.</source>
        <translation>Mã PIN này không đúng.</translation>
    </message>
    <message>
        <source>Try again in {time}.</source>
        <translation>Thử lại sau {time}.</translation>
    </message>
</context>
<context>
    <name>PinPanel</name>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Đang kiểm tra…</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Tiếp tục</translation>
    </message>
</context>
<context>
    <name>PocketPanel</name>
    <message>
        <source>Type digits and signs; Enter calculates.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>PopupList</name>
    <message>
        <source>Empty</source>
        <translation>Trống</translation>
    </message>
</context>
<context>
    <name>PracticeView</name>
    <message>
        <source>Any test, by lot. New ones come first.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>At random</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choose for me</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choosing…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Done {times}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Enter the code</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Go on</source>
        <translation>Tiếp tục</translation>
    </message>
    <message>
        <source>How a test is chosen</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>How a test is chosen for you</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>In turn</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Least used</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Looking for tests…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>My attempts</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No practice tests yet</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Not done yet</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Practice</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Sign out</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Tests</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The test that was used least on this computer. New ones come first.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The test that was used longest ago. New ones come first.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>They appear here as soon as your organisation sends them to this computer, or somebody brings them as a file.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>best {score} of {maximum}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{name}: nothing here counts, and you can leave a test and go on later.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>PreviewView</name>
    <message>
        <source>Carrel preview</source>
        <translation>Xem trước Carrel</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Trang</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Kiểm tra</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Sáng hoặc tối</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Cỡ chữ</translation>
    </message>
    <message>
        <source>Mistakes</source>
        <translation>Lỗi</translation>
    </message>
    <message>
        <source>a person marks</source>
        <translation>người chấm</translation>
    </message>
</context>
<context>
    <name>ProctorPanel</name>
    <message>
        <source>Leave the test</source>
        <translation>Rời bài thi</translation>
    </message>
    <message>
        <source>Stay in the test</source>
        <translation>Ở lại bài thi</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Rời</translation>
    </message>
    <message>
        <source>Only a proctor can do this. The answers are kept, and the test can go on later.</source>
        <translation>Chỉ giám thị mới làm được. Các câu trả lời được giữ, và bài thi có thể tiếp tục sau.</translation>
    </message>
    <message>
        <source>No proctor PIN is set. The answers are kept, and the test can go on later.</source>
        <translation>Chưa đặt mã PIN giám thị. Các câu trả lời được giữ, và bài thi có thể tiếp tục sau.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Đang kiểm tra…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Đang lưu…</translation>
    </message>
    <message>
        <source>Your answers are kept. You can go on with this test later.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>ProgressPlot</name>
    <message>
        <source>Progress over {count} attempts: {first} on {first_day}, {last} on {last_day}, the best {best}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Progress: nothing to show yet</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <source>Passage</source>
        <translation>Bài đọc</translation>
    </message>
</context>
<context>
    <name>Readout</name>
    <message>
        <source>Result: {number}</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>ReceiptDocument</name>
    <message>
        <source>Answered</source>
        <translation>Đã trả lời</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Candidate number</source>
        <translation>Số báo danh</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Kết thúc</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>How it ended</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Receipt</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Receipt code</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Receipt {code}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Sitting</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Test</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The code and the fingerprint are made of all answers, the test and the time of its end. They prove that the answers on record are the ones that were given.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>desk {desk}</source>
        <translation>bàn {desk}</translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation>{n} trên {all}</translation>
    </message>
</context>
<context>
    <name>ResultDetails</name>
    <message>
        <source>Chart</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Information</source>
        <translation>Thông tin</translation>
    </message>
    <message>
        <source>Of</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Pauses are left out.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Points</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Points by section</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Question by question</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Question {n}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Questions</source>
        <translation>Các câu hỏi</translation>
    </message>
    <message>
        <source>Section</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Sections</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Time spent</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Time spent by question</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Time spent by section</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>To be marked</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>not answered</source>
        <translation>chưa trả lời</translation>
    </message>
    <message>
        <source>to be marked, of {maximum}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{n} to be marked</source>
        <translation>{n} chờ chấm</translation>
    </message>
    <message>
        <source>{score} of {maximum}</source>
        <translation>{score} trên {maximum}</translation>
    </message>
</context>
<context>
    <name>ResultView</name>
    <message>
        <source>Finish</source>
        <translation>Kết thúc</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Grade and pass can change with it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Grade so far</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No grade reached</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Not passed so far.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Not passed.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Passed.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The pass mark is {points} points.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Your result</source>
        <translation>Kết quả của bạn</translation>
    </message>
    <message>
        <source>{answers} The score can rise.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>There is no result yet. It appears here when it comes.</source>
        <translation>Chưa có kết quả. Kết quả hiện ở đây khi có.</translation>
    </message>
    <message>
        <source>Your result so far</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>of {maximum} points</source>
        <translation>trên {maximum} điểm</translation>
    </message>
</context>
<context>
    <name>ReviewRow</name>
    <message>
        <source>Information</source>
        <translation>Thông tin</translation>
    </message>
    <message>
        <source>, flagged</source>
        <translation>, đã đánh dấu</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Đã đọc</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>Chưa đọc</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Đã trả lời</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Chưa trả lời</translation>
    </message>
</context>
<context>
    <name>ReviewSection</name>
    <message>
        <source>Questions</source>
        <translation>Các câu hỏi</translation>
    </message>
    <message>
        <source>{done} of {all} answered</source>
        <translation>Đã trả lời {done} trên {all}</translation>
    </message>
</context>
<context>
    <name>ReviewView</name>
    <message>
        <source>All</source>
        <translation>Tất cả</translation>
    </message>
    <message>
        <source>Which questions are shown</source>
        <translation>Hiện những câu hỏi nào</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Lưới</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Danh sách</translation>
    </message>
    <message>
        <source>How questions are shown</source>
        <translation>Cách hiện câu hỏi</translation>
    </message>
    <message>
        <source>Answered {n}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Back to the test</source>
        <translation>Về bài thi</translation>
    </message>
    <message>
        <source>Go to next unanswered</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No question is answered yet.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Submit</source>
        <translation>Nộp bài</translation>
    </message>
    <message>
        <source>Review your answers</source>
        <translation>Xem lại câu trả lời</translation>
    </message>
    <message>
        <source>{answered} of {all} answered.</source>
        <translation>Đã trả lời {answered} trên {all}.</translation>
    </message>
    <message>
        <source>Press a question to go back to it.</source>
        <translation>Nhấn một câu hỏi để quay lại câu đó.</translation>
    </message>
    <message>
        <source>All {n}</source>
        <translation>Tất cả {n}</translation>
    </message>
    <message>
        <source>Unanswered {n}</source>
        <translation>Chưa trả lời {n}</translation>
    </message>
    <message>
        <source>Flagged {n}</source>
        <translation>Đã đánh dấu {n}</translation>
    </message>
    <message>
        <source>Every question is answered.</source>
        <translation>Mọi câu hỏi đã được trả lời.</translation>
    </message>
    <message>
        <source>No question is flagged.</source>
        <translation>Không có câu hỏi nào được đánh dấu.</translation>
    </message>
</context>
<context>
    <name>RichText</name>
    <message>
        <source>Picture missing</source>
        <translation>Thiếu hình</translation>
    </message>
</context>
<context>
    <name>RuleOutButton</name>
    <message>
        <source>Bring back: {option}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Rule out: {option}</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>SectionChip</name>
    <message>
        <source>{done} of {all}</source>
        <translation>{done} trên {all}</translation>
    </message>
    <message>
        <source>{title}, {count} answered</source>
        <translation>{title}, đã trả lời {count}</translation>
    </message>
</context>
<context>
    <name>SelectButton</name>
    <message>
        <source>Choose</source>
        <translation>Chọn</translation>
    </message>
    <message>
        <source>nothing chosen</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>SelectPointWidget</name>
    <message>
        <source>1 point set</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Arrow keys move a cross-hair, with Shift in larger steps. Space sets a point.</source>
        <translation>Phím mũi tên di chuyển dấu thập, giữ Shift để đi bước lớn hơn. Phím cách đặt điểm.</translation>
    </message>
    <message>
        <source>Click on the picture, or move the cross-hair by arrow keys and press Space.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Move by buttons</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Point removed.</source>
        <translation>Đã bỏ điểm.</translation>
    </message>
    <message>
        <source>Point set. Drag it, or use the arrow keys. Delete removes it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Point {number} of {count}, {where}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Point, {where}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{count} of {most} points set</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{count} of {most} points set. Remove one before setting another.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{count} points set</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{x} % from the left, {y} % from the top</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Arrow keys move it, Delete removes it.</source>
        <translation>Phím mũi tên di chuyển nó, Delete bỏ nó.</translation>
    </message>
</context>
<context>
    <name>SheetPanel</name>
    <message>
        <source>Find</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Find in this sheet</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Not found</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The next place</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The place before</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{at} of {count}</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>ShortTextWidget</name>
    <message>
        <source>Your answer</source>
        <translation>Câu trả lời của bạn</translation>
    </message>
    <message>
        <source>{count}. The limit is {most}.</source>
        <translation>{count}. Giới hạn là {most}.</translation>
    </message>
    <message>
        <source>No more than {most}.</source>
        <translation>Không quá {most}.</translation>
    </message>
</context>
<context>
    <name>SignInView</name>
    <message>
        <source>Sign in</source>
        <translation>Đăng nhập</translation>
    </message>
    <message>
        <source>Candidate number</source>
        <translation>Số báo danh</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mật khẩu</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Trên máy này</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Set up this computer</source>
        <translation>Thiết lập máy này</translation>
    </message>
    <message>
        <source>Sign in to practise</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Đang đăng nhập…</translation>
    </message>
    <message>
        <source>Wait {seconds} s</source>
        <translation>Chờ {seconds} giây</translation>
    </message>
    <message>
        <source>{tests} Practice counts for nothing.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>SittingList</name>
    <message>
        <source>Practice</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Test is here</source>
        <translation>Đề thi đã có</translation>
    </message>
    <message>
        <source>Test not here yet</source>
        <translation>Đề thi chưa có</translation>
    </message>
</context>
<context>
    <name>SliderWidget</name>
    <message>
        <source>Your answer as a number</source>
        <translation>Câu trả lời bằng số</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Xóa</translation>
    </message>
    <message>
        <source>Clear the answer</source>
        <translation>Xóa câu trả lời</translation>
    </message>
    <message>
        <source>One step less</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>One step more</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The answer kept is {value}. It is not on this scale.</source>
        <translation>Câu trả lời được giữ là {value}. Nó không nằm trên thang này.</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} đến {high}</translation>
    </message>
    <message>
        <source>Not on the scale: {bounds} in steps of {step}.</source>
        <translation>Không nằm trên thang: {bounds}, bước {step}.</translation>
    </message>
    <message>
        <source>Not answered. Click the scale, press an arrow key or type a number.</source>
        <translation>Chưa trả lời. Nhấp vào thang, nhấn phím mũi tên hoặc gõ một số.</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>chưa trả lời</translation>
    </message>
    <message>
        <source>Scale, {now}</source>
        <translation>Thang, {now}</translation>
    </message>
    <message>
        <source>From {bounds}. Delete clears.</source>
        <translation>Từ {bounds}. Delete xóa.</translation>
    </message>
</context>
<context>
    <name>Slot</name>
    <message>
        <source>empty</source>
        <translation>trống</translation>
    </message>
    <message>
        <source>Space picks it up, Delete takes it away.</source>
        <translation>Phím cách nhấc lên, Delete bỏ đi.</translation>
    </message>
    <message>
        <source>Space chooses what goes here.</source>
        <translation>Phím cách chọn mục đặt ở đây.</translation>
    </message>
    <message>
        <source>Take away {thing}</source>
        <translation>Bỏ {thing}</translation>
    </message>
</context>
<context>
    <name>SpellingNote</name>
    <message>
        <source>, </source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Not in the dictionary, {language}: {words}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Spelling is not checked: there is no dictionary for {language} on this computer.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Words that are not in the dictionary, {language}, are underlined.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{words} and {count} more</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>{percent} %</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>StoppedView</name>
    <message>
        <source>This computer has stopped</source>
        <translation>Máy này đã dừng</translation>
    </message>
    <message>
        <source>Every answer with a tick is kept on it.</source>
        <translation>Mọi câu trả lời có dấu tích được giữ trên máy.</translation>
    </message>
    <message>
        <source>Please call the proctor.</source>
        <translation>Hãy gọi giám thị.</translation>
    </message>
</context>
<context>
    <name>SubmitPanel</name>
    <message>
        <source>Submit the test?</source>
        <translation>Nộp bài thi?</translation>
    </message>
    <message>
        <source>After submitting, answers cannot change.</source>
        <translation>Sau khi nộp, câu trả lời không thay đổi được.</translation>
    </message>
    <message>
        <source>Keep working</source>
        <translation>Làm tiếp</translation>
    </message>
    <message>
        <source>Submit now</source>
        <translation>Nộp ngay</translation>
    </message>
    <message>
        <source>{answered} of {all} answered.</source>
        <translation>Đã trả lời {answered} trên {all}.</translation>
    </message>
    <message>
        <source>Not answered: {numbers}</source>
        <translation>Chưa trả lời: {numbers}</translation>
    </message>
    <message>
        <source>All {all} answered.</source>
        <translation>Đã trả lời tất cả {all}.</translation>
    </message>
    <message>
        <source>Flagged: {numbers}</source>
        <translation>Đã đánh dấu: {numbers}</translation>
    </message>
</context>
<context>
    <name>SubmittedView</name>
    <message>
        <source>The result is not here yet. It can be shown when it comes.</source>
        <translation>Kết quả chưa có ở đây. Có thể xem khi kết quả đến.</translation>
    </message>
    <message>
        <source>Show the result</source>
        <translation>Xem kết quả</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Kết thúc</translation>
    </message>
    <message>
        <source>Your receipt code</source>
        <translation>Mã biên nhận của bạn</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Kết thúc</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Đã trả lời</translation>
    </message>
    <message>
        <source>Copy it down, photograph the square, or save the receipt. It proves that this computer holds your answers.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Dấu vân</translation>
    </message>
    <message>
        <source>It is saved as a PDF file into the folder that is shown.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It is sent by itself as soon as possible.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>QR code of the receipt; it says what the code and the fingerprint say</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Receipt code {code}</source>
        <translation>Mã biên nhận {code}</translation>
    </message>
    <message>
        <source>Save here</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Save the receipt</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Save the receipt…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Saving…</source>
        <translation>Đang lưu…</translation>
    </message>
    <message>
        <source>While the screen is locked, only a proctor can save files.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation>{n} trên {all}</translation>
    </message>
</context>
<context>
    <name>SuggestButton</name>
    <message>
        <source>No suggestions</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Put the cursor into a word that is underlined</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Suggestions</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Suggestions for {word}</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Tape</name>
    <message>
        <source>Enter takes the result of a line.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Last calculations</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>TestFooter</name>
    <message>
        <source>Review</source>
        <translation>Xem lại</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Tiếp</translation>
    </message>
    <message>
        <source>Next unanswered</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>TestHeader</name>
    <message>
        <source>Pause</source>
        <translation>Tạm dừng</translation>
    </message>
    <message>
        <source>Proctor</source>
        <translation>Giám thị</translation>
    </message>
    <message>
        <source>Candidate {n}</source>
        <translation>Thí sinh {n}</translation>
    </message>
    <message>
        <source>Break</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Leave</source>
        <translation>Rời</translation>
    </message>
    <message>
        <source>Shows what may be used here: Alt+T</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Stops the clock and hides the questions for a while</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Tools</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>desk {desk}</source>
        <translation>bàn {desk}</translation>
    </message>
</context>
<context>
    <name>TimerWidget</name>
    <message>
        <source>Hide</source>
        <translation>Ẩn</translation>
    </message>
    <message>
        <source>Hide the time</source>
        <translation>Ẩn thời gian</translation>
    </message>
    <message>
        <source>No time limit</source>
        <translation>Không giới hạn thời gian</translation>
    </message>
    <message>
        <source>The time is over. Late answers are kept.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Time hidden</source>
        <translation>Thời gian đã ẩn</translation>
    </message>
    <message>
        <source>Time left for {place}: {minute}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Time over</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>for {place}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>late answers are kept</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>warnings still show</source>
        <translation>nhắc nhở vẫn hiện</translation>
    </message>
    <message>
        <source>of {total}</source>
        <translation>trên {total}</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>đã tạm dừng</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Hiện</translation>
    </message>
    <message>
        <source>Show the time</source>
        <translation>Hiện thời gian</translation>
    </message>
    <message>
        <source>Time left: {minute}</source>
        <translation>Thời gian còn lại: {minute}</translation>
    </message>
</context>
<context>
    <name>TitleBar</name>
    <message>
        <source>Arrow keys move it; Escape puts it away.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Move {tool}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>With Shift they make it larger or smaller.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>ToolList</name>
    <message>
        <source>Tools</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Tools</name>
    <message>
        <source>Calculator</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Calculator with brackets</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Cover answers</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Division by zero has no result.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Euler's number</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Highlighter</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Line reader</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Magnifier</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Not saved yet. Tell the proctor if this stays.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Notepad</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Notes on the text</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Read aloud</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Saved on this computer at {time}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Saved with your test. It is not marked.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Saving</source>
        <translation>Đang lưu</translation>
    </message>
    <message>
        <source>Scientific calculator</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Sheet {number}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Spelling</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Strike out answers</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The line is too long.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The number is too large.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>There is no such number.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This cannot be read as a calculation.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Trying out: notes are not kept.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>absolute value</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>add to the memory</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>change the sign</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>clear</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>clear the memory</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>close bracket</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>cosine</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>cube root</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>cubed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>degrees</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>delete the last sign</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>divided by</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>e to the power of</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>equals</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>factorial</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>inverse cosine</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>inverse sine</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>inverse tangent</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>last result</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>logarithm</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>minus</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>natural logarithm</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>one divided by it</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>open bracket</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>per cent</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>pi</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>plus</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>point</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>radians</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>recall the memory</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>root of</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>sine</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>square root</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>squared</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>take from the memory</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>tangent</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>ten to the power of</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>times</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>times ten to the power of</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>to the power of</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>TrueFalseNotGivenWidget</name>
    <message>
        <source>False</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Not given</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>True</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>TryoutPaper</name>
    <message>
        <source>A text to read</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choose an answer: click it, or press its letter. Choose another one to change it, or the same one again to clear it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>I have found the mark</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Not yet</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Or that one</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Or this one</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Press the flag beside this question to mark it for a second look. Then find its number in the row below: it has a mark in its corner.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Texts that belong to questions stand on this side. Drag the line between the two sides to give one of them more room.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The bar above shows the time and whether your answers are saved. What the test allows you to use is found there too.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The row below shows all questions. A filled number is answered. Press a number to go to its question.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This one</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Try it out</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Try out everything here. Nothing of it counts.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Type a word into the field. It is taken as you type; there is nothing to press.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>UploadWidget</name>
    <message>
        <source>A file of this answer cannot be shown.</source>
        <translation>Không hiển thị được một tệp của câu trả lời này.</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Chọn tệp</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Thêm</translation>
    </message>
    <message>
        <source>No file of this kind in this folder.</source>
        <translation>Không có tệp loại này trong thư mục.</translation>
    </message>
    <message>
        <source>{name} cannot be read.</source>
        <translation>Không đọc được {name}.</translation>
    </message>
    <message>
        <source>{name} is empty.</source>
        <translation>{name} trống.</translation>
    </message>
    <message>
        <source>{name} is larger than {most}.</source>
        <translation>{name} lớn hơn {most}.</translation>
    </message>
    <message>
        <source>{name} is not of a kind that is asked for.</source>
        <translation>{name} không thuộc loại được yêu cầu.</translation>
    </message>
    <message>
        <source>{name} is saved on this computer.</source>
        <translation>{name} đã lưu trên máy này.</translation>
    </message>
    <message>
        <source>This file is there already.</source>
        <translation>Tệp này đã có.</translation>
    </message>
    <message>
        <source>File removed.</source>
        <translation>Đã bỏ tệp.</translation>
    </message>
    <message>
        <source>Choose another file</source>
        <translation>Chọn tệp khác</translation>
    </message>
    <message>
        <source>Files cannot be added here.</source>
        <translation>Ở đây không thêm tệp được.</translation>
    </message>
    <message>
        <source>No more than {files}. Replace or remove one.</source>
        <translation>Không quá {files}. Hãy thay hoặc bỏ một tệp.</translation>
    </message>
    <message>
        <source>Files: {kinds}.</source>
        <translation>Tệp: {kinds}.</translation>
    </message>
    <message>
        <source>Any kind of file.</source>
        <translation>Mọi loại tệp.</translation>
    </message>
    <message>
        <source>{what} One file of at most {size}.</source>
        <translation>{what} Một tệp, nhiều nhất {size}.</translation>
    </message>
    <message>
        <source>{what} At most {count} files of {size} each.</source>
        <translation>{what} Nhiều nhất {count} tệp, mỗi tệp {size}.</translation>
    </message>
</context>
<context>
    <name>WelcomeView</name>
    <message>
        <source>Import a file</source>
        <translation>Nhập tệp</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Nhập</translation>
    </message>
    <message>
        <source>No test files in this folder.</source>
        <translation>Không có tệp bài thi trong thư mục này.</translation>
    </message>
    <message>
        <source>Set up this computer</source>
        <translation>Thiết lập máy này</translation>
    </message>
    <message>
        <source>Tests come from an organisation over the network, or as a file on a USB stick.</source>
        <translation>Bài thi đến từ một tổ chức qua mạng, hoặc dưới dạng tệp trên USB.</translation>
    </message>
    <message>
        <source>Sittings on this computer</source>
        <translation>Các buổi thi trên máy này</translation>
    </message>
    <message>
        <source>None yet. They appear here as soon as they arrive.</source>
        <translation>Chưa có. Chúng hiện ở đây ngay khi đến.</translation>
    </message>
    <message>
        <source>This system has no key store. Keys are kept in a file that only this user can read.</source>
        <translation>Hệ thống này không có kho khóa. Khóa được giữ trong tệp mà chỉ người dùng này đọc được.</translation>
    </message>
    <message>
        <source>Go to sign-in</source>
        <translation>Đến trang đăng nhập</translation>
    </message>
    <message>
        <source>Enrol with an organisation</source>
        <translation>Đăng ký với một tổ chức</translation>
    </message>
    <message>
        <source>Enter the one-time code that a member of staff gave you.</source>
        <translation>Nhập mã dùng một lần mà nhân viên đã đưa.</translation>
    </message>
    <message>
        <source>Enrolment code</source>
        <translation>Mã đăng ký</translation>
    </message>
    <message>
        <source>Server address</source>
        <translation>Địa chỉ máy chủ</translation>
    </message>
    <message>
        <source>For example https://exams.example.org. May be part of the code.</source>
        <translation>Ví dụ https://exams.example.org. Có thể nằm trong mã.</translation>
    </message>
    <message>
        <source>Enrol</source>
        <translation>Đăng ký</translation>
    </message>
    <message>
        <source>A test (.carrel) or a sitting (.carrelsitting), from any folder or drive.</source>
        <translation>Bài thi (.carrel) hoặc buổi thi (.carrelsitting), từ bất kỳ thư mục hay ổ đĩa nào.</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Chọn tệp</translation>
    </message>
    <message>
        <source>Enrolling…</source>
        <translation>Đang đăng ký…</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Đã nhập</translation>
    </message>
</context>
<context>
    <name>WithoutPicture</name>
    <message>
        <source>Area {number} of {count}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It cannot be answered without it. Tell the proctor.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It shows: {alt}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The picture of this question cannot be shown</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>You can still answer: choose from the list of areas.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Your earlier answer is kept.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>_Columns</name>
    <message>
        <source>All attempts, the newest first</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Finished</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Score</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Test</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Time worked</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>_Handle</name>
    <message>
        <source>Arrow up and down move the lines; with Shift there are more or fewer. Escape puts it away.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Close {tool}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Fewer lines</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>More lines</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>_Lines</name>
    <message>
        <source>All attempts, the newest first</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>_Mover</name>
    <message>
        <source>Arrow keys move it, with Shift further; plus and minus magnify.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>Note {number}: {note}</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>_Strip</name>
    <message>
        <source>Back to the instructions</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This is to try things out. Nothing of it counts or is kept.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>answer_words</name>
    <message>
        <source>Area {number}</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>field</name>
    <message>
        <source>Nothing was pasted: it is more than can be kept.</source>
        <translation>Không dán gì cả: dài hơn mức có thể lưu.</translation>
    </message>
</context>
<context>
    <name>file_kinds</name>
    <message>
        <source>OpenDocument text</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>films</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>pictures</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>plain text</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>sound</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>text files</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <source>A file cannot be read back</source>
        <translation>Một tệp không đọc lại được</translation>
    </message>
    <message>
        <source>A later version of Carrel was used on this computer. All answers are kept, and nothing was changed.</source>
        <translation>Máy này đã dùng phiên bản Carrel mới hơn. Mọi câu trả lời được giữ, không có gì thay đổi.</translation>
    </message>
    <message>
        <source>A microphone is connected</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A network sign-in page or a proxy may stand in between. Nothing is lost.</source>
        <translation>Có thể trang đăng nhập mạng hoặc proxy đứng giữa. Không mất gì.</translation>
    </message>
    <message>
        <source>A part of Carrel itself is missing</source>
        <translation>Thiếu một phần của chính Carrel</translation>
    </message>
    <message>
        <source>A part of it is larger than it says or than is allowed.</source>
        <translation>Một phần lớn hơn mức đã ghi hoặc mức cho phép.</translation>
    </message>
    <message>
        <source>A part of it tries to leave its folder. Nothing was unpacked.</source>
        <translation>Một phần tìm cách ra khỏi thư mục. Không giải nén gì.</translation>
    </message>
    <message>
        <source>A part of the record belongs to another computer</source>
        <translation>Một phần bản ghi thuộc máy khác</translation>
    </message>
    <message>
        <source>A part of the record cannot be read</source>
        <translation>Một phần bản ghi không đọc được</translation>
    </message>
    <message>
        <source>A part of the record is too large</source>
        <translation>Một phần bản ghi quá lớn</translation>
    </message>
    <message>
        <source>A question cannot be shown</source>
        <translation>Một câu hỏi không hiển thị được</translation>
    </message>
    <message>
        <source>A technician must allow it. Use another computer until then.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A test can no longer be started.</source>
        <translation>Không bắt đầu bài thi được nữa.</translation>
    </message>
    <message>
        <source>A test write to the disk failed.</source>
        <translation>Ghi thử lên đĩa không thành công.</translation>
    </message>
    <message>
        <source>All answers are on the disk</source>
        <translation>Mọi câu trả lời đã ở trên đĩa</translation>
    </message>
    <message>
        <source>Another program holds the answers</source>
        <translation>Chương trình khác đang giữ các câu trả lời</translation>
    </message>
    <message>
        <source>Answers are saved as you give them</source>
        <translation>Câu trả lời được lưu ngay khi bạn chọn</translation>
    </message>
    <message>
        <source>Answers could not be saved.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Ask the organiser for a new copy of the file.</source>
        <translation>Xin ban tổ chức bản sao mới của tệp.</translation>
    </message>
    <message>
        <source>Ask the organiser for a new enrolment code.</source>
        <translation>Xin ban tổ chức mã đăng ký mới.</translation>
    </message>
    <message>
        <source>Ask the organiser to send the sitting again.</source>
        <translation>Nhờ ban tổ chức gửi lại buổi thi.</translation>
    </message>
    <message>
        <source>Ask the proctor how this test is released.</source>
        <translation>Hỏi giám thị cách mở bài thi này.</translation>
    </message>
    <message>
        <source>Begun, not finished</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Cannot be locked</source>
        <translation>Không khóa được</translation>
    </message>
    <message>
        <source>Cannot be used</source>
        <translation>Không dùng được</translation>
    </message>
    <message>
        <source>Carrel is already open</source>
        <translation>Carrel đã mở</translation>
    </message>
    <message>
        <source>Carrel keeps trying and leaves by itself when all is saved. The screen is unlocked meanwhile.</source>
        <translation>Carrel tiếp tục thử và tự rời khi mọi thứ đã lưu. Trong lúc đó màn hình không khóa.</translation>
    </message>
    <message>
        <source>Check both and try again. Capital letters count.</source>
        <translation>Kiểm tra cả hai và thử lại. Phân biệt chữ hoa.</translation>
    </message>
    <message>
        <source>Check each letter and digit, then enter the code again.</source>
        <translation>Kiểm tra từng chữ và số, rồi nhập lại mã.</translation>
    </message>
    <message>
        <source>Check the file and choose it again.</source>
        <translation>Kiểm tra tệp và chọn lại.</translation>
    </message>
    <message>
        <source>Check the network cable or the wireless network.</source>
        <translation>Kiểm tra cáp mạng hoặc mạng không dây.</translation>
    </message>
    <message>
        <source>Check the number on your invitation.</source>
        <translation>Kiểm tra số trên giấy báo thi.</translation>
    </message>
    <message>
        <source>Check the server's address and the network, then try again.</source>
        <translation>Kiểm tra địa chỉ máy chủ và mạng, rồi thử lại.</translation>
    </message>
    <message>
        <source>Check the server's address, or sign in to the network first.</source>
        <translation>Kiểm tra địa chỉ máy chủ, hoặc đăng nhập mạng trước.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Đang kiểm tra…</translation>
    </message>
    <message>
        <source>Choose a smaller one.</source>
        <translation>Chọn tệp nhỏ hơn.</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Đồng hồ</translation>
    </message>
    <message>
        <source>Close other programs, or tell the proctor.</source>
        <translation>Đóng chương trình khác, hoặc báo giám thị.</translation>
    </message>
    <message>
        <source>Close other programs. Keep Carrel open.</source>
        <translation>Đóng chương trình khác. Để Carrel mở.</translation>
    </message>
    <message>
        <source>Complete and signed</source>
        <translation>Đầy đủ và có chữ ký</translation>
    </message>
    <message>
        <source>Connect one, or tell the proctor.</source>
        <translation>Nối một chiếc, hoặc báo giám thị.</translation>
    </message>
    <message>
        <source>Connect them, or tell the proctor.</source>
        <translation>Nối chúng, hoặc báo giám thị.</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Đã kết nối</translation>
    </message>
    <message>
        <source>Differs from the server</source>
        <translation>Khác máy chủ</translation>
    </message>
    <message>
        <source>Does not work</source>
        <translation>Không hoạt động</translation>
    </message>
    <message>
        <source>Enrol this computer with the organisation that issued the file.</source>
        <translation>Đăng ký máy này với tổ chức đã phát hành tệp.</translation>
    </message>
    <message>
        <source>Enter the code when it is read out.</source>
        <translation>Nhập mã khi mã được đọc.</translation>
    </message>
    <message>
        <source>Everything is kept here until it is enrolled again.</source>
        <translation>Mọi thứ được giữ ở đây cho đến khi đăng ký lại.</translation>
    </message>
    <message>
        <source>Free some space after it.</source>
        <translation>Giải phóng chỗ sau bài thi.</translation>
    </message>
    <message>
        <source>Install Carrel again.</source>
        <translation>Cài lại Carrel.</translation>
    </message>
    <message>
        <source>Install that version or a newer one, then open Carrel again.</source>
        <translation>Cài phiên bản đó hoặc mới hơn, rồi mở lại Carrel.</translation>
    </message>
    <message>
        <source>It cannot be kept on.</source>
        <translation>Không giữ màn hình sáng được.</translation>
    </message>
    <message>
        <source>It could not be read or trusted.</source>
        <translation>Không đọc được hoặc không tin cậy được.</translation>
    </message>
    <message>
        <source>It does not fit the question. The answer before it is kept.</source>
        <translation>Nó không hợp với câu hỏi. Câu trả lời trước được giữ.</translation>
    </message>
    <message>
        <source>It is damaged, or of a kind that is not known here.</source>
        <translation>Nó bị hỏng, hoặc thuộc loại không biết ở đây.</translation>
    </message>
    <message>
        <source>It is kept as it is, for a person to look at.</source>
        <translation>Được giữ nguyên để người xem xét.</translation>
    </message>
    <message>
        <source>It is kept as it is.</source>
        <translation>Được giữ nguyên.</translation>
    </message>
    <message>
        <source>It is larger than this question allows. Nothing was added.</source>
        <translation>Lớn hơn mức câu hỏi này cho phép. Không thêm gì.</translation>
    </message>
    <message>
        <source>It may have been moved, or the drive was removed.</source>
        <translation>Có thể tệp đã chuyển chỗ, hoặc ổ đĩa đã rút.</translation>
    </message>
    <message>
        <source>It opens on {day}.</source>
        <translation>Mở vào {day}.</translation>
    </message>
    <message>
        <source>It opens with the release code.</source>
        <translation>Mở bằng mã mở đề.</translation>
    </message>
    <message>
        <source>It was made for a later version of Carrel.</source>
        <translation>Được làm cho phiên bản Carrel mới hơn.</translation>
    </message>
    <message>
        <source>Carrel may not save files in its own folder.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choose a higher resolution or a smaller scale in the system's settings, then check again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choose a higher resolution, then check again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choose another folder, or copy the code down. It is worth the same.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Close other programs before you start, and stay in this window.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Connect the network and wait, or bring the file on a USB stick to “Set up this computer”. Then check again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Delete files that are not needed, then check again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Each one is begun already, taken as often as allowed, or not ready on this computer.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Eject a stick before you take it out.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Free some space, then check again, or use another computer.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Go on with one below, or come back later.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Has to rest before the next time</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>If it goes dark, press a key or move the mouse. Keep the computer plugged in.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It is kept as it is. Nothing has changed.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It is not well formed. Nothing has changed.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It is too soon</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It lies at {path}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It may not be left out.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It was paused, and closed for {gap}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Its answer stands and can no longer be changed.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Its document could not be read or trusted.</source>
        <translation>Tài liệu không đọc được hoặc không tin cậy được.</translation>
    </message>
    <message>
        <source>Its signature does not match its content.</source>
        <translation>Chữ ký không khớp với nội dung.</translation>
    </message>
    <message>
        <source>Keep Carrel open and call a technician.</source>
        <translation>Để Carrel mở và gọi kỹ thuật viên.</translation>
    </message>
    <message>
        <source>Kept on this computer. No server is set up.</source>
        <translation>Giữ trên máy này. Chưa thiết lập máy chủ.</translation>
    </message>
    <message>
        <source>Key store</source>
        <translation>Kho khóa</translation>
    </message>
    <message>
        <source>Keys are kept by the system</source>
        <translation>Hệ thống giữ các khóa</translation>
    </message>
    <message>
        <source>Keys are kept in a file</source>
        <translation>Khóa được giữ trong tệp</translation>
    </message>
    <message>
        <source>Keys are kept in a file that only this user can read.</source>
        <translation>Khóa được giữ trong tệp mà chỉ người dùng này đọc được.</translation>
    </message>
    <message>
        <source>Keys can be kept neither by the system nor in a file.</source>
        <translation>Không giữ khóa được cả trong hệ thống lẫn trong tệp.</translation>
    </message>
    <message>
        <source>Large enough</source>
        <translation>Đủ lớn</translation>
    </message>
    <message>
        <source>Leaving now loses the record only. The test goes on by itself when Carrel is opened again.</source>
        <translation>Rời bây giờ chỉ mất bản ghi này. Bài thi tự tiếp tục khi mở lại Carrel.</translation>
    </message>
    <message>
        <source>Leaving now loses {lost} for good: they are in memory only.</source>
        <translation>Rời bây giờ sẽ mất hẳn {lost}: chỉ có trong bộ nhớ.</translation>
    </message>
    <message>
        <source>Leaving the window is not always prevented. It is recorded.</source>
        <translation>Không phải lúc nào cũng ngăn được việc rời cửa sổ. Việc đó được ghi lại.</translation>
    </message>
    <message>
        <source>Little room left</source>
        <translation>Còn ít chỗ</translation>
    </message>
    <message>
        <source>Locked only in part</source>
        <translation>Chỉ khóa một phần</translation>
    </message>
    <message>
        <source>Locked screen</source>
        <translation>Khóa màn hình</translation>
    </message>
    <message>
        <source>Make some room on the disk. Keep Carrel open.</source>
        <translation>Giải phóng chỗ trên đĩa. Để Carrel mở.</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>More than one screen</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>New answers cannot be saved until it lets go. Carrel keeps trying.</source>
        <translation>Chưa lưu được câu trả lời mới cho đến khi nó nhả ra. Carrel tiếp tục thử.</translation>
    </message>
    <message>
        <source>New answers cannot be saved. Those with a tick are safe.</source>
        <translation>Không lưu được câu trả lời mới. Các câu có dấu tích vẫn an toàn.</translation>
    </message>
    <message>
        <source>No connection to the server</source>
        <translation>Không có kết nối tới máy chủ</translation>
    </message>
    <message>
        <source>No further attempt is allowed in this sitting.</source>
        <translation>Buổi thi này không cho thi thêm lần nữa.</translation>
    </message>
    <message>
        <source>No key store on this computer</source>
        <translation>Máy này không có kho khóa</translation>
    </message>
    <message>
        <source>No loudspeaker or headphones can be used.</source>
        <translation>Không dùng được loa hay tai nghe.</translation>
    </message>
    <message>
        <source>No microphone can be used</source>
        <translation>Không dùng được micrô</translation>
    </message>
    <message>
        <source>No microphone was found</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No practice test for this number</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No server is set up</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No sitting on this computer</source>
        <translation>Không có buổi thi trên máy này</translation>
    </message>
    <message>
        <source>No sitting on this computer has a candidate with this number.</source>
        <translation>Không buổi thi nào trên máy này có thí sinh mang số này.</translation>
    </message>
    <message>
        <source>No test is free to begin now</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>None is connected, or another program holds it.</source>
        <translation>Chưa nối, hoặc chương trình khác đang giữ.</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Chưa kết nối</translation>
    </message>
    <message>
        <source>Not on this computer yet</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Not open yet</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Not saved yet. Please call the proctor.</source>
        <translation>Chưa lưu. Hãy gọi giám thị.</translation>
    </message>
    <message>
        <source>Not sent yet: no network. Nothing is lost.</source>
        <translation>Chưa gửi: không có mạng. Không mất gì.</translation>
    </message>
    <message>
        <source>Not sent yet: something else answered for the server. Nothing is lost.</source>
        <translation>Chưa gửi: thứ khác đã trả lời thay máy chủ. Không mất gì.</translation>
    </message>
    <message>
        <source>Not sent: the server did not accept it. Nothing is lost.</source>
        <translation>Không gửi được: máy chủ không nhận. Không mất gì.</translation>
    </message>
    <message>
        <source>Not sent: the server no longer knows this computer. Nothing is lost.</source>
        <translation>Không gửi được: máy chủ không còn biết máy này. Không mất gì.</translation>
    </message>
    <message>
        <source>Not usable</source>
        <translation>Không dùng được</translation>
    </message>
    <message>
        <source>Nothing has been lost.</source>
        <translation>Không mất gì.</translation>
    </message>
    <message>
        <source>Nothing has changed.</source>
        <translation>Không có gì thay đổi.</translation>
    </message>
    <message>
        <source>Nothing is lost on this computer.</source>
        <translation>Không mất gì trên máy này.</translation>
    </message>
    <message>
        <source>Nothing is sent</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nothing needs to be done for this test.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nothing needs to be done for this test. A technician can set up the system's key store later.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nothing needs to be done now. Check the network cable or Wi-Fi after the test.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nothing to listen with can be used</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nothing to listen with was found</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Number and password do not fit together</source>
        <translation>Số và mật khẩu không khớp</translation>
    </message>
    <message>
        <source>Only one can run on this computer at a time.</source>
        <translation>Mỗi lúc chỉ chạy được một trên máy này.</translation>
    </message>
    <message>
        <source>Opens on {when}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Opens with a code</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Parts are missing or changed, or it is not a test file.</source>
        <translation>Có phần thiếu hoặc bị đổi, hoặc đây không phải tệp bài thi.</translation>
    </message>
    <message>
        <source>Parts of this test are heard.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Passage and questions may not stand side by side.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Please come back then.</source>
        <translation>Hãy quay lại lúc đó.</translation>
    </message>
    <message>
        <source>Please wait.</source>
        <translation>Xin chờ.</translation>
    </message>
    <message>
        <source>Plug in a headset and allow its use in the system's settings, then check again. If it stays so, tell the proctor.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Plug in headphones, then check again. If it stays so, tell the proctor.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Reason: {reason}.</source>
        <translation>Lý do: {reason}.</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Bị từ chối</translation>
    </message>
    <message>
        <source>Remove a mark or shorten a note.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Saved on this computer</source>
        <translation>Đã lưu trên máy này</translation>
    </message>
    <message>
        <source>Saving answers</source>
        <translation>Lưu câu trả lời</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Đang lưu…</translation>
    </message>
    <message>
        <source>Scan the code again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Screen</source>
        <translation>Màn hình</translation>
    </message>
    <message>
        <source>Screen stays on</source>
        <translation>Màn hình luôn sáng</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>Đã niêm phong</translation>
    </message>
    <message>
        <source>See whether the disk is connected and can be written to. Keep Carrel open.</source>
        <translation>Xem đĩa có được nối và ghi được không. Để Carrel mở.</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Đang gửi…</translation>
    </message>
    <message>
        <source>Sent to the server</source>
        <translation>Đã gửi tới máy chủ</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Máy chủ</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Đúng giờ</translation>
    </message>
    <message>
        <source>Set the clock, then check again.</source>
        <translation>Chỉnh đồng hồ, rồi kiểm tra lại.</translation>
    </message>
    <message>
        <source>Show the reason to the organiser.</source>
        <translation>Đưa lý do cho ban tổ chức xem.</translation>
    </message>
    <message>
        <source>Sign in to this computer as the user who took the test, or tell the proctor.</source>
        <translation>Đăng nhập máy này bằng người dùng đã làm bài, hoặc báo giám thị.</translation>
    </message>
    <message>
        <source>Signing in is closed for a moment.</source>
        <translation>Tạm thời không đăng nhập được.</translation>
    </message>
    <message>
        <source>Small</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The test can be taken, and nothing is lost.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Trying out: answers are not kept</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Unplug or turn off the others, then check again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Something else answered for the server</source>
        <translation>Thứ khác đã trả lời thay máy chủ</translation>
    </message>
    <message>
        <source>Something to listen with is connected</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Có trục trặc</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Sound cannot be played</source>
        <translation>Không phát được âm thanh</translation>
    </message>
    <message>
        <source>Speak to the proctor.</source>
        <translation>Hãy nói với giám thị.</translation>
    </message>
    <message>
        <source>Taken as often as allowed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Tell the proctor before you try again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Tell the proctor now.</source>
        <translation>Hãy báo giám thị ngay.</translation>
    </message>
    <message>
        <source>Tell the proctor now: some room must be made on the disk.</source>
        <translation>Hãy báo giám thị ngay: phải giải phóng chỗ trên đĩa.</translation>
    </message>
    <message>
        <source>Tell the proctor.</source>
        <translation>Hãy báo giám thị.</translation>
    </message>
    <message>
        <source>Tell the proctor. Do not go on with this computer.</source>
        <translation>Hãy báo giám thị. Đừng tiếp tục trên máy này.</translation>
    </message>
    <message>
        <source>Tell the proctor: the computer may have to be set up anew after the test.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Test file</source>
        <translation>Tệp bài thi</translation>
    </message>
    <message>
        <source>The answers are complete and will be scored later.</source>
        <translation>Câu trả lời đầy đủ và sẽ được chấm sau.</translation>
    </message>
    <message>
        <source>The answers are here, but cannot be opened without it.</source>
        <translation>Câu trả lời ở đây, nhưng không mở được nếu thiếu khóa.</translation>
    </message>
    <message>
        <source>The computer showed somebody else.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The connection broke off.</source>
        <translation>Kết nối bị ngắt.</translation>
    </message>
    <message>
        <source>The connection is not secure: the server's certificate does not fit.</source>
        <translation>Kết nối không an toàn: chứng chỉ của máy chủ không khớp.</translation>
    </message>
    <message>
        <source>The date or time is outside the sitting.</source>
        <translation>Ngày hoặc giờ nằm ngoài buổi thi.</translation>
    </message>
    <message>
        <source>The disk cannot be written to</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The disk is full</source>
        <translation>Đĩa đã đầy</translation>
    </message>
    <message>
        <source>The disk refused to save</source>
        <translation>Đĩa không chịu lưu</translation>
    </message>
    <message>
        <source>The file holds no key of this kind.</source>
        <translation>Tệp không có khóa loại này.</translation>
    </message>
    <message>
        <source>The file is signed by somebody this computer does not trust yet.</source>
        <translation>Tệp do người mà máy này chưa tin ký.</translation>
    </message>
    <message>
        <source>The file is too large</source>
        <translation>Tệp quá lớn</translation>
    </message>
    <message>
        <source>The file was put aside, not deleted. What can be read will be recovered.</source>
        <translation>Tệp được để riêng, không xóa. Phần đọc được sẽ được khôi phục.</translation>
    </message>
    <message>
        <source>The folder is full or cannot be written to.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The issuer is not known here</source>
        <translation>Ở đây không biết bên phát hành</translation>
    </message>
    <message>
        <source>The key to the stored answers is missing</source>
        <translation>Thiếu khóa của các câu trả lời đã lưu</translation>
    </message>
    <message>
        <source>The last answer is not saved. Carrel keeps trying.</source>
        <translation>Câu trả lời cuối chưa được lưu. Carrel tiếp tục thử.</translation>
    </message>
    <message>
        <source>The least time here is not over yet.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The list of tests cannot be used</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The next attempt must wait</source>
        <translation>Lần thi sau phải chờ</translation>
    </message>
    <message>
        <source>The proctor has ended your test</source>
        <translation>Giám thị đã kết thúc bài thi của bạn</translation>
    </message>
    <message>
        <source>The proctor takes the answers from this computer afterwards.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The receipt is not saved</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The receipt is saved</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The record does not fit</source>
        <translation>Bản ghi không khớp</translation>
    </message>
    <message>
        <source>The record has a gap</source>
        <translation>Bản ghi có chỗ thiếu</translation>
    </message>
    <message>
        <source>The record that the test was left is not.</source>
        <translation>Bản ghi việc rời bài thi thì chưa.</translation>
    </message>
    <message>
        <source>The record's signature does not hold</source>
        <translation>Chữ ký của bản ghi không đúng</translation>
    </message>
    <message>
        <source>The score cannot be worked out here</source>
        <translation>Không tính điểm ở đây được</translation>
    </message>
    <message>
        <source>The screen goes dark</source>
        <translation>Màn hình tắt</translation>
    </message>
    <message>
        <source>The screen is too small for the test.</source>
        <translation>Màn hình quá nhỏ cho bài thi.</translation>
    </message>
    <message>
        <source>The screen may go dark</source>
        <translation>Màn hình có thể tắt</translation>
    </message>
    <message>
        <source>The screen will be locked for the test</source>
        <translation>Màn hình sẽ bị khóa khi thi</translation>
    </message>
    <message>
        <source>The screen will not go dark during the test</source>
        <translation>Màn hình sẽ không tắt trong khi thi</translation>
    </message>
    <message>
        <source>The server asks us to wait a little.</source>
        <translation>Máy chủ yêu cầu chờ một chút.</translation>
    </message>
    <message>
        <source>The server could not confirm that this computer holds its own key.</source>
        <translation>Máy chủ không xác nhận được máy này giữ khóa của chính nó.</translation>
    </message>
    <message>
        <source>The server could not confirm that this computer sent it.</source>
        <translation>Máy chủ không xác nhận được máy này đã gửi.</translation>
    </message>
    <message>
        <source>The server could not match what was sent with what it holds.</source>
        <translation>Máy chủ không khớp được phần đã gửi với phần đang có.</translation>
    </message>
    <message>
        <source>The server could not read what was sent.</source>
        <translation>Máy chủ không đọc được phần đã gửi.</translation>
    </message>
    <message>
        <source>The server did not accept this</source>
        <translation>Máy chủ không nhận</translation>
    </message>
    <message>
        <source>The server did not answer in time.</source>
        <translation>Máy chủ không trả lời kịp.</translation>
    </message>
    <message>
        <source>The server does not accept this computer</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The server does not accept this computer. Answers are kept here.</source>
        <translation>Máy chủ không nhận máy này. Câu trả lời được giữ ở đây.</translation>
    </message>
    <message>
        <source>The server does not know this computer any more.</source>
        <translation>Máy chủ không còn biết máy này.</translation>
    </message>
    <message>
        <source>The server has no such thing.</source>
        <translation>Máy chủ không có thứ đó.</translation>
    </message>
    <message>
        <source>The server has not been set up.</source>
        <translation>Máy chủ chưa được thiết lập.</translation>
    </message>
    <message>
        <source>The server has shut this computer out.</source>
        <translation>Máy chủ đã chặn máy này.</translation>
    </message>
    <message>
        <source>The server holds another history of this computer. It may have been copied or restored.</source>
        <translation>Máy chủ có lịch sử khác của máy này. Máy có thể đã bị sao chép hoặc khôi phục.</translation>
    </message>
    <message>
        <source>The server is busy.</source>
        <translation>Máy chủ đang bận.</translation>
    </message>
    <message>
        <source>The server no longer knows this computer</source>
        <translation>Máy chủ không còn biết máy này</translation>
    </message>
    <message>
        <source>The server's address is not known on this network.</source>
        <translation>Mạng này không biết địa chỉ máy chủ.</translation>
    </message>
    <message>
        <source>The server's address was found, but nothing answered there.</source>
        <translation>Đã tìm thấy địa chỉ máy chủ, nhưng không có gì trả lời.</translation>
    </message>
    <message>
        <source>The server's disk is full.</source>
        <translation>Đĩa của máy chủ đã đầy.</translation>
    </message>
    <message>
        <source>The sitting cannot be used</source>
        <translation>Không dùng được buổi thi</translation>
    </message>
    <message>
        <source>The sitting has closed</source>
        <translation>Buổi thi đã đóng</translation>
    </message>
    <message>
        <source>The sitting has not opened yet</source>
        <translation>Buổi thi chưa mở</translation>
    </message>
    <message>
        <source>The stored answers cannot be read</source>
        <translation>Không đọc được các câu trả lời đã lưu</translation>
    </message>
    <message>
        <source>The stored answers need a newer version</source>
        <translation>Các câu trả lời đã lưu cần phiên bản mới hơn</translation>
    </message>
    <message>
        <source>The test asks for more than this computer can do.</source>
        <translation>Bài thi đòi hỏi hơn khả năng của máy này.</translation>
    </message>
    <message>
        <source>The test can be taken. An administrator can set up a key store later.</source>
        <translation>Vẫn thi được. Quản trị viên có thể thiết lập kho khóa sau.</translation>
    </message>
    <message>
        <source>The test cannot be opened this way</source>
        <translation>Không mở bài thi theo cách này được</translation>
    </message>
    <message>
        <source>The test file cannot be used</source>
        <translation>Không dùng được tệp bài thi</translation>
    </message>
    <message>
        <source>The test file has not arrived.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The test file is damaged</source>
        <translation>Tệp bài thi bị hỏng</translation>
    </message>
    <message>
        <source>The test file is missing, damaged or not trusted.</source>
        <translation>Tệp bài thi bị thiếu, hỏng hoặc không tin cậy được.</translation>
    </message>
    <message>
        <source>The test file is not safe</source>
        <translation>Tệp bài thi không an toàn</translation>
    </message>
    <message>
        <source>The test file is too large</source>
        <translation>Tệp bài thi quá lớn</translation>
    </message>
    <message>
        <source>The test file needs a newer version</source>
        <translation>Tệp bài thi cần phiên bản mới hơn</translation>
    </message>
    <message>
        <source>The test file was changed</source>
        <translation>Tệp bài thi đã bị thay đổi</translation>
    </message>
    <message>
        <source>The test goes on</source>
        <translation>Bài thi tiếp tục</translation>
    </message>
    <message>
        <source>The test goes on where it stopped</source>
        <translation>Bài thi tiếp tục từ chỗ đã dừng</translation>
    </message>
    <message>
        <source>The test holds something that is not well formed.</source>
        <translation>Bài thi có phần sai định dạng.</translation>
    </message>
    <message>
        <source>The test is answered in order.</source>
        <translation>Bài thi phải trả lời theo thứ tự.</translation>
    </message>
    <message>
        <source>The test is not in a state that allows it. Nothing has changed.</source>
        <translation>Trạng thái bài thi không cho phép. Không có gì thay đổi.</translation>
    </message>
    <message>
        <source>The test shows on one of them.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The test was closed for {gap}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The test was ended with the answers you had given. All of them are kept.</source>
        <translation>Bài thi kết thúc với các câu trả lời đã có. Tất cả được giữ.</translation>
    </message>
    <message>
        <source>The test was not started and nothing was changed.</source>
        <translation>Bài thi chưa bắt đầu và không có gì thay đổi.</translation>
    </message>
    <message>
        <source>The test works without it, and answers are kept here.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The test works without it. Answers are sent later.</source>
        <translation>Bài thi vẫn chạy khi thiếu nó. Câu trả lời được gửi sau.</translation>
    </message>
    <message>
        <source>The test works without one. Answers stay on this computer.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The test's rules do not allow it.</source>
        <translation>Quy định của bài thi không cho phép.</translation>
    </message>
    <message>
        <source>The test's time is measured apart from it and stays fair.</source>
        <translation>Thời gian thi được đo riêng và vẫn công bằng.</translation>
    </message>
    <message>
        <source>The text is not what a receipt's QR code says.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The time for this question is over</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The time is over</source>
        <translation>Đã hết giờ</translation>
    </message>
    <message>
        <source>The work goes on without it. Nothing is lost.</source>
        <translation>Công việc vẫn tiếp tục. Không mất gì.</translation>
    </message>
    <message>
        <source>There are too many marks here, or the notes are too long. What was marked before is kept.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>There is enough for this test.</source>
        <translation>Đủ cho bài thi này.</translation>
    </message>
    <message>
        <source>There is nothing to sign in to yet.</source>
        <translation>Chưa có gì để đăng nhập.</translation>
    </message>
    <message>
        <source>This answer cannot be checked now</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This answer could not be taken</source>
        <translation>Không nhận được câu trả lời này</translation>
    </message>
    <message>
        <source>This cannot be done</source>
        <translation>Không làm được điều này</translation>
    </message>
    <message>
        <source>This cannot be done now</source>
        <translation>Bây giờ không làm được điều này</translation>
    </message>
    <message>
        <source>This code does not open the test</source>
        <translation>Mã này không mở được bài thi</translation>
    </message>
    <message>
        <source>This computer cannot be locked as the test asks</source>
        <translation>Máy này không khóa được như bài thi yêu cầu</translation>
    </message>
    <message>
        <source>This computer holds none that you may take.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This computer is known to the server with another key.</source>
        <translation>Máy chủ biết máy này với khóa khác.</translation>
    </message>
    <message>
        <source>This computer needs attention</source>
        <translation>Máy này cần được xem xét</translation>
    </message>
    <message>
        <source>This could not be marked</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This enrolment code is not known, was used before, or has run out.</source>
        <translation>Mã đăng ký này không có, đã dùng hoặc đã hết hạn.</translation>
    </message>
    <message>
        <source>This file cannot be read</source>
        <translation>Không đọc được tệp này</translation>
    </message>
    <message>
        <source>This is not a receipt</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This is not an enrolment code.</source>
        <translation>Đây không phải mã đăng ký.</translation>
    </message>
    <message>
        <source>This number is not on the list</source>
        <translation>Số này không có trong danh sách</translation>
    </message>
    <message>
        <source>This question cannot be opened from here</source>
        <translation>Không mở được câu hỏi này từ đây</translation>
    </message>
    <message>
        <source>This question needs an answer</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This question was checked</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This section is locked</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This sound cannot be played</source>
        <translation>Không phát được âm thanh này</translation>
    </message>
    <message>
        <source>This system has no usable key store. Only this user can read the file.</source>
        <translation>Hệ thống này không có kho khóa dùng được. Chỉ người dùng này đọc được tệp.</translation>
    </message>
    <message>
        <source>This test asks for spoken answers.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>To sit a test, use Sign in.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Too many tries</source>
        <translation>Thử quá nhiều lần</translation>
    </message>
    <message>
        <source>Try again in {time}.</source>
        <translation>Thử lại sau {time}.</translation>
    </message>
    <message>
        <source>Update Carrel.</source>
        <translation>Cập nhật Carrel.</translation>
    </message>
    <message>
        <source>Use Next to go on.</source>
        <translation>Dùng nút Tiếp để đi tiếp.</translation>
    </message>
    <message>
        <source>Use another computer, or tell the proctor.</source>
        <translation>Dùng máy khác, hoặc báo giám thị.</translation>
    </message>
    <message>
        <source>Use another computer.</source>
        <translation>Dùng máy khác.</translation>
    </message>
    <message>
        <source>Use the window that is open.</source>
        <translation>Dùng cửa sổ đang mở.</translation>
    </message>
    <message>
        <source>What is left of it is kept on this computer.</source>
        <translation>Phần còn lại được giữ trên máy này.</translation>
    </message>
    <message>
        <source>What is stored on this computer is untouched.</source>
        <translation>Phần đã lưu trên máy này không bị ảnh hưởng.</translation>
    </message>
    <message>
        <source>What was answered before is kept.</source>
        <translation>Phần đã trả lời trước được giữ.</translation>
    </message>
    <message>
        <source>What you answered before is kept. The test goes on.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Works, with room to spare</source>
        <translation>Hoạt động, còn nhiều chỗ</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>Sai</translation>
    </message>
    <message>
        <source>You are not signed in</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>You have left it, and it does not open again. Its answers are kept.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>You have taken this test</source>
        <translation>Bạn đã thi bài này</translation>
    </message>
    <message>
        <source>You may begin</source>
        <translation>Bạn có thể bắt đầu</translation>
    </message>
    <message>
        <source>You may go on</source>
        <translation>Bạn có thể làm tiếp</translation>
    </message>
    <message>
        <source>Your answers are kept and can no longer change.</source>
        <translation>Câu trả lời được giữ và không thay đổi được nữa.</translation>
    </message>
    <message>
        <source>Your answers are kept on this computer.</source>
        <translation>Câu trả lời được giữ trên máy này.</translation>
    </message>
    <message>
        <source>Your answers up to that moment are kept.</source>
        <translation>Câu trả lời đến lúc đó được giữ.</translation>
    </message>
    <message>
        <source>Your test is submitted</source>
        <translation>Bài thi của bạn đã nộp</translation>
    </message>
</context>
<context>
    <name>time_words</name>
    <message>
        <source>Answer it, then submit.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It asks for more than you have chosen.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It may not be left out.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It opens when you get there.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Its answers are kept. You are now at the next open question.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Its time is over. What you answered is kept.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Locked</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Locked: you have left it, and it does not open again. What you answered is kept.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Not yet open</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Of that time {back} were given back.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Passed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Question {number} is not complete</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Question {number} needs an answer</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>That time counts as test time.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>That time was given back.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The test goes on</source>
        <translation>Bài thi tiếp tục</translation>
    </message>
    <message>
        <source>The test was paused for {length}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The time for {place} is over</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The time is over. What you answer now is kept and marked as late.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Time over</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>You can in {wait}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>You cannot come back to it: answer it, then go on.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>You cannot go on yet</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>You cannot submit yet</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>You have been given more time</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>You have gone past it, and there is no way back. What you answered is kept.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>You have {left} left for {place}, and {whole} for the whole test.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>You have {left} left for {place}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>You have {left} left.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Your break lasted {length}. The clock was stopped.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the whole test</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>this part</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>this question</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>this section</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{length} more.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{time} left</source>
        <translation>Còn {time}</translation>
    </message>
    <message>
        <source>{time} left for {place}</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>words</name>
    <message numerus="yes">
        <source>%n answers</source>
        <translation>
            <numerusform>%n câu trả lời</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answers are here.</source>
        <translation>
            <numerusform>Có %n câu trả lời ở đây.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answers are still to be marked by a person.</source>
        <translation type="unfinished">
            <numerusform />
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attempts</source>
        <translation type="unfinished">
            <numerusform />
        </translation>
    </message>
    <message numerus="yes">
        <source>%n breaks</source>
        <translation type="unfinished">
            <numerusform />
        </translation>
    </message>
    <message numerus="yes">
        <source>%n characters</source>
        <translation type="unfinished">
            <numerusform />
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines</source>
        <translation type="unfinished">
            <numerusform />
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more times</source>
        <translation type="unfinished">
            <numerusform />
        </translation>
    </message>
    <message numerus="yes">
        <source>%n practice tests are here.</source>
        <translation type="unfinished">
            <numerusform />
        </translation>
    </message>
    <message numerus="yes">
        <source>%n times</source>
        <translation type="unfinished">
            <numerusform />
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answers are not on the disk yet</source>
        <translation>
            <numerusform>%n câu trả lời chưa có trên đĩa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bytes</source>
        <translation>
            <numerusform>%n byte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n tệp</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n phút</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n places</source>
        <translation>
            <numerusform>%n chỗ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questions</source>
        <translation>
            <numerusform>%n câu hỏi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n giây</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n words</source>
        <translation>
            <numerusform>%n từ</numerusform>
        </translation>
    </message>
</context>
</TS>
