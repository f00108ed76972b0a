import type { DescribedMeanings } from '../types'

export const interactions = {
  36100: {
    complaints: [
      [
        "ce rôle n'existe pas",
        'mauvais rôle attribué à une membre, introuvable',
        'role supprimé mais encore affiché sur ma fiche',
      ],
      ['ce role la existe pas', 'mauvais role', 'le grade est introuvable'],
      [
        "ce rôle n'existe pas",
        'mauvais rôle, aucun enregistrement',
        'le grade demandé est introuvable',
      ],
      [
        'role inexistant',
        'mauvais rôle, fiche introuvable',
        "l'admin m'a donné un rôle qui n'existe apparemment pas",
      ],
      ['rôle introuvable'],
    ],
    questions: [
      ['rid inconnu role introuvable', 'enregistrement de rôle inexistant'],
      ['role id inexistant', 'rid pas trouve dans roles'],
      ['rid de rôle inconnu', 'role record not found'],
      ['rid introuvable', 'role id sans record, quand ce code sort-il'],
      ['rid inexistant'],
    ],
    rewordings: [
      ['Rôle erroné ou introuvable'],
      ['Role errone ou inexistant'],
      ['Rôle erroné ou inexistant'],
      ['Rôle erroné ou inexistant'],
      ['rôle inexistant'],
    ],
  },
  36101: {
    complaints: [
      [
        "mon rôle n'a aucune permission réglée, voir l'admin",
        "droits du rôle pas configurés, contacter l'administrateur",
        "on me dit de voir avec l'admin pour mon rôle vide",
      ],
      [
        "mon role a aucune permission configuree, parle a l'admin",
        "l'admin a oublie de regler les droits de mon role",
        "role sans permissions, contacter l'administrateur",
      ],
      [
        "mon rôle n'a aucune permission réglée, voir l'admin",
        "l'administrateur a oublié de paramétrer mon grade",
        'permissions de mon rôle pas définies',
      ],
      [
        "mon role n'a aucune permission configurée, contacter l'admin",
        'droits du rôle pas encore réglés',
        "mon statut n'a rien de configuré, on me dit d'écrire à l'administrateur",
      ],
      ['rôle sans permissions'],
    ],
    questions: [
      ['permissions du rôle non définies en json', 'role permissions vides quelle erreur'],
      ['permissions du role pas configurees', 'role permissions json vide'],
      [
        'rôle sans configuration de permissions dans le panneau',
        "permissions vides pour le main role, contacter l'administrateur",
      ],
      ['role permissions non configurées', 'role créé sans permissions, reponse attendue'],
      ['permissions rôle vides'],
    ],
    rewordings: [
      ["Ce rôle est sans permissions, contactez l'administrateur"],
      ["Permissions du role non configurees, contactez l'administrateur"],
      ["Aucune permission définie pour ce rôle, contactez l'administrateur"],
      ["Rôle sans permissions configurées, contactez l'administrateur"],
      ['rôle non configuré'],
    ],
  },
  36102: {
    complaints: [
      [
        'télécharger le fichier original refusé pour mon rôle',
        'mon rôle a pas le droit de demander ça, je voulais juste le pdf',
        'lien du fichier interdit à mon grade',
      ],
      [
        'telecharger le fichier original: mon role peut pas',
        'pas le droit de download avec mon grade',
        'bouton telecharger refuse, zero telechargement pour moi',
      ],
      [
        'je peux pas télécharger de fichier avec mon rôle',
        'mon grade interdit cette demande',
        "lien d'origine du fichier refusé à mon rang",
      ],
      [
        'telecharger le fichier pas permis pour mon role',
        'mon rôle ne peut faire cette requete',
        "je clique télécharger et mon rôle n'est pas autorisé à le faire",
      ],
      ['télécharger interdit', 'pas le droit télécharger', 'téléchargement refusé'],
    ],
    questions: [
      ['download_file_count à 0 lien original', 'original link rôle sans droit de requête'],
      ['download_file_count a 0 file link', 'role sans droit lien original du fichier'],
      [
        'download_file_count à 0 pour le main role',
        'rôle sans droit de requête sur le lien original',
      ],
      ['download_file_count 0 role', 'download_file_count absent du main role, file link refusé'],
      ['download_file_count 0', 'rôle sans droit download'],
    ],
    rewordings: [
      ['Votre rôle ne permet pas cette demande'],
      ["Votre role n'est pas autorise a faire cette demande"],
      ["Votre rôle n'autorise pas cette requête"],
      ['Votre rôle ne permet pas cette demande'],
      ['rôle sans droit requête'],
    ],
  },
  36103: {
    complaints: [
      [
        'mon rôle peut pas consulter',
        'pas le droit de parcourir avec ce rôle de nouvel arrivant',
        'lecture interdite par mon rôle',
      ],
      [
        'mon role me laisse meme pas regarder',
        'pas le droit de consulter avec ce role',
        'lecture interdite pour les nouveaux',
      ],
      [
        "mon rôle n'a pas le droit de consulter",
        'interdit de naviguer avec mon statut de membre',
        'je peux rien parcourir à cause de mon grade',
      ],
      [
        'mon role ne peut pas consulter',
        'pas le droit de parcourir avec mon rôle',
        "mon rôle d'invité ne peut rien parcourir ni lire",
      ],
      ['lecture interdite mon rôle'],
    ],
    questions: [
      ['content_view permission rôle testée où', 'rôle sans droit de consultation'],
      ['content_view permission du role', 'role ne peut pas parcourir le contenu'],
      ['content_view du rôle, droit de lecture', 'permission de parcourir manquante pour le rôle'],
      ['content_view permission role', 'permission content_view du role testée ou pas'],
      ['content_view rôle'],
    ],
    rewordings: [
      ['Votre rôle ne permet pas de consulter'],
      ['Votre role ne permet pas la consultation'],
      ['Votre rôle ne permet pas la consultation'],
      ['Votre rôle ne permet pas de consulter'],
      ['rôle sans droit consultation'],
    ],
  },
  36104: {
    complaints: [
      [
        "mon rôle m'interdit de publier",
        'pas le droit de poster ni commenter avec mon niveau actuel',
        'publication refusée, en dessous une liste de choses à vérifier',
      ],
      [
        'mon role peut pas publier',
        'je peux rien poster, pas la permission',
        "nouveau membre: publier refuse, j'ai pas de courriel lie peut-etre",
      ],
      [
        "mon rôle m'interdit de poster",
        "publier refusé, mon rang n'a pas ce droit",
        'je peux lire et liker mais pas publier avec mon statut',
      ],
      [
        'mon role ne peut pas publier',
        'je ne peux rien poster, droits de publication absents',
        "j'appuie sur publier et mon rôle n'a pas ce droit, pourtant hier ok",
      ],
      ['impossible de publier', 'interdit de poster', 'je peux plus poster'],
    ],
    questions: [
      [
        'post_publish absent du main role, détails dans data',
        'publish refusé même après liaison du mail, cache par utilisateur',
      ],
      [
        'post_publish role off ou email requis liste dans data',
        'publish permission cache par user',
      ],
      [
        'post_publish absent du rôle principal',
        'publication refusée, tips dans data email téléphone kyc',
      ],
      [
        'post_publish comment_publish role perm',
        'publication refusée par main role, lire la liste data',
      ],
      ['post_publish rôle off', 'comment_publish off'],
    ],
    rewordings: [
      ['Votre rôle ne permet pas de publier du contenu'],
      ['Votre role ne permet pas de publier'],
      ["Votre rôle n'est pas autorisé à publier"],
      ['Votre rôle ne permet pas de publier'],
      ['rôle sans droit publication'],
    ],
  },
  36105: {
    complaints: [
      [
        "mon rôle peut publier qu'à certaines heures",
        'horaires de publication selon le rôle, revenir plus tard',
        'créneau horaire imposé aux membres de mon rôle',
      ],
      [
        'mon role publie juste a certaines heures',
        'heures limitees pour poster avec mon role',
        'un tip dit que mon role a des heures de publication',
      ],
      [
        "mon rôle publie qu'à certaines heures",
        'horaires de publication réservés à mon grade',
        'réessayez pendant votre créneau de rôle',
      ],
      [
        'mon role publie seulement a certaines heures',
        'horaires de publication pour mon rôle',
        'les gens de mon rôle doivent attendre une certaine heure pour poster',
      ],
      [
        'horaires publication affichés éditeur',
        'info plage horaire rôle',
        'note heures de publication',
      ],
    ],
    questions: [
      [
        'publish.limit.tip texte de plage horaire du rôle',
        'limite horaire du role affichée dans editor configs sans blocage',
      ],
      ['publish.limit.tip editor configs role', 'fenetre horaire du role texte affiche'],
      [
        'publish.limit.tip texte plage horaire du rôle',
        'fenêtre de publication limitée pour le rôle courant',
      ],
      ['publish.limit.tip editor configs role', 'texte limite horaire du role dans editor configs'],
      ['publish.limit.tip', 'editor configs limit tip'],
    ],
    rewordings: [
      ["Votre rôle ne publie qu'à certaines heures, réessayez dans ce créneau"],
      ["Votre role ne peut publier qu'a certaines heures"],
      ['Publication limitée dans le temps pour votre rôle, réessayez au moment prévu'],
      ['Publication limitée dans le temps pour votre rôle'],
      ['plage horaire du rôle'],
    ],
  },
  36106: {
    complaints: [
      [
        'mon rôle exige un mail lié pour poster',
        'les débutants doivent rattacher une adresse e-mail avant',
        "rôle qui réclame l'adresse mail avant publication",
      ],
      [
        'mon role exige un courriel lie pour publier',
        'grade membre: email obligatoire avant de poster',
        'a cause de mon role faut ajouter mon adresse',
      ],
      [
        'mon rôle exige un mail lié avant de poster',
        'grade débutant : faut lier son courriel pour publier',
        'sans adresse e-mail mon statut publie pas',
      ],
      [
        'mon role exige un courriel lié pour publier',
        "rôle : relier l'email avant de poster",
        "mon rôle de membre m'oblige à rattacher une adresse mail pour poster",
      ],
      ['rôle exige email'],
    ],
    questions: [
      ["role post_email_verify code d'erreur", 'exigence email du rôle jamais levée seule'],
      ['role email requis publish', 'post_email_verify du role'],
      ['exigence email liée au rôle pour publier', 'role requires email bound publish'],
      ['role post_email_verify', 'exigence email coté role avant publish'],
      ['post_required_email rôle réservé'],
    ],
    rewordings: [
      ['Votre rôle exige une adresse e-mail liée avant de publier'],
      ['Votre role exige un courriel lie pour publier'],
      ['Votre rôle exige un e-mail lié pour publier'],
      ['Votre rôle doit lier un e-mail avant de publier'],
      ['rôle : email à lier'],
    ],
  },
  36107: {
    complaints: [
      [
        'mon role exige un téléphone rattaché avant de poster',
        'sans portable lié ce rôle ne publie pas',
        'rôle nouveau membre : il réclame mon numéro',
      ],
      [
        'mon role veut un cell lie avant de poster',
        'faut un telephone pour publier avec ce grade',
        'role: numero obligatoire',
      ],
      [
        'mon rôle exige un portable lié pour poster',
        'lier mon 06 car mon grade le demande',
        'sans numéro de tel mon statut peut rien publier',
      ],
      [
        'mon role exige un telephone lié pour publier',
        'rôle : relier le numero avant de poster',
        "avec mon rôle il faut d'abord rattacher un numéro pour poster",
      ],
      ['rôle exige téléphone'],
    ],
    questions: [
      ['role post_phone_verify code', 'exigence téléphone du rôle avant publication'],
      ['role phone requis publish', 'post_phone_verify niveau role'],
      [
        'exigence téléphone propre au rôle avant publication',
        'rôle : mobile obligatoire pour publier',
      ],
      ['role post_phone_verify', 'exigence phone coté role avant publish'],
      ['post_required_phone rôle réservé'],
    ],
    rewordings: [
      ['Votre rôle exige un téléphone lié avant de publier'],
      ['Votre role exige un cellulaire lie pour publier'],
      ['Votre rôle exige un téléphone lié pour publier'],
      ['Votre rôle doit lier un téléphone avant de publier'],
      ['rôle : téléphone à lier'],
    ],
  },
  36108: {
    complaints: [
      [
        "mon rôle demande la verification d'identité pour publier",
        'KYC imposé par mon rôle',
        'faut prouver son identité avec ce rôle avant tout post',
      ],
      [
        "mon role demande une verif d'identite pour publier",
        'kyc obligatoire avec mon grade',
        'sans vraie identite mon role publie pas',
      ],
      [
        "mon rôle demande une vérification d'identité pour poster",
        'faut le kyc vu mon grade',
        "carte d'identité exigée par mon statut avant de publier",
      ],
      [
        "mon role exige la verification d'identité pour publier",
        'rôle : kyc avant de poster',
        "mon rôle veut ma carte d'identité vérifiée avant que je poste",
      ],
      ['rôle exige identité vérifiée'],
    ],
    questions: [
      [
        'kyc requis par le rôle post_real_name_verify',
        'vérification identité du rôle jamais renvoyée',
      ],
      ['role kyc requis publication', 'real name verify role permission'],
      [
        'KYC requis par le rôle principal',
        'identité vérifiée obligatoire selon le rôle, publication',
      ],
      ['role post_real_name_verify', 'exigence kyc coté role avant publish'],
      ['post_required_kyc rôle réservé'],
    ],
    rewordings: [
      ["Votre rôle exige une vérification d'identité avant de publier"],
      ["Votre role exige une verification d'identite pour publier"],
      ['Votre rôle exige une vérification KYC pour publier'],
      ["Vérification d'identité exigée par votre rôle pour publier"],
      ['rôle : KYC requis'],
    ],
  },
  36109: {
    complaints: [
      [
        'peux pas mettre de photo, mon rôle a pas le droit',
        "ajout d'images interdit",
        'les photos passent plus en message privé',
      ],
      [
        'je peux pas mettre de photos',
        'images pas permises pour mon role',
        'icone photo bloquee dans mes messages',
      ],
      [
        'je peux pas ajouter de photo',
        "envoi d'images interdit pour mon rôle",
        'photo refusée dans la discussion',
      ],
      [
        "pas le droit d'envoyer des photos",
        'images refusées pour mon role',
        "l'icône appareil photo répond que mon rôle n'envoie pas d'images",
      ],
      ['envoi photo refusé', 'pas le droit photos', 'images interdites'],
    ],
    questions: [
      ['upload type image permission rôle editor', 'conversation_files sans image'],
      ['upload type image role off ou editor switch', 'conversation_files sans image'],
      [
        'upload type image refusé, editor image off',
        'permission image du rôle ou réglage conversation_files',
      ],
      ['upload image perm editor', 'upload type image refusé, switch editeur ou role'],
      ['post_editor_image', 'conversation_files image'],
    ],
    rewordings: [
      ["Votre rôle ne permet pas d'envoyer des images"],
      ["Votre role ne permet pas l'envoi d'images"],
      ["Votre rôle ne peut pas envoyer d'images"],
      ["Votre rôle ne peut pas envoyer d'images"],
      ['upload images non autorisé'],
    ],
  },
  36110: {
    complaints: [
      [
        'ma vidéo est refusée, rôle pas autorisé',
        'mettre une video interdit pour moi',
        "pas le droit d'envoyer un clip filmé",
      ],
      [
        'videos refusees pour mon role',
        'je voulais mettre un clip, pas le droit',
        'mes potes peuvent poster des videos pas moi',
      ],
      [
        "vidéo refusée, mon rôle n'a pas le droit",
        "j'arrive pas à mettre une vidéo mais les photos si",
        'envoi de clips interdit à mon grade',
      ],
      [
        "pas le droit d'envoyer des videos",
        'vidéo refusée pour mon rôle',
        "je filme un clip et l'envoi de vidéo m'est interdit par mon rôle",
      ],
      ['envoi vidéo refusé', 'pas le droit vidéos', 'vidéos interdites'],
    ],
    questions: [
      ['upload video rôle interdit', 'editor video switch éteint au niveau du site'],
      ['upload type video permission', 'editor video switch off'],
      ["upload type video coupé dans l'éditeur", 'rôle sans permission vidéo'],
      ['upload video perm editor', 'upload type video refusé, où activer'],
      ['post_editor_video', 'conversation_files video'],
    ],
    rewordings: [
      ["Votre rôle ne permet pas d'envoyer des vidéos"],
      ["Votre role ne permet pas l'envoi de videos"],
      ['Votre rôle ne peut pas envoyer de vidéos'],
      ['Votre rôle ne peut pas envoyer de vidéos'],
      ['upload vidéos non autorisé'],
    ],
  },
  36111: {
    complaints: [
      [
        'message vocal interdit à mon rôle',
        'envoyer un son impossible, pas autorisée',
        'fichier audio mp3 refusé pour les membres comme moi',
      ],
      [
        'mon memo vocal veut pas monter',
        'audio pas permis pour moi',
        "pas le droit d'envoyer un mp3",
      ],
      [
        'envoi de son interdit',
        'mon rôle peut pas mettre de vocal',
        'fichier mp3 refusé par mon grade',
      ],
      [
        "pas le droit d'envoyer de l'audio",
        'note vocale refusée',
        'mes notes vocales sont refusées, mon rôle ne peut pas joindre du son',
      ],
      ['envoi vocal refusé', 'pas le droit audio', 'sons interdits'],
    ],
    questions: [
      ['upload type audio non autorisé', 'permission audio du main role ou du site'],
      ['upload type audio role refuse', 'audio dans conversation_files absent'],
      ['upload type audio non permis', 'audio absent de conversation_files'],
      ['upload audio perm editor', 'upload type audio refusé, conversation ou editeur'],
      ['post_editor_audio', 'conversation_files audio'],
    ],
    rewordings: [
      ["Votre rôle ne permet pas d'envoyer des fichiers audio"],
      ["Votre role ne permet pas l'envoi d'audio"],
      ["Votre rôle ne peut pas envoyer d'audio"],
      ["Votre rôle ne peut pas envoyer d'audio"],
      ['upload audio non autorisé'],
    ],
  },
  36112: {
    complaints: [
      [
        'joindre un document pdf interdit à mon rôle',
        'pièce jointe word pas autorisée pour moi',
        'les documents passent pas, les photos oui',
      ],
      [
        'mon pdf passe pas, documents interdits',
        'joindre un fichier word: mon role peut pas',
        'pas le droit aux documents dans mon post',
      ],
      [
        'pas le droit de joindre un pdf',
        "mon rôle interdit l'envoi de documents",
        'pièce jointe word refusée à mon statut',
      ],
      [
        "pas le droit d'envoyer des documents",
        'pdf refusé pour mon role',
        "je veux joindre un pdf de facture et mon rôle n'a pas ce droit",
      ],
      ['envoi PDF refusé', 'joindre un document interdit', 'pas le droit documents'],
    ],
    questions: [
      ['type document upload refusé rôle', 'conversation_files sans document'],
      ['upload type document permission', 'editor document off pour le role'],
      [
        'upload type document désactivé éditeur ou rôle',
        'document non listé pour les conversations',
      ],
      ['upload document perm editor', 'upload type document refusé, reglage du role'],
      ['post_editor_document', 'conversation_files document'],
    ],
    rewordings: [
      ["Votre rôle ne permet pas d'envoyer des documents"],
      ["Votre role ne permet pas l'envoi de fichiers"],
      ['Votre rôle ne peut pas envoyer de fichiers'],
      ['Votre rôle ne peut pas envoyer de fichiers'],
      ['upload fichiers non autorisé'],
    ],
  },
  36113: {
    complaints: [
      [
        'fichier trop lourd',
        'ma photo fait trop de Mo',
        'poids de la vidéo au-dessus de la limite',
      ],
      ['mon fichier est trop gros', 'photo de 15 mega refusee', 'trop lourd a envoyer'],
      [
        'fichier trop lourd',
        'ma photo fait 12 mo et ça dépasse',
        "taille maximale d'envoi franchie",
      ],
      [
        'fichier trop lourd',
        'ma photo dépasse les mo permis',
        'ma photo de 30 mo est trop lourde, comment réduire le poids',
      ],
      ['fichier trop lourd', 'photo trop lourde', 'vidéo trop grosse Mo'],
    ],
    questions: [
      ['image_max_size en MB dépassé', 'taille du fichier limite avatar plus un Mo'],
      ['image_max_size depassee en octets', 'limite de taille fichier role ou site'],
      ['max_size en MB du rôle dépassé', 'limite de poids des fichiers upload'],
      ['max_size upload bytes', 'limite taille en mo upload, role ou site'],
      ['image_max_size', 'taille max upload Mo'],
    ],
    rewordings: [
      ['Le fichier dépasse le poids autorisé'],
      ['Fichier trop lourd'],
      ['Fichier trop volumineux'],
      ['La taille du fichier dépasse la limite'],
      ['taille du fichier dépassée'],
    ],
  },
  36114: {
    complaints: [
      [
        'ma vidéo dure trop longtemps',
        "durée de l'audio au-dessus de la limite, couper à une minute",
        'enregistrement trop long en secondes',
      ],
      [
        'ma video est trop longue',
        'faut que je coupe le clip, depasse en secondes',
        'enregistrement de 10 min trop long',
      ],
      [
        'vidéo trop longue',
        'mon enregistrement dure plus que la limite',
        'combien de minutes max pour un audio',
      ],
      [
        'video trop longue',
        'vocal de dix minutes refusé, durée',
        "ma vidéo dure trois minutes et c'est plus long que permis",
      ],
      ['vidéo trop longue', 'vocal trop long', 'audio dépasse durée'],
    ],
    questions: [
      ['duration dépasse video_max_duration upload-token', 'limite de durée audio'],
      ['video_max_duration upload-token', 'duree audio au dela de la limite'],
      ['duration supérieure à max_duration upload-token', 'durée maximale video audio par rôle'],
      ['max_duration upload-token', 'duration trop grande a upload-token, limite en secondes'],
      ['video_max_duration', 'audio_max_duration secondes'],
    ],
    rewordings: [
      ['La durée du fichier dépasse la limite'],
      ['Duree du fichier trop longue'],
      ['Durée du fichier au-dessus de la limite'],
      ['La durée du fichier dépasse la limite'],
      ['durée du fichier dépassée'],
    ],
  },
  36115: {
    complaints: [
      [
        'trop de photos sur le même post, max atteint',
        'nombre de pièces jointes dépassé',
        "une seule image en plus et il dit que j'en ai trop",
      ],
      [
        'trop de photos dans le meme post',
        "j'ai atteint le nombre max de fichiers",
        "une image de plus pis y refuse, j'en ai deja 9",
      ],
      [
        'trop de photos dans mon post',
        "j'en ajoute une dixième et ça coince",
        'nombre de pièces jointes maximum atteint',
      ],
      [
        'trop de fichiers joints',
        'encore une photo mais le nombre max est atteint',
        "j'ai déjà neuf photos sur mon post, la dixième ne rentre pas",
      ],
      ['trop de photos', 'max images par post', "plus d'ajout de fichiers"],
    ],
    questions: [
      ['image_upload_number déjà atteint sur le brouillon', 'nombre max de fichiers par contenu'],
      ['nombre de fichiers max deja attaches au draft', 'upload_number limite par contenu'],
      ['nombre de fichiers déjà attachés au brouillon au max', 'max upload number par type'],
      [
        'max number files attached role',
        'nombre de fichiers deja attachés au draft atteint le max',
      ],
      ['post_editor_image_max_upload_number', 'nombre max fichiers upload'],
    ],
    rewordings: [
      ['Trop de fichiers, le nombre maximal est dépassé'],
      ['Nombre de fichiers maximal atteint'],
      ['Trop de fichiers, limite atteinte'],
      ['Nombre maximal de fichiers dépassé'],
      ['nombre de fichiers dépassé'],
    ],
  },
  36116: {
    complaints: [
      [
        "mon rôle n'a pas accès à la messagerie",
        'messages privés interdits aux nouveaux',
        "pas le droit d'envoyer des MP avec mon rang",
      ],
      [
        'mon role peut pas envoyer de messages prives',
        'dm pas permis avec mon grade',
        'chu pas autorise a jaser en prive',
      ],
      [
        "mon rôle n'a pas accès aux messages privés",
        "pas le droit d'envoyer des mp avec mon grade",
        'messagerie refusée à mon statut alors que mes potes écrivent',
      ],
      [
        'mon role ne permet pas les messages privés',
        'mp interdits a mon rôle',
        "la messagerie privée n'est pas incluse dans mon rôle",
      ],
      ['MP interdits pour moi', 'mon rôle interdit MP', 'droit aux MP retiré'],
    ],
    questions: [
      ['permission conversation off main role', 'role sans droit de message privé'],
      ['role conversation off', 'permission conversation manquante main role'],
      [
        'permission conversation off sur le main role',
        "rôle de l'expéditeur sans droit de messagerie",
      ],
      ['role conversation permission off', 'main role conversation false, envoi message refusé'],
      ['rôle conversation off', 'permission conversation rôle'],
    ],
    rewordings: [
      ['Votre rôle ne permet pas les messages privés'],
      ['Votre role ne permet pas les messages prives'],
      ["Votre rôle n'a pas la permission de messagerie privée"],
      ["Votre rôle n'a pas accès aux messages privés"],
      ['rôle sans messagerie privée'],
    ],
  },
  36117: {
    complaints: [
      [
        "plus de téléchargement aujourd'hui, quota atteint",
        "j'ai trop téléchargé, revenir demain",
        'limite journalière de downloads',
      ],
      [
        "trop de telechargements aujourd'hui",
        'limite de download atteinte, revenir demain',
        "j'ai deja telecharge mon max de la journee",
      ],
      [
        "trop de téléchargements aujourd'hui",
        'quota de download atteint revenez demain',
        "j'ai épuisé mes téléchargements du jour",
      ],
      [
        'limite de téléchargements du jour atteinte',
        "trop telechargé aujourd'hui, demain",
        "j'ai téléchargé trop de fichiers aujourd'hui, faut attendre demain",
      ],
      [
        'limite téléchargements jour',
        "plus de téléchargement aujourd'hui",
        'quota download atteint',
      ],
    ],
    questions: [
      ['download_file_count du jour dépassé', 'quota quotidien de téléchargements par rôle'],
      ['download_file_count quotidien depasse', 'limite journaliere file link role'],
      ['download_file_count journalier dépassé', 'quota quotidien de téléchargement du rôle'],
      ['download_file_count daily', 'quota journalier download par role, ou compter'],
      ['download_file_count quotidien', 'compteur downloads v3.5.2'],
    ],
    rewordings: [
      ['Quota de téléchargements du jour atteint, revenez demain'],
      ['Limite de telechargements du jour atteinte'],
      ['Quota de téléchargement du jour atteint, revenez demain'],
      ['Quota de téléchargement du jour atteint, revenez demain'],
      ['téléchargez à nouveau demain'],
    ],
  },
  36118: {
    complaints: [
      [
        "je suis déjà trop de monde, plus possible de m'abonner à quelqu'un",
        'peux plus bloquer personne, maximum atteint',
        'nombre max atteint quand je veux suivre un membre, on parle de caractères',
      ],
      [
        'je suis trop de monde, peux pu suivre personne',
        "j'ai bloque le maximum de gens",
        'un follow de plus? maximum de membres atteint',
      ],
      [
        'je peux plus suivre personne, maximum atteint',
        "trop de gens bloqués, plus possible d'en ajouter",
        "limite d'abonnements atteinte il parle de caractères",
      ],
      [
        'je ne peux plus suivre personne, maximum atteint',
        "trop de gens bloqués, plus possible d'en ajouter",
        "je veux m'abonner à une personne de plus mais le plafond est atteint",
      ],
      ["trop d'abonnements", "plus possible suivre quelqu'un", 'limite de blocages atteinte'],
    ],
    questions: [
      [
        'follow_user_max_count atteint, même unfollow refusé',
        "limite du nombre d'utilisateurs suivis ou bloqués",
      ],
      ['follow_user_max_count role atteint', 'block limit, unfollow aussi refuse a la limite'],
      ['max follow users du rôle atteint', 'unfollow refusé aussi quand la limite est pleine'],
      ['follow_user_max_count limite', 'plafond follow user du role, même unfollow refusé'],
      ['follow_user_max_count', 'block_user_max_count'],
    ],
    rewordings: [
      ['Nombre maximal atteint, vous ne pouvez plus en ajouter'],
      ["Nombre maximal atteint, impossible d'en ajouter"],
      ['Nombre maximum atteint, ajout impossible'],
      ['Nombre maximal atteint, ajout impossible'],
      ['nombre maximum atteint'],
    ],
  },
  36119: {
    complaints: [
      [
        'je poste trop vite il faut patienter quelques secondes',
        "deux commentaires d'affilée et il bloque, trop rapide",
        'intervalle entre deux posts pas respecté',
      ],
      [
        'je poste trop vite, attends un peu',
        'faut laisser quelques secondes entre deux posts',
        'deux commentaires de suite pis ca ralentit',
      ],
      [
        'je poste trop vite',
        'attendre entre deux publications',
        'on me freine, faut espacer mes posts',
      ],
      [
        'publication trop rapide, attendre entre deux posts',
        'je poste trop vite',
        'je viens de poster et il faut laisser passer un peu de temps',
      ],
      ['publie trop vite', 'attendre entre deux posts', 'double clic publier'],
    ],
    questions: [
      ['post_second_interval du rôle', 'publication trop rapprochée, intervalle minimum'],
      ['post_second_interval role', 'intervalle entre publications trop court'],
      [
        'intervalle en secondes entre deux posts du rôle',
        'anti-flood publication, post_second_interval',
      ],
      ['post_second_interval role', 'intervalle en secondes entre deux publish selon role'],
      ['post_second_interval', 'comment_second_interval'],
    ],
    rewordings: [
      ['Vous publiez trop vite, laissez passer un moment'],
      ['Vous publiez trop vite, attendez un peu'],
      ['Publication trop rapide, espacez vos envois'],
      ['Vous publiez trop vite, patientez un peu'],
      ['publication trop rapide'],
    ],
  },
  36120: {
    complaints: [
      [
        "j'ai atteint mes posts du jour",
        'plus de publication avant demain, quota',
        'combien de commentaires par jour a-t-on droit',
      ],
      [
        "j'ai trop poste aujourd'hui, a demain",
        'maximum de posts par jour',
        'mon quota de commentaires de la journee est brule',
      ],
      [
        'quota de posts du jour épuisé',
        "j'ai trop publié aujourd'hui, suite demain",
        'nombre de publications par jour dépassé',
      ],
      [
        'limite de posts du jour atteinte',
        "trop publié aujourd'hui, revenir demain",
        "j'ai épuisé mes posts de la journée, retour demain",
      ],
      ['limite de posts jour', "plus de posts aujourd'hui", "trop de commentaires aujourd'hui"],
    ],
    questions: [
      [
        'combien de posts par jour le rôle autorise, réglage quotidien',
        'quota journalier de publications, supprimés non comptés',
      ],
      ['daily publish count du role', 'limite quotidienne posts atteinte today'],
      [
        'daily count publications du rôle atteint',
        'limite quotidienne de posts, remise à zéro quand',
      ],
      ['post_day_count role', 'compteur quotidien de posts du role atteint'],
      ['post_daily_count', 'comment_daily_count'],
    ],
    rewordings: [
      ['Limite de publications du jour atteinte, à demain'],
      ['Limite de publications du jour atteinte, revenez demain'],
      ['Limite quotidienne de publication atteinte, à demain'],
      ['Limite de publications du jour atteinte'],
      ['limite quotidienne, réessayez demain'],
    ],
  },
  36200: {
    complaints: [
      [
        'liker est pas ouvert ici',
        'suivre ce groupe pas possible, fonction fermée',
        "bouton je n'aime pas sans effet, fonctionnalité non activée",
      ],
      [
        'cette fonction est pas ouverte',
        'dislike pas disponible ici',
        'suivre ce groupe est pas possible, option fermee',
      ],
      [
        "le bouton j'aime pas est fermé ici",
        "suivre ce groupe n'est pas ouvert",
        'fonction non ouverte, impossible de retirer mon like',
      ],
      [
        "fonction fermée, j'aime impossible",
        "suivre ce groupe n'est pas ouvert",
        "le coeur ne marche pas, on me dit que cette fonction n'est pas ouverte",
      ],
      ['like désactivé', 'impossible de suivre groupe', "bouton j'aime bloqué"],
    ],
    questions: [
      ['mark type désactivé dans la config du site', 'follow_type du groupe différent de 1'],
      [
        'mark type switch off site',
        'follow group follow_type pas 1, retirer mon like refuse aussi',
      ],
      [
        'mark désactivé pour ce type et markType',
        'follow_type du groupe par plugin, follow refusé',
      ],
      ['mark switch off markType', 'mark refusé car switch du markType fermé'],
      ['post_like_enabled', 'follow_type groupe'],
    ],
    rewordings: [
      ["Cette fonction n'est pas ouverte"],
      ['Fonction non ouverte, action impossible'],
      ['Fonction non ouverte, action impossible'],
      ["Cette fonction n'est pas ouverte"],
      ['fonctionnalité non ouverte'],
    ],
  },
  36201: {
    complaints: [
      [
        "je veux voir qui a aimé le post mais c'est caché",
        "liste des abonnés d'une membre pas publique",
        'pas moyen de regarder ses favoris, contenu non ouvert',
      ],
      [
        'je peux pas voir qui a like',
        'la liste de ses abonnes est cachee',
        "voir qui m'a bloque, c'est ferme",
      ],
      [
        'la liste des gens qui ont aimé est cachée',
        'je peux pas voir qui le suit',
        'ses abonnements ne sont pas publics',
      ],
      [
        "liste des j'aime cachée",
        'impossible de voir ses abonnements, pas public',
        "je voulais voir qui a aimé ce post mais la liste n'est pas publique",
      ],
      ['qui a liké caché', "liste d'abonnés privée", 'abonnements masqués'],
    ],
    questions: [
      ['public_record off liste des marques', 'interaction list qui a liké non publique'],
      ['public_record off liste des likers', 'user likes liste profil switch ferme'],
      ['public_record désactivé liste des likes', "liste des marques d'un autre user fermée"],
      ['public_record setting mark list', 'liste des marks non publique, public_record'],
      ['user_follow_public_record', 'post_like_public_record'],
    ],
    rewordings: [
      ["Ce contenu n'est pas public"],
      ["Ce contenu n'est pas ouvert a la consultation"],
      ['Contenu non public, consultation impossible'],
      ["Cette liste n'est pas ouverte à la consultation"],
      ['contenu non public'],
    ],
  },
  36202: {
    complaints: [
      [
        'je peux pas me suivre moi-même',
        'me bloquer moi, erreur lol',
        'suivre mon propre post est refusé',
      ],
      [
        'je peux pas me suivre moi-meme',
        'bloquer mon propre post, non',
        "suivre un post que j'ai ecrit ca marche pas",
      ],
      [
        'je peux pas me suivre moi-même',
        'bloquer mon propre post impossible',
        "pas d'action possible sur ses propres publications",
      ],
      [
        'on ne peut pas se suivre soi-meme',
        'bloquer mon propre post refusé',
        "j'ai essayé de suivre mon propre post, action refusée",
      ],
      ['me suivre moi-même', 'se bloquer soi-même', 'bloquer mon propre post'],
    ],
    questions: [
      ['follow ou block sur son propre uid', "markType follow sur contenu dont on est l'auteur"],
      ['follow self refuse', 'mark follow ou block sur son propre contenu'],
      ['follow de soi refusé', 'block sur son propre contenu, like reste permis ?'],
      ['mark follow self forbidden', 'follow ou block sur soi ou son contenu refusé'],
      ['markType follow soi-même', 'mark propre contenu'],
    ],
    rewordings: [
      ['Action impossible sur vous-même ou vos propres publications'],
      ['Impossible sur vous-meme ou vos propres publications'],
      ['Action interdite sur vous-même ou vos publications'],
      ['Action impossible sur vous-même ou vos propres publications'],
      ['pas sur soi-même'],
    ],
  },
  36300: {
    complaints: [
      [
        'seul un mode de publication précis est accepté',
        "publier par ce chemin interdit, faut utiliser l'autre éditeur",
        "cette façon de poster n'est pas prise en charge",
      ],
      [
        "y'a juste une facon de publier pis c'est pas celle la",
        'publier par ce chemin est interdit',
        "faut utiliser l'autre mode de publication",
      ],
      [
        'on publie que par la méthode prévue',
        "il faut passer par un autre moyen pour poster, ici c'est barré",
        'publication possible seulement via leur outil',
      ],
      [
        'publier seulement par la methode imposée',
        'cette interface de publication est interdite',
        'ils exigent une autre façon de publier, ce bouton-ci est interdit',
      ],
      ['méthode publication imposée'],
    ],
    questions: [
      [
        'publication seulement par la méthode spécifiée, interface interdite',
        'api de publish fermée méthode imposée',
      ],
      ['interface publish prohibee, methode imposee', 'only specified publication method'],
      [
        'interface interdite, méthode de publication imposée',
        'publier uniquement par plugin, requête directe prohibée',
      ],
      ['publish method only specified', 'interface de publish fermée, autre méthode imposée'],
      ['publication autre méthode'],
    ],
    rewordings: [
      ['Seule la méthode de publication prévue est admise'],
      ['Publication permise uniquement par la methode prevue'],
      ['Seul le mode de publication prévu est accepté ici'],
      ['Seule la méthode de publication indiquée est acceptée'],
      ['seule méthode spécifiée'],
    ],
  },
  36301: {
    complaints: [
      [
        "ajoutez votre mail avant de poster, d'accord mais où",
        'le site veut une adresse e-mail pour tout le monde avant de publier',
        'publication en attente tant que mon mail est pas lié',
      ],
      [
        'avant de publier lie ton courriel',
        "j'ai pas d'adresse sur mon compte, peux pas poster",
        "tip dans l'editeur: ajoute un email d'abord",
      ],
      [
        'associez votre mail avant de publier',
        'je dois lier un courriel pour pouvoir poster',
        'poster demande une adresse mail sur le compte',
      ],
      [
        'liez votre courriel avant de poster',
        'le site veut un email avant publication',
        "on me dit d'attacher mon email au compte avant toute publication",
      ],
      ['publier exige email', 'lier email avant publier', 'ajouter mail pour poster'],
    ],
    questions: [
      ['tips de publish email vide du compte', 'texte liez votre e-mail dans data'],
      ['tips editor config email manquant', 'texte courriel requis dans data publish'],
      ['tip email non lié dans editor configs', 'data des tips : email à lier avant publication'],
      ['publish tip email bind site', 'email du compte vide, tip de publication dans data'],
      ['post_required_email', 'comment_required_email'],
    ],
    rewordings: [
      ['Liez votre e-mail avant de publier'],
      ['Liez un courriel avant de publier'],
      ['Liez votre e-mail avant de publier'],
      ['Liez une adresse e-mail avant de publier'],
      ["liez d'abord votre email"],
    ],
  },
  36302: {
    complaints: [
      [
        'ajouter un numéro de portable avant de pouvoir publier',
        'le site réclame un mobile lié pour poster',
        'faut rattacher mon tél sinon pas de post',
      ],
      [
        'avant de publier lie ton cell',
        "j'ai pas de numero au compte, l'editeur chiale",
        'ajoute ton telephone si tu veux poster',
      ],
      [
        'associez votre portable avant de publier',
        'ajouter un numéro de téléphone sinon pas de post',
        'le site veut mon mobile pour que je poste',
      ],
      [
        'liez votre telephone avant de poster',
        'le site veut un numero avant publication',
        'attacher un numéro de portable au compte avant toute publication',
      ],
      ['publier exige téléphone', 'lier numéro avant publier', 'ajouter portable pour poster'],
    ],
    questions: [
      ['tips publish téléphone du compte vide', 'site post_phone_verify texte dans editor configs'],
      ['tips publish phone non lie', 'texte telephone requis editor configs'],
      ['tip téléphone non lié editor configs', 'publication : phone vide sur le compte'],
      ['publish tip phone bind site', 'telephone du compte vide, tip de publication dans data'],
      ['post_required_phone', 'comment_required_phone'],
    ],
    rewordings: [
      ['Liez votre numéro de mobile avant de publier'],
      ['Liez un cellulaire avant de publier'],
      ['Liez votre numéro de mobile avant de publier'],
      ['Liez un numéro de téléphone avant de publier'],
      ["liez d'abord votre téléphone"],
    ],
  },
  36303: {
    complaints: [
      [
        'faire vérifier mon identité avant de publier',
        "le site demande ma carte d'identité pour poster",
        'passer le kyc sinon rien ne part',
      ],
      [
        'avant de publier fais verifier ton identite',
        'faut passer le kyc pour poster',
        "j'ai pas envoye ma carte d'identite donc pas de post",
      ],
      [
        'il faut vérifier mon identité pour publier',
        'kyc avant de poster, sérieux',
        "faire valider sa pièce d'identité avant toute publication",
      ],
      [
        'vérifier mon identité avant de poster sur le site',
        'kyc demandé avant publication',
        "faut faire vérifier ma pièce d'identité avant toute publication",
      ],
      ['vérifier identité pour publier', "pièce d'identité demandée", 'poster sans KYC'],
    ],
    questions: [
      ['is_verify non défini tips de publication', 'kyc site requis texte data'],
      ['tips is_verify kyc manquant', 'account identite non verifiee publication'],
      ['is_verify non défini, tip KYC publication', "vérification d'identité exigée avant publish"],
      ['publish tip kyc site is_verify', 'is_verify absent, tip de publication kyc dans data'],
      ['post_required_kyc', 'is_verify compte publier'],
    ],
    rewordings: [
      ['Faites vérifier votre identité avant de publier'],
      ['Faites verifier votre identite avant de publier'],
      ['Effectuez la vérification KYC avant de publier'],
      ['Faites vérifier votre identité avant de publier'],
      ['vérification KYC requise'],
    ],
  },
  36304: {
    complaints: [
      [
        'publications fermées la nuit par le site',
        'le système limite les heures où on peut poster',
        "c'est fermé jusqu'à huit heures, plus le droit de publier",
      ],
      [
        'pas le droit de poster a cette heure ci',
        'la nuit on peut pas publier',
        'le site ferme la publication certaines heures',
      ],
      [
        'publication fermée la nuit sur ce site',
        'le système interdit de poster à cette heure',
        'hors horaires, réessayez dans le créneau',
      ],
      [
        'publication interdite a ces heures',
        'le site ferme les posts la nuit',
        "à vingt-trois heures le site refuse tous les posts, attendre l'ouverture",
      ],
      ['publication fermée la nuit', 'heures de publication', "pas l'heure de poster"],
    ],
    questions: [
      ['limit_rule 2 plage interdite fuseau client', 'fenêtre horaire du site publication refusée'],
      ['limit_rule 2 fenetre interdite publish', 'horaires de publication et timezone du client'],
      [
        'limit_rule 2 fenêtre interdite au moment du publish',
        'plage horaire globale de publication et fuseau client',
      ],
      ['limit_rule 2 publish window', 'plage interdite de publication et fuseau du client'],
      ['post_limit_status', 'post_limit_rule 2 interdit'],
    ],
    rewordings: [
      ['Le site limite les heures de publication, revenez au moment prévu'],
      ['Publication fermee a cette heure, reessayez plus tard'],
      ['Publication interdite à cette heure par le système'],
      ["Publication restreinte dans le temps, réessayez à l'heure autorisée"],
      ['publiez pendant horaires autorisés'],
    ],
  },
  36305: {
    complaints: [
      [
        "j'ai fait une faute dans mon post et pas moyen de le corriger",
        'modifier une publication est interdit ici',
        'plus de bouton éditer sur mes posts publiés',
      ],
      [
        'mon post est publie, pas moyen de le modifier',
        "y'a une faute dans mon post pis je peux pas l'editer",
        'modifier un post desactive sur le site',
      ],
      [
        'je peux plus modifier mon post',
        'une publication en ligne se corrige pas',
        'faute dans mon post, bouton modifier refusé',
      ],
      [
        'modifier mon post apres publication impossible',
        'post publié non modifiable',
        'une faute dans mon post en ligne et plus moyen de la corriger',
      ],
      ['modifier mon post impossible', 'bouton modifier post bloqué', 'corriger un post'],
    ],
    questions: [
      ['post_edit désactivé', 'éditer un post après publication off'],
      ['post_edit off', 'edit draft de post refuse'],
      ['post_edit off', "réglage qui autorise l'édition d'un post publié"],
      ['post_edit off', 'edition de post coupée par setting du site'],
      ['post_edit off', 'édition post désactivée'],
    ],
    rewordings: [
      ['Un post publié ne peut plus être modifié'],
      ['Un post publie ne peut pas etre modifie'],
      ['Un post publié ne peut plus être modifié'],
      ['Publication non modifiable une fois en ligne'],
      ['post non modifiable'],
    ],
  },
  36306: {
    complaints: [
      [
        'corriger mon commentaire après envoi impossible',
        'commentaire non modifiable une fois posté',
        'éditer un com refusé',
      ],
      [
        'modifier mon commentaire est pas permis',
        "faute dans ma reponse, pas d'edition des commentaires",
        'commentaire publie, on touche pu',
      ],
      [
        'impossible de corriger mon commentaire',
        'commentaire envoyé, plus de retouche',
        'éditer ma réponse sous le post est interdit sur ce site',
      ],
      [
        'modifier mon commentaire apres publication impossible',
        'commentaire publié non modifiable',
        'faute de frappe dans mon commentaire en ligne, modification non permise',
      ],
      ['modifier mon commentaire', 'corriger un commentaire', 'commentaire figé'],
    ],
    questions: [
      ['comment_edit désactivé', 'édition de commentaire publié interdite par le site'],
      ['comment_edit off', 'edition de comment desactivee config'],
      ['comment_edit off', 'édition des commentaires publiés désactivée'],
      ['comment_edit off', 'edition de commentaire coupée par setting du site'],
      ['comment_edit off', 'édition commentaire désactivée'],
    ],
    rewordings: [
      ['Un commentaire publié ne peut plus être modifié'],
      ['Un commentaire publie ne peut pas etre modifie'],
      ['Un commentaire publié ne peut plus être modifié'],
      ['Commentaire non modifiable une fois en ligne'],
      ['commentaire non modifiable'],
    ],
  },
  36307: {
    complaints: [
      [
        'mon post est épinglé en haut donc je peux plus le modifier',
        'contenu épinglé verrouillé',
        'faut désépingler pour corriger ?',
      ],
      [
        'mon post est epingle, pu moyen de le modifier',
        'contenu en haut de page verrouille pour edition',
        'commentaire pinne pas editable',
      ],
      [
        'mon post est épinglé donc pas modifiable',
        "contenu en haut de page verrouillé à l'édition",
        'faut le désépingler pour le corriger ?',
      ],
      [
        'contenu epinglé pas modifiable',
        "mon post en tete de liste, pas moyen de l'éditer",
        'mon annonce est épinglée en haut et je ne peux plus la changer',
      ],
      ['modifier post épinglé', 'épinglé pas modifiable', 'corriger sujet épinglé'],
    ],
    questions: [
      ['sticky_state édition interdite', 'modifier un commentaire is_sticky'],
      ['sticky_state edition refusee', 'is_sticky comment edit setting'],
      ['sticky_state édition refusée', 'modification de contenu sticky non permise'],
      ['sticky_state edit sticky off', 'sticky non editable, quel setting autorise'],
      ['post_edit_sticky_limit', 'sticky_state édition'],
    ],
    rewordings: [
      ['Les contenus épinglés ne se modifient pas'],
      ['Un contenu epingle ne peut pas etre modifie'],
      ['Contenu épinglé : modification interdite'],
      ['Modification interdite pour le contenu épinglé'],
      ['contenu épinglé non modifiable'],
    ],
  },
  36308: {
    complaints: [
      [
        'mon post a été mis en avant, modification refusée',
        'contenu sélection de la rédaction plus modifiable',
        'coup de cœur des modos donc verrouillé',
      ],
      [
        'mon post est mis en vedette, pas modifiable',
        "choisi par l'equipe comme coup de coeur, edition bloquee",
        'contenu recommande: peux pu corriger',
      ],
      [
        'mon post mis en avant ne se modifie plus',
        'contenu à la une intouchable',
        'publication distinguée par les modos, édition bloquée',
      ],
      [
        'contenu mis en avant pas modifiable',
        'mon post en selection, edition refusée',
        "mon texte a été choisi comme coup de coeur, plus moyen d'y toucher",
      ],
      ['modifier post sélectionné', 'digest pas modifiable', 'sélection édito pas modifiable'],
    ],
    questions: [
      ['digest_state édition interdite', 'contenu digest non éditable paramètre du site'],
      ['digest_state edition interdite', 'post digest edit setting off'],
      ['digest_state édition refusée', 'contenu marqué digest non éditable'],
      ['digest_state edit digest off', 'digest non editable, quel setting autorise'],
      ['post_edit_digest_limit', 'digest_state édition'],
    ],
    rewordings: [
      ['Les contenus mis en avant ne se modifient pas'],
      ['Un contenu en vedette ne peut pas etre modifie'],
      ['Contenu mis en avant : modification interdite'],
      ['Modification interdite pour le contenu mis en avant'],
      ['contenu sélectionné non modifiable'],
    ],
  },
  36309: {
    complaints: [
      [
        'trop tard pour corriger, délai dépassé',
        "j'avais une heure pour modifier et c'est fini",
        "temps d'édition écoulé sur mon message publié",
      ],
      [
        'trop tard pour modifier',
        "j'avais 5 min pour corriger, c'est passe",
        "le delai d'edition est depasse",
      ],
      [
        'délai pour modifier dépassé',
        'trop tard pour corriger mon post',
        "j'avais que cinq minutes pour éditer",
      ],
      [
        'delai de modification dépassé',
        'trop tard pour corriger mon post',
        "j'ai attendu trop longtemps, le crayon pour corriger ne marche plus",
      ],
      ['trop tard pour modifier', 'délai modification dépassé', 'plus modifiable après délai'],
    ],
    questions: [
      [
        'edit time limit minutes depuis created_at',
        "délai d'édition dépassé à la publication du brouillon",
      ],
      [
        'edit_time_limit depasse minutes created_at',
        "limite d'edition pendant la revision moderateur",
      ],
      ['edit time limit en minutes écoulé', "limite d'édition à 0 signifie jamais ?"],
      [
        'edit time limit created_at minutes',
        "fenetre d'edition en minutes dépassée depuis created_at",
      ],
      ['post_edit_time_limit', 'comment_edit_time_limit'],
    ],
    rewordings: [
      ['Le délai de modification est passé'],
      ['Le delai de modification est passe'],
      ['Le délai de modification est écoulé'],
      ['Délai de modification écoulé'],
      ["délai d'édition expiré"],
    ],
  },
  36310: {
    complaints: [
      [
        'format heic pas accepté',
        'extension du fichier refusée',
        'mon avatar en gif, type de fichier interdit',
      ],
      ['mon heic est refuse', 'extension de fichier pas permise', 'y prend pas les .mov'],
      [
        'fichier .heic refusé',
        'cette extension passe pas',
        "format du fichier pas pris, j'ai essayé en webp",
      ],
      [
        'extension de fichier refusée',
        "mon heic ne s'envoie pas",
        "mes photos heic de l'iphone ne passent pas, format pas accepté",
      ],
      ['format de fichier refusé', 'extension non acceptée', 'HEIC pas accepté'],
    ],
    questions: [
      ['extension hors liste image_extension_names', 'upload avatar avec type autre que image'],
      ['extension pas dans la liste du type de fichier', 'avatar type pas image upload refuse'],
      ['extension hors liste pour ce type de fichier', 'avatar envoyé avec type autre que image'],
      ['extension not in list upload', 'extension hors de la liste du type, casse comprise ?'],
      ['image_extension_names', 'extension mime fichier upload'],
    ],
    rewordings: [
      ["Ce format de fichier n'est pas accepté"],
      ["Ce type d'extension n'est pas accepte"],
      ['Extension de fichier non acceptée'],
      ['Cette extension de fichier ne peut pas être envoyée'],
      ['extension de fichier interdite'],
    ],
  },
  36311: {
    complaints: [
      [
        'pas le droit de poster dans ce groupe',
        'seuls les membres peuvent publier dans le cercle',
        'groupe où seuls les admins écrivent des posts',
      ],
      [
        'je peux pas poster dans ce groupe',
        'faut suivre le groupe pour publier dedans',
        'juste les admins du groupe peuvent faire des posts',
      ],
      [
        'je peux pas poster dans ce groupe',
        'faut suivre le cercle pour y publier un post',
        'seuls certains membres publient dans ce groupe',
      ],
      [
        'je ne peux pas poster dans ce groupe',
        'cercle : publier réservé aux abonnés',
        'je suis dans le cercle mais on ne me laisse pas y poster',
      ],
      ['poster dans groupe refusé', 'groupe réservé aux abonnés', 'seuls admins postent groupe'],
    ],
    questions: [
      [
        'publish_post 2 utilisateur ne suit pas le groupe',
        'permission de post du groupe refusée rôle',
      ],
      ['publish_post 2 ou 3 groupe', 'user sans droit de post group permission'],
      [
        'publish_post du groupe 2 ou 3, user non autorisé',
        'permission de poster dans le group manquante',
      ],
      ['publish_post group perm', 'publish_post du groupe vaut 2 et user non abonné'],
      ['publish_post groupe', 'publish_post_roles'],
    ],
    rewordings: [
      ['Vous ne pouvez pas poster dans ce groupe'],
      ['Vous ne pouvez pas publier dans ce groupe'],
      ['Vous ne pouvez pas poster dans ce groupe'],
      ["Vous n'avez pas le droit de publier dans ce groupe"],
      ['pas permission post groupe'],
    ],
  },
  36312: {
    complaints: [
      [
        'impossible de commenter dans ce groupe sans en être',
        "les commentaires du cercle réservés à d'autres",
        "répondre sous un post du groupe m'est interdit",
      ],
      [
        'je peux pas commenter dans ce groupe',
        'commentaires du cercle reserves aux membres',
        'lire oui, repondre dans ce groupe non',
      ],
      [
        'je peux pas commenter dans ce groupe',
        'commentaires du cercle réservés aux abonnés',
        "répondre aux posts de ce groupe m'est refusé",
      ],
      [
        'je ne peux pas commenter dans ce groupe',
        'cercle : commentaires réservés aux membres',
        'dans ce cercle on me refuse de répondre aux posts',
      ],
      [
        'commenter dans groupe refusé',
        'commentaires réservés membres groupe',
        'groupe : seuls admins commentent',
      ],
    ],
    questions: [
      ['publish_comment 3 rôle non listé', 'droit de commentaire du groupe refusé'],
      ['publish_comment groupe refuse', 'user sans droit de comment group permission'],
      ['publish_comment du groupe refuse le user', 'permission de commenter group'],
      ['publish_comment group perm', 'publish_comment du groupe restreint, roles listés'],
      ['publish_comment groupe', 'publish_comment_roles'],
    ],
    rewordings: [
      ['Vous ne pouvez pas commenter dans ce groupe'],
      ['Vous ne pouvez pas commenter dans ce groupe'],
      ['Vous ne pouvez pas commenter dans ce groupe'],
      ["Vous n'avez pas le droit de commenter dans ce groupe"],
      ['pas permission commentaire groupe'],
    ],
  },
  36313: {
    complaints: [
      [
        'ce groupe est fermé aux publications pour tout le monde',
        'plus personne peut poster dans le cercle, publication close',
        'groupe vitrine où on ne publie pas',
      ],
      [
        'ce groupe prend pu de nouveaux posts',
        'publication fermee dans ce cercle pour tout le monde',
        'groupe sert juste de categorie, pas publiable',
      ],
      [
        "le groupe n'accepte plus de nouveaux posts de personne",
        'publications closes dans ce cercle',
        'groupe fermé à la publication mais on peut encore lire',
      ],
      [
        'groupe fermé aux publications',
        "ce cercle n'accepte plus de posts",
        'ce groupe ne reçoit plus aucun nouveau post de personne',
      ],
      [
        "groupe n'accepte plus posts",
        'groupe fermé aux publications',
        'groupe catégorie sans posts',
      ],
    ],
    questions: [
      ['can_publish false groupe', 'groupe fermé à la publication, admin passe ou pas'],
      ['can_publish false groupe', 'group ferme a la publication'],
      ['can_publish false du groupe', 'groupe catégorie sans publication possible'],
      ['can_publish false group', 'permission can_publish false, admin passe ou pas'],
      ['can_publish groupe', 'can_publish off'],
    ],
    rewordings: [
      ['Les publications sont fermées dans ce groupe'],
      ['Ce groupe est ferme a la publication'],
      ['Publications fermées dans ce groupe'],
      ['Ce groupe est fermé aux publications'],
      ['groupe fermé à publication'],
    ],
  },
  36314: {
    complaints: [
      [
        'modifier ma réponse à un commentaire pas possible',
        "ce type de commentaire se modifie pas, c'est une réponse",
        'sous-commentaire impossible à corriger',
      ],
      [
        'reponse sous un commentaire pas modifiable',
        "j'ai repondu a quelqu'un, pas moyen d'editer ma reponse",
        'premier niveau oui, les reponses imbriquees non',
      ],
      [
        "ma réponse à un commentaire ne s'édite pas",
        'ce genre de commentaire est pas modifiable',
        'sous-commentaire impossible à corriger',
      ],
      [
        'modifier ma réponse sous un commentaire impossible',
        'sous-commentaire non editable',
        "je veux corriger ma réponse à un commentaire, ce genre n'est pas éditable",
      ],
      ['modifier une réponse', 'réponse pas modifiable', 'corriger réponse commentaire'],
    ],
    questions: [
      ['top_parent_id non nul édition réponse', 'éditer une réponse imbriquée refusé'],
      ['top_parent_id non zero edition refusee', 'editer une sous-reponse comment type'],
      ['top_parent_id non nul édition refusée', 'réponse de second niveau non éditable'],
      ['top_parent_id reply edit', 'comment avec top_parent_id non nul pas editable'],
      ['top_parent_id édition', 'édition réponse niveau 2'],
    ],
    rewordings: [
      ["Ce type de commentaire n'est pas modifiable"],
      ["Ce type de commentaire n'est pas modifiable"],
      ["Ce type de commentaire n'est pas modifiable"],
      ["Ce type de commentaire n'est pas modifiable"],
      ['type commentaire non modifiable'],
    ],
  },
  36400: {
    complaints: [
      [
        "suppression ratée, le contenu n'existe déjà plus",
        "j'efface le post et il dit introuvable",
        'retirer une pièce jointe du brouillon échoue, rien trouvé',
      ],
      [
        'supprimer: y trouve pas le contenu',
        "je veux effacer mais c'est deja pu la",
        'effacer la piece jointe du brouillon, inexistante',
      ],
      [
        "suppression ratée, l'élément existe plus",
        'je veux effacer un post déjà disparu',
        'retirer la pièce jointe du brouillon échoue, introuvable',
      ],
      [
        'suppression ratée, contenu introuvable',
        "effacer un post qui n'existe plus",
        "j'efface mon post et ça répond que rien n'est trouvé",
      ],
      ['supprimer introuvable', 'déjà supprimé', 'suppression échouée'],
    ],
    questions: [
      ['deleteFile introuvable dans draft update', 'delete post pid inexistant ou déjà supprimé'],
      ['delete post pid introuvable', 'deleteFile ou deleteExtend pas dans le draft'],
      ['delete post pid inexistant', 'deleteExtend extension non attachée au brouillon'],
      ['delete not found pid', 'delete avec pid inconnu ou fichier absent du draft'],
      ['deleteFile inexistant', 'DELETE post introuvable'],
    ],
    rewordings: [
      ['Échec de la suppression, contenu erroné ou inexistant'],
      ['Suppression echouee: contenu inexistant'],
      ['Suppression impossible : contenu erroné ou inexistant'],
      ['Échec de la suppression : contenu erroné ou inexistant'],
      ['échec de suppression'],
    ],
  },
  36401: {
    complaints: [
      [
        'ce post ne peut pas être supprimé',
        "bouton supprimer refusé, le site l'interdit",
        "je veux effacer mon com et c'est pas autorisé",
      ],
      [
        'je peux pas supprimer mon post',
        'effacer est pas permis pour ca',
        'post epingle impossible a effacer',
      ],
      [
        'on peut pas effacer ce contenu',
        'supprimer mon post épinglé est interdit',
        "le site ne permet pas d'enlever ses publications",
      ],
      [
        'ce contenu ne peut pas etre supprimé',
        'suppression interdite par le site',
        'le bouton supprimer est refusé, le site garde tous les posts',
      ],
      ['impossible de supprimer', 'suppression bloquée', 'supprimer post épinglé'],
    ],
    questions: [
      ['canDelete false setContentCloseDelete', 'post_delete désactivé, sticky ou digest'],
      ['canDelete false', 'suppression interdite par setting post delete ou sticky'],
      ['canDelete false setContentCloseDelete', 'réglage suppression posts sticky digest off'],
      ['canDelete false', 'canDelete false posé par un plugin, suppression bloquée'],
      ['post_delete off', 'canDelete false'],
    ],
    rewordings: [
      ['Ce contenu ne peut pas être supprimé'],
      ['Ce contenu ne peut pas etre supprime'],
      ['Ce contenu ne peut pas être supprimé'],
      ['Ce contenu ne peut pas être supprimé'],
      ['contenu non supprimable'],
    ],
  },
  36402: {
    complaints: [
      [
        "peut pas être effacé, quelque chose l'utilise encore",
        'ressource occupée donc suppression refusée',
        'encore en usage ailleurs, impossible à enlever',
      ],
      [
        "c'est en train d'etre utilise, pas effacable",
        'ressource utilisee ailleurs',
        "peux pas le jeter, y'est encore en service",
      ],
      [
        "ressource en cours d'utilisation, pas supprimable",
        "effacer bloqué parce que c'est utilisé ailleurs",
        "je peux pas l'enlever tant que quelqu'un s'en sert",
      ],
      [
        'ressource utilisée donc pas de suppression',
        "l'element est encore employé quelque part",
        "impossible d'effacer, quelque chose s'en sert encore",
      ],
      ['supprimer élément utilisé'],
    ],
    questions: [
      ['resource in use delete refusé', 'ressource référencée suppression interdite'],
      ['resource in use delete refuse', 'suppression bloquee par une reference active'],
      ['resource in use suppression refusée', "suppression d'une ressource encore référencée"],
      ['resource in use delete', 'suppression bloquée car ressource référencée ailleurs'],
      ['ressource en usage suppression'],
    ],
    rewordings: [
      ["Ressource en cours d'utilisation, suppression impossible"],
      ["Ressource en cours d'utilisation, suppression interdite"],
      ['Ressource utilisée, suppression refusée'],
      ["Ressource en cours d'utilisation, suppression refusée"],
      ["ressource en cours d'utilisation"],
    ],
  },
  36403: {
    complaints: [
      [
        "je veux supprimer le post d'un troll mais c'est pas le mien",
        "on peut effacer que ce qu'on a écrit soi-même",
        "modo bénévole qui supprime le com d'une autre, refus",
      ],
      [
        "c'est pas mon post, je peux pas l'effacer",
        "supprimer le commentaire d'un autre: non",
        "efface juste tes affaires qu'y dit",
      ],
      [
        "je voulais effacer le post d'un autre",
        "on supprime que ce qu'on a écrit soi-même",
        'pas mon commentaire donc pas de suppression',
      ],
      [
        'je ne peux effacer que mes posts',
        "supprimer le commentaire d'un autre refusé",
        "j'ai voulu enlever le commentaire d'un troll, mais il n'est pas de moi",
      ],
      ["supprimer post d'autrui", 'modo suppression refusée', "effacer post d'un autre"],
    ],
    questions: [
      [
        "delete user_id différent de l'utilisateur connecté",
        "suppression du contenu d'autrui interdite api",
      ],
      ['delete user_id different', "supprimer le contenu d'un autre user refuse"],
      [
        'user_id du contenu différent, delete refusé',
        "suppression du contenu d'autrui même en admin",
      ],
      ['delete not own user_id', "delete refusé car user_id de l'auteur différent"],
      ['DELETE post autre uid', 'suppression auteur seulement'],
    ],
    rewordings: [
      ['Vous ne pouvez supprimer que vos propres contenus'],
      ['Vous pouvez seulement supprimer votre contenu'],
      ['Vous ne pouvez supprimer que vos propres contenus'],
      ['Vous ne supprimez que votre propre contenu'],
      ['supprimez seulement vos contenus'],
    ],
  },
  36404: {
    complaints: [
      [
        'brouillon en cours de validation, je peux pas le jeter',
        'retirer de la modération avant de supprimer',
        "effacer un texte en attente d'examen refusé",
      ],
      [
        'mon brouillon est en revision, peux pas le jeter',
        'retirer de la revision avant de supprimer',
        "effacer un brouillon en attente d'approbation bloque",
      ],
      [
        'brouillon en cours de validation, impossible à effacer',
        'retirer de la modération avant de supprimer',
        "annuler l'examen puis jeter le brouillon",
      ],
      [
        "brouillon en examen, retirer avant d'effacer",
        'je veux supprimer ce qui est en validation',
        'mon brouillon est chez les modérateurs, faut le retirer avant la poubelle',
      ],
      [
        'supprimer brouillon en validation',
        'jeter brouillon en attente',
        'retirer avant supprimer',
      ],
    ],
    questions: [
      ['delete draft state 2', "supprimer un brouillon sous review, recall d'abord"],
      ['draft state 2 delete', 'supprimer draft en review il faut recall'],
      ['delete draft state 2', "supprimer un draft en review : recall d'abord"],
      ['draft state 2 delete', 'supprimer draft under review, recall obligatoire avant'],
      ['DELETE draft state 2', 'suppression draft en review'],
    ],
    rewordings: [
      ["En cours d'examen, retirez-le avant de le supprimer"],
      ["En revision: retirez d'abord la demande, puis supprimez"],
      ["En cours d'examen : retirez la demande avant de supprimer"],
      ['Contenu en examen : retirez-le avant de le supprimer'],
      ["retirez l'examen puis supprimez"],
    ],
  },
  36405: {
    complaints: [
      [
        "le brouillon est déjà publié donc je peux plus l'effacer",
        'supprimer plutôt le post publié que le brouillon, ok mais comment',
        'vieux brouillon paru impossible à retirer de la liste',
      ],
      [
        'ce brouillon est deja publie, faut effacer le post a la place',
        "jeter le brouillon d'un truc deja sorti",
        "brouillon barre vu que c'est publie",
      ],
      [
        'brouillon déjà publié, supprimez plutôt le post',
        'je veux jeter le brouillon mais il est en ligne',
        'effacer ce brouillon marche pas, la version publiée existe',
      ],
      [
        'brouillon deja publié, effacer plutot le post',
        'supprimer le brouillon apres mise en ligne refusé',
        'je nettoie mes brouillons et celui déjà paru refuse de partir',
      ],
      [
        'supprimer brouillon déjà publié',
        'vieux brouillon reste liste',
        'brouillon publié pas supprimable',
      ],
    ],
    questions: [
      ['delete draft state 3', 'brouillon publié opération impossible supprimer le contenu'],
      ['draft state 3 delete', 'supprimer un draft deja published'],
      ['delete draft state 3', "suppression d'un brouillon publié refusée"],
      ['draft state 3 delete', 'supprimer draft deja published, effacer le post'],
      ['DELETE draft state 3', 'draft publié opération'],
    ],
    rewordings: [
      ['Déjà publié, supprimez le contenu plutôt que le brouillon'],
      ['Deja publie: supprimez plutot le contenu publie'],
      ['Contenu déjà publié : supprimez la publication, pas le brouillon'],
      ['Brouillon déjà publié : supprimez la publication elle-même'],
      ['supprimez le contenu publié'],
    ],
  },
  36500: {
    complaints: [
      [
        "confirmez que vous êtes l'auteur, mais c'est mon post !",
        "ajouter une image au post d'une copine refusé",
        "changer la photo de profil d'un autre, je ne suis pas l'auteure",
      ],
      [
        "envoi d'image dans le post d'un autre",
        "confirme que t'es l'auteur qu'y me dit",
        'photo de profil pas sur mon user',
      ],
      [
        "confirmez que vous êtes l'auteur, ben oui c'est moi",
        "envoi de fichier sur le post d'un autre refusé",
        "changer la photo de profil de quelqu'un d'autre échoue",
      ],
      [
        "l'action échoue, es-tu l'auteur",
        "mettre une photo sur le post d'un autre",
        "changer la photo d'un post qui n'est pas le mien, ils vérifient l'auteur",
      ],
      ['photo profil autre utilisateur', "fichier sur post d'autrui", 'avatar pas le mien'],
    ],
    questions: [
      ['upload usageFsid appartient à un autre auteur', "avatar d'un autre uid refusé à l'upload"],
      ['usageFsid appartient a un autre user upload', 'upload avatar pas le bon auteur'],
      ['usageFsid appartient à un autre auteur', 'upload avatar avec uid différent du connecté'],
      ['usageFsid autre auteur upload', "upload usageFsid d'un autre user refusé"],
      ['usageFsid autre auteur', 'userAvatar autre uid'],
    ],
    rewordings: [
      ["Échec, vérifiez que vous êtes bien l'auteur"],
      ["Action echouee: etes-vous bien l'auteur?"],
      ["Échec : assurez-vous d'en être l'auteur"],
      ["Opération échouée, vérifiez que vous êtes l'auteur"],
      ["confirmez être l'auteur"],
    ],
  },
  36501: {
    complaints: [
      [
        "annuler l'envoi en modération mais il est pas en modération",
        "rien à retirer, mon texte n'est pas en examen",
        'bouton retirer inutile puisque pas soumis',
      ],
      [
        "annuler la revision mais y'est pas en revision",
        "retirer ma demande, y'a rien a retirer",
        'pas besoin de rappeler ce brouillon',
      ],
      [
        "rien à retirer, c'est pas en cours d'examen",
        'annuler la validation inutile',
        "je rappelle mon brouillon alors qu'il est pas en modération",
      ],
      [
        "retirer un brouillon qui n'est pas en examen",
        'rien a annuler, pas en revue',
        "je clique sur retirer de la validation mais personne ne l'examine",
      ],
      ['annuler soumission inutile', 'retrait validation impossible', 'rien à retirer'],
    ],
    questions: [
      ['recall draft state différent de 2', 'rappeler un brouillon non soumis'],
      ['recall draft state pas 2', 'rappel de review inutile'],
      ['recall draft state autre que 2', "withdraw d'un draft jamais soumis"],
      ['recall draft state not 2', "recall refusé car le draft n'est pas en review"],
      ['PUT draft state 1', 'recall draft pas review'],
    ],
    rewordings: [
      ["Inutile de retirer, ce contenu n'est pas en examen"],
      ["Rien a retirer, ce contenu n'est pas en revision"],
      ['Aucun examen en cours, retrait inutile'],
      ["Rien à retirer, le contenu n'est pas en examen"],
      ["retrait inutile, pas d'examen"],
    ],
  },
  36600: {
    complaints: [
      [
        'messagerie coupée sur tout le site',
        'les conversations privées sont pas activées',
        'onglet messages inutilisable, fonction éteinte pour tous',
      ],
      [
        'les messages prives sont fermes sur le site',
        'dm desactives pour tout le monde',
        'fonction de clavardage pas active',
      ],
      [
        'les messages privés sont coupés sur tout le site',
        'messagerie pas activée ici',
        'aucun mp possible pour personne, fonction éteinte',
      ],
      [
        'messagerie coupée sur le site',
        'messages privés pas activés',
        'personne ne peut envoyer de mp, la messagerie du site est éteinte',
      ],
      ['messagerie désactivée', 'MP désactivés', 'site sans messages privés'],
    ],
    questions: [
      ['conversation_status off', 'activer la messagerie dans la config fresns'],
      ['conversation_status off', 'messagerie privee desactivee au panel'],
      ['conversation_status off', 'fonction conversation désactivée globalement'],
      ['conversation_status off', 'conversation_status désactivé sur le site'],
      ['conversation_status off', 'désactiver messagerie privée'],
    ],
    rewordings: [
      ["La messagerie n'est pas activée"],
      ["La messagerie privee n'est pas activee"],
      ["La messagerie n'est pas activée"],
      ["La messagerie n'est pas activée"],
      ['messagerie non activée'],
    ],
  },
  36601: {
    complaints: [
      [
        "cette conversation n'existe plus",
        'fil de discussion bizarre ou introuvable',
        "j'ouvre la discussion depuis la notif et elle est anormale",
      ],
      ['la conversation existe pas', 'ma discussion a disparu', 'jasette introuvable'],
      [
        "cette discussion n'existe plus",
        'conversation bizarre ou introuvable',
        'mon fil de mp a disparu',
      ],
      [
        'conversation introuvable',
        'discussion anormale ou absente',
        "je rouvre une discussion et elle est anormale ou n'existe pas",
      ],
      ['conversation introuvable', 'discussion disparue', 'fil MP inexistant'],
    ],
    questions: [
      ['conversation inexistante détail', 'conversation introuvable créée automatiquement'],
      ['conversation row absente', 'conversation inexistante comment la creer'],
      ['conversation row absente', 'conversation inexistante ou anormale'],
      ['conversation not exist row', 'conversation sans record, levé en vrai ou jamais'],
      ['conversation non existante endpoint', 'conversation exception'],
    ],
    rewordings: [
      ['Conversation anormale ou inexistante'],
      ['Conversation anormale ou inexistante'],
      ['Conversation introuvable ou anormale'],
      ['Conversation anormale ou inexistante'],
      ['conversation inexistante'],
    ],
  },
  36602: {
    complaints: [
      [
        "c'est pas ma conversation d'après l'appli",
        "fichier d'une discussion où je participe pas",
        "discussion d'autres personnes, accès refusé",
      ],
      [
        "c'est pas ma conversation",
        "fichier d'une jasette entre deux autres personnes",
        'je suis pas dans ce fil prive la',
      ],
      [
        "cette conversation n'est pas la mienne",
        "fichier d'un mp entre deux autres personnes",
        'je suis pas dans cet échange privé donc refus',
      ],
      [
        "cette conversation n'est pas a moi",
        "ouvrir une piece jointe d'un mp étranger",
        "la pièce jointe vient d'une discussion dont je ne fais pas partie",
      ],
      ["fichier d'un MP étranger", 'pièce jointe MP refusée', 'message pas le mien'],
    ],
    questions: [
      [
        'file link conversation ni expéditeur ni destinataire',
        "conversation n'appartient pas à l'utilisateur courant",
      ],
      ['file link conversation ni sender ni receiver', 'message appartient pas au user connecte'],
      ['file link type conversation, ni expéditeur ni destinataire', "fsid d'un message étranger"],
      [
        'conversation sender receiver file link',
        'file link type conversation, user ni sender ni receiver',
      ],
      ['link conversation fsid étranger', 'fichier message autre utilisateur'],
    ],
    rewordings: [
      ["Cette conversation n'est pas la vôtre"],
      ["Cette conversation n'est pas la votre"],
      ['Cette conversation ne vous appartient pas'],
      ["Cette conversation n'est pas la vôtre"],
      ["conversation d'un autre utilisateur"],
    ],
  },
  36603: {
    complaints: [
      [
        "je voulais m'envoyer un MP à moi-même comme pense-bête",
        "s'écrire à soi refusé",
        'message à mon propre profil pas possible',
      ],
      ["je peux pas m'ecrire a moi-meme", 'message a moi-meme refuse', 'pas de notes perso en dm'],
      [
        "je peux pas m'envoyer un message",
        "s'écrire à soi-même interdit",
        'mp vers mon propre profil refusé',
      ],
      [
        "m'ecrire a moi-meme impossible",
        'message a soi refusé',
        'je voulais me laisser une note en mp à moi-même, refus',
      ],
      ["m'envoyer un message", 'MP à moi-même', 'note à soi-même'],
    ],
    questions: [
      ["destinataire égal à l'utilisateur connecté depuis 3.4", 'self message interdit'],
      ['message receiver egal sender', 'send to self conversation'],
      ["destinataire identique à l'expéditeur", 'self message refusé depuis 3.4'],
      ['send message self', 'envoyer message a soi, autre code avant v3.4'],
      ['conversation message soi-même', 'uidOrUsername moi message'],
    ],
    rewordings: [
      ['Vous ne pouvez pas vous écrire à vous-même'],
      ['Impossible de vous ecrire a vous-meme'],
      ['Impossible de vous écrire à vous-même'],
      ['Vous ne pouvez pas vous écrire à vous-même'],
      ['message à soi-même impossible'],
    ],
  },
  36604: {
    complaints: [
      [
        'soit un texte soit un fichier, pas les deux dans le message',
        'message privé avec photo et légende refusé',
        'faut un des deux, texte ou pièce jointe',
      ],
      [
        'texte ou fichier, pas les deux dans un message',
        'un dm avec photo pis texte ensemble refuse',
        'message ni texte ni fichier',
      ],
      [
        "un message c'est soit du texte soit un fichier",
        'texte et photo ensemble pas possible en mp',
        "envoyer la légende séparément de l'image",
      ],
      [
        "un message c'est un texte ou un fichier, pas les deux",
        'photo et texte dans le meme mp refusés',
        'il faut choisir entre ma photo et ma phrase pour chaque message',
      ],
      ['texte et photo ensemble'],
    ],
    questions: [
      [
        'message et fid exclusifs dans send message',
        'texte ou fichier par message de conversation',
      ],
      ['message et fid en meme temps', 'send message fid ou text exclusif'],
      ['message et fid envoyés ensemble conversation', 'send message : file ou text exclusif'],
      ['message or fid exclusive', 'message et fid envoyés ensemble ou aucun'],
      ['message et fid simultanés'],
    ],
    rewordings: [
      ['Chaque message est soit un texte soit un fichier'],
      ['Un message: soit un fichier, soit du texte'],
      ['Chaque message contient un fichier ou un texte, au choix'],
      ['Un message contient soit un fichier, soit du texte'],
      ['soit fichier soit texte'],
    ],
  },
  36605: {
    complaints: [
      [
        "mon MP est pas parti à cause d'un mot bloqué",
        'message privé avec gros mot non envoyé',
        'mots censurés en conversation privée',
      ],
      [
        'mot interdit dans mon dm, pas envoye',
        'mon message prive est censure',
        'gros mot dans la jasette pis ca part pas',
      ],
      [
        "mon mp est pas parti à cause d'un mot bloqué",
        'message privé censuré pour un terme interdit',
        "j'ai écrit un mot banni dans la discussion",
      ],
      [
        'mon mp contient un mot bloqué',
        'message non parti pour cause de mot interdit',
        'mon message privé est parti nulle part, une insulte y est filtrée',
      ],
      ['MP mot interdit'],
    ],
    questions: [
      ['conversation ban words v2', 'mot bloqué dans message privé non envoyé'],
      ['ban words conversation v2', 'message prive bloque par mot banni'],
      ['ban words conversation message', 'mot bloqué dans un message v2'],
      ['ban words conversation v2', 'mots bannis des conversations, supprimé en v3 ?'],
      ['filtre mots conversation v2'],
    ],
    rewordings: [
      ['Message non envoyé, il contient des mots bloqués'],
      ['Message non envoye: il contient des mots bloques'],
      ['Message non envoyé, il contient des mots bloqués'],
      ['Message non envoyé : terme interdit'],
      ['message contient mots bloqués'],
    ],
  },
  36606: {
    complaints: [
      [
        "elle accepte que les MP des gens qu'elle suit",
        "il faut qu'il me suive pour que je lui écrive",
        'pas suivie par ce membre donc message refusé',
      ],
      [
        "elle accepte juste les messages de ceux qu'elle suit",
        'pas suivi par lui donc pas de dm',
        'y me suit pas, je peux pas y ecrire',
      ],
      [
        "il accepte que les messages des gens qu'il suit",
        'elle me suit pas donc mon mp est refusé',
        "écrire réservé à ceux qu'elle suit",
      ],
      [
        "il reçoit que les mp de ceux qu'il suit",
        'cette personne ne me suit pas donc pas de message',
        "elle ne reçoit que les mp des gens qu'elle suit, et pas moi",
      ],
      ['MP réservé ses abonnements', 'pas suivi par destinataire', 'écrire sans être suivi'],
    ],
    questions: [
      [
        'conversation_policy 2 destinataire ne suit pas',
        'messages limités aux abonnements du destinataire',
      ],
      ['conversation_policy 2', 'receiver ne follow pas le sender'],
      [
        "conversation_policy 2 le destinataire ne suit pas l'expéditeur",
        'mp limité aux personnes suivies',
      ],
      ['conversation_policy 2', "destinataire doit suivre l'expediteur pour le dm"],
      ['conversation_policy 2', 'MP personnes suivies'],
    ],
    rewordings: [
      ["Cette personne n'accepte que les messages de ceux qu'elle suit"],
      ["Cette personne accepte les messages des gens qu'elle suit seulement"],
      ["Cette personne n'accepte que les messages de ceux qu'elle suit"],
      ["Seuls ceux qu'il suit peuvent lui écrire"],
      ['messages : personnes suivies uniquement'],
    ],
  },
  36607: {
    complaints: [
      [
        'messages acceptés seulement des suivis et des vérifiés',
        'sans badge vérifié ni suivi je peux pas lui écrire',
        'il me suit pas et je suis pas certifiée, MP bloqué',
      ],
      [
        'faut etre verifie ou suivi pour lui ecrire',
        'pas de crochet bleu donc pas de dm a elle',
        'ses messages: comptes verifies et amis suivis seulement',
      ],
      [
        'faut être vérifié ou suivi pour lui écrire',
        'mp réservé aux certifiés et à ses abonnements',
        'sans badge de vérification elle reçoit pas mon message',
      ],
      [
        'il accepte mp de ses suivis ou des certifiés',
        "je n'ai pas le badge et elle ne me suit pas, mp refusé",
        "il veut que je sois certifié ou qu'il me suive pour lui envoyer un mp",
      ],
      ['MP : suivis ou vérifiés', 'message réservé comptes vérifiés', 'badge vérifié pour MP'],
    ],
    questions: [
      ['conversation_policy 3 non vérifié', 'dm suivis ou vérifiés seulement'],
      ['conversation_policy 3 sender pas verifie', 'dm reserve aux follows et verified'],
      ['conversation_policy 3 expéditeur non vérifié', 'suivi ou vérifié requis pour message'],
      ['conversation_policy 3 verified', 'policy 3 du destinataire, expediteur non vérifié'],
      ['conversation_policy 3', 'MP verified_status'],
    ],
    rewordings: [
      ["Cette personne n'accepte que ceux qu'elle suit et les vérifiés"],
      ['Messages permis aux gens suivis et aux membres verifies'],
      ['Seuls les profils suivis ou vérifiés peuvent lui écrire'],
      ['Seuls ses suivis et les comptes certifiés peuvent lui écrire'],
      ['messages : suivis et vérifiés'],
    ],
  },
  36608: {
    complaints: [
      [
        'la personne a fermé ses messages privés',
        "mon ex m'a bloquée je crois, message impossible",
        "l'autre a désactivé la messagerie chez lui",
      ],
      [
        'elle a ferme ses dm',
        'y recoit aucun message de personne',
        "m'a bloque je pense, pas moyen d'y ecrire",
      ],
      [
        "l'autre a fermé sa messagerie",
        "il m'a peut-être bloqué, mes mp passent plus",
        'cette personne veut recevoir aucun message',
      ],
      [
        "l'autre a coupé ses messages",
        "son inbox est fermée, ou elle m'a bloqué",
        "elle a fermé sa messagerie à tout le monde ou elle m'a bloqué",
      ],
      ["il m'a bloqué", 'bloqué par destinataire', "message refusé par l'autre"],
    ],
    questions: [
      [
        "conversation_policy 4 ou destinataire a bloqué l'expéditeur",
        "dm fermés par l'autre partie",
      ],
      ['conversation_policy 4 ou block', 'receiver a bloque le sender'],
      ['conversation_policy 4 ou blocage par le destinataire', 'destinataire messagerie off'],
      ['conversation_policy 4', 'dm refusé : policy personne ou blocage du sender'],
      ['conversation_policy 4', 'MP expéditeur bloqué'],
    ],
    rewordings: [
      ['Votre correspondant a coupé sa messagerie'],
      ["L'autre personne a ferme ses messages prives"],
      ['Votre correspondant a désactivé la messagerie'],
      ['Cette personne a désactivé la messagerie'],
      ['messagerie fermée par destinataire'],
    ],
  },
  36609: {
    complaints: [
      [
        'peux supprimer que mes propres messages de conversation',
        "effacer le message de l'autre dans le chat",
        'retirer un MP qui est pas à moi, interdit',
      ],
      [
        "effacer un message de quelqu'un d'autre dans la jasette",
        'juste mes messages prives a moi sont supprimables',
        'delete dm pas a moi',
      ],
      [
        'je peux supprimer que mes messages à moi',
        "effacer le mp d'un autre refusé",
        'suppression de messages qui sont pas de ma discussion',
      ],
      [
        'effacer seulement ses propres messages de discussion',
        "supprimer le mp de l'autre refusé",
        'on peut effacer que les mp de sa propre discussion',
      ],
      ["supprimer message d'autrui"],
    ],
    questions: [
      [
        "cmids d'un autre utilisateur delete message",
        "suppression de messages de conversation d'autrui",
      ],
      ['cmids pas au user suppression', 'delete conversation message own only'],
      ["delete cmids d'autrui", 'supprimer des messages étrangers conversation'],
      ['delete cmid own only', "suppression de cmid d'autrui ignorée ou refusée"],
      ['cmids autre utilisateur'],
    ],
    rewordings: [
      ['Vous ne pouvez effacer que vos messages de conversation'],
      ['Supprimez seulement vos propres messages de conversation'],
      ['Vous ne pouvez effacer que vos propres messages privés'],
      ['Seuls vos propres messages privés sont supprimables'],
      ['supprimez vos messages uniquement'],
    ],
  },
  36700: {
    complaints: [
      [
        'notification introuvable quand je clique sur la cloche',
        'alerte qui existe plus',
        'la notif est bizarre ou effacée',
      ],
      [
        'la notif existe pas',
        'cloche: notification introuvable',
        "clique sur la notif pis y'a rien",
      ],
      [
        'notification introuvable',
        "la notif sur laquelle j'appuie existe plus",
        "alerte fantôme, erreur quand je l'ouvre",
      ],
      [
        'notification introuvable',
        'notif anormale',
        "la clochette ouvre une notification qui n'existe plus",
      ],
      ['notif introuvable'],
    ],
    questions: [
      ['notification id inconnu', 'notification inexistante mark as read'],
      ['notification id inexistant', 'notif anormale mark as read'],
      ['nmid inexistant', 'notification not found mark as read'],
      ['notification nmid inexistante', 'notification id inconnu, read ou delete'],
      ['notificationIds inconnu'],
    ],
    rewordings: [
      ['Notification anormale ou inexistante'],
      ['Notification anormale ou inexistante'],
      ['Notification introuvable ou anormale'],
      ['Notification anormale ou inexistante'],
      ['notification inexistante'],
    ],
  },
  36701: {
    complaints: [
      [
        'cette notif est pas à moi',
        "j'ai la notification d'une autre membre",
        'cloche avec alerte destinée à un autre profil',
      ],
      [
        "c'est pas ma notification",
        "notif de quelqu'un d'autre ouverte chez moi",
        'avis adresse a un autre user',
      ],
      [
        'cette notification est pas pour moi',
        "notif d'un autre membre",
        "l'alerte appartient à un autre profil",
      ],
      [
        'cette notification est pour un autre',
        'notif pas a moi',
        "cette notif appartient à quelqu'un d'autre, impossible de la lire",
      ],
      ['notif pas pour moi'],
    ],
    questions: [
      ["notification d'un autre user", "notification n'appartient pas à l'utilisateur"],
      ['notification user_id different', "lire notif d'un autre user"],
      ["notification d'un autre user, lecture", "nmid pas rattaché à l'utilisateur connecté"],
      ['notification belongs other user', "marquer lue une notification d'un autre user"],
      ['notification autre utilisateur'],
    ],
    rewordings: [
      ['Cette notification ne vous est pas destinée'],
      ["Cette notification n'est pas la votre"],
      ['Cette notification ne vous est pas destinée'],
      ['Cette notification ne vous appartient pas'],
      ["notification d'un autre"],
    ],
  },
  36702: {
    complaints: [
      [
        'effacer les notifs des autres refusé',
        'on supprime que ses propres notifications',
        'vider la cloche de mon deuxième profil impossible',
      ],
      [
        "effacer les notifs d'un autre",
        'juste mes notifications sont effacables',
        "vider la cloche d'un autre profil marche pas",
      ],
      [
        'effacer que ses notifications à soi',
        "supprimer la notif de quelqu'un d'autre refusé",
        'je vide mes alertes et il dit pas les miennes',
      ],
      [
        'effacer seulement ses propres notifs',
        "supprimer l'alerte d'un autre refusé",
        "je vide ma clochette et il dit que seules mes notifs s'effacent",
      ],
      ["supprimer notif d'autrui"],
    ],
    questions: [
      ["delete notifications d'autrui", 'nmids suppression limitée aux siennes'],
      ['delete notifications own only', 'nmids pas au user suppression notif'],
      ["delete notifications d'autrui", 'suppression nmids étrangers'],
      ['delete notification own only', "effacer la notification d'un autre user"],
      ['delete notificationIds autrui'],
    ],
    rewordings: [
      ['Vous ne pouvez supprimer que vos notifications'],
      ['Supprimez seulement vos propres notifications'],
      ['Vous ne pouvez supprimer que vos notifications'],
      ['Seules vos propres notifications sont supprimables'],
      ['supprimez vos notifications uniquement'],
    ],
  },
} as const satisfies DescribedMeanings
