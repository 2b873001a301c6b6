<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi">
<context>
    <name>AlarmRow</name>
    <message>
        <source>Acknowledge</source>
        <translation>Đã biết</translation>
    </message>
    <message>
        <source>Acknowledge: {alarm}</source>
        <translation>Đã biết: {alarm}</translation>
    </message>
</context>
<context>
    <name>AlarmStrip</name>
    <message>
        <source>Acknowledge all</source>
        <translation>Đã biết tất cả</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>Báo động</translation>
    </message>
    <message>
        <source>And {n} more</source>
        <translation>Và {n} nữa</translation>
    </message>
</context>
<context>
    <name>AssociateWidget</name>
    <message>
        <source>Things to pair</source>
        <translation>Các mục cần ghép</translation>
    </message>
    <message>
        <source>Press two that belong together, or drag one onto the other.</source>
        <translation>Nhấn hai mục đi cùng nhau, hoặc kéo mục này lên mục kia.</translation>
    </message>
    <message>
        <source>Press two that belong together.</source>
        <translation>Nhấn hai mục đi cùng nhau.</translation>
    </message>
    <message>
        <source>the things</source>
        <translation>các mục</translation>
    </message>
    <message>
        <source>{thing} is held. Choose its partner. Escape puts it back.</source>
        <translation>Đã nhấc {thing}. Chọn mục đi cùng. Escape đặt lại.</translation>
    </message>
</context>
<context>
    <name>AttemptsPage</name>
    <message>
        <source>A stick that can be carried away.</source>
        <translation>Một thẻ nhớ có thể mang đi.</translation>
    </message>
    <message>
        <source>All of the file holds. The test goes on here when the candidate signs in.</source>
        <translation>Toàn bộ tệp hợp lệ. Bài thi tiếp tục ở đây khi thí sinh đăng nhập.</translation>
    </message>
    <message>
        <source>Attempts here</source>
        <translation>Lượt thi ở đây</translation>
    </message>
    <message>
        <source>Everything on this computer is at the organisation.</source>
        <translation>Mọi thứ trên máy này đã ở tổ chức.</translation>
    </message>
    <message>
        <source>Export results…</source>
        <translation>Xuất kết quả…</translation>
    </message>
    <message>
        <source>Export the results again.</source>
        <translation>Hãy xuất lại kết quả.</translation>
    </message>
    <message>
        <source>Export the results of {sitting}</source>
        <translation>Xuất kết quả của {sitting}</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Bàn giao</translation>
    </message>
    <message>
        <source>Hand over to another computer</source>
        <translation>Bàn giao sang máy khác</translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation>Bàn giao…</translation>
    </message>
    <message>
        <source>It stands in the log of the test who did this.</source>
        <translation>Nhật ký bài thi ghi lại ai đã làm việc này.</translation>
    </message>
    <message>
        <source>Looking for attempts…</source>
        <translation>Đang tìm các lượt thi…</translation>
    </message>
    <message>
        <source>No attempts yet</source>
        <translation>Chưa có lượt thi nào</translation>
    </message>
    <message>
        <source>No test that was handed over and no acknowledgement is in this folder.</source>
        <translation>Trong thư mục này không có bài thi được bàn giao và không có giấy báo nhận.</translation>
    </message>
    <message>
        <source>No test was begun on this computer.</source>
        <translation>Chưa có bài thi nào bắt đầu trên máy này.</translation>
    </message>
    <message>
        <source>Not in it, because they are not on this computer: {files}.</source>
        <translation>Không có trong đó vì không có trên máy này: {files}.</translation>
    </message>
    <message>
        <source>Not known to be there: {n}.</source>
        <translation>Chưa biết là đã ở đó: {n}.</translation>
    </message>
    <message>
        <source>Nothing more is taken on this computer: {name} goes on where the file is taken over.</source>
        <translation>Máy này không nhận gì thêm: {name} tiếp tục ở nơi tiếp nhận tệp.</translation>
    </message>
    <message>
        <source>Only where the other computer has not taken it over. If it has, both are kept, and the organiser has to decide which counts.</source>
        <translation>Chỉ khi máy kia chưa tiếp nhận. Nếu đã tiếp nhận, cả hai đều được giữ và ban tổ chức quyết định bản nào được tính.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Mở</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Lấy lại</translation>
    </message>
    <message>
        <source>Take back…</source>
        <translation>Lấy lại…</translation>
    </message>
    <message>
        <source>Take in a file…</source>
        <translation>Nhận một tệp…</translation>
    </message>
    <message>
        <source>Take in what came on a stick</source>
        <translation>Nhận những gì đến trên thẻ nhớ</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Tiếp nhận</translation>
    </message>
    <message>
        <source>Take over {name}</source>
        <translation>Tiếp nhận {name}</translation>
    </message>
    <message>
        <source>Take the test back</source>
        <translation>Lấy lại bài thi</translation>
    </message>
    <message>
        <source>Tests that were begun or taken over on this computer. Nothing is deleted here.</source>
        <translation>Các bài thi bắt đầu hoặc được tiếp nhận trên máy này. Ở đây không xóa gì.</translation>
    </message>
    <message>
        <source>The file of {name} was written again:</source>
        <translation>Tệp của {name} đã được ghi lại:</translation>
    </message>
    <message>
        <source>The organisation has not everything yet</source>
        <translation>Tổ chức chưa có tất cả</translation>
    </message>
    <message>
        <source>Use this folder</source>
        <translation>Dùng thư mục này</translation>
    </message>
    <message>
        <source>Where the file is to lie</source>
        <translation>Nơi đặt tệp</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>Bạn là ai?</translation>
    </message>
    <message>
        <source>Write the file again…</source>
        <translation>Ghi lại tệp…</translation>
    </message>
    <message>
        <source>{attempts} of {name} exported:</source>
        <translation>Đã xuất từ {name}: {attempts}</translation>
    </message>
    <message>
        <source>{name} goes on at this computer again: let them sign in here.</source>
        <translation>{name} lại tiếp tục trên máy này: hãy để họ đăng nhập ở đây.</translation>
    </message>
    <message>
        <source>{name} goes on at this computer: let them sign in here.</source>
        <translation>{name} tiếp tục trên máy này: hãy để họ đăng nhập ở đây.</translation>
    </message>
    <message>
        <source>{name} is handed over; nothing more is taken here. The file:</source>
        <translation>Đã bàn giao {name}; ở đây không nhận gì thêm. Tệp:</translation>
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
        <source>Sound level</source>
        <translation>Mức âm thanh</translation>
    </message>
    <message>
        <source>The recording is not saved yet</source>
        <translation>Bản ghi âm chưa được lưu</translation>
    </message>
    <message>
        <source>The recording of this answer cannot be shown.</source>
        <translation>Không hiển thị được bản ghi của câu trả lời này.</translation>
    </message>
    <message>
        <source>Try to save again</source>
        <translation>Thử lưu lại</translation>
    </message>
    <message>
        <source>{time}, {left} left</source>
        <translation>{time}, còn {left}</translation>
    </message>
</context>
<context>
    <name>Bank</name>
    <message>
        <source>Choose what goes into {place}. Escape cancels.</source>
        <translation>Chọn mục đặt vào {place}. Escape hủy.</translation>
    </message>
    <message>
        <source>It can also be dragged there.</source>
        <translation>Cũng có thể kéo nó đến đó.</translation>
    </message>
    <message>
        <source>Now choose where it goes. Escape puts it back.</source>
        <translation>Bây giờ chọn chỗ đặt. Escape đặt lại.</translation>
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
        <translation>Bắt đầu nghỉ</translation>
    </message>
    <message>
        <source>It lasts until you end it.</source>
        <translation>Giờ nghỉ kéo dài đến khi bạn kết thúc.</translation>
    </message>
    <message>
        <source>It may last {length}; you can end it sooner.</source>
        <translation>Có thể kéo dài {length}; bạn có thể kết thúc sớm hơn.</translation>
    </message>
    <message>
        <source>Keep working</source>
        <translation>Làm tiếp</translation>
    </message>
    <message>
        <source>Take a break?</source>
        <translation>Nghỉ giải lao?</translation>
    </message>
    <message>
        <source>The clock stops and the questions are hidden.</source>
        <translation>Đồng hồ dừng và các câu hỏi được ẩn.</translation>
    </message>
    <message>
        <source>You have {breaks} left, this one included.</source>
        <translation>Bạn còn {breaks}, tính cả lần này.</translation>
    </message>
</context>
<context>
    <name>CandidateRoom</name>
    <message>
        <source>For proctors</source>
        <translation>Dành cho giám thị</translation>
    </message>
    <message>
        <source>Handed over to another machine</source>
        <translation>Đã bàn giao sang máy khác</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>Hướng dẫn</translation>
    </message>
    <message>
        <source>Is this you?</source>
        <translation>Đây có phải là bạn không?</translation>
    </message>
    <message>
        <source>My attempts</source>
        <translation>Các lần làm bài của tôi</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Đang mở</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Luyện tập</translation>
    </message>
    <message>
        <source>Proctor</source>
        <translation>Giám thị</translation>
    </message>
    <message>
        <source>Proctor&apos;s desk</source>
        <translation>Bàn của giám thị</translation>
    </message>
    <message>
        <source>Proctor&apos;s panel</source>
        <translation>Bảng của giám thị</translation>
    </message>
    <message>
        <source>Question {number}: {title}</source>
        <translation>Câu hỏi {number}: {title}</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Kết quả</translation>
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
        <translation>Đã dừng</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Đã nộp</translation>
    </message>
    <message>
        <source>System check</source>
        <translation>Kiểm tra hệ thống</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Bài thi</translation>
    </message>
    <message>
        <source>The test is locked</source>
        <translation>Bài thi đã bị khóa</translation>
    </message>
    <message>
        <source>Try it out</source>
        <translation>Làm thử</translation>
    </message>
    <message>
        <source>When this time is over, you are led on to the next open question.</source>
        <translation>Khi hết thời gian này, bạn được đưa đến câu hỏi tiếp theo còn mở.</translation>
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
    <name>CandidateSheet</name>
    <message>
        <source>Answered</source>
        <translation>Đã trả lời</translation>
    </message>
    <message>
        <source>Cancel the test</source>
        <translation>Hủy bài thi</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Thí sinh</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Máy tính</translation>
    </message>
    <message>
        <source>End the test</source>
        <translation>Kết thúc bài thi</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Sự cố</translation>
    </message>
    <message>
        <source>Its state</source>
        <translation>Tình trạng máy</translation>
    </message>
    <message>
        <source>Latest incidents</source>
        <translation>Sự cố mới nhất</translation>
    </message>
    <message>
        <source>Let it go on</source>
        <translation>Cho tiếp tục</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Khóa</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Tin nhắn</translation>
    </message>
    <message>
        <source>More time</source>
        <translation>Thêm giờ</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>Không có gì.</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Tạm dừng</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Bài thi</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Mở khóa</translation>
    </message>
    <message>
        <source>What staff told</source>
        <translation>Điều cán bộ đã yêu cầu</translation>
    </message>
    <message>
        <source>as of {time}</source>
        <translation>lúc {time}</translation>
    </message>
    <message>
        <source>at question {n}</source>
        <translation>ở câu {n}</translation>
    </message>
    <message>
        <source>desk {desk}</source>
        <translation>bàn {desk}</translation>
    </message>
    <message>
        <source>irregularities: {n}</source>
        <translation>bất thường: {n}</translation>
    </message>
    <message>
        <source>{n} attempts</source>
        <translation>{n} lần thi</translation>
    </message>
    <message>
        <source>{n} more on the computer, not sent yet</source>
        <translation>{n} nữa trên máy, chưa gửi</translation>
    </message>
    <message>
        <source>{time} more were given</source>
        <translation>đã cho thêm {time}</translation>
    </message>
</context>
<context>
    <name>CheckPanel</name>
    <message>
        <source>Check</source>
        <translation>Kiểm tra</translation>
    </message>
    <message>
        <source>Check question {number}</source>
        <translation>Kiểm tra câu hỏi {number}</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Đang kiểm tra…</translation>
    </message>
</context>
<context>
    <name>CheckRowView</name>
    <message>
        <source>For a technician: {detail}</source>
        <translation>Cho kỹ thuật viên: {detail}</translation>
    </message>
</context>
<context>
    <name>CheckView</name>
    <message>
        <source>System check</source>
        <translation>Kiểm tra hệ thống</translation>
    </message>
    <message>
        <source>The proctor reads it out when the test may be opened.</source>
        <translation>Giám thị đọc mã khi được phép mở đề.</translation>
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
        <source>Enter the release code to continue.</source>
        <translation>Nhập mã mở đề để tiếp tục.</translation>
    </message>
    <message>
        <source>First mend what is marked with a cross, then check again.</source>
        <translation>Trước hết khắc phục mục có dấu chéo, rồi kiểm tra lại.</translation>
    </message>
    <message>
        <source>The test is being opened.</source>
        <translation>Bài thi đang được mở.</translation>
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
        <source>To be used up to {times}.</source>
        <translation>Dùng được nhiều nhất {times}.</translation>
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
        <translation>Đã lấy lại</translation>
    </message>
    <message>
        <source>Ruled out</source>
        <translation>Đã loại</translation>
    </message>
    <message>
        <source>This is your answer. Choose another before ruling it out.</source>
        <translation>Đây là câu trả lời của bạn. Hãy chọn câu khác trước khi loại nó.</translation>
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
    <name>CodeSheetDocument</name>
    <message>
        <source>A locked test names its candidate and the place of the code, such as: candidate 1042, code 3. Type that code, then cross it out: each opens the test once.</source>
        <translation>Bài thi bị khóa cho biết thí sinh và vị trí của mã, ví dụ: thí sinh 1042, mã 3. Nhập mã đó rồi gạch đi: mỗi mã chỉ mở bài thi một lần.</translation>
    </message>
    <message>
        <source>Candidate number</source>
        <translation>Số báo danh</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Mã</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Bàn</translation>
    </message>
    <message>
        <source>Good until {time}</source>
        <translation>Có hiệu lực đến {time}</translation>
    </message>
    <message>
        <source>Keep this like an exam paper, and destroy it after the sitting.</source>
        <translation>Giữ tờ này như đề thi và hủy sau buổi thi.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Họ tên</translation>
    </message>
    <message>
        <source>Page {number} of {pages}</source>
        <translation>Trang {number} / {pages}</translation>
    </message>
    <message>
        <source>Unlock codes</source>
        <translation>Mã mở khóa</translation>
    </message>
    <message>
        <source>Unlock codes: {title}</source>
        <translation>Mã mở khóa: {title}</translation>
    </message>
</context>
<context>
    <name>CodeWidget</name>
    <message>
        <source>Tab indents. To leave with the keyboard, press Escape, then Tab.</source>
        <translation>Tab thụt dòng. Để ra ngoài bằng bàn phím, nhấn Escape rồi Tab.</translation>
    </message>
    <message>
        <source>Tab now leaves the code.</source>
        <translation>Bây giờ Tab rời khỏi phần mã.</translation>
    </message>
    <message>
        <source>Your answer, code</source>
        <translation>Câu trả lời của bạn, mã lập trình</translation>
    </message>
    <message>
        <source>Your answer, code in {language}</source>
        <translation>Câu trả lời của bạn, mã bằng {language}</translation>
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
        <translation>Che {choice}</translation>
    </message>
    <message>
        <source>Covered</source>
        <translation>Đã che</translation>
    </message>
    <message>
        <source>Uncover {choice}</source>
        <translation>Bỏ che {choice}</translation>
    </message>
    <message>
        <source>this answer</source>
        <translation>câu trả lời này</translation>
    </message>
</context>
<context>
    <name>CoverCard</name>
    <message>
        <source>If this stays for longer than a minute, raise your hand.</source>
        <translation>Nếu thông báo này còn hơn một phút, hãy giơ tay.</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Xin chờ một lát</translation>
    </message>
    <message>
        <source>The test has stopped for a moment and comes back by itself.</source>
        <translation>Bài thi tạm dừng trong chốc lát và sẽ tự trở lại.</translation>
    </message>
    <message>
        <source>Your answers are saved on this computer. You need not do anything.</source>
        <translation>Câu trả lời của bạn đã được lưu trên máy tính này. Bạn không cần làm gì cả.</translation>
    </message>
</context>
<context>
    <name>CrossPad</name>
    <message>
        <source>Cross-hair down</source>
        <translation>Dấu thập xuống</translation>
    </message>
    <message>
        <source>Cross-hair to the left</source>
        <translation>Dấu thập sang trái</translation>
    </message>
    <message>
        <source>Cross-hair to the right</source>
        <translation>Dấu thập sang phải</translation>
    </message>
    <message>
        <source>Cross-hair up</source>
        <translation>Dấu thập lên</translation>
    </message>
    <message>
        <source>Move the cross-hair</source>
        <translation>Di chuyển dấu thập</translation>
    </message>
    <message>
        <source>Remove point</source>
        <translation>Bỏ điểm</translation>
    </message>
    <message>
        <source>Set point</source>
        <translation>Đặt điểm</translation>
    </message>
    <message>
        <source>Small steps</source>
        <translation>Bước nhỏ</translation>
    </message>
</context>
<context>
    <name>DeskView</name>
    <message>
        <source>Attempts here</source>
        <translation>Lượt thi ở đây</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Thí sinh</translation>
    </message>
    <message>
        <source>Leave the desk</source>
        <translation>Rời bàn</translation>
    </message>
    <message>
        <source>Proctor&apos;s desk</source>
        <translation>Bàn của giám thị</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Phòng thi</translation>
    </message>
    <message>
        <source>Sections of the desk</source>
        <translation>Các mục của bàn</translation>
    </message>
</context>
<context>
    <name>DisplayPanel</name>
    <message>
        <source>Above</source>
        <translation>Bên trên</translation>
    </message>
    <message>
        <source>Back to what was set for me</source>
        <translation>Về mức đã đặt cho tôi</translation>
    </message>
    <message>
        <source>Beside</source>
        <translation>Bên cạnh</translation>
    </message>
    <message>
        <source>Black on cream</source>
        <translation>Đen trên kem</translation>
    </message>
    <message>
        <source>Black on light grey</source>
        <translation>Đen trên xám nhạt</translation>
    </message>
    <message>
        <source>Black on pale blue</source>
        <translation>Đen trên xanh dương nhạt</translation>
    </message>
    <message>
        <source>Black on pale green</source>
        <translation>Đen trên xanh lá nhạt</translation>
    </message>
    <message>
        <source>Black on pale rose</source>
        <translation>Đen trên hồng nhạt</translation>
    </message>
    <message>
        <source>Black on white</source>
        <translation>Đen trên trắng</translation>
    </message>
    <message>
        <source>Black on yellow</source>
        <translation>Đen trên vàng</translation>
    </message>
    <message>
        <source>Blue on cream</source>
        <translation>Xanh dương trên kem</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Màu sắc</translation>
    </message>
    <message>
        <source>Cream on black</source>
        <translation>Kem trên đen</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Tối</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>Hiển thị</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Xong</translation>
    </message>
    <message>
        <source>Dyslexia-friendly</source>
        <translation>Dễ đọc cho người khó đọc</translation>
    </message>
    <message>
        <source>Green on black</source>
        <translation>Xanh lá trên đen</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Ngôn ngữ</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Chữ lớn hơn</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Sáng</translation>
    </message>
    <message>
        <source>Light grey on dark grey</source>
        <translation>Xám nhạt trên xám đậm</translation>
    </message>
    <message>
        <source>Line spacing</source>
        <translation>Giãn dòng</translation>
    </message>
    <message>
        <source>Lines closer together</source>
        <translation>Các dòng sát nhau hơn</translation>
    </message>
    <message>
        <source>Lines farther apart</source>
        <translation>Các dòng cách xa hơn</translation>
    </message>
    <message>
        <source>Passage and questions</source>
        <translation>Bài đọc và câu hỏi</translation>
    </message>
    <message>
        <source>Sans</source>
        <translation>Không chân</translation>
    </message>
    <message>
        <source>Serif</source>
        <translation>Có chân</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Chữ nhỏ hơn</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Cỡ chữ</translation>
    </message>
    <message>
        <source>This computer has no dyslexia-friendly typeface. The plain one stands in for it.</source>
        <translation>Máy này không có kiểu chữ cho người khó đọc. Kiểu chữ thường được dùng thay.</translation>
    </message>
    <message>
        <source>Typeface</source>
        <translation>Kiểu chữ</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Thông thường</translation>
    </message>
    <message>
        <source>Where the passage stands</source>
        <translation>Vị trí bài đọc</translation>
    </message>
    <message>
        <source>White on black</source>
        <translation>Trắng trên đen</translation>
    </message>
    <message>
        <source>White on blue</source>
        <translation>Trắng trên xanh dương</translation>
    </message>
    <message>
        <source>Yellow on black</source>
        <translation>Vàng trên đen</translation>
    </message>
    <message>
        <source>Yellow on blue</source>
        <translation>Vàng trên xanh dương</translation>
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
        <translation>Phím mũi tên trái và phải di chuyển nó, phím cách đưa nó đến vị trí tiếp theo</translation>
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
        <translation>{limits} Không đếm từ được trong hệ chữ này: đếm ký tự.</translation>
    </message>
    <message>
        <source>{told}, within the limit</source>
        <translation>{told}, trong giới hạn</translation>
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
        <translation>Thư mục chính</translation>
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
        <translation>Tải xuống</translation>
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
        <translation>Đóng {tool}</translation>
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
        <translation>Nhấn một từ, rồi chỗ trống của nó.</translation>
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
    <name>GrantSheet</name>
    <message>
        <source>0: as long as wanted</source>
        <translation>0: bao lâu tùy ý</translation>
    </message>
    <message>
        <source>Accommodations</source>
        <translation>Điều chỉnh hỗ trợ</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>Như thường lệ</translation>
    </message>
    <message>
        <source>Breaks beside those of the sitting</source>
        <translation>Số lần nghỉ ngoài các lần của buổi thi</translation>
    </message>
    <message>
        <source>Change them</source>
        <translation>Thay đổi</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Màu sắc</translation>
    </message>
    <message>
        <source>Keyboard alone</source>
        <translation>Chỉ bàn phím</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Ngôn ngữ</translation>
    </message>
    <message>
        <source>Line spacing</source>
        <translation>Giãn dòng</translation>
    </message>
    <message>
        <source>Minutes of each break</source>
        <translation>Số phút mỗi lần nghỉ</translation>
    </message>
    <message>
        <source>Nothing has to be dragged</source>
        <translation>Không cần kéo thả gì</translation>
    </message>
    <message>
        <source>Passage above the questions</source>
        <translation>Bài đọc ở trên các câu hỏi</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Cỡ chữ</translation>
    </message>
    <message>
        <source>They hold at once, over what the candidate chose. The time factor stays as it was agreed.</source>
        <translation>Có hiệu lực ngay, thay cho lựa chọn của thí sinh. Hệ số thời gian giữ nguyên như đã thỏa thuận.</translation>
    </message>
    <message>
        <source>Tools beside those of the test</source>
        <translation>Công cụ ngoài những công cụ của bài thi</translation>
    </message>
    <message>
        <source>Typeface</source>
        <translation>Kiểu chữ</translation>
    </message>
    <message>
        <source>Ways of working</source>
        <translation>Cách làm bài</translation>
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
        <translation>Nhấn một nhãn, rồi chỗ của nó trên hình.</translation>
    </message>
    <message>
        <source>Space chooses what goes here.</source>
        <translation>Phím cách chọn mục đặt ở đây.</translation>
    </message>
    <message>
        <source>{filled} of {places} labelled</source>
        <translation>Đã gắn nhãn {filled} trên {places}</translation>
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
        <source>Choose what goes into {place}. Escape cancels.</source>
        <translation>Chọn mục đặt vào {place}. Escape hủy.</translation>
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
</context>
<context>
    <name>HandedView</name>
    <message>
        <source>A stick that can be carried to the other computer.</source>
        <translation>Một thẻ nhớ có thể mang sang máy kia.</translation>
    </message>
    <message>
        <source>Carry it to the other computer. There a proctor opens their desk, chooses Attempts here, and takes over from this file; then the candidate signs in and goes on at the same question.</source>
        <translation>Mang tệp sang máy kia. Ở đó giám thị mở bàn của mình, chọn Lượt thi ở đây và tiếp nhận từ tệp này; sau đó thí sinh đăng nhập và tiếp tục đúng câu hỏi đó.</translation>
    </message>
    <message>
        <source>Choose another folder…</source>
        <translation>Chọn thư mục khác…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Xong</translation>
    </message>
    <message>
        <source>Folder: {path}</source>
        <translation>Thư mục: {path}</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Đã bàn giao</translation>
    </message>
    <message>
        <source>Handed over, but there is no file yet</source>
        <translation>Đã bàn giao, nhưng chưa có tệp</translation>
    </message>
    <message>
        <source>Handing over…</source>
        <translation>Đang bàn giao…</translation>
    </message>
    <message>
        <source>Not handed over</source>
        <translation>Chưa bàn giao</translation>
    </message>
    <message>
        <source>Not in it, because they were lost on this computer: {files}</source>
        <translation>Không có trong đó vì đã mất trên máy này: {files}</translation>
    </message>
    <message>
        <source>Nothing more is taken on this computer for this test.</source>
        <translation>Máy này không nhận gì thêm cho bài thi này.</translation>
    </message>
    <message>
        <source>The file is written and read back.</source>
        <translation>Tệp đang được ghi và đọc lại.</translation>
    </message>
    <message>
        <source>The file is {path}</source>
        <translation>Tệp là {path}</translation>
    </message>
    <message>
        <source>The test is still on this computer, and can go on here when the candidate signs in.</source>
        <translation>Bài thi vẫn ở trên máy này và có thể tiếp tục ở đây khi thí sinh đăng nhập.</translation>
    </message>
    <message>
        <source>Use this folder</source>
        <translation>Dùng thư mục này</translation>
    </message>
    <message>
        <source>Where the file is to lie</source>
        <translation>Nơi đặt tệp</translation>
    </message>
