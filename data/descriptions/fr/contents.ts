import type { DescribedMeanings } from '../types'

export const contents = {
  37100: {
    complaints: [
      [
        'groupe introuvable',
        "le cercle que je cherche n'existe plus",
        'lien vers le groupe rando mort',
      ],
      ['ce groupe existe pas', 'lien vers un cercle supprime', 'groupe introuvable, mauvais gid'],
      ["ce groupe n'existe pas", 'lien vers un cercle effacé', 'groupe introuvable'],
      [
        'groupe introuvable',
        "ce cercle n'existe plus",
        'le lien du cercle envoyé par une amie mène nulle part, groupe inexistant',
      ],
      ['groupe introuvable', 'groupe supprimé', "groupe n'existe plus"],
    ],
    questions: [
      ['gid inconnu ou groupe supprimé', 'groupe du brouillon inexistant'],
      ['gid pas trouve', 'group du draft supprime'],
      ['gid inconnu', 'groupe supprimé référencé par le brouillon'],
      ['gid inconnu group detail', 'gid sans record, group supprimé'],
      ['gid inexistant', 'gid draft inconnu'],
    ],
    rewordings: [
      ['Groupe erroné ou introuvable'],
      ['Groupe errone ou inexistant'],
      ['Groupe erroné ou inexistant'],
      ['Groupe erroné ou inexistant'],
      ['mauvais groupe'],
    ],
  },
  37101: {
    complaints: [
      [
        'notre groupe a été désactivé',
        "groupe suspendu par l'équipe",
        'cercle fermé par la modération, tout est bloqué dedans',
      ],
      [
        'le groupe est desactive',
        'mon groupe prefere a ete ferme par les admins',
        'cercle suspendu',
      ],
      [
        'le groupe a été désactivé',
        'notre cercle est suspendu par les admins',
        'communauté mise hors service, plus de publication dedans',
      ],
      [
        'groupe désactivé',
        "le cercle a été suspendu par l'admin",
        "notre groupe de quartier a été désactivé, personne n'y entre",
      ],
      ['groupe désactivé', 'groupe suspendu', 'groupe fermé par admin'],
    ],
    questions: [
      ['group is_enabled false', 'publier dans un groupe désactivé'],
      ['group is_enabled false', 'publier dans groupe disabled'],
      ['group is_enabled false', 'publier dans un groupe désactivé'],
      ['group is_enabled false', 'publish refusé car group is_enabled off'],
      ['group is_enabled false', 'groupe parent désactivé'],
    ],
    rewordings: [
      ['Ce groupe est désactivé'],
      ['Groupe desactive'],
      ['Ce groupe est désactivé'],
      ['Ce groupe a été désactivé'],
      ['ce groupe est désactivé'],
    ],
  },
  37102: {
    complaints: [
      [
        'aucun des groupes choisis ne va, fil vide',
        'rien dans la liste pour les groupes sélectionnés',
        'filtre sur mes cercles privés et zéro post',
      ],
      [
        'les groupes choisis donnent rien',
        'filtre par groupe: aucun valide, liste vide',
        "j'ai selectionne trois cercles pis aucun compte",
      ],
      [
        'aucun des groupes choisis ne convient, page blanche',
        'filtre par cercles sans résultat valable',
        'je sélectionne mes groupes privés et rien sort',
      ],
      [
        'aucun des groupes choisis ne convient, liste vide',
        'filtre par cercles sans resultat',
        "j'ai coché plusieurs cercles dans le filtre et rien n'est éligible",
      ],
      ['filtre groupes sans résultat', 'liste vide groupes choisis', 'groupe privé fil vide'],
    ],
    questions: [
      ['paramètre groups sans id utilisable', 'liste vide groupe privé private_end_after crochets'],
      ['param groups aucun admissible warning', 'liste vide groups prive cache'],
      ['groups= sans id utilisable warning', 'liste de posts vide plusieurs gid non éligibles'],
      ['groups param warning vide', 'param groups sans id utilisable, liste vide code 0'],
      ['groups filtre liste vide', 'paramètre groups cache'],
    ],
    rewordings: [
      ["Aucun groupe choisi n'est éligible, rien à afficher"],
      ["Aucun des groupes choisis n'est admissible"],
      ["Aucun groupe sélectionné n'est éligible, contenu vide"],
      ['Aucun groupe sélectionné ne convient, liste vide'],
      ['aucun groupe éligible'],
    ],
  },
  37103: {
    complaints: [
      [
        'groupe visible que par ses membres',
        'page du groupe cachée aux non-membres',
        'faut être membre pour voir ce cercle',
      ],
      [
        'faut etre membre pour voir ce groupe',
        'page du cercle reservee aux membres',
        "la fiche du groupe s'ouvre pas, pas membre",
      ],
      [
        'faut être membre pour ouvrir ce groupe',
        'page du cercle réservée aux adhérents',
        'je vois même pas la fiche du groupe sans y entrer',
      ],
      [
        'groupe visible seulement par ses membres',
        'faut adhérer pour voir la page du cercle',
        'faut être membre pour ouvrir la page de ce groupe',
      ],
      ['page groupe membres seulement'],
    ],
    questions: [
      ['group detail réservé aux membres', 'visibilité du groupe lui-même membres seulement'],
      ['group detail members only', 'voir groupe prive non membre'],
      ['détail du groupe visible aux seuls membres', 'group view members only'],
      ['group detail members only', 'detail du groupe réservé aux membres, levé par core ?'],
      ['page groupe non-membre réservé'],
    ],
    rewordings: [
      ['Seuls les membres peuvent voir ce groupe'],
      ['Groupe visible aux membres seulement'],
      ['Groupe visible uniquement par ses membres'],
      ['Ce groupe est visible par ses membres uniquement'],
      ['groupe visible aux membres'],
    ],
  },
  37104: {
    complaints: [
      [
        'les posts du groupe sont réservés aux membres',
        'je vois ni les gens ni leurs publications dans ce cercle privé',
        "pas membre donc on me cache qui est dedans et ce qu'ils écrivent",
      ],
      [
        'les posts du groupe prive je les vois pas, faut le suivre',
        'qui est dedans pis ce qui se dit: membres seulement',
        "groupe ferme, lien d'un post marche pas",
      ],
      [
        'les posts du groupe privé sont cachés aux non membres',
        'je suis pas abonné au cercle donc je vois ni membres ni posts',
        'qui est dans ce groupe, secret pour les extérieurs',
      ],
      [
        'voir les membres et posts du cercle prive, réservé',
        "je dois rejoindre pour savoir qui est la et ce qu'ils publient",
        "je ne vois ni la liste des gens ni leurs posts tant que je n'ai pas rejoint",
      ],
      ['post de groupe privé', 'rejoindre groupe pour voir', 'groupe privé contenu masqué'],
    ],
    questions: [
      ['privacy 2 lecteur non abonné au groupe', "post d'un groupe privé visiteur non connecté"],
      ['privacy 2 lecteur pas follow', 'private_whitelist_roles contenu de groupe'],
      ['privacy 2 lecteur non follower', 'contenu de groupe privé refusé à un visiteur déconnecté'],
      [
        'private group content follow whitelist role',
        'privacy 2, lecteur non abonné ou déconnecté',
      ],
      ['private_whitelist_roles', 'groupe privé non suivi'],
    ],
    rewordings: [
      ["Seuls les membres voient qui est ici et ce qui s'y publie"],
      ['Seuls les membres voient qui est dans le groupe et ses posts'],
      ['Seuls les membres voient les participants et leurs publications'],
      ["Seuls les membres voient qui est là et ce qui s'y publie"],
      ['seuls les membres voient'],
    ],
  },
  37105: {
    complaints: [
      [
        "on m'interdit de voir le contenu de ce groupe, moi précisément",
        'exclue du groupe, lecture désactivée pour mon profil',
        "banni de ce cercle, j'y vois plus rien",
      ],
      [
        "j'ai ete banni de voir ce groupe",
        'mon user a pas le droit au contenu du cercle',
        "y m'ont coupe l'acces a ce groupe la",
      ],
      [
        "on m'a interdit de voir ce groupe",
        'exclu du cercle, contenu masqué pour moi',
        'ma lecture de ce groupe a été coupée',
      ],
      [
        "on m'a interdit de voir ce groupe",
        'utilisateur bloqué du contenu du cercle',
        "l'admin du cercle m'a coupé la lecture, à moi seulement",
      ],
      ['exclu du groupe'],
    ],
    questions: [
      [
        'utilisateur interdit de lecture dans le groupe',
        'accès contenu du groupe coupé pour cet utilisateur',
      ],
      ['user disabled viewing group content', 'interdire un user de lire un groupe'],
      ['utilisateur privé de lecture dans le groupe', 'user disabled viewing group content'],
      ['user disabled from group content', "user interdit de consultation d'un groupe"],
      ['user barré groupe'],
    ],
    rewordings: [
      ["L'accès au contenu de ce groupe vous a été retiré"],
      ["Vous etes prive de l'acces au contenu de ce groupe"],
      ['La consultation de ce groupe vous est interdite'],
      ['La consultation de ce groupe vous est interdite'],
      ['contenu groupe interdit utilisateur'],
    ],
  },
  37106: {
    complaints: [
      [
        'mon abonnement au groupe est échu, ni lire ni réagir',
        'service expiré dans le cercle payant',
        'groupe privé : plus de lecture ni de likes depuis la fin',
      ],
      [
        'mon abonnement au groupe est expire, je peux pu rien faire dedans',
        'acces au cercle fini, ni voir ni repondre',
        'le groupe paye: periode terminee',
      ],
      [
        "mon adhésion au groupe est finie, plus de lecture ni d'échange",
        'abonnement au cercle terminé, tout est bloqué dedans',
        'service expiré pour ce groupe payant',
      ],
      [
        'mon abonnement au groupe est fini, plus rien a voir',
        'cercle payant expiré, ni lire ni reagir',
        "mon adhésion au cercle payant est finie, plus rien ne s'ouvre dedans",
      ],
      ['abonnement groupe expiré', 'groupe payant fini', "plus d'accès au groupe"],
    ],
    questions: [
      [
        'private_end_after 2 groupe suiveur refusé',
        'abonnement au groupe terminé aucune interaction',
      ],
      ['private_end_after 2 group service expired', 'follower du groupe prive, tout est bloque'],
      [
        'private_end_after 2 follower refusé',
        'groupe privé expiration totale lecture et interaction',
      ],
      ['private_end_after 2 group', 'private_end_after 2 bloque meme un follow encore valable'],
      ['private_end_after 2', 'follow groupe expiré'],
    ],
    rewordings: [
      ['Service expiré, lecture et interactions fermées dans ce groupe'],
      ['Service expire: ni lecture ni interaction dans ce groupe'],
      ['Adhésion expirée : lecture et interaction fermées dans ce groupe'],
      ['Adhésion expirée, ni lecture ni interaction dans ce groupe'],
      ['service groupe expiré'],
    ],
  },
  37107: {
    complaints: [
      [
        'dans le groupe payant je vois les anciens posts, pas les récents',
        'abonnement au cercle fini, nouveau contenu caché',
        'les nouveautés du groupe me sont fermées, à renouveler',
      ],
      [
        'abonnement du groupe fini, je vois pas les nouveaux posts du groupe',
        'anciens posts du cercle ok, recents barres',
        'pas renouvele le groupe donc rien de neuf',
      ],
      [
        'les anciens posts du groupe oui, les nouveaux non',
        'abonnement au cercle échu, nouveautés cachées',
        'je vois plus les derniers messages du groupe depuis la fin',
      ],
      [
        'groupe expiré, pas les nouveaux posts',
        'je vois les anciens mais plus les recents du cercle',
        "dans ce groupe je ne vois que l'ancien depuis la fin de mon adhésion",
      ],
      [
        'nouveaux posts groupe masqués',
        'groupe expiré récents cachés',
        'plus de nouveautés groupe',
      ],
    ],
    questions: [
      [
        'private_end_after 3 created_at après expired_at du follow',
        'nouveau contenu du groupe masqué après échéance',
      ],
      [
        'private_end_after 3 follow expired_at',
        'nouveau contenu de groupe apres expiration membership',
      ],
      [
        'private_end_after 3 post créé après expired_at du follow',
        'nouveau contenu de groupe masqué après échéance',
      ],
      [
        'private_end_after 3 follow expired_at',
        'follow.expired_at plus vieux que created_at du post',
      ],
      ['private_end_after 3', 'follow expired_at nouveau contenu'],
    ],
    rewordings: [
      ['Service expiré, les nouveaux contenus vous sont fermés'],
      ['Service expire, nouveau contenu du groupe non visible'],
      ['Adhésion expirée, nouveaux contenus non visibles'],
      ['Adhésion expirée, nouveau contenu masqué'],
      ['service expiré, nouveautés masquées'],
    ],
  },
  37200: {
    complaints: [
      [
        'hashtag introuvable',
        "le mot-dièse que je clique n'existe pas",
        '#lyon donne rien, mauvais hashtag',
      ],
      ['le hashtag existe pas', 'clique sur # pis rien', 'mot-clic introuvable'],
      ['hashtag inexistant', 'mot-dièse introuvable', 'le # sur lequel je clique mène nulle part'],
      [
        'hashtag introuvable',
        'mot-dièse inexistant',
        "je clique sur le mot-dièse et il n'existe pas",
      ],
      ['hashtag introuvable', 'hashtag supprimé', "#tag n'existe pas"],
    ],
    questions: [
      ['htid inconnu slug hashtag', 'hashtag supprimé not found'],
      ['htid slug pas trouve', 'hashtag supprime detail'],
      ['htid slug sans ligne', 'hashtag supprimé not found'],
      ['htid slug unknown', 'htid mal slugifié, hashtag introuvable'],
      ['htid inexistant', 'htid double encodage'],
    ],
    rewordings: [
      ['Hashtag erroné ou introuvable'],
      ['Hashtag errone ou inexistant'],
      ['Hashtag erroné ou inexistant'],
      ['Hashtag erroné ou inexistant'],
      ['mauvais hashtag'],
    ],
  },
  37201: {
    complaints: [
      [
        'hashtag éteint sans explication',
        'mot-dièse bloqué par les modos',
        'le hashtag de notre événement a été coupé',
      ],
      ["ce # la marche pu, y'est off", 'le # a ete ferme par les modos', 'mot-clic banni'],
      ['hashtag désactivé', 'ce mot-dièse est bloqué par la modération', 'le # a été suspendu'],
      [
        'hashtag désactivé',
        'mot-clic bloqué par le site',
        "le mot-clic de notre festival a été désactivé par l'équipe",
      ],
      ['hashtag désactivé', 'hashtag bloqué', '#tag suspendu'],
    ],
    questions: [
      ['hashtag is_enabled false', 'hashtag désactivé détail'],
      ['hashtag is_enabled false', 'disabled hashtag detail'],
      ['hashtag is_enabled false', 'hashtag coupé dans le panneau'],
      ['hashtag is_enabled false', 'hashtag is_enabled off a la lecture'],
      ['hashtag is_enabled false', 'désactiver un hashtag'],
    ],
    rewordings: [
      ['Ce hashtag est désactivé'],
      ['Hashtag desactive'],
      ['Ce hashtag est désactivé'],
      ['Ce hashtag a été désactivé'],
      ['ce hashtag est désactivé'],
    ],
  },
  37202: {
    complaints: [
      [
        'aucun des hashtags choisis ne marche, page vide',
        'filtre par # sans résultat car plus valables',
        'sélection de mots-dièse et rien du tout',
      ],
      [
        'les hashtags choisis donnent rien',
        'filtre par # vide',
        'aucun mot-clic valide dans ma selection',
      ],
      [
        'aucun de mes hashtags donne un résultat',
        'filtre sur plusieurs # et rien de valable',
        'les mots-dièse choisis sont tous mauvais, vide',
      ],
      [
        'aucun hashtag choisi ne convient, liste vide',
        'filtre par mots-clics sans resultat',
        "filtrer par mots-dièses donne une page blanche, aucun n'est valable",
      ],
      ['filtre hashtags sans résultat', 'liste vide hashtags choisis', 'rien pour ces tags'],
    ],
    questions: [
      ['paramètre hashtags tous inconnus liste vide', 'hashtags aucun éligible cache texte brut'],
      ['param hashtags aucun admissible', 'post/list hashtags vide warning cache'],
      ['hashtags= tous inconnus ou désactivés', 'warning hashtags non éligibles liste vide'],
      ['hashtags param warning vide', 'param hashtags sans id retenu, warning'],
      ['hashtags filtre virgule', 'paramètre hashtags cache'],
    ],
    rewordings: [
      ["Aucun hashtag choisi n'est éligible, rien à afficher"],
      ["Aucun des hashtags choisis n'est admissible"],
      ["Aucun hashtag sélectionné n'est éligible, rien à montrer"],
      ['Aucun hashtag sélectionné ne convient, liste vide'],
      ['aucun hashtag éligible'],
    ],
  },
  37300: {
    complaints: [
      [
        "le lieu n'existe pas",
        'géotag introuvable quand je clique sur la place Bellecour',
        'balise de localisation erronée',
      ],
      ['ce lieu existe pas', 'endroit introuvable sur la carte', 'la place taguee est pu la'],
      [
        'lieu introuvable',
        "le tag géographique n'existe pas",
        "l'endroit indiqué sur le post est inconnu",
      ],
      [
        'lieu introuvable',
        'geotag inexistant',
        'je touche le lieu Plateau sur la carte, endroit introuvable',
      ],
      ['lieu introuvable', 'lieu supprimé', "localisation n'existe pas"],
    ],
    questions: [
      ['gtid inconnu', 'geotag supprimé not found'],
      ['gtid pas trouve', 'geotag supprime'],
      ['gtid inconnu', 'geotag record absent ou supprimé'],
      ['gtid unknown', 'gtid sans record de geotag'],
      ['gtid inexistant', 'geotag draft inconnu'],
    ],
    rewordings: [
      ['Lieu erroné ou introuvable'],
      ['Lieu errone ou inexistant'],
      ['Géotag erroné ou inexistant'],
      ['Géotag erroné ou inexistant'],
      ['mauvais lieu'],
    ],
  },
  37301: {
    complaints: [
      [
        'ce lieu a été désactivé',
        "balise géo coupée par l'admin",
        'endroit plus actif sur la carte',
      ],
      ['le lieu est desactive', 'tag de place ferme', "l'endroit a ete bloque par les moderateurs"],
      [
        'ce lieu a été désactivé',
        'étiquette de localisation suspendue',
        "la page de l'endroit est coupée",
      ],
      ['lieu désactivé', 'geotag bloqué', "le lieu de notre resto a été désactivé sur l'appli"],
      ['lieu désactivé', 'lieu bloqué', 'localisation suspendue'],
    ],
    questions: [
      ['geotag is_enabled false', 'géotag désactivé'],
      ['geotag is_enabled false', 'disabled geotag'],
      ['geotag is_enabled false', 'géotag désactivé'],
      ['geotag is_enabled false', 'geotag is_enabled off'],
      ['geotag is_enabled false', 'désactiver un geotag'],
    ],
    rewordings: [
      ['Ce lieu est désactivé'],
      ['Lieu desactive'],
      ['Ce géotag est désactivé'],
      ['Ce lieu a été désactivé'],
      ['ce lieu est désactivé'],
    ],
  },
  37302: {
    complaints: [
      [
        'aucun des lieux choisis ne convient',
        'filtre par endroit vide',
        "j'ai coché trois lieux et zéro publication",
      ],
      [
        'les lieux choisis donnent rien',
        'filtre par endroit vide',
        'aucune place valide selectionnee',
      ],
      [
        'aucun des lieux choisis ne marche',
        "je filtre par endroits et c'est vide",
        'localisations sélectionnées non valables',
      ],
      [
        'aucun lieu choisi ne convient, liste vide',
        'filtre par endroits sans resultat',
        "filtrer par lieux donne rien, aucun endroit choisi n'est valable",
      ],
      ['filtre lieux sans résultat', 'liste vide lieux choisis', 'aucun post lieux choisis'],
    ],
    questions: [
      ['paramètre geotags sans id valable', 'liste vide geotags inconnus ou désactivés'],
      ['param geotags aucun admissible', 'geotags liste vide warning'],
      ['geotags= sans id valable', 'warning géotags non éligibles'],
      ['geotags param warning vide', 'param geotags sans id retenu, warning'],
      ['geotags filtre virgule', 'paramètre geotags cache'],
    ],
    rewordings: [
      ["Aucun lieu choisi n'est éligible, rien à afficher"],
      ["Aucun des lieux choisis n'est admissible"],
      ["Aucun géotag sélectionné n'est éligible, aucun contenu"],
      ['Aucun géotag sélectionné ne convient, liste vide'],
      ['aucun lieu éligible'],
    ],
  },
  37400: {
    complaints: [
      [
        'le post a disparu',
        'publication introuvable depuis le lien partagé',
        'mauvais post, il existe plus',
      ],
      ['le post existe pas', 'publication effacee je pense', 'lien partage, post introuvable'],
      [
        "ce post n'existe pas ou plus",
        'publication introuvable',
        'le lien partagé mène vers un post effacé',
      ],
      [
        'publication introuvable',
        "ce post n'existe plus",
        "j'ouvre le lien partagé et la publication n'existe pas",
      ],
      ['post introuvable', 'post supprimé', "publication n'existe plus"],
    ],
    questions: [
      [
        'pid inconnu post not found',
        'brouillon de commentaire sans commentPid donne post introuvable',
      ],
      ['pid pas trouve', 'comment draft sans commentPid post inexistant'],
      ['pid inconnu', 'brouillon de commentaire sans commentPid, wrong post'],
      ['pid unknown post detail', 'commentPid oublié au draft, post introuvable'],
      ['pid inexistant', 'post 404'],
    ],
    rewordings: [
      ['Post erroné ou introuvable'],
      ['Post errone ou inexistant'],
      ['Post erroné ou inexistant'],
      ['Publication erronée ou inexistante'],
      ['mauvais post'],
    ],
  },
  37401: {
    complaints: [
      [
        'post désactivé par la modération',
        'publication masquée, suspendue',
        'le post que je partageais est coupé',
      ],
      [
        'le post est desactive',
        'publication bloquee par la moderation',
        "son post s'ouvre pas, suspendu",
      ],
      [
        'le post a été désactivé',
        'publication suspendue par la modération',
        'le sujet est masqué sauf pour son auteur',
      ],
      [
        'publication désactivée',
        'post masqué par la moderation',
        'ma collègue voit son post mais moi il est désactivé',
      ],
      ['post désactivé', 'post suspendu', 'post masqué par modération'],
    ],
    questions: [
      ['post is_enabled false non auteur', "post désactivé visible par l'auteur seulement"],
      ['post is_enabled false', 'post disabled lecteur pas auteur'],
      ['post is_enabled false', "post désactivé visible à l'auteur seulement"],
      ['post is_enabled false', "post is_enabled off sauf pour l'auteur"],
      ['post is_enabled false', 'post visible auteur seul'],
    ],
    rewordings: [
      ['Ce post est désactivé'],
      ['Post desactive'],
      ['Ce post est désactivé'],
      ['Cette publication a été désactivée'],
      ['ce post est désactivé'],
    ],
  },
  37402: {
    complaints: [
      [
        'ancienne version du post introuvable',
        'historique de la publication vide, version perdue',
        'la version précédente de mon post existe pas',
      ],
      [
        "l'ancienne version du post est introuvable",
        'historique des modifs du post: existe pas',
        "version d'avant du post pas la",
      ],
      [
        "l'ancienne version du post est introuvable",
        'historique du post inexistant',
        'pas de trace de cette modification de publication',
      ],
      [
        'version du post introuvable',
        "historique du post vide, cette revision n'existe pas",
        'je regarde les anciennes versions du post et celle-ci est introuvable',
      ],
      [
        'historique du post introuvable',
        'ancienne version post absente',
        'version du post supprimée',
      ],
    ],
    questions: [
      ['hpid inconnu ou pas state 3', 'post history détail introuvable'],
      ['hpid pas trouve state 3', 'post history en review introuvable'],
      ['hpid inconnu ou state différent de 3', 'post history not found'],
      ['hpid unknown state 3', 'hpid en draft ou en review, historique refusé'],
      ['hpid inexistant', 'hpid brouillon non publié'],
    ],
    rewordings: [
      ['Version du post erronée ou introuvable'],
      ['Version du post erronee ou inexistante'],
      ['Version du post erronée ou inexistante'],
      ['Version de publication erronée ou inexistante'],
      ['historique de post inexistant'],
    ],
  },
  37403: {
    complaints: [
      [
        "version du post suspendue dans l'historique",
        'une ancienne version de la publi a été bloquée',
        'historique du post : cette étape est désactivée',
      ],
      [
        'version du post suspendue',
        "l'historique de cette publication est bloque",
        'vieille version de post cachee par un modo',
      ],
      [
        "l'ancien état de ce post a été suspendu",
        'historique de publication désactivé',
        'ancienne mouture de mon post bloquée',
      ],
      [
        'version du post suspendue',
        'revision de publication bloquée',
        'une ancienne version de la publication est suspendue',
      ],
      ['version du post bloquée', 'ancienne version post masquée', 'historique post suspendu'],
    ],
    questions: [
      ['post history is_enabled false', 'log de post suspendu'],
      ['post log is_enabled false', 'post history disabled'],
      ['post history is_enabled false', 'post log suspendu'],
      ['hpid is_enabled false', 'historique de post is_enabled off'],
      ['hpid is_enabled false', 'désactiver version post'],
    ],
    rewordings: [
      ['Cette version du post est suspendue'],
      ['Cette version du post a ete suspendue'],
      ['Cette version du post est suspendue'],
      ['Version de publication suspendue'],
      ['version de post suspendue'],
    ],
  },
  37404: {
    complaints: [
      [
        'contenu payant pas accessible sans autorisation',
        'post verrouillé, je dois être autorisée pour lire',
        'sans permission je vois pas la suite du texte',
      ],
      [
        'faut une autorisation pour lire ce contenu',
        'post verrouille, payant je pense',
        'pas autorise a acceder a ce texte',
      ],
      [
        "contenu réservé à ceux qui ont l'autorisation",
        'faut une autorisation pour lire la suite',
        'accès au contenu non accordé, verrouillé',
      ],
      [
        'contenu verrouillé sans autorisation',
        'post payant pas débloqué',
        'il faut une autorisation, achat ou autre, pour lire ce post verrouillé',
      ],
      ['post verrouillé payant'],
    ],
    questions: [
      ['isReadLocked readConfig contenu tronqué', 'accès au contenu sans autorisation'],
      ['readConfig isReadLocked', 'contenu verrouille acces sans autorisation'],
      ['post isReadLocked sans autorisation', 'contenu inaccessible sans auth du post'],
      ['read locked unauthorized', 'post read locked, contenu tronqué ou erreur'],
      ['post lock autorisation'],
    ],
    rewordings: [
      ['Contenu inaccessible sans autorisation'],
      ['Contenu inaccessible sans autorisation'],
      ['Contenu inaccessible sans autorisation'],
      ['Contenu inaccessible sans autorisation'],
      ['contenu inaccessible sans autorisation'],
    ],
  },
  37500: {
    complaints: [
      [
        'commentaire introuvable',
        'le com a été effacé, la notif mène à rien',
        "je réponds à un commentaire qui n'existe plus",
      ],
      ['le commentaire existe pas', 'commentaire efface, lien mort', 'reponse introuvable'],
      [
        'commentaire introuvable',
        'la réponse a été retirée',
        'je clique sur le commentaire et il existe pas',
      ],
      [
        'commentaire introuvable',
        "ce commentaire n'existe plus",
        "ma notif pointe sur un commentaire qui n'existe plus",
      ],
      ['commentaire introuvable', 'commentaire supprimé', "com n'existe plus"],
    ],
    questions: [
      ['cid inconnu comment not found', 'commentCid inexistant quick publish'],
      ['cid pas trouve', 'comment supprime detail ou edit'],
      ['cid inconnu', 'commentCid introuvable quick publish'],
      ['cid unknown comment detail', 'cid inconnu ou commentaire supprimé'],
      ['cid inexistant', 'comment 404'],
    ],
    rewordings: [
      ['Commentaire erroné ou introuvable'],
      ['Commentaire errone ou inexistant'],
      ['Commentaire erroné ou inexistant'],
      ['Commentaire erroné ou inexistant'],
      ['mauvais commentaire'],
    ],
  },
  37501: {
    complaints: [
      [
        'mon commentaire préféré est désactivé',
        'com suspendu par un modo',
        'commentaire coupé, impossible à ouvrir',
      ],
      [
        'son commentaire a ete mis off',
        'la reponse a ete bloquee par un modo',
        'commentaire suspendu',
      ],
      [
        'commentaire désactivé',
        'ma réponse a été masquée par les modos',
        'ce commentaire est suspendu',
      ],
      [
        'commentaire désactivé',
        'commentaire masqué par la moderation',
        'le commentaire que je cherche a été désactivé par la modération',
      ],
      ['commentaire désactivé', 'commentaire masqué par modération', 'com suspendu'],
    ],
    questions: [
      ['comment is_enabled false', "comment/list avec cid désactivé refuse aussi l'auteur"],
      ['comment is_enabled false', "comment/list cid disabled meme pour l'auteur"],
      ['comment is_enabled false', "comment/list cid désactivé même pour l'auteur"],
      ['comment is_enabled false', 'comment is_enabled off, auteur refusé en liste'],
      ['comment is_enabled false', 'réponses commentaire désactivé'],
    ],
    rewordings: [
      ['Ce commentaire est désactivé'],
      ['Commentaire desactive'],
      ['Ce commentaire est désactivé'],
      ['Ce commentaire a été désactivé'],
      ['ce commentaire est désactivé'],
    ],
  },
  37502: {
    complaints: [
      [
        'ancienne version du commentaire introuvable',
        'historique du com perdu',
        'voir ce que disait le commentaire avant modif, version absente',
      ],
      [
        'ancienne version du commentaire introuvable',
        'historique du commentaire existe pas',
        "version d'avant de ma reponse pas la",
      ],
      [
        'version du commentaire introuvable',
        'historique de commentaire inexistant',
        "aucune trace de l'ancienne réponse modifiée",
      ],
      [
        'version du commentaire introuvable',
        'historique de commentaire, revision absente',
        "je regarde l'ancienne version d'un commentaire, introuvable",
      ],
      [
        'historique du commentaire introuvable',
        'ancienne version com absente',
        'version commentaire supprimée',
      ],
    ],
    questions: [
      ['hcid inconnu ou non publié', 'comment history détail inexistant'],
      ['hcid pas trouve state 3', 'comment history en review'],
      ['hcid inconnu ou non publié', 'comment history not found'],
      ['hcid unknown state 3', 'hcid en draft ou en review, historique refusé'],
      ['hcid inexistant', 'hcid brouillon non publié'],
    ],
    rewordings: [
      ['Version du commentaire erronée ou introuvable'],
      ['Version du commentaire erronee ou inexistante'],
      ['Version du commentaire erronée ou inexistante'],
      ['Version de commentaire erronée ou inexistante'],
      ['historique de commentaire inexistant'],
    ],
  },
  37503: {
    complaints: [
      [
        'version du commentaire suspendue',
        "dans l'historique du com une étape est bloquée",
        'ancien texte du commentaire désactivé par un modérateur',
      ],
      [
        'version du commentaire suspendue',
        'historique de ce commentaire bloque',
        'ancienne mouture de reponse desactivee',
      ],
      [
        "l'état antérieur du commentaire est bloqué",
        'historique de ma réponse suspendu par un modo',
        'ancien texte du commentaire désactivé',
      ],
      [
        'version du commentaire suspendue',
        'revision de commentaire bloquée',
        'une ancienne version du commentaire est suspendue',
      ],
      [
        'version du commentaire bloquée',
        'ancienne version com masquée',
        'historique commentaire suspendu',
      ],
    ],
    questions: [
      ['comment history is_enabled false', 'log de commentaire suspendu'],
      ['comment log is_enabled false', 'comment history disabled'],
      ['comment history is_enabled false', 'comment log suspendu'],
      ['hcid is_enabled false', 'historique de commentaire is_enabled off'],
      ['hcid is_enabled false', 'désactiver version commentaire'],
    ],
    rewordings: [
      ['Cette version du commentaire est suspendue'],
      ['Cette version du commentaire a ete suspendue'],
      ['Cette version du commentaire est suspendue'],
      ['Version de commentaire suspendue'],
      ['version de commentaire suspendue'],
    ],
  },
  37504: {
    complaints: [
      [
        "commentaires visibles que pour l'auteur du post",
        "je vois pas les réponses des autres, l'auteur seul les lit",
        'coms privés sous la publication',
      ],
      [
        "commentaires visibles juste pour l'auteur du post",
        'je vois pas les reponses, seul le poster les voit',
        'commentaires prives sous ce post',
      ],
      [
        "les commentaires sont visibles que par l'auteur du post",
        'je vois pas les réponses, réservées à celui qui a posté',
        'commentaires cachés sauf pour le créateur',
      ],
      [
        "commentaires visibles que par l'auteur du post",
        "je ne vois pas les reponses, c'est privé pour l'auteur",
        'sous ce post, seul son auteur peut lire les commentaires',
      ],
      ['commentaires privés invisibles'],
    ],
    questions: [
      [
        'comment privé contenu vidé sauf auteur du post',
        "commentaires réservés à l'auteur du post",
      ],
      ['private comment visible auteur seulement', 'comment privacy contenu vide'],
      ['commentaires privés auteur du post', 'visibilité des commentaires limitée au post author'],
      ['private comment only post author', 'commentaire privé vidé pour les autres lecteurs'],
      ['commentaire privé auteur post'],
    ],
    rewordings: [
      ["Seul l'auteur du post voit les commentaires"],
      ["Commentaires visibles seulement par l'auteur du post"],
      ["Commentaires visibles uniquement par l'auteur du post"],
      ["Commentaires visibles par l'auteur de la publication uniquement"],
      ["visible par l'auteur seulement"],
    ],
  },
  37505: {
    complaints: [
      [
        'post trop vieux, commentaires plus affichés',
        'les coms ont disparu au bout de quelques jours',
        'publication périmée, on montre plus les réponses',
      ],
      [
        'les commentaires de ce vieux post sont caches',
        'passe le delai, les reponses sont pu affichees',
        'post trop ancien, zero commentaire',
      ],
      [
        "le post est trop vieux, ses commentaires s'affichent plus",
        'discussion ancienne, réponses masquées',
        'plus de commentaires après tant de jours',
      ],
      [
        'vieux post, commentaires plus affichés',
        'publication trop ancienne, reponses masquées',
        "le post a des mois et on n'affiche plus les commentaires",
      ],
      [
        'vieux post sans commentaires',
        'commentaires disparus après délai',
        'commentaires plus affichés',
      ],
    ],
    questions: [
      [
        'comment_visibility_rule jours dépassés',
        'comment detail refuse pendant la période, list après',
      ],
      ['comment_visibility_rule jours liste vide', 'comment detail refuse post trop jeune'],
      [
        'comment_visibility_rule jours dépassés',
        'détail du commentaire refusé pendant la période, logique inversée',
      ],
      [
        'comment_visibility_rule days',
        "comment_visibility_rule en jours, detail compare a l'envers",
      ],
      ['comment_visibility_rule', 'durée affichage commentaires'],
    ],
    rewordings: [
      ["Post trop ancien, ses commentaires ne s'affichent plus"],
      ['Post trop ancien, commentaires masques'],
      ['Post trop ancien, commentaires non affichés'],
      ['Publication trop ancienne, commentaires masqués'],
      ['post périmé, commentaires masqués'],
    ],
  },
  37600: {
    complaints: [
      ['fichier introuvable', "la pièce jointe n'existe plus", 'mauvais fichier, photo effacée'],
      ['fichier existe pas', 'le document a ete supprime', 'photo introuvable, mauvais fid'],
      ['fichier introuvable', 'la photo a été effacée du serveur', 'document inexistant'],
      [
        'fichier introuvable',
        "la piece n'existe pas",
        "l'image ne s'ouvre pas, fichier inexistant",
      ],
      ['fichier introuvable', 'fichier supprimé', 'pièce jointe disparue'],
    ],
    questions: [
      ['fid inconnu file not found', 'fichier supprimé'],
      ['fid pas trouve', 'file supprime detail'],
      ['fid inconnu', 'file supprimé not found'],
      ['fid unknown', 'fid sans record ou fichier supprimé'],
      ['fid inexistant', 'file 404'],
    ],
    rewordings: [
      ['Fichier erroné ou introuvable'],
      ['Fichier errone ou inexistant'],
      ['Fichier erroné ou inexistant'],
      ['Fichier erroné ou inexistant'],
      ['mauvais fichier'],
    ],
  },
  37601: {
    complaints: [
      [
        "fichier désactivé, je peux plus l'ouvrir",
        'ma photo a été bloquée par la modération',
        "vidéo coupée par l'admin",
      ],
      [
        'le fichier ouvre pas, y a ete ferme',
        "l'image a ete bloquee par la moderation",
        'piece jointe suspendue',
      ],
      ['fichier désactivé', 'ma vidéo est bloquée par la modération', "l'image a été suspendue"],
      [
        'fichier désactivé',
        'piece jointe bloquée',
        "la vidéo jointe a été désactivée par l'équipe",
      ],
      ['fichier désactivé', 'fichier bloqué par modération', 'fichier suspendu'],
    ],
    questions: [
      ['file is_enabled false', 'fichier désactivé lien'],
      ['file is_enabled false', 'disabled file fid'],
      ['file is_enabled false', "fichier coupé par l'admin"],
      ['file is_enabled false', 'file is_enabled off au telechargement'],
      ['file is_enabled false', 'désactiver un fichier'],
    ],
    rewordings: [
      ['Ce fichier est désactivé'],
      ['Fichier desactive'],
      ['Ce fichier est désactivé'],
      ['Ce fichier a été désactivé'],
      ['ce fichier est désactivé'],
    ],
  },
  37602: {
    complaints: [
      [
        'pas autorisée à modifier ce fichier',
        "je veux changer le titre d'une image et c'est refusé",
        "renommer le document d'un autre membre",
      ],
      [
        'je peux pas renommer ce fichier, pas le mien',
        "modifier la photo d'un autre interdit",
        "editer l'info de l'image: pas autorise",
      ],
      [
        "j'ai pas le droit de modifier ce fichier",
        'changer le titre de la pièce jointe refusé, pas la mienne',
        "retoucher les infos du document d'un autre",
      ],
      [
        'pas autorisé à modifier ce fichier',
        "renommer la photo d'un autre refusé",
        "je veux changer la légende d'un fichier qui n'est pas à moi",
      ],
      ['fichier pas à moi', 'modifier fichier refusé', 'renommer fichier impossible'],
    ],
    questions: [
      ['file usage absent pour cet account et user edit file', 'modifier un fid sans usage'],
      ['file update sans usage pour aid uid', 'edit fichier refuse fileUsage'],
      ['aucun file usage pour ce compte et cet user', 'edit file not authorized'],
      ['file_usages account user edit', 'edition de fid sans file_usage du user et account'],
      ['PATCH file autre uid', 'file_usages absent'],
    ],
    rewordings: [
      ["Vous n'êtes pas autorisé à modifier ce fichier"],
      ["Vous n'etes pas autorise a modifier ce fichier"],
      ["Vous n'êtes pas autorisé à modifier ce fichier"],
      ['Vous ne pouvez pas modifier ce fichier'],
      ['pas autorisé modifier fichier'],
    ],
  },
  37700: {
    complaints: [
      [
        'contenu étendu introuvable, la petite carte sous le post',
        "le sondage lié au post n'existe pas",
        "l'extension du post est perdue",
      ],
      [
        'le contenu etendu existe pas',
        'le bloc sondage du post est introuvable',
        'la carte ajoutee au post est pu la',
      ],
      [
        'contenu étendu introuvable',
        "le sondage joint n'existe pas",
        'encart du plugin inexistant',
      ],
      [
        'contenu étendu introuvable',
        "la carte jointe au post n'existe pas",
        "la carte du sondage sous le post n'existe pas",
      ],
      ['extension du post introuvable', 'carte jointe introuvable', 'module joint disparu'],
    ],
    questions: [
      ['eid inconnu extend content', 'extend introuvable'],
      ['eid pas trouve', 'extend content inexistant'],
      ['eid inconnu', 'extend content record absent'],
      ['eid unknown extend', 'eid inconnu, extend content absent'],
      ['eid inexistant', 'extend content 404'],
    ],
    rewordings: [
      ['Contenu étendu erroné ou introuvable'],
      ['Contenu etendu errone ou inexistant'],
      ['Contenu étendu erroné ou inexistant'],
      ["Contenu d'extension erroné ou inexistant"],
      ['contenu étendu inexistant'],
    ],
  },
  37701: {
    complaints: [
      [
        'la carte du plugin sous le post est désactivée',
        'sondage coupé, contenu étendu éteint',
        'extension de contenu inactive',
      ],
      [
        'le contenu etendu est desactive',
        'le sondage attache a ete ferme par un admin',
        'bloc ajoute au post suspendu',
      ],
      [
        "l'extension du post est désactivée",
        'sondage joint suspendu',
        'carte ajoutée au post mise hors service',
      ],
      [
        'contenu étendu désactivé',
        'la carte du post est coupée',
        'la carte événement sous le post a été désactivée',
      ],
      ['carte jointe désactivée', 'bouton du sondage inactif', 'module joint désactivé'],
    ],
    questions: [
      ['extend is_enabled false', 'contenu étendu désactivé action'],
      ['extend is_enabled false', 'disabled extend eid'],
      ['extend is_enabled false', 'contenu étendu désactivé, action refusée'],
      ['extend is_enabled false', 'extend content is_enabled off'],
      ['extend is_enabled false', 'eid désactivé'],
    ],
    rewordings: [
      ['Ce contenu étendu est désactivé'],
      ['Contenu etendu desactive'],
      ['Cette extension est désactivée'],
      ["Contenu d'extension désactivé"],
      ['contenu étendu désactivé'],
    ],
  },
  37702: {
    complaints: [
      [
        "le bouton du sondage que je clique n'existe pas",
        'option de vote inconnue',
        "choix refusé, clé inconnue dans l'extension",
      ],
      [
        'le bouton du sondage existe pas',
        'choix pas dans la liste du bloc',
        'mon vote correspond a aucune option',
      ],
      [
        "l'option de vote que je choisis existe pas",
        "clé d'extension inconnue",
        'bouton du sondage sans effet, clef absente',
      ],
      [
        'bouton de la carte inconnu, clé absente',
        "l'option du sondage n'existe pas",
        "je clique sur un choix de la carte et cette clé n'existe pas",
      ],
      ['choix inexistant sondage', 'bouton pas reconnu', 'option de vote invalide'],
    ],
    questions: [
      ['key absente de action_items', 'extend action clé inexistante'],
      ['key absent de action_items extend', 'extend action key inexistante'],
      ['key absent de action_items', 'extend action clé inexistante'],
      ['action_items key missing', "key absente de action_items de l'extend"],
      ['action_items key', 'key inconnue eid'],
    ],
    rewordings: [
      ["La clé du contenu étendu n'existe pas"],
      ['Cle du contenu etendu inexistante'],
      ["Clé d'extension inexistante"],
      ["Clé d'extension inexistante"],
      ["clé d'extension inexistante"],
    ],
  },
  37800: {
    complaints: [
      [
        "champ de fiche complémentaire introuvable à l'envoi du fichier",
        'archive inexistante, mauvais code',
        'je joins un justificatif à mon profil, la rubrique existe pas',
      ],
      [
        "le champ d'archive existe pas",
        'upload pour une fiche perso: archive introuvable',
        "le code d'archive est pas bon",
      ],
      [
        "champ d'archive inconnu",
        "la fiche complémentaire demandée n'existe pas",
        "archive introuvable quand j'envoie mon fichier",
      ],
      [
        "champ d'archive introuvable",
        'formulaire de profil supplementaire inexistant',
        "je joins un fichier au champ complémentaire et l'archive n'existe pas",
      ],
      [
        'champ perso introuvable',
        'formulaire champ inconnu',
        'upload champ supplémentaire inconnu',
      ],
    ],
    questions: [
      ['archiveCode inconnu upload', 'archive définition introuvable'],
      ['archiveCode introuvable upload', 'archive record inexistant'],
      ['archiveCode inexistant', 'upload usageType archive code inconnu'],
      ['archiveCode unknown upload', "archiveCode inconnu a l'upload"],
      ['archiveCode inexistant', 'définition archive absente'],
    ],
    rewordings: [
      ['Archive erronée ou introuvable'],
      ['Archive erronee ou inexistante'],
      ['Archive erronée ou inexistante'],
      ['Archive erronée ou inexistante'],
      ['archive inexistante'],
    ],
  },
  37801: {
    complaints: [
      [
        'la rubrique complémentaire du profil est désactivée',
        "config d'archive éteinte, envoi refusé",
        "champ archive coupé par l'admin",
      ],
      [
        "la config de l'archive est desactivee",
        "champ perso ferme par l'admin",
        "ce champ d'archive est pu actif",
      ],
      [
        "ce champ d'archive est désactivé",
        'la rubrique archive a été coupée',
        'fiche complémentaire hors service',
      ],
      [
        'archive désactivée',
        'le champ complémentaire est coupé',
        "ce champ complémentaire a été désactivé par l'admin",
      ],
      ['champ perso désactivé', 'formulaire champ coupé', 'upload champ supplémentaire fermé'],
    ],
    questions: [
      ['archive is_enabled false upload', 'archiveCode désactivé'],
      ['archive is_enabled false', 'archiveCode disabled upload'],
      ['archive is_enabled false', "configuration d'archive désactivée à l'upload"],
      ['archive is_enabled false', "archive is_enabled off a l'upload"],
      ['archive is_enabled false', 'archiveCode désactivé'],
    ],
    rewordings: [
      ["Cette configuration d'archive est désactivée"],
      ["Configuration d'archive desactivee"],
      ["Configuration d'archive désactivée"],
      ["Configuration d'archive désactivée"],
      ['archive désactivée'],
    ],
  },
  37802: {
    complaints: [
      [
        "l'archive n'est pas faite pour un post mais pour un profil",
        'config de la fiche ne correspond pas au groupe',
        'mauvais usage du champ archive, il colle pas',
      ],
      [
        'cette archive va pas avec mon type de contenu',
        'champ prevu pour un autre groupe',
        'le champ est pas fait pour un fichier',
      ],
      [
        "l'archive ne va pas avec ce genre de contenu",
        "champ d'archive prévu pour un autre groupe",
        'archive profil utilisée dans un post, ça colle pas',
      ],
      [
        'archive pas faite pour ce contenu',
        'ce champ appartient a un autre groupe',
        "ce champ complémentaire n'est pas prévu pour ce groupe ni ce type",
      ],
      [
        "champ perso n'accepte fichier",
        'fichier mauvais formulaire',
        'upload formulaire groupe refusé',
      ],
    ],
    questions: [
      ['archive usage_type ou element_type différent', 'usage_group_id pas celui du brouillon'],
      [
        'archive usage_type ou element_type mismatch',
        'archive usage_group_id autre groupe que le draft',
      ],
      [
        "usage_type ou element_type de l'archive discordant",
        'usage_group_id différent du groupe du brouillon',
      ],
      ['archive usage_type mismatch', 'archive usage_type ou groupe différent du draft'],
      ['element_type archive', 'usage_group_id archive'],
    ],
    rewordings: [
      ["La configuration d'archive ne correspond pas"],
      ["La configuration d'archive ne correspond pas"],
      ["Configuration d'archive non concordante"],
      ["Configuration d'archive non concordante"],
      ['archive non concordante'],
    ],
  },
} as const satisfies DescribedMeanings
