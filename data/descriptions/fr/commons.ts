import type { DescribedMeanings } from '../types'

export const commons = {
  30000: {
    complaints: [
      [
        'installation du site bloquée à la création du premier admin',
        "j'installe fresns, les deux mots de passe admin diffèrent et ça coince",
        "assistant d'installation refuse mon mail administrateur laissé vide",
      ],
      [
        "a l'installation du site ca veut pas creer l'admin",
        "page d'install, les deux mots de passe de l'admin etaient pas pareils",
        "j'installe le serveur pis y'aime pas ce que j'ai mis dans le formulaire",
      ],
      [
        "l'installateur refuse mon premier compte admin",
        "pendant l'installation les deux mots de passe administrateur ne collent pas",
        "j'installe le site et la page de création de l'administrateur bloque",
      ],
      [
        'installation bloquée a la creation du premier admin',
        "j'installe le site et le formulaire administrateur refuse ma confirmation",
        "assistant d'installation refuse courriel et mot de passe admin",
      ],
      ['installation bloquée admin', 'création admin échoue', 'mdp admin pas identiques'],
    ],
    questions: [
      [
        'install wizard formulaire admin email password confirmation invalide',
        "erreur de paramètre générique à l'étape admin de l'installeur web",
      ],
      [
        'installer web formulaire premier administrateur refuse',
        'setup initial email ou confirmation mdp vide, parametre errone',
      ],
      [
        'installation web fresns étape admin email ou confirmation vide',
        "pourquoi le formulaire de l'installeur râle sur un paramètre erroné",
      ],
      [
        'installer web étape admin password confirmation différents',
        'setup wizard rejette le formulaire fondateur, champs vides',
      ],
      ['admin_password_confirm install', 'assistant installation admin_email'],
    ],
    rewordings: [
      ['Paramètre erroné'],
      ['Erreur de parametre'],
      ['Paramètre erroné'],
      ["Paramètre erroné, vérifiez le formulaire d'installation"],
      ['erreur de paramètre'],
    ],
  },
  30001: {
    complaints: [
      [
        "je change mon mail de compte, ça dit qu'il manque quelque chose",
        "j'ai enregistré mon profil sans rien remplir et ca rouspète",
        'il manque une info obligatoire mais laquelle, mystère',
      ],
      [
        "j'ai clique sauver sur mon profil sans rien changer pis ca chiale",
        'y manque de quoi dans ma demande, quoi?',
        "change mon courriel dans le centre de compte, dit qu'il manque une info",
      ],
      [
        "j'ai enregistré mon profil sans rien remplir et ça râle",
        "changement d'adresse mail impossible il paraît qu'il manque une info",
        "il manque un truc obligatoire mais l'appli dit pas lequel",
      ],
      [
        'il manque une info obligatoire pour enregistrer mon profil',
        "j'ai cliqué sauvegarder sans rien modifier et ca plante",
        'changer mon courriel : on me dit que des champs manquent',
      ],
      [
        'rien à enregistrer profil',
        'date anniversaire formulaire vide',
        'changer email ancien code',
      ],
    ],
    questions: [
      [
        'paramètre obligatoire absent update profil body sans valeur',
        "changer le téléphone : vérification de l'ancien code plus dans le cache",
      ],
      [
        'parametre obligatoire absent lors du update profile',
        "verif de l'ancien email plus en cache apres 15 min, champ requis manquant",
      ],
      [
        'champ obligatoire non transmis lors de la mise à jour du profil',
        "modifier le téléphone dans l'espace compte sans vérification préalable de l'ancien",
      ],
      [
        'update profil body vide parametre obligatoire absent',
        'account center changement email sans checkcode en cache',
      ],
      ['champ obligatoire absent requête', 'PATCH profile vide'],
    ],
    rewordings: [
      ["Un paramètre obligatoire n'a pas été transmis"],
      ['Il manque un parametre obligatoire'],
      ['Il manque un paramètre obligatoire'],
      ["Un champ requis n'a pas été transmis"],
      ['paramètre manquant'],
    ],
  },
  30002: {
    complaints: [
      [
        'la valeur envoyée fait pas partie des choix autorisés',
        "j'ai tapé mon pseudo à la place du mail pour recevoir le code",
        'mon testeur dit valeur non conforme, pas parmi celles attendues',
      ],
      [
        'y dit que ma valeur est pas dans les choix permis',
        "ni un courriel ni un numero que j'ai entre, y comprend pas",
        "le testeur a eu valeur non conforme en ouvrant l'editeur",
      ],
      [
        "la valeur que j'envoie ferait pas partie des choix permis",
        'page du centre de compte cassée, valeur non conforme',
        "j'ai tapé un identifiant ni mail ni chiffres, rejeté direct",
      ],
      [
        "valeur non acceptée, type inconnu dans l'editeur",
        "l'appli me dit que ce choix ne fait pas partie des options",
        "mon identifiant n'est ni un mail ni un numero, refusé",
      ],
      ["lien compte ne s'ouvre", 'page compte erreur paramètre', 'code refusé adresse bizarre'],
    ],
    questions: [
      [
        'type inconnu dans le path editor, ni post ni comment',
        'accessToken qui se décode en rien du tout, valeur hors liste',
      ],
      [
        "type dans le path de l'editor pas dans la liste acceptee",
        'valeur hors enum quel param exactement??',
      ],
      [
        'type inconnu dans le chemin editor, valeur hors liste',
        'accessToken décodé à vide, valeur de paramètre refusée',
      ],
      [
        'type dans le path hors liste autorisée post comment',
        'accessToken indecodable, valeur pas conforme',
      ],
      ['type post ou comment', 'accessToken base64 tronqué'],
    ],
    rewordings: [
      ['La valeur fournie ne figure pas parmi les valeurs admises'],
      ['La valeur fournie ne fait pas partie des valeurs acceptees'],
      ["La valeur fournie n'est pas parmi celles autorisées"],
      ['La valeur fournie ne correspond à aucune valeur permise'],
      ['valeur de paramètre invalide'],
    ],
  },
  30003: {
    complaints: [
      [
        'le tableau json envoyé pour la notif est mal foutu',
        'ma collègue dev a un souci de liste json refusée',
        'crochets json pas acceptés dans la notification multilingue',
      ],
      [
        'mon collegue dit que son tableau json est pas bon',
        'la notif multilingue veut un array pis elle le prend pas',
        'format de liste json invalide que ca repond',
      ],
      [
        'le testeur dit que le tableau json de la notif est mal formé',
        'notif multilingue qui part pas, histoire de tableau json',
        "on me parle d'un array json non valide, c'est quoi",
      ],
      [
        'le testeur voit erreur tableau json sur une notification multilingue',
        'notification en plusieurs langues pas envoyée, format de liste mauvais',
        'on nous dit que le tableau json est mal écrit',
      ],
      [
        'notif multilingue cassée',
        'notification plusieurs langues erreur',
        'notif plugin pas envoyée',
      ],
    ],
    questions: [
      [
        'sendNotification isMultilingual content json array invalide',
        'pourquoi mon tableau JSON est jugé invalide par la command word',
      ],
      [
        'sendNotification isMultilingual content array json refuse',
        'comment passer un json array valide en parametre',
      ],
      [
        'sendNotification isMultilingual content doit être un tableau json',
        'json array invalide dans un mot de commande de notification',
      ],
      [
        'sendNotification isMultilingual content json array invalide',
        'json array attendu dans le command word, comment formater',
      ],
      ['sendNotification isMultilingual', 'notification json array'],
    ],
    rewordings: [
      ["Cette valeur n'est pas un tableau JSON valide"],
      ['Ce parametre doit etre un tableau JSON valide'],
      ['Le format attendu est un tableau JSON valide'],
      ['Le format de tableau JSON est invalide'],
      ['tableau JSON invalide'],
    ],
  },
  30004: {
    complaints: [
      [
        "page du plugin plante, objet json invalide dans le jeton d'accès",
        "le centre de compte s'ouvre pas, parle d'accolades json",
        'notre testeuse a collé un nombre comme accessToken, objet attendu',
      ],
      [
        "la page plugin ouvre pas, ca parle d'un objet json mal forme",
        "objet json pas correct, vu dans la webview de l'extension",
        "le gars du support a lu json object invalide dans l'app",
      ],
      [
        "la page du plugin s'ouvre sur une erreur d'objet json",
        "mon collègue dit que le jeton contient juste un nombre au lieu d'un objet",
        "objet json mal foutu en ouvrant l'espace compte",
      ],
      [
        "page du plugin refuse de s'ouvrir, objet json mal formé",
        "le collegue a mis un simple nombre au lieu d'un objet",
        'centre de compte affiche format objet json incorrect',
      ],
      ['page plugin erreur json', 'espace compte json erreur', 'appli erreur objet json'],
    ],
    questions: [
      [
        "accessToken décodé donne un scalaire au lieu d'un objet",
        "json object attendu après base64 de l'access token",
      ],
      [
        "accessToken decode en base64 donne un string au lieu d'un objet",
        "json object attendu, j'envoie juste un nombre",
      ],
      [
        'accessToken base64 contient une chaîne simple et pas un object json',
        'quelle structure json doit avoir le accessToken une fois décodé',
      ],
      [
        "accessToken base64 decode en string au lieu d'objet json",
        'json object attendu, le token contient un scalaire',
      ],
      ['accessToken encodé deux fois', 'accessToken json string'],
    ],
    rewordings: [
      ["La valeur n'est pas un objet JSON correct"],
      ['Le format attendu est un objet JSON'],
      ["Cette valeur n'est pas un objet JSON correct"],
      ["La valeur n'est pas un objet JSON valide"],
      ['objet JSON invalide'],
    ],
  },
  30005: {
    complaints: [
      [
        "j'ai mis une photo uploadée et un lien pour l'avatar, faut choisir",
        "c'est l'un ou l'autre pour la bannière, pas les deux",
        "aperçu du profil d'un membre plante si aucun pseudo ni uid",
      ],
      [
        "j'ai mis une photo de profil ET un lien de photo, ca bloque",
        'faut choisir un des deux, pas les deux en meme temps',
        'banniere: fichier pis url ensemble, y veut pas',
      ],
      [
        "j'ai mis une photo ET un lien pour l'avatar, faut choisir",
        'on peut pas donner les deux options en même temps apparemment',
        "bannière fichier plus bannière url, l'appli veut qu'une seule",
      ],
      [
        "je mets une photo et un lien d'avatar en meme temps, refus",
        "soit le fichier soit l'url pour la bannière, pas les deux",
        'on me demande de choisir un seul des deux champs',
      ],
      ['avatar en double', 'deux bannières envoyées', 'avatar fichier et lien'],
    ],
    questions: [
      [
        'avatarFid et avatarUrl envoyés ensemble',
        'user overview sans uidOrUsername ni header uid, erreur choix exclusif',
      ],
      [
        'avatarFid et avatarUrl envoyes ensemble erreur',
        "user/overview sans uidOrUsername ni header uid, c'est quoi cette reponse",
      ],
      [
        'avatarFid et avatarUrl envoyés ensemble refusés',
        'user overview sans uidOrUsername ni header uid, pourquoi erreur deux paramètres exclusifs',
      ],
      [
        'avatarFid et avatarUrl envoyés ensemble',
        'user overview sans uidOrUsername ni header uid, choix exclusif',
      ],
      ['avatarFid avatarUrl ensemble', 'overview sans uidOrUsername'],
    ],
    rewordings: [
      ["Ces deux paramètres s'excluent, n'en transmettez qu'un seul"],
      ['Un seul des deux parametres peut etre envoye'],
      ['Un seul des deux paramètres est accepté, pas les deux'],
      ["Choisissez l'un des deux paramètres, pas les deux"],
      ['un seul des deux'],
    ],
  },
  30006: {
    complaints: [
      [
        "je remets le même pseudo et l'appli dit que rien a changé",
        'ma bio est identique à avant donc il enregistre pas',
        'ancien et nouveau pareil, il râle pour rien',
      ],
      [
        "j'ai remis le meme surnom pis ca refuse",
        'y dit que ma bio a pas change',
        "c'est deja ca mon nom, rien de nouveau qu'y dit",
      ],
      [
        "j'ai remis le même pseudo qu'avant et ça refuse",
        "rien n'a changé dit l'appli quand je valide ma bio",
        'ancien et nouveau identiques, impossible de sauvegarder mon profil',
      ],
      [
        "j'ai remis le meme surnom et ca dit aucun changement",
        "ma bio est identique à l'ancienne, pas enregistrée",
        "rien de nouveau, la valeur est la meme qu'avant",
      ],
      ['pseudo déjà le mien', 'bio inchangée', 'rien changé au profil'],
    ],
    questions: [
      [
        'update profil nickname identique à la valeur en base',
        "comment ignorer l'erreur aucune modification sur la bio",
      ],
      [
        "update nickname identique a l'ancienne valeur rejete",
        'ancienne et nouvelle bio pareilles apres trim',
      ],
      [
        "valeur inchangée entre l'existant et le nouveau dans profil edit",
        "faut-il filtrer côté client si le nickname n'a pas bougé",
      ],
      ['update profile nickname egal a la valeur stockée', 'pourquoi refuser une bio inchangée'],
      ['username identique PATCH', 'nickname même valeur'],
    ],
    rewordings: [
      ["Aucun changement, la nouvelle valeur est la même que l'ancienne"],
      ["Aucun changement, la nouvelle valeur est identique a l'ancienne"],
      ["Nouvelle valeur identique à l'ancienne, rien à modifier"],
      ["Aucune modification : l'ancienne et la nouvelle valeur sont identiques"],
      ['ancienne valeur identique'],
    ],
  },
  30007: {
    complaints: [
      [
        'champ laissé vide et ca passe pas',
        'faut remplir la case, elle peut pas rester vide',
        'une case vide bloque tout le formulaire',
      ],
      [
        'faut pas laisser ca vide apparemment',
        "la case est vide, remplis-la qu'y me dit",
        "vide c'est pas permis mais y dit pas quel champ",
      ],
      [
        'ce champ ne doit pas rester vide',
        "j'ai rien écrit dans la case et elle devient rouge",
        "on m'oblige à remplir, vide interdit",
      ],
      [
        'ce champ doit etre rempli',
        "on m'interdit de laisser la case vide",
        'champ vide pas permis, quel champ au juste',
      ],
      ['champ vide'],
    ],
    questions: [
      [
        'code générique champ vide, levé où dans le core',
        'valeur vide interdite message sans nom de champ',
      ],
      [
        "erreur generique valeur vide interdite, qui l'envoie",
        'empty not allowed pas trouve dans le core',
      ],
      [
        'erreur générique valeur vide, est-elle vraiment émise par le core',
        'contrôle non vide champ quelconque code fresns',
      ],
      [
        'valeur vide generique, code jamais renvoyé par le core',
        "cannot be empty, d'ou sort ce message general",
      ],
      ['valeur requise vide réservé'],
    ],
    rewordings: [
      ['Ce champ doit être rempli'],
      ['Ce champ est obligatoire, ne le laissez pas vide'],
      ['Ce champ est à remplir'],
      ['Ce champ est obligatoire, remplissez-le'],
      ['ne peut être vide'],
    ],
  },
  30008: {
    complaints: [
      [
        'operation ratée, reessayez, je réessaie dix fois pareil',
        "l'envoi du fichier rate à chaque fois, on me dit de recommencer",
        'échec, retentez svp... toujours le même échec',
      ],
      [
        "operation echouee reessayez, j'ai reessaye 10 fois",
        'mon fichier de 0 octet part pas, y dit recommence',
        'ca a foire, reessaye... meme affaire a chaque fois',
      ],
      [
        "opération échouée réessayez, j'ai réessayé dix fois pour rien",
        "l'envoi du fichier plante et on me dit de recommencer",
        "echec bizarre quand j'ajoute un fichier de taille zéro",
      ],
      [
        "l'envoi échoue, on me dit de reessayer, toujours pareil",
        "operation ratée, réessaie, j'ai essayé dix fois",
        'impossible de preparer le televersement, recommencez disent-ils',
      ],
      ['fichier vide refusé', 'fichier zéro octet', 'échec opération upload'],
    ],
    questions: [
      [
        'upload-token échoue avec size à 0, enregistrement du fichier pas sauvé',
        'échec opération réessayer après jeton de stockage, extension vide',
      ],
      [
        'upload-token size zero le record de fichier se sauve pas',
        'try again mais meme resultat, token storage ok pourtant',
      ],
      [
        'upload-token enregistrement du fichier non sauvé size à 0',
        "échec d'opération répété sur la demande de jeton d'upload",
      ],
      [
        'upload-token size 0 enregistrement fichier non sauvegardé',
        'upload token ok cote stockage mais record fichier ko',
      ],
      ['upload-token size 0', 'enregistrement fichier échoué'],
    ],
    rewordings: [
      ["L'opération a échoué, veuillez recommencer"],
      ["Ca n'a pas fonctionne, veuillez reessayer"],
      ["L'opération n'a pas abouti, merci de recommencer"],
      ["L'opération a échoué, veuillez recommencer"],
      ['opération échouée, réessayez'],
    ],
  },
} as const satisfies DescribedMeanings
