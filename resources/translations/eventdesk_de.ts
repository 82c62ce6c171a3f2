<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>ActionButton</name>
    <message>
        <source>Key {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ActionFinder</name>
    <message>
        <source>Find an action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No action is called “{0}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would you like to do?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>used before</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ActionList</name>
    <message>
        <source>Actions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AskLine</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Asked</name>
    <message>
        <source>No question is being put. F9 puts the next one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No question is waiting for what runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question {0} has just been put. F9 puts the next one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AskedCard</name>
    <message>
        <source>Questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions for what runs</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AskedDelegate</name>
    <message>
        <source>Anonymous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for {0} min</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AskerList</name>
    <message>
        <source>Those who are in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Those who are in. Esc keeps the name as typed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Attendance</name>
    <message>
        <source>Expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In since {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left at {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not coming</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BackupCard</name>
    <message>
        <source>Back up now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a second folder, such as a stick, in case this computer is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy backups into</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is being copied into {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No second folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None could be made since {0}. {1} It is tried again by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not copied into {0}: {1}. It is tried again by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One is made when the event is opened, every {0} minutes while something happens, and when it is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first one is being made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: copied into {1} as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: the newest holds everything. They are in {1}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BackupKeeper</name>
    <message>
        <source>Backups are being copied into {0} again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups are being made again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups are not being copied into {0}: {1}. They are still made on this computer, and it is tried again by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No backup has been made since {0}. {1} What is recorded is safe in the event itself, and it is tried again by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file of this event is damaged ({0}). Acts are still saved. Close it when you can and choose Restore on the start page: nothing is overwritten there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>eventdesk met a fault of its own.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BadgeChoices</name>
    <message>
        <source>&amp;Onto</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First &amp;label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name or reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody on the list is called so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pa&amp;per</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BadgeDesk</name>
    <message>
        <source>Print again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose badge is to be printed? Type the name first, then Ctrl P.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BadgePrinting</name>
    <message>
        <source>That did not work, and it is a fault of eventdesk.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BadgesPage</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Badges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By surname. The code is the reference: a scan of it admits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody who is awaited has a badge that still holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is awaited. Bring in an invite list first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only those without</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the badges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say whose badge it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This badge was printed already. Printing asks once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of them were printed already. Printing asks once more.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BringingIn</name>
    <message>
        <source>No list waits to be brought in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is an event, not a list. Open it from the start page.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Brought</name>
    <message>
        <source>{0} is a folder: open it, and drop the list in it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BudgetCard</name>
    <message>
        <source>More than {0} fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No time for another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time for questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answers take about {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at {0} each</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>more questions fit</source>
        <extracomment>more question fits</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <source>there was time until {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, until {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Chair</name>
    <message>
        <source>Again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Began then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End {0} now, and start nothing?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold {0} since {1}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neither</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No fixed item is to come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start it now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start {0} now?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start {0} now? The next item would be {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is no time of day. Write it like 09:15.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day is over. To go on, choose an item and press S.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When did it really begin?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When did {0} really end?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why, if you like</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Chairing</name>
    <message>
        <source>No other question asks nearly the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No question is being put. F9 puts the chosen one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No question is waiting. Write one down first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question {0} has just been put by somebody else. Press again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question {0} has just been put. F9 puts the next one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That question is no longer waiting here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChoiceButton</name>
    <message>
        <source>Key {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChoiceChip</name>
    <message>
        <source>Key {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChooserLine</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClockBanner</name>
    <message>
        <source>This machine’s clock was set to {wall}. This desk keeps its own time, {ours}, and no length changes.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ColumnList</name>
    <message>
        <source>Columns of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is read as</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ColumnsPanel</name>
    <message>
        <source>Back to the rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns as you set them last time. Enter changes one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter on a column changes what it is read as. The rows follow at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter on a column, then choose what it holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read them automatically</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first row holds &amp;headings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What each column is</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ComputerPanel</name>
    <message>
        <source>As the system has it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At this size a window this low shows less of each page. Make it higher.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For every event on this computer. It takes effect at once and is remembered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
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
        <source>This computer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Contents</name>
    <message>
        <source>Contents of the help</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CorrectForm</name>
    <message>
        <source>Accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note to read before admitting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing differs from what it was. Esc leaves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tab goes on, Enter saves what differs. The day log keeps what it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell the host on arrival</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tentative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: corrected. The day log keeps what it was.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CounterButton</name>
    <message>
        <source>Key {0}: list these rows</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CountsCard</name>
    <message>
        <source>Expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inside now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not coming</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} {1}. {2} expected, {3} left, {4} replaced, {5} not coming.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DayLogModel</name>
    <message>
        <source>{0}, undone since</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DayLogPage</name>
    <message>
        <source>Copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only about {0}. Esc shows everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This row is about nothing that has a page of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When: 9-10:30, after 14, last 10 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who or what: words of the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a time as 9-10:30, after 14, or last 10 min.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} {1}: {2}{3} · {4} · entry {5}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeskForm</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DesksCard</name>
    <message>
        <source>Desks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ordered by {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ordered by {0}, last first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>turn it round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{desk} is here as {kind}. The event is on {server}, which is not reached now: what follows is what was known last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{desk} is here as {kind}. The event is on {server}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DesksModel</name>
    <message>
        <source>{0} (this desk)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DesksTable</name>
    <message>
        <source>Desks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No desk is known yet. They stand here once the server was reached.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EntryCard</name>
    <message>
        <source>Asked by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved when the program stopped. It is here again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question {0} is written down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question {0}, set right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it down while it is being asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first written: “{0}”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EntryItem</name>
    <message>
        <source>For</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For which item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Items of the day. Esc leaves it as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent in</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EntryLine</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EventForm</name>
    <message>
        <source>&amp;Photo ID must be seen before anybody comes in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Seal it with a passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A passphrase that is lost cannot be recovered by anybody, and neither can the event. Take 12 characters or more: three or four words are easy to keep.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All times are shown in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every print and export carries it, OFFICIAL for example.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget the people from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From then on it is offered, and never done by itself. Empty: no day is set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many the building holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It needs a date, such as 16 Nov 2026.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It needs a place to be kept in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Like 16 Nov 2026, 2026-11-16 or 16/11/2026.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One file holds the whole event. Nothing of it leaves this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protective marking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is before the day of the event.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The desk is warned beyond it. Empty: nobody has said.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no time zone called “{0}”. Use one like Europe/London.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Venue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} copies this folder elsewhere, and such copies can be torn. Better keep it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is there already. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is not a number of people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is not read as a date. Write it like 16 Nov 2026.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EventPage</name>
    <message>
        <source>A name and a date are enough. The lists come next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is being made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept in {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make this event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EventSealing</name>
    <message>
        <source>That is not its passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EventView</name>
    <message>
        <source>{0} waits. Nothing has changed yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EventWishes</name>
    <message>
        <source>Invite list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noted about {name} at {minute}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noted at {minute}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions sent in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved {minute}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That did not work, and it is a fault of eventdesk. What was saved is safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The event can be read and written again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone: {what}. Both entries stay in the log.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportChoices</name>
    <message>
        <source>As one &amp;zip file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Into</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People in the write-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speakers are published: their names stand there with initials, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder is made if it is not there. Files of the same name are replaced.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportPage</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything that is known of the day, with a list of sums by which any later change shows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export into a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It needs a place to be kept in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick at least one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing the export …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zip files (*.zip)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, export</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>Access needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Addressee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anonymous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrived at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date of the RSVP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dietary needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismissed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fixed end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Floor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gap before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id in the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id of the asker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line-up lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Location</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Party size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RSVP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start and end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell the host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Votes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept as it is</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FirstList</name>
    <message>
        <source>What you pasted is shown as soon as its event is made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is shown as soon as its event is made.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FirstSteps</name>
    <message>
        <source>Bring in the invite list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check somebody in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl N, then its name and its date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop the file on this window, or copy the table and press Ctrl V. It is shown first, and nothing is written before you say so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only looking? The sample shows a whole day, and nothing in it can break.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the first letters of a name, and Enter.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FixedItemBanner</name>
    <message>
        <source>Not ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FollowUpDelegate</name>
    <message>
        <source>Nobody named yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FollowUpForm</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both may stay empty. 27 Nov, or Friday.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By which day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is no day of the calendar. Write 27 Nov, or Friday.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who answers it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FollowUpList</name>
    <message>
        <source>Nothing to follow up. What is promised an answer later stands here, with who owes it and until when: F7 on a question.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions to follow up</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FollowUpModel</name>
    <message>
        <source>Anonymous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question {0}: {1} Asked by {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be answered by {0}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FollowUpSide</name>
    <message>
        <source>Answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To follow up</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FootKeys</name>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ForgettingDesk</name>
    <message>
        <source>Look at it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ForgettingPage</name>
    <message numerus="yes">
        <source>%n files</source>
        <extracomment>1 file</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n names</source>
        <extracomment>1 name</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n operators</source>
        <extracomment>1 operator</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <source>&amp;Keep what was asked: it may name somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups on this computer are removed, copies beside the event, and the exports that are still as they were written: the log knows of {exports}. What cannot be reached is named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts, organisations, categories, times, outcomes and the running order stay, and the day log still verifies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget the people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forgotten: {names}. What could not be reached: {missed}; read it below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is being counted what would go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept as {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing and nobody can bring them back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in this event says anything of anybody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PIN of a lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since {0} the people of this event may be forgotten. Nothing is done by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day of this event is not over yet. Whoever comes then has to be added anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type “{0}” to go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>forget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{names} with all that was known of them, {operators}, the askers of questions, notes, reasons and every free text: what {entries} of {until} entries say. PINs, and whatever is being written down.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HelpText</name>
    <message>
        <source>Help page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help page: {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help – eventdesk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No page has “{0}”. Try one plain word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportChoices</name>
    <message numerus="yes">
        <source>%n people are marked as &amp;arrived in this file: take them as checked in</source>
        <extracomment>1 person is marked as &amp;arrived in this file: take them as checked in</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Guess breaks, questions and fixed starts from words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sheet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportCounters</name>
    <message>
        <source>What this file would do</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportLayout</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has changed. Choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has changed. Copy the whole table again, and paste it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read as a running order instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read as an invite list instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read as questions instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what its columns are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These headings are not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file cannot be brought in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This text cannot be brought in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which column holds the names?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which column holds the questions?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which column holds the titles, and which the times?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} · nothing has changed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportListing</name>
    <message>
        <source>All rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every row is known already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not coming, begun or put already, or edited here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only what needs a look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows with a problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The arrow keys go through the rows, and each is told here in full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same as before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is new, or needs a look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} not in the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shown} of {all} shown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message numerus="yes">
        <source>%n items</source>
        <extracomment>1 item</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <extracomment>1 row</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <source>A question that was just added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add, not coming</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add, {0}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An item that was just added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anonymous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begun, kept as run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring in a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bringing in {0} … All of it or nothing, so it cannot be stopped now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check these questions before anything changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check this list before anything changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check this row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check this running order before anything changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl Z takes it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Desk’s word stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edited here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guessed: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left alone: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is new, and some are not listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not coming</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in this file. Stays until somebody drops it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in this file. Stays until somebody withdraws it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in this list. Stays until somebody takes the name off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is new, and some are not listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now not coming</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {0}: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody who was just added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These questions say nothing new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This list says nothing new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This running order says nothing new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all rooms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>begun already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>column “{0}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>headings in row {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not coming</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>problems</source>
        <extracomment>problem</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <source>sheet “{0}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} from “{1}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} new values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} was corrected at the desk, and that stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, read as {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, read as {1}, for example {2}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportPreview</name>
    <message numerus="yes">
        <source>%n people are checked in too.</source>
        <extracomment>1 person is checked in too.</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n problems</source>
        <extracomment>1 problem</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Bring in %n items</source>
        <extracomment>Bring in 1 item</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Bring in %n rows</source>
        <extracomment>Bring in 1 row</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <source>Bring in {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Check in %n people</source>
        <extracomment>Check in 1 person</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has changed yet. Undo works afterwards too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has changed, and nothing needs to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{0}, %n notes</source>
        <extracomment>{0}, 1 note</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
</context>
<context>
    <name>ImportProblems</name>
    <message>
        <source>Every row was understood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportRows</name>
    <message>
        <source>What is new, or needs a look</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InsideList</name>
    <message numerus="yes">
        <source>%n people are inside</source>
        <extracomment>1 person is inside</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <source>By surname, with the time of the check-in. Esc goes back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is inside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is inside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} people</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ItemForm</name>
    <message>
        <source>&amp;Fixed to its minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Break</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discussion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line-up, minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes at least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Must end at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New item, {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing differs from what it was. Esc leaves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speakers, a semicolon between</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starts at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ItemRowDelegate</name>
    <message>
        <source>Ready</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JoinPage</name>
    <message>
        <source>&amp;Keep it sealed on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sign in it that cannot be seen is in no join code. Type the code anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking {0}, and copying the event onto this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encrypted, and only with the one server that the code names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on typing. It is known to be right when it is whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join an event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join without encryption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several desks share one event on a server. Each has a join code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code is for a connection without encryption.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The event is copied onto this computer, so that this desk goes on without the server. Sealed, the copy opens with a passphrase only. One that is lost cannot be recovered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a slip in it, or a part is missing. Look at it group by group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever runs the server has it, on paper or as a QR code. Spaces, hyphens and small letters do not matter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a display, which only shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a note-taker’s desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a registration desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the chair’s desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the organiser’s desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{desk}, {kind}, on {host}, event database {database}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is in no join code. Look at that sign once more.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeyCap</name>
    <message>
        <source>Key {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeyHint</name>
    <message>
        <source>Key {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeyLines</name>
    <message>
        <source>Keys and what they do</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeysPanel</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LastArrivals</name>
    <message>
        <source>Last arrivals</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LateActs</name>
    <message>
        <source>Looked at: recorded while a desk worked alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing that was sent late has to be looked at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} more to look at.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LeadWishes</name>
    <message>
        <source>4 to 12 digits, or at least 4 other signs. Nobody can read it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A PIN for {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the moment: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It opens this desk again. 4 to 12 digits, or 4 other signs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is one yet, so everybody may override. Then only a lead may.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PIN of a lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lead’s PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two are not the same. Type both again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is a lead?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} has a PIN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} has a new PIN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is a lead. From now on only a lead, or a lead’s PIN, may override. Ctrl K sets the PIN.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>Who leaves? Type the name, move to the row with ↓, then Ctrl L.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LineArea</name>
    <message>
        <source>In your own words. The time is added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note about {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note for the day log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no words yet. Write what happened, or leave with Esc.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened, in your own words. The time is added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this person</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LockDesk</name>
    <message>
        <source>Say first who is at this desk (Ctrl D), then lock it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This desk is locked, so nobody was checked in by that scan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This desk locks itself after {0} min without a key or the mouse. Its PIN, or a lead’s, opens it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This desk locks itself no more. F5 locks it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LockedPage</name>
    <message>
        <source>, when nobody had touched it for a while</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call the roll now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clock and screens go on, and what was half typed is still there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the roll</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since {since}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This calls the roll of an emergency, here and at every desk, and shows who is inside. It stands in the day log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the PIN, then Enter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{desk} is locked</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LogCharts</name>
    <message>
        <source>Arrivals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned against actual</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LogChips</name>
    <message>
        <source>Check-ins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LogDelegate</name>
    <message>
        <source>and {0} more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LogTable</name>
    <message>
        <source>Day log, newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking: {0} older acts are still to be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in the log fits. Esc shows everything again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of this kind has happened yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>It is open in another window already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open an event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore an event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This event lies in a folder that {program} copies elsewhere. It works, but keep it in a folder of this computer for the day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is written anew and checked. It stays whole whatever happens.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MoveCard</name>
    <message>
        <source>&amp;Seal the file with a passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of the database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As in postgresql://organiser@server.example/conference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty, where this computer knows it (PGPASSWORD, .pgpass).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It needs the place where the event is to go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MovingCard</name>
    <message>
        <source>Bring it back to a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a database on a server, which several desks share.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a file on this computer. On a server, several desks can share it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was moved to a file, and goes on there. Nothing more is recorded here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was moved to a server, and goes on there. Nothing more is recorded here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to a server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole event goes into an empty database, where several desks can share it. This file is kept under another name, and takes no acts any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole event goes into one new file. The database takes no acts any more; what a desk has not sent by then does not come along.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MovingPage</name>
    <message>
        <source>Every row compared; the log and the counts are being verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is where it was, and whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stays whole whatever happens: it is here, or it is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at both places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move it all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The event is being moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The event is moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The event is not moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} rows copied</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MovingSection</name>
    <message>
        <source>Bring it back to a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to a server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it lives</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NearLine</name>
    <message>
        <source>Merge {0} into {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NextCard</name>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoRunningOrder</name>
    <message>
        <source>The day’s items with their times: a table, a calendar, or lines such as “09:30 – 10:00 Registration”. Choose the file, drop it on this window, or copy the lines and press Ctrl V. It is shown first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no running order yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NowCard</name>
    <message>
        <source>Hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OperatorLine</name>
    <message>
        <source>Begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has said so yet. The name goes into the log with every act.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That looks like a code. Write the name of the person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no name yet. Write one, or leave with Esc.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is at {0}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is here?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is, at the moment.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PaperForm</name>
    <message>
        <source>Being recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code and times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines may come in any order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record the line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no recorded line to undo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times from paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo that line</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PaperLines</name>
    <message>
        <source>Lines from paper</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PaperPicture</name>
    <message>
        <source>Empty</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PaperSheet</name>
    <message numerus="yes">
        <source>%n need a look.</source>
        <extracomment>1 needs a look.</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n rows are typed and not recorded: P shows them again.</source>
        <extracomment>1 row is typed and not recorded: P shows it again.</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n rows recorded from paper.</source>
        <extracomment>1 row recorded from paper.</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <source>Being recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter here once more does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passed over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded, though a rule would have said no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stands already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is no time of day. Write it like 09:15.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PassphraseCard</name>
    <message>
        <source>&amp;Remember it on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PassphraseFields</name>
    <message>
        <source>It needs the passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show &amp;what I type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two differ. Show what you type, or write both again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Planner</name>
    <message>
        <source>Drop it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop {0}? It stays in the original plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pass it over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pass {0} over for now?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tab goes on, Enter saves, Esc leaves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why, if you like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first of the day</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>the running order</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProgressCard</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProgressLine</name>
    <message>
        <source>{0} per cent over</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProposalCard</name>
    <message>
        <source>Key {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PutCard</name>
    <message>
        <source>Anonymous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being put</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept off the stage screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meant for the stage screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No question is being put, and none is waiting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No question is being put. F9 puts the chosen one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stage screen is dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for {0} min</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuestionField</name>
    <message>
        <source>What is being asked</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuestionsPage</name>
    <message>
        <source>No question is waiting. Write one down first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QueueDelegate</name>
    <message>
        <source>Anonymous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For no item in particular</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For other items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For this item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} min</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QueueHead</name>
    <message>
        <source>Change order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QueueList</name>
    <message>
        <source>No question is waiting. Write one above while it is being asked: Ctrl Enter saves it, and it stands here until it is put. Those sent in before come from a list: Ctrl Shift I.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions waiting</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Find an action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RailButton</name>
    <message>
        <source>Key {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReadAs</name>
    <message numerus="yes">
        <source>%n columns kept as they are</source>
        <extracomment>1 column kept as it is</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <source>As you set it last time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {0} more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReadyDesk</name>
    <message>
        <source>A scan was heard. Nobody was checked in by it: the checklist is shown. Esc leads back to the desk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy backups into</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReadyPage</name>
    <message numerus="yes">
        <source>%n items</source>
        <extracomment>{n} item</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n leads are named</source>
        <extracomment>{n} lead is named</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n names are expected.</source>
        <extracomment>{n} name is expected.</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <source>A stick, in case this computer is lost. Copies go there by themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups stay on this computer alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being copied into {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By this computer it is {0}, after the day of the event.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied into {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody here may override.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is ready for {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invite list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It came out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It did not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not known how much is free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is {0} on {1}. Does your watch say so?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was heard {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has said who is at this desk. The log names them with every act.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is expected yet. Choose the list, drop it on this window or paste it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not copied into {0}: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing came out of {0}. Look at its paper and cable, then print another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is printed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One page shows whether badges, rolls and sheets will come out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plug in the projector or the second monitor: it is seen at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print a test page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready for the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready: {0} of {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rehearsed {0}, and one thing did not hold: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rehearsed {0}: everything held.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room on the disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan any badge or bar code now, while this page is shown. Nobody is admitted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second place for backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole day in a minute or two, on a copy. Nothing of it reaches this event.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no scanner here. Names and codes are typed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is none yet. Choose the file, drop it on this window or paste it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is one monitor here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer’s clock was set. The desk goes by {0} meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This day has no running order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This day is not rehearsed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is in charge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on {0} at {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} GB are free. A day needs far less than one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} GB are free. Make room: acts are refused once it is full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is at this desk, and {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is at this desk. While no lead is named, everybody may override.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} monitors are found. Stage and foyer each go where you say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1} are ready for {2}. Each turns green by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} printed a test page {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} took a test page {1}. Did it come out?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, none of them fixed to its minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, {1} fixed to the minute.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecentList</name>
    <message>
        <source>Opened before</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RegistrationHint</name>
    <message>
        <source>Admit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the file, drop it on this window, or copy the table and press Ctrl V. It is shown first, and nothing is written before you say so. Whoever comes without being on it is a walk-in, Ctrl N.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is on the invite list yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the first letters of a name, or scan a code.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RegistrationPage</name>
    <message>
        <source>Correct</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For whom has somebody come? Type that name first, then Ctrl U.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, organisation or reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Substitute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Walk-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is inside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose line is to be corrected? Type the name first, then Ctrl R.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rehearsals</name>
    <message>
        <source>Open its folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day was rehearsed on a copy, and one thing did not hold: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rehearsal was stopped before its end. It reached nothing but its copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole day was rehearsed on a copy in {0} acts, and everything held. Its log, exports and pictures are kept.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RehearsedCopy</name>
    <message>
        <source>A rehearsal on a copy: {0} of {1}. Nothing of it reaches the event.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Replanner</name>
    <message>
        <source>Adopt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a way out first, with 1 to 4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every fixed item keeps its minute and its line-up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It goes into the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No line-up is in danger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing moves until you choose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The floors leave no such way out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The numbers have changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to tell the speaker’s office.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why this plan?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RestorePage</name>
    <message numerus="yes">
        <source>%n entries behind the file</source>
        <extracomment>1 entry behind the file</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n items run</source>
        <extracomment>1 item run</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n names</source>
        <extracomment>1 name</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n questions</source>
        <extracomment>1 question</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being verified and put in place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It no longer knows its server: join the event again with this desk’s join code. What the server has not got is sent then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its passphrase opens its backups too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for backups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recover from its log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sealed: it opens with the passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is not the passphrase of every one of these.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no backup of it on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stands there now is kept under another name. Nothing is overwritten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stood there is kept as “{0}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds all that the file shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up to entry {0}, {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} after them are lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} entries were recovered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is restored, up to entry {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is sealed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of them came from a backup.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Results</name>
    <message>
        <source>Less likely</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People found</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RollChoices</name>
    <message numerus="yes">
        <source>%n wardens</source>
        <extracomment>1 warden</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <source>By letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By organisation</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RollField</name>
    <message>
        <source>Letters of a name, or a code</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RollHead</name>
    <message>
        <source>This is no drill</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RollKeeper</name>
    <message>
        <source>The roll is being saved into {0} again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The roll is not being saved. {0} It is tried again by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>eventdesk met a fault of its own.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RollModel</name>
    <message>
        <source>crew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not yet seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seen last {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RollPage</name>
    <message numerus="yes">
        <source>%n people are not yet seen. End the roll call all the same?</source>
        <extracomment>1 person is not yet seen. End the roll call all the same?</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <source>, {0} of {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A drill was called.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl Z takes that back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No roll is called. Ctrl Enter calls it, Ctrl Shift Enter a drill.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is chosen. Type a name, or choose with the arrows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safe at {0}: {1}{2}. Ctrl Z takes that back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the roll by itself into a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several people could be meant. Type more, or choose with the arrows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The desk is locked. Esc, then its PIN, does that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The roll call is over: {0} found safe, {1} not yet seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The roll is called.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} people of {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, safe at {1}, from paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is no time. Write the line like K7PX 1012.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RollPrinting</name>
    <message>
        <source>the roll</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RollSide</name>
    <message>
        <source>Another folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being saved into {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code and time from paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code and time: K7PX 1012</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every {0} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From paper (F6)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is tried again by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved yet. This computer is inside too: choose a folder that is not, such as a USB stick or one that is copied elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it no more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved at {0} into {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved by itself</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RollTable</name>
    <message>
        <source>Evacuation roll</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody has been found safe. Ctrl M shows them all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is inside. Whoever is checked in stands here at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody on the roll is called so. Esc shows everybody again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading who is inside.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RowsHead</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RunningOrderModel</name>
    <message>
        <source>Actual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Original</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start by</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RunningOrderTable</name>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScreensDesk</name>
    <message>
        <source>In a window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which screen?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, waits for its monitor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: on which monitor?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SealedOpening</name>
    <message>
        <source>Its passphrase opens it. Nobody can look it up or set another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is sealed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SealingSection</name>
    <message>
        <source>A passphrase that is lost cannot be recovered by anybody, and neither can the event. Take {0} characters or more: three or four words are easy to keep.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After this, whoever has the file can read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only its passphrase opens this event, and its copies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seal it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sealing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unseal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unseal it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever has the file can read it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SeveralDesks</name>
    <message>
        <source>All right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close it again to leave.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This event is in a file on this computer, and this is its only desk. Several desks share an event that is on a server.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SheetCard</name>
    <message>
        <source>Began</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the sheet away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times from paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type 0915 or 9:15. Tab goes on, Enter records the row.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SheetPreview</name>
    <message>
        <source>Next page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SheetRow</name>
    <message>
        <source>Recorded: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} began</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} ended</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SignInCard</name>
    <message numerus="yes">
        <source>%n names of the list, crew, and blank lines for walk-ins at the end.</source>
        <extracomment>1 name of the list, crew, and blank lines for walk-ins at the end.</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <source>All on the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coming or in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laying out the pages …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {0} of {1} …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the sign-in sheet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SpeakerLinks</name>
    <message>
        <source>Ask again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No item is to come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody on the list could be {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not on the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} could be one of {1} people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} has no published speakers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is nobody on the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} may be the delegate of {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} may be {1}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SpeakersLine</name>
    <message>
        <source>Say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say: {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StartHeader</name>
    <message>
        <source>Everything stays on this computer, or on the server that you join</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>A made-up conference, its morning under way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name, a date, a place. The lists come next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First time here?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good afternoon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good evening.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good morning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join an event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One that is on a server, with a join code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the file for the day, or make a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rehearse its day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rehearse the sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore from a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something.eventdesk, from a stick or a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Works without a network, an account or administrator’s rights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can also drop an event, an invite list or a running order on this window.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StartPages</name>
    <message>
        <source>Keep the event in</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Strip</name>
    <message>
        <source>Board</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SubstituteForm</name>
    <message>
        <source>&amp;Category: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Speaks: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Table {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Admit instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On whose word?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody has to send a substitute. Who did?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no name yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who comes for {0}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who has come?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} can then no longer be admitted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, is on the list and stays as invited.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SuggestField</name>
    <message>
        <source>↓ goes on to {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>↓ takes {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>The day from {0} to {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected {0} – {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>planned {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was {0} – {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, expected until {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TurnsView</name>
    <message>
        <source>Organisations, the most often heard first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who has spoken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UndoLine</name>
    <message>
        <source>Both entries stay in the log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done at another desk. PIN of a lead:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This goes with it: {0}. All entries stay in the log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo the {0}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}; and {1} more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VolunteersPanel</name>
    <message>
        <source>Leave it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One page of A4: the eight things a volunteer needs with their keys, what to say, whom to ask, and the alarm. Leads are named as they stand in the event.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page for volunteers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the page for volunteers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WalkInForm</name>
    <message>
        <source>&amp;Crew: works here, is no guest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Admit the walk-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter goes on, Ctrl Enter admits at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First and last name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it is somebody else all the same, Enter admits the walk-in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role, if you like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody has to vouch for a walk-in. Who does?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no name yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Walk-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who vouches for them?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, is on the list. {1} admits that line instead.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Wishing</name>
    <message>
        <source>No item is chosen. Choose one with the arrow keys first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_View</name>
    <message>
        <source>Running order</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>1 min less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 min more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>5 min less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>5 min more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adopt with a reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked in the room, read out, or sent in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the list that waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Badges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Began earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring in a running order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring in an invite list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring in from the clipboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring in questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By letter, organisation or warden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call a drill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call the roll</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chair’s strip on or off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change this item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charts shown or folded away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Codes and times from paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comes after all, or more came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the sentence for the speaker’s office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Desks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop this item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the roll call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evacuation roll</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find an action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First way out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For another item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget the people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fourth way out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Foyer screen dark, or on again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Foyer screen on or off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold or resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold, and say why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have read it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the line-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this desk’s time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys of this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lead override</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light or dark as the system has it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock this desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock this desk by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge into the one that is nearly the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message to the speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One warden fewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One warden more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only those not yet seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page for volunteers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pass this item over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the roll</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the running order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print this badge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put an item in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the next question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready for the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rehearse the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the roll by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Screens and their monitors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second way out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set a question right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the lead’s PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the question on the stage screen, or take it off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-in sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage screen dark, or on again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage screen on or off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start this item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Substitute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back into the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take over the new time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the message away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The speaker has seen it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Third way out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times from paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo that check-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Walk-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who has spoken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is at this desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is inside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who the speakers are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>acknowledge the message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>admitted twice, conflict, sent late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>always on top, small window, display</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>arrivals, planned against actual, curve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>back up now, copy, stick, USB, second folder, save a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blank, black</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change of shift, operator, hand over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>checklist, evening before, prepare, set up, printer, scanner, second screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clock was set, wrong time, hour out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delete, privacy, data protection, erase, certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>display, monitor, full screen, lobby</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>displays, move a screen, projector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dry run, practise, try, copy, training, test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>duplicate, asked twice, join</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>edit, length, title, speakers, fixed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>edit, reword, another asker, wording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exercise, practice, test of the alarm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fire, alarm, emergency, evacuation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fire, alarm, muster, assembly, drill, who is inside, emergency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>group, divide, shares</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how to, manual, guide, what is this, what now, wrong, about, version, licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>idle, minutes, away, automatic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>import, open a list, guests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>import, open a programme, agenda, schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>import, preview, invite list, running order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>import, sent in, open a list of questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>insert, new item, add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>label, name badge, one badge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>link a speaker to a delegate, not on the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missing, everybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not now, put back in the queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>online, channel, remote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>organisations, first question, turns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>outage, sheet, by hand, type in, afterwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>outage, sign-in sheet, by hand, type in, codes, afterwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paper, PDF, A4, sheet, times by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paper, PDF, save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paper, print, PDF, A4, signature, outage, A to Z, list for the door</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paste a list, paste a running order, paste questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>photo ID, capacity, venue, date, time zone, settings, seal, unseal, passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>print, labels, name badges, QR, PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>print, one page, A4, instructions, hand out, briefing, desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>question of which item, session, talk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>question, outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>question, outcome, later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>question, queue, asker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>restore, not dropped, not passed over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>second folder, USB stick, every few minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>settings, preferences, options, appearance, theme, text size, language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shortcuts, keyboard, hotkeys, what can I press</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>skip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>speaker timer, display, monitor, full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stage, wrap up, time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>step away, hide, PIN, break</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>theme, night, automatic, follow, appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>warden’s list, type in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who is connected, server, alone, offline, behind, to send, clock, sync</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>why, re-plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>withdraw, taken back by the asker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>zoom in, bigger, font, magnify, size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>zoom out, font, size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>zoom, 100 %, reset, font</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>asked</name>
    <message numerus="yes">
        <source>%n are waiting</source>
        <extracomment>1 is waiting</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <source>Anonymous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being put: {0} {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting: {0} {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none is waiting</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>badges</name>
    <message numerus="yes">
        <source>%n badges</source>
        <extracomment>1 badge</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <source>A PDF file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each badge is one label of the roll.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody awaited, {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {0} of {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Print %n badges</source>
        <extracomment>Print 1 badge</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Save %n badges as PDF</source>
        <extracomment>Save 1 badge as PDF</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved: {0}, in {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The badge of {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Those without a badge, {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{0} are on their way to {1}.</source>
        <extracomment>{0} is on its way to {1}.</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <source>{0} on a sheet of A4, cut along the lines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} on a sheet of A4. Print at actual size, not fitted to the page.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>day log</name>
    <message numerus="yes">
        <source>%n new above</source>
        <extracomment>1 new above</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <source>Answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Badge printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clock was set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Desk locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Desk opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Desk taken over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For an item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found safe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the delegate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item dropped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item inserted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lead no more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List brought in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made a lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message cleared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only about this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operator named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order brought in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PIN set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passed over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People forgotten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resumed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roll call over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roll called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speaker known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stands for two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time set right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To follow up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To whom or what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unfold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsealed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worded anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as it had happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entered as {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lead’s decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>question {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sent {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undone {0} by {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>worked alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>written {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: {1} · happened {2} · recorded {3} · {4}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>desks</name>
    <message>
        <source>As</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Behind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>export page</name>
    <message>
        <source>&amp;Attendance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Day log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Evacuation roll</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Follow-ups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Running order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Write-up of the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chart of &amp;planned against actual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chart of arri&amp;vals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each item as planned and as it went</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every act of the day, undone and refused ones too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody on the list, and when they came and left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the room filled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The facts in sentences, to start a report from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is still to be answered, by whom and by when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What ran over, and by how much</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was asked, by item, with what became of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is inside at this moment</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>help</name>
    <message>
        <source>Events and settings are kept in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>item_form</name>
    <message>
        <source>It needs a title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Like 09:15, or “in 10”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole minutes, {0} at least.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>joined</name>
    <message numerus="yes">
        <source>%n acts are not sent yet. They are kept on this computer and sent when you open the event again.</source>
        <extracomment>1 act is not sent yet. It is kept on this computer and sent when you open the event again.</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n desks</source>
        <extracomment>1 desk</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n need the lead.</source>
        <extracomment>1 needs the lead.</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <source>Alone · {0} to send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Away since {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Back. %n acts were sent.</source>
        <extracomment>Back. 1 act was sent.</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <source>Chair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected · {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Display</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organiser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server is back. Nothing was left to send.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer’s clock is {0} ahead of the server’s. The event goes by the server’s time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer’s clock is {0} behind the server’s. The event goes by the server’s time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This desk only shows the event. Use another desk for that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This desk shows the event as it last knew it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This desk works alone: everything is kept on this computer and sent when the server is back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} ahead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} behind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} to send</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>paper</name>
    <message>
        <source>Leave it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print {0} on {1}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved: {0}, in {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no printer here. Save {0} as PDF?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is on its way to {1}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>plan_words</name>
    <message>
        <source>It stays at {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move {0} before {1}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move {0} to the end of the day?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing else moves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {0} more move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} at {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} keeps {1}: {2} min too little before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} then starts at {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>print</name>
    <message numerus="yes">
        <source>%n names</source>
        <extracomment>1 name</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <source>1 or 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A note to read first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Admit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Badges, the evacuation roll and the sign-in sheet come out of it too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Began</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dropped: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evacuation roll</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evacuation roll, DRILL, no emergency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find the person first. Coming back later is a usual check-in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For volunteers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Head of the day log: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help is on the key F1. The keys of a page are on “?”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It says what it would undo. Read it, then Enter. Nothing is ever lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was the wrong person, or the wrong key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave with everybody else. The lead brings the roll: {0}, or its last print. Meet at: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, in capitals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, organisation, who vouches. Comes for somebody else: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is admitted yet. Ask for the organisation, then press the number of the right one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is inside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not admitted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not on the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to tell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On no list: walk-ins and crew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only while the first row is the person in front of you. They are in when their name stands there in large letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {0} of {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed at {0} on {1} ({2})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read what stands on the card, do it, and press the key. Not aloud: it may be private.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say in eventdesk that it came out: “Ready for the day”, Printer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-in sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starts at its minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the sign-in sheet and a pen: a time and a signature are enough. It is typed in afterwards. What was confirmed on screen is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card says why. Ask the lead to come; only the lead overrides, and gives a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The computer does not go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This printer prints.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times by hand are typed in afterwards: Running order page, key P.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two people could be meant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a few letters of the name as you hear it. Any order, no accents. A scanned badge needs no typing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who vouches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the time into the box. Typed in afterwards: Registration page, Ctrl H.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>crew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} still expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, continued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, evacuation roll</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, everybody on the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Good morning. What is your surname?”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“One moment, my colleague will help you.”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Thank you, you are in.”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Which organisation are you with?”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Who invited you?”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>questions</name>
    <message numerus="yes">
        <source>%n questions</source>
        <extracomment>1 question</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <source>Question {0} {1} at {2}: {3}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question {0} {1} {2}: {3}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question {0} {1}: {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is asked by another one, since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is to be followed up, since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was declined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>queue</name>
    <message numerus="yes">
        <source>%n questions</source>
        <extracomment>1 question</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <source>Anonymous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question {0}: {1} Asked by {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked by {0} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sent in before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} for this item, {1} in all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} from {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, for {1} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, the longest for {1} min</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>registration</name>
    <message>
        <source> Ctrl 1 shows it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> Finish here, then scan again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n lines recorded</source>
        <extracomment>1 line recorded</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n need a look</source>
        <extracomment>1 needs a look</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <source>A recorded time was set back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Admit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Admit all {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Admit {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Admit {0} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All {0} leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All {0} of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All {0} who were missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already in since {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrivals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As in K7PX 0912, K7PX 0912 1640 or K7PX out 1640. Enter records the line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Badge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled. Enter says why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot be admitted. Enter says why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code, time in, time out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comes after all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comes on the word of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declined. Enter says why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Driving licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter admits now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter admits {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter admits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter asks how many of the {0} came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter once more does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter records that {0} comes after all, and admits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter records: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter shows a note to read first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter twice does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter works after F8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter works after the digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected and flagged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many more of the {0} came?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many of the {0} came?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many of the {0} inside leave?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If somebody else came in under that name, undo the {0} check-in first: F7.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If somebody else has come instead: Ctrl U.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In from {0} to {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In since {0} with {1} of the {2}. If more have come, Enter and F6.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In since {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the log, but not in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In with {0} of the {1}. If more have come: F6.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In, by the lead’s decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inside by category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inside by organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is it {0}? Press 1, or type on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known as “{0}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at a photo ID, then say which</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody called “{0}” is on the list. Try fewer letters, or Ctrl N for a walk-in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Nobody has come yet, %n are expected.</source>
        <extracomment>Nobody has come yet, 1 is expected.</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <source>Nobody has the code “{0}”. Type the name instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is called “{0}”. Is it one of these? Enter and the number, or Ctrl N.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is called “{0}”. Is it this person? Enter and 1, or Ctrl N.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is inside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody? Then Esc leaves it as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of those who are expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not admitted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not admitted: already in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not admitted: cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not admitted: declined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not admitted: not coming</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not admitted: replaced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not admitted: takes part from elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not admitted: unknown code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not coming. Enter says why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note to read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now the time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One person can be meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the kind of document is kept, never its number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PIN of a lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Party</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Party of {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passport</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read this before you admit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read. Enter admits now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replaced by somebody else. Enter says why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else comes instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody forgotten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staff pass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes part from elsewhere. Enter says why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell the host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell the host: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line is empty. Type a code and a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The one who was missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reason goes into the day log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This desk’s clock stands at {0}. If that is wrong, set it and open the event again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two people could be meant. Ask which {0}, then Enter and 1 or 2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the next name. This stays until you do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the number. More than that came? Admit the others as walk-ins: Ctrl N.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Walk-in, vouched for by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which of the two? Press 1 or 2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which of them? Press 1 to {0}, or type more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which time stands beside it on the paper?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why is this person admitted all the same?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and 1 more with {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {0} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {0} more with one each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {0} more with {1} together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>e-mail address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>invited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not coming</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of {0} invited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of {0} names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>people, {0} of {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>replaced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>substitute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>substitutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>walk-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>walk-ins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0:%H:%M} to {1:%H:%M}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0:%H:%M} to {1:%H:%M}: {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} came at {1} already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} came, all from {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} came, busiest {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} inside, the building holds {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is more than the {1} there are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is not in the building, so nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} known already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} leaves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} left at {1} already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} left at {1}. Ctrl Z takes it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of the {1} who were missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of the {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of the {1}. The other one stays inside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of the {1}. The others stay inside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} people could be meant. Type more, or Enter and the number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} people or more could be meant. Type more letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} people; type a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} person; type the name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} “{1}” is no time of day yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, +{1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: not in yet, a party of {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{0}: {1} of the party left at {2}, %n are still inside. Ctrl Z takes it back.</source>
        <extracomment>{0}: {1} of the party left at {2}, 1 is still inside. Ctrl Z takes it back.</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <source>“{0}” is no time of day. Write it like 0912 or 9:12.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>roll</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two of them are safe</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>running_order</name>
    <message>
        <source>Accept {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adopt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All give a little</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All lengths stay. A sentence for the office is ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breaks give first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the gaps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy for the office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop one item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dropped: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fixed at {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the line-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line-up kept, {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message to the speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved from {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No slack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing else fits: this is the earliest that all floors allow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing gets shorter: the gaps before it are closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is to come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing more is planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On hold since {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On hold: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pass over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passed over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passed over: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put an item in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put one in after it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start {0} at {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day has not started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day is over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then {0} is {1} min into its line-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then {0} is {1} min too late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times from paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is {0}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without the line-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>actual {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at {0}, planned {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ended {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected {0} – {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fixed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left, until {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>may shrink to {0} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing more is planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>originally {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>originally {0}, {1} min; now {2}, {3} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>planned {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>planned {0}, {1} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ran {0} – {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>runs since {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>start by {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>started {0}, planned {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to go, until {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was to end {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} in {1} parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is {1} min shorter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} items are {1} min shorter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} min into the line-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} min late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} min of slack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} min too late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} min wanted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} min, may shrink to {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} min.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} more items give {1} min together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} → {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, cannot be met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, not in the original plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, was {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, {1} min. Leaves {2} min spare.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, {1} more missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{{0}} keeps {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{{0}} starts at {0}, {1} min into the line-up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{{0}} would start at {0}, {1} min too late.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>screens</name>
    <message>
        <source>Begins at {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Break ends soon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Break is over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chair’s strip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First, at {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Five minutes left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Foyer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the chair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stands on the stage screen until it is taken away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message to the speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nearly done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next, at {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No running order yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No screen on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing more is to come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now, about to end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now, on hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now, until {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On hold for the moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please wrap up in two sentences.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running to time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running {0} min ahead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running {0} min behind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent {0}, not seen yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting shortly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thank you. Please stop here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day begins at {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day is over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day is over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then, at {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no words yet. Write some, or press F1, F2 or F3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the speaker: “{0}” {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {0} more, the last at {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ends {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left, until {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>min over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>s over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to go, until {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was due to end {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>will not take place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} and {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} and {1} keep their times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} at {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} keeps its time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} on</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{0} wait</source>
        <extracomment>{0} waits for its monitor</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <source>{0} – eventdesk</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sentences</name>
    <message>
        <source> (from paper)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> Does {0} suit?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> Passed over and never held: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> The event itself is as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> The line-up would begin at {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> Undo that first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> after {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> and more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> at {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> at {0} {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> before {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> by {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> from {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> to {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> until {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n acts</source>
        <extracomment>{n} act</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n badges</source>
        <extracomment>{n} badge</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n hours ago</source>
        <extracomment>{n} hour ago</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n items are still to come, the next is {0}.</source>
        <extracomment>{n} item is still to come: {0}.</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n lists</source>
        <extracomment>{n} list</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n minutes ago</source>
        <extracomment>{n} minute ago</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n names</source>
        <extracomment>{n} name</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <extracomment>{n} person</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n people carry {0}. Choose by name instead.</source>
        <extracomment>{n} person carries {0}. Choose by name instead.</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n people inside</source>
        <extracomment>{n} person inside</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n people without names come along: a party of {0}.</source>
        <extracomment>{n} person without a name comes along: a party of {0}.</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n questions waiting</source>
        <extracomment>{n} question waiting</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n times</source>
        <extracomment>once</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <source>, %n people</source>
        <extracomment>, {n} person</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <source>, ID seen ({0})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, as the invite list says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, from paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, owner {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, recorded as it had happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, which had been left alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, {0} inside where {1} may be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, {0}: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>: {0} of {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; the wordings of questions stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A PIN has 4 to 12 digits, or at least 4 other signs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A cell more than the header has: “{0}” is read as one name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A change of a question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A change of the minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A change of the running order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A change of the screens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A database’s name has {0} bytes at most, and no control signs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A drill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A fixed item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A follow-up was undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A guest without a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A list brought in since says something about this person, so that stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A message to the speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A message to the speaker has at most {0} characters, and this one has {1}. Say it in fewer words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new plan was accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new plan was undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A question cannot be merged into itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A question taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A roll call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A table of record holds what nobody wrote ({0}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All speakers are in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All {0} have a badge that still holds. Print all of them again?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An event can live in PostgreSQL alone: its address begins with postgresql://</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An event on a server cannot be sealed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An event on a server is sealed by the server, and cannot be sealed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An item can be given or lose {0} minutes at once, and no more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An item has no “{0}” that could be set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An item has {0} speakers at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An item needs a title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An item no longer planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another message has taken the place of that one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another table begins here: it was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beside the name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blocks of the disk that held removed files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both are files. To have an event elsewhere, close it and move its file there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both are on servers. Move it to a file first, and from there to the other one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked in already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked in at {0} {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DRILL · Evacuation roll · DRILL, no emergency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delegate {0} is not what the log says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismissed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done, though a refusal was expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drill, no emergency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drill, no emergency: the roll was called, {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drill: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EMERGENCY · Evacuation roll</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each desk joins it there with a join code of its own, this one too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emergency: the roll was called, {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emergency: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the day already?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ending an item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ending the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry {0} has been changed: it cannot be read any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry {0} has been changed: its hash does not fit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry {0} has been changed: its personal part is not what was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry {0} has lost its personal part, and nobody was forgotten there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry {0} is missing: the next one is numbered {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry {0} is not the one whose hash was kept: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry {0} still says what was to be forgotten. Forget the people once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evacuation roll</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event details changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event made: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events on a server need one library more than those in files. Install it with: pip install "eventdesk[postgresql]"</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every fixed item keeps its minute and its line-up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every role of this server may make tables in every database, and only its superuser can change that. Come as the superuser.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody who is awaited has a badge that still holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Five wrong PINs were typed at this desk. The next one can be typed {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Five wrong PINs were typed at this desk. Wait half a minute for the next one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fixed is yes or no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Floor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found safe already{0}{1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Foyer screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on to {0} already?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes on in this file, and not on a server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes on on this server, and not in a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Going on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Going on after a hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help needed to get out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holding an item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the server’s pg_hba.conf there is to be the line: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invite list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has arrived where it was moved to: open it there, or move it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is about at least one person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is in the log, but it changed nothing: something that happened after it was there already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is in the log, but nobody is in by it: something that happened after it was there already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It needs a passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stands above already, in the same words and of the same asker: left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Its %n copies are sealed too.</source>
        <extracomment>Its copy {0} is sealed too.</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Its %n copies are unsealed too.</source>
        <extracomment>Its copy {0} is unsealed too.</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <source>Its file is “{0}” from now on, and takes no acts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its file takes no acts, but could not be renamed: it is open elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON of another kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeping up with the server ended in a fault of eventdesk ({0} at {1}). It is tried again when the event is next opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept are the newest 6, the last of each hour for 24 hours, and the last of each day for 14 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left{0}, before the roll was called.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line-up lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes of {item} were undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More of the party came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than one answer is marked, so it changes nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved from its file to a server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved from the server to a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No ID has been seen yet, and this event asks for one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No PIN could open this desk again. Choose one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No backup could be made in {0}: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No header names it, but “{0}” is read as {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No question stands here: left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No roll call is going on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No row names the columns: they are read by what stands in them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No server answers at {0}, port {1}. In its postgresql.conf write listen_addresses = '*', start it anew, and look whether a firewall lets nobody in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No server answers at {0}. Look whether this computer is in its network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No time stands after {0}. Type the one on the paper: 0912.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody can come instead of themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has come yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has that code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has the code “{0}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is awaited, so there is no badge to print.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is in the room yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody of that name works at a desk here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody on the list has that reference.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not coming</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not done: a rule of the event does not allow it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in the building, so nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not inside by the log, so not on this roll.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not reached, and as they were: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has started yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in the log says anything of anybody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is on hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is running whose start could be set back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of the log in {0} can be read any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing says when this item ends: {0} minutes were taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing says when {item} began. Type that, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was written into it. Restore a backup, or recover what its log still says: on the start page, or with “eventdesk restore”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Of these {0}, %n have a badge that still holds. Print all {0}?</source>
        <extracomment>Of these {0}, {n} has a badge that still holds. Print all {0}?</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <source>Only the running item and the one before it can be set right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only these can pass on: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only {0} of this party are in. Use Leave when all of them go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ontime JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operator {0} is not what the log says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passed over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People forgotten, {0}, up to entry {1}{2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plain A4 card, to be cut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plain A4 card, to be cut: A6</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plain A4 card, to be cut: A7</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Putting a question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question {0} is asked by another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question {0} is no longer waiting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question {0} is not what the log says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question {0} is {outcome} already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question {0} was {1} {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replaced by somebody else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resumed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows {0} and {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safe{0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved by itself from now on, {0}: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which question it is merged into.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sealed with {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set that back to {0}, as the paper says?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some of the party left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else carries that reference already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody forgotten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody from that list has been dealt with already, so the import stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody needs a name: nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody no longer listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody took away the file {name}-wal while the event was open. What was shown as saved has been put into {name}. Close the event on every desk of this computer and open it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody who comes in needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody who comes in needs somebody who vouches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something else happened to this item before that minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something else happened to {0} after that minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speakers are a list of names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. Nothing has changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes part from elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That PIN does not open this desk. It takes yours, or a lead’s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That cannot be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That could not be if the paper is right. Undo it first, or look at the line once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That did not work, and it is a fault of eventdesk. Nothing was opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That end is before its beginning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is after {item} began.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is how it stands already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is no address of a database. Write it like postgresql:///eventdesk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is no join code: there is a slip in it, or a part is missing. Type it as it is printed, or scan it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is not after the start of {item}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is not the PIN of a lead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is not the address of a database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is too long: {0} characters are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That leaving is before the coming.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That minute has not come yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That needs the server, which does not answer now. Nothing was changed. Checking in, leaving, the running order and questions go on meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That was undone already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That way out for {item} is not there any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer to {item} was undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup of {0} was not kept: {1}. The event itself is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The badge was printed {0}. Print it again?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The building cannot hold {0} people. Leave it at 0 if unknown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The change of {item} was undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code of {0} was tried from this computer, and works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code of {0} was tried, and failed: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copies and backups of other desks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy of {0} is not sound ({1}), so it was not kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The counts do not add up: {0} names, but {1} expected, {2} in, {3} left, {4} replaced and {5} not coming.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database says: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database takes no acts any more. It still holds everything: whoever runs the server can drop it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database that the event was moved away from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database {0} is not in UTF-8. Give another name; it is made then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day has been ended already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day has moved on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day of the event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day of the event, {0},</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day was ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day would run from {0} to {1}: the file may call the clocks of its own place UTC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The declining of {item} was undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk of the server of {name} is full. Nothing was changed there, and what was saved is safe. Whoever runs the server makes room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk with {name} did not answer. What was shown as saved is safe; this may not be. Try again, and if it stays so, copy the event to another disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk with {name} is full. Nothing was changed, and what was saved is safe. Make room and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dropping of {item} was undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The end does not agree with the length: the length counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The end of the day was undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The end of {item} was undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The event has no details yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The event in {0} was moved to a file, and its day goes on there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The event is in {0} now, whole and verified.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The event needs a file name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The event needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The event's details are not what the log says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The event’s free pages and write-ahead log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has {0} days; {1} is shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The floor of {0} min is longer than the item: {1} min is taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder {0} cannot be made: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder {0} is read-only, so no event can be kept in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The going on of {item} was undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The head names entry {0}, but the log ends at entry {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The head of the chain is missing or broken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The head {0} is not that of this export, which is {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The header stands here again: left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The holding of {item} was undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The id stands in row {0} already: left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The insertion of {item} was undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The join code is for {0} without TLS: whoever is in the network could read along. Ask for a code with TLS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line is empty. Type a code and a time: K7PX 0912.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The machine’s clock was set right again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The machine’s clock was set to {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The merging of {item} was undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message to the speaker was cleared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message to the speaker was seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The move is taken back: the event goes on in {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The moving of {item} was undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new file could not be finished, so nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new file does not hold the same ({0}), so nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new file is not sound ({0}), so nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The numbers for {item} have changed since they were shown. Adopt the new ones?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passing over of {item} was undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase begins or ends with a space, which nobody sees. Leave it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase has more than {0} characters. Take a shorter one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase has {0} characters. Take {1} or more: three or four words that make no sentence are easy to keep.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase holds a character that cannot be typed again. Leave it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase repeats itself too much. Three or four words are easy to keep.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password of this desk was changed, or the desk was closed, on {name}. Ask for a new join code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The people are forgotten in the log. Its files could not be gone through; that is done when the event is opened next, and then there is a certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The people are forgotten on the server. This desk’s certificate is written beside its copy of the event, in {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The people cannot be forgotten before the day of the event.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The people have been forgotten since, so what was done before cannot be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program is incomplete: its folder of resources is missing. Install it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program's own file {0} is missing. Install it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The putting of {item} was undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reference {0} is also in row {1}, for somebody else: nobody is admitted by it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The roll calls are not what the log says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The running item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The running order is not what the log says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server at {0} has no TLS, so whoever is in the network could read along. In its postgresql.conf write ssl = on, with ssl_cert_file and ssl_key_file, and start it anew; or add --without-tls.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server at {0} speaks without TLS, and the join code asks for TLS. Nothing was sent. Ask who runs the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server did not take that from this desk: it joined the event for other work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not let {0} in so. Come by its socket as that user, or give the password in PGPASSWORD or in ~/.pgpass.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server of {name} does not answer. What was shown as saved is safe. Try again when it is back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server of {name} does not answer. What was shown as saved is safe; this may not be. Try again when it is back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server of {name} has no room left for this desk. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server of {server} does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server of {server} is busy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server runs PostgreSQL {0}. eventdesk needs {1} or newer: install that one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server’s log is another one from entry {0} on: somebody may have put an older state of it back. What this desk has recorded stays here. Ask the organiser.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server’s own backups and logs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sheet says no time for this item.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The start of {item} was undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The taking back of {item} was undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time is not known yet: it follows “{0}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The waiting of {item} was undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The withdrawing of {item} was undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The wording of {item} was undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {0} brought in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There can be no file {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a badge already that still holds. Print it again?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a note to read before this person is admitted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is an event in {0} already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no backup {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no code “{0}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no database {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no desk {0}. Known: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no event in this file yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no event in {0} yet. Ask the organiser to move it there first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no event in {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no event in {name} now: somebody may be putting it back. What was shown as saved is safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no export “{0}”. Known: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no folder {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no layout “{0}”. Known: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no message to the speaker.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such act in the day log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such item in the running order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such question.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no time zone called “{0}”. Use a name like Europe/London.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no {0} in {1}, so nothing says what belongs there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no “{0}” to correct.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing more to come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to undo at this desk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There was nothing to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There were no words to write down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These codes work without TLS, within this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These codes work without TLS: whoever is in the network could read along.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These times are for {0}; they are laid on the day of the event.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are for desks on this computer. For other laptops type eventdesk server renew ADDRESS --address {0}, this computer’s own address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Things happen in {0} rooms at the same time; “{1}” is shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has no memory left for {name}. What was saved is safe. Close other programs and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This desk goes by its machine’s clock already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This desk is locked already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This desk is open already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This desk may not do that on {name}: it joined for other work. Do it at the desk that joined for it, or as the organiser.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This desk may not do that: it joined the event for other work. Do it at the desk that joined for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This desk only shows the event. Use another desk for that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This desk took over the machine’s time, {0}; what it wrote before is read {1} {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This event has lost the head of its log. Open its newest backup instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This event has no title, or no time that can be understood: left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This event has no title, so no item was taken from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is no desk’s copy of an event on a server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a milestone without a length: left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is for a lead to decide: with a lead’s PIN it can be done here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This item has no length, so it was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This item has no start, so it was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This item starts before the one above it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This item starts before “{0}” ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This line has a time and no title, so it was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This line has no time, so it was passed over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This looks like a row of totals: left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This row adds up the others, so it was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>This row and rows {0}{1} are blank: left out.</source>
        <extracomment>This row and row {0}{1} are blank: left out.</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <source>This row has a title and nothing else: taken for a heading.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This row has no name{0} and does not come, so nobody was taken from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This row has no name{0}, so nobody was taken from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This row has no title, so no item was taken from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This row is an addition to another ticket: left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This row is blank: left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This row says that it is skipped, so it was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This row tells how each question was asked: left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To go on without the server, take it back: “eventdesk move … --take-back”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To take such rows in, read the column as “kept as it is”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the speaker: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two desks have the same name. Give each its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UTF-8 with lines in Windows-1252</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undoing this also undoes later acts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undoing this also undoes: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone, but {0} is still in: checked in{1} {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsealed: it opens without a passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warden {0}: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What arrived in {0} is not what left ({1}), so nothing was moved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What could be recovered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What has begun is past: nothing can be put before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stands on the screens is not what the log says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the server keeps of deleted rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was not sent yet stays with: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was on the disk before is not overwritten: exports, and copies made by hand or by the system, are as they were.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was written into {0} reads back otherwise. It was not kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whatever answers at {0} is not the server that this desk has a join code for. Nothing was sent. Ask who runs the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whatever answers for {name} is not the server that this desk joined. Ask who runs the server, and for a new join code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whatever people copied, sent, photographed or wrote down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where its desks may write no more, run “eventdesk server setup” again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever runs the server runs “eventdesk server setup” there once, with this version. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong passphrase for {0}, or it is not an event.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>XML of another kind (its outermost element is “{0}”)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may not move an event into {0}: only the role that prepared that database may. Give its address and password, or ask whoever runs the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a JSON file has at most {0} megabytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a PowerPoint presentation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a Word document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a backup was being made there; look there once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a binary Excel workbook (.xlsb)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a calendar has at most {0} megabytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a calendar in it, but no events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a cell in row {0} has more than {1} characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a compressed archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a document, and not a spreadsheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a folder of this name is there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a folder of this name is there. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a header, but no items below it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a header, but no questions below it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list has at most {0} questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list is needed as CSV, XLSX, XLSB, XLS or ODS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a rundown, but no events with a title in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a running order has at most {0} items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a saved web page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a schedule in it, but no events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a text file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a web page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a web page with a table in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a word processor’s document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a workbook written as XML</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>access needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>acknowledgement of the message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>actual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>adding of {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>alert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all give {0} min in proportion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an Apple Numbers or Pages document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an Excel workbook (.xlsx)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an OpenDocument spreadsheet (.ods)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an XML file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an XML file has at most {0} megabytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an address book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an archive, and not one of a spreadsheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an older Excel workbook (.xls)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an unknown time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {0} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another window or program holds them; it is tried again at each opening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answer of {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>arrival of more people of {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as the paper said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asker of {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at least {0} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at {0} {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at {0} {1}, {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>attendance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>back on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>back-dating of {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>backups were kept there, and it is not there now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>badge of {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>badges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>began</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>both say: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>break</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>breaks first give {0} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by a new plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by the decision of {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by the lead’s decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>calling of the roll</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>came at {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change of a screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change of minutes of {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change of {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed by the invite list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed by the running order file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check-in of {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clearing of the message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>commas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>correction of {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day-log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>declined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>declining of {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dietary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>discussion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>driving licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dropped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dropping of {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>each forgets when it next reaches the server; what never does is to be deleted by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>eight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>end of the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>end of the roll call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>end of {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entry {0} is another one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entry {0} is missing or unreadable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entry {0} is not what was written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entry “{0}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>eventdesk does not know of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>eventdesk does not know them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>events, but none with a title and a time</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>every %n minutes</source>
        <extracomment>every minute</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <source>everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>family name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>finding safe of {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>five</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fixed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>follow-up of {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>follow-ups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>four</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>frab XML</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gave back {0} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>given a new PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>given a printed badge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>given its speakers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>given name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gives back {0} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has a log beside it ({0}) of another file, or of another time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has lost its newest part: it ends at entry {0}, and on {1} entry {2} was in {3}. A file {4} may have been left behind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has not come yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hold of {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in five minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>insertion of {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>invite list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>invited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is a lead no more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is another copy of this event: its entry {0} is not the one that was in it on {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is cut off: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is damaged: its beginning is overwritten, so that it looks like no event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is damaged: some of its pages are overwritten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is nobody on the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not coming</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it cannot be opened with the event’s own passphrase, or is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it cannot be read ({0})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it does not let itself be removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it does not let itself be removed ({0})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has been changed since it was written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has more than {0} cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has more than {0} columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has more than {0} elements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has more than {0} events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has more than {0} megabytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has more than {0} rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has more than {0} sheets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it holds a number with thousands of digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it holds “{0}”, which is no number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is a copy of this event that eventdesk did not make</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is an archive of more than {0} files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is for whoever runs the server: drop it there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is no longer there; it may have been moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not of this moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is open in another program. Close it there first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is sealed, or damaged; remove it there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it says that it has more than {0} different texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>item of {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its XML declares entities, which no running order needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its disk is not there any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its elements are nested more than {0} deep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its folder does not allow it. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its folder is gone or does not allow it. Choose another one, or try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its folder is not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its folder is not there now; if it is on a stick, remove it there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its last page is not whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its log did not become part of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its name is too long for this disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its parts are nested more than {0} deep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its parts are nested too deep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its sheets together have more than {0} cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its table {0} differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>known as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>known as {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leaving of some people of {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leaving of {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left at {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>like part of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line-up {0} min before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>link of a speaker of {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>made a lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>merged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>merged into question {into}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>merged into {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>merging of {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>message to the speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moved in the queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moving of {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must end at {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new plan for {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new wording of {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nickname</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no ID seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no calendar, whatever its name says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no column with questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no column with titles of items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no fixed end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no fixed end, was {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no item whose start can be understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no longer fixed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no place named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no speakers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no time for another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no times: each item needs a line that begins with one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no times: each item needs a start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not a workbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not expected by the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note “{0}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one of its cells is longer than any text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one question a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only a disk that is encrypted as a whole, or destroyed, gives nothing of them away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only the role that prepared it may clear that: open the event once as that role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open it in a spreadsheet, and save it as XLSX</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opened the desk again with a PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>over time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>party size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>passed over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>passing over of {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>passport</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pretalx JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>put</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>put back in the queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>put into the running order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>put on the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>putting of {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quantity|ticket quantity|qty|tickets|number of tickets|quantite|cantidad|anzahl|aantal|anzahl tickets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>question {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>questions sent in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>replacement of {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>resumed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>resumption of {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>roll</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rolls were saved there, and it is not there now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rsvp on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>running order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>running-order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>semicolons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seven</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shortest length as its kind has it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>six</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>something no longer listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>something of this name is there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>something was printed {0}; collect and destroy it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sounds like it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>speakers {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>speaking since {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spelled like it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>staff pass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>start of {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>started {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tabs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken back into the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken down to follow up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>takes part from elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>takes {0} min more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taking back of {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taking over of the machine’s time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>talk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tentative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>that code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>that is gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the code “{0}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the disk did not answer. Try again, or choose another disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the disk does not answer as it should</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the disk is full. Make room and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the e-mail address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the event was busy. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the labels 1 to {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the log does not say in which folder it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the log ends at entry {0}, and that is not its head</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the note about them unread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the roll call ended, {0} found safe, {1} not yet seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the system gives no reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no space left for this user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>they are wherever they were kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this computer has no memory left. Close other programs and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this disk can only be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this disk takes no file so large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this event lies in it; remove the rest there by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this folder may not be written to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>though in already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>though not known to be in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>though somebody had come instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>three</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>time for about %n more</source>
        <extracomment>time for about {n} more</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <source>time for more than {0} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>titles, but no times beside them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to follow up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to tell the host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>took over the desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>took {0} min more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>typed text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unpacked it would take more than {0} megabytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what it is made of is damaged. Open the newest backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with an item dropped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with the gaps closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>withdrawal of {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>worded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>worded anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>works here today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>writing down of {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>written down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} (from paper)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} ({1} still to send)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} Nobody can come instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} Restore a backup instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} So it is not known whether the event has arrived there. If you know that it has not, say so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} So it is not rehearsed: see “eventdesk verify”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} So nothing was moved: see “eventdesk verify”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} Type the name instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} Undo that first, or set its start back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} Was it held once more?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} What was there is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} already: left out. {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} and its line-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} and {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} and {1} of row {2} have one address: they may be one person, and both are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{0} are in now</source>
        <extracomment>{0} is in now</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{0} are still at work on this server. Close the event there first, so that everything is sent; or say that it is to be moved all the same.</source>
        <extracomment>{0} is still at work on this server. Close the event there first, so that everything is sent; or say that it is to be moved all the same.</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <source>{0} asked a question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} asked by somebody who stays anonymous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} asked by {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} at {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} at {1}, while {2} worked alone, was not done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} began a moment ago. {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} began {1}, so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} breaks off, or is damaged: it begins as {1} and does not end as one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} brought in: {1} added, {2} changed, {3} the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} can begin at {1}, {2} min later than {3}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} cannot be read as a table: save it again as “CSV UTF-8”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} cannot be read: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} cannot start then: what stands before it is planned{1}. Move it instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} changed in the running order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} changed: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} checked in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} comes along, so a party of {1}; give them a row of their own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} comes for {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} comes instead today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} comes with {1} of row {2}: a party of {3}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} corrected at the desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} could not be restored: it did not become one file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} could not be restored: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} could not be written: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} defines words of its own, which no spreadsheet program does: open it in one, and save it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} desks were made. Take another database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} does not hold: {1} Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} dropped by the new plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} due {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} ends in the middle of a character: the rest is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} ends in the middle of a quoted cell: the rest is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} follows directly now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} for no item in particular</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} for {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} h {1} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} has a fixed end, {1}. Move it to {2}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} has a fixed end. Move it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} has a header, but no names below it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} has another passphrase. The old one opens it no more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} has another sum for {1} than {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} has been changed: it cannot be read any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} has been changed: it has fewer bytes than it was written with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} has been changed: it has more bytes than it was written with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} has been changed: it is not the one that {1} names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} has been changed: its sum is another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} has characters that belong to no encoding known here: save it again as “CSV UTF-8”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} has no TLS, so whoever is in the network could read along. Whoever runs the server turns it on (ssl = on); or add ?sslmode=disable to the address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} has no column with names of people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} has no header: its first row should name the columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} has nothing on {1}: choose another day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} has something that its server has not got yet. Open it while the server answers until everything is sent, and then move it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} has {1} a page, so {2} cannot be the first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} has {1} min, so it cannot be kept to {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} has {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} holds another ticket of the same order, also in row {1}: a party of {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} in the room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} inside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is a heading: left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is a number of minutes from {1} to {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is a web page: open it in a browser, and save the file it offers there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is also in row {1}: the same person, so only the {2} row counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is an address: it stands for the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is an event, and nothing else is written over it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is an event, not a list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is as it was: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is damaged or incomplete: ask for it to be sent again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is going on already. End it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is in {1} already. Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is missing, so nothing says whether {1} was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is neither a folder nor a whole zip file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is no mark, so it changes nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is not a list of files that eventdesk wrote.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is not a number of people, so it changes nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is not a whole e-mail address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is not an event.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is not over yet. Forget the people all the same?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is not prepared for an event, and you may not prepare it. {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is not read: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is not sealed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is not the day of an event.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is not understood as an answer, so it changes nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is not understood as an arrival: not taken as one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is open in another window or program. Close it there first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is open. Close it everywhere first; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is planned for {1}. Start it now all the same?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is protected by a password: save a copy without it, and import that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is read as one name with a party of {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is read as {1} people: {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is read-only, so nothing of the day could be recorded in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is recorded{1}{2} already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is sealed with that passphrase already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is sealed, or not an event. Give its passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is sealed. Give its passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is sealed. Without its passphrase nobody can open it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is the address of {1} people (rows {2}{3}): all are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is there already. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is there already. Open it, or choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is too large to be read: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is unsealed: whoever has the file can read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is {1}, not an event.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is {1}, though its name says {2}: give it its right name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is {1}: no running order is in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is {1}: {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} keeps {1}, {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} lies on a network drive, where an act could be lost. Keep it on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} lists buyers, not the people who come: export the report of attendees instead, with a row for each ticket.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} locked{1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} may be the same person as in row {1}: both are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} may not be read by you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} may not do that in {1}: {2}. Come as a role with CREATEROLE that owns the database, or as the superuser.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} min ahead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} min behind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} min early</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} min late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} min less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} min more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} more of the party came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} moved to {1}, {2} min later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} moved{1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1} pages are there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1} safe{2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} on any sheet of this event. Look at the line once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} on the roll · {1} safe · {2} not yet seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} on {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} on {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} one person’s code on the sheet and the reference of another. Type the reference of the one who is meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{0} people came</source>
        <extracomment>{0} person came</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <source>{0} people cannot come at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} people on the list are called “{1}”: kept as a name only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} put in{1}, {2}, {3}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} really {1} at {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} replaced{1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} rows of one order each say {1}: read as the number of the whole order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} spoke</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} stands at another time: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} stands beside the list: left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} stands for {1} too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} stopped answering at the last step, so it is not known whether the event is there. Nothing is lost: move it once more when it answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} under {1} is what counts: not coming.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} was admitted twice: {1}, {2}. A lead should look.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} was admitted twice: {1}. A lead should look.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} was made by a newer eventdesk (schema {1}; this one knows {2}). Open it with that version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} was made by an older eventdesk (schema {1}; this one needs {2}), and you may not change that. {3}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} was moved to a server, and its day goes on there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} was moved to a server, and its day goes on there. What it was before is “{1}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} was moved to another place before. If it arrived there, it goes on there, and there would be two of it: only if it is lost there, move it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} was not made: {1}{2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} was not moved: it takes acts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} was sealed or unsealed just now. Open it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{0} were in when {1} was due, at {2}.</source>
        <extracomment>{0} were in when {1} was due, at {2}.</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <source>{0} would end before it begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} {1} at {2} {3}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} {1} ended{2}. Keep that, and note what the sheet says?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} {1} the stage screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} {1} while it worked alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} {1}, was {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} {1}: “{2}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} → {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} → {1} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, all safe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, at {1} {2} while it worked alone{3}. A lead should look.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, by {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, ended {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, on the word of {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, says the invite list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, was {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, {1} arrived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, {1} not yet seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, {1} → {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}. It is no drill any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}. Nothing more is recorded here; what was recorded can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}. The first came at {1}, half of them by {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}. The roll was called at {1} at {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: entry {1} really happened at {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: now at {1} for {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: now {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: what is recorded{1} would not have happened then. Undo that first, or look at the sheet once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: {1} of the party left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: {1} {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: {1}{2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: {1}{2}{3}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: “{1}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}; this desk goes on by its own time, {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}{1} End the day?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}{1} found safe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}{1}, {2}. {3}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}{1}. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{item} has begun, so it cannot be dropped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{item} has begun, so it cannot be passed over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{item} has begun, so it stays in its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{item} has no speaker of that name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{item} is dropped already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{item} is in the day already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{item} is on hold already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{item} is over: only its title and place can be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{item} is passed over already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{item} is running already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{item} is running: its length and its words can be changed, its start with B.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{item} is to be followed up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{item} was answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{item} was begun before. Continue it, or hold it again?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{item} was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{item} was declined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{item} was dropped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{item} was dropped from the running order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{item} was ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{item} was given other minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{item} was held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{item} was left behind when a later item began. Start it, or move it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{item} was merged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{item} was moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{item} was passed over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{item} was put</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{item} was put in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{item} was set back to wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{item} was started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{item} was taken back into the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{item} was withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{item} was worded otherwise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{item} went on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} cannot be opened: its folder is gone or does not allow it. What was saved is in the file. Bring the folder back and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is busy: another desk has been writing to it for ten seconds. Nothing was changed, and what was saved is safe. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is busy: another program has been writing to it for ten seconds. Nothing was changed, and what was saved is safe. Close the other program, or try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is damaged. Open its newest backup instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is not an event.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is not where it was opened: somebody moved, renamed or deleted it, or put another file there. What was shown as saved is in the file that was opened. Put that back and try again, or open it where it is now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is read-only, so nothing can be written into it. What was saved is safe. Allow writing to it and to its folder, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} lacks a part that every event has, so it is damaged. Open its newest backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} lets nobody in from here. Whoever runs the server adds this desk’s network to its pg_hba.conf.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} would let this desk in by a weaker way than its join code asks for. Whoever runs the server sets its pg_hba.conf to scram-sha-256, with TLS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” beside the name is read as the answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” between cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” cannot be the {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” has a time zone nobody knows ({1}): the event’s own is taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” has no time that can be understood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is a milestone without a length, so it was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is a room or a thing: left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is all this row says: kept as a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is cancelled or not accepted in this file, so it was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is cancelled, so it was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is for the whole day, so it was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is neither yes nor no: taken as anonymous.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is neither yes nor no: the item is not fixed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is no instant with a time zone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is no item of the running order: kept for none in particular.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is no kind of ID. Known: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is no kind of item. Known: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is no name for a desk. Give one line of {1} signs at most, like Foyer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is no name yet: kept as it stands, for it has an address of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is no time of day. Write it like 0912 or 9:12.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is not understood as a number of minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is not understood as a time, so it was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is not understood as a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is on the list with another organisation: kept as a name only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is skipped in this file, so it was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” repeats, but not on {1}: its first time is taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}”, was “{1}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}”{1} is no name yet, so nobody was taken from this row.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>strip</name>
    <message>
        <source>Next · {minute}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No running order yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now · until {minute}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day is over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>min left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>min over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>min to go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of {awaited} in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>s left</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
