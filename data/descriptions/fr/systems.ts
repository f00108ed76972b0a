import type { DescribedMeanings } from '../types'

export const systems = {
  33100: {
    complaints: [
      [
        'inscription désactivée sur cette page, fonction coupée par le système',
        'supprimer mon compte est pas possible, option fermée',
        'cette interface a été désactivée, plus moyen de me connecter par ici',
      ],
      [
        'inscription fermee par le systeme dans le centre de compte',
        'supprimer mon compte? la fonction est desactivee',
        'login par code desactive sur ce site la',
      ],
      [
        'cette fonction est coupée par le système',
        'supprimer mon compte est désactivé sur ce site',
        "la page d'inscription interne est fermée, passée à un plugin",
      ],
      [
        'fonction désactivée par le système',
        "impossible de supprimer mon compte, le site l'a coupé",
        'connexion desactivée ici, tout passe par un plugin',
      ],
      ['suppression compte impossible', 'inscription fermée', 'connexion par code désactivée'],
    ],
    questions: [
      [
        'account center register pris en charge par un plugin',
        'delete_account_type 1 interface désactivée',
      ],
      [
        'account center endpoint disabled car un plugin a pris le login',
        'delete_account_type 1 interface coupee',
      ],
      [
        'account center login géré par un plugin, interface désactivée',
        'delete_account_type à 1 et suppression refusée',
      ],
      [
        'account center interface disabled plugin prend le relais',
        'delete_account_type desactivé interface indisponible',
      ],
      ['account_register_service plugin', 'delete_account_type désactivé'],
    ],
    rewordings: [
      ['Interface ou version désactivée par le système'],
      ['Cette fonction a ete desactivee par le systeme'],
      ['Interface désactivée par le système, requête impossible'],
      ['Cette interface ou version est désactivée par le système'],
      ['interface désactivée par système'],
    ],
  },
  33101: {
    complaints: [
      [
        'site en mode privé et cette requête est interdite',
        'mode privé, on peut rien demander',
        'réservé, le réseau est passé en privé',
      ],
      [
        'site prive, cette demande est interdite',
        'le mode prive bloque cette affaire la',
        'en mode ferme on peut pas appeler ca',
      ],
      [
        'site en mode privé, demande interdite',
        "le mode privé m'empêche d'appeler cette page",
        'interdit tant que la communauté est privée',
      ],
      [
        'site privé, cette requete est interdite',
        'mode privé, je ne peux rien demander',
        'fonction fermée car la communauté est privée',
      ],
      ['site privé requête bloquée'],
    ],
    questions: [
      ['interface interdite en private mode', 'route bloquée quand site_mode privé'],
      ['endpoint interdit en private mode', 'site_mode private route pas permise'],
      ['route interdite en private mode', 'requête interface forbidden mode privé, émis où'],
      ['private mode endpoint interdit', 'requete forbidden en mode prive quel code'],
      ['mode privé interface interdite'],
    ],
    rewordings: [
      ['Requête interdite en mode privé'],
      ['Demande interdite en mode prive'],
      ['Requête interdite en mode privé'],
      ['Requête interdite en mode privé'],
      ['interdit en mode privé'],
    ],
  },
  33102: {
    complaints: [
      [
        'ni public ni privé, le site est mal réglé',
        'mode du site mal configuré et les visiteurs voient plus rien',
        'erreur de mode du site quand je suis pas connectée',
      ],
      [
        'mode du site mal configure, en visiteur je vois rien',
        'pas connecte: y dit que le site est mal regle public ou prive',
        "l'admin a brise le mode du site",
      ],
      [
        'le mode du site est mal réglé, visiteurs bloqués',
        'configuration public/privé cassée',
        "sans être connecté j'ai une erreur de mode du site",
      ],
      [
        'mode du site mal configuré',
        'visiteur : le site affiche une erreur de configuration de mode',
        "le site n'est ni public ni privé on dirait",
      ],
      ['site mal configuré', 'tout refusé aux visiteurs', 'mode du site cassé'],
    ],
    questions: [
      [
        'site_mode valeur inconnue en config',
        'guest list vide, configuration du mode de site fausse',
      ],
      ['site_mode ni public ni private', 'whitelist guest vide site mode config error'],
      [
        'site_mode ni public ni private, liste invité vide',
        'erreur de configuration site_mode pour les guests',
      ],
      ['site_mode valeur invalide guest list vide', 'middleware site mode config error'],
      ['site_mode valeur invalide', 'public private site_mode'],
    ],
    rewordings: [
      ['Le mode du site est mal configuré'],
      ['Le mode du site est mal configure'],
      ['Mode du site mal configuré'],
      ['Configuration du mode du site incorrecte'],
      ['erreur mode du site'],
    ],
  },
  33200: {
    complaints: [
      [
        'modèle du code de vérification indisponible',
        'pas de gabarit de mail pour le code',
        'le code part pas car le modèle existe pas',
      ],
      [
        'le modele du code de verif existe pas',
        'pas de gabarit pour le courriel de code',
        'template du sms de verification indisponible',
      ],
      [
        'le modèle du mail de code existe pas',
        'pas de gabarit pour envoyer le code',
        'template du sms de vérification indisponible',
      ],
      [
        'modele du code de verification absent',
        "le gabarit du courriel de code n'existe pas",
        'pas de template sms donc pas de code',
      ],
      ['modèle de code absent'],
    ],
    questions: [
      ['templateId verify code inexistant', 'modèle sms absent sendCode'],
      ['verify code template id absent', 'gabarit sms code pas dispo dans le plugin'],
      [
        'templateId du code de vérification inexistant',
        "modèle de verify code non dispo dans le plugin d'envoi",
      ],
      ['verify code templateId introuvable', 'template code non disponible dans la langue'],
      ['template code vérif'],
    ],
    rewordings: [
      ['Modèle de code de vérification indisponible'],
      ['Modele de code de verification indisponible'],
      ['Modèle de code de vérification indisponible'],
      ['Modèle de code de vérification indisponible'],
      ['modèle de vérification indisponible'],
    ],
  },
  33201: {
    complaints: [
      [
        "j'ai demandé le code trop de fois, faut patienter",
        "renvoyer le code : trop souvent d'après eux",
        'attendre avant un nouveau sms de validation',
      ],
      [
        "j'ai trop demande de codes, faut attendre",
        'clique 3 fois renvoyer le code pis y veut pu',
        'un autre code svp? non, trop souvent',
      ],
      [
        "j'ai demandé le code trop de fois",
        "trop d'envois de sms, attendez un peu",
        'renvoyer le code bloqué parce que je clique trop souvent',
      ],
      [
        'trop de demandes de code, attendez',
        "j'ai cliqué renvoyer le code plusieurs fois, bloqué",
        'envoi du code trop frequent',
      ],
      ['trop de codes demandés'],
    ],
    questions: [
      ["limite de fréquence sur l'envoi du code de vérif", 'sendCode throttling réponse du plugin'],
      ['rate limit envoi de code', 'resend code trop frequent delai minimum'],
      ['rate limit sur sendCode', "fréquence d'envoi des codes de vérification dépassée"],
      ['rate limit sendCode', 'throttle envoi code verif plugin sms'],
      ['rate limit code SMS'],
    ],
    rewordings: [
      ['Codes demandés trop souvent, patientez un peu'],
      ['Trop de codes demandes, patientez un peu'],
      ['Codes demandés trop souvent, patientez un moment'],
      ['Demandes de code trop fréquentes, patientez'],
      ['code demandé trop souvent'],
    ],
  },
  33202: {
    complaints: [
      [
        "j'ai pas rempli le code reçu et il refuse",
        "code vide alors que je l'ai mis, mais pseudo oublié à l'inscription",
        'case du code de vérification vide pour fermer mon compte',
      ],
      [
        "j'ai oublie d'entrer le code recu",
        "champ du code vide a l'inscription",
        'fermer mon compte sans mettre de code, ca passe pas',
      ],
      [
        "j'ai laissé le code vide et ça passe pas",
        'il veut le code reçu par mail, case obligatoire',
        'inscription sans surnom et on me réclame un code',
      ],
      [
        'faut saisir le code de verification',
        "case du code vide a l'inscription",
        "j'ai mis le code mais pas de surnom, il réclame le code",
      ],
      ['code pas rempli', 'oublié le code vérif', 'inscription nickname vide'],
    ],
    questions: [
      [
        'verifyCode absent au register',
        "nickname vide à l'inscription renvoie code de vérification manquant",
      ],
      [
        'verifyCode vide au register, ou bien nickname vide',
        'codeType ni email ni sms a la suppression de compte',
      ],
      [
        'verifyCode vide au register, ou nickname vide ?',
        'codeType ni email ni sms à la suppression de compte',
      ],
      [
        'verifyCode vide register nickname manquant',
        'suppression de compte sans codeType code vide',
      ],
      ['verifyCode vide', 'smsVerifyCode manquant'],
    ],
    rewordings: [
      ['Saisissez le code de vérification'],
      ['Entrez le code de verification'],
      ['Saisissez le code de vérification'],
      ['Le code de vérification est obligatoire'],
      ['code de vérification requis'],
    ],
  },
  33203: {
    complaints: [
      [
        'le code reçu par mail est faux il paraît',
        "code sms périmé, j'ai mis trop de temps",
        'je recopie bien les chiffres et il dit mauvais code',
      ],
      [
        "le code que j'ai recu est pas bon",
        'trop tard, mon code a 6 chiffres est perime',
        'le code texto marche pas, peut-etre deja utilise',
      ],
      [
        'le code reçu par sms est plus bon',
        'code faux alors que je le recopie chiffre par chiffre',
        'mon code a expiré avant que je le tape',
      ],
      [
        'code de verification faux',
        'le code reçu par sms ne marche pas ou plus',
        'code périmé, arrivé trop tard',
      ],
      ['code faux', 'code SMS marche pas', 'code expiré'],
    ],
    questions: [
      [
        'suppression de compte par sms code jamais valide',
        'verify code mauvais template ou déjà utilisé',
      ],
      [
        'code correct mais template different donc refuse',
        'suppression par sms verif code toujours faux',
      ],
      [
        'code de vérification valide mais demandé pour un autre template',
        'suppression de compte par sms : code toujours incorrect',
      ],
      [
        'verify code template ou country code ne correspond pas',
        'code deja utilisé ou pour autre usage expiré',
      ],
      ['templateId code différent', 'verify code invalide'],
    ],
    rewordings: [
      ['Code de vérification faux ou périmé'],
      ['Code de verification errone ou perime'],
      ['Code de vérification erroné ou périmé'],
      ['Code de vérification incorrect ou expiré'],
      ['code de vérification incorrect'],
    ],
  },
  33301: {
    complaints: [
      [
        'mots interdits par le système dans mon texte, à corriger',
        'un mot banni et je peux pas envoyer',
        'le texte contient du vocabulaire prohibé',
      ],
      [
        'mots interdits par le systeme, faut que je change mon texte',
        "y'a un mot banni quelque part dans ce que j'ai ecrit",
        "censure par le site avant d'envoyer",
      ],
      [
        'mot interdit par le site dans mon texte',
        "faut modifier avant d'envoyer y a un terme banni",
        "le système a repéré un vilain mot dans ce que j'écris",
      ],
      [
        'texte avec mots interdits par le système',
        "modifie les mots bannis avant d'envoyer",
        "le systeme bloque mon contenu a cause d'un mot",
      ],
      ['bio mot interdit'],
    ],
    questions: [
      ["system banned words contenu, où c'est levé", 'filtre de mots du système avant soumission'],
      [
        'banned words systeme generique quel champ',
        'filtre global de mots bannis sur contenu soumis',
      ],
      [
        'contenu avec mots bannis du système, code générique',
        'filtre de mots interdits global fresns',
      ],
      [
        'banned words systeme contenu generique',
        'filtre mots interdits avant soumission jamais levé',
      ],
      ['bio mots bannis v2'],
    ],
    rewordings: [
      ['Votre texte contient des mots interdits par le système'],
      ['Votre contenu a des mots bannis par le systeme, modifiez-le'],
      ['Des termes interdits figurent dans votre texte, corrigez-le'],
      ['Des mots proscrits par le système figurent dans le contenu'],
      ['mots interdits système'],
    ],
  },
  33302: {
    complaints: [
      [
        'ma bio est trop longue',
        'présentation du profil refusée, faut raccourcir',
        'texte de présentation dépasse la limite du systeme',
      ],
      [
        'ma bio est trop longue',
        'description de profil depasse la limite de lettres',
        'faut que je coupe ma presentation',
      ],
      [
        'ma bio est trop longue pour être enregistrée',
        'présentation du profil qui dépasse la limite du site',
        'faut raccourcir ma description perso',
      ],
      [
        'ma bio est trop longue',
        'présentation dépasse la limite, raccourcir',
        'description de profil trop de caracteres',
      ],
      ['bio trop longue', 'présentation trop longue', 'description profil limite'],
    ],
    questions: [
      ['bio_length dépassé update profil', 'limite de caractères pour la bio utilisateur'],
      ['bio_length depasse au update profile', 'longueur max de la bio utilisateur'],
      ['bio_length dépassée dans user profile', 'longueur max de la bio en caractères'],
      ['bio_length dépassé update profile', 'limite longueur bio systeme'],
      ['bio_length', 'limite caractères bio'],
    ],
    rewordings: [
      ['Texte trop long, raccourcissez-le puis renvoyez'],
      ['Texte trop long pour le systeme, raccourcissez-le'],
      ['Texte au-delà de la limite du système, raccourcissez-le'],
      ['Texte trop long, réduisez-le puis renvoyez'],
      ['longueur dépasse limite système'],
    ],
  },
  33400: {
    complaints: [
      [
        'adresse ip pas valide chez moi',
        "IP mal écrite dans la recherche d'adresse",
        'mon ip est incorrecte selon eux',
      ],
      ["l'adresse ip est pas une vraie", 'mon ip est invalide??', "j'ai entre une ip croche"],
      ["ceci n'est pas une adresse ip", 'mon ip est mal écrite', 'ip non valide quand je la tape'],
      [
        'adresse ip non valide',
        "ca dit que mon ip n'est pas une vraie adresse",
        "ip erronée dans la recherche d'ip",
      ],
      ['IP pas valide'],
    ],
    questions: [
      ["ip-info avec une chaîne qui n'est pas une ip", 'validation format adresse ip'],
      ['common/ip-info ip pas valide', 'format ipv6 rejete comme ip invalide'],
      ["ip-info avec une chaîne qui n'est pas une ip", 'adresse ip au mauvais format'],
      ['ip-info format ip invalide', 'validation ip address param'],
      ['format IP invalide'],
    ],
    rewordings: [
      ['Adresse IP non valide'],
      ['Adresse IP invalide'],
      ['Adresse IP non valide'],
      ['Adresse IP incorrecte'],
      ['adresse IP invalide'],
    ],
  },
  33401: {
    complaints: [
      [
        'ip anormale, aucun détail affiché',
        "mon adresse est jugée suspecte et pas d'infos",
        'ip bizarre à cause de mon vpn, détails absents',
      ],
      [
        'mon ip est louche, pas de details',
        'ip anormale avec mon vpn',
        'les details de cette ip suspecte sont pas disponibles',
      ],
      [
        'ip anormale, pas de détails',
        'mon adresse ip est jugée suspecte',
        'détails indisponibles pour cette ip étrange',
      ],
      [
        'ip anormale, pas de détails',
        'mon ip semble louche, aucune info',
        'details indisponibles car ip bizarre',
      ],
      ['IP suspecte'],
    ],
    questions: [
      ['ip anormale plugin ip_service', 'détails non disponibles ip abnormal'],
      ['ip abnormal details indisponibles', 'plugin ip retourne ip anormale'],
      ['ip abnormal, plugin ip_service ne rend pas les détails', 'réponse anormale du service ip'],
      ['ip-info anomalie sans details', 'ip_service renvoie ip anormale'],
      ['IP anormale'],
    ],
    rewordings: [
      ['IP anormale, détails indisponibles'],
      ['IP anormale, details non disponibles'],
      ['IP anormale, informations indisponibles'],
      ['IP anormale, détails indisponibles'],
      ['IP anormale, détails indisponibles'],
    ],
  },
  33402: {
    complaints: [
      [
        "on peut pas retrouver les détails de l'ip",
        "recherche sur l'adresse ip impossible",
        'localisation par ip ne donne rien, requête impossible',
      ],
      [
        "pas capable de trouver d'ou vient cette ip",
        "recherche de l'ip impossible",
        'lookup ip donne rien, interrogation impossible',
      ],
      [
        "impossible de chercher d'où vient cette ip",
        "la recherche sur l'ip donne rien",
        'cette ip ne se laisse pas consulter',
      ],
      [
        'impossible de chercher les détails de cette ip',
        'localisation par ip pas possible',
        "une cliente veut savoir d'où elle se connecte et la consultation de l'ip est impossible",
      ],
      ['IP introuvable détails'],
    ],
    questions: [
      ['lookup ip échoue sans détails', 'interrogation ip-info non réalisable'],
      ['ip-info query impossible', 'geolocalisation ip ne peut pas etre interrogee'],
      ["requête des détails d'ip impossible", 'ip-info non interrogeable pour une ip locale'],
      ['ip lookup non interrogeable', "pourquoi l'ip ne peut pas etre interrogée par le plugin"],
      ['géolocalisation IP impossible'],
    ],
    rewordings: [
      ["Impossible d'interroger les détails de cette IP"],
      ["Impossible d'obtenir les details de cette IP"],
      ['Les détails de cette IP ne peuvent être consultés'],
      ['Cette IP ne peut pas être consultée'],
      ['détails IP non consultables'],
    ],
  },
  33403: {
    complaints: [
      [
        'mon ip est bannie, le service me refuse',
        'bloquée par adresse depuis le réseau du lycée',
        'ip désactivée, plus rien accessible de la box',
      ],
      [
        'mon ip est bannie',
        "le wifi de l'ecole est bloque par le site",
        'en 5g ca marche, a la maison mon adresse est bloquee',
      ],
      [
        'mon ip est bannie du service',
        'accès refusé à toute ma connexion internet, ip bloquée',
        'ip interdite je passe en 4g et ça marche',
      ],
      [
        'mon ip est bloquée par le site',
        'adresse ip bannie, service refusé',
        'mon ip est bannie, tout le cybercafé de Cotonou est privé du site',
      ],
      ['IP bannie'],
    ],
    questions: [
      ['liste noire ip côté serveur', 'adresse ip interdite, service refusé'],
      ['ip blacklist service refuse', 'bannir une ip, quelle erreur le client recoit'],
      ['blocage par adresse ip, liste noire', 'ip désactivée par le système, où se règle la liste'],
      ['ip ban liste noire', "est-ce que le core gere une liste noire d'adresses ip"],
      ['blacklist IP'],
    ],
    rewordings: [
      ['Cette IP est bloquée, le service vous est refusé'],
      ['Votre IP est bloquee, service refuse'],
      ['Cette IP est bloquée, service refusé'],
      ['Votre IP est bloquée, service refusé'],
      ['IP bloquée, service refusé'],
    ],
  },
  33404: {
    complaints: [
      ['ip inconnue', 'il connait pas mon adresse réseau', "origine de l'ip non identifiée"],
      ['ip inconnue', 'y connait pas mon adresse internet', "provenance de l'ip: inconnu"],
      ['ip inconnue', 'personne connait mon ip apparemment', "l'adresse réseau est non identifiée"],
      [
        'ip inconnue',
        "on ne sait pas d'ou vient cette ip",
        "l'appli n'arrive pas à reconnaitre mon ip, provenance ignorée",
      ],
      ['IP inconnue'],
    ],
    questions: [
      ['unknown ip réponse ip_service', 'ip non répertoriée'],
      ['unknown ip du service de localisation', 'ip locale 127 inconnue dans ip-info'],
      ['unknown ip retourné par le plugin', 'ip_service renvoie inconnu'],
      ['unknown ip ip-info', 'ip-info renvoie provenance inconnue, quel provider'],
      ['ip unknown'],
    ],
    rewordings: [
      ['Cette adresse IP est inconnue'],
      ['Cette IP est inconnue'],
      ['Adresse IP inconnue'],
      ['Adresse IP non identifiée'],
      ['adresse IP inconnue'],
    ],
  },
} as const satisfies DescribedMeanings
