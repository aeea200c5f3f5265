<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
    <context>
        <name>almost_editor</name>
        <message>
            <location filename="../../almost_editor/desk/spelling.py"></location>
            <source>The dictionary “{name}” cannot be read.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/desk/spelling.py"></location>
            <source>Put another pair of files into the library’s folder “dictionaries”.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/document/addresses.py"></location>
            <source>“{address}” cannot be the publication’s site.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/document/addresses.py"></location>
            <source>The publication’s pages cannot lead to “{address}”.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/document/addresses.py"></location>
            <source>The publication’s address pattern “{pattern}” cannot be filled in.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/document/addresses.py"></location>
            <source>Use only {known} between its braces.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/document/corrections.py"></location>
            <source>The correction says nothing.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/document/corrections.py"></location>
            <source>Write what was wrong and what is right.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/document/dates.py"></location>
            <source>There is no time zone named “{time_zone}”.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/document/dates.py"></location>
            <source>Choose one such as America/New_York in the publication's settings.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/document/front_matter.py"></location>
            <source>The front matter is too long to be one.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/document/front_matter.py"></location>
            <source>Shorten what stands between the --- lines.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/document/front_matter.py"></location>
            <source>The front matter cannot be read{error}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/document/front_matter.py"></location>
            <source>Mend the YAML between the --- lines, or remove it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/document/front_matter.py"></location>
            <source>The front matter uses YAML anchors, which are not read.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/document/front_matter.py"></location>
            <source>Write each value out where it is used.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/document/front_matter.py"></location>
            <source>The front matter nests too deep.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/document/front_matter.py"></location>
            <source>Remove what stands in so many brackets.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/document/patterns.py"></location>
            <source>The pattern is longer than {longest:,} characters.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/document/patterns.py"></location>
            <source>Pattern: {error}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/document/patterns.py"></location>
            <source>Replacement: {said}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/document/searching.py"></location>
            <source>“{value}” is no stage.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/document/searching.py"></location>
            <source>It can be {join}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/document/searching.py"></location>
            <source>“{name}:{value}” is no day.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/document/searching.py"></location>
            <source>Write it as in {name}:2026-03-01 or {name}:2026.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/document/searching.py"></location>
            <source>“has:{value}” asks for nothing that is known.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/document/searching.py"></location>
            <source>It can be has:tk.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/document/snippets.py"></location>
            <source>The snippet has no text yet.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/document/snippets.py"></location>
            <source>Type what it is to write.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/document/snippets.py"></location>
            <source>“{word}” cannot be typed as one word.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/document/snippets.py"></location>
            <source>Choose one without spaces, quotes and brackets.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/document/snippets.py"></location>
            <source>“{word}” writes the snippet “{name}” already.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/document/snippets.py"></location>
            <source>Choose another word.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/exchange/file_kinds.py"></location>
            <source>“{short}” is too large to be an article.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/exchange/file_kinds.py"></location>
            <location filename="../../almost_editor/newsroom/taking_in.py"></location>
            <source>Choose a text or Markdown file.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/exchange/file_kinds.py"></location>
            <source>“{short}” is {value}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/exchange/file_kinds.py"></location>
            <source>“{name}” is written in UTF-16.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/exchange/file_kinds.py"></location>
            <source>Save it as UTF-8 in your text editor and try again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/exchange/file_kinds.py"></location>
            <source>“{name}” is not a text file.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/exchange/file_kinds.py"></location>
            <source>“{name}” is not written in UTF-8 (line {line}).</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/exchange/page_file.py"></location>
            <location filename="../../almost_editor/exchange/word_file.py"></location>
            <source>There is no text in “{name}”.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/exchange/page_file.py"></location>
            <source>Open it in a browser, copy the page and paste it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/exchange/pasted_page.py"></location>
            <source>There is no text in it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/exchange/pasted_page.py"></location>
            <source>Copy the whole page, from its headline on, and try again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/exchange/rich/pictures.py"></location>
            <location filename="../../almost_editor/newsroom/picture_names.py"></location>
            <source>It is too large.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/exchange/rich/pictures.py"></location>
            <location filename="../../almost_editor/newsroom/picture_names.py"></location>
            <source>Save it smaller and add it to the article.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/exchange/word_file.py"></location>
            <source>“{name}” is no Word document.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/exchange/word_file.py"></location>
            <source>Open it in its own program and save it as .docx.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/exchange/word_file.py"></location>
            <source>Check that it is the right document.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/exchange/word_file.py"></location>
            <source>“{name}” cannot be read as a Word document.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/exchange/word_file.py"></location>
            <location filename="../../almost_editor/exchange/zip_door.py"></location>
            <source>Open it in its own program and save it anew.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/exchange/zip_door.py"></location>
            <source>“{name}” is protected by a password.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/exchange/zip_door.py"></location>
            <source>Save it without one and try again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/exchange/zip_door.py"></location>
            <source>“{name}” has parts that lead out of it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/exchange/zip_door.py"></location>
            <source>Do not trust it; ask who sent it for another.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/exchange/zip_door.py"></location>
            <source>“{name}” unpacks to more than a document has.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/exchange/zip_door.py"></location>
            <source>“{name}” has a DOCTYPE, which no word processor writes.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/exchange/zip_door.py"></location>
            <source>“{name}” is damaged, or no document of this kind.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/library/backup.py"></location>
            <source>The library is damaged, so it was not changed.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/library/backup.py"></location>
            <source>Put back a copy with: almost-editor library restore</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/library/backup.py"></location>
            <source>The backup could not be read back as it was written, so it was not kept.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/library/backup.py"></location>
            <source>Check that the drive of “{parent}” is sound, then try again; older backups are kept.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/library/backup.py"></location>
            <source>A backup of this library is being made already.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/library/backup.py"></location>
            <location filename="../../almost_editor/library/connection.py"></location>
            <source>Try again in a moment.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/library/compacting.py"></location>
            <location filename="../../almost_editor/library/connection.py"></location>
            <location filename="../../almost_editor/library/pictures.py"></location>
            <location filename="../../almost_editor/library/unused_pictures.py"></location>
            <source>The library is open for reading only.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/library/compacting.py"></location>
            <source>Open it for writing to compact it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/library/connection.py"></location>
            <location filename="../../almost_editor/library/unused_pictures.py"></location>
            <source>Open it for writing to change something in it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/library/connection.py"></location>
            <source>The library in “{parent}” is being written to.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/library/contents.py"></location>
            <source>The text of “{value}” is damaged in the library.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/library/contents.py"></location>
            <source>Put back what its history has, or a backup with: almost-editor library restore.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/library/drafts.py"></location>
            <location filename="../../almost_editor/library/exports.py"></location>
            <location filename="../../almost_editor/library/files.py"></location>
            <location filename="../../almost_editor/library/series.py"></location>
            <location filename="../../almost_editor/library/withdrawals.py"></location>
            <source>There is no such article in this library.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/library/drafts.py"></location>
            <location filename="../../almost_editor/library/exports.py"></location>
            <location filename="../../almost_editor/library/files.py"></location>
            <location filename="../../almost_editor/library/series.py"></location>
            <location filename="../../almost_editor/library/withdrawals.py"></location>
            <source>See the articles with: almost-editor list</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/library/drafts.py"></location>
            <source>There is no article “{slug}” in this library.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/library/drafts.py"></location>
            <source>See the slugs with: almost-editor list</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/library/drafts.py"></location>
            <source>A withdrawn article stays where it is.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/library/drafts.py"></location>
            <source>Put it back first.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/library/faults.py"></location>
            <source>The disk would not read or write “{place}” ({value}).</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/library/faults.py"></location>
            <source>Check that the drive is connected and sound, then try again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/library/faults.py"></location>
            <source>A text in the library in “{folder}” is damaged.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/library/faults.py"></location>
            <source>The disk is full.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/library/faults.py"></location>
            <source>Another program is writing to the library in “{folder}”.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/library/faults.py"></location>
            <location filename="../../almost_editor/library/lock.py"></location>
            <location filename="../../almost_editor/library/restoring.py"></location>
            <source>Close it there, then try again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/library/faults.py"></location>
            <source>The library in “{folder}” cannot be written to.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/library/faults.py"></location>
            <source>The library in “{folder}” cannot be opened.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/library/faults.py"></location>
            <source>The disk would not read or write the library in “{folder}”.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/library/faults.py"></location>
            <source>The library file in “{folder}” is not a database.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/library/faults.py"></location>
            <source>The library in “{folder}” is damaged.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/library/faults.py"></location>
            <source>“{place}” may not be read or written.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/library/faults.py"></location>
            <source>A library is a folder, and a file stands in its place at “{place}”.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/library/faults.py"></location>
            <source>Name another folder, or move the file away.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/library/faults.py"></location>
            <source>A folder stands in the place of the file “{place}”.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/library/faults.py"></location>
            <source>Move that folder away, then try again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/library/faults.py"></location>
            <source>“{place}” is gone.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/library/faults.py"></location>
            <source>Check that the drive is connected and the folder has not been moved.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/library/faults.py"></location>
            <source>The name of the library’s folder is too long.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/library/faults.py"></location>
            <source>Name a shorter one.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/library/history.py"></location>
            <source>This revision of “{value}” is damaged in the library.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/library/history.py"></location>
            <source>Choose the one before or after it; the article itself is not touched by that.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/library/history.py"></location>
            <source>The history of this article has no sound version either.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/library/history.py"></location>
            <location filename="../../almost_editor/library/publication.py"></location>
            <location filename="../../almost_editor/library/schema.py"></location>
            <location filename="../../almost_editor/library/seal.py"></location>
            <source>Close the window and put a backup back with: almost-editor library restore</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/library/history.py"></location>
            <source>There is no such revision of this article any more.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/library/history.py"></location>
            <source>Choose another one of its history.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/library/lock.py"></location>
            <source>The drive of “{folder}” does not let a file be locked ({strerror}).</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/library/lock.py"></location>
            <source>Keep the library on a drive of this machine.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/library/lock.py"></location>
            <source>The library in “{folder}” is open in another window or command{holder}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/library/merging.py"></location>
            <source>The conflict copy “{name}” is damaged or no library, and was left where it is.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/library/merging.py"></location>
            <source>If the other machine still has its library, merge it from there; else move the file away.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/library/pictures.py"></location>
            <source>Open it for writing to add a picture to it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/library/pictures.py"></location>
            <source>The picture “{name}” is missing from the library.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/library/pictures.py"></location>
            <source>Add it to the article again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/library/pictures.py"></location>
            <source>The picture “{name}” is damaged in the library.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/library/pictures.py"></location>
            <source>“{name}” is not a picture of this library.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/library/place.py"></location>
            <source>Another program took the journal of the library in “{folder}” away while it was open.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/library/place.py"></location>
            <source>Close the window and open it again; what was saved before is in the library. Programs that keep folders on two machines alike must leave it alone.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/library/place.py"></location>
            <source>The library in “{parent}” was moved away or deleted while it was open.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/library/place.py"></location>
            <source>Put the folder back where it was; what was last typed is still in the window and is saved then.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/library/place.py"></location>
            <source>Another library has taken the place of the one in “{parent}” that is open.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/library/place.py"></location>
            <source>Put the folder back that was there, or close the window and open the library where it is now.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/library/publication.py"></location>
            <source>The publication’s settings in “{folder}” are damaged.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/library/rescue.py"></location>
            <source>There is no second place to keep words in.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/library/rescue.py"></location>
            <source>Save a copy.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/library/restoring.py"></location>
            <source>There is no backup “{named}”.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/library/restoring.py"></location>
            <source>See them with: almost-editor library restore</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/library/restoring.py"></location>
            <source>“{name}” is no sound backup of a library, so nothing was restored.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/library/restoring.py"></location>
            <source>There is no backup “{chosen}”.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/library/restoring.py"></location>
            <source>In the backup “{name}” not all articles are sound ({names}), so nothing was restored.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/library/restoring.py"></location>
            <source>Choose another one, or restore it all the same with --even-damaged.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/library/restoring.py"></location>
            <source>The library in “{folder}” is being read.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/library/restoring.py"></location>
            <source>That is the library itself and no backup of it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/library/restoring.py"></location>
            <source>The backup “{name}” was made by a newer version of Almost Editor.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/library/restoring.py"></location>
            <source>Install the newest version to restore it; nothing was changed.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/library/saved_searches.py"></location>
            <source>A saved search needs a name.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/library/saved_searches.py"></location>
            <location filename="../../almost_editor/library/series.py"></location>
            <location filename="../../almost_editor/library/text_files.py"></location>
            <source>Type one.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/library/saved_searches.py"></location>
            <source>There is no search to be saved.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/library/saved_searches.py"></location>
            <source>Type what is looked for first.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/library/saved_searches.py"></location>
            <source>There is a saved search “{name}” already.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/library/saved_searches.py"></location>
            <location filename="../../almost_editor/library/text_files.py"></location>
            <source>Choose another name.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/library/saved_searches.py"></location>
            <source>This search is no longer saved.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/library/saved_searches.py"></location>
            <source>Save it anew.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/library/saving.py"></location>
            <source>Two pictures of the draft have the same name.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/library/saving.py"></location>
            <source>Give one of them another name.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/library/saving.py"></location>
            <source>The draft holds a character or number that cannot be stored.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/library/saving.py"></location>
            <source>Remove what was last pasted or typed.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/library/schema.py"></location>
            <source>The database in “{folder}” is not a library of Almost Editor.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/library/schema.py"></location>
            <source>Move the file away, or name another folder.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/library/schema.py"></location>
            <source>The library in “{folder}” is damaged: it does not say which version made it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/library/schema.py"></location>
            <source>The library in “{folder}” was made by a newer version of Almost Editor.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/library/schema.py"></location>
            <source>Install the newest version to open it; nothing was changed.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/library/seal.py"></location>
            <source>The library in “{folder}” is damaged: the form of its tables is not as it was made.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/library/series.py"></location>
            <location filename="../../almost_editor/newsroom/site/remembered.py"></location>
            <source>There is no such series in this library.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/library/series.py"></location>
            <source>See the series with: almost-editor series list</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/library/series.py"></location>
            <source>A series needs a name.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/library/series.py"></location>
            <source>“{colour}” is not a colour.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/library/series.py"></location>
            <source>Write it like #3a6e8f.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/library/series.py"></location>
            <source>There is no series “{slug}” in this library.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/library/series.py"></location>
            <source>No page can lead to “{address}”.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/library/series.py"></location>
            <source>There is already a series “{value}”.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/library/series.py"></location>
            <source>Choose another name, or merge the two series.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/library/series.py"></location>
            <source>A series cannot be merged with itself.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/library/series.py"></location>
            <source>Choose another one to merge it with.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/library/series.py"></location>
            <source>An article is not in the series “{name}”.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/library/series.py"></location>
            <source>Add it to the series, then order the parts.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/library/store.py"></location>
            <source>The library file in “{folder}” is empty, though the library has pictures.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/library/store.py"></location>
            <source>Put a backup back with: almost-editor library restore. To start anew, move the folder away.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/library/store.py"></location>
            <source>The library in “{folder}” is no longer there.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/library/store.py"></location>
            <source>Put its folder back.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/library/text_files.py"></location>
            <source>There is no name yet.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/library/text_files.py"></location>
            <source>A name cannot have {refused} in it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/library/text_files.py"></location>
            <source>Leave it out.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/library/text_files.py"></location>
            <source>A file cannot have that name.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/library/text_files.py"></location>
            <source>Choose a shorter or another one.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/library/text_files.py"></location>
            <source>“{name}” is no longer there.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/library/text_files.py"></location>
            <source>Somebody else has taken it away or renamed it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/library/text_files.py"></location>
            <location filename="../../almost_editor/library/word_lists.py"></location>
            <source>Another window writes to this library.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/library/text_files.py"></location>
            <location filename="../../almost_editor/library/word_lists.py"></location>
            <source>Do it in that window.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/library/text_files.py"></location>
            <source>There is one called “{stem}” already.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/library/unused_pictures.py"></location>
            <source>The picture is not there any more.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/library/unused_pictures.py"></location>
            <source>Have the list read again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/library/unused_pictures.py"></location>
            <source>It cannot be told which pictures are used, because the library is damaged.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/library/unused_pictures.py"></location>
            <source>Put back a backup with: almost-editor library restore</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/library/unused_pictures.py"></location>
            <source>“{name}”, in the library’s folder, cannot be read, and it may need pictures of it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/library/unused_pictures.py"></location>
            <source>Move it elsewhere if it is not needed, then try again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/library/uploads.py"></location>
            <source>What was uploaded last cannot be read in the library.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/library/uploads.py"></location>
            <source>Begin anew with: almost-editor export --changed --everything --to DIR</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/library/withdrawals.py"></location>
            <source>The article is not withdrawn.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/library/withdrawals.py"></location>
            <source>There is nothing to put back.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/library/withdrawals.py"></location>
            <source>The article is withdrawn already.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/library/withdrawals.py"></location>
            <source>Put it back first to withdraw it anew.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/library/withdrawals.py"></location>
            <source>The article was never exported, so there is nothing to withdraw.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/library/withdrawals.py"></location>
            <source>Move it to the trash instead.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/library/withdrawals.py"></location>
            <source>A withdrawal needs a reason.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/library/withdrawals.py"></location>
            <source>Say why; you choose whether readers see it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/media/reading.py"></location>
            <source>The picture file has {value} MB; the limit is {value2} MB.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/media/reading.py"></location>
            <source>Save a smaller copy and add that.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/media/reading.py"></location>
            <source>The picture has no size.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/media/reading.py"></location>
            <source>Open it in a picture program, save it again, and add that.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/media/reading.py"></location>
            <source>The picture measures {width_px} × {height_px} pixels; the limit is {value} million.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/media/reading.py"></location>
            <source>The file is not a picture that pages can show.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/media/reading.py"></location>
            <source>Add a JPEG, PNG, GIF, WebP or AVIF file.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/media/reading.py"></location>
            <source>The picture is too large to open.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/media/reading.py"></location>
            <source>The picture is damaged or not complete.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/newsroom/exporting.py"></location>
            <source>Export its package: that is the page in its place.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/newsroom/exporting.py"></location>
            <source>“{slug}” is withdrawn.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/newsroom/exporting.py"></location>
            <source>There is no format “{format}”.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/newsroom/exporting.py"></location>
            <source>Choose one of: {formats}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/newsroom/exporting.py"></location>
            <source>“{slug}” is in the trash.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/newsroom/exporting.py"></location>
            <source>Take it out of the trash first.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/newsroom/files.py"></location>
            <source>“{name}” has no article here.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/newsroom/files.py"></location>
            <source>Open the file instead.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/newsroom/files.py"></location>
            <source>This article has no file yet.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/newsroom/files.py"></location>
            <source>Choose where to save it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/newsroom/files.py"></location>
            <source>“{name}” is not a Markdown file.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/newsroom/files.py"></location>
            <source>Choose a name that ends in .md.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/newsroom/files.py"></location>
            <location filename="../../almost_editor/newsroom/taking_in.py"></location>
            <source>Check that you may read it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/newsroom/files.py"></location>
            <source>Choose another folder; the article is safe in the library.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/newsroom/gate.py"></location>
            <source>The newsletter says no postal address, which many countries’ laws want; the publication has none.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/newsroom/gate.py"></location>
            <source>The article has no publication date; the page shows when it was created ({shown}).</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/newsroom/gate.py"></location>
            <source>A suggestion or comment still stands in the text: “{mark}”.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/newsroom/gate.py"></location>
            <source>The hero picture “{picture}” is not in the library; the page goes out without it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/newsroom/gate.py"></location>
            <source>Write one: a page cannot go without it, whatever the reason.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/newsroom/gate.py"></location>
            <source>Put that right, or give a reason to export it as it is (--override REASON).</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/newsroom/gate.py"></location>
            <source>The article is not ready yet: its stage is “{stage}”.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/newsroom/gate.py"></location>
            <source>The article has no headline.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/newsroom/gate.py"></location>
            <source>The article is under embargo until {said}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/newsroom/gate.py"></location>
            <source>It was modified before it was published; the page shows the publication date.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/newsroom/gate.py"></location>
            <source>the headline</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/newsroom/gate.py"></location>
            <source>the dek</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/newsroom/gate.py"></location>
            <source>the text</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/newsroom/gate.py"></location>
            <source>the byline</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/newsroom/gate.py"></location>
            <source>the dateline</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/newsroom/gate.py"></location>
            <source>the words of the hero picture</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/newsroom/gate.py"></location>
            <source>the words of a picture</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/newsroom/gate.py"></location>
            <source>a correction</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/newsroom/gate.py"></location>
            <source>TK stands in {place}: something is still to come.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/newsroom/gate.py"></location>
            <source>The blank “{left}” in {place} is still to be filled in.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/newsroom/gate.py"></location>
            <source>The heading “{text}” skips a level; readers who jump between headings miss one.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/newsroom/gate.py"></location>
            <source>The {value} of {at} says nothing.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/newsroom/gate.py"></location>
            <source>The {value} of {day} is dated before the article was published.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/newsroom/gate.py"></location>
            <source>The text names a picture “{name}” that is not there.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/newsroom/gate.py"></location>
            <source>A lawyer must see the article first.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/newsroom/gate.py"></location>
            <source>The article has no dek.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/newsroom/gate.py"></location>
            <source>The article has no byline.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/newsroom/gate.py"></location>
            <source>The article has no text.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/newsroom/gate.py"></location>
            <source>alt text</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/newsroom/gate.py"></location>
            <source>The hero picture has no {value}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/newsroom/generating.py"></location>
            <source>A library of {count:,} drafts cannot be generated.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/newsroom/generating.py"></location>
            <source>Ask for 1 to {most:,}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/newsroom/generating.py"></location>
            <source>The library is not empty, so nothing was generated.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/newsroom/generating.py"></location>
            <source>Name another folder with --library.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/newsroom/generating.py"></location>
            <source>Stopped; the library has {done:,} drafts.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/newsroom/handing.py"></location>
            <source>The open window and this command do not understand each other.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/newsroom/handing.py"></location>
            <source>Close the window, start it anew with the same version, then try again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/newsroom/mirror.py"></location>
            <source>Stopped; the mirror is not complete.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/newsroom/other_systems.py"></location>
            <source>Choose one of: {systems}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/newsroom/other_systems.py"></location>
            <source>There is no system “{format}”.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/newsroom/other_systems.py"></location>
            <source>“{slug}” is withdrawn: no other system gets it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/newsroom/other_systems.py"></location>
            <source>Take it down there by hand, or put it back first.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/newsroom/parts.py"></location>
            <source>This article is in no series.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/newsroom/parts.py"></location>
            <source>Add it to one first; then its next part can be started.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/newsroom/replacing.py"></location>
            <source>“{value}” was changed since it was looked through; nothing was replaced.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/newsroom/replacing.py"></location>
            <location filename="../../almost_editor/ui/replacing/replacing.py"></location>
            <source>Look the changes through again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/newsroom/replacing.py"></location>
            <source>Stopped; nothing was replaced.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/newsroom/replacing.py"></location>
            <source>Stopped; nothing was taken back.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/newsroom/sample.py"></location>
            <source>The library is not empty, so the sample was not installed.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/newsroom/sample.py"></location>
            <source>Name another folder with --library DIR.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/newsroom/sample.py"></location>
            <source>Stopped; the sample library is not complete.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/newsroom/sample.py"></location>
            <source>Delete its folder and start again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/newsroom/single_files.py"></location>
            <source>There is no page here that could be printed.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/newsroom/single_files.py"></location>
            <source>Print it from the window: File ▸ Print.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/newsroom/site/files.py"></location>
            <source>{folder} is not empty, and holds no site that was exported before.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/newsroom/site/files.py"></location>
            <source>Choose an empty folder, or the one that the site was exported to last time.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/newsroom/site/files.py"></location>
            <source>The site could not be written to {folder}: {value}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/newsroom/site/files.py"></location>
            <location filename="../../almost_editor/publish/writing.py"></location>
            <source>Choose another folder, and try again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/newsroom/site/files.py"></location>
            <source>The disk is full, so the site in {folder} was not changed.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/newsroom/site/files.py"></location>
            <source>Free some space, and export it again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/newsroom/site/files.py"></location>
            <source>{folder} is not a folder.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/newsroom/site/files.py"></location>
            <location filename="../../almost_editor/publish/writing.py"></location>
            <source>Choose a folder to export to.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/newsroom/site/gate.py"></location>
            <source>“{headline}” stays as it went out: {message}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/newsroom/site/gate.py"></location>
            <source>“{headline}” was left out: {message}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/newsroom/site/plan.py"></location>
            <source>Write the publication’s article addresses like /{year}/{month}/{slug}/.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/newsroom/site/plan.py"></location>
            <source>“{pattern}” gives two articles the address {address}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/newsroom/site/plan.py"></location>
            <source>“{pattern}” gives articles addresses that no file of a site can have.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/newsroom/site/pool.py"></location>
            <source>A process of the export ended before it was finished; nothing was changed.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/newsroom/site/pool.py"></location>
            <location filename="../../almost_editor/ui/worker.py"></location>
            <source>Try again; the memory may have run out.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/newsroom/site/upload.py"></location>
            <source>{target} is already there.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/newsroom/site/upload.py"></location>
            <source>Choose another folder, or take it away.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/newsroom/site/upload.py"></location>
            <source>{name} is not what the site's list says.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/newsroom/site/upload.py"></location>
            <source>Export again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/newsroom/site/upload.py"></location>
            <source>{manifest} cannot be read.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/newsroom/taking_in.py"></location>
            <source>“{name}” is a folder.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/newsroom/taking_in.py"></location>
            <source>Name the files in it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/newsroom/taking_in.py"></location>
            <source>“{name}” is too large to be an article.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/newsroom/taking_in.py"></location>
            <source>There is no file “{path}”.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/newsroom/taking_in.py"></location>
            <source>Check its name and folder.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/publish/card_limits.py"></location>
            <source>The limits of cards in {name} cannot be used: {error}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/publish/card_limits.py"></location>
            <source>Put back the file that came with the app.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/publish/layouts.py"></location>
            <source>The layout is broken in {place}, line {line}: {reason}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/publish/layouts.py"></location>
            <source>The layout has no {page}: {path}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/publish/layouts.py"></location>
            <source>Mend that line of the template.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/publish/layouts.py"></location>
            <source>The layout is broken in {path}, line {line}: {key} must be {wanted}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/publish/layouts.py"></location>
            <source>There is no layout named “{name}”.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/publish/layouts.py"></location>
            <source>Choose one of these: {known}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/publish/layouts.py"></location>
            <source>Copy the one of another layout and change it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/publish/layouts.py"></location>
            <source>{value} names “{name}”, which is not there.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/publish/layouts.py"></location>
            <source>Add the file, or take it out of `styles`.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/publish/layouts.py"></location>
            <source>{path} cannot be read: {reason}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/publish/layouts.py"></location>
            <source>Mend that line.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/publish/layouts.py"></location>
            <source>{path} is too large for a layout.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/publish/layouts.py"></location>
            <source>Keep each file under 512 KB.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/publish/layouts.py"></location>
            <source>{path} is not UTF-8 text.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/publish/layouts.py"></location>
            <source>Save it as UTF-8.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/publish/layouts.py"></location>
            <source>Check the layout's folder.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/publish/layouts.py"></location>
            <source>The layout is broken in {path}{where}: {error}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/publish/page.py"></location>
            <source>The layout is broken in {place}, line 1: the article's text stands in it {container} times.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/publish/page.py"></location>
            <source>Write {{ body }} exactly once, where the text goes.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/publish/writing.py"></location>
            <source>{target} is already there, and is not an untouched package of this article.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/publish/writing.py"></location>
            <source>Choose another folder, or move what is there out of the way.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/publish/writing.py"></location>
            <source>The package is not whole: {value}{more}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/publish/writing.py"></location>
            <source>Nothing was kept. Check the layout and the disk, and try again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/publish/writing.py"></location>
            <source>{target} is already there, and says something else.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/publish/writing.py"></location>
            <source>{name} could not be written: {value}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/publish/writing.py"></location>
            <source>The disk is full, so {name} was not written.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/publish/writing.py"></location>
            <location filename="../../almost_editor/ui/printing/print_job.py"></location>
            <source>Free some space, or choose another disk.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/publish/writing.py"></location>
            <source>{parent} cannot be written to.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/publish/writing.py"></location>
            <location filename="../../almost_editor/ui/printing/print_job.py"></location>
            <source>Choose a folder that you may write to.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/publish/writing.py"></location>
            <source>{parent} is not a folder.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/actions.py"></location>
            <source>No article is open.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/aloud/aloud.py"></location>
            <source>&amp;Read aloud or pause</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/aloud/aloud.py"></location>
            <source>&amp;Stop reading</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/aloud/aloud.py"></location>
            <source>&amp;Faster</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/aloud/aloud.py"></location>
            <source>S&amp;lower</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/aloud/aloud.py"></location>
            <source>Reading speed {rate:+d}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/aloud/aloud.py"></location>
            <source>Reading speed as the voice has it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/aloud/aloud.py"></location>
            <source>Nothing is left to be read from here on.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/application.py"></location>
            <source>A bug</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/application.py"></location>
            <source>Something in the app went wrong ({name}); your words are kept.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/application.py"></location>
            <source>Go on writing. The details are in {log_file}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/beside/beside.py"></location>
            <source>&amp;Read another article beside…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/beside/beside.py"></location>
            <source>Change &amp;places with it</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/beside/beside.py"></location>
            <source>&amp;Close the article beside</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/beside/beside.py"></location>
            <source>No article is beside the text.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/beside/beside.py"></location>
            <source>You are writing in that article; choose another one.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/beside/beside_pane.py"></location>
            <source>This article has no text yet.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/beside/beside_pane.py"></location>
            <source>Write here</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/beside/beside_pane.py"></location>
            <source>Write in this article, and have the other one beside it</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/beside/beside_pane.py"></location>
            <source>Close the article beside</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/beside/beside_pane.py"></location>
            <source>Close</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/beside/beside_pane.py"></location>
            <source>Text of “{value}”, to be read</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/beside/beside_pane.py"></location>
            <location filename="../../almost_editor/ui/budget/lines.py"></location>
            <location filename="../../almost_editor/ui/exporting/export_sheet.py"></location>
            <location filename="../../almost_editor/ui/exporting/several_job.py"></location>
            <location filename="../../almost_editor/ui/headings/headings.py"></location>
            <location filename="../../almost_editor/ui/headings/outline_model.py"></location>
            <location filename="../../almost_editor/ui/history/timeline.py"></location>
            <location filename="../../almost_editor/ui/printing/printing.py"></location>
            <location filename="../../almost_editor/ui/publication/trending_list.py"></location>
            <location filename="../../almost_editor/ui/quick_open/quick_sheet.py"></location>
            <location filename="../../almost_editor/ui/quick_open/row_delegate.py"></location>
            <location filename="../../almost_editor/ui/recent.py"></location>
            <location filename="../../almost_editor/ui/replacing/change_delegate.py"></location>
            <location filename="../../almost_editor/ui/replacing/replacing.py"></location>
            <location filename="../../almost_editor/ui/window.py"></location>
            <location filename="../../almost_editor/ui/withdrawing.py"></location>
            <source>Untitled</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/budget/budget.py"></location>
            <source>Story b&amp;udget…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/budget/budget.py"></location>
            <source>See a day’s stories: what is due, how far it is, and how long</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/budget/budget.py"></location>
            <location filename="../../almost_editor/ui/budget/paper.py"></location>
            <source>Story budget, {date}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/budget/budget.py"></location>
            <source>Print the story budget</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/budget/budget.py"></location>
            <source>Save the story budget as PDF</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/budget/budget.py"></location>
            <location filename="../../almost_editor/ui/printing/printing.py"></location>
            <source>PDF (*.pdf)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/budget/budget.py"></location>
            <source>The story budget could not be printed.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/budget/budget.py"></location>
            <source>See whether the printer is there, or save a PDF.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/budget/budget.py"></location>
            <source>The story budget is in “{name}”.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/budget/budget.py"></location>
            <location filename="../../almost_editor/ui/exporting/export_sheet.py"></location>
            <location filename="../../almost_editor/ui/exporting/exporting.py"></location>
            <location filename="../../almost_editor/ui/exporting/several.py"></location>
            <location filename="../../almost_editor/ui/printing/printing.py"></location>
            <location filename="../../almost_editor/ui/site/uploading.py"></location>
            <location filename="../../almost_editor/ui/site/whole_site.py"></location>
            <location filename="../../almost_editor/ui/site/work_sheet.py"></location>
            <source>Show folder</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/budget/budget_sheet.py"></location>
            <source>Story budget</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/budget/budget_sheet.py"></location>
            <source>Day</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/budget/budget_sheet.py"></location>
            <location filename="../../almost_editor/ui/counting/counts_sheet.py"></location>
            <source>Today</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/budget/budget_sheet.py"></location>
            <source>Go to today</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/budget/budget_sheet.py"></location>
            <source>All stages</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/budget/budget_sheet.py"></location>
            <source>All sections</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/budget/budget_sheet.py"></location>
            <location filename="../../almost_editor/ui/details/planning_group.py"></location>
            <source>Stage</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/budget/budget_sheet.py"></location>
            <location filename="../../almost_editor/ui/details/filing_group.py"></location>
            <source>Section</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/budget/budget_sheet.py"></location>
            <source>Print…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/budget/budget_sheet.py"></location>
            <source>Save as PDF…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/budget/budget_sheet.py"></location>
            <source>The day before</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/budget/budget_sheet.py"></location>
            <source>The day after</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/budget/lines.py"></location>
            <source>{words:,} of {commissioned:,} words: {against}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/budget/lines.py"></location>
            <source>{words:,} words; no length was asked for.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/budget/lines.py"></location>
            <source>to the word</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/budget/lines.py"></location>
            <source> of {commissioned:,} commissioned</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/budget/lines.py"></location>
            <source>Published that day.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/budget/lines.py"></location>
            <source>Its embargo ends that day.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/budget/lines.py"></location>
            <source>Its text is damaged and cannot be looked through.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/budget/lines.py"></location>
            <source>{value:,} to go</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/budget/lines.py"></location>
            <source>Out {clock}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/budget/lines.py"></location>
            <source>Embargo {clock}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/budget/lines.py"></location>
            <source>TK in {tk:,}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/budget/lines.py"></location>
            <source>{unlisted:,} more overdue for longer are not listed</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/budget/paper.py"></location>
            <source>{publication}: story budget</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/budget/paper.py"></location>
            <source>Page {number} of {pages}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/budget/stories_model.py"></location>
            <source>How often TK stands in text and fields: what is still to come</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/budget/stories_model.py"></location>
            <source>{said} Too long.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/budget/stories_view.py"></location>
            <source>Stories of the day</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/cards/card_view.py"></location>
            <source>{value}{value2}, shown whole.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/cards/card_view.py"></location>
            <source>{value}{value2}, cut before “{lost}”</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/cards/card_view.py"></location>
            <source>{source}. Figures of {checked}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/cards/card_view.py"></location>
            <source> The page’s title stops at {title_length} characters.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/cards/card_view.py"></location>
            <source> The text’s first words stand in.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/cards/card_view.py"></location>
            <source>Nothing yet.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/cards/card_view.py"></location>
            <source>None: the card is words alone.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/cards/card_view.py"></location>
            <source>None of its own: the publication’s name stands in.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/cards/card_view.py"></location>
            <source>Narrower than {least_width_px} px: shown small, or not at all.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/cards/cards.py"></location>
            <source>Search and social &amp;cards</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/cards/cards.py"></location>
            <source>See what search results and other sites make of the page</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/cards/cards.py"></location>
            <location filename="../../almost_editor/ui/details/hero_group.py"></location>
            <source>Reading the picture…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/cards/cards_sheet.py"></location>
            <source>Made from the tags that the page will have. Sites change their limits; a dashed line is where they cut.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/cards/cards_sheet.py"></location>
            <source>Search and social cards</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/cards/cards_sheet.py"></location>
            <source> Widths in {fonts} are approximate: this machine has no such font.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/cards/cards_sheet.py"></location>
            <source>How the sites look</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/cards/cards_sheet.py"></location>
            <source>Light</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/cards/cards_sheet.py"></location>
            <source>Dark</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/cards/drawing.py"></location>
            <location filename="../../almost_editor/ui/shelf/article_delegate.py"></location>
            <source>AL</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/catalogue.py"></location>
            <source>Make the change there.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/closing.py"></location>
            <source>The last words are not in the library.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/closing.py"></location>
            <location filename="../../almost_editor/ui/files.py"></location>
            <location filename="../../almost_editor/ui/rescue.py"></location>
            <location filename="../../almost_editor/ui/status_bar.py"></location>
            <source>Save a copy…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/closing.py"></location>
            <source>Keep writing</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/closing.py"></location>
            <source>They are kept in “{kept}”, and put into the library when it is next opened.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/closing.py"></location>
            <source>Close and put them back later</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/closing.py"></location>
            <source>Close without them</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/comfort/alone.py"></location>
            <source>&amp;Just the text</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/comfort/alone.py"></location>
            <source>Fill the screen with the text; Esc brings everything back</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/comfort/comfort.py"></location>
            <source>Zoom &amp;in</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/comfort/comfort.py"></location>
            <source>Set the text larger</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/comfort/comfort.py"></location>
            <source>Zoom &amp;out</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/comfort/comfort.py"></location>
            <source>Set the text smaller</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/comfort/comfort.py"></location>
            <source>&amp;Actual size</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/comfort/comfort.py"></location>
            <source>Set the text at 100 %</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/comfort/comfort.py"></location>
            <source>&amp;Type of the text…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/comfort/comfort.py"></location>
            <source>Font, size and line width</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/comfort/comfort.py"></location>
            <source>&amp;Everything bright</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/comfort/comfort.py"></location>
            <source>Focus on the &amp;paragraph</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/comfort/comfort.py"></location>
            <source>Focus on the &amp;sentence</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/comfort/comfort.py"></location>
            <source>Next &amp;focus</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/comfort/comfort.py"></location>
            <source>Dim more, or nothing</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/comfort/comfort.py"></location>
            <source>Type&amp;writer mode</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/comfort/comfort.py"></location>
            <source>Keep the line that you write at its height</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/comfort/type_sheet.py"></location>
            <source>Type of the text</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/comfort/type_sheet.py"></location>
            <source>Font</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/comfort/type_sheet.py"></location>
            <source>Size</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/comfort/type_sheet.py"></location>
            <source>Line spacing</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/comfort/type_sheet.py"></location>
            <source>Line width</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/comfort/type_sheet.py"></location>
            <source>Zoom</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/comfort/type_sheet.py"></location>
            <source>As at first</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/comfort/type_sheet.py"></location>
            <source>Monospaced fonts come first, then all others.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/comfort/type_sheet.py"></location>
            <source>How you write. No page changes by it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/counting/counting.py"></location>
            <source>&amp;Word count…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/counting/counting.py"></location>
            <source>Words, goal, readability</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/counting/counts_sheet.py"></location>
            <source>Word count</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/counting/counts_sheet.py"></location>
            <location filename="../../almost_editor/ui/details/planning_group.py"></location>
            <source>Commissioned length</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/counting/counts_sheet.py"></location>
            <location filename="../../almost_editor/ui/details/planning_group.py"></location>
            <source>No length given</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/counting/counts_sheet.py"></location>
            <source>Words of the commissioned length</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/counting/counts_sheet.py"></location>
            <source>{words} min, at {words_per_minute} words a minute</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/counting/counts_sheet.py"></location>
            <source>, {value:.0f} words each</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/counting/counts_sheet.py"></location>
            <source>Reading time</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/counting/counts_sheet.py"></location>
            <source>Sentences</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/counting/counts_sheet.py"></location>
            <source>Readability</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/counting/counts_sheet.py"></location>
            <source>By {formula}: a rule of thumb that knows lengths and no sense.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/counting/counts_sheet.py"></location>
            <source>It takes {least_words} words of prose, in a language that sets its words apart.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/counting/figures.py"></location>
            <source>{words} min read</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/counting/figures.py"></location>
            <source>{words:,} words of {wanted:,}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/counting/figures.py"></location>
            <source>{selected:,} selected · {total}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/counting/figures.py"></location>
            <source>{today} today · {read}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/details/byline_group.py"></location>
            <location filename="../../almost_editor/ui/publication/publication_form.py"></location>
            <location filename="../../almost_editor/ui/searches/name_sheet.py"></location>
            <location filename="../../almost_editor/ui/series/series_form.py"></location>
            <location filename="../../almost_editor/ui/snippets/snippet_sheet.py"></location>
            <location filename="../../almost_editor/ui/templates/naming_sheet.py"></location>
            <source>Name</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/details/byline_group.py"></location>
            <source>Author {number}: name</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/details/byline_group.py"></location>
            <source>Author {number}: profile address</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/details/byline_group.py"></location>
            <source>Move author {number} up</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/details/byline_group.py"></location>
            <source>Remove author {number}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/details/byline_group.py"></location>
            <source>Byline</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/details/byline_group.py"></location>
            <source>Add author</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/details/byline_group.py"></location>
            <source>Add the author</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/details/correction_form.py"></location>
            <source>Kind of correction</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/details/correction_form.py"></location>
            <source>Kind</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/details/correction_form.py"></location>
            <source>Words of the correction</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/details/correction_form.py"></location>
            <source>An earlier version of this article misstated…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/details/correction_form.py"></location>
            <location filename="../../almost_editor/ui/publication/nav_rows.py"></location>
            <source>Words</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/details/correction_form.py"></location>
            <location filename="../../almost_editor/ui/exporting/several_sheet.py"></location>
            <location filename="../../almost_editor/ui/exporting/telling_readers.py"></location>
            <source>Readers see “Updated …”</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/details/correction_form.py"></location>
            <source>Off: a silent fix. The article’s Updated date stays as it is.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/details/correction_form.py"></location>
            <location filename="../../almost_editor/ui/exporting/export_sheet.py"></location>
            <location filename="../../almost_editor/ui/printing/printing.py"></location>
            <location filename="../../almost_editor/ui/series/question.py"></location>
            <location filename="../../almost_editor/ui/site/work_sheet.py"></location>
            <source>Cancel</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/details/correction_form.py"></location>
            <source>Keep</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/details/correction_form.py"></location>
            <source>Add</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/details/correction_form.py"></location>
            <source>Write what is to be said first.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/details/corrections_group.py"></location>
            <source>The {value} is removed.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/details/corrections_group.py"></location>
            <source>Corrections</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/details/corrections_group.py"></location>
            <source>Add correction</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/details/corrections_group.py"></location>
            <location filename="../../almost_editor/ui/details/hero_group.py"></location>
            <location filename="../../almost_editor/ui/details/series_group.py"></location>
            <location filename="../../almost_editor/ui/drafting.py"></location>
            <location filename="../../almost_editor/ui/history/history.py"></location>
            <location filename="../../almost_editor/ui/proofreading/house.py"></location>
            <location filename="../../almost_editor/ui/replacing/replacing.py"></location>
            <location filename="../../almost_editor/ui/searches/saved_searches.py"></location>
            <location filename="../../almost_editor/ui/series/series_form.py"></location>
            <location filename="../../almost_editor/ui/snippets/snippets.py"></location>
            <location filename="../../almost_editor/ui/templates/templates.py"></location>
            <location filename="../../almost_editor/ui/unused_pictures/unused_pictures.py"></location>
            <location filename="../../almost_editor/ui/withdrawing.py"></location>
            <source>Undo</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/details/corrections_group.py"></location>
            <source>Change</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/details/corrections_group.py"></location>
            <source>Change the {kind}: {text}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/details/corrections_group.py"></location>
            <location filename="../../almost_editor/ui/details/hero_group.py"></location>
            <location filename="../../almost_editor/ui/replacing/replace_sheet.py"></location>
            <source>Remove</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/details/corrections_group.py"></location>
            <source>Remove the {kind}: {text}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/details/corrections_group.py"></location>
            <source>Made by {by}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/details/dates_group.py"></location>
            <source>Times are those of {replace} ({shift}).</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/details/dates_group.py"></location>
            <source>On the page: {dated}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/details/dates_group.py"></location>
            <source>UTC{sign}{hours}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/details/dates_group.py"></location>
            <location filename="../../almost_editor/ui/publication/publication_form.py"></location>
            <source>Dates</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/details/dates_group.py"></location>
            <source>, when it was begun, until it has a date of its own</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/details/filing_group.py"></location>
            <source>Filed under</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/details/filing_group.py"></location>
            <source>Add a tag…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/details/filing_group.py"></location>
            <source>Tags</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/details/filing_group.py"></location>
            <source>Such as BEAUFORT, S.C.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/details/filing_group.py"></location>
            <source>Dateline</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/details/form.py"></location>
            <source>Readers rarely see more than {most} characters.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/details/hero_group.py"></location>
            <location filename="../../almost_editor/ui/details/thumbnail.py"></location>
            <source>Hero picture</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/details/hero_group.py"></location>
            <location filename="../../almost_editor/ui/widgets/folder_field.py"></location>
            <source>Choose…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/details/hero_group.py"></location>
            <source>As the hero</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/details/hero_group.py"></location>
            <source>What the picture shows, for those who do not see it</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/details/hero_group.py"></location>
            <source>Name/Source</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/details/hero_group.py"></location>
            <source>Hero picture removed.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/details/hero_group.py"></location>
            <source>Whose point of interest</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/details/hero_group.py"></location>
            <source>Replace…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/details/hero_group.py"></location>
            <source>It has no alt text yet.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/details/hero_group.py"></location>
            <source>There is no picture in what was pasted or dropped.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/details/hero_group.py"></location>
            <source>Hero picture replaced. Its words went with the old one.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/details/hero_group.py"></location>
            <source>“{picture}” is not among this article’s pictures.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/details/moments.py"></location>
            <source>Not set</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/details/moments.py"></location>
            <source>{name}: not set. Press to set it</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/details/moments.py"></location>
            <source>Set to now</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/details/moments.py"></location>
            <source>{name}: set to now</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/details/moments.py"></location>
            <source>{name}: clear</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/details/moments.py"></location>
            <source>Clear</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/details/page_group.py"></location>
            <source>Search and cards</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/details/page_group.py"></location>
            <location filename="../../almost_editor/ui/series/series_form.py"></location>
            <source>Description</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/details/page_group.py"></location>
            <source>Empty: the dek stands in.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/details/page_group.py"></location>
            <location filename="../../almost_editor/ui/history/history_sheet.py"></location>
            <location filename="../../almost_editor/ui/page/view.py"></location>
            <source>Page</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/details/page_group.py"></location>
            <source>Layout</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/details/page_group.py"></location>
            <source>Language</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/details/page_group.py"></location>
            <source>Language of the text</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/details/page_group.py"></location>
            <source>Direction</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/details/page_group.py"></location>
            <source>The first words of the text stand in.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/details/page_group.py"></location>
            <source>A language tag, such as en-US or fr.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/details/pane.py"></location>
            <source>Details</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/details/pane.py"></location>
            <source>Open an article to see its series, byline, dates and picture here.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/details/pane.py"></location>
            <source>Close details</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/details/pane.py"></location>
            <source>Close details (Esc)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/details/pictures.py"></location>
            <source>&amp;Picture…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/details/pictures.py"></location>
            <source>Insert a picture into the text</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/details/pictures.py"></location>
            <source>Choose a picture</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/details/pictures.py"></location>
            <source>The picture was not added, because another article was opened.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/details/pictures.py"></location>
            <source>“{name}” is larger than {value} MB.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/details/pictures.py"></location>
            <source>Save it smaller, for example as a JPEG.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/details/pictures.py"></location>
            <source>“{name}” cannot be read: {strerror}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/details/pictures.py"></location>
            <source>Check the file, then try again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/details/planning_group.py"></location>
            <source>Put it back first: File › Withdraw or put back…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/details/planning_group.py"></location>
            <source>{words:,} words so far.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/details/planning_group.py"></location>
            <source>{words:,} words: to the word.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/details/planning_group.py"></location>
            <source>{words:,} words so far, {value:,} to go.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/details/planning_group.py"></location>
            <source>{words:,} words, {over:,} over.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/details/planning_group.py"></location>
            <source>At the desk</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/details/planning_group.py"></location>
            <source>Due</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/details/planning_group.py"></location>
            <source>A lawyer must see this</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/details/planning_group.py"></location>
            <source>Notes</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/details/planning_group.py"></location>
            <source>Sources, phone numbers, what is still to check…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/details/planning_group.py"></location>
            <source>Private: never on a page, never in an export.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/details/series_group.py"></location>
            <source>Part {part} of {count}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/details/series_group.py"></location>
            <source>Main · {note}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/details/series_group.py"></location>
            <source>More for “{name}”, {note}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/details/series_group.py"></location>
            <source>Make main, earlier, remove…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/details/series_group.py"></location>
            <source>Make main series</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/details/series_group.py"></location>
            <source>Remove from series</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/details/series_group.py"></location>
            <location filename="../../almost_editor/ui/publication/publication_form.py"></location>
            <location filename="../../almost_editor/ui/series/series_desk.py"></location>
            <location filename="../../almost_editor/ui/series/series_panel.py"></location>
            <location filename="../../almost_editor/ui/shelf/frame.py"></location>
            <source>Series</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/details/series_group.py"></location>
            <source>Add to a series…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/details/series_group.py"></location>
            <source>The first series is the main one: it stands over the headline and gives “More On”.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/details/series_group.py"></location>
            <source>Removed from “{name}”.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/details/thumbnail.py"></location>
            <source>Drop a picture here, paste one,
