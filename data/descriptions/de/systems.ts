import type { DescribedMeanings } from '../types'

export const systems = {
  33100: {
    complaints: [
      [
        'registrieren geht nicht mehr, funktion vom system abgeschaltet',
        'konto loeschen ist hier deaktiviert sagt er',
        'login mit code nicht mehr verfügbar, schnittstelle gesperrt',
      ],
      [
        'registrieren seite is vom system abgeschaltet',
        'konto löschen geht nicht, funktion deaktiviert',
        'mit code anmelden is aus bei denen',
      ],
      [
        'registrierung vom system abgeschaltet in dieser version',
        'konto loeschen ist vom betreiber aus',
        'die funktion im kontocenter darf nicht mehr aufgerufen werden',
      ],
      [
        'Registrieren im Kontozentrum abgeschaltet',
        'Konto löschen ist vom Betreiber deaktiviert',
        'Funktion vom System gesperrt, Login mit Code aus',
      ],
      [
        'Registrierung deaktiviert',
        'Konto löschen nicht möglich',
        'Anmelden per Code abgeschaltet',
      ],
    ],
    questions: [
      [
        'account center api deaktiviert weil plugin die anmeldung übernimmt',
        'delete_account_type eins, löschen abgeschaltet',
      ],
      [
        'account center api disabled, plugin hat login übernommen',
        'interface abgeschaltet obwohl version aktuell',
      ],
      [
        'account center login durch plugin übernommen schnittstelle gesperrt',
        'delete_account_type eins interface disabled',
      ],
      [
        'account center api disabled weil plugin übernimmt',
        'interface oder version vom system deaktiviert delete_account_type',
      ],
      ['account_login_service Plugin', 'delete_account_type'],
    ],
    rewordings: [
      ['Diese Funktion wurde vom System abgeschaltet'],
      ['Diese Funktion wurde vom System abgeschaltet'],
      ['Diese Schnittstelle oder Version ist vom System abgeschaltet'],
      ['Diese Schnittstelle oder Version wurde abgeschaltet'],
      ['Funktion vom System deaktiviert'],
    ],
  },
  33101: {
    complaints: [
      [
        'im privaten modus ist diese abfrage verboten',
        'forum ist privat gestellt, seitdem geht das nicht',
        'privatmodus blockt den zugriff',
      ],
      [
        'geschlossene community, die seite gibts privat nicht',
        'im privaten modus darf ich das nicht abrufen',
        'privat geschaltet und jetzt is der bereich gesperrt',
      ],
      [
        'im privaten modus ist das nicht erlaubt',
        'geschlossene seite verbietet den aufruf',
        'community ist privat gestellt, funktion tabu',
      ],
      [
        'im Privatmodus nicht erlaubt',
        'Seite ist privat, diese Abfrage geht dann nicht',
        'geschlossene Community sperrt die Funktion',
      ],
      ['privater Modus verbietet Anfrage'],
    ],
    questions: [
      [
        'schnittstelle unter private mode untersagt',
        'api verboten im privatmodus, welcher code kommt stattdessen',
      ],
      ['endpoint im private mode verboten', 'private site mode request forbidden generisch'],
      [
        'interface verboten private mode',
        'private site api aufruf untersagt wird der code geworfen',
      ],
      ['private mode interface verboten', 'welche routen sind bei site_mode private untersagt'],
      ['private mode Endpoint verboten'],
    ],
    rewordings: [
      ['Im privaten Modus nicht erlaubt'],
      ['Im privaten Modus nicht verfügbar'],
      ['Im Privatmodus ist dieser Aufruf untersagt'],
      ['Im privaten Modus ist diese Anfrage untersagt'],
      ['Im Privatmodus nicht erlaubt'],
    ],
  },
  33102: {
    complaints: [
      [
        'gäste sehen nur: seitenmodus falsch eingestellt',
        'ohne anmeldung kommt konfigurationsfehler vom modus',
        'betreiber hat öffentlich oder privat verkonfiguriert',
      ],
      [
        'ohne login kommt seitenmodus falsch eingestellt',
        'als gast zeigt die app nur modus fehler, eingeloggt gehts',
        'admin hat den site modus verkackt',
      ],
      [
        'seite falsch eingestellt, weder oeffentlich noch privat',
        'als gast sehe ich nur betriebsmodus fehler',
        'nach update stimmt der seitenmodus nicht, nicht angemeldete kommen nicht rein',
      ],
      [
        'Betriebsart der Website falsch konfiguriert',
        'als Gast kommt Konfigurationsfehler, eingeloggt nicht',
        'Seitenmodus weder öffentlich noch privat',
      ],
      ['Seite falsch konfiguriert', 'Seitenmodus kaputt', 'Gäste sehen Moduskonfiguration-Fehler'],
    ],
    questions: [
      ['site_mode weder public noch private', 'gästeliste leer, fehler in der modus konfiguration'],
      ['site_mode weder public noch private', 'gäste whitelist leer, mode config error'],
      ['site_mode ungültiger wert', 'gästeliste leer site mode konfigurationsfehler middleware'],
      ['site_mode ungültiger wert', 'gast whitelist leer site mode config error'],
      ['site_mode ungültiger Wert', 'site_mode weder public private'],
    ],
    rewordings: [
      ['Der Seitenmodus ist falsch konfiguriert'],
      ['Der Seitenmodus ist falsch konfiguriert'],
      ['Der Betriebsmodus der Seite ist falsch eingestellt'],
      ['Fehlerhafte Einstellung des Seitenmodus'],
      ['Seitenmodus-Konfigurationsfehler'],
    ],
  },
  33200: {
    complaints: [
      [
        'vorlage fuer den bestaetigungscode fehlt',
        'code mail geht nicht raus, es gibt keine vorlage',
        'sms template nicht verfügbar sagt der support',
      ],
      [
        'code kann nicht verschickt werden, vorlage fehlt',
        'mail mit dem code hat kein template',
        'sms text für den code gibts nicht',
      ],
      [
        'vorlage für den bestätigungscode fehlt',
        'code mail kann nicht verschickt werden weil es keine vorlage gibt',
        'sms muster nicht eingerichtet',
      ],
      [
        'Vorlage für den Bestätigungscode fehlt',
        'Code-Mail kommt nicht, Template nicht da',
        'SMS-Vorlage nicht verfügbar',
      ],
      ['Vorlage für Code fehlt'],
    ],
    questions: [
      [
        'verify code template fehlt oder nicht verfügbar',
        'sendCode templateId ohne vorlage beim plugin',
      ],
      [
        'verify code template nicht vorhanden für die sprache',
        'templateId unbekannt beim sendCode',
      ],
      ['verify code template nicht vorhanden', 'templateId deaktiviert sendCode plugin'],
      ['verify code template nicht vorhanden', 'templateId für sendCode fehlt im plugin'],
      ['Verify-Code Template deaktiviert'],
    ],
    rewordings: [
      ['Vorlage für den Code nicht vorhanden'],
      ['Die Vorlage für den Code fehlt'],
      ['Die Code-Vorlage fehlt oder ist nicht verfügbar'],
      ['Vorlage für den Prüfcode nicht verfügbar'],
      ['Code-Vorlage nicht verfügbar'],
    ],
  },
  33201: {
    complaints: [
      [
        'zu oft code angefordert, jetzt muss ich warten',
        'hab dreimal auf code senden getippt, gesperrt',
        'langsam machen mit den codes sagt die app',
      ],
      [
        'zu oft auf code senden gedrückt, muss jetzt warten',
        'krieg keine sms mehr, angeblich zu viele angefordert',
        'noch einen code will er nicht schicken, später',
      ],
      [
        'zu oft code angefordert, muss warten',
        'dauernd auf code senden gedrückt und jetzt gesperrt',
        'bitte etwas später wieder einen sms code holen',
      ],
      [
        'zu oft Code angefordert, soll warten',
        'kann keinen neuen Code holen, zu häufig gedrückt',
        'Code nochmals schicken gesperrt wegen zu vieler Versuche',
      ],
      ['zu oft Code angefordert'],
    ],
    questions: [
      ['rate limit beim verifizierungscode versand', 'sendCode zu häufig, welches plugin bremst'],
      ['sendCode rate limit', 'code zu häufig angefordert, wie lang is der cooldown'],
      ['rate limit beim versenden des verify code', 'sendCode zu häufig aufgerufen'],
      ['sendCode rate limit', 'verifizierungscode zu häufig gesendet abklingzeit'],
      ['Rate-Limit Verifizierungscode'],
    ],
    rewordings: [
      ['Zu viele Codes angefordert, bitte später noch einmal'],
      ['Zu viele Codes angefordert, bitte warte kurz'],
      ['Zu viele Codes angefordert, bitte später wieder'],
      ['Zu viele Codes angefordert, bitte später erneut'],
      ['Code zu häufig gesendet'],
    ],
  },
  33202: {
    complaints: [
      [
        'code feld war leer',
        'soll den bestätigungscode eingeben, hab noch keinen bekommen',
        'bei der registrierung code eingetippt, meldet trotzdem leeren code, nickname fehlte',
      ],
      [
        'code feld leer gelassen beim registrieren',
        'hab keinen code eingegeben weil keiner kam',
        'spitzname vergessen und er meckert wegen code',
      ],
      [
        'hab vergessen den bestätigungscode einzutragen',
        'code feld leer beim konto loeschen',
        'code steht doch drin, nur den spitznamen hab ich freigelassen',
      ],
      [
        'Bestätigungscode nicht eingetippt',
        'Codefeld leer beim Registrieren',
        'Spitzname vergessen, aber er meckert übers Code-Feld',
      ],
      ['Code vergessen einzutragen', 'Code-Feld leer', 'Spitzname bei Registrierung fehlt'],
    ],
    questions: [
      [
        'verifyCode leer bei register oder reset',
        'registrierung mit leerem nickname meldet fehlenden code',
      ],
      ['verifyCode leer beim reset password', 'account löschen ohne codeType, code fehlt'],
      [
        'verifyCode leer register account center',
        'codeType weder email noch sms bei account delete',
      ],
      ['verifyCode leer bei register', 'nickname leer liefert code darf nicht leer sein'],
      ['verifyCode leer', 'apply-delete emailVerifyCode leer'],
    ],
    rewordings: [
      ['Bitte den Bestätigungscode eingeben'],
      ['Bitte den Bestätigungscode eingeben'],
      ['Bitte den Bestätigungscode eingeben'],
      ['Bitte den Prüfcode eingeben'],
      ['Bestätigungscode darf nicht fehlen'],
    ],
  },
  33203: {
    complaints: [
      [
        'code aus der mail stimmt nicht oder ist abgelaufen',
        'hab den code erst nach ner halben stunde eingegeben, ungültig',
        'konto löschen per sms, der code wird nie akzeptiert',
      ],
      [
        'code aus der mail eingetippt, angeblich falsch',
        'sms code kam zu spät, schon abgelaufen',
        'der sechsstellige code geht nicht, dreimal gecheckt',
      ],
      [
        'sms code stimmt nicht oder ist schon abgelaufen',
        'den code aus der mail abgetippt, nimmt er nicht',
        'konto löschen per sms, der richtige code wird trotzdem abgelehnt',
      ],
      [
        'Code aus der SMS wird nicht angenommen',
        'Bestätigungscode falsch oder schon verfallen',
        'der zugeschickte Code stimmt nicht, hab ihn kopiert',
      ],
      ['Code falsch', 'Bestätigungscode abgelaufen', 'SMS-Code ungültig'],
    ],
    questions: [
      [
        'verify code passt nicht zu template und empfänger',
        'richtiger code wird abgelehnt weil für anderen zweck angefordert',
      ],
      [
        'verify code passt nicht, andere template als angefordert',
        'code schon benutzt oder expired, account deletion per sms',
      ],
      [
        'verify code mit anderem template angefordert passt nicht',
        'bestätigungscode bereits benutzt falsch oder expired',
      ],
      ['verify code nicht gefunden falsches template', 'konto löschen per sms code immer ungültig'],
      ['verifyCode templateId anders', 'Konto löschen SMS-Code'],
    ],
    rewordings: [
      ['Code falsch oder nicht mehr gültig'],
      ['Der Code ist falsch oder abgelaufen'],
      ['Bestätigungscode falsch oder nicht mehr gültig'],
      ['Prüfcode falsch oder abgelaufen'],
      ['Code falsch oder abgelaufen'],
    ],
  },
  33301: {
    complaints: [
      [
        'in meinem text steht ein verbotenes wort vom system',
        'darf ich nicht absenden wegen sperrwort, bitte abändern',
        'harmloser text, trotzdem system wortfilter',
      ],
      [
        'da is ein böses wort drin das das system nicht will',
        'text enthält verbotene wörter, welches sagt er nicht',
        'soll wörter ändern bevor ich abschicke',
      ],
      [
        'verbotene wörter vom system erkannt, soll den text überarbeiten',
        'da ist ein gesperrtes wort drin bevor ich absenden kann',
        'eingabe enthält was unerlaubtes, ändern und nochmal schicken',
      ],
      [
        'verbotene Wörter im Text, systemweit',
        'Inhalt enthält gesperrten Ausdruck, soll ihn ändern',
        'Schimpfwortfilter hat angeschlagen',
      ],
      ['Bio enthält verbotenes Wort'],
    ],
    questions: [
      [
        'allgemeiner sperrwort code für inhalte',
        'systemweiter wortfilter vor dem absenden, im core ungenutzt',
      ],
      [
        'banned words systemweit, nicht username nicht titel',
        'sperrwörter im inhalt allgemeiner code',
      ],
      [
        'systemweite sperrwörter allgemein vor dem absenden',
        'banned words content welcher code für allgemeine inhalte',
      ],
      ['system banned words allgemeiner inhalt', 'sperrwort im content generisch'],
      ['Bannwörter Bio v2'],
    ],
    rewordings: [
      ['Enthält vom System gesperrte Wörter, bitte ändern'],
      ['Dein Text enthält gesperrte Wörter'],
      ['Unzulässige Wörter enthalten, bitte vor dem Absenden anpassen'],
      ['Der Inhalt enthält gesperrte Wörter, bitte anpassen'],
      ['Gesperrte Wörter, bitte ändern'],
    ],
  },
  33302: {
    complaints: [
      [
        'meine bio ist zu lang zum speichern',
        'ueber mich text kuerzen verlangt er',
        'profilbeschreibung überschreitet das limit',
      ],
      [
        'meine bio is zu lang, wieviel darf man',
        'profilbeschreibung kürzen, er speichert nicht',
        'über mich text zu viele zeichen',
      ],
      [
        'meine selbstbeschreibung ist zu lang',
        'bio muss kuerzer werden',
        'profil text über mich sprengt das limit',
      ],
      [
        'Profilbeschreibung zu lang',
        'Bio muss ich kürzen',
        'Text über mich überschreitet die Systemgrenze',
      ],
      ['Bio zu lang', 'Selbstbeschreibung zu lang', 'Über-mich-Text zu lang'],
    ],
    questions: [
      [
        'bio_length überschritten beim profil update',
        'maximale zeichen der biografie konfigurieren',
      ],
      ['bio_length überschritten profile update', 'bio zu viele zeichen, länge systemlimit'],
      ['bio_length überschritten profile update', 'länge der bio zu viele zeichen'],
      ['bio_length überschritten beim profil update', 'maximale zeichen bio'],
      ['bio_length', 'Bio Zeichenlimit'],
    ],
    rewordings: [
      ['Der Text ist zu lang, bitte kürzen'],
      ['Der Text ist länger als erlaubt, bitte kürzen'],
      ['Der Text ist zu lang, bitte kürzen'],
      ['Zu lang fürs System, bitte kürzen und nochmals senden'],
      ['Länge überschreitet Systemlimit'],
    ],
  },
  33400: {
    complaints: [
      [
        'das ist keine gültige ip adresse schreibt er',
        'ip falsch eingetippt, abfrage geht nicht',
        'ip adresse fehlerhaft',
      ],
      [
        'die ip is keine richtige ip',
        'hab ne ip eingegeben mit 5 zahlen, geht nicht',
        'ip adresse fehlerhaft',
      ],
      ['das ist keine gültige ip', 'ip adresse vertippt', 'ip fehler im tool'],
      ['IP-Adresse ungültig', 'das ist keine echte IP', 'IP falsch geschrieben'],
      ['ungültige IP'],
    ],
    questions: [
      ['ip-info mit ungültiger ip aufrufen', 'format der ip stimmt nicht, welcher code'],
      ['ip-info parameter keine gültige ip', 'invalid ip format abfrage'],
      ['ungültige ip adresse bei ip-info', 'ip parameter keine echte adresse'],
      ['ip-info ungültige ip adresse format', 'keine valide ipv4 ipv6'],
      ['IP-Format prüfen'],
    ],
    rewordings: [
      ['Keine gültige IP-Adresse'],
      ['Das ist keine gültige IP-Adresse'],
      ['Ungültige IP-Adresse'],
      ['Keine gültige IP-Adresse'],
      ['Keine gültige IP-Adresse'],
    ],
  },
  33401: {
    complaints: [
      [
        'ip ist auffällig, keine details dazu',
        'meine ip sei abnormal, nutze vpn',
        'zu der merkwürdigen ip gibt es keine angaben',
      ],
      [
        'ip komisch, keine details dazu',
        'die ip is irgendwie auffällig und zeigt nix an',
        'anormale ip laut anzeige',
      ],
      [
        'ip auffällig, keine einzelheiten verfügbar',
        'mit vpn steht da die ip ist abnormal',
        'ungewoehnliche ip und nix angezeigt',
      ],
      [
        'IP auffällig, keine Details',
        'meine IP gilt als abnormal',
        'verdächtige IP, nähere Infos nicht abrufbar',
      ],
      ['IP auffällig'],
    ],
    questions: [
      ['ip_service liefert abnorme ip ohne details', 'anormale ip details nicht verfügbar'],
      ['ip abnormal details nicht verfügbar ip_service', 'abnorme ip, keine geodaten'],
      ['ip abnormal details nicht abrufbar plugin', 'auffällige ip keine geo daten'],
      ['ip anomal details nicht verfügbar', 'ip_service meldet auffällige adresse'],
      ['IP abnormal Details'],
    ],
    rewordings: [
      ['Auffällige IP, Details nicht verfügbar'],
      ['Auffällige IP, keine Details verfügbar'],
      ['Auffällige IP, keine Angaben verfügbar'],
      ['Auffällige IP, Einzelheiten nicht verfügbar'],
      ['IP abnormal'],
    ],
  },
  33402: {
    complaints: [
      [
        'kann zu der ip nichts nachschlagen',
        'standort der ip lässt sich nicht abfragen',
        'ip auskunft nicht möglich',
      ],
      [
        'zu der ip kann er nix rausfinden',
        'ort von der ip nachschlagen klappt nicht',
        'ip abfrage liefert keine details',
      ],
      [
        'zu der ip lässt sich nichts nachschlagen',
        'standort über ip abfragen klappt nicht',
        'ip abfrage liefert keine details',
      ],
      [
        'zu dieser IP lässt sich nichts abfragen',
        'IP-Standort nachschauen geht nicht',
        'IP-Abfrage liefert keine Einzelheiten',
      ],
      ['IP-Standort nicht abfragbar'],
    ],
    questions: [
      ['ip lookup liefert nichts, abfrage unmöglich', 'ip details query fehlgeschlagen plugin'],
      ['ip lookup geht nicht, keine details abfragbar', 'ip query fehlgeschlagen plugin'],
      ['ip lookup nicht möglich ip_service', 'ip details können nicht abgefragt werden'],
      ['ip lookup nicht möglich', 'common/ip-info keine abfrage der details'],
      ['IP-Lookup Details fehlgeschlagen'],
    ],
    rewordings: [
      ['Zu dieser IP lässt sich nichts abfragen'],
      ['Zu dieser IP können keine Details abgefragt werden'],
      ['Zu dieser IP ist keine Abfrage möglich'],
      ['Zu dieser IP können keine Details abgefragt werden'],
      ['IP-Details nicht abrufbar'],
    ],
  },
  33403: {
    complaints: [
      [
        'meine ip ist gesperrt, komm nicht mehr ins forum',
        'vom büro aus ausgesperrt, ip verboten',
        'system bedient meine adresse nicht mehr, ip ban',
      ],
      [
        'meine ip is gesperrt, aus dem wohnheim kommt keiner rein',
        'ip ban, mit handydaten gehts aber',
        'aus unserem wlan verweigert der server den dienst',
      ],
      [
        'meine ip wurde gesperrt, kein dienst für mich',
        'von der arbeit aus geblockt wegen der internet adresse',
        'anschluss auf der sperrliste',
      ],
      [
        'meine IP ist gesperrt worden',
        'IP-Sperre, der Dienst bedient mich nicht',
        'über WLAN blockiert, übers Mobilnetz gehts',
      ],
      ['IP gesperrt'],
    ],
    questions: [
      ['ip sperrliste, dienst verweigert', 'gibt es einen ip bann im header check'],
      ['ip blacklist kein service für diese adresse', 'gesperrte ip im core prüfen?'],
      ['ip blacklist gesperrt system verweigert', 'gesperrte ip adresse code'],
      ['ip blacklist sperre', 'ip deaktiviert system verweigert service'],
      ['IP-Sperre Blacklist'],
    ],
    rewordings: [
      ['Ihre IP ist gesperrt, kein Zugang'],
      ['Deine IP wurde gesperrt'],
      ['Ihre IP-Adresse wurde gesperrt'],
      ['Deine IP ist gesperrt, kein Zugriff auf den Dienst'],
      ['IP deaktiviert, kein Dienst'],
    ],
  },
  33404: {
    complaints: [
      [
        'ip unbekannt steht beim beitrag',
        'er weiss nicht woher die ip kommt',
        'herkunft meiner ip nicht bekannt',
      ],
      [
        'ip unbekannt steht beim beitrag',
        'herkunft der ip nicht bekannt',
        'statt ort steht da unknown ip',
      ],
      [
        'ip unbekannt',
        'er weiß nicht woher meine ip kommt',
        'unbekannte netzadresse wird angezeigt',
      ],
      [
        'IP unbekannt',
        'Herkunft der IP weiss niemand',
        'keine Ahnung woher die IP stammt, zeigt es an',
      ],
      ['IP unbekannt'],
    ],
    questions: [
      ['unbekannte ip in der antwort von ip-info', 'ip nicht in der datenbank des lookup dienstes'],
      ['unbekannte ip, ip_service ohne treffer', 'ip location unknown anzeige'],
      ['unknown ip antwort vom plugin', 'ip nicht bekannt code'],
      ['unbekannte ip ip-info', 'ip unknown rückgabe plugin'],
      ['unknown IP Fehler'],
    ],
    rewordings: [
      ['Unbekannte IP'],
      ['Unbekannte IP'],
      ['IP-Adresse nicht bekannt'],
      ['Unbekannte IP'],
      ['Die IP ist unbekannt'],
    ],
  },
} as const satisfies DescribedMeanings
