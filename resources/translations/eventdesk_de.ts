<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>ActionButton</name>
    <message>
        <source>Key {0}</source>
        <translation>Taste {0}</translation>
    </message>
</context>
<context>
    <name>ActionFinder</name>
    <message>
        <source>Find an action</source>
        <translation>Aktion suchen</translation>
    </message>
    <message>
        <source>No action is called “{0}”.</source>
        <translation>Keine Aktion heißt „{0}“.</translation>
    </message>
    <message>
        <source>What would you like to do?</source>
        <translation>Was möchten Sie tun?</translation>
    </message>
    <message>
        <source>used before</source>
        <translation>schon benutzt</translation>
    </message>
</context>
<context>
    <name>ActionList</name>
    <message>
        <source>Actions</source>
        <translation>Aktionen</translation>
    </message>
</context>
<context>
    <name>AskLine</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>Asked</name>
    <message>
        <source>No question is being put. F9 puts the next one.</source>
        <translation>Keine Frage wird gestellt. F9 stellt die nächste.</translation>
    </message>
    <message>
        <source>No question is waiting for what runs.</source>
        <translation>Zu dem, was läuft, wartet keine Frage.</translation>
    </message>
    <message>
        <source>Question {0} has just been put. F9 puts the next one.</source>
        <translation>Frage {0} wurde gerade gestellt. F9 stellt die nächste.</translation>
    </message>
</context>
<context>
    <name>AskedCard</name>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Questions for what runs</source>
        <translation>Fragen zu dem, was läuft</translation>
    </message>
</context>
<context>
    <name>AskedDelegate</name>
    <message>
        <source>Anonymous</source>
        <translation>Anonym</translation>
    </message>
    <message>
        <source>First question</source>
        <translation>Erste Frage</translation>
    </message>
    <message>
        <source>for {0} min</source>
        <translation>seit {0} min</translation>
    </message>
</context>
<context>
    <name>AskerList</name>
    <message>
        <source>Those who are in</source>
        <translation>Wer da ist</translation>
    </message>
    <message>
        <source>Those who are in. Esc keeps the name as typed.</source>
        <translation>Wer da ist. Esc behält den Namen wie getippt.</translation>
    </message>
</context>
<context>
    <name>Attendance</name>
    <message>
        <source>Expected</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Da</translation>
    </message>
    <message>
        <source>In since {0}</source>
        <translation>Da seit {0}</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Gegangen</translation>
    </message>
    <message>
        <source>Left at {0}</source>
        <translation>Gegangen um {0}</translation>
    </message>
    <message>
        <source>Not coming</source>
        <translation>Kommt nicht</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Vertreten</translation>
    </message>
</context>
<context>
    <name>BackupCard</name>
    <message>
        <source>Back up now</source>
        <translation>Jetzt sichern</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Choose a second folder, such as a stick, in case this computer is lost.</source>
        <translation>Wählen Sie einen zweiten Ordner, etwa einen Stick, falls dieser Computer verloren geht.</translation>
    </message>
    <message>
        <source>Copy backups into</source>
        <translation>Sicherungen kopieren in</translation>
    </message>
    <message>
        <source>It is being copied into {0}.</source>
        <translation>Wird in {0} kopiert.</translation>
    </message>
    <message>
        <source>No second folder</source>
        <translation>Kein zweiter Ordner</translation>
    </message>
    <message>
        <source>None could be made since {0}. {1} It is tried again by itself.</source>
        <translation>Seit {0} war keine möglich. {1} Es wird von selbst wieder versucht.</translation>
    </message>
    <message>
        <source>Not copied into {0}: {1}. It is tried again by itself.</source>
        <translation>Nicht in {0} kopiert: {1}. Es wird von selbst wieder versucht.</translation>
    </message>
    <message>
        <source>One is made when the event is opened, every {0} minutes while something happens, and when it is closed.</source>
        <translation>Gesichert wird beim Öffnen der Veranstaltung, alle {0} Minuten, solange etwas geschieht, und beim Schließen.</translation>
    </message>
    <message>
        <source>Second folder</source>
        <translation>Zweiter Ordner</translation>
    </message>
    <message>
        <source>The first one is being made.</source>
        <translation>Die erste wird gerade gemacht.</translation>
    </message>
    <message>
        <source>{0}: copied into {1} as well.</source>
        <translation>{0}: auch in {1} kopiert.</translation>
    </message>
    <message>
        <source>{0}: the newest holds everything. They are in {1}.</source>
        <translation>{0}: Die neueste enthält alles. Sie liegen in {1}.</translation>
    </message>
</context>
<context>
    <name>BackupKeeper</name>
    <message>
        <source>Backups are being copied into {0} again.</source>
        <translation>Sicherungen werden wieder in {0} kopiert.</translation>
    </message>
    <message>
        <source>Backups are being made again.</source>
        <translation>Es wird wieder gesichert.</translation>
    </message>
    <message>
        <source>Backups are not being copied into {0}: {1}. They are still made on this computer, and it is tried again by itself.</source>
        <translation>Sicherungen werden nicht in {0} kopiert: {1}. Auf diesem Computer entstehen sie weiter, und es wird von selbst wieder versucht.</translation>
    </message>
    <message>
        <source>No backup has been made since {0}. {1} What is recorded is safe in the event itself, and it is tried again by itself.</source>
        <translation>Seit {0} gab es keine Sicherung. {1} Aufgezeichnetes liegt sicher in der Veranstaltung, und es wird von selbst wieder versucht.</translation>
    </message>
    <message>
        <source>The file of this event is damaged ({0}). Acts are still saved. Close it when you can and choose Restore on the start page: nothing is overwritten there.</source>
        <translation>Die Datei dieser Veranstaltung ist beschädigt ({0}). Vorgänge werden weiter gespeichert. Schließen Sie sie, sobald es geht, und wählen Sie auf der Startseite „Aus Sicherung herstellen“: Dort wird nichts überschrieben.</translation>
    </message>
    <message>
        <source>eventdesk met a fault of its own.</source>
        <translation>Hier stimmt etwas an eventdesk selbst nicht.</translation>
    </message>
</context>
<context>
    <name>BadgeChoices</name>
    <message>
        <source>&amp;Onto</source>
        <translation>&amp;Ausgabe auf</translation>
    </message>
    <message>
        <source>&amp;Who</source>
        <translation>&amp;Wer</translation>
    </message>
    <message>
        <source>First &amp;label</source>
        <translation>Erstes &amp;Etikett</translation>
    </message>
    <message>
        <source>Name or reference</source>
        <translation>Name oder Kennung</translation>
    </message>
    <message>
        <source>Nobody on the list is called so.</source>
        <translation>So heißt niemand auf der Liste.</translation>
    </message>
    <message>
        <source>Pa&amp;per</source>
        <translation>&amp;Papier</translation>
    </message>
</context>
<context>
    <name>BadgeDesk</name>
    <message>
        <source>Print again</source>
        <translation>Nochmals drucken</translation>
    </message>
    <message>
        <source>Whose badge is to be printed? Type the name first, then Ctrl P.</source>
        <translation>Wessen Namensschild? Tippen Sie erst den Namen, dann Ctrl P.</translation>
    </message>
</context>
<context>
    <name>BadgePrinting</name>
    <message>
        <source>That did not work, and it is a fault of eventdesk.</source>
        <translation>Das ging nicht, und es liegt an eventdesk.</translation>
    </message>
</context>
<context>
    <name>BadgesPage</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Badges</source>
        <translation>Namensschilder</translation>
    </message>
    <message>
        <source>By surname. The code is the reference: a scan of it admits.</source>
        <translation>Nach Nachnamen. Der Code ist die Kennung: Ihn zu scannen lässt ein.</translation>
    </message>
    <message>
        <source>Everybody who is awaited has a badge that still holds.</source>
        <translation>Alle, die erwartet werden, haben ein Namensschild, das noch gilt.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>Nobody is awaited. Bring in an invite list first.</source>
        <translation>Niemand wird erwartet. Lesen Sie zuerst eine Einladungsliste ein.</translation>
    </message>
    <message>
        <source>Only those without</source>
        <translation>Nur wer keins hat</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>Nochmals drucken</translation>
    </message>
    <message>
        <source>Save the badges</source>
        <translation>Namensschilder speichern</translation>
    </message>
    <message>
        <source>Say whose badge it is.</source>
        <translation>Sagen Sie, wessen Schild es ist.</translation>
    </message>
    <message>
        <source>This badge was printed already. Printing asks once more.</source>
        <translation>Dieses Namensschild wurde schon gedruckt. Vor dem Druck wird noch einmal gefragt.</translation>
    </message>
    <message>
        <source>{0} of them were printed already. Printing asks once more.</source>
        <translation>{0} davon wurden schon gedruckt. Vor dem Druck wird noch einmal gefragt.</translation>
    </message>
</context>
<context>
    <name>BringingIn</name>
    <message>
        <source>No list waits to be brought in.</source>
        <translation>Keine Liste wartet darauf, eingelesen zu werden.</translation>
    </message>
    <message>
        <source>{name} is an event, not a list. Open it from the start page.</source>
        <translation>{name} ist eine Veranstaltung, keine Liste. Öffnen Sie sie von der Startseite aus.</translation>
    </message>
</context>
<context>
    <name>Brought</name>
    <message>
        <source>One file at a time: each is shown first.</source>
        <translation>Eine Datei nach der anderen: Jede wird zuerst gezeigt.</translation>
    </message>
    <message>
        <source>That is a link. Nothing is fetched from the web: save the file, then drop it here.</source>
        <translation>Das ist ein Link. Aus dem Netz wird nichts geholt: Speichern Sie die Datei, und ziehen Sie sie dann hierher.</translation>
    </message>
    <message>
        <source>There is no text and no file to bring in.</source>
        <translation>Da ist kein Text und keine Datei zum Einlesen.</translation>
    </message>
    <message>
        <source>{0} is a folder: open it, and drop the list in it.</source>
        <translation>{0} ist ein Ordner: Öffnen Sie ihn, und ziehen Sie die Liste daraus hierher.</translation>
    </message>
</context>
<context>
    <name>BudgetCard</name>
    <message>
        <source>More than {0} fit</source>
        <translation>Mehr als {0} passen</translation>
    </message>
    <message>
        <source>No time for another</source>
        <translation>Keine Zeit für eine weitere</translation>
    </message>
    <message>
        <source>Nothing is running</source>
        <translation>Nichts läuft</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>Über der Zeit</translation>
    </message>
    <message>
        <source>Time for questions</source>
        <translation>Zeit für Fragen</translation>
    </message>
    <message>
        <source>answers take about {0}</source>
        <translation>Antworten dauern etwa {0}</translation>
    </message>
    <message>
        <source>at {0} each</source>
        <translation>je {0}</translation>
    </message>
    <message numerus="yes">
        <source>more questions fit</source>
        <extracomment>more question fits</extracomment>
        <translation><numerusform>weitere Frage passt</numerusform><numerusform>weitere Fragen passen</numerusform></translation>
    </message>
    <message>
        <source>there was time until {0}</source>
        <translation>Zeit war bis {0}</translation>
    </message>
    <message>
        <source>{0}, until {1}</source>
        <translation>{0}, bis {1}</translation>
    </message>
</context>
<context>
    <name>Chair</name>
    <message>
        <source>Again</source>
        <translation>Von vorn</translation>
    </message>
    <message>
        <source>Began then</source>
        <translation>Begann dann</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>End the day</source>
        <translation>Tag beenden</translation>
    </message>
    <message>
        <source>End {0} now, and start nothing?</source>
        <translation>{0} jetzt beenden und nichts beginnen?</translation>
    </message>
    <message>
        <source>Ended then</source>
        <translation>Endete dann</translation>
    </message>
    <message>
        <source>Hold it</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Hold {0} since {1}?</source>
        <translation>{0} ab {1} anhalten?</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>Move it</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>Neither</source>
        <translation>Keins davon</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>No fixed item is to come.</source>
        <translation>Es kommt kein fester Punkt mehr.</translation>
    </message>
    <message>
        <source>Start it</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>Start it now</source>
        <translation>Jetzt beginnen</translation>
    </message>
    <message>
        <source>Start {0} now?</source>
        <translation>{0} jetzt beginnen?</translation>
    </message>
    <message>
        <source>Start {0} now? The next item would be {1}.</source>
        <translation>{0} jetzt beginnen? Der nächste Punkt wäre {1}.</translation>
    </message>
    <message>
        <source>That is no time of day. Write it like 09:15.</source>
        <translation>Das ist keine Uhrzeit. Schreiben Sie sie wie 09:15.</translation>
    </message>
    <message>
        <source>The day is over. To go on, choose an item and press S.</source>
        <translation>Der Tag ist beendet. Um weiterzumachen, wählen Sie einen Punkt und drücken S.</translation>
    </message>
    <message>
        <source>When did it really begin?</source>
        <translation>Wann hat es wirklich begonnen?</translation>
    </message>
    <message>
        <source>When did {0} really end?</source>
        <translation>Wann hat {0} wirklich geendet?</translation>
    </message>
    <message>
        <source>Why, if you like</source>
        <translation>Warum, wenn Sie mögen</translation>
    </message>
</context>
<context>
    <name>Chairing</name>
    <message>
        <source>No other question asks nearly the same.</source>
        <translation>Keine andere Frage fragt fast dasselbe.</translation>
    </message>
    <message>
        <source>No question is being put. F9 puts the chosen one.</source>
        <translation>Keine Frage wird gestellt. F9 stellt die gewählte.</translation>
    </message>
    <message>
        <source>No question is waiting. Write one down first.</source>
        <translation>Keine Frage wartet. Schreiben Sie zuerst eine auf.</translation>
    </message>
    <message>
        <source>Question {0} has just been put by somebody else. Press again.</source>
        <translation>Frage {0} wurde gerade von jemand anderem gestellt. Drücken Sie noch einmal.</translation>
    </message>
    <message>
        <source>Question {0} has just been put. F9 puts the next one.</source>
        <translation>Frage {0} wurde gerade gestellt. F9 stellt die nächste.</translation>
    </message>
    <message>
        <source>That question is no longer waiting here.</source>
        <translation>Diese Frage wartet hier nicht mehr.</translation>
    </message>
</context>
<context>
    <name>ChoiceButton</name>
    <message>
        <source>Key {0}</source>
        <translation>Taste {0}</translation>
    </message>
</context>
<context>
    <name>ChoiceChip</name>
    <message>
        <source>Key {0}</source>
        <translation>Taste {0}</translation>
    </message>
</context>
<context>
    <name>ChooserLine</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>ClockBanner</name>
    <message>
        <source>This machine’s clock was set to {wall}. This desk keeps its own time, {ours}, and no length changes.</source>
        <translation>Die Uhr dieses Rechners wurde auf {wall} gestellt. Dieser Schalter behält seine eigene Zeit, {ours}, und keine Dauer ändert sich.</translation>
    </message>
</context>
<context>
    <name>ColumnList</name>
    <message>
        <source>Columns of the file</source>
        <translation>Spalten der Datei</translation>
    </message>
    <message>
        <source>{0} is read as</source>
        <translation>{0} wird gelesen als</translation>
    </message>
</context>
<context>
    <name>ColumnsPanel</name>
    <message>
        <source>Back to the rows</source>
        <translation>Zurück zu den Zeilen</translation>
    </message>
    <message>
        <source>Columns as you set them last time. Enter changes one.</source>
        <translation>Spalten, wie Sie sie zuletzt eingestellt haben. Enter ändert eine.</translation>
    </message>
    <message>
        <source>Enter on a column changes what it is read as. The rows follow at once.</source>
        <translation>Enter auf einer Spalte ändert, als was sie gelesen wird. Die Zeilen folgen sofort.</translation>
    </message>
    <message>
        <source>Enter on a column, then choose what it holds.</source>
        <translation>Enter auf einer Spalte, dann wählen, was sie enthält.</translation>
    </message>
    <message>
        <source>Read them automatically</source>
        <translation>Automatisch lesen</translation>
    </message>
    <message>
        <source>The first row holds &amp;headings</source>
        <translation>Die erste Zeile enthält &amp;Überschriften</translation>
    </message>
    <message>
        <source>What each column is</source>
        <translation>Was jede Spalte ist</translation>
    </message>
</context>
<context>
    <name>ComputerPanel</name>
    <message>
        <source>As the system has it</source>
        <translation>Wie im System</translation>
    </message>
    <message>
        <source>At this size a window this low shows less of each page. Make it higher.</source>
        <translation>In dieser Größe zeigt ein so niedriges Fenster weniger von jeder Seite. Machen Sie es höher.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>For every event on this computer. It takes effect at once and is remembered.</source>
        <translation>Für jede Veranstaltung auf diesem Computer. Gilt sofort und wird gemerkt.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Hell oder dunkel</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Dieser Computer</translation>
    </message>
</context>
<context>
    <name>Contents</name>
    <message>
        <source>Contents of the help</source>
        <translation>Inhalt der Hilfe</translation>
    </message>
</context>
<context>
    <name>CorrectForm</name>
    <message>
        <source>Accepted</source>
        <translation>Zugesagt</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Zurückgezogen</translation>
    </message>
    <message>
        <source>Correct {0}</source>
        <translation>{0} berichtigen</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Abgesagt</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Keine Antwort</translation>
    </message>
    <message>
        <source>Note to read before admitting</source>
        <translation>Vor dem Einlass zu lesen</translation>
    </message>
    <message>
        <source>Nothing differs from what it was. Esc leaves.</source>
        <translation>Nichts weicht von vorher ab. Esc bricht ab.</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Remote</source>
        <translation>Online dabei</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Funktion</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Tab goes on, Enter saves what differs. The day log keeps what it was.</source>
        <translation>Tab geht weiter, Enter speichert, was abweicht. Das Tagesprotokoll behält, was vorher war.</translation>
    </message>
    <message>
        <source>Tell the host on arrival</source>
        <translation>Bei Ankunft Gastgeber verständigen</translation>
    </message>
    <message>
        <source>Tentative</source>
        <translation>Vielleicht</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>was: {0}</source>
        <translation>war: {0}</translation>
    </message>
    <message>
        <source>{0}: corrected. The day log keeps what it was.</source>
        <translation>{0}: berichtigt. Das Tagesprotokoll behält, was vorher war.</translation>
    </message>
</context>
<context>
    <name>CounterButton</name>
    <message>
        <source>Key {0}: list these rows</source>
        <translation>Taste {0}: diese Zeilen auflisten</translation>
    </message>
</context>
<context>
    <name>CountsCard</name>
    <message>
        <source>Expected</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>Inside now</source>
        <translation>Jetzt im Haus</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Gegangen</translation>
    </message>
    <message>
        <source>Not coming</source>
        <translation>Kommt nicht</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Vertreten</translation>
    </message>
    <message>
        <source>{0} {1}. {2} expected, {3} left, {4} replaced, {5} not coming.</source>
        <translation>{0} {1}. {2} erwartet, {3} gegangen, {4} vertreten, {5} kommen nicht.</translation>
    </message>
</context>
<context>
    <name>DayLogModel</name>
    <message>
        <source>{0}, undone since</source>
        <translation>{0}, seither rückgängig</translation>
    </message>
</context>
<context>
    <name>DayLogPage</name>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
    <message>
        <source>Only about {0}. Esc shows everything</source>
        <translation>Nur zu {0}. Esc zeigt alles</translation>
    </message>
    <message>
        <source>This row is about nothing that has a page of its own.</source>
        <translation>Zu dieser Zeile gibt es keine eigene Seite.</translation>
    </message>
    <message>
        <source>When: 9-10:30, after 14, last 10 min</source>
        <translation>Wann: 9-10:30, 14-, letzte 10 min</translation>
    </message>
    <message>
        <source>Who or what: words of the log</source>
        <translation>Wer oder was: Wörter aus dem Protokoll</translation>
    </message>
    <message>
        <source>Write a time as 9-10:30, after 14, or last 10 min.</source>
        <translation>Schreiben Sie eine Zeit wie 9-10:30, 14- oder letzte 10 min.</translation>
    </message>
    <message>
        <source>last</source>
        <translation>letzte</translation>
    </message>
    <message>
        <source>{0} {1}: {2}{3} · {4} · entry {5}</source>
        <translation>{0} {1}: {2}{3} · {4} · Eintrag {5}</translation>
    </message>
</context>
<context>
    <name>DeskForm</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
</context>
<context>
    <name>DesksCard</name>
    <message>
        <source>Desks</source>
        <translation>Schalter</translation>
    </message>
    <message>
        <source>Ordered by {0}</source>
        <translation>Geordnet nach {0}</translation>
    </message>
    <message>
        <source>Ordered by {0}, last first</source>
        <translation>Geordnet nach {0}, Letztes zuerst</translation>
    </message>
    <message>
        <source>another order</source>
        <translation>andere Ordnung</translation>
    </message>
    <message>
        <source>turn it round</source>
        <translation>umkehren</translation>
    </message>
    <message>
        <source>{desk} is here as {kind}. The event is on {server}, which is not reached now: what follows is what was known last.</source>
        <translation>{desk} ist hier als {kind}. Die Veranstaltung liegt auf {server}, gerade nicht erreichbar: Es folgt, was zuletzt bekannt war.</translation>
    </message>
    <message>
        <source>{desk} is here as {kind}. The event is on {server}.</source>
        <translation>{desk} ist hier als {kind}. Die Veranstaltung liegt auf {server}.</translation>
    </message>
</context>
<context>
    <name>DesksModel</name>
    <message>
        <source>{0} (this desk)</source>
        <translation>{0} (dieser Schalter)</translation>
    </message>
</context>
<context>
    <name>DesksTable</name>
    <message>
        <source>Desks</source>
        <translation>Schalter</translation>
    </message>
    <message>
        <source>No desk is known yet. They stand here once the server was reached.</source>
        <translation>Noch ist kein Schalter bekannt. Sie stehen hier, sobald der Server erreicht wurde.</translation>
    </message>
</context>
<context>
    <name>EntryCard</name>
    <message>
        <source>Asked by</source>
        <translation>Wer fragt</translation>
    </message>
    <message>
        <source>Not saved when the program stopped. It is here again.</source>
        <translation>Nicht gespeichert, als das Programm endete. Hier ist es wieder.</translation>
    </message>
    <message>
        <source>Question {0} is written down</source>
        <translation>Frage {0} ist aufgeschrieben</translation>
    </message>
    <message>
        <source>Question {0}, set right</source>
        <translation>Frage {0}, berichtigt</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>An wen</translation>
    </message>
    <message>
        <source>Write it down while it is being asked</source>
        <translation>Aufschreiben, während gefragt wird</translation>
    </message>
    <message>
        <source>first written: “{0}”</source>
        <translation>zuerst geschrieben: „{0}“</translation>
    </message>
</context>
<context>
    <name>EntryItem</name>
    <message>
        <source>For</source>
        <translation>Zu</translation>
    </message>
    <message>
        <source>For which item</source>
        <translation>Zu welchem Punkt</translation>
    </message>
    <message>
        <source>In the room</source>
        <translation>Im Saal</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Items of the day. Esc leaves it as it is.</source>
        <translation>Punkte des Tages. Esc lässt es, wie es ist.</translation>
    </message>
    <message>
        <source>Nothing is running</source>
        <translation>Nichts läuft</translation>
    </message>
    <message>
        <source>Read out</source>
        <translation>Vorgelesen</translation>
    </message>
    <message>
        <source>Sent in</source>
        <translation>Eingesandt</translation>
    </message>
</context>
<context>
    <name>EntryLine</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>EventForm</name>
    <message>
        <source>&amp;Photo ID must be seen before anybody comes in</source>
        <translation>&amp;Lichtbildausweis muss vor dem Einlass gesehen werden</translation>
    </message>
    <message>
        <source>&amp;Seal it with a passphrase</source>
        <translation>Mit Passphrase &amp;versiegeln</translation>
    </message>
    <message>
        <source>A passphrase that is lost cannot be recovered by anybody, and neither can the event. Take 12 characters or more: three or four words are easy to keep.</source>
        <translation>Eine verlorene Passphrase kann niemand wiederherstellen, und die Veranstaltung auch nicht. Nehmen Sie 12 Zeichen oder mehr: Drei oder vier Wörter merkt man sich leicht.</translation>
    </message>
    <message>
        <source>All times are shown in it.</source>
        <translation>Alle Zeiten werden darin gezeigt.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>Anderswo</translation>
    </message>
    <message>
        <source>Every print and export carries it, OFFICIAL for example.</source>
        <translation>Jeder Druck und jede Ausgabe trägt ihn, etwa VERTRAULICH.</translation>
    </message>
    <message>
        <source>Forget the people from</source>
        <translation>Personen vergessen ab</translation>
    </message>
    <message>
        <source>From then on it is offered, and never done by itself. Empty: no day is set.</source>
        <translation>Ab dann wird es angeboten und nie von selbst getan. Leer: kein Tag gesetzt.</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Gastgeber</translation>
    </message>
    <message>
        <source>How many the building holds</source>
        <translation>Wie viele das Haus fasst</translation>
    </message>
    <message>
        <source>It needs a date, such as 16 Nov 2026.</source>
        <translation>Es braucht ein Datum, etwa 16.11.2026.</translation>
    </message>
    <message>
        <source>It needs a name.</source>
        <translation>Es braucht einen Namen.</translation>
    </message>
    <message>
        <source>It needs a place to be kept in.</source>
        <translation>Es braucht einen Ort zum Aufbewahren.</translation>
    </message>
    <message>
        <source>Kept in</source>
        <translation>Aufbewahrt in</translation>
    </message>
    <message>
        <source>Like 16 Nov 2026, 2026-11-16 or 16/11/2026.</source>
        <translation>Wie 16.11.2026, 16 Nov 2026 oder 2026-11-16.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>One file holds the whole event. Nothing of it leaves this computer.</source>
        <translation>Eine Datei enthält die ganze Veranstaltung. Nichts davon verlässt diesen Computer.</translation>
    </message>
    <message>
        <source>Protective marking</source>
        <translation>Schutzvermerk</translation>
    </message>
    <message>
        <source>That is before the day of the event.</source>
        <translation>Das liegt vor dem Tag der Veranstaltung.</translation>
    </message>
    <message>
        <source>The desk is warned beyond it. Empty: nobody has said.</source>
        <translation>Darüber warnt der Schalter. Leer: Niemand hat es gesagt.</translation>
    </message>
    <message>
        <source>There is no time zone called “{0}”. Use one like Europe/London.</source>
        <translation>Es gibt keine Zeitzone „{0}“. Nehmen Sie eine wie Europe/Berlin.</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>{0} copies this folder elsewhere, and such copies can be torn. Better keep it here.</source>
        <translation>{0} kopiert diesen Ordner anderswohin, und solche Kopien können unvollständig sein. Bewahren Sie sie besser hier auf.</translation>
    </message>
    <message>
        <source>{0} is there already. Choose another name.</source>
        <translation>{0} gibt es schon. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>“{0}” is not a number of people.</source>
        <translation>„{0}“ ist keine Zahl von Personen.</translation>
    </message>
    <message>
        <source>“{0}” is not read as a date. Write it like 16 Nov 2026.</source>
        <translation>„{0}“ lässt sich nicht als Datum lesen. Schreiben Sie es wie 16.11.2026.</translation>
    </message>
</context>
<context>
    <name>EventPage</name>
    <message>
        <source>A name and a date are enough. The lists come next.</source>
        <translation>Name und Datum genügen. Die Listen kommen danach.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Event details</source>
        <translation>Angaben zur Veranstaltung</translation>
    </message>
    <message>
        <source>It is being made.</source>
        <translation>Sie wird angelegt.</translation>
    </message>
    <message>
        <source>Kept in {0}</source>
        <translation>Aufbewahrt in {0}</translation>
    </message>
    <message>
        <source>Make this event</source>
        <translation>Veranstaltung anlegen</translation>
    </message>
    <message>
        <source>New event</source>
        <translation>Neue Veranstaltung</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
</context>
<context>
    <name>EventSealing</name>
    <message>
        <source>That is not its passphrase.</source>
        <translation>Das ist nicht ihre Passphrase.</translation>
    </message>
</context>
<context>
    <name>EventView</name>
    <message>
        <source>{0} waits. Nothing has changed yet.</source>
        <translation>{0} wartet. Noch hat sich nichts geändert.</translation>
    </message>
</context>
<context>
    <name>EventWishes</name>
    <message>
        <source>Invite list</source>
        <translation>Einladungsliste</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listen</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Nicht gespeichert</translation>
    </message>
    <message>
        <source>Noted about {name} at {minute}.</source>
        <translation>Notiert zu {name} um {minute}.</translation>
    </message>
    <message>
        <source>Noted at {minute}.</source>
        <translation>Notiert um {minute}.</translation>
    </message>
    <message>
        <source>Questions sent in</source>
        <translation>Eingesandte Fragen</translation>
    </message>
    <message>
        <source>Running order</source>
        <translation>Ablauf</translation>
    </message>
    <message>
        <source>Running orders</source>
        <translation>Abläufe</translation>
    </message>
    <message>
        <source>Saved {minute}</source>
        <translation>Gespeichert {minute}</translation>
    </message>
    <message>
        <source>That did not work, and it is a fault of eventdesk. What was saved is safe.</source>
        <translation>Das ging nicht, und es liegt an eventdesk. Gespeichertes ist sicher.</translation>
    </message>
    <message>
        <source>The event can be read and written again.</source>
        <translation>Die Veranstaltung lässt sich wieder lesen und schreiben.</translation>
    </message>
    <message>
        <source>Undone: {what}. Both entries stay in the log.</source>
        <translation>Rückgängig gemacht: {what}. Beide Einträge bleiben im Protokoll.</translation>
    </message>
</context>
<context>
    <name>ExportChoices</name>
    <message>
        <source>As one &amp;zip file</source>
        <translation>Als eine &amp;Zip-Datei</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>Anderswo</translation>
    </message>
    <message>
        <source>Into</source>
        <translation>In</translation>
    </message>
    <message>
        <source>People in the write-up</source>
        <translation>Personen im Tagesbericht</translation>
    </message>
    <message>
        <source>Speakers are published: their names stand there with initials, too.</source>
        <translation>Redner sind öffentlich: Auch ihre Namen stehen dort mit Initialen.</translation>
    </message>
    <message>
        <source>The folder is made if it is not there. Files of the same name are replaced.</source>
        <translation>Der Ordner wird angelegt, wenn er fehlt. Gleichnamige Dateien werden ersetzt.</translation>
    </message>
</context>
<context>
    <name>ExportPage</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Everything that is known of the day, with a list of sums by which any later change shows.</source>
        <translation>Alles, was vom Tag bekannt ist, mit einer Liste von Prüfsummen, an der sich jede spätere Änderung zeigt.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Export into a folder</source>
        <translation>In einen Ordner ausgeben</translation>
    </message>
    <message>
        <source>It needs a place to be kept in.</source>
        <translation>Es braucht einen Ort zum Aufbewahren.</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>Hält an …</translation>
    </message>
    <message>
        <source>Tick at least one of them.</source>
        <translation>Kreuzen Sie mindestens eines an.</translation>
    </message>
    <message>
        <source>Writing the export …</source>
        <translation>Die Ausgabe wird geschrieben …</translation>
    </message>
    <message>
        <source>Zip files (*.zip)</source>
        <translation>Zip-Dateien (*.zip)</translation>
    </message>
    <message>
        <source>{0}, export</source>
        <translation>{0}, Export</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>Access needs</source>
        <translation>Barrierefreiheit</translation>
    </message>
    <message>
        <source>Addressee</source>
        <translation>An wen</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Anonymous</source>
        <translation>Anonym</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Beantwortet</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Angekommen</translation>
    </message>
    <message>
        <source>Arrived at</source>
        <translation>Angekommen um</translation>
    </message>
    <message>
        <source>Asker</source>
        <translation>Wer fragt</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Date of the RSVP</source>
        <translation>Datum der Antwort</translation>
    </message>
    <message>
        <source>Dietary needs</source>
        <translation>Ernährung</translation>
    </message>
    <message>
        <source>Dismissed</source>
        <translation>Verworfen</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation>Fest</translation>
    </message>
    <message>
        <source>Fixed end</source>
        <translation>Festes Ende</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>Mindestlänge</translation>
    </message>
    <message>
        <source>Gap before</source>
        <translation>Lücke davor</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>Begleitung</translation>
    </message>
    <message>
        <source>Id in the file</source>
        <translation>ID in der Datei</translation>
    </message>
    <message>
        <source>Id of the asker</source>
        <translation>ID des Fragenden</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Punkt</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Known as</source>
        <translation>Rufname</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Line-up lead</source>
        <translation>Vorlauf Bereitstellung</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Party size</source>
        <translation>Gruppengröße</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>RSVP</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Wiederholung</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Funktion</translation>
    </message>
    <message>
        <source>Sent at</source>
        <translation>Gesendet um</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Redner</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Start and end</source>
        <translation>Beginn und Ende</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Tell the host</source>
        <translation>Gastgeber verständigen</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Stimmen</translation>
    </message>
    <message>
        <source>kept as it is</source>
        <translation>bleibt, wie es ist</translation>
    </message>
</context>
<context>
    <name>FirstList</name>
    <message>
        <source>What you pasted is shown as soon as its event is made.</source>
        <translation>Was Sie eingefügt haben, wird gezeigt, sobald seine Veranstaltung angelegt ist.</translation>
    </message>
    <message>
        <source>{0} is shown as soon as its event is made.</source>
        <translation>{0} wird gezeigt, sobald die Veranstaltung dazu angelegt ist.</translation>
    </message>
</context>
<context>
    <name>FirstSteps</name>
    <message>
        <source>Bring in the invite list</source>
        <translation>Einladungsliste einlesen</translation>
    </message>
    <message>
        <source>Check somebody in</source>
        <translation>Jemanden einlassen</translation>
    </message>
    <message>
        <source>Ctrl N, then its name and its date.</source>
        <translation>Ctrl N, dann Name und Datum.</translation>
    </message>
    <message>
        <source>Drop the file on this window, or copy the table and press Ctrl V. It is shown first, and nothing is written before you say so.</source>
        <translation>Ziehen Sie die Datei auf dieses Fenster, oder kopieren Sie die Tabelle und drücken Ctrl V. Sie wird zuerst gezeigt, und nichts wird geschrieben, bevor Sie es sagen.</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Erste Schritte</translation>
    </message>
    <message>
        <source>Make the event</source>
        <translation>Veranstaltung anlegen</translation>
    </message>
    <message>
        <source>Only looking? The sample shows a whole day, and nothing in it can break.</source>
        <translation>Nur schauen? Das Beispiel zeigt einen ganzen Tag, und nichts darin kann kaputtgehen.</translation>
    </message>
    <message>
        <source>Type the first letters of a name, and Enter.</source>
        <translation>Die ersten Buchstaben eines Namens tippen, dann Enter.</translation>
    </message>
</context>
<context>
    <name>FixedItemBanner</name>
    <message>
        <source>Not ready</source>
        <translation>Nicht bereit</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
</context>
<context>
    <name>FollowUpDelegate</name>
    <message>
        <source>Nobody named yet</source>
        <translation>Noch niemand genannt</translation>
    </message>
    <message>
        <source>by {0}</source>
        <translation>bis {0}</translation>
    </message>
</context>
<context>
    <name>FollowUpForm</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Both may stay empty. 27 Nov, or Friday.</source>
        <translation>Beides darf leer bleiben. 27.11. oder 2026-11-27.</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>By which day</source>
        <translation>Bis zu welchem Tag</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>That is no day of the calendar. Write 27 Nov, or Friday.</source>
        <translation>Das ist kein Tag im Kalender. Schreiben Sie 27.11. oder 2026-11-27.</translation>
    </message>
    <message>
        <source>Who answers it</source>
        <translation>Wer sie beantwortet</translation>
    </message>
</context>
<context>
    <name>FollowUpList</name>
    <message>
        <source>Nothing to follow up. What is promised an answer later stands here, with who owes it and until when: F7 on a question.</source>
        <translation>Nichts nachzufassen. Was eine spätere Antwort bekommen soll, steht hier, mit Zuständigen und Tag: F7 auf einer Frage.</translation>
    </message>
    <message>
        <source>Questions to follow up</source>
        <translation>Fragen zum Nachfassen</translation>
    </message>
</context>
<context>
    <name>FollowUpModel</name>
    <message>
        <source>Anonymous</source>
        <translation>Anonym</translation>
    </message>
    <message>
        <source>Question {0}: {1} Asked by {2}.</source>
        <translation>Frage {0}: {1} Wer fragt: {2}.</translation>
    </message>
    <message>
        <source>To be answered by {0}.</source>
        <translation>Zu beantworten von {0}.</translation>
    </message>
</context>
<context>
    <name>FollowUpSide</name>
    <message>
        <source>Answered</source>
        <translation>Beantwortet</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>To follow up</source>
        <translation>Nachfassen</translation>
    </message>
</context>
<context>
    <name>FootKeys</name>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
</context>
<context>
    <name>ForgettingDesk</name>
    <message>
        <source>Look at it</source>
        <translation>Ansehen</translation>
    </message>
</context>
<context>
    <name>ForgettingPage</name>
    <message numerus="yes">
        <source>%n files</source>
        <extracomment>1 file</extracomment>
        <translation><numerusform>%n Datei</numerusform><numerusform>%n Dateien</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n names</source>
        <extracomment>1 name</extracomment>
        <translation><numerusform>%n Name</numerusform><numerusform>%n Namen</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n operators</source>
        <extracomment>1 operator</extracomment>
        <translation><numerusform>%n Person am Schalter</numerusform><numerusform>%n Personen am Schalter</numerusform></translation>
    </message>
    <message>
        <source>&amp;Keep what was asked: it may name somebody</source>
        <translation>&amp;Gefragtes behalten: Es kann jemanden nennen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Backups on this computer are removed, copies beside the event, and the exports that are still as they were written: the log knows of {exports}. What cannot be reached is named.</source>
        <translation>Sicherungen auf diesem Computer werden entfernt, ebenso Kopien neben der Veranstaltung und Ausgaben, die noch so sind, wie sie geschrieben wurden: Das Protokoll kennt {exports}. Was nicht erreichbar ist, wird genannt.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Counts, organisations, categories, times, outcomes and the running order stay, and the day log still verifies.</source>
        <translation>Zahlen, Organisationen, Kategorien, Zeiten, Ergebnisse und der Ablauf bleiben, und das Tagesprotokoll bleibt prüfbar.</translation>
    </message>
    <message>
        <source>Forget the people</source>
        <translation>Personen vergessen</translation>
    </message>
    <message>
        <source>Forgotten: {names}. What could not be reached: {missed}; read it below.</source>
        <translation>Vergessen: {names}. Nicht erreicht: {missed}; lesen Sie es unten.</translation>
    </message>
    <message>
        <source>It is being counted what would go.</source>
        <translation>Es wird gezählt, was verschwinden würde.</translation>
    </message>
    <message>
        <source>Kept as {0}.</source>
        <translation>Aufbewahrt als {0}.</translation>
    </message>
    <message>
        <source>Nothing and nobody can bring them back.</source>
        <translation>Nichts und niemand kann sie zurückholen.</translation>
    </message>
    <message>
        <source>Nothing in this event says anything of anybody.</source>
        <translation>In dieser Veranstaltung steht nichts über irgendwen.</translation>
    </message>
    <message>
        <source>PIN of a lead</source>
        <translation>PIN einer Leitung</translation>
    </message>
    <message>
        <source>Since {0} the people of this event may be forgotten. Nothing is done by itself.</source>
        <translation>Seit {0} dürfen die Personen dieser Veranstaltung vergessen werden. Nichts geschieht von selbst.</translation>
    </message>
    <message>
        <source>The day of this event is not over yet. Whoever comes then has to be added anew.</source>
        <translation>Der Tag dieser Veranstaltung ist noch nicht vorbei. Wer dann kommt, muss neu aufgenommen werden.</translation>
    </message>
    <message>
        <source>Type “{0}” to go on</source>
        <translation>Tippen Sie „{0}“, um fortzufahren</translation>
    </message>
    <message>
        <source>forget</source>
        <translation>vergessen</translation>
    </message>
    <message>
        <source>{names} with all that was known of them, {operators}, the askers of questions, notes, reasons and every free text: what {entries} of {until} entries say. PINs, and whatever is being written down.</source>
        <translation>{names} mit allem, was dazu bekannt war, {operators}, die Fragenden, Notizen, Gründe und jeder freie Text: was {entries} von {until} Einträgen sagen. PINs und was gerade aufgeschrieben wird.</translation>
    </message>
</context>
<context>
    <name>HelpText</name>
    <message>
        <source>Help page</source>
        <translation>Hilfeseite</translation>
    </message>
    <message>
        <source>Help page: {0}</source>
        <translation>Hilfeseite: {0}</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Help – eventdesk</source>
        <translation>Hilfe – eventdesk</translation>
    </message>
    <message>
        <source>No page has “{0}”. Try one plain word.</source>
        <translation>Keine Seite enthält „{0}“. Versuchen Sie ein einfaches Wort.</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Hilfe durchsuchen</translation>
    </message>
</context>
<context>
    <name>ImportChoices</name>
    <message numerus="yes">
        <source>%n people are marked as &amp;arrived in this file: take them as checked in</source>
        <extracomment>1 person is marked as &amp;arrived in this file: take them as checked in</extracomment>
        <translation><numerusform>1 Person ist in dieser Datei als &amp;angekommen markiert: als eingelassen übernehmen</numerusform><numerusform>%n Personen sind in dieser Datei als &amp;angekommen markiert: als eingelassen übernehmen</numerusform></translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Tag</translation>
    </message>
    <message>
        <source>&amp;Guess breaks, questions and fixed starts from words</source>
        <translation>Pausen, Fragen und feste Beginne aus Wörtern &amp;erraten</translation>
    </message>
    <message>
        <source>&amp;Room</source>
        <translation>&amp;Raum</translation>
    </message>
    <message>
        <source>&amp;Sheet</source>
        <translation>&amp;Blatt</translation>
    </message>
</context>
<context>
    <name>ImportCounters</name>
    <message>
        <source>What this file would do</source>
        <translation>Was diese Datei bewirken würde</translation>
    </message>
</context>
<context>
    <name>ImportLayout</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Choose another file</source>
        <translation>Andere Datei wählen</translation>
    </message>
    <message>
        <source>Nothing has changed. Choose another file.</source>
        <translation>Nichts hat sich geändert. Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>Nothing has changed. Copy the whole table again, and paste it here.</source>
        <translation>Nichts hat sich geändert. Kopieren Sie noch einmal die ganze Tabelle, und fügen Sie sie hier ein.</translation>
    </message>
    <message>
        <source>Read as a running order instead</source>
        <translation>Stattdessen als Ablauf lesen</translation>
    </message>
    <message>
        <source>Read as an invite list instead</source>
        <translation>Stattdessen als Einladungsliste lesen</translation>
    </message>
    <message>
        <source>Read as questions instead</source>
        <translation>Stattdessen als Fragen lesen</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>Die Datei wird gelesen</translation>
    </message>
    <message>
        <source>Say what its columns are</source>
        <translation>Spalten benennen</translation>
    </message>
    <message>
        <source>These headings are not known.</source>
        <translation>Diese Überschriften sind nicht bekannt.</translation>
    </message>
    <message>
        <source>This file cannot be brought in</source>
        <translation>Diese Datei lässt sich nicht einlesen</translation>
    </message>
    <message>
        <source>This text cannot be brought in</source>
        <translation>Dieser Text lässt sich nicht einlesen</translation>
    </message>
    <message>
        <source>Which column holds the names?</source>
        <translation>Welche Spalte enthält die Namen?</translation>
    </message>
    <message>
        <source>Which column holds the questions?</source>
        <translation>Welche Spalte enthält die Fragen?</translation>
    </message>
    <message>
        <source>Which column holds the titles, and which the times?</source>
        <translation>Welche Spalte enthält die Titel und welche die Zeiten?</translation>
    </message>
    <message>
        <source>{0} · nothing has changed</source>
        <translation>{0} · nichts hat sich geändert</translation>
    </message>
</context>
<context>
    <name>ImportListing</name>
    <message>
        <source>All rows</source>
        <translation>Alle Zeilen</translation>
    </message>
    <message>
        <source>Every row is known already.</source>
        <translation>Jede Zeile ist schon bekannt.</translation>
    </message>
    <message>
        <source>No longer listed</source>
        <translation>Nicht mehr auf der Liste</translation>
    </message>
    <message>
        <source>Not coming, begun or put already, or edited here</source>
        <translation>Kommt nicht, schon begonnen oder gestellt, oder hier bearbeitet</translation>
    </message>
    <message>
        <source>Only what needs a look</source>
        <translation>Nur was zu prüfen ist</translation>
    </message>
    <message>
        <source>Rows with a problem</source>
        <translation>Zeilen, die unklar sind</translation>
    </message>
    <message>
        <source>The arrow keys go through the rows, and each is told here in full.</source>
        <translation>Die Pfeiltasten gehen durch die Zeilen; jede wird hier ganz gezeigt.</translation>
    </message>
    <message>
        <source>The same as before</source>
        <translation>Wie vorher</translation>
    </message>
    <message>
        <source>There are none.</source>
        <translation>Es gibt keine.</translation>
    </message>
    <message>
        <source>To add</source>
        <translation>Neu hinzu</translation>
    </message>
    <message>
        <source>To change</source>
        <translation>Zu ändern</translation>
    </message>
    <message>
        <source>What is new, or needs a look</source>
        <translation>Was neu oder zu prüfen ist</translation>
    </message>
    <message>
        <source>{0} not in the file</source>
        <translation>{0} nicht in der Datei</translation>
    </message>
    <message>
        <source>{shown} of {all} shown</source>
        <translation>{shown} von {all} gezeigt</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message numerus="yes">
        <source>%n items</source>
        <extracomment>1 item</extracomment>
        <translation><numerusform>1 Punkt</numerusform><numerusform>%n Punkte</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <extracomment>1 row</extracomment>
        <translation><numerusform>1 Zeile</numerusform><numerusform>%n Zeilen</numerusform></translation>
    </message>
    <message>
        <source>A question that was just added</source>
        <translation>Eine Frage, die gerade dazukam</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzu</translation>
    </message>
    <message>
        <source>Add, not coming</source>
        <translation>Hinzu, kommt nicht</translation>
    </message>
    <message>
        <source>Add, {0}?</source>
        <translation>Hinzu, {0}?</translation>
    </message>
    <message>
        <source>An item that was just added</source>
        <translation>Ein Punkt, der gerade dazukam</translation>
    </message>
    <message>
        <source>Anonymous</source>
        <translation>Anonym</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Wer fragt</translation>
    </message>
    <message>
        <source>Begun, kept as run</source>
        <translation>Begonnen, bleibt wie gelaufen</translation>
    </message>
    <message>
        <source>Bring in a file</source>
        <translation>Datei einlesen</translation>
    </message>
    <message>
        <source>Bringing in {0} …</source>
        <translation>{0} wird eingelesen …</translation>
    </message>
    <message>
        <source>Bringing in {0} … All of it or nothing, so it cannot be stopped now.</source>
        <translation>{0} wird eingelesen … Alles oder nichts, darum lässt es sich jetzt nicht anhalten.</translation>
    </message>
    <message>
        <source>Check these questions before anything changes</source>
        <translation>Prüfen Sie diese Fragen, bevor sich etwas ändert</translation>
    </message>
    <message>
        <source>Check this list before anything changes</source>
        <translation>Prüfen Sie diese Liste, bevor sich etwas ändert</translation>
    </message>
    <message>
        <source>Check this row</source>
        <translation>Zeile prüfen</translation>
    </message>
    <message>
        <source>Check this running order before anything changes</source>
        <translation>Prüfen Sie diesen Ablauf, bevor sich etwas ändert</translation>
    </message>
    <message>
        <source>Check {0}</source>
        <translation>{0} prüfen</translation>
    </message>
    <message>
        <source>Comparing {0} with the names that are known …</source>
        <translation>{0} wird mit den bekannten Namen verglichen …</translation>
    </message>
    <message>
        <source>Ctrl Z takes it back.</source>
        <translation>Ctrl Z nimmt es zurück.</translation>
    </message>
    <message>
        <source>Desk’s word stays</source>
        <translation>Wort des Schalters gilt</translation>
    </message>
    <message>
        <source>Edited here</source>
        <translation>Hier bearbeitet</translation>
    </message>
    <message>
        <source>Guessed: {0}</source>
        <translation>Erraten: {0}</translation>
    </message>
    <message>
        <source>Left alone: {0}</source>
        <translation>Unberührt: {0}</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>Making {0} ready …</source>
        <translation>{0} wird vorbereitet …</translation>
    </message>
    <message>
        <source>New {0}</source>
        <translation>Neu: {0}</translation>
    </message>
    <message>
        <source>No longer listed</source>
        <translation>Nicht mehr auf der Liste</translation>
    </message>
    <message>
        <source>Nobody is new, and some are not listed</source>
        <translation>Niemand ist neu, und einige stehen nicht darauf</translation>
    </message>
    <message>
        <source>Not coming</source>
        <translation>Kommt nicht</translation>
    </message>
    <message>
        <source>Not in this file. Stays until somebody drops it</source>
        <translation>Nicht in dieser Datei. Bleibt, bis jemand den Punkt streicht</translation>
    </message>
    <message>
        <source>Not in this file. Stays until somebody withdraws it</source>
        <translation>Nicht in dieser Datei. Bleibt, bis jemand die Frage zurückzieht</translation>
    </message>
    <message>
        <source>Not in this list. Stays until somebody takes the name off</source>
        <translation>Nicht in dieser Liste. Bleibt, bis jemand den Namen streicht</translation>
    </message>
    <message>
        <source>Nothing has changed.</source>
        <translation>Nichts hat sich geändert.</translation>
    </message>
    <message>
        <source>Nothing is new, and some are not listed</source>
        <translation>Nichts ist neu, und einige stehen nicht darauf</translation>
    </message>
    <message>
        <source>Now not coming</source>
        <translation>Kommt nun nicht</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Put already</source>
        <translation>Schon gestellt</translation>
    </message>
    <message>
        <source>Reading {0} …</source>
        <translation>{0} wird gelesen …</translation>
    </message>
    <message>
        <source>Row {0}: {1}</source>
        <translation>Zeile {0}: {1}</translation>
    </message>
    <message>
        <source>Somebody who was just added</source>
        <translation>Jemand, der gerade dazukam</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>Gleich</translation>
    </message>
    <message>
        <source>These questions say nothing new</source>
        <translation>Diese Fragen sagen nichts Neues</translation>
    </message>
    <message>
        <source>This list says nothing new</source>
        <translation>Diese Liste sagt nichts Neues</translation>
    </message>
    <message>
        <source>This running order says nothing new</source>
        <translation>Dieser Ablauf sagt nichts Neues</translation>
    </message>
    <message>
        <source>Understanding row {0} of {1} …</source>
        <translation>Zeile {0} von {1} wird verstanden …</translation>
    </message>
    <message>
        <source>Understanding {0} …</source>
        <translation>{0} wird verstanden …</translation>
    </message>
    <message>
        <source>all rooms</source>
        <translation>alle Räume</translation>
    </message>
    <message>
        <source>begun already</source>
        <translation>schon begonnen</translation>
    </message>
    <message>
        <source>column “{0}”</source>
        <translation>Spalte „{0}“</translation>
    </message>
    <message>
        <source>headings in row {0}</source>
        <translation>Überschriften in Zeile {0}</translation>
    </message>
    <message>
        <source>left alone</source>
        <translation>unberührt</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>no longer listed</source>
        <translation>nicht mehr aufgeführt</translation>
    </message>
    <message>
        <source>not coming</source>
        <translation>kommen nicht</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation>nichts Neues</translation>
    </message>
    <message numerus="yes">
        <source>problems</source>
        <extracomment>problem</extracomment>
        <translation><numerusform>unklare Stelle</numerusform><numerusform>unklare Stellen</numerusform></translation>
    </message>
    <message>
        <source>sheet “{0}”</source>
        <translation>Blatt „{0}“</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>gleich</translation>
    </message>
    <message>
        <source>to add</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>to change</source>
        <translation>zu ändern</translation>
    </message>
    <message>
        <source>to {0}</source>
        <translation>an {0}</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>{0} added</source>
        <translation>{0} neu</translation>
    </message>
    <message>
        <source>{0} changed</source>
        <translation>{0} geändert</translation>
    </message>
    <message>
        <source>{0} checked in</source>
        <translation>{0} eingelassen</translation>
    </message>
    <message>
        <source>{0} from “{1}”</source>
        <translation>{0} aus „{1}“</translation>
    </message>
    <message>
        <source>{0} new values</source>
        <translation>{0} neue Werte</translation>
    </message>
    <message>
        <source>{0} the same</source>
        <translation>{0} gleich</translation>
    </message>
    <message>
        <source>{0} was corrected at the desk, and that stays</source>
        <translation>{0} wurde am Schalter berichtigt, und das bleibt</translation>
    </message>
    <message>
        <source>{0}, read as {1}</source>
        <translation>{0}, gelesen als {1}</translation>
    </message>
    <message>
        <source>{0}, read as {1}, for example {2}</source>
        <translation>{0}, gelesen als {1}, zum Beispiel {2}</translation>
    </message>
    <message>
        <source>{name} brought in: {counts}.</source>
        <translation>{name} eingelesen: {counts}.</translation>
    </message>
</context>
<context>
    <name>ImportPreview</name>
    <message numerus="yes">
        <source>%n people are checked in too.</source>
        <extracomment>1 person is checked in too.</extracomment>
        <translation><numerusform>1 Person wird auch eingelassen.</numerusform><numerusform>%n Personen werden auch eingelassen.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n problems</source>
        <extracomment>1 problem</extracomment>
        <translation><numerusform>1 unklare Stelle</numerusform><numerusform>%n unklare Stellen</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Bring in %n items</source>
        <extracomment>Bring in 1 item</extracomment>
        <translation><numerusform>1 Punkt einlesen</numerusform><numerusform>%n Punkte einlesen</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Bring in %n rows</source>
        <extracomment>Bring in 1 row</extracomment>
        <translation><numerusform>1 Zeile einlesen</numerusform><numerusform>%n Zeilen einlesen</numerusform></translation>
    </message>
    <message>
        <source>Bring in {0}</source>
        <translation>{0} einlesen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message numerus="yes">
        <source>Check in %n people</source>
        <extracomment>Check in 1 person</extracomment>
        <translation><numerusform>1 Person einlassen</numerusform><numerusform>%n Personen einlassen</numerusform></translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>Alles klar</translation>
    </message>
    <message>
        <source>Nothing has changed yet. Undo works afterwards too.</source>
        <translation>Noch hat sich nichts geändert. Rückgängig geht auch danach.</translation>
    </message>
    <message>
        <source>Nothing has changed, and nothing needs to.</source>
        <translation>Nichts hat sich geändert, und nichts muss es.</translation>
    </message>
    <message numerus="yes">
        <source>{0}, %n notes</source>
        <extracomment>{0}, 1 note</extracomment>
        <translation><numerusform>{0}, 1 Anmerkung</numerusform><numerusform>{0}, %n Anmerkungen</numerusform></translation>
    </message>
</context>
<context>
    <name>ImportProblems</name>
    <message>
        <source>Every row was understood.</source>
        <translation>Jede Zeile wurde verstanden.</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Unklares</translation>
    </message>
</context>
<context>
    <name>ImportRows</name>
    <message>
        <source>What is new, or needs a look</source>
        <translation>Was neu oder zu prüfen ist</translation>
    </message>
</context>
<context>
    <name>InsideList</name>
    <message numerus="yes">
        <source>%n people are inside</source>
        <extracomment>1 person is inside</extracomment>
        <translation><numerusform>1 Person ist im Haus</numerusform><numerusform>%n Personen sind im Haus</numerusform></translation>
    </message>
    <message>
        <source>By surname, with the time of the check-in. Esc goes back.</source>
        <translation>Nach Nachnamen, mit der Zeit des Einlasses. Esc geht zurück.</translation>
    </message>
    <message>
        <source>Nobody is inside</source>
        <translation>Niemand ist im Haus</translation>
    </message>
    <message>
        <source>Who is inside</source>
        <translation>Wer im Haus ist</translation>
    </message>
    <message>
        <source>{0} people</source>
        <translation>{0} Personen</translation>
    </message>
</context>
<context>
    <name>ItemForm</name>
    <message>
        <source>&amp;Fixed to its minute</source>
        <translation>&amp;Fest auf die Minute</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Change {0}</source>
        <translation>{0} ändern</translation>
    </message>
    <message>
        <source>Discussion</source>
        <translation>Diskussion</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Line-up, minutes</source>
        <translation>Bereitstellung, Minuten</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>Minutes at least</source>
        <translation>Minuten mindestens</translation>
    </message>
    <message>
        <source>Must end at</source>
        <translation>Muss enden um</translation>
    </message>
    <message>
        <source>New item, {0}</source>
        <translation>Neuer Punkt, {0}</translation>
    </message>
    <message>
        <source>Nothing differs from what it was. Esc leaves.</source>
        <translation>Nichts weicht von vorher ab. Esc bricht ab.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Put it in</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Speakers, a semicolon between</source>
        <translation>Redner, mit Semikolon dazwischen</translation>
    </message>
    <message>
        <source>Starts at</source>
        <translation>Beginnt um</translation>
    </message>
    <message>
        <source>Talk</source>
        <translation>Vortrag</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
</context>
<context>
    <name>ItemRowDelegate</name>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
</context>
<context>
    <name>JoinPage</name>
    <message>
        <source>&amp;Keep it sealed on this computer</source>
        <translation>Auf diesem Computer &amp;versiegelt halten</translation>
    </message>
    <message>
        <source>A sign in it that cannot be seen is in no join code. Type the code anew.</source>
        <translation>Ein Zeichen darin, das man nicht sieht, kommt in keinem Beitrittscode vor. Tippen Sie den Code neu.</translation>
    </message>
    <message>
        <source>Asking {0}, and copying the event onto this computer.</source>
        <translation>{0} wird gefragt, und die Veranstaltung wird auf diesen Computer kopiert.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Encrypted, and only with the one server that the code names.</source>
        <translation>Verschlüsselt und nur mit dem einen Server, den der Code nennt.</translation>
    </message>
    <message>
        <source>Go on typing. It is known to be right when it is whole.</source>
        <translation>Tippen Sie weiter. Ob er stimmt, zeigt sich, wenn er vollständig ist.</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Beitreten</translation>
    </message>
    <message>
        <source>Join an event</source>
        <translation>Veranstaltung beitreten</translation>
    </message>
    <message>
        <source>Join code</source>
        <translation>Beitrittscode</translation>
    </message>
    <message>
        <source>Join without encryption</source>
        <translation>Ohne Verschlüsselung beitreten</translation>
    </message>
    <message>
        <source>Several desks share one event on a server. Each has a join code.</source>
        <translation>Mehrere Schalter teilen eine Veranstaltung auf einem Server. Jeder hat einen Beitrittscode.</translation>
    </message>
    <message>
        <source>The code is for a connection without encryption.</source>
        <translation>Der Code ist für eine Verbindung ohne Verschlüsselung.</translation>
    </message>
    <message>
        <source>The event is copied onto this computer, so that this desk goes on without the server. Sealed, the copy opens with a passphrase only. One that is lost cannot be recovered.</source>
        <translation>Die Veranstaltung wird auf diesen Computer kopiert, damit dieser Schalter ohne den Server weiterarbeitet. Versiegelt öffnet sich die Kopie nur mit einer Passphrase. Eine verlorene lässt sich nicht wiederherstellen.</translation>
    </message>
    <message>
        <source>There is a slip in it, or a part is missing. Look at it group by group.</source>
        <translation>Darin ist ein Tippfehler, oder ein Teil fehlt. Sehen Sie ihn Gruppe für Gruppe durch.</translation>
    </message>
    <message>
        <source>Whoever runs the server has it, on paper or as a QR code. Spaces, hyphens and small letters do not matter.</source>
        <translation>Wer den Server betreibt, hat ihn, auf Papier oder als QR-Code. Leerzeichen, Bindestriche und kleine Buchstaben sind egal.</translation>
    </message>
    <message>
        <source>a display, which only shows</source>
        <translation>Anzeige, die nur zeigt</translation>
    </message>
    <message>
        <source>a note-taker’s desk</source>
        <translation>Schalter zum Mitschreiben</translation>
    </message>
    <message>
        <source>a registration desk</source>
        <translation>Anmeldeschalter</translation>
    </message>
    <message>
        <source>the chair’s desk</source>
        <translation>Schalter der Tagungsleitung</translation>
    </message>
    <message>
        <source>the organiser’s desk</source>
        <translation>Schalter des Veranstalters</translation>
    </message>
    <message>
        <source>{desk}, {kind}, on {host}, event database {database}.</source>
        <translation>{desk}, {kind}, auf {host}, Datenbank der Veranstaltung {database}.</translation>
    </message>
    <message>
        <source>“{0}” is in no join code. Look at that sign once more.</source>
        <translation>„{0}“ kommt in keinem Beitrittscode vor. Sehen Sie sich dieses Zeichen noch einmal an.</translation>
    </message>
</context>
<context>
    <name>KeyCap</name>
    <message>
        <source>Key {0}</source>
        <translation>Taste {0}</translation>
    </message>
</context>
<context>
    <name>KeyHint</name>
    <message>
        <source>Key {0}</source>
        <translation>Taste {0}</translation>
    </message>
</context>
<context>
    <name>KeyLines</name>
    <message>
        <source>Keys and what they do</source>
        <translation>Tasten und was sie tun</translation>
    </message>
</context>
<context>
    <name>KeysPanel</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
</context>
<context>
    <name>LastArrivals</name>
    <message>
        <source>Last arrivals</source>
        <translation>Letzte Ankünfte</translation>
    </message>
</context>
<context>
    <name>LateActs</name>
    <message>
        <source>Looked at: recorded while a desk worked alone</source>
        <translation>Angesehen: aufgezeichnet, während ein Schalter allein arbeitete</translation>
    </message>
    <message>
        <source>Nothing that was sent late has to be looked at.</source>
        <translation>Nichts spät Gesendetes ist mehr anzusehen.</translation>
    </message>
    <message>
        <source>{0} more to look at.</source>
        <translation>{0} weitere anzusehen.</translation>
    </message>
</context>
<context>
    <name>LeadWishes</name>
    <message>
        <source>4 to 12 digits, or at least 4 other signs. Nobody can read it back.</source>
        <translation>4 bis 12 Ziffern oder mindestens 4 andere Zeichen. Niemand kann sie zurücklesen.</translation>
    </message>
    <message>
        <source>A PIN for {0}</source>
        <translation>Eine PIN für {0}</translation>
    </message>
    <message>
        <source>At the moment: {0}.</source>
        <translation>Zurzeit: {0}.</translation>
    </message>
    <message>
        <source>It opens this desk again. 4 to 12 digits, or 4 other signs.</source>
        <translation>Sie öffnet diesen Schalter wieder. 4 bis 12 Ziffern oder 4 andere Zeichen.</translation>
    </message>
    <message>
        <source>Make a lead</source>
        <translation>Leitung benennen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>Neue PIN</translation>
    </message>
    <message>
        <source>Nobody is one yet, so everybody may override. Then only a lead may.</source>
        <translation>Noch ist niemand Leitung, darum dürfen alle trotzdem einlassen. Danach nur noch eine Leitung.</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>PIN of a lead</source>
        <translation>PIN einer Leitung</translation>
    </message>
    <message>
        <source>Set the PIN</source>
        <translation>PIN setzen</translation>
    </message>
    <message>
        <source>The lead’s PIN</source>
        <translation>PIN der Leitung</translation>
    </message>
    <message>
        <source>The two are not the same. Type both again.</source>
        <translation>Die beiden sind nicht gleich. Tippen Sie beide neu.</translation>
    </message>
    <message>
        <source>Who is a lead?</source>
        <translation>Wer ist Leitung?</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>Wessen</translation>
    </message>
    <message>
        <source>{0} has a PIN.</source>
        <translation>{0} hat eine PIN.</translation>
    </message>
    <message>
        <source>{0} has a new PIN.</source>
        <translation>{0} hat eine neue PIN.</translation>
    </message>
    <message>
        <source>{0} is a lead. From now on only a lead, or a lead’s PIN, may override. Ctrl K sets the PIN.</source>
        <translation>{0} ist Leitung. Von jetzt an darf nur eine Leitung, oder die PIN einer Leitung, trotzdem einlassen. Ctrl K setzt die PIN.</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>Who leaves? Type the name, move to the row with ↓, then Ctrl L.</source>
        <translation>Wer geht? Tippen Sie den Namen, gehen Sie mit ↓ zur Zeile, dann Ctrl L.</translation>
    </message>
</context>
<context>
    <name>LineArea</name>
    <message>
        <source>In your own words. The time is added.</source>
        <translation>In eigenen Worten. Die Zeit kommt dazu.</translation>
    </message>
    <message>
        <source>Note about {0}</source>
        <translation>Notiz zu {0}</translation>
    </message>
    <message>
        <source>Note for the day log</source>
        <translation>Notiz fürs Tagesprotokoll</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Notieren</translation>
    </message>
    <message>
        <source>There are no words yet. Write what happened, or leave with Esc.</source>
        <translation>Es steht noch nichts da. Schreiben Sie, was geschah, oder brechen Sie mit Esc ab.</translation>
    </message>
    <message>
        <source>What happened, in your own words. The time is added.</source>
        <translation>Was geschah, in eigenen Worten. Die Zeit kommt dazu.</translation>
    </message>
    <message>
        <source>this person</source>
        <translation>diese Person</translation>
    </message>
</context>
<context>
    <name>LockDesk</name>
    <message>
        <source>Say first who is at this desk (Ctrl D), then lock it.</source>
        <translation>Sagen Sie zuerst, wer an diesem Schalter ist (Ctrl D), dann sperren Sie ihn.</translation>
    </message>
    <message>
        <source>This desk is locked, so nobody was checked in by that scan.</source>
        <translation>Dieser Schalter ist gesperrt, darum hat der Scan niemanden eingelassen.</translation>
    </message>
    <message>
        <source>This desk locks itself after {0} min without a key or the mouse. Its PIN, or a lead’s, opens it.</source>
        <translation>Dieser Schalter sperrt sich nach {0} min ohne Taste oder Maus. Seine PIN oder die einer Leitung öffnet ihn.</translation>
    </message>
    <message>
        <source>This desk locks itself no more. F5 locks it.</source>
        <translation>Dieser Schalter sperrt sich nicht mehr von selbst. F5 sperrt ihn.</translation>
    </message>
</context>
<context>
    <name>LockedPage</name>
    <message>
        <source>, when nobody had touched it for a while</source>
        <translation>, als ihn eine Weile niemand benutzt hatte</translation>
    </message>
    <message>
        <source>Call the roll now</source>
        <translation>Jetzt zum Appell rufen</translation>
    </message>
    <message>
        <source>Clock and screens go on, and what was half typed is still there.</source>
        <translation>Uhr und Anzeigen laufen weiter, und halb Getipptes ist noch da.</translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation>Ernstfall</translation>
    </message>
    <message>
        <source>Open the desk</source>
        <translation>Schalter öffnen</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Show the roll</source>
        <translation>Räumungsliste zeigen</translation>
    </message>
    <message>
        <source>Since {since}</source>
        <translation>Seit {since}</translation>
    </message>
    <message>
        <source>This calls the roll of an emergency, here and at every desk, and shows who is inside. It stands in the day log.</source>
        <translation>Dies ruft im Ernstfall zum Appell, hier und an jedem Schalter, und zeigt, wer im Haus ist. Es steht im Tagesprotokoll.</translation>
    </message>
    <message>
        <source>Type the PIN, then Enter.</source>
        <translation>Die PIN tippen, dann Enter.</translation>
    </message>
    <message>
        <source>{desk} is locked</source>
        <translation>{desk} ist gesperrt</translation>
    </message>
</context>
<context>
    <name>LogCharts</name>
    <message>
        <source>Arrivals</source>
        <translation>Ankünfte</translation>
    </message>
    <message>
        <source>Planned against actual</source>
        <translation>Plan und Wirklichkeit</translation>
    </message>
</context>
<context>
    <name>LogChips</name>
    <message>
        <source>Check-ins</source>
        <translation>Einlässe</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Nicht getan</translation>
    </message>
    <message>
        <source>Running order</source>
        <translation>Ablauf</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>LogDelegate</name>
    <message>
        <source>and {0} more</source>
        <translation>und {0} weitere</translation>
    </message>
</context>
<context>
    <name>LogTable</name>
    <message>
        <source>Day log, newest first</source>
        <translation>Tagesprotokoll, Neuestes zuerst</translation>
    </message>
    <message>
        <source>Looking: {0} older acts are still to be read.</source>
        <translation>Suche läuft: {0} ältere Vorgänge sind noch zu lesen.</translation>
    </message>
    <message>
        <source>Nothing in the log fits. Esc shows everything again.</source>
        <translation>Nichts im Protokoll passt. Esc zeigt wieder alles.</translation>
    </message>
    <message>
        <source>Nothing of this kind has happened yet.</source>
        <translation>Nichts dieser Art ist bisher geschehen.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>It is open in another window already.</source>
        <translation>Sie ist schon in einem anderen Fenster offen.</translation>
    </message>
    <message>
        <source>Open an event</source>
        <translation>Veranstaltung öffnen</translation>
    </message>
    <message>
        <source>Restore an event</source>
        <translation>Veranstaltung wiederherstellen</translation>
    </message>
    <message>
        <source>This event lies in a folder that {program} copies elsewhere. It works, but keep it in a folder of this computer for the day.</source>
        <translation>Diese Veranstaltung liegt in einem Ordner, den {program} anderswohin kopiert. Es geht, aber bewahren Sie sie für den Tag in einem Ordner dieses Computers auf.</translation>
    </message>
    <message>
        <source>{0} is written anew and checked. It stays whole whatever happens.</source>
        <translation>{0} wird neu geschrieben und geprüft. Alles bleibt vollständig, was auch geschieht.</translation>
    </message>
</context>
<context>
    <name>MoveCard</name>
    <message>
        <source>&amp;Seal the file with a passphrase</source>
        <translation>Datei mit Passphrase &amp;versiegeln</translation>
    </message>
    <message>
        <source>Address of the database</source>
        <translation>Adresse der Datenbank</translation>
    </message>
    <message>
        <source>As in postgresql://organiser@server.example/conference</source>
        <translation>Wie postgresql://organiser@server.example/conference</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Empty, where this computer knows it (PGPASSWORD, .pgpass).</source>
        <translation>Leer, wenn dieser Computer es kennt (PGPASSWORD, .pgpass).</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>It needs the place where the event is to go.</source>
        <translation>Es braucht den Ort, an den die Veranstaltung soll.</translation>
    </message>
    <message>
        <source>Move it</source>
        <translation>Verlegen</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
</context>
<context>
    <name>MovingCard</name>
    <message>
        <source>Bring it back to a file</source>
        <translation>In eine Datei zurückholen</translation>
    </message>
    <message>
        <source>In a database on a server, which several desks share.</source>
        <translation>In einer Datenbank auf einem Server, die mehrere Schalter teilen.</translation>
    </message>
    <message>
        <source>In a file on this computer. On a server, several desks can share it.</source>
        <translation>In einer Datei auf diesem Computer. Auf einem Server können mehrere Schalter sie teilen.</translation>
    </message>
    <message>
        <source>It was moved to a file, and goes on there. Nothing more is recorded here.</source>
        <translation>Sie wurde in eine Datei verlegt und geht dort weiter. Hier wird nichts mehr aufgezeichnet.</translation>
    </message>
    <message>
        <source>It was moved to a server, and goes on there. Nothing more is recorded here.</source>
        <translation>Sie wurde auf einen Server verlegt und geht dort weiter. Hier wird nichts mehr aufgezeichnet.</translation>
    </message>
    <message>
        <source>Move to a server</source>
        <translation>Auf einen Server verlegen</translation>
    </message>
    <message>
        <source>The whole event goes into an empty database, where several desks can share it. This file is kept under another name, and takes no acts any more.</source>
        <translation>Die ganze Veranstaltung kommt in eine leere Datenbank, wo mehrere Schalter sie teilen können. Diese Datei wird unter anderem Namen aufbewahrt und nimmt keine Vorgänge mehr an.</translation>
    </message>
    <message>
        <source>The whole event goes into one new file. The database takes no acts any more; what a desk has not sent by then does not come along.</source>
        <translation>Die ganze Veranstaltung kommt in eine neue Datei. Die Datenbank nimmt keine Vorgänge mehr an; was ein Schalter bis dahin nicht gesendet hat, kommt nicht mit.</translation>
    </message>
</context>
<context>
    <name>MovingPage</name>
    <message>
        <source>Every row compared; the log and the counts are being verified</source>
        <translation>Jede Zeile verglichen; Protokoll und Zahlen werden geprüft</translation>
    </message>
    <message>
        <source>It is where it was, and whole.</source>
        <translation>Sie ist, wo sie war, und vollständig.</translation>
    </message>
    <message>
        <source>It stays whole whatever happens: it is here, or it is there.</source>
        <translation>Sie bleibt vollständig, was auch geschieht: Sie ist hier oder dort.</translation>
    </message>
    <message>
        <source>Looking at both places</source>
        <translation>Beide Orte werden angesehen</translation>
    </message>
    <message>
        <source>Move it all the same</source>
        <translation>Trotzdem verlegen</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open it as it is</source>
        <translation>Öffnen, wie sie ist</translation>
    </message>
    <message>
        <source>Start page</source>
        <translation>Startseite</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Hält an</translation>
    </message>
    <message>
        <source>The event is being moved</source>
        <translation>Die Veranstaltung wird verlegt</translation>
    </message>
    <message>
        <source>The event is moved</source>
        <translation>Die Veranstaltung ist verlegt</translation>
    </message>
    <message>
        <source>The event is not moved</source>
        <translation>Die Veranstaltung ist nicht verlegt</translation>
    </message>
    <message>
        <source>{0} rows copied</source>
        <translation>{0} Zeilen kopiert</translation>
    </message>
</context>
<context>
    <name>MovingSection</name>
    <message>
        <source>Bring it back to a file</source>
        <translation>In eine Datei zurückholen</translation>
    </message>
    <message>
        <source>Move to a server</source>
        <translation>Auf einen Server verlegen</translation>
    </message>
    <message>
        <source>Where it lives</source>
        <translation>Wo sie liegt</translation>
    </message>
</context>
<context>
    <name>NearLine</name>
    <message>
        <source>Merge {0} into {1}</source>
        <translation>{0} mit {1} zusammenlegen</translation>
    </message>
</context>
<context>
    <name>NextCard</name>
    <message>
        <source>Next</source>
        <translation>Als Nächstes</translation>
    </message>
</context>
<context>
    <name>NoRunningOrder</name>
    <message>
        <source>The day’s items with their times: a table, a calendar, or lines such as “09:30 – 10:00 Registration”. Choose the file, drop it on this window, or copy the lines and press Ctrl V. It is shown first.</source>
        <translation>Die Punkte des Tages mit ihren Zeiten: eine Tabelle, ein Kalender oder Zeilen wie „09:30 – 10:00 Anmeldung“. Wählen Sie die Datei, ziehen Sie sie auf dieses Fenster, oder kopieren Sie die Zeilen und drücken Ctrl V. Er wird zuerst gezeigt.</translation>
    </message>
    <message>
        <source>There is no running order yet.</source>
        <translation>Es gibt noch keinen Ablauf.</translation>
    </message>
</context>
<context>
    <name>NowCard</name>
    <message>
        <source>Hold</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
</context>
<context>
    <name>OperatorLine</name>
    <message>
        <source>Begin</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>Nobody has said so yet. The name goes into the log with every act.</source>
        <translation>Noch hat es niemand gesagt. Der Name steht bei jedem Vorgang im Protokoll.</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>That looks like a code. Write the name of the person.</source>
        <translation>Das sieht nach einem Code aus. Schreiben Sie den Namen der Person.</translation>
    </message>
    <message>
        <source>There is no name yet. Write one, or leave with Esc.</source>
        <translation>Es steht noch kein Name da. Schreiben Sie einen, oder brechen Sie mit Esc ab.</translation>
    </message>
    <message>
        <source>Who is at {0}?</source>
        <translation>Wer ist an {0}?</translation>
    </message>
    <message>
        <source>Who is here?</source>
        <translation>Wer ist hier?</translation>
    </message>
    <message>
        <source>{0} is, at the moment.</source>
        <translation>Zurzeit {0}.</translation>
    </message>
</context>
<context>
    <name>PaperForm</name>
    <message>
        <source>Being recorded</source>
        <translation>Wird eingetragen</translation>
    </message>
    <message>
        <source>Code and times</source>
        <translation>Code und Zeiten</translation>
    </message>
    <message>
        <source>Lines may come in any order.</source>
        <translation>Die Zeilen dürfen in beliebiger Folge kommen.</translation>
    </message>
    <message>
        <source>Record the line</source>
        <translation>Zeile eintragen</translation>
    </message>
    <message>
        <source>There is no recorded line to undo.</source>
        <translation>Keine eingetragene Zeile lässt sich rückgängig machen.</translation>
    </message>
    <message>
        <source>Times from paper</source>
        <translation>Zeiten vom Papier</translation>
    </message>
    <message>
        <source>Undo that line</source>
        <translation>Zeile rückgängig machen</translation>
    </message>
</context>
<context>
    <name>PaperLines</name>
    <message>
        <source>Lines from paper</source>
        <translation>Zeilen vom Papier</translation>
    </message>
</context>
<context>
    <name>PaperPicture</name>
    <message>
        <source>Empty</source>
        <translation>Leer</translation>
    </message>
</context>
<context>
    <name>PaperSheet</name>
    <message numerus="yes">
        <source>%n need a look.</source>
        <extracomment>1 needs a look.</extracomment>
        <translation><numerusform>1 braucht einen Blick.</numerusform><numerusform>%n brauchen einen Blick.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n rows are typed and not recorded: P shows them again.</source>
        <extracomment>1 row is typed and not recorded: P shows it again.</extracomment>
        <translation><numerusform>1 Zeile ist getippt und nicht aufgezeichnet: P zeigt sie wieder.</numerusform><numerusform>%n Zeilen sind getippt und nicht aufgezeichnet: P zeigt sie wieder.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n rows recorded from paper.</source>
        <extracomment>1 row recorded from paper.</extracomment>
        <translation><numerusform>1 Zeile vom Papier aufgezeichnet.</numerusform><numerusform>%n Zeilen vom Papier aufgezeichnet.</numerusform></translation>
    </message>
    <message>
        <source>Being recorded</source>
        <translation>Wird eingetragen</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Gestrichen</translation>
    </message>
    <message>
        <source>Enter here once more does.</source>
        <translation>Noch einmal Enter hier trägt es ein.</translation>
    </message>
    <message>
        <source>Passed over</source>
        <translation>Übergangen</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Eingetragen</translation>
    </message>
    <message>
        <source>Recorded, though a rule would have said no</source>
        <translation>Eingetragen, obwohl eine Regel Nein gesagt hätte</translation>
    </message>
    <message>
        <source>Stands already</source>
        <translation>Steht schon</translation>
    </message>
    <message>
        <source>That is no time of day. Write it like 09:15.</source>
        <translation>Das ist keine Uhrzeit. Schreiben Sie sie wie 09:15.</translation>
    </message>
</context>
<context>
    <name>PassphraseCard</name>
    <message>
        <source>&amp;Remember it on this computer</source>
        <translation>Auf diesem Computer &amp;merken</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
</context>
<context>
    <name>PassphraseFields</name>
    <message>
        <source>It needs the passphrase.</source>
        <translation>Es braucht die Passphrase.</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Neue Passphrase</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Show &amp;what I type</source>
        <translation>Zeigen, &amp;was ich tippe</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>Noch einmal dieselbe</translation>
    </message>
    <message>
        <source>The two differ. Show what you type, or write both again.</source>
        <translation>Die beiden sind verschieden. Lassen Sie sich zeigen, was Sie tippen, oder schreiben Sie beide neu.</translation>
    </message>
</context>
<context>
    <name>Planner</name>
    <message>
        <source>Drop it</source>
        <translation>Streichen</translation>
    </message>
    <message>
        <source>Drop {0}? It stays in the original plan.</source>
        <translation>{0} streichen? Im ursprünglichen Plan bleibt der Punkt.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>Move it</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>Pass it over</source>
        <translation>Übergehen</translation>
    </message>
    <message>
        <source>Pass {0} over for now?</source>
        <translation>{0} vorerst übergehen?</translation>
    </message>
    <message>
        <source>Tab goes on, Enter saves, Esc leaves.</source>
        <translation>Tab geht weiter, Enter speichert, Esc bricht ab.</translation>
    </message>
    <message>
        <source>Why, if you like</source>
        <translation>Warum, wenn Sie mögen</translation>
    </message>
    <message>
        <source>after {0}</source>
        <translation>nach {0}</translation>
    </message>
    <message>
        <source>first of the day</source>
        <translation>als Erstes am Tag</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>the running order</source>
        <translation>Ablauf</translation>
    </message>
</context>
<context>
    <name>ProgressCard</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>ProgressLine</name>
    <message>
        <source>{0} per cent over</source>
        <translation>{0} Prozent vorbei</translation>
    </message>
</context>
<context>
    <name>ProposalCard</name>
    <message>
        <source>Key {0}</source>
        <translation>Taste {0}</translation>
    </message>
</context>
<context>
    <name>PutCard</name>
    <message>
        <source>Anonymous</source>
        <translation>Anonym</translation>
    </message>
    <message>
        <source>Being put</source>
        <translation>Wird gestellt</translation>
    </message>
    <message>
        <source>Kept off the stage screen</source>
        <translation>Nicht auf der Bühnenanzeige</translation>
    </message>
    <message>
        <source>Meant for the stage screen</source>
        <translation>Für die Bühnenanzeige</translation>
    </message>
    <message>
        <source>No question is being put, and none is waiting.</source>
        <translation>Keine Frage wird gestellt, und keine wartet.</translation>
    </message>
    <message>
        <source>No question is being put. F9 puts the chosen one.</source>
        <translation>Keine Frage wird gestellt. F9 stellt die gewählte.</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Take it off</source>
        <translation>Wegnehmen</translation>
    </message>
    <message>
        <source>The stage screen is dark</source>
        <translation>Die Bühnenanzeige ist dunkel</translation>
    </message>
    <message>
        <source>for {0} min</source>
        <translation>seit {0} min</translation>
    </message>
</context>
<context>
    <name>QuestionField</name>
    <message>
        <source>What is being asked</source>
        <translation>Was gefragt wird</translation>
    </message>
</context>
<context>
    <name>QuestionsPage</name>
    <message>
        <source>No question is waiting. Write one down first.</source>
        <translation>Keine Frage wartet. Schreiben Sie zuerst eine auf.</translation>
    </message>
</context>
<context>
    <name>QueueDelegate</name>
    <message>
        <source>Anonymous</source>
        <translation>Anonym</translation>
    </message>
    <message>
        <source>First question</source>
        <translation>Erste Frage</translation>
    </message>
    <message>
        <source>For no item in particular</source>
        <translation>Zu keinem bestimmten Punkt</translation>
    </message>
    <message>
        <source>For other items</source>
        <translation>Zu anderen Punkten</translation>
    </message>
    <message>
        <source>For this item</source>
        <translation>Zu diesem Punkt</translation>
    </message>
    <message>
        <source>for {0}</source>
        <translation>zu {0}</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message>
        <source>{0} min</source>
        <translation>{0} min</translation>
    </message>
</context>
<context>
    <name>QueueHead</name>
    <message>
        <source>Change order</source>
        <translation>Ordnung ändern</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Warten</translation>
    </message>
</context>
<context>
    <name>QueueList</name>
    <message>
        <source>No question is waiting. Write one above while it is being asked: Ctrl Enter saves it, and it stands here until it is put. Those sent in before come from a list: Ctrl Shift I.</source>
        <translation>Keine Frage wartet. Schreiben Sie oben eine auf, während gefragt wird: Ctrl Enter speichert sie, und sie steht hier, bis sie gestellt wird. Vorab eingesandte kommen aus einer Liste: Ctrl Shift I.</translation>
    </message>
    <message>
        <source>Questions waiting</source>
        <translation>Wartende Fragen</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Find an action</source>
        <translation>Aktion suchen</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Ready for the day</source>
        <translation>Bereit für den Tag</translation>
    </message>
</context>
<context>
    <name>RailButton</name>
    <message>
        <source>Key {0}</source>
        <translation>Taste {0}</translation>
    </message>
</context>
<context>
    <name>ReadAs</name>
    <message numerus="yes">
        <source>%n columns kept as they are</source>
        <extracomment>1 column kept as it is</extracomment>
        <translation><numerusform>1 Spalte bleibt, wie sie ist</numerusform><numerusform>%n Spalten bleiben, wie sie sind</numerusform></translation>
    </message>
    <message>
        <source>As you set it last time</source>
        <translation>Wie zuletzt eingestellt</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>Gelesen als</translation>
    </message>
    <message>
        <source>and {0} more</source>
        <translation>und {0} weitere</translation>
    </message>
</context>
<context>
    <name>ReadyDesk</name>
    <message>
        <source>A scan was heard. Nobody was checked in by it: the checklist is shown. Esc leads back to the desk.</source>
        <translation>Ein Scan wurde gehört. Niemand wurde dadurch eingelassen: Die Checkliste wird gezeigt. Esc führt zurück zum Schalter.</translation>
    </message>
    <message>
        <source>Copy backups into</source>
        <translation>Sicherungen kopieren in</translation>
    </message>
</context>
<context>
    <name>ReadyPage</name>
    <message numerus="yes">
        <source>%n items</source>
        <extracomment>{n} item</extracomment>
        <translation><numerusform>%n Punkt</numerusform><numerusform>%n Punkte</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n leads are named</source>
        <extracomment>{n} lead is named</extracomment>
        <translation><numerusform>%n Leitung ist benannt</numerusform><numerusform>%n Leitungen sind benannt</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n names are expected.</source>
        <extracomment>{n} name is expected.</extracomment>
        <translation><numerusform>%n Name wird erwartet.</numerusform><numerusform>%n Namen werden erwartet.</numerusform></translation>
    </message>
    <message>
        <source>A stick, in case this computer is lost. Copies go there by themselves.</source>
        <translation>Ein Stick, falls dieser Computer verloren geht. Kopien gehen von selbst dorthin.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Backups stay on this computer alone.</source>
        <translation>Sicherungen bleiben nur auf diesem Computer.</translation>
    </message>
    <message>
        <source>Being copied into {0}.</source>
        <translation>Wird in {0} kopiert.</translation>
    </message>
    <message>
        <source>By this computer it is {0}, after the day of the event.</source>
        <translation>Nach diesem Computer ist es {0}, nach dem Tag der Veranstaltung.</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Ordner wählen</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Uhr</translation>
    </message>
    <message>
        <source>Copied into {0}.</source>
        <translation>In {0} kopiert.</translation>
    </message>
    <message>
        <source>Everybody here may override.</source>
        <translation>Alle hier dürfen trotzdem einlassen.</translation>
    </message>
    <message>
        <source>Everything is ready for {0}.</source>
        <translation>Alles ist bereit für {0}.</translation>
    </message>
    <message>
        <source>Invite list</source>
        <translation>Einladungsliste</translation>
    </message>
    <message>
        <source>It came out</source>
        <translation>Kam heraus</translation>
    </message>
    <message>
        <source>It did not</source>
        <translation>Kam nicht</translation>
    </message>
    <message>
        <source>It is needed</source>
        <translation>Wird gebraucht</translation>
    </message>
    <message>
        <source>It is not known how much is free.</source>
        <translation>Es ist nicht bekannt, wie viel frei ist.</translation>
    </message>
    <message>
        <source>It is {0} on {1}. Does your watch say so?</source>
        <translation>Es ist {0} am {1}. Sagt Ihre Uhr das auch?</translation>
    </message>
    <message>
        <source>It was heard {0}.</source>
        <translation>Ein Scan kam {0} an.</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>Nobody has said who is at this desk. The log names them with every act.</source>
        <translation>Niemand hat gesagt, wer an diesem Schalter ist. Das Protokoll nennt den Namen bei jedem Vorgang.</translation>
    </message>
    <message>
        <source>Nobody is expected yet. Choose the list, drop it on this window or paste it.</source>
        <translation>Noch wird niemand erwartet. Wählen Sie die Liste, ziehen Sie sie auf dieses Fenster, oder fügen Sie sie ein.</translation>
    </message>
    <message>
        <source>Not copied into {0}: {1}.</source>
        <translation>Nicht in {0} kopiert: {1}.</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>Nicht nötig</translation>
    </message>
    <message>
        <source>Nothing came out of {0}. Look at its paper and cable, then print another.</source>
        <translation>Aus {0} kam nichts. Sehen Sie nach Papier und Kabel, dann drucken Sie noch eine.</translation>
    </message>
    <message>
        <source>Nothing is printed here.</source>
        <translation>Hier wird nichts gedruckt.</translation>
    </message>
    <message>
        <source>One page shows whether badges, rolls and sheets will come out.</source>
        <translation>Eine Seite zeigt, ob Namensschilder, Räumungslisten und Blätter herauskommen.</translation>
    </message>
    <message>
        <source>Plug in the projector or the second monitor: it is seen at once.</source>
        <translation>Schließen Sie den Beamer oder den zweiten Monitor an: Er wird sofort erkannt.</translation>
    </message>
    <message>
        <source>Print a test page</source>
        <translation>Testseite drucken</translation>
    </message>
    <message>
        <source>Print another</source>
        <translation>Noch eine drucken</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Drucker</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Ready for the day</source>
        <translation>Bereit für den Tag</translation>
    </message>
    <message>
        <source>Ready: {0} of {1}</source>
        <translation>Bereit: {0} von {1}</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>Probe</translation>
    </message>
    <message>
        <source>Rehearsed {0}, and one thing did not hold: {1}</source>
        <translation>Geprobt {0}, und eines hielt nicht: {1}</translation>
    </message>
    <message>
        <source>Rehearsed {0}: everything held.</source>
        <translation>Geprobt {0}: Alles hielt.</translation>
    </message>
    <message>
        <source>Rehearsed {0}: everything held. The list or the running order has changed since.</source>
        <translation>Geprobt {0}: Alles hielt. Liste oder Ablauf haben sich seither geändert.</translation>
    </message>
    <message>
        <source>Room on the disk</source>
        <translation>Platz auf der Festplatte</translation>
    </message>
    <message>
        <source>Running order</source>
        <translation>Ablauf</translation>
    </message>
    <message>
        <source>Scan any badge or bar code now, while this page is shown. Nobody is admitted.</source>
        <translation>Scannen Sie jetzt ein Namensschild oder einen Strichcode, solange diese Seite offen ist. Niemand wird eingelassen.</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>Scanner</translation>
    </message>
    <message>
        <source>Second place for backups</source>
        <translation>Zweiter Ort für Sicherungen</translation>
    </message>
    <message>
        <source>Second screen</source>
        <translation>Zweiter Monitor</translation>
    </message>
    <message>
        <source>The whole day in a minute or two, on a copy. Nothing of it reaches this event.</source>
        <translation>Der ganze Tag in ein, zwei Minuten, an einer Kopie. Nichts davon erreicht diese Veranstaltung.</translation>
    </message>
    <message>
        <source>There is no scanner here. Names and codes are typed.</source>
        <translation>Hier gibt es keinen Scanner. Namen und Codes werden getippt.</translation>
    </message>
    <message>
        <source>There is none yet. Choose the file, drop it on this window or paste it.</source>
        <translation>Es gibt noch keinen. Wählen Sie die Datei, ziehen Sie sie auf dieses Fenster, oder fügen Sie sie ein.</translation>
    </message>
    <message>
        <source>There is one monitor here.</source>
        <translation>Hier gibt es einen Monitor.</translation>
    </message>
    <message>
        <source>This computer’s clock was set. The desk goes by {0} meanwhile.</source>
        <translation>Die Uhr dieses Computers wurde verstellt. Der Schalter geht vorerst nach {0}.</translation>
    </message>
    <message>
        <source>This day has no running order.</source>
        <translation>Dieser Tag hat keinen Ablauf.</translation>
    </message>
    <message>
        <source>This day is not rehearsed.</source>
        <translation>Dieser Tag wird nicht geprobt.</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Zu tun</translation>
    </message>
    <message>
        <source>Who is in charge</source>
        <translation>Wer die Leitung hat</translation>
    </message>
    <message>
        <source>Your word</source>
        <translation>Ihr Wort</translation>
    </message>
    <message>
        <source>on {0} at {1}</source>
        <translation>am {0} um {1}</translation>
    </message>
    <message>
        <source>{0} GB are free. A day needs far less than one.</source>
        <translation>{0} GB sind frei. Ein Tag braucht weit weniger als eines.</translation>
    </message>
    <message>
        <source>{0} GB are free. Make room: acts are refused once it is full.</source>
        <translation>{0} GB sind frei. Schaffen Sie Platz: Ist die Festplatte voll, werden keine Vorgänge angenommen.</translation>
    </message>
    <message>
        <source>{0} is at this desk, and {1}.</source>
        <translation>{0} ist an diesem Schalter, und {1}.</translation>
    </message>
    <message>
        <source>{0} is at this desk. While no lead is named, everybody may override.</source>
        <translation>{0} ist an diesem Schalter. Solange keine Leitung benannt ist, dürfen alle trotzdem einlassen.</translation>
    </message>
    <message>
        <source>{0} monitors are found. Stage and foyer each go where you say.</source>
        <translation>{0} Monitore sind erkannt. Bühne und Foyer gehen je dorthin, wo Sie es sagen.</translation>
    </message>
    <message>
        <source>{0} of {1} are ready for {2}. Each turns green by itself.</source>
        <translation>{0} von {1} sind bereit für {2}. Jedes wird von selbst grün.</translation>
    </message>
    <message>
        <source>{0} printed a test page {1}.</source>
        <translation>{0} druckte {1} eine Testseite.</translation>
    </message>
    <message>
        <source>{0} took a test page {1}. Did it come out?</source>
        <translation>{0} nahm {1} eine Testseite an. Kam sie heraus?</translation>
    </message>
    <message>
        <source>{0}, none of them fixed to its minute.</source>
        <translation>{0}, keiner davon fest auf die Minute.</translation>
    </message>
    <message>
        <source>{0}, {1} fixed to the minute.</source>
        <translation>{0}, {1} fest auf die Minute.</translation>
    </message>
</context>
<context>
    <name>RecentList</name>
    <message>
        <source>Opened before</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
</context>
<context>
    <name>RegistrationHint</name>
    <message>
        <source>Admit</source>
        <translation>Einlassen</translation>
    </message>
    <message>
        <source>Choose the file, drop it on this window, or copy the table and press Ctrl V. It is shown first, and nothing is written before you say so. Whoever comes without being on it is a walk-in, Ctrl N.</source>
        <translation>Wählen Sie die Datei, ziehen Sie sie auf dieses Fenster, oder kopieren Sie die Tabelle und drücken Ctrl V. Sie wird zuerst gezeigt, und nichts wird geschrieben, bevor Sie es sagen. Wer kommt und nicht darauf steht, ist ein Gast ohne Einladung, Ctrl N.</translation>
    </message>
    <message>
        <source>Choose the second</source>
        <translation>Zweiten wählen</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Bewegen</translation>
    </message>
    <message>
        <source>Nobody is on the invite list yet.</source>
        <translation>Noch steht niemand auf der Einladungsliste.</translation>
    </message>
    <message>
        <source>Type the first letters of a name, or scan a code.</source>
        <translation>Tippen Sie die ersten Buchstaben eines Namens, oder scannen Sie einen Code.</translation>
    </message>
</context>
<context>
    <name>RegistrationPage</name>
    <message>
        <source>Correct</source>
        <translation>Berichtigen</translation>
    </message>
    <message>
        <source>Find a person</source>
        <translation>Person suchen</translation>
    </message>
    <message>
        <source>For whom has somebody come? Type that name first, then Ctrl U.</source>
        <translation>Für wen ist jemand gekommen? Tippen Sie erst diesen Namen, dann Ctrl U.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Gehen</translation>
    </message>
    <message>
        <source>Name, organisation or reference</source>
        <translation>Name, Organisation oder Kennung</translation>
    </message>
    <message>
        <source>Substitute</source>
        <translation>Vertretung</translation>
    </message>
    <message>
        <source>Undo last</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Walk-in</source>
        <translation>Ohne Einladung</translation>
    </message>
    <message>
        <source>Who is inside</source>
        <translation>Wer im Haus ist</translation>
    </message>
    <message>
        <source>Whose line is to be corrected? Type the name first, then Ctrl R.</source>
        <translation>Wessen Zeile ist zu berichtigen? Tippen Sie erst den Namen, dann Ctrl R.</translation>
    </message>
</context>
<context>
    <name>Rehearsals</name>
    <message>
        <source>Open its folder</source>
        <translation>Ihren Ordner öffnen</translation>
    </message>
    <message>
        <source>The day was rehearsed on a copy, and one thing did not hold: {0}</source>
        <translation>Der Tag wurde an einer Kopie geprobt, und eines hielt nicht: {0}</translation>
    </message>
    <message>
        <source>The rehearsal was stopped before its end. It reached nothing but its copy.</source>
        <translation>Die Probe wurde vor dem Ende angehalten. Sie erreichte nur ihre Kopie.</translation>
    </message>
    <message>
        <source>The whole day was rehearsed on a copy in {0} acts, and everything held. Its log, exports and pictures are kept.</source>
        <translation>Der ganze Tag wurde an einer Kopie in {0} Vorgängen geprobt, und alles hielt. Protokoll, Ausgaben und Bilder sind aufbewahrt.</translation>
    </message>
</context>
<context>
    <name>RehearsedCopy</name>
    <message>
        <source>A rehearsal on a copy: {0} of {1}. Nothing of it reaches the event.</source>
        <translation>Eine Probe an einer Kopie: {0} von {1}. Nichts davon erreicht die Veranstaltung.</translation>
    </message>
    <message>
        <source>{0} is sealed. Open it with its passphrase, then rehearse the day from its checklist.</source>
        <translation>{0} ist versiegelt. Öffnen Sie es mit seiner Passphrase und proben Sie den Tag dann von seiner Checkliste aus.</translation>
    </message>
</context>
<context>
    <name>Replanner</name>
    <message>
        <source>Adopt</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Choose a way out first, with 1 to 4.</source>
        <translation>Wählen Sie zuerst einen Ausweg, mit 1 bis 4.</translation>
    </message>
    <message>
        <source>Copied: {0}</source>
        <translation>Kopiert: {0}</translation>
    </message>
    <message>
        <source>Every fixed item keeps its minute and its line-up.</source>
        <translation>Jeder feste Punkt behält seine Minute und seine Bereitstellung.</translation>
    </message>
    <message>
        <source>It goes into the log</source>
        <translation>Kommt ins Protokoll</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>No line-up is in danger.</source>
        <translation>Keine Bereitstellung ist in Gefahr.</translation>
    </message>
    <message>
        <source>Nothing moves until you choose.</source>
        <translation>Nichts verschiebt sich, bis Sie wählen.</translation>
    </message>
    <message>
        <source>Shown below.</source>
        <translation>Unten gezeigt.</translation>
    </message>
    <message>
        <source>The floors leave no such way out.</source>
        <translation>Die Mindestlängen lassen keinen solchen Ausweg.</translation>
    </message>
    <message>
        <source>The numbers have changed.</source>
        <translation>Die Zahlen haben sich geändert.</translation>
    </message>
    <message>
        <source>There is nothing to tell the speaker’s office.</source>
        <translation>Dem Büro der Redner ist nichts zu sagen.</translation>
    </message>
    <message>
        <source>Why this plan?</source>
        <translation>Warum dieser Plan?</translation>
    </message>
</context>
<context>
    <name>RestorePage</name>
    <message numerus="yes">
        <source>%n entries behind the file</source>
        <extracomment>1 entry behind the file</extracomment>
        <translation><numerusform>1 Eintrag hinter der Datei</numerusform><numerusform>%n Einträge hinter der Datei</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n items run</source>
        <extracomment>1 item run</extracomment>
        <translation><numerusform>1 gelaufener Punkt</numerusform><numerusform>%n gelaufene Punkte</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n names</source>
        <extracomment>1 name</extracomment>
        <translation><numerusform>%n Name</numerusform><numerusform>%n Namen</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n questions</source>
        <extracomment>1 question</extracomment>
        <translation><numerusform>%n Frage</numerusform><numerusform>%n Fragen</numerusform></translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Being verified and put in place.</source>
        <translation>Wird geprüft und eingesetzt.</translation>
    </message>
    <message>
        <source>It no longer knows its server: join the event again with this desk’s join code. What the server has not got is sent then.</source>
        <translation>Sie kennt ihren Server nicht mehr: Treten Sie der Veranstaltung mit dem Beitrittscode dieses Schalters noch einmal bei. Was der Server nicht hat, wird dann gesendet.</translation>
    </message>
    <message>
        <source>Its passphrase opens its backups too.</source>
        <translation>Ihre Passphrase öffnet auch ihre Sicherungen.</translation>
    </message>
    <message>
        <source>Looking for backups.</source>
        <translation>Sicherungen werden gesucht.</translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation>Nicht lesbar</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open it as it is</source>
        <translation>Öffnen, wie sie ist</translation>
    </message>
    <message>
        <source>Recover from its log</source>
        <translation>Aus ihrem Protokoll holen</translation>
    </message>
    <message>
        <source>Restore this one</source>
        <translation>Diese wiederherstellen</translation>
    </message>
    <message>
        <source>Restore {0}</source>
        <translation>{0} wiederherstellen</translation>
    </message>
    <message>
        <source>Sealed: it opens with the passphrase</source>
        <translation>Versiegelt: öffnet sich mit der Passphrase</translation>
    </message>
    <message>
        <source>That is not the passphrase of every one of these.</source>
        <translation>Das ist nicht die Passphrase von jeder davon.</translation>
    </message>
    <message>
        <source>There is no backup of it on this computer.</source>
        <translation>Auf diesem Computer gibt es keine Sicherung davon.</translation>
    </message>
    <message>
        <source>What stands there now is kept under another name. Nothing is overwritten.</source>
        <translation>Was jetzt dort steht, wird unter anderem Namen aufbewahrt. Nichts wird überschrieben.</translation>
    </message>
    <message>
        <source>What stood there is kept as “{0}”.</source>
        <translation>Was dort stand, ist als „{0}“ aufbewahrt.</translation>
    </message>
    <message>
        <source>holds all that the file shows</source>
        <translation>enthält alles, was die Datei zeigt</translation>
    </message>
    <message>
        <source>up to entry {0}, {1}</source>
        <translation>bis Eintrag {0}, {1}</translation>
    </message>
    <message>
        <source>{0} after them are lost.</source>
        <translation>{0} danach sind verloren.</translation>
    </message>
    <message>
        <source>{0} entries were recovered.</source>
        <translation>{0} Einträge wurden geholt.</translation>
    </message>
    <message>
        <source>{0} in</source>
        <translation>{0} da</translation>
    </message>
    <message>
        <source>{0} is restored, up to entry {1}.</source>
        <translation>{0} ist wiederhergestellt, bis Eintrag {1}.</translation>
    </message>
    <message>
        <source>{0} is sealed</source>
        <translation>{0} ist versiegelt</translation>
    </message>
    <message>
        <source>{0} of them came from a backup.</source>
        <translation>{0} davon kamen aus einer Sicherung.</translation>
    </message>
</context>
<context>
    <name>Results</name>
    <message>
        <source>Less likely</source>
        <translation>Weniger naheliegend</translation>
    </message>
    <message>
        <source>People found</source>
        <translation>Gefundene Personen</translation>
    </message>
</context>
<context>
    <name>RollChoices</name>
    <message numerus="yes">
        <source>%n wardens</source>
        <extracomment>1 warden</extracomment>
        <translation><numerusform>1 Räumungshelfer</numerusform><numerusform>%n Räumungshelfer</numerusform></translation>
    </message>
    <message>
        <source>By letter</source>
        <translation>Nach Buchstabe</translation>
    </message>
    <message>
        <source>By organisation</source>
        <translation>Nach Organisation</translation>
    </message>
</context>
<context>
    <name>RollField</name>
    <message>
        <source>Letters of a name, or a code</source>
        <translation>Buchstaben eines Namens oder ein Code</translation>
    </message>
</context>
<context>
    <name>RollHead</name>
    <message>
        <source>This is no drill</source>
        <translation>Dies ist keine Übung</translation>
    </message>
</context>
<context>
    <name>RollKeeper</name>
    <message>
        <source>The roll is being saved into {0} again.</source>
        <translation>Die Räumungsliste wird wieder in {0} gespeichert.</translation>
    </message>
    <message>
        <source>The roll is not being saved. {0} It is tried again by itself.</source>
        <translation>Die Räumungsliste wird nicht gespeichert. {0} Es wird von selbst wieder versucht.</translation>
    </message>
    <message>
        <source>eventdesk met a fault of its own.</source>
        <translation>Hier stimmt etwas an eventdesk selbst nicht.</translation>
    </message>
</context>
<context>
    <name>RollModel</name>
    <message>
        <source>crew</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>not yet seen</source>
        <translation>noch nicht gesehen</translation>
    </message>
    <message>
        <source>seen last {0}</source>
        <translation>zuletzt gesehen {0}</translation>
    </message>
</context>
<context>
    <name>RollPage</name>
    <message numerus="yes">
        <source>%n people are not yet seen. End the roll call all the same?</source>
        <extracomment>1 person is not yet seen. End the roll call all the same?</extracomment>
        <translation><numerusform>1 Person wurde noch nicht gesehen. Den Appell trotzdem beenden?</numerusform><numerusform>%n Personen wurden noch nicht gesehen. Den Appell trotzdem beenden?</numerusform></translation>
    </message>
    <message>
        <source>, {0} of {1}</source>
        <translation>, {0} von {1}</translation>
    </message>
    <message>
        <source>A drill was called.</source>
        <translation>Eine Übung wurde ausgerufen.</translation>
    </message>
    <message>
        <source>Ctrl Z takes that back.</source>
        <translation>Ctrl Z nimmt das zurück.</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weitermachen</translation>
    </message>
    <message>
        <source>No roll is called. Ctrl Enter calls it, Ctrl Shift Enter a drill.</source>
        <translation>Kein Appell läuft. Ctrl Enter ruft dazu, Ctrl Shift Enter zu einer Übung.</translation>
    </message>
    <message>
        <source>Nobody is chosen. Type a name, or choose with the arrows.</source>
        <translation>Niemand ist gewählt. Tippen Sie einen Namen, oder wählen Sie mit den Pfeilen.</translation>
    </message>
    <message>
        <source>Safe at {0}: {1}{2}. Ctrl Z takes that back.</source>
        <translation>In Sicherheit um {0}: {1}{2}. Ctrl Z nimmt das zurück.</translation>
    </message>
    <message>
        <source>Save the roll by itself into a folder</source>
        <translation>Räumungsliste von selbst in einen Ordner speichern</translation>
    </message>
    <message>
        <source>Several people could be meant. Type more, or choose with the arrows.</source>
        <translation>Mehrere Personen kommen infrage. Tippen Sie mehr, oder wählen Sie mit den Pfeilen.</translation>
    </message>
    <message>
        <source>The desk is locked. Esc, then its PIN, does that.</source>
        <translation>Der Schalter ist gesperrt. Das geht nach Esc und seiner PIN.</translation>
    </message>
    <message>
        <source>The roll call is over: {0} found safe, {1} not yet seen.</source>
        <translation>Der Appell ist vorbei: {0} in Sicherheit, {1} noch nicht gesehen.</translation>
    </message>
    <message>
        <source>The roll is called.</source>
        <translation>Der Appell hat begonnen.</translation>
    </message>
    <message>
        <source>{0} people of {1}</source>
        <translation>{0} Personen von {1}</translation>
    </message>
    <message>
        <source>{0}, safe at {1}, from paper.</source>
        <translation>{0}, in Sicherheit um {1}, vom Papier.</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
    <message>
        <source>“{0}” is no time. Write the line like K7PX 1012.</source>
        <translation>„{0}“ ist keine Zeit. Schreiben Sie die Zeile wie K7PX 1012.</translation>
    </message>
</context>
<context>
    <name>RollPrinting</name>
    <message>
        <source>the roll</source>
        <translation>Räumungsliste</translation>
    </message>
</context>
<context>
    <name>RollSide</name>
    <message>
        <source>Another folder</source>
        <translation>Anderer Ordner</translation>
    </message>
    <message>
        <source>Being saved into {0}.</source>
        <translation>Wird in {0} gespeichert.</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Ordner wählen</translation>
    </message>
    <message>
        <source>Code and time from paper</source>
        <translation>Code und Zeit vom Papier</translation>
    </message>
    <message>
        <source>Code and time: K7PX 1012</source>
        <translation>Code und Zeit: K7PX 1012</translation>
    </message>
    <message>
        <source>Every {0} min</source>
        <translation>Alle {0} min</translation>
    </message>
    <message>
        <source>From paper (F6)</source>
        <translation>Vom Papier (F6)</translation>
    </message>
    <message>
        <source>It is tried again by itself.</source>
        <translation>Es wird von selbst wieder versucht.</translation>
    </message>
    <message>
        <source>Not saved yet. This computer is inside too: choose a folder that is not, such as a USB stick or one that is copied elsewhere.</source>
        <translation>Noch nicht gespeichert. Auch dieser Computer ist im Haus: Wählen Sie einen Ordner, der es nicht ist, etwa einen USB-Stick oder einen, der anderswohin kopiert wird.</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>Auf Papier</translation>
    </message>
    <message>
        <source>Save it no more</source>
        <translation>Nicht mehr speichern</translation>
    </message>
    <message>
        <source>Saved at {0} into {1}.</source>
        <translation>Gespeichert um {0} in {1}.</translation>
    </message>
    <message>
        <source>Saved by itself</source>
        <translation>Von selbst gespeichert</translation>
    </message>
</context>
<context>
    <name>RollTable</name>
    <message>
        <source>Evacuation roll</source>
        <translation>Räumungsliste</translation>
    </message>
    <message>
        <source>Everybody has been found safe. Ctrl M shows them all.</source>
        <translation>Alle sind in Sicherheit. Ctrl M zeigt sie alle.</translation>
    </message>
    <message>
        <source>Nobody is inside. Whoever is checked in stands here at once.</source>
        <translation>Niemand ist im Haus. Wer eingelassen wird, steht sofort hier.</translation>
    </message>
    <message>
        <source>Nobody on the roll is called so. Esc shows everybody again.</source>
        <translation>So heißt niemand auf der Räumungsliste. Esc zeigt wieder alle.</translation>
    </message>
    <message>
        <source>Reading who is inside.</source>
        <translation>Es wird gelesen, wer im Haus ist.</translation>
    </message>
</context>
<context>
    <name>RowsHead</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>Was geschehen wird</translation>
    </message>
</context>
<context>
    <name>RunningOrderModel</name>
    <message>
        <source>Actual</source>
        <translation>Ist</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Prognose</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Punkt</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Start by</source>
        <translation>Spätestens</translation>
    </message>
</context>
<context>
    <name>RunningOrderTable</name>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
</context>
<context>
    <name>ScreensDesk</name>
    <message>
        <source>In a window</source>
        <translation>In einem Fenster</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Which screen?</source>
        <translation>Welche Anzeige?</translation>
    </message>
    <message>
        <source>{0}, off</source>
        <translation>{0}, aus</translation>
    </message>
    <message>
        <source>{0}, on</source>
        <translation>{0}, an</translation>
    </message>
    <message>
        <source>{0}, waits for its monitor</source>
        <translation>{0}, wartet auf den Monitor</translation>
    </message>
    <message>
        <source>{0}: on which monitor?</source>
        <translation>{0}: auf welchem Monitor?</translation>
    </message>
</context>
<context>
    <name>SealedOpening</name>
    <message>
        <source>Its passphrase opens it. Nobody can look it up or set another one.</source>
        <translation>Ihre Passphrase öffnet sie. Niemand kann sie nachsehen oder eine andere setzen.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>{0} is sealed</source>
        <translation>{0} ist versiegelt</translation>
    </message>
</context>
<context>
    <name>SealingSection</name>
    <message>
        <source>A passphrase that is lost cannot be recovered by anybody, and neither can the event. Take {0} characters or more: three or four words are easy to keep.</source>
        <translation>Eine verlorene Passphrase kann niemand wiederherstellen, und die Veranstaltung auch nicht. Nehmen Sie {0} Zeichen oder mehr: Drei oder vier Wörter merkt man sich leicht.</translation>
    </message>
    <message>
        <source>After this, whoever has the file can read it.</source>
        <translation>Danach kann sie lesen, wer die Datei hat.</translation>
    </message>
    <message>
        <source>Another passphrase</source>
        <translation>Andere Passphrase</translation>
    </message>
    <message>
        <source>Only its passphrase opens this event, and its copies.</source>
        <translation>Nur ihre Passphrase öffnet diese Veranstaltung und ihre Kopien.</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>Versiegeln</translation>
    </message>
    <message>
        <source>Seal it</source>
        <translation>Versiegeln</translation>
    </message>
    <message>
        <source>Sealing</source>
        <translation>Versiegelung</translation>
    </message>
    <message>
        <source>Unseal</source>
        <translation>Entsiegeln</translation>
    </message>
    <message>
        <source>Unseal it</source>
        <translation>Entsiegeln</translation>
    </message>
    <message>
        <source>Whoever has the file can read it.</source>
        <translation>Wer die Datei hat, kann sie lesen.</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
</context>
<context>
    <name>SeveralDesks</name>
    <message>
        <source>All right</source>
        <translation>In Ordnung</translation>
    </message>
    <message>
        <source>Close it again to leave.</source>
        <translation>Zum Verlassen noch einmal schließen.</translation>
    </message>
    <message>
        <source>This event is in a file on this computer, and this is its only desk. Several desks share an event that is on a server.</source>
        <translation>Diese Veranstaltung liegt in einer Datei auf diesem Computer, und dies ist ihr einziger Schalter. Mehrere Schalter teilen eine Veranstaltung, die auf einem Server liegt.</translation>
    </message>
</context>
<context>
    <name>SheetCard</name>
    <message>
        <source>Began</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Punkt</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Put the sheet away</source>
        <translation>Bogen weglegen</translation>
    </message>
    <message>
        <source>Times from paper</source>
        <translation>Zeiten vom Papier</translation>
    </message>
    <message>
        <source>Type 0915 or 9:15. Tab goes on, Enter records the row.</source>
        <translation>Tippen Sie 0915 oder 9:15. Tab geht weiter, Enter trägt die Zeile ein.</translation>
    </message>
</context>
<context>
    <name>SheetPreview</name>
    <message>
        <source>Next page</source>
        <translation>Nächste Seite</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Seite davor</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
</context>
<context>
    <name>SheetRow</name>
    <message>
        <source>Recorded: {0}.</source>
        <translation>Eingetragen: {0}.</translation>
    </message>
    <message>
        <source>{0} began</source>
        <translation>{0} begonnen</translation>
    </message>
    <message>
        <source>{0} ended</source>
        <translation>{0} beendet</translation>
    </message>
</context>
<context>
    <name>SignInCard</name>
    <message numerus="yes">
        <source>%n names of the list, crew, and blank lines for walk-ins at the end.</source>
        <extracomment>1 name of the list, crew, and blank lines for walk-ins at the end.</extracomment>
        <translation><numerusform>1 Name der Liste, Team, und am Ende leere Zeilen für Gäste ohne Einladung.</numerusform><numerusform>%n Namen der Liste, Team, und am Ende leere Zeilen für Gäste ohne Einladung.</numerusform></translation>
    </message>
    <message>
        <source>All on the list</source>
        <translation>Alle auf der Liste</translation>
    </message>
    <message>
        <source>Coming or in</source>
        <translation>Erwartet oder da</translation>
    </message>
    <message>
        <source>Laying out the pages …</source>
        <translation>Seiten werden gesetzt …</translation>
    </message>
    <message>
        <source>Page {0} of {1} …</source>
        <translation>Seite {0} von {1} …</translation>
    </message>
    <message>
        <source>Print it</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Als PDF speichern</translation>
    </message>
    <message>
        <source>Still expected</source>
        <translation>Noch erwartet</translation>
    </message>
    <message>
        <source>Whose lines</source>
        <translation>Wessen Zeilen</translation>
    </message>
    <message>
        <source>the sign-in sheet</source>
        <translation>Unterschriftenliste</translation>
    </message>
</context>
<context>
    <name>SpeakerLinks</name>
    <message>
        <source>Ask again</source>
        <translation>Neu fragen</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>No item is to come.</source>
        <translation>Es kommt kein Punkt mehr.</translation>
    </message>
    <message>
        <source>Nobody on the list could be {0}.</source>
        <translation>Niemand auf der Liste passt zu {0}.</translation>
    </message>
    <message>
        <source>Not on the list</source>
        <translation>Nicht auf der Liste</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>{0} could be one of {1} people.</source>
        <translation>{0} könnte eine von {1} Personen sein.</translation>
    </message>
    <message>
        <source>{0} has no published speakers.</source>
        <translation>{0}: keine Redner veröffentlicht.</translation>
    </message>
    <message>
        <source>{0} is nobody on the list</source>
        <translation>{0} steht nicht auf der Liste</translation>
    </message>
    <message>
        <source>{0} is {1}</source>
        <translation>{0} ist {1}</translation>
    </message>
    <message>
        <source>{0} may be the delegate of {1}.</source>
        <translation>{0} könnte der Gast von {1} sein.</translation>
    </message>
    <message>
        <source>{0} may be {1}.</source>
        <translation>{0} könnte {1} sein.</translation>
    </message>
</context>
<context>
    <name>SpeakersLine</name>
    <message>
        <source>Say</source>
        <translation>Angeben</translation>
    </message>
    <message>
        <source>Say: {0}</source>
        <translation>Angeben: {0}</translation>
    </message>
</context>
<context>
    <name>StartHeader</name>
    <message>
        <source>Everything stays on this computer, or on the server that you join</source>
        <translation>Alles bleibt auf diesem Computer oder auf dem Server, dem Sie beitreten</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>A made-up conference, its morning under way.</source>
        <translation>Eine erfundene Tagung, mitten am Vormittag.</translation>
    </message>
    <message>
        <source>A name, a date, a place. The lists come next.</source>
        <translation>Name, Datum, Ort. Die Listen kommen danach.</translation>
    </message>
    <message>
        <source>First time here?</source>
        <translation>Zum ersten Mal hier?</translation>
    </message>
    <message>
        <source>Good afternoon.</source>
        <translation>Guten Tag.</translation>
    </message>
    <message>
        <source>Good evening.</source>
        <translation>Guten Abend.</translation>
    </message>
    <message>
        <source>Good morning.</source>
        <translation>Guten Morgen.</translation>
    </message>
    <message>
        <source>Join an event</source>
        <translation>Veranstaltung beitreten</translation>
    </message>
    <message>
        <source>New event</source>
        <translation>Neue Veranstaltung</translation>
    </message>
    <message>
        <source>One that is on a server, with a join code.</source>
        <translation>Auf einem Server, mit einem Beitrittscode.</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>Datei öffnen</translation>
    </message>
    <message>
        <source>Open the file for the day, or make a new one.</source>
        <translation>Öffnen Sie die Datei für den Tag oder legen Sie eine neue an.</translation>
    </message>
    <message>
        <source>Opened before</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Or</source>
        <translation>Oder</translation>
    </message>
    <message>
        <source>Rehearse its day</source>
        <translation>Ihren Tag proben</translation>
    </message>
    <message>
        <source>Rehearse the sample</source>
        <translation>Mit dem Beispiel proben</translation>
    </message>
    <message>
        <source>Restore from a backup</source>
        <translation>Aus Sicherung herstellen</translation>
    </message>
    <message>
        <source>Something.eventdesk, from a stick or a folder.</source>
        <translation>Etwas.eventdesk, von einem Stick oder aus einem Ordner.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Try the sample</source>
        <translation>Beispiel ausprobieren</translation>
    </message>
    <message>
        <source>Works without a network, an account or administrator’s rights.</source>
        <translation>Läuft ohne Netz, ohne Konto und ohne Administratorrechte.</translation>
    </message>
    <message>
        <source>You can also drop an event, an invite list or a running order on this window.</source>
        <translation>Sie können auch eine Veranstaltung, eine Einladungsliste oder einen Ablauf auf dieses Fenster ziehen.</translation>
    </message>
</context>
<context>
    <name>StartPages</name>
    <message>
        <source>Keep the event in</source>
        <translation>Veranstaltung aufbewahren in</translation>
    </message>
</context>
<context>
    <name>Strip</name>
    <message>
        <source>Board</source>
        <translation>Übersicht</translation>
    </message>
</context>
<context>
    <name>SubstituteForm</name>
    <message>
        <source>&amp;Category: {0}</source>
        <translation>&amp;Kategorie: {0}</translation>
    </message>
    <message>
        <source>&amp;Speaks: {0}</source>
        <translation>&amp;Spricht: {0}</translation>
    </message>
    <message>
        <source>&amp;Table {0}</source>
        <translation>&amp;Tisch {0}</translation>
    </message>
    <message>
        <source>Admit instead</source>
        <translation>Vertretung einlassen</translation>
    </message>
    <message>
        <source>On whose word?</source>
        <translation>Auf wessen Wort?</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Somebody has to send a substitute. Who did?</source>
        <translation>Eine Vertretung wird von jemandem geschickt. Von wem?</translation>
    </message>
    <message>
        <source>There is no name yet.</source>
        <translation>Es fehlt noch ein Name.</translation>
    </message>
    <message>
        <source>Who comes for {0}?</source>
        <translation>Wer kommt für {0}?</translation>
    </message>
    <message>
        <source>Who has come?</source>
        <translation>Wer ist gekommen?</translation>
    </message>
    <message>
        <source>{0} can then no longer be admitted.</source>
        <translation>{0} kann dann nicht mehr eingelassen werden.</translation>
    </message>
    <message>
        <source>{0}, is on the list and stays as invited.</source>
        <translation>{0}, steht auf der Liste und bleibt eingeladen.</translation>
    </message>
</context>
<context>
    <name>SuggestField</name>
    <message>
        <source>↓ goes on to {0}</source>
        <translation>↓ weiter zu {0}</translation>
    </message>
    <message>
        <source>↓ takes {0}</source>
        <translation>↓ nimmt {0}</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>The day from {0} to {1}</source>
        <translation>Der Tag von {0} bis {1}</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>expected {0} – {1}</source>
        <translation>erwartet {0} – {1}</translation>
    </message>
    <message>
        <source>planned {0}</source>
        <translation>geplant {0}</translation>
    </message>
    <message>
        <source>was {0} – {1}</source>
        <translation>war {0} – {1}</translation>
    </message>
    <message>
        <source>{0}, expected until {1}</source>
        <translation>{0}, erwartet bis {1}</translation>
    </message>
</context>
<context>
    <name>TurnsView</name>
    <message>
        <source>Organisations, the most often heard first</source>
        <translation>Organisationen, die am häufigsten gehörten zuerst</translation>
    </message>
    <message>
        <source>Who has spoken</source>
        <translation>Wer gesprochen hat</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} von {1}</translation>
    </message>
</context>
<context>
    <name>UndoLine</name>
    <message>
        <source>Both entries stay in the log.</source>
        <translation>Beide Einträge bleiben im Protokoll.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Done at another desk. PIN of a lead:</source>
        <translation>An einem anderen Schalter getan. PIN einer Leitung:</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>This goes with it: {0}. All entries stay in the log.</source>
        <translation>Das geht mit zurück: {0}. Alle Einträge bleiben im Protokoll.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig machen</translation>
    </message>
    <message>
        <source>Undo the {0}?</source>
        <translation>Rückgängig machen: {0}?</translation>
    </message>
    <message>
        <source>{0}; and {1} more</source>
        <translation>{0}; und {1} weitere</translation>
    </message>
</context>
<context>
    <name>VolunteersPanel</name>
    <message>
        <source>Leave it</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>One page of A4: the eight things a volunteer needs with their keys, what to say, whom to ask, and the alarm. Leads are named as they stand in the event.</source>
        <translation>Eine Seite A4: die acht Dinge, die Helfer brauchen, mit ihren Tasten, was man sagt, wen man fragt, und der Alarm. Leitungen stehen darauf wie in der Veranstaltung.</translation>
    </message>
    <message>
        <source>Page for volunteers</source>
        <translation>Helferblatt</translation>
    </message>
    <message>
        <source>Print it</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Als PDF speichern</translation>
    </message>
    <message>
        <source>the page for volunteers</source>
        <translation>Helferblatt</translation>
    </message>
</context>
<context>
    <name>WalkInForm</name>
    <message>
        <source>&amp;Crew: works here, is no guest</source>
        <translation>&amp;Team: arbeitet hier, ist kein Gast</translation>
    </message>
    <message>
        <source>Admit the walk-in</source>
        <translation>Gast einlassen</translation>
    </message>
    <message>
        <source>Enter goes on, Ctrl Enter admits at once.</source>
        <translation>Enter geht weiter, Ctrl Enter lässt sofort ein.</translation>
    </message>
    <message>
        <source>First and last name</source>
        <translation>Vor- und Nachname</translation>
    </message>
    <message>
        <source>If it is somebody else all the same, Enter admits the walk-in.</source>
        <translation>Ist es doch jemand anderes, lässt Enter diesen Gast ohne Einladung ein.</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Role, if you like</source>
        <translation>Funktion, wenn Sie möchten</translation>
    </message>
    <message>
        <source>Somebody has to vouch for a walk-in. Who does?</source>
        <translation>Für einen Gast ohne Einladung muss jemand bürgen. Wer?</translation>
    </message>
    <message>
        <source>There is no name yet.</source>
        <translation>Es fehlt noch ein Name.</translation>
    </message>
    <message>
        <source>Walk-in</source>
        <translation>Ohne Einladung</translation>
    </message>
    <message>
        <source>Who vouches for them?</source>
        <translation>Wer bürgt?</translation>
    </message>
    <message>
        <source>{0}, is on the list. {1} admits that line instead.</source>
        <translation>{0}, steht auf der Liste. {1} lässt stattdessen diesen Namen ein.</translation>
    </message>
</context>
<context>
    <name>Wishing</name>
    <message>
        <source>No item is chosen. Choose one with the arrow keys first.</source>
        <translation>Kein Punkt ist gewählt. Wählen Sie zuerst einen mit den Pfeiltasten.</translation>
    </message>
</context>
<context>
    <name>_View</name>
    <message>
        <source>Running order</source>
        <translation>Ablauf</translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>1 min less</source>
        <translation>1 min weniger</translation>
    </message>
    <message>
        <source>1 min more</source>
        <translation>1 min mehr</translation>
    </message>
    <message>
        <source>5 min less</source>
        <translation>5 min weniger</translation>
    </message>
    <message>
        <source>5 min more</source>
        <translation>5 min mehr</translation>
    </message>
    <message>
        <source>Adopt with a reason</source>
        <translation>Mit Grund übernehmen</translation>
    </message>
    <message>
        <source>Another window</source>
        <translation>Weiteres Fenster</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Beantwortet</translation>
    </message>
    <message>
        <source>Asked in the room, read out, or sent in</source>
        <translation>Im Saal gefragt, vorgelesen oder eingesandt</translation>
    </message>
    <message>
        <source>Back to the list that waits</source>
        <translation>Zurück zur wartenden Liste</translation>
    </message>
    <message>
        <source>Back to waiting</source>
        <translation>Zurück zu den wartenden</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Badges</source>
        <translation>Namensschilder</translation>
    </message>
    <message>
        <source>Began earlier</source>
        <translation>Früher begonnen</translation>
    </message>
    <message>
        <source>Bring in a running order</source>
        <translation>Ablauf einlesen</translation>
    </message>
    <message>
        <source>Bring in an invite list</source>
        <translation>Einladungsliste einlesen</translation>
    </message>
    <message>
        <source>Bring in from the clipboard</source>
        <translation>Aus der Zwischenablage einlesen</translation>
    </message>
    <message>
        <source>Bring in questions</source>
        <translation>Fragen einlesen</translation>
    </message>
    <message>
        <source>By letter, organisation or warden</source>
        <translation>Nach Buchstabe, Organisation oder Räumungshelfer</translation>
    </message>
    <message>
        <source>Call a drill</source>
        <translation>Übung beginnen</translation>
    </message>
    <message>
        <source>Call the roll</source>
        <translation>Appell beginnen</translation>
    </message>
    <message>
        <source>Chair’s strip on or off</source>
        <translation>Leiste der Leitung an oder aus</translation>
    </message>
    <message>
        <source>Change this item</source>
        <translation>Diesen Punkt ändern</translation>
    </message>
    <message>
        <source>Charts shown or folded away</source>
        <translation>Diagramme zeigen oder einklappen</translation>
    </message>
    <message>
        <source>Codes and times from paper</source>
        <translation>Codes und Zeiten vom Papier</translation>
    </message>
    <message>
        <source>Comes after all, or more came</source>
        <translation>Kommt doch, oder weitere kamen</translation>
    </message>
    <message>
        <source>Copy the sentence for the speaker’s office</source>
        <translation>Satz für das Büro der Redner kopieren</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Berichtigen</translation>
    </message>
    <message>
        <source>Day log</source>
        <translation>Tagesprotokoll</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Desks</source>
        <translation>Schalter</translation>
    </message>
    <message>
        <source>Drop this item</source>
        <translation>Diesen Punkt streichen</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>End the day</source>
        <translation>Tag beenden</translation>
    </message>
    <message>
        <source>End the roll call</source>
        <translation>Appell beenden</translation>
    </message>
    <message>
        <source>Ended earlier</source>
        <translation>Früher beendet</translation>
    </message>
    <message>
        <source>Evacuation roll</source>
        <translation>Räumungsliste</translation>
    </message>
    <message>
        <source>Event details</source>
        <translation>Angaben zur Veranstaltung</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Find an action</source>
        <translation>Aktion suchen</translation>
    </message>
    <message>
        <source>First way out</source>
        <translation>Erster Ausweg</translation>
    </message>
    <message>
        <source>Follow up</source>
        <translation>Nachfassen</translation>
    </message>
    <message>
        <source>For another item</source>
        <translation>Für einen anderen Punkt</translation>
    </message>
    <message>
        <source>Forget the people</source>
        <translation>Personen vergessen</translation>
    </message>
    <message>
        <source>Fourth way out</source>
        <translation>Vierter Ausweg</translation>
    </message>
    <message>
        <source>Foyer screen dark, or on again</source>
        <translation>Foyer-Anzeige dunkel oder hell</translation>
    </message>
    <message>
        <source>Foyer screen on or off</source>
        <translation>Foyer-Anzeige an oder aus</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Hold or resume</source>
        <translation>Anhalten oder fortsetzen</translation>
    </message>
    <message>
        <source>Hold, and say why</source>
        <translation>Anhalten und Grund nennen</translation>
    </message>
    <message>
        <source>I have read it</source>
        <translation>Ich habe es gelesen</translation>
    </message>
    <message>
        <source>Keep the line-up</source>
        <translation>Bereitstellung halten</translation>
    </message>
    <message>
        <source>Keep this desk’s time</source>
        <translation>Zeit dieses Schalters behalten</translation>
    </message>
    <message>
        <source>Keys of this page</source>
        <translation>Tasten dieser Seite</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Größere Schrift</translation>
    </message>
    <message>
        <source>Lead override</source>
        <translation>Trotzdem einlassen (Leitung)</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Gehen</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Hell oder dunkel</translation>
    </message>
    <message>
        <source>Light or dark as the system has it</source>
        <translation>Hell oder dunkel wie das System</translation>
    </message>
    <message>
        <source>Lock this desk</source>
        <translation>Diesen Schalter sperren</translation>
    </message>
    <message>
        <source>Lock this desk by itself</source>
        <translation>Diesen Schalter von selbst sperren</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>Angesehen</translation>
    </message>
    <message>
        <source>Merge into the one that is nearly the same</source>
        <translation>Mit der fast gleichen zusammenlegen</translation>
    </message>
    <message>
        <source>Message to the speaker</source>
        <translation>Nachricht an Redner/in</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Name a lead</source>
        <translation>Leitung benennen</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>One warden fewer</source>
        <translation>Ein Räumungshelfer weniger</translation>
    </message>
    <message>
        <source>One warden more</source>
        <translation>Ein Räumungshelfer mehr</translation>
    </message>
    <message>
        <source>Only those not yet seen</source>
        <translation>Nur noch nicht Gesehene</translation>
    </message>
    <message>
        <source>Page for volunteers</source>
        <translation>Helferblatt</translation>
    </message>
    <message>
        <source>Pass this item over</source>
        <translation>Diesen Punkt übergehen</translation>
    </message>
    <message>
        <source>Print the roll</source>
        <translation>Räumungsliste drucken</translation>
    </message>
    <message>
        <source>Print the running order</source>
        <translation>Ablauf drucken</translation>
    </message>
    <message>
        <source>Print this badge</source>
        <translation>Dieses Namensschild drucken</translation>
    </message>
    <message>
        <source>Put an item in</source>
        <translation>Punkt einfügen</translation>
    </message>
    <message>
        <source>Put the next</source>
        <translation>Nächste stellen</translation>
    </message>
    <message>
        <source>Put the next question</source>
        <translation>Nächste Frage stellen</translation>
    </message>
    <message>
        <source>Question down</source>
        <translation>Frage nach unten</translation>
    </message>
    <message>
        <source>Question first</source>
        <translation>Frage an den Anfang</translation>
    </message>
    <message>
        <source>Question last</source>
        <translation>Frage ans Ende</translation>
    </message>
    <message>
        <source>Question up</source>
        <translation>Frage nach oben</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Ready for the day</source>
        <translation>Bereit für den Tag</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>Rehearse the day</source>
        <translation>Den Tag proben</translation>
    </message>
    <message>
        <source>Running order</source>
        <translation>Ablauf</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save the roll by itself</source>
        <translation>Räumungsliste von selbst speichern</translation>
    </message>
    <message>
        <source>Screens and their monitors</source>
        <translation>Anzeigen und ihre Monitore</translation>
    </message>
    <message>
        <source>Second way out</source>
        <translation>Zweiter Ausweg</translation>
    </message>
    <message>
        <source>Set a question right</source>
        <translation>Frage berichtigen</translation>
    </message>
    <message>
        <source>Set the lead’s PIN</source>
        <translation>PIN der Leitung setzen</translation>
    </message>
    <message>
        <source>Show in the log</source>
        <translation>Im Protokoll zeigen</translation>
    </message>
    <message>
        <source>Show the question on the stage screen, or take it off</source>
        <translation>Frage auf der Bühnenanzeige zeigen oder wegnehmen</translation>
    </message>
    <message>
        <source>Sign-in sheet</source>
        <translation>Unterschriftenliste</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Kleinere Schrift</translation>
    </message>
    <message>
        <source>Stage screen dark, or on again</source>
        <translation>Bühnenanzeige dunkel oder hell</translation>
    </message>
    <message>
        <source>Stage screen on or off</source>
        <translation>Bühnenanzeige an oder aus</translation>
    </message>
    <message>
        <source>Start this item</source>
        <translation>Diesen Punkt beginnen</translation>
    </message>
    <message>
        <source>Substitute</source>
        <translation>Vertretung</translation>
    </message>
    <message>
        <source>Take back into the day</source>
        <translation>Zurück in den Tag nehmen</translation>
    </message>
    <message>
        <source>Take over the new time</source>
        <translation>Neue Zeit übernehmen</translation>
    </message>
    <message>
        <source>Take the message away</source>
        <translation>Nachricht wegnehmen</translation>
    </message>
    <message>
        <source>The speaker has seen it</source>
        <translation>Redner/in hat sie gesehen</translation>
    </message>
    <message>
        <source>Third way out</source>
        <translation>Dritter Ausweg</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Dieser Computer</translation>
    </message>
    <message>
        <source>Times from paper</source>
        <translation>Zeiten vom Papier</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig machen</translation>
    </message>
    <message>
        <source>Undo that check-in</source>
        <translation>Einlass rückgängig machen</translation>
    </message>
    <message>
        <source>Usual text size</source>
        <translation>Übliche Schriftgröße</translation>
    </message>
    <message>
        <source>Walk-in</source>
        <translation>Gast ohne Einladung</translation>
    </message>
    <message>
        <source>Who has spoken</source>
        <translation>Wer gesprochen hat</translation>
    </message>
    <message>
        <source>Who is at this desk</source>
        <translation>Wer am Schalter ist</translation>
    </message>
    <message>
        <source>Who is inside</source>
        <translation>Wer im Haus ist</translation>
    </message>
    <message>
        <source>Who the speakers are</source>
        <translation>Wer die Redner sind</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Zurückgezogen</translation>
    </message>
    <message>
        <source>acknowledge the message</source>
        <translation>Nachricht bestätigen, quittieren</translation>
    </message>
    <message>
        <source>admitted twice, conflict, sent late</source>
        <translation>zweimal eingelassen, Widerspruch, spät gesendet, Konflikt</translation>
    </message>
    <message>
        <source>always on top, small window, display</source>
        <translation>immer im Vordergrund, kleines Fenster, Anzeige</translation>
    </message>
    <message>
        <source>arrivals, planned against actual, curve</source>
        <translation>Ankünfte, Plan und Ist, Kurve, Grafik</translation>
    </message>
    <message>
        <source>back up now, copy, stick, USB, second folder, save a copy</source>
        <translation>jetzt sichern, Kopie, Stick, USB, zweiter Ordner, Kopie speichern, Backup</translation>
    </message>
    <message>
        <source>blank, black</source>
        <translation>leer, schwarz</translation>
    </message>
    <message>
        <source>change of shift, operator, hand over</source>
        <translation>Schichtwechsel, Bedienperson, Übergabe, ablösen</translation>
    </message>
    <message>
        <source>checklist, evening before, prepare, set up, printer, scanner, second screen</source>
        <translation>Checkliste, Vorabend, vorbereiten, einrichten, Drucker, Scanner, zweiter Monitor</translation>
    </message>
    <message>
        <source>clock was set, wrong time, hour out</source>
        <translation>Uhr wurde gestellt, falsche Zeit, eine Stunde falsch, Uhrzeit</translation>
    </message>
    <message>
        <source>delete, privacy, data protection, erase, certificate</source>
        <translation>löschen, Datenschutz, DSGVO, Zeugnis, Nachweis, tilgen</translation>
    </message>
    <message>
        <source>display, monitor, full screen, lobby</source>
        <translation>Anzeige, Monitor, Vollbild, Vorraum, Bildschirm</translation>
    </message>
    <message>
        <source>displays, move a screen, projector</source>
        <translation>Anzeigen, Anzeige verschieben, Beamer, Projektor, Bildschirm</translation>
    </message>
    <message>
        <source>dry run, practise, try, copy, training, test</source>
        <translation>Probelauf, üben, ausprobieren, Kopie, Schulung, Test</translation>
    </message>
    <message>
        <source>duplicate, asked twice, join</source>
        <translation>doppelt, zweimal gefragt, verbinden</translation>
    </message>
    <message>
        <source>edit, length, title, speakers, fixed</source>
        <translation>bearbeiten, Länge, Titel, Redner, fest</translation>
    </message>
    <message>
        <source>edit, reword, another asker, wording</source>
        <translation>bearbeiten, umformulieren, andere Person fragt, Wortlaut</translation>
    </message>
    <message>
        <source>exercise, practice, test of the alarm</source>
        <translation>Übung, Probe, Probealarm</translation>
    </message>
    <message>
        <source>fire, alarm, emergency, evacuation</source>
        <translation>Feuer, Brand, Alarm, Notfall, Räumung, Evakuierung</translation>
    </message>
    <message>
        <source>fire, alarm, muster, assembly, drill, who is inside, emergency</source>
        <translation>Feuer, Brand, Alarm, Sammelplatz, Appell, Übung, wer ist im Haus, Notfall</translation>
    </message>
    <message>
        <source>group, divide, shares</source>
        <translation>gruppieren, aufteilen, Anteile</translation>
    </message>
    <message>
        <source>how to, manual, guide, what is this, what now, wrong, about, version, licence</source>
        <translation>Anleitung, Handbuch, was ist das, was nun, falsch, über, Version, Lizenz</translation>
    </message>
    <message>
        <source>idle, minutes, away, automatic</source>
        <translation>untätig, Minuten, weg, automatisch</translation>
    </message>
    <message>
        <source>import, open a list, guests</source>
        <translation>importieren, Liste öffnen, Gäste</translation>
    </message>
    <message>
        <source>import, open a programme, agenda, schedule</source>
        <translation>importieren, Programm öffnen, Tagesordnung, Zeitplan, Agenda</translation>
    </message>
    <message>
        <source>import, preview, invite list, running order</source>
        <translation>importieren, Vorschau, Einladungsliste, Ablauf</translation>
    </message>
    <message>
        <source>import, sent in, open a list of questions</source>
        <translation>importieren, eingesandt, Liste von Fragen öffnen</translation>
    </message>
    <message>
        <source>insert, new item, add</source>
        <translation>einfügen, neuer Punkt, hinzufügen</translation>
    </message>
    <message>
        <source>label, name badge, one badge</source>
        <translation>Etikett, Namensschild, ein Schild, Badge</translation>
    </message>
    <message>
        <source>link a speaker to a delegate, not on the list</source>
        <translation>Redner mit Gast verbinden, zuordnen, nicht auf der Liste</translation>
    </message>
    <message>
        <source>missing, everybody</source>
        <translation>fehlt, alle, vermisst</translation>
    </message>
    <message>
        <source>not now, put back in the queue</source>
        <translation>nicht jetzt, zurück in die Reihe</translation>
    </message>
    <message>
        <source>online, channel, remote</source>
        <translation>online, Kanal, zugeschaltet</translation>
    </message>
    <message>
        <source>organisations, first question, turns</source>
        <translation>Organisationen, erste Frage, Wortmeldungen, an der Reihe</translation>
    </message>
    <message>
        <source>outage, sheet, by hand, type in, afterwards</source>
        <translation>Ausfall, Blatt, von Hand, eintippen, nachträglich</translation>
    </message>
    <message>
        <source>outage, sign-in sheet, by hand, type in, codes, afterwards</source>
        <translation>Ausfall, Unterschriftenliste, von Hand, eintippen, Codes, nachträglich</translation>
    </message>
    <message>
        <source>paper, PDF, A4, sheet, times by hand</source>
        <translation>Papier, PDF, A4, Blatt, Zeiten von Hand</translation>
    </message>
    <message>
        <source>paper, PDF, save</source>
        <translation>Papier, PDF, speichern</translation>
    </message>
    <message>
        <source>paper, print, PDF, A4, signature, outage, A to Z, list for the door</source>
        <translation>Papier, drucken, PDF, A4, Unterschrift, Ausfall, A bis Z, Türliste</translation>
    </message>
    <message>
        <source>paste a list, paste a running order, paste questions</source>
        <translation>Liste einfügen, Ablauf einfügen, Fragen einfügen</translation>
    </message>
    <message>
        <source>photo ID, capacity, venue, date, time zone, settings, seal, unseal, passphrase</source>
        <translation>Lichtbildausweis, Plätze, Ort, Datum, Zeitzone, Einstellungen, versiegeln, entsiegeln, Passphrase</translation>
    </message>
    <message>
        <source>print, labels, name badges, QR, PDF</source>
        <translation>drucken, Etiketten, Namensschilder, QR, PDF, Badge</translation>
    </message>
    <message>
        <source>print, one page, A4, instructions, hand out, briefing, desk</source>
        <translation>drucken, eine Seite, A4, Anleitung, Handzettel, Einweisung, Schalter</translation>
    </message>
    <message>
        <source>question of which item, session, talk</source>
        <translation>Frage zu welchem Punkt, Sitzung, Vortrag</translation>
    </message>
    <message>
        <source>question, outcome</source>
        <translation>Frage, Ergebnis</translation>
    </message>
    <message>
        <source>question, outcome, later</source>
        <translation>Frage, Ergebnis, später</translation>
    </message>
    <message>
        <source>question, queue, asker</source>
        <translation>Frage, Reihe, Warteschlange, wer fragt</translation>
    </message>
    <message>
        <source>restore, not dropped, not passed over</source>
        <translation>wiederherstellen, nicht gestrichen, nicht übergangen</translation>
    </message>
    <message>
        <source>second folder, USB stick, every few minutes</source>
        <translation>zweiter Ordner, USB-Stick, alle paar Minuten</translation>
    </message>
    <message>
        <source>settings, preferences, options, appearance, theme, text size, language</source>
        <translation>Einstellungen, Vorlieben, Optionen, Aussehen, Farben, Schriftgröße, Sprache</translation>
    </message>
    <message>
        <source>shortcuts, keyboard, hotkeys, what can I press</source>
        <translation>Tastenkürzel, Tastatur, Tastenbefehle, was kann ich drücken</translation>
    </message>
    <message>
        <source>skip</source>
        <translation>übergehen, auslassen</translation>
    </message>
    <message>
        <source>speaker timer, display, monitor, full screen</source>
        <translation>Redezeit, Uhr, Anzeige, Monitor, Vollbild</translation>
    </message>
    <message>
        <source>stage, wrap up, time</source>
        <translation>Bühne, zum Schluss kommen, Zeit</translation>
    </message>
    <message>
        <source>step away, hide, PIN, break</source>
        <translation>weggehen, verbergen, PIN, Pause</translation>
    </message>
    <message>
        <source>theme, night, automatic, follow, appearance</source>
        <translation>Farben, Nacht, automatisch, folgen, Aussehen</translation>
    </message>
    <message>
        <source>warden’s list, type in</source>
        <translation>Liste der Räumungshelfer, eintippen</translation>
    </message>
    <message>
        <source>who is connected, server, alone, offline, behind, to send, clock, sync</source>
        <translation>wer ist verbunden, Server, allein, offline, Rückstand, zu senden, Uhr, Abgleich</translation>
    </message>
    <message>
        <source>why, re-plan</source>
        <translation>warum, neu planen</translation>
    </message>
    <message>
        <source>withdraw, taken back by the asker</source>
        <translation>zurückziehen, zurückgenommen</translation>
    </message>
    <message>
        <source>zoom in, bigger, font, magnify, size</source>
        <translation>vergrößern, größer, Schrift, Lupe, Größe, Zoom</translation>
    </message>
    <message>
        <source>zoom out, font, size</source>
        <translation>verkleinern, Schrift, Größe, Zoom</translation>
    </message>
    <message>
        <source>zoom, 100 %, reset, font</source>
        <translation>Zoom, 100 %, zurücksetzen, Schrift</translation>
    </message>
</context>
<context>
    <name>asked</name>
    <message numerus="yes">
        <source>%n are waiting</source>
        <extracomment>1 is waiting</extracomment>
        <translation><numerusform>1 wartet</numerusform><numerusform>%n warten</numerusform></translation>
    </message>
    <message>
        <source>Anonymous</source>
        <translation>Anonym</translation>
    </message>
    <message>
        <source>Being put: {0} {1}</source>
        <translation>Wird gestellt: {0} {1}</translation>
    </message>
    <message>
        <source>Put the next</source>
        <translation>Nächste stellen</translation>
    </message>
    <message>
        <source>Waiting: {0} {1}</source>
        <translation>Wartet: {0} {1}</translation>
    </message>
    <message>
        <source>none is waiting</source>
        <translation>keine wartet</translation>
    </message>
</context>
<context>
    <name>badges</name>
    <message numerus="yes">
        <source>%n badges</source>
        <extracomment>1 badge</extracomment>
        <translation><numerusform>1 Namensschild</numerusform><numerusform>%n Namensschilder</numerusform></translation>
    </message>
    <message>
        <source>A PDF file</source>
        <translation>Als PDF-Datei</translation>
    </message>
    <message>
        <source>Each badge is one label of the roll.</source>
        <translation>Jedes Namensschild ist ein Etikett der Rolle.</translation>
    </message>
    <message>
        <source>Everybody awaited, {0}</source>
        <translation>Alle Erwarteten, {0}</translation>
    </message>
    <message>
        <source>One person</source>
        <translation>Eine Person</translation>
    </message>
    <message>
        <source>Page {0} of {1}</source>
        <translation>Seite {0} von {1}</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message numerus="yes">
        <source>Print %n badges</source>
        <extracomment>Print 1 badge</extracomment>
        <translation><numerusform>1 Namensschild drucken</numerusform><numerusform>%n Namensschilder drucken</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Save %n badges as PDF</source>
        <extracomment>Save 1 badge as PDF</extracomment>
        <translation><numerusform>1 Namensschild als PDF speichern</numerusform><numerusform>%n Namensschilder als PDF speichern</numerusform></translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Als PDF speichern</translation>
    </message>
    <message>
        <source>Saved: {0}, in {1}.</source>
        <translation>Gespeichert: {0}, in {1}.</translation>
    </message>
    <message>
        <source>The badge of {0}</source>
        <translation>Namensschild von {0}</translation>
    </message>
    <message>
        <source>Those without a badge, {0}</source>
        <translation>Noch ohne Namensschild, {0}</translation>
    </message>
    <message numerus="yes">
        <source>{0} are on their way to {1}.</source>
        <extracomment>{0} is on its way to {1}.</extracomment>
        <translation><numerusform>{0} geht an {1}.</numerusform><numerusform>{0} gehen an {1}.</numerusform></translation>
    </message>
    <message>
        <source>{0} on a sheet of A4, cut along the lines.</source>
        <translation>{0} auf einem Blatt A4, an den Linien zu schneiden.</translation>
    </message>
    <message>
        <source>{0} on a sheet of A4. Print at actual size, not fitted to the page.</source>
        <translation>{0} auf einem Blatt A4. In Originalgröße drucken, nicht an die Seite angepasst.</translation>
    </message>
</context>
<context>
    <name>day log</name>
    <message numerus="yes">
        <source>%n new above</source>
        <extracomment>1 new above</extracomment>
        <translation><numerusform>1 neuer darüber</numerusform><numerusform>%n neue darüber</numerusform></translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Beantwortet</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Wer fragt</translation>
    </message>
    <message>
        <source>Badge printed</source>
        <translation>Schild gedruckt</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Diagramme</translation>
    </message>
    <message>
        <source>Checked in</source>
        <translation>Eingelassen</translation>
    </message>
    <message>
        <source>Clock was set</source>
        <translation>Uhr wurde gestellt</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Berichtigt</translation>
    </message>
    <message>
        <source>Day ended</source>
        <translation>Tag beendet</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Schalter</translation>
    </message>
    <message>
        <source>Desk locked</source>
        <translation>Schalter gesperrt</translation>
    </message>
    <message>
        <source>Desk opened</source>
        <translation>Schalter entsperrt</translation>
    </message>
    <message>
        <source>Desk taken over</source>
        <translation>Schalter übernommen</translation>
    </message>
    <message>
        <source>Details changed</source>
        <translation>Angaben geändert</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>Event made</source>
        <translation>Veranstaltung neu</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Ausgegeben</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>Einklappen</translation>
    </message>
    <message>
        <source>For an item</source>
        <translation>Für einen Punkt</translation>
    </message>
    <message>
        <source>Found safe</source>
        <translation>In Sicherheit</translation>
    </message>
    <message>
        <source>Go to the delegate</source>
        <translation>Zum Gast gehen</translation>
    </message>
    <message>
        <source>Go to the item</source>
        <translation>Zum Punkt gehen</translation>
    </message>
    <message>
        <source>Go to the question</source>
        <translation>Zur Frage gehen</translation>
    </message>
    <message>
        <source>Item added</source>
        <translation>Punkt neu</translation>
    </message>
    <message>
        <source>Item changed</source>
        <translation>Punkt geändert</translation>
    </message>
    <message>
        <source>Item dropped</source>
        <translation>Punkt gestrichen</translation>
    </message>
    <message>
        <source>Item ended</source>
        <translation>Punkt beendet</translation>
    </message>
    <message>
        <source>Item inserted</source>
        <translation>Punkt eingefügt</translation>
    </message>
    <message>
        <source>Item moved</source>
        <translation>Punkt verschoben</translation>
    </message>
    <message>
        <source>Item started</source>
        <translation>Punkt begonnen</translation>
    </message>
    <message>
        <source>Lead no more</source>
        <translation>Keine Leitung mehr</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Gegangen</translation>
    </message>
    <message>
        <source>Length changed</source>
        <translation>Länge geändert</translation>
    </message>
    <message>
        <source>List brought in</source>
        <translation>Liste eingelesen</translation>
    </message>
    <message>
        <source>List changed</source>
        <translation>Liste geändert</translation>
    </message>
    <message>
        <source>Made a lead</source>
        <translation>Leitung benannt</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Zusammengelegt</translation>
    </message>
    <message>
        <source>Message cleared</source>
        <translation>Nachricht weg</translation>
    </message>
    <message>
        <source>Message seen</source>
        <translation>Nachricht gesehen</translation>
    </message>
    <message>
        <source>More came</source>
        <translation>Weitere kamen</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Umgezogen</translation>
    </message>
    <message>
        <source>New length</source>
        <translation>Neue Länge</translation>
    </message>
    <message>
        <source>New plan</source>
        <translation>Neuer Plan</translation>
    </message>
    <message>
        <source>New time</source>
        <translation>Neue Zeit</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>On the list</source>
        <translation>Auf der Liste</translation>
    </message>
    <message>
        <source>Only about this</source>
        <translation>Nur hierzu</translation>
    </message>
    <message>
        <source>Operator named</source>
        <translation>Wer am Schalter</translation>
    </message>
    <message>
        <source>Order brought in</source>
        <translation>Ablauf eingelesen</translation>
    </message>
    <message>
        <source>PIN set</source>
        <translation>PIN gesetzt</translation>
    </message>
    <message>
        <source>Passed over</source>
        <translation>Übersprungen</translation>
    </message>
    <message>
        <source>People forgotten</source>
        <translation>Personen vergessen</translation>
    </message>
    <message>
        <source>Put</source>
        <translation>Gestellt</translation>
    </message>
    <message>
        <source>Queue changed</source>
        <translation>Reihe geändert</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Nicht getan</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Vertreten</translation>
    </message>
    <message>
        <source>Resumed</source>
        <translation>Fortgesetzt</translation>
    </message>
    <message>
        <source>Roll call over</source>
        <translation>Appell beendet</translation>
    </message>
    <message>
        <source>Roll called</source>
        <translation>Appell begonnen</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Anzeige</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>Versiegelt</translation>
    </message>
    <message>
        <source>Sent in</source>
        <translation>Eingesandt</translation>
    </message>
    <message>
        <source>Some left</source>
        <translation>Einige gegangen</translation>
    </message>
    <message>
        <source>Speaker known</source>
        <translation>Redner bekannt</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Redner</translation>
    </message>
    <message>
        <source>Stands for two</source>
        <translation>Steht für zwei</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Zurückgenommen</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Time set right</source>
        <translation>Zeit berichtigt</translation>
    </message>
    <message>
        <source>To follow up</source>
        <translation>Nachfassen</translation>
    </message>
    <message>
        <source>To the speaker</source>
        <translation>An Redner/in</translation>
    </message>
    <message>
        <source>To whom or what</source>
        <translation>Wen oder was</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig machen</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Unfold</source>
        <translation>Ausklappen</translation>
    </message>
    <message>
        <source>Unsealed</source>
        <translation>Entsiegelt</translation>
    </message>
    <message>
        <source>Waiting again</source>
        <translation>Wartet wieder</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Zurückgezogen</translation>
    </message>
    <message>
        <source>Worded</source>
        <translation>Formuliert</translation>
    </message>
    <message>
        <source>Worded anew</source>
        <translation>Neu formuliert</translation>
    </message>
    <message>
        <source>Written down</source>
        <translation>Aufgeschrieben</translation>
    </message>
    <message>
        <source>as it had happened</source>
        <translation>wie es geschehen war</translation>
    </message>
    <message>
        <source>entered as {0}</source>
        <translation>eingetragen als {0}</translation>
    </message>
    <message>
        <source>from paper</source>
        <translation>vom Papier</translation>
    </message>
    <message>
        <source>lead’s decision</source>
        <translation>Entscheidung der Leitung</translation>
    </message>
    <message>
        <source>question {0}</source>
        <translation>Frage {0}</translation>
    </message>
    <message>
        <source>sent {0}</source>
        <translation>gesendet {0}</translation>
    </message>
    <message>
        <source>undone {0} by {1}</source>
        <translation>rückgängig {0} von {1}</translation>
    </message>
    <message>
        <source>worked alone</source>
        <translation>arbeitete allein</translation>
    </message>
    <message>
        <source>written {0}</source>
        <translation>geschrieben {0}</translation>
    </message>
    <message>
        <source>{0}: {1} · happened {2} · recorded {3} · {4}</source>
        <translation>{0}: {1} · geschehen {2} · eingetragen {3} · {4}</translation>
    </message>
    <message>
        <source>{0}: “{1}”</source>
        <translation>{0}: „{1}“</translation>
    </message>
</context>
<context>
    <name>desks</name>
    <message>
        <source>As</source>
        <translation>Als</translation>
    </message>
    <message>
        <source>Behind</source>
        <translation>Rückstand</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Uhr</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Schalter</translation>
    </message>
    <message>
        <source>To send</source>
        <translation>Zu senden</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
</context>
<context>
    <name>export page</name>
    <message>
        <source>&amp;Attendance</source>
        <translation>&amp;Anwesenheit</translation>
    </message>
    <message>
        <source>&amp;Day log</source>
        <translation>Tages&amp;protokoll</translation>
    </message>
    <message>
        <source>&amp;Evacuation roll</source>
        <translation>&amp;Räumungsliste</translation>
    </message>
    <message>
        <source>&amp;Follow-ups</source>
        <translation>&amp;Nachzufassen</translation>
    </message>
    <message>
        <source>&amp;Questions</source>
        <translation>&amp;Fragen</translation>
    </message>
    <message>
        <source>&amp;Running order</source>
        <translation>A&amp;blauf</translation>
    </message>
    <message>
        <source>&amp;Write-up of the day</source>
        <translation>&amp;Tagesbericht</translation>
    </message>
    <message>
        <source>Chart of &amp;planned against actual</source>
        <translation>Diagramm P&amp;lan und Ist</translation>
    </message>
    <message>
        <source>Chart of arri&amp;vals</source>
        <translation>Diagramm der An&amp;künfte</translation>
    </message>
    <message>
        <source>Each item as planned and as it went</source>
        <translation>Jeder Punkt, wie geplant und wie gelaufen</translation>
    </message>
    <message>
        <source>Every act of the day, undone and refused ones too</source>
        <translation>Jeder Vorgang des Tages, auch rückgängig gemachte und nicht getane</translation>
    </message>
    <message>
        <source>Everybody on the list, and when they came and left</source>
        <translation>Alle auf der Liste, und wann sie kamen und gingen</translation>
    </message>
    <message>
        <source>How the room filled</source>
        <translation>Wie sich der Saal füllte</translation>
    </message>
    <message>
        <source>The facts in sentences, to start a report from</source>
        <translation>Die Tatsachen in Sätzen, als Anfang eines Berichts</translation>
    </message>
    <message>
        <source>What is still to be answered, by whom and by when</source>
        <translation>Was noch zu beantworten ist, von wem und bis wann</translation>
    </message>
    <message>
        <source>What ran over, and by how much</source>
        <translation>Was länger dauerte, und um wie viel</translation>
    </message>
    <message>
        <source>What was asked, by item, with what became of it</source>
        <translation>Was gefragt wurde, nach Punkten, und was daraus wurde</translation>
    </message>
    <message>
        <source>Who is inside at this moment</source>
        <translation>Wer in diesem Moment im Haus ist</translation>
    </message>
    <message>
        <source>With initials</source>
        <translation>Mit Initialen</translation>
    </message>
    <message>
        <source>With names</source>
        <translation>Mit Namen</translation>
    </message>
    <message>
        <source>Without people</source>
        <translation>Ohne Personen</translation>
    </message>
    <message>
        <source>Written: {0} files, in {1}.</source>
        <translation>Geschrieben: {0} Dateien, in {1}.</translation>
    </message>
    <message>
        <source>Written: {0}, in {1}.</source>
        <translation>Geschrieben: {0}, in {1}.</translation>
    </message>
    <message numerus="yes">
        <source>Written: {0}, with %n files in it.</source>
        <extracomment>Written: {0}, with 1 file in it.</extracomment>
        <translation><numerusform>Geschrieben: {0}, mit 1 Datei darin.</numerusform><numerusform>Geschrieben: {0}, mit %n Dateien darin.</numerusform></translation>
    </message>
</context>
<context>
    <name>help</name>
    <message>
        <source>Events and settings are kept in</source>
        <translation>Veranstaltungen und Einstellungen liegen in</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Taste</translation>
    </message>
    <message>
        <source>Runs on</source>
        <translation>Läuft auf</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Was sie tut</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Mit</translation>
    </message>
</context>
<context>
    <name>item_form</name>
    <message>
        <source>It needs a title.</source>
        <translation>Es fehlt ein Titel.</translation>
    </message>
    <message>
        <source>Like 09:15, or “in 10”.</source>
        <translation>Wie 09:15 oder „in 10“.</translation>
    </message>
    <message>
        <source>That is too long.</source>
        <translation>Das ist zu lang.</translation>
    </message>
    <message>
        <source>Whole minutes, {0} at least.</source>
        <translation>Ganze Minuten, mindestens {0}.</translation>
    </message>
</context>
<context>
    <name>joined</name>
    <message numerus="yes">
        <source>%n acts are not sent yet. They are kept on this computer and sent when you open the event again.</source>
        <extracomment>1 act is not sent yet. It is kept on this computer and sent when you open the event again.</extracomment>
        <translation><numerusform>1 Vorgang ist noch nicht gesendet. Er ist auf diesem Computer aufbewahrt und wird gesendet, wenn Sie die Veranstaltung wieder öffnen.</numerusform><numerusform>%n Vorgänge sind noch nicht gesendet. Sie sind auf diesem Computer aufbewahrt und werden gesendet, wenn Sie die Veranstaltung wieder öffnen.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n desks</source>
        <extracomment>1 desk</extracomment>
        <translation><numerusform>1 Schalter</numerusform><numerusform>%n Schalter</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n need the lead.</source>
        <extracomment>1 needs the lead.</extracomment>
        <translation><numerusform>1 braucht die Leitung.</numerusform><numerusform>%n brauchen die Leitung.</numerusform></translation>
    </message>
    <message>
        <source>Alone · {0} to send</source>
        <translation>Allein · {0} zu senden</translation>
    </message>
    <message>
        <source>Away since {0}</source>
        <translation>Weg seit {0}</translation>
    </message>
    <message numerus="yes">
        <source>Back. %n acts were sent.</source>
        <extracomment>Back. 1 act was sent.</extracomment>
        <translation><numerusform>Wieder da. 1 Vorgang wurde gesendet.</numerusform><numerusform>Wieder da. %n Vorgänge wurden gesendet.</numerusform></translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>Tagungsleitung</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>Connected · {0}</source>
        <translation>Verbunden · {0}</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Verbindet</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>Anzeige</translation>
    </message>
    <message>
        <source>Organiser</source>
        <translation>Veranstalter</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>Sending {0}</source>
        <translation>Sendet {0}</translation>
    </message>
    <message>
        <source>The server is back. Nothing was left to send.</source>
        <translation>Der Server ist wieder da. Es war nichts mehr zu senden.</translation>
    </message>
    <message>
        <source>This computer’s clock is {0} ahead of the server’s. The event goes by the server’s time.</source>
        <translation>Die Uhr dieses Computers geht gegenüber dem Server {0} vor. Die Veranstaltung richtet sich nach der Zeit des Servers.</translation>
    </message>
    <message>
        <source>This computer’s clock is {0} behind the server’s. The event goes by the server’s time.</source>
        <translation>Die Uhr dieses Computers geht gegenüber dem Server {0} nach. Die Veranstaltung richtet sich nach der Zeit des Servers.</translation>
    </message>
    <message>
        <source>This desk only shows the event. Use another desk for that.</source>
        <translation>Dieser Schalter zeigt die Veranstaltung nur. Nehmen Sie dafür einen anderen.</translation>
    </message>
    <message>
        <source>This desk shows the event as it last knew it.</source>
        <translation>Dieser Schalter zeigt den zuletzt bekannten Stand der Veranstaltung.</translation>
    </message>
    <message>
        <source>This desk works alone: everything is kept on this computer and sent when the server is back.</source>
        <translation>Dieser Schalter arbeitet allein: Alles liegt auf diesem Computer und wird gesendet, wenn der Server wieder da ist.</translation>
    </message>
    <message>
        <source>Working alone</source>
        <translation>Arbeitet allein</translation>
    </message>
    <message>
        <source>right</source>
        <translation>richtig</translation>
    </message>
    <message>
        <source>{0} ahead</source>
        <translation>geht {0} vor</translation>
    </message>
    <message>
        <source>{0} behind</source>
        <translation>geht {0} nach</translation>
    </message>
    <message>
        <source>{0} to send</source>
        <translation>{0} zu senden</translation>
    </message>
</context>
<context>
    <name>paper</name>
    <message>
        <source>Leave it</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Print it</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Print {0} on {1}?</source>
        <translation>Auf {1} drucken: {0}?</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Als PDF speichern</translation>
    </message>
    <message>
        <source>Save {0}</source>
        <translation>Speichern: {0}</translation>
    </message>
    <message>
        <source>Saved: {0}, in {1}.</source>
        <translation>Gespeichert: {0}, in {1}.</translation>
    </message>
    <message>
        <source>There is no printer here. Save {0} as PDF?</source>
        <translation>Hier ist kein Drucker. Als PDF speichern: {0}?</translation>
    </message>
    <message>
        <source>{0} is on its way to {1}.</source>
        <translation>{0} geht an {1}.</translation>
    </message>
</context>
<context>
    <name>plan_words</name>
    <message>
        <source>It stays at {0}.</source>
        <translation>Es bleibt bei {0}.</translation>
    </message>
    <message>
        <source>Move {0} before {1}?</source>
        <translation>{0} vor {1} verschieben?</translation>
    </message>
    <message>
        <source>Move {0} to the end of the day?</source>
        <translation>{0} ans Ende des Tages verschieben?</translation>
    </message>
    <message>
        <source>Nothing else moves.</source>
        <translation>Sonst verschiebt sich nichts.</translation>
    </message>
    <message>
        <source>and {0} more move</source>
        <translation>und {0} weitere verschoben</translation>
    </message>
    <message>
        <source>{0} at {1}</source>
        <translation>{0} um {1}</translation>
    </message>
    <message>
        <source>{0} keeps {1}: {2} min too little before it.</source>
        <translation>{0} bleibt bei {1}: {2} min zu wenig davor.</translation>
    </message>
    <message>
        <source>{0} then starts at {1}</source>
        <translation>{0} beginnt dann um {1}</translation>
    </message>
</context>
<context>
    <name>print</name>
    <message numerus="yes">
        <source>%n names</source>
        <extracomment>1 name</extracomment>
        <translation><numerusform>%n Name</numerusform><numerusform>%n Namen</numerusform></translation>
    </message>
    <message>
        <source>1 or 2</source>
        <translation>1 oder 2</translation>
    </message>
    <message>
        <source>A note to read first</source>
        <translation>Erst ein Hinweis zu lesen</translation>
    </message>
    <message>
        <source>Admit</source>
        <translation>Einlassen</translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation>Alarm</translation>
    </message>
    <message>
        <source>Ask the lead</source>
        <translation>Die Leitung fragen</translation>
    </message>
    <message>
        <source>Badges, the evacuation roll and the sign-in sheet come out of it too.</source>
        <translation>Namensschilder, Räumungsliste und Unterschriftenliste kommen auch aus ihm.</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Gestrichen</translation>
    </message>
    <message>
        <source>Dropped: {0}</source>
        <translation>Gestrichen: {0}</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Evacuation roll</source>
        <translation>Räumungsliste</translation>
    </message>
    <message>
        <source>Evacuation roll, DRILL, no emergency</source>
        <translation>Räumungsliste, ÜBUNG, kein Notfall</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Find the person first. Coming back later is a usual check-in.</source>
        <translation>Suchen Sie zuerst die Person. Kommt sie später wieder, ist das ein gewöhnlicher Einlass.</translation>
    </message>
    <message>
        <source>For volunteers</source>
        <translation>Für Helfer</translation>
    </message>
    <message>
        <source>Head of the day log: {0}</source>
        <translation>Stand des Tagesprotokolls: {0}</translation>
    </message>
    <message>
        <source>Help is on the key F1. The keys of a page are on “?”.</source>
        <translation>Hilfe gibt es mit der Taste F1. Die Tasten einer Seite zeigt „?“.</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Kommt</translation>
    </message>
    <message>
        <source>It says what it would undo. Read it, then Enter. Nothing is ever lost.</source>
        <translation>Es sagt, was rückgängig gemacht würde. Lesen Sie es, dann Enter. Nichts geht je verloren.</translation>
    </message>
    <message>
        <source>It was the wrong person, or the wrong key</source>
        <translation>Es war die falsche Person oder die falsche Taste</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Punkt</translation>
    </message>
    <message>
        <source>Leave with everybody else. The lead brings the roll: {0}, or its last print. Meet at: {1}</source>
        <translation>Gehen Sie mit allen hinaus. Die Leitung bringt die Räumungsliste: {0}, oder ihren letzten Druck. Sammelplatz: {1}</translation>
    </message>
    <message>
        <source>Leaves</source>
        <translation>Jemand geht</translation>
    </message>
    <message>
        <source>Min</source>
        <translation>Min</translation>
    </message>
    <message>
        <source>Name, in capitals</source>
        <translation>Name, in Großbuchstaben</translation>
    </message>
    <message>
        <source>Name, organisation, who vouches. Comes for somebody else: {0}.</source>
        <translation>Name, Organisation, wer bürgt. Kommt für jemand anderen: {0}.</translation>
    </message>
    <message>
        <source>Name: {0}</source>
        <translation>Name: {0}</translation>
    </message>
    <message>
        <source>Nobody is admitted yet. Ask for the organisation, then press the number of the right one.</source>
        <translation>Noch ist niemand eingelassen. Fragen Sie nach der Organisation und drücken Sie die Ziffer der richtigen.</translation>
    </message>
    <message>
        <source>Nobody is inside.</source>
        <translation>Niemand ist im Haus.</translation>
    </message>
    <message>
        <source>Not admitted</source>
        <translation>Nicht eingelassen</translation>
    </message>
    <message>
        <source>Not on the list</source>
        <translation>Nicht auf der Liste</translation>
    </message>
    <message>
        <source>Nothing to tell.</source>
        <translation>Nichts zu berichten.</translation>
    </message>
    <message>
        <source>On no list: walk-ins and crew</source>
        <translation>Auf keiner Liste: ohne Einladung und Team</translation>
    </message>
    <message>
        <source>Only while the first row is the person in front of you. They are in when their name stands there in large letters.</source>
        <translation>Nur wenn die erste Zeile die Person vor Ihnen ist. Sie ist da, wenn ihr Name dort in großer Schrift steht.</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Geht</translation>
    </message>
    <message>
        <source>Page {0} of {1}</source>
        <translation>Seite {0} von {1}</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Printed at {0} on {1}</source>
        <translation>Gedruckt um {0} am {1}</translation>
    </message>
    <message>
        <source>Printed at {0} on {1} ({2})</source>
        <translation>Gedruckt um {0}, {1} ({2})</translation>
    </message>
    <message>
        <source>Read what stands on the card, do it, and press the key. Not aloud: it may be private.</source>
        <translation>Lesen Sie, was auf der Karte steht, tun Sie es und drücken Sie die Taste. Nicht laut: Es kann vertraulich sein.</translation>
    </message>
    <message>
        <source>Running order</source>
        <translation>Ablauf</translation>
    </message>
    <message>
        <source>Safe</source>
        <translation>In Sicherheit</translation>
    </message>
    <message>
        <source>Say in eventdesk that it came out: “Ready for the day”, Printer.</source>
        <translation>Sagen Sie in eventdesk, dass sie herauskam: „Bereit für den Tag“, Drucker.</translation>
    </message>
    <message>
        <source>Seen last</source>
        <translation>Zuletzt gesehen</translation>
    </message>
    <message>
        <source>Sign-in sheet</source>
        <translation>Unterschriftenliste</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Unterschrift</translation>
    </message>
    <message>
        <source>Starts at its minute</source>
        <translation>Beginnt auf die Minute</translation>
    </message>
    <message>
        <source>Take the sign-in sheet and a pen: a time and a signature are enough. It is typed in afterwards. What was confirmed on screen is saved.</source>
        <translation>Nehmen Sie die Unterschriftenliste und einen Stift: Uhrzeit und Unterschrift genügen. Sie wird danach eingetippt. Was am Bildschirm bestätigt wurde, ist gespeichert.</translation>
    </message>
    <message>
        <source>Test page</source>
        <translation>Testseite</translation>
    </message>
    <message>
        <source>The card says why. Ask the lead to come; only the lead overrides, and gives a reason.</source>
        <translation>Die Karte sagt, warum. Bitten Sie die Leitung zu kommen; nur die Leitung lässt trotzdem ein und nennt einen Grund.</translation>
    </message>
    <message>
        <source>The computer does not go on</source>
        <translation>Der Computer macht nicht weiter</translation>
    </message>
    <message>
        <source>This printer prints.</source>
        <translation>Dieser Drucker druckt.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Times by hand are typed in afterwards: Running order page, key P.</source>
        <translation>Zeiten von Hand werden danach eingetippt: Seite Ablauf, Taste P.</translation>
    </message>
    <message>
        <source>Two people could be meant</source>
        <translation>Zwei Personen kommen infrage</translation>
    </message>
    <message>
        <source>Type a few letters of the name as you hear it. Any order, no accents. A scanned badge needs no typing.</source>
        <translation>Tippen Sie einige Buchstaben des Namens, wie Sie ihn hören. Reihenfolge egal, ohne Akzente. Ein gescanntes Namensschild braucht kein Tippen.</translation>
    </message>
    <message>
        <source>Who vouches</source>
        <translation>Wer bürgt</translation>
    </message>
    <message>
        <source>Write the time into the box. Typed in afterwards: Registration page, Ctrl H.</source>
        <translation>Schreiben Sie die Zeit in das Kästchen. Danach eingetippt: Seite Anmeldung, Ctrl H.</translation>
    </message>
    <message>
        <source>crew</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>{0} still expected</source>
        <translation>{0} noch erwartet</translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <translation>{0} bis {1}</translation>
    </message>
    <message>
        <source>{0}, continued</source>
        <translation>{0}, Fortsetzung</translation>
    </message>
    <message>
        <source>{0}, evacuation roll</source>
        <translation>{0}, Räumungsliste</translation>
    </message>
    <message>
        <source>{0}, everybody on the list</source>
        <translation>{0}, alle auf der Liste</translation>
    </message>
    <message>
        <source>“Good morning. What is your surname?”</source>
        <translation>„Guten Morgen. Wie ist Ihr Nachname?“</translation>
    </message>
    <message>
        <source>“One moment, my colleague will help you.”</source>
        <translation>„Einen Moment, gleich hilft Ihnen jemand.“</translation>
    </message>
    <message>
        <source>“Thank you, you are in.”</source>
        <translation>„Danke, Sie können hineingehen.“</translation>
    </message>
    <message>
        <source>“Which organisation are you with?”</source>
        <translation>„Zu welcher Organisation gehören Sie?“</translation>
    </message>
    <message>
        <source>“Who invited you?”</source>
        <translation>„Wer hat Sie eingeladen?“</translation>
    </message>
</context>
<context>
    <name>questions</name>
    <message numerus="yes">
        <source>%n questions</source>
        <extracomment>1 question</extracomment>
        <translation><numerusform>%n Frage</numerusform><numerusform>%n Fragen</numerusform></translation>
    </message>
    <message>
        <source>Question {0} {1} at {2}: {3}</source>
        <translation>Frage {0}, {1} um {2}: {3}</translation>
    </message>
    <message>
        <source>Question {0} {1} {2}: {3}</source>
        <translation>Frage {0}, {1} {2}: {3}</translation>
    </message>
    <message>
        <source>Question {0} {1}: {2}</source>
        <translation>Frage {0}, {1}: {2}</translation>
    </message>
    <message>
        <source>is asked by another one, since</source>
        <translation>mit einer anderen zusammengelegt seit</translation>
    </message>
    <message>
        <source>is to be followed up, since</source>
        <translation>nachzufassen seit</translation>
    </message>
    <message>
        <source>is waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>noch nicht</translation>
    </message>
    <message>
        <source>was answered</source>
        <translation>beantwortet</translation>
    </message>
    <message>
        <source>was declined</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>was withdrawn</source>
        <translation>zurückgezogen</translation>
    </message>
</context>
<context>
    <name>queue</name>
    <message numerus="yes">
        <source>%n questions</source>
        <extracomment>1 question</extracomment>
        <translation><numerusform>%n Frage</numerusform><numerusform>%n Fragen</numerusform></translation>
    </message>
    <message>
        <source>Anonymous</source>
        <translation>Anonym</translation>
    </message>
    <message>
        <source>First question</source>
        <translation>Erste Frage</translation>
    </message>
    <message>
        <source>Question {0}: {1} Asked by {2}.</source>
        <translation>Frage {0}: {1} Wer fragt: {2}.</translation>
    </message>
    <message>
        <source>asked by {0} more</source>
        <translation>auch von {0} anderen gefragt</translation>
    </message>
    <message>
        <source>for {0}</source>
        <translation>für {0}</translation>
    </message>
    <message>
        <source>read out</source>
        <translation>vorgelesen</translation>
    </message>
    <message>
        <source>sent in before</source>
        <translation>vorab eingesandt</translation>
    </message>
    <message>
        <source>{0} for this item, {1} in all</source>
        <translation>{0} für diesen Punkt, {1} insgesamt</translation>
    </message>
    <message>
        <source>{0} from {1}</source>
        <translation>{0} von {1}</translation>
    </message>
    <message>
        <source>{0}, for {1} min</source>
        <translation>{0}, seit {1} min</translation>
    </message>
    <message>
        <source>{0}, the longest for {1} min</source>
        <translation>{0}, die längste seit {1} min</translation>
    </message>
</context>
<context>
    <name>registration</name>
    <message>
        <source> Ctrl 1 shows it.</source>
        <translation> Ctrl 1 zeigt es.</translation>
    </message>
    <message>
        <source> Finish here, then scan again.</source>
        <translation> Erst hier abschließen, dann neu scannen.</translation>
    </message>
    <message numerus="yes">
        <source>%n lines recorded</source>
        <extracomment>1 line recorded</extracomment>
        <translation><numerusform>1 Zeile aufgezeichnet</numerusform><numerusform>%n Zeilen aufgezeichnet</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n need a look</source>
        <extracomment>1 needs a look</extracomment>
        <translation><numerusform>1 braucht einen Blick</numerusform><numerusform>%n brauchen einen Blick</numerusform></translation>
    </message>
    <message>
        <source>A recorded time was set back.</source>
        <translation>Eine eingetragene Zeit wurde zurückgesetzt.</translation>
    </message>
    <message>
        <source>Access needs</source>
        <translation>Barrierefreiheit</translation>
    </message>
    <message>
        <source>Admit</source>
        <translation>Einlassen</translation>
    </message>
    <message>
        <source>Admit all {0}</source>
        <translation>Alle {0} einlassen</translation>
    </message>
    <message>
        <source>Admit {0}</source>
        <translation>{0} einlassen</translation>
    </message>
    <message>
        <source>Admit {0} more</source>
        <translation>{0} weitere einlassen</translation>
    </message>
    <message>
        <source>All {0} leave</source>
        <translation>Alle {0} gehen</translation>
    </message>
    <message>
        <source>All {0} of them.</source>
        <translation>Alle {0}.</translation>
    </message>
    <message>
        <source>All {0} who were missing.</source>
        <translation>Alle {0}, die fehlten.</translation>
    </message>
    <message>
        <source>Already in since {0}.</source>
        <translation>Schon da seit {0}.</translation>
    </message>
    <message>
        <source>Arrivals</source>
        <translation>Ankünfte</translation>
    </message>
    <message>
        <source>As in K7PX 0912, K7PX 0912 1640 or K7PX out 1640. Enter records the line.</source>
        <translation>Wie K7PX 0912, K7PX 0912 1640 oder K7PX out 1640. Enter trägt die Zeile ein.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Badge</source>
        <translation>Schild</translation>
    </message>
    <message>
        <source>Cancelled. Enter says why.</source>
        <translation>Zurückgezogen. Enter sagt, warum.</translation>
    </message>
    <message>
        <source>Cannot be admitted. Enter says why.</source>
        <translation>Einlass geht nicht. Enter sagt, warum.</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Code, time in, time out</source>
        <translation>Code, Zeit Kommen, Zeit Gehen</translation>
    </message>
    <message>
        <source>Comes after all</source>
        <translation>Kommt doch</translation>
    </message>
    <message>
        <source>Comes on the word of</source>
        <translation>Kommt auf Wort von</translation>
    </message>
    <message>
        <source>Crew</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Declined. Enter says why.</source>
        <translation>Abgesagt. Enter sagt, warum.</translation>
    </message>
    <message>
        <source>Driving licence</source>
        <translation>Führerschein</translation>
    </message>
    <message>
        <source>Enter admits now.</source>
        <translation>Enter lässt jetzt ein.</translation>
    </message>
    <message>
        <source>Enter admits {0}.</source>
        <translation>Enter lässt {0} ein.</translation>
    </message>
    <message>
        <source>Enter admits.</source>
        <translation>Enter lässt ein.</translation>
    </message>
    <message>
        <source>Enter asks how many of the {0} came.</source>
        <translation>Enter fragt, wie viele der {0} gekommen sind.</translation>
    </message>
    <message>
        <source>Enter once more does.</source>
        <translation>Noch einmal Enter tut es.</translation>
    </message>
    <message>
        <source>Enter records that {0} comes after all, and admits.</source>
        <translation>Enter trägt ein, dass {0} doch kommt, und lässt ein.</translation>
    </message>
    <message>
        <source>Enter records: {0}</source>
        <translation>Enter trägt ein: {0}</translation>
    </message>
    <message>
        <source>Enter shows a note to read first.</source>
        <translation>Enter zeigt zuerst einen Hinweis zum Lesen.</translation>
    </message>
    <message>
        <source>Enter twice does.</source>
        <translation>Zweimal Enter tut es.</translation>
    </message>
    <message>
        <source>Enter works after F8</source>
        <translation>Enter wirkt erst nach F8</translation>
    </message>
    <message>
        <source>Enter works after the digit</source>
        <translation>Enter wirkt erst nach der Ziffer</translation>
    </message>
    <message>
        <source>Expected and flagged</source>
        <translation>Erwartet, mit Vermerk</translation>
    </message>
    <message>
        <source>Expected.</source>
        <translation>Erwartet.</translation>
    </message>
    <message>
        <source>Here as</source>
        <translation>Hier als</translation>
    </message>
    <message>
        <source>How many more of the {0} came?</source>
        <translation>Wie viele weitere der {0} sind gekommen?</translation>
    </message>
    <message>
        <source>How many of the {0} came?</source>
        <translation>Wie viele der {0} sind gekommen?</translation>
    </message>
    <message>
        <source>How many of the {0} inside leave?</source>
        <translation>Wie viele der {0} im Haus gehen?</translation>
    </message>
    <message>
        <source>If somebody else came in under that name, undo the {0} check-in first: F7.</source>
        <translation>Kam jemand anderes unter diesem Namen herein, machen Sie zuerst den Einlass von {0} rückgängig: F7.</translation>
    </message>
    <message>
        <source>If somebody else has come instead: Ctrl U.</source>
        <translation>Ist jemand anderes stattdessen gekommen: Ctrl U.</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Da</translation>
    </message>
    <message>
        <source>In from {0} to {1}.</source>
        <translation>Da von {0} bis {1}.</translation>
    </message>
    <message>
        <source>In since {0} with {1} of the {2}. If more have come, Enter and F6.</source>
        <translation>Da seit {0} mit {1} von {2}. Sind weitere gekommen, Enter und F6.</translation>
    </message>
    <message>
        <source>In since {0}.</source>
        <translation>Da seit {0}.</translation>
    </message>
    <message>
        <source>In the log, but not in</source>
        <translation>Im Protokoll, aber nicht da</translation>
    </message>
    <message>
        <source>In with {0} of the {1}. If more have come: F6.</source>
        <translation>Da mit {0} von {1}. Sind weitere gekommen: F6.</translation>
    </message>
    <message>
        <source>In, by the lead’s decision</source>
        <translation>Da, auf Entscheidung der Leitung</translation>
    </message>
    <message>
        <source>Inside by category</source>
        <translation>Im Haus nach Kategorie</translation>
    </message>
    <message>
        <source>Inside by organisation</source>
        <translation>Im Haus nach Organisation</translation>
    </message>
    <message>
        <source>Is it {0}? Press 1, or type on.</source>
        <translation>Ist es {0}? Drücken Sie 1 oder tippen Sie weiter.</translation>
    </message>
    <message>
        <source>Known as “{0}”</source>
        <translation>Bekannt als „{0}“</translation>
    </message>
    <message>
        <source>Look at a photo ID, then say which</source>
        <translation>Lichtbildausweis ansehen, dann sagen, welcher</translation>
    </message>
    <message>
        <source>More came</source>
        <translation>Weitere kamen</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Bedarf</translation>
    </message>
    <message>
        <source>Next person</source>
        <translation>Nächste Person</translation>
    </message>
    <message>
        <source>No category</source>
        <translation>Ohne Kategorie</translation>
    </message>
    <message>
        <source>No organisation</source>
        <translation>Ohne Organisation</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
    <message>
        <source>Nobody called “{0}” is on the list. Try fewer letters, or Ctrl N for a walk-in.</source>
        <translation>„{0}“ steht nicht auf der Liste. Versuchen Sie weniger Buchstaben, oder Ctrl N für einen Gast ohne Einladung.</translation>
    </message>
    <message numerus="yes">
        <source>Nobody has come yet, %n are expected.</source>
        <extracomment>Nobody has come yet, 1 is expected.</extracomment>
        <translation><numerusform>Noch ist niemand gekommen, 1 wird erwartet.</numerusform><numerusform>Noch ist niemand gekommen, %n werden erwartet.</numerusform></translation>
    </message>
    <message>
        <source>Nobody has the code “{0}”. Type the name instead.</source>
        <translation>Niemand hat den Code „{0}“. Tippen Sie stattdessen den Namen.</translation>
    </message>
    <message>
        <source>Nobody is called “{0}”. Is it one of these? Enter and the number, or Ctrl N.</source>
        <translation>Niemand heißt „{0}“. Ist es jemand von diesen? Enter und die Ziffer, oder Ctrl N.</translation>
    </message>
    <message>
        <source>Nobody is called “{0}”. Is it this person? Enter and 1, or Ctrl N.</source>
        <translation>Niemand heißt „{0}“. Ist es diese Person? Enter und 1, oder Ctrl N.</translation>
    </message>
    <message>
        <source>Nobody is inside.</source>
        <translation>Niemand ist im Haus.</translation>
    </message>
    <message>
        <source>Nobody? Then Esc leaves it as it is.</source>
        <translation>Niemand? Dann lässt Esc alles, wie es ist.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>None of those who are expected.</source>
        <translation>Niemand von den Erwarteten.</translation>
    </message>
    <message>
        <source>Not admitted</source>
        <translation>Nicht eingelassen</translation>
    </message>
    <message>
        <source>Not admitted: already in</source>
        <translation>Nicht eingelassen: schon da</translation>
    </message>
    <message>
        <source>Not admitted: cancelled</source>
        <translation>Nicht eingelassen: zurückgezogen</translation>
    </message>
    <message>
        <source>Not admitted: declined</source>
        <translation>Nicht eingelassen: abgesagt</translation>
    </message>
    <message>
        <source>Not admitted: not coming</source>
        <translation>Nicht eingelassen: kommt nicht</translation>
    </message>
    <message>
        <source>Not admitted: replaced</source>
        <translation>Nicht eingelassen: vertreten</translation>
    </message>
    <message>
        <source>Not admitted: takes part from elsewhere</source>
        <translation>Nicht eingelassen: online dabei</translation>
    </message>
    <message>
        <source>Not admitted: unknown code</source>
        <translation>Nicht eingelassen: Code unbekannt</translation>
    </message>
    <message>
        <source>Not coming. Enter says why.</source>
        <translation>Kommt nicht. Enter sagt, warum.</translation>
    </message>
    <message>
        <source>Not expected.</source>
        <translation>Nicht erwartet.</translation>
    </message>
    <message>
        <source>Note to read</source>
        <translation>Hinweis zu lesen</translation>
    </message>
    <message>
        <source>Now the time.</source>
        <translation>Jetzt die Zeit.</translation>
    </message>
    <message>
        <source>One person can be meant.</source>
        <translation>Eine Person kommt infrage.</translation>
    </message>
    <message>
        <source>Only the kind of document is kept, never its number.</source>
        <translation>Nur die Art des Ausweises wird behalten, nie seine Nummer.</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Anderer</translation>
    </message>
    <message>
        <source>PIN of a lead</source>
        <translation>PIN einer Leitung</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Party of {0}</source>
        <translation>Gruppe von {0}</translation>
    </message>
    <message>
        <source>Passport</source>
        <translation>Reisepass</translation>
    </message>
    <message>
        <source>Read this before you admit</source>
        <translation>Vor dem Einlassen lesen</translation>
    </message>
    <message>
        <source>Read. Enter admits now.</source>
        <translation>Gelesen. Enter lässt jetzt ein.</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>Replaced by somebody else. Enter says why.</source>
        <translation>Von jemand anderem vertreten. Enter sagt, warum.</translation>
    </message>
    <message>
        <source>Somebody else comes instead.</source>
        <translation>Jemand anderes kommt stattdessen.</translation>
    </message>
    <message>
        <source>Somebody forgotten</source>
        <translation>Vergessene Person</translation>
    </message>
    <message>
        <source>Staff pass</source>
        <translation>Dienstausweis</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tisch</translation>
    </message>
    <message>
        <source>Table {0}</source>
        <translation>Tisch {0}</translation>
    </message>
    <message>
        <source>Takes part from elsewhere. Enter says why.</source>
        <translation>Online dabei. Enter sagt, warum.</translation>
    </message>
    <message>
        <source>Tell the host</source>
        <translation>Gastgeber verständigen</translation>
    </message>
    <message>
        <source>Tell the host: {0}</source>
        <translation>Gastgeber verständigen: {0}</translation>
    </message>
    <message>
        <source>The line is empty. Type a code and a time.</source>
        <translation>Die Zeile ist leer. Tippen Sie einen Code und eine Zeit.</translation>
    </message>
    <message>
        <source>The one who was missing.</source>
        <translation>Die Person, die fehlte.</translation>
    </message>
    <message>
        <source>The reason goes into the day log.</source>
        <translation>Der Grund kommt ins Tagesprotokoll.</translation>
    </message>
    <message>
        <source>This desk’s clock stands at {0}. If that is wrong, set it and open the event again.</source>
        <translation>Die Uhr dieses Schalters steht auf {0}. Ist das falsch, stellen Sie sie und öffnen Sie die Veranstaltung neu.</translation>
    </message>
    <message>
        <source>Two people could be meant. Ask which {0}, then Enter and 1 or 2.</source>
        <translation>Zwei Personen kommen infrage. Fragen Sie nach: {0}, dann Enter und 1 oder 2.</translation>
    </message>
    <message>
        <source>Type the next name. This stays until you do.</source>
        <translation>Tippen Sie den nächsten Namen. Bis dahin bleibt dies stehen.</translation>
    </message>
    <message>
        <source>Type the number.</source>
        <translation>Tippen Sie die Zahl.</translation>
    </message>
    <message>
        <source>Type the number. More than that came? Admit the others as walk-ins: Ctrl N.</source>
        <translation>Tippen Sie die Zahl. Sind mehr gekommen? Lassen Sie die anderen ohne Einladung ein: Ctrl N.</translation>
    </message>
    <message>
        <source>Undo {0}</source>
        <translation>{0} rückgängig</translation>
    </message>
    <message>
        <source>Walk-in, vouched for by</source>
        <translation>Ohne Einladung, es bürgt</translation>
    </message>
    <message>
        <source>Which of the two? Press 1 or 2.</source>
        <translation>Wer von beiden? Drücken Sie 1 oder 2.</translation>
    </message>
    <message>
        <source>Which of them? Press 1 to {0}, or type more.</source>
        <translation>Wer davon? Drücken Sie 1 bis {0} oder tippen Sie mehr.</translation>
    </message>
    <message>
        <source>Which time stands beside it on the paper?</source>
        <translation>Welche Zeit steht auf dem Papier daneben?</translation>
    </message>
    <message>
        <source>Why is this person admitted all the same?</source>
        <translation>Warum wird diese Person trotzdem eingelassen?</translation>
    </message>
    <message>
        <source>and 1 more with {1}</source>
        <translation>und 1 weitere mit {1}</translation>
    </message>
    <message>
        <source>and {0} more</source>
        <translation>und {0} weitere</translation>
    </message>
    <message>
        <source>and {0} more with one each</source>
        <translation>und {0} weitere mit je 1</translation>
    </message>
    <message>
        <source>and {0} more with {1} together</source>
        <translation>und {0} weitere mit zusammen {1}</translation>
    </message>
    <message>
        <source>e-mail address</source>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>erwartet</translation>
    </message>
    <message>
        <source>in</source>
        <translation>da</translation>
    </message>
    <message>
        <source>invited</source>
        <translation>eingeladen</translation>
    </message>
    <message>
        <source>left</source>
        <translation>gegangen</translation>
    </message>
    <message>
        <source>not coming</source>
        <translation>kommen nicht</translation>
    </message>
    <message>
        <source>of {0}</source>
        <translation>von {0}</translation>
    </message>
    <message>
        <source>of {0} invited</source>
        <translation>von {0} eingeladen</translation>
    </message>
    <message>
        <source>of {0} names</source>
        <translation>von {0} Namen</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>people, {0} of {1}</source>
        <translation>Personen, {0} von {1}</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>vertreten</translation>
    </message>
    <message>
        <source>role</source>
        <translation>Funktion</translation>
    </message>
    <message>
        <source>substitute</source>
        <translation>Vertretung</translation>
    </message>
    <message>
        <source>substitutes</source>
        <translation>Vertretungen</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>rückgängig</translation>
    </message>
    <message>
        <source>walk-in</source>
        <translation>ohne Einladung</translation>
    </message>
    <message>
        <source>walk-ins</source>
        <translation>ohne Einladung</translation>
    </message>
    <message>
        <source>{0:%H:%M} to {1:%H:%M}</source>
        <translation>{0:%H:%M} bis {1:%H:%M}</translation>
    </message>
    <message>
        <source>{0:%H:%M} to {1:%H:%M}: {2}</source>
        <translation>{0:%H:%M} bis {1:%H:%M}: {2}</translation>
    </message>
    <message>
        <source>{0} came at {1} already.</source>
        <translation>{0} ist schon um {1} gekommen.</translation>
    </message>
    <message>
        <source>{0} came, all from {1}</source>
        <translation>{0} gekommen, alle von {1}</translation>
    </message>
    <message>
        <source>{0} came, busiest {1}</source>
        <translation>{0} gekommen, die meisten von {1}</translation>
    </message>
    <message>
        <source>{0} inside, the building holds {1}.</source>
        <translation>{0} im Haus, das Haus fasst {1}.</translation>
    </message>
    <message>
        <source>{0} is more than the {1} there are.</source>
        <translation>{0} ist mehr als die {1}, die es gibt.</translation>
    </message>
    <message>
        <source>{0} is not in the building, so nothing was changed.</source>
        <translation>{0} ist nicht im Haus, es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>{0} known already</source>
        <translation>{0} schon bekannt</translation>
    </message>
    <message>
        <source>{0} leave</source>
        <translation>{0} gehen</translation>
    </message>
    <message>
        <source>{0} leaves</source>
        <translation>{0} geht</translation>
    </message>
    <message>
        <source>{0} left at {1} already.</source>
        <translation>{0} ist schon um {1} gegangen.</translation>
    </message>
    <message>
        <source>{0} left at {1}. Ctrl Z takes it back.</source>
        <translation>{0} ist um {1} gegangen. Ctrl Z nimmt es zurück.</translation>
    </message>
    <message>
        <source>{0} name</source>
        <translation>{0} Name</translation>
    </message>
    <message>
        <source>{0} names</source>
        <translation>{0} Namen</translation>
    </message>
    <message>
        <source>{0} of the {1} who were missing.</source>
        <translation>{0} von {1}, die fehlten.</translation>
    </message>
    <message>
        <source>{0} of the {1}.</source>
        <translation>{0} von {1}.</translation>
    </message>
    <message>
        <source>{0} of the {1}. The other one stays inside.</source>
        <translation>{0} von {1}. Die andere Person bleibt im Haus.</translation>
    </message>
    <message>
        <source>{0} of the {1}. The others stay inside.</source>
        <translation>{0} von {1}. Die anderen bleiben im Haus.</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} von {1}</translation>
    </message>
    <message>
        <source>{0} people</source>
        <translation>{0} Personen</translation>
    </message>
    <message>
        <source>{0} people could be meant. Type more, or Enter and the number.</source>
        <translation>{0} Personen kommen infrage. Tippen Sie mehr, oder Enter und die Ziffer.</translation>
    </message>
    <message>
        <source>{0} people or more could be meant. Type more letters.</source>
        <translation>{0} Personen oder mehr kommen infrage. Tippen Sie mehr Buchstaben.</translation>
    </message>
    <message>
        <source>{0} people; type a name</source>
        <translation>{0} Personen; Namen tippen</translation>
    </message>
    <message>
        <source>{0} person; type the name</source>
        <translation>{0} Person; Namen tippen</translation>
    </message>
    <message>
        <source>{0} “{1}” is no time of day yet.</source>
        <translation>{0} „{1}“ ist noch keine Uhrzeit.</translation>
    </message>
    <message>
        <source>{0}, +{1}</source>
        <translation>{0}, +{1}</translation>
    </message>
    <message>
        <source>{0}: in.</source>
        <translation>{0}: da.</translation>
    </message>
    <message>
        <source>{0}: not in yet, a party of {1}.</source>
        <translation>{0}: noch nicht da, eine Gruppe von {1}.</translation>
    </message>
    <message numerus="yes">
        <source>{0}: {1} of the party left at {2}, %n are still inside. Ctrl Z takes it back.</source>
        <extracomment>{0}: {1} of the party left at {2}, 1 is still inside. Ctrl Z takes it back.</extracomment>
        <translation><numerusform>{0}: {1} der Gruppe gingen um {2}, 1 ist noch im Haus. Ctrl Z nimmt es zurück.</numerusform><numerusform>{0}: {1} der Gruppe gingen um {2}, %n sind noch im Haus. Ctrl Z nimmt es zurück.</numerusform></translation>
    </message>
    <message>
        <source>“{0}” is no time of day. Write it like 0912 or 9:12.</source>
        <translation>„{0}“ ist keine Uhrzeit. Schreiben Sie sie wie 0912 oder 9:12.</translation>
    </message>
</context>
<context>
    <name>roll</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Safe</source>
        <translation>In Sicherheit</translation>
    </message>
    <message>
        <source>Two of them are safe</source>
        <translation>Zwei davon in Sicherheit</translation>
    </message>
</context>
<context>
    <name>running_order</name>
    <message>
        <source>Accept {0}</source>
        <translation>{0} hinnehmen</translation>
    </message>
    <message>
        <source>Adopt</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>All give a little</source>
        <translation>Alle geben etwas ab</translation>
    </message>
    <message>
        <source>All lengths stay. A sentence for the office is ready.</source>
        <translation>Alle Längen bleiben. Ein Satz für das Büro liegt bereit.</translation>
    </message>
    <message>
        <source>Before the day</source>
        <translation>Vor dem Tag</translation>
    </message>
    <message>
        <source>Breaks give first</source>
        <translation>Zuerst die Pausen</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Choose a row</source>
        <translation>Zeile wählen</translation>
    </message>
    <message>
        <source>Close the gaps</source>
        <translation>Lücken schließen</translation>
    </message>
    <message>
        <source>Copy for the office</source>
        <translation>Fürs Büro kopieren</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Streichen</translation>
    </message>
    <message>
        <source>Drop one item</source>
        <translation>Einen Punkt streichen</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Gestrichen</translation>
    </message>
    <message>
        <source>Dropped: {0}</source>
        <translation>Gestrichen: {0}</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>End the day</source>
        <translation>Tag beenden</translation>
    </message>
    <message>
        <source>End {0}</source>
        <translation>{0} beenden</translation>
    </message>
    <message>
        <source>Ended earlier</source>
        <translation>Früher beendet</translation>
    </message>
    <message>
        <source>Fixed at {0}.</source>
        <translation>Fest um {0}.</translation>
    </message>
    <message>
        <source>Keep the line-up</source>
        <translation>Bereitstellung halten</translation>
    </message>
    <message>
        <source>Keeps {0}</source>
        <translation>Hält {0}</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>Line-up kept, {0}</source>
        <translation>Bereitstellung bleibt, {0}</translation>
    </message>
    <message>
        <source>Message to the speaker</source>
        <translation>Nachricht an Redner/in</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>Moved from {0}.</source>
        <translation>Verschoben von {0}.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Als Nächstes</translation>
    </message>
    <message>
        <source>No slack</source>
        <translation>Kein Puffer</translation>
    </message>
    <message>
        <source>Nothing else fits: this is the earliest that all floors allow.</source>
        <translation>Sonst passt nichts: Das ist der früheste Zeitpunkt, den alle Mindestlängen zulassen.</translation>
    </message>
    <message>
        <source>Nothing gets shorter: the gaps before it are closed.</source>
        <translation>Nichts wird kürzer: Die Lücken davor werden geschlossen.</translation>
    </message>
    <message>
        <source>Nothing is running</source>
        <translation>Nichts läuft</translation>
    </message>
    <message>
        <source>Nothing is to come</source>
        <translation>Es kommt nichts mehr</translation>
    </message>
    <message>
        <source>Nothing more is planned</source>
        <translation>Nichts mehr geplant</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>On hold since {0}</source>
        <translation>Angehalten seit {0}</translation>
    </message>
    <message>
        <source>On hold: {0}</source>
        <translation>Angehalten: {0}</translation>
    </message>
    <message>
        <source>On time</source>
        <translation>Pünktlich</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Vorbei</translation>
    </message>
    <message>
        <source>Pass over</source>
        <translation>Übergehen</translation>
    </message>
    <message>
        <source>Passed over</source>
        <translation>Übersprungen</translation>
    </message>
    <message>
        <source>Passed over: {0}</source>
        <translation>Übersprungen: {0}</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Put an item in</source>
        <translation>Punkt einfügen</translation>
    </message>
    <message>
        <source>Put one in after it</source>
        <translation>Danach einen einfügen</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>Start the day</source>
        <translation>Tag beginnen</translation>
    </message>
    <message>
        <source>Start {0}</source>
        <translation>{0} beginnen</translation>
    </message>
    <message>
        <source>Start {0} at {1}</source>
        <translation>{0} um {1} beginnen</translation>
    </message>
    <message>
        <source>The day</source>
        <translation>Der Tag</translation>
    </message>
    <message>
        <source>The day has not started</source>
        <translation>Der Tag hat nicht begonnen</translation>
    </message>
    <message>
        <source>The day is over</source>
        <translation>Der Tag ist vorbei</translation>
    </message>
    <message>
        <source>Then {0} is {1} min into its line-up</source>
        <translation>Dann {0}: {1} min Bereitstellung fehlen</translation>
    </message>
    <message>
        <source>Then {0} is {1} min too late</source>
        <translation>Dann {0}: {1} min zu spät</translation>
    </message>
    <message>
        <source>Times from paper</source>
        <translation>Zeiten vom Papier</translation>
    </message>
    <message>
        <source>To come</source>
        <translation>Kommt noch</translation>
    </message>
    <message>
        <source>Who is {0}?</source>
        <translation>Wer ist {0}?</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Without the line-up</source>
        <translation>Ohne Bereitstellung</translation>
    </message>
    <message>
        <source>actual {0}</source>
        <translation>tatsächlich {0}</translation>
    </message>
    <message>
        <source>at {0}, planned {1}</source>
        <translation>um {0}, geplant {1}</translation>
    </message>
    <message>
        <source>cannot be met</source>
        <translation>nicht zu halten</translation>
    </message>
    <message>
        <source>ended {0}</source>
        <translation>beendet {0}</translation>
    </message>
    <message>
        <source>expected {0}</source>
        <translation>erwartet {0}</translation>
    </message>
    <message>
        <source>expected {0} – {1}</source>
        <translation>erwartet {0} – {1}</translation>
    </message>
    <message>
        <source>fixed</source>
        <translation>fest</translation>
    </message>
    <message>
        <source>h</source>
        <translation>h</translation>
    </message>
    <message>
        <source>late</source>
        <translation>zu spät</translation>
    </message>
    <message>
        <source>left, until {0}</source>
        <translation>übrig, bis {0}</translation>
    </message>
    <message>
        <source>may shrink to {0} min</source>
        <translation>kürzbar auf {0} min</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>nothing more is planned</source>
        <translation>nichts mehr geplant</translation>
    </message>
    <message>
        <source>originally {0}</source>
        <translation>ursprünglich {0}</translation>
    </message>
    <message>
        <source>originally {0}, {1} min; now {2}, {3} min</source>
        <translation>ursprünglich {0}, {1} min; jetzt {2}, {3} min</translation>
    </message>
    <message>
        <source>over</source>
        <translation>darüber</translation>
    </message>
    <message>
        <source>planned {0}</source>
        <translation>geplant {0}</translation>
    </message>
    <message>
        <source>planned {0}, {1} min</source>
        <translation>geplant {0}, {1} min</translation>
    </message>
    <message>
        <source>ran {0} – {1}</source>
        <translation>lief {0} – {1}</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>bereit</translation>
    </message>
    <message>
        <source>runs since {0}</source>
        <translation>läuft seit {0}</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>start by {0}</source>
        <translation>spätestens {0} beginnen</translation>
    </message>
    <message>
        <source>started {0}, planned {1}</source>
        <translation>begonnen {0}, geplant {1}</translation>
    </message>
    <message>
        <source>to go, until {0}</source>
        <translation>noch, bis {0}</translation>
    </message>
    <message>
        <source>was to end {0}</source>
        <translation>sollte um {0} enden</translation>
    </message>
    <message>
        <source>{0} in {1} parts</source>
        <translation>{0} in {1} Teilen</translation>
    </message>
    <message>
        <source>{0} is {1} min shorter.</source>
        <translation>{0} ist {1} min kürzer.</translation>
    </message>
    <message>
        <source>{0} items are {1} min shorter.</source>
        <translation>{0} Punkte sind {1} min kürzer.</translation>
    </message>
    <message>
        <source>{0} min</source>
        <translation>{0} min</translation>
    </message>
    <message>
        <source>{0} min into the line-up</source>
        <translation>{0} min Bereitstellung fehlen</translation>
    </message>
    <message>
        <source>{0} min late</source>
        <translation>{0} min zu spät</translation>
    </message>
    <message>
        <source>{0} min of slack</source>
        <translation>{0} min Puffer</translation>
    </message>
    <message>
        <source>{0} min too late</source>
        <translation>{0} min zu spät</translation>
    </message>
    <message>
        <source>{0} min wanted.</source>
        <translation>{0} min gewünscht.</translation>
    </message>
    <message>
        <source>{0} min, may shrink to {1}</source>
        <translation>{0} min, kürzbar auf {1}</translation>
    </message>
    <message>
        <source>{0} min.</source>
        <translation>{0} min.</translation>
    </message>
    <message>
        <source>{0} more items give {1} min together.</source>
        <translation>{0} weitere Punkte geben zusammen {1} min ab.</translation>
    </message>
    <message>
        <source>{0} {1}</source>
        <translation>{0} {1}</translation>
    </message>
    <message>
        <source>{0} → {1}</source>
        <translation>{0} → {1}</translation>
    </message>
    <message>
        <source>{0}, cannot be met</source>
        <translation>{0}, nicht zu halten</translation>
    </message>
    <message>
        <source>{0}, not in the original plan</source>
        <translation>{0}, nicht im ursprünglichen Plan</translation>
    </message>
    <message>
        <source>{0}, was {1}</source>
        <translation>{0}, war {1}</translation>
    </message>
    <message>
        <source>{0}, {1} min. Leaves {2} min spare.</source>
        <translation>{0}, {1} min. Bleiben {2} min Puffer.</translation>
    </message>
    <message>
        <source>{0}, {1} more missing</source>
        <translation>{0}, {1} weitere fehlen</translation>
    </message>
    <message>
        <source>{{0}} keeps {0}.</source>
        <translation>{{0}} bleibt bei {0}.</translation>
    </message>
    <message>
        <source>{{0}} starts at {0}, {1} min into the line-up.</source>
        <translation>{{0}} beginnt um {0}, {1} min Bereitstellung fehlen.</translation>
    </message>
    <message>
        <source>{{0}} would start at {0}, {1} min too late.</source>
        <translation>{{0}} würde um {0} beginnen, {1} min zu spät.</translation>
    </message>
</context>
<context>
    <name>screens</name>
    <message>
        <source>Begins at {0}</source>
        <translation>Beginnt um {0}</translation>
    </message>
    <message>
        <source>Break ends soon</source>
        <translation>Pause endet gleich</translation>
    </message>
    <message>
        <source>Break is over</source>
        <translation>Pause ist vorbei</translation>
    </message>
    <message>
        <source>Chair’s strip</source>
        <translation>Leiste der Tagungsleitung</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>First, at {0}</source>
        <translation>Zuerst, um {0}</translation>
    </message>
    <message>
        <source>Five minutes left.</source>
        <translation>Noch fünf Minuten.</translation>
    </message>
    <message>
        <source>Foyer</source>
        <translation>Foyer</translation>
    </message>
    <message>
        <source>From the chair</source>
        <translation>Von der Tagungsleitung</translation>
    </message>
    <message>
        <source>It stands on the stage screen until it is taken away.</source>
        <translation>Sie steht auf der Bühnenanzeige, bis sie weggenommen wird.</translation>
    </message>
    <message>
        <source>Message to the speaker</source>
        <translation>Nachricht an Redner/in</translation>
    </message>
    <message>
        <source>Nearly done</source>
        <translation>Gleich zu Ende</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Als Nächstes</translation>
    </message>
    <message>
        <source>Next, at {0}</source>
        <translation>Als Nächstes, um {0}</translation>
    </message>
    <message>
        <source>No running order yet</source>
        <translation>Noch kein Ablauf</translation>
    </message>
    <message>
        <source>No screen on</source>
        <translation>Keine Anzeige an</translation>
    </message>
    <message>
        <source>Nothing more is to come</source>
        <translation>Es kommt nichts mehr</translation>
    </message>
    <message>
        <source>Now, about to end</source>
        <translation>Jetzt, gleich zu Ende</translation>
    </message>
    <message>
        <source>Now, on hold</source>
        <translation>Jetzt, angehalten</translation>
    </message>
    <message>
        <source>Now, until {0}</source>
        <translation>Jetzt, bis {0}</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>On hold for the moment.</source>
        <translation>Im Moment angehalten.</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>Über der Zeit</translation>
    </message>
    <message>
        <source>Please wrap up in two sentences.</source>
        <translation>Bitte in zwei Sätzen schließen.</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Running to time.</source>
        <translation>Wir sind pünktlich.</translation>
    </message>
    <message>
        <source>Running {0} min ahead.</source>
        <translation>{0} min voraus.</translation>
    </message>
    <message>
        <source>Running {0} min behind.</source>
        <translation>{0} min im Verzug.</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Gesehen</translation>
    </message>
    <message>
        <source>Seen {0}</source>
        <translation>Gesehen {0}</translation>
    </message>
    <message>
        <source>Send it</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Sent {0}, not seen yet</source>
        <translation>Gesendet {0}, noch nicht gesehen</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Bühne</translation>
    </message>
    <message>
        <source>Starting shortly</source>
        <translation>Beginnt gleich</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>Wegnehmen</translation>
    </message>
    <message>
        <source>Thank you. Please stop here.</source>
        <translation>Danke. Bitte hier enden.</translation>
    </message>
    <message>
        <source>The day begins at {0}.</source>
        <translation>Der Tag beginnt um {0}.</translation>
    </message>
    <message>
        <source>The day is over</source>
        <translation>Der Tag ist vorbei</translation>
    </message>
    <message>
        <source>The day is over.</source>
        <translation>Der Tag ist vorbei.</translation>
    </message>
    <message>
        <source>Then, at {0}</source>
        <translation>Dann, um {0}</translation>
    </message>
    <message>
        <source>There are no words yet. Write some, or press F1, F2 or F3.</source>
        <translation>Es steht noch nichts da. Schreiben Sie etwas oder drücken Sie F1, F2 oder F3.</translation>
    </message>
    <message>
        <source>To the speaker: “{0}” {1}.</source>
        <translation>An Redner/in: „{0}“ {1}.</translation>
    </message>
    <message>
        <source>and {0} more, the last at {1}</source>
        <translation>und {0} weitere, zuletzt um {1}</translation>
    </message>
    <message>
        <source>ends {0}</source>
        <translation>endet {0}</translation>
    </message>
    <message>
        <source>h</source>
        <translation>h</translation>
    </message>
    <message>
        <source>left, until {0}</source>
        <translation>übrig, bis {0}</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>min over</source>
        <translation>min darüber</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>nicht begonnen</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>s over</source>
        <translation>s darüber</translation>
    </message>
    <message>
        <source>since {0}</source>
        <translation>seit {0}</translation>
    </message>
    <message>
        <source>to go, until {0}</source>
        <translation>noch, bis {0}</translation>
    </message>
    <message>
        <source>was due to end {0}</source>
        <translation>sollte um {0} enden</translation>
    </message>
    <message>
        <source>was {0}</source>
        <translation>war {0}</translation>
    </message>
    <message>
        <source>will not take place</source>
        <translation>findet nicht statt</translation>
    </message>
    <message>
        <source>{0} and {1}</source>
        <translation>{0} und {1}</translation>
    </message>
    <message>
        <source>{0} and {1} keep their times.</source>
        <translation>{0} und {1} behalten ihre Zeit.</translation>
    </message>
    <message>
        <source>{0} at {1}</source>
        <translation>{0} um {1}</translation>
    </message>
    <message>
        <source>{0} dark</source>
        <translation>{0} dunkel</translation>
    </message>
    <message>
        <source>{0} keeps its time.</source>
        <translation>{0} behält seine Zeit.</translation>
    </message>
    <message>
        <source>{0} on</source>
        <translation>{0} an</translation>
    </message>
    <message numerus="yes">
        <source>{0} wait</source>
        <extracomment>{0} waits for its monitor</extracomment>
        <translation><numerusform>{0} wartet auf den Monitor</numerusform><numerusform>{0} warten</numerusform></translation>
    </message>
    <message>
        <source>{0} – eventdesk</source>
        <translation>{0} – eventdesk</translation>
    </message>
</context>
<context>
    <name>sentences</name>
    <message>
        <source> (from paper)</source>
        <translation> (vom Papier)</translation>
    </message>
    <message>
        <source> Does {0} suit?</source>
        <translation> Passt {0}?</translation>
    </message>
    <message>
        <source> Passed over and never held: {0}.</source>
        <translation> Übergangen und nie gehalten: {0}.</translation>
    </message>
    <message>
        <source> The event itself is as it was.</source>
        <translation> Die Veranstaltung selbst ist unverändert.</translation>
    </message>
    <message>
        <source> The line-up would begin at {0}.</source>
        <translation> Die Bereitstellung würde um {0} beginnen.</translation>
    </message>
    <message>
        <source> Undo that first.</source>
        <translation> Machen Sie das zuerst rückgängig.</translation>
    </message>
    <message>
        <source> after {0}</source>
        <translation> nach {0}</translation>
    </message>
    <message>
        <source> and more</source>
        <translation> und weitere</translation>
    </message>
    <message>
        <source> at {0}</source>
        <translation> um {0}</translation>
    </message>
    <message>
        <source> at {0} {1}</source>
        <translation> um {0} {1}</translation>
    </message>
    <message>
        <source> before {0}</source>
        <translation> vor {0}</translation>
    </message>
    <message>
        <source> by {0}</source>
        <translation> durch {0}</translation>
    </message>
    <message>
        <source> from {0}</source>
        <translation> ab {0}</translation>
    </message>
    <message>
        <source> to {0}</source>
        <translation> bis {0}</translation>
    </message>
    <message>
        <source> until {0}</source>
        <translation> bis {0}</translation>
    </message>
    <message>
        <source> {0}</source>
        <translation> {0}</translation>
    </message>
    <message numerus="yes">
        <source>%n acts</source>
        <extracomment>{n} act</extracomment>
        <translation><numerusform>%n Vorgang</numerusform><numerusform>%n Vorgänge</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n badges</source>
        <extracomment>{n} badge</extracomment>
        <translation><numerusform>%n Namensschild</numerusform><numerusform>%n Namensschilder</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n hours ago</source>
        <extracomment>{n} hour ago</extracomment>
        <translation><numerusform>vor %n Stunde</numerusform><numerusform>vor %n Stunden</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n items are still to come, the next is {0}.</source>
        <extracomment>{n} item is still to come: {0}.</extracomment>
        <translation><numerusform>%n Punkt steht noch aus: {0}.</numerusform><numerusform>%n Punkte stehen noch aus, der nächste ist {0}.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n lists</source>
        <extracomment>{n} list</extracomment>
        <translation><numerusform>%n Liste</numerusform><numerusform>%n Listen</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n minutes ago</source>
        <extracomment>{n} minute ago</extracomment>
        <translation><numerusform>vor %n Minute</numerusform><numerusform>vor %n Minuten</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n names</source>
        <extracomment>{n} name</extracomment>
        <translation><numerusform>%n Name</numerusform><numerusform>%n Namen</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <extracomment>{n} person</extracomment>
        <translation><numerusform>%n Person</numerusform><numerusform>%n Personen</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n people carry {0}. Choose by name instead.</source>
        <extracomment>{n} person carries {0}. Choose by name instead.</extracomment>
        <translation><numerusform>%n Person hat {0}. Wählen Sie nach Namen.</numerusform><numerusform>%n Personen haben {0}. Wählen Sie nach Namen.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n people inside</source>
        <extracomment>{n} person inside</extracomment>
        <translation><numerusform>%n Person im Haus</numerusform><numerusform>%n Personen im Haus</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n people without names come along: a party of {0}.</source>
        <extracomment>{n} person without a name comes along: a party of {0}.</extracomment>
        <translation><numerusform>%n Person ohne Namen kommt mit: eine Gruppe von {0}.</numerusform><numerusform>%n Personen ohne Namen kommen mit: eine Gruppe von {0}.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n questions waiting</source>
        <extracomment>{n} question waiting</extracomment>
        <translation><numerusform>%n Frage wartet</numerusform><numerusform>%n Fragen warten</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n times</source>
        <extracomment>once</extracomment>
        <translation><numerusform>einmal</numerusform><numerusform>%n-mal</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>, %n people</source>
        <extracomment>, {n} person</extracomment>
        <translation><numerusform>, %n Person</numerusform><numerusform>, %n Personen</numerusform></translation>
    </message>
    <message>
        <source>, ID seen ({0})</source>
        <translation>, Ausweis gesehen ({0})</translation>
    </message>
    <message>
        <source>, as the invite list says</source>
        <translation>, laut Einladungsliste</translation>
    </message>
    <message>
        <source>, from paper</source>
        <translation>, vom Papier</translation>
    </message>
    <message>
        <source>, owner {0}</source>
        <translation>, zuständig {0}</translation>
    </message>
    <message>
        <source>, recorded as it had happened</source>
        <translation>, nachgetragen, wie es geschehen war</translation>
    </message>
    <message>
        <source>, which had been left alone</source>
        <translation>, weil niemand daran war</translation>
    </message>
    <message>
        <source>, {0}</source>
        <translation>, {0}</translation>
    </message>
    <message>
        <source>, {0} inside where {1} may be</source>
        <translation>, {0} im Haus, {1} sind erlaubt</translation>
    </message>
    <message>
        <source>, {0}: {1}</source>
        <translation>, {0}: {1}</translation>
    </message>
    <message>
        <source>: {0}</source>
        <translation>: {0}</translation>
    </message>
    <message>
        <source>: {0} of {1}</source>
        <translation>: {0} von {1}</translation>
    </message>
    <message>
        <source>; the wordings of questions stay</source>
        <translation>; der Wortlaut der Fragen bleibt</translation>
    </message>
    <message>
        <source>A PIN has 4 to 12 digits, or at least 4 other signs.</source>
        <translation>Eine PIN hat 4 bis 12 Ziffern oder mindestens 4 andere Zeichen.</translation>
    </message>
    <message>
        <source>A cell more than the header has: “{0}” is read as one name.</source>
        <translation>Eine Zelle mehr als die Kopfzeile: „{0}“ wird als ein Name gelesen.</translation>
    </message>
    <message>
        <source>A change of a question</source>
        <translation>Eine Änderung an einer Frage</translation>
    </message>
    <message>
        <source>A change of the minutes</source>
        <translation>Eine Änderung der Minuten</translation>
    </message>
    <message>
        <source>A change of the running order</source>
        <translation>Eine Änderung am Ablauf</translation>
    </message>
    <message>
        <source>A change of the screens</source>
        <translation>Eine Änderung an den Anzeigen</translation>
    </message>
    <message>
        <source>A database’s name has {0} bytes at most, and no control signs.</source>
        <translation>Der Name einer Datenbank hat höchstens {0} Bytes und keine Steuerzeichen.</translation>
    </message>
    <message>
        <source>A drill</source>
        <translation>Eine Übung</translation>
    </message>
    <message>
        <source>A fixed item</source>
        <translation>Ein fester Punkt</translation>
    </message>
    <message>
        <source>A follow-up was undone</source>
        <translation>Ein Nachfassen wurde rückgängig gemacht</translation>
    </message>
    <message>
        <source>A guest without a name</source>
        <translation>Ein Gast ohne Namen</translation>
    </message>
    <message>
        <source>A list brought in since says something about this person, so that stays.</source>
        <translation>Eine später eingelesene Liste sagt etwas über diese Person, deshalb bleibt das.</translation>
    </message>
    <message>
        <source>A message to the speaker</source>
        <translation>Eine Nachricht an Redner/in</translation>
    </message>
    <message>
        <source>A message to the speaker has at most {0} characters, and this one has {1}. Say it in fewer words.</source>
        <translation>Eine Nachricht an Redner/in hat höchstens {0} Zeichen, diese hat {1}. Sagen Sie es kürzer.</translation>
    </message>
    <message>
        <source>A new plan was accepted</source>
        <translation>Ein neuer Plan wurde angenommen</translation>
    </message>
    <message>
        <source>A new plan was undone</source>
        <translation>Ein neuer Plan wurde rückgängig gemacht</translation>
    </message>
    <message>
        <source>A question</source>
        <translation>Eine Frage</translation>
    </message>
    <message>
        <source>A question cannot be merged into itself.</source>
        <translation>Eine Frage kann nicht mit sich selbst zusammengelegt werden.</translation>
    </message>
    <message>
        <source>A question taken back</source>
        <translation>Eine zurückgenommene Frage</translation>
    </message>
    <message>
        <source>A roll call</source>
        <translation>Ein Appell</translation>
    </message>
    <message>
        <source>A speaker</source>
        <translation>Redner/in</translation>
    </message>
    <message>
        <source>A table of record holds what nobody wrote ({0}).</source>
        <translation>Eine Tabelle der Aufzeichnung enthält etwas, das niemand geschrieben hat ({0}).</translation>
    </message>
    <message>
        <source>All speakers are in</source>
        <translation>Alle Redner/innen sind da</translation>
    </message>
    <message>
        <source>All {0} have a badge that still holds. Print all of them again?</source>
        <translation>Alle {0} haben ein Namensschild, das noch gilt. Alle noch einmal drucken?</translation>
    </message>
    <message>
        <source>An event can live in PostgreSQL alone: its address begins with postgresql://</source>
        <translation>Nur PostgreSQL kann eine Veranstaltung aufnehmen: Die Adresse beginnt mit postgresql://</translation>
    </message>
    <message>
        <source>An event on a server is sealed by the server, and cannot be sealed here.</source>
        <translation>Eine Veranstaltung auf einem Server versiegelt der Server; hier geht das nicht.</translation>
    </message>
    <message>
        <source>An item can be given or lose {0} minutes at once, and no more.</source>
        <translation>Ein Punkt kann auf einmal höchstens {0} Minuten bekommen oder verlieren.</translation>
    </message>
    <message>
        <source>An item has no “{0}” that could be set.</source>
        <translation>Ein Punkt hat kein „{0}“, das gesetzt werden könnte.</translation>
    </message>
    <message>
        <source>An item has {0} speakers at most.</source>
        <translation>Ein Punkt hat höchstens {0} Redner/innen.</translation>
    </message>
    <message>
        <source>An item needs a title.</source>
        <translation>Ein Punkt braucht einen Titel.</translation>
    </message>
    <message>
        <source>An item no longer planned</source>
        <translation>Ein nicht mehr geplanter Punkt</translation>
    </message>
    <message>
        <source>An undo</source>
        <translation>Ein Rückgängigmachen</translation>
    </message>
    <message>
        <source>Another message has taken the place of that one.</source>
        <translation>An die Stelle dieser Nachricht ist eine andere getreten.</translation>
    </message>
    <message>
        <source>Another table begins here: it was left out.</source>
        <translation>Hier beginnt eine weitere Tabelle: ausgelassen.</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Beantwortet</translation>
    </message>
    <message>
        <source>Beside the name</source>
        <translation>Neben dem Namen</translation>
    </message>
    <message>
        <source>Blocks of the disk that held removed files</source>
        <translation>Blöcke der Festplatte, in denen entfernte Dateien standen</translation>
    </message>
    <message>
        <source>Both are files. To have an event elsewhere, close it and move its file there.</source>
        <translation>Beides sind Dateien. Um sie anderswo zu haben, schließen Sie die Veranstaltung und verschieben Sie ihre Datei dorthin.</translation>
    </message>
    <message>
        <source>Both are on servers. Move it to a file first, and from there to the other one.</source>
        <translation>Beide sind auf Servern. Verlegen Sie die Veranstaltung zuerst in eine Datei und von dort auf den anderen.</translation>
    </message>
    <message>
        <source>By the record</source>
        <translation>Laut Protokoll</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Zurückgezogen</translation>
    </message>
    <message>
        <source>Checked in</source>
        <translation>Eingelassen</translation>
    </message>
    <message>
        <source>Checked in already.</source>
        <translation>Schon eingelassen.</translation>
    </message>
    <message>
        <source>Checked in at {0} {1}</source>
        <translation>Eingelassen um {0} {1}</translation>
    </message>
    <message>
        <source>Column {0}</source>
        <translation>Spalte {0}</translation>
    </message>
    <message>
        <source>DRILL · Evacuation roll · DRILL, no emergency</source>
        <translation>ÜBUNG · Räumungsliste · ÜBUNG, kein Ernstfall</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Abgesagt</translation>
    </message>
    <message>
        <source>Delegate {0} is not what the log says.</source>
        <translation>Gast {0} stimmt nicht mit dem Protokoll überein.</translation>
    </message>
    <message>
        <source>Dismissed</source>
        <translation>Verworfen</translation>
    </message>
    <message>
        <source>Done, though a refusal was expected.</source>
        <translation>Erledigt, obwohl eine Ablehnung erwartet war.</translation>
    </message>
    <message>
        <source>Drill</source>
        <translation>Übung</translation>
    </message>
    <message>
        <source>Drill, no emergency</source>
        <translation>Übung, kein Ernstfall</translation>
    </message>
    <message>
        <source>Drill, no emergency: the roll was called, {0}</source>
        <translation>Übung, kein Ernstfall: Der Appell begann, {0}</translation>
    </message>
    <message>
        <source>Drill: {0}</source>
        <translation>Übung: {0}</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Gestrichen</translation>
    </message>
    <message>
        <source>EMERGENCY · Evacuation roll</source>
        <translation>ERNSTFALL · Räumungsliste</translation>
    </message>
    <message>
        <source>Each desk joins it there with a join code of its own, this one too.</source>
        <translation>Jeder Schalter tritt dort mit eigenem Beitrittscode bei, auch dieser.</translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation>Ernstfall</translation>
    </message>
    <message>
        <source>Emergency: the roll was called, {0}</source>
        <translation>Ernstfall: Der Appell begann, {0}</translation>
    </message>
    <message>
        <source>Emergency: {0}</source>
        <translation>Ernstfall: {0}</translation>
    </message>
    <message>
        <source>End the day already?</source>
        <translation>Den Tag schon beenden?</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Ending an item</source>
        <translation>Das Beenden eines Punkts</translation>
    </message>
    <message>
        <source>Ending the day</source>
        <translation>Das Beenden des Tages</translation>
    </message>
    <message>
        <source>Entry {0} has been changed: it cannot be read any more.</source>
        <translation>Eintrag {0} wurde verändert: Er ist nicht mehr lesbar.</translation>
    </message>
    <message>
        <source>Entry {0} has been changed: its hash does not fit.</source>
        <translation>Eintrag {0} wurde verändert: Sein Hash passt nicht.</translation>
    </message>
    <message>
        <source>Entry {0} has been changed: its personal part is not what was written.</source>
        <translation>Eintrag {0} wurde verändert: Sein persönlicher Teil ist nicht mehr, was geschrieben wurde.</translation>
    </message>
    <message>
        <source>Entry {0} has lost its personal part, and nobody was forgotten there.</source>
        <translation>Eintrag {0} hat seinen persönlichen Teil verloren, und dort wurde niemand vergessen.</translation>
    </message>
    <message>
        <source>Entry {0} is missing: the next one is numbered {1}.</source>
        <translation>Eintrag {0} fehlt: Der nächste hat die Nummer {1}.</translation>
    </message>
    <message>
        <source>Entry {0} is not the one whose hash was kept: {1}.</source>
        <translation>Eintrag {0} ist nicht der, dessen Hash aufbewahrt wurde: {1}.</translation>
    </message>
    <message>
        <source>Entry {0} still says what was to be forgotten. Forget the people once more.</source>
        <translation>Eintrag {0} enthält noch, was vergessen werden sollte. Vergessen Sie die Personen noch einmal.</translation>
    </message>
    <message>
        <source>Evacuation roll</source>
        <translation>Räumungsliste</translation>
    </message>
    <message>
        <source>Event details changed</source>
        <translation>Angaben zur Veranstaltung geändert</translation>
    </message>
    <message>
        <source>Event made: {0}</source>
        <translation>Veranstaltung angelegt: {0}</translation>
    </message>
    <message>
        <source>Events on a server need one library more than those in files. Install it with: pip install "eventdesk[postgresql]"</source>
        <translation>Veranstaltungen auf einem Server brauchen eine Bibliothek mehr als die in Dateien. Installieren mit: pip install "eventdesk[postgresql]"</translation>
    </message>
    <message>
        <source>Every fixed item keeps its minute and its line-up.</source>
        <translation>Jeder feste Punkt behält seine Minute und seine Bereitstellung.</translation>
    </message>
    <message>
        <source>Every role of this server may make tables in every database, and only its superuser can change that. Come as the superuser.</source>
        <translation>Jede Rolle dieses Servers darf in jeder Datenbank Tabellen anlegen; nur sein Superuser kann das ändern. Melden Sie sich als Superuser an.</translation>
    </message>
    <message>
        <source>Everybody who is awaited has a badge that still holds.</source>
        <translation>Alle, die erwartet werden, haben ein Namensschild, das noch gilt.</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Ausgegeben</translation>
    </message>
    <message>
        <source>Five wrong PINs were typed at this desk. The next one can be typed {0}.</source>
        <translation>An diesem Schalter wurden fünf falsche PINs eingegeben. Die nächste geht später: {0}.</translation>
    </message>
    <message>
        <source>Five wrong PINs were typed at this desk. Wait half a minute for the next one.</source>
        <translation>An diesem Schalter wurden fünf falsche PINs eingegeben. Warten Sie eine halbe Minute.</translation>
    </message>
    <message>
        <source>Fixed is yes or no.</source>
        <translation>Fest ist ja oder nein.</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>Mindestlänge</translation>
    </message>
    <message>
        <source>Found safe already{0}{1}.</source>
        <translation>Schon in Sicherheit{0}{1}.</translation>
    </message>
    <message>
        <source>Foyer screen</source>
        <translation>Foyer-Anzeige</translation>
    </message>
    <message>
        <source>Go on to {0} already?</source>
        <translation>Schon zu {0} weitergehen?</translation>
    </message>
    <message>
        <source>Goes on in this file, and not on a server</source>
        <translation>Läuft in dieser Datei weiter, nicht auf einem Server</translation>
    </message>
    <message>
        <source>Goes on on this server, and not in a file</source>
        <translation>Läuft auf diesem Server weiter, nicht in einer Datei</translation>
    </message>
    <message>
        <source>Going on</source>
        <translation>Das Weitergehen</translation>
    </message>
    <message>
        <source>Going on after a hold</source>
        <translation>Das Fortsetzen</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Help needed to get out</source>
        <translation>Braucht Hilfe beim Hinausgehen</translation>
    </message>
    <message>
        <source>Holding an item</source>
        <translation>Das Anhalten eines Punkts</translation>
    </message>
    <message>
        <source>In the server’s pg_hba.conf there is to be the line: {0}</source>
        <translation>In die pg_hba.conf des Servers gehört die Zeile: {0}</translation>
    </message>
    <message>
        <source>Invite list</source>
        <translation>Einladungsliste</translation>
    </message>
    <message>
        <source>It has arrived where it was moved to: open it there, or move it back.</source>
        <translation>Sie ist dort angekommen, wohin sie verlegt wurde: Öffnen Sie sie dort oder verlegen Sie sie zurück.</translation>
    </message>
    <message>
        <source>It is about at least one person.</source>
        <translation>Es geht um mindestens eine Person.</translation>
    </message>
    <message>
        <source>It is in the log, but it changed nothing: something that happened after it was there already.</source>
        <translation>Es steht im Protokoll, hat aber nichts geändert: Etwas Späteres stand schon dort.</translation>
    </message>
    <message>
        <source>It is in the log, but nobody is in by it: something that happened after it was there already.</source>
        <translation>Es steht im Protokoll, aber dadurch ist niemand da: Etwas Späteres stand schon dort.</translation>
    </message>
    <message>
        <source>It needs a passphrase.</source>
        <translation>Sie braucht eine Passphrase.</translation>
    </message>
    <message>
        <source>It stands above already, in the same words and of the same asker: left out.</source>
        <translation>Sie steht oben schon, im selben Wortlaut und von derselben Person: ausgelassen.</translation>
    </message>
    <message numerus="yes">
        <source>Its %n copies are sealed too.</source>
        <extracomment>Its copy {0} is sealed too.</extracomment>
        <translation><numerusform>Ihre Kopie ist auch versiegelt.</numerusform><numerusform>Ihre %n Kopien sind auch versiegelt.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Its %n copies are unsealed too.</source>
        <extracomment>Its copy {0} is unsealed too.</extracomment>
        <translation><numerusform>Ihre Kopie ist auch entsiegelt.</numerusform><numerusform>Ihre %n Kopien sind auch entsiegelt.</numerusform></translation>
    </message>
    <message>
        <source>Its file is “{0}” from now on, and takes no acts.</source>
        <translation>Die Datei heißt ab jetzt „{0}“ und nimmt keine Vorgänge mehr an.</translation>
    </message>
    <message>
        <source>Its file takes no acts, but could not be renamed: it is open elsewhere.</source>
        <translation>Die Datei nimmt keine Vorgänge mehr an, konnte aber nicht umbenannt werden: Sie ist anderswo offen.</translation>
    </message>
    <message>
        <source>JSON of another kind</source>
        <translation>JSON einer anderen Art</translation>
    </message>
    <message>
        <source>Keeping up with the server ended in a fault of eventdesk ({0} at {1}). It is tried again when the event is next opened.</source>
        <translation>Das Mitgehen mit dem Server endete durch einen Fehler in eventdesk ({0} in {1}). Beim nächsten Öffnen der Veranstaltung wird es wieder versucht.</translation>
    </message>
    <message>
        <source>Kept are the newest 6, the last of each hour for 24 hours, and the last of each day for 14 days.</source>
        <translation>Behalten werden die neuesten 6, die letzte jeder Stunde für 24 Stunden und die letzte jedes Tages für 14 Tage.</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Gegangen</translation>
    </message>
    <message>
        <source>Left {0}</source>
        <translation>Gegangen {0}</translation>
    </message>
    <message>
        <source>Left{0}, before the roll was called.</source>
        <translation>Gegangen{0}, vor dem Appell.</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Line-up lead</source>
        <translation>Vorlauf Bereitstellung</translation>
    </message>
    <message>
        <source>Minutes of {item} were undone</source>
        <translation>{item}: Minuten rückgängig gemacht</translation>
    </message>
    <message>
        <source>More of the party came</source>
        <translation>Mehr aus der Gruppe kamen</translation>
    </message>
    <message>
        <source>More than one answer is marked, so it changes nothing.</source>
        <translation>Mehr als eine Antwort ist angekreuzt, deshalb ändert es nichts.</translation>
    </message>
    <message>
        <source>Moved from its file to a server</source>
        <translation>Aus der Datei auf einen Server verlegt</translation>
    </message>
    <message>
        <source>Moved from the server to a file</source>
        <translation>Vom Server in eine Datei verlegt</translation>
    </message>
    <message>
        <source>No ID has been seen yet, and this event asks for one.</source>
        <translation>Noch kein Ausweis gesehen; diese Veranstaltung verlangt einen.</translation>
    </message>
    <message>
        <source>No PIN could open this desk again. Choose one first.</source>
        <translation>Keine PIN könnte diesen Schalter wieder öffnen. Wählen Sie zuerst eine.</translation>
    </message>
    <message>
        <source>No backup could be made in {0}: {1}.</source>
        <translation>In {0} konnte keine Sicherung gemacht werden: {1}.</translation>
    </message>
    <message>
        <source>No header names it, but “{0}” is read as {1}.</source>
        <translation>Keine Kopfzeile nennt es, aber „{0}“ wird als {1} gelesen.</translation>
    </message>
    <message>
        <source>No organisation</source>
        <translation>Keine Organisation</translation>
    </message>
    <message>
        <source>No question stands here: left out.</source>
        <translation>Hier steht keine Frage: ausgelassen.</translation>
    </message>
    <message>
        <source>No roll call is going on.</source>
        <translation>Es läuft kein Appell.</translation>
    </message>
    <message>
        <source>No row names the columns: they are read by what stands in them.</source>
        <translation>Keine Zeile benennt die Spalten: Sie werden nach ihrem Inhalt gelesen.</translation>
    </message>
    <message>
        <source>No server answers at {0}, port {1}. In its postgresql.conf write listen_addresses = '*', start it anew, and look whether a firewall lets nobody in.</source>
        <translation>Unter {0}, Port {1}, antwortet kein Server. Schreiben Sie in seine postgresql.conf listen_addresses = '*', starten Sie ihn neu und prüfen Sie, ob eine Firewall alle abweist.</translation>
    </message>
    <message>
        <source>No server answers at {0}. Look whether this computer is in its network.</source>
        <translation>Unter {0} antwortet kein Server. Prüfen Sie, ob dieser Computer in dessen Netz ist.</translation>
    </message>
    <message>
        <source>No time stands after {0}. Type the one on the paper: 0912.</source>
        <translation>Nach {0} steht keine Zeit. Tippen Sie die vom Papier: 0912.</translation>
    </message>
    <message>
        <source>Nobody can come instead of themselves.</source>
        <translation>Niemand kann sich selbst vertreten.</translation>
    </message>
    <message>
        <source>Nobody has come yet</source>
        <translation>Noch ist niemand gekommen</translation>
    </message>
    <message>
        <source>Nobody has that code.</source>
        <translation>Diesen Code hat niemand.</translation>
    </message>
    <message>
        <source>Nobody has the code “{0}”.</source>
        <translation>Den Code „{0}“ hat niemand.</translation>
    </message>
    <message>
        <source>Nobody is awaited, so there is no badge to print.</source>
        <translation>Niemand wird erwartet, also ist kein Namensschild zu drucken.</translation>
    </message>
    <message>
        <source>Nobody is in the room yet</source>
        <translation>Noch ist niemand im Raum</translation>
    </message>
    <message>
        <source>Nobody of that name works at a desk here.</source>
        <translation>Niemand mit diesem Namen arbeitet hier an einem Schalter.</translation>
    </message>
    <message>
        <source>Nobody on the list has that reference.</source>
        <translation>Niemand auf der Liste hat diese Kennung.</translation>
    </message>
    <message>
        <source>Not coming</source>
        <translation>Kommt nicht</translation>
    </message>
    <message>
        <source>Not done: a rule of the event does not allow it.</source>
        <translation>Nicht ausgeführt: Eine Regel der Veranstaltung lässt es nicht zu.</translation>
    </message>
    <message>
        <source>Not in the building, so nothing was changed.</source>
        <translation>Nicht im Haus, deshalb wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Not inside by the log, so not on this roll.</source>
        <translation>Laut Protokoll nicht im Haus, deshalb nicht auf dieser Liste.</translation>
    </message>
    <message>
        <source>Not reached, and as they were: {0}.</source>
        <translation>Nicht erreicht und unverändert: {0}.</translation>
    </message>
    <message>
        <source>Nothing has started yet</source>
        <translation>Noch hat nichts begonnen</translation>
    </message>
    <message>
        <source>Nothing in the log says anything of anybody.</source>
        <translation>Das Protokoll sagt über niemanden etwas.</translation>
    </message>
    <message>
        <source>Nothing is on hold.</source>
        <translation>Nichts ist angehalten.</translation>
    </message>
    <message>
        <source>Nothing is running whose start could be set back.</source>
        <translation>Nichts läuft, dessen Beginn man zurücksetzen könnte.</translation>
    </message>
    <message>
        <source>Nothing is running.</source>
        <translation>Es läuft nichts.</translation>
    </message>
    <message>
        <source>Nothing of the log in {0} can be read any more.</source>
        <translation>Vom Protokoll in {0} ist nichts mehr lesbar.</translation>
    </message>
    <message>
        <source>Nothing says when this item ends: {0} minutes were taken.</source>
        <translation>Nichts sagt, wann dieser Punkt endet: {0} Minuten wurden angenommen.</translation>
    </message>
    <message>
        <source>Nothing says when {item} began. Type that, too.</source>
        <translation>Nichts sagt, wann {item} begann. Tippen Sie auch das.</translation>
    </message>
    <message>
        <source>Nothing was written into it. Restore a backup, or recover what its log still says: on the start page, or with “eventdesk restore”.</source>
        <translation>Es wurde nichts hineingeschrieben. Stellen Sie eine Sicherung wieder her, oder holen Sie zurück, was das Protokoll noch sagt: auf der Startseite oder mit „eventdesk restore“.</translation>
    </message>
    <message numerus="yes">
        <source>Of these {0}, %n have a badge that still holds. Print all {0}?</source>
        <extracomment>Of these {0}, {n} has a badge that still holds. Print all {0}?</extracomment>
        <translation><numerusform>Von diesen {0} hat %n ein Namensschild, das noch gilt. Alle {0} drucken?</numerusform><numerusform>Von diesen {0} haben %n ein Namensschild, das noch gilt. Alle {0} drucken?</numerusform></translation>
    </message>
    <message>
        <source>Only the running item and the one before it can be set right.</source>
        <translation>Nur der laufende Punkt und der davor können berichtigt werden.</translation>
    </message>
    <message>
        <source>Only these can pass on: {0}.</source>
        <translation>Übertragbar sind nur: {0}.</translation>
    </message>
    <message>
        <source>Only {0} of this party are in. Use Leave when all of them go.</source>
        <translation>Nur {0} dieser Gruppe sind da. Nehmen Sie „Gehen“, wenn alle gehen.</translation>
    </message>
    <message>
        <source>Ontime JSON</source>
        <translation>Ontime-JSON</translation>
    </message>
    <message>
        <source>Operator {0} is not what the log says.</source>
        <translation>Bedienperson {0} stimmt nicht mit dem Protokoll überein.</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Passed over</source>
        <translation>Übergangen</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>Eingefügter Text</translation>
    </message>
    <message>
        <source>People forgotten, {0}, up to entry {1}{2}</source>
        <translation>Personen vergessen, {0}, bis Eintrag {1}{2}</translation>
    </message>
    <message>
        <source>Plain A4 card, to be cut</source>
        <translation>Einfacher A4-Karton, zum Schneiden</translation>
    </message>
    <message>
        <source>Plain A4 card, to be cut: A6</source>
        <translation>Einfacher A4-Karton, zum Schneiden: A6</translation>
    </message>
    <message>
        <source>Plain A4 card, to be cut: A7</source>
        <translation>Einfacher A4-Karton, zum Schneiden: A7</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Gedruckt</translation>
    </message>
    <message>
        <source>Putting a question</source>
        <translation>Das Stellen einer Frage</translation>
    </message>
    <message>
        <source>Question {0}</source>
        <translation>Frage {0}</translation>
    </message>
    <message>
        <source>Question {0} is asked by another one.</source>
        <translation>Frage {0} ist mit einer anderen zusammengelegt.</translation>
    </message>
    <message>
        <source>Question {0} is no longer waiting.</source>
        <translation>Frage {0} wartet nicht mehr.</translation>
    </message>
    <message>
        <source>Question {0} is not what the log says.</source>
        <translation>Frage {0} stimmt nicht mit dem Protokoll überein.</translation>
    </message>
    <message>
        <source>Question {0} is {outcome} already.</source>
        <translation>Frage {0} ist schon {outcome}.</translation>
    </message>
    <message>
        <source>Question {0} was {1} {2}.</source>
        <translation>Frage {0} wurde {2} {1}.</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Replaced by somebody else</source>
        <translation>Von jemand anderem vertreten</translation>
    </message>
    <message>
        <source>Resumed</source>
        <translation>Fortgesetzt</translation>
    </message>
    <message>
        <source>Row {0}</source>
        <translation>Zeile {0}</translation>
    </message>
    <message>
        <source>Rows {0} and {1}</source>
        <translation>Zeilen {0} und {1}</translation>
    </message>
    <message>
        <source>Running order</source>
        <translation>Ablauf</translation>
    </message>
    <message>
        <source>Safe{0}</source>
        <translation>In Sicherheit{0}</translation>
    </message>
    <message>
        <source>Saved by itself from now on, {0}: {1}</source>
        <translation>Wird ab jetzt von selbst gespeichert, {0}: {1}</translation>
    </message>
    <message>
        <source>Say which question it is merged into.</source>
        <translation>Sagen Sie, mit welcher Frage sie zusammengelegt wird.</translation>
    </message>
    <message>
        <source>Sealed with {0}</source>
        <translation>Versiegelt mit {0}</translation>
    </message>
    <message>
        <source>Set that back to {0}, as the paper says?</source>
        <translation>Auf {0} zurücksetzen, wie das Papier sagt?</translation>
    </message>
    <message>
        <source>Some of the party left</source>
        <translation>Einige aus der Gruppe gingen</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Jemand</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Jemand anderes</translation>
    </message>
    <message>
        <source>Somebody else carries that reference already.</source>
        <translation>Jemand anderes hat diese Kennung schon.</translation>
    </message>
    <message>
        <source>Somebody forgotten</source>
        <translation>Eine vergessene Person</translation>
    </message>
    <message>
        <source>Somebody from that list has been dealt with already, so the import stays.</source>
        <translation>Mit jemandem aus dieser Liste wurde schon etwas getan, deshalb bleibt sie.</translation>
    </message>
    <message>
        <source>Somebody needs a name: nothing was changed.</source>
        <translation>Jeder braucht einen Namen: Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Somebody no longer listed</source>
        <translation>Jemand, der nicht mehr auf der Liste steht</translation>
    </message>
    <message>
        <source>Somebody took away the file {name}-wal while the event was open. What was shown as saved has been put into {name}. Close the event on every desk of this computer and open it again.</source>
        <translation>Jemand hat die Datei {name}-wal entfernt, während die Veranstaltung offen war. Was als gespeichert angezeigt war, steht jetzt in {name}. Schließen Sie die Veranstaltung an jedem Schalter dieses Computers und öffnen Sie sie wieder.</translation>
    </message>
    <message>
        <source>Somebody who comes in needs a name.</source>
        <translation>Wer hereinkommt, braucht einen Namen.</translation>
    </message>
    <message>
        <source>Somebody who comes in needs somebody who vouches.</source>
        <translation>Wer hereinkommt, braucht jemanden, der bürgt.</translation>
    </message>
    <message>
        <source>Something else happened to this item before that minute.</source>
        <translation>Vor dieser Minute geschah mit diesem Punkt noch etwas anderes.</translation>
    </message>
    <message>
        <source>Something else happened to {0} after that minute.</source>
        <translation>Nach dieser Minute geschah mit {0} noch etwas anderes.</translation>
    </message>
    <message>
        <source>Speakers are a list of names.</source>
        <translation>Redner/innen sind eine Liste von Namen.</translation>
    </message>
    <message>
        <source>Stage screen</source>
        <translation>Bühnen-Anzeige</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Stopped. Nothing has changed.</source>
        <translation>Abgebrochen. Es hat sich nichts geändert.</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Zurückgeholt</translation>
    </message>
    <message>
        <source>Takes part from elsewhere</source>
        <translation>Nimmt von anderswo teil</translation>
    </message>
    <message>
        <source>That PIN does not open this desk. It takes yours, or a lead’s.</source>
        <translation>Diese PIN öffnet diesen Schalter nicht. Es braucht Ihre oder die einer Leitung.</translation>
    </message>
    <message>
        <source>That cannot be undone.</source>
        <translation>Das kann nicht rückgängig gemacht werden.</translation>
    </message>
    <message>
        <source>That could not be if the paper is right. Undo it first, or look at the line once more.</source>
        <translation>Das könnte nicht sein, wenn das Papier stimmt. Machen Sie es zuerst rückgängig, oder sehen Sie sich die Zeile noch einmal an.</translation>
    </message>
    <message>
        <source>That did not work, and it is a fault of eventdesk. Nothing was opened.</source>
        <translation>Das ging nicht, und es liegt an eventdesk. Nichts wurde geöffnet.</translation>
    </message>
    <message>
        <source>That end is before its beginning.</source>
        <translation>Dieses Ende liegt vor dem Beginn.</translation>
    </message>
    <message>
        <source>That is</source>
        <translation>Das ist</translation>
    </message>
    <message>
        <source>That is after {item} began.</source>
        <translation>Das ist nach dem Beginn von {item}.</translation>
    </message>
    <message>
        <source>That is how it stands already.</source>
        <translation>So steht es schon.</translation>
    </message>
    <message>
        <source>That is no address of a database. Write it like postgresql:///eventdesk.</source>
        <translation>Das ist keine Adresse einer Datenbank. Schreiben Sie sie wie postgresql:///eventdesk.</translation>
    </message>
    <message>
        <source>That is no join code: there is a slip in it, or a part is missing. Type it as it is printed, or scan it.</source>
        <translation>Das ist kein Beitrittscode: Er enthält einen Tippfehler, oder ein Teil fehlt. Tippen Sie ihn wie gedruckt, oder scannen Sie ihn.</translation>
    </message>
    <message>
        <source>That is not after the start of {item}.</source>
        <translation>Das ist nicht nach dem Beginn von {item}.</translation>
    </message>
    <message>
        <source>That is not the PIN of a lead.</source>
        <translation>Das ist nicht die PIN einer Leitung.</translation>
    </message>
    <message>
        <source>That is not the address of a database.</source>
        <translation>Das ist nicht die Adresse einer Datenbank.</translation>
    </message>
    <message>
        <source>That is too long: {0} characters are kept.</source>
        <translation>Das ist zu lang: {0} Zeichen werden behalten.</translation>
    </message>
    <message>
        <source>That leaving is before the coming.</source>
        <translation>Dieses Gehen liegt vor dem Kommen.</translation>
    </message>
    <message>
        <source>That minute has not come yet.</source>
        <translation>Diese Minute ist noch nicht gekommen.</translation>
    </message>
    <message>
        <source>That needs the server, which does not answer now. Nothing was changed. Checking in, leaving, the running order and questions go on meanwhile.</source>
        <translation>Das braucht den Server, der gerade nicht antwortet. Es wurde nichts geändert. Einlass, Gehen, Ablauf und Fragen gehen derweil weiter.</translation>
    </message>
    <message>
        <source>That was undone already.</source>
        <translation>Das wurde schon rückgängig gemacht.</translation>
    </message>
    <message>
        <source>That way out for {item} is not there any more.</source>
        <translation>Diesen Ausweg für {item} gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>The answer to {item} was undone</source>
        <translation>{item}: Antwort rückgängig gemacht</translation>
    </message>
    <message>
        <source>The backup of {0} was not kept: {1}. The event itself is open.</source>
        <translation>Die Sicherung von {0} wurde nicht behalten: {1}. Die Veranstaltung selbst ist offen.</translation>
    </message>
    <message>
        <source>The backup {0}</source>
        <translation>Die Sicherung {0}</translation>
    </message>
    <message>
        <source>The badge was printed {0}. Print it again?</source>
        <translation>Das Namensschild wurde {0} gedruckt. Noch einmal drucken?</translation>
    </message>
    <message>
        <source>The building cannot hold {0} people. Leave it at 0 if unknown.</source>
        <translation>Das Haus fasst nicht {0} Personen. Lassen Sie 0, wenn es nicht bekannt ist.</translation>
    </message>
    <message>
        <source>The change of {item} was undone</source>
        <translation>{item}: Änderung rückgängig gemacht</translation>
    </message>
    <message>
        <source>The code of {0} was tried from this computer, and works.</source>
        <translation>Der Code von {0} wurde von diesem Computer aus geprüft und geht.</translation>
    </message>
    <message>
        <source>The code of {0} was tried, and failed: {1}</source>
        <translation>Der Code von {0} wurde geprüft und ging nicht: {1}</translation>
    </message>
    <message>
        <source>The copies and backups of other desks</source>
        <translation>Kopien und Sicherungen anderer Schalter</translation>
    </message>
    <message>
        <source>The copy of {0} is not sound ({1}), so it was not kept.</source>
        <translation>Die Kopie von {0} ist nicht heil ({1}), deshalb wurde sie nicht behalten.</translation>
    </message>
    <message>
        <source>The copy {name}</source>
        <translation>Die Kopie {name}</translation>
    </message>
    <message>
        <source>The counts do not add up: {0} names, but {1} expected, {2} in, {3} left, {4} replaced and {5} not coming.</source>
        <translation>Die Zahlen gehen nicht auf: {0} Namen, aber {1} erwartet, {2} da, {3} gegangen, {4} vertreten und {5} kommen nicht.</translation>
    </message>
    <message>
        <source>The database says: {0}.</source>
        <translation>Die Datenbank sagt: {0}.</translation>
    </message>
    <message>
        <source>The database takes no acts any more. It still holds everything: whoever runs the server can drop it.</source>
        <translation>Die Datenbank nimmt keine Vorgänge mehr an. Sie enthält noch alles: Wer den Server betreibt, kann sie löschen.</translation>
    </message>
    <message>
        <source>The database that the event was moved away from</source>
        <translation>Die Datenbank, von der die Veranstaltung verlegt wurde</translation>
    </message>
    <message>
        <source>The database {0} is not in UTF-8. Give another name; it is made then.</source>
        <translation>Die Datenbank {0} ist nicht in UTF-8. Geben Sie einen anderen Namen an; sie wird dann angelegt.</translation>
    </message>
    <message>
        <source>The day ended</source>
        <translation>Der Tag ist beendet</translation>
    </message>
    <message>
        <source>The day has been ended already.</source>
        <translation>Der Tag wurde schon beendet.</translation>
    </message>
    <message>
        <source>The day has moved on</source>
        <translation>Der Tag ist schon weiter</translation>
    </message>
    <message>
        <source>The day of the event</source>
        <translation>Der Tag der Veranstaltung</translation>
    </message>
    <message>
        <source>The day of the event, {0},</source>
        <translation>Der Tag der Veranstaltung, {0},</translation>
    </message>
    <message>
        <source>The day was ended</source>
        <translation>Der Tag wurde beendet</translation>
    </message>
    <message>
        <source>The day would run from {0} to {1}: the file may call the clocks of its own place UTC.</source>
        <translation>Der Tag ginge von {0} bis {1}: Vielleicht nennt die Datei die Uhrzeit ihres Orts UTC.</translation>
    </message>
    <message>
        <source>The declining of {item} was undone</source>
        <translation>{item}: Ablehnung rückgängig gemacht</translation>
    </message>
    <message>
        <source>The disk of the server of {name} is full. Nothing was changed there, and what was saved is safe. Whoever runs the server makes room.</source>
        <translation>Die Festplatte des Servers von {name} ist voll. Dort wurde nichts geändert, und was gespeichert war, ist sicher. Wer den Server betreibt, schafft Platz.</translation>
    </message>
    <message>
        <source>The disk with {name} did not answer. What was shown as saved is safe; this may not be. Try again, and if it stays so, copy the event to another disk.</source>
        <translation>Die Festplatte mit {name} antwortete nicht. Was als gespeichert angezeigt war, ist sicher; dies hier vielleicht nicht. Versuchen Sie es noch einmal, und wenn es so bleibt, kopieren Sie die Veranstaltung auf eine andere Festplatte.</translation>
    </message>
    <message>
        <source>The disk with {name} is full. Nothing was changed, and what was saved is safe. Make room and try again.</source>
        <translation>Die Festplatte mit {name} ist voll. Es wurde nichts geändert, und was gespeichert war, ist sicher. Schaffen Sie Platz und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The dropping of {item} was undone</source>
        <translation>{item}: Streichung rückgängig gemacht</translation>
    </message>
    <message>
        <source>The end does not agree with the length: the length counts.</source>
        <translation>Das Ende passt nicht zur Länge: Die Länge zählt.</translation>
    </message>
    <message>
        <source>The end of the day was undone</source>
        <translation>Das Ende des Tages wurde rückgängig gemacht</translation>
    </message>
    <message>
        <source>The end of {item} was undone</source>
        <translation>{item}: Ende rückgängig gemacht</translation>
    </message>
    <message>
        <source>The event has no details yet.</source>
        <translation>Die Veranstaltung hat noch keine Angaben.</translation>
    </message>
    <message>
        <source>The event in {0} was moved to a file, and its day goes on there</source>
        <translation>Die Veranstaltung in {0} wurde in eine Datei verlegt, und ihr Tag geht dort weiter</translation>
    </message>
    <message>
        <source>The event is in {0} now, whole and verified.</source>
        <translation>Die Veranstaltung ist jetzt in {0}, vollständig und geprüft.</translation>
    </message>
    <message>
        <source>The event needs a file name.</source>
        <translation>Die Veranstaltung braucht einen Dateinamen.</translation>
    </message>
    <message>
        <source>The event needs a name.</source>
        <translation>Die Veranstaltung braucht einen Namen.</translation>
    </message>
    <message>
        <source>The event's details are not what the log says.</source>
        <translation>Die Angaben zur Veranstaltung stimmen nicht mit dem Protokoll überein.</translation>
    </message>
    <message>
        <source>The event’s free pages and write-ahead log</source>
        <translation>Freie Seiten und Write-Ahead-Log der Veranstaltung</translation>
    </message>
    <message>
        <source>The file has {0} days; {1} is shown.</source>
        <translation>Die Datei hat {0} Tage; gezeigt wird {1}.</translation>
    </message>
    <message>
        <source>The floor of {0} min is longer than the item: {1} min is taken.</source>
        <translation>Die Mindestlänge von {0} min ist länger als der Punkt: {1} min gelten.</translation>
    </message>
    <message>
        <source>The folder {0} cannot be made: {1}.</source>
        <translation>Der Ordner {0} kann nicht angelegt werden: {1}.</translation>
    </message>
    <message>
        <source>The folder {0} is read-only, so no event can be kept in it.</source>
        <translation>Der Ordner {0} ist schreibgeschützt, deshalb kann dort keine Veranstaltung liegen.</translation>
    </message>
    <message>
        <source>The going on of {item} was undone</source>
        <translation>{item}: Fortsetzen rückgängig gemacht</translation>
    </message>
    <message>
        <source>The head names entry {0}, but the log ends at entry {1}.</source>
        <translation>Der Stand nennt Eintrag {0}, aber das Protokoll endet bei Eintrag {1}.</translation>
    </message>
    <message>
        <source>The head of the chain is missing or broken.</source>
        <translation>Der Stand der Kette fehlt oder ist beschädigt.</translation>
    </message>
    <message>
        <source>The head {0} is not that of this export, which is {1}.</source>
        <translation>Der Stand {0} ist nicht der dieser Ausgabe; der ist {1}.</translation>
    </message>
    <message>
        <source>The header stands here again: left out.</source>
        <translation>Die Kopfzeile steht hier noch einmal: ausgelassen.</translation>
    </message>
    <message>
        <source>The holding of {item} was undone</source>
        <translation>{item}: Anhalten rückgängig gemacht</translation>
    </message>
    <message>
        <source>The id stands in row {0} already: left out.</source>
        <translation>Die ID steht schon in Zeile {0}: ausgelassen.</translation>
    </message>
    <message>
        <source>The insertion of {item} was undone</source>
        <translation>{item}: Einfügen rückgängig gemacht</translation>
    </message>
    <message>
        <source>The join code is for {0} without TLS: whoever is in the network could read along. Ask for a code with TLS.</source>
        <translation>Der Beitrittscode ist für {0} ohne TLS: Wer im Netz ist, könnte mitlesen. Bitten Sie um einen Code mit TLS.</translation>
    </message>
    <message>
        <source>The line is empty. Type a code and a time: K7PX 0912.</source>
        <translation>Die Zeile ist leer. Tippen Sie Code und Zeit: K7PX 0912.</translation>
    </message>
    <message>
        <source>The machine’s clock was set right again</source>
        <translation>Die Uhr des Rechners wurde wieder richtig gestellt</translation>
    </message>
    <message>
        <source>The machine’s clock was set to {0}</source>
        <translation>Die Uhr des Rechners wurde auf {0} gestellt</translation>
    </message>
    <message>
        <source>The merging of {item} was undone</source>
        <translation>{item}: Zusammenlegen rückgängig gemacht</translation>
    </message>
    <message>
        <source>The message to the speaker was cleared</source>
        <translation>Die Nachricht an Redner/in wurde entfernt</translation>
    </message>
    <message>
        <source>The message to the speaker was seen</source>
        <translation>Die Nachricht an Redner/in wurde gesehen</translation>
    </message>
    <message>
        <source>The move is taken back: the event goes on in {0}.</source>
        <translation>Die Verlegung ist zurückgenommen: Die Veranstaltung geht in {0} weiter.</translation>
    </message>
    <message>
        <source>The moving of {item} was undone</source>
        <translation>{item}: Verschieben rückgängig gemacht</translation>
    </message>
    <message>
        <source>The new file could not be finished, so nothing was changed.</source>
        <translation>Die neue Datei konnte nicht fertiggestellt werden, deshalb wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The new file does not hold the same ({0}), so nothing was changed.</source>
        <translation>Die neue Datei enthält nicht dasselbe ({0}), deshalb wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The new file is not sound ({0}), so nothing was changed.</source>
        <translation>Die neue Datei ist nicht heil ({0}), deshalb wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The numbers for {item} have changed since they were shown. Adopt the new ones?</source>
        <translation>Die Zahlen für {item} haben sich geändert, seit sie gezeigt wurden. Die neuen übernehmen?</translation>
    </message>
    <message>
        <source>The passing over of {item} was undone</source>
        <translation>{item}: Übergehen rückgängig gemacht</translation>
    </message>
    <message>
        <source>The passphrase begins or ends with a space, which nobody sees. Leave it out.</source>
        <translation>Die Passphrase beginnt oder endet mit einem Leerzeichen, das niemand sieht. Lassen Sie es weg.</translation>
    </message>
    <message>
        <source>The passphrase has more than {0} characters. Take a shorter one.</source>
        <translation>Die Passphrase hat mehr als {0} Zeichen. Nehmen Sie eine kürzere.</translation>
    </message>
    <message>
        <source>The passphrase has {0} characters. Take {1} or more: three or four words that make no sentence are easy to keep.</source>
        <translation>Die Passphrase hat {0} Zeichen. Nehmen Sie mindestens {1}: Drei oder vier Wörter, die keinen Satz ergeben, merkt man sich leicht.</translation>
    </message>
    <message>
        <source>The passphrase holds a character that cannot be typed again. Leave it out.</source>
        <translation>Die Passphrase enthält ein Zeichen, das man nicht wieder tippen kann. Lassen Sie es weg.</translation>
    </message>
    <message>
        <source>The passphrase repeats itself too much. Three or four words are easy to keep.</source>
        <translation>Die Passphrase wiederholt sich zu sehr. Drei oder vier Wörter merkt man sich leicht.</translation>
    </message>
    <message>
        <source>The password of this desk was changed, or the desk was closed, on {name}. Ask for a new join code.</source>
        <translation>Auf {name} wurde das Passwort dieses Schalters geändert oder der Schalter geschlossen. Bitten Sie um einen neuen Beitrittscode.</translation>
    </message>
    <message>
        <source>The people are forgotten in the log. Its files could not be gone through; that is done when the event is opened next, and then there is a certificate.</source>
        <translation>Die Personen sind im Protokoll vergessen. Die Dateien konnten nicht durchgesehen werden; das geschieht beim nächsten Öffnen der Veranstaltung, und dann gibt es eine Bescheinigung.</translation>
    </message>
    <message>
        <source>The people are forgotten on the server. This desk’s certificate is written beside its copy of the event, in {folder}.</source>
        <translation>Die Personen sind auf dem Server vergessen. Die Bescheinigung dieses Schalters liegt neben seiner Kopie der Veranstaltung, in {folder}.</translation>
    </message>
    <message>
        <source>The people cannot be forgotten before the day of the event.</source>
        <translation>Die Personen können nicht vor dem Tag der Veranstaltung vergessen werden.</translation>
    </message>
    <message>
        <source>The people have been forgotten since, so what was done before cannot be undone.</source>
        <translation>Die Personen wurden seitdem vergessen, deshalb kann Früheres nicht rückgängig gemacht werden.</translation>
    </message>
    <message>
        <source>The program is incomplete: its folder of resources is missing. Install it again.</source>
        <translation>Das Programm ist unvollständig: Sein Ordner „resources“ fehlt. Installieren Sie es neu.</translation>
    </message>
    <message>
        <source>The program's own file {0} is missing. Install it again.</source>
        <translation>Die Programmdatei {0} fehlt. Installieren Sie das Programm neu.</translation>
    </message>
    <message>
        <source>The putting of {item} was undone</source>
        <translation>{item}: Stellen rückgängig gemacht</translation>
    </message>
    <message>
        <source>The reference {0} is also in row {1}, for somebody else: nobody is admitted by it.</source>
        <translation>Die Kennung {0} steht auch in Zeile {1}, für jemand anderen: Mit ihr wird niemand eingelassen.</translation>
    </message>
    <message>
        <source>The roll calls are not what the log says.</source>
        <translation>Die Appelle stimmen nicht mit dem Protokoll überein.</translation>
    </message>
    <message>
        <source>The running item</source>
        <translation>Der laufende Punkt</translation>
    </message>
    <message>
        <source>The running order is not what the log says.</source>
        <translation>Der Ablauf stimmt nicht mit dem Protokoll überein.</translation>
    </message>
    <message>
        <source>The server at {0} has no TLS, so whoever is in the network could read along. In its postgresql.conf write ssl = on, with ssl_cert_file and ssl_key_file, and start it anew; or add --without-tls.</source>
        <translation>Der Server unter {0} hat kein TLS, wer im Netz ist, könnte also mitlesen. Schreiben Sie in seine postgresql.conf ssl = on, mit ssl_cert_file und ssl_key_file, und starten Sie ihn neu; oder fügen Sie --without-tls hinzu.</translation>
    </message>
    <message>
        <source>The server at {0} speaks without TLS, and the join code asks for TLS. Nothing was sent. Ask who runs the server.</source>
        <translation>Der Server unter {0} spricht ohne TLS, und der Beitrittscode verlangt TLS. Es wurde nichts gesendet. Fragen Sie, wer den Server betreibt.</translation>
    </message>
    <message>
        <source>The server did not take that from this desk: it joined the event for other work.</source>
        <translation>Der Server nahm das von diesem Schalter nicht an: Er ist der Veranstaltung für andere Arbeit beigetreten.</translation>
    </message>
    <message>
        <source>The server does not let {0} in so. Come by its socket as that user, or give the password in PGPASSWORD or in ~/.pgpass.</source>
        <translation>Der Server lässt {0} so nicht ein. Kommen Sie als dieser Benutzer über seinen Socket, oder geben Sie das Passwort in PGPASSWORD oder in ~/.pgpass an.</translation>
    </message>
    <message>
        <source>The server of {name} does not answer. What was shown as saved is safe. Try again when it is back.</source>
        <translation>Der Server von {name} antwortet nicht. Was als gespeichert angezeigt war, ist sicher. Versuchen Sie es wieder, wenn er zurück ist.</translation>
    </message>
    <message>
        <source>The server of {name} does not answer. What was shown as saved is safe; this may not be. Try again when it is back.</source>
        <translation>Der Server von {name} antwortet nicht. Was als gespeichert angezeigt war, ist sicher; dies hier vielleicht nicht. Versuchen Sie es wieder, wenn er zurück ist.</translation>
    </message>
    <message>
        <source>The server of {name} has no room left for this desk. Try again.</source>
        <translation>Der Server von {name} hat für diesen Schalter keinen Platz mehr. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The server of {server} does not answer.</source>
        <translation>Der Server von {server} antwortet nicht.</translation>
    </message>
    <message>
        <source>The server of {server} is busy.</source>
        <translation>Der Server von {server} ist beschäftigt.</translation>
    </message>
    <message>
        <source>The server runs PostgreSQL {0}. eventdesk needs {1} or newer: install that one.</source>
        <translation>Auf dem Server läuft PostgreSQL {0}. eventdesk braucht {1} oder neuer: Installieren Sie das.</translation>
    </message>
    <message>
        <source>The server’s log is another one from entry {0} on: somebody may have put an older state of it back. What this desk has recorded stays here. Ask the organiser.</source>
        <translation>Das Protokoll des Servers ist ab Eintrag {0} ein anderes: Vielleicht hat jemand einen älteren Stand zurückgespielt. Was dieser Schalter aufgezeichnet hat, bleibt hier. Fragen Sie den Veranstalter.</translation>
    </message>
    <message>
        <source>The server’s own backups and logs</source>
        <translation>Eigene Sicherungen und Protokolle des Servers</translation>
    </message>
    <message>
        <source>The sheet says no time for this item.</source>
        <translation>Das Blatt nennt keine Zeit für diesen Punkt.</translation>
    </message>
    <message>
        <source>The start of {item} was undone</source>
        <translation>{item}: Beginn rückgängig gemacht</translation>
    </message>
    <message>
        <source>The taking back of {item} was undone</source>
        <translation>{item}: Zurückholen rückgängig gemacht</translation>
    </message>
    <message>
        <source>The time is not known yet: it follows “{0}”.</source>
        <translation>Die Zeit ist noch nicht bekannt: Er folgt auf „{0}“.</translation>
    </message>
    <message>
        <source>The waiting of {item} was undone</source>
        <translation>{item}: Warten rückgängig gemacht</translation>
    </message>
    <message>
        <source>The withdrawing of {item} was undone</source>
        <translation>{item}: Zurückziehen rückgängig gemacht</translation>
    </message>
    <message>
        <source>The wording of {item} was undone</source>
        <translation>{item}: Wortlaut rückgängig gemacht</translation>
    </message>
    <message>
        <source>The {0} brought in</source>
        <translation>{0} (eingelesen)</translation>
    </message>
    <message>
        <source>There can be no file {0}.</source>
        <translation>Es kann keine Datei {0} geben.</translation>
    </message>
    <message>
        <source>There is a badge already that still holds. Print it again?</source>
        <translation>Es gibt schon ein Namensschild, das noch gilt. Noch einmal drucken?</translation>
    </message>
    <message>
        <source>There is a note to read before this person is admitted.</source>
        <translation>Vor dem Einlassen ist ein Hinweis zu lesen.</translation>
    </message>
    <message>
        <source>There is an event in {0} already.</source>
        <translation>In {0} gibt es schon eine Veranstaltung.</translation>
    </message>
    <message>
        <source>There is no backup {0}.</source>
        <translation>Es gibt keine Sicherung {0}.</translation>
    </message>
    <message>
        <source>There is no code “{0}”</source>
        <translation>Es gibt keinen Code „{0}“</translation>
    </message>
    <message>
        <source>There is no database {name}.</source>
        <translation>Es gibt keine Datenbank {name}.</translation>
    </message>
    <message>
        <source>There is no desk {0}. Known: {1}.</source>
        <translation>Es gibt keinen Schalter {0}. Bekannt: {1}.</translation>
    </message>
    <message>
        <source>There is no event in this file yet.</source>
        <translation>In dieser Datei ist noch keine Veranstaltung.</translation>
    </message>
    <message>
        <source>There is no event in {0} yet. Ask the organiser to move it there first.</source>
        <translation>In {0} ist noch keine Veranstaltung. Bitten Sie zuerst den Veranstalter, sie dorthin zu verlegen.</translation>
    </message>
    <message>
        <source>There is no event in {0}.</source>
        <translation>In {0} ist keine Veranstaltung.</translation>
    </message>
    <message>
        <source>There is no event in {name} now: somebody may be putting it back. What was shown as saved is safe.</source>
        <translation>In {name} ist gerade keine Veranstaltung: Vielleicht stellt sie jemand wieder her. Was als gespeichert angezeigt war, ist sicher.</translation>
    </message>
    <message>
        <source>There is no export “{0}”. Known: {1}.</source>
        <translation>Es gibt keine Ausgabe „{0}“. Bekannt: {1}.</translation>
    </message>
    <message>
        <source>There is no file {0}.</source>
        <translation>Es gibt keine Datei {0}.</translation>
    </message>
    <message>
        <source>There is no folder {0}.</source>
        <translation>Es gibt keinen Ordner {0}.</translation>
    </message>
    <message>
        <source>There is no layout “{0}”. Known: {1}.</source>
        <translation>Es gibt kein Layout „{0}“. Bekannt: {1}.</translation>
    </message>
    <message>
        <source>There is no message to the speaker.</source>
        <translation>Es gibt keine Nachricht an Redner/in.</translation>
    </message>
    <message>
        <source>There is no such act in the day log.</source>
        <translation>Diesen Vorgang gibt es im Tagesprotokoll nicht.</translation>
    </message>
    <message>
        <source>There is no such code</source>
        <translation>Diesen Code gibt es nicht</translation>
    </message>
    <message>
        <source>There is no such item in the running order.</source>
        <translation>Diesen Punkt gibt es im Ablauf nicht.</translation>
    </message>
    <message>
        <source>There is no such question.</source>
        <translation>Diese Frage gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no time zone called “{0}”. Use a name like Europe/London.</source>
        <translation>Es gibt keine Zeitzone „{0}“. Nehmen Sie einen Namen wie Europe/London.</translation>
    </message>
    <message>
        <source>There is no {0} in {1}, so nothing says what belongs there.</source>
        <translation>In {1} gibt es kein {0}, deshalb sagt nichts, was dorthin gehört.</translation>
    </message>
    <message>
        <source>There is no “{0}” to correct.</source>
        <translation>Es gibt kein „{0}“ zu berichtigen.</translation>
    </message>
    <message>
        <source>There is nothing more to come.</source>
        <translation>Es kommt nichts mehr.</translation>
    </message>
    <message>
        <source>There is nothing to undo at this desk.</source>
        <translation>An diesem Schalter ist nichts rückgängig zu machen.</translation>
    </message>
    <message>
        <source>There was nothing to do.</source>
        <translation>Es war nichts zu tun.</translation>
    </message>
    <message>
        <source>There were no words to write down.</source>
        <translation>Es gab keine Worte aufzuschreiben.</translation>
    </message>
    <message>
        <source>These codes work without TLS, within this computer.</source>
        <translation>Diese Codes gelten ohne TLS, innerhalb dieses Computers.</translation>
    </message>
    <message>
        <source>These codes work without TLS: whoever is in the network could read along.</source>
        <translation>Diese Codes gelten ohne TLS: Wer im Netz ist, könnte mitlesen.</translation>
    </message>
    <message>
        <source>These times are for {0}; they are laid on the day of the event.</source>
        <translation>Diese Zeiten sind für {0}; sie werden auf den Tag der Veranstaltung gelegt.</translation>
    </message>
    <message>
        <source>They are for desks on this computer. For other laptops type eventdesk server renew ADDRESS --address {0}, this computer’s own address.</source>
        <translation>Sie sind für Schalter auf diesem Computer. Für andere Laptops tippen Sie eventdesk server renew ADDRESS --address {0}, die Adresse dieses Computers.</translation>
    </message>
    <message>
        <source>Things happen in {0} rooms at the same time; “{1}” is shown.</source>
        <translation>In {0} Räumen geschieht gleichzeitig etwas; gezeigt wird „{1}“.</translation>
    </message>
    <message>
        <source>This computer has no memory left for {name}. What was saved is safe. Close other programs and try again.</source>
        <translation>Dieser Computer hat keinen Speicher mehr für {name}. Was gespeichert war, ist sicher. Schließen Sie andere Programme und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>This desk goes by its machine’s clock already.</source>
        <translation>Dieser Schalter geht schon nach der Uhr seines Rechners.</translation>
    </message>
    <message>
        <source>This desk is locked already.</source>
        <translation>Dieser Schalter ist schon gesperrt.</translation>
    </message>
    <message>
        <source>This desk is open already.</source>
        <translation>Dieser Schalter ist schon offen.</translation>
    </message>
    <message>
        <source>This desk may not do that on {name}: it joined for other work. Do it at the desk that joined for it, or as the organiser.</source>
        <translation>Dieser Schalter darf das auf {name} nicht: Er ist für andere Arbeit beigetreten. Tun Sie es an dem Schalter, der dafür beigetreten ist, oder als Veranstalter.</translation>
    </message>
    <message>
        <source>This desk may not do that: it joined the event for other work. Do it at the desk that joined for it.</source>
        <translation>Dieser Schalter darf das nicht: Er ist der Veranstaltung für andere Arbeit beigetreten. Tun Sie es an dem Schalter, der dafür beigetreten ist.</translation>
    </message>
    <message>
        <source>This desk only shows the event. Use another desk for that.</source>
        <translation>Dieser Schalter zeigt die Veranstaltung nur. Nehmen Sie dafür einen anderen.</translation>
    </message>
    <message>
        <source>This desk took over the machine’s time, {0}; what it wrote before is read {1} {2}</source>
        <translation>Dieser Schalter übernahm die Zeit des Rechners, {0}; was er vorher schrieb, wird {1} {2} gelesen</translation>
    </message>
    <message>
        <source>This event has lost the head of its log. Open its newest backup instead.</source>
        <translation>Diese Veranstaltung hat den Stand ihres Protokolls verloren. Öffnen Sie stattdessen ihre neueste Sicherung.</translation>
    </message>
    <message>
        <source>This event has no title, or no time that can be understood: left out.</source>
        <translation>Dieser Termin hat keinen Titel oder keine verständliche Zeit: ausgelassen.</translation>
    </message>
    <message>
        <source>This event has no title, so no item was taken from it.</source>
        <translation>Dieser Termin hat keinen Titel, deshalb wurde daraus kein Punkt.</translation>
    </message>
    <message>
        <source>This file is no desk’s copy of an event on a server.</source>
        <translation>Diese Datei ist keine Schalterkopie einer Veranstaltung auf einem Server.</translation>
    </message>
    <message>
        <source>This is a milestone without a length: left out.</source>
        <translation>Dies ist ein Meilenstein ohne Länge: ausgelassen.</translation>
    </message>
    <message>
        <source>This is for a lead to decide: with a lead’s PIN it can be done here.</source>
        <translation>Das entscheidet eine Leitung: Mit der PIN einer Leitung geht es hier.</translation>
    </message>
    <message>
        <source>This item has no length, so it was left out.</source>
        <translation>Dieser Punkt hat keine Länge, deshalb wurde er ausgelassen.</translation>
    </message>
    <message>
        <source>This item has no start, so it was left out.</source>
        <translation>Dieser Punkt hat keinen Beginn, deshalb wurde er ausgelassen.</translation>
    </message>
    <message>
        <source>This item starts before the one above it.</source>
        <translation>Dieser Punkt beginnt vor dem darüber.</translation>
    </message>
    <message>
        <source>This item starts before “{0}” ends.</source>
        <translation>Dieser Punkt beginnt, bevor „{0}“ endet.</translation>
    </message>
    <message>
        <source>This line has a time and no title, so it was left out.</source>
        <translation>Diese Zeile hat eine Zeit und keinen Titel, deshalb wurde sie ausgelassen.</translation>
    </message>
    <message>
        <source>This line has no time, so it was passed over.</source>
        <translation>Diese Zeile hat keine Zeit, deshalb wurde sie übergangen.</translation>
    </message>
    <message>
        <source>This looks like a row of totals: left out.</source>
        <translation>Dies sieht nach einer Summenzeile aus: ausgelassen.</translation>
    </message>
    <message>
        <source>This role</source>
        <translation>Diese Rolle</translation>
    </message>
    <message>
        <source>This row adds up the others, so it was left out.</source>
        <translation>Diese Zeile zählt die anderen zusammen, deshalb wurde sie ausgelassen.</translation>
    </message>
    <message numerus="yes">
        <source>This row and rows {0}{1} are blank: left out.</source>
        <extracomment>This row and row {0}{1} are blank: left out.</extracomment>
        <translation><numerusform>Diese Zeile und Zeile {0}{1} sind leer: ausgelassen.</numerusform><numerusform>Diese Zeile und die Zeilen {0}{1} sind leer: ausgelassen.</numerusform></translation>
    </message>
    <message>
        <source>This row has a title and nothing else: taken for a heading.</source>
        <translation>Diese Zeile hat nur einen Titel: als Überschrift genommen.</translation>
    </message>
    <message>
        <source>This row has no name{0} and does not come, so nobody was taken from it.</source>
        <translation>Diese Zeile hat keinen Namen{0} und kommt nicht, deshalb wurde daraus niemand übernommen.</translation>
    </message>
    <message>
        <source>This row has no name{0}, so nobody was taken from it.</source>
        <translation>Diese Zeile hat keinen Namen{0}, deshalb wurde daraus niemand übernommen.</translation>
    </message>
    <message>
        <source>This row has no title, so no item was taken from it.</source>
        <translation>Diese Zeile hat keinen Titel, deshalb wurde daraus kein Punkt übernommen.</translation>
    </message>
    <message>
        <source>This row is an addition to another ticket: left out.</source>
        <translation>Diese Zeile ist ein Zusatz zu einem anderen Ticket: ausgelassen.</translation>
    </message>
    <message>
        <source>This row is blank: left out.</source>
        <translation>Diese Zeile ist leer: ausgelassen.</translation>
    </message>
    <message>
        <source>This row says that it is skipped, so it was left out.</source>
        <translation>Diese Zeile sagt, dass sie übersprungen wird, deshalb wurde sie ausgelassen.</translation>
    </message>
    <message>
        <source>This row tells how each question was asked: left out.</source>
        <translation>Diese Zeile sagt, wie jede Frage gestellt wurde: ausgelassen.</translation>
    </message>
    <message>
        <source>To go on without the server, take it back: “eventdesk move … --take-back”.</source>
        <translation>Um ohne den Server weiterzumachen, nehmen Sie es zurück: „eventdesk move … --take-back“.</translation>
    </message>
    <message>
        <source>To take such rows in, read the column as “kept as it is”.</source>
        <translation>Um solche Zeilen zu übernehmen, lesen Sie die Spalte als „bleibt, wie sie ist“.</translation>
    </message>
    <message>
        <source>To the speaker: {0}</source>
        <translation>An Redner/in: {0}</translation>
    </message>
    <message>
        <source>Two desks have the same name. Give each its own.</source>
        <translation>Zwei Schalter haben denselben Namen. Geben Sie jedem einen eigenen.</translation>
    </message>
    <message>
        <source>UTF-8 with lines in Windows-1252</source>
        <translation>UTF-8 mit Zeilen in Windows-1252</translation>
    </message>
    <message>
        <source>Undoing this also undoes later acts.</source>
        <translation>Damit werden auch spätere Vorgänge rückgängig gemacht.</translation>
    </message>
    <message>
        <source>Undoing this also undoes: {0}.</source>
        <translation>Damit wird auch rückgängig gemacht: {0}.</translation>
    </message>
    <message>
        <source>Undone, but {0} is still in: checked in{1} {2}.</source>
        <translation>Rückgängig gemacht, aber {0} ist noch da: eingelassen{1} {2}.</translation>
    </message>
    <message>
        <source>Undone: {0}</source>
        <translation>Rückgängig: {0}</translation>
    </message>
    <message>
        <source>Unsealed: it opens without a passphrase</source>
        <translation>Entsiegelt: öffnet sich ohne Passphrase</translation>
    </message>
    <message>
        <source>Warden {0}: {1}</source>
        <translation>Räumungshelfer {0}: {1}</translation>
    </message>
    <message>
        <source>What arrived in {0} is not what left ({1}), so nothing was moved.</source>
        <translation>Was in {0} ankam, ist nicht, was abging ({1}), deshalb wurde nichts verlegt.</translation>
    </message>
    <message>
        <source>What could be recovered</source>
        <translation>Was zurückgeholt werden konnte</translation>
    </message>
    <message>
        <source>What has begun is past: nothing can be put before it.</source>
        <translation>Was begonnen hat, ist vorbei: Davor kann nichts gesetzt werden.</translation>
    </message>
    <message>
        <source>What stands on the screens is not what the log says.</source>
        <translation>Was auf den Anzeigen steht, stimmt nicht mit dem Protokoll überein.</translation>
    </message>
    <message>
        <source>What the server keeps of deleted rows</source>
        <translation>Was der Server von gelöschten Zeilen behält</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Was getan wurde</translation>
    </message>
    <message>
        <source>What was not sent yet stays with: {0}.</source>
        <translation>Noch nicht Gesendetes bleibt bei: {0}.</translation>
    </message>
    <message>
        <source>What was on the disk before is not overwritten: exports, and copies made by hand or by the system, are as they were.</source>
        <translation>Was vorher auf der Festplatte war, wird nicht überschrieben: Ausgaben sowie von Hand oder vom System gemachte Kopien sind unverändert.</translation>
    </message>
    <message>
        <source>What was written into {0} reads back otherwise. It was not kept.</source>
        <translation>Was in {0} geschrieben wurde, liest sich anders zurück. Es wurde nicht behalten.</translation>
    </message>
    <message>
        <source>Whatever answers at {0} is not the server that this desk has a join code for. Nothing was sent. Ask who runs the server.</source>
        <translation>Was unter {0} antwortet, ist nicht der Server, für den dieser Schalter einen Beitrittscode hat. Es wurde nichts gesendet. Fragen Sie, wer den Server betreibt.</translation>
    </message>
    <message>
        <source>Whatever answers for {name} is not the server that this desk joined. Ask who runs the server, and for a new join code.</source>
        <translation>Was für {name} antwortet, ist nicht der Server, dem dieser Schalter beigetreten ist. Fragen Sie, wer den Server betreibt, und bitten Sie um einen neuen Beitrittscode.</translation>
    </message>
    <message>
        <source>Whatever people copied, sent, photographed or wrote down</source>
        <translation>Was jemand kopiert, verschickt, fotografiert oder notiert hat</translation>
    </message>
    <message>
        <source>Where its desks may write no more, run “eventdesk server setup” again.</source>
        <translation>Wo dessen Schalter nicht mehr schreiben dürfen, führen Sie „eventdesk server setup“ noch einmal aus.</translation>
    </message>
    <message>
        <source>Whoever runs the server runs “eventdesk server setup” there once, with this version. Nothing was changed.</source>
        <translation>Wer den Server betreibt, führt dort einmal „eventdesk server setup“ mit dieser Version aus. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Wrong passphrase for {0}, or it is not an event.</source>
        <translation>Falsche Passphrase für {0}, oder es ist keine Veranstaltung.</translation>
    </message>
    <message>
        <source>XML of another kind (its outermost element is “{0}”)</source>
        <translation>XML einer anderen Art (das äußerste Element ist „{0}“)</translation>
    </message>
    <message>
        <source>You may not move an event into {0}: only the role that prepared that database may. Give its address and password, or ask whoever runs the server.</source>
        <translation>Sie dürfen keine Veranstaltung nach {0} verlegen: Das darf nur die Rolle, die diese Datenbank vorbereitet hat. Geben Sie deren Adresse und Passwort an, oder fragen Sie, wer den Server betreibt.</translation>
    </message>
    <message>
        <source>a JSON file has at most {0} megabytes</source>
        <translation>eine JSON-Datei hat höchstens {0} Megabyte</translation>
    </message>
    <message>
        <source>a PDF</source>
        <translation>ein PDF</translation>
    </message>
    <message>
        <source>a PowerPoint presentation</source>
        <translation>eine PowerPoint-Präsentation</translation>
    </message>
    <message>
        <source>a Word document</source>
        <translation>ein Word-Dokument</translation>
    </message>
    <message>
        <source>a backup was being made there; look there once more</source>
        <translation>dort wurde gerade eine Sicherung gemacht; sehen Sie dort noch einmal nach</translation>
    </message>
    <message>
        <source>a binary Excel workbook (.xlsb)</source>
        <translation>eine binäre Excel-Mappe (.xlsb)</translation>
    </message>
    <message>
        <source>a calendar</source>
        <translation>ein Kalender</translation>
    </message>
    <message>
        <source>a calendar has at most {0} megabytes</source>
        <translation>ein Kalender hat höchstens {0} Megabyte</translation>
    </message>
    <message>
        <source>a calendar in it, but no events</source>
        <translation>einen Kalender darin, aber keine Termine</translation>
    </message>
    <message>
        <source>a cell in row {0} has more than {1} characters</source>
        <translation>eine Zelle in Zeile {0} hat mehr als {1} Zeichen</translation>
    </message>
    <message>
        <source>a compressed archive</source>
        <translation>ein komprimiertes Archiv</translation>
    </message>
    <message>
        <source>a database</source>
        <translation>eine Datenbank</translation>
    </message>
    <message>
        <source>a document, and not a spreadsheet</source>
        <translation>ein Dokument und keine Tabelle</translation>
    </message>
    <message>
        <source>a folder</source>
        <translation>ein Ordner</translation>
    </message>
    <message>
        <source>a folder of this name is there</source>
        <translation>ein Ordner dieses Namens ist schon da</translation>
    </message>
    <message>
        <source>a folder of this name is there. Choose another name.</source>
        <translation>ein Ordner dieses Namens ist schon da. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>a header, but no items below it</source>
        <translation>eine Kopfzeile, aber darunter keine Punkte</translation>
    </message>
    <message>
        <source>a header, but no questions below it</source>
        <translation>eine Kopfzeile, aber darunter keine Fragen</translation>
    </message>
    <message>
        <source>a list has at most {0} questions</source>
        <translation>eine Liste hat höchstens {0} Fragen</translation>
    </message>
    <message>
        <source>a list is needed as CSV, XLSX, XLSB, XLS or ODS</source>
        <translation>gebraucht wird eine Liste als CSV, XLSX, XLSB, XLS oder ODS</translation>
    </message>
    <message>
        <source>a passphrase</source>
        <translation>einer Passphrase</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>ein Bild</translation>
    </message>
    <message>
        <source>a rundown, but no events with a title in it</source>
        <translation>einen Ablauf, aber darin keine Termine mit Titel</translation>
    </message>
    <message>
        <source>a running order has at most {0} items</source>
        <translation>ein Ablauf hat höchstens {0} Punkte</translation>
    </message>
    <message>
        <source>a saved web page</source>
        <translation>eine gespeicherte Webseite</translation>
    </message>
    <message>
        <source>a schedule in it, but no events</source>
        <translation>einen Zeitplan darin, aber keine Termine</translation>
    </message>
    <message>
        <source>a text file</source>
        <translation>eine Textdatei</translation>
    </message>
    <message>
        <source>a web page</source>
        <translation>eine Webseite</translation>
    </message>
    <message>
        <source>a web page with a table in it</source>
        <translation>eine Webseite mit einer Tabelle darin</translation>
    </message>
    <message>
        <source>a word processor’s document</source>
        <translation>ein Textdokument</translation>
    </message>
    <message>
        <source>a workbook written as XML</source>
        <translation>eine als XML geschriebene Arbeitsmappe</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>zugesagt</translation>
    </message>
    <message>
        <source>access needs</source>
        <translation>Unterstützungsbedarf</translation>
    </message>
    <message>
        <source>acknowledgement of the message</source>
        <translation>Bestätigung der Nachricht</translation>
    </message>
    <message>
        <source>actual</source>
        <translation>tatsächlich</translation>
    </message>
    <message>
        <source>adding of {0}</source>
        <translation>Hinzufügen von {0}</translation>
    </message>
    <message>
        <source>alert</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>all give {0} min in proportion</source>
        <translation>alle geben anteilig {0} min ab</translation>
    </message>
    <message>
        <source>an Apple Numbers or Pages document</source>
        <translation>ein Dokument aus Apple Numbers oder Pages</translation>
    </message>
    <message>
        <source>an Excel workbook (.xlsx)</source>
        <translation>eine Excel-Mappe (.xlsx)</translation>
    </message>
    <message>
        <source>an OpenDocument spreadsheet (.ods)</source>
        <translation>eine OpenDocument-Tabelle (.ods)</translation>
    </message>
    <message>
        <source>an XML file</source>
        <translation>eine XML-Datei</translation>
    </message>
    <message>
        <source>an XML file has at most {0} megabytes</source>
        <translation>eine XML-Datei hat höchstens {0} Megabyte</translation>
    </message>
    <message>
        <source>an address book</source>
        <translation>ein Adressbuch</translation>
    </message>
    <message>
        <source>an archive, and not one of a spreadsheet</source>
        <translation>ein Archiv, aber nicht das einer Tabelle</translation>
    </message>
    <message>
        <source>an older Excel workbook (.xls)</source>
        <translation>eine ältere Excel-Mappe (.xls)</translation>
    </message>
    <message>
        <source>an unknown time</source>
        <translation>eine unbekannte Zeit</translation>
    </message>
    <message>
        <source>and {0} more</source>
        <translation>und {0} weitere</translation>
    </message>
    <message>
        <source>another one</source>
        <translation>eine andere</translation>
    </message>
    <message>
        <source>another passphrase</source>
        <translation>einer anderen Passphrase</translation>
    </message>
    <message>
        <source>another window or program holds them; it is tried again at each opening</source>
        <translation>ein anderes Fenster oder Programm hält sie; bei jedem Öffnen wird es wieder versucht</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>answer of {0}</source>
        <translation>Antwort auf {0}</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>beantwortet</translation>
    </message>
    <message>
        <source>arrival of more people of {0}</source>
        <translation>Ankunft weiterer Personen von {0}</translation>
    </message>
    <message>
        <source>as the paper said</source>
        <translation>wie das Papier sagte</translation>
    </message>
    <message>
        <source>asker of {0}</source>
        <translation>Fragesteller/in von {0}</translation>
    </message>
    <message>
        <source>at least {0} min</source>
        <translation>mindestens {0} min</translation>
    </message>
    <message>
        <source>at {0}</source>
        <translation>({0})</translation>
    </message>
    <message>
        <source>at {0} {1}</source>
        <translation>um {0} {1}</translation>
    </message>
    <message>
        <source>at {0} {1}, {2}</source>
        <translation>um {0} {1}, {2}</translation>
    </message>
    <message>
        <source>attendance</source>
        <translation>Anwesenheit</translation>
    </message>
    <message>
        <source>back on</source>
        <translation>wieder auf</translation>
    </message>
    <message>
        <source>back-dating of {0}</source>
        <translation>Rückdatieren von {0}</translation>
    </message>
    <message>
        <source>backups were kept there, and it is not there now</source>
        <translation>dort lagen Sicherungen, aber der Ordner ist jetzt nicht da</translation>
    </message>
    <message>
        <source>badge of {0}</source>
        <translation>Namensschild von {0}</translation>
    </message>
    <message>
        <source>badges</source>
        <translation>Namensschilder</translation>
    </message>
    <message>
        <source>bars</source>
        <translation>Striche</translation>
    </message>
    <message>
        <source>began</source>
        <translation>begann</translation>
    </message>
    <message>
        <source>blank</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>both say: {0}</source>
        <translation>beide sagen: {0}</translation>
    </message>
    <message>
        <source>break</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>breaks first give {0} min</source>
        <translation>zuerst geben Pausen {0} min ab</translation>
    </message>
    <message>
        <source>by a new plan</source>
        <translation>durch einen neuen Plan</translation>
    </message>
    <message>
        <source>by the decision of {0}</source>
        <translation>auf Entscheidung von {0}</translation>
    </message>
    <message>
        <source>by the lead’s decision</source>
        <translation>auf Entscheidung der Leitung</translation>
    </message>
    <message>
        <source>calling of the roll</source>
        <translation>Beginn des Appells</translation>
    </message>
    <message>
        <source>came</source>
        <translation>kam</translation>
    </message>
    <message>
        <source>came at {0}</source>
        <translation>kam um {0}</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>zurückgezogen</translation>
    </message>
    <message>
        <source>category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>change of a screen</source>
        <translation>Änderung einer Anzeige</translation>
    </message>
    <message>
        <source>change of minutes of {0}</source>
        <translation>Minutenänderung von {0}</translation>
    </message>
    <message>
        <source>change of {0}</source>
        <translation>Änderung von {0}</translation>
    </message>
    <message>
        <source>changed by the invite list</source>
        <translation>durch die Einladungsliste geändert</translation>
    </message>
    <message>
        <source>changed by the running order file</source>
        <translation>durch die Ablaufdatei geändert</translation>
    </message>
    <message>
        <source>check-in of {0}</source>
        <translation>Einlass von {0}</translation>
    </message>
    <message>
        <source>clearing of the message</source>
        <translation>Entfernen der Nachricht</translation>
    </message>
    <message>
        <source>commas</source>
        <translation>Kommas</translation>
    </message>
    <message>
        <source>correction of {0}</source>
        <translation>Berichtigung von {0}</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>dunkel</translation>
    </message>
    <message>
        <source>day-log</source>
        <translation>Tagesprotokoll</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>declining of {0}</source>
        <translation>Ablehnung von {0}</translation>
    </message>
    <message>
        <source>dietary</source>
        <translation>Ernährung</translation>
    </message>
    <message>
        <source>discussion</source>
        <translation>Diskussion</translation>
    </message>
    <message>
        <source>driving licence</source>
        <translation>Führerschein</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>gestrichen</translation>
    </message>
    <message>
        <source>dropping of {0}</source>
        <translation>Streichen von {0}</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>each forgets when it next reaches the server; what never does is to be deleted by hand</source>
        <translation>jeder Schalter vergisst, sobald er den Server wieder erreicht; was ihn nie erreicht, ist von Hand zu löschen</translation>
    </message>
    <message>
        <source>earlier</source>
        <translation>früher</translation>
    </message>
    <message>
        <source>eight</source>
        <translation>acht</translation>
    </message>
    <message>
        <source>end of the day</source>
        <translation>Ende des Tages</translation>
    </message>
    <message>
        <source>end of the roll call</source>
        <translation>Ende des Appells</translation>
    </message>
    <message>
        <source>end of {0}</source>
        <translation>Ende von {0}</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>endete</translation>
    </message>
    <message>
        <source>entry {0} is another one</source>
        <translation>Eintrag {0} ist ein anderer</translation>
    </message>
    <message>
        <source>entry {0} is missing or unreadable</source>
        <translation>Eintrag {0} fehlt oder ist nicht lesbar</translation>
    </message>
    <message>
        <source>entry {0} is not what was written</source>
        <translation>Eintrag {0} ist nicht, was geschrieben wurde</translation>
    </message>
    <message>
        <source>entry “{0}”</source>
        <translation>Eintrag „{0}“</translation>
    </message>
    <message>
        <source>eventdesk does not know of it</source>
        <translation>eventdesk weiß davon nichts</translation>
    </message>
    <message>
        <source>eventdesk does not know them</source>
        <translation>eventdesk kennt sie nicht</translation>
    </message>
    <message>
        <source>events, but none with a title and a time</source>
        <translation>Termine, aber keinen mit Titel und Zeit</translation>
    </message>
    <message numerus="yes">
        <source>every %n minutes</source>
        <extracomment>every minute</extracomment>
        <translation><numerusform>jede Minute</numerusform><numerusform>alle %n Minuten</numerusform></translation>
    </message>
    <message>
        <source>everything</source>
        <translation>alles</translation>
    </message>
    <message>
        <source>family name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>finding safe of {0}</source>
        <translation>Vermerk „in Sicherheit“ für {0}</translation>
    </message>
    <message>
        <source>five</source>
        <translation>fünf</translation>
    </message>
    <message>
        <source>fixed</source>
        <translation>fest</translation>
    </message>
    <message>
        <source>follow-up of {0}</source>
        <translation>Nachfassen von {0}</translation>
    </message>
    <message>
        <source>follow-ups</source>
        <translation>Nachzufassen</translation>
    </message>
    <message>
        <source>four</source>
        <translation>vier</translation>
    </message>
    <message>
        <source>frab XML</source>
        <translation>frab-XML</translation>
    </message>
    <message>
        <source>gave back {0} min</source>
        <translation>gab {0} min zurück</translation>
    </message>
    <message>
        <source>given a new PIN</source>
        <translation>bekam eine neue PIN</translation>
    </message>
    <message>
        <source>given a printed badge</source>
        <translation>bekam ein gedrucktes Namensschild</translation>
    </message>
    <message>
        <source>given its speakers</source>
        <translation>hat jetzt Redner/innen</translation>
    </message>
    <message>
        <source>given name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>gives back {0} min</source>
        <translation>gibt {0} min zurück</translation>
    </message>
    <message>
        <source>has a log beside it ({0}) of another file, or of another time</source>
        <translation>hat neben sich ein Protokoll ({0}) einer anderen Datei oder aus einer anderen Zeit</translation>
    </message>
    <message>
        <source>has left</source>
        <translation>ist gegangen</translation>
    </message>
    <message>
        <source>has lost its newest part: it ends at entry {0}, and on {1} entry {2} was in {3}. A file {4} may have been left behind</source>
        <translation>hat den neuesten Teil verloren: Die Datei endet bei Eintrag {0}, und am {1} war Eintrag {2} in {3}. Eine Datei {4} ist vielleicht zurückgeblieben</translation>
    </message>
    <message>
        <source>has not come yet</source>
        <translation>ist noch nicht da</translation>
    </message>
    <message>
        <source>hold of {0}</source>
        <translation>Anhalten von {0}</translation>
    </message>
    <message>
        <source>in five minutes</source>
        <translation>in fünf Minuten</translation>
    </message>
    <message>
        <source>in {0}</source>
        <translation>in {0}</translation>
    </message>
    <message>
        <source>insertion of {0}</source>
        <translation>Einfügen von {0}</translation>
    </message>
    <message>
        <source>invite list</source>
        <translation>Einladungsliste</translation>
    </message>
    <message>
        <source>invited</source>
        <translation>eingeladen</translation>
    </message>
    <message>
        <source>is a lead no more</source>
        <translation>ist nicht mehr Leitung</translation>
    </message>
    <message>
        <source>is another copy of this event: its entry {0} is not the one that was in it on {1}</source>
        <translation>ist eine andere Kopie dieser Veranstaltung: Ihr Eintrag {0} ist nicht der, der am {1} darin war</translation>
    </message>
    <message>
        <source>is cut off: {0}</source>
        <translation>ist abgeschnitten: {0}</translation>
    </message>
    <message>
        <source>is damaged: its beginning is overwritten, so that it looks like no event</source>
        <translation>ist beschädigt: Der Anfang ist überschrieben und sieht nicht mehr nach einer Veranstaltung aus</translation>
    </message>
    <message>
        <source>is damaged: some of its pages are overwritten</source>
        <translation>ist beschädigt: Einige Seiten sind überschrieben</translation>
    </message>
    <message>
        <source>is in</source>
        <translation>ist da</translation>
    </message>
    <message>
        <source>is nobody on the list</source>
        <translation>steht nicht auf der Liste</translation>
    </message>
    <message>
        <source>is not coming</source>
        <translation>kommt nicht</translation>
    </message>
    <message>
        <source>is {0}</source>
        <translation>ist {0}</translation>
    </message>
    <message>
        <source>it</source>
        <translation>dieser Datei</translation>
    </message>
    <message>
        <source>it cannot be opened with the event’s own passphrase, or is damaged</source>
        <translation>sie lässt sich mit der Passphrase der Veranstaltung nicht öffnen oder ist beschädigt</translation>
    </message>
    <message>
        <source>it cannot be read ({0})</source>
        <translation>sie lässt sich nicht lesen ({0})</translation>
    </message>
    <message>
        <source>it does not let itself be removed</source>
        <translation>es lässt sich nicht entfernen</translation>
    </message>
    <message>
        <source>it does not let itself be removed ({0})</source>
        <translation>sie lässt sich nicht entfernen ({0})</translation>
    </message>
    <message>
        <source>it has been changed since it was written</source>
        <translation>sie wurde seit dem Schreiben geändert</translation>
    </message>
    <message>
        <source>it has more than {0} cells</source>
        <translation>sie hat mehr als {0} Zellen</translation>
    </message>
    <message>
        <source>it has more than {0} columns</source>
        <translation>sie hat mehr als {0} Spalten</translation>
    </message>
    <message>
        <source>it has more than {0} elements</source>
        <translation>sie hat mehr als {0} Elemente</translation>
    </message>
    <message>
        <source>it has more than {0} events</source>
        <translation>sie hat mehr als {0} Termine</translation>
    </message>
    <message>
        <source>it has more than {0} megabytes</source>
        <translation>sie hat mehr als {0} Megabyte</translation>
    </message>
    <message>
        <source>it has more than {0} rows</source>
        <translation>sie hat mehr als {0} Zeilen</translation>
    </message>
    <message>
        <source>it has more than {0} sheets</source>
        <translation>sie hat mehr als {0} Blätter</translation>
    </message>
    <message>
        <source>it holds a number with thousands of digits</source>
        <translation>sie enthält eine Zahl mit Tausenden von Ziffern</translation>
    </message>
    <message>
        <source>it holds “{0}”, which is no number</source>
        <translation>sie enthält „{0}“, und das ist keine Zahl</translation>
    </message>
    <message>
        <source>it is a copy of this event that eventdesk did not make</source>
        <translation>sie ist eine Kopie dieser Veranstaltung, die nicht von eventdesk stammt</translation>
    </message>
    <message>
        <source>it is an archive of more than {0} files</source>
        <translation>sie ist ein Archiv mit mehr als {0} Dateien</translation>
    </message>
    <message>
        <source>it is for whoever runs the server: drop it there</source>
        <translation>das ist Sache der Serverbetreuung: dort löschen</translation>
    </message>
    <message>
        <source>it is no longer there; it may have been moved</source>
        <translation>sie ist nicht mehr da; vielleicht wurde sie verschoben</translation>
    </message>
    <message>
        <source>it is not of this moment</source>
        <translation>sie ist nicht von diesem Moment</translation>
    </message>
    <message>
        <source>it is open in another program. Close it there first</source>
        <translation>sie ist in einem anderen Programm offen. Schließen Sie sie zuerst dort</translation>
    </message>
    <message>
        <source>it is sealed, or damaged; remove it there</source>
        <translation>sie ist versiegelt oder beschädigt; entfernen Sie sie dort</translation>
    </message>
    <message>
        <source>it says that it has more than {0} different texts</source>
        <translation>sie gibt mehr als {0} verschiedene Texte an</translation>
    </message>
    <message>
        <source>item of {0}</source>
        <translation>Programmpunkt von {0}</translation>
    </message>
    <message>
        <source>its XML declares entities, which no running order needs</source>
        <translation>ihr XML legt eigene Entitäten fest, die kein Ablauf braucht</translation>
    </message>
    <message>
        <source>its disk is not there any more</source>
        <translation>der Datenträger ist nicht mehr da</translation>
    </message>
    <message>
        <source>its elements are nested more than {0} deep</source>
        <translation>ihre Elemente sind mehr als {0} Ebenen tief verschachtelt</translation>
    </message>
    <message>
        <source>its folder does not allow it. Choose another one.</source>
        <translation>der Ordner lässt es nicht zu. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>its folder is gone or does not allow it. Choose another one, or try again.</source>
        <translation>der Ordner ist weg oder lässt es nicht zu. Wählen Sie einen anderen, oder versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>its folder is not there</source>
        <translation>der Ordner ist nicht da</translation>
    </message>
    <message>
        <source>its folder is not there now; if it is on a stick, remove it there</source>
        <translation>der Ordner ist gerade nicht da; liegt sie auf einem Stick, entfernen Sie sie dort</translation>
    </message>
    <message>
        <source>its last page is not whole</source>
        <translation>die letzte Seite ist nicht vollständig</translation>
    </message>
    <message>
        <source>its log did not become part of it</source>
        <translation>das Protokoll wurde nicht Teil der Datei</translation>
    </message>
    <message>
        <source>its minute</source>
        <translation>seine Minute</translation>
    </message>
    <message>
        <source>its name is too long for this disk</source>
        <translation>der Name ist zu lang für diesen Datenträger</translation>
    </message>
    <message>
        <source>its parts are nested more than {0} deep</source>
        <translation>ihre Teile sind mehr als {0} Ebenen tief verschachtelt</translation>
    </message>
    <message>
        <source>its parts are nested too deep</source>
        <translation>ihre Teile sind zu tief verschachtelt</translation>
    </message>
    <message>
        <source>its sheets together have more than {0} cells</source>
        <translation>ihre Blätter haben zusammen mehr als {0} Zellen</translation>
    </message>
    <message>
        <source>its table {0} differs</source>
        <translation>die Tabelle {0} weicht ab</translation>
    </message>
    <message>
        <source>its tables</source>
        <translation>die Tabellen</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message>
        <source>known as</source>
        <translation>Rufname</translation>
    </message>
    <message>
        <source>known as {0}</source>
        <translation>genannt {0}</translation>
    </message>
    <message>
        <source>later</source>
        <translation>später</translation>
    </message>
    <message>
        <source>leaving of some people of {0}</source>
        <translation>Gehen einiger Personen von {0}</translation>
    </message>
    <message>
        <source>leaving of {0}</source>
        <translation>Gehen von {0}</translation>
    </message>
    <message>
        <source>left</source>
        <translation>ging</translation>
    </message>
    <message>
        <source>left at {0}</source>
        <translation>ging um {0}</translation>
    </message>
    <message>
        <source>like part of it</source>
        <translation>ähnlich einem Teil davon</translation>
    </message>
    <message>
        <source>line-up {0} min before</source>
        <translation>Bereitstellung {0} min vorher</translation>
    </message>
    <message>
        <source>link of a speaker of {0}</source>
        <translation>Zuordnung von Redner/in zu {0}</translation>
    </message>
    <message>
        <source>made a lead</source>
        <translation>ist jetzt Leitung</translation>
    </message>
    <message>
        <source>merged</source>
        <translation>zusammengelegt</translation>
    </message>
    <message>
        <source>merged into question {into}</source>
        <translation>zusammengelegt in Frage {into}</translation>
    </message>
    <message>
        <source>merged into {0}</source>
        <translation>zusammengelegt in {0}</translation>
    </message>
    <message>
        <source>merging of {0}</source>
        <translation>Zusammenlegen von {0}</translation>
    </message>
    <message>
        <source>message to the speaker</source>
        <translation>Nachricht an Redner/in</translation>
    </message>
    <message>
        <source>moved in the queue</source>
        <translation>in der Reihe verschoben</translation>
    </message>
    <message>
        <source>moving of {0}</source>
        <translation>Verschieben von {0}</translation>
    </message>
    <message>
        <source>must end at {0}</source>
        <translation>muss um {0} enden</translation>
    </message>
    <message>
        <source>new plan for {0}</source>
        <translation>neuer Plan für {0}</translation>
    </message>
    <message>
        <source>new wording of {0}</source>
        <translation>neuer Wortlaut von {0}</translation>
    </message>
    <message>
        <source>nickname</source>
        <translation>Spitzname</translation>
    </message>
    <message>
        <source>nine</source>
        <translation>neun</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>no ID seen</source>
        <translation>kein Ausweis gesehen</translation>
    </message>
    <message>
        <source>no calendar, whatever its name says</source>
        <translation>kein Kalender, auch wenn der Name das sagt</translation>
    </message>
    <message>
        <source>no column with questions</source>
        <translation>keine Spalte mit Fragen</translation>
    </message>
    <message>
        <source>no column with titles of items</source>
        <translation>keine Spalte mit Titeln von Punkten</translation>
    </message>
    <message>
        <source>no file</source>
        <translation>keine Datei</translation>
    </message>
    <message>
        <source>no fixed end</source>
        <translation>kein festes Ende</translation>
    </message>
    <message>
        <source>no fixed end, was {0}</source>
        <translation>kein festes Ende, vorher {0}</translation>
    </message>
    <message>
        <source>no item whose start can be understood</source>
        <translation>keinen Punkt, dessen Beginn zu verstehen ist</translation>
    </message>
    <message>
        <source>no longer fixed</source>
        <translation>nicht mehr fest</translation>
    </message>
    <message>
        <source>no place named</source>
        <translation>kein Ort genannt</translation>
    </message>
    <message>
        <source>no speakers</source>
        <translation>keine Redner/innen</translation>
    </message>
    <message>
        <source>no time for another</source>
        <translation>keine Zeit für eine weitere</translation>
    </message>
    <message>
        <source>no times: each item needs a line that begins with one</source>
        <translation>keine Zeiten: Jeder Punkt braucht eine Zeile, die mit einer beginnt</translation>
    </message>
    <message>
        <source>no times: each item needs a start</source>
        <translation>keine Zeiten: Jeder Punkt braucht einen Beginn</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>not a table</source>
        <translation>keine Tabelle</translation>
    </message>
    <message>
        <source>not a workbook</source>
        <translation>keine Arbeitsmappe</translation>
    </message>
    <message>
        <source>not expected by the list</source>
        <translation>laut Liste nicht erwartet</translation>
    </message>
    <message>
        <source>not ready</source>
        <translation>nicht bereit</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>note “{0}”</source>
        <translation>Notiz „{0}“</translation>
    </message>
    <message>
        <source>on again</source>
        <translation>wieder an</translation>
    </message>
    <message>
        <source>on hold</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>on time</source>
        <translation>pünktlich</translation>
    </message>
    <message>
        <source>one</source>
        <translation>eins</translation>
    </message>
    <message>
        <source>one column</source>
        <translation>eine Spalte</translation>
    </message>
    <message>
        <source>one label</source>
        <translation>ein Etikett</translation>
    </message>
    <message>
        <source>one of its cells is longer than any text</source>
        <translation>eine ihrer Zellen ist länger als jeder Text</translation>
    </message>
    <message>
        <source>one question a line</source>
        <translation>eine Frage je Zeile</translation>
    </message>
    <message>
        <source>only a disk that is encrypted as a whole, or destroyed, gives nothing of them away</source>
        <translation>nur ein ganz verschlüsselter oder vernichteter Datenträger gibt nichts davon preis</translation>
    </message>
    <message>
        <source>only the role that prepared it may clear that: open the event once as that role</source>
        <translation>nur die Rolle, die es vorbereitet hat, kann das leeren: Öffnen Sie die Veranstaltung einmal als diese Rolle</translation>
    </message>
    <message>
        <source>open it in a spreadsheet, and save it as XLSX</source>
        <translation>öffnen Sie sie in einer Tabellenkalkulation, und speichern Sie sie als XLSX</translation>
    </message>
    <message>
        <source>opened the desk again with a PIN</source>
        <translation>öffnete den Schalter wieder mit PIN</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>other</source>
        <translation>anderes</translation>
    </message>
    <message>
        <source>over time</source>
        <translation>Zeit überschritten</translation>
    </message>
    <message>
        <source>party size</source>
        <translation>Personenzahl</translation>
    </message>
    <message>
        <source>passed over</source>
        <translation>übergangen</translation>
    </message>
    <message>
        <source>passing over of {0}</source>
        <translation>Übergehen von {0}</translation>
    </message>
    <message>
        <source>passport</source>
        <translation>Reisepass</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>pretalx JSON</source>
        <translation>pretalx-JSON</translation>
    </message>
    <message>
        <source>put</source>
        <translation>gestellt</translation>
    </message>
    <message>
        <source>put back in the queue</source>
        <translation>wieder eingereiht</translation>
    </message>
    <message>
        <source>put into the running order</source>
        <translation>in den Ablauf aufgenommen</translation>
    </message>
    <message>
        <source>put on the list</source>
        <translation>auf die Liste gesetzt</translation>
    </message>
    <message>
        <source>putting of {0}</source>
        <translation>Stellen von {0}</translation>
    </message>
    <message>
        <source>quantity|ticket quantity|qty|tickets|number of tickets|quantite|cantidad|anzahl|aantal|anzahl tickets</source>
        <translation>quantity|ticket quantity|qty|tickets|number of tickets|quantite|cantidad|anzahl|aantal|anzahl tickets</translation>
    </message>
    <message>
        <source>question {0}</source>
        <translation>Frage {0}</translation>
    </message>
    <message>
        <source>questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>questions sent in</source>
        <translation>eingereichte Fragen</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>bereit</translation>
    </message>
    <message>
        <source>reference</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>remote</source>
        <translation>online dabei</translation>
    </message>
    <message>
        <source>replacement of {0}</source>
        <translation>Vertretung von {0}</translation>
    </message>
    <message>
        <source>resumed</source>
        <translation>fortgesetzt</translation>
    </message>
    <message>
        <source>resumption of {0}</source>
        <translation>Fortsetzen von {0}</translation>
    </message>
    <message>
        <source>role</source>
        <translation>Funktion</translation>
    </message>
    <message>
        <source>roll</source>
        <translation>Räumungsliste</translation>
    </message>
    <message>
        <source>rolls were saved there, and it is not there now</source>
        <translation>dort wurden Räumungslisten gespeichert, und der Ordner ist jetzt nicht da</translation>
    </message>
    <message>
        <source>rsvp on</source>
        <translation>Antwort vom</translation>
    </message>
    <message>
        <source>running order</source>
        <translation>Ablauf</translation>
    </message>
    <message>
        <source>running-order</source>
        <translation>Ablauf</translation>
    </message>
    <message>
        <source>semicolons</source>
        <translation>Semikolons</translation>
    </message>
    <message>
        <source>seven</source>
        <translation>sieben</translation>
    </message>
    <message>
        <source>shortest length as its kind has it</source>
        <translation>Mindestlänge wie bei dieser Art</translation>
    </message>
    <message>
        <source>six</source>
        <translation>sechs</translation>
    </message>
    <message>
        <source>something no longer listed</source>
        <translation>etwas, das nicht mehr auf der Liste steht</translation>
    </message>
    <message>
        <source>something of this name is there</source>
        <translation>etwas mit diesem Namen ist schon da</translation>
    </message>
    <message>
        <source>something was printed {0}; collect and destroy it</source>
        <translation>{0} wurde etwas gedruckt; sammeln Sie es ein und vernichten Sie es</translation>
    </message>
    <message>
        <source>sounds like it</source>
        <translation>klingt ähnlich</translation>
    </message>
    <message>
        <source>speakers {0}</source>
        <translation>Redner/innen {0}</translation>
    </message>
    <message>
        <source>speaking since {0}</source>
        <translation>spricht seit {0}</translation>
    </message>
    <message>
        <source>spelled like it</source>
        <translation>ähnlich geschrieben</translation>
    </message>
    <message>
        <source>staff pass</source>
        <translation>Dienstausweis</translation>
    </message>
    <message>
        <source>start of {0}</source>
        <translation>Beginn von {0}</translation>
    </message>
    <message>
        <source>started</source>
        <translation>begann</translation>
    </message>
    <message>
        <source>started {0}</source>
        <translation>begann {0}</translation>
    </message>
    <message>
        <source>tabs</source>
        <translation>Tabulatoren</translation>
    </message>
    <message>
        <source>taken back into the day</source>
        <translation>wieder in den Tag genommen</translation>
    </message>
    <message>
        <source>taken down to follow up</source>
        <translation>zum Nachfassen vermerkt</translation>
    </message>
    <message>
        <source>taken off</source>
        <translation>nicht mehr auf</translation>
    </message>
    <message>
        <source>takes part from elsewhere</source>
        <translation>ist online dabei</translation>
    </message>
    <message>
        <source>takes {0} min more</source>
        <translation>braucht {0} min mehr</translation>
    </message>
    <message>
        <source>taking back of {0}</source>
        <translation>Zurückholen von {0}</translation>
    </message>
    <message>
        <source>taking over of the machine’s time</source>
        <translation>Übernehmen der Uhrzeit des Geräts</translation>
    </message>
    <message>
        <source>talk</source>
        <translation>Vortrag</translation>
    </message>
    <message>
        <source>ten</source>
        <translation>zehn</translation>
    </message>
    <message>
        <source>tentative</source>
        <translation>vielleicht</translation>
    </message>
    <message>
        <source>that code</source>
        <translation>diesen Code</translation>
    </message>
    <message>
        <source>that is gone</source>
        <translation>(nicht mehr da)</translation>
    </message>
    <message>
        <source>the answer</source>
        <translation>die Antwort</translation>
    </message>
    <message>
        <source>the code “{0}”</source>
        <translation>den Code „{0}“</translation>
    </message>
    <message>
        <source>the disk did not answer. Try again, or choose another disk.</source>
        <translation>der Datenträger hat nicht geantwortet. Versuchen Sie es noch einmal, oder wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>the disk does not answer as it should</source>
        <translation>der Datenträger antwortet nicht, wie er soll</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>der Datenträger ist voll</translation>
    </message>
    <message>
        <source>the disk is full. Make room and try again.</source>
        <translation>der Datenträger ist voll. Schaffen Sie Platz, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>the e-mail address</source>
        <translation>die E-Mail-Adresse</translation>
    </message>
    <message>
        <source>the event</source>
        <translation>die Veranstaltung</translation>
    </message>
    <message>
        <source>the event was busy. Try again.</source>
        <translation>die Veranstaltung war beschäftigt. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>the labels 1 to {0}</source>
        <translation>die Etiketten 1 bis {0}</translation>
    </message>
    <message>
        <source>the log does not say in which folder it is</source>
        <translation>das Protokoll nennt den Ordner nicht</translation>
    </message>
    <message>
        <source>the log ends at entry {0}, and that is not its head</source>
        <translation>das Protokoll endet bei Eintrag {0}, und das ist nicht sein Stand</translation>
    </message>
    <message>
        <source>the name</source>
        <translation>der Name</translation>
    </message>
    <message>
        <source>the note about them unread</source>
        <translation>Hinweis zur Person nicht gelesen</translation>
    </message>
    <message>
        <source>the roll call ended, {0} found safe, {1} not yet seen</source>
        <translation>Appell beendet, {0} in Sicherheit, {1} noch nicht gesehen</translation>
    </message>
    <message>
        <source>the system gives no reason</source>
        <translation>das System nennt keinen Grund</translation>
    </message>
    <message>
        <source>then</source>
        <translation>dann</translation>
    </message>
    <message>
        <source>there is no space left for this user</source>
        <translation>für dieses Benutzerkonto ist kein Platz mehr</translation>
    </message>
    <message>
        <source>they are wherever they were kept</source>
        <translation>sie sind, wo sie aufbewahrt wurden</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>diesem Computer</translation>
    </message>
    <message>
        <source>this computer has no memory left. Close other programs and try again.</source>
        <translation>dieser Computer hat keinen Speicher mehr frei. Schließen Sie andere Programme, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>this disk can only be read</source>
        <translation>dieser Datenträger lässt sich nur lesen</translation>
    </message>
    <message>
        <source>this disk takes no file so large</source>
        <translation>dieser Datenträger nimmt keine so große Datei</translation>
    </message>
    <message>
        <source>this event lies in it; remove the rest there by hand</source>
        <translation>diese Veranstaltung liegt darin; entfernen Sie den Rest dort von Hand</translation>
    </message>
    <message>
        <source>this folder may not be written to</source>
        <translation>in diesen Ordner darf nicht geschrieben werden</translation>
    </message>
    <message>
        <source>though in already</source>
        <translation>obwohl schon da</translation>
    </message>
    <message>
        <source>though not known to be in</source>
        <translation>obwohl nicht als anwesend bekannt</translation>
    </message>
    <message>
        <source>though somebody had come instead</source>
        <translation>obwohl schon vertreten</translation>
    </message>
    <message>
        <source>three</source>
        <translation>drei</translation>
    </message>
    <message numerus="yes">
        <source>time for about %n more</source>
        <extracomment>time for about {n} more</extracomment>
        <translation><numerusform>noch Zeit für etwa %n</numerusform><numerusform>noch Zeit für etwa %n</numerusform></translation>
    </message>
    <message>
        <source>time for more than {0} more</source>
        <translation>noch Zeit für mehr als {0}</translation>
    </message>
    <message>
        <source>title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>titles, but no times beside them</source>
        <translation>Titel, aber keine Zeiten daneben</translation>
    </message>
    <message>
        <source>to follow up</source>
        <translation>zum Nachfassen</translation>
    </message>
    <message>
        <source>to tell the host</source>
        <translation>für die Gastgeber</translation>
    </message>
    <message>
        <source>took over the desk</source>
        <translation>übernahm den Schalter</translation>
    </message>
    <message>
        <source>took {0} min more</source>
        <translation>brauchte {0} min mehr</translation>
    </message>
    <message>
        <source>two</source>
        <translation>zwei</translation>
    </message>
    <message>
        <source>typed text</source>
        <translation>getippter Text</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>Rückgängigmachen</translation>
    </message>
    <message>
        <source>unpacked it would take more than {0} megabytes</source>
        <translation>entpackt wären es mehr als {0} Megabyte</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartend</translation>
    </message>
    <message>
        <source>waiting again</source>
        <translation>wartet wieder</translation>
    </message>
    <message>
        <source>what it is made of is damaged. Open the newest backup.</source>
        <translation>die Vorlage ist beschädigt. Öffnen Sie die neueste Sicherung.</translation>
    </message>
    <message>
        <source>with an item dropped</source>
        <translation>mit einem gestrichenen Punkt</translation>
    </message>
    <message>
        <source>with the gaps closed</source>
        <translation>mit geschlossenen Lücken</translation>
    </message>
    <message>
        <source>withdrawal of {0}</source>
        <translation>Zurückziehen von {0}</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>zurückgezogen</translation>
    </message>
    <message>
        <source>worded</source>
        <translation>formuliert</translation>
    </message>
    <message>
        <source>worded anew</source>
        <translation>neu formuliert</translation>
    </message>
    <message>
        <source>works here today</source>
        <translation>arbeitet heute hier</translation>
    </message>
    <message>
        <source>write-up</source>
        <translation>Tagesbericht</translation>
    </message>
    <message>
        <source>writing down of {0}</source>
        <translation>Aufschreiben von {0}</translation>
    </message>
    <message>
        <source>written down</source>
        <translation>aufgeschrieben</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>{0} (from paper)</source>
        <translation>{0} (vom Papier)</translation>
    </message>
    <message>
        <source>{0} ({1} still to send)</source>
        <translation>{0} ({1} noch zu senden)</translation>
    </message>
    <message>
        <source>{0} Choose another name.</source>
        <translation>{0} Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>{0} Nobody can come instead.</source>
        <translation>{0} Eine Vertretung ist nicht möglich.</translation>
    </message>
    <message>
        <source>{0} Restore a backup instead.</source>
        <translation>{0} Stellen Sie stattdessen eine Sicherung her.</translation>
    </message>
    <message>
        <source>{0} So it is not known whether the event has arrived there. If you know that it has not, say so.</source>
        <translation>{0} Daher ist nicht bekannt, ob die Veranstaltung dort angekommen ist. Wenn Sie wissen, dass nicht, geben Sie es an.</translation>
    </message>
    <message>
        <source>{0} So it is not rehearsed: see “eventdesk verify”.</source>
        <translation>{0} Darum wird nicht damit geprobt: siehe „eventdesk verify“.</translation>
    </message>
    <message>
        <source>{0} So nothing was moved: see “eventdesk verify”.</source>
        <translation>{0} Darum wurde nichts verlegt: siehe „eventdesk verify“.</translation>
    </message>
    <message>
        <source>{0} Type the name instead.</source>
        <translation>{0} Geben Sie stattdessen den Namen ein.</translation>
    </message>
    <message>
        <source>{0} Undo that first, or set its start back.</source>
        <translation>{0} Machen Sie das zuerst rückgängig, oder setzen Sie den Beginn zurück.</translation>
    </message>
    <message>
        <source>{0} Was it held once more?</source>
        <translation>{0} Wurde der Punkt noch einmal gehalten?</translation>
    </message>
    <message>
        <source>{0} What was there is there.</source>
        <translation>{0} Was da war, ist noch da.</translation>
    </message>
    <message>
        <source>{0} already: left out. {1}</source>
        <translation>{0}, darum ausgelassen. {1}</translation>
    </message>
    <message>
        <source>{0} and its line-up</source>
        <translation>{0} samt Bereitstellung</translation>
    </message>
    <message>
        <source>{0} and {1}</source>
        <translation>{0} und {1}</translation>
    </message>
    <message>
        <source>{0} and {1} of row {2} have one address: they may be one person, and both are kept.</source>
        <translation>{0} und {1} aus Zeile {2} haben eine gemeinsame Adresse: Vielleicht ist es eine Person. Beide bleiben.</translation>
    </message>
    <message numerus="yes">
        <source>{0} are in now</source>
        <extracomment>{0} is in now</extracomment>
        <translation><numerusform>{0} ist jetzt da</numerusform><numerusform>{0} sind jetzt da</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{0} are still at work on this server. Close the event there first, so that everything is sent; or say that it is to be moved all the same.</source>
        <extracomment>{0} is still at work on this server. Close the event there first, so that everything is sent; or say that it is to be moved all the same.</extracomment>
        <translation><numerusform>{0} arbeitet noch auf diesem Server. Schließen Sie dort zuerst die Veranstaltung, damit alles gesendet wird; oder geben Sie an, dass sie trotzdem verlegt werden soll.</numerusform><numerusform>{0} arbeiten noch auf diesem Server. Schließen Sie dort zuerst die Veranstaltung, damit alles gesendet wird; oder geben Sie an, dass sie trotzdem verlegt werden soll.</numerusform></translation>
    </message>
    <message>
        <source>{0} asked a question</source>
        <translation>{0} Frage gestellt</translation>
    </message>
    <message>
        <source>{0} asked by somebody who stays anonymous</source>
        <translation>{0} gestellt von jemandem, der anonym bleibt</translation>
    </message>
    <message>
        <source>{0} asked by {1}</source>
        <translation>{0} gestellt von {1}</translation>
    </message>
    <message>
        <source>{0} at {1}</source>
        <translation>{0}, {1}</translation>
    </message>
    <message>
        <source>{0} at {1}, while {2} worked alone, was not done</source>
        <translation>{0} um {1}, während {2} allein arbeitete, wurde nicht ausgeführt</translation>
    </message>
    <message>
        <source>{0} began a moment ago. {1}</source>
        <translation>{0} begann gerade eben. {1}</translation>
    </message>
    <message>
        <source>{0} began {1}, so</source>
        <translation>{0} begann {1}, also</translation>
    </message>
    <message>
        <source>{0} breaks off, or is damaged: it begins as {1} and does not end as one.</source>
        <translation>{0} bricht ab oder ist beschädigt: Anfang wie {1}, Ende nicht.</translation>
    </message>
    <message>
        <source>{0} brought in: {1} added, {2} changed, {3} the same</source>
        <translation>{0} eingelesen: {1} neu, {2} geändert, {3} gleich</translation>
    </message>
    <message>
        <source>{0} came</source>
        <translation>{0} gekommen</translation>
    </message>
    <message>
        <source>{0} can begin at {1}, {2} min later than {3}.</source>
        <translation>{0} kann um {1} beginnen, {2} min später als {3}.</translation>
    </message>
    <message>
        <source>{0} cannot be read as a table: save it again as “CSV UTF-8”.</source>
        <translation>{0} lässt sich nicht als Tabelle lesen: Speichern Sie sie noch einmal als „CSV UTF-8“.</translation>
    </message>
    <message>
        <source>{0} cannot be read: {1}.</source>
        <translation>{0} lässt sich nicht lesen: {1}.</translation>
    </message>
    <message>
        <source>{0} cannot start then: what stands before it is planned{1}. Move it instead.</source>
        <translation>{0} kann dann nicht beginnen: Was davor steht, ist{1} geplant. Verschieben Sie den Punkt stattdessen.</translation>
    </message>
    <message>
        <source>{0} changed in the running order</source>
        <translation>{0} im Ablauf geändert</translation>
    </message>
    <message>
        <source>{0} changed: {1}</source>
        <translation>{0} geändert: {1}</translation>
    </message>
    <message>
        <source>{0} checked in</source>
        <translation>{0} eingelassen</translation>
    </message>
    <message>
        <source>{0} comes along, so a party of {1}; give them a row of their own.</source>
        <translation>{0} kommt mit, also eine Gruppe von {1}; geben Sie allen eine eigene Zeile.</translation>
    </message>
    <message>
        <source>{0} comes for {1}</source>
        <translation>{0} kommt für {1}</translation>
    </message>
    <message>
        <source>{0} comes instead today.</source>
        <translation>{0} kommt heute als Vertretung.</translation>
    </message>
    <message>
        <source>{0} comes with {1} of row {2}: a party of {3}.</source>
        <translation>{0} kommt mit {1} aus Zeile {2}: eine Gruppe von {3}.</translation>
    </message>
    <message>
        <source>{0} corrected at the desk</source>
        <translation>{0} am Schalter berichtigt</translation>
    </message>
    <message>
        <source>{0} could not be restored: it did not become one file.</source>
        <translation>{0} ließ sich nicht herstellen: Es wurde keine einzelne Datei daraus.</translation>
    </message>
    <message>
        <source>{0} could not be restored: {1}.</source>
        <translation>{0} ließ sich nicht herstellen: {1}.</translation>
    </message>
    <message>
        <source>{0} could not be written: {1}.</source>
        <translation>{0} ließ sich nicht schreiben: {1}.</translation>
    </message>
    <message>
        <source>{0} defines words of its own, which no spreadsheet program does: open it in one, and save it again.</source>
        <translation>{0} legt eigene Wörter fest, was keine Tabellenkalkulation tut: Öffnen Sie die Datei in einer, und speichern Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>{0} desks were made. Take another database.</source>
        <translation>{0} Schalter sind schon angelegt. Nehmen Sie eine andere Datenbank.</translation>
    </message>
    <message>
        <source>{0} does not hold: {1} Nothing was changed.</source>
        <translation>{0} stimmt nicht: {1} Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>{0} dropped by the new plan</source>
        <translation>{0} vom neuen Plan gestrichen</translation>
    </message>
    <message>
        <source>{0} due {1}</source>
        <translation>{0} geplant {1}</translation>
    </message>
    <message>
        <source>{0} ends in the middle of a character: the rest is missing.</source>
        <translation>{0} endet mitten in einem Zeichen: Der Rest fehlt.</translation>
    </message>
    <message>
        <source>{0} ends in the middle of a quoted cell: the rest is missing.</source>
        <translation>{0} endet mitten in einer Zelle in Anführungszeichen: Der Rest fehlt.</translation>
    </message>
    <message>
        <source>{0} follows directly now</source>
        <translation>{0} schließt jetzt direkt an</translation>
    </message>
    <message>
        <source>{0} for no item in particular</source>
        <translation>{0} zu keinem bestimmten Punkt</translation>
    </message>
    <message>
        <source>{0} for {1}</source>
        <translation>{0} zu {1}</translation>
    </message>
    <message>
        <source>{0} h</source>
        <translation>{0} h</translation>
    </message>
    <message>
        <source>{0} h {1} min</source>
        <translation>{0} h {1} min</translation>
    </message>
    <message>
        <source>{0} has a fixed end, {1}. Move it to {2}?</source>
        <translation>{0} hat ein festes Ende, {1}. Auf {2} verschieben?</translation>
    </message>
    <message>
        <source>{0} has a fixed end. Move it?</source>
        <translation>{0} hat ein festes Ende. Verschieben?</translation>
    </message>
    <message>
        <source>{0} has a header, but no names below it.</source>
        <translation>{0} hat eine Kopfzeile, aber keine Namen darunter.</translation>
    </message>
    <message>
        <source>{0} has another passphrase. The old one opens it no more.</source>
        <translation>{0} hat eine andere Passphrase. Die alte öffnet die Datei nicht mehr.</translation>
    </message>
    <message>
        <source>{0} has another sum for {1} than {2}.</source>
        <translation>{0} hat für {1} eine andere Summe als {2}.</translation>
    </message>
    <message>
        <source>{0} has been changed: it cannot be read any more.</source>
        <translation>{0} wurde geändert: nicht mehr lesbar.</translation>
    </message>
    <message>
        <source>{0} has been changed: it has fewer bytes than it was written with.</source>
        <translation>{0} wurde geändert: weniger Bytes als beim Schreiben.</translation>
    </message>
    <message>
        <source>{0} has been changed: it has more bytes than it was written with.</source>
        <translation>{0} wurde geändert: mehr Bytes als beim Schreiben.</translation>
    </message>
    <message>
        <source>{0} has been changed: it is not the one that {1} names.</source>
        <translation>{0} wurde geändert: nicht die Datei, die {1} nennt.</translation>
    </message>
    <message>
        <source>{0} has been changed: its sum is another one.</source>
        <translation>{0} wurde geändert: Die Summe ist eine andere.</translation>
    </message>
    <message>
        <source>{0} has characters that belong to no encoding known here: save it again as “CSV UTF-8”.</source>
        <translation>{0} hat Zeichen, die zu keiner hier bekannten Kodierung gehören: Speichern Sie die Datei noch einmal als „CSV UTF-8“.</translation>
    </message>
    <message>
        <source>{0} has no TLS, so whoever is in the network could read along. Whoever runs the server turns it on (ssl = on); or add ?sslmode=disable to the address.</source>
        <translation>{0} hat kein TLS, wer im Netz ist, könnte also mitlesen. Wer den Server betreibt, schaltet es ein (ssl = on); oder hängen Sie ?sslmode=disable an die Adresse an.</translation>
    </message>
    <message>
        <source>{0} has no column with names of people.</source>
        <translation>{0} hat keine Spalte mit Namen von Personen.</translation>
    </message>
    <message>
        <source>{0} has no header: its first row should name the columns.</source>
        <translation>{0} hat keine Kopfzeile: Die erste Zeile soll die Spalten benennen.</translation>
    </message>
    <message>
        <source>{0} has nothing on {1}: choose another day.</source>
        <translation>{0} hat nichts am {1}: Wählen Sie einen anderen Tag.</translation>
    </message>
    <message>
        <source>{0} has something that its server has not got yet. Open it while the server answers until everything is sent, and then move it.</source>
        <translation>{0} hat etwas, das der Server noch nicht hat. Öffnen Sie die Datei, während der Server antwortet, bis alles gesendet ist, und verlegen Sie sie dann.</translation>
    </message>
    <message>
        <source>{0} has {1} a page, so {2} cannot be the first.</source>
        <translation>{0} hat je Seite {1}, also kann {2} nicht das erste sein.</translation>
    </message>
    <message>
        <source>{0} has {1} min, so it cannot be kept to {2}.</source>
        <translation>{0} hat {1} min, also sind {2} als Mindestlänge nicht möglich.</translation>
    </message>
    <message>
        <source>{0} has {1}.</source>
        <translation>{0} hat {1}.</translation>
    </message>
    <message>
        <source>{0} holds another ticket of the same order, also in row {1}: a party of {2}.</source>
        <translation>{0} hat eine weitere Karte derselben Bestellung, auch in Zeile {1}: eine Gruppe von {2}.</translation>
    </message>
    <message>
        <source>{0} in the room</source>
        <translation>{0} im Raum</translation>
    </message>
    <message>
        <source>{0} inside</source>
        <translation>{0} im Haus</translation>
    </message>
    <message>
        <source>{0} is a folder.</source>
        <translation>{0} ist ein Ordner.</translation>
    </message>
    <message>
        <source>{0} is a heading: left out.</source>
        <translation>{0} ist eine Überschrift: ausgelassen.</translation>
    </message>
    <message>
        <source>{0} is a number of minutes from {1} to {2}.</source>
        <translation>{0} ist eine Zahl von Minuten von {1} bis {2}.</translation>
    </message>
    <message>
        <source>{0} is a web page: open it in a browser, and save the file it offers there.</source>
        <translation>{0} ist eine Webseite: Öffnen Sie sie in einem Browser, und speichern Sie die Datei, die dort angeboten wird.</translation>
    </message>
    <message>
        <source>{0} is also in row {1}: the same person, so only the {2} row counts.</source>
        <translation>{0} steht auch in Zeile {1}: dieselbe Person, darum zählt nur die {2}e Zeile.</translation>
    </message>
    <message>
        <source>{0} is an address: it stands for the name.</source>
        <translation>{0} ist eine Adresse: Sie steht für den Namen.</translation>
    </message>
    <message>
        <source>{0} is an event, and nothing else is written over it.</source>
        <translation>{0} ist eine Veranstaltung und wird nicht überschrieben.</translation>
    </message>
    <message>
        <source>{0} is an event, not a list.</source>
        <translation>{0} ist eine Veranstaltung, keine Liste.</translation>
    </message>
    <message>
        <source>{0} is as it was: {1}.</source>
        <translation>{0} ist unverändert: {1}.</translation>
    </message>
    <message>
        <source>{0} is damaged or incomplete: ask for it to be sent again.</source>
        <translation>{0} ist beschädigt oder unvollständig: Lassen Sie sich die Datei noch einmal schicken.</translation>
    </message>
    <message>
        <source>{0} is empty.</source>
        <translation>{0} ist leer.</translation>
    </message>
    <message>
        <source>{0} is going on already. End it first.</source>
        <translation>{0} läuft schon. Beenden Sie das zuerst.</translation>
    </message>
    <message>
        <source>{0} is in</source>
        <translation>{0} ist da</translation>
    </message>
    <message>
        <source>{0} is in {1} already. Choose another folder.</source>
        <translation>{0} ist schon in {1}. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>{0} is missing, so nothing says whether {1} was changed.</source>
        <translation>{0} fehlt, also sagt nichts, ob {1} geändert wurde.</translation>
    </message>
    <message>
        <source>{0} is missing.</source>
        <translation>{0} fehlt.</translation>
    </message>
    <message>
        <source>{0} is neither a folder nor a whole zip file.</source>
        <translation>{0} ist weder ein Ordner noch eine vollständige Zip-Datei.</translation>
    </message>
    <message>
        <source>{0} is no mark, so it changes nothing.</source>
        <translation>{0} ist keine Markierung und ändert darum nichts.</translation>
    </message>
    <message>
        <source>{0} is not a list of files that eventdesk wrote.</source>
        <translation>{0} ist keine Liste von Dateien, die eventdesk geschrieben hat.</translation>
    </message>
    <message>
        <source>{0} is not a number of people, so it changes nothing.</source>
        <translation>{0} ist keine Zahl von Personen und ändert darum nichts.</translation>
    </message>
    <message>
        <source>{0} is not a whole e-mail address.</source>
        <translation>{0} ist keine vollständige E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>{0} is not an event.</source>
        <translation>{0} ist keine Veranstaltung.</translation>
    </message>
    <message>
        <source>{0} is not over yet. Forget the people all the same?</source>
        <translation>{0} ist noch nicht vorbei. Die Personen trotzdem vergessen?</translation>
    </message>
    <message>
        <source>{0} is not prepared for an event, and you may not prepare it. {1}</source>
        <translation>{0} ist nicht für eine Veranstaltung vorbereitet, und Sie dürfen das nicht tun. {1}</translation>
    </message>
    <message>
        <source>{0} is not read: {1}.</source>
        <translation>{0} wird nicht gelesen: {1}.</translation>
    </message>
    <message>
        <source>{0} is not sealed.</source>
        <translation>{0} ist nicht versiegelt.</translation>
    </message>
    <message>
        <source>{0} is not the day of an event.</source>
        <translation>{0} ist kein Tag einer Veranstaltung.</translation>
    </message>
    <message>
        <source>{0} is not there.</source>
        <translation>{0} ist nicht da.</translation>
    </message>
    <message>
        <source>{0} is not understood as an answer, so it changes nothing.</source>
        <translation>{0} ist als Antwort nicht verständlich und ändert darum nichts.</translation>
    </message>
    <message>
        <source>{0} is not understood as an arrival: not taken as one.</source>
        <translation>{0} ist als Ankunft nicht verständlich: nicht als solche genommen.</translation>
    </message>
    <message>
        <source>{0} is open in another window or program. Close it there first.</source>
        <translation>{0} ist in einem anderen Fenster oder Programm offen. Schließen Sie die Datei zuerst dort.</translation>
    </message>
    <message>
        <source>{0} is open. Close it everywhere first; nothing was changed.</source>
        <translation>{0} ist offen. Schließen Sie die Datei zuerst überall; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>{0} is planned for {1}. Start it now all the same?</source>
        <translation>{0} ist für {1} geplant. Trotzdem jetzt beginnen?</translation>
    </message>
    <message>
        <source>{0} is protected by a password: save a copy without it, and import that.</source>
        <translation>{0} ist mit einem Passwort geschützt: Speichern Sie eine Kopie ohne Passwort, und lesen Sie diese ein.</translation>
    </message>
    <message>
        <source>{0} is read as one name with a party of {1}.</source>
        <translation>{0} gilt als ein Name mit einer Gruppe von {1}.</translation>
    </message>
    <message>
        <source>{0} is read as {1} people: {2}.</source>
        <translation>{0} gilt als {1} Personen: {2}.</translation>
    </message>
    <message>
        <source>{0} is read-only, so nothing of the day could be recorded in it.</source>
        <translation>{0} ist schreibgeschützt, der Tag ließe sich darin nicht festhalten.</translation>
    </message>
    <message>
        <source>{0} is recorded{1}{2} already.</source>
        <translation>{0} ist{1}{2} schon vermerkt.</translation>
    </message>
    <message>
        <source>{0} is sealed with that passphrase already.</source>
        <translation>{0} ist mit dieser Passphrase schon versiegelt.</translation>
    </message>
    <message>
        <source>{0} is sealed, or not an event. Give its passphrase.</source>
        <translation>{0} ist versiegelt oder keine Veranstaltung. Geben Sie die Passphrase an.</translation>
    </message>
    <message>
        <source>{0} is sealed. Give its passphrase.</source>
        <translation>{0} ist versiegelt. Geben Sie die Passphrase an.</translation>
    </message>
    <message>
        <source>{0} is sealed. Without its passphrase nobody can open it again.</source>
        <translation>{0} ist versiegelt. Ohne die Passphrase kann niemand die Datei wieder öffnen.</translation>
    </message>
    <message>
        <source>{0} is the address of {1} people (rows {2}{3}): all are kept.</source>
        <translation>{0} ist die Adresse von {1} Personen (Zeilen {2}{3}): Alle bleiben.</translation>
    </message>
    <message>
        <source>{0} is there already. Choose another name.</source>
        <translation>{0} gibt es schon. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>{0} is there already. Open it, or choose another name.</source>
        <translation>{0} gibt es schon. Öffnen Sie die Datei, oder wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>{0} is too large to be read: {1}.</source>
        <translation>{0} ist zu groß zum Lesen: {1}.</translation>
    </message>
    <message>
        <source>{0} is unsealed: whoever has the file can read it.</source>
        <translation>{0} ist nicht mehr versiegelt: Wer die Datei hat, kann sie lesen.</translation>
    </message>
    <message>
        <source>{0} is {1}, not an event.</source>
        <translation>{0} ist {1}, keine Veranstaltung.</translation>
    </message>
    <message>
        <source>{0} is {1}, though its name says {2}: give it its right name.</source>
        <translation>{0} ist {1}, dem Namen nach aber {2}: Geben Sie der Datei den richtigen Namen.</translation>
    </message>
    <message>
        <source>{0} is {1}: no running order is in it.</source>
        <translation>{0} ist {1}: Es ist kein Ablauf darin.</translation>
    </message>
    <message>
        <source>{0} is {1}: {2}.</source>
        <translation>{0} ist {1}: {2}.</translation>
    </message>
    <message>
        <source>{0} keeps {1}, {2}</source>
        <translation>{0} behält {1}, {2}</translation>
    </message>
    <message>
        <source>{0} left</source>
        <translation>{0} gegangen</translation>
    </message>
    <message>
        <source>{0} lies on a network drive, where an act could be lost. Keep it on this computer.</source>
        <translation>{0} liegt auf einem Netzlaufwerk, dort könnte ein Vorgang verloren gehen. Legen Sie die Datei auf diesen Computer.</translation>
    </message>
    <message>
        <source>{0} lists buyers, not the people who come: export the report of attendees instead, with a row for each ticket.</source>
        <translation>{0} führt die Käufer auf, nicht die Gäste: Geben Sie stattdessen den Bericht der Teilnehmenden aus, mit einer Zeile je Karte.</translation>
    </message>
    <message>
        <source>{0} locked{1}</source>
        <translation>{0} gesperrt{1}</translation>
    </message>
    <message>
        <source>{0} may be the same person as in row {1}: both are kept.</source>
        <translation>{0} könnte dieselbe Person sein wie in Zeile {1}: Beide bleiben.</translation>
    </message>
    <message>
        <source>{0} may not be read by you.</source>
        <translation>{0} dürfen Sie nicht lesen.</translation>
    </message>
    <message>
        <source>{0} may not do that in {1}: {2}. Come as a role with CREATEROLE that owns the database, or as the superuser.</source>
        <translation>{0} darf das in {1} nicht: {2}. Kommen Sie als Rolle mit CREATEROLE, der die Datenbank gehört, oder als Superuser.</translation>
    </message>
    <message>
        <source>{0} min</source>
        <translation>{0} min</translation>
    </message>
    <message>
        <source>{0} min ahead</source>
        <translation>{0} min voraus</translation>
    </message>
    <message>
        <source>{0} min behind</source>
        <translation>{0} min im Verzug</translation>
    </message>
    <message>
        <source>{0} min early</source>
        <translation>{0} min zu früh</translation>
    </message>
    <message>
        <source>{0} min late</source>
        <translation>{0} min verspätet</translation>
    </message>
    <message>
        <source>{0} min less</source>
        <translation>{0} min weniger</translation>
    </message>
    <message>
        <source>{0} min more</source>
        <translation>{0} min mehr</translation>
    </message>
    <message>
        <source>{0} more</source>
        <translation>{0} weitere</translation>
    </message>
    <message>
        <source>{0} more of the party came</source>
        <translation>{0} weitere aus der Gruppe gekommen</translation>
    </message>
    <message>
        <source>{0} moved to {1}, {2} min later</source>
        <translation>{0} auf {1} verschoben, {2} min später</translation>
    </message>
    <message>
        <source>{0} moved{1}</source>
        <translation>{0} verschoben{1}</translation>
    </message>
    <message>
        <source>{0} of {1} pages are there</source>
        <translation>{0} von {1} Seiten sind da</translation>
    </message>
    <message>
        <source>{0} of {1} safe{2}</source>
        <translation>{0} von {1} in Sicherheit{2}</translation>
    </message>
    <message>
        <source>{0} on any sheet of this event. Look at the line once more.</source>
        <translation>{0}, auf keinem Blatt dieser Veranstaltung. Sehen Sie noch einmal auf die Zeile.</translation>
    </message>
    <message>
        <source>{0} on the roll · {1} safe · {2} not yet seen</source>
        <translation>{0} auf der Räumungsliste · {1} in Sicherheit · {2} noch nicht gesehen</translation>
    </message>
    <message>
        <source>{0} on {1}</source>
        <translation>{0} auf {1}</translation>
    </message>
    <message>
        <source>{0} on {1}.</source>
        <translation>{0} am {1}.</translation>
    </message>
    <message>
        <source>{0} one person’s code on the sheet and the reference of another. Type the reference of the one who is meant.</source>
        <translation>{0} auf dem Blatt der Code einer Person und zugleich die Kennung einer anderen. Geben Sie die Kennung der gemeinten Person ein.</translation>
    </message>
    <message numerus="yes">
        <source>{0} people came</source>
        <extracomment>{0} person came</extracomment>
        <translation><numerusform>{0} Person kam</numerusform><numerusform>{0} Personen kamen</numerusform></translation>
    </message>
    <message>
        <source>{0} people cannot come at once.</source>
        <translation>{0} Personen können nicht auf einmal kommen.</translation>
    </message>
    <message>
        <source>{0} people on the list are called “{1}”: kept as a name only.</source>
        <translation>{0} Personen auf der Liste heißen „{1}“: nur als Name behalten.</translation>
    </message>
    <message>
        <source>{0} put in{1}, {2}, {3}</source>
        <translation>{0} eingefügt{1}, {2}, {3}</translation>
    </message>
    <message>
        <source>{0} really {1} at {2}</source>
        <translation>{0} {1} tatsächlich um {2}</translation>
    </message>
    <message>
        <source>{0} replaced{1}</source>
        <translation>{0} vertreten{1}</translation>
    </message>
    <message>
        <source>{0} rows of one order each say {1}: read as the number of the whole order.</source>
        <translation>{0} Zeilen einer Bestellung nennen je {1}: als Zahl der ganzen Bestellung gelesen.</translation>
    </message>
    <message>
        <source>{0} s</source>
        <translation>{0} s</translation>
    </message>
    <message>
        <source>{0} spoke</source>
        <translation>{0} gesprochen</translation>
    </message>
    <message>
        <source>{0} stands at another time: {1}</source>
        <translation>{0} steht zu einer anderen Zeit: {1}</translation>
    </message>
    <message>
        <source>{0} stands beside the list: left out.</source>
        <translation>{0} steht neben der Liste: ausgelassen.</translation>
    </message>
    <message>
        <source>{0} stands for {1} too</source>
        <translation>{0} steht auch für {1}</translation>
    </message>
    <message>
        <source>{0} stopped answering at the last step, so it is not known whether the event is there. Nothing is lost: move it once more when it answers.</source>
        <translation>{0} hat beim letzten Schritt nicht mehr geantwortet, darum ist nicht bekannt, ob die Veranstaltung dort ist. Nichts ist verloren: Verlegen Sie sie noch einmal, wenn der Server antwortet.</translation>
    </message>
    <message>
        <source>{0} under {1} is what counts: not coming.</source>
        <translation>{0} unter {1} zählt: kommt nicht.</translation>
    </message>
    <message>
        <source>{0} was admitted twice: {1}, {2}. A lead should look.</source>
        <translation>{0} wurde zweimal eingelassen: {1}, {2}. Die Leitung sollte nachsehen.</translation>
    </message>
    <message>
        <source>{0} was admitted twice: {1}. A lead should look.</source>
        <translation>{0} wurde zweimal eingelassen: {1}. Die Leitung sollte nachsehen.</translation>
    </message>
    <message>
        <source>{0} was made by a newer eventdesk (schema {1}; this one knows {2}). Open it with that version.</source>
        <translation>{0} stammt von einem neueren eventdesk (Schema {1}; dieses kennt {2}). Öffnen Sie die Datei mit jener Version.</translation>
    </message>
    <message>
        <source>{0} was made by an older eventdesk (schema {1}; this one needs {2}), and you may not change that. {3}</source>
        <translation>{0} stammt von einem älteren eventdesk (Schema {1}; dieses braucht {2}), und Sie dürfen das nicht ändern. {3}</translation>
    </message>
    <message>
        <source>{0} was moved to a server, and its day goes on there</source>
        <translation>{0} wurde auf einen Server verlegt, und der Tag geht dort weiter</translation>
    </message>
    <message>
        <source>{0} was moved to a server, and its day goes on there. What it was before is “{1}”.</source>
        <translation>{0} wurde auf einen Server verlegt, und der Tag geht dort weiter. Was vorher war, ist „{1}“.</translation>
    </message>
    <message>
        <source>{0} was moved to another place before. If it arrived there, it goes on there, and there would be two of it: only if it is lost there, move it again.</source>
        <translation>{0} wurde schon einmal an einen anderen Ort verlegt. Ist die Veranstaltung dort angekommen, geht sie dort weiter, und es gäbe sie zweimal: Verlegen Sie sie nur dann noch einmal, wenn sie dort verloren ist.</translation>
    </message>
    <message>
        <source>{0} was not made: {1}{2}</source>
        <translation>{0} wurde nicht angelegt: {1}{2}</translation>
    </message>
    <message>
        <source>{0} was not moved: it takes acts.</source>
        <translation>{0} wurde nicht verlegt: Die Veranstaltung nimmt Vorgänge an.</translation>
    </message>
    <message>
        <source>{0} was sealed or unsealed just now. Open it again.</source>
        <translation>{0} wurde gerade versiegelt oder entsiegelt. Öffnen Sie die Datei noch einmal.</translation>
    </message>
    <message numerus="yes">
        <source>{0} were in when {1} was due, at {2}.</source>
        <extracomment>{0} were in when {1} was due, at {2}.</extracomment>
        <translation><numerusform>{0} war da, als {1} um {2} anstand.</numerusform><numerusform>{0} waren da, als {1} um {2} anstand.</numerusform></translation>
    </message>
    <message>
        <source>{0} would end before it begins.</source>
        <translation>{0} würde enden, bevor es beginnt.</translation>
    </message>
    <message>
        <source>{0} {1}</source>
        <translation>{0} {1}</translation>
    </message>
    <message>
        <source>{0} {1} at {2} {3}.</source>
        <translation>{0} {1} um {2} {3}.</translation>
    </message>
    <message>
        <source>{0} {1} ended{2}. Keep that, and note what the sheet says?</source>
        <translation>{0} endete {1}{2}. So lassen und vermerken, was auf dem Blatt steht?</translation>
    </message>
    <message>
        <source>{0} {1} the stage screen</source>
        <translation>{0} {1} der Bühnenanzeige</translation>
    </message>
    <message>
        <source>{0} {1} while it worked alone</source>
        <translation>{0} {1} (arbeitete allein)</translation>
    </message>
    <message>
        <source>{0} {1}, was {2}</source>
        <translation>{0} {1}, vorher {2}</translation>
    </message>
    <message>
        <source>{0} {1}. {2}</source>
        <translation>{0} {1}. {2}</translation>
    </message>
    <message>
        <source>{0} {1}: “{2}”</source>
        <translation>{0} {1}: „{2}“</translation>
    </message>
    <message>
        <source>{0} → {1}</source>
        <translation>{0} → {1}</translation>
    </message>
    <message>
        <source>{0} → {1} min</source>
        <translation>{0} → {1} min</translation>
    </message>
    <message>
        <source>{0}, all safe</source>
        <translation>{0}, alle in Sicherheit</translation>
    </message>
    <message>
        <source>{0}, at {1} {2} while it worked alone{3}. A lead should look.</source>
        <translation>{0}, {1} um {2} (arbeitete allein){3}. Die Leitung sollte nachsehen.</translation>
    </message>
    <message>
        <source>{0}, by {1}</source>
        <translation>{0}, bis {1}</translation>
    </message>
    <message>
        <source>{0}, ended {1}</source>
        <translation>{0}, endete {1}</translation>
    </message>
    <message>
        <source>{0}, on the word of {1}</source>
        <translation>{0}, auf das Wort von {1}</translation>
    </message>
    <message>
        <source>{0}, says the invite list.</source>
        <translation>{0}, sagt die Einladungsliste.</translation>
    </message>
    <message>
        <source>{0}, was {1}</source>
        <translation>{0}, vorher {1}</translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation>{0}, {1}</translation>
    </message>
    <message>
        <source>{0}, {1} arrived</source>
        <translation>{0}, {1} angekommen</translation>
    </message>
    <message>
        <source>{0}, {1} not yet seen</source>
        <translation>{0}, {1} noch nicht gesehen</translation>
    </message>
    <message>
        <source>{0}, {1} → {2}</source>
        <translation>{0}, {1} → {2}</translation>
    </message>
    <message>
        <source>{0}, {1}.</source>
        <translation>{0}, {1}.</translation>
    </message>
    <message>
        <source>{0}.</source>
        <translation>{0}.</translation>
    </message>
    <message>
        <source>{0}. It is no drill any more</source>
        <translation>{0}. Es ist keine Übung mehr</translation>
    </message>
    <message>
        <source>{0}. Nothing more is recorded here; what was recorded can be read.</source>
        <translation>{0}. Hier wird nichts mehr festgehalten; was festgehalten wurde, lässt sich lesen.</translation>
    </message>
    <message>
        <source>{0}. The first came at {1}, half of them by {2}.</source>
        <translation>{0}. Die erste Ankunft um {1}, die Hälfte bis {2}.</translation>
    </message>
    <message>
        <source>{0}. The roll was called at {1} at {2}.</source>
        <translation>{0}. Der Appell begann um {1} ({2}).</translation>
    </message>
    <message>
        <source>{0}: entry {1} really happened at {2}</source>
        <translation>{0}: Eintrag {1} war tatsächlich um {2}</translation>
    </message>
    <message>
        <source>{0}: now at {1} for {2}</source>
        <translation>{0}: jetzt um {1} für {2}</translation>
    </message>
    <message>
        <source>{0}: now {1}</source>
        <translation>{0}: jetzt {1}</translation>
    </message>
    <message>
        <source>{0}: what is recorded{1} would not have happened then. Undo that first, or look at the sheet once more.</source>
        <translation>{0}: Was{1} vermerkt ist, wäre dann nicht geschehen. Machen Sie das zuerst rückgängig, oder sehen Sie noch einmal auf das Blatt.</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
    <message>
        <source>{0}: {1} of the party left</source>
        <translation>{0}: {1} aus der Gruppe gegangen</translation>
    </message>
    <message>
        <source>{0}: {1} {2}</source>
        <translation>{0}: {1} {2}</translation>
    </message>
    <message>
        <source>{0}: {1}.</source>
        <translation>{0}: {1}.</translation>
    </message>
    <message>
        <source>{0}: {1}{2}</source>
        <translation>{0}: {1}{2}</translation>
    </message>
    <message>
        <source>{0}: {1}{2}{3}</source>
        <translation>{0}: {1}{2}{3}</translation>
    </message>
    <message>
        <source>{0}: “{1}”</source>
        <translation>{0}: „{1}“</translation>
    </message>
    <message>
        <source>{0}; this desk goes on by its own time, {1}</source>
        <translation>{0}; dieser Schalter geht nach seiner eigenen Zeit weiter, {1}</translation>
    </message>
    <message>
        <source>{0}{1} End the day?</source>
        <translation>{0}{1} Den Tag beenden?</translation>
    </message>
    <message>
        <source>{0}{1} found safe</source>
        <translation>{0}{1} in Sicherheit</translation>
    </message>
    <message>
        <source>{0}{1}, {2}. {3}</source>
        <translation>{0}{1} {2}. {3}</translation>
    </message>
    <message>
        <source>{0}{1}. Nothing was changed.</source>
        <translation>{0}{1}. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>{item} has begun, so it cannot be dropped.</source>
        <translation>{item} hat begonnen und lässt sich nicht mehr streichen.</translation>
    </message>
    <message>
        <source>{item} has begun, so it cannot be passed over.</source>
        <translation>{item} hat begonnen und lässt sich nicht mehr übergehen.</translation>
    </message>
    <message>
        <source>{item} has begun, so it stays in its place.</source>
        <translation>{item} hat begonnen und bleibt an seinem Platz.</translation>
    </message>
    <message>
        <source>{item} has no speaker of that name.</source>
        <translation>{item} hat keine Redner/innen mit diesem Namen.</translation>
    </message>
    <message>
        <source>{item} is dropped already.</source>
        <translation>{item} ist schon gestrichen.</translation>
    </message>
    <message>
        <source>{item} is in the day already.</source>
        <translation>{item} ist schon im Tag.</translation>
    </message>
    <message>
        <source>{item} is on hold already.</source>
        <translation>{item} ist schon angehalten.</translation>
    </message>
    <message>
        <source>{item} is over: only its title and place can be changed.</source>
        <translation>{item} ist vorbei: Nur Titel und Ort lassen sich ändern.</translation>
    </message>
    <message>
        <source>{item} is passed over already.</source>
        <translation>{item} ist schon übergangen.</translation>
    </message>
    <message>
        <source>{item} is running already.</source>
        <translation>{item} läuft schon.</translation>
    </message>
    <message>
        <source>{item} is running: its length and its words can be changed, its start with B.</source>
        <translation>{item} läuft: Länge und Wortlaut lassen sich ändern, der Beginn mit B.</translation>
    </message>
    <message>
        <source>{item} is to be followed up</source>
        <translation>{item} soll nachgefasst werden</translation>
    </message>
    <message>
        <source>{item} was answered</source>
        <translation>{item} wurde beantwortet</translation>
    </message>
    <message>
        <source>{item} was begun before. Continue it, or hold it again?</source>
        <translation>{item} lief schon einmal. Fortsetzen oder noch einmal halten?</translation>
    </message>
    <message>
        <source>{item} was changed</source>
        <translation>{item} wurde geändert</translation>
    </message>
    <message>
        <source>{item} was declined</source>
        <translation>{item} wurde abgelehnt</translation>
    </message>
    <message>
        <source>{item} was dropped</source>
        <translation>{item} wurde gestrichen</translation>
    </message>
    <message>
        <source>{item} was dropped from the running order.</source>
        <translation>{item} wurde aus dem Ablauf gestrichen.</translation>
    </message>
    <message>
        <source>{item} was ended</source>
        <translation>{item} wurde beendet</translation>
    </message>
    <message>
        <source>{item} was given other minutes</source>
        <translation>{item} bekam andere Minuten</translation>
    </message>
    <message>
        <source>{item} was held</source>
        <translation>{item} wurde angehalten</translation>
    </message>
    <message>
        <source>{item} was left behind when a later item began. Start it, or move it.</source>
        <translation>{item} blieb zurück, als ein späterer Punkt begann. Beginnen Sie den Punkt, oder verschieben Sie ihn.</translation>
    </message>
    <message>
        <source>{item} was merged</source>
        <translation>{item} wurde zusammengelegt</translation>
    </message>
    <message>
        <source>{item} was moved</source>
        <translation>{item} wurde verschoben</translation>
    </message>
    <message>
        <source>{item} was passed over</source>
        <translation>{item} wurde übergangen</translation>
    </message>
    <message>
        <source>{item} was put</source>
        <translation>{item} wurde gestellt</translation>
    </message>
    <message>
        <source>{item} was put in</source>
        <translation>{item} wurde eingefügt</translation>
    </message>
    <message>
        <source>{item} was set back to wait</source>
        <translation>{item} wartet wieder</translation>
    </message>
    <message>
        <source>{item} was started</source>
        <translation>{item} wurde begonnen</translation>
    </message>
    <message>
        <source>{item} was taken back into the day</source>
        <translation>{item} wurde wieder in den Tag genommen</translation>
    </message>
    <message>
        <source>{item} was withdrawn</source>
        <translation>{item} wurde zurückgezogen</translation>
    </message>
    <message>
        <source>{item} was worded otherwise</source>
        <translation>{item} wurde anders formuliert</translation>
    </message>
    <message>
        <source>{item} went on</source>
        <translation>{item} ging weiter</translation>
    </message>
    <message>
        <source>{name} cannot be opened: its folder is gone or does not allow it. What was saved is in the file. Bring the folder back and try again.</source>
        <translation>{name} lässt sich nicht öffnen: Der Ordner ist weg oder lässt es nicht zu. Was gespeichert war, ist in der Datei. Bringen Sie den Ordner zurück, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>{name} is busy: another desk has been writing to it for ten seconds. Nothing was changed, and what was saved is safe. Try again.</source>
        <translation>{name} ist beschäftigt: Ein anderer Schalter schreibt seit zehn Sekunden hinein. Es wurde nichts geändert, und Gespeichertes ist sicher. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>{name} is busy: another program has been writing to it for ten seconds. Nothing was changed, and what was saved is safe. Close the other program, or try again.</source>
        <translation>{name} ist beschäftigt: Ein anderes Programm schreibt seit zehn Sekunden hinein. Es wurde nichts geändert, und Gespeichertes ist sicher. Schließen Sie das andere Programm, oder versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>{name} is damaged. Open its newest backup instead.</source>
        <translation>{name} ist beschädigt. Öffnen Sie stattdessen die neueste Sicherung.</translation>
    </message>
    <message>
        <source>{name} is not an event.</source>
        <translation>{name} ist keine Veranstaltung.</translation>
    </message>
    <message>
        <source>{name} is not where it was opened: somebody moved, renamed or deleted it, or put another file there. What was shown as saved is in the file that was opened. Put that back and try again, or open it where it is now.</source>
        <translation>{name} ist nicht mehr da, wo die Datei geöffnet wurde: Jemand hat sie verschoben, umbenannt oder gelöscht oder eine andere Datei dorthin gelegt. Was als gespeichert gezeigt wurde, ist in der geöffneten Datei. Legen Sie diese zurück, und versuchen Sie es noch einmal, oder öffnen Sie sie, wo sie jetzt ist.</translation>
    </message>
    <message>
        <source>{name} is read-only, so nothing can be written into it. What was saved is safe. Allow writing to it and to its folder, and try again.</source>
        <translation>{name} ist schreibgeschützt, es lässt sich nichts hineinschreiben. Gespeichertes ist sicher. Erlauben Sie das Schreiben in die Datei und ihren Ordner, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>{name} lacks a part that every event has, so it is damaged. Open its newest backup.</source>
        <translation>{name} fehlt ein Teil, den jede Veranstaltung hat, die Datei ist also beschädigt. Öffnen Sie die neueste Sicherung.</translation>
    </message>
    <message>
        <source>{name} lets nobody in from here. Whoever runs the server adds this desk’s network to its pg_hba.conf.</source>
        <translation>{name} lässt von hier niemanden ein. Wer den Server betreibt, trägt das Netz dieses Schalters in pg_hba.conf ein.</translation>
    </message>
    <message>
        <source>{name} would let this desk in by a weaker way than its join code asks for. Whoever runs the server sets its pg_hba.conf to scram-sha-256, with TLS.</source>
        <translation>{name} ließe diesen Schalter auf schwächerem Weg ein, als der Beitrittscode verlangt. Wer den Server betreibt, setzt pg_hba.conf auf scram-sha-256, mit TLS.</translation>
    </message>
    <message>
        <source>“{0}”</source>
        <translation>„{0}“</translation>
    </message>
    <message>
        <source>“{0}” beside the name is read as the answer.</source>
        <translation>„{0}“ neben dem Namen gilt als Antwort.</translation>
    </message>
    <message>
        <source>“{0}” between cells</source>
        <translation>„{0}“ zwischen den Zellen</translation>
    </message>
    <message>
        <source>“{0}” cannot be the {1}.</source>
        <translation>„{0}“ ist als Wert für {1} nicht möglich.</translation>
    </message>
    <message>
        <source>“{0}” has a time zone nobody knows ({1}): the event’s own is taken.</source>
        <translation>„{0}“ hat eine unbekannte Zeitzone ({1}): Es gilt die der Veranstaltung.</translation>
    </message>
    <message>
        <source>“{0}” has no time that can be understood.</source>
        <translation>„{0}“ hat keine verständliche Zeit.</translation>
    </message>
    <message>
        <source>“{0}” is</source>
        <translation>„{0}“ ist</translation>
    </message>
    <message>
        <source>“{0}” is a milestone without a length, so it was left out.</source>
        <translation>„{0}“ ist ein Meilenstein ohne Länge und wurde ausgelassen.</translation>
    </message>
    <message>
        <source>“{0}” is a room or a thing: left out.</source>
        <translation>„{0}“ ist ein Raum oder ein Gegenstand: ausgelassen.</translation>
    </message>
    <message>
        <source>“{0}” is all this row says: kept as a name.</source>
        <translation>„{0}“ ist alles, was in dieser Zeile steht: als Name behalten.</translation>
    </message>
    <message>
        <source>“{0}” is cancelled or not accepted in this file, so it was left out.</source>
        <translation>„{0}“ ist in dieser Datei abgesagt oder nicht angenommen und wurde ausgelassen.</translation>
    </message>
    <message>
        <source>“{0}” is cancelled, so it was left out.</source>
        <translation>„{0}“ ist abgesagt und wurde ausgelassen.</translation>
    </message>
    <message>
        <source>“{0}” is for the whole day, so it was left out.</source>
        <translation>„{0}“ gilt für den ganzen Tag und wurde ausgelassen.</translation>
    </message>
    <message>
        <source>“{0}” is neither yes nor no: taken as anonymous.</source>
        <translation>„{0}“ ist weder Ja noch Nein: als anonym genommen.</translation>
    </message>
    <message>
        <source>“{0}” is neither yes nor no: the item is not fixed.</source>
        <translation>„{0}“ ist weder Ja noch Nein: Der Punkt ist nicht fest.</translation>
    </message>
    <message>
        <source>“{0}” is no instant with a time zone.</source>
        <translation>„{0}“ ist kein Zeitpunkt mit Zeitzone.</translation>
    </message>
    <message>
        <source>“{0}” is no item of the running order: kept for none in particular.</source>
        <translation>„{0}“ ist kein Punkt im Ablauf: keinem bestimmten zugeordnet.</translation>
    </message>
    <message>
        <source>“{0}” is no kind of ID. Known: {1}.</source>
        <translation>„{0}“ ist keine Art von Ausweis. Bekannt: {1}.</translation>
    </message>
    <message>
        <source>“{0}” is no kind of item. Known: {1}.</source>
        <translation>„{0}“ ist keine Art von Programmpunkt. Bekannt: {1}.</translation>
    </message>
    <message>
        <source>“{0}” is no name for a desk. Give one line of {1} signs at most, like Foyer.</source>
        <translation>„{0}“ ist kein Name für einen Schalter. Geben Sie eine Zeile mit höchstens {1} Zeichen an, etwa Foyer.</translation>
    </message>
    <message>
        <source>“{0}” is no name yet: kept as it stands, for it has an address of its own.</source>
        <translation>„{0}“ ist noch kein Name: so behalten, denn es gibt eine eigene Adresse dazu.</translation>
    </message>
    <message>
        <source>“{0}” is no time of day. Write it like 0912 or 9:12.</source>
        <translation>„{0}“ ist keine Uhrzeit. Schreiben Sie etwa 0912 oder 9:12.</translation>
    </message>
    <message>
        <source>“{0}” is not understood as a number of minutes.</source>
        <translation>„{0}“ ist als Zahl von Minuten nicht verständlich.</translation>
    </message>
    <message>
        <source>“{0}” is not understood as a time, so it was left out.</source>
        <translation>„{0}“ ist als Zeit nicht verständlich und wurde ausgelassen.</translation>
    </message>
    <message>
        <source>“{0}” is not understood as a time.</source>
        <translation>„{0}“ ist als Zeit nicht verständlich.</translation>
    </message>
    <message>
        <source>“{0}” is on the list with another organisation: kept as a name only.</source>
        <translation>„{0}“ steht mit anderer Organisation auf der Liste: nur als Name behalten.</translation>
    </message>
    <message>
        <source>“{0}” is skipped in this file, so it was left out.</source>
        <translation>„{0}“ wird in dieser Datei übersprungen und wurde ausgelassen.</translation>
    </message>
    <message>
        <source>“{0}” repeats, but not on {1}: its first time is taken.</source>
        <translation>„{0}“ wiederholt sich, aber nicht am {1}: Es gilt das erste Mal.</translation>
    </message>
    <message>
        <source>“{0}”, was “{1}”</source>
        <translation>„{0}“, vorher „{1}“</translation>
    </message>
    <message>
        <source>“{0}”{1} is no name yet, so nobody was taken from this row.</source>
        <translation>„{0}“{1} ist noch kein Name, darum wurde aus dieser Zeile niemand übernommen.</translation>
    </message>
</context>
<context>
    <name>strip</name>
    <message>
        <source>Next · {minute}</source>
        <translation>Als Nächstes · {minute}</translation>
    </message>
    <message>
        <source>No running order yet</source>
        <translation>Noch kein Ablauf</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Nicht begonnen</translation>
    </message>
    <message>
        <source>Now · until {minute}</source>
        <translation>Jetzt · bis {minute}</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>The day is over</source>
        <translation>Der Tag ist vorbei</translation>
    </message>
    <message>
        <source>min left</source>
        <translation>min übrig</translation>
    </message>
    <message>
        <source>min over</source>
        <translation>min darüber</translation>
    </message>
    <message>
        <source>min to go</source>
        <translation>min bis dahin</translation>
    </message>
    <message>
        <source>of {awaited} in</source>
        <translation>von {awaited} da</translation>
    </message>
    <message>
        <source>s left</source>
        <translation>s übrig</translation>
    </message>
</context>
</TS>
