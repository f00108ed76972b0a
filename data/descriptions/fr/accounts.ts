import type { DescribedMeanings } from '../types'

export const accounts = {
  34100: {
    complaints: [
      [
        "j'ai oublié de mettre mon mail en haut du formulaire de connexion",
        'champ compte vide, il faut mettre un numéro ou une adresse',
        'reset du mot de passe sans rien écrire dans compte',
      ],
      [
        "j'ai rien mis dans la case courriel ou cell au login",
        'le champ compte est vide',
        'connexion sans ecrire mon identifiant, ben oui ca marche pas',
      ],
      [
        "j'ai pas mis mon mail ni mon numéro pour me connecter",
        'case compte laissée blanche',
        'faut renseigner le compte avant de valider',
      ],
      [
        'faut remplir courriel ou numero de compte',
        'champ compte vide à la connexion',
        "j'ai oublié de taper mon identifiant, refus",
      ],
      ['champ email vide', 'identifiant pas rempli', 'email ou téléphone manquant'],
    ],
    questions: [
      ['account field vide login register reset', 'champ account non rempli centre de compte'],
      ['account field empty login register', 'reset password sans account dans le body'],
      [
        'champ account vide sur login register ou reset',
        'account center : paramètre account non rempli',
      ],
      ['account field vide login register', 'param account manquant dans reset password'],
      ['account vide login', 'paramètre account manquant'],
    ],
    rewordings: [
      ['Indiquez votre compte'],
      ['Entrez votre compte (courriel ou cellulaire)'],
      ['Indiquez votre compte'],
      ['Indiquez un compte, le champ est vide'],
      ['compte obligatoire'],
    ],
  },
  34101: {
    complaints: [
      [
        "format de mon adresse mail pas bon, pourtant j'ai l'arobase",
        "e-mail mal écrit d'apres le formulaire",
        'adresse électronique incorrecte avec un point en trop',
      ],
      [
        'mon courriel est mal ecrit y parait',
        'adresse email pas valide, manque un @ peut-etre',
        'y prend pas mon adresse gmail, format incorrect',
      ],
      [
        'mon adresse e-mail est mal écrite',
        "il manque l'arobase dans mon mail",
        'format de courriel pas accepté',
      ],
      [
        'courriel mal écrit',
        'adresse mail invalide, pourtant y a un arobase',
        "j'ai tapé jean.tremblay@videotron et il dit que l'email est pas correct",
      ],
      ['email mal écrit'],
    ],
    questions: [
      ['validation format email v2', "email malformé code d'erreur"],
      ['format email invalide', 'validation regex courriel rejette un +alias'],
      ['validation du format email incorrect', 'email malformé, erreur v2'],
      ['email malformé validation', 'validation syntaxe email coté serveur, qui la fait'],
      ['format email invalide'],
    ],
    rewordings: [
      ['Adresse e-mail incorrecte'],
      ['Adresse courriel incorrecte'],
      ['Adresse e-mail non conforme'],
      ['Adresse e-mail incorrecte'],
      ['email incorrect'],
    ],
  },
  34102: {
    complaints: [
      [
        'mon 06 est pas reconnu comme numéro correct',
        'numéro de téléphone mal formé',
        'il manque un chiffre à mon portable',
      ],
      [
        'mon numero de cell est pas correct',
        '514 pis le reste, y dit que le numero est invalide',
        'format de telephone refuse avec les tirets',
      ],
      [
        'numéro de portable mal tapé',
        'mon 06 est jugé incorrect',
        'un chiffre en trop dans mon téléphone',
      ],
      [
        'numero de telephone mal formé',
        'mon numéro ivoirien a dix chiffres est refusé',
        "mon numéro ivoirien a dix chiffres et l'appli prétend qu'il est mal écrit",
      ],
      ['numéro mal écrit'],
    ],
    questions: [
      ['format du numéro de téléphone invalide', 'phone number regex erreur v2'],
      ['phone number malforme', 'format du numero de tel sans indicatif invalide'],
      ['numéro de téléphone malformé', 'phone format incorrect quel code'],
      ['phone number invalide format', 'validation longueur numero de telephone, format attendu'],
      ['format téléphone invalide'],
    ],
    rewordings: [
      ['Numéro de téléphone incorrect'],
      ['Numero de telephone incorrect'],
      ['Numéro de téléphone non conforme'],
      ['Numéro de téléphone incorrect'],
      ['numéro de téléphone incorrect'],
    ],
  },
  34103: {
    complaints: [
      [
        'indicatif +33 refusé',
        'mauvais indicatif du pays devant mon numéro',
        'préfixe international pas accepté, je suis en Suisse',
      ],
      [
        "l'indicatif +1 est pas bon",
        'mauvais code de pays devant le numero',
        "j'ai choisi canada pis l'indicatif est refuse",
      ],
      [
        'indicatif +33 refusé',
        "l'indicatif du pays est faux",
        'mauvais préfixe international devant mon numéro',
      ],
      [
        'indicatif du pays faux',
        'plus 225 ou plus 221, quel indicatif mettre',
        "je suis au Sénégal et il n'accepte pas le plus 221 devant mon numero",
      ],
      ['indicatif pays faux'],
    ],
    questions: [
      ['countryCode erroné', 'indicatif téléphonique country calling code invalide'],
      ['countryCode erreur indicatif', 'calling code +1 vs 1 quel format'],
      ['countryCode erroné', 'calling code pays non reconnu'],
      ['country calling code erroné', 'quelle valeur countryCode avec ou sans le plus'],
      ['countryCallingCode invalide'],
    ],
    rewordings: [
      ['Indicatif téléphonique du pays erroné'],
      ['Indicatif de pays errone'],
      ['Indicatif téléphonique du pays incorrect'],
      ['Indicatif téléphonique du pays erroné'],
      ['indicatif incorrect'],
    ],
  },
  34104: {
    complaints: [
      [
        'les deux nouveaux mots de passe sont pas pareils',
        'confirmation du mot de passe différente, faute de frappe sûrement',
        "j'ai retapé et ça correspond pas",
      ],
      [
        'les deux nouveaux mots de passe sont pas pareils',
        "j'ai tape deux fois mon mdp pis ca matche pas",
        'confirmation differente du nouveau mot de passe',
      ],
      [
        'les deux nouveaux mots de passe sont pas pareils',
        'confirmation différente du mot de passe',
        "j'ai mal retapé mon nouveau mdp",
      ],
      [
        'les deux nouveaux mots de passe sont pas pareils',
        'confirmation du mot de passe differente',
        "j'ai retapé mon mdp et ca concorde pas",
      ],
      ['confirmation mdp différente'],
    ],
    questions: [
      [
        'editPassword et editPasswordConfirm différents',
        'confirmation password mismatch anciennes versions',
      ],
      ['editPassword et editPasswordConfirm differents', 'confirm password mismatch v2'],
      [
        'editPassword et editPasswordConfirm différents',
        'double saisie du nouveau mot de passe non concordante',
      ],
      ['editPassword editPasswordConfirm mismatch', 'confirm wallet password different v2'],
      ['confirm password v2'],
    ],
    rewordings: [
      ['Les deux saisies du nouveau mot de passe diffèrent'],
      ['Les deux nouveaux mots de passe different'],
      ['Les deux saisies du nouveau mot de passe diffèrent'],
      ['Les deux saisies du nouveau mot de passe diffèrent'],
      ['les mdp ne correspondent'],
    ],
  },
  34105: {
    complaints: [
      [
        'mot de passe trop court',
        'combien de caractères minimum pour le mdp',
        "longueur du mot de passe pas bonne, j'en ai six",
      ],
      [
        'mon mot de passe est trop court',
        'combien de caracteres faut pour le mdp',
        'longueur du mot de passe pas correcte',
      ],
      [
        'mot de passe trop court',
        'combien de caractères faut pour le mdp',
        'ma longueur de mot de passe est pas bonne',
      ],
      [
        'mot de passe trop court',
        'combien de caracteres pour le mdp',
        'ça exige combien de caractères, mon mdp de cinq lettres est rejeté',
      ],
      ['mdp trop court', 'mdp pas assez long', 'minimum caractères mdp'],
    ],
    questions: [
      ["password_length minimum à l'inscription", 'longueur mdp refusée, pas de maximum'],
      ['password_length minimum pas atteint', 'mdp de 6 caracteres refuse longueur'],
      ['longueur minimale du password du site', 'password length incorrect, y a-t-il un maximum'],
      ['password min length', 'pas de longueur max testée pour le password, juste un minimum ?'],
      ['password_length', 'longueur minimale password'],
    ],
    rewordings: [
      ['La longueur du mot de passe ne convient pas'],
      ['La longueur du mot de passe ne convient pas'],
      ['Longueur du mot de passe non conforme'],
      ['Longueur du mot de passe incorrecte'],
      ['longueur du mdp incorrecte'],
    ],
  },
  34106: {
    complaints: [
      [
        'faut un chiffre dans le mot de passe',
        'mon mdp sans aucun nombre est refusé',
        'mot de passe tout en lettres, il veut des chiffres',
      ],
      [
        'faut un chiffre dans le mot de passe',
        'mon mdp a juste des lettres, y veut des numeros',
        "ajoute un 1 a la fin qu'y m'a dit mon chum",
      ],
      [
        'il veut au moins un chiffre dans le mdp',
        'mon mot de passe a que des lettres, refusé',
        'ajouter un numéro au mot de passe',
      ],
      [
        'il faut un chiffre dans le mot de passe',
        'mon mdp est que des lettres, refusé',
        "mon mot de passe n'a que des lettres et l'inscription réclame un chiffre",
      ],
      ['mdp sans chiffre', 'il manque un chiffre', 'mettre un chiffre mdp'],
    ],
    questions: [
      ['règle number mot de passe', 'password policy exige un digit'],
      ['password rule number pas respectee', 'strength mdp exige un digit'],
      ['règle password number active', 'mot de passe sans aucun digit'],
      ['password rule number', 'politique de mot de passe number, aucun digit trouvé'],
      ['password_strength number', 'règle mdp chiffre'],
    ],
    rewordings: [
      ['Ajoutez au moins un chiffre au mot de passe'],
      ['Ajoutez au moins un chiffre au mot de passe'],
      ['Ajoutez au moins un chiffre à votre mot de passe'],
      ['Ajoutez au moins un chiffre au mot de passe'],
      ['doit contenir des chiffres'],
    ],
  },
  34107: {
    complaints: [
      [
        'mon mot de passe est tout en majuscules, il veut des minuscules',
        'petites lettres obligatoires dans le mdp',
        'il manque une minuscule a mon mot de passe',
      ],
      [
        'tout en majuscules mon mdp, y veut une minuscule',
        'manque une petite lettre dans le mot de passe',
        'mdp caps lock refuse',
      ],
      [
        'faut des minuscules dans le mot de passe',
        'tout en majuscules ça passe pas',
        'il me manque une petite lettre dans le mdp',
      ],
      [
        'mdp tout en majuscules refusé',
        'il manque une minuscule dans mon mot de passe',
        "tout est en majuscules dans mon mdp et l'appli veut des petites lettres",
      ],
      ['mdp tout majuscule refusé', 'manque une minuscule', 'minuscule obligatoire mdp'],
    ],
    questions: [
      ['règle lowercase password rules', 'mdp sans a-z rejeté'],
      ['regle lowercase du password', 'mot de passe sans a-z rejete'],
      ['password rule lowercase non respectée', 'exigence a-z pour le mot de passe'],
      ['password rule lowercase', 'politique lowercase du password, ou la desactiver'],
      ['password_strength lowercase', 'regex mdp a-z'],
    ],
    rewordings: [
      ['Le mot de passe doit comporter des minuscules'],
      ['Le mot de passe doit avoir une lettre minuscule'],
      ['Votre mot de passe doit comporter une minuscule'],
      ['Ajoutez au moins une minuscule au mot de passe'],
      ['doit contenir des minuscules'],
    ],
  },
  34108: {
    complaints: [
      [
        'une majuscule obligatoire, je déteste ça',
        'pas de lettre capitale dans mon mot de passe',
        'mdp refusé il veut au moins une grande lettre',
      ],
      [
        'faut une grosse lettre dans le mot de passe',
        'pas de majuscule, refuse',
        'mon mdp en petites lettres passe pas',
      ],
      [
        'mettre une majuscule au mot de passe obligatoire',
        'le mdp veut une lettre capitale',
        "j'ai tout en minuscule, il exige une grande lettre",
      ],
      [
        'il faut une majuscule dans le mot de passe',
        'mon mdp en petites lettres ne passe pas',
        'il veut une grande lettre dans mon mdp, meme une seule suffit ?',
      ],
      ['manque une majuscule', 'mdp sans majuscule', 'majuscule obligatoire mdp'],
    ],
    questions: [
      ['règle uppercase du mot de passe', 'password sans A-Z rejeté'],
      ['regle uppercase manquante password', 'A-Z requis dans le mdp, config password_strength'],
      ['règle uppercase A-Z du mot de passe', "mot de passe sans capitale rejeté à l'inscription"],
      ['password rule uppercase', 'politique uppercase du password coté config site'],
      ['password_strength uppercase', 'regex mdp A-Z majuscule'],
    ],
    rewordings: [
      ['Le mot de passe doit comporter des majuscules'],
      ['Le mot de passe doit avoir une majuscule'],
      ['Le mot de passe requiert une lettre majuscule'],
      ['Ajoutez au moins une majuscule au mot de passe'],
      ['doit contenir des majuscules'],
    ],
  },
  34109: {
    complaints: [
      [
        "caractère spécial exigé, j'ai mis un tiret bas",
        "il veut un symbole genre point d'exclamation dans le mdp",
        'mot de passe sans signe spécial pas accepté',
      ],
      [
        'y veut un caractere special genre ! ou @ dans le mdp',
        'mon mot de passe manque de symbole',
        "j'ai mis un _ pis c'est pas un symbole faut croire",
      ],
      [
        'il faut un caractère spécial genre ! ou @',
        'le tiret bas compte pas comme symbole dans mon mdp',
        'mot de passe sans symbole refusé',
      ],
      [
        'caractere special exigé dans le mdp',
        "j'ai mis un tiret bas et il veut encore un symbole",
        "j'ai mis un tiret bas et il réclame encore un caractere special",
      ],
      ['caractère spécial obligatoire mdp', 'manque un symbole', 'mdp sans symbole'],
    ],
    questions: [
      ['underscore ne compte pas comme symbole', 'règle symbols regex mot de passe'],
      ['symbols rule underscore compte pas', 'caractere special requis mot de passe regex'],
      ['password rule symbols, underscore non compté', 'regex des symboles du mot de passe'],
      [
        'password rule symbols underscore ne compte pas',
        'pourquoi underscore pas compté comme symbole dans le password',
      ],
      ['password_strength symbols', 'underscore pas symbole'],
    ],
    rewordings: [
      ['Ajoutez un caractère spécial au mot de passe'],
      ['Ajoutez un symbole au mot de passe'],
      ['Insérez un symbole dans le mot de passe'],
      ['Ajoutez un symbole au mot de passe'],
      ['doit contenir des symboles'],
    ],
  },
  34110: {
    complaints: [
      [
        'adresse jetable yopmail refusée',
        "le domaine de mon mail n'est pas pris en charge",
        "mon fournisseur de messagerie est pas accepté à l'inscription",
      ],
      [
        'mon courriel temporaire est refuse',
        'le domaine de mon adresse est pas supporte',
        "yopmail passe pas a l'inscription",
      ],
      [
        'mon mail jetable est refusé',
        'yopmail pas accepté',
        'ce nom de domaine de courriel est pas pris en charge',
      ],
      [
        'domaine de courriel non accepté',
        'mon mail yopmail est refusé',
        'mon adresse yopmail jetable est refusée, ils veulent un vrai domaine',
      ],
      ['email jetable refusé'],
    ],
    questions: [
      ['domaine email jetable rejeté v2', 'disposable mail domain check'],
      ['domaine email jetable bloque', 'disposable mail domain not supported v2'],
      [
        'domaine email non supporté, adresses temporaires',
        "détection des boîtes jetables à l'inscription en v2",
      ],
      ['disposable email domain v2', 'comment etait detecté un domaine email jetable en v2'],
      ['domaine email bloqué v2'],
    ],
    rewordings: [
      ["Ce domaine de messagerie n'est pas accepté"],
      ["Ce domaine de courriel n'est pas accepte"],
      ["Ce domaine de messagerie n'est pas pris en charge"],
      ["Ce domaine d'adresse e-mail n'est pas pris en charge"],
      ['domaine email non accepté'],
    ],
  },
  34111: {
    complaints: [
      [
        'mot de passe oublié dans le formulaire, case vide',
        'faut mettre un mdp, je peux pas laisser blanc',
        "aucun mot de passe tapé à l'inscription",
      ],
      [
        "j'ai laisse le mot de passe vide",
        "champ mdp vide a l'inscription",
        "entre ton nip ou ton mdp, y'a rien dans la case",
      ],
      [
        "j'ai pas tapé de mot de passe",
        "le mdp est obligatoire pour s'inscrire",
        'profil avec pin, je laisse vide et il parle de mot de passe',
      ],
      [
        'mot de passe vide',
        "j'ai rien tapé comme mot de passe et il râle",
        'le champ mdp est obligatoire',
      ],
      ['mdp vide', 'nouveau mdp pas rempli', 'PIN pas envoyé'],
    ],
    questions: [
      ['password vide register ou pin vide user/auth-token', 'nouveau mot de passe absent du body'],
      ['user/auth-token pin pas envoye, password empty', 'nouveau mdp vide dans account center'],
      ['pin manquant sur user/auth-token renvoie password vide', 'password vide à register'],
      ['password vide register ou pin manquant auth-token', 'verifyAccount type 1 sans password'],
      ['pin absent auth-token', 'newPassword vide'],
    ],
    rewordings: [
      ['Le mot de passe est obligatoire'],
      ['Le mot de passe est obligatoire'],
      ['Renseignez le mot de passe'],
      ['Saisissez un mot de passe'],
      ['mot de passe requis'],
    ],
  },
  34112: {
    complaints: [
      [
        'ni mot de passe ni code, faut mettre un des deux',
        'je dois entrer mon mdp actuel ou le code reçu',
        'connexion sans code ni mot de passe, refusée',
      ],
      [
        'ni mot de passe ni code, faut un des deux',
        "pour me connecter j'ai rien rempli, mdp ou code svp",
        'changer le wallet: y veut mon mdp actuel ou un code',
      ],
      [
        'donnez soit le mot de passe soit le code',
        'ni mdp ni code saisi, évidemment ça bloque',
        'on exige une preuve, mot de passe ou code reçu',
      ],
      [
        'mettez soit mot de passe soit code',
        'ni code ni mdp fourni a la connexion',
        'il réclame le mot de passe ou le code, les deux sont vides',
      ],
      ['ni mdp ni code', 'modifier mdp sans code', 'connexion sans mdp'],
    ],
    questions: [
      [
        'login password et verifyCode tous deux vides',
        'codeType absent donc emailVerifyCode ignoré',
      ],
      ['login sans password ni verifyCode', 'emailVerifyCode rempli mais codeType absent'],
      ['login sans password ni verifyCode', 'emailVerifyCode rempli mais codeType absent'],
      ['password et verifyCode vides login', 'codeType oublié donc emailVerifyCode ignoré'],
      ['codeType emailVerifyCode mismatch', 'password et verifyCode vides'],
    ],
    rewordings: [
      ['Entrez un mot de passe ou un code de vérification'],
      ['Entrez un mot de passe ou un code de verification'],
      ['Mot de passe ou code de vérification requis'],
      ['Mot de passe ou code de vérification requis'],
      ['mdp ou code requis'],
    ],
  },
  34113: {
    complaints: [
      [
        "date de naissance oubliée à l'inscription",
        'on me demande mon anniversaire, champ vide',
        "ma date jj/mm/aaaa est pas comprise, il dit qu'elle manque",
      ],
      [
        'ma date de fete est pas remplie',
        "l'inscription veut ma date de naissance",
        "j'ai mis ma naissance mais y la lit pas",
      ],
      [
        "date de naissance obligatoire pour s'inscrire",
        "j'ai oublié mon anniversaire dans le formulaire",
        'ma date de naissance est pas lue',
      ],
      [
        'date de naissance obligatoire',
        "j'ai pas mis ma naissance, inscription refusée",
        "la date d'anniversaire n'est pas lue",
      ],
      ['date de naissance obligatoire', 'anniversaire pas accepté', 'naissance 1er janvier 1970'],
    ],
    questions: [
      ["birthday vide vérification d'âge active", 'format birthday non lisible par php'],
      ['birthday vide age verification register', 'format de birthday non parsable par php'],
      ["birthday vide avec vérification d'âge active", 'format de date birthday illisible'],
      ['birthday vide age verification', 'format birthday illisible php register'],
      ['birthday illisible', 'account_age_verification'],
    ],
    rewordings: [
      ['La date de naissance est requise'],
      ['Indiquez votre date de naissance'],
      ['Indiquez votre date de naissance'],
      ['Indiquez votre date de naissance'],
      ['date de naissance requise'],
    ],
  },
  34114: {
    complaints: [
      [
        "mon fils a douze ans et il est trop jeune pour s'inscrire",
        "pas l'âge légal pour utiliser l'appli",
        "j'ai pile l'âge minimum mais on me refuse, trop jeune",
      ],
      [
        "chu trop jeune pour m'inscrire",
        "j'ai 13 ans pis l'app me refuse a cause de l'age",
        "mineur pas accepte qu'y disent, desole",
      ],
      [
        "trop jeune pour m'inscrire",
        "on me dit mineur alors que je viens d'avoir 13 ans",
        "l'âge légal m'empêche de créer le compte",
      ],
      [
        "trop jeune pour m'inscrire",
        "mon fils de 13 ans est refusé pour l'age",
        'age legal non atteint',
      ],
      ['trop jeune', 'âge minimum inscription', 'mineur refusé'],
    ],
    questions: [
      [
        'âge minimum treize ans calcul à partir de birthday',
        "vérification d'âge refuse celui qui a juste l'âge",
      ],
      [
        'age minimum calcule, exactement 13 ans refuse',
        'birthday age verification sous le minimum',
      ],
      [
        'âge calculé sous le minimum du site, treize ans par défaut',
        "contrôle d'âge refuse quelqu'un qui a pile l'âge minimum",
      ],
      ['age minimum birthday check', "minor refusé age verification tout juste l'age"],
      ['account_age_min_required', "limite d'âge 13 ans"],
    ],
    rewordings: [
      ["Désolés, vous n'avez pas l'âge requis pour utiliser nos services"],
      ["Desole, vous n'avez pas l'age requis pour ce service"],
      ["Désolé, vous n'avez pas l'âge requis par nos conditions d'utilisation"],
      ["Vous n'avez pas l'âge légal pour utiliser nos services"],
      ['âge légal non atteint'],
    ],
  },
  34201: {
    complaints: [
      [
        'inscriptions fermées, comment rejoindre la communauté',
        "ce canal d'inscription est clos",
        "nouvelle membre peut pas s'inscrire, porte fermée",
      ],
      [
        'les inscriptions sont fermees',
        'peux pas creer de compte par ici, canal ferme',
        "ma blonde veut s'inscrire mais c'est ferme pour tout le monde",
      ],
      [
        'les inscriptions sont fermées ici',
        'plus moyen de créer un compte, canal fermé',
        'pas de nouveaux inscrits par cette voie',
      ],
      [
        'inscriptions fermées',
        'plus moyen de créer un compte par ce canal',
        'nouvelle inscription interdite sur cette communauté',
      ],
      ['inscription coupée ancien site'],
    ],
    questions: [
      ['register fermé ancienne api v2', "canal d'inscription clôturé, account_register_status"],
      ['register api ferme, public registration off', 'inscription via ce canal interdite v2'],
      ['account_register_status off', 'inscription publique close, code en v2'],
      ['register channel closed v2', "canal d'inscription fermé site_mode private"],
      ['site_public_status v2'],
    ],
    rewordings: [
      ['Les inscriptions par ce canal sont fermées'],
      ["Ce mode d'inscription est ferme"],
      ['Inscriptions closes par ce canal'],
      ["Ce canal d'inscription est fermé"],
      ["canal d'inscription fermé"],
    ],
  },
  34202: {
    complaints: [
      [
        "peut pas s'inscrire avec une adresse mail ici",
        'inscription par e-mail pas proposée, que le téléphone',
        'je veux créer mon compte par courriel, refus',
      ],
      [
        "s'inscrire par courriel pas offert",
        'nouveau compte avec email refuse, juste le cell',
        "pas d'inscription avec mon adresse gmail sur ce site",
      ],
      [
        "on peut pas s'inscrire avec une adresse mail",
        'inscription par courriel indisponible',
        'créer un compte avec gmail pas permis, que le téléphone',
      ],
      [
        "pas d'inscription par courriel ici",
        "creer un compte avec mon mail n'est pas possible",
        "je veux ouvrir un compte avec gmail mais l'inscription par mail est coupée",
      ],
      ['inscription email impossible', 'inscrire avec mail refusé', "pas d'inscription par mail"],
    ],
    questions: [
      ['email register désactivé dans le panneau', 'sendCode type register avec mail interdit'],
      ['email register off dans la config', 'accountType email register non supporte'],
      [
        'register accountType email désactivé',
        "envoi du code d'inscription par email refusé par réglage",
      ],
      [
        'register accountType email off',
        'sendCode type register refusé car email registration off',
      ],
      ['account_email_register', 'register email désactivé'],
    ],
    rewordings: [
      ["L'inscription par e-mail n'est pas possible ici"],
      ['Inscription par courriel non offerte'],
      ["L'inscription par e-mail n'est pas proposée"],
      ["L'inscription par e-mail n'est pas proposée"],
      ['inscription email non supportée'],
    ],
  },
  34203: {
    complaints: [
      [
        'inscription avec mon portable pas possible',
        'créer un compte par numéro de tél est pas pris en charge',
        "ils veulent un mail, pas mon 06, pour m'inscrire",
      ],
      [
        'nouveau compte avec mon cell, pas possible',
        'inscription par telephone pas supportee',
        "y veut pas de numero pour s'inscrire, faut un courriel",
      ],
      [
        'inscription par téléphone pas possible',
        "je veux m'enregistrer avec mon portable, refusé",
        'création de compte par sms fermée',
      ],
      [
        "pas d'inscription par numero de telephone",
        'ouvrir un compte avec mon cell, non permis',
        'creer mon compte avec mon numéro Orange ne marche pas, mail seulement',
      ],
      [
        'inscription téléphone impossible',
        'inscrire avec numéro refusé',
        "pas d'inscription par SMS",
      ],
    ],
    questions: [
      ['phone register off', 'code demandé avec que des chiffres, inscription téléphone refusée'],
      ['phone register off', 'sendCode register avec des chiffres seulement refuse'],
      ['register accountType phone off', 'sendCode type register avec que des chiffres'],
      ['register accountType phone off', 'inscription par téléphone désactivée, où est le switch'],
      ['account_phone_register', 'register phone désactivé'],
    ],
    rewordings: [
      ["L'inscription par téléphone n'est pas possible ici"],
      ['Inscription par telephone non offerte'],
      ["L'inscription par téléphone n'est pas proposée"],
      ["L'inscription par téléphone n'est pas proposée"],
      ['inscription téléphone non supportée'],
    ],
  },
  34204: {
    complaints: [
      [
        'déjà inscrite avec ces coordonnées il paraît',
        'compte deja créé, je veux juste le retrouver',
        'deux fois la même inscription via le plugin',
      ],
      [
        'ce compte la est deja inscrit',
        "j'ai deja un compte y dit",
        "pas moyen d'en recreer un, deja enregistre",
      ],
      [
        'ce compte est déjà inscrit',
        "j'avais déjà un compte apparemment",
        'inscription refusée, déjà enregistré chez eux',
      ],
      [
        'compte deja inscrit',
        "j'ai déja un compte parait-il",
        "je m'inscris via le plugin et on me répond que le compte y est déjà",
      ],
      ['déjà inscrit', 'compte existe déjà', 'déjà un compte'],
    ],
    questions: [
      ['createAccount compte déjà existant', 'account already registered command word'],
      ['createAccount compte existant', 'cmd word plugin register account already'],
      [
        'createAccount : compte existant même countryCode et numéro',
        'mot de commande createAccount compte déjà enregistré',
      ],
      [
        'createAccount account deja present',
        'createAccount word renvoie compte existant, même countryCode',
      ],
      ['createAccount doublon', 'createAccount email existant'],
    ],
    rewordings: [
      ['Ce compte est déjà inscrit'],
      ['Ce compte est deja enregistre'],
      ['Ce compte est déjà enregistré'],
      ['Ce compte est déjà inscrit'],
      ['compte déjà enregistré'],
    ],
  },
  34205: {
    complaints: [
      [
        "mon adresse mail est déjà prise par quelqu'un",
        "cet e-mail sert déjà, c'est le mien pourtant",
        'changer pour ce mail refusé car utilisé ailleurs',
      ],
      [
        'mon courriel est deja pris',
        'adresse email utilisee par un autre compte',
        "je change d'email mais quelqu'un l'a deja",
      ],
      [
        'mon email est déjà pris',
        "adresse mail utilisée par quelqu'un d'autre",
        "je change de courriel, il paraît qu'il sert déjà",
      ],
      [
        'courriel déjà pris',
        'mon mail sert deja a un autre compte',
        "adresse email utilisée par quelqu'un",
      ],
      ['email déjà pris', 'mail déjà utilisé', 'adresse déjà inscrite'],
    ],
    questions: [
      [
        "email déjà utilisé alors que j'inscris un téléphone, codes inversés",
        'sendCode register e-mail appartient à un compte',
      ],
      ['register avec cell repond email used, inverse??', 'email deja associe sendCode'],
      [
        'register par téléphone renvoie email déjà utilisé, inversé ?',
        "email existant lors de l'envoi du code",
      ],
      ['email used register inversé avec phone', 'sendCode email deja lié a un account'],
      ['email unique register', 'send-verify-code email existant'],
    ],
    rewordings: [
      ['Cette adresse e-mail est déjà utilisée'],
      ['Ce courriel est deja utilise'],
      ['Cette adresse e-mail sert déjà à un compte'],
      ['Cette adresse e-mail est déjà utilisée'],
      ['email déjà utilisé'],
    ],
  },
  34206: {
    complaints: [
      [
        'mon numéro est déjà associé à un autre compte',
        'portable déjà utilisé, ancien propriétaire du 06 sans doute',
        "téléphone pris, je peux pas l'ajouter",
      ],
      [
        'mon numero de cell est deja utilise',
        "nouveau tel mais l'ancien proprio du numero a un compte",
        'telephone pris par un autre compte',
      ],
      [
        'mon numéro de téléphone est déjà utilisé',
        'portable rattaché à un autre compte',
        "l'ancien proprio de ma carte sim a un compte avec ce numéro",
      ],
      [
        'numero deja utilisé',
        'mon ancien numéro de tel appartient a un autre compte',
        'ce telephone est deja pris',
      ],
      ['numéro déjà utilisé', 'téléphone déjà pris', 'portable déjà inscrit'],
    ],
    questions: [
      [
        'register par e-mail répond téléphone déjà pris',
        'countryCode plus phone appartient à un compte',
      ],
      ["phone used au register alors que j'envoie un email", 'numero deja associe sendCode sms'],
      [
        'numéro déjà employé au changement de téléphone',
        'inscription e-mail qui répond phone used, codes croisés',
      ],
      ['phone used register inversé avec email', 'sendCode sms numero existant'],
      ['phone unique register', 'send-verify-code numéro existant'],
    ],
    rewordings: [
      ['Ce numéro de téléphone est déjà utilisé'],
      ['Ce numero est deja utilise'],
      ['Ce numéro de téléphone sert déjà à un compte'],
      ['Ce numéro de téléphone est déjà utilisé'],
      ['téléphone déjà utilisé'],
    ],
  },
  34207: {
    complaints: [
      [
        'se connecter par mail est plus possible',
        'connexion e-mail désactivée, que faire',
        'entrer avec mon adresse mail refusé, méthode pas prise en charge',
      ],
      [
        'me connecter avec mon courriel est pas permis',
        'login email pas dispo ici',
        "j'ai un compte mais la connexion par adresse est off",
      ],
      [
        'connexion par e-mail désactivée',
        'impossible de se loguer avec son mail ici',
        'on se connecte plus par courriel',
      ],
      [
        'connexion par courriel pas offerte',
        'je peux pas entrer avec mon mail, faut le telephone',
        "mon adresse mail n'est pas acceptée pour entrer, juste le numero",
      ],
      ['connexion email impossible', 'login par mail désactivé', 'pas de connexion mail'],
    ],
    questions: [
      ['login accountType email désactivé', 'connexion par e-mail off account center'],
      ['account center login accountType email off', 'desactiver la connexion par email config'],
      ['login accountType email coupé dans le panneau', 'site_email_login off'],
      ['login accountType email off', 'login account center email interdit, quel réglage'],
      ['account_email_login', 'login email off'],
    ],
    rewordings: [
      ["La connexion par e-mail n'est pas prise en charge"],
      ['Connexion par courriel non offerte'],
      ["La connexion par e-mail n'est pas proposée"],
      ["La connexion par e-mail n'est pas proposée"],
      ['connexion email non supportée'],
    ],
  },
  34208: {
    complaints: [
      [
        'connexion avec le numéro de portable pas proposée',
        'je me connectais par téléphone avant, maintenant non',
        'login par mobile coupé',
      ],
      [
        'connexion avec mon cell pas supportee',
        "login par numero refuse, j'ai pourtant un compte",
        "je rentre mon 514 pour me logger pis c'est pas permis",
      ],
      [
        'se connecter avec le numéro de portable marche pas, non supporté',
        'login par téléphone indisponible',
        'le site veut pas de mon 06 pour entrer',
      ],
      [
        'connexion par telephone pas offerte',
        'entrer avec mon numero impossible, que le mail',
        "avant j'entrais avec mon cell, maintenant la connexion par numéro est coupée",
      ],
      ['connexion téléphone impossible', 'login par numéro désactivé', 'pas de connexion numéro'],
    ],
    questions: [
      ['login accountType phone désactivé', 'se connecter par sms option éteinte'],
      ['login accountType phone desactive', 'signin par telephone off au panel'],
      ['login accountType phone coupé', 'phone login non pris en charge au centre de compte'],
      [
        'login accountType phone off',
        'login par phone interdit dans account center, quelle option',
      ],
      ['account_phone_login', 'login phone off'],
    ],
    rewordings: [
      ["La connexion par téléphone n'est pas prise en charge"],
      ['Connexion par telephone non offerte'],
      ["La connexion par téléphone n'est pas proposée"],
      ["La connexion par téléphone n'est pas proposée"],
      ['connexion téléphone non supportée'],
    ],
  },
  34301: {
    complaints: [
      [
        "ce compte n'existe pas alors que je l'utilise depuis un an",
        'aucun compte avec ces identifiants à la connexion',
        'mot de passe oublié : il connaît pas mon compte',
      ],
      [
        'aucun compte avec cette adresse',
        'login: ce compte existe pas',
        'mot de passe oublie mais y trouve aucun compte',
      ],
      [
        'aucun compte avec ce mail',
        'compte inexistant quand je fais mot de passe oublié',
        'il me connait pas, pourtant je me suis inscrit',
      ],
      [
        "ce compte n'existe pas",
        'je tape mon mail pour me connecter, aucun compte',
        'mot de passe oublié mais compte inconnu',
      ],
      ['compte introuvable', 'compte inexistant', 'mdp oublié compte inconnu'],
    ],
    questions: [
      ['login compte inconnu countryCode manquant', 'verifyAccount connect pair sans compte'],
      ['account not exist sans countryCode', 'verifyAccount connect jamais lie compte inexistant'],
      ['account not exist : countryCode oublié', 'verifyAccount connect sans liaison trouvée'],
      [
        'account introuvable login countryCode manquant',
        'verifyAccount connect jamais lié account not exist',
      ],
      ['countryCode manquant login', 'login account not found'],
    ],
    rewordings: [
      ["Ce compte n'existe pas"],
      ["Ce compte n'existe pas"],
      ["Ce compte n'existe pas"],
      ['Compte inexistant'],
      ["ce compte n'existe pas"],
    ],
  },
  34302: {
    complaints: [
      [
        'adresse mail inconnue chez vous',
        'mon e-mail existe pas dans la base',
        "courriel introuvable pour récupérer l'accès",
      ],
      ['ce courriel existe pas chez eux', 'email inconnu', 'y connait pas mon adresse hotmail'],
      [
        "cette adresse mail n'existe pas chez eux",
        'email inconnu',
        'mon courriel est pas dans leur base',
      ],
      [
        'courriel inconnu',
        "cette adresse mail n'existe pas chez nous",
        "j'écris mon courriel et l'appli jure que cette adresse n'existe nulle part",
      ],
      ['email inconnu'],
    ],
    questions: [
      ['email non trouvé en base quel code', 'adresse e-mail inexistante jamais renvoyée'],
      ['email not exist code utilise ou pas', 'courriel inexistant au login'],
      ['e-mail introuvable code séparé de compte inexistant', 'email not exist est-ce encore émis'],
      [
        'email not exist vs compte inconnu',
        'email introuvable : ce code ou celui du compte inexistant',
      ],
      ['email not exist réservé'],
    ],
    rewordings: [
      ['Adresse e-mail introuvable'],
      ['Ce courriel est inconnu'],
      ['Adresse e-mail inconnue'],
      ["Cette adresse e-mail n'existe pas"],
      ['email inexistant'],
    ],
  },
  34303: {
    complaints: [
      [
        'numéro inconnu chez vous, jamais enregistré',
        "mon portable n'existe pas dans vos fichiers",
        'téléphone introuvable pour récupérer mon accès',
      ],
      [
        'ce numero de cell existe pas dans le systeme',
        'telephone inconnu',
        'y retrouve pas mon numero',
      ],
      [
        'numéro de tel inconnu',
        'ce portable est enregistré nulle part',
        'téléphone inexistant dans la base',
      ],
      [
        'numero inconnu',
        "ce téléphone n'existe pas chez nous",
        "l'agent cherche par numéro et ce téléphone est inconnu au bataillon",
      ],
      ['numéro inconnu'],
    ],
    questions: [
      ['phone inexistant en base quel code', 'numéro de téléphone non trouvé'],
      ["phone not exist c'est tu encore renvoye", 'numero de telephone inexistant lookup'],
      ['phone number introuvable', 'numéro absent de la base, quel code attendre'],
      ['phone not exist dans le catalogue', 'phone introuvable : code séparé ou compte inexistant'],
      ['phone not exist réservé'],
    ],
    rewordings: [
      ['Numéro de téléphone introuvable'],
      ['Ce numero de telephone est inconnu'],
      ['Numéro de téléphone inconnu'],
      ["Ce numéro de téléphone n'existe pas"],
      ['téléphone inexistant'],
    ],
  },
  34304: {
    complaints: [
      [
        "mot de passe faux, pourtant c'est le bon",
        'mauvais mdp de compte',
        'je connais mon mot de passe et il le refuse',
      ],
      [
        'mauvais mot de passe',
        "mon mdp marche pu, pourtant c'est le bon",
        'mot de passe actuel incorrect quand je veux le changer',
      ],
      [
        'mot de passe faux',
        "mdp du compte incorrect je l'ai pourtant noté",
        "je change mon mdp et l'ancien n'est pas reconnu",
      ],
      [
        'mot de passe du compte faux',
        'mon mdp est pas bon',
        'je me trompe de mot de passe a la connexion',
      ],
      ['mot de passe incorrect', 'mauvais mdp', 'mdp refusé'],
    ],
    questions: [
      [
        'hash du mot de passe ne correspond pas verifyAccount',
        'compte sans mot de passe défini répond mdp incorrect',
      ],
      [
        'verifyAccount hash mismatch password',
        'wallet sans mdp encore, ancien mdp faux au formulaire',
      ],
      [
        'hash du password ne colle pas',
        'mot de passe portefeuille actuel faux dans account center update',
      ],
      ['account password hash mismatch', 'formType walletPassword ancien mot de passe faux'],
      ['currentPassword faux', 'compte sans mdp défini'],
    ],
    rewordings: [
      ['Mot de passe du compte incorrect'],
      ['Mot de passe du compte incorrect'],
      ['Mot de passe du compte incorrect'],
      ['Mot de passe du compte incorrect'],
      ['mdp du compte incorrect'],
    ],
  },
  34305: {
    complaints: [
      [
        'identifiant ou mot de passe erroné, sans dire lequel',
        'soit le compte soit le mdp est faux',
        'mauvais couple login mot de passe',
      ],
      [
        'compte ou mot de passe pas bon, dis-moi lequel',
        'identifiants incorrects',
        'soit mon login soit mon mdp est faux',
      ],
      [
        'identifiant ou mot de passe erroné',
        'mauvais compte ou mauvais mdp, il dit pas lequel',
        'login foireux compte/mot de passe',
      ],
      [
        'identifiant ou mot de passe erroné',
        'mauvais compte ou mauvais mdp, lequel des deux',
        "il dit l'un ou l'autre est faux",
      ],
      ['identifiant ou mdp faux'],
    ],
    questions: [
      ['erreur combinée compte ou password', 'identifiants invalides message unique'],
      [
        'invalid credentials generique compte ou mdp',
        'pourquoi le core distingue compte et password',
      ],
      [
        'erreur combinée compte ou password',
        'message qui ne distingue pas login inconnu et mdp faux',
      ],
      [
        'login invalide compte ou password indistinct',
        'compte ou mot de passe wrong, code combiné',
      ],
      ['message login générique'],
    ],
    rewordings: [
      ['Compte ou mot de passe erroné'],
      ['Compte ou mot de passe incorrect'],
      ['Compte ou mot de passe incorrect'],
      ['Compte ou mot de passe erroné'],
      ['compte ou mdp incorrect'],
    ],
  },
  34306: {
    complaints: [
      [
        "trop d'essais, bloquée pendant une heure",
        'je me suis trompée cinq fois, faut attendre',
        "revenir dans une heure, trop d'erreurs de connexion",
      ],
      [
        "trop d'essais, attends une heure",
        'barre dehors apres 5 mauvais mdp',
        'je me suis trompe trop souvent, revenir dans 1h',
      ],
      [
        "trop d'essais, bloqué une heure",
        "j'ai raté mon mdp plusieurs fois, revenez dans 1 heure",
        "ça fait trois heures que j'attends et toujours verrouillé",
      ],
      [
        "trop d'essais, revenir dans une heure",
        'bloqué une heure apres plusieurs erreurs de connexion',
        "j'ai raté cinq fois, compte verrouillé temporairement",
      ],
      ['compte bloqué', 'trop de tentatives', 'bloqué une heure'],
    ],
    questions: [
      [
        'cinq échecs session log fenêtre glissante une heure',
        'verrouillage de connexion qui se prolonge à chaque tentative',
      ],
      ['limite de tentatives login fenetre glissante 1 heure', '5 echecs session log lockout'],
      [
        "cinq échecs de connexion dans l'heure, fenêtre glissante",
        'comment débloquer un compte après trop de tentatives ratées',
      ],
      ['lockout login fenetre glissante session log', 'five failed logins wait one hour'],
      ['5 échecs connexion', 'anti brute force login'],
    ],
    rewordings: [
      ["Trop d'erreurs, reconnectez-vous dans une heure"],
      ["Trop d'erreurs, revenez dans une heure"],
      ["Trop d'échecs, reconnectez-vous dans une heure"],
      ["Trop d'erreurs, reconnectez-vous dans une heure"],
      ['réessayez dans 1 heure'],
    ],
  },
  34307: {
    complaints: [
      [
        'mon compte entier est désactivé, tous mes profils avec',
        'compte suspendu par les modos à la connexion',
        'on a coupé mon compte sans prévenir',
      ],
      [
        'mon compte a ete desactive',
        'compte suspendu au complet, tous mes profils',
        "l'admin a ferme mon compte, pas moyen d'entrer",
      ],
      [
        'mon compte a été désactivé par les modos',
        'compte suspendu au moment de me connecter',
        'compte banni complet, pas juste le profil',
      ],
      [
        'mon compte est désactivé',
        'compte suspendu par la moderation, connexion impossible',
        'mon compte entier est banni',
      ],
      ['compte désactivé', 'compte suspendu', 'compte fermé par admin'],
    ],
    questions: [
      ["account is_enabled off à l'échange du loginToken", 'compte banni auth-token'],
      [
        "account is_enabled off a l'echange du loginToken",
        'desactiver un account dans le panel effet',
      ],
      ["is_enabled off du compte à l'échange du loginToken", 'compte désactivé auth-token'],
      ['account is_enabled off auth-token', 'compte désactivé echange loginToken'],
      ['account is_enabled off', 'auth-token compte désactivé'],
    ],
    rewordings: [
      ['Votre compte est désactivé'],
      ['Votre compte est desactive'],
      ['Ce compte est désactivé'],
      ['Le compte actuel est désactivé'],
      ['compte actuel désactivé'],
    ],
  },
  34308: {
    complaints: [
      [
        'ce compte a été résilié, il y a plus rien',
        'compte fermé par son titulaire, la membre veut revenir',
        "j'avais clôturé mon compte et je veux le rouvrir",
      ],
      [
        'ce compte-la a ete ferme par son proprio',
        "j'avais supprime mon compte, y'est pu la",
        'compte resilie',
      ],
      [
        'ce compte a été résilié',
        "j'avais supprimé mon compte et je veux revenir",
        'compte fermé par son propriétaire',
      ],
      [
        'compte fermé definitivement',
        'le compte a été supprimé par son propriétaire',
        'le support répond que le compte a été résilié et effacé',
      ],
      ['compte clôturé'],
    ],
    questions: [
      [
        'account logged out signifie compte supprimé ?',
        'compte clôturé, rien à voir avec une session terminée',
      ],
      ['account supprime logged out', 'account deactivated vs deleted message ambigu'],
      ['account logged out signifie compte clôturé ?', 'compte supprimé volontairement, quel code'],
      [
        'account closed ou cancelled par le titulaire',
        'compte annulé par son titulaire, ou juste logout ?',
      ],
      ['compte résilié plugin'],
    ],
    rewordings: [
      ['Ce compte a été clôturé'],
      ['Ce compte a ete ferme'],
      ['Ce compte a été clôturé'],
      ['Ce compte a été clôturé'],
      ['compte annulé'],
    ],
  },
  34401: {
    complaints: [
      [
        "j'ai deja un mail lié, je peux pas en lier un autre",
        'e-mail déjà rattaché à mon compte',
        "ajout d'adresse refusé, y en a une liée",
      ],
      [
        "j'ai deja un courriel lie a mon compte",
        "lier une adresse? y'en a deja une",
        'email deja associe a mon profil de compte',
      ],
      [
        "j'ai déjà un mail lié",
        'e-mail déjà associé à mon compte',
        "adresse courriel déjà rattachée, pas besoin d'en ajouter",
      ],
      [
        'courriel déjà lié',
        'mon mail est deja rattaché a mon compte',
        "je veux lier mon courriel et il me dit qu'un est deja rattaché",
      ],
      ['email déjà lié'],
    ],
    questions: [
      ['compte ayant déjà un email, useType 3', 'email bound envoi de code v2'],
      ['email bound useType 3 v2', 'compte a deja un email sendCode bind'],
      ['useType 3 email déjà lié', 'bind email quand le compte en possède un'],
      ['bind email useType 3 v2', 'sendCode useType 3 email quand le compte en a deja un'],
      ['useType 3 email v2'],
    ],
    rewordings: [
      ['Une adresse e-mail est déjà liée'],
      ['Un courriel est deja lie'],
      ['Une adresse e-mail est déjà liée'],
      ['Adresse e-mail déjà liée'],
      ['email déjà associé'],
    ],
  },
  34402: {
    complaints: [
      [
        'un téléphone est déjà lié à mon compte',
        "deja un portable rattaché, impossible d'en mettre un second",
        'lier mon mobile : déjà fait',
      ],
      [
        'mon cell est deja lie',
        "ajouter un numero: y'en a deja un sur le compte",
        'telephone deja attache a moi',
      ],
      [
        'un numéro est déjà lié à mon compte',
        'téléphone déjà associé',
        'je veux ajouter mon portable mais y en a un de rattaché',
      ],
      [
        'telephone deja lié',
        'un numero est deja rattaché a mon compte',
        'je veux rattacher mon portable mais il y en a deja un sur le compte',
      ],
      ['numéro déjà lié'],
    ],
    questions: [
      ['phone bound sendCode type sms v2', 'compte ayant déjà un téléphone lié'],
      ['phone bound sms useType 3', 'compte a deja un numero bind v2'],
      ['useType 3 sms téléphone déjà lié', 'bind phone quand un numéro existe'],
      ['bind phone useType 3 v2', 'sendCode useType 3 sms numero deja rattaché'],
      ['useType 3 sms v2'],
    ],
    rewordings: [
      ['Un téléphone est déjà lié'],
      ['Un telephone est deja lie'],
      ['Un numéro de téléphone est déjà lié'],
      ['Numéro de téléphone déjà lié'],
      ['téléphone déjà associé'],
    ],
  },
  34403: {
    complaints: [
      [
        'inscription par facebook ratée, cette connexion existe déjà',
        'compte google déjà enregistré quand je crée un nouveau compte',
        "jeton d'association en double",
      ],
      [
        'inscription avec google: ce lien existe deja',
        'erreur de liaison, connexion wechat deja dans le systeme',
        'nouveau compte par apple, dit que le jeton tiers existe deja',
      ],
      [
        'création de compte via wechat ratée, liaison existe déjà',
        'le jeton de liaison est déjà là',
        'inscription avec facebook refusée, identité déjà reliée',
      ],
      [
        'connexion tierce deja existante',
        'inscription avec google plante, le lien existe deja',
        'erreur de liaison, identifiant externe deja présent',
      ],
      ['Google déjà lié inscription', 'créer compte via Apple', 'inscription réseau social erreur'],
    ],
    questions: [
      [
        'createAccount type 4 connectAccountId déjà présent',
        'openid existe déjà dans account_connects',
      ],
      ['createAccount type 4 connectAccountId deja present', 'connect token already exists openid'],
      [
        'createAccount type 4 connectAccountId déjà présent',
        'connectInfo openid existant dans account_connects',
      ],
      ['createAccount type 4 connectInfo deja existant', 'openid connectAccountId doublon'],
      ['createAccount type 4', 'connectAccountId doublon'],
    ],
    rewordings: [
      ["Erreur d'association, cet identifiant externe existe déjà"],
      ['Erreur de liaison: cette connexion existe deja'],
      ['Échec de liaison : ce jeton de connexion tierce existe déjà'],
      ['Erreur de liaison : le jeton existe déjà'],
      ['erreur connexion tierce'],
    ],
  },
  34404: {
    complaints: [
      [
        'ma connexion par apple a été désactivée',
        'le lien avec google est coupé, impossible de me connecter avec',
        'association tierce éteinte, jeton désactivé',
      ],
      [
        'login par google desactive pour moi',
        'ma connexion facebook au compte a ete coupee',
        'se connecter avec apple marche pu, lien desactive',
      ],
      [
        'la connexion par google a été désactivée pour moi',
        'liaison tierce coupée, je rentre plus avec apple',
        'jeton de liaison éteint',
      ],
      [
        'mon lien facebook est desactivé',
        'connexion par compte externe coupée',
        'le jeton du reseau social est désactivé',
      ],
      ['connexion Google désactivée', 'login Facebook coupé', 'liaison Apple suspendue'],
    ],
    questions: [
      ['account_connects is_enabled off verifyAccount type 5', 'connect token désactivé'],
      ['account_connects is_enabled off', 'connect token disabled verifyAccount type 5'],
      ['account_connects is_enabled off verifyAccount type 5', 'connect token désactivé'],
      ['account_connects is_enabled off', 'connect token disabled verifyAccount type 5'],
      ['verifyAccount type 5 disabled', 'account_connects is_enabled'],
    ],
    rewordings: [
      ['Cette connexion tierce est désactivée'],
      ['Cette connexion tierce est desactivee'],
      ['Cette liaison tierce est désactivée'],
      ['Jeton de liaison désactivé'],
      ['liaison tierce désactivée'],
    ],
  },
  34405: {
    complaints: [
      [
        'ce compte wechat est rattaché à un autre compte',
        'déjà associé, je peux pas lier google une deuxième fois',
        'lier mon facebook : pris par mon ancien compte',
      ],
      [
        'mon google est deja lie a un autre compte',
        "je veux brancher mon discord mais c'est deja branche ailleurs",
        'deja connecte a un compte, pas deux fois',
      ],
      [
        'mon twitter est déjà relié à un autre compte',
        'impossible de relier google deux fois',
        'déjà lié, je peux pas recommencer',
      ],
      [
        'deja relié a un autre compte, pas deux fois',
        'mon apple id est pris par un ancien compte',
        'impossible de connecter encore ce reseau',
      ],
      ['Google lié autre compte', 'WeChat déjà associé ailleurs', 'compte Apple déjà relié'],
    ],
    questions: [
      [
        'setAccountConnect identité tierce prise par un autre aid',
        'ligne supprimée de account_connects bloque la liaison',
      ],
      ['setAccountConnect identite prise par autre aid', 'row soft deleted bloque la reliaison'],
      [
        'setAccountConnect identité appartenant à un autre aid',
        'ligne account_connects supprimée bloque une nouvelle liaison',
      ],
      ['setAccountConnect autre aid', 'identité tierce occupée soft deleted row'],
      ['setAccountConnect autre aid', 'account_connects soft-deleted reste'],
    ],
    rewordings: [
      ['Vous êtes déjà associé, impossible de lier à nouveau'],
      ['Vous avez deja lie un compte, impossible de le refaire'],
      ['Liaison déjà faite avec un compte, impossible de recommencer'],
      ['Déjà associé à un compte, nouvelle liaison impossible'],
      ['déjà lié, reliaison impossible'],
    ],
  },
  34406: {
    complaints: [
      [
        "je veux délier google mais j'ai ni mail ni téléphone",
        'dissociation refusée sinon je pourrais plus me connecter',
        'détacher apple impossible, compte sans adresse ni numéro',
      ],
      [
        "je veux delier facebook mais j'ai ni courriel ni cell",
        "pas moyen de deconnecter google, c'est ma seule facon d'entrer",
        "faut que j'ajoute un email avant d'enlever le lien",
      ],
      [
        "je veux délier facebook mais j'ai ni mail ni téléphone",
        'dissociation interdite sinon je pourrais plus entrer',
        'retirer wechat refusé, compte vide après',
      ],
      [
        "peux pas délier, j'ai ni courriel ni numéro",
        'dissocier wechat refusé car compte serait vide',
        'enlever google impossible sans mail',
      ],
      ['délier Google impossible', 'dissocier WeChat refusé', 'enlever connexion Apple'],
    ],
    questions: [
      [
        'disconnectAccountConnect email et phone vides',
        'dernière connexion sur la plateforme, délier interdit',
      ],
      [
        'disconnectAccountConnect derniere connexion sans email ni phone',
        'unlink third party refuse compte vide',
      ],
      [
        'disconnectAccountConnect seule liaison restante sans email ni phone',
        'refus de délier le dernier moyen de connexion',
      ],
      ['disconnectAccountConnect derniere liaison', 'unlink refusé email et phone vides'],
      ['disconnectAccountConnect refusé', 'dernière connexion sans email'],
    ],
    rewordings: [
      ["Sans e-mail ni téléphone, vous perdriez l'accès, dissociation impossible"],
      ['Ajoutez un courriel ou un telephone avant de dissocier ce compte'],
      ["Sans e-mail ni téléphone, vous perdriez l'accès : dissociation refusée"],
      ['Dissociation impossible sans e-mail ni téléphone'],
      ['déliaison impossible sans email'],
    ],
  },
  34501: {
    complaints: [
      [
        "mon portefeuille n'existe pas ou est bloqué",
        'porte-monnaie désactivé, où est mon solde',
        'pas de wallet sur mon compte',
      ],
      [
        'mon portefeuille existe pas ou est bloque',
        "j'ai pas de wallet",
        'le wallet est ferme, mes sous sont ou',
      ],
      [
        "j'ai pas de portefeuille",
        'mon porte-monnaie est désactivé',
        'wallet inexistant quand je veux payer',
      ],
      [
        'x',
        'mon porte-monnaie est coupé',
        "l'appli dit que je n'ai pas de porte-monnaie actif, comment le rallumer",
      ],
      ['portefeuille désactivé', 'porte-monnaie inexistant', 'wallet bloqué'],
    ],
    questions: [
      [
        'account_wallets absent ou is_enabled off',
        'walletCheckPassword aid inconnu wallet inexistant',
      ],
      ['account_wallets row absente ou is_enabled off', 'walletCheckPassword aid inconnu'],
      [
        'account_wallets sans ligne ou is_enabled off',
        'walletCheckPassword aid inconnu, portefeuille absent',
      ],
      [
        'account_wallets absent ou off',
        "aucune ligne account_wallets pour cet aid, comment l'initialiser",
      ],
      ['account_wallets absent', 'wallet is_enabled off'],
    ],
    rewordings: [
      ['Portefeuille du compte absent ou désactivé'],
      ['Portefeuille inexistant ou desactive'],
      ['Portefeuille inexistant ou désactivé'],
      ["Votre portefeuille n'existe pas ou a été désactivé"],
      ['portefeuille inexistant'],
    ],
  },
  34502: {
    complaints: [
      [
        'mot de passe du portefeuille faux au moment de payer',
        'code de paiement du wallet refusé',
        'le mdp de mon porte-monnaie ne passe pas',
      ],
      [
        'mauvais mdp du portefeuille au moment de payer',
        "j'ai pas mis le mot de passe du wallet",
        'retrait refuse, mot de passe wallet pas bon',
      ],
      [
        'mot de passe du portefeuille faux',
        'code du wallet refusé au retrait',
        'je paye et il dit mauvais mot de passe de porte-monnaie',
      ],
      [
        'mot de passe du portefeuille faux',
        'code du porte-monnaie pas bon au retrait',
        'paiement refusé, mdp wallet',
      ],
      ['code paiement faux', 'mdp portefeuille faux', 'mot de passe paiement'],
    ],
    questions: [
      ['walletDecrease mot de passe wallet vide ou faux', 'walletCheckPassword hash différent'],
      ['walletDecrease password vide ou faux', 'wallet password hash mismatch au withdraw'],
      ['walletDecrease password vide ou hash différent', 'wallet password incorrect'],
      ['walletWithdraw password vide ou faux', 'walletDecrease hash wallet mismatch'],
      ['walletCheckPassword', 'walletDecrease password manquant'],
    ],
    rewordings: [
      ['Mot de passe du portefeuille incorrect'],
      ['Mot de passe du portefeuille incorrect'],
      ['Mot de passe du portefeuille incorrect'],
      ['Mot de passe du portefeuille incorrect'],
      ['mdp du portefeuille incorrect'],
    ],
  },
  34503: {
    complaints: [
      [
        "le portefeuille de l'autre est désactivé, virement refusé",
        "ma copine n'a pas de wallet, je peux pas lui envoyer",
        'destinataire sans porte-monnaie actif',
      ],
      [
        "le wallet de l'autre est desactive",
        'mon ami a pas de portefeuille, je peux rien lui envoyer',
        'destinataire: portefeuille inexistant',
      ],
      [
        "le portefeuille de l'autre est désactivé",
        "le destinataire n'a pas de wallet",
        'transfert à un ami raté, son porte-monnaie existe pas',
      ],
      [
        "le portefeuille de l'autre est désactivé",
        "le destinataire du pourboire n'a pas de porte-monnaie",
        'je veux envoyer un pourboire mais son portefeuille à elle est éteint',
      ],
      [
        'portefeuille destinataire désactivé',
        'bénéficiaire sans wallet',
        'transfert destinataire impossible',
      ],
    ],
    questions: [
      ['originAid sans wallet actif', 'counterparty wallet inexistant walletIncrease'],
      ['originAid sans wallet actif', 'counterparty wallet disabled walletIncrease'],
      ['originAid sans wallet actif', 'contrepartie sans portefeuille, walletIncrease'],
      [
        'originAid sans account_wallets actif',
        'originAid valide mais wallet de la contrepartie disabled',
      ],
      ['originAid sans wallet', 'originAid wallet off'],
    ],
    rewordings: [
      ["Portefeuille de l'autre partie absent ou désactivé"],
      ["Portefeuille de l'autre partie inexistant ou desactive"],
      ['Portefeuille du correspondant inexistant ou désactivé'],
      ["Portefeuille de l'autre partie inexistant ou désactivé"],
      ['portefeuille tiers inexistant'],
    ],
  },
  34504: {
    complaints: [
      [
        'solde insuffisant pour payer',
        "pas assez sur mon porte-monnaie alors que je vois l'argent, il est gelé",
        'retrait refusé, mon solde couvre pas',
      ],
      [
        "pas assez d'argent dans mon wallet",
        'chu casse, le paiement passe pas',
        "j'ai 20 piasses mais 15 sont gelees",
      ],
      [
        "pas assez d'argent sur mon portefeuille",
        "solde insuffisant alors qu'une partie est gelée",
        "mon retrait dépasse ce que j'ai",
      ],
      [
        'solde insuffisant',
        "pas assez d'argent dans mon porte-monnaie",
        "j'ai 5000 francs mais une partie est gelée, donc paiement refusé",
      ],
      ['solde insuffisant', "pas assez d'argent", 'retrait refusé solde'],
    ],
    questions: [
      [
        'balance moins freeze inférieur au montant walletWithdraw',
        'wallet solde trop bas, somme bloquée exclue',
      ],
      [
        'balance moins frozen amount trop bas walletDecrease',
        'withdraw solde insuffisant fonds geles',
      ],
      ['balance moins freeze inférieur à amountTotal', 'solde wallet trop bas walletWithdraw'],
      [
        'balance moins freeze inférieur au montant',
        'freeze_amount déduit de balance, fonds dispo insuffisants',
      ],
      ['walletWithdraw amountTotal', 'fonds gelés solde disponible'],
    ],
    rewordings: [
      ['Le solde du portefeuille ne permet pas ce paiement'],
      ['Solde insuffisant pour payer'],
      ['Solde insuffisant pour payer'],
      ['Solde du portefeuille insuffisant pour payer'],
      ['solde ne permet pas'],
    ],
  },
  34505: {
    complaints: [
      [
        "l'autre a pas assez d'argent sur son portefeuille",
        "le solde de l'expéditeur suffit pas pour me payer",
        'celui qui me doit est à sec, transfert refusé',
      ],
      [
        "c'est l'autre qui a pas assez d'argent",
        'le payeur en face est casse, solde trop bas',
        'y peut pas me payer, son portefeuille a pas assez',
      ],
      [
        "l'autre n'a pas assez de sous pour me payer",
        'solde de la contrepartie trop faible',
        "geler un montant échoue, il parle d'un correspondant",
      ],
      [
        "solde de l'autre insuffisant",
        "celui qui doit me payer n'a pas assez",
        "celui qui me paie n'a pas de quoi, son solde est trop bas",
      ],
      ["l'autre n'a pas assez", 'solde insuffisant gel', 'payeur sans fonds'],
    ],
    questions: [
      [
        'walletIncrease solde originAid trop faible',
        "walletFreeze erreur contrepartie alors que c'est mon wallet",
      ],
      [
        'walletIncrease origin balance insuffisante',
        "walletFreeze repond solde de la contrepartie alors que c'est le mien",
      ],
      [
        'walletFreeze montant supérieur au solde disponible',
        'origin wallet insuffisant dans walletIncrease',
      ],
      [
        'walletIncrease balance originAid faible',
        'walletFreeze ou walletUnfreeze montant trop grand, quel wallet',
      ],
      ['walletFreeze solde', 'walletUnfreeze montant gelé'],
    ],
    rewordings: [
      ["Le solde de l'autre partie ne permet pas ce paiement"],
      ["Le solde de l'autre partie est insuffisant"],
      ['Le solde du correspondant ne suffit pas'],
      ["Le solde de l'autre partie est insuffisant"],
      ['solde tiers insuffisant'],
    ],
  },
  34506: {
    complaints: [
      [
        'solde de clôture qui colle pas avec mon portefeuille',
        'mon solde a été changé à la main et tout est bloqué',
        'compta du wallet incohérente, paiement refusé',
      ],
      [
        "mon solde fitte pas avec l'historique",
        'le wallet est bloque, le dernier solde balance pas',
        'argent bizarre: solde de cloture pas egal',
      ],
      [
        "mon solde final ne correspond pas à l'historique",
        'le total du wallet et le dernier relevé diffèrent',
        'compta du portefeuille incohérente, paiement refusé',
      ],
      [
        'solde de cloture ne colle pas',
        'mon portefeuille et son historique ne concordent pas',
        'mon portefeuille est bloqué, solde actuel et dernier relevé ne concordent pas',
      ],
      ['solde incohérent', 'paiement bloqué solde faux', 'écart solde portefeuille'],
    ],
    questions: [
      [
        'closing_balance différent du balance wallet',
        'walletUpdateState applique deux fois le montant, incohérence',
      ],
      [
        'closing_balance differe du wallet balance',
        'solde modifie a la main dans la db, transaction refusee',
      ],
      [
        'closing_balance du dernier log différent de balance',
        'solde modifié à la main en base, wallet bloqué',
      ],
      [
        'closing_balance différent wallet log',
        'solde corrigé à la main en base casse closing_balance',
      ],
      ['closing balance account_wallet_logs', 'balance modifiée en base'],
    ],
    rewordings: [
      ['Le solde de clôture ne concorde pas avec le portefeuille'],
      ['Le solde de cloture ne concorde pas avec votre portefeuille'],
      ['Solde de clôture incohérent avec le portefeuille'],
      ['Le solde de clôture ne concorde pas avec votre portefeuille'],
      ['solde de clôture incohérent'],
    ],
  },
  34507: {
    complaints: [
      [
        "comptes du portefeuille de l'autre pas cohérents",
        'solde de clôture du destinataire faux, transfert annulé',
        "c'est chez l'autre que les comptes tombent pas juste",
      ],
      [
        "le solde de l'autre personne concorde pas avec ses transactions",
        'chez le vendeur les comptes balancent pas',
        "transfert bloque, historique du wallet d'en face incoherent",
      ],
      [
        "la compta du portefeuille d'en face est fausse",
        "solde de clôture de l'autre personne incohérent",
        "son historique et son solde sont pas d'accord",
      ],
      [
        "solde de cloture de l'autre ne colle pas",
        "l'historique du portefeuille adverse est faux",
        'transfert bloqué, la comptabilité du portefeuille de mon correspondant est fausse',
      ],
      [
        'solde incohérent autre personne',
        'transfert bloqué compte tiers',
        'écart solde destinataire',
      ],
    ],
    questions: [
      [
        'originAid wallet closing balance mismatch',
        'journal de la contrepartie ne concorde pas avec son solde',
      ],
      ['closing balance originAid mismatch', 'verif comptable contrepartie wallet log'],
      [
        "closing balance de l'originAid divergent",
        'contrepartie : wallet log et balance pas égaux',
      ],
      ['originAid closing_balance mismatch', 'originAid : dernier wallet log et balance divergent'],
      ['closing balance originAid', 'originAid log solde'],
    ],
    rewordings: [
      ["Le solde de clôture de l'autre partie ne concorde pas"],
      ["Le solde de cloture de l'autre partie ne concorde pas"],
      ['Solde de clôture du correspondant incohérent'],
      ["Le solde de clôture de l'autre partie ne concorde pas"],
      ['clôture tiers incohérente'],
    ],
  },
} as const satisfies DescribedMeanings
