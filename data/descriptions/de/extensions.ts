import type { DescribedMeanings } from '../types'

export const extensions = {
  32100: {
    complaints: [
      [
        'suche tut nichts, kein anbieter eingerichtet',
        'bestätigungscode kommt nicht, forum hat keinen sms dienst hinterlegt',
        'bild hochladen geht nicht weil kein speicherdienst konfiguriert ist',
      ],
      [
        'suche geht nicht, kein anbieter eingestellt',
        'krieg keinen code per sms, dienst is gar nicht eingerichtet',
        'upload tot weil kein speicherdienst hinterlegt',
      ],
      [
        'suche geht nicht, betreiber hat keinen dienst eingerichtet',
        'sms code kann nicht geschickt werden weil kein anbieter hinterlegt ist',
        'da wurde vom admin gar kein dienstleister konfiguriert',
      ],
      [
        'Suche geht nicht, kein Anbieter eingerichtet',
        'bekomme keine SMS weil kein Versanddienst hinterlegt ist',
        'es wurde kein Dienst konfiguriert, sagt der Betreiber soll das machen',
      ],
      ['Suche geht nicht', 'SMS kommt nicht an', 'Code wird nicht verschickt'],
    ],
    questions: [
      [
        'cmd-word nicht auf der freigabeliste, kein dienst konfiguriert',
        'send_sms_service leer, sendCode findet kein plugin',
      ],
      [
        'kein search plugin konfiguriert für den typ',
        'common/cmd-word nicht freigegeben, no provider configured',
      ],
      [
        'cmd-word nicht auf der freigabeliste für die api',
        'kein send_sms_service plugin gesetzt sendCode',
      ],
      [
        'cmd-word nicht freigegeben kein service provider',
        'sendCode ohne mail plugin, provider nicht konfiguriert',
      ],
      ['send_email_service leer', 'search_posts_service Plugin'],
    ],
    rewordings: [
      ['Dafür ist kein Dienstanbieter eingerichtet'],
      ['Für diese Funktion ist kein Dienst eingerichtet'],
      ['Es ist kein Dienstanbieter eingerichtet'],
      ['Kein Dienstanbieter eingerichtet'],
      ['Kein Dienstanbieter konfiguriert'],
    ],
  },
  32101: {
    complaints: [
      [
        'das plugin gibt es hier gar nicht sagt er beim entwurf',
        'editor erweiterung ausgewählt, dienst existiert nicht',
        'tester: anbieter unbekannt nachdem das plugin deinstalliert wurde',
      ],
      [
        'der editor zum schreiben existiert nicht',
        'entwurf anlegen schlägt fehl, plugin dafür gibts nicht',
        'anbieter unbekannt sagt die app',
      ],
      [
        'der editor den ich gewählt hab existiert nicht',
        'erweiterung nicht vorhanden heisst es beim entwurf anlegen',
        'plugin das da stehen soll wurde wohl nie installiert',
      ],
      [
        'Plugin existiert nicht, Entwurf lässt sich nicht anlegen',
        "den ausgewählten Editor gibt's gar nicht",
        'Dienst unbekannt',
      ],
      ['Plugin nicht gefunden', 'Editor-Plugin fehlt', 'Erweiterung existiert nicht'],
    ],
    questions: [
      ['editorFskey ohne zeile in apps', 'fskey unbekannt oder app ohne editor nutzung'],
      ['editorFskey nicht in apps tabelle', 'fskey falsch geschrieben, plugin nicht installiert'],
      ['editorFskey unbekannt keine apps zeile', 'fskey existiert nicht callback content'],
      [
        'editorFskey app nicht gefunden oder ohne editor usage',
        'fskey existiert nicht callback content',
      ],
      ['fskey unbekannt', 'editorFskey nicht installiert'],
    ],
    rewordings: [
      ['Dieser Dienstanbieter existiert nicht'],
      ['Dieser Dienstanbieter existiert nicht'],
      ['Diesen Dienstanbieter gibt es nicht'],
      ['Dieser Dienstanbieter existiert nicht'],
      ['Dienstanbieter existiert nicht'],
    ],
  },
  32102: {
    complaints: [
      [
        'upload plugin ist ausgeschaltet, keiner kann fotos posten',
        'anbieter ist da, aber deaktiviert',
        'dienst nicht aktiviert beim bild hochladen, admin muss es einschalten',
      ],
      [
        'plugin is aus, kann keine bilder hochladen',
        'speicher plugin wurde abgeschaltet, upload geht nicht',
        'anbieter is da aber nicht aktiviert',
      ],
      [
        'speicher dienst ausgeschaltet, bilder gehen nicht hoch',
        'das plugin wurde vom betreiber deaktiviert',
        'erweiterung ist da aber nicht eingeschaltet',
      ],
      [
        'Bild-Upload tot weil Speicher-Plugin ausgeschaltet',
        'Erweiterung ist installiert, aber nicht aktiviert',
        'Dienst abgeschaltet, hochladen unmöglich',
      ],
      ['Upload geht nicht', 'nichts lässt sich hochladen', 'Plugin ausgeschaltet'],
    ],
    questions: [
      [
        'storage plugin deaktiviert bei upload-token',
        'plugin hinter editorFskey nicht eingeschaltet',
      ],
      [
        'storage plugin disabled, upload-token verweigert',
        'app hinter editorFskey deaktiviert im panel',
      ],
      [
        'storage plugin deaktiviert upload token abgelehnt',
        'app hinter editorFskey is_enabled aus',
      ],
      ['storage plugin deaktiviert upload-token', 'provider not enabled obwohl plugin fehlt'],
      ['image_service Plugin inaktiv', 'Upload-Plugin deaktiviert'],
    ],
    rewordings: [
      ['Der Dienstanbieter ist nicht aktiviert'],
      ['Der Dienst ist nicht aktiviert'],
      ['Der Dienstanbieter ist nicht aktiviert'],
      ['Der Dienstanbieter ist nicht aktiviert'],
      ['Dienstanbieter nicht aktiviert'],
    ],
  },
  32103: {
    complaints: [
      [
        'beim anbieter wurde eine einstellung leer gelassen',
        'konfiguration vom dienst ist unvollständig meint die app',
        'plugin eingerichtet aber die parameter sind leer',
      ],
      [
        'irgendeine einstellung vom dienst is leer',
        'plugin installiert aber nix eingetragen in der config',
        'admin hat beim anbieter die felder nicht ausgefüllt',
      ],
      [
        'einstellungen vom dienst sind leer sagt unser admin',
        'konfiguration des anbieters hat noch keine werte',
        'zugangsdaten fuer den dienst nicht eingetragen',
      ],
      [
        'beim Dienst fehlen die Einstellungen',
        'Konfigurationsfelder vom Anbieter leer',
        'Zugangsdaten fürs Plugin nicht eingetragen',
      ],
      ['Anbieter ohne Einstellungen'],
    ],
    questions: [
      [
        'konfigurationsparameter des providers leer, wo gesetzt',
        'service provider config leer code ungenutzt im core',
      ],
      [
        'provider config parameter leer wer meldet das',
        'leere konfigurationswerte beim service plugin',
      ],
      [
        'config parameter des service provider leer',
        'leere konfigurationsparameter plugin welcher code wird wirklich benutzt',
      ],
      ['service provider config parameter leer', 'plugin einstellungen leerer wert wo gemeldet'],
      ['Plugin-Config leer'],
    ],
    rewordings: [
      ['Konfiguration des Anbieters ist leer'],
      ['Beim Dienst fehlt eine Einstellung'],
      ['Die Einstellungen des Dienstanbieters sind leer'],
      ['Einstellungen des Dienstanbieters sind leer'],
      ['Konfiguration des Anbieters leer'],
    ],
  },
  32104: {
    complaints: [
      [
        'speicher kann kein s3',
        'direkt upload in die cloud wird von unserm speicheranbieter nicht unterstützt',
        'hochladen über s3 geht hier nicht',
      ],
      [
        's3 geht mit dem speicher nicht',
        'unser cloud speicher kann kein s3 upload',
        'direkt zu s3 hochladen klappt nicht',
      ],
      [
        'gleich in die cloud laden geht bei dem anbieter nicht',
        'speicher kann kein s3',
        's3 weg nicht unterstützt, tester kommt nicht weiter',
      ],
      [
        'Speicherdienst kann kein S3',
        'S3-Upload beim Provider nicht möglich',
        'Direktupload zu S3 wird nicht angeboten',
      ],
      ['S3-Upload nicht möglich'],
    ],
    questions: [
      ['storage provider ohne s3 upload unterstützung', 's3 kompatibler upload nicht verfügbar'],
      ['storage anbieter ohne s3 support', 's3 direct upload nicht unterstützt vom plugin'],
      ['s3 presigned upload vom storage provider nicht unterstützt', 'storage ohne s3 api'],
      [
        's3 upload vom storage provider nicht unterstützt',
        'S3 kompatibler direktupload alternative',
      ],
      ['S3 Direct Upload Plugin'],
    ],
    rewordings: [
      ['Dieser Speicheranbieter unterstützt kein S3'],
      ['Der Speicheranbieter unterstützt keine S3-Uploads'],
      ['Dieser Speicheranbieter beherrscht keinen S3-Upload'],
      ['S3-Uploads bietet dieser Speicheranbieter nicht'],
      ['Speicher unterstützt kein S3'],
    ],
  },
  32105: {
    complaints: [
      [
        'post ohne bild geht raus, mit bild heisst es speicher vorübergehend gestört',
        'bilderspeicher falsch eingestellt, angeblich nur zeitweise kein upload',
        'schnell posten mit foto klappt seit tagen nicht, speicherdienst gestört',
      ],
      [
        'post mit foto schlägt fehl, ohne foto gehts',
        'hochladen vorübergehend nicht möglich, seit ner woche schon',
        'speicher falsch eingestellt, bilder gehen nicht',
      ],
      [
        'zurzeit kein hochladen möglich, speicher falsch eingestellt',
        'schnell posten mit foto scheitert, ohne foto klappt es',
        'seit tagen heißt es vorübergehend keine dateien, das bild bleibt weg',
      ],
      [
        'Beitrag mit Foto scheitert, ohne Foto geht er raus',
        'Speicher falsch konfiguriert, vorübergehend kein Hochladen',
        'Bildspeicher spinnt, temporär nicht verfügbar seit Tagen',
      ],
      ['Beitrag mit Bild scheitert', 'Bild-Post schlägt fehl', 'Bildspeicher falsch eingerichtet'],
    ],
    questions: [
      [
        'quick publish mit bild, bucket oder endpoint unvollständig',
        'image storage keys fehlen, upload vorübergehend nicht möglich',
      ],
      [
        'quick publish mit image, bucket endpoint unvollständig',
        'storage config exception temporär, bleibt aber dauerhaft',
      ],
      [
        'quick publish mit image bucket endpoint secret unvollständig',
        'storage konfiguration fehlerhaft vorübergehend kein upload dauert ewig',
      ],
      [
        'quick publish image bucket endpoint secret fehlen',
        'storage konfiguration ausnahme beim schnell posten',
      ],
      ['image_bucket_name leer', 'publish image Secret fehlt'],
    ],
    rewordings: [
      ['Speicherdienst falsch konfiguriert, Upload zurzeit nicht möglich'],
      ['Speicherdienst falsch eingestellt, Upload gerade nicht möglich'],
      ['Speicherdienst fehlerhaft konfiguriert, Upload momentan nicht möglich'],
      ['Speicherdienst fehlerhaft konfiguriert, Upload derzeit nicht möglich'],
      ['Speicher-Konfiguration fehlerhaft'],
    ],
  },
  32201: {
    complaints: [
      [
        'wollte liken, eintrag nicht gefunden',
        'notiz zu jemand speichern dem ich nicht folge, kein datensatz',
        'falsche id sagt er beim markieren, war wohl gelöscht',
      ],
      [
        'wollte was liken das es nicht mehr gibt',
        'notiz zu nem typen speichern den ich gar nicht folge, id falsch',
        'das ding zu der id findet er nicht',
      ],
      [
        'kennnummer verkehrt, eintrag nicht gefunden',
        'wollte eine notiz zu jemandem setzen, dem ich gar nicht folge',
        'das ding auf das ich reagieren will ist wohl verschwunden',
      ],
      [
        'was ich liken will wird nicht gefunden',
        'ID falsch oder Eintrag weg',
        'Notiz zu jemand speichern geht nicht, folge ihm gar nicht',
      ],
      ['Like geht ins Leere', 'Notiz nicht speicherbar', 'ID gibt es nicht'],
    ],
    questions: [
      [
        'mark ziel mit fsid nicht gefunden',
        'usageFsid beim upload falsch oder wallet log nicht im richtigen zustand',
      ],
      ['mark target nicht gefunden, wrong id', 'usageFsid existiert nicht beim upload'],
      [
        'mark ziel fsid nicht auffindbar',
        'usageFsid upload ziel existiert nicht oder note ohne follow eintrag',
      ],
      [
        'mark target nicht vorhanden falsche id',
        'mark note ohne follow datensatz record not exist',
      ],
      ['fsid unbekannt mark', 'usageFsid nicht gefunden'],
    ],
    rewordings: [
      ['Falsche ID oder kein Eintrag vorhanden'],
      ['Falsche ID oder kein Eintrag gefunden'],
      ['ID falsch oder Eintrag nicht vorhanden'],
      ['Falsche ID oder Eintrag nicht gefunden'],
      ['Falsche ID'],
    ],
  },
  32202: {
    complaints: [
      [
        'daten sind komisch, doppelt oder nicht abrufbar',
        'irgendein datensatz ist zweimal drin',
        'abfrage fehlgeschlagen wegen auffälliger daten',
      ],
      [
        'daten doppelt oder kaputt, seltsame meldung',
        'abnormale daten, was soll das heißen',
        'irgendwas is zweimal drin und jetzt spinnt es',
      ],
      [
        'daten durcheinander, doppelt oder nicht abrufbar',
        'zweimal derselbe eintrag und die app streikt',
        'irgendwas stimmt mit den daten nicht, abfrage ging schief',
      ],
      [
        'Daten doppelt vorhanden oder nicht abfragbar',
        'abnormale Daten steht da',
        'Eintrag ist zweimal da und drum spinnt es',
      ],
      ['Daten doppelt vorhanden'],
    ],
    questions: [
      [
        'doppelte datensätze oder query fehlgeschlagen, wo wird das ausgelöst',
        'abnormale daten duplikat fehler',
      ],
      ['abfrage fehlgeschlagen oder duplicate data', 'doppelter datensatz, abnormal data code'],
      [
        'datensatz doppelt vorhanden oder query fehlgeschlagen',
        'abnormale daten duplikat welcher endpoint',
      ],
      ['datenanomalie abfrage fehlgeschlagen duplikat', 'doppelte datensätze query failed'],
      ['Abfrage liefert Duplikate'],
    ],
    rewordings: [
      ['Auffällige Daten: nicht abrufbar oder doppelt'],
      ['Datenfehler: Abfrage fehlgeschlagen oder doppelter Eintrag'],
      ['Datenfehler: Abfrage misslungen oder doppelt vorhanden'],
      ['Datenfehler: nicht abrufbar oder doppelt'],
      ['Abnormale Daten'],
    ],
  },
  32203: {
    complaints: [
      [
        'vorgang war zu alt, über zwanzig minuten beim login gebraucht',
        'rueckkehr vom plugin dauerte zu lang, eintrag verfallen',
        'eintrag nicht mehr gültig, von vorn anfangen',
      ],
      [
        'callback zu alt, hab die seite zu lange offen gehabt',
        'vorgang verfallen soll neu versuchen, bringt aber nix',
        'zwanzig minuten telefoniert und login eintrag war weg',
      ],
      [
        'zu spät dran, der vorgang gilt nicht mehr',
        'zwanzig minuten auf der profil auswahl geblieben, jetzt verfallen',
        'rueckmeldung vom plugin ist ueberaltert',
      ],
      [
        'Rückmeldung vom Plugin veraltet, verfallen',
        'Anmeldefenster zwanzig Minuten offen gelassen, Eintrag nicht mehr gültig',
        'Datensatz abgelaufen und wertlos',
      ],
      ['zwanzig Minuten beim Login', 'Vorgang zu alt', 'Datensatz verfallen'],
    ],
    questions: [
      [
        'getCallbackContent timeout überschritten',
        'updateLoginToken auf veraltetem login datensatz',
      ],
      [
        'getCallbackContent timeout überschritten, record zu alt',
        'updateLoginToken nach 20 min, eintrag nicht mehr gültig',
      ],
      [
        'getCallbackContent timeout überschritten created_at',
        'updateLoginToken sign in record älter als zwanzig minuten',
      ],
      [
        'getCallbackContent timeout created_at zu alt',
        'updateLoginToken nach 20 minuten record expired',
      ],
      ['callback timeout getCallbackContent', 'updateLoginToken zu spät'],
    ],
    rewordings: [
      ['Eintrag verfallen, bitte noch einmal beginnen'],
      ['Der Vorgang ist verfallen, bitte neu starten'],
      ['Dieser Eintrag ist abgelaufen und ungültig'],
      ['Eintrag abgelaufen, bitte erneut versuchen'],
      ['Datensatz abgelaufen'],
    ],
  },
  32204: {
    complaints: [
      [
        'wurde schon einmal verwendet, ich solls nochmal versuchen',
        'zurueck gedrueckt und dann war der vorgang bereits verbraucht',
        'login link doppelt geöffnet, eintrag schon benutzt bitte neu',
      ],
      [
        'schon benutzt sagt er, soll nochmal probieren',
        'hab zurück gedrückt und nochmal bestätigt, war schon verbraucht',
        'zweimal auf fertig geklickt im popup, zweites mal fehler',
      ],
      [
        'das wurde schon mal benutzt, ich soll es nochmal versuchen',
        'anmeldeeintrag bereits verbraucht',
        'plugin fenster zweites mal geöffnet, antwort schon eingelöst',
      ],
      [
        'bereits verbraucht, soll nochmal probieren',
        'Login-Eintrag wurde schon eingelöst',
        'Rückgabe schon einmal gelesen, zweites Mal geht nicht',
      ],
      ['schon verwendet', 'Callback bereits abgeholt', 'Login-Vorgang schon benutzt'],
    ],
    questions: [
      [
        'callback nach markAsUsed erneut gelesen',
        'loginToken hat bereits einen user, updateLoginToken scheitert',
      ],
      [
        'callback content mit markAsUsed schon gelesen',
        'updateLoginToken hat bereits user, record used',
      ],
      [
        'callback content nach markAsUsed erneut gelesen',
        'loginToken hat bereits einen user zugewiesen bitte neu',
      ],
      ['markAsUsed callback schon gelesen', 'updateLoginToken token hat bereits user, record used'],
      ['markAsUsed Callback', 'updateLoginToken User gesetzt'],
    ],
    rewordings: [
      ['Bereits benutzt, bitte erneut versuchen'],
      ['Dieser Vorgang wurde schon benutzt, bitte noch mal'],
      ['Eintrag bereits verwendet, bitte neu versuchen'],
      ['Eintrag wurde schon benutzt, bitte erneut versuchen'],
      ['Datensatz bereits benutzt'],
    ],
  },
  32205: {
    complaints: [
      [
        'einmal benutzt und dann endgültig vorbei',
        'kann man nicht mehr verwenden weil schon verbraucht',
        'gutscheinartig: eintrag ist aufgebraucht und tot',
      ],
      [
        'verbraucht, kann man nie wieder nehmen',
        'einmal genutzt und jetzt für immer gesperrt',
        'der eintrag is durch, nochmal gibts nicht',
      ],
      [
        'einmal eingelöst und endgültig weg',
        'kann man kein zweites mal nutzen, auch später nicht',
        'verbraucht für immer sagt die meldung',
      ],
      [
        'einmal verwendet, danach für immer unbrauchbar',
        'kann nicht mehr eingesetzt werden da schon genutzt',
        'Gutscheinmässig aufgebraucht, endgültig',
      ],
      ['verbraucht, nicht mehr nutzbar'],
    ],
    questions: [
      [
        'record used ohne möglichkeit zum wiederholen',
        'eintrag endgültig verbraucht, wird das im core geworfen',
      ],
      [
        'record endgültig used, kein retry möglich',
        'unterschied benutzt bitte nochmal und nicht mehr nutzbar',
      ],
      [
        'record used kann nicht wiederverwendet werden unterschied zu erneut versuchen',
        'endgültig verbrauchter datensatz code',
      ],
      [
        'record used endgültig nicht mehr verwendbar',
        'unterschied used please try again und can no longer be used',
      ],
      ['Wallet-Log schon success'],
    ],
    rewordings: [
      ['Schon verwendet und nicht mehr nutzbar'],
      ['Bereits benutzt und nicht mehr verwendbar'],
      ['Bereits eingelöst und nicht mehr verwendbar'],
      ['Bereits benutzt und nicht mehr verwendbar'],
      ['Benutzt, nicht weiter verwendbar'],
    ],
  },
  32206: {
    complaints: [
      [
        'aus dem plugin kam nix zurück, inhalt leer',
        'datensatz ist da aber steht nichts drin',
        'beim login inhalt leer, kein passender anmeldeversuch',
      ],
      [
        'plugin fenster zu und nix kam zurück, inhalt leer',
        'eintrag is leer steht da nach dem popup',
        'anmeldung im fenster, dann leerer datensatz',
      ],
      [
        'inhalt vom eintrag ist leer nach dem plugin',
        'rückgabe leer, im fenster war aber was ausgefüllt',
        'beim login findet er zu dem vorgang keinen inhalt',
      ],
      [
        'Callback kommt leer zurück',
        'Inhalt vom Datensatz ist leer',
        'nach dem Plugin-Fenster steht nix drin',
      ],
      ['Login-Vorgang leer', 'Callback leer', 'kein Inhalt hinterlegt'],
    ],
    questions: [
      [
        'callback content leer gespeichert',
        'checkLoginToken kein passender login record, inhalt leer',
      ],
      [
        'getCallbackContent stored content leer',
        'checkLoginToken findet keinen record und sagt leer',
      ],
      [
        'getCallbackContent gespeicherter content leer',
        'checkLoginToken kein login record gefunden meldet leeren inhalt',
      ],
      ['checkLoginToken kein record content empty', 'getCallbackContent leerer inhalt'],
      ['getCallbackContent leer', 'user-auth fremde uid'],
    ],
    rewordings: [
      ['Der Eintrag hat keinen Inhalt'],
      ['Der Eintrag hat keinen Inhalt'],
      ['Der Eintrag enthält keinen Inhalt'],
      ['Der Eintrag hat keinen Inhalt'],
      ['Inhalt des Datensatzes leer'],
    ],
  },
  32301: {
    complaints: [
      [
        'anbieter antwortet nicht, dreht sich ewig',
        'der dienst meldet sich nicht zurück',
        'keine reaktion vom dienstleister beim absenden',
      ],
      [
        'der dienst antwortet nicht, dreht ewig',
        'anbieter tot, kommt keine antwort',
        'plugin meldet sich einfach nicht zurück',
      ],
      [
        'dienst antwortet nicht',
        'anbieter meldet sich nicht zurück, ewig geladen',
        'keine reaktion vom externen dienst',
      ],
      [
        'Dienst antwortet nicht',
        'Anbieter gibt keine Rückmeldung, dreht sich ewig',
        'keine Antwort vom Plugin',
      ],
      ['Anbieter antwortet nicht'],
    ],
    questions: [
      ['plugin dienst timeout keine antwort', 'provider reagiert nicht, code für plugins gedacht'],
      ['keine response vom provider timeout', 'service provider antwortet nicht, plugin code?'],
      ['service provider timeout keine response', 'plugin dienst antwortet nicht'],
      ['service provider no response timeout', 'plugin antwortet nicht auf cmd word'],
      ['Provider Timeout Antwort'],
    ],
    rewordings: [
      ['Der Dienstanbieter antwortet nicht'],
      ['Der Dienst antwortet nicht'],
      ['Der Dienstanbieter reagiert nicht'],
      ['Der Dienstanbieter reagiert nicht'],
      ['Keine Antwort vom Dienstanbieter'],
    ],
  },
  32302: {
    complaints: [
      [
        'wechat konto verknuepfen schlaegt bei der verarbeitung fehl',
        'anbieter konnte es nicht verarbeiten als ich google verbinden wollte',
        'fremdkonto speichern ging schief beim dienst',
      ],
      [
        'google verknüpfen ging schief, anbieter konnte nicht verarbeiten',
        'konto mit apple koppeln bricht ab, verarbeitung fehlgeschlagen',
        'dienst hats bekommen aber nicht hingekriegt',
      ],
      [
        'verknüpfen mit wechat bricht ab, verarbeitung beim dienst gescheitert',
        'der anbieter konnte es nicht verarbeiten',
        'anbindung vom fremdkonto ließ sich nicht speichern',
      ],
      [
        'Verknüpfen mit Google-Konto misslingt, Verarbeitung fehlgeschlagen',
        'Anbieter konnte es nicht verarbeiten',
        'Apple-Login verbinden bricht ab',
      ],
      [
        'Google verknüpfen fehlgeschlagen',
        'Apple-ID koppeln klappt nicht',
        'WeChat-Verknüpfung scheitert',
      ],
    ],
    questions: [
      [
        'setAccountConnect exception beim speichern',
        'account_connects insert fehlgeschlagen, verarbeitung beim provider',
      ],
      [
        'setAccountConnect exception beim speichern',
        'aid von gelöschtem account verknüpfen, processing failed',
      ],
      [
        'setAccountConnect exception beim speichern der verbindung',
        'connect mit gelöschtem account provider verarbeitung fehlgeschlagen',
      ],
      [
        'setAccountConnect exception beim speichern',
        'drittanbieter verknüpfung schreibt nicht in db, aid gelöscht',
      ],
      ['setAccountConnect Datenbankfehler', 'account_connects unique'],
    ],
    rewordings: [
      ['Der Dienst konnte es nicht verarbeiten'],
      ['Der Dienst konnte die Anfrage nicht verarbeiten'],
      ['Verarbeitung beim Dienstanbieter fehlgeschlagen'],
      ['Verarbeitung beim Dienstanbieter fehlgeschlagen'],
      ['Verarbeitung beim Anbieter fehlgeschlagen'],
    ],
  },
  32303: {
    complaints: [
      [
        'rückruf fehlerhaft, daten verloren gegangen',
        'in der nähe zeigt nix an, stattdessen callback fehler',
        'plugin fertig, beim zurückkehren sind die daten weg',
      ],
      [
        'in der nähe zeigt nix, callback fehler',
        'beiträge in meiner umgebung gehen nicht, rückruf kaputt',
        'daten verloren beim zurück in die app',
      ],
      [
        'rueckruf fehler, daten verloren',
        'beiträge in der nähe laden nicht, irgendwas von callback',
        'nach dem plugin fenster ist das ergebnis futsch',
      ],
      [
        'in der Nähe geht nicht, Callback-Fehler',
        'Rückruf verloren, Daten weg',
        'Umkreissuche bringt Rückruffehler',
      ],
      ['Nähe-Suche geht nicht', 'Umkreissuche Fehler', 'Umgebung lädt nicht'],
    ],
    questions: [
      [
        'getCallbackContent kein inhalt für callbackKey',
        'nearby posts unbekannte datenbankverbindung callback error',
      ],
      [
        'callbackKey nicht gefunden daten weg',
        'nearby posts mit eigener db connection wirft callback error',
      ],
      [
        'nearby posts unbekannter name der datenbankverbindung',
        'callbackKey mit fskey nicht gefunden getCallbackContent',
      ],
      [
        'nearby posts unbekannte db connection callback error',
        'callbackKey kein gespeicherter inhalt für fskey',
      ],
      ['nearby DB_CONNECTION', 'callbackKey nichts gespeichert'],
    ],
    rewordings: [
      ['Fehler beim Rückruf: Daten fehlen oder falscher Eintrag'],
      ['Rückruf fehlgeschlagen, Daten verloren oder falsch'],
      ['Rückruffehler: Daten verloren oder falscher Eintrag'],
      ['Rückruffehler: Daten verloren oder Eintrag falsch'],
      ['Callback-Fehler, Daten verloren'],
    ],
  },
  32304: {
    complaints: [
      [
        'datei aus dem chat lässt sich nicht laden, verloren oder falsch zugeordnet',
        'anhang gehört wohl zu einem gelöschten beitrag, datei weg',
        'download knopf: ausführung gestört, datei nicht auffindbar',
      ],
      [
        'datei aus dem chat lässt sich nicht öffnen, is verloren',
        'anhang im post weg, ausführung fehlgeschlagen',
        'download klick und dann datei fehlt oder gehört nicht dazu',
      ],
      [
        'datei aus dem chat lässt sich nicht öffnen, anhang verloren',
        'download link zu einem gelöschten beitrag tut nicht',
        'die datei gehört gar nicht zu dem beitrag, ausführung abgebrochen',
      ],
      [
        'Anhang runterladen: Datei verloren',
        'Download aus dem Chat bricht ab, Datei nicht zugeordnet',
        'Beitrag gelöscht und darum Dateilink kaputt',
      ],
      ['Anhang öffnet nicht', 'Datei in Nachricht kaputt', 'Download-Link Fehler'],
    ],
    questions: [
      [
        'file link ohne file usage für post oder message',
        'datei in konversation über message id gesucht, nicht gefunden',
      ],
      [
        'file link keine file usage für diese message',
        'datei in conversation per message id nicht auffindbar, file lost',
      ],
      [
        'file link keine file usage für fid und fsid',
        'datei in conversation message id vs conversation id link fehler',
      ],
      ['file link kein file usage zum post', 'fid gehört nicht zum fsid datei verschollen'],
      ['file link fsid falsch', 'fid nicht verknüpft'],
    ],
    rewordings: [
      ['Datei verloren oder Eintrag falsch'],
      ['Datei verloren oder falscher Eintrag'],
      ['Ausführungsfehler: Datei verloren oder falsch zugeordnet'],
      ['Ausführungsfehler: Datei verloren oder falsch zugeordnet'],
      ['Datei verloren'],
    ],
  },
} as const satisfies DescribedMeanings
