import type { DescribedMeanings } from '../types'

export const headers = {
  31000: {
    complaints: [
      [
        'tester bekommt kopfzeilen fehlerhaft beim öffnen der plugin seite',
        'irgendwas mit header stimmt nicht schreibt die app',
        'webansicht sagt header kaputt, dabei hab ich nix gemacht',
      ],
      [
        'app startet und sagt kopfdaten kaputt',
        'plugin fenster geht auf und direkt headers fehler',
        'irgendein header murks, mehr zeigt er nicht',
      ],
      [
        'entwickler spricht von kaputten kopfdaten beim öffnen der plugin seite',
        'kopfzeilen fehler steht da, mehr nicht',
        'header falsch meldet das test handy',
      ],
      [
        'Kopfzeilen falsch meldet die App beim Öffnen',
        'Header Fehler auf der Plugin-Seite',
        'irgendwas stimmt am Anfrage-Kopf nicht',
      ],
      ['Header-Fehler', 'Header kaputt Kontocenter', 'Plugin-Seite Header-Fehler'],
    ],
    questions: [
      [
        'header fehler durch exception beim dekodieren vom accessToken',
        'verifyAccessToken wirft ausnahme, allgemeiner headers error',
      ],
      [
        'verifyAccessToken exception beim dekodieren, headers error',
        'allgemeiner header fehler bei accessToken, nicht bei den x-fresns headern',
      ],
      [
        'headers error aus verifyAccessToken wann tritt das auf',
        'exception beim dekodieren vom access token als header fehler gemeldet',
      ],
      [
        'verifyAccessToken exception beim decodieren header error',
        'header fehler trotz korrekter X-Fresns felder, liegt am accessToken?',
      ],
      ['accessToken decode Exception', 'Headers Error PHP'],
    ],
    rewordings: [
      ['Fehlerhafte Kopfzeilen in der Anfrage'],
      ['Fehlerhafte Header-Daten'],
      ['Die Kopfdaten der Anfrage sind fehlerhaft'],
      ['Fehlerhafte Kopfdaten'],
      ['Fehler im Header'],
    ],
  },
  31101: {
    complaints: [
      [
        'die plattform soll es gar nicht geben, ich bin aufm iphone',
        'kollegin testet am tablet: unbekannte plattform nummer',
        'er kennt meine plattform nicht',
      ],
      [
        'die plattform kennt der server nicht, sagt mein tester',
        'auf dem neuen gerätetyp startet die app nicht, plattform unbekannt',
        'plattform nummer gibts wohl gar nicht',
      ],
      [
        'diese plattform kennt der server nicht',
        'unser tester hat eine plattform nummer benutzt die es nicht gibt',
        'geraetetyp unbekannt sagt die app',
      ],
      [
        "Plattform gibt's nicht, behauptet die App",
        'unbekannte Plattform-Nummer beim Starten',
        'mein Gerätetyp ist dort nicht vorhanden',
      ],
      ['Plattform gibt es nicht'],
    ],
    questions: [
      [
        'platform id unbekannt, gibt es eine liste gültiger werte',
        'nicht existierende plattformnummer im client header',
      ],
      [
        'welche platform ids sind gültig, meine existiert nicht',
        'client platform id unbekannt, liste der plattformen wo',
      ],
      [
        'platform id nicht vorhanden wird das irgendwo geprüft',
        'unbekannte plattform kennung im header',
      ],
      [
        'platform id existiert nicht, welche Werte sind erlaubt',
        'unbekannte X-Fresns-Client-Platform-Id wird die geprüft',
      ],
      ['unbekannte Platform-ID'],
    ],
    rewordings: [
      ['Diese Plattform-ID gibt es nicht'],
      ['Diese Plattform-ID gibt es nicht'],
      ['Unbekannte Plattform-Kennung'],
      ['Diese Plattform-ID ist unbekannt'],
      ['Plattform-ID existiert nicht'],
    ],
  },
  31102: {
    complaints: [
      [
        'app fuer android laeuft, webversion mit dem gleichen schlüssel nicht',
        'der schlüssel gehört wohl zu einer anderen plattform',
        'hab im panel die plattform vom key umgestellt, app geht trotzdem nicht',
      ],
      [
        'ios build mit dem android schlüssel gebaut, nix geht',
        'key is für web angelegt, in der iphone app wird er abgelehnt',
        'kollege sagt plattform und schlüssel gehören nicht zusammen',
      ],
      [
        'app von ios auf android portiert und jetzt passt der schlüssel nicht zur plattform',
        'kollege hat für web den schluessel der handy app genommen',
        'plattform im panel umgestellt, app geht trotzdem noch nicht, schlüssel und plattform verschieden',
      ],
      [
        'auf iOS geht nix, Schlüssel war für Android angelegt',
        'App-Key gehört zu anderer Plattform laut Fehler',
        'Web-Schlüssel in der mobilen App eingesetzt, kommt nicht rein',
      ],
      ['falsche App für Server', 'iOS-App Plattform falsch', 'App gehört anderer Plattform'],
    ],
    questions: [
      [
        'platform id passt nicht zum app key, wie lange wird der key gecacht',
        'ein key für ios und web gleichzeitig benutzen geht nicht',
      ],
      [
        'platform id header passt nicht zum app key im panel',
        'plattform vom key im panel geändert, mismatch kommt trotzdem noch, cache?',
      ],
      [
        'X-Fresns-Client-Platform-Id stimmt nicht mit app key eintrag überein',
        'key für falsche plattform angelegt header abgleich schlägt fehl',
      ],
      [
        'platform id passt nicht zum app key im Panel',
        'key platform geändert aber alter Wert noch im Cache',
      ],
      ['Platform-ID Key Mismatch', 'Website-Key in iOS-App'],
    ],
    rewordings: [
      ['Plattform und Schlüssel passen nicht zueinander'],
      ['Plattform und App-Schlüssel passen nicht zusammen'],
      ['Plattform und App-Schlüssel gehören nicht zusammen'],
      ['Plattform und Schlüssel gehören nicht zusammen'],
      ['Plattform-ID Schlüssel ungleich'],
    ],
  },
  31103: {
    complaints: [
      [
        'am handy angemeldet und im browser wird dieselbe sitzung nicht akzeptiert',
        'meine anmeldung stammt von einer anderen plattform sagt er',
        'vom ipad zum pc gewechselt, jetzt passt die plattform nicht mehr zu meinem konto',
      ],
      [
        'am handy eingeloggt, token in die webversion kopiert, will er nicht',
        'nach wechsel von android auf web plötzlich login ungültig wegen plattform',
        'mein login gehört angeblich zu nem anderen gerätetyp',
      ],
      [
        'am pc angemeldet und dann am handy mit derselben sitzung weiter, wird verweigert',
        'meine anmeldung stammt von einer anderen plattform',
        'login vom browser in die app übernommen, geht nicht',
      ],
      [
        'am Natel angemeldet, im Browser wird die Sitzung nicht akzeptiert',
        'Anmeldung stammt von anderer Plattform',
        'Login vom Handy am PC übernommen und jetzt abgewiesen',
      ],
      [
        'nach App-Update falsche Plattform',
        'Login von anderer Plattform',
        'Web-Login in App ungültig',
      ],
    ],
    questions: [
      [
        'session token auf anderer plattform erstellt als im request header',
        'token von der mobilen app in der web app weiterverwenden',
      ],
      [
        'session token wurde für andere plattform erstellt',
        'login token vom web in ios benutzt, platform stimmt nicht mit account überein',
      ],
      [
        'session token für andere platform_id erstellt als im header',
        'token von web client in android benutzt abweisung wegen plattform',
      ],
      [
        'session_tokens platform_id ungleich header platform id',
        'aid token von ios in der web app wiederverwendet plattform mismatch',
      ],
      ['Token andere Plattform', 'Token von Web kopiert'],
    ],
    rewordings: [
      ['Diese Anmeldung gehört zu einer anderen Plattform'],
      ['Die Plattform passt nicht zu deiner Anmeldung'],
      ['Diese Anmeldung wurde auf einer anderen Plattform erstellt'],
      ['Plattform stimmt nicht mit Konto oder Benutzer überein'],
      ['Plattform stimmt nicht (Konto)'],
    ],
  },
  31201: {
    complaints: [
      [
        'version gibt es nicht, ich hab doch die neuste installiert',
        'nach dem update unbekannte versionsnummer',
        'app meint meine version existiert nicht',
      ],
      [
        'app version gibts angeblich gar nicht lol',
        'nach dem update unbekannte version',
        'die versionsnummer kennt der nicht',
      ],
      [
        'app version gibts angeblich nicht',
        'er kennt meine versionsnummer nicht',
        'programmstand unbekannt laut meldung',
      ],
      [
        'App-Version kennt der Server angeblich nicht',
        'diese Versionsnummer gibt es nicht',
        'nach Update: Version unbekannt',
      ],
      ['Version gibt es nicht'],
    ],
    questions: [
      [
        'client version unbekannt wo wird das geprüft',
        'nicht vorhandene version im header, wird im core nie geworfen?',
      ],
      [
        'client version existiert nicht, wird die irgendwo geprüft?',
        'unbekannte version im header was erwartet der server',
      ],
      [
        'client version nicht existent, prüft der server das überhaupt',
        'nicht vorhandene version im version header',
      ],
      [
        'version existiert nicht, client-version header prüfung',
        'welche versionsnummern sind gültig im header',
      ],
      ['unbekannte App-Version Header'],
    ],
    rewordings: [
      ['Diese Version ist nicht bekannt'],
      ['Diese Version existiert nicht'],
      ['Diese Version ist nicht bekannt'],
      ['Die Version ist nicht vorhanden'],
      ['Version existiert nicht'],
    ],
  },
  31202: {
    complaints: [
      [
        'meine app version passt angeblich nicht zum schlüssel',
        'seit dem neuen release stimmt version und key nicht überein',
        'alte version, neuer key, fehlermeldung',
      ],
      [
        'version passt nicht zum schlüssel sagt die app',
        'alte apk mit neuem key, beißt sich wohl',
        'tester hat ne version die nicht zum key gehört',
      ],
      [
        'version und schlüssel beißen sich sagt unser tester',
        'nach dem update passt der key nicht mehr zum versionsstand',
        'falsche fassung der app für diesen schluessel',
      ],
      [
        'Version passt nicht zum Schlüssel, steht am Schirm',
        'neue App-Fassung mit altem Key verträgt sich nicht',
        'Schlüssel gilt für eine andere Version',
      ],
      ['App-Version falscher Schlüssel'],
    ],
    questions: [
      [
        'hat ein key überhaupt eine version, mit der verglichen wird',
        'version stimmt nicht mit schlüssel überein',
      ],
      [
        'version und app key mismatch, hat ein key überhaupt ne version',
        'version header gegen schlüssel prüfen wo steht das',
      ],
      ['version passt nicht zum key spalte dafür existiert nicht', 'mismatch version app key'],
      [
        'version und app key mismatch, hat key eine versionsspalte?',
        'key an client version gebunden unstimmig',
      ],
      ['Client-Version Key Mismatch'],
    ],
    rewordings: [
      ['Version und Schlüssel passen nicht zusammen'],
      ['Version und Schlüssel gehören nicht zusammen'],
      ['Version und Schlüssel stimmen nicht überein'],
      ['Version und Schlüssel passen nicht zueinander'],
      ['Version und Key ungleich'],
    ],
  },
  31301: {
    complaints: [
      [
        'die app wurde wohl abgeschaltet, auf einmal nichts mehr, app id unbekannt',
        'anwendungskennung deaktiviert steht da seit heut morgen bei allen',
        'haben den app schluessel im panel eingeschaltet, bleibt trotzdem gesperrt',
      ],
      [
        'die app id is weg oder abgeschaltet, komplette app tot',
        'seit heut früh geht in der ganzen app nix mehr, app id deaktiviert??',
        'falsche app kennung eingetragen glaub ich',
      ],
      [
        'die ganze app ist tot, kennung der anwendung unbekannt oder abgeschaltet',
        'betreiber hat den zugang unserer app ausgeschaltet glaub ich',
        'app id wurde frisch aktiviert und wird trotzdem noch abgewiesen',
      ],
      [
        'App sei gesperrt oder unbekannt, nichts lädt',
        'ganze App tot seit der Schlüssel im Panel abgeschaltet wurde',
        'App-Kennung nicht gefunden',
      ],
      ['App-ID ungültig', "App-ID gibt's nicht", 'App-Schlüssel deaktiviert'],
    ],
    questions: [
      [
        'app id nicht gefunden oder deaktiviert obwohl key existiert, cache leeren?',
        'schlüsseldatensatz zu X-Fresns-App-Id fehlt',
      ],
      [
        'app id im panel gelöscht oder disabled, key wieder aktiviert geht trotzdem nicht',
        'x-fresns-app-id nicht gefunden',
      ],
      [
        'X-Fresns-App-Id nicht gefunden oder deaktiviert',
        'key gelöscht im panel aber cache, app id wird als ungültig behandelt',
      ],
      [
        'app id deaktiviert im Panel wieder an, server lehnt weiter ab',
        'X-Fresns-App-Id unbekannt key gelöscht cache leeren',
      ],
      ['X-Fresns-App-Id unbekannt', 'App-Key gelöscht Cache'],
    ],
    rewordings: [
      ['Unbekannte oder abgeschaltete App-ID'],
      ['App-ID unbekannt oder deaktiviert'],
      ['Die App-ID ist unbekannt oder abgeschaltet'],
      ['App-ID unbekannt oder deaktiviert'],
      ['App-ID existiert nicht'],
    ],
  },
  31302: {
    complaints: [
      [
        'tester sagt: jede anfrage falsche signatur',
        'app zeigt signatur ungültig beim starten, bei jedem',
        'unterschrift der anfrage ungueltig, was soll ich als user damit',
      ],
      [
        'signatur falsch steht da bei jedem klick',
        'der entwickler hat wohl falsch signiert, app lädt gar nix',
        'signaturfehler seit das secret getauscht wurde',
      ],
      [
        'signatur falsch steht da egal was ich antippe',
        'unterschrift der anfrage stimmt nicht sagt der entwickler',
        'jede seite bringt signatur fehler seit dem neuen geheim schluessel',
      ],
      [
        'falsche Signatur bei jeder Anfrage sagt unser Tester',
        'Unterschrift der Anfrage stimmt nicht',
        'seit App-Update nur noch Signaturfehler',
      ],
      ['Signatur falsch', 'App meldet Signaturfehler', 'Signaturprüfung schlägt fehl'],
    ],
    questions: [
      [
        'sha256 signatur falsch, hex in grossbuchstaben oder falsches app secret',
        'reihenfolge der header beim signieren und AppKey anhängen',
      ],
      [
        'sha256 signature stimmt nicht, reihenfolge der header sortieren?',
        'signatur in großbuchstaben hex wird abgelehnt, app secret falsch',
      ],
      [
        'sha256 hash in großbuchstaben signatur stimmt nicht',
        'falsches app secret signature wird abgelehnt reihenfolge der header beim signieren',
      ],
      [
        'sha256 signatur falsch, header sortierung oder AppKey secret',
        'hex digest grossgeschrieben signature ungültig',
      ],
      ['SHA256 Sign berechnen', 'App-Secret zurückgesetzt'],
    ],
    rewordings: [
      ['Signatur ungültig'],
      ['Signatur stimmt nicht'],
      ['Die Signatur ist ungültig'],
      ['Ungültige Signatur'],
      ['Signaturfehler'],
    ],
  },
  31303: {
    complaints: [
      [
        'signatur abgelaufen, uhr vom handy ging zwanzig minuten nach',
        'seit der zeitumstellung läuft jede anfrage sofort ab',
        'handy uhrzeit falsch gestellt und app verweigert alles',
      ],
      [
        'handy uhr ging falsch, dann sagt die app signatur abgelaufen',
        'uhrzeit stand 20 min hinterher und alles wurde abgelehnt',
        'signatur zu alt, handy neu starten hilft nicht',
      ],
      [
        'uhr am handy geht nach und jetzt läuft gar nichts mehr',
        'zeitstempel zu alt, app will nichts mehr laden',
        'hab die uhrzeit manuell verstellt und seitdem überall abgelaufene signatur',
      ],
      [
        'Uhr am Handy geht nach, seither läuft die App nicht',
        'Anfrage zu alt, Signatur abgelaufen',
        'falsche Uhrzeit eingestellt und alles verweigert',
      ],
      ['Handy-Uhr geht falsch', 'Uhrzeit am Gerät falsch', 'Signatur zu alt'],
    ],
    questions: [
      [
        'timestamp älter als zehn minuten, server uhr läuft vor',
        'gleiche signierte anfrage später wiederholen wird abgelehnt',
      ],
      [
        'timestamp der signatur älter als 10 minuten',
        'selber request nochmal geschickt, signature expired, zeit läuft ab',
      ],
      [
        'timestamp älter als zehn minuten gegenüber serverzeit',
        'signatur abgelaufen beim erneuten senden derselben anfrage',
      ],
      [
        'signature timestamp älter als zehn minuten serverzeit',
        'uhrzeit abweichung client server signatur nicht mehr gültig',
      ],
      ['Timestamp 10 Minuten', 'Signature-Timestamp UTC'],
    ],
    rewordings: [
      ['Die Signatur ist zu alt'],
      ['Signatur abgelaufen, bitte Uhrzeit prüfen'],
      ['Die Signatur ist zu alt, prüfen Sie die Uhrzeit'],
      ['Die Signatur ist zeitlich abgelaufen'],
      ['Signatur abgelaufen'],
    ],
  },
  31304: {
    complaints: [
      [
        'unser schlüssel darf diese schnittstelle nicht benutzen laut fehler',
        'der key ist wohl von der falschen sorte für das plugin',
        'kollege hat plugin schlüssel für die haupt app genommen, kein recht',
      ],
      [
        'plugin sagt der schlüssel darf diese schnittstelle nicht',
        'tester nutzt den core key im plugin, wird abgewiesen',
        'key hat die falsche art, kein zugriff',
      ],
      [
        'unser schlüssel ist für sowas nicht gemacht sagt der server',
        'mit dem plugin key die normale schnittstelle aufgerufen, abgelehnt',
        'zugangs schluessel vom falschen typ',
      ],
      [
        'dieser Schlüssel darf die Schnittstelle nicht nutzen',
        'Plugin will anderen Schlüsseltyp',
        'Key ohne Berechtigung für diese API',
      ],
      ['Key darf Schnittstelle nicht', 'Schlüsseltyp falsch', 'Schlüssel ohne API-Recht'],
    ],
    questions: [
      [
        'key typ core statt plugin, kein recht auf die api',
        'app_fskey vom key anders als das anfragende plugin',
      ],
      [
        'key type core statt plugin, kein recht auf das interface',
        'welchen schlüsseltyp brauch ich für die plugin api',
      ],
      [
        'key type core vs plugin, api verlangt typ eins',
        'app key darf dieses interface nicht aufrufen wegen abweichendem fskey',
      ],
      [
        'key typ core statt plugin, kein Zugriff aufs interface',
        'app_fskey stimmt nicht mit plugin, schlüssel type 3 abgelehnt',
      ],
      ['Main API Key Typ', 'verifyType Plugin-Key'],
    ],
    rewordings: [
      ['Mit diesem Schlüssel ist diese Schnittstelle nicht erlaubt'],
      ['Dieser Schlüssel darf die Schnittstelle nicht nutzen'],
      ['Dieser Schlüssel ist für die Schnittstelle nicht berechtigt'],
      ['Der Schlüssel hat kein Recht auf diese Schnittstelle'],
      ['Key hat kein Schnittstellenrecht'],
    ],
  },
  31305: {
    complaints: [
      [
        'lesen geht, posten geht nicht, der schlüssel darf nur lesen',
        'app ist nur zum anschauen freigegeben, hochladen verboten',
        'tester kann keine nachricht schicken weil zugang schreibgeschützt ist',
      ],
      [
        'lesen geht, posten nicht, der zugang is nur zum lesen',
        'kann alles sehen aber nix hochladen weil read only',
        'nur lese schlüssel, schreiben verboten',
      ],
      [
        'app kann nur anzeigen aber nichts posten, schlüssel ist nur zum lesen',
        'lesen klappt, schreiben und hochladen wird mit nur lese zugang verboten',
        'hat der betreiber unsere app auf ansehen begrenzt',
      ],
      [
        'lesen geht, posten und hochladen nicht weil Schlüssel nur lesend',
        'App ist auf reines Anschauen gestellt',
        'nur Lesezugriff, kann nichts abschicken',
      ],
      ['App nur zum Lesen', 'nur Lesezugriff', 'Nur-Lese-Modus App'],
    ],
    questions: [
      [
        'read-only key bei publish und upload abgelehnt',
        'nur-lese haken am key entfernt, wirkt nicht sofort',
      ],
      [
        'read-only key publish endpoint abgelehnt',
        'app key auf nur lesen gestellt, häkchen raus, wirkt aber nicht sofort',
      ],
      [
        'read only key auf publish und upload route',
        'nur-lese-schlüssel umgestellt aber schreibroute weiter gesperrt cache',
      ],
      [
        'read-only key publish upload verweigert',
        'schlüssel read only ausgeschaltet, schreibende route trotzdem gesperrt cache',
      ],
      ['Read-only Key Upload', 'Key schreibgeschützt'],
    ],
    rewordings: [
      ['Dieser Schlüssel darf nur lesen'],
      ['Nur-Lese-Schlüssel, Schreiben ist nicht erlaubt'],
      ['Mit einem reinen Leseschlüssel ist Schreiben nicht möglich'],
      ['Mit einem Nur-Lese-Schlüssel nicht möglich'],
      ['Nur-Lese-Schlüssel nicht berechtigt'],
    ],
  },
  31401: {
    complaints: [
      [
        'sprache falsch angegeben, ich hab deutsch eingestellt',
        'app kommt mit meiner sprachkennung nicht klar',
        'sprachkürzel unbekannt beim umschalten auf plattdeutsch',
      ],
      [
        'sprache eingestellt die er nicht kennt',
        'sprachkürzel falsch sagt die app',
        'wollte auf deutsch stellen, language tag stimmt nicht',
      ],
      [
        'sprachkürzel falsch sagt er',
        'app auf saechsisch gestellt, sprache wird nicht akzeptiert',
        'die sprachkennung kennt das ding nicht',
      ],
      [
        'Sprache falsch eingestellt laut Fehlermeldung',
        'Sprachkürzel wird nicht anerkannt',
        'de-CH als Sprache ungültig',
      ],
      ['Sprache nicht unterstützt'],
    ],
    questions: [
      [
        'ungültiger language tag im header, fallback auf standardsprache?',
        'lang tag de-DE oder de, falscher wert',
      ],
      [
        'lang tag de_DE oder de-DE, welches format',
        'client-lang-tag falsch, fällt der nicht auf default zurück?',
      ],
      [
        'lang tag header ungültig de-DE oder de',
        'falsches language tag fällt das auf default zurück',
      ],
      ['lang tag header de-AT ungültig?', 'X-Fresns-Client-Lang-Tag falsches sprachkürzel'],
      ['Language-Tag ungültig'],
    ],
    rewordings: [
      ['Sprachkürzel nicht korrekt'],
      ['Sprachkennung ist falsch'],
      ['Ungültige Sprachkennung'],
      ['Ungültiges Sprachkürzel'],
      ['Sprachkürzel falsch'],
    ],
  },
  31402: {
    complaints: [
      [
        'zeitzone stimmt nicht sagt er, wir sind doch alle in hannover',
        'im urlaub in thailand kam falsche zeitzone',
        'mit der zeitzonen einstellung hat die app ein problem',
      ],
      [
        'zeitzone passt ihm nicht, bin doch in leipzig',
        'im urlaub und app meckert wegen zeitzone',
        'utc plus irgendwas falsch eingestellt',
      ],
      [
        'zeitzone stimmt nicht laut app',
        'im urlaub und jetzt mault er wegen der zeitzone',
        'utc angabe verkehrt',
      ],
      [
        'Zeitzone stimmt nicht, meldet es',
        'Europe/Zurich wird als Zeitzone nicht genommen',
        'falsche Zeitzone am Gerät',
      ],
      ['Zeitzone falsch'],
    ],
    questions: [
      ['utc offset im timezone header ungültig', 'wird der zeitzonenwert überhaupt validiert'],
      [
        'timezone header Europe/Berlin ungültig, offset format?',
        'client-timezone falsch was muss rein',
      ],
      ['X-Fresns-Client-Timezone falsches format', 'timezone header wird der wert geprüft'],
      ['timezone header format +1 oder Europe/Vienna', 'X-Fresns-Client-Timezone falscher wert'],
      ['Timezone-Header ungültig'],
    ],
    rewordings: [
      ['Zeitzone nicht korrekt'],
      ['Ungültige Zeitzone'],
      ['Zeitzonenangabe ist nicht korrekt'],
      ['Zeitzone ungültig'],
      ['Zeitzone ungültig'],
    ],
  },
  31501: {
    complaints: [
      [
        'soll mich erst anmelden, sonst darf ich hier nix',
        'als gast geht das nicht, konto nötig',
        'kunde ist gar nicht eingeloggt und wundert sich dass er nichts tun darf',
      ],
      [
        'muss mich erst einloggen sonst geht da nix',
        'ohne konto kann ich die seite nicht aufmachen',
        'nicht angemeldet steht da, als gast darf ich nicht',
      ],
      [
        'als gast kann ich hier nichts machen, muss erst ein konto anmelden',
        'ohne einloggen kommt man nicht rein',
        'bin noch gar nicht mit konto angemeldet und er sperrt die funktion',
      ],
      [
        'muss mich zuerst mit Konto einloggen, als Gast gesperrt',
        'nicht angemeldet, geht nichts',
        'ohne Anmeldung beim Konto nicht benutzbar',
      ],
      ['nicht eingeloggt', 'bitte erst anmelden', 'ohne Anmeldung nichts sehen'],
    ],
    questions: [
      [
        'aid header fehlt auf route die keine gäste erlaubt',
        'account login pflicht, welche routen stehen auf der gästeliste',
      ],
      [
        'aid header fehlt, route nicht in der gästeliste',
        'request ohne account login abgelehnt, X-Fresns-Aid leer',
      ],
      [
        'aid header fehlt route nicht auf gästeliste',
        'accountLogin verlangt aber kein aid im access token',
      ],
      ['X-Fresns-Aid fehlt account nicht eingeloggt', 'aid leer auf route ohne gastzugang'],
      ['Gastzugriff verweigert', 'X-Fresns-Aid fehlt'],
    ],
    rewordings: [
      ['Bitte zuerst mit dem Konto anmelden'],
      ['Bitte melde dich erst mit deinem Konto an'],
      ['Bitte melden Sie zuerst Ihr Konto an'],
      ['Bitte melde dich zuerst mit deinem Konto an'],
      ['Konto nicht angemeldet'],
    ],
  },
  31502: {
    complaints: [
      [
        'konto falsch oder nicht da, obwohl ich doch angemeldet war',
        'meine kontokennung findet er nicht',
        'code prüfen scheitert, im konto ist gar keine telefonnummer hinterlegt',
      ],
      [
        'konto falsch oder nicht da, hab mich aber grad registriert',
        'code für meine nummer prüfen geht nicht, hab aber nur ne mail hinterlegt',
        'sagt falscher account, eintrag gibts nicht',
      ],
      [
        'mein konto wird nicht erkannt obwohl ich eingeloggt war',
        'dieses konto gibts im datensatz nicht mehr oder es ist das falsche',
        'falsches account steht da nach dem wechsel',
      ],
      [
        'mein Konto wird nicht gefunden, Datensatz fehlt',
        'falsches Konto oder gibt es nimmer',
        'Code prüfen geht nicht, beim Konto ist keine Nummer hinterlegt',
      ],
      ['Serverumzug, Konto fehlt', 'Kontodaten nicht gefunden', 'Falsches Konto'],
    ],
    questions: [
      [
        'aid passt zu keinem account datensatz',
        'checkVerifyCode ohne hinterlegte email liefert konto unbekannt',
      ],
      [
        'aid passt zu keinem account, wrong account record',
        'checkVerifyCode account hat keine phone hinterlegt und wirft wrong account',
      ],
      [
        'X-Fresns-Aid unbekannt kein account gefunden',
        'checkVerifyCode mit aid ohne hinterlegte telefonnummer account nicht auffindbar',
      ],
      [
        'aid unbekannt account record nicht vorhanden',
        'checkVerifyCode account ohne phone bekommt konto falsch',
      ],
      ['aid unbekannt', 'verifyAccount aid falsch'],
    ],
    rewordings: [
      ['Falsches Konto oder kein Eintrag dazu'],
      ['Falsches Konto oder kein Eintrag vorhanden'],
      ['Konto falsch oder kein Eintrag dazu vorhanden'],
      ['Falsches Konto oder kein Eintrag dazu'],
      ['Kontodatensatz existiert nicht'],
    ],
  },
  31503: {
    complaints: [
      [
        'anmeldung verloren gegangen, ich soll neu rein',
        'kein token mehr da, schon wieder einloggen',
        'app hat vergessen dass ich angemeldet war, token leer',
      ],
      [
        'login token verloren, soll mich neu einloggen',
        'app hat meine anmeldung einfach vergessen, token weg',
        'token fehlt komplett laut meldung',
      ],
      [
        'login token verloren, soll mich neu einloggen',
        'anmeldedaten sind weg aus der app',
        'keine anmeldung mehr gespeichert, token leer',
      ],
      [
        'Login-Token verloren gegangen, muss neu einloggen',
        'Sitzung weg, Token leer',
        'Anmeldedaten plötzlich verschwunden',
      ],
      ['Anmelde-Token verloren'],
    ],
    questions: [
      ['aid gesendet aber token leer', 'fehlender login token, welcher code kommt tatsächlich'],
      ['aid geschickt ohne aid-token, lost token?', 'leerer login token, welcher code kommt da'],
      ['leerer aid token wird der code noch geworfen', 'token verloren empty bei account login'],
      ['token leer obwohl aid gesetzt, neu anmelden', 'login token fehlt im request lost token'],
      ['aid ohne Token'],
    ],
    rewordings: [
      ['Login-Token fehlt, bitte neu anmelden'],
      ['Anmeldung verloren, bitte neu einloggen'],
      ['Ihre Anmeldung ging verloren, bitte neu einloggen'],
      ['Anmeldetoken fehlt, bitte erneut anmelden'],
      ['Login-Token fehlt, neu anmelden'],
    ],
  },
  31504: {
    complaints: [
      [
        'meine anmeldung gilt nicht mehr, war wohl zu lange weg',
        'sitzung nach ein paar tagen abgelaufen, neu anmelden nervt',
        'rausgeflogen, login zeit um',
      ],
      [
        'war lange nicht in der app, anmeldung is abgelaufen',
        'nach paar wochen rausgeflogen, login gilt nicht mehr',
        'session zu alt muss mich neu anmelden',
      ],
      [
        'sitzung abgelaufen nach ein paar wochen, rausgeflogen',
        'plötzlich ausgeloggt weil die anmeldung nicht mehr gilt',
        'token hat sein haltbarkeitsdatum überschritten, wieder einloggen',
      ],
      [
        'nach ein paar Wochen automatisch rausgeflogen, Anmeldung abgelaufen',
        'Sitzung ungültig geworden, wieder einloggen',
        'ständig muss ich mich neu anmelden weil Token verfallen',
      ],
      ['Login abgelaufen', 'Sitzung abgelaufen', 'Anmeldung läuft ständig ab'],
    ],
    questions: [
      [
        'session token expired_at in der vergangenheit',
        'sso plugin setzt expiredTime, user wird nach ablauf abgewiesen',
      ],
      [
        'session token expired_at in der vergangenheit',
        'plugin setzt expiredTime, danach token abgelaufen',
      ],
      [
        'session token expired_at in der vergangenheit',
        'plugin hat expiredTime gesetzt token läuft ab, neu anmelden',
      ],
      [
        'session token expired_at in der vergangenheit',
        'expiredTime vom plugin gesetzt, auth token abgelaufen',
      ],
      ['Token expired', 'expiredTime Token'],
    ],
    rewordings: [
      ['Ihre Anmeldung ist abgelaufen, bitte neu einloggen'],
      ['Deine Anmeldung ist abgelaufen, bitte neu einloggen'],
      ['Ihre Sitzung ist abgelaufen, bitte erneut anmelden'],
      ['Deine Anmeldung ist abgelaufen, bitte neu einloggen'],
      ['Login-Token nicht mehr gültig'],
    ],
  },
  31505: {
    complaints: [
      [
        'kontotoken falsch, dabei bin ich doch noch drin',
        'nach passwort aendern auf dem anderen handy nimmt er mein konto token nicht',
        'im kontocenter heisst es der anmeldetoken vom konto existiere nicht',
      ],
      [
        'konto token stimmt nicht, komm nicht ins kontocenter',
        'anmeldung vom konto ungültig, obwohl ich eingeloggt war',
        'der zugangstoken vom account wird nicht erkannt',
      ],
      [
        'konto token falsch, app kennt meine kontositzung nicht',
        'anmeldung vom konto passt nicht zu dem was der server hat, nutzer noch ungewählt',
        'im kontocenter heißt es meine konto anmeldung existiert nicht',
      ],
      [
        'Konto-Token stimmt nicht, wirft mich raus',
        'Kontozentrum erkennt meine Anmeldung nicht an',
        'falsches Token fürs Konto',
      ],
      ['Konto-Token falsch', 'Konto-Anmeldung ungültig', 'abgemeldet Konto-Token weg'],
    ],
    questions: [
      [
        'X-Fresns-Aid-Token passt nicht zum account',
        'account token nicht in session_tokens gefunden bei user auth-token',
      ],
      [
        'aid-token falsch kein session_tokens eintrag für den account',
        'account token nach logout weiter benutzt, incorrect',
      ],
      [
        'X-Fresns-Aid-Token ungültig keine zeile ohne user in session_tokens',
        'account token inkorrekt bei user/auth-token',
      ],
      [
        'X-Fresns-Aid-Token falsch oder nicht in session_tokens',
        'account token incorrect bei user/auth-token',
      ],
      ['aid-token ungültig', 'X-Fresns-Aid-Token falsch'],
    ],
    rewordings: [
      ['Konto-Token falsch oder unbekannt'],
      ['Der Konto-Token ist falsch oder existiert nicht'],
      ['Das Konto-Token ist ungültig oder existiert nicht'],
      ['Konto-Token falsch oder nicht vorhanden'],
      ['Konto-Token existiert nicht'],
    ],
  },
  31506: {
    complaints: [
      [
        'login geht auf webseite, zurück in der app ist der anmelde token falsch',
        'nach dem einloggen springt er zurück und will nochmal anmelden, token stimmt nicht',
        'während dem login app aktualisiert, jetzt nimmt er die anmeldung nicht',
      ],
      [
        'im loginfenster alles richtig gemacht, zurück in der app ungültiger login',
        'nach dem anmelden wirft er mich sofort raus, einmal-token falsch',
        'app update mitten im login, dann ging die anmeldung nicht',
      ],
      [
        'nach dem einloggen im fenster springt die app zurück, login schlüssel unbekannt',
        'einmal code aus dem anmeldefenster wird nicht gefunden',
        'app während der anmeldung aktualisiert und nun ist der login ungültig',
      ],
      [
        'nach dem Einloggen springt die App zurück, Login-Token unbekannt',
        'Einmal-Token für die Anmeldung wird nicht erkannt',
        'Anmeldung wird nicht übernommen, Token falsch',
      ],
      ['Login-Link ungültig', 'Anmeldefenster schließt, kein Login', 'Einmal-Token unbekannt'],
    ],
    questions: [
      [
        'loginToken gegen auth token tauschen, nicht gefunden',
        'account auth-token anderer app version header beim einlösen',
      ],
      [
        'loginToken eintauschen POST account/auth-token nicht gefunden',
        'einmaliger loginToken unbekannt weil version header anders',
      ],
      [
        'account/auth-token loginToken passt nicht zu app id plattform version',
        'loginToken cookie leer bei user-auth im account center',
      ],
      [
        'loginToken nicht gefunden nach client version wechsel',
        'account/auth-token loginToken mit anderer app id',
      ],
      ['loginToken nicht gefunden', 'loginToken App-Version anders'],
    ],
    rewordings: [
      ['Login-Token unbekannt, bitte noch einmal anmelden'],
      ['Anmelde-Token ungültig, bitte noch mal einloggen'],
      ['Anmeldeschlüssel unbekannt, bitte nochmals anmelden'],
      ['Login-Token stimmt nicht, bitte nochmals anmelden'],
      ['Login-Token falsch, neu einloggen'],
    ],
  },
  31507: {
    complaints: [
      [
        'hab beim login kaffee geholt, nach fuenf minuten war der login hinfaellig',
        'einmal token schon benutzt, zweites mal tippen und abgelaufen',
        'anmeldung zu spät bestätigt, alles noch mal von vorn',
      ],
      [
        'beim login zu lange gewartet, jetzt abgelaufen',
        'fenster 10 min offen gelassen und dann login verfallen',
        'anmeldelink zweimal benutzt, zweites mal ging nicht',
      ],
      [
        'zu lange gewartet beim anmelden, fünf minuten um',
        'anmelde vorgang zu spaet bestaetigt und jetzt verfallen',
        'zweimal auf weiter gedrückt beim login, dann hieß es abgelaufen',
      ],
      [
        'zu lange getrödelt beim Einloggen, fünf Minuten vorbei',
        'Anmeldelink zweimal benutzt, jetzt abgelaufen',
        'Login-Vorgang verfallen, von vorn anfangen',
      ],
      ['Login zu lange gebraucht', 'Anmeldung fünf Minuten vorbei', 'Login-Link abgelaufen'],
    ],
    questions: [
      [
        'loginToken doppelt eingelöst meldet expired',
        'gültigkeit des einmaligen login tokens in minuten',
      ],
      [
        'loginToken älter als 5 minuten beim exchange',
        'loginToken zweites mal eingetauscht, sagt expired obwohl frisch',
      ],
      [
        'loginToken zweites mal eingetauscht',
        'login token älter als fünf minuten auth-token exchange',
      ],
      [
        'loginToken zweites mal eingetauscht expired',
        'loginToken älter als 5 minuten beim auth-token',
      ],
      ['loginToken doppelt eingelöst', 'loginToken 5 Minuten'],
    ],
    rewordings: [
      ['Das Login-Token ist verfallen, bitte neu anmelden'],
      ['Der Anmelde-Token ist verfallen, bitte neu anmelden'],
      ['Der Anmeldevorgang ist verfallen, bitte von vorn beginnen'],
      ['Login-Token abgelaufen, starte die Anmeldung neu'],
      ['Login-Token abgelaufen'],
    ],
  },
  31508: {
    complaints: [
      [
        'ich hab drei profile im konto und er fragt welches',
        'muss beim login erst einen nutzer auswaehlen',
        'konto hat mehrere personen, keine wird geöffnet',
      ],
      [
        'hab mehrere profile im konto, soll eins aussuchen',
        'login hängt, will wissen welcher user von meinen',
        'zweitprofil angelegt, seitdem fragt er beim einloggen nach auswahl',
      ],
      [
        'ich hab mehrere profile unter einem konto, welches soll ich nehmen',
        'muss nach dem login erst eine person auswählen',
        'zwei benutzer profile an meinem account, app will eine auswahl',
      ],
      [
        'hab mehrere Profile im Konto, soll eins aussuchen',
        'Benutzerauswahl erscheint beim Anmelden',
        'welchen User will er jetzt, ich hab zwei',
      ],
      ['mehrere Profile im Konto', 'Profil auswählen beim Login', 'welcher Nutzer beim Anmelden'],
    ],
    questions: [
      [
        'checkLoginToken verlangt auswahl des users',
        'account ohne genau einen user, zwischenschritt beim login',
      ],
      [
        'checkLoginToken mehrere user pro account, user auswählen',
        'account mit zwei usern, login zwischenschritt statt fehler?',
      ],
      [
        'checkLoginToken account mit mehreren users auswahl anzeigen',
        'mehrere benutzer pro konto nächster schritt beim sign in',
      ],
      [
        'checkLoginToken mehrere user pro account auswahl nötig',
        'account mit zwei usern loginToken ohne uid',
      ],
      ['check-login-token mehrere User', 'Nutzerauswahl nach Login'],
    ],
    rewordings: [
      ['Ihr Konto hat mehrere Nutzer, bitte einen auswählen'],
      ['Dein Konto hat mehrere Profile, bitte eins auswählen'],
      ['Zu diesem Konto gehören mehrere Profile, bitte wählen'],
      ['Mehrere Benutzer im Konto, bitte einen wählen'],
      ['Bitte Nutzer auswählen'],
    ],
  },
  31601: {
    complaints: [
      [
        'konto ist angemeldet aber kein profil gewählt, kein uid',
        'bin drin und doch nicht, der nutzer fehlt',
        'gemeinsame follower leer und dahinter steht benutzer nicht eingeloggt',
      ],
      [
        'konto is drin aber kein profil angemeldet',
        'eingeloggt aber sagt user fehlt, kann nix machen',
        'soll erst mit nem profil rein, account allein reicht nicht',
      ],
      [
        'konto ist drin aber kein profil ausgewählt',
        'ich muss noch einen nutzer anmelden obwohl das konto schon angemeldet ist',
        'gemeinsame follower sehen geht ohne eingeloggten benutzer nicht',
      ],
      [
        'Konto ist eingeloggt, aber kein Profil gewählt',
        'Benutzer nicht angemeldet, UID leer',
        'gemeinsame Follower leer, weil ich als User nicht drin bin',
      ],
      ['kein Nutzer angemeldet', 'Konto da, Nutzer fehlt', 'eingeloggt aber ohne Profil'],
    ],
    questions: [
      [
        'aid ohne uid header gesendet, user login nötig',
        'followers-you-follow leere liste mit warnung uid fehlt',
      ],
      ['aid gesendet aber uid header leer', 'followers-you-follow leere liste ohne uid warnung'],
      ['X-Fresns-Uid fehlt aid vorhanden', 'followers-you-follow leere liste warnung uid leer'],
      [
        'X-Fresns-Uid fehlt nur aid gesendet',
        'followers-you-follow leere liste user nicht eingeloggt warnung',
      ],
      ['X-Fresns-Uid fehlt', 'userLogin verifyAccessToken'],
    ],
    rewordings: [
      ['Bitte erst mit einem Nutzerprofil anmelden'],
      ['Kein Nutzerprofil angemeldet'],
      ['Kein Benutzerprofil angemeldet'],
      ['Kein Benutzer angemeldet, bitte Profil wählen'],
      ['Nutzer nicht angemeldet'],
    ],
  },
  31602: {
    complaints: [
      [
        'profil von dem user gibt es nicht, link führt ins leere',
        'wollte jemanden anschreiben, person nicht gefunden',
        'hab mir selbst ne nachricht geschickt und er kennt mich nicht',
      ],
      [
        'profil von nem kumpel aufgerufen, user gibts nicht',
        'der link zu @lena führt ins nix, falscher nutzer',
        'nutzer nicht gefunden obwohl ich den gestern noch gesehen hab',
      ],
      [
        'die person die ich suche gibts nicht',
        'profil link führt ins leere, nutzer nicht gefunden',
        'wollte mir selber schreiben und da heißt es falscher benutzer',
      ],
      [
        'das gesuchte Profil gibt es nicht',
        'Benutzer nicht auffindbar, Link falsch',
        'wollte mir selber schreiben, heisst falscher User',
      ],
      ['Nutzer nicht gefunden', 'Profil existiert nicht', "User gibt's nicht"],
    ],
    questions: [
      ['uidOrUsername im pfad findet keinen user', 'createUserToken uid gehört zu anderem account'],
      [
        'uidOrUsername im pfad unbekannt, user detail not found',
        'createUserToken uid gehört zu anderem account, wrong user',
      ],
      [
        'uidOrUsername liefert keinen user',
        'user detail unbekannter username im pfad datensatz fehlt',
      ],
      ['uidOrUsername liefert keinen user', 'user detail gelöschter benutzer record not exist'],
      ['uidOrUsername kein Treffer', 'uid unbekannt'],
    ],
    rewordings: [
      ['Dieser Nutzer wurde nicht gefunden'],
      ['Diesen Nutzer gibt es nicht'],
      ['Diese Person wurde nicht gefunden'],
      ['Falscher Benutzer oder nicht vorhanden'],
      ['Falscher Nutzer'],
    ],
  },
  31603: {
    complaints: [
      [
        'benutzertoken falsch seit ich das profil gewechselt hab',
        'kunde fliegt beim wechsel zum zweiten nutzer raus, token ungültig',
        'mein user token soll nicht existieren',
      ],
      [
        'user token falsch, alle buttons tot nach profilwechsel',
        'profil gewechselt und seitdem wird mein login nicht anerkannt',
        'die anmeldung vom profil stimmt nicht mehr',
      ],
      [
        'profil anmeldung ungültig, token vom benutzer stimmt nicht',
        'nach profilwechsel wirft er mich raus, das nutzer token sei falsch',
        'auf dem zweiten gerät ausgeloggt, hier kennt er meinen user schlüssel nicht mehr',
      ],
      [
        'Benutzer-Token passt nicht, fliege raus nach Profilwechsel',
        'User-Anmeldung ungültig, Token unbekannt',
        'nach Wechsel des Profils alter Schlüssel drin',
      ],
      ['ständig ausgeloggt', 'plötzlich abgemeldet', 'rausgeflogen nach Profilwechsel'],
    ],
    questions: [
      [
        'X-Fresns-Uid-Token passt nicht zu uid und aid',
        'session_tokens zeile für account user und user token fehlt',
      ],
      [
        'uid-token falsch, keine session für aid uid kombination',
        'alter uid token nach user wechsel, incorrect user token',
      ],
      [
        'X-Fresns-Uid-Token passt nicht zu aid und uid',
        'falsche aid mit uid header liefert user token inkorrekt',
      ],
      [
        'X-Fresns-Uid-Token falsch, uid und aid kombi nicht in session',
        'user token incorrect nach switch user',
      ],
      ['uid-token falsch', 'X-Fresns-Uid-Token ungültig'],
    ],
    rewordings: [
      ['Nutzer-Token falsch oder unbekannt'],
      ['Nutzer-Token ist falsch oder nicht vorhanden'],
      ['Das Benutzer-Token stimmt nicht'],
      ['Benutzer-Token falsch oder nicht vorhanden'],
      ['Nutzer-Token existiert nicht'],
    ],
  },
  31604: {
    complaints: [
      [
        'profil ist mit pin geschuetzt, er will die eingabe',
        'hab mal ne pin gesetzt und weiss nicht wo ich die eingeben soll',
        'ohne pin komm ich nicht in mein profil',
      ],
      [
        'mein profil hat ne pin, wo soll ich die eingeben',
        'kann nicht rein, erst pin eintippen',
        'er will die pin beim anmelden, kommt aber kein feld',
      ],
      [
        'er fragt nach einer pin bevor ich in mein profil komme',
        'mein nutzer ist mit pin geschuetzt, wo geb ich die ein',
        'einloggen nur mit geheimzahl möglich und ich hab keine eingetippt',
      ],
      [
        'App verlangt PIN zum Reingehen',
        'wo gebe ich meine Profil-PIN beim Anmelden ein',
        'ohne PIN-Eingabe kein Zugang zu meinem User',
      ],
      ['PIN wird verlangt', 'soll PIN eingeben', 'Login will PIN'],
    ],
    questions: [
      [
        'checkLoginToken user mit pin, wie pin mitschicken',
        'updateLoginToken ohne pin bei geschütztem user',
      ],
      [
        'checkLoginToken user hat PIN gesetzt, pin nachfordern',
        'updateLoginToken ohne pin bei geschütztem user',
      ],
      [
        'updateLoginToken ohne pin obwohl user eine hat',
        'login record user hat pin gesetzt pin abfrage auslösen',
      ],
      ['user hat pin gesetzt, updateLoginToken ohne pin', 'pin abfrage beim login wann ausgelöst'],
      ['user-auth pin leer', 'PIN gesetzt loginToken'],
    ],
    rewordings: [
      ['Dieses Profil hat eine PIN, bitte zum Anmelden eingeben'],
      ['Dieses Profil ist mit PIN geschützt, bitte PIN eingeben'],
      ['Profil ist PIN-geschützt, bitte PIN eingeben'],
      ['Für diesen Benutzer bitte die PIN eingeben'],
      ['Bitte PIN eingeben'],
    ],
  },
  31701: {
    complaints: [
      [
        'geräteinfo fehlt laut fehlermeldung',
        'app will wissen was ich für ein handy hab und findet nichts',
        'keine angaben zum gerät vorhanden',
      ],
      [
        'app kann geräteinfo nicht lesen und startet nicht',
        'geräteangaben leer laut log vom tester',
        'weiß nicht was für ein handy das is, device info fehlt',
      ],
      [
        'geräteinfo leer sagt die testversion',
        'app übermittelt keine daten zum handy',
        'gerät wird nicht erkannt, keine informationen',
      ],
      [
        'Geräteinformation leer',
        'App übermittelt keine Angaben zum Gerät',
        'Handy-Daten nicht verfügbar steht dort',
      ],
      ['Geräteinfo fehlt'],
    ],
    questions: [
      ['device info header leer', 'X-Fresns-Client-Device-Info nicht gesendet'],
      ['device-info header leer gelassen', 'keine geräteinformationen mitgeschickt welcher code'],
      ['X-Fresns-Client-Device-Info header leer', 'deviceInfo fehlt welcher code'],
      ['device info header leer', 'X-Fresns-Client-Device-Info nicht mitgeschickt'],
      ['Device-Info Header leer'],
    ],
    rewordings: [
      ['Keine Geräteangaben vorhanden'],
      ['Geräteinformationen fehlen'],
      ['Es liegen keine Geräteinformationen vor'],
      ['Keine Geräteinformationen vorhanden'],
      ['Geräteinformationen nicht verfügbar'],
    ],
  },
  31702: {
    complaints: [
      [
        'angaben zum gerät sind im falschen format',
        'geraeteinformation unleserlich, sagt der tester',
        'nach jailbreak mag er meine gerätedaten nicht, format kaputt',
      ],
      [
        'geräteinfo kaputt formatiert sagt mein kollege',
        'handydaten im falschen format, nix lädt',
        'format vom device kram stimmt nicht',
      ],
      [
        'geraete angaben haben falsches format meint der kollege',
        'das mit dem gerät ist unlesbar verpackt',
        'format der handy daten verkehrt',
      ],
      [
        'Gerätedaten im falschen Format',
        'Geräteinfo ist verhunzt, kann nicht gelesen werden',
        'Aufbau der Geräteangaben stimmt nicht',
      ],
      ['Geräteinfo fehlerhaft'],
    ],
    questions: [
      [
        'device info json falsch kodiert',
        'wie muss der geräteinfo header formatiert und url encoded sein',
      ],
      [
        'device info json muss urlencoded sein? format falsch',
        'device-info lässt sich nicht dekodieren',
      ],
      ['device info nicht als base64 json dekodierbar', 'format vom device-info header falsch'],
      ['device info json base64 format falsch', 'wie muss deviceInfo kodiert sein urlencode'],
      ['Device-Info decodieren Format'],
    ],
    rewordings: [
      ['Geräteangaben haben ein falsches Format'],
      ['Geräteinformationen haben das falsche Format'],
      ['Geräteinformationen sind falsch aufgebaut'],
      ['Geräteinformationen haben ein falsches Format'],
      ['Format der Geräteinfo falsch'],
    ],
  },
  31703: {
    complaints: [
      [
        'in den gerätedaten steht keine ip',
        'mit vpn fehlt angeblich die ip adresse im gerät',
        'gerät schickt keine ip mit',
      ],
      [
        'mit vpn an fehlt dem die ip vom gerät',
        'keine ip in den gerätedaten, deshalb geht nix',
        'app kriegt meine ip adresse nicht raus und bricht ab',
      ],
      [
        'in den geraetedaten fehlt die ip',
        'ip adresse wird von der app nicht mitgegeben',
        'tester sagt networkip nicht ausgefüllt beim gerät',
      ],
      [
        'IP fehlt in den Gerätedaten',
        'Geräteinfo ohne IP-Adresse',
        'meine IP wird nicht mitgeliefert',
      ],
      ['Geräteinfo ohne IP'],
    ],
    questions: [
      ['networkIpv4 und networkIpv6 in device info leer', 'ip im deviceInfo vergessen'],
      ['networkIpv4 in device info leer', 'device info ohne ip, ipv6 reicht auch?'],
      ['networkIpv4 und networkIpv6 fehlen in deviceInfo', 'keine ip im device info objekt'],
      ['networkIpv4 und networkIpv6 fehlen in deviceInfo', 'ip pflichtfeld device info'],
      ['Device-Info ipv4 ipv6'],
    ],
    rewordings: [
      ['In den Geräteangaben fehlt die IP'],
      ['In den Geräteinformationen fehlt die IP'],
      ['In den Geräteinformationen fehlt die IP-Adresse'],
      ['In den Gerätedaten fehlt die IP-Adresse'],
      ['IP fehlt in Geräteinfo'],
    ],
  },
} as const satisfies DescribedMeanings