</context>
<context>
    <name>HeldPanel</name>
    <message>
        <source>Leave now</source>
        <translation>Rời ngay</translation>
    </message>
    <message>
        <source>Leave without {lost}</source>
        <translation>Rời, bỏ {lost}</translation>
    </message>
    <message>
        <source>Not everything is saved yet</source>
        <translation>Chưa lưu xong tất cả</translation>
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
        <translation>Mọi bài bạn đã hoàn thành trên máy này.</translation>
    </message>
    <message>
        <source>Back to practice</source>
        <translation>Về luyện tập</translation>
    </message>
    <message>
        <source>Hollow points: answers are still to be marked.</source>
        <translation>Hình tròn rỗng: còn câu trả lời chờ chấm.</translation>
    </message>
    <message>
        <source>My attempts</source>
        <translation>Các lần làm bài của tôi</translation>
    </message>
    <message>
        <source>Not passed</source>
        <translation>Không đạt</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>Chưa có gì ở đây</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Đạt</translation>
    </message>
    <message>
        <source>Points reached in the last {attempts}, oldest first.</source>
        <translation>Điểm đạt được trong {attempts} gần nhất, cũ nhất trước.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Tiến bộ</translation>
    </message>
    <message>
        <source>Show older attempts</source>
        <translation>Hiện các lần cũ hơn</translation>
    </message>
    <message>
        <source>When you have finished a test, it stands here with its score and the time you worked.</source>
        <translation>Khi bạn làm xong một bài thi, bài đó hiện ở đây cùng điểm và thời gian làm bài.</translation>
    </message>
    <message>
        <source>no score</source>
        <translation>không có điểm</translation>
    </message>
    <message>
        <source>{answers} to be marked</source>
        <translation>{answers} chờ chấm</translation>
    </message>
    <message>
        <source>{score} / {maximum} so far</source>
        <translation>{score} / {maximum} đến nay</translation>
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
        <source>Pick at least {n} areas: press them, or use the arrow keys and Space.</source>
        <translation>Chọn ít nhất {n} vùng: nhấn vào chúng, hoặc dùng phím mũi tên và phím cách.</translation>
    </message>
    <message>
        <source>Pick up to {n} areas: press them, or use the arrow keys and Space.</source>
        <translation>Chọn nhiều nhất {n} vùng: nhấn vào chúng, hoặc dùng phím mũi tên và phím cách.</translation>
    </message>
    <message>
        <source>Pick {n} areas: press them, or use the arrow keys and Space.</source>
        <translation>Chọn {n} vùng: nhấn vào chúng, hoặc dùng phím mũi tên và phím cách.</translation>
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
        <source>{count} of {most} picked.</source>
        <translation>Đã chọn {count} trên {most}.</translation>
    </message>
    <message>
        <source>{n} picked.</source>
        <translation>Đã chọn {n}.</translation>
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
        <source>None picked yet.</source>
        <translation>Chưa chọn chỗ nào.</translation>
    </message>
    <message>
        <source>Pick up to {n}. None picked yet.</source>
        <translation>Chọn nhiều nhất {n}. Chưa chọn chỗ nào.</translation>
    </message>
    <message>
        <source>Pick {n}.</source>
        <translation>Chọn {n}.</translation>
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
        <translation>Bàn</translation>
    </message>
    <message>
        <source>If it is not, go back and tell the proctor. Nothing has been started.</source>
        <translation>Nếu không phải, hãy quay lại và báo giám thị. Chưa có gì bắt đầu.</translation>
    </message>
    <message>
        <source>Is this you?</source>
        <translation>Đây có phải là bạn không?</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Địa điểm</translation>
    </message>
    <message>
        <source>Sitting</source>
        <translation>Buổi thi</translation>
    </message>
    <message>
        <source>This is me</source>
        <translation>Đây là tôi</translation>
    </message>
    <message>
        <source>This is not me</source>
        <translation>Đây không phải tôi</translation>
    </message>
</context>
<context>
    <name>InsertRow</name>
    <message>
        <source>Put the result into the answer</source>
        <translation>Đưa kết quả vào câu trả lời</translation>
    </message>
    <message>
        <source>Types it where you were typing last.</source>
        <translation>Gõ kết quả vào chỗ bạn vừa gõ lần cuối.</translation>
    </message>
    <message>
        <source>{number} was put into the answer</source>
        <translation>Đã đưa {number} vào câu trả lời</translation>
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
        <translation>Hãy đồng ý với bản cam kết để bắt đầu.</translation>
    </message>
    <message>
        <source>Check below a question shows how your answer comes out.</source>
        <translation>Nút Kiểm tra dưới câu hỏi cho biết câu trả lời của bạn đúng đến đâu.</translation>
    </message>
    <message>
        <source>Desk {desk}</source>
        <translation>Bàn {desk}</translation>
    </message>
    <message>
        <source>For switches, or without arrow keys: Tab stops at every answer, Space or Enter presses.</source>
        <translation>Khi dùng công tắc hoặc không có phím mũi tên: Tab dừng ở mọi câu trả lời, phím cách hoặc Enter để nhấn.</translation>
    </message>
    <message>
        <source>Go on with the test</source>
        <translation>Làm tiếp bài thi</translation>
    </message>
    <message>
        <source>I have read the statement, and I agree to it.</source>
        <translation>Tôi đã đọc bản cam kết và đồng ý.</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Bản cam kết</translation>
    </message>
    <message>
        <source>Stay on this screen until you submit. Leaving it is recorded.</source>
        <translation>Hãy ở lại màn hình này đến khi nộp bài. Việc rời màn hình được ghi lại.</translation>
    </message>
    <message>
        <source>Tab stops everywhere</source>
        <translation>Tab dừng ở mọi nơi</translation>
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
        <translation>Đây là luyện tập: không tính điểm, bạn có thể rời đi và làm tiếp sau.</translation>
    </message>
    <message>
        <source>Try it out</source>
        <translation>Làm thử</translation>
    </message>
    <message>
        <source>check the answer</source>
        <translation>kiểm tra câu trả lời</translation>
    </message>
    <message>
        <source>highlight selected words or write a note on them, where that is allowed</source>
        <translation>tô sáng các từ đã chọn hoặc viết ghi chú cho chúng, nếu được phép</translation>
    </message>
    <message>
        <source>in this test</source>
        <translation>trong bài thi này</translation>
    </message>
    <message>
        <source>larger text, smaller text, the size set for you</source>
        <translation>chữ lớn hơn, chữ nhỏ hơn, cỡ chữ đã đặt cho bạn</translation>
    </message>
    <message>
        <source>list the notes on this page</source>
        <translation>liệt kê các ghi chú trên trang này</translation>
    </message>
    <message>
        <source>put a caret into the text; Shift with arrows selects words</source>
        <translation>đặt con trỏ vào văn bản; Shift với phím mũi tên để chọn từ</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Không giới hạn</translation>
    </message>
    <message>
        <source>rule an option out or bring it back, where that is allowed</source>
        <translation>loại một lựa chọn hoặc lấy lại, nếu được phép</translation>
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
        <translation>Các phím</translation>
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
        <translation>Nhấn một nhãn, rồi chỗ của nó.</translation>
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
    <name>LaunchSheet</name>
    <message>
        <source>0 to {most}</source>
        <translation>0 đến {most}</translation>
    </message>
    <message>
        <source>Accommodations</source>
        <translation>Điều chỉnh hỗ trợ</translation>
    </message>
    <message>
        <source>Change them</source>
        <translation>Thay đổi</translation>
    </message>
    <message>
        <source>Extra minutes</source>
        <translation>Số phút thêm</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Tiếp tục</translation>
    </message>
    <message>
        <source>Go on with the test</source>
        <translation>Làm tiếp bài thi</translation>
    </message>
    <message>
        <source>It stands in the log of the test.</source>
        <translation>Nội dung này được ghi vào nhật ký bài thi.</translation>
    </message>
    <message>
        <source>Launch</source>
        <translation>Mở bài</translation>
    </message>
    <message>
        <source>Launch the test</source>
        <translation>Mở bài thi</translation>
    </message>
    <message>
        <source>More minutes from now on</source>
        <translation>Thêm số phút kể từ bây giờ</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Lý do</translation>
    </message>
    <message>
        <source>Time, in percent of everybody&apos;s</source>
        <translation>Thời gian, tính theo phần trăm so với mọi người</translation>
    </message>
    <message>
        <source>You vouch for who sits here: no password is asked. The candidate confirms their name, and the screen is locked when they press Start.</source>
        <translation>Bạn bảo đảm về người ngồi ở đây: không hỏi mật khẩu. Thí sinh xác nhận tên của mình, và màn hình bị khóa khi họ bấm Bắt đầu.</translation>
    </message>
    <message>
        <source>{least} to {most}</source>
        <translation>{least} đến {most}</translation>
    </message>
</context>
<context>
    <name>LinePanel</name>
    <message>
        <source>Calculation</source>
        <translation>Phép tính</translation>
    </message>
    <message>
        <source>Enter calculates; arrow up brings back the line before.</source>
        <translation>Enter để tính; mũi tên lên đưa lại dòng trước.</translation>
    </message>
</context>
<context>
    <name>LockedView</name>
    <message>
        <source>Allow this until the end, and go on</source>
        <translation>Cho phép điều này đến hết giờ và tiếp tục</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Đang kiểm tra…</translation>
    </message>
    <message>
        <source>End the test here</source>
        <translation>Kết thúc bài thi tại đây</translation>
    </message>
    <message>
        <source>For the proctor</source>
        <translation>Dành cho giám thị</translation>
    </message>
    <message>
        <source>Go on with the test</source>
        <translation>Tiếp tục bài thi</translation>
    </message>
    <message>
        <source>Please wait. It goes on when the proctor says so.</source>
        <translation>Vui lòng chờ. Bài thi sẽ tiếp tục khi giám thị cho phép.</translation>
    </message>
    <message>
        <source>Proctor PIN</source>
        <translation>Mã PIN giám thị</translation>
    </message>
    <message>
        <source>Proctor PIN or unlock code</source>
        <translation>Mã PIN giám thị hoặc mã mở khóa</translation>
    </message>
    <message>
        <source>Raise your hand. A proctor looks at it and opens the test again.</source>
        <translation>Hãy giơ tay. Giám thị sẽ xem và mở lại bài thi.</translation>
    </message>
    <message>
        <source>The test clock goes on.</source>
        <translation>Đồng hồ bài thi vẫn chạy.</translation>
    </message>
    <message>
        <source>The test clock is stopped.</source>
        <translation>Đồng hồ bài thi đang dừng.</translation>
    </message>
    <message>
        <source>The test is locked</source>
        <translation>Bài thi đã bị khóa</translation>
    </message>
    <message>
        <source>The test is paused</source>
        <translation>Bài thi đang tạm dừng</translation>
    </message>
    <message>
        <source>This PIN is not right.</source>
        <translation>Mã PIN này không đúng.</translation>
    </message>
    <message>
        <source>This code is not right.</source>
        <translation>Mã này không đúng.</translation>
    </message>
    <message>
        <source>This is neither the PIN nor the code that opens this test now.</source>
        <translation>Đây không phải mã PIN cũng không phải mã mở được bài thi này lúc này.</translation>
    </message>
    <message>
        <source>This test is opened from the server, not here.</source>
        <translation>Bài thi này được mở từ máy chủ, không phải tại đây.</translation>
    </message>
    <message>
        <source>Unlock code</source>
        <translation>Mã mở khóa</translation>
    </message>
    <message>
        <source>Your answers are saved on this computer.</source>
        <translation>Câu trả lời của bạn đã được lưu trên máy tính này.</translation>
    </message>
</context>
<context>
    <name>LogSheet</name>
    <message>
        <source>Acknowledge all</source>
        <translation>Đã biết tất cả</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>Báo động</translation>
    </message>
    <message>
        <source>Alarms and orders</source>
        <translation>Báo động và lệnh</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>None since you began to watch.</source>
        <translation>Chưa có gì từ khi bạn theo dõi.</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Lệnh</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Gửi lại</translation>
    </message>
</context>
<context>
    <name>MachineCard</name>
    <message>
        <source>Control</source>
        <translation>Biện pháp</translation>
    </message>
    <message>
        <source>Not looked at yet.</source>
        <translation>Chưa xem.</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Kết quả</translation>
    </message>
    <message>
        <source>The sitting wants</source>
        <translation>Đợt thi yêu cầu</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Máy này</translation>
    </message>
</context>
<context>
    <name>MachineSummary</name>
    <message>
        <source>Look again</source>
        <translation>Xem lại</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Đang xem…</translation>
    </message>
    <message>
        <source>Not looked at yet.</source>
        <translation>Chưa xem.</translation>
    </message>
    <message>
        <source>This computer is being looked at.</source>
        <translation>Đang xem máy này.</translation>
    </message>
</context>
<context>
    <name>MagnifierPanel</name>
    <message>
        <source>Move the lens</source>
        <translation>Di chuyển kính</translation>
    </message>
    <message>
        <source>Stronger</source>
        <translation>Mạnh hơn</translation>
    </message>
    <message>
        <source>Weaker</source>
        <translation>Yếu hơn</translation>
    </message>
</context>
<context>
    <name>MarkBar</name>
    <message>
        <source>Mark the selected words</source>
        <translation>Tô các từ đã chọn</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Bỏ</translation>
    </message>
    <message>
        <source>Takes highlights and whole notes off the selected words (Delete)</source>
        <translation>Bỏ phần tô sáng và toàn bộ ghi chú khỏi các từ đã chọn (Delete)</translation>
    </message>
</context>
<context>
    <name>Marks</name>
    <message>
        <source>Highlight</source>
        <translation>Tô sáng</translation>
    </message>
    <message>
        <source>Highlight with a dashed line</source>
        <translation>Tô sáng với nét đứt</translation>
    </message>
    <message>
        <source>Highlight with a wavy line</source>
        <translation>Tô sáng với nét lượn sóng</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>Note {number} on “{words}”: {note}</source>
        <translation>Ghi chú {number} cho “{words}”: {note}</translation>
    </message>
    <message>
        <source>Note: {note}</source>
        <translation>Ghi chú: {note}</translation>
    </message>
    <message>
        <source>{kind} begins</source>
        <translation>{kind} bắt đầu</translation>
    </message>
    <message>
        <source>{kind} ends</source>
        <translation>{kind} kết thúc</translation>
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
        <translation>Các câu trả lời để chọn</translation>
    </message>
    <message>
        <source>Press an answer, then its place.</source>
        <translation>Nhấn một câu trả lời, rồi chỗ của nó.</translation>
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
    <name>MessageSheet</name>
    <message>
        <source>Message</source>
        <translation>Tin nhắn</translation>
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
        <source>Choose at least {n}. None chosen yet.</source>
        <translation>Chọn ít nhất {n}. Chưa chọn mục nào.</translation>
    </message>
    <message>
        <source>Choose up to {n}. None chosen yet.</source>
        <translation>Chọn nhiều nhất {n}. Chưa chọn mục nào.</translation>
    </message>
    <message>
        <source>Choose {n}. None chosen yet.</source>
        <translation>Chọn {n}. Chưa chọn mục nào.</translation>
    </message>
    <message>
        <source>None chosen yet.</source>
        <translation>Chưa chọn mục nào.</translation>
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
        <translation>đã trả lời</translation>
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
        <translation>chưa xem</translation>
    </message>
    <message>
        <source>partly answered</source>
        <translation>trả lời một phần</translation>
    </message>
    <message>
        <source>read</source>
        <translation>đã đọc</translation>
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
    <name>NotLockedLine</name>
    <message>
        <source>Not locked: this computer does not keep other programs away from the test.</source>
        <translation>Chưa khóa: máy tính này không ngăn các chương trình khác tiếp cận bài thi.</translation>
    </message>
</context>
<context>
    <name>NoteCard</name>
    <message>
        <source>All notes</source>
        <translation>Mọi ghi chú</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Xóa</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Xong</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>The note is full.</source>
        <translation>Ghi chú đã đầy.</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Viết ghi chú</translation>
    </message>
</context>
<context>
    <name>NoteSheet</name>
    <message>
        <source>About</source>
        <translation>Về</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>Bằng lời của bạn</translation>
    </message>
    <message>
        <source>It stands in the log of the test and is counted in reports. The candidate is not told.</source>
        <translation>Việc này được ghi vào nhật ký bài thi và tính trong báo cáo. Thí sinh không được báo.</translation>
    </message>
    <message>
        <source>Note an irregularity</source>
        <translation>Ghi nhận bất thường</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Ghi lại</translation>
    </message>
    <message>
        <source>Say in your own words what it was.</source>
        <translation>Hãy nói bằng lời của bạn đó là gì.</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Điều đã xảy ra</translation>
    </message>
</context>
<context>
    <name>NoteSign</name>
    <message>
        <source>Note {number}: {note}</source>
        <translation>Ghi chú {number}: {note}</translation>
    </message>
</context>
<context>
    <name>NotepadPanel</name>
    <message>
        <source>Room for {left} characters more.</source>
        <translation>Còn chỗ cho {left} ký tự.</translation>
    </message>
    <message>
        <source>The notepad is full: {most} characters.</source>
        <translation>Giấy nháp đã đầy: {most} ký tự.</translation>
    </message>
</context>
<context>
    <name>NotesPanel</name>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>Notes on this page</source>
        <translation>Ghi chú trên trang này</translation>
    </message>
    <message>
        <source>There are no notes yet. Select words in a text, then choose Note or press Ctrl+M.</source>
        <translation>Chưa có ghi chú. Hãy chọn từ trong văn bản, rồi chọn Ghi chú hoặc nhấn Ctrl+M.</translation>
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
        <translation>Đã loại</translation>
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
    <name>OrderSheets</name>
    <message>
        <source>Cancel it now</source>
        <translation>Hủy ngay</translation>
    </message>
    <message>
        <source>Cancel the test of {name}</source>
        <translation>Hủy bài thi của {name}</translation>
    </message>
    <message>
        <source>End it now</source>
        <translation>Kết thúc ngay</translation>
    </message>
    <message>
        <source>End the test of {name}</source>
        <translation>Kết thúc bài thi của {name}</translation>
    </message>
    <message>
        <source>Give this time</source>
        <translation>Cho thêm giờ này</translation>
    </message>
    <message>
        <source>It is kept on the server, with your name.</source>
        <translation>Được lưu trên máy chủ cùng tên của bạn.</translation>
    </message>
    <message>
        <source>It is on the candidate&apos;s clock as soon as the computer hears of it.</source>
        <translation>Có trên đồng hồ của thí sinh ngay khi máy nhận được.</translation>
    </message>
    <message>
        <source>It is shown over the test until it is dismissed.</source>
        <translation>Hiện trên bài thi cho đến khi được đóng.</translation>
    </message>
    <message>
        <source>It is submitted as it is, with all that was answered. It cannot be opened again.</source>
        <translation>Bài được nộp như hiện có, với mọi câu đã trả lời. Không thể mở lại.</translation>
    </message>
    <message>
        <source>It rests until staff let it go on. Whether the clock stops was agreed before.</source>
        <translation>Bài dừng cho đến khi cán bộ cho tiếp tục. Đồng hồ có dừng hay không đã thỏa thuận trước.</translation>
    </message>
    <message>
        <source>It stands in the log of the test.</source>
        <translation>Được ghi vào nhật ký bài thi.</translation>
    </message>
    <message>
        <source>Let all go on</source>
        <translation>Cho tất cả tiếp tục</translation>
    </message>
    <message>
        <source>Let it go on</source>
        <translation>Cho tiếp tục</translation>
    </message>
    <message>
        <source>Let {name} go on</source>
        <translation>Cho {name} tiếp tục</translation>
    </message>
    <message>
        <source>Lock all tests</source>
        <translation>Khóa mọi bài thi</translation>
    </message>
    <message>
        <source>Lock it</source>
        <translation>Khóa</translation>
    </message>
    <message>
        <source>Lock the test of {name}</source>
        <translation>Khóa bài thi của {name}</translation>
    </message>
    <message>
        <source>Message to all</source>
        <translation>Tin nhắn cho tất cả</translation>
    </message>
    <message>
        <source>Message to {name}</source>
        <translation>Tin nhắn cho {name}</translation>
    </message>
    <message>
        <source>More time for all</source>
        <translation>Thêm giờ cho tất cả</translation>
    </message>
    <message>
        <source>More time for {name}</source>
        <translation>Thêm giờ cho {name}</translation>
    </message>
    <message>
        <source>Pause all tests</source>
        <translation>Tạm dừng mọi bài thi</translation>
    </message>
    <message>
        <source>Pause it</source>
        <translation>Tạm dừng</translation>
    </message>
    <message>
        <source>Pause the test of {name}</source>
        <translation>Tạm dừng bài thi của {name}</translation>
    </message>
    <message>
        <source>Send it</source>
        <translation>Gửi</translation>
    </message>
    <message>
        <source>Tell {count}</source>
        <translation>Báo cho {count}</translation>
    </message>
    <message>
        <source>The candidate reads it, and it stands in the log.</source>
        <translation>Thí sinh đọc được, và được ghi vào nhật ký.</translation>
    </message>
    <message>
        <source>The lock that is known here is opened, and no later one.</source>
        <translation>Chỉ mở khóa đã biết ở đây, không mở khóa nào sau đó.</translation>
    </message>
    <message>
        <source>The test ends and does not count. It cannot be opened again.</source>
        <translation>Bài thi kết thúc và không được tính. Không thể mở lại.</translation>
    </message>
    <message>
        <source>The test is covered until it is unlocked from here or at the computer.</source>
        <translation>Bài thi bị che cho đến khi được mở khóa từ đây hoặc tại máy.</translation>
    </message>
    <message>
        <source>This goes to everybody whose test is under way: {count}.</source>
        <translation>Gửi đến mọi người đang thi: {count}.</translation>
    </message>
    <message>
        <source>Unlock it</source>
        <translation>Mở khóa</translation>
    </message>
    <message>
        <source>Unlock the test of {name}</source>
        <translation>Mở khóa bài thi của {name}</translation>
    </message>
    <message>
        <source>What staff have paused goes on. What a control has locked stays locked.</source>
        <translation>Bài do cán bộ tạm dừng sẽ tiếp tục. Bài bị khóa tự động vẫn khóa.</translation>
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
        <source>Held: {thing}. Arrow keys move it, Enter puts it down, Escape puts it back.</source>
        <translation>Đã nhấc: {thing}. Phím mũi tên di chuyển, Enter đặt xuống, Escape đặt lại.</translation>
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
        <source>{n} of {all} placed</source>
        <translation>Đã xếp {n} trên {all}</translation>
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
        <translation>Chưa đúng</translation>
    </message>
    <message>
        <source>Partly right</source>
        <translation>Đúng một phần</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Đúng</translation>
    </message>
    <message>
        <source>Right answer</source>
        <translation>Đáp án đúng</translation>
    </message>
    <message>
        <source>You can change your answer and check it again.</source>
        <translation>Bạn có thể đổi câu trả lời và kiểm tra lại.</translation>
    </message>
    <message>
        <source>You can change your answer and check it {left}.</source>
        <translation>Bạn có thể đổi câu trả lời và kiểm tra {left}.</translation>
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
        <translation>Con trỏ đã bật. Shift và phím mũi tên để chọn.</translation>
    </message>
    <message>
        <source>Highlight removed</source>
        <translation>Đã bỏ tô sáng</translation>
    </message>
    <message>
        <source>Marks removed</source>
        <translation>Đã bỏ các dấu tô và ghi chú</translation>
    </message>
