import type { DescribedMeanings } from '../types'

export const extensions = {
  32100: {
    complaints: [
      [
        'aucun fournisseur configuré pour envoyer les sms',
        'la recherche marche pas, pas de service derrière',
        'pas de prestataire choisi, on reçoit aucun mail de code',
      ],
      [
        'je recois pas de code, y dit aucun fournisseur configure',
        'la recherche marche pas, aucun service branche',
        "le site a pas de service d'envoi courriel installe",
      ],
      [
        'la recherche marche pas, aucun service configuré',
        'je reçois jamais le code, le fournisseur sms est pas paramétré',
        'pas de prestataire réglé pour cette fonction',
      ],
      [
        'aucun fournisseur configuré pour ce service',
        "pas de recherche possible, personne n'a choisi de plugin",
        'le code sms ne part pas, prestataire pas réglé',
      ],
      ['recherche marche pas', 'aucun code envoyé email', 'recherche indisponible'],
    ],
    questions: [
      [
        'common/cmd-word fskey pas autorisé aucun provider',
        'search plugin non défini, service non configuré',
      ],
      [
        'cmd-word pas autorise, service provider not configured',
        'sendCode sans plugin sms choisi au panel',
      ],
      [
        'common/cmd-word pas dans la liste autorisée',
        "aucun plugin de recherche ou d'envoi défini dans le panneau",
      ],
      [
        'cmd-word fskey non autorisé dans la liste api',
        'search plugin non défini, send_sms_service vide',
      ],
      ['send_sms_service non configuré', 'search_posts_service vide'],
    ],
    rewordings: [
      ["Aucun prestataire n'a été configuré"],
      ["Aucun fournisseur de service n'est configure"],
      ["Aucun prestataire n'a été configuré"],
      ["Aucun prestataire de service n'est configuré"],
      ['aucun fournisseur configuré'],
    ],
  },
  32101: {
    complaints: [
      [
        "le plugin éditeur n'existe pas sur notre site",
        "l'extension a été désinstallée, fournisseur inconnu",
        "prestataire inexistant quand j'ouvre un brouillon avec l'éditeur spécial",
      ],
      [
        "l'editeur choisi existe pas sur le site",
        'le plugin demande est pas installe y parait',
        "extension introuvable quand j'ouvre l'editeur special",
      ],
      [
        "l'éditeur choisi n'existe pas sur ce site",
        'plugin introuvable, peut-être désinstallé',
        'le service demandé est inexistant',
      ],
      [
        "le fournisseur n'existe pas",
        "l'editeur choisi est inconnu du site",
        'plugin introuvable quand je crée un brouillon',
      ],
      ['éditeur introuvable', 'plugin éditeur absent', 'brouillon éditeur inconnu'],
    ],
    questions: [
      ['editorFskey inconnu dans la table apps', 'fskey callback sans app installée'],
      ['editorFskey inconnu dans la table apps', 'fskey du callback pas trouve, plugin inexistant'],
      ['editorFskey inconnu ou sans usage éditeur', 'fskey sans ligne dans apps, callback content'],
      ['editorFskey sans ligne dans apps', 'fskey inexistant callback content'],
      ['editorFskey inexistant', 'fskey inconnu callback'],
    ],
    rewordings: [
      ["Ce prestataire n'existe pas"],
      ["Ce fournisseur de service n'existe pas"],
      ['Ce prestataire de services est introuvable'],
      ["Ce prestataire de service n'existe pas"],
      ['fournisseur inexistant'],
    ],
  },
  32102: {
    complaints: [
      [
        "le plugin de stockage est éteint, plus d'upload de photos",
        'fournisseur désactivé, faut le rallumer dans le panneau ?',
        'extension installée mais pas activée, envoi de fichier impossible',
      ],
      [
        'photos: le service de stockage est ferme',
        "l'extension est desactivee, pas moyen d'envoyer une image",
        "le plugin est off, l'admin doit le rallumer",
      ],
      [
        'le plugin est éteint, mes photos partent plus',
        "le service de stockage a été désactivé par l'admin",
        "module pas allumé donc pas d'envoi",
      ],
      [
        'le plugin de stockage est éteint',
        "fournisseur desactivé, ma photo ne s'envoie pas",
        "extension installée mais pas activée par l'admin",
      ],
      ['upload indispo plugin', 'envoi de photo indisponible', 'service désactivé'],
    ],
    questions: [
      [
        'storage plugin désactivé ou absent upload-token',
        'app derrière editorFskey is_enabled off',
      ],
      ['plugin de storage installe mais pas active upload', 'editorFskey app disabled'],
      [
        'plugin de stockage désactivé ou non choisi, upload refusé',
        'app derrière editorFskey is_enabled false',
      ],
      ['storage plugin off upload refusé', 'app derriere editorFskey désactivée'],
      ['plugin stockage désactivé', 'image_service plugin off'],
    ],
    rewordings: [
      ['Le prestataire est désactivé'],
      ['Le fournisseur de service est desactive'],
      ["Le prestataire de services n'est pas activé"],
      ["Le prestataire de service n'est pas activé"],
      ['service non activé'],
    ],
  },
  32103: {
    complaints: [
      [
        'les réglages du fournisseur sont vides',
        "notre admin n'a pas rempli les paramètres du service",
        "config du prestataire vierge, d'après l'erreur",
      ],
      [
        'les reglages du fournisseur sont vides',
        "config du service pas remplie par l'admin",
        "y manque les parametres du plugin qu'on m'a repondu",
      ],
      [
        'réglages du prestataire vides',
        'le plugin a pas ses paramètres de config',
        'configuration du fournisseur laissée blanche',
      ],
      [
        'reglages du fournisseur vides',
        "la config du prestataire n'a pas de valeurs",
        'il manque les parametres du plugin',
      ],
      ['réglages plugin vides'],
    ],
    questions: [
      [
        'paramètres de configuration du service provider vides',
        'config fskey vide code erreur provider',
      ],
      ['provider config parameter empty', 'cles de config du service provider vides au panel'],
      [
        'paramètre de config du service provider vide',
        'config vide pour le plugin, différence avec non configuré',
      ],
      [
        'config provider vide, clés non renseignées',
        'service provider config empty jamais renvoyé',
      ],
      ['config plugin vide v2'],
    ],
    rewordings: [
      ['Les paramètres du prestataire sont vides'],
      ['La configuration du fournisseur est vide'],
      ['Paramètres du prestataire non renseignés'],
      ['Paramètres du prestataire non renseignés'],
      ['paramètre fournisseur vide'],
    ],
  },
  32104: {
    complaints: [
      [
        'notre stockage sait pas faire du S3',
        "envoi direct s3 pas pris en charge par l'hébergeur des fichiers",
        'upload S3 refusé par le stockage',
      ],
      [
        'le stockage prend pas le s3',
        'upload direct s3 pas supporte par notre hebergeur',
        'on peut pas envoyer en s3 avec ce service la',
      ],
      [
        "le stockage gère pas l'envoi s3",
        'hébergeur de fichiers incompatible s3',
        'envoi direct vers le bucket pas pris en charge',
      ],
      [
        "le stockage n'accepte pas s3",
        'envoi s3 pas pris en charge',
        "televersement direct s3 refusé par l'hebergeur de fichiers",
      ],
      ['upload direct impossible'],
    ],
    questions: [
      [
        'le provider ne supporte pas le presigned S3',
        'stockage sans compatibilité s3 upload direct',
      ],
      ['storage sans support S3 upload', 'presigned s3 put pas possible avec ce provider'],
      [
        "le plugin de stockage ne prend pas en charge l'upload S3",
        's3 non supporté par mon provider, alternative à upload-token',
      ],
      ['provider sans support s3 upload', 'upload s3 non supporté quelle alternative'],
      ['S3 non supporté stockage'],
    ],
    rewordings: [
      ["Ce service de stockage n'accepte pas les envois S3"],
      ['Le stockage ne prend pas en charge les envois S3'],
      ["Ce stockage n'accepte pas les envois S3"],
      ['Ce stockage ne gère pas les envois S3'],
      ['upload S3 non pris'],
    ],
  },
  32105: {
    complaints: [
      [
        'post rapide avec photo refusé, stockage mal configuré',
        "temporairement pas d'envoi d'images, ça dure depuis une semaine",
        'sans image ca publie, avec image problème de stockage',
      ],
      [
        'post rapide avec photo: envoi de fichiers temporairement impossible',
        'sans image ca publie, avec une image non',
        'le stockage des photos est mal configure depuis des jours',
      ],
      [
        'publier avec une photo échoue, sans photo ça passe',
        "stockage mal réglé, envoi d'image suspendu temporairement",
        "temporairement impossible d'envoyer un fichier, depuis deux semaines...",
      ],
      [
        "impossible d'envoyer l'image pour l'instant, stockage mal réglé",
        'publier une photo rapide echoue, configuration du stockage anormale',
        'sans photo ca publie, avec photo erreur de stockage temporaire',
      ],
      ['publier avec photo échoue', 'post photo erreur stockage', 'photo bloquée stockage'],
    ],
    questions: [
      [
        'quick publish image clés bucket endpoint incomplètes',
        'exception de config du stockage image publication rapide',
      ],
      [
        'quick publish image storage keys incompletes bucket endpoint',
        'config de stockage en erreur au publish multipart',
      ],
      [
        'quick publish avec image, clés bucket endpoint incomplètes',
        'exception de configuration du storage à la publication rapide',
      ],
      [
        'quick publish image bucket endpoint secret incomplets',
        'storage config exception publication rapide',
      ],
      ['image_bucket_name vide', 'config bucket image incomplète'],
    ],
    rewordings: [
      ['Stockage mal configuré, envoi de fichiers momentanément impossible'],
      ["Stockage mal configure, envoi de fichiers impossible pour l'instant"],
      ["Stockage mal configuré, envoi de fichiers indisponible pour l'instant"],
      ['Stockage mal configuré, envoi de fichiers suspendu'],
      ['stockage mal configuré'],
    ],
  },
  32201: {
    complaints: [
      [
        'la chose que je like est introuvable, mauvais identifiant',
        'note perso sur un membre que je suis pas, ça trouve rien',
        "identifiant erroné, l'élément n'est pas là",
      ],
      [
        'je veux liker pis la chose existe pas',
        'mauvais id, rien trouve la-dessus',
        "ajouter une note sur quelqu'un que je suis pas, ca trouve rien",
      ],
      [
        'cet identifiant ne mène à rien',
        "l'élément que je veux liker a disparu",
        "je mets une note sur quelqu'un que je suis pas, introuvable",
      ],
      [
        'id erroné ou fiche introuvable',
        "l'element que je veux aimer n'existe plus",
        'note perso impossible, je ne suis pas abonné a cette personne',
      ],
      ['cible introuvable like', 'note sur abonné impossible', 'suivre élément introuvable'],
    ],
    questions: [
      [
        'mark fsid introuvable mauvaise cible',
        "usageFsid inconnu à l'upload, note sans suivi ni blocage",
      ],
      ['mark target fsid introuvable', 'user note sans follow ni block record'],
      ['fsid de la cible inexistant pour mark', 'note refusée : pas de follow ni block enregistré'],
      ['mark target fsid introuvable', 'note sans follow ni block record inexistant'],
      ['fsid inexistant', 'usageFsid introuvable upload'],
    ],
    rewordings: [
      ['Identifiant erroné ou élément inexistant'],
      ['Identifiant errone ou enregistrement inexistant'],
      ['Identifiant incorrect ou élément inexistant'],
      ['Identifiant erroné ou enregistrement inexistant'],
      ['mauvais ID'],
    ],
  },
  32202: {
    complaints: [
      [
        'données anormales, enregistré en double peut-être',
        "doublon dans la base, l'appli trouve rien",
        'données bizarres ou répétées affiché',
      ],
      [
        'donnees anormales, en double peut-etre',
        'y trouve deux fois la meme affaire dans la base',
        'requete bizarre, doublon ou rien du tout',
      ],
      [
        'données anormales en double',
        'il y aurait des doublons dans mes données',
        'requête ratée, données bizarres ou répétées',
      ],
      [
        'donnees anormales ou en double',
        "l'appli parle de doublon, requete de données ratée",
        'recherche échouée, fiche en double',
      ],
      ['données en double'],
    ],
    questions: [
      ['donnée dupliquée ou requête en échec', 'code pour enregistrement en double abnormal data'],
      ['query failed ou data dupliquee', 'duplicate record anomalie donnees'],
      ['abnormal data duplicated, requête en échec', 'enregistrement dupliqué en base, quel code'],
      ['record dupliqué ou query échouée', "donnée anormale duplicate d'ou vient"],
      ['enregistrement dupliqué anormal'],
    ],
    rewordings: [
      ['Données anormales, introuvables ou en double'],
      ['Donnees anormales: introuvables ou en double'],
      ['Données anormales : introuvables ou en double'],
      ['Données anormales : doublon ou lecture impossible'],
      ['données anormales'],
    ],
  },
  32203: {
    complaints: [
      [
        "j'ai trop attendu sur la page de connexion, enregistrement périmé",
        'le retour du plugin a dépassé le délai',
        'enregistrement expiré réessayez, mais réessayer change rien',
      ],
      [
        'laisse la page de login ouverte trop longtemps, demande perimee',
        'revenu du plugin apres mon cafe, enregistrement expire',
        "c'etait bon 20 minutes mettons, la c'est pu valide",
      ],
      [
        "l'enregistrement a dépassé son délai",
        "revenu trop tard de la page du plugin, c'est plus valide",
        'resté vingt minutes sur la page de connexion, faut recommencer',
      ],
      [
        "l'enregistrement est périmé, recommencez",
        "j'ai laissé l'ecran de connexion ouvert vingt minutes, plus valable",
        'le retour du plugin est trop vieux',
      ],
      ['login après 20 minutes', 'étape connexion trop tard', 'recommencer connexion délai'],
    ],
    questions: [
      [
        'getCallbackContent timeout dépassé created_at',
        'updateLoginToken enregistrement de plus de vingt minutes',
      ],
      [
        'getCallbackContent timeout depasse depuis created_at',
        'updateLoginToken record trop vieux',
      ],
      [
        'getCallbackContent au delà du timeout en minutes',
        'updateLoginToken enregistrement de connexion trop ancien',
      ],
      ['callback content timeout created_at dépassé', 'updateLoginToken record trop ancien'],
      ['getCallbackContent timeout', 'updateLoginToken 20 minutes'],
    ],
    rewordings: [
      ['Enregistrement expiré, veuillez recommencer'],
      ['Cet enregistrement est expire, recommencez'],
      ['Enregistrement expiré, veuillez réessayer'],
      ['Enregistrement périmé, veuillez réessayer'],
      ['enregistrement expiré, réessayez'],
    ],
  },
  32204: {
    complaints: [
      [
        'ce lien de retour a déjà servi, reessayez',
        'connexion deja utilisée par un autre profil, recommencer',
        'deja consommé, on me dit de retenter',
      ],
      [
        'ca a deja servi, reessaye',
        'le lien de retour du plugin a deja ete utilise',
        "le login etait deja complete, recommence qu'y dit",
      ],
      [
        'déjà utilisé, réessayez, mais ça revient pareil',
        'cette connexion a déjà été prise par un profil',
        'retour de plugin consommé une première fois',
      ],
      [
        'cet enregistrement a déjà servi, essayez encore',
        'le retour du formulaire plugin est deja consommé',
        'deja utilisé, meme en réessayant',
      ],
      ['connexion déjà terminée', 'profil déjà choisi connexion', 'lien déjà utilisé'],
    ],
    questions: [
      [
        'callback markAsUsed lu une seconde fois',
        'loginToken a déjà un user dans updateLoginToken',
      ],
      ['callback content deja lu avec markAsUsed', 'loginToken a deja un user, record used'],
      [
        'callback content lu avec markAsUsed, comment le réactiver',
        'loginToken a déjà un user, record used',
      ],
      [
        'getCallbackContent markAsUsed lu une fois',
        'loginToken a deja un user, record used try again',
      ],
      ['callback markAsUsed', 'loginToken a déjà uid'],
    ],
    rewordings: [
      ['Cet enregistrement a déjà servi, réessayez'],
      ['Deja utilise, veuillez reessayer'],
      ['Enregistrement déjà utilisé, recommencez'],
      ['Enregistrement déjà utilisé, réessayez'],
      ['enregistrement déjà utilisé'],
    ],
  },
  32205: {
    complaints: [
      [
        'plus utilisable du tout, déjà employé une fois',
        'usage unique terminé, définitivement fini',
        "mon bon a servi, on ne peut plus s'en resservir",
      ],
      [
        'utilise une fois, plus jamais apres',
        "peut pu servir, c'est brule",
        "c'etait bon juste une fois, fini",
      ],
      [
        "utilisé une fois et fini, plus moyen de s'en resservir",
        'ça peut plus resservir du tout',
        'usage unique dépassé définitivement',
      ],
      [
        'deja utilisé et plus utilisable du tout',
        "c'est fini, on ne peut plus s'en servir",
        'fiche épuisée, usage unique definitif',
      ],
      ['plus jamais utilisable'],
    ],
    questions: [
      [
        'record used définitif, différence avec réessayer',
        'enregistrement consommé non réutilisable core',
      ],
      [
        'record consomme definitivement can no longer be used',
        'usage unique epuise pas reutilisable',
      ],
      [
        'record used ne peut plus être employé, variante sans retry',
        'code pour enregistrement consommé de façon définitive',
      ],
      [
        'record used définitif sans nouvelle tentative',
        'code usage unique jamais levé dans le core',
      ],
      ['walletUpdateState déjà réussi'],
    ],
    rewordings: [
      ['Déjà utilisé, cet enregistrement ne peut plus servir'],
      ['Deja utilise, ne peut plus servir'],
      ['Enregistrement consommé, il ne peut plus servir'],
      ['Enregistrement déjà utilisé, désormais inutilisable'],
      ['ne peut plus servir'],
    ],
  },
  32206: {
    complaints: [
      [
        'le contenu de retour du plugin est vide',
        "rien dedans, l'enregistrement est creux",
        "connexion depuis l'appli sœur : enregistrement sans contenu",
      ],
      [
        'le contenu revenu du plugin est vide',
        "l'enregistrement est la mais y'a rien dedans",
        "retour a l'app apres l'extension, page vide",
      ],
      [
        'contenu du retour vide',
        'la page du plugin ne renvoie rien du tout',
        "l'enregistrement existe mais y a rien dedans",
      ],
      [
        "contenu de l'enregistrement vide",
        'rien dans la fiche de retour du plugin',
        "connexion : l'enregistrement semble vide",
      ],
      ['connexion sans résultat', 'aucune connexion enregistrée', 'retour plugin vide'],
    ],
    questions: [
      [
        'checkLoginToken aucun enregistrement avec cette plateforme et version',
        'callback content vide stocké',
      ],
      ['getCallbackContent content empty', 'checkLoginToken aucun sign-in record avec ce token'],
      [
        'getCallbackContent renvoie un contenu vide',
        'checkLoginToken sans enregistrement réussi pour cette version',
      ],
      ['callback content vide getCallbackContent', 'checkLoginToken aucun record, contenu vide'],
      ['check-login-token aucun enregistrement', 'callback contenu vide'],
    ],
    rewordings: [
      ["Le contenu de l'enregistrement est vide"],
      ["Le contenu de l'enregistrement est vide"],
      ['Cet enregistrement ne contient rien'],
      ["Le contenu de l'enregistrement est vide"],
      ['contenu enregistrement vide'],
    ],
  },
  32301: {
    complaints: [
      [
        "le prestataire répond pas, j'attends dans le vide",
        'service externe muet, ca tourne sans fin',
        'aucune réponse du fournisseur de sms',
      ],
      [
        'le fournisseur repond pas',
        'service externe mort, aucune reponse',
        'ca tourne pis le partenaire donne pas signe de vie',
      ],
      [
        'le prestataire ne répond pas',
        'service externe muet, ça tourne dans le vide',
        'aucune réponse du fournisseur',
      ],
      [
        'le prestataire ne repond pas',
        'aucune réponse du service externe, ca tourne',
        'service partenaire muet',
      ],
      ['service externe muet'],
    ],
    questions: [
      ['plugin ne renvoie aucune réponse timeout', 'no response provider code pour plugins'],
      ['service provider timeout aucune reponse du plugin', 'no response provider externe'],
      [
        'timeout du plugin tiers, no response',
        'provider injoignable, quel numéro renvoyer depuis mon plugin',
      ],
      ['provider timeout no response plugin', 'pas de reponse du service tiers'],
      ['timeout prestataire'],
    ],
    rewordings: [
      ['Le prestataire ne répond pas'],
      ['Le fournisseur de service ne repond pas'],
      ["Le prestataire n'a pas répondu"],
      ['Le prestataire de service ne répond pas'],
      ['pas de réponse fournisseur'],
    ],
  },
  32302: {
    complaints: [
      [
        'lier mon compte google a planté côté service',
        "traitement échoué chez le fournisseur quand j'associe apple",
        'association du compte externe : le traitement a raté',
      ],
      [
        'lier mon compte google a plante dans le traitement',
        "le service a repondu mais y'a pas reussi",
        'connexion facebook au compte: traitement echoue',
      ],
      [
        'la liaison avec mon compte google a échoué côté serveur',
        'traitement raté chez le prestataire',
        'lier mon compte externe plante sans raison',
      ],
      [
        'le traitement chez le prestataire a échoué',
        'lier mon compte google plante au traitement',
        'association avec wechat ratée cote service',
      ],
      ['lier Google échoue', 'association compte ratée', 'liaison WeChat impossible'],
    ],
    questions: [
      [
        "setAccountConnect exception à l'écriture",
        "aid d'un compte supprimé lors de la liaison tierce",
      ],
      [
        "setAccountConnect exception a l'ecriture",
        'provider processing failed quand je lie un compte tiers',
      ],
      [
        "setAccountConnect exception à l'enregistrement, aid supprimé",
        'échec de traitement provider lors de la connexion tierce',
      ],
      [
        'setAccountConnect exception ecriture en base',
        'linking tiers aid supprimé failed processing',
      ],
      ['setAccountConnect échec base', 'account_connects ligne existante'],
    ],
    rewordings: [
      ['Le traitement par le prestataire a échoué'],
      ["Le fournisseur n'a pas pu traiter la demande"],
      ["Le prestataire n'a pas pu traiter la demande"],
      ["Le prestataire n'a pas pu traiter la demande"],
      ['traitement fournisseur échoué'],
    ],
  },
  32303: {
    complaints: [
      [
        'posts à proximité : erreur de retour, données perdues',
        'le plugin revient et il dit callback perdu',
        'autour de moi ne charge rien, mauvais enregistrement de rappel',
      ],
      [
        'retour du plugin: donnees perdues',
        'posts autour de moi, ca donne une erreur de callback',
        "l'extension a fini mais l'app retrouve pas le resultat",
      ],
      [
        'erreur de rappel, données perdues',
        'les posts autour de moi plantent avec une histoire de callback',
        'retour du plugin égaré',
      ],
      [
        'erreur de retour, donnees perdues',
        'contenus a proximité : erreur de callback',
        'le rappel du plugin ne retrouve pas ses données',
      ],
      ['autour de moi erreur', 'posts à proximité plante', 'lieux proches bug'],
    ],
    questions: [
      [
        'getCallbackContent callbackKey inconnu pour ce fskey',
        'nearby connexion base de données inconnue callback',
      ],
      ['nearby posts connexion db au nom inconnu', 'callbackKey introuvable pour ce fskey'],
      [
        'nearby posts avec connexion base de données non reconnue',
        'callbackKey sans contenu stocké pour ce fskey',
      ],
      [
        'nearby posts connexion base inconnue callback error',
        'callbackKey fskey sans contenu stocké',
      ],
      ['nearby DB_CONNECTION', 'callbackKey rien stocké'],
    ],
    rewordings: [
      ['Erreur de rappel, données perdues ou mauvais enregistrement'],
      ['Erreur de rappel: donnees perdues ou enregistrement errone'],
      ['Erreur de rappel : données égarées ou mauvais enregistrement'],
      ['Erreur de rappel : données perdues ou enregistrement faux'],
      ['erreur de callback'],
    ],
  },
  32304: {
    complaints: [
      [
        "piece jointe d'une conversation impossible à ouvrir, fichier perdu",
        'le lien du fichier ne marche plus, le post a été effacé',
        "fichier égaré ou mal rangé, dit l'appli",
      ],
      [
        'le fichier du post est perdu',
        'clique telecharger dans un message, fichier disparu',
        'la piece jointe va avec un commentaire efface',
      ],
      [
        'la pièce jointe est perdue, lien mort',
        'télécharger le fichier reçu en discussion échoue, fichier égaré',
        'fichier rattaché à un post effacé',
      ],
      [
        'fichier perdu, execution anormale',
        'je veux telecharger la piece jointe mais elle a disparu du message',
        'lien du fichier introuvable, post effacé',
      ],
      [
        "pièce jointe ne s'ouvre",
        'fichier du post inaccessible',
        'fichier message impossible ouvrir',
      ],
    ],
    questions: [
      [
        'file link post supprimé ou file usage absent',
        'fichier de conversation cherché par message id, exécution anormale',
      ],
      ['file link aucun file usage pour ce fsid', "fid d'une conversation, lien original echoue"],
      [
        'file link : aucun file usage reliant le fid au message',
        'exécution anormale fichier perdu sur common/file/link',
      ],
      [
        'file link file_usage absent pour fsid',
        'fichier de conversation message id vs conversation id lien',
      ],
      ['fid lien file_usages', 'fid pas lié fsid'],
    ],
    rewordings: [
      ['Exécution anormale, fichier perdu ou mauvais enregistrement'],
      ["Erreur d'execution: fichier perdu ou mauvais enregistrement"],
      ['Exécution anormale : fichier perdu ou enregistrement incorrect'],
      ['Exécution anormale : fichier perdu ou mauvais enregistrement'],
      ['fichier perdu'],
    ],
  },
} as const satisfies DescribedMeanings
