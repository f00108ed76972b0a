import type { DescribedMeanings } from '../types'

export const success = {
  0: {
    complaints: [
      [
        "tout s'est bien passé apparemment mais ma liste est vide",
        "l'appli affiche ok c'est bon, pas d'erreur en fait ?",
        "ca a marché, c'est normal ce zéro dans le retour",
      ],
      [
        'ca a marche du premier coup',
        "tout est beau, aucune erreur, c'est passe",
        'la reponse dit ok mais ma liste est vide c tu normal',
      ],
      [
        "c'est marqué que ça a marché, tout va bien ?",
        "l'appli dit ok mais la liste reste vide",
        "aucun souci affiché, l'action est bien passée",
      ],
      [
        'ca a marché mais la page reste vide',
        'tout est passé sans souci, aucune alerte',
        "demande acceptée pourtant rien ne s'affiche",
      ],
      ['ça a marché ?', 'liste vide sans erreur', 'succès mais rien affiché'],
    ],
    questions: [
      [
        'code zéro mais list vide avec un numéro entre crochets dans message',
        'quelle valeur de code quand la requête aboutit',
      ],
      [
        "c'est quoi le code de retour quand la requete reussit",
        'code zero data vide et un nombre entre crochets dans message',
      ],
      [
        'réponse réussie mais data est une liste vide avec un numéro entre crochets',
        "quel code renvoie l'api quand la requête aboutit sans refus",
      ],
      [
        'reponse ok avec liste vide et crochets dans message',
        "quelle valeur renvoie l'api quand tout va bien",
      ],
      ['code 0', 'réponse ok data vide'],
    ],
    rewordings: [
      ["C'est fait, tout s'est bien déroulé"],
      ["C'est fait"],
      ["C'est fait, tout s'est bien déroulé"],
      ['Opération réussie'],
      ['opération réussie'],
    ],
  },
} as const satisfies DescribedMeanings