or choose a file</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/details/thumbnail.py"></location>
            <source>No hero picture. Press Return to choose one</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/details/thumbnail.py"></location>
            <source>{called}. Its point of interest lies {x} percent from the left and {y} from the top; arrow keys move it</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/drafting.py"></location>
            <source>&amp;New article</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/drafting.py"></location>
            <source>&amp;Save now</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/drafting.py"></location>
            <source>Save now; every key is saved by itself</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/drafting.py"></location>
            <source>I&amp;dea</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/drafting.py"></location>
            <source>Move the article to the stage “Idea”</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/drafting.py"></location>
            <source>D&amp;raft</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/drafting.py"></location>
            <source>Move the article to the stage “Draft”</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/drafting.py"></location>
            <source>In edi&amp;t</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/drafting.py"></location>
            <source>Hand the article to an editor</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/drafting.py"></location>
            <source>Read&amp;y</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/drafting.py"></location>
            <source>The article may go out</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/drafting.py"></location>
            <source>Move to tras&amp;h</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/drafting.py"></location>
            <source>Use what its history has</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/drafting.py"></location>
            <source>The article is as its history had it last; what was typed after that is gone.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/drafting.py"></location>
            <source>The article is</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/drafting.py"></location>
            <source>{n:,} articles are</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/drafting.py"></location>
            <source>{what} now at the stage “{value}”.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/drafting.py"></location>
            <source>{n} articles are</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/drafting.py"></location>
            <source>{what} in the trash.{leading}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/drafting.py"></location>
            <source>The page was taken in as an article.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/drafting.py"></location>
            <source>Paste as plain text instead</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/editing_menu.py"></location>
            <source>&amp;Undo</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/editing_menu.py"></location>
            <source>&amp;Redo</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/editing_menu.py"></location>
            <source>Cu&amp;t</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/editing_menu.py"></location>
            <source>&amp;Copy</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/editing_menu.py"></location>
            <source>&amp;Paste</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/editing_menu.py"></location>
            <source>Paste as plain te&amp;xt</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/editing_menu.py"></location>
            <source>Select &amp;all</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/editor/composing.py"></location>
            <source>PopupFocusReason</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/editor/composing.py"></location>
            <source>MenuBarFocusReason</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/editor/fields.py"></location>
            <location filename="../../almost_editor/ui/linking/targets.py"></location>
            <source>Address</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/editor/fields.py"></location>
            <source>The article’s place on the site. It follows the headline until you change it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/editor/formatting.py"></location>
            <source>&amp;Bold</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/editor/formatting.py"></location>
            <source>&amp;Italic</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/editor/formatting.py"></location>
            <source>&amp;Code</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/editor/formatting.py"></location>
            <source>Stri&amp;ke through</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/editor/formatting.py"></location>
            <source>&amp;Subhead</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/editor/formatting.py"></location>
            <source>&amp;Minor subhead</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/editor/formatting.py"></location>
            <source>&amp;Plain paragraph</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/editor/formatting.py"></location>
            <source>Block &amp;quotation</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/editor/formatting.py"></location>
            <source>Lis&amp;t</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/editor/formatting.py"></location>
            <source>&amp;Numbered list</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/editor/sheet.py"></location>
            <source>Headline</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/editor/sheet.py"></location>
            <source>Dek: one sentence under the headline</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/editor/text_pane.py"></location>
            <location filename="../../almost_editor/ui/snippets/snippet_sheet.py"></location>
            <source>Text</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/editor/text_pane.py"></location>
            <source>Write here. Markdown is welcome.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/exporting/export_run.py"></location>
            <location filename="../../almost_editor/ui/printing/print_job.py"></location>
            <source>Laying out the pages</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/exporting/export_sheet.py"></location>
            <source>{beside:,} other published pages name or link to it, and change with it; so do the site’s lists and feeds.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/exporting/export_sheet.py"></location>
            <source>Checked again: every file is there and as it was written.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/exporting/export_sheet.py"></location>
            <source>The site’s lists and feeds change with it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/exporting/export_sheet.py"></location>
            <source>One other published page names or links to it, and changes with it; so do the site’s lists and feeds.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/exporting/export_sheet.py"></location>
            <location filename="../../almost_editor/ui/site/work_sheet.py"></location>
            <source>Export</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/exporting/export_sheet.py"></location>
            <location filename="../../almost_editor/ui/exporting/several_sheet.py"></location>
            <source>Package</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/exporting/export_sheet.py"></location>
            <location filename="../../almost_editor/ui/exporting/several_sheet.py"></location>
            <location filename="../../almost_editor/ui/site/upload_sheet.py"></location>
            <location filename="../../almost_editor/ui/site/whole_site.py"></location>
            <source>Into the folder</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/exporting/export_sheet.py"></location>
            <location filename="../../almost_editor/ui/exporting/several_sheet.py"></location>
            <location filename="../../almost_editor/ui/site/whole_site.py"></location>
            <source>Worth a look</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/exporting/export_sheet.py"></location>
            <location filename="../../almost_editor/ui/exporting/several_sheet.py"></location>
            <source>Who said so, and why</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/exporting/export_sheet.py"></location>
            <source>Export it all the same, because</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/exporting/export_sheet.py"></location>
            <location filename="../../almost_editor/ui/withdrawing.py"></location>
            <source>Export what changed…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/exporting/export_sheet.py"></location>
            <source>Check again</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/exporting/export_sheet.py"></location>
            <source>Will be written: {package}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/exporting/export_sheet.py"></location>
            <source>One thing stands</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/exporting/export_sheet.py"></location>
            <source>{n} things stand</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/exporting/export_sheet.py"></location>
            <source>{number} in the way</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/exporting/export_sheet.py"></location>
            <location filename="../../almost_editor/ui/site/work_sheet.py"></location>
            <source>Starting…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/exporting/export_sheet.py"></location>
            <location filename="../../almost_editor/ui/exporting/several_sheet.py"></location>
            <location filename="../../almost_editor/ui/withdrawing.py"></location>
            <source>Give the reason first.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/exporting/export_sheet.py"></location>
            <location filename="../../almost_editor/ui/site/work_sheet.py"></location>
            <source>Choose a folder first.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/exporting/export_sheet.py"></location>
            <source>The reason is kept with the export.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/exporting/exporting.py"></location>
            <source>&amp;Export…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/exporting/exporting.py"></location>
            <source>Export the article</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/exporting/exporting.py"></location>
            <source>{written}, the page in its place</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/exporting/exporting.py"></location>
            <source>Exported in {seconds:.1f} seconds: {path}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/exporting/exporting.py"></location>
            <source>Exported: {name}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/exporting/exporting.py"></location>
            <location filename="../../almost_editor/ui/printing/printing.py"></location>
            <location filename="../../almost_editor/ui/site/site_run.py"></location>
            <source>The last words are not saved yet.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/exporting/exporting.py"></location>
            <location filename="../../almost_editor/ui/site/site_run.py"></location>
            <source>Export again when they are.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/exporting/findings_list.py"></location>
            <source>Show</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/exporting/findings_list.py"></location>
            <source>Show: {message}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/exporting/package_job.py"></location>
            <source>{name} is not what was written.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/exporting/package_job.py"></location>
            <source>{name} cannot be read: {value}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/exporting/package_job.py"></location>
            <source>Export it again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/exporting/several.py"></location>
            <source>{count:,} articles are exported.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/exporting/several.py"></location>
            <source>{number:,} of {whole:,}: </source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/exporting/several.py"></location>
            <source> {count:,} of {n:,} articles are out.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/exporting/several_sheet.py"></location>
            <source>Export articles</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/exporting/several_sheet.py"></location>
            <source>Some have other words than readers have under the same date; off, it is a silent fix.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/exporting/several_sheet.py"></location>
            <source>Export them all the same, because</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/exporting/several_sheet.py"></location>
            <source>The reason is kept with each.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/exporting/several_sheet.py"></location>
            <source>Looking at the articles…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/exporting/several_sheet.py"></location>
            <source>Stand in the way</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/exporting/telling_readers.py"></location>
            <source>It has other words than readers have: its Updated date is set to now.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/exporting/telling_readers.py"></location>
            <source>A silent fix: the words change, and its Updated date stays.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/files.py"></location>
            <source>&amp;Import…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/files.py"></location>
            <source>Take articles in from files</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/files.py"></location>
            <source>Save to &amp;file</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/files.py"></location>
            <source>Write the article to its file</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/files.py"></location>
            <source>Save to &amp;another file…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/files.py"></location>
            <source>The last words could not be saved to the library, so the file is not up to date.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/files.py"></location>
            <source>Save a copy of the words on the screen, or try again once they are saved.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/files.py"></location>
            <source>Import articles</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/files.py"></location>
            <source>Import</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/files.py"></location>
            <source>The article was</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/files.py"></location>
            <source>{n} articles were</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/files.py"></location>
            <source>Reading “{name}”…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/files.py"></location>
            <source>Reading {n} files…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/files.py"></location>
            <location filename="../../almost_editor/ui/merging.py"></location>
            <location filename="../../almost_editor/ui/pasting/pasting.py"></location>
            <location filename="../../almost_editor/ui/replacing/replace_sheet.py"></location>
            <source>Stop</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/files.py"></location>
            <source>Both the article and “{name}” have changed. Nothing was overwritten.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/files.py"></location>
            <source>Save the article</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/files.py"></location>
            <source>{count} taken in, with {n} remarks, which are in the article’s private notes.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/files.py"></location>
            <source>Open it in its own program and save it anew, or copy its text and paste it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/files.py"></location>
            <source>This article is a copy of “{name}” in your library; the file stays as it is.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/files.py"></location>
            <source>Use the file’s text</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/files.py"></location>
            <source>Save to another file…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/files.py"></location>
            <source>A copy of the article is in “{path}”.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/files.py"></location>
            <source>Save to file</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/files.py"></location>
            <source>“{name}” is no longer there; this is the article as the library has it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/files.py"></location>
            <source>Choose another…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/files.py"></location>
            <source>{count} taken in.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/files.py"></location>
            <source>The file took too long to read.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/files.py"></location>
            <source>“{name}” could not be written ({reason}).</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/files.py"></location>
            <source>Choose a folder on another disk.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/files.py"></location>
            <source>“{name}” had changed; its text was taken in.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/files.py"></location>
            <source>“{name}” was changed elsewhere, and the article here was not. Nothing was overwritten.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/files.py"></location>
            <source>unknown reason</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/files.py"></location>
            <source>Take the file’s text in</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/files.py"></location>
            <source>The article is in “{name}”.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/finding/find_bar.py"></location>
            <source>Find in the text</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/finding/find_bar.py"></location>
            <source>Aa</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/finding/find_bar.py"></location>
            <source>Upper and lower case count</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/finding/find_bar.py"></location>
            <location filename="../../almost_editor/ui/replacing/replace_sheet.py"></location>
            <source>Match case</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/finding/find_bar.py"></location>
            <source>Whole words only</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/finding/find_bar.py"></location>
            <location filename="../../almost_editor/ui/replacing/replace_sheet.py"></location>
            <source>Whole words</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/finding/find_bar.py"></location>
            <source>Pattern</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/finding/find_bar.py"></location>
            <source>Only in what is selected</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/finding/find_bar.py"></location>
            <source>In the selection</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/finding/find_bar.py"></location>
            <source>The one before ({keys_text})</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/finding/find_bar.py"></location>
            <source>Find the one before</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/finding/find_bar.py"></location>
            <source>The next (F3)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/finding/find_bar.py"></location>
            <source>Find the next</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/finding/find_bar.py"></location>
            <source>Back to the text (Esc)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/finding/find_bar.py"></location>
            <source>Close the find bar</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/finding/find_bar.py"></location>
            <location filename="../../almost_editor/ui/replacing/replace_sheet.py"></location>
            <source>Replace with</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/finding/find_bar.py"></location>
            <location filename="../../almost_editor/ui/replacing/replace_sheet.py"></location>
            <source>Replace</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/finding/find_bar.py"></location>
            <source>Replace this one and go on (Return)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/finding/find_bar.py"></location>
            <source>Replace all</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/finding/find_bar.py"></location>
            <source>Replace every one, as one step to undo ({keys_text})</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/finding/finding.py"></location>
            <source>&amp;Find…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/finding/finding.py"></location>
            <source>Find &amp;next</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/finding/finding.py"></location>
            <source>Find pre&amp;vious</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/finding/finding.py"></location>
            <source>from the top</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/finding/finding.py"></location>
            <source>from the end</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/finding/finding.py"></location>
            <source>Select some text first</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/finding/finding.py"></location>
            <source>Searching…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/finding/finding.py"></location>
            <source>No match</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/finding/replacing_here.py"></location>
            <source>Rep&amp;lace…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/guide/guide.py"></location>
            <source>&amp;User guide</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/guide/guide_window.py"></location>
            <source>User guide</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/guide/guide_window.py"></location>
            <source>Search the guide</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/guide/guide_window.py"></location>
            <source>No page of the guide has all these words.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/guide/guide_window.py"></location>
            <source>Contents</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/guide/guide_window.py"></location>
            <source>Back (Alt+Left)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/guide/guide_window.py"></location>
            <source>Forward (Alt+Right)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/guide/pages.py"></location>
            <source>The guide is not there.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/guide/pages.py"></location>
            <source>Install the application again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/headings/headings.py"></location>
            <source>&amp;Outline</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/headings/headings.py"></location>
            <source>Go to &amp;heading…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/headings/headings.py"></location>
            <source>There is no heading yet. {keys_text} makes one.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/headings/headings.py"></location>
            <source>Go to heading</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/headings/headings.py"></location>
            <source>No heading is anything like it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/headings/headings.py"></location>
            <source>Some letters of the heading</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/headings/headings.py"></location>
            <source>Headings</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/headings/outline_pane.py"></location>
            <source>Outline</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/headings/outline_pane.py"></location>
            <source>There is no heading yet. {keys} makes a line a subhead.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/headings/outline_pane.py"></location>
            <source>Close the outline</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/headings/outline_pane.py"></location>
            <source>Close the outline ({keys_text})</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/help.py"></location>
            <source>&amp;Keyboard shortcuts</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/help.py"></location>
            <source>&amp;About Almost Editor</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/help.py"></location>
            <source>About {app_name}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/help.py"></location>
            <source>Write, check, preview and export the articles of a small newsroom.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/help.py"></location>
            <source>MIT licence. Qt {qversion} by PySide6, under the LGPL; Python {platform}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/help.py"></location>
            <source>The log is in {log_file}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/history/compared_view.py"></location>
            <source>Comparing the pages…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/history/compared_view.py"></location>
            <source>Show the source instead</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/history/compared_view.py"></location>
            <source>The page, with what differs marked</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/history/history.py"></location>
            <source>H&amp;istory…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/history/history.py"></location>
            <source>See what the article was before, and bring it back</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/history/history.py"></location>
            <source>The revision is restored. What the article was until now is in its history.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/history/history.py"></location>
            <source>The revision’s text is on the clipboard.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/history/history_sheet.py"></location>
            <source>History</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/history/history_sheet.py"></location>
            <source>Since I last read</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/history/history_sheet.py"></location>
            <source>Restore this revision</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/history/history_sheet.py"></location>
            <source>Copy its text</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/history/history_sheet.py"></location>
            <source>Name it, to keep it for ever</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/history/history_sheet.py"></location>
            <source>Name of this revision</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/history/history_sheet.py"></location>
            <source>Your name</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/history/history_sheet.py"></location>
            <source>Your name, as the history shows it</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/history/history_sheet.py"></location>
            <source>Whose name stands beside the revisions that are kept from now on</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/history/history_sheet.py"></location>
            <source>Shown as</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/history/history_sheet.py"></location>
            <source>Compared with</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/history/history_sheet.py"></location>
            <source>The change before</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/history/history_sheet.py"></location>
            <source>The next change</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/history/history_sheet.py"></location>
            <source>As it is typed</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/history/history_sheet.py"></location>
            <source>Since I last read ({value}{value2})</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/history/history_sheet.py"></location>
            <source>No difference</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/history/history_sheet.py"></location>
            <source>Source</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/history/history_sheet.py"></location>
            <source>Changed since then</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/history/history_sheet.py"></location>
            <source>Changed just then</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/history/history_sheet.py"></location>
            <source>As readers would see it</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/history/marked_text.py"></location>
            <source>The revision, with what differs marked</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/history/timeline.py"></location>
            <source>Yesterday, {at:%H:%M}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/history/timeline.py"></location>
            <source>Revisions, the newest first</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/history/timeline.py"></location>
            <source>Today, {at:%H:%M:%S}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/history/timeline.py"></location>
            <source>Today, {at:%H:%M}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/keys/keys.py"></location>
            <source>Set punctuation as &amp;you type</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/keys/keys.py"></location>
            <source>Cl&amp;ose brackets and quotes</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/keys/line_actions.py"></location>
            <source>&amp;Move line up</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/keys/line_actions.py"></location>
            <source>Move line do&amp;wn</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/keys/line_actions.py"></location>
            <source>Dupl&amp;icate line</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/keys/line_actions.py"></location>
            <source>&amp;Join lines</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/keys/line_actions.py"></location>
            <source>Nest it&amp;em</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/keys/line_actions.py"></location>
            <source>&amp;Un-nest item</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/keys/note_actions.py"></location>
            <source>&amp;Footnote</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/keys/table_actions.py"></location>
            <source>&amp;Table</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/keys/table_actions.py"></location>
            <source>Add row &amp;above</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/keys/table_actions.py"></location>
            <source>T&amp;able</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/keys/table_actions.py"></location>
            <source>Add row &amp;below</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/keys/table_actions.py"></location>
            <source>&amp;Delete row</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/keys/table_actions.py"></location>
            <source>Add column be&amp;fore</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/keys/table_actions.py"></location>
            <source>Add column be&amp;hind</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/keys/table_actions.py"></location>
            <source>D&amp;elete column</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/keys/table_actions.py"></location>
            <source>Align column &amp;left</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/keys/table_actions.py"></location>
            <source>Align column in the &amp;middle</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/keys/table_actions.py"></location>
            <source>Align column &amp;right</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/keys/table_actions.py"></location>
            <source>&amp;Set columns anew</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/lanes.py"></location>
            <source>This could not be done.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/lanes.py"></location>
            <source>Try it again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/libraries.py"></location>
            <source>Open &amp;library…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/libraries.py"></location>
            <source>Open a library</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/libraries.py"></location>
            <source>&amp;Quit</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/linking/following.py"></location>
            <source>Follo&amp;w link</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/linking/following.py"></location>
            <source>{called}
