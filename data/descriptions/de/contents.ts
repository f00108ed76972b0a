import type { DescribedMeanings } from '../types'

export const contents = {
  37100: {
    complaints: [
      [
        'die gruppe gibt es nicht',
        'link zum kreis führt ins nichts, kein eintrag',
        'gruppe modelleisenbahn wurde wohl gelöscht',
      ],
      [
        'gruppe gibts nicht',
        'link zum kreis führt ins leere',
        'gruppe wurde wohl gelöscht, nicht auffindbar',
      ],
      ['gruppe nicht gefunden', 'der kreis existiert nicht mehr', 'gruppen link führt ins nichts'],
      ['Gruppe nicht gefunden', "den Kreis gibt's nicht mehr", 'Link zur Gruppe führt ins Leere'],
      ['Gruppe nicht gefunden', 'Gruppe weg', "Gruppe gibt's nicht mehr"],
    ],
    questions: [
      ['gid unbekannt', 'gruppe des entwurfs nicht mehr vorhanden'],
      ['gid unbekannt group detail', 'gruppe des drafts existiert nicht'],
      ['gid unbekannt group detail', 'group des drafts gelöscht'],
      ['gid unbekannt gruppe', 'group not exist draft publish'],
      ['gid unbekannt', 'Entwurf Gruppe gelöscht'],
    ],
    rewordings: [
      ['Gruppe falsch oder nicht vorhanden'],
      ['Diese Gruppe gibt es nicht'],
      ['Gruppe falsch oder nicht vorhanden'],
      ['Falsche Gruppe oder nicht vorhanden'],
      ['Falsche Gruppe'],
    ],
  },
  37101: {
    complaints: [
      [
        'gruppe ist abgeschaltet',
        'unser kreis wurde vom betreiber stillgelegt',
        'kann in deaktivierte gruppe nicht rein',
      ],
      [
        'gruppe is gesperrt',
        'unser kreis wurde deaktiviert',
        'gruppe abgeschaltet kann da nix posten',
      ],
      [
        'gruppe wurde deaktiviert',
        'der kreis ist stillgelegt, kann da nichts posten',
        'gruppe abgeschaltet vom admin',
      ],
      [
        'Gruppe wurde deaktiviert',
        'unser Kreis ist vom Admin stillgelegt',
        'Gruppe gesperrt, nichts geht mehr darin',
      ],
      ['Gruppe gesperrt', 'Gruppe abgeschaltet', 'Gruppe vom Betreiber deaktiviert'],
    ],
    questions: [
      ['group is_enabled false', 'gruppe deaktiviert beim publish'],
      ['group is_enabled false', 'post in deaktivierte gruppe publish'],
      ['group is_enabled aus beim publish', 'deaktivierte gruppe code'],
      ['group is_enabled false', 'gruppe disabled beim posten'],
      ['Gruppe is_enabled false', 'gid deaktiviert publish'],
    ],
    rewordings: [
      ['Diese Gruppe ist deaktiviert'],
      ['Diese Gruppe ist deaktiviert'],
      ['Diese Gruppe ist deaktiviert'],
      ['Diese Gruppe ist deaktiviert'],
      ['Gruppe deaktiviert'],
    ],
  },
  37102: {
    complaints: [
      [
        'keine der gewaehlten gruppen passt, nix zu sehen',
        'nach kreisen gefiltert und liste ist leer',
        'ausgesuchte gruppen sind alle privat oder weg',
      ],
      [
        'keine der gewählten gruppen passt, leer',
        'feed nach gruppen gefiltert, kommt nix',
        'zwei kreise ausgesucht und liste bleibt leer',
      ],
      [
        'gewaehlte gruppen liefern nichts',
        'alle ausgesuchten kreise nicht zugelassen, liste leer',
        'keine von meinen gruppen im filter gilt',
      ],
      [
        'keine der ausgewählten Gruppen passt, leer',
        'Filter nach Gruppen zeigt null Beiträge',
        'gewählte Kreise nicht zugänglich, Liste leer',
      ],
      ['Gruppenfilter liefert nichts', 'Feed meiner Gruppen leer', 'private Gruppe Liste leer'],
    ],
    questions: [
      [
        'groups parameter ohne gültige gid leere liste',
        'post list gruppenfilter warnung kein treffer',
      ],
      ['groups filter keine brauchbare gid warnung', 'post list groups private leere liste'],
      [
        'groups parameter keine gültige gid leere liste',
        'private gruppe im filter warnung leeres ergebnis',
      ],
      ['groups parameter alle ungültig leere liste', 'gids private gefiltert warnung'],
      ['groups-Parameter leer', 'message [37102]'],
    ],
    rewordings: [
      ['Keine der gewählten Gruppen kommt infrage, keine Inhalte'],
      ['Keine der ausgewählten Gruppen ist verfügbar'],
      ['Keine der gewählten Gruppen kommt infrage'],
      ['Keine gewählte Gruppe geeignet, nichts anzuzeigen'],
      ['Keine der gewählten Gruppen'],
    ],
  },
  37103: {
    complaints: [
      [
        'gruppe selbst ist nur für mitglieder zu sehen',
        'darf die gruppenseite nicht öffnen, bin kein mitglied',
        'nur wer dabei ist sieht diesen kreis',
      ],
      [
        'gruppe selbst nur für mitglieder sichtbar',
        'kann die gruppenseite nicht ansehen, bin kein member',
        'erst beitreten dann gruppe anschauen',
      ],
      [
        'gruppe nur für mitglieder einsehbar',
        'kann die gruppenseite nicht ansehen weil nicht drin',
        'nur wer dabei ist sieht diese gruppe',
      ],
      [
        'Gruppe nur für Mitglieder sichtbar',
        'kann die Gruppenseite nicht aufmachen, bin nicht dabei',
        'Kreis anschauen erst nach Beitritt',
      ],
      ['Gruppenseite nur für Mitglieder'],
    ],
    questions: [
      [
        'gruppendetail nur für mitglieder, wird das geprüft',
        'group view members only code ungenutzt',
      ],
      ['group nur mitglieder view code', 'members only group detail'],
      ['only members can view group wird das geworfen', 'gruppe detail nur für mitglieder'],
      ['group detail nur members', 'gruppe ansehen mitgliedschaft'],
      ['Gruppe ansehen Mitgliedschaft reserviert'],
    ],
    rewordings: [
      ['Nur Mitglieder können diese Gruppe sehen'],
      ['Nur Mitglieder sehen diese Gruppe'],
      ['Diese Gruppe ist nur für Mitglieder sichtbar'],
      ['Nur Mitglieder können diese Gruppe ansehen'],
      ['Gruppe nur Mitgliedern sichtbar'],
    ],
  },
  37104: {
    complaints: [
      [
        'wer in der gruppe ist und was die posten sehen nur mitglieder',
        'beitrag stammt aus privatem kreis, muss erst folgen',
        'ausgeloggt kann ich den post aus der privaten gruppe nicht öffnen',
      ],
      [
        'post aus privater gruppe, bin nicht drin',
        'wer in der gruppe is und was die posten sehen nur mitglieder',
        'beitrag gesperrt weil ich dem kreis nicht folge',
      ],
      [
        'beitrag aus privater gruppe, muss beitreten um zu sehen was die posten',
        'wer in der gruppe ist und was geschrieben wird sehen nur mitglieder',
        'folge dem kreis nicht und kann den post nicht lesen',
      ],
      [
        'Beiträge und Mitglieder der Gruppe nur intern sichtbar',
        'Post aus privater Gruppe öffnet nicht, bin kein Mitglied',
        'wer im Kreis ist und was sie schreiben bleibt verborgen',
      ],
      ['private Gruppe', 'Beitrag in privater Gruppe', 'erst Gruppe beitreten'],
    ],
    questions: [
      [
        'privacy zwei gruppe, leser folgt nicht',
        'post detail aus privater gruppe private_whitelist_roles',
      ],
      ['private group content reader folgt nicht', 'privacy 2 post detail ohne follow'],
      ['private group privacy zwei reader folgt nicht', 'gast liest post aus privater gruppe'],
      ['private group privacy 2 content nicht follower', 'post in geschlossener gruppe gast'],
      ['private_whitelist_roles Gruppe', 'Gruppeninhalt ohne Follow'],
    ],
    rewordings: [
      ['Wer hier ist und was geschrieben wird, sehen nur Mitglieder'],
      ['Nur Mitglieder sehen, wer dabei ist und was gepostet wird'],
      ['Nur Mitglieder sehen, wer dabei ist und was gepostet wird'],
      ['Nur Mitglieder sehen, wer dabei ist und was gepostet wird'],
      ['Nur Mitglieder sehen Gruppeninhalte'],
    ],
  },
  37105: {
    complaints: [
      [
        'mir wurde verboten den inhalt dieser gruppe anzusehen',
        'bin fuer die Gruppe gesperrt, nix mehr sichtbar',
        'gruppeninhalte für meinen nutzer ausgeblendet',
      ],
      [
        'mir persönlich wurde der gruppeninhalt gesperrt',
        'bin in der gruppe vom lesen ausgeschlossen',
        'kreis inhalte für mich verboten, andere dürfen',
      ],
      [
        'mir wurde untersagt inhalte dieser gruppe anzusehen',
        'bin in dem kreis vom lesen ausgeschlossen worden',
        'gesperrt für die beiträge der gruppe',
      ],
      [
        'wurde vom Ansehen der Gruppeninhalte ausgeschlossen',
        'in dieser Gruppe bin ich zum Lesen gesperrt',
        'persönlich vom Kreis verbannt, sehe nix',
      ],
      ['in dieser Gruppe ausgesperrt'],
    ],
    questions: [
      ['user darf inhalt der gruppe nicht sehen', 'gruppeninhalt für aktuellen user gesperrt'],
      ['user disabled für group content', 'einzelner nutzer in gruppe lesen gesperrt'],
      [
        'user disabled viewing group content',
        'nutzer vom ansehen der gruppeninhalte ausgeschlossen',
      ],
      ['user disabled viewing group content', 'leseverbot einzelner user gruppe'],
      ['Nutzer von Gruppeninhalt ausgeschlossen'],
    ],
    rewordings: [
      ['Der Inhalt dieser Gruppe ist für Sie gesperrt'],
      ['Du darfst die Inhalte dieser Gruppe nicht ansehen'],
      ['Das Ansehen dieser Gruppeninhalte ist Ihnen gesperrt'],
      ['Du darfst die Inhalte dieser Gruppe nicht ansehen'],
      ['Gruppeninhalt für Nutzer gesperrt'],
    ],
  },
  37106: {
    complaints: [
      [
        'mein abo für die gruppe ist abgelaufen, weder lesen noch kommentieren',
        'bezahlte gruppe zu ende, komplett ausgesperrt',
        'gruppenmitgliedschaft vorbei, nix mehr ansehen oder mitmachen',
      ],
      [
        'gruppen abo abgelaufen, kann weder lesen noch schreiben',
        'bezahlte gruppe zu ende, alles dicht',
        'mitgliedschaft im kreis vorbei, komplett gesperrt',
      ],
      [
        'gruppenabo ausgelaufen, weder lesen noch mitmachen',
        'dienst in der gruppe beendet, gar nichts geht dort',
        'bezahlte gruppe abgelaufen, komplett zu',
      ],
      [
        'Gruppenabo abgelaufen, kein Ansehen und kein Mitmachen',
        'Mitgliedschaft im Kreis vorbei, alles zu',
        'Dienst der Gruppe verfallen, kann nicht interagieren',
      ],
      ['Gruppenmitgliedschaft abgelaufen', 'Gruppenabo zu Ende', 'Gruppe nach Ablauf zu'],
    ],
    questions: [
      [
        'private_end_after zwei, follower ausgesperrt',
        'gruppen service abgelaufen obwohl mitgliedschaft läuft',
      ],
      ['private_end_after 2 gruppe ablauf', 'group membership expired view interact verboten'],
      [
        'private_end_after zwei gruppe komplett gesperrt',
        'group membership abgelaufen interaktion verboten',
      ],
      ['private_end_after 2 gruppe follower', 'group service expired interaktion'],
      ['Gruppe private_end_after 2', 'Gruppe Mitgliedschaft Ablauf'],
    ],
    rewordings: [
      ['Gruppenzugang abgelaufen, Lesen und Mitmachen gesperrt'],
      ['Dein Gruppenzugang ist abgelaufen, Lesen und Mitmachen gesperrt'],
      ['Gruppenzugang abgelaufen, Ansehen und Mitmachen nicht mehr möglich'],
      ['Abgelaufen, in dieser Gruppe weder Ansehen noch Mitmachen möglich'],
      ['Abgelaufen, Gruppe nicht nutzbar'],
    ],
  },
  37107: {
    complaints: [
      [
        'gruppen abo vorbei, nur neue beiträge sind zu',
        'alte themen der gruppe lesbar, neues nicht seit ablauf',
        'neue inhalte im bezahlkreis nach ende nicht sichtbar',
      ],
      [
        'in der bezahlgruppe sehe ich nur noch alte posts',
        'gruppe abgelaufen, neues bleibt zu',
        'neue beiträge im kreis gesperrt seit abo ende',
      ],
      [
        'gruppenmitgliedschaft vorbei, neue beitraege dort unsichtbar',
        'älteres in der gruppe geht noch, neues nicht',
        'seit ablauf in der gruppe keine frischen posts mehr',
      ],
      [
        'neue Gruppenbeiträge nach Ablauf nicht sichtbar, alte schon',
        'Gruppenmitgliedschaft ausgelaufen, nichts Neues',
        'seit Abo-Ende im Kreis nur Altes',
      ],
      [
        'neue Gruppenbeiträge gesperrt',
        'Gruppe zeigt nur Altes',
        'Gruppenabo verlängern, Neues sehen',
      ],
    ],
    questions: [
      [
        'private_end_after drei post nach follow expired_at',
        'gruppe neue inhalte nach ablauf der mitgliedschaft',
      ],
      [
        'private_end_after 3 follow expired_at vs created_at',
        'group follow abgelaufen neue posts nicht lesbar',
      ],
      [
        'private_end_after drei post neuer als follow expired_at',
        'neue gruppeninhalte nach ablauf gesperrt',
      ],
      ['private_end_after 3 expired_at follow', 'group neuer content nach ablauf'],
      ['Gruppe private_end_after 3', 'Follow ohne Enddatum'],
    ],
    rewordings: [
      ['Gruppenzugang abgelaufen, neue Inhalte nicht sichtbar'],
      ['Dein Gruppenzugang ist abgelaufen, Neues siehst du nicht mehr'],
      ['Zugang abgelaufen, neue Gruppeninhalte bleiben verborgen'],
      ['Abgelaufen, neue Inhalte der Gruppe sind nicht sichtbar'],
      ['Abgelaufen, keine neuen Inhalte'],
    ],
  },
  37200: {
    complaints: [
      [
        'hashtag gibt es nicht',
        'das schlagwort findet er nicht',
        'raute vogelbeobachtung führt auf leere seite',
      ],
      ['hashtag gibts nicht', 'auf den #tag geklickt, nix gefunden', 'raute thema existiert nicht'],
      [
        'hashtag gibts nicht',
        'das schlagwort mit raute findet er nicht',
        'hash tag seite leer, unbekannt',
      ],
      [
        'Hashtag nicht gefunden',
        'das Schlagwort mit Raute existiert nicht',
        "Hashtag angetippt, gibt's nicht",
      ],
      ['Hashtag nicht gefunden', 'Hashtag weg', "Hashtag gibt's nicht"],
    ],
    questions: [
      ['htid ohne hashtag datensatz', 'hashtag slug nicht gefunden oder gelöscht'],
      ['htid unbekannt hashtag detail', 'hashtag slug nicht gefunden'],
      ['htid slug nicht gefunden', 'hashtag gelöscht detail'],
      ['htid slug unbekannt', 'hashtag not exist'],
      ['htid unbekannt', 'htid percent-encoding'],
    ],
    rewordings: [
      ['Hashtag falsch oder nicht vorhanden'],
      ['Diesen Hashtag gibt es nicht'],
      ['Hashtag falsch oder nicht vorhanden'],
      ['Falscher Hashtag oder nicht vorhanden'],
      ['Falscher Hashtag'],
    ],
  },
  37201: {
    complaints: [
      [
        'hashtag wurde gesperrt',
        'schlagwort deaktiviert von der moderation',
        'auf den tag geklickt, abgeschaltet',
      ],
      [
        'der hashtag is gesperrt worden',
        '#leipzig deaktiviert warum',
        'tag abgeschaltet vom admin',
      ],
      ['hashtag gesperrt', 'der tag wurde abgeschaltet', 'schlagwort deaktiviert vom betreiber'],
      ['Hashtag gesperrt', 'dieses Rautenwort wurde deaktiviert', 'Hashtag-Seite abgeschaltet'],
      ['Hashtag gesperrt', 'Hashtag abgeschaltet', 'Hashtag nicht mehr anklickbar'],
    ],
    questions: [
      ['hashtag is_enabled false', 'deaktivierter hashtag detail'],
      ['hashtag is_enabled false', 'deaktivierter hashtag'],
      ['hashtag is_enabled aus', 'deaktivierter hash tag'],
      ['hashtag is_enabled false', 'hashtag disabled'],
      ['Hashtag is_enabled false', 'htid deaktiviert'],
    ],
    rewordings: [
      ['Dieser Hashtag ist deaktiviert'],
      ['Dieser Hashtag ist gesperrt'],
      ['Dieser Hashtag ist deaktiviert'],
      ['Dieser Hashtag ist deaktiviert'],
      ['Hashtag deaktiviert'],
    ],
  },
  37202: {
    complaints: [
      [
        'keiner der ausgesuchten hashtags taugt, liste leer',
        'nach schlagworten gefiltert, nichts gefunden weil die weg sind',
        'hashtag filter bringt leere seite',
      ],
      [
        'keiner der ausgewählten hashtags geht, feed leer',
        'nach tags gefiltert, nix da',
        'alle hashtags ungültig',
      ],
      [
        'keiner der gewählten hashtags passt, nix angezeigt',
        'nach schlagworten gefiltert, leere seite',
        'ausgewählte tags ungültig',
      ],
      [
        'keiner der gewählten Hashtags passt',
        'Filter nach Hashtags bleibt leer',
        'ausgewählte Schlagworte ungültig, keine Beiträge',
      ],
      ['Hashtag-Filter leer', 'Feed zu Hashtags leer', 'gewählte Hashtags keine Beiträge'],
    ],
    questions: [
      ['hashtags parameter alle ungültig leere liste', 'post list hashtag filter warnung'],
      ['hashtags filter leer warnung', 'post list hashtags unbekannt oder disabled'],
      ['hashtags filter alle unbekannt leere liste', 'post list hashtags warnung'],
      ['hashtags parameter alle ungültig leere liste', 'post/list hashtags warnung cache'],
      ['hashtags-Parameter Komma', 'message [37202]'],
    ],
    rewordings: [
      ['Keiner der gewählten Hashtags kommt infrage, keine Inhalte'],
      ['Keiner der ausgewählten Hashtags ist gültig'],
      ['Keiner der gewählten Hashtags kommt infrage'],
      ['Kein gewählter Hashtag geeignet, nichts anzuzeigen'],
      ['Keiner der gewählten Hashtags'],
    ],
  },
  37300: {
    complaints: [
      [
        'der ort am beitrag ist unbekannt',
        'geotag maschsee gibt es nicht',
        'ortsmarke angetippt, kein eintrag',
      ],
      [
        'den ort gibts nicht',
        'ortsmarke angeklickt und nicht gefunden',
        'standort tag existiert nich',
      ],
      ['ort nicht gefunden', 'geotag existiert nicht', 'die ortsmarke die ich antippe gibts nicht'],
      ['Ort nicht gefunden', 'Standortmarke existiert nicht', 'Geotag angetippt, unbekannt'],
      ['Ort nicht gefunden', 'Standort-Tag weg', "Ort gibt's nicht"],
    ],
    questions: [
      ['gtid nicht gefunden', 'geotag datensatz gelöscht'],
      ['gtid geotag unbekannt', 'geotag detail not found'],
      ['gtid nicht vorhanden', 'geotag gelöscht oder falsch'],
      ['gtid unbekannt', 'geotag not exist'],
      ['gtid unbekannt', 'Geotag ID falsch'],
    ],
    rewordings: [
      ['Ort falsch oder nicht vorhanden'],
      ['Diesen Ort gibt es nicht'],
      ['Ortsmarke falsch oder nicht vorhanden'],
      ['Falscher Ort oder nicht vorhanden'],
      ['Falscher Geotag'],
    ],
  },
  37301: {
    complaints: [
      ['ortsmarkierung wurde abgeschaltet', 'der ort ist gesperrt', 'standort seite deaktiviert'],
      ['ort is gesperrt', 'ortsmarkierung deaktiviert', 'geotag vom club wurde abgeschaltet'],
      ['ortsmarke abgeschaltet', 'geotag deaktiviert', 'der standort tag ist gesperrt'],
      ['Ort gesperrt', 'Standortmarke deaktiviert', 'Ortsseite abgeschaltet'],
      ['Ort gesperrt', 'Standort-Tag abgeschaltet', 'Ort nicht auswählbar'],
    ],
    questions: [
      ['geotag is_enabled false', 'deaktivierter geotag'],
      ['geotag is_enabled false', 'deaktivierter geotag abruf'],
      ['geotag is_enabled aus', 'deaktivierter geotag detail'],
      ['geotag is_enabled false', 'geotag disabled'],
      ['Geotag is_enabled false', 'gtid deaktiviert Entwurf'],
    ],
    rewordings: [
      ['Dieser Ort ist deaktiviert'],
      ['Dieser Ort ist deaktiviert'],
      ['Diese Ortsmarke ist deaktiviert'],
      ['Dieser Ort ist deaktiviert'],
      ['Geotag deaktiviert'],
    ],
  },
  37302: {
    complaints: [
      [
        'keiner der orte im filter passt, leer',
        'nach ort gefiltert, alle orte ungültig',
        'ausgewählte standorte gibt es nicht mehr, keine beiträge',
      ],
      [
        'keiner der gewählten orte passt',
        'nach standorten gefiltert, leere liste',
        'orte alle ungültig, kommt nix',
      ],
      [
        'ausgewählte orte liefern nichts',
        'keine der ortsmarken im filter zulässig',
        'nach standort gefiltert und alles leer',
      ],
      [
        'keiner der gewählten Orte passt',
        'Filter nach Standort bleibt leer',
        'ausgewählte Ortsmarken ungültig, keine Beiträge',
      ],
      ['Ortsfilter leer', 'gewählte Orte keine Beiträge', 'Feed zu Orten leer'],
    ],
    questions: [
      ['geotags parameter ohne gültigen eintrag', 'post list geotag filter leere liste'],
      ['geotags filter kein gültiger geotag', 'post list geotags leere antwort warnung'],
      ['geotags parameter keine gültige id', 'geotags filter leere liste warnung'],
      ['geotags parameter alle ungültig leere liste', 'post/list geotags warnung'],
      ['geotags-Parameter Komma', 'message [37302]'],
    ],
    rewordings: [
      ['Keiner der gewählten Orte kommt infrage, keine Inhalte'],
      ['Keiner der ausgewählten Orte ist gültig'],
      ['Keine der gewählten Ortsmarken kommt infrage'],
      ['Kein gewählter Ort geeignet, nichts anzuzeigen'],
      ['Keiner der gewählten Geotags'],
    ],
  },
  37400: {
    complaints: [
      [
        'Beitrag nicht gefunden',
        'den post gibt es nicht mehr, link aus mail tot',
        'kommentare zu verschwundenem thema öffnen geht nicht',
      ],
      ['post gibts nicht mehr', 'beitrag geöffnet und weg', 'link zum post tot'],
      [
        'beitrag nicht gefunden',
        'der post ist weg',
        'link zum beitrag tut nicht mehr, vermutlich entfernt',
      ],
      [
        'Beitrag nicht gefunden',
        'Post wurde gelöscht, Link tot',
        'kommentieren geht nicht, Ursprungspost weg',
      ],
      ['Beitrag nicht gefunden', 'Beitrag gelöscht', 'Post weg'],
    ],
    questions: [
      ['pid unbekannt oder post gelöscht', 'kommentar entwurf ohne commentPid meldet post fehlt'],
      ['pid unbekannt post detail', 'kommentar entwurf ohne commentPid wirft wrong post'],
      ['pid unbekannt post detail', 'comment draft ohne commentPid beitrag nicht vorhanden'],
      ['pid unbekannt post', 'comment draft ohne commentPid post not exist'],
      ['pid unbekannt', 'comment/list Post gelöscht'],
    ],
    rewordings: [
      ['Beitrag falsch oder nicht vorhanden'],
      ['Diesen Beitrag gibt es nicht'],
      ['Beitrag falsch oder nicht vorhanden'],
      ['Falscher Beitrag oder nicht vorhanden'],
      ['Falscher Beitrag'],
    ],
  },
  37401: {
    complaints: [
      [
        'beitrag wurde gesperrt',
        'post von der moderation ausgeblendet, nur autor sieht ihn',
        'thema deaktiviert',
      ],
      [
        'beitrag wurde gesperrt',
        'der post is deaktiviert von mods',
        'sehe den post nicht mehr, abgeschaltet',
      ],
      [
        'beitrag wurde gesperrt',
        'post deaktiviert, nur der verfasser sieht ihn noch',
        'der beitrag ist stillgelegt',
      ],
      ['Beitrag gesperrt', 'Post von Moderation abgeschaltet', 'dieser Beitrag wurde deaktiviert'],
      ['Beitrag gesperrt', 'Post für andere unsichtbar', 'Beitrag abgeschaltet'],
    ],
    questions: [
      ['post is_enabled false und nicht autor', 'deaktivierter post detail'],
      ['post is_enabled false nicht autor', 'gesperrter post detail'],
      ['post is_enabled aus nicht autor', 'deaktivierter post'],
      ['post is_enabled false', 'post disabled nicht autor'],
      ['Post is_enabled false', 'pid deaktiviert'],
    ],
    rewordings: [
      ['Dieser Beitrag ist gesperrt'],
      ['Dieser Beitrag ist gesperrt'],
      ['Dieser Beitrag ist deaktiviert'],
      ['Dieser Beitrag ist deaktiviert'],
      ['Beitrag deaktiviert'],
    ],
  },
  37402: {
    complaints: [
      [
        'alte fassung vom beitrag gibt es nicht',
        'bearbeitungsverlauf des posts nicht gefunden',
        'frühere version vom thema öffnen klappt nicht, kein eintrag',
      ],
      [
        'alte version vom post findet er nicht',
        'bearbeitungsverlauf beitrag, eintrag fehlt',
        'frühere fassung vom post gibts nich',
      ],
      [
        'fruehere fassung vom beitrag nicht auffindbar',
        'versionsverlauf des posts öffnet nicht',
        'bearbeitungsstand vom beitrag existiert nicht',
      ],
      [
        'alte Fassung vom Beitrag nicht gefunden',
        'Bearbeitungsverlauf des Posts fehlt',
        'frühere Version des Beitrags existiert nicht',
      ],
      [
        'alte Beitragsversion fehlt',
        'Bearbeitungsverlauf Post leer',
        'Beitragsverlauf nicht gefunden',
      ],
    ],
    questions: [
      ['hpid ohne veröffentlichte history', 'post history datensatz nicht gefunden'],
      ['hpid post history nicht gefunden', 'post log state nicht 3'],
      ['hpid history state nicht drei', 'post log nicht vorhanden'],
      ['hpid post history state 3', 'post log not exist'],
      ['hpid unbekannt', 'pid statt hpid'],
    ],
    rewordings: [
      ['Beitragsversion falsch oder nicht vorhanden'],
      ['Diese Version des Beitrags gibt es nicht'],
      ['Beitragsversion falsch oder nicht vorhanden'],
      ['Falsche Beitragsversion oder nicht vorhanden'],
      ['Falsches Beitragsprotokoll'],
    ],
  },
  37403: {
    complaints: [
      [
        'die alte version vom post ist gesperrt',
        'fruehere fassung des beitrags wurde stillgelegt',
        'verlaufseintrag eines posts ausgesetzt',
      ],
      [
        'ältere version vom beitrag gesperrt',
        'verlauf vom post deaktiviert',
        'eine fassung des posts wurde ausgeblendet von mods',
      ],
      [
        'alte version vom beitrag ist gesperrt',
        'bearbeitungsverlauf des posts deaktiviert',
        'frühere fassung vom post ausgesetzt',
      ],
      [
        'alte Fassung vom Beitrag gesperrt',
        'Version im Verlauf des Posts deaktiviert',
        'frühere Beitragsversion ausgesetzt',
      ],
      [
        'alte Beitragsversion gesperrt',
        'Version vom Post unsichtbar',
        'frühere Beitragsfassung gesperrt',
      ],
    ],
    questions: [
      ['post history is_enabled false', 'beitragsversion deaktiviert für nicht autor'],
      ['post history is_enabled false', 'post log suspended'],
      ['post history is_enabled aus', 'post log suspended hpid'],
      ['post history is_enabled false', 'post log suspended'],
      ['hpid is_enabled false', 'Post-Historie Version deaktiviert'],
    ],
    rewordings: [
      ['Diese Beitragsversion ist gesperrt'],
      ['Diese Version des Beitrags ist gesperrt'],
      ['Diese Beitragsversion ist gesperrt'],
      ['Diese Beitragsversion ist gesperrt'],
      ['Beitragsprotokoll gesperrt'],
    ],
  },
  37404: {
    complaints: [
      [
        'inhalt nur mit freischaltung, kein zugriff ohne autorisierung',
        'bezahlter beitrag ohne berechtigung nicht lesbar',
        'ohne erlaubnis komm ich an den text nicht ran',
      ],
      [
        'inhalt nur mit freigabe sichtbar',
        'bezahlter post, ohne berechtigung nix',
        'beitrag gesperrt bis ich ihn freischalte',
      ],
      [
        'ohne freischaltung darf ich den inhalt nicht öffnen',
        'beitrag hinter bezahl schranke, kein zugriff',
        'brauche eine genehmigung um das zu lesen',
      ],
      [
        'Inhalt nur mit Freischaltung lesbar',
        'ohne Autorisierung kein Zugriff auf den Post',
        'Bezahlbeitrag gesperrt',
      ],
      ['Beitrag erst freischalten'],
    ],
    questions: [
      [
        'isReadLocked fehler oder gekürzter inhalt',
        'nicht autorisierter zugriff auf gesperrten post inhalt',
      ],
      ['read locked post kein zugriff', 'content ohne authorization isReadLocked'],
      ['isReadLocked post ohne autorisierung', 'inhalt nur mit freigabe zugänglich code'],
      ['isReadLocked post ohne autorisierung', 'content access nicht autorisiert'],
      ['Post Freischaltung Leserecht'],
    ],
    rewordings: [
      ['Ohne Freigabe kein Zugriff auf diesen Inhalt'],
      ['Ohne Freigabe kein Zugriff auf diesen Inhalt'],
      ['Ohne Freigabe ist dieser Inhalt nicht zugänglich'],
      ['Ohne Berechtigung ist dieser Inhalt nicht zugänglich'],
      ['Ohne Autorisierung nicht abrufbar'],
    ],
  },
  37500: {
    complaints: [
      [
        'kommentar gibt es nicht',
        'antwort die ich suche ist nicht mehr da',
        'Kommentar schon geloescht, kein eintrag',
      ],
      [
        'kommentar gibts nicht mehr',
        'auf benachrichtigung geklickt, kommi weg',
        'antworten auf kommentar der nicht existiert',
      ],
      ['kommentar weg', 'den kommentar gibts nicht', 'antwort unter dem beitrag nicht gefunden'],
      ['Kommentar nicht gefunden', 'Antwort wurde gelöscht', 'Kommentar-Link geht ins Leere'],
      ['Kommentar nicht gefunden', 'Kommentar gelöscht', 'Kommentar weg'],
    ],
    questions: [
      ['cid unbekannt', 'kommentar fsid nicht gefunden beim löschen'],
      ['cid unbekannt comment detail', 'commentCid quick publish nicht gefunden'],
      ['cid unbekannt comment detail', 'comment gelöscht oder falsche fsid'],
      ['cid unbekannt', 'comment not exist'],
      ['cid unbekannt', 'commentCid falsch'],
    ],
    rewordings: [
      ['Kommentar falsch oder nicht vorhanden'],
      ['Diesen Kommentar gibt es nicht'],
      ['Kommentar falsch oder nicht vorhanden'],
      ['Falscher Kommentar oder nicht vorhanden'],
      ['Falscher Kommentar'],
    ],
  },
  37501: {
    complaints: [
      [
        'kommentar wurde gesperrt',
        'mein kollege sieht den kommentar nicht, deaktiviert',
        'moderator hat den kommentar abgeschaltet',
      ],
      [
        'kommentar gesperrt',
        'mein kommi wurde deaktiviert',
        'antworten unter gesperrtem kommentar laden nicht',
      ],
      [
        'kommentar wurde gesperrt',
        'der kommentar ist deaktiviert',
        'eigene antwort stillgelegt, unterkommentare laden nicht',
      ],
      [
        'Kommentar gesperrt',
        'meine Wortmeldung unter dem Post wurde deaktiviert',
        'Antwort von Moderation abgeschaltet',
      ],
      ['Kommentar gesperrt', 'Kommentar unsichtbar für andere', 'Kommentar abgeschaltet'],
    ],
    questions: [
      ['comment is_enabled false', 'comment list mit cid eines deaktivierten kommentars'],
      ['comment is_enabled false', 'comment/list mit cid disabled auch für autor'],
      ['comment is_enabled aus', 'comment/list cid deaktivierter kommentar auch für autor'],
      ['comment is_enabled false', 'comment/list cid disabled autor auch'],
      ['Kommentar is_enabled false', 'cid deaktiviert'],
    ],
    rewordings: [
      ['Dieser Kommentar ist gesperrt'],
      ['Dieser Kommentar ist gesperrt'],
      ['Dieser Kommentar ist deaktiviert'],
      ['Dieser Kommentar ist deaktiviert'],
      ['Kommentar deaktiviert'],
    ],
  },
  37502: {
    complaints: [
      [
        'frühere fassung vom kommentar nicht gefunden',
        'verlauf vom kommentar leer, version existiert nicht',
        'alte version eines kommentars öffnen geht nicht',
      ],
      [
        'alte fassung vom kommentar fehlt',
        'kommentar verlauf nicht gefunden',
        'version vom kommi gibts nicht',
      ],
      [
        'alte fassung vom kommentar nicht zu finden',
        'kommentar verlauf öffnet nicht',
        'frühere version der antwort existiert nicht',
      ],
      [
        'alte Fassung vom Kommentar nicht gefunden',
        'Bearbeitungsverlauf des Kommentars fehlt',
        'frühere Version der Antwort existiert nicht',
      ],
      [
        'alte Kommentarversion fehlt',
        'Bearbeitungsverlauf Kommentar leer',
        'Kommentarverlauf nicht gefunden',
      ],
    ],
    questions: [
      ['hcid ohne veröffentlichten eintrag', 'comment history nicht gefunden'],
      ['hcid comment history not found', 'comment log noch in review'],
      ['hcid nicht veröffentlicht oder gelöscht', 'comment log nicht vorhanden'],
      ['hcid comment history state 3', 'comment log not exist'],
      ['hcid unbekannt', 'cid statt hcid'],
    ],
    rewordings: [
      ['Kommentarversion falsch oder nicht vorhanden'],
      ['Diese Version des Kommentars gibt es nicht'],
      ['Kommentarversion falsch oder nicht vorhanden'],
      ['Falsche Kommentarversion oder nicht vorhanden'],
      ['Falsches Kommentarprotokoll'],
    ],
  },
  37503: {
    complaints: [
      [
        'alte kommentarfassung ist gesperrt',
        'verlaufseintrag vom kommentar ausgesetzt',
        'die vorherige version dieser antwort wurde stillgelegt',
      ],
      [
        'frühere kommentar version gesperrt',
        'kommi verlauf deaktiviert',
        'eine fassung von dem kommentar is ausgeblendet',
      ],
      [
        'bearbeitungsstand vom kommentar gesperrt',
        'versionsverlauf der antwort ausgesetzt',
        'frühere kommentar fassung deaktiviert',
      ],
      [
        'alte Fassung vom Kommentar gesperrt',
        'Version im Verlauf des Kommentars deaktiviert',
        'frühere Kommentarversion ausgesetzt',
      ],
      [
        'alte Kommentarversion gesperrt',
        'Version vom Kommentar unsichtbar',
        'frühere Kommentarfassung gesperrt',
      ],
    ],
    questions: [
      ['comment history is_enabled false', 'kommentarversion deaktiviert'],
      ['comment history is_enabled false', 'comment log suspended nicht autor'],
      ['comment history is_enabled aus', 'comment log suspended hcid'],
      ['comment history is_enabled false', 'comment log suspended'],
      ['hcid is_enabled false', 'Kommentar-Historie Version deaktiviert'],
    ],
    rewordings: [
      ['Diese Kommentarversion ist gesperrt'],
      ['Diese Version des Kommentars ist gesperrt'],
      ['Diese Kommentarversion ist gesperrt'],
      ['Diese Kommentarversion ist gesperrt'],
      ['Kommentarprotokoll gesperrt'],
    ],
  },
  37504: {
    complaints: [
      [
        'kommentare sieht nur der verfasser vom beitrag',
        'antworten sind privat für den themenersteller',
        'kann die kommentare nicht lesen, nur der autor darf',
      ],
      [
        'kommentare sieht nur wer den post geschrieben hat',
        'private kommentare, bin nicht der ersteller',
        'sehe unter dem beitrag keine antworten weil privat',
      ],
      [
        'kommentare sieht nur der beitragsersteller',
        'antworten hier sind nur für den verfasser vom post sichtbar',
        'kann die kommentare der anderen nicht sehen, nur autor darf',
      ],
      [
        'Kommentare sieht nur wer den Beitrag geschrieben hat',
        'Antworten privat, bloss für Verfasser',
        'kann die Kommentare anderer nicht lesen',
      ],
      ['private Kommentare'],
    ],
    questions: [
      [
        'private kommentare nur für post autor sichtbar',
        'kommentar privat inhalt geleert statt fehler',
      ],
      ['private comment nur post autor sichtbar', 'comments only visible post author code'],
      ['kommentare nur für post autor sichtbar privat', 'private comment leerer inhalt'],
      ['comment privacy nur post autor', 'privater kommentar sichtbarkeit'],
      ['Kommentar nur Postautor sichtbar'],
    ],
    rewordings: [
      ['Kommentare sind nur für den Verfasser des Beitrags sichtbar'],
      ['Kommentare sieht nur, wer den Beitrag verfasst hat'],
      ['Kommentare sind nur für den Beitragsautor sichtbar'],
      ['Kommentare sieht nur der Verfasser des Beitrags'],
      ['Kommentare nur Autor sichtbar'],
    ],
  },
  37505: {
    complaints: [
      [
        'alter beitrag zeigt keine kommentare mehr',
        'thema ist zu alt, diskussion wird ausgeblendet',
        'kommentare verschwinden nach ein paar tagen',
      ],
      [
        'post zu alt, kommentare werden nicht mehr gezeigt',
        'kommis unter altem beitrag weg',
        'frist vorbei, keine kommentare sichtbar',
      ],
      [
        'beitrag zu alt, kommentare werden nicht mehr gezeigt',
        'kommentare ausgeblendet weil die frist rum ist',
        'unter alten posts fehlen die antworten',
      ],
      [
        'Beitrag zu alt, Kommentare werden ausgeblendet',
        'Kommentare nach ein paar Tagen verschwunden',
        'alter Post zeigt keine Antworten mehr',
      ],
      ['Kommentare verschwunden', 'alter Beitrag ohne Kommentare', 'Kommentare nach Tagen weg'],
    ],
    questions: [
      [
        'comment_visibility_rule tage überschritten',
        'comment detail verweigert innerhalb der frist, vergleich umgekehrt',
      ],
      [
        'comment_visibility_rule tage post älter',
        'comment detail abgelehnt obwohl post jung, visibility rule',
      ],
      [
        'comment_visibility_rule tage überschritten',
        'comment detail verweigert bei jungem beitrag umgekehrte prüfung',
      ],
      ['comment_visibility_rule tage', 'comment detail innerhalb frist verweigert'],
      ['comment_visibility_rule', 'message [37505]'],
    ],
    rewordings: [
      ['Der Beitrag ist zu alt, Kommentare werden nicht mehr gezeigt'],
      ['Beitrag zu alt, Kommentare werden nicht mehr angezeigt'],
      ['Beitrag zu alt, Kommentare werden nicht mehr angezeigt'],
      ['Der Beitrag ist zu alt, Kommentare werden nicht mehr gezeigt'],
      ['Zeit um, keine Kommentare'],
    ],
  },
  37600: {
    complaints: [
      [
        'datei gibt es nicht',
        'anhang wurde gelöscht, nicht gefunden',
        'bild lädt nicht, datei existiert nicht',
      ],
      [
        'datei gibts nicht',
        'anhang gelöscht, file fehlt',
        'bild lädt nicht, datei nicht vorhanden',
      ],
      ['datei nicht gefunden', 'der anhang existiert nicht mehr', 'bild wurde geloescht'],
      ['Datei nicht gefunden', 'Anhang gelöscht', 'Bild gibt es nicht mehr'],
      ['Datei nicht gefunden', 'Datei gelöscht', 'Datei weg'],
    ],
    questions: [
      ['fid unbekannt', 'file zeile fehlt oder gelöscht'],
      ['fid unbekannt oder gelöscht', 'file detail not found'],
      ['fid unbekannt', 'file gelöscht oder falsche id'],
      ['fid unbekannt', 'file not exist gelöscht'],
      ['fid unbekannt', 'fid falsch Datei'],
    ],
    rewordings: [
      ['Datei falsch oder nicht vorhanden'],
      ['Diese Datei gibt es nicht'],
      ['Datei falsch oder nicht vorhanden'],
      ['Falsche Datei oder nicht vorhanden'],
      ['Falsche Datei'],
    ],
  },
  37601: {
    complaints: [
      [
        'datei wurde gesperrt',
        'anhang deaktiviert vom betreiber',
        'das bild ist da aber abgeschaltet',
      ],
      [
        'datei gesperrt',
        'das video wurde deaktiviert',
        'anhang abgeschaltet, kann ihn nicht laden',
      ],
      ['datei gesperrt', 'anhang deaktiviert', 'das video wurde vom betreiber stillgelegt'],
      ['Datei gesperrt', 'Anhang wurde deaktiviert', 'Bild von Moderation abgeschaltet'],
      ['Datei gesperrt', 'Bild abgeschaltet', 'Datei vom Betreiber gesperrt'],
    ],
    questions: [
      ['file is_enabled false', 'deaktivierte datei link'],
      ['file is_enabled false', 'deaktivierte datei link'],
      ['file is_enabled aus', 'deaktivierte datei fid'],
      ['file is_enabled false', 'file disabled'],
      ['Datei is_enabled false', 'fid deaktiviert'],
    ],
    rewordings: [
      ['Diese Datei ist deaktiviert'],
      ['Diese Datei ist gesperrt'],
      ['Diese Datei ist deaktiviert'],
      ['Diese Datei ist deaktiviert'],
      ['Datei deaktiviert'],
    ],
  },
  37602: {
    complaints: [
      [
        'darf die datei nicht bearbeiten, nicht von mir',
        'beschreibung an fremdem bild ändern verweigert',
        'keine berechtigung zum ändern der datei, hab sie unter anderem profil hochgeladen',
      ],
      [
        'darf die datei nicht bearbeiten',
        'warnhinweis am bild ändern geht nicht, nicht meins',
        'dateiname ändern nicht erlaubt',
      ],
      [
        'darf die datei nicht bearbeiten',
        'bild warnung aendern nicht erlaubt weil nicht meine datei',
        'dateibeschreibung lässt sich nicht anpassen',
      ],
      [
        'darf die Datei nicht bearbeiten',
        'Dateiname ändern verweigert, gehört mir nicht',
        'Bildinfos anpassen keine Berechtigung',
      ],
      ['fremde Datei bearbeiten', 'Dateiinfos nicht änderbar', 'meine Datei nicht bearbeitbar'],
    ],
    questions: [
      ['file update ohne file usage des users', 'fid gehört nicht zu account und user'],
      ['file update keine file usage für account und user', 'not authorized edit fid'],
      [
        'file update keine file_usage von account und user',
        'datei bearbeiten nicht berechtigt fid',
      ],
      ['file usage user account edit', 'file edit nicht autorisiert'],
      ['PATCH file fid uid', 'file usage Eintrag fehlt'],
    ],
    rewordings: [
      ['Sie dürfen diese Datei nicht bearbeiten'],
      ['Du darfst diese Datei nicht bearbeiten'],
      ['Sie dürfen diese Datei nicht bearbeiten'],
      ['Du darfst diese Datei nicht bearbeiten'],
      ['Keine Berechtigung Datei bearbeiten'],
    ],
  },
  37700: {
    complaints: [
      [
        'erweiterter inhalt nicht gefunden',
        'die umfrage am beitrag gibt es nicht',
        'zusatzinhalt fehlt, kein eintrag',
      ],
      [
        'die eingebettete umfrage gibts nicht',
        'karte im post existiert nicht mehr',
        'erweiterung am beitrag nicht gefunden',
      ],
      [
        'erweiterter inhalt nicht da',
        'die zusatzkarte im beitrag gibts nicht',
        'abstimmung im post nicht gefunden',
      ],
      [
        'eingebettete Erweiterung nicht gefunden',
        'Zusatzinhalt am Post existiert nicht',
        'Umfrage im Beitrag ist weg',
      ],
      ['Zusatzinhalt nicht gefunden', 'Umfrage im Beitrag weg', 'Karte im Post fehlt'],
    ],
    questions: [
      ['eid unbekannt', 'extend content datensatz fehlt'],
      ['eid unbekannt extend content', 'extend not found action'],
      ['eid unbekannt extend', 'extend content datensatz fehlt'],
      ['eid unbekannt extend', 'extend content not exist'],
      ['eid unbekannt', 'Extend-Inhalt gelöscht'],
    ],
    rewordings: [
      ['Zusatzinhalt falsch oder nicht vorhanden'],
      ['Diese Erweiterung gibt es nicht'],
      ['Zusatzinhalt falsch oder nicht vorhanden'],
      ['Falscher Zusatzinhalt oder nicht vorhanden'],
      ['Falscher Erweiterungsinhalt'],
    ],
  },
  37701: {
    complaints: [
      [
        'umfrage ist abgeschaltet',
        'zusatzelement am beitrag deaktiviert',
        'abstimmen geht nicht, erweiterung gesperrt',
      ],
      ['umfrage im post is abgeschaltet', 'erweiterter inhalt deaktiviert', 'abstimmung gesperrt'],
      [
        'zusatzinhalt abgeschaltet',
        'die umfrage im beitrag ist deaktiviert',
        'erweiterungs kachel gesperrt',
      ],
      [
        'Zusatzinhalt deaktiviert',
        'Umfragekarte wurde abgeschaltet',
        'eingebettete Erweiterung gesperrt',
      ],
      ['Umfrage gesperrt', 'Zusatzinhalt abgeschaltet', 'Abstimmen im Beitrag gesperrt'],
    ],
    questions: [
      ['extend is_enabled false', 'deaktivierter extend content'],
      ['extend is_enabled false', 'extend disabled beim action request'],
      ['extend is_enabled aus', 'deaktivierter extend content'],
      ['extend is_enabled false', 'extend disabled'],
      ['Extend is_enabled false', 'eid deaktiviert'],
    ],
    rewordings: [
      ['Dieser Zusatzinhalt ist deaktiviert'],
      ['Diese Erweiterung ist deaktiviert'],
      ['Dieser Zusatzinhalt ist deaktiviert'],
      ['Dieser Zusatzinhalt ist deaktiviert'],
      ['Erweiterungsinhalt deaktiviert'],
    ],
  },
  37702: {
    complaints: [
      [
        'abstimmung: die option die ich antippe gibt es nicht',
        'auswahlknopf führt ins leere, schlüssel unbekannt',
        'antwort b existiert nicht in der umfrage',
      ],
      [
        'die antwort option in der umfrage gibts nicht',
        'abstimmen klick, auswahl unbekannt',
        'button der karte hat falschen key',
      ],
      [
        'die auswahl in der umfrage existiert nicht',
        'antwortoption beim abstimmen unbekannt',
        'knopf in der karte hat keinen passenden schlüssel',
      ],
      [
        'Auswahlmöglichkeit der Umfrage gibt es nicht',
        'Knopf in der Erweiterung unbekannt',
        'Antwortoption nicht vorhanden',
      ],
      [
        'Umfrage-Option existiert nicht',
        'Abstimmen Auswahl ungültig',
        'Button im Beitrag unbekannt',
      ],
    ],
    questions: [
      ['key nicht in action_items', 'extend action unbekannter schlüssel'],
      ['action_items key nicht vorhanden', 'extend action falscher key gesendet'],
      ['action_items key nicht enthalten', 'extend action key unbekannt'],
      ['action_items key unbekannt', 'extend key not exist'],
      ['action_items key', 'Extend key falsch'],
    ],
    rewordings: [
      ['Diese Auswahl gibt es im Zusatzinhalt nicht'],
      ['Diese Auswahloption existiert nicht'],
      ['Diese Auswahl gibt es im Zusatzinhalt nicht'],
      ['Diese Auswahl gibt es im Zusatzinhalt nicht'],
      ['Extend-Key existiert nicht'],
    ],
  },
  37800: {
    complaints: [
      [
        'das zusatzfeld archiv gibt es nicht beim hochladen',
        'archiv unbekannt, datei fürs profilfeld geht nicht',
        'falsches archiv angegeben sagt der tester',
      ],
      [
        'zusatzfeld fürs profil gibts nicht',
        'archiv eintrag nicht gefunden beim hochladen',
        'das archivfeld kennt er nicht',
      ],
      [
        'archiv feld gibts nicht',
        'zusatzangabe zum profil unbekannt beim datei anhängen',
        'das archiv wohin ich hochlade existiert nicht',
      ],
      [
        'Zusatzfeld im Profil unbekannt beim Hochladen',
        'Archivfeld nicht gefunden',
        'benutzerdefiniertes Feld existiert nicht',
      ],
      ['Zusatzfeld nicht gefunden', 'Formularfeld gibt es nicht', 'Extrafeld-Upload unbekannt'],
    ],
    questions: [
      ['archiveCode unbekannt beim upload', 'archive definition nicht gefunden'],
      ['archiveCode unbekannt upload', 'archive definition not found'],
      ['archiveCode unbekannt upload', 'archive datensatz fehlt usageType'],
      ['archiveCode unbekannt', 'archive not exist upload'],
      ['archiveCode unbekannt', 'Archiv-Definition fehlt'],
    ],
    rewordings: [
      ['Archiv falsch oder nicht vorhanden'],
      ['Dieses Archivfeld gibt es nicht'],
      ['Archiv falsch oder nicht vorhanden'],
      ['Falsches Archivfeld oder nicht vorhanden'],
      ['Falscher Archivinhalt'],
    ],
  },
  37801: {
    complaints: [
      [
        'archivfeld ist ausgeschaltet',
        'upload ins archiv deaktiviert',
        'einstellung vom archiv ist nicht aktiv',
      ],
      [
        'archivfeld wurde abgeschaltet',
        'zusatzfeld deaktiviert, datei geht nicht rein',
        'archiv einstellung aus',
      ],
      [
        'archiv ist abgeschaltet',
        'das zusatzfeld wurde deaktiviert, upload dort weg',
        'archiv konfiguration aus',
      ],
      [
        'Zusatzfeld abgeschaltet, Datei geht nicht rein',
        'Archivfeld deaktiviert',
        'Formularfeld vom Betreiber stillgelegt',
      ],
      ['Zusatzfeld abgeschaltet', 'Formularfeld deaktiviert', 'Extrafeld nicht mehr aktiv'],
    ],
    questions: [
      ['archive is_enabled false', 'archivkonfiguration deaktiviert upload'],
      ['archive is_enabled false', 'upload archive deaktiviert'],
      ['archive is_enabled aus beim upload', 'archiveCode deaktiviert'],
      ['archive is_enabled false', 'archive disabled upload'],
      ['Archiv is_enabled false', 'archiveCode deaktiviert'],
    ],
    rewordings: [
      ['Diese Archiv-Einstellung ist deaktiviert'],
      ['Dieses Archivfeld ist deaktiviert'],
      ['Diese Archiv-Konfiguration ist deaktiviert'],
      ['Dieses Archivfeld ist deaktiviert'],
      ['Archivkonfiguration deaktiviert'],
    ],
  },
  37802: {
    complaints: [
      [
        'archiv passt nicht zu meinem beitrag',
        'das feld ist fürs profil gedacht nicht für posts, passt nicht',
        'archiv gehört zu anderer gruppe',
      ],
      [
        'feld is für posts nicht fürs profil, passt nicht',
        'archiv passt nicht zur gruppe',
        'hochladen ins zusatzfeld, falsche art von feld',
      ],
      [
        'archiv passt nicht zur gruppe von meinem entwurf',
        'archiv einstellung stimmt nicht überein',
        'feld ist für kommentare gedacht nicht für beiträge',
      ],
      [
        'Archivfeld passt nicht zu diesem Beitrag',
        'Zusatzfeld gehört zu anderer Gruppe',
        'Feld nimmt gar keine Datei, passt nicht zusammen',
      ],
      ['Zusatzfeld passt nicht', 'Formularfeld nimmt keine Datei', 'Extrafeld falscher Inhaltstyp'],
    ],
    questions: [
      [
        'archive usage_type oder element_type stimmt nicht',
        'usage_group_id des archivs andere gruppe',
      ],
      ['archive usage_type passt nicht zu usageType', 'element_type nicht file archive mismatch'],
      [
        'archive element_type nicht file',
        'usage_group_id des archivs weicht von draft gruppe ab mismatch',
      ],
      ['archive usage_type element_type mismatch', 'archive usage_group_id andere gruppe'],
      ['archive element_type file', 'archive usage_group_id'],
    ],
    rewordings: [
      ['Die Archiv-Einstellung passt hier nicht'],
      ['Das Archivfeld passt hier nicht'],
      ['Die Archiv-Konfiguration passt hier nicht'],
      ['Die Archiveinstellung passt hier nicht'],
      ['Archivkonfiguration passt nicht'],
    ],
  },
} as const satisfies DescribedMeanings
