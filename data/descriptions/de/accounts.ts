import type { DescribedMeanings } from '../types'

export const accounts = {
  34100: {
    complaints: [
      [
        'hab vergessen mail oder telefonnummer beim login einzutragen',
        'kontofeld leer gelassen',
        'anmelden gedrückt ohne oben was einzugeben',
      ],
      [
        'mail oder nummer vergessen einzugeben beim login',
        'konto feld leer gelassen und auf weiter',
        'er will meine adresse oder telefon, stand nix drin',
      ],
      [
        'mail oder nummer feld leer gelassen beim einloggen',
        'muss erst ein konto eintippen vor dem passwort zurücksetzen',
        'ohne anmeldename auf login gedrückt',
      ],
      [
        'Mail oder Handynummer nicht eingegeben beim Einloggen',
        'Kontofeld ist leer',
        'hab vergessen die Adresse reinzuschreiben',
      ],
      ['E-Mail nicht eingegeben', 'Login-Feld leer', 'keine Nummer eingetragen'],
    ],
    questions: [
      ['account feld leer bei login im account center', 'register ohne account parameter'],
      ['account parameter leer im register request', 'login api ohne account feld'],
      [
        'account feld leer register login reset-password',
        'leerer account parameter im account center',
      ],
      ['account field leer login register', 'reset-password ohne account parameter'],
      ['account leer login', 'Feldname account fehlt'],
    ],
    rewordings: [
      ['Bitte E-Mail oder Telefonnummer eingeben'],
      ['Bitte E-Mail oder Telefonnummer eingeben'],
      ['Bitte E-Mail oder Telefonnummer als Konto angeben'],
      ['Bitte Mailadresse oder Telefonnummer eintragen'],
      ['Kontofeld nicht leer lassen'],
    ],
  },
  34101: {
    complaints: [
      [
        'mailadresse ist falsch geschrieben angeblich',
        'er nimmt meine email mit umlaut nicht, ungültiges format',
        'kunde hat das at zeichen vergessen',
      ],
      [
        'mail adresse sieht falsch aus sagt er, hab das @ vergessen',
        'meine e-mail nimmt er nicht, tippfehler?',
        'email format stimmt nicht',
      ],
      [
        'email falsch geschrieben, at zeichen fehlt',
        'meine e mail adresse sieht für die app ungültig aus',
        'vertippt in der mailadresse',
      ],
      [
        'E-Mail-Adresse falsch geschrieben',
        'Klammeraffe vergessen, Mail ungültig',
        'meine Mailadresse erkennt er nicht als solche',
      ],
      ['E-Mail falsch geschrieben'],
    ],
    questions: [
      [
        'email format ungültig, wird im core nicht mehr benutzt',
        'regex für mailadresse schlägt fehl',
      ],
      ['mail adresse ungültig formatiert', 'email validierung schlägt an, syntax'],
      ['email format ungültig welcher code', 'mailadresse malformed v2'],
      ['email format prüfung ungültig', 'malformed mail adresse welcher code'],
      ['E-Mail-Format ungültig'],
    ],
    rewordings: [
      ['E-Mail-Adresse nicht korrekt'],
      ['Diese E-Mail-Adresse stimmt so nicht'],
      ['E-Mail-Adresse ist nicht korrekt'],
      ['Ungültige E-Mail-Adresse'],
      ['E-Mail falsch'],
    ],
  },
  34102: {
    complaints: [
      [
        'handynummer falsch formatiert',
        'nummer mit schrägstrich wird nicht als telefonnummer erkannt',
        'telefonnummer inkorrekt, hab null vorne weggelassen',
      ],
      [
        'handynummer falsch geschrieben, will er nicht',
        '0176 eingegeben und nummer ungültig',
        'nummer hat zu wenig ziffern glaub ich',
      ],
      [
        'handynummer ist verkehrt eingegeben',
        'rufnummer hat eine ziffer zu wenig',
        'mobilnummer sieht falsch aus laut app',
      ],
      [
        'Handynummer ungültig',
        'Natelnummer hat eine Ziffer zu viel',
        'Rufnummer wird als falsch markiert',
      ],
      ['Telefonnummer ungültig'],
    ],
    questions: [
      ['telefonnummer format fehler alt aus v2', 'phone malformed validierung'],
      ['phone number format invalid führende null', 'telefonnummer malformed'],
      ['phone number format fehlerhaft', 'telefonnummer malformed registrierung'],
      ['phone format ungültig', 'telefonnummer validierung fehler'],
      ['Format Handynummer prüfen'],
    ],
    rewordings: [
      ['Telefonnummer nicht korrekt'],
      ['Die Handynummer ist nicht korrekt'],
      ['Telefonnummer ist nicht korrekt'],
      ['Ungültige Telefonnummer'],
      ['Rufnummer falsch'],
    ],
  },
  34103: {
    complaints: [
      [
        'laendervorwahl falsch, plus neunundvierzig stimmt doch',
        'vorwahl vom land passt nicht',
        'er mag die österreichische vorwahl nicht',
      ],
      [
        'vorwahl +49 geht nicht',
        'ländervorwahl falsch ausgewählt',
        'bin aus österreich, die landeskennzahl nimmt er nicht',
      ],
      [
        'landesvorwahl stimmt nicht',
        'vorwahl plus neunundvierzig wird nicht angenommen',
        'länderkennzahl falsch gewählt für meine nummer',
      ],
      [
        'Ländervorwahl falsch',
        'plus 43 wird nicht akzeptiert',
        'Vorwahl der Schweiz fehlt in der Auswahl',
      ],
      ['Ländervorwahl falsch'],
    ],
    questions: [
      ['country calling code ungültig', 'countryCode falscher wert bei sms'],
      ['countryCode falsch beim sms code', 'country calling code mit oder ohne plus'],
      ['countryCode falsch', 'ländervorwahl fehler phone register'],
      ['countryCode ungültig', 'landesvorwahl calling code fehler'],
      ['Country Calling Code ungültig'],
    ],
    rewordings: [
      ['Ländervorwahl fehlerhaft'],
      ['Falsche Ländervorwahl'],
      ['Die Ländervorwahl ist falsch'],
      ['Falsche Landesvorwahl'],
      ['Fehler bei Landesvorwahl'],
    ],
  },
  34104: {
    complaints: [
      [
        'neues passwort zweimal eingegeben, stimmt nicht überein',
        'die wiederholung vom passwort ist anders',
        'beim bestaetigen vom neuen kennwort vertippt',
      ],
      [
        'neues passwort zweimal eingegeben, nicht gleich',
        'bestätigung vom passwort passt nicht zum ersten',
        'vertippt beim wiederholen vom neuen pw',
      ],
      [
        'neues passwort zweimal verschieden getippt',
        'wiederholung vom kennwort ist anders als oben',
        'die beiden neuen passwoerter sind nicht gleich',
      ],
      [
        'die zwei neuen Passwörter sind verschieden',
        'Passwort-Wiederholung stimmt nicht überein',
        'beim zweiten Mal vertippt beim Kennwort',
      ],
      ['Passwörter stimmen nicht überein'],
    ],
    questions: [
      ['editPassword und editPasswordConfirm unterschiedlich', 'passwort wiederholung ungleich'],
      [
        'editPassword und editPasswordConfirm unterschiedlich',
        'passwort wiederholung mismatch beim ändern',
      ],
      [
        'editPassword ungleich editPasswordConfirm',
        'passwort bestätigung weicht ab v2 auch wallet',
      ],
      ['editPassword editPasswordConfirm ungleich', 'neues passwort bestätigung mismatch'],
      ['Passwort-Wiederholung ungleich v2'],
    ],
    rewordings: [
      ['Die beiden neuen Passwörter sind nicht gleich'],
      ['Die beiden neuen Passwörter sind nicht gleich'],
      ['Die beiden neuen Passwörter stimmen nicht überein'],
      ['Die beiden neuen Passwörter sind nicht identisch'],
      ['Neue Passwörter verschieden'],
    ],
  },
  34105: {
    complaints: [
      [
        'passwort zu kurz',
        'wie viele zeichen braucht das kennwort denn mindestens',
        'mein sechsstelliges pw reicht nicht',
      ],
      [
        'passwort zu kurz, wieviel zeichen braucht der',
        'mein pw hat nur 5 zeichen reicht wohl nicht',
        'länge vom passwort falsch',
      ],
      [
        'mein passwort ist zu kurz',
        'kennwort braucht mehr zeichen',
        'länge vom passwort passt nicht, hab nur vier buchstaben',
      ],
      [
        'Passwort zu kurz',
        'Kennwort braucht mehr Zeichen',
        'wie lang muss das Passwort sein, er lehnt meins ab',
      ],
      ['Passwort zu kurz', 'neues Passwort Mindestlänge', 'wie lang Passwort'],
    ],
    questions: [
      ['mindestlänge passwort unterschritten', 'password_length prüfung nur nach unten'],
      ['passwort mindestlänge nicht erreicht', 'new password length check min'],
      ['password_length minimum unterschritten', 'passwortlänge inkorrekt neues password'],
      ['password length minimum', 'mindestlänge kennwort unterschritten'],
      ['password_length', 'Passwort Zeichenzahl Registrierung'],
    ],
    rewordings: [
      ['Passwortlänge passt nicht'],
      ['Dein Passwort hat nicht die richtige Länge'],
      ['Das Passwort hat nicht die richtige Länge'],
      ['Die Passwortlänge stimmt nicht'],
      ['Passwortlänge falsch'],
    ],
  },
  34106: {
    complaints: [
      [
        'im passwort muss ne ziffer rein',
        'kennwort hat keine zahl',
        'soll noch eine zahl ans pw hängen',
      ],
      [
        'soll noch ne zahl ins passwort',
        'kein passwort ohne ziffer erlaubt',
        'pw nur buchstaben geht nicht, nummer muss rein',
      ],
      [
        'passwort braucht noch eine ziffer',
        'ohne zahl im kenn wort gehts nicht weiter',
        'nur buchstaben im passwort, er will zahlen',
      ],
      [
        'im Passwort fehlt eine Ziffer',
        'Kennwort muss Zahlen haben',
        'ohne Nummer im Passwort keine Registrierung',
      ],
      ['Passwort braucht Zahl', 'Ziffer im Passwort fehlt', 'Passwort ohne Zahl abgelehnt'],
    ],
    questions: [
      ['password_strength number regel nicht erfüllt', 'passwort ohne digit abgewiesen'],
      ['password rule number, keine ziffer enthalten', 'passwortregel digits fehlt'],
      ['passwortregel number keine digit enthalten', 'password muss ziffern haben'],
      ['password rule number', 'passwortregel mindestens eine ziffer'],
      ['password_strength number', 'Passwortregel Ziffern'],
    ],
    rewordings: [
      ['Das Passwort braucht mindestens eine Zahl'],
      ['Das Passwort braucht mindestens eine Zahl'],
      ['Das Passwort muss mindestens eine Zahl enthalten'],
      ['Das Passwort braucht mindestens eine Zahl'],
      ['Passwort muss Zahlen enthalten'],
    ],
  },
  34107: {
    complaints: [
      [
        'hab alles in GROSS getippt, er will kleine buchstaben im passwort',
        'kleinbuchstabe fehlt im kennwort',
        'feststelltaste war an, passwort ohne kleine zeichen abgelehnt',
      ],
      [
        'caps lock war an, jetzt will er kleine buchstaben im passwort',
        'passwort komplett groß geschrieben, nicht ok',
        'kleinbuchstaben fehlen im pw',
      ],
      [
        'alles groß geschrieben im passwort, er will kleinbuchstaben',
        'kleine buchstaben fehlen im kennwort',
        'passwort mit feststelltaste getippt, klein geschriebenes fehlt',
      ],
      [
        'lauter Grossbuchstaben im Passwort, will auch kleine',
        'Kleinbuchstabe fehlt im Kennwort',
        'muss was kleingeschriebenes ins Passwort',
      ],
      [
        'Kleinbuchstabe im Passwort fehlt',
        'Passwort nur Großbuchstaben',
        'Passwort braucht Kleinbuchstaben',
      ],
    ],
    questions: [
      ['passwort regel lowercase verletzt', 'kein a-z im neuen passwort'],
      ['password rule lowercase a-z fehlt', 'passwort ohne kleinbuchstabe abgelehnt'],
      ['passwort regel lowercase nicht erfüllt', 'kein a-z im neuen password'],
      ['password rule lowercase', 'passwort ohne a-z abgelehnt'],
      ['password_strength lowercase', 'Passwort a-z Umlaute'],
    ],
    rewordings: [
      ['Das Passwort braucht Kleinbuchstaben'],
      ['Das Passwort braucht einen Kleinbuchstaben'],
      ['Im Passwort fehlen Kleinbuchstaben'],
      ['Das Passwort braucht Kleinbuchstaben'],
      ['Passwort muss Kleinbuchstaben enthalten'],
    ],
  },
  34108: {
    complaints: [
      [
        'mindestens ein grosser buchstabe muss ins passwort',
        'kennwort ist komplett klein geschrieben, geht nicht',
        'grossbuchstabe fehlt',
      ],
      [
        'alles klein geschrieben, braucht nen großen buchstaben im passwort',
        'mindestens ein großbuchstabe bla',
        'passwort will großes zeichen A bis Z',
      ],
      [
        'ein großbuchstabe muss ins passwort',
        'kennwort komplett klein, das reicht nicht',
        'passwort ohne grossbuchstaben wird abgelehnt',
      ],
      [
        'Grossbuchstabe im Passwort fehlt',
        'alles klein geschrieben, Kennwort abgelehnt',
        'ein Buchstabe müsse gross sein',
      ],
      [
        'Großbuchstabe im Passwort fehlt',
        'Passwort alles klein',
        'Passwort braucht Großbuchstaben',
      ],
    ],
    questions: [
      ['passwort regel uppercase nicht erfüllt', 'kein A-Z im kennwort'],
      ['password rule uppercase nicht erfüllt', 'großbuchstabe pflicht im neuen passwort'],
      ['password rule uppercase fehlt', 'kein A-Z im passwort'],
      ['password rule uppercase', 'passwort ohne A-Z wird verweigert'],
      ['password_strength uppercase', 'Passwort A-Z Pflicht'],
    ],
    rewordings: [
      ['Das Passwort braucht Großbuchstaben'],
      ['Das Passwort braucht einen Großbuchstaben'],
      ['Im Passwort fehlt ein Großbuchstabe'],
      ['Das Passwort braucht Großbuchstaben'],
      ['Passwort muss Großbuchstaben enthalten'],
    ],
  },
  34109: {
    complaints: [
      [
        'sonderzeichen fehlt im passwort',
        'unterstrich zählt nicht als symbol, wieso',
        'ausrufezeichen oder so muss ins kennwort',
      ],
      [
        'sonderzeichen fehlt im passwort',
        'unterstrich zählt nicht als zeichen?? hab doch einen drin',
        'brauch ein ausrufezeichen oder so im pw',
      ],
      [
        'sonder zeichen fehlt im passwort',
        'unterstrich zaehlt wohl nicht als sonderzeichen',
        'ausrufezeichen oder sowas muss rein ins kennwort',
      ],
      [
        'Sonderzeichen im Passwort verlangt',
        'Unterstrich zählt beim Kennwort nicht als Zeichen',
        'muss Rufzeichen oder sowas ins Passwort tun',
      ],
      ['Sonderzeichen im Passwort fehlt', 'Passwort braucht Sonderzeichen', 'Passwort ohne Symbol'],
    ],
    questions: [
      ['passwort regel symbols und underscore', 'sonderzeichen regex zählt umlaute als symbol'],
      ['symbols regel, underscore gilt nicht als symbol', 'password policy sonderzeichen pflicht'],
      ['passwortregel symbols underscore gilt nicht', 'symbol im password erforderlich'],
      ['password rule symbols unterstrich gilt nicht', 'sonderzeichen pflicht kennwort regex'],
      ['password_strength symbols', 'Unterstrich zählt nicht Passwort'],
    ],
    rewordings: [
      ['Das Passwort braucht ein Sonderzeichen'],
      ['Das Passwort braucht ein Sonderzeichen'],
      ['Das Passwort muss Sonderzeichen enthalten'],
      ['Das Passwort braucht Sonderzeichen'],
      ['Passwort muss Symbole enthalten'],
    ],
  },
  34110: {
    complaints: [
      [
        'wegwerf mail wird nicht angenommen',
        'diese mail domain wird nicht unterstützt, hab trashmail',
        'mit meinem exotischen mailanbieter kann ich mich nicht anmelden',
      ],
      [
        'wegwerf mail wird nicht angenommen',
        'mit meiner trashmail kann ich mich nicht anmelden',
        'die domain hinter dem @ mag er nicht',
      ],
      [
        'wegwerf mail wird nicht angenommen',
        'mein mailanbieter ist hier nicht erlaubt',
        'domain der e-mail wird nicht unterstützt',
      ],
      [
        'Wegwerf-Mail nicht erlaubt',
        'mein Maildienst wird nicht unterstützt',
        'Domain hinter dem @ ist ausgeschlossen',
      ],
      ['Wegwerf-E-Mail abgelehnt'],
    ],
    questions: [
      ['email domain blockiert disposable prüfung', 'wegwerfadressen lookup in alter version'],
      ['disposable email domain blockiert', 'mail provider domain nicht unterstützt bei register'],
      ['disposable email domain abgelehnt', 'einmal mailadresse register domain gesperrt'],
      ['disposable email domain abgelehnt', 'mail domain nicht zugelassen trashmail'],
      ['Maildomain nicht erlaubt'],
    ],
    rewordings: [
      ['Mailadressen dieser Domain werden nicht unterstützt'],
      ['E-Mails von dieser Domain gehen hier nicht'],
      ['E-Mail-Adressen dieser Domain sind nicht erlaubt'],
      ['Mailadressen dieser Domain werden nicht akzeptiert'],
      ['E-Mail-Domain nicht unterstützt'],
    ],
  },
  34111: {
    complaints: [
      [
        'kein passwort eingegeben',
        'profil öffnen und er sagt kennwort leer, dabei gehts um die pin',
        'registrieren ohne pw geht nicht, feld leer',
      ],
      [
        'passwort vergessen einzutippen, feld war leer',
        'kein passwort gesetzt beim registrieren',
        'profil wechseln verlangt passwort obwohl das die pin is',
      ],
      [
        'ich hab kein passwort eingegeben',
        'passwort feld ist leer geblieben',
        'leeres kennwort beim registrieren',
      ],
      [
        'Passwort nicht ausgefüllt',
        'Kennwortfeld leer gelassen',
        'PIN vergessen einzugeben und er redet vom Passwort',
      ],
      ['Passwort leer', 'kein Passwort eingegeben', 'neues Passwort vergessen einzutippen'],
    ],
    questions: [
      ['password leer bei register', 'user auth-token ohne pin meldet leeres passwort'],
      ['password leer im request', 'user/auth-token ohne pin bringt passwort darf nicht leer sein'],
      [
        'password leer verifyAccount type eins',
        'user/auth-token pin nicht gesendet meldet leeres passwort',
      ],
      ['password empty register', 'user/auth-token ohne pin meldet passwort leer'],
      ['newPassword leer', 'auth-token ohne pin'],
    ],
    rewordings: [
      ['Bitte ein Passwort eingeben'],
      ['Bitte ein Passwort eingeben'],
      ['Bitte ein Passwort eingeben'],
      ['Bitte ein Passwort eingeben'],
      ['Passwort nicht leer lassen'],
    ],
  },
  34112: {
    complaints: [
      [
        'weder kennwort noch code eingetragen',
        'entweder passwort oder bestätigungscode will er, beides war leer',
        'einstellungen ändern verlangt altes passwort oder mail code',
      ],
      [
        'weder passwort noch code eingegeben',
        'eins von beiden brauch ich, pw oder sms code',
        'zum ändern im konto altes passwort oder bestätigungscode nötig',
      ],
      [
        'weder passwort noch code eingetippt',
        'ich muss eins von beiden ausfuellen, kennwort oder bestätigungscode',
        'beim ändern im kontocenter nichts zum nachweis angegeben',
      ],
      [
        'weder Passwort noch Code eingegeben',
        'eins von beiden muss ich ausfüllen, Kennwort oder SMS-Code',
        'Bestätigung mit Passwort bzw Code fehlt',
      ],
      [
        'weder Passwort noch Code',
        'Login ohne alles abgeschickt',
        'altes Passwort nicht eingegeben',
      ],
    ],
    questions: [
      [
        'password und verifyCode beide leer beim login',
        'emailVerifyCode wird ignoriert ohne codeType',
      ],
      [
        'login ohne password und ohne verifyCode',
        'emailVerifyCode ausgefüllt aber codeType fehlt, beide leer',
      ],
      [
        'password und verifyCode beide leer login',
        'smsVerifyCode gefüllt aber codeType fehlt, kein nachweis',
      ],
      ['login ohne password und verifyCode', 'codeType fehlt, emailVerifyCode wird ignoriert'],
      ['password verifyCode beide leer', 'codeType passt nicht Feld'],
    ],
    rewordings: [
      ['Passwort oder Code muss ausgefüllt sein'],
      ['Bitte Passwort oder Code eingeben'],
      ['Passwort oder Bestätigungscode ist erforderlich'],
      ['Passwort oder Prüfcode muss angegeben werden'],
      ['Passwort oder Code fehlt'],
    ],
  },
  34113: {
    complaints: [
      [
        'geburtsdatum fehlt beim registrieren',
        'ohne geburtstag lässt er mich nicht rein',
        'hab 3.5.90 geschrieben, geburtsdatum gilt als leer',
      ],
      [
        'geburtsdatum muss man angeben beim anmelden',
        'geburtstag eingetragen, er sagt leer',
        'ohne geburtstag keine registrierung',
      ],
      [
        'geburts datum fehlt beim anmelden',
        'muss meinen geburtstag angeben um mich zu registrieren',
        'geburtstag eingetragen aber im falschen datumsformat, gilt als leer',
      ],
      [
        'Geburtsdatum fehlt bei der Anmeldung',
        'muss Geburtstag angeben zum Registrieren',
        'Datum 31.12.1990 eingetippt, gilt als leer',
      ],
      ['Geburtsdatum fehlt', 'Geburtstag muss angegeben werden', 'Geburtsdatum nicht erkannt'],
    ],
    questions: [
      ['birthday leer bei aktiver altersprüfung', 'geburtsdatum von php nicht lesbar'],
      ['birthday leer bei age verification', 'birthday format unlesbar dd.mm.yyyy'],
      ['birthday leer altersprüfung aktiv', 'register birthday nicht parsebar'],
      ['birthday leer register age verification', 'geburtsdatum format nicht lesbar für php'],
      ['account_age_verification birthday', 'birthday 1970-01-01'],
    ],
    rewordings: [
      ['Bitte das Geburtsdatum angeben'],
      ['Bitte gib dein Geburtsdatum an'],
      ['Bitte das Geburtsdatum angeben'],
      ['Das Geburtsdatum darf nicht fehlen'],
      ['Geburtstag nicht leer lassen'],
    ],
  },
  34114: {
    complaints: [
      [
        'meine tochter ist zu jung fuer das forum laut app',
        'mindestalter nicht erreicht, bin aber schon 13',
        'wegen alter darf ich mich nicht anmelden, jugendschutz',
      ],
      [
        'bin angeblich zu jung für die app',
        'meine tochter is 13 geworden und darf trotzdem nicht rein',
        'altersprüfung lässt mich nicht, bin doch alt genug',
      ],
      [
        'bin wohl zu jung für die app',
        'mein sohn ist dreizehn und darf sich trotzdem nicht anmelden',
        'altersgrenze nicht erreicht, tut uns leid steht da',
      ],
      [
        'bin zu jung laut App',
        'Mindestalter nicht erreicht, Konto wird nicht erstellt',
        'meine Tochter ist dreizehn und darf trotzdem nicht rein',
      ],
      ['zu jung', 'unter 13 Registrierung', 'Mindestalter nicht erreicht'],
    ],
    questions: [
      ['altersprüfung lehnt genau mindestalter ab', 'minimum age berechnung aus birthday'],
      [
        'age check mindestalter 13 registrierung abgelehnt',
        'nutzer genau im mindestalter wird blockiert, birthday vergleich bug?',
      ],
      ['mindestalter unterschritten registrierung', 'alterscheck lehnt genau mindestalter ab'],
      [
        'age verification mindestalter birthday grenze',
        'alter genau erreicht trotzdem not of legal age',
      ],
      ['account_age_min_required', 'Altersprüfung birthday'],
    ],
    rewordings: [
      ['Sie sind leider noch nicht alt genug für unseren Dienst'],
      ['Du bist leider zu jung, um diesen Dienst zu nutzen'],
      ['Sie haben das Mindestalter für diesen Dienst noch nicht erreicht'],
      ['Leider bist du laut Nutzungsbedingungen noch nicht alt genug'],
      ['Leider nicht alt genug'],
    ],
  },
  34201: {
    complaints: [
      [
        'registrierung ist zu, neue mitglieder nicht mehr möglich',
        'anmeldeweg geschlossen, kann kein konto anlegen',
        'darf man sich hier gar nicht mehr neu eintragen?',
      ],
      [
        'registrierung is zu, neue leute kommen nicht rein',
        'kann mich nicht anmelden weil kanal geschlossen',
        'hier über die app darf man keinen account mehr machen',
      ],
      [
        'anmeldung neuer leute ist zu',
        'registrieren geschlossen, kein neues konto möglich auf diesem weg',
        'aufnahme neuer mitglieder gestoppt',
      ],
      [
        'Neuanmeldungen sind geschlossen',
        'über diesen Weg kann man sich nimmer registrieren',
        'Registrierungskanal dicht',
      ],
      ['Registrierungsweg geschlossen'],
    ],
    questions: [
      [
        'öffentliche registrierung geschlossen, alter register code',
        'registrierungskanal aus, account_register_status',
      ],
      ['register api public registration off', 'registrierungskanal geschlossen, plugin übernimmt'],
      ['register kanal geschlossen v2 site private', 'öffentliche registrierung aus welcher code'],
      ['registration channel closed site private', 'öffentliche registrierung aus api register'],
      ['site_public_status v2'],
    ],
    rewordings: [
      ['Die Registrierung ist auf diesem Weg geschlossen'],
      ['Die Registrierung ist hier geschlossen'],
      ['Die Registrierung auf diesem Weg ist geschlossen'],
      ['Dieser Registrierungsweg ist geschlossen'],
      ['Registrierungskanal geschlossen'],
    ],
  },
  34202: {
    complaints: [
      [
        'mit mail registrieren geht hier nicht, nur handy',
        'kunde will konto per email anlegen, nicht unterstützt',
        'email registrierung abgeschaltet',
      ],
      [
        'mit mail registrieren geht nicht, nur handy',
        'neuer account per e-mail nicht möglich',
        'will mich mit gmail adresse neu anmelden, abgelehnt',
      ],
      [
        'mit e-mail kann man sich hier nicht registrieren',
        'neu anmelden per mail abgelehnt, geht nur handy',
        'konto erstellen mit mailadresse nicht vorgesehen',
      ],
      [
        'mit Mailadresse registrieren wird nicht angeboten',
        'neues Konto per E-Mail geht nicht, nur Handy',
        'Registrierung über Gmail-Adresse nicht unterstützt',
      ],
      ['Registrieren per E-Mail aus', 'keine E-Mail-Registrierung', 'neues Konto ohne Mailweg'],
    ],
    questions: [
      [
        'accountType email bei register abgelehnt',
        'mail registrierung im panel aus, code senden type register',
      ],
      ['register accountType email deaktiviert', 'sendCode type register mail aus'],
      ['email register deaktiviert', 'accountType email registrierung nicht unterstützt'],
      [
        'email registrierung ausgeschaltet accountType email',
        'sendCode type register mail nicht unterstützt',
      ],
      ['account_email_register', 'E-Mail-Registrierung ausgeschaltet'],
    ],
    rewordings: [
      ['Registrieren per E-Mail ist nicht möglich'],
      ['Registrierung per E-Mail ist nicht möglich'],
      ['Registrierung per E-Mail wird nicht angeboten'],
      ['Registrierung per E-Mail wird nicht unterstützt'],
      ['E-Mail-Registrierung nicht unterstützt'],
    ],
  },
  34203: {
    complaints: [
      [
        'per handynummer neu registrieren nicht erlaubt',
        'neues konto nur mit email, telefon lehnt er ab',
        'handy anmeldung für neulinge abgeschaltet',
      ],
      [
        'account mit handynummer erstellen geht nicht',
        'neu dabei und telefon wird nicht akzeptiert, nur mail',
        'sms registrierung haben die aus',
      ],
      [
        'mit handynummer darf ich kein neues konto aufmachen',
        'neuanmeldung über telefon gibts nicht',
        'registrieren per sms nicht angeboten',
      ],
      [
        'mit Handynummer kann ich kein Konto anlegen',
        'registrieren per Telefon nicht vorgesehen',
        'Natel-Registrierung abgelehnt, nur Mail möglich',
      ],
      [
        'Registrieren per Handy aus',
        'keine Telefon-Registrierung',
        'neues Konto Handynummer unmöglich',
      ],
    ],
    questions: [
      [
        'register accountType phone deaktiviert',
        'sms code für registrierung, telefonregistrierung ausgeschaltet',
      ],
      [
        'register accountType phone abgeschaltet',
        'ziffern als account gesendet, phone registration off',
      ],
      ['phone register ausgeschaltet', 'sendCode type register ziffern als telefon abgelehnt'],
      ['phone register deaktiviert', 'registrierung mit rufnummer off accountType phone'],
      ['account_phone_register', 'Telefonregistrierung ausgeschaltet'],
    ],
    rewordings: [
      ['Registrieren per Telefonnummer ist nicht möglich'],
      ['Registrierung per Handynummer ist nicht möglich'],
      ['Registrierung per Telefonnummer wird nicht angeboten'],
      ['Registrierung per Telefonnummer wird nicht unterstützt'],
      ['Telefonnummer-Registrierung nicht unterstützt'],
    ],
  },
  34204: {
    complaints: [
      [
        'das konto ist schon registriert',
        'hab mich wohl früher mal angemeldet, konto gibt es bereits',
        'über plugin neues konto anlegen geht nicht weil schon vorhanden',
      ],
      [
        'der account is schon registriert',
        'konto gibts schon, hab ich wohl letztes jahr gemacht',
        'will neu anlegen aber bin schon dabei',
      ],
      [
        'ich bin da schon registriert',
        'konto besteht bereits',
        'account gibts schon sagt das plugin',
      ],
      [
        'Konto besteht bereits',
        'bin offenbar schon registriert',
        'dieses Konto wurde schon angelegt',
      ],
      ['Konto gibt es schon', 'bereits registriert', 'schon ein Konto'],
    ],
    questions: [
      [
        'createAccount gibt konto existiert bereits',
        'account row mit gleicher email im command word',
      ],
      ['createAccount findet bestehenden account', 'plugin register doppelt account registered'],
      ['createAccount account existiert bereits', 'bereits registriertes konto command word'],
      ['createAccount account schon registriert', 'plugin legt account doppelt an'],
      ['createAccount Konto existiert', 'createAccount type 2 doppelt'],
    ],
    rewordings: [
      ['Dieses Konto ist bereits registriert'],
      ['Dieses Konto ist schon registriert'],
      ['Dieses Konto ist bereits registriert'],
      ['Dieses Konto ist schon registriert'],
      ['Konto ist bereits registriert'],
    ],
  },
  34205: {
    complaints: [
      [
        'mailadresse ist schon vergeben',
        'registrier mich mit handy und er sagt email wird schon benutzt, quatsch',
        'kann meine neue mail nicht eintragen, gehört einem andern konto',
      ],
      [
        'meine mail is schon vergeben',
        'e-mail wird bereits benutzt, ich war das nicht',
        'will neue mail eintragen, hat schon wer anders',
      ],
      [
        'meine mail ist schon vergeben',
        'e mail adresse gehört schon einem anderen konto',
        'code an neue mailadresse kommt nicht, sie ist belegt',
      ],
      [
        'Mailadresse schon vergeben',
        'jemand benutzt meine E-Mail bereits',
        'will Adresse ändern, die ist aber belegt',
      ],
      ['E-Mail schon vergeben', 'Mailadresse wird schon benutzt', 'neue E-Mail belegt'],
    ],
    questions: [
      [
        'email bereits benutzt beim code senden',
        'register mit telefon meldet mail vergeben, codes vertauscht',
      ],
      ['sendCode register email already used', 'register mit phone meldet email used, vertauscht'],
      ['email bereits benutzt sendCode', 'register mit telefon liefert vertauscht email vergeben'],
      ['email already used bei sendCode', 'register per phone sagt mail vergeben vertauscht'],
      ['E-Mail doppelt register', 'templateId 4 E-Mail belegt'],
    ],
    rewordings: [
      ['Diese E-Mail wird schon verwendet'],
      ['Diese E-Mail wird schon verwendet'],
      ['Diese E-Mail-Adresse wird bereits verwendet'],
      ['Diese E-Mail wird bereits verwendet'],
      ['E-Mail bereits verwendet'],
    ],
  },
  34206: {
    complaints: [
      [
        'handynummer schon in benutzung',
        'alte nummer vom vorbesitzer ist noch an ein konto gehängt, belegt',
        'melde mich mit mail an und er behauptet telefonnummer wäre schon vergeben',
      ],
      [
        'meine nummer hat schon jemand',
        'telefonnummer schon benutzt, is aber ne neue sim',
        'handy nr bereits vergeben an anderes konto',
      ],
      [
        'handy nummer schon in benutzung',
        'jemand hat sich mit meiner telefonnummer angemeldet',
        'nummer ist belegt, neue sim vom vorbesitzer',
      ],
      [
        'Handynummer schon vergeben',
        'Nummer gehört schon einem andern Konto',
        'neue Natelnummer eintragen, ist angeblich belegt',
      ],
      ['Handynummer schon vergeben', 'Nummer wird schon benutzt', 'Nummer gehört anderem Konto'],
    ],
    questions: [
      ['phone already used bei nummernwechsel', 'register mit email liefert telefonnummer belegt'],
      [
        'phone number has been used beim code senden',
        'register mit e-mail, antwort handynummer vergeben, falsch rum?',
      ],
      [
        'phone already used beim nummer ändern',
        'register mit e-mail meldet telefonnummer vergeben vertauscht',
      ],
      ['phone already used code anfordern', 'register mit mail antwortet telefonnummer vergeben'],
      ['Telefon doppelt register', 'templateId 4 Telefon belegt'],
    ],
    rewordings: [
      ['Diese Telefonnummer wird schon verwendet'],
      ['Diese Handynummer wird schon verwendet'],
      ['Diese Telefonnummer wird bereits verwendet'],
      ['Diese Telefonnummer wird bereits verwendet'],
      ['Telefonnummer bereits verwendet'],
    ],
  },
  34207: {
    complaints: [
      [
        'einloggen mit email geht hier nicht',
        'mail login ist abgeschaltet, nur noch telefon',
        'warum kann ich mich nicht mehr per mailadresse einloggen',
      ],
      [
        'einloggen mit mail haben die abgestellt',
        'log mich immer mit e-mail ein, heut gehts nicht mehr',
        'nur noch per telefon rein, mail login aus',
      ],
      [
        'einloggen mit mail nicht möglich',
        'login per e-mail ist aus',
        'nur noch handy nummer zum einloggen, mail geht nicht',
      ],
      [
        'Einloggen mit Mail nicht möglich',
        'Login per E-Mail-Adresse abgedreht',
        'anmelden nur noch übers Handy, Mail unterstützt er nicht',
      ],
      [
        'Login per E-Mail aus',
        'Einloggen mit Mail abgeschaltet',
        'Mailadresse beim Login abgelehnt',
      ],
    ],
    questions: [
      [
        'login accountType email ausgeschaltet',
        'anmeldung per mail in der seitenkonfiguration deaktiviert',
      ],
      ['login accountType email nicht unterstützt', 'email login switch off im account center'],
      ['email login abgeschaltet account center', 'accountType email sign in nicht unterstützt'],
      ['login accountType email deaktiviert', 'sign in by email off'],
      ['account_email_login', 'E-Mail-Login aus'],
    ],
    rewordings: [
      ['Einloggen per E-Mail wird nicht unterstützt'],
      ['Login per E-Mail wird nicht unterstützt'],
      ['Anmeldung per E-Mail ist nicht möglich'],
      ['Anmeldung per E-Mail wird nicht unterstützt'],
      ['E-Mail-Anmeldung nicht unterstützt'],
    ],
  },
  34208: {
    complaints: [
      [
        'einloggen mit handynummer wird nicht unterstützt',
        'telefon login aus, muss mail nehmen',
        'mit der nummer komm ich nicht rein, geht nur per mailadresse',
      ],
      [
        'anmelden mit handynummer is nicht erlaubt',
        'nummer login aus, soll mail nehmen',
        'hab nur die nummer hinterlegt und kann mich damit nicht einloggen',
      ],
      [
        'login mit telefonnummer nicht erlaubt',
        'einloggen per handy geht nicht, soll mail nehmen',
        'mit nummer komm ich nicht mehr in mein konto, anmeldeart aus',
      ],
      [
        'Einloggen mit Telefonnummer nicht möglich',
        'Login per Handy abgestellt',
        'anmelden mit Rufnummer wird nicht unterstützt',
      ],
      [
        'Login per Handynummer aus',
        'Einloggen mit Nummer abgeschaltet',
        'Telefon beim Login abgelehnt',
      ],
    ],
    questions: [
      [
        'login accountType phone nicht erlaubt',
        'anmeldung per telefon deaktiviert im account center',
      ],
      ['login accountType phone disabled', 'phone login im panel ausgeschaltet'],
      ['phone login deaktiviert', 'accountType phone bei login abgelehnt'],
      ['login accountType phone deaktiviert', 'sign in by phone off'],
      ['account_phone_login', 'Telefon-Login aus'],
    ],
    rewordings: [
      ['Einloggen per Telefonnummer wird nicht unterstützt'],
      ['Login per Handynummer wird nicht unterstützt'],
      ['Anmeldung per Telefonnummer ist nicht möglich'],
      ['Anmeldung per Telefonnummer wird nicht unterstützt'],
      ['Telefonnummer-Anmeldung nicht unterstützt'],
    ],
  },
  34301: {
    complaints: [
      [
        'konto existiert nicht, hab mich aber letztes jahr registriert',
        'passwort vergessen, und dann heisst es kein solches konto',
        'vorwahl vergessen und schon gibts mein konto nicht',
      ],
      [
        'konto gibts nicht sagt er beim login',
        'passwort zurücksetzen geht nicht, account unbekannt',
        'unter der adresse is keiner registriert',
      ],
      [
        'kein konto unter dieser adresse',
        'account existiert nicht, hatte ich das gelöscht',
        'passwort zurueck setzen, aber er findet mein konto nicht',
      ],
      [
        'mein Konto existiert nicht, sagt der Login',
        'kein Account unter dieser Adresse',
        'Passwort zurücksetzen: Konto unbekannt',
      ],
      ['Konto weg', 'Konto nicht gefunden', 'E-Mail nicht registriert'],
    ],
    questions: [
      [
        'login account unbekannt, countryCode fehlt',
        'verifyAccount connect nicht verknüpft, kein account gefunden',
      ],
      [
        'login account not exist, countryCode fehlt',
        'verifyAccount connect nicht verknüpft, konto existiert nicht',
      ],
      [
        'login unbekannte email account nicht vorhanden',
        'verifyAccount connect paar ohne konto countryCode vergessen',
      ],
      [
        'account not found countryCode vergessen',
        'verifyAccount connect nie verknüpft konto existiert nicht',
      ],
      ['login countryCallingCode falsch', 'Passwort-Reset Konto unbekannt'],
    ],
    rewordings: [
      ['Dieses Konto gibt es nicht'],
      ['Dieses Konto existiert nicht'],
      ['Ein solches Konto existiert nicht'],
      ['Es gibt kein solches Konto'],
      ['Konto existiert nicht'],
    ],
  },
  34302: {
    complaints: [
      [
        'mailadresse nicht vorhanden im system',
        'er kennt meine email nicht',
        'zu der mail gibt es nix',
      ],
      [
        'diese mail kennt die app nicht',
        'e-mail nicht vorhanden beim einloggen',
        'meine mailadresse findet er nirgends',
      ],
      [
        'diese mail ist hier nicht hinterlegt',
        'e-mail kennt das system nicht',
        'mailadresse unbekannt',
      ],
      ['E-Mail nicht bekannt', 'diese Mailadresse gibt es hier nicht', 'Mail nicht hinterlegt'],
      ["diese E-Mail-Adresse gibt's nicht"],
    ],
    questions: [
      ['unbekannte email, eigener code oder allgemeiner', 'email nicht gefunden code ungenutzt'],
      ['email not exist code wird nie geschickt?', 'unbekannte mail beim login welcher code'],
      ['email not exist eigener code', 'unbekannte mailadresse welcher code wirklich'],
      ['email not exist code wann', 'unbekannte mailadresse beim login'],
      ['E-Mail not exist reserviert'],
    ],
    rewordings: [
      ['Diese E-Mail ist hier nicht bekannt'],
      ['Diese E-Mail ist uns nicht bekannt'],
      ['E-Mail-Adresse ist nicht registriert'],
      ['Diese E-Mail ist uns nicht bekannt'],
      ['E-Mail existiert nicht'],
    ],
  },
  34303: {
    complaints: [
      [
        'handynummer nicht gefunden im system',
        'meine rufnummer kennt er nicht',
        'zu der telefonnummer existiert nichts',
      ],
      ['nummer nicht gefunden', 'mein telefon kennt er nicht', 'handynummer gibts da nich'],
      ['handynummer unbekannt', 'die rufnummer gibts hier nicht', 'telefonnummer nicht gefunden'],
      [
        'Telefonnummer nicht bekannt',
        'Handynummer existiert hier nicht',
        'Nummer ist nirgends gespeichert',
      ],
      ["diese Handynummer gibt's nicht"],
    ],
    questions: [
      ['unbekannte telefonnummer code ungenutzt', 'phone not found welcher fehler kommt wirklich'],
      ['phone not exist statt account not exist', 'unbekannte telefonnummer login fehler'],
      ['phone not exist code', 'nicht vorhandene telefonnummer bei login'],
      ['phone not exist code wann', 'unbekannte rufnummer beim login'],
      ['Telefon not exist reserviert'],
    ],
    rewordings: [
      ['Diese Telefonnummer ist hier nicht bekannt'],
      ['Diese Handynummer ist uns nicht bekannt'],
      ['Telefonnummer ist nicht registriert'],
      ['Diese Telefonnummer ist uns nicht bekannt'],
      ['Telefonnummer existiert nicht'],
    ],
  },
  34304: {
    complaints: [
      [
        'kennwort falsch, ich bin mir aber sicher',
        'beim login vertippt, passwort stimmt nicht',
        'habe nie ein passwort gesetzt und er sagt es ist falsch',
      ],
      [
        'passwort falsch, bin mir aber sicher',
        'hab nie ein passwort gesetzt und er sagt trotzdem falsch',
        'altes pw stimmt nicht beim ändern',
      ],
      [
        'passwort vom konto falsch',
        'kennwort stimmt nicht, bin mir aber sicher',
        'altes passwort beim ändern verkehrt eingegeben',
      ],
      [
        'Passwort falsch',
        'Kennwort stimmt nicht obwohl ich es sicher weiss',
        'Kontopasswort wird abgewiesen',
      ],
      ['falsches Passwort', 'Passwort stimmt nicht', 'altes Passwort falsch'],
    ],
    questions: [
      [
        'verifyAccount passwort hash stimmt nicht',
        'altes passwort falsch im account center, formType walletPassword',
      ],
      ['account password hash mismatch', 'account ohne passwort login per pw immer incorrect'],
      [
        'password hash passt nicht verifyAccount',
        'aktuelles wallet passwort falsch im account center formular',
      ],
      ['password hash mismatch verifyAccount', 'konto ohne passwort meldet falsches passwort'],
      ['currentPassword falsch', 'Login Passwort Drittanbieter-Konto'],
    ],
    rewordings: [
      ['Falsches Passwort'],
      ['Das Passwort ist falsch'],
      ['Das Kontopasswort ist falsch'],
      ['Das Kontopasswort ist falsch'],
      ['Kontopasswort falsch'],
    ],
  },
  34305: {
    complaints: [
      [
        'konto oder kennwort verkehrt, er verrät nicht welches',
        'zugangsdaten stimmen nicht',
        'name oder passwort, eins davon ist falsch',
      ],
      [
        'konto oder passwort verkehrt, welches von beiden',
        'login daten stimmen nicht',
        'account und pw passen irgendwie nicht',
      ],
      [
        'konto oder kennwort falsch, sagt nicht welches',
        'anmeldedaten stimmen nicht',
        'entweder name oder passwort verkehrt',
      ],
      [
        'Konto oder Passwort falsch, welches jetzt',
        'Zugangsdaten stimmen nicht',
        'Benutzerkennung beziehungsweise Kennwort unrichtig',
      ],
      ['Login oder Passwort falsch'],
    ],
    questions: [
      [
        'kombinierter fehler zugangsdaten, core trennt die fälle',
        'falsche credentials ohne hinweis auf account oder passwort',
      ],
      [
        'login falsche zugangsdaten, nicht unterschieden',
        'incorrect account or password kombinierter code',
      ],
      ['kombinierter code account oder password falsch', 'login daten falsch ohne unterscheidung'],
      ['falsches konto oder passwort gemeinsamer code', 'login credentials invalid unspezifisch'],
      ['Fehler ohne Kontohinweis'],
    ],
    rewordings: [
      ['Konto oder Passwort stimmt nicht'],
      ['Konto oder Passwort stimmt nicht'],
      ['Konto oder Passwort ist falsch'],
      ['Konto oder Passwort nicht korrekt'],
      ['Konto oder Passwort falsch'],
    ],
  },
  34306: {
    complaints: [
      [
        'zu oft falsch eingeloggt, jetzt eine stunde sperre',
        'kunde hat fünfmal vertippt und muss warten, ruft jede zehn minuten an',
        'warte schon zwei stunden und bin immer noch wegen fehlversuchen gesperrt',
      ],
      [
        'zu oft vertippt, jetzt ne stunde gesperrt',
        'stunde gewartet und immer noch ausgesperrt',
        'fünf mal falsch und raus',
      ],
      [
        'zu oft falsch eingeloggt, eine stunde gesperrt',
        'fünf fehlversuche und nun muss ich warten',
        'warte schon ewig und probiere immer wieder, sperre geht nicht weg',
      ],
      [
        'zu oft falsch eingeloggt, eine Stunde Sperre',
        'nach fünf Fehlversuchen ausgesperrt',
        'muss eine Stunde warten bis ich mich wieder anmelden darf',
      ],
      ['zu viele Fehlversuche', 'Konto eine Stunde gesperrt', 'vorübergehend gesperrt Login'],
    ],
    questions: [
      [
        'fünf fehlgeschlagene logins pro stunde, gleitendes fenster',
        'login sperre aufheben session log',
      ],
      [
        'login failed limit 5 pro stunde lockout',
        'fehlversuche sliding window, retry verlängert sperre',
      ],
      [
        'login fehlversuche limit session log gleitende stunde',
        'brute force sperre login wie lange',
      ],
      ['login fehlversuche limit session log stunde', 'sperre verlängert sich bei jedem versuch'],
      ['fünf Fehlversuche Sperre', 'Login-Lock 60 Minuten'],
    ],
    rewordings: [
      ['Zu viele Fehlversuche, bitte in einer Stunde wieder anmelden'],
      ['Zu viele Fehlversuche, versuch es in einer Stunde wieder'],
      ['Zu viele Fehlversuche, bitte in einer Stunde wieder anmelden'],
      ['Zu viele Fehlversuche, melde dich in einer Stunde wieder an'],
      ['Fehlerlimit, 1 Stunde warten'],
    ],
  },
  34307: {
    complaints: [
      [
        'mein ganzes konto wurde gesperrt',
        'konto vom admin deaktiviert, kann mich nicht einloggen',
        'kunde beschwert sich, sein account ist dichtgemacht',
      ],
      [
        'mein konto wurde gesperrt, warum',
        'account deaktiviert vom admin',
        'ganzes konto lahmgelegt, komm mit keinem profil rein',
      ],
      [
        'mein konto wurde deaktiviert',
        'account gesperrt vom betreiber, komm nicht rein',
        'konto stillgelegt beim einloggen',
      ],
      [
        'mein ganzes Konto ist gesperrt',
        'Account deaktiviert vom Admin',
        'Konto stillgelegt, komme nach dem Login nicht weiter',
      ],
      ['Konto gesperrt', 'Konto deaktiviert', 'Account gebannt'],
    ],
    questions: [
      ['account is_enabled aus beim tausch des loginToken', 'deaktiviertes konto bei auth-token'],
      ['account is_enabled false beim loginToken tausch', 'gesperrter account anmeldung'],
      ['account is_enabled aus loginToken exchange', 'auth-token konto deaktiviert'],
      ['account is_enabled off auth-token', 'konto deaktiviert loginToken tausch'],
      ['Account is_enabled aus', 'auth-token Konto deaktiviert'],
    ],
    rewordings: [
      ['Ihr Konto ist deaktiviert'],
      ['Dein Konto ist gesperrt'],
      ['Dieses Konto wurde deaktiviert'],
      ['Dieses Konto ist deaktiviert'],
      ['Aktuelles Konto deaktiviert'],
    ],
  },
  34308: {
    complaints: [
      [
        'konto wurde aufgelöst',
        'hatte mein konto gekündigt, jetzt komm ich nicht mehr rein',
        'konto abgemeldet im sinne von gelöscht',
      ],
      [
        'hab mein konto gelöscht und will zurück',
        'account wurde aufgelöst steht da',
        'konto geschlossen, gibts nicht mehr',
      ],
      [
        'konto wurde aufgelöst',
        'account ist abgemeldet im sinne von gelöscht',
        'das konto hat jemand gekündigt',
      ],
      [
        'Konto wurde gelöscht',
        'der Account ist abgemeldet beziehungsweise aufgelöst',
        'hab das Konto vor Monaten gekündigt, kann nicht rein',
      ],
      ['Konto geschlossen'],
    ],
    questions: [
      [
        'account geschlossen oder gelöscht, logged out missverständlich',
        'gelöschtes konto, eigener code im katalog',
      ],
      [
        'account deleted logged out, gelöschtes konto',
        'account abgemeldet heißt gelöscht nicht ausgeloggt',
      ],
      ['account logged out bedeutet gelöscht oder ausgeloggt', 'geschlossenes konto code'],
      ['account logged out heisst geschlossen', 'konto aufgelöst deleted account code'],
      ['Account aufgelöst Plugin'],
    ],
    rewordings: [
      ['Dieses Konto wurde aufgelöst'],
      ['Dieses Konto wurde gelöscht'],
      ['Dieses Konto wurde geschlossen'],
      ['Dieses Konto wurde geschlossen'],
      ['Konto wurde abgemeldet'],
    ],
  },
  34401: {
    complaints: [
      [
        'hab schon ne mail hinterlegt, zweite geht nicht',
        'email ist bereits verbunden mit meinem konto',
        'mail binden: ist schon gebunden',
      ],
      [
        'is schon ne mail am konto dran',
        'mail verknüpfen geht nicht weil schon eine hinterlegt',
        'e-mail bereits gebunden',
      ],
      [
        'hab schon eine mail am konto hängen',
        'e-mail bereits verbunden, kann keine zweite hinzufügen',
        'mailadresse ist schon mit meinem konto verknüpft',
      ],
      [
        'E-Mail ist schon verknüpft',
        'hab bereits eine Mail hinterlegt',
        'Mail binden geht kein zweites Mal',
      ],
      ['E-Mail schon hinterlegt'],
    ],
    questions: [
      ['email bereits gebunden useType drei', 'bind email obwohl account eine hat'],
      ['sendCode useType bind email already bound', 'account hat schon email, binden abgelehnt'],
      ['email bound sendCode useType drei', 'konto hat bereits e-mail gebunden'],
      ['email bound useType 3', 'mail bereits gebunden sendCode'],
      ['useType 3 email v2'],
    ],
    rewordings: [
      ['E-Mail ist schon mit dem Konto verbunden'],
      ['Es ist schon eine E-Mail verknüpft'],
      ['Es ist bereits eine E-Mail-Adresse hinterlegt'],
      ['E-Mail ist bereits verknüpft'],
      ['E-Mail bereits verknüpft'],
    ],
  },
  34402: {
    complaints: [
      [
        'telefon ist schon verknuepft mit meinem konto',
        'handynummer binden geht nicht, es ist bereits eine drin',
        'sms code zum verknüpfen kommt nicht weil nummer hinterlegt ist',
      ],
      [
        'handy is schon mit dem konto verbunden',
        'nummer hinzufügen geht nicht, hab schon eine drin',
        'telefon bereits hinterlegt',
      ],
      [
        'am konto ist schon ein handy hinterlegt',
        'telefonnummer schon gebunden',
        'zweite nummer verknüpfen will er nicht',
      ],
      [
        'Handy ist schon verknüpft',
        'hab bereits eine Nummer am Konto',
        'Telefon binden geht kein zweites Mal',
      ],
      ['Handy schon hinterlegt'],
    ],
    questions: [
      ['phone bereits gebunden alte version', 'bind phone bei account mit vorhandener nummer'],
      ['bind phone already bound sms useType', 'account hat bereits phone, kein zweites binden'],
      ['phone bound type sms v2', 'konto hat schon telefonnummer gebunden'],
      ['phone bound useType 3', 'telefon bereits gebunden sms code'],
      ['useType 3 sms v2'],
    ],
    rewordings: [
      ['Telefon ist schon mit dem Konto verbunden'],
      ['Es ist schon eine Handynummer verknüpft'],
      ['Es ist bereits eine Telefonnummer hinterlegt'],
      ['Telefonnummer ist bereits verknüpft'],
      ['Telefon bereits verknüpft'],
    ],
  },
  34403: {
    complaints: [
      [
        'neues konto über wechat anlegen scheitert, verknüpfung existiert schon',
        'verbinden fehlerhaft, dieses fremdkonto ist bereits angelegt',
        'sign in mit apple macht kein neues konto, verbindung gibts schon',
      ],
      [
        'mit google registrieren, die verbindung gibts schon',
        'verknüpfung doppelt beim konto anlegen',
        'apple id is schon drin, neuer account geht nicht',
      ],
      [
        'beim neu anlegen mit wechat heißt es die verbindung besteht schon',
        'fremdkonto schon mal benutzt zum registrieren',
        'drittanbieter token existiert bereits',
      ],
      [
        'WeChat-Identität schon registriert, neues Konto scheitert',
        'Verknüpfungsfehler beim Erstellen übers Drittkonto',
        'Google-Kennung gibt es schon im System',
      ],
      [
        'Registrieren mit Google scheitert',
        'Apple-Login Konto anlegen Fehler',
        'Drittanbieter-Konto anlegen Fehler',
      ],
    ],
    questions: [
      [
        'createAccount type vier connectAccountId vorhanden',
        'connectInfo openid existiert bereits in account_connects',
      ],
      [
        'createAccount connectInfo connectAccountId existiert bereits',
        'openid doppelt beim anlegen, connect token exists',
      ],
      [
        'createAccount type vier connectAccountId bereits in account_connects',
        'connectInfo openid schon vorhanden',
      ],
      [
        'createAccount type 4 connectInfo existiert schon',
        'openid doppelt connect token already exists',
      ],
      ['createAccount type 4', 'connectInfo schon verknüpft'],
    ],
    rewordings: [
      ['Verknüpfung nicht möglich, sie existiert schon'],
      ['Verknüpfung fehlgeschlagen, gibt es schon'],
      ['Verknüpfung fehlgeschlagen, das Verbindungstoken existiert bereits'],
      ['Verknüpfungsfehler: diese Kennung besteht schon'],
      ['Fehler bei Kontoverknüpfung'],
    ],
  },
  34404: {
    complaints: [
      [
        'anmelden mit google gesperrt, die verbindung ist abgeschaltet',
        'mein wechat login wurde deaktiviert',
        'verknüpfung zum fremdkonto ist nicht mehr aktiv',
      ],
      [
        'login über discord abgeschaltet für mich',
        'meine google verknüpfung wurde deaktiviert',
        'die verbindung zum anderen dienst is gesperrt',
      ],
      [
        'anmelden über google ist für mein konto abgeschaltet',
        'verknüpfung mit dem anderen dienst deaktiviert',
        'login per drittanbieter verbindung ausgeschaltet worden',
      ],
      [
        'Anmeldung mit Apple wurde deaktiviert für mich',
        'Drittanbieter-Login gesperrt',
        'die Verknüpfung ist ausgeschaltet',
      ],
      [
        'Verknüpfung deaktiviert',
        'Google-Anmeldung abgeschaltet',
        'Apple-Anmeldung nicht mehr aktiv',
      ],
    ],
    questions: [
      [
        'account_connects is_enabled aus bei verifyAccount',
        'connect eintrag deaktiviert login per drittanbieter',
      ],
      [
        'account_connects is_enabled off verifyAccount',
        'connect disabled beim drittanbieter login',
      ],
      ['account_connects is_enabled aus verifyAccount type fünf', 'connect token deaktiviert'],
      ['account_connects is_enabled off verifyAccount', 'connect token disabled type 5'],
      ['account_connects is_enabled', 'verifyAccount type 5 deaktiviert'],
    ],
    rewordings: [
      ['Diese Verknüpfung ist deaktiviert'],
      ['Diese Verknüpfung ist deaktiviert'],
      ['Diese Drittanbieter-Verknüpfung ist deaktiviert'],
      ['Das verknüpfte Login ist deaktiviert'],
      ['Connect-Token deaktiviert'],
    ],
  },
  34405: {
    complaints: [
      [
        'mein google hängt schon an einem anderen konto',
        'wollte apple mit zweitem account verbinden, ist schon verbunden',
        'fremdkonto nochmal verbinden wird verweigert',
      ],
      [
        'mein wechat hängt schon an nem anderen konto',
        'github lässt sich nicht koppeln, gehört schon zu meinem alten account',
        'schon verbunden mit wem anders, zweimal geht nicht',
      ],
      [
        'mein wechat hängt schon an einem anderen konto',
        'kann das fremdkonto kein zweites mal verbinden',
        'apple anmeldung ist schon mit altem account verknüpft',
      ],
      [
        'Google schon mit anderem Konto verbunden',
        'nochmals verknüpfen verboten, hängt an einem andern Account',
        'altes Konto hält noch meine Facebook-Verbindung',
      ],
      ['Google-Konto schon verknüpft', 'WeChat an anderem Konto', 'Facebook bereits verbunden'],
    ],
    questions: [
      [
        'setAccountConnect gehört anderem aid',
        'drittanbieter identität bereits einem konto zugeordnet, soft deleted zeile',
      ],
      [
        'setAccountConnect connectAccountId gehört anderem aid',
        'drittanbieter id blockiert durch gelöschten account, nicht erneut verbinden',
      ],
      [
        'setAccountConnect openid gehört anderem aid',
        'fremdidentität bereits mit konto verbunden soft deleted zeile',
      ],
      ['setAccountConnect gehört anderem aid', 'verknüpfung soft deleted zeile blockiert'],
      ['setAccountConnect anderes aid', 'account_connects alter Eintrag'],
    ],
    rewordings: [
      ['Schon mit einem Konto verbunden, erneutes Verbinden nicht möglich'],
      ['Schon mit einem Konto verbunden, erneutes Verbinden geht nicht'],
      ['Bereits mit einem Konto verknüpft, erneut nicht möglich'],
      ['Bereits mit einem Konto verbunden, nicht nochmals möglich'],
      ['Bereits verknüpft'],
    ],
  },
  34406: {
    complaints: [
      [
        'kann wechat nicht trennen weil keine mail und kein handy hinterlegt',
        'trennen verboten, sonst käme ich nie wieder rein',
        'verknüpfung lösen geht erst wenn ich ne email eintrage',
      ],
      [
        'will google trennen, aber hab keine mail und nummer',
        'trennen verboten weil ich sonst nicht mehr reinkomm',
        'verknüpfung lösen geht nicht, erst mail hinterlegen',
      ],
      [
        'trennen geht nicht weil ich weder mail noch handy hinterlegt hab',
        'verknuepfung loesen verboten sonst komm ich nie wieder rein',
        'google verbindung entfernen gesperrt, konto wäre leer',
      ],
      [
        'Verknüpfung lösen geht nicht, hab weder Mail noch Handy',
        'Trennen verweigert weil ich mich sonst nie mehr anmelden könnte',
        'letzte Loginmöglichkeit darf man nicht abhängen',
      ],
      [
        'Verknüpfung lösen geht nicht',
        'Google trennen nicht möglich',
        'letzte Anmeldemethode entfernen',
      ],
    ],
    questions: [
      [
        'disconnectAccountConnect letzte verbindung ohne email und phone',
        'entkoppeln gesperrt, konto wäre danach leer',
      ],
      [
        'disconnectAccountConnect email und phone leer',
        'letzte verknüpfung entfernen blockiert trotz anderer plattform',
      ],
      [
        'disconnectAccountConnect letzte verbindung ohne email und phone',
        'disconnect verweigert konto ohne kontaktweg',
      ],
      [
        'disconnectAccountConnect letztes connect ohne email phone',
        'trennen verboten account leer',
      ],
      ['disconnectAccountConnect', 'Trennen ohne E-Mail Telefon'],
    ],
    rewordings: [
      ['Trennen gesperrt: ohne E-Mail und Telefon kämen Sie nicht mehr hinein'],
      ['Trennen nicht möglich, du könntest dich sonst nicht mehr anmelden'],
      ['Ohne E-Mail und Telefon kann die Verknüpfung nicht gelöst werden'],
      ['Ohne Mail und Telefon kannst du die Verbindung nicht trennen'],
      ['Trennen deaktiviert, Konto leer'],
    ],
  },
  34501: {
    complaints: [
      [
        'mein wallet ist weg oder gesperrt',
        'hab gar keine geldbörse im konto',
        'guthaben ansehen geht nicht, wallet deaktiviert',
      ],
      [
        'wallet gibts nicht oder is aus',
        'mein guthaben konto is gesperrt',
        'geldbörse lässt sich nicht öffnen, deaktiviert',
      ],
      [
        'meine geldbörse ist aus oder nicht da',
        'kein wallet zu meinem konto',
        'brieftasche gesperrt, kann nicht zahlen',
      ],
      [
        'hab kein Wallet oder es ist gesperrt',
        'Geldbörse nicht vorhanden',
        'mein Portemonnaie im Konto ist deaktiviert',
      ],
      ['Wallet fehlt', 'Geldbörse gesperrt', 'keine Wallet vorhanden'],
    ],
    questions: [
      [
        'account_wallets zeile fehlt oder is_enabled aus',
        'wallet existiert nicht walletCheckPassword',
      ],
      [
        'account_wallets row fehlt oder disabled',
        'walletCheckPassword unbekannte aid wallet not exist',
      ],
      [
        'account_wallets zeile fehlt oder is_enabled aus',
        'walletCheckPassword unbekannte aid wallet nicht vorhanden',
      ],
      ['account_wallets fehlt oder is_enabled off', 'wallet word unbekannter aid wallet not exist'],
      ['account_wallets is_enabled', 'walletRecharge kein Wallet'],
    ],
    rewordings: [
      ['Wallet nicht vorhanden oder gesperrt'],
      ['Deine Wallet existiert nicht oder ist gesperrt'],
      ['Ihre Geldbörse existiert nicht oder ist gesperrt'],
      ['Dein Wallet existiert nicht oder ist gesperrt'],
      ['Wallet existiert nicht'],
    ],
  },
  34502: {
    complaints: [
      [
        'wallet passwort falsch beim auszahlen',
        'er will ein bezahlpasswort und meins stimmt nicht',
        'geld abheben, kennwort der geldbörse inkorrekt',
      ],
      [
        'wallet passwort falsch beim bezahlen',
        'auszahlen will ein pw, meins nimmt er nicht',
        'zahlungspasswort stimmt nicht',
      ],
      [
        'wallet passwort falsch bei der auszahlung',
        'zahlungskennwort stimmt nicht',
        'geldboersen pin verkehrt eingegeben',
      ],
      [
        'Wallet-Passwort falsch beim Bezahlen',
        'Zahlungskennwort stimmt nicht',
        'Geldbörsen-PIN wird nicht akzeptiert beim Auszahlen',
      ],
      ['Wallet-Passwort falsch', 'Zahlungspasswort falsch', 'Zahlungs-PIN stimmt nicht'],
    ],
    questions: [
      ['walletCheckPassword hash falsch oder leer', 'walletWithdraw ohne wallet passwort'],
      ['walletDecrease password leer oder falsch', 'wallet password hash mismatch withdraw'],
      ['walletDecrease passwort hash falsch oder leer', 'walletWithdraw password inkorrekt'],
      ['walletCheckPassword falsch oder leer', 'walletWithdraw wallet password incorrect'],
      ['walletCheckPassword', 'walletWithdraw password fehlt'],
    ],
    rewordings: [
      ['Wallet-Passwort falsch'],
      ['Falsches Wallet-Passwort'],
      ['Das Wallet-Passwort ist falsch'],
      ['Wallet-Passwort nicht korrekt'],
      ['Wallet-Passwort inkorrekt'],
    ],
  },
  34503: {
    complaints: [
      [
        'der empfaenger hat kein wallet',
        'geldbörse vom gegenüber ist gesperrt, kann nix senden',
        'überweisung geht nicht weil wallet der anderen person fehlt',
      ],
      [
        'der andere hat keine wallet',
        'wollte nem freund geld schicken, seine geldbörse is zu',
        'empfänger wallet deaktiviert',
      ],
      [
        'empfaenger hat keine geld boerse',
        'wallet vom anderen ist gesperrt',
        'die gegenseite kann kein geld bekommen, börse nicht vorhanden',
      ],
      [
        'Empfänger hat kein Wallet',
        'Geldbörse der Gegenseite gesperrt',
        'Überweisung geht nicht, das andere Wallet fehlt',
      ],
      [
        'Empfänger hat keine Wallet',
        'Wallet der Gegenseite gesperrt',
        'Empfänger-Wallet deaktiviert',
      ],
    ],
    questions: [
      ['originAid ohne aktives wallet', 'gegenpartei wallet deaktiviert bei walletIncrease'],
      ['originAid ohne aktive wallet', 'counterparty wallet disabled walletIncrease'],
      ['originAid wallet nicht aktiviert', 'counterparty wallet fehlt walletIncrease'],
      ['originAid wallet nicht vorhanden', 'counterparty wallet disabled walletDecrease'],
      ['originAid Wallet fehlt', 'walletIncrease originAid deaktiviert'],
    ],
    rewordings: [
      ['Das Wallet der Gegenseite fehlt oder ist gesperrt'],
      ['Die Wallet der Gegenseite fehlt oder ist gesperrt'],
      ['Die Geldbörse der Gegenseite fehlt oder ist gesperrt'],
      ['Das Wallet der Gegenpartei fehlt oder ist gesperrt'],
      ['Gegenpartei-Wallet existiert nicht'],
    ],
  },
  34504: {
    complaints: [
      [
        'nicht genug guthaben zum bezahlen',
        'hab 20 euro drauf, teil davon eingefroren, zahlung geht nicht',
        'mein kontostand im wallet reicht nicht',
      ],
      [
        'zu wenig guthaben zum bezahlen',
        '20 euro drauf, kann aber nix ausgeben weil eingefroren',
        'kohle reicht nicht für die auszahlung',
      ],
      [
        'nicht genug geld im wallet',
        'guthaben reicht nicht',
        'kontostand zu niedrig, ein teil ist eingefroren',
      ],
      [
        'zu wenig Guthaben',
        'Geld reicht nicht zum Zahlen',
        'Saldo nicht gedeckt, ein Teil ist eingefroren',
      ],
      ['Guthaben reicht nicht', 'zu wenig Geld', 'Auszahlung zu hoch'],
    ],
    questions: [
      [
        'balance minus frozen kleiner als amountTotal bei walletDecrease',
        'walletWithdraw guthaben unzureichend',
      ],
      ['balance minus freeze kleiner als amountTotal', 'walletWithdraw guthaben unzureichend'],
      [
        'balance minus frozen kleiner amountTotal withdraw',
        'wallet guthaben unzureichend walletDecrease',
      ],
      ['wallet balance minus freeze zu niedrig', 'walletWithdraw amountTotal nicht gedeckt'],
      ['walletDecrease Saldo', 'eingefrorenes Guthaben abziehen'],
    ],
    rewordings: [
      ['Ihr Wallet-Guthaben reicht nicht aus'],
      ['Dein Guthaben reicht nicht aus'],
      ['Ihr Guthaben reicht für diese Zahlung nicht aus'],
      ['Dein Guthaben reicht für die Zahlung nicht aus'],
      ['Wallet-Guthaben nicht ausreichend'],
    ],
  },
  34505: {
    complaints: [
      [
        'der andere hat zu wenig guthaben',
        'gegenseite kann nicht zahlen, deren wallet ist leer',
        'betrag einfrieren geht nicht, angeblich fehlt beim gegenüber geld',
      ],
      [
        'der zahlende hat nicht genug drauf',
        'geld vom anderen kommt nicht, sein konto is leer',
        'guthaben der gegenseite reicht nich',
      ],
      [
        'der andere hat nicht genug guthaben',
        'gegenpartei kann nicht bezahlen, zu wenig drauf',
        'guthaben vom absender zu gering',
      ],
      [
        'der andere hat nicht genug Guthaben',
        'Gegenseite kann nicht zahlen, Konto nicht gedeckt',
        'Absender hat zu wenig Kohle im Wallet',
      ],
      ['Gegenseite hat kein Guthaben', 'Absender hat zu wenig', 'Einfrieren Betrag zu hoch'],
    ],
    questions: [
      [
        'walletIncrease originAid guthaben zu niedrig',
        'walletFreeze meldet gegenpartei guthaben obwohl eigenes wallet',
      ],
      [
        'walletIncrease originAid balance zu niedrig',
        'walletFreeze gegenpartei guthaben obwohl eigene wallet',
      ],
      [
        'walletFreeze eigenes wallet unter betrag meldet gegenpartei',
        'originAid wallet balance zu niedrig walletIncrease',
      ],
      ['walletIncrease originAid balance zu klein', 'walletFreeze meldet counterparty guthaben'],
      ['walletFreeze amountTotal', 'walletIncrease originAid Saldo'],
    ],
    rewordings: [
      ['Das Guthaben der Gegenseite reicht nicht aus'],
      ['Das Guthaben der Gegenseite reicht nicht'],
      ['Das Guthaben der Gegenseite reicht nicht aus'],
      ['Das Guthaben der Gegenpartei reicht nicht aus'],
      ['Gegenpartei-Guthaben nicht ausreichend'],
    ],
  },
  34506: {
    complaints: [
      [
        'endsaldo passt nicht zu meinem wallet, kann nix mehr zahlen',
        'wallet stand und letzte buchung stimmen nicht überein',
        'seit der admin mein guthaben von hand geaendert hat ist alles blockiert',
      ],
      [
        'kontostand passt nicht zum letzten eintrag, wallet blockiert',
        'schlusssaldo stimmt nicht, kann nix mehr zahlen',
        'seit admin mein guthaben von hand geändert hat geht nix',
      ],
      [
        'schlussbestand von meinem wallet passt nicht',
        'kontostand und letzte buchung weichen ab, nichts geht mehr',
        'endsaldo stimmt nicht mit der börse überein',
      ],
      [
        'Schlussstand vom Wallet stimmt nicht',
        'Saldo und Buchungen gehen nicht auf',
        'nach Handkorrektur am Guthaben geht keine Zahlung mehr',
      ],
      ['Kontostand stimmt nicht', 'Wallet-Saldo falsch', 'Zahlung blockiert Saldoabweichung'],
    ],
    questions: [
      [
        'closing_balance ungleich wallet balance',
        'saldo manuell in datenbank geändert, wallet log passt nicht',
      ],
      ['closing_balance ungleich wallet balance', 'abschlusssaldo inkonsistent nach systemFee'],
      [
        'closing_balance ungleich balance letzter wallet log',
        'saldo manuell geändert danach wallet blockiert',
      ],
      ['closing_balance ungleich wallet balance', 'walletUpdateState saldo doppelt verbucht'],
      ['account_wallet_logs closing balance', 'systemFee Endsaldo'],
    ],
    rewordings: [
      ['Endsaldo stimmt nicht mit dem Wallet überein'],
      ['Dein Endsaldo stimmt nicht mit der Wallet überein'],
      ['Endsaldo und Wallet-Stand stimmen nicht überein'],
      ['Der Endsaldo deines Wallets ist nicht stimmig'],
      ['Endsaldo passt nicht'],
    ],
  },
  34507: {
    complaints: [
      [
        'beim empfänger stimmt der saldo nicht mit der buchung',
        'überweisung scheitert, endstand vom wallet des anderen ist verkehrt',
        'deren geldbörse hat ne abweichung, nicht meine',
      ],
      [
        'saldo vom anderen stimmt nicht, überweisung blockiert',
        'bei meinem kumpel is was in der buchhaltung schief, kann ihm nix schicken',
        'endstand der gegenseite passt nich zur wallet',
      ],
      [
        'beim empfaenger stimmt der saldo nicht mit der buchung',
        'schlussbestand der gegenseite falsch',
        'wallet vom anderen hat abweichenden endstand',
      ],
      [
        'Endsaldo der Gegenseite stimmt nicht',
        'beim andern passt die Buchhaltung im Wallet nicht',
        'Buchung gescheitert, Kontostand des Gegenübers abweichend',
      ],
      [
        'Saldo der Gegenseite falsch',
        'Empfänger-Saldo stimmt nicht',
        'Überweisung blockiert Gegenkonto',
      ],
    ],
    questions: [
      [
        'closing balance der originAid gegenpartei weicht ab',
        'walletIncrease bookkeeping prüfung gegenüber wallet',
      ],
      [
        'closing balance counterparty mismatch originAid',
        'wallet log der gegenpartei inkonsistent',
      ],
      ['originAid closing_balance abweichung', 'counterparty saldo check wallet log'],
      ['originAid closing_balance mismatch', 'counterparty wallet log ungleich saldo'],
      ['originAid closing balance', 'originAid Log Saldo'],
    ],
    rewordings: [
      ['Endsaldo der Gegenseite stimmt nicht mit deren Wallet überein'],
      ['Der Endsaldo der Gegenseite stimmt nicht mit deren Wallet überein'],
      ['Der Endsaldo der Gegenseite weicht vom Wallet-Stand ab'],
      ['Der Endsaldo der Gegenpartei ist nicht stimmig'],
      ['Gegenpartei-Endsaldo passt nicht'],
    ],
  },
} as const satisfies DescribedMeanings
