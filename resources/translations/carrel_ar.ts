<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar">
<context>
    <name>AssociateWidget</name>
    <message>
        <source>Things to pair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press two that belong together, or drag one onto the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now choose its partner. Escape puts it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the things</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AudioRecordingWidget</name>
    <message>
        <source>Recording.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is heard so far. Check the microphone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for a microphone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recording. The earlier recording is kept until this one is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recording. It is saved when you stop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving the recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound cannot be recorded here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved on this computer, {size}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for a microphone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No microphone is found. Connect one, or tell the proctor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is recorded yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved. {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another recording is going on. Stop it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recording ended early. What was recorded until then is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recording cannot be read back. Tell the proctor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recording of this answer cannot be shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time}, {left} left</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Bank</name>
    <message>
        <source>Now choose where it goes. Escape puts it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now choose what goes there.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Understood</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CandidateRoom</name>
    <message>
        <source>{time} left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your answers are saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the time is over, the test is submitted by itself.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CheckView</name>
    <message>
        <source>System check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Release code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proctor reads it out when the test may be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>Space picks it up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picked up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space picks it up, Delete takes it away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClozeWidget</name>
    <message>
        <source>Gap {n} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gap {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, {unit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gap {n}: {count}. The limit is {most}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No more than {most} in each gap.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gap {n}: no more than {most}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ColumnScreen</name>
    <message>
        <source>Proctor</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Divider</name>
    <message>
        <source>Divider between passage and questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left and right arrow keys move it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EssayToolbar</name>
    <message>
        <source>Looks of the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Italic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Underlined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List with dots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbered list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} ({keys})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EssayWidget</name>
    <message>
        <source>Your answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was pasted: it is more than can be kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{told}, {over} over the limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write {least} to {most} words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write at least {least} words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write at most {most} words.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilePanel</name>
    <message>
        <source>Folders and files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or type its path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder above</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FileRow</name>
    <message>
        <source>Replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again to save {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving, {percent} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved. {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size}. {text}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GapMatchWidget</name>
    <message>
        <source>Words to choose from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag a word to its gap, or press it and then the gap.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gap {n} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GoToPanel</name>
    <message>
        <source>Question number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 to {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no question with this number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This question cannot be opened from here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GraphicGapMatchWidget</name>
    <message>
        <source>Drag a label to the picture, or press it and then its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space picks it up, Delete takes it away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space chooses what goes here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{filled} of {count} places labelled</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Hand</name>
    <message>
        <source>{place} does not take this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no room for more. Take something away first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{thing} picked up. Choose a place; Escape puts it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{thing} taken away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{thing} put in {place}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{thing} put back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}: now choose what goes there.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HeldPanel</name>
    <message>
        <source>Leave now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave without {lost}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number has changed. Confirm it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HotText</name>
    <message>
        <source>Picture</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HotspotWidget</name>
    <message>
        <source>Arrow keys move among the areas, Space picks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pick one area: press it, or use the arrow keys and Space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pick areas: press them, or use the arrow keys and Space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 area picked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} of {most} picked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} picked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text}. Clear one before picking another.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HottextWidget</name>
    <message>
        <source>Pick one of {all} marked places.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} of {all} marked places picked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} of {most} picked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{told} Put one back before picking another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{told} Pick at least {more}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place {n} of {all}. {note}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InstructionsView</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Candidate {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Desk {desk}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with the test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock has been kept for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock starts when you press Start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your time, with {n}% extra</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every answer is saved on this computer as you give it. A tick at the top shows it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A lost network or a power cut does not lose your answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The screen stays locked until you submit. Leaving it is recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can look over all answers before you submit. After that they cannot change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the time is over, the test is submitted with the answers given so far.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The test by keyboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next and previous question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose an answer; the same key again clears it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>go to a question by its number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>flag a question for a second look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>review all answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>move between passage, questions and question numbers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ItemView</name>
    <message>
        <source>Flag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Information</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flagged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marks the question for a second look</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LabelBoard</name>
    <message>
        <source>Labels to choose from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the labels</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LabelList</name>
    <message>
        <source>Drag a label to its place, or press it and then the place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can still answer: put the labels beside the names of its areas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put a label here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MatchingWidget</name>
    <message>
        <source>Answers to choose from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag an answer to its place, or press it and then the place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put an answer here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MatrixWidget</name>
    <message>
        <source>This row takes no more than {n}. Clear one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{column}” is taken as often as it may be. Clear it in another row first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MultipleChoiceWidget</name>
    <message>
        <source>{count} of {most} chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{chosen}. Clear one before choosing another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} chosen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NavSquare</name>
    <message>
        <source>Question {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Information</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>flagged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>current</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be opened from here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NavigatorStrip</name>
    <message>
        <source>Questions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NumericWidget</name>
    <message>
        <source>Your answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, {unit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This does not read as a number. It is kept as you typed it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OpeningView</name>
    <message>
        <source>Opening…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OrderRow</name>
    <message>
        <source>Move {thing} up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move {thing} down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take {thing} out of the order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put {thing} next</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OrderWidget</name>
    <message>
        <source>To place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the next one here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>place {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{thing}: place {n} of {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} of {most} in order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This order is your answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your answer ends with place {n} so far.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not answered yet. Move something, or keep this order.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>Information</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions {first}–{last}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PairBoard</name>
    <message>
        <source>{thing} is used already.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PairRow</name>
    <message>
        <source>{first} with {second}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete takes the pair apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take apart {first} and {second}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PairRows</name>
    <message>
        <source>Pairs: {n} of {most}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pairs: {n}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PaneSwitch</name>
    <message>
        <source>Passage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is in view</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PictureBoard</name>
    <message>
        <source>Enlarge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enlarge the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PictureCanvas</name>
    <message>
        <source>Picture: {alt}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PinEntry</name>
    <message>
        <source>Proctor PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This PIN is not right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again in {time}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PopupList</name>
    <message>
        <source>Empty</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PreviewView</name>
    <message>
        <source>Carrel preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mistakes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a person marks</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProctorPanel</name>
    <message>
        <source>Stay in the test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a proctor can do this. The answers are kept, and the test can go on later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No proctor PIN is set. The answers are kept, and the test can go on later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <source>Passage</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ResultView</name>
    <message>
        <source>Finish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no result yet. It appears here when it comes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of {maximum} points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{answers} still to be marked. The score can rise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} to be marked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{score} of {maximum}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReviewRow</name>
    <message>
        <source>Information</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, flagged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReviewSection</name>
    <message>
        <source>Questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {all} answered</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReviewView</name>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which questions are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How questions are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Submit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review your answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{answered} of {all} answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press a question to go back to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unanswered {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flagged {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every question is answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No question is flagged.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RichText</name>
    <message>
        <source>Picture missing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SectionChip</name>
    <message>
        <source>{done} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}, {count} answered</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SelectButton</name>
    <message>
        <source>Choose</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SelectPointWidget</name>
    <message>
        <source>Arrow keys move a cross-hair, with Shift in larger steps. Space sets a point.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrow keys move it, Delete removes it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShortTextWidget</name>
    <message>
        <source>Your answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count}. The limit is {most}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No more than {most}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SignInView</name>
    <message>
        <source>Sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Candidate number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set up this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait {seconds} s</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SittingList</name>
    <message>
        <source>Test is here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test not here yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SliderWidget</name>
    <message>
        <source>Your answer as a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer kept is {value}. It is not on this scale.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not on the scale: {bounds} in steps of {step}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not answered. Click the scale, press an arrow key or type a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scale, {now}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From {bounds}. Delete clears.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Slot</name>
    <message>
        <source>empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space picks it up, Delete takes it away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space chooses what goes here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take away {thing}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StoppedView</name>
    <message>
        <source>This computer has stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every answer with a tick is kept on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please call the proctor.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SubmitPanel</name>
    <message>
        <source>After submitting, answers cannot change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep working</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Submit now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{answered} of {all} answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not answered: {numbers}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All {all} answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flagged: {numbers}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SubmittedView</name>
    <message>
        <source>The result is not here yet. It can be shown when it comes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your receipt code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy it down. It proves that this computer holds your answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipt code {code}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TestFooter</name>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TestHeader</name>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proctor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Candidate {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>desk {desk}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TestView</name>
    <message>
        <source>{time} left</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimerWidget</name>
    <message>
        <source>Hide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide the time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No time limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>warnings still show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time left: {minute}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UploadWidget</name>
    <message>
        <source>A file of this answer cannot be shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No file of this kind in this folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is larger than {most}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is not of a kind that is asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is saved on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is there already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files cannot be added here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No more than {files}. Replace or remove one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files: {kinds}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any kind of file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} One file of at most {size}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} At most {count} files of {size} each.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WelcomeView</name>
    <message>
        <source>Import a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No test files in this folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set up this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tests come from an organisation over the network, or as a file on a USB stick.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sittings on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None yet. They appear here as soon as they arrive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This system has no key store. Keys are kept in a file that only this user can read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to sign-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enrol with an organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the one-time code that a member of staff gave you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enrolment code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example https://exams.example.org. May be part of the code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enrol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A test (.carrel) or a sitting (.carrelsitting), from any folder or drive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enrolling…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_PausedNote</name>
    <message>
        <source>The test is paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your answers are kept. The questions come back when the test goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>host</name>
    <message>
        <source>Go to a question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Submit the test?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaving waits for the disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the test</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <source>A file cannot be read back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A later version of Carrel was used on this computer. All answers are kept, and nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A network sign-in page or a proxy may stand in between. Nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of Carrel itself is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of it is larger than it says or than is allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of it tries to leave its folder. Nothing was unpacked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of the record belongs to another computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of the record cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of the record is too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A question cannot be shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A test can no longer be started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A test write to the disk failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All answers are on the disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program holds the answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers are saved as you give them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the organiser for a new copy of the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the organiser for a new enrolment code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the organiser to send the sitting again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the proctor how this test is released.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot be locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carrel is already open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carrel keeps trying and leaves by itself when all is saved. The screen is unlocked meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carrel was closed unexpectedly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check both and try again. Capital letters count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check each letter and digit, then enter the code again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the file and choose it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the network cable or the wireless network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the number on your invitation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the server&apos;s address and the network, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the server&apos;s address, or sign in to the network first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a larger resolution.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a smaller one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close other programs, or tell the proctor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close other programs. Keep Carrel open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complete and signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect one, or tell the proctor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect them, or tell the proctor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Differs from the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does not work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enrol this computer with the organisation that issued the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the code when it is read out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is kept here until it is enrolled again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space after it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space or use another computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install Carrel again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install that version or a newer one, then open Carrel again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be kept on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could not be read or trusted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not fit the question. The answer before it is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is damaged, or of a kind that is not known here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is kept as it is, for a person to look at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is kept as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is larger than this question allows. Nothing was added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may have been moved, or the drive was removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It opens on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It opens with the release code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was made for a later version of Carrel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was paused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its document could not be read or trusted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its signature does not match its content.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep Carrel open and call a technician.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept on this computer. No server is set up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys are kept by the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys are kept in a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys are kept in a file that only this user can read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys can be kept neither by the system nor in a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Large enough</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaving now loses the record only. The test goes on by itself when Carrel is opened again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaving now loses {lost} for good: they are in memory only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaving the window is not always prevented. It is recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Little room left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked only in part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make some room on the disk. Keep Carrel open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New answers cannot be saved until it lets go. Carrel keeps trying.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New answers cannot be saved. Those with a tick are safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No connection to the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No further attempt is allowed in this sitting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No key store on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No loudspeaker or headphones can be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No microphone can be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sitting on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sitting on this computer has a candidate with this number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None is connected, or another program holds it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved yet. Please call the proctor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sent yet: no network. Nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sent yet: something else answered for the server. Nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sent: the server did not accept it. Nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sent: the server no longer knows this computer. Nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not usable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is lost on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number and password do not fit together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only one can run on this computer at a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts are missing or changed, or it is not a test file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please come back then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Screen stays on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See whether the disk is connected and can be written to. Keep Carrel open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent to the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the clock, then check again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the reason to the organiser.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in to this computer as the user who took the test, or tell the proctor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing in is closed for a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small or more than one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something else answered for the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound cannot be played</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speak to the proctor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell the proctor now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell the proctor now: some room must be made on the disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell the proctor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell the proctor. Do not go on with this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answers are complete and will be scored later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answers are here, but cannot be opened without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection broke off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection is not secure: the server&apos;s certificate does not fit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The date or time is outside the sitting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk refused to save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds no key of this kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is signed by somebody this computer does not trust yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was put aside, not deleted. What can be read will be recovered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The issuer is not known here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key to the stored answers is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last answer is not saved. Carrel keeps trying.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next attempt must wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proctor has ended your test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record does not fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record has a gap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record that the test was left is not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record&apos;s signature does not hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The score cannot be worked out here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The screen goes dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The screen is too small for the test.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The screen may go dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The screen will be locked for the test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The screen will not go dark during the test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server asks us to wait a little.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server could not confirm that this computer holds its own key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server could not confirm that this computer sent it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server could not match what was sent with what it holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server could not read what was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server did not accept this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server did not answer in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not accept this computer. Answers are kept here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not know this computer any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server has no such thing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server has not been set up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server has shut this computer out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server holds another history of this computer. It may have been copied or restored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server is busy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server no longer knows this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s address is not known on this network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s address was found, but nothing answered there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s disk is full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sitting cannot be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sitting has closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sitting has not opened yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stored answers cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stored answers need a newer version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The test asks for more than this computer can do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The test can be taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The test can be taken. A key or the mouse brings the screen back, and nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The test can be taken. An administrator can set up a key store later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The test cannot be opened this way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The test file cannot be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The test file is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The test file is missing, damaged or not trusted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The test file is not safe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The test file is too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The test file needs a newer version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The test file was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The test goes on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The test goes on where it stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The test holds something that is not well formed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The test is answered in order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The test is not in a state that allows it. Nothing has changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The test was ended with the answers you had given. All of them are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The test was not started and nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The test works without it. Answers are sent later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The test&apos;s rules do not allow it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The test&apos;s time is measured apart from it and stays fair.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time is over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The work goes on without it. Nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is enough for this test.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to sign in to yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This answer could not be taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be done now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This code does not open the test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer cannot be locked as the test asks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer is known to the server with another key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer needs attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This enrolment code is not known, was used before, or has run out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not an enrolment code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This number is not on the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This question cannot be opened from here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This sound cannot be played</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This system has no usable key store. Only this user can read the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many tries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again in {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unplug further screens if the proctor asks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update Carrel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use Next to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use another computer, or tell the proctor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use another computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the window that is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is left of it is kept on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is stored on this computer is untouched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was answered before is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Works, with room to spare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have taken this test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your answers are kept and can no longer change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your answers are kept on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your answers up to that moment are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your test is submitted</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>words</name>
    <message numerus="yes">
        <source>%n answers</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answers are here.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answers are not on the disk yet</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bytes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n places</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questions</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n words</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%n {many}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
