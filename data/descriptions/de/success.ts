import type { DescribedMeanings } from '../types'

export const success = {
  0: {
    complaints: [
      [
        'alles durchgelaufen ohne meldung, hat das jetzt geklappt?',
        'kunde sagt es kommt nur ok zurück, also kein fehler',
        'war erfolgreich aber die liste ist trotzdem leer',
      ],
      [
        'alles durchgelaufen, app meckert nicht',
        'hat geklappt aber die liste is leer, trotzdem ok?',
        'kein fehler gekommen, einfach grün',
      ],
      [
        'steht alles geklappt da, aber die liste bleibt leer',
        'app sagt erledigt, ist das jetzt überhaupt ein fehler',
        'hat funktioniert, keine meldung dass was schief ging',
      ],
      [
        'hat alles geklappt, ist das jetzt durch?',
        'grünes Häkchen, keine Störung',
        'scheint funktioniert zu haben, nur die Liste bleibt leer',
      ],
      ['erfolgreich aber leer', 'alles ok gemeldet', 'hat geklappt Meldung'],
    ],
    questions: [
      [
        'welcher code kommt bei erfolgreichem request zurück',
        'antwort ok aber in message steht eine warnung in eckigen klammern',
      ],
      [
        'response sagt success, aber data leer und warnung in eckigen klammern im text',
        'welcher code heißt request ok bei fresns',
      ],
      [
        'welcher code bedeutet ok ohne ablehnung',
        'antwort erfolgreich obwohl in eckigen klammern eine warnung in message steht',
      ],
      [
        'response ok ohne error, data trotzdem leeres array',
        'woran erkenne ich dass der API call geglückt ist',
      ],
      ['code 0 Bedeutung', 'code 0 data leer'],
    ],
    rewordings: [
      ['Hat geklappt.'],
      ['Hat geklappt'],
      ['Vorgang erfolgreich abgeschlossen'],
      ['Erledigt, alles in Ordnung'],
      ['Erfolg'],
    ],
  },
} as const satisfies DescribedMeanings
