import type { DescribedMeanings } from '../types'

export const users = {
  35100: {
    complaints: [
      [
        'weder Nutzernummer noch name angegeben',
        'uid oder benutzername fehlt sagt die app',
        'tester ruft profil auf ohne zu sagen von wem',
      ],
      [
        'uid oder username fehlt, wen soll er denn anzeigen',
        'profil ohne namen aufgerufen',
        'nutzerkennung leer gelassen',
      ],
      [
        'uid oder benutzername leer gelassen',
        'muss angeben welche person gemeint ist',
        'kein nutzername eingegeben bei der suche nach dem profil',
      ],
      [
        'UID oder Benutzername nicht angegeben',
        'kein Name im Suchfeld fürs Profil',
        'welcher User fehlt in der Eingabe',
      ],
      ['UID vergessen'],
    ],
    questions: [
      [
        'uidOrUsername leer übergeben',
        'uid und handle fehlen, kommt parameterfehler oder eigener code',
      ],
      ['uidOrUsername leer übergeben', 'user uid parameter empty welcher code'],
      [
        'uid oder username darf nicht leer sein welcher endpoint',
        'uidOrUsername leer eigener code',
      ],
      ['uidOrUsername leer', 'uid or username empty parameter'],
      ['uidOrUsername leer'],
    ],
    rewordings: [
      ['Nutzer-UID oder Benutzername darf nicht fehlen'],
      ['Bitte UID oder Nutzernamen angeben'],
      ['UID oder Benutzername fehlt'],
      ['UID oder Benutzername muss angegeben werden'],
      ['UID oder Benutzername fehlt'],
    ],
  },
  35101: {
    complaints: [
      [
        'kann meinen namen erst in 30 tagen wieder ändern',
        'nickname schon diese woche geändert, muss warten',
        'wollte nur die bio speichern und er redet von tagen zwischen namensänderungen',
      ],
      [
        'hab meinen nick erst geändert, muss jetzt tage warten',
        'username nur alle 30 tage änderbar, nervt',
        'vertippt im neuen namen und darf nicht nochmal ändern',
      ],
      [
        'name erst vor kurzem geaendert, darf noch nicht wieder',
        'wie viele tage muss ich warten bis zum nächsten umbenennen',
        'umbenennen gesperrt, war wohl zu früh',
      ],
      [
        'Name erst in ein paar Tagen wieder änderbar',
        'hab gestern umbenannt, heute gesperrt',
        'Spitzname nur einmal pro Zeitraum wechseln',
      ],
      ['Name noch nicht änderbar', 'Namensänderung zu früh', 'wie oft Name ändern'],
    ],
    questions: [
      [
        'last_username_at wartezeit in tagen',
        'profil update abgelehnt obwohl name unverändert, änderungsintervall',
      ],
      [
        'last_username_at sperrfrist tage',
        'nickname änderung intervall, auch bei gleichem namen abgelehnt',
      ],
      [
        'last_nickname_at wartezeit username edit',
        'änderung innerhalb der tage frist abgelehnt profile',
      ],
      [
        'last_username_at wartefrist tage',
        'nickname edit period unveränderter name trotzdem abgelehnt',
      ],
      ['username_edit Tage', 'nickname_edit Tage'],
    ],
    rewordings: [
      ['Änderung nur einmal innerhalb der vorgegebenen Tage möglich'],
      ['Das darfst du nur einmal in einigen Tagen ändern'],
      ['Eine Änderung ist nur einmal in diesem Zeitraum möglich'],
      ['Innerhalb dieser Tage nur einmal änderbar'],
      ['Innerhalb Tagen nur einmal'],
    ],
  },
  35102: {
    complaints: [
      [
        'darf im handle keinen unterstrich benutzen',
        'benutzername mit ü geht nicht, nur buchstaben ohne umlaute und bindestrich',
        'zwei bindestriche im usernamen waren ihm zu viel',
      ],
      [
        'unterstrich im username geht nicht',
        'nur zahlen als handle erlaubt er nicht',
        'zwei bindestriche im benutzernamen und tschüss',
      ],
      [
        'unterstrich im benutzernamen geht nicht',
        'mein handle besteht nur aus zahlen und wird verweigert',
        'zwei binde striche im nutzer namen sind einer zu viel',
      ],
      [
        'Benutzername mit Unterstrich nicht erlaubt',
        'Umlaut im Handle geht nicht',
        'nur Ziffern als Username verboten',
      ],
      ['Benutzername ungültige Zeichen', 'Unterstrich im Benutzernamen', 'Umlaut im Benutzernamen'],
    ],
    questions: [
      ['username regex nur a-z ziffern und ein hyphen', 'rein numerischer username wird abgelehnt'],
      ['username regex buchstaben zahlen ein bindestrich', 'username rein numerisch abgelehnt'],
      [
        'username nur buchstaben ziffern einzelner bindestrich',
        'rein numerischer username abgelehnt zeichenregel',
      ],
      ['username regex buchstaben ziffern ein bindestrich', 'numerischer username abgelehnt'],
      ['username Regex Bindestrich', 'username nur Zahlen'],
    ],
    rewordings: [
      ['Benutzername: nur Buchstaben, Ziffern und einzelne Bindestriche'],
      ['Nutzernamen dürfen nur Buchstaben, Zahlen und einzelne Bindestriche enthalten'],
      ['Benutzername: nur Buchstaben, Ziffern und ein einzelner Bindestrich'],
      ['Erlaubt sind nur Buchstaben, Ziffern und einzelne Bindestriche'],
      ['Benutzername nur Buchstaben, Zahlen'],
    ],
  },
  35103: {
    complaints: [
      [
        'mein benutzername ist zu lang',
        'laenge vom handle stimmt nicht, muss kuerzer',
        'username hat zu viele zeichen',
      ],
      [
        'mein handle is zu lang',
        'benutzername länge falsch, wie lang darf der sein',
        '20 buchstaben username zu viel',
      ],
      [
        'benutzer name zu lang',
        'handle hat zu viele zeichen',
        'länge vom nutzernamen passt nicht, muss kürzer',
      ],
      [
        'Benutzername zu lang',
        'Handle muss kürzer sein',
        'Username passt nicht rein, zu viele Buchstaben',
      ],
      ['Benutzername zu lang', 'Username kürzer machen', 'Handle zu lang'],
    ],
    questions: [
      ['username_max überschritten', 'handle länger als maximum'],
      ['username max length überschritten', 'username_max länge incorrect'],
      ['username_max überschritten', 'username länge inkorrekt maximum'],
      ['username max length überschritten', 'benutzername länge falsch obergrenze'],
      ['username_max', 'Username Maximallänge'],
    ],
    rewordings: [
      ['Länge des Benutzernamens nicht zulässig'],
      ['Länge des Nutzernamens stimmt nicht'],
      ['Der Benutzername hat eine unzulässige Länge'],
      ['Die Länge des Benutzernamens passt nicht'],
      ['Länge des Benutzernamens falsch'],
    ],
  },
  35104: {
    complaints: [
      [
        'benutzername zu kurz, drei zeichen reichen nicht',
        'handle braucht mehr buchstaben',
        'username hat die mindestlänge nicht',
      ],
      [
        'handle mit 2 buchstaben zu kurz',
        'username muss länger sein',
        'wollte nur max heißen, braucht mehr zeichen als handle',
      ],
      [
        'benutzername zu kurz',
        'mein handle mit zwei buchstaben genuegt nicht',
        'nutzername braucht mehr zeichen als mindestlänge',
      ],
      [
        'Benutzername zu kurz',
        'Handle mit drei Buchstaben geht nicht',
        'Username braucht mehr Zeichen',
      ],
      ['Benutzername zu kurz', 'Username länger machen', 'Handle zu kurz'],
    ],
    questions: [
      ['username_min unterschritten', 'minimale länge handle konfigurieren'],
      ['username min length nicht erreicht', 'kürzester erlaubter username'],
      ['username_min unterschritten', 'mindestlänge username'],
      ['username min length', 'benutzername unter mindestlänge'],
      ['username_min', 'Username Mindestzeichen'],
    ],
    rewordings: [
      ['Benutzername ist zu kurz'],
      ['Der Nutzername ist zu kurz'],
      ['Der Benutzername ist zu kurz'],
      ['Der Benutzername ist kürzer als erlaubt'],
      ['Benutzername unter Mindestlänge'],
    ],
  },
  35105: {
    complaints: [
      [
        'der benutzername ist schon weg',
        'handle vergeben, dabei finde ich keinen mit dem namen',
        'wollte nur gross kleinschreibung im usernamen ändern, sei vergeben',
      ],
      [
        'username schon weg',
        'handle belegt obwohl ich niemand mit dem namen finde',
        'der @name is vergeben, soll anderen nehmen',
      ],
      [
        'benutzername schon weg',
        'mein wunsch handle ist vergeben',
        'nutzernamen hat schon jemand, finde den aber nirgends',
      ],
      [
        'Benutzername ist weg',
        'mein Handle hat schon jemand, obwohl niemand so heisst',
        'Username bereits vergeben, anderen nehmen',
      ],
      ['Benutzername vergeben', 'Username schon weg', 'Handle belegt'],
    ],
    questions: [
      [
        'username existiert, auch gelöschte user zählen',
        'collation ignoriert gross klein bei username unique',
      ],
      [
        'username unique, gelöschter user blockiert den namen',
        'groß kleinschreibung eigener username gilt als taken',
      ],
      ['username unique auch gelöschte user', 'username belegt groß klein ignoriert'],
      ['username taken gelöschter user', 'gross kleinschreibung username schon belegt'],
      ['username doppelt gelöschter User', 'username Groß-Kleinschreibung MySQL'],
    ],
    rewordings: [
      ['Dieser Benutzername ist vergeben, bitte anderen wählen'],
      ['Dieser Nutzername ist vergeben, nimm einen anderen'],
      ['Dieser Benutzername ist vergeben, bitte einen anderen wählen'],
      ['Dieser Benutzername ist vergeben, wähle einen anderen'],
      ['Benutzername bereits vergeben'],
    ],
  },
  35106: {
    complaints: [
      [
        'benutzername enthält ein gesperrtes wort',
        'in meinem handle steckt zufällig admin drin, nicht erlaubt',
        'username wegen sperrwort abgelehnt',
      ],
      [
        'mein handle enthält angeblich ein verbotenes wort',
        'admin im benutzernamen darf nicht vorkommen',
        'username gesperrt wegen wort mittendrin, total harmlos',
      ],
      [
        'verbotenes wort im benutzernamen',
        'handle enthaelt gesperrten begriff obwohl harmlos',
        'nutzername wird wegen sperrwort abgelehnt',
      ],
      [
        'im Benutzernamen steckt ein verbotenes Wort',
        'Handle enthält gesperrten Begriff',
        'harmloser Username wird vom Filter geschluckt',
      ],
      ['Benutzername verboten', 'Wort im Benutzernamen gesperrt', 'admin im Namen'],
    ],
    questions: [
      ['ban_names teilstring im username', 'wortfilter benutzername zu streng'],
      ['ban_names in username enthalten substring', 'username block words check case insensitive'],
      ['username ban_names teilstring', 'sperrwort im username'],
      ['username block words teilstring', 'ban names benutzername enthält sperrwort'],
      ['user_ban_names username', 'badminton username gesperrt'],
    ],
    rewordings: [
      ['Der Benutzername enthält gesperrte Wörter'],
      ['Der Nutzername enthält ein gesperrtes Wort'],
      ['Der Benutzername enthält unzulässige Wörter'],
      ['Der Benutzername enthält ein gesperrtes Wort'],
      ['Benutzername enthält gesperrtes Wort'],
    ],
  },
  35107: {
    complaints: [
      [
        'mein nickname mit emoji wird nicht genommen, wegen blinden menschen',
        'jürgen als spitzname geht nicht, sonderzeichen wegen barrierefreiheit',
        'soll nickname ohne spezielle zeichen nehmen',
      ],
      [
        'emoji im nick geht nicht',
        'umlaut im anzeigenamen, jörg geht nicht lol',
        'keine sonderzeichen im spitznamen, irgendwas mit blinden leuten',
      ],
      [
        'emoji im spitznamen mag er nicht, redet von blinden menschen',
        'umlaut in meinem anzeigenamen wird abgelehnt',
        'keine sonderzeichen im nickname damit vorleser das können',
      ],
      [
        'Spitzname mit ä wird nicht genommen',
        'Emoji im Nickname verboten, wegen Sehbehinderten',
        'Anzeigename ohne Sonderzeichen wählen',
      ],
      ['Spitzname Sonderzeichen', 'Emoji im Namen', 'Nickname mit Umlaut abgelehnt'],
    ],
    questions: [
      [
        'nickname regex lehnt umlaute und kyrillisch ab',
        'doppeltes leerzeichen im nickname, hinweis auf screenreader',
      ],
      [
        'nickname regex umlaute ä ö ü abgelehnt',
        'nickname special characters screenreader hinweis is ablehnung',
      ],
      [
        'nickname akzente kyrillisch abgelehnt zeichenprüfung',
        'doppeltes leerzeichen im nickname barrierefrei hinweis',
      ],
      ['nickname special characters umlaut abgelehnt', 'nickname regex zwei leerzeichen'],
      ['nickname erlaubte Zeichen', 'nickname Leerzeichen zwei'],
    ],
    rewordings: [
      ['Bitte einen Nickname ohne Sonderzeichen wählen, damit ihn alle lesen können'],
      ['Bitte Spitznamen ohne Sonderzeichen, damit ihn alle lesen können'],
      ['Bitte Spitznamen ohne Sonderzeichen wählen, auch für sehbehinderte Menschen'],
      ['Bitte ohne Sonderzeichen, damit auch Blinde den Spitznamen lesen können'],
      ['Spitzname ohne Sonderzeichen'],
    ],
  },
  35108: {
    complaints: [
      ['spitzname zu lang', 'nickname muss kuerzer werden', 'anzeigename hat zu viele buchstaben'],
      [
        'spitzname zu lang',
        'nick hat zu viele zeichen',
        'mein anzeigename passt nicht rein, länge',
      ],
      [
        'spitzname zu lang',
        'anzeige name ueberschreitet die erlaubte laenge',
        'nickname muss kürzer sein',
      ],
      ['Spitzname zu lang', 'Nickname sprengt die Grenze', 'Anzeigename muss ich abkürzen'],
      ['Spitzname zu lang', 'Nickname kürzen', 'Anzeigename zu lang'],
    ],
    questions: [
      ['nickname_max überschritten', 'maximale länge anzeigename'],
      ['nickname max length', 'nickname_max überschritten length incorrect'],
      ['nickname_max überschritten', 'nickname länge nicht korrekt obergrenze'],
      ['nickname max length', 'spitzname länge falsch obergrenze'],
      ['nickname_max', 'Nickname Maximallänge'],
    ],
    rewordings: [
      ['Länge des Nicknames nicht zulässig'],
      ['Länge des Spitznamens stimmt nicht'],
      ['Der Spitzname hat eine unzulässige Länge'],
      ['Die Länge des Spitznamens passt nicht'],
      ['Länge des Spitznamens falsch'],
    ],
  },
  35109: {
    complaints: [
      [
        'nickname zu kurz, wollte nur Jo heissen',
        'spitzname erreicht mindestlänge nicht',
        'anzeigename braucht mehr zeichen',
      ],
      [
        'nick zu kurz',
        'anzeigename nur ein buchstabe, will mehr',
        'spitzname jo reicht ihm nicht von der länge',
      ],
      [
        'spitzname zu kurz',
        'ein buchstabe als anzeigename reicht nicht',
        'nickname braucht mehr buchstaben',
      ],
      [
        'Spitzname zu kurz',
        'Nickname mit einem Buchstaben geht nicht',
        'Anzeigename braucht mehr Zeichen',
      ],
      ['Spitzname zu kurz', 'Nickname länger machen', 'Anzeigename zu kurz'],
    ],
    questions: [
      ['nickname_min unterschritten', 'mindestlänge anzeigename prüfen'],
      ['nickname min länge unterschritten', 'minimum zeichen nickname'],
      ['nickname_min unterschritten', 'nickname kürzer als minimum'],
      ['nickname min length', 'spitzname unter minimum'],
      ['nickname_min', 'Nickname Mindestzeichen'],
    ],
    rewordings: [
      ['Der Nickname ist zu kurz'],
      ['Der Spitzname ist zu kurz'],
      ['Der Spitzname ist zu kurz'],
      ['Der Spitzname ist kürzer als erlaubt'],
      ['Spitzname unter Mindestlänge'],
    ],
  },
  35110: {
    complaints: [
      [
        'spitzname ist auf der verbotsliste',
        'darf mich nicht moderator nennen, nickname gesperrt',
        'anzeigename hat ein verbotenes wort',
      ],
      [
        'mein spitzname is auf der verbotenen liste',
        'support als anzeigename nicht erlaubt',
        'nick enthält gesperrtes wort',
      ],
      [
        'spitzname ist ein gesperrtes wort',
        'admin als anzeigename nicht erlaubt',
        'nickname auf der verbotsliste',
      ],
      [
        'Spitzname ist verboten',
        'darf mich nicht Admin nennen als Nickname',
        'Anzeigename auf der Sperrliste',
      ],
      ['Spitzname verboten', 'Nickname nicht erlaubt', 'Anzeigename gesperrt'],
    ],
    questions: [
      [
        'nickname gleich eintrag in ban_names',
        'sperrwort nickname nur bei exakter übereinstimmung',
      ],
      ['nickname in ban list exakter vergleich', 'nickname block words'],
      ['nickname gleich eintrag in ban_names', 'verbotener nickname exakter vergleich'],
      ['nickname ban list gleichheit', 'nickname block word exakt'],
      ['user_ban_names nickname', 'Nickname Bannliste'],
    ],
    rewordings: [
      ['Der Nickname enthält gesperrte Wörter'],
      ['Der Spitzname enthält ein gesperrtes Wort'],
      ['Der Spitzname enthält unzulässige Wörter'],
      ['Der Spitzname enthält ein gesperrtes Wort'],
      ['Spitzname enthält gesperrtes Wort'],
    ],
  },
  35111: {
    complaints: [
      [
        'nickname hat schon jemand anders',
        'spitzname bereits vergeben im forum',
        'zweimal Uschi geht nicht, anzeigename belegt',
      ],
      [
        'den nick hat schon jemand',
        'spitzname vergeben, dachte die dürfen doppelt sein',
        'kann mich nicht tom nennen, anzeigename belegt',
      ],
      [
        'spitzname schon vergeben',
        'jemand anders heißt schon so, anzeigename belegt',
        'nickname doppelt, soll anderen nehmen',
      ],
      [
        'Spitzname ist schon besetzt',
        'Nickname hat bereits ein anderer',
        'Anzeigename doppelt, soll was anderes nehmen',
      ],
      ['Spitzname vergeben', 'Nickname schon weg', 'Anzeigename belegt'],
    ],
    questions: [
      [
        'nickname_unique aktiv, anzeigename doppelt',
        'nickname muss eindeutig sein, vergebene namen',
      ],
      [
        'nickname unique einstellung an, doppelt',
        'nickname taken eigener name andere schreibweise',
      ],
      [
        'nickname unique eingeschaltet bereits vorhanden',
        'nickname_unique kollision eigener name groß klein',
      ],
      ['nickname unique vergeben', 'nickname gross klein geändert eigene zeile'],
      ['nickname_unique', 'Nickname doppelt'],
    ],
    rewordings: [
      ['Dieser Nickname ist vergeben, bitte anderen wählen'],
      ['Diesen Spitznamen nutzt schon jemand, wähl einen anderen'],
      ['Dieser Spitzname ist belegt, bitte einen anderen wählen'],
      ['Dieser Spitzname ist vergeben, wähle einen anderen'],
      ['Spitzname bereits vergeben'],
    ],
  },
  35201: {
    complaints: [
      [
        'das profil gehört nicht zu meinem konto sagt er beim wechsel',
        'nutzer nicht da oder nicht von diesem konto',
        'profil wechseln geht nicht, falscher nutzer im konto',
      ],
      [
        'das profil gehört nicht zu meinem konto',
        'wollte profil wechseln, angeblich nicht meins',
        'nutzer nicht da oder hängt an anderem account',
      ],
      [
        'der nutzer gehört nicht zu meinem konto',
        'profil unter diesem konto nicht vorhanden',
        'verfasser nicht da oder fremder account',
      ],
      [
        'dieser User gehört nicht zu meinem Konto',
        'Profil hängt an einem andern Account',
        'falsches Profil fürs angemeldete Konto gewählt',
      ],
      ['Profil gehört anderem Konto', 'Nutzerwechsel schlägt fehl', 'falsches Profil im Konto'],
    ],
    questions: [
      [
        'user account_id ungleich aid beim auth-token',
        'uid gehört nicht zum account aus X-Fresns-Aid',
      ],
      [
        'uid gehört nicht zur aid, account_id mismatch',
        'user overview fremder user, not belong to account',
      ],
      ['user account_id ungleich aid', 'uid gehört nicht zum account overview'],
      ['uid account_id passt nicht zu aid', 'user gehört nicht zum account user/overview'],
      ['uid passt nicht aid', 'createDraft uid unbekannt'],
    ],
    rewordings: [
      ['Nutzer nicht vorhanden oder nicht aus Ihrem Konto'],
      ['Dieses Profil gehört nicht zu deinem Konto'],
      ['Profil existiert nicht oder gehört nicht zu diesem Konto'],
      ['Benutzer fehlt oder gehört nicht zu diesem Konto'],
      ['Nutzer nicht im Konto'],
    ],
  },
  35202: {
    complaints: [
      [
        'mein profil ist gesperrt, aber konto geht, zweites profil klappt',
        'nutzer wurde vom moderator stillgelegt, kann nicht liken',
        'die person der ich schreiben will ist gesperrt',
      ],
      [
        'mein profil is gesperrt, kann nix liken',
        'nutzer deaktiviert, nachricht geht nicht raus',
        'user gebannt? konto geht aber noch',
      ],
      [
        'mein profil wurde deaktiviert, kann nichts liken',
        'nutzer gesperrt, die nachricht an ihn geht nicht raus',
        'profil stillgelegt obwohl das konto noch geht',
      ],
      [
        'mein Profil wurde gesperrt, Konto geht aber noch',
        'User deaktiviert, kann nichts liken',
        'Empfänger der Nachricht ist stillgelegt',
      ],
      ['Nutzer gesperrt', 'bin gebannt', 'Profil gesperrt'],
    ],
    questions: [
      [
        'user is_enabled aus beim mark oder message senden',
        'empfänger deaktiviert, meldung über aktuellen nutzer',
      ],
      ['user is_enabled off beim mark', 'empfänger der nachricht disabled oder eigener user?'],
      [
        'user is_enabled aus mark und profile',
        'empfänger der message deaktiviert conversation.code',
      ],
      ['user is_enabled off mark', 'conversation.code benutzer deaktiviert'],
      ['user is_enabled aus', 'Empfänger oder Autor deaktiviert'],
    ],
    rewordings: [
      ['Dieser Nutzer ist gesperrt'],
      ['Dieses Nutzerprofil ist deaktiviert'],
      ['Dieses Benutzerprofil ist deaktiviert'],
      ['Dieser Benutzer ist deaktiviert'],
      ['Aktueller Nutzer deaktiviert'],
    ],
  },
  35203: {
    complaints: [
      [
        'verfasser hat sich abgemeldet, beitrag nicht mehr zu öffnen',
        'der nutzer ist ausgetreten, kann ihm nicht mehr schreiben',
        'autor vom post wurde gelöscht',
      ],
      [
        'der autor hat sich gelöscht, post geht nicht auf',
        'kann ihm nicht schreiben weil er weg is',
        'user hat sein profil aufgelöst',
      ],
      [
        'der autor hat sich geloescht, beitrag nicht mehr lesbar',
        'person der ich schreiben will ist nicht mehr dabei, hat sich abgemeldet',
        'verfasser hat sein profil aufgegeben',
      ],
      [
        'Autor hat sich gelöscht, Beitrag nicht mehr sichtbar',
        'die Person gibt es nimmer, Profil aufgelöst',
        'schreibe jemandem der sein Profil geschlossen hat',
      ],
      ['Nutzer gelöscht', 'Autor hat Konto gelöscht', 'Empfänger existiert nicht mehr'],
    ],
    questions: [
      ['post autor soft deleted, detail verweigert', 'message empfänger deleted_at gesetzt'],
      [
        'author des posts soft deleted, detail abgelehnt',
        'user logged out heißt gelöschter empfänger',
      ],
      ['author soft deleted post detail', 'receiver deleted_at gesetzt user logged out'],
      ['author soft deleted post detail', 'empfänger deleted_at user has been logged out'],
      ['Autor gelöscht Detailansicht', 'conversation.code gelöschter User'],
    ],
    rewordings: [
      ['Dieser Nutzer hat sich abgemeldet'],
      ['Dieser Nutzer hat sein Profil gelöscht'],
      ['Diese Person hat ihr Profil gelöscht'],
      ['Dieser Benutzer hat sein Profil aufgelöst'],
      ['Nutzer hat sich abgemeldet'],
    ],
  },
  35204: {
    complaints: [
      [
        'pin falsch',
        'meine vierstellige nummer fürs profil nimmt er nicht',
        'hab die profil pin vergessen und falsch geraten',
      ],
      [
        'pin falsch eingegeben',
        'vier ziffern stimmen nicht beim profilwechsel',
        'hab die pin vergessen, er nimmt keine',
      ],
      [
        'pin falsch',
        'geheimzahl vom profil stimmt nicht',
        'falsche pin eingetippt beim profil wechseln',
      ],
      [
        'PIN falsch eingegeben',
        'Profil-PIN stimmt nicht',
        'meine vierstellige Nummer fürs Profil wird abgelehnt',
      ],
      ['PIN falsch', 'falsche PIN', 'PIN stimmt nicht'],
    ],
    questions: [
      ['pin hash stimmt nicht bei user auth-token', 'falsche pin zählt als fehlversuch'],
      ['user pin hash mismatch auth-token', 'falsche pin zählt als fehlversuch?'],
      ['user pin hash passt nicht auth-token', 'pin inkorrekt zählt als fehlversuch'],
      ['user pin hash mismatch', 'pin falsch auth-token zählt als fehlversuch'],
      ['pin falsch user-auth', 'pin Fehlversuche'],
    ],
    rewordings: [
      ['Die PIN ist falsch'],
      ['Falsche PIN'],
      ['Die Profil-PIN ist falsch'],
      ['Falsche Benutzer-PIN'],
      ['Nutzer-PIN inkorrekt'],
    ],
  },
  35301: {
    complaints: [
      [
        'darf die erweiterung nicht benutzen, kein recht für mich',
        'plugin knopf in der gruppe: keine berechtigung zur anfrage',
        'nur bestimmte rollen dürfen das plugin, ich nicht',
      ],
      [
        'darf die erweiterung nicht benutzen, kein recht',
        'plugin button in der gruppe sagt keine berechtigung',
        'anfrage nicht erlaubt für mich',
      ],
      [
        'keine berechtigung für diese erweiterung',
        'plugin sagt ich darf das nicht aufrufen',
        'zugriff auf die zusatzfunktion fehlt meiner rolle',
      ],
      [
        'keine Berechtigung für das Plugin',
        'Erweiterung darf ich mit meinem User nicht aufrufen',
        'Button der Zusatzfunktion sagt kein Recht',
      ],
      [
        'Erweiterung nicht für mich',
        'Plugin verweigert Zugriff',
        'Plugin-Funktion nicht freigegeben',
      ],
    ],
    questions: [
      [
        'checkExtendPerm user ohne passende rolle',
        'app usage rollen beschränkt, gid fehlt bei typ gruppe',
      ],
      [
        'checkExtendPerm user hat keine der rollen',
        'plugin usage type 6 ohne gid, no right to request',
      ],
      ['checkExtendPerm user nicht berechtigt', 'type sechs ohne gid plugin berechtigung rolle'],
      ['checkExtendPerm user ohne passende rolle', 'app usage rollen kein recht auf anfrage'],
      ['App-Usage Rollen', 'Plugin Usage type Rolle'],
    ],
    rewordings: [
      ['Sie haben kein Recht für diese Anfrage'],
      ['Du bist zu dieser Anfrage nicht berechtigt'],
      ['Sie haben keine Berechtigung für diese Anfrage'],
      ['Du hast kein Recht auf diese Anfrage'],
      ['Nutzer ohne Anfrageberechtigung'],
    ],
  },
  35302: {
    complaints: [
      [
        'mitgliedschaft abgelaufen, kann nicht mehr posten',
        'abo im privaten forum vorbei, liken gesperrt',
        'kunde hat nicht verlängert und darf die funktion nicht mehr nutzen',
      ],
      [
        'abo abgelaufen, kann nix mehr posten',
        'mitgliedschaft vorbei und alle funktionen zu',
        'hab verlängert und darf trotzdem nix liken',
      ],
      [
        'mitgliedschaft abgelaufen, kann nicht mehr posten',
        'abo zu ende, funktion gesperrt',
        'mein zugang zur privaten community ist ausgelaufen und liken geht nicht',
      ],
      [
        'Mitgliedschaft abgelaufen, darf nicht mehr posten',
        'Abo vorbei und Funktionen gesperrt',
        'mein Zugang ist verfallen, kann nichts mehr machen',
      ],
      ['Mitgliedschaft abgelaufen', 'Abo abgelaufen', 'Zugang abgelaufen'],
    ],
    questions: [
      [
        'private mode expired_at abgelaufen, publish blockiert',
        'site_private_end_after abgelaufene user ohne whitelist rolle',
      ],
      [
        'private mode user expired_at blocklist route',
        'abgelaufener user publish verboten, rolle whitelisten?',
      ],
      [
        'private mode expired_at vorbei route auf blockliste',
        'abgelaufener user darf funktion nicht nutzen site_private_end_after',
      ],
      [
        'private mode expired_at route gesperrt',
        'user expired keine funktion site_private_end_after',
      ],
      ['expired_at site_private_end_after', 'private mode Ablaufdatum'],
    ],
    rewordings: [
      ['Ihr Zugang ist abgelaufen, diese Funktion ist gesperrt'],
      ['Dein Zugang ist abgelaufen, Funktion nicht nutzbar'],
      ['Ihre Mitgliedschaft ist abgelaufen, Funktion nicht nutzbar'],
      ['Dein Zugang ist abgelaufen, Funktion nicht verfügbar'],
      ['Nutzer abgelaufen, Funktion gesperrt'],
    ],
  },
  35303: {
    complaints: [
      [
        'seit dem ablauf ist die timeline leer, darf nichts mehr ansehen',
        'abgelaufen, alle listen leer, lesen nicht mehr erlaubt',
        'beitragsliste leer weil jahresbeitrag nicht bezahlt',
      ],
      [
        'zugang abgelaufen, timeline leer',
        'kann inhalte nicht mehr sehen weil meine zeit rum is',
        'feed zeigt nix seit der mitgliedschaft ende',
      ],
      [
        'zeit abgelaufen und die timeline ist leer',
        'nach ablauf seh ich gar keine beiträge mehr',
        'abo vorbei, lesen nicht mehr möglich',
      ],
      [
        'Abo abgelaufen, Listen bleiben leer',
        'darf nach Ablauf nichts mehr anschauen',
        'Timeline leer seit Mitgliedschaft aus ist',
      ],
      [
        'Feed leer Abo abgelaufen',
        'Timeline leer nach Ablauf',
        'Liste leer, Mitgliedschaft vorbei',
      ],
    ],
    questions: [
      [
        'leere liste mit warnung user abgelaufen private mode',
        'lese routen nach ablauf nur hinweis in message',
      ],
      [
        'leere liste warnung user expired view',
        'private site abgelaufen, lese routen liefern leer',
      ],
      [
        'private_end_after eins leere liste warnung user expired',
        'abgelaufener nutzer lesende route leeres ergebnis',
      ],
      ['user expired leere liste warnung private mode', 'abgelaufener user lesen verboten code 0'],
      ['code 0 message [35303]', 'Ablauf Liste leer private'],
    ],
    rewordings: [
      ['Ihr Zugang ist abgelaufen, der Inhalt ist nicht sichtbar'],
      ['Dein Zugang ist abgelaufen, Inhalte nicht sichtbar'],
      ['Mitgliedschaft abgelaufen, Inhalte nicht mehr einsehbar'],
      ['Dein Zugang ist abgelaufen, Inhalte nicht sichtbar'],
      ['Abgelaufen, Inhalt nicht einsehbar'],
    ],
  },
  35304: {
    complaints: [
      [
        'alte beitraege kann ich lesen, neue nach meinem ablaufdatum nicht',
        'der post ist jünger als meine mitgliedschaft, gesperrt',
        'nach kündigung nur noch das archiv sichtbar, neues nicht',
      ],
      [
        'alte beiträge sehe ich noch, neue nach ablauf nicht',
        'post is von nach meinem ende, gesperrt',
        'nur das von vor dem ablauf darf ich lesen',
      ],
      [
        'alte beitraege kann ich lesen, neue seit ablauf nicht',
        'beitrag kam nach meinem ablaufdatum',
        'nur neuere sachen gesperrt seit mein abo endete',
      ],
      [
        'alte Beiträge sehe ich, neue seit Abo-Ende nicht',
        'Post kam nach meinem Ablaufdatum heraus, gesperrt',
        'neuer Inhalt nur mit verlängertem Zugang',
      ],
      ['Neues nach Ablauf gesperrt', 'nur alte Beiträge sichtbar', 'Abo aus, Neues unsichtbar'],
    ],
    questions: [
      [
        'post created_at nach user expired_at',
        'private mode inhalt nach ablauf erstellt, nicht einsehbar',
      ],
      [
        'post created_at nach expired_at des users',
        'private mode neuer inhalt nach ablaufdatum gesperrt',
      ],
      [
        'post created_at nach user expired_at private mode',
        'neuer inhalt nach ablaufdatum nicht sichtbar',
      ],
      ['content created_at nach expired_at', 'neue inhalte nach ablauf user private'],
      ['created_at nach expired_at', 'site_private neuere Inhalte'],
    ],
    rewordings: [
      ['Nach Ihrem Ablaufdatum erschienen, daher nicht sichtbar'],
      ['Nach deinem Ablaufdatum Gepostetes kannst du nicht sehen'],
      ['Inhalt erschien nach Ihrem Ablaufdatum und ist gesperrt'],
      ['Nach deinem Ablaufdatum erschienen, für dich nicht sichtbar'],
      ['Inhalt neuer als Ablaufdatum'],
    ],
  },
  35305: {
    complaints: [
      [
        'kann nicht nach beiträgen eines bestimmten mitglieds filtern',
        'auf profilen sieht man keine posts, nutzer auswählen verboten',
        'liste nur von uschi anzeigen geht nicht',
      ],
      [
        'will nur die posts von einer person sehen, geht nich',
        'beiträge auf dem profil sind nicht anzeigbar',
        'nach nutzer filtern is aus',
      ],
      [
        'beiträge einer bestimmten person anzeigen geht nicht',
        'auf dem profil kann man die posts nicht filtern',
        'darf nicht nach verfasser filtern',
      ],
      [
        'nach Autor filtern geht nicht',
        'Beiträge einer bestimmten Person auflisten verboten',
        'auf Profilen werden keine Posts gezeigt',
      ],
      [
        'Filter nach Autor gesperrt',
        'Beiträge eines Nutzers gesperrt',
        'Profil zeigt keine Beiträge',
      ],
    ],
    questions: [
      [
        'post list users parameter nicht erlaubt',
        'profil beiträge abgeschaltet, filter nach autor gesperrt',
      ],
      ['post/list mit users parameter verboten', 'comment list filter users site switch profil'],
      ['post list users filter verboten', 'users parameter comment/list profil posts ausgeblendet'],
      ['post/list parameter users nicht erlaubt', 'users filter site schalter profil posts'],
      ['profile_posts_enabled', 'post/list users-Filter'],
    ],
    rewordings: [
      ['Inhalte lassen sich hier nicht nach Nutzer auswählen'],
      ['Inhalte einzelner Nutzer können nicht angezeigt werden'],
      ['Inhalte lassen sich nicht nach Benutzer anzeigen'],
      ['Inhalte können nicht nach Benutzer gefiltert werden'],
      ['Nutzer nicht angebbar'],
    ],
  },
  35306: {
    complaints: [
      [
        'forum ist jetzt privat, ich hab keine freischaltung',
        'privater modus an und ich bin nicht autorisiert, kein ablaufdatum',
        'neues mitglied sieht nichts, keine freigabe eingetragen',
      ],
      [
        'community is privat, ich bin nicht freigeschaltet',
        'hab account aber keine freigabe für die private seite',
        'eingeloggt, trotzdem keine berechtigung privater modus',
      ],
      [
        'seite ist privat und ich hab keine freischaltung',
        'nie mitglied gewesen in der geschlossenen community, kein zugang',
        'keine zugangs berechtigung hinterlegt im privatmodus',
      ],
      [
        'Seite ist auf privat, ich hab keine Freischaltung',
        'kein Ablaufdatum hinterlegt und drum ausgesperrt',
        'Community privat, meine Berechtigung fehlt komplett',
      ],
      [
        'neu registriert, kein Zugriff',
        'private Community ohne Freischaltung',
        'nie freigeschaltet',
      ],
    ],
    questions: [
      [
        'private mode expired_at leer, keine autorisierung',
        'rolle nicht auf der whitelist und user ohne freischaltdatum',
      ],
      [
        'private mode expired_at leer keine autorisierung',
        'user ohne ablaufdatum rolle nicht auf whitelist',
      ],
      [
        'private mode expired_at leer kein zugriff',
        'user ohne autorisierungsinfo private site whitelist rolle',
      ],
      [
        'private mode expired_at leer keine autorisierung',
        'rolle nicht in whitelist user ohne berechtigungsdaten',
      ],
      ['expired_at leer', 'createUser ohne expired_at'],
    ],
    rewordings: [
      ['Privater Modus: für Sie liegt keine Freischaltung vor'],
      ['Privater Modus: du bist noch nicht freigeschaltet'],
      ['Privatmodus aktiv, für Sie liegt keine Freischaltung vor'],
      ['Privater Modus aktiv, dir fehlt die Freischaltung'],
      ['Privater Modus, keine Autorisierung'],
    ],
  },
  35400: {
    complaints: [
      [
        'keiner der ausgewaehlten nutzer passt, liste leer',
        'nach mitgliedern gefiltert die es nicht mehr gibt, nichts da',
        'alle user aus meinem filter sind gelöscht',
      ],
      [
        'keiner der gewählten nutzer passt, liste leer',
        'nach drei leuten gefiltert und kommt gar nix',
        'die ausgesuchten user gibts alle nicht',
      ],
      [
        'ausgewählte leute passen nicht, liste leer',
        'beiträge von den gewählten personen, nichts da',
        'gefilterte nutzer gibts wohl alle nicht',
      ],
      [
        'keiner der ausgewählten User passt, Liste leer',
        'Filter mit gelöschten Personen bringt nichts',
        'gewählte Benutzer gibt es nicht, null Treffer',
      ],
      ['Nutzerfilter keine Treffer', 'gefilterte Nutzer alle weg', 'ausgewählte Nutzer leer'],
    ],
    questions: [
      [
        'users parameter ohne gültigen user, leere liste mit warnung',
        'comment list filter users existieren nicht',
      ],
      ['users filter kein gültiger user warnung leere liste', 'post/list users alle gelöscht'],
      [
        'users filter keine gültigen user leere liste',
        'post list users nur gelöschte user warnung',
      ],
      ['users parameter alle ungültig leere liste', 'post/list users nicht vorhanden warnung'],
      ['users-Parameter unbekannte UIDs', 'message [35400]'],
    ],
    rewordings: [
      ['Keiner der gewählten Nutzer kommt infrage, keine Inhalte'],
      ['Keiner der ausgewählten Nutzer ist gültig'],
      ['Keiner der gewählten Benutzer kommt infrage'],
      ['Kein gewählter Benutzer geeignet, nichts anzuzeigen'],
      ['Keiner der gewählten Nutzer'],
    ],
  },
} as const satisfies DescribedMeanings
