import type { DescribedMeanings } from '../types'

export const headers = {
  31000: {
    complaints: [
      [
        "l'appli parle d'une erreur d'en-têtes, c'est quoi",
        'page plugin : problème dans les headers il paraît',
        'entêtes incorrects affiché en rouge au lancement',
      ],
      [
        "erreur d'en-tetes quand j'ouvre la page du plugin",
        'ca dit headers pas bons, chu juste un user moi',
        'le dev dit que les entetes ont plante',
      ],
      [
        "le dev me parle d'en-têtes foireux au lancement",
        "erreur d'entête à l'ouverture du plugin",
        "souci de headers en général d'après notre testeur",
      ],
      [
        "erreur d'entetes a l'ouverture de la page plugin",
        'le testeur dit que les en-têtes sont mauvais',
        'headers incorrects affiché dans la webview du compte',
      ],
      ['page compte erreur entête', 'erreur décodage appli', 'headers bug page plugin'],
    ],
    questions: [
      [
        'verifyAccessToken exception au décodage erreur header',
        "quand est-ce que erreur d'en-tête générale est levée",
      ],
      [
        'verifyAccessToken exception au decodage, headers error',
        "erreur header generale d'ou ca sort",
      ],
      [
        'exception au décodage du accessToken, erreur headers',
        "verifyAccessToken lève une erreur d'en-têtes, quand ça arrive",
      ],
      ['verifyAccessToken exception au decodage', 'erreur header générique liée a accessToken'],
      ['exception décodage accessToken', 'headers error'],
    ],
    rewordings: [
      ['Les en-têtes sont incorrects'],
      ['Les en-tetes de la requete sont invalides'],
      ['Problème avec les en-têtes de la requête'],
      ['En-têtes de requête incorrects'],
      ["erreur d'en-têtes"],
    ],
  },
  31101: {
    complaints: [
      [
        'plateforme inconnue, notre appli tablette est pas dans la liste',
        'le testeur a mis un id de plateforme qui existe pas',
        'ça dit que ma plateforme existe nulle part',
      ],
      [
        'plateforme inconnue, chu sur android pourtant',
        "l'app dit que sa plateforme existe pas",
        'mon iphone est pas dans les plateformes connues faut croire',
      ],
      [
        "la plateforme n'existe pas, quelle plateforme ??",
        "mon appareil n'est pas dans les plateformes connues",
        'numéro de plateforme inconnu au bataillon',
      ],
      [
        "plateforme inconnue dit l'application",
        "l'id de plateforme n'existe pas",
        "mon appareil n'est dans aucune plateforme reconnue",
      ],
      ['plateforme inconnue'],
    ],
    questions: [
      [
        'platform id inexistant dans le header client',
        'numéro de plateforme hors liste, qui le contrôle',
      ],
      [
        'platform id inexistant dans le header',
        'quels numeros de plateforme sont valides ios android web',
      ],
      [
        'Platform-Id inexistant dans la liste des plateformes',
        'quelles valeurs de platform id sont reconnues par le serveur',
      ],
      [
        'platform id inexistant, liste des plateformes valides',
        'quel platformId mettre pour android ou web',
      ],
      ['platform id inexistant'],
    ],
    rewordings: [
      ["Cette plateforme n'existe pas"],
      ["Cette plateforme n'existe pas"],
      ['Identifiant de plateforme introuvable'],
      ["Cette plateforme n'existe pas"],
      ['ID plateforme inexistant'],
    ],
  },
  31102: {
    complaints: [
      [
        "la clé de l'appli iOS utilisée sur la version android, refus",
        "clé et plateforme vont pas ensemble d'après l'écran",
        'on a changé la plateforme de la clé dans le panneau, toujours refusé',
      ],
      [
        'la version ios marche avec une cle faite pour le web je pense',
        "la cle va pas avec la plateforme d'apres le testeur",
        "app mobile bloquee, cle pas pour la bonne sorte d'appareil",
      ],
      [
        "la clé de l'appli a été faite pour android pas pour ios",
        "clé et plateforme vont pas ensemble d'après le technicien",
        'appli web avec une clé iphone, refus partout',
      ],
      [
        "la clé a été créée pour ios et on l'utilise sur android",
        'plateforme et clé ne vont pas ensemble',
        'notre appli web utilise la cle du mobile, ca bloque',
      ],
      ['appli mauvaise plateforme', 'clé iOS sur Android', 'appli refusée plateforme'],
    ],
    questions: [
      [
        'X-Fresns-Client-Platform-Id différent du platform_id de la clé',
        'app key créée pour web mais header platform mobile',
      ],
      [
        'X-Fresns-Client-Platform-Id pas celui lie a la app key',
        "j'ai change la plateforme de la key au panel mais le cache garde l'ancienne",
      ],
      [
        'platform_id de la clé différent du header Client-Platform-Id',
        "j'ai changé la plateforme de la key dans le panneau, toujours refusée (cache)",
      ],
      [
        'platform_id de la cle different du header plateforme',
        "changé la plateforme de l'app key dans le panel, toujours refusé",
      ],
      ['platform id clé mismatch', 'app id autre client'],
    ],
    rewordings: [
      ['La clé ne correspond pas à cette plateforme'],
      ["L'identifiant de plateforme ne correspond pas a la cle"],
      ['Cette clé ne correspond pas à la plateforme indiquée'],
      ['La plateforme ne correspond pas à la clé'],
      ['plateforme et clé différentes'],
    ],
  },
  31103: {
    complaints: [
      [
        "connectée sur le web, mon jeton marche plus dans l'appli mobile",
        'session ouverte sur une autre plateforme que celle-ci',
        "passée du site à l'appli, la plateforme colle pas à mon compte",
      ],
      [
        "connecte sur le web, pas moyen d'utiliser la meme session dans l'app",
        "ma session vient d'un autre genre d'appareil pis ca passe pas",
        "j'ai fait login sur mon cell, sur l'ordi y me reconnait pas",
      ],
      [
        "connecté sur le site mais l'appli mobile refuse ma session",
        "ma session vient d'un autre type d'appareil",
        "j'ai repris ma connexion du pc sur le tel, rejeté",
      ],
      [
        'connecté sur le tel, session refusée sur le navigateur',
        "ma session vient d'un autre appareil, plateforme differente du compte",
        "copié la session du web vers l'appli, ca passe pas",
      ],
      ['session web sur mobile', 'déconnecté depuis la màj', 'token pas même appareil'],
    ],
    questions: [
      [
        'session_tokens platform_id différent du header, token réutilisé sur une autre plateforme',
        'token émis pour iOS renvoyé depuis le web',
      ],
      [
        'token cree pour une autre plateforme, session_tokens.platform_id differe',
        'reutiliser token ios sur web refuse',
      ],
      [
        'session_tokens créé sur une autre plateforme que celle de la requête',
        'réutiliser un token web dans le client ios donne un refus de plateforme',
      ],
      [
        'session_tokens platform_id different du header',
        'reutiliser un token ios depuis android mismatch compte',
      ],
      ['token autre plateforme', 'platform id changé token'],
    ],
    rewordings: [
      ["Votre compte ou utilisateur n'est pas lié à cette plateforme"],
      ['Votre session a ete ouverte sur une autre plateforme'],
      ['Votre session a été ouverte depuis une autre plateforme'],
      ["La plateforme ne correspond pas au compte ou à l'utilisateur"],
      ['plateforme différente du compte'],
    ],
  },
  31201: {
    complaints: [
      [
        "numero de version inconnu, mise à jour de l'appli ?",
        "il dit que ma version de l'application existe pas",
        'version introuvable après la mise a jour',
      ],
      [
        "ma version de l'app existe pas qu'y dit",
        'version inconnue au demarrage',
        "y reconnait pas le numero de version que j'ai",
      ],
      [
        'version inexistante alors que je viens de mettre à jour',
        "l'appli prétend que sa propre version n'existe pas",
        'cette version est inconnue, je fais quoi',
      ],
      [
        "version de l'application introuvable",
        "ca dit que ma version n'existe pas",
        'numero de version inconnu apres la mise à jour',
      ],
      ['version appli inconnue'],
    ],
    questions: [
      [
        'client version inexistante header',
        'liste des versions autorisées dans fresns, version not found',
      ],
      [
        'client version pas trouvee cote serveur',
        "header de version inexistante, y'a tu une liste",
      ],
      [
        'header Client-Version inconnu du serveur',
        "contrôle d'existence de la version client fresns",
      ],
      ['client version header inexistante', 'la version envoyée est-elle comparée a une liste'],
      ['client version inexistante'],
    ],
    rewordings: [
      ['Version inconnue'],
      ['Version introuvable'],
      ['Version introuvable'],
      ["Cette version n'existe pas"],
      ['version inexistante'],
    ],
  },
  31202: {
    complaints: [
      [
        "version de l'appli pas compatible avec la clé soi-disant",
        'ma vieille version et la clé collent pas',
        'clé prévue pour une autre version du logiciel',
      ],
      [
        'mise a jour faite pis la version fitte pu avec la cle',
        "la cle est pas pour cette version-la de l'app",
        'vieille app nouvelle cle, ca matche pas',
      ],
      [
        "ma version d'appli irait pas avec la clé",
        'clé pas prévue pour ce numéro de version',
        "depuis la maj la clé et la version s'accordent plus",
      ],
      [
        "la version et la clé sont pas d'accord",
        'mise a jour faite et maintenant version incompatible avec la cle',
        "ma version ne va pas avec la clé de l'appli",
      ],
      ['version appli pas acceptée'],
    ],
    questions: [
      [
        'app key liée à une version, mismatch version et key',
        'y a-t-il une colonne version sur les clés',
      ],
      ['version vs app key mismatch', 'faut tu une key par version du client'],
      [
        'version et key incompatibles, une clé est-elle liée à une version',
        'mismatch version / app key',
      ],
      ['app key liée a une version, mismatch possible ?', 'version header vs key, colonne absente'],
      ['version clé mismatch'],
    ],
    rewordings: [
      ['La version ne va pas avec la clé'],
      ['La version et la cle ne vont pas ensemble'],
      ['La clé et la version ne concordent pas'],
      ['La version ne correspond pas à la clé'],
      ['version et clé différentes'],
    ],
  },
  31301: {
    complaints: [
      [
        "toute l'appli est morte, identifiant d'application désactivé",
        'app id introuvable au démarrage pour tous nos membres',
        "j'ai réactivé la clé dans le panneau mais l'app id reste refusé",
      ],
      [
        "l'app au complet est morte, app id desactive",
        'y dit que notre application existe pas sur le serveur',
        "l'admin a ferme l'identifiant de l'app je pense",
      ],
      [
        "l'appli entière est coupée, id d'application désactivé",
        'application inconnue du serveur, rien ne se charge',
        "l'admin a supprimé la clé de notre appli et tout est mort",
      ],
      [
        "l'identifiant de l'application est désactivé ou n'existe pas",
        "toute l'appli est morte, app id inconnue",
        "notre cle a été coupée par l'administrateur, plus rien marche",
      ],
      ['appli désactivée', 'appli plus reconnue', 'appli inconnue du site'],
    ],
    questions: [
      ['X-Fresns-App-Id inconnu ou clé éteinte', 'app id réactivé mais cache de la clé pas vidé'],
      [
        'key reactivee dans le panel mais app id encore refuse (cache)',
        'X-Fresns-App-Id introuvable ou off',
      ],
      [
        'app id désactivé puis réactivé dans le panneau mais toujours refusé',
        'X-Fresns-App-Id sans enregistrement de clé correspondant',
      ],
      ['app id introuvable alors que clé réactivée, cache', 'X-Fresns-App-Id supprimé ou off'],
      ['app id introuvable', 'app key supprimée panneau'],
    ],
    rewordings: [
      ["Identifiant d'application inexistant ou désactivé"],
      ["L'App ID est inconnu ou desactive"],
      ['Application inconnue ou désactivée'],
      ["L'identifiant d'application est inexistant ou désactivé"],
      ['App ID inexistant'],
    ],
  },
  31302: {
    complaints: [
      [
        'signature fausse à chaque appel, dit mon dev',
        "erreur de signature dans l'appli depuis ce matin",
        'on a régénéré le secret et plus rien passe, signature pas bonne',
      ],
      [
        "signature pas bonne, rien charge dans l'app",
        'le testeur pogne erreur de signature sur chaque ecran',
        'toutes mes requetes postman sont refusees a cause de la signature',
      ],
      [
        'signature pas bonne, toutes les pages plantent',
        'le testeur voit signature incorrecte à chaque écran',
        "ça dit que la signature est fausse, j'ai rien signé moi",
      ],
      [
        'signature fausse a chaque requete',
        "l'appli crie signature incorrecte depuis ce matin",
        'mon collegue a changé le secret et la signature casse',
      ],
      ['erreur de signature', 'appli signature refusée', 'signature fausse'],
    ],
    questions: [
      [
        'sha256 hex en majuscules refusé signature',
        'calcul de X-Fresns-Signature tri des headers AppKey à la fin, ne correspond pas',
      ],
      [
        'sha256 hex en majuscules ou mauvais app secret, signature fausse',
        'ordre des headers pour calculer X-Fresns-Signature',
      ],
      [
        'sha256 en majuscules, signature rejetée',
        'comment construire X-Fresns-Signature, ordre des headers et AppKey à la fin',
      ],
      [
        'sha256 hex en majuscules rejeté, calcul de signature',
        'ordre des headers et AppKey dans le hash sign',
      ],
      ['calcul signature sha256', 'AppKey réinitialisée signature'],
    ],
    rewordings: [
      ['La signature est erronée'],
      ['La signature est incorrecte'],
      ['La signature de la requête est incorrecte'],
      ['La signature est incorrecte'],
      ['signature incorrecte'],
    ],
  },
  31303: {
    complaints: [
      [
        "mon téléphone a une heure fausse et l'appli dit signature périmée",
        "signature expirée après avoir laissé l'onglet ouvert",
        "horloge en retard d'un quart d'heure, plus rien ne charge",
      ],
      [
        "l'heure de mon cell est pas bonne pis l'app veut rien savoir",
        'signature trop vieille y parait',
        "apres une nuit en veille l'app dit que la signature est perimee",
      ],
      [
        "l'heure de mon telephone est décalée et plus rien marche",
        "signature périmée, j'avais laissé l'appli ouverte",
        "requête trop vieille d'après l'appli, horloge en retard",
      ],
      [
        "signature perimée, pourtant je viens d'ouvrir l'appli",
        "l'heure de mon telephone est en retard et rien ne charge",
        'delai de signature dépassé a Abidjan, horloge decalée',
      ],
      ['heure du téléphone fausse', 'horloge en retard', 'appli signature périmée'],
    ],
    questions: [
      [
        'timestamp de signature trop vieux, tolérance dix minutes',
        'rejouer une requête signée hier, signature périmée',
      ],
      [
        'timestamp decale de plus de 10 minutes, horloge serveur',
        'rejouer la meme requete signee plus tard, signature expired',
      ],
      [
        'timestamp de signature plus vieux que dix minutes',
        'requête rejouée avec le même Signature-Timestamp, refus pour expiration',
      ],
      [
        'timestamp plus vieux que dix minutes signature expirée',
        'drift horloge serveur X-Fresns-Signature-Timestamp',
      ],
      ['timestamp signature 10 minutes', 'décalage horloge UTC'],
    ],
    rewordings: [
      ["La signature n'est plus valable, délai dépassé"],
      ["La signature est perimee, verifiez l'heure de votre appareil"],
      ['Cette signature a dépassé sa durée de validité'],
      ['La signature a expiré'],
      ['signature expirée'],
    ],
  },
  31304: {
    complaints: [
      [
        'notre clé est pas du bon type pour ce plugin',
        "clé sans droit d'appeler cette interface",
        "la clé api d'admin marche pas avec l'appli normale",
      ],
      [
        "la cle a pas le droit d'appeler ca",
        "notre cle de plugin est refusee pour l'api",
        'le collegue dit mauvais type de cle',
      ],
      [
        "notre clé n'a pas accès à cette interface dit le prestataire",
        'mauvais type de clé pour ce plugin',
        "la clef marche ailleurs mais pas pour cette partie de l'api",
      ],
      [
        "la clé n'a pas le droit d'appeler cette interface",
        "notre cle de plugin ne marche pas sur l'api principale",
        'mauvais type de cle pour ce service',
      ],
      ['clé pas autorisée', 'appli mauvais type clé', 'plugin clé refusée'],
    ],
    questions: [
      [
        'key type 1 core appelée côté plugin qui attend type 3',
        "type de clé incompatible avec l'API, app_fskey différent",
      ],
      [
        "key type core vs plugin, pas le droit sur l'interface",
        'cle type 3 liee a un autre fskey refusee',
      ],
      [
        'clé type core appelée depuis une api de plugin, droit manquant',
        'app_fskey de la clé différent du plugin qui demande',
      ],
      ['app key type core vs plugin refusée', 'cle type 3 avec un autre app_fskey que le plugin'],
      ['clé API principale requise', 'verifyType clé gestion'],
    ],
    rewordings: [
      ["Cette clé n'a pas le droit d'appeler l'interface"],
      ["Cette cle n'est pas autorisee a utiliser cette interface"],
      ["Cette clé n'est pas habilitée pour cette interface"],
      ["Cette clé n'est pas autorisée à appeler l'interface"],
      ['clé sans droit interface'],
    ],
  },
  31305: {
    complaints: [
      [
        'on peut lire mais rien publier, la clé est en lecture seule',
        "clé read only donc impossible d'envoyer messages ou photos",
        "j'ai décoché lecture seule mais l'appli refuse encore d'écrire",
      ],
      [
        'on peut lire mais pas publier, cle en lecture seule',
        "l'app de demo laisse juste regarder, publier est bloque par la cle",
        'testeur: upload impossible, la cle est read only',
      ],
      [
        'notre appli peut lire mais pas publier, clé en lecture seule',
        "impossible d'envoyer quoi que ce soit, accès consultation uniquement",
        'la clé est bridée en lecture, les uploads sont refusés',
      ],
      [
        'la cle est en lecture seule, on peut pas publier',
        'je peux lire mais ni ecrire ni envoyer avec cette appli',
        'lecture seulement, aucun envoi de message possible avec la clé',
      ],
      ['appli en lecture seule', 'consultation seulement', 'juste lire pas écrire'],
    ],
    questions: [
      [
        'is_read_only key publish upload interdit',
        "routes d'écriture bloquées par une clé lecture seule",
      ],
      [
        'app key read-only sur route publish et upload',
        "j'ai enleve lecture seule de la key mais ca bloque encore",
      ],
      [
        'key read-only sur la route publish, comment repasser en écriture',
        'clé lecture seule décochée mais upload encore bloqué, vider le cache ?',
      ],
      [
        'read-only key bloque publish upload draft',
        'décoché read only dans le panel mais encore bloqué',
      ],
      ['clé lecture seule', 'read-only key publier'],
    ],
    rewordings: [
      ['Clé en lecture seule, cette action lui est interdite'],
      ['Cle en lecture seule: cette action est interdite'],
      ['Clé en lecture seule : écriture interdite'],
      ['Clé en lecture seule : cette requête est interdite'],
      ["clé sans droit d'écriture"],
    ],
  },
  31401: {
    complaints: [
      [
        "code langue refusé, j'ai mis l'appli en français",
        'langue incorrecte en changeant la langue du tel',
        'il reconnait pas fr comme langue',
      ],
      [
        "langue pas valide, j'ai juste mis francais",
        'le code de langue passe pas',
        'y comprend pas ma langue fr-CA',
      ],
      [
        'langue non reconnue, je suis en fr-CA',
        'le code langue est faux il paraît',
        "j'ai choisi le breton et ça plante sur la langue",
      ],
      [
        'langue non reconnue',
        "l'etiquette de langue est mauvaise, je veux français canada",
        'ca me dit que le code langue est faux',
      ],
      ['langue pas reconnue'],
    ],
    questions: [
      [
        'lang tag invalide X-Fresns-Client-Lang-Tag',
        'langue inconnue : erreur ou retour à la langue par défaut',
      ],
      ['X-Fresns-Client-Lang-Tag invalide', 'lang tag fr-CA ou fr_CA lequel est correct'],
      [
        'Lang-Tag invalide, format attendu fr ou fr-FR',
        'langTag inconnu : erreur ou langue par défaut',
      ],
      ['lang tag fr-CA invalide', 'X-Fresns-Client-Lang-Tag inconnu erreur ou defaut'],
      ['langTag invalide'],
    ],
    rewordings: [
      ['Balise de langue incorrecte'],
      ['Code de langue invalide'],
      ['Balise de langue invalide'],
      ['Étiquette de langue incorrecte'],
      ['balise de langue incorrecte'],
    ],
  },
  31402: {
    complaints: [
      [
        'fuseau horaire pas bon, pourtant je suis à Lyon',
        'timezone refusée pendant mes vacances à la Réunion',
        'mauvais fuseau affiché au démarrage',
      ],
      [
        'mon fuseau horaire est pas correct y dit',
        'timezone de montreal pas acceptee',
        'probleme de decalage horaire dans les reglages',
      ],
      [
        'fuseau horaire pas bon alors que je suis à Paris',
        "l'appli aime pas mon décalage horaire",
        'le fuseau de La Réunion est jugé incorrect',
      ],
      [
        'fuseau horaire incorrect',
        "mon fuseau Dakar n'est pas accepté",
        "le decalage horaire est faux selon l'appli",
      ],
      ['fuseau horaire faux'],
    ],
    questions: [
      [
        'header timezone format Europe/Paris ou +2',
        'fuseau invalide X-Fresns-Client-Timezone testé ou pas',
      ],
      ['format du header timezone America/Montreal ou -5', 'X-Fresns-Client-Timezone incorrect'],
      ['Client-Timezone vaut Europe/Paris ou +1, lequel est valide', 'timezone header rejeté'],
      ['timezone header invalide', 'format utc attendu pour client timezone'],
      ['timezone header invalide'],
    ],
    rewordings: [
      ['Fuseau horaire invalide'],
      ['Fuseau horaire invalide'],
      ['Fuseau horaire non valable'],
      ['Le fuseau horaire est invalide'],
      ['fuseau horaire incorrect'],
    ],
  },
  31501: {
    complaints: [
      [
        "faut se connecter pour voir ça, j'ai pas de compte",
        'en visiteur je peux rien faire, il demande un compte connecté',
        'pas connectée à mon compte donc page refusée',
      ],
      [
        'faut un compte pour voir ca, chu meme pas connecte',
        "j'ai pas fait login pis l'app me bloque",
        'en visiteur ca marche pas pantoute, y veut que je me connecte',
      ],
      [
        'faut se connecter à un compte pour voir ça',
        'je suis en visiteur et la page refuse sans compte',
        "on m'éjecte parce que j'ai pas ouvert de compte",
      ],
      [
        'il faut se connecter à un compte avant, je suis visiteur',
        'pas connecté au compte, fonction bloquée pour invités',
        "compte non connecté, on me renvoie à l'accueil",
      ],
      ['pas connecté', 'faut se connecter', 'invité bloqué'],
    ],
    questions: [
      [
        'header aid absent sur route non invitée',
        'X-Fresns-Aid vide, quelles routes acceptent les visiteurs',
      ],
      [
        'aid absent du header sur une route pas guest',
        'pas de X-Fresns-Aid, requete anonyme refusee',
      ],
      [
        'aid absent de la requête, route pas ouverte aux invités',
        'X-Fresns-Aid non envoyé, quelle erreur',
      ],
      ['aid vide, route hors liste invité', 'X-Fresns-Aid absent sur endpoint protégé'],
      ['aid manquant header', 'accès visiteur interdit endpoint'],
    ],
    rewordings: [
      ["Vous n'êtes pas connecté à un compte, fonction indisponible"],
      ['Connectez-vous a votre compte pour continuer'],
      ['Connectez-vous à votre compte pour continuer'],
      ["Vous n'êtes pas connecté à un compte"],
      ['compte non connecté'],
    ],
  },
  31502: {
    complaints: [
      [
        'compte introuvable, le mien a pourtant été créé hier',
        'mauvais compte ou fiche compte qui existe plus',
        "une membre a un compte erroné selon l'écran de connexion",
      ],
      [
        'y trouve pas mon compte pendant que chu connecte',
        "mauvais compte que ca dit, c'est le mien pourtant",
        "j'ai pas de cell enregistre, le code par sms trouve pas de fiche",
      ],
      [
        'mon compte serait faux ou plus enregistré',
        "aucun enregistrement pour ce compte, bizarre je l'utilise tous les jours",
        "mauvais compte d'après l'appli au moment de valider le code",
      ],
      [
        'mauvais compte ou fiche introuvable',
        "le compte enregistré dans l'appli ne correspond a rien",
        "client dit que son compte n'est pas reconnu, fiche absente",
      ],
      ['compte supprimé toujours connecté', 'mon compte a disparu', "pas d'email code envoyé"],
    ],
    questions: [
      [
        'aid ne correspond à aucune ligne accounts',
        'checkVerifyCode : aucun mail enregistré pour ce compte, mauvais compte',
      ],
      [
        'X-Fresns-Aid ne correspond a aucun account',
        'checkVerifyCode compte sans email stocke, record not exist',
      ],
      [
        'aid inconnu en base, header Aid sans Uid',
        'checkVerifyCode sans e-mail enregistré sur le compte, wrong account',
      ],
      [
        'aid ne correspond a aucun account record',
        'checkVerifyCode aucun telephone enregistré pour ce compte',
      ],
      ['aid inconnu', 'loginToken compte supprimé'],
    ],
    rewordings: [
      ['Compte erroné ou enregistrement absent'],
      ['Mauvais compte ou enregistrement introuvable'],
      ['Compte erroné ou aucun enregistrement trouvé'],
      ['Compte erroné ou enregistrement introuvable'],
      ['mauvais compte'],
    ],
  },
  31503: {
    complaints: [
      [
        'jeton de connexion perdu, il faut que je me reconnecte',
        "l'appli a oublié ma session, jeton vide",
        'token disparu après nettoyage du téléphone',
      ],
      [
        "y'a pu de jeton de login, reconnecte-toi",
        'ma session a perdu son token on dirait',
        "l'app a oublie ma connexion, le token est vide",
      ],
      [
        'jeton de connexion perdu faut se reconnecter',
        "ma connexion s'est envolée, plus de jeton",
        "l'appli a oublié mon token vide",
      ],
      [
        'jeton de connexion perdu, reconnecte toi',
        "l'appli a oublié ma connexion, plus de jeton",
        'session disparue apres nettoyage du telephone',
      ],
      ['token perdu reconnexion'],
    ],
    questions: [
      ['token vide alors que aid présent', 'login token manquant côté stockage client, perdu'],
      ['token vide alors que aid est la', 'login token perdu client, header aid-token empty'],
      [
        'aid envoyé sans Aid-Token, token vide',
        'cas login token manquant, est-ce utilisé dans le core',
      ],
      ['aid envoyé sans token, token vide', 'token de connexion manquant cote client'],
      ['aid sans token'],
    ],
    rewordings: [
      ['Jeton de connexion perdu, reconnectez-vous'],
      ['Jeton de connexion perdu, reconnectez-vous'],
      ['Jeton de connexion absent, reconnectez-vous'],
      ['Jeton de connexion manquant, reconnectez-vous'],
      ['jeton de connexion perdu'],
    ],
  },
  31504: {
    complaints: [
      [
        'ma session a expiré, remettre mes identifiants encore',
        "déconnectée au bout d'un mois, session plus valide",
        "ma connexion n'est plus valable dit l'appli ce matin",
      ],
      [
        'ma session est finie apres quelques jours, faut relogger',
        'deconnecte tout seul, session expiree',
        "etais connecte hier, aujourd'hui pu valide",
      ],
      [
        "ma session a expiré, reconnecte-toi qu'il dit",
        'déconnecté au bout de quelques jours, session plus valable',
        'ma connexion est périmée',
      ],
      [
        'ma session a expiré, je dois me reconnecter',
        'deconnecté tout seul apres quelques jours, session plus valide',
        'connexion trop ancienne, elle est périmée',
      ],
      ['session expirée', 'reconnexion demandée', 'connexion plus valide'],
    ],
    questions: [
      ['expired_at du session token dépassé', 'token de session périmé, plugin avec expiredTime'],
      ['expired_at du session token depasse', 'duree de vie du token aid/uid expiredTime plugin'],
      [
        'expired_at du session token dans le passé',
        'durée de vie du token de session fixée par expiredTime du plugin',
      ],
      ['token session expired_at depassé', 'expiredTime du plugin de login, token de compte échu'],
      ['expiredTime token', 'date expiration token dépassée'],
    ],
    rewordings: [
      ['Votre session a expiré, merci de vous reconnecter'],
      ['Votre session a expire, reconnectez-vous'],
      ['Session expirée, veuillez vous identifier à nouveau'],
      ['Votre session a expiré, reconnectez-vous'],
      ['token de connexion expiré'],
    ],
  },
  31505: {
    complaints: [
      [
        'jeton de compte incorrect après avoir changé de téléphone',
        'le token du compte est faux, on me jette dehors',
        'centre de compte refuse le jeton de mon compte',
      ],
      [
        "le token de compte est pas bon selon l'app",
        "reinstalle l'app pis le centre de compte reconnait pu ma session",
        "session de compte invalide, meme pas choisi d'utilisateur encore",
      ],
      [
        'le jeton de mon compte est faux',
        'compte refusé car son jeton existe pas',
        "testeur: mauvais account token après avoir vidé l'appli",
      ],
      [
        'jeton du compte incorrect',
        "le jeton de mon compte n'est pas reconnu du tout",
        "connexion de compte refusée, son jeton n'existe pas",
      ],
      ['compte déconnecté ailleurs', 'token compte refusé', 'token après déconnexion'],
    ],
    questions: [
      [
        'X-Fresns-Aid-Token ne correspond à aucune session sans uid',
        'account token erroné à user/auth-token',
      ],
      [
        'X-Fresns-Aid-Token incorrect pas de row session_tokens',
        'account token faux vu juste a user/auth-token',
      ],
      [
        'Aid-Token ne correspond à aucune ligne session_tokens sans user',
        'account token incorrect sur user/auth-token',
      ],
      [
        'X-Fresns-Aid-Token introuvable dans session_tokens',
        'account token faux a user/auth-token',
      ],
      ['aid token incorrect', 'aid-token autre site'],
    ],
    rewordings: [
      ['Le jeton du compte est faux ou inexistant'],
      ['Jeton du compte incorrect ou inexistant'],
      ['Le jeton de ce compte est erroné ou inconnu'],
      ['Jeton de connexion du compte incorrect ou inexistant'],
      ['jeton du compte incorrect'],
    ],
  },
  31506: {
    complaints: [
      [
        'fin de connexion ratée, jeton de login inconnu',
        'après la fenêtre de connexion, retour à zéro, login introuvable',
        'mise à jour pendant ma connexion et le loginToken est faux',
      ],
      [
        "retour de la page de login, l'app dit jeton de connexion introuvable",
        'je me connecte dans la webview pis ca finit pas, loginToken pas bon',
        "login fait mais l'echange plante, recommence le login",
      ],
      [
        "le jeton pour finaliser la connexion n'existe pas",
        'retour de la page de login puis jeton incorrect',
        'la connexion via le centre de compte tombe sur login token inconnu',
      ],
      [
        'le jeton de login est faux, refaire la connexion',
        'je reviens de la page de connexion et le jeton est inconnu',
        "apres avoir mis mon code, l'appli ne retrouve pas la connexion temporaire",
      ],
      ['retour connexion échoue', 'login plante après page', 'connexion perdue entre pages'],
    ],
    questions: [
      [
        'POST account/auth-token loginToken introuvable avec cette version',
        'loginToken à usage unique, app id ou plateforme différents',
      ],
      [
        'loginToken pas trouve avec meme appid platform version',
        'account/auth-token, version changee entre login et echange',
      ],
      [
        'échange loginToken contre auth token refusé, version du client changée entre temps',
        'loginToken introuvable pour cet app id et cette plateforme',
      ],
      [
        'loginToken introuvable a account/auth-token',
        'loginToken refusé quand la version client change',
      ],
      ['loginToken inconnu', 'client version différente loginToken'],
    ],
    rewordings: [
      ['Jeton de login incorrect ou introuvable, reconnectez-vous'],
      ["Jeton d'ouverture de session invalide, recommencez la connexion"],
      ["Jeton de connexion inconnu, relancez l'identification"],
      ['Jeton de login inconnu, recommencez la connexion'],
      ['token de login inexistant'],
    ],
  },
  31507: {
    complaints: [
      [
        'trop lente à valider la connexion, cinq minutes passées',
        'le lien de connexion déjà utilisé, il dit expiré',
        "je reviens de la page de login et c'est périmé",
      ],
      [
        "j'ai trop attendu apres le login, faut recommencer",
        "pris plus de 5 min pour revenir a l'app, connexion perimee",
        'login en deux fois, le deuxieme coup y dit expire',
      ],
      [
        "j'ai mis plus de cinq minutes à me connecter et c'est périmé",
        'le lien de connexion a déjà servi ou est trop vieux',
        'trop lent, le jeton de login a expiré avant la fin',
      ],
      [
        'trop lent a finir la connexion, le lien de login est périmé',
        'la page de connexion a traîné cinq minutes et a expiré',
        "j'ai fait retour et le jeton temporaire etait deja utilisé",
      ],
      ['connexion trop lente', 'plus de cinq minutes', 'page login a expiré'],
    ],
    questions: [
      [
        'loginToken échangé deux fois contre un auth token',
        'durée de vie du loginToken cinq minutes',
      ],
      ['loginToken deja echange repond expired', 'loginToken vieux de 5 minutes'],
      [
        'loginToken utilisé deux fois, action_id déjà rempli',
        'délai de validité du loginToken sur account/auth-token',
      ],
      ['loginToken échangé deux fois expiré', 'durée de vie du loginToken avant auth-token'],
      ['loginToken déjà échangé', 'loginToken 5 minutes'],
    ],
    rewordings: [
      ['Le jeton de login est périmé, recommencez la connexion'],
      ['La demande de connexion a expire, recommencez'],
      ['Ce jeton de connexion a expiré, recommencez'],
      ['Jeton de login expiré, reconnectez-vous'],
      ['login token périmé'],
    ],
  },
  31508: {
    complaints: [
      [
        "j'ai plusieurs profils sur mon compte, lequel prendre",
        'on me demande de choisir un utilisateur à la connexion',
        'deux pseudos sous le même compte, il veut que je sélectionne',
      ],
      [
        "j'ai plusieurs profils sur le meme compte, lequel choisir",
        'ca me demande de choisir un utilisateur apres le login',
        'deux users dans mon compte, faut en prendre un',
      ],
      [
        "j'ai plusieurs profils sur le compte, lequel choisir",
        'on me demande de sélectionner un utilisateur',
        'plusieurs persos liés à mon compte, ça bloque la connexion',
      ],
      [
        'plusieurs profils sur mon compte, lequel choisir',
        "on me demande de choisir un utilisateur avant d'entrer",
        'compte avec deux pseudos, ecran de selection',
      ],
      ['choisir mon profil', 'plusieurs profils connexion', 'quel utilisateur choisir'],
    ],
    questions: [
      [
        'checkLoginToken compte avec plusieurs users étape de sélection',
        'compte sans exactement un utilisateur, choisir uid',
      ],
      [
        'checkLoginToken multi-users, afficher ecran de selection',
        'compte sans aucun user demande quand meme de choisir',
      ],
      [
        'checkLoginToken compte avec plusieurs users, étape de sélection',
        "compte sans aucun user, pourquoi demande de choix d'utilisateur",
      ],
      [
        'checkLoginToken plusieurs users a selectionner',
        'compte sans aucun user, selection demandée',
      ],
      ['compte multi-utilisateurs login', 'check-login-token plusieurs users'],
    ],
    rewordings: [
      ['Ce compte comporte plusieurs utilisateurs, choisissez-en un'],
      ['Ce compte a plusieurs utilisateurs, choisissez-en un'],
      ['Plusieurs profils sur ce compte, choisissez-en un'],
      ['Ce compte a plusieurs utilisateurs, choisissez-en un'],
      ['veuillez choisir un utilisateur'],
    ],
  },
  31601: {
    complaints: [
      [
        'mon compte est connecté mais aucun profil actif',
        "il dit que l'utilisateur est pas connecté, pourtant le compte oui",
        'je vois pas les abonnés en commun sans profil choisi',
      ],
      [
        'connecte au compte mais pas de profil choisi, ca bloque',
        "y dit que l'utilisateur est pas connecte, mon compte l'est",
        'personne que je connais suit: liste vide, faut un user connecte',
      ],
      [
        'compte ouvert mais aucun profil choisi, on me refuse',
        'faut être connecté avec un utilisateur pas juste le compte',
        'uid vide, la liste des abonnés communs reste blanche',
      ],
      [
        'compte ouvert mais aucun profil sélectionné',
        "il dit utilisateur non connecté alors que mon compte l'est",
        'faut entrer avec un profil pour voir les abonnés en commun',
      ],
      ['aucun profil connecté', 'connecté sans utilisateur', 'followers en commun vide'],
    ],
    questions: [
      ['X-Fresns-Uid absent alors que aid envoyé', 'followers-you-follow liste vide uid manquant'],
      [
        'uid absent mais aid present',
        'followers-you-follow sans X-Fresns-Uid warning dans message',
      ],
      [
        'Aid présent mais X-Fresns-Uid manquant',
        'followers-you-follow renvoie warning uid vide dans le message',
      ],
      ['uid vide alors que aid present', 'followers-you-follow sans X-Fresns-Uid avertissement'],
      ['uid manquant header', 'userLogin verifyAccessToken'],
    ],
    rewordings: [
      ['Aucun utilisateur connecté, action impossible'],
      ['Aucun utilisateur connecte, choisissez votre profil'],
      ['Aucun utilisateur connecté, action indisponible'],
      ['Aucun utilisateur connecté, fonction indisponible'],
      ['utilisateur non connecté'],
    ],
  },
  31602: {
    complaints: [
      [
        "je cherche le profil d'une amie, membre introuvable",
        "ce pseudo n'existe pas, on a tapé @ juste pourtant",
        'le membre a disparu, profil inexistant',
      ],
      [
        'ce membre-la existe pas',
        'le profil de mon chum est introuvable',
        "je cherche son @ pis l'user existe pas",
      ],
      [
        'le profil que je cherche est introuvable',
        'membre inexistant quand je clique sur son pseudo',
        "je m'écris un message à moi même et il dit utilisateur inconnu",
      ],
      [
        "ce membre n'existe pas",
        'je clique sur un profil et il est introuvable',
        'utilisateur inconnu quand je veux lui ecrire',
      ],
      ['utilisateur introuvable', "profil n'existe pas", 'membre supprimé page profil'],
    ],
    questions: [
      [
        'uidOrUsername inconnu user not found',
        "s'écrire à soi-même renvoie utilisateur inexistant en 3.2",
      ],
      [
        'uidOrUsername ne matche aucun user',
        "s'ecrire a soi-meme en ancienne version donne user inconnu",
      ],
      [
        'uidOrUsername ne correspond à personne',
        'createUserToken uid rattaché à un autre compte, wrong user',
      ],
      ['uidOrUsername sans correspondance', 'user detail 404 membre supprimé'],
      ['uidOrUsername introuvable', 'user 404'],
    ],
    rewordings: [
      ['Utilisateur erroné ou introuvable'],
      ['Utilisateur introuvable'],
      ['Utilisateur erroné ou sans enregistrement'],
      ['Utilisateur erroné ou introuvable'],
      ['utilisateur inexistant'],
    ],
  },
  31603: {
    complaints: [
      [
        'jeton de mon profil refusé à chaque page',
        'mon utilisateur se fait éjecter, token utilisateur pas bon',
        'en changeant de profil le jeton user ne marche plus',
      ],
      [
        'la session de mon profil est pas la bonne, le compte est correct',
        'jeton utilisateur incorrect, change de profil pis ca a plante',
        "switche de user dans l'app, depuis ce temps-la tout est refuse",
      ],
      [
        'le jeton de mon profil est pas le bon',
        'changé de profil et son token est refusé',
        "jeton utilisateur faux d'après le support",
      ],
      [
        "jeton de l'utilisateur incorrect",
        'mon profil perd sa session, le jeton du profil est faux',
        'token utilisateur rejeté apres changement de pseudo actif',
      ],
      ['déconnecté tout seul', 'bug après changement profil', 'session utilisateur invalide'],
    ],
    questions: [
      [
        'X-Fresns-Uid-Token incorrect aucune ligne aid uid token',
        'mauvais aid avec uid présent donne erreur de token utilisateur',
      ],
      [
        'X-Fresns-Uid-Token faux ou aid pas le bon pour ce user',
        'user token inexistant dans session_tokens',
      ],
      [
        'Uid-Token incorrect pour ce couple aid uid',
        'user token introuvable dans session_tokens, mauvais Aid possible ?',
      ],
      ['X-Fresns-Uid-Token ne colle pas avec aid et uid', 'user token absent de session_tokens'],
      ['uid token incorrect', 'uid-token serveur de test'],
    ],
    rewordings: [
      ["Le jeton utilisateur est incorrect ou n'existe pas"],
      ["Jeton de l'utilisateur incorrect ou inexistant"],
      ['Jeton utilisateur incorrect ou absent'],
      ["Jeton de connexion de l'utilisateur incorrect ou inexistant"],
      ['jeton utilisateur incorrect'],
    ],
  },
  31604: {
    complaints: [
      [
        'on me demande un code pin pour entrer sur mon profil',
        "j'ai mis un PIN, faut le taper avant d'entrer",
        'mon profil est protégé par pin, la case du pin est vide',
      ],
      [
        'y me demande un nip pour entrer dans mon profil',
        "j'avais mis un pin sur mon user, faut le taper au login",
        "c'est quoi mon pin? l'app le veut avant d'ouvrir",
      ],
      [
        'ce profil est protégé, il me demande un pin pour entrer',
        "j'ai mis un code pin sur mon profil, où le saisir",
        'connexion stoppée en attendant le pin',
      ],
      [
        'on me demande un nip pour ouvrir mon profil',
        'profil protégé par code pin, ou le saisir',
        'entrer le pin pour se connecter a ce profil',
      ],
      ['code PIN demandé', 'PIN à la connexion', 'faut entrer PIN'],
    ],
    questions: [
      [
        "updateLoginToken sans pin alors que l'utilisateur en a un",
        'login étape PIN requis checkLoginToken',
      ],
      [
        'updateLoginToken user avec pin, pas de pin envoye',
        "login flow prompt PIN pour l'utilisateur protege",
      ],
      [
        'updateLoginToken sans pin alors que le user en a défini un',
        "checkLoginToken : l'unique user du compte exige un PIN",
      ],
      ['updateLoginToken sans pin alors que user en a un', 'login token user avec pin requis'],
      ['user avec PIN login', 'pin vide user-auth'],
    ],
    rewordings: [
      ['Ce profil est protégé par un PIN, saisissez-le pour entrer'],
      ['Ce profil est protege par un NIP, entrez-le pour continuer'],
      ['Profil protégé par un PIN, saisissez-le pour vous connecter'],
      ['Ce profil est protégé par un PIN, saisissez-le'],
      ['saisissez votre PIN'],
    ],
  },
  31701: {
    complaints: [
      [
        "infos de l'appareil absentes, mon vieux samsung",
        "l'appli n'arrive pas à lire les infos du téléphone",
        "données de l'appareil vides au lancement",
      ],
      [
        "l'app voit pas les infos de mon appareil",
        'infos de telephone manquantes, vide',
        'y detecte pas mon cell',
      ],
      [
        "infos de l'appareil vides, mon téléphone serait invisible",
        'il ne trouve aucune donnée sur mon appareil',
        'appareil non renseigné au démarrage',
      ],
      [
        "infos de l'appareil absentes",
        "l'appli ne transmet rien sur mon téléphone",
        "impossible d'obtenir les données du cellulaire",
      ],
      ['appareil non détecté'],
    ],
    questions: [
      ['X-Fresns-Client-Device-Info vide', 'device info header manquant quel code'],
      ['device info vide dans le header', 'X-Fresns-Client-Device-Info pas envoye'],
      ['Client-Device-Info vide ou absent', "device info manquant, quel code d'erreur"],
      ['device info vide dans le header', 'X-Fresns-Client-Device-Info manquant'],
      ['device-info absent'],
    ],
    rewordings: [
      ["Informations sur l'appareil indisponibles"],
      ["Aucune information sur l'appareil"],
      ["Informations de l'appareil manquantes"],
      ["Informations sur l'appareil indisponibles"],
      ['infos appareil indisponibles'],
    ],
  },
  31702: {
    complaints: [
      [
        'format des infos de mon appareil pas correct',
        "description du téléphone mal formée selon l'appli",
        'appareil illisible, mauvais format',
      ],
      [
        "les infos du device sont mal formatees d'apres le log",
        'mon appareil envoie de quoi de croche',
        'format appareil pas bon sur vieux android',
      ],
      [
        'format des infos du téléphone pas correct',
        "les données de mon appareil sont mal écrites selon l'appli",
        'infos appareil illisibles',
      ],
      [
        'infos appareil mal formatées',
        'mon tel est mal decrit, format pas bon',
        "le format des données de l'appareil est refusé",
      ],
      ['infos appareil illisibles'],
    ],
    questions: [
      ['device info json mal encodé', 'format deviceInfo urlencode base64 refusé'],
      ['device info json mal encode', 'comment urlencoder le Device-Info'],
      [
        'deviceInfo doit être un json urlencodé, format refusé',
        'mauvais encodage du header device info',
      ],
      ['deviceInfo json mal encodé', 'device info urlencode ou base64, format attendu'],
      ['deviceInfo format json'],
    ],
    rewordings: [
      ["Les informations de l'appareil sont mal formatées"],
      ["Les informations de l'appareil sont mal formatees"],
      ["Les informations de l'appareil sont mal formatées"],
      ["Format des informations de l'appareil incorrect"],
      ['format infos appareil incorrect'],
    ],
  },
  31703: {
    complaints: [
      [
        'il manque mon adresse ip dans les infos du téléphone',
        'appareil sans ip, derriere le wifi du boulot',
        "pas d'ip transmise avec l'appareil",
      ],
      [
        "manque l'adresse ip dans les infos de l'appareil",
        "en vpn l'app donne pas mon ip dans les donnees du cell",
        'le device est la mais sans ip',
      ],
      [
        "l'ip manque dans les données de mon appareil",
        'testeur: deviceInfo sans adresse ip',
        "pas d'ip transmise par mon tel",
      ],
      [
        'adresse ip absente des infos du telephone',
        "pas d'ip dans les données de l'appareil",
        "le testeur n'a pas d'ip dans la fiche appareil",
      ],
      ['appareil sans IP'],
    ],
    questions: [
      [
        'networkIpv4 et networkIpv6 vides dans device info',
        'ip manquante dans deviceInfo derrière un proxy',
      ],
      ['networkIpv4 et networkIpv6 absents du device info', 'device info sans adresse ip'],
      [
        'networkIpv4 et networkIpv6 absents du device info',
        "adresse ip obligatoire dans les infos d'appareil",
      ],
      ['networkIpv4 networkIpv6 manquants device info', 'deviceInfo sans ip que faire'],
      ['deviceInfo ip manquante'],
    ],
    rewordings: [
      ["L'adresse IP manque dans les informations de l'appareil"],
      ["L'adresse IP manque dans les infos de l'appareil"],
      ["Adresse IP absente des données de l'appareil"],
      ["Adresse IP manquante dans les infos de l'appareil"],
      ['IP absente infos appareil'],
    ],
  },
} as const satisfies DescribedMeanings