</context>
<context>
    <name>PageNotes</name>
    <message>
        <source>New note</source>
        <translation>Ghi chú mới</translation>
    </message>
    <message>
        <source>Note deleted</source>
        <translation>Đã xóa ghi chú</translation>
    </message>
    <message>
        <source>Note {number}</source>
        <translation>Ghi chú {number}</translation>
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
        <translation>Sau lần này bạn còn {breaks}.</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Giờ nghỉ</translation>
    </message>
    <message>
        <source>End the break</source>
        <translation>Kết thúc nghỉ</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Tiếp tục</translation>
    </message>
    <message>
        <source>It lasts until you end it.</source>
        <translation>Giờ nghỉ kéo dài đến khi bạn kết thúc.</translation>
    </message>
    <message>
        <source>The break ends in one minute.</source>
        <translation>Giờ nghỉ kết thúc sau một phút.</translation>
    </message>
    <message>
        <source>The break lasts up to {length} and then ends by itself.</source>
        <translation>Giờ nghỉ kéo dài nhiều nhất {length} rồi tự kết thúc.</translation>
    </message>
    <message>
        <source>The test clock goes on.</source>
        <translation>Đồng hồ bài thi vẫn chạy.</translation>
    </message>
    <message>
        <source>The test clock is stopped, and the questions are hidden.</source>
        <translation>Đồng hồ bài thi đã dừng và các câu hỏi được ẩn.</translation>
    </message>
    <message>
        <source>The test clock is stopped.</source>
        <translation>Đồng hồ bài thi đang dừng.</translation>
    </message>
    <message>
        <source>The test is paused</source>
        <translation>Bài thi đang tạm dừng</translation>
    </message>
    <message>
        <source>This is your last break.</source>
        <translation>Đây là lần nghỉ cuối của bạn.</translation>
    </message>
    <message>
        <source>Your answers are kept. The questions come back when the test goes on.</source>
        <translation>Câu trả lời được giữ. Câu hỏi trở lại khi bài thi tiếp tục.</translation>
    </message>
    <message>
        <source>{time} of the break left</source>
        <translation>Giờ nghỉ còn {time}</translation>
    </message>
</context>
<context>
    <name>Photo</name>
    <message>
        <source>Photo of the candidate</source>
        <translation>Ảnh của thí sinh</translation>
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
        <translation>Gõ chữ số và dấu; Enter để tính.</translation>
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
        <translation>Một bài bất kỳ, chọn ngẫu nhiên. Bài mới được ưu tiên.</translation>
    </message>
    <message>
        <source>At random</source>
        <translation>Ngẫu nhiên</translation>
    </message>
    <message>
        <source>Choose for me</source>
        <translation>Chọn giúp tôi</translation>
    </message>
    <message>
        <source>Choosing…</source>
        <translation>Đang chọn…</translation>
    </message>
    <message>
        <source>Done {times}</source>
        <translation>Đã làm {times}</translation>
    </message>
    <message>
        <source>Enter the code</source>
        <translation>Nhập mã</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Tiếp tục</translation>
    </message>
    <message>
        <source>How a test is chosen</source>
        <translation>Cách chọn bài thi</translation>
    </message>
    <message>
        <source>How a test is chosen for you</source>
        <translation>Cách chọn bài thi cho bạn</translation>
    </message>
    <message>
        <source>In turn</source>
        <translation>Lần lượt</translation>
    </message>
    <message>
        <source>Least used</source>
        <translation>Ít dùng nhất</translation>
    </message>
    <message>
        <source>Looking for tests…</source>
        <translation>Đang tìm bài thi…</translation>
    </message>
    <message>
        <source>My attempts</source>
        <translation>Các lần làm bài của tôi</translation>
    </message>
    <message>
        <source>No practice tests yet</source>
        <translation>Chưa có bài luyện tập</translation>
    </message>
    <message>
        <source>Not done yet</source>
        <translation>Chưa làm</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Luyện tập</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Đăng xuất</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Bắt đầu</translation>
    </message>
    <message>
        <source>Tests</source>
        <translation>Bài thi</translation>
    </message>
    <message>
        <source>The test that was used least on this computer. New ones come first.</source>
        <translation>Bài được dùng ít nhất trên máy này. Bài mới được ưu tiên.</translation>
    </message>
    <message>
        <source>The test that was used longest ago. New ones come first.</source>
        <translation>Bài đã lâu nhất chưa dùng. Bài mới được ưu tiên.</translation>
    </message>
    <message>
        <source>They appear here as soon as your organisation sends them to this computer, or somebody brings them as a file.</source>
        <translation>Bài hiện ở đây ngay khi tổ chức của bạn gửi đến máy này, hoặc khi có người mang đến dưới dạng tệp.</translation>
    </message>
    <message>
        <source>best {score} of {maximum}</source>
        <translation>cao nhất {score} trên {maximum}</translation>
    </message>
    <message>
        <source>{name}: nothing here counts, and you can leave a test and go on later.</source>
        <translation>{name}: ở đây không tính điểm, bạn có thể rời bài và làm tiếp sau.</translation>
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
        <source>The answers are kept. Leaving is recorded, and the test is then locked until a proctor opens it.</source>
        <translation>Các câu trả lời được giữ. Việc rời đi được ghi lại, và sau đó bài thi bị khóa cho đến khi giám thị mở.</translation>
    </message>
    <message>
        <source>Your answers are kept. You can go on with this test later.</source>
        <translation>Câu trả lời của bạn được giữ. Bạn có thể làm tiếp bài thi này sau.</translation>
    </message>
</context>
<context>
    <name>ProctorView</name>
    <message>
        <source>Accommodations</source>
        <translation>Điều chỉnh hỗ trợ</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Đã trả lời</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Thí sinh</translation>
    </message>
    <message>
        <source>Close the panel</source>
        <translation>Đóng bảng</translation>
    </message>
    <message>
        <source>Earlier ones: {n}. All are in the log.</source>
        <translation>Trước đó: {n}. Tất cả đều có trong nhật ký.</translation>
    </message>
    <message>
        <source>End the test</source>
        <translation>Kết thúc bài thi</translation>
    </message>
    <message>
        <source>Give more time</source>
        <translation>Cho thêm thời gian</translation>
    </message>
    <message>
        <source>Hand over to another computer</source>
        <translation>Bàn giao sang máy khác</translation>
    </message>
    <message>
        <source>Latest incidents</source>
        <translation>Sự cố gần đây</translation>
    </message>
    <message>
        <source>Leave the test</source>
        <translation>Rời bài thi</translation>
    </message>
    <message>
        <source>Let the test go on</source>
        <translation>Cho bài thi tiếp tục</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Khóa</translation>
    </message>
    <message>
        <source>Note an irregularity</source>
        <translation>Ghi nhận bất thường</translation>
    </message>
    <message>
        <source>Nothing was recorded.</source>
        <translation>Chưa ghi nhận gì.</translation>
    </message>
    <message>
        <source>Pause the test</source>
        <translation>Tạm dừng bài thi</translation>
    </message>
    <message>
        <source>Proctor&apos;s panel</source>
        <translation>Bảng của giám thị</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Đã lưu</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gửi</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Bài thi</translation>
    </message>
    <message>
        <source>The panel closes by itself after {time} without a key.</source>
        <translation>Bảng tự đóng sau {time} không bấm phím.</translation>
    </message>
    <message>
        <source>The questions are hidden, nothing is taken, and the clock goes on.</source>
        <translation>Câu hỏi được ẩn, không nhận gì, và đồng hồ vẫn chạy.</translation>
    </message>
    <message>
        <source>The questions are hidden, nothing is taken, and the clock is stopped.</source>
        <translation>Câu hỏi được ẩn, không nhận gì, và đồng hồ đã dừng.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Thời gian</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Việc cần làm</translation>
    </message>
    <message>
        <source>desk {desk}</source>
        <translation>bàn {desk}</translation>
    </message>
    <message>
        <source>{name} is here.</source>
        <translation>{name} đang ở đây.</translation>
    </message>
</context>
<context>
    <name>ProgressPlot</name>
    <message>
        <source>Progress over {count} attempts: {first} on {first_day}, {last} on {last_day}, the best {best}</source>
        <translation>Tiến bộ qua {count} lần làm: {first} vào {first_day}, {last} vào {last_day}, cao nhất {best}</translation>
    </message>
    <message>
        <source>Progress: nothing to show yet</source>
        <translation>Tiến bộ: chưa có gì để hiện</translation>
    </message>
</context>
<context>
    <name>ReadAloudPanel</name>
    <message>
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
    <message>
        <source>Choice {number}</source>
        <translation>Lựa chọn {number}</translation>
    </message>
    <message>
        <source>Choose what is read.</source>
        <translation>Chọn phần cần đọc.</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>Nhanh hơn</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Tiếp tục</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Thông tin</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Tiếp</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>Bài đọc</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Tạm dừng</translation>
    </message>
    <message>
        <source>Paused: {name}</source>
        <translation>Tạm dừng: {name}</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Câu hỏi</translation>
    </message>
    <message>
        <source>Question {number}</source>
        <translation>Câu hỏi {number}</translation>
    </message>
    <message>
        <source>Reading: {name}</source>
        <translation>Đang đọc: {name}</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>Chậm hơn</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Dừng</translation>
    </message>
    <message>
        <source>The voice broke off. Try again.</source>
        <translation>Giọng đọc bị ngắt. Thử lại.</translation>
    </message>
    <message>
        <source>This computer has no voice to read with. Tell the proctor if you need one.</source>
        <translation>Máy này không có giọng đọc. Hãy báo giám thị nếu bạn cần.</translation>
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
        <translation>Kết quả: {number}</translation>
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
        <translation>Thí sinh</translation>
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
        <translation>Dấu vân (SHA-256)</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Cách kết thúc</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Địa điểm</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Biên nhận</translation>
    </message>
    <message>
        <source>Receipt code</source>
        <translation>Mã biên nhận</translation>
    </message>
    <message>
        <source>Receipt {code}</source>
        <translation>Biên nhận {code}</translation>
    </message>
    <message>
        <source>Sitting</source>
        <translation>Buổi thi</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Bài thi</translation>
    </message>
    <message>
        <source>The code and the fingerprint are made of all answers, the test and the time of its end. They prove that the answers on record are the ones that were given.</source>
        <translation>Mã và dấu vân được tạo từ mọi câu trả lời, bài thi và thời điểm kết thúc. Chúng chứng minh rằng các câu trả lời được lưu đúng là các câu đã đưa ra.</translation>
    </message>
    <message>
        <source>desk {desk}</source>
        <translation>bàn {desk}</translation>
    </message>
</context>
<context>
    <name>ReleaseCodeCard</name>
    <message>
        <source>Code</source>
        <translation>Mã</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Đang mở…</translation>
    </message>
    <message>
        <source>Release code</source>
        <translation>Mã mở đề</translation>
    </message>
    <message>
        <source>Unlock the test</source>
        <translation>Mở khóa bài thi</translation>
    </message>
</context>
<context>
    <name>ResultDetails</name>
    <message>
        <source>Chart</source>
        <translation>Biểu đồ</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Thông tin</translation>
    </message>
    <message>
        <source>Out of</source>
        <translation>Tối đa</translation>
    </message>
    <message>
        <source>Pauses are left out.</source>
        <translation>Không tính thời gian tạm dừng.</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Điểm</translation>
    </message>
    <message>
        <source>Points by section</source>
        <translation>Điểm theo phần</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Câu hỏi</translation>
    </message>
    <message>
        <source>Question by question</source>
        <translation>Từng câu hỏi</translation>
    </message>
    <message>
        <source>Question {n}</source>
        <translation>Câu hỏi {n}</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Các câu hỏi</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Phần</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Các phần</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Bảng</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Thời gian</translation>
    </message>
    <message>
        <source>Time spent</source>
        <translation>Thời gian đã dùng</translation>
    </message>
    <message>
        <source>Time spent by question</source>
        <translation>Thời gian đã dùng theo câu hỏi</translation>
    </message>
    <message>
        <source>Time spent by section</source>
        <translation>Thời gian đã dùng theo phần</translation>
    </message>
    <message>
        <source>To be marked</source>
        <translation>Chờ chấm</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>chưa trả lời</translation>
    </message>
    <message>
        <source>to be marked, of {maximum}</source>
        <translation>chờ chấm, trên {maximum}</translation>
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
        <translation>Xếp loại</translation>
    </message>
    <message>
        <source>Grade so far</source>
        <translation>Xếp loại đến nay</translation>
    </message>
    <message>
        <source>No grade reached</source>
        <translation>Chưa đạt xếp loại nào</translation>
    </message>
    <message>
        <source>Not passed so far.</source>
        <translation>Đến nay chưa đạt.</translation>
    </message>
    <message>
        <source>Not passed.</source>
        <translation>Không đạt.</translation>
    </message>
    <message>
        <source>Passed.</source>
        <translation>Đạt.</translation>
    </message>
    <message>
        <source>The pass mark is {points}.</source>
        <translation>Mức đạt là {points}.</translation>
    </message>
    <message>
        <source>The score can still rise.</source>
        <translation>Điểm vẫn có thể tăng.</translation>
    </message>
    <message>
        <source>Your organisation has released this result. It is the one that counts.</source>
        <translation>Tổ chức của bạn đã công bố kết quả này. Đây là kết quả có giá trị.</translation>
    </message>
    <message>
        <source>of {points}</source>
        <translation>trên {points}</translation>
    </message>
    <message>
        <source>Your result</source>
        <translation>Kết quả của bạn</translation>
    </message>
    <message>
        <source>There is no result yet. It appears here when it comes.</source>
        <translation>Chưa có kết quả. Kết quả hiện ở đây khi có.</translation>
    </message>
    <message>
        <source>You can still pass.</source>
        <translation>Bạn vẫn có thể đạt.</translation>
    </message>
    <message>
        <source>Your grade can go up with it.</source>
        <translation>Xếp loại của bạn có thể tăng theo.</translation>
    </message>
    <message>
        <source>Your result so far</source>
        <translation>Kết quả của bạn đến nay</translation>
    </message>
</context>
<context>
    <name>ReviewRow</name>
    <message>
        <source>Information</source>
        <translation>Thông tin</translation>
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
    <message>
        <source>Partly answered</source>
        <translation>Một phần</translation>
    </message>
    <message>
        <source>flagged</source>
        <translation>đã đánh dấu</translation>
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
        <translation>Đã trả lời {n}</translation>
    </message>
    <message>
        <source>Back to the test</source>
        <translation>Về bài thi</translation>
    </message>
    <message>
        <source>Go to next unanswered</source>
        <translation>Đến câu chưa trả lời tiếp theo</translation>
    </message>
    <message>
        <source>No question is answered yet.</source>
        <translation>Chưa trả lời câu hỏi nào.</translation>
    </message>
    <message>
        <source>Press a question that is open to go to it.</source>
        <translation>Nhấn một câu hỏi còn mở để đến câu đó.</translation>
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
    <message>
        <source>Picture missing: {shows}</source>
        <translation>Thiếu hình: {shows}</translation>
    </message>
</context>
<context>
    <name>RoomPage</name>
    <message>
        <source>Alarms and orders</source>
        <translation>Báo động và lệnh</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tất cả</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Đang hỏi máy chủ…</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Thí sinh</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Lớn</translation>
    </message>
    <message>
        <source>Let all go on</source>
        <translation>Cho tất cả tiếp tục</translation>
    </message>
    <message>
        <source>Lock all</source>
        <translation>Khóa tất cả</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Vừa</translation>
    </message>
    <message>
        <source>Message to all</source>
        <translation>Tin nhắn cho tất cả</translation>
    </message>
    <message>
        <source>More time for all</source>
        <translation>Thêm giờ cho tất cả</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Cần chú ý</translation>
    </message>
    <message>
        <source>Nobody is on the roster of this sitting.</source>
        <translation>Không có ai trong danh sách của buổi thi này.</translation>
    </message>
    <message>
        <source>Nobody, as far as is known.</source>
        <translation>Không có ai, theo những gì được biết.</translation>
    </message>
    <message>
        <source>Not seen</source>
        <translation>Mất liên lạc</translation>
    </message>
    <message>
        <source>Other room</source>
        <translation>Phòng khác</translation>
    </message>
    <message>
        <source>Pause all</source>
        <translation>Tạm dừng tất cả</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Đăng xuất</translation>
    </message>
    <message>
        <source>Size of the tiles</source>
        <translation>Cỡ ô</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>Nhỏ</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Âm thanh</translation>
    </message>
    <message>
        <source>The server does not answer</source>
        <translation>Máy chủ không trả lời</translation>
    </message>
    <message>
        <source>This computer plays no sound.</source>
        <translation>Máy này không phát âm thanh.</translation>
    </message>
    <message>
        <source>To all whose test is under way: {n}</source>
        <translation>Cho mọi người đang thi: {n}</translation>
    </message>
    <message>
        <source>Which candidates</source>
        <translation>Thí sinh nào</translation>
    </message>
    <message>
        <source>{n} under way</source>
        <translation>{n} đang thi</translation>
    </message>
</context>
<context>
    <name>RosterList</name>
    <message>
        <source>Nobody has this name or number.</source>
        <translation>Không ai có tên hay số này.</translation>
    </message>
    <message>
        <source>Nobody is on the roster of this sitting.</source>
        <translation>Danh sách của đợt thi này không có ai.</translation>
    </message>
    <message>
        <source>Not over: {n}</source>
        <translation>Chưa xong: {n}</translation>
    </message>
    <message>
        <source>Search by name or number</source>
        <translation>Tìm theo tên hoặc số</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Hiện thêm</translation>
    </message>
    <message>
        <source>The roster is being read…</source>
        <translation>Đang đọc danh sách…</translation>
    </message>
    <message>
        <source>{n} of {candidates}</source>
        <translation>{n} trên {candidates}</translation>
    </message>
</context>
<context>
    <name>RosterRowView</name>
    <message>
        <source>Desk {desk}</source>
        <translation>Bàn {desk}</translation>
    </message>
    <message>
        <source>Go on…</source>
        <translation>Tiếp tục…</translation>
    </message>
    <message>
        <source>Launch again…</source>
        <translation>Mở lại…</translation>
    </message>
    <message>
        <source>Launch…</source>
        <translation>Mở bài…</translation>
    </message>
</context>
<context>
    <name>RuleOutButton</name>
    <message>
        <source>Bring back: {option}</source>
        <translation>Lấy lại: {option}</translation>
    </message>
    <message>
        <source>Rule out: {option}</source>
        <translation>Loại: {option}</translation>
    </message>
</context>
<context>
    <name>SaveIndicator</name>
    <message>
        <source>Kept on this computer</source>
        <translation>Giữ trên máy này</translation>
    </message>
    <message>
        <source>Not kept</source>
        <translation>Không giữ</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Chưa lưu</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Không gửi được</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>Chưa gửi</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Đã lưu</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>Đã lưu {time}</translation>
    </message>
    <message>
        <source>Sent {time}</source>
        <translation>Đã gửi {time}</translation>
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
        <translation>chưa chọn gì</translation>
    </message>
</context>
<context>
    <name>SelectPointWidget</name>
    <message>
        <source>1 point set</source>
        <translation>Đã đặt 1 điểm</translation>
    </message>
    <message>
        <source>Arrow keys move a cross-hair, with Shift in larger steps. Space sets a point.</source>
        <translation>Phím mũi tên di chuyển dấu thập, giữ Shift để đi bước lớn hơn. Phím cách đặt điểm.</translation>
    </message>
    <message>
        <source>Click on the picture to set a point.</source>
        <translation>Nhấp vào hình để đặt điểm.</translation>
    </message>
    <message>
        <source>Click on the picture, or move the cross-hair by arrow keys and press Space.</source>
        <translation>Nhấp vào hình, hoặc di chuyển dấu thập bằng phím mũi tên rồi nhấn phím cách.</translation>
    </message>
    <message>
        <source>Move by buttons</source>
        <translation>Di chuyển bằng nút</translation>
    </message>
    <message>
        <source>Point removed.</source>
        <translation>Đã bỏ điểm.</translation>
    </message>
    <message>
        <source>Point set. Drag it, or use the arrow keys. Delete removes it.</source>
        <translation>Đã đặt điểm. Kéo điểm hoặc dùng phím mũi tên. Delete bỏ điểm.</translation>
    </message>
    <message>
        <source>Point {number} of {count}, {where}</source>
        <translation>Điểm {number} trên {count}, {where}</translation>
    </message>
    <message>
        <source>Point, {where}</source>
        <translation>Điểm, {where}</translation>
    </message>
    <message>
        <source>{count} of {most} points set</source>
        <translation>Đã đặt {count} trên {most} điểm</translation>
    </message>
    <message>
        <source>{count} of {most} points set. Remove one before setting another.</source>
        <translation>Đã đặt {count} trên {most} điểm. Bỏ một điểm trước khi đặt điểm khác.</translation>
    </message>
    <message>
        <source>{count} points set</source>
        <translation>Đã đặt {count} điểm</translation>
    </message>
    <message>
        <source>{x} % from the left, {y} % from the top</source>
        <translation>cách bên trái {x} %, cách bên trên {y} %</translation>
    </message>
    <message>
        <source>Arrow keys move it, Delete removes it.</source>
        <translation>Phím mũi tên di chuyển nó, Delete bỏ nó.</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
    <message>
        <source>It stands in the log of the test.</source>
        <translation>Nội dung này được ghi vào nhật ký bài thi.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Lý do</translation>
    </message>
</context>
<context>
    <name>SheetPanel</name>
    <message>
        <source>Find</source>
        <translation>Tìm</translation>
    </message>
    <message>
        <source>Find in this sheet</source>
        <translation>Tìm trong tờ này</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Không tìm thấy</translation>
    </message>
    <message>
        <source>The next place</source>
        <translation>Chỗ tiếp theo</translation>
    </message>
    <message>
        <source>The place before</source>
        <translation>Chỗ trước</translation>
    </message>
    <message>
        <source>{at} of {count}</source>
        <translation>{at} trên {count}</translation>
    </message>
