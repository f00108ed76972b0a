import type { DescribedMeanings } from '../types'

export const users = {
  35100: {
    complaints: [
      [
        "pas de pseudo ni d'uid indiqué, recherche refusée",
        'il veut un identifiant de membre, champ vide',
        "uid ou nom d'utilisateur à remplir obligatoirement",
      ],
      [
        'faut mettre un uid ou un @',
        "j'ai pas ecrit de qui, utilisateur vide",
        "nom d'utilisateur ou numero de membre manquant",
      ],
      [
        "faut indiquer l'utilisateur, uid ou identifiant",
        'aucun membre précisé dans la recherche de profil',
        "nom d'utilisateur non fourni",
      ],
      [
        "il faut un identifiant ou nom d'utilisateur",
        'aucun membre indiqué, champ vide',
        'je tape rien dans le champ du membre et il exige un uid',
      ],
      ['profil ouvert sans uid'],
    ],
    questions: [
      ['uidOrUsername vide', 'paramètre uid ou username manquant validation'],
      ['uidOrUsername vide', 'uid ou username requis path user'],
      ['uidOrUsername vide', 'paramètre utilisateur manquant dans le chemin'],
      ['uidOrUsername manquant', 'requete sans uid ni username, message vide interdit'],
      ['uid ou username absent'],
    ],
    rewordings: [
      ["Indiquez un UID ou un nom d'utilisateur"],
      ["L'UID ou le nom d'utilisateur est requis"],
      ["Précisez un UID ou un nom d'utilisateur"],
      ["L'UID ou le nom d'utilisateur est requis"],
      ['UID ou username obligatoire'],
    ],
  },
  35101: {
    complaints: [
      [
        'faut attendre trente jours pour rechanger de pseudo',
        'je me suis trompée dans mon nouveau nom et je peux plus le changer',
        'une seule modif de nom sur la période',
      ],
      [
        "j'ai change mon nom la semaine passee, faut attendre",
        'une fois par 30 jours pour le surnom',
        'pas encore le droit de rechanger mon pseudo',
      ],
      [
        "j'ai déjà changé de pseudo ce mois-ci",
        'combien de jours attendre pour rechanger mon nom',
        'une seule modif du nom permise par période',
      ],
      [
        'changer de surnom encore bloqué pendant des jours',
        "je peux modifier mon pseudo qu'une fois par mois",
        'delai avant de rechanger mon nom',
      ],
      ['changer pseudo trop tôt', 'pseudo modifié récemment', 'attendre pour changer nom'],
    ],
    questions: [
      ['last_nickname_at délai en jours', "username inchangé renvoyé, refus période d'attente"],
      [
        'last_username_at delai en jours',
        'update nickname refuse trop recent meme valeur inchangee',
      ],
      ['last_username_at trop récent', 'délai en jours entre deux changements de nickname'],
      ['last_username_at delai entre modifications', 'nickname interval days update'],
      ['username_edit jours', 'nickname_edit délai'],
    ],
    rewordings: [
      ['Modifiable une seule fois pendant la période fixée'],
      ['Modifiable une seule fois par periode de quelques jours'],
      ['Modification possible une seule fois dans ce délai de jours'],
      ['Modification permise une seule fois dans le délai fixé'],
      ['modifiable une seule fois'],
    ],
  },
  35102: {
    complaints: [
      [
        'tiret bas refusé dans mon identifiant @',
        "nom d'utilisateur avec un accent pas accepté, que lettres et tirets",
        'mon @ tout en chiffres est rejeté',
      ],
      [
        'mon @ peut pas avoir de _',
        "lettres chiffres et un tiret seulement pour l'identifiant",
        'juste des chiffres comme username ca passe pas',
      ],
      [
        'mon identifiant avec un point est refusé',
        "tiret bas interdit dans le nom d'utilisateur",
        "seulement lettres chiffres et un tiret dans l'identifiant",
      ],
      [
        'mon pseudo avec tiret bas refusé',
        'identifiant : lettres chiffres et un seul tiret',
        "nom d'utilisateur tout en chiffres interdit",
      ],
      ['underscore dans username', 'username avec accent refusé', 'identifiant que des chiffres'],
    ],
    questions: [
      [
        'username regex lettres chiffres un seul tiret',
        "nom d'utilisateur purement numérique refusé",
      ],
      ['regex username double tiret refuse', 'username numerique 1e5 rejete caracteres permis'],
      ['username purement numérique refusé', "regex du username, un seul trait d'union"],
      ['username regex hyphen', 'handle numeric only refused'],
      ['username regex tiret', 'caractères autorisés username'],
    ],
    rewordings: [
      ["Nom d'utilisateur : lettres, chiffres et un seul tiret permis"],
      ['Identifiant: lettres, chiffres et tirets simples seulement'],
      ['Identifiant : lettres, chiffres et tirets simples uniquement'],
      ["L'identifiant n'accepte que lettres, chiffres et un trait d'union"],
      ['lettres, chiffres, tiret simple'],
    ],
  },
  35103: {
    complaints: [
      [
        'mon identifiant @ est trop long',
        "longueur du nom d'utilisateur pas bonne, le mien est à rallonge",
        'handle qui dépasse le maximum',
      ],
      [
        "mon nom d'utilisateur est trop long",
        'longueur du @ incorrecte',
        'faut raccourcir mon handle',
      ],
      [
        'identifiant trop long',
        "longueur du nom d'utilisateur pas correcte",
        'je dois raccourcir mon @',
      ],
      [
        'mon identifiant est trop long',
        'pseudo arobase avec trop de lettres',
        "mon @ fait quarante lettres, l'appli dit longueur pas correcte",
      ],
      ['username trop long', 'identifiant trop long', '@nom trop long'],
    ],
    questions: [
      ['username_max dépassé', 'username longueur incorrecte signifie trop long ?'],
      ['username max length depassee', 'longueur maximale du handle config'],
      ['username dépasse le max du site', "longueur maximale de l'identifiant"],
      ['username max length', 'username dépasse le maximum, ou regler la limite'],
      ['username_max', 'longueur max username'],
    ],
    rewordings: [
      ["Longueur du nom d'utilisateur incorrecte"],
      ["Longueur du nom d'utilisateur incorrecte"],
      ["Longueur du nom d'utilisateur incorrecte"],
      ["Longueur du nom d'utilisateur incorrecte"],
      ['longueur username incorrecte'],
    ],
  },
  35104: {
    complaints: [
      [
        "nom d'utilisateur trop court, deux lettres seulement",
        'mon @ a pas assez de caractères',
        "minimum de lettres pas atteint pour l'identifiant",
      ],
      [
        'mon @ est trop court',
        "faut plus de lettres dans l'identifiant",
        "jo c'est pas assez long comme username",
      ],
      [
        'identifiant trop court',
        'mon @ de deux lettres refusé, minimum pas atteint',
        "faut plus de caractères dans le nom d'utilisateur",
      ],
      [
        'identifiant trop court',
        'mon @ de deux lettres refusé',
        'je voulais juste @al comme identifiant, pas assez de lettres parait-il',
      ],
      ['username trop court', 'identifiant trop court', '@nom trop court'],
    ],
    questions: [
      ['username_min non atteint', 'handle plus court que le minimum'],
      ['username min length', 'handle de 2 caracteres refuse minimum'],
      ['username sous le min configuré', 'longueur minimale du username'],
      ['username min length', 'minimum de caracteres pour username dans le panel'],
      ['username_min', 'longueur minimale username'],
    ],
    rewordings: [
      ["Nom d'utilisateur trop court"],
      ["Nom d'utilisateur trop court"],
      ["Nom d'utilisateur en dessous du minimum requis"],
      ["Le nom d'utilisateur est trop court"],
      ['username sous le minimum'],
    ],
  },
  35105: {
    complaints: [
      [
        "mon @ est déjà pris, quelqu'un me l'a volé",
        "nom d'utilisateur occupé mais je trouve personne avec",
        'identifiant pas libre, choisir un autre',
      ],
      [
        'mon @ est deja pris',
        "quelqu'un a deja ce nom d'utilisateur",
        'je voulais maxmtl comme handle mais pas disponible',
      ],
      [
        'cet identifiant est déjà pris',
        "quelqu'un a déjà mon @",
        "nom d'utilisateur réservé alors que aucun profil visible",
      ],
      [
        'cet identifiant est deja pris',
        "quelqu'un a mon nom d'utilisateur",
        "le @ que je veux est pris alors qu'aucun profil ne s'affiche",
      ],
      ['username déjà pris', 'identifiant déjà pris', '@nom pas dispo'],
    ],
    questions: [
      [
        'username unique, utilisateurs supprimés inclus',
        'changer la casse de son username le dit pris',
      ],
      [
        'username existe chez un user soft deleted',
        'changer juste la casse du username, deja pris',
      ],
      ['username occupé par un user supprimé', 'unicité username insensible à la casse'],
      ['username taken soft deleted', "username d'un user supprimé toujours réservé ?"],
      ['username unique users supprimés', 'casse username mysql'],
    ],
    rewordings: [
      ["Ce nom d'utilisateur est pris, choisissez-en un autre"],
      ["Ce nom d'utilisateur est pris, choisissez-en un autre"],
      ['Identifiant déjà attribué, choisissez-en un autre'],
      ["Nom d'utilisateur déjà pris, choisissez-en un autre"],
      ['username déjà utilisé'],
    ],
  },
  35106: {
    complaints: [
      [
        "mon nom d'utilisateur contient un mot bloqué alors qu'il est innocent",
        '@ refusé pour vocabulaire interdit',
        'mot banni caché dans mon identifiant',
      ],
      [
        'mot interdit dans mon @',
        'mon identifiant contient de quoi de banni',
        'admin dans mon handle, ca bloque',
      ],
      [
        'un mot interdit dans mon identifiant',
        'mon @ contient soi-disant un gros mot',
        "nom d'utilisateur avec terme bloqué",
      ],
      [
        'mot interdit dans mon identifiant',
        'mon @ contient soi-disant un mot banni',
        'mon arobase Classe225 est refusé, un mot banni se cache dedans',
      ],
      ['username interdit', 'identifiant contient mot banni', 'mot admin dans username'],
    ],
    questions: [
      ['ban_names sous-chaîne username', 'username contient un mot réservé type admin'],
      ['ban_names contenu dans username', 'username block words substring'],
      ["ban_names trouvé à l'intérieur du username", 'liste de noms interdits identifiant'],
      ['username ban_names contains', 'username contient un ban_name en sous-chaine'],
      ['user_ban_names username', 'username badminton admin'],
    ],
    rewordings: [
      ["Ce nom d'utilisateur contient des mots bloqués"],
      ["Le nom d'utilisateur contient un mot interdit"],
      ["L'identifiant contient des termes bloqués"],
      ["Le nom d'utilisateur contient un terme interdit"],
      ['username mots bloqués'],
    ],
  },
  35107: {
    complaints: [
      [
        'mon surnom avec é et ç est refusé, on parle de malvoyants',
        'emoji dans le pseudo pas accepté pour les aveugles',
        'caractères spéciaux interdits dans mon surnom',
      ],
      [
        'mon surnom avec un accent est refuse',
        "pas d'emojis dans mon pseudo, pour les aveugles qu'y disent",
        'y me conseille un surnom sans caracteres speciaux mais ca sauve pas',
      ],
      [
        "pas d'emoji ni d'accents dans mon surnom ?",
        'caractères spéciaux du pseudo refusés pour les malvoyants',
        'mon prénom Chloé est rejeté à cause du é',
      ],
      [
        'mon prénom avec accent est refusé comme surnom',
        "surnom : pas d'emoji ni caractere spécial, pour les aveugles",
        "Éloïse refusé, il parle d'accessibilité malvoyants",
      ],
      ['emoji dans pseudo', 'pseudo avec accent refusé', 'caractères spéciaux pseudo'],
    ],
    questions: [
      [
        'nickname regex refuse accents et cyrillique',
        "conseil d'accessibilité sur pseudo en fait un refus",
      ],
      [
        'nickname é ou double espace refuse regex',
        "accessibilite surnom caracteres speciaux c'est un refus",
      ],
      ['nickname avec lettre accentuée refusé', 'regex nickname deux espaces cyrillique'],
      ['nickname special characters regex accents', 'nickname emoji deux espaces refus'],
      ['nickname caractères autorisés', 'nickname regex espaces'],
    ],
    rewordings: [
      ['Évitez les caractères spéciaux, votre pseudo restera lisible par les malvoyants'],
      ['Evitez les caracteres speciaux dans le surnom, par accessibilite'],
      ['Évitez les caractères spéciaux dans le surnom pour rester accessible'],
      ['Évitez les caractères spéciaux dans le surnom pour rester accessible'],
      ['pseudo sans caractères spéciaux'],
    ],
  },
  35108: {
    complaints: [
      [
        'pseudo trop long',
        'mon surnom dépasse, combien de lettres max',
        "longueur du pseudo incorrecte, j'ai mis nom et prénom complets",
      ],
      [
        'surnom trop long',
        'la longueur de mon pseudo est pas correcte',
        'mon nom affiche depasse le max',
      ],
      ['surnom trop long', 'mon pseudo affiché dépasse la taille', 'longueur du surnom incorrecte'],
      [
        'surnom trop long',
        'mon nom affiché dépasse',
        'mon nom complet affiché est refusé car il y a trop de lettres',
      ],
      ['pseudo trop long', 'surnom trop long', 'nom affiché trop long'],
    ],
    questions: [
      ['nickname_max dépassé', 'nickname length incorrect = trop long'],
      ['nickname max length', 'longueur maximale du surnom affiche'],
      ['nickname dépasse le maximum', 'taille max du nickname'],
      ['nickname max length', 'nickname trop long, valeur max ou la lire'],
      ['nickname_max', 'longueur max nickname'],
    ],
    rewordings: [
      ['Longueur du pseudo incorrecte'],
      ['Longueur du surnom incorrecte'],
      ['Longueur du surnom incorrecte, réduisez-la'],
      ['Longueur du surnom incorrecte'],
      ['longueur pseudo incorrecte'],
    ],
  },
  35109: {
    complaints: [
      [
        "pseudo trop court, je m'appelle juste Lu",
        "mon surnom a qu'une lettre, pas assez",
        'surnom en dessous du minimum',
      ],
      [
        'mon surnom a pas assez de lettres',
        "mon pseudo a une lettre, y'en faut plus",
        'nom affiche pas assez long',
      ],
      [
        'surnom trop court',
        'une seule lettre comme pseudo pas accepté',
        'le surnom demande plus de lettres',
      ],
      [
        'surnom trop court',
        "nom affiché d'une seule lettre refusé",
        "je veux m'appeler B mais le nom affiché exige plus de lettres",
      ],
      ['pseudo trop court', 'surnom trop court', 'nom affiché trop court'],
    ],
    questions: [
      ['nickname_min non atteint', 'pseudo plus court que la longueur minimale'],
      ['nickname min length pas atteint', "surnom d'un caractere minimum"],
      ['nickname sous le minimum', 'taille min du nickname'],
      ['nickname min length', 'nickname trop court, minimum configurable'],
      ['nickname_min', 'longueur minimale nickname'],
    ],
    rewordings: [
      ['Pseudo trop court'],
      ['Surnom trop court'],
      ['Surnom en dessous de la longueur minimale'],
      ['Le surnom est trop court'],
      ['pseudo sous le minimum'],
    ],
  },
  35110: {
    complaints: [
      [
        'mon pseudo est sur la liste noire',
        "surnom interdit, j'avais mis Admin",
        'pseudo avec mot bloqué',
      ],
      [
        'mon surnom est un mot banni',
        'pseudo refuse, mot interdit',
        "je peux pas m'afficher sous le nom moderateur",
      ],
      [
        'mon surnom contient un mot banni',
        'pseudo admin refusé, terme bloqué',
        "je peux pas m'appeler comme ça, surnom proscrit",
      ],
      [
        'surnom interdit, mot banni',
        'mon nom affiché est bloqué comme admin',
        "je veux comme nom affiché Modérateur, le site l'a banni",
      ],
      ['pseudo interdit', 'pseudo refusé mot banni', 'surnom pas autorisé'],
    ],
    questions: [
      [
        'nickname égal à une entrée des noms bannis',
        'entrée ban_names en majuscules ne bloque jamais le pseudo',
      ],
      ['nickname egal a une entree ban_names', 'surnom interdit comparaison exacte minuscules'],
      ['nickname égal à une entrée des noms interdits', 'block words surnom comparaison exacte'],
      ['nickname ban_names egalité exacte', 'nickname strictement égal a un nom banni'],
      ['user_ban_names nickname', 'liste noire pseudos'],
    ],
    rewordings: [
      ['Ce pseudo contient des mots bloqués'],
      ['Le surnom contient un mot interdit'],
      ['Le surnom contient des termes bloqués'],
      ['Le surnom contient un terme interdit'],
      ['pseudo mots bloqués'],
    ],
  },
  35111: {
    complaints: [
      [
        "quelqu'un a deja ce surnom",
        "pseudo pas disponible, une autre Marie l'utilise",
        'mon surnom existe en double, en choisir un nouveau',
      ],
      [
        "y'a deja quelqu'un avec mon surnom",
        'pseudo affiche deja pris',
        "mon nom affiche doit etre unique pis y l'est pas",
      ],
      [
        'ce surnom est déjà pris',
        'un autre membre porte mon pseudo affiché',
        'surnom en double interdit sur ce site',
      ],
      [
        'surnom deja utilisé par un autre',
        'mon nom affiché existe deja',
        'y a déjà une Aminata sur le site, je dois changer mon nom affiché',
      ],
      ['pseudo déjà pris', 'surnom pas dispo', "quelqu'un a mon pseudo"],
    ],
    questions: [
      ['nickname_unique activé pseudo déjà pris', 'unicité du pseudo insensible à la casse'],
      ['nickname_unique actif doublon', 'surnom deja utilise par un autre user'],
      ['nickname unique activé et doublon', 'unicité du surnom'],
      ['nickname unique taken', 'nickname unique activé, doublon sensible a la casse ?'],
      ['nickname_unique', 'doublon nickname'],
    ],
    rewordings: [
      ['Ce pseudo est pris, choisissez-en un autre'],
      ['Ce surnom est deja pris, choisissez-en un autre'],
      ["Surnom déjà porté par quelqu'un, prenez-en un autre"],
      ['Surnom déjà pris, choisissez-en un autre'],
      ['pseudo déjà utilisé'],
    ],
  },
  35201: {
    complaints: [
      [
        "ce profil n'appartient pas à mon compte",
        "l'utilisateur est pas rattaché au bon compte",
        "auteur du brouillon introuvable ou d'un autre compte",
      ],
      [
        'ce profil est pas dans mon compte',
        "l'utilisateur choisi appartient a quelqu'un d'autre",
        'switch de profil: user inexistant sous mon compte',
      ],
      [
        "le profil n'appartient pas à mon compte",
        "l'utilisateur existe pas dans ce compte",
        'je bascule de profil et il serait pas à moi',
      ],
      [
        "ce profil n'est pas dans mon compte",
        "l'utilisateur n'appartient pas au compte connecté",
        'changer de profil impossible, pas a moi',
      ],
      ['profil pas à moi', "profil d'un autre compte", 'auteur du brouillon supprimé'],
    ],
    questions: [
      [
        "uid dont account_id n'est pas celui de l'aid",
        'user/overview utilisateur hors du compte courant',
      ],
      ['uid pas rattache a cet aid', 'content author introuvable edition ou draft publish'],
      ["account_id du user différent de l'Aid", "user overview uid d'un autre compte"],
      ['user account_id different du aid', "uid n'appartient pas au compte, overview"],
      ['uid pas dans aid', 'auth-token user autre compte'],
    ],
    rewordings: [
      ['Utilisateur inexistant ou étranger à ce compte'],
      ['Utilisateur inexistant ou non rattache a ce compte'],
      ['Utilisateur inexistant ou étranger à ce compte'],
      ['Utilisateur inexistant ou étranger au compte actuel'],
      ['utilisateur hors du compte'],
    ],
  },
  35202: {
    complaints: [
      [
        "mon profil est désactivé mais le compte s'ouvre",
        'je peux plus poster, utilisateur banni',
        "la personne à qui j'écris a son profil suspendu",
      ],
      [
        'mon profil est suspendu mais le compte marche',
        'user desactive, je peux pu liker',
        "j'ecris a quelqu'un pis y dit utilisateur desactive",
      ],
      [
        'mon profil est désactivé',
        "la personne à qui j'écris est bannie",
        'profil suspendu je peux plus liker',
      ],
      [
        'mon profil est désactivé, je peux ni aimer ni ecrire',
        'utilisateur suspendu, pas le compte',
        'mon profil est suspendu mais mon autre profil du meme compte marche',
      ],
      ['je suis banni', 'utilisateur banni', 'profil désactivé'],
    ],
    questions: [
      [
        'user is_enabled off mark publish conversation',
        'destinataire désactivé renvoie utilisateur courant désactivé',
      ],
      ['user is_enabled off mark ou message', 'receiver disabled conversation.code'],
      [
        'user is_enabled off, émetteur ou destinataire',
        'édition refusée car auteur du contenu désactivé',
      ],
      [
        'user is_enabled off mark conversation',
        "is_enabled user off lors d'un mark ou d'un message",
      ],
      ['user is_enabled off', 'conversation.code user désactivé'],
    ],
    rewordings: [
      ['Cet utilisateur est désactivé'],
      ['Utilisateur desactive'],
      ['Cet utilisateur est désactivé'],
      ["L'utilisateur actuel est désactivé"],
      ['utilisateur actuel désactivé'],
    ],
  },
  35203: {
    complaints: [
      [
        "l'auteur du post a supprimé son profil",
        "écrire à un membre parti, il a quitté l'appli",
        "ce membre a fermé son profil, ses posts ne s'ouvrent plus",
      ],
      [
        "l'auteur de ce post a supprime son profil",
        "je peux pu ecrire a elle, l'utilisatrice est partie",
        "post d'un membre qui existe pu, ca s'ouvre pas",
      ],
      [
        "l'auteur a supprimé son profil",
        'le membre a quitté la plateforme pour de bon',
        'je peux pas lui écrire, profil effacé',
      ],
      [
        "l'auteur a supprimé son profil",
        "ce membre est parti, sa publication ne s'ouvre plus",
        'je clique sur le post et on me dit que son auteur a quitté le site',
      ],
      ['auteur a supprimé compte', 'destinataire parti', 'membre a quitté'],
    ],
    questions: [
      ['auteur soft-deleted détail du post', 'conversation.code utilisateur supprimé deleted_at'],
      ['author soft deleted post detail', 'receiver deleted_at message envoi'],
      ['auteur du post soft-deleted, détail refusé', 'destinataire deleted_at renseigné'],
      [
        'auteur avec deleted_at sur post detail',
        'auteur soft deleted, pourquoi detail du post refuse',
      ],
      ['auteur supprimé détail post', 'user deleted conversation'],
    ],
    rewordings: [
      ['Cet utilisateur a quitté la plateforme'],
      ['Cet utilisateur a ferme son profil'],
      ['Cet utilisateur a fermé son profil'],
      ['Cet utilisateur a fermé son profil'],
      ["utilisateur s'est désinscrit"],
    ],
  },
  35204: {
    complaints: [
      [
        'code pin faux pour mon profil',
        "j'ai oublié mon PIN, il refuse celui que je tape",
        "mauvais pin à l'ouverture du profil",
      ],
      [
        'mauvais nip',
        'le pin de mon profil est pas bon',
        "j'ai oublie mon pin d'utilisateur, ca refuse",
      ],
      [
        'pin faux',
        'mon code à quatre chiffres du profil est refusé',
        'mauvais pin pour ouvrir le profil',
      ],
      [
        'nip incorrect',
        'mon code pin du profil est faux',
        "j'ai tapé quatre chiffres, le nip de mon profil n'est pas le bon",
      ],
      ['PIN faux', 'mauvais code PIN', 'PIN refusé'],
    ],
    questions: [
      [
        'pin hash ne correspond pas user/auth-token',
        "échec PIN compte pour le blocage d'une heure ?",
      ],
      ['user pin incorrect auth-token', 'pin hash mismatch compte dans le lockout'],
      ['pin ne correspond pas au hash', 'user/auth-token pin incorrect comptabilisé'],
      ['user pin hash mismatch', "pin faux a user auth-token, combien d'essais"],
      ['pin incorrect user-auth', 'auth-token pin faux'],
    ],
    rewordings: [
      ["Code PIN de l'utilisateur incorrect"],
      ['NIP incorrect'],
      ['PIN utilisateur incorrect'],
      ["PIN de l'utilisateur incorrect"],
      ['PIN utilisateur incorrect'],
    ],
  },
  35301: {
    complaints: [
      [
        "mon utilisateur a pas le droit de faire cette demande dans l'extension",
        'bouton du plugin réservé à certains rôles, refusé pour moi',
        'pas autorisée à ouvrir cette fonction étendue',
      ],
      [
        "j'ai pas le droit de faire cette demande",
        'le plugin dit que mon user a pas acces',
        'extension reservee a certains roles, pas moi',
      ],
      [
        "mon profil n'a pas le droit de demander ça",
        'plugin réservé à certains, accès refusé pour moi',
        "droit de requête manquant sur l'extension",
      ],
      [
        "mon utilisateur n'a pas le droit de demander ca",
        'pas de droit sur cette extension du groupe',
        "un bouton d'extension répond que mon utilisateur n'est pas habilité",
      ],
      ['extension pas autorisée', 'plugin accès refusé', "pas droit à l'extension"],
    ],
    questions: [
      [
        "checkExtendPerm rôle absent de l'usage",
        'plugin extension utilisateur sans droit, type groupe sans gid',
      ],
      ['checkExtendPerm user sans droit', 'permission extension role requis usage'],
      ['checkExtendPerm échoue sans rôle listé', "gid manquant type 6 permission d'extension"],
      ['checkExtendPerm roles usage', "checkExtendPerm refuse, role absent de l'usage"],
      ['app_usages rôles', 'droit plugin usage user'],
    ],
    rewordings: [
      ["Cet utilisateur n'a pas le droit de faire cette demande"],
      ["Vous n'avez pas le droit de faire cette demande"],
      ["Vous n'avez pas le droit d'effectuer cette demande"],
      ["L'utilisateur actuel n'est pas autorisé à faire cette demande"],
      ['aucun droit de requête'],
    ],
  },
  35302: {
    complaints: [
      [
        'mon adhésion est finie, je peux plus publier ni liker',
        'abonnement annuel terminé, fonctions bloquées sur le site privé',
        'expirée donc tout est interdit, même les réglages',
      ],
      [
        'mon abonnement est fini, je peux pu publier',
        'membre expire, les fonctions sont barrees',
        'mon acces paye est termine pis je peux pu liker',
      ],
      [
        'mon abonnement est fini, plus de fonctions',
        'expiré donc je peux plus publier sur le site privé',
        'adhésion terminée, tous les boutons refusent',
      ],
      [
        'abonnement fini, je peux plus publier',
        'mon acces a expiré, fonctions bloquées',
        'mon adhésion est terminée et je peux plus rien publier ni aimer',
      ],
      ['abonnement expiré', "abonnement fini plus d'accès", 'accès site terminé'],
    ],
    questions: [
      [
        "mode privé expired_at passé route d'écriture bloquée",
        'site_private_end_after 1 utilisateur expiré sur publish',
      ],
      [
        'private mode expired_at route bloquee publish mark',
        'user expire fonction interdite site_private_end_after',
      ],
      [
        'expired_at du user passé, mode privé, route bloquée',
        'site_private_end_after 1 publication refusée',
      ],
      [
        'expired_at mode prive route bloquée',
        "users.expired_at dépassé, routes d'ecriture bloquées en privé",
      ],
      ['site_private_end_after', 'expired_at publier bloqué'],
    ],
    rewordings: [
      ['Votre accès a expiré, cette fonction ne vous est plus ouverte'],
      ['Votre acces est expire, cette fonction est bloquee'],
      ['Votre accès a expiré, fonction indisponible'],
      ['Votre accès a expiré, fonction inutilisable'],
      ['utilisateur expiré, fonction bloquée'],
    ],
  },
  35303: {
    complaints: [
      [
        'adhésion expirée et le fil est vide',
        'je vois plus aucun contenu depuis la fin de mon abonnement au site',
        'accès échu, plus le droit de lire ce contenu',
      ],
      [
        'abonnement fini, je vois pu rien dans le fil',
        'acces expire, liste vide partout',
        'pas renouvele, peut pu lire les posts',
      ],
      [
        'accès échu, je peux plus lire les posts',
        'liste vide car mon adhésion au site est terminée',
        'plus rien à voir depuis la fin de mon abonnement',
      ],
      [
        'abonnement expiré, fil vide',
        'adhésion finie et je ne vois plus aucun contenu',
        'depuis la fin de mon abonnement le fil est vide, consultation interdite',
      ],
      ['fil vide abonnement expiré', 'timeline vide après expiration', 'plus de posts expiré'],
    ],
    questions: [
      [
        'warning liste vide utilisateur expiré mode privé lecture',
        'timeline vide expired_at dépassé crochets dans message',
      ],
      [
        'warning liste vide user expire lecture private',
        'expired view content timeline code dans message',
      ],
      ['timeline vide warning utilisateur expiré', 'lecture refusée après expired_at'],
      [
        'site_private_end_after 1 liste vide expirée',
        'liste vide code 0 utilisateur expiré mode prive',
      ],
      ['expired_at liste vide', 'liste vide mode privé'],
    ],
    rewordings: [
      ["Votre accès a expiré, ce contenu n'est plus consultable"],
      ['Votre acces est expire, contenu non visible'],
      ['Votre accès a expiré, contenu non consultable'],
      ['Votre accès a expiré, contenu non consultable'],
      ['expiré, contenu non consultable'],
    ],
  },
  35304: {
    complaints: [
      [
        "je lis les vieux posts, pas ceux d'après ma fin de cotisation",
        'contenu sorti après mon expiration donc caché',
        "le post date d'après la fin de mon accès au site",
      ],
      [
        'les vieux posts oui, les nouveaux non, mon abonnement est fini',
        'ce post la est sorti apres la fin de mon acces',
        "je vois juste ce qui date d'avant mon expiration",
      ],
      [
        "je vois les vieux posts mais pas ceux d'après mon échéance",
        'les nouveautés parues depuis la fin de mon accès sont cachées',
        'article plus récent que mon expiration donc invisible',
      ],
      [
        "je vois les vieux posts mais pas les nouveaux depuis la fin d'abonnement",
        'contenu récent caché car mon acces est échu',
        'je lis les vieux messages mais tout ce qui suit ma date de fin est caché',
      ],
      ['nouveaux posts bloqués expiré', 'voir récents après expiration', 'anciens posts seulement'],
    ],
    questions: [
      [
        'post created_at postérieur à users.expired_at',
        'mode privé ancien contenu lisible, nouveau fermé',
      ],
      ['contenu created_at apres user expired_at', 'private mode lecture ancien contenu seulement'],
      ['post créé après users.expired_at', "mode privé contenu postérieur à l'expiration"],
      [
        'created_at post superieur a users.expired_at',
        'post créé apres expiration du lecteur, site privé',
      ],
      ['post plus récent expired_at', 'contenu après expiration site'],
    ],
    rewordings: [
      ['Contenu postérieur à votre expiration, vous ne pouvez pas le voir'],
      ['Ce contenu a ete publie apres la fin de votre acces'],
      ['Contenu publié après la fin de votre accès, lecture refusée'],
      ['Contenu publié après la fin de votre accès'],
      ["contenu postérieur à l'expiration"],
    ],
  },
  35305: {
    complaints: [
      [
        'je veux voir que les posts de mon amie, filtre interdit',
        'filtrer par membre est pas permis',
        "voir les commentaires d'une personne précise impossible sur ce site",
      ],
      [
        "pas moyen de filtrer les posts d'une seule personne",
        'voir juste les posts de marc: interdit',
        "le site veut pas que je choisisse l'utilisateur dans la liste",
      ],
      [
        'impossible de filtrer les posts par auteur',
        "on peut pas afficher les publications d'un membre précis",
        'choisir un utilisateur pour voir ses contenus est interdit',
      ],
      [
        "impossible de voir les posts d'un membre precis",
        'filtrer par auteur pas permis',
        "sur le profil de mon ami l'onglet publications refuse de s'afficher",
      ],
      ['filtrer par auteur impossible', "posts d'un membre masqués", 'onglet posts profil vide'],
    ],
    questions: [
      [
        'post/list paramètre users interdit par config profil',
        'filtre par auteur désactivé pour tout le site',
      ],
      [
        'post/list avec param users interdit profil posts off',
        'filtrer comment list par auteur refuse',
      ],
      [
        'post/list paramètre users interdit par réglage profil',
        'filtre par auteur désactivé globalement',
      ],
      [
        'post list param users interdit',
        'parametre users interdit dans post list, reglage du site',
      ],
      ['profile_posts_enabled', 'profile_comments_enabled'],
    ],
    rewordings: [
      ['Vous ne pouvez pas choisir un utilisateur pour ce contenu'],
      ['Impossible de choisir un utilisateur pour voir le contenu'],
      ["Filtrer le contenu par utilisateur n'est pas permis"],
      ["Consulter le contenu d'un utilisateur précis n'est pas permis"],
      ['utilisateur non spécifiable'],
    ],
  },
  35306: {
    complaints: [
      [
        "site privé et j'ai pas d'autorisation enregistrée",
        "je viens d'arriver, le mode privé me bloque sans date d'accès",
        "aucune info d'habilitation pour mon profil, communauté fermée",
      ],
      [
        "site prive pis j'ai aucune autorisation",
        "nouveau membre, jamais eu d'acces, le site est ferme",
        'y dit mode prive, chu pas dans les autorises',
      ],
      [
        "le site est passé en privé et j'ai aucune autorisation",
        "pas d'accréditation pour cette communauté fermée",
        "jamais eu de droit d'accès au site privé",
      ],
      [
        "site privé, je n'ai pas d'autorisation",
        "communauté en mode privé et mon profil n'a aucun abonnement",
        "nouveau membre sur un site privé, jamais reçu d'autorisation d'accès",
      ],
      ['nouveau membre sans accès', 'site privé pas autorisé', 'accès privé pas activé'],
    ],
    questions: [
      [
        'expired_at null en mode privé utilisateur non whitelisté',
        "private mode pas d'autorisation, rôle hors liste blanche",
      ],
      ['expired_at vide en private mode', "user sans date d'expiration role pas whitelist"],
      [
        'users.expired_at null en mode privé',
        'rôle pas dans la whitelist privée, autorisation absente',
      ],
      ['expired_at null mode prive', 'mode privé et expired_at null, role hors whitelist'],
      ['expired_at vide', 'createUser mode privé'],
    ],
    rewordings: [
      ["Site en mode privé, vous n'avez pas d'autorisation"],
      ['Site en mode prive: aucune autorisation a votre nom'],
      ['Site en mode privé : aucune autorisation pour votre profil'],
      ['Mode privé : aucune autorisation pour cet utilisateur'],
      ['aucune autorisation mode privé'],
    ],
  },
  35400: {
    complaints: [
      [
        'aucun des membres choisis ne convient, fil vide',
        'liste de posts vide pour les utilisateurs sélectionnés',
        'je filtre sur deux profils supprimés, rien',
      ],
      [
        'les membres choisis comptent pas, rien a afficher',
        'filtre par utilisateurs: liste vide',
        'aucun des users selectionnes est valide',
      ],
      [
        'les membres choisis ne donnent rien',
        'aucun des utilisateurs sélectionnés est valable',
        'filtre sur des profils effacés, page vide',
      ],
      [
        "aucun des membres choisis n'est valable, liste vide",
        'fil filtré par utilisateurs sans résultat',
        "j'ai filtré sur trois auteurs, aucun n'est retenu et la page est blanche",
      ],
      [
        'filtre auteurs sans résultat',
        'liste vide auteurs choisis',
        'membres sélectionnés inconnus',
      ],
    ],
    questions: [
      [
        'users sans aucun utilisateur existant liste vide',
        'paramètre users mis en cache texte brut aucun éligible',
      ],
      [
        'param users tous inexistants liste vide warning',
        'post/list users supprimes content empty cache',
      ],
      ['users= sans id exploitable, liste vide', 'warning aucun user éligible mis en cache'],
      [
        'users param tous inconnus warning vide',
        'param users sans user valide, warning et liste vide',
      ],
      ['users filtre liste vide', 'paramètre users cache'],
    ],
    rewordings: [
      ["Aucun utilisateur choisi n'est éligible, le contenu est vide"],
      ["Aucun des utilisateurs choisis n'est admissible"],
      ["Aucun utilisateur sélectionné n'est éligible, rien à afficher"],
      ['Aucun utilisateur sélectionné ne convient, liste vide'],
      ['aucun utilisateur éligible'],
    ],
  },
} as const satisfies DescribedMeanings
