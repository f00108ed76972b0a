import type { DescribedMeanings } from '../types'

export const commons = {
  30000: {
    complaints: [
      [
        'estoy instalando el foro y no me deja crear el primer administrador',
        'en el instalador web se queja al poner correo y contraseña del admin',
        'las dos claves del admin no son iguales y la instalacion se para',
      ],
      [
        'instalando el sitio no me deja crear el admin',
        'en el ultimo paso del instalador puse dos contraseñas distintas',
        'el formulario del primer administrador me regresa sin avanzar',
      ],
      [
        'instalando el sitio no me deja crear el primer administrador',
        'las dos claves del admin no coinciden en el instalador',
        'puse correo y contraseña en la instalación web y se queja de un parámetro',
      ],
      [
        'estoy instalando el sitio y no me deja crear el primer administrador',
        'en el instalador las dos contraseñas no coinciden',
        'instalador web me rebota el correo del admin',
      ],
      [
        'instalador error de parámetros',
        'no crea el administrador',
        'contraseñas del admin distintas',
      ],
    ],
    questions: [
      [
        'instalador web rechaza el formulario del administrador inicial',
        'error de parámetros en el paso de crear admin durante el setup',
      ],
      [
        'web installer falla al crear cuenta admin, confirmacion de password no coincide',
        'instalacion fresns email del administrador vacio error de parametro',
      ],
      [
        'asistente de instalación web falla al crear cuenta admin inicial',
        'parametro erroneo en el installer, email o password confirm vacío',
      ],
      [
        'formulario de instalacion error de parametros al dar de alta el admin inicial',
        'instalador fresns password y confirmacion distintos',
      ],
      ['asistente instalación admin_email', 'admin_password_confirm no coincide'],
    ],
    rewordings: [
      ['Error en los parámetros enviados'],
      ['Error en los parámetros, revisa lo que capturaste'],
      ['Hay un error en los datos enviados'],
      ['Hay un error en los datos enviados'],
      ['error de parámetro'],
    ],
  },
  30001: {
    complaints: [
      [
        'le doy a guardar el perfil sin cambiar nada y dice que falta algo',
        'quiero cambiar el correo de mi cuenta y pone que faltan datos obligatorios',
        'tardé veinte minutos tras meter el código y al guardar falta un dato',
      ],
      [
        'le doy guardar al perfil sin cambiar nada y marca que falta algo',
        'al cambiar mi correo se vencio el paso del codigo y faltan datos',
        'no puse mi cumple en el centro de cuenta y se quejo',
      ],
      [
        'cambié mi correo en el centro de cuentas y dice que falta un dato',
        'le di guardar al perfil sin llenar nada y se quejó',
        'tardé mucho en confirmar el código viejo y ahora falta algo obligatorio',
      ],
      [
        'le doy guardar al perfil sin cambiar nada y marca que falta un dato',
        'valide mi correo viejo pero tarde mucho y ahora dice que falta algo',
        'puse actualizar y me avisa que no mande nada obligatorio',
      ],
      ['faltan datos', 'guardar perfil en blanco', 'verificar de nuevo correo'],
    ],
    questions: [
      [
        'account center cambio de email sin verificar antes el código antiguo, parámetro obligatorio ausente',
        'update profile con body vacío qué devuelve',
      ],
      [
        'account center sin app id ni platform en la url, faltan parametros obligatorios',
        'profile update con body vacio que campo es requerido',
      ],
      [
        'falta parámetro obligatorio al actualizar email en account center, cache del código vencida',
        'setPostAuth sin user ni role, qué argumento no mandé',
      ],
      [
        'falta parametro obligatorio al abrir account center sin app id ni version',
        'setPostAuth sin usuario ni rol que responde',
      ],
      ['parámetro requerido faltante', 'página registro sin accessToken'],
    ],
    rewordings: [
      ['Faltan parámetros obligatorios en la solicitud'],
      ['Falta un dato obligatorio en la petición'],
      ['Faltan campos obligatorios en la solicitud'],
      ['Falta un dato obligatorio en la solicitud'],
      ['falta un parámetro'],
    ],
  },
  30002: {
    complaints: [
      [
        'puse mi usuario en vez del correo y no acepta ese valor',
        'dice que el tipo no es ninguno de los permitidos',
        'nuestra tester ve que el valor no cumple lo que se pide',
      ],
      [
        'el tipo que mando la app no es de los permitidos',
        'puse mi usuario en vez de correo o celular y no lo acepto',
        'dice que ese valor no se vale, que no es una de las opciones',
      ],
      [
        'el valor que pusiste no es de los permitidos, eso me sale',
        'escribí mi usuario en vez del mail y no lo acepta como cuenta',
        'no reconoce la opción elegida entre las que admite',
      ],
      [
        'la app me dice valor no permitido y yo solo entre a escribir',
        'opcion fuera de la lista',
        'dice que lo que mande no es ninguno de los valores aceptados',
      ],
      ['valor no válido', 'enlace de registro cortado', 'ni correo ni teléfono'],
    ],
    questions: [
      [
        'type en el path del editor fuera de la lista de valores admitidos',
        'accessToken que al decodificar no da nada, valor no válido',
      ],
      [
        'type del path del editor no es post ni comment, fuera de lista',
        'accessToken basura que no decodifica a nada, parametro no cumple requisitos',
      ],
      [
        'type en la ruta del editor fuera de la lista permitida',
        'accessToken que al decodificar queda en nada, valor no admitido',
      ],
      [
        'type en la ruta del editor no esta entre los valores permitidos',
        'accessToken que al decodificar queda en nada',
      ],
      ['type distinto de post/comment', 'accessToken mal codificado base64'],
    ],
    rewordings: [
      ['El valor del parámetro no cumple los requisitos'],
      ['El valor enviado no es una de las opciones permitidas'],
      ['El valor enviado no está entre las opciones válidas'],
      ['El valor enviado no es uno de los permitidos'],
      ['valor no cumple requisitos'],
    ],
  },
  30003: {
    complaints: [
      [
        'al mandar el aviso en varios idiomas dice que no es un array json',
        'el compañero del plugin de notificaciones se pelea con un formato de lista json',
        'la lista en json está mal escrita segun el servidor',
      ],
      [
        'el compa que manda notificaciones dice que su lista json no la traga',
        'aviso en varios idiomas no sale, formato de arreglo malo',
        'que mande un array bien hecho, eso me pide',
      ],
      [
        'mi compañero dice que la notificación multilingüe tiene mal el arreglo json',
        'el tester mandó una lista y contesta que no es un array válido',
        'avisos en varios idiomas rechazados por la lista mal armada',
      ],
      [
        'el programador mando una notificacion multi idioma y se queja del array',
        'esperaba un arreglo json y le pasaron otra cosa',
        'lista json mal armada',
      ],
      ['notificación multilingüe falla', 'aviso en varios idiomas', 'notificación con JSON roto'],
    ],
    questions: [
      [
        'sendNotification isMultilingual content formato json array inválido',
        'comando de notificaciones exige array JSON, cómo paso content',
      ],
      [
        'sendNotification isMultilingual content debe ser json array?',
        'el parametro no es un arreglo json valido, corchetes mal',
      ],
      [
        'sendNotification isMultilingual content array json inválido',
        '¿cómo formatear el arreglo de content en notificaciones multiidioma?',
      ],
      [
        'sendNotification isMultilingual content array json invalido',
        'corchetes del array json mal formados como lo mando',
      ],
      ['sendNotification isMultilingual', 'JSON array inválido'],
    ],
    rewordings: [
      ['El valor no tiene formato de array JSON válido'],
      ['El parámetro no es un arreglo JSON válido'],
      ['Se esperaba una lista JSON bien formada'],
      ['El valor debe ser un arreglo JSON válido'],
      ['no es array JSON'],
    ],
  },
  30004: {
    complaints: [
      [
        'abro la página del plugin y dice que no es un objeto json',
        'el enlace al centro de cuenta lleva un token que no es un objeto',
        'mi compi dice que el access token solo trae un numero suelto',
      ],
      [
        'al abrir la pagina del plugin dice que el objeto json esta mal',
        'mi companero metio un simple numero como token de acceso y trono el formato',
        'se esperaba un objeto y llego otra cosa, dice la pantallita',
      ],
      [
        'abro una página de plugin y sale que el objeto json está mal',
        'la ventana del centro de cuentas no carga, algo de objeto json',
        'según el técnico el access token trae un numero suelto y no un objeto',
      ],
      [
        'al abrir la pagina del plugin dice que no es un objeto json',
        'el token de la pagina embebida trae un numero en vez de un objeto',
        'objeto json invalido al entrar a mi cuenta desde el plugin',
      ],
      ['centro de cuenta JSON', 'token codificado dos veces', 'página plugin error JSON'],
    ],
    questions: [
      [
        'accessToken base64 decodifica a string y no a objeto JSON',
        'qué json object tengo que meter en el accessToken del webview',
      ],
      [
        'accessToken en base64 decodifica a string en vez de object',
        'json object invalido al abrir account center con access token',
      ],
      [
        'accessToken en base64 decodifica a string suelto en vez de objeto',
        'formato de objeto json no válido al pasar el token a un plugin',
      ],
      [
        'accessToken base64 decodifica a un string suelto y no a objeto',
        'llaves json esperadas en access token',
      ],
      ['accessToken no es objeto', 'JSON object inválido'],
    ],
    rewordings: [
      ['El parámetro no es un objeto JSON correcto'],
      ['El dato no tiene forma de objeto JSON'],
      ['Los datos no tienen formato de objeto JSON'],
      ['El valor no es un objeto JSON válido'],
      ['no es objeto JSON'],
    ],
  },
  30005: {
    complaints: [
      [
        'mandé foto de avatar y tambien enlace y no las quiere juntas',
        'o una cosa o la otra pero no las dos a la vez',
        'al cambiar la cabecera del perfil dice que elija solo uno de los dos',
      ],
      [
        'subi foto de perfil y tambien pegue un link de avatar y no quiso',
        'o archivo o enlace para la portada, los dos juntos no jala',
        'pide elegir nomas uno de los dos campos',
      ],
      [
        'subí foto de avatar y también pegué un enlace, no acepta los dos',
        'o mandas archivo o mandas url de portada, no ambas cosas',
        'me pide elegir solo una de dos opciones para la imagen',
      ],
      [
        'subi foto de perfil y ademas pegue un link, dice que elija una sola',
        'no me acepta archivo y url del banner juntos',
        'son dos opciones y no se pueden mandar las dos a la vez',
      ],
      ['avatar enviado por duplicado', 'dos fotos de perfil', 'resumen de usuario falla'],
    ],
    questions: [
      [
        'avatarFid y avatarUrl a la vez en el update del perfil',
        'user/overview sin uidOrUsername ni header uid, error de parámetros excluyentes',
      ],
      [
        'avatarFid y avatarUrl al mismo tiempo rechazado',
        'user overview sin uidOrUsername ni header uid, dice que mande los dos',
      ],
      [
        'avatarFid y avatarUrl juntos en update profile',
        'user/overview sin uidOrUsername ni header X-Fresns-Uid devuelve error de excluyentes',
      ],
      [
        'avatarFid y avatarUrl excluyentes en el mismo request',
        'user overview sin uidOrUsername ni header uid por que se queja de dos parametros',
      ],
      ['avatarFid y avatarUrl juntos', 'parámetros mutuamente excluyentes'],
    ],
    rewordings: [
      ['Solo se puede enviar uno de los dos parámetros, no ambos'],
      ['Solo puedes enviar uno de los dos parámetros'],
      ['Solo puedes enviar uno de los dos datos, no ambos'],
      ['Elige solo una de las dos opciones, no ambas'],
      ['solo uno de dos'],
    ],
  },
  30006: {
    complaints: [
      [
        'pongo el mismo apodo que ya tenía y me da error',
        'la bio es igual que antes y no la guarda',
        'dice que no hay ningun cambio entre lo viejo y lo nuevo',
      ],
      [
        'puse el mismo apodo que ya tenia y no lo guarda',
        'la bio quedo igualita, dice que no hay cambio',
        'no cambie nada wey por eso se queja',
      ],
      [
        'puse el mismo apodo que ya tenía y no me lo acepta',
        'no hay nada que cambiar dice, la bio es igual',
        'guardé el perfil sin modificar el nombre y tira error',
      ],
      [
        'puse el mismo apodo que ya tenia y me lo rebota',
        'no hubo cambios es identico a lo anterior',
        'guarde la bio igualita y marca que no cambie nada',
      ],
      ['mismo nombre que antes', 'guardé sin cambiar nada', 'bio repetida'],
    ],
    questions: [
      [
        'nickname idéntico al almacenado devuelve fallo en vez de ok',
        'comparar valor antiguo y nuevo antes de enviar username',
      ],
      [
        'update profile con username identico al actual devuelve error',
        'nuevo valor igual al anterior, hay que comparar antes de mandar?',
      ],
      [
        'actualizar username con valor idéntico al guardado',
        '¿hay que omitir nickname si no cambió respecto al anterior?',
      ],
      [
        'update profile con username igual al almacenado',
        'valor nuevo igual al viejo como evitar el rechazo',
      ],
      ['username igual al anterior', 'PATCH profile sin cambios'],
    ],
    rewordings: [
      ['El valor nuevo es igual al anterior, no hay cambios'],
      ['Es igual a lo que ya tenías, no hay nada que cambiar'],
      ['El valor nuevo es idéntico al actual, no hubo cambios'],
      ['El dato nuevo es igual al actual, no hay cambios'],
      ['nuevo igual al anterior'],
    ],
  },
  30007: {
    complaints: [
      [
        'pone que no puede estar vacío y no dice qué campo',
        'me obliga a rellenar, no deja en blanco',
        'dejé un hueco sin escribir y no pasa',
      ],
      [
        'deje el cuadrito en blanco y no me deja',
        'no puede ir vacio dice, pero no dice cual',
        'me exige rellenar ese campo',
      ],
      [
        'no puede quedar en blanco',
        'deje un campo sin llenar y me regañó',
        'hay que escribir algo en esa casilla si o si',
      ],
      [
        'deje la casilla en blanco y sale el cartel rojo',
        'este campo no puede ir vacio',
        'me obliga a llenar algo que quiero dejar en blanco',
      ],
      ['campo obligatorio vacío'],
    ],
    questions: [
      [
        'error generico de campo vacío, quién lo lanza en el core',
        'valor en blanco no permitido código',
      ],
      [
        'error generico de campo vacio, core lo usa en algun lado?',
        'valor en blanco no permitido catalogo comun',
      ],
      [
        'validación genérica de campo vacío, quién la lanza',
        "texto de 'vacío no permitido' sin uso en el núcleo",
      ],
      [
        'error generico de campo vacio lo dispara el core o solo plugins',
        'cadena vacia no permitida',
      ],
      ['validación required vacía'],
    ],
    rewordings: [
      ['No puede quedar vacío'],
      ['Este campo no puede quedar vacío'],
      ['Este campo no admite quedar vacío'],
      ['Este campo es obligatorio, complétalo'],
      ['no puede estar vacío'],
    ],
  },
  30008: {
    complaints: [
      [
        'operación fallida intentalo de nuevo y llevo diez intentos igual',
        'subo un archivo y pone que ha fallado que pruebe otra vez',
        'reintento y reintento y siempre falla la misma operación',
      ],
      [
        'algo fallo, que intente otra vez, y ya van cinco veces',
        'al subir el archivo solo sale operacion fallida reintente',
        'le pico reintentar y sigue igual fallando',
      ],
      [
        'fallo la operación, intente nuevamente, y por más que intento sigue igual',
        'al subir un archivo de cero bytes me dice que pruebe otra vez',
        'reintento y reintento la subida y nada',
      ],
      [
        'reintento y reintento subir el archivo y siempre falla la operacion',
        'dice que pruebe de nuevo pero nunca anda',
        'intentelo otra vez, ya van diez veces que lo intento',
      ],
      ['archivo de 0 bytes', 'archivo vacío no sube', 'subida falla al guardar'],
    ],
    questions: [
      [
        'upload-token falla al guardar el registro con size cero',
        'pide reintentar al solicitar token de subida, nombre o extensión vacíos?',
      ],
      [
        'upload-token con size cero no guarda el registro del archivo',
        'upload token pedido y no hay file record, extension o path vacios',
      ],
      [
        'upload-token no guarda registro de archivo con size 0',
        'operación fallida al pedir token de subida, path o extensión vacíos',
      ],
      [
        'upload-token no guarda el registro del archivo si size es cero',
        'el storage dio token pero fallo al crear el file, reintentar no sirve',
      ],
      ['upload-token size 0', 'no guarda registro file'],
    ],
    rewordings: [
      ['La operación ha fallado, vuelve a intentarlo'],
      ['No se pudo completar, inténtalo de nuevo'],
      ['No se pudo completar la acción, inténtalo nuevamente'],
      ['No se pudo completar la operación, inténtalo nuevamente'],
      ['operación fallida, reintenta'],
    ],
  },
} as const satisfies DescribedMeanings