</context>
<context>
    <name>Sheets</name>
    <message>
        <source>End it now</source>
        <translation>Kết thúc ngay</translation>
    </message>
    <message>
        <source>End the test</source>
        <translation>Kết thúc bài thi</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Bàn giao</translation>
    </message>
    <message>
        <source>Hand over to another computer</source>
        <translation>Bàn giao sang máy khác</translation>
    </message>
    <message>
        <source>It is submitted as it is, with all that was answered. It cannot be opened again.</source>
        <translation>Bài được nộp nguyên trạng, với mọi câu đã trả lời. Không thể mở lại.</translation>
    </message>
    <message>
        <source>It rests until a proctor lets it go on. Whether the clock stops was agreed before.</source>
        <translation>Bài thi tạm nghỉ cho đến khi giám thị cho tiếp tục. Đồng hồ có dừng hay không đã được thỏa thuận trước.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Rời</translation>
    </message>
    <message>
        <source>Leave the test</source>
        <translation>Rời bài thi</translation>
    </message>
    <message>
        <source>Pause it</source>
        <translation>Tạm dừng</translation>
    </message>
    <message>
        <source>Pause the test</source>
        <translation>Tạm dừng bài thi</translation>
    </message>
    <message>
        <source>The candidate reads it, and it stands in the log.</source>
        <translation>Thí sinh đọc được, và nội dung này được ghi vào nhật ký.</translation>
    </message>
    <message>
        <source>The computer is free again. The answers are kept, and the test can go on later.</source>
        <translation>Máy tính được mở tự do trở lại. Các câu trả lời được giữ, và bài thi có thể tiếp tục sau.</translation>
    </message>
    <message>
        <source>The test ends on this computer: what was answered goes along, and nothing more is taken here. The file is written into {folder}</source>
        <translation>Bài thi dừng trên máy này: các câu trả lời đi theo, và ở đây không nhận gì thêm. Tệp được ghi vào {folder}</translation>
    </message>
    <message>
        <source>The test goes into a file here. Take a stick that can be carried to the other computer.</source>
        <translation>Bài thi được đưa vào một tệp ở đây. Hãy dùng thẻ nhớ có thể mang sang máy kia.</translation>
    </message>
    <message>
        <source>Use this folder</source>
        <translation>Dùng thư mục này</translation>
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
    <name>SignInPage</name>
    <message>
        <source>Every candidate of a sitting, live, through the server. No exam needs it: without a network all goes on, and is done at the computers.</source>
        <translation>Mọi thí sinh của buổi thi, trực tiếp, qua máy chủ. Không kỳ thi nào cần đến nó: không có mạng mọi việc vẫn tiếp tục và làm tại máy.</translation>
    </message>
    <message>
        <source>Its address, such as https://exams.example</source>
        <translation>Địa chỉ, ví dụ https://exams.example</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mật khẩu</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Máy chủ</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Đăng nhập</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Đang đăng nhập…</translation>
    </message>
    <message>
        <source>The session has ended.</source>
        <translation>Phiên đăng nhập đã kết thúc.</translation>
    </message>
    <message>
        <source>Watch a room</source>
        <translation>Theo dõi phòng thi</translation>
    </message>
    <message>
        <source>You are not signed in any more</source>
        <translation>Bạn không còn đăng nhập</translation>
    </message>
</context>
<context>
    <name>SignInSheet</name>
    <message>
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Đang kiểm tra…</translation>
    </message>
    <message>
        <source>For the proctor</source>
        <translation>Dành cho giám thị</translation>
    </message>
    <message>
        <source>It opens a panel over the test. The questions are hidden then, and the clock goes on.</source>
        <translation>Một bảng sẽ mở trên bài thi. Khi đó các câu hỏi được ẩn và đồng hồ vẫn chạy.</translation>
    </message>
    <message>
        <source>Leave the test</source>
        <translation>Rời bài thi</translation>
    </message>
    <message>
        <source>Open the panel</source>
        <translation>Mở bảng</translation>
    </message>
    <message>
        <source>Proctor PIN</source>
        <translation>Mã PIN giám thị</translation>
    </message>
    <message>
        <source>Proctor PIN or unlock code</source>
        <translation>Mã PIN giám thị hoặc mã mở khóa</translation>
    </message>
    <message>
        <source>This PIN is not right.</source>
        <translation>Mã PIN này không đúng.</translation>
    </message>
    <message>
        <source>This code is not right.</source>
        <translation>Mã này không đúng.</translation>
    </message>
    <message>
        <source>This is neither a PIN nor the code that is asked for now.</source>
        <translation>Đây không phải mã PIN cũng không phải mã đang được hỏi.</translation>
    </message>
    <message>
        <source>Unlock code</source>
        <translation>Mã mở khóa</translation>
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
        <translation>Luyện tập</translation>
    </message>
    <message>
        <source>Set up this computer</source>
        <translation>Thiết lập máy này</translation>
    </message>
    <message>
        <source>Sign in to practise</source>
        <translation>Đăng nhập để luyện tập</translation>
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
        <translation>{tests} Luyện tập không tính điểm.</translation>
    </message>
</context>
<context>
    <name>SittingList</name>
    <message>
        <source>Not here yet</source>
        <translation>Chưa có ở đây</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Luyện tập</translation>
    </message>
    <message>
        <source>Ready on this computer</source>
        <translation>Sẵn sàng trên máy này</translation>
    </message>
</context>
<context>
    <name>SittingPage</name>
    <message>
        <source>All sittings</source>
        <translation>Tất cả các đợt thi</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Thí sinh</translation>
    </message>
    <message>
        <source>Once it is typed here, no candidate on this computer needs it.</source>
        <translation>Khi đã nhập ở đây, không thí sinh nào trên máy này cần nhập nữa.</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Máy này</translation>
    </message>
    <message>
        <source>This page closes by itself after {time} without a key.</source>
        <translation>Trang này tự đóng sau {time} không bấm phím.</translation>
    </message>
    <message>
        <source>What is shown of the sitting</source>
        <translation>Phần hiển thị của đợt thi</translation>
    </message>
    <message>
        <source>You are here as {name}</source>
        <translation>Bạn ở đây với tên {name}</translation>
    </message>
</context>
<context>
    <name>SittingsPage</name>
    <message>
        <source>Candidates</source>
        <translation>Thí sinh</translation>
    </message>
    <message>
        <source>Candidates sign in themselves. Staff can set a PIN and publish the sitting again.</source>
        <translation>Thí sinh tự đăng nhập. Nhân viên có thể đặt PIN và phát hành lại đợt thi.</translation>
    </message>
    <message>
        <source>Choose a sitting to see this computer and its candidates.</source>
        <translation>Chọn một đợt thi để xem máy này và các thí sinh.</translation>
    </message>
    <message>
        <source>For the proctor</source>
        <translation>Dành cho giám thị</translation>
    </message>
    <message>
        <source>It has no proctor PIN, so nobody is let in from here.</source>
        <translation>Đợt này không có mã PIN giám thị, nên không cho ai vào từ đây.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Xem lại</translation>
    </message>
    <message>
        <source>Looking for sittings…</source>
        <translation>Đang tìm các đợt thi…</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Đang tìm…</translation>
    </message>
    <message>
        <source>No sittings yet</source>
        <translation>Chưa có đợt thi</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Mở</translation>
    </message>
    <message>
        <source>Open now</source>
        <translation>Đang mở</translation>
    </message>
    <message>
        <source>Open: {sitting}</source>
        <translation>Mở: {sitting}</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Đăng xuất</translation>
    </message>
    <message>
        <source>The server has no sittings.</source>
        <translation>Máy chủ không có buổi thi nào.</translation>
    </message>
    <message>
        <source>They come by themselves when this computer belongs to an organisation and reaches its server. Or leave the desk, set up this computer, and choose the sitting&apos;s file.</source>
        <translation>Chúng tự đến khi máy này thuộc một tổ chức và kết nối được với máy chủ. Hoặc rời bàn, thiết lập máy này và chọn tệp của đợt thi.</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Theo dõi</translation>
    </message>
    <message>
        <source>Watch {title}</source>
        <translation>Theo dõi {title}</translation>
    </message>
    <message>
        <source>Which room?</source>
        <translation>Phòng nào?</translation>
    </message>
    <message>
        <source>Your PIN opens {sitting}. What you do there stands in the log with your name.</source>
        <translation>Mã PIN của bạn mở {sitting}. Việc bạn làm ở đó được ghi vào nhật ký cùng tên bạn.</translation>
    </message>
    <message>
        <source>{name} is signed in.</source>
        <translation>{name} đã đăng nhập.</translation>
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
        <translation>Giảm một bước</translation>
    </message>
    <message>
        <source>One step more</source>
        <translation>Tăng một bước</translation>
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
        <translation>, </translation>
    </message>
    <message>
        <source>For suggestions, put the cursor into an underlined word.</source>
        <translation>Để xem gợi ý, đặt con trỏ vào một từ được gạch chân.</translation>
    </message>
    <message>
        <source>Not in the dictionary, {language}: {words}.</source>
        <translation>Không có trong từ điển, {language}: {words}.</translation>
    </message>
    <message>
        <source>Spelling is not checked: there is no dictionary for {language} on this computer.</source>
        <translation>Không kiểm tra chính tả: máy này không có từ điển cho {language}.</translation>
    </message>
    <message>
        <source>Words that are not in the dictionary, {language}, are underlined.</source>
        <translation>Các từ không có trong từ điển, {language}, được gạch chân.</translation>
    </message>
    <message>
        <source>{words} and {count} more</source>
        <translation>{words} và {count} từ nữa</translation>
    </message>
</context>
<context>
    <name>StaffMessagePanel</name>
    <message>
        <source>A message from the proctor</source>
        <translation>Tin nhắn từ giám thị</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Đã hiểu</translation>
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
        <translation>Mọi câu trả lời đã lưu trước đó được giữ trên máy.</translation>
    </message>
    <message>
        <source>This computer has stopped</source>
        <translation>Máy này đã dừng</translation>
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
        <source>Partly answered: {numbers}</source>
        <translation>Trả lời một phần: {numbers}</translation>
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
        <source>It is sent by itself later. You may finish.</source>
        <translation>Bài được tự động gửi sau. Bạn có thể kết thúc.</translation>
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
        <source>Candidate</source>
        <translation>Thí sinh</translation>
    </message>
    <message>
        <source>Copy it down, photograph the square, or save the receipt. It proves that this computer holds your answers.</source>
        <translation>Hãy chép lại, chụp ảnh ô vuông hoặc lưu biên nhận. Nó chứng minh máy này giữ câu trả lời của bạn.</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Dấu vân</translation>
    </message>
    <message>
        <source>It is saved as a PDF file into the folder that is shown.</source>
        <translation>Được lưu dưới dạng tệp PDF vào thư mục đang hiện.</translation>
    </message>
    <message>
        <source>QR code of the receipt; it says what the code and the fingerprint say</source>
        <translation>Mã QR của biên nhận; nội dung giống mã và dấu vân</translation>
    </message>
    <message>
        <source>Receipt code {code}</source>
        <translation>Mã biên nhận {code}</translation>
    </message>
    <message>
        <source>Save here</source>
        <translation>Lưu ở đây</translation>
    </message>
    <message>
        <source>Save the receipt</source>
        <translation>Lưu biên nhận</translation>
    </message>
    <message>
        <source>Save the receipt…</source>
        <translation>Lưu biên nhận…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Đang lưu…</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Bài thi</translation>
    </message>
    <message>
        <source>While the screen is locked, only a proctor can save files.</source>
        <translation>Khi màn hình bị khóa, chỉ giám thị mới lưu được tệp.</translation>
    </message>
</context>
<context>
    <name>SuggestButton</name>
    <message>
        <source>No suggestions</source>
        <translation>Không có gợi ý</translation>
    </message>
    <message>
        <source>Put the cursor into an underlined word</source>
        <translation>Đặt con trỏ vào một từ được gạch chân</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Gợi ý</translation>
    </message>
    <message>
        <source>Suggestions for {word}</source>
        <translation>Gợi ý cho {word}</translation>
    </message>
</context>
<context>
    <name>Tape</name>
    <message>
        <source>Enter takes the result of a line.</source>
        <translation>Enter lấy kết quả của một dòng.</translation>
    </message>
    <message>
        <source>Last calculations</source>
        <translation>Các phép tính gần nhất</translation>
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
        <translation>Câu chưa trả lời tiếp theo</translation>
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
        <translation>Giờ nghỉ</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Rời</translation>
    </message>
    <message>
        <source>Shows what may be used here: Alt+T</source>
        <translation>Hiện những gì được dùng ở đây: Alt+T</translation>
    </message>
    <message>
        <source>Stops the clock and hides the questions for a while</source>
        <translation>Dừng đồng hồ và ẩn các câu hỏi một lúc</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Công cụ</translation>
    </message>
    <message>
        <source>desk {desk}</source>
        <translation>bàn {desk}</translation>
    </message>
</context>
<context>
    <name>TileButton</name>
    <message>
        <source>question {n}</source>
        <translation>câu {n}</translation>
    </message>
</context>
<context>
    <name>TimeSheet</name>
    <message>
        <source>1 to {most}</source>
        <translation>Từ 1 đến {most}</translation>
    </message>
    <message>
        <source>Give more time</source>
        <translation>Cho thêm thời gian</translation>
    </message>
    <message>
        <source>Give this time</source>
        <translation>Cho thời gian này</translation>
    </message>
    <message>
        <source>It is on the candidate&apos;s clock at once.</source>
        <translation>Thời gian này được tính ngay vào đồng hồ của thí sinh.</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Số phút</translation>
    </message>
    <message>
        <source>The candidate reads it, and it stands in the log.</source>
        <translation>Thí sinh đọc được, và nội dung này được ghi vào nhật ký.</translation>
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
        <translation>Đã hết giờ. Câu trả lời muộn vẫn được giữ.</translation>
    </message>
    <message>
        <source>Time hidden</source>
        <translation>Thời gian đã ẩn</translation>
    </message>
    <message>
        <source>Time left for {place}: {minute}</source>
        <translation>Thời gian còn lại cho {place}: {minute}</translation>
    </message>
    <message>
        <source>Time over</source>
        <translation>Hết giờ</translation>
    </message>
    <message>
        <source>answers now are marked late</source>
        <translation>trả lời bây giờ được ghi là muộn</translation>
    </message>
    <message>
        <source>for {place}</source>
        <translation>cho {place}</translation>
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
        <translation>Phím mũi tên di chuyển nó; Escape cất nó đi.</translation>
    </message>
    <message>
        <source>Move {tool}</source>
        <translation>Di chuyển {tool}</translation>
    </message>
    <message>
        <source>With Shift they make it larger or smaller.</source>
        <translation>Giữ Shift để phóng to hoặc thu nhỏ nó.</translation>
    </message>
</context>
<context>
    <name>ToolList</name>
    <message>
        <source>Tools</source>
        <translation>Công cụ</translation>
    </message>
</context>
<context>
    <name>Tools</name>
    <message>
        <source>Calculator</source>
        <translation>Máy tính</translation>
    </message>
    <message>
        <source>Calculator with brackets</source>
        <translation>Máy tính có dấu ngoặc</translation>
    </message>
    <message>
        <source>Cover answers</source>
        <translation>Che câu trả lời</translation>
    </message>
    <message>
        <source>Division by zero has no result.</source>
        <translation>Phép chia cho không không có kết quả.</translation>
    </message>
    <message>
        <source>Euler&apos;s number</source>
        <translation>số Euler</translation>
    </message>
    <message>
        <source>Highlighter</source>
        <translation>Bút tô sáng</translation>
    </message>
    <message>
        <source>Line reader</source>
        <translation>Thước đọc dòng</translation>
    </message>
    <message>
        <source>Magnifier</source>
        <translation>Kính lúp</translation>
    </message>
    <message>
        <source>Not saved yet. Tell the proctor if this stays.</source>
        <translation>Chưa lưu. Hãy báo giám thị nếu vẫn như vậy.</translation>
    </message>
    <message>
        <source>Notepad</source>
        <translation>Giấy nháp</translation>
    </message>
    <message>
        <source>Notes on the text</source>
        <translation>Ghi chú trên văn bản</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Đọc to</translation>
    </message>
    <message>
        <source>Saved on this computer at {time}</source>
        <translation>Đã lưu trên máy này lúc {time}</translation>
    </message>
    <message>
        <source>Saved with your test. It is not marked.</source>
        <translation>Được lưu cùng bài thi của bạn. Không được chấm.</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Đang lưu</translation>
    </message>
    <message>
        <source>Scientific calculator</source>
        <translation>Máy tính khoa học</translation>
    </message>
    <message>
        <source>Sheet {number}</source>
        <translation>Tờ {number}</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Chính tả</translation>
    </message>
    <message>
        <source>Strike out answers</source>
        <translation>Gạch bỏ câu trả lời</translation>
    </message>
    <message>
        <source>The line is too long.</source>
        <translation>Dòng quá dài.</translation>
    </message>
    <message>
        <source>The number is too large.</source>
        <translation>Số quá lớn.</translation>
    </message>
    <message>
        <source>There is no such number.</source>
        <translation>Không có số như vậy.</translation>
    </message>
    <message>
        <source>This cannot be read as a calculation.</source>
        <translation>Không đọc được thành phép tính.</translation>
    </message>
    <message>
        <source>Trying out: notes are not kept.</source>
        <translation>Làm thử: ghi chú không được giữ.</translation>
    </message>
    <message>
        <source>absolute value</source>
        <translation>giá trị tuyệt đối</translation>
    </message>
    <message>
        <source>add to the memory</source>
        <translation>cộng vào bộ nhớ</translation>
    </message>
    <message>
        <source>change the sign</source>
        <translation>đổi dấu</translation>
    </message>
    <message>
        <source>clear</source>
        <translation>xóa</translation>
    </message>
    <message>
        <source>clear the memory</source>
        <translation>xóa bộ nhớ</translation>
    </message>
    <message>
        <source>close bracket</source>
        <translation>đóng ngoặc</translation>
    </message>
    <message>
        <source>cosine</source>
        <translation>cosin</translation>
    </message>
    <message>
        <source>cube root</source>
        <translation>căn bậc ba</translation>
    </message>
    <message>
        <source>cubed</source>
        <translation>lập phương</translation>
    </message>
    <message>
        <source>degrees</source>
        <translation>độ</translation>
    </message>
    <message>
        <source>delete the last sign</source>
        <translation>xóa ký tự cuối</translation>
    </message>
    <message>
        <source>divided by</source>
        <translation>chia</translation>
    </message>
    <message>
        <source>e to the power of</source>
        <translation>e mũ</translation>
    </message>
    <message>
        <source>equals</source>
        <translation>bằng</translation>
    </message>
    <message>
        <source>factorial</source>
        <translation>giai thừa</translation>
    </message>
    <message>
        <source>inverse cosine</source>
        <translation>cosin ngược</translation>
    </message>
    <message>
        <source>inverse sine</source>
        <translation>sin ngược</translation>
    </message>
    <message>
        <source>inverse tangent</source>
        <translation>tang ngược</translation>
    </message>
    <message>
        <source>last result</source>
        <translation>kết quả trước</translation>
    </message>
    <message>
        <source>logarithm</source>
        <translation>lôgarit</translation>
    </message>
    <message>
        <source>minus</source>
        <translation>trừ</translation>
    </message>
    <message>
        <source>natural logarithm</source>
        <translation>lôgarit tự nhiên</translation>
    </message>
    <message>
        <source>one divided by it</source>
        <translation>nghịch đảo</translation>
    </message>
    <message>
        <source>open bracket</source>
        <translation>mở ngoặc</translation>
    </message>
    <message>
        <source>per cent</source>
        <translation>phần trăm</translation>
    </message>
    <message>
        <source>pi</source>
        <translation>pi</translation>
    </message>
    <message>
        <source>plus</source>
        <translation>cộng</translation>
    </message>
    <message>
        <source>point</source>
        <translation>dấu thập phân</translation>
    </message>
    <message>
        <source>radians</source>
        <translation>radian</translation>
    </message>
    <message>
        <source>recall the memory</source>
        <translation>gọi lại bộ nhớ</translation>
    </message>
    <message>
        <source>root of</source>
        <translation>căn của</translation>
    </message>
    <message>
        <source>sine</source>
        <translation>sin</translation>
    </message>
    <message>
        <source>square root</source>
        <translation>căn bậc hai</translation>
    </message>
    <message>
        <source>squared</source>
        <translation>bình phương</translation>
    </message>
    <message>
        <source>take from the memory</source>
        <translation>trừ khỏi bộ nhớ</translation>
    </message>
    <message>
        <source>tangent</source>
        <translation>tang</translation>
    </message>
    <message>
        <source>ten to the power of</source>
        <translation>mười mũ</translation>
    </message>
    <message>
        <source>times</source>
        <translation>nhân</translation>
    </message>
    <message>
        <source>times ten to the power of</source>
        <translation>nhân mười mũ</translation>
    </message>
    <message>
        <source>to the power of</source>
        <translation>mũ</translation>
    </message>
</context>
<context>
    <name>TrueFalseNotGivenWidget</name>
    <message>
        <source>False</source>
        <translation>Sai</translation>
    </message>
    <message>
        <source>Not given</source>
        <translation>Không nêu</translation>
    </message>
    <message>
        <source>True</source>
        <translation>Đúng</translation>
    </message>
</context>
<context>
    <name>TryoutPaper</name>
    <message>
        <source>A text to read</source>
        <translation>Một văn bản để đọc</translation>
    </message>
    <message>
        <source>Choose an answer: click it, or press its letter. Choose another one to change it, or the same one again to clear it.</source>
        <translation>Chọn câu trả lời: nhấp vào nó hoặc nhấn chữ cái của nó. Chọn câu khác để đổi, hoặc chọn lại câu đó để xóa.</translation>
    </message>
    <message>
        <source>I have found the mark</source>
        <translation>Tôi đã tìm thấy dấu</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Chưa</translation>
    </message>
    <message>
        <source>Or that one</source>
        <translation>Hoặc mục kia</translation>
    </message>
    <message>
        <source>Or this one</source>
        <translation>Hoặc mục này</translation>
    </message>
    <message>
        <source>Press the flag beside this question to mark it for a second look. Then find its number in the row below: it has a mark in its corner.</source>
        <translation>Nhấn lá cờ cạnh câu hỏi này để đánh dấu xem lại. Rồi tìm số của nó trong hàng bên dưới: ở góc số có một dấu.</translation>
    </message>
    <message>
        <source>Texts that belong to questions stand on this side. Drag the line between the two sides to give one of them more room.</source>
        <translation>Văn bản đi kèm câu hỏi nằm ở bên này. Kéo vạch giữa hai bên để một bên rộng hơn.</translation>
    </message>
    <message>
        <source>The bar above shows the time and whether your answers are saved. What the test allows you to use is found there too.</source>
        <translation>Thanh bên trên cho biết thời gian và câu trả lời của bạn đã được lưu chưa. Những gì bài thi cho phép dùng cũng ở đó.</translation>
    </message>
    <message>
        <source>The row below shows all questions. A filled number is answered. Press a number to go to its question.</source>
        <translation>Hàng bên dưới hiện mọi câu hỏi. Số được tô kín là đã trả lời. Nhấn một số để đến câu hỏi đó.</translation>
    </message>
    <message>
        <source>This one</source>
        <translation>Mục này</translation>
    </message>
    <message>
        <source>Try it out</source>
        <translation>Làm thử</translation>
    </message>
    <message>
        <source>Try out everything here. Nothing of it counts.</source>
        <translation>Hãy thử mọi thứ ở đây. Không có gì được tính điểm.</translation>
    </message>
    <message>
        <source>Type a word into the field. It is taken as you type; there is nothing to press.</source>
        <translation>Gõ một từ vào ô. Từ được nhận ngay khi bạn gõ; không cần nhấn gì thêm.</translation>
    </message>
</context>
<context>
    <name>TryoutView</name>
    <message>
        <source>Back to trying out</source>
        <translation>Về làm thử</translation>
    </message>
