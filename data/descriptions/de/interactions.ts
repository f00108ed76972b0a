import type { DescribedMeanings } from '../types'

export const interactions = {
  36100: {
    complaints: [
      [
        'die rolle gibt es nicht',
        'falsche rolle ausgewählt, kein eintrag',
        'rolle wurde wohl gelöscht, nicht gefunden',
      ],
      [
        'meine rolle gibts nicht mehr',
        'rolle falsch sagt er',
        'admin hat rolle gelöscht und jetzt findet er die nicht',
      ],
      [
        'rolle gibts nicht',
        'die benutzerrolle ist falsch oder gelöscht',
        'er findet die rolle zu mir nicht',
      ],
      [
        'Rolle gibt es nicht',
        'falsche Rolle zugeteilt, unbekannt',
        'meine Benutzerrolle fehlt im System',
      ],
      ['Rolle gibt es nicht'],
    ],
    questions: [
      ['rid unbekannt', 'role record existiert nicht'],
      ['role id unbekannt', 'rid existiert nicht, rolle falsch'],
      ['rid unbekannt role', 'role datensatz fehlt'],
      ['role record nicht vorhanden', 'rid falsch rolle unbekannt'],
      ['Rollen-ID unbekannt'],
    ],
    rewordings: [
      ['Rolle falsch oder nicht vorhanden'],
      ['Diese Rolle gibt es nicht'],
      ['Rolle falsch oder nicht vorhanden'],
      ['Falsche Rolle oder nicht vorhanden'],
      ['Falsche Rolle'],
    ],
  },
  36101: {
    complaints: [
      [
        'für meine rolle sind keine rechte eingestellt, soll admin fragen',
        'rolle ohne konfiguration, bitte an den administrator wenden',
        'neue rolle Stammgast hat noch keine berechtigungen',
      ],
      [
        'für meine rolle sind keine rechte eingestellt, admin fragen',
        'neue rolle ohne einstellungen bekommen, geht gar nix',
        'rechte der rolle leer',
      ],
      [
        'meiner rolle wurden keine rechte eingestellt, soll admin fragen',
        'rolle ohne berechtigungen, administrator kontaktieren',
        'für meine benutzergruppe ist nichts konfiguriert',
      ],
      [
        'für meine Rolle sind keine Rechte eingerichtet',
        'soll den Admin fragen wegen Rollenrechten',
        'Rolle ohne Berechtigungen angelegt',
      ],
      ['Rolle ohne Rechte eingerichtet'],
    ],
    questions: [
      ['rolle ohne permissions json', 'berechtigungen der rolle nicht konfiguriert'],
      ['role permissions nicht konfiguriert', 'neue rolle angelegt ohne permission config'],
      ['role permissions nicht konfiguriert', 'rolle ohne permission einträge code'],
      ['role permissions nicht konfiguriert', 'rolle leer perms administrator'],
      ['Rolle Permissions nicht konfiguriert'],
    ],
    rewordings: [
      ['Für Ihre Rolle sind keine Rechte eingerichtet, bitte den Administrator fragen'],
      ['Für deine Rolle sind keine Rechte hinterlegt, frag den Admin'],
      ['Für Ihre Rolle sind keine Rechte eingerichtet, bitte Administrator fragen'],
      ['Deiner Rolle fehlen Rechte, bitte den Administrator kontaktieren'],
      ['Rollenrechte fehlen, Admin kontaktieren'],
    ],
  },
  36102: {
    complaints: [
      [
        'meine rolle darf keine dateien herunterladen',
        'originaldatei laden abgelehnt, rolle darf nicht anfragen',
        'als normales mitglied kein download vom pdf',
      ],
      [
        'darf keine dateien runterladen mit meiner rolle',
        'original datei link gesperrt für mich',
        'rolle erlaubt die anfrage nicht, wollte nur das pdf ziehen',
      ],
      [
        'meine rolle darf keine dateien runterladen',
        'anfrage mit dieser rolle nicht gestattet beim originalbild',
        'download verweigert, rolle hat das recht nicht',
      ],
      [
        'Originaldatei runterladen darf meine Rolle nicht',
        'Rolle hat kein Anfragerecht',
        'Download-Knopf verweigert wegen Rolle',
      ],
      ['Download nicht erlaubt', 'darf nichts herunterladen', 'Runterladen gesperrt'],
    ],
    questions: [
      ['download_file_count null, file link verweigert', 'rolle ohne recht auf original link'],
      ['download_file_count 0 in der rolle', 'file original link role no right request'],
      ['download_file_count null role original link', 'rolle darf file link nicht anfordern'],
      ['download_file_count 0 file link', 'role no right to request download'],
      ['download_file_count 0', 'Download-Recht Rolle'],
    ],
    rewordings: [
      ['Ihre Rolle darf das nicht anfordern'],
      ['Deine Rolle darf diese Anfrage nicht stellen'],
      ['Ihre Rolle darf diese Anfrage nicht stellen'],
      ['Deine Rolle darf diese Anfrage nicht stellen'],
      ['Rolle darf nicht anfragen'],
    ],
  },
  36103: {
    complaints: [
      [
        'rolle darf nicht stöbern',
        'mit meiner rolle kein recht zum ansehen',
        'neulinge dürfen hier nicht mal lesen',
      ],
      [
        'meine rolle darf hier nicht lesen',
        'kann nix anschauen wegen rolle',
        'browsen nicht erlaubt für neulinge',
      ],
      [
        'mit meiner rolle darf ich nichts ansehen',
        'keine leserechte',
        'stöbern ist mir rollenmäßig verboten',
      ],
      [
        'mit meiner Rolle darf ich nichts lesen',
        'Rolle darf nicht stöbern',
        'Inhalte anschauen für meine Gruppe von Nutzern gesperrt',
      ],
      ['Rolle darf nicht lesen'],
    ],
    questions: [
      ['content_view berechtigung der rolle', 'rolle darf nicht browsen, wird das geprüft'],
      ['role permission content_view wird die geprüft', 'rolle kein leserecht'],
      ['content_view permission role', 'rolle browse recht fehlt wird das geprüft'],
      ['content_view role permission', 'rolle browse recht fehlt'],
      ['content_view Recht'],
    ],
    rewordings: [
      ['Ihre Rolle darf hier nicht lesen'],
      ['Mit deiner Rolle darfst du hier nicht stöbern'],
      ['Ihre Rolle darf hier nichts ansehen'],
      ['Deine Rolle darf keine Inhalte ansehen'],
      ['Rolle ohne Ansichtsrecht'],
    ],
  },
  36104: {
    complaints: [
      [
        'meine rolle darf nichts veroeffentlichen',
        'kann keine beiträge schreiben, recht fehlt angeblich, dabei ist nur mail nicht bestätigt',
        'veröffentlichen verboten für neue mitglieder',
      ],
      [
        'kann nix posten, rolle hat kein recht',
        'beitrag schreiben is bei meiner rolle aus',
        'darf nicht veröffentlichen, fehlt vielleicht meine mail',
      ],
      [
        'darf nichts veröffentlichen mit meiner rolle',
        'posten verboten, dabei fehlt nur die bestätigte handynummer',
        'meine rolle hat kein recht zu schreiben',
      ],
      [
        'darf nichts veröffentlichen mit dieser Rolle',
        'Posten verboten, Rolle hat kein Recht',
        'als Neuling kann ich keinen Beitrag absetzen',
      ],
      ['kann nicht posten', 'keine Berechtigung', 'Posten gesperrt'],
    ],
    questions: [
      [
        'post_publish fehlt in der hauptrolle',
        'publish verweigert, fehlende verifizierung in data aufgelistet',
      ],
      [
        'post_publish permission fehlt main role',
        'publish abgelehnt trotz rechte, data array mit tips mail telefon',
      ],
      ['post_publish fehlt main role', 'publish abgelehnt data liste email phone kyc tips'],
      [
        'post_publish comment_publish role permission',
        'rolle darf nicht publizieren obwohl mail gebunden cache',
      ],
      ['post_publish Rolle', 'Veröffentlichungsrecht fehlt'],
    ],
    rewordings: [
      ['Ihre Rolle darf keine Inhalte veröffentlichen'],
      ['Deine Rolle darf nichts veröffentlichen'],
      ['Ihre Rolle darf keine Inhalte veröffentlichen'],
      ['Deine Rolle darf nichts veröffentlichen'],
      ['Rolle darf nicht veröffentlichen'],
    ],
  },
  36105: {
    complaints: [
      [
        'meine rolle darf nur zu bestimmten uhrzeiten posten',
        'hinweis im editor: zeitbeschränkung für die rolle',
        'als gastrolle nur nachmittags beiträge erlaubt?',
      ],
      [
        'mit meiner rolle darf man nur zu bestimmten zeiten posten',
        'zeitfenster von der rolle, später nochmal',
        'hinweis im editor zeitlimit für meine rolle',
      ],
      [
        'meine rolle darf nur zu bestimmten zeiten posten',
        'veröffentlichen zeitlich begrenzt für meine rolle, hinweis im editor',
        'rolle mit uhrzeit sperre beim schreiben',
      ],
      [
        'meine Rolle darf nur zu bestimmten Zeiten posten',
        'Zeitbeschränkung je nach Rolle beim Veröffentlichen',
        'Hinweis auf Posting-Zeiten der Rolle',
      ],
      ['Hinweis Sendezeit der Rolle', 'Editor zeigt Rollen-Zeitlimit', 'Zeitfenster meiner Rolle'],
    ],
    questions: [
      [
        'publish limit tip rolle zeitfenster editor config',
        'zeitliche einschränkung der rolle nur als hinweistext',
      ],
      [
        'publish.limit.tip role time window text',
        'rolle zeitlimit hinweis in editor config obwohl kein fenster',
      ],
      [
        'publish.limit.tip text der rolle editor configs',
        'rollen zeitlimit veröffentlichung hinweistext',
      ],
      ['publish.limit.tip rolle zeitfenster', 'role time limit text editor configs'],
      ['publish.limit.tip', 'editor configs limit'],
    ],
    rewordings: [
      ['Ihre Rolle darf nur zu bestimmten Zeiten veröffentlichen'],
      ['Deine Rolle darf nur zu bestimmten Zeiten posten'],
      ['Ihre Rolle darf nur zu bestimmten Zeiten veröffentlichen'],
      ['Deine Rolle darf nur zu bestimmten Zeiten veröffentlichen'],
      ['Zeitlimit der aktuellen Rolle'],
    ],
  },
  36106: {
    complaints: [
      [
        'die rolle verlangt eine hinterlegte mail vorm posten',
        'wegen meiner rolle muss erst eine email ins konto',
        'mitgliedsstufe braucht mailadresse bevor beiträge gehen',
      ],
      [
        'meine rolle braucht ne mail bevor ich posten darf',
        'rollen regel: erst e-mail binden',
        'ohne mail schreibt die rolle nix',
      ],
      [
        'meine rolle verlangt eine e-mail vor dem posten',
        'rolle darf erst mit hinterlegter mailadresse schreiben',
        'wegen der rolle muss ich mail verbinden',
      ],
      [
        'Rolle verlangt Mail am Konto vor dem Posten',
        'für meine Rolle erst E-Mail verknüpfen',
        'ohne Mailbindung darf die Rolle nichts schreiben',
      ],
      ['Rolle verlangt E-Mail'],
    ],
    questions: [
      ['rollenpflicht email gebunden publish', 'post_email_verify an der rolle'],
      ['role requirement email bind publish', 'rollenpflicht mail vor veröffentlichung'],
      ['role post_email_verify email bindung', 'rolle benötigt gebundene email publish'],
      ['role requires email bound publish', 'rollenpflicht e-mail vor publish'],
      ['Rollenregel E-Mail-Bindung'],
    ],
    rewordings: [
      ['Für Ihre Rolle: vor dem Posten erst E-Mail verknüpfen'],
      ['Mit deiner Rolle musst du vorm Posten eine E-Mail verknüpfen'],
      ['Ihre Rolle erfordert zum Veröffentlichen eine hinterlegte E-Mail'],
      ['Deine Rolle muss vor dem Veröffentlichen eine E-Mail verknüpfen'],
      ['Rolle muss E-Mail binden'],
    ],
  },
  36107: {
    complaints: [
      [
        'in meiner rolle muss man erst handynummer hinterlegen zum posten',
        'rolle verlangt mobilnummer vor dem ersten beitrag',
        'diese stufe darf ohne handy nix schreiben',
      ],
      [
        'rolle verlangt handynummer zum posten',
        'muss wegen meiner rolle telefon hinterlegen',
        'handy binden sonst darf die rolle nix veröffentlichen',
      ],
      [
        'meine rolle braucht eine handynummer zum posten',
        'rolle erst mit telefon freigeschaltet zum schreiben',
        'für diese rolle muss mobilnummer verknüpft sein',
      ],
      [
        'Rolle verlangt Handynummer vor dem Posten',
        'für meine Rolle erst Natel verknüpfen',
        'ohne Telefonbindung darf die Rolle nichts schreiben',
      ],
      ['Rolle verlangt Handynummer'],
    ],
    questions: [
      ['rolle verlangt gebundene phone für publish', 'post_phone_verify rollenrecht'],
      ['role requirement phone bind', 'rollenpflicht telefonnummer publish'],
      ['role post_phone_verify telefon', 'rolle benötigt gebundenes phone publish'],
      ['role requires phone bound publish', 'rollenpflicht telefon vor publish'],
      ['Rollenregel Handy-Bindung'],
    ],
    rewordings: [
      ['Für Ihre Rolle: vor dem Posten erst Handynummer verknüpfen'],
      ['Mit deiner Rolle musst du vorm Posten eine Handynummer verknüpfen'],
      ['Ihre Rolle erfordert zum Veröffentlichen eine Handynummer'],
      ['Deine Rolle muss vor dem Veröffentlichen ein Telefon verknüpfen'],
      ['Rolle muss Handy binden'],
    ],
  },
  36108: {
    complaints: [
      [
        'meine rolle braucht ausweisprüfung vorm veröffentlichen',
        'verkäufer rolle muss kyc machen bevor man posten darf',
        'rolle will personalausweis sehen',
      ],
      [
        'rolle will ausweis check vorm posten',
        'kyc pflicht für meine rolle',
        'identität nachweisen weil meine rolle das verlangt',
      ],
      [
        'rolle verlangt ausweisprüfung vorm veröffentlichen',
        'mit meiner rolle erst nach kyc veroeffentlichen',
        'identität nachweisen weil die rolle es fordert',
      ],
      [
        'Rolle verlangt Ausweisprüfung vor dem Posten',
        'meine Rolle braucht KYC',
        'ohne Identitätsnachweis darf die Rolle nichts schreiben',
      ],
      ['Rolle verlangt Ausweisprüfung'],
    ],
    questions: [
      ['rollenpflicht identitätsprüfung publish', 'kyc pflicht pro rolle einstellen'],
      ['role requirement kyc publish', 'rollenregel realname verifizierung'],
      ['role post_real_name_verify kyc', 'rolle braucht identitätsprüfung publish'],
      ['role requires kyc publish', 'rollenpflicht kyc is_verify'],
      ['Rollenregel KYC'],
    ],
    rewordings: [
      ['Für Ihre Rolle ist zum Veröffentlichen eine KYC-Prüfung nötig'],
      ['Deine Rolle braucht vorm Posten eine KYC-Prüfung'],
      ['Ihre Rolle erfordert zum Veröffentlichen eine Identitätsprüfung'],
      ['Deine Rolle muss vor dem Veröffentlichen die KYC-Prüfung abschließen'],
      ['KYC für Rolle erforderlich'],
    ],
  },
  36109: {
    complaints: [
      [
        'darf keine fotos hochladen mit meiner rolle',
        'bild anhängen nicht erlaubt',
        'im chat keine bilder möglich, recht fehlt',
      ],
      [
        'kann keine bilder hochladen',
        'foto upload für meine rolle gesperrt',
        'pics gehen nicht, text schon',
      ],
      [
        'darf keine bilder hochladen',
        'fotos anhängen nicht gestattet',
        'bild in den chat stellen verboten',
      ],
      [
        'darf keine Bilder hochladen',
        'Fotos anhängen mit meiner Rolle gesperrt',
        'Bild im Chat schicken nicht erlaubt',
      ],
      ['Bilder hochladen nicht erlaubt', 'kann keine Fotos posten', 'Bild-Upload gesperrt'],
    ],
    questions: [
      ['upload image recht im editor aus', 'conversation_files ohne image'],
      ['upload type image permission role editor', 'conversation_files ohne image, bild abgelehnt'],
      ['upload type image role recht fehlt', 'conversation_files ohne image'],
      ['upload type image editor schalter rolle', 'conversation_files ohne image'],
      ['post_editor_image', 'conversation_files image'],
    ],
    rewordings: [
      ['Ihre Rolle darf keine Bilder hochladen'],
      ['Deine Rolle darf keine Bilder hochladen'],
      ['Ihre Rolle darf keine Bilder hochladen'],
      ['Deine Rolle darf keine Bilder hochladen'],
      ['Rolle: kein Bild-Upload'],
    ],
  },
  36110: {
    complaints: [
      [
        'video hochladen ist für mich gesperrt',
        'keine videos erlaubt in meiner rolle',
        'clip vom urlaub anhängen geht nicht, kein recht',
      ],
      [
        'video hochladen darf ich nicht',
        'clips sind bei meiner rolle aus',
        'wollte nen reel posten, keine berechtigung für videos',
      ],
      [
        'video hochladen nicht erlaubt',
        'keine berechtigung für clips',
        'film im beitrag verweigert',
      ],
      [
        'darf keine Videos hochladen',
        'Filmchen anhängen geht nicht wegen Rolle',
        'Clip im Chat verschicken nicht erlaubt',
      ],
      ['Videos hochladen nicht erlaubt', 'kann keine Videos posten', 'Video-Upload gesperrt'],
    ],
    questions: [
      ['upload type video rolle oder editor schalter aus', 'conversation_files ohne video'],
      ['upload type video editor switch off', 'video im post rolle nicht erlaubt'],
      ['upload type video editor schalter aus', 'post_editor_video recht der rolle'],
      ['upload type video editor schalter rolle', 'conversation_files ohne video'],
      ['post_editor_video', 'conversation_files video'],
    ],
    rewordings: [
      ['Ihre Rolle darf keine Videos hochladen'],
      ['Deine Rolle darf keine Videos hochladen'],
      ['Ihre Rolle darf keine Videos hochladen'],
      ['Deine Rolle darf keine Videos hochladen'],
      ['Rolle: kein Video-Upload'],
    ],
  },
  36111: {
    complaints: [
      [
        'sprachnachricht hochladen nicht erlaubt',
        'mp3 anhängen verboten für meine rolle',
        'audio darf ich nicht, bilder schon',
      ],
      [
        'sprachnachricht geht nicht, audio verboten',
        'mp3 hochladen nicht erlaubt mit der rolle',
        'podcast datei wird abgelehnt wegen recht',
      ],
      [
        'audio hochladen verboten',
        'sprachaufnahme darf ich nicht anhängen',
        'mp3 in den beitrag packen nicht gestattet',
      ],
      [
        'darf keine Sprachaufnahme hochladen',
        'Tondatei anhängen gesperrt wegen Rolle',
        'mp3 geht nicht rauf, keine Berechtigung',
      ],
      ['Sprachnachricht nicht erlaubt', 'kann kein Audio hochladen', 'Audio-Upload gesperrt'],
    ],
    questions: [
      ['upload type audio verweigert', 'editor audio schalter deaktiviert rolle'],
      ['upload type audio permission fehlt', 'audio in conversation nicht freigeschaltet'],
      ['upload type audio abgelehnt role', 'conversation_files audio nicht gelistet'],
      ['upload type audio editor schalter rolle', 'conversation_files ohne audio'],
      ['post_editor_audio', 'conversation_files audio'],
    ],
    rewordings: [
      ['Ihre Rolle darf keine Audiodateien hochladen'],
      ['Deine Rolle darf keine Audios hochladen'],
      ['Ihre Rolle darf keine Audiodateien hochladen'],
      ['Deine Rolle darf keine Audios hochladen'],
      ['Rolle: kein Audio-Upload'],
    ],
  },
  36112: {
    complaints: [
      [
        'pdf hochladen darf meine rolle nicht',
        'dokumente anhängen gesperrt',
        'zip datei anfügen kein recht',
      ],
      [
        'pdf anhängen darf meine rolle nicht',
        'dokumente hochladen is gesperrt, bilder gehen',
        'word datei am post nicht erlaubt',
      ],
      [
        'pdf anhängen nicht erlaubt',
        'darf keine dokumente hochladen',
        'word datei wird meiner rolle verweigert',
      ],
      [
        'PDF hochladen nicht erlaubt für mich',
        'Dokumente anhängen mit der Rolle gesperrt',
        'darf keine Dateien raufladen',
      ],
      ['PDF hochladen nicht erlaubt', 'kann keine Dokumente anhängen', 'Dokument-Upload gesperrt'],
    ],
    questions: [
      ['upload type document verweigert', 'editor dokument upload rolle ausgeschaltet'],
      ['upload type document role permission', 'document upload editor aus'],
      ['upload type document role', 'dokument upload recht fehlt'],
      ['upload type document editor schalter rolle', 'conversation_files ohne document'],
      ['post_editor_document', 'conversation_files document'],
    ],
    rewordings: [
      ['Ihre Rolle darf keine Dateien hochladen'],
      ['Deine Rolle darf keine Dateien hochladen'],
      ['Ihre Rolle darf keine Dateien hochladen'],
      ['Deine Rolle darf keine Dateien hochladen'],
      ['Rolle: kein Datei-Upload'],
    ],
  },
  36113: {
    complaints: [
      ['Foto ist zu gross', 'datei hat zu viele megabyte', 'wie viel mb darf der anhang haben'],
      [
        'datei zu groß',
        'bild hat 15 mb, zuviel',
        'wieviel mb darf ein video haben, wird abgelehnt',
      ],
      ['datei zu gross', 'bild hat zu viele megabyte', 'anhang ueberschreitet die groesse'],
      [
        'Datei zu gross',
        'Foto hat zu viele Megabyte',
        'Video muss ich verkleinern, überschreitet die Grösse',
      ],
      ['Datei zu groß', 'Bild zu groß', 'Video zu viele MB'],
    ],
    questions: [
      ['image_max_size überschritten', 'dateigröße limit der rolle in MB'],
      ['file size über max_size in mb', 'image_max_size überschritten bytes'],
      ['image_max_size überschritten bytes', 'dateigröße limit der rolle upload'],
      ['image_max_size mb überschritten', 'file size limit upload'],
      ['image_max_size', 'max Upload-Größe MB'],
    ],
    rewordings: [
      ['Die Datei ist zu groß'],
      ['Die Datei ist zu groß'],
      ['Die Datei ist zu groß'],
      ['Datei überschreitet die erlaubte Größe'],
      ['Dateigröße überschreitet Limit'],
    ],
  },
  36114: {
    complaints: [
      [
        'mein video ist zu lang, über fünf minuten',
        'sprachaufnahme dauert zu lange zum hochladen',
        'spielzeit der datei überschritten',
      ],
      [
        'video zu lang, dauert 3 min',
        'audio länger als erlaubt',
        'clip muss kürzer sein, sekunden limit',
      ],
      [
        'video zu lang in minuten',
        'sprachnachricht dauert länger als erlaubt',
        'clip kürzen, spieldauer zu hoch',
      ],
      [
        'Video dauert zu lang',
        'Aufnahme hat zu viele Sekunden',
        'Clip länger als erlaubt, muss schneiden',
      ],
      ['Video zu lang', 'Audio zu lang', 'Clip kürzen'],
    ],
    questions: [
      ['video_max_duration bei upload-token', 'duration grösser als limit audio'],
      ['max_duration überschritten upload-token', 'video duration limit rolle'],
      ['video_max_duration überschritten upload-token', 'duration audio über grenze'],
      ['video_max_duration überschritten', 'audio duration upload-token limit'],
      ['video_max_duration', 'duration upload-token'],
    ],
    rewordings: [
      ['Die Aufnahme dauert zu lange'],
      ['Die Aufnahme ist zu lang'],
      ['Die Spieldauer der Datei ist zu lang'],
      ['Die Aufnahme überschreitet die erlaubte Dauer'],
      ['Dateidauer überschreitet Limit'],
    ],
  },
  36115: {
    complaints: [
      [
        'zehntes bild geht nicht mehr rein',
        'zu viele anhänge am beitrag',
        'maximale anzahl dateien erreicht, muss erst eins löschen',
      ],
      [
        'zu viele bilder an einem post',
        'zehntes foto geht nicht mehr dran',
        'anzahl anhänge erreicht',
      ],
      [
        'zuviele bilder im beitrag',
        'mehr anhänge passen nicht rein, maximale anzahl',
        'nur neun fotos erlaubt und ich wollte zehn',
      ],
      [
        'zu viele Bilder am Beitrag',
        'maximale Anzahl Anhänge erreicht',
        'neuntes Foto geht nicht mehr rein',
      ],
      ['zu viele Bilder', 'wie viele Fotos erlaubt', 'maximale Dateianzahl erreicht'],
    ],
    questions: [
      ['upload number limit pro post erreicht', 'wie viele dateien pro entwurf erlaubt'],
      ['upload number limit pro post type', 'maximale datei anzahl schon am draft'],
      ['upload_number dateien pro draft erreicht', 'anzahl dateien limit role'],
      ['anzahl dateien pro post limit upload', 'file max number draft bereits voll'],
      ['post_editor_image_max_upload_number', 'Upload-Anzahl 0'],
    ],
    rewordings: [
      ['Es sind schon zu viele Dateien angehängt'],
      ['Zu viele Dateien angehängt'],
      ['Die erlaubte Anzahl an Dateien ist überschritten'],
      ['Die erlaubte Anzahl Dateien ist überschritten'],
      ['Dateianzahl überschreitet Limit'],
    ],
  },
  36116: {
    complaints: [
      [
        'mit meiner rolle darf ich keine privatnachrichten schreiben',
        'pn schicken nicht erlaubt für neulinge',
        'chatten gesperrt wegen rolle',
      ],
      [
        'meine rolle darf keine privatnachrichten schreiben',
        'dm gesperrt für meine rolle',
        'chatten erlaubt der rang nicht',
      ],
      [
        'meine rolle darf keine privatnachrichten schicken',
        'direktnachricht mit meiner stufe nicht gestattet',
        'kein recht zum chatten',
      ],
      [
        'meine Rolle darf keine Nachrichten schreiben',
        'Direktnachrichten mit meiner Stufe gesperrt',
        'PN senden fehlt mir die Berechtigung',
      ],
      ['darf keine Nachrichten schreiben', 'keine DM-Berechtigung', 'PN schreiben nicht erlaubt'],
    ],
    questions: [
      ['rolle conversation berechtigung aus', 'direktnachricht senden ohne rollenrecht'],
      ['role permission conversation off', 'send message main role ohne conversation recht'],
      ['role conversation permission aus', 'message senden rolle ohne conversation recht'],
      ['role permission conversation off', 'dm recht der rolle fehlt'],
      ['Rolle conversation aus', 'Rollenrecht Privatnachrichten'],
    ],
    rewordings: [
      ['Ihre Rolle darf keine Direktnachrichten schreiben'],
      ['Deine Rolle darf keine Direktnachrichten senden'],
      ['Ihre Rolle darf keine Direktnachrichten senden'],
      ['Deine Rolle hat kein Recht auf Direktnachrichten'],
      ['Rolle ohne Nachrichtenrecht'],
    ],
  },
  36117: {
    complaints: [
      [
        'für heute alle downloads aufgebraucht',
        'kann erst morgen wieder herunterladen',
        'zu viele dateien am selben tag geladen',
      ],
      [
        'heute schon zu viel runtergeladen',
        'download limit für heute erreicht, morgen wieder',
        'kann keine weitere datei ziehen bis mitternacht',
      ],
      [
        'heute schon zu viel runtergeladen',
        'tageslimit für downloads erreicht, morgen wieder',
        'kein herunterladen mehr für heute',
      ],
      [
        'heute schon zu viel heruntergeladen',
        'Download-Kontingent für den Tag weg, morgen wieder',
        'Tageslimit Downloads',
      ],
      ['Downloadlimit erreicht', 'Downloads für heute aufgebraucht', 'morgen wieder runterladen'],
    ],
    questions: [
      ['tägliches download limit der rolle erreicht', 'download_file_count heute überschritten'],
      ['tägliches download_file_count limit überschritten', 'daily download quota rolle'],
      ['download_file_count tageslimit überschritten', 'downloads pro tag role'],
      ['download_file_count tageslimit erreicht', 'downloads pro tag rolle'],
      ['download_file_count Tageslimit', 'file link zählt Download'],
    ],
    rewordings: [
      ['Download-Limit für heute erreicht, morgen geht es weiter'],
      ['Download-Limit für heute erreicht, morgen geht es weiter'],
      ['Download-Limit für heute erreicht, bitte morgen wieder'],
      ['Tageslimit für Downloads erreicht, morgen geht es weiter'],
      ['Download-Obergrenze heute erreicht'],
    ],
  },
  36118: {
    complaints: [
      [
        'kann niemandem mehr folgen, höchstzahl erreicht',
        'zeichenzahl voll sagt er beim folgen, was für zeichen',
        'blockierliste ist voll, noch einen spinner blocken geht nicht',
      ],
      [
        'kann keinem mehr folgen, max erreicht',
        'blockliste voll, kann keinen mehr blocken',
        'entfolgen geht auch nicht weil maximum an leuten',
      ],
      [
        'kann niemandem mehr folgen, maximum erreicht',
        'zu viele leute abonniert oder blockiert',
        'zeichenzahl am anschlag steht da, wollte doch nur jemandem folgen',
      ],
      [
        'kann niemandem mehr folgen, Höchstzahl erreicht',
        'blockieren geht nicht, zu viele auf der Liste',
        'Limit beim Abonnieren von Leuten voll',
      ],
      ['kann niemandem mehr folgen', 'Folgen-Limit erreicht', 'Blockierliste voll'],
    ],
    questions: [
      [
        'follow_user_max_count erreicht, meldung über zeichen irreführend',
        'am follow limit klappt auch entfolgen nicht',
      ],
      [
        'mark follow user max der rolle',
        'maximale zeichen meldung beim blockieren, meint anzahl user',
      ],
      ['follow_user_max_count role mark', 'block user limit erreicht entfolgen scheitert auch'],
      ['follow user max rolle zeichen falsche übersetzung', 'unfollow am limit schlägt fehl'],
      ['follow_user_max_count', 'block_user_max_count'],
    ],
    rewordings: [
      ['Höchstzahl erreicht, es kann niemand mehr hinzugefügt werden'],
      ['Maximum erreicht, mehr geht nicht dazu'],
      ['Höchstzahl erreicht, weitere können nicht hinzugefügt werden'],
      ['Höchstzahl erreicht, nichts mehr hinzufügbar'],
      ['Maximum erreicht, nichts hinzufügbar'],
    ],
  },
  36119: {
    complaints: [
      [
        'zu schnell hintereinander gepostet',
        'muss zwischen zwei beiträgen kurz warten',
        'gerade kommentiert und der nächste wird gebremst',
      ],
      [
        'zu schnell gepostet, soll warten',
        'zwei posts hintereinander, erst pause machen',
        'schreibe zu flott, paar sekunden abstand nötig',
      ],
      [
        'zu schnell hintereinander gepostet',
        'muss zwischen zwei beiträgen etwas warten',
        'langsamer schreiben, intervall nicht eingehalten',
      ],
      [
        'zu schnell hintereinander gepostet',
        'muss zwischen zwei Beiträgen warten',
        'nicht so hastig, Abstand einhalten beim Posten',
      ],
      ['zu schnell gepostet', 'zwischen Beiträgen warten', 'Doppeltipp beim Posten'],
    ],
    questions: [
      ['publish intervall in sekunden der rolle', 'post_second_interval zu kurz seit letztem post'],
      ['publish interval sekunden rolle', 'post_second_interval zwischen zwei posts'],
      ['post_second_interval publish zu schnell', 'mindestabstand zwischen comments role'],
      ['publish interval sekunden rolle', 'post zu schnell intervall'],
      ['post_second_interval', 'comment_second_interval'],
    ],
    rewordings: [
      ['Zu schnell, bitte etwas warten bis zum nächsten Beitrag'],
      ['Du postest zu schnell, warte kurz'],
      ['Zu schnell, bitte zwischen Veröffentlichungen etwas warten'],
      ['Du veröffentlichst zu schnell, warte bitte kurz'],
      ['Zu schnell, Abstand einhalten'],
    ],
  },
  36120: {
    complaints: [
      [
        'heute schon genug geschrieben, erst morgen wieder posten',
        'tageslimit fuer beitraege voll',
        'zu viele kommentare an einem tag',
      ],
      [
        'heute keine posts mehr übrig',
        'tageslimit erreicht, morgen wieder schreiben',
        'hab heut 10 kommentare gemacht und jetzt is schluss',
      ],
      [
        'tages limit beim posten erreicht',
        'heute keine beiträge mehr, morgen weiter',
        'zu viele kommentare an einem tag geschrieben',
      ],
      [
        'heute darf ich nichts mehr posten, Tagespensum voll',
        'maximal ein paar Beiträge pro Tag',
        'Tageslimit Kommentare erreicht, morgen weiter',
      ],
      ['Tageslimit erreicht', 'heute zu viel gepostet', 'Limit Beiträge pro Tag'],
    ],
    questions: [
      ['daily publish count der rolle erreicht', 'maximale posts pro tag rolle'],
      ['daily publish count rolle erreicht', 'posts pro tag limit'],
      ['post_day_count erreicht', 'tägliche anzahl publish limit role'],
      ['daily publish count rolle', 'tageslimit veröffentlichen post_day_count'],
      ['post_daily_count', 'comment_daily_count'],
    ],
    rewordings: [
      ['Tageslimit für Beiträge erreicht, morgen wieder'],
      ['Tageslimit für Beiträge erreicht, morgen wieder'],
      ['Tageslimit für Veröffentlichungen erreicht, morgen geht es weiter'],
      ['Tageslimit für Beiträge erreicht, morgen wieder möglich'],
      ['Morgen wieder veröffentlichen'],
    ],
  },
  36200: {
    complaints: [
      [
        'daumen runter gibts hier nicht, funktion nicht offen',
        'gruppe folgen knopf geht nicht, nicht freigegeben',
        'disliken abgeschaltet und mein altes dislike kriege ich auch nicht weg',
      ],
      [
        'dislike knopf is nicht freigeschaltet',
        'gruppe folgen geht nicht, funktion zu',
        'kann nicht mehr entliken weil feature aus',
      ],
      [
        'gefällt mir ist hier abgestellt',
        'kann der gruppe nicht folgen, funktion nicht offen',
        'daumen runter gibts nicht, nicht freigegeben',
      ],
      [
        'Dislike-Funktion nicht freigegeben',
        'Gruppe folgen geht nicht, Funktion zu',
        'Folgen-Knopf ist von der Seite abgeschaltet',
      ],
      ['Liken geht nicht', 'Like-Funktion aus', 'Gruppe beitreten geht nicht'],
    ],
    questions: [
      [
        'mark schalter für markType und type aus',
        'follow_type der gruppe nicht eins, folgen nur per plugin',
      ],
      ['mark type switch off site', 'group follow_type nicht 1, follow über api verboten'],
      ['mark type schalter aus site', 'group follow_type nicht eins beitritt per api'],
      ['mark type schalter off', 'group follow_type plugin mark verweigert'],
      ['post_like_enabled', 'follow_method Gruppe'],
    ],
    rewordings: [
      ['Diese Funktion ist nicht freigegeben'],
      ['Diese Funktion ist nicht freigeschaltet'],
      ['Diese Funktion ist nicht freigegeben'],
      ['Diese Funktion ist nicht freigeschaltet'],
      ['Funktion nicht freigeschaltet'],
    ],
  },
  36201: {
    complaints: [
      [
        'wer den beitrag geliked hat darf man nicht sehen',
        'follower liste vom andern ist nicht öffentlich',
        'seine blockierten kann man nicht anschauen, nicht offen',
      ],
      [
        'wer das geliked hat kann man nicht sehen',
        'followerliste vom anderen is nicht öffentlich',
        'likes ansicht gesperrt',
      ],
      [
        'liste wer geliked hat ist nicht oeffentlich',
        'kann nicht sehen wem er folgt',
        'follower liste verborgen',
      ],
      [
        'Liste wer geliked hat ist nicht öffentlich',
        'wem die Person folgt kann ich nicht sehen',
        'Follower-Liste verborgen',
      ],
      ['Follower-Liste nicht sichtbar', 'wer hat geliked', 'Likes anderer unsichtbar'],
    ],
    questions: [
      [
        'public_record aus, liste der markierenden gesperrt',
        'interaction likers liste nicht einsehbar',
      ],
      ['public_record off liste der marker', 'profil liste der follows eines users nicht offen'],
      ['public_record aus liste der marks', 'profil schalter für liked users gesperrt'],
      ['public_record interaktionsliste zu', 'user mark list profil schalter off'],
      ['post_like_public_record', 'profile_following_users_enabled'],
    ],
    rewordings: [
      ['Diese Liste ist nicht öffentlich'],
      ['Diese Liste ist nicht öffentlich'],
      ['Diese Liste ist nicht öffentlich einsehbar'],
      ['Dieser Inhalt ist nicht öffentlich einsehbar'],
      ['Inhalt nicht öffentlich einsehbar'],
    ],
  },
  36202: {
    complaints: [
      [
        'kann mir selbst nicht folgen',
        'eigenen beitrag blockieren geht nicht, logisch',
        'wollte meinem eigenen post folgen',
      ],
      [
        'kann mir nicht selbst folgen, klar',
        'eigenen post blocken geht nicht',
        'mich selber blockieren wollt ich nur testen',
      ],
      [
        'kann mir nicht selbst folgen',
        'eigenen beitrag abonnieren geht nicht',
        'mich selber blockieren verweigert er',
      ],
      [
        'mir selber folgen geht nicht',
        'eigenen Beitrag blockieren verboten',
        'kann nicht meinem eigenen Post folgen',
      ],
      ['mir selbst folgen', 'eigenem Beitrag folgen', 'sich selbst blockieren'],
    ],
    questions: [
      ['follow oder block auf eigenen inhalt', 'mark ziel ist der angemeldete user selbst'],
      ['follow auf eigene uid oder eigenen post', 'mark block yourself abgelehnt'],
      ['markType follow ziel eigener user', 'block auf eigenen post'],
      ['follow block eigener user oder post', 'mark auf sich selbst'],
      ['mark eigener User', 'mark eigener Post follow'],
    ],
    rewordings: [
      ['Bei sich selbst oder eigenen Beiträgen nicht möglich'],
      ['Bei dir selbst oder eigenen Beiträgen geht das nicht'],
      ['Bei sich selbst oder eigenen Inhalten nicht möglich'],
      ['Bei dir selbst oder deinen eigenen Inhalten nicht möglich'],
      ['Eigene Inhalte nicht möglich'],
    ],
  },
  36300: {
    complaints: [
      [
        'beitrag nur über den vorgegebenen weg veröffentlichen, sagt er',
        'diese art zu posten ist verboten, nur bestimmte methode',
        'darf nicht direkt posten, nur auf anderem weg',
      ],
      [
        'posten nur über anderen weg erlaubt',
        'über die schnittstelle veröffentlichen verboten',
        'geht nur mit der vorgegebenen methode, sagt tester',
      ],
      [
        'veröffentlichen nur über den vorgegebenen weg',
        'dieser weg zum posten ist untersagt, nur bestimmte methode',
        'posten über diese schnittstelle geht nicht',
      ],
      [
        'nur über einen bestimmten Weg kann man veröffentlichen',
        'diese Art zu posten ist nicht zugelassen',
        'App darf hier nicht posten, nur anderes Formular',
      ],
      ['anders veröffentlichen nötig'],
    ],
    questions: [
      [
        'veröffentlichung nur per festgelegter methode, api untersagt',
        'publish interface gesperrt, andere publikationsmethode nötig',
      ],
      [
        'publish methode eingeschränkt, api verboten',
        'nur bestimmter veröffentlichungsweg erlaubt',
      ],
      [
        'publish nur über bestimmte methode interface verboten',
        'vorgeschriebene veröffentlichungsart api abgelehnt',
      ],
      ['publish methode vorgeschrieben interface verboten', 'nur vorgegebene veröffentlichungsart'],
      ['vorgeschriebene Veröffentlichungsart API'],
    ],
    rewordings: [
      ['Veröffentlichen ist nur auf dem vorgesehenen Weg möglich'],
      ['Veröffentlichen ist nur über den vorgesehenen Weg möglich'],
      ['Veröffentlichen ist nur auf dem vorgegebenen Weg möglich'],
      ['Nur die vorgegebene Art der Veröffentlichung ist zulässig'],
      ['Nur vorgegebene Veröffentlichungsmethode'],
    ],
  },
  36301: {
    complaints: [
      [
        'erst email hinterlegen dann posten',
        'bitte mailadresse mit konto verbinden bevor ich was schreiben darf',
        'hinweis im editor mail fehlt noch',
      ],
      [
        'erst mail verknüpfen dann posten',
        'hab keine e-mail im konto, deshalb kein beitrag',
        'soll ne mail binden bevor ich was schreiben kann',
      ],
      [
        'erst mail verbinden bevor ich posten darf',
        'bitte e mail hinterlegen dann veröffentlichen',
        'ohne mailadresse am konto kein beitrag',
      ],
      [
        'soll zuerst meine Mail hinterlegen um posten zu können',
        'bitte E-Mail verknüpfen steht überm Editor',
        'Posten erst nach Mailbindung',
      ],
      ['E-Mail zum Posten nötig', 'erst E-Mail hinterlegen', 'Mailadresse fehlt zum Schreiben'],
    ],
    questions: [
      ['tip email binden in data beim publish', 'editor config hinweis account ohne email'],
      ['tips im editor config email binden', 'account email leer publish requirement text in data'],
      ['publish tip email leer', 'hinweis email binden in editor configs'],
      ['tip bind email editor configs', 'e-mail pflicht hinweis publish data'],
      ['post_required_email', 'comment_required_email'],
    ],
    rewordings: [
      ['Bitte vor dem Veröffentlichen eine E-Mail verknüpfen'],
      ['Verknüpf erst deine E-Mail, dann kannst du posten'],
      ['Bitte vor dem Veröffentlichen eine E-Mail hinterlegen'],
      ['Bitte verknüpfe vor dem Posten deine E-Mail'],
      ['Bitte E-Mail verknüpfen'],
    ],
  },
  36302: {
    complaints: [
      [
        'handynummer eintragen vorm ersten beitrag',
        'ohne verknüpftes handy kein posten, steht als hinweis',
        'editor verlangt mobilnummer im konto',
      ],
      [
        'erst handynummer hinterlegen dann posten',
        'kann nix schreiben ohne telefon im konto',
        'nummer bestätigen vorm ersten beitrag',
      ],
      [
        'handy verknuepfen bevor man was posten kann',
        'ohne telefonnummer am konto kein veröffentlichen',
        'mobilnummer nachtragen dann schreiben',
      ],
      [
        'soll zuerst meine Handynummer hinterlegen um posten zu können',
        'bitte Telefon verknüpfen steht überm Editor',
        'Posten erst nach Natelbindung',
      ],
      ['Handynummer zum Posten nötig', 'erst Handy verifizieren', 'Telefon fehlt zum Schreiben'],
    ],
    questions: [
      ['tip telefon binden in der editor config', 'account phone leer, hinweistext beim publish'],
      ['tips phone binden vor publish', 'account phone leer hinweis im editor'],
      ['publish tip phone leer', 'hinweis telefon binden editor configs'],
      ['tip bind phone editor configs', 'telefon pflicht hinweis publish data'],
      ['post_required_phone', 'comment_required_phone'],
    ],
    rewordings: [
      ['Bitte vor dem Veröffentlichen eine Handynummer verknüpfen'],
      ['Verknüpf erst deine Handynummer, dann kannst du posten'],
      ['Bitte vor dem Veröffentlichen eine Handynummer hinterlegen'],
      ['Bitte verknüpfe vor dem Posten deine Handynummer'],
      ['Bitte Handynummer verknüpfen'],
    ],
  },
  36303: {
    complaints: [
      [
        'erst identitaet pruefen lassen dann darf ich posten',
        'kyc vorm veröffentlichen, wo mache ich das',
        'editor sagt ausweis verifizierung nötig',
      ],
      [
        'soll ausweis hochladen um posten zu dürfen',
        'identität nicht bestätigt, kein beitrag möglich',
        'kyc machen bevor ich kommentier, echt jetzt',
      ],
      [
        'erst ausweis verifizieren dann posten',
        'kyc machen bevor ich schreiben darf',
        'identität bestätigen sonst kein beitrag',
      ],
      [
        'muss Ausweis vorzeigen bevor ich posten kann',
        'bitte Identität bestätigen steht überm Editor',
        'Posten erst nach KYC',
      ],
      [
        'Ausweis zum Posten nötig',
        'Identität bestätigen vor Posten',
        'Verifizierung fehlt zum Schreiben',
      ],
    ],
    questions: [
      ['is_verify nicht gesetzt, hinweis in tips', 'identitätsprüfung hinweistext editor'],
      ['is_verify nicht gesetzt, kyc tip editor', 'realname verify vor publish text'],
      ['publish tip is_verify fehlt', 'kyc hinweis editor configs'],
      ['tip kyc editor configs', 'identitätsprüfung hinweis publish data'],
      ['post_required_kyc', 'KYC vor Veröffentlichung'],
    ],
    rewordings: [
      ['Bitte vor dem Veröffentlichen die Identität prüfen lassen'],
      ['Bitte erst deine Identität bestätigen (KYC)'],
      ['Bitte vor dem Veröffentlichen die Identitätsprüfung abschließen'],
      ['Bitte durchlaufe vor dem Posten die KYC-Prüfung'],
      ['Bitte KYC durchlaufen'],
    ],
  },
  36304: {
    complaints: [
      [
        'nachts darf man hier nichts veröffentlichen',
        'forum hat sperrzeiten, posten erst wieder ab acht',
        'im moment zeitsperre fürs veröffentlichen vom ganzen system',
      ],
      [
        'nachts darf man nix posten',
        'sperrzeit, soll zu erlaubter uhrzeit wiederkommen',
        'zwischen 22 und 6 uhr schreibsperre',
      ],
      [
        'nachts kann man hier nicht posten',
        'veröffentlichen grad gesperrt wegen uhrzeit',
        'zurzeit keine beiträge erlaubt, systemzeitfenster',
      ],
      [
        'in der Nacht kann man hier nicht posten',
        'Veröffentlichen momentan zeitlich gesperrt',
        'System lässt Beiträge nur zu gewissen Uhrzeiten zu',
      ],
      ['nachts nicht posten', 'Posten zur Zeit gesperrt', 'gerade keine Beiträge erlaubt'],
    ],
    questions: [
      [
        'publish limit_rule zwei zeitfenster verbietet',
        'sperrfenster zum publizieren zeitzone verschoben',
      ],
      [
        'publish limit_rule 2 zeitfenster verboten',
        'site zeitlimit veröffentlichung timezone verschoben',
      ],
      ['limit_rule zwei publish verbotenes zeitfenster', 'site publish limit timezone'],
      ['publish limit window rule 2 zeitzone', 'systemweite sperrzeit veröffentlichen'],
      ['post_limit_status Zeitfenster', 'Sendezeit Zeitzone verschoben'],
    ],
    rewordings: [
      ['Zurzeit ist das Veröffentlichen gesperrt, bitte zur erlaubten Zeit'],
      ['Gerade ist Postsperre, versuch es zur erlaubten Zeit'],
      ['Das System sperrt Veröffentlichungen zu dieser Zeit'],
      ['Zurzeit ist das Veröffentlichen zeitlich gesperrt'],
      ['Zeitlimit, später veröffentlichen'],
    ],
  },
  36305: {
    complaints: [
      [
        'kann meinen beitrag nachträglich nicht bearbeiten',
        'post abgeschickt mit tippfehler, ändern verboten',
        'beiträge sind nach dem veröffentlichen fest',
      ],
      [
        'meinen post nachträglich ändern geht nicht',
        'tippfehler im beitrag, bearbeiten is aus',
        'einmal raus, post nicht mehr editierbar',
      ],
      [
        'beitrag nach dem posten nicht mehr aenderbar',
        'kann meinen post nicht korrigieren',
        'tippfehler im veröffentlichten beitrag, bearbeiten aus',
      ],
      [
        'Beitrag nachträglich ändern geht nicht',
        'Tippfehler im Post kann ich nicht korrigieren',
        'gepostet ist gepostet, kein Bearbeiten',
      ],
      [
        'Beitrag bearbeiten geht nicht',
        'Post nachträglich ändern',
        'Bearbeiten-Knopf beim Post weg',
      ],
    ],
    questions: [
      ['post_edit aus', 'veröffentlichten post editieren nicht erlaubt seiteneinstellung'],
      ['post_edit setting off', 'edit published post verboten'],
      ['post_edit aus', 'edit published post verboten setting'],
      ['post_edit off', 'veröffentlichter post edit verboten'],
      ['post_edit aus', 'Post-Bearbeitung deaktiviert'],
    ],
    rewordings: [
      ['Veröffentlichte Beiträge lassen sich nicht bearbeiten'],
      ['Veröffentlichte Beiträge kannst du nicht bearbeiten'],
      ['Veröffentlichte Beiträge können nicht bearbeitet werden'],
      ['Beiträge lassen sich nach Veröffentlichung nicht bearbeiten'],
      ['Veröffentlichter Beitrag nicht bearbeitbar'],
    ],
  },
  36306: {
    complaints: [
      [
        'kommentar nachtraeglich aendern geht nicht',
        'hab mich im kommentar verschrieben, kein bearbeiten',
        'kommentare sind nach dem abschicken nicht mehr änderbar',
      ],
      [
        'kommentar nach dem absenden nicht änderbar',
        'will meinen kommi editieren, geht nich',
        'stift beim kommentar fehlt, bearbeiten verboten',
      ],
      [
        'kommentar laesst sich hinterher nicht aendern',
        'meinen kommentar nachträglich korrigieren nicht erlaubt',
        'veröffentlichter kommentar bleibt wie er ist',
      ],
      [
        'Kommentar nachträglich ändern geht nicht',
        'Tippfehler im Kommentar nicht korrigierbar',
        'abgeschickten Kommentar bearbeiten verboten',
      ],
      [
        'Kommentar bearbeiten geht nicht',
        'Kommentar nachträglich ändern',
        'Tippfehler im Kommentar ändern',
      ],
    ],
    questions: [
      ['comment_edit aus', 'veröffentlichten kommentar editieren abgeschaltet'],
      ['comment_edit aus', 'edit published comment abgelehnt'],
      ['comment_edit aus', 'edit published comment verboten'],
      ['comment_edit off', 'veröffentlichter kommentar edit verboten'],
      ['comment_edit aus', 'Kommentarbearbeitung deaktiviert'],
    ],
    rewordings: [
      ['Veröffentlichte Kommentare lassen sich nicht bearbeiten'],
      ['Abgeschickte Kommentare kannst du nicht bearbeiten'],
      ['Veröffentlichte Kommentare können nicht bearbeitet werden'],
      ['Kommentare lassen sich nach Veröffentlichung nicht bearbeiten'],
      ['Veröffentlichter Kommentar nicht bearbeitbar'],
    ],
  },
  36307: {
    complaints: [
      [
        'angepinnter beitrag lässt sich nicht bearbeiten',
        'mein post ist oben angeheftet und deshalb gesperrt fürs ändern',
        'oben fixiertes darf man nicht mehr anfassen',
      ],
      [
        'mein post is oben angepinnt und lässt sich nicht ändern',
        'gepinnt = nicht bearbeitbar',
        'solang der beitrag oben klebt kein edit',
      ],
      [
        'angepinnter beitrag nicht bearbeitbar',
        'oben angeheftet und deshalb nicht änderbar',
        'sticky post kann ich nicht anpassen',
      ],
      [
        'angehefteter Beitrag lässt sich nicht bearbeiten',
        'oben fixierter Post ist fürs Ändern gesperrt',
        'gepinnt und drum nicht editierbar',
      ],
      ['angepinnten Beitrag ändern', 'Sticky-Post bearbeiten', 'angeheftet, Bearbeiten gesperrt'],
    ],
    questions: [
      ['sticky_state verhindert edit', 'angehefteten kommentar bearbeiten einstellung sticky edit'],
      ['sticky_state edit setting off', 'angepinnter kommentar is_sticky edit'],
      ['sticky_state edit verboten', 'is_sticky comment bearbeiten setting'],
      ['sticky_state edit verboten', 'is_sticky comment bearbeiten gesperrt'],
      ['post_edit_sticky_limit', 'sticky_state edit'],
    ],
    rewordings: [
      ['Angepinnte Inhalte dürfen nicht bearbeitet werden'],
      ['Angepinntes kann nicht bearbeitet werden'],
      ['Angeheftete Inhalte können nicht bearbeitet werden'],
      ['Angeheftete Inhalte sind nicht bearbeitbar'],
      ['Angepinntes nicht bearbeitbar'],
    ],
  },
  36308: {
    complaints: [
      [
        'beitrag wurde als highlight ausgezeichnet, ändern geht nicht mehr',
        'empfohlener beitrag nicht editierbar',
        'seit die redaktion den post hervorgehoben hat kann ich nix korrigieren',
      ],
      [
        'post wurde als highlight markiert, jetzt kann ich nix mehr ändern',
        'ausgezeichneter beitrag nicht editierbar',
        'mit dem empfohlen sternchen kein bearbeiten',
      ],
      [
        'als highlight markiert und deshalb keine änderung',
        'hervorgehobener beitrag gesperrt fürs bearbeiten',
        'mein post wurde ausgezeichnet, jetzt nicht mehr korrigierbar',
      ],
      [
        'ausgezeichneter Beitrag lässt sich nicht bearbeiten',
        'hervorgehobener Post fürs Ändern gesperrt',
        'als Highlight markiert, kein Editieren',
      ],
      [
        'Highlight-Beitrag ändern',
        'empfohlener Post nicht editierbar',
        'hervorgehobenen Kommentar bearbeiten',
      ],
    ],
    questions: [
      ['digest_state verhindert edit', 'hervorgehobene digest inhalte bearbeiten schalter'],
      ['digest_state edit verboten', 'digest post bearbeiten setting'],
      ['digest_state edit verboten', 'digest inhalt bearbeiten setting'],
      ['digest_state edit verboten', 'digest inhalt bearbeiten gesperrt'],
      ['post_edit_digest_limit', 'digest_state edit'],
    ],
    rewordings: [
      ['Hervorgehobene Inhalte dürfen nicht bearbeitet werden'],
      ['Hervorgehobenes kann nicht bearbeitet werden'],
      ['Hervorgehobene Inhalte können nicht bearbeitet werden'],
      ['Hervorgehobene Inhalte sind nicht bearbeitbar'],
      ['Hervorgehobenes nicht bearbeitbar'],
    ],
  },
  36309: {
    complaints: [
      [
        'zu spaet zum bearbeiten, zeit ist um',
        'nur die ersten paar minuten darf man ändern',
        'korrektur nach einer stunde nicht mehr möglich, frist vorbei',
      ],
      [
        'bearbeitungszeit vorbei',
        'wollte post von gestern ändern, zu spät',
        'nur paar minuten zum korrigieren, dann zu',
      ],
      [
        'zu spät zum bearbeiten, frist vorbei',
        'nach einer stunde nicht mehr editierbar',
        'bearbeitungs zeit abgelaufen waehrend ich tippte',
      ],
      [
        'Bearbeitungsfrist vorbei',
        'zu spät zum Ausbessern, Minuten abgelaufen',
        'nach einer Stunde kann ich den Post nimmer ändern',
      ],
      ['zu spät zum Bearbeiten', 'Bearbeitungszeit vorbei', 'Bearbeitungsfrist verpasst'],
    ],
    questions: [
      ['edit time limit minuten seit created_at', 'bearbeitungsfrist null heisst keine zeit'],
      [
        'edit time limit minuten überschritten created_at',
        'edit_timelimit 0 bedeutet gar keine zeit?',
      ],
      ['edit time limit überschritten created_at', 'post_edit_time_limit null bedeutet'],
      ['edit time limit minuten created_at', 'bearbeitungszeit abgelaufen draft publish'],
      ['post_edit_time_limit', 'edit_time_limit 0'],
    ],
    rewordings: [
      ['Die Zeit zum Bearbeiten ist abgelaufen'],
      ['Die Zeit zum Bearbeiten ist abgelaufen'],
      ['Die Bearbeitungsfrist ist abgelaufen'],
      ['Die Zeit zum Bearbeiten ist abgelaufen'],
      ['Bearbeitungszeit abgelaufen'],
    ],
  },
  36310: {
    complaints: [
      [
        'heic dateien kann ich nicht hochladen',
        'dateiendung nicht erlaubt',
        'profilbild als pdf ging natürlich nicht, endung nicht zulässig',
      ],
      [
        'heic bilder nimmt er nicht',
        'dateiendung nicht erlaubt',
        'exe hochladen geht natürlich nicht lol',
      ],
      [
        'dateityp nicht erlaubt',
        'heic bild wird nicht genommen, endung',
        'als profilbild kein gif, falsche erweiterung',
      ],
      [
        'Dateiendung nicht erlaubt',
        'heic Bild wird nicht angenommen',
        'falscher Dateityp beim Profilbild',
      ],
      ['Dateityp nicht erlaubt', 'Dateiformat nicht unterstützt', 'HEIC hochladen geht nicht'],
    ],
    questions: [
      [
        'extension nicht in der liste für den dateityp',
        'upload JPG gross geschrieben abgelehnt endung',
      ],
      [
        'file extension nicht in liste, JPG groß geschrieben',
        'avatar type video abgelehnt extension',
      ],
      ['extension nicht in liste upload', 'file_type archiv passt nicht dateiendung'],
      ['extension nicht in liste gross klein', 'avatar type nicht image dateiformat'],
      ['image_extension_names', 'Dateiendung Großschreibung'],
    ],
    rewordings: [
      ['Dieses Dateiformat kann nicht hochgeladen werden'],
      ['Dieser Dateityp kann nicht hochgeladen werden'],
      ['Dateien mit dieser Endung sind nicht zulässig'],
      ['Dateien mit dieser Endung sind nicht zulässig'],
      ['Dateiendung nicht hochladbar'],
    ],
  },
  36311: {
    complaints: [
      [
        'darf in der gruppe keine beitraege schreiben',
        'in diesem kreis nur für folger posten erlaubt',
        'gruppe lässt mich nichts einstellen',
      ],
      [
        'darf in der gruppe nix posten',
        'muss der gruppe erst folgen bevor ich da schreib',
        'in dem kreis dürfen nur admins beiträge machen',
      ],
      [
        'darf in der gruppe nicht posten',
        'nur mitglieder dürfen in dem kreis beiträge schreiben, ich nicht',
        'kein schreibrecht für beiträge in der gruppe',
      ],
      [
        'darf in dieser Gruppe keinen Beitrag schreiben',
        'Posten im Kreis nur für Mitglieder',
        'Gruppe lässt mich keine Posts erstellen',
      ],
      ['in Gruppe posten verboten', 'nur Mitglieder dürfen posten', 'Posten nur für Gruppenadmins'],
    ],
    questions: [
      ['publish_post der gruppe verweigert user', 'gruppe nur für bestimmte rollen zum posten'],
      ['publish_post permission der gruppe', 'group post recht, user folgt nicht'],
      ['publish_post zwei user folgt gruppe nicht', 'group post permission rolle'],
      ['publish_post gruppe permission', 'group post recht rolle'],
      ['publish_post Gruppe', 'publish_post_roles'],
    ],
    rewordings: [
      ['In dieser Gruppe dürfen Sie keine Beiträge schreiben'],
      ['In dieser Gruppe darfst du keine Beiträge schreiben'],
      ['Sie dürfen in dieser Gruppe keine Beiträge schreiben'],
      ['Du darfst in dieser Gruppe keine Beiträge schreiben'],
      ['Keine Beitragsrechte in Gruppe'],
    ],
  },
  36312: {
    complaints: [
      [
        'in der gruppe darf ich nicht kommentieren',
        'lesen ja, antworten nein in diesem kreis',
        'kommentieren nur für gruppenmitglieder freigegeben',
      ],
      [
        'kommentieren in der gruppe nicht erlaubt',
        'lesen ja, antworten nein, kreis lässt mich nicht kommentieren',
        'gruppenregel kein kommentar für nicht follower',
      ],
      [
        'in der gruppe kommentieren ist mir nicht erlaubt',
        'antworten in dem kreis verweigert',
        'kommentar recht in der gruppe fehlt',
      ],
      [
        'darf in dieser Gruppe nicht kommentieren',
        'Antworten im Kreis nur für Mitglieder',
        'Gruppe lässt meinen Kommentar nicht zu',
      ],
      [
        'in Gruppe kommentieren verboten',
        'nur Mitglieder dürfen kommentieren',
        'Kommentieren nur für Gruppenadmins',
      ],
    ],
    questions: [
      ['publish_comment der gruppe verweigert', 'kommentarrecht in gruppe fehlt'],
      ['publish_comment permission group', 'comment in gruppe abgelehnt rolle'],
      ['publish_comment zwei user folgt nicht', 'group comment permission rolle'],
      ['publish_comment gruppe permission', 'group kommentar recht rolle'],
      ['publish_comment Gruppe', 'publish_comment_roles'],
    ],
    rewordings: [
      ['In dieser Gruppe dürfen Sie nicht kommentieren'],
      ['In dieser Gruppe darfst du nicht kommentieren'],
      ['Sie dürfen in dieser Gruppe nicht kommentieren'],
      ['Du darfst in dieser Gruppe nicht kommentieren'],
      ['Keine Kommentarrechte in Gruppe'],
    ],
  },
  36313: {
    complaints: [
      [
        'gruppe nimmt gerade keine neuen beiträge an',
        'kreis ist zum posten geschlossen, für alle',
        'in der kategorie kann man keine themen mehr eröffnen',
      ],
      [
        'gruppe nimmt keine neuen beiträge an',
        'in die oberkategorie kann man nix posten',
        'diese gruppe is fürs posten zu, für alle',
      ],
      [
        'gruppe nimmt gerade keine neuen beiträge an',
        'posten in der gruppe geschlossen für alle',
        'der kreis ist zum veröffentlichen zu',
      ],
      [
        'Gruppe nimmt keine neuen Beiträge an',
        'Kreis ist fürs Posten geschlossen, alle betroffen',
        'Gruppe zu, veröffentlichen nicht möglich',
      ],
      ['Gruppe nimmt keine Beiträge', 'Oberkategorie, Posten unmöglich', 'Gruppe für Beiträge zu'],
    ],
    questions: [
      ['can_publish der gruppe false', 'posten in gruppe geschlossen, nicht deaktiviert'],
      ['group can_publish false', 'publish in gruppe geschlossen'],
      ['can_publish false group', 'gruppe permission publish geschlossen'],
      ['group can_publish false', 'gruppe für publikation geschlossen'],
      ['can_publish Gruppe', 'Gruppe nur Überschrift'],
    ],
    rewordings: [
      ['Diese Gruppe ist für neue Beiträge geschlossen'],
      ['Diese Gruppe ist für neue Beiträge geschlossen'],
      ['Diese Gruppe ist für Veröffentlichungen geschlossen'],
      ['Diese Gruppe ist für neue Beiträge geschlossen'],
      ['Gruppe für Veröffentlichung geschlossen'],
    ],
  },
  36314: {
    complaints: [
      [
        'antworten auf kommentare kann man nicht bearbeiten',
        'unterkommentar ändern geht nicht, hauptkommentar schon',
        'diese art kommentar ist nicht änderbar',
      ],
      [
        'antwort auf nen kommentar kann man nicht bearbeiten',
        'meine reply unter dem kommi is nicht editierbar',
        'kommentarart lässt kein bearbeiten zu',
      ],
      [
        'antwort auf einen kommentar lässt sich nicht bearbeiten',
        'unterkommentar nicht änderbar',
        'diese art kommentar kann man nicht editieren',
      ],
      [
        'Antwort auf einen Kommentar kann ich nicht ändern',
        'Unterkommentar bearbeiten geht nicht',
        'nur Hauptkommentare editierbar, meine Replik nicht',
      ],
      [
        'Antwort bearbeiten geht nicht',
        'Reply nachträglich ändern',
        'Antwort auf Kommentar ändern',
      ],
    ],
    questions: [
      ['top_parent_id nicht null, edit verweigert', 'reply kommentar bearbeiten nicht unterstützt'],
      ['top_parent_id ungleich 0 edit verboten', 'reply comment edit type not allowed'],
      ['top_parent_id nicht null comment edit', 'reply bearbeiten verboten'],
      ['top_parent_id nicht 0 edit verboten', 'reply kommentar typ nicht bearbeitbar'],
      ['top_parent_id Kommentar edit', 'Unterkommentar editieren'],
    ],
    rewordings: [
      ['Diese Art Kommentar lässt sich nicht bearbeiten'],
      ['Diese Art Kommentar lässt sich nicht bearbeiten'],
      ['Diese Art von Kommentar lässt sich nicht bearbeiten'],
      ['Diese Art Kommentar ist nicht bearbeitbar'],
      ['Kommentartyp nicht bearbeitbar'],
    ],
  },
  36400: {
    complaints: [
      [
        'löschen schlägt fehl, beitrag gar nicht mehr da',
        'wollte post entfernen, existiert angeblich nicht',
        'anhang aus dem entwurf löschen: inhalt nicht gefunden',
      ],
      [
        'löschen fehlgeschlagen, gibts nicht mehr',
        'will anhang aus entwurf werfen, findet er nicht',
        'post schon weg und löschen meckert',
      ],
      [
        'löschen misslungen, das ding gibts nicht',
        'wollte was entfernen was schon weg war',
        'anhang aus entwurf entfernen scheitert, nicht gefunden',
      ],
      [
        'Löschen fehlgeschlagen, Inhalt schon weg',
        'was ich löschen möchte findet er nicht',
        'Anhang aus Entwurf entfernen scheitert',
      ],
      ['Löschen fehlgeschlagen', 'schon gelöscht, Fehler', 'Löschen findet Beitrag nicht'],
    ],
    questions: [
      ['delete post pid unbekannt', 'deleteFile im entwurf nicht angehängt'],
      ['delete pid not found', 'deleteFile fid nicht am draft'],
      ['pid zum löschen unbekannt', 'deleteFile deleteExtend nicht am draft'],
      ['delete post pid nicht gefunden', 'deleteFile deleteExtend nicht am draft'],
      ['DELETE post pid unbekannt', 'deleteFile nicht vorhanden'],
    ],
    rewordings: [
      ['Löschen fehlgeschlagen, Inhalt nicht gefunden'],
      ['Löschen fehlgeschlagen, Inhalt nicht gefunden'],
      ['Löschen fehlgeschlagen, Inhalt falsch oder nicht vorhanden'],
      ['Löschen misslungen, Inhalt fehlerhaft oder nicht vorhanden'],
      ['Löschen fehlgeschlagen, existiert nicht'],
    ],
  },
  36401: {
    complaints: [
      [
        'beitrag lässt sich nicht löschen, ist nicht erlaubt',
        'forum verbietet das löschen von posts',
        'angepinntes darf ich nicht entfernen',
      ],
      [
        'mein post lässt sich nicht löschen',
        'löschen verboten auf der seite',
        'angepinnten beitrag kann ich nicht wegmachen',
      ],
      [
        'beitrag darf nicht geloescht werden',
        'mein post lässt sich nicht entfernen, verboten',
        'angehefteten kommentar löschen nicht gestattet',
      ],
      [
        'Beitrag darf nicht gelöscht werden',
        'Löschen vom Betreiber verboten',
        'mein Post ist unlöschbar',
      ],
      ['kann Beitrag nicht löschen', 'angepinnten Post löschen', 'Löschen ausgeschaltet'],
    ],
    questions: [
      ['canDelete false oder post_delete aus', 'löschen von digest oder sticky inhalten verboten'],
      ['canDelete false post delete', 'sticky digest delete setting aus'],
      ['canDelete false', 'post_delete setting aus content löschen'],
      ['canDelete false content', 'post_delete site schalter sticky digest'],
      ['post_delete aus', 'canDelete false'],
    ],
    rewordings: [
      ['Dieser Inhalt kann nicht gelöscht werden'],
      ['Dieser Inhalt kann nicht gelöscht werden'],
      ['Dieser Inhalt darf nicht gelöscht werden'],
      ['Dieser Inhalt kann nicht gelöscht werden'],
      ['Inhalt nicht löschbar'],
    ],
  },
  36402: {
    complaints: [
      [
        'datei wird noch verwendet und kann nicht gelöscht werden',
        'löschen geht nicht, ist irgendwo in benutzung',
        'das material hängt noch woanders dran',
      ],
      [
        'wird noch benutzt deshalb kein löschen',
        'ressource in verwendung',
        'datei hängt woanders drin, darf nicht weg',
      ],
      [
        'wird noch benutzt deshalb nicht löschbar',
        'ressource in verwendung, entfernen nicht möglich',
        'datei hängt noch irgendwo dran und bleibt',
      ],
      [
        'wird noch gebraucht, löschen nicht erlaubt',
        'Ressource in Verwendung',
        'Datei ist noch eingebunden und lässt sich nicht entfernen',
      ],
      ['wird noch benutzt, Löschen'],
    ],
    questions: [
      ['ressource in benutzung, löschen gesperrt', 'verwendete ressource entfernen'],
      ['resource in use delete verweigert', 'löschen blockiert weil noch referenziert'],
      ['resource in use delete verboten', 'ressource wird verwendet löschen code'],
      ['resource in use delete verboten', 'löschen blockiert weil verwendet'],
      ['Ressource in Benutzung'],
    ],
    rewordings: [
      ['Wird noch verwendet, Löschen nicht möglich'],
      ['Wird noch verwendet und kann nicht gelöscht werden'],
      ['Ressource wird verwendet und kann nicht gelöscht werden'],
      ['Wird noch verwendet und kann nicht gelöscht werden'],
      ['Ressource in Verwendung'],
    ],
  },
  36403: {
    complaints: [
      [
        'kann nur meine eigenen sachen löschen',
        'wollte spam von anderem löschen, darf nur eigenes',
        'fremder beitrag lässt sich nicht entfernen',
      ],
      [
        'kann fremden kommentar nicht löschen',
        'nur eigene posts darf ich entfernen',
        'is aber mein beitrag, vom zweitprofil halt, löschen geht nich',
      ],
      [
        'fremden beitrag loeschen geht nicht',
        'kann nur meine sachen entfernen',
        'wollte kommentar von anderem wegmachen',
      ],
      [
        'fremden Beitrag löschen geht nicht',
        'nur Eigenes darf ich entfernen',
        'Kommentar von jemand anderem wegtun verboten',
      ],
      ['fremden Beitrag löschen', 'als Moderator löschen', 'Kommentar anderer löschen'],
    ],
    questions: [
      [
        'delete post user_id ungleich angemeldeter user',
        'löschen fremder kommentare als nicht autor',
      ],
      ['delete post user_id ungleich eingeloggt', 'only own content delete'],
      ['delete user_id ungleich', 'fremden post löschen abgelehnt'],
      ['delete user_id nicht eigener inhalt', 'nur autor darf post löschen'],
      ['DELETE nicht Autor', 'Löschen falsche uid'],
    ],
    rewordings: [
      ['Nur eigene Inhalte können gelöscht werden'],
      ['Du kannst nur deine eigenen Inhalte löschen'],
      ['Sie können nur eigene Inhalte löschen'],
      ['Du kannst nur eigene Inhalte löschen'],
      ['Nur eigene Inhalte löschen'],
    ],
  },
  36404: {
    complaints: [
      [
        'entwurf liegt in der prüfung und ich kann ihn nicht löschen',
        'erst prüfung zurückziehen, dann wegwerfen',
        'löschen während moderation nicht erlaubt',
      ],
      [
        'entwurf in prüfung, nicht löschbar',
        'muss erst die prüfung zurückziehen bevor ich lösche',
        'draft wartet auf freigabe und ich kann ihn nicht wegwerfen',
      ],
      [
        'entwurf in pruefung, erst zurueckziehen dann löschen',
        'moderation läuft noch, wegwerfen verboten',
        'muss die einreichung widerrufen bevor ich lösche',
      ],
      [
        'Entwurf in Prüfung, löschen erst nach Rückzug',
        'muss Einreichung zurückziehen bevor ich sie lösche',
        'liegt beim Moderator, nicht löschbar',
      ],
      [
        'Entwurf in Prüfung löschen',
        'Entwurf löschen, erst zurückziehen',
        'eingereichten Entwurf löschen',
      ],
    ],
    questions: [
      ['draft state zwei löschen verweigert', 'entwurf in review erst recall dann delete'],
      ['delete draft state 2 recall zuerst', 'entwurf unter review löschen'],
      ['delete draft state zwei', 'entwurf in review löschen recall nötig'],
      ['draft state 2 delete', 'entwurf in review löschen recall zuerst'],
      ['DELETE draft state 2', 'Entwurf löschen Review'],
    ],
    rewordings: [
      ['In Prüfung: erst zurückziehen, dann löschen'],
      ['In Prüfung: erst zurückziehen, dann löschen'],
      ['In Prüfung: bitte erst zurückziehen, dann löschen'],
      ['In Prüfung nicht löschbar, bitte zuerst zurückziehen'],
      ['In Prüfung nicht löschbar'],
    ],
  },
  36405: {
    complaints: [
      [
        'entwurf ist längst veröffentlicht, löschen nur noch im beitrag selbst',
        'alten entwurf entfernen geht nicht weil schon online',
        'soll den fertigen beitrag löschen statt den entwurf',
      ],
      [
        'entwurf is schon live, löschen soll ich den post',
        'draft wurde veröffentlicht und lässt sich nicht mehr anfassen',
        'alten entwurf löschen geht nicht weil schon raus',
      ],
      [
        'entwurf schon veröffentlicht, soll den beitrag selbst löschen',
        'entwurf wegwerfen geht nicht weil er online ist',
        'alter entwurf nach veröffentlichung nicht mehr anfassbar',
      ],
      [
        'Entwurf schon veröffentlicht, löschen geht dort nicht',
        'soll den veröffentlichten Beitrag statt den Entwurf löschen',
        'Entwurfsversion hängt fest nach dem Posten, nicht löschbar',
      ],
      [
        'Entwurf löschen, schon veröffentlicht',
        'veröffentlichter Entwurf bleibt',
        'alter Entwurf nicht löschbar',
      ],
    ],
    questions: [
      ['draft state drei delete abgelehnt', 'veröffentlichten entwurf löschen'],
      ['delete draft state 3 published', 'veröffentlichter draft löschen abgelehnt'],
      ['delete draft state drei', 'veröffentlichter draft löschen stattdessen post'],
      ['draft state 3 delete', 'publizierter entwurf löschen verweigert'],
      ['DELETE draft state 3', 'Entwurfsliste veraltet'],
    ],
    rewordings: [
      ['Schon veröffentlicht, bitte den Beitrag selbst löschen'],
      ['Schon veröffentlicht, bitte lösch den Beitrag selbst'],
      ['Schon veröffentlicht, bitte den veröffentlichten Inhalt löschen'],
      ['Schon veröffentlicht, lösche statt des Entwurfs den Beitrag selbst'],
      ['Bereits veröffentlicht, Entwurf gesperrt'],
    ],
  },
  36500: {
    complaints: [
      [
        'bild an fremden beitrag hängen, ich sei nicht der autor',
        'bitte bestätigen dass ich der verfasser bin, sagt er beim hochladen',
        'profilbild bei jemand anderem setzen ging zum glück nicht',
      ],
      [
        'app will wissen ob ich der autor bin, upload abgebrochen',
        'bild an fremden post hängen geht nicht',
        'avatar hochladen fehlgeschlagen, bist du der verfasser',
      ],
      [
        'bin angeblich nicht der autor beim hochladen',
        'bild an fremden beitrag hängen verweigert',
        'profilbild für jemand anderen ändern, vorgang gescheitert',
      ],
      [
        'Datei an fremden Beitrag hängen verboten, bin nicht Autor',
        'bestätige dass du der Verfasser bist',
        'Avatar für anderes Profil hochladen scheitert',
      ],
      ['nicht der Autor', 'Upload in fremden Beitrag', 'Avatar für anderes Profil'],
    ],
    questions: [
      ['upload usageFsid gehört anderem autor', 'datei hochladen für fremden post'],
      ['upload usageFsid fremder user', 'file upload draft gehört anderem autor'],
      ['usageFsid gehört anderem user upload', 'upload avatar fremder user autor bestätigen'],
      ['upload usageFsid anderer autor', 'operation failed author upload'],
      ['usageFsid fremder Autor', 'usageFsid andere uid'],
    ],
    rewordings: [
      ['Fehlgeschlagen, sind Sie wirklich der Autor?'],
      ['Fehlgeschlagen, bist du wirklich der Autor?'],
      ['Fehlgeschlagen, bitte prüfen ob Sie der Verfasser sind'],
      ['Fehlgeschlagen, bist du der Verfasser?'],
      ['Vorgang fehlgeschlagen, Autor prüfen'],
    ],
  },
  36501: {
    complaints: [
      [
        'zurückziehen nicht nötig, wird gar nicht geprüft',
        'wollte entwurf aus der moderation holen, lag nie drin',
        'rückzug sinnlos, keine prüfung läuft',
      ],
      [
        'zurückziehen gedrückt aber is gar nicht in prüfung',
        'nix zum zurückrufen',
        'entwurf liegt nicht beim moderator, withdraw sinnlos',
      ],
      [
        'zurueckziehen unnoetig, wird gar nicht geprüft',
        'widerruf vom entwurf abgelehnt weil nicht eingereicht',
        'recall ohne laufende moderation',
      ],
      [
        'Zurückziehen unnötig, wird gar nicht geprüft',
        'Entwurf ist nicht in Prüfung, Rückzug geht nicht',
        'wollte Einreichung stornieren, da ist keine',
      ],
      ['Zurückziehen geht nicht', 'Entwurf nicht in Prüfung', 'Einreichung zurücknehmen Fehler'],
    ],
    questions: [
      ['recall draft state nicht in review', 'entwurf zurückziehen ohne prüfung'],
      ['recall draft state nicht 2', 'draft zurückziehen ohne review'],
      ['recall draft state nicht zwei', 'draft zurückziehen nicht in review'],
      ['recall draft state nicht 2', 'withdraw ohne review'],
      ['PUT draft state 1', 'Recall ohne Review'],
    ],
    rewordings: [
      ['Nicht in Prüfung, es gibt nichts zurückzuziehen'],
      ['Nicht in Prüfung, Zurückziehen ist unnötig'],
      ['Inhalt wird nicht geprüft, Zurückziehen ist unnötig'],
      ['Kein Rückzug nötig, der Inhalt wird nicht geprüft'],
      ['Zurückziehen nicht nötig'],
    ],
  },
  36600: {
    complaints: [
      [
        'privatnachrichten sind im forum ausgeschaltet',
        'pn funktion nicht aktiviert, keiner kann chatten',
        'nachrichten gibts hier nicht mehr',
      ],
      [
        'privatnachrichten gibts auf der seite nicht',
        'chat is komplett aus für alle',
        'dms nicht aktiviert',
      ],
      [
        'nachrichten sind auf der seite abgeschaltet',
        'chat gibts hier nicht, funktion aus',
        'privatchat für alle deaktiviert',
      ],
      [
        'Chat ist auf dieser Seite nicht aktiviert',
        'Nachrichtenfunktion generell abgeschaltet',
        'Direktnachrichten gibt es hier nicht',
      ],
      ['Nachrichten deaktiviert', 'Chat geht nicht', 'Privatnachrichten abgeschaltet'],
    ],
    questions: [
      ['conversation_status aus', 'direktnachrichten seitenweit deaktiviert'],
      ['conversation_status off', 'send message site chat deaktiviert'],
      ['conversation_status aus', 'conversation funktion nicht aktiviert'],
      ['conversation_status off', 'dm funktion site aus'],
      ['conversation_status aus', 'DM-Funktion global aus'],
    ],
    rewordings: [
      ['Direktnachrichten sind nicht aktiviert'],
      ['Direktnachrichten sind hier nicht aktiviert'],
      ['Die Chatfunktion ist nicht aktiviert'],
      ['Die Nachrichtenfunktion ist nicht aktiviert'],
      ['Nachrichtenfunktion nicht aktiviert'],
    ],
  },
  36601: {
    complaints: [
      [
        'chat gibt es nicht oder ist kaputt',
        'unterhaltung lässt sich nicht öffnen, existiert nicht',
        'gesprächsverlauf verschwunden',
      ],
      [
        'unterhaltung gibts nicht',
        'chatverlauf weg, konversation fehlerhaft',
        'chat öffnen geht nich, existiert nicht',
      ],
      ['chat existiert nicht', 'unterhaltung ist kaputt oder fehlt', 'gespräch nicht auffindbar'],
      ['Unterhaltung nicht gefunden', 'Chatverlauf existiert nicht', 'Gespräch kaputt oder weg'],
      ['Unterhaltung existiert nicht', 'Chat weg', 'Chatverlauf verschwunden'],
    ],
    questions: [
      ['conversation nicht gefunden', 'konversation fehlerhaft, wird automatisch angelegt?'],
      ['conversation not found obwohl sie angelegt wird', 'konversation nicht vorhanden endpoint'],
      ['conversation nicht vorhanden', 'conversation exception lookup'],
      ['conversation not exist', 'konversation fehlt datensatz'],
      ['Konversation nicht gefunden', 'Conversation Exception'],
    ],
    rewordings: [
      ['Unterhaltung gestört oder nicht vorhanden'],
      ['Diese Unterhaltung gibt es nicht'],
      ['Unterhaltung fehlerhaft oder nicht vorhanden'],
      ['Unterhaltung fehlerhaft oder nicht vorhanden'],
      ['Konversation fehlerhaft'],
    ],
  },
  36602: {
    complaints: [
      [
        'die unterhaltung gehört mir nicht',
        'datei aus fremdem chat laden verweigert',
        'bin an dem gespräch nicht beteiligt',
      ],
      [
        'das is nicht mein chat',
        'datei aus fremder unterhaltung öffnen geht nicht',
        'unterhaltung gehört anderen',
      ],
      [
        'die unterhaltung gehört mir nicht',
        'datei aus fremdem chat öffnen verboten',
        'bin an dem gespräch nicht beteiligt',
      ],
      [
        'dieser Chat gehört mir nicht',
        'Datei aus fremdem Gespräch öffnen verboten',
        'bin kein Teilnehmer der Unterhaltung',
      ],
      ['Datei aus fremdem Chat', 'Anhang fremder Nachricht', 'Chat gehört mir nicht'],
    ],
    questions: [
      [
        'file link conversation weder sender noch empfänger',
        'nachricht fsid gehört nicht zum user',
      ],
      ['file link conversation nicht sender oder empfänger', 'message gehört nicht zum user'],
      [
        'file link type conversation weder sender noch receiver',
        'fremde conversation message fsid',
      ],
      ['file link conversation nicht sender empfänger', 'konversation gehört anderem user'],
      ['file link conversation fsid', 'nicht Sender noch Empfänger'],
    ],
    rewordings: [
      ['Diese Unterhaltung gehört nicht Ihnen'],
      ['Diese Unterhaltung gehört dir nicht'],
      ['Diese Unterhaltung gehört Ihnen nicht'],
      ['Diese Unterhaltung gehört nicht dir'],
      ['Konversation gehört nicht dir'],
    ],
  },
  36603: {
    complaints: [
      [
        'mir selber ne notiz per pn schicken geht nicht',
        'nachricht an sich selbst verboten',
        'wollte mir einen link selbst schreiben',
      ],
      [
        'will mir selber ne nachricht schicken als notiz, geht nicht',
        'kein chat mit mir selbst möglich',
        'eigene dm an mich wird abgelehnt',
      ],
      [
        'kann mir selber keine nachricht schreiben',
        'notiz an mich selbst per chat geht nicht',
        'selbstgespräche sind verboten haha',
      ],
      [
        'Nachricht an mich selbst geht nicht',
        'Notiz an eigenes Profil schicken verboten',
        'sich selber anschreiben nicht möglich',
      ],
      ['Nachricht an mich selbst', 'mir selbst schreiben', 'Selbstgespräch im Chat'],
    ],
    questions: [
      ['empfänger der nachricht ist absender', 'message an eigene uid'],
      ['send message an eigene uid', 'conversation mit sich selbst seit welcher version'],
      ['message an sich selbst senden', 'receiver gleich sender conversation upload'],
      ['send message to self', 'empfänger gleich absender dm'],
      ['conversation eigene uid', 'DM an sich selbst'],
    ],
    rewordings: [
      ['Nachrichten an sich selbst sind nicht möglich'],
      ['Du kannst dir nicht selbst schreiben'],
      ['Nachrichten an sich selbst sind nicht möglich'],
      ['Du kannst dir nicht selbst schreiben'],
      ['Keine Selbstnachrichten möglich'],
    ],
  },
  36604: {
    complaints: [
      [
        'nachricht muss text oder datei sein, beides auf einmal nicht',
        'foto plus text in einer pn abgelehnt',
        'entweder bild oder wort pro nachricht',
      ],
      [
        'bild und text zusammen in einer nachricht geht nicht',
        'entweder datei oder text im chat',
        'leere nachricht abgeschickt',
      ],
      [
        'nachricht nur text oder nur datei',
        'bild und text zusammen schicken geht nicht im chat',
        'entweder anhang oder geschriebenes pro nachricht',
      ],
      [
        'Text und Datei zusammen nicht möglich in einer Nachricht',
        'entweder Foto oder Text senden',
        'Chat nimmt nur eins, Anhang oder Wort',
      ],
      ['Text plus Datei senden'],
    ],
    questions: [
      ['message und fid zusammen senden', 'direktnachricht nur file oder text'],
      ['message und fid beide gesendet', 'conversation message braucht text oder file'],
      ['message und fid gleichzeitig', 'send endpoint entweder file oder text'],
      ['message oder fid nicht beides', 'nachricht text oder datei'],
      ['message und fid zugleich'],
    ],
    rewordings: [
      ['Pro Nachricht entweder Text oder Datei'],
      ['Eine Nachricht ist entweder Text oder Datei'],
      ['Pro Nachricht nur Text oder Datei'],
      ['Pro Nachricht entweder Text oder Datei'],
      ['Nur Datei oder Text'],
    ],
  },
  36605: {
    complaints: [
      [
        'pn wurde nicht verschickt, verbotenes wort drin',
        'chatnachricht blockiert wegen schimpfwort',
        'harmloses wort im chat auf der sperrliste',
      ],
      [
        'meine dm wurde nicht gesendet wegen schimpfwort',
        'nachricht blockiert, verbotenes wort im chat',
        'er schickt die pm nicht ab, irgendein sperrwort',
      ],
      [
        'nachricht wegen verbotenem wort nicht zugestellt',
        'schimpfwort im chat blockiert',
        'direktnachricht enthält gesperrten ausdruck',
      ],
      [
        'Nachricht nicht gesendet, Sperrwort drin',
        'Chat filtert Schimpfwörter',
        'DM blockiert wegen verbotenem Ausdruck',
      ],
      ['Nachricht enthält verbotenes Wort'],
    ],
    questions: [
      ['conversation sperrwörter alte version', 'nachricht enthält block word, senden abgelehnt'],
      ['conversation message block words', 'private nachricht ban wort v2'],
      ['block words conversation message', 'sperrwörter in nachrichten v2'],
      ['conversation block words', 'sperrwort in direktnachricht'],
      ['DM Wortfilter v2'],
    ],
    rewordings: [
      ['Nicht gesendet: die Nachricht enthält gesperrte Wörter'],
      ['Nachricht enthält gesperrte Wörter und wurde nicht gesendet'],
      ['Nachricht enthält gesperrte Wörter und wurde nicht gesendet'],
      ['Nachricht enthält gesperrte Wörter und wurde nicht gesendet'],
      ['Sperrwort, Nachricht nicht gesendet'],
    ],
  },
  36606: {
    complaints: [
      [
        'er nimmt nur nachrichten von leuten denen er folgt',
        'kann ihr nicht schreiben, sie folgt mir nicht',
        'pn nur wenn der empfänger mir folgt',
      ],
      [
        'er folgt mir nicht also darf ich ihm nicht schreiben',
        'die nimmt nur nachrichten von leuten denen sie folgt',
        'dm geht nur wenn der andere mir folgt',
      ],
      [
        'nur wem er folgt darf ihn anschreiben',
        'sie folgt mir nicht, nachricht abgelehnt',
        'dm nur für leute die er abonniert hat',
      ],
      [
        'kann ihm nicht schreiben, er folgt mir nicht',
        'Nachrichten nur von Leuten denen sie folgt',
        'Empfänger nimmt nur Post von Gefolgten an',
      ],
      ['DM, folgt mir nicht', 'Empfänger muss mir folgen', 'DM nur von Gefolgten'],
    ],
    questions: [
      [
        'conversation_policy zwei empfänger folgt nicht',
        'direktnachricht nur von gefolgten erlaubt',
      ],
      ['conversation_policy 2 empfänger folgt sender nicht', 'message policy nur gefolgte'],
      ['conversation_policy zwei receiver folgt nicht', 'message nur von gefolgten nutzern'],
      ['conversation_policy 2', 'dm nur wenn empfänger folgt'],
      ['conversation_policy 2', 'DM nur gefolgte User'],
    ],
    rewordings: [
      ['Nur wem dieser Nutzer folgt, darf ihm schreiben'],
      ['Nur wem diese Person folgt, darf ihr schreiben'],
      ['Nur Personen, denen der Empfänger folgt, dürfen schreiben'],
      ['Nur wem dieser Benutzer folgt, kann ihm schreiben'],
      ['Nur Gefolgte dürfen schreiben'],
    ],
  },
  36607: {
    complaints: [
      [
        'nur gefolgte oder verifizierte dürfen ihr schreiben',
        'brauche blauen haken oder sie muss mir folgen für pn',
        'nicht verifiziert und nicht gefolgt, nachricht abgelehnt',
      ],
      [
        'bin nicht verifiziert und er folgt mir nicht, keine dm',
        'nur mit blauem haken oder follow kann ich der schreiben',
        'nachrichten nur von verifizierten oder gefolgten',
      ],
      [
        'nachricht nur von gefolgten oder verifizierten',
        'ohne blauen haken kann ich ihr nicht schreiben',
        'er nimmt nur leute denen er folgt und geprüfte nutzer',
      ],
      [
        'nur Verifizierte oder Gefolgte dürfen ihr schreiben',
        'bräuchte blauen Haken für die Nachricht',
        'bin nicht verifiziert, DM wird nicht zugestellt',
      ],
      ['DM nur von Verifizierten', 'DM ohne blauen Haken', 'nicht verifiziert, PN abgelehnt'],
    ],
    questions: [
      [
        'conversation_policy drei absender nicht verifiziert',
        'nachricht nur von verifizierten oder gefolgten',
      ],
      ['conversation_policy 3 verified oder follow', 'sender unverifiziert message abgelehnt'],
      ['conversation_policy drei sender nicht verified', 'message nur follow oder verifiziert'],
      ['conversation_policy 3 verified', 'dm gefolgt oder verifiziert'],
      ['conversation_policy 3', 'DM verified_status Absender'],
    ],
    rewordings: [
      ['Schreiben dürfen nur Verifizierte und wem dieser Nutzer folgt'],
      ['Nur Gefolgte und verifizierte Nutzer dürfen hier schreiben'],
      ['Schreiben dürfen nur Gefolgte und verifizierte Nutzer'],
      ['Nur Gefolgte und verifizierte Benutzer dürfen hier schreiben'],
      ['Nachrichten nur Gefolgte, Verifizierte'],
    ],
  },
  36608: {
    complaints: [
      [
        'der andere hat seine nachrichten abgestellt',
        'sie will keine pn mehr oder hat mich blockiert',
        'gegenüber hat chat ausgeschaltet',
      ],
      [
        'der hat seine nachrichten ganz zu',
        'hat sie mich blockiert? kann ihr nix mehr schicken',
        'andere seite hat den chat ausgeschaltet',
      ],
      [
        'gegenueber hat nachrichten ausgestellt',
        'er hat mich wohl blockiert, chat geht nicht',
        'die andere person will keine privatnachrichten',
      ],
      [
        'er hat Nachrichten ausgeschaltet oder mich blockiert',
        'Gegenüber nimmt keine DMs an',
        'Person hat ihren Chat zugemacht',
      ],
      ['blockiert, kann nicht schreiben', 'nimmt keine Nachrichten an', 'hat mich blockiert'],
    ],
    questions: [
      [
        'conversation_policy vier oder empfänger hat blockiert',
        'empfänger nimmt keine direktnachrichten an',
      ],
      ['conversation_policy 4 oder empfänger hat geblockt', 'recipient dm off'],
      ['conversation_policy vier oder receiver blockt sender', 'empfänger nachrichten aus'],
      ['conversation_policy 4 oder block', 'empfänger hat dm deaktiviert'],
      ['conversation_policy 4', 'Empfänger blockiert Absender'],
    ],
    rewordings: [
      ['Die andere Person hat Nachrichten ausgeschaltet'],
      ['Die andere Person hat Nachrichten ausgeschaltet'],
      ['Die andere Person hat Nachrichten deaktiviert'],
      ['Dein Gegenüber hat Nachrichten abgeschaltet'],
      ['Gegenüber hat Nachrichten abgestellt'],
    ],
  },
  36609: {
    complaints: [
      [
        'kann nur meine eigenen Chatnachrichten loeschen',
        'fremde nachricht aus dem chat entfernen nicht erlaubt',
        'pn vom andern löschen will er nicht',
      ],
      [
        'fremde nachrichten kann man nicht löschen',
        'nur eigene chatnachrichten entfernen',
        'wollt seine msg im chat löschen, darf nicht',
      ],
      [
        'nur eigene nachrichten im chat loeschbar',
        'kann die nachricht von anderen nicht entfernen',
        'fremde chat zeilen löschen geht nicht',
      ],
      [
        'nur eigene Chatnachrichten löschbar',
        'fremde Nachricht im Verlauf löschen geht nicht',
        'Chat-Eintrag anderer entfernen verboten',
      ],
      ['fremde Nachricht löschen'],
    ],
    questions: [
      ['cmid löschen fremder konversation', 'conversation message delete nur eigene'],
      ['delete conversation messages nur eigene', 'cmid fremd löschen verboten'],
      ['delete messages nur eigene cmids', 'fremde conversation message löschen'],
      ['delete message cmid fremd', 'nur eigene nachrichten löschen'],
      ['cmids fremde löschen'],
    ],
    rewordings: [
      ['Nur eigene Chatnachrichten lassen sich löschen'],
      ['Nur deine eigenen Chatnachrichten kannst du löschen'],
      ['Nur eigene Chatnachrichten können gelöscht werden'],
      ['Nur deine eigenen Nachrichten sind löschbar'],
      ['Nur eigene Nachrichten löschbar'],
    ],
  },
  36700: {
    complaints: [
      [
        'benachrichtigung gibt es nicht mehr',
        'mitteilung fehlerhaft oder verschwunden beim antippen',
        'glocke zeigt eins, aber hinweis existiert nicht',
      ],
      [
        'benachrichtigung gibts nicht mehr',
        'glocke angeklickt und meldung fehlt',
        'notification kaputt oder weg',
      ],
      [
        'benachrichtigung gibts nicht',
        'hinweis in der glocke fehlerhaft oder weg',
        'mitteilung nicht gefunden',
      ],
      [
        'Mitteilung nicht vorhanden',
        'Benachrichtigung öffnet nicht, existiert nicht',
        'Glocke zeigt was an das es nicht gibt',
      ],
      ['Benachrichtigung gibt es nicht'],
    ],
    questions: [
      ['notification id unbekannt', 'benachrichtigung nicht gefunden beim als gelesen markieren'],
      ['notification id nicht vorhanden', 'nmid unbekannt beim lesen'],
      ['nmid unbekannt notification', 'notification exception nicht vorhanden'],
      ['notification not exist', 'mitteilung id unbekannt'],
      ['notificationIds unbekannt'],
    ],
    rewordings: [
      ['Benachrichtigung gestört oder nicht vorhanden'],
      ['Diese Benachrichtigung gibt es nicht'],
      ['Benachrichtigung fehlerhaft oder nicht vorhanden'],
      ['Benachrichtigung fehlerhaft oder nicht vorhanden'],
      ['Benachrichtigung existiert nicht'],
    ],
  },
  36701: {
    complaints: [
      [
        'das ist nicht meine benachrichtigung',
        'mitteilung gehört einem anderen nutzer',
        'hinweis von fremdem profil erwischt',
      ],
      [
        'die benachrichtigung is gar nicht für mich',
        'mitteilung von wem anders, kann ich nicht als gelesen markieren',
        'notification gehört anderem profil',
      ],
      [
        'die benachrichtigung ist nicht für mich',
        'mitteilung gehört jemand anderem',
        'fremder hinweis in der glocke',
      ],
      [
        'die Mitteilung ist nicht für mich',
        'Benachrichtigung gehört jemand anderem',
        'fremde Meldung in der Glocke angetippt',
      ],
      ['fremde Benachrichtigung'],
    ],
    questions: [
      ['notification gehört anderem user', 'nmid fremder benutzer lesen'],
      ['notification gehört nicht zum uid', 'fremde notification mark as read'],
      ['notification gehört nicht dem user', 'fremde notification als gelesen markieren'],
      ['notification anderer user', 'mitteilung gehört nicht dem aktuellen benutzer'],
      ['Notification anderer User'],
    ],
    rewordings: [
      ['Diese Benachrichtigung gehört nicht Ihnen'],
      ['Diese Benachrichtigung ist nicht für dich'],
      ['Diese Benachrichtigung gehört Ihnen nicht'],
      ['Diese Benachrichtigung gehört nicht dir'],
      ['Benachrichtigung gehört nicht dir'],
    ],
  },
  36702: {
    complaints: [
      [
        'nur die eigenen benachrichtigungen darf ich löschen',
        'fremde mitteilungen entfernen geht nicht',
        'hinweise löschen klappt nur bei meinen',
      ],
      [
        'nur eigene mitteilungen löschen',
        'kann benachrichtigung vom anderen profil nicht wegwischen',
        'löschen der glocke meldung nicht erlaubt, nicht meine',
      ],
      [
        'nur meine mitteilungen kann ich loeschen',
        'fremde benachrichtigung wegräumen verboten',
        'hinweise anderer leute löschen nicht gestattet',
      ],
      [
        'nur eigene Benachrichtigungen löschbar',
        'fremde Mitteilung wegräumen verboten',
        'Glocke leeren scheitert, nicht meine',
      ],
      ['fremde Benachrichtigung löschen'],
    ],
    questions: [
      ['notification delete fremde einträge', 'löschen von benachrichtigungen anderer user'],
      ['delete notifications fremde ids', 'nur eigene notifications löschbar'],
      ['delete notifications nur eigene', 'fremde notification löschen'],
      ['delete notification fremd', 'nur eigene mitteilungen löschen'],
      ['notificationIds löschen fremde'],
    ],
    rewordings: [
      ['Nur eigene Benachrichtigungen lassen sich löschen'],
      ['Du kannst nur deine eigenen Benachrichtigungen löschen'],
      ['Nur eigene Benachrichtigungen können gelöscht werden'],
      ['Nur deine eigenen Benachrichtigungen sind löschbar'],
      ['Nur eigene Benachrichtigungen löschbar'],
    ],
  },
} as const satisfies DescribedMeanings