Ctrl and a click opens it here.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/linking/following.py"></location>
            <source>There is no link at the caret.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/linking/following.py"></location>
            <source>An article that is not here.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/linking/linking.py"></location>
            <source>&amp;Link…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/linking/linking.py"></location>
            <source>It leads to “{short}” now.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/linking/linking.py"></location>
            <source>It leads to an article that is not here any more.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/linking/linking.py"></location>
            <source>It leads to {address} now.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/linking/linking.py"></location>
            <location filename="../../almost_editor/ui/quick_open/quick_open.py"></location>
            <source>Reading the names of all articles…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/linking/target_sheet.py"></location>
            <source>Link</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/linking/target_sheet.py"></location>
            <source>Some letters of an article’s headline, or an address</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/linking/target_sheet.py"></location>
            <source>Where the link may lead, the likeliest first</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/linking/targets.py"></location>
            <source>The address that you copied</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/linking/targets.py"></location>
            <source>Lead to this address</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/linking/words.py"></location>
            <source> {first} and {others} have links there; change them before those go out.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/linking/words.py"></location>
            <source> {first} has a link there; change it before that goes out.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/linking/words.py"></location>
            <source>another one</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/linking/words.py"></location>
            <source>One article has a link here; it follows</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/linking/words.py"></location>
            <source>{count:,} articles have links here; they follow</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/linking/words.py"></location>
            <source>{what} the new address by itself.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/linking/words.py"></location>
            <source>{what} the new address by themselves.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/markdown_help/markdown_help.py"></location>
            <source>&amp;Writing in Markdown</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/merging.py"></location>
            <source>&amp;Merge conflict copies</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/merging.py"></location>
            <source>Bring in what another machine wrote at the same time</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/merging.py"></location>
            <source>{what} of this library: another machine wrote to it at the same time. No word need be lost.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/merging.py"></location>
            <source>This library is in a folder that {service} keeps in step. Write to it on one machine at a time; what two wrote at once can be merged here.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/merging.py"></location>
            <source>“{value}” is a conflict copy</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/merging.py"></location>
            <source>{n} files are conflict copies</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/merging.py"></location>
            <source>Merge…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/merging.py"></location>
            <source>The merging was stopped. What came in stays, and the rest is in the copy.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/merging.py"></location>
            <source>The merging was stopped; nothing was changed.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/merging.py"></location>
            <source>“{name}” could not be merged. {message}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/moving.py"></location>
            <source>Fi&amp;nd in all articles…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/moving.py"></location>
            <source>Go to the s&amp;helf</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/moving.py"></location>
            <source>Go to the te&amp;xt</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/moving.py"></location>
            <source>Go to the p&amp;age</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/page/engine.py"></location>
            <source>The page is not shown, because its browser refuses to run as root; start the app as an ordinary user.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/page/link_sheet.py"></location>
            <source>Open link</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/page/link_sheet.py"></location>
            <location filename="../../almost_editor/ui/shelf/menus.py"></location>
            <source>Open</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/page/link_sheet.py"></location>
            <source>Copy address</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/page/link_sheet.py"></location>
            <source>What stands before the @ in the address is not where it leads.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/page/link_sheet.py"></location>
            <source>In its own letters this is “{own_letters}”, which may only look like a name you know.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/page/link_sheet.py"></location>
            <source>Your mail program will write to</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/page/link_sheet.py"></location>
            <source>Your browser will go to</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/page/pane.py"></location>
            <source>The page’s browser ended several times over this text. Your words are safe; start the app again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/palette/palette.py"></location>
            <source>All &amp;commands…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/palette/palette.py"></location>
            <source>Commands</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/palette/palette.py"></location>
            <source>There is nothing to do it to.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/palette/palette.py"></location>
            <source>Some letters of what you want to do</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/palette/palette.py"></location>
            <source>Commands, the likeliest first</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/palette/palette.py"></location>
            <location filename="../../almost_editor/ui/widgets/pick_sheet.py"></location>
            <source>Nothing is called anything like it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/pasting/pasting.py"></location>
            <source>Nothing was pasted, because another article was opened.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/pasting/pasting.py"></location>
            <source>What was pasted is too long to be read as rich text; it came as plain text.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/pasting/pasting.py"></location>
            <source>Pasted. {value}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/pasting/pasting.py"></location>
            <source>What was pasted took too long to read.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/pasting/pasting.py"></location>
            <source>Use Edit › Paste as plain text.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/pasting/pasting.py"></location>
            <source>Pasted with {n} remarks.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/pasting/pasting.py"></location>
            <source>Show them</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/pasting/pasting.py"></location>
            <source>There was nothing in it that could be pasted.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/pasting/remarks_sheet.py"></location>
            <source>What was not kept</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/pasting/remarks_sheet.py"></location>
            <source>Done</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/preferences/controls.py"></location>
            <source>Choose: {label}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/preferences/controls.py"></location>
            <source>Forget</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/preferences/controls.py"></location>
            <source>Forget: {label}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/preferences/controls.py"></location>
            <source>Nothing kept</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/preferences/preference_row.py"></location>
            <source>Back to “{start}”</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/preferences/preference_row.py"></location>
            <source>{label}: back to “{start}”</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/preferences/preferences.py"></location>
            <source>P&amp;references…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/preferences/preferences_sheet.py"></location>
            <source>Preferences</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/preferences/preferences_sheet.py"></location>
            <source>What you want to change</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/preferences/preferences_sheet.py"></location>
            <source>No preference is called anything like it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/printing/paper.py"></location>
            <source>The page could not be printed.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/printing/paper.py"></location>
            <source>Print it again; if that does not help, restart the app.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/printing/print_job.py"></location>
            <source>Reading the library</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/printing/print_job.py"></location>
            <source>Preparing the text</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/printing/print_job.py"></location>
            <source>Preparing the proof</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/printing/print_job.py"></location>
            <source>“{name}” could not be written: {value}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/printing/print_job.py"></location>
            <source>Choose another name or folder, and try again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/printing/print_job.py"></location>
            <source>The disk is full, so “{name}” was not written.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/printing/print_job.py"></location>
            <source>The folder {folder} is not there any more.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/printing/print_job.py"></location>
            <source>Print again into another folder.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/printing/print_job.py"></location>
            <source>{folder} cannot be written to.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/printing/printing.py"></location>
            <source>Print to &amp;PDF…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/printing/printing.py"></location>
            <source>Write the page as a PDF, as it comes out on paper</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/printing/printing.py"></location>
            <source>Starting</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/printing/printing.py"></location>
            <source>Print to PDF</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/printing/printing.py"></location>
            <source>Writing the file</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/printing/printing.py"></location>
            <source>proof is written</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/printing/printing.py"></location>
            <source>page is printed</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/printing/printing.py"></location>
            <source>The {what} to “{name}”.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/printing/printing.py"></location>
            <source>Writing a proof of “{name}”</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/printing/printing.py"></location>
            <source>Printing “{name}” to PDF</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/printing/printing.py"></location>
            <source>An article is being printed already.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/printing/printing.py"></location>
            <source>Print again when they are.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/printing/printing.py"></location>
            <source>Print again…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/proofing/proof_sheet.py"></location>
            <source>Proof for a reader</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/proofing/proof_sheet.py"></location>
            <source>The page, marked “Not for publication”, for a lawyer or a source. No gate is asked, and it is no export.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/proofing/proof_sheet.py"></location>
            <source>A name, or nothing</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/proofing/proof_sheet.py"></location>
            <source>For</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/proofing/proof_sheet.py"></location>
            <source>As</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/proofing/proof_sheet.py"></location>
            <source>Save proof…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/proofing/proof_sheet.py"></location>
            <source>It stands on the proof, beside the day and the revision.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/proofing/proof_sheet.py"></location>
            <source>Kind of proof</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/proofing/proofing.py"></location>
            <source>Pr&amp;oof for a reader…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/proofing/proofing.py"></location>
            <source>Write the page for a lawyer or a source, marked as not for publication</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/proofing/proofing.py"></location>
            <source>Save proof</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/proofreading/card.py"></location>
            <source>Finding</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/proofreading/card.py"></location>
            <location filename="../../almost_editor/ui/proofreading/offering.py"></location>
            <source>Ignore here</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/proofreading/card.py"></location>
            <source>Point no more at this in this article.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/proofreading/card.py"></location>
            <location filename="../../almost_editor/ui/proofreading/offering.py"></location>
            <source>Always right</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/proofreading/card.py"></location>
            <source>Take this for a word of the newsroom, in every article.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/proofreading/card.py"></location>
            <source>Looking for suggestions…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/proofreading/card.py"></location>
            <location filename="../../almost_editor/ui/proofreading/offering.py"></location>
            <source>No suggestions.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/proofreading/card.py"></location>
            <location filename="../../almost_editor/ui/proofreading/offering.py"></location>
            <source>Take it out</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/proofreading/house.py"></location>
            <source>“{words}” is left alone in this article.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/proofreading/house.py"></location>
            <source>“{word}” is a word of the newsroom now.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/proofreading/offering.py"></location>
            <source>{keys_text} offers what could stand there.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/proofreading/proofreading.py"></location>
            <source>Next &amp;finding</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/proofreading/proofreading.py"></location>
            <source>Pre&amp;vious finding</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/proofreading/proofreading.py"></location>
            <source>&amp;Suggestions</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/proofreading/proofreading.py"></location>
            <source>Check spe&amp;lling</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/proofreading/proofreading.py"></location>
            <source>Check &amp;grammar</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/proofreading/proofreading.py"></location>
            <source>Check &amp;names too</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/proofreading/proofreading.py"></location>
            <source>There is no dictionary for {language}. Put “{name}.aff” and “{name}.dic” into the library’s folder “{dictionaries_name}” to have the spelling checked.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/proofreading/proofreading.py"></location>
            <source>Spelling and grammar cannot be checked: what reads the text ended again and again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/proofreading/proofreading.py"></location>
            <source>Open another article to try again; a dictionary of your own may be damaged.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/proofreading/proofreading.py"></location>
            <source>Nothing is pointed at here. F8 goes to the next finding.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/proofreading/proofreading.py"></location>
            <source>Spelling and grammar: nothing is pointed at in this article.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/publication/checking.py"></location>
            <location filename="../../almost_editor/ui/series/newsletter_call.py"></location>
            <source>Write a whole address, or a path of your own site that begins with a slash.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/publication/checking.py"></location>
            <source>Leave out everything from ? or # on.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/publication/checking.py"></location>
            <source>End the address with a slash.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/publication/checking.py"></location>
            <source>Only these are filled in: {listed}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/publication/checking.py"></location>
            <source>It needs {slug}, or all pages would have one address.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/publication/checking.py"></location>
            <source>Begin and end it with a slash.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/publication/checking.py"></location>
            <source>It holds a sign that an address cannot have.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/publication/checking.py"></location>
            <source>A publication needs a name.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/publication/checking.py"></location>
            <source>Write a language tag, such as en-US or fr.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/publication/checking.py"></location>
            <source>Choose a zone, such as Europe/Paris.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/publication/checking.py"></location>
            <source>This is not an address.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/publication/checking.py"></location>
            <source>Each link needs its words.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/publication/checking.py"></location>
            <source>Only {{{slot}}} is filled in here.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/publication/checking.py"></location>
            <source>Nothing is filled in here: leave out the braces.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/publication/nav_rows.py"></location>
            <source>Add link</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/publication/nav_rows.py"></location>
            <source>Link {value}: words</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/publication/nav_rows.py"></location>
            <source>Link {value}: address</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/publication/nav_rows.py"></location>
            <source>Move link {value} up</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/publication/nav_rows.py"></location>
            <source>Remove link {value}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/publication/publication_form.py"></location>
            <source>Language of the pages’ own words</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/publication/publication_form.py"></location>
            <source>Time zone</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/publication/publication_form.py"></location>
            <source>Site</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/publication/publication_form.py"></location>
            <location filename="../../almost_editor/ui/shelf/articles_view.py"></location>
            <source>Articles</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/publication/publication_form.py"></location>
            <source>Authors who name no address of their own</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/publication/publication_form.py"></location>
            <source>Newsletter</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/publication/publication_form.py"></location>
            <source>Where a letter’s readers take themselves off the list</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/publication/publication_form.py"></location>
            <source>Postal address at a letter’s end</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/publication/publication_form.py"></location>
            <source>Headlines</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/publication/publication_form.py"></location>
            <source>Add a section…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/publication/publication_form.py"></location>
            <source>Sections</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/publication/publication_form.py"></location>
            <source>Links in the head of every page</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/publication/publication_form.py"></location>
            <source>More On: at most</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/publication/publication_form.py"></location>
            <source>All of the series</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/publication/publication_form.py"></location>
            <source>Articles at most</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/publication/publication_form.py"></location>
            <source>More On: where there are few</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/publication/publication_form.py"></location>
            <source>Where there are few</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/publication/publication_form.py"></location>
            <source>More On: fewer than</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/publication/publication_form.py"></location>
            <source>Few are fewer than</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/publication/publication_form.py"></location>
            <source>Articles, in order</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/publication/publication_form.py"></location>
            <source>At most</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/publication/publication_form.py"></location>
            <source>Such as {make}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/publication/publication_form.py"></location>
            <source>Name and place</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/publication/publication_form.py"></location>
            <source>Addresses</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/publication/publication_form.py"></location>
            <source>House style</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/publication/publication_form.py"></location>
            <source>House words</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/publication/publication_form.py"></location>
            <source>Sections and links</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/publication/publication_form.py"></location>
            <source>More On</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/publication/publication_form.py"></location>
            <source>Trending</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/publication/publication_form.py"></location>
            <source>, with {{{value}}}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/publication/publication_sheet.py"></location>
            <source>&amp;Publication settings…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/publication/publication_sheet.py"></location>
            <source>Publication</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/publication/publication_sheet.py"></location>
            <source>Save settings</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/publication/publication_sheet.py"></location>
            <source>Revert</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/publication/publication_sheet.py"></location>
            <source>The publication’s settings are saved.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/publication/publication_sheet.py"></location>
            <source>The publication’s settings were not saved.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/publication/publication_sheet.py"></location>
            <source>Go on editing</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/publication/publication_sheet.py"></location>
            <source>One field is to be put right.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/publication/publication_sheet.py"></location>
            <source>{wrong} fields are to be put right.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/publication/publication_sheet.py"></location>
            <source>All pages change with these settings: export them again afterwards.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/publication/trending_list.py"></location>
            <source>{line} · until {display_date}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/publication/trending_list.py"></location>
            <source>Add an article…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/publication/trending_list.py"></location>
            <source>Trending articles</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/publication/trending_list.py"></location>
            <source>Take out</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/publication/trending_list.py"></location>
            <source>Leaves Trending at</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/publication/trending_list.py"></location>
            <source>The chosen article leaves at</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/publication/trending_list.py"></location>
            <source>None chosen: the newest articles that are ready or exported stand there.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/quick_open/quick_open.py"></location>
            <source>&amp;Go to article…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/quick_open/quick_open.py"></location>
            <source>No article is called anything like it. {keys_text} searches the texts.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/quick_open/quick_open.py"></location>
            <source>The articles of this session, then those saved last.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/quick_open/quick_open.py"></location>
            <source>There is no other article yet.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/quick_open/quick_sheet.py"></location>
            <source>Go to article</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/quick_open/quick_sheet.py"></location>
            <source>Some letters of its headline, address, series or byline</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/quick_open/quick_sheet.py"></location>
            <source>Articles, the likeliest first</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/recent.py"></location>
            <source>&amp;Back to the last article</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/recent.py"></location>
            <source>Re&amp;cent articles</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/recent.py"></location>
            <source>No other article was open here.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/replacing/change_delegate.py"></location>
            <source> · exported</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/replacing/changes_model.py"></location>
            <source>{told}, exported</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/replacing/pages_out.py"></location>
            <source> and {value:,} more</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/replacing/pages_out.py"></location>
            <source>One exported page</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/replacing/pages_out.py"></location>
            <source>{count:,} exported pages</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/replacing/pages_out.py"></location>
            <source>{pages} would have to go up again: {named}{more}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/replacing/pages_out.py"></location>
            <source>{slug} (names one of them)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/replacing/replace_sheet.py"></location>
            <source>Replace in all articles</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/replacing/replace_sheet.py"></location>
            <source>All articles; words and filters narrow it: stage:draft</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/replacing/replace_sheet.py"></location>
            <source>Changes, by article; Space leaves one out</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/replacing/replace_sheet.py"></location>
            <source>All or none</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/replacing/replace_sheet.py"></location>
            <source>Undo the last replacement</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/replacing/replace_sheet.py"></location>
            <source>Find</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/replacing/replace_sheet.py"></location>
            <source>In</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/replacing/replacing.py"></location>
            <source>R&amp;eplace in all articles…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/replacing/replacing.py"></location>
            <source>Un&amp;do replacing in all articles</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <location filename="../../almost_editor/ui/replacing/replacing.py"></location>
            <source>{n:,} articles</source>
            <extracomment>For one: one article</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/replacing/replacing.py"></location>
            <source>Nothing found in {articles}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/replacing/replacing.py"></location>
            <source>Before replacing “{value}” by “{value2}”</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <location filename="../../almost_editor/ui/replacing/replacing.py"></location>
            <source>{n:,} changes made in {where}.</source>
            <extracomment>For one: One change made in {where}.</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/replacing/replacing.py"></location>
            <source>The replacement is taken back in {where}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <location filename="../../almost_editor/ui/replacing/replacing.py"></location>
            <source>{n:,} places</source>
            <extracomment>For one: one place</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/replacing/replacing.py"></location>
            <source>Nothing</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/replacing/replacing.py"></location>
            <source>{places} in {found:,} of {articles}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <location filename="../../almost_editor/ui/replacing/replacing.py"></location>
            <source>{n:,} cannot be read and stay as they are.</source>
            <extracomment>For one: One cannot be read and stays as it is.</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/replacing/replacing.py"></location>
            <source>Replacing…</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <location filename="../../almost_editor/ui/replacing/replacing.py"></location>
            <source>{n:,} exported pages have to go up again.</source>
            <extracomment>For one: One exported page has to go up again.</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/replacing/replacing.py"></location>
            <source>Taking back…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/replacing/replacing.py"></location>
            <source>Type what is to be replaced.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/replacing/replacing.py"></location>
            <source>{places} so far; {done:,} of {total:,} articles are looked through.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/replacing/replacing.py"></location>
            <source>Stopped. What was found until then can be replaced.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/replacing/replacing.py"></location>
            <source>Nothing was replaced in all articles since the window was opened.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/replacing/replacing.py"></location>
            <source> and {n:,} more</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/replacing/replacing.py"></location>
            <source>{done:,} of {total:,} articles…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/replacing/replacing.py"></location>
            <source>The open article was changed since it was looked through.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/replacing/replacing.py"></location>
            <source>Changed since, and left as they are: {named}{more}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/rescue.py"></location>
            <source>Write on: they are kept in “{place}” as well, and saved as soon as it can be done.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/rescue.py"></location>
            <source>The disk is full: your last words were saved in the reserve that the library keeps for this.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/rescue.py"></location>
            <source>Make room on the disk; there is little left for what you write next.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/rescue.py"></location>
            <source>Your last words are not in the library, and nowhere else could they be kept. {message}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/rescue.py"></location>
            <source>Save a copy of them on another drive.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/rescue.py"></location>
            <source>Words that could not be saved the last time are back: {names}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/rounds.py"></location>
            <source> and {rest:,} more</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/rounds.py"></location>
            <source>In the library the text of {damaged} is damaged.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/rounds.py"></location>
            <source>Choose the article on the shelf: what its history has last is offered. Or close the window and put a backup back with: almost-editor library restore</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/rounds.py"></location>
            <source>In the library an earlier version of {earlier} is damaged.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/rounds.py"></location>
            <source>The articles themselves are sound, and other versions of them can be used.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/safekeeping.py"></location>
            <source>&amp;Back up now</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/safekeeping.py"></location>
            <source>Make a verified copy of the library beside it</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/safekeeping.py"></location>
            <source>No backup could be made. {message}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/safekeeping.py"></location>
            <source>The library is damaged in {named}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/safekeeping.py"></location>
            <source>Restore what is damaged from a backup.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/safekeeping.py"></location>
            <source>The library is backed up; there are {copies:,} verified copies of it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/scrolling/scrolling.py"></location>
            <source>JSON.stringify(almost.standing())</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/scrolling/scrolling.py"></location>
            <source>JSON.stringify(almost.at({at:.1f},{at2:.1f}))</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/searches/name_sheet.py"></location>
            <source>Saved search</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/searches/name_sheet.py"></location>
            <source>Name of the search</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/searches/name_sheet.py"></location>
            <source>Rename</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/searches/name_sheet.py"></location>
            <source>Save search</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/searches/saved_searches.py"></location>
            <source>&amp;Save this search…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/searches/saved_searches.py"></location>
            <source>There is no search to be saved; type one above the shelf first.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/searches/saved_searches.py"></location>
            <source>The saved search “{name}” is deleted.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/series/more_on_choices.py"></location>
            <source> · first</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/series/more_on_choices.py"></location>
            <source> · left out</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/series/more_on_choices.py"></location>
            <source>No longer first</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/series/more_on_choices.py"></location>
            <source>Put first</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/series/more_on_choices.py"></location>
            <source>Under More On it stands in its order</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/series/more_on_choices.py"></location>
            <source>Under More On it stands first</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/series/more_on_choices.py"></location>
            <source>Show again</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/series/more_on_choices.py"></location>
            <source>Leave out</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/series/more_on_choices.py"></location>
            <source>Under More On it is never shown</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/series/newsletter_call.py"></location>
            <source>Newsletter call, if it is its own</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/series/newsletter_call.py"></location>
            <source>Where that leads</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/series/parts_view.py"></location>
            <source>Part {value}: {line}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/series/parts_view.py"></location>
            <location filename="../../almost_editor/ui/series/series_form.py"></location>
            <source>Parts</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/series/parts_view.py"></location>
            <source>Drag a part to its place, or move it with Alt and the arrow keys</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/series/series_desk.py"></location>
            <source>&amp;New series…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/series/series_desk.py"></location>
            <source>&amp;Manage series…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/series/series_desk.py"></location>
            <source>&amp;Rename series…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/series/series_desk.py"></location>
            <source>&amp;Add to series…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/series/series_desk.py"></location>
            <source>Put the article into a series</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/series/series_desk.py"></location>
            <source>Start the ne&amp;xt part</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/series/series_desk.py"></location>
            <source>Begin the next part of the article’s main series</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/series/series_desk.py"></location>
            <location filename="../../almost_editor/ui/shelf/menus.py"></location>
            <source>Add to series</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/series/series_desk.py"></location>
            <source>Name of the series…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/series/series_desk.py"></location>
            <source>The series has no part yet: open an article and add it to the series.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/series/series_desk.py"></location>
            <source>This is part {part} of “{name}”.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/series/series_form.py"></location>
            <source>Colour</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/series/series_form.py"></location>
            <source>No articles yet. Add one with “Add to series…”.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/series/series_form.py"></location>
            <source>Under More On</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/series/series_form.py"></location>
            <source>Open article</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/series/series_form.py"></location>
            <source>One published page changes</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/series/series_form.py"></location>
            <source>{out:,} published pages change</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/series/series_form.py"></location>
            <source> {pages} with it: File › Export what changed…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/series/series_form.py"></location>
            <source>“{name}” is “{name2}” now.{also}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/series/series_form.py"></location>
            <source>“{name}” has a new order.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/series/series_form.py"></location>
            <source>Earlier</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/series/series_form.py"></location>
            <source>Later</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/series/series_panel.py"></location>
            <source>{parts} of “{name}” will stand behind those of “{name2}”. “{name}” will be gone, and its address will lead to “{name2}”.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/series/series_panel.py"></location>
            <source>The one article</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/series/series_panel.py"></location>
            <source>The {count} articles</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/series/series_panel.py"></location>
            <location filename="../../almost_editor/ui/shelf/frame.py"></location>
            <location filename="../../almost_editor/ui/shelf/menus.py"></location>
            <source>New series…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/series/series_panel.py"></location>
            <source>Name of a new series</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/series/series_panel.py"></location>
            <source>No series yet. Name the first one beside, and press Return.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/series/series_panel.py"></location>
            <source>Merge into…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/series/series_panel.py"></location>
            <source>Delete…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/series/series_panel.py"></location>
            <source>Delete “{name}”. What becomes of {parts} in it?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/series/series_panel.py"></location>
            <source>Merge into “{name}”</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/series/series_panel.py"></location>
            <source>“{name}” is part of “{name2}” now.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/series/series_panel.py"></location>
            <source>Delete “{name}”?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/series/series_panel.py"></location>
            <source>Keep them</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/series/series_panel.py"></location>
            <source>Move them to the trash</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/series/series_panel.py"></location>
            <source>Delete series</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/series/series_panel.py"></location>
            <source>“{name}” is deleted, its articles are in the trash.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/series/series_panel.py"></location>
            <source>Take them out</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/series/series_panel.py"></location>
            <source>“{name}” is deleted. Its articles stay.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/settings.py"></location>
            <source>Light, dark, or as the system has it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/settings.py"></location>
            <source>The language that the window speaks; empty follows the system.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/settings.py"></location>
            <source>Where the window was and how large, as Qt writes it, in hex.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/settings.py"></location>
            <source>The widths of shelf, editor and page, in pixels.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/settings.py"></location>
            <source>Whether the shelf is open.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/settings.py"></location>
            <source>Whether the details are open.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/settings.py"></location>
            <source>Whether the outline stands beside the text.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/settings.py"></location>
            <source>The place that the shelf shows, the orders that were chosen, and whether the authors are open.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/settings.py"></location>
            <source>Write, split or read.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/settings.py"></location>
            <source>The device whose width the page has, or both.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/settings.py"></location>
            <source>Whether the page is shown as to a reader who has set text of twice the size.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/settings.py"></location>
            <source>The reader’s light or dark mode; empty follows the window.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/settings.py"></location>
            <source>The font of the text: mono, sans, serif or the name of one that is installed.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/settings.py"></location>
            <source>The size of the text in pixels, before zoom and the system’s own scale.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/settings.py"></location>
            <source>How far lines of the text are apart, in percent of the font’s own line.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/settings.py"></location>
            <source>How many characters a full line of the text has.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/settings.py"></location>
            <source>The zoom of the text, in percent.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/settings.py"></location>
            <source>What is bright while you write: off for everything, paragraph or sentence.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/settings.py"></location>
            <source>Whether the line that you write stays at its height.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/settings.py"></location>
            <source>Whether quotes, apostrophes, dashes and dots are set as they are typed.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/settings.py"></location>
            <source>Whether quotes, brackets and marks bring their closing ones.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/settings.py"></location>
            <source>How many words each article had when it was opened first today.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/settings.py"></location>
            <source>The draft that was open last, by library.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/settings.py"></location>
            <source>The articles that were open last, by library, the newest first.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/settings.py"></location>
            <source>The libraries of which it was said that a service keeps them in step.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/settings.py"></location>
            <source>Where the caret was in the articles that were open last, and how far each was scrolled.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/settings.py"></location>
            <source>When every text was last held against its hash, and how far today’s look is.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/settings.py"></location>
            <source>What you looked for in texts last, the newest first.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/settings.py"></location>
            <source>The commands that you chose from the palette last.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/settings.py"></location>
            <source>Your name, as the history of articles shows it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/settings.py"></location>
            <source>Whether the history shows changes in the page or in its source.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/settings.py"></location>
            <source>Where packages were written last.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/settings.py"></location>
            <source>How articles were written last, as the command line calls it, such as bag or docx.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/settings.py"></location>
            <source>Where the whole site was exported to last.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/settings.py"></location>
            <source>Where upload packages were written last.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/settings.py"></location>
            <source>Whether misspelled words are pointed at.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/settings.py"></location>
            <source>Whether slips of English grammar are pointed at.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/settings.py"></location>
            <source>Whether capitalised words, which are mostly names, must be in the dictionary too.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/settings.py"></location>
            <source>How a proof was written last: html or pdf.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/settings.py"></location>
            <source>How fast the text is read aloud, from -10 to 10.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/settings.py"></location>
            <source>Where a PDF was written last.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/shelf/completing.py"></location>
            <source>What can stand here</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/shelf/contents.py"></location>
            <location filename="../../almost_editor/ui/shelf/frame.py"></location>
            <source>Trash</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/shelf/contents.py"></location>
            <source>Nothing found for “{search}”.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/shelf/contents.py"></location>
            <location filename="../../almost_editor/ui/shelf/shelf.py"></location>
            <location filename="../../almost_editor/ui/widgets/search_field.py"></location>
            <source>Clear the search</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/shelf/contents.py"></location>
            <source>This series has no articles yet.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/shelf/contents.py"></location>
            <source>Start the first part</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/shelf/contents.py"></location>
            <source>There are no articles yet.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/shelf/contents.py"></location>
            <location filename="../../almost_editor/ui/shelf/menus.py"></location>
            <location filename="../../almost_editor/ui/tool_bar.py"></location>
            <source>New article</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/shelf/frame.py"></location>
            <source>Shelf</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/shelf/frame.py"></location>
            <source>Search all articles</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/shelf/frame.py"></location>
            <source>Stages</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/shelf/frame.py"></location>
            <source>Searches</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/shelf/frame.py"></location>
            <source>Authors</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/shelf/frame.py"></location>
            <source>Filters, and saving the search</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/shelf/frame.py"></location>
            <location filename="../../almost_editor/ui/shelf/menus.py"></location>
            <source>Start the next part</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/shelf/frame.py"></location>
            <source>Sort</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/shelf/frame.py"></location>
            <source>Show the authors</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/shelf/frame.py"></location>
            <source>Hide the authors</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/shelf/menus.py"></location>
            <source>Move to stage</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/shelf/menus.py"></location>
            <source>Move to trash</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/shelf/menus.py"></location>
            <source>Save this search…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/shelf/menus.py"></location>
            <source>Show what it finds</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/shelf/menus.py"></location>
            <location filename="../../almost_editor/ui/unused_pictures/unused_sheet.py"></location>
            <location filename="../../almost_editor/ui/withdrawing.py"></location>
            <source>Put back</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/shelf/menus.py"></location>
            <location filename="../../almost_editor/ui/tool_bar.py"></location>
            <location filename="../../almost_editor/ui/withdrawing.py"></location>
            <source>Export…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/shelf/menus.py"></location>
            <source>Manage series…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/shelf/menus.py"></location>
            <source>Rename…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/shelf/menus.py"></location>
            <source>Put all back</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/shelf/shelf.py"></location>
            <source>Sort: {place}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/shelf/shelf.py"></location>
            <source>Found {count:,}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/shelf/when.py"></location>
            <source>1 word</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/shelving.py"></location>
            <source>S&amp;ort articles…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/shelving.py"></location>
            <source>Choose the order of the articles</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/shortcut_sheet.py"></location>
            <source>Keyboard shortcuts</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/shortcut_sheet.py"></location>
            <source>An action, a menu or a key</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/shortcut_sheet.py"></location>
            <source>No action has a name or keys like it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/site/changes_list.py"></location>
            <source>and {value:,} more</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/site/site_job.py"></location>
            <source>Writing</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/site/site_job.py"></location>
            <source>No folder is chosen.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/site/site_job.py"></location>
            <source>Choose the folder to export to.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/site/site_run.py"></location>
            <source>The site is being made already.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/site/site_run.py"></location>
            <source>Try again when that is done.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/site/upload_sheet.py"></location>
            <source>{n:,} of {n2:,} files to upload, {pages:,} of them pages</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/site/upload_sheet.py"></location>
            <source>{files}; {n:,} to remove.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/site/upload_sheet.py"></location>
            <source>Nothing has changed since the last upload.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/site/upload_sheet.py"></location>
            <source>Export what changed</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/site/upload_sheet.py"></location>
            <source>Look again</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/site/upload_sheet.py"></location>
            <source>Looking at what changed…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/site/upload_sheet.py"></location>
            <source>A package of just these files, with a list of what to remove from the server.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/site/upload_sheet.py"></location>
            <source>Nothing was uploaded from this library yet, so everything goes up.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/site/upload_sheet.py"></location>
            <source>Will be written: {package}, with a list of what to remove from the server.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/site/upload_sheet.py"></location>
            <source>What changed is not known.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/site/upload_sheet.py"></location>
            <source>Left out, or worth a look</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/site/upload_sheet.py"></location>
            <source>Pages that readers have, and that change</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/site/upload_sheet.py"></location>
            <source>New pages</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/site/upload_sheet.py"></location>
            <source>To remove from the server</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/site/upload_sheet.py"></location>
            <source>Feeds, sitemaps and pictures that change</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/site/upload_sheet.py"></location>
            <source>New feeds, sitemaps and pictures</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/site/upload_sheet.py"></location>
            <source>What is exported</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/site/upload_sheet.py"></location>
            <source>As for the first upload, or where the server was emptied.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/site/upload_sheet.py"></location>
            <source>Since the last upload</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/site/upload_sheet.py"></location>
            <source>Everything</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/site/upload_sheet.py"></location>
            <source>There is nothing to upload.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/site/upload_sheet.py"></location>
            <source>Look again first.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/site/uploading.py"></location>
            <source>Export what chan&amp;ged…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/site/uploading.py"></location>
            <source>Write a package of the pages that changed since the last upload</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/site/uploading.py"></location>
            <source>Written: {package}. From now on it counts as uploaded, and its articles as exported.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/site/uploading.py"></location>
            <source>{package} is written. {compared}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/site/whole_site.py"></location>
            <source>E&amp;xport the whole site…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/site/whole_site.py"></location>
            <source>Write every page, list, feed and sitemap into a folder</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/site/whole_site.py"></location>
            <source>{articles}. {written} changed, {stayed:,} stayed{gone}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/site/whole_site.py"></location>
            <source>{articles}. Nothing has changed: all {files} stayed.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/site/whole_site.py"></location>
            <source>, {n:,} removed</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/site/whole_site.py"></location>
            <source>Export the whole site</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/site/whole_site.py"></location>
            <source>Every article that may go out, with its lists, feeds, sitemaps and redirects.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/site/whole_site.py"></location>
            <source>An empty one, or the one that the site is in already: then only what changed is written.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/site/whole_site.py"></location>
            <source>The site is exported. {sentence}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/site/whole_site.py"></location>
            <source>Remove from the server</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/snippets/blanks.py"></location>
            <source>Next &amp;blank</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/snippets/blanks.py"></location>
            <source>P&amp;revious blank</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/snippets/blanks.py"></location>
            <source>Nothing is left to be filled in. A blank is written {{like this}}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/snippets/snippet_sheet.py"></location>
            <location filename="../../almost_editor/ui/snippets/snippets.py"></location>
            <source>Snippets</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/snippets/snippet_sheet.py"></location>
            <source>Name of the snippet</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/snippets/snippet_sheet.py"></location>
            <source>Short word that writes the snippet with Tab</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/snippets/snippet_sheet.py"></location>
            <source>none: it is chosen from the list</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/snippets/snippet_sheet.py"></location>
            <source>Text of the snippet</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/snippets/snippet_sheet.py"></location>
            <source>Save</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/snippets/snippet_sheet.py"></location>
            <location filename="../../almost_editor/ui/snippets/snippets.py"></location>
            <source>New snippet</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/snippets/snippet_sheet.py"></location>
            <source>Short word, then Tab</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/snippets/snippet_sheet.py"></location>
            <source>{error} Close again to give it up.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/snippets/snippets.py"></location>
            <source>&amp;Snippet…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/snippets/snippets.py"></location>
            <source>&amp;Edit snippets…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/snippets/snippets.py"></location>
            <source>Save selection as s&amp;nippet…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/snippets/snippets.py"></location>
            <source>{word} + Tab</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/snippets/snippets.py"></location>
            <source>Insert a snippet</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/snippets/snippets.py"></location>
            <source>Some letters of its name, word or text</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/snippets/snippets.py"></location>
            <source>Nothing is selected; select the words that are to be kept.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/snippets/snippets.py"></location>
            <source>The snippet “{name}” is deleted.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/snippets/snippets.py"></location>
            <source>Edit snippets…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/start_problem.py"></location>
            <location filename="../../almost_editor/ui/window.py"></location>
            <source>Almost Editor</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/start_problem.py"></location>
            <source>The library did not open</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/start_problem.py"></location>
            <source>Try again</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/start_problem.py"></location>
            <source>Open another library…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/start_problem.py"></location>
            <source>Quit</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/start_problem.py"></location>
            <source>Open another library</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/status_bar.py"></location>
            <source>Changed since export</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/status_bar.py"></location>
            <source>See what readers do not see yet</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/status_bar.py"></location>
            <source>Changed since you read it</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/status_bar.py"></location>
            <source>{who} since you read it on {at:%d %b, %H:%M}. See what is new to you</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/status_bar.py"></location>
            <source>Changed</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/status_bar.py"></location>
            <source>Ln {value}, Col {value2}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/status_bar.py"></location>
            <source>Part {part} of {name}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/status_bar.py"></location>
            <source>Saved at {utc:%H:%M}{backed_up}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/templates/naming_sheet.py"></location>
            <source>Save as template</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/templates/naming_sheet.py"></location>
            <source>Name of the template</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/templates/naming_sheet.py"></location>
            <source>Save template</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/templates/naming_sheet.py"></location>
            <source>Replace it</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/templates/templates.py"></location>
            <source>New from te&amp;mplate…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/templates/templates.py"></location>
            <source>Sa&amp;ve as template…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/templates/templates.py"></location>
            <source>New article from a template</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/templates/templates.py"></location>
            <source>Delete template</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/templates/templates.py"></location>
            <source>This one comes with the app, and stays.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/templates/templates.py"></location>
            <source>Some letters of its name</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/templates/templates.py"></location>
            <source>Templates</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/templates/templates.py"></location>
            <source>The template “{name}” is deleted.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/templates/templates.py"></location>
            <source>The template “{saved}” is saved. “New from template…” begins articles with it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/templates/templates.py"></location>
            <source>comes with the app</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/theme.py"></location>
            <source>QWidget[role="{role}"] {{ {rule}}}