</context>
<context>
    <name>UnlockFacts</name>
    <message>
        <source>A challenge changes every few minutes; its answer is good for at least ten.</source>
        <translation>Mã thử thách đổi sau vài phút; câu trả lời của nó dùng được ít nhất mười phút.</translation>
    </message>
    <message>
        <source>Candidate {number}, code {place}</source>
        <translation>Thí sinh {number}, mã {place}</translation>
    </message>
    <message>
        <source>Challenge</source>
        <translation>Mã hỏi</translation>
    </message>
    <message>
        <source>Challenge {challenge}</source>
        <translation>Mã hỏi {challenge}</translation>
    </message>
    <message>
        <source>On the sheet</source>
        <translation>Trên tờ mã</translation>
    </message>
    <message>
        <source>Type the answer to the challenge.</source>
        <translation>Nhập mã trả lời cho mã hỏi.</translation>
    </message>
    <message>
        <source>Type the code that stands there, or the answer to the challenge.</source>
        <translation>Nhập mã ghi ở đó, hoặc mã trả lời cho mã hỏi.</translation>
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
        <source>Add another file</source>
        <translation>Thêm tệp khác</translation>
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
        <source>{what} At most {files} of {size} each.</source>
        <translation>{what} Nhiều nhất {files}, mỗi tệp {size}.</translation>
    </message>
    <message>
        <source>{what} One file of at most {size}.</source>
        <translation>{what} Một tệp, nhiều nhất {size}.</translation>
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
        <source>For example https://exams.example.org. Leave it empty if the code holds it.</source>
        <translation>Ví dụ https://exams.example.org (để trống nếu mã đã chứa địa chỉ).</translation>
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
        <translation>Vùng {number} trên {count}</translation>
    </message>
    <message>
        <source>It cannot be answered without it. Tell the proctor.</source>
        <translation>Không trả lời được nếu thiếu hình. Hãy báo giám thị.</translation>
    </message>
    <message>
        <source>It shows: {alt}.</source>
        <translation>Hình cho thấy: {alt}.</translation>
    </message>
    <message>
        <source>The picture of this question cannot be shown</source>
        <translation>Không hiển thị được hình của câu hỏi này</translation>
    </message>
    <message>
        <source>You can still answer: choose from the list of areas.</source>
        <translation>Bạn vẫn trả lời được: chọn từ danh sách các vùng.</translation>
    </message>
    <message>
        <source>Your earlier answer is kept.</source>
        <translation>Câu trả lời trước của bạn được giữ.</translation>
    </message>
</context>
<context>
    <name>_Columns</name>
    <message>
        <source>All attempts, the newest first</source>
        <translation>Mọi lần làm, mới nhất trước</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Hoàn thành</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Kết quả</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Điểm</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Bài thi</translation>
    </message>
    <message>
        <source>Time worked</source>
        <translation>Thời gian làm bài</translation>
    </message>
</context>
<context>
    <name>_Handle</name>
    <message>
        <source>Arrow up and down move the lines; with Shift there are more or fewer. Escape puts it away.</source>
        <translation>Mũi tên lên và xuống di chuyển các dòng; giữ Shift để thêm hoặc bớt dòng. Escape cất đi.</translation>
    </message>
    <message>
        <source>Close {tool}</source>
        <translation>Đóng {tool}</translation>
    </message>
    <message>
        <source>Fewer lines</source>
        <translation>Bớt dòng</translation>
    </message>
    <message>
        <source>More lines</source>
        <translation>Thêm dòng</translation>
    </message>
</context>
<context>
    <name>_Lines</name>
    <message>
        <source>All attempts, the newest first</source>
        <translation>Mọi lần làm, mới nhất trước</translation>
    </message>
</context>
<context>
    <name>_Mover</name>
    <message>
        <source>Arrow keys move it, with Shift further; plus and minus magnify.</source>
        <translation>Phím mũi tên di chuyển nó, giữ Shift để đi xa hơn; cộng và trừ để phóng to, thu nhỏ.</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>Note {number}: {note}</source>
        <translation>Ghi chú {number}: {note}</translation>
    </message>
</context>
<context>
    <name>_Strip</name>
    <message>
        <source>Back to the instructions</source>
        <translation>Về phần hướng dẫn</translation>
    </message>
    <message>
        <source>This is to try things out. Nothing of it counts or is kept.</source>
        <translation>Đây là phần làm thử. Không có gì được tính điểm hay được giữ.</translation>
    </message>
</context>
<context>
    <name>answer_words</name>
    <message>
        <source>Area {number}</source>
        <translation>Vùng {number}</translation>
    </message>
</context>
<context>
    <name>arriving_words</name>
    <message>
        <source>By both computers&apos; clocks that was {time} ago. This time does not count.</source>
        <translation>Theo đồng hồ của hai máy, đó là {time} trước. Thời gian này không tính.</translation>
    </message>
    <message>
        <source>Handed over by {name}, {at}: {why}</source>
        <translation>{name} đã bàn giao, {at}: {why}</translation>
    </message>
    <message>
        <source>Lost at the other computer and not in the file: {files}</source>
        <translation>Đã mất ở máy kia và không có trong tệp: {files}</translation>
    </message>
    <message>
        <source>The clock of this computer is {time} behind the other one&apos;s. The time between does not count.</source>
        <translation>Đồng hồ của máy này chậm hơn máy kia {time}. Thời gian ở giữa không tính.</translation>
    </message>
    <message>
        <source>answered: {n}</source>
        <translation>đã trả lời: {n}</translation>
    </message>
    <message>
        <source>desk {desk}</source>
        <translation>bàn {desk}</translation>
    </message>
    <message>
        <source>no time limit</source>
        <translation>không giới hạn thời gian</translation>
    </message>
    <message>
        <source>the clock goes on</source>
        <translation>đồng hồ vẫn chạy</translation>
    </message>
    <message>
        <source>the clock stands</source>
        <translation>đồng hồ dừng</translation>
    </message>
    <message>
        <source>time left: {time}</source>
        <translation>thời gian còn lại: {time}</translation>
    </message>
</context>
<context>
    <name>desk_words</name>
    <message>
        <source>Any computer will do</source>
        <translation>Máy nào cũng được</translation>
    </message>
    <message>
        <source>Needs the release code</source>
        <translation>Cần mã mở đề</translation>
    </message>
    <message>
        <source>Needs tier A: a kiosk session</source>
        <translation>Cần cấp A: phiên kiosk</translation>
    </message>
    <message>
        <source>Needs tier B: a locked screen</source>
        <translation>Cần cấp B: màn hình bị khóa</translation>
    </message>
    <message>
        <source>Nothing is locked</source>
        <translation>Không khóa gì</translation>
    </message>
    <message>
        <source>Ready on this computer</source>
        <translation>Sẵn sàng trên máy này</translation>
    </message>
    <message>
        <source>The test is not here yet</source>
        <translation>Bài thi chưa có ở đây</translation>
    </message>
    <message>
        <source>The test on this computer is damaged</source>
        <translation>Bài thi trên máy này bị hỏng</translation>
    </message>
</context>
<context>
    <name>evidence_words</name>
    <message>
        <source>Carrel runs from its source, which nobody has sealed</source>
        <translation>Carrel chạy từ mã nguồn, chưa được ai niêm phong</translation>
    </message>
    <message>
        <source>for {ms}</source>
        <translation>trong {ms}</translation>
    </message>
    <message>
        <source>for {seconds} seconds</source>
        <translation>trong {seconds} giây</translation>
    </message>
    <message>
        <source>logged in from {name}</source>
        <translation>đăng nhập từ {name}</translation>
    </message>
    <message>
        <source>port {number} ({name}) is open to everyone</source>
        <translation>cổng {number} ({name}) mở cho mọi người</translation>
    </message>
    <message>
        <source>port {number} ({name}) is open to this computer alone</source>
        <translation>cổng {number} ({name}) chỉ mở cho máy tính này</translation>
    </message>
    <message>
        <source>process {number}</source>
        <translation>tiến trình {number}</translation>
    </message>
    <message>
        <source>put back by {ms}</source>
        <translation>đã chỉnh lùi {ms}</translation>
    </message>
    <message>
        <source>put forward by {ms}</source>
        <translation>đã chỉnh tới {ms}</translation>
    </message>
    <message>
        <source>screen server: {name}</source>
        <translation>máy chủ màn hình: {name}</translation>
    </message>
    <message>
        <source>screen: {name}</source>
        <translation>màn hình: {name}</translation>
    </message>
    <message>
        <source>session {name}</source>
        <translation>phiên {name}</translation>
    </message>
    <message>
        <source>which programs show windows cannot be known here</source>
        <translation>ở đây không thể biết chương trình nào hiển thị cửa sổ</translation>
    </message>
    <message>
        <source>{after} screens in place of {before}</source>
        <translation>{after} màn hình thay vì {before}</translation>
    </message>
    <message>
        <source>{name} is set</source>
        <translation>{name} đã được đặt</translation>
    </message>
    <message>
        <source>{name}, process {number}</source>
        <translation>{name}, tiến trình {number}</translation>
    </message>
    <message>
        <source>{now} in place of {before}</source>
        <translation>{now} thay vì {before}</translation>
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
        <translation>văn bản OpenDocument</translation>
    </message>
    <message>
        <source>films</source>
        <translation>phim</translation>
    </message>
    <message>
        <source>pictures</source>
        <translation>hình ảnh</translation>
    </message>
    <message>
        <source>plain text</source>
        <translation>văn bản thuần</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>âm thanh</translation>
    </message>
    <message>
        <source>text files</source>
        <translation>tệp văn bản</translation>
    </message>
</context>
<context>
    <name>held_words</name>
    <message>
        <source>At the organisation</source>
        <translation>Đã ở tổ chức</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Đã hủy</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Hoàn tất</translation>
    </message>
    <message>
        <source>Ended by time</source>
        <translation>Kết thúc do hết giờ</translation>
    </message>
    <message>
        <source>Handed over by {name}</source>
        <translation>{name} đã bàn giao</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Tạm dừng</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Đã gửi</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Đã nộp</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>Đang diễn ra</translation>
    </message>
    <message>
        <source>answered: {n}</source>
        <translation>đã trả lời: {n}</translation>
    </message>
    <message>
        <source>belongs to {organisation}, not sent there: {n}; export it as a file</source>
        <translation>thuộc về {organisation}, chưa gửi đến đó: {n}; hãy xuất thành tệp</translation>
    </message>
    <message>
        <source>desk {desk}</source>
        <translation>bàn {desk}</translation>
    </message>
    <message>
        <source>saved here, not sent yet: {n}</source>
        <translation>đã lưu ở đây, chưa gửi: {n}</translation>
    </message>
    <message>
        <source>seat {n}</source>
        <translation>vị trí {n}</translation>
    </message>
</context>
<context>
    <name>live_sentences</name>
    <message>
        <source>Begin the address with https:// or ask the administrator for it.</source>
        <translation>Bắt đầu địa chỉ bằng https:// hoặc hỏi quản trị viên.</translation>
    </message>
    <message>
        <source>Cancel the test</source>
        <translation>Hủy bài thi</translation>
    </message>
    <message>
        <source>Check both and try again. Capital letters count.</source>
        <translation>Kiểm tra cả hai và thử lại. Có phân biệt chữ hoa.</translation>
    </message>
    <message>
        <source>End the test</source>
        <translation>Kết thúc bài thi</translation>
    </message>
    <message>
        <source>Go back to the sittings and choose again.</source>
        <translation>Quay lại danh sách buổi thi và chọn lại.</translation>
    </message>
    <message>
        <source>It is a practice test.</source>
        <translation>Đây là bài luyện tập.</translation>
    </message>
    <message>
        <source>Let it go on</source>
        <translation>Cho tiếp tục</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Khóa</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Tin nhắn</translation>
    </message>
    <message>
        <source>More time</source>
        <translation>Thêm giờ</translation>
    </message>
    <message>
        <source>New incident at {name}</source>
        <translation>Sự cố mới ở {name}</translation>
    </message>
    <message>
        <source>Nobody could be told this</source>
        <translation>Không thể báo cho ai</translation>
    </message>
    <message>
        <source>Not seen any more</source>
        <translation>Đã mất liên lạc</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Tạm dừng</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>Hãy đăng nhập lại.</translation>
    </message>
    <message>
        <source>Something that was told later came first.</source>
        <translation>Một lệnh đưa ra sau đã đến trước.</translation>
    </message>
    <message>
        <source>The battery of {name} is low</source>
        <translation>Pin của {name} sắp hết</translation>
    </message>
    <message>
        <source>The rules of the test do not allow it.</source>
        <translation>Quy định của bài thi không cho phép.</translation>
    </message>
    <message>
        <source>The server cannot be reached</source>
        <translation>Không thể kết nối máy chủ</translation>
    </message>
    <message>
        <source>The server does not answer</source>
        <translation>Máy chủ không trả lời</translation>
    </message>
    <message>
        <source>The server has no such sitting any more</source>
        <translation>Máy chủ không còn buổi thi này</translation>
    </message>
    <message>
        <source>The server is busy</source>
        <translation>Máy chủ đang bận</translation>
    </message>
    <message>
        <source>The server knows you, and your role does not watch rooms.</source>
        <translation>Máy chủ biết bạn, nhưng vai trò của bạn không theo dõi phòng thi.</translation>
    </message>
    <message>
        <source>The server signs staff in over HTTPS only</source>
        <translation>Máy chủ chỉ cho cán bộ đăng nhập qua HTTPS</translation>
    </message>
    <message>
        <source>The test has not started.</source>
        <translation>Bài thi chưa bắt đầu.</translation>
    </message>
    <message>
        <source>The test is locked: it has to be unlocked.</source>
        <translation>Bài thi bị khóa: phải mở khóa.</translation>
    </message>
    <message>
        <source>The test is not locked.</source>
        <translation>Bài thi không bị khóa.</translation>
    </message>
    <message>
        <source>The test is not paused.</source>
        <translation>Bài thi không tạm dừng.</translation>
    </message>
    <message>
        <source>The test is over.</source>
        <translation>Bài thi đã kết thúc.</translation>
    </message>
    <message>
        <source>The test rests already.</source>
        <translation>Bài thi đã đang dừng.</translation>
    </message>
    <message>
        <source>The test rests for another reason by now.</source>
        <translation>Bài thi hiện dừng vì lý do khác.</translation>
    </message>
    <message>
        <source>This address is not one, so nobody was signed in.</source>
        <translation>Địa chỉ này không phải, nên chưa ai được đăng nhập.</translation>
    </message>
    <message>
        <source>This is for proctors</source>
        <translation>Phần này dành cho giám thị</translation>
    </message>
    <message>
        <source>This name and password do not fit</source>
        <translation>Tên và mật khẩu không khớp</translation>
    </message>
    <message>
        <source>This sitting is not unlocked from the server: go to the computer.</source>
        <translation>Buổi thi này không mở khóa từ máy chủ: hãy đến máy.</translation>
    </message>
    <message>
        <source>Too many tries</source>
        <translation>Thử quá nhiều lần</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Hãy thử lại sau giây lát.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Mở khóa</translation>
    </message>
    <message>
        <source>Wait a little.</source>
        <translation>Hãy chờ một chút.</translation>
    </message>
    <message>
        <source>Wait {time} and try again.</source>
        <translation>Hãy chờ {time} rồi thử lại.</translation>
    </message>
    <message>
        <source>You are not signed in any more</source>
        <translation>Bạn không còn đăng nhập</translation>
    </message>
    <message>
        <source>acknowledged</source>
        <translation>đã biết</translation>
    </message>
    <message>
        <source>all</source>
        <translation>tất cả</translation>
    </message>
    <message>
        <source>being sent</source>
        <translation>đang gửi</translation>
    </message>
    <message>
        <source>came too late</source>
        <translation>đến quá muộn</translation>
    </message>
    <message>
        <source>done</source>
        <translation>đã làm</translation>
    </message>
    <message>
        <source>nobody is under way</source>
        <translation>không ai đang thi</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>chưa làm</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>chưa gửi</translation>
    </message>
    <message>
        <source>over</source>
        <translation>đã qua</translation>
    </message>
    <message>
        <source>waiting for the computer</source>
        <translation>đang chờ máy tính</translation>
    </message>
    <message>
        <source>{count}: {names} and others</source>
        <translation>{count}: {names} và người khác</translation>
    </message>
    <message>
        <source>{name} is locked</source>
        <translation>{name} bị khóa</translation>
    </message>
    <message>
        <source>{n} came too late</source>
        <translation>{n} đến muộn</translation>
    </message>
    <message>
        <source>{n} new incidents at {name}</source>
        <translation>{n} sự cố mới ở {name}</translation>
    </message>
    <message>
        <source>{n} of {all} done</source>
        <translation>đã làm {n} trên {all}</translation>
    </message>
    <message>
        <source>{n} refused</source>
        <translation>{n} bị từ chối</translation>
    </message>
    <message>
        <source>{n} waiting</source>
        <translation>{n} đang chờ</translation>
    </message>
    <message>
        <source>{what} to {whom}</source>
        <translation>{what} cho {whom}</translation>
    </message>
</context>
<context>
    <name>live_words</name>
    <message>
        <source>About to start</source>
        <translation>Sắp bắt đầu</translation>
    </message>
    <message>
        <source>All sent</source>
        <translation>Đã gửi hết</translation>
    </message>
    <message>
        <source>At work</source>
        <translation>Đang làm bài</translation>
    </message>
    <message>
        <source>Battery low: {charge}</source>
        <translation>Pin yếu: {charge}</translation>
    </message>
    <message>
        <source>Battery {charge}</source>
        <translation>Pin {charge}</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Đã hủy</translation>
    </message>
    <message>
        <source>In a state that is not known here</source>
        <translation>Ở trạng thái không rõ</translation>
    </message>
    <message>
        <source>Its computer was never heard of</source>
        <translation>Chưa từng nhận tin từ máy này</translation>
    </message>
    <message>
        <source>Last seen {time} ago</source>
        <translation>Thấy lần cuối {time} trước</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Bị khóa</translation>
    </message>
    <message>
        <source>New incident</source>
        <translation>Sự cố mới</translation>
    </message>
    <message>
        <source>Not answering since {time}. What is shown is from then, and grows older.</source>
        <translation>Không trả lời từ {time}. Nội dung hiển thị là của lúc đó và đang cũ dần.</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>Chưa bắt đầu</translation>
    </message>
    <message>
        <source>Not locked down</source>
        <translation>Không khóa máy</translation>
    </message>
    <message>
        <source>Not seen</source>
        <translation>Mất liên lạc</translation>
    </message>
    <message>
        <source>Not seen for {time}</source>
        <translation>Mất liên lạc {time}</translation>
    </message>
    <message>
        <source>Noted: {n}</source>
        <translation>Đã ghi: {n}</translation>
    </message>
    <message>
        <source>On a break</source>
        <translation>Đang nghỉ</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Tạm dừng</translation>
    </message>
    <message>
        <source>Paused by staff</source>
        <translation>Cán bộ tạm dừng</translation>
    </message>
    <message>
        <source>Serious</source>
        <translation>Nghiêm trọng</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Đã nộp</translation>
    </message>
    <message>
        <source>Tier {tier}</source>
        <translation>Cấp {tier}</translation>
    </message>
    <message>
        <source>Time over</source>
        <translation>Hết giờ</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Cảnh báo</translation>
    </message>
    <message>
        <source>Warnings: {n}</source>
        <translation>Cảnh báo: {n}</translation>
    </message>
    <message>
        <source>desk {desk}</source>
        <translation>bàn {desk}</translation>
    </message>
    <message>
        <source>new</source>
        <translation>mới</translation>
    </message>
    <message>
        <source>{n} answered</source>
        <translation>đã trả lời {n}</translation>
    </message>
    <message>
        <source>{n} h</source>
        <translation>{n} giờ</translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation>{n} phút</translation>
    </message>
    <message>
        <source>{n} not sent</source>
        <translation>{n} chưa gửi</translation>
    </message>
    <message>
        <source>{n} s</source>
        <translation>{n} giây</translation>
    </message>
</context>
<context>
    <name>lock_sentences</name>
    <message>
        <source>A proctor has locked it.</source>
        <translation>Giám thị đã khóa bài thi.</translation>
    </message>
    <message>
        <source>A proctor has paused it. Nothing is wrong.</source>
        <translation>Giám thị đã tạm dừng bài thi. Không có vấn đề gì.</translation>
    </message>
    <message>
        <source>A program was opened that the test does not allow.</source>
        <translation>Có chương trình được mở mà bài thi không cho phép.</translation>
    </message>
    <message>
        <source>A program was started that may not run during the test.</source>
        <translation>Có chương trình bị cấm trong lúc thi đã được chạy.</translation>
    </message>
    <message>
        <source>A program was started that shows this screen to others.</source>
        <translation>Có chương trình đưa màn hình này cho người khác xem đã được chạy.</translation>
    </message>
    <message>
        <source>A screen was plugged in or taken away.</source>
        <translation>Một màn hình đã được cắm vào hoặc rút ra.</translation>
    </message>
    <message>
        <source>A shortcut was pressed that leads out of the test.</source>
        <translation>Có người nhấn phím tắt để ra khỏi bài thi.</translation>
    </message>
    <message>
        <source>A window of another program came in front of the test.</source>
        <translation>Cửa sổ của một chương trình khác hiện trước bài thi.</translation>
    </message>
    <message>
        <source>Another program has hidden the test.</source>
        <translation>Một chương trình khác đã ẩn bài thi.</translation>
    </message>
    <message>
        <source>Another program has moved the test on the screen.</source>
        <translation>Một chương trình khác đã di chuyển bài thi trên màn hình.</translation>
    </message>
    <message>
        <source>Another program has put something on the clipboard.</source>
        <translation>Một chương trình khác đã đặt nội dung vào khay nhớ tạm.</translation>
    </message>
    <message>
        <source>Another program has taken the keyboard.</source>
        <translation>Một chương trình khác đã chiếm bàn phím.</translation>
    </message>
    <message>
        <source>Another program tried to take the keyboard.</source>
        <translation>Một chương trình khác đã cố chiếm bàn phím.</translation>
    </message>
    <message>
        <source>It was closed for {gap}.</source>
        <translation>Bài thi đã bị đóng trong {gap}.</translation>
    </message>
    <message>
        <source>Keys were pressed by a program, not by hand.</source>
        <translation>Phím được nhấn bởi một chương trình, không phải bằng tay.</translation>
    </message>
    <message>
        <source>Somebody has stopped the program of the test for a while.</source>
        <translation>Ai đó đã dừng chương trình của bài thi trong một lúc.</translation>
    </message>
    <message>
        <source>Somebody left the test without showing a PIN or a code.</source>
        <translation>Có người đã rời bài thi mà không đưa mã PIN hay mã mở khóa.</translation>
    </message>
    <message>
        <source>Somebody switched to another screen session.</source>
        <translation>Có người chuyển sang phiên màn hình khác.</translation>
    </message>
    <message>
        <source>Somebody switched to another user.</source>
        <translation>Có người chuyển sang người dùng khác.</translation>
    </message>
    <message>
        <source>Somebody tried to close the test.</source>
        <translation>Có người đã cố đóng bài thi.</translation>
    </message>
    <message>
        <source>Somebody tried to go to another desktop.</source>
        <translation>Có người đã cố chuyển sang màn hình nền khác.</translation>
    </message>
    <message>
        <source>Somebody tried to start Carrel a second time.</source>
        <translation>Có người đã thử mở Carrel lần thứ hai.</translation>
    </message>
    <message>
        <source>Something happened that this sitting does not allow.</source>
        <translation>Đã xảy ra điều mà ca thi này không cho phép.</translation>
    </message>
    <message>
        <source>The computer was asleep.</source>
        <translation>Máy đã ngủ.</translation>
    </message>
    <message>
        <source>The computer&apos;s clock was changed.</source>
        <translation>Đồng hồ của máy đã bị đổi.</translation>
    </message>
    <message>
        <source>The computer&apos;s own lock screen came up.</source>
        <translation>Màn hình khóa của máy đã hiện lên.</translation>
    </message>
    <message>
        <source>The key that takes a picture of the screen was pressed.</source>
        <translation>Phím chụp màn hình đã được nhấn.</translation>
    </message>
    <message>
        <source>The program of the test did not answer for a while.</source>
        <translation>Chương trình của bài thi không phản hồi trong một lúc.</translation>
    </message>
    <message>
        <source>The program that guards the test has stopped.</source>
        <translation>Chương trình canh giữ bài thi đã dừng.</translation>
    </message>
    <message>
        <source>The program that watches over the test has stopped.</source>
        <translation>Chương trình giám sát bài thi đã dừng.</translation>
    </message>
    <message>
        <source>The size of the screen was changed.</source>
        <translation>Kích thước màn hình đã bị thay đổi.</translation>
    </message>
    <message>
        <source>The test closed unexpectedly: its program or the computer had stopped.</source>
        <translation>Bài thi bị đóng không báo trước: chương trình hoặc máy tính đã dừng.</translation>
    </message>
    <message>
        <source>The test was locked when it was left.</source>
        <translation>Bài thi đang bị khóa khi được rời đi.</translation>
    </message>
    <message>
        <source>The window of the test was taken off the screen by another program.</source>
        <translation>Một chương trình khác đã gỡ cửa sổ bài thi khỏi màn hình.</translation>
    </message>
    <message>
        <source>This computer can be watched from another.</source>
        <translation>Máy này có thể bị theo dõi từ máy khác.</translation>
    </message>
    <message>
        <source>This was recorded</source>
        <translation>Việc này đã được ghi lại</translation>
    </message>
    <message>
        <source>What runs on the computer cannot be looked at.</source>
        <translation>Không thể xem những gì đang chạy trên máy.</translation>
    </message>
