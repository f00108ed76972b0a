import type { DescribedMeanings } from '../types'

export const editor = {
  38100: {
    complaints: [
      [
        'mein entwurf ist weg',
        'entwurf nicht gefunden, hatte ihn gestern gespeichert',
        'falsche entwurfsnummer, existiert nicht',
      ],
      [
        'entwurf gibts nicht',
        'mein draft is verschwunden',
        'falscher entwurf, findet er unter meinem profil nicht',
      ],
      [
        'entwurf nicht gefunden',
        'mein gespeicherter entwurf ist verschwunden',
        'der entwurf ist von einem anderen nutzer',
      ],
      [
        'Entwurf nicht gefunden',
        'mein gespeicherter Entwurf ist weg',
        'Entwurf eines anderen geöffnet, existiert nicht',
      ],
      ['Entwurf weg', 'Entwurf nicht gefunden', 'Entwurf verschwunden'],
    ],
    questions: [
      ['did unbekannt oder von anderem user', 'draft typ post statt comment nicht gefunden'],
      ['did unbekannt oder anderer user', 'draft id falscher type post comment'],
      ['did unbekannt draft detail', 'draft id falsch type post statt comment'],
      ['did unbekannt draft', 'draft falscher typ oder anderer user'],
      ['did unbekannt', 'draft type vertauscht'],
    ],
    rewordings: [
      ['Entwurf falsch oder nicht vorhanden'],
      ['Diesen Entwurf gibt es nicht'],
      ['Entwurfs-ID falsch oder nicht vorhanden'],
      ['Entwurf falsch oder nicht vorhanden'],
      ['Entwurfs-ID falsch'],
    ],
  },
  38101: {
    complaints: [
      [
        'kann den Entwurf nicht aendern solang er geprueft wird',
        'text liegt bei der moderation, bearbeiten gesperrt',
        'während der prüfung keine korrektur möglich',
      ],
      [
        'entwurf in prüfung, kann nix mehr dran ändern',
        'wartet auf freigabe, bearbeiten gesperrt',
        'text korrigieren geht nicht solang die mods prüfen',
      ],
      [
        'entwurf liegt bei der pruefung, kann ihn nicht aendern',
        'wird gerade moderiert und ich wollte noch was korrigieren',
        'text anpassen nicht möglich solange geprüft wird',
      ],
      [
        'Entwurf in Prüfung, bearbeiten gesperrt',
        'liegt beim Moderator und ich kann nichts ändern',
        'während der Freigabeprüfung kein Editieren',
      ],
      [
        'Entwurf in Prüfung ändern',
        'Bearbeiten während Prüfung',
        'eingereichten Entwurf weiterschreiben',
      ],
    ],
    questions: [
      ['draft update state zwei', 'entwurf in review bearbeiten'],
      ['update draft state 2 under review', 'entwurf bearbeiten während review'],
      ['draft state zwei update abgelehnt', 'entwurf in review bearbeiten'],
      ['draft state 2 update', 'entwurf unter review nicht editierbar'],
      ['PATCH draft state 2', 'Autosave Entwurf Review'],
    ],
    rewordings: [
      ['In Prüfung, Bearbeiten nicht möglich'],
      ['Wird gerade geprüft, Bearbeiten nicht möglich'],
      ['Inhalt wird geprüft und kann nicht bearbeitet werden'],
      ['Wird gerade geprüft und ist nicht bearbeitbar'],
      ['In Prüfung, nicht bearbeitbar'],
    ],
  },
  38102: {
    complaints: [
      [
        'entwurf wurde schon veröffentlicht, ändern geht nicht',
        'alter entwurf ist online, keine bearbeitung mehr im entwurfskasten',
        'will am fertigen entwurf weiterschreiben, schon raus',
      ],
      [
        'entwurf is schon veröffentlicht, ändern geht nicht mehr',
        'draft offen gelassen, inzwischen live, speichern fehlgeschlagen',
        'kann den entwurf nich mehr bearbeiten weil post schon draußen',
      ],
      [
        'entwurf ist schon veröffentlicht, ändern geht nicht mehr',
        'wollte den entwurf nachbessern aber der ist bereits online',
        'entwurf nach dem posten gesperrt für änderungen',
      ],
      [
        'Entwurf schon draussen, bearbeiten nicht möglich',
        'der Entwurf ist publiziert, keine Änderung mehr',
        'will am veröffentlichten Entwurf weiterschreiben',
      ],
      [
        'Entwurf ändern, schon veröffentlicht',
        'veröffentlichten Entwurf bearbeiten',
        'Entwurf anderes Gerät veröffentlicht',
      ],
    ],
    questions: [
      ['draft update state drei', 'veröffentlichten entwurf ändern abgelehnt'],
      ['update draft state 3 already published edit', 'veröffentlichten entwurf ändern abgelehnt'],
      ['draft state drei update', 'veröffentlichter entwurf nicht mehr bearbeitbar'],
      ['draft state 3 update', 'publizierter entwurf editieren verweigert'],
      ['PATCH draft state 3', 'Autosave nach Publish'],
    ],
    rewordings: [
      ['Bereits veröffentlicht, der Entwurf ist nicht mehr änderbar'],
      ['Schon veröffentlicht, der Entwurf ist nicht mehr änderbar'],
      ['Bereits veröffentlicht, Entwurf nicht mehr bearbeitbar'],
      ['Bereits veröffentlicht und nicht mehr bearbeitbar'],
      ['Veröffentlicht, nicht mehr bearbeitbar'],
    ],
  },
  38103: {
    complaints: [
      [
        'zweimal auf absenden gedrückt, liegt schon in der prüfung',
        'noch mal einreichen geht nicht, moderation läuft',
        'wird doch schon geprüft, nicht erneut schicken',
      ],
      [
        'nochmal absenden geht nicht, liegt schon bei den mods',
        'doppelt eingereicht während der prüfung',
        'auf senden gedrückt aber is bereits in review',
      ],
      [
        'nochmal einreichen geht nicht, liegt schon bei der moderation',
        'zweimal abgeschickt während der prüfung',
        'wartet noch auf freigabe, doppelt einsenden verboten',
      ],
      [
        'nochmals einreichen geht nicht, wird schon geprüft',
        'zweimal auf Senden gedrückt während der Prüfung',
        'erneut abschicken verweigert, liegt zur Freigabe',
      ],
      [
        'doppelt eingereicht, Prüfung läuft',
        'nochmal einreichen während Prüfung',
        'zweimal auf Veröffentlichen getippt',
      ],
    ],
    questions: [
      ['draft publish state zwei', 'erneut einreichen während review'],
      ['publish draft state 2 nochmal submit', 'draft unter review erneut einreichen'],
      ['publish draft in review erneut', 'draft state zwei submit abgelehnt'],
      ['publish draft state 2', 'draft doppelt eingereicht review'],
      ['POST draft state 2', 'Retry nach 38200'],
    ],
    rewordings: [
      ['Wird schon geprüft, nicht noch einmal einreichen'],
      ['Liegt schon zur Prüfung, nicht noch mal einreichen'],
      ['Inhalt ist in Prüfung und kann nicht erneut eingereicht werden'],
      ['In Prüfung, nochmaliges Einreichen nicht möglich'],
      ['In Prüfung, Einreichung gesperrt'],
    ],
  },
  38104: {
    complaints: [
      [
        'beitrag ist schon veröffentlicht, zweites absenden abgelehnt',
        'doppelt auf senden getippt und der entwurf war schon online',
        'kann man nicht zweimal veröffentlichen',
      ],
      [
        'zweimal auf posten getippt, is schon raus',
        'doppelklick auf veröffentlichen, zweites mal fehler',
        'beitrag is online und app will ihn nochmal senden',
      ],
      [
        'wird gerade veröffentlicht, kann nicht wieder senden',
        'auf posten getippt obwohl es längst draußen ist',
        'entwurf ein zweites mal absenden wird verweigert, ist schon online',
      ],
      [
        'schon veröffentlicht, kann nicht nochmals abschicken',
        'Beitrag doppelt posten aus dem selben Entwurf',
        'erneut senden verweigert, ist längst online',
      ],
      ['doppelt veröffentlicht', 'Entwurf schon gepostet', 'nochmal veröffentlichen geht nicht'],
    ],
    questions: [
      ['draft publish state drei', 'contentPublishByDraft bereits veröffentlicht'],
      ['publish draft state 3 double submit', 'contentPublishByDraft schon published'],
      ['publish draft state drei', 'bereits veröffentlichten draft erneut publishen'],
      ['publish draft state 3', 'draft zweimal publizieren'],
      ['POST draft state 3', 'contentPublishByDraft schon veröffentlicht'],
    ],
    rewordings: [
      ['Schon veröffentlicht, erneutes Absenden nicht möglich'],
      ['Schon veröffentlicht, nicht noch mal absenden'],
      ['Inhalt ist veröffentlicht, erneutes Absenden nicht möglich'],
      ['Veröffentlichtes kann nicht nochmals eingereicht werden'],
      ['Veröffentlicht, nicht erneut einreichbar'],
    ],
  },
  38105: {
    complaints: [
      [
        'entwurf nur für kommentare der ersten ebene',
        'antwort auf kommentar kann nicht als entwurf gespeichert werden',
        'kommentarentwurf unter einer antwort geht nicht',
      ],
      [
        'entwurf nur für direkte kommentare, nicht für antworten',
        'antwort als draft speichern geht nicht',
        'unterkommentar kann keinen entwurf haben',
      ],
      [
        'entwurf nur für kommentare direkt unter dem beitrag',
        'auf eine antwort antworten als entwurf speichern klappt nicht',
        'kommentar entwurf nur auf erster ebene',
      ],
      [
        'Entwurf nur für Kommentare erster Ebene',
        'Antwort auf Kommentar als Entwurf speichern geht nicht',
        'Kommentarentwurf lässt sich als Unterantwort nicht anlegen',
      ],
      ['kein Entwurf für Antworten'],
    ],
    questions: [
      ['draft erstellen für reply nicht unterstützt', 'nur first level kommentare als entwurf'],
      ['draft comment nur first level', 'reply draft erstellen fehlgeschlagen'],
      ['draft comment nur first level', 'entwurf für unterkommentar anlegen fehlgeschlagen'],
      ['comment draft nur first level', 'entwurf für reply erstellen'],
      ['Draft nur First-Level-Kommentar'],
    ],
    rewordings: [
      ['Entwürfe gehen nur für Kommentare der ersten Ebene'],
      ['Entwürfe gehen nur bei Kommentaren der ersten Ebene'],
      ['Entwürfe gibt es nur für Kommentare erster Ebene'],
      ['Entwürfe gehen nur für Kommentare der ersten Ebene'],
      ['Entwurf nur für Erstkommentare'],
    ],
  },
  38106: {
    complaints: [
      [
        'entwurfsordner voll, muss aufräumen',
        'kann keinen neuen entwurf anlegen, zu viele gespeichert',
        'entwuerfe loeschen damit wieder platz ist',
      ],
      [
        'entwürfe voll, soll aufräumen',
        'zu viele drafts, kann keinen neuen anlegen',
        'entwurfsordner platzt, kein neuer möglich',
      ],
      [
        'entwurfs kasten voll',
        'zu viele entwuerfe, muss erst aufraeumen',
        'kann keinen neuen entwurf anfangen weil so viele rumliegen',
      ],
      [
        'Entwürfe-Ordner voll',
        'zu viele Entwürfe, muss ausmisten',
        'kann keinen neuen Entwurf anfangen, Box voll',
      ],
      ['Entwürfe voll', 'zu viele Entwürfe', 'kein neuer Entwurf möglich'],
    ],
    questions: [
      ['post_draft_count erreicht', 'draft box voll limit der rolle'],
      ['post_draft_count erreicht draft box full', 'draft limit 0 immer voll'],
      ['post_draft_count erreicht draft create', 'draft box voll limit null immer voll'],
      ['post_draft_count erreicht', 'draft limit 0 immer voll'],
      ['post_draft_count', 'comment_draft_count'],
    ],
    rewordings: [
      ['Entwurfskasten voll, bitte aufräumen'],
      ['Entwurfsbox voll, bitte erst aufräumen'],
      ['Entwurfsordner ist voll, bitte zuerst aufräumen'],
      ['Entwurfsbox voll, bitte zuerst aufräumen'],
      ['Entwurfsbox ist voll'],
    ],
  },
  38107: {
    complaints: [
      [
        'kann nicht kommentieren, der beitrag ist gelöscht',
        'während ich schrieb wurde das thema entfernt, kommentar ging nicht',
        'zugehöriger post weg, kommentar scheitert',
      ],
      [
        'kommentar ging nicht, post wohl gelöscht',
        'wollte antworten aber der beitrag dazu fehlt',
        'kommi nicht abgeschickt weil post weg',
      ],
      [
        'kommentieren gescheitert, beitrag wurde wohl gelöscht',
        'der post zu meinem kommentar ist nicht mehr da',
        'antwort schreiben schlägt fehl, ursprung entfernt',
      ],
      [
        'kommentieren gescheitert, zugehöriger Beitrag gelöscht',
        'Kommentar kann nicht zugeordnet werden, Post weg',
        'Antwort schreiben: Beitrag dazu nicht mehr da',
      ],
      [
        'Kommentar fehlgeschlagen, Beitrag weg',
        'Kommentieren unter gelöschtem Beitrag',
        'Kommentar absenden, Post gelöscht',
      ],
    ],
    questions: [
      ['commentPid und commentCid fehlen', 'kommentar ohne auffindbaren post'],
      [
        'commentPid fehlt beim kommentar',
        'comment publish post nicht auffindbar commentCid falsch',
      ],
      ['commentPid und commentCid fehlen', 'commentCid unbekannt comment publish'],
      ['commentPid commentCid fehlen', 'commentCid unbekannt post für kommentar'],
      ['commentPid fehlt', 'commentPid commentCid unbekannt'],
    ],
    rewordings: [
      ['Kommentieren fehlgeschlagen, der Beitrag wurde gelöscht'],
      ['Kommentieren fehlgeschlagen, der Beitrag wurde evtl. gelöscht'],
      ['Kommentar fehlgeschlagen, der Beitrag wurde evtl. gelöscht'],
      ['Kommentieren fehlgeschlagen, der zugehörige Beitrag fehlt'],
      ['Kommentar fehlgeschlagen, Beitrag gelöscht'],
    ],
  },
  38108: {
    complaints: [
      [
        'bei diesem einen beitrag sind kommentare zu',
        'thema geschlossen, antworten nicht möglich',
        'unter dem post ist das kommentieren abgestellt',
      ],
      [
        'unter dem einen post sind kommentare zu',
        'beitrag hat kommentieren deaktiviert',
        'bei ihren anderen posts gehts, hier nich',
      ],
      [
        'unter diesem beitrag sind kommentare geschlossen',
        'bei dem einen post kann niemand antworten',
        'kommentarfunktion vom beitrag ist zu',
      ],
      [
        'Kommentare bei diesem Beitrag zu',
        'unter dem einen Post kann keiner kommentieren',
        'Kommentarfunktion für den Beitrag abgedreht',
      ],
      ['Kommentare deaktiviert', 'kann nicht kommentieren', 'Kommentarfunktion aus'],
    ],
    questions: [
      ['commentConfig policy vier am post', 'kommentarfunktion für einzelnen post geschlossen'],
      ['commentConfig.policy 4 post', 'post kommentarfunktion geschlossen publish'],
      ['commentConfig.policy vier post', 'comment policy no one im post permissions'],
      ['commentConfig policy 4 post', 'kommentare am post geschlossen'],
      ['commentPolicy 4 Post', 'Post-Einstellung Kommentare aus'],
    ],
    rewordings: [
      ['Bei diesem Beitrag ist Kommentieren geschlossen'],
      ['Unter diesem Beitrag sind Kommentare aus'],
      ['Für diesen Beitrag ist das Kommentieren geschlossen'],
      ['Für diesen Beitrag sind Kommentare geschlossen'],
      ['Kommentarfunktion des Beitrags geschlossen'],
    ],
  },
  38109: {
    complaints: [
      [
        'kommentare sind beim autor privat, kann es nicht umstellen',
        'mein kommentar wird automatisch privat, öffentlich stellen geht nicht',
        'sichtbarkeit vom kommentar lässt sich nicht extra einstellen',
      ],
      [
        'autor hat kommentare auf privat gestellt, meine einstellung geht nicht',
        'kann meinen kommentar nicht öffentlich machen',
        'sichtbarkeit vom kommi nicht änderbar',
      ],
      [
        'kommentare sind vom autor auf privat gestellt, kann ich nicht einzeln ändern',
        'eigene sichtbarkeit fürs kommentieren nicht wählbar',
        'verfasser hat kommentare privat gemacht, öffentlich stellen geht nicht',
      ],
      [
        'Autor hat Kommentare privat gestellt, eigene Einstellung nicht möglich',
        'kann Sichtbarkeit meines Kommentars nicht wählen',
        'Kommentar ist zwangsweise privat',
      ],
      ['Kommentar-Privatsphäre fest vorgegeben'],
    ],
    questions: [
      [
        'commentConfig privacy private isPrivate setzen',
        'separate privat einstellung am kommentar nicht unterstützt',
      ],
      [
        'commentConfig privacy private eigene einstellung verboten',
        'comment privacy separat setzen nicht erlaubt',
      ],
      [
        'commentConfig privacy private isPrivate nicht einstellbar',
        'privater kommentar vom post vorgegeben code',
      ],
      ['commentConfig privacy private', 'kommentar privat nicht separat konfigurierbar'],
      ['Kommentar privat vom Post'],
    ],
    rewordings: [
      ['Kommentare sind hier privat, das lässt sich nicht einzeln ändern'],
      ['Kommentare sind hier privat, eigene Einstellung nicht möglich'],
      ['Kommentare sind hier privat, eigene Einstellung nicht möglich'],
      ['Kommentare sind hier privat, nicht einzeln umstellbar'],
      ['Autor macht Kommentare privat'],
    ],
  },
  38200: {
    complaints: [
      [
        'beitrag abgeschickt und wartet auf freischaltung',
        'steht was von prüfung, mein post ist noch nicht sichtbar',
        'eingereicht, muss erst ein moderator freigeben',
      ],
      [
        'post abgeschickt aber muss erst geprüft werden',
        'beitrag wartet auf freischaltung, sehe ihn nicht',
        'eingereicht, mods gucken noch drüber',
      ],
      [
        'mein beitrag wartet auf freigabe',
        'abgeschickt aber noch nicht sichtbar, muss erst geprueft werden',
        'wird moderiert bevor es erscheint',
      ],
      [
        'Beitrag wartet auf Freigabe',
        'hab gepostet, erscheint nicht, wird erst geprüft',
        'eingereicht und noch nicht freigeschaltet',
      ],
      ['Beitrag wird geprüft', 'wartet auf Freigabe', 'Beitrag erscheint nicht gleich'],
    ],
    questions: [
      ['publish antwort ausstehende review', 'post_review der rolle oder gruppe verlangt prüfung'],
      ['publish antwort pending review kein fehler', 'post_review rolle beitrag zur prüfung'],
      [
        'post_review rolle inhalt in review',
        'publish antwort eingereicht zur prüfung group review',
      ],
      ['publish pending review rolle gruppe', 'post_review inhalt wartet freigabe'],
      ['post_review Rolle', 'publish_post_review Moderation'],
    ],
    rewordings: [
      ['Eingereicht, wird nach Prüfung veröffentlicht'],
      ['Eingereicht, wird nach Prüfung veröffentlicht'],
      ['Eingereicht, erscheint nach Prüfung und Freigabe'],
      ['Eingereicht, erscheint nach der Freigabe'],
      ['Eingereicht, Prüfung ausstehend'],
    ],
  },
  38201: {
    complaints: [
      [
        'hab schon einen beitrag in der prüfung, zweiter geht nicht gleichzeitig',
        'erst wenn der andere freigegeben ist kann ich neues einreichen',
        'zwei sachen parallel prüfen lassen verboten',
      ],
      [
        'hab schon was in prüfung, zweites darf ich nicht einreichen',
        'erst wenn die erste freigabe durch is',
        'zwei beiträge gleichzeitig prüfen lassen geht nicht',
      ],
      [
        'hab schon was in der prüfung, zweiter beitrag nicht möglich',
        'erst wenn das andere freigegeben ist darf ich noch eins einreichen',
        'zwei sachen gleichzeitig moderieren lassen geht nicht',
      ],
      [
        'schon ein anderer Beitrag in Prüfung, zweiter nicht erlaubt',
        'muss warten bis erste Einreichung geprüft ist',
        'zwei Inhalte gleichzeitig prüfen lassen geht nicht',
      ],
      ['nur eine Einreichung gleichzeitig'],
    ],
    questions: [
      [
        'gleichzeitige review zweier entwürfe',
        'nur ein inhalt in prüfung erlaubt, im core geprüft?',
      ],
      ['zweiter draft in review nicht erlaubt', 'nur ein inhalt gleichzeitig im audit'],
      ['nur ein inhalt gleichzeitig in review', 'anderer draft noch in audit zweites einreichen'],
      ['zwei drafts gleichzeitig review', 'zweiter inhalt zur prüfung gesperrt'],
      ['zweiter Inhalt Review parallel'],
    ],
    rewordings: [
      ['Es wird schon ein Inhalt geprüft, bitte das Ende abwarten'],
      ['Es wird schon ein Inhalt geprüft, bitte warte bis zum Ende'],
      ['Ein anderer Inhalt wird noch geprüft, bitte abwarten'],
      ['Ein anderer Inhalt wird noch geprüft, bitte warten'],
      ['Keine zwei Prüfungen gleichzeitig'],
    ],
  },
  38202: {
    complaints: [
      ['Überschrift fehlt', 'ohne titel kann ich nicht posten', 'titelfeld leer gelassen'],
      ['titel fehlt', 'post ohne überschrift geht nicht', 'will keinen titel schreiben, muss aber'],
      ['überschrift fehlt', 'ohne titel kann ich nicht posten', 'titel zeile leer gelassen'],
      [
        'Titel fehlt',
        'Überschrift muss ich noch reinschreiben',
        'ohne Titel lässt er mich nicht posten',
      ],
      ['Titel fehlt', 'Beitrag ohne Titel', 'Titel muss rein'],
    ],
    questions: [
      ['post_editor_title_required titel leer', 'titel pflichtfeld beim publish'],
      ['post title required leer', 'title pflicht editor setting'],
      ['title required post editor', 'post ohne title abgelehnt'],
      ['title required empty', 'titel pflicht post editor'],
      ['post_editor_title_required', 'title leer publish'],
    ],
    rewordings: [
      ['Bitte einen Titel eingeben'],
      ['Bitte einen Titel eingeben'],
      ['Bitte einen Titel eingeben'],
      ['Der Titel darf nicht fehlen'],
      ['Titel nicht leer lassen'],
    ],
  },
  38203: {
    complaints: [
      ['ueberschrift zu lang', 'mein titel hat zu viele zeichen', 'muss den betreff kürzen'],
      ['überschrift zu lang', 'titel hat zu viele zeichen', 'kürzerer titel verlangt'],
      ['überschrift zu lang', 'titel muss gekuerzt werden', 'mein titel hat zu viele zeichen'],
      ['Titel zu lang', 'Überschrift kürzen', 'Headline überschreitet die Zeichenzahl'],
      ['Titel zu lang', 'Überschrift zu lang', 'Titel kürzen'],
    ],
    questions: [
      ['post_editor_title_length überschritten', 'maximale titellänge post'],
      ['post_editor_title_length überschritten', 'title max zeichen'],
      ['post_editor_title_length überschritten', 'title länge zu groß'],
      ['post_editor_title_length', 'title max zeichen'],
      ['post_editor_title_length', 'title Zeichenlimit'],
    ],
    rewordings: [
      ['Der Titel ist zu lang'],
      ['Der Titel ist zu lang'],
      ['Der Titel ist zu lang'],
      ['Der Titel ist zu lang'],
      ['Titel überschreitet Längenlimit'],
    ],
  },
  38204: {
    complaints: [
      [
        'nur foto ohne text posten geht nicht',
        'beitrag ist leer, soll erst was schreiben',
        'nur eine null geschrieben und er meint da steht nix',
      ],
      [
        'nur foto ohne text geht nicht',
        'leerer post, soll was schreiben',
        'text fehlt im beitrag, bild is aber drin',
      ],
      [
        'nur ein foto ohne text posten geht nicht',
        'kein text geschrieben und auf senden gedrückt',
        'leerer beitrag wird nicht veröffentlicht',
      ],
      [
        'Text fehlt, nur Foto reicht nicht',
        'Beitrag ohne Inhalt abgeschickt',
        'soll zuerst was schreiben',
      ],
      ['nur Bild ohne Text', 'Beitrag leer', 'Text fehlt beim Posten'],
    ],
    questions: [
      ['content empty trotz anhang', 'leerer text beim veröffentlichen'],
      ['content leer publish trotz file', 'content 0 gilt als empty'],
      ['content leer publish nur file', 'post mit text null als leer gewertet'],
      ['content empty publish', 'nur bild ohne text post abgelehnt'],
      ['content leer publish', 'content nur Dateien'],
    ],
    rewordings: [
      ['Bitte erst etwas schreiben, dann veröffentlichen'],
      ['Schreib erst was, bevor du postest'],
      ['Bitte erst etwas schreiben, dann veröffentlichen'],
      ['Kein Inhalt, bitte schreib zuerst etwas'],
      ['Inhalt nicht leer lassen'],
    ],
  },
  38205: {
    complaints: [
      [
        'mein text ist zu lang zum posten',
        'roman geschrieben, kommentar überschreitet zeichenlimit',
        'beitrag muss kürzer werden',
      ],
      [
        'mein text is zu lang',
        'beitrag zu viele zeichen, muss kürzen',
        'kommentar roman, passt nicht rein',
      ],
      [
        'beitrag zu lang, muss text kürzen',
        'mein kommentar hat zu viele zeichen',
        'romane sind wohl nicht erlaubt, textlänge überschritten',
      ],
      [
        'Beitrag zu lang',
        'Kommentar hat zu viele Zeichen',
        'Text muss ich zusammenkürzen zum Posten',
      ],
      ['Beitrag zu lang', 'Text zu lang', 'Kommentar kürzen'],
    ],
    questions: [
      ['post_editor_content_length überschritten', 'maximale zeichenzahl beitrag und kommentar'],
      ['post_editor_content_length überschritten', 'comment content max zeichen'],
      ['post_editor_content_length überschritten', 'comment content zu lang'],
      ['post_editor_content_length', 'comment content max zeichen'],
      ['post_editor_content_length', 'comment_editor_content_length'],
    ],
    rewordings: [
      ['Der Beitrag ist zu lang'],
      ['Der Beitragstext ist zu lang'],
      ['Der Beitragstext ist zu lang'],
      ['Der Beitragstext ist zu lang'],
      ['Inhalt überschreitet Längenlimit'],
    ],
  },
  38206: {
    complaints: [
      [
        'in der überschrift ist ein verbotenes wort',
        'titel wegen sperrwort abgelehnt',
        'betreff ändern, wort nicht erlaubt',
      ],
      [
        'schimpfwort im titel, will er nicht',
        'überschrift enthält verbotenes wort',
        'titel umschreiben wegen sperrwort',
      ],
      [
        'schimpfwort in der überschrift',
        'verbotener begriff im titel, soll ändern',
        'titel wegen sperrwort abgelehnt',
      ],
      [
        'verbotenes Wort im Titel',
        'Überschrift enthält Sperrwort',
        'Titel wird vom Wortfilter abgelehnt',
      ],
      ['verbotenes Wort im Titel'],
    ],
    questions: [
      ['sperrwort im titel content_mode drei', 'title block words alte version'],
      ['banned words im title content_mode 3', 'post titel block word'],
      ['block word im title content_mode drei', 'sperrwörter titel publish'],
      ['block word title content_mode 3', 'sperrwort titel'],
      ['Titel Wortfilter content_mode'],
    ],
    rewordings: [
      ['Gesperrte Wörter im Titel, bitte ändern'],
      ['Im Titel ist ein gesperrtes Wort, bitte ändern'],
      ['Der Titel enthält verbotene Wörter, bitte ändern'],
      ['Im Titel stehen gesperrte Wörter'],
      ['Sperrwörter im Titel'],
    ],
  },
  38207: {
    complaints: [
      [
        'im beitragstext steht ein gesperrtes wort',
        'schimpfwort drin, erst ändern dann veröffentlichen',
        'text vom kommentar enthält was verbotenes',
      ],
      [
        'im beitragstext is ein verbotenes wort',
        'kann nicht posten wegen irgendeinem schimpfwort im text',
        'text umformulieren, sperrwort drin',
      ],
      [
        'im beitragstext ist ein verbotenes wort',
        'text wegen schimpfwort nicht veröffentlicht',
        'gesperrter ausdruck im post, umschreiben',
      ],
      [
        'verbotenes Wort im Beitrag',
        'Posttext vom Wortfilter gestoppt vor Veröffentlichung',
        'Kommentar enthält Kraftausdruck, nicht publiziert',
      ],
      ['verbotene Wörter im Beitrag'],
    ],
    questions: [
      ['sperrwort im content beim publish', 'block words im beitragstext v2'],
      ['banned words im content publish v2', 'block word im kommentartext'],
      ['banned word content publish v2', 'sperrwörter im beitragstext content_mode'],
      ['block word content content_mode 3', 'sperrwort im beitragstext publish'],
      ['Text Wortfilter content_mode'],
    ],
    rewordings: [
      ['Gesperrte Wörter im Text, bitte vor dem Veröffentlichen ändern'],
      ['Im Text ist ein gesperrtes Wort, bitte überarbeiten'],
      ['Der Beitragstext enthält verbotene Wörter, bitte überarbeiten'],
      ['Im Text stehen gesperrte Wörter, bitte überarbeiten'],
      ['Sperrwörter im Inhalt'],
    ],
  },
  38208: {
    complaints: [
      [
        'soll erst eine Gruppe auswaehlen',
        'ohne kreis kann man nicht posten, pflichtauswahl',
        'hab gruppe angetippt und er sagt es wurde keine gewählt',
      ],
      [
        'muss ne gruppe auswählen zum posten',
        'hab keinen kreis gewählt, geht nicht raus',
        'gruppe ausgewählt und er sagt trotzdem leer',
      ],
      [
        'muss noch eine gruppe auswaehlen',
        'ohne kreis kein posting',
        'gruppe war gewählt und er sagt trotzdem leer',
      ],
      [
        'Gruppe auswählen vergessen',
        'muss einen Kreis angeben zum Posten',
        'ohne Gruppe kann der Beitrag nicht raus',
      ],
      ['Gruppe auswählen Pflicht', 'ohne Gruppe nicht posten', 'Kategorie fehlt beim Posten'],
    ],
    questions: [
      ['post_editor_group_required gid fehlt', 'unbekannte gid zählt als leere gruppe'],
      ['group required gid leer', 'quick publish unbekannte gid gilt als keine gruppe'],
      ['group required gid leer', 'quick publish unbekannte gid zählt als keine gruppe'],
      ['group required gid leer', 'gid unbekannt gilt als leer quick publish'],
      ['post_editor_group_required', 'publish ohne gid'],
    ],
    rewordings: [
      ['Bitte eine Gruppe auswählen'],
      ['Bitte eine Gruppe auswählen'],
      ['Bitte eine Gruppe auswählen'],
      ['Bitte eine Gruppe auswählen'],
      ['Gruppe fehlt, bitte wählen'],
    ],
  },
  38209: {
    complaints: [
      [
        'kommentieren nur für leute denen der autor folgt',
        'darf bei ihr nicht kommentieren, folge ihr noch nicht',
        'autor hat kommentare auf gefolgte beschränkt',
      ],
      [
        'autor lässt nur leute kommentieren denen er folgt',
        'muss ich ihr erst folgen um zu kommentieren?',
        'kommentar nur für gefolgte',
      ],
      [
        'kommentieren nur für leute denen der autor folgt',
        'verfasser folgt mir nicht, darf nicht kommentieren',
        'muss dem autor erst folgen um was drunter zu schreiben',
      ],
      [
        'kommentieren nur für Leute denen der Autor folgt',
        'muss ihr folgen um kommentieren zu können',
        'Verfasser erlaubt Kommentare bloss von Gefolgten',
      ],
      [
        'Autor folgen zum Kommentieren',
        'nur Follower dürfen kommentieren',
        'Autor folgt mir nicht',
      ],
    ],
    questions: [
      [
        'comment_policy zwei prüft follow in umgekehrter richtung',
        'kommentieren nur gefolgte nutzer autor einstellung',
      ],
      ['comment_policy 2 commenter folgt autor nicht', 'comment policy follow richtung vertauscht'],
      [
        'comment policy zwei commenter folgt author nicht',
        'kommentare nur gefolgte nutzer comment_policy',
      ],
      ['comment policy 2 follow autor', 'kommentar nur gefolgte prüfrichtung'],
      ['commentPolicy 2', 'commentPolicy Follower des Autors'],
    ],
    rewordings: [
      ['Kommentieren darf nur, wem der Autor folgt'],
      ['Nur wem die verfassende Person folgt, darf kommentieren'],
      ['Nur Personen, denen der Autor folgt, dürfen kommentieren'],
      ['Nur wem der Verfasser folgt, darf kommentieren'],
      ['Nur Gefolgte dürfen kommentieren'],
    ],
  },
  38210: {
    complaints: [
      [
        'kommentieren nur für verifizierte und gefolgte',
        'brauche verifizierung um beim autor zu kommentieren, folge ihm schon',
        'ohne blauen haken kein kommentar bei ihm',
      ],
      [
        'kommentieren nur mit haken, bin nicht verifiziert',
        'folge ihm, darf aber ohne verifizierung nix kommentieren',
        'autor will nur gefolgte und verifizierte unter seinem post',
      ],
      [
        'nur gefolgte und verifizierte dürfen kommentieren',
        'mir fehlt der blaue haken zum kommentieren',
        'folge ihm und darf ohne verifizierung nichts drunter schreiben',
      ],
      [
        'kommentieren nur für Gefolgte und Verifizierte',
        'fehlt mir das Häkchen zum Kommentieren',
        'folge dem Autor, bin aber nicht verifiziert',
      ],
      [
        'kommentieren nur mit Haken',
        'nicht verifiziert, Kommentar abgelehnt',
        'Follower aber unverifiziert',
      ],
    ],
    questions: [
      ['comment_policy drei verified_status fehlt', 'kommentar verlangt follow und verifizierung'],
      ['comment_policy 3 verified_status fehlt', 'kommentar abgelehnt follower aber unverified'],
      ['comment policy drei verified_status fehlt', 'kommentieren nur follow plus verifiziert'],
      ['comment policy 3 verified_status', 'kommentar gefolgt und verifiziert'],
      ['commentPolicy 3 verifiziert', 'Kommentar verified_status fehlt'],
    ],
    rewordings: [
      ['Kommentieren dürfen nur Verifizierte und wem der Autor folgt'],
      ['Nur Gefolgte und Verifizierte dürfen hier kommentieren'],
      ['Kommentieren dürfen nur Gefolgte und verifizierte Nutzer'],
      ['Nur Gefolgte und Verifizierte dürfen kommentieren'],
      ['Kommentar nur Gefolgte, Verifizierte'],
    ],
  },
  38211: {
    complaints: [
      [
        'autor will generell keine kommentare',
        'sie hat im profil kommentare ausgeschaltet, bei allen beiträgen',
        'verfasser hat kommentarfunktion abgestellt',
      ],
      [
        'der typ hat bei all seinen posts kommentare aus',
        'autor will keine kommentare, profil einstellung',
        'kann bei ihr nirgends kommentieren',
      ],
      [
        'autor hat kommentare generell abgestellt',
        'bei dem typen kann man nirgends kommentieren',
        'verfasser will überhaupt keine kommentare',
      ],
      [
        'Autor will gar keine Kommentare, bei allen seinen Posts',
        'Verfasserin hat Kommentare im Profil ausgeschaltet',
        'bei dem kann man nirgends kommentieren',
      ],
      [
        'Autor lässt niemanden kommentieren',
        'bei ihm nirgends kommentieren',
        'Profil verbietet Kommentare',
      ],
    ],
    questions: [
      ['comment_policy vier in user settings', 'autor einstellung niemand darf kommentieren'],
      ['user setting comment_policy 4 autor', 'autor hat kommentarfunktion global abgeschaltet'],
      ['user setting comment_policy vier author', 'autor profil kommentarfunktion aus'],
      ['comment_policy 4 user setting', 'autor hat kommentare generell aus'],
      ['commentPolicy 4 Autor', 'User-Einstellung Kommentare aus'],
    ],
    rewordings: [
      ['Der Autor hat Kommentare ausgeschaltet'],
      ['Die verfassende Person erlaubt keine Kommentare'],
      ['Der Autor hat Kommentare ausgeschaltet'],
      ['Der Verfasser hat Kommentare abgeschaltet'],
      ['Autor hat Kommentare abgeschaltet'],
    ],
  },
  38212: {
    complaints: [
      [
        'kommentieren dürfen nur im beitrag erwähnte',
        'wurde nicht markiert mit at, darf nicht antworten',
        'nur wen der autor nennt kann kommentieren',
      ],
      [
        'nur wer im post mit @ erwähnt is darf kommentieren',
        'bin nicht markiert worden, kein kommentar möglich',
        'kommi nur für erwähnte leute',
      ],
      [
        'nur erwaehnte duerfen hier antworten',
        'wurde im beitrag nicht markiert und kann nicht kommentieren',
        'kommentar nur wenn der autor mich mit at genannt hat',
      ],
      [
        'nur Erwähnte dürfen kommentieren',
        'nicht markiert im Post und drum kein Kommentar',
        'Autor hat mich nicht mit @ genannt',
      ],
      [
        'nur Erwähnte dürfen kommentieren',
        'nicht erwähnt, kein Kommentar',
        'ohne @-Erwähnung nicht kommentieren',
      ],
    ],
    questions: [
      ['commentConfig policy fünf ohne mention', 'kommentar nur für erwähnte user'],
      ['commentConfig policy 5 mention', 'commenter nicht erwähnt im post'],
      ['comment policy fünf mention fehlt', 'nur mentioned users dürfen kommentieren'],
      ['comment policy 5 mention', 'kommentar nur erwähnte user'],
      ['commentPolicy 5', 'commentPolicy Mention'],
    ],
    rewordings: [
      ['Kommentieren dürfen nur vom Autor erwähnte Nutzer'],
      ['Nur erwähnte Nutzer dürfen kommentieren'],
      ['Nur vom Autor erwähnte Nutzer dürfen kommentieren'],
      ['Nur vom Verfasser Erwähnte dürfen kommentieren'],
      ['Kommentar nur vom Autor-Erwähnten'],
    ],
  },
  '38101@v3.3.0': {
    complaints: [
      [
        'fremden beitrag bearbeiten nicht erlaubt, ich bin nicht der verfasser',
        'wollte tippfehler bei uschi korrigieren, ist nicht mein beitrag',
        'bearbeiten knopf beim kommentar eines anderen abgelehnt',
      ],
      [
        'wollte fremden post bearbeiten, nicht meiner',
        'bearbeiten von dem beitrag geht nicht weil ich nicht der ersteller bin',
        'stift bei nem fremden kommentar gedrückt, abgelehnt',
      ],
      [
        'fremden beitrag bearbeiten geht nicht',
        'das ist nicht mein kommentar, bearbeiten verweigert',
        'bin nicht der verfasser und kann den post nicht ändern',
      ],
      [
        'fremden Beitrag bearbeiten verboten',
        'will Post ändern der nicht meiner ist',
        'Bearbeiten von anderer Leute Kommentar klappt nicht',
      ],
      [],
    ],
    questions: [
      [
        'editor edit fsid user_id ungleich angemeldeter user',
        'entwurf aus fremdem post erzeugen verweigert',
      ],
      [
        'editor edit fsid user_id anderer autor',
        'entwurf aus fremdem veröffentlichten post erzeugen verboten',
      ],
      ['editor edit fsid user_id ungleich', 'edit eines fremden posts ab version drei drei'],
      ['editor edit fsid anderer user_id', 'edit entwurf aus fremdem post'],
      [],
    ],
    rewordings: [
      ['Nur eigene Inhalte können bearbeitet werden'],
      ['Du kannst nur eigene Beiträge bearbeiten'],
      ['Sie können nur eigene Inhalte bearbeiten'],
      ['Du kannst nur deine eigenen Inhalte bearbeiten'],
      [],
    ],
  },
} as const satisfies DescribedMeanings