</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/theme.py"></location>
            <source>There is no theme “{mode}”.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/theme.py"></location>
            <source>Choose system, light or dark.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/tool_bar.py"></location>
            <source>Move the article to another stage</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/tool_bar.py"></location>
            <source>Go to…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/tool_bar.py"></location>
            <source>Panes</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/tool_bar.py"></location>
            <source>Width of the page</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/tool_bar.py"></location>
            <source>Stage: {value}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/tour.py"></location>
            <source>Take the &amp;tour</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/tour.py"></location>
            <source>An article to learn the app with</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/translation.py"></location>
            <source>As the system</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/translation.py"></location>
            <source>The window speaks {language} when it is opened anew.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/translation.py"></location>
            <source>Open it anew</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/unused_pictures/unused_pictures.py"></location>
            <source>&amp;Unused pictures…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/unused_pictures/unused_pictures.py"></location>
            <source>See the pictures that nothing shows, and put them aside</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/unused_pictures/unused_pictures.py"></location>
            <source>1 picture is</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/unused_pictures/unused_pictures.py"></location>
            <source>{number:,} pictures are</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/unused_pictures/unused_pictures.py"></location>
            <source>{moved} put aside; what shows one again brings it back.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/unused_pictures/unused_pictures.py"></location>
            <source>{back} back among the library’s pictures.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/unused_pictures/unused_sheet.py"></location>
            <source>Unused pictures</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/unused_pictures/unused_sheet.py"></location>
            <source>Delete for good…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/unused_pictures/unused_sheet.py"></location>
            <source>Put{which} aside</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/unused_pictures/unused_sheet.py"></location>
            <source>Put{which} back</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/unused_pictures/unused_sheet.py"></location>
            <source>Delete{which} for good…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/unused_pictures/unused_sheet.py"></location>
            <source>Delete {files} for good? This cannot be undone.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/unused_pictures/unused_sheet.py"></location>
            <source>Which pictures</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/unused_pictures/unused_sheet.py"></location>
            <source>Put aside</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/unused_pictures/unused_sheet.py"></location>
            <source>Pictures put aside</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/unused_pictures/unused_sheet.py"></location>
            <source>cannot be shown</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/unused_pictures/unused_sheet.py"></location>
            <source>Unused</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/viewing.py"></location>
            <source>&amp;Write</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/viewing.py"></location>
            <source>The text alone</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/viewing.py"></location>
            <source>&amp;Split</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/viewing.py"></location>
            <source>Text and page</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/viewing.py"></location>
            <source>&amp;Read</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/viewing.py"></location>
            <source>The page alone</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/viewing.py"></location>
            <source>&amp;Phone</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/viewing.py"></location>
            <source>As wide as a phone</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/viewing.py"></location>
            <source>&amp;Tablet</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/viewing.py"></location>
            <source>As wide as a tablet</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/viewing.py"></location>
            <source>&amp;Desk</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/viewing.py"></location>
            <source>As wide as a desk’s screen</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/viewing.py"></location>
            <source>&amp;Both</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/viewing.py"></location>
            <source>A phone and a desk side by side</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/viewing.py"></location>
            <source>Reader’s text at &amp;200 %</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/viewing.py"></location>
            <source>As to a reader who has set text of twice the size</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/viewing.py"></location>
            <source>Pre&amp;view withdrawn article as it was</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/viewing.py"></location>
            <source>Show a withdrawn article’s page as it was, instead of the page in its place</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/viewing.py"></location>
            <source>Reader’s dark &amp;mode</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/viewing.py"></location>
            <source>Shel&amp;f</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/viewing.py"></location>
            <source>Fold or open the shelf</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/viewing.py"></location>
            <source>D&amp;etails</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/viewing.py"></location>
            <source>&amp;Light window</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/viewing.py"></location>
            <source>Dar&amp;k window</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/viewing.py"></location>
            <source>Window as the s&amp;ystem</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/widgets/banner.py"></location>
            <source>Close this notice</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/widgets/chips.py"></location>
            <source>Remove “{value}”</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/widgets/choice_field.py"></location>
            <source>Create “{name}”…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/widgets/folder_field.py"></location>
            <source>Choose the folder to export to</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/widgets/folder_field.py"></location>
            <source>Choose a folder to export to</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/widgets/folder_field.py"></location>
            <source>No folder chosen yet</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/widgets/save_state.py"></location>
            <source>Saved</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/widgets/save_state.py"></location>
            <source>Saving…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/widgets/save_state.py"></location>
            <source>Not saved</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/widgets/sheet.py"></location>
            <source>Close “{title}”</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/widgets/sheet.py"></location>
            <source>Close (Esc)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/window.py"></location>
            <source>{name} — Almost Editor</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/withdrawing.py"></location>
            <source>&amp;Withdraw or put back…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/withdrawing.py"></location>
            <source>Take a published article down, put it back, or reword the reason</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/withdrawing.py"></location>
            <source>A page that says so stands in its place once you have exported and uploaded it.{others}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/withdrawing.py"></location>
            <source>One other page names or links to</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/withdrawing.py"></location>
            <source>{number:,} other pages name or link to</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/withdrawing.py"></location>
            <source>Withdraw</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/withdrawing.py"></location>
            <source>Reason of the withdrawal</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/withdrawing.py"></location>
            <source>Why it is taken down</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/withdrawing.py"></location>
            <source>Reason</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/withdrawing.py"></location>
            <source>Readers see the reason</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/withdrawing.py"></location>
            <source>Readers see the headline</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/withdrawing.py"></location>
            <source>Save reason</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/withdrawing.py"></location>
            <source>The article is back.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/withdrawing.py"></location>
            <source>The article is withdrawn.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/withdrawing.py"></location>
            <source> {beside} it, and change too.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/withdrawing.py"></location>
            <source>{said}{pages} Readers see it with the next upload.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/withdrawing.py"></location>
            <source>Looking…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/withdrawing.py"></location>
            <source> {beside} it: export these again too.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/withdrawing.py"></location>
            <source>Withdrawn {day}{by}. Its export is the page in its place.{others}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/withdrawing.py"></location>
            <source>It was never exported, so no reader has it. Move it to the trash instead.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/withdrawing.py"></location>
            <source>It is kept in the library either way.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/withdrawing.py"></location>
            <source>The reason is another one now; readers see it with the next export.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/worker.py"></location>
            <source>The work ended before it was finished; nothing was kept.</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
</TS>