</context>
<context>
    <name>machine_words</name>
    <message>
        <source>A clock that jumps</source>
        <translation>Đồng hồ nhảy</translation>
    </message>
    <message>
        <source>A test can start here.</source>
        <translation>Có thể bắt đầu thi ở đây.</translation>
    </message>
    <message>
        <source>A virtual machine</source>
        <translation>Máy ảo</translation>
    </message>
    <message>
        <source>Access from elsewhere</source>
        <translation>Truy cập từ nơi khác</translation>
    </message>
    <message>
        <source>Another user&apos;s session</source>
        <translation>Phiên của người dùng khác</translation>
    </message>
    <message>
        <source>Candidate warned</source>
        <translation>Cảnh báo thí sinh</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>Ổn</translation>
    </message>
    <message>
        <source>Good to have</source>
        <translation>Nên có</translation>
    </message>
    <message>
        <source>Keep an eye on it</source>
        <translation>Cần để ý</translation>
    </message>
    <message>
        <source>Keep an eye on: {n}</source>
        <translation>Điều cần để ý: {n}</translation>
    </message>
    <message>
        <source>Kept away</source>
        <translation>Ngăn chặn</translation>
    </message>
    <message>
        <source>Keys pressed by programs</source>
        <translation>Phím do chương trình bấm</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Cần có</translation>
    </message>
    <message>
        <source>Neither seen nor kept away</source>
        <translation>Không thấy, không ngăn</translation>
    </message>
    <message>
        <source>No start</source>
        <translation>Không bắt đầu</translation>
    </message>
    <message>
        <source>No test starts</source>
        <translation>Không bắt đầu thi</translation>
    </message>
    <message>
        <source>Not asked for</source>
        <translation>Không yêu cầu</translation>
    </message>
    <message>
        <source>Not looked at</source>
        <translation>Không xem</translation>
    </message>
    <message>
        <source>Pictures of the screen</source>
        <translation>Ảnh chụp màn hình</translation>
    </message>
    <message>
        <source>Program, test and log unchanged</source>
        <translation>Chương trình, bài thi, nhật ký không đổi</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Ghi lại</translation>
    </message>
    <message>
        <source>Screens and mirrors</source>
        <translation>Màn hình và bản sao</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Thấy được</translation>
    </message>
    <message>
        <source>Test locked</source>
        <translation>Khóa bài thi</translation>
    </message>
    <message>
        <source>The computer asleep</source>
        <translation>Máy ngủ</translation>
    </message>
    <message>
        <source>The sitting needs tier A.</source>
        <translation>Đợt thi cần cấp A.</translation>
    </message>
    <message>
        <source>The sitting needs tier B or better.</source>
        <translation>Đợt thi cần cấp B trở lên.</translation>
    </message>
    <message>
        <source>The sitting takes any tier.</source>
        <translation>Đợt thi nhận mọi cấp.</translation>
    </message>
    <message>
        <source>The system&apos;s keys</source>
        <translation>Phím của hệ thống</translation>
    </message>
    <message>
        <source>The test ends without a word</source>
        <translation>Bài thi tắt đột ngột</translation>
    </message>
    <message>
        <source>The test fills all screens</source>
        <translation>Bài thi phủ mọi màn hình</translation>
    </message>
    <message>
        <source>The test is not here yet: nobody can begin.</source>
        <translation>Bài thi chưa có ở đây: chưa ai bắt đầu được.</translation>
    </message>
    <message>
        <source>This computer holds {tier}.</source>
        <translation>Máy này đạt {tier}.</translation>
    </message>
    <message>
        <source>This sitting locks no computer.</source>
        <translation>Đợt thi này không khóa máy nào.</translation>
    </message>
    <message>
        <source>Which programs run</source>
        <translation>Chương trình nào đang chạy</translation>
    </message>
    <message>
        <source>Who has the keyboard</source>
        <translation>Bàn phím thuộc về ai</translation>
    </message>
    <message>
        <source>Windows of other programs</source>
        <translation>Cửa sổ của chương trình khác</translation>
    </message>
    <message>
        <source>tier A, the system is locked to the test</source>
        <translation>cấp A, hệ thống bị khóa vào bài thi</translation>
    </message>
    <message>
        <source>tier B, the program holds the screen</source>
        <translation>cấp B, chương trình giữ màn hình</translation>
    </message>
    <message>
        <source>tier C, what happens is seen, and not kept away</source>
        <translation>cấp C, thấy được điều xảy ra nhưng không ngăn chặn</translation>
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
        <translation>Đã nối micrô</translation>
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
        <translation>Kỹ thuật viên phải cho phép. Hãy dùng máy khác cho đến lúc đó.</translation>
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
        <translation>Không lưu được câu trả lời.</translation>
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
        <translation>Đã bắt đầu, chưa hoàn thành</translation>
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
        <source>Check the server&apos;s address and the network, then try again.</source>
        <translation>Kiểm tra địa chỉ máy chủ và mạng, rồi thử lại.</translation>
    </message>
    <message>
        <source>Check the server&apos;s address, or sign in to the network first.</source>
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
        <translation>Carrel không được lưu tệp trong thư mục của chính nó.</translation>
    </message>
    <message>
        <source>Choose a higher resolution or a smaller scale in the system&apos;s settings, then check again.</source>
        <translation>Chọn độ phân giải cao hơn hoặc tỉ lệ nhỏ hơn trong cài đặt hệ thống, rồi kiểm tra lại.</translation>
    </message>
    <message>
        <source>Choose a higher resolution, then check again.</source>
        <translation>Chọn độ phân giải cao hơn, rồi kiểm tra lại.</translation>
    </message>
    <message>
        <source>Choose another folder, or copy the code down. It is worth the same.</source>
        <translation>Chọn thư mục khác, hoặc chép mã lại. Giá trị như nhau.</translation>
    </message>
    <message>
        <source>Close other programs before you start, and stay in this window.</source>
        <translation>Đóng chương trình khác trước khi bắt đầu, và ở lại cửa sổ này.</translation>
    </message>
    <message>
        <source>Connect the network and wait, or bring the file on a USB stick to “Set up this computer”. Then check again.</source>
        <translation>Kết nối mạng và chờ, hoặc mang tệp trên USB đến “Thiết lập máy này”. Rồi kiểm tra lại.</translation>
    </message>
    <message>
        <source>Delete files that are not needed, then check again.</source>
        <translation>Xóa các tệp không cần, rồi kiểm tra lại.</translation>
    </message>
    <message>
        <source>Each one is begun already, taken as often as allowed, or not ready on this computer.</source>
        <translation>Mỗi bài đều đã bắt đầu, đã làm đủ số lần cho phép, hoặc chưa sẵn sàng trên máy này.</translation>
    </message>
    <message>
        <source>Eject a stick before you take it out.</source>
        <translation>Ngắt USB an toàn trước khi rút.</translation>
    </message>
    <message>
        <source>Free some space, then check again, or use another computer.</source>
        <translation>Giải phóng chỗ rồi kiểm tra lại, hoặc dùng máy khác.</translation>
    </message>
    <message>
        <source>Go on with one below, or come back later.</source>
        <translation>Làm tiếp một bài bên dưới, hoặc quay lại sau.</translation>
    </message>
    <message>
        <source>Has to rest before the next time</source>
        <translation>Phải chờ một thời gian trước lần sau</translation>
    </message>
    <message>
        <source>If it goes dark, press a key or move the mouse. Keep the computer plugged in.</source>
        <translation>Nếu màn hình tắt, hãy nhấn một phím hoặc di chuyển chuột. Cắm điện cho máy.</translation>
    </message>
    <message>
        <source>It is kept as it is. Nothing has changed.</source>
        <translation>Được giữ nguyên. Không có gì thay đổi.</translation>
    </message>
    <message>
        <source>It is not well formed. Nothing has changed.</source>
        <translation>Định dạng không đúng. Không có gì thay đổi.</translation>
    </message>
    <message>
        <source>It is too soon</source>
        <translation>Còn quá sớm</translation>
    </message>
    <message>
        <source>It lies at {path}.</source>
        <translation>Nó nằm ở {path}.</translation>
    </message>
    <message>
        <source>It may not be left out.</source>
        <translation>Không được bỏ qua câu này.</translation>
    </message>
    <message>
        <source>It was paused, and closed for {gap}.</source>
        <translation>Bài thi đã tạm dừng, và đã đóng trong {gap}.</translation>
    </message>
    <message>
        <source>Its answer stands and can no longer be changed.</source>
        <translation>Câu trả lời được giữ và không thay đổi được nữa.</translation>
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
        <translation>Micrô</translation>
    </message>
    <message>
        <source>More than one screen</source>
        <translation>Nhiều hơn một màn hình</translation>
    </message>
    <message>
        <source>New answers cannot be saved until it lets go. Carrel keeps trying.</source>
        <translation>Chưa lưu được câu trả lời mới cho đến khi nó nhả ra. Carrel tiếp tục thử.</translation>
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
        <translation>Không tìm thấy micrô</translation>
    </message>
    <message>
        <source>No practice test for this number</source>
        <translation>Không có bài luyện tập cho số này</translation>
    </message>
    <message>
        <source>No server is set up</source>
        <translation>Chưa thiết lập máy chủ</translation>
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
        <translation>Hiện không có bài nào để bắt đầu</translation>
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
        <translation>Chưa có trên máy này</translation>
    </message>
    <message>
        <source>Not open yet</source>
        <translation>Chưa mở</translation>
    </message>
    <message>
        <source>Not saved yet. Please call the proctor.</source>
        <translation>Chưa lưu. Hãy gọi giám thị.</translation>
    </message>
    <message>
        <source>Not sent: Carrel on this computer is too old for the server: update it.</source>
        <translation>Không gửi: Carrel trên máy này quá cũ so với máy chủ: hãy cập nhật.</translation>
    </message>
    <message>
        <source>Not sent: the server is too old for this computer: it has to be updated.</source>
        <translation>Không gửi: máy chủ quá cũ so với máy này: cần cập nhật máy chủ.</translation>
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
        <translation>Không gửi gì</translation>
    </message>
    <message>
        <source>Nothing needs to be done for this test.</source>
        <translation>Bài thi này không cần làm gì thêm.</translation>
    </message>
    <message>
        <source>Nothing needs to be done for this test. A technician can set up the system&apos;s key store later.</source>
        <translation>Bài thi này không cần làm gì thêm. Kỹ thuật viên có thể thiết lập kho khóa của hệ thống sau.</translation>
    </message>
    <message>
        <source>Nothing needs to be done now. Check the network cable or Wi-Fi after the test.</source>
        <translation>Bây giờ không cần làm gì. Hãy kiểm tra cáp mạng hoặc Wi-Fi sau bài thi.</translation>
    </message>
    <message>
        <source>Nothing to listen with can be used</source>
        <translation>Không dùng được thiết bị nghe nào</translation>
    </message>
    <message>
        <source>Nothing to listen with was found</source>
        <translation>Không tìm thấy thiết bị nghe</translation>
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
        <translation>Mở vào {when}</translation>
    </message>
    <message>
        <source>Opens with a code</source>
        <translation>Mở bằng mã</translation>
    </message>
    <message>
        <source>Parts are missing or changed, or it is not a test file.</source>
        <translation>Có phần thiếu hoặc bị đổi, hoặc đây không phải tệp bài thi.</translation>
    </message>
    <message>
        <source>Parts of this test are heard.</source>
        <translation>Bài thi này có phần nghe.</translation>
    </message>
    <message>
        <source>Passage and questions may not stand side by side.</source>
        <translation>Bài đọc và câu hỏi có thể không nằm cạnh nhau được.</translation>
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
        <source>Plug in a headset and allow its use in the system&apos;s settings, then check again. If it stays so, tell the proctor.</source>
        <translation>Cắm tai nghe có micrô và cho phép dùng trong cài đặt hệ thống, rồi kiểm tra lại. Nếu vẫn như vậy, hãy báo giám thị.</translation>
    </message>
    <message>
        <source>Plug in headphones, then check again. If it stays so, tell the proctor.</source>
        <translation>Cắm tai nghe, rồi kiểm tra lại. Nếu vẫn như vậy, hãy báo giám thị.</translation>
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
        <translation>Bỏ một phần tô hoặc rút ngắn một ghi chú.</translation>
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
        <translation>Quét lại mã.</translation>
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
        <source>Sent; Carrel on this computer is too old for the server: update it</source>
        <translation>Đã gửi; Carrel trên máy này quá cũ so với máy chủ: hãy cập nhật</translation>
    </message>
    <message>
        <source>Sent; the server is too old for this computer: it has to be updated</source>
        <translation>Đã gửi; máy chủ quá cũ so với máy này: cần cập nhật máy chủ</translation>
    </message>
    <message>
        <source>Sent; what came for the organisation&apos;s receipt is not genuine</source>
        <translation>Đã gửi; thứ nhận được thay cho biên nhận của tổ chức không phải thật</translation>
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
        <translation>Nhỏ</translation>
    </message>
    <message>
        <source>The test can be taken, and nothing is lost.</source>
        <translation>Vẫn thi được, và không mất gì.</translation>
    </message>
    <message>
        <source>Trying out: answers are not kept</source>
        <translation>Làm thử: câu trả lời không được giữ</translation>
    </message>
    <message>
        <source>Unplug or turn off the others, then check again.</source>
        <translation>Rút hoặc tắt các màn hình khác, rồi kiểm tra lại.</translation>
    </message>
    <message>
        <source>Something else answered for the server</source>
        <translation>Thứ khác đã trả lời thay máy chủ</translation>
    </message>
    <message>
        <source>A lock screen shows no such characters.</source>
        <translation>Màn hình khóa không hiển thị các ký tự như vậy.</translation>
    </message>
    <message>
        <source>A message from the server was refused</source>
        <translation>Một tin nhắn từ máy chủ đã bị từ chối</translation>
    </message>
    <message>
        <source>A proctor has handed it over.</source>
        <translation>Giám thị đã bàn giao bài thi.</translation>
    </message>
    <message>
        <source>A proxy of this network did not let Carrel through</source>
        <translation>Proxy của mạng này không cho Carrel đi qua</translation>
    </message>
    <message>
        <source>A proxy of this network takes only less at once</source>
        <translation>Proxy của mạng này không nhận nhiều như vậy một lần</translation>
    </message>
    <message>
        <source>A rule of the organisation cannot be used</source>
        <translation>Không thể dùng một quy tắc của tổ chức</translation>
    </message>
    <message>
        <source>A technician must install Carrel anew. Use another computer until then.</source>
        <translation>Kỹ thuật viên phải cài lại Carrel. Trong lúc đó hãy dùng máy khác.</translation>
    </message>
    <message>
        <source>As it was installed</source>
        <translation>Đúng như khi cài đặt</translation>
    </message>
    <message>
        <source>Ask a technician of this network to raise its limit.</source>
        <translation>Hãy nhờ kỹ thuật viên của mạng này nâng giới hạn.</translation>
    </message>
    <message>
        <source>Ask a technician of this network.</source>
        <translation>Hãy hỏi kỹ thuật viên của mạng này.</translation>
    </message>
    <message>
        <source>Ask the organiser to mend the sitting.</source>
        <translation>Hãy yêu cầu ban tổ chức sửa lại buổi thi.</translation>
    </message>
    <message>
        <source>Ask the organiser.</source>
        <translation>Hãy hỏi ban tổ chức.</translation>
    </message>
    <message>
        <source>Bring the sitting&apos;s file to this computer first.</source>
        <translation>Trước hết hãy đưa tệp buổi thi vào máy này.</translation>
    </message>
    <message>
        <source>Carrel itself</source>
        <translation>Chính Carrel</translation>
    </message>
    <message>
        <source>Changed files: {found}.</source>
        <translation>Tệp bị thay đổi: {found}.</translation>
    </message>
    <message>
        <source>Choose a reason.</source>
        <translation>Hãy chọn một lý do.</translation>
    </message>
    <message>
        <source>Close it, then try again, or tell the proctor.</source>
        <translation>Hãy đóng lại rồi thử lại, hoặc báo giám thị.</translation>
    </message>
    <message>
        <source>Close or unplug it, then try again, or tell the proctor.</source>
        <translation>Hãy đóng hoặc rút ra rồi thử lại, hoặc báo giám thị.</translation>
    </message>
    <message>
        <source>Close them, then try again, or tell the proctor.</source>
        <translation>Hãy đóng chúng rồi thử lại, hoặc báo giám thị.</translation>
    </message>
    <message>
        <source>Compare code and address with what the organiser gave, or join at the organisation&apos;s own server.</source>
        <translation>Hãy so mã và địa chỉ với những gì ban tổ chức đã đưa, hoặc tham gia tại chính máy chủ của tổ chức.</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Máy tính</translation>
    </message>
    <message>
        <source>Connected besides: {found}.</source>
        <translation>Đang nối thêm: {found}.</translation>
    </message>
    <message>
        <source>Found: {found}.</source>
        <translation>Tìm thấy: {found}.</translation>
    </message>
    <message>
        <source>It cannot be seen what is open</source>
        <translation>Không thể thấy những gì đang mở</translation>
    </message>
    <message>
        <source>It cannot be started any more.</source>
        <translation>Không thể bắt đầu bài này nữa.</translation>
    </message>
    <message>
        <source>It cannot be started any more. Nothing was begun.</source>
        <translation>Không thể bắt đầu bài này nữa. Chưa có gì được bắt đầu.</translation>
    </message>
    <message>
        <source>It does not hold the hub&apos;s key, so nothing was sent to it. Nothing is lost.</source>
        <translation>Máy đó không có khóa của máy trung chuyển nên không gì được gửi tới nó. Không mất gì cả.</translation>
    </message>
    <message>
        <source>It does not hold the key that the enrolment code names, so nothing of it was kept.</source>
        <translation>Nơi đó không có khóa mà mã đăng ký nêu, nên không có gì từ đó được giữ lại.</translation>
    </message>
    <message>
        <source>It has no reason, or no words where it needs some.</source>
        <translation>Thiếu lý do, hoặc thiếu lời ở chỗ cần có.</translation>
    </message>
    <message>
        <source>It is not signed as it should be, or makes no sense.</source>
        <translation>Tin nhắn không được ký đúng cách hoặc không có nghĩa.</translation>
    </message>
    <message>
        <source>It opens no test here.</source>
        <translation>Mã này không mở bài thi nào ở đây.</translation>
    </message>
    <message>
        <source>It wants a name and password, or does not reach the server. Nothing is lost.</source>
        <translation>Proxy đòi tên và mật khẩu, hoặc không tới được máy chủ. Không mất gì.</translation>
    </message>
    <message>
        <source>Its page answered for the server. Nothing is lost.</source>
        <translation>Trang của mạng đã trả lời thay máy chủ. Không mất gì.</translation>
    </message>
    <message>
        <source>More screens than the test allows</source>
        <translation>Nhiều màn hình hơn bài thi cho phép</translation>
    </message>
    <message>
        <source>New answers cannot be saved. Those saved before are safe.</source>
        <translation>Không lưu được câu trả lời mới. Các câu đã lưu trước đó vẫn an toàn.</translation>
    </message>
    <message>
        <source>No remote access was found</source>
        <translation>Không thấy truy cập từ xa</translation>
    </message>
    <message>
        <source>No sign of a virtual machine</source>
        <translation>Không có dấu hiệu máy ảo</translation>
    </message>
    <message>
        <source>Not as it was installed</source>
        <translation>Không như khi cài đặt</translation>
    </message>
    <message>
        <source>Not handed over</source>
        <translation>Chưa bàn giao</translation>
    </message>
    <message>
        <source>Not sent yet: a proxy of this network is in the way.</source>
        <translation>Chưa gửi: proxy của mạng này đang cản.</translation>
    </message>
    <message>
        <source>Not sent yet: a proxy of this network takes only less at once.</source>
        <translation>Chưa gửi: proxy của mạng này không nhận nhiều như vậy một lần.</translation>
    </message>
    <message>
        <source>Not sent yet: no network.</source>
        <translation>Chưa gửi: không có mạng.</translation>
    </message>
    <message>
        <source>Not sent yet: something else answered for the server.</source>
        <translation>Chưa gửi: thứ khác đã trả lời thay máy chủ.</translation>
    </message>
    <message>
        <source>Not sent yet: the server is busy.</source>
        <translation>Chưa gửi: máy chủ đang bận.</translation>
    </message>
    <message>
        <source>Not sent yet: this network asks for a sign-in in a browser.</source>
        <translation>Chưa gửi: mạng này đòi đăng nhập trong trình duyệt.</translation>
    </message>
    <message>
        <source>Not sent yet: who answers at the hub&apos;s address is not the hub.</source>
        <translation>Chưa gửi: máy trả lời ở địa chỉ của máy trung chuyển không phải là nó.</translation>
    </message>
    <message>
        <source>Not sent: the server did not accept it.</source>
        <translation>Không gửi được: máy chủ không nhận.</translation>
    </message>
    <message>
        <source>Not sent: the server no longer knows this computer.</source>
        <translation>Không gửi được: máy chủ không còn biết máy này.</translation>
    </message>
    <message>
        <source>Nothing is lost.</source>
        <translation>Không mất gì.</translation>
    </message>
    <message>
        <source>Nothing is open that may not be</source>
        <translation>Không có gì bị cấm đang mở</translation>
    </message>
    <message>
        <source>Nothing needs to be done: it is tried again by itself.</source>
        <translation>Không cần làm gì: máy tự thử lại.</translation>
    </message>
    <message>
        <source>Nothing of it was believed. Ask the organiser for a new file.</source>
        <translation>Không điều gì trong đó được tin. Hãy xin người tổ chức tệp mới.</translation>
    </message>
    <message>
        <source>Nothing of it was believed. Nothing is lost.</source>
        <translation>Không điều nào trong đó được tin. Không mất gì cả.</translation>
    </message>
    <message>
        <source>Only programs that the test allows may be open</source>
        <translation>Chỉ được mở những chương trình bài thi cho phép</translation>
    </message>
    <message>
        <source>Only the built-in screen may be used</source>
        <translation>Chỉ được dùng màn hình gắn liền</translation>
    </message>
    <message>
        <source>Only the note that the test was left is not.</source>
        <translation>Chỉ thiếu bản ghi về việc rời bài thi.</translation>
    </message>
    <message>
        <source>Open besides: {found}.</source>
        <translation>Đang mở thêm: {found}.</translation>
    </message>
    <message>
        <source>Open now: {found}.</source>
        <translation>Đang mở: {found}.</translation>
    </message>
    <message>
        <source>Open the test another way.</source>
        <translation>Hãy mở bài thi bằng cách khác.</translation>
    </message>
    <message>
        <source>Other programs</source>
        <translation>Chương trình khác</translation>
    </message>
    <message>
        <source>Read it off again.</source>
        <translation>Hãy đọc lại.</translation>
    </message>
    <message>
        <source>Remote access</source>
        <translation>Truy cập từ xa</translation>
    </message>
    <message>
        <source>Screens found: {found}.</source>
        <translation>Màn hình tìm thấy: {found}.</translation>
    </message>
    <message>
        <source>Sent to the centre; the organisation has not confirmed it yet</source>
        <translation>Đã gửi tới trung tâm; tổ chức chưa xác nhận</translation>
    </message>
    <message>
        <source>Sign in to the network in a browser, or use another network.</source>
        <translation>Đăng nhập vào mạng trong trình duyệt, hoặc dùng mạng khác.</translation>
    </message>
    <message>
        <source>Signs of a virtual machine: {found}.</source>
        <translation>Dấu hiệu máy ảo: {found}.</translation>
    </message>
    <message>
        <source>Somebody elsewhere could see this screen</source>
        <translation>Người ở nơi khác có thể thấy màn hình này</translation>
    </message>
    <message>
        <source>Something is open or connected that the test does not allow.</source>
        <translation>Có thứ đang mở hoặc đang nối mà bài thi không cho phép.</translation>
    </message>
    <message>
        <source>Something is open that may not be</source>
        <translation>Có thứ đang mở mà không được phép</translation>
    </message>
    <message>
        <source>Something to listen with is connected</source>
        <translation>Đã nối thiết bị nghe</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Có trục trặc</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Âm thanh</translation>
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
        <source>Staff have ended it, and it does not count. Your answers are kept.</source>
        <translation>Bài thi đã bị kết thúc và không được tính. Câu trả lời của bạn được giữ lại.</translation>
    </message>
    <message>
        <source>Start the test on the computer itself, or tell the proctor.</source>
        <translation>Hãy bắt đầu bài thi trên chính máy tính, hoặc báo giám thị.</translation>
    </message>
    <message>
        <source>Taken as often as allowed</source>
        <translation>Đã làm đủ số lần cho phép</translation>
    </message>
    <message>
        <source>Tell the organiser.</source>
        <translation>Hãy báo cho người tổ chức.</translation>
    </message>
    <message>
        <source>Tell the organiser: another machine may stand in for the hub, or its key has changed.</source>
        <translation>Hãy báo cho ban tổ chức: có thể một máy khác đang đứng thay máy trung chuyển, hoặc khóa của nó đã đổi.</translation>
    </message>
    <message>
        <source>Tell the proctor before you try again.</source>
        <translation>Hãy báo giám thị trước khi thử lại.</translation>
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
        <translation>Hãy báo giám thị: có thể phải thiết lập lại máy này sau bài thi.</translation>
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
        <translation>Máy đã hiện một người khác.</translation>
    </message>
    <message>
        <source>The connection broke off.</source>
        <translation>Kết nối bị ngắt.</translation>
    </message>
    <message>
        <source>The connection is not secure: the server&apos;s certificate does not fit.</source>
        <translation>Kết nối không an toàn: chứng chỉ của máy chủ không khớp.</translation>
    </message>
    <message>
        <source>The date or time is outside the sitting.</source>
        <translation>Ngày hoặc giờ nằm ngoài buổi thi.</translation>
    </message>
    <message>
        <source>The disk cannot be written to</source>
        <translation>Không ghi được lên đĩa</translation>
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
        <source>The file could not be written</source>
        <translation>Không ghi được tệp</translation>
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
        <translation>Thư mục đã đầy hoặc không ghi được.</translation>
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
        <translation>Chưa hết thời gian tối thiểu ở đây.</translation>
    </message>
    <message>
        <source>The list of tests cannot be used</source>
        <translation>Không dùng được danh sách bài thi</translation>
    </message>
    <message>
        <source>The next attempt must wait</source>
        <translation>Lần thi sau phải chờ</translation>
    </message>
    <message>
        <source>The organisation did not write this for this computer</source>
        <translation>Tổ chức không viết tệp này cho máy này</translation>
    </message>
    <message>
        <source>The organisation&apos;s receipt is not genuine</source>
        <translation>Biên nhận của tổ chức không phải thật</translation>
    </message>
    <message>
        <source>The proctor has ended your test</source>
        <translation>Giám thị đã kết thúc bài thi của bạn</translation>
    </message>
    <message>
        <source>The proctor takes the answers from this computer afterwards.</source>
        <translation>Sau đó giám thị lấy các câu trả lời từ máy này.</translation>
    </message>
    <message>
        <source>The receipt is not saved</source>
        <translation>Biên nhận chưa được lưu</translation>
    </message>
    <message>
        <source>The receipt is saved</source>
        <translation>Biên nhận đã được lưu</translation>
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
        <source>The record of tests was changed</source>
        <translation>Nhật ký bài thi đã bị sửa</translation>
    </message>
    <message>
        <source>The record&apos;s signature does not hold</source>
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
        <source>The screen is shown a second time</source>
        <translation>Màn hình được chiếu thêm lần nữa</translation>
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
        <source>The server could not store what was sent.</source>
        <translation>Máy chủ không lưu được phần đã gửi.</translation>
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
        <source>The server did not understand what was sent.</source>
        <translation>Máy chủ không hiểu phần đã gửi.</translation>
    </message>
    <message>
        <source>The server does not accept this computer</source>
        <translation>Máy chủ không nhận máy này</translation>
    </message>
    <message>
        <source>The server does not accept this computer. Answers are kept here.</source>
        <translation>Máy chủ không nhận máy này. Câu trả lời được giữ ở đây.</translation>
    </message>
    <message>
        <source>The server does not take so much at once.</source>
        <translation>Máy chủ không nhận nhiều như vậy một lần.</translation>
    </message>
    <message>
        <source>The server has made a mistake.</source>
        <translation>Máy chủ đã mắc lỗi.</translation>
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
        <source>The server is busy</source>
        <translation>Máy chủ đang bận</translation>
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
        <source>The server&apos;s address is not known on this network.</source>
        <translation>Mạng này không biết địa chỉ máy chủ.</translation>
    </message>
    <message>
        <source>The server&apos;s address was found, but nothing answered there.</source>
        <translation>Đã tìm thấy địa chỉ máy chủ, nhưng không có gì trả lời.</translation>
    </message>
    <message>
        <source>The server&apos;s database is damaged.</source>
        <translation>Cơ sở dữ liệu của máy chủ bị hỏng.</translation>
    </message>
    <message>
        <source>The server&apos;s disk is full.</source>
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
        <source>The test allows certain programs only, and this system does not tell which show windows.</source>
        <translation>Bài thi chỉ cho phép một số chương trình, và hệ thống này không cho biết chương trình nào có cửa sổ.</translation>
    </message>
    <message>
        <source>The test asks for more than this computer can do.</source>
        <translation>Bài thi đòi hỏi hơn khả năng của máy này.</translation>
    </message>
    <message>
        <source>The test asks for more than this computer can hold, so it does not start here.</source>
        <translation>Bài thi đòi hỏi nhiều hơn mức máy tính này giữ được, nên không bắt đầu ở đây.</translation>
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
        <source>The test does not start on this computer as it is</source>
        <translation>Bài thi không bắt đầu trên máy này khi nó như vậy</translation>
    </message>
    <message>
        <source>The test file cannot be used</source>
        <translation>Không dùng được tệp bài thi</translation>
    </message>
    <message>
        <source>The test file has not arrived.</source>
        <translation>Tệp bài thi chưa đến.</translation>
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
        <source>The test is handed over and closed here. Write its file into another folder.</source>
        <translation>Bài thi đã bàn giao và đóng ở đây. Hãy ghi tệp vào thư mục khác.</translation>
    </message>
    <message>
        <source>The test is not in a state that allows it. Nothing has changed.</source>
        <translation>Trạng thái bài thi không cho phép. Không có gì thay đổi.</translation>
    </message>
    <message>
        <source>The test shows on one of them.</source>
        <translation>Bài thi hiện trên một trong các màn hình.</translation>
    </message>
    <message>
        <source>The test was closed for {gap}.</source>
        <translation>Bài thi đã đóng trong {gap}.</translation>
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
        <source>The test works without it, and answers are kept here until it takes them.</source>
        <translation>Bài thi vẫn chạy khi không có máy chủ, và câu trả lời được giữ ở đây cho tới khi máy chủ nhận.</translation>
    </message>
    <message>
        <source>The test works without it, and answers are kept here.</source>
        <translation>Bài thi vẫn chạy khi thiếu nó, và câu trả lời được giữ ở đây.</translation>
    </message>
    <message>
        <source>The test works without it. Answers are sent later.</source>
        <translation>Bài thi vẫn chạy khi thiếu nó. Câu trả lời được gửi sau.</translation>
    </message>
    <message>
        <source>The test works without one. Answers stay on this computer.</source>
        <translation>Bài thi vẫn chạy khi không có máy chủ. Câu trả lời ở lại trên máy này.</translation>
    </message>
    <message>
        <source>The test&apos;s rules do not allow it.</source>
        <translation>Quy định của bài thi không cho phép.</translation>
    </message>
    <message>
        <source>The test&apos;s time is measured apart from it and stays fair.</source>
        <translation>Thời gian thi được đo riêng và vẫn công bằng.</translation>
    </message>
    <message>
        <source>The text is not what a receipt&apos;s QR code says.</source>
        <translation>Văn bản không giống nội dung mã QR của biên nhận.</translation>
    </message>
    <message>
        <source>The time for this question is over</source>
        <translation>Đã hết giờ cho câu hỏi này</translation>
    </message>
    <message>
        <source>The time is over</source>
        <translation>Đã hết giờ</translation>
    </message>
    <message>
        <source>The work goes on here. Nothing is lost.</source>
        <translation>Công việc vẫn tiếp tục ở đây. Không mất gì.</translation>
    </message>
    <message>
        <source>The work goes on without it. Nothing is lost.</source>
        <translation>Công việc vẫn tiếp tục. Không mất gì.</translation>
    </message>
    <message>
        <source>There are no unlock codes</source>
        <translation>Không có mã mở khóa</translation>
    </message>
    <message>
        <source>There are too many marks here, or the notes are too long. What was marked before is kept.</source>
        <translation>Ở đây có quá nhiều phần tô, hoặc ghi chú quá dài. Phần đã tô trước được giữ.</translation>
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
        <translation>Bây giờ không kiểm tra được câu trả lời này</translation>
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
        <source>This code cannot be used</source>
        <translation>Không thể dùng mã này</translation>
    </message>
    <message>
        <source>This code does not open the test</source>
        <translation>Mã này không mở được bài thi</translation>
    </message>
    <message>
        <source>This code leads through a hub and does not name the organisation&apos;s key. Ask for a new one.</source>
        <translation>Mã này đi qua một máy trung chuyển và không nêu khóa của tổ chức. Hãy xin mã mới.</translation>
    </message>
    <message>
        <source>This computer cannot be locked as the test asks</source>
        <translation>Máy này không khóa được như bài thi yêu cầu</translation>
    </message>
    <message>
        <source>This computer cannot be locked far enough</source>
        <translation>Không thể khóa máy tính này đủ mức</translation>
    </message>
    <message>
        <source>This computer holds none that you may take.</source>
        <translation>Máy này không có bài nào bạn được làm.</translation>
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
        <source>This computer was shut out: what it sends is kept apart at the server, and staff decide whether it counts.</source>
        <translation>Máy tính này đã bị loại: những gì nó gửi được giữ riêng trên máy chủ, và nhân viên quyết định có tính hay không.</translation>
    </message>
    <message>
        <source>This could not be marked</source>
        <translation>Không tô được phần này</translation>
    </message>
    <message>
        <source>This could not be noted</source>
        <translation>Không thể ghi lại điều này</translation>
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
        <source>This file cannot be used: it is damaged, changed or of another kind</source>
        <translation>Không dùng được tệp này: bị hỏng, bị sửa hoặc thuộc loại khác</translation>
    </message>
    <message>
        <source>This file is for a sitting that is not on this computer</source>
        <translation>Tệp này dành cho buổi thi không có trên máy này</translation>
    </message>
    <message>
        <source>This file needs a newer version of Carrel</source>
        <translation>Tệp này cần phiên bản Carrel mới hơn</translation>
    </message>
    <message>
        <source>This is a computer inside another</source>
        <translation>Đây là máy tính bên trong máy khác</translation>
    </message>
    <message>
        <source>This is a hub, and it cannot reach the organisation&apos;s server now.</source>
        <translation>Đây là máy trung chuyển, và hiện không tới được máy chủ của tổ chức.</translation>
    </message>
    <message>
        <source>This is a hub, and it has trouble with the organisation&apos;s server.</source>
        <translation>Đây là máy trung chuyển, và đang gặp trục trặc với máy chủ của tổ chức.</translation>
    </message>
    <message>
        <source>This is a hub, and something else answers it for the organisation&apos;s server.</source>
        <translation>Đây là máy trung chuyển, và thứ khác trả lời nó thay máy chủ của tổ chức.</translation>
    </message>
    <message>
        <source>This is a hub, and the organisation&apos;s server refuses what it asks.</source>
        <translation>Đây là máy trung chuyển, và máy chủ của tổ chức từ chối điều nó yêu cầu.</translation>
    </message>
    <message>
        <source>This is no challenge</source>
        <translation>Đây không phải mã thách thức</translation>
    </message>
    <message>
        <source>This is not a receipt</source>
        <translation>Đây không phải biên nhận</translation>
    </message>
    <message>
        <source>This is not an enrolment code.</source>
        <translation>Đây không phải mã đăng ký.</translation>
    </message>
    <message>
        <source>This network asks for a sign-in of its own</source>
        <translation>Mạng này đòi đăng nhập riêng</translation>
    </message>
    <message>
        <source>This number is not on the list</source>
        <translation>Số này không có trong danh sách</translation>
    </message>
    <message>
        <source>This program and the server are of versions that do not understand each other</source>
        <translation>Phiên bản của chương trình này và của máy chủ không hiểu nhau</translation>
    </message>
    <message>
        <source>This question cannot be opened from here</source>
        <translation>Không mở được câu hỏi này từ đây</translation>
    </message>
    <message>
        <source>This question needs an answer</source>
        <translation>Câu hỏi này cần được trả lời</translation>
    </message>
    <message>
        <source>This question was checked</source>
        <translation>Câu hỏi này đã được kiểm tra</translation>
    </message>
    <message>
        <source>This section is locked</source>
        <translation>Phần này đã khóa</translation>
    </message>
    <message>
        <source>This sitting was published without them.</source>
        <translation>Ca thi này được công bố mà không có mã.</translation>
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
        <translation>Bài thi này yêu cầu trả lời bằng lời nói.</translation>
    </message>
    <message>
        <source>This test was withdrawn</source>
        <translation>Bài thi này đã bị rút lại</translation>
    </message>
    <message>
        <source>To sit a test, use Sign in.</source>
        <translation>Để dự thi, hãy dùng Đăng nhập.</translation>
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
        <source>Turn off remote access, then try again. If it stays so, tell the proctor.</source>
        <translation>Hãy tắt truy cập từ xa rồi thử lại. Nếu vẫn vậy, hãy báo giám thị.</translation>
    </message>
    <message>
        <source>Unplug it, then try again.</source>
        <translation>Hãy rút ra rồi thử lại.</translation>
    </message>
    <message>
        <source>Unplug or turn off the others, then try again.</source>
        <translation>Hãy rút hoặc tắt các màn hình khác rồi thử lại.</translation>
    </message>
    <message>
        <source>Unplug the other screen or projector, then try again.</source>
        <translation>Hãy rút màn hình kia hoặc máy chiếu rồi thử lại.</translation>
    </message>
    <message>
        <source>Update Carrel on this computer, or ask the organiser to update the server.</source>
        <translation>Cập nhật Carrel trên máy này, hoặc nhờ người tổ chức cập nhật máy chủ.</translation>
    </message>
    <message>
        <source>Update Carrel on this computer.</source>
        <translation>Cập nhật Carrel trên máy này.</translation>
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
        <source>Use another computer, and tell the proctor.</source>
        <translation>Hãy dùng máy khác và báo giám thị.</translation>
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
        <source>What answered could not show that it speaks for the organisation</source>
        <translation>Nơi trả lời không chứng tỏ được rằng mình đại diện cho tổ chức</translation>
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
        <source>What it wants locked contradicts itself, or leaves no way out.</source>
        <translation>Những gì buổi thi đòi khóa mâu thuẫn nhau, hoặc không để lại lối ra.</translation>
    </message>
    <message>
        <source>What stands in it is not what this computer wrote.</source>
        <translation>Nội dung trong đó không phải do máy này ghi.</translation>
    </message>
    <message>
        <source>What was answered before is kept.</source>
        <translation>Phần đã trả lời trước được giữ.</translation>
    </message>
    <message>
        <source>What was sent is kept here as well. Nothing is lost.</source>
        <translation>Những gì đã gửi cũng được giữ ở đây. Không mất gì.</translation>
    </message>
    <message>
        <source>What was sent is longer than it lets through. Nothing is lost.</source>
        <translation>Phần đã gửi dài hơn mức proxy cho qua. Không mất gì.</translation>
    </message>
    <message>
        <source>What was told of a hub is not from the organisation</source>
        <translation>Điều được báo về một máy trung chuyển không đến từ tổ chức</translation>
    </message>
    <message>
        <source>What you answered before is kept. The test goes on.</source>
        <translation>Phần bạn đã trả lời trước được giữ. Bài thi tiếp tục.</translation>
    </message>
    <message>
        <source>Who answers there is not the hub of this centre</source>
        <translation>Máy trả lời ở đó không phải máy trung chuyển của trung tâm này</translation>
    </message>
    <message>
        <source>Works, with room to spare</source>
        <translation>Hoạt động, còn nhiều chỗ</translation>
    </message>
    <message>
        <source>Write the file again at the other computer.</source>
        <translation>Hãy ghi lại tệp ở máy kia.</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>Sai</translation>
    </message>
    <message>
        <source>You are not signed in</source>
        <translation>Bạn chưa đăng nhập</translation>
    </message>
    <message>
        <source>You can go on all the same. It is recorded.</source>
        <translation>Vẫn có thể tiếp tục. Việc này được ghi lại.</translation>
    </message>
    <message>
        <source>You have left it, and it does not open again. Its answers are kept.</source>
        <translation>Bạn đã rời phần này và nó không mở lại. Các câu trả lời được giữ.</translation>
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
        <source>Your test goes on at another computer</source>
        <translation>Bài thi của bạn tiếp tục trên máy khác</translation>
    </message>
    <message>
        <source>Your test is submitted</source>
        <translation>Bài thi của bạn đã nộp</translation>
    </message>
    <message>
        <source>Your test was cancelled</source>
        <translation>Bài thi của bạn đã bị hủy</translation>
    </message>
