import type { DescribedMeanings } from '../types'

export const success = {
  0: {
    complaints: [
      [
        'ha ido todo bien, no da ningun fallo',
        'me sale correcto pero la lista viene vacía',
        'una socia pregunta si el aviso de hecho significa que ya está',
      ],
      [
        'ya jalo todo, si se guardo bien',
        'me salio el aviso verde de listo, eso es todo?',
        'dice que si se pudo pero la lista sale vacia',
      ],
      [
        'todo salió bien, no me marcó ningún fallo',
        'dice que se guardó correctamente pero la lista aparece vacia',
        'la peticion fue aceptada sin problemas',
      ],
      [
        'todo salio bien se guardo sin problemas',
        'me dice exito pero la lista viene vacia',
        'listo, quedo hecho a la primera',
      ],
      ['lista vacía sin error', 'sale Successful', 'todo salió bien'],
    ],
    questions: [
      [
        'respuesta ok pero data vacia, cuenta como éxito?',
        'qué código devuelve la API cuando la petición va bien',
      ],
      [
        'code cero siempre significa que la respuesta viene completa o no',
        'response ok con list vacio y un aviso entre corchetes en message',
      ],
      [
        'code cero en la respuesta pero list vacía con aviso entre corchetes',
        '¿respuesta ok significa siempre datos completos?',
      ],
      [
        'respuesta ok del servidor pero data vacia con corchetes en el message',
        'que significa code cero en la api, siempre es completo?',
      ],
      ['code 0 significado', 'message con corchetes'],
    ],
    rewordings: [
      ['Hecho correctamente'],
      ['¡Listo! Se hizo correctamente'],
      ['Listo, la acción se completó correctamente'],
      ['Operación realizada con éxito'],
      ['operación realizada con éxito'],
    ],
  },
} as const satisfies DescribedMeanings
