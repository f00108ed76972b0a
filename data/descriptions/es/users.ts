import type { DescribedMeanings } from '../types'

export const users = {
  35100: {
    complaints: [
      [
        'hay que poner uid o nombre de usuario, no puede ir vacío',
        'busqué sin escribir a quien',
        'falta indicar el alias o el número del usuario',
      ],
      [
        'no puse a quien buscar, falta uid o usuario',
        'el perfil abre sin nombre ni id',
        'usuario vacio en la liga del perfil',
      ],
      [
        'no puse el usuario ni su uid',
        'hay que escribir a quién, uid o nombre',
        'dejé vacío el nombre de usuario buscado',
      ],
      [
        'no puse ni uid ni nombre de usuario',
        'falta indicar el usuario por id o arroba',
        'usuario vacio a quien busco',
      ],
      ['no indiqué usuario'],
    ],
    questions: [
      ['uidOrUsername vacío', 'parámetro uid o username obligatorio código'],
      ['uidOrUsername vacio en request de user', 'ni uid ni username mandado'],
      ['uidOrUsername en blanco', 'parámetro de usuario ausente en la petición'],
      ['uidOrUsername vacio', 'parametro uid o username obligatorio'],
      ['uidOrUsername ausente'],
    ],
    rewordings: [
      ['Indica el UID o el nombre de usuario'],
      ['Indica el UID o el nombre de usuario'],
      ['Falta el UID o el nombre de usuario'],
      ['Indica el UID o el nombre de usuario'],
      ['UID o usuario vacío'],
    ],
  },
  35101: {
    complaints: [
      [
        'cambié el apodo la semana pasada y aún no puedo cambiarlo otra vez',
        'cuantos dias hay que esperar para volver a cambiar el nombre',
        'solo se puede modificar una vez cada tantos días',
      ],
      [
        'ya cambie mi apodo hace poco y ahora tengo que esperar dias',
        'cada cuando puedo cambiar el handle',
        'solo una vez cada tantos dias el cambio de nombre',
      ],
      [
        'cambié mi nombre hace poco y debo esperar días',
        'no puedo modificar el apodo tan seguido',
        'solo una vez cada tantos días deja renombrarse',
      ],
      [
        'cambie mi apodo hace poco y ahora debo esperar dias',
        'solo se puede modificar una vez cada tantos dias',
        'quiero otro nombre y no han pasado los dias',
      ],
      ['no puedo cambiar nombre', 'cambiar apodo otra vez', 'cada cuánto cambiar nick'],
    ],
    questions: [
      ['last_nickname_at y periodo de días entre cambios', 'username edit interval no cumplido'],
      ['last_username_at intervalo de dias no cumplido', 'cooldown para editar nickname'],
      [
        'last_username_at intervalo de días',
        'mandar nickname sin cambios también bloquea por periodo',
      ],
      ['last_nickname_at periodo de dias no cumplido', 'cambio de username limitado por intervalo'],
      ['username_edit días', 'intervalo días editar nickname'],
    ],
    rewordings: [
      ['Solo puedes modificarlo una vez en el plazo de días fijado'],
      ['Solo puedes cambiarlo una vez cada ciertos días'],
      ['Solo puedes cambiarlo una vez cada cierto número de días'],
      ['Solo puedes cambiarlo una vez en el plazo establecido'],
      ['modificable cada ciertos días'],
    ],
  },
  35102: {
    complaints: [
      [
        'el nombre de usuario no admite guion bajo',
        'puse un arroba todo de números y lo rechaza',
        'mi handle con dos guiones no vale',
      ],
      [
        'mi arroba no acepta guion bajo',
        'quise puro numero de usuario y no pasa',
        'el handle solo letras, numeros y un guion, que pues',
      ],
      [
        'mi usuario lleva guion bajo y no lo deja',
        'solo letras números y un guion en el arroba',
        'quise un nombre de puros números y fue rechazado',
      ],
      [
        'mi arroba con guion bajo no la acepta',
        'nombre de usuario solo letras numeros y un guion',
        'puse puros numeros de usuario y no deja',
      ],
      ['usuario con guion bajo', 'usuario con tilde', 'usuario solo números'],
    ],
    questions: [
      ['username caracteres permitidos regex', 'username numérico rechazado aunque son cifras'],
      [
        'username con underscore o doble hyphen rechazado',
        'regex de username permitido, solo digitos falla',
      ],
      ['regla de caracteres del username, hyphen único', 'handle numérico rechazado'],
      [
        'username con underscore o doble guion rechazado',
        'regex username handle numerico no valido',
      ],
      ['username caracteres permitidos', 'username con dos guiones'],
    ],
    rewordings: [
      ['El nombre de usuario solo admite letras, números y un guion'],
      ['El usuario solo lleva letras, números y un guion'],
      ['Usa solo letras, números y guiones sueltos en tu usuario'],
      ['El usuario solo admite letras, números y guiones simples'],
      ['solo letras, números, guion'],
    ],
  },
  35103: {
    complaints: [
      [
        'mi nombre de usuario es demasiado largo',
        'no cabe el alias que quiero, longitud incorrecta',
        'el handle pasa del maximo de letras',
      ],
      [
        'mi nombre de usuario es demasiado largo',
        'el handle no cabe, muchas letras',
        'largo del arroba incorrecto, lo tengo que acortar',
      ],
      [
        'mi nombre de usuario es demasiado largo',
        'se pasa de letras el arroba que elegí',
        'quiere que acorte el usuario',
      ],
      [
        'mi nombre de usuario es demasiado largo',
        'el arroba pasa del maximo de letras',
        'handle muy extenso',
      ],
      ['usuario demasiado largo', 'nombre de usuario larguísimo', '@ muy largo'],
    ],
    questions: [
      ['username_max superado', 'longitud de username excedida'],
      ['username excede max length del sitio', 'tope de caracteres en username'],
      ['username supera el máximo del sitio', 'largo máximo de handle'],
      ['username_max excedido', 'largo maximo del username'],
      ['username_max', 'longitud máxima username'],
    ],
    rewordings: [
      ['La longitud del nombre de usuario no es correcta'],
      ['El largo del nombre de usuario no es válido'],
      ['La longitud del nombre de usuario no es correcta'],
      ['La longitud del nombre de usuario no es correcta'],
      ['longitud de usuario incorrecta'],
    ],
  },
  35104: {
    complaints: [
      [
        'quiero ser ana como usuario y dice que es corto',
        'el nombre de usuario no llega al mínimo',
        'mi arroba de dos letras no la acepta',
      ],
      [
        'mi usuario de dos letras es muy corto',
        'el arroba necesita mas letras minimo',
        'handle cortito no lo agarra',
      ],
      [
        'mi usuario es muy cortito',
        'necesita más letras el handle',
        'quería llamarme @al y es demasiado corto',
      ],
      [
        'mi arroba es muy cortita',
        'nombre de usuario con pocas letras, pide mas',
        'quiero usuario de dos letras y no llega al minimo',
      ],
      ['usuario demasiado corto', 'nombre de usuario cortísimo', '@ muy corto'],
    ],
    questions: [
      ['username_min no alcanzado', 'largo mínimo del username'],
      ['username minimo de caracteres no alcanzado', 'min length username config'],
      ['username por debajo del mínimo', 'mínimo de caracteres del handle'],
      ['username_min no alcanzado', 'largo minimo del username'],
      ['username_min', 'longitud mínima username'],
    ],
    rewordings: [
      ['El nombre de usuario no alcanza la longitud mínima'],
      ['El nombre de usuario es muy corto'],
      ['El nombre de usuario no llega al mínimo'],
      ['El nombre de usuario no llega al mínimo de caracteres'],
      ['usuario no alcanza mínimo'],
    ],
  },
  35105: {
    complaints: [
      [
        'ese nombre de usuario ya está cogido',
        'mi handle lo tiene otra y no la encuentro en ningún perfil',
        'elige otro arroba, este está ocupado',
      ],
      [
        'ya alguien agarro mi arroba',
        'ese usuario esta ocupado pero no sale ningun perfil asi',
        'me ganaron el handle, que escoja otro',
      ],
      [
        'ese usuario ya lo tiene otro',
        'el nombre que quiero está ocupado aunque nadie aparece',
        'elige otro arroba, ya existe',
      ],
      [
        'ese nombre de usuario ya esta tomado',
        'alguien mas tiene mi arroba',
        'handle ocupado y no aparece ningun perfil con el',
      ],
      ['usuario ya ocupado', 'nombre de usuario cogido', 'usuario no disponible'],
    ],
    questions: [
      [
        'username de usuario soft-deleted sigue ocupado',
        'username único sin distinguir mayúsculas',
      ],
      ['username taken por usuario soft-deleted', 'cambiar mayusculas de mi username dice tomado'],
      [
        'username único incluye usuarios borrados',
        'cambiar solo mayúsculas del propio handle da ocupado',
      ],
      ['username duplicado incluye usuarios borrados', 'username ya tomado por soft deleted'],
      ['username duplicado', 'username taken'],
    ],
    rewordings: [
      ['Ese nombre de usuario ya está en uso, elige otro'],
      ['Ese nombre de usuario ya está ocupado, elige otro'],
      ['Ese nombre de usuario ya está ocupado, elige otro'],
      ['Ese nombre de usuario ya está ocupado, elige otro'],
      ['elige otro usuario'],
    ],
  },
  35106: {
    complaints: [
      [
        'el nombre de usuario tiene una palabra prohibida',
        'mi apellido contiene algo vetado y no puedo usarlo de arroba',
        'bloquean mi handle por una palabra dentro',
      ],
      [
        'dice que mi handle trae una palabra prohibida adentro',
        'mi apellido contiene una groseria y no deja usarlo de usuario',
        'arroba censurado',
      ],
      [
        'mi usuario contiene una palabra prohibida',
        'no deja poner admin en el arroba',
        'nombre inocente rechazado porque trae dentro un término vetado',
      ],
      [
        'mi arroba lleva una palabra prohibida',
        'nombre de usuario vetado por contener admin',
        'que tiene de malo mi handle, dice palabra bloqueada',
      ],
      ['usuario con palabra prohibida', 'no deja poner admin', 'usuario vetado por palabra'],
    ],
    questions: [
      ['ban_names dentro del username', 'username con palabra bloqueada parcial'],
      ['username contiene ban name substring', 'lista de nombres prohibidos aplicada al username'],
      ['ban names dentro del username', 'palabras vetadas subcadena en handle'],
      ['username contiene ban_names', 'palabra censurada dentro del username'],
      ['user_ban_names username', 'username contiene banned name'],
    ],
    rewordings: [
      ['El nombre de usuario contiene palabras bloqueadas'],
      ['Tu nombre de usuario incluye una palabra bloqueada'],
      ['El nombre de usuario incluye palabras prohibidas'],
      ['El nombre de usuario contiene palabras bloqueadas'],
      ['usuario con palabras bloqueadas'],
    ],
  },
  35107: {
    complaints: [
      [
        'puse un emoji en el apodo y no lo guarda',
        'me llamo Begoña y la eñe no la admite en el apodo',
        'dice que evite caracteres especiales para que lo lean personas ciegas',
      ],
      [
        'le puse acento a mi apodo y no lo acepta',
        'no deja emojis en el nick por lo de personas ciegas',
        'mi nombre jose con tilde y dos espacios, me sugiere sin signos raros',
      ],
      [
        'no acepta emojis ni eñes en el apodo',
        'mi nombre lleva tilde y pide quitar caracteres especiales',
        'habla de personas ciegas cuando pongo un corazón en el nick',
      ],
      [
        'no acepta emojis en mi apodo',
        'mi nombre lleva acento y ñ y lo rechaza por caracteres especiales',
        'apodo con simbolitos no pasa',
      ],
      ['apodo con emoji', 'nick con tilde', 'nombre con ñ falla'],
    ],
    questions: [
      [
        'nickname con tilde rechazado, regex de caracteres',
        'dos espacios en el nickname y sale consejo de accesibilidad',
      ],
      [
        'nickname con ñ o acentos rechazado por caracteres especiales',
        'regex de nickname emoji no permitido',
      ],
      [
        'nickname con acentos rechazado por regex',
        'caracteres especiales en nickname doble espacio',
      ],
      [
        'nickname con tildes rechazado por regex',
        'caracteres especiales en nickname accesibilidad',
      ],
      ['nickname caracteres especiales', 'nickname con espacios dobles'],
    ],
    rewordings: [
      ['Usa un apodo sin caracteres especiales para que sea accesible a todos'],
      ['Usa un apodo sin caracteres raros para que todos puedan leerlo'],
      ['Evita caracteres especiales en tu apodo para que todos puedan leerlo'],
      ['Usa un apodo sin caracteres especiales para que sea accesible'],
      ['apodo sin caracteres especiales'],
    ],
  },
  35108: {
    complaints: [
      [
        'mi apodo es muy largo',
        'la longitud del apodo no es correcta, metí nombre y dos apellidos',
        'el mote no cabe',
      ],
      [
        'mi apodo esta larguisimo y no entra',
        'el nick pasa del maximo',
        'cuantas letras caben en el sobrenombre',
      ],
      ['el apodo es muy largo', 'mi nick no cabe', 'nombre visible con demasiadas letras'],
      [
        'el apodo es muy largo',
        'mi nickname pasa el limite de caracteres',
        'recorte su nombre visible',
      ],
      ['apodo demasiado largo', 'nick larguísimo', 'nombre visible muy largo'],
    ],
    questions: [
      ['nickname_max superado', 'nickname demasiados caracteres'],
      ['nickname mas largo que max', 'limite superior de longitud del nickname'],
      ['nickname excede máximo', 'largo máximo del apodo'],
      ['nickname_max excedido', 'longitud maxima del apodo'],
      ['nickname_max', 'longitud máxima nickname'],
    ],
    rewordings: [
      ['La longitud del apodo no es correcta'],
      ['El largo del apodo no es válido'],
      ['La longitud del apodo no es correcta'],
      ['La longitud del apodo no es correcta'],
      ['longitud de apodo incorrecta'],
    ],
  },
  35109: {
    complaints: [
      [
        'el apodo es demasiado corto',
        'puse solo una letra de apodo y no vale',
        'no llega al minimo de letras del mote',
      ],
      [
        'mi apodo de una letra es muy chico',
        'el nick pide minimo mas caracteres',
        'sobrenombre demasiado corto',
      ],
      [
        'mi apodo es muy corto',
        'un nick de una sola letra no vale',
        'le faltan caracteres al alias visible',
      ],
      [
        'el apodo es muy corto',
        'nickname de una sola letra no lo toma',
        'faltan letras en mi nombre visible',
      ],
      ['apodo demasiado corto', 'nick cortísimo', 'nombre visible muy corto'],
    ],
    questions: [
      ['nickname_min no alcanzado', 'apodo más corto que el mínimo del sitio'],
      ['nickname debajo del minimo configurado', 'nickname min chars'],
      ['nickname mínimo no alcanzado', 'apodo por debajo del mínimo configurado'],
      ['nickname_min no alcanzado', 'longitud minima del apodo'],
      ['nickname_min', 'longitud mínima nickname'],
    ],
    rewordings: [
      ['El apodo no alcanza la longitud mínima'],
      ['El apodo es demasiado corto'],
      ['El apodo es más corto de lo permitido'],
      ['El apodo no alcanza el mínimo de caracteres'],
      ['apodo no alcanza mínimo'],
    ],
  },
  35110: {
    complaints: [
      [
        'mi apodo es una palabra vetada',
        'quise llamarme admin y el apodo está prohibido',
        'el mote que elegí no lo permiten por palabra bloqueada',
      ],
      [
        'puse admin de apodo y sale palabra bloqueada',
        'mi nick no lo dejan por palabra vetada',
        'el sobrenombre que quiero esta en lista negra',
      ],
      [
        'mi nick está vetado',
        'ese apodo es una palabra prohibida',
        'quise llamarme administrador y no quiere el alias',
      ],
      [
        'mi apodo es una palabra prohibida',
        'no me deja llamarme administrador como nickname',
        'nombre visible censurado',
      ],
      ['apodo prohibido', 'nick vetado', 'apodo "admin" rechazado'],
    ],
    questions: [
      ['nickname igual a entrada de ban_names', 'apodo bloqueado comparación exacta en minúsculas'],
      ['nickname igual a entrada de ban names', 'apodo prohibido comparacion exacta en minusculas'],
      ['nickname igual a entrada de ban names', 'apodo bloqueado coincidencia exacta minúsculas'],
      ['nickname igual a entrada de ban_names', 'palabra bloqueada en nickname comparacion exacta'],
      ['user_ban_names nickname', 'nickname baneado'],
    ],
    rewordings: [
      ['El apodo contiene palabras bloqueadas'],
      ['El apodo tiene palabras bloqueadas'],
      ['El apodo incluye palabras prohibidas'],
      ['El apodo contiene palabras bloqueadas'],
      ['apodo con palabras bloqueadas'],
    ],
  },
  35111: {
    complaints: [
      [
        'otra ya usa mi apodo',
        'ese mote está ocupado, que busque otro',
        'no deja repetir apodo en esta comunidad',
      ],
      [
        'otro ya tiene ese apodo',
        'mi nick esta repetido, elige otro dice',
        'no puedo llamarme igual que otra persona en el sobrenombre',
      ],
      [
        'ya hay alguien con el mismo apodo',
        'nick repetido, busque otro',
        'otra persona se llama igual que yo en la app',
      ],
      [
        'el apodo que quiero ya lo tiene otro',
        'nickname repetido',
        'no puedo usar ese nombre visible, esta ocupado',
      ],
      ['apodo ya ocupado', 'nick en uso', 'ya existe ese apodo'],
    ],
    questions: [
      [
        'nickname_unique activado y repetido',
        'apodo único, cambio de mayúsculas choca consigo mismo',
      ],
      ['nickname unico activado, duplicado', 'unicidad del apodo case insensitive mysql'],
      ['nicknames únicos en este sitio', 'cambiar mayúsculas del propio nick da duplicado'],
      ['nickname unico duplicado', 'apodo ya existente cuando nickname_unique activo'],
      ['nickname_unique', 'nickname duplicado'],
    ],
    rewordings: [
      ['Ese apodo ya está cogido, elige otro'],
      ['Alguien más ya usa ese apodo, prueba otro'],
      ['Ese apodo ya lo usa alguien, elige otro'],
      ['Ese apodo ya lo usa alguien, elige otro'],
      ['elige otro apodo'],
    ],
  },
  35201: {
    complaints: [
      [
        'ese perfil no pertenece a mi cuenta',
        'cambio de usuario y dice que no es de esta cuenta',
        'el usuario actual no existe en mi cuenta',
      ],
      [
        'ese perfil no es de mi cuenta o no existe',
        'elegi un usuario que no me pertenece al entrar',
        'el usuario actual no va con esta cuenta',
      ],
      [
        'este perfil no es de mi cuenta',
        'el usuario no existe o pertenece a otra cuenta',
        'entro y dice que mi usuario no está en esta cuenta',
      ],
      [
        'ese usuario no es de mi cuenta',
        'elijo perfil y dice que no pertenece a esta cuenta',
        'el usuario actual no existe o es de otra cuenta',
      ],
      ['usuario de otra cuenta', 'no es mi usuario', 'mi perfil no corresponde'],
    ],
    questions: [
      ['account_id del user distinto al aid', 'user/auth-token con uid ajeno'],
      [
        'uid con account_id distinto al aid',
        'autor del borrador no encontrado, usuario no pertenece a la cuenta',
      ],
      ['uid no pertenece al aid', 'account_id del user distinto al de la cuenta'],
      ['account_id del user distinto del aid', 'user no pertenece a la cuenta en auth-token'],
      ['uid no pertenece aid', 'createDraft uid desconocido'],
    ],
    rewordings: [
      ['El usuario no existe o no pertenece a esta cuenta'],
      ['El usuario no existe o no es de esta cuenta'],
      ['El usuario no existe o no es de esta cuenta'],
      ['El usuario no existe o no pertenece a esta cuenta'],
      ['usuario ajeno a cuenta'],
    ],
  },
  35202: {
    complaints: [
      [
        'mi usuario está deshabilitado y no puedo dar me gusta',
        'han baneado mi perfil pero la cuenta entra',
        'le escribo a una amiga y su usuario está desactivado',
      ],
      [
        'mi perfil esta deshabilitado, mi cuenta entra pero el usuario no',
        'quiero mandarle mensaje a alguien y dice usuario desactivado',
        'baneado mi usuario, no puedo dar like',
      ],
      [
        'mi perfil fue suspendido',
        'me desactivaron el usuario y no puedo dar likes',
        'le escribo a alguien cuyo perfil está inhabilitado',
      ],
      [
        'mi perfil fue desactivado, la cuenta entra pero el usuario no',
        'le escribo y dice usuario deshabilitado',
        'usuario suspendido no puedo dar like',
      ],
      ['me banearon', 'usuario bloqueado', 'usuario desactivado'],
    ],
    questions: [
      ['user is_enabled off al marcar o enviar mensaje', 'receptor inhabilitado en conversación'],
      [
        'user is_enabled apagado al marcar o enviar mensaje',
        'receptor deshabilitado en conversacion',
      ],
      ['user is_enabled off al marcar o enviar mensaje', 'receptor deshabilitado en conversation'],
      ['user is_enabled apagado al marcar', 'receptor del mensaje deshabilitado'],
      ['user is_enabled off', 'usuario baneado no publica'],
    ],
    rewordings: [
      ['El usuario está desactivado'],
      ['El usuario está deshabilitado'],
      ['El usuario actual está inhabilitado'],
      ['El usuario está deshabilitado'],
      ['usuario actual deshabilitado'],
    ],
  },
  35203: {
    complaints: [
      [
        'la autora de la publicación se dio de baja',
        'quiero mandarle un mensaje y ese usuario ya borró su perfil',
        'el usuario ya no está, se fue de la red',
      ],
      [
        'el autor de ese post borro su usuario',
        'le escribo y dice que ese usuario ya se dio de baja',
        'perfil del autor eliminado, no abre el comentario',
      ],
      [
        'el autor de la publicación ya se dio de baja',
        'esa persona borró su perfil',
        'quiero escribirle y su usuario ya no existe porque se fue',
      ],
      [
        'el autor de esta publicacion borro su usuario',
        'quise mandarle mensaje y su usuario ya se dio de baja',
        'usuario que se fue de la plataforma',
      ],
      ['autor eliminó su cuenta', 'usuario borrado', 'destinatario eliminado, mensaje'],
    ],
    questions: [
      [
        'post de autor eliminado responde usuario dado de baja',
        'deleted_at del receptor en send message',
      ],
      [
        'post detail de author soft-deleted',
        'receptor con deleted_at, usuario dado de baja no sesion cerrada',
      ],
      ['autor soft-deleted en detalle de post', 'receptor con deleted_at, no es logout'],
      ['autor del post soft deleted', 'receptor con deleted_at en conversacion'],
      ['post con autor eliminado', 'conversation.code usuario eliminado'],
    ],
    rewordings: [
      ['El usuario se ha dado de baja'],
      ['El usuario se dio de baja'],
      ['Este usuario se dio de baja'],
      ['El usuario se dio de baja'],
      ['usuario dado de baja'],
    ],
  },
  35204: {
    complaints: [
      [
        'he metido mal el pin',
        'el pin del perfil no es correcto',
        'olvidé los numeros del pin y no entro',
      ],
      ['mi pin no es ese', 'puse mal el pin del perfil', 'olvide el pin y lo marca incorrecto'],
      [
        'el PIN de mi usuario está mal',
        'metí un pin erróneo',
        'no recuerdo el pin del perfil y falla',
      ],
      [
        'me equivoque en el pin',
        'pin incorrecto al cambiar de perfil',
        'olvide el pin de mi usuario',
      ],
      ['PIN incorrecto', 'PIN equivocado', 'olvidé mi PIN'],
    ],
    questions: [
      ['pin no coincide con hash', 'PIN erróneo cuenta para bloqueo?'],
      ['pin no coincide con hash en user auth-token', 'PIN erroneo cuenta como login fallido?'],
      [
        'pin no coincide con hash en user/auth-token',
        'intentos de pin fallidos cuentan para bloqueo',
      ],
      ['user pin no coincide con hash', 'auth-token con pin errado cuenta como fallo'],
      ['user-auth pin erróneo', 'pin de usuario inválido'],
    ],
    rewordings: [
      ['El PIN del usuario es incorrecto'],
      ['PIN incorrecto'],
      ['PIN de usuario incorrecto'],
      ['El PIN del usuario es incorrecto'],
      ['PIN no coincide'],
    ],
  },
  35301: {
    complaints: [
      [
        'mi usuario no tiene derecho a pedir esto',
        'el boton del plugin dice que no tengo derecho',
        'no estoy autorizada a usar esa extensión',
      ],
      [
        'mi usuario no tiene permiso para usar esa extension',
        'el plugin del grupo no me deja, sin derecho a pedir',
        'no estoy autorizado para ese boton extra',
      ],
      [
        'mi usuario no tiene derecho a pedir esto en el plugin',
        'la extensión del grupo no me deja usarla',
        'no tengo permiso para solicitar esa función adicional',
      ],
      [
        'a mi usuario no le deja pedir eso, sin derecho',
        'el boton del plugin no es para mi',
        'no tengo permiso de abrir esa extension',
      ],
      ['extensión no permitida', 'plugin niega acceso', 'usuario sin permiso'],
    ],
    questions: [
      [
        'checkExtendPerm rol no incluido en app usage',
        'usuario sin derecho de solicitud, gid desconocido en tipo grupo',
      ],
      [
        'checkExtendPerm roles del app usage no incluyen al user',
        'user sin right de request extension de grupo',
      ],
      ['checkExtendPerm roles de app usages', 'gid desconocido en permiso de extensión'],
      ['checkExtendPerm usuario sin rol permitido', 'app usage roles no incluye al user'],
      ['roles permitidos extensión plugin', 'permiso plugin por uid'],
    ],
    rewordings: [
      ['El usuario no tiene derecho a hacer esta solicitud'],
      ['Este usuario no tiene derecho a esta solicitud'],
      ['Tu usuario no tiene permiso para esta solicitud'],
      ['El usuario no tiene permiso para hacer esta solicitud'],
      ['usuario sin derecho'],
    ],
  },
  35302: {
    complaints: [
      [
        'se me acabó la suscripción y no puedo publicar',
        'mi acceso ha vencido y no me deja usar las funciones',
        'socia caducada, no puede dar me gusta ni editar perfil',
      ],
      [
        'se vencio mi membresia y ya no puedo publicar',
        'sitio privado, expire y no deja ni editar mi perfil',
        'mi usuario caduco, ninguna funcion jala',
      ],
      [
        'mi membresía del sitio venció y ya no puedo publicar',
        'caducó mi usuario, no puedo usar la función',
        'se acabó mi suscripción y no deja dar like',
      ],
      [
        'se me vencio la suscripcion y no puedo publicar ni dar like',
        'mi membresia caduco no puedo usar la funcion',
        'vencido, no me deja editar nada',
      ],
      ['mi acceso venció', 'suscripción vencida', 'membresía caducada'],
    ],
    questions: [
      [
        'modo privado expired_at pasado rutas bloqueadas',
        'site_private_end_after usuario vencido no puede escribir',
      ],
      [
        'expired_at del user en private mode bloquea rutas de escritura',
        'usuario expirado sin derecho a usar la funcion',
      ],
      [
        'private mode expired_at bloquea rutas de escritura',
        'usuario expirado en sitio privado, whitelist de rol',
      ],
      [
        'private mode user expired_at ruta bloqueada',
        'usuario vencido funcion denegada whitelist de rol',
      ],
      ['expired_at sitio privado', 'site_private_end_after publicar'],
    ],
    rewordings: [
      ['El usuario ha vencido y no puede usar esta función'],
      ['Tu usuario venció, ya no puedes usar esta función'],
      ['Tu usuario ha vencido y no puede usar esta función'],
      ['Tu usuario venció y no puedes usar esta función'],
      ['usuario vencido sin función'],
    ],
  },
  35303: {
    complaints: [
      [
        'mi cuota venció y las listas salen vacías',
        'ya no puedo ver el contenido porque caduqué',
        'la socia caducada no ve el muro',
      ],
      [
        'se acabo mi suscripcion y las listas salen vacias',
        'vencido, no me deja ver el contenido de ahorita',
        'ya no veo el timeline porque mi acceso expiro',
      ],
      [
        'se venció mi acceso y el timeline sale vacio',
        'ya no puedo ver nada porque mi usuario expiró',
        'terminó mi periodo y no veo contenido alguno',
      ],
      [
        'vencio mi membresia y las listas salen vacias',
        'no puedo ver el contenido porque caduque',
        'sin renovar no se ve el timeline',
      ],
      ['muro vacío por vencido', 'acceso vencido, lista vacía', 'timeline vacío al caducar'],
    ],
    questions: [
      [
        'lista vacía con aviso de usuario vencido en modo privado',
        'timelines vacíos expired user warning',
      ],
      [
        'post list vacio por user expirado en sitio privado',
        'warning usuario vencido al leer timeline',
      ],
      [
        'lista vacía warning por usuario expirado private_end_after',
        'rutas de lectura con usuario caducado en modo privado',
      ],
      [
        'warning lista vacia por usuario vencido en modo privado',
        'site_private_end_after uno rutas de lectura vencido',
      ],
      ['[35303] lista vacía', 'expired_at timeline vacío'],
    ],
    rewordings: [
      ['Tu usuario ha vencido y no puede ver este contenido'],
      ['Tu usuario venció y no puedes ver el contenido actual'],
      ['Tu usuario ha vencido y no puede ver este contenido'],
      ['Tu usuario venció y no puedes ver este contenido'],
      ['vencido, contenido no visible'],
    ],
  },
  35304: {
    complaints: [
      [
        'las publicaciones viejas las leo pero las nuevas no porque mi suscripción venció',
        'esto se publicó después de caducar mi acceso',
        'solo veo lo de antes de mi fecha de vencimiento',
      ],
      [
        'veo los posts viejos pero lo nuevo despues de mi vencimiento no',
        'publicaron despues de que expire y no me deja abrirlo',
        'lo publicado luego de mi fecha esta tapado',
      ],
      [
        'veo lo viejo pero no lo publicado después de que venció mi acceso',
        'post nuevo posterior a mi fecha de vencimiento, bloqueado',
        'lo reciente no me lo muestra desde que caducó mi plan',
      ],
      [
        'lo viejo lo veo, lo publicado despues de vencer no',
        'contenido nuevo posterior a mi fecha de vencimiento bloqueado',
        'solo me deja ver posts anteriores a cuando caduque',
      ],
      ['solo veo posts antiguos', 'post nuevo, acceso vencido', 'vencido, no veo recientes'],
    ],
    questions: [
      [
        'post created_at posterior a expired_at del usuario',
        'contenido nuevo tras vencimiento modo privado',
      ],
      [
        'post creado despues de expired_at del user',
        'contenido nuevo posterior a la expiracion no visible',
      ],
      [
        'created_at posterior a expired_at del usuario',
        'contenido nuevo tras expiración en modo privado',
      ],
      [
        'post created_at posterior a expired_at del user',
        'site_private_end_after dos contenido nuevo vedado',
      ],
      ['post posterior a expired_at', 'sitio privado contenido reciente'],
    ],
    rewordings: [
      ['Contenido posterior a tu vencimiento, no puedes verlo'],
      ['Es contenido posterior a tu vencimiento, no puedes verlo'],
      ['Contenido posterior a tu vencimiento, no puedes verlo'],
      ['Es contenido posterior a tu vencimiento, no puedes verlo'],
      ['contenido posterior al vencimiento'],
    ],
  },
  35305: {
    complaints: [
      [
        'no se puede ver el contenido de una persona concreta',
        'filtro por autora y no me deja',
        'en los perfiles no dejan ver las publicaciones de cada uno',
      ],
      [
        'no deja ver los posts de una sola persona',
        'filtrar por autor esta apagado en el sitio',
        'quise ver solo lo de mi amigo y no se puede escoger usuario',
      ],
      [
        'no deja filtrar los posts por una persona',
        'quiero ver solo lo de fulano y no se puede',
        'prohibido indicar un usuario para ver contenidos',
      ],
      [
        'no se puede filtrar por autor en la lista',
        'quise ver los posts de una sola persona y no lo permite',
        'prohibido especificar un usuario para ver contenido',
      ],
      ['no filtra por autor', 'ver posts de usuario', 'perfil no muestra publicaciones'],
    ],
    questions: [
      [
        'post/list con users prohibido por ajuste de perfil',
        'parámetro users filtrar por autor desactivado',
      ],
      [
        'post list con param users prohibido por site setting',
        'comment list filtrar por usuario no permitido',
      ],
      [
        'post/list con parámetro users vetado',
        'comment/list por autor deshabilitado a nivel de sitio',
      ],
      [
        'post list con users no permitido por config de perfil',
        'parametro users desactivado en comment list',
      ],
      ['profile_posts_enabled off', 'post/list filtro users'],
    ],
    rewordings: [
      ['No puedes indicar un usuario para ver contenido'],
      ['No se puede filtrar el contenido por usuario'],
      ['No se puede indicar un usuario para ver el contenido'],
      ['No puedes indicar un usuario para ver su contenido'],
      ['no puedes especificar usuario'],
    ],
  },
  35306: {
    complaints: [
      [
        'la comunidad es privada y mi usuario no tiene autorización',
        'me registré y no veo nada, sin datos de autorización',
        'han puesto el sitio en modo privado y no consto como autorizada',
      ],
      [
        'el sitio es privado y yo no tengo autorizacion',
        'nunca me dieron acceso a la comunidad cerrada',
        'mi usuario sin permiso porque estan en modo privado',
      ],
      [
        'la comunidad es privada y no estoy autorizado',
        'no tengo autorización en este sitio cerrado',
        'me registré pero aún no me dan acceso, modo privado',
      ],
      [
        'el sitio es privado y a mi usuario no le dieron autorizacion',
        'modo privado sin autorizacion para mi',
        'nunca tuve fecha asignada y no me deja pasar',
      ],
      ['sitio privado sin autorización', 'usuario nuevo sin acceso', 'me falta acceso privado'],
    ],
    questions: [
      ['expired_at vacío en modo privado', 'rol fuera de private whitelist sin fecha de acceso'],
      [
        'expired_at null en private mode sin acceso',
        'rol fuera del private whitelist y sin fecha de expiracion',
      ],
      [
        'expired_at vacío en sitio privado',
        'usuario sin fecha de autorización, rol fuera de whitelist',
      ],
      [
        'expired_at vacio en private mode sin acceso',
        'usuario sin informacion de autorizacion sitio privado',
      ],
      ['expired_at vacío', 'createUser sin expired_at'],
    ],
    rewordings: [
      ['Sitio en modo privado, tu usuario no tiene autorización'],
      ['Sitio en modo privado: tu usuario no tiene autorización'],
      ['Sitio privado: tu usuario no tiene autorización'],
      ['El sitio está en modo privado y tu usuario no tiene autorización'],
      ['modo privado, sin autorización'],
    ],
  },
  35400: {
    complaints: [
      [
        'ninguno de los usuarios elegidos sirve, sale vacío',
        'filtré por dos personas y ninguna cumple',
        'los autores que seleccioné ya no existen, lista en blanco',
      ],
      [
        'escogi usuarios y no sale nada, ninguno sirve',
        'los perfiles que filtre ya fueron borrados, vacio',
        'lista vacia, ningun usuario elegido cumple',
      ],
      [
        'ninguno de los usuarios elegidos sirve y la lista queda vacía',
        'filtré por personas que ya no existen',
        'escogí autores y no salió ninguno válido',
      ],
      [
        'ninguno de los usuarios elegidos sirve y sale vacio',
        'filtre por varias personas y no hay nadie valido',
        'lista en blanco por usuarios no elegibles',
      ],
      ['filtro de usuarios vacío', 'nadie del filtro existe', 'lista vacía por autores'],
    ],
    questions: [
      ['post/list users sin ids válidos lista vacía', 'warning ningún usuario elegible'],
      ['users param todos inexistentes lista vacia', 'filtro por usuarios invalidos cacheado'],
      [
        'parámetro users sin usuarios válidos, warning lista vacía',
        'users cacheado devuelve vacío en post/list',
      ],
      ['users sin ids validos post list vacia warning', 'ningun usuario seleccionado existe'],
      ['[35400] users', 'filtro users UIDs desconocidos'],
    ],
    rewordings: [
      ['Ninguno de los usuarios elegidos cumple, no hay contenido'],
      ['Ninguno de los usuarios elegidos es válido, no hay contenido'],
      ['Ninguno de los usuarios elegidos cumple, no hay contenido'],
      ['Ningún usuario seleccionado es válido, no hay contenido'],
      ['ningún usuario cumple'],
    ],
  },
} as const satisfies DescribedMeanings