</context>
<context>
    <name>proctor_incidents</name>
    <message>
        <source>A proctor left the test.</source>
        <translation>Giám thị đã rời bài thi.</translation>
    </message>
    <message>
        <source>A program runs that this sitting allows as an exception.</source>
        <translation>Có một chương trình đang chạy mà buổi thi này cho phép như ngoại lệ.</translation>
    </message>
    <message>
        <source>A screen outside the computer is in use.</source>
        <translation>Đang dùng một màn hình ngoài.</translation>
    </message>
    <message>
        <source>Files of the program were changed.</source>
        <translation>Tệp của chương trình đã bị thay đổi.</translation>
    </message>
    <message>
        <source>Part of the lock could not be had on this computer.</source>
        <translation>Một phần của khóa không áp dụng được trên máy này.</translation>
    </message>
    <message>
        <source>Somebody is logged in from elsewhere.</source>
        <translation>Có người đang đăng nhập từ nơi khác.</translation>
    </message>
    <message>
        <source>Somebody tried to open the locked test, and could not.</source>
        <translation>Có người thử mở bài thi đã khóa nhưng không được.</translation>
    </message>
    <message>
        <source>Somebody tried to open the proctor&apos;s panel, and could not.</source>
        <translation>Có người thử mở bảng của giám thị nhưng không được.</translation>
    </message>
    <message>
        <source>Something else was recorded.</source>
        <translation>Một điều khác đã được ghi nhận.</translation>
    </message>
    <message>
        <source>The computer ended its lock for a moment.</source>
        <translation>Máy tính đã bỏ khóa trong chốc lát.</translation>
    </message>
    <message>
        <source>The log is not what this computer wrote.</source>
        <translation>Nhật ký không phải là những gì máy này đã ghi.</translation>
    </message>
    <message>
        <source>The screen can be shown elsewhere.</source>
        <translation>Màn hình có thể được hiển thị ở nơi khác.</translation>
    </message>
    <message>
        <source>The screen is on another computer.</source>
        <translation>Màn hình nằm ở máy khác.</translation>
    </message>
    <message>
        <source>The screen is shown from another computer.</source>
        <translation>Màn hình được hiển thị từ máy khác.</translation>
    </message>
    <message>
        <source>The session was opened from another computer.</source>
        <translation>Phiên làm việc được mở từ máy khác.</translation>
    </message>
    <message>
        <source>The test has the keyboard again.</source>
        <translation>Bài thi đã lấy lại bàn phím.</translation>
    </message>
    <message>
        <source>The test lost the keyboard.</source>
        <translation>Bài thi bị mất bàn phím.</translation>
    </message>
    <message>
        <source>This computer is a virtual machine.</source>
        <translation>Máy này là máy ảo.</translation>
    </message>
    <message>
        <source>Whether the program is unchanged cannot be known.</source>
        <translation>Không thể biết chương trình có bị thay đổi hay không.</translation>
    </message>
    <message>
        <source>Which programs show windows cannot be known on this computer.</source>
        <translation>Trên máy này không thể biết chương trình nào hiện cửa sổ.</translation>
    </message>
