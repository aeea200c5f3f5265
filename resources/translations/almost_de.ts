<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
    <context>
        <name>almost_editor</name>
        <message>
            <location filename="../../almost_editor/app/newsroom.py"></location>
            <source>This library has no articles yet.</source>
            <translation>Diese Bibliothek hat noch keine Artikel.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/app/newsroom.py"></location>
            <source>Choose an article on the shelf, or begin one.</source>
            <translation>Wählen Sie einen Artikel in der Ablage, oder beginnen Sie einen.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/app/newsroom.py"></location>
            <source>Choose an article on the shelf.</source>
            <translation>Wählen Sie einen Artikel in der Ablage.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/app/newsroom.py"></location>
            <location filename="../../almost_editor/ui/shelf/contents.py"></location>
            <location filename="../../almost_editor/ui/shelf/menus.py"></location>
            <location filename="../../almost_editor/ui/tool_bar.py"></location>
            <source>New article</source>
            <translation>Neuer Artikel</translation>
        </message>
        <message>
            <location filename="../../almost_editor/app/newsroom.py"></location>
            <source>Write the first</source>
            <translation>Den ersten schreiben</translation>
        </message>
        <message>
            <location filename="../../almost_editor/app/newsroom.py"></location>
            <source>Take the tour</source>
            <translation>Rundgang machen</translation>
        </message>
        <message>
            <location filename="../../almost_editor/desk/checks/agency_dates.py"></location>
            <source>Long months are abbreviated before a day and spelt out without one.</source>
            <translation>Lange Monate werden vor einem Tag abgekürzt und ohne Tag ausgeschrieben.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/desk/checks/agency_dates.py"></location>
            <source>“Nov. 9”, but “November 2022”; March to July are never abbreviated.</source>
            <translation>„Nov. 9“, aber „November 2022“; March bis July werden nie abgekürzt.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/desk/checks/agency_dates.py"></location>
            <source>A day of a month is a plain figure.</source>
            <translation>Ein Tag eines Monats ist eine bloße Ziffer.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/desk/checks/agency_dates.py"></location>
            <source>“Nov. 9”, whoever says “November ninth” aloud.</source>
            <translation>„Nov. 9“, auch wer laut „November ninth“ sagt.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/desk/checks/agency_dates.py"></location>
            <source>A comma stands between a day and its year.</source>
            <translation>Zwischen Tag und Jahr steht ein Komma.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/desk/checks/agency_dates.py"></location>
            <source>Two figures in a row are misread.</source>
            <translation>Zwei Zahlen hintereinander verliest man.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/desk/checks/agency_dates.py"></location>
            <source>Times are written “10 a.m.” and “2:30 p.m.”, and noon and midnight by their names.</source>
            <translation>Uhrzeiten werden „10 a.m.“ und „2:30 p.m.“ geschrieben, „noon“ und „midnight“ mit ihren Namen.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/desk/checks/agency_dates.py"></location>
            <source>One form is read at a glance, and nobody knows which 12 is meant.</source>
            <translation>Eine einzige Form liest man auf einen Blick, und niemand weiß, welche 12 gemeint ist.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/desk/checks/agency_dates.py"></location>
            <source>Before a day this month is written “{right}”.</source>
            <translation>Vor einem Tag wird dieser Monat „{right}“ geschrieben.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/desk/checks/agency_dates.py"></location>
            <source>Without a day the month is spelt out: “{right}”.</source>
            <translation>Ohne Tag wird der Monat ausgeschrieben: „{right}“.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/desk/checks/agency_dates.py"></location>
            <source>“{date}” lacks a comma before the year.</source>
            <translation>In „{date}“ fehlt ein Komma vor dem Jahr.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/desk/checks/agency_dates.py"></location>
            <source>A date has a plain figure: “{right}”.</source>
            <translation>Ein Datum hat eine bloße Ziffer: „{right}“.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/desk/checks/agency_dates.py"></location>
            <source>The time is written “{right}”.</source>
            <translation>Die Uhrzeit wird „{right}“ geschrieben.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/desk/checks/agency_numbers.py"></location>
            <source>One to nine are words, 10 and more are figures.</source>
            <translation>Eins bis neun sind Wörter, 10 und mehr sind Ziffern.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/desk/checks/agency_numbers.py"></location>
            <source>Ages, percentages, money, scores, times, measures and what is called by a number have figures always.</source>
            <translation>Alter, Prozente, Geld, Spielstände, Uhrzeiten, Maße und was nach einer Nummer heißt, haben immer Ziffern.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/desk/checks/agency_numbers.py"></location>
            <source>No sentence begins with a figure, but for a year.</source>
            <translation>Kein Satz beginnt mit einer Ziffer, außer mit einem Jahr.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/desk/checks/agency_numbers.py"></location>
            <source>A sentence begins with a capital, and a figure has none.</source>
            <translation>Ein Satz beginnt groß, und das kann eine Ziffer nicht.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/desk/checks/agency_numbers.py"></location>
            <source>A percentage is a figure with its sign.</source>
            <translation>Ein Prozentsatz ist eine Ziffer mit ihrem Zeichen.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/desk/checks/agency_numbers.py"></location>
            <source>“4%” is read faster than “four percent”; at the beginning of a sentence both are words.</source>
            <translation>„4%“ liest man schneller als „four percent“; am Satzanfang sind beide Wörter.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/desk/checks/agency_numbers.py"></location>
            <source>The sentence begins with a figure.</source>
            <translation>Der Satz beginnt mit einer Ziffer.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/desk/checks/agency_numbers.py"></location>
            <source>A percentage is written “{right}”.</source>
            <translation>Ein Prozentsatz wird „{right}“ geschrieben.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/desk/checks/agency_numbers.py"></location>
            <source>Below 10 a number is a word: “{right}”.</source>
            <translation>Unter 10 ist eine Zahl ein Wort: „{right}“.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/desk/checks/agency_numbers.py"></location>
            <source>From 10 a number is a figure: “{right}”.</source>
            <translation>Ab 10 ist eine Zahl eine Ziffer: „{right}“.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/desk/checks/agency_places.py"></location>
            <source>States are spelt out in text, and no abbreviation of them is two capitals.</source>
            <translation>Bundesstaaten werden im Text ausgeschrieben, und keine Abkürzung von ihnen sind zwei Großbuchstaben.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/desk/checks/agency_places.py"></location>
            <source>The post office’s letters are for envelopes: not every reader tells MI from MS.</source>
            <translation>Die Buchstaben der Post sind für Umschläge: Nicht jeder kann MI und MS auseinanderhalten.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/desk/checks/agency_places.py"></location>
            <source>The state is written “{right}”.</source>
            <translation>Der Bundesstaat wird „{right}“ geschrieben.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/desk/checks/agency_titles.py"></location>
            <source>A title is short before a name, and small without one.</source>
            <translation>Ein Titel ist vor einem Namen kurz und ohne Namen klein.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/desk/checks/agency_titles.py"></location>
            <source>“Gov. Kathy Hochul”, but “the governor”: a capital is for a name.</source>
            <translation>„Gov. Kathy Hochul“, aber „the governor“: Ein Großbuchstabe gehört zu einem Namen.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/desk/checks/agency_titles.py"></location>
            <source>Before a name the title is “{right}”.</source>
            <translation>Vor einem Namen heißt der Titel „{right}“.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/desk/checks/agency_titles.py"></location>
            <source>Without a name the title is small: “{right}”.</source>
            <translation>Ohne Namen wird der Titel kleingeschrieben: „{right}“.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/desk/checks/dates.py"></location>
            <source>{date} is a {right}, not a {said}.</source>
            <translation>{date} ist ein {right}, kein {said}.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/desk/checks/dates.py"></location>
            <source>A comma stands between a day of the week and its date.</source>
            <translation>Zwischen Wochentag und Datum steht ein Komma.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/desk/checks/dates.py"></location>
            <source>“Wednesday Nov. 9” runs together what says the same day twice.</source>
            <translation>„Wednesday Nov. 9“ vermengt, was denselben Tag zweimal nennt.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/desk/checks/dates.py"></location>
            <source>A day of the week is the one of its date.</source>
            <translation>Ein Wochentag passt zu seinem Datum.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/desk/checks/dates.py"></location>
            <source>One of the two is wrong, and somebody will come on it.</source>
            <translation>Eines von beiden ist falsch, und jemand kommt an dem falschen.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/desk/checks/dates.py"></location>
            <source>There is no {date}.</source>
            <translation>Den {date} gibt es nicht.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/desk/checks/dates.py"></location>
            <source>“{date}” lacks a comma after the weekday.</source>
            <translation>In „{date}“ fehlt ein Komma nach dem Wochentag.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/desk/checks/furniture.py"></location>
            <source>A report says where it was written.</source>
            <translation>Ein Bericht sagt, wo er geschrieben wurde.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/desk/checks/furniture.py"></location>
            <source>Readers may know whether somebody was there.</source>
            <translation>Leser dürfen wissen, ob jemand vor Ort war.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/desk/checks/furniture.py"></location>
            <source>An article belongs to a series.</source>
            <translation>Ein Artikel gehört zu einer Serie.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/desk/checks/furniture.py"></location>
            <source>Without one its page ends without a “More On”.</source>
            <translation>Ohne sie endet seine Seite ohne „Mehr zu“.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/desk/checks/furniture.py"></location>
            <source>An article has a picture at its head.</source>
            <translation>Ein Artikel hat einen Aufmacher.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/desk/checks/furniture.py"></location>
            <source>Cards and lists show it.</source>
            <translation>Karten und Listen zeigen ihn.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/desk/checks/furniture.py"></location>
            <source>The article has no dateline.</source>
            <translation>Der Artikel hat keine Ortsmarke.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/desk/checks/furniture.py"></location>
            <source>The article belongs to no series.</source>
            <translation>Der Artikel gehört zu keiner Serie.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/desk/checks/furniture.py"></location>
            <source>The article has no hero picture.</source>
            <translation>Der Artikel hat keinen Aufmacher.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/desk/checks/leaving.py"></location>
            <source>The article is not ready yet: its stage is “idea”.</source>
            <translation>Der Artikel ist noch nicht fertig: Sein Status ist „Idee“.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/desk/checks/leaving.py"></location>
            <source>The article is not ready yet: its stage is “draft”.</source>
            <translation>Der Artikel ist noch nicht fertig: Sein Status ist „Entwurf“.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/desk/checks/leaving.py"></location>
            <source>The article is not ready yet: its stage is “in edit”.</source>
            <translation>Der Artikel ist noch nicht fertig: Sein Status ist „In Redaktion“.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/desk/checks/leaving.py"></location>
            <source>The article is not ready yet: its stage is “withdrawn”.</source>
            <translation>Der Artikel ist noch nicht fertig: Sein Status ist „Zurückgezogen“.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/desk/checks/leaving.py"></location>
            <source>The correction of {day} says nothing.</source>
            <translation>Die Korrektur vom {day} sagt nichts.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/desk/checks/leaving.py"></location>
            <source>The clarification of {day} says nothing.</source>
            <translation>Die Klarstellung vom {day} sagt nichts.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/desk/checks/leaving.py"></location>
            <source>The update of {day} says nothing.</source>
            <translation>Die Aktualisierung vom {day} sagt nichts.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/desk/checks/leaving.py"></location>
            <source>The correction of {day} is dated before the article was published.</source>
            <translation>Die Korrektur vom {day} liegt vor der Veröffentlichung des Artikels.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/desk/checks/leaving.py"></location>
            <source>The clarification of {day} is dated before the article was published.</source>
            <translation>Die Klarstellung vom {day} liegt vor der Veröffentlichung des Artikels.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/desk/checks/leaving.py"></location>
            <source>The update of {day} is dated before the article was published.</source>
            <translation>Die Aktualisierung vom {day} liegt vor der Veröffentlichung des Artikels.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/desk/checks/leaving.py"></location>
            <source>Only an article that is ready goes out.</source>
            <translation>Nur ein fertiger Artikel geht hinaus.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/desk/checks/leaving.py"></location>
            <source>Whoever exports it must know that the desk is done with it.</source>
            <translation>Wer ihn exportiert, muss wissen, dass die Redaktion mit ihm fertig ist.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/desk/checks/leaving.py"></location>
            <source>An article has a headline.</source>
            <translation>Ein Artikel hat eine Überschrift.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/desk/checks/leaving.py"></location>
            <source>A page, a list and a link are called by it.</source>
            <translation>Seite, Liste und Link heißen nach ihr.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/desk/checks/leaving.py"></location>
            <source>Nothing goes out before its embargo is over.</source>
            <translation>Nichts geht hinaus, bevor die Sperrfrist endet.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/desk/checks/leaving.py"></location>
            <source>A promise to a source holds until the minute that was agreed.</source>
            <translation>Ein Versprechen gilt bis zur vereinbarten Minute.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/desk/checks/leaving.py"></location>
            <source>What a lawyer must see waits for the lawyer.</source>
            <translation>Was juristisch geprüft werden muss, wartet darauf.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/desk/checks/leaving.py"></location>
            <source>What was flagged was flagged by somebody who knew why.</source>
            <translation>Wer es vermerkt hat, wusste warum.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/desk/checks/leaving.py"></location>
            <source>The article has no publication date; the page shows when it was created ({day}).</source>
            <translation>Der Artikel hat kein Veröffentlichungsdatum; die Seite zeigt, wann er angelegt wurde ({day}).</translation>
        </message>
        <message>
            <location filename="../../almost_editor/desk/checks/leaving.py"></location>
            <source>An article has a publication date.</source>
            <translation>Ein Artikel hat ein Veröffentlichungsdatum.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/desk/checks/leaving.py"></location>
            <source>Lists, feeds and search engines order articles by it.</source>
            <translation>Listen, Feeds und Suchmaschinen ordnen Artikel danach.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/desk/checks/leaving.py"></location>
            <source>An article is modified after it was published.</source>
            <translation>Ein Artikel wird nach seiner Veröffentlichung geändert.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/desk/checks/leaving.py"></location>
            <source>The page would contradict itself, and shows the publication date instead.</source>
            <translation>Die Seite widerspräche sich, und zeigt stattdessen das Veröffentlichungsdatum.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/desk/checks/leaving.py"></location>
            <source>An article has a dek.</source>
            <translation>Ein Artikel hat einen Vorspann.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/desk/checks/leaving.py"></location>
            <source>Lists, cards and search results show it.</source>
            <translation>Listen, Karten und Suchergebnisse zeigen ihn.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/desk/checks/leaving.py"></location>
            <source>An article says who wrote it.</source>
            <translation>Ein Artikel sagt, wer ihn geschrieben hat.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/desk/checks/leaving.py"></location>
            <source>Readers may know who speaks to them.</source>
            <translation>Leser dürfen wissen, wer zu ihnen spricht.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/desk/checks/leaving.py"></location>
            <source>An article has a text.</source>
            <translation>Ein Artikel hat einen Text.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/desk/checks/leaving.py"></location>
            <source>A page without one is rarely meant.</source>
            <translation>Eine Seite ohne Text ist selten gewollt.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/desk/checks/leaving.py"></location>
            <source>A correction says what was wrong.</source>
            <translation>Eine Korrektur sagt, was falsch war.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/desk/checks/leaving.py"></location>
            <source>A dated record without words only tells readers that something was hidden.</source>
            <translation>Ein datierter Vermerk ohne Worte sagt Lesern nur, dass etwas verborgen wurde.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/desk/checks/leaving.py"></location>
            <source>A correction is later than its article.</source>
            <translation>Eine Korrektur ist später als ihr Artikel.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/desk/checks/leaving.py"></location>
            <source>Nothing can be corrected that nobody has read yet.</source>
            <translation>Was noch niemand gelesen hat, kann man nicht berichtigen.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/desk/checks/leaving.py"></location>
            <source>The article has no headline.</source>
            <translation>Der Artikel hat keine Überschrift.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/desk/checks/leaving.py"></location>
            <source>The article is under embargo until {moment}.</source>
            <translation>Der Artikel hat eine Sperrfrist bis {moment}.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/desk/checks/leaving.py"></location>
            <source>A lawyer must see the article first.</source>
            <translation>Der Artikel muss zuerst juristisch geprüft werden.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/desk/checks/leaving.py"></location>
            <source>It was modified before it was published; the page shows the publication date.</source>
            <translation>Er wurde geändert, bevor er veröffentlicht wurde; die Seite zeigt das Veröffentlichungsdatum.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/desk/checks/leaving.py"></location>
            <source>The article has no dek.</source>
            <translation>Der Artikel hat keinen Vorspann.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/desk/checks/leaving.py"></location>
            <source>The article has no byline.</source>
            <translation>Der Artikel hat keine Autorenzeile.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/desk/checks/leaving.py"></location>
            <source>The article has no text.</source>
            <translation>Der Artikel hat keinen Text.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/desk/checks/link_words.py"></location>
            <source>A link’s words say where it leads.</source>
            <translation>Die Wörter eines Links sagen, wohin er führt.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/desk/checks/link_words.py"></location>
            <source>Screen readers list the links of a page by their words alone: a list of “here” helps nobody.</source>
            <translation>Bildschirmleser listen die Links einer Seite allein nach ihren Wörtern: Eine Liste aus „hier“ hilft niemandem.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/desk/checks/link_words.py"></location>
            <source>The link “{words}” does not say where it leads.</source>
            <translation>Der Link „{words}“ sagt nicht, wohin er führt.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/desk/checks/link_words.py"></location>
            <source>The link shows an address instead of words.</source>
            <translation>Der Link zeigt eine Adresse statt Wörtern.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/desk/checks/measures.py"></location>
            <source>The headline has {length} characters; {most} is the most.</source>
            <translation>Die Überschrift hat {length} Zeichen; höchstens {most} sollen es sein.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/desk/checks/measures.py"></location>
            <source>A headline has no more than 110 characters.</source>
            <translation>Eine Überschrift hat höchstens 110 Zeichen.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/desk/checks/measures.py"></location>
            <source>Search results, cards and phones cut off what is longer.</source>
            <translation>Suchergebnisse, Karten und Telefone schneiden ab, was länger ist.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/desk/checks/measures.py"></location>
            <source>A headline is set in the publication’s case.</source>
            <translation>Eine Überschrift folgt der Schreibweise der Publikation.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/desk/checks/measures.py"></location>
            <source>A front page with both looks like two publications.</source>
            <translation>Eine Titelseite mit beidem sieht nach zwei Publikationen aus.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/desk/checks/measures.py"></location>
            <source>The dek has {length} characters; {most} is the most.</source>
            <translation>Der Vorspann hat {length} Zeichen; höchstens {most} sollen es sein.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/desk/checks/measures.py"></location>
            <source>A dek has no more than 250 characters.</source>
            <translation>Ein Vorspann hat höchstens 250 Zeichen.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/desk/checks/measures.py"></location>
            <source>It is read before the first paragraph, and should not be one.</source>
            <translation>Er wird vor dem ersten Absatz gelesen und soll keiner sein.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/desk/checks/measures.py"></location>
            <source>The description has {length} characters; search results show some {most}.</source>
            <translation>Die Beschreibung hat {length} Zeichen; Suchergebnisse zeigen etwa {most}.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/desk/checks/measures.py"></location>
            <source>A description has no more than 160 characters.</source>
            <translation>Eine Beschreibung hat höchstens 160 Zeichen.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/desk/checks/measures.py"></location>
            <source>Search results show no more.</source>
            <translation>Mehr zeigen Suchergebnisse nicht.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/desk/checks/measures.py"></location>
            <source>A text is about as long as was commissioned.</source>
            <translation>Ein Text ist etwa so lang wie bestellt.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/desk/checks/measures.py"></location>
            <source>Whoever planned the day counted on it.</source>
            <translation>Wer den Tag geplant hat, hat damit gerechnet.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/desk/checks/measures.py"></location>
            <source>The text has {words:,} words; {wanted:,} were commissioned.</source>
            <translation>Der Text hat {words:,} Wörter; bestellt waren {wanted:,}.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/desk/checks/measures.py"></location>
            <source>The headline is all in capitals.</source>
            <translation>Die Überschrift steht ganz in Großbuchstaben.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/desk/checks/measures.py"></location>
            <source>“{word}” is small in a headline in title case.</source>
            <translation>„{word}“ ist kleingeschrieben, obwohl die Überschrift Wörter großschreibt.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/desk/checks/measures.py"></location>
            <source>The headline is in title case; the publication sets them as sentences.</source>
            <translation>Die Überschrift schreibt Wörter groß; die Publikation setzt sie wie Sätze.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/desk/checks/names.py"></location>
            <source>“{name}” is spelt “{usual}” elsewhere.</source>
            <translation>„{name}“ wird anderswo „{usual}“ geschrieben.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/desk/checks/names.py"></location>
            <source>A name is spelt in one way.</source>
            <translation>Ein Name wird auf eine Weise geschrieben.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/desk/checks/names.py"></location>
            <source>Readers wonder whether there are two of them, and one of the spellings is wrong.</source>
            <translation>Leser fragen sich, ob es zwei davon gibt, und eine der Schreibweisen ist falsch.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/desk/checks/numbers_agree.py"></location>
            <source>The headline says “{said}”; the text says “{told}”.</source>
            <translation>In der Überschrift steht „{said}“; im Text steht „{told}“.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/desk/checks/numbers_agree.py"></location>
            <source>The dek says “{said}”; the text says “{told}”.</source>
            <translation>Im Vorspann steht „{said}“; im Text steht „{told}“.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/desk/checks/numbers_agree.py"></location>
            <source>The headline says “{said}”; the text never does.</source>
            <translation>In der Überschrift steht „{said}“; im Text kommt das nicht vor.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/desk/checks/numbers_agree.py"></location>
            <source>The dek says “{said}”; the text never does.</source>
            <translation>Im Vorspann steht „{said}“; im Text kommt das nicht vor.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/desk/checks/numbers_agree.py"></location>
            <source>Numbers in headline and dek are those of the text.</source>
            <translation>Zahlen in Überschrift und Vorspann sind die des Textes.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/desk/checks/numbers_agree.py"></location>
            <source>The text was corrected last; a wrong number at the top is the one that is passed on.</source>
            <translation>Der Text wurde zuletzt berichtigt; weitergesagt wird die falsche Zahl von oben.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/desk/checks/picture_words.py"></location>
            <source>The hero picture “{picture}” is not in the library; the page goes out without it.</source>
            <translation>Der Aufmacher „{picture}“ ist nicht in der Bibliothek; die Seite geht ohne ihn hinaus.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/desk/checks/picture_words.py"></location>
            <source>Every picture that is named is in the library.</source>
            <translation>Jedes genannte Bild ist in der Bibliothek.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/desk/checks/picture_words.py"></location>
            <source>The page goes out without one that is not.</source>
            <translation>Ein fehlendes fehlt auch auf der Seite.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/desk/checks/picture_words.py"></location>
            <source>The hero picture has alt text.</source>
            <translation>Der Aufmacher hat einen Alternativtext.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/desk/checks/picture_words.py"></location>
            <source>Who does not see it is told what it shows.</source>
            <translation>Wer ihn nicht sieht, erfährt, was er zeigt.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/desk/checks/picture_words.py"></location>
            <source>The hero picture has a caption.</source>
            <translation>Der Aufmacher hat eine Bildunterschrift.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/desk/checks/picture_words.py"></location>
            <source>Readers want to know what and when they see.</source>
            <translation>Leser wollen wissen, was sie sehen und von wann es ist.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/desk/checks/picture_words.py"></location>
            <source>The hero picture has a credit.</source>
            <translation>Der Aufmacher hat einen Bildnachweis.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/desk/checks/picture_words.py"></location>
            <source>Whoever took it is named, and often has to be.</source>
            <translation>Wer ihn aufgenommen hat, wird genannt, und muss es oft.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/desk/checks/picture_words.py"></location>
            <source>Alt text is no file name.</source>
            <translation>Ein Alternativtext ist kein Dateiname.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/desk/checks/picture_words.py"></location>
            <source>Who does not see the picture hears letters and numbers.</source>
            <translation>Wer das Bild nicht sieht, hört Buchstaben und Zahlen.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/desk/checks/picture_words.py"></location>
            <source>Alt text does not repeat the caption.</source>
            <translation>Ein Alternativtext wiederholt nicht die Bildunterschrift.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/desk/checks/picture_words.py"></location>
            <source>Who hears the page hears both, one after the other.</source>
            <translation>Wer die Seite hört, hört beides nacheinander.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/desk/checks/picture_words.py"></location>
            <source>The alt text “{words}” is a file name.</source>
            <translation>Der Alternativtext „{words}“ ist ein Dateiname.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/desk/checks/picture_words.py"></location>
            <source>The hero picture has no alt text.</source>
            <translation>Dem Aufmacher fehlt der Alternativtext.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/desk/checks/picture_words.py"></location>
            <source>The hero picture has no caption.</source>
            <translation>Dem Aufmacher fehlt die Bildunterschrift.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/desk/checks/picture_words.py"></location>
            <source>The hero picture has no credit.</source>
            <translation>Dem Aufmacher fehlt der Bildnachweis.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/desk/checks/picture_words.py"></location>
            <source>The text names a picture “{name}” that is not there.</source>
            <translation>Der Text nennt ein Bild „{name}“, das nicht da ist.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/desk/checks/picture_words.py"></location>
            <source>The alt text says what the caption says.</source>
            <translation>Der Alternativtext sagt dasselbe wie die Bildunterschrift.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/desk/checks/pull_quotes.py"></location>
            <source>A pull quote’s words stand in the text.</source>
            <translation>Die Worte eines herausgestellten Zitats stehen im Text.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/desk/checks/pull_quotes.py"></location>
            <source>It is a quotation: nobody said it who did not say it there.</source>
            <translation>Es ist ein Zitat: Niemand hat es gesagt, der es nicht dort gesagt hat.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/desk/checks/pull_quotes.py"></location>
            <source>These words of the pull quote do not stand in the text.</source>
            <translation>Diese Worte des herausgestellten Zitats stehen nicht im Text.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/desk/checks/punctuation.py"></location>
            <source>A paragraph ends with a sign.</source>
            <translation>Ein Absatz endet mit einem Satzzeichen.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/desk/checks/punctuation.py"></location>
            <source>Where none stands, words were often lost on the way.</source>
            <translation>Wo keines steht, gingen oft Wörter verloren.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/desk/checks/punctuation.py"></location>
            <source>One space stands between words.</source>
            <translation>Zwischen Wörtern steht ein Leerzeichen.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/desk/checks/punctuation.py"></location>
            <source>Two are a slip of the thumb; pages show one.</source>
            <translation>Zwei sind ein Versehen; Seiten zeigen eines.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/desk/checks/punctuation.py"></location>
            <source>No word stands twice in a row.</source>
            <translation>Kein Wort steht zweimal hintereinander.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/desk/checks/punctuation.py"></location>
            <source>Eyes pass over the second one, above all at the end of a line.</source>
            <translation>Das Auge übersieht das zweite, vor allem am Zeilenende.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/desk/checks/punctuation.py"></location>
            <source>No space stands before a comma or a full stop.</source>
            <translation>Vor Komma und Punkt steht kein Leerzeichen.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/desk/checks/punctuation.py"></location>
            <source>It may begin the next line with the sign.</source>
            <translation>Sonst kann die nächste Zeile mit dem Zeichen beginnen.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/desk/checks/punctuation.py"></location>
            <source>Quotes are the typographer’s.</source>
            <translation>Anführungszeichen sind typografische.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/desk/checks/punctuation.py"></location>
            <source>Pages set them by themselves, but a straight one can lean the wrong way; and other systems do not.</source>
            <translation>Seiten setzen sie selbst, doch ein gerades kann sich zur falschen Seite neigen; andere Systeme setzen sie nicht.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/desk/checks/punctuation.py"></location>
            <source>A quotation within a quotation has single quotes.</source>
            <translation>Ein Zitat im Zitat hat einfache Anführungszeichen.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/desk/checks/punctuation.py"></location>
            <source>Else nobody sees who says what.</source>
            <translation>Sonst sieht niemand, wer was sagt.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/desk/checks/punctuation.py"></location>
            <source>What opens closes again.</source>
            <translation>Was sich öffnet, schließt sich wieder.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/desk/checks/punctuation.py"></location>
            <source>Else readers take for somebody’s words what is ours.</source>
            <translation>Sonst halten Leser für fremde Worte, was unsere sind.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/desk/checks/punctuation.py"></location>
            <source>The paragraph ends without a full stop.</source>
            <translation>Der Absatz endet ohne Punkt.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/desk/checks/punctuation.py"></location>
            <source>The “{sign}” here never closes.</source>
            <translation>Das „{sign}“ hier schließt sich nie.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/desk/checks/punctuation.py"></location>
            <source>“{word}” stands here twice.</source>
            <translation>„{word}“ steht hier zweimal.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/desk/checks/punctuation.py"></location>
            <source>A space stands before the “{sign}”.</source>
            <translation>Vor dem „{sign}“ steht ein Leerzeichen.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/desk/checks/punctuation.py"></location>
            <source>The “{sign}” here closes what nothing opens.</source>
            <translation>Das „{sign}“ hier schließt, was sich nie geöffnet hat.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/desk/checks/punctuation.py"></location>
            <source>More than one space stands here.</source>
            <translation>Hier steht mehr als ein Leerzeichen.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/desk/checks/punctuation.py"></location>
            <source>This quote is straight.</source>
            <translation>Dieses Anführungszeichen ist gerade.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/desk/checks/punctuation.py"></location>
            <source>A quotation in a quotation has single quotes.</source>
            <translation>Ein Zitat in einem Zitat hat einfache Anführungszeichen.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/desk/checks/repetition.py"></location>
            <source>A dek says something that the headline does not.</source>
            <translation>Ein Vorspann sagt etwas, das die Überschrift nicht sagt.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/desk/checks/repetition.py"></location>
            <source>It is the second thing that anybody reads.</source>
            <translation>Er ist das Zweite, was jemand liest.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/desk/checks/repetition.py"></location>
            <source>The first paragraph repeats the dek.</source>
            <translation>Der erste Absatz wiederholt den Vorspann.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/desk/checks/repetition.py"></location>
            <source>A dek is not the first paragraph.</source>
            <translation>Ein Vorspann ist nicht der erste Absatz.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/desk/checks/repetition.py"></location>
            <source>On the page one stands right above the other.</source>
            <translation>Auf der Seite stehen sie direkt übereinander.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/desk/checks/repetition.py"></location>
            <source>No paragraph stands twice.</source>
            <translation>Kein Absatz steht zweimal da.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/desk/checks/repetition.py"></location>
            <source>What was moved was often copied.</source>
            <translation>Was verschoben werden sollte, wurde oft kopiert.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/desk/checks/repetition.py"></location>
            <source>This paragraph stood in the text before.</source>
            <translation>Dieser Absatz stand schon weiter oben.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/desk/checks/repetition.py"></location>
            <source>The dek repeats the headline.</source>
            <translation>Der Vorspann wiederholt die Überschrift.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/desk/checks/slips.py"></location>
            <source>“{modal} {verb}” should be a plain verb, or “have {verb}”.</source>
            <translation>„{modal} {verb}“: Hier gehört die Grundform hin, oder „have {verb}“.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/desk/checks/slips.py"></location>
            <source>After “would”, “will” and their like a verb has its plain form.</source>
            <translation>Nach „would“, „will“ und ihresgleichen steht die Grundform.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/desk/checks/slips.py"></location>
            <source>What was rewritten in haste keeps the ending of the sentence before: “would annexed”.</source>
            <translation>Eilig Umgeschriebenes behält die Endung des alten Satzes: „would annexed“.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/desk/checks/slips.py"></location>
            <source>“{modal} {verb}” should be a plain verb.</source>
            <translation>Nach „{modal}“ steht die Grundform, nicht „{verb}“.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/desk/checks/structure.py"></location>
            <source>Headings skip no level.</source>
            <translation>Zwischentitel überspringen keine Ebene.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/desk/checks/structure.py"></location>
            <source>Who listens to a page jumps from heading to heading, and misses a level that is not there.</source>
            <translation>Wer eine Seite hört, springt von Titel zu Titel und vermisst eine Ebene, die fehlt.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/desk/checks/structure.py"></location>
            <source>The heading “{text}” skips a level; readers who jump between headings miss one.</source>
            <translation>Der Zwischentitel „{text}“ überspringt eine Ebene; wer von Titel zu Titel springt, vermisst eine.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/desk/checks/two_versions.py"></location>
            <source>A passage of the text stands in two versions; choose one of them.</source>
            <translation>Eine Stelle im Text steht in zwei Fassungen; wählen Sie eine davon.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/desk/checks/two_versions.py"></location>
            <source>Of what two people changed one version is chosen before an article leaves.</source>
            <translation>Von dem, was zwei geändert haben, ist eine Fassung gewählt, bevor ein Artikel hinausgeht.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/desk/checks/two_versions.py"></location>
            <source>A hand-off that came back leaves both versions standing where nobody else can say which is right.</source>
            <translation>Eine Übergabe, die zurückkam, lässt beide Fassungen stehen, wo niemand sonst sagen kann, welche stimmt.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/desk/checks/two_versions.py"></location>
            <source>A field stands in two versions in the private notes; choose one of them.</source>
            <translation>Ein Feld steht in den privaten Notizen in zwei Fassungen; wählen Sie eine davon.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/desk/checks/unfinished.py"></location>
            <source>the text</source>
            <translation>dem Text</translation>
        </message>
        <message>
            <location filename="../../almost_editor/desk/checks/unfinished.py"></location>
            <source>the headline</source>
            <translation>der Überschrift</translation>
        </message>
        <message>
            <location filename="../../almost_editor/desk/checks/unfinished.py"></location>
            <source>the dek</source>
            <translation>dem Vorspann</translation>
        </message>
        <message>
            <location filename="../../almost_editor/desk/checks/unfinished.py"></location>
            <source>the description</source>
            <translation>der Beschreibung</translation>
        </message>
        <message>
            <location filename="../../almost_editor/desk/checks/unfinished.py"></location>
            <source>the byline</source>
            <translation>der Autorenzeile</translation>
        </message>
        <message>
            <location filename="../../almost_editor/desk/checks/unfinished.py"></location>
            <source>the dateline</source>
            <translation>der Ortsmarke</translation>
        </message>
        <message>
            <location filename="../../almost_editor/desk/checks/unfinished.py"></location>
            <source>a tag</source>
            <translation>einem Schlagwort</translation>
        </message>
        <message>
            <location filename="../../almost_editor/desk/checks/unfinished.py"></location>
            <source>the words of a picture</source>
            <translation>den Worten zu einem Bild</translation>
        </message>
        <message>
            <location filename="../../almost_editor/desk/checks/unfinished.py"></location>
            <source>a correction</source>
            <translation>einer Korrektur</translation>
        </message>
        <message>
            <location filename="../../almost_editor/desk/checks/unfinished.py"></location>
            <source>TK stands in {place}: something is still to come.</source>
            <translation>TK steht in {place}: Etwas fehlt noch.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/desk/checks/unfinished.py"></location>
            <source>TK must be gone before an article is.</source>
            <translation>TK muss verschwinden, bevor ein Artikel hinausgeht.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/desk/checks/unfinished.py"></location>
            <source>It stands for what is still to come, and no reader should see it.</source>
            <translation>Es steht für etwas, das noch kommt, und kein Leser soll es sehen.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/desk/checks/unfinished.py"></location>
            <source>Every blank is filled in.</source>
            <translation>Jede Lücke ist ausgefüllt.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/desk/checks/unfinished.py"></location>
            <source>A template’s “{{name}}” is a question to the writer, not to readers.</source>
            <translation>„{{name}}“ in einer Vorlage fragt die Autorin, nicht die Leser.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/desk/checks/unfinished.py"></location>
            <source>A suggestion or comment still stands in the text: “{mark}”.</source>
            <translation>Im Text steht noch ein Vorschlag oder Kommentar: „{mark}“.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/desk/checks/unfinished.py"></location>
            <source>Suggestions and comments are settled before an article leaves.</source>
            <translation>Vorschläge und Kommentare sind erledigt, bevor ein Artikel hinausgeht.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/desk/checks/unfinished.py"></location>
            <source>What one desk says to another is not for readers.</source>
            <translation>Was Redakteure einander sagen, ist nichts für Leser.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/desk/checks/unfinished.py"></location>
            <source>The blank “{left}” in {place} is still to be filled in.</source>
            <translation>Die Lücke „{left}“ in {place} ist noch zu füllen.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/desk/reading.py"></location>
            <source>“{words}” is not in the dictionary.</source>
            <translation>„{words}“ steht nicht im Wörterbuch.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/desk/spelling.py"></location>
            <source>The dictionary “{name}” cannot be read.</source>
            <translation>Das Wörterbuch „{name}“ ist nicht lesbar.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/desk/spelling.py"></location>
            <source>Put another pair of files into the library’s folder “dictionaries”.</source>
            <translation>Legen Sie ein anderes Dateipaar in den Ordner „dictionaries“ der Bibliothek.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/desk/stylebook/entries.py"></location>
            <source>The rule “{name}” must have either words or a pattern.</source>
            <translation>Die Regel „{name}“ muss entweder Wörter oder ein Muster haben.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/desk/stylebook/entries.py"></location>
            <source>Write what it looks for: “words”, or a “pattern”.</source>
            <translation>Schreiben Sie, wonach sie sucht: „words“ oder ein „pattern“.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/desk/stylebook/entries.py"></location>
            <source>The rule “{name}” says neither what to write nor what to think of.</source>
            <translation>Die Regel „{name}“ sagt weder, was zu schreiben, noch, was zu bedenken ist.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/desk/stylebook/entries.py"></location>
            <source>Give it a “use” or an “advice”.</source>
            <translation>Geben Sie ihr ein „use“ oder einen Rat („advice“).</translation>
        </message>
        <message>
            <location filename="../../almost_editor/desk/stylebook/entries.py"></location>
            <source>“{name}” cannot be the name of a rule.</source>
            <translation>„{name}“ kann nicht der Name einer Regel sein.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/desk/stylebook/entries.py"></location>
            <source>Use letters and digits, with hyphens between them.</source>
            <translation>Nehmen Sie Buchstaben und Ziffern, mit Bindestrichen dazwischen.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/desk/stylebook/entries.py"></location>
            <source>The rule “{name}” has more than {most} words.</source>
            <translation>Die Regel „{name}“ hat mehr als {most} Wörter.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/desk/stylebook/entries.py"></location>
            <location filename="../../almost_editor/desk/stylebook/patterns.py"></location>
            <source>Make several rules of it.</source>
            <translation>Machen Sie mehrere Regeln daraus.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/desk/stylebook/entries.py"></location>
            <source>The rule “{name}” has not as many words in “use” as it looks for.</source>
            <translation>Die Regel „{name}“ hat nicht so viele Wörter in „use“, wie sie sucht.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/desk/stylebook/entries.py"></location>
            <source>Write one for all, or one for each word in the same order; a choice is written “one / other”.</source>
            <translation>Schreiben Sie eines für alle oder eines für jedes Wort in derselben Reihenfolge; eine Auswahl schreibt man „eines / anderes“.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/desk/stylebook/entries.py"></location>
            <source>The style book has more than {most:,} rules.</source>
            <translation>Das Stilbuch hat mehr als {most:,} Regeln.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/desk/stylebook/entries.py"></location>
            <source>Take some out.</source>
            <translation>Nehmen Sie einige heraus.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/desk/stylebook/entries.py"></location>
            <source>The patterns of the style book are too many, or too slow together.</source>
            <translation>Das Stilbuch hat zu viele Muster, oder sie sind zusammen zu langsam.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/desk/stylebook/entries.py"></location>
            <source>Take some out, or write words instead.</source>
            <translation>Nehmen Sie einige heraus, oder schreiben Sie stattdessen Wörter.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/desk/stylebook/entries.py"></location>
            <source>A sentence of the rule “{name}” is longer than {longest:,} characters.</source>
            <translation>Ein Satz der Regel „{name}“ ist länger als {longest:,} Zeichen.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/desk/stylebook/entries.py"></location>
            <source>Say it in fewer words.</source>
            <translation>Sagen Sie es in weniger Wörtern.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/desk/stylebook/entries.py"></location>
            <source>“{language}” is no language of the rule “{name}”.</source>
            <translation>„{language}“ kann keine Sprache der Regel „{name}“ sein.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/desk/stylebook/entries.py"></location>
            <source>Write its tag, such as “en” or “en-US”.</source>
            <translation>Schreiben Sie ihr Kürzel, etwa „en“ oder „en-US“.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/desk/stylebook/entries.py"></location>
            <source>The rule “{name}” has words that are none: “{words}”.</source>
            <translation>Die Regel „{name}“ hat Wörter, die keine sind: „{words}“.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/desk/stylebook/entries.py"></location>
            <source>Write words on one line, with one space between them.</source>
            <translation>Schreiben Sie Wörter in eine Zeile, mit einem Leerzeichen dazwischen.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/desk/stylebook/finding.py"></location>
            <source>“{found}”: {advice}</source>
            <translation>„{found}“: {advice}</translation>
        </message>
        <message>
            <location filename="../../almost_editor/desk/stylebook/finding.py"></location>
            <source>Write “{words}” instead of “{found}”.</source>
            <translation>Schreiben Sie „{words}“ statt „{found}“.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/desk/stylebook/finding.py"></location>
            <source>The style book wants other words here.</source>
            <translation>Das Stilbuch will hier andere Wörter.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/desk/stylebook/patterns.py"></location>
            <source>The pattern is empty.</source>
            <translation>Das Muster ist leer.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/desk/stylebook/patterns.py"></location>
            <source>Write what is looked for, or words instead.</source>
            <translation>Schreiben Sie, was gesucht wird, oder stattdessen Wörter.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/desk/stylebook/patterns.py"></location>
            <location filename="../../almost_editor/document/patterns.py"></location>
            <source>The pattern is longer than {longest:,} characters.</source>
            <translation>Das Muster ist länger als {longest:,} Zeichen.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/desk/stylebook/patterns.py"></location>
            <source>a closing bracket stands there that nothing opened</source>
            <translation>dort steht eine schließende Klammer, die nichts geöffnet hat</translation>
        </message>
        <message>
            <location filename="../../almost_editor/desk/stylebook/patterns.py"></location>
            <source>The pattern also matches where nothing stands.</source>
            <translation>Das Muster passt auch, wo nichts steht.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/desk/stylebook/patterns.py"></location>
            <source>Have it ask for a letter at least.</source>
            <translation>Lassen Sie es wenigstens einen Buchstaben verlangen.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/desk/stylebook/patterns.py"></location>
            <source>The pattern cannot be followed at character {place}: {what}.</source>
            <translation>Dem Muster lässt sich ab Zeichen {place} nicht folgen: {what}.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/desk/stylebook/patterns.py"></location>
            <source>Put it right there; a sign that is meant as it stands has a \ before it.</source>
            <translation>Bringen Sie es dort in Ordnung; vor einem Zeichen, das so gemeint ist, wie es dasteht, steht ein \.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/desk/stylebook/patterns.py"></location>
            <source>The pattern cannot be followed ({reason}).</source>
            <translation>Dem Muster lässt sich nicht folgen ({reason}).</translation>
        </message>
        <message>
            <location filename="../../almost_editor/desk/stylebook/patterns.py"></location>
            <source>Write it more simply.</source>
            <translation>Schreiben Sie es einfacher.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/desk/stylebook/patterns.py"></location>
            <source>it is nested too deep</source>
            <translation>es ist zu tief verschachtelt</translation>
        </message>
        <message>
            <location filename="../../almost_editor/desk/stylebook/patterns.py"></location>
            <source>nothing stands before the sign that repeats</source>
            <translation>vor dem Zeichen, das wiederholt, steht nichts</translation>
        </message>
        <message>
            <location filename="../../almost_editor/desk/stylebook/patterns.py"></location>
            <source>a bracket is not closed</source>
            <translation>eine Klammer ist nicht geschlossen</translation>
        </message>
        <message>
            <location filename="../../almost_editor/desk/stylebook/patterns.py"></location>
            <source>what can be nothing is repeated</source>
            <translation>etwas wird wiederholt, das auch nichts sein kann</translation>
        </message>
        <message>
            <location filename="../../almost_editor/desk/stylebook/patterns.py"></location>
            <source>what is repeated is repeated again</source>
            <translation>was wiederholt wird, wird noch einmal wiederholt</translation>
        </message>
        <message>
            <location filename="../../almost_editor/desk/stylebook/patterns.py"></location>
            <source>the braces do not say how often</source>
            <translation>die geschweiften Klammern sagen nicht, wie oft</translation>
        </message>
        <message>
            <location filename="../../almost_editor/desk/stylebook/patterns.py"></location>
            <source>it repeats up to {most} times</source>
            <translation>wiederholt wird höchstens {most}-mal</translation>
        </message>
        <message>
            <location filename="../../almost_editor/desk/stylebook/patterns.py"></location>
            <source>The pattern can match in so many ways that a text could wait for it without end.</source>
            <translation>Das Muster kann auf so viele Arten passen, dass ein Text endlos darauf warten könnte.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/desk/stylebook/patterns.py"></location>
            <source>Take out a * or +, or what is repeated within what is repeated; or make several rules of it.</source>
            <translation>Nehmen Sie ein * oder + heraus, oder was in einer Wiederholung wiederholt wird; oder machen Sie mehrere Regeln daraus.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/desk/stylebook/patterns.py"></location>
            <source>a class of letters is not closed, or has a bracket in it</source>
            <translation>eine Buchstabenklasse ist nicht geschlossen oder hat eine Klammer in sich</translation>
        </message>
        <message>
            <location filename="../../almost_editor/desk/stylebook/patterns.py"></location>
            <source>only (…) and (?:…) can be used here</source>
            <translation>hier gehen nur (…) und (?:…)</translation>
        </message>
        <message>
            <location filename="../../almost_editor/desk/stylebook/patterns.py"></location>
            <source>this sign after a \ means nothing here</source>
            <translation>dieses Zeichen nach einem \ bedeutet hier nichts</translation>
        </message>
        <message>
            <location filename="../../almost_editor/desk/stylebook/reading.py"></location>
            <source>it is not written as a style book is ({reason}).</source>
            <translation>sie ist nicht so geschrieben wie ein Stilbuch ({reason}).</translation>
        </message>
        <message>
            <location filename="../../almost_editor/desk/stylebook/reading.py"></location>
            <source>“{file}”, line {line}: {what}</source>
            <translation>„{file}“, Zeile {line}: {what}</translation>
        </message>
        <message>
            <location filename="../../almost_editor/desk/stylebook/reading.py"></location>
            <source>the style book has more than {most:,} characters.</source>
            <translation>Das Stilbuch hat mehr als {most:,} Zeichen.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/desk/stylebook/reading.py"></location>
            <source>“{key}” means nothing here.</source>
            <translation>„{key}“ bedeutet hier nichts.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/desk/stylebook/reading.py"></location>
            <source>a rule has no “{key}”.</source>
            <translation>Eine Regel hat kein „{key}“.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/desk/stylebook/reading.py"></location>
            <source>It has: name, words, pattern, use, advice, reason, level, except, match_case, quotations, languages.</source>
            <translation>Sie hat: name, words, pattern, use, advice, reason, level, except, match_case, quotations, languages.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/desk/stylebook/reading.py"></location>
            <source>“{file}”: {what}</source>
            <translation>„{file}“: {what}</translation>
        </message>
        <message>
            <location filename="../../almost_editor/desk/stylebook/reading.py"></location>
            <source>“{key}” is not words.</source>
            <translation>„{key}“ sind keine Wörter.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/desk/stylebook/reading.py"></location>
            <source>Write it like this: {key} = ["one", "other"]</source>
            <translation>Schreiben Sie es so: {key} = ["eines", "anderes"]</translation>
        </message>
        <message>
            <location filename="../../almost_editor/desk/stylebook/reading.py"></location>
            <source>Write them in quotes.</source>
            <translation>Schreiben Sie sie in Anführungszeichen.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/desk/stylebook/reading.py"></location>
            <source>“{key}” says neither yes nor no.</source>
            <translation>„{key}“ sagt weder ja noch nein.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/desk/stylebook/reading.py"></location>
            <source>Write true or false.</source>
            <translation>Schreiben Sie true oder false.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/desk/stylebook/reading.py"></location>
            <source>“level” is none of the three.</source>
            <translation>„level“ ist keines der drei.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/desk/stylebook/reading.py"></location>
            <source>Write “block”, “note” or “hint”.</source>
            <translation>Schreiben Sie „block“, „note“ oder „hint“.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/desk/stylebook/reading.py"></location>
            <source>Put that line right, or import the book again.</source>
            <translation>Bringen Sie die Zeile in Ordnung, oder importieren Sie das Buch noch einmal.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/desk/stylebook/reading.py"></location>
            <source>there are two rules called “{name}”.</source>
            <translation>Zwei Regeln heißen „{name}“.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/desk/stylebook/reading.py"></location>
            <source>Give one another name.</source>
            <translation>Geben Sie einer einen anderen Namen.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/desk/stylebook/reading.py"></location>
            <source>Take some rules out.</source>
            <translation>Nehmen Sie einige Regeln heraus.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/desk/stylebook/reading.py"></location>
            <source>Begin each rule with a line “[[rule]]”.</source>
            <translation>Beginnen Sie jede Regel mit einer Zeile „[[rule]]“.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/document/addresses.py"></location>
            <source>“{address}” cannot be the publication’s site.</source>
            <translation>„{address}“ kann nicht die Website der Publikation sein.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/document/addresses.py"></location>
            <source>Write it like https://almost.example/.</source>
            <translation>Schreiben Sie sie wie https://almost.example/.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/document/addresses.py"></location>
            <source>The publication’s pages cannot lead to “{address}”.</source>
            <translation>Die Seiten der Publikation können nicht zu „{address}“ führen.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/document/addresses.py"></location>
            <source>Use an address that begins with https://, http:// or mailto:, or a path such as /newsletter/.</source>
            <translation>Verwenden Sie eine Adresse, die mit https://, http:// oder mailto: beginnt, oder einen Pfad wie /newsletter/.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/document/addresses.py"></location>
            <source>The publication’s address pattern “{pattern}” cannot be filled in.</source>
            <translation>Das Adressmuster „{pattern}“ der Publikation lässt sich nicht ausfüllen.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/document/addresses.py"></location>
            <source>Use only {known} between its braces.</source>
            <translation>Verwenden Sie in den geschweiften Klammern nur {known}.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/document/completing.py"></location>
            <source>how far it has come</source>
            <translation>wie weit er ist</translation>
        </message>
        <message>
            <location filename="../../almost_editor/document/completing.py"></location>
            <source>the series it is in</source>
            <translation>in welcher Serie er steht</translation>
        </message>
        <message>
            <location filename="../../almost_editor/document/completing.py"></location>
            <source>who wrote it</source>
            <translation>wer ihn geschrieben hat</translation>
        </message>
        <message>
            <location filename="../../almost_editor/document/completing.py"></location>
            <source>something is still to come</source>
            <translation>etwas fehlt noch</translation>
        </message>
        <message>
            <location filename="../../almost_editor/document/completing.py"></location>
            <source>dated before a day</source>
            <translation>datiert vor einem Tag</translation>
        </message>
        <message>
            <location filename="../../almost_editor/document/completing.py"></location>
            <source>dated on a day or later</source>
            <translation>datiert auf einen Tag oder später</translation>
        </message>
        <message>
            <location filename="../../almost_editor/document/completing.py"></location>
            <source>today</source>
            <translation>heute</translation>
        </message>
        <message>
            <location filename="../../almost_editor/document/completing.py"></location>
            <source>a week ago</source>
            <translation>vor einer Woche</translation>
        </message>
        <message>
            <location filename="../../almost_editor/document/completing.py"></location>
            <source>this month began</source>
            <translation>Beginn dieses Monats</translation>
        </message>
        <message>
            <location filename="../../almost_editor/document/completing.py"></location>
            <source>this year began</source>
            <translation>Beginn dieses Jahres</translation>
        </message>
        <message>
            <location filename="../../almost_editor/document/corrections.py"></location>
            <source>The correction says nothing.</source>
            <translation>Die Korrektur sagt nichts.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/document/corrections.py"></location>
            <source>Write what was wrong and what is right.</source>
            <translation>Schreiben Sie, was falsch war und was richtig ist.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/document/dates.py"></location>
            <source>There is no time zone named “{time_zone}”.</source>
            <translation>Es gibt keine Zeitzone „{time_zone}“.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/document/dates.py"></location>
            <source>Choose one such as America/New_York in the publication's settings.</source>
            <translation>Wählen Sie in den Einstellungen der Publikation eine wie America/New_York.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/document/draft.py"></location>
            <source>Idea</source>
            <translation>Idee</translation>
        </message>
        <message>
            <location filename="../../almost_editor/document/draft.py"></location>
            <source>Draft</source>
            <translation>Entwurf</translation>
        </message>
        <message>
            <location filename="../../almost_editor/document/draft.py"></location>
            <location filename="../../almost_editor/ui/shelf/place.py"></location>
            <source>In edit</source>
            <translation>In Redaktion</translation>
        </message>
        <message>
            <location filename="../../almost_editor/document/draft.py"></location>
            <location filename="../../almost_editor/ui/shelf/place.py"></location>
            <source>Ready</source>
            <translation>Fertig</translation>
        </message>
        <message>
            <location filename="../../almost_editor/document/draft.py"></location>
            <location filename="../../almost_editor/ui/shelf/place.py"></location>
            <source>Exported</source>
            <translation>Exportiert</translation>
        </message>
        <message>
            <location filename="../../almost_editor/document/draft.py"></location>
            <location filename="../../almost_editor/ui/shelf/place.py"></location>
            <source>Withdrawn</source>
            <translation>Zurückgezogen</translation>
        </message>
        <message>
            <location filename="../../almost_editor/document/fields_as_text.py"></location>
            <location filename="../../almost_editor/document/replacing.py"></location>
            <location filename="../../almost_editor/ui/budget/lines.py"></location>
            <location filename="../../almost_editor/ui/cards/card_view.py"></location>
            <location filename="../../almost_editor/ui/checking/findings_model.py"></location>
            <location filename="../../almost_editor/ui/editor/sheet.py"></location>
            <location filename="../../almost_editor/ui/shelf/place.py"></location>
            <source>Headline</source>
            <translation>Überschrift</translation>
        </message>
        <message>
            <location filename="../../almost_editor/document/fields_as_text.py"></location>
            <location filename="../../almost_editor/document/replacing.py"></location>
            <location filename="../../almost_editor/ui/cards/card_view.py"></location>
            <location filename="../../almost_editor/ui/checking/findings_model.py"></location>
            <source>Dek</source>
            <translation>Vorspann</translation>
        </message>
        <message>
            <location filename="../../almost_editor/document/fields_as_text.py"></location>
            <location filename="../../almost_editor/ui/budget/lines.py"></location>
            <source>Slug</source>
            <translation>Kurzadresse</translation>
        </message>
        <message>
            <location filename="../../almost_editor/document/fields_as_text.py"></location>
            <location filename="../../almost_editor/ui/budget/budget_sheet.py"></location>
            <location filename="../../almost_editor/ui/details/filing_group.py"></location>
            <source>Section</source>
            <translation>Ressort</translation>
        </message>
        <message>
            <location filename="../../almost_editor/document/fields_as_text.py"></location>
            <location filename="../../almost_editor/ui/checking/findings_model.py"></location>
            <location filename="../../almost_editor/ui/details/filing_group.py"></location>
            <source>Dateline</source>
            <translation>Ortsmarke</translation>
        </message>
        <message>
            <location filename="../../almost_editor/document/fields_as_text.py"></location>
            <location filename="../../almost_editor/ui/cards/card_view.py"></location>
            <location filename="../../almost_editor/ui/checking/findings_model.py"></location>
            <location filename="../../almost_editor/ui/details/page_group.py"></location>
            <location filename="../../almost_editor/ui/series/series_form.py"></location>
            <source>Description</source>
            <translation>Beschreibung</translation>
        </message>
        <message>
            <location filename="../../almost_editor/document/fields_as_text.py"></location>
            <location filename="../../almost_editor/ui/budget/budget_sheet.py"></location>
            <location filename="../../almost_editor/ui/budget/lines.py"></location>
            <location filename="../../almost_editor/ui/checking/findings_model.py"></location>
            <location filename="../../almost_editor/ui/details/planning_group.py"></location>
            <source>Stage</source>
            <translation>Status</translation>
        </message>
        <message>
            <location filename="../../almost_editor/document/fields_as_text.py"></location>
            <location filename="../../almost_editor/ui/checking/findings_model.py"></location>
            <location filename="../../almost_editor/ui/details/dates_group.py"></location>
            <location filename="../../almost_editor/ui/shelf/place.py"></location>
            <source>Published</source>
            <translation>Veröffentlicht</translation>
        </message>
        <message>
            <location filename="../../almost_editor/document/fields_as_text.py"></location>
            <source>Modified</source>
            <translation>Geändert</translation>
        </message>
        <message>
            <location filename="../../almost_editor/document/fields_as_text.py"></location>
            <location filename="../../almost_editor/ui/budget/lines.py"></location>
            <location filename="../../almost_editor/ui/details/planning_group.py"></location>
            <location filename="../../almost_editor/ui/shelf/place.py"></location>
            <source>Due</source>
            <translation>Fällig</translation>
        </message>
        <message>
            <location filename="../../almost_editor/document/fields_as_text.py"></location>
            <location filename="../../almost_editor/ui/checking/findings_model.py"></location>
            <source>Embargo</source>
            <translation>Sperrfrist</translation>
        </message>
        <message>
            <location filename="../../almost_editor/document/fields_as_text.py"></location>
            <location filename="../../almost_editor/ui/counting/counts_sheet.py"></location>
            <location filename="../../almost_editor/ui/details/planning_group.py"></location>
            <source>Commissioned length</source>
            <translation>Bestellte Länge</translation>
        </message>
        <message>
            <location filename="../../almost_editor/document/fields_as_text.py"></location>
            <location filename="../../almost_editor/ui/details/page_group.py"></location>
            <source>Language</source>
            <translation>Sprache</translation>
        </message>
        <message>
            <location filename="../../almost_editor/document/fields_as_text.py"></location>
            <source>Direction of the text</source>
            <translation>Richtung des Textes</translation>
        </message>
        <message>
            <location filename="../../almost_editor/document/fields_as_text.py"></location>
            <source>Legal review</source>
            <translation>Rechtliche Prüfung</translation>
        </message>
        <message>
            <location filename="../../almost_editor/document/fields_as_text.py"></location>
            <location filename="../../almost_editor/ui/details/page_group.py"></location>
            <source>Layout</source>
            <translation>Layout</translation>
        </message>
        <message>
            <location filename="../../almost_editor/document/fields_as_text.py"></location>
            <location filename="../../almost_editor/ui/checking/findings_model.py"></location>
            <location filename="../../almost_editor/ui/details/aims.py"></location>
            <location filename="../../almost_editor/ui/details/hero_group.py"></location>
            <location filename="../../almost_editor/ui/details/thumbnail.py"></location>
            <source>Hero picture</source>
            <translation>Aufmacher</translation>
        </message>
        <message>
            <location filename="../../almost_editor/document/fields_as_text.py"></location>
            <source>Alt text of the hero</source>
            <translation>Alternativtext des Aufmachers</translation>
        </message>
        <message>
            <location filename="../../almost_editor/document/fields_as_text.py"></location>
            <source>Caption of the hero</source>
            <translation>Bildunterschrift des Aufmachers</translation>
        </message>
        <message>
            <location filename="../../almost_editor/document/fields_as_text.py"></location>
            <source>Credit of the hero</source>
            <translation>Bildnachweis des Aufmachers</translation>
        </message>
        <message>
            <location filename="../../almost_editor/document/fields_as_text.py"></location>
            <source>Focal point</source>
            <translation>Bildschwerpunkt</translation>
        </message>
        <message>
            <location filename="../../almost_editor/document/fields_as_text.py"></location>
            <source>Focal point of cards</source>
            <translation>Bildschwerpunkt der Karten</translation>
        </message>
        <message>
            <location filename="../../almost_editor/document/fields_as_text.py"></location>
            <source>Focal point of the square</source>
            <translation>Bildschwerpunkt des Quadrats</translation>
        </message>
        <message>
            <location filename="../../almost_editor/document/fields_as_text.py"></location>
            <source>Private notes</source>
            <translation>Private Notizen</translation>
        </message>
        <message>
            <location filename="../../almost_editor/document/front_matter.py"></location>
            <source>The front matter cannot be read (line {line}).</source>
            <translation>Der Kopf der Datei (Front Matter) ist nicht lesbar (Zeile {line}).</translation>
        </message>
        <message>
            <location filename="../../almost_editor/document/front_matter.py"></location>
            <source>The front matter cannot be read.</source>
            <translation>Der Kopf der Datei (Front Matter) ist nicht lesbar.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/document/front_matter.py"></location>
            <source>The front matter is too long to be one.</source>
            <translation>Der Kopf der Datei (Front Matter) ist zu lang.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/document/front_matter.py"></location>
            <source>Shorten what stands between the --- lines.</source>
            <translation>Kürzen Sie, was zwischen den Zeilen --- steht.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/document/front_matter.py"></location>
            <source>Mend the YAML between the --- lines, or remove it.</source>
            <translation>Berichtigen oder entfernen Sie das YAML zwischen den Zeilen ---.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/document/front_matter.py"></location>
            <source>The front matter uses YAML anchors, which are not read.</source>
            <translation>Der Kopf der Datei (Front Matter) enthält YAML-Anker, die nicht gelesen werden.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/document/front_matter.py"></location>
            <source>Write each value out where it is used.</source>
            <translation>Schreiben Sie jeden Wert dort aus, wo er gebraucht wird.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/document/front_matter.py"></location>
            <source>The front matter nests too deep.</source>
            <translation>Der Kopf der Datei (Front Matter) ist zu tief verschachtelt.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/document/front_matter.py"></location>
            <source>Remove what stands in so many brackets.</source>
            <translation>Entfernen Sie, was in so vielen Klammern steht.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/document/patterns.py"></location>
            <source>{reason} (character {place})</source>
            <translation>{reason} (Zeichen {place})</translation>
        </message>
        <message>
            <location filename="../../almost_editor/document/patterns.py"></location>
            <source>it is nested too deep, or counts too far</source>
            <translation>es ist zu tief verschachtelt oder zählt zu weit</translation>
        </message>
        <message>
            <location filename="../../almost_editor/document/patterns.py"></location>
            <source>Pattern: {reason}.</source>
            <translation>Muster: {reason}.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/document/patterns.py"></location>
            <source>Replacement: {reason}.</source>
            <translation>Ersatz: {reason}.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/document/patterns.py"></location>
            <source>there is no group of that name</source>
            <translation>es gibt keine Gruppe dieses Namens</translation>
        </message>
        <message>
            <location filename="../../almost_editor/document/readability.py"></location>
            <source>very hard</source>
            <translation>sehr schwer</translation>
        </message>
        <message>
            <location filename="../../almost_editor/document/readability.py"></location>
            <source>very easy</source>
            <translation>sehr leicht</translation>
        </message>
        <message>
            <location filename="../../almost_editor/document/readability.py"></location>
            <source>easy</source>
            <translation>leicht</translation>
        </message>
        <message>
            <location filename="../../almost_editor/document/readability.py"></location>
            <source>plain</source>
            <translation>verständlich</translation>
        </message>
        <message>
            <location filename="../../almost_editor/document/readability.py"></location>
            <source>fairly hard</source>
            <translation>eher schwer</translation>
        </message>
        <message>
            <location filename="../../almost_editor/document/readability.py"></location>
            <source>hard</source>
            <translation>schwer</translation>
        </message>
        <message>
            <location filename="../../almost_editor/document/readability.py"></location>
            <source>{means}, school grade {grade}</source>
            <translation>{means}, Schuljahr {grade}</translation>
        </message>
        <message>
            <location filename="../../almost_editor/document/readability.py"></location>
            <source>Flesch reading ease, Flesch–Kincaid grade</source>
            <translation>Flesch-Index, Flesch–Kincaid-Schuljahr</translation>
        </message>
        <message>
            <location filename="../../almost_editor/document/replacing.py"></location>
            <location filename="../../almost_editor/ui/cards/card_view.py"></location>
            <location filename="../../almost_editor/ui/checking/findings_model.py"></location>
            <location filename="../../almost_editor/ui/editor/text_pane.py"></location>
            <location filename="../../almost_editor/ui/exporting/formats.py"></location>
            <location filename="../../almost_editor/ui/snippets/snippet_sheet.py"></location>
            <source>Text</source>
            <translation>Text</translation>
        </message>
        <message>
            <location filename="../../almost_editor/document/replacing.py"></location>
            <location filename="../../almost_editor/ui/details/planning_group.py"></location>
            <source>Notes</source>
            <translation>Notizen</translation>
        </message>
        <message>
            <location filename="../../almost_editor/document/replacing.py"></location>
            <source>Hero’s caption</source>
            <translation>Bildunterschrift des Aufmachers</translation>
        </message>
        <message>
            <location filename="../../almost_editor/document/replacing.py"></location>
            <source>Hero’s alt text</source>
            <translation>Alternativtext des Aufmachers</translation>
        </message>
        <message>
            <location filename="../../almost_editor/document/replacing.py"></location>
            <source>Caption of {picture}</source>
            <translation>Bildunterschrift von {picture}</translation>
        </message>
        <message>
            <location filename="../../almost_editor/document/replacing.py"></location>
            <source>Alt text of {picture}</source>
            <translation>Alternativtext von {picture}</translation>
        </message>
        <message>
            <location filename="../../almost_editor/document/searching.py"></location>
            <source>“{word}” is no stage.</source>
            <translation>„{word}“ ist kein Status.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/document/searching.py"></location>
            <source>It can be {stages}.</source>
            <translation>Möglich sind {stages}.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/document/searching.py"></location>
            <source>“{name}:{day}” is no day.</source>
            <translation>„{name}:{day}“ ist kein Tag.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/document/searching.py"></location>
            <source>Write it as in {name}:2026-03-01 or {name}:2026.</source>
            <translation>Schreiben Sie ihn wie in {name}:2026-03-01 oder {name}:2026.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/document/searching.py"></location>
            <source>“has:{word}” asks for nothing that is known.</source>
            <translation>„has:{word}“ fragt nach nichts Bekanntem.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/document/searching.py"></location>
            <source>It can be has:tk.</source>
            <translation>Möglich ist has:tk.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/document/snippets.py"></location>
            <source>The snippet has no text yet.</source>
            <translation>Der Textbaustein hat noch keinen Text.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/document/snippets.py"></location>
            <source>Type what it is to write.</source>
            <translation>Tippen Sie, was er schreiben soll.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/document/snippets.py"></location>
            <source>“{word}” cannot be typed as one word.</source>
            <translation>„{word}“ lässt sich nicht als ein Wort tippen.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/document/snippets.py"></location>
            <source>Choose one without spaces, quotes and brackets.</source>
            <translation>Wählen Sie eines ohne Leerzeichen, Anführungszeichen und Klammern.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/document/snippets.py"></location>
            <source>“{word}” writes the snippet “{name}” already.</source>
            <translation>„{word}“ schreibt schon den Textbaustein „{name}“.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/document/snippets.py"></location>
            <source>Choose another word.</source>
            <translation>Wählen Sie ein anderes Wort.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/errors.py"></location>
            <source>Stopped; nothing was written.</source>
            <translation>Angehalten; nichts wurde geschrieben.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/exchange/file_kinds.py"></location>
            <source>a Markdown file</source>
            <translation>eine Markdown-Datei</translation>
        </message>
        <message>
            <location filename="../../almost_editor/exchange/file_kinds.py"></location>
            <source>a text file</source>
            <translation>eine Textdatei</translation>
        </message>
        <message>
            <location filename="../../almost_editor/exchange/file_kinds.py"></location>
            <source>a web page’s HTML</source>
            <translation>das HTML einer Webseite</translation>
        </message>
        <message>
            <location filename="../../almost_editor/exchange/file_kinds.py"></location>
            <source>a Word document</source>
            <translation>ein Word-Dokument</translation>
        </message>
        <message>
            <location filename="../../almost_editor/exchange/file_kinds.py"></location>
            <source>a word processor’s document</source>
            <translation>ein Dokument einer Textverarbeitung</translation>
        </message>
        <message>
            <location filename="../../almost_editor/exchange/file_kinds.py"></location>
            <source>a hand-off file</source>
            <translation>eine Übergabedatei</translation>
        </message>
        <message>
            <location filename="../../almost_editor/exchange/file_kinds.py"></location>
            <source>a PDF</source>
            <translation>ein PDF</translation>
        </message>
        <message>
            <location filename="../../almost_editor/exchange/file_kinds.py"></location>
            <source>a picture</source>
            <translation>ein Bild</translation>
        </message>
        <message>
            <location filename="../../almost_editor/exchange/file_kinds.py"></location>
            <source>not a text file</source>
            <translation>keine Textdatei</translation>
        </message>
        <message>
            <location filename="../../almost_editor/exchange/file_kinds.py"></location>
            <source>Save it as a Word document (.docx), without a password, and try again.</source>
            <translation>Speichern Sie es als Word-Dokument (.docx) ohne Kennwort und versuchen Sie es erneut.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/exchange/file_kinds.py"></location>
            <source>Take it in by itself, with File › Import or almost-editor import.</source>
            <translation>Nehmen Sie sie für sich auf, mit Datei › Importieren oder almost-editor import.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/exchange/file_kinds.py"></location>
            <source>Copy its text and paste it into a new article.</source>
            <translation>Kopieren Sie den Text und fügen Sie ihn in einen neuen Artikel ein.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/exchange/file_kinds.py"></location>
            <source>Open an article first, then drop the picture into its text.</source>
            <translation>Öffnen Sie zuerst einen Artikel und ziehen Sie das Bild dann in den Text.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/exchange/file_kinds.py"></location>
            <source>Choose a text, Markdown, Word or HTML file (.txt, .md, .docx, .html).</source>
            <translation>Wählen Sie eine Text-, Markdown-, Word- oder HTML-Datei (.txt, .md, .docx, .html).</translation>
        </message>
        <message>
            <location filename="../../almost_editor/exchange/file_kinds.py"></location>
            <location filename="../../almost_editor/newsroom/taking_in.py"></location>
            <source>“{name}” is too large to be an article.</source>
            <translation>„{name}“ ist zu groß für einen Artikel.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/exchange/file_kinds.py"></location>
            <location filename="../../almost_editor/newsroom/taking_in.py"></location>
            <source>Choose a text or Markdown file.</source>
            <translation>Wählen Sie eine Text- oder Markdown-Datei.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/exchange/file_kinds.py"></location>
            <source>“{name}” is {kind}.</source>
            <translation>„{name}“ ist {kind}.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/exchange/file_kinds.py"></location>
            <source>“{name}” is written in UTF-16.</source>
            <translation>„{name}“ ist in UTF-16 geschrieben.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/exchange/file_kinds.py"></location>
            <source>Save it as UTF-8 in your text editor and try again.</source>
            <translation>Speichern Sie die Datei im Texteditor als UTF-8 und versuchen Sie es erneut.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/exchange/file_kinds.py"></location>
            <source>“{name}” is not a text file.</source>
            <translation>„{name}“ ist keine Textdatei.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/exchange/file_kinds.py"></location>
            <source>“{name}” is not written in UTF-8 (line {line}).</source>
            <translation>„{name}“ ist nicht in UTF-8 geschrieben (Zeile {line}).</translation>
        </message>
        <message>
            <location filename="../../almost_editor/exchange/handoff/unpacking.py"></location>
            <source>“{name}” was changed on its way: its part “{part}” is not what was handed off.</source>
            <translation>„{name}“ wurde unterwegs verändert: Der Teil „{part}“ ist nicht, was übergeben wurde.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/exchange/handoff/unpacking.py"></location>
            <location filename="../../almost_editor/exchange/zip_door.py"></location>
            <source>Ask for it once more.</source>
            <translation>Bitten Sie noch einmal darum.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/exchange/handoff/unpacking.py"></location>
            <source>“{name}” says something that no article has.</source>
            <translation>„{name}“ sagt etwas, das kein Artikel hat.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/exchange/handoff/unpacking.py"></location>
            <source>“{name}” is no hand-off file.</source>
            <translation>„{name}“ ist keine Übergabedatei.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/exchange/handoff/unpacking.py"></location>
            <source>Choose one that was made with “Hand off”.</source>
            <translation>Wählen Sie eine, die mit „Übergeben“ gemacht wurde.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/exchange/handoff/unpacking.py"></location>
            <source>“{name}” was made by another version of Almost Editor.</source>
            <translation>„{name}“ wurde von einer anderen Version von Almost Editor gemacht.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/exchange/handoff/unpacking.py"></location>
            <source>Bring both to the same version, or ask for the article as Markdown.</source>
            <translation>Bringen Sie beide auf dieselbe Version, oder bitten Sie um den Artikel als Markdown.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/exchange/handoff/unpacking.py"></location>
            <source>“{name}” does not have the parts that it says.</source>
            <translation>„{name}“ hat nicht die Teile, die es nennt.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/exchange/markdown_fields.py"></location>
            <source>The address of {name} was left out, since no page may lead to: {address}</source>
            <translation>Die Adresse von {name} wurde weggelassen, da keine Seite dorthin führen darf: {address}</translation>
        </message>
        <message>
            <location filename="../../almost_editor/exchange/markdown_fields.py"></location>
            <source>The address of an author was left out, since no page may lead to: {address}</source>
            <translation>Die Adresse einer Autorenangabe wurde weggelassen, da keine Seite dorthin führen darf: {address}</translation>
        </message>
        <message>
            <location filename="../../almost_editor/exchange/markdown_fields.py"></location>
            <source>The file’s field “author_urls” names people who are not authors: {names}</source>
            <translation>Das Feld „author_urls“ der Datei nennt Leute, die nicht in der Autorenzeile stehen: {names}</translation>
        </message>
        <message>
            <location filename="../../almost_editor/exchange/markdown_fields.py"></location>
            <source>The file’s field “{key}” has no place here and was kept as this note: {value}</source>
            <translation>Das Feld „{key}“ der Datei hat hier keinen Platz und wurde als Notiz aufgehoben: {value}</translation>
        </message>
        <message>
            <location filename="../../almost_editor/exchange/markdown_fields.py"></location>
            <source>The file’s field “{key}” could not be read; set it by hand: {value}</source>
            <translation>Das Feld „{key}“ der Datei war nicht lesbar; tragen Sie es von Hand ein: {value}</translation>
        </message>
        <message>
            <location filename="../../almost_editor/exchange/page_file.py"></location>
            <location filename="../../almost_editor/exchange/word_file.py"></location>
            <source>There is no text in “{name}”.</source>
            <translation>In „{name}“ ist kein Text.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/exchange/page_file.py"></location>
            <source>Open it in a browser, copy the page and paste it.</source>
            <translation>Öffnen Sie sie im Browser, kopieren Sie die Seite und fügen Sie sie ein.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/exchange/page_head.py"></location>
            <source>Took “{start}” for the dek; if it opens the story, move it into the text.</source>
            <translation>„{start}“ wurde als Vorspann gelesen; ist es der Einstieg, verschieben Sie es in den Text.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/exchange/page_head.py"></location>
            <source>The headline stood twice; one was left out: {line}</source>
            <translation>Die Überschrift stand zweimal da; eine wurde weggelassen: {line}</translation>
        </message>
        <message>
            <location filename="../../almost_editor/exchange/page_head.py"></location>
            <source>The byline was read from “{line}”.</source>
            <translation>Die Autorenzeile wurde aus „{line}“ gelesen.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/exchange/page_head.py"></location>
            <source>The dek was repeated as the first paragraph; the repetition was left out: {line}</source>
            <translation>Der Vorspann stand noch einmal als erster Absatz da; die Wiederholung wurde weggelassen: {line}</translation>
        </message>
        <message>
            <location filename="../../almost_editor/exchange/page_head.py"></location>
            <source>The reading time was left out, since the layout brings it: “{line}”.</source>
            <translation>Die Lesezeit wurde weggelassen, da das Layout sie mitbringt: „{line}“.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/exchange/page_head.py"></location>
            <source>The date could not be read for certain; set it by hand: “{line}”.</source>
            <translation>Das Datum ließ sich nicht sicher lesen; tragen Sie es von Hand ein: „{line}“.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/exchange/page_head.py"></location>
            <source>The date of the last change was read from “{line}”, as noon of that day.</source>
            <translation>Das Datum der letzten Änderung wurde aus „{line}“ gelesen, als Mittag jenes Tages.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/exchange/page_head.py"></location>
            <source>The date was read from “{line}”, as noon of that day.</source>
            <translation>Das Datum wurde aus „{line}“ gelesen, als Mittag jenes Tages.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/exchange/pasted_page.py"></location>
            <source>“{line}” and what followed it ({lines}) was left out, since the layout brings its own.</source>
            <translation>„{line}“ und was darauf folgte ({lines}) wurde weggelassen, da das Layout es selbst mitbringt.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/exchange/pasted_page.py"></location>
            <source>The first line is too long for a headline; all of it is in the text.</source>
            <translation>Die erste Zeile ist zu lang für eine Überschrift; sie steht ganz im Text.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/exchange/pasted_page.py"></location>
            <source>The publication’s head was left out, since the layout brings it: {lines}.</source>
            <translation>Der Kopf der Publikation wurde weggelassen, da das Layout ihn mitbringt: {lines}.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/exchange/pasted_page.py"></location>
            <source>“{line}” was left out, since the layout brings its own.</source>
            <translation>„{line}“ wurde weggelassen, da das Layout es selbst mitbringt.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/exchange/pasted_page.py"></location>
            <source>There is no text in it.</source>
            <translation>Darin ist kein Text.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/exchange/pasted_page.py"></location>
            <source>Copy the whole page, from its headline on, and try again.</source>
            <translation>Kopieren Sie die ganze Seite ab der Überschrift und versuchen Sie es erneut.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/exchange/pasted_page.py"></location>
            <source>The dateline was read from the first paragraph: “{dateline}”.</source>
            <translation>Die Ortsmarke wurde aus dem ersten Absatz gelesen: „{dateline}“.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/exchange/pasted_page.py"></location>
            <source>The series above the headline was left out, since the layout brings it: {line}</source>
            <translation>Die Serie über der Überschrift wurde weggelassen, da das Layout sie mitbringt: {line}</translation>
        </message>
        <message>
            <location filename="../../almost_editor/exchange/pasted_page.py"></location>
            <source>“{line}” became the series; the layout brings the line itself.</source>
            <translation>„{line}“ wurde zur Serie; die Zeile bringt das Layout selbst mit.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/exchange/pasted_page.py"></location>
            <source>Other articles’ headlines were left out, since the layout brings them: {lines}.</source>
            <translation>Überschriften anderer Artikel wurden weggelassen, da das Layout sie mitbringt: {lines}.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/exchange/pasted_page.py"></location>
            <source>The section was read from the line above the headline: {line}</source>
            <translation>Das Ressort wurde aus der Zeile über der Überschrift gelesen: {line}</translation>
        </message>
        <message>
            <location filename="../../almost_editor/exchange/pasted_page.py"></location>
            <source>The newsletter call was left out, since the layout brings it: “{line}”.</source>
            <translation>Der Hinweis auf den Newsletter wurde weggelassen, da das Layout ihn mitbringt: „{line}“.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../almost_editor/exchange/rich/gathering.py"></location>
            <source>{n} sounds were left out.</source>
            <extracomment>For one: A sound was left out.</extracomment>
            <translation>
                <numerusform>Eine Tonaufnahme wurde weggelassen.</numerusform>
                <numerusform>{n} Tonaufnahmen wurden weggelassen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../almost_editor/exchange/rich/gathering.py"></location>
            <source>{n} films were left out.</source>
            <extracomment>For one: A film was left out.</extracomment>
            <translation>
                <numerusform>Ein Film wurde weggelassen.</numerusform>
                <numerusform>{n} Filme wurden weggelassen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../almost_editor/exchange/rich/gathering.py"></location>
            <source>{n} embedded pages were left out.</source>
            <extracomment>For one: An embedded page was left out.</extracomment>
            <translation>
                <numerusform>Eine eingebettete Seite wurde weggelassen.</numerusform>
                <numerusform>{n} eingebettete Seiten wurden weggelassen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../almost_editor/exchange/rich/gathering.py"></location>
            <location filename="../../almost_editor/exchange/word_file.py"></location>
            <source>{n} embedded objects were left out.</source>
            <extracomment>For one: An embedded object was left out.</extracomment>
            <translation>
                <numerusform>Ein eingebettetes Objekt wurde weggelassen.</numerusform>
                <numerusform>{n} eingebettete Objekte wurden weggelassen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../almost_editor/exchange/rich/gathering.py"></location>
            <source>{n} drawings were left out.</source>
            <extracomment>For one: A drawing was left out.</extracomment>
            <translation>
                <numerusform>Eine Zeichnung wurde weggelassen.</numerusform>
                <numerusform>{n} Zeichnungen wurden weggelassen.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../almost_editor/exchange/rich/gathering.py"></location>
            <location filename="../../almost_editor/exchange/word_file.py"></location>
            <source>Tracked changes were taken as accepted.</source>
            <translation>Nachverfolgte Änderungen wurden als angenommen übernommen.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/exchange/rich/gathering.py"></location>
            <source>Highlighting was left out.</source>
            <translation>Hervorhebungen wurden weggelassen.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/exchange/rich/gathering.py"></location>
            <source>Underlining was left out.</source>
            <translation>Unterstreichungen wurden weggelassen.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../almost_editor/exchange/rich/gathering.py"></location>
            <source>{n} equations came as plain text.</source>
            <extracomment>For one: An equation came as plain text.</extracomment>
            <translation>
                <numerusform>Eine Formel kam als einfacher Text.</numerusform>
                <numerusform>{n} Formeln kamen als einfacher Text.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../almost_editor/exchange/rich/links.py"></location>
            <source>The link to “{address}” was left out, since no page may lead there; its words stayed.</source>
            <translation>Der Link zu „{address}“ wurde weggelassen, da keine Seite dorthin führen darf; seine Wörter blieben.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../almost_editor/exchange/rich/notes.py"></location>
            <location filename="../../almost_editor/exchange/word_file.py"></location>
            <source>{n} comments were left out.</source>
            <extracomment>For one: A comment was left out.</extracomment>
            <translation>
                <numerusform>Ein Kommentar wurde weggelassen.</numerusform>
                <numerusform>{n} Kommentare wurden weggelassen.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../almost_editor/exchange/rich/pasted.py"></location>
            <location filename="../../almost_editor/exchange/word_file.py"></location>
            <source>Colours of words were left out.</source>
            <translation>Schriftfarben wurden weggelassen.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../almost_editor/exchange/rich/pictures.py"></location>
            <source>{n} pictures on {site} were not fetched; save them and add them by hand.</source>
            <extracomment>For one: A picture on {site} was not fetched; save it and add it by hand.</extracomment>
            <translation>
                <numerusform>Ein Bild von {site} wurde nicht geholt; speichern Sie es und fügen Sie es von Hand hinzu.</numerusform>
                <numerusform>{n} Bilder von {site} wurden nicht geholt; speichern Sie sie und fügen Sie sie von Hand hinzu.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../almost_editor/exchange/rich/pictures.py"></location>
            <source>{n} pictures did not come with the text; copy them by themselves, or drop their files.</source>
            <extracomment>For one: A picture did not come with the text; copy it by itself, or drop its file.</extracomment>
            <translation>
                <numerusform>Ein Bild kam nicht mit dem Text; kopieren Sie es für sich, oder ziehen Sie seine Datei hierher.</numerusform>
                <numerusform>{n} Bilder kamen nicht mit dem Text; kopieren Sie sie für sich, oder ziehen Sie ihre Dateien hierher.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../almost_editor/exchange/rich/pictures.py"></location>
            <source>More than {most} pictures: the others were left out.</source>
            <translation>Mehr als {most} Bilder: Die übrigen wurden weggelassen.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/exchange/rich/pictures.py"></location>
            <location filename="../../almost_editor/newsroom/picture_names.py"></location>
            <source>It is too large.</source>
            <translation>Es ist zu groß.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/exchange/rich/pictures.py"></location>
            <location filename="../../almost_editor/newsroom/picture_names.py"></location>
            <source>Save it smaller and add it to the article.</source>
            <translation>Speichern Sie es kleiner und fügen Sie es dem Artikel hinzu.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/exchange/rich/pictures.py"></location>
            <source>A picture was not taken in: {reason}</source>
            <translation>Ein Bild wurde nicht übernommen: {reason}</translation>
        </message>
        <message>
            <location filename="../../almost_editor/exchange/rich/pictures.py"></location>
            <source>another site</source>
            <translation>einer anderen Website</translation>
        </message>
        <message numerus="yes">
            <location filename="../../almost_editor/exchange/rich/tables.py"></location>
            <source>{n} tables had no head; their first rows became that.</source>
            <extracomment>For one: A table had no head; its first row became that.</extracomment>
            <translation>
                <numerusform>Eine Tabelle hatte keinen Kopf; ihre erste Zeile wurde dazu.</numerusform>
                <numerusform>{n} Tabellen hatten keinen Kopf; ihre ersten Zeilen wurden dazu.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../almost_editor/exchange/rich/tables.py"></location>
            <source>Merged cells of {n} tables came apart.</source>
            <extracomment>For one: Merged cells of a table came apart.</extracomment>
            <translation>
                <numerusform>Verbundene Zellen einer Tabelle wurden getrennt.</numerusform>
                <numerusform>Verbundene Zellen von {n} Tabellen wurden getrennt.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../almost_editor/exchange/word_file.py"></location>
            <source>{n} equations were left out.</source>
            <extracomment>For one: An equation was left out.</extracomment>
            <translation>
                <numerusform>Eine Formel wurde weggelassen.</numerusform>
                <numerusform>{n} Formeln wurden weggelassen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../almost_editor/exchange/word_file.py"></location>
            <source>{n} text boxes came as text of the article.</source>
            <extracomment>For one: A text box came as text of the article.</extracomment>
            <translation>
                <numerusform>Ein Textfeld kam als Text des Artikels.</numerusform>
                <numerusform>{n} Textfelder kamen als Text des Artikels.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../almost_editor/exchange/word_file.py"></location>
            <source>{n} charts were left out.</source>
            <extracomment>For one: A chart was left out.</extracomment>
            <translation>
                <numerusform>Ein Diagramm wurde weggelassen.</numerusform>
                <numerusform>{n} Diagramme wurden weggelassen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../almost_editor/exchange/word_file.py"></location>
            <source>{n} diagrams were left out.</source>
            <extracomment>For one: A diagram was left out.</extracomment>
            <translation>
                <numerusform>Ein Schaubild wurde weggelassen.</numerusform>
                <numerusform>{n} Schaubilder wurden weggelassen.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../almost_editor/exchange/word_file.py"></location>
            <source>“{name}” is no Word document.</source>
            <translation>„{name}“ ist kein Word-Dokument.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/exchange/word_file.py"></location>
            <source>Open it in its own program and save it as .docx.</source>
            <translation>Öffnen Sie es in seinem Programm und speichern Sie es als .docx.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/exchange/word_file.py"></location>
            <source>Check that it is the right document.</source>
            <translation>Prüfen Sie, ob es das richtige Dokument ist.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/exchange/word_file.py"></location>
            <source>“{name}” cannot be read as a Word document.</source>
            <translation>„{name}“ ist nicht als Word-Dokument lesbar.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/exchange/word_file.py"></location>
            <location filename="../../almost_editor/exchange/zip_door.py"></location>
            <source>Open it in its own program and save it anew.</source>
            <translation>Öffnen Sie es in seinem Programm und speichern Sie es neu.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/exchange/zip_door.py"></location>
            <source>“{name}” is protected by a password.</source>
            <translation>„{name}“ ist mit einem Kennwort geschützt.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/exchange/zip_door.py"></location>
            <source>Save it without one and try again.</source>
            <translation>Speichern Sie es ohne und versuchen Sie es erneut.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/exchange/zip_door.py"></location>
            <source>“{name}” has parts that lead out of it.</source>
            <translation>„{name}“ enthält Teile, die aus der Datei hinausführen.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/exchange/zip_door.py"></location>
            <location filename="../../almost_editor/newsroom/taking_back.py"></location>
            <source>Do not trust it; ask who sent it for another.</source>
            <translation>Trauen Sie ihr nicht; bitten Sie den Absender um eine andere.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/exchange/zip_door.py"></location>
            <source>“{name}” unpacks to more than a document has.</source>
            <translation>„{name}“ entpackt sich zu mehr, als ein Dokument hat.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/exchange/zip_door.py"></location>
            <source>“{name}” has a DOCTYPE, which no word processor writes.</source>
            <translation>„{name}“ hat einen DOCTYPE, den keine Textverarbeitung schreibt.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/exchange/zip_door.py"></location>
            <source>“{name}” unpacks to more than it could hold.</source>
            <translation>„{name}“ wird ausgepackt mehr, als hineinpassen kann.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/exchange/zip_door.py"></location>
            <source>“{name}” is damaged, or no file of this kind.</source>
            <translation>„{name}“ ist beschädigt oder keine Datei dieser Art.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/exchange/zip_door.py"></location>
            <source>“{name}” is damaged, or no document of this kind.</source>
            <translation>„{name}“ ist beschädigt oder kein Dokument dieser Art.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/exchange/zip_door.py"></location>
            <source>“{name}” has two parts of one name.</source>
            <translation>„{name}“ hat zwei Teile desselben Namens.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/exchange/zip_door.py"></location>
            <source>“{name}” has links or folders in it.</source>
            <translation>„{name}“ enthält Verknüpfungen oder Ordner.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/library/backup.py"></location>
            <source>The library is damaged, so it was not changed.</source>
            <translation>Die Bibliothek ist beschädigt und wurde deshalb nicht geändert.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/library/backup.py"></location>
            <source>Put back a copy with: almost-editor library restore</source>
            <translation>Stellen Sie eine Kopie wieder her mit: almost-editor library restore</translation>
        </message>
        <message>
            <location filename="../../almost_editor/library/backup.py"></location>
            <source>The backup could not be read back as it was written, so it was not kept.</source>
            <translation>Die Sicherung ließ sich nicht so zurücklesen, wie sie geschrieben wurde, und wurde verworfen.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/library/backup.py"></location>
            <source>Check that the drive of “{parent}” is sound, then try again; older backups are kept.</source>
            <translation>Prüfen Sie, ob das Laufwerk von „{parent}“ in Ordnung ist, und versuchen Sie es erneut; ältere Sicherungen bleiben.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/library/backup.py"></location>
            <source>A backup of this library is being made already.</source>
            <translation>Diese Bibliothek wird gerade schon gesichert.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/library/backup.py"></location>
            <location filename="../../almost_editor/library/connection.py"></location>
            <source>Try again in a moment.</source>
            <translation>Versuchen Sie es gleich noch einmal.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/library/compacting.py"></location>
            <location filename="../../almost_editor/library/connection.py"></location>
            <location filename="../../almost_editor/library/pictures.py"></location>
            <location filename="../../almost_editor/library/unused_pictures.py"></location>
            <source>The library is open for reading only.</source>
            <translation>Die Bibliothek ist nur zum Lesen geöffnet.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/library/compacting.py"></location>
            <source>Open it for writing to compact it.</source>
            <translation>Öffnen Sie sie zum Schreiben, um sie zu verdichten.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/library/connection.py"></location>
            <location filename="../../almost_editor/library/unused_pictures.py"></location>
            <source>Open it for writing to change something in it.</source>
            <translation>Öffnen Sie sie zum Schreiben, um etwas darin zu ändern.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/library/connection.py"></location>
            <source>The library in “{parent}” is being written to.</source>
            <translation>In die Bibliothek in „{parent}“ wird gerade geschrieben.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/library/contents.py"></location>
            <source>The text of “{headline}” is damaged in the library.</source>
            <translation>Der Text von „{headline}“ ist in der Bibliothek beschädigt.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/library/contents.py"></location>
            <source>Put back what its history has, or a backup with: almost-editor library restore.</source>
            <translation>Stellen Sie wieder her, was seine Versionen haben, oder eine Sicherung mit: almost-editor library restore.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/library/drafts.py"></location>
            <location filename="../../almost_editor/library/exports.py"></location>
            <location filename="../../almost_editor/library/files.py"></location>
            <location filename="../../almost_editor/library/series.py"></location>
            <location filename="../../almost_editor/library/withdrawals.py"></location>
            <source>There is no such article in this library.</source>
            <translation>In dieser Bibliothek gibt es diesen Artikel nicht.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/library/drafts.py"></location>
            <location filename="../../almost_editor/library/exports.py"></location>
            <location filename="../../almost_editor/library/files.py"></location>
            <location filename="../../almost_editor/library/series.py"></location>
            <location filename="../../almost_editor/library/withdrawals.py"></location>
            <source>See the articles with: almost-editor list</source>
            <translation>Die Artikel zeigt: almost-editor list</translation>
        </message>
        <message>
            <location filename="../../almost_editor/library/drafts.py"></location>
            <source>There is no article “{slug}” in this library.</source>
            <translation>In dieser Bibliothek gibt es keinen Artikel „{slug}“.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/library/drafts.py"></location>
            <source>See the slugs with: almost-editor list</source>
            <translation>Die Kurzadressen zeigt: almost-editor list</translation>
        </message>
        <message>
            <location filename="../../almost_editor/library/drafts.py"></location>
            <source>A withdrawn article stays where it is.</source>
            <translation>Ein zurückgezogener Artikel bleibt, wo er ist.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/library/drafts.py"></location>
            <source>Put it back first.</source>
            <translation>Stellen Sie ihn zuerst wieder her.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/library/faults.py"></location>
            <source>Make room on it; what was last typed is still in the window and is saved as soon as there is space.</source>
            <translation>Schaffen Sie Platz; was zuletzt getippt wurde, steht noch im Fenster und wird gespeichert, sobald Platz ist.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/library/faults.py"></location>
            <source>Close the window and put a backup back with: almost-editor library restore. What is there now is kept first.</source>
            <translation>Schließen Sie das Fenster und stellen Sie eine Sicherung wieder her mit: almost-editor library restore. Was jetzt da ist, wird vorher aufgehoben.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/library/faults.py"></location>
            <source>Check the folder’s permissions, or open a library in another folder.</source>
            <translation>Prüfen Sie die Rechte des Ordners, oder öffnen Sie eine Bibliothek in einem anderen.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/library/faults.py"></location>
            <source>The disk would not read or write “{place}” ({reason}).</source>
            <translation>Der Datenträger konnte „{place}“ nicht lesen oder schreiben ({reason}).</translation>
        </message>
        <message>
            <location filename="../../almost_editor/library/faults.py"></location>
            <source>Check that the drive is connected and sound, then try again.</source>
            <translation>Prüfen Sie, ob das Laufwerk verbunden und in Ordnung ist, und versuchen Sie es erneut.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/library/faults.py"></location>
            <source>A text in the library in “{folder}” is damaged.</source>
            <translation>Ein Text der Bibliothek in „{folder}“ ist beschädigt.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/library/faults.py"></location>
            <source>The disk is full.</source>
            <translation>Der Datenträger ist voll.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/library/faults.py"></location>
            <source>Another program is writing to the library in “{folder}”.</source>
            <translation>Ein anderes Programm schreibt in die Bibliothek in „{folder}“.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/library/faults.py"></location>
            <location filename="../../almost_editor/library/lock.py"></location>
            <location filename="../../almost_editor/library/restoring.py"></location>
            <source>Close it there, then try again.</source>
            <translation>Schließen Sie sie dort und versuchen Sie es erneut.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/library/faults.py"></location>
            <source>The library in “{folder}” cannot be written to.</source>
            <translation>In die Bibliothek in „{folder}“ kann nicht geschrieben werden.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/library/faults.py"></location>
            <source>The library in “{folder}” cannot be opened.</source>
            <translation>Die Bibliothek in „{folder}“ lässt sich nicht öffnen.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/library/faults.py"></location>
            <source>The disk would not read or write the library in “{folder}”.</source>
            <translation>Der Datenträger konnte die Bibliothek in „{folder}“ nicht lesen oder schreiben.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/library/faults.py"></location>
            <source>The library file in “{folder}” is not a database.</source>
            <translation>Die Bibliotheksdatei in „{folder}“ ist keine Datenbank.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/library/faults.py"></location>
            <source>The library in “{folder}” is damaged.</source>
            <translation>Die Bibliothek in „{folder}“ ist beschädigt.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/library/faults.py"></location>
            <source>“{place}” may not be read or written.</source>
            <translation>„{place}“ darf nicht gelesen oder geschrieben werden.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/library/faults.py"></location>
            <source>A library is a folder, and a file stands in its place at “{place}”.</source>
            <translation>Eine Bibliothek ist ein Ordner, doch bei „{place}“ steht eine Datei.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/library/faults.py"></location>
            <source>Name another folder, or move the file away.</source>
            <translation>Nennen Sie einen anderen Ordner, oder verschieben Sie die Datei.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/library/faults.py"></location>
            <source>A folder stands in the place of the file “{place}”.</source>
            <translation>Anstelle der Datei „{place}“ steht ein Ordner.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/library/faults.py"></location>
            <source>Move that folder away, then try again.</source>
            <translation>Verschieben Sie diesen Ordner und versuchen Sie es erneut.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/library/faults.py"></location>
            <source>“{place}” is gone.</source>
            <translation>„{place}“ ist nicht mehr da.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/library/faults.py"></location>
            <source>Check that the drive is connected and the folder has not been moved.</source>
            <translation>Prüfen Sie, ob das Laufwerk verbunden ist und der Ordner nicht verschoben wurde.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/library/faults.py"></location>
            <source>The name of the library’s folder is too long.</source>
            <translation>Der Name des Bibliotheksordners ist zu lang.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/library/faults.py"></location>
            <source>Name a shorter one.</source>
            <translation>Nennen Sie einen kürzeren.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/library/history.py"></location>
            <source>This revision of “{headline}” is damaged in the library.</source>
            <translation>Diese Version von „{headline}“ ist in der Bibliothek beschädigt.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/library/history.py"></location>
            <source>Choose the one before or after it; the article itself is not touched by that.</source>
            <translation>Wählen Sie die davor oder danach; der Artikel selbst ist davon nicht berührt.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/library/history.py"></location>
            <source>The history of this article has no sound version either.</source>
            <translation>Auch unter den Versionen dieses Artikels ist keine heile.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/library/history.py"></location>
            <location filename="../../almost_editor/library/publication.py"></location>
            <location filename="../../almost_editor/library/schema.py"></location>
            <location filename="../../almost_editor/library/seal.py"></location>
            <source>Close the window and put a backup back with: almost-editor library restore</source>
            <translation>Schließen Sie das Fenster und stellen Sie eine Sicherung wieder her mit: almost-editor library restore</translation>
        </message>
        <message>
            <location filename="../../almost_editor/library/history.py"></location>
            <source>There is no such revision of this article any more.</source>
            <translation>Diese Version des Artikels gibt es nicht mehr.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/library/history.py"></location>
            <source>Choose another one of its history.</source>
            <translation>Wählen Sie eine andere seiner Versionen.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/library/lock.py"></location>
            <source>The library in “{folder}” is open in another window or command (process {process}).</source>
            <translation>Die Bibliothek in „{folder}“ ist in einem anderen Fenster oder Befehl geöffnet (Prozess {process}).</translation>
        </message>
        <message>
            <location filename="../../almost_editor/library/lock.py"></location>
            <source>The library in “{folder}” is open in another window or command.</source>
            <translation>Die Bibliothek in „{folder}“ ist in einem anderen Fenster oder Befehl geöffnet.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/library/lock.py"></location>
            <source>The drive of “{folder}” does not let a file be locked ({reason}).</source>
            <translation>Das Laufwerk von „{folder}“ lässt keine Dateisperre zu ({reason}).</translation>
        </message>
        <message>
            <location filename="../../almost_editor/library/lock.py"></location>
            <source>Keep the library on a drive of this machine.</source>
            <translation>Legen Sie die Bibliothek auf ein Laufwerk dieses Rechners.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/library/merging.py"></location>
            <source>The conflict copy “{name}” is damaged or no library, and was left where it is.</source>
            <translation>Die Konfliktkopie „{name}“ ist beschädigt oder keine Bibliothek und blieb, wo sie ist.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/library/merging.py"></location>
            <source>If the other machine still has its library, merge it from there; else move the file away.</source>
            <translation>Hat der andere Rechner seine Bibliothek noch, führen Sie sie von dort zusammen; sonst verschieben Sie die Datei.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/library/pictures.py"></location>
            <source>Open it for writing to add a picture to it.</source>
            <translation>Öffnen Sie sie zum Schreiben, um ein Bild hinzuzufügen.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/library/pictures.py"></location>
            <source>The picture “{name}” is missing from the library.</source>
            <translation>Das Bild „{name}“ fehlt in der Bibliothek.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/library/pictures.py"></location>
            <source>Add it to the article again.</source>
            <translation>Fügen Sie es dem Artikel noch einmal hinzu.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/library/pictures.py"></location>
            <source>The picture “{name}” is damaged in the library.</source>
            <translation>Das Bild „{name}“ ist in der Bibliothek beschädigt.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/library/pictures.py"></location>
            <source>“{name}” is not a picture of this library.</source>
            <translation>„{name}“ ist kein Bild dieser Bibliothek.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/library/place.py"></location>
            <source>Another program took the journal of the library in “{folder}” away while it was open.</source>
            <translation>Ein anderes Programm hat das Journal der Bibliothek in „{folder}“ entfernt, während sie geöffnet war.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/library/place.py"></location>
            <source>Close the window and open it again; what was saved before is in the library. Programs that keep folders on two machines alike must leave it alone.</source>
            <translation>Schließen und öffnen Sie das Fenster; was vorher gespeichert wurde, ist in der Bibliothek. Programme, die Ordner auf zwei Rechnern abgleichen, müssen sie in Ruhe lassen.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/library/place.py"></location>
            <source>The library in “{parent}” was moved away or deleted while it was open.</source>
            <translation>Die Bibliothek in „{parent}“ wurde verschoben oder gelöscht, während sie geöffnet war.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/library/place.py"></location>
            <source>Put the folder back where it was; what was last typed is still in the window and is saved then.</source>
            <translation>Legen Sie den Ordner dorthin zurück; was zuletzt getippt wurde, steht noch im Fenster und wird dann gespeichert.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/library/place.py"></location>
            <source>Another library has taken the place of the one in “{parent}” that is open.</source>
            <translation>An die Stelle der geöffneten Bibliothek in „{parent}“ ist eine andere getreten.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/library/place.py"></location>
            <source>Put the folder back that was there, or close the window and open the library where it is now.</source>
            <translation>Legen Sie den früheren Ordner zurück, oder schließen Sie das Fenster und öffnen Sie die Bibliothek, wo sie jetzt ist.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/library/publication.py"></location>
            <source>The publication’s settings in “{folder}” are damaged.</source>
            <translation>Die Einstellungen der Publikation in „{folder}“ sind beschädigt.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/library/rescue.py"></location>
            <source>There is no second place to keep words in.</source>
            <translation>Es gibt keinen zweiten Ort, an dem Text aufgehoben werden kann.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/library/rescue.py"></location>
            <source>Save a copy.</source>
            <translation>Speichern Sie eine Kopie.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/library/restoring.py"></location>
            <source>Choose another one; see them with: almost-editor library restore</source>
            <translation>Wählen Sie eine andere; alle zeigt: almost-editor library restore</translation>
        </message>
        <message>
            <location filename="../../almost_editor/library/restoring.py"></location>
            <source>There is no backup “{named}”.</source>
            <translation>Es gibt keine Sicherung „{named}“.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/library/restoring.py"></location>
            <source>See them with: almost-editor library restore</source>
            <translation>Alle zeigt: almost-editor library restore</translation>
        </message>
        <message>
            <location filename="../../almost_editor/library/restoring.py"></location>
            <source>“{name}” is no sound backup of a library, so nothing was restored.</source>
            <translation>„{name}“ ist keine heile Sicherung einer Bibliothek; nichts wurde wiederhergestellt.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/library/restoring.py"></location>
            <source>There is no backup “{chosen}”.</source>
            <translation>Es gibt keine Sicherung „{chosen}“.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/library/restoring.py"></location>
            <source>In the backup “{name}” not all articles are sound ({names}), so nothing was restored.</source>
            <translation>In der Sicherung „{name}“ sind nicht alle Artikel heil ({names}); nichts wurde wiederhergestellt.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/library/restoring.py"></location>
            <source>Choose another one, or restore it all the same with --even-damaged.</source>
            <translation>Wählen Sie eine andere, oder stellen Sie sie trotzdem wieder her mit --even-damaged.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/library/restoring.py"></location>
            <source>The library in “{folder}” is being read.</source>
            <translation>Die Bibliothek in „{folder}“ wird gerade gelesen.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/library/restoring.py"></location>
            <source>That is the library itself and no backup of it.</source>
            <translation>Das ist die Bibliothek selbst und keine Sicherung.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/library/restoring.py"></location>
            <source>The backup “{name}” was made by a newer version of Almost Editor.</source>
            <translation>Die Sicherung „{name}“ stammt von einer neueren Version von Almost Editor.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/library/restoring.py"></location>
            <source>Install the newest version to restore it; nothing was changed.</source>
            <translation>Installieren Sie die neueste Version, um sie wiederherzustellen; nichts wurde geändert.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/library/rounds.py"></location>
            <location filename="../../almost_editor/ui/beside/beside_pane.py"></location>
            <location filename="../../almost_editor/ui/budget/lines.py"></location>
            <location filename="../../almost_editor/ui/exporting/export_sheet.py"></location>
            <location filename="../../almost_editor/ui/headings/headings.py"></location>
            <location filename="../../almost_editor/ui/headings/outline_model.py"></location>
            <location filename="../../almost_editor/ui/history/timeline.py"></location>
            <location filename="../../almost_editor/ui/linking/following.py"></location>
            <location filename="../../almost_editor/ui/linking/linking.py"></location>
            <location filename="../../almost_editor/ui/linking/words.py"></location>
            <location filename="../../almost_editor/ui/printing/printing.py"></location>
            <location filename="../../almost_editor/ui/publication/trending_list.py"></location>
            <location filename="../../almost_editor/ui/quick_open/quick_sheet.py"></location>
            <location filename="../../almost_editor/ui/quick_open/row_delegate.py"></location>
            <location filename="../../almost_editor/ui/recent.py"></location>
            <location filename="../../almost_editor/ui/replacing/change_delegate.py"></location>
            <location filename="../../almost_editor/ui/replacing/changes_model.py"></location>
            <location filename="../../almost_editor/ui/replacing/replacing.py"></location>
            <location filename="../../almost_editor/ui/rescue.py"></location>
            <location filename="../../almost_editor/ui/series/series_form.py"></location>
            <location filename="../../almost_editor/ui/shelf/articles_model.py"></location>
            <location filename="../../almost_editor/ui/window.py"></location>
            <location filename="../../almost_editor/ui/withdrawing.py"></location>
            <location filename="../../almost_editor/wording.py"></location>
            <source>Untitled</source>
            <translation>Ohne Titel</translation>
        </message>
        <message>
            <location filename="../../almost_editor/library/saved_searches.py"></location>
            <source>A saved search needs a name.</source>
            <translation>Eine gespeicherte Suche braucht einen Namen.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/library/saved_searches.py"></location>
            <location filename="../../almost_editor/library/series.py"></location>
            <location filename="../../almost_editor/library/text_files.py"></location>
            <source>Type one.</source>
            <translation>Tippen Sie einen.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/library/saved_searches.py"></location>
            <source>There is no search to be saved.</source>
            <translation>Es gibt keine Suche zu speichern.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/library/saved_searches.py"></location>
            <source>Type what is looked for first.</source>
            <translation>Tippen Sie zuerst, was gesucht wird.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/library/saved_searches.py"></location>
            <source>There is a saved search “{name}” already.</source>
            <translation>Es gibt schon eine gespeicherte Suche „{name}“.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/library/saved_searches.py"></location>
            <location filename="../../almost_editor/library/text_files.py"></location>
            <location filename="../../almost_editor/newsroom/stylebooks.py"></location>
            <source>Choose another name.</source>
            <translation>Wählen Sie einen anderen Namen.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/library/saved_searches.py"></location>
            <source>This search is no longer saved.</source>
            <translation>Diese Suche ist nicht mehr gespeichert.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/library/saved_searches.py"></location>
            <source>Save it anew.</source>
            <translation>Speichern Sie sie neu.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/library/saving.py"></location>
            <source>Two pictures of the draft have the same name.</source>
            <translation>Zwei Bilder des Entwurfs haben denselben Namen.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/library/saving.py"></location>
            <source>Give one of them another name.</source>
            <translation>Geben Sie einem davon einen anderen Namen.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/library/saving.py"></location>
            <source>The draft holds a character or number that cannot be stored.</source>
            <translation>Der Entwurf enthält ein Zeichen oder eine Zahl, die sich nicht speichern lässt.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/library/saving.py"></location>
            <source>Remove what was last pasted or typed.</source>
            <translation>Entfernen Sie, was zuletzt eingefügt oder getippt wurde.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/library/schema.py"></location>
            <source>The database in “{folder}” is not a library of Almost Editor.</source>
            <translation>Die Datenbank in „{folder}“ ist keine Bibliothek von Almost Editor.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/library/schema.py"></location>
            <source>Move the file away, or name another folder.</source>
            <translation>Verschieben Sie die Datei, oder nennen Sie einen anderen Ordner.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/library/schema.py"></location>
            <source>The library in “{folder}” is damaged: it does not say which version made it.</source>
            <translation>Die Bibliothek in „{folder}“ ist beschädigt: Sie sagt nicht, von welcher Version sie stammt.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/library/schema.py"></location>
            <source>The library in “{folder}” was made by a newer version of Almost Editor.</source>
            <translation>Die Bibliothek in „{folder}“ stammt von einer neueren Version von Almost Editor.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/library/schema.py"></location>
            <source>Install the newest version to open it; nothing was changed.</source>
            <translation>Installieren Sie die neueste Version, um sie zu öffnen; nichts wurde geändert.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/library/seal.py"></location>
            <source>The library in “{folder}” is damaged: the form of its tables is not as it was made.</source>
            <translation>Die Bibliothek in „{folder}“ ist beschädigt: Ihre Tabellen haben nicht mehr die Form, in der sie angelegt wurden.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/library/series.py"></location>
            <location filename="../../almost_editor/newsroom/site/remembered.py"></location>
            <source>There is no such series in this library.</source>
            <translation>In dieser Bibliothek gibt es diese Serie nicht.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/library/series.py"></location>
            <source>See the series with: almost-editor series list</source>
            <translation>Die Serien zeigt: almost-editor series list</translation>
        </message>
        <message>
            <location filename="../../almost_editor/library/series.py"></location>
            <source>A series needs a name.</source>
            <translation>Eine Serie braucht einen Namen.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/library/series.py"></location>
            <source>“{colour}” is not a colour.</source>
            <translation>„{colour}“ ist keine Farbe.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/library/series.py"></location>
            <source>Write it like #3a6e8f.</source>
            <translation>Schreiben Sie sie wie #3a6e8f.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/library/series.py"></location>
            <source>There is no series “{slug}” in this library.</source>
            <translation>In dieser Bibliothek gibt es keine Serie „{slug}“.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/library/series.py"></location>
            <source>No page can lead to “{address}”.</source>
            <translation>Keine Seite kann zu „{address}“ führen.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/library/series.py"></location>
            <source>Use an address with https://, or a path such as /newsletter/.</source>
            <translation>Verwenden Sie eine Adresse mit https:// oder einen Pfad wie /newsletter/.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/library/series.py"></location>
            <source>There is already a series “{name}”.</source>
            <translation>Es gibt schon eine Serie „{name}“.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/library/series.py"></location>
            <source>Choose another name, or merge the two series.</source>
            <translation>Wählen Sie einen anderen Namen, oder führen Sie die beiden Serien zusammen.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/library/series.py"></location>
            <source>A series cannot be merged with itself.</source>
            <translation>Eine Serie lässt sich nicht mit sich selbst zusammenführen.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/library/series.py"></location>
            <source>Choose another one to merge it with.</source>
            <translation>Wählen Sie eine andere.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/library/series.py"></location>
            <source>An article is not in the series “{name}”.</source>
            <translation>Ein Artikel ist nicht in der Serie „{name}“.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/library/series.py"></location>
            <source>Add it to the series, then order the parts.</source>
            <translation>Fügen Sie ihn der Serie hinzu und ordnen Sie dann die Teile.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/library/store.py"></location>
            <source>The library file in “{folder}” is empty, though the library has pictures.</source>
            <translation>Die Bibliotheksdatei in „{folder}“ ist leer, obwohl die Bibliothek Bilder hat.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/library/store.py"></location>
            <source>Put a backup back with: almost-editor library restore. To start anew, move the folder away.</source>
            <translation>Stellen Sie eine Sicherung wieder her mit: almost-editor library restore. Für einen Neuanfang verschieben Sie den Ordner.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/library/store.py"></location>
            <source>The library in “{folder}” is no longer there.</source>
            <translation>Die Bibliothek in „{folder}“ ist nicht mehr da.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/library/store.py"></location>
            <source>Put its folder back.</source>
            <translation>Legen Sie ihren Ordner zurück.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/library/stylebook.py"></location>
            <location filename="../../almost_editor/library/text_files.py"></location>
            <location filename="../../almost_editor/library/word_lists.py"></location>
            <source>Another window writes to this library.</source>
            <translation>Ein anderes Fenster schreibt in diese Bibliothek.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/library/stylebook.py"></location>
            <location filename="../../almost_editor/library/text_files.py"></location>
            <location filename="../../almost_editor/library/word_lists.py"></location>
            <source>Do it in that window.</source>
            <translation>Tun Sie es in jenem Fenster.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/library/stylebook.py"></location>
            <source>“{file}” is too large for a style book.</source>
            <translation>„{file}“ ist zu groß für ein Stilbuch.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/library/stylebook.py"></location>
            <source>Choose another file.</source>
            <translation>Wählen Sie eine andere Datei.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/library/stylebook.py"></location>
            <source>“{file}” could not be read ({reason}).</source>
            <translation>„{file}“ konnte nicht gelesen werden ({reason}).</translation>
        </message>
        <message>
            <location filename="../../almost_editor/library/stylebook.py"></location>
            <source>Check that it is there and that you may read it.</source>
            <translation>Sehen Sie nach, ob sie da ist und Sie sie lesen dürfen.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/library/text_files.py"></location>
            <source>There is no name yet.</source>
            <translation>Es gibt noch keinen Namen.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/library/text_files.py"></location>
            <source>A name cannot have {refused} in it.</source>
            <translation>Ein Name kann {refused} nicht enthalten.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/library/text_files.py"></location>
            <source>Leave it out.</source>
            <translation>Lassen Sie es weg.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/library/text_files.py"></location>
            <source>A file cannot have that name.</source>
            <translation>So kann keine Datei heißen.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/library/text_files.py"></location>
            <source>Choose a shorter or another one.</source>
            <translation>Wählen Sie einen kürzeren oder anderen Namen.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/library/text_files.py"></location>
            <source>“{name}” is no longer there.</source>
            <translation>„{name}“ ist nicht mehr da.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/library/text_files.py"></location>
            <source>Somebody else has taken it away or renamed it.</source>
            <translation>Jemand anderes hat es entfernt oder umbenannt.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/library/text_files.py"></location>
            <source>There is one called “{stem}” already.</source>
            <translation>„{stem}“ gibt es schon.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/library/unused_pictures.py"></location>
            <source>The picture is not there any more.</source>
            <translation>Das Bild ist nicht mehr da.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/library/unused_pictures.py"></location>
            <source>Have the list read again.</source>
            <translation>Lassen Sie die Liste neu lesen.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/library/unused_pictures.py"></location>
            <source>It cannot be told which pictures are used, because the library is damaged.</source>
            <translation>Welche Bilder gebraucht werden, lässt sich nicht sagen: Die Bibliothek ist beschädigt.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/library/unused_pictures.py"></location>
            <source>Put back a backup with: almost-editor library restore</source>
            <translation>Stellen Sie eine Sicherung wieder her mit: almost-editor library restore</translation>
        </message>
        <message>
            <location filename="../../almost_editor/library/unused_pictures.py"></location>
            <source>“{name}”, in the library’s folder, cannot be read, and it may need pictures of it.</source>
            <translation>„{name}“ im Ordner der Bibliothek ist nicht lesbar und braucht vielleicht Bilder daraus.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/library/unused_pictures.py"></location>
            <source>Move it elsewhere if it is not needed, then try again.</source>
            <translation>Verschieben Sie die Datei, falls sie nicht gebraucht wird, und versuchen Sie es erneut.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/library/uploads.py"></location>
            <source>What was uploaded last cannot be read in the library.</source>
            <translation>Was zuletzt hochgeladen wurde, ist in der Bibliothek nicht lesbar.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/library/uploads.py"></location>
            <source>Begin anew with: almost-editor export --changed --everything --to DIR</source>
            <translation>Beginnen Sie neu mit: almost-editor export --changed --everything --to DIR</translation>
        </message>
        <message>
            <location filename="../../almost_editor/library/withdrawals.py"></location>
            <source>The article is not withdrawn.</source>
            <translation>Der Artikel ist nicht zurückgezogen.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/library/withdrawals.py"></location>
            <source>There is nothing to put back.</source>
            <translation>Es gibt nichts wiederherzustellen.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/library/withdrawals.py"></location>
            <source>The article is withdrawn already.</source>
            <translation>Der Artikel ist schon zurückgezogen.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/library/withdrawals.py"></location>
            <source>Put it back first to withdraw it anew.</source>
            <translation>Um ihn neu zurückzuziehen, stellen Sie ihn zuerst wieder her.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/library/withdrawals.py"></location>
            <source>The article was never exported, so there is nothing to withdraw.</source>
            <translation>Der Artikel wurde nie exportiert; es gibt nichts zurückzuziehen.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/library/withdrawals.py"></location>
            <source>Move it to the trash instead.</source>
            <translation>Legen Sie ihn stattdessen in den Papierkorb.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/library/withdrawals.py"></location>
            <source>A withdrawal needs a reason.</source>
            <translation>Wer zurückzieht, braucht einen Grund.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/library/withdrawals.py"></location>
            <source>Say why; you choose whether readers see it.</source>
            <translation>Sagen Sie, warum; ob Leser es sehen, entscheiden Sie.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/media/reading.py"></location>
            <source>The picture file has {size} MB; the limit is {most} MB.</source>
            <translation>Die Bilddatei hat {size} MB; erlaubt sind {most} MB.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/media/reading.py"></location>
            <source>Save a smaller copy and add that.</source>
            <translation>Speichern Sie eine kleinere Kopie und fügen Sie diese hinzu.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/media/reading.py"></location>
            <source>The picture has no size.</source>
            <translation>Das Bild hat keine Größe.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/media/reading.py"></location>
            <source>Open it in a picture program, save it again, and add that.</source>
            <translation>Öffnen Sie es in einem Bildprogramm, speichern Sie es neu und fügen Sie das hinzu.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/media/reading.py"></location>
            <source>The picture measures {width_px} × {height_px} pixels; the limit is {most} million.</source>
            <translation>Das Bild misst {width_px} × {height_px} Pixel; erlaubt sind {most} Millionen.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/media/reading.py"></location>
            <source>The file is not a picture that pages can show.</source>
            <translation>Die Datei ist kein Bild, das Seiten zeigen können.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/media/reading.py"></location>
            <source>Add a JPEG, PNG, GIF, WebP or AVIF file.</source>
            <translation>Fügen Sie eine JPEG-, PNG-, GIF-, WebP- oder AVIF-Datei hinzu.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/media/reading.py"></location>
            <source>The picture is too large to open.</source>
            <translation>Das Bild ist zu groß zum Öffnen.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/media/reading.py"></location>
            <source>The picture is damaged or not complete.</source>
            <translation>Das Bild ist beschädigt oder unvollständig.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/newsroom/checking.py"></location>
            <source>Checking</source>
            <translation>Prüfen</translation>
        </message>
        <message>
            <location filename="../../almost_editor/newsroom/exporting.py"></location>
            <source>Export its package: that is the page in its place.</source>
            <translation>Exportieren Sie sein Paket: Das ist die Seite an seiner Stelle.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/newsroom/exporting.py"></location>
            <location filename="../../almost_editor/newsroom/other_systems.py"></location>
            <location filename="../../almost_editor/ui/pasting/remarks_sheet.py"></location>
            <source>Done</source>
            <translation>Fertig</translation>
        </message>
        <message>
            <location filename="../../almost_editor/newsroom/exporting.py"></location>
            <source>“{slug}” is withdrawn.</source>
            <translation>„{slug}“ ist zurückgezogen.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/newsroom/exporting.py"></location>
            <source>There is no format “{format}”.</source>
            <translation>Es gibt kein Format „{format}“.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/newsroom/exporting.py"></location>
            <source>Choose one of: {formats}.</source>
            <translation>Wählen Sie eines von: {formats}.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/newsroom/exporting.py"></location>
            <source>“{slug}” is in the trash.</source>
            <translation>„{slug}“ liegt im Papierkorb.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/newsroom/exporting.py"></location>
            <source>Take it out of the trash first.</source>
            <translation>Holen Sie ihn zuerst aus dem Papierkorb.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/newsroom/exporting.py"></location>
            <location filename="../../almost_editor/ui/checking/findings_model.py"></location>
            <location filename="../../almost_editor/ui/details/pictures.py"></location>
            <source>Pictures</source>
            <translation>Bilder</translation>
        </message>
        <message>
            <location filename="../../almost_editor/newsroom/exporting.py"></location>
            <location filename="../../almost_editor/newsroom/other_systems.py"></location>
            <location filename="../../almost_editor/newsroom/site/exporting.py"></location>
            <location filename="../../almost_editor/ui/preferences/rows.py"></location>
            <location filename="../../almost_editor/ui/site/site_job.py"></location>
            <source>Writing</source>
            <translation>Schreiben</translation>
        </message>
        <message>
            <location filename="../../almost_editor/newsroom/files.py"></location>
            <source>The draft’s own version was kept as “{slug}”.</source>
            <translation>Die eigene Fassung des Entwurfs wurde als „{slug}“ aufgehoben.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/newsroom/files.py"></location>
            <source>“{name}” has no article here.</source>
            <translation>Zu „{name}“ gibt es hier keinen Artikel.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/newsroom/files.py"></location>
            <source>Open the file instead.</source>
            <translation>Öffnen Sie stattdessen die Datei.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/newsroom/files.py"></location>
            <source>This article has no file yet.</source>
            <translation>Dieser Artikel hat noch keine Datei.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/newsroom/files.py"></location>
            <source>Choose where to save it.</source>
            <translation>Wählen Sie, wo er gespeichert wird.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/newsroom/files.py"></location>
            <source>“{name}” is not a Markdown file.</source>
            <translation>„{name}“ ist keine Markdown-Datei.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/newsroom/files.py"></location>
            <source>Choose a name that ends in .md.</source>
            <translation>Wählen Sie einen Namen, der auf .md endet.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/newsroom/files.py"></location>
            <location filename="../../almost_editor/newsroom/taking_back.py"></location>
            <location filename="../../almost_editor/newsroom/taking_in.py"></location>
            <source>“{name}” cannot be read ({reason}).</source>
            <translation>„{name}“ ist nicht lesbar ({reason}).</translation>
        </message>
        <message>
            <location filename="../../almost_editor/newsroom/files.py"></location>
            <location filename="../../almost_editor/newsroom/taking_back.py"></location>
            <location filename="../../almost_editor/newsroom/taking_in.py"></location>
            <source>Check that you may read it.</source>
            <translation>Prüfen Sie, ob Sie sie lesen dürfen.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/newsroom/files.py"></location>
            <location filename="../../almost_editor/newsroom/handing_off.py"></location>
            <location filename="../../almost_editor/ui/files.py"></location>
            <source>“{name}” could not be written ({reason}).</source>
            <translation>„{name}“ ließ sich nicht schreiben ({reason}).</translation>
        </message>
        <message>
            <location filename="../../almost_editor/newsroom/files.py"></location>
            <location filename="../../almost_editor/newsroom/handing_off.py"></location>
            <source>Choose another folder; the article is safe in the library.</source>
            <translation>Wählen Sie einen anderen Ordner; der Artikel ist sicher in der Bibliothek.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/newsroom/files.py"></location>
            <source>The picture “{name}” was not put beside the file: {reason}</source>
            <translation>Das Bild „{name}“ wurde nicht neben die Datei gelegt: {reason}</translation>
        </message>
        <message>
            <location filename="../../almost_editor/newsroom/files.py"></location>
            <source>The picture “{name}” beside the file is another one, and was left as it is.</source>
            <translation>Das Bild „{name}“ neben der Datei ist ein anderes und blieb, wie es ist.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/newsroom/gate.py"></location>
            <source>The newsletter says no postal address, which many countries’ laws want; the publication has none.</source>
            <translation>Der Newsletter nennt keine Postanschrift, die viele Länder verlangen; die Publikation hat keine.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/newsroom/gate.py"></location>
            <source>Write one: a page cannot go without it, whatever the reason.</source>
            <translation>Schreiben Sie eine: Ohne sie geht keine Seite hinaus, aus welchem Grund auch immer.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/newsroom/gate.py"></location>
            <source>Put that right, or give a reason to export it as it is (--override REASON).</source>
            <translation>Bringen Sie das in Ordnung, oder geben Sie einen Grund an, ihn so zu exportieren (--override REASON).</translation>
        </message>
        <message>
            <location filename="../../almost_editor/newsroom/handing_off.py"></location>
            <source>“{name}” is no name of a hand-off file.</source>
            <translation>„{name}“ ist kein Name einer Übergabedatei.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/newsroom/handing_off.py"></location>
            <source>Choose a name that ends in {ending}.</source>
            <translation>Wählen Sie einen Namen, der auf {ending} endet.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/newsroom/handing_off.py"></location>
            <source>There is no article in the series “{slug}”.</source>
            <translation>In der Serie „{slug}“ ist kein Artikel.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/newsroom/handing_off.py"></location>
            <source>Put one into it first.</source>
            <translation>Fügen Sie erst einen hinzu.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/newsroom/handing_off.py"></location>
            <source>“{headline}” has passages that stand in two versions.</source>
            <translation>„{headline}“ hat Stellen, die in zwei Fassungen stehen.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/newsroom/handing_off.py"></location>
            <source>Settle them first, then hand the article off.</source>
            <translation>Entscheiden Sie diese zuerst, dann übergeben Sie den Artikel.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/newsroom/handing_off.py"></location>
            <source>“{name}” is already there, and says something else.</source>
            <translation>„{name}“ ist schon da und sagt etwas anderes.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/newsroom/handing_off.py"></location>
            <source>Choose another name, or move what is there out of the way.</source>
            <translation>Wählen Sie einen anderen Namen, oder räumen Sie weg, was da ist.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/newsroom/layouts.py"></location>
            <source>There is no layout “{wanted}” here; the article has “{usual}”.</source>
            <translation>Hier gibt es kein Layout „{wanted}“; der Artikel hat „{usual}“.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/newsroom/link_findings.py"></location>
            <source>The link “{words}” leads to “{headline}”, which is in the trash.</source>
            <translation>Der Link „{words}“ führt zu „{headline}“, das im Papierkorb liegt.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/newsroom/link_findings.py"></location>
            <source>The link “{words}” leads to “{headline}”, which is not ready to go out.</source>
            <translation>Der Link „{words}“ führt zu „{headline}“, das noch nicht hinausgehen kann.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/newsroom/link_findings.py"></location>
            <source>The link “{words}” leads to “{headline}”, which was withdrawn.</source>
            <translation>Der Link „{words}“ führt zu „{headline}“, das zurückgezogen wurde.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/newsroom/link_findings.py"></location>
            <source>The link “{words}” leads to “{headline}”, which a lawyer must see first.</source>
            <translation>Der Link „{words}“ führt zu „{headline}“, das zuerst juristisch geprüft werden muss.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/newsroom/link_findings.py"></location>
            <source>The link “{words}” leads to “{headline}”, which is under embargo until {day}.</source>
            <translation>Der Link „{words}“ führt zu „{headline}“, für das bis {day} eine Sperrfrist gilt.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/newsroom/link_findings.py"></location>
            <source>The link “{words}” leads to an article that readers cannot get yet.</source>
            <translation>Der Link „{words}“ führt zu einem Artikel, den Leser noch nicht sehen können.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/newsroom/link_findings.py"></location>
            <source>The link “{words}” leads to where its article was before.</source>
            <translation>Der Link „{words}“ führt zur früheren Adresse seines Artikels.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/newsroom/link_findings.py"></location>
            <source>The link “{words}” leads to an article that is not in this library.</source>
            <translation>Der Link „{words}“ führt zu einem Artikel, der nicht in dieser Bibliothek ist.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/newsroom/merging.py"></location>
            <source>“{name}” is merged: {what}. The copy is in the folder “merged” now.</source>
            <translation>„{name}“ ist zusammengeführt: {what}. Die Kopie liegt jetzt im Ordner „merged“.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../almost_editor/newsroom/merging.py"></location>
            <source>{n:,} were changed in both and have the other texts in their histories</source>
            <extracomment>For one: {n:,} was changed in both and has the other text in its history</extracomment>
            <translation>
                <numerusform>{n:,} wurde in beiden geändert und hat den anderen Text unter seinen Versionen</numerusform>
                <numerusform>{n:,} wurden in beiden geändert und haben die anderen Texte unter ihren Versionen</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../almost_editor/newsroom/merging.py"></location>
            <source>it had nothing that was not here</source>
            <translation>sie hatte nichts, was hier fehlte</translation>
        </message>
        <message>
            <location filename="../../almost_editor/newsroom/merging.py"></location>
            <source>“{name}” was merged but for what is damaged in it ({names}), and left where it is: {what}.</source>
            <translation>„{name}“ wurde bis auf Beschädigtes ({names}) zusammengeführt und blieb, wo sie ist: {what}.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../almost_editor/newsroom/merging.py"></location>
            <source>{n:,} articles came in</source>
            <extracomment>For one: {n:,} article came in</extracomment>
            <translation>
                <numerusform>{n:,} Artikel kam dazu</numerusform>
                <numerusform>{n:,} Artikel kamen dazu</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../almost_editor/newsroom/merging.py"></location>
            <source>{n:,} are newer from there</source>
            <extracomment>For one: {n:,} is newer from there</extracomment>
            <translation>
                <numerusform>{n:,} ist dort neuer</numerusform>
                <numerusform>{n:,} sind dort neuer</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../almost_editor/newsroom/merging.py"></location>
            <source>“{name}”</source>
            <translation>„{name}“</translation>
        </message>
        <message>
            <location filename="../../almost_editor/newsroom/mirror.py"></location>
            <source>Stopped; the mirror is not complete.</source>
            <translation>Angehalten; der Spiegel ist nicht vollständig.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/newsroom/other_systems.py"></location>
            <source>Choose one of: {systems}.</source>
            <translation>Wählen Sie eines von: {systems}.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/newsroom/other_systems.py"></location>
            <source>There is no system “{format}”.</source>
            <translation>Es gibt kein System „{format}“.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/newsroom/other_systems.py"></location>
            <location filename="../../almost_editor/newsroom/site/making.py"></location>
            <location filename="../../almost_editor/ui/files.py"></location>
            <location filename="../../almost_editor/ui/publication/publication_form.py"></location>
            <location filename="../../almost_editor/ui/shelf/articles_view.py"></location>
            <source>Articles</source>
            <translation>Artikel</translation>
        </message>
        <message>
            <location filename="../../almost_editor/newsroom/other_systems.py"></location>
            <source>“{slug}” is withdrawn: no other system gets it.</source>
            <translation>„{slug}“ ist zurückgezogen: Kein anderes System bekommt ihn.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/newsroom/other_systems.py"></location>
            <source>Take it down there by hand, or put it back first.</source>
            <translation>Nehmen Sie ihn dort von Hand vom Netz, oder stellen Sie ihn zuerst wieder her.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/newsroom/parts.py"></location>
            <source>This article is in no series.</source>
            <translation>Dieser Artikel ist in keiner Serie.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/newsroom/parts.py"></location>
            <source>Add it to one first; then its next part can be started.</source>
            <translation>Fügen Sie ihn zuerst einer hinzu; dann lässt sich ihr nächster Teil beginnen.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/newsroom/picture_names.py"></location>
            <source>The picture “{name}” was not taken in: {reason}</source>
            <translation>Das Bild „{name}“ wurde nicht übernommen: {reason}</translation>
        </message>
        <message>
            <location filename="../../almost_editor/newsroom/picture_names.py"></location>
            <source>The picture “{name}” is not beside the file; add it to the article by hand.</source>
            <translation>Das Bild „{name}“ liegt nicht neben der Datei; fügen Sie es dem Artikel von Hand hinzu.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/newsroom/replacing.py"></location>
            <source>“{headline}” was changed since it was looked through; nothing was replaced.</source>
            <translation>„{headline}“ wurde seit der Durchsicht geändert; nichts wurde ersetzt.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/newsroom/replacing.py"></location>
            <location filename="../../almost_editor/ui/replacing/replacing.py"></location>
            <source>Look the changes through again.</source>
            <translation>Sehen Sie die Änderungen noch einmal durch.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/newsroom/replacing.py"></location>
            <source>Stopped; nothing was replaced.</source>
            <translation>Angehalten; nichts wurde ersetzt.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/newsroom/replacing.py"></location>
            <source>Stopped; nothing was taken back.</source>
            <translation>Angehalten; nichts wurde zurückgenommen.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/newsroom/replacing.py"></location>
            <source>An article that is gone</source>
            <translation>Ein Artikel, den es nicht mehr gibt</translation>
        </message>
        <message>
            <location filename="../../almost_editor/newsroom/single_files.py"></location>
            <source>There is no page here that could be printed.</source>
            <translation>Hier gibt es keine Seite, die gedruckt werden könnte.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/newsroom/single_files.py"></location>
            <source>Print it from the window: File ▸ Print.</source>
            <translation>Drucken Sie sie aus dem Fenster: Datei ▸ Drucken.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/newsroom/site/exporting.py"></location>
            <source>“{headline}” leads to an article that readers cannot get; its words stand there without a link.</source>
            <translation>„{headline}“ führt zu einem Artikel, den Leser nicht sehen können; die Wörter stehen ohne Link da.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/newsroom/site/files.py"></location>
            <source>{folder} is not empty, and holds no site that was exported before.</source>
            <translation>{folder} ist nicht leer und enthält keine früher exportierte Website.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/newsroom/site/files.py"></location>
            <source>Choose an empty folder, or the one that the site was exported to last time.</source>
            <translation>Wählen Sie einen leeren Ordner oder den, in den die Website zuletzt exportiert wurde.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/newsroom/site/files.py"></location>
            <source>The site could not be written to {folder}: {reason}.</source>
            <translation>Die Website ließ sich nicht in {folder} schreiben: {reason}.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/newsroom/site/files.py"></location>
            <location filename="../../almost_editor/publish/writing.py"></location>
            <source>Choose another folder, and try again.</source>
            <translation>Wählen Sie einen anderen Ordner und versuchen Sie es erneut.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/newsroom/site/files.py"></location>
            <source>The disk is full, so the site in {folder} was not changed.</source>
            <translation>Der Datenträger ist voll; die Website in {folder} wurde nicht geändert.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/newsroom/site/files.py"></location>
            <source>Free some space, and export it again.</source>
            <translation>Schaffen Sie Platz und exportieren Sie erneut.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/newsroom/site/files.py"></location>
            <source>{folder} is not a folder.</source>
            <translation>{folder} ist kein Ordner.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/newsroom/site/files.py"></location>
            <location filename="../../almost_editor/publish/writing.py"></location>
            <source>Choose a folder to export to.</source>
            <translation>Wählen Sie einen Ordner für den Export.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/newsroom/site/gate.py"></location>
            <source>“{headline}” stays as it went out: {message}</source>
            <translation>„{headline}“ bleibt, wie es hinausging: {message}</translation>
        </message>
        <message>
            <location filename="../../almost_editor/newsroom/site/gate.py"></location>
            <source>“{headline}” was left out: {message}</source>
            <translation>„{headline}“ wurde weggelassen: {message}</translation>
        </message>
        <message>
            <location filename="../../almost_editor/newsroom/site/making.py"></location>
            <source>Lists and feeds</source>
            <translation>Listen und Feeds</translation>
        </message>
        <message>
            <location filename="../../almost_editor/newsroom/site/plan.py"></location>
            <source>“{pattern}” gives two articles the address {address}.</source>
            <translation>„{pattern}“ gibt zwei Artikeln die Adresse {address}.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/newsroom/site/plan.py"></location>
            <source>“{pattern}” gives articles addresses that no file of a site can have.</source>
            <translation>„{pattern}“ gibt Artikeln Adressen, die keine Datei einer Website haben kann.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/newsroom/site/plan.py"></location>
            <source>Write the publication’s article addresses like /{year}/{month}/{slug}/.</source>
            <translation>Schreiben Sie die Artikeladressen der Publikation wie /{year}/{month}/{slug}/.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/newsroom/site/plan.py"></location>
            <source>{address} is another page’s address already, so one of them was left out.</source>
            <translation>{address} ist schon die Adresse einer anderen Seite; eine davon wurde weggelassen.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/newsroom/site/plan.py"></location>
            <source>The navigation leads to {address}, which is no page of this site.</source>
            <translation>Die Navigation führt zu {address}; das ist keine Seite dieser Website.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/newsroom/site/pool.py"></location>
            <source>A process of the export ended before it was finished; nothing was changed.</source>
            <translation>Ein Prozess des Exports endete, bevor er fertig war; nichts wurde geändert.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/newsroom/site/pool.py"></location>
            <location filename="../../almost_editor/ui/worker.py"></location>
            <source>Try again; the memory may have run out.</source>
            <translation>Versuchen Sie es erneut; vielleicht reichte der Speicher nicht.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/newsroom/site/upload.py"></location>
            <source>{target} is already there.</source>
            <translation>{target} ist schon da.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/newsroom/site/upload.py"></location>
            <source>Choose another folder, or take it away.</source>
            <translation>Wählen Sie einen anderen Ordner, oder entfernen Sie ihn.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/newsroom/site/upload.py"></location>
            <source>{name} is not what the site's list says.</source>
            <translation>{name} ist nicht, was die Liste der Website sagt.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/newsroom/site/upload.py"></location>
            <source>Export again.</source>
            <translation>Exportieren Sie noch einmal.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/newsroom/site/upload.py"></location>
            <source>{manifest} cannot be read.</source>
            <translation>{manifest} ist nicht lesbar.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/newsroom/stylebooks.py"></location>
            <source>There is a rule called “{name}” already.</source>
            <translation>Eine Regel „{name}“ gibt es schon.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/newsroom/stylebooks.py"></location>
            <source>“{file}” could not be written ({reason}).</source>
            <translation>„{file}“ konnte nicht geschrieben werden ({reason}).</translation>
        </message>
        <message>
            <location filename="../../almost_editor/newsroom/stylebooks.py"></location>
            <source>Name another file.</source>
            <translation>Nennen Sie eine andere Datei.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/newsroom/taking_back.py"></location>
            <source>“{headline}” has passages that stand in two versions already.</source>
            <translation>„{headline}“ hat schon Stellen, die in zwei Fassungen stehen.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/newsroom/taking_back.py"></location>
            <source>Settle them first, then take the file in.</source>
            <translation>Entscheiden Sie diese zuerst, dann nehmen Sie die Datei auf.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/newsroom/taking_back.py"></location>
            <source>The picture “{picture}” of “{name}” is another than it says.</source>
            <translation>Das Bild „{picture}“ in „{name}“ ist ein anderes, als dort steht.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/newsroom/taking_back.py"></location>
            <location filename="../../almost_editor/newsroom/taking_in.py"></location>
            <source>The slug “{slug}” is taken; this article has “{own}”.</source>
            <translation>Die Kurzadresse „{slug}“ ist vergeben; dieser Artikel hat „{own}“.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/newsroom/taking_back.py"></location>
            <location filename="../../almost_editor/newsroom/taking_in.py"></location>
            <source>There is no file “{path}”.</source>
            <translation>Es gibt keine Datei „{path}“.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/newsroom/taking_back.py"></location>
            <location filename="../../almost_editor/newsroom/taking_in.py"></location>
            <source>Check its name and folder.</source>
            <translation>Prüfen Sie Namen und Ordner.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/newsroom/taking_back.py"></location>
            <source>The picture “{picture}” of “{name}” cannot be used: {reason}</source>
            <translation>Das Bild „{picture}“ in „{name}“ ist nicht zu gebrauchen: {reason}</translation>
        </message>
        <message>
            <location filename="../../almost_editor/newsroom/taking_back.py"></location>
            <source>Ask for the file once more.</source>
            <translation>Bitten Sie noch einmal um die Datei.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/newsroom/taking_in.py"></location>
            <source>The file says “withdrawn”; nothing was withdrawn from this library, and its stage is ready.</source>
            <translation>Die Datei sagt „zurückgezogen“; aus dieser Bibliothek wurde nichts zurückgezogen, der Status ist „Fertig“.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/newsroom/taking_in.py"></location>
            <source>The file says “exported”; since it was not exported from this library, its stage is ready.</source>
            <translation>Die Datei sagt „exportiert“; da nicht aus dieser Bibliothek exportiert wurde, ist der Status „Fertig“.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/newsroom/taking_in.py"></location>
            <source>unknown reason</source>
            <translation>unbekannter Grund</translation>
        </message>
        <message>
            <location filename="../../almost_editor/newsroom/taking_in.py"></location>
            <source>“{name}” is a folder.</source>
            <translation>„{name}“ ist ein Ordner.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/newsroom/taking_in.py"></location>
            <source>Name the files in it.</source>
            <translation>Nennen Sie die Dateien darin.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../almost_editor/newsroom/text_findings.py"></location>
            <source>{n:,} pictures stand in the text without alt text.</source>
            <extracomment>For one: One picture stands in the text without alt text.</extracomment>
            <translation>
                <numerusform>Ein Bild steht ohne Alternativtext im Text.</numerusform>
                <numerusform>{n:,} Bilder stehen ohne Alternativtext im Text.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../almost_editor/newsroom/text_findings.py"></location>
            <source>{n:,} pictures stand in the text without a credit.</source>
            <extracomment>For one: One picture stands in the text without a credit.</extracomment>
            <translation>
                <numerusform>Ein Bild steht ohne Bildnachweis im Text.</numerusform>
                <numerusform>{n:,} Bilder stehen ohne Bildnachweis im Text.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../almost_editor/newsroom/text_findings.py"></location>
            <source>{n:,} pictures stand in the text without a caption.</source>
            <extracomment>For one: One picture stands in the text without a caption.</extracomment>
            <translation>
                <numerusform>Ein Bild steht im Text ohne Bildunterschrift.</numerusform>
                <numerusform>{n:,} Bilder stehen im Text ohne Bildunterschrift.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../almost_editor/newsroom/text_findings.py"></location>
            <source>The link “{words}” leads to “{address}”, which is no address.</source>
            <translation>Der Link „{words}“ führt zu „{address}“; das ist keine Adresse.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/newsroom/text_findings.py"></location>
            <source>The link “{words}” leads nowhere.</source>
            <translation>Der Link „{words}“ führt nirgendwohin.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/newsroom/text_findings.py"></location>
            <source>The link “{words}” leads to a place that is not on the page.</source>
            <translation>Der Link „{words}“ führt zu einer Stelle, die nicht auf der Seite ist.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/publish/card_limits.py"></location>
            <source>The limits of cards in {name} cannot be used: {reason}.</source>
            <translation>Die Grenzen der Karten in {name} sind nicht brauchbar: {reason}.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/publish/card_limits.py"></location>
            <source>Put back the file that came with the app.</source>
            <translation>Legen Sie die mitgelieferte Datei zurück.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/publish/layouts.py"></location>
            <source>The layout is broken in {place}, line {line}: {reason}.</source>
            <translation>Das Layout ist fehlerhaft in {place}, Zeile {line}: {reason}.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/publish/layouts.py"></location>
            <source>The layout has no {page}: {path}.</source>
            <translation>Dem Layout fehlt {page}: {path}.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/publish/layouts.py"></location>
            <source>there is no template named “{name}”</source>
            <translation>es gibt keine Vorlage „{name}“</translation>
        </message>
        <message>
            <location filename="../../almost_editor/publish/layouts.py"></location>
            <source>Mend that line of the template.</source>
            <translation>Berichtigen Sie diese Zeile der Vorlage.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/publish/layouts.py"></location>
            <source>{key} must be {wanted}</source>
            <translation>{key} muss Folgendes sein: {wanted}</translation>
        </message>
        <message>
            <location filename="../../almost_editor/publish/layouts.py"></location>
            <source>There is no layout named “{name}”.</source>
            <translation>Es gibt kein Layout „{name}“.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/publish/layouts.py"></location>
            <source>Choose one of these: {known}.</source>
            <translation>Wählen Sie eines von diesen: {known}.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/publish/layouts.py"></location>
            <source>Copy the one of another layout and change it.</source>
            <translation>Kopieren Sie die eines anderen Layouts und ändern Sie sie.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/publish/layouts.py"></location>
            <source>{path} names “{name}”, which is not there.</source>
            <translation>{path} nennt „{name}“, das nicht da ist.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/publish/layouts.py"></location>
            <source>Add the file, or take it out of `styles`.</source>
            <translation>Fügen Sie die Datei hinzu, oder nehmen Sie sie aus `styles`.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/publish/layouts.py"></location>
            <source>{path} is too large for a layout.</source>
            <translation>{path} ist zu groß für ein Layout.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/publish/layouts.py"></location>
            <source>{path} cannot be read: {reason}.</source>
            <translation>{path} ist nicht lesbar: {reason}.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/publish/layouts.py"></location>
            <source>Mend that line.</source>
            <translation>Berichtigen Sie diese Zeile.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/publish/layouts.py"></location>
            <source>Keep each file under 512 KB.</source>
            <translation>Halten Sie jede Datei unter 512 KB.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/publish/layouts.py"></location>
            <source>{path} is not UTF-8 text.</source>
            <translation>{path} ist kein UTF-8-Text.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/publish/layouts.py"></location>
            <source>Save it as UTF-8.</source>
            <translation>Speichern Sie die Datei als UTF-8.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/publish/layouts.py"></location>
            <source>Check the layout's folder.</source>
            <translation>Prüfen Sie den Ordner des Layouts.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/publish/layouts.py"></location>
            <source>The layout is broken in {place}: {reason}.</source>
            <translation>Das Layout ist fehlerhaft in {place}: {reason}.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/publish/layouts.py"></location>
            <source>text in quotes</source>
            <translation>Text in Anführungszeichen</translation>
        </message>
        <message>
            <location filename="../../almost_editor/publish/layouts.py"></location>
            <source>a list of file names in quotes</source>
            <translation>eine Liste von Dateinamen in Anführungszeichen</translation>
        </message>
        <message>
            <location filename="../../almost_editor/publish/layouts.py"></location>
            <source>a list of files of the layout itself</source>
            <translation>eine Liste von Dateien des Layouts selbst</translation>
        </message>
        <message>
            <location filename="../../almost_editor/publish/layouts.py"></location>
            <source>a table of names and text in quotes</source>
            <translation>eine Tabelle von Namen und Text in Anführungszeichen</translation>
        </message>
        <message>
            <location filename="../../almost_editor/publish/page.py"></location>
            <source>The layout is broken in {place}, line 1: the article's text stands in it {times} times.</source>
            <translation>Das Layout ist fehlerhaft in {place}, Zeile 1: Der Text des Artikels steht {times}-mal darin.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/publish/page.py"></location>
            <source>Write {{ body }} exactly once, where the text goes.</source>
            <translation>Schreiben Sie {{ body }} genau einmal, dort, wo der Text steht.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/publish/reading_page.py"></location>
            <source>&lt;{tag}&gt; has the attribute {name}.</source>
            <translation>&lt;{tag}&gt; hat das Attribut {name}.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/publish/reading_page.py"></location>
            <source>The page holds &lt;{tag}&gt;.</source>
            <translation>Die Seite enthält &lt;{tag}&gt;.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/publish/reading_page.py"></location>
            <source>The page holds a script.</source>
            <translation>Die Seite enthält ein Skript.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/publish/reading_page.py"></location>
            <source>A link leads to {address}, where no page may lead.</source>
            <translation>Ein Link führt zu {address}, wohin keine Seite führen darf.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/publish/reading_page.py"></location>
            <source>The page holds an alternate style sheet.</source>
            <translation>Die Seite enthält ein alternatives Stylesheet.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/publish/verifying.py"></location>
            <source>A link of {page} leads to #{anchor}, which is not on the page.</source>
            <translation>Ein Link von {page} führt zu #{anchor}, das nicht auf der Seite ist.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/publish/verifying.py"></location>
            <source>Two things of {page} are called #{anchor}.</source>
            <translation>Zwei Stellen von {page} heißen #{anchor}.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/publish/verifying.py"></location>
            <source>A link of {page} leads to {address}, which is not in the package.</source>
            <translation>Ein Link von {page} führt zu {address}, das nicht im Paket ist.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/publish/verifying.py"></location>
            <source>{who} is of {said}, and {manifest} of {canonical}.</source>
            <translation>{who} gehört zu {said}, {manifest} aber zu {canonical}.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/publish/verifying.py"></location>
            <source>{name} is missing.</source>
            <translation>{name} fehlt.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/publish/verifying.py"></location>
            <source>{name} is in no manifest.</source>
            <translation>{name} steht in keinem Manifest.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/publish/verifying.py"></location>
            <source>A link leads to #{anchor}, which is not on the page.</source>
            <translation>Ein Link führt zu #{anchor}, das nicht auf der Seite ist.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/publish/verifying.py"></location>
            <source>Two things are called #{anchor}.</source>
            <translation>Zwei Stellen heißen #{anchor}.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/publish/verifying.py"></location>
            <source>A link leads to {address}, which is not in the package.</source>
            <translation>Ein Link führt zu {address}, das nicht im Paket ist.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/publish/verifying.py"></location>
            <source>{name} speaks of a payload of {said}; it is {payload}.</source>
            <translation>{name} nennt eine Nutzlast von {said}; es sind {payload}.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/publish/verifying.py"></location>
            <source>The page</source>
            <translation>Die Seite</translation>
        </message>
        <message>
            <location filename="../../almost_editor/publish/verifying.py"></location>
            <source>This is no package: {reason}.</source>
            <translation>Das ist kein Paket: {reason}.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/publish/verifying.py"></location>
            <source>{name} is missing or cannot be read.</source>
            <translation>{name} fehlt oder ist nicht lesbar.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/publish/verifying.py"></location>
            <source>{name} has another size than {manifest} says.</source>
            <translation>{name} ist anders groß, als {manifest} sagt.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/publish/verifying.py"></location>
            <source>{name} is not what its manifest says.</source>
            <translation>{name} ist nicht, was das Manifest sagt.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/publish/verifying.py"></location>
            <source>The style sheet {name} asks for other files.</source>
            <translation>Das Stylesheet {name} verlangt andere Dateien.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/publish/verifying.py"></location>
            <source>{name} is neither a file nor a folder</source>
            <translation>{name} ist weder Datei noch Ordner</translation>
        </message>
        <message>
            <location filename="../../almost_editor/publish/verifying.py"></location>
            <source>The page asks another host for {address}.</source>
            <translation>Die Seite holt {address} von einem anderen Server.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/publish/verifying.py"></location>
            <source>too many files</source>
            <translation>zu viele Dateien</translation>
        </message>
        <message>
            <location filename="../../almost_editor/publish/verifying.py"></location>
            <source>it says it holds more than it can</source>
            <translation>es behauptet, mehr zu enthalten, als es kann</translation>
        </message>
        <message>
            <location filename="../../almost_editor/publish/verifying.py"></location>
            <source>a file in it is compressed</source>
            <translation>eine Datei darin ist komprimiert</translation>
        </message>
        <message>
            <location filename="../../almost_editor/publish/verifying.py"></location>
            <source>it does not hold one folder</source>
            <translation>es enthält nicht genau einen Ordner</translation>
        </message>
        <message>
            <location filename="../../almost_editor/publish/verifying.py"></location>
            <source>The page asks for {address}, which is not in the package.</source>
            <translation>Die Seite verlangt {address}, das nicht im Paket ist.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/publish/weighing.py"></location>
            <source>The page weighs {size:.1f} KB compressed, without pictures; it should be {most:.1f} KB at most.</source>
            <translation>Die Seite wiegt komprimiert {size:.1f} KB, ohne Bilder; es sollten höchstens {most:.1f} KB sein.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/publish/weighing.py"></location>
            <source>The page asks for {files} files before any picture; {most} is the most.</source>
            <translation>Die Seite verlangt {files} Dateien vor jedem Bild; höchstens {most} sollten es sein.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/publish/weighing.py"></location>
            <source>{name} has {size:.1f} KB; a picture of a page should have {most:.1f} KB at most.</source>
            <translation>{name} hat {size:.1f} KB; ein Bild einer Seite sollte höchstens {most:.1f} KB haben.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/publish/writing.py"></location>
            <source>The package is not whole: {fault} (and {more} more)</source>
            <translation>Das Paket ist nicht heil: {fault} (und {more} weitere)</translation>
        </message>
        <message>
            <location filename="../../almost_editor/publish/writing.py"></location>
            <source>The package is not whole: {fault}</source>
            <translation>Das Paket ist nicht heil: {fault}</translation>
        </message>
        <message>
            <location filename="../../almost_editor/publish/writing.py"></location>
            <source>{target} is already there, and is not an untouched package of this article.</source>
            <translation>{target} ist schon da und kein unberührtes Paket dieses Artikels.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/publish/writing.py"></location>
            <source>Choose another folder, or move what is there out of the way.</source>
            <translation>Wählen Sie einen anderen Ordner, oder räumen Sie weg, was dort ist.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/publish/writing.py"></location>
            <source>Nothing was kept. Check the layout and the disk, and try again.</source>
            <translation>Nichts wurde behalten. Prüfen Sie Layout und Datenträger und versuchen Sie es erneut.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/publish/writing.py"></location>
            <source>{target} is already there, and says something else.</source>
            <translation>{target} ist schon da und hat anderen Inhalt.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/publish/writing.py"></location>
            <source>{name} could not be written: {reason}.</source>
            <translation>{name} ließ sich nicht schreiben: {reason}.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/publish/writing.py"></location>
            <source>The disk is full, so {name} was not written.</source>
            <translation>Der Datenträger ist voll; {name} wurde nicht geschrieben.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/publish/writing.py"></location>
            <location filename="../../almost_editor/ui/printing/print_job.py"></location>
            <source>Free some space, or choose another disk.</source>
            <translation>Schaffen Sie Platz, oder wählen Sie einen anderen Datenträger.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/publish/writing.py"></location>
            <source>{parent} cannot be written to.</source>
            <translation>In {parent} kann nicht geschrieben werden.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/publish/writing.py"></location>
            <location filename="../../almost_editor/ui/printing/print_job.py"></location>
            <source>Choose a folder that you may write to.</source>
            <translation>Wählen Sie einen Ordner, in den Sie schreiben dürfen.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/publish/writing.py"></location>
            <source>{parent} is not a folder.</source>
            <translation>{parent} ist kein Ordner.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/actions.py"></location>
            <source>&amp;File</source>
            <translation>&amp;Datei</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/actions.py"></location>
            <source>&amp;Edit</source>
            <translation>&amp;Bearbeiten</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/actions.py"></location>
            <source>&amp;Insert</source>
            <translation>&amp;Einfügen</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/actions.py"></location>
            <source>F&amp;ormat</source>
            <translation>F&amp;ormat</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/actions.py"></location>
            <source>&amp;Series</source>
            <translation>&amp;Serie</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/actions.py"></location>
            <source>&amp;View</source>
            <translation>&amp;Ansicht</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/actions.py"></location>
            <source>&amp;Tools</source>
            <translation>E&amp;xtras</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/actions.py"></location>
            <source>&amp;Help</source>
            <translation>&amp;Hilfe</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/actions.py"></location>
            <source>No article is open.</source>
            <translation>Es ist kein Artikel offen.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/aloud/aloud.py"></location>
            <source>Read alo&amp;ud</source>
            <translation>&amp;Vorlesen</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/aloud/aloud.py"></location>
            <source>&amp;Read aloud or pause</source>
            <translation>&amp;Vorlesen oder anhalten</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/aloud/aloud.py"></location>
            <source>&amp;Stop reading</source>
            <translation>Vorlesen &amp;beenden</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/aloud/aloud.py"></location>
            <source>&amp;Faster</source>
            <translation>&amp;Schneller</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/aloud/aloud.py"></location>
            <source>S&amp;lower</source>
            <translation>&amp;Langsamer</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/aloud/aloud.py"></location>
            <source>Reading speed {rate:+d}.</source>
            <translation>Lesetempo {rate:+d}.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/aloud/aloud.py"></location>
            <source>Reading speed as the voice has it.</source>
            <translation>Lesetempo, wie die Stimme es hat.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/aloud/aloud.py"></location>
            <source>The voice stopped: {why}.</source>
            <translation>Die Stimme verstummte: {why}.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/aloud/aloud.py"></location>
            <source>The voice stopped: the system does not say why.</source>
            <translation>Die Stimme verstummte: Das System nennt keinen Grund.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/aloud/aloud.py"></location>
            <source>Nothing is left to be read from here on.</source>
            <translation>Ab hier ist nichts mehr vorzulesen.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/aloud/voice.py"></location>
            <source>This system has no voice to read with; on Linux it comes with speech-dispatcher.</source>
            <translation>Dieses System hat keine Stimme zum Vorlesen; unter Linux kommt sie mit speech-dispatcher.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/application.py"></location>
            <source>Something in the app went wrong ({name}); your words are kept.</source>
            <translation>Im Programm ist etwas schiefgegangen ({name}); Ihr Text ist gesichert.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/application.py"></location>
            <source>Go on writing. The details are in {place}.</source>
            <translation>Schreiben Sie weiter. Näheres steht in {place}.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/beside/beside.py"></location>
            <source>Article &amp;beside</source>
            <translation>Ar&amp;tikel daneben</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/beside/beside.py"></location>
            <source>&amp;Read another article beside…</source>
            <translation>&amp;Anderen Artikel daneben lesen…</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/beside/beside.py"></location>
            <source>Change &amp;places with it</source>
            <translation>&amp;Plätze tauschen</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/beside/beside.py"></location>
            <source>&amp;Close the article beside</source>
            <translation>Artikel daneben &amp;schließen</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/beside/beside.py"></location>
            <source>No article is beside the text.</source>
            <translation>Neben dem Text ist kein Artikel.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/beside/beside.py"></location>
            <source>You are writing in that article; choose another one.</source>
            <translation>An diesem Artikel schreiben Sie gerade; wählen Sie einen anderen.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/beside/beside_pane.py"></location>
            <source>This article has no text yet.</source>
            <translation>Dieser Artikel hat noch keinen Text.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/beside/beside_pane.py"></location>
            <source>Write here</source>
            <translation>Hier schreiben</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/beside/beside_pane.py"></location>
            <source>Write in this article, and have the other one beside it</source>
            <translation>An diesem Artikel schreiben, den anderen daneben haben</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/beside/beside_pane.py"></location>
            <source>Close the article beside</source>
            <translation>Artikel daneben schließen</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/beside/beside_pane.py"></location>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/beside/beside_pane.py"></location>
            <source>Text of “{headline}”, to be read</source>
            <translation>Text von „{headline}“, zum Lesen</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/budget/budget.py"></location>
            <source>Story b&amp;udget…</source>
            <translation>Themen&amp;plan…</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/budget/budget.py"></location>
            <source>See a day’s stories: what is due, how far it is, and how long</source>
            <translation>Die Themen eines Tages: was fällig ist, wie weit und wie lang</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/budget/budget.py"></location>
            <location filename="../../almost_editor/ui/budget/paper.py"></location>
            <source>Story budget, {date}</source>
            <translation>Themenplan, {date}</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/budget/budget.py"></location>
            <source>Print the story budget</source>
            <translation>Themenplan drucken</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/budget/budget.py"></location>
            <source>Save the story budget as PDF</source>
            <translation>Themenplan als PDF speichern</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/budget/budget.py"></location>
            <location filename="../../almost_editor/ui/printing/printing.py"></location>
            <location filename="../../almost_editor/ui/proofing/proofing.py"></location>
            <source>PDF (*.pdf)</source>
            <translation>PDF (*.pdf)</translation>
        </message>
        <message numerus="yes">
            <location filename="../../almost_editor/ui/budget/budget.py"></location>
            <source>The story budget went to the printer, {n} pages.</source>
            <extracomment>For one: The story budget went to the printer, {n} page.</extracomment>
            <translation>
                <numerusform>Der Themenplan ging an den Drucker, {n} Seite.</numerusform>
                <numerusform>Der Themenplan ging an den Drucker, {n} Seiten.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/budget/budget.py"></location>
            <source>The story budget could not be printed.</source>
            <translation>Der Themenplan ließ sich nicht drucken.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/budget/budget.py"></location>
            <source>See whether the printer is there, or save a PDF.</source>
            <translation>Prüfen Sie den Drucker, oder speichern Sie ein PDF.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/budget/budget.py"></location>
            <source>The story budget is in “{name}”.</source>
            <translation>Der Themenplan liegt in „{name}“.</translation>
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
            <translation>Ordner zeigen</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/budget/budget_sheet.py"></location>
            <source>Nothing is due, overdue, published or free of its embargo on this day. An article’s due date and length are set in its details, under “At the desk”.</source>
            <translation>An diesem Tag ist nichts fällig oder überfällig, nichts erscheint, keine Sperrfrist endet. Fälligkeit und Länge eines Artikels stehen in seinen Details unter „In der Redaktion“.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/budget/budget_sheet.py"></location>
            <source>No story of this day has this stage and section.</source>
            <translation>Kein Artikel dieses Tages hat diesen Status und dieses Ressort.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/budget/budget_sheet.py"></location>
            <source>Story budget</source>
            <translation>Themenplan</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/budget/budget_sheet.py"></location>
            <source>Day</source>
            <translation>Tag</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/budget/budget_sheet.py"></location>
            <location filename="../../almost_editor/ui/counting/counts_sheet.py"></location>
            <source>Today</source>
            <translation>Heute</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/budget/budget_sheet.py"></location>
            <source>Go to today</source>
            <translation>Zu heute gehen</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/budget/budget_sheet.py"></location>
            <source>All stages</source>
            <translation>Jeder Status</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/budget/budget_sheet.py"></location>
            <source>All sections</source>
            <translation>Alle Ressorts</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/budget/budget_sheet.py"></location>
            <source>Print…</source>
            <translation>Drucken…</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/budget/budget_sheet.py"></location>
            <source>Save as PDF…</source>
            <translation>PDF speichern…</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/budget/budget_sheet.py"></location>
            <source>The day before</source>
            <translation>Der Tag davor</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/budget/budget_sheet.py"></location>
            <source>The day after</source>
            <translation>Der Tag danach</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/budget/lines.py"></location>
            <source>Writer</source>
            <translation>Autor</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/budget/lines.py"></location>
            <location filename="../../almost_editor/ui/shelf/place.py"></location>
            <source>Length</source>
            <translation>Länge</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/budget/lines.py"></location>
            <location filename="../../almost_editor/ui/checking/findings_model.py"></location>
            <location filename="../../almost_editor/ui/details/series_group.py"></location>
            <location filename="../../almost_editor/ui/publication/publication_form.py"></location>
            <location filename="../../almost_editor/ui/series/series_desk.py"></location>
            <location filename="../../almost_editor/ui/series/series_panel.py"></location>
            <location filename="../../almost_editor/ui/shelf/frame.py"></location>
            <source>Series</source>
            <translation>Serien</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/budget/lines.py"></location>
            <source>TK</source>
            <translation>TK</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/budget/lines.py"></location>
            <source>{words:,} of {commissioned:,} words: to the word.</source>
            <translation>{words:,} von {commissioned:,} Wörtern: aufs Wort genau.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../almost_editor/ui/budget/lines.py"></location>
            <source>{n:,} words; no length was asked for.</source>
            <extracomment>For one: {n:,} words; no length was asked for.</extracomment>
            <translation>
                <numerusform>{n:,} Wort; keine Länge bestellt.</numerusform>
                <numerusform>{n:,} Wörter; keine Länge bestellt.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/budget/lines.py"></location>
            <source>{words:,} of {commissioned:,} words: {over:,} over.</source>
            <translation>{words:,} von {commissioned:,} Wörtern: {over:,} zu viel.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/budget/lines.py"></location>
            <source>{words:,} of {commissioned:,} words: {to_go:,} to go.</source>
            <translation>{words:,} von {commissioned:,} Wörtern: {to_go:,} fehlen.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../almost_editor/ui/budget/lines.py"></location>
            <source>{n:,} stories</source>
            <extracomment>For one: {n:,} story</extracomment>
            <translation>
                <numerusform>{n:,} Artikel</numerusform>
                <numerusform>{n:,} Artikel</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/budget/lines.py"></location>
            <source>{words:,} / {commissioned:,}</source>
            <translation>{words:,} / {commissioned:,}</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/budget/lines.py"></location>
            <source>{words:,}</source>
            <translation>{words:,}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../almost_editor/ui/budget/lines.py"></location>
            <source>Overdue for {n} days, and not out yet.</source>
            <extracomment>For one: Overdue for {n} day, and not out yet.</extracomment>
            <translation>
                <numerusform>Seit {n} Tag überfällig und noch nicht erschienen.</numerusform>
                <numerusform>Seit {n} Tagen überfällig und noch nicht erschienen.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/budget/lines.py"></location>
            <source>Published that day.</source>
            <translation>An diesem Tag erschienen.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/budget/lines.py"></location>
            <source>Its embargo ends that day.</source>
            <translation>Die Sperrfrist endet an diesem Tag.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/budget/lines.py"></location>
            <source>Its text is damaged and cannot be looked through.</source>
            <translation>Der Text ist beschädigt und lässt sich nicht durchsehen.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../almost_editor/ui/budget/lines.py"></location>
            <source>TK stands in it {n} times: something is still to come.</source>
            <extracomment>For one: TK stands in it once: something is still to come.</extracomment>
            <translation>
                <numerusform>TK steht einmal darin: Es fehlt noch etwas.</numerusform>
                <numerusform>TK steht {n}-mal darin: Es fehlt noch etwas.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/budget/lines.py"></location>
            <source>Out {clock}</source>
            <translation>Online {clock}</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/budget/lines.py"></location>
            <source>Embargo {clock}</source>
            <translation>Sperrfrist {clock}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../almost_editor/ui/budget/lines.py"></location>
            <source>{n:,} words of {commissioned:,} commissioned</source>
            <extracomment>For one: {n:,} word of {commissioned:,} commissioned</extracomment>
            <translation>
                <numerusform>{n:,} Wort von {commissioned:,} bestellten</numerusform>
                <numerusform>{n:,} Wörter von {commissioned:,} bestellten</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../almost_editor/ui/budget/lines.py"></location>
            <location filename="../../almost_editor/ui/counting/figures.py"></location>
            <location filename="../../almost_editor/ui/history/timeline.py"></location>
            <location filename="../../almost_editor/ui/shelf/when.py"></location>
            <source>{n:,} words</source>
            <extracomment>For one: {n:,} word</extracomment>
            <translation>
                <numerusform>{n:,} Wort</numerusform>
                <numerusform>{n:,} Wörter</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/budget/lines.py"></location>
            <source>{stories:,} overdue</source>
            <translation>{stories:,} überfällig</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/budget/lines.py"></location>
            <source>TK in {stories:,}</source>
            <translation>TK in {stories:,}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../almost_editor/ui/budget/lines.py"></location>
            <source>{n:,} more overdue for longer are not listed</source>
            <extracomment>For one: {n:,} more overdue for longer are not listed</extracomment>
            <translation>
                <numerusform>{n:,} länger überfälliger ist nicht aufgeführt</numerusform>
                <numerusform>{n:,} länger überfällige sind nicht aufgeführt</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/budget/paper.py"></location>
            <source>{publication}: story budget</source>
            <translation>{publication}: Themenplan</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/budget/paper.py"></location>
            <source>Page {number} of {pages}</source>
            <translation>Seite {number} von {pages}</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/budget/stories_model.py"></location>
            <source>How often TK stands in text and fields: what is still to come</source>
            <translation>Wie oft TK in Text und Feldern steht: was noch fehlt</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/budget/stories_model.py"></location>
            <source>Too long.</source>
            <translation>Zu lang.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/budget/stories_view.py"></location>
            <source>Stories of the day</source>
            <translation>Artikel des Tages</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/cards/card_view.py"></location>
            <source>Picture</source>
            <translation>Bild</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/cards/card_view.py"></location>
            <source>{length:.0f} of {limit:.0f} px, shown whole.</source>
            <translation>{length:.0f} von {limit:.0f} px, ganz zu sehen.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/cards/card_view.py"></location>
            <source>About {length:.0f} of {limit:.0f} px, shown whole.</source>
            <translation>Etwa {length:.0f} von {limit:.0f} px, ganz zu sehen.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/cards/card_view.py"></location>
            <source>{length:.0f} of {limit:.0f} characters, shown whole.</source>
            <translation>{length:.0f} von {limit:.0f} Zeichen, ganz zu sehen.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/cards/card_view.py"></location>
            <source>{length:.0f} of {limit:.0f} px, cut before “{lost}”</source>
            <translation>{length:.0f} von {limit:.0f} px, abgeschnitten vor „{lost}“</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/cards/card_view.py"></location>
            <source>About {length:.0f} of {limit:.0f} px, cut before “{lost}”</source>
            <translation>Etwa {length:.0f} von {limit:.0f} px, abgeschnitten vor „{lost}“</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/cards/card_view.py"></location>
            <source>{length:.0f} of {limit:.0f} characters, cut before “{lost}”</source>
            <translation>{length:.0f} von {limit:.0f} Zeichen, abgeschnitten vor „{lost}“</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/cards/card_view.py"></location>
            <source>Search result, desk</source>
            <translation>Suchergebnis, Monitor</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/cards/card_view.py"></location>
            <source>Search result, phone</source>
            <translation>Suchergebnis, Handy</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/cards/card_view.py"></location>
            <source>Messages on an iPhone</source>
            <translation>Nachrichten auf dem iPhone</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/cards/card_view.py"></location>
            <source>{source}. Figures of {year}.</source>
            <translation>{source}. Zahlen von {year}.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/cards/card_view.py"></location>
            <source>The page’s title stops at {most} characters.</source>
            <translation>Der Titel der Seite endet nach {most} Zeichen.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/cards/card_view.py"></location>
            <source>The text’s first words stand in.</source>
            <translation>Der Anfang des Textes springt ein.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/cards/card_view.py"></location>
            <source>Nothing yet.</source>
            <translation>Noch nichts.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/cards/card_view.py"></location>
            <source>None: the card is words alone.</source>
            <translation>Keines: Die Karte hat nur Text.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/cards/card_view.py"></location>
            <source>None of its own: the publication’s name stands in.</source>
            <translation>Kein eigenes: Der Name der Publikation springt ein.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/cards/card_view.py"></location>
            <source>Narrower than {least_px} px: shown small, or not at all.</source>
            <translation>Schmaler als {least_px} px: nur klein zu sehen oder gar nicht.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/cards/cards.py"></location>
            <source>Search and social &amp;cards</source>
            <translation>Such- und Social-&amp;Karten</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/cards/cards.py"></location>
            <source>See what search results and other sites make of the page</source>
            <translation>Sehen, was Suchergebnisse und andere Websites aus der Seite machen</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/cards/cards.py"></location>
            <location filename="../../almost_editor/ui/details/hero_group.py"></location>
            <source>Reading the picture…</source>
            <translation>Bild wird gelesen…</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/cards/cards_sheet.py"></location>
            <source>Made from the tags that the page will have. Sites change their limits; a dashed line is where they cut.</source>
            <translation>Aus den Metadaten, die die Seite haben wird. Websites ändern ihre Grenzen; wo sie abschneiden, steht eine gestrichelte Linie.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/cards/cards_sheet.py"></location>
            <source>Search and social cards</source>
            <translation>Such- und Social-Karten</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/cards/cards_sheet.py"></location>
            <source>Widths in {fonts} are approximate: this machine has no such font.</source>
            <translation>Breiten in {fonts} sind geschätzt: Die Schrift fehlt auf diesem Rechner.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/cards/cards_sheet.py"></location>
            <source>How the sites look</source>
            <translation>Aussehen der Websites</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/cards/cards_sheet.py"></location>
            <source>{fonts} and {last}</source>
            <translation>{fonts} und {last}</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/cards/cards_sheet.py"></location>
            <location filename="../../almost_editor/ui/preferences/rows.py"></location>
            <source>Light</source>
            <translation>Hell</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/cards/cards_sheet.py"></location>
            <location filename="../../almost_editor/ui/preferences/rows.py"></location>
            <source>Dark</source>
            <translation>Dunkel</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/catalogue.py"></location>
            <source>Another window writes to this library; here it can be read.</source>
            <translation>Ein anderes Fenster schreibt in diese Bibliothek; hier kann man sie lesen.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/catalogue.py"></location>
            <source>Make the change there.</source>
            <translation>Nehmen Sie die Änderung dort vor.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/changing_language.py"></location>
            <source>The window speaks {language} when it is opened anew.</source>
            <translation>Das Fenster spricht {language}, wenn es neu geöffnet wird.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/changing_language.py"></location>
            <source>Open it anew</source>
            <translation>Neu öffnen</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/checking/checking.py"></location>
            <source>Fin&amp;dings</source>
            <translation>&amp;Hinweise</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/checking/checking.py"></location>
            <source>What stops an export cannot be ignored; the export itself takes a reason.</source>
            <translation>Was einen Export aufhält, lässt sich nicht ignorieren; der Export selbst nimmt eine Begründung.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/checking/findings_model.py"></location>
            <source>Stops an export</source>
            <translation>Hält einen Export auf</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/checking/findings_model.py"></location>
            <source>Note</source>
            <translation>Hinweis</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/checking/findings_model.py"></location>
            <source>Hint</source>
            <translation>Anregung</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/checking/findings_model.py"></location>
            <location filename="../../almost_editor/ui/details/byline_group.py"></location>
            <source>Byline</source>
            <translation>Autorenzeile</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/checking/findings_model.py"></location>
            <location filename="../../almost_editor/ui/details/filing_group.py"></location>
            <source>Tags</source>
            <translation>Schlagwörter</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/checking/findings_model.py"></location>
            <location filename="../../almost_editor/ui/details/corrections_group.py"></location>
            <source>Corrections</source>
            <translation>Korrekturen</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/checking/findings_model.py"></location>
            <location filename="../../almost_editor/ui/details/dates_group.py"></location>
            <source>Updated</source>
            <translation>Aktualisiert</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/checking/findings_model.py"></location>
            <source>Lawyer</source>
            <translation>Jurist</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/checking/findings_model.py"></location>
            <source>Line {number:,}</source>
            <translation>Zeile {number:,}</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/checking/findings_pane.py"></location>
            <location filename="../../almost_editor/ui/preferences/rows.py"></location>
            <source>Findings</source>
            <translation>Hinweise</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/checking/findings_pane.py"></location>
            <source>Close the findings</source>
            <translation>Hinweise schließen</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/checking/findings_pane.py"></location>
            <source>Close the findings ({keys})</source>
            <translation>Hinweise schließen ({keys})</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/checking/findings_pane.py"></location>
            <source>Looking through the article…</source>
            <translation>Der Artikel wird durchgesehen …</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/checking/findings_pane.py"></location>
            <source>The rules of the desk find nothing here.</source>
            <translation>Die Regeln der Redaktion finden hier nichts.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../almost_editor/ui/checking/findings_pane.py"></location>
            <source>{n:,} stop an export</source>
            <extracomment>For one: {n:,} stops an export</extracomment>
            <translation>
                <numerusform>{n:,} hält einen Export auf</numerusform>
                <numerusform>{n:,} halten einen Export auf</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../almost_editor/ui/checking/findings_pane.py"></location>
            <source>{n:,} notes</source>
            <extracomment>For one: {n:,} note</extracomment>
            <translation>
                <numerusform>{n:,} Hinweis</numerusform>
                <numerusform>{n:,} Hinweise</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../almost_editor/ui/checking/findings_pane.py"></location>
            <source>{n:,} hints</source>
            <extracomment>For one: {n:,} hint</extracomment>
            <translation>
                <numerusform>{n:,} Anregung</numerusform>
                <numerusform>{n:,} Anregungen</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/checking/ignore_sheet.py"></location>
            <source>Ignore in this article</source>
            <translation>In diesem Artikel ignorieren</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/checking/ignore_sheet.py"></location>
            <source>Reason, for whoever edits it next</source>
            <translation>Grund, für alle, die ihn nach Ihnen bearbeiten</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/checking/ignore_sheet.py"></location>
            <location filename="../../almost_editor/ui/stylebook/rule_form.py"></location>
            <location filename="../../almost_editor/ui/withdrawing.py"></location>
            <source>Reason</source>
            <translation>Grund</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/checking/ignore_sheet.py"></location>
            <source>Ignore</source>
            <translation>Ignorieren</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/closing.py"></location>
            <source>The last words are not in the library.</source>
            <translation>Die letzten Wörter sind nicht in der Bibliothek.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/closing.py"></location>
            <location filename="../../almost_editor/ui/files.py"></location>
            <location filename="../../almost_editor/ui/rescue.py"></location>
            <location filename="../../almost_editor/ui/status_bar.py"></location>
            <source>Save a copy…</source>
            <translation>Kopie speichern…</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/closing.py"></location>
            <source>Keep writing</source>
            <translation>Weiterschreiben</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/closing.py"></location>
            <source>They are kept in “{kept}”, and put into the library when it is next opened.</source>
            <translation>Sie liegen in „{kept}“ und kommen in die Bibliothek, wenn diese das nächste Mal geöffnet wird.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/closing.py"></location>
            <source>Close and put them back later</source>
            <translation>Schließen, später zurückholen</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/closing.py"></location>
            <source>Close without them</source>
            <translation>Ohne sie schließen</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/comfort/alone.py"></location>
            <source>&amp;Just the text</source>
            <translation>&amp;Nur der Text</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/comfort/alone.py"></location>
            <source>Fill the screen with the text; Esc brings everything back</source>
            <translation>Den Bildschirm mit dem Text füllen; Esc holt alles zurück</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/comfort/comfort.py"></location>
            <source>&amp;Zoom, type and focus</source>
            <translation>&amp;Zoom, Schrift und Fokus</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/comfort/comfort.py"></location>
            <source>Zoom &amp;in</source>
            <translation>&amp;Vergrößern</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/comfort/comfort.py"></location>
            <source>Set the text larger</source>
            <translation>Den Text größer setzen</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/comfort/comfort.py"></location>
            <source>Zoom &amp;out</source>
            <translation>Ver&amp;kleinern</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/comfort/comfort.py"></location>
            <source>Set the text smaller</source>
            <translation>Den Text kleiner setzen</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/comfort/comfort.py"></location>
            <source>&amp;Actual size</source>
            <translation>&amp;Originalgröße</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/comfort/comfort.py"></location>
            <source>Set the text at 100 %</source>
            <translation>Den Text auf 100 % setzen</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/comfort/comfort.py"></location>
            <source>&amp;Type of the text…</source>
            <translation>&amp;Schrift des Textes…</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/comfort/comfort.py"></location>
            <source>Font, size and line width</source>
            <translation>Schriftart, Größe und Zeilenbreite</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/comfort/comfort.py"></location>
            <source>&amp;Everything bright</source>
            <translation>&amp;Alles hell</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/comfort/comfort.py"></location>
            <source>Focus on the &amp;paragraph</source>
            <translation>Fokus auf den A&amp;bsatz</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/comfort/comfort.py"></location>
            <source>Focus on the &amp;sentence</source>
            <translation>Fokus auf den Sa&amp;tz</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/comfort/comfort.py"></location>
            <source>Next &amp;focus</source>
            <translation>Nächster &amp;Fokus</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/comfort/comfort.py"></location>
            <source>Dim more, or nothing</source>
            <translation>Mehr abblenden oder nichts</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/comfort/comfort.py"></location>
            <source>Type&amp;writer mode</source>
            <translation>Schreib&amp;maschine</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/comfort/comfort.py"></location>
            <source>Keep the line that you write at its height</source>
            <translation>Die Zeile, in der Sie schreiben, auf ihrer Höhe halten</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/comfort/type_sheet.py"></location>
            <source>The system’s monospaced font</source>
            <translation>Dicktengleiche Systemschrift</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/comfort/type_sheet.py"></location>
            <source>The system’s own font</source>
            <translation>Systemschrift</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/comfort/type_sheet.py"></location>
            <source>A serif</source>
            <translation>Mit Serifen</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/comfort/type_sheet.py"></location>
            <source>Type of the text</source>
            <translation>Schrift des Textes</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/comfort/type_sheet.py"></location>
            <location filename="../../almost_editor/ui/preferences/rows.py"></location>
            <source>Font</source>
            <translation>Schrift</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/comfort/type_sheet.py"></location>
            <location filename="../../almost_editor/ui/preferences/rows.py"></location>
            <source>Size</source>
            <translation>Größe</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/comfort/type_sheet.py"></location>
            <location filename="../../almost_editor/ui/preferences/rows.py"></location>
            <source>Line spacing</source>
            <translation>Zeilenabstand</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/comfort/type_sheet.py"></location>
            <location filename="../../almost_editor/ui/preferences/rows.py"></location>
            <source>Line width</source>
            <translation>Zeilenbreite</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/comfort/type_sheet.py"></location>
            <source>characters</source>
            <translation>Zeichen</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/comfort/type_sheet.py"></location>
            <location filename="../../almost_editor/ui/preferences/rows.py"></location>
            <source>Zoom</source>
            <translation>Zoom</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/comfort/type_sheet.py"></location>
            <source>As at first</source>
            <translation>Zurücksetzen</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/comfort/type_sheet.py"></location>
            <source>Monospaced fonts come first, then all others.</source>
            <translation>Zuerst die dicktengleichen Schriften, dann alle anderen.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/comfort/type_sheet.py"></location>
            <source>How you write. No page changes by it.</source>
            <translation>Nur beim Schreiben. Keine Seite ändert sich dadurch.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/counting/counting.py"></location>
            <source>&amp;Word count…</source>
            <translation>&amp;Wortzahl…</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/counting/counting.py"></location>
            <source>Words, goal, readability</source>
            <translation>Wörter, Ziel, Lesbarkeit</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/counting/counts_sheet.py"></location>
            <location filename="../../almost_editor/ui/publication/publication_form.py"></location>
            <source>Reading time</source>
            <translation>Lesezeit</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/counting/counts_sheet.py"></location>
            <source>Sentences</source>
            <translation>Sätze</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/counting/counts_sheet.py"></location>
            <source>Readability</source>
            <translation>Lesbarkeit</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/counting/counts_sheet.py"></location>
            <source>Word count</source>
            <translation>Wortzahl</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/counting/counts_sheet.py"></location>
            <location filename="../../almost_editor/ui/details/planning_group.py"></location>
            <source>No length given</source>
            <translation>Keine Länge</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/counting/counts_sheet.py"></location>
            <source>Words of the commissioned length</source>
            <translation>Wörter von der bestellten Länge</translation>
        </message>
        <message numerus="yes">
            <location filename="../../almost_editor/ui/counting/counts_sheet.py"></location>
            <source>{signed} words</source>
            <extracomment>For one: {signed} word</extracomment>
            <translation>
                <numerusform>{signed} Wort</numerusform>
                <numerusform>{signed} Wörter</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/counting/counts_sheet.py"></location>
            <source>{minutes} min, at {rate} words a minute</source>
            <translation>{minutes} Min. bei {rate} Wörtern je Minute</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/counting/counts_sheet.py"></location>
            <source>{sentences:,}, {each:.0f} words each</source>
            <translation>{sentences:,}, je {each:.0f} Wörter</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/counting/counts_sheet.py"></location>
            <source>By {formula}: a rule of thumb that knows lengths and no sense.</source>
            <translation>Nach {formula}: eine Faustregel, die Längen kennt und keinen Sinn.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/counting/counts_sheet.py"></location>
            <source>It takes {least} words of prose, in a language that sets its words apart.</source>
            <translation>Nötig sind {least} Wörter Prosa in einer Sprache, die ihre Wörter trennt.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/counting/counts_sheet.py"></location>
            <location filename="../../almost_editor/ui/details/planning_group.py"></location>
            <source>words</source>
            <translation>Wörter</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/counting/figures.py"></location>
            <source>{minutes} min read</source>
            <translation>{minutes} Min. Lesezeit</translation>
        </message>
        <message numerus="yes">
            <location filename="../../almost_editor/ui/counting/figures.py"></location>
            <source>{n:,} words of {wanted:,}</source>
            <extracomment>For one: {n:,} words of {wanted:,}</extracomment>
            <translation>
                <numerusform>{n:,} Wort von {wanted:,}</numerusform>
                <numerusform>{n:,} Wörter von {wanted:,}</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/counting/figures.py"></location>
            <source>{selected:,} selected · {total}</source>
            <translation>{selected:,} markiert · {total}</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/counting/figures.py"></location>
            <source>{today} today · {read}</source>
            <translation>{today} heute · {read}</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/counting/figures.py"></location>
            <source>−{words:,}</source>
            <translation>−{words:,}</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/counting/figures.py"></location>
            <source>+{words:,}</source>
            <translation>+{words:,}</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/details/aims.py"></location>
            <source>Hero</source>
            <translation>Aufmacher</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/details/aims.py"></location>
            <source>The picture at the head of the page, and each crop that has no point of its own</source>
            <translation>Das Bild am Kopf der Seite und jeder Ausschnitt ohne eigenen Fokuspunkt</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/details/aims.py"></location>
            <source>Click the picture where crops must keep it in view.</source>
            <translation>Ins Bild klicken: Was dort ist, bleibt in jedem Ausschnitt.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/details/aims.py"></location>
            <source>Card</source>
            <translation>Karte</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/details/aims.py"></location>
            <source>Cards on other sites and the site’s own lists: 1200 × 630, and 4:3 as the dashed frame</source>
            <translation>Karten auf anderen Websites und die eigenen Listen: 1200 × 630, und 4:3 als gestrichelter Rahmen</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/details/aims.py"></location>
            <source>Hero picture as cards show it</source>
            <translation>Aufmacher, wie ihn Karten zeigen</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/details/aims.py"></location>
            <source>Cards go by the hero’s point. Click the picture to give them their own.</source>
            <translation>Karten folgen dem Fokuspunkt des Aufmachers. Ein Klick ins Bild gibt ihnen einen eigenen.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/details/aims.py"></location>
            <source>Cards have a point of their own.</source>
            <translation>Karten haben einen eigenen Fokuspunkt.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/details/aims.py"></location>
            <source>Cards go by the hero’s point again.</source>
            <translation>Karten folgen wieder dem Fokuspunkt des Aufmachers.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/details/aims.py"></location>
            <source>Square</source>
            <translation>Quadrat</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/details/aims.py"></location>
            <source>The square that search engines and other systems take: 1:1</source>
            <translation>Das Quadrat für Suchmaschinen und andere Systeme: 1:1</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/details/aims.py"></location>
            <source>Hero picture as a square</source>
            <translation>Aufmacher als Quadrat</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/details/aims.py"></location>
            <source>The square goes by the hero’s point. Click the picture to give it its own.</source>
            <translation>Das Quadrat folgt dem Fokuspunkt des Aufmachers. Ein Klick ins Bild gibt ihm einen eigenen.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/details/aims.py"></location>
            <source>The square has a point of its own.</source>
            <translation>Das Quadrat hat einen eigenen Fokuspunkt.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/details/aims.py"></location>
            <source>The square goes by the hero’s point again.</source>
            <translation>Das Quadrat folgt wieder dem Fokuspunkt des Aufmachers.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/details/byline_group.py"></location>
            <location filename="../../almost_editor/ui/publication/publication_form.py"></location>
            <location filename="../../almost_editor/ui/searches/name_sheet.py"></location>
            <location filename="../../almost_editor/ui/series/series_form.py"></location>
            <location filename="../../almost_editor/ui/snippets/snippet_sheet.py"></location>
            <location filename="../../almost_editor/ui/templates/naming_sheet.py"></location>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/details/byline_group.py"></location>
            <source>Author {number}: name</source>
            <translation>Autor {number}: Name</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/details/byline_group.py"></location>
            <source>Author {number}: profile address</source>
            <translation>Autor {number}: Adresse des Profils</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/details/byline_group.py"></location>
            <source>Move author {number} up</source>
            <translation>Autor {number} nach oben</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/details/byline_group.py"></location>
            <source>Remove author {number}</source>
            <translation>Autor {number} entfernen</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/details/byline_group.py"></location>
            <source>Add author</source>
            <translation>Autor hinzufügen</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/details/byline_group.py"></location>
            <source>Add the author</source>
            <translation>Autor hinzufügen</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/details/correction_form.py"></location>
            <source>Correction</source>
            <translation>Korrektur</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/details/correction_form.py"></location>
            <source>Clarification</source>
            <translation>Klarstellung</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/details/correction_form.py"></location>
            <source>Update</source>
            <translation>Aktualisierung</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/details/correction_form.py"></location>
            <source>Something was wrong: say what, and what is right.</source>
            <translation>Etwas war falsch: was, und was richtig ist.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/details/correction_form.py"></location>
            <source>Something could be misunderstood: say what is meant.</source>
            <translation>Etwas war missverständlich: was gemeint ist.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/details/correction_form.py"></location>
            <source>Something has happened since: say what.</source>
            <translation>Seither ist etwas geschehen: was.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/details/correction_form.py"></location>
            <source>Kind of correction</source>
            <translation>Art der Korrektur</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/details/correction_form.py"></location>
            <source>Kind</source>
            <translation>Art</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/details/correction_form.py"></location>
            <source>Words of the correction</source>
            <translation>Wortlaut der Korrektur</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/details/correction_form.py"></location>
            <source>An earlier version of this article misstated…</source>
            <translation>In einer früheren Fassung dieses Artikels hieß es fälschlich…</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/details/correction_form.py"></location>
            <location filename="../../almost_editor/ui/publication/nav_rows.py"></location>
            <source>Words</source>
            <translation>Wortlaut</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/details/correction_form.py"></location>
            <location filename="../../almost_editor/ui/exporting/several_sheet.py"></location>
            <location filename="../../almost_editor/ui/exporting/telling_readers.py"></location>
            <source>Readers see “Updated …”</source>
            <translation>Leser sehen „Aktualisiert …“</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/details/correction_form.py"></location>
            <source>Off: a silent fix. The article’s Updated date stays as it is.</source>
            <translation>Aus: eine stille Korrektur. Das Datum „Aktualisiert“ bleibt, wie es ist.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/details/correction_form.py"></location>
            <location filename="../../almost_editor/ui/exporting/export_sheet.py"></location>
            <location filename="../../almost_editor/ui/printing/printing.py"></location>
            <location filename="../../almost_editor/ui/series/question.py"></location>
            <location filename="../../almost_editor/ui/site/work_sheet.py"></location>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/details/correction_form.py"></location>
            <source>[Links](https://…) and *emphasis* may stand in them.</source>
            <translation>[Links](https://…) und *Betonung* sind möglich.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/details/correction_form.py"></location>
            <source>Keep</source>
            <translation>Behalten</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/details/correction_form.py"></location>
            <source>Add</source>
            <translation>Hinzufügen</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/details/correction_form.py"></location>
            <source>Write what is to be said first.</source>
            <translation>Schreiben Sie zuerst, was zu sagen ist.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/details/corrections_group.py"></location>
            <source>Change the correction: {text}</source>
            <translation>Korrektur ändern: {text}</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/details/corrections_group.py"></location>
            <source>Change the clarification: {text}</source>
            <translation>Klarstellung ändern: {text}</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/details/corrections_group.py"></location>
            <source>Change the update: {text}</source>
            <translation>Aktualisierung ändern: {text}</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/details/corrections_group.py"></location>
            <source>Remove the correction: {text}</source>
            <translation>Korrektur entfernen: {text}</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/details/corrections_group.py"></location>
            <source>Remove the clarification: {text}</source>
            <translation>Klarstellung entfernen: {text}</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/details/corrections_group.py"></location>
            <source>Remove the update: {text}</source>
            <translation>Aktualisierung entfernen: {text}</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/details/corrections_group.py"></location>
            <source>The correction is removed.</source>
            <translation>Die Korrektur ist entfernt.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/details/corrections_group.py"></location>
            <source>The clarification is removed.</source>
            <translation>Die Klarstellung ist entfernt.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/details/corrections_group.py"></location>
            <source>The update is removed.</source>
            <translation>Die Aktualisierung ist entfernt.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/details/corrections_group.py"></location>
            <source>Add correction</source>
            <translation>Korrektur hinzufügen</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/details/corrections_group.py"></location>
            <location filename="../../almost_editor/ui/details/hero_group.py"></location>
            <location filename="../../almost_editor/ui/details/series_group.py"></location>
            <location filename="../../almost_editor/ui/drafting.py"></location>
            <location filename="../../almost_editor/ui/handoff/handoff_desk.py"></location>
            <location filename="../../almost_editor/ui/handoff/settling.py"></location>
            <location filename="../../almost_editor/ui/history/history.py"></location>
            <location filename="../../almost_editor/ui/proofreading/house.py"></location>
            <location filename="../../almost_editor/ui/replacing/replacing.py"></location>
            <location filename="../../almost_editor/ui/searches/saved_searches.py"></location>
            <location filename="../../almost_editor/ui/series/series_form.py"></location>
            <location filename="../../almost_editor/ui/snippets/snippets.py"></location>
            <location filename="../../almost_editor/ui/stylebook/stylebook.py"></location>
            <location filename="../../almost_editor/ui/templates/templates.py"></location>
            <location filename="../../almost_editor/ui/unused_pictures/unused_pictures.py"></location>
            <location filename="../../almost_editor/ui/withdrawing.py"></location>
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/details/corrections_group.py"></location>
            <source>Change</source>
            <translation>Ändern</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/details/corrections_group.py"></location>
            <location filename="../../almost_editor/ui/details/hero_group.py"></location>
            <source>Remove</source>
            <translation>Entfernen</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/details/corrections_group.py"></location>
            <source>Made by {name}</source>
            <translation>Von {name}</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/details/dates_group.py"></location>
            <source>Times are those of {place} ({shift}).</source>
            <translation>Alle Zeiten gelten für {place} ({shift}).</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/details/dates_group.py"></location>
            <source>Embargo until</source>
            <translation>Sperrfrist bis</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/details/dates_group.py"></location>
            <location filename="../../almost_editor/ui/publication/publication_form.py"></location>
            <source>Dates</source>
            <translation>Zeitpunkte</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/details/dates_group.py"></location>
            <source>On the page: {date}, when it was begun, until it has a date of its own.</source>
            <translation>Auf der Seite: {date}, der Tag des ersten Entwurfs, solange der Artikel kein eigenes Datum hat.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/details/dates_group.py"></location>
            <source>On the page: {date}.</source>
            <translation>Auf der Seite: {date}.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/details/filing_group.py"></location>
            <source>Filed under</source>
            <translation>Einordnung</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/details/filing_group.py"></location>
            <source>Add a tag…</source>
            <translation>Neues Schlagwort…</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/details/filing_group.py"></location>
            <source>Such as BEAUFORT, S.C.</source>
            <translation>Etwa HAMBURG</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/details/form.py"></location>
            <source>{length} of {most}</source>
            <translation>{length} von {most}</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/details/form.py"></location>
            <source>Readers rarely see more than {most} characters.</source>
            <translation>Leser sehen selten mehr als {most} Zeichen.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/details/hero_group.py"></location>
            <source>Alt text</source>
            <translation>Alternativtext</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/details/hero_group.py"></location>
            <source>Caption</source>
            <translation>Bildunterschrift</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/details/hero_group.py"></location>
            <source>Credit</source>
            <translation>Bildnachweis</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/details/hero_group.py"></location>
            <location filename="../../almost_editor/ui/widgets/folder_field.py"></location>
            <source>Choose…</source>
            <translation>Auswählen…</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/details/hero_group.py"></location>
            <source>As the hero</source>
            <translation>Wie Aufmacher</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/details/hero_group.py"></location>
            <source>What the picture shows, for those who do not see it</source>
            <translation>Was das Bild zeigt, für alle, die es nicht sehen</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/details/hero_group.py"></location>
            <source>Name/Source</source>
            <translation>Name/Quelle</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/details/hero_group.py"></location>
            <source>Hero picture removed.</source>
            <translation>Aufmacher entfernt.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/details/hero_group.py"></location>
            <source>Whose point of interest</source>
            <translation>Wessen Fokuspunkt</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/details/hero_group.py"></location>
            <source>Replace…</source>
            <translation>Ersetzen…</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/details/hero_group.py"></location>
            <source>It has no alt text yet.</source>
            <translation>Der Alternativtext fehlt noch.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/details/hero_group.py"></location>
            <source>There is no picture in what was pasted or dropped.</source>
            <translation>Im Eingefügten oder Abgelegten ist kein Bild.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/details/hero_group.py"></location>
            <source>Hero picture replaced. Its words went with the old one.</source>
            <translation>Aufmacher ersetzt. Die Texte gingen mit dem alten Bild.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/details/hero_group.py"></location>
            <source>“{picture}” is not among this article’s pictures.</source>
            <translation>„{picture}“ gehört nicht zu den Bildern dieses Artikels.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/details/moments.py"></location>
            <source>Not set</source>
            <translation>Nicht gesetzt</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/details/moments.py"></location>
            <source>{name}: not set. Press to set it</source>
            <translation>{name}: nicht gesetzt. Drücken, um es zu setzen</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/details/moments.py"></location>
            <source>Set to now</source>
            <translation>Jetzt setzen</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/details/moments.py"></location>
            <source>{name}: set to now</source>
            <translation>{name}: auf jetzt setzen</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/details/moments.py"></location>
            <source>{name}: clear</source>
            <translation>{name}: leeren</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/details/moments.py"></location>
            <source>Clear</source>
            <translation>Leeren</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/details/page_group.py"></location>
            <source>As the language runs</source>
            <translation>Wie die Sprache läuft</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/details/page_group.py"></location>
            <source>Left to right</source>
            <translation>Links nach rechts</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/details/page_group.py"></location>
            <source>Right to left</source>
            <translation>Rechts nach links</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/details/page_group.py"></location>
            <source>Search and cards</source>
            <translation>Suche und Karten</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/details/page_group.py"></location>
            <source>Empty: the dek stands in.</source>
            <translation>Leer: Der Vorspann springt ein.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/details/page_group.py"></location>
            <location filename="../../almost_editor/ui/history/history_sheet.py"></location>
            <location filename="../../almost_editor/ui/page/view.py"></location>
            <location filename="../../almost_editor/ui/preferences/rows.py"></location>
            <location filename="../../almost_editor/ui/proofing/proof_sheet.py"></location>
            <source>Page</source>
            <translation>Seite</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/details/page_group.py"></location>
            <source>Language of the text</source>
            <translation>Sprache des Textes</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/details/page_group.py"></location>
            <source>Direction</source>
            <translation>Schreibrichtung</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/details/page_group.py"></location>
            <source>The first words of the text stand in.</source>
            <translation>Der Anfang des Textes springt ein.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/details/page_group.py"></location>
            <source>{layout} (missing)</source>
            <translation>{layout} (fehlt)</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/details/page_group.py"></location>
            <source>A language tag, such as en-US or fr.</source>
            <translation>Ein Sprachkürzel wie en-US oder fr.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/details/pane.py"></location>
            <location filename="../../almost_editor/ui/preferences/rows.py"></location>
            <source>Details</source>
            <translation>Details</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/details/pane.py"></location>
            <source>Open an article to see its series, byline, dates and picture here.</source>
            <translation>Öffnen Sie einen Artikel, um hier Serie, Autorenzeile, Zeitpunkte und Bild zu sehen.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/details/pane.py"></location>
            <source>Close details</source>
            <translation>Details schließen</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/details/pane.py"></location>
            <source>Close details (Esc)</source>
            <translation>Details schließen (Esc)</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/details/pictures.py"></location>
            <source>&amp;Picture…</source>
            <translation>&amp;Bild…</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/details/pictures.py"></location>
            <source>Insert a picture into the text</source>
            <translation>Ein Bild in den Text einfügen</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/details/pictures.py"></location>
            <source>Choose a picture</source>
            <translation>Bild auswählen</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/details/pictures.py"></location>
            <source>The picture was not added, because another article was opened.</source>
            <translation>Das Bild wurde nicht hinzugefügt, weil ein anderer Artikel geöffnet wurde.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/details/pictures.py"></location>
            <source>“{name}” is larger than {most} MB.</source>
            <translation>„{name}“ ist größer als {most} MB.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/details/pictures.py"></location>
            <source>Save it smaller, for example as a JPEG.</source>
            <translation>Speichern Sie es kleiner, zum Beispiel als JPEG.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/details/pictures.py"></location>
            <source>“{name}” cannot be read: {reason}.</source>
            <translation>„{name}“ lässt sich nicht lesen: {reason}.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/details/pictures.py"></location>
            <source>Check the file, then try again.</source>
            <translation>Prüfen Sie die Datei, und versuchen Sie es noch einmal.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../almost_editor/ui/details/planning_group.py"></location>
            <source>{n:,} words, {over:,} over.</source>
            <extracomment>For one: {n:,} words, {over:,} over.</extracomment>
            <translation>
                <numerusform>{n:,} Wort, {over:,} zu viel.</numerusform>
                <numerusform>{n:,} Wörter, {over:,} zu viel.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/details/planning_group.py"></location>
            <source>Put it back first: File › Withdraw or put back…</source>
            <translation>Erst zurückholen: Datei › Zurückziehen oder zurückholen…</translation>
        </message>
        <message numerus="yes">
            <location filename="../../almost_editor/ui/details/planning_group.py"></location>
            <source>{n:,} words so far.</source>
            <extracomment>For one: {n:,} words so far.</extracomment>
            <translation>
                <numerusform>Bisher {n:,} Wort.</numerusform>
                <numerusform>Bisher {n:,} Wörter.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../almost_editor/ui/details/planning_group.py"></location>
            <source>{n:,} words: to the word.</source>
            <extracomment>For one: {n:,} words: to the word.</extracomment>
            <translation>
                <numerusform>{n:,} Wort: aufs Wort genau.</numerusform>
                <numerusform>{n:,} Wörter: aufs Wort genau.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../almost_editor/ui/details/planning_group.py"></location>
            <source>{n:,} words so far, {to_go:,} to go.</source>
            <extracomment>For one: {n:,} words so far, {to_go:,} to go.</extracomment>
            <translation>
                <numerusform>Bisher {n:,} Wort, {to_go:,} fehlen.</numerusform>
                <numerusform>Bisher {n:,} Wörter, {to_go:,} fehlen.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/details/planning_group.py"></location>
            <source>At the desk</source>
            <translation>In der Redaktion</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/details/planning_group.py"></location>
            <source>A lawyer must see this</source>
            <translation>Muss juristisch geprüft werden</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/details/planning_group.py"></location>
            <source>Sources, phone numbers, what is still to check…</source>
            <translation>Quellen, Telefonnummern, was noch zu prüfen ist…</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/details/planning_group.py"></location>
            <source>Private: never on a page, never in an export.</source>
            <translation>Privat: nie auf einer Seite, nie in einem Export.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/details/series_group.py"></location>
            <source>Part {part} of {parts}</source>
            <translation>Teil {part} von {parts}</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/details/series_group.py"></location>
            <source>Main · {note}</source>
            <translation>Hauptserie · {note}</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/details/series_group.py"></location>
            <source>More for “{name}”, {note}</source>
            <translation>Mehr zu „{name}“, {note}</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/details/series_group.py"></location>
            <source>Make main, earlier, remove…</source>
            <translation>Zur Hauptserie machen, entfernen…</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/details/series_group.py"></location>
            <source>Make main series</source>
            <translation>Zur Hauptserie machen</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/details/series_group.py"></location>
            <source>Remove from series</source>
            <translation>Aus der Serie nehmen</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/details/series_group.py"></location>
            <source>Add to a series…</source>
            <translation>In Serie aufnehmen…</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/details/series_group.py"></location>
            <source>The first series is the main one: it stands over the headline and gives “More On”.</source>
            <translation>Die erste Serie ist die Hauptserie: Sie steht über der Überschrift und ergibt „More On“.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/details/series_group.py"></location>
            <source>Removed from “{name}”.</source>
            <translation>Aus „{name}“ genommen.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/details/thumbnail.py"></location>
            <source>Drop a picture here, paste one,
or choose a file</source>
            <translation>Bild hierher ziehen, einfügen
oder Datei auswählen</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/details/thumbnail.py"></location>
            <source>No hero picture. Press Return to choose one</source>
            <translation>Kein Aufmacher. Mit Eingabe einen auswählen</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/details/thumbnail.py"></location>
            <source>{called}. Its point of interest lies {x} percent from the left and {y} from the top; arrow keys move it</source>
            <translation>{called}. Der Fokuspunkt liegt {x} Prozent von links und {y} von oben; die Pfeiltasten bewegen ihn</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/drafting.py"></location>
            <source>&amp;New article</source>
            <translation>&amp;Neuer Artikel</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/drafting.py"></location>
            <source>&amp;Save now</source>
            <translation>Jetzt &amp;speichern</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/drafting.py"></location>
            <source>Save now; every key is saved by itself</source>
            <translation>Jetzt speichern; jeder Anschlag wird von selbst gespeichert</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/drafting.py"></location>
            <source>I&amp;dea</source>
            <translation>Id&amp;ee</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/drafting.py"></location>
            <source>Move the article to the stage “Idea”</source>
            <translation>Dem Artikel den Status „Idee“ geben</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/drafting.py"></location>
            <source>D&amp;raft</source>
            <translation>Ent&amp;wurf</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/drafting.py"></location>
            <source>Move the article to the stage “Draft”</source>
            <translation>Dem Artikel den Status „Entwurf“ geben</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/drafting.py"></location>
            <source>In edi&amp;t</source>
            <translation>In &amp;Redaktion</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/drafting.py"></location>
            <source>Hand the article to an editor</source>
            <translation>Den Artikel der Redaktion übergeben</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/drafting.py"></location>
            <source>Read&amp;y</source>
            <translation>&amp;Fertig</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/drafting.py"></location>
            <source>The article may go out</source>
            <translation>Der Artikel darf hinaus</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/drafting.py"></location>
            <source>Move to tras&amp;h</source>
            <translation>In den &amp;Papierkorb</translation>
        </message>
        <message numerus="yes">
            <location filename="../../almost_editor/ui/drafting.py"></location>
            <source>{n} articles are in the trash.</source>
            <extracomment>For one: The article is in the trash.</extracomment>
            <translation>
                <numerusform>Der Artikel ist im Papierkorb.</numerusform>
                <numerusform>{n} Artikel sind im Papierkorb.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/drafting.py"></location>
            <source>Use what its history has</source>
            <translation>Letzte Version nehmen</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/drafting.py"></location>
            <source>The article is as its history had it last; what was typed after that is gone.</source>
            <translation>Der Artikel ist so, wie ihn seine letzte Version hat; was danach getippt wurde, ist verloren.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../almost_editor/ui/drafting.py"></location>
            <source>{n:,} articles are now at the stage “{stage}”.</source>
            <extracomment>For one: The article is now at the stage “{stage}”.</extracomment>
            <translation>
                <numerusform>Der Artikel hat jetzt den Status „{stage}“.</numerusform>
                <numerusform>{n:,} Artikel haben jetzt den Status „{stage}“.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/drafting.py"></location>
            <source>The page was taken in as an article.</source>
            <translation>Die Seite wurde als Artikel übernommen.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/drafting.py"></location>
            <source>Paste as plain text instead</source>
            <translation>Als reinen Text einfügen</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/editing_menu.py"></location>
            <source>&amp;Undo</source>
            <translation>&amp;Rückgängig</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/editing_menu.py"></location>
            <source>&amp;Redo</source>
            <translation>&amp;Wiederholen</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/editing_menu.py"></location>
            <source>Cu&amp;t</source>
            <translation>Aus&amp;schneiden</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/editing_menu.py"></location>
            <source>&amp;Copy</source>
            <translation>&amp;Kopieren</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/editing_menu.py"></location>
            <source>&amp;Paste</source>
            <translation>&amp;Einfügen</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/editing_menu.py"></location>
            <source>Paste as plain te&amp;xt</source>
            <translation>Als reinen Te&amp;xt einfügen</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/editing_menu.py"></location>
            <source>Select &amp;all</source>
            <translation>&amp;Alles auswählen</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/editor/fields.py"></location>
            <location filename="../../almost_editor/ui/linking/targets.py"></location>
            <source>Address</source>
            <translation>Adresse</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/editor/fields.py"></location>
            <source>The article’s place on the site. It follows the headline until you change it.</source>
            <translation>Der Platz des Artikels auf der Website. Er folgt der Überschrift, bis Sie ihn ändern.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/editor/formatting.py"></location>
            <source>&amp;Bold</source>
            <translation>&amp;Fett</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/editor/formatting.py"></location>
            <source>&amp;Italic</source>
            <translation>&amp;Kursiv</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/editor/formatting.py"></location>
            <source>&amp;Code</source>
            <translation>&amp;Code</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/editor/formatting.py"></location>
            <source>Stri&amp;ke through</source>
            <translation>Durch&amp;gestrichen</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/editor/formatting.py"></location>
            <source>&amp;Subhead</source>
            <translation>&amp;Zwischentitel</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/editor/formatting.py"></location>
            <source>&amp;Minor subhead</source>
            <translation>Kleiner Z&amp;wischentitel</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/editor/formatting.py"></location>
            <source>&amp;Plain paragraph</source>
            <translation>Normaler &amp;Absatz</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/editor/formatting.py"></location>
            <source>Block &amp;quotation</source>
            <translation>&amp;Blockzitat</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/editor/formatting.py"></location>
            <source>Lis&amp;t</source>
            <translation>L&amp;iste</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/editor/formatting.py"></location>
            <source>&amp;Numbered list</source>
            <translation>&amp;Nummerierte Liste</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/editor/sheet.py"></location>
            <source>Dek: one sentence under the headline</source>
            <translation>Vorspann: ein Satz unter der Überschrift</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/editor/text_pane.py"></location>
            <source>Write here. Markdown is welcome.</source>
            <translation>Hier schreiben. Markdown ist willkommen.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/exporting/export_run.py"></location>
            <location filename="../../almost_editor/ui/printing/print_job.py"></location>
            <source>Laying out the pages</source>
            <translation>Seiten werden gesetzt</translation>
        </message>
        <message numerus="yes">
            <location filename="../../almost_editor/ui/exporting/export_sheet.py"></location>
            <source>{n:,} other published pages name or link to it, and change with it; so do the site’s lists and feeds.</source>
            <extracomment>For one: One other published page names or links to it, and changes with it; so do the site’s lists and feeds.</extracomment>
            <translation>
                <numerusform>Eine andere veröffentlichte Seite nennt oder verlinkt ihn und ändert sich mit; ebenso die Listen und Feeds der Website.</numerusform>
                <numerusform>{n:,} andere veröffentlichte Seiten nennen oder verlinken ihn und ändern sich mit; ebenso die Listen und Feeds der Website.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/exporting/export_sheet.py"></location>
            <source>Checked again: every file is there and as it was written.</source>
            <translation>Erneut geprüft: Jede Datei ist da und unverändert.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/exporting/export_sheet.py"></location>
            <source>The site’s lists and feeds change with it.</source>
            <translation>Die Listen und Feeds der Website ändern sich mit.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/exporting/export_sheet.py"></location>
            <location filename="../../almost_editor/ui/site/work_sheet.py"></location>
            <source>Export</source>
            <translation>Exportieren</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/exporting/export_sheet.py"></location>
            <location filename="../../almost_editor/ui/exporting/formats.py"></location>
            <location filename="../../almost_editor/ui/exporting/several_sheet.py"></location>
            <source>Package</source>
            <translation>Paket</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/exporting/export_sheet.py"></location>
            <location filename="../../almost_editor/ui/exporting/several_sheet.py"></location>
            <location filename="../../almost_editor/ui/site/upload_sheet.py"></location>
            <location filename="../../almost_editor/ui/site/whole_site.py"></location>
            <source>Into the folder</source>
            <translation>In den Ordner</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/exporting/export_sheet.py"></location>
            <location filename="../../almost_editor/ui/exporting/several_sheet.py"></location>
            <location filename="../../almost_editor/ui/site/whole_site.py"></location>
            <source>Worth a look</source>
            <translation>Einen Blick wert</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/exporting/export_sheet.py"></location>
            <location filename="../../almost_editor/ui/exporting/several_sheet.py"></location>
            <source>Who said so, and why</source>
            <translation>Wer das sagt, und warum</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/exporting/export_sheet.py"></location>
            <source>Export it all the same, because</source>
            <translation>Trotzdem exportieren, weil</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/exporting/export_sheet.py"></location>
            <location filename="../../almost_editor/ui/withdrawing.py"></location>
            <source>Export what changed…</source>
            <translation>Änderungen exportieren…</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/exporting/export_sheet.py"></location>
            <source>Check again</source>
            <translation>Erneut prüfen</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/exporting/export_sheet.py"></location>
            <source>Will be written: {package}</source>
            <translation>Geschrieben wird: {package}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../almost_editor/ui/exporting/export_sheet.py"></location>
            <source>{n} things stand in the way</source>
            <extracomment>For one: One thing stands in the way</extracomment>
            <translation>
                <numerusform>Eines steht im Weg</numerusform>
                <numerusform>{n} Dinge stehen im Weg</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/exporting/export_sheet.py"></location>
            <location filename="../../almost_editor/ui/site/work_sheet.py"></location>
            <source>Starting…</source>
            <translation>Beginnt…</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/exporting/export_sheet.py"></location>
            <location filename="../../almost_editor/ui/exporting/several_sheet.py"></location>
            <location filename="../../almost_editor/ui/withdrawing.py"></location>
            <source>Give the reason first.</source>
            <translation>Nennen Sie zuerst den Grund.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/exporting/export_sheet.py"></location>
            <location filename="../../almost_editor/ui/site/work_sheet.py"></location>
            <source>Choose a folder first.</source>
            <translation>Erst einen Ordner wählen.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/exporting/export_sheet.py"></location>
            <source>The reason is kept with the export.</source>
            <translation>Der Grund wird mit dem Export festgehalten.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/exporting/exporting.py"></location>
            <source>&amp;Export…</source>
            <translation>E&amp;xportieren…</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/exporting/exporting.py"></location>
            <source>Export the article</source>
            <translation>Den Artikel exportieren</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/exporting/exporting.py"></location>
            <source>{written}, the page in its place</source>
            <translation>{written}, die Seite an seiner Stelle</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/exporting/exporting.py"></location>
            <source>Exported in {seconds:.1f} seconds: {path}</source>
            <translation>In {seconds:.1f} Sekunden exportiert: {path}</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/exporting/exporting.py"></location>
            <source>Exported: {name}</source>
            <translation>Exportiert: {name}</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/exporting/exporting.py"></location>
            <location filename="../../almost_editor/ui/printing/printing.py"></location>
            <location filename="../../almost_editor/ui/site/site_run.py"></location>
            <source>The last words are not saved yet.</source>
            <translation>Die letzten Wörter sind noch nicht gespeichert.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/exporting/exporting.py"></location>
            <location filename="../../almost_editor/ui/site/site_run.py"></location>
            <source>Export again when they are.</source>
            <translation>Exportieren Sie noch einmal, wenn sie es sind.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../almost_editor/ui/exporting/findings_list.py"></location>
            <source>{n:,} more notes are in the pane of the findings ({keys}).</source>
            <extracomment>For one: One more note is in the pane of the findings ({keys}).</extracomment>
            <translation>
                <numerusform>Ein weiterer Hinweis steht in der Spalte der Hinweise ({keys}).</numerusform>
                <numerusform>{n:,} weitere Hinweise stehen in der Spalte der Hinweise ({keys}).</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/exporting/findings_list.py"></location>
            <source>Show</source>
            <translation>Zeigen</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/exporting/findings_list.py"></location>
            <source>Show: {message}</source>
            <translation>Zeigen: {message}</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/exporting/formats.py"></location>
            <source>For other systems</source>
            <translation>Für andere Systeme</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/exporting/formats.py"></location>
            <source>As a file</source>
            <translation>Als Datei</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/exporting/formats.py"></location>
            <source>Folder</source>
            <translation>Ordner</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/exporting/formats.py"></location>
            <source>A folder with the page, its files and checksums: a BagIt bag, ready to hand over.</source>
            <translation>Ein Ordner mit Seite, Dateien und Prüfsummen: ein BagIt-Paket, fertig zur Übergabe.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/exporting/formats.py"></location>
            <source>Zip</source>
            <translation>Zip</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/exporting/formats.py"></location>
            <source>The same folder as one zip file.</source>
            <translation>Derselbe Ordner als eine Zip-Datei.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/exporting/formats.py"></location>
            <source>Page only</source>
            <translation>Nur Seite</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/exporting/formats.py"></location>
            <source>The page and its files as they are uploaded, without the bag around them.</source>
            <translation>Die Seite und ihre Dateien wie für den Upload, ohne Paket darum.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/exporting/formats.py"></location>
            <source>WordPress</source>
            <translation>WordPress</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/exporting/formats.py"></location>
            <source>A file for WordPress: Tools ▸ Import. It fetches the pictures from your site.</source>
            <translation>Eine Datei für WordPress: Werkzeuge ▸ Daten importieren. Es holt die Bilder von Ihrer Website.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/exporting/formats.py"></location>
            <source>Ghost</source>
            <translation>Ghost</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/exporting/formats.py"></location>
            <source>A file for Ghost: Settings ▸ Import. Its pictures stay on your site.</source>
            <translation>Eine Datei für Ghost: Settings ▸ Import. Die Bilder bleiben auf Ihrer Website.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/exporting/formats.py"></location>
            <source>ninjs</source>
            <translation>ninjs</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/exporting/formats.py"></location>
            <source>A news item in JSON, as agencies and archives take it (IPTC ninjs 3.1).</source>
            <translation>Eine Meldung in JSON, wie Agenturen und Archive sie nehmen (IPTC ninjs 3.1).</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/exporting/formats.py"></location>
            <source>Apple News</source>
            <translation>Apple News</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/exporting/formats.py"></location>
            <source>An article.json for Apple News Publisher, with pictures from your site.</source>
            <translation>Eine article.json für Apple News Publisher, mit Bildern von Ihrer Website.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/exporting/formats.py"></location>
            <source>E-mail</source>
            <translation>E-Mail</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/exporting/formats.py"></location>
            <source>A letter for your mailing service, and its text part beside it.</source>
            <translation>Ein Brief für Ihren Versanddienst, daneben sein Textteil.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/exporting/formats.py"></location>
            <source>The article in plain text, wrapped for reading.</source>
            <translation>Der Artikel als reiner Text, zum Lesen umbrochen.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/exporting/formats.py"></location>
            <source>Markdown</source>
            <translation>Markdown</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/exporting/formats.py"></location>
            <source>The source: front matter and text, as it is taken in again.</source>
            <translation>Der Quelltext: Kopfdaten und Text, so wie er wieder eingelesen wird.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/exporting/formats.py"></location>
            <source>Word</source>
            <translation>Word</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/exporting/formats.py"></location>
            <source>A document for Word and LibreOffice, with its pictures.</source>
            <translation>Ein Dokument für Word und LibreOffice, mit Bildern.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/exporting/formats.py"></location>
            <location filename="../../almost_editor/ui/preferences/rows.py"></location>
            <location filename="../../almost_editor/ui/proofing/proof_sheet.py"></location>
            <source>PDF</source>
            <translation>PDF</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/exporting/formats.py"></location>
            <source>The page on paper, as it is printed.</source>
            <translation>Die Seite auf Papier, wie sie gedruckt wird.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/exporting/package_job.py"></location>
            <source>{name} is not what was written.</source>
            <translation>{name} ist nicht, was geschrieben wurde.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/exporting/package_job.py"></location>
            <source>{name} cannot be read: {reason}.</source>
            <translation>{name} ist nicht lesbar: {reason}.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/exporting/package_job.py"></location>
            <source>Export it again.</source>
            <translation>Exportieren Sie den Artikel erneut.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../almost_editor/ui/exporting/several.py"></location>
            <source>{n:,} articles are exported.</source>
            <extracomment>For one: {n:,} articles are exported.</extracomment>
            <translation>
                <numerusform>{n:,} Artikel ist exportiert.</numerusform>
                <numerusform>{n:,} Artikel sind exportiert.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/exporting/several.py"></location>
            <source>{number:,} of {whole:,}: {step}</source>
            <translation>{number:,} von {whole:,}: {step}</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/exporting/several.py"></location>
            <source>{out:,} of {all:,} articles are out.</source>
            <translation>{out:,} von {all:,} Artikeln sind draußen.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/exporting/several_job.py"></location>
            <source>“{headline}”: {message}</source>
            <translation>„{headline}“: {message}</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/exporting/several_sheet.py"></location>
            <source>Export articles</source>
            <translation>Artikel exportieren</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/exporting/several_sheet.py"></location>
            <source>Some have other words than readers have under the same date; off, it is a silent fix.</source>
            <translation>Einige haben andere Worte, als Leser sie unter demselben Datum haben; aus heißt: stille Änderung.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/exporting/several_sheet.py"></location>
            <source>Export them all the same, because</source>
            <translation>Trotzdem exportieren, weil</translation>
        </message>
        <message numerus="yes">
            <location filename="../../almost_editor/ui/exporting/several_sheet.py"></location>
            <source>{n:,} articles</source>
            <extracomment>For one: {n:,} articles</extracomment>
            <translation>
                <numerusform>{n:,} Artikel</numerusform>
                <numerusform>{n:,} Artikel</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/exporting/several_sheet.py"></location>
            <source>The reason is kept with each.</source>
            <translation>Der Grund wird bei jedem festgehalten.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/exporting/several_sheet.py"></location>
            <source>Looking at the articles…</source>
            <translation>Artikel werden geprüft…</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/exporting/several_sheet.py"></location>
            <source>Stand in the way</source>
            <translation>Stehen im Weg</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/exporting/telling_readers.py"></location>
            <source>It has other words than readers have: its Updated date is set to now.</source>
            <translation>Er hat andere Worte als bei den Lesern: „Aktualisiert“ wird auf jetzt gesetzt.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/exporting/telling_readers.py"></location>
            <source>A silent fix: the words change, and its Updated date stays.</source>
            <translation>Stille Änderung: Die Worte ändern sich, „Aktualisiert“ bleibt.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/files.py"></location>
            <source>&amp;Import…</source>
            <translation>&amp;Importieren…</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/files.py"></location>
            <source>Take articles in from files</source>
            <translation>Artikel aus Dateien übernehmen</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/files.py"></location>
            <source>Save to &amp;file</source>
            <translation>In &amp;Datei speichern</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/files.py"></location>
            <source>Write the article to its file</source>
            <translation>Den Artikel in seine Datei schreiben</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/files.py"></location>
            <source>Save to &amp;another file…</source>
            <translation>In &amp;andere Datei speichern…</translation>
        </message>
        <message numerus="yes">
            <location filename="../../almost_editor/ui/files.py"></location>
            <source>Reading {n} files…</source>
            <extracomment>For one: Reading “{name}”…</extracomment>
            <translation>
                <numerusform>„{name}“ wird gelesen…</numerusform>
                <numerusform>{n} Dateien werden gelesen…</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/files.py"></location>
            <source>The last words could not be saved to the library, so the file is not up to date.</source>
            <translation>Die letzten Wörter ließen sich nicht in der Bibliothek speichern; die Datei ist deshalb nicht auf dem neuesten Stand.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/files.py"></location>
            <source>Save a copy of the words on the screen, or try again once they are saved.</source>
            <translation>Speichern Sie eine Kopie des Textes auf dem Bildschirm, oder versuchen Sie es erneut, sobald er gespeichert ist.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/files.py"></location>
            <source>Import articles</source>
            <translation>Artikel importieren</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/files.py"></location>
            <location filename="../../almost_editor/ui/stylebook/stylebook.py"></location>
            <source>Import</source>
            <translation>Importieren</translation>
        </message>
        <message numerus="yes">
            <location filename="../../almost_editor/ui/files.py"></location>
            <source>{n} articles were taken in.</source>
            <extracomment>For one: The article was taken in.</extracomment>
            <translation>
                <numerusform>Der Artikel wurde übernommen.</numerusform>
                <numerusform>{n} Artikel wurden übernommen.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/files.py"></location>
            <location filename="../../almost_editor/ui/handoff/handoff_desk.py"></location>
            <location filename="../../almost_editor/ui/merging.py"></location>
            <location filename="../../almost_editor/ui/pasting/pasting.py"></location>
            <location filename="../../almost_editor/ui/replacing/replace_sheet.py"></location>
            <source>Stop</source>
            <translation>Stopp</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/files.py"></location>
            <source>Both the article and “{name}” have changed. Nothing was overwritten.</source>
            <translation>Der Artikel und „{name}“ haben sich beide geändert. Nichts wurde überschrieben.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/files.py"></location>
            <source>Save the article</source>
            <translation>Artikel speichern</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/files.py"></location>
            <location filename="../../almost_editor/ui/stylebook/stylebook.py"></location>
            <source>All files</source>
            <translation>Alle Dateien</translation>
        </message>
        <message numerus="yes">
            <location filename="../../almost_editor/ui/files.py"></location>
            <source>{n} articles were taken in, with {remarks} remarks, which are in the article’s private notes.</source>
            <extracomment>For one: The article was taken in, with {remarks} remarks, which are in the article’s private notes.</extracomment>
            <translation>
                <numerusform>Der Artikel wurde mit {remarks} Anmerkungen übernommen; sie stehen in seinen privaten Notizen.</numerusform>
                <numerusform>{n} Artikel wurden mit {remarks} Anmerkungen übernommen; sie stehen in den privaten Notizen.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/files.py"></location>
            <source>Open it in its own program and save it anew, or copy its text and paste it.</source>
            <translation>Öffnen Sie sie in ihrem eigenen Programm und speichern Sie sie neu, oder kopieren Sie ihren Text und fügen ihn ein.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/files.py"></location>
            <source>This article is a copy of “{name}” in your library; the file stays as it is.</source>
            <translation>Dieser Artikel ist eine Kopie von „{name}“ in Ihrer Bibliothek; die Datei bleibt, wie sie ist.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/files.py"></location>
            <source>Use the file’s text</source>
            <translation>Text der Datei nehmen</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/files.py"></location>
            <source>Save to another file…</source>
            <translation>In andere Datei speichern…</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/files.py"></location>
            <source>A copy of the article is in “{path}”.</source>
            <translation>Eine Kopie des Artikels liegt in „{path}“.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/files.py"></location>
            <source>Save to file</source>
            <translation>In Datei speichern</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/files.py"></location>
            <source>“{name}” is no longer there; this is the article as the library has it.</source>
            <translation>„{name}“ gibt es nicht mehr; hier ist der Artikel, wie ihn die Bibliothek hat.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/files.py"></location>
            <source>Choose another…</source>
            <translation>Andere wählen…</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/files.py"></location>
            <source>The file took too long to read.</source>
            <translation>Das Lesen der Datei dauerte zu lange.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/files.py"></location>
            <source>Choose a folder on another disk.</source>
            <translation>Wählen Sie einen Ordner auf einem anderen Laufwerk.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/files.py"></location>
            <source>“{name}” had changed; its text was taken in.</source>
            <translation>„{name}“ hatte sich geändert; der Text wurde übernommen.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/files.py"></location>
            <source>“{name}” was changed elsewhere, and the article here was not. Nothing was overwritten.</source>
            <translation>„{name}“ wurde anderswo geändert, der Artikel hier nicht. Nichts wurde überschrieben.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/files.py"></location>
            <source>Take the file’s text in</source>
            <translation>Text der Datei holen</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/files.py"></location>
            <source>The article is in “{name}”.</source>
            <translation>Der Artikel ist in „{name}“.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/finding/find_bar.py"></location>
            <source>{place:,} of {found:,}</source>
            <translation>{place:,} von {found:,}</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/finding/find_bar.py"></location>
            <source>{place:,} of {found:,}, from the top</source>
            <translation>{place:,} von {found:,}, von oben</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/finding/find_bar.py"></location>
            <source>{place:,} of {found:,}, from the end</source>
            <translation>{place:,} von {found:,}, von unten</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/finding/find_bar.py"></location>
            <source>Find in the text</source>
            <translation>Im Text suchen</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/finding/find_bar.py"></location>
            <source>Upper and lower case count</source>
            <translation>Groß- und Kleinschreibung zählt</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/finding/find_bar.py"></location>
            <location filename="../../almost_editor/ui/replacing/replace_sheet.py"></location>
            <source>Match case</source>
            <translation>Groß und klein</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/finding/find_bar.py"></location>
            <source>Whole words only</source>
            <translation>Nur ganze Wörter</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/finding/find_bar.py"></location>
            <location filename="../../almost_editor/ui/replacing/replace_sheet.py"></location>
            <source>Whole words</source>
            <translation>Ganze Wörter</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/finding/find_bar.py"></location>
            <source>A pattern: \d+ finds digits, ^ begins a line (Python’s)</source>
            <translation>Ein Muster: \d+ findet Ziffern, ^ beginnt eine Zeile (wie in Python)</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/finding/find_bar.py"></location>
            <source>Pattern</source>
            <translation>Muster</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/finding/find_bar.py"></location>
            <source>Only in what is selected</source>
            <translation>Nur in der Auswahl</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/finding/find_bar.py"></location>
            <source>In the selection</source>
            <translation>In der Auswahl</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/finding/find_bar.py"></location>
            <source>The one before ({keys})</source>
            <translation>Vorige Stelle ({keys})</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/finding/find_bar.py"></location>
            <source>Find the one before</source>
            <translation>Vorige Stelle suchen</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/finding/find_bar.py"></location>
            <source>The next (F3)</source>
            <translation>Nächste Stelle (F3)</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/finding/find_bar.py"></location>
            <source>Find the next</source>
            <translation>Nächste Stelle suchen</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/finding/find_bar.py"></location>
            <source>Back to the text (Esc)</source>
            <translation>Zurück zum Text (Esc)</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/finding/find_bar.py"></location>
            <source>Close the find bar</source>
            <translation>Suchleiste schließen</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/finding/find_bar.py"></location>
            <location filename="../../almost_editor/ui/replacing/replace_sheet.py"></location>
            <source>Replace with</source>
            <translation>Ersetzen durch</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/finding/find_bar.py"></location>
            <location filename="../../almost_editor/ui/replacing/replace_sheet.py"></location>
            <source>Replace</source>
            <translation>Ersetzen</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/finding/find_bar.py"></location>
            <source>Replace this one and go on (Return)</source>
            <translation>Diese Stelle ersetzen und weiter (Eingabe)</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/finding/find_bar.py"></location>
            <source>Replace all</source>
            <translation>Alle ersetzen</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/finding/find_bar.py"></location>
            <source>Replace every one, as one step to undo ({keys})</source>
            <translation>Alle ersetzen, in einem Schritt rückgängig zu machen ({keys})</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/finding/finding.py"></location>
            <source>&amp;Find…</source>
            <translation>S&amp;uchen…</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/finding/finding.py"></location>
            <source>Find &amp;next</source>
            <translation>&amp;Nächste Fundstelle</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/finding/finding.py"></location>
            <source>Find pre&amp;vious</source>
            <translation>&amp;Vorige Fundstelle</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/finding/finding.py"></location>
            <source>{found:,} found</source>
            <translation>{found:,} gefunden</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/finding/finding.py"></location>
            <source>Select some text first</source>
            <translation>Erst Text markieren</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/finding/finding.py"></location>
            <source>Searching…</source>
            <translation>Suche läuft…</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/finding/finding.py"></location>
            <source>No match</source>
            <translation>Kein Treffer</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/finding/pattern_search.py"></location>
            <source>This pattern takes too long here: make it simpler.</source>
            <translation>Dieses Muster braucht hier zu lange: Vereinfachen Sie es.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/finding/replacing_here.py"></location>
            <source>Rep&amp;lace…</source>
            <translation>Erset&amp;zen…</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/finding/replacing_here.py"></location>
            <source>{places:,} replaced</source>
            <translation>{places:,} ersetzt</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/guide/guide.py"></location>
            <source>&amp;User guide</source>
            <translation>&amp;Handbuch</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/guide/guide_window.py"></location>
            <source>User guide</source>
            <translation>Handbuch</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/guide/guide_window.py"></location>
            <source>Search the guide</source>
            <translation>Handbuch durchsuchen</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/guide/guide_window.py"></location>
            <source>No page of the guide has all these words.</source>
            <translation>Keine Seite des Handbuchs enthält alle diese Wörter.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/guide/guide_window.py"></location>
            <source>Contents</source>
            <translation>Inhalt</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/guide/guide_window.py"></location>
            <source>Back</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/guide/guide_window.py"></location>
            <source>Forward</source>
            <translation>Vor</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/guide/pages.py"></location>
            <source>The guide is not there.</source>
            <translation>Das Handbuch fehlt.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/guide/pages.py"></location>
            <source>Install the application again.</source>
            <translation>Installieren Sie das Programm neu.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/handoff/handoff_desk.py"></location>
            <source>Hand off to another des&amp;k…</source>
            <translation>An einen anderen Tisch &amp;übergeben…</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/handoff/handoff_desk.py"></location>
            <source>Write the article, or all that are chosen, to one file with pictures and history</source>
            <translation>Schreibt den Artikel, oder alle gewählten, mit Bildern und Verlauf in eine Datei</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/handoff/handoff_desk.py"></location>
            <source>Hand off its f&amp;ull series…</source>
            <translation>Seine Serie &amp;mit allen Teilen übergeben…</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/handoff/handoff_desk.py"></location>
            <source>Write all articles of the article’s main series to one file</source>
            <translation>Schreibt alle Artikel der Hauptserie dieses Artikels in eine Datei</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/handoff/handoff_desk.py"></location>
            <source>Writing “{name}”…</source>
            <translation>„{name}“ wird geschrieben…</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/handoff/handoff_desk.py"></location>
            <source>Taking in “{name}”…</source>
            <translation>„{name}“ wird aufgenommen…</translation>
        </message>
        <message numerus="yes">
            <location filename="../../almost_editor/ui/handoff/handoff_desk.py"></location>
            <source>{n:,} articles came in from “{name}”.</source>
            <extracomment>For one: {n:,} article came in from “{name}”.</extracomment>
            <translation>
                <numerusform>{n:,} Artikel kam aus „{name}“.</numerusform>
                <numerusform>{n:,} Artikel kamen aus „{name}“.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../almost_editor/ui/handoff/handoff_desk.py"></location>
            <source>{n:,} articles were merged with “{name}”.</source>
            <extracomment>For one: {n:,} article was merged with “{name}”.</extracomment>
            <translation>
                <numerusform>{n:,} Artikel wurde mit „{name}“ zusammengeführt.</numerusform>
                <numerusform>{n:,} Artikel wurden mit „{name}“ zusammengeführt.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../almost_editor/ui/handoff/handoff_desk.py"></location>
            <source>{n:,} passages or fields stand in two versions.</source>
            <extracomment>For one: {n:,} passage or field stands in two versions.</extracomment>
            <translation>
                <numerusform>{n:,} Stelle oder Feld steht in zwei Fassungen.</numerusform>
                <numerusform>{n:,} Stellen oder Felder stehen in zwei Fassungen.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/handoff/handoff_desk.py"></location>
            <source>Hand off</source>
            <translation>Übergeben</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/handoff/handoff_desk.py"></location>
            <source>This article belongs to no series.</source>
            <translation>Dieser Artikel gehört zu keiner Serie.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/handoff/handoff_desk.py"></location>
            <source>Hand-off files</source>
            <translation>Übergabedateien</translation>
        </message>
        <message numerus="yes">
            <location filename="../../almost_editor/ui/handoff/handoff_desk.py"></location>
            <source>{n:,} articles are in “{name}”. What was handed off stays in their histories.</source>
            <extracomment>For one: The article is in “{name}”. What was handed off stays in its history.</extracomment>
            <translation>
                <numerusform>Der Artikel ist in „{name}“. Was übergeben wurde, bleibt in seinem Verlauf.</numerusform>
                <numerusform>{n:,} Artikel sind in „{name}“. Was übergeben wurde, bleibt in ihren Verläufen.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/handoff/handoff_desk.py"></location>
            <source>“{name}” has nothing that was not here.</source>
            <translation>„{name}“ hat nichts, was nicht schon hier war.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/handoff/handoff_desk.py"></location>
            <source>“{headline}” is as it was before; what came is in its history.</source>
            <translation>„{headline}“ ist, wie er vorher war; was kam, ist in seinem Verlauf.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/handoff/settling.py"></location>
            <source>Settle two versi&amp;ons…</source>
            <translation>Zwei &amp;Fassungen entscheiden…</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/handoff/settling.py"></location>
            <source>Choose between ours and theirs where a hand-off and the article both changed</source>
            <translation>Wählt zwischen unserer und ihrer Fassung, wo Übergabe und Artikel beide geändert sind</translation>
        </message>
        <message numerus="yes">
            <location filename="../../almost_editor/ui/handoff/settling.py"></location>
            <source>{n:,} passages and fields are settled.</source>
            <extracomment>For one: {n:,} passage or field is settled.</extracomment>
            <translation>
                <numerusform>{n:,} Stelle oder Feld ist entschieden.</numerusform>
                <numerusform>{n:,} Stellen und Felder sind entschieden.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/handoff/version_words.py"></location>
            <source>Alt text of “{name}”</source>
            <translation>Alternativtext von „{name}“</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/handoff/version_words.py"></location>
            <source>Caption of “{name}”</source>
            <translation>Bildunterschrift von „{name}“</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/handoff/version_words.py"></location>
            <source>Credit of “{name}”</source>
            <translation>Bildnachweis von „{name}“</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/handoff/version_words.py"></location>
            <source>The picture “{name}”</source>
            <translation>Das Bild „{name}“</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/handoff/version_words.py"></location>
            <source>Yes</source>
            <translation>Ja</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/handoff/version_words.py"></location>
            <source>A passage of the text</source>
            <translation>Eine Stelle im Text</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/handoff/version_words.py"></location>
            <source>A passage of the private notes</source>
            <translation>Eine Stelle in den privaten Notizen</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/handoff/version_words.py"></location>
            <source>No</source>
            <translation>Nein</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/handoff/version_words.py"></location>
            <source>(nothing)</source>
            <translation>(nichts)</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/handoff/versions_sheet.py"></location>
            <source>Nothing in this article stands in two versions. What is left of a mark ⟦…⟧ can be deleted in the text.</source>
            <translation>In diesem Artikel steht nichts in zwei Fassungen. Was von einer Marke ⟦…⟧ übrig ist, lässt sich im Text löschen.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/handoff/versions_sheet.py"></location>
            <source>Two versions</source>
            <translation>Zwei Fassungen</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/handoff/versions_sheet.py"></location>
            <source>Our version, with what only it has marked</source>
            <translation>Unsere Fassung, markiert ist, was nur sie hat</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/handoff/versions_sheet.py"></location>
            <source>Their version, with what only it has marked</source>
            <translation>Ihre Fassung, markiert ist, was nur sie hat</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/handoff/versions_sheet.py"></location>
            <source>{n} of {total}</source>
            <translation>{n} von {total}</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/handoff/versions_sheet.py"></location>
            <source>Ours, here</source>
            <translation>Unsere, hier</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/handoff/versions_sheet.py"></location>
            <source>Theirs, from “{name}”</source>
            <translation>Ihre, aus „{name}“</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/handoff/versions_sheet.py"></location>
            <source>Which version it is to be</source>
            <translation>Welche Fassung es sein soll</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/handoff/versions_sheet.py"></location>
            <source>The one before</source>
            <translation>Vorige</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/handoff/versions_sheet.py"></location>
            <source>The next one</source>
            <translation>Nächste</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/handoff/versions_sheet.py"></location>
            <source>What is not chosen stands in both versions, and stops an export.</source>
            <translation>Was nicht gewählt ist, steht in beiden Fassungen und hält einen Export auf.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/handoff/versions_sheet.py"></location>
            <source>Until it is chosen the article has ours, and theirs stands in its private notes.</source>
            <translation>Bis gewählt ist, hat der Artikel unsere, und ihre steht in seinen privaten Notizen.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../almost_editor/ui/handoff/versions_sheet.py"></location>
            <source>Settle {n}</source>
            <extracomment>For one: Settle {n}</extracomment>
            <translation>
                <numerusform>{n} entscheiden</numerusform>
                <numerusform>{n} entscheiden</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/handoff/versions_sheet.py"></location>
            <source>Settle</source>
            <translation>Entscheiden</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/handoff/versions_sheet.py"></location>
            <source>Not yet</source>
            <translation>Noch nicht</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/handoff/versions_sheet.py"></location>
            <source>Ours</source>
            <translation>Unsere</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/handoff/versions_sheet.py"></location>
            <source>Theirs</source>
            <translation>Ihre</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/handoff/versions_sheet.py"></location>
            <location filename="../../almost_editor/ui/preferences/rows.py"></location>
            <location filename="../../almost_editor/ui/tool_bar.py"></location>
            <source>Both</source>
            <translation>Beide</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/handoff/versions_sheet.py"></location>
            <source>Choose, and go on</source>
            <translation>Wählen und weiter</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/headings/headings.py"></location>
            <source>&amp;Outline</source>
            <translation>&amp;Gliederung</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/headings/headings.py"></location>
            <source>Go to &amp;heading…</source>
            <translation>Zu Zwischen&amp;titel…</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/headings/headings.py"></location>
            <source>There is no heading yet. {keys} makes one.</source>
            <translation>Noch kein Zwischentitel. {keys} macht einen.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/headings/headings.py"></location>
            <source>Go to heading</source>
            <translation>Zu Zwischentitel</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/headings/headings.py"></location>
            <source>line {number:,}</source>
            <translation>Zeile {number:,}</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/headings/headings.py"></location>
            <source>No heading is anything like it.</source>
            <translation>Kein Zwischentitel ist ähnlich.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/headings/headings.py"></location>
            <source>Some letters of the heading</source>
            <translation>Buchstaben des Zwischentitels</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/headings/headings.py"></location>
            <source>Headings</source>
            <translation>Zwischentitel</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/headings/outline_model.py"></location>
            <source>{heading}, level {level}</source>
            <translation>{heading}, Ebene {level}</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/headings/outline_model.py"></location>
            <source>{heading}, level {level}, the caret is here</source>
            <translation>{heading}, Ebene {level}, die Schreibmarke ist hier</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/headings/outline_pane.py"></location>
            <location filename="../../almost_editor/ui/preferences/rows.py"></location>
            <source>Outline</source>
            <translation>Gliederung</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/headings/outline_pane.py"></location>
            <source>There is no heading yet. {keys} makes a line a subhead.</source>
            <translation>Noch kein Zwischentitel. {keys} macht eine Zeile dazu.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/headings/outline_pane.py"></location>
            <source>Close the outline</source>
            <translation>Gliederung schließen</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/headings/outline_pane.py"></location>
            <source>Close the outline ({keys})</source>
            <translation>Gliederung schließen ({keys})</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/help.py"></location>
            <source>&amp;Keyboard shortcuts</source>
            <translation>&amp;Tastenkürzel</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/help.py"></location>
            <source>&amp;About Almost Editor</source>
            <translation>Über &amp;Almost Editor</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/help.py"></location>
            <source>About {app}</source>
            <translation>Über {app}</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/help.py"></location>
            <source>Write, check, preview and export the articles of a small newsroom.</source>
            <translation>Die Artikel einer kleinen Redaktion schreiben, prüfen, ansehen und exportieren.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/help.py"></location>
            <source>MIT licence. Qt {qt} by PySide6, under the LGPL; Python {python}.</source>
            <translation>MIT-Lizenz. Qt {qt} mit PySide6, unter der LGPL; Python {python}.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/help.py"></location>
            <source>The log is in {place}.</source>
            <translation>Das Protokoll liegt in {place}.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/history/compared_view.py"></location>
            <source>The page’s browser ended several times over this comparison.</source>
            <translation>Der Browser der Seite brach bei diesem Vergleich mehrfach ab.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/history/compared_view.py"></location>
            <source>Comparing the pages…</source>
            <translation>Seiten werden verglichen…</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/history/compared_view.py"></location>
            <source>Show the source instead</source>
            <translation>Stattdessen Quelltext</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/history/compared_view.py"></location>
            <source>The page, with what differs marked</source>
            <translation>Die Seite mit markierten Unterschieden</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/history/comparing.py"></location>
            <source>These texts take too long to compare as pages, so their source is shown.</source>
            <translation>Diese Texte als Seiten zu vergleichen dauert zu lange; gezeigt wird ihr Quelltext.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/history/history.py"></location>
            <source>H&amp;istory…</source>
            <translation>&amp;Versionen…</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/history/history.py"></location>
            <source>See what the article was before, and bring it back</source>
            <translation>Sehen, wie der Artikel vorher war, und es zurückholen</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/history/history.py"></location>
            <source>The revision is restored. What the article was until now is in its history.</source>
            <translation>Die Version ist wiederhergestellt. Der bisherige Stand liegt bei den Versionen.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/history/history.py"></location>
            <source>The revision’s text is on the clipboard.</source>
            <translation>Der Text der Version liegt in der Zwischenablage.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/history/history_sheet.py"></location>
            <source>Nothing has been kept of this article yet. A revision is kept at the next pause in the writing.</source>
            <translation>Von diesem Artikel ist noch nichts aufgehoben. Bei der nächsten Schreibpause wird eine Version behalten.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/history/history_sheet.py"></location>
            <source>History</source>
            <translation>Versionen</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/history/history_sheet.py"></location>
            <source>Since I last read</source>
            <translation>Seit ich zuletzt las</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/history/history_sheet.py"></location>
            <source>Restore this revision</source>
            <translation>Version zurückholen</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/history/history_sheet.py"></location>
            <source>Copy its text</source>
            <translation>Text kopieren</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/history/history_sheet.py"></location>
            <source>Name it, to keep it for ever</source>
            <translation>Benennen, um sie für immer zu behalten</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/history/history_sheet.py"></location>
            <source>Name of this revision</source>
            <translation>Name dieser Version</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/history/history_sheet.py"></location>
            <location filename="../../almost_editor/ui/preferences/rows.py"></location>
            <source>Your name</source>
            <translation>Ihr Name</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/history/history_sheet.py"></location>
            <source>Your name, as the history shows it</source>
            <translation>Ihr Name, wie ihn die Versionen zeigen</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/history/history_sheet.py"></location>
            <source>Whose name stands beside the revisions that are kept from now on</source>
            <translation>Wessen Name von nun an bei den Versionen steht</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/history/history_sheet.py"></location>
            <source>Shown as</source>
            <translation>Gezeigt als</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/history/history_sheet.py"></location>
            <source>Compared with</source>
            <translation>Verglichen mit</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/history/history_sheet.py"></location>
            <source>As it is typed</source>
            <translation>Wie es getippt ist</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/history/history_sheet.py"></location>
            <source>Since I last read ({when})</source>
            <translation>Seit ich zuletzt las ({when})</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/history/history_sheet.py"></location>
            <source>No difference</source>
            <translation>Kein Unterschied</translation>
        </message>
        <message numerus="yes">
            <location filename="../../almost_editor/ui/history/history_sheet.py"></location>
            <location filename="../../almost_editor/ui/replacing/change_delegate.py"></location>
            <location filename="../../almost_editor/ui/replacing/changes_model.py"></location>
            <source>{n:,} changes</source>
            <extracomment>For one: {n:,} change</extracomment>
            <translation>
                <numerusform>{n:,} Änderung</numerusform>
                <numerusform>{n:,} Änderungen</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/history/history_sheet.py"></location>
            <location filename="../../almost_editor/ui/preferences/rows.py"></location>
            <source>Source</source>
            <translation>Quelltext</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/history/history_sheet.py"></location>
            <source>Changed since then</source>
            <translation>Seither geändert</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/history/history_sheet.py"></location>
            <source>Changed just then</source>
            <translation>Damals geändert</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/history/history_sheet.py"></location>
            <source>The change before</source>
            <translation>Vorige Änderung</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/history/history_sheet.py"></location>
            <source>The next change</source>
            <translation>Nächste Änderung</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/history/history_sheet.py"></location>
            <source>As readers would see it</source>
            <translation>Wie Leser es sähen</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/history/marked_text.py"></location>
            <source>The revision, with what differs marked</source>
            <translation>Die Version mit markierten Unterschieden</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/history/timeline.py"></location>
            <source>{moment} · read by you</source>
            <translation>{moment} · von Ihnen gelesen</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/history/timeline.py"></location>
            <source>Yesterday, {at:%H:%M}</source>
            <translation>Gestern, {at:%H:%M}</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/history/timeline.py"></location>
            <source>Revisions, the newest first</source>
            <translation>Versionen, die neueste zuerst</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/history/timeline.py"></location>
            <location filename="../../almost_editor/ui/replacing/change_delegate.py"></location>
            <location filename="../../almost_editor/ui/replacing/changes_model.py"></location>
            <source>exported</source>
            <translation>exportiert</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/history/timeline.py"></location>
            <source>Today, {at:%H:%M:%S}</source>
            <translation>Heute, {at:%H:%M:%S}</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/history/timeline.py"></location>
            <source>Today, {at:%H:%M}</source>
            <translation>Heute, {at:%H:%M}</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/keys/keys.py"></location>
            <source>Set punctuation as &amp;you type</source>
            <translation>Satzzeichen beim Ti&amp;ppen setzen</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/keys/keys.py"></location>
            <source>Cl&amp;ose brackets and quotes</source>
            <translation>Kla&amp;mmern und Anführungen schließen</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/keys/line_actions.py"></location>
            <source>&amp;Move line up</source>
            <translation>Zeile nach &amp;oben</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/keys/line_actions.py"></location>
            <source>Move line do&amp;wn</source>
            <translation>Zeile na&amp;ch unten</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/keys/line_actions.py"></location>
            <source>Dupl&amp;icate line</source>
            <translation>Zeile ver&amp;doppeln</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/keys/line_actions.py"></location>
            <source>&amp;Join lines</source>
            <translation>Zeilen verb&amp;inden</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/keys/line_actions.py"></location>
            <source>Nest it&amp;em</source>
            <translation>Punkt &amp;einrücken</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/keys/line_actions.py"></location>
            <source>&amp;Un-nest item</source>
            <translation>Punkt au&amp;srücken</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/keys/note_actions.py"></location>
            <source>&amp;Footnote</source>
            <translation>&amp;Fußnote</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/keys/table_actions.py"></location>
            <source>The caret is in no table. Put it into a cell first.</source>
            <translation>Die Einfügemarke steht in keiner Tabelle. Setzen Sie sie zuerst in eine Zelle.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/keys/table_actions.py"></location>
            <source>That cannot be done to the table’s head or to its only column.</source>
            <translation>Das geht nicht mit dem Kopf der Tabelle oder ihrer einzigen Spalte.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/keys/table_actions.py"></location>
            <source>&amp;Table</source>
            <translation>&amp;Tabelle</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/keys/table_actions.py"></location>
            <source>Add row &amp;above</source>
            <translation>Neue Zeile &amp;darüber</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/keys/table_actions.py"></location>
            <source>T&amp;able</source>
            <translation>&amp;Tabelle</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/keys/table_actions.py"></location>
            <source>Add row &amp;below</source>
            <translation>Neue Zeile dar&amp;unter</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/keys/table_actions.py"></location>
            <source>&amp;Delete row</source>
            <translation>Zeile &amp;löschen</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/keys/table_actions.py"></location>
            <source>Add column be&amp;fore</source>
            <translation>Neue Spalte da&amp;vor</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/keys/table_actions.py"></location>
            <source>Add column be&amp;hind</source>
            <translation>Neue Spalte da&amp;hinter</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/keys/table_actions.py"></location>
            <source>D&amp;elete column</source>
            <translation>Spalte lö&amp;schen</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/keys/table_actions.py"></location>
            <source>Align column &amp;left</source>
            <translation>Spalte l&amp;inksbündig</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/keys/table_actions.py"></location>
            <source>Align column in the &amp;middle</source>
            <translation>Spalte &amp;zentriert</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/keys/table_actions.py"></location>
            <source>Align column &amp;right</source>
            <translation>Spalte &amp;rechtsbündig</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/keys/table_actions.py"></location>
            <source>&amp;Set columns anew</source>
            <translation>Spalten &amp;neu setzen</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/lanes.py"></location>
            <source>This could not be done.</source>
            <translation>Das ging nicht.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/lanes.py"></location>
            <source>Try it again.</source>
            <translation>Versuchen Sie es noch einmal.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/languages.py"></location>
            <source>English</source>
            <translation>Englisch</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/languages.py"></location>
            <source>German</source>
            <translation>Deutsch</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/languages.py"></location>
            <source>French</source>
            <translation>Französisch</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/languages.py"></location>
            <source>Spanish</source>
            <translation>Spanisch</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/languages.py"></location>
            <source>Italian</source>
            <translation>Italienisch</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/languages.py"></location>
            <source>Portuguese</source>
            <translation>Portugiesisch</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/languages.py"></location>
            <source>Dutch</source>
            <translation>Niederländisch</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/languages.py"></location>
            <source>Danish</source>
            <translation>Dänisch</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/languages.py"></location>
            <source>Swedish</source>
            <translation>Schwedisch</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/languages.py"></location>
            <source>Norwegian Bokmål</source>
            <translation>Norwegisch (Bokmål)</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/languages.py"></location>
            <source>Norwegian Nynorsk</source>
            <translation>Norwegisch (Nynorsk)</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/languages.py"></location>
            <source>Finnish</source>
            <translation>Finnisch</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/languages.py"></location>
            <source>Polish</source>
            <translation>Polnisch</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/languages.py"></location>
            <source>Czech</source>
            <translation>Tschechisch</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/languages.py"></location>
            <source>Hungarian</source>
            <translation>Ungarisch</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/languages.py"></location>
            <source>Romanian</source>
            <translation>Rumänisch</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/languages.py"></location>
            <source>Greek</source>
            <translation>Griechisch</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/languages.py"></location>
            <source>Turkish</source>
            <translation>Türkisch</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/languages.py"></location>
            <source>Russian</source>
            <translation>Russisch</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/languages.py"></location>
            <source>Ukrainian</source>
            <translation>Ukrainisch</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/languages.py"></location>
            <source>Arabic</source>
            <translation>Arabisch</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/languages.py"></location>
            <source>Hebrew</source>
            <translation>Hebräisch</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/languages.py"></location>
            <source>Chinese</source>
            <translation>Chinesisch</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/languages.py"></location>
            <source>Japanese</source>
            <translation>Japanisch</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/libraries.py"></location>
            <source>Open &amp;library…</source>
            <translation>Bibliot&amp;hek öffnen…</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/libraries.py"></location>
            <source>Open a library</source>
            <translation>Bibliothek öffnen</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/libraries.py"></location>
            <source>&amp;Quit</source>
            <translation>&amp;Beenden</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/linking/following.py"></location>
            <source>Follo&amp;w link</source>
            <translation>Dem Link f&amp;olgen</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/linking/following.py"></location>
            <source>“{headline}”
Ctrl and a click opens it here.</source>
            <translation>„{headline}“
Strg und Klick öffnet ihn hier.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/linking/following.py"></location>
            <source>“{headline}” · {stage}
Ctrl and a click opens it here.</source>
            <translation>„{headline}“ · {stage}
Strg und Klick öffnet ihn hier.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/linking/following.py"></location>
            <source>There is no link at the caret.</source>
            <translation>An der Schreibmarke ist kein Link.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/linking/following.py"></location>
            <source>An article that is not here.</source>
            <translation>Ein Artikel, der nicht hier ist.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/linking/linking.py"></location>
            <source>Type a headline, or paste an address.</source>
            <translation>Überschrift tippen oder Adresse einfügen.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/linking/linking.py"></location>
            <source>&amp;Link…</source>
            <translation>&amp;Link…</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/linking/linking.py"></location>
            <source>No article is called anything like it. An address begins with https://.</source>
            <translation>Kein Artikel heißt so ähnlich. Eine Adresse beginnt mit https://.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/linking/linking.py"></location>
            <source>It leads to “{short}” now.</source>
            <translation>Er führt jetzt zu „{short}“.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/linking/linking.py"></location>
            <source>It leads to an article that is not here any more.</source>
            <translation>Er führt zu einem Artikel, der nicht mehr hier ist.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/linking/linking.py"></location>
            <source>It leads to {address} now.</source>
            <translation>Er führt jetzt zu {address}.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/linking/linking.py"></location>
            <location filename="../../almost_editor/ui/quick_open/quick_open.py"></location>
            <source>Reading the names of all articles…</source>
            <translation>Namen aller Artikel werden gelesen…</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/linking/target_sheet.py"></location>
            <source>Link</source>
            <translation>Link</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/linking/target_sheet.py"></location>
            <source>Some letters of an article’s headline, or an address</source>
            <translation>Ein paar Buchstaben einer Überschrift oder eine Adresse</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/linking/target_sheet.py"></location>
            <source>Where the link may lead, the likeliest first</source>
            <translation>Wohin der Link führen kann, das Wahrscheinlichste zuerst</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/linking/targets.py"></location>
            <source>Remove the link</source>
            <translation>Link entfernen</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/linking/targets.py"></location>
            <source>Its words stay</source>
            <translation>Die Wörter bleiben</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/linking/targets.py"></location>
            <source>The address that you copied</source>
            <translation>Die kopierte Adresse</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/linking/targets.py"></location>
            <source>Lead to this address</source>
            <translation>Zu dieser Adresse führen</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/linking/words.py"></location>
            <location filename="../../almost_editor/ui/replacing/sentences.py"></location>
            <location filename="../../almost_editor/ui/rescue.py"></location>
            <location filename="../../almost_editor/ui/rounds.py"></location>
            <location filename="../../almost_editor/ui/safekeeping.py"></location>
            <source>“{headline}”</source>
            <translation>„{headline}“</translation>
        </message>
        <message numerus="yes">
            <location filename="../../almost_editor/ui/linking/words.py"></location>
            <source>{n:,} articles have links here; they follow the new address by themselves.</source>
            <extracomment>For one: One article has a link here; it follows the new address by itself.</extracomment>
            <translation>
                <numerusform>Ein Artikel verlinkt hierher; er folgt der neuen Adresse von selbst.</numerusform>
                <numerusform>{n:,} Artikel verlinken hierher; sie folgen der neuen Adresse von selbst.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/linking/words.py"></location>
            <source>{first} has a link there; change it before that goes out.</source>
            <translation>{first} verlinkt dorthin; ändern Sie das, bevor der Artikel erscheint.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../almost_editor/ui/linking/words.py"></location>
            <source>{first} and {n:,} others have links there; change them before those go out.</source>
            <extracomment>For one: {first} and another one have links there; change them before those go out.</extracomment>
            <translation>
                <numerusform>{first} und ein weiterer Artikel verlinken dorthin; ändern Sie das, bevor sie erscheinen.</numerusform>
                <numerusform>{first} und {n:,} weitere Artikel verlinken dorthin; ändern Sie das, bevor sie erscheinen.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/markdown_help/markdown_help.py"></location>
            <source>&amp;Writing in Markdown</source>
            <translation>&amp;Schreiben in Markdown</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/marks/marking.py"></location>
            <source>Added</source>
            <translation>Hinzugefügt</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/marks/marking.py"></location>
            <source>Deleted</source>
            <translation>Gestrichen</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/marks/marking.py"></location>
            <source>Replaced</source>
            <translation>Ersetzt</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/marks/marking.py"></location>
            <source>Comment</source>
            <translation>Kommentar</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/marks/marking.py"></location>
            <source>Highlighted</source>
            <translation>Hervorgehoben</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/marks/marking.py"></location>
            <source>&amp;Next suggestion</source>
            <translation>&amp;Nächster Vorschlag</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/marks/marking.py"></location>
            <source>&amp;Previous suggestion</source>
            <translation>V&amp;origer Vorschlag</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/marks/marking.py"></location>
            <source>&amp;Accept</source>
            <translation>&amp;Annehmen</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/marks/marking.py"></location>
            <source>Accept the suggestion at the caret, or those that are selected</source>
            <translation>Den Vorschlag an der Schreibmarke annehmen, oder die ausgewählten</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/marks/marking.py"></location>
            <source>&amp;Reject</source>
            <translation>Ab&amp;lehnen</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/marks/marking.py"></location>
            <source>Reject the suggestion at the caret, or those that are selected</source>
            <translation>Den Vorschlag an der Schreibmarke ablehnen, oder die ausgewählten</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/marks/marking.py"></location>
            <source>Accept a&amp;ll</source>
            <translation>Alle anneh&amp;men</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/marks/marking.py"></location>
            <source>Re&amp;ject all</source>
            <translation>Alle ablehn&amp;en</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/marks/marking.py"></location>
            <source>&amp;Comment</source>
            <translation>&amp;Kommentar</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/marks/marking.py"></location>
            <source>Page as the clean r&amp;esult</source>
            <translation>Seite als fe&amp;rtiges Ergebnis</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/marks/marking.py"></location>
            <source>Show the page as if all were accepted</source>
            <translation>Die Seite so zeigen, als wäre alles angenommen</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/marks/marking.py"></location>
            <source>Write the comment here. Readers never see it.</source>
            <translation>Schreiben Sie den Kommentar hier. Leser sehen ihn nie.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/marks/marking.py"></location>
            <source>The text has no suggestions and no comments.</source>
            <translation>Der Text hat keine Vorschläge und keine Kommentare.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/marks/marking.py"></location>
            <source>{mark} by {name}, {at:%d %b, %H:%M}</source>
            <translation>{mark} von {name}, {at:%d %b, %H:%M}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../almost_editor/ui/marks/marking.py"></location>
            <source>{n:,} suggestions and comments accepted</source>
            <extracomment>For one: {n} suggestion or comment accepted</extracomment>
            <translation>
                <numerusform>{n} Vorschlag oder Kommentar angenommen</numerusform>
                <numerusform>{n:,} Vorschläge und Kommentare angenommen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../almost_editor/ui/marks/marking.py"></location>
            <source>{n:,} suggestions and comments rejected</source>
            <extracomment>For one: {n} suggestion or comment rejected</extracomment>
            <translation>
                <numerusform>{n} Vorschlag oder Kommentar abgelehnt</numerusform>
                <numerusform>{n:,} Vorschläge und Kommentare abgelehnt</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/marks/marking.py"></location>
            <source>{mark} on {at:%d %b, %H:%M}</source>
            <translation>{mark} am {at:%d %b, %H:%M}</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/marks/suggesting.py"></location>
            <source>Su&amp;ggestions</source>
            <translation>Vorschlä&amp;ge</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/marks/suggesting.py"></location>
            <source>&amp;Suggest changes</source>
            <translation>Änderungen &amp;vorschlagen</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/marks/suggesting.py"></location>
            <source>What you write and delete becomes a suggestion</source>
            <translation>Was Sie schreiben und löschen, wird ein Vorschlag</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/merging.py"></location>
            <source>A conflict copy of the library is being merged.</source>
            <translation>Eine Konfliktkopie der Bibliothek wird zusammengeführt.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/merging.py"></location>
            <source>There is no conflict copy beside this library.</source>
            <translation>Neben dieser Bibliothek liegt keine Konfliktkopie.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/merging.py"></location>
            <source>&amp;Merge conflict copies</source>
            <translation>&amp;Konfliktkopien zusammenführen</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/merging.py"></location>
            <source>Bring in what another machine wrote at the same time</source>
            <translation>Holen, was ein anderer Rechner zur selben Zeit geschrieben hat</translation>
        </message>
        <message numerus="yes">
            <location filename="../../almost_editor/ui/merging.py"></location>
            <source>{n} files are conflict copies of this library: another machine wrote to it at the same time. No word need be lost.</source>
            <extracomment>For one: “{name}” is a conflict copy of this library: another machine wrote to it at the same time. No word need be lost.</extracomment>
            <translation>
                <numerusform>„{name}“ ist eine Konfliktkopie dieser Bibliothek: Ein anderer Rechner hat zur selben Zeit hineingeschrieben. Kein Wort muss verloren gehen.</numerusform>
                <numerusform>{n} Dateien sind Konfliktkopien dieser Bibliothek: Ein anderer Rechner hat zur selben Zeit hineingeschrieben. Kein Wort muss verloren gehen.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/merging.py"></location>
            <source>This library is in a folder that {service} keeps in step. Write to it on one machine at a time; what two wrote at once can be merged here.</source>
            <translation>Diese Bibliothek liegt in einem Ordner, den {service} abgleicht. Schreiben Sie immer nur auf einem Rechner hinein; was zwei zugleich geschrieben haben, lässt sich hier zusammenführen.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/merging.py"></location>
            <source>Merge…</source>
            <translation>Zusammenführen…</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/merging.py"></location>
            <source>The merging was stopped. What came in stays, and the rest is in the copy.</source>
            <translation>Das Zusammenführen wurde gestoppt. Was schon da ist, bleibt; der Rest ist in der Kopie.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/merging.py"></location>
            <source>The merging was stopped; nothing was changed.</source>
            <translation>Das Zusammenführen wurde gestoppt; nichts wurde geändert.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/merging.py"></location>
            <source>“{name}” could not be merged. {message}</source>
            <translation>„{name}“ ließ sich nicht zusammenführen. {message}</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/moving.py"></location>
            <source>Fi&amp;nd in all articles…</source>
            <translation>In allen Artikeln s&amp;uchen…</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/moving.py"></location>
            <source>Go to the s&amp;helf</source>
            <translation>Zur Ab&amp;lage</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/moving.py"></location>
            <source>Go to the te&amp;xt</source>
            <translation>Zum Te&amp;xt</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/moving.py"></location>
            <source>Go to the p&amp;age</source>
            <translation>Zu&amp;r Seite</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/page/engine.py"></location>
            <source>The page is not shown, because its browser refuses to run as root; start the app as an ordinary user.</source>
            <translation>Die Seite wird nicht gezeigt, weil ihr Browser nicht als root läuft; starten Sie die App als normaler Benutzer.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/page/link_sheet.py"></location>
            <source>Open link</source>
            <translation>Link öffnen</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/page/link_sheet.py"></location>
            <location filename="../../almost_editor/ui/shelf/menus.py"></location>
            <source>Open</source>
            <translation>Öffnen</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/page/link_sheet.py"></location>
            <source>Copy address</source>
            <translation>Adresse kopieren</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/page/link_sheet.py"></location>
            <source>What stands before the @ in the address is not where it leads.</source>
            <translation>Was in der Adresse vor dem @ steht, ist nicht das Ziel.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/page/link_sheet.py"></location>
            <source>In its own letters this is “{own_letters}”, which may only look like a name you know.</source>
            <translation>In eigener Schrift ist das „{own_letters}“; es sieht vielleicht nur wie ein bekannter Name aus.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/page/link_sheet.py"></location>
            <source>Your mail program will write to</source>
            <translation>Ihr Mailprogramm schreibt an</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/page/link_sheet.py"></location>
            <source>Your browser will go to</source>
            <translation>Ihr Browser öffnet</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/page/pane.py"></location>
            <source>The page’s browser ended several times over this text. Your words are safe; start the app again.</source>
            <translation>Der Browser der Seite brach bei diesem Text mehrfach ab. Ihre Worte sind sicher; starten Sie die App neu.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/page/stone.py"></location>
            <source>This is the page in the article’s place. See the article: View › Preview withdrawn article as it was.</source>
            <translation>Dies ist die Seite anstelle des Artikels. Zum Artikel: Ansicht › Zurückgezogenes wie zuvor zeigen.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/page/stone.py"></location>
            <source>The article as it was. Readers get the page in its place: it is withdrawn.</source>
            <translation>Der Artikel, wie er war. Leser sehen die Seite an seiner Stelle: Er ist zurückgezogen.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/palette/palette.py"></location>
            <source>All &amp;commands…</source>
            <translation>Alle &amp;Befehle…</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/palette/palette.py"></location>
            <source>Commands</source>
            <translation>Befehle</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/palette/palette.py"></location>
            <source>There is nothing to do it to.</source>
            <translation>Dafür ist gerade nichts da.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/palette/palette.py"></location>
            <source>Some letters of what you want to do</source>
            <translation>Ein paar Buchstaben dessen, was Sie tun wollen</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/palette/palette.py"></location>
            <source>Commands, the likeliest first</source>
            <translation>Befehle, der wahrscheinlichste zuerst</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/palette/palette.py"></location>
            <location filename="../../almost_editor/ui/widgets/pick_sheet.py"></location>
            <source>Nothing is called anything like it.</source>
            <translation>Nichts heißt so ähnlich.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/pasting/pasting.py"></location>
            <source>Reading what was pasted…</source>
            <translation>Eingefügtes wird gelesen…</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/pasting/pasting.py"></location>
            <source>Nothing was pasted, because another article was opened.</source>
            <translation>Nichts wurde eingefügt, weil ein anderer Artikel geöffnet wurde.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/pasting/pasting.py"></location>
            <source>What was pasted is too long to be read as rich text; it came as plain text.</source>
            <translation>Das Eingefügte ist zu lang für formatierten Text; es kam als reiner Text.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/pasting/pasting.py"></location>
            <source>Pasted. {remark}</source>
            <translation>Eingefügt. {remark}</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/pasting/pasting.py"></location>
            <source>What was pasted took too long to read.</source>
            <translation>Das Lesen des Eingefügten dauerte zu lange.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/pasting/pasting.py"></location>
            <source>Use Edit › Paste as plain text.</source>
            <translation>Nutzen Sie „Als reinen Text einfügen“ im Menü „Bearbeiten“.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../almost_editor/ui/pasting/pasting.py"></location>
            <source>Pasted with {n} remarks.</source>
            <extracomment>For one: Pasted with one remark.</extracomment>
            <translation>
                <numerusform>Eingefügt, mit einer Anmerkung.</numerusform>
                <numerusform>Eingefügt, mit {n} Anmerkungen.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/pasting/pasting.py"></location>
            <source>Show them</source>
            <translation>Zeigen</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/pasting/pasting.py"></location>
            <source>There was nothing in it that could be pasted.</source>
            <translation>Darin war nichts, was sich einfügen ließe.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/pasting/remarks_sheet.py"></location>
            <source>What was not kept</source>
            <translation>Was nicht übernommen wurde</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/preferences/controls.py"></location>
            <source>Choose: {label}</source>
            <translation>Wählen: {label}</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/preferences/controls.py"></location>
            <source>Forget</source>
            <translation>Vergessen</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/preferences/controls.py"></location>
            <source>Forget: {label}</source>
            <translation>Vergessen: {label}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../almost_editor/ui/preferences/controls.py"></location>
            <source>{n:,} kept</source>
            <extracomment>For one: {n} kept</extracomment>
            <translation>
                <numerusform>{n:,} gemerkt</numerusform>
                <numerusform>{n:,} gemerkt</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/preferences/controls.py"></location>
            <source>Nothing kept</source>
            <translation>Nichts gemerkt</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/preferences/preference_row.py"></location>
            <location filename="../../almost_editor/ui/replacing/changes_model.py"></location>
            <source>nothing</source>
            <translation>nichts</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/preferences/preference_row.py"></location>
            <source>Back to “{start}”</source>
            <translation>Zurück zu „{start}“</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/preferences/preference_row.py"></location>
            <source>{label}: back to “{start}”</source>
            <translation>{label}: zurück zu „{start}“</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/preferences/preference_row.py"></location>
            <source>on</source>
            <translation>an</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/preferences/preference_row.py"></location>
            <source>off</source>
            <translation>aus</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/preferences/preferences.py"></location>
            <source>P&amp;references…</source>
            <translation>&amp;Einstellungen…</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/preferences/preferences_sheet.py"></location>
            <source>Preferences</source>
            <translation>Einstellungen</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/preferences/preferences_sheet.py"></location>
            <source>What you want to change</source>
            <translation>Was Sie ändern wollen</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/preferences/preferences_sheet.py"></location>
            <source>No preference is called anything like it.</source>
            <translation>Keine Einstellung heißt so ähnlich.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/preferences/rows.py"></location>
            <source>Window</source>
            <translation>Fenster</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/preferences/rows.py"></location>
            <source>Text on the screen</source>
            <translation>Text am Bildschirm</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/preferences/rows.py"></location>
            <source>Spelling and grammar</source>
            <translation>Rechtschreibung und Grammatik</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/preferences/rows.py"></location>
            <source>You</source>
            <translation>Sie</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/preferences/rows.py"></location>
            <source>Going out</source>
            <translation>Ausgabe</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/preferences/rows.py"></location>
            <source>Remembered</source>
            <translation>Gemerktes</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/preferences/rows.py"></location>
            <source>Light or dark</source>
            <translation>Hell oder dunkel</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/preferences/rows.py"></location>
            <source>theme colours appearance night</source>
            <translation>Thema Farben Aussehen Nacht</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/preferences/rows.py"></location>
            <source>Language of the window</source>
            <translation>Sprache des Fensters</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/preferences/rows.py"></location>
            <location filename="../../almost_editor/ui/tool_bar.py"></location>
            <source>Panes</source>
            <translation>Bereiche</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/preferences/rows.py"></location>
            <source>layout preview</source>
            <translation>Aufteilung Vorschau</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/preferences/rows.py"></location>
            <location filename="../../almost_editor/ui/shelf/frame.py"></location>
            <source>Shelf</source>
            <translation>Ablage</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/preferences/rows.py"></location>
            <source>sidebar list</source>
            <translation>Seitenleiste Liste</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/preferences/rows.py"></location>
            <source>sidebar drawer</source>
            <translation>Seitenleiste</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/preferences/rows.py"></location>
            <source>headings</source>
            <translation>Zwischentitel</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/preferences/rows.py"></location>
            <source>rules checks</source>
            <translation>Regeln Prüfung</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/preferences/rows.py"></location>
            <source>Page as if suggestions were accepted</source>
            <translation>Seite, als wären Vorschläge angenommen</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/preferences/rows.py"></location>
            <source>tracked changes</source>
            <translation>Änderungen verfolgen</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/preferences/rows.py"></location>
            <source>Set punctuation as I type</source>
            <translation>Satzzeichen beim Tippen setzen</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/preferences/rows.py"></location>
            <source>smart quotes dashes</source>
            <translation>Anführungszeichen Gedankenstriche</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/preferences/rows.py"></location>
            <source>Close brackets and quotes</source>
            <translation>Klammern und Zitate schließen</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/preferences/rows.py"></location>
            <source>auto pairs</source>
            <translation>Paare automatisch</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/preferences/rows.py"></location>
            <source>Speed of reading aloud</source>
            <translation>Vorlesetempo</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/preferences/rows.py"></location>
            <source>voice speech</source>
            <translation>Stimme Sprache</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/preferences/rows.py"></location>
            <source>font type</source>
            <translation>Schrift Type</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/preferences/rows.py"></location>
            <source>font type height</source>
            <translation>Schrift Höhe Zeilenabstand</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/preferences/rows.py"></location>
            <source>font type column</source>
            <translation>Schrift Spalte Satzbreite</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/preferences/rows.py"></location>
            <source>larger smaller font</source>
            <translation>größer kleiner Schrift</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/preferences/rows.py"></location>
            <source>Focus</source>
            <translation>Fokus</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/preferences/rows.py"></location>
            <source>dim distraction</source>
            <translation>abdunkeln Ablenkung</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/preferences/rows.py"></location>
            <source>Typewriter mode</source>
            <translation>Schreibmaschine</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/preferences/rows.py"></location>
            <source>scroll</source>
            <translation>rollen</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/preferences/rows.py"></location>
            <source>Check spelling</source>
            <translation>Rechtschreibung prüfen</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/preferences/rows.py"></location>
            <source>spell</source>
            <translation>Rechtschreibung</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/preferences/rows.py"></location>
            <source>Check grammar</source>
            <translation>Grammatik prüfen</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/preferences/rows.py"></location>
            <source>Check names too</source>
            <translation>Auch Namen prüfen</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/preferences/rows.py"></location>
            <source>capitals title case</source>
            <translation>Großschreibung Eigennamen</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/preferences/rows.py"></location>
            <location filename="../../almost_editor/ui/tool_bar.py"></location>
            <source>Width of the page</source>
            <translation>Breite der Seite</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/preferences/rows.py"></location>
            <source>device preview mobile</source>
            <translation>Gerät Vorschau mobil</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/preferences/rows.py"></location>
            <source>Reader’s light or dark</source>
            <translation>Hell oder dunkel beim Leser</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/preferences/rows.py"></location>
            <source>Reader’s text at 200 %</source>
            <translation>Lesertext bei 200 %</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/preferences/rows.py"></location>
            <source>zoom size large accessibility</source>
            <translation>Zoom Größe groß Barrierefreiheit</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/preferences/rows.py"></location>
            <source>History shows</source>
            <translation>Versionen zeigen</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/preferences/rows.py"></location>
            <source>Export as</source>
            <translation>Exportieren als</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/preferences/rows.py"></location>
            <source>Folder of packages</source>
            <translation>Ordner der Pakete</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/preferences/rows.py"></location>
            <source>Folder of the whole site</source>
            <translation>Ordner der ganzen Website</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/preferences/rows.py"></location>
            <source>Folder of upload packages</source>
            <translation>Ordner der Upload-Pakete</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/preferences/rows.py"></location>
            <source>Folder of PDFs</source>
            <translation>Ordner der PDFs</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/preferences/rows.py"></location>
            <source>Proofs as</source>
            <translation>Korrekturabzüge als</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/preferences/rows.py"></location>
            <source>Words that you looked for</source>
            <translation>Gesuchte Wörter</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/preferences/rows.py"></location>
            <source>Commands that you chose</source>
            <translation>Gewählte Befehle</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/preferences/rows.py"></location>
            <source>Places in articles</source>
            <translation>Stellen in Artikeln</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/preferences/rows.py"></location>
            <source>translation</source>
            <translation>Übersetzung Deutsch</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/preferences/rows.py"></location>
            <source>type typeface</source>
            <translation>Schriftart</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/preferences/rows.py"></location>
            <source> characters</source>
            <translation> Zeichen</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/preferences/rows.py"></location>
            <source>mode preview night</source>
            <translation>Modus Vorschau Nacht</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/preferences/rows.py"></location>
            <source>signature author byline</source>
            <translation>Signatur Autor Autorenzeile</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/preferences/rows.py"></location>
            <source>changes</source>
            <translation>Änderungen</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/preferences/rows.py"></location>
            <source>format package</source>
            <translation>Format Paket</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/preferences/rows.py"></location>
            <source>export</source>
            <translation>Export</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/preferences/rows.py"></location>
            <source>print paper</source>
            <translation>drucken Papier</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/preferences/rows.py"></location>
            <source>lawyer source</source>
            <translation>Anwalt Quelle</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/preferences/rows.py"></location>
            <source>search privacy clear history</source>
            <translation>Suche Datenschutz löschen Verlauf</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/preferences/rows.py"></location>
            <source>palette privacy clear history</source>
            <translation>Palette Datenschutz löschen Verlauf</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/preferences/rows.py"></location>
            <source>caret scroll privacy clear history</source>
            <translation>Schreibmarke rollen Datenschutz löschen Verlauf</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/preferences/rows.py"></location>
            <location filename="../../almost_editor/ui/translation.py"></location>
            <source>As the system</source>
            <translation>Wie das System</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/preferences/rows.py"></location>
            <location filename="../../almost_editor/ui/tool_bar.py"></location>
            <source>Write</source>
            <translation>Text</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/preferences/rows.py"></location>
            <location filename="../../almost_editor/ui/tool_bar.py"></location>
            <source>Split</source>
            <translation>Geteilt</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/preferences/rows.py"></location>
            <location filename="../../almost_editor/ui/tool_bar.py"></location>
            <source>Read</source>
            <translation>Seite</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/preferences/rows.py"></location>
            <source>Monospaced</source>
            <translation>Dicktengleich</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/preferences/rows.py"></location>
            <source>Sans</source>
            <translation>Serifenlos</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/preferences/rows.py"></location>
            <source>Serif</source>
            <translation>Mit Serifen</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/preferences/rows.py"></location>
            <location filename="../../almost_editor/ui/site/upload_sheet.py"></location>
            <source>Everything</source>
            <translation>Alles</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/preferences/rows.py"></location>
            <source>Paragraph</source>
            <translation>Absatz</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/preferences/rows.py"></location>
            <source>Sentence</source>
            <translation>Satz</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/preferences/rows.py"></location>
            <location filename="../../almost_editor/ui/tool_bar.py"></location>
            <source>Phone</source>
            <translation>Handy</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/preferences/rows.py"></location>
            <location filename="../../almost_editor/ui/tool_bar.py"></location>
            <source>Tablet</source>
            <translation>Tablet</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/preferences/rows.py"></location>
            <location filename="../../almost_editor/ui/tool_bar.py"></location>
            <source>Desk</source>
            <translation>Monitor</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/preferences/rows.py"></location>
            <source>As the window</source>
            <translation>Wie das Fenster</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/preferences/rows.py"></location>
            <source>Web page</source>
            <translation>Webseite</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/printing/paper.py"></location>
            <source>The page could not be printed.</source>
            <translation>Die Seite ließ sich nicht drucken.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/printing/paper.py"></location>
            <source>Print it again; if that does not help, restart the app.</source>
            <translation>Drucken Sie erneut; hilft das nicht, starten Sie die App neu.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/printing/print_job.py"></location>
            <source>Reading the library</source>
            <translation>Bibliothek wird gelesen</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/printing/print_job.py"></location>
            <source>Preparing the text</source>
            <translation>Text wird vorbereitet</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/printing/print_job.py"></location>
            <source>Preparing the proof</source>
            <translation>Korrekturabzug wird vorbereitet</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/printing/print_job.py"></location>
            <source>“{name}” could not be written: {reason}.</source>
            <translation>„{name}“ ließ sich nicht schreiben: {reason}.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/printing/print_job.py"></location>
            <source>Choose another name or folder, and try again.</source>
            <translation>Wählen Sie einen anderen Namen oder Ordner und versuchen Sie es erneut.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/printing/print_job.py"></location>
            <source>The disk is full, so “{name}” was not written.</source>
            <translation>Der Datenträger ist voll; „{name}“ wurde nicht geschrieben.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/printing/print_job.py"></location>
            <source>The folder {folder} is not there any more.</source>
            <translation>Der Ordner {folder} ist nicht mehr da.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/printing/print_job.py"></location>
            <source>Print again into another folder.</source>
            <translation>Drucken Sie in einen anderen Ordner.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/printing/print_job.py"></location>
            <source>{folder} cannot be written to.</source>
            <translation>In {folder} lässt sich nicht schreiben.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/printing/printing.py"></location>
            <source>Print to &amp;PDF…</source>
            <translation>Als PDF dru&amp;cken…</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/printing/printing.py"></location>
            <source>Write the page as a PDF, as it comes out on paper</source>
            <translation>Die Seite als PDF schreiben, wie sie auf Papier aussieht</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/printing/printing.py"></location>
            <source>Starting</source>
            <translation>Start</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/printing/printing.py"></location>
            <source>Print to PDF</source>
            <translation>Als PDF drucken</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/printing/printing.py"></location>
            <source>Writing the file</source>
            <translation>Datei wird geschrieben</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/printing/printing.py"></location>
            <source>The proof is written to “{name}”.</source>
            <translation>Der Korrekturabzug liegt in „{name}“.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/printing/printing.py"></location>
            <source>The page is printed to “{name}”.</source>
            <translation>Die Seite liegt in „{name}“.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/printing/printing.py"></location>
            <source>Writing a proof of “{name}”: {step}…</source>
            <translation>Korrekturabzug von „{name}“: {step}…</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/printing/printing.py"></location>
            <source>Printing “{name}” to PDF: {step}…</source>
            <translation>PDF von „{name}“: {step}…</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/printing/printing.py"></location>
            <source>An article is being printed already.</source>
            <translation>Ein Artikel wird bereits gedruckt.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/printing/printing.py"></location>
            <source>Print again when they are.</source>
            <translation>Drucken Sie danach erneut.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/printing/printing.py"></location>
            <source>Print again…</source>
            <translation>Erneut drucken…</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/proofing/proof_sheet.py"></location>
            <source>One HTML file, pictures inside; a double click opens it.</source>
            <translation>Eine HTML-Datei samt Bildern; ein Doppelklick öffnet sie.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/proofing/proof_sheet.py"></location>
            <source>The page on paper, marked on every sheet.</source>
            <translation>Die Seite auf Papier, jedes Blatt gekennzeichnet.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/proofing/proof_sheet.py"></location>
            <source>Proof for a reader</source>
            <translation>Korrekturabzug</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/proofing/proof_sheet.py"></location>
            <source>The page, marked “Not for publication”, for a lawyer or a source. No gate is asked, and it is no export.</source>
            <translation>Die Seite mit dem Vermerk „Not for publication“, für Anwalt oder Quelle. Keine Freigabe wird gefragt, und es ist kein Export.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/proofing/proof_sheet.py"></location>
            <source>A name, or nothing</source>
            <translation>Ein Name oder nichts</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/proofing/proof_sheet.py"></location>
            <source>For</source>
            <translation>Für</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/proofing/proof_sheet.py"></location>
            <source>As</source>
            <translation>Als</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/proofing/proof_sheet.py"></location>
            <source>Save proof…</source>
            <translation>Abzug speichern…</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/proofing/proof_sheet.py"></location>
            <source>It stands on the proof, beside the day and the revision.</source>
            <translation>Er steht auf dem Abzug, neben Tag und Version.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/proofing/proof_sheet.py"></location>
            <source>Kind of proof</source>
            <translation>Art des Abzugs</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/proofing/proofing.py"></location>
            <source>Web page (*.html)</source>
            <translation>Webseite (*.html)</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/proofing/proofing.py"></location>
            <source>Pr&amp;oof for a reader…</source>
            <translation>&amp;Korrekturabzug…</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/proofing/proofing.py"></location>
            <source>Write the page for a lawyer or a source, marked as not for publication</source>
            <translation>Die Seite für Anwälte oder Quellen schreiben, als nicht zur Veröffentlichung gekennzeichnet</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/proofing/proofing.py"></location>
            <source>Save proof</source>
            <translation>Abzug speichern</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/proofreading/card.py"></location>
            <source>Finding</source>
            <translation>Fund</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/proofreading/card.py"></location>
            <location filename="../../almost_editor/ui/proofreading/offering.py"></location>
            <source>Ignore here</source>
            <translation>Hier übergehen</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/proofreading/card.py"></location>
            <source>Point no more at this in this article.</source>
            <translation>In diesem Artikel nicht mehr anmerken.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/proofreading/card.py"></location>
            <location filename="../../almost_editor/ui/proofreading/offering.py"></location>
            <source>Always right</source>
            <translation>Immer richtig</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/proofreading/card.py"></location>
            <source>Take this for a word of the newsroom, in every article.</source>
            <translation>In jedem Artikel als Hausbegriff gelten lassen.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/proofreading/card.py"></location>
            <location filename="../../almost_editor/ui/proofreading/offering.py"></location>
            <source>Looking for suggestions…</source>
            <translation>Vorschläge werden gesucht…</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/proofreading/card.py"></location>
            <location filename="../../almost_editor/ui/proofreading/offering.py"></location>
            <source>No suggestions.</source>
            <translation>Keine Vorschläge.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/proofreading/card.py"></location>
            <location filename="../../almost_editor/ui/proofreading/offering.py"></location>
            <source>Take it out</source>
            <translation>Entfernen</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/proofreading/house.py"></location>
            <source>“{words}” is left alone in this article.</source>
            <translation>„{words}“ bleibt in diesem Artikel unbeanstandet.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/proofreading/house.py"></location>
            <source>“{word}” is a word of the newsroom now.</source>
            <translation>„{word}“ ist jetzt ein Hausbegriff.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/proofreading/offering.py"></location>
            <source>{keys_text} offers what could stand there.</source>
            <translation>{keys_text} bietet an, was dort stehen könnte.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/proofreading/proofreading.py"></location>
            <source>Next &amp;finding</source>
            <translation>&amp;Nächster Hinweis</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/proofreading/proofreading.py"></location>
            <source>Pre&amp;vious finding</source>
            <translation>V&amp;origer Hinweis</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/proofreading/proofreading.py"></location>
            <source>&amp;Suggestions</source>
            <translation>Vor&amp;schläge</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/proofreading/proofreading.py"></location>
            <source>Check spe&amp;lling</source>
            <translation>&amp;Rechtschreibung prüfen</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/proofreading/proofreading.py"></location>
            <source>Check &amp;grammar</source>
            <translation>Gra&amp;mmatik prüfen</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/proofreading/proofreading.py"></location>
            <source>Check &amp;names too</source>
            <translation>Auch N&amp;amen prüfen</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/proofreading/proofreading.py"></location>
            <source>There is no dictionary for {language}. Put “{name}.aff” and “{name}.dic” into the library’s folder “{dictionaries_name}” to have the spelling checked.</source>
            <translation>Für {language} gibt es kein Wörterbuch. Legen Sie „{name}.aff“ und „{name}.dic“ in den Ordner „{dictionaries_name}“ der Bibliothek, um die Rechtschreibung zu prüfen.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/proofreading/proofreading.py"></location>
            <source>Spelling and grammar cannot be checked: what reads the text ended again and again.</source>
            <translation>Rechtschreibung und Grammatik lassen sich nicht prüfen: Das Prüfprogramm brach immer wieder ab.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/proofreading/proofreading.py"></location>
            <source>Open another article to try again; a dictionary of your own may be damaged.</source>
            <translation>Öffnen Sie einen anderen Artikel, um es erneut zu versuchen; vielleicht ist ein eigenes Wörterbuch beschädigt.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/proofreading/proofreading.py"></location>
            <source>Nothing is pointed at here. F8 goes to the next finding.</source>
            <translation>Hier ist nichts angemerkt. F8 geht zum nächsten Fund.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/proofreading/proofreading.py"></location>
            <source>Spelling and grammar: nothing is pointed at in this article.</source>
            <translation>Rechtschreibung und Grammatik: In diesem Artikel ist nichts angemerkt.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/publication/checking.py"></location>
            <location filename="../../almost_editor/ui/series/newsletter_call.py"></location>
            <source>Write a whole address, or a path of your own site that begins with a slash.</source>
            <translation>Geben Sie eine ganze Adresse an oder einen Pfad Ihrer eigenen Website, der mit einem Schrägstrich beginnt.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/publication/checking.py"></location>
            <source>Write the whole address, beginning with https://.</source>
            <translation>Schreiben Sie die ganze Adresse, beginnend mit https://.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/publication/checking.py"></location>
            <source>Leave out everything from ? or # on.</source>
            <translation>Lassen Sie alles ab ? oder # weg.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/publication/checking.py"></location>
            <source>End the address with a slash.</source>
            <translation>Beenden Sie die Adresse mit einem Schrägstrich.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/publication/checking.py"></location>
            <source>Only these are filled in: {listed}.</source>
            <translation>Nur diese werden gefüllt: {listed}.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/publication/checking.py"></location>
            <source>It needs {slug}, or all pages would have one address.</source>
            <translation>Sie braucht {slug}, sonst hätten alle Seiten dieselbe Adresse.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/publication/checking.py"></location>
            <source>Begin and end it with a slash.</source>
            <translation>Beginnen und beenden Sie sie mit einem Schrägstrich.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/publication/checking.py"></location>
            <source>It holds a sign that an address cannot have.</source>
            <translation>Sie enthält ein Zeichen, das in Adressen nicht stehen kann.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/publication/checking.py"></location>
            <source>A publication needs a name.</source>
            <translation>Eine Publikation braucht einen Namen.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/publication/checking.py"></location>
            <source>Write a language tag, such as en-US or fr.</source>
            <translation>Schreiben Sie ein Sprachkürzel wie en-US oder fr.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/publication/checking.py"></location>
            <source>Choose a zone, such as Europe/Paris.</source>
            <translation>Wählen Sie eine Zone wie Europe/Paris.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/publication/checking.py"></location>
            <source>This is not an address.</source>
            <translation>Das ist keine Adresse.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/publication/checking.py"></location>
            <source>Each link needs its words.</source>
            <translation>Jeder Link braucht seine Worte.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/publication/checking.py"></location>
            <source>“{label}”: {sentence}</source>
            <translation>„{label}“: {sentence}</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/publication/checking.py"></location>
            <source>Only {{{slot}}} is filled in here.</source>
            <translation>Hier wird nur {{{slot}}} gefüllt.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/publication/checking.py"></location>
            <source>Nothing is filled in here: leave out the braces.</source>
            <translation>Hier wird nichts gefüllt: Lassen Sie die Klammern weg.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/publication/nav_rows.py"></location>
            <source>Add link</source>
            <translation>Link hinzufügen</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/publication/nav_rows.py"></location>
            <source>Link {place}: words</source>
            <translation>Link {place}: Worte</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/publication/nav_rows.py"></location>
            <source>/path/ or https://…</source>
            <translation>/pfad/ oder https://…</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/publication/nav_rows.py"></location>
            <source>Link {place}: address</source>
            <translation>Link {place}: Adresse</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/publication/nav_rows.py"></location>
            <source>Move link {place} up</source>
            <translation>Link {place} nach oben</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/publication/nav_rows.py"></location>
            <source>Remove link {place}</source>
            <translation>Link {place} entfernen</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/publication/publication_form.py"></location>
            <source>Before the byline</source>
            <translation>Vor der Autorenzeile</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/publication/publication_form.py"></location>
            <source>Between the last two names</source>
            <translation>Zwischen den letzten zwei Namen</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/publication/publication_form.py"></location>
            <source>Before the date of an update</source>
            <translation>Vor dem Datum einer Aktualisierung</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/publication/publication_form.py"></location>
            <source>Before a correction</source>
            <translation>Vor einer Korrektur</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/publication/publication_form.py"></location>
            <source>Before a clarification</source>
            <translation>Vor einer Klarstellung</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/publication/publication_form.py"></location>
            <source>Before news of what has happened since</source>
            <translation>Vor Neuem, das seither geschah</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/publication/publication_form.py"></location>
            <source>In the place of a withdrawn article</source>
            <translation>Anstelle eines zurückgezogenen Artikels</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/publication/publication_form.py"></location>
            <source>Before the date of a withdrawal</source>
            <translation>Vor dem Datum des Zurückziehens</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/publication/publication_form.py"></location>
            <source>What cards without a picture show</source>
            <translation>Auf Karten ohne Bild</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/publication/publication_form.py"></location>
            <source>Over the series’ other articles</source>
            <translation>Über den anderen Artikeln der Serie</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/publication/publication_form.py"></location>
            <source>Newsletter call</source>
            <translation>Aufruf zum Newsletter</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/publication/publication_form.py"></location>
            <source>Over the trending articles</source>
            <translation>Über den Artikeln im Trend</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/publication/publication_form.py"></location>
            <source>Where nothing is trending</source>
            <translation>Wo nichts im Trend ist</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/publication/publication_form.py"></location>
            <source>Headlines In Title Case</source>
            <translation>Headlines In Title Case</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/publication/publication_form.py"></location>
            <source>Headlines in sentence case</source>
            <translation>Überschriften wie im Satz</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/publication/publication_form.py"></location>
            <source>Associated Press</source>
            <translation>Associated Press</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/publication/publication_form.py"></location>
            <source>None</source>
            <translation>Keiner</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/publication/publication_form.py"></location>
            <source>Show those alone</source>
            <translation>Nur diese zeigen</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/publication/publication_form.py"></location>
            <source>Fill up with the newest of the section</source>
            <translation>Mit dem Neuesten des Ressorts füllen</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/publication/publication_form.py"></location>
            <source>Language of the pages’ own words</source>
            <translation>Sprache der Seiten</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/publication/publication_form.py"></location>
            <source>Time zone</source>
            <translation>Zeitzone</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/publication/publication_form.py"></location>
            <source>Site</source>
            <translation>Website</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/publication/publication_form.py"></location>
            <source>Authors who name no address of their own</source>
            <translation>Autoren ohne eigene Adresse</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/publication/publication_form.py"></location>
            <source>Newsletter</source>
            <translation>Newsletter</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/publication/publication_form.py"></location>
            <source>Where a letter’s readers take themselves off the list</source>
            <translation>Wo sich Leser vom Newsletter abmelden</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/publication/publication_form.py"></location>
            <source>Postal address at a letter’s end</source>
            <translation>Postanschrift am Ende des Newsletters</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/publication/publication_form.py"></location>
            <source>Headlines</source>
            <translation>Überschriften</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/publication/publication_form.py"></location>
            <source>Style of English texts</source>
            <translation>Stil englischer Texte</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/publication/publication_form.py"></location>
            <source>Add a section…</source>
            <translation>Ressort hinzufügen…</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/publication/publication_form.py"></location>
            <source>Sections</source>
            <translation>Ressorts</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/publication/publication_form.py"></location>
            <source>Links in the head of every page</source>
            <translation>Links im Kopf jeder Seite</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/publication/publication_form.py"></location>
            <source>More On: at most</source>
            <translation>Mehr zum Thema: höchstens</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/publication/publication_form.py"></location>
            <source>All of the series</source>
            <translation>Die ganze Serie</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/publication/publication_form.py"></location>
            <source>Articles at most</source>
            <translation>Artikel höchstens</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/publication/publication_form.py"></location>
            <source>More On: where there are few</source>
            <translation>Mehr zum Thema: wo es wenige sind</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/publication/publication_form.py"></location>
            <source>Where there are few</source>
            <translation>Wo es wenige sind</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/publication/publication_form.py"></location>
            <source>More On: fewer than</source>
            <translation>Mehr zum Thema: weniger als</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/publication/publication_form.py"></location>
            <source>Few are fewer than</source>
            <translation>Wenige sind weniger als</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/publication/publication_form.py"></location>
            <source>Articles, in order</source>
            <translation>Artikel, der Reihe nach</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/publication/publication_form.py"></location>
            <source>At most</source>
            <translation>Höchstens</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/publication/publication_form.py"></location>
            <source>Such as {make}</source>
            <translation>Etwa {make}</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/publication/publication_form.py"></location>
            <source>Name and place</source>
            <translation>Name und Ort</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/publication/publication_form.py"></location>
            <source>Addresses</source>
            <translation>Adressen</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/publication/publication_form.py"></location>
            <source>House style</source>
            <translation>Hausstil</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/publication/publication_form.py"></location>
            <source>House words</source>
            <translation>Hausbegriffe</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/publication/publication_form.py"></location>
            <source>Sections and links</source>
            <translation>Ressorts und Links</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/publication/publication_form.py"></location>
            <source>More On</source>
            <translation>Mehr zum Thema</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/publication/publication_form.py"></location>
            <source>Trending</source>
            <translation>Meistgelesen</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/publication/publication_form.py"></location>
            <source>{label}, with {{{slot}}}</source>
            <translation>{label}, mit {{{slot}}}</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/publication/publication_sheet.py"></location>
            <source>&amp;Publication settings…</source>
            <translation>&amp;Publikation…</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/publication/publication_sheet.py"></location>
            <source>Publication</source>
            <translation>Publikation</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/publication/publication_sheet.py"></location>
            <source>Save settings</source>
            <translation>Speichern</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/publication/publication_sheet.py"></location>
            <source>Revert</source>
            <translation>Verwerfen</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/publication/publication_sheet.py"></location>
            <source>The publication’s settings are saved.</source>
            <translation>Die Einstellungen der Publikation sind gespeichert.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/publication/publication_sheet.py"></location>
            <source>The publication’s settings were not saved.</source>
            <translation>Die Einstellungen der Publikation wurden nicht gespeichert.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/publication/publication_sheet.py"></location>
            <source>Go on editing</source>
            <translation>Weiter bearbeiten</translation>
        </message>
        <message numerus="yes">
            <location filename="../../almost_editor/ui/publication/publication_sheet.py"></location>
            <source>{n:,} fields are to be put right.</source>
            <extracomment>For one: One field is to be put right.</extracomment>
            <translation>
                <numerusform>Ein Feld ist zu berichtigen.</numerusform>
                <numerusform>{n:,} Felder sind zu berichtigen.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/publication/publication_sheet.py"></location>
            <source>All pages change with these settings: export them again afterwards.</source>
            <translation>Alle Seiten ändern sich damit: Exportieren Sie sie danach erneut.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/publication/trending_list.py"></location>
            <source>{line} · until {display_date}</source>
            <translation>{line} · bis {display_date}</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/publication/trending_list.py"></location>
            <source>Add an article…</source>
            <translation>Artikel hinzufügen…</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/publication/trending_list.py"></location>
            <source>Trending articles</source>
            <translation>Meistgelesene Artikel</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/publication/trending_list.py"></location>
            <source>Take out</source>
            <translation>Entfernen</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/publication/trending_list.py"></location>
            <source>Leaves Trending at</source>
            <translation>Verlässt „Meistgelesen“ am</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/publication/trending_list.py"></location>
            <source>The chosen article leaves at</source>
            <translation>Der gewählte Artikel geht am</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/publication/trending_list.py"></location>
            <source>None chosen: the newest articles that are ready or exported stand there.</source>
            <translation>Keiner gewählt: Dort stehen die neuesten fertigen oder exportierten Artikel.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/publication/trending_list.py"></location>
            <source>Not ready, or gone: not shown</source>
            <translation>Nicht fertig oder weg: nicht gezeigt</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/quick_open/quick_open.py"></location>
            <source>&amp;Go to article…</source>
            <translation>Ge&amp;he zu Artikel…</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/quick_open/quick_open.py"></location>
            <source>No article is called anything like it. {keys_text} searches the texts.</source>
            <translation>Kein Artikel heißt so ähnlich. {keys_text} sucht in den Texten.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/quick_open/quick_open.py"></location>
            <source>The articles of this session, then those saved last.</source>
            <translation>Die Artikel dieser Sitzung, dann die zuletzt gespeicherten.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/quick_open/quick_open.py"></location>
            <source>There is no other article yet.</source>
            <translation>Es gibt noch keinen anderen Artikel.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/quick_open/quick_sheet.py"></location>
            <source>Go to article</source>
            <translation>Gehe zu Artikel</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/quick_open/quick_sheet.py"></location>
            <source>Some letters of its headline, address, series or byline</source>
            <translation>Ein paar Buchstaben von Überschrift, Adresse, Serie oder Autorenzeile</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/quick_open/quick_sheet.py"></location>
            <source>Articles, the likeliest first</source>
            <translation>Artikel, der wahrscheinlichste zuerst</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/recent.py"></location>
            <source>&amp;Back to the last article</source>
            <translation>&amp;Zurück zum letzten Artikel</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/recent.py"></location>
            <source>Re&amp;cent articles</source>
            <translation>Z&amp;uletzt geöffnet</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/recent.py"></location>
            <source>No other article was open here.</source>
            <translation>Hier war noch kein anderer Artikel offen.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../almost_editor/ui/replacing/pages_out.py"></location>
            <source>{pages:,} exported pages would have to go up again: {named} and {n:,} more.</source>
            <extracomment>For one: {pages:,} exported pages would have to go up again: {named} and {n:,} more.</extracomment>
            <translation>
                <numerusform>{pages:,} exportierte Seiten müssten neu hochgeladen werden: {named} und {n:,} weitere.</numerusform>
                <numerusform>{pages:,} exportierte Seiten müssten neu hochgeladen werden: {named} und {n:,} weitere.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../almost_editor/ui/replacing/pages_out.py"></location>
            <source>{n:,} exported pages would have to go up again: {named}.</source>
            <extracomment>For one: One exported page would have to go up again: {named}.</extracomment>
            <translation>
                <numerusform>Eine exportierte Seite müsste neu hochgeladen werden: {named}.</numerusform>
                <numerusform>{n:,} exportierte Seiten müssten neu hochgeladen werden: {named}.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/replacing/pages_out.py"></location>
            <source>{slug} (names one of them)</source>
            <translation>{slug} (nennt einen davon)</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/replacing/replace_sheet.py"></location>
            <source>Replace in all articles</source>
            <translation>In allen Artikeln ersetzen</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/replacing/replace_sheet.py"></location>
            <source>All articles; words and filters narrow it: stage:draft</source>
            <translation>Alle Artikel; Wörter und Filter grenzen ein: stage:draft</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/replacing/replace_sheet.py"></location>
            <source>Changes, by article; Space leaves one out</source>
            <translation>Änderungen nach Artikel; die Leertaste lässt eine weg</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/replacing/replace_sheet.py"></location>
            <source>All or none</source>
            <translation>Alle / keine</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/replacing/replace_sheet.py"></location>
            <source>Undo the last replacement</source>
            <translation>Letztes Ersetzen rückgängig</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/replacing/replace_sheet.py"></location>
            <source>Find</source>
            <translation>Suchen</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/replacing/replace_sheet.py"></location>
            <source>In</source>
            <translation>In</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/replacing/replace_sheet.py"></location>
            <source>Replace {n:,}</source>
            <translation>{n:,} ersetzen</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/replacing/replace_sheet.py"></location>
            <source>Remove {n:,}</source>
            <translation>{n:,} entfernen</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/replacing/replacing.py"></location>
            <source>R&amp;eplace in all articles…</source>
            <translation>In allen Artike&amp;ln ersetzen…</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/replacing/replacing.py"></location>
            <source>Un&amp;do replacing in all articles</source>
            <translation>Ersetzen in allen Artikeln zurückneh&amp;men</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/replacing/replacing.py"></location>
            <source>Replacing…</source>
            <translation>Ersetzen…</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/replacing/replacing.py"></location>
            <source>Taking back…</source>
            <translation>Zurücknehmen…</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/replacing/replacing.py"></location>
            <source>Type what is to be replaced.</source>
            <translation>Geben Sie ein, was ersetzt werden soll.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/replacing/replacing.py"></location>
            <source>Stopped. What was found until then can be replaced.</source>
            <translation>Angehalten. Was bis dahin gefunden wurde, lässt sich ersetzen.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/replacing/replacing.py"></location>
            <source>Nothing was replaced in all articles since the window was opened.</source>
            <translation>Seit das Fenster geöffnet wurde, ist nichts in allen Artikeln ersetzt worden.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/replacing/replacing.py"></location>
            <source>{done:,} of {total:,} articles…</source>
            <translation>{done:,} von {total:,} Artikeln…</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/replacing/replacing.py"></location>
            <source>The open article was changed since it was looked through.</source>
            <translation>Der offene Artikel wurde geändert, seit er durchsucht wurde.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../almost_editor/ui/replacing/sentences.py"></location>
            <source>{n:,} places so far; {done:,} of {total:,} articles are looked through.</source>
            <extracomment>For one: one place so far; {done:,} of {total:,} articles are looked through.</extracomment>
            <translation>
                <numerusform>Bisher eine Stelle; {done:,} von {total:,} Artikeln sind durchsucht.</numerusform>
                <numerusform>Bisher {n:,} Stellen; {done:,} von {total:,} Artikeln sind durchsucht.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../almost_editor/ui/replacing/sentences.py"></location>
            <source>in {found:,} of {n:,} articles</source>
            <extracomment>For one: in {found:,} of one article</extracomment>
            <translation>
                <numerusform>in {found:,} von einem Artikel</numerusform>
                <numerusform>in {found:,} von {n:,} Artikeln</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../almost_editor/ui/replacing/sentences.py"></location>
            <source>{n:,} places {where}.</source>
            <extracomment>For one: one place {where}.</extracomment>
            <translation>
                <numerusform>Eine Stelle {where}.</numerusform>
                <numerusform>{n:,} Stellen {where}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../almost_editor/ui/replacing/sentences.py"></location>
            <source>{n:,} cannot be read and stay as they are.</source>
            <extracomment>For one: One cannot be read and stays as it is.</extracomment>
            <translation>
                <numerusform>Einer ist nicht lesbar und bleibt, wie er ist.</numerusform>
                <numerusform>{n:,} sind nicht lesbar und bleiben, wie sie sind.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../almost_editor/ui/replacing/sentences.py"></location>
            <source>in {n:,} articles</source>
            <extracomment>For one: in one article</extracomment>
            <translation>
                <numerusform>in einem Artikel</numerusform>
                <numerusform>in {n:,} Artikeln</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../almost_editor/ui/replacing/sentences.py"></location>
            <source>{n:,} changes made {where}.</source>
            <extracomment>For one: One change made {where}.</extracomment>
            <translation>
                <numerusform>Eine Änderung {where} vorgenommen.</numerusform>
                <numerusform>{n:,} Änderungen {where} vorgenommen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../almost_editor/ui/replacing/sentences.py"></location>
            <source>{n:,} exported pages have to go up again.</source>
            <extracomment>For one: One exported page has to go up again.</extracomment>
            <translation>
                <numerusform>Eine exportierte Seite muss neu hochgeladen werden.</numerusform>
                <numerusform>{n:,} exportierte Seiten müssen neu hochgeladen werden.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../almost_editor/ui/replacing/sentences.py"></location>
            <source>The replacement is taken back in {n:,} articles.</source>
            <extracomment>For one: The replacement is taken back in one article.</extracomment>
            <translation>
                <numerusform>Das Ersetzen ist in einem Artikel zurückgenommen.</numerusform>
                <numerusform>Das Ersetzen ist in {n:,} Artikeln zurückgenommen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../almost_editor/ui/replacing/sentences.py"></location>
            <source>Changed since, and left as they are: {named} and {n:,} more.</source>
            <extracomment>For one: Changed since, and left as they are: {named} and {n:,} more.</extracomment>
            <translation>
                <numerusform>Seither geändert und darum belassen: {named} und {n:,} weiterer.</numerusform>
                <numerusform>Seither geändert und darum belassen: {named} und {n:,} weitere.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/replacing/sentences.py"></location>
            <source>Nothing so far; {done:,} of {total:,} articles are looked through.</source>
            <translation>Bisher nichts; {done:,} von {total:,} Artikeln sind durchsucht.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../almost_editor/ui/replacing/sentences.py"></location>
            <source>Nothing found in {n:,} articles.</source>
            <extracomment>For one: Nothing found in one article.</extracomment>
            <translation>
                <numerusform>In einem Artikel nichts gefunden.</numerusform>
                <numerusform>In {n:,} Artikeln nichts gefunden.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/replacing/sentences.py"></location>
            <source>Changed since, and left as they are: {named}.</source>
            <translation>Seither geändert und darum belassen: {named}.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/rescue.py"></location>
            <source>Your last words are not in the library. {reason}</source>
            <translation>Ihre letzten Wörter sind nicht in der Bibliothek. {reason}</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/rescue.py"></location>
            <source>Write on: they are kept in “{place}” as well, and saved as soon as it can be done.</source>
            <translation>Schreiben Sie weiter: Sie liegen auch in „{place}“ und werden gespeichert, sobald es geht.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/rescue.py"></location>
            <source>The disk is full: your last words were saved in the reserve that the library keeps for this.</source>
            <translation>Das Laufwerk ist voll: Ihre letzten Wörter wurden in der Reserve gespeichert, die die Bibliothek dafür bereithält.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/rescue.py"></location>
            <source>Make room on the disk; there is little left for what you write next.</source>
            <translation>Schaffen Sie Platz auf dem Laufwerk; für das, was Sie noch schreiben, ist wenig übrig.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/rescue.py"></location>
            <source>Your last words are not in the library, and nowhere else could they be kept. {message}</source>
            <translation>Ihre letzten Wörter sind nicht in der Bibliothek und ließen sich auch sonst nirgends sichern. {message}</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/rescue.py"></location>
            <source>Save a copy of them on another drive.</source>
            <translation>Speichern Sie eine Kopie auf einem anderen Laufwerk.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/rescue.py"></location>
            <source>Words that could not be saved the last time are back: {names}.</source>
            <translation>Text, der beim letzten Mal nicht gespeichert werden konnte, ist wieder da: {names}.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/rescue.py"></location>
            <source>It does not answer.</source>
            <translation>Sie antwortet nicht.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../almost_editor/ui/rounds.py"></location>
            <source>{names} and {n:,} more</source>
            <extracomment>For one: {names} and {n:,} more</extracomment>
            <translation>
                <numerusform>{names} und einem weiteren</numerusform>
                <numerusform>{names} und {n:,} weiteren</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/rounds.py"></location>
            <source>In the library the text of {names} is damaged.</source>
            <translation>In der Bibliothek ist der Text von {names} beschädigt.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/rounds.py"></location>
            <source>Choose the article on the shelf: what its history has last is offered. Or close the window and put a backup back with: almost-editor library restore</source>
            <translation>Wählen Sie den Artikel in der Ablage: Seine letzte Version wird angeboten. Oder schließen Sie das Fenster und spielen Sie eine Sicherung zurück mit: almost-editor library restore</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/rounds.py"></location>
            <source>In the library an earlier version of {names} is damaged.</source>
            <translation>In der Bibliothek ist eine frühere Version von {names} beschädigt.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/rounds.py"></location>
            <source>The articles themselves are sound, and other versions of them can be used.</source>
            <translation>Die Artikel selbst sind heil, und andere Versionen lassen sich verwenden.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/safekeeping.py"></location>
            <source>&amp;Back up now</source>
            <translation>&amp;Jetzt sichern</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/safekeeping.py"></location>
            <source>Make a verified copy of the library beside it</source>
            <translation>Eine geprüfte Kopie der Bibliothek neben ihr anlegen</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/safekeeping.py"></location>
            <source>No backup could be made. {message}</source>
            <translation>Es ließ sich keine Sicherung anlegen. {message}</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/safekeeping.py"></location>
            <source>The library is damaged in {names}.</source>
            <translation>Die Bibliothek ist beschädigt: {names}.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/safekeeping.py"></location>
            <source>Restore what is damaged from a backup.</source>
            <translation>Stellen Sie das Beschädigte aus einer Sicherung wieder her.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../almost_editor/ui/safekeeping.py"></location>
            <source>The library is backed up; there are {n:,} verified copies of it.</source>
            <extracomment>For one: The library is backed up; there are {n:,} verified copies of it.</extracomment>
            <translation>
                <numerusform>Die Bibliothek ist gesichert; es gibt eine geprüfte Kopie.</numerusform>
                <numerusform>Die Bibliothek ist gesichert; es gibt {n:,} geprüfte Kopien.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/searches/name_sheet.py"></location>
            <source>Saved search</source>
            <translation>Gespeicherte Suche</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/searches/name_sheet.py"></location>
            <source>Name of the search</source>
            <translation>Name der Suche</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/searches/name_sheet.py"></location>
            <source>Rename</source>
            <translation>Umbenennen</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/searches/name_sheet.py"></location>
            <source>Save search</source>
            <translation>Suche speichern</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/searches/saved_searches.py"></location>
            <source>&amp;Save this search…</source>
            <translation>Suche speic&amp;hern…</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/searches/saved_searches.py"></location>
            <source>There is no search to be saved; type one above the shelf first.</source>
            <translation>Es gibt keine Suche zum Speichern; geben Sie erst eine über der Ablage ein.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/searches/saved_searches.py"></location>
            <source>The saved search “{name}” is deleted.</source>
            <translation>Die gespeicherte Suche „{name}“ ist gelöscht.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/series/colour_row.py"></location>
            <source>Brick</source>
            <translation>Ziegel</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/series/colour_row.py"></location>
            <source>Lake</source>
            <translation>See</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/series/colour_row.py"></location>
            <source>Moss</source>
            <translation>Moos</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/series/colour_row.py"></location>
            <source>Plum</source>
            <translation>Pflaume</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/series/colour_row.py"></location>
            <source>Ochre</source>
            <translation>Ocker</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/series/colour_row.py"></location>
            <source>Teal</source>
            <translation>Petrol</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/series/colour_row.py"></location>
            <source>Rose</source>
            <translation>Rose</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/series/colour_row.py"></location>
            <source>Slate</source>
            <translation>Schiefer</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/series/more_on_choices.py"></location>
            <source>· first</source>
            <translation>· vorangestellt</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/series/more_on_choices.py"></location>
            <source>· left out</source>
            <translation>· weggelassen</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/series/more_on_choices.py"></location>
            <source>No longer first</source>
            <translation>Nicht mehr voran</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/series/more_on_choices.py"></location>
            <source>Put first</source>
            <translation>Voranstellen</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/series/more_on_choices.py"></location>
            <source>Under More On it stands in its order</source>
            <translation>Steht unter „More On“ an seiner Stelle der Reihe</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/series/more_on_choices.py"></location>
            <source>Under More On it stands first</source>
            <translation>Steht unter „More On“ ganz vorn</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/series/more_on_choices.py"></location>
            <source>Show again</source>
            <translation>Wieder zeigen</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/series/more_on_choices.py"></location>
            <source>Leave out</source>
            <translation>Weglassen</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/series/more_on_choices.py"></location>
            <source>Under More On it is never shown</source>
            <translation>Erscheint nie unter „More On“</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/series/newsletter_call.py"></location>
            <source>Newsletter call, if it is its own</source>
            <translation>Newsletter-Aufruf, falls ein eigener</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/series/newsletter_call.py"></location>
            <source>Where that leads</source>
            <translation>Wohin er führt</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/series/parts_view.py"></location>
            <source>Part {number}: {line}</source>
            <translation>Teil {number}: {line}</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/series/parts_view.py"></location>
            <location filename="../../almost_editor/ui/series/series_form.py"></location>
            <source>Parts</source>
            <translation>Teile</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/series/parts_view.py"></location>
            <source>Drag a part to its place, or move it with Alt and the arrow keys</source>
            <translation>Einen Teil an seinen Platz ziehen oder mit Alt und den Pfeiltasten verschieben</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/series/series_desk.py"></location>
            <source>&amp;New series…</source>
            <translation>&amp;Neue Serie…</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/series/series_desk.py"></location>
            <source>&amp;Manage series…</source>
            <translation>Serien &amp;verwalten…</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/series/series_desk.py"></location>
            <source>&amp;Rename series…</source>
            <translation>Serie &amp;umbenennen…</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/series/series_desk.py"></location>
            <source>&amp;Add to series…</source>
            <translation>&amp;Zu Serie hinzufügen…</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/series/series_desk.py"></location>
            <source>Put the article into a series</source>
            <translation>Den Artikel in eine Serie aufnehmen</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/series/series_desk.py"></location>
            <source>Start the ne&amp;xt part</source>
            <translation>Nächsten &amp;Teil beginnen</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/series/series_desk.py"></location>
            <source>Begin the next part of the article’s main series</source>
            <translation>Den nächsten Teil der Hauptserie des Artikels beginnen</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/series/series_desk.py"></location>
            <location filename="../../almost_editor/ui/shelf/menus.py"></location>
            <source>Add to series</source>
            <translation>Zu Serie hinzufügen</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/series/series_desk.py"></location>
            <source>Name of the series…</source>
            <translation>Name der Serie…</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/series/series_desk.py"></location>
            <source>The series has no part yet: open an article and add it to the series.</source>
            <translation>Die Serie hat noch keinen Teil: Öffnen Sie einen Artikel und fügen Sie ihn der Serie hinzu.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/series/series_desk.py"></location>
            <source>This is part {part} of “{name}”.</source>
            <translation>Dies ist Teil {part} von „{name}“.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/series/series_form.py"></location>
            <source>“{before}” is “{after}” now.</source>
            <translation>„{before}“ heißt jetzt „{after}“.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/series/series_form.py"></location>
            <source>Colour</source>
            <translation>Farbe</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/series/series_form.py"></location>
            <source>No articles yet. Add one with “Add to series…”.</source>
            <translation>Noch keine Artikel. „Zu Serie hinzufügen…“ fügt einen hinzu.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/series/series_form.py"></location>
            <source>Under More On</source>
            <translation>Unter „More On“</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/series/series_form.py"></location>
            <source>Open article</source>
            <translation>Artikel öffnen</translation>
        </message>
        <message numerus="yes">
            <location filename="../../almost_editor/ui/series/series_form.py"></location>
            <source>{n:,} published pages change with it: File › Export what changed…</source>
            <extracomment>For one: One published page changes with it: File › Export what changed…</extracomment>
            <translation>
                <numerusform>Eine veröffentlichte Seite ändert sich mit: Datei › Änderungen exportieren…</numerusform>
                <numerusform>{n:,} veröffentlichte Seiten ändern sich mit: Datei › Änderungen exportieren…</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/series/series_form.py"></location>
            <source>“{name}” has a new order.</source>
            <translation>„{name}“ hat eine neue Reihenfolge.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/series/series_form.py"></location>
            <source>Earlier</source>
            <translation>Nach oben</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/series/series_form.py"></location>
            <source>Later</source>
            <translation>Nach unten</translation>
        </message>
        <message numerus="yes">
            <location filename="../../almost_editor/ui/series/series_panel.py"></location>
            <source>The {n} articles of “{source}” will stand behind those of “{target}”. “{source}” will be gone, and its address will lead to “{target}”.</source>
            <extracomment>For one: The one article of “{source}” will stand behind those of “{target}”. “{source}” will be gone, and its address will lead to “{target}”.</extracomment>
            <translation>
                <numerusform>Der eine Artikel von „{source}“ steht dann hinter denen von „{target}“. „{source}“ gibt es danach nicht mehr; die Adresse führt zu „{target}“.</numerusform>
                <numerusform>Die {n} Artikel von „{source}“ stehen dann hinter denen von „{target}“. „{source}“ gibt es danach nicht mehr; die Adresse führt zu „{target}“.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/series/series_panel.py"></location>
            <location filename="../../almost_editor/ui/shelf/frame.py"></location>
            <location filename="../../almost_editor/ui/shelf/menus.py"></location>
            <source>New series…</source>
            <translation>Neue Serie…</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/series/series_panel.py"></location>
            <source>Name of a new series</source>
            <translation>Name einer neuen Serie</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/series/series_panel.py"></location>
            <source>No series yet. Name the first one beside, and press Return.</source>
            <translation>Noch keine Serie. Geben Sie nebenan der ersten einen Namen und drücken Sie die Eingabetaste.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/series/series_panel.py"></location>
            <source>Merge into…</source>
            <translation>Vereinen mit…</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/series/series_panel.py"></location>
            <source>Delete…</source>
            <translation>Löschen…</translation>
        </message>
        <message numerus="yes">
            <location filename="../../almost_editor/ui/series/series_panel.py"></location>
            <source>Delete “{name}”. What becomes of the {n} articles in it?</source>
            <extracomment>For one: Delete “{name}”. What becomes of the one article in it?</extracomment>
            <translation>
                <numerusform>„{name}“ löschen. Was wird aus dem einen Artikel darin?</numerusform>
                <numerusform>„{name}“ löschen. Was wird aus den {n} Artikeln darin?</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/series/series_panel.py"></location>
            <source>Merge into “{name}”</source>
            <translation>Mit „{name}“ vereinen</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/series/series_panel.py"></location>
            <source>“{source}” is part of “{target}” now.</source>
            <translation>„{source}“ ist jetzt Teil von „{target}“.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/series/series_panel.py"></location>
            <source>Delete “{name}”?</source>
            <translation>„{name}“ löschen?</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/series/series_panel.py"></location>
            <source>Keep them</source>
            <translation>Behalten</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/series/series_panel.py"></location>
            <source>Move them to the trash</source>
            <translation>In den Papierkorb legen</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/series/series_panel.py"></location>
            <source>Delete series</source>
            <translation>Serie löschen</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/series/series_panel.py"></location>
            <source>“{name}” is deleted, its articles are in the trash.</source>
            <translation>„{name}“ ist gelöscht, ihre Artikel sind im Papierkorb.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/series/series_panel.py"></location>
            <source>Take them out</source>
            <translation>Herausnehmen</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/series/series_panel.py"></location>
            <source>“{name}” is deleted. Its articles stay.</source>
            <translation>„{name}“ ist gelöscht. Ihre Artikel bleiben.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/settings.py"></location>
            <source>Light, dark, or as the system has it.</source>
            <translation>Hell, dunkel oder wie das System.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/settings.py"></location>
            <source>The language that the window speaks; empty follows the system.</source>
            <translation>Die Sprache des Fensters; leer folgt dem System.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/settings.py"></location>
            <source>Where the window was and how large, as Qt writes it, in hex.</source>
            <translation>Wo das Fenster stand und wie groß, in Qts Schreibweise, hexadezimal.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/settings.py"></location>
            <source>The widths of shelf, editor and page, in pixels.</source>
            <translation>Die Breiten von Ablage, Text und Seite in Pixeln.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/settings.py"></location>
            <source>Whether the shelf is open.</source>
            <translation>Ob die Ablage offen ist.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/settings.py"></location>
            <source>Whether the details are open.</source>
            <translation>Ob die Details offen sind.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/settings.py"></location>
            <source>Whether findings are shown beside the text.</source>
            <translation>Ob Hinweise neben dem Text stehen.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/settings.py"></location>
            <source>Whether the outline stands beside the text.</source>
            <translation>Ob die Gliederung neben dem Text steht.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/settings.py"></location>
            <source>The place that the shelf shows, the orders that were chosen, and whether the authors are open.</source>
            <translation>Was die Ablage zeigt, in welcher Reihenfolge, und ob die Namen der Autoren offen sind.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/settings.py"></location>
            <source>Write, split or read.</source>
            <translation>Nur der Text, geteilt oder nur die Seite.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/settings.py"></location>
            <source>The device whose width the page has, or both.</source>
            <translation>Das Gerät, dessen Breite die Seite hat, oder beide.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/settings.py"></location>
            <source>Whether the page is shown as to a reader who has set text of twice the size.</source>
            <translation>Ob die Seite wie für jemanden erscheint, der doppelt so große Schrift eingestellt hat.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/settings.py"></location>
            <source>Whether the page shows suggestions as if they were accepted.</source>
            <translation>Ob die Seite Vorschläge so zeigt, als wären sie angenommen.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/settings.py"></location>
            <source>The reader’s light or dark mode; empty follows the window.</source>
            <translation>Ob Leser die Seite hell oder dunkel sehen; leer folgt dem Fenster.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/settings.py"></location>
            <source>The font of the text: mono, sans, serif or the name of one that is installed.</source>
            <translation>Die Schrift des Textes: mono, sans, serif oder der Name einer installierten.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/settings.py"></location>
            <source>The size of the text in pixels, before zoom and the system’s own scale.</source>
            <translation>Die Schriftgröße in Pixeln, vor Zoom und Skalierung des Systems.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/settings.py"></location>
            <source>How far lines of the text are apart, in percent of the font’s own line.</source>
            <translation>Der Abstand der Zeilen in Prozent der Zeile, die die Schrift selbst hat.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/settings.py"></location>
            <source>How many characters a full line of the text has.</source>
            <translation>Wie viele Zeichen eine volle Zeile des Textes hat.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/settings.py"></location>
            <source>The zoom of the text, in percent.</source>
            <translation>Der Zoom des Textes in Prozent.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/settings.py"></location>
            <source>What is bright while you write: off for everything, paragraph or sentence.</source>
            <translation>Was beim Schreiben hell ist: off für alles, sonst Absatz oder Satz.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/settings.py"></location>
            <source>Whether the line that you write stays at its height.</source>
            <translation>Ob die Zeile, in der Sie schreiben, auf ihrer Höhe bleibt.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/settings.py"></location>
            <source>Whether quotes, apostrophes, dashes and dots are set as they are typed.</source>
            <translation>Ob Anführungszeichen, Apostrophe, Striche und Punkte beim Tippen gesetzt werden.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/settings.py"></location>
            <source>Whether quotes, brackets and marks bring their closing ones.</source>
            <translation>Ob Anführungszeichen, Klammern und Marken ihr Gegenstück mitbringen.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/settings.py"></location>
            <source>How many words each article had when it was opened first today.</source>
            <translation>Wie viele Wörter jeder Artikel hatte, als er heute zum ersten Mal offen war.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/settings.py"></location>
            <source>The draft that was open last, by library.</source>
            <translation>Der zuletzt offene Entwurf, je Bibliothek.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/settings.py"></location>
            <source>The articles that were open last, by library, the newest first.</source>
            <translation>Die zuletzt offenen Artikel, je Bibliothek, der neueste zuerst.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/settings.py"></location>
            <source>The libraries of which it was said that a service keeps them in step.</source>
            <translation>Die Bibliotheken, bei denen gemeldet wurde, dass ein Dienst sie abgleicht.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/settings.py"></location>
            <source>Where the caret was in the articles that were open last, and how far each was scrolled.</source>
            <translation>Wo die Schreibmarke in den zuletzt offenen Artikeln stand und wie weit sie gerollt waren.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/settings.py"></location>
            <source>When every text was last held against its hash, and how far today’s look is.</source>
            <translation>Wann zuletzt alle Texte gegen ihre Prüfsumme gehalten wurden und wie weit es heute ist.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/settings.py"></location>
            <source>What you looked for in texts last, the newest first.</source>
            <translation>Wonach Sie in Texten zuletzt gesucht haben, das Neueste zuerst.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/settings.py"></location>
            <source>The commands that you chose from the palette last.</source>
            <translation>Die Befehle, die Sie zuletzt aus der Palette gewählt haben.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/settings.py"></location>
            <source>Your name, as the history of articles shows it.</source>
            <translation>Ihr Name, wie ihn die Versionen der Artikel zeigen.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/settings.py"></location>
            <source>Whether the history shows changes in the page or in its source.</source>
            <translation>Ob die Versionen Änderungen in der Seite oder im Quelltext zeigen.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/settings.py"></location>
            <source>Where packages were written last.</source>
            <translation>Wohin Pakete zuletzt geschrieben wurden.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/settings.py"></location>
            <source>How articles were written last, as the command line calls it, such as bag or docx.</source>
            <translation>Wie Artikel zuletzt geschrieben wurden, in der Sprache der Kommandozeile, etwa bag oder docx.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/settings.py"></location>
            <source>Where the whole site was exported to last.</source>
            <translation>Wohin die ganze Website zuletzt exportiert wurde.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/settings.py"></location>
            <source>Where upload packages were written last.</source>
            <translation>Wohin Upload-Pakete zuletzt geschrieben wurden.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/settings.py"></location>
            <source>Whether misspelled words are pointed at.</source>
            <translation>Ob auf falsch geschriebene Wörter hingewiesen wird.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/settings.py"></location>
            <source>Whether slips of English grammar are pointed at.</source>
            <translation>Ob auf Fehler in englischer Grammatik hingewiesen wird.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/settings.py"></location>
            <source>Whether capitalised words, which are mostly names, must be in the dictionary too.</source>
            <translation>Ob auch großgeschriebene Wörter, meist Namen, im Wörterbuch stehen müssen.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/settings.py"></location>
            <source>How a proof was written last: html or pdf.</source>
            <translation>Wie ein Korrekturabzug zuletzt geschrieben wurde: html oder pdf.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/settings.py"></location>
            <source>How fast the text is read aloud, from -10 to 10.</source>
            <translation>Wie schnell der Text vorgelesen wird, von -10 bis 10.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/settings.py"></location>
            <source>Where a PDF was written last.</source>
            <translation>Wohin ein PDF zuletzt geschrieben wurde.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../almost_editor/ui/shelf/articles_view.py"></location>
            <source>{n} articles</source>
            <extracomment>For one: {n} article</extracomment>
            <translation>
                <numerusform>{n} Artikel</numerusform>
                <numerusform>{n} Artikel</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/shelf/completing.py"></location>
            <source>What can stand here</source>
            <translation>Was hier stehen kann</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/shelf/contents.py"></location>
            <source>No ideas are waiting.</source>
            <translation>Es warten keine Ideen.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/shelf/contents.py"></location>
            <source>No drafts are being written.</source>
            <translation>Es sind keine Entwürfe in Arbeit.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/shelf/contents.py"></location>
            <source>Nothing is in edit.</source>
            <translation>Es ist nichts in Redaktion.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/shelf/contents.py"></location>
            <source>Nothing is ready to go out.</source>
            <translation>Es ist nichts fertig.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/shelf/contents.py"></location>
            <source>Nothing has been exported yet.</source>
            <translation>Es ist noch nichts exportiert.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/shelf/contents.py"></location>
            <source>Nothing is withdrawn.</source>
            <translation>Es ist nichts zurückgezogen.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/shelf/contents.py"></location>
            <location filename="../../almost_editor/ui/shelf/frame.py"></location>
            <source>Trash</source>
            <translation>Papierkorb</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/shelf/contents.py"></location>
            <source>Nothing found for “{search}”.</source>
            <translation>Nichts gefunden zu „{search}“.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/shelf/contents.py"></location>
            <location filename="../../almost_editor/ui/shelf/shelf.py"></location>
            <location filename="../../almost_editor/ui/widgets/search_field.py"></location>
            <source>Clear the search</source>
            <translation>Suche leeren</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/shelf/contents.py"></location>
            <source>This series has no articles yet.</source>
            <translation>Diese Serie hat noch keine Artikel.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/shelf/contents.py"></location>
            <source>Start the first part</source>
            <translation>Ersten Teil beginnen</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/shelf/contents.py"></location>
            <source>There are no articles yet.</source>
            <translation>Es gibt noch keine Artikel.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/shelf/frame.py"></location>
            <source>Search all articles</source>
            <translation>Artikel durchsuchen</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/shelf/frame.py"></location>
            <source>Stages</source>
            <translation>Status</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/shelf/frame.py"></location>
            <source>Searches</source>
            <translation>Suchen</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/shelf/frame.py"></location>
            <source>Authors</source>
            <translation>Autoren</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/shelf/frame.py"></location>
            <source>Filters, and saving the search</source>
            <translation>Filter und Speichern der Suche</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/shelf/frame.py"></location>
            <location filename="../../almost_editor/ui/shelf/menus.py"></location>
            <source>Start the next part</source>
            <translation>Nächsten Teil beginnen</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/shelf/frame.py"></location>
            <source>Sort</source>
            <translation>Sortieren</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/shelf/frame.py"></location>
            <source>Show the authors</source>
            <translation>Autoren zeigen</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/shelf/frame.py"></location>
            <source>Hide the authors</source>
            <translation>Autoren verbergen</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/shelf/menus.py"></location>
            <source>Move to stage</source>
            <translation>Status ändern</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/shelf/menus.py"></location>
            <source>Move to trash</source>
            <translation>In den Papierkorb</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/shelf/menus.py"></location>
            <source>Save this search…</source>
            <translation>Diese Suche speichern…</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/shelf/menus.py"></location>
            <source>Show what it finds</source>
            <translation>Treffer zeigen</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/shelf/menus.py"></location>
            <location filename="../../almost_editor/ui/withdrawing.py"></location>
            <source>Put back</source>
            <translation>Zurückholen</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/shelf/menus.py"></location>
            <location filename="../../almost_editor/ui/stylebook/book_sheet.py"></location>
            <location filename="../../almost_editor/ui/tool_bar.py"></location>
            <location filename="../../almost_editor/ui/withdrawing.py"></location>
            <source>Export…</source>
            <translation>Export…</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/shelf/menus.py"></location>
            <source>Manage series…</source>
            <translation>Serien verwalten…</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/shelf/menus.py"></location>
            <source>Rename…</source>
            <translation>Umbenennen…</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/shelf/menus.py"></location>
            <location filename="../../almost_editor/ui/snippets/snippet_sheet.py"></location>
            <location filename="../../almost_editor/ui/stylebook/book_sheet.py"></location>
            <location filename="../../almost_editor/ui/unused_pictures/unused_sheet.py"></location>
            <source>Delete</source>
            <translation>Löschen</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/shelf/menus.py"></location>
            <location filename="../../almost_editor/ui/unused_pictures/unused_sheet.py"></location>
            <source>Put all back</source>
            <translation>Alle zurückholen</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/shelf/place.py"></location>
            <source>Ideas</source>
            <translation>Ideen</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/shelf/place.py"></location>
            <source>Drafts</source>
            <translation>Entwürfe</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/shelf/place.py"></location>
            <source>Part</source>
            <translation>Teil</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/shelf/place.py"></location>
            <source>Last saved</source>
            <translation>Zuletzt gespeichert</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/shelf/place.py"></location>
            <source>first part first</source>
            <translation>erster Teil zuerst</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/shelf/place.py"></location>
            <source>last part first</source>
            <translation>letzter Teil zuerst</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/shelf/place.py"></location>
            <source>newest first</source>
            <translation>neueste zuerst</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/shelf/place.py"></location>
            <source>oldest first</source>
            <translation>älteste zuerst</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/shelf/place.py"></location>
            <source>A to Z</source>
            <translation>A bis Z</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/shelf/place.py"></location>
            <source>Z to A</source>
            <translation>Z bis A</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/shelf/place.py"></location>
            <source>soonest first</source>
            <translation>früheste zuerst</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/shelf/place.py"></location>
            <source>latest first</source>
            <translation>späteste zuerst</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/shelf/place.py"></location>
            <source>longest first</source>
            <translation>längste zuerst</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/shelf/place.py"></location>
            <source>shortest first</source>
            <translation>kürzeste zuerst</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/shelf/place_delegate.py"></location>
            <source>{n:,}</source>
            <translation>{n:,}</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/shelf/places_model.py"></location>
            <source>{place}: {n:,}</source>
            <translation>{place}: {n:,}</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/shelf/search_side.py"></location>
            <source>Words, “words that stand together”, and filters:
stage:  series:  by:  has:tk  before:  after:
Ctrl+Space shows them; quotation marks hold a value with spaces.</source>
            <translation>Wörter, „Wörter nebeneinander“ und Filter:
stage:  series:  by:  has:tk  before:  after:
Strg+Leertaste zeigt sie; Anführungszeichen halten einen Wert mit Leerzeichen zusammen.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/shelf/shelf.py"></location>
            <source>Sort: {order}</source>
            <translation>Sortierung: {order}</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/shelf/shelf.py"></location>
            <source>Found {n:,}</source>
            <translation>{n:,} gefunden</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/shelf/when.py"></location>
            <source>now</source>
            <translation>jetzt</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/shelving.py"></location>
            <source>S&amp;ort articles…</source>
            <translation>Artikel s&amp;ortieren…</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/shelving.py"></location>
            <source>Choose the order of the articles</source>
            <translation>Die Reihenfolge der Artikel wählen</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/shortcut_sheet.py"></location>
            <source>Keyboard shortcuts</source>
            <translation>Tastenkürzel</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/shortcut_sheet.py"></location>
            <source>An action, a menu or a key</source>
            <translation>Ein Befehl, ein Menü oder eine Taste</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/shortcut_sheet.py"></location>
            <source>No action has a name or keys like it.</source>
            <translation>Kein Befehl heißt so oder hat solche Tasten.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/shortcut_sheet.py"></location>
            <source>{keys} or {others}</source>
            <translation>{keys} oder {others}</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/site/changes_list.py"></location>
            <source>{heading}: {n:,}</source>
            <translation>{heading}: {n:,}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../almost_editor/ui/site/changes_list.py"></location>
            <source>and {n:,} more</source>
            <extracomment>For one: and {n:,} more</extracomment>
            <translation>
                <numerusform>und {n:,} weitere</numerusform>
                <numerusform>und {n:,} weitere</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/site/site_job.py"></location>
            <source>No folder is chosen.</source>
            <translation>Es ist kein Ordner gewählt.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/site/site_job.py"></location>
            <source>Choose the folder to export to.</source>
            <translation>Wählen Sie den Ordner für den Export.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/site/site_run.py"></location>
            <source>The site is being made already.</source>
            <translation>Die Website wird gerade schon erstellt.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/site/site_run.py"></location>
            <source>Try again when that is done.</source>
            <translation>Versuchen Sie es noch einmal, wenn das fertig ist.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../almost_editor/ui/site/upload_sheet.py"></location>
            <source>{changed:,} of {files:,} files to upload, {n:,} of them pages; {removed:,} to remove.</source>
            <extracomment>For one: {changed:,} of {files:,} files to upload, {n:,} of them pages; {removed:,} to remove.</extracomment>
            <translation>
                <numerusform>{changed:,} von {files:,} Dateien hochzuladen, davon {n:,} Seite; {removed:,} zu entfernen.</numerusform>
                <numerusform>{changed:,} von {files:,} Dateien hochzuladen, davon {n:,} Seiten; {removed:,} zu entfernen.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/site/upload_sheet.py"></location>
            <source>Nothing has changed since the last upload.</source>
            <translation>Seit dem letzten Upload hat sich nichts geändert.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/site/upload_sheet.py"></location>
            <source>Export what changed</source>
            <translation>Änderungen exportieren</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/site/upload_sheet.py"></location>
            <source>Look again</source>
            <translation>Neu prüfen</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/site/upload_sheet.py"></location>
            <source>Looking at what changed…</source>
            <translation>Änderungen werden gesucht…</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/site/upload_sheet.py"></location>
            <source>A package of just these files, with a list of what to remove from the server.</source>
            <translation>Ein Paket aus genau diesen Dateien, mit einer Liste dessen, was vom Server zu entfernen ist.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/site/upload_sheet.py"></location>
            <source>Nothing was uploaded from this library yet, so everything goes up.</source>
            <translation>Aus dieser Bibliothek wurde noch nichts hochgeladen, also wird alles hochgeladen.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/site/upload_sheet.py"></location>
            <source>Will be written: {package}, with a list of what to remove from the server.</source>
            <translation>Geschrieben wird {package}, mit einer Liste dessen, was vom Server zu entfernen ist.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/site/upload_sheet.py"></location>
            <source>What changed is not known.</source>
            <translation>Was sich geändert hat, ist nicht bekannt.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/site/upload_sheet.py"></location>
            <source>Left out, or worth a look</source>
            <translation>Weggelassen oder einen Blick wert</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/site/upload_sheet.py"></location>
            <source>Pages that readers have, and that change</source>
            <translation>Veröffentlichte Seiten, die sich ändern</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/site/upload_sheet.py"></location>
            <source>New pages</source>
            <translation>Neue Seiten</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/site/upload_sheet.py"></location>
            <source>To remove from the server</source>
            <translation>Vom Server zu entfernen</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/site/upload_sheet.py"></location>
            <source>Feeds, sitemaps and pictures that change</source>
            <translation>Feeds, Sitemaps und Bilder, die sich ändern</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/site/upload_sheet.py"></location>
            <source>New feeds, sitemaps and pictures</source>
            <translation>Neue Feeds, Sitemaps und Bilder</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/site/upload_sheet.py"></location>
            <source>What is exported</source>
            <translation>Was exportiert wird</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/site/upload_sheet.py"></location>
            <source>As for the first upload, or where the server was emptied.</source>
            <translation>Wie beim ersten Upload, oder wenn der Server geleert wurde.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/site/upload_sheet.py"></location>
            <source>Since the last upload</source>
            <translation>Seit dem letzten Upload</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/site/upload_sheet.py"></location>
            <source>There is nothing to upload.</source>
            <translation>Es gibt nichts hochzuladen.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/site/upload_sheet.py"></location>
            <source>Look again first.</source>
            <translation>Erst neu prüfen.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/site/uploading.py"></location>
            <source>Export what chan&amp;ged…</source>
            <translation>Änderungen exp&amp;ortieren…</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/site/uploading.py"></location>
            <source>Write a package of the pages that changed since the last upload</source>
            <translation>Ein Paket der Seiten schreiben, die sich seit dem letzten Upload geändert haben</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/site/uploading.py"></location>
            <source>Written: {package}. From now on it counts as uploaded, and its articles as exported.</source>
            <translation>Geschrieben: {package}. Es gilt ab jetzt als hochgeladen, seine Artikel gelten als exportiert.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/site/uploading.py"></location>
            <source>{package} is written.</source>
            <translation>{package} ist geschrieben.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/site/whole_site.py"></location>
            <source>E&amp;xport the whole site…</source>
            <translation>&amp;Ganze Website exportieren…</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/site/whole_site.py"></location>
            <source>Write every page, list, feed and sitemap into a folder</source>
            <translation>Alle Seiten, Listen, Feeds und Sitemaps in einen Ordner schreiben</translation>
        </message>
        <message numerus="yes">
            <location filename="../../almost_editor/ui/site/whole_site.py"></location>
            <source>{n:,} articles.</source>
            <extracomment>For one: {n:,} article.</extracomment>
            <translation>
                <numerusform>{n:,} Artikel.</numerusform>
                <numerusform>{n:,} Artikel.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../almost_editor/ui/site/whole_site.py"></location>
            <source>Nothing has changed: all {n:,} files stayed.</source>
            <extracomment>For one: Nothing has changed: all {n:,} file stayed.</extracomment>
            <translation>
                <numerusform>Nichts hat sich geändert: Die eine Datei ist geblieben.</numerusform>
                <numerusform>Nichts hat sich geändert: Alle {n:,} Dateien sind geblieben.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/site/whole_site.py"></location>
            <source>Export the whole site</source>
            <translation>Ganze Website exportieren</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/site/whole_site.py"></location>
            <source>Every article that may go out, with its lists, feeds, sitemaps and redirects.</source>
            <translation>Jeder Artikel, der hinausgehen darf, mit Listen, Feeds, Sitemaps und Weiterleitungen.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/site/whole_site.py"></location>
            <source>An empty one, or the one that the site is in already: then only what changed is written.</source>
            <translation>Ein leerer oder der, in dem die Website schon liegt: Dann wird nur Geändertes geschrieben.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../almost_editor/ui/site/whole_site.py"></location>
            <source>{n:,} files changed, {stayed:,} stayed.</source>
            <extracomment>For one: {n:,} file changed, {stayed:,} stayed.</extracomment>
            <translation>
                <numerusform>{n:,} Datei geändert, {stayed:,} geblieben.</numerusform>
                <numerusform>{n:,} Dateien geändert, {stayed:,} geblieben.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../almost_editor/ui/site/whole_site.py"></location>
            <source>{n:,} files changed, {stayed:,} stayed, {removed:,} removed.</source>
            <extracomment>For one: {n:,} file changed, {stayed:,} stayed, {removed:,} removed.</extracomment>
            <translation>
                <numerusform>{n:,} Datei geändert, {stayed:,} geblieben, {removed:,} entfernt.</numerusform>
                <numerusform>{n:,} Dateien geändert, {stayed:,} geblieben, {removed:,} entfernt.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/site/whole_site.py"></location>
            <source>Remove from the server</source>
            <translation>Vom Server entfernen</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/site/whole_site.py"></location>
            <source>The site is exported.</source>
            <translation>Die Website ist exportiert.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/snippets/blanks.py"></location>
            <source>Next &amp;blank</source>
            <translation>&amp;Nächste Lücke</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/snippets/blanks.py"></location>
            <source>P&amp;revious blank</source>
            <translation>&amp;Vorige Lücke</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/snippets/blanks.py"></location>
            <source>Nothing is left to be filled in. A blank is written {{like this}}.</source>
            <translation>Es ist nichts mehr auszufüllen. Eine Lücke wird {{so}} geschrieben.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/snippets/snippet_sheet.py"></location>
            <source>What is written {{like this}} is to be filled in; {{today}}, {{headline}}, {{byline}} and {{publication}} are filled in by themselves.</source>
            <translation>Was {{so}} geschrieben ist, wird ausgefüllt; {{today}}, {{headline}}, {{byline}} und {{publication}} füllen sich von selbst.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/snippets/snippet_sheet.py"></location>
            <location filename="../../almost_editor/ui/snippets/snippets.py"></location>
            <source>Snippets</source>
            <translation>Textbausteine</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/snippets/snippet_sheet.py"></location>
            <source>Name of the snippet</source>
            <translation>Name des Textbausteins</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/snippets/snippet_sheet.py"></location>
            <source>Short word that writes the snippet with Tab</source>
            <translation>Kürzel, das mit Tab den Textbaustein schreibt</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/snippets/snippet_sheet.py"></location>
            <source>none: it is chosen from the list</source>
            <translation>keines: Auswahl aus der Liste</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/snippets/snippet_sheet.py"></location>
            <source>Text of the snippet</source>
            <translation>Text des Textbausteins</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/snippets/snippet_sheet.py"></location>
            <location filename="../../almost_editor/ui/stylebook/book_sheet.py"></location>
            <location filename="../../almost_editor/ui/stylebook/text_sheet.py"></location>
            <source>Save</source>
            <translation>Speichern</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/snippets/snippet_sheet.py"></location>
            <location filename="../../almost_editor/ui/snippets/snippets.py"></location>
            <source>New snippet</source>
            <translation>Neuer Baustein</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/snippets/snippet_sheet.py"></location>
            <source>Short word, then Tab</source>
            <translation>Kürzel, dann Tab</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/snippets/snippet_sheet.py"></location>
            <location filename="../../almost_editor/ui/stylebook/book_sheet.py"></location>
            <source>Close again to give it up.</source>
            <translation>Erneut schließen verwirft ihn.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/snippets/snippets.py"></location>
            <source>There are no snippets yet. “New snippet” makes the first one.</source>
            <translation>Es gibt noch keine Textbausteine. „Neuer Baustein“ legt den ersten an.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/snippets/snippets.py"></location>
            <source>&amp;Snippet…</source>
            <translation>Te&amp;xtbaustein…</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/snippets/snippets.py"></location>
            <source>&amp;Edit snippets…</source>
            <translation>Textbausteine b&amp;earbeiten…</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/snippets/snippets.py"></location>
            <source>Save selection as s&amp;nippet…</source>
            <translation>&amp;Auswahl als Textbaustein…</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/snippets/snippets.py"></location>
            <source>{word} + Tab</source>
            <translation>{word} + Tab</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/snippets/snippets.py"></location>
            <source>Insert a snippet</source>
            <translation>Textbaustein einfügen</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/snippets/snippets.py"></location>
            <source>Some letters of its name, word or text</source>
            <translation>Einige Buchstaben aus Name, Kürzel oder Text</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/snippets/snippets.py"></location>
            <source>Nothing is selected; select the words that are to be kept.</source>
            <translation>Es ist nichts ausgewählt; wählen Sie die Wörter aus, die aufgehoben werden sollen.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/snippets/snippets.py"></location>
            <source>The snippet “{name}” is deleted.</source>
            <translation>Der Textbaustein „{name}“ ist gelöscht.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/snippets/snippets.py"></location>
            <source>Edit snippets…</source>
            <translation>Bausteine ändern…</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/start_problem.py"></location>
            <source>The library did not open</source>
            <translation>Die Bibliothek ließ sich nicht öffnen</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/start_problem.py"></location>
            <source>Try again</source>
            <translation>Erneut öffnen</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/start_problem.py"></location>
            <source>Open another library…</source>
            <translation>Andere Bibliothek öffnen…</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/start_problem.py"></location>
            <source>Quit</source>
            <translation>Beenden</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/start_problem.py"></location>
            <source>Open another library</source>
            <translation>Andere Bibliothek öffnen</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/status_bar.py"></location>
            <source>What you write and delete is a suggestion. Press to write plainly</source>
            <translation>Was Sie schreiben und löschen, ist ein Vorschlag. Klicken, um wieder unmittelbar zu schreiben</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/status_bar.py"></location>
            <source>Saved at {at:%H:%M}. Backed up {copied:%Y-%m-%d %H:%M}</source>
            <translation>Gespeichert um {at:%H:%M}. Gesichert {copied:%Y-%m-%d %H:%M}</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/status_bar.py"></location>
            <source>Changed by {names} since you read it on {at:%d %b, %H:%M}. See what is new to you</source>
            <translation>Von {names} geändert, seit Sie ihn gelesen haben ({at:%d %b, %H:%M}). Sehen, was für Sie neu ist</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/status_bar.py"></location>
            <source>Saved at {at:%H:%M}</source>
            <translation>Gespeichert um {at:%H:%M}</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/status_bar.py"></location>
            <source>Changed since you read it on {at:%d %b, %H:%M}. See what is new to you</source>
            <translation>Geändert, seit Sie ihn gelesen haben ({at:%d %b, %H:%M}). Sehen, was für Sie neu ist</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/status_bar.py"></location>
            <source>Changed since export</source>
            <translation>Seit Export geändert</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/status_bar.py"></location>
            <source>See what readers do not see yet</source>
            <translation>Sehen, was Leser noch nicht sehen</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/status_bar.py"></location>
            <source>Changed since you read it</source>
            <translation>Seit dem Lesen geändert</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/status_bar.py"></location>
            <source>Suggesting</source>
            <translation>Vorschläge</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/status_bar.py"></location>
            <source>{names} and {name}</source>
            <translation>{names} und {name}</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/status_bar.py"></location>
            <source>Ln {line}, Col {column}</source>
            <translation>Z. {line}, Sp. {column}</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/status_bar.py"></location>
            <source>Part {part} of {series}</source>
            <translation>Teil {part} von {series}</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/stylebook/book_sheet.py"></location>
            <source>blocks</source>
            <translation>hält auf</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/stylebook/book_sheet.py"></location>
            <source>hint</source>
            <translation>Hinweis</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/stylebook/book_sheet.py"></location>
            <source>Style book</source>
            <translation>Stilbuch</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/stylebook/book_sheet.py"></location>
            <source>Find a rule</source>
            <translation>Regel finden</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/stylebook/book_sheet.py"></location>
            <source>Begin with ours</source>
            <translation>Mit unserem beginnen</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/stylebook/book_sheet.py"></location>
            <source>Rules</source>
            <translation>Regeln</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/stylebook/book_sheet.py"></location>
            <source>Take in the style book that a new library begins with; change what you like.</source>
            <translation>Nimmt das Stilbuch auf, mit dem eine neue Bibliothek beginnt; ändern Sie, was Sie wollen.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/stylebook/book_sheet.py"></location>
            <source>Read and write the file itself.</source>
            <translation>Die Datei selbst lesen und schreiben.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/stylebook/book_sheet.py"></location>
            <source>New rule</source>
            <translation>Neue Regel</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/stylebook/book_sheet.py"></location>
            <source>Discard changes</source>
            <translation>Änderungen verwerfen</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/stylebook/book_sheet.py"></location>
            <source>As text…</source>
            <translation>Als Text…</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/stylebook/book_sheet.py"></location>
            <source>Import…</source>
            <translation>Importieren…</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/stylebook/book_sheet.py"></location>
            <source>There are no rules yet.</source>
            <translation>Es gibt noch keine Regeln.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/stylebook/rule_form.py"></location>
            <source>Blocks</source>
            <translation>Hält auf</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/stylebook/rule_form.py"></location>
            <source>Is told at the gate</source>
            <translation>Wird vorher gesagt</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/stylebook/rule_form.py"></location>
            <source>Stays on the desk</source>
            <translation>Bleibt im Haus</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/stylebook/rule_form.py"></location>
            <source>A pattern, not words</source>
            <translation>Ein Muster, keine Wörter</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/stylebook/rule_form.py"></location>
            <source>Capitals matter</source>
            <translation>Großschreibung zählt</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/stylebook/rule_form.py"></location>
            <source>In quotations too</source>
            <translation>Auch in Zitaten</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/stylebook/rule_form.py"></location>
            <source>A regular expression of plain parts: letters, ., […], (…|…), ?, *, +, \b, \w, \d</source>
            <translation>Ein regulärer Ausdruck aus einfachen Teilen: Buchstaben, ., […], (…|…), ?, *, +, \b, \w, \d</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/stylebook/rule_form.py"></location>
            <source>Find these words only where they have the capitals that they have here.</source>
            <translation>Diese Wörter nur finden, wo sie die Großbuchstaben haben, die sie hier haben.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/stylebook/rule_form.py"></location>
            <source>Hold what somebody else said to the rule too, not only our own words.</source>
            <translation>Auch an dem messen, was jemand anderes gesagt hat, nicht nur an unseren eigenen Worten.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/stylebook/rule_form.py"></location>
            <source>Phrases that have the words in them and are right, such as “chicken Kiev”.</source>
            <translation>Wendungen, in denen die Wörter stehen und richtig sind, etwa „chicken Kiev“.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/stylebook/rule_form.py"></location>
            <source>one phrase; another</source>
            <translation>eine; noch eine</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/stylebook/rule_form.py"></location>
            <source>all, or en-US</source>
            <translation>alle, en-US</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/stylebook/rule_form.py"></location>
            <source>by itself</source>
            <translation>von selbst</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/stylebook/rule_form.py"></location>
            <source>Looks for, a line each</source>
            <translation>Sucht, je eine Zeile</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/stylebook/rule_form.py"></location>
            <source>Write instead: one, or a line each</source>
            <translation>Stattdessen: eines oder je eine Zeile</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/stylebook/rule_form.py"></location>
            <source>Advice to the writer</source>
            <translation>Rat an den Schreibenden</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/stylebook/rule_form.py"></location>
            <source>Right all the same</source>
            <translation>Trotzdem richtig</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/stylebook/rule_form.py"></location>
            <source>What it does</source>
            <translation>Was sie tut</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/stylebook/rule_form.py"></location>
            <source>Languages</source>
            <translation>Sprachen</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/stylebook/rule_form.py"></location>
            <source>Name of the rule</source>
            <translation>Name der Regel</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/stylebook/stylebook.py"></location>
            <source>St&amp;yle book…</source>
            <translation>St&amp;ilbuch…</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/stylebook/stylebook.py"></location>
            <source>The rule “{name}” is deleted.</source>
            <translation>Die Regel „{name}“ ist gelöscht.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../almost_editor/ui/stylebook/stylebook.py"></location>
            <source>{n:,} rules are new</source>
            <extracomment>For one: One rule is new</extracomment>
            <translation>
                <numerusform>Eine Regel ist neu</numerusform>
                <numerusform>{n:,} Regeln sind neu</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/stylebook/stylebook.py"></location>
            <source>{new}, {changed} changed.</source>
            <translation>{new}, {changed} geändert.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/stylebook/stylebook.py"></location>
            <source>Import a style book</source>
            <translation>Ein Stilbuch importieren</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/stylebook/stylebook.py"></location>
            <source>Export the style book</source>
            <translation>Das Stilbuch exportieren</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/stylebook/stylebook.py"></location>
            <source>Style books</source>
            <translation>Stilbücher</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/stylebook/stylebook.py"></location>
            <source>Show the text</source>
            <translation>Text zeigen</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/stylebook/stylebook.py"></location>
            <source>The style book is in “{path}”.</source>
            <translation>Das Stilbuch ist in „{path}“.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/stylebook/text_sheet.py"></location>
            <source>Text of the style book</source>
            <translation>Text des Stilbuchs</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/stylebook/text_sheet.py"></location>
            <source>Back to the rules</source>
            <translation>Zurück zu den Regeln</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/stylebook/text_sheet.py"></location>
            <source>What you changed is not saved. Close again to give it up.</source>
            <translation>Was Sie geändert haben, ist nicht gespeichert. Noch einmal schließen gibt es auf.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/stylebook/trial.py"></location>
            <source>Try a sentence</source>
            <translation>Einen Satz ausprobieren</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/stylebook/trial.py"></location>
            <source>Type a sentence, and see what is found</source>
            <translation>Tippen Sie einen Satz, und sehen Sie, was gefunden wird</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/stylebook/trial.py"></location>
            <source>What is found</source>
            <translation>Was gefunden wird</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/stylebook/trial.py"></location>
            <source>Nothing is found in it.</source>
            <translation>Darin wird nichts gefunden.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/stylebook/trial.py"></location>
            <source>It becomes: {sentence}</source>
            <translation>Daraus wird: {sentence}</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/templates/naming_sheet.py"></location>
            <source>Headline, dek, text, byline, section, tags, series, language, layout, length and notes are kept. Address, dates, stage, pictures and corrections stay with this article. What is written {{like this}} is a blank: the next writer goes from one to the next with Tab, and none of them can be exported.</source>
            <translation>Überschrift, Vorspann, Text, Autorenzeile, Ressort, Schlagwörter, Serie, Sprache, Layout, Länge und Notizen werden übernommen. Adresse, Daten, Status, Bilder und Korrekturen bleiben bei diesem Artikel. Was {{so}} geschrieben ist, ist eine Lücke: Wer als Nächstes schreibt, springt mit Tab von einer zur nächsten, und keine lässt sich exportieren.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/templates/naming_sheet.py"></location>
            <source>Save as template</source>
            <translation>Als Vorlage speichern</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/templates/naming_sheet.py"></location>
            <source>Name of the template</source>
            <translation>Name der Vorlage</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/templates/naming_sheet.py"></location>
            <source>Save template</source>
            <translation>Vorlage speichern</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/templates/naming_sheet.py"></location>
            <source>Replace it</source>
            <translation>Ersetzen</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/templates/templates.py"></location>
            <source>There are no templates; “Save as template…” in the File menu makes one of the open article.</source>
            <translation>Es gibt keine Vorlagen; „Als Vorlage speichern…“ im Menü Datei macht aus dem offenen Artikel eine.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/templates/templates.py"></location>
            <source>New from te&amp;mplate…</source>
            <translation>Neu aus Vor&amp;lage…</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/templates/templates.py"></location>
            <source>Sa&amp;ve as template…</source>
            <translation>Als &amp;Vorlage speichern…</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/templates/templates.py"></location>
            <source>New article from a template</source>
            <translation>Neuer Artikel aus einer Vorlage</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/templates/templates.py"></location>
            <source>Delete template</source>
            <translation>Vorlage löschen</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/templates/templates.py"></location>
            <source>This one comes with the app, and stays.</source>
            <translation>Diese gehört zur App und bleibt.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/templates/templates.py"></location>
            <source>Some letters of its name</source>
            <translation>Einige Buchstaben des Namens</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/templates/templates.py"></location>
            <source>Templates</source>
            <translation>Vorlagen</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/templates/templates.py"></location>
            <source>The template “{name}” is deleted.</source>
            <translation>Die Vorlage „{name}“ ist gelöscht.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/templates/templates.py"></location>
            <source>The template “{name}” is saved. “New from template…” begins articles with it.</source>
            <translation>Die Vorlage „{name}“ ist gespeichert. „Neu aus Vorlage…“ beginnt Artikel damit.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/templates/templates.py"></location>
            <source>comes with the app</source>
            <translation>gehört zur App</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/theme.py"></location>
            <source>There is no theme “{mode}”.</source>
            <translation>Es gibt kein Farbschema „{mode}“.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/theme.py"></location>
            <source>Choose system, light or dark.</source>
            <translation>Wählen Sie system, light oder dark.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/tool_bar.py"></location>
            <source>Move the article to another stage</source>
            <translation>Dem Artikel einen anderen Status geben</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/tool_bar.py"></location>
            <source>Go to…</source>
            <translation>Gehe zu…</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/tool_bar.py"></location>
            <source>Stage: {stage}</source>
            <translation>Status: {stage}</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/tour.py"></location>
            <source>Take the &amp;tour</source>
            <translation>&amp;Rundgang machen</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/tour.py"></location>
            <source>An article to learn the app with</source>
            <translation>Ein Artikel, mit dem man das Programm lernt</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/turns.py"></location>
            <source>The other window is closed, and this one writes to the library now.</source>
            <translation>Das andere Fenster ist geschlossen; jetzt schreibt dieses in die Bibliothek.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/unused_pictures/unused_pictures.py"></location>
            <source>&amp;Unused pictures…</source>
            <translation>&amp;Ungenutzte Bilder…</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/unused_pictures/unused_pictures.py"></location>
            <source>See the pictures that nothing shows, and put them aside</source>
            <translation>Bilder sehen, die nirgends vorkommen, und sie beiseitelegen</translation>
        </message>
        <message numerus="yes">
            <location filename="../../almost_editor/ui/unused_pictures/unused_pictures.py"></location>
            <source>{n:,} pictures are put aside; what shows one again brings it back.</source>
            <extracomment>For one: {n:,} picture is put aside; what shows one again brings it back.</extracomment>
            <translation>
                <numerusform>{n:,} Bild ist beiseitegelegt; wird es wieder gezeigt, kommt es zurück.</numerusform>
                <numerusform>{n:,} Bilder sind beiseitegelegt; wird eines wieder gezeigt, kommt es zurück.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../almost_editor/ui/unused_pictures/unused_pictures.py"></location>
            <source>{n:,} pictures are back among the library’s pictures.</source>
            <extracomment>For one: {n:,} picture is back among the library’s pictures.</extracomment>
            <translation>
                <numerusform>{n:,} Bild ist wieder unter den Bildern der Bibliothek.</numerusform>
                <numerusform>{n:,} Bilder sind wieder unter den Bildern der Bibliothek.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../almost_editor/ui/unused_pictures/unused_pictures.py"></location>
            <source>{n:,} pictures are deleted.</source>
            <extracomment>For one: {n:,} picture is deleted.</extracomment>
            <translation>
                <numerusform>{n:,} Bild ist gelöscht.</numerusform>
                <numerusform>{n:,} Bilder sind gelöscht.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/unused_pictures/unused_sheet.py"></location>
            <source>No article shows these pictures, none in the trash, and no earlier version of one.</source>
            <translation>Kein Artikel zeigt diese Bilder, auch keiner im Papierkorb und keine frühere Version.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/unused_pictures/unused_sheet.py"></location>
            <source>These were put aside. One that is shown again comes back by itself; after {days} days the next compaction of the library deletes the others.</source>
            <translation>Diese wurden beiseitegelegt. Wird eines wieder gezeigt, kommt es von selbst zurück; nach {days} Tagen löscht das nächste Verdichten der Bibliothek die anderen.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/unused_pictures/unused_sheet.py"></location>
            <source>Every picture in the library is shown by an article, or was by an earlier version of one.</source>
            <translation>Jedes Bild der Bibliothek wird von einem Artikel gezeigt, oder eine frühere Version zeigte es.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/unused_pictures/unused_sheet.py"></location>
            <source>No picture has been put aside.</source>
            <translation>Es ist kein Bild beiseitegelegt.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/unused_pictures/unused_sheet.py"></location>
            <source>{size:,} KB</source>
            <translation>{size:,} KB</translation>
        </message>
        <message numerus="yes">
            <location filename="../../almost_editor/ui/unused_pictures/unused_sheet.py"></location>
            <source>{n:,} pictures</source>
            <extracomment>For one: {n:,} picture</extracomment>
            <translation>
                <numerusform>{n:,} Bild</numerusform>
                <numerusform>{n:,} Bilder</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/unused_pictures/unused_sheet.py"></location>
            <source>{width:,} × {height:,}</source>
            <translation>{width:,} × {height:,}</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/unused_pictures/unused_sheet.py"></location>
            <source>Put aside {date}</source>
            <translation>Beiseitegelegt: {date}</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/unused_pictures/unused_sheet.py"></location>
            <source>Added {date}</source>
            <translation>Hinzugefügt: {date}</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/unused_pictures/unused_sheet.py"></location>
            <source>{size:,.1f} MB</source>
            <translation>{size:,.1f} MB</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/unused_pictures/unused_sheet.py"></location>
            <source>Unused pictures</source>
            <translation>Ungenutzte Bilder</translation>
        </message>
        <message numerus="yes">
            <location filename="../../almost_editor/ui/unused_pictures/unused_sheet.py"></location>
            <source>Delete {n:,} pictures for good? This cannot be undone.</source>
            <extracomment>For one: Delete {n:,} picture for good? This cannot be undone.</extracomment>
            <translation>
                <numerusform>{n:,} Bild endgültig löschen? Das lässt sich nicht rückgängig machen.</numerusform>
                <numerusform>{n:,} Bilder endgültig löschen? Das lässt sich nicht rückgängig machen.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/unused_pictures/unused_sheet.py"></location>
            <source>Which pictures</source>
            <translation>Welche Bilder</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/unused_pictures/unused_sheet.py"></location>
            <source>Pictures put aside</source>
            <translation>Beiseitegelegte Bilder</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/unused_pictures/unused_sheet.py"></location>
            <source>Put {n} aside</source>
            <translation>{n} beiseitelegen</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/unused_pictures/unused_sheet.py"></location>
            <source>Put all aside</source>
            <translation>Alle beiseitelegen</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/unused_pictures/unused_sheet.py"></location>
            <source>Put {n} back</source>
            <translation>{n} zurückholen</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/unused_pictures/unused_sheet.py"></location>
            <source>Delete {n} for good…</source>
            <translation>{n} endgültig löschen…</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/unused_pictures/unused_sheet.py"></location>
            <source>Delete all for good…</source>
            <translation>Alle endgültig löschen…</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/unused_pictures/unused_sheet.py"></location>
            <source>cannot be shown</source>
            <translation>nicht darstellbar</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/unused_pictures/unused_sheet.py"></location>
            <source>Unused</source>
            <translation>Ungenutzt</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/unused_pictures/unused_sheet.py"></location>
            <source>Put aside</source>
            <translation>Beiseitegelegt</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/viewing.py"></location>
            <source>&amp;Write</source>
            <translation>&amp;Text</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/viewing.py"></location>
            <source>The text alone</source>
            <translation>Nur der Text</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/viewing.py"></location>
            <source>&amp;Split</source>
            <translation>&amp;Geteilt</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/viewing.py"></location>
            <source>Text and page</source>
            <translation>Text und Seite</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/viewing.py"></location>
            <source>&amp;Read</source>
            <translation>&amp;Seite</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/viewing.py"></location>
            <source>The page alone</source>
            <translation>Nur die Seite</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/viewing.py"></location>
            <source>&amp;Phone</source>
            <translation>Hand&amp;y</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/viewing.py"></location>
            <source>As wide as a phone</source>
            <translation>So breit wie ein Handy</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/viewing.py"></location>
            <source>&amp;Tablet</source>
            <translation>Ta&amp;blet</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/viewing.py"></location>
            <source>As wide as a tablet</source>
            <translation>So breit wie ein Tablet</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/viewing.py"></location>
            <source>&amp;Desk</source>
            <translation>&amp;Monitor</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/viewing.py"></location>
            <source>As wide as a desk’s screen</source>
            <translation>So breit wie ein Monitor</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/viewing.py"></location>
            <source>&amp;Both</source>
            <translation>Be&amp;ide</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/viewing.py"></location>
            <source>A phone and a desk side by side</source>
            <translation>Handy und Monitor nebeneinander</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/viewing.py"></location>
            <source>Reader’s text at &amp;200 %</source>
            <translation>Leserschrift auf &amp;200 %</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/viewing.py"></location>
            <source>As to a reader who has set text of twice the size</source>
            <translation>Wie für Leser, die doppelt so große Schrift eingestellt haben</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/viewing.py"></location>
            <source>Pre&amp;view withdrawn article as it was</source>
            <translation>Zurückgezogenes &amp;wie zuvor zeigen</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/viewing.py"></location>
            <source>Show a withdrawn article’s page as it was, instead of the page in its place</source>
            <translation>Die Seite eines zurückgezogenen Artikels zeigen, wie sie war, statt der Seite an ihrer Stelle</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/viewing.py"></location>
            <source>Reader’s dark &amp;mode</source>
            <translation>&amp;Dunkelmodus der Leser</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/viewing.py"></location>
            <source>Shel&amp;f</source>
            <translation>&amp;Ablage</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/viewing.py"></location>
            <source>Fold or open the shelf</source>
            <translation>Die Ablage ein- oder ausklappen</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/viewing.py"></location>
            <source>D&amp;etails</source>
            <translation>D&amp;etails</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/viewing.py"></location>
            <source>&amp;Light window</source>
            <translation>Helles &amp;Fenster</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/viewing.py"></location>
            <source>Dar&amp;k window</source>
            <translation>Dunkles Fenster</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/viewing.py"></location>
            <source>Window as the s&amp;ystem</source>
            <translation>Fenster wie das System</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/widgets/banner.py"></location>
            <source>Close this notice</source>
            <translation>Hinweis schließen</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/widgets/chips.py"></location>
            <source>Remove “{name}”</source>
            <translation>„{name}“ entfernen</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/widgets/choice_field.py"></location>
            <source>Create “{name}”…</source>
            <translation>„{name}“ anlegen…</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/widgets/folder_field.py"></location>
            <source>Choose the folder to export to</source>
            <translation>Ordner für den Export wählen</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/widgets/folder_field.py"></location>
            <source>Choose a folder to export to</source>
            <translation>Einen Ordner für den Export wählen</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/widgets/folder_field.py"></location>
            <source>No folder chosen yet</source>
            <translation>Noch kein Ordner gewählt</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/widgets/save_state.py"></location>
            <source>Saved</source>
            <translation>Gespeichert</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/widgets/save_state.py"></location>
            <source>Saving…</source>
            <translation>Speichert…</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/widgets/save_state.py"></location>
            <source>Not saved</source>
            <translation>Nicht gespeichert</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/widgets/save_state.py"></location>
            <source>Save again</source>
            <translation>Neu speichern</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/widgets/save_state.py"></location>
            <source>Not saved.</source>
            <translation>Nicht gespeichert.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/widgets/sheet.py"></location>
            <source>Close “{title}”</source>
            <translation>„{title}“ schließen</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/widgets/sheet.py"></location>
            <source>Close (Esc)</source>
            <translation>Schließen (Esc)</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/withdrawing.py"></location>
            <source>&amp;Withdraw or put back…</source>
            <translation>&amp;Zurückziehen oder zurückholen…</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/withdrawing.py"></location>
            <source>Take a published article down, put it back, or reword the reason</source>
            <translation>Einen veröffentlichten Artikel vom Netz nehmen, zurückholen oder den Grund ändern</translation>
        </message>
        <message numerus="yes">
            <location filename="../../almost_editor/ui/withdrawing.py"></location>
            <source>{n:,} other pages name or link to it: export these again too.</source>
            <extracomment>For one: One other page names or links to it: export these again too.</extracomment>
            <translation>
                <numerusform>Eine andere Seite nennt oder verlinkt ihn: Exportieren Sie auch diese neu.</numerusform>
                <numerusform>{n:,} andere Seiten nennen oder verlinken ihn: Exportieren Sie auch diese neu.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/withdrawing.py"></location>
            <source>Withdraw</source>
            <translation>Zurückziehen</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/withdrawing.py"></location>
            <source>Reason of the withdrawal</source>
            <translation>Grund des Zurückziehens</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/withdrawing.py"></location>
            <source>Why it is taken down</source>
            <translation>Warum er vom Netz geht</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/withdrawing.py"></location>
            <source>Readers see the reason</source>
            <translation>Leser sehen den Grund</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/withdrawing.py"></location>
            <source>Readers see the headline</source>
            <translation>Leser sehen die Überschrift</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/withdrawing.py"></location>
            <source>Save reason</source>
            <translation>Grund speichern</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/withdrawing.py"></location>
            <source>Readers see it with the next upload.</source>
            <translation>Leser sehen es mit dem nächsten Upload.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/withdrawing.py"></location>
            <source>Looking…</source>
            <translation>Wird geprüft…</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/withdrawing.py"></location>
            <source>It is kept in the library either way.</source>
            <translation>Er bleibt so oder so in der Bibliothek.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/withdrawing.py"></location>
            <source>The reason is another one now; readers see it with the next export.</source>
            <translation>Der Grund ist geändert; Leser sehen ihn mit dem nächsten Export.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/withdrawing.py"></location>
            <source>The article is back.</source>
            <translation>Der Artikel ist wieder da.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/withdrawing.py"></location>
            <source>The article is withdrawn.</source>
            <translation>Der Artikel ist zurückgezogen.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../almost_editor/ui/withdrawing.py"></location>
            <source>{n:,} other pages name or link to it, and change too.</source>
            <extracomment>For one: One other page names or links to it, and changes too.</extracomment>
            <translation>
                <numerusform>Eine andere Seite nennt oder verlinkt ihn und ändert sich mit.</numerusform>
                <numerusform>{n:,} andere Seiten nennen oder verlinken ihn und ändern sich mit.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/withdrawing.py"></location>
            <source>Withdrawn {day} by {name}. Its export is the page in its place.</source>
            <translation>Zurückgezogen: {day}, von {name}. Exportiert wird die Seite an seiner Stelle.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/withdrawing.py"></location>
            <source>Withdrawn {day}. Its export is the page in its place.</source>
            <translation>Zurückgezogen: {day}. Exportiert wird die Seite an seiner Stelle.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/withdrawing.py"></location>
            <source>It was never exported, so no reader has it. Move it to the trash instead.</source>
            <translation>Er wurde nie exportiert, also hat ihn niemand gelesen. Legen Sie ihn stattdessen in den Papierkorb.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/withdrawing.py"></location>
            <source>A page that says so stands in its place once you have exported and uploaded it.</source>
            <translation>An seiner Stelle steht eine Seite, die das sagt, sobald Sie sie exportiert und hochgeladen haben.</translation>
        </message>
        <message>
            <location filename="../../almost_editor/ui/worker.py"></location>
            <source>The work ended before it was finished; nothing was kept.</source>
            <translation>Die Arbeit brach ab, bevor sie fertig war; nichts wurde behalten.</translation>
        </message>
    </context>
</TS>
