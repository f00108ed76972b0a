import type { DescribedMeanings } from '../types'

export const commons = {
  30000: {
    complaints: [
      [
        'bei der installation nimmt er den ersten admin nicht an',
        'server aufgesetzt, beim administrator anlegen stimmt angeblich was mit den angaben nicht',
        'installer meckert, beide passwörter vom admin wohl verschieden getippt',
      ],
      [
        'beim installieren admin angelegt und der lässt mich nicht weiter',
        'setup seite will den ersten admin nicht speichern, passwort 2x verschieden getippt',
        'installer mault rum weil ich die mail vom admin leer gelassen hab',
      ],
      [
        'beim einrichten der webseite wird mein admin formular nicht angenommen',
        'installation bleibt beim ersten administrator hängen, passwörter waren verschieden',
        'setup assistent meckert über mail und passwort vom admin',
      ],
      [
        'beim Installieren der Seite ersten Admin anlegen geht nicht',
        'Setup meckert, Passwort-Bestätigung weicht ab',
        'Webinstaller bleibt beim Administrator-Formular stecken',
      ],
      ['Installation bricht ab', 'Admin anlegen geht nicht', 'Setup meldet Parameterfehler'],
    ],
    questions: [
      [
        'web installer bricht beim anlegen des ersten administrators mit falschem parameter ab',
        'installationsassistent admin formular email oder passwortbestätigung leer',
      ],
      [
        'web installer admin formular lehnt ab, parameter falsch',
        'install step erster administrator passwort bestätigung stimmt nicht überein',
      ],
      [
        'web installer bricht ab beim anlegen des ersten administrators',
        'installationsformular leeres feld oder abweichende passwort bestätigung parameterfehler',
      ],
      [
        'installer lehnt admin mail und passwort ab parameterfehler',
        'web setup letzter Schritt Administrator falsche Eingaben',
      ],
      ['admin_password_confirm', 'Installer Admin-E-Mail fehlt'],
    ],
    rewordings: [
      ['Fehlerhafte Angaben, bitte prüfen'],
      ['Ungültige Angaben, bitte Eingaben prüfen'],
      ['Fehlerhafte Angaben bei der Installation'],
      ['Ungültige Parameter'],
      ['Parameterfehler'],
    ],
  },
  30001: {
    complaints: [
      [
        'profil speichern geht nicht, da heisst es pflichtangabe fehlt',
        'neue mailadresse eintragen, er sagt da fehlt was, code hab ich aber eingegeben',
        'kontocenter geht gar nicht erst auf, irgendwas notwendiges wurde nicht mitgegeben',
      ],
      [
        'profil gespeichert ohne was zu ändern, dann fehler da fehlt was',
        'neue mail im konto eintragen geht nicht, angeblich fehlt ne angabe',
        'geburtstag leer gelassen und speichern gedrückt, fehlt wohl was',
      ],
      [
        'da fehlt angeblich eine pflicht angabe, aber ich seh kein feld',
        'profil speichern geht nicht weil ich nichts ausgefuellt hab',
        'neue mailadresse im kontocenter eintragen, meldet irgendwas wurde nicht mitgeschickt',
      ],
      [
        'Profil speichern, da fehle eine Pflichtangabe',
        'wollte Mailadresse wechseln, Code war bestätigt aber zu lang gewartet',
        'Geburtstag nicht ausgefüllt, Kontozentrum speichert nicht',
      ],
      [
        'Geburtstag leer gespeichert',
        'Profil speichern Angabe fehlt',
        'Nummer ändern Prüfung abgelaufen',
      ],
    ],
    questions: [
      [
        'profil update mit leerem body meldet fehlenden pflichtparameter',
        'account center neue telefonnummer, code prüfung aus dem cache verschwunden, parameter fehlt',
      ],
      [
        'pflichtparameter nicht mitgeschickt im account center',
        'mail wechseln, vorheriger code check nicht mehr im cache, parameter missing',
      ],
      [
        'pflichtparameter nicht übergeben profil update ohne einen wert',
        'kontocenter mail ändern ohne vorherige codeprüfung im cache fehlender parameter',
      ],
      [
        'profile update ohne body, Pflichtparameter fehlt',
        'account center ohne app id platform version aufgerufen',
      ],
      ['Pflichtparameter fehlt API', 'PATCH profile leerer Body'],
    ],
    rewordings: [
      ['Es fehlt eine Pflichtangabe'],
      ['Es fehlen Pflichtangaben'],
      ['Erforderliche Angaben wurden nicht übermittelt'],
      ['Erforderliche Angaben wurden nicht übergeben'],
      ['Parameter fehlt'],
    ],
  },
  30002: {
    complaints: [
      [
        'die app schickt wohl einen wert den der server gar nicht kennt',
        'code anfordern: hab meinen benutzernamen statt mail eingetippt, wert nicht zulässig',
        'tester meldet beim editor aufruf: angabe ist keine der erlaubten',
      ],
      [
        'app sagt der wert is nicht erlaubt, versteh nicht welcher',
        'hab bei konto weder mail noch nummer eingegeben sondern meinen namen, will er nicht',
        'falscher wert irgendwo, mehr steht da nicht',
      ],
      [
        'die app schickt anscheinend einen wert den es gar nicht gibt',
        'tester meint der typ in der adresse ist quatsch',
        'weder mail noch ziffern eingegeben, eingabe passt nicht ins schema',
      ],
      [
        'die App schickt wohl einen unerlaubten Wert',
        'Kontoname ist weder Mail noch Nummer, wird nicht akzeptiert',
        'Tester sagt: Typ in der URL ist vertippt',
      ],
      ['Wert nicht erlaubt', 'Anmeldeseite ungültiger Wert', 'Link abgeschnitten Kontocenter'],
    ],
    questions: [
      [
        'welche werte sind für type im editor pfad erlaubt',
        'accessToken lässt sich nicht dekodieren, wert ausserhalb der vorgegebenen liste',
      ],
      [
        'editor pfad mit type posts statt post wird abgelehnt',
        'value liegt nicht in der festen liste der erlaubten werte, enum',
      ],
      [
        'type im pfad vom editor nicht in der erlaubten liste',
        'accessToken lässt sich nicht dekodieren unzulässiger wert',
      ],
      [
        'type im Pfad editor/{type} nicht in der Liste zulässiger Werte',
        'accessToken lässt sich nicht dekodieren, Wert entspricht nicht den Vorgaben',
      ],
      ['type post comment Pfad', 'accessToken Base64 kaputt'],
    ],
    rewordings: [
      ['Dieser Wert ist hier nicht zulässig'],
      ['Dieser Wert ist hier nicht erlaubt'],
      ['Ein Wert entspricht nicht den erlaubten Vorgaben'],
      ['Der Wert gehört nicht zu den erlaubten Optionen'],
      ['Parameterwert ungültig'],
    ],
  },
  30003: {
    complaints: [
      [
        'die benachrichtigung soll mehrsprachig raus, aber er will ein array haben',
        'kollege sagt die eckigen klammern im json sind falsch',
        'mehrsprachige mitteilung scheitert weil die liste kein gültiges format hat',
      ],
      [
        'tester meint die mehrsprachige benachrichtigung geht nicht raus wegen array format',
        'irgendwas mit json array kaputt beim verschicken der mitteilung',
        'soll ne liste in eckigen klammern sein, war wohl keine',
      ],
      [
        'kollege sagt der mehrsprachige benachrichtigungstext ist kein gültiges array',
        'liste in json form wird nicht geschluckt beim benachrichtigen',
        'unser plugin verschickt keine mitteilung, array angeblich kaputt',
      ],
      [
        'Benachrichtigung mehrsprachig versenden klappt nicht, Array kaputt',
        'Kollege meint das JSON-Array sei falsch aufgebaut',
        'Liste in eckigen Klammern wird nicht verstanden',
      ],
      [
        'Benachrichtigung mehrsprachig kaputt',
        'Mitteilung kein gültiges JSON',
        'Plugin-Benachrichtigung schlägt fehl',
      ],
    ],
    questions: [
      [
        'sendNotification isMultilingual content kein json array',
        'wann verlangt das command word für benachrichtigungen ein array als json',
      ],
      [
        'sendNotification isMultilingual content muss json array sein',
        'json array parse fehler command word benachrichtigung',
      ],
      [
        'sendNotification isMultilingual content json array ungültig',
        'warum wird mein json array beim command word für benachrichtigungen abgelehnt',
      ],
      [
        'sendNotification isMultilingual content kein gültiges json array',
        'json array format fehler beim cmd word für Mitteilungen',
      ],
      ['sendNotification isMultilingual', 'JSON-Array Format falsch'],
    ],
    rewordings: [
      ['Der Wert muss ein gültiges JSON-Array sein'],
      ['Der Wert ist keine gültige JSON-Liste'],
      ['Der Wert ist keine gültige JSON-Liste'],
      ['Hier wird eine gültige JSON-Liste erwartet'],
      ['Kein gültiges JSON-Array'],
    ],
  },
  30004: {
    complaints: [
      [
        'plugin seite zeigt nur: das ist kein json objekt',
        'beim öffnen vom kontocenter im webview stimmt das format vom zugriffstoken nicht',
        'entwickler meint im token steckt nur eine zahl statt geschweifter klammern',
      ],
      [
        'plugin seite öffnet nicht, da steht was von json objekt',
        'kontoseite im webview kaputt, format vom token kein objekt',
        'kollege sagt in dem zugangstoken steckt nur ne zahl drin',
      ],
      [
        'plugin seite öffnet nicht, tester redet von falschem json objekt',
        'konto seite im fenster lädt nicht, irgendwas mit objekt format',
        'geschweifte klammern fehlen wohl in dem was die app mitgibt',
      ],
      [
        'Plugin-Seite öffnet nicht, irgendwas mit JSON-Objekt',
        'Zugangstoken enthält bloss eine Zahl statt Objekt',
        'unser Tester sieht: geschweifte Klammern fehlen',
      ],
      ['Kontoseite JSON-Fehler', 'Plugin-Seite lädt JSON-Fehler', 'Kontocenter kein Objekt'],
    ],
    questions: [
      [
        'accessToken nach base64 decode nur ein string statt objekt',
        'json object format fehler auf plugin seite woher',
      ],
      [
        'accessToken base64 dekodiert ergibt string statt json object',
        'welche form muss das json im access token haben, geschweifte klammern?',
      ],
      [
        'accessToken nach base64 decode nur string statt json objekt',
        'json object erwartet aber einzelne zahl im accessToken',
      ],
      [
        'accessToken base64 decodiert ergibt string statt json object',
        'urlencode json objekt für accessToken richtig bauen',
      ],
      ['accessToken doppelt encodiert', 'JSON-Objekt erwartet String'],
    ],
    rewordings: [
      ['Kein gültiges JSON-Objekt übergeben'],
      ['Der Wert ist kein gültiges JSON-Objekt'],
      ['Angabe liegt nicht als JSON-Objekt vor'],
      ['Wert ist kein gültiges JSON-Objekt'],
      ['Kein gültiges JSON-Objekt'],
    ],
  },
  30005: {
    complaints: [
      [
        'avatar hochgeladen und gleichzeitig link angegeben, man darf nur eins von beiden',
        'entweder bild oder url sagt er, beides zusammen mag er nicht',
        'titelbild zweimal auf verschiedene weise mitgeschickt, wird abgelehnt',
      ],
      [
        'neues profilbild per link und upload gleichzeitig, geht wohl nicht',
        'banner zweimal angegeben, app will nur eins davon',
        'entweder oder, beides zusammen nimmt er nicht',
      ],
      [
        'profilbild hochgeladen und gleichzeitig link angegeben, nur eins davon erlaubt',
        'entweder bild datei oder bild adresse, beides zusammen lehnt er ab',
        'banner doppelt angegeben geht nicht',
      ],
      [
        'Profilbild hochgeladen und zugleich Link angegeben, wird verweigert',
        'Banner als Datei und als URL geht nicht miteinander',
        'entweder das eine oder das andere, steht da',
      ],
      ['Avatar doppelt angegeben', 'Profilbild Datei und Link', 'beides geht nicht gleichzeitig'],
    ],
    questions: [
      [
        'avatarFid und avatarUrl gleichzeitig gesendet',
        'user overview ohne uidOrUsername und ohne uid header, fehler mit zwei alternativen parametern',
      ],
      [
        'avatarFid und avatarUrl zusammen geschickt, nur einer erlaubt',
        'user overview ohne uidOrUsername und ohne uid header, komischer entweder-oder fehler',
      ],
      [
        'avatarFid und avatarUrl zusammen im profile update gesendet',
        'user overview weder uidOrUsername noch uid header, meldung redet von zwei alternativen',
      ],
      [
        'avatarFid und avatarUrl gleichzeitig gesendet',
        'user/overview ohne uid und ohne uidOrUsername entweder oder parameter',
      ],
      ['avatarFid avatarUrl zusammen', 'overview ohne uidOrUsername'],
    ],
    rewordings: [
      ['Bitte nur eine der beiden Angaben senden, nicht beide'],
      ['Bitte nur eine der beiden Angaben senden'],
      ['Bitte nur eine der beiden Angaben übermitteln'],
      ['Bitte nur einen der zwei Werte angeben, nicht beide'],
      ['Nur einer von beiden'],
    ],
  },
  30006: {
    complaints: [
      [
        'hab auf speichern gedrückt, es sei doch alles wie vorher',
        'neuer nickname ist derselbe wie der alte meint die app',
        'bio nicht geaendert und dann kommt ein fehler, echt jetzt?',
      ],
      [
        'will speichern aber mein nick is doch derselbe wie vorher',
        'bio nicht geändert und trotzdem gespeichert, jetzt meckert der',
        'alt und neu gleich, deshalb passiert nix',
      ],
      [
        'mein neuer name ist der gleiche wie vorher, wird nicht gespeichert',
        'hab an der bio nichts verändert und trotzdem auf speichern getippt',
        'alter und neuer spitz name identisch',
      ],
      [
        'hab gar nichts geändert beim Spitznamen, jetzt Fehler',
        'Bio ist gleich geblieben und lässt sich drum nicht speichern',
        'neuer Name identisch mit dem bisherigen',
      ],
      ['keine Änderung erkannt', 'Name ist schon so', 'Bio unverändert'],
    ],
    questions: [
      [
        'profil speichern lehnt unveränderten wert ab',
        'username identisch mit gespeichertem wert, wie im client abfangen',
      ],
      [
        'profile update mit unverändertem username gibt fehler statt ok',
        'nickname identisch zum gespeicherten wert, no change',
      ],
      [
        'profil update mit unverändertem nickname liefert fehler',
        'neuer wert entspricht altem bio username keine änderung',
      ],
      [
        'profile edit liefert Fehler wenn Wert unverändert',
        'username alt gleich neu keine Änderung abfangen',
      ],
      ['alter Wert gleich neuer', 'ganzes Profilformular gesendet'],
    ],
    rewordings: [
      ['Nichts geändert: der Wert ist derselbe wie bisher'],
      ['Du hast nichts geändert, alter und neuer Wert sind gleich'],
      ['Nichts geändert, der bisherige Wert ist identisch'],
      ['Keine Änderung, alter und neuer Wert sind gleich'],
      ['Neu gleich alt'],
    ],
  },
  30007: {
    complaints: [
      [
        'das feld darf nicht leer bleiben, aber welches denn',
        'steht nur da: bitte ausfüllen',
        'hab nix reingeschrieben und er will zwingend was',
      ],
      [
        'feld darf nicht leer sein, ja welches denn',
        'hab nix reingeschrieben und er will aber was',
        'leer lassen is nicht',
      ],
      [
        'darf nicht leer sein sagt er, welches feld denn',
        'hab was freigelassen und muss es ausfuellen',
        'leeres kästchen wird angemeckert',
      ],
      [
        'Feld leer gelassen, App will da was drin haben',
        'darf nicht frei bleiben steht unterm Kasterl',
        'leeres Eingabefeld wird beanstandet',
      ],
      ['darf nicht leer sein'],
    ],
    questions: [
      [
        'allgemeiner fehler für leeren wert, wird der im core überhaupt ausgelöst',
        'darf nicht leer sein meldung katalog ohne verwendung',
      ],
      [
        'darf nicht leer sein, wer wirft diesen allgemeinen code',
        'empty value generischer fehler, kommt der überhaupt aus dem core',
      ],
      [
        'allgemeiner code für leeren wert, wo wird der geworfen',
        'darf nicht leer bleiben ohne feldnamen in der fehlertabelle',
      ],
      [
        'allgemeiner Fehler für leeren Wert, wer wirft den',
        'generische not empty Meldung im core unbenutzt?',
      ],
      ['Pflichtwert leer reserviert'],
    ],
    rewordings: [
      ['Das darf nicht leer sein'],
      ['Dieses Feld darf nicht leer sein'],
      ['Dieses Feld muss ausgefüllt werden'],
      ['Darf nicht leer sein'],
      ['Nicht leer lassen'],
    ],
  },
  30008: {
    complaints: [
      [
        'hat nicht funktioniert, noch mal probieren, hab ich zehnmal gemacht, bringt nix',
        'datei mit null byte lässt sich nicht hochladen, nur vorgang fehlgeschlagen',
        'immer wieder: fehlgeschlagen versuchen sie es erneut, ohne grund',
      ],
      [
        'fehlgeschlagen probiers nochmal, hab ich schon zehnmal gemacht',
        'immer wieder nochmal versuchen beim hochladen, bringt nix',
        'aktion nicht geklappt, bitte erneut... ja toll',
      ],
      [
        'hat nicht funktioniert nochmal probieren, kommt immer wieder dasselbe',
        'vorgang gescheitert, zehnmal neu versucht beim datei hochladen',
        'aktion misslungen bitte wiederholen',
      ],
      [
        'Vorgang misslungen, nochmal probieren bringt auch nix',
        'Datei hochladen scheitert immer wieder mit erneut versuchen',
        'fehlgeschlagen, soll es wiederholen, zum zehnten Mal schon',
      ],
      [
        'Aktion fehlgeschlagen',
        'Vorgang fehlgeschlagen, nochmal versuchen',
        '0-Byte-Datei hochladen',
      ],
    ],
    questions: [
      [
        'upload-token datei datensatz wird nicht gespeichert weil size null',
        'vorgang fehlgeschlagen beim upload token trotz gültigem storage token',
      ],
      [
        'upload-token request mit size 0 schlägt fehl, try again',
        'file record wurde nicht gespeichert nachdem der storage token da war',
      ],
      [
        'upload-token datensatz nicht gespeichert wegen size null oder leerem namen',
        'operation fehlgeschlagen retry hilft nicht beim anfordern vom upload token',
      ],
      [
        'upload-token file size 0 Datensatz nicht gespeichert',
        'upload-token schlägt fehl obwohl storage token da, leere extension',
      ],
      ['upload-token size 0', 'Dateieintrag nicht gespeichert'],
    ],
    rewordings: [
      ['Das hat nicht geklappt, bitte noch einmal versuchen'],
      ['Das hat nicht geklappt, versuch es noch mal'],
      ['Das hat leider nicht geklappt, bitte erneut versuchen'],
      ['Aktion fehlgeschlagen, versuche es noch einmal'],
      ['Fehlgeschlagen, bitte erneut versuchen'],
    ],
  },
} as const satisfies DescribedMeanings
