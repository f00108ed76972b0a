import type { DescribedMeanings } from '../types'

export const editor = {
  38100: {
    complaints: [
      [
        'mon brouillon est introuvable',
        'brouillon perdu, identifiant pas bon',
        "j'ouvre le brouillon de mon autre profil et il existe pas",
      ],
      [
        'mon brouillon est introuvable',
        "brouillon d'un autre profil, y l'ouvre pas",
        'le draft sur mon cell existe pas',
      ],
      [
        'mon brouillon a disparu',
        'brouillon introuvable en le rouvrant',
        'identifiant du brouillon incorrect',
      ],
      [
        'brouillon introuvable',
        'mon brouillon a disparu',
        "j'ouvre mes brouillons et celui-là n'existe pas",
      ],
      ['brouillon introuvable', 'brouillon disparu', 'brouillon supprimé'],
    ],
    questions: [
      ['did inconnu draft', "brouillon d'un autre utilisateur ou d'un autre type"],
      ['did inexistant ou autre type', 'draft id pas au user connecte'],
      ["did inconnu ou d'un autre user", 'draft not found, mauvais type post/comment'],
      ['did unknown draft', "did introuvable, draft d'un autre user ou type"],
      ['did inexistant', 'draft type post/comment mismatch'],
    ],
    rewordings: [
      ['Brouillon erroné ou inexistant'],
      ['Brouillon errone ou inexistant'],
      ['Brouillon introuvable ou identifiant incorrect'],
      ['Brouillon erroné ou inexistant'],
      ['ID de brouillon incorrect'],
    ],
  },
  38101: {
    complaints: [
      [
        'mon texte est en modération, plus moyen de le retoucher',
        "modifier pendant l'examen est bloqué",
        'brouillon en attente de validation non modifiable',
      ],
      [
        'mon texte est en revision, peux pas y toucher',
        "modifier le brouillon pendant l'approbation, non",
        'en attente du modo, edition bloquee',
      ],
      [
        'texte en cours de validation, je peux pas le retoucher',
        "modifier bloqué pendant l'examen des modos",
        'en attente de modération donc plus de correction',
      ],
      [
        'brouillon en examen, pas modifiable',
        'je veux corriger ce qui attend validation',
        'les modos lisent encore mon brouillon donc je ne peux pas le retoucher',
      ],
      [
        'modifier brouillon en validation',
        'en attente pas modifiable',
        'changer texte pendant examen',
      ],
    ],
    questions: [
      ['update draft state 2', 'modifier un brouillon sous review'],
      ['update draft state 2', 'modifier draft en review'],
      ['update draft state 2', "édition d'un brouillon en review"],
      ['draft state 2 update', 'update draft en review refusé'],
      ['PATCH draft state 2', 'autosave draft en review'],
    ],
    rewordings: [
      ["Contenu en cours d'examen, modification impossible"],
      ['Contenu en revision, non modifiable'],
      ["Contenu en cours d'examen, modification impossible"],
      ["Contenu en cours d'examen, modification impossible"],
      ['en examen, non modifiable'],
    ],
  },
  38102: {
    complaints: [
      [
        'ce brouillon est deja paru, je peux plus le retoucher',
        'déjà publié donc le brouillon se modifie plus',
        'enregistrer le brouillon échoue, il est en ligne',
      ],
      [
        'brouillon deja publie, je peux pu le changer',
        "je continue d'ecrire dans un draft qui est deja sorti",
        "c'est publie, l'editeur refuse la sauvegarde",
      ],
      [
        'brouillon déjà en ligne, retouche refusée',
        'je rouvre le brouillon publié et il se modifie plus',
        'déjà publié donc le brouillon est figé',
      ],
      [
        'brouillon deja publié, pas modifiable',
        'editer un brouillon deja en ligne refusé',
        'je retouche le brouillon mais il est déjà paru',
      ],
      [
        'modifier brouillon déjà publié',
        'brouillon publié pas modifiable',
        'sauvegarde après publication',
      ],
    ],
    questions: [
      ['update draft state 3', 'brouillon publié non modifiable'],
      ['update draft state 3', 'modifier draft deja published'],
      ['update draft state 3', 'modifier un brouillon publié'],
      ['draft state 3 update', 'update draft deja publié refusé'],
      ['PATCH draft state 3', 'autosave après publication'],
    ],
    rewordings: [
      ["Contenu déjà publié, le brouillon n'est plus modifiable"],
      ['Contenu deja publie, brouillon non modifiable'],
      ['Contenu déjà publié, brouillon non modifiable'],
      ['Contenu déjà publié, brouillon non modifiable'],
      ['publié, brouillon non modifiable'],
    ],
  },
  38103: {
    complaints: [
      [
        'déjà envoyé aux modos, je peux pas renvoyer',
        "soumettre une seconde fois pendant l'examen refusé",
        "j'ai recliqué publier alors que c'est en attente",
      ],
      [
        'deja soumis pour revision, pas deux fois',
        "renvoyer le brouillon pendant qu'un modo le lit",
        "publier encore? y'est en attente d'approbation",
      ],
      [
        "j'ai soumis deux fois, déjà en modération",
        'renvoyer pendant la validation est refusé',
        "attente d'approbation, impossible de soumettre encore",
      ],
      [
        'renvoyer un contenu deja en examen refusé',
        'soumis deux fois pendant la validation',
        "j'ai recliqué sur envoyer alors que les modos l'ont déjà",
      ],
      ['envoyer deux fois validation', 'resoumettre pendant examen', 'déjà soumis en attente'],
    ],
    questions: [
      ['publish draft state 2', 'resoumettre un brouillon en review'],
      ['publish draft state 2', 'resoumettre draft en review'],
      ['publish draft state 2', "double soumission d'un contenu en review"],
      ['draft state 2 publish', "publish d'un draft deja en review refusé"],
      ['POST draft state 2', 'double soumission review'],
    ],
    rewordings: [
      ['Déjà en examen, inutile de soumettre à nouveau'],
      ['En revision, ne peut pas etre soumis de nouveau'],
      ['Déjà en examen, inutile de soumettre à nouveau'],
      ['Contenu en examen, nouvel envoi impossible'],
      ['en examen, resoumission impossible'],
    ],
  },
  38104: {
    complaints: [
      [
        "j'ai cliqué deux fois sur publier et la deuxième est refusée",
        'renvoyer un brouillon deja en ligne',
        'publication en cours, pas de nouvel envoi',
      ],
      [
        'pese deux fois sur publier, deja publie',
        'republier le meme brouillon, non',
        "c'est deja en ligne, pas moyen de renvoyer",
      ],
      [
        "j'ai appuyé deux fois sur publier, c'était déjà parti",
        'déjà publié, nouvel envoi refusé',
        'pas de deuxième publication du même brouillon',
      ],
      [
        'renvoyer un contenu deja publié refusé',
        'publier deux fois le meme brouillon',
        "j'ai recliqué sur publier alors que c'est déjà en ligne",
      ],
      ['publier deux fois brouillon', 'brouillon déjà publié', 'republier même brouillon'],
    ],
    questions: [
      ['publish draft state 3 déjà publié', 'double soumission de brouillon publié'],
      ['publish draft state 3', 'double submit draft deja published'],
      ['publish draft state 3', 'brouillon déjà publié soumis une seconde fois'],
      ['draft state 3 publish', "publish d'un draft deja publié refusé"],
      ['POST draft state 3', 'contentPublishByDraft déjà publié'],
    ],
    rewordings: [
      ['Contenu publié, impossible de le soumettre encore'],
      ['Deja publie, ne peut pas etre soumis de nouveau'],
      ['Déjà publié, nouvelle soumission impossible'],
      ['Contenu déjà publié, nouvel envoi impossible'],
      ['publié, resoumission impossible'],
    ],
  },
  38105: {
    complaints: [
      [
        'brouillon impossible pour une réponse, seulement premier niveau',
        'préparer une sous-réponse en brouillon refusé',
        'que les commentaires directs ont droit au brouillon',
      ],
      [
        'brouillon pour une reponse imbriquee, pas possible',
        'juste les commentaires de premier niveau peuvent etre des brouillons',
        'creer un brouillon sous un autre commentaire marche pas',
      ],
      [
        'pas de brouillon pour une réponse à un commentaire',
        'seuls les commentaires directs ont un brouillon',
        'brouillon de sous-réponse impossible à créer',
      ],
      [
        'brouillon de reponse pas possible, seulement premier niveau',
        'creer un brouillon sous un commentaire refusé',
        'sauver en brouillon ma réponse à une réponse ne marche pas',
      ],
      ['brouillon de réponse refusé'],
    ],
    questions: [
      ['draft comment premier niveau seulement', 'brouillon de réponse imbriquée échec création'],
      ['draft comment niveau 1 seulement', 'creation draft reponse refusee first-level'],
      ['create draft comment premier niveau seulement', 'brouillon de réponse imbriquée refusé'],
      ['first-level comment draft only', 'draft seulement pour commentaire de premier niveau'],
      ['draft commentaire niveau 1'],
    ],
    rewordings: [
      ['Seul un commentaire de premier niveau peut avoir un brouillon'],
      ['Seul un commentaire de premier niveau accepte un brouillon'],
      ['Brouillon réservé aux commentaires de premier niveau'],
      ['Brouillon possible seulement pour un commentaire de premier niveau'],
      ['brouillon commentaire non créé'],
    ],
  },
  38106: {
    complaints: [
      [
        'ma boite à brouillons est pleine',
        'trop de brouillons, faut faire le ménage',
        'nouveau brouillon refusé, place manquante',
      ],
      [
        'ma boite de brouillons est pleine',
        'faut que je fasse le menage dans mes drafts',
        'trop de brouillons, peux pas en commencer un autre',
      ],
      [
        'ma boîte de brouillons est pleine',
        'trop de brouillons, faut faire le ménage',
        "nouveau brouillon refusé, rangez d'abord",
      ],
      [
        'trop de brouillons, boite pleine',
        'boite a brouillons saturée, faire le menage',
        'je ne peux pas commencer un nouveau brouillon, y en a trop',
      ],
      ['trop de brouillons', 'boîte brouillons pleine', 'nouveau brouillon impossible'],
    ],
    questions: [
      ['post_draft_count atteint', 'limite de brouillons à 0 toujours plein'],
      ['post_draft_count atteint', 'draft box full role a zero'],
      ['post_draft_count du rôle atteint', 'limite de brouillons à 0 toujours pleine'],
      ['post_draft_count full', 'limite de drafts du role, zéro veut dire plein ?'],
      ['post_draft_count', 'comment_draft_count'],
    ],
    rewordings: [
      ['Boîte à brouillons pleine, faites du tri'],
      ['Boite de brouillons pleine, faites du menage'],
      ['Boîte à brouillons pleine, faites du tri'],
      ['Boîte à brouillons pleine, faites le tri'],
      ['brouillons au complet'],
    ],
  },
  38107: {
    complaints: [
      [
        'commenter échoue, le post a été effacé entre-temps',
        'je réponds et il dit que le post a disparu',
        'commentaire non envoyé, publication retirée',
      ],
      [
        'mon commentaire part pas, le post a ete efface',
        'commenter un post disparu',
        'reponse impossible, le post du commentaire existe pu',
      ],
      [
        'commenter échoue, le post a été supprimé',
        'mon commentaire part pas, la publication est plus là',
        'répondre à un post effacé impossible',
      ],
      [
        'commenter échoue, le post a été effacé',
        "répondre impossible, la publication d'origine n'existe plus",
        "j'écris un commentaire et le post d'origine a été retiré entre temps",
      ],
      ['commenter un post supprimé', 'commentaire échoué post absent', 'post parent disparu'],
    ],
    questions: [
      ['commentPid et commentCid absents', 'commentCid inconnu post du commentaire introuvable'],
      ['commentPid et commentCid manquants', 'comment publish pid inconnu'],
      ['commentPid et commentCid absents', 'commentaire : post parent introuvable'],
      ['commentPid commentCid missing', 'commentPid absent ou commentCid inconnu au comment'],
      ['commentPid inexistant', 'commentPid commentCid absents'],
    ],
    rewordings: [
      ['Commentaire impossible, le post a été supprimé'],
      ["Commentaire echoue: le post n'existe plus"],
      ['Échec du commentaire : le post a peut-être été supprimé'],
      ['Commentaire refusé, la publication a été supprimée'],
      ['commentaire échoué, post supprimé'],
    ],
  },
  38108: {
    complaints: [
      [
        'les commentaires sont fermés sous ce post précis',
        'commentaires coupés pour cette publication, ses autres posts non',
        'publication où on peut pas répondre, fermée aux coms',
      ],
      [
        'y ont barre les commentaires sous ce post',
        'ce post la accepte aucune reponse',
        'fonction commentaire coupee juste pour cette publication',
      ],
      [
        'commentaires fermés sous ce post',
        "ce sujet n'accepte plus de réponses",
        'on peut pas commenter cette publication-là, les autres oui',
      ],
      [
        'commentaires fermés sous ce post',
        'commenter cette publication est coupé',
        "l'auteur a fermé les réponses sous cette publication précise",
      ],
      ['commentaires fermés ce post', 'impossible de commenter', 'coms bloqués sous post'],
    ],
    questions: [
      ['commentConfig.policy 4 du post', 'post avec commentaires fermés dans permissions'],
      ['commentConfig policy 4 post', 'comments closed sur un post permissions'],
      ['commentConfig policy 4 sur le post', 'commentaires clos pour un post précis'],
      ['commentConfig.policy 4 post', 'policy 4 du post, commentaires fermés'],
      ['commentPolicy post 4', "fermer commentaires d'un post"],
    ],
    rewordings: [
      ['Commentaires fermés pour ce post'],
      ['Les commentaires de ce post sont fermes'],
      ['Commentaires fermés sur ce post'],
      ['Commentaires fermés pour cette publication'],
      ['commentaires du post fermés'],
    ],
  },
  38109: {
    complaints: [
      [
        "l'auteur a mis les coms en privé, je peux pas régler le mien",
        "réglage privé du commentaire imposé par l'auteur du post",
        'changer la confidentialité de mon com pas pris en charge',
      ],
      [
        "l'auteur a mis les commentaires prives, peux pas choisir",
        'option prive du commentaire pas changeable',
        "y m'empeche de regler mon commentaire, l'auteur a decide prive",
      ],
      [
        "l'auteur a rendu les commentaires privés, réglage impossible",
        'je peux pas choisir public pour mon commentaire',
        'confidentialité du commentaire imposée par le post',
      ],
      [
        'auteur a mis les commentaires en privé, pas réglable',
        "rendre mon commentaire public refusé, imposé par l'auteur",
        "je voulais rendre ma réponse visible, mais l'auteur impose le privé",
      ],
      ['réponse privée déjà imposée'],
    ],
    questions: [
      [
        'commentConfig privacy privé, réglage séparé refusé',
        'isPrivate du commentaire imposé par le post',
      ],
      ['commentConfig privacy private, reconfig refusee', 'isPrivate comment force par le post'],
      [
        'commentConfig privacy private, isPrivate ignoré',
        "commentaires privés d'office, pas de config séparée",
      ],
      ['commentConfig privacy private', 'privacy privée imposée par le post, reglage refusé'],
      ['commentaire privé redéfinition'],
    ],
    rewordings: [
      ["Commentaires rendus privés par l'auteur, réglage séparé impossible"],
      ["L'auteur impose les commentaires prives, reglage non modifiable"],
      ["Commentaires privés selon l'auteur, réglage individuel impossible"],
      ["Commentaires privés imposés par l'auteur, réglage impossible"],
      ['commentaires déjà privés'],
    ],
  },
  38200: {
    complaints: [
      [
        'mon post est en attente de validation',
        'envoyé, mais il apparaît pas avant approbation des modos',
        "publié sous réserve d'examen, combien de temps",
      ],
      [
        "mon post est envoye, attend l'approbation",
        'soumis a la moderation, pas encore visible',
        "publie mais en attente qu'un modo accepte",
      ],
      [
        'mon post attend la validation',
        "envoyé mais pas visible, en attente d'approbation",
        "publication soumise aux modos avant d'apparaître",
      ],
      [
        'mon post attend validation',
        'publication envoyée mais en attente de moderation',
        "j'ai publié et ça dit en attente, quand l'équipe va approuver ?",
      ],
      ['post en attente validation', 'en cours de modération', 'post pas encore visible'],
    ],
    questions: [
      [
        'publish renvoie en review, post_review du rôle',
        'groupe avec modération préalable code retour',
      ],
      ['post_review role, code pending review', 'contenu stocke pour revision groupe review'],
      [
        'post_review du rôle contenu stocké en review',
        'modération préalable du groupe, code au publish',
      ],
      ['post_review pending', 'publication mise en review par role ou groupe'],
      ['post_review rôle', 'publish_post_review groupe'],
    ],
    rewordings: [
      ["Envoyé, en attente d'approbation avant publication"],
      ["Soumis, en attente d'approbation avant publication"],
      ['Contenu soumis, en attente de validation'],
      ["Contenu soumis, en attente d'approbation"],
      ["soumis, en attente d'approbation"],
    ],
  },
  38201: {
    complaints: [
      [
        'un autre texte est déjà en examen, pas deux à la fois',
        "attendre la fin de l'audit du premier post avant d'envoyer l'autre",
        'deux posts en modération simultanés interdits',
      ],
      [
        "j'ai deja un post en revision, pas deux a la fois",
        "faut attendre la fin de l'autre revision",
        'un seul contenu a approuver en meme temps',
      ],
      [
        "j'ai déjà un post en examen, pas deux à la fois",
        "attendre la fin de l'audit avant d'en soumettre un autre",
        'un seul contenu en modération à la fois',
      ],
      [
        'un autre contenu est deja en examen, un seul a la fois',
        'deuxieme post en validation refusé',
        "j'ai déjà un texte chez les modos, pas possible d'en soumettre un second",
      ],
      ['deux posts en validation'],
    ],
    questions: [
      [
        'une seule review à la fois par utilisateur',
        'soumission simultanée de deux contenus à auditer',
      ],
      ['deux contenus en review simultanes interdits', 'submit second draft while audit pending'],
      ['deux soumissions simultanées en audit refusées', 'contenu déjà en review bloque un second'],
      ['two contents under review at once', 'deux contents en review en parallele interdits ?'],
      ['soumissions simultanées review'],
    ],
    rewordings: [
      ['Un contenu est déjà en examen, attendez la fin'],
      ['Un autre contenu est deja en revision, attendez la fin'],
      ['Un contenu est déjà en examen, attendez la fin'],
      ['Un contenu est déjà en examen, attendez sa fin'],
      ['un seul examen simultané'],
    ],
  },
  38202: {
    complaints: [
      ["j'ai pas mis de titre", 'titre obligatoire pour publier', 'il manque le titre de mon post'],
      ['faut un titre', "j'ai oublie le titre de mon post", 'titre vide pis ca publie pas'],
      ['titre obligatoire', "j'ai oublié de mettre un titre", 'post sans titre refusé'],
      ['titre obligatoire', "j'ai oublié le titre", "je publie et on m'exige un titre"],
      ['titre vide', 'titre obligatoire', 'oublié le titre'],
    ],
    questions: [
      ['post_editor_title_required titre vide', 'title requis publication'],
      ['title requis vide dans le draft', 'post_editor_title_required actif, titre absent'],
      ['title vide avec titre requis', 'post_editor_title required'],
      ['title required editor', 'titre requis activé, title vide au publish'],
      ['post_editor_title_required', 'title manquant publish'],
    ],
    rewordings: [
      ['Le titre est obligatoire'],
      ['Le titre est obligatoire'],
      ['Ajoutez un titre'],
      ['Le titre est obligatoire'],
      ['le titre est requis'],
    ],
  },
  38203: {
    complaints: [
      ['titre trop long', 'mon titre dépasse les caractères permis', 'raccourcir le titre du post'],
      ['mon titre est trop long', 'faut couper le titre', 'titre depasse le nombre de lettres'],
      [
        'titre trop long',
        'mon titre dépasse le nombre de lettres',
        "faut raccourcir l'intitulé du post",
      ],
      [
        'titre trop long',
        'raccourcir le titre du post',
        'mon titre fait deux lignes, il faut le raccourcir',
      ],
      ['titre trop long', 'raccourcir le titre', 'trop de caractères titre'],
    ],
    questions: [
      ['post_editor_title_length dépassé', 'longueur max title'],
      ['post_editor_title_length depasse', 'titre longueur max combien'],
      ['post_editor_title_length dépassé', 'longueur max du titre'],
      ['post_editor_title_length title max', 'title dépasse post_editor_title_length'],
      ['post_editor_title_length', 'longueur max title'],
    ],
    rewordings: [
      ['Le titre dépasse la longueur permise'],
      ['Titre trop long'],
      ['Le titre dépasse la longueur permise'],
      ['Le titre dépasse la longueur maximale'],
      ['titre dépasse la limite'],
    ],
  },
  38204: {
    complaints: [
      [
        'que des photos sans texte et il refuse de publier',
        "post vide, écrire quelque chose d'abord",
        'aucun texte dans mon commentaire',
      ],
      [
        'post sans texte, juste une photo, refuse',
        'ecris de quoi avant de publier',
        'contenu vide pas publiable',
      ],
      [
        'faut écrire quelque chose avant de publier',
        'juste une photo sans texte ça passe pas',
        'post vide refusé',
      ],
      [
        'texte vide, ecrire avant de publier',
        'photo seule sans texte refusée',
        "j'ai mis seulement une photo et l'appli exige du texte",
      ],
      ['post vide', 'photo sans texte refusée', 'faut écrire du texte'],
    ],
    questions: [
      ['content vide malgré fichiers joints', 'contenu égal à 0 pris pour vide php empty'],
      ['content vide avec fichiers attaches', 'publier le texte 0 seul compte comme vide'],
      ['content vide malgré fichier joint', 'texte 0 considéré comme vide au publish'],
      ['content empty php', 'content vide au sens php, fichiers ignorés'],
      ['content vide publish', 'image seule sans content'],
    ],
    rewordings: [
      ['Le contenu est vide, écrivez avant de publier'],
      ['Ecrivez du contenu avant de publier'],
      ['Écrivez du contenu avant de publier'],
      ['Contenu vide, écrivez avant de publier'],
      ['contenu vide, écrivez'],
    ],
  },
  38205: {
    complaints: [
      [
        'mon texte est trop long pour être publié',
        'post roman refusé, couper en deux',
        'commentaire qui dépasse le maximum de caractères',
      ],
      [
        'mon texte est trop long pour un post',
        'commentaire depasse la limite de caracteres',
        'faut que je raccourcisse ma publication',
      ],
      [
        'mon texte est trop long pour être publié',
        'post dépassant le nombre de caractères',
        'je dois couper mon commentaire en deux',
      ],
      [
        'texte trop long',
        'mon post dépasse le nombre de caracteres',
        'mon récit est trop long, combien de caractères au maximum',
      ],
      ['texte trop long', 'post trop long', 'commentaire trop long'],
    ],
    questions: [
      ['post_editor_content_length dépassé', 'limite de caractères du contenu commentaire'],
      ['post_editor_content_length depasse', 'longueur max content comment'],
      ['post_editor_content_length dépassé', 'nombre max de caractères du commentaire'],
      [
        'limite longueur contenu publish editor',
        'content dépasse post_editor_content_length ou comment',
      ],
      ['post_editor_content_length', 'markdown compté dans longueur'],
    ],
    rewordings: [
      ['Le contenu dépasse la longueur permise'],
      ['Contenu trop long'],
      ['Contenu trop long, limite de longueur dépassée'],
      ['Le contenu dépasse la longueur maximale'],
      ['contenu dépasse la limite'],
    ],
  },
  38206: {
    complaints: [
      [
        'un mot interdit dans mon titre',
        'titre censuré à corriger',
        'quel mot du titre pose problème',
      ],
      ['mot banni dans mon titre', 'titre avec un mot interdit', 'change le mot du titre'],
      ['mot interdit dans le titre', 'titre censuré', 'mon intitulé contient un terme banni'],
      [
        'mot interdit dans le titre',
        'titre refusé par le filtre',
        'un mot de mon titre est interdit mais lequel',
      ],
      ['titre mot interdit'],
    ],
    questions: [
      ['ban word dans title v2', 'titre content_mode 3 bloqué'],
      ['banned words title content_mode 3', 'titre bloque par filtre v2'],
      ['ban words title content_mode 3', 'filtre de mots sur le titre du post'],
      ['title banned words v2', 'title contient un mot bloqué, supprimé en v3 ?'],
      ['mots bannis title v2'],
    ],
    rewordings: [
      ['Le titre contient des mots interdits, corrigez-le'],
      ['Le titre contient des mots bannis, modifiez-le'],
      ['Titre avec mots interdits, modifiez-le avant publication'],
      ['Titre avec mot interdit, modifiez-le'],
      ['titre contient mots interdits'],
    ],
  },
  38207: {
    complaints: [
      [
        'mot interdit dans le corps de mon post',
        'publication refusée pour gros mot dans le texte',
        'quel mot censuré dans mon commentaire, on me dit pas',
      ],
      [
        'mot banni dans le texte de mon post',
        "y'a un gros mot dans mon commentaire, ca publie pas",
        'sacre dans le contenu bloque la publication',
      ],
      [
        'mot interdit dans le corps du post',
        'mon commentaire a été refusé pour un gros mot',
        'revoir le texte, terme banni avant de publier',
      ],
      [
        'mot interdit dans mon texte',
        'publication bloquée par le filtre de mots',
        'quelque part dans le corps du texte il y a un terme interdit',
      ],
      ['post mot interdit'],
    ],
    questions: [
      ['ban word dans content v2 content_mode 3', 'mots interdits dans le corps avant publication'],
      ['banned words content v2 publish', 'contenu bloque par filtre de mots content_mode'],
      ['ban words content content_mode 3 v2', 'mots bannis dans le texte au moment de publier'],
      ['content banned words v2', 'content contient un mot bloqué, supprimé en v3 ?'],
      ['content_mode 3 texte v2'],
    ],
    rewordings: [
      ['Le corps du texte contient des mots interdits, revoyez-le'],
      ['Le contenu a des mots bannis, corrigez-le avant de publier'],
      ['Contenu avec mots interdits, révisez-le avant publication'],
      ['Contenu avec mot interdit, modifiez-le'],
      ['contenu contient mots interdits'],
    ],
  },
  38208: {
    complaints: [
      [
        'faut choisir un groupe avant de publier',
        "groupe obligatoire, j'en avais pris un pourtant",
        'pas de cercle sélectionné pour mon post',
      ],
      [
        'choisis un groupe avant de publier',
        'faut que mon post soit dans un cercle',
        'oublie de selectionner le groupe',
      ],
      [
        'faut choisir un groupe',
        'post sans cercle sélectionné refusé',
        'groupe obligatoire pour publier, lequel prendre',
      ],
      [
        'choisir un groupe est obligatoire',
        "j'ai oublié de selectionner le cercle",
        "je publie et on m'oblige à choisir un groupe",
      ],
      ['choisir un groupe', 'groupe obligatoire', 'pas de groupe sélectionné'],
    ],
    questions: [
      ['group required gid inconnu compte comme vide', 'post sans groupe sélection obligatoire'],
      ['gid requis vide', 'gid inconnu compte comme vide quick publish'],
      ['groupe requis et gid vide ou inconnu', 'group required éditeur'],
      ['group required editor gid', 'gid inconnu compté vide, group obligatoire'],
      ['post_editor_group_required', 'gid manquant publish'],
    ],
    rewordings: [
      ['Choisissez un groupe'],
      ['Choisissez un groupe'],
      ['Sélectionnez un groupe'],
      ['Sélectionnez un groupe, il est obligatoire'],
      ['veuillez choisir un groupe'],
    ],
  },
  38209: {
    complaints: [
      [
        "commentaires réservés aux gens que l'auteure suit",
        "je dois m'abonner à l'auteur pour commenter ?",
        'seuls ses suivis peuvent répondre sous ses posts',
      ],
      [
        "l'auteur laisse commenter juste ceux qu'y suit",
        'je suis pas abonne a elle donc pas de commentaire',
        "commentaires reserves aux follows de l'auteur",
      ],
      [
        "que ceux que l'auteur suit peuvent commenter",
        "réponses limitées aux abonnements de l'auteur",
        'il me suit pas, commentaire refusé',
      ],
      [
        "auteur accepte que ceux qu'il suit en commentaire",
        'je ne le suis pas, commenter refusé',
        "je dois être abonné à l'auteur pour répondre à son post",
      ],
      ['commenter réservé aux abonnés', 'faut suivre pour commenter', 'coms abonnés uniquement'],
    ],
    questions: [
      [
        "comment_policy 2 commentateur ne suit pas l'auteur",
        'commentaire limité aux suivis sens inversé',
      ],
      [
        "comment_policy 2 commenter ne follow pas l'auteur",
        "commenter refuse faut suivre l'auteur",
      ],
      ['comment_policy 2 follow requis', "commentateur ne suit pas l'auteur, sens inversé ?"],
      ['comment policy 2 follow author', "comment_policy 2, le commentateur suit-il l'auteur"],
      ['commentPolicy 2', 'follow auteur avant commenter'],
    ],
    rewordings: [
      ["L'auteur réserve les commentaires aux personnes qu'il suit"],
      ["L'auteur reserve les commentaires aux gens qu'il suit"],
      ["L'auteur réserve les commentaires aux personnes qu'il suit"],
      ["Seules les personnes suivies par l'auteur peuvent commenter"],
      ['seuls abonnés peuvent commenter'],
    ],
  },
  38210: {
    complaints: [
      [
        'commenter réservé aux suivis et aux certifiés',
        'sans badge vérifié je peux pas répondre alors que je le suis',
        'faut un profil vérifié pour les coms de cet auteur',
      ],
      [
        'faut etre verifie pour commenter sous ce post',
        "je le suis mais j'ai pas le crochet, commentaire refuse",
        'commentaires: membres suivis et verifies',
      ],
      [
        'commenter réservé aux suivis et aux certifiés',
        "faut le badge vérifié pour répondre à l'auteur",
        "abonné à l'auteur mais non certifié, commentaire refusé",
      ],
      [
        'auteur accepte suivis et certifiés seulement',
        'abonné mais sans badge, commenter refusé',
        "j'y suis abonné, mais sans certification l'auteur refuse ma réponse",
      ],
      ['commenter compte vérifié', 'badge requis pour commenter', 'abonné mais pas vérifié'],
    ],
    questions: [
      ['comment_policy 3 verified_status absent', 'suivis et vérifiés exigés pour commenter'],
      ['comment_policy 3 verified_status manquant', 'commenter follow mais pas verifie'],
      [
        'comment_policy 3 verified_status manquant',
        'commentaire : suivi et vérifié tous deux exigés',
      ],
      ['comment policy 3 verified_status', 'comment_policy 3 exige follow et verified ensemble'],
      ['commentPolicy 3', 'verified_status commentaire'],
    ],
    rewordings: [
      ["L'auteur réserve les commentaires à ses suivis et aux vérifiés"],
      ['Commentaires reserves aux gens suivis et aux membres verifies'],
      ['Commentaires réservés aux personnes suivies et vérifiées'],
      ['Seuls les suivis et les certifiés peuvent commenter'],
      ['abonnés vérifiés commentent'],
    ],
  },
  38211: {
    complaints: [
      [
        'cet auteur a coupé les commentaires partout',
        'elle veut aucun com, réglage de son profil',
        'tous les posts de ce membre sont sans commentaires',
      ],
      [
        'cet auteur a ferme les commentaires sur tous ses posts',
        'elle accepte aucun commentaire de personne',
        'commentaires off dans ses reglages de profil',
      ],
      [
        'cet auteur a coupé les commentaires partout',
        'impossible de commenter ses posts, aucun',
        'il a désactivé les réponses dans ses réglages',
      ],
      [
        'auteur a coupé tous ses commentaires',
        'personne ne peut commenter cet auteur',
        "l'auteur a tout coupé dans ses réglages, aucun de ses posts n'accepte de réponse",
      ],
      [
        "auteur n'accepte aucun commentaire",
        'auteur coms fermés partout',
        'il bloque les commentaires',
      ],
    ],
    questions: [
      ["users.comment_policy 4 de l'auteur", "réglage profil commentaires désactivés par l'auteur"],
      ['user comment_policy 4 reglage auteur', 'setting profil auteur comments off'],
      ['user comment_policy 4', "réglage du profil de l'auteur interdit de commenter"],
      ['user comment_policy 4', "comment_policy 4 dans les reglages de l'auteur"],
      ['commentPolicy auteur 4', 'réglage commentaires utilisateur'],
    ],
    rewordings: [
      ["L'auteur a désactivé les commentaires"],
      ["L'auteur a desactive les commentaires"],
      ["L'auteur a désactivé les commentaires"],
      ["L'auteur a désactivé les commentaires"],
      ["commentaires désactivés par l'auteur"],
    ],
  },
  38212: {
    complaints: [
      [
        'seules les personnes taguées peuvent commenter',
        'pas mentionnée dans le post donc pas le droit de répondre',
        "l'auteur m'a pas citée avec @, commentaire refusé",
      ],
      [
        'juste ceux tagues dans le post peuvent commenter',
        "y m'a pas mentionne donc je peux pas repondre",
        "faut un @ de l'auteur pour commenter",
      ],
      [
        'seuls les gens mentionnés peuvent répondre',
        'je suis pas tagué dans le post donc pas de commentaire',
        "faut un @ de l'auteur pour commenter",
      ],
      [
        'que les gens mentionnés peuvent commenter',
        'pas cité dans le post, commenter refusé',
        "l'auteur n'a pas mis mon nom en mention donc pas de réponse",
      ],
      ['commenter réservé aux mentionnés', 'pas mentionné pas commenter', 'faut être tagué'],
    ],
    questions: [
      ['commentConfig.policy 5 sans mention', 'commenter réservé aux mentions du post'],
      ['comment policy 5 mention requise', 'mention record absente commenter refuse'],
      ['comment policy 5 mention absente', 'commentaires limités aux users mentionnés'],
      ['comment policy 5 mention', 'policy 5, aucun mention record pour le commentateur'],
      ['commentPolicy 5', 'mention requise commenter'],
    ],
    rewordings: [
      ['Seules les personnes mentionnées peuvent commenter'],
      ['Seules les personnes mentionnees peuvent commenter'],
      ['Seules les personnes mentionnées peuvent commenter'],
      ["Seuls les membres mentionnés par l'auteur peuvent commenter"],
      ['seules personnes mentionnées commentent'],
    ],
  },
  '38101@v3.3.0': {
    complaints: [
      [
        "j'ai voulu éditer le post d'une autre, pas le mien",
        "modifier la publication de quelqu'un d'autre refusé",
        "ce commentaire est d'un autre membre, le crayon marche pas",
      ],
      [
        'je veux modifier un post qui est pas a moi',
        "editer le commentaire d'un autre, refuse",
        "c'est ecrit par mon autre profil, pas moyen de le modifier",
      ],
      [
        "je peux pas modifier le post de quelqu'un d'autre",
        "l'édition est refusée car c'est pas moi qui l'ai écrit",
        "j'ouvre un commentaire d'autrui pour le corriger, refusé",
      ],
      [
        "modifier le post d'un autre refusé",
        "je ne suis pas l'auteur, edition impossible",
        "j'appuie sur modifier mais ce post a été écrit par une autre personne",
      ],
      [],
    ],
    questions: [
      [
        'POST editor edit fsid user_id différent',
        "éditer un contenu publié dont on n'est pas l'auteur",
      ],
      ['editor edit fsid user_id pas le mien', "modifier contenu d'un autre auteur refuse"],
      ["editor edit fsid d'un autre user_id", "modifier un contenu dont on n'est pas l'auteur"],
      ['editor edit fsid other user_id', 'editor edit fsid avec user_id différent du connecté'],
      [],
    ],
    rewordings: [
      ["Vous n'êtes pas l'auteur, modification refusée"],
      ['Vous ne pouvez modifier que votre propre contenu'],
      ['Vous ne pouvez modifier que ce que vous avez écrit'],
      ["Vous n'êtes pas l'auteur, modification refusée"],
      [],
    ],
  },
} as const satisfies DescribedMeanings