</context>
<context>
    <name>proctor_reasons</name>
    <message>
        <source>Alarm or evacuation</source>
        <translation>Báo động hoặc sơ tán</translation>
    </message>
    <message>
        <source>Came late</source>
        <translation>Đến muộn</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Thí sinh</translation>
    </message>
    <message>
        <source>Disturbed others</source>
        <translation>Làm phiền người khác</translation>
    </message>
    <message>
        <source>Doubt about who it is</source>
        <translation>Nghi ngờ danh tính</translation>
    </message>
    <message>
        <source>Had something that is not allowed</source>
        <translation>Có vật không được phép</translation>
    </message>
    <message>
        <source>Keyboard or mouse</source>
        <translation>Bàn phím hoặc chuột</translation>
    </message>
    <message>
        <source>Left the room</source>
        <translation>Rời phòng thi</translation>
    </message>
    <message>
        <source>Light, heat or cold</source>
        <translation>Ánh sáng, nóng hoặc lạnh</translation>
    </message>
    <message>
        <source>Looked at the work of others</source>
        <translation>Nhìn bài người khác</translation>
    </message>
    <message>
        <source>More help was given than is allowed</source>
        <translation>Được giúp nhiều hơn mức cho phép</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Mạng</translation>
    </message>
    <message>
        <source>Nobody was in the room</source>
        <translation>Không có ai trong phòng</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>Tiếng ồn</translation>
    </message>
    <message>
        <source>Power cut</source>
        <translation>Mất điện</translation>
    </message>
    <message>
        <source>Room and surroundings</source>
        <translation>Phòng và xung quanh</translation>
    </message>
    <message>
        <source>Screen or sound</source>
        <translation>Màn hình hoặc âm thanh</translation>
    </message>
    <message>
        <source>Somebody came in or interrupted</source>
        <translation>Có người vào hoặc làm gián đoạn</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Điều khác</translation>
    </message>
    <message>
        <source>Something was wrong with a question</source>
        <translation>Có câu hỏi bị lỗi</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Nhân viên</translation>
    </message>
    <message>
        <source>Talked to others</source>
        <translation>Nói chuyện với người khác</translation>
    </message>
    <message>
        <source>Technology</source>
        <translation>Kỹ thuật</translation>
    </message>
    <message>
        <source>The computer stopped or was slow</source>
        <translation>Máy tính dừng hoặc chậm</translation>
    </message>
    <message>
        <source>The program did something wrong</source>
        <translation>Chương trình làm sai điều gì đó</translation>
    </message>
    <message>
        <source>The start was late</source>
        <translation>Bắt đầu muộn</translation>
    </message>
    <message>
        <source>Unwell</source>
        <translation>Không khỏe</translation>
    </message>
    <message>
        <source>Wrong instructions were given</source>
        <translation>Hướng dẫn sai</translation>
    </message>
    <message>
        <source>Wrong or missing materials</source>
        <translation>Tài liệu sai hoặc thiếu</translation>
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
        <translation>Mục chưa gửi: {n}</translation>
    </message>
    <message>
        <source>Everything is saved on this computer</source>
        <translation>Mọi thứ đã được lưu trên máy này</translation>
    </message>
    <message>
        <source>Files not sent: {n}</source>
        <translation>Tệp chưa gửi: {n}</translation>
    </message>
    <message>
        <source>Locked; it is opened on the screen behind this panel</source>
        <translation>Đã khóa; mở ở màn hình phía sau bảng này</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Không giới hạn</translation>
    </message>
    <message>
        <source>Noted: {reason}.</source>
        <translation>Đã ghi: {reason}.</translation>
    </message>
    <message>
        <source>On a break</source>
        <translation>Đang nghỉ</translation>
    </message>
    <message>
        <source>Paused by a proctor</source>
        <translation>Giám thị đã tạm dừng</translation>
    </message>
    <message>
        <source>Paused by the candidate</source>
        <translation>Thí sinh đã tạm dừng</translation>
    </message>
    <message>
        <source>The accommodations were changed.</source>
        <translation>Các điều chỉnh hỗ trợ đã được thay đổi.</translation>
    </message>
    <message>
        <source>The test goes on when you close the panel.</source>
        <translation>Bài thi tiếp tục khi bạn đóng bảng.</translation>
    </message>
    <message>
        <source>The test has ended.</source>
        <translation>Bài thi đã kết thúc.</translation>
    </message>
    <message>
        <source>The test is paused.</source>
        <translation>Bài thi đang tạm dừng.</translation>
    </message>
    <message>
        <source>This computer is not locked</source>
        <translation>Máy này không bị khóa</translation>
    </message>
    <message>
        <source>Tier A: the system is locked to the test</source>
        <translation>Cấp A: hệ thống bị khóa vào bài thi</translation>
    </message>
    <message>
        <source>Tier B: the program holds the screen</source>
        <translation>Cấp B: chương trình giữ màn hình</translation>
    </message>
    <message>
        <source>Tier C: what happens is seen, and not kept away</source>
        <translation>Cấp C: thấy được điều xảy ra nhưng không ngăn chặn</translation>
    </message>
    <message>
        <source>Under way; it takes nothing while this panel is open</source>
        <translation>Đang diễn ra; không nhận gì khi bảng này đang mở</translation>
    </message>
    <message>
        <source>What you did is not on the disk yet. It is tried again and again.</source>
        <translation>Việc bạn làm chưa được ghi lên đĩa. Máy đang thử lại liên tục.</translation>
    </message>
    <message>
        <source>full screen</source>
        <translation>toàn màn hình</translation>
    </message>
    <message>
        <source>other users&apos; sessions</source>
        <translation>phiên của người dùng khác</translation>
    </message>
    <message>
        <source>other windows</source>
        <translation>cửa sổ khác</translation>
    </message>
    <message>
        <source>pictures of the screen</source>
        <translation>ảnh chụp màn hình</translation>
    </message>
    <message>
        <source>the clock is stopped</source>
        <translation>đồng hồ đã dừng</translation>
    </message>
    <message>
        <source>the keyboard</source>
        <translation>bàn phím</translation>
    </message>
    <message>
        <source>the program itself</source>
        <translation>chính chương trình</translation>
    </message>
    <message>
        <source>the screen stays on</source>
        <translation>màn hình luôn bật</translation>
    </message>
    <message>
        <source>the system&apos;s bars and menus</source>
        <translation>thanh và trình đơn của hệ thống</translation>
    </message>
    <message>
        <source>the system&apos;s keys</source>
        <translation>phím của hệ thống</translation>
    </message>
    <message>
        <source>the system&apos;s own lock</source>
        <translation>khóa của chính hệ thống</translation>
    </message>
    <message>
        <source>{n} flagged</source>
        <translation>{n} câu được đánh dấu</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>Còn {time}</translation>
    </message>
    <message>
        <source>{time} more were given</source>
        <translation>đã cho thêm {time}</translation>
    </message>
    <message>
        <source>{time} more were given.</source>
        <translation>Đã cho thêm {time}.</translation>
    </message>
</context>
<context>
    <name>reach_reasons</name>
    <message>
        <source>Any program of this user can take pictures of the screen. Only the keys for it are held.</source>
        <translation>Mọi chương trình của người dùng này đều có thể chụp màn hình. Chỉ các phím dùng để chụp bị giữ lại.</translation>
    </message>
    <message>
        <source>By name, path or digest; a copy under another name by its digest alone. No program is ended.</source>
        <translation>Theo tên, đường dẫn hoặc mã băm; bản sao mang tên khác chỉ nhận ra qua mã băm. Không chương trình nào bị tắt.</translation>
    </message>
    <message>
        <source>By programs, ports, environment and the screen server. A camera or a cable shows none of these.</source>
        <translation>Theo chương trình, cổng, môi trường và máy chủ màn hình. Máy quay hay dây cáp không để lộ dấu hiệu nào trong số này.</translation>
    </message>
    <message>
        <source>By what a virtual machine tells of itself. One that hides well tells nothing.</source>
        <translation>Theo những gì máy ảo tự cho biết. Máy ảo ẩn mình kỹ thì không cho biết gì.</translation>
    </message>
    <message>
        <source>Carrel runs from its source: there is nothing to compare it with.</source>
        <translation>Carrel đang chạy từ mã nguồn: không có gì để so sánh.</translation>
    </message>
    <message>
        <source>Ctrl+Alt+Del and Win+L belong to the system.</source>
        <translation>Ctrl+Alt+Del và Win+L thuộc về hệ thống.</translation>
    </message>
    <message>
        <source>Files are compared with what was installed. Whoever may write there may change both.</source>
        <translation>Các tệp được so với bản đã cài. Ai ghi được vào đó thì đổi được cả hai.</translation>
    </message>
    <message>
        <source>It is not known what draws the screens of this session.</source>
        <translation>Không rõ chương trình nào vẽ màn hình của phiên này.</translation>
    </message>
    <message>
        <source>No program is told whether this is a session of Assigned Access: see {file}.</source>
        <translation>Không chương trình nào được cho biết đây có phải phiên Assigned Access hay không: xem {file}.</translation>
    </message>
    <message>
        <source>No two clocks here tell that the computer slept.</source>
        <translation>Ở đây không có hai đồng hồ nào cho thấy máy đã ngủ.</translation>
    </message>
    <message>
        <source>Nothing here tells which session is in view.</source>
        <translation>Ở đây không có gì cho biết phiên nào đang hiển thị.</translation>
    </message>
    <message>
        <source>Nothing is known that does it in this kind of session ({names}).</source>
        <translation>Không có cách nào làm được việc này trong loại phiên này ({names}).</translation>
    </message>
    <message>
        <source>Nothing is shown on a screen here.</source>
        <translation>Ở đây không có gì hiển thị trên màn hình.</translation>
    </message>
    <message>
        <source>Other programs and Force Quit are put away. Mission Control, Spotlight and the power button are not.</source>
        <translation>Các chương trình khác và Buộc thoát bị gạt đi. Mission Control, Spotlight và nút nguồn thì không.</translation>
    </message>
    <message>
        <source>The kiosk draws on no screen of this computer.</source>
        <translation>Chế độ kiosk không vẽ lên màn hình nào của máy này.</translation>
    </message>
    <message>
        <source>The kiosk is a window within another session.</source>
        <translation>Chế độ kiosk là một cửa sổ trong phiên khác.</translation>
    </message>
    <message>
        <source>The kiosk lets one switch to another console (option -s).</source>
        <translation>Chế độ kiosk cho phép chuyển sang console khác (tùy chọn -s).</translation>
    </message>
    <message>
        <source>The kiosk was started in a way that is not known: {names}</source>
        <translation>Chế độ kiosk được khởi động theo cách không rõ: {names}</translation>
    </message>
    <message>
        <source>The screen server is itself a program of another session ({names}).</source>
        <translation>Chính máy chủ màn hình là một chương trình của phiên khác ({names}).</translation>
    </message>
    <message>
        <source>The screen server lacks {names}.</source>
        <translation>Máy chủ màn hình thiếu {names}.</translation>
    </message>
    <message>
        <source>The system does not tell; in a kiosk nothing else can be started.</source>
        <translation>Hệ thống không cho biết; trong kiosk không mở được gì khác.</translation>
    </message>
    <message>
        <source>There is no screen here.</source>
        <translation>Ở đây không có màn hình.</translation>
    </message>
    <message>
        <source>There is no screen server.</source>
        <translation>Không có máy chủ màn hình.</translation>
    </message>
    <message>
        <source>They are told, and put behind the test.</source>
        <translation>Chúng được báo lại và đưa ra sau bài thi.</translation>
    </message>
    <message>
        <source>This account may log in ({names}).</source>
        <translation>Tài khoản này có thể đăng nhập ({names}).</translation>
    </message>
    <message>
        <source>This is not Windows.</source>
        <translation>Đây không phải Windows.</translation>
    </message>
    <message>
        <source>This session is drawn by {names}, which is not made for a kiosk.</source>
        <translation>Phiên này do {names} vẽ, vốn không dành cho kiosk.</translation>
    </message>
    <message>
        <source>This version does not count them.</source>
        <translation>Phiên bản này không đếm chúng.</translation>
    </message>
    <message>
        <source>This version does not look at it on this system.</source>
        <translation>Phiên bản này không kiểm tra điều đó trên hệ thống này.</translation>
    </message>
    <message>
        <source>This version of Windows lacks {names}.</source>
        <translation>Phiên bản Windows này thiếu {names}.</translation>
    </message>
    <message>
        <source>macOS cannot be asked: {names}</source>
        <translation>Không thể hỏi macOS: {names}</translation>
    </message>
    <message>
        <source>macOS tells it only to programs that have a permission.</source>
        <translation>macOS chỉ cho biết điều đó với chương trình có quyền.</translation>
    </message>
    <message>
        <source>{names} can be changed by others than the administrator.</source>
        <translation>Người không phải quản trị viên cũng có thể thay đổi {names}.</translation>
    </message>
</context>
<context>
    <name>roster_words</name>
    <message>
        <source>Cancelled</source>
        <translation>Đã hủy</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Hoàn tất</translation>
    </message>
    <message>
        <source>Ended by its time</source>
        <translation>Hết giờ</translation>
    </message>
    <message>
        <source>Goes on at another computer</source>
        <translation>Tiếp tục trên máy khác</translation>
    </message>
    <message>
        <source>Keyboard alone</source>
        <translation>Chỉ bàn phím</translation>
    </message>
    <message>
        <source>Lines {percent}</source>
        <translation>Dòng {percent}</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Đã khóa</translation>
    </message>
    <message>
        <source>No accommodations</source>
        <translation>Không có hỗ trợ đặc biệt</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>Chưa bắt đầu</translation>
    </message>
    <message>
        <source>Nothing has to be dragged</source>
        <translation>Không cần kéo thả gì</translation>
    </message>
    <message>
        <source>On a break</source>
        <translation>Đang nghỉ</translation>
    </message>
    <message>
        <source>Passage above the questions</source>
        <translation>Bài đọc ở trên các câu hỏi</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Tạm dừng</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Đã nộp</translation>
    </message>
    <message>
        <source>Text {percent}</source>
        <translation>Chữ {percent}</translation>
    </message>
    <message>
        <source>Time {percent}</source>
        <translation>Thời gian {percent}</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>Đang làm</translation>
    </message>
    <message>
        <source>without {tool}</source>
        <translation>không có {tool}</translation>
    </message>
    <message>
        <source>{time} more</source>
        <translation>thêm {time}</translation>
    </message>
</context>
<context>
    <name>seat_sentences</name>
    <message>
        <source>Another computer has this test</source>
        <translation>Máy khác đang giữ bài thi này</translation>
    </message>
    <message>
        <source>Bring the newest file of the sitting here first.</source>
        <translation>Trước hết hãy đưa tệp mới nhất của buổi thi vào đây.</translation>
    </message>
    <message>
        <source>Bring the sitting&apos;s file to this computer first.</source>
        <translation>Trước hết hãy đưa tệp buổi thi vào máy này.</translation>
    </message>
    <message>
        <source>Bring the test&apos;s file here first.</source>
        <translation>Trước hết hãy đưa tệp đề thi vào đây.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Hãy chọn thư mục khác.</translation>
    </message>
    <message>
        <source>End that test or hand it over first; then take this one over.</source>
        <translation>Hãy kết thúc hoặc bàn giao bài thi đó trước, rồi nhận bài này.</translation>
    </message>
    <message>
        <source>Export the results here, and have them taken in first.</source>
        <translation>Hãy xuất kết quả ở đây và để nơi kia nhận trước.</translation>
    </message>
    <message>
        <source>Hand it over there.</source>
        <translation>Hãy bàn giao ở máy đó.</translation>
    </message>
    <message>
        <source>It can be begun anew anywhere.</source>
        <translation>Có thể bắt đầu lại ở bất cứ đâu.</translation>
    </message>
    <message>
        <source>It goes on where it is.</source>
        <translation>Bài thi tiếp tục tại chỗ.</translation>
    </message>
    <message>
        <source>Its result can be exported.</source>
        <translation>Có thể xuất kết quả của nó.</translation>
    </message>
    <message>
        <source>Its sitting is not on this computer</source>
        <translation>Buổi thi của nó không có trên máy này</translation>
    </message>
    <message>
        <source>Let the candidate sign in here.</source>
        <translation>Hãy để thí sinh đăng nhập ở đây.</translation>
    </message>
    <message>
        <source>Nothing is lost. Export the results of both, and tell the organiser.</source>
        <translation>Không mất gì cả. Hãy xuất kết quả của cả hai và báo cho ban tổ chức.</translation>
    </message>
    <message>
        <source>Nothing of it was believed. Ask the organiser for a new file.</source>
        <translation>Không điều gì trong đó được tin. Hãy xin người tổ chức tệp mới.</translation>
    </message>
    <message>
        <source>Only sittings with unlock codes can be handed over.</source>
        <translation>Chỉ những buổi thi có mã mở khóa mới bàn giao được.</translation>
    </message>
    <message>
        <source>Open it with its release code first.</source>
        <translation>Trước hết hãy mở bằng mã mở đề.</translation>
    </message>
    <message>
        <source>Practice is not handed over</source>
        <translation>Bài luyện tập không bàn giao</translation>
    </message>
    <message>
        <source>Send them over the network, or ask the organiser for a new sitting file.</source>
        <translation>Hãy gửi qua mạng, hoặc nhờ ban tổ chức cấp tệp buổi thi mới.</translation>
    </message>
    <message>
        <source>Take the newest file.</source>
        <translation>Hãy dùng tệp mới nhất.</translation>
    </message>
    <message>
        <source>The candidate has begun this test anew on this computer</source>
        <translation>Thí sinh đã bắt đầu lại bài thi này trên máy này</translation>
    </message>
    <message>
        <source>The computers contradict one another about this test</source>
        <translation>Các máy mâu thuẫn nhau về bài thi này</translation>
    </message>
    <message>
        <source>The computers of this sitting share no key</source>
        <translation>Các máy của buổi thi này không có khóa chung</translation>
    </message>
    <message>
        <source>The file does not fit into this folder, or may not be written there</source>
        <translation>Tệp không vừa thư mục này, hoặc không được phép ghi vào đó</translation>
    </message>
    <message>
        <source>The file says nothing of this computer</source>
        <translation>Tệp không nói gì về máy này</translation>
    </message>
    <message>
        <source>The organisation did not write this for this computer</source>
        <translation>Tổ chức không viết tệp này cho máy này</translation>
    </message>
    <message>
        <source>The sitting names no key to seal results to</source>
        <translation>Buổi thi không nêu khóa để niêm phong kết quả</translation>
    </message>
    <message>
        <source>The test is still closed on this computer</source>
        <translation>Bài thi vẫn còn đóng trên máy này</translation>
    </message>
    <message>
        <source>The test itself is not on this computer</source>
        <translation>Chính đề thi không có trên máy này</translation>
    </message>
    <message>
        <source>There is nothing to export</source>
        <translation>Không có gì để xuất</translation>
    </message>
    <message>
        <source>This candidate is not on the roster of this computer</source>
        <translation>Thí sinh này không có trong danh sách của máy này</translation>
    </message>
    <message>
        <source>This computer handed the test over itself</source>
        <translation>Chính máy này đã bàn giao bài thi</translation>
    </message>
    <message>
        <source>This computer has this test already</source>
        <translation>Máy này đã có bài thi này</translation>
    </message>
    <message>
        <source>This computer knows more of the test than the file</source>
        <translation>Máy này biết về bài thi nhiều hơn tệp</translation>
    </message>
    <message>
        <source>This test is not on this computer</source>
        <translation>Bài thi này không có trên máy này</translation>
    </message>
    <message>
        <source>This test is over</source>
        <translation>Bài thi này đã kết thúc</translation>
    </message>
    <message>
        <source>This test was not handed over</source>
        <translation>Bài thi này chưa được bàn giao</translation>
    </message>
    <message>
        <source>To go on here, take it back in the list below.</source>
        <translation>Để tiếp tục ở đây, hãy lấy lại trong danh sách bên dưới.</translation>
    </message>
</context>
<context>
    <name>time_words</name>
    <message>
        <source>Answer it, then submit.</source>
        <translation>Hãy trả lời, rồi nộp bài.</translation>
    </message>
    <message>
        <source>It asks for more than you have chosen.</source>
        <translation>Câu này yêu cầu nhiều hơn số bạn đã chọn.</translation>
    </message>
    <message>
        <source>It may not be left out.</source>
        <translation>Không được bỏ qua câu này.</translation>
    </message>
    <message>
        <source>It opens when you get there.</source>
        <translation>Nó mở khi bạn đến đó.</translation>
    </message>
    <message>
        <source>Its answers are kept. You are now at the next open question.</source>
        <translation>Các câu trả lời được giữ. Bạn đang ở câu hỏi tiếp theo còn mở.</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Đã khóa</translation>
    </message>
    <message>
        <source>Its time is over.</source>
        <translation>Đã hết giờ cho câu này.</translation>
    </message>
    <message>
        <source>Locked: you have left it, and it does not open again.</source>
        <translation>Đã khóa: bạn đã rời câu này và nó không mở lại.</translation>
    </message>
    <message>
        <source>Not yet open</source>
        <translation>Chưa mở</translation>
    </message>
    <message>
        <source>Of that time {back} were given back.</source>
        <translation>Trong thời gian đó, {back} được trả lại.</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Đã qua</translation>
    </message>
    <message>
        <source>Question {number} is not complete</source>
        <translation>Câu hỏi {number} chưa hoàn chỉnh</translation>
    </message>
    <message>
        <source>Question {number} needs an answer</source>
        <translation>Câu hỏi {number} cần được trả lời</translation>
    </message>
    <message>
        <source>That time counts as test time.</source>
        <translation>Thời gian đó tính vào thời gian thi.</translation>
    </message>
    <message>
        <source>That time was given back.</source>
        <translation>Thời gian đó được trả lại.</translation>
    </message>
    <message>
        <source>The test goes on</source>
        <translation>Bài thi tiếp tục</translation>
    </message>
    <message>
        <source>The test was paused for {length}.</source>
        <translation>Bài thi đã tạm dừng {length}.</translation>
    </message>
    <message>
        <source>The time for {place} is over</source>
        <translation>Đã hết giờ cho {place}</translation>
    </message>
    <message>
        <source>The time is over. What you answer now is kept and marked as late.</source>
        <translation>Đã hết giờ. Câu bạn trả lời bây giờ được giữ và ghi là muộn.</translation>
    </message>
    <message>
        <source>Time over</source>
        <translation>Hết giờ</translation>
    </message>
    <message>
        <source>What you answered is kept.</source>
        <translation>Phần bạn đã trả lời được giữ.</translation>
    </message>
    <message>
        <source>You can in {wait}.</source>
        <translation>Bạn có thể sau {wait}.</translation>
    </message>
    <message>
        <source>You cannot come back to it: answer it, then go on.</source>
        <translation>Bạn không quay lại được câu này: hãy trả lời, rồi đi tiếp.</translation>
    </message>
    <message>
        <source>You cannot go on yet</source>
        <translation>Bạn chưa thể đi tiếp</translation>
    </message>
    <message>
        <source>You cannot submit yet</source>
        <translation>Bạn chưa thể nộp bài</translation>
    </message>
    <message>
        <source>You gave no answer.</source>
        <translation>Bạn đã không trả lời.</translation>
    </message>
    <message>
        <source>You have been given more time</source>
        <translation>Bạn được thêm thời gian</translation>
    </message>
    <message>
        <source>You have gone past it, and there is no way back.</source>
        <translation>Bạn đã đi qua câu này và không quay lại được.</translation>
    </message>
    <message>
        <source>You have {left} left for {place}, and {whole} for the whole test.</source>
        <translation>Bạn còn {left} cho {place}, và {whole} cho toàn bài thi.</translation>
    </message>
    <message>
        <source>You have {left} left for {place}.</source>
        <translation>Bạn còn {left} cho {place}.</translation>
    </message>
    <message>
        <source>You have {left} left.</source>
        <translation>Bạn còn {left}.</translation>
    </message>
    <message>
        <source>Your break lasted {length}. The clock was stopped.</source>
        <translation>Bạn đã nghỉ {length}. Đồng hồ đã dừng.</translation>
    </message>
    <message>
        <source>the whole test</source>
        <translation>toàn bài thi</translation>
    </message>
    <message>
        <source>this part</source>
        <translation>phần nhỏ này</translation>
    </message>
    <message>
        <source>this question</source>
        <translation>câu hỏi này</translation>
    </message>
    <message>
        <source>this section</source>
        <translation>phần này</translation>
    </message>
    <message>
        <source>{length} more.</source>
        <translation>Thêm {length}.</translation>
    </message>
    <message>
        <source>{length} more: {reason}.</source>
        <translation>Thêm {length}: {reason}.</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>Còn {time}</translation>
    </message>
    <message>
        <source>{time} left for {place}</source>
        <translation>Còn {time} cho {place}</translation>
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
        <translation>{number} điểm</translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation>{n} trên {all}</translation>
    </message>
    <message>
        <source>{n} of {all}, {partly} more in part</source>
        <translation>{n} trên {all}, thêm {partly} câu một phần</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>“{words}”</translation>
    </message>
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
        <translation>
            <numerusform>%n câu trả lời còn chờ người chấm.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attempts</source>
        <translation>
            <numerusform>%n lần làm</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n breaks</source>
        <translation>
            <numerusform>%n lần nghỉ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n characters</source>
        <translation>
            <numerusform>%n ký tự</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines</source>
        <translation>
            <numerusform>%n dòng</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more times</source>
        <translation>
            <numerusform>thêm %n lần</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new alarms</source>
        <translation>
            <numerusform>%n báo động mới</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n practice tests are here.</source>
        <translation>
            <numerusform>Có %n bài luyện tập ở đây.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n times</source>
        <translation>
            <numerusform>%n lần</numerusform>
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
        <source>%n candidates</source>
        <translation>
            <numerusform>%n thí sinh</numerusform>
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
        <source>%n points</source>
        <translation>
            <numerusform>%n điểm</numerusform>
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
