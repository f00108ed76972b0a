import type { DescribedMeanings } from '../types'

export const systems = {
  33100: {
    complaints: [
      [
        'intento borrar mi cuenta y dice que esa función está deshabilitada por el sistema',
        'el registro desde el centro de cuenta está desactivado en este sitio',
        'esta interfaz o versión ya no se puede usar',
      ],
      [
        'quise borrar mi cuenta y dice que esa funcion la desactivo el sistema',
        'el login con codigo esta deshabilitado por el sitio',
        'esta interfaz la apagaron, ni con actualizar',
      ],
      [
        'quiero eliminar mi cuenta y esa función la tienen desactivada',
        'el sistema deshabilitó esta interfaz en el centro de cuentas',
        'no deja registrarse desde aquí porque lo lleva un plugin',
      ],
      [
        'quiero darme de baja y dice que esa funcion esta deshabilitada por el sistema',
        'entrar con codigo esta apagado en el sitio',
        'el registro normal esta desactivado, lo lleva otro servicio',
      ],
      ['registro no disponible aquí', 'no puedo borrar cuenta', 'entrar con código desactivado'],
    ],
    questions: [
      [
        'account center login delegado en plugin, interfaz deshabilitada',
        'delete_account_type eliminación apagada',
      ],
      [
        'account center deshabilitado, un plugin tomo registro y login',
        'delete_account_type apagado interface disabled',
      ],
      [
        'account center login delegado a plugin, interfaz deshabilitada',
        'delete_account_type apagado, qué responde',
      ],
      [
        'account center interfaz deshabilitada por plugin de login',
        'delete_account_type uno bloquea la baja',
      ],
      ['registro delegado a plugin', 'delete_account_type 1'],
    ],
    rewordings: [
      ['El sistema ha desactivado esta interfaz o versión'],
      ['El sistema desactivó esta función o versión'],
      ['El sistema desactivó esta función o versión'],
      ['El sistema desactivó esta interfaz o versión'],
      ['interfaz desactivada'],
    ],
  },
  33101: {
    complaints: [
      [
        'el sitio es privado y no permite esta petición',
        'con el modo privado esto está prohibido',
        'comunidad cerrada, no admite la solicitud',
      ],
      [
        'como el sitio es privado no deja hacer esa peticion',
        'en modo privado esa parte esta prohibida',
        'comunidad cerrada, interfaz bloqueada',
      ],
      [
        'en modo privado eso está prohibido',
        'la comunidad es privada y no permite esa consulta',
        'no se puede pedir esto mientras el sitio sea cerrado',
      ],
      [
        'como es sitio privado esa funcion esta prohibida',
        'modo privado no permite pedir esto',
        'por ser comunidad cerrada no abre esa parte',
      ],
      ['sitio privado, petición prohibida'],
    ],
    questions: [
      ['petición prohibida en modo privado', 'endpoint vetado cuando site_mode private'],
      [
        'endpoint prohibido en private mode',
        'que rutas no se pueden llamar con el sitio en privado',
      ],
      ['ruta prohibida con site_mode private', 'interfaz vedada en modo privado'],
      ['endpoint vedado en private mode', 'interface prohibida cuando site_mode private'],
      ['private mode interfaz'],
    ],
    rewordings: [
      ['Petición no permitida en modo privado'],
      ['No permitido mientras el sitio está en modo privado'],
      ['No disponible mientras el sitio esté en modo privado'],
      ['En modo privado no se permite usar esta interfaz'],
      ['prohibido en modo privado'],
    ],
  },
  33102: {
    complaints: [
      [
        'sin entrar no se ve nada, el modo del sitio está mal puesto',
        'error de configuracion del modo de la web',
        'los visitantes reciben un fallo y las socias con sesión no',
      ],
      [
        'sin sesion sale que el modo del sitio esta mal configurado',
        'ni publico ni privado, el admin la rego con el modo',
        'visitantes ven error de modo, los que ya entraron no',
      ],
      [
        'el sitio tiene mal configurado si es publico o privado',
        'los visitantes no ven nada, error de modo del sitio',
        'sin loguearse falla, con sesión sí entra, algo del modo',
      ],
      [
        'sin entrar no se ve nada, modo del sitio mal configurado',
        'modo del sitio ni publico ni privado',
        'error de configuracion del modo de la comunidad',
      ],
      ['sitio mal configurado', 'modo del sitio roto', 'ni pública ni privada'],
    ],
    questions: [
      ['site_mode con valor ni public ni private', 'lista de rutas de invitados vacía'],
      [
        'site_mode con valor raro, guest whitelist vacia',
        'config del modo de sitio invalida para requests sin sesion',
      ],
      ['site_mode con valor inválido', 'lista de rutas de invitados vacía, modo mal puesto'],
      [
        'site_mode con valor raro invitados rechazados',
        'lista de rutas de invitados vacia modo mal seteado',
      ],
      ['site_mode valor inválido', 'lista endpoints invitados vacía'],
    ],
    rewordings: [
      ['El modo del sitio está mal configurado'],
      ['El modo del sitio está mal configurado'],
      ['El modo del sitio está mal configurado'],
      ['El modo del sitio está mal configurado'],
      ['error modo del sitio'],
    ],
  },
  33200: {
    complaints: [
      [
        'la plantilla del código de verificación no existe',
        'no sale el correo del código porque no hay plantilla',
        'falta el modelo del sms de verificación',
      ],
      [
        'no hay plantilla para mandar el codigo',
        'el codigo no llega, falta la plantilla del sms',
        'plantilla de verificacion no disponible',
      ],
      [
        'no hay plantilla para el código',
        'la plantilla del correo de verificación no existe',
        'no mandan el código porque el modelo no está disponible',
      ],
      [
        'no hay plantilla para el codigo de verificacion',
        'el mensaje del codigo no esta armado por el admin',
        'plantilla del sms no disponible',
      ],
      ['sin plantilla de código'],
    ],
    questions: [
      ['template de verify code no disponible', 'sendCode plantilla inexistente en el idioma'],
      ['verify code template id inexistente', 'templateId de sendCode sin configurar en el idioma'],
      ['templateId de verify code inexistente', 'plantilla de sms no disponible'],
      [
        'template de verify code inexistente en sendCode',
        'templateId sin plantilla de email configurada',
      ],
      ['template verify code'],
    ],
    rewordings: [
      ['Plantilla del código de verificación no disponible'],
      ['La plantilla del código no está disponible'],
      ['La plantilla del código no está disponible'],
      ['La plantilla del código de verificación no está disponible'],
      ['plantilla de código inexistente'],
    ],
  },
  33201: {
    complaints: [
      [
        'pedí el código muchas veces seguidas y ahora toca esperar',
        'demasiados envíos de código',
        'le di tres veces a reenviar y me frena',
      ],
      [
        'pedi el codigo muchas veces seguidas y ahora que espere',
        'demasiados codigos, aguanta tantito',
        'le pique reenviar varias veces y se enojo',
      ],
      [
        'pedí el código muchas veces seguidas y me frenó',
        'demasiados envíos de código, espere',
        'le piqué a reenviar varias veces y ya no manda',
      ],
      [
        'pedi el codigo muchas veces y ahora me hace esperar',
        'demasiados codigos seguidos',
        'no deja reenviar el sms todavia, que espere',
      ],
      ['pedí demasiados códigos'],
    ],
    questions: [
      ['frecuencia de envío de código de verificación rate limit', 'sendCode demasiado a menudo'],
      [
        'rate limit al enviar codigos de verificacion',
        'sendCode throttle cada cuanto se puede pedir',
      ],
      ['límite de frecuencia de sendCode', 'throttle al reenviar código de verificación'],
      ['rate limit de sendCode', 'reenvio de codigo muy frecuente quien limita'],
      ['rate limit verify code'],
    ],
    rewordings: [
      ['Has pedido el código demasiadas veces, espera un poco'],
      ['Pediste el código muchas veces, espera un rato'],
      ['Pides códigos demasiado seguido, espera un poco'],
      ['Pediste demasiados códigos, espera un momento'],
      ['código enviado muy seguido'],
    ],
  },
  33202: {
    complaints: [
      [
        'dejé el código en blanco al registrarme',
        'puse el código pero no el apodo y dice que está vacío el codigo',
        'para borrar la cuenta me exige escribir un código',
      ],
      [
        'no escribi el codigo que me mandaron y no avanza',
        'puse el codigo pero olvide el apodo al registrarme y dice codigo vacio',
        'quiere el codigo para borrar mi cuenta',
      ],
      [
        'olvidé escribir el código de verificación',
        'me registré sin código y lo exige',
        'el codigo sí lo puse pero dejé vacío el apodo',
      ],
      [
        'no puse el codigo que llego al mail y no avanza el registro',
        'casilla del codigo en blanco',
        'lleno el codigo y falta el apodo pero reclama el codigo',
      ],
      ['código vacío', 'no puse el código', 'registro con apodo vacío'],
    ],
    questions: [
      [
        'registro con nickname vacío avisa de código vacío',
        'verifyCode obligatorio en reset password',
      ],
      [
        'verifyCode vacio en register o reset password',
        'nickname en blanco al registrar responde codigo vacio, bug?',
      ],
      ['verifyCode vacío en register o reset', 'codeType ni email ni sms al borrar cuenta'],
      ['verifyCode vacio en reset password', 'nickname vacio en registro responde codigo vacio'],
      ['verifyCode vacío', 'apply-delete sin código'],
    ],
    rewordings: [
      ['El código de verificación no puede estar vacío'],
      ['Escribe el código de verificación'],
      ['Escribe el código de verificación'],
      ['Escribe el código de verificación'],
      ['código no puede faltar'],
    ],
  },
  33203: {
    complaints: [
      [
        'el código del correo no vale o ha caducado',
        'meto el codigo tal cual del sms y lo da por malo',
        'usé el código de ayer, incorrecto o vencido',
      ],
      [
        'el codigo que me llego no lo acepta',
        'puse el codigo tarde y ya habia vencido',
        'codigo malo dice, pero lo copie tal cual del correo',
      ],
      [
        'el código que me llegó no sirve',
        'ya venció el numerito del sms',
        'puse el código y dice incorrecto aunque lo copié bien',
      ],
      [
        'el codigo que me llego dice que esta mal o ya vencio',
        'puse los seis numeros y no los acepta',
        'codigo equivocado, lo copie tal cual del mail',
      ],
      ['código incorrecto', 'el código no sirve', 'código caducado'],
    ],
    questions: [
      [
        'código pedido con otra plantilla no valida',
        'borrar cuenta por sms el código siempre sale incorrecto',
      ],
      [
        'codigo pedido para otra plantilla no pasa la verificacion',
        'verify code incorrecto o ya usado, borrar cuenta por sms falla',
      ],
      [
        'verify code de otra plantilla no coincide',
        'borrar cuenta por sms código inválido siempre',
      ],
      [
        'codigo pedido con otro template no valida',
        'baja por sms busca el codigo como email y falla',
      ],
      ['verify code inválido', 'código con otro templateId'],
    ],
    rewordings: [
      ['Código de verificación incorrecto o caducado'],
      ['El código no es válido o ya expiró'],
      ['Código de verificación equivocado o vencido'],
      ['El código es incorrecto o ya venció'],
      ['código erróneo o vencido'],
    ],
  },
  33301: {
    complaints: [
      [
        'el texto tiene palabras prohibidas por el sistema',
        'no deja enviar hasta que quite una palabra vetada',
        'alguna palabra que escribí está censurada en toda la web',
      ],
      [
        'mi texto trae palabras que el sistema prohibe',
        'que quite las groserias antes de enviar',
        'vocabulario censurado en general, no deja mandar',
      ],
      [
        'mi texto tiene palabras que el sistema prohíbe',
        'no me deja enviar por una grosería',
        'tengo que corregir lo que escribí, vocabulario vetado',
      ],
      [
        'mi texto lleva una palabra prohibida por el sistema, cambiela',
        'palabras vetadas por la plataforma no deja enviar',
        'que groseria detecto si no dije nada',
      ],
      ['bio con palabrotas'],
    ],
    questions: [
      [
        'contenido con palabras prohibidas del sistema, código general',
        'banned words check global dónde',
      ],
      [
        'filtro de palabras prohibidas del sistema en contenido',
        'banned words genericas antes de submit',
      ],
      ['palabras prohibidas genéricas del sistema en contenido', 'block words globales al enviar'],
      [
        'filtro general de palabras prohibidas del sistema',
        'banned words generico no de titulo ni de apodo',
      ],
      ['bio banned words v2'],
    ],
    rewordings: [
      ['El contenido incluye palabras prohibidas, modifícalo antes de enviarlo'],
      ['Tu texto tiene palabras prohibidas por el sistema, cámbialo'],
      ['Hay palabras vetadas por el sistema, corrígelas antes de enviar'],
      ['El texto incluye palabras prohibidas por el sistema, modifícalo'],
      ['palabras vetadas del sistema'],
    ],
  },
  33302: {
    complaints: [
      [
        'mi biografía es demasiado larga',
        'la descripción del perfil pasa del límite y no la guarda',
        'recorto el sobre mí porque no cabe',
      ],
      [
        'mi bio esta muy larga y no se guarda',
        'mi descripcion de perfil pasa del limite',
        'cuantas letras caben en sobre mi?',
      ],
      [
        'mi biografía es muy larga',
        'la descripción del perfil excede lo que deja el sistema',
        'tuve que recortar mi presentación personal',
      ],
      [
        'mi biografia es demasiado larga',
        'me pide recortar la descripcion de mi perfil',
        'no entra todo lo que escribi sobre mi',
      ],
      ['bio demasiado larga', 'biografía no cabe', 'descripción de perfil larga'],
    ],
    questions: [
      [
        'bio_length superado en update profile',
        'longitud de contenido excede, se refiere a la bio?',
      ],
      ['bio_length excedido en profile update', 'longitud maxima de la biografia del usuario'],
      ['bio_length superado en profile update', 'máximo de caracteres de la bio'],
      ['bio_length excedido en update profile', 'longitud de la bio supera maximo del sistema'],
      ['bio_length caracteres', 'límite caracteres bio'],
    ],
    rewordings: [
      ['El texto supera la longitud permitida, acórtalo'],
      ['Te pasaste del largo permitido, acórtalo'],
      ['El texto supera la longitud permitida, acórtalo'],
      ['El texto supera el límite del sistema, acórtalo y reenvíalo'],
      ['biografía supera el límite'],
    ],
  },
  33400: {
    complaints: [
      [
        'ip no válida',
        'la dirección ip que puse está mal escrita',
        'error de ip, no es una direccion correcta',
      ],
      ['la ip que puse no es una direccion valida', 'ip mal escrita', 'eso no es una ip, dice'],
      ['esa ip no es válida', 'dirección IP mal escrita', 'puse una ip con letras y la rechazó'],
      [
        'esa ip no es valida',
        'escribi la direccion ip y no la acepta como ip',
        'ip mal escrita con puntos de mas',
      ],
      ['dirección IP inválida'],
    ],
    questions: [
      ['ip-info con cadena que no es IP', 'validar formato de dirección IP'],
      ['ip-info con string que no es ip', 'validar formato ipv4 ipv6, direccion invalida'],
      ['ip-info con ip inválida', 'formato de dirección ip incorrecto'],
      ['ip-info con ip malformada', 'validacion de formato ip'],
      ['validar formato IP'],
    ],
    rewordings: [
      ['Dirección IP no válida'],
      ['Eso no es una dirección IP válida'],
      ['La dirección IP no es válida'],
      ['La dirección IP no es válida'],
      ['no es IP válida'],
    ],
  },
  33401: {
    complaints: [
      [
        'la ip es anómala y no da los detalles',
        'ip rara, sin datos disponibles',
        'la ip de una socia aparece como anormal',
      ],
      [
        'mi ip anda rara y no hay detalles',
        'ip anormal, sin informacion',
        'sospechosa la ip, no muestra de donde es',
      ],
      [
        'mi ip es rara y no dan detalles',
        'ip anómala, sin información',
        'no muestra la ubicación porque la ip se ve anormal',
      ],
      [
        'la ip se comporta raro y no muestra detalles',
        'ip anormal sin datos',
        'marca mi conexion como anomala y no da ubicacion',
      ],
      ['mi IP sale rara'],
    ],
    questions: [
      [
        'ip anómala detalles no disponibles plugin ip_service',
        'qué significa IP abnormal en common/ip-info',
      ],
      ['ip abnormal details no disponibles plugin ip_service', 'ip rara sin datos de ubicacion'],
      [
        'ip anormal sin detalles en ip_service',
        'common/ip-info detalles no disponibles por anomalía',
      ],
      ['ip_service devuelve ip anomala', 'detalle no disponible por ip sospechosa'],
      ['IP abnormal sin detalles'],
    ],
    rewordings: [
      ['IP anómala, no hay detalles disponibles'],
      ['La IP presenta anomalías, sin detalles disponibles'],
      ['IP anómala, sin detalles disponibles'],
      ['La IP es anómala y no hay detalles disponibles'],
      ['IP anómala'],
    ],
  },
  33402: {
    complaints: [
      [
        'no se pueden consultar los datos de esa ip',
        'busco de donde es una ip y no deja consultarla',
        'consulta de ip fallida',
      ],
      [
        'no se pudo consultar de donde es esa ip',
        'busque la ip y no permite checar detalles',
        'consulta de ip sin resultado',
      ],
      [
        'no se puede consultar de dónde es esa ip',
        'la ip no admite consulta de datos',
        'busqué información de una ip y no la puede averiguar',
      ],
      [
        'no se pueden consultar los detalles de la ip',
        'de donde es esta ip? dice que no se puede averiguar',
        'consulta de ip imposible',
      ],
      ['no consulta mi IP'],
    ],
    questions: [
      ['ip no consultable en el proveedor', 'lookup de IP imposible para red privada'],
      ['ip no consultable en ip-info', 'query de geolocalizacion por ip no soportada'],
      ['ip-info consulta imposible', 'plugin de ip no logra consultar detalles'],
      ['ip no consultable en common/ip-info', 'el plugin de ip no logra el lookup'],
      ['IP lookup fallido'],
    ],
    rewordings: [
      ['No se pueden consultar los datos de esta IP'],
      ['No se puede consultar el detalle de esa IP'],
      ['No es posible consultar los datos de esta IP'],
      ['No es posible consultar los detalles de esta IP'],
      ['IP imposible de consultar'],
    ],
  },
  33403: {
    complaints: [
      [
        'mi ip está bloqueada y no me dan servicio',
        'desde la oficina nos han vetado la ip',
        'el sistema ha prohibido mi direccion ip',
      ],
      [
        'bloquearon mi ip, no me da servicio',
        'desde la red de la escuela la ip esta vetada',
        'mi internet quedo en lista negra',
      ],
      [
        'mi ip está bloqueada, no me dan servicio',
        'vetaron la red de mi casa',
        'desde el wifi de la oficina no entra nadie, ip prohibida',
      ],
      [
        'bloquearon mi ip y no me dan servicio',
        'ip deshabilitada',
        'desde mi casa no entro, la ip esta vetada',
      ],
      ['IP baneada'],
    ],
    questions: [
      ['IP deshabilitada lista negra', 'bloquear direcciones ip existe en el core?'],
      [
        'ip deshabilitada blacklist del sistema',
        'bannear direcciones ip en fresns, donde se configura',
      ],
      ['ip baneada, lista negra de direcciones', 'dónde bloquear ips en el servidor'],
      ['blacklist de ip en el core existe', 'ip baneada sistema sin servicio'],
      ['ban por IP'],
    ],
    rewordings: [
      ['Tu IP está bloqueada y no podemos darte servicio'],
      ['Tu IP está bloqueada, no podemos darte servicio'],
      ['Tu IP está bloqueada y no podemos darte servicio'],
      ['Tu IP fue bloqueada y no podemos darte servicio'],
      ['IP deshabilitada'],
    ],
  },
  33404: {
    complaints: [
      [
        'mi ip le resulta desconocida al sistema',
        'no sabe de donde viene mi ip',
        'sale que no se conoce la ip',
      ],
      ['ip desconocida y ya', 'no sabe que ip es', 'mi ubicacion sale como ip no identificada'],
      ['ip desconocida', 'no sabe qué ip es esa', 'sale que la dirección de internet no la conoce'],
      [
        'mi ip no la conoce',
        'no sabe cual es mi ip',
        'dice que ignora de donde me conecto, ip sin identificar',
      ],
      ['IP no reconocida'],
    ],
    questions: [
      ['unknown ip en respuesta del plugin de geolocalización', 'IP sin identificar origen ignoto'],
      ['unknown ip en respuesta del servicio de ip', 'ip sin identificar, ni idea de su origen'],
      ['ip unknown en ip-info', 'ip sin datos, desconocida para el proveedor'],
      ['ip unknown en respuesta de ip_service', 'request sin ip identificable'],
      ['unknown IP'],
    ],
    rewordings: [
      ['IP desconocida'],
      ['IP desconocida'],
      ['No se reconoce esta IP'],
      ['IP desconocida'],
      ['IP desconocida'],
    ],
  },
} as const satisfies DescribedMeanings
